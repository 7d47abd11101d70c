//! One factor of the law turned at a time, from incidents of our own: kind of breach, data, recipient, protection,
//! persons, effect, role.

use crate::cases::nl;
use domain::assess::{Breach, ControllersAdvice, Document, Outcome, PersonsAdvice, Risk, outcome};
use domain::facts::{Answer, Facts};
use domain::rulebook::Kind;

/// Facts in short: `question=answer`, several answers joined by a plus.
pub fn facts(text: &str) -> Facts {
    text.split_whitespace().fold(Facts::default(), |facts, pair| {
        let (id, text) = pair.split_once('=').expect("question=answer");
        let question = nl().question(id).unwrap_or_else(|| panic!("no question {id}"));
        let answer = match question.kind {
            _ if text == "unknown" => Answer::Unknown,
            Kind::Choices => Answer::many(text.split('+')),
            Kind::Number => Answer::Number(text.parse().expect("a number")),
            _ => Answer::one(text),
        };
        facts.with(id, answer)
    })
}

fn told(outcome: Outcome) -> &'static str {
    let persons = matches!(outcome.persons, PersonsAdvice::Inform | PersonsAdvice::InformPublicly);
    match (outcome.breach, outcome.authority.is_due(), persons) {
        (Breach::No, ..) => "no breach",
        (_, false, false) => "keep",
        (_, true, false) => "notify",
        (_, true, true) => "both",
        (_, false, true) => "a contradiction",
    }
}

/// Each line turns answers of the base and says where that leads.
#[track_caller]
fn turns(base: &str, rows: &[(&str, &str)]) {
    for (turn, expected) in rows {
        let facts = facts(&format!("{base} {turn}"));
        assert_eq!(told(outcome(nl(), &facts)), *expected, "{turn}: {facts:?}");
    }
}

#[test]
fn a_letter_to_a_wrong_customer() {
    turns(
        "incident_type=post_wrong_recipient role=controller recipient=known_one post_back=returned_opened \
         data=name+address+purchase circumstances=none persons_number=1 persons_groups=customers",
        &[
            ("", "keep"),
            ("post_back=unopened data=name+health+bsn", "keep"),
            ("post_back=asked_late", "notify"),
            ("post_back=kept", "notify"),
            ("post_back=kept data=name+bsn", "both"),
            ("post_back=kept data=name+case_file", "both"),
            ("data=name+birth_date", "notify"),
            ("data=name+iban", "notify"),
            ("data=name+customer_number", "keep"),
            ("data=name+education", "notify"),
            ("data=name+debts", "both"),
            ("data=name+protected_identity", "both"),
            ("data=name+maybe_more", "notify"),
            ("data=name+health insight=some", "keep"),
            ("data=name+health insight=clear", "both"),
            ("data=name+sexual insight=some", "notify"),
            (
                "recipient=trusted post_back=confirmed_in_writing data=name+birth_date",
                "keep",
            ),
            (
                "recipient=trusted post_back=confirmed_in_writing data=name+bsn",
                "notify",
            ),
            ("recipient=known_few", "keep"),
            ("recipient=many public_before=no", "notify"),
            ("recipient=many data=name+bsn", "both"),
            ("recipient=unknown_party data=name+bsn", "both"),
            ("recipient=hostile data=name+phone", "notify"),
            ("recipient=hostile data=name+address", "both"),
            ("circumstances=systemic_fault", "notify"),
            ("circumstances=many_people", "notify"),
            ("circumstances=telling_context", "notify"),
            ("persons_number=100", "keep"),
            ("persons_number=101", "notify"),
        ],
    );
}

#[test]
fn an_e_mail_to_the_wrong_address() {
    turns(
        "incident_type=email_wrong_recipient role=controller recipient=known_one recipient_response=asked_at_once \
         data=name+email circumstances=none persons_number=1 persons_groups=customers",
        &[
            ("", "keep"),
            ("recipient_response=undelivered data=name+bsn", "keep"),
            ("recipient_response=could_not_open data=name+health", "keep"),
            ("recipient_response=confirmed_orally", "keep"),
            ("recipient_response=asked_late public_before=no", "notify"),
            ("recipient_response=asked_late public_before=yes", "keep"),
            ("recipient_response=kept data=name+password", "both"),
            ("recipient_response=unknown", "notify"),
            ("data=name+password account_takeover=no", "notify"),
            ("data=name+password account_takeover=yes", "both"),
            ("cause=external_malicious", "notify"),
            ("cause=internal_malicious", "notify"),
            ("kind=disclosure+loss copy=full", "notify"),
            ("kind=none", "no breach"),
            ("role=processor", "keep"),
        ],
    );
}

