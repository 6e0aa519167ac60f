//! `cargo xtask serve`: set up, build, show.

use std::io;
use std::net::TcpListener;

use crate::build;
use crate::failure::{Failure, Outcome};
use crate::folders::Folders;
use crate::setup;

#[derive(Debug, PartialEq, Eq)]
struct Options {
    host: String,
    port: u16,
    build_only: bool,
}

/// Builds if anything changed and serves `dist/` until the process is ended.
pub fn run(folders: &Folders, words: &[&str]) -> Outcome {
    let Options { host, port, build_only } = parse(words)?;
    if !build_only {
        // Minutes before the server needs it, since a build may take as long.
        TcpListener::bind((host.as_str(), port)).map_err(|error| cannot_listen(&host, port, &error))?;
    }
    let ready = setup::for_build(folders)?;
    build::build(folders, &ready)?;
    if build_only {
        println!("Built into {}", folders.dist().display());
        return Ok(());
    }
    let running = atlas_serve::serve(folders.dist(), (host.as_str(), port))
        .map_err(|error| cannot_listen(&host, port, &error))?;
    let shown =
        if running.addr().ip().is_loopback() { "localhost".to_owned() } else { running.addr().ip().to_string() };
    println!("\nThe atlas is at http://{shown}:{}/  (Ctrl+C stops)", running.addr().port());
    running.wait();
    Ok(())
}

fn cannot_listen(host: &str, port: u16, error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::AddrInUse {
        Failure::new(format!("port {port} is taken by another program"))
            .hint(format_args!("Choose another: cargo xtask serve --port {}", port.checked_add(1).unwrap_or(8080)))
    } else {
        Failure::new(format!("cannot listen on {host}:{port}: {error}"))
    }
}

fn parse(words: &[&str]) -> Outcome<Options> {
    let mut options = Options { host: "127.0.0.1".to_owned(), port: 8080, build_only: false };
    let mut rest = words;
    loop {
        rest = match rest {
            [] => return Ok(options),
            ["--build-only", rest @ ..] => {
                options.build_only = true;
                rest
            }
            ["--host", host, rest @ ..] => {
                (*host).clone_into(&mut options.host);
                rest
            }
            ["--port", port, rest @ ..] => {
                options.port = port.parse().map_err(|_| Failure::new(format!("`{port}` is no port number")))?;
                rest
            }
            [unknown, ..] => {
                return Err(Failure::new(format!("unknown option `{unknown}`")));
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_come_in_any_order_and_unknown_ones_are_refused() {
        let parsed = parse(&["--build-only", "--port", "9000"]).unwrap();
        assert_eq!((parsed.port, parsed.build_only), (9000, true));
        assert_eq!(parse(&[]).unwrap().port, 8080);
        for bad in [&["--port"][..], &["--port", "x"], &["8080"]] {
            assert!(parse(bad).is_err(), "{bad:?}");
        }
    }
}
