//! Devices, carriers and paper that are lost, stolen or thrown away.

use super::{Kind, People, Proves, Scene, scene};
use crate::seed::content::{CARE_PLAN, CONTACTS, DEVICE, MEDICINES, NOTES, NOTHING, PERSONNEL, PHOTOS, ROSTER, ROUTE};

const ENCRYPTED: &[(&str, &[&str])] = &[("unreadable", &["strong"]), ("key_safe", &["yes"]), ("copy", &["full"])];
const READABLE: &[(&str, &[&str])] = &[("unreadable", &["no", "weak"]), ("copy", &["full", "partial"])];
const NO_PERSONAL_DATA: &[(&str, &[&str])] = &[("personal_data", &["no"])];
const FOUND: &[(&str, &[&str])] = &[("recipient", &["known_one", "trusted"]), ("copy", &["full"])];
const ONLY_COPY: &[(&str, &[&str])] = &[("copy", &["none", "partial"])];

const DEVICE_LOST: &[Scene] = &[
    scene(
        "Werktelefoon in de bus laten liggen",
        "Ik heb mijn werktelefoon in de bus laten liggen. Hij is vergrendeld en ICT heeft hem op afstand gewist.",
        &DEVICE,
        People::Tens,
    )
    .with(ENCRYPTED),
    scene(
        "Tablet van wijkteam kwijt",
        "De tablet van {team} is zoek sinds de avonddienst. De schijf is versleuteld. We hebben hem bij niemand \
         teruggevonden.",
        &DEVICE,
        People::Tens,
    )
    .with(ENCRYPTED),
    scene(
        "Usb-stick met verslagen kwijt",
        "Ik ben een usb-stick kwijt met verslagen van {aantal} cliënten van {team}. Er zat geen wachtwoord op.",
        &CARE_PLAN,
        People::Few,
    )
    .with(READABLE),
    scene(
        "Toegangspas zonder naam verloren",
        "Mijn toegangspas is weg. Er staat geen naam op en hij is meteen geblokkeerd.",
        &NOTHING,
        People::One,
    )
    .with(NO_PERSONAL_DATA)
    .proves(Proves::NoBreach),
];

const DEVICE_STOLEN: &[Scene] = &[
    scene(
        "Laptop gestolen uit auto",
        "Vannacht is mijn laptop uit de auto gestolen. De schijf is versleuteld en de laptop stond uit. Ik heb \
         aangifte gedaan.",
        &DEVICE,
        People::Tens,
    )
    .with(ENCRYPTED),
    scene(
        "Camera met foto’s van cliënten gestolen",
        "Bij {team} is de camera gestolen waarmee we foto’s maken voor het activiteitenbord. Er stonden foto’s op \
         van {aantal} cliënten.",
        &PHOTOS,
        People::Tens,
    )
    .with(READABLE),
];

const PAPER_LOST: &[Scene] = &[
    scene(
        "Routelijst uit de fietstas gevallen",
        "De routelijst van {team} is onderweg uit mijn fietstas gevallen. Er staan namen, adressen en sleutelcodes \
         op van {aantal} cliënten. Ik heb de hele route teruggefietst, maar niets gevonden.",
        &ROUTE,
        People::Few,
    ),
    scene(
        "Overdrachtsmap in wachtruimte blijven liggen",
        "De map met de overdracht van {team} heeft een middag in de wachtruimte gelegen. Een bezoeker gaf hem af bij \
         de receptie.",
        &NOTES,
        People::Few,
    )
    .with(FOUND),
    scene(
        "Aantekenboekje kwijt na huisbezoek",
        "Mijn boekje met aantekeningen van gesprekken is weg. Er staan alleen voornamen in, maar wel wat er speelt.",
        &NOTES,
        People::Few,
    ),
    scene(
        "Enig papieren dossier onvindbaar",
        "Het papieren dossier van een oud-cliënt van {team} staat niet meer in de kast. Er is geen digitale kopie \
         van gemaakt.",
        &CARE_PLAN,
        People::One,
    )
    .with(ONLY_COPY),
    scene(
        "Belrooster uit het raam van een auto gewaaid",
        "Mijn belrooster met cliënten van {team} waaide bij het uitstappen weg. Twee bladen heb ik niet \
         teruggevonden.",
        &CONTACTS,
        People::Few,
    ),
];

const PAPER_STOLEN: &[Scene] = &[scene(
    "Tas met dossiers gestolen",
    "In de trein is mijn tas gestolen. Daarin zaten stukken over {aantal} cliënten van {team}, voor het overleg van \
     vandaag.",
    &CARE_PLAN,
    People::Few,
)];

const DISCARDED: &[Scene] = &[scene(
    "Afgedankte printer met geheugen ingeleverd",
    "De oude printer van {team} is ingeleverd zonder dat het geheugen is gewist. Daar kunnen nog kopieën op staan.",
    &MEDICINES,
    People::Tens,
)
.with(READABLE)];

const NOT_DESTROYED: &[Scene] = &[
    scene(
        "Dossiers in gewone papierbak",
        "In de gewone papierbak van {team} lagen verslagen met namen. De afgesloten bak was vol en toen heeft iemand \
         ze daar neergelegd.",
        &NOTES,
        People::Few,
    ),
    scene(
        "Oude roosters als kladpapier",
        "Bij {team} werden de achterkanten van oude roosters als kladpapier gebruikt. Bezoekers namen ze mee.",
        &ROSTER,
        People::Tens,
    ),
    scene(
        "Personeelslijst in container op straat",
        "De verhuizer heeft een doos met oude personeelslijsten in een open container op straat gezet.",
        &PERSONNEL,
        People::Tens,
    ),
];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        code: "device_lost",
        share: 32,
        scenes: DEVICE_LOST,
    },
    Kind {
        code: "device_stolen",
        share: 14,
        scenes: DEVICE_STOLEN,
    },
    Kind {
        code: "paper_lost",
        share: 34,
        scenes: PAPER_LOST,
    },
    Kind {
        code: "paper_stolen",
        share: 5,
        scenes: PAPER_STOLEN,
    },
    Kind {
        code: "discarded_device",
        share: 3,
        scenes: DISCARDED,
    },
    Kind {
        code: "paper_not_destroyed",
        share: 10,
        scenes: NOT_DESTROYED,
    },
];
