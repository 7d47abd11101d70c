//! The form for what a processor told of a breach (AVG art. 33(2)).

use super::read::{option, text};
use super::when::{AT, MomentFields, moment};
use crate::codes::codes;
use crate::form::{self, Problem, ProblemCode, RawForm, required_text};
use crate::incident::ProcessorTold;
use crate::time::{Offset, Timestamp, resolve};
use chrono::Timelike;

/// The most characters of the name of the processor.
pub const NAME_LIMIT: usize = 200;
/// The most characters of where it was agreed.
pub const AGREEMENT_LIMIT: usize = 500;
/// The most hours that can be agreed: contracts count in hours or days, never in more than a month.
const MOST_HOURS: u64 = 744;

/// The fields of the moment at which the processor knew itself.
pub const AWARE: MomentFields = MomentFields {
    date: "aware",
    time: "aware_time",
    clock: "aware_clock",
};

codes! {
    /// Whether it is known when the processor knew.
    Known {
        /// It is.
        Yes = "yes", "Ja", "Yes";
        /// Not yet.
        Unknown = "unknown", "Weet ik (nog) niet", "I do not know (yet)";
    }
}

codes! {
    /// What was agreed on telling.
    Agreed {
        /// A number of hours.
        Hours = "hours", "Ja, een aantal uren", "Yes, a number of hours";
        /// No number of hours; the law says without delay.
        None = "none", "Nee, er staat alleen “zo snel mogelijk”", "No, it only says “as soon as possible”";
        /// Not looked up yet.
        Unknown = "unknown", "Weet ik (nog) niet", "I do not know (yet)";
    }
}

/// What a processor told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcessorInput {
    /// When it told.
    pub at: Timestamp,
    /// When it was itself aware, as far as known.
    pub aware: Option<Timestamp>,
    /// Within how many hours it had agreed to tell, as far as agreed.
    pub agreed_hours: Option<u32>,
    /// Which processor, and where it was agreed.
    pub text: ProcessorText,
}

/// The text that is kept apart from the register's entry: the name in the first line, where it was agreed below.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProcessorText {
    /// Which processor.
    pub name: String,
    /// Where it was agreed, such as an article of the contract; may be empty.
    pub agreement: String,
}

impl ProcessorText {
    /// Reads what was kept.
    #[must_use]
    pub fn read(kept: &str) -> Self {
        let (name, agreement) = kept.split_once('\n').unwrap_or((kept, ""));
        Self {
            name: name.to_owned(),
            agreement: agreement.to_owned(),
        }
    }

    /// As it is kept.
    #[must_use]
    pub fn kept(&self) -> String {
        format!("{}\n{}", self.name, self.agreement).trim_end().to_owned()
    }
}

/// Reads the form.
///
/// Fields: `name`, the moment of telling ([`AT`]), `aware_known` with the moment of knowing ([`AWARE`]), `agreed` with
/// `agreed_hours`, `agreement`.
///
/// # Errors
/// Every problem in it; a processor can't tell before it knows.
pub fn processor(raw: &RawForm, now: Timestamp) -> Result<ProcessorInput, Vec<Problem>> {
    let name = required_text(raw, "name", NAME_LIMIT, ProblemCode::WriteText);
    let at = moment(raw, AT, now);
    let aware = aware(raw, now);
    let agreed_hours = agreed_hours(raw);
    let agreement = text(raw, "agreement", AGREEMENT_LIMIT);
    let order = match (&at, &aware) {
        (Ok(at), Ok(Some(aware))) if aware > at => Some(Problem::new(AWARE.date, ProblemCode::ToldBeforeKnown)),
        _ => None,
    };
    match (name, at, aware, agreed_hours, agreement, order) {
        (Ok(name), Ok(at), Ok(aware), Ok(agreed_hours), Ok(agreement), None) => Ok(ProcessorInput {
            at,
            aware,
            agreed_hours,
            text: ProcessorText { name, agreement },
        }),
        (name, at, aware, agreed_hours, agreement, order) => {
            let mut problems: Vec<Problem> = name.err().into_iter().collect();
            problems.extend(at.err().into_iter().flatten());
            problems.extend(aware.err().into_iter().flatten());
            problems.extend([order, agreed_hours.err(), agreement.err()].into_iter().flatten());
            Err(problems)
        }
    }
}

fn aware(raw: &RawForm, now: Timestamp) -> Result<Option<Timestamp>, Vec<Problem>> {
    match option(raw, "aware_known", Known::from_code) {
        Ok(Known::Yes) => moment(raw, AWARE, now).map(Some),
        Ok(Known::Unknown) => Ok(None),
        Err(problem) => Err(vec![problem]),
    }
}

fn agreed_hours(raw: &RawForm) -> Result<Option<u32>, Problem> {
    match option(raw, "agreed", Agreed::from_code)? {
        Agreed::Hours => {
            let hours = form::number(raw, "agreed_hours")?.filter(|hours| (1..=MOST_HOURS).contains(hours));
            let hours = hours.and_then(|hours| u32::try_from(hours).ok());
            hours
                .map(Some)
                .ok_or(Problem::new("agreed_hours", ProblemCode::NoSuchNumber))
        }
        Agreed::None | Agreed::Unknown => Ok(None),
    }
}

