//! Words of the page "Herken een datalek", which is also a poster.

use super::Text;

/// Heading of the page.
pub const TITLE: Text = Text::new("Herken een datalek", "Recognise a data breach");
/// For whom the page is.
pub const AUDIENCE: Text = Text::new("Voor iedereen die hier werkt", "For everyone who works here");
/// What a breach is, in two sentences.
pub const WHAT: Text = Text::new(
    "Bij een datalek komen persoonsgegevens terecht waar ze niet horen, raken ze kwijt of kan niemand er meer bij. \
     Meestal is er geen hacker: het is een mail, een brief of een papier op de verkeerde plek.",
    "In a data breach, personal data end up where they do not belong, get lost, or can no longer be reached. \
     Mostly there is no hacker: it is an e-mail, a letter or a paper in the wrong place.",
);
/// The button.
pub const REPORT: Text = Text::new("Datalek melden", "Report a data breach");
/// Beside the button.
pub const DOUBT: Text = Text::new(
    "Twijfel je? Meld het ook dan. Het kost je een minuut.",
    "Not sure? Report it anyway. It takes a minute.",
);

/// Heading of the three steps.
pub const STEPS_TITLE: Text = Text::new("Zo doe je het", "What to do");
/// The three steps: name and explanation.
pub const STEPS: [(Text, Text); 3] = [
    (
        Text::new("Beperk de schade", "Limit the damage"),
        Text::new(
            "Haal de mail terug, pak het papier weg, wijzig je wachtwoord. Alleen als het snel en veilig kan.",
            "Recall the e-mail, take the paper away, change your password. Only if it is quick and safe.",
        ),
    ),
    (
        Text::new("Meld het meteen", "Report it at once"),
        Text::new(
            "Ook als je niet alles weet. Ook in het weekend. Ook als het al is opgelost.",
            "Even if you do not know everything. Even at the weekend. Even if it has been solved.",
        ),
    ),
    (
        Text::new("Bewaar wat er is", "Keep what there is"),
        Text::new(
            "Gooi de mail, de brief of de foutmelding niet weg. Daarmee kunnen we mensen helpen.",
            "Do not throw away the e-mail, the letter or the error message. They allow us to help people.",
        ),
    ),
];

/// Heading of the examples.
pub const EXAMPLES_TITLE: Text = Text::new("Herken je dit?", "Do you recognise this?");
/// Before what to do in an example.
pub const NOW: Text = Text::new("Wat doe je nu?", "What do you do now?");

/// An example: what it is called, what happened, what to do now.
pub struct Example {
    /// Name.
    pub title: Text,
    /// What happened.
    pub what: Text,
    /// What to do now.
    pub now: Text,
}

/// A mail to the wrong person.
pub const MAIL: Example = Example {
    title: Text::new("Mail naar verkeerd adres", "E-mail to the wrong address"),
    what: Text::new(
        "Het programma vulde een ander adres in. Of de bijlage was voor iemand anders.",
        "The program filled in another address. Or the attachment was meant for someone else.",
    ),
    now: Text::new(
        "Haal de mail terug als dat kan. Bel de ontvanger en vraag om de mail ongelezen te wissen. Meld het.",
        "Recall the e-mail if you can. Call the recipient and ask them to delete it unread. Report it.",
    ),
};

/// Addresses open for all.
pub const COPIES: Example = Example {
    title: Text::new("Iedereen in cc", "Everyone in cc"),
    what: Text::new(
        "Alle ontvangers zien elkaars adres. Zo zien ze soms ook wie hier klant of patiënt is.",
        "All recipients see each other's address. Sometimes that also shows who is a client or patient here.",
    ),
    now: Text::new(
        "Stuur niet meteen een tweede mail aan iedereen. Meld het; we helpen je met een goed bericht.",
        "Do not send a second e-mail to everyone straight away. Report it; we will help you write a good message.",
    ),
};

/// Post that went astray.
pub const POST: Example = Example {
    title: Text::new("Brief op verkeerd adres", "Letter to the wrong address"),
    what: Text::new(
        "De brief ligt bij de buren. Of er zaten twee brieven in één envelop.",
        "The letter went to the neighbours. Or there were two letters in one envelope.",
    ),
    now: Text::new(
        "Haal de brief op, of vraag om hem terug te sturen. Noteer of de envelop open was. Meld het.",
        "Collect the letter, or ask for it to be sent back. Note whether the envelope was open. Report it.",
    ),
};

/// Paper in the open.
pub const PAPER: Example = Example {
    title: Text::new("Papier dat rondslingert", "Papers lying around"),
    what: Text::new(
        "Een dossier ligt bij de printer. De kast is niet op slot. Namen zitten bij het oud papier.",
        "A file lies by the printer. The cupboard is unlocked. Names are in the paper recycling.",
    ),
    now: Text::new(
        "Leg de papieren achter slot en kijk of er iets ontbreekt. Meld het.",
        "Lock the papers away and check whether anything is missing. Report it.",
    ),
};

/// A lost or stolen device.
pub const DEVICE: Example = Example {
    title: Text::new("Telefoon of laptop kwijt", "Lost phone or laptop"),
    what: Text::new(
        "Vergeten in de trein, gestolen uit de auto, of niet te vinden. Een usb-stick telt ook.",
        "Left on the train, stolen from the car, or nowhere to be found. A USB stick counts too.",
    ),
    now: Text::new(
        "Laat de helpdesk het apparaat blokkeren of wissen. Doe aangifte bij diefstal. Meld het.",
        "Have the help desk block or wipe the device. Report a theft to the police. Report it here.",
    ),
};

