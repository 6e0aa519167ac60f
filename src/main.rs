//! Wakes a prerendered page in the browser.

fn main() {
    borderland::platform::start();
}
