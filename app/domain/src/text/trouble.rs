//! Pages for when something is in the way.

use super::Text;

/// Title when there is no such page.
pub const NOT_FOUND: Text = Text::new("Deze pagina is er niet", "This page does not exist");
/// What to do then.
pub const NOT_FOUND_HELP: Text = Text::new(
    "Misschien klopt het adres niet, of mag je deze pagina niet zien. Begin opnieuw op de startpagina.",
    "Perhaps the address is wrong, or you may not see this page. Start again at the home page.",
);
/// Title when the person lacks the role.
pub const FORBIDDEN: Text = Text::new("Je mag deze pagina niet zien", "You may not see this page");
/// What to do then.
pub const FORBIDDEN_HELP: Text = Text::new(
    "Jouw account heeft hier geen rechten voor. Heb je die wel nodig? Vraag het aan je beheerder.",
    "Your account has no rights for this. Do you need them? Ask your administrator.",
);
/// Title when a form could not be read.
pub const BAD_FORM: Text = Text::new("We konden dit formulier niet lezen", "We could not read this form");
/// What to do then.
pub const BAD_FORM_HELP: Text = Text::new(
    "Er is niets opgeslagen. Ga terug met de knop van je browser: je tekst staat er nog. Maak een heel lange tekst korter en verstuur opnieuw.",
    "Nothing was saved. Go back with the button of your browser: your text is still there. Shorten a very long text and send again.",
);
/// Title when a form came from another site.
pub const FOREIGN_FORM: Text = Text::new(
    "Dit formulier kwam van een andere website",
    "This form came from another website",
);
/// What to do then.
pub const FOREIGN_FORM_HELP: Text = Text::new(
    "Voor de veiligheid hebben we niets opgeslagen. Open Lekwijzer zelf en vul het formulier daar in.",
    "To be safe we saved nothing. Open Lekwijzer yourself and fill in the form there.",
);
/// Title when something on our side is wrong.
pub const UNAVAILABLE: Text = Text::new("Het lukt nu even niet", "This does not work right now");
/// What to do then.
pub const UNAVAILABLE_HELP: Text = Text::new(
    "Er is niets opgeslagen. Ga terug met de knop van je browser: je tekst staat er nog. Probeer het over een paar minuten opnieuw. Is er haast bij? Bel dan de contactpersoon onder aan de pagina.",
    "Nothing was saved. Go back with the button of your browser: your text is still there. Try again in a few minutes. Is it urgent? Call the contact at the bottom of the page.",
);
/// Button to the front page.
pub const TO_HOME: Text = Text::new("Naar de startpagina", "To the home page");
