//! A second judgement by somebody from outside: inviting them, and their own pages. Outsiders are addressed formally.

use super::{Naming, Text};
use crate::invitation::Validity;

/// Why somebody from outside must judge.
pub const NEEDED_HELP: Text = Text::new(
    "Er is geen tweede privacyfunctionaris, en een uur bedenktijd is hier niet genoeg. Vraag iemand van buiten om een tweede \
     oordeel, zoals de FG van een andere organisatie.",
    "There is no second privacy officer, and an hour of reflection is not enough here. Ask somebody from outside for a second \
     judgement, such as the DPO of another organisation.",
);
/// Until when the latest invitation can be used.
pub const INVITED_UNTIL: Text = Text::new(
    "Er is iemand uitgenodigd. De uitnodiging werkt tot {}.",
    "Somebody was invited. The invitation works until {}.",
);
/// An invitation that was not used in time.
pub const INVITED_PAST: Text = Text::new(
    "De uitnodiging is op {} verlopen zonder oordeel.",
    "The invitation ran out on {} without a judgement.",
);
/// Link to the page that makes an invitation.
pub const INVITE: Text = Text::new("Iemand van buiten uitnodigen", "Invite somebody from outside");
/// The same, once there is one.
pub const INVITE_AGAIN: Text = Text::new("Een nieuwe uitnodiging maken", "Make a new invitation");

/// Above the list of what the invited person sees.
pub const SEES: Text = Text::new("Wie je uitnodigt, ziet:", "Whoever you invite sees:");
/// What the invited person sees.
pub const SEES_LIST: [Text; 3] = [
    Text::new(
        "alle antwoorden op de vragen, met de toelichting die erbij staat;",
        "all answers to the questions, with the evidence beside them;",
    ),
    Text::new(
        "het moment van kennisname en het einde van de termijn;",
        "the moment of awareness and the end of the term;",
    ),
    Text::new(
        "je besluit en je reden, maar pas na het eigen oordeel.",
        "your decision and your reason, but only after their own judgement.",
    ),
];
/// What the invited person does not see.
pub const SEES_NOT: Text = Text::new(
    "Niet: de titel, de woorden en gegevens van de melder, en het verloop. Staan er namen in een toelichting? Haal ze daar eerst weg.",
    "Not: the title, the words and details of the reporter, and the history. Are there names in the evidence? Take them out first.",
);
/// Who is fit to judge.
pub const WHO: Text = Text::new(
    "Kies iemand die verstand heeft van de AVG en die niets te winnen heeft bij de uitkomst. Vraag eerst of diegene wil.",
    "Choose somebody who knows the GDPR and has nothing to gain from the outcome. Ask first whether they are willing.",
);
/// How long it works, and what a new one does.
pub const WORKS: Text = Text::new(
    "De uitnodiging werkt 7 dagen, en alleen zolang het besluit wacht. Maak je een nieuwe, dan werkt de oude niet meer.",
    "The invitation works for 7 days, and only as long as the decision waits. If you make a new one, the old one stops working.",
);
/// Button that makes an invitation.
pub const MAKE: Text = Text::new("Uitnodiging maken", "Make the invitation");
/// Heading when there is nothing to invite to.
pub const NOT_NEEDED: Text = Text::new("Er is nu niemand van buiten nodig", "Nobody from outside is needed now");
/// What that means.
pub const NOT_NEEDED_HELP: Text = Text::new(
    "Er wacht geen besluit op een oordeel van buiten. Misschien is er intussen geoordeeld of opnieuw besloten.",
    "No decision waits for a judgement from outside. Perhaps it was judged meanwhile, or a new decision was taken.",
);

