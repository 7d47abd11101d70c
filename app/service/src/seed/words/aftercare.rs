//! Measures, how it was discovered, and what was learned.

/// What fits some kinds of incident.
#[derive(Debug)]
pub(in crate::seed) struct Aftercare {
    /// Options of the question `incident_type`; none means all others.
    kinds: &'static [&'static str],
    /// How it was discovered.
    pub(in crate::seed) discovered: &'static [&'static str],
    /// Measures to end the breach or limit the harm.
    pub(in crate::seed) corrective: &'static [&'static str],
    /// Measures to prevent a repeat.
    pub(in crate::seed) preventive: &'static [&'static str],
}

/// What fits this kind.
pub(in crate::seed) fn aftercare(kind: &str) -> &'static Aftercare {
    ALL.iter().find(|row| row.kinds.contains(&kind)).unwrap_or(&OTHERWISE)
}

const ALL: &[Aftercare] = &[
    Aftercare {
        kinds: &["post_wrong_recipient", "post_returned_opened"],
        discovered: &[
            "De ontvanger nam zelf contact op.",
            "De post kwam terug bij de receptie.",
        ],
        corrective: &[
            "Brief laten terugsturen of ophalen bij de ontvanger",
            "Juiste adres in het systeem gezet en de brief opnieuw verstuurd",
            "Ontvanger gevraagd om de brief terug te geven",
        ],
        preventive: &[
            "Tweede controle van naam en adres bij brieven met gezondheidsgegevens",
            "Verhuizingen dezelfde dag verwerken",
            "Vensterenveloppen gebruiken, zodat naam en brief altijd bij elkaar horen",
            "Proefronde van de inpakmachine laten aftekenen",
        ],
    },
    Aftercare {
        kinds: &["post_lost"],
        discovered: &["De ontvanger liet weten dat er niets was aangekomen."],
        corrective: &[
            "Zoekopdracht gegeven bij de postbezorger",
            "Stukken opnieuw aangetekend verstuurd",
        ],
        preventive: &[
            "Dossiers alleen nog per koerier of digitaal versturen",
            "Afgifte van de postzak laten aftekenen",
        ],
    },
    Aftercare {
        kinds: &["email_wrong_recipient", "unchecked_attachment"],
        discovered: &[
            "De medewerker zag het direct na het versturen.",
            "De ontvanger mailde terug.",
        ],
        corrective: &[
            "Mail ingetrokken en de ontvanger gevraagd om te wissen",
            "Schriftelijke bevestiging van wissen gevraagd",
        ],
        preventive: &[
            "Automatisch aanvullen van adressen uitzetten",
            "Verzendvertraging van een minuut instellen",
            "Dossiers alleen nog delen via de beveiligde omgeving",
            "Bijlagen openen voordat ze worden verstuurd",
        ],
    },
    Aftercare {
        kinds: &["cc_instead_of_bcc"],
        discovered: &[
            "Een van de ontvangers antwoordde aan iedereen.",
            "De medewerker zag het direct na het versturen.",
        ],
        corrective: &["Alle ontvangers gevraagd om de mail te wissen en de adressen niet te gebruiken"],
        preventive: &[
            "Verzendprogramma gebruiken voor groepsmail",
            "Waarschuwing instellen bij meer dan tien adressen in Aan of Cc",
        ],
    },
    Aftercare {
        kinds: &[
            "hacking",
            "malware",
            "ransomware",
            "phishing",
            "mailbox_compromise",
            "credential_stuffing",
        ],
        discovered: &[
            "De ICT-afdeling zag een waarschuwing.",
            "De medewerker vertrouwde het niet en meldde het.",
        ],
        corrective: &[
            "Toegang geblokkeerd, wachtwoorden vervangen en alle sessies beëindigd",
            "Logbestanden veiliggesteld voor onderzoek",
            "Betrokken systeem van het netwerk gehaald en opnieuw ingericht",
        ],
        preventive: &[
            "Inloggen met een tweede stap verplicht maken",
            "Training over nepmail voor het hele team",
            "Afspraken met de leverancier over beveiliging opnieuw vastleggen",
        ],
    },
    Aftercare {
        kinds: &["device_lost", "device_stolen", "discarded_device"],
        discovered: &["De medewerker miste het aan het eind van de dienst."],
        corrective: &[
            "Apparaat op afstand geblokkeerd",
            "Aangifte gedaan",
            "Wachtwoorden van de gebruiker vervangen",
        ],
        preventive: &[
            "Versleuteling van alle apparaten controleren",
            "Usb-sticks afschaffen",
            "Inleveren van apparaten laten aftekenen",
        ],
    },
    Aftercare {
        kinds: &["paper_lost", "paper_stolen", "paper_not_destroyed"],
        discovered: &[
            "De medewerker miste de papieren aan het eind van de dienst.",
            "Een collega vond de papieren.",
        ],
        corrective: &[
            "Route en ruimtes afgezocht",
            "Gevonden papieren vernietigd",
            "Sleutelcodes gewijzigd",
        ],
        preventive: &[
            "Routelijsten alleen nog op de telefoon",
            "Afsluitbare tassen voor papieren dossiers",
            "Tweede afgesloten papierbak geplaatst",
        ],
    },
    Aftercare {
        kinds: &[
            "wrong_authorisation",
            "folder_too_open",
            "shared_login",
            "unauthorised_viewing",
            "insider",
        ],
        discovered: &[
            "Het bleek bij een controle van de rechten.",
            "Een medewerker meldde het.",
        ],
        corrective: &[
            "Rechten hersteld en toegang gesloten",
            "Nagegaan wie er bij de gegevens is geweest",
        ],
        preventive: &[
            "Rechten elk kwartaal laten nalopen door de teamleider",
            "Nieuwe mappen standaard gesloten maken",
            "Logbestanden elke maand steekproefsgewijs controleren",
        ],
    },
    Aftercare {
        kinds: &["published", "website_error", "portal_wrong_customer"],
        discovered: &["Een bezoeker of cliënt liet het weten."],
        corrective: &[
            "Pagina of koppeling weggehaald",
            "Zoekmachine gevraagd om de pagina te verwijderen",
        ],
        preventive: &[
            "Tweede controle voordat iets online gaat",
            "Koppelingen testen met twee proefaccounts",
        ],
    },
    Aftercare {
        kinds: &["outage", "deleted", "changed"],
        discovered: &["Medewerkers konden niet bij de juiste gegevens."],
        corrective: &[
            "Gegevens teruggezet uit de back-up",
            "Teams gebeld en noodlijsten gebruikt",
        ],
        preventive: &[
            "Terugzetten van de back-up elk halfjaar oefenen",
            "Wissen alleen nog na bevestiging door twee mensen",
        ],
    },
];

