//! What is shown, before anything is drawn: addresses, models of maps, cards, charts and tables, and the sentences
//! that describe them.
//!
//! Deliberately knows neither Leptos nor the DOM nor plotters. Everything here is a function of the dataset and the
//! address, and is tested natively.

pub mod card;
pub mod chart;
pub mod cite;
pub mod door;
pub mod evidence;
pub mod export;
pub mod figure;
pub mod layers;
pub mod lettering;
pub mod linked;
pub mod map;
pub mod order;
pub mod pair;
pub mod ribbon;
pub mod say;
pub mod sources;
pub mod table;
pub mod trade;
pub mod url;
pub mod walk;
