//! Finding out the facts: title, kennisname, questions and answers.

use super::{Lang, Text, common, format};
use crate::facts::Answer;
use crate::rulebook::{Group, Question};

/// Heading of the page for the title.
pub const TITLE: Text = Text::new("Hoe noem je dit incident?", "What do you call this incident?");
/// Hint for the title.
pub const TITLE_HINT: Text = Text::new(
    "Een korte titel waaraan je het incident herkent. Schrijf geen namen van betrokkenen op.",
    "A short title by which you recognise the incident. Do not write names of the people affected.",
);

/// Heading of the page for kennisname.
pub const AWARENESS: Text = Text::new("Wanneer was de kennisname?", "When did you become aware?");
/// What kennisname is, in one sentence.
pub const AWARENESS_HINT: Text = Text::new(
    "Kennisname is het moment waarop jullie redelijk zeker wisten dat er persoonsgegevens waren gelekt. Vanaf dan lopen de 72 uur.",
    "You become aware when you are reasonably certain that personal data leaked. The 72 hours run from that moment.",
);
/// Opens the explanation of kennisname.
pub const AWARENESS_MORE: Text = Text::new("Hoe bepaal je de kennisname?", "How do you determine this moment?");
/// Heading of the moments that count.
pub const AWARENESS_COUNTS: Text = Text::new("Dit telt wel als kennisname", "This counts");
/// The moments that count (law.md C-1, C-2, C-4, W-3).
pub const AWARENESS_YES: [Text; 4] = [
    Text::new(
        "Iemand van jullie zag het met eigen ogen, bijvoorbeeld de verstuurde mail met de verkeerde bijlage.",
        "Any of you saw it with their own eyes, such as the sent e-mail with the wrong attachment.",
    ),
    Text::new(
        "Een medewerker wist het redelijk zeker, ook als de privacyfunctionaris het pas later hoorde.",
        "Somebody on the staff was reasonably certain, even if the privacy officer heard of it only later.",
    ),
    Text::new(
        "Een verwerker, klant of onderzoeker vertelde het jullie en liet zien dat het klopt.",
        "A processor, a customer or a researcher told you and showed that it is true.",
    ),
    Text::new(
        "Een vaag signaal werd duidelijk door een kort onderzoek dat jullie meteen begonnen.",
        "A vague signal became clear through a short inquiry that you started at once.",
    ),
];
/// Heading of what does not move the moment.
pub const AWARENESS_DOES_NOT_COUNT: Text =
    Text::new("Dit schuift de kennisname niet op", "This does not move the moment");
/// What does not move the moment (law.md C-3, C-4, C-7).
pub const AWARENESS_NO: [Text; 4] = [
    Text::new(
        "Wachten op technisch onderzoek, een rapport of het herstel.",
        "Waiting for a technical inquiry, a report or the repair.",
    ),
    Text::new(
        "Dat het bericht intern bleef liggen of bij de verkeerde kwam.",
        "That the message was left lying or reached the wrong person inside.",
    ),
    Text::new(
        "Weekend, vakantie, ziekte of drukte.",
        "A weekend, a holiday, illness or a heavy workload.",
    ),
    Text::new(
        "Dat nog niet vaststaat hoeveel mensen of welke gegevens het zijn.",
        "That it is not certain yet how many people or which data it concerns.",
    ),
];
/// The explanation of kennisname, a paragraph each.
pub const AWARENESS_ABOUT: [Text; 2] = [
    Text::new(
        "Was het eerste bericht nog onduidelijk? Dan mag je kort onderzoeken of er echt iets is gelekt. Begin daar meteen mee. De kennisname is het moment waarop je dat redelijk zeker weet.",
        "Was the first message still unclear? Then you may briefly find out whether something really leaked. Start at once. You become aware when you are reasonably certain.",
    ),
    Text::new(
        "Bron: AVG artikel 33 lid 1 en de EDPB-richtsnoeren 9/2022, punt 31 tot en met 36.",
        "Source: GDPR article 33(1) and EDPB guidelines 9/2022, paragraphs 31 to 36.",
    ),
];
/// Label of the choices.
pub const AWARENESS_CHOOSE: Text = Text::new("Kies het moment", "Choose the moment");
/// Choice of the first signal.
pub const AT_FIRST_SIGNAL: Text = Text::new("Bij het eerste signaal: {}", "At the first signal: {}");
/// Choice of the report.
pub const AT_REPORT: Text = Text::new("Bij de melding: {}", "When it was reported: {}");
/// Choice of another moment.
pub const AT_OTHER: Text = Text::new("Op een ander moment", "At another moment");
/// Label of the date.
pub const AT_DATE: Text = Text::new("Op welke dag?", "On which day?");
/// Label of the time.
pub const AT_TIME: Text = Text::new("Hoe laat?", "At what time?");
/// Question in the hour that happens twice.
pub const WHICH_CLOCK: Text = Text::new("Zomertijd of wintertijd?", "Summer time or winter time?");
/// Why it is asked.
pub const WHICH_CLOCK_HINT: Text = Text::new(
    "In die nacht ging de klok een uur terug. Deze tijd kwam daardoor twee keer voor.",
    "That night the clock went back an hour. So this time happened twice.",
);
/// Choice in that hour.
pub const SUMMER: Text = Text::new("De eerste keer (zomertijd)", "The first time (summer time)");
/// Choice in that hour.
pub const WINTER: Text = Text::new("De tweede keer (wintertijd)", "The second time (winter time)");
/// Label of the reason.
pub const AWARENESS_REASON: Text = Text::new("Waarom dit moment?", "Why this moment?");
/// Hint of the reason.
pub const AWARENESS_REASON_HINT: Text = Text::new(
    "Bijvoorbeeld: toen bevestigde de helpdesk dat de lijst echt was verstuurd.",
    "For example: that was when the help desk confirmed that the list had really been sent.",
);
/// Button that sets kennisname.
pub const SET_AWARENESS: Text = Text::new("Kennisname vaststellen", "Record this moment");
/// Button that moves kennisname.
pub const MOVE_AWARENESS: Text = Text::new("Kennisname verplaatsen", "Move this moment");
/// Title above what was set before.
pub const AWARENESS_NOW: Text = Text::new("Nu staat vast: {}", "Recorded now: {}");
/// What moving does.
pub const AWARENESS_MOVES: Text = Text::new(
    "Verplaats je de kennisname, dan verschuift ook de uiterste tijd om te melden. Het oude moment blijft met zijn reden in het register staan.",
    "If you move this moment, the latest time to notify moves as well. The old moment stays in the register with its reason.",
);
/// Caption of the moments that were set before.
pub const AWARENESS_BEFORE: Text = Text::new("Vastgesteld, de nieuwste eerst", "Recorded, latest first");
/// Column: the moment.
pub const AWARENESS_AT: Text = Text::new("Kennisname", "Awareness");
/// Column: the reason.
pub const AWARENESS_WHY: Text = Text::new("Reden", "Reason");
/// Column: who set it, and when.
pub const AWARENESS_BY: Text = Text::new("Vastgesteld door", "Recorded by");

