//! The browser engines, and what a session asks of each.

use crate::failure::{Failure, Outcome};
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use std::env;
use std::path::{Path, PathBuf};

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Engine {
    /// Chromium, by chromedriver.
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
    /// `WebKitGTK`, by `WebKitWebDriver`.
    Webkit,
}

impl Engine {
    /// Every engine, in the order of the report.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::Webkit];

    /// Its name in reports and in `ATLAS_ENGINES`.
    pub const fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::Webkit => "webkit",
        }
    }

    /// The engines that `ATLAS_ENGINES` names; all where it is absent or empty.
    pub fn wanted() -> Outcome<Vec<Engine>> {
        let names = env::var("ATLAS_ENGINES").unwrap_or_default();
        if names.trim().is_empty() {
            return Ok(Engine::ALL.to_vec());
        }
        names.split(',').map(|name| Engine::named(name.trim())).collect()
    }

    fn named(name: &str) -> Outcome<Engine> {
        let known = Engine::ALL.into_iter().find(|engine| engine.name() == name);
        known.ok_or_else(|| {
            Failure::new(format!("ATLAS_ENGINES: unknown engine `{name}`. Known: chromium, firefox, webkit"))
        })
    }

    /// The program that speaks WebDriver for it.
    pub const fn driver(self) -> &'static str {
        match self {
            Engine::Chromium => "chromedriver",
            Engine::Firefox => "geckodriver",
            Engine::Webkit => "WebKitWebDriver",
        }
    }

    /// What a new session asks for. `profile` is an empty folder.
    pub fn capabilities(self, profile: &Path) -> Outcome<Capabilities> {
        let wanted = match self {
            Engine::Chromium => json!({
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": { "binary": chromium()?, "args": chromium_words(profile) },
            }),
            Engine::Firefox => json!({
                "moz:firefoxOptions": {
                    "args": ["-headless"],
                    // The console of pages goes to the driver's output, from the first line of a page on.
                    "prefs": { "devtools.console.stdout.content": true, "browser.dom.window.dump.enabled": true },
                },
            }),
            Engine::Webkit => json!({
                "webkitgtk:browserOptions": {
                    "binary": mini_browser()?,
                    "args": ["--automation"],
                },
            }),
        };
        match wanted {
            Value::Object(wanted) => Ok(wanted),
            other => Err(Failure::new(format!("no capabilities: {other}"))),
        }
    }
}

fn chromium_words(profile: &Path) -> Vec<String> {
    let mut words: Vec<String> = [
        "--headless=new",
        // The sandbox refuses to work for root and in most containers; the only pages opened are our own.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,900",
        "--hide-scrollbars",
    ]
    .map(str::to_owned)
    .to_vec();
    words.push(format!("--user-data-dir={}", profile.display()));
    words
}

fn chromium() -> Outcome<PathBuf> {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    names.into_iter().find_map(find_program).ok_or_else(|| Failure::new("Chromium was not found on the path"))
}

/// The small browser of `WebKitGTK` small browser lies in a library folder whose name depends on the machine.
fn mini_browser() -> Outcome<PathBuf> {
    let mut folders = vec![PathBuf::from("/usr/libexec"), PathBuf::from("/usr/lib64")];
    let below_lib = std::fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    folders.extend(below_lib.map(|entry| entry.path()));
    folders.sort();
    ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"]
        .into_iter()
        .flat_map(|version| folders.iter().map(move |folder| folder.join(version).join("MiniBrowser")))
        .find(|file| file.is_file())
        .ok_or_else(|| Failure::new("WebKitGTK's MiniBrowser was not found (Debian: webkit2gtk-driver)"))
}

/// Where a program lies: in the tools folder, or on the path.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let tools = env::var_os("ATLAS_TOOLS").map(|tools| PathBuf::from(tools).join("bin"));
    let path = env::var_os("PATH").unwrap_or_default();
    tools.into_iter().chain(env::split_paths(&path)).map(|folder| folder.join(name)).find(|file| file.is_file())
}
