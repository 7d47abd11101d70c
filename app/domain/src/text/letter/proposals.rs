//! Sentences that a letter may start from, by the codes of the rulebook's options. A person always rewrites them.
//!
//! To add one: put it in the table with the codes it fits. A test looks that no kind of data or incident goes without.

use super::Text;

/// Codes with the sentence that fits them.
pub type Table = &'static [(&'static [&'static str], Text)];

/// What happened, by `incident_type`; `{}` is the day.
pub const WHAT_HAPPENED: Table = &[
    (
        &["email_wrong_recipient", "unchecked_attachment"],
        Text::new(
            "Op {} is een e-mail met uw gegevens naar een verkeerde ontvanger gestuurd.",
            "On {} an e-mail with your data was sent to the wrong recipient.",
        ),
    ),
    (
        &["cc_instead_of_bcc"],
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
        &["post_returned_opened"],
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
        &["handed_over_wrong"],
        Text::new(
            "Op {} zijn papieren of bestanden met uw gegevens aan een verkeerde persoon gegeven.",
            "On {} papers or files with your data were handed to the wrong person.",
        ),
    ),
    (
        &["portal_wrong_customer"],
        Text::new(
            "Op {} kon iemand anders uw gegevens zien op een website met een eigen inlog.",
            "On {} another person could see your data on a website that asks people to sign in.",
        ),
    ),
    (
        &["wrong_file"],
        Text::new(
            "Op {} zijn uw gegevens in het dossier van iemand anders gezet.",
            "On {} your data were put in another person's file.",
        ),
    ),
    (
        &["spoken"],
        Text::new(
            "Op {} is over uw gegevens gesproken met iemand die ze niet mocht horen.",
            "On {} your data were discussed with somebody who should not have heard them.",
        ),
    ),
    (
        &["shared_without_consent"],
        Text::new(
            "Op {} zijn uw gegevens gedeeld terwijl dat niet mocht.",
            "On {} your data were shared although that was not allowed.",
        ),
    ),
    (
        &["wrong_authorisation", "folder_too_open"],
        Text::new(
            "Vanaf {} konden medewerkers uw gegevens zien terwijl zij dat niet mochten.",
            "From {} members of staff could see your data who should not have had access.",
        ),
    ),
    (
        &["website_error"],
        Text::new(
            "Vanaf {} konden buitenstaanders uw gegevens zien door een fout in een website of app.",
            "From {} outsiders could see your data through an error in a website or app.",
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
        &["device_lost"],
        Text::new(
            "Op {} is een apparaat met uw gegevens kwijtgeraakt.",
            "On {} a device with your data was lost.",
        ),
    ),
    (
        &["device_stolen"],
        Text::new(
            "Op {} is een apparaat met uw gegevens gestolen.",
            "On {} a device with your data was stolen.",
        ),
    ),
    (
        &["paper_lost"],
        Text::new(
            "Op {} zijn papieren met uw gegevens kwijtgeraakt.",
            "On {} papers with your data were lost.",
        ),
    ),
    (
        &["paper_stolen"],
        Text::new(
            "Op {} zijn papieren met uw gegevens gestolen.",
            "On {} papers with your data were stolen.",
        ),
    ),
    (
        &["discarded_device"],
        Text::new(
            "Op {} is een oud apparaat weggedaan waar uw gegevens nog op stonden.",
            "On {} an old device was disposed of that still held your data.",
        ),
    ),
    (
        &["paper_not_destroyed"],
        Text::new(
            "Op {} zijn papieren met uw gegevens weggegooid zonder ze te vernietigen.",
            "On {} papers with your data were thrown away without being destroyed.",
        ),
    ),
    (
        &["hacking", "malware"],
        Text::new(
            "Op {} is iemand zonder toestemming binnengekomen in een computersysteem met uw gegevens.",
            "On {} somebody got into a computer system with your data without permission.",
        ),
    ),
    (
        &["ransomware"],
        Text::new(
            "Op {} hebben criminelen een computersysteem met uw gegevens op slot gezet. Misschien hebben zij de gegevens ook gekopieerd.",
            "On {} criminals locked a computer system with your data. They may have copied the data as well.",
        ),
    ),
    (
        &["phishing"],
        Text::new(
            "Op {} heeft iemand met een vals bericht toegang gekregen tot uw gegevens.",
            "On {} somebody got access to your data by means of a false message.",
        ),
    ),
    (
        &["mailbox_compromise"],
        Text::new(
            "Op {} is iemand zonder toestemming binnengekomen in een mailbox met uw gegevens.",
            "On {} somebody got into a mailbox with your data without permission.",
        ),
    ),
    (
        &["credential_stuffing"],
        Text::new(
            "Op {} heeft iemand ingelogd met wachtwoorden die ergens anders waren gestolen. Zo kon diegene bij uw gegevens.",
            "On {} somebody signed in with passwords that were stolen elsewhere, and so could reach your data.",
        ),
    ),
    (
        &["identity_fraud"],
        Text::new(
            "Op {} deed iemand zich voor als een ander. Zo kreeg diegene uw gegevens.",
            "On {} somebody pretended to be another person, and so got your data.",
        ),
    ),
    (
        &["insider"],
        Text::new(
            "Op {} heeft een medewerker uw gegevens meegenomen of gebruikt terwijl dat niet mocht.",
            "On {} a member of staff took or used your data without permission.",
        ),
    ),
    (
        &["unauthorised_viewing"],
        Text::new(
            "Op {} heeft een medewerker uw gegevens bekeken zonder goede reden.",
            "On {} a member of staff looked at your data without a good reason.",
        ),
    ),
    (
        &["shared_login"],
        Text::new(
            "Op {} is een wachtwoord gedeeld. Daardoor konden anderen bij uw gegevens.",
            "On {} a password was shared, so that others could reach your data.",
        ),
    ),
    (
        &["unlocked_screen"],
        Text::new(
            "Op {} kon iemand uw gegevens zien doordat een scherm of kast open stond.",
            "On {} somebody could see your data because a screen or cupboard was left open.",
        ),
    ),
    (
        &["deleted"],
        Text::new(
            "Op {} zijn uw gegevens per ongeluk gewist of beschadigd.",
            "On {} your data were deleted or damaged by accident.",
        ),
    ),
    (
        &["changed"],
        Text::new(
            "Op {} zijn uw gegevens ten onrechte gewijzigd.",
            "On {} your data were wrongly changed.",
        ),
    ),
    (
        &["outage"],
        Text::new(
            "Vanaf {} konden wij door een storing niet bij uw gegevens.",
            "From {} a fault kept us from reaching your data.",
        ),
    ),
    (
        &["kept_too_long"],
        Text::new(
            "Op {} bleek dat wij uw gegevens te lang hebben bewaard.",
            "On {} we found that we had kept your data too long.",
        ),
    ),
    (
        &["id_copy_kept"],
        Text::new(
            "Op {} bleek dat wij een kopie van uw identiteitsbewijs hadden die er niet had mogen zijn.",
            "On {} we found that we held a copy of your identity document that should not exist.",
        ),
    ),
];

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

/// What may follow, by `data` or `kind`.
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
        &["protected_identity"],
        Text::new(
            "Iemand die uw adres niet mag weten, kan het nu kennen.",
            "Somebody who must not know your address may know it now.",
        ),
    ),
    (
        &["password", "username"],
        Text::new(
            "Iemand kan proberen in te loggen op uw account, of op andere accounts met hetzelfde wachtwoord.",
            "Somebody may try to sign in to your account, or to other accounts with the same password.",
        ),
    ),
    (
        &["iban", "credit_card", "account_statement", "financial_other"],
        Text::new(
            "Iemand kan proberen geld van uw rekening te halen of op uw kosten iets te kopen.",
            "Somebody may try to take money from your account or buy something at your expense.",
        ),
    ),
    (
        &["bsn", "national_id", "identity_document"],
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
            "ethnicity",
            "political",
            "religion",
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
        &[
            "photo",
            "family",
            "case_file",
            "communication",
            "job_application",
            "education",
            "payslip",
            "insurance",
        ],
        Text::new(
            "Anderen kunnen dingen over u weten die niet voor hen bedoeld zijn.",
            "Others may know things about you that were not meant for them.",
        ),
    ),
    (
        &["location", "behaviour"],
        Text::new(
            "Anderen kunnen weten waar u vaak bent of wat u doet.",
            "Others may know where you often are or what you do.",
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
        &["unavailable"],
        Text::new(
            "Wij konden of kunnen tijdelijk niet bij uw gegevens. Daardoor kan onze hulp aan u langer duren.",
            "For a time we could not or cannot reach your data. This may delay what we do for you.",
        ),
    ),
    (
        &["loss"],
        Text::new(
            "Wij zijn gegevens van u kwijt. Misschien moeten wij u opnieuw om gegevens vragen.",
            "We have lost data about you. We may have to ask you for them again.",
        ),
    ),
    (
        &["alteration"],
        Text::new(
            "Er kunnen verkeerde gegevens over u in ons systeem staan.",
            "There may be wrong data about you in our system.",
        ),
    ),
];

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
