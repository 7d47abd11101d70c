//! What goes wrong inside the house: rights, folders, files, screens and systems.

use super::{Kind, People, Proves, Scene, scene};
use crate::seed::content::{
    BILL, CARE_PLAN, DEBTS, IDENTITY, INTIMATE, LOGIN, MEDICINES, NOTES, NOTHING, PERSONNEL, SYSTEM, YOUTH,
};

const COLLEAGUES: &[(&str, &[&str])] = &[("recipient", &["trusted"]), ("copying", &["excluded", "not_excluded"])];
const CHECKED: &[(&str, &[&str])] = &[("recipient", &["trusted"]), ("copying", &["excluded"])];
const NOT_SEEN: &[(&str, &[&str])] = &[("kind", &["none"])];
const SHORT: &[(&str, &[&str])] = &[
    ("restore", &["hours"]),
    ("effect", &["none"]),
    ("copy", &["full"]),
    ("personal_data", &["yes"]),
];
const LONG: &[(&str, &[&str])] = &[
    ("restore", &["day", "days"]),
    ("effect", &["minor", "serious"]),
    ("personal_data", &["yes"]),
];
const BY_ACCIDENT: &[(&str, &[&str])] = &[("personal_data", &["yes"]), ("cause", &["internal_accident"])];

const FILES: &[Scene] = &[
    scene(
        "Verslag in dossier van andere cliënt",
        "Een verslag van {team} stond een week in het dossier van een andere cliënt. Die kon het via het portaal \
         lezen.",
        &NOTES,
        People::One,
    ),
    scene(
        "Uitslag bij verkeerde cliënt opgeslagen",
        "Ik heb een uitslag bij de verkeerde cliënt van {team} opgeslagen. De achternaam en het geboortejaar zijn \
         gelijk. Het is hersteld.",
        &MEDICINES,
        People::One,
    ),
    scene(
        "Brief van school in verkeerd jeugddossier",
        "Een brief van school is in het dossier van een broertje gezet. De vader van dat kind heeft inzage gekregen.",
        &YOUTH,
        People::One,
    ),
];

const RIGHTS: &[Scene] = &[
    scene(
        "Stagiairs konden alle dossiers openen",
        "Door een fout in een rol konden stagiairs van {team} alle dossiers openen. Dat was drie weken zo.",
        &CARE_PLAN,
        People::Hundreds,
    )
    .with(COLLEAGUES),
    scene(
        "Rechten niet ingetrokken na overplaatsing",
        "Een collega die niet meer bij {team} werkt, kon nog steeds in de dossiers. Uit de logbestanden blijkt dat \
         dat niet is gebeurd.",
        &NOTES,
        People::Tens,
    )
    .with(CHECKED),
];

const FOLDERS: &[Scene] = &[
    scene(
        "Map met personeelszaken voor iedereen open",
        "Na de verhuizing van de bestanden stond de map van personeelszaken open voor alle medewerkers.",
        &PERSONNEL,
        People::Hundreds,
    )
    .with(COLLEAGUES),
    scene(
        "Gedeelde schijf met budgetten open",
        "Op de gedeelde schijf van {team} stonden overzichten met schulden van {aantal} cliënten. Iedereen met een \
         account kon erbij.",
        &DEBTS,
        People::Tens,
    )
    .with(CHECKED),
    scene(
        "Teamkanaal met foto van rekening openbaar in huis",
        "In een open kanaal van {team} zijn foto’s van rekeningen gedeeld. Het kanaal is nu gesloten.",
        &BILL,
        People::Few,
    )
    .with(CHECKED),
];

const VIEWING: &[Scene] = &[
    scene(
        "Medewerker bekeek dossier van buurvrouw",
        "Bij de controle van de logbestanden zag ik dat iemand van {team} een dossier opende zonder dat daar een \
         reden voor was. Het was een buurvrouw.",
        &CARE_PLAN,
        People::One,
    ),
    scene(
        "Dossier van bekende cliënt veel geopend",
        "Een cliënt over wie in het dorp werd gepraat, is deze week door zes mensen bekeken die er niet bij \
         betrokken zijn.",
        &CARE_PLAN,
        People::One,
    ),
];

