//! Borderland: one component tree, prerendered to static pages by `bin/prerender` and hydrated in the browser by
//! `main`.
//!
//! Components take models from `atlas-view`, return views and compute nothing that a test would want. Only
//! `platform/` may touch the window, the document or storage, and only effects and event handlers may call it.

#![recursion_limit = "256"]

pub mod app;
mod card;
mod chart;
pub mod dataset;
mod linked;
mod map;
pub mod nav;
mod pages;
pub mod platform;
#[cfg(feature = "ssr")]
mod record;
mod ribbon;
mod still;
mod ui;
mod views;
