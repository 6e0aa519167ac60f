//! The first lines of a request, as far as a static host needs them.

use std::io::{self, BufRead};

/// No honest browser sends more before the empty line.
const MAX_HEAD: u64 = 32 * 1024;

/// Method and target of a request.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    pub method: Method,
    /// Path as sent, still percent-encoded, without the query.
    pub path: String,
    /// Query with its question mark, or empty.
    pub query: String,
}

/// What is asked for.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub enum Method {
    Get,
    Head,
    Other,
}

/// Reads up to the empty line; `None` if what came is no request.
pub fn read(stream: impl BufRead) -> io::Result<Option<Request>> {
    let mut head = stream.take(MAX_HEAD);
    let mut first = String::new();
    head.read_line(&mut first)?;
    let mut line = Vec::new();
    loop {
        line.clear();
        head.read_until(b'\n', &mut line)?;
        if line.is_empty() || line == b"\r\n" || line == b"\n" {
            break;
        }
    }
    Ok(parse(&first))
}

fn parse(line: &str) -> Option<Request> {
    let mut words = line.split_ascii_whitespace();
    let (method, target, version) = (words.next()?, words.next()?, words.next()?);
    if !version.starts_with("HTTP/1.") || !target.starts_with('/') {
        return None;
    }
    let (path, query) = match target.find('?') {
        Some(at) => target.split_at(at),
        None => (target, ""),
    };
    Some(Request {
        method: match method {
            "GET" => Method::Get,
            "HEAD" => Method::Head,
            _ => Method::Other,
        },
        path: path.to_owned(),
        query: query.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_query_is_no_part_of_the_path() {
        let request = parse("GET /en/?lens=a?b HTTP/1.1\r\n").unwrap();
        assert_eq!((request.path.as_str(), request.query.as_str()), ("/en/", "?lens=a?b"));
    }

    #[test]
    fn what_is_no_request_is_refused() {
        for line in ["", "GET", "GET en HTTP/1.1", "GET / SPDY/3"] {
            assert_eq!(parse(line), None, "{line}");
        }
    }
}
