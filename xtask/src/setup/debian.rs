//! Debian's packages, where the machine is Debian (or Ubuntu) and we may install them.

use std::path::Path;
use std::process::Command;
use std::sync::Once;

use super::{already, installing};
use crate::child;
use crate::failure::{Failure, Outcome};
use crate::folders;

/// Whether packages can be installed without asking a person for a password.
pub fn may_install() -> bool {
    is_debian() && administrator().is_some()
}

/// Whether the system takes its software from Debian packages.
pub fn is_debian() -> bool {
    Path::new("/etc/debian_version").is_file() && Path::new("/usr/bin/apt-get").is_file()
}

/// Whether all packages are installed.
pub fn has(packages: &[&str]) -> bool {
    packages.iter().all(|package| {
        child::output(Command::new("dpkg-query").args(["-W", "-f", "${Status}", package]))
            .is_some_and(|status| status.ends_with(" installed"))
    })
}

/// Installs what is missing of the packages.
pub fn install(what: &str, packages: &[&str]) -> Outcome {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !has(&[package])).collect();
    if missing.is_empty() {
        already(what);
        return Ok(());
    }
    let by_hand = format!("By hand: apt-get install {}", missing.join(" "));
    if folders::is_offline() {
        return Err(Failure::new(format!("{what} is missing, and the network is off limits")).hint(by_hand));
    }
    let Some(words) = administrator() else {
        return Err(Failure::new(format!("{what} is missing, and only an administrator can install it")).hint(by_hand));
    };
    installing(&format!("{what} ({})", missing.join(" ")));
    refresh(words);
    let mut install = apt_get(words);
    install.args(["install", "--yes", "--no-install-recommends"]).args(&missing);
    child::run(&mut install).map_err(|failure| failure.hint(by_hand))
}

/// Fetches the lists once per run; a mirror that fails may still have good lists from before.
fn refresh(words: &[&str]) {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if let Err(failure) = child::run(apt_get(words).arg("update")) {
            println!("  {failure}; going on with the package lists that are there");
        }
    });
}

/// The words in front of apt-get: none for root, sudo where it asks for nothing.
fn administrator() -> Option<&'static [&'static str]> {
    if child::output(Command::new("id").arg("-u"))? == "0" {
        return Some(&[]);
    }
    child::output(Command::new("sudo").args(["-n", "true"])).map(|_| &["sudo", "-n"][..])
}

fn apt_get(words: &[&str]) -> Command {
    // Through env, since sudo drops the caller's environment.
    let mut all = words.iter().chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]);
    let mut command = Command::new(all.next().unwrap_or(&"apt-get"));
    command.args(all);
    command
}
