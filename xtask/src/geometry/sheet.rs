//! The projection of the sheet, and its frame.

use super::faces::Land;
use atlas_geo::Point;
use atlas_geo::clip::Frame;
use atlas_geo::conic::Albers;

/// Parallels along which lengths are true: a sixth of the belt's height in from its southern (45° N) and northern
/// (60° N) end, which keeps the distortion of angles small all over it.
pub const PARALLELS: (f64, f64) = (47.5, 57.5);
/// The meridian that stands upright. East of it the belt reaches 30°, west of it 19°: a meridian in the middle would
/// bring the Caucasus into the lower left corner of the frame, far from anything the atlas is about.
pub const MERIDIAN: f64 = 60.0;
/// The latitude of the origin; any value does, this one keeps the numbers small.
pub const LATITUDE: f64 = 52.0;

/// What the frame leaves around the belt, in metres: left, bottom, right, top. Little to the left and below, so that
/// the map stays clear of other subjects; a twentieth of the belt's height elsewhere.
const MARGINS_M: [i32; 4] = [60_000, 45_000, 90_000, 80_000];

/// The plane that the whole tool works in: metres, rounded to whole ones.
pub struct Sheet {
    albers: Albers,
}

impl Sheet {
    pub fn new() -> Sheet {
        Sheet { albers: Albers::new(PARALLELS, MERIDIAN, LATITUDE) }
    }

    /// Degrees to metres. Degrees are rounded to 1e-7 (a centimetre) first: the packages spell some common vertices
    /// with a difference in the last bits.
    pub fn place(&self, (lon, lat): (f64, f64)) -> Point {
        let whole = |degrees: f64| (degrees * 1e7).round() / 1e7;
        let (x, y) = self.albers.forward(whole(lon), whole(lat));
        (x.round() as i32, y.round() as i32)
    }

    /// Metres to degrees.
    pub fn degrees(&self, at: Point) -> (f64, f64) {
        self.albers.inverse(f64::from(at.0), f64::from(at.1))
    }

    /// The belt with its margins, rounded outwards to whole kilometres, less one metre so that no vertex of round
    /// coordinates lies upon it.
    pub fn frame(land: &Land) -> Result<Frame, String> {
        let belt: Vec<Point> = land.belt_points().collect();
        let min = |of: fn(&Point) -> i32| belt.iter().map(of).min().ok_or("the belt is empty".to_owned());
        let max = |of: fn(&Point) -> i32| belt.iter().map(of).max().ok_or("the belt is empty".to_owned());
        let down = |value: i32| value.div_euclid(1000) * 1000 - 1;
        let [left, bottom, right, top] = MARGINS_M;
        Ok(Frame {
            left: down(min(|p| p.0)? - left),
            bottom: down(min(|p| p.1)? - bottom),
            right: -down(-(max(|p| p.0)? + right)),
            top: -down(-(max(|p| p.1)? + top)),
        })
    }
}
