//! Three browser engines with their drivers, for the browser tests.

use std::env;

use super::{already, cargo_tools, debian};
use crate::child;
use crate::failure::{Failure, Outcome};
use crate::folders::Folders;

/// A browser engine. The browser tests read the same names from `ATLAS_ENGINES`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::Webkit];

impl Engine {
    fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// Programs that must be on the path: one of each row.
    fn programs(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Chromium => {
                &[&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"], &["chromedriver"]]
            }
            Self::Firefox => &[&["firefox-esr", "firefox"]],
            Self::Webkit if cfg!(target_os = "macos") => &[&["safaridriver"]],
            Self::Webkit => &[&["WebKitWebDriver"], &["Xvfb"]],
        }
    }

    fn debian_packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::Webkit => &["webkit2gtk-driver", "xvfb"],
        }
    }
}

/// The engines to test with: all, unless `ATLAS_ENGINES` names some.
pub fn wanted() -> Outcome<Vec<Engine>> {
    match env::var("ATLAS_ENGINES") {
        Ok(names) if !names.trim().is_empty() => parse(&names),
        _ => Ok(ALL.to_vec()),
    }
}

fn parse(names: &str) -> Outcome<Vec<Engine>> {
    names
        .split(',')
        .map(str::trim)
        .map(|name| {
            ALL.into_iter().find(|engine| engine.name() == name).ok_or_else(|| {
                Failure::new(format!("ATLAS_ENGINES: unknown engine `{name}`")).hint("Known: chromium, firefox, webkit")
            })
        })
        .collect()
}

/// Finds or installs the engines, their drivers, and a font that has the letters of all three languages.
pub fn ensure(folders: &Folders, engines: &[Engine]) -> Outcome {
    for engine in engines {
        let Some(missing) = missing(folders, *engine) else {
            already(engine.name());
            continue;
        };
        if debian::is_debian() {
            debian::install(engine.name(), engine.debian_packages())?;
            continue;
        }
        return Err(Failure::new(format!("{}: {missing} was not found on PATH", engine.name())).hint(
            "Install the browser and its driver, or test with some engines only: ATLAS_ENGINES=chromium,firefox",
        ));
    }
    if engines.contains(&Engine::Firefox) {
        cargo_tools::geckodriver(folders)?;
    }
    if debian::may_install() {
        debian::install("fonts", &["fonts-dejavu-core"])?;
    }
    Ok(())
}

fn missing(folders: &Folders, engine: Engine) -> Option<&'static str> {
    let path = folders.search_path();
    engine
        .programs()
        .iter()
        .find(|names| !names.iter().any(|name| child::find(name, &path).is_some()))
        .and_then(|names| names.first().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn engines_are_read_from_a_list_of_names() {
        assert_eq!(parse("webkit, chromium").unwrap(), [Engine::Webkit, Engine::Chromium]);
        assert!(parse("opera").is_err());
    }
}
