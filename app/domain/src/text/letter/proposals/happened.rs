//! What happened.

use super::Table;
use crate::text::Text;

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
