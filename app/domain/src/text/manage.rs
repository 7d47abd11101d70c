//! Words of managing accounts and the organisation.

use super::Text;

/// Title of the list of accounts.
pub const ACCOUNTS: Text = Text::new("Accounts", "Accounts");
/// How many there are.
pub const COUNT: Text = Text::new("{} accounts", "{} accounts");
/// Button to a new account.
pub const NEW: Text = Text::new("Nieuw account", "New account");
/// Field and column.
pub const NAME: Text = Text::new("Naam", "Name");
/// Field and column.
pub const MAIL: Text = Text::new("E-mailadres", "E-mail address");
/// Problem: no name.
pub const NAME_EMPTY: Text = Text::new("Vul de naam in", "Fill in the name");
/// Problem: no role was chosen.
pub const ROLES_EMPTY: Text = Text::new("Kies minstens één rol", "Choose at least one role");
/// Hint of the mail address.
pub const MAIL_HINT: Text = Text::new(
    "Hiermee logt deze persoon in.",
    "This is what the person signs in with.",
);
/// Field and column.
pub const DEPARTMENT: Text = Text::new("Afdeling of team", "Department or team");
/// Field and column.
pub const ROLES: Text = Text::new("Rollen", "Roles");
/// Hint of the roles.
pub const ROLES_HINT: Text = Text::new(
    "Geef alleen wat iemand voor het werk nodig heeft.",
    "Give only what the person needs for their work.",
);
/// What each role may do, in the order of `Role::ALL`.
pub const ROLE_HINTS: [Text; 5] = [
    Text::new(
        "Meldt datalekken en volgt de eigen meldingen.",
        "Reports leaks and follows their own reports.",
    ),
    Text::new(
        "Behandelt incidenten en neemt besluiten.",
        "Handles incidents and takes decisions.",
    ),
    Text::new("Leest alles mee, beslist niets.", "Reads everything, decides nothing."),
    Text::new(
        "Ziet alleen cijfers, geen incidenten en geen personen.",
        "Sees figures only, no incidents and no people.",
    ),
    Text::new(
        "Beheert accounts en de gegevens van de organisatie.",
        "Manages accounts and the details of the organisation.",
    ),
];
/// An account without roles.
pub const SUSPENDED: Text = Text::new("Stopgezet", "Suspended");
/// Makes the account.
pub const CREATE: Text = Text::new("Account maken", "Make account");
/// What happens after making it.
pub const CREATE_HELP: Text = Text::new(
    "Je krijgt daarna een eerste wachtwoord te zien. Geef dat zelf door; er gaat geen mail uit.",
    "You will then see a first password. Pass it on yourself; no e-mail is sent.",
);

/// Title of the note with a first password.
pub const FIRST_PASSWORD: Text = Text::new("Geef dit wachtwoord door", "Pass this password on");
/// Label of the first password.
pub const FIRST_PASSWORD_LABEL: Text = Text::new("Eerste wachtwoord", "First password");
/// What to do with it.
pub const FIRST_PASSWORD_HELP: Text = Text::new(
    "Je ziet het maar één keer. Geef het persoonlijk of telefonisch door, en vraag om het meteen te wijzigen onder 'Mijn account'.",
    "You see it only once. Pass it on in person or by phone, and ask them to change it at once under 'My account'.",
);

/// Heading of the details of an account.
pub const ACCOUNT_DETAILS: Text = Text::new("Gegevens", "Details");
/// Saves the details of an account.
pub const SAVE_DETAILS: Text = Text::new("Gegevens opslaan", "Save details");
/// After saving the details of an account.
pub const DETAILS_SAVED: Text = Text::new("De gegevens zijn aangepast", "The details were changed");
/// Heading of changing roles.
pub const CHANGE_ROLES: Text = Text::new("Rollen aanpassen", "Change roles");
/// What changing roles does.
pub const CHANGE_ROLES_HELP: Text = Text::new(
    "Deze persoon wordt uitgelogd en moet opnieuw inloggen.",
    "This person is signed out and has to sign in again.",
);
/// Saves the roles.
pub const SAVE_ROLES: Text = Text::new("Rollen opslaan", "Save roles");
/// After changing the roles.
pub const ROLES_SAVED: Text = Text::new("De rollen zijn aangepast", "The roles were changed");
/// After suspending.
pub const NOW_SUSPENDED: Text = Text::new("Het account is stopgezet", "The account was suspended");
/// Heading of a new password.
pub const RESET: Text = Text::new("Nieuw wachtwoord geven", "Give a new password");
/// What a new password does.
pub const RESET_HELP: Text = Text::new(
    "Voor wie het wachtwoord kwijt is. Het oude werkt dan niet meer en deze persoon wordt overal uitgelogd.",
    "For someone who lost their password. The old one stops working and the person is signed out everywhere.",
);
/// Heading of suspending.
pub const SUSPEND: Text = Text::new("Account stopzetten", "Suspend account");
/// What suspending does.
pub const SUSPEND_HELP: Text = Text::new(
    "Deze persoon kan dan niet meer inloggen. Wat diegene deed, blijft in het register staan. Je kunt later weer rollen geven.",
    "The person can then no longer sign in. What they did stays in the register. You can give roles again later.",
);
/// Says that an account has no roles.
pub const IS_SUSPENDED: Text = Text::new(
    "Dit account is stopgezet. Geef weer een rol om het te openen.",
    "This account is suspended. Give it a role to open it again.",
);