#[test]
fn a_mail_with_every_address_in_sight() {
    turns(
        "incident_type=cc_instead_of_bcc role=controller recipient=known_few recipient_response=asked_at_once data=email \
         list_reveals=nothing persons_number=20 persons_groups=customers",
        &[
            ("", "keep"),
            ("list_reveals=status", "notify"),
            ("list_reveals=sensitive", "both"),
            ("list_reveals=safety", "both"),
            ("list_reveals=unknown", "both"),
            ("recipient=many", "notify"),
            ("recipient=many public_before=yes", "keep"),
            ("recipient=many list_reveals=sensitive", "both"),
            ("recipient_response=asked_late", "notify"),
            ("data=email+password account_takeover=no", "notify"),
            ("data=email+password account_takeover=unknown", "both"),
            ("circumstances=systemic_fault", "notify"),
        ],
    );
}

#[test]
fn a_lost_laptop() {
    turns(
        "incident_type=device_lost personal_data=yes role=controller unreadable=strong key_safe=yes copy=full \
         data=name+address persons_number=50 persons_groups=customers effect=minor",
        &[
            ("", "keep"),
            ("unreadable=weak", "notify"),
            ("key_safe=no", "notify"),
            ("key_safe=unknown", "notify"),
            ("copy=partial", "notify"),
            ("copy=none", "notify"),
            ("copy=none effect=serious", "both"),
            ("copy=none data=name+health insight=some", "both"),
            ("unreadable=no data=name+birth_date+address", "notify"),
            ("unreadable=no data=name+identity_document", "both"),
            ("unreadable=no data=name+health insight=some", "notify"),
            ("unreadable=no data=name+health insight=full", "both"),
            ("unreadable=no persons_number=9999", "notify"),
            ("unreadable=no persons_number=10000", "both"),
            ("unreadable=no persons_groups=minors", "notify"),
            (
                "unreadable=no incident_type=device_stolen persons_groups=minors",
                "both",
            ),
            (
                "unreadable=no incident_type=device_stolen data=name+birth_date+address",
                "both",
            ),
            (
                "unreadable=no incident_type=device_stolen data=name+birth_date+iban",
                "both",
            ),
            (
                "unreadable=no incident_type=device_stolen data=name+job_application",
                "both",
            ),
            ("unreadable=no incident_type=device_stolen", "notify"),
            ("personal_data=no", "no breach"),
            ("personal_data=unknown", "keep"),
        ],
    );
}

#[test]
fn paper_that_went_missing() {
    turns(
        "incident_type=paper_lost role=controller kept_inside=yes copy=full effect=none data=name+address persons_number=9 \
         persons_groups=customers",
        &[
            ("", "keep"),
            ("kept_inside=no", "notify"),
            ("kept_inside=unknown", "notify"),
            ("copy=none", "notify"),
            ("copy=none data=name+case_file", "both"),
            ("copy=partial restore=hours effect=none", "notify"),
            ("kept_inside=no data=name+case_file", "both"),
            ("kept_inside=no data=name+bsn", "both"),
            ("incident_type=paper_stolen", "notify"),
            ("incident_type=paper_stolen data=name+criminal", "both"),
        ],
    );
}

#[test]
fn data_that_stood_open() {
    turns(
        "incident_type=folder_too_open role=controller copying=excluded recipient=trusted \
         recipient_response=confirmed_in_writing data=name+address circumstances=none persons_number=9 \
         persons_groups=customers",
        &[
            ("", "no breach"),
            ("copying=not_excluded", "keep"),
            ("copying=unknown", "keep"),
            (
                "copying=not_excluded recipient=known_few recipient_response=asked_at_once",
                "keep",
            ),
            ("copying=not_excluded recipient=many public_before=no", "notify"),
            (
                "copying=not_excluded recipient_response=asked_late public_before=no",
                "notify",
            ),
            ("copying=not_excluded data=name+bsn", "notify"),
            (
                "copying=not_excluded circumstances=systemic_fault recipient=known_few recipient_response=asked_at_once",
                "notify",
            ),
            (
                "incident_type=published copying=not_excluded recipient=public list_reveals=nothing public_before=no",
                "notify",
            ),
            (
                "incident_type=published copying=not_excluded recipient=public list_reveals=sensitive",
                "both",
            ),
            (
                "incident_type=published copying=not_excluded recipient=public data=name+bsn",
                "both",
            ),
            (
                "incident_type=published copying=not_excluded recipient=public persons_groups=minors list_reveals=nothing public_before=no",
                "both",
            ),
            (
                "incident_type=website_error personal_data=yes copying=unknown recipient=public list_reveals=nothing public_before=no",
                "notify",
            ),
        ],
    );
}

