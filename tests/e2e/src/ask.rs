//! Commands that the WebDriver client has no method for.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A POST to an address below the session.
#[derive(Debug)]
pub struct Ask {
    below: &'static str,
    body: Value,
}

impl Ask {
    /// Goes to an address exactly as written; the client's own method would tidy it up first.
    pub fn go(address: &str) -> Ask {
        Ask { below: "url", body: json!({ "url": address }) }
    }

    /// What the console said since the last time. Chromium only.
    pub fn console() -> Ask {
        Ask { below: "se/log", body: json!({ "type": "browser" }) }
    }

    /// A command of the Chrome `DevTools` protocol. Chromium only.
    pub fn devtools(name: &str, params: &Value) -> Ask {
        Ask { below: "goog/cdp/execute", body: json!({ "cmd": name, "params": params }) }
    }

    /// Input that is written as the protocol has it.
    pub fn actions(sources: &Value) -> Ask {
        Ask { below: "actions", body: json!({ "actions": sources }) }
    }
}

impl WebDriverCompatibleCommand for Ask {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.below))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
