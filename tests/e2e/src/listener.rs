//! A copy of the built site in which every page writes down what its console says, from its first line on.
//!
//! `WebKit`'s driver has no way to ask for the console. Chromium's and Firefox's have, and are shown the site as built.

use crate::failure::Outcome;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the copies of a page's messages wait, as a JSON list. It belongs to the tab, so that it outlives a page.
pub const KEY: &str = "e2e-said";

const FILE: &str = "e2e-listener.js";

const SCRIPT: &str = "{
const say = (kind, text) => {
    const all = JSON.parse(sessionStorage.getItem('e2e-said') ?? '[]');
    sessionStorage.setItem('e2e-said', JSON.stringify([...all, `${location.href} ${kind}: ${text}`]));
};
for (const kind of ['error', 'warn', 'info', 'log', 'debug']) {
    console[kind] = (...words) => say(kind, words.join(' '));
}
addEventListener('error', event => say('error', event.message ?? `${event.target.outerHTML} did not load`), true);
addEventListener('unhandledrejection', event => say('rejection', event.reason));
addEventListener('securitypolicyviolation', event => say('policy', `${event.violatedDirective} ${event.blockedURI}`));
}
";

/// A folder that is removed when it is dropped.
pub struct Copied(PathBuf);

impl Copied {
    /// Copies a built site and puts the listener at the head of every page.
    pub fn of(dist: &Path) -> Outcome<Copied> {
        let copied = Copied(std::env::temp_dir().join(format!("atlas-e2e-{}-site", std::process::id())));
        copy(dist, &copied.0)?;
        fs::write(copied.0.join(FILE), SCRIPT)?;
        Ok(copied)
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.0
    }
}

impl Drop for Copied {
    fn drop(&mut self) {
        // What cannot be removed lies in the system's temporary folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target)?;
        } else if path.extension().is_some_and(|ending| ending == "html") {
            // A plain script runs before the module that wakes the page.
            let head = format!("<head>\n<script src=\"/{FILE}\"></script>");
            fs::write(&target, fs::read_to_string(&path)?.replacen("<head>", &head, 1))?;
        } else {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}
