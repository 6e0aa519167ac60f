//! The ceilings in `budget.toml`.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::first_load::Kind;
use crate::failure::{Failure, Outcome};

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    pub home: PageLimits,
}

/// Bytes as sent, for one page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageLimits {
    /// The page's file in `dist/`.
    pub page: String,
    pub total: u64,
    html: u64,
    css: u64,
    glue: u64,
    wasm: u64,
    fonts: u64,
    other: u64,
}

impl Limits {
    pub fn read(file: &Path) -> Outcome<Self> {
        let text = fs::read_to_string(file).map_err(Failure::file("read", file))?;
        toml::from_str(&text).map_err(|error| Failure::new(format!("{}: {error}", file.display())))
    }
}

impl PageLimits {
    pub fn ceiling(&self, kind: Kind) -> u64 {
        match kind {
            Kind::Html => self.html,
            Kind::Css => self.css,
            Kind::Glue => self.glue,
            Kind::Wasm => self.wasm,
            Kind::Font => self.fonts,
            Kind::Other => self.other,
        }
    }
}
