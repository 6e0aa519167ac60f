//! Parts that more than one page is made of.

pub mod copy;
pub mod footer;
pub mod header;
pub mod notice;
pub mod source;