#[test]
fn data_out_of_reach_or_wrong() {
    turns(
        "incident_type=outage personal_data=yes role=controller restore=hours effect=none copy=full data=name+address \
         cause=technical persons_number=500 persons_groups=customers",
        &[
            ("", "keep"),
            ("restore=day", "notify"),
            ("restore=never", "notify"),
            ("effect=minor", "notify"),
            ("effect=serious", "both"),
            ("effect=vital", "both"),
            ("cause=external_malicious", "notify"),
            ("cause=internal_malicious", "notify"),
            ("cause=unknown", "notify"),
            ("incident_type=deleted", "keep"),
            ("incident_type=deleted copy=none", "notify"),
            ("incident_type=deleted copy=none data=name+health insight=some", "both"),
            ("incident_type=changed", "keep"),
            ("incident_type=changed copy=partial", "notify"),
            ("incident_type=changed effect=minor", "notify"),
            ("incident_type=changed effect=serious", "both"),
            ("incident_type=planned_maintenance", "no breach"),
        ],
    );
}

#[test]
fn an_attack_that_reached_nothing_readable() {
    turns(
        "incident_type=hacking personal_data=yes role=controller kind=disclosure copying=not_excluded unreadable=strong \
         key_safe=yes data=name+email",
        &[
            ("", "keep"),
            ("key_safe=no", "both"),
            ("unreadable=weak", "both"),
            ("unreadable=unknown", "both"),
            ("copying=excluded unreadable=no", "notify"),
            ("kind=none", "no breach"),
            ("kind=disclosure+loss copy=full", "keep"),
            ("kind=disclosure+loss copy=none effect=minor", "notify"),
            ("kind=disclosure+alteration copy=full effect=none", "notify"),
            ("incident_type=mailbox_compromise unreadable=no", "both"),
        ],
    );
}

#[test]
fn what_is_wrong_but_no_breach_of_security() {
    turns(
        "incident_type=kept_too_long role=controller kind=none recipient=unknown_party data=name+bsn",
        &[
            ("", "no breach"),
            ("kind=disclosure", "both"),
            ("incident_type=id_copy_kept", "no breach"),
            ("incident_type=shared_without_consent other_ground=yes", "no breach"),
            (
                "incident_type=shared_without_consent other_ground=no kind=disclosure",
                "both",
            ),
            (
                "incident_type=shared_without_consent other_ground=unknown kind=disclosure",
                "both",
            ),
        ],
    );
}

#[test]
fn a_colleague_who_had_no_business_there() {
    turns(
        "incident_type=unauthorised_viewing role=controller data=name+phone public_before=no persons_number=1 persons_groups=patients",
        &[
            ("", "notify"),
            ("data=name+health insight=some", "notify"),
            ("data=name+health insight=full", "both"),
            ("data=name+case_file", "both"),
            ("data=name+payslip", "both"),
            ("incident_type=insider data=name+email+phone", "notify"),
            ("incident_type=insider data=name+bsn", "both"),
        ],
    );
}

#[test]
fn who_must_act_follows_the_role() {
    let hack = "incident_type=hacking personal_data=yes kind=disclosure copying=not_excluded unreadable=no data=name";
    let of = |role: &str| outcome(nl(), &facts(&format!("{hack} role={role}")));
    let processor = of("processor");
    assert_eq!(
        (processor.risk, processor.document),
        (Risk::NotApplicable, Document::Yes)
    );
    assert_eq!(processor.controllers, ControllersAdvice::Inform);
    for (role, controllers) in [
        ("controller", ControllersAdvice::NotApplicable),
        ("joint", ControllersAdvice::NotApplicable),
        ("mixed", ControllersAdvice::Inform),
    ] {
        assert_eq!((told(of(role)), of(role).controllers), ("both", controllers), "{role}");
    }
    let unknown = of("unknown");
    assert_eq!(
        (told(unknown), unknown.controllers, unknown.provisional),
        ("both", ControllersAdvice::Inform, true)
    );
}
