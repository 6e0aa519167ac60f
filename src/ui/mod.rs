//! Parts that more than one page is made of.

#[cfg(feature = "ssr")]
pub mod copy;
#[cfg(feature = "ssr")]
pub mod footer;
#[cfg(feature = "ssr")]
pub mod header;
pub mod source;
#[cfg(feature = "ssr")]
pub mod table;
#[cfg(feature = "ssr")]
pub mod take;
