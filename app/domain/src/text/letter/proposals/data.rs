//! The data in everyday words.

use super::Table;
use crate::text::Text;

/// The data in everyday words, by `data`.
pub const DATA: Table = &[
    (&["name"], Text::new("uw naam", "your name")),
    (&["sex"], Text::new("uw geslacht", "your sex")),
    (
        &["birth_date"],
        Text::new("uw geboortedatum of leeftijd", "your date of birth or age"),
    ),
    (
        &["bsn"],
        Text::new("uw burgerservicenummer (BSN)", "your citizen service number (BSN)"),
    ),
    (
        &["national_id"],
        Text::new(
            "een ander nummer waarmee u bekend bent bij de overheid",
            "another number by which the authorities know you",
        ),
    ),
    (
        &["identity_document"],
        Text::new(
            "een (kopie van een) paspoort, identiteitskaart of rijbewijs",
            "a (copy of a) passport, identity card or driving licence",
        ),
    ),
    (
        &["address"],
        Text::new("uw adres en woonplaats", "your address and town"),
    ),
    (
        &["protected_identity"],
        Text::new(
            "uw geheime adres of beschermde gegevens",
            "your secret address or protected details",
        ),
    ),
    (&["email"], Text::new("uw e-mailadres", "your e-mail address")),
    (&["phone"], Text::new("uw telefoonnummer", "your telephone number")),
    (&["username"], Text::new("uw gebruikersnaam", "your user name")),
    (&["password"], Text::new("uw wachtwoord", "your password")),
    (
        &["password_hashed"],
        Text::new(
            "uw wachtwoord, in een vorm die niet te lezen is",
            "your password, in a form that cannot be read",
        ),
    ),
    (
        &["customer_number"],
        Text::new("uw klantnummer of dossiernummer", "your customer or file number"),
    ),
    (
        &["photo"],
        Text::new("een foto of video van u", "a photo or video of you"),
    ),
    (
        &["family"],
        Text::new("gegevens over uw gezin", "data about your family"),
    ),
    (&["work"], Text::new("gegevens over uw werk", "data about your work")),
    (
        &["education"],
        Text::new(
            "gegevens over uw opleiding of cijfers",
            "data about your education or marks",
        ),
    ),
    (
        &["job_application"],
        Text::new(
            "uw sollicitatie, cv of beoordeling",
            "your application, CV or appraisal",
        ),
    ),
    (
        &["purchase"],
        Text::new(
            "gegevens over wat u heeft gekocht of besteld",
            "data about what you bought or ordered",
        ),
    ),
    (
        &["preference"],
        Text::new("een voorkeur of opmerking over u", "a preference or remark about you"),
    ),
    (
        &["insurance"],
        Text::new("gegevens over uw verzekering", "data about your insurance"),
    ),
    (
        &["vehicle_registration"],
        Text::new("uw kenteken", "your vehicle registration"),
    ),
    (
        &["iban"],
        Text::new("uw bankrekeningnummer (IBAN)", "your bank account number (IBAN)"),
    ),
    (
        &["credit_card"],
        Text::new("de gegevens van uw creditcard", "the details of your credit card"),
    ),
    (
        &["payslip"],
        Text::new("gegevens over uw salaris", "data about your salary"),
    ),
    (
        &["account_statement"],
        Text::new(
            "gegevens over uw bankrekening en betalingen",
            "data about your bank account and payments",
        ),
    ),
    (&["debts"], Text::new("gegevens over schulden", "data about debts")),
    (
        &["benefits"],
        Text::new(
            "gegevens over een uitkering of toeslag",
            "data about a benefit or allowance",
        ),
    ),
    (
        &["financial_other"],
        Text::new("andere gegevens over uw geldzaken", "other data about your finances"),
    ),
    (
        &["location"],
        Text::new("gegevens over waar u bent geweest", "data about where you have been"),
    ),
    (
        &["behaviour"],
        Text::new(
            "gegevens over wat u doet, zoals sites die u bezoekt of reizen",
            "data about what you do, such as sites you visit or travel",
        ),
    ),
    (
        &["communication"],
        Text::new(
            "de inhoud van berichten of gesprekken",
            "the content of messages or conversations",
        ),
    ),
    (
        &["case_file"],
        Text::new("gegevens uit uw dossier", "data from your file"),
    ),
    (
        &["criminal"],
        Text::new(
            "gegevens over strafbare feiten of een veroordeling",
            "data about offences or a conviction",
        ),
    ),
    (
        &["health"],
        Text::new("gegevens over uw gezondheid", "data about your health"),
    ),
    (
        &["ethnicity"],
        Text::new("gegevens over uw afkomst", "data about your origin"),
    ),
    (
        &["political"],
        Text::new(
            "gegevens over uw politieke voorkeur",
            "data about your political opinions",
        ),
    ),
    (
        &["religion"],
        Text::new(
            "gegevens over uw geloof of levensovertuiging",
            "data about your religion or beliefs",
        ),
    ),
    (
        &["union"],
        Text::new("uw lidmaatschap van een vakbond", "your membership of a trade union"),
    ),
    (
        &["sexual"],
        Text::new(
            "gegevens over uw seksuele leven of gerichtheid",
            "data about your sex life or sexual orientation",
        ),
    ),
    (
        &["genetic"],
        Text::new(
            "gegevens over uw erfelijke eigenschappen (DNA)",
            "data about your genes (DNA)",
        ),
    ),
    (
        &["biometric"],
        Text::new(
            "uw vingerafdruk, irisscan of gezichtsscan",
            "your fingerprint, iris scan or face scan",
        ),
    ),
    (
        &["maybe_more"],
        Text::new(
            "misschien nog andere gegevens; dat zoeken wij nog uit",
            "perhaps other data as well; we are still looking into this",
        ),
    ),
];
