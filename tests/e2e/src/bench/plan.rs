//! What to measure, from the environment.

use crate::failure::{Failure, Outcome};
use std::env;
use std::path::PathBuf;
use std::str::FromStr;

/// How often each thing is done in a round.
#[derive(Debug, Clone, Copy)]
pub struct Times {
    /// Pointing at another region.
    pub hover: usize,
    /// Choosing another region.
    pub click: usize,
    /// Steps of the wheel inwards; as many outwards follow.
    pub zoom: usize,
    /// Going a year back, and forth again.
    pub year: usize,
}

/// What to measure.
#[derive(Debug)]
pub struct Plan {
    /// The folder with the pages (`ATLAS_BENCH`).
    pub folder: PathBuf,
    /// Where results go (`ATLAS_BENCH_RESULTS`): a folder.
    pub results: PathBuf,
    /// Sizes of the map (`ATLAS_BENCH_REGIONS`).
    pub regions: Vec<usize>,
    /// How many times slower the processor is made (`ATLAS_BENCH_RATES`).
    pub rates: Vec<u32>,
    /// How many rounds (`ATLAS_BENCH_ROUNDS`); each loads both pages anew.
    pub rounds: usize,
    /// What is done in a round.
    pub times: Times,
}

impl Plan {
    /// Reads the plan.
    pub fn from_environment() -> Outcome<Plan> {
        let folder = |name| {
            let missing = || Failure::new(format!("{name} is not set. Run the benchmark with `cargo xtask bench`."));
            env::var_os(name).map(PathBuf::from).ok_or_else(missing)
        };
        Ok(Plan {
            folder: folder("ATLAS_BENCH")?,
            results: folder("ATLAS_BENCH_RESULTS")?,
            regions: list("ATLAS_BENCH_REGIONS", "20,500,5000")?,
            rates: list("ATLAS_BENCH_RATES", "1,4")?,
            rounds: list("ATLAS_BENCH_ROUNDS", "3")?.into_iter().next().unwrap_or(1),
            times: Times { hover: 20, click: 10, zoom: 6, year: 2 },
        })
    }
}

fn list<T: FromStr>(name: &str, otherwise: &str) -> Outcome<Vec<T>> {
    let text = env::var(name).ok().filter(|text| !text.is_empty()).unwrap_or_else(|| otherwise.to_owned());
    let parse = |word: &str| word.trim().parse().map_err(|_| Failure::new(format!("{name}: `{word}` is no number")));
    text.split(',').map(parse).collect()
}