/// What was recorded, as raw answers to show in the form.
#[must_use]
pub fn recorded(told: &ProcessorTold, text: &ProcessorText) -> RawForm {
    let mut raw = typed(told.at, AT, RawForm::default())
        .with("name", &text.name)
        .with("agreement", &text.agreement);
    raw = match told.aware {
        Some(aware) => typed(aware, AWARE, raw.with("aware_known", Known::Yes.code())),
        None => raw.with("aware_known", Known::Unknown.code()),
    };
    match told.agreed_hours {
        Some(hours) => raw
            .with("agreed", Agreed::Hours.code())
            .with("agreed_hours", hours.to_string()),
        None => raw,
    }
}

/// A moment as people type it, with summer or winter time where its reading happens twice.
fn typed(at: Timestamp, fields: MomentFields, raw: RawForm) -> RawForm {
    let local = at.local();
    let part = |name: &str| format!("{}_{name}", fields.date);
    let raw = raw
        .with(&part("day"), local.format("%-d").to_string())
        .with(&part("month"), local.format("%-m").to_string())
        .with(&part("year"), local.format("%Y").to_string())
        .with(fields.time, local.format("%H:%M").to_string());
    let minute = local.time().with_second(0).and_then(|time| time.with_nanosecond(0));
    let reading = minute.unwrap_or_default();
    if resolve(local.date_naive(), reading, None).is_ok() {
        return raw;
    }
    let summer = resolve(local.date_naive(), reading, Some(Offset::Summer));
    let is_summer = summer.is_ok_and(|summer| at.minutes_since(summer) == 0);
    raw.with(fields.clock, if is_summer { "summer" } else { "winter" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::EntryId;
    use uuid::Uuid;

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-23T13:10:00+01:00").unwrap()
    }

    fn moment_of(raw: RawForm, fields: MomentFields, day: &str, month: &str, time: &str) -> RawForm {
        let part = |name: &str| format!("{}_{name}", fields.date);
        raw.with(&part("day"), day)
            .with(&part("month"), month)
            .with(&part("year"), "2026")
            .with(fields.time, time)
    }

    fn named() -> RawForm {
        RawForm::default().with("name", "Hosting Noord B.V.")
    }

    fn whole() -> RawForm {
        let raw = moment_of(named(), AT, "20", "11", "16:00").with("aware_known", "yes");
        moment_of(raw, AWARE, "19", "11", "9:30")
            .with("agreed", "hours")
            .with("agreed_hours", "24")
            .with("agreement", "Verwerkersovereenkomst, artikel 7")
    }

    #[test]
    fn what_was_recorded_is_read_the_same_again() {
        let input = processor(&whole(), now()).unwrap();
        assert_eq!(input.agreed_hours, Some(24));
        let told = ProcessorTold {
            entry: EntryId::new(Uuid::from_u128(1)),
            at: input.at,
            aware: input.aware,
            agreed_hours: input.agreed_hours,
        };
        assert!(told.was_late());
        let text = ProcessorText::read(&input.text.kept());
        assert_eq!(processor(&recorded(&told, &text), now()), Ok(input));
    }

    #[test]
    fn a_reading_that_happens_twice_keeps_its_side() {
        for (clock, at) in [
            ("summer", "2026-10-25T00:30:00.000Z"),
            ("winter", "2026-10-25T01:30:00.000Z"),
        ] {
            let raw = moment_of(named(), AT, "25", "10", "2:30")
                .with("aware_known", "unknown")
                .with("agreed", "none");
            assert_eq!(
                processor(&raw, now()),
                Err(vec![Problem::new("clock", ProblemCode::TimeTwice)])
            );
            let input = processor(&raw.with("clock", clock), now()).unwrap();
            assert_eq!(input.at.to_string(), at);
            assert_eq!(typed(input.at, AT, RawForm::default()).one("clock"), clock);
        }
    }

    #[test]
    fn a_processor_can_not_tell_before_it_knows_or_in_the_future() {
        let raw = moment_of(named(), AT, "19", "11", "9:00")
            .with("aware_known", "yes")
            .with("agreed", "unknown");
        let early = moment_of(raw, AWARE, "19", "11", "9:30");
        assert_eq!(
            processor(&early, now()),
            Err(vec![Problem::new("aware", ProblemCode::ToldBeforeKnown)])
        );
        let future = moment_of(named(), AT, "24", "11", "9:00")
            .with("aware_known", "unknown")
            .with("agreed", "unknown");
        assert_eq!(
            processor(&future, now()),
            Err(vec![Problem::new("at", ProblemCode::InFuture)])
        );
    }

    #[test]
    fn an_empty_form_names_every_field() {
        let problems = processor(&RawForm::default(), now()).unwrap_err();
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["name", "at", "time", "aware_known", "agreed"]);
        let hours = |hours: &str| {
            let mut raw = whole();
            raw.set("agreed_hours", vec![hours.to_owned()]);
            processor(&raw, now())
        };
        for wrong in ["", "0", "900", "veel"] {
            assert_eq!(
                hours(wrong),
                Err(vec![Problem::new("agreed_hours", ProblemCode::NoSuchNumber)]),
                "{wrong}"
            );
        }
    }
}
