//! What may follow.

use super::Table;
use crate::text::Text;

/// What may follow, by `data` or `kind`.
pub const CONSEQUENCES: Table = &[
    (
        &["email", "phone"],
        Text::new(
            "U kunt valse berichten of telefoontjes krijgen van mensen die zich voordoen als ons of als uw bank.",
            "You may get false messages or calls from people who pretend to be us or your bank.",
        ),
    ),
    (
        &["address"],
        Text::new(
            "U kunt post of bezoek krijgen dat u niet verwacht.",
            "You may get post or visitors that you do not expect.",
        ),
    ),
    (
        &["protected_identity"],
        Text::new(
            "Iemand die uw adres niet mag weten, kan het nu kennen.",
            "Somebody who must not know your address may know it now.",
        ),
    ),
    (
        &["password", "username"],
        Text::new(
            "Iemand kan proberen in te loggen op uw account, of op andere accounts met hetzelfde wachtwoord.",
            "Somebody may try to sign in to your account, or to other accounts with the same password.",
        ),
    ),
    (
        &["iban", "credit_card", "account_statement", "financial_other"],
        Text::new(
            "Iemand kan proberen geld van uw rekening te halen of op uw kosten iets te kopen.",
            "Somebody may try to take money from your account or buy something at your expense.",
        ),
    ),
    (
        &["bsn", "national_id", "identity_document"],
        Text::new(
            "Iemand kan zich voordoen als u, bijvoorbeeld om een abonnement of een lening af te sluiten.",
            "Somebody may pretend to be you, for example to take out a subscription or a loan.",
        ),
    ),
    (
        &["health", "genetic"],
        Text::new(
            "Anderen kunnen iets weten over uw gezondheid dat u zelf niet wilde vertellen.",
            "Others may know something about your health that you did not want to tell.",
        ),
    ),
    (
        &[
            "criminal",
            "ethnicity",
            "political",
            "religion",
            "union",
            "sexual",
            "debts",
            "benefits",
        ],
        Text::new(
            "Anderen kunnen u anders behandelen door wat zij over u hebben gelezen.",
            "Others may treat you differently because of what they read about you.",
        ),
    ),
    (
        &[
            "photo",
            "family",
            "case_file",
            "communication",
            "job_application",
            "education",
            "payslip",
            "insurance",
        ],
        Text::new(
            "Anderen kunnen dingen over u weten die niet voor hen bedoeld zijn.",
            "Others may know things about you that were not meant for them.",
        ),
    ),
    (
        &["location", "behaviour"],
        Text::new(
            "Anderen kunnen weten waar u vaak bent of wat u doet.",
            "Others may know where you often are or what you do.",
        ),
    ),
    (
        &["biometric"],
        Text::new(
            "Een vingerafdruk of gezichtsscan kunt u niet veranderen. Iemand kan die misbruiken om ergens toegang te krijgen.",
            "You cannot change a fingerprint or face scan. Somebody may misuse it to get access.",
        ),
    ),
    (
        &["unavailable"],
        Text::new(
            "Wij konden of kunnen tijdelijk niet bij uw gegevens. Daardoor kan onze hulp aan u langer duren.",
            "For a time we could not or cannot reach your data. This may delay what we do for you.",
        ),
    ),
    (
        &["loss"],
        Text::new(
            "Wij zijn gegevens van u kwijt. Misschien moeten wij u opnieuw om gegevens vragen.",
            "We have lost data about you. We may have to ask you for them again.",
        ),
    ),
    (
        &["alteration"],
        Text::new(
            "Er kunnen verkeerde gegevens over u in ons systeem staan.",
            "There may be wrong data about you in our system.",
        ),
    ),
];
