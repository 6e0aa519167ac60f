//! Pictures of pages, for people to look at.

use crate::failure::{Failure, Outcome};
use crate::visitor::Visitor;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::env;
use std::path::PathBuf;
use std::time::Duration;

/// Pictures end here, lest a long page fill the disk.
const MOST_HEIGHT: u64 = 3000;

/// Height of the window otherwise.
const HEIGHT: u64 = 900;

/// Where pictures go: `ATLAS_SCREENSHOTS`, or `target/screenshots` of the workspace.
pub fn folder() -> PathBuf {
    env::var_os("ATLAS_SCREENSHOTS")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/screenshots")), PathBuf::from)
}

/// Removes the pictures of failures of an earlier run.
pub fn forget_failures() {
    let files = std::fs::read_dir(folder()).into_iter().flatten().flatten();
    for file in files.filter(|file| file.file_name().to_string_lossy().starts_with(FAILED)) {
        // A stale picture is no reason to test nothing.
        let _ = std::fs::remove_file(file.path());
    }
}

/// How the names of pictures of failures begin.
pub const FAILED: &str = "failed-";

impl Visitor {
    /// Saves a picture of the window. For reports of failures.
    pub async fn picture_of_window(&self, name: &str) -> Outcome<PathBuf> {
        let bytes = self.client().screenshot().await?;
        save(name, &bytes)
    }

    /// Saves a picture of the whole page. Chromium only. The window is made as high as the page: a picture beyond the window is
    /// taken in the middle of a new layout, sometimes without the letters on the map.
    pub async fn picture_of_page(&self, name: &str) -> Outcome<PathBuf> {
        let extent = self.script("return [innerWidth, document.documentElement.scrollHeight]", &[]).await?;
        let side = |index: usize| extent.get(index).and_then(Value::as_u64).unwrap_or(1);
        self.set_window(side(0), side(1).min(MOST_HEIGHT)).await?;
        let wish = json!({ "format": "png", "optimizeForSpeed": true });
        let answer = self.devtools("Page.captureScreenshot", wish).await?;
        let data = answer.get("data").and_then(Value::as_str).unwrap_or_default();
        let bytes =
            STANDARD.decode(data).map_err(|error| Failure::new(format!("the picture is no base64: {error}")))?;
        self.resize(side(0)).await?;
        save(name, &bytes)
    }

    /// Gives the page another width. Chromium only.
    pub async fn resize(&self, width: u64) -> Outcome {
        self.set_window(width, HEIGHT).await
    }

    async fn set_window(&self, width: u64, height: u64) -> Outcome {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await?;
        let test = "return [innerWidth === arguments[0] && innerHeight === arguments[1], [innerWidth, innerHeight]]";
        self.until(&format!("the window is {width} wide and {height} high"), test, &[width.into(), height.into()]).await
    }

    /// Lets the device prefer light or dark colours. Chromium only.
    pub async fn prefer(&self, theme: &str) -> Outcome {
        // Without motion colours change at once: no picture shows a mixture of two themes.
        let features = json!([
            { "name": "prefers-color-scheme", "value": theme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": "", "features": features })).await?;
        // Transitions that began before that run on; the next frame has begun whatever will.
        tokio::time::sleep(Duration::from_millis(50)).await;
        let test = "const it = document.getAnimations().filter(it => it.playState === 'running'); return [it.length === 0, it.length]";
        self.until("all colours have changed", test, &[]).await
    }
}

fn save(name: &str, bytes: &[u8]) -> Outcome<PathBuf> {
    let folder = folder();
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{name}.png"));
    std::fs::write(&file, bytes)?;
    Ok(file)
}
