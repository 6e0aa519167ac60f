//! Addresses and history.

use crate::ask::Ask;
use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::visitor::{PATIENCE, Visitor};
use serde_json::Value;
use std::time::{Duration, Instant};

impl Visitor {
    /// Goes to an address of the atlas and waits until the page answers.
    pub async fn open(&self, path: &str) -> Outcome {
        self.go(path).await?;
        self.see_ready().await
    }

    /// Goes to an address of the atlas; the path is sent as it is.
    pub async fn go(&self, path: &str) -> Outcome {
        self.ask(Ask::go(&self.site().address(path))).await.map_err(|failure| failure.at(path))?;
        Ok(())
    }

    /// Waits until the page has been hydrated.
    pub async fn see_ready(&self) -> Outcome {
        let test = "const it = document.documentElement; return [it.hasAttribute('data-ready'), location.href]";
        self.until("the page answers (html[data-ready])", test, &[]).await
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Outcome {
        self.client().refresh().await?;
        self.see_ready().await
    }

    /// One step back in the history.
    pub async fn go_back(&self) -> Outcome {
        Ok(self.client().back().await?)
    }

    /// One step forward in the history.
    pub async fn go_forward(&self) -> Outcome {
        Ok(self.client().forward().await?)
    }

    /// One step back after a choice from a list.
    pub async fn undo_choice(&self) -> Outcome {
        // WebKit's own button passes over entries that a page has made without a click or a key, and does not count
        // what its driver does to a list as one.
        if self.engine() == Engine::Webkit {
            self.script("history.back()", &[]).await?;
            return Ok(());
        }
        self.go_back().await
    }

    /// Path, query and fragment of the address bar.
    pub async fn address(&self) -> Outcome<String> {
        let address = self.script("return location.pathname + location.search + location.hash", &[]).await?;
        Ok(address.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the address is exactly this.
    pub async fn see_address(&self, wanted: &str) -> Outcome {
        let test = "const it = location.pathname + location.search + location.hash; return [it === arguments[0], it]";
        self.until(&format!("the address is {wanted}"), test, &[wanted.into()]).await
    }

    /// Waits until the address contains this part.
    pub async fn see_in_address(&self, part: &str) -> Outcome {
        let test = "return [location.href.includes(arguments[0]), location.href]";
        self.until(&format!("the address has {part}"), test, &[part.into()]).await
    }

    /// Waits until the address is without this part.
    pub async fn see_not_in_address(&self, part: &str) -> Outcome {
        let test = "return [!location.href.includes(arguments[0]), location.href]";
        self.until(&format!("the address has no {part}"), test, &[part.into()]).await
    }

    /// Waits until a test in the page holds. It returns a pair: whether it holds, and what it saw.
    pub async fn until(&self, what: &str, test: &str, arguments: &[Value]) -> Outcome {
        let begun = Instant::now();
        loop {
            // A page that is just being replaced cannot answer: that is a reason to wait, too.
            let seen = match self.script(test, arguments).await {
                Ok(answer) if answer.get(0) == Some(&Value::Bool(true)) => return Ok(()),
                Ok(answer) => answer.get(1).map_or_else(|| answer.to_string(), Value::to_string),
                Err(failure) => failure.to_string(),
            };
            if begun.elapsed() > PATIENCE {
                let waited = PATIENCE.as_secs();
                return Err(Failure::new(format!("not so after {waited} s: {what}. Seen: {seen}")));
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }
}
