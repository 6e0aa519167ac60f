//! The map in detail, one file for all languages.

use super::stage::Stage;
use atlas_data::codec;
use atlas_data::detail::DetailSheet;
use borderland::dataset::dataset;

/// Writes it and gives its name.
pub fn write(stage: &Stage) -> Result<String, String> {
    let bytes = codec::encode(&DetailSheet::from(&dataset().map)).map_err(|error| error.to_string())?;
    stage.write_hashed("detail", "bin", &bytes)
}
