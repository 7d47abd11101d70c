//! What a member of staff tells: five questions, of which only the first must be answered.

mod parse;

pub use parse::{
    Contact, DiscoveredWhen, LIMIT, Report, contact, data, discovered, narrative, ongoing, people, report,
};

use crate::codes::codes;

codes! {
    /// Data in everyday words, as a reporter would name them. The officer records the precise kinds later.
    EverydayData {
        /// Names and contact details.
        Contact = "contact", "Naam, adres, telefoonnummer of e-mailadres", "Name, address, phone number or e-mail address";
        /// Dates of birth.
        Birth = "birth", "Geboortedatum", "Date of birth";
        /// Citizen service number or identity document.
        Identity = "identity", "Burgerservicenummer (BSN) of (kopie van) een identiteitsbewijs", "Citizen service number (BSN) or (copy of) an identity document";
        /// Money.
        Money = "money", "Geld: bankrekening, loon, schulden of uitkering", "Money: bank account, wages, debts or benefits";
        /// Health and care.
        Health = "health", "Gezondheid, zorg of begeleiding", "Health, care or support";
        /// Other sensitive data.
        Sensitive = "sensitive", "Afkomst, geloof, politiek, vakbond, seksualiteit of strafblad", "Origin, religion, politics, trade union, sexuality or criminal record";
        /// Files and reports.
        File = "file", "Een dossier, verslag of beoordeling", "A case file, report or appraisal";
        /// Means to sign in.
        Password = "password", "Wachtwoord of inlogcode", "Password or sign-in code";
        /// Pictures.
        Photo = "photo", "Foto of film", "Photo or video";
        /// Something else.
        Other = "other", "Iets anders", "Something else";
    }
}

codes! {
    /// About how many people.
    PeopleRange {
        /// One person.
        One = "one", "1 persoon", "1 person";
        /// Two to ten.
        ToTen = "to_10", "2 tot en met 10", "2 to 10";
        /// Eleven to a hundred.
        ToHundred = "to_100", "11 tot en met 100", "11 to 100";
        /// A hundred and one to a thousand.
        ToThousand = "to_1000", "101 tot en met 1.000", "101 to 1,000";
        /// More.
        More = "over_1000", "Meer dan 1.000", "More than 1,000";
    }
}

codes! {
    /// Whether the leak still goes on.
    Ongoing {
        /// It goes on.
        Yes = "yes", "Ja, het is nog gaande", "Yes, it is still going on";
        /// It has stopped.
        No = "no", "Nee, het is gestopt", "No, it has stopped";
        /// The reporter does not know.
        Unknown = "unknown", "Weet ik niet", "I don't know";
    }
}

codes! {
    /// How the report came in.
    Channel {
        /// By someone who was signed in.
        Account = "account", "via het meldformulier, met een account", "through the report form, with an account";
        /// Through the organisation's report link.
        Link = "link", "via de meldlink van de organisatie", "through the organisation's report link";
    }
}
