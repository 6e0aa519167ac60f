//! The few plotters elements that our charts are made of, taken in CSS pixels.

use crate::backend::SceneBackend;
use crate::scene::{Px, Scene};
use crate::style::{Part, Style};
use atlas_view::chart::{Anchor, Bounds, PlacedPoint, PlacedText, Tone};
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, CoordMapper, Drawable, PathElement, PointCollection, Polygon, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, RGBAColor, ShapeStyle, TextStyle};
use plotters_backend::BackendColor;

/// Draws into a scene through plotters.
pub(crate) struct Pen<'a> {
    area: DrawingArea<SceneBackend<'a>, Shift>,
}

/// Draws a scene of this size.
pub(crate) fn drawn(width: f64, height: f64, draw: impl FnOnce(&Pen)) -> Scene {
    let mut scene = Scene { width: Px(tenths(width)), height: Px(tenths(height)), items: Vec::new() };
    draw(&Pen { area: SceneBackend { scene: &mut scene }.into_drawing_area() });
    scene
}

impl<'a> Pen<'a> {
    pub fn line(&self, from: (f64, f64), to: (f64, f64), style: Style) {
        self.put(&PathElement::new(vec![corner(from), corner(to)], shape(style)));
    }

    pub fn path(&self, points: &[PlacedPoint], style: Style) {
        let corners: Vec<(i32, i32)> = points.iter().map(|point| corner((point.x, point.y))).collect();
        self.put(&PathElement::new(corners, shape(style)));
    }

    pub fn area(&self, outline: &[PlacedPoint], style: Style) {
        let corners: Vec<(i32, i32)> = outline.iter().map(|point| corner((point.x, point.y))).collect();
        self.put(&Polygon::new(corners, shape(style)));
    }

    pub fn rectangle(&self, bounds: &Bounds, style: Style) {
        let corners = [corner((bounds.left, bounds.top)), corner((bounds.right, bounds.bottom))];
        self.put(&Rectangle::new(corners, shape(style)));
    }

    pub fn circle(&self, centre: (f64, f64), radius: f64, style: Style) {
        self.put(&Circle::new(corner(centre), tenths(radius), shape(style)));
    }

    pub fn text(&self, text: &PlacedText, tone: Option<Tone>) {
        let style = Style { part: Part::Text(text.role), tone, dash: false };
        let h_pos = match text.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let letters = TextStyle {
            font: FontDesc::new(FontFamily::SansSerif, text.role.size_px(), FontStyle::Normal),
            color: BackendColor { alpha: 1.0, rgb: style.to_rgb() },
            pos: Pos::new(h_pos, VPos::Bottom),
        };
        self.put(&Text::new(text.text.as_str(), corner((text.x, text.y)), letters));
    }

    fn put<'e, E, M>(&self, element: &'e E)
    where
        M: CoordMapper,
        &'e E: PointCollection<'e, (i32, i32), M>,
        E: Drawable<SceneBackend<'a>, M>,
    {
        // Our backend has no errors, and the area is never drawn on while it is drawn on.
        let outcome = self.area.draw(element);
        debug_assert!(outcome.is_ok(), "a scene accepts every shape");
    }
}

fn shape(style: Style) -> ShapeStyle {
    let (part, tone, dash) = style.to_rgb();
    ShapeStyle { color: RGBAColor(part, tone, dash, 1.0), filled: true, stroke_width: 1 }
}

fn corner((x, y): (f64, f64)) -> (i32, i32) {
    (tenths(x), tenths(y))
}

/// Placed charts are finite and smaller than 4000 pixels.
fn tenths(px: f64) -> i32 {
    (px * 10.0).round() as i32
}
