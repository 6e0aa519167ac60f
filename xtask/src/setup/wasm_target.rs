//! A Rust that compiles to WebAssembly.
//!
//! Ordinarily that is the Rust at hand with one more target. Where rustup cannot be reached, Debian's own packages can build
//! the target and its standard library; the rest of the build still uses the Rust at hand.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{already, debian, installing};
use crate::child;
use crate::failure::{Failure, Outcome};
use crate::folders::{self, Folders};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// Compiler, cargo and standard library's source with the web targets, and a linker for them.
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-19"];

/// Which Rust compiles to WebAssembly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WasmToolchain {
    /// The Rust at hand.
    Installed,
    /// Debian's, through a stand-in for cargo in this folder that passes on everything but builds for the target.
    Debian { shims: PathBuf },
}

impl WasmToolchain {
    /// Prepares a child process that may call cargo for the target.
    pub fn apply(&self, command: &mut Command, folders: &Folders) {
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remapped_paths(folders));
        let Self::Debian { shims } = self else { return };
        let path = folders.search_path();
        let all = std::iter::once(shims.clone()).chain(env::split_paths(&path));
        if let Ok(path) = env::join_paths(all) {
            command.env("PATH", path);
        }
    }

    /// Whether clippy can look at the code for the target; Debian's packages have none.
    pub fn has_clippy(&self) -> bool {
        *self == Self::Installed
    }
}

/// Flags that keep the folders of the machine that builds out of the messages in the program, which readers load.
fn remapped_paths(folders: &Folders) -> String {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(home()?.join(".cargo")));
    let sources = cargo_home.map(|home| home.join("registry").join("src"));
    let registries = sources.and_then(|sources| fs::read_dir(sources).ok());
    let mut paths: Vec<PathBuf> = registries.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.push(folders.root.clone());
    let flags = paths.iter().filter_map(|path| path.to_str());
    // Cargo splits these flags at spaces; a path with one stays as it is.
    let flags = flags.filter(|path| !path.contains(char::is_whitespace));
    flags.map(|path| format!("--remap-path-prefix={path}=.")).collect::<Vec<_>>().join(" ")
}

fn home() -> Option<PathBuf> {
    env::var_os("HOME").map(PathBuf::from)
}

/// Looks for the target, then asks rustup, then Debian. `ATLAS_WASM_TOOLCHAIN=debian` goes to Debian at once.
pub fn ensure(folders: &Folders) -> Outcome<WasmToolchain> {
    let what = format!("Rust target {TARGET}");
    if env::var("ATLAS_WASM_TOOLCHAIN").is_ok_and(|value| value == "debian") {
        return from_debian(folders);
    }
    if has_target(folders) {
        already(&what);
        return Ok(WasmToolchain::Installed);
    }
    let by_hand = format!("By hand: rustup target add {TARGET}");
    if folders::is_offline() {
        if debian::has(&DEBIAN_PACKAGES) {
            return from_debian(folders);
        }
        return Err(Failure::new(format!("{what} is missing, and the network is off limits")).hint(by_hand));
    }
    installing(&what);
    let added = child::run(folders.command("rustup").args(["target", "add", TARGET]));
    match added {
        Ok(()) if has_target(folders) => Ok(WasmToolchain::Installed),
        Ok(()) => Err(Failure::new(format!("rustup added {TARGET}, but the Rust on PATH is not rustup's"))
            .hint("Put ~/.cargo/bin before other folders with a cargo in PATH.")),
        Err(failure) if debian::may_install() => {
            println!("  {failure}; trying Debian's packages");
            from_debian(folders)
        }
        Err(failure) => Err(failure.hint(by_hand)),
    }
}

fn has_target(folders: &Folders) -> bool {
    child::output(folders.command("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|folder| Path::new(&folder).is_dir())
}

fn from_debian(folders: &Folders) -> Outcome<WasmToolchain> {
    debian::install("Debian's Rust for the web", &DEBIAN_PACKAGES)?;
    let real = child::find("cargo", &folders.search_path()).ok_or_else(|| Failure::new("cargo is not on PATH"))?;
    let shims = folders.tools.join("debian-wasm");
    let shim = shims.join("cargo");
    fs::create_dir_all(&shims).map_err(Failure::file("make", &shims))?;
    fs::write(&shim, stand_in(&real)).map_err(Failure::file("write", &shim))?;
    make_executable(&shim).map_err(Failure::file("make executable", &shim))?;
    Ok(WasmToolchain::Debian { shims })
}

/// A cargo that hands builds for the target to Debian's, with the switches that building a standard library needs, and
/// everything else to the real one.
fn stand_in(real: &Path) -> String {
    format!(
        r#"#!/bin/sh
for word in "$@"; do
  case "$word" in
    {TARGET} | --target={TARGET})
      unset RUSTUP_TOOLCHAIN CARGO RUSTC_WRAPPER
      export RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1
      export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
      export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-19
      exec /usr/bin/cargo "$@"
      ;;
  esac
done
exec '{}' "$@"
"#,
        real.display()
    )
}

#[cfg(unix)]
fn make_executable(file: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(file, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn the_stand_in_passes_on_what_is_not_for_the_target() {
        let folder = env::temp_dir().join(format!("xtask-stand-in-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let shim = folder.join("cargo");
        fs::write(&shim, stand_in(Path::new("/bin/echo"))).unwrap();
        let said = child::output(Command::new("sh").arg(&shim).args(["run", "--bin", "prerender"]));
        assert_eq!(said.as_deref(), Some("run --bin prerender"));
    }
}
