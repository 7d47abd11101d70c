//! What reaches outsiders by word, hand, website or portal.

use super::{Kind, People, Scene, scene};
use crate::seed::content::{
    BILL, CARE_PLAN, CONTACTS, INDICATION, INTIMATE, MEDICINES, NOTES, PARTICIPANTS, PHOTOS, SYSTEM, YOUTH,
};

const TRUSTED: &[(&str, &[&str])] = &[
    ("recipient", &["trusted"]),
    ("recipient_response", &["confirmed_in_writing"]),
];
const HANDED_BACK: &[(&str, &[&str])] = &[
    ("recipient", &["known_one"]),
    ("recipient_response", &["confirmed_orally", "asked_at_once"]),
];
const SMALL: &[(&str, &[&str])] = &[("list_reveals", &["nothing"]), ("copying", &["not_excluded"])];
const TELLING: &[(&str, &[&str])] = &[("list_reveals", &["sensitive"]), ("copying", &["not_excluded"])];

const HANDED_OVER: &[Scene] = &[
    scene(
        "Verkeerd dossier meegegeven bij de balie",
        "Aan de balie van {team} is het dossier van een andere cliënt meegegeven. De cliënt kwam na tien minuten \
         terug.",
        &CARE_PLAN,
        People::One,
    )
    .with(HANDED_BACK),
    scene(
        "Medicijnzakje met naam van ander",
        "Een cliënt van {team} kreeg het medicijnzakje van iemand anders mee, met naam en geboortedatum erop.",
        &MEDICINES,
        People::One,
    )
    .with(HANDED_BACK),
    scene(
        "Afspraakkaartje verwisseld",
        "Ik heb twee afspraakkaartjes verwisseld. De ander las dus wie er bij {team} komt.",
        &NOTES,
        People::One,
    )
    .with(HANDED_BACK),
    scene(
        "Taxichauffeur kreeg hele ritlijst",
        "De chauffeur van {team} kreeg de ritlijst van alle routes in plaats van de eigen route. Daar staan {aantal} \
         cliënten op.",
        &CONTACTS,
        People::Tens,
    ),
    scene(
        "Overdracht bij verkeerde familie neergelegd",
        "In het verpleeghuis is het overdrachtsblad op de verkeerde kamer neergelegd. De familie die op bezoek was, \
         heeft het gelezen.",
        &NOTES,
        People::Few,
    ),
];

const PORTAL: &[Scene] = &[
    scene(
        "Cliënt zag dossier van ander in portaal",
        "Een cliënt van {team} zag na het inloggen de afspraken van iemand anders. De leverancier heeft het portaal \
         stilgelegd.",
        &NOTES,
        People::Few,
    ),
    scene(
        "Mantelzorger gekoppeld aan verkeerde cliënt",
        "Een mantelzorger was aan de verkeerde cliënt van {team} gekoppeld en kon het zorgplan lezen.",
        &CARE_PLAN,
        People::One,
    ),
    scene(
        "Rekeningen van ander in het portaal",
        "In het portaal stonden bij een cliënt de rekeningen van iemand anders. Dat is na een telefoontje weggehaald.",
        &BILL,
        People::One,
    ),
];

const SPOKEN: &[Scene] = &[
    scene(
        "Uitslag verteld aan de verkeerde beller",
        "Iemand belde naar {team} en noemde de naam van een cliënt. Ik vertelde wanneer de volgende afspraak was. \
         Later bleek het geen familie te zijn.",
        &NOTES,
        People::One,
    ),
    scene(
        "Gesprek over cliënt in de lift",
        "Twee collega’s van {team} bespraken in de lift een cliënt. De zus van die cliënt stond erbij.",
        &INTIMATE,
        People::One,
    ),
    scene(
        "Voicemail ingesproken op verkeerd nummer",
        "Ik heb op een verkeerd nummer ingesproken dat de indicatie van een cliënt van {team} is afgegeven.",
        &INDICATION,
        People::One,
    )
    .with(HANDED_BACK),
];

const UNASKED: &[Scene] = &[
    scene(
        "Verslag gedeeld na ingetrokken toestemming",
        "Een cliënt van {team} had de toestemming ingetrokken, maar het verslag is toch naar de verwijzer gegaan.",
        &CARE_PLAN,
        People::One,
    )
    .with(TRUSTED),
    scene(
        "Gegevens aan school gegeven zonder toestemming",
        "De mentor van een school belde en kreeg te horen dat een kind bij ons in begeleiding is. Daar was geen \
         toestemming voor.",
        &YOUTH,
        People::One,
    ),
];

const WEBSITE: &[Scene] = &[scene(
    "Aanmeldingen via zoekmachine te vinden",
    "Een bezoeker liet weten dat aanmeldingen voor een cursus van {team} via een zoekmachine te vinden waren. Het \
     gaat om {aantal} mensen.",
    &PARTICIPANTS,
    People::Hundreds,
)
.with(TELLING)];

const PUBLISHED: &[Scene] = &[
    scene(
        "Foto van cliënt op sociale media zonder toestemming",
        "Op de pagina van {team} staat een foto van een uitje. Van één cliënt hadden we geen toestemming. De foto is \
         weg.",
        &PHOTOS,
        People::One,
    )
    .with(SMALL),
    scene(
        "Namen in bijlage bij jaarverslag",
        "In een bijlage bij het jaarverslag op de website stonden de namen van {aantal} cliënten nog onder de zwarte \
         balken.",
        &NOTES,
        People::Tens,
    )
    .with(TELLING),
    scene(
        "Deelnemerslijst op prikbord in de hal",
        "De lijst met deelnemers van {team} hing op het prikbord in de openbare hal, met wat zij nodig hebben erbij.",
        &PARTICIPANTS,
        People::Tens,
    )
    .with(TELLING),
];

const FRAUD: &[Scene] = &[scene(
    "Beller deed zich voor als zorgverzekeraar",
    "Iemand deed zich aan de telefoon voor als de verzekeraar en kreeg van {team} gegevens van een cliënt. De cliënt \
     werd daarna gebeld over een betaling.",
    &SYSTEM,
    People::One,
)];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        code: "handed_over_wrong",
        share: 40,
        scenes: HANDED_OVER,
    },
    Kind {
        code: "portal_wrong_customer",
        share: 20,
        scenes: PORTAL,
    },
    Kind {
        code: "spoken",
        share: 20,
        scenes: SPOKEN,
    },
    Kind {
        code: "shared_without_consent",
        share: 7,
        scenes: UNASKED,
    },
    Kind {
        code: "website_error",
        share: 4,
        scenes: WEBSITE,
    },
    Kind {
        code: "published",
        share: 8,
        scenes: PUBLISHED,
    },
    Kind {
        code: "identity_fraud",
        share: 4,
        scenes: FRAUD,
    },
];
