//! Words of signing in and of one's own account.

use super::Text;

/// Title of signing in.
pub const SIGN_IN: Text = Text::new("Inloggen", "Sign in");
/// Field.
pub const MAIL: Text = Text::new("E-mailadres", "E-mail address");
/// Field.
pub const PASSWORD: Text = Text::new("Wachtwoord", "Password");
/// For who has no account or lost the password.
pub const HELP: Text = Text::new("Lukt het niet?", "Having trouble?");
/// What to do then.
pub const HELP_TEXT: Text = Text::new(
    "Wachtwoord vergeten of nog geen account? Vraag het aan de beheerder in je organisatie. Die geeft je een nieuw wachtwoord.",
    "Forgot your password, or no account yet? Ask the administrator in your organisation. They will give you a new password.",
);
/// For who only wants to report.
pub const ONLY_REPORT: Text = Text::new(
    "Wil je alleen een datalek melden? Met de meldlink van je organisatie kan dat zonder account.",
    "Do you only want to report a leak? With your organisation's report link you can do so without an account.",
);

/// Title of one's own account.
pub const TITLE: Text = Text::new("Mijn account", "My account");
/// Line.
pub const NAME: Text = Text::new("Naam", "Name");
/// Line.
pub const DEPARTMENT: Text = Text::new("Afdeling of team", "Department or team");
/// Line.
pub const ROLES: Text = Text::new("Rollen", "Roles");
/// Who can change these.
pub const ASK_ADMIN: Text = Text::new(
    "Klopt er iets niet? De beheerder kan het voor je aanpassen.",
    "Is anything wrong? The administrator can change this for you.",
);
/// Heading of the language.
pub const LANGUAGE: Text = Text::new("Taal", "Language");
/// The present language.
pub const LANGUAGE_NOW: Text = Text::new(
    "Je leest Lekwijzer in het Nederlands.",
    "You read Lekwijzer in English.",
);
/// Button to the other language, in that language.
pub const LANGUAGE_OTHER: Text = Text::new("Lees verder in het Nederlands", "Read on in English");
/// Heading of changing the password.
pub const CHANGE_PASSWORD: Text = Text::new("Wachtwoord wijzigen", "Change password");
/// What changing the password does.
pub const CHANGE_PASSWORD_HELP: Text = Text::new(
    "Na het wijzigen blijf je hier ingelogd. Overal anders word je uitgelogd.",
    "After the change you stay signed in here. Everywhere else you are signed out.",
);
/// Field.
pub const CURRENT: Text = Text::new("Je wachtwoord van nu", "Your present password");
/// Field.
pub const NEW: Text = Text::new("Nieuw wachtwoord", "New password");
/// Hint of the new password.
pub const NEW_HINT: Text = Text::new(
    "Minstens 12 tekens. Een paar losse woorden achter elkaar is goed en makkelijk te onthouden.",
    "At least 12 characters. A few unrelated words in a row are good and easy to remember.",
);
/// Field.
pub const AGAIN: Text = Text::new("Nog een keer het nieuwe wachtwoord", "The new password once more");
/// Problem: the present password is wrong.
pub const CURRENT_WRONG: Text = Text::new(
    "Dit is niet je wachtwoord van nu. Probeer het opnieuw",
    "This is not your present password. Try again",
);
/// After changing the password.
pub const PASSWORD_CHANGED: Text = Text::new("Je wachtwoord is gewijzigd", "Your password was changed");
/// Heading of signing out.
pub const SIGN_OUT: Text = Text::new("Uitloggen", "Sign out");
/// What signing out does.
pub const SIGN_OUT_HELP: Text = Text::new(
    "Werk je op een computer die anderen ook gebruiken? Log dan uit als je klaar bent.",
    "Do you use a computer that others use too? Then sign out when you are done.",
);