const SCREENS: &[Scene] = &[
    scene(
        "Scherm met dossier open bij de balie",
        "Bij de balie van {team} stond een scherm open met het dossier van een cliënt. Wie in de rij stond, kon \
         meelezen.",
        &NOTES,
        People::One,
    ),
    scene(
        "Medicijnkast met lijsten niet op slot",
        "De kast met de medicatielijsten van {team} is een nacht niet op slot geweest. Er is niets weg en de gang \
         was afgesloten.",
        &MEDICINES,
        People::Tens,
    )
    .with(CHECKED),
];

const SHARED: &[Scene] = &[scene(
    "Inlog gedeeld met invalkracht",
    "Bij {team} werkte een invalkracht een week op de inlog van een collega, omdat het eigen account nog niet klaar \
     was.",
    &LOGIN,
    People::One,
)
.with(CHECKED)];

const TAKEN: &[Scene] = &[scene(
    "Vertrokken medewerker nam cliëntenlijst mee",
    "Een collega die is weggegaan bij {team}, heeft op de laatste dag een lijst met {aantal} cliënten naar het eigen \
     adres gemaild.",
    &SYSTEM,
    People::Tens,
)];

const ERASED: &[Scene] = &[scene(
    "Gespreksverslagen per ongeluk gewist",
    "Bij het opruimen zijn verslagen van {team} gewist. De meeste konden we terughalen uit de back-up, de laatste \
     twee weken niet.",
    &INTIMATE,
    People::Few,
)
.with(BY_ACCIDENT)];

const CHANGED: &[Scene] = &[scene(
    "Medicatielijst overschreven",
    "De medicatielijst van een cliënt van {team} is overschreven met die van een ander. De apotheek zag het voordat \
     er iets misging.",
    &MEDICINES,
    People::One,
)
.with(BY_ACCIDENT)];

const OUTAGES: &[Scene] = &[
    scene(
        "Cliëntdossier een uur niet bereikbaar",
        "Het dossier deed het vanochtend een uur niet. We werkten met de papieren noodlijst en niemand heeft er iets \
         van gemerkt.",
        &SYSTEM,
        People::Hundreds,
    )
    .with(SHORT),
    scene(
        "Storing bij planning duurde anderhalve dag",
        "De planning was anderhalve dag niet bereikbaar. Een deel van de huisbezoeken van {team} is later gekomen.",
        &SYSTEM,
        People::Hundreds,
    )
    .with(LONG),
];

const MAINTENANCE: &[Scene] = &[scene(
    "Gepland onderhoud aan het dossier",
    "Ik kon vanavond niet in het dossier. Later zag ik dat er onderhoud was aangekondigd.",
    &NOTHING,
    People::One,
)
.proves(Proves::NoBreach)];

const KEPT: &[Scene] = &[scene(
    "Dossiers langer bewaard dan afgesproken",
    "In het archief van {team} staan nog dossiers die vorig jaar vernietigd hadden moeten worden. De kast zat op \
     slot.",
    &CARE_PLAN,
    People::Tens,
)
.with(NOT_SEEN)
.proves(Proves::NoBreach)];

const COPIES: &[Scene] = &[scene(
    "Kopie van paspoort in dossier",
    "Bij {team} zit een kopie van een paspoort in het dossier. Wij hoeven dat alleen te bekijken, niet te kopiëren.",
    &IDENTITY,
    People::One,
)
.with(NOT_SEEN)
.proves(Proves::NoBreach)];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        code: "wrong_file",
        share: 42,
        scenes: FILES,
    },
    Kind {
        code: "wrong_authorisation",
        share: 22,
        scenes: RIGHTS,
    },
    Kind {
        code: "folder_too_open",
        share: 22,
        scenes: FOLDERS,
    },
    Kind {
        code: "unauthorised_viewing",
        share: 15,
        scenes: VIEWING,
    },
    Kind {
        code: "unlocked_screen",
        share: 9,
        scenes: SCREENS,
    },
    Kind {
        code: "shared_login",
        share: 6,
        scenes: SHARED,
    },
    Kind {
        code: "insider",
        share: 4,
        scenes: TAKEN,
    },
    Kind {
        code: "deleted",
        share: 4,
        scenes: ERASED,
    },
    Kind {
        code: "changed",
        share: 3,
        scenes: CHANGED,
    },
    Kind {
        code: "outage",
        share: 6,
        scenes: OUTAGES,
    },
    Kind {
        code: "planned_maintenance",
        share: 2,
        scenes: MAINTENANCE,
    },
    Kind {
        code: "kept_too_long",
        share: 2,
        scenes: KEPT,
    },
    Kind {
        code: "id_copy_kept",
        share: 2,
        scenes: COPIES,
    },
];
