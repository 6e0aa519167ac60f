//! A small server for the built atlas: the command line shows it to a person, and the browser tests start it for themselves.
//!
//! It behaves as an ordinary static host does (directories, redirects, `404.html`, the headers that the build asks for in
//! `_headers`), so that what works here works there. One request per connection and one thread per request: a stopped
//! server is really gone, which is what the offline tests ask of it. It knows nothing of the dataset or the pages.

mod headers;
mod kind;
mod request;
mod resolve;
mod respond;

use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream, ToSocketAddrs};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use headers::HeaderRules;
pub use kind::content_type;

/// How long a browser may take to send its request or to take the answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// What all connections share.
struct Site {
    dist: PathBuf,
    /// Path under which the site stands, with a slash at both ends.
    base: String,
    rules: HeaderRules,
}

/// A server at work. Dropping it stops it.
pub struct Running {
    addr: SocketAddr,
    stopping: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Running {
    /// The address it listens on; with port 0 asked for, the port that was given.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// Stops listening; returns once the port is free.
    pub fn stop(mut self) {
        self.close();
    }

    /// Serves until the process is ended.
    pub fn wait(mut self) {
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }

    fn close(&mut self) {
        let Some(accepting) = self.accepting.take() else {
            return;
        };
        self.stopping.store(true, Ordering::SeqCst);
        // The loop waits in accept: one connection of our own wakes it. A listener on all addresses is reached on loopback.
        let mut wake = self.addr;
        if wake.ip().is_unspecified() {
            wake.set_ip(match wake {
                SocketAddr::V4(_) => std::net::Ipv4Addr::LOCALHOST.into(),
                SocketAddr::V6(_) => std::net::Ipv6Addr::LOCALHOST.into(),
            });
        }
        if TcpStream::connect_timeout(&wake, Duration::from_secs(1)).is_ok() {
            let _ = accepting.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.close();
    }
}

/// Serves the folder `dist` at the root of `addr`.
///
/// # Errors
/// The folder or its `_headers` cannot be read, or the address is taken.
///
/// ```
/// let dist = std::env::temp_dir();
/// let running = atlas_serve::serve(dist, "127.0.0.1:0")?;
/// assert_ne!(running.addr().port(), 0);
/// running.stop();
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn serve(dist: impl Into<PathBuf>, addr: impl ToSocketAddrs) -> io::Result<Running> {
    serve_under(dist, addr, "/")
}

/// Serves the folder `dist` under the path `base` (`/atlas/`), as a host does that carries several sites.
///
/// # Errors
/// The folder or its `_headers` cannot be read, or the address is taken.
pub fn serve_under(dist: impl Into<PathBuf>, addr: impl ToSocketAddrs, base: &str) -> io::Result<Running> {
    let dist = dist.into().canonicalize()?;
    let rules = HeaderRules::read(&dist)?;
    let base = match base.trim_matches('/') {
        "" => "/".to_owned(),
        inner => format!("/{inner}/"),
    };
    let listener = TcpListener::bind(addr)?;
    let addr = listener.local_addr()?;
    let stopping = Arc::new(AtomicBool::new(false));
    let site = Arc::new(Site { dist, base, rules });
    let seen = Arc::clone(&stopping);
    let accepting = thread::spawn(move || accept(&listener, &site, &seen));
    Ok(Running { addr, stopping, accepting: Some(accepting) })
}

fn accept(listener: &TcpListener, site: &Arc<Site>, stopping: &AtomicBool) {
    for stream in listener.incoming() {
        if stopping.load(Ordering::SeqCst) {
            return;
        }
        // A connection that failed before it began is the browser's affair; the next one may be well.
        let Ok(stream) = stream else { continue };
        let site = Arc::clone(site);
        thread::spawn(move || {
            // Browsers hang up when a page is left: nobody is there to be told.
            let _ = respond::answer(&stream, &site);
        });
    }
}
