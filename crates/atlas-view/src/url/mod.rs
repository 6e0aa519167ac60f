//! The address owns every state that matters. Reading and writing are pure, and tested as a pair.
//!
//! The first segment is the language, the path names the thing, the query names the lens through which it is seen.
//! Reading never fails: what cannot be understood falls back and is reported as an [`Issue`].

mod breaks;
mod layers;
mod pages;
mod parse;
mod state;
mod write;

pub use breaks::Breaks;
pub use layers::LayerSet;
pub use pages::all_pages;
pub use parse::{Issue, Parsed, parse};
pub use state::{Classing, Embed, Flow, Lens, Page, Portrayal, UrlState, View};
pub use write::{page_path, write};
