//! The dataset as compact binaries, written by the build and read once by each program.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Writes a dataset or the evidence; the same tables give the same bytes.
///
/// # Errors
/// When the serializer fails, which only running out of memory can cause.
pub fn encode<T: Serialize>(tables: &T) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_allocvec(tables)
}

/// Reads what [`encode`] wrote.
///
/// # Errors
/// When the bytes were not written by this version of [`encode`].
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, postcard::Error> {
    postcard::from_bytes(bytes)
}