/// Step line of a question.
pub const QUESTION_STEP: Text = Text::new("Vraag {} van ongeveer {}", "Question {} of about {}");
/// Hint for a question with several answers.
pub const CHOOSE_ALL: Text = Text::new("Kies alles wat klopt.", "Choose all that apply.");
/// Hint for a number.
pub const ABOUT: Text = Text::new("Een schatting is goed genoeg.", "An estimate is good enough.");
/// Above the box for who does not know a number.
pub const NOT_A_NUMBER: Text = Text::new("Nog geen getal?", "No number yet?");
/// Opens why a question is asked.
pub const WHY: Text = Text::new("Waarom vragen we dit?", "Why do we ask this?");
/// Before the sources of a question.
pub const SOURCE: Text = Text::new("Bron: {}", "Source: {}");
/// Label of the evidence.
pub const EVIDENCE: Text = Text::new("Waaruit blijkt dat?", "What shows that?");
/// Hint of the evidence.
pub const EVIDENCE_HINT: Text = Text::new(
    "Dit antwoord verlaagt het risico. Schrijf in één zin op waarom je het zeker weet.",
    "This answer lowers the risk. Write in one sentence why you are certain.",
);
/// Button that saves an answer and goes on.
pub const SAVE_AND_NEXT: Text = Text::new("Opslaan en verder", "Save and continue");
/// Button that saves an answer and goes back to the check page.
pub const SAVE_AND_CHECK: Text = Text::new("Opslaan en terug naar de antwoorden", "Save and return to the answers");
/// Link to all answers.
pub const ALL_ANSWERS: Text = Text::new("Alle antwoorden", "All answers");
/// Note above a question that no longer applies.
pub const IRRELEVANT_NOTE: Text = Text::new(
    "Door je andere antwoorden is deze vraag niet meer van toepassing. Je kunt hem wel beantwoorden.",
    "Because of your other answers this question no longer applies. You can still answer it.",
);
/// Behind an option that can no longer be chosen.
pub const RETIRED: Text = Text::new("{} (kan niet meer: {})", "{} (no longer possible: {})");

