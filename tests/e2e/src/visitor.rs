//! Somebody with one browser who visits the atlas. What a visitor can do is in [`crate::verbs`].

use crate::ask::Ask;
use crate::console::{Said, logged, messages, written};
use crate::driver::Driver;
use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::listener::KEY;
use crate::site::Site;
use fantoccini::Client;
use serde_json::{Value, json};
use std::rc::Rc;
use std::time::Duration;

/// How long something may take to appear. Generous, since several browsers share the machine; it costs nothing unless
/// a test fails.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// One session of a browser.
pub struct Visitor {
    client: Client,
    engine: Engine,
    site: Rc<Site>,
    said: Said,
}

impl Visitor {
    /// Opens the driver's browser.
    pub async fn arrive(driver: &Driver, engine: Engine, site: Rc<Site>) -> Outcome<Visitor> {
        let client = driver.open().await?;
        client.set_window_size(1280, 900).await?;
        Ok(Visitor { client, engine, site, said: driver.said() })
    }

    /// The engine of the browser.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The site under test.
    pub fn site(&self) -> &Site {
        &self.site
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Sends a command that the client has no method for.
    pub async fn ask(&self, ask: Ask) -> Outcome<Value> {
        Ok(self.client.issue_cmd(ask).await?)
    }

    /// Sends a command of the Chrome `DevTools` protocol. Chromium only.
    pub async fn devtools(&self, name: &str, params: Value) -> Outcome<Value> {
        self.ask(Ask::devtools(name, &params)).await
    }

    /// Runs a function body in the page; `arguments` holds the values.
    pub async fn script(&self, body: &str, arguments: &[Value]) -> Outcome<Value> {
        Ok(self.client.execute(body, arguments.to_vec()).await?)
    }

    /// Takes what the console said since the last time.
    pub async fn console(&self) -> Outcome<Vec<String>> {
        match self.engine {
            Engine::Chromium => Ok(logged(&self.ask(Ask::console()).await?)),
            Engine::Firefox => {
                // The browser's output comes through a pipe, a moment later.
                tokio::time::sleep(Duration::from_millis(60)).await;
                Ok(messages(self.said.take()))
            }
            Engine::Webkit => {
                let body = "const all = sessionStorage.getItem(arguments[0]); sessionStorage.removeItem(arguments[0]); return all";
                let said = written(&self.script(body, &[KEY.into()]).await?);
                // A page that is left while its program is on the way says so in these words; one that stays without its
                // program never answers, which journeys notice.
                Ok(said.into_iter().filter(|line| !line.ends_with("rejection: TypeError: Load failed")).collect())
            }
        }
    }

    /// Fails if the console said anything.
    pub async fn see_silent_console(&self) -> Outcome {
        self.see_console_with(|_| false).await
    }

    /// Fails if the console said anything but what is expected.
    pub async fn see_console_with(&self, is_expected: impl Fn(&str) -> bool) -> Outcome {
        let said: Vec<String> = self.console().await?.into_iter().filter(|line| !is_expected(line)).collect();
        if said.is_empty() { Ok(()) } else { Err(Failure::new(format!("the console said: {}", said.join(" | ")))) }
    }

    /// Puts the browser into the state in which every journey begins, whatever the one before has left behind.
    pub async fn settle(&self) -> Outcome {
        if self.engine == Engine::Chromium {
            self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await?;
            self.devtools("Emulation.clearDeviceMetricsOverride", json!({})).await?;
            self.devtools("Emulation.setEmulatedMedia", json!({ "media": "", "features": [] })).await?;
        }
        self.client.release_actions().await?;
        // Awake, lest what it still loads fail when it is left, and be taken for a failure of the journey.
        self.open("/en/about/").await?;
        self.script("localStorage.clear()", &[]).await?;
        self.console().await?;
        Ok(())
    }

    /// Closes the browser.
    pub async fn leave(self) -> Outcome {
        Ok(self.client.close().await?)
    }
}