/// Heading above a new code.
pub const MADE: Text = Text::new("De uitnodiging is klaar", "The invitation is ready");
/// That the code is shown once.
pub const ONCE: Text = Text::new(
    "Je ziet de code nu één keer. Lekwijzer verstuurt niets: dat doe je zelf.",
    "You see the code only now. Lekwijzer sends nothing: you do that yourself.",
);
/// How to hand the code over.
pub const HAND_OVER: Text = Text::new(
    "Stuur de tekst hieronder, en geef de code langs een andere weg door, bijvoorbeeld aan de telefoon.",
    "Send the text below, and pass the code on in another way, for example by telephone.",
);
/// Label of the code.
pub const CODE: Text = Text::new("Code", "Code");
/// Heading of the text to send.
pub const TO_SEND: Text = Text::new("Tekst om te sturen", "Text to send");
/// The text to send: organisation, address, number, until when.
pub const LETTER: Naming = Naming::new(
    "Onderwerp: verzoek om een tweede oordeel (vertrouwelijk)\n\n\
     {} vraagt u om een tweede oordeel over een mogelijk datalek. U leest de feiten en geeft uw eigen oordeel: moet het worden \
     gemeld bij de {full_name}, en moeten de betrokkenen het horen? Daarna ziet u wat wij zelf besloten.\n\n\
     Ga naar {}\n\
     Het nummer is {}. De code krijgt u apart.\n\n\
     De uitnodiging werkt tot {}. Wat u leest, is vertrouwelijk.",
    "Subject: request for a second judgement (confidential)\n\n\
     {} asks you for a second judgement on a possible data breach. You read the facts and give your own judgement: must it be \
     notified to the {full_name}, and must the people affected be told? After that you see what we decided.\n\n\
     Go to {}\n\
     The number is {}. You receive the code separately.\n\n\
     The invitation works until {}. What you read is confidential.",
);

/// A line after it while the term runs: when it ends.
pub const LETTER_TERM: Text = Text::new(
    "\n\nLet op: moet dit worden gemeld, dan kan dat op tijd tot {}. Geef uw oordeel daarom zo snel als u kunt.",
    "\n\nNote: if this must be notified, that is in time until {}. So please give your judgement as soon as you can.",
);

/// Heading of the page where the code is entered.
pub const TITLE: Text = Text::new("Een tweede oordeel geven", "Giving a second judgement");
/// Who asks for what.
pub const ASKED: Text = Text::new(
    "{} vraagt u om een tweede oordeel over een mogelijk datalek.",
    "{} asks you for a second judgement on a possible data breach.",
);
/// What happens, step by step.
pub const STEPS: [Text; 3] = [
    Text::new(
        "U leest de feiten. Wat de organisatie zelf besloot, ziet u dan nog niet.",
        "You read the facts. You do not see yet what the organisation itself decided.",
    ),
    Text::new(
        "U geeft uw eigen oordeel, met de reden.",
        "You give your own judgement, with the reason.",
    ),
    Text::new(
        "Daarna ziet u beide oordelen naast elkaar.",
        "After that you see both judgements side by side.",
    ),
];
/// Heading of the confidentiality.
pub const CONFIDENTIAL: Text = Text::new("Wat u leest, is vertrouwelijk", "What you read is confidential");
/// What that means, and what is recorded.
pub const CONFIDENTIAL_HELP: Text = Text::new(
    "Deel het met niemand en bewaar geen kopie. Uw naam, uw organisatie, uw oordeel en uw reden komen in het datalekregister \
     van {}. Ook de toezichthouder kan ze daar lezen.",
    "Share it with nobody and keep no copy. Your name, your organisation, your judgement and your reason go into the breach \
     register of {}. The supervisory authority can read them there too.",
);
/// Label of the number.
pub const REFERENCE: Text = Text::new("Nummer van het incident", "Number of the incident");
/// Hint of the number.
pub const REFERENCE_HINT: Text = Text::new("Bijvoorbeeld 2026-0147-K", "For example 2026-0147-K");
/// Hint of the code.
pub const CODE_HINT: Text = Text::new(
    "Vier groepjes van vier tekens, zoals u ze kreeg van wie u uitnodigde",
    "Four groups of four characters, as you received them from who invited you",
);
/// Button to the facts.
pub const OPEN: Text = Text::new("Naar de feiten", "To the facts");
/// Heading when the session ended while the judgement was being written.
pub const SESSION_OVER: Text = Text::new(
    "Vul uw nummer en code nog een keer in",
    "Enter your number and code once more",
);
/// What became of what was written.
pub const SESSION_OVER_HELP: Text = Text::new(
    "Het duurde te lang, of u opende een andere uitnodiging. Wat u schreef, is bewaard en staat straks weer op het formulier.",
    "It took too long, or you opened another invitation. What you wrote was kept and will be on the form again.",
);

