//! Files that pages refer to by name and by content: a browser refuses a script or a style sheet that is not the one
//! which was built.

use super::stage::Stage;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

/// A staged script or style sheet.
pub struct Asset {
    pub name: String,
    /// As in the attribute `integrity`.
    integrity: String,
}

impl Asset {
    /// Reads the staged file to compute what pages say about it; it must not change afterwards.
    pub fn read(stage: &Stage, name: String) -> Result<Asset, String> {
        let digest = Sha384::digest(stage.read(&name)?);
        Ok(Asset { name, integrity: format!("sha384-{}", STANDARD.encode(digest)) })
    }

    /// The value of the attribute that names the file in a page whose way to the root is `root`, and its hash behind it.
    pub fn reference(&self, root: &str) -> String {
        format!("\"{root}{}\" integrity=\"{}\"", self.name, self.integrity)
    }
}
