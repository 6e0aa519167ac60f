//! Plane geometry for the map: an equal-area projection, shared arcs, simplification, quantisation, label points, walks.
//!
//! Deliberately knows neither the dataset nor the app. Everything is a pure function of its arguments.

pub mod anchor;
pub mod azimuthal;
pub mod clip;
pub mod conic;
pub mod dissolve;
pub mod quantise;
pub mod ribbon;
pub mod ring;
pub mod segment;
pub mod simplify;
pub mod topology;
pub mod walk;

/// A position on a grid of whole numbers (metres in a projection, or cells of a quantised file), y up.
pub type Point = (i32, i32);
