//! What to do about a problem in a form, and why an act was refused.

use super::Text;
use crate::form::ProblemCode;
use crate::incident::Refusal;

/// The sentence for a problem: what to do, never only what is wrong.
#[must_use]
#[expect(clippy::too_many_lines, reason = "one line per code, in the order of the codes")]
pub const fn problem(code: ProblemCode) -> Text {
    use ProblemCode as P;
    match code {
        P::TellWhatHappened => Text::new("Vertel kort wat er is gebeurd", "Tell us briefly what happened"),
        P::WriteText => Text::new("Vul dit in", "Fill this in"),
        P::GiveReason => Text::new("Schrijf op waarom", "Write down why"),
        P::ShowEvidence => Text::new("Schrijf op waaruit dat blijkt", "Write down what shows that"),
        P::ChooseOne => Text::new("Kies een antwoord", "Choose an answer"),
        P::UnknownOption => Text::new("Kies een antwoord uit de lijst", "Choose an answer from the list"),
        P::StandsAlone => Text::new(
            "Dit antwoord kan niet samen met een ander. Kies het ene of het andere",
            "This answer can not go together with another. Choose one or the other",
        ),
        P::TooLong => Text::new("Maak de tekst korter", "Make the text shorter"),
        P::FillDate => Text::new("Vul de datum in", "Fill in the date"),
        P::NoSuchDate => Text::new(
            "Deze datum bestaat niet. Vul dag, maand en jaar in, bijvoorbeeld 3 11 2026",
            "This date does not exist. Fill in day, month and year, for example 3 11 2026",
        ),
        P::FillTime => Text::new(
            "Vul de tijd in, bijvoorbeeld 14:30",
            "Fill in the time, for example 14:30",
        ),
        P::NoSuchTime => Text::new("Schrijf de tijd zo: 14:30", "Write the time like this: 14:30"),
        P::TimeSkipped => Text::new(
            "Deze tijd bestaat niet: in die nacht ging de klok een uur vooruit. Kies een andere tijd",
            "This time does not exist: that night the clock went forward an hour. Choose another time",
        ),
        P::TimeTwice => Text::new(
            "Deze tijd kwam die nacht twee keer voor. Kies zomertijd of wintertijd",
            "This time happened twice that night. Choose summer time or winter time",
        ),
        P::InFuture => Text::new(
            "Dit moment is nog niet geweest. Kijk de datum en de tijd na",
            "This moment has not come yet. Check the date and the time",
        ),
        P::EndBeforeStart => Text::new(
            "Het einde ligt voor het begin. Kijk beide datums na",
            "The end lies before the start. Check both dates",
        ),
        P::DiscoveryBeforeStart => Text::new(
            "De ontdekking ligt voor het begin van het lek. Kijk beide datums na",
            "The discovery lies before the start of the leak. Check both dates",
        ),
        P::BeforeDiscovery => Text::new(
            "Dit moment ligt voor de ontdekking van het lek. Kijk de datum en de tijd na",
            "This moment lies before the leak was discovered. Check the date and the time",
        ),
        P::BeforeBreach => Text::new(
            "Dit moment ligt voor het begin van het lek. Kijk dit moment na, of de begindag in het meldformulier",
            "This moment lies before the leak began. Check this moment, or the first day in the notification form",
        ),
        P::ToldBeforeKnown => Text::new(
            "De verwerker kan het niet hebben gemeld voordat hij het zelf wist. Kijk beide momenten na",
            "The processor can not have told you before it knew itself. Check both moments",
        ),
        P::LongAgo => Text::new(
            "Deze datum is lang geleden. Klopt het jaar?",
            "This date is long ago. Is the year right?",
        ),
        P::NoSuchNumber => Text::new("Vul een getal in, bijvoorbeeld 25", "Fill in a number, for example 25"),
        P::MinAboveMax => Text::new(
            "Het laagste getal is hoger dan het hoogste",
            "The lowest number is above the highest",
        ),
        P::NoSuchMail => Text::new(
            "Vul een e-mailadres in, bijvoorbeeld naam@organisatie.nl",
            "Fill in an e-mail address, for example name@organisation.nl",
        ),
        P::PasswordTooShort => Text::new(
            "Kies een wachtwoord van minstens 12 tekens",
            "Choose a password of at least 12 characters",
        ),
        P::PasswordsDiffer => Text::new(
            "Vul twee keer hetzelfde wachtwoord in",
            "Fill in the same password twice",
        ),
        P::SignInFailed => Text::new(
            "E-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw",
            "E-mail address and password do not belong together. Try again",
        ),
        P::TooManyAttempts => Text::new(
            "Te veel pogingen. Wacht een minuut en probeer het opnieuw",
            "Too many attempts. Wait a minute and try again",
        ),
        P::CodeUnknown => Text::new(
            "Nummer en code horen niet bij elkaar. Kijk of je ze goed hebt overgenomen",
            "Number and code do not belong together. Check whether you copied them well",
        ),
        P::MailInUse => Text::new(
            "Dit e-mailadres heeft al een account",
            "This e-mail address already has an account",
        ),
        P::LastAdmin => Text::new(
            "Er moet minstens één beheerder blijven",
            "At least one administrator must stay",
        ),
        P::DepartsFromAdvice => Text::new(
            "Je wijkt af van het advies. Schrijf op waarom",
            "You depart from the advice. Write down why",
        ),
    }
}

