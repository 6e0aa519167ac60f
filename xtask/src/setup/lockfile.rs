//! What Cargo.lock says about one package.

/// The version that a package is locked to; `None` if it is not in the lock file.
pub fn locked_version<'a>(lockfile: &'a str, package: &str) -> Option<&'a str> {
    let wanted = format!("name = \"{package}\"");
    let mut lines = lockfile.lines();
    lines.find(|line| *line == wanted)?;
    let version = lines.next()?.strip_prefix("version = \"")?;
    version.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.9\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"registry\"\ndependencies = [\n \"cfg-if\",\n]\n";

    #[test]
    fn the_version_is_that_of_the_package_with_exactly_this_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "wasm-bindgen-macro"), Some("0.2.9"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }

    #[test]
    fn line_ends_of_other_systems_do_not_matter() {
        let windows = LOCK.replace('\n', "\r\n");
        assert_eq!(locked_version(&windows, "wasm-bindgen"), Some("0.2.130"));
    }
}
