//! The plotters backend that writes shapes instead of pixels.
//!
//! Plotters counts in whole pixels; ours are tenths of a CSS pixel. Nothing is rasterized and no text is measured, so
//! the parts of plotters that would ask a font or the page are never called.

use crate::scene::{Item, Px, Scene};
use crate::style::Style;
use atlas_view::chart::Anchor;
use plotters_backend::text_anchor::HPos;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use std::convert::Infallible;
use std::fmt::Write;

/// Writes into a scene.
pub(crate) struct SceneBackend<'a> {
    pub scene: &'a mut Scene,
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl SceneBackend<'_> {
    fn path(&mut self, points: impl IntoIterator<Item = BackendCoord>, end: &str, color: BackendColor) {
        let mut d = String::new();
        for (index, (x, y)) in points.into_iter().enumerate() {
            let command = if index == 0 { 'M' } else { 'L' };
            // Writing to a string cannot fail.
            let _ = write!(d, "{command}{} {}", Px(x), Px(y));
        }
        d.push_str(end);
        self.scene.items.push(Item::Path { d, class: Style::class_of(color) });
    }
}

impl DrawingBackend for SceneBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.scene.width.0.unsigned_abs(), self.scene.height.0.unsigned_abs())
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    /// Draws nothing: every shape in use has its own method below.
    fn draw_pixel(&mut self, _point: BackendCoord, _color: BackendColor) -> Done {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Done {
        let class = Style::class_of(style.color());
        self.scene.items.push(Item::Line { x1: Px(from.0), y1: Px(from.1), x2: Px(to.0), y2: Px(to.1), class });
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Done {
        self.scene.items.push(Item::Rect {
            x: Px(upper_left.0),
            y: Px(upper_left.1),
            width: Px(bottom_right.0 - upper_left.0),
            height: Px(bottom_right.1 - upper_left.1),
            class: Style::class_of(style.color()),
        });
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Done {
        self.path(path, "", style.color());
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _fill: bool) -> Done {
        let class = Style::class_of(style.color());
        self.scene.items.push(Item::Circle { cx: Px(center.0), cy: Px(center.1), r: Px(radius as i32), class });
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, vert: I, style: &S) -> Done {
        self.path(vert, "Z", style.color());
        Ok(())
    }

    /// The position is the anchor on the baseline, whatever the vertical anchor says.
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, pos: BackendCoord) -> Done {
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Start,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::End,
        };
        let class = Style::class_of(style.color());
        self.scene.items.push(Item::Text { x: Px(pos.0), y: Px(pos.1), anchor, class, text: text.to_owned() });
        Ok(())
    }
}
