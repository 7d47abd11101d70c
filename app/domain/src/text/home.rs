//! Words of the front page.

use super::Text;

/// Heading for who is not signed in.
pub const TITLE: Text = Text::new("Een datalek? Meld het hier", "A data breach? Report it here");
/// What this is, in two sentences.
pub const WHAT: Text = Text::new(
    "Zijn er persoonsgegevens gelekt, kwijt of bij de verkeerde persoon terechtgekomen? Vertel het ons in vijf korte vragen; \
     de privacyfunctionaris regelt de rest.",
    "Have personal data leaked, got lost or reached the wrong person? Tell us in five short questions; \
     the privacy officer takes care of the rest.",
);
/// The button.
pub const REPORT: Text = Text::new("Datalek melden", "Report a data breach");
/// The button for who must sign in first.
pub const SIGN_IN_TO_REPORT: Text = Text::new("Inloggen en melden", "Sign in and report");
/// How to report without being signed in.
pub const HOW_TO_REPORT: Text = Text::new(
    "Log in om te melden. Heb je geen account? Gebruik dan de meldlink van je organisatie; die staat vaak op intranet. \
     Geen link? Bel de contactpersoon onder aan de pagina.",
    "Sign in to report. Do you have no account? Then use your organisation's report link, often found on the intranet. \
     No link? Call the contact at the bottom of the page.",
);
/// Beside the button.
pub const DOUBT: Text = Text::new("Twijfel je? Meld het ook dan.", "Not sure? Report it anyway.");
/// Heading of the card about recognising a breach.
pub const RECOGNISE: Text = Text::new("Herken een datalek", "Recognise a data breach");
/// Text of that card.
pub const RECOGNISE_HELP: Text = Text::new(
    "Een mail naar de verkeerde, een kast die open staat, een telefoon in de trein: herken je het?",
    "An e-mail to the wrong person, an open cupboard, a phone on the train: do you recognise it?",
);
/// Link of that card.
pub const RECOGNISE_LINK: Text = Text::new("Bekijk de voorbeelden", "See the examples");
/// Heading of the card about coming back.
pub const COME_BACK: Text = Text::new("Kom terug op je melding", "Come back to your report");
/// Text of that card.
pub const COME_BACK_HELP: Text = Text::new(
    "Zie hoe het ervoor staat, of vertel wat je nog te binnen schoot.",
    "See how it stands, or tell us what else you remembered.",
);
/// Link of that card.
pub const COME_BACK_LINK: Text = Text::new("Met nummer en code", "With number and code");
/// Heading of the card about signing in.
pub const SIGN_IN: Text = Text::new("Heb je een account?", "Do you have an account?");
/// Text of that card.
pub const SIGN_IN_HELP: Text = Text::new(
    "Log in om je meldingen te zien of om met het register te werken.",
    "Sign in to see your reports or to work with the register.",
);
/// Link of that card.
pub const SIGN_IN_LINK: Text = Text::new("Inloggen", "Sign in");

/// Heading of the demo's buttons.
pub const DEMO: Text = Text::new("Kijk rond in de demonstratie", "Look around in the demonstration");
/// Below that heading.
pub const DEMO_HELP: Text = Text::new(
    "Kies een rol. Je bent meteen ingelogd; alles is verzonnen en verdwijnt als de demonstratie stopt.",
    "Choose a role. You are signed in at once; everything is made up and disappears when the demonstration stops.",
);
/// Button of the second officer.
pub const DEMO_SECOND: Text = Text::new("Tweede privacyfunctionaris", "Second privacy officer");

/// Heading for who is signed in; the name follows.
pub const WELCOME: Text = Text::new("Dag {}", "Hello {}");
/// Heading above one's own reports.
pub const OWN: Text = Text::new("Jouw meldingen", "Your reports");
/// When there are none.
pub const OWN_NONE: Text = Text::new(
    "Je hebt nog niets gemeld. Dat is prima: melden hoeft alleen als er iets is gebeurd.",
    "You have not reported anything yet. That is fine: you only report when something has happened.",
);
/// Column of one's own reports.
pub const OWN_NUMBER: Text = Text::new("Nummer", "Number");
/// Column of one's own reports.
pub const OWN_SENT: Text = Text::new("Verstuurd", "Sent");
/// Column of one's own reports.
pub const OWN_STATUS: Text = Text::new("Stand", "Status");
/// Column of one's own reports.
pub const OWN_WHAT: Text = Text::new("Wat je vertelde", "What you told us");
/// Hidden before the number that opens one's own report.
pub const OWN_OPEN: Text = Text::new("Bekijk melding", "See report");
/// More are not shown.
pub const OWN_MORE: Text = Text::new("We tonen je laatste {} meldingen.", "We show your latest {} reports.");

/// Card for officer and DPO.
pub const WORK: Text = Text::new("Wat er nu te doen is", "What is to be done now");
/// Text of that card.
pub const WORK_HELP: Text = Text::new(
    "Open incidenten, met wat het meest haast heeft bovenaan.",
    "Open incidents, the most urgent first.",
);
/// Link of that card.
pub const WORK_LINK: Text = Text::new("Naar het werk", "Go to work");
/// Card for management.
pub const TRENDS: Text = Text::new("Trends", "Trends");
/// Text of that card.
pub const TRENDS_HELP: Text = Text::new(
    "Hoe vaak, hoe snel en waardoor: cijfers zonder personen.",
    "How often, how fast and why: figures without people.",
);
/// Link of that card.
pub const TRENDS_LINK: Text = Text::new("Bekijk de trends", "See the trends");
/// Card for administrators.
pub const MANAGE: Text = Text::new("Beheer", "Administration");
/// Text of that card.
pub const MANAGE_HELP: Text = Text::new(
    "Accounts en rollen, de gegevens van de organisatie, en de meldlink.",
    "Accounts and roles, the details of the organisation, and the report link.",
);
/// Link of that card.
pub const ACCOUNTS_LINK: Text = Text::new("Accounts", "Accounts");
/// Link of that card.
pub const ORGANISATION_LINK: Text = Text::new("Organisatie", "Organisation");

/// Heading before the organisation is set up.
pub const NOT_SET_UP: Text = Text::new("Lekwijzer staat klaar", "Lekwijzer is ready to be set up");
/// What to do then.
pub const NOT_SET_UP_HELP: Text = Text::new(
    "Op de console waar je de server startte, staat een link die één keer werkt. Open die link in deze browser. \
     Daar vul je de gegevens van de organisatie in en maak je het eerste account.",
    "The console on which you started the server shows a link that works once. Open that link in this browser. \
     There you fill in the details of the organisation and make the first account.",
);
/// When the link is gone.
pub const NOT_SET_UP_LOST: Text = Text::new(
    "Link kwijt? Start de server opnieuw; dan verschijnt er een nieuwe.",
    "Lost the link? Start the server again; it will show a new one.",
);
