//! Tools from npm, in a copy of `xtask/tools` in the cache folder: wasm-opt, and axe-core for the browser tests.

use std::fs;
use std::path::Path;

use super::{already, installing, version_of};
use crate::child;
use crate::failure::{Failure, Outcome};
use crate::folders::{self, Folders};

const OLDEST_NODE: u32 = 18;
const FILES: [&str; 2] = ["package.json", "package-lock.json"];

/// Installs exactly what the lock file names, if it is not there.
pub fn ensure(folders: &Folders) -> Outcome {
    let from = folders.root.join("xtask/tools");
    let to = folders.tools.join("npm");
    node(folders)?;
    if to.join("node_modules/.bin/wasm-opt").exists() && same_files(&from, &to) {
        already("wasm-opt and axe-core");
        return Ok(());
    }
    if folders::is_offline() {
        return Err(Failure::new("wasm-opt is missing, and the network is off limits").hint(format_args!(
            "By hand: copy {} to {} and run `npm ci` there.",
            from.display(),
            to.display()
        )));
    }
    installing("wasm-opt and axe-core (npm)");
    fs::create_dir_all(&to).map_err(Failure::file("make", &to))?;
    // The lock file last: an interrupted run must not look like a finished one.
    let _ = fs::remove_file(to.join("package-lock.json"));
    let staged = to.join("node_modules");
    let _ = fs::remove_dir_all(&staged);
    for name in FILES {
        let file = from.join(name);
        fs::copy(&file, to.join(name)).map_err(Failure::file("copy", &file))?;
    }
    child::run(folders.command("npm").current_dir(&to).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))
        .map_err(|failure| failure.hint("The npm registry must be reachable for this step."))
}

/// wasm-opt of the npm package runs in Node.
fn node(folders: &Folders) -> Outcome {
    let advice =
        format!("Install Node.js {OLDEST_NODE} or newer with npm (`apt-get install nodejs npm`, or from nodejs.org).");
    let Some(version) = version_of(&mut folders.command("node")) else {
        return Err(Failure::new("Node.js was not found").hint(advice));
    };
    if child::major(&version).is_none_or(|major| major < OLDEST_NODE) {
        return Err(Failure::new(format!("Node.js {version} is too old")).hint(advice));
    }
    if version_of(&mut folders.command("npm")).is_none() {
        return Err(Failure::new("npm was not found").hint(advice));
    }
    already(&format!("Node.js {version}"));
    Ok(())
}

fn same_files(from: &Path, to: &Path) -> bool {
    FILES.iter().all(|name| match (fs::read(from.join(name)), fs::read(to.join(name))) {
        (Ok(wanted), Ok(found)) => wanted == found,
        _ => false,
    })
}
