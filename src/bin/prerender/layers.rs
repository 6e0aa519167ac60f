//! The layers of the map, one file for each language.

use super::stage::Stage;
use atlas_data::{Lang, codec};
use borderland::dataset::{dataset, evidence};

/// Writes them and gives their names.
pub fn write(stage: &Stage) -> Result<[String; 3], String> {
    let layers = |lang: Lang| {
        let layers = atlas_view::layers::layers(dataset(), evidence(), lang);
        let bytes = codec::encode(&layers).map_err(|error| error.to_string())?;
        stage.write_hashed(&format!("layers-{}", lang.tag()), "bin", &bytes)
    };
    Ok([layers(Lang::En)?, layers(Lang::Ru)?, layers(Lang::Kk)?])
}
