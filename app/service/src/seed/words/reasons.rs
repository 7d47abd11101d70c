//! Why officers decide, set kennisname and close as they do.

/// Why the decision is as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::seed) enum Why {
    /// Follows: notify and inform.
    Both,
    /// Follows: notify only.
    Notify,
    /// Follows: notify provisionally.
    Provisionally,
    /// Follows: neither.
    Neither,
    /// Follows: no breach.
    NoBreach,
    /// Follows: only processor.
    Processor,
    /// Informs although the advice does not ask it.
    InformsMore,
    /// Notifies although the advice does not ask it.
    NotifiesMore,
    /// Does not inform although the advice asks it.
    InformsLess,
    /// Does not notify although the advice asks it.
    NotifiesLess,
}

impl Why {
    /// The reasons that officers give.
    pub(in crate::seed) const fn reasons(self) -> &'static [&'static str] {
        match self {
            Self::Both => &[
                "De gegevens zijn gevoelig en we weten niet zeker wat ermee gebeurt. De betrokkenen moeten \
                 kunnen opletten.",
                "Het risico is hoog door het soort gegevens. We melden en informeren iedereen.",
                "De gevolgen voor de betrokkenen kunnen groot zijn. Daarom vertellen we het hun en melden we bij de toezichthouder.",
                "We volgen het advies. De betrokkenen hebben er recht op dit van ons te horen.",
            ],
            Self::Notify => &[
                "Een risico is niet uit te sluiten, maar hoog is het niet.",
                "We melden, maar voor de betrokkene verwachten we geen grote gevolgen.",
                "De inhoud zegt weinig, maar genoeg om te melden. Van misbruik is niets gebleken.",
                "Het advies is gevolgd. De teamleider bespreekt het met de betrokkene bij het volgende contact.",
            ],
            Self::Provisionally => &[
                "Nog niet alles is bekend. We melden nu wat we weten en vullen later aan.",
                "We wachten niet op de laatste antwoorden en doen een eerste melding.",
            ],
            Self::Neither => &[
                "We volgen het advies: niet melden, wel vastleggen.",
                "Een risico voor de betrokkene is onwaarschijnlijk. Vastgelegd in het register.",
            ],
            Self::NoBreach => &[
                "Er zijn geen persoonsgegevens gezien, gewijzigd of verloren. Het is geen datalek.",
                "Nagegaan met het team: er is niets naar buiten gegaan.",
            ],
            Self::Processor => &[
                "We doen dit in opdracht van de gemeente. Die is dezelfde dag gebeld en gemaild en beslist over melden.",
            ],
            Self::InformsMore => &[
                "Het advies vraagt niet om informeren. We doen het toch: de cliënt komt hier wekelijks en moet dit \
                 van ons horen.",
                "Informeren hoeft niet, maar het team heeft een band met de familie. Openheid weegt hier zwaarder.",
            ],
            Self::NotifiesMore => &[
                "Volgens de regels hoeft het niet. Omdat dit team er vorige maand ook een had, melden we voor de \
                 zekerheid.",
                "We melden uit voorzorg: niet alles is achteraf na te gaan.",
            ],
            Self::InformsLess => &[
                "De behandelaar verwacht dat het bericht de cliënt ernstig zal ontregelen. De wettelijk \
                 vertegenwoordiger is wel ingelicht.",
                "De betrokkene is overleden en er zijn geen nabestaanden bekend. We melden wel bij de toezichthouder.",
            ],
            Self::NotifiesLess => &[
                "De ontvanger is een oud-collega die alles in ons bijzijn heeft weggedaan. Wij vinden een risico \
                 onwaarschijnlijk en wijken af.",
                "Het kwam bij de mantelzorger terecht, die alles al wist en bij alle gesprekken is. Daarom melden we \
                 niet.",
            ],
        }
    }
}

