//! Words of reporting a suspected leak, and of coming back to it.

use super::Text;
use crate::incident::Stage;

/// Name of the service's main form, and the button to it.
pub const TITLE: Text = Text::new("Datalek melden", "Report a data breach");
/// Above a question: which of how many.
pub const STEP: Text = Text::new(
    "Datalek melden · vraag {} van {}",
    "Report a data breach · question {} of {}",
);
/// Above the check page.
pub const STEP_CHECK: Text = Text::new("Datalek melden · controleren", "Report a data breach · check");

/// All there is to read before the first question.
pub const START: Text = Text::new(
    "Zijn er misschien persoonsgegevens gelekt, kwijt of bij de verkeerde persoon terechtgekomen? Meld het meteen, ook als je twijfelt: \
     aanvullen kan later.",
    "Might personal data have leaked, got lost or reached the wrong person? Report it at once, even when in doubt: \
     you can add to it later.",
);
/// Begins the report.
pub const BEGIN: Text = Text::new("Beginnen", "Start");
/// Goes on with a report that was begun.
pub const CONTINUE: Text = Text::new("Verder met je melding", "Go on with your report");
/// Says that there is a report that was begun.
pub const BEGUN: Text = Text::new("Je was al begonnen", "You had already started");
/// What to do with a report that was begun.
pub const BEGUN_HELP: Text = Text::new(
    "Wat je invulde, is bewaard. Ga verder, of wis het en begin opnieuw.",
    "What you filled in was kept. Go on, or erase it and start again.",
);
/// Throws a report away that was begun.
pub const RESTART: Text = Text::new("Wissen en opnieuw beginnen", "Erase and start again");
/// Link to coming back.
pub const COME_BACK: Text = Text::new(
    "Heb je al gemeld? Bekijk je melding of vul hem aan",
    "Have you reported already? See your report or add to it",
);

/// Link back from the first question.
pub const TO_START: Text = Text::new("Terug", "Back");
/// Goes to the check page at once.
pub const SEND_NOW: Text = Text::new("Nu versturen", "Send now");
/// Below the buttons: an incomplete report is a report.
pub const SEND_NOW_HELP: Text = Text::new(
    "Weet je niet meer, of heb je haast? Kies 'Nu versturen'. Ook een halve melding helpt ons.",
    "Is this all you know, or are you in a hurry? Choose 'Send now'. Half a report helps us too.",
);
/// Keeps a changed answer and returns to the check page.
pub const KEEP: Text = Text::new("Opslaan en terug", "Save and go back");

/// Thanks, beside the first question.
pub const KIND_TITLE: Text = Text::new("Goed dat je dit meldt.", "It is good that you report this.");
/// Thanks, beside the first question.
pub const KIND: Text = Text::new(
    "Een fout maken mag. Hoe eerder we het weten, hoe beter we de mensen kunnen helpen om wie het gaat.",
    "Mistakes are allowed. The sooner we know, the better we can help the people concerned.",
);

/// Title when it goes on.
pub const CALL_TITLE: Text = Text::new(
    "Is het nog gaande? Bel dan eerst",
    "Is it still going on? Then call first",
);
/// Whom to call when it goes on; number and name follow.
pub const CALL: Text = Text::new("Bel nu", "Call now");
/// Whom to call when no number is known.
pub const CALL_NO_NUMBER: Text = Text::new(
    "Ga naar je leidinggevende of bel de ICT-helpdesk.",
    "Go to your supervisor or call the IT help desk.",
);
/// What comes after calling, while the report is not sent.
pub const CALL_AFTER: Text = Text::new("Maak daarna je melding af.", "Then finish your report.");
/// Telephone for urgent cases; number and name follow.
pub const URGENT: Text = Text::new("Spoed? Bel", "Urgent? Call");

/// First question.
pub const WHAT: Text = Text::new("Wat is er gebeurd?", "What happened?");
/// Hint of the first question.
pub const WHAT_HINT: Text = Text::new(
    "Vertel het in je eigen woorden. Schrijf geen namen of burgerservicenummers op van de mensen om wie het gaat.",
    "Tell it in your own words. Do not write down names or citizen service numbers of the people concerned.",
);
/// Second question.
pub const WHEN: Text = Text::new("Wanneer ontdekte je dit?", "When did you discover this?");
/// Hint of the second question.
pub const WHEN_HINT: Text = Text::new("Ongeveer is goed genoeg.", "Roughly is good enough.");
/// Option.
pub const WHEN_NOW: Text = Text::new("Zojuist", "Just now");
/// Option.
pub const WHEN_TODAY: Text = Text::new("Eerder vandaag", "Earlier today");
/// Option.
pub const WHEN_YESTERDAY: Text = Text::new("Gisteren", "Yesterday");
/// Option.
pub const WHEN_OTHER: Text = Text::new("Op een andere dag", "On another day");
/// Follow-up: the time.
pub const WHAT_TIME: Text = Text::new("Hoe laat ongeveer?", "About what time?");
/// Follow-up: the day.
pub const WHICH_DAY: Text = Text::new("Welke dag?", "Which day?");
/// Third question.
pub const ONGOING: Text = Text::new("Is het nog gaande?", "Is it still going on?");
/// Hint of the third question.
pub const ONGOING_HINT: Text = Text::new(
    "Bijvoorbeeld: de gegevens staan nog online, of iemand kan er nog steeds bij.",
    "For example: the data are still online, or someone can still reach them.",
);
/// Fourth question.
pub const DATA: Text = Text::new("Om welke gegevens gaat het?", "Which data are involved?");
/// Hint of the fourth question.
pub const DATA_HINT: Text = Text::new(
    "Kies alles wat erbij zit. Een vermoeden is genoeg.",
    "Choose everything that is included. A suspicion is enough.",
);
/// Fifth question.
pub const PEOPLE: Text = Text::new(
    "Om hoeveel mensen gaat het ongeveer?",
    "About how many people are concerned?",
);
/// Hint of the fifth question.
pub const PEOPLE_HINT: Text = Text::new("Een schatting is genoeg.", "An estimate is enough.");

