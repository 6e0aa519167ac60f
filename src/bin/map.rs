//! The program of the map in full: wakes the map and every way of drawing it.

use borderland::{app, dataset, platform};

fn main() {
    dataset::embed(dataset::views_part());
    platform::start(app::map);
}
