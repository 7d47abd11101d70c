//! Every walk: the answers that somebody typically gives, and where they lead.

/// A walk through the questions with typical answers.
pub(super) struct Branch {
    /// What happened.
    pub(super) name: &'static str,
    /// Answers by question, several joined by a plus; those that are not asked are left alone.
    pub(super) answers: &'static [(&'static str, &'static str)],
    /// The most questions that it may take.
    pub(super) most: usize,
    /// Where it leads.
    pub(super) leads: &'static str,
}

/// What a notification needs besides: how many people, who, and what else applies.
pub(super) const NOTIFYING: &[(&str, &str)] = &[
    ("role", "controller"),
    ("personal_data", "yes"),
    ("persons_number", "1"),
    ("persons_groups", "customers"),
    ("not_informing", "none"),
    ("cross_border", "no"),
    ("regimes", "none"),
];

pub(super) const NEAR_MISS: &str = "no breach";
pub(super) const KEEP: &str = "do not notify, do not inform";
pub(super) const NOTIFY: &str = "notify, do not inform";
pub(super) const BOTH: &str = "notify, inform";
pub(super) const CONTROLLERS: &str = "tell the controllers";

pub(super) const BRANCHES: &[Branch] = &[
    Branch {
        name: "no personal data",
        answers: &[("incident_type", "hacking"), ("personal_data", "no")],
        most: 2,
        leads: NEAR_MISS,
    },
    Branch {
        name: "processor",
        answers: &[("incident_type", "ransomware"), ("role", "processor")],
        most: 3,
        leads: CONTROLLERS,
    },
    Branch {
        name: "e-mail to one wrong known recipient",
        answers: &[
            ("incident_type", "email_wrong_recipient"),
            ("recipient", "known_one"),
            ("recipient_response", "asked_at_once"),
            ("data", "name+address"),
            ("circumstances", "none"),
        ],
        most: 6,
        leads: KEEP,
    },
    Branch {
        name: "e-mail to a trusted recipient",
        answers: &[
            ("incident_type", "email_wrong_recipient"),
            ("recipient", "trusted"),
            ("recipient_response", "confirmed_in_writing"),
            ("data", "name+insurance"),
        ],
        most: 5,
        leads: KEEP,
    },
    Branch {
        name: "encrypted e-mail to the wrong recipient",
        answers: &[
            ("incident_type", "email_wrong_recipient"),
            ("recipient", "known_one"),
            ("recipient_response", "could_not_open"),
        ],
        most: 4,
        leads: KEEP,
    },
    Branch {
        name: "e-mail with a BSN to one wrong recipient",
        answers: &[
            ("incident_type", "email_wrong_recipient"),
            ("recipient", "known_one"),
            ("recipient_response", "asked_at_once"),
            ("data", "name+bsn"),
        ],
        most: 9,
        leads: NOTIFY,
    },
    Branch {
        name: "e-mail with a password that no longer works",
        answers: &[
            ("incident_type", "email_wrong_recipient"),
            ("recipient", "known_one"),
            ("recipient_response", "confirmed_orally"),
            ("data", "email+username+password"),
            ("account_takeover", "no"),
        ],
        most: 10,
        leads: NOTIFY,
    },
    Branch {
        name: "unchecked attachment",
        answers: &[
            ("incident_type", "unchecked_attachment"),
            ("recipient", "trusted"),
            ("recipient_response", "confirmed_in_writing"),
            ("data", "name+email+work"),
        ],
        most: 5,
        leads: KEEP,
    },
    Branch {
        name: "unchecked attachment to many",
        answers: &[
            ("incident_type", "unchecked_attachment"),
            ("recipient", "many"),
            ("data", "name+bsn"),
        ],
        most: 9,
        leads: BOTH,
    },
    Branch {
        name: "cc instead of bcc, the list says nothing",
        answers: &[
            ("incident_type", "cc_instead_of_bcc"),
            ("recipient", "known_few"),
            ("recipient_response", "asked_at_once"),
            ("data", "email"),
            ("list_reveals", "nothing"),
        ],
        most: 6,
        leads: KEEP,
    },
    Branch {
        name: "cc instead of bcc, the list tells a secret",
        answers: &[
            ("incident_type", "cc_instead_of_bcc"),
            ("recipient", "many"),
            ("data", "email"),
            ("public_before", "no"),
            ("list_reveals", "sensitive"),
        ],
        most: 11,
        leads: BOTH,
    },
    Branch {
        name: "post back unopened",
        answers: &[("incident_type", "post_wrong_recipient"), ("post_back", "unopened")],
        most: 3,
        leads: KEEP,
    },
    Branch {
        name: "post opened and returned",
        answers: &[
            ("incident_type", "post_wrong_recipient"),
            ("post_back", "returned_opened"),
            ("recipient", "known_one"),
            ("data", "name+address+purchase"),
            ("circumstances", "none"),
        ],
        most: 6,
        leads: KEEP,
    },
    Branch {
        name: "post lost",
        answers: &[
            ("incident_type", "post_lost"),
            ("copy", "full"),
            ("data", "name+address+bsn"),
        ],
        most: 9,
        leads: BOTH,
    },
    Branch {
        name: "spoken to the wrong person",
        answers: &[
            ("incident_type", "spoken"),
            ("recipient", "known_one"),
            ("recipient_response", "confirmed_orally"),
            ("data", "name+phone"),
            ("circumstances", "none"),
        ],
        most: 6,
        leads: KEEP,
    },
    Branch {
        name: "encrypted device lost",
        answers: &[
            ("incident_type", "device_lost"),
            ("unreadable", "strong"),
            ("key_safe", "yes"),
            ("copy", "full"),
        ],
        most: 6,
        leads: KEEP,
    },
    Branch {
        name: "unencrypted device lost",
        answers: &[
            ("incident_type", "device_lost"),
            ("unreadable", "no"),
            ("copy", "full"),
            ("data", "name+address"),
        ],
        most: 10,
        leads: NOTIFY,
    },
    Branch {
        name: "device stolen with the key",
        answers: &[
            ("incident_type", "device_stolen"),
            ("unreadable", "strong"),
            ("key_safe", "no"),
            ("copy", "full"),
            ("data", "name+birth_date+address"),
        ],
        most: 12,
        leads: BOTH,
    },
    Branch {
        name: "paper lost inside, behind a lock, with a copy",
        answers: &[
            ("incident_type", "paper_lost"),
            ("kept_inside", "yes"),
            ("copy", "full"),
        ],
        most: 4,
        leads: KEEP,
    },
    Branch {
        name: "paper lost outside, the only copy",
        answers: &[
            ("incident_type", "paper_lost"),
            ("kept_inside", "no"),
            ("copy", "none"),
            ("effect", "minor"),
            ("data", "name+health+case_file"),
        ],
        most: 11,
        leads: BOTH,
    },
    Branch {
        name: "paper stolen",
        answers: &[
            ("incident_type", "paper_stolen"),
            ("copy", "full"),
            ("data", "name+address"),
        ],
        most: 8,
        leads: NOTIFY,
    },
    Branch {
        name: "wrong rights, logs show that nobody looked",
        answers: &[("incident_type", "wrong_authorisation"), ("copying", "excluded")],
        most: 3,
        leads: NEAR_MISS,
    },
    Branch {
        name: "wrong rights, a colleague looked",
        answers: &[
            ("incident_type", "wrong_authorisation"),
            ("copying", "not_excluded"),
            ("recipient", "trusted"),
            ("recipient_response", "confirmed_in_writing"),
            ("data", "name+case_file"),
            ("insight", "some"),
        ],
        most: 11,
        leads: NOTIFY,
    },
    Branch {
        name: "published by accident, public already",
        answers: &[
            ("incident_type", "published"),
            ("copying", "not_excluded"),
            ("data", "name+work"),
            ("public_before", "yes"),
        ],
        most: 5,
        leads: KEEP,
    },
    Branch {
        name: "published by accident",
        answers: &[
            ("incident_type", "published"),
            ("copying", "not_excluded"),
            ("data", "name+health"),
            ("insight", "clear"),
            ("list_reveals", "sensitive"),
        ],
        most: 11,
        leads: BOTH,
    },
    Branch {
        name: "shared login, nobody came",
        answers: &[("incident_type", "shared_login"), ("copying", "excluded")],
        most: 3,
        leads: NEAR_MISS,
    },
    Branch {
        name: "shared login, used by a colleague",
        answers: &[
            ("incident_type", "shared_login"),
            ("copying", "not_excluded"),
            ("recipient", "trusted"),
            ("recipient_response", "confirmed_in_writing"),
            ("data", "name+address"),
        ],
        most: 6,
        leads: KEEP,
    },
    Branch {
        name: "unlocked screen, the room was guarded",
        answers: &[("incident_type", "unlocked_screen"), ("copying", "excluded")],
        most: 3,
        leads: NEAR_MISS,
    },
    Branch {
        name: "unlocked screen in a waiting room",
        answers: &[
            ("incident_type", "unlocked_screen"),
            ("copying", "not_excluded"),
            ("recipient", "unknown_party"),
            ("data", "name+health"),
            ("insight", "clear"),
        ],
        most: 11,
        leads: BOTH,
    },
    Branch {
        name: "ransomware without effect",
        answers: &[
            ("incident_type", "ransomware"),
            ("copying", "excluded"),
            ("unreadable", "strong"),
            ("key_safe", "yes"),
            ("copy", "full"),
            ("restore", "hours"),
            ("effect", "none"),
        ],
        most: 9,
        leads: KEEP,
    },
    Branch {
        name: "ransomware, copying can't be ruled out",
        answers: &[
            ("incident_type", "ransomware"),
            ("copying", "not_excluded"),
            ("unreadable", "no"),
            ("data", "name+address+iban"),
        ],
        most: 11,
        leads: BOTH,
    },
    Branch {
        name: "ransomware, restored from paper",
        answers: &[
            ("incident_type", "ransomware"),
            ("copying", "excluded"),
            ("unreadable", "no"),
            ("copy", "partial"),
            ("restore", "days"),
            ("effect", "minor"),
            ("data", "name+address"),
        ],
        most: 13,
        leads: NOTIFY,
    },
    Branch {
        name: "hack",
        answers: &[
            ("incident_type", "hacking"),
            ("kind", "disclosure"),
            ("copying", "not_excluded"),
            ("unreadable", "no"),
            ("data", "name+email"),
        ],
        most: 12,
        leads: BOTH,
    },
    Branch {
        name: "break-in into a mailbox",
        answers: &[
            ("incident_type", "mailbox_compromise"),
            ("copying", "not_excluded"),
            ("data", "name+payslip"),
        ],
        most: 9,
        leads: BOTH,
    },
    Branch {
        name: "short outage",
        answers: &[("incident_type", "outage"), ("restore", "hours"), ("effect", "none")],
        most: 5,
        leads: KEEP,
    },
    Branch {
        name: "outage of a day that care felt",
        answers: &[
            ("incident_type", "outage"),
            ("restore", "day"),
            ("effect", "vital"),
            ("data", "name+health"),
        ],
        most: 11,
        leads: BOTH,
    },
    Branch {
        name: "planned maintenance",
        answers: &[("incident_type", "planned_maintenance")],
        most: 1,
        leads: NEAR_MISS,
    },
    Branch {
        name: "deleted, restored from the backup",
        answers: &[("incident_type", "deleted"), ("copy", "full")],
        most: 4,
        leads: KEEP,
    },
    Branch {
        name: "put in the wrong file and corrected",
        answers: &[
            ("incident_type", "wrong_file"),
            ("kind", "alteration"),
            ("copy", "full"),
            ("effect", "none"),
        ],
        most: 5,
        leads: KEEP,
    },
    Branch {
        name: "kept past its term",
        answers: &[("incident_type", "kept_too_long"), ("kind", "none")],
        most: 3,
        leads: NEAR_MISS,
    },
    Branch {
        name: "copy of an identity document that should not exist",
        answers: &[("incident_type", "id_copy_kept"), ("kind", "none")],
        most: 3,
        leads: NEAR_MISS,
    },
    Branch {
        name: "copy of an identity document, in strange hands",
        answers: &[
            ("incident_type", "id_copy_kept"),
            ("kind", "disclosure"),
            ("recipient", "unknown_party"),
        ],
        most: 9,
        leads: BOTH,
    },
    Branch {
        name: "shared after consent was withdrawn",
        answers: &[
            ("incident_type", "shared_without_consent"),
            ("other_ground", "no"),
            ("recipient", "trusted"),
            ("recipient_response", "confirmed_in_writing"),
            ("data", "name+phone"),
        ],
        most: 6,
        leads: KEEP,
    },
    Branch {
        name: "shared without consent, on another ground",
        answers: &[("incident_type", "shared_without_consent"), ("other_ground", "yes")],
        most: 3,
        leads: NEAR_MISS,
    },
    Branch {
        name: "employee looked into a file",
        answers: &[
            ("incident_type", "unauthorised_viewing"),
            ("data", "name+health+case_file"),
        ],
        most: 8,
        leads: BOTH,
    },
    Branch {
        name: "impostor changed an address",
        answers: &[
            ("incident_type", "identity_fraud"),
            ("data", "name+phone+communication"),
            ("account_takeover", "yes"),
        ],
        most: 9,
        leads: BOTH,
    },
];
