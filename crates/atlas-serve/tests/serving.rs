//! The server over a real socket, against a small folder.
#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;

use atlas_serve::{serve, serve_under};

/// A folder of its own for each test.
fn site(name: &str) -> PathBuf {
    let dist = std::env::temp_dir().join(format!("atlas-serve-{}-{name}", std::process::id()));
    fs::create_dir_all(dist.join("en/region")).unwrap();
    for (file, text) in [
        ("index.html", "root"),
        ("404.html", "lost"),
        ("app_bg.wasm", "\0asm"),
        ("en/index.html", "english"),
        (".build", "secret"),
        ("_headers", "/*\n  Content-Security-Policy: default-src 'none'\n/app_bg.wasm\n  Cache-Control: immutable\n"),
    ] {
        fs::write(dist.join(file), text).unwrap();
    }
    dist
}

fn ask(addr: SocketAddr, line: &str) -> String {
    let mut stream = TcpStream::connect(addr).unwrap();
    write!(stream, "{line} HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8(answer).unwrap()
}

fn check(answer: &str, wanted: &[&str]) {
    for part in wanted {
        assert!(answer.contains(part), "no {part:?} in\n{answer}");
    }
}

#[test]
fn pages_and_files_come_with_their_headers() {
    let running = serve(site("pages"), "127.0.0.1:0").unwrap();
    let addr = running.addr();
    check(
        &ask(addr, "GET /en/?lens=people"),
        &[
            "HTTP/1.1 200",
            "text/html; charset=utf-8",
            "default-src 'none'",
            "nosniff",
            "Cache-Control: no-cache",
            "\r\n\r\nenglish",
        ],
    );
    let wasm = ask(addr, "GET /app_bg.wasm");
    check(&wasm, &["application/wasm", "Cache-Control: immutable"]);
    assert!(!wasm.contains("no-cache"));
}

#[test]
fn a_directory_gets_its_slash_and_keeps_its_query() {
    let running = serve(site("slash"), "127.0.0.1:0").unwrap();
    let addr = running.addr();
    check(&ask(addr, "GET /en?year=2020"), &["HTTP/1.1 301", "Location: /en/?year=2020\r\n"]);
    // No redirect that a browser would take for another host.
    check(&ask(addr, "GET //en"), &["HTTP/1.1 404"]);
}

#[test]
fn what_is_not_there_gets_the_own_page() {
    let running = serve(site("missing"), "127.0.0.1:0").unwrap();
    for path in ["/nowhere", "/en/region/", "/.build", "/%2e%2e/%2e%2e/etc/passwd"] {
        check(&ask(running.addr(), &format!("GET {path}")), &["HTTP/1.1 404", "\r\n\r\nlost"]);
    }
}

#[test]
fn head_sends_the_length_and_no_body() {
    let running = serve(site("head"), "127.0.0.1:0").unwrap();
    let answer = ask(running.addr(), "HEAD /");
    check(&answer, &["HTTP/1.1 200", "Content-Length: 4"]);
    assert!(answer.ends_with("\r\n\r\n"));
    check(&ask(running.addr(), "POST /"), &["HTTP/1.1 405", "Allow:"]);
}

#[test]
fn a_base_path_moves_the_whole_site() {
    let running = serve_under(site("base"), "127.0.0.1:0", "/atlas").unwrap();
    let addr = running.addr();
    check(&ask(addr, "GET /atlas/en/"), &["200", "english"]);
    check(&ask(addr, "GET /atlas"), &["Location: /atlas/\r\n"]);
    check(&ask(addr, "GET /atlas/en"), &["Location: /atlas/en/\r\n"]);
    check(&ask(addr, "GET /en/"), &["404"]);
}

#[test]
fn a_stopped_server_is_gone() {
    let running = serve(site("stop"), "127.0.0.1:0").unwrap();
    let addr = running.addr();
    running.stop();
    assert!(TcpStream::connect(addr).is_err());
    serve(site("stop"), addr).unwrap().stop();
}
