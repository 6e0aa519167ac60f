//! The part of the map sheet that a picture of a pair shows.

use atlas_data::Pair;
use atlas_data::shape::MapSheet;

/// Width to height of the picture.
const SHAPE: (i32, i32) = (4, 3);
/// Room around the two regions, as a share of the wider side: one part in so many.
const MARGIN: i32 = 16;

/// Left, top, width, height in map units: both regions with some room around them, in the shape of the picture. It may
/// reach over the edge of the sheet, where nothing is drawn.
pub fn frame(sheet: &MapSheet, pair: Pair) -> Option<(i32, i32, i32, i32)> {
    let shapes = sheet.regions.iter().filter(|shape| pair.has(shape.region));
    let bounds = shapes.map(|shape| {
        let (left, top, right, bottom) = shape.bounds;
        (i32::from(left), i32::from(top), i32::from(right), i32::from(bottom))
    });
    let (left, top, right, bottom) = bounds.reduce(|a, b| (a.0.min(b.0), a.1.min(b.1), a.2.max(b.2), a.3.max(b.3)))?;
    let (inner_width, inner_height) = (right - left, bottom - top);
    let margin = inner_width.max(inner_height) / MARGIN;
    let (mut width, mut height) = (inner_width + 2 * margin, inner_height + 2 * margin);
    if width * SHAPE.1 > height * SHAPE.0 {
        height = (width * SHAPE.1 + SHAPE.0 - 1) / SHAPE.0;
    } else {
        width = (height * SHAPE.0 + SHAPE.1 - 1) / SHAPE.1;
    }
    Some((left - (width - inner_width) / 2, top - (height - inner_height) / 2, width, height))
}

#[cfg(test)]
mod tests {
    use super::frame;
    use atlas_data::shape::{MapSheet, RegionShape};
    use atlas_data::{Pair, RegionId};

    #[test]
    fn both_regions_are_inside_and_the_shape_is_kept() {
        let region = |id, bounds| RegionShape { region: RegionId(id), rings: Vec::new(), label: (0, 0), bounds };
        let regions = vec![region(0, (100, 100, 200, 500)), region(1, (150, 480, 260, 700)), region(2, (0, 0, 9, 9))];
        let sheet = MapSheet { regions, ..MapSheet::default() };
        let pair = Pair { russian: RegionId(0), kazakh: RegionId(1) };
        let (left, top, width, height) = frame(&sheet, pair).unwrap_or_default();
        assert!(left < 100 && top < 100 && left + width > 260 && top + height > 700);
        assert!((width * 3 - height * 4).abs() < 4, "{width} × {height}");
        assert_eq!(frame(&MapSheet::default(), pair), None);
    }
}
