//! From the path of a request to a file in the folder that is served, and to nothing outside it.

use std::path::{Path, PathBuf};

/// Where a path leads.
#[derive(Debug, PartialEq, Eq)]
pub enum Target {
    /// A file to send.
    File(PathBuf),
    /// A directory asked for without its slash: relative addresses in its page would be wrong.
    MissingSlash,
    /// Nothing, or nothing that may be seen.
    Nothing,
}

/// Finds the file for a percent-encoded path that starts with a slash.
pub fn resolve(dist: &Path, path: &str) -> Target {
    let Some(decoded) = decode(path) else {
        return Target::Nothing;
    };
    // A folder without a name would put relative addresses one level off.
    if decoded.contains("//") {
        return Target::Nothing;
    }
    let mut file = dist.to_path_buf();
    for segment in decoded.split('/').filter(|segment| !segment.is_empty()) {
        // Dot names cover `..` as well as the build's own notes; `.well-known` is the one that hosts publish.
        if segment.starts_with('.') && segment != ".well-known" {
            return Target::Nothing;
        }
        // Separators and drive letters of other systems.
        if segment.contains(['\\', ':', '\0']) {
            return Target::Nothing;
        }
        file.push(segment);
    }
    if file.is_dir() {
        if !decoded.ends_with('/') {
            return Target::MissingSlash;
        }
        file.push("index.html");
    } else if decoded.ends_with('/') {
        return Target::Nothing;
    }
    if file.is_file() { Target::File(file) } else { Target::Nothing }
}

/// Undoes percent-encoding; `None` where the escapes are broken or do not make UTF-8.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = (rest.next()? as char).to_digit(16)?;
            let low = (rest.next()? as char).to_digit(16)?;
            bytes.push((high * 16 + low) as u8);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_become_letters_and_broken_ones_nothing() {
        assert_eq!(decode("/a%20b/%D1%8F").as_deref(), Some("/a b/я"));
        for broken in ["/%", "/%2", "/%zz", "/%ff"] {
            assert_eq!(decode(broken), None, "{broken}");
        }
    }

    #[test]
    fn nothing_outside_the_folder_can_be_reached() {
        let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert!(matches!(resolve(&dist, "/lib.rs"), Target::File(_)));
        for path in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/x/%2E%2E/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "/..%5cCargo.toml",
            "/lib.rs/",
            "/.build",
            "/lib.rs%00",
            "//lib.rs",
        ] {
            assert_eq!(resolve(&dist, path), Target::Nothing, "{path}");
        }
    }
}
