//! What incidents begin with, in groups that are large enough to say something.

use crate::codes::codes;

codes! {
    /// A group of kinds of incident.
    Cause {
        /// Letters and parcels.
        Post = "post", "Brief of pakket verkeerd", "Letter or parcel went wrong";
        /// E-mail.
        Mail = "mail", "E-mail verkeerd", "E-mail went wrong";
        /// Rights and folders.
        Rights = "rights", "Rechten te ruim", "Rights too wide";
        /// Devices, carriers and paper.
        Lost = "lost", "Kwijt of gestolen", "Lost or stolen";
        /// Attacks from outside.
        Attack = "attack", "Hack of phishing", "Hack or phishing";
        /// Published, wrong file, spoken and all else.
        Other = "other", "Overig", "Other";
        /// Not known yet.
        Unknown = "unknown", "Nog niet bekend", "Not known yet";
    }
}

/// Which kinds belong together; the codes are those of the question on the nature of the incident in the rulebooks.
const GROUPS: &[(Cause, &[&str])] = &[
    (
        Cause::Post,
        &["post_wrong_recipient", "post_returned_opened", "post_lost"],
    ),
    (
        Cause::Mail,
        &["email_wrong_recipient", "unchecked_attachment", "cc_instead_of_bcc"],
    ),
    (
        Cause::Rights,
        &["wrong_authorisation", "folder_too_open", "shared_login"],
    ),
    (
        Cause::Lost,
        &["device_lost", "device_stolen", "paper_lost", "paper_stolen"],
    ),
    (
        Cause::Attack,
        &[
            "hacking",
            "malware",
            "ransomware",
            "phishing",
            "mailbox_compromise",
            "credential_stuffing",
        ],
    ),
    (
        Cause::Other,
        &[
            "handed_over_wrong",
            "portal_wrong_customer",
            "wrong_file",
            "spoken",
            "shared_without_consent",
            "website_error",
            "published",
            "discarded_device",
            "paper_not_destroyed",
            "identity_fraud",
            "insider",
            "unauthorised_viewing",
            "unlocked_screen",
            "deleted",
            "changed",
            "outage",
            "planned_maintenance",
            "kept_too_long",
            "id_copy_kept",
            "other",
        ],
    ),
];

impl Cause {
    /// The group of a kind of incident; a kind that is in no group is other.
    #[must_use]
    pub fn of(incident_type: Option<&str>) -> Self {
        let Some(code) = incident_type else {
            return Self::Unknown;
        };
        group(code).unwrap_or(Self::Other)
    }
}

fn group(code: &str) -> Option<Cause> {
    GROUPS
        .iter()
        .find(|(_, kinds)| kinds.contains(&code))
        .map(|(cause, _)| *cause)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::{Question, Shelf};
    use std::collections::BTreeSet;

    fn codes(question: &Question) -> impl Iterator<Item = String> {
        question.options.iter().map(|option| option.code.clone())
    }

    #[test]
    fn every_kind_of_every_rulebook_has_its_group() {
        let shelf = Shelf::load().unwrap();
        let questions = shelf.books().filter_map(|book| book.question("incident_type"));
        let kinds: BTreeSet<String> = questions.flat_map(codes).collect();
        let grouped: Vec<&str> = GROUPS.iter().flat_map(|(_, kinds)| kinds.iter().copied()).collect();
        let without: Vec<&String> = kinds.iter().filter(|kind| !grouped.contains(&kind.as_str())).collect();
        assert!(
            without.is_empty(),
            "put these into a group, or into Other on purpose: {without:?}"
        );
        let stray: Vec<&&str> = grouped.iter().filter(|kind| !kinds.contains(**kind)).collect();
        assert!(stray.is_empty(), "no rulebook knows these: {stray:?}");
        assert_eq!(
            grouped.iter().collect::<BTreeSet<_>>().len(),
            grouped.len(),
            "a kind is in one group only"
        );
    }

    #[test]
    fn what_is_not_known_is_not_other() {
        assert_eq!(Cause::of(None), Cause::Unknown);
        assert_eq!(Cause::of(Some("post_lost")), Cause::Post);
        assert_eq!(Cause::of(Some("retired_long_ago")), Cause::Other);
    }
}
