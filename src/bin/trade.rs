//! The program of every other page: wakes the trade chart where there is one.

use borderland::{app, dataset, platform};

fn main() {
    dataset::embed(dataset::trade_part());
    platform::start(app::trade);
}