/// Heading of the page with the facts.
pub const FACTS: Text = Text::new("Wat is uw oordeel?", "What is your judgement?");
/// Above the heading, after the number of the case.
pub const STEP: Text = Text::new("Incident {} · vertrouwelijk", "Incident {} · confidential");
/// Under the heading.
pub const FACTS_LEAD: Text = Text::new(
    "Dit zijn de feiten zoals {} ze heeft uitgezocht. Lees ze, en geef onderaan uw eigen oordeel.",
    "These are the facts as {} has found them out. Read them, and give your own judgement below.",
);
/// Row of the moment from which the term runs.
pub const ROW_CLOCK: Text = Text::new("De termijn loopt vanaf", "The term runs from");
/// Row of the end of the term.
pub const ROW_DEADLINE: Text = Text::new("Melden kan op tijd tot", "A notification is in time until");
/// Heading of the facts in general.
pub const CLOCK: Text = Text::new("Termijn", "Term");
/// Heading of the form.
pub const YOUR_JUDGEMENT: Text = Text::new("Uw oordeel", "Your judgement");
/// Question on the authority.
pub const AUTHORITY: Naming = Naming::new(
    "Moet dit worden gemeld bij de {authority}?",
    "Must this be notified to the {authority}?",
);
/// The rule of AVG art. 33(1).
pub const AUTHORITY_HINT: Text = Text::new(
    "Melden moet, tenzij het niet waarschijnlijk is dat het datalek een risico inhoudt voor de betrokkenen (AVG artikel 33 lid 1).",
    "It must be notified unless the breach is unlikely to result in a risk to the people affected (GDPR article 33(1)).",
);
/// Question on the persons.
pub const PERSONS: Text = Text::new(
    "Moeten de betrokkenen worden geïnformeerd?",
    "Must the people affected be informed?",
);
/// The rule of AVG art. 34(1).
pub const PERSONS_HINT: Text = Text::new(
    "Informeren moet als het datalek waarschijnlijk een hoog risico voor hen inhoudt (AVG artikel 34 lid 1).",
    "They must be informed when the breach is likely to result in a high risk to them (GDPR article 34(1)).",
);
/// Label of the reason.
pub const REASON: Text = Text::new("Waarom oordeelt u zo?", "Why do you judge so?");
/// Hint of the reason.
pub const REASON_HINT: Text = Text::new(
    "Noem de feiten die voor u de doorslag geven. Schrijf geen namen van betrokkenen op.",
    "Name the facts that decide it for you. Do not write names of the people affected.",
);
/// Heading of who judges.
pub const WHO_YOU_ARE: Text = Text::new("Wie bent u?", "Who are you?");
/// Label of the name.
pub const NAME: Text = Text::new("Uw naam", "Your name");
/// Label of the organisation.
pub const ORGANISATION: Text = Text::new("Uw organisatie of beroep", "Your organisation or profession");
/// What sending declares.
pub const DECLARE: Text = Text::new(
    "U geeft dit oordeel zelf en bent niet degene die het besluit nam. Na het versturen kunt u uw oordeel niet meer wijzigen.",
    "You give this judgement yourself and are not the person who took the decision. After sending you can not change it.",
);
/// Button that records the judgement.
pub const SEND: Text = Text::new("Oordeel vastleggen", "Record judgement");

/// What to do when no choice was made on the authority.
pub const CHOOSE_AUTHORITY: Text = Text::new("Kies of dit moet worden gemeld", "Choose whether this must be notified");
/// What to do when no choice was made on the persons.
pub const CHOOSE_PERSONS: Text = Text::new(
    "Kies of de betrokkenen moeten worden geïnformeerd",
    "Choose whether the people affected must be informed",
);
/// What to do without a reason.
pub const GIVE_REASON: Text = Text::new("Schrijf op waarom u zo oordeelt", "Write down why you judge so");
/// What to do without a name.
pub const GIVE_NAME: Text = Text::new("Vul uw naam in", "Fill in your name");
/// What to do without an organisation.
pub const GIVE_ORGANISATION: Text = Text::new(
    "Vul uw organisatie of beroep in",
    "Fill in your organisation or profession",
);

