//! One number for the content of many files, to see whether any of them has changed.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

/// Hex digits that differ when a name or a byte differs in any of the files and folders, or in `also`. What is not there
/// counts as empty, so that its arrival is a change.
pub fn of<'a>(root: &Path, paths: impl Iterator<Item = &'a str>, also: &str) -> Outcome<String> {
    let mut files = Vec::new();
    for path in paths {
        collect(&root.join(path), &mut files)?;
    }
    files.sort();
    let mut hash = Fnv::new();
    hash.field(also.as_bytes());
    for file in &files {
        let name = file.strip_prefix(root).unwrap_or(file);
        hash.field(name.to_string_lossy().as_bytes());
        hash.field(&fs::read(file).map_err(Failure::file("read", file))?);
    }
    Ok(format!("{:016x}", hash.0))
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    if path.is_file() {
        files.push(path.to_path_buf());
    } else if path.is_dir() {
        for entry in fs::read_dir(path).map_err(Failure::file("read", path))? {
            let entry = entry.map_err(Failure::file("read", path))?;
            collect(&entry.path(), files)?;
        }
    }
    Ok(())
}

/// FNV-1a with 64 bits: good enough to notice edits, and the same on every machine and with every compiler.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Mixes in one field; its length first, so that bytes cannot wander between neighbours.
    fn field(&mut self, bytes: &[u8]) {
        for byte in (bytes.len() as u64).to_le_bytes().iter().chain(bytes) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_to_a_file_shows() {
        let root = std::env::temp_dir().join(format!("xtask-fingerprint-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("seeds/geo")).unwrap();
        let print = || of(&root, ["seeds", "index.html"].into_iter(), "rustc 1").unwrap();
        let mut seen = vec![print()];
        let changes: [(&str, &str); 5] = [
            ("seeds/geo/a.csv", "1,2"),
            ("seeds/geo/a.csv", "1,3"),
            ("seeds/b.csv", ""),
            ("seeds/b.csv", "1,3"),
            ("index.html", "<html>"),
        ];
        for (file, text) in changes {
            fs::write(root.join(file), text).unwrap();
            assert!(!seen.contains(&print()), "{file} = {text:?} did not show");
            seen.push(print());
        }
        fs::rename(root.join("seeds/b.csv"), root.join("seeds/c.csv")).unwrap();
        assert!(!seen.contains(&print()), "a new name did not show");
        assert_eq!(print(), print());
        fs::write(root.join("elsewhere.txt"), "x").unwrap();
        assert_eq!(print(), of(&root, ["index.html", "seeds"].into_iter(), "rustc 1").unwrap());
        assert_ne!(print(), of(&root, ["seeds", "index.html"].into_iter(), "rustc 2").unwrap());
    }
}
