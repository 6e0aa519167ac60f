//! Where things lie: the checkout, and the cache folder for tools outside it.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child;
use crate::failure::{Failure, Outcome};

/// The folders that every command needs.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The checkout.
    pub root: PathBuf,
    /// Tools that set-up puts down, shared by all checkouts: `bin/`, `npm/`, `python/`.
    pub tools: PathBuf,
}

impl Folders {
    /// Finds them from the environment.
    pub fn find() -> Outcome<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .map(Path::to_path_buf)
            .filter(|root| root.join("Cargo.toml").is_file());
        // A checkout that was moved after it was built: the working directory is the next best answer.
        let root = match root {
            Some(root) => root,
            None => env::current_dir().map_err(|error| Failure::new(format!("no working directory: {error}")))?,
        };
        let set = |name| env::var_os(name).filter(|value| !value.is_empty());
        let tools = if let Some(own) = set("ATLAS_TOOLS") {
            PathBuf::from(own)
        } else if let Some(cache) = set("XDG_CACHE_HOME") {
            PathBuf::from(cache).join("borderland")
        } else if let Some(home) = set("HOME").or_else(|| set("USERPROFILE")) {
            PathBuf::from(home).join(".cache/borderland")
        } else {
            return Err(Failure::new("neither ATLAS_TOOLS nor HOME is set")
                .hint("Set ATLAS_TOOLS to a folder that build tools may be put into."));
        };
        Ok(Self { root, tools })
    }

    /// The built site.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The search path for child processes: our own tools first.
    pub fn search_path(&self) -> OsString {
        let before = [self.tools.join("bin"), self.tools.join("npm/node_modules/.bin")];
        let inherited = env::var_os("PATH").unwrap_or_default();
        let all = before.into_iter().chain(env::split_paths(&inherited));
        // Only a folder name with a separator in it cannot be joined; then the inherited path has to do.
        env::join_paths(all).unwrap_or(inherited)
    }

    /// A program with our tools on its search path, started in the checkout.
    pub fn command(&self, program: &str) -> Command {
        let path = self.search_path();
        let program = child::find(program, &path).unwrap_or_else(|| PathBuf::from(program));
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", path);
        command
    }

    /// Cargo, as the caller runs it.
    pub fn cargo(&self) -> Command {
        self.command("cargo")
    }
}

/// Whether the network is off limits: cargo's own switch, or ours.
pub fn is_offline() -> bool {
    ["ATLAS_OFFLINE", "CARGO_NET_OFFLINE"]
        .iter()
        .filter_map(|name| env::var(name).ok())
        .any(|value| !matches!(value.as_str(), "" | "0" | "false"))
}
