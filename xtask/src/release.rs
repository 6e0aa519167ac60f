//! `cargo xtask release`: keeps the dataset as it stands as the release of its version.
//!
//! A version that was released never changes: its addresses and its comparison with other releases rest on that.

use std::fs;
use std::path::{Path, PathBuf};

use atlas_check::release::{Release, compare};

use crate::failure::{Failure, Outcome};
use crate::folders::Folders;

/// Where releases are kept, below the checkout.
const FOLDER: &str = "releases";
/// Terms of use, which go with every release.
const LICENCE: &str = "LICENSE-DATA.md";
/// What brotli calls its best.
const QUALITY: i32 = 11;
/// Sixteen megabytes of memory: a release is one window.
const WINDOW: i32 = 24;

/// Writes `releases/<version>.br`, and says what changed since the newest release before it. `--from` names another
/// checkout, whose dataset was published before releases were kept.
pub fn run(folders: &Folders, options: &[&str]) -> Outcome {
    let root = match options {
        [] => folders.root.clone(),
        ["--from", root] => PathBuf::from(root),
        _ => return Err(Failure::new("`release` knows only --from with the root of a checkout")),
    };
    let release = present(&root)?;
    let file = file_of(folders, &release.version);
    if file.is_file() {
        return accept_same(&file, &release);
    }
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: QUALITY, lgwin: WINDOW, ..Default::default() };
    brotli::BrotliCompress(&mut release.to_archive().as_bytes(), &mut packed, &parameters)
        .map_err(|error| Failure::new(format!("the release could not be packed: {error}")))?;
    let folder = folders.root.join(FOLDER);
    fs::create_dir_all(&folder).map_err(Failure::file("make", &folder))?;
    fs::write(&file, &packed).map_err(Failure::file("write", &file))?;
    println!("{}: {} files, {} rows, {} bytes", release.version, release.files.len(), release.rows(), packed.len());
    if let Some(previous) = previous(folders, &release)? {
        println!("Since {}:", previous.version);
        for table in compare(&previous, &release).tables {
            let (added, revised, withdrawn) = (table.added.len(), table.revised.len(), table.withdrawn.len());
            println!("  {}: {added} added, {revised} revised, {withdrawn} withdrawn", table.table);
        }
    }
    Ok(())
}

/// Refuses a dataset that differs from the release of its version.
pub fn check(folders: &Folders) -> Outcome {
    let release = present(&folders.root)?;
    let file = file_of(folders, &release.version);
    if !file.is_file() {
        println!("{}: not released yet (`cargo xtask release` keeps it)", release.version);
        return Ok(());
    }
    accept_same(&file, &release)
}

fn accept_same(file: &Path, release: &Release) -> Outcome {
    let version = &release.version;
    let kept = unpack(file)?;
    if kept == *release {
        println!("{version}: the dataset is the one that was released");
        return Ok(());
    }
    let differs =
        |(path, text): &&(String, String)| !kept.files.iter().any(|other| (&other.0, &other.1) == (path, text));
    let first = release.files.iter().find(differs).map_or("a file that is gone", |(path, _)| path.as_str());
    Err(Failure::new(format!("{version} was released with other content; {first} differs"))
        .hint("A release stays as it is: give the dataset a new version in seeds/datapackage.json."))
}

fn present(root: &Path) -> Outcome<Release> {
    let licence = root.join(LICENCE);
    let licence = fs::read_to_string(&licence).map_err(Failure::file("read", &licence))?;
    Release::of_folder(&root.join("seeds"), &licence).map_err(Failure::new)
}

fn file_of(folders: &Folders, version: &str) -> PathBuf {
    folders.root.join(FOLDER).join(format!("{version}.br"))
}

/// The newest release before this one.
fn previous(folders: &Folders, release: &Release) -> Outcome<Option<Release>> {
    let folder = folders.root.join(FOLDER);
    let mut releases = Vec::new();
    for entry in fs::read_dir(&folder).map_err(Failure::file("read", &folder))? {
        let path = entry.map_err(Failure::file("read", &folder))?.path();
        if path.extension().is_some_and(|extension| extension == "br") {
            releases.push(unpack(&path)?);
        }
    }
    Ok(releases.into_iter().filter(|other| other.order() < release.order()).max_by_key(Release::order))
}

fn unpack(file: &Path) -> Outcome<Release> {
    let packed = fs::read(file).map_err(Failure::file("read", file))?;
    let mut text = Vec::new();
    brotli::BrotliDecompress(&mut packed.as_slice(), &mut text).map_err(Failure::file("unpack", file))?;
    let text = String::from_utf8(text).map_err(|_| Failure::new(format!("{} holds no text", file.display())))?;
    Release::parse(&text).map_err(Failure::new)
}
