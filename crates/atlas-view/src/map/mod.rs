//! The map: which value each region shows, its class, its label, and the paths it is drawn from.

mod classes;
mod csv;
mod difference;
mod find;
mod flows;
mod label;
mod model;
mod multiples;
mod path;
mod scale;
mod spread;
mod time;
mod two;
mod values;
mod versions;
mod view;
mod whole;

pub use classes::Classes;
pub use csv::{difference_csv, flows_csv, multiples_csv, two_csv};
pub use difference::{DifferenceModel, Gap, GapClass, PairGap, Side, difference_model};
pub use find::{Found, find_regions};
pub use flows::{FlowArrow, FlowsModel, flows_model};
pub use label::{LETTER_PX, Label, SCALES, fit_step, label};
pub use model::{Fill, LegendClass, LegendMissing, MapModel, MapRegion, map_model};
pub use multiples::{Multiples, Panel, multiples};
pub use path::{line_path, rings_path};
pub use scale::Scale;
pub use spread::{Limit, Spread, Tick, spread};
pub use time::{TimeAxis, Turn, YearMark, time_axis};
pub use two::{Axis, Given, TwoModel, TwoRow, second_of, two_model};
pub use values::{best_year, gap_reason, rank};
pub use versions::{VersionNotice, version_notices};
pub use view::{Camera, plain};
pub use whole::{scale_of, whole_model};
