//! The dataset as one compact binary, written by the build and read once by the app.

use crate::Dataset;

/// Writes the dataset; the same dataset gives the same bytes.
///
/// # Errors
/// When the serializer fails, which only running out of memory can cause.
pub fn encode(dataset: &Dataset) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_allocvec(dataset)
}

/// Reads what [`encode`] wrote.
///
/// # Errors
/// When the bytes were not written by this version of [`encode`].
pub fn decode(bytes: &[u8]) -> Result<Dataset, postcard::Error> {
    postcard::from_bytes(bytes)
}
