//! Departments, people and turns of phrase that vary the stories. All made up.

pub(super) mod aftercare;
pub(super) mod evidence;
pub(super) mod reasons;

/// A department.
#[derive(Debug)]
pub(super) struct Team {
    /// As on a door.
    pub(super) name: &'static str,
    /// As in a sentence.
    pub(super) phrase: &'static str,
}

const fn team(name: &'static str, phrase: &'static str) -> Team {
    Team { name, phrase }
}

pub(super) const TEAMS: &[Team] = &[
    team("Dagbesteding", "de dagbesteding"),
    team("Thuiszorg Noord", "thuiszorg Noord"),
    team("Thuiszorg Zuid", "thuiszorg Zuid"),
    team("Wijkverpleging Oost", "wijkverpleging Oost"),
    team("Verpleeghuis West", "verpleeghuis West"),
    team("Jeugdhulp", "de jeugdhulp"),
    team("Kraamzorg", "de kraamzorg"),
    team("Revalidatie", "de revalidatie"),
    team("Begeleid wonen", "begeleid wonen"),
    team("Geestelijke gezondheid", "de afdeling geestelijke gezondheid"),
    team("Maatschappelijk werk", "het maatschappelijk werk"),
    team("Polikliniek", "de polikliniek"),
    team("Nachtzorg", "de nachtzorg"),
    team("Cliëntenadministratie", "de cliëntenadministratie"),
    team("Planning", "de planning"),
    team("Receptie", "de receptie"),
    team("Vrijwilligerswerk", "het vrijwilligerswerk"),
    team("Fysiotherapie", "de fysiotherapie"),
];

/// Reporters who leave their name.
pub(super) const NAMES: &[&str] = &[
    "Noor Voorbeeld",
    "Sam Verzonnen",
    "Kim van Fictie",
    "Robin Testman",
    "Jip Demo",
    "Lotte de Proef",
    "Daan Schijn",
    "Esra Voorbeeld",
    "Milan Niemand",
    "Yara Verzonnen",
    "Puck van der Test",
    "Tygo Fantasie",
];

/// What reporters add to their story.
pub(super) const TAILS: &[&str] = &[
    "",
    "",
    "",
    " Ik heb het meteen aan mijn teamleider verteld.",
    " Ik ben erg geschrokken.",
    " Ik weet niet of het vaker is gebeurd.",
    " Wat moet ik nu doen?",
    " Mijn teamleider weet ervan.",
    " De betrokkene weet het nog niet.",
    " We hebben het hier in de pauze besproken en ik meld het namens het team.",
    " Bel me gerust als er iets niet duidelijk is.",
    " Ik hoor graag wat ik zelf moet doen.",
];

/// What reporters add later.
pub(super) const ADDITIONS: &[&str] = &[
    "Ik ben gebeld: het is inderdaad alleen deze ene keer gebeurd.",
    "Ik heb nog nagevraagd wie er verder bij betrokken was. Dat was niemand.",
    "Mijn collega weet nog dat het vorige week ook bijna misging.",
    "Ik was vergeten te schrijven dat er ook een telefoonnummer in stond.",
    "De teamleider heeft de betrokkene inmiddels gesproken. Die reageerde rustig.",
    "Ik heb er een foto van gemaakt, voor als jullie die nodig hebben.",
];
