//! What the fields and options of these forms are called, for whoever must find back what they typed.

use super::letter as letter_words;
use crate::act::{AuthorityChannel, Means, NoticeKind};
use crate::incident::{Closing, MeasureKind};
use crate::text::{Lang, Text, common, follow_up, papers as words};

/// What a field is called; `None` for a field of another form. Parts of a date go by the name of the date.
#[must_use]
pub fn label(field: &str) -> Option<Text> {
    letter(field).or_else(|| details(field)).or_else(|| record(field))
}

fn letter(field: &str) -> Option<Text> {
    Some(match field {
        "lang" => letter_words::LETTER_LANG,
        "subject" => letter_words::SUBJECT,
        "what_happened" => letter_words::WHAT_HAPPENED,
        "data" => letter_words::WHICH_DATA,
        "consequences" => letter_words::CONSEQUENCES,
        "measures" => letter_words::MEASURES,
        "advice" => letter_words::ADVICE,
        "signed_name" => letter_words::PART_SIGNED,
        "signed_role" => letter_words::SIGNED_ROLE,
        _ => return None,
    })
}

fn details(field: &str) -> Option<Text> {
    Some(match field {
        "description" => words::DESCRIPTION,
        "how_discovered" => words::HOW_DISCOVERED,
        "start_is" | "end_is" => words::ABOUT_DATE,
        "end" => words::END,
        "affected_exact" | "records_exact" => words::NUMBER,
        "affected_min" | "records_min" => words::AT_LEAST,
        "affected_max" | "records_max" => words::AT_MOST,
        "affected_why" | "records_why" => words::WHY_UNKNOWABLE,
        "affected" => words::PERSONS,
        "records" => words::RECORDS,
        "groups_description" => words::GROUPS,
        "cross_border" => words::CROSS_BORDER,
        "countries" => words::COUNTRIES,
        "protections" => words::PROTECTIONS,
        "protection" => words::PROTECTION,
        "security_before" => words::SECURITY,
        "for_organisation" => words::FOR_ORGANISATION,
        "for_persons" => words::FOR_PERSONS,
        "protections_other" | "for_organisation_other" | "for_persons_other" | "supervisors_other" => {
            words::OTHER_NAMELY
        }
        "severity" => words::SEVERITY,
        "severity_explanation" => words::SEVERITY_WHY,
        "involved" => words::INVOLVED,
        "involved_processor" => words::PROCESSOR,
        "involved_recipient" => words::RECIPIENT,
        "involved_joint_controller" => words::JOINT,
        "involved_other" => words::OTHER_PARTY,
        "supervisors" => words::SUPERVISORS,
        "other_authorities_told" => words::OTHER_AUTHORITIES,
        "other_authorities" => words::WHICH_AUTHORITIES,
        "police" => words::POLICE,
        "told" => words::TOLD,
        "not_told_explanation" => words::NOT_TOLD_WHY,
        "withdrawal_reason" => words::WITHDRAWAL,
        "reporter_name" => words::REPORTER_NAME,
        "reporter_role" => words::REPORTER_ROLE,
        "reporter_phone" => words::REPORTER_PHONE,
        "reporter_mail" => words::REPORTER_MAIL,
        "contact_differs" => words::OTHER_CONTACT,
        "contact_name" => words::CONTACT_NAME,
        "contact_role" => words::CONTACT_ROLE,
        "contact_phone" => words::CONTACT_PHONE,
        "contact_mail" => words::CONTACT_MAIL,
        "remarks" => words::REMARKS,
        _ => return None,
    })
}

fn record(field: &str) -> Option<Text> {
    Some(match field {
        "notice" => follow_up::SENT_WHAT,
        "channel" => follow_up::SENT_CHANNEL,
        "means" => follow_up::INFORMED_MEANS,
        "kind" => follow_up::MEASURE_KIND,
        "closing" => follow_up::CLOSE_AS,
        "at_choice" => follow_up::INFORMED_DAY,
        _ => return None,
    })
}

/// An option in the words in which it was chosen; `None` for a text, or for an option that only the form's own data name.
#[must_use]
pub fn value(field: &str, code: &str, lang: Lang) -> Option<&'static str> {
    let named = match field {
        "notice" => NoticeKind::from_code(code).map(|kind| kind.name(lang)),
        "channel" => AuthorityChannel::from_code(code).map(|channel| channel.name(lang)),
        "means" => Means::from_code(code).map(|means| means.name(lang)),
        "kind" => MeasureKind::from_code(code).map(|kind| kind.name(lang)),
        "closing" => Closing::from_code(code).map(|closing| closing.name(lang)),
        _ => None,
    };
    named.or_else(|| option(field, code).map(|text| text.get(lang)))
}

fn option(field: &str, code: &str) -> Option<Text> {
    Some(match (field, code) {
        ("lang", "nl") => letter_words::DUTCH,
        ("lang", "en") => letter_words::ENGLISH,
        ("start_is" | "end_is", "estimated") => words::ESTIMATED,
        ("start_is", "confirmed") => words::YEAR_IS_RIGHT,
        ("end", "ended") => words::ENDED,
        ("end", "ongoing") => words::ONGOING,
        ("affected" | "records", "exact") => words::EXACT,
        ("affected" | "records", "between") => words::BETWEEN,
        ("affected" | "records", "unknowable") => words::UNKNOWABLE,
        ("told", "planned") => words::PLANNED,
        ("told", "no") => words::NOT_TOLD,
        ("protections", "none") => words::NOT_PROTECTED,
        ("supervisors", "none") => words::NO_SUPERVISOR,
        ("at_choice", "today") => common::TODAY,
        ("at_choice", "yesterday") => common::YESTERDAY,
        ("at_choice", "other") => common::OTHER_DAY,
        ("involved" | "cross_border" | "other_authorities_told" | "police" | "contact_differs", "yes") => common::YES,
        ("involved" | "cross_border" | "other_authorities_told" | "police" | "contact_differs", "no") => common::NO,
        (_, "unknown") => common::UNKNOWN_YET,
        _ => return None,
    })
}
