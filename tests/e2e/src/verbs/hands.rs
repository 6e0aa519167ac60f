//! Mouse, fingers, wheel and keyboard, all through the browser's own input.

use crate::ask::Ask;
use crate::failure::{Failure, Outcome};
use crate::visitor::Visitor;
use fantoccini::Locator;
use serde_json::{Value, json};
use std::time::Duration;

/// The key that opens what is focused.
pub const ENTER: &str = "\u{E007}";
/// The key that puts things away.
pub const ESCAPE: &str = "\u{E00C}";
/// The key that makes the wheel zoom.
pub const CONTROL: &str = "\u{E009}";
/// To the left.
pub const ARROW_LEFT: &str = "\u{E012}";
/// To the right.
pub const ARROW_RIGHT: &str = "\u{E014}";
/// Upwards.
pub const ARROW_UP: &str = "\u{E013}";
/// Downwards.
pub const ARROW_DOWN: &str = "\u{E015}";
/// To the end.
pub const END: &str = "\u{E010}";

/// A place in the window, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// To the right.
    pub x: i64,
    /// Down.
    pub y: i64,
}

/// Scrolls an element into the middle (a region with its whole map, lest the frame around the zoomed drawing scroll) and finds a place where it is the uppermost one: the nearest to its middle on a
/// grid of 24 × 24.
const PLACE: &str = "const it = document.querySelector(arguments[0]); if (!it) return null; \
    (it.closest('.map-frame') ?? it).scrollIntoView({ block: 'center', behavior: 'instant' }); const box = it.getBoundingClientRect(); \
    const steps = [...Array(23).keys()].map(i => (i + 1) / 24).sort((a, b) => Math.abs(a - .5) - Math.abs(b - .5)); \
    const spots = steps.flatMap(u => steps.map(v => [u, v])) \
        .sort((a, b) => Math.hypot(a[0] - .5, a[1] - .5) - Math.hypot(b[0] - .5, b[1] - .5)); \
    for (const [u, v] of spots) { \
        const x = Math.round(box.left + u * box.width), y = Math.round(box.top + v * box.height); \
        const hit = document.elementFromPoint(x, y); \
        if (hit && (hit === it || it.contains(hit))) return [x, y, [box.left, box.top, box.width, box.height].join()]; \
    } return null";

/// How often an element is looked at until it rests, and how long to wait in between.
const LOOKS: usize = 20;
const BETWEEN_LOOKS: Duration = Duration::from_millis(40);

impl Visitor {
    /// Clicks an element with the mouse.
    pub async fn click(&self, css: &str) -> Outcome {
        self.see(css).await?;
        let place = self.place_of(css).await?;
        self.click_at(place).await
    }

    /// A place in the window at which an element would be hit.
    pub async fn place_of(&self, css: &str) -> Outcome<Point> {
        self.see_there(css).await?;
        let mut before = None;
        for _ in 0..LOOKS {
            let place = self.script(PLACE, &[css.into()]).await?;
            let coordinate = |index: usize| place.get(index).and_then(Value::as_i64);
            let point = coordinate(0).zip(coordinate(1)).map(|(x, y)| Point { x, y });
            // What stands still is found twice at the same place; a page that is being laid out moves its parts.
            let frame = place.get(2).cloned();
            match point {
                Some(point) if before == frame => return Ok(point),
                _ => before = frame,
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
        Err(Failure::new(format!("`{css}` cannot be hit: something else covers it, or it does not come to rest")))
    }

    /// A place on the map at which a region would be hit.
    pub async fn place_of_region(&self, slug: &str) -> Outcome<Point> {
        self.see_ready().await?;
        self.place_of(&region(slug)).await
    }

    /// Presses and releases the left mouse button.
    pub async fn click_at(&self, at: Point) -> Outcome {
        self.act(&json!([pointer("mouse", &[move_to(at), down(), up()])])).await
    }

    /// Rests the mouse somewhere.
    pub async fn point_at(&self, at: Point) -> Outcome {
        self.act(&json!([pointer("mouse", &[move_to(at)])])).await
    }

    /// Taps with a finger.
    pub async fn tap_at(&self, at: Point) -> Outcome {
        let steps = [move_to(at), down(), json!({ "type": "pause", "duration": 40 }), up()];
        self.act(&json!([pointer("touch", &steps)])).await
    }

    /// Drags with the mouse, in several small moves.
    pub async fn drag(&self, from: Point, by: (i64, i64)) -> Outcome {
        let mut steps = vec![move_to(from), down()];
        for part in 1..=6 {
            steps.push(move_to(Point { x: from.x + by.0 * part / 6, y: from.y + by.1 * part / 6 }));
        }
        steps.push(up());
        self.act(&json!([pointer("mouse", &steps)])).await
    }

    /// Turns the wheel while a key is held.
    pub async fn wheel_with(&self, key: &str, at: Point, by: i64) -> Outcome {
        let pause = json!({ "type": "pause", "duration": 0 });
        let turn = json!({ "type": "scroll", "x": at.x, "y": at.y, "deltaX": 0, "deltaY": by, "duration": 0, "origin": "viewport" });
        self.act(&json!([
            { "type": "key", "id": "keys", "actions": [{ "type": "keyDown", "value": key }, pause, { "type": "keyUp", "value": key }] },
            { "type": "wheel", "id": "wheel", "actions": [pause, turn, pause] },
        ]))
        .await
    }

    /// Presses a key wherever the focus is.
    pub async fn press(&self, key: &str) -> Outcome {
        let steps = json!([{ "type": "keyDown", "value": key }, { "type": "keyUp", "value": key }]);
        self.act(&json!([{ "type": "key", "id": "keys", "actions": steps }])).await
    }

    /// Puts the focus on an element, as Tab would after enough presses.
    pub async fn focus(&self, css: &str) -> Outcome {
        self.see_there(css).await?;
        self.script("document.querySelector(arguments[0]).focus()", &[css.into()]).await?;
        self.see_focus_on(css).await
    }

    /// Chooses an entry of a list.
    pub async fn choose(&self, list: &str, value: &str) -> Outcome {
        self.see(list).await?;
        let option = format!("{list} option[value=\"{value}\"]");
        self.client().find(Locator::Css(&option)).await?.click().await?;
        Ok(())
    }

    async fn act(&self, sources: &Value) -> Outcome {
        self.ask(Ask::actions(sources)).await?;
        Ok(())
    }
}

/// The selector of a region on the map.
pub fn region(slug: &str) -> String {
    format!(".map a[data-region=\"{slug}\"]")
}

fn pointer(kind: &str, steps: &[Value]) -> Value {
    json!({ "type": "pointer", "id": kind, "parameters": { "pointerType": kind }, "actions": steps })
}

fn move_to(at: Point) -> Value {
    json!({ "type": "pointerMove", "duration": 10, "x": at.x, "y": at.y, "origin": "viewport" })
}

fn down() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn up() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}
