//! E-mail: 18 in 100 incidents, a fifth of them with everybody in Cc.

use super::{Kind, People, Proves, Scene, scene};
use crate::seed::content::{
    ADDRESSES, APPLICATION, CARE_PLAN, CONTACTS, DEBTS, INDICATION, NOTES, PARTICIPANTS, PAYSLIP, PERSONNEL, ROSTER,
    YOUTH,
};

const TRUSTED: &[(&str, &[&str])] = &[
    ("recipient", &["trusted"]),
    ("recipient_response", &["confirmed_in_writing"]),
];
const LOCKED: &[(&str, &[&str])] = &[
    ("unreadable", &["strong"]),
    ("key_safe", &["yes"]),
    ("recipient", &["known_one"]),
];
const TELLING: &[(&str, &[&str])] = &[
    ("list_reveals", &["sensitive"]),
    ("circumstances", &["telling_context"]),
];
const PLAIN_LIST: &[(&str, &[&str])] = &[("list_reveals", &["nothing"]), ("circumstances", &["none"])];
const UNSENT: &[(&str, &[&str])] = &[("kind", &["none"])];

const WRONG: &[Scene] = &[
    scene(
        "Verslag naar verkeerd adres door automatisch aanvullen",
        "Ik typte de eerste letters en mijn mailprogramma vulde een ander adres in. Zo ging het verslag van een \
         cliënt van {team} naar iemand van een leverancier. Ik zag het direct na het versturen.",
        &CARE_PLAN,
        People::One,
    ),
    scene(
        "Overdracht naar collega van andere locatie",
        "De overdracht van {team} is naar een collega op een andere locatie gestuurd, die bijna hetzelfde heet. Die \
         heeft de mail ongelezen verwijderd en dat teruggemaild.",
        &NOTES,
        People::Few,
    )
    .with(TRUSTED),
    scene(
        "Indicatie naar verkeerde gemeente gemaild",
        "De indicatie van een cliënt is naar het wijkteam van de verkeerde gemeente gemaild. Zij hebben bevestigd \
         dat de mail is gewist.",
        &INDICATION,
        People::One,
    )
    .with(TRUSTED),
    scene(
        "Afspraken doorgestuurd naar familie van ander",
        "De zorgafspraken van een cliënt van {team} heb ik naar de dochter van een andere cliënt gemaild. Ik heb \
         haar gebeld en gevraagd om de mail weg te gooien.",
        &NOTES,
        People::One,
    ),
    scene(
        "Versleuteld dossier naar verkeerd adres",
        "Een dossier van {team} ging naar een verkeerd mailadres. Het bestand was met een wachtwoord versleuteld en \
         dat wachtwoord had ik nog niet verstuurd.",
        &CARE_PLAN,
        People::One,
    )
    .with(LOCKED),
    scene(
        "Beveiligde mail met verkeerde ontvanger",
        "Met de beveiligde mail heb ik het overzicht van {team} naar de verkeerde zorgverlener gestuurd. Zonder de \
         code uit de sms kan niemand het openen. Ik heb het bericht ingetrokken.",
        &NOTES,
        People::Few,
    )
    .with(LOCKED),
    scene(
        "Beveiligd bericht aan verkeerde huisarts",
        "Ik koos in de beveiligde mail de verkeerde huisarts uit de lijst. Het bericht is niet geopend en ik heb het \
         ingetrokken. Het ging over een cliënt van {team}.",
        &NOTES,
        People::One,
    )
    .with(LOCKED),
    scene(
        "Loonstroken versleuteld naar verkeerde leverancier",
        "Het versleutelde bestand met loonstroken van {aantal} medewerkers is naar de verkeerde leverancier gegaan. Het \
         wachtwoord gaat altijd per sms en dat is niet verstuurd.",
        &PAYSLIP,
        People::Tens,
    )
    .with(LOCKED),
    scene(
        "Salarisvoorstel naar verkeerde manager",
        "Het voorstel voor een nieuw salaris is naar een andere manager gegaan dan de bedoeling was. Die heeft \
         meteen gereageerd.",
        &PAYSLIP,
        People::One,
    ),
    scene(
        "Sollicitatiebrieven naar oud-lid van commissie",
        "De brieven van {aantal} sollicitanten zijn ook gegaan naar iemand die niet meer in de commissie zit. Het \
         adres stond nog in de verzendlijst.",
        &APPLICATION,
        People::Few,
    ),
    scene(
        "Gespreksverslag naar verkeerde ouder",
        "Een verslag over een kind is gemaild naar de ouder van een ander kind met dezelfde voornaam. De ouder liet \
         het zelf weten.",
        &YOUTH,
        People::One,
    ),
    scene(
        "Verkeerde mail nog in de uitbox tegengehouden",
        "Ik had het verslag van een cliënt van {team} bijna naar de verkeerde gestuurd. De mail stond nog in de \
         uitbox omdat mijn laptop geen verbinding had. Ik heb hem weggegooid.",
        &CARE_PLAN,
        People::One,
    )
    .with(UNSENT)
    .proves(Proves::NearMiss),
];