/// Heading of the check page.
pub const ANSWERS: Text = Text::new("Antwoorden nalopen", "Check the answers");
/// Heading of the check page when nothing was answered.
pub const NO_ANSWERS: Text = Text::new("Nog geen antwoorden", "No answers yet");
/// What to do then.
pub const NO_ANSWERS_HELP: Text = Text::new(
    "Je krijgt de vragen één voor één. Weet je iets nog niet? Sla het over met “Weet ik (nog) niet”. Elk antwoord wordt meteen bewaard.",
    "You get the questions one by one. Do you not know something yet? Choose “I do not know (yet)”. Every answer is saved at once.",
);
/// Button to the first question.
pub const START: Text = Text::new("Begin met de vragen", "Start with the questions");
/// Button to the next open question.
pub const GO_ON: Text = Text::new("Verder met de vragen", "Continue with the questions");
/// How many questions are open.
pub const STILL_OPEN: Text = Text::new(
    "Er is nog een vraag die je niet hebt beantwoord.",
    "There is still a question that you have not answered.",
);
/// When nothing is left to answer, and every answer is known; how many questions were enough follows.
pub const ENOUGH: Text = Text::new(
    "Je hoeft niets meer te beantwoorden. Deze {} antwoorden zijn genoeg: de andere vragen zijn bij dit incident niet nodig. Klopt alles? Lees dan het advies.",
    "You need not answer anything else. These {} answers are enough: this incident does not need the other questions. Is everything right? Then read the advice.",
);
/// When every question was asked, and some answers are not known.
pub const ALL_ASKED: Text = Text::new(
    "Alle vragen zijn gesteld. Klopt alles? Lees dan het advies.",
    "All questions were asked. Is everything right? Then read the advice.",
);
/// Button to the advice.
pub const TO_ADVICE: Text = Text::new("Naar het advies", "To the advice");
/// Heading of what is not known.
pub const TO_FIND_OUT: Text = Text::new("Nog uit te zoeken", "Still to find out");
/// What *unknown* does.
pub const UNKNOWN_COUNTS: Text = Text::new(
    "Wat je nog niet weet, telt als het voorzichtigste antwoord.",
    "What you do not know yet counts as the most cautious answer.",
);
/// An answer that is not known.
pub const NOT_KNOWN: Text = Text::new("Nog niet bekend", "Not known yet");
/// Heading of answers that no longer apply.
pub const NO_LONGER: Text = Text::new("Niet meer van toepassing", "No longer applies");
/// What that means.
pub const NO_LONGER_HELP: Text = Text::new(
    "Deze antwoorden tellen niet mee voor het advies. Ze blijven wel bewaard.",
    "These answers do not count for the advice. They are kept all the same.",
);
/// Which other answers made an answer count no longer.
pub const NO_LONGER_BECAUSE: Text = Text::new(
    "Niet meer nodig door je antwoord op: {}",
    "No longer needed because of your answer to: {}",
);
/// Below an answer whose question was dropped.
pub const NO_LONGER_ASKED: Text = Text::new(
    "Het regelboek stelt deze vraag niet meer.",
    "The rulebook no longer asks this question.",
);
/// Before the evidence of an answer.
pub const EVIDENCE_IS: Text = Text::new("Blijkt uit: {}", "Shown by: {}");
/// Row with the title of a case.
pub const ROW_TITLE: Text = Text::new("Titel", "Title");
/// Row with kennisname.
pub const ROW_AWARENESS: Text = Text::new("Kennisname", "Awareness");
/// Kennisname that was not set.
pub const AWARENESS_OPEN: Text = Text::new(
    "Nog niet vastgesteld. De klok loopt voorlopig vanaf het eerste signaal, {}",
    "Not set yet. For now the clock runs from the first signal, {}",
);

/// The heading above a group of questions.
#[must_use]
pub const fn group(group: Group) -> Text {
    match group {
        Group::Facts => Text::new("Wat er is gebeurd", "What happened"),
        Group::Recipients => Text::new("Wie de gegevens kreeg", "Who got the data"),
        Group::Protection => Text::new("Hoe de gegevens waren beschermd", "How the data were protected"),
        Group::Data => Text::new("Welke gegevens", "Which data"),
        Group::Persons => Text::new("Van wie de gegevens zijn", "Whose data they are"),
        Group::Risk => Text::new("Wat het kan veroorzaken", "What it may lead to"),
        Group::Exceptions => Text::new("Uitzonderingen", "Exceptions"),
        Group::Regimes => Text::new("Andere wetten", "Other laws"),
        Group::Clock => Text::new("Tijd", "Time"),
    }
}

/// An answer in words: options as the rulebook writes them, several with semicolons.
#[must_use]
pub fn answer(question: Option<&Question>, answer: &Answer, lang: Lang) -> String {
    let option = |code: &String| {
        let found = question.and_then(|question| question.option(code));
        found.map_or_else(|| code.clone(), |option| option.text.get(lang).to_owned())
    };
    match answer {
        Answer::Unknown => NOT_KNOWN.get(lang).to_owned(),
        Answer::One(code) => option(code),
        Answer::Many(codes) => {
            let place = |code: &&String| {
                question.and_then(|question| question.options.iter().position(|option| option.code == **code))
            };
            let mut codes: Vec<&String> = codes.iter().collect();
            codes.sort_by_key(place);
            codes.into_iter().map(option).collect::<Vec<_>>().join("; ")
        }
        Answer::Number(number) => format::number(*number, lang),
        Answer::Moment(at) => format::short_moment(*at, lang),
    }
}

/// The words of the choice for who does not know.
#[must_use]
pub const fn unknown(lang: Lang) -> &'static str {
    common::UNKNOWN_YET.get(lang)
}
