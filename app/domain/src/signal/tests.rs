use super::*;
use crate::case_form::sample;
use crate::decision::AuthorityDecision;
use crate::facts::Answer;
use crate::ids::IncidentId;
use crate::incident::{Measure, MeasureKind, ProcessorTold};
use crate::reference::Reference;
use crate::similar::Traits;
use uuid::Uuid;

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

/// Reported on 18 November 2026 at 10:00, assessed.
fn row() -> CaseRow {
    let mut row = CaseRow::of(&sample::case(), "Lijst".to_owned());
    row.assessed = true;
    row
}

fn kinds(row: &CaseRow, deadline: Option<Timestamp>, now: Timestamp) -> Vec<Kind> {
    matters(row, deadline, &[], now).iter().map(Matter::kind).collect()
}

const NOON: &str = "2026-11-18T12:00:00+01:00";

#[test]
fn a_case_that_goes_well_gives_no_signal() {
    let deadline = row().clock_start().plus_hours(72);
    assert_eq!(kinds(&row(), Some(deadline), deadline), []);
}

#[test]
fn more_than_four_hours_to_the_entry_is_slow() {
    let mut row = row();
    row.first_signal = row.reported_at.plus_hours(-4);
    assert_eq!(kinds(&row, None, at(NOON)), []);
    row.first_signal = row.first_signal.plus_minutes(-1);
    assert_eq!(matters(&row, None, &[], at(NOON)), [Matter::SlowEntry { minutes: 241 }]);
    row.awareness = Some(row.reported_at);
    assert_eq!(kinds(&row, None, at(NOON)), [], "kennisname was found to lie later");
}

#[test]
fn no_answer_after_twelve_hours_is_slow() {
    let mut row = row();
    row.assessed = false;
    let twelve = row.reported_at.plus_hours(12);
    assert_eq!(kinds(&row, None, twelve), []);
    assert_eq!(kinds(&row, None, twelve.plus_minutes(1)), [Kind::NotAssessed]);
    row.assessed = true;
    assert_eq!(kinds(&row, None, twelve.plus_hours(100)), []);
    row.assessed = false;
    assert_eq!(
        kinds(&row, None, row.reported_at.plus_hours(-1)),
        [],
        "a clock that was set back makes nothing late"
    );
}

#[test]
fn a_missed_term_stays_until_somebody_answered_for_it() {
    let mut row = row();
    let deadline = row.clock_start().plus_hours(72);
    let after = deadline.plus_minutes(1);
    assert_eq!(kinds(&row, Some(deadline), after), [Kind::TermMissed]);
    row.lateness_explained = true;
    assert_eq!(kinds(&row, Some(deadline), after), []);
    row.lateness_explained = false;
    row.authority = Some(AuthorityDecision::DoNotNotify);
    row.freed_at = Some(deadline);
    assert_eq!(kinds(&row, Some(deadline), after), [], "decided in time not to notify");
    row.freed_at = Some(after);
    assert_eq!(kinds(&row, Some(deadline), after), [Kind::TermMissed]);
    row.notified_at = Some(deadline);
    assert_eq!(kinds(&row, Some(deadline), after), [], "notified in time");
    assert_eq!(kinds(&row, None, after), [], "not ours to notify");
}

#[test]
fn a_processor_that_told_later_than_agreed_is_a_signal() {
    let mut case = sample::case();
    let told = |hours: i64| ProcessorTold {
        entry: crate::ids::EntryId::new(Uuid::from_u128(9)),
        at: case.report.at,
        aware: Some(case.report.at.plus_minutes(-hours * 60)),
        agreed_hours: Some(24),
    };
    let (in_time, late) = (told(24), told(25));
    for (told, expected) in [(in_time, false), (late, true)] {
        case.processor = Some(told);
        let row = CaseRow::of(&case, String::new());
        assert_eq!(kinds(&row, None, at(NOON)).contains(&Kind::ProcessorLate), expected);
    }
}

#[test]
fn the_same_again_after_a_measure_is_a_signal() {
    let mut row = row();
    row.incident_type = Some("email_wrong_recipient".to_owned());
    row.cause = Some("internal_accident".to_owned());
    let example = |cause: &str, prevented: &str| Profile {
        id: IncidentId::new(Uuid::from_u128(7)),
        reference: Reference::new(at("2026-03-01T10:00:00+01:00"), 12),
        title: String::new(),
        reported_at: at("2026-03-01T10:00:00+01:00"),
        traits: Traits {
            incident_type: row.incident_type.clone(),
            cause: Some(cause.to_owned()),
            ..Traits::default()
        },
        decided: None,
        prevented_at: Some(at(prevented)),
    };
    let found = |example| {
        let examples = [example];
        matters(&row, None, &examples, at(NOON)).first().map(Matter::kind)
    };
    let before = "2026-06-01T10:00:00+02:00";
    assert_eq!(found(example("internal_accident", before)), Some(Kind::Again));
    assert_eq!(found(example("technical", before)), None, "another cause");
    assert_eq!(
        found(example("internal_accident", "2026-11-18T11:00:00+01:00")),
        None,
        "the measure came later"
    );
    let itself = Profile {
        id: row.id,
        ..example("internal_accident", before)
    };
    assert_eq!(found(itself), None);
}

#[test]
fn a_measure_is_overdue_on_the_day_after() {
    let mut case = sample::case();
    case.facts.set("personal_data", Answer::one("yes"));
    case.measures.push(Measure {
        id: crate::ids::MeasureId::new(Uuid::from_u128(3)),
        entry: crate::ids::EntryId::new(Uuid::from_u128(4)),
        kind: MeasureKind::Preventive,
        due: NaiveDate::from_ymd_opt(2026, 11, 18),
        done: None,
    });
    let row = CaseRow::of(&case, String::new());
    assert_eq!(kinds(&row, None, at("2026-11-18T23:59:00+01:00")), []);
    assert_eq!(
        kinds(&row, None, at("2026-11-19T00:00:00+01:00")),
        [Kind::MeasureOverdue]
    );
}

#[test]
fn a_closed_case_gives_no_signal() {
    let mut row = row();
    row.stage = Stage::Closed;
    row.processor_late = true;
    assert_eq!(kinds(&row, Some(at(NOON)), at("2027-01-01T00:00:00Z")), []);
}
