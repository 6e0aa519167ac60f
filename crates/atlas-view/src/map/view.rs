//! Zooming and panning as arithmetic on the view.

use crate::url::View;
use atlas_data::Decimal;
use atlas_data::shape::MapSheet;

const WHOLE: f64 = 10.0;
/// Share of the frame that a region fills when the map flies to it.
const ROOM: f64 = 0.6;

/// A view with fractions, while a gesture is going on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// Centre, to the right, in map units.
    pub x: f64,
    /// Centre, down, in map units.
    pub y: f64,
    /// Magnification; 1 shows the whole sheet.
    pub zoom: f64,
}

impl Camera {
    /// The camera of a view.
    pub fn new(sheet: &MapSheet, view: Option<View>) -> Camera {
        let (width, height) = size(sheet);
        match view {
            Some(view) => {
                Camera { x: f64::from(view.x), y: f64::from(view.y), zoom: f64::from(view.zoom) / WHOLE }.inside(sheet)
            }
            None => Camera { x: width / 2.0, y: height / 2.0, zoom: 1.0 },
        }
    }

    /// The camera that shows a rectangle (left, top, right, bottom) with some room around it.
    pub fn around(sheet: &MapSheet, bounds: (i16, i16, i16, i16)) -> Camera {
        let (width, height) = size(sheet);
        let (left, top, right, bottom) =
            (f64::from(bounds.0), f64::from(bounds.1), f64::from(bounds.2), f64::from(bounds.3));
        let fits = (width / (right - left).max(1.0)).min(height / (bottom - top).max(1.0));
        Camera { x: left.midpoint(right), y: top.midpoint(bottom), zoom: fits * ROOM }.inside(sheet)
    }

    /// The view to write into an address; `None` for the whole sheet.
    pub fn view(self) -> Option<View> {
        let zoom = (self.zoom * WHOLE).round() as u16;
        (zoom > WHOLE as u16).then_some(View { x: self.x.round() as i16, y: self.y.round() as i16, zoom })
    }

    /// Magnifies by `factor` around a place of the frame, given as shares of its width and height.
    #[must_use]
    pub fn zoomed(self, sheet: &MapSheet, factor: f64, at: (f64, f64)) -> Camera {
        let (width, height) = size(sheet);
        let zoom = (self.zoom * factor).clamp(1.0, f64::from(View::MOST_ZOOM) / WHOLE);
        // The map point under the place stays under it.
        let offset = |share: f64, extent: f64| (share - 0.5) * extent * (1.0 / self.zoom - 1.0 / zoom);
        Camera { x: self.x + offset(at.0, width), y: self.y + offset(at.1, height), zoom }.inside(sheet)
    }

    /// Moves by shares of the frame's width and height; to the right moves the map to the right.
    #[must_use]
    pub fn panned(self, sheet: &MapSheet, by: (f64, f64)) -> Camera {
        let (width, height) = size(sheet);
        Camera { x: self.x - by.0 * width / self.zoom, y: self.y - by.1 * height / self.zoom, ..self }.inside(sheet)
    }

    /// The nearest camera that shows nothing beyond the sheet.
    fn inside(self, sheet: &MapSheet) -> Camera {
        let (width, height) = size(sheet);
        let zoom = self.zoom.clamp(1.0, f64::from(View::MOST_ZOOM) / WHOLE);
        let keep = |at: f64, extent: f64| at.clamp(extent / zoom / 2.0, extent - extent / zoom / 2.0);
        Camera { x: keep(self.x, width), y: keep(self.y, height), zoom }
    }

    /// The transform of the drawing (SVG syntax).
    pub fn transform(self, sheet: &MapSheet) -> String {
        let (width, height) = size(sheet);
        let (dx, dy) = (width / 2.0 - self.x * self.zoom, height / 2.0 - self.y * self.zoom);
        format!("translate({} {}) scale({})", plain(dx, 1), plain(dy, 1), plain(self.zoom, 3))
    }

    /// Where a map point lies in the frame, as shares of its width and height.
    pub fn place_of(self, sheet: &MapSheet, point: (i16, i16)) -> (f64, f64) {
        let (width, height) = size(sheet);
        let share = |at: i16, centre: f64, extent: f64| 0.5 + (f64::from(at) - centre) * self.zoom / extent;
        (share(point.0, self.x, width), share(point.1, self.y, height))
    }
}

/// A number for a drawing, with a point and fixed decimals: as short in the program as it is in the page.
///
/// ```
/// assert_eq!(atlas_view::map::plain(-1.26, 1), "-1.3");
/// ```
pub fn plain(value: f64, places: u8) -> String {
    let digits = (value * 10f64.powi(i32::from(places))).round() as i64;
    Decimal { digits, places }.to_string()
}

fn size(sheet: &MapSheet) -> (f64, f64) {
    (f64::from(sheet.width.max(1)), f64::from(sheet.height.max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> MapSheet {
        MapSheet { width: 2000, height: 1000, ..MapSheet::default() }
    }

    #[test]
    fn the_place_under_the_pointer_stays_there() {
        let sheet = sheet();
        let before = Camera::new(&sheet, Some(View { x: 1000, y: 500, zoom: 20 }));
        let after = before.zoomed(&sheet, 1.5, (0.3, 0.6));
        let under = |camera: Camera| {
            (camera.x + (0.3 - 0.5) * 2000.0 / camera.zoom, camera.y + (0.6 - 0.5) * 1000.0 / camera.zoom)
        };
        assert!((under(before).0 - under(after).0).abs() < 1e-6);
        assert!((under(before).1 - under(after).1).abs() < 1e-6);
    }

    #[test]
    fn a_rectangle_is_seen_whole_and_in_the_middle() {
        let sheet = sheet();
        let camera = Camera::around(&sheet, (900, 400, 1100, 500));
        assert!((camera.zoom - 6.0).abs() < 1e-9, "{camera:?}");
        assert_eq!(camera.place_of(&sheet, (1000, 450)), (0.5, 0.5));
        let corner = Camera::around(&sheet, (0, 0, 10, 10)).place_of(&sheet, (0, 0));
        assert!(corner.0 >= 0.0 && corner.1 >= 0.0, "{corner:?}");
    }

    #[test]
    fn nothing_beyond_the_sheet_is_shown() {
        let sheet = sheet();
        let camera = Camera::new(&sheet, None).zoomed(&sheet, 4.0, (0.5, 0.5)).panned(&sheet, (9.0, -9.0));
        assert!((camera.x - 250.0).abs() < 1e-9 && (camera.y - 875.0).abs() < 1e-9);
        assert_eq!(Camera::new(&sheet, None).zoomed(&sheet, 0.1, (0.0, 0.0)).view(), None);
    }
}
