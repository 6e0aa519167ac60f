//! Lambert azimuthal equal-area projection on a sphere (Snyder 1987, page 185): for a small map of half the globe, on which the
//! flattening of the earth would not be seen.

/// Radius of a sphere with the surface of the earth, in metres.
const RADIUS_M: f64 = 6_371_007.0;

/// The projection around a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Azimuthal {
    longitude: f64,
    sin: f64,
    cos: f64,
}

impl Azimuthal {
    /// Around this place, in degrees.
    pub fn new(longitude: f64, latitude: f64) -> Azimuthal {
        let (sin, cos) = latitude.to_radians().sin_cos();
        Azimuthal { longitude: longitude.to_radians(), sin, cos }
    }

    /// Degrees to metres, y up. The point on the other side of the globe has no place; it comes out far away.
    pub fn forward(&self, longitude: f64, latitude: f64) -> (f64, f64) {
        let (sin, cos) = latitude.to_radians().sin_cos();
        let (sin_lon, cos_lon) = (longitude.to_radians() - self.longitude).sin_cos();
        let towards = 1.0 + self.sin * sin + self.cos * cos * cos_lon;
        let k = RADIUS_M * (2.0 / towards.max(1e-9)).sqrt();
        (k * cos * sin_lon, k * (self.cos * sin - self.sin * cos * cos_lon))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_the_origin_and_a_quarter_of_the_globe_is_the_root_of_two() {
        let globe = Azimuthal::new(68.0, 0.0);
        let (x, y) = globe.forward(68.0, 0.0);
        assert!(x.abs() < 1e-6 && y.abs() < 1e-6);
        let (x, y) = globe.forward(158.0, 0.0);
        assert!((x / RADIUS_M - 2f64.sqrt()).abs() < 1e-9 && y.abs() < 1e-6, "{x} {y}");
    }

    #[test]
    fn areas_are_true() {
        let globe = Azimuthal::new(68.0, 50.0);
        let cell = |lon: f64, lat: f64| {
            let corners = [(lon, lat), (lon + 0.1, lat), (lon + 0.1, lat + 0.1), (lon, lat + 0.1)];
            let ring: Vec<(f64, f64)> = corners.iter().map(|at| globe.forward(at.0, at.1)).collect();
            crate::ring::area(&ring) / (lat + 0.05).to_radians().cos()
        };
        assert!((cell(100.0, 20.0) / cell(68.0, 50.0) - 1.0).abs() < 1e-4);
    }
}
