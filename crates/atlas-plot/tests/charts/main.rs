//! Charts from model to drawing: a gallery of references, laws for any input, and the style sheet.

mod cases;
mod gallery;
mod laws;
mod lettering;
mod sheet;
