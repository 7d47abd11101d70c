//! What the reader can do.

use super::Table;
use crate::text::Text;

/// What the reader can do, by `data`; the most urgent first.
pub const ADVICE: Table = &[
    (
        &["protected_identity"],
        Text::new(
            "Voelt u zich niet veilig? Bel de politie: 0900\u{a0}8844, bij spoed 112. Bel daarna ook ons.",
            "Do you feel unsafe? Call the police: 0900\u{a0}8844, in an emergency 112. Then call us as well.",
        ),
    ),
    (
        &["password"],
        Text::new(
            "Verander uw wachtwoord. Gebruikt u hetzelfde wachtwoord ook ergens anders? Verander het daar ook.",
            "Change your password. Do you use the same password elsewhere? Change it there as well.",
        ),
    ),
    (
        &["password_hashed"],
        Text::new(
            "Verander voor de zekerheid uw wachtwoord, ook op andere plekken waar u het gebruikt.",
            "Change your password to be safe, also in other places where you use it.",
        ),
    ),
    (
        &["iban", "credit_card", "account_statement", "financial_other"],
        Text::new(
            "Houd de komende maanden uw bankrekening in de gaten. Ziet u een betaling die u niet kent? Bel dan meteen uw bank.",
            "Watch your bank account in the coming months. Do you see a payment that you do not know? Call your bank at once.",
        ),
    ),
    (
        &["credit_card"],
        Text::new(
            "Vraag uw creditcardmaatschappij of uw kaart geblokkeerd moet worden.",
            "Ask your credit card company whether your card should be blocked.",
        ),
    ),
    (
        &["identity_document"],
        Text::new(
            "U kunt uit voorzorg een nieuw identiteitsbewijs aanvragen bij uw gemeente. Het oude is dan niet meer geldig.",
            "As a precaution you can ask your municipality for a new identity document. The old one is then no longer valid.",
        ),
    ),
    (
        &["bsn", "national_id", "identity_document"],
        Text::new(
            "Krijgt u een rekening of brief over iets dat u niet heeft besteld of aangevraagd? Neem dan contact op met het Centraal Meldpunt Identiteitsfraude (CMI) van de overheid: 088\u{a0}900\u{a0}10\u{a0}00 of www.rvig.nl.",
            "Do you get a bill or letter about something that you did not order or ask for? Then contact the Dutch government's identity fraud desk (Centraal Meldpunt Identiteitsfraude): 088\u{a0}900\u{a0}10\u{a0}00 or www.rvig.nl.",
        ),
    ),
    (
        &["email", "phone", "name", "birth_date", "customer_number", "username"],
        Text::new(
            "Wees extra alert op vreemde e-mails, sms'jes en telefoontjes. Klik niet op een link als u twijfelt. Een echte bank of overheid vraagt nooit om uw wachtwoord of pincode.",
            "Be extra alert to odd e-mails, text messages and calls. Do not click a link when in doubt. A real bank or authority never asks for your password or PIN.",
        ),
    ),
    (
        &["address"],
        Text::new(
            "Let op post die u niet verwacht. Vraag mensen aan de deur wie zij zijn voordat u iets afgeeft of tekent.",
            "Watch out for post that you do not expect. Ask people at the door who they are before you hand over or sign anything.",
        ),
    ),
    (
        &["health", "genetic", "case_file"],
        Text::new(
            "Maakt u zich zorgen over wat anderen nu over u weten? Bel ons. Wij denken met u mee.",
            "Are you worried about what others now know about you? Call us. We will think along with you.",
        ),
    ),
    (
        &[
            "location",
            "behaviour",
            "criminal",
            "ethnicity",
            "political",
            "religion",
            "union",
            "sexual",
            "debts",
            "benefits",
            "photo",
        ],
        Text::new(
            "Wordt u lastiggevallen of bedreigd? Bel de politie: 0900\u{a0}8844, bij spoed 112.",
            "Are you being harassed or threatened? Call the police: 0900\u{a0}8844, in an emergency 112.",
        ),
    ),
    (
        &["biometric"],
        Text::new(
            "Gebruikt u uw vingerafdruk of gezicht om ergens in te loggen? Stel daar ook een tweede stap in, zoals een code.",
            "Do you use your fingerprint or face to sign in somewhere? Set up a second step there, such as a code.",
        ),
    ),
];
