//! Albers equal-area conic projection on the WGS 84 ellipsoid, forward and inverse (Snyder 1987, pages 101 to 102).
//!
//! Equal areas are what a map of filled areas owes its reader; the cone suits a belt that runs east and west.

/// Equatorial radius of WGS 84, in metres.
const RADIUS_M: f64 = 6_378_137.0;
/// Square of the first eccentricity of WGS 84: f × (2 − f) with f = 1 / 298.257223563.
const ECCENTRICITY_2: f64 = 0.006_694_379_990_141_316;

/// An Albers projection with two standard parallels, along which lengths are true.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Albers {
    cone: f64,
    constant: f64,
    apex_m: f64,
    meridian_deg: f64,
}

impl Albers {
    /// A projection true along two parallels, with its origin where `meridian` and `latitude` meet (degrees).
    ///
    /// ```
    /// use atlas_geo::conic::Albers;
    /// // Snyder's worked example uses another ellipsoid; on WGS 84 the values differ by some tens of metres.
    /// let albers = Albers::new((29.5, 45.5), -96.0, 23.0);
    /// let (x, y) = albers.forward(-75.0, 35.0);
    /// assert!((x - 1_885_472.7).abs() < 100.0 && (y - 1_535_925.0).abs() < 100.0);
    /// ```
    pub fn new(parallels: (f64, f64), meridian: f64, latitude: f64) -> Albers {
        let (first, second) = (parallels.0.to_radians(), parallels.1.to_radians());
        let (wide, narrow) = (parallel_radius(first).powi(2), parallel_radius(second).powi(2));
        let gap = authalic(second) - authalic(first);
        let cone = if gap.abs() < 1e-12 { first.sin() } else { (wide - narrow) / gap };
        let constant = wide + cone * authalic(first);
        let apex_m = RADIUS_M * (constant - cone * authalic(latitude.to_radians())).max(0.0).sqrt() / cone;
        Albers { cone, constant, apex_m, meridian_deg: meridian }
    }

    /// Degrees to metres, x to the east and y to the north.
    pub fn forward(&self, lon: f64, lat: f64) -> (f64, f64) {
        let radius = RADIUS_M * (self.constant - self.cone * authalic(lat.to_radians())).max(0.0).sqrt() / self.cone;
        let angle = self.cone * (lon - self.meridian_deg).to_radians();
        (radius * angle.sin(), self.apex_m - radius * angle.cos())
    }

    /// Metres to degrees.
    pub fn inverse(&self, x: f64, y: f64) -> (f64, f64) {
        let down = self.apex_m - y;
        let radius = x.hypot(down);
        let angle = x.atan2(down);
        let q = (self.constant - (radius * self.cone / RADIUS_M).powi(2)) / self.cone;
        (self.meridian_deg + (angle / self.cone).to_degrees(), latitude_of(q).to_degrees())
    }
}

/// Radius of the parallel in units of the equatorial radius: Snyder's m.
fn parallel_radius(lat: f64) -> f64 {
    lat.cos() / (1.0 - ECCENTRICITY_2 * lat.sin().powi(2)).sqrt()
}

/// Snyder's q, proportional to the area between the equator and a parallel.
fn authalic(lat: f64) -> f64 {
    let e = ECCENTRICITY_2.sqrt();
    let sin = lat.sin();
    (1.0 - ECCENTRICITY_2) * (sin / (1.0 - ECCENTRICITY_2 * sin * sin) + (e * sin).atanh() / e)
}

/// The latitude with a given q, by Newton's method; seven rounds leave less than a nanometre.
fn latitude_of(q: f64) -> f64 {
    let e = ECCENTRICITY_2.sqrt();
    let mut lat = (q / 2.0).clamp(-1.0, 1.0).asin();
    for _ in 0..7 {
        let sin = lat.sin();
        let bulge = 1.0 - ECCENTRICITY_2 * sin * sin;
        let miss = q / (1.0 - ECCENTRICITY_2) - sin / bulge - (e * sin).atanh() / e;
        lat += bulge * bulge / (2.0 * lat.cos().max(1e-12)) * miss;
    }
    lat
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn areas_are_true_everywhere() {
        // A cell of one degree at two latitudes, against the area of the same cell on the ellipsoid.
        let albers = Albers::new((48.0, 57.0), 60.0, 52.0);
        for south in [44.0f64, 59.0] {
            let edge = |t: f64| albers.forward(70.0 + t, south);
            let top = |t: f64| albers.forward(71.0 - t, south + 1.0);
            let ring: Vec<(f64, f64)> = (0..=100)
                .map(|i| edge(f64::from(i) / 100.0))
                .chain((0..=100).map(|i| top(f64::from(i) / 100.0)))
                .collect();
            let drawn = crate::ring::area(&ring);
            let q = authalic((south + 1.0).to_radians()) - authalic(south.to_radians());
            let real = RADIUS_M * RADIUS_M * 1f64.to_radians() * q / 2.0;
            assert!((drawn / real - 1.0).abs() < 1e-4, "{drawn} {real}");
        }
    }

    #[test]
    fn lengths_are_true_along_a_standard_parallel() {
        let albers = Albers::new((48.0, 57.0), 60.0, 52.0);
        let (a, b) = (albers.forward(70.0, 48.0), albers.forward(70.01, 48.0));
        let drawn = (b.0 - a.0).hypot(b.1 - a.1);
        let real = RADIUS_M * parallel_radius(48f64.to_radians()) * 0.01f64.to_radians();
        assert!((drawn / real - 1.0).abs() < 1e-6, "{drawn} {real}");
    }

    /// What the map says beside its scale bar. Areas are true, so the other direction is off by the inverse.
    #[test]
    fn lengths_on_the_belt_are_off_by_less_than_one_per_cent() {
        let albers = Albers::new((47.5, 57.5), 60.0, 52.0);
        let off = |lat: f64| {
            let (a, b) = (albers.forward(70.0, lat), albers.forward(70.01, lat));
            let real = RADIUS_M * parallel_radius(lat.to_radians()) * 0.01f64.to_radians();
            (b.0 - a.0).hypot(b.1 - a.1) / real - 1.0
        };
        let worst = (450..=600).map(|tenth| off(f64::from(tenth) / 10.0).abs()).fold(0.0, f64::max);
        assert!((0.004..0.01).contains(&worst), "{worst}");
    }

    proptest! {
        #[test]
        fn inverse_undoes_forward(lon in -20.0..140.0f64, lat in 5.0..85.0f64) {
            let albers = Albers::new((48.0, 57.0), 60.0, 52.0);
            let (x, y) = albers.forward(lon, lat);
            let (lon_back, lat_back) = albers.inverse(x, y);
            prop_assert!((lon - lon_back).abs() < 1e-9 && (lat - lat_back).abs() < 1e-9, "{lon_back} {lat_back}");
        }
    }
}
