//! Words of the first visit.

use super::Text;

/// Title.
pub const TITLE: Text = Text::new("Lekwijzer inrichten", "Set up Lekwijzer");
/// Below the title.
pub const INTRO: Text = Text::new(
    "Vul in voor welke organisatie dit register is, en maak het eerste account. Je kunt alles later aanpassen.",
    "Fill in for which organisation this register is, and make the first account. You can change everything later.",
);
/// Heading of the first account.
pub const FIRST_ACCOUNT: Text = Text::new("Jouw account", "Your account");
/// What the first account is.
pub const FIRST_ACCOUNT_HELP: Text = Text::new(
    "Je wordt beheerder: je maakt accounts voor anderen en past de gegevens van de organisatie aan.",
    "You become administrator: you make accounts for others and change the details of the organisation.",
);
/// Field.
pub const NAME: Text = Text::new("Je naam", "Your name");
/// Field.
pub const MAIL: Text = Text::new("Je e-mailadres", "Your e-mail address");
/// Problem: no name.
pub const NAME_EMPTY: Text = Text::new("Vul je naam in", "Fill in your name");
/// Hint of the mail address.
pub const MAIL_HINT: Text = Text::new("Hiermee log je in.", "This is what you sign in with.");
/// Legend of the officer's role.
pub const OFFICER: Text = Text::new("Behandel je ook datalekken?", "Do you handle breaches too?");
/// Option.
pub const OFFICER_YES: Text = Text::new("Ik ben ook privacyfunctionaris", "I am also the privacy officer");
/// Why it is preselected.
pub const OFFICER_HINT: Text = Text::new(
    "Staat aan, want zonder privacyfunctionaris kan niemand een melding behandelen. Doet een ander dat? Zet het uit en maak straks een account voor die persoon.",
    "This is on, because without a privacy officer nobody can handle a report. Does someone else do that? Turn it off and make an account for them next.",
);
/// Field.
pub const PASSWORD: Text = Text::new("Kies een wachtwoord", "Choose a password");
/// Sets everything up.
pub const DONE: Text = Text::new("Inrichten en inloggen", "Set up and sign in");
