//! The site under test: the built folder, served on a free port, and read without a browser.

use crate::failure::{Failure, Outcome};
use crate::listener::Copied;
use atlas_serve::Running;
use std::env;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The built atlas on a local server.
pub struct Site {
    running: Running,
    dist: PathBuf,
    // Removed when the site is closed.
    _copied: Option<Copied>,
}

/// An answer of the server.
pub struct Answer {
    /// Status code.
    pub status: u16,
    /// Status line and headers.
    pub head: String,
    /// Body as it came.
    pub body: Vec<u8>,
}

impl Site {
    /// Serves the folder that `ATLAS_DIST` names.
    pub fn start() -> Outcome<Site> {
        let dist = built()?;
        let running = atlas_serve::serve(&dist, "127.0.0.1:0")?;
        Ok(Site { running, dist, _copied: None })
    }

    /// Serves another folder.
    pub fn of(folder: PathBuf) -> Outcome<Site> {
        let running = atlas_serve::serve(&folder, "127.0.0.1:0")?;
        Ok(Site { running, dist: folder, _copied: None })
    }

    /// Serves a copy of it whose pages write down what their console says.
    pub fn start_listening() -> Outcome<Site> {
        let copied = Copied::of(&built()?)?;
        let dist = copied.folder().to_path_buf();
        let running = atlas_serve::serve(&dist, "127.0.0.1:0")?;
        Ok(Site { running, dist, _copied: Some(copied) })
    }

    /// The whole address of a path with its query.
    pub fn address(&self, path: &str) -> String {
        format!("http://{}{path}", self.running.addr())
    }

    /// Fetches a path without a browser.
    pub fn get(&self, path: &str) -> Outcome<Answer> {
        let mut stream = TcpStream::connect(self.running.addr())?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let cut = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        let cut = cut.ok_or_else(|| Failure::new(format!("{path}: no headers in the answer")))?;
        let body = bytes.split_off(cut + 4);
        let head = String::from_utf8_lossy(&bytes).into_owned();
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        Ok(Answer { status, head, body })
    }

    /// The path of every page there is, sorted: `/en/`, `/en/about/`, … and `/`.
    pub fn pages(&self) -> Outcome<Vec<String>> {
        let mut pages = Vec::new();
        collect(&self.dist, "/", &mut pages)?;
        pages.sort();
        Ok(pages)
    }
}

fn built() -> Outcome<PathBuf> {
    let dist = env::var_os("ATLAS_DIST").map(PathBuf::from).ok_or_else(|| {
        Failure::new(
            "ATLAS_DIST does not say where the built atlas is. Run the browser tests with `cargo xtask check`.",
        )
    })?;
    if dist.join("en/index.html").is_file() {
        return Ok(dist);
    }
    let shown = dist.display();
    Err(Failure::new(format!("{shown} holds no built atlas. Run `cargo xtask check`, which builds it.")))
}

fn collect(folder: &Path, path: &str, pages: &mut Vec<String>) -> Outcome {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name == "index.html" {
            pages.push(path.to_owned());
        } else if entry.path().is_dir() && !name.starts_with('.') {
            collect(&entry.path(), &format!("{path}{name}/"), pages)?;
        }
    }
    Ok(())
}

/// The text of the first heading of a page, without markup.
pub fn first_heading(html: &str) -> String {
    let inner = html.split_once("<h1").and_then(|(_, rest)| rest.split_once('>')).map_or("", |(_, rest)| rest);
    let inner = inner.split_once("</h1>").map_or("", |(inner, _)| inner);
    without_markup(inner).trim().to_owned()
}

fn without_markup(html: &str) -> String {
    let mut is_text = true;
    html.chars()
        .filter(|letter| match letter {
            '<' => {
                is_text = false;
                false
            }
            '>' => {
                is_text = true;
                false
            }
            _ => is_text,
        })
        .collect()
}
