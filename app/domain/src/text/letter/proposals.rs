//! Sentences that a letter may start from, by the codes of the AP form's lists. A person always rewrites them.
//!
//! To add one: put it in the table with the codes it fits. A test looks that no kind of data goes without words.

use super::Text;

/// Codes with the sentence that fits them.
pub type Table = &'static [(&'static [&'static str], Text)];

/// What happened, by kind of incident; `{}` is the day.
pub const WHAT_HAPPENED: Table = &[
    (
        &["mail_wrong_recipient"],
        Text::new(
            "Op {} is een e-mail met uw gegevens naar een verkeerde ontvanger gestuurd.",
            "On {} an e-mail with your data was sent to the wrong recipient.",
        ),
    ),
    (
        &["mail_no_bcc"],
        Text::new(
            "Op {} stuurden wij een e-mail waarin alle ontvangers elkaars e-mailadres konden zien. Ook dat van u.",
            "On {} we sent an e-mail in which all recipients could see each other's e-mail address, including yours.",
        ),
    ),
    (
        &["post_wrong_recipient"],
        Text::new(
            "Op {} is post met uw gegevens bij een verkeerde persoon terechtgekomen.",
            "On {} post with your data ended up with the wrong person.",
        ),
    ),
    (
        &["post_returned_open"],
        Text::new(
            "Op {} kregen wij post met uw gegevens geopend terug. Misschien heeft iemand anders die gelezen.",
            "On {} post with your data came back to us opened. Somebody else may have read it.",
        ),
    ),
    (
        &["post_lost"],
        Text::new(
            "Op {} is post met uw gegevens kwijtgeraakt. Wij weten niet waar die nu is.",
            "On {} post with your data was lost. We do not know where it is now.",
        ),
    ),
    (
        &["wrong_rights", "folders_too_open"],
        Text::new(
            "Vanaf {} konden medewerkers uw gegevens zien die daar geen toegang toe mochten hebben.",
            "From {} members of staff could see your data who should not have had access.",
        ),
    ),
    (
        &["device_or_paper_lost"],
        Text::new(
            "Op {} is een apparaat of papier met uw gegevens kwijtgeraakt of gestolen.",
            "On {} a device or paper with your data was lost or stolen.",
        ),
    ),
    (
        &["published"],
        Text::new(
            "Op {} zijn uw gegevens per ongeluk openbaar gemaakt.",
            "On {} your data were made public by accident.",
        ),
    ),
    (
        &["hacking"],
        Text::new(
            "Op {} is iemand zonder toestemming binnengekomen in een computersysteem met uw gegevens.",
            "On {} somebody got into a computer system with your data without permission.",
        ),
    ),
    (
        &["wrong_file"],
        Text::new(
            "Op {} zijn uw gegevens in het dossier van iemand anders gezet.",
            "On {} your data were put in another person's file.",
        ),
    ),
];

/// The data in everyday words.
pub const DATA: Table = &[
    (&["name"], Text::new("uw naam", "your name")),
    (&["sex"], Text::new("uw geslacht", "your sex")),
    (
        &["birth_or_age"],
        Text::new("uw geboortedatum of leeftijd", "your date of birth or age"),
    ),
    (
        &["bsn"],
        Text::new("uw burgerservicenummer (BSN)", "your citizen service number (BSN)"),
    ),
    (
        &["address"],
        Text::new("uw adres en woonplaats", "your address and town"),
    ),
    (&["email"], Text::new("uw e-mailadres", "your e-mail address")),
    (&["phone"], Text::new("uw telefoonnummer", "your telephone number")),
    (
        &["credentials"],
        Text::new(
            "uw inlognaam, wachtwoord of klantnummer",
            "your login name, password or customer number",
        ),
    ),
    (
        &["iban"],
        Text::new("uw bankrekeningnummer (IBAN)", "your bank account number (IBAN)"),
    ),
    (
        &["credit_card"],
        Text::new("de gegevens van uw creditcard", "the details of your credit card"),
    ),
    (&["debts"], Text::new("gegevens over schulden", "data about debts")),
    (
        &["benefits"],
        Text::new("gegevens over een uitkering", "data about a benefit"),
    ),
    (
        &["financial_other"],
        Text::new("andere gegevens over uw geldzaken", "other data about your finances"),
    ),
    (
        &["identity_document"],
        Text::new(
            "een (kopie van een) paspoort, identiteitskaart of rijbewijs",
            "a (copy of a) passport, identity card or driving licence",
        ),
    ),
    (
        &["location"],
        Text::new("gegevens over waar u bent geweest", "data about where you have been"),
    ),
    (
        &["criminal"],
        Text::new(
            "gegevens over strafbare feiten of een veroordeling",
            "data about offences or a conviction",
        ),
    ),
    (
        &["ethnic"],
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
        &["religious"],
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
        &["health"],
        Text::new("gegevens over uw gezondheid", "data about your health"),
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
        &["unknown"],
        Text::new(
            "misschien nog andere gegevens; dat zoeken wij nog uit",
            "perhaps other data as well; we are still looking into this",
        ),
    ),
];

/// What may follow, by kind of data or nature of the breach.
pub const CONSEQUENCES: Table = &[
    (
        &["email", "phone"],
        Text::new(
            "U kunt valse berichten of telefoontjes krijgen van mensen die zich voordoen als ons of als uw bank.",
            "You may get false messages or calls from people who pretend to be us or your bank.",
        ),
    ),
    (
        &["address"],
        Text::new(
            "U kunt post of bezoek krijgen dat u niet verwacht.",
            "You may get post or visitors that you do not expect.",
        ),
    ),
    (
        &["credentials"],
        Text::new(
            "Iemand kan proberen in te loggen op uw account, of op andere accounts met hetzelfde wachtwoord.",
            "Somebody may try to sign in to your account, or to other accounts with the same password.",
        ),
    ),
    (
        &["iban", "credit_card", "financial_other"],
        Text::new(
            "Iemand kan proberen geld van uw rekening te halen of op uw kosten iets te kopen.",
            "Somebody may try to take money from your account or buy something at your expense.",
        ),
    ),
    (
        &["bsn", "identity_document"],
        Text::new(
            "Iemand kan zich voordoen als u, bijvoorbeeld om een abonnement of een lening af te sluiten.",
            "Somebody may pretend to be you, for example to take out a subscription or a loan.",
        ),
    ),
    (
        &["health", "genetic"],
        Text::new(
            "Anderen kunnen iets weten over uw gezondheid dat u zelf niet wilde vertellen.",
            "Others may know something about your health that you did not want to tell.",
        ),
    ),
    (
        &[
            "criminal",
            "ethnic",
            "political",
            "religious",
            "union",
            "sexual",
            "debts",
            "benefits",
        ],
        Text::new(
            "Anderen kunnen u anders behandelen door wat zij over u hebben gelezen.",
            "Others may treat you differently because of what they read about you.",
        ),
    ),
    (
        &["location"],
        Text::new(
            "Anderen kunnen weten waar u vaak bent.",
            "Others may know where you often are.",
        ),
    ),
    (
        &["biometric"],
        Text::new(
            "Een vingerafdruk of gezichtsscan kunt u niet veranderen. Iemand kan die misbruiken om ergens toegang te krijgen.",
            "You cannot change a fingerprint or face scan. Somebody may misuse it to get access.",
        ),
    ),
    (
        &["unavailable_for_now"],
        Text::new(
            "Wij kunnen tijdelijk niet bij uw gegevens. Daardoor kan onze hulp aan u langer duren.",
            "For now we cannot reach your data. This may delay what we do for you.",
        ),
    ),
    (
        &["lost_for_good"],
        Text::new(
            "Wij zijn gegevens van u kwijt. Misschien moeten wij u opnieuw om gegevens vragen.",
            "We have lost data about you. We may have to ask you for them again.",
        ),
    ),
    (
        &["integrity"],
        Text::new(
            "Er kunnen verkeerde gegevens over u in ons systeem staan.",
            "There may be wrong data about you in our system.",
        ),
    ),
];

/// What the reader can do, by kind of data; the most urgent first.
pub const ADVICE: Table = &[
    (
        &["credentials"],
        Text::new(
            "Verander uw wachtwoord. Gebruikt u hetzelfde wachtwoord ook ergens anders? Verander het daar ook.",
            "Change your password. Do you use the same password elsewhere? Change it there as well.",
        ),
    ),
    (
        &["iban", "credit_card", "financial_other"],
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
        &["bsn", "identity_document"],
        Text::new(
            "Krijgt u een rekening of brief over iets dat u niet heeft besteld of aangevraagd? Neem dan contact op met het \
             Centraal Meldpunt Identiteitsfraude (CMI) van de overheid: 088\u{a0}900\u{a0}10\u{a0}00 of www.rvig.nl.",
            "Do you get a bill or letter about something that you did not order or ask for? Then contact the Dutch \
             government's identity fraud desk (Centraal Meldpunt Identiteitsfraude): 088\u{a0}900\u{a0}10\u{a0}00 or www.rvig.nl.",
        ),
    ),
    (
        &["email", "phone", "name", "birth_or_age"],
        Text::new(
            "Wees extra alert op vreemde e-mails, sms'jes en telefoontjes. Klik niet op een link als u twijfelt. Een echte \
             bank of overheid vraagt nooit om uw wachtwoord of pincode.",
            "Be extra alert to odd e-mails, text messages and calls. Do not click a link when in doubt. A real bank or \
             authority never asks for your password or PIN.",
        ),
    ),
    (
        &["address"],
        Text::new(
            "Let op post die u niet verwacht. Vraag mensen aan de deur wie zij zijn voordat u iets afgeeft of tekent.",
            "Watch out for post that you do not expect. Ask people at the door who they are before you hand over or sign \
             anything.",
        ),
    ),
    (
        &["health", "genetic"],
        Text::new(
            "Maakt u zich zorgen over wat anderen nu over uw gezondheid weten? Bel ons. Wij denken met u mee.",
            "Are you worried about what others now know about your health? Call us. We will help you think.",
        ),
    ),
    (
        &[
            "location",
            "criminal",
            "ethnic",
            "political",
            "religious",
            "union",
            "sexual",
            "debts",
            "benefits",
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
