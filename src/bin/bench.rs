//! The program of the benchmark's pages; see `platform/bench.rs`.

fn main() {
    borderland::platform::bench::start();
}
