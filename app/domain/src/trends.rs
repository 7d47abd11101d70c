//! Counting incidents for management, without showing a person or a case.
//!
//! [`view`] makes everything that a page, a chart or a CSV file shows, after [`protect`](Table::protect) hid what could
//! point at somebody. Nothing else of the cases leaves this module.

mod cause;
mod cell;
mod figure;
mod grid;
mod period;
mod speed;
mod suppress;
mod table;
mod view;

pub use cause::Cause;
pub use cell::{Cell, SMALLEST_SHOWN};
pub use figure::Figure;
pub use grid::Grid;
pub use period::{Period, Quarter, Span};
pub use speed::Speed;
pub use table::Table;
pub use view::{View, view};