/// Why an act was refused, and what can be done.
#[must_use]
#[expect(clippy::too_many_lines, reason = "one line per refusal")]
pub const fn refusal(refusal: Refusal) -> Text {
    use Refusal as R;
    match refusal {
        R::Closed => Text::new(
            "Dit incident is gesloten. Heropen het eerst",
            "This incident is closed. Open it again first",
        ),
        R::NotClosed => Text::new("Dit incident is al open", "This incident is open already"),
        R::NotDecided => Text::new("Neem eerst een besluit", "Take a decision first"),
        R::NoSuchQuestion => Text::new("Kies een antwoord uit de lijst", "Choose an answer from the list"),
        R::Contradiction => Text::new(
            "Wie de betrokkenen informeert over een hoog risico, moet ook melden bij de toezichthouder. Pas één van de twee keuzes aan",
            "Whoever informs people of a high risk must also notify the authority. Change one of the two choices",
        ),
        R::ProposalCanNotDecide => Text::new(
            "Een voorstel voor een wet kan niet beslissen",
            "A proposal for a law can not decide",
        ),
        R::AuthorityOpen => Text::new(
            "Je besloot te melden bij de toezichthouder. Leg eerst vast dat de melding is verstuurd",
            "You decided to notify the authority. First record that the notification was sent",
        ),
        R::PersonsOpen => Text::new(
            "Je besloot de betrokkenen te informeren. Leg eerst vast dat dat is gebeurd",
            "You decided to inform the people affected. First record that this was done",
        ),
        R::Stale => Text::new(
            "De feiten zijn veranderd na het besluit. Neem eerst een nieuw besluit",
            "The facts changed after the decision. Take a new decision first",
        ),
        R::NoSuchMeasure => Text::new("Deze maatregel is al klaar", "This measure is done already"),
        R::AlreadyNotified => Text::new(
            "De eerste melding staat er al. Kies aanvulling of intrekking",
            "The first notification is recorded already. Choose addition or withdrawal",
        ),
        R::NotNotified => Text::new(
            "Er is nog geen eerste melding vastgelegd",
            "No first notification is recorded yet",
        ),
        R::NothingToJudge => Text::new(
            "Er is geen besluit dat op een tweede oordeel wacht. Misschien is er intussen opnieuw besloten",
            "No decision waits for a second judgement. Perhaps a new decision was taken meanwhile",
        ),
        R::NotJudged => Text::new(
            "Het besluit wacht nog op een tweede oordeel",
            "The decision still waits for a second judgement",
        ),
        R::SamePerson => Text::new(
            "Jij nam dit besluit. Het tweede oordeel moet van iemand anders komen",
            "You took this decision. The second judgement must come from somebody else",
        ),
        R::ColleagueJudges => Text::new(
            "Een collega kan dit besluit beoordelen. Daarvoor is niemand van buiten nodig",
            "A colleague can judge this decision. Nobody from outside is needed for that",
        ),
        R::TooSoon => Text::new(
            "De bedenktijd van een uur is nog niet om. Bevestig daarna",
            "The hour of reflection is not over yet. Confirm after that",
        ),
        R::ProcessorOutOfRange => Text::new(
            "De verwerker kan het niet in de toekomst hebben gemeld, en niet voordat hij het zelf wist",
            "The processor can not have told you in the future, nor before it knew itself",
        ),
        R::AwarenessOutOfRange => Text::new(
            "Kennisname kan niet in de toekomst liggen en niet voor het moment van ontdekken",
            "Awareness can not lie in the future, and not before the discovery",
        ),
    }
}
