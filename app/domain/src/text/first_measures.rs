//! What to do at once, for somebody who is worried.

use super::Text;
use crate::first_measures::FirstMeasure;

/// Heading above the measures.
pub const TITLE: Text = Text::new("Wat je nu zelf kunt doen", "What you can do yourself now");
/// Below the heading.
pub const INTRO: Text = Text::new(
    "Doe alleen wat snel en veilig kan. Lukt iets niet? Geen probleem, dan helpen wij.",
    "Only do what is quick and safe. Does something not work? No problem, we will help.",
);

/// What to do, and how.
#[must_use]
pub const fn words(measure: FirstMeasure) -> (Text, Text) {
    match measure {
        FirstMeasure::Disconnect
        | FirstMeasure::ChangePassword
        | FirstMeasure::BlockDevice
        | FirstMeasure::ReportTheft
        | FirstMeasure::LeaveBroken => device(measure),
        FirstMeasure::TakeOffline
        | FirstMeasure::DeleteMessage
        | FirstMeasure::RecallMail
        | FirstMeasure::AskRecipient
        | FirstMeasure::DoNotMailAll
        | FirstMeasure::RemovePhoto => message(measure),
        _ => place(measure),
    }
}

/// Devices, systems and passwords.
const fn device(measure: FirstMeasure) -> (Text, Text) {
    match measure {
        FirstMeasure::Disconnect => (
            Text::new(
                "Haal de computer van het netwerk, maar laat hem aan",
                "Take the computer off the network, but leave it on",
            ),
            Text::new(
                "Trek de netwerkkabel los of zet wifi uit. Zet de computer niet uit: dan raken sporen kwijt. Bel de ICT-helpdesk.",
                "Unplug the network cable or turn off wifi. Do not switch the computer off: that would destroy traces. Call the IT help desk.",
            ),
        ),
        FirstMeasure::ChangePassword => (
            Text::new(
                "Wijzig het wachtwoord op een ander apparaat",
                "Change the password on another device",
            ),
            Text::new(
                "Gebruik je dat wachtwoord ook ergens anders? Wijzig het daar ook. Bel daarna de ICT-helpdesk; zij kunnen zien of iemand heeft ingelogd.",
                "Do you use that password elsewhere too? Change it there as well. Then call the IT help desk; they can see whether anyone signed in.",
            ),
        ),
        FirstMeasure::BlockDevice => (
            Text::new(
                "Laat het apparaat blokkeren of wissen",
                "Have the device blocked or wiped",
            ),
            Text::new(
                "Bel de ICT-helpdesk. Zij kunnen een telefoon of laptop op afstand op slot zetten. Een usb-stick kan dat niet; schrijf dan op wat erop stond.",
                "Call the IT help desk. They can lock a phone or laptop from a distance. A USB stick cannot be locked; write down what was on it.",
            ),
        ),
        FirstMeasure::ReportTheft => (
            Text::new("Doe aangifte van de diefstal", "Report the theft to the police"),
            Text::new(
                "Dat kan bij de politie, vaak ook via internet. Bewaar het nummer van de aangifte. Vertel het ook aan de ICT-helpdesk als er een apparaat bij zat.",
                "Go to the police; often you can also do it online. Keep the number of your report. Tell the IT help desk too if a device was taken.",
            ),
        ),
        _ => (
            Text::new(
                "Probeer het niet alleen te herstellen",
                "Do not try to repair it on your own",
            ),
            Text::new(
                "Bel de ICT-helpdesk. Vaak is er een reservekopie. Laat alles tot die tijd zoals het is.",
                "Call the IT help desk. There is often a backup. Until then, leave everything as it is.",
            ),
        ),
    }
}

