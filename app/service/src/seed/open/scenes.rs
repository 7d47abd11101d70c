//! The stories of the open cases.

use crate::seed::content::{APPOINTMENT, Content, DEBTS, MAILBOX, MEDICINES, NOTES, PARTICIPANTS, ROUTE};
use crate::seed::scenes::{People, Proves, Scene};
use crate::seed::story::Story;
use crate::seed::words::Team;
use std::collections::BTreeSet;

const fn story(kind: &'static str, scene: &'static Scene, team: &'static Team, people: u64) -> Story {
    Story {
        kind,
        scene,
        team,
        people,
        data: BTreeSet::new(),
    }
}

const fn scene(title: &'static str, told: &'static str, content: &'static Content) -> Scene {
    Scene {
        title,
        told,
        content,
        people: People::One,
        fixed: &[],
        proves: Proves::Breach,
    }
}

const DAY_CARE: Team = Team {
    name: "Dagbesteding",
    phrase: "de dagbesteding",
};
const NURSING: Team = Team {
    name: "Wijkverpleging Oost",
    phrase: "wijkverpleging Oost",
};
const CLINIC: Team = Team {
    name: "Polikliniek",
    phrase: "de polikliniek",
};
const SOCIAL_WORK: Team = Team {
    name: "Maatschappelijk werk",
    phrase: "het maatschappelijk werk",
};

pub(super) static HANDED_OVER: Story = story(
    "handed_over_wrong",
    &scene(
        "Medicatielijst aan verkeerde familie meegegeven",
        "Ik heb net ontdekt dat ik de medicatielijst van een cliënt aan de familie van een ander heb meegegeven. Zij zijn \
         al naar huis. De cliënt weet het nog niet. Wat moet ik doen?",
        &MEDICINES,
    ),
    &DAY_CARE,
    1,
);

pub(super) static PARTICIPANT_LIST: Story = story(
    "email_wrong_recipient",
    &scene(
        "Deelnemerslijst naar verkeerd e-mailadres",
        "Ik heb de deelnemerslijst van de cursus naar het verkeerde e-mailadres gestuurd. De ontvanger werkt bij een \
         ander bedrijf. Op de lijst staan 34 deelnemers, met wat zij nodig hebben vanwege hun gezondheid.",
        &PARTICIPANTS,
    ),
    &DAY_CARE,
    34,
);

pub(super) static STOLEN_BAG: Story = story(
    "paper_stolen",
    &scene(
        "Tas met routemap gestolen",
        "Tijdens een huisbezoek is mijn tas uit de gang gestolen. Daarin zat de routemap van {team} met adressen en wat \
         er per cliënt moet gebeuren. Ik heb het aan mijn teamleider doorgegeven.",
        &ROUTE,
    ),
    &NURSING,
    9,
);

pub(super) static FORMER_COLLEAGUE: Story = story(
    "email_wrong_recipient",
    &scene(
        "Overdracht naar oud-collega gemaild",
        "De overdracht van {team} is ook naar een collega gegaan die nu bij een andere zorgorganisatie werkt. Die \
         heeft teruggemaild dat alles is gewist.",
        &NOTES,
    ),
    &CLINIC,
    6,
);

pub(super) static MAILBOX_TAKEN: Story = story(
    "mailbox_compromise",
    &scene(
        "Inbraak in mailbox van de polikliniek",
        "In de mailbox van {team} is ingelogd vanaf een onbekende plek. Er zijn berichten geopend waarin cliënten hun \
         klachten beschrijven. ICT heeft de mailbox dichtgezet.",
        &MAILBOX,
    ),
    &CLINIC,
    212,
);

pub(super) static BUDGET: Story = story(
    "post_wrong_recipient",
    &scene(
        "Budgetoverzicht bij onbekende bezorgd",
        "Het budgetoverzicht van een cliënt van {team} is op een verkeerd adres bezorgd. De bewoner belde, maar wil de \
         brief niet teruggeven en hing op.",
        &DEBTS,
    ),
    &SOCIAL_WORK,
    1,
);

pub(super) static APPOINTMENT_LETTER: Story = story(
    "post_wrong_recipient",
    &scene(
        "Afspraakbrief bij de buren bezorgd",
        "De afspraakbrief van een cliënt van {team} is bij de buren in de bus gekomen. De buurvrouw maakte hem open en \
         bracht hem daarna zelf naar de balie.",
        &APPOINTMENT,
    ),
    &CLINIC,
    1,
);

pub(super) static LOCKED_TABLET: Story = story(
    "device_lost",
    &scene(
        "Tablet van de route kwijt",
        "Na de avondronde was de tablet van {team} weg. Ik denk dat hij op het dak van de auto lag. Hij zit op slot en \
         alles staat ook in het systeem.",
        &ROUTE,
    ),
    &NURSING,
    14,
);
