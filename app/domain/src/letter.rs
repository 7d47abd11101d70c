//! The letter to the persons whose data leaked: GDPR art. 34(2) with the questions that the AP wants answered.
//!
//! [`propose`] makes sentences from what the case holds, a person rewrites them, [`LetterInput::document`] puts the letter
//! together. A part without text prints as a visible gap and is never left out.

mod document;
mod input;
mod part;
mod propose;

pub use input::{LetterInput, LetterTexts, Letterhead, Person};
pub use part::Part;
pub use propose::{LetterFacts, propose};
