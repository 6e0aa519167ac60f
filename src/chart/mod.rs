//! Charts on the screen: a scene as SVG elements, and the interaction laid over it from the same scales.

mod scene;
mod trade;

pub use scene::SceneView;
pub use trade::TradeChartView;
