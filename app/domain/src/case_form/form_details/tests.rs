use super::*;
use crate::form::ProblemCode;

fn read(raw: &RawForm) -> Result<FormDetails, Vec<(&'static str, ProblemCode)>> {
    let discovered = Timestamp::parse("2026-11-18T10:00:00+01:00").unwrap();
    let now = Timestamp::parse("2026-11-23T10:00:00+01:00").unwrap();
    let named = |problems: Vec<Problem>| {
        problems
            .into_iter()
            .map(|problem| (problem.field, problem.code))
            .collect()
    };
    form_details(raw, discovered, now).map_err(named)
}

fn started(day: &str, month: &str, year: &str) -> RawForm {
    RawForm::default()
        .with("start_day", day)
        .with("start_month", month)
        .with("start_year", year)
}

fn ended(raw: RawForm, day: &str) -> RawForm {
    raw.with("end", "ended")
        .with("end_on_day", day)
        .with("end_on_month", "11")
        .with("end_on_year", "2026")
}

#[test]
fn an_empty_form_says_nothing() {
    assert_eq!(read(&RawForm::default()), Ok(FormDetails::default()));
}

#[test]
fn days_must_be_able_to_be_true() {
    assert_eq!(
        read(&started("24", "11", "2026")),
        Err(vec![("start", ProblemCode::InFuture)])
    );
    assert_eq!(
        read(&started("19", "11", "2026")),
        Err(vec![("start", ProblemCode::DiscoveryBeforeStart)])
    );
    assert_eq!(
        read(&ended(started("17", "11", "2026"), "16")),
        Err(vec![("end_on", ProblemCode::EndBeforeStart)])
    );
    assert_eq!(
        read(&ended(RawForm::default(), "24")),
        Err(vec![("end_on", ProblemCode::InFuture)])
    );
    assert!(read(&ended(started("17", "11", "2026"), "17")).is_ok());
}

#[test]
fn more_than_a_year_ago_asks_to_confirm() {
    assert!(read(&started("23", "11", "2025")).is_ok());
    let long_ago = started("22", "11", "2025");
    assert_eq!(read(&long_ago), Err(vec![("start", ProblemCode::LongAgo)]));
    assert!(read(&long_ago.with("start_is", "confirmed")).is_ok());
}

#[test]
fn amounts_are_exact_between_or_unknowable() {
    let between = |min: &str, max: &str| {
        RawForm::default()
            .with("affected", "between")
            .with("affected_min", min)
            .with("affected_max", max)
    };
    assert_eq!(
        read(&between("50", "40")),
        Err(vec![("affected_min", ProblemCode::MinAboveMax)])
    );
    assert_eq!(
        read(&between("40", "1.200")).unwrap().persons,
        Some(Count::Between { min: 40, max: 1200 })
    );
    let exact = RawForm::default().with("records", "exact");
    assert_eq!(read(&exact), Err(vec![("records_exact", ProblemCode::NoSuchNumber)]));
    let unknowable = RawForm::default().with("records", "unknowable");
    assert_eq!(read(&unknowable), Err(vec![("records_why", ProblemCode::GiveReason)]));
}

#[test]
fn none_is_an_answer_and_nothing_is_not() {
    let details = read(&RawForm::default().with("supervisors", NONE)).unwrap();
    assert_eq!(details.supervisors, Some(Choices::default()));
    assert_eq!(details.for_persons, None);
}

#[test]
fn what_was_kept_comes_back_in_the_form() {
    let raw = ended(started("17", "nov", "26"), "18")
        .with("description", "Een e-mail ging naar de verkeerde.")
        .with("start_is", "estimated")
        .with("records", "between")
        .with("records_min", "10")
        .with("records_max", "20")
        .with("for_persons", "reputation")
        .with("for_persons", "other")
        .with("for_persons_other", "Onrust")
        .with("supervisors", NONE)
        .with("involved", "yes")
        .with("involved_processor", "Voorbeeldhost")
        .with("told", "planned")
        .with("told_on_day", "30")
        .with("told_on_month", "11")
        .with("told_on_year", "2026")
        .with("severity", "limited")
        .with("reporter_name", "T. Voorbeeld");
    let details = read(&raw).unwrap();
    assert_eq!(FormDetails::read(&details.json()), Some(details.clone()));
    assert_eq!(read(&details.raw()), Ok(details));
}
