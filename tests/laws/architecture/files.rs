//! The files of the checkout that people write, sorted by path.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold what was fetched or built.
const MADE: [&str; 5] = ["target", "dist", "node_modules", ".git", ".trunk"];

/// One file, its path below the checkout written with slashes.
pub struct Source {
    pub path: String,
    pub text: String,
}

/// The checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Every text file below these folders and files; a file that is no text is left out.
pub fn texts(below: &[&str]) -> Vec<Source> {
    let root = root();
    let mut paths = Vec::new();
    for start in below {
        collect(&root.join(start), &mut paths);
    }
    paths.sort();
    let named = |path: PathBuf| {
        let text = String::from_utf8(fs::read(&path).unwrap()).ok()?;
        let path = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        Some(Source { path, text })
    };
    paths.into_iter().filter_map(named).collect()
}

/// Every Rust file below these folders and files.
pub fn rust(below: &[&str]) -> Vec<Source> {
    let mut files = texts(below);
    files.retain(|file| is_rust(&file.path));
    assert!(!files.is_empty(), "no Rust file below {below:?}");
    files
}

/// True for a file of the compiler's.
pub fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "rs")
}

fn collect(path: &Path, paths: &mut Vec<PathBuf>) {
    if path.is_file() {
        paths.push(path.to_path_buf());
    } else if path.is_dir() && !path.file_name().is_some_and(|name| MADE.iter().any(|made| name == *made)) {
        for entry in fs::read_dir(path).unwrap() {
            collect(&entry.unwrap().path(), paths);
        }
    }
}
