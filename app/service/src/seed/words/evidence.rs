//! The line that supports an answer which lowers the risk.

/// By question and option.
pub(in crate::seed) const EVIDENCE: &[(&str, &str, &[&str])] = &[
    (
        "personal_data",
        "no",
        &[
            "Gecontroleerd met de melder: er waren geen gegevens van mensen bij.",
            "Bekeken samen met ICT: er staat niets herleidbaars in.",
        ],
    ),
    (
        "kind",
        "none",
        &[
            "Niemand heeft de gegevens gezien; nagegaan bij de melder en het team.",
            "De teamleider heeft bevestigd dat er niets is verstuurd of ingezien.",
        ],
    ),
    (
        "copying",
        "excluded",
        &[
            "De logbestanden zijn volledig en laten geen toegang zien.",
            "ICT heeft de logbestanden bekeken: er is niets gekopieerd.",
            "Uit de controle van alle inlogs blijkt dat niemand erbij is geweest.",
        ],
    ),
    (
        "recipient",
        "trusted",
        &[
            "Bij ons bekend en gebonden aan geheimhouding.",
            "Vaste relatie of collega met een geheimhoudingsplicht.",
        ],
    ),
    (
        "recipient",
        "known_one",
        &[
            "De ontvanger heeft zich gemeld; wie het is staat in het dossier.",
            "Nagegaan aan wie het is gestuurd: één adres, bij ons bekend.",
        ],
    ),
    (
        "recipient",
        "known_few",
        &["De lijst van ontvangers zit in het dossier; ze zijn allemaal bij ons bekend."],
    ),
    (
        "post_back",
        "unopened",
        &[
            "De envelop is ongeopend terug en ligt bij het privacybureau.",
            "Ongeopend afgegeven; de plakrand is gecontroleerd.",
            "Retour ontvangen, dicht en onbeschadigd.",
        ],
    ),
    (
        "post_back",
        "confirmed_in_writing",
        &[
            "De verklaring van de ontvanger zit in het dossier.",
            "Schriftelijk bevestigd: teruggestuurd en niet gekopieerd.",
        ],
    ),
    (
        "post_back",
        "returned_opened",
        &[
            "De ontvanger belde dezelfde dag en bracht de brief terug.",
            "Telefonisch bevestigd dat de brief vernietigd is; om een mail is gevraagd.",
        ],
    ),
    (
        "post_back",
        "asked_at_once",
        &[
            "Dezelfde dag gebeld met het verzoek om de brief terug te geven.",
            "Meteen ontdekt; een antwoordenvelop is gestuurd.",
        ],
    ),
    (
        "recipient_response",
        "confirmed_in_writing",
        &[
            "De bevestiging per mail zit in het dossier.",
            "Schriftelijke verklaring ontvangen: weggedaan en niet gekopieerd.",
            "De ontvanger mailde dezelfde dag dat alles weg is.",
        ],
    ),
    (
        "recipient_response",
        "confirmed_orally",
        &[
            "Telefonisch bevestigd; om een mail is gevraagd.",
            "De ontvanger zei dat alles weg is en niet is gekopieerd.",
        ],
    ),
    (
        "recipient_response",
        "asked_at_once",
        &[
            "Binnen een uur gebeld met het verzoek om het terug te geven of weg te doen.",
            "Dezelfde dag ontdekt en meteen gevraagd om het niet te gebruiken.",
        ],
    ),
    (
        "unreadable",
        "strong",
        &[
            "ICT bevestigt dat de versleuteling aan stond en als veilig geldt.",
            "Versleuteld volgens de standaard van onze organisatie; nagegaan bij ICT.",
        ],
    ),
    (
        "key_safe",
        "yes",
        &[
            "Het wachtwoord stond nergens genoteerd en is met niemand gedeeld.",
            "De sleutel is alleen bij ICT bekend.",
        ],
    ),
    (
        "copy",
        "full",
        &[
            "De gegevens staan compleet in het cliëntdossier.",
            "De back-up van die nacht is gecontroleerd.",
        ],
    ),
    (
        "restore",
        "hours",
        &["Volgens de storingsmelding binnen drie uur opgelost."],
    ),
    (
        "effect",
        "none",
        &[
            "Nagegaan bij de teams: geen afspraken of zorg uitgevallen.",
            "Er is met de noodlijst gewerkt; niemand heeft er iets van gemerkt.",
        ],
    ),
    (
        "insight",
        "hardly",
        &["Er staat niets in over het privéleven of de behandeling."],
    ),
    (
        "insight",
        "some",
        &[
            "Er is hooguit uit op te maken dat iemand zorg krijgt.",
            "Algemene opmerkingen, geen diagnose of bedragen van betekenis.",
        ],
    ),
    (
        "list_reveals",
        "nothing",
        &["Er staan ook relaties, leveranciers en buurtbewoners tussen."],
    ),
    (
        "circumstances",
        "none",
        &[
            "Eenmalige vergissing; nagegaan bij het team.",
            "Steekproef gedaan: geen andere gevallen gevonden.",
        ],
    ),
    (
        "account_takeover",
        "no",
        &[
            "Het account is direct geblokkeerd; er is niet ingelogd.",
            "De sessies zijn gecontroleerd en beëindigd.",
        ],
    ),
    ("public_before", "yes", &["Stond met toestemming al op de website."]),
    (
        "not_informing",
        "measures_after",
        &["De ontvanger is bezocht, alles is opgehaald en dat is schriftelijk bevestigd."],
    ),
    (
        "not_informing",
        "interest_later",
        &["De behandelaar vraagt om te wachten tot na het gesprek van volgende week."],
    ),
    (
        "not_informing",
        "interest_never",
        &["Informeren brengt volgens de behandelaar de veiligheid van de cliënt in gevaar."],
    ),
    (
        "not_informing",
        "police",
        &["De politie vroeg om twee weken te wachten vanwege het onderzoek."],
    ),
    (
        "not_informing",
        "disproportionate",
        &["Van deze groep zijn geen actuele adressen meer bekend."],
    ),
    (
        "not_informing",
        "wft",
        &["Geldt alleen voor het onderdeel met een vergunning."],
    ),
    (
        "other_ground",
        "yes",
        &["De wet schrijft deze uitwisseling voor; het artikel staat in het dossier."],
    ),
    (
        "kept_inside",
        "yes",
        &["Het lag in de afgesloten kast; alleen het team heeft een sleutel."],
    ),
    (
        "cause",
        "internal_accident",
        &["Nagegaan bij de medewerker: een vergissing."],
    ),
    (
        "cause",
        "external_accident",
        &["De andere organisatie heeft de vergissing bevestigd."],
    ),
    (
        "cause",
        "technical",
        &["ICT heeft de fout in het systeem gevonden en hersteld."],
    ),
    (
        "recipient_response",
        "undelivered",
        &["De mail kwam direct terug als onbestelbaar; het bericht zit in het dossier."],
    ),
    (
        "recipient_response",
        "could_not_open",
        &["De bijlage is versleuteld; de ontvanger heeft nooit een code gekregen."],
    ),
];
