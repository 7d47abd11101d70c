//! What can leak, as codes of the rulebook and in the everyday words of a reporter.

use domain::report::EverydayData::{
    self, Birth, Contact, File, Health, Identity, Money, Other, Password, Photo, Sensitive,
};

/// A kind of document or system with what stands in it.
#[derive(Debug)]
pub(super) struct Content {
    /// Always in it: options of the question `data`.
    pub(super) data: &'static [&'static str],
    /// Sometimes in it, with how many times in a hundred.
    pub(super) sometimes: &'static [(&'static str, u64)],
    /// As a reporter would tick it.
    pub(super) everyday: &'static [EverydayData],
    /// How much it says about a person: options of `insight`, with their weights.
    pub(super) insight: &'static [(&'static str, u64)],
    /// About whom it is: options of `persons_groups`.
    pub(super) groups: &'static [&'static str],
    /// Who these people are, for the form of the authority.
    pub(super) who: &'static str,
}

const LITTLE: &[(&str, u64)] = &[("hardly", 40), ("some", 50), ("clear", 10)];
const MIDDLING: &[(&str, u64)] = &[("hardly", 15), ("some", 65), ("clear", 18), ("full", 2)];
const MUCH: &[(&str, u64)] = &[("some", 35), ("clear", 45), ("full", 20)];

