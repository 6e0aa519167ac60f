//! The map on the screen: sheet, legend, controls, ranking.

mod controls;
mod detail;
mod gestures;
mod inset;
mod legend;
#[cfg(feature = "ssr")]
mod locator;
mod names;
mod paint;
#[cfg(feature = "ssr")]
mod pair_locator;
mod pointed;
mod ranking;
mod regions;
mod scale_bar;
mod scenery;
mod sheet;
mod tooltip;

pub use controls::{BordersChoice, IndicatorChoice, MapControls};
pub use detail::keep_detailed;
pub use inset::MapInset;
pub use legend::{MapLegend, missing_keys};
#[cfg(feature = "ssr")]
pub use locator::Locator;
#[cfg(feature = "ssr")]
pub use pair_locator::PairLocator;
pub use ranking::MapRanking;
pub use scale_bar::ScaleBar;
pub use scenery::Patterns;
pub use sheet::AtlasMap;

use atlas_data::Pattern;
use atlas_view::map::Fill;

/// How many steps the colour ramp has; classes spread over it.
const RAMP: usize = 7;

/// The step of the ramp for a class.
pub(crate) fn ramp_class(class: usize, count: usize) -> String {
    let step = if count < 2 { RAMP / 2 } else { class * (RAMP - 1) / (count - 1) };
    format!("q{step}")
}

pub(crate) fn pattern_name(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Hatch => "hatch",
        Pattern::Dots => "dots",
        Pattern::Cross => "cross",
    }
}

/// The style class of a fill; missing values carry a pattern as well.
pub(crate) fn fill_class(fill: Fill, count: usize) -> String {
    match fill {
        Fill::Class(class) => ramp_class(class, count),
        Fill::Symbol(_) => "plain".to_owned(),
        Fill::Cell(first, second) => format!("c{first}{second}"),
        Fill::Missing(pattern) => format!("missing {}", pattern_name(pattern)),
    }
}