/// What was sent or put online.
const fn message(measure: FirstMeasure) -> (Text, Text) {
    match measure {
        FirstMeasure::TakeOffline => (
            Text::new("Haal het van internet", "Take it off the internet"),
            Text::new(
                "Maak eerst een schermafdruk en noteer het adres van de pagina en de tijd. Haal het daarna weg, of vraag de beheerder van de pagina om dat te doen.",
                "First take a screenshot and note the address of the page and the time. Then take it down, or ask whoever runs the page to do so.",
            ),
        ),
        FirstMeasure::DeleteMessage => (
            Text::new("Verwijder het bericht voor iedereen", "Delete the message for everyone"),
            Text::new(
                "Houd het bericht ingedrukt en kies 'verwijderen voor iedereen'. Maak eerst een schermafdruk, zodat we weten wat erin stond.",
                "Press and hold the message and choose 'delete for everyone'. Take a screenshot first, so that we know what it said.",
            ),
        ),
        FirstMeasure::RecallMail => (
            Text::new("Haal de mail terug", "Recall the e-mail"),
            Text::new(
                "In Outlook: open de mail bij 'Verzonden items' en kies 'Bericht intrekken'. Lukt dat niet? Ga door met de volgende stap. Bewaar je eigen exemplaar.",
                "In Outlook: open the e-mail in 'Sent items' and choose 'Recall this message'. If that fails, go on to the next step. Keep your own copy.",
            ),
        ),
        FirstMeasure::AskRecipient => (
            Text::new("Bel wie het per ongeluk kreeg", "Call whoever received it by mistake"),
            Text::new(
                "Vraag of diegene het niet leest, niet doorstuurt en meteen wist. Vraag ook om dat in een kort mailtje te bevestigen.",
                "Ask them not to read it, not to pass it on, and to delete it at once. Also ask them to confirm that in a short e-mail.",
            ),
        ),
        FirstMeasure::DoNotMailAll => (
            Text::new(
                "Stuur niet nog een mail aan iedereen",
                "Do not send everyone another e-mail",
            ),
            Text::new(
                "Dan zien ze elkaars adres opnieuw. We helpen je met een goed bericht.",
                "They would see each other's addresses again. We will help you write a good message.",
            ),
        ),
        _ => (
            Text::new("Haal de foto of de film weg", "Take the photo or video away"),
            Text::new(
                "Noteer eerst waar hij stond en hoe lang. Vraag ook wie hem heeft doorgestuurd om hem te wissen.",
                "First note where it was and for how long. Also ask anyone who passed it on to delete it.",
            ),
        ),
    }
}

/// Paper, talk, and what always holds.
const fn place(measure: FirstMeasure) -> (Text, Text) {
    match measure {
        FirstMeasure::FetchLetter => (
            Text::new("Haal de post terug", "Get the post back"),
            Text::new(
                "Bel wie de post kreeg. Haal hem op, of vraag om hem terug te sturen. Vraag of de envelop open was.",
                "Call whoever received it. Collect it, or ask them to send it back. Ask whether the envelope was open.",
            ),
        ),
        FirstMeasure::LockPapers => (
            Text::new("Leg de papieren achter slot", "Lock the papers away"),
            Text::new(
                "Kijk of er iets ontbreekt. Ligt er iets bij een ander? Haal het op.",
                "Check whether anything is missing. Does somebody else have some of it? Collect it.",
            ),
        ),
        FirstMeasure::StopLooking => (
            Text::new("Kijk of lees niet verder", "Do not look or read on"),
            Text::new(
                "Noteer waar je het zag en hoe laat, zonder namen. Stuur het aan niemand door.",
                "Note where you saw it and at what time, without names. Do not pass it on to anyone.",
            ),
        ),
        FirstMeasure::EndTalk => (
            Text::new("Stop het gesprek", "End the conversation"),
            Text::new(
                "Noteer kort wat er is gezegd en wie het kon horen. Vraag wie het hoorde om het voor zich te houden.",
                "Briefly note what was said and who could hear it. Ask those who heard it to keep it to themselves.",
            ),
        ),
        FirstMeasure::StopIfSafe => (
            Text::new("Stop het lek als dat kan", "Stop the leak if you can"),
            Text::new(
                "Haal weg wat weg kan, sluit af wat open staat. Twijfel je? Wacht dan op de privacyfunctionaris.",
                "Take away what can be taken away, close what is open. Not sure? Then wait for the privacy officer.",
            ),
        ),
        FirstMeasure::KeepEvidence => (
            Text::new("Bewaar wat er is", "Keep what there is"),
            Text::new(
                "Gooi je eigen mail, brief of foutmelding niet weg. Daarmee kunnen we mensen helpen.",
                "Do not throw away your own e-mail, letter or error message. They allow us to help people.",
            ),
        ),
        _ => (
            Text::new("Laat het inlichten aan ons over", "Leave informing people to us"),
            Text::new(
                "Wij bepalen samen met jou of we de mensen inlichten om wie het gaat, en hoe. Dat hoef jij niet te doen.",
                "Together with you we decide whether and how to inform the people concerned. You do not have to do that.",
            ),
        ),
    }
}
