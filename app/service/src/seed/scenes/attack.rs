//! Attacks from outside: 8 in 100 incidents.

use super::{Kind, People, Proves, Scene, scene};
use crate::seed::content::{CONTACTS, LOGIN, MAILBOX, NOTHING, SYSTEM};

const TAKEN: &[(&str, &[&str])] = &[("copying", &["not_excluded"])];
const LOGGED: &[(&str, &[&str])] = &[("copying", &["excluded"]), ("account_takeover", &["no"])];
const NO_PERSONAL_DATA: &[(&str, &[&str])] = &[("personal_data", &["no"])];
const RESTORED: &[(&str, &[&str])] = &[
    ("copying", &["excluded"]),
    ("unreadable", &["strong"]),
    ("key_safe", &["yes"]),
    ("copy", &["full"]),
    ("restore", &["hours"]),
    ("effect", &["none"]),
];
const HELD: &[(&str, &[&str])] = &[
    ("copying", &["not_excluded"]),
    ("restore", &["day", "days"]),
    ("effect", &["minor", "vital"]),
];
const OVER: &[(&str, &[&str])] = &[("account_takeover", &["yes"]), ("copying", &["not_excluded"])];

const PHISHING: &[Scene] = &[
    scene(
        "Wachtwoord ingevuld op nagemaakte inlogpagina",
        "Ik kreeg een mail dat mijn mailbox vol was en heb op een nagemaakte pagina mijn wachtwoord ingevuld. Een \
         uur later zag ik dat het niet klopte. Mijn wachtwoord is nu veranderd.",
        &MAILBOX,
        People::Hundreds,
    )
    .with(TAKEN),
    scene(
        "Collega gaf inlogcode aan nep-helpdesk",
        "Iemand belde {team} en zei dat hij van de helpdesk was. Een collega heeft de code uit de app voorgelezen. \
         De echte helpdesk wist van niets.",
        &LOGIN,
        People::One,
    )
    .with(LOGGED),
    scene(
        "Nepmail ontvangen, niet op geklikt",
        "Bij {team} kregen we met z’n allen een mail over een pakketje. Niemand heeft geklikt. Ik meld het voor de \
         zekerheid.",
        &NOTHING,
        People::One,
    )
    .with(NO_PERSONAL_DATA)
    .proves(Proves::NoBreach),
];

const MAILBOXES: &[Scene] = &[
    scene(
        "Mailbox verstuurde nepfacturen",
        "Vanuit de mailbox van {team} zijn nepfacturen verstuurd naar mensen met wie wij mailen. ICT heeft het \
         account dichtgezet. Het gaat om ongeveer {aantal} contacten.",
        &MAILBOX,
        People::Hundreds,
    )
    .with(TAKEN),
    scene(
        "Onbekende doorstuurregel in mailbox",
        "In de mailbox van een collega van {team} stond een regel die alles doorstuurde naar een adres dat wij niet \
         kennen. Die stond er al twee weken.",
        &MAILBOX,
        People::Tens,
    )
    .with(TAKEN),
];

const RANSOMWARE: &[Scene] = &[
    scene(
        "Ransomware op server van behandelcentrum",
        "Vanochtend deed het systeem van {team} het niet meer. Op het scherm staat dat alles is versleuteld en dat \
         we moeten betalen. Het gaat om gegevens van zo’n {aantal} mensen.",
        &SYSTEM,
        People::Masses,
    )
    .with(HELD),
    scene(
        "Ransomware op één laptop, snel hersteld",
        "Op een laptop van {team} verscheen een scherm met een losgeldeis. De schijf was al versleuteld, de laptop \
         is van het netwerk gehaald en alles is dezelfde ochtend teruggezet.",
        &CONTACTS,
        People::Tens,
    )
    .with(RESTORED),
];

const MALWARE: &[Scene] = &[
    scene(
        "Kwaadaardige bijlage geopend",
        "Een collega van {team} opende een bijlage en daarna ging de virusscanner af. ICT heeft de computer \
         opgehaald. Op de computer stonden lijsten van cliënten.",
        &CONTACTS,
        People::Hundreds,
    ),
    scene(
        "Verdachte usb-stick in computer receptie",
        "Iemand heeft bij de receptie een gevonden usb-stick in de computer gedaan. De scanner hield het programma \
         tegen. Uit de logbestanden blijkt dat er niets is verstuurd.",
        &CONTACTS,
        People::Tens,
    )
    .with(LOGGED),
];

const HACKING: &[Scene] = &[
    scene(
        "Leverancier van planningssysteem gehackt",
        "De leverancier van ons planningssysteem meldt dat er is ingebroken. Zij denken dat gegevens van {aantal} \
         cliënten en medewerkers zijn gekopieerd.",
        &SYSTEM,
        People::Masses,
    )
    .with(TAKEN),
    scene(
        "Inbraak op server met oude formulieren",
        "Op de server met het oude aanmeldformulier van {team} is ingebroken. Daar stonden nog aanmeldingen van \
         {aantal} mensen op.",
        &CONTACTS,
        People::Masses,
    )
    .with(TAKEN),
];

const STUFFING: &[Scene] = &[
    scene(
        "Inlogpogingen op cliëntportaal gelukt",
        "Vannacht is er duizenden keren geprobeerd om in te loggen op het cliëntportaal. Bij {aantal} accounts is \
         dat gelukt, met wachtwoorden die ergens anders zijn gestolen.",
        &SYSTEM,
        People::Tens,
    )
    .with(OVER),
    scene(
        "Vreemde aanmelding bij medewerkersaccount",
        "Een collega van {team} kreeg bericht van een aanmelding uit een land waar zij nooit is geweest. Het \
         wachtwoord gebruikte zij ook voor een webwinkel.",
        &MAILBOX,
        People::Tens,
    ),
];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        code: "phishing",
        share: 24,
        scenes: PHISHING,
    },
    Kind {
        code: "mailbox_compromise",
        share: 16,
        scenes: MAILBOXES,
    },
    Kind {
        code: "ransomware",
        share: 8,
        scenes: RANSOMWARE,
    },
    Kind {
        code: "malware",
        share: 8,
        scenes: MALWARE,
    },
    Kind {
        code: "hacking",
        share: 14,
        scenes: HACKING,
    },
    Kind {
        code: "credential_stuffing",
        share: 10,
        scenes: STUFFING,
    },
];
