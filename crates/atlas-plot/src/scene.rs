//! A drawing as a flat list of shapes, in the order in which they are painted.

use atlas_view::chart::Anchor;

/// A length in tenths of a CSS pixel, so that scenes compare exactly and print alike everywhere.
///
/// ```
/// use atlas_plot::Px;
/// assert_eq!(Px(-125).to_string(), "-12.5");
/// assert_eq!(Px(400).to_string(), "40");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Px(pub i32);

impl std::fmt::Display for Px {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let tenths = self.0.unsigned_abs();
        match tenths % 10 {
            0 => write!(out, "{sign}{}", tenths / 10),
            tenth => write!(out, "{sign}{}.{tenth}", tenths / 10),
        }
    }
}

/// One shape. Its look is in the style sheet, under its class names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A polyline or polygon.
    Path {
        /// Value of the `d` attribute.
        d: String,
        /// Class names.
        class: String,
    },
    /// A straight line.
    Line {
        /// From the left.
        x1: Px,
        /// From the top.
        y1: Px,
        /// From the left.
        x2: Px,
        /// From the top.
        y2: Px,
        /// Class names.
        class: String,
    },
    /// A rectangle.
    Rect {
        /// Left edge.
        x: Px,
        /// Upper edge.
        y: Px,
        /// Width.
        width: Px,
        /// Height.
        height: Px,
        /// Class names.
        class: String,
    },
    /// A circle.
    Circle {
        /// Centre from the left.
        cx: Px,
        /// Centre from the top.
        cy: Px,
        /// Radius.
        r: Px,
        /// Class names.
        class: String,
    },
    /// A line of text.
    Text {
        /// Position of the anchor.
        x: Px,
        /// Position of the baseline.
        y: Px,
        /// Which part of the text stands there.
        anchor: Anchor,
        /// Class names.
        class: String,
        /// The text, unescaped.
        text: String,
    },
}

/// A drawing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    /// Width of the whole drawing.
    pub width: Px,
    /// Height of the whole drawing.
    pub height: Px,
    /// Shapes from back to front.
    pub items: Vec<Item>,
}

/// Value of the `text-anchor` attribute.
pub(crate) const fn anchor_name(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}
