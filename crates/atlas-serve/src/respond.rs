//! One connection: read the request, send the answer, hang up.

use std::fmt::Write as _;
use std::io::{self, BufReader, Write};
use std::net::{Shutdown, TcpStream};
use std::path::{Path, PathBuf};

use crate::request::{self, Method};
use crate::resolve::{Target, resolve};
use crate::{PATIENCE, Site, content_type};

/// Answers the one request of a connection.
pub fn answer(stream: &TcpStream, site: &Site) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let request = request::read(BufReader::new(stream))?;
    let (response, with_body) = match &request {
        None => (Response::plain("400 Bad Request"), true),
        Some(request) if request.method == Method::Other => {
            let mut refusal = Response::plain("405 Method Not Allowed");
            refusal.headers.push(("Allow".into(), "GET, HEAD".into()));
            (refusal, true)
        }
        Some(request) => (page(site, &request.path, &request.query)?, request.method == Method::Get),
    };
    response.send(stream, with_body)?;
    stream.shutdown(Shutdown::Write)
}

/// The answer to a well-formed GET or HEAD.
fn page(site: &Site, path: &str, query: &str) -> io::Result<Response> {
    // `/atlas` for a site under `/atlas/`.
    let bare_base = site.base.trim_end_matches('/');
    if !bare_base.is_empty() && path == bare_base {
        return Ok(Response::redirect(&format!("{}{query}", site.base)));
    }
    let Some(inner) = path.strip_prefix(bare_base).filter(|_| path.starts_with(&site.base)) else {
        return missing(site, path);
    };
    match resolve(&site.dist, inner) {
        Target::File(file) => {
            let mut response = Response::file("200 OK", &file)?;
            response.headers.extend(site.rules.for_path(inner));
            Ok(response)
        }
        // Slashes in front are collapsed: `//host` in a Location would lead to another site.
        Target::MissingSlash => {
            Ok(Response::redirect(&format!("{}{}/{query}", site.base, inner.trim_start_matches('/'))))
        }
        Target::Nothing => missing(site, inner),
    }
}

/// The site's own page for addresses that lead nowhere.
fn missing(site: &Site, path: &str) -> io::Result<Response> {
    let own: PathBuf = site.dist.join("404.html");
    let mut response =
        if own.is_file() { Response::file("404 Not Found", &own)? } else { Response::plain("404 Not Found") };
    response.headers.extend(site.rules.for_path(path));
    Ok(response)
}

struct Response {
    status: &'static str,
    kind: &'static str,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Response {
    fn plain(status: &'static str) -> Self {
        Self {
            status,
            kind: "text/plain; charset=utf-8",
            headers: Vec::new(),
            body: format!("{status}\n").into_bytes(),
        }
    }

    fn file(status: &'static str, file: &Path) -> io::Result<Self> {
        Ok(Self { status, kind: content_type(file), headers: Vec::new(), body: std::fs::read(file)? })
    }

    fn redirect(to: &str) -> Self {
        let mut response = Self::plain("301 Moved Permanently");
        response.headers.push(("Location".into(), to.to_owned()));
        response
    }

    fn send(&self, mut stream: &TcpStream, with_body: bool) -> io::Result<()> {
        let mut head =
            format!("HTTP/1.1 {}\r\nContent-Length: {}\r\nConnection: close\r\n", self.status, self.body.len());
        // What the build does not say itself. A rebuilt page is seen at the next load.
        let usual = [
            ("Content-Type", self.kind),
            ("Cache-Control", "no-cache"),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ];
        let unsaid =
            usual.iter().filter(|(name, _)| !self.headers.iter().any(|(said, _)| said.eq_ignore_ascii_case(name)));
        for (name, value) in unsaid {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        for (name, value) in &self.headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes())?;
        if with_body {
            stream.write_all(&self.body)?;
        }
        stream.flush()
    }
}
