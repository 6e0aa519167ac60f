//! A facing pair as a page shows it: two regions that touch across the border, what they share, what differs between
//! them, and what nobody has told.
//!
//! Nothing here is an estimate: lengths come from named geometries, and the only figures worked out are differences and
//! ratios of two values of one indicator and one year. Used only where pages are written.

mod compare;
mod frame;
mod length;
mod list;
mod naming;
mod record;
mod standing;
mod trade;
mod unknown;

pub use compare::{Compared, SideValue, Uncompared, compare, compared_rows};
pub use frame::frame;
pub use length::{Published, SharedLength, lengths, published, sole_neighbour};
pub use list::{Geometry, ListRow, geometries, list, unassigned};
pub use naming::{Naming, naming, naming_of};
pub use record::{Group, GroupKind, PairThing, crossings, disagreements, forums, groups, named_alone, statements};
pub use standing::{Standing, standing};
pub use trade::{PairTrade, trade};
pub use unknown::{Unknown, unknown};
