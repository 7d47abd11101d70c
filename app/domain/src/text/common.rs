//! Words that stand on every page or inside a component.

use super::Text;

/// The name of the service.
pub const SERVICE: &str = "Lekwijzer";
/// What the service is, for search results and screen readers.
pub const TAGLINE: Text = Text::new("Register en hulp bij datalekken", "Register and help for data breaches");

/// Skip link, the first thing on a page.
pub const SKIP: Text = Text::new("Naar de inhoud", "Skip to the content");
/// Accessible name of the main navigation.
pub const NAVIGATION: Text = Text::new("Hoofdmenu", "Main menu");
/// Accessible name of the footer's links.
pub const ABOUT_SITE: Text = Text::new("Over deze site", "About this site");
/// Back link without a better name.
pub const BACK: Text = Text::new("Terug", "Back");
/// Banner on every page of the demonstration.
pub const DEMO: Text = Text::new(
    "Dit is een demonstratie met verzonnen gegevens. Vul hier niets echts in.",
    "This is a demonstration with made-up data. Do not enter anything real.",
);
/// Before the help contact, which stands at the same place on every page.
pub const HELP: Text = Text::new("Hulp nodig?", "Need help?");
/// Number of the latest register entry.
pub const LATEST_ENTRY: Text = Text::new(
    "Laatste regel in het register: nummer {}",
    "Latest entry in the register: number {}",
);
/// Before the fingerprint of the latest entry.
pub const FINGERPRINT: Text = Text::new("controlegetal", "fingerprint");
/// Link to the explanation of number and fingerprint.
pub const WHAT_IS_THIS: Text = Text::new("Wat betekent dit?", "What does this mean?");

/// Heading of the theme choice.
pub const THEME: Text = Text::new("Weergave", "Appearance");
/// Theme that follows the device.
pub const THEME_SYSTEM: Text = Text::new("Als apparaat", "Like device");
/// Light theme.
pub const THEME_LIGHT: Text = Text::new("Licht", "Light");
/// Dark theme.
pub const THEME_DARK: Text = Text::new("Donker", "Dark");
/// Sign out of the account.
pub const SIGN_OUT: Text = Text::new("Uitloggen", "Sign out");
/// Sign in to an account.
pub const SIGN_IN: Text = Text::new("Inloggen", "Sign in");

/// Start of the page title when there are problems, and hidden before each problem.
pub const ERROR_PREFIX: Text = Text::new("Fout: ", "Error: ");
/// Heading above one problem.
pub const ONE_PROBLEM: Text = Text::new("Kijk nog even naar dit antwoord", "Please check this answer");
/// Heading above several problems.
pub const MANY_PROBLEMS: Text = Text::new("Kijk nog even naar deze antwoorden", "Please check these answers");
/// Behind the label of a field that may stay empty.
pub const OPTIONAL: Text = Text::new("(optioneel)", "(optional)");
/// Divider before a choice that stands apart.
pub const OR: Text = Text::new("of", "or");
/// The choice of someone who does not know.
pub const UNKNOWN: Text = Text::new("Weet ik niet", "I do not know");
/// The choice of someone who is still finding out.
pub const UNKNOWN_YET: Text = Text::new("Weet ik (nog) niet", "I do not know (yet)");
/// The answer yes.
pub const YES: Text = Text::new("Ja", "Yes");
/// The answer no.
pub const NO: Text = Text::new("Nee", "No");

/// Quick choice of a date.
pub const TODAY: Text = Text::new("Vandaag", "Today");
/// Quick choice of a date.
pub const YESTERDAY: Text = Text::new("Gisteren", "Yesterday");
/// Opens the three date fields.
pub const OTHER_DAY: Text = Text::new("Een andere dag", "Another day");
/// Label of a date field.
pub const DAY: Text = Text::new("Dag", "Day");
/// Label of a date field.
pub const MONTH: Text = Text::new("Maand", "Month");
/// Label of a date field.
pub const YEAR: Text = Text::new("Jaar", "Year");
/// Hint below a time.
pub const TIME_HINT: Text = Text::new("Bijvoorbeeld 14:30", "For example 14:30");

/// Limit of a text, for who has no script.
pub const LIMIT: Text = Text::new("Je kunt {} tekens gebruiken.", "You can use {} characters.");
/// What is left of a text's limit; filled in the browser.
pub const CHARACTERS_LEFT: Text = Text::new("Nog {} tekens over.", "{} characters left.");
/// How far a text is over its limit; filled in the browser.
pub const CHARACTERS_OVER: Text = Text::new(
    "{} tekens te veel. Maak de tekst korter.",
    "{} characters too many. Please shorten the text.",
);

/// Heading of the warning before a session ends.
pub const SESSION_TITLE: Text = Text::new("Ben je er nog?", "Are you still there?");
/// The warning before a session ends; filled in the browser.
pub const SESSION_SOON: Text = Text::new(
    "Je wordt over {} minuten uitgelogd. Wat je hebt verstuurd, is bewaard.",
    "You will be signed out in {} minutes. Everything you sent is kept.",
);
/// Shown once the session has ended.
pub const SESSION_OVER: Text = Text::new(
    "Je bent uitgelogd. Kopieer tekst die je nog niet hebt verstuurd en log opnieuw in.",
    "You have been signed out. Copy any text that you have not sent yet and sign in again.",
);
/// Button that keeps the session alive.
pub const SESSION_STAY: Text = Text::new("Ingelogd blijven", "Stay signed in");

/// Next page of a form.
pub const NEXT: Text = Text::new("Volgende", "Next");
/// Saves what a form holds.
pub const SAVE: Text = Text::new("Opslaan", "Save");
/// Leaves a page without doing anything.
pub const CANCEL: Text = Text::new("Annuleren", "Cancel");
/// Link to change an answer; a hidden word says which.
pub const CHANGE: Text = Text::new("Wijzig", "Change");
/// An answer that is not there.
pub const NOT_ANSWERED: Text = Text::new("Nog niet ingevuld", "Not filled in yet");

/// Heading of a filter.
pub const FILTERS: Text = Text::new("Filters", "Filters");
/// Button of a filter.
pub const APPLY_FILTERS: Text = Text::new("Filters toepassen", "Apply filters");
/// Before the filters in use.
pub const CHOSEN_FILTERS: Text = Text::new("Gekozen", "Chosen");
/// Hidden before the name of a filter that can be taken away.
pub const REMOVE_FILTER: Text = Text::new("Verwijder filter", "Remove filter");
/// Takes all filters away.
pub const CLEAR_FILTERS: Text = Text::new("Alle filters wissen", "Clear all filters");
/// Accessible name of the links between pages of a list.
pub const PAGES: Text = Text::new("Pagina's", "Pages");
/// The page of a list with newer rows.
pub const NEWER: Text = Text::new("Nieuwere", "Newer");
/// The page of a list with older rows.
pub const OLDER: Text = Text::new("Oudere", "Older");

/// Opens the table behind a figure.
pub const AS_TABLE: Text = Text::new("Bekijk als tabel", "View as a table");
/// Downloads the table behind a figure.
pub const DOWNLOAD_CSV: Text = Text::new("Download de tabel (CSV)", "Download the table (CSV)");
/// A count that is too small to show.
pub const SUPPRESSED: Text = Text::new("< {}", "< {}");
/// A figure that is left out.
pub const LEFT_OUT: Text = Text::new("niet getoond", "not shown");