/// Why neither is needed, by the answer that frees: question, option, reasons.
pub(in crate::seed) const FREED: &[(&str, &str, &[&str])] = &[
    (
        "post_back",
        "unopened",
        &["De envelop kwam ongeopend terug. Niemand heeft de inhoud gezien."],
    ),
    (
        "unreadable",
        "strong",
        &["Alles was versleuteld, de sleutel is veilig en we hebben zelf alles nog."],
    ),
    (
        "post_back",
        "confirmed_in_writing",
        &["De ontvanger is bekend, werkte meteen mee en bevestigde schriftelijk dat de brief weg is."],
    ),
    (
        "post_back",
        "asked_at_once",
        &["Gewone gegevens, één brief, meteen ontdekt en teruggevraagd bij een bekende ontvanger."],
    ),
    (
        "post_back",
        "returned_opened",
        &["Gewone gegevens bij een bekende ontvanger, die de brief snel teruggaf."],
    ),
    (
        "recipient_response",
        "confirmed_in_writing",
        &["De ontvanger is bekend, werkte meteen mee en heeft dat schriftelijk bevestigd."],
    ),
    (
        "recipient_response",
        "asked_at_once",
        &["Gewone gegevens, één keer, meteen ontdekt en teruggevraagd bij een bekende ontvanger."],
    ),
    (
        "recipient_response",
        "confirmed_orally",
        &["Gewone gegevens bij een bekende ontvanger, die zegt dat alles weg is."],
    ),
    (
        "restore",
        "hours",
        &["De gegevens waren maar kort weg en niemand heeft er iets van gemerkt."],
    ),
];

/// Why kennisname is the first signal.
pub(in crate::seed) const FROM_FIRST_SIGNAL: &[&str] = &[
    "De medewerker zag direct dat er gegevens bij een ander waren. Dat telt als kennisname van de organisatie.",
    "Op dat moment was al duidelijk dat een onbekende de gegevens had.",
    "Wat een medewerker weet, weet de organisatie. Daarom tellen we vanaf het eerste signaal.",
];
/// Why it is the report.
pub(in crate::seed) const FROM_REPORT: &[&str] = &[
    "Tot de melding was er alleen een vermoeden.",
    "De melder heeft het eerst gecontroleerd en toen meteen gemeld.",
    "Bij de melding stond vast om welke gegevens het ging.",
];
/// Why it is a moment after the report.
pub(in crate::seed) const FROM_CHECK: &[&str] = &[
    "Na een kort onderzoek stond redelijk zeker vast dat het om persoonsgegevens ging.",
    "De teamleider bevestigde op dat moment wat er was gebeurd.",
];
/// Why a notification is late.
pub(in crate::seed) const LATE: &[&str] = &[
    "De melding bleef een paar dagen bij de teamleider liggen. Alle teamleiders zijn opnieuw geïnstrueerd.",
    "Door een lang weekend en vervanging kwam de melding te laat bij het privacybureau.",
    "We wachtten op het onderzoek van de leverancier. Dat hadden we niet moeten doen.",
    "De medewerker wist niet dat dit een datalek was en meldde het pas bij het werkoverleg.",
];
/// Why a breach can be closed.
pub(in crate::seed) const HANDLED: &[&str] = &[
    "Alles is gedaan: besluit genomen, maatregelen uitgevoerd en met het team besproken.",
    "Afgehandeld. De betrokkene heeft geen vragen meer.",
    "De maatregelen zijn uitgevoerd en er zijn geen nieuwe signalen.",
    "Klaar. Er is niets van misbruik gebleken.",
];
/// Why something is not a breach.
pub(in crate::seed) const NOT_A_BREACH: &[&str] = &[
    "Geen persoonsgegevens betrokken. Wel goed dat het is gemeld.",
    "Geen inbreuk op de beveiliging van persoonsgegevens. De melder is bedankt en heeft uitleg gekregen.",
];
/// Why it was a near miss.
pub(in crate::seed) const JUST_RIGHT: &[&str] = &[
    "Op tijd gezien, er is niets verstuurd. Besproken in het team omdat het zo weer kan gebeuren.",
    "Net goed gegaan. Het team kijkt voortaan met twee mensen.",
];
/// Why it was a duplicate.
pub(in crate::seed) const TWICE: &[&str] = &[
    "Een collega van dezelfde afdeling meldde dit eerder. De aanvulling is daarbij gezet.",
    "Zelfde voorval als een eerdere melding. Daar gaat de behandeling verder.",
];

/// Why a second officer judges the same.
pub(in crate::seed) const AGREED: &[&str] = &[
    "Ik heb de antwoorden en het bewijs nagelopen en kom op hetzelfde uit.",
    "De ontvanger is bekend en werkt mee. Ik zie geen risico dat overblijft.",
    "Eens met de afweging: de gegevens zijn gewoon en de kring is klein.",
    "Het bewijs is er en klopt. Ik zou hetzelfde besluiten.",
];