const OTHERWISE: Aftercare = Aftercare {
    kinds: &[],
    discovered: &[
        "Een collega zag het en meldde het.",
        "De cliënt of de familie vertelde het.",
    ],
    corrective: &[
        "Gegevens teruggehaald en op de juiste plek gezet",
        "Gesprek gevoerd met degene die de gegevens kreeg",
    ],
    preventive: &[
        "Geboortedatum vragen voordat we iets meegeven of vertellen",
        "Werkinstructie aanpassen en met het team doornemen",
        "Nieuwe collega’s meenemen in de privacytraining",
        "Lege balie en lege bureaus bespreken in het werkoverleg",
    ],
};

/// Who sees to a measure.
pub(in crate::seed) const OWNERS: &[&str] = &[
    "Teamleider",
    "ICT-beheer",
    "Privacybureau",
    "Cliëntenadministratie",
    "Personeelszaken",
    "Facilitaire dienst",
];

/// What was learned.
pub(in crate::seed) const LEARNED: &[&str] = &[
    "Het gebeurde onder tijdsdruk. Het team heeft afgesproken om elkaars werk na te kijken als het druk is.",
    "De melding kwam snel en volledig. De werkwijze zelf is goed, maar werd op die dag niet gevolgd.",
    "De medewerker wist meteen wat er moest gebeuren. Dat is in het werkoverleg als voorbeeld genoemd.",
    "Het duurde te lang voordat de melding bij het privacybureau was. De teamleiders weten nu waar ze moeten zijn.",
    "De instructie bestond, maar was niet bij iedereen bekend. Invallers krijgen die nu op hun eerste dag.",
    "Er is geen misbruik gebleken. De maatregel is later nog eens gecontroleerd en werkt.",
    "Dit was niet de eerste keer. Daarom is nu de werkwijze zelf aangepast en niet alleen de instructie.",
    "De betrokkene reageerde begripvol. Bellen vóór de brief blijkt goed te werken.",
];

/// What protects the data in general.
pub(in crate::seed) const SECURITY: &[&str] = &[
    "Toegang op naam en functie, tweestapsverificatie, versleutelde laptops en telefoons, jaarlijkse training.",
    "Werkinstructie voor post en e-mail, afgesloten kasten, logging van het cliëntdossier met maandelijkse controle.",
];
