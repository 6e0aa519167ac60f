//! The program of the home page: wakes the map.

use borderland::{app, dataset, platform};

fn main() {
    dataset::embed(dataset::map_part());
    platform::start(app::home);
}
