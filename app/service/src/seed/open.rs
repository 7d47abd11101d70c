//! The cases that are open around now, each at another point: what a visitor of the demo finds on the start page.

mod desk;
mod scenes;

use super::plan::{Deed, Event, Who};
use super::random::Random;
use desk::{DAY, Desk, HOUR};
use domain::act::NoticeKind;
use domain::incident::MeasureKind;
use domain::rulebook::Rulebook;
use domain::time::Timestamp;

/// How many there are.
pub(super) const COUNT: usize = CASES.len();

const CASES: [fn(&mut Desk<'_>); 8] = [
    brand_new,
    in_triage,
    overdue,
    stale,
    letter_to_send,
    measure_past_due,
    to_judge,
    emergency,
];

/// The events of the open case of this number; `case` is its number among all cases.
pub(super) fn events(book: &Rulebook, number: usize, case: usize, now: Timestamp, random: &mut Random) -> Vec<Event> {
    let mut desk = Desk::new(book, case, now, random);
    if let Some(fill) = CASES.get(number) {
        fill(&mut desk);
    }
    desk.events()
}

/// Reported an hour ago; nobody looked at it yet.
fn brand_new(desk: &mut Desk<'_>) {
    desk.report(Who::Reporter, HOUR, HOUR + 12, &scenes::HANDED_OVER);
}

/// In triage with 41 hours left and half an hour: a list with health data went to an outsider, who has not answered yet.
fn in_triage(desk: &mut Desk<'_>) {
    let aware = 30 * HOUR + 30;
    desk.report(Who::Link, aware + 12, aware + 15, &scenes::PARTICIPANT_LIST);
    desk.act(
        30 * HOUR,
        vec![
            desk.title(),
            desk.know(
                aware,
                "Na het telefoontje met de melder stond vast dat de lijst bij een ander was.",
            ),
        ],
    );
    let mut deeds = desk.answers(&[
        ("incident_type", "email_wrong_recipient"),
        ("role", "controller"),
        ("recipient", "known_one"),
        ("recipient_response", "unknown"),
        ("data", "name+email+phone+health"),
        ("insight", "unknown"),
        ("circumstances", "none"),
        ("persons_number", "34"),
        ("persons_groups", "patients+vulnerable"),
    ]);
    deeds.extend(desk.rest());
    deeds.push(desk.details("De medewerker zag na het versturen dat het adres niet klopte."));
    deeds.push(desk.measure(
        MeasureKind::Corrective,
        "Ontvanger vragen om de mail te wissen en dat te bevestigen",
        "Teamleider",
        1,
    ));
    desk.act(29 * HOUR + 40, deeds);
    desk.add(
        Who::Link,
        26 * HOUR,
        vec![Deed::Extend(
            "De ontvanger neemt de telefoon niet op. Ik heb de voicemail ingesproken.".to_owned(),
        )],
    );
}

/// The term ended yesterday: the facts are not complete and there is no decision.
fn overdue(desk: &mut Desk<'_>) {
    desk.report(Who::Link, 6 * DAY, 6 * DAY + 5 * HOUR, &scenes::STOLEN_BAG);
    desk.act(
        4 * DAY - 20,
        vec![
            desk.title(),
            desk.know(
                4 * DAY,
                "De medewerker meldde het aan de teamleider, die het ons vertelde.",
            ),
        ],
    );
    let deeds = desk.answers(&[
        ("incident_type", "paper_stolen"),
        ("personal_data", "yes"),
        ("role", "controller"),
        ("persons_number", "9"),
    ]);
    desk.act(4 * DAY - 45, deeds);
}

/// Decided not to notify, until the recipient proved less careful than they wrote.
fn stale(desk: &mut Desk<'_>) {
    desk.report(Who::Link, 50 * HOUR, 51 * HOUR, &scenes::FORMER_COLLEAGUE);
    desk.act(
        48 * HOUR,
        vec![
            desk.title(),
            desk.know(50 * HOUR, "Bij de melding stond vast wie de mail had gekregen."),
        ],
    );
    let mut deeds = desk.answers(&[
        ("incident_type", "email_wrong_recipient"),
        ("role", "controller"),
        ("recipient", "trusted"),
        ("recipient_response", "confirmed_in_writing"),
        ("data", "name+health+preference"),
        ("insight", "some"),
        ("persons_number", "6"),
        ("persons_groups", "patients"),
    ]);
    deeds.extend(desk.rest());
    desk.act(47 * HOUR, deeds);
    desk.decide(45 * HOUR);
    let changed = desk.answers(&[("recipient_response", "kept")]);
    desk.act(2 * HOUR, changed);
}

/// Decided and notified; the letter to the persons must still go out. The provider of the mailboxes told late.
fn letter_to_send(desk: &mut Desk<'_>) {
    desk.report(Who::Link, 66 * HOUR, 67 * HOUR, &scenes::MAILBOX_TAKEN);
    desk.act(
        64 * HOUR,
        vec![
            desk.title(),
            desk.know(66 * HOUR, "ICT bevestigde bij de melding dat er was ingelogd."),
            desk.provider_told(67 * HOUR, 97 * HOUR, 24),
        ],
    );
    let mut deeds = desk.answers(&[
        ("incident_type", "mailbox_compromise"),
        ("personal_data", "yes"),
        ("role", "controller"),
        ("copying", "not_excluded"),
        ("unreadable", "no"),
        ("data", "name+email+communication+health+bsn"),
        ("insight", "clear"),
        ("list_reveals", "sensitive"),
        ("persons_number", "212"),
        ("persons_groups", "patients+employees"),
    ]);
    deeds.extend(desk.rest());
    deeds.push(desk.measure(
        MeasureKind::Corrective,
        "Mailbox afsluiten en wachtwoord vervangen",
        "ICT-beheer",
        1,
    ));
    desk.act(63 * HOUR, deeds);
    desk.act(60 * HOUR, vec![Deed::FinishMeasure(0)]);
    desk.decide(42 * HOUR);
    desk.notify(NoticeKind::First, 41 * HOUR);
    let measure = desk.measure(
        MeasureKind::Preventive,
        "Inloggen met een tweede stap voor alle mailboxen",
        "ICT-beheer",
        30,
    );
    desk.act(40 * HOUR, vec![measure]);
}

/// All done but one measure, which should have been ready nine days ago. The other measure did not keep it from happening
/// again: see [`to_judge`].
fn measure_past_due(desk: &mut Desk<'_>) {
    desk.report(Who::Reporter, 47 * DAY, 47 * DAY + 3 * HOUR, &scenes::BUDGET);
    desk.act(
        47 * DAY - 3 * HOUR,
        vec![
            desk.title(),
            desk.know(47 * DAY, "De ontvanger belde en las voor wat er op stond."),
        ],
    );
    let mut deeds = desk.answers(&[
        ("incident_type", "post_wrong_recipient"),
        ("role", "controller"),
        ("recipient", "unknown_party"),
        ("post_back", "kept"),
        ("cause", "internal_accident"),
        ("data", "name+address+debts+benefits+bsn"),
        ("insight", "full"),
        ("persons_number", "1"),
        ("persons_groups", "customers+vulnerable"),
    ]);
    deeds.extend(desk.rest());
    deeds.push(desk.measure(
        MeasureKind::Corrective,
        "Nieuw overzicht persoonlijk langsbrengen",
        "Teamleider",
        2,
    ));
    desk.act(47 * DAY - 4 * HOUR, deeds);
    desk.decide(46 * DAY);
    desk.notify(NoticeKind::First, 46 * DAY - 2 * HOUR);
    desk.act(45 * DAY, vec![Deed::FinishMeasure(0)]);
    desk.inform(44 * DAY);
    let measures = [
        ("Venster-enveloppen voor alle brieven aan cliënten", 7),
        (
            "Adressen van budgetoverzichten door een tweede collega laten controleren",
            31,
        ),
    ];
    let measures =
        measures.map(|(what, days)| desk.measure(MeasureKind::Preventive, what, "Cliëntenadministratie", days));
    desk.act(40 * DAY, measures.into());
    desk.act(34 * DAY, vec![Deed::FinishMeasure(1)]);
}

/// A colleague decided not to notify: the first officer must still judge it.
fn to_judge(desk: &mut Desk<'_>) {
    desk.report(Who::Link, 21 * HOUR, 22 * HOUR, &scenes::APPOINTMENT_LETTER);
    desk.hand_to(Who::SecondOfficer);
    desk.act(
        20 * HOUR,
        vec![
            desk.title(),
            desk.know(21 * HOUR, "Bij de melding stond vast dat de brief bij een ander lag."),
        ],
    );
    let mut deeds = desk.answers(&[
        ("incident_type", "post_wrong_recipient"),
        ("role", "controller"),
        ("post_back", "returned_opened"),
        ("cause", "internal_accident"),
        ("recipient", "known_one"),
        ("data", "name+address"),
        ("circumstances", "none"),
    ]);
    deeds.extend(desk.rest());
    desk.act(19 * HOUR, deeds);
    desk.decide_alone(
        4 * HOUR,
        "De buurvrouw bracht de brief zelf terug. Er staat alleen een afspraak in, zonder reden.",
        "",
    );
}

/// Decided alone, since the term was nearly over and nobody could look along.
fn emergency(desk: &mut Desk<'_>) {
    desk.report(Who::Link, 75 * HOUR, 76 * HOUR, &scenes::LOCKED_TABLET);
    desk.act(
        74 * HOUR,
        vec![
            desk.title(),
            desk.know(75 * HOUR, "De medewerker miste het apparaat en meldde dat meteen."),
        ],
    );
    let mut deeds = desk.answers(&[
        ("incident_type", "device_lost"),
        ("personal_data", "yes"),
        ("role", "controller"),
        ("unreadable", "strong"),
        ("key_safe", "yes"),
        ("copy", "full"),
    ]);
    deeds.extend(desk.rest());
    desk.act(73 * HOUR, deeds);
    desk.decide_alone(
        6 * HOUR,
        "De tablet was versleuteld, de code is bij niemand bekend en alle gegevens staan ook bij ons.",
        "Mijn collega was onbereikbaar en de termijn liep vanavond af.",
    );
}
