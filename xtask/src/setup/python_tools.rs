//! What comes from the Python package index: the public validators of data packages and of JSON Schema, in a virtual
//! environment of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{already, debian, installing, version_of};
use crate::child;
use crate::failure::{Failure, Outcome};
use crate::folders::{self, Folders};

const WHAT: &str = "frictionless and jsonschema";
/// The oldest Python that the pinned versions run on.
const OLDEST: (u32, u32) = (3, 11);
/// The list of packages, below the checkout, and its copy in the environment once everything in it is installed.
const LIST: &str = "xtask/tools/requirements.txt";
const INSTALLED: &str = "requirements.txt";

/// The Python of the environment.
pub fn program(folders: &Folders) -> PathBuf {
    let place = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    home(folders).join(place)
}

fn home(folders: &Folders) -> PathBuf {
    folders.tools.join("python")
}

/// Installs exactly what the list names, if it is not there.
pub fn ensure(folders: &Folders) -> Outcome {
    let list = folders.root.join(LIST);
    let home = home(folders);
    let noted = home.join(INSTALLED);
    let wanted = fs::read(&list).map_err(Failure::file("read", &list))?;
    if fs::read(&noted).is_ok_and(|found| found == wanted) && starts(&program(folders)) {
        already(WHAT);
        return Ok(());
    }
    let by_hand = format!(
        "By hand: python3 -m venv {0} && {0}/bin/pip install -r {1} && cp {1} {0}/",
        home.display(),
        list.display()
    );
    if folders::is_offline() {
        return Err(Failure::new(format!("{WHAT} are missing, and the network is off limits")).hint(by_hand));
    }
    python(folders)?;
    installing(&format!("{WHAT} (pip)"));
    // An environment that broke off half-way, or of a Python that is gone, is no ground to build on.
    let _ = fs::remove_dir_all(&home);
    child::run(folders.command("python3").args(["-m", "venv"]).arg(&home)).map_err(|failure| failure.hint(&by_hand))?;
    let mut pip = Command::new(program(folders));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(&list);
    child::run(&mut pip)
        .map_err(|failure| failure.hint("The Python package index must be reachable for this step.").hint(&by_hand))?;
    fs::write(&noted, wanted).map_err(Failure::file("write", &noted))
}

/// A Python that is new enough and can make environments.
fn python(folders: &Folders) -> Outcome {
    let (major, minor) = OLDEST;
    let advice = format!("Install Python {major}.{minor} or newer with venv (`apt-get install python3 python3-venv`).");
    let has_venv = || child::output(folders.command("python3").args(["-c", "import venv, ensurepip"])).is_some();
    if !has_venv() && debian::may_install() {
        debian::install("Python with venv", &["python3", "python3-venv"])?;
    }
    let Some(version) = version_of(&mut folders.command("python3")) else {
        return Err(Failure::new("python3 was not found").hint(advice));
    };
    let mut numbers = version.split('.').map(|part| part.parse::<u32>().unwrap_or_default());
    if (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default()) < OLDEST {
        return Err(Failure::new(format!("Python {version} is too old")).hint(advice));
    }
    if !has_venv() {
        return Err(Failure::new(format!("Python {version} has no venv")).hint(advice));
    }
    already(&format!("Python {version}"));
    Ok(())
}

/// The environment's Python may point at one that was removed.
fn starts(program: &Path) -> bool {
    version_of(&mut Command::new(program)).is_some()
}