/// Title of the check page.
pub const CHECK: Text = Text::new("Klopt dit zo?", "Is this right?");
/// Below the title of the check page.
pub const CHECK_HELP: Text = Text::new(
    "Wat leeg is, mag leeg blijven. Je kunt later nog iets toevoegen.",
    "What is empty may stay empty. You can still add something later.",
);
/// Short names of the questions, on the check page.
pub const SHORT: [Text; 5] = [
    Text::new("Wat er is gebeurd", "What happened"),
    Text::new("Wanneer je het ontdekte", "When you discovered it"),
    Text::new("Nog gaande", "Still going on"),
    Text::new("Welke gegevens", "Which data"),
    Text::new("Hoeveel mensen", "How many people"),
];
/// Heading above the contact fields.
pub const CONTACT: Text = Text::new("Hoe kunnen we je bereiken?", "How can we reach you?");
/// Below that heading for who is signed in.
pub const CONTACT_MEMBER: Text = Text::new(
    "Klopt dit? Pas het aan als dat handiger is. Je bent ingelogd, dus de privacyfunctionaris ziet dat de melding van jou komt.",
    "Is this right? Change it if that is handier. You are signed in, so the privacy officer sees that the report comes from you.",
);
/// Below that heading for who came through the link.
pub const CONTACT_GUEST: Text = Text::new(
    "Je mag dit leeg laten. Dan kunnen we je alleen niets vragen.",
    "You may leave this empty. Then we just cannot ask you anything.",
);
/// Contact field.
pub const NAME: Text = Text::new("Je naam", "Your name");
/// Contact field.
pub const DEPARTMENT: Text = Text::new("Je afdeling of team", "Your department or team");
/// Contact field.
pub const REACH: Text = Text::new(
    "Je telefoonnummer of e-mailadres",
    "Your phone number or e-mail address",
);
/// Sends the report.
pub const SEND: Text = Text::new("Melding versturen", "Send report");

/// Title of the receipt.
pub const SENT: Text = Text::new("Je melding is verstuurd", "Your report was sent");
/// First line of the receipt.
pub const THANKS: Text = Text::new(
    "Dank je wel. Door te melden help je de mensen om wie het gaat.",
    "Thank you. By reporting you help the people concerned.",
);
/// Label of the reference.
pub const REFERENCE: Text = Text::new("Nummer van je melding", "Number of your report");
/// Label of the secret code.
pub const CODE: Text = Text::new("Geheime code", "Secret code");
/// What number and code are for.
pub const KEEP_CODE: Text = Text::new(
    "Bewaar dit nummer en deze code. Daarmee kun je later zien hoe het ervoor staat en iets toevoegen. Print deze pagina, of schrijf ze op.",
    "Keep this number and this code. With them you can see how it stands and add something later. Print this page, or write them down.",
);
/// Link to the proof.
pub const PROOF: Text = Text::new(
    "Download het bewijs van je melding.",
    "Download the proof of your report.",
);
/// What the proof is for.
pub const PROOF_HELP: Text = Text::new(
    "Met dit kleine bestand kun je altijd laten zien dat je dit hebt gemeld, en wanneer. Je naam en je verhaal staan er niet in.",
    "With this small file you can always show that you reported this, and when. Your name and your story are not in it.",
);
/// For who is signed in as well.
pub const KEEP_CODE_MEMBER: Text = Text::new(
    "Je hebt ze niet nodig als je inlogt: dan staat je melding op de startpagina.",
    "You do not need them when you sign in: your report is on the home page then.",
);
/// How long this page stays.
pub const RECEIPT_LASTS: Text = Text::new(
    "Deze pagina kun je hier nog even terugzien. Daarna kunnen we de code niet meer voor je opzoeken.",
    "You can see this page here again for a little while. After that we cannot look the code up for you.",
);
/// Heading: what happens next.
pub const NEXT_TITLE: Text = Text::new("Wat er nu gebeurt", "What happens next");
/// What happens next, step by step.
pub const NEXT: [Text; 3] = [
    Text::new(
        "De privacyfunctionaris leest je melding zo snel mogelijk. Misschien bellen of mailen we je met een vraag.",
        "The privacy officer reads your report as soon as possible. We may call or e-mail you with a question.",
    ),
    Text::new(
        "We stoppen het lek en bepalen wie we moeten inlichten. Moet de toezichthouder het weten? Dan melden we het binnen 72 uur.",
        "We stop the leak and decide whom we must inform. Must the supervisory authority know? Then we notify it within 72 hours.",
    ),
    Text::new(
        "Je kunt de hele tijd zien hoe het ervoor staat.",
        "All that time you can see how it stands.",
    ),
];
/// Link to the status of the report.
pub const SEE_STATUS: Text = Text::new("Bekijk je melding of voeg iets toe", "See your report or add something");
/// Link to a new report.
pub const ANOTHER: Text = Text::new("Nog iets melden", "Report something else");