/// A letter about an appointment.
pub(super) const APPOINTMENT: Content = Content {
    data: &["name", "address", "health"],
    sometimes: &[("birth_date", 6), ("customer_number", 50), ("bsn", 7)],
    everyday: &[Contact, Health],
    insight: LITTLE,
    groups: &["patients"],
    who: "Cliënten met een afspraak",
};
/// A plan for the care of one person.
pub(super) const CARE_PLAN: Content = Content {
    data: &["name", "address", "birth_date", "health"],
    sometimes: &[
        ("case_file", 45),
        ("bsn", 38),
        ("phone", 40),
        ("family", 40),
        ("financial_other", 20),
    ],
    everyday: &[Contact, Birth, Health, File],
    insight: MUCH,
    groups: &["patients", "vulnerable"],
    who: "Cliënten met een zorgplan",
};
/// A day's notes about clients.
pub(super) const NOTES: Content = Content {
    data: &["name", "health"],
    sometimes: &[("birth_date", 4), ("preference", 40)],
    everyday: &[Contact, Health],
    insight: MIDDLING,
    groups: &["patients"],
    who: "Cliënten over wie die dag is gerapporteerd",
};
/// A list of medicines.
pub(super) const MEDICINES: Content = Content {
    data: &["name", "birth_date", "health"],
    sometimes: &[("bsn", 45), ("address", 40), ("customer_number", 30)],
    everyday: &[Contact, Birth, Health],
    insight: MUCH,
    groups: &["patients"],
    who: "Cliënten die medicijnen gebruiken",
};
/// A decision on which care somebody gets.
pub(super) const INDICATION: Content = Content {
    data: &["name", "address", "birth_date", "bsn", "health"],
    sometimes: &[("insurance", 40), ("financial_other", 45)],
    everyday: &[Contact, Birth, Identity, Health],
    insight: MIDDLING,
    groups: &["patients"],
    who: "Cliënten met een indicatie",
};
/// A bill for one's own share of the costs.
pub(super) const BILL: Content = Content {
    data: &["name", "address", "financial_other", "customer_number"],
    sometimes: &[("iban", 55), ("bsn", 15), ("health", 25)],
    everyday: &[Contact, Money],
    insight: LITTLE,
    groups: &["customers"],
    who: "Cliënten die een eigen bijdrage betalen",
};
/// What somebody earns.
pub(super) const PAYSLIP: Content = Content {
    data: &["name", "address", "birth_date", "payslip"],
    sometimes: &[("bsn", 75), ("iban", 80)],
    everyday: &[Contact, Identity, Money],
    insight: MIDDLING,
    groups: &["employees"],
    who: "Medewerkers in loondienst",
};
/// What is kept of a member of staff.
pub(super) const PERSONNEL: Content = Content {
    data: &["name", "work", "case_file", "job_application"],
    sometimes: &[("health", 35), ("birth_date", 40), ("address", 30), ("bsn", 20)],
    everyday: &[Contact, File],
    insight: MIDDLING,
    groups: &["employees"],
    who: "Medewerkers van wie het personeelsdossier is",
};
/// A letter and curriculum vitae of somebody who wants to work here.
pub(super) const APPLICATION: Content = Content {
    data: &["name", "address", "email", "phone", "job_application"],
    sometimes: &[("birth_date", 60), ("photo", 40)],
    everyday: &[Contact, File],
    insight: LITTLE,
    groups: &["other"],
    who: "Sollicitanten",
};
/// A list with names and how to reach them.
pub(super) const CONTACTS: Content = Content {
    data: &["name", "phone", "address"],
    sometimes: &[("email", 50), ("health", 20), ("iban", 25)],
    everyday: &[Contact],
    insight: LITTLE,
    groups: &["customers"],
    who: "Cliënten en hun contactpersonen",
};
/// A roster of staff.
pub(super) const ROSTER: Content = Content {
    data: &["name", "work"],
    sometimes: &[("phone", 60), ("preference", 30)],
    everyday: &[Contact],
    insight: LITTLE,
    groups: &["employees"],
    who: "Medewerkers op het rooster",
};
/// Mail addresses of people who take part in something.
pub(super) const ADDRESSES: Content = Content {
    data: &["email"],
    sometimes: &[("name", 80), ("health", 35)],
    everyday: &[Contact],
    insight: LITTLE,
    groups: &["customers"],
    who: "Mensen op de mailinglijst",
};
/// Who takes part in an activity, with what they need.
pub(super) const PARTICIPANTS: Content = Content {
    data: &["name", "health"],
    sometimes: &[("birth_date", 40), ("phone", 60), ("email", 40), ("bsn", 15)],
    everyday: &[Contact, Health],
    insight: MIDDLING,
    groups: &["patients", "vulnerable"],
    who: "Deelnemers aan een activiteit of cursus",
};
/// The file of a child.
pub(super) const YOUTH: Content = Content {
    data: &["name", "birth_date", "family", "case_file"],
    sometimes: &[("address", 50), ("education", 40), ("bsn", 45)],
    everyday: &[Contact, Birth, File],
    insight: MUCH,
    groups: &["minors"],
    who: "Kinderen in begeleiding en hun ouders",
};
/// What somebody owes or gets, for help with money.
pub(super) const DEBTS: Content = Content {
    data: &["name", "address", "debts", "benefits"],
    sometimes: &[("bsn", 60), ("iban", 60), ("account_statement", 25)],
    everyday: &[Contact, Money],
    insight: MUCH,
    groups: &["customers", "vulnerable"],
    who: "Cliënten die hulp krijgen bij hun geldzaken",
};
/// A copy of an identity document.
pub(super) const IDENTITY: Content = Content {
    data: &["name", "birth_date", "identity_document", "bsn"],
    sometimes: &[("photo", 70), ("address", 30)],
    everyday: &[Contact, Birth, Identity],
    insight: MUCH,
    groups: &["customers"],
    who: "Mensen van wie een kopie van het identiteitsbewijs is bewaard",
};
/// Everything in a mailbox.
pub(super) const MAILBOX: Content = Content {
    data: &["name", "email", "communication", "health"],
    sometimes: &[("phone", 60), ("bsn", 35), ("iban", 40), ("maybe_more", 35)],
    everyday: &[Contact, Health, Other],
    insight: MIDDLING,
    groups: &["patients", "employees"],
    who: "Mensen met wie vanuit deze mailbox is gemaild",
};
/// Everything in a system for planning and care.
pub(super) const SYSTEM: Content = Content {
    data: &["name", "address", "birth_date", "email", "phone", "health"],
    sometimes: &[("bsn", 70), ("insurance", 50), ("iban", 45), ("maybe_more", 30)],
    everyday: &[Contact, Birth, Identity, Health],
    insight: MIDDLING,
    groups: &["patients", "employees"],
    who: "Cliënten en medewerkers in het systeem",
};
/// Means to sign in.
pub(super) const LOGIN: Content = Content {
    data: &["username", "password", "email"],
    sometimes: &[("name", 60), ("work", 30)],
    everyday: &[Password],
    insight: LITTLE,
    groups: &["employees"],
    who: "Medewerkers met dit account",
};
/// Pictures of clients.
pub(super) const PHOTOS: Content = Content {
    data: &["photo"],
    sometimes: &[("name", 60), ("health", 40)],
    everyday: &[Photo],
    insight: LITTLE,
    groups: &["patients"],
    who: "Cliënten die op de foto staan",
};
/// A phone or tablet of a member of staff.
pub(super) const DEVICE: Content = Content {
    data: &["name", "address", "phone", "health"],
    sometimes: &[("communication", 50), ("photo", 25), ("bsn", 15)],
    everyday: &[Contact, Health, Photo],
    insight: MIDDLING,
    groups: &["patients"],
    who: "Cliënten van de medewerker van wie het apparaat is",
};
/// A day's route past clients, on paper.
pub(super) const ROUTE: Content = Content {
    data: &["name", "address", "health"],
    sometimes: &[("phone", 40), ("preference", 40), ("birth_date", 30)],
    everyday: &[Contact, Health],
    insight: MIDDLING,
    groups: &["patients", "vulnerable"],
    who: "Cliënten op de route van die dag",
};
/// A talk about somebody's beliefs, origin or sexuality.
pub(super) const INTIMATE: Content = Content {
    data: &["name", "religion", "health"],
    sometimes: &[("ethnicity", 40), ("sexual", 25)],
    everyday: &[Contact, Sensitive],
    insight: MUCH,
    groups: &["patients", "vulnerable"],
    who: "Cliënten die een persoonlijk gesprek voerden",
};
/// Nothing about people.
pub(super) const NOTHING: Content = Content {
    data: &["other"],
    sometimes: &[],
    everyday: &[Other],
    insight: LITTLE,
    groups: &["other"],
    who: "Niemand",
};
