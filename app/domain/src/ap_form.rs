//! The notification form of the Autoriteit Persoonsgegevens: which questions it asks and what the case answers.
//!
//! The AP takes nothing but its own web form (no file, no post, no API), so a [`Sheet`] is a preparation to copy from.
//! The questions are data, `forms/ap-2022-08.toml`; [`Field`] ties each of them to what the case knows. Conditions are
//! computed before anything is counted as missing, and an untouched question never prints as "Nee".

mod case;
mod choice;
mod condition;
mod entry;
mod field;
mod form;
mod known;
mod lines;
mod mapping;
mod page;
mod prefill;
mod sheet;

pub use case::{
    Affected, ApCase, Breach, Choices, Controller, Count, End, Filing, Outcome, Party, Person, PersonsTold, Timeline,
    When,
};
pub use condition::{Applies, Condition, Depends};
pub use entry::{Doubt, Entry, Line, Status};
pub use field::Field;
pub use form::{ApForm, ApFormError, Basis, Chapter, Choice, Input, List, Question, Words};
pub use known::Known;
pub use mapping::{Mapping, Target};
pub use prefill::prefill;
pub use sheet::{Part, Sheet, sheet};