const UNCHECKED: &[Scene] = &[
    scene(
        "Hele cliëntenlijst als bijlage",
        "Aan een offerteaanvraag hing per ongeluk het bestand met alle cliënten van {team}. Het zijn er {aantal}. De \
         leverancier belde om te vragen of dat de bedoeling was.",
        &CONTACTS,
        People::Hundreds,
    ),
    scene(
        "Verborgen tabblad met gegevens meegestuurd",
        "In het rekenblad dat wij naar de gemeente stuurden, zat een verborgen tabblad met gegevens van {aantal} \
         cliënten van {team}.",
        &INDICATION,
        People::Tens,
    )
    .with(TRUSTED),
    scene(
        "Verkeerde bijlage bij antwoord aan cliënt",
        "Een cliënt vroeg om het eigen dossier. Ik stuurde het dossier van een andere cliënt van {team} mee. De \
         namen lijken op elkaar.",
        &CARE_PLAN,
        People::One,
    ),
    scene(
        "Versleutelde export als verkeerde bijlage",
        "Aan een mail naar een leverancier hing de export van {team} in plaats van de handleiding. De export heeft een \
         wachtwoord dat alleen wij kennen.",
        &CONTACTS,
        People::Hundreds,
    )
    .with(LOCKED),
    scene(
        "Beoordelingen bij uitnodiging teamoverleg",
        "Bij de uitnodiging voor het overleg van {team} zat het document met de beoordelingen van {aantal} collega’s.",
        &PERSONNEL,
        People::Few,
    ),
];

const IN_SIGHT: &[Scene] = &[
    scene(
        "Nieuwsbrief met alle adressen zichtbaar",
        "De nieuwsbrief van {team} is verstuurd met alle {aantal} adressen in de regel ‘Aan’. Iedereen kan zien wie \
         hem nog meer krijgt.",
        &ADDRESSES,
        People::Hundreds,
    )
    .with(PLAIN_LIST),
    scene(
        "Uitnodiging lotgenotengroep met zichtbare adressen",
        "Voor de lotgenotengroep is een uitnodiging gestuurd met {aantal} mensen in Cc. Zo weten ze van elkaar dat \
         ze hier komen.",
        &PARTICIPANTS,
        People::Tens,
    )
    .with(TELLING),
    scene(
        "Rooster aan alle vrijwilligers in Cc",
        "Het rooster is naar {aantal} vrijwilligers gestuurd met alle privéadressen in Cc. Twee vrijwilligers \
         vroegen of dat anders kan.",
        &ROSTER,
        People::Tens,
    )
    .with(PLAIN_LIST),
    scene(
        "Herinnering schuldhulp met adressen in beeld",
        "De herinnering voor de training over geldzaken ging naar {aantal} deelnemers tegelijk. Alle adressen \
         stonden in ‘Aan’.",
        &DEBTS,
        People::Tens,
    )
    .with(TELLING),
];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        code: "email_wrong_recipient",
        share: 106,
        scenes: WRONG,
    },
    Kind {
        code: "unchecked_attachment",
        share: 38,
        scenes: UNCHECKED,
    },
    Kind {
        code: "cc_instead_of_bcc",
        share: 36,
        scenes: IN_SIGHT,
    },
];
