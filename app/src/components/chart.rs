//! Pictures of numbers: bars and lines as SVG that stretches with the page while its letters keep their size.
//!
//! Lengths along the width are percentages and heights are pixels, so no `viewBox` shrinks the text on a phone.
//! Colours come from classes; a suppressed number is drawn dashed and says "< 5".

mod amount;
mod bars;
mod lines;
mod scale;

pub use amount::Amount;
pub use bars::{Bar, BarChart};
pub use lines::{LineChart, Series};
