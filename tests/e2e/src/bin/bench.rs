//! Measures the benchmark's pages; `cargo xtask bench` builds them and says where they are.

use atlas_e2e::bench;
use std::process::ExitCode;

fn main() -> ExitCode {
    match bench::main() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
