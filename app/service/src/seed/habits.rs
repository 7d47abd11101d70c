//! How often which answer is given, where the story does not settle it.

/// An option of a question with its weight.
type Weights = &'static [(&'static str, u64)];

/// What is usual in some kinds of incident.
#[derive(Debug)]
pub(super) struct Habit {
    /// The question.
    pub(super) question: &'static str,
    /// Options of `incident_type`; none means every kind.
    pub(super) kinds: &'static [&'static str],
    /// The answers, where a plus joins options that are chosen together.
    pub(super) answers: Weights,
}

const fn usual(question: &'static str, answers: Weights) -> Habit {
    Habit {
        question,
        kinds: &[],
        answers,
    }
}

const fn among(question: &'static str, kinds: &'static [&'static str], answers: Weights) -> Habit {
    Habit {
        question,
        kinds,
        answers,
    }
}

/// The answers that are usual for a question in a kind of incident.
pub(super) fn answers(question: &str, kind: &str) -> Weights {
    let fits = |habit: &&Habit| habit.question == question && (habit.kinds.is_empty() || habit.kinds.contains(&kind));
    HABITS.iter().find(fits).map_or(&[], |habit| habit.answers)
}

const POST: &[&str] = &["post_wrong_recipient"];
const OPENED: &[&str] = &["post_returned_opened"];
const MAIL: &[&str] = &["email_wrong_recipient", "unchecked_attachment"];
const LISTS: &[&str] = &["cc_instead_of_bcc"];
const ATTACKS: &[&str] = &[
    "hacking",
    "malware",
    "ransomware",
    "phishing",
    "mailbox_compromise",
    "credential_stuffing",
];
const DEVICES: &[&str] = &["device_lost", "device_stolen", "discarded_device"];
const INSIDE: &[&str] = &["wrong_file", "wrong_authorisation", "folder_too_open", "shared_login"];

/// In each question the first row that fits counts.
pub(super) const HABITS: &[Habit] = &[
    usual("personal_data", &[("yes", 1)]),
    usual("kind", &[("disclosure", 1)]),
    usual(
        "role",
        &[("controller", 94), ("joint", 4), ("mixed", 1), ("processor", 1)],
    ),
    usual(
        "cause",
        &[("internal_accident", 80), ("technical", 12), ("external_accident", 8)],
    ),
    among("copying", ATTACKS, &[("not_excluded", 75), ("excluded", 25)]),
    usual("copying", &[("excluded", 65), ("not_excluded", 35)]),
    among(
        "recipient",
        POST,
        &[("known_one", 68), ("trusted", 25), ("unknown_party", 7)],
    ),
    among("recipient", OPENED, &[("unknown_party", 60), ("known_one", 40)]),
    among(
        "recipient",
        MAIL,
        &[
            ("known_one", 50),
            ("trusted", 35),
            ("known_few", 10),
            ("unknown_party", 5),
        ],
    ),
    among("recipient", LISTS, &[("many", 65), ("known_few", 35)]),
    among("recipient", INSIDE, &[("trusted", 70), ("known_one", 30)]),
    usual("recipient", &[("known_one", 70), ("trusted", 20), ("known_few", 10)]),
    among(
        "post_back",
        OPENED,
        &[("asked_late", 45), ("returned_opened", 30), ("asked_at_once", 25)],
    ),
    usual(
        "post_back",
        &[
            ("unopened", 55),
            ("confirmed_in_writing", 12),
            ("returned_opened", 12),
            ("asked_at_once", 13),
            ("asked_late", 6),
            ("kept", 2),
        ],
    ),
    usual(
        "recipient_response",
        &[
            ("confirmed_in_writing", 48),
            ("asked_at_once", 28),
            ("confirmed_orally", 17),
            ("asked_late", 7),
            ("kept", 2),
        ],
    ),
    among("unreadable", DEVICES, &[("strong", 75), ("no", 15), ("weak", 10)]),
    among("unreadable", ATTACKS, &[("no", 62), ("weak", 22), ("strong", 16)]),
    usual("unreadable", &[("no", 1)]),
    usual("key_safe", &[("yes", 92), ("no", 8)]),
    usual("copy", &[("full", 82), ("partial", 12), ("none", 6)]),
    usual("restore", &[("hours", 60), ("day", 25), ("days", 12), ("never", 3)]),
    usual("effect", &[("none", 60), ("minor", 33), ("serious", 5), ("vital", 2)]),
    usual("list_reveals", &[("nothing", 60), ("sensitive", 30), ("status", 10)]),
    usual(
        "circumstances",
        &[("none", 82), ("systemic_fault", 13), ("telling_context", 5)],
    ),
    usual("account_takeover", &[("no", 70), ("yes", 30)]),
    usual("public_before", &[("no", 94), ("yes", 6)]),
    usual("other_ground", &[("no", 90), ("yes", 10)]),
    usual("kept_inside", &[("no", 70), ("yes", 30)]),
    usual(
        "not_informing",
        &[
            ("none", 75),
            ("measures_after", 12),
            ("interest_later", 2),
            ("interest_never", 1),
            ("police", 3),
            ("disproportionate", 5),
        ],
    ),
    usual("cross_border", &[("no", 97), ("lead_here", 3)]),
    among("regimes", ATTACKS, &[("none", 85), ("cbw", 15)]),
    usual("regimes", &[("none", 1)]),
];
