//! The small map that shows where the belt lies, as paths.

use super::path::write_run;
use atlas_data::shape::{MapSheet, Point};

/// SVG path data in the units of its own view box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InsetPaths {
    /// `0 0 240 160`.
    pub view_box: String,
    /// Land, to be filled with the even-odd rule.
    pub land: String,
    /// The belt.
    pub belt: String,
    /// The state border.
    pub border: String,
}

/// The inset of a sheet; `None` where the sheet carries none, as in the programs of the browser.
pub fn inset_paths(sheet: &MapSheet) -> Option<InsetPaths> {
    let inset = &sheet.inset;
    (inset.width > 0).then(|| InsetPaths {
        view_box: format!("0 0 {} {}", inset.width, inset.height),
        land: rings(&inset.land),
        belt: rings(&inset.belt),
        border: {
            let mut out = String::new();
            write_run(&mut out, &inset.border);
            out
        },
    })
}

fn rings(rings: &[Vec<Point>]) -> String {
    let mut out = String::new();
    for ring in rings {
        write_run(&mut out, ring);
        out.push('Z');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_data::shape::Inset;

    #[test]
    fn land_is_closed_and_the_border_is_not() {
        let inset = Inset {
            width: 9,
            height: 6,
            land: vec![vec![(0, 0), (4, 0), (4, 4)]],
            belt: Vec::new(),
            border: vec![(1, 1), (2, 3)],
        };
        let paths = inset_paths(&MapSheet { inset, ..MapSheet::default() }).unwrap();
        assert_eq!((paths.land.as_str(), paths.border.as_str()), ("M0,0l4,0 0,4Z", "M1,1l1,2"));
        assert_eq!(paths.view_box, "0 0 9 6");
        assert_eq!(inset_paths(&MapSheet::default()), None);
    }
}