/// Heading after judging.
pub const DONE: Text = Text::new(
    "Bedankt, uw oordeel is vastgelegd",
    "Thank you, your judgement was recorded",
);
/// When both judged the same.
pub const SAME: Text = Text::new(
    "De twee oordelen zijn gelijk. Het besluit is daarmee bevestigd.",
    "The two judgements are the same. This confirms the decision.",
);
/// When they differ.
pub const DIFFERENT: Text = Text::new(
    "De twee oordelen verschillen. Het besluit geldt nu niet: {} neemt een nieuw besluit en weegt uw oordeel daarin mee.",
    "The two judgements differ. The decision does not hold now: {} takes a new decision and takes your judgement into account.",
);
/// Heading of the first judgement.
pub const FIRST: Text = Text::new("Het besluit van {}", "The decision of {}");
/// Row of the reason.
pub const ROW_REASON: Text = Text::new("Reden", "Reason");
/// What can be done with the page.
pub const DONE_HELP: Text = Text::new(
    "U kunt deze pagina sluiten. De uitnodiging werkt niet meer.",
    "You can close this page. The invitation no longer works.",
);

/// Heading for who decided themselves.
pub const OWN: Text = Text::new("U nam dit besluit zelf", "You took this decision yourself");
/// What to do then.
pub const OWN_HELP: Text = Text::new(
    "Het tweede oordeel moet van iemand anders komen. Geef het nummer en de code door aan iemand van buiten.",
    "The second judgement must come from somebody else. Pass number and code on to somebody from outside.",
);
/// Link back to the case, for who decided.
pub const TO_CASE: Text = Text::new("Naar het incident", "To the incident");
/// Button to enter another code.
pub const OTHER_CODE: Text = Text::new("Een andere code invullen", "Enter another code");

/// Why an invitation can't be used any more: heading and what to do. None while it can.
#[must_use]
pub const fn over(validity: Validity) -> Option<(Text, Text)> {
    Some(match validity {
        Validity::Open => return None,
        Validity::Stale => (
            Text::new("De feiten zijn intussen veranderd", "The facts have changed meanwhile"),
            Text::new(
                "Een oordeel over dit besluit heeft daarom geen zin meer. De organisatie neemt eerst een nieuw besluit. Is daarna \
                 weer een tweede oordeel nodig, dan krijgt u een nieuwe uitnodiging.",
                "So a judgement on this decision no longer makes sense. The organisation first takes a new decision. If that needs a \
                 second judgement again, you receive a new invitation.",
            ),
        ),
        Validity::Expired => (
            Text::new("Deze uitnodiging is verlopen", "This invitation has run out"),
            Text::new(
                "Een uitnodiging werkt 7 dagen. Vraag een nieuwe aan wie u uitnodigde.",
                "An invitation works for 7 days. Ask who invited you for a new one.",
            ),
        ),
        Validity::Replaced => (
            Text::new("Er is een nieuwere uitnodiging", "There is a newer invitation"),
            Text::new(
                "Deze werkt daarom niet meer. Gebruik de code van de nieuwste uitnodiging, of vraag ernaar.",
                "So this one no longer works. Use the code of the latest invitation, or ask for it.",
            ),
        ),
        Validity::Judged => (
            Text::new("Er is al geoordeeld", "It was judged already"),
            Text::new(
                "Over dit besluit is een tweede oordeel vastgelegd. Uw oordeel is niet meer nodig.",
                "A second judgement on this decision was recorded. Yours is no longer needed.",
            ),
        ),
        Validity::Withdrawn => (
            Text::new("Uw oordeel is niet meer nodig", "Your judgement is no longer needed"),
            Text::new(
                "De organisatie heeft het besluit ingetrokken of een nieuw besluit genomen. Wat u schreef, is niet vastgelegd.",
                "The organisation took the decision back or took a new one. What you wrote was not recorded.",
            ),
        ),
    })
}