/// Title of the organisation's page.
pub const ORGANISATION: Text = Text::new("Organisatie", "Organisation");
/// After saving the organisation.
pub const ORGANISATION_SAVED: Text = Text::new("De gegevens zijn opgeslagen", "The details were saved");
/// Heading of the organisation's own details.
pub const DETAILS: Text = Text::new("Gegevens", "Details");
/// What the details are for.
pub const DETAILS_HELP: Text = Text::new(
    "Deze gegevens komen in de voorbereiding van de melding bij de toezichthouder en boven de brief aan betrokkenen.",
    "These details go into the preparation of the notification and at the top of the letter to the people affected.",
);
/// Field.
pub const ORGANISATION_NAME: Text = Text::new("Naam van de organisatie", "Name of the organisation");
/// Problem: no name.
pub const ORGANISATION_EMPTY: Text = Text::new(
    "Vul de naam van de organisatie in",
    "Fill in the name of the organisation",
);
/// Problem: no privacy officer.
pub const CONTACT_EMPTY: Text = Text::new(
    "Vul in wie de privacyfunctionaris is",
    "Fill in who the privacy officer is",
);
/// Problem: no country.
pub const COUNTRY_EMPTY: Text = Text::new(
    "Kies het land van de toezichthouder",
    "Choose the country of the authority",
);
/// Field.
pub const ADDRESS: Text = Text::new("Adres", "Address");
/// Hint of the address.
pub const ADDRESS_HINT: Text = Text::new(
    "Straat en nummer, en op de volgende regel postcode en plaats.",
    "Street and number, and on the next line postcode and town.",
);
/// Field.
pub const TRADE_REGISTER: Text = Text::new("KvK-nummer", "Trade register (KvK) number");
/// Hint for Belgium.
pub const TRADE_REGISTER_HINT: Text =
    Text::new("In België: het ondernemingsnummer.", "In Belgium: the company number.");
/// Field.
pub const SECTOR: Text = Text::new("Sector", "Sector");
/// No sector chosen yet.
pub const SECTOR_NONE: Text = Text::new("Nog niet gekozen", "Not chosen yet");
/// Field.
pub const COUNTRY: Text = Text::new(
    "In welk land sta je onder toezicht?",
    "Which country's authority supervises you?",
);
/// Heading of the contact.
pub const CONTACT: Text = Text::new("Privacyfunctionaris", "Privacy officer");
/// What the contact is for.
pub const CONTACT_HELP: Text = Text::new(
    "Onder aan elke pagina staat hoe iedereen hulp krijgt. Vul een nummer in dat bij spoed ook echt wordt opgenomen.",
    "The bottom of every page says how to get help. Fill in a number that is really answered when it is urgent.",
);
/// Field.
pub const CONTACT_NAME: Text = Text::new(
    "Naam van de privacyfunctionaris of het privacyteam",
    "Name of the privacy officer or privacy team",
);
/// Field.
pub const CONTACT_PHONE: Text = Text::new("Telefoon bij spoed", "Phone for urgent cases");
/// Field.
pub const CONTACT_MAIL: Text = Text::new("E-mailadres", "E-mail address");
/// Heading of the data protection officer.
pub const DPO: Text = Text::new("Functionaris gegevensbescherming (FG)", "Data protection officer (DPO)");
/// Field.
pub const DPO_NAME: Text = Text::new("Naam van de FG", "Name of the DPO");
/// Field.
pub const DPO_NUMBER: Text = Text::new(
    "Nummer van de FG bij de toezichthouder",
    "Number of the DPO at the supervisory authority",
);
/// Heading of the report link.
pub const LINK: Text = Text::new("Melden zonder account", "Reporting without an account");
/// What the report link is.
pub const LINK_HELP: Text = Text::new(
    "Met de meldlink kan iedereen die hem heeft een datalek melden, zonder in te loggen. Zet hem op intranet of op een poster. \
     Wie via de link meldt, hoeft geen naam te geven.",
    "With the report link everyone who has it can report a leak without signing in. Put it on the intranet or on a poster. \
     Who reports through the link need not give a name.",
);
/// Legend of the report link.
pub const LINK_ASK: Text = Text::new("Mag iedereen met de link melden?", "May everyone with the link report?");
/// Turns the report link on.
pub const LINK_ON: Text = Text::new(
    "Ja, melden met de meldlink mag",
    "Yes, reporting with the report link is allowed",
);
/// Label of the link itself.
pub const LINK_NOW: Text = Text::new("De meldlink", "The report link");
/// Legend of a new link.
pub const LINK_RENEW_ASK: Text = Text::new("Meldlink vernieuwen", "Renew the report link");
/// Makes a new link.
pub const LINK_RENEW: Text = Text::new("Maak een nieuwe meldlink", "Make a new report link");
/// What a new link does.
pub const LINK_RENEW_HINT: Text = Text::new(
    "De oude link werkt dan niet meer. Doe dit als hij bij de verkeerde terechtkwam.",
    "The old link stops working. Do this when it reached the wrong people.",
);