/// Title of coming back.
pub const MINE: Text = Text::new("Kom terug op je melding", "Come back to your report");
/// Below the title of coming back.
pub const MINE_HELP: Text = Text::new(
    "Nummer en code staan op de pagina die je kreeg toen je de melding verstuurde.",
    "Number and code are on the page that you saw when you sent the report.",
);
/// Hint of the number.
pub const REFERENCE_HINT: Text = Text::new("Bijvoorbeeld 2026-0147-K", "For example 2026-0147-K");
/// Hint of the code.
pub const CODE_HINT: Text = Text::new(
    "16 letters en cijfers; streepjes hoeven niet",
    "16 letters and digits; dashes are not needed",
);
/// Opens the report.
pub const OPEN: Text = Text::new("Bekijk melding", "See report");
/// For who lost the code.
pub const CODE_LOST: Text = Text::new("Code kwijt?", "Lost your code?");
/// For who lost the code.
pub const CODE_LOST_HELP: Text = Text::new(
    "Meldde je met je account? Log in: je melding staat op de startpagina. Anders kun je bellen met de contactpersoon onder aan de pagina; noem dan het nummer.",
    "Did you report with your account? Sign in: your report is on the home page. Otherwise call the contact at the bottom of the page and give the number.",
);

/// Title of the status page.
pub const STATUS: Text = Text::new("Je melding {}", "Your report {}");
/// When the report was sent.
pub const SENT_AT: Text = Text::new("Verstuurd op {}", "Sent on {}");
/// Heading above what was told.
pub const TOLD: Text = Text::new("Wat je vertelde", "What you told us");
/// Source of the first text.
pub const TOLD_FIRST: Text = Text::new("Je melding", "Your report");
/// Source of a later text.
pub const TOLD_LATER: Text = Text::new("Je aanvulling", "Your addition");
/// Heading above adding something.
pub const ADD_TITLE: Text = Text::new("Weet je nog iets?", "Do you know anything else?");
/// Label of an addition.
pub const ADD: Text = Text::new("Je aanvulling", "Your addition");
/// Hint of an addition.
pub const ADD_HINT: Text = Text::new(
    "Alles helpt, ook als het klein lijkt. Schrijf geen namen of burgerservicenummers op van de mensen om wie het gaat.",
    "Everything helps, even if it seems small. Do not write down names or citizen service numbers of the people concerned.",
);
/// Problem: nothing was added.
pub const ADD_EMPTY: Text = Text::new("Schrijf op wat je wilt toevoegen", "Write down what you want to add");
/// Sends an addition.
pub const ADD_SEND: Text = Text::new("Aanvulling versturen", "Send addition");
/// Title after an addition.
pub const ADDED: Text = Text::new("Je aanvulling is verstuurd", "Your addition was sent");
/// Text after an addition.
pub const ADDED_HELP: Text = Text::new(
    "Dank je wel. De privacyfunctionaris leest hem.",
    "Thank you. The privacy officer will read it.",
);

/// Where a report stands, in one or two words and one sentence for who sent it.
#[must_use]
pub const fn stage(stage: Stage) -> (Text, Text) {
    match stage {
        Stage::Reported => (
            Text::new("Ontvangen", "Received"),
            Text::new(
                "We hebben je melding. De privacyfunctionaris leest hem zo snel mogelijk.",
                "We have your report. The privacy officer will read it as soon as possible.",
            ),
        ),
        Stage::Assessing => (
            Text::new("We zijn ermee bezig", "We are working on it"),
            Text::new(
                "De privacyfunctionaris zoekt uit wat er is gebeurd en wat er nodig is.",
                "The privacy officer is finding out what happened and what is needed.",
            ),
        ),
        Stage::Decided => (
            Text::new("Besluit genomen", "Decision taken"),
            Text::new(
                "We weten wat er moet gebeuren en voeren dat nu uit.",
                "We know what has to be done and are doing it now.",
            ),
        ),
        Stage::Closed => (
            Text::new("Afgerond", "Finished"),
            Text::new(
                "We zijn klaar. Dank je wel: door je melding konden we iets doen. Weet je nog iets? Dat mag je altijd toevoegen.",
                "We are done. Thank you: because of your report we could act. Do you know anything else? You can always add it.",
            ),
        ),
    }
}
