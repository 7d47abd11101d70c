//! What a form sent: raw answers, kept as they were typed, and the problems found in them.

mod raw;
mod read;

pub use read::{date, number, required_text, time};

use serde::Serialize;
use std::collections::BTreeMap;

/// The raw answers of a form, by field name, exactly as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct RawForm(BTreeMap<String, Vec<String>>);

impl RawForm {
    /// The first value of a field, without spaces at either end; empty when there is none.
    #[must_use]
    pub fn one(&self, field: &str) -> &str {
        self.typed(field).trim()
    }

    /// The first value of a field as typed; empty when there is none.
    #[must_use]
    pub fn typed(&self, field: &str) -> &str {
        self.0
            .get(field)
            .and_then(|values| values.first())
            .map_or("", String::as_str)
    }

    /// All values of a field.
    #[must_use]
    pub fn all(&self, field: &str) -> &[String] {
        self.0.get(field).map_or(&[], Vec::as_slice)
    }

    /// Whether the field holds this value.
    #[must_use]
    pub fn has(&self, field: &str, value: &str) -> bool {
        self.all(field).iter().any(|held| held == value)
    }

    /// Whether nothing was sent at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a value to a field.
    pub fn push(&mut self, field: impl Into<String>, value: impl Into<String>) {
        self.0.entry(field.into()).or_default().push(value.into());
    }

    /// Replaces a field.
    pub fn set(&mut self, field: impl Into<String>, values: Vec<String>) {
        self.0.insert(field.into(), values);
    }

    /// Adds a value to a field, for building a form in one expression.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<String>) -> Self {
        self.push(field, value);
        self
    }

    /// Takes over the fields of `other`, replacing those of the same name.
    pub fn merge(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Every field and its values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(field, values)| (field.as_str(), values.as_slice()))
    }
}

/// One thing to put right in a form. What it says in words is [`crate::text::problem`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The name of the field; the summary links to it.
    pub field: &'static str,
    /// What is wrong with it.
    pub code: ProblemCode,
}

impl Problem {
    /// A problem at a field.
    #[must_use]
    pub const fn new(field: &'static str, code: ProblemCode) -> Self {
        Self { field, code }
    }
}

/// Everything that can be wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemCode {
    /// The report has no words on what happened.
    TellWhatHappened,
    /// A text is missing where it is needed.
    WriteText,
    /// A reason is missing.
    GiveReason,
    /// It is not written what shows that an answer is right.
    ShowEvidence,
    /// No option was chosen.
    ChooseOne,
    /// An option that the form does not have.
    UnknownOption,
    /// An option that excludes the others was combined with them.
    StandsAlone,
    /// A text is longer than the limit.
    TooLong,
    /// A date is missing.
    FillDate,
    /// Day, month and year make no date.
    NoSuchDate,
    /// A time is missing.
    FillTime,
    /// The time can't be read.
    NoSuchTime,
    /// The clock skipped this time.
    TimeSkipped,
    /// The clock showed this time twice.
    TimeTwice,
    /// The moment has not come yet.
    InFuture,
    /// The end lies before the start.
    EndBeforeStart,
    /// The discovery lies before the start.
    DiscoveryBeforeStart,
    /// The moment lies before the breach was discovered.
    BeforeDiscovery,
    /// The moment lies before the breach began.
    BeforeBreach,
    /// The processor told before it knew itself.
    ToldBeforeKnown,
    /// The moment is so long ago that a slip of the pen is likely; asks to confirm.
    LongAgo,
    /// The number can't be read.
    NoSuchNumber,
    /// The lowest number is above the highest.
    MinAboveMax,
    /// No e-mail address.
    NoSuchMail,
    /// The password is too short.
    PasswordTooShort,
    /// The two passwords differ.
    PasswordsDiffer,
    /// Name or password is wrong.
    SignInFailed,
    /// Too many attempts in a short time.
    TooManyAttempts,
    /// Reference or code is wrong.
    CodeUnknown,
    /// The mail address is in use.
    MailInUse,
    /// At least one administrator must stay.
    LastAdmin,
    /// A decision departs from the advice without saying so.
    DepartsFromAdvice,
}