/// Too much access.
pub const RIGHTS: Example = Example {
    title: Text::new("Je ziet te veel", "You can see too much"),
    what: Text::new(
        "Je kunt bij dossiers die je voor je werk niet nodig hebt. Of een map staat open voor iedereen.",
        "You can open files that you do not need for your work. Or a folder is open to everyone.",
    ),
    now: Text::new(
        "Kijk niet verder. Noteer waar je het zag, zonder namen. Meld het.",
        "Look no further. Note where you saw it, without names. Report it.",
    ),
};

/// A shared sign-in or an unlocked screen.
pub const SCREEN: Example = Example {
    title: Text::new("Open scherm, gedeeld wachtwoord", "Open screen, shared password"),
    what: Text::new(
        "Iemand kon op jouw computer kijken. Of jullie gebruiken samen één account.",
        "Someone could look at your computer. Or you use one account together.",
    ),
    now: Text::new(
        "Vergrendel het scherm. Wijzig het wachtwoord en geef het niet door. Meld het.",
        "Lock the screen. Change the password and do not pass it on. Report it.",
    ),
};

/// Phishing and ransomware.
pub const ATTACK: Example = Example {
    title: Text::new("Vreemd bericht of gijzeling", "Strange message or ransom"),
    what: Text::new(
        "Je vulde je wachtwoord in na een link. Of je bestanden gaan ineens niet meer open.",
        "You entered your password after a link. Or your files suddenly no longer open.",
    ),
    now: Text::new(
        "Trek de netwerkkabel los of zet wifi uit, maar laat het apparaat aan. Bel de helpdesk. Meld het.",
        "Unplug the network or turn off wifi, but leave the device on. Call the help desk. Report it.",
    ),
};

/// Spoken words.
pub const SPOKEN: Example = Example {
    title: Text::new("Hardop gezegd", "Said out loud"),
    what: Text::new(
        "Je praatte in de trein over een klant. Of je vertelde iets aan de verkeerde beller.",
        "You talked about a client on the train. Or you told something to the wrong caller.",
    ),
    now: Text::new(
        "Stop het gesprek. Noteer wat er is gezegd en wie het kon horen. Meld het.",
        "Stop the conversation. Note what was said and who could hear it. Report it.",
    ),
};

/// A photo or message on social media.
pub const PHOTO: Example = Example {
    title: Text::new("Foto of bericht online", "Photo or message online"),
    what: Text::new(
        "Op de foto staat een klant, een bord met namen of een scherm met een dossier.",
        "The photo shows a client, a board with names or a screen with a file.",
    ),
    now: Text::new(
        "Noteer waar het stond en hoe lang. Haal het dan weg. Meld het.",
        "Note where it was and for how long. Then take it down. Report it.",
    ),
};

/// Data that are gone or changed.
pub const GONE: Example = Example {
    title: Text::new("Gegevens weg of veranderd", "Data gone or changed"),
    what: Text::new(
        "Een map is gewist, een systeem ligt plat, of iemand paste gegevens aan die kloppen moeten.",
        "A folder was deleted, a system is down, or someone altered data that must be right.",
    ),
    now: Text::new(
        "Probeer het niet alleen te herstellen. Bel de helpdesk. Meld het.",
        "Do not try to repair it on your own. Call the help desk. Report it.",
    ),
};

/// Data kept too long.
pub const OLD: Example = Example {
    title: Text::new("Te lang bewaard", "Kept too long"),
    what: Text::new(
        "Een oude lijst of mailbox had allang gewist moeten zijn. Wie kon er nog bij?",
        "An old list or mailbox should have been deleted long ago. Who could still get at it?",
    ),
    now: Text::new(
        "Wis nog niets. Meld het; wij kijken of het een datalek is.",
        "Do not delete anything yet. Report it; we will see whether it is a breach.",
    ),
};

/// Heading of what not to do.
pub const DONTS_TITLE: Text = Text::new("Doe dit niet", "Do not do this");
/// What not to do.
pub const DONTS: [Text; 5] = [
    Text::new(
        "Wachten tot je alles weet. De organisatie heeft maar 72 uur.",
        "Wait until you know everything. The organisation has only 72 hours.",
    ),
    Text::new(
        "Het stilletjes oplossen of sporen wissen.",
        "Fix it quietly or remove traces.",
    ),
    Text::new(
        "Zoeken naar een schuldige. Een fout maken mag, ook als hij van jou is.",
        "Look for someone to blame. Mistakes are allowed, also when they are yours.",
    ),
    Text::new(
        "Zelf de mensen inlichten om wie het gaat. Dat doen we samen, met goede uitleg.",
        "Inform the people concerned yourself. We do that together, with a good explanation.",
    ),
    Text::new(
        "De gelekte gegevens meesturen. Schrijf ook geen namen of burgerservicenummers op.",
        "Send along the leaked data. Do not write down names or citizen service numbers either.",
    ),
];

/// Heading of the end of the page.
pub const END_TITLE: Text = Text::new("Je helpt er mensen mee", "It helps people");
/// End of the page.
pub const END: Text = Text::new(
    "Hoe eerder we het weten, hoe beter we de mensen kunnen beschermen om wie het gaat. Daarom: dank je wel.",
    "The sooner we know, the better we can protect the people concerned. So: thank you.",
);
