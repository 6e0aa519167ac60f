//! The map: which value each region shows, its class, its label, and the paths it is drawn from.

mod classes;
mod detail;
mod hit;
mod inset;
mod label;
mod lettering;
mod model;
mod path;
mod scale_bar;
mod values;
mod view;

pub use classes::Classes;
pub use detail::{DetailMap, level_at};
pub use hit::{HitIndex, Marks, Place, region_of};
pub use inset::{InsetPaths, inset_paths};
pub use label::{LETTER_PX, SCALES, fit_step};
pub use lettering::{Anchor, LabelKind, Named, Placed, Style, crossing_marks, place_labels};
pub use model::{Fill, LegendClass, LegendMissing, MapModel, MapRegion, map_model};
pub use path::{line_path, rings_path};
pub use scale_bar::{ScaleBar, scale_bar};
pub use values::{best_year, gap_reason, rank};
pub use view::{Camera, plain};
