//! Every word of the interface, in three languages, and the rules of number, date, plural and sorting.
//!
//! Deliberately knows neither the dataset nor the browser: the same call gives the same text when a page is
//! prerendered, tested and shown.

mod lang;

pub use lang::Lang;
