//! Everything that can happen in the register, as closed facts without names and without free text.

mod receipt;

pub use receipt::AdviceReceipt;

use crate::assess::Outcome;
use crate::codes::codes;
use crate::decision::{AuthorityDecision, PersonsDecision};
use crate::facts::{Answer, Facts};
use crate::four_eyes::Safeguard;
use crate::ids::{ActorId, EntryId, MeasureId};
use crate::incident::{Closing, MeasureKind, Refusal};
use crate::report::{Channel, EverydayData, Ongoing, PeopleRange};
use crate::role::Role;
use crate::rulebook::RulebookRef;
use crate::time::Timestamp;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One thing that happened. The names of kinds and fields are part of the register's format and never change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "facts", rename_all = "snake_case", deny_unknown_fields)]
pub enum Act {
    /// The organisation was set up; the first entry of every register.
    RegisterOpened {
        /// Which supervisory authority applies.
        country: Country,
    },
    /// The settings of the organisation were changed.
    OrganisationChanged {
        /// Which supervisory authority applies.
        country: Country,
        /// Whether people may report without an account, through the report link.
        report_link: bool,
    },
    /// Somebody got an account.
    AccountOpened {
        /// Whose.
        account: ActorId,
        /// With which roles.
        roles: BTreeSet<Role>,
    },
    /// The details, language or password of an account were changed.
    AccountChanged {
        /// Whose.
        account: ActorId,
    },
    /// The roles of an account were changed, or it was suspended (no roles) or restored.
    RolesChanged {
        /// Whose.
        account: ActorId,
        /// The roles from now on.
        roles: BTreeSet<Role>,
    },
    /// A suspected leak was reported.
    Reported {
        /// Through which channel.
        channel: Channel,
        /// When it was discovered, as far as told.
        discovered: Option<Timestamp>,
        /// Whether it goes on.
        ongoing: Ongoing,
        /// Which data in everyday words, as far as told.
        data: Option<BTreeSet<EverydayData>>,
        /// About how many people, as far as told.
        people: Option<PeopleRange>,
    },
    /// The reporter added something.
    ReportExtended {},
    /// The case got another title.
    Named {},
    /// A question of the triage was answered, or answered again.
    Answered {
        /// The question in the rulebook.
        question: String,
        /// The answer.
        answer: Answer,
    },
    /// Kennisname was set or moved: the moment from which the term of AVG art. 33(1) runs.
    AwarenessSet {
        /// The moment.
        at: Timestamp,
    },
    /// The rules gave an advice that a decision was about to rest on.
    Advised {
        /// The rules it was given under.
        rulebook: RulebookRef,
        /// All facts at that moment.
        facts: Facts,
        /// What the rules said.
        outcome: Outcome,
        /// What else is needed to give the same advice again; entries of before it was kept lack it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        receipt: Option<Box<AdviceReceipt>>,
    },
    /// The officer decided.
    Decided {
        /// The advice it follows or departs from.
        advice: EntryId,
        /// Whether it follows that advice.
        follows: bool,
        /// On notifying the authority (AVG art. 33).
        authority: AuthorityDecision,
        /// On informing the persons (AVG art. 34).
        persons: PersonsDecision,
        /// Whose second judgement it needs; none where the officer may decide alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        safeguard: Option<Safeguard>,
        /// Whether it was taken alone all the same, in an emergency: it holds, and stays open until it is judged.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        emergency: bool,
    },
    /// Somebody from outside was invited to judge a decision.
    Invited {
        /// The decision.
        decision: EntryId,
    },
    /// A decision was judged a second time.
    Judged {
        /// The decision.
        decision: EntryId,
        /// What the second person would decide on the authority.
        authority: AuthorityDecision,
        /// What the second person would decide on the persons.
        persons: PersonsDecision,
    },
    /// The processor told of the breach (AVG art. 33(2)).
    ProcessorTold {
        /// When it told.
        at: Timestamp,
        /// When it was itself aware, as far as known.
        aware: Option<Timestamp>,
        /// Within how many hours it had agreed to tell, as far as agreed.
        agreed_hours: Option<u32>,
    },
    /// A term that was missed was answered for.
    LatenessExplained {},
    /// Something was tried that the rules refuse. It changed nothing.
    Refused {
        /// What was tried.
        attempt: Attempt,
        /// Why it was refused.
        refusal: Refusal,
    },
    /// The details for the form of the authority were written down.
    FormDetailsWritten {},
    /// The letter to the persons was written or changed.
    LetterWritten {},
    /// The notification to the authority was sent.
    AuthorityNotified {
        /// What was sent.
        notice: NoticeKind,
        /// When.
        at: Timestamp,
        /// By which channel.
        channel: AuthorityChannel,
    },
    /// The persons concerned were informed.
    PersonsInformed {
        /// When.
        at: Timestamp,
        /// How many.
        count: u64,
        /// How.
        means: BTreeSet<Means>,
    },
    /// A measure was planned.
    MeasurePlanned {
        /// Which.
        measure: MeasureId,
        /// Against this breach or against the next.
        measure_kind: MeasureKind,
        /// When it must be done.
        due: Option<NaiveDate>,
    },
    /// A measure was carried out.
    MeasureDone {
        /// Which.
        measure: MeasureId,
    },
    /// The evaluation was written.
    Evaluated {},
    /// The case was closed.
    Closed {
        /// As what.
        closing: Closing,
    },
    /// A closed case was opened again.
    Reopened {},
}

codes! {
    /// What somebody tried to do to a case.
    Attempt {
        /// Answering a question.
        Answer = "answer", "Een vraag beantwoorden", "Answering a question";
        /// Giving a title.
        Name = "name", "Een titel geven", "Giving a title";
        /// Setting kennisname.
        Awareness = "awareness", "De kennisname vaststellen", "Setting the moment of awareness";
        /// Deciding.
        Decide = "decide", "Een besluit nemen", "Taking a decision";
        /// Inviting somebody from outside.
        Invite = "invite", "Iemand van buiten uitnodigen", "Inviting somebody from outside";
        /// Judging a decision.
        Judge = "judge", "Een besluit beoordelen", "Judging a decision";
        /// Recording a notification.
        Notify = "notify", "Een melding vastleggen", "Recording a notification";
        /// Recording what a processor told.
        Processor = "processor", "Vastleggen wat een verwerker meldde", "Recording what a processor told";
        /// Answering for a term that was missed.
        Explain = "explain", "Uitleggen waarom het later was", "Explaining why it was late";
        /// Recording that persons were informed.
        Inform = "inform", "Vastleggen dat betrokkenen zijn geïnformeerd", "Recording that people were informed";
        /// Writing a text of the case.
        Write = "write", "Een tekst opslaan", "Saving a text";
        /// Planning or carrying out a measure.
        Measure = "measure", "Een maatregel vastleggen", "Recording a measure";
        /// Closing.
        Close = "close", "Het incident sluiten", "Closing the incident";
        /// Opening again.
        Reopen = "reopen", "Het incident heropenen", "Opening the incident again";
    }
}

codes! {
    /// The country whose supervisory authority an organisation answers to.
    Country {
        /// Autoriteit Persoonsgegevens.
        Nl = "nl", "Nederland (Autoriteit Persoonsgegevens)", "The Netherlands (Autoriteit Persoonsgegevens)";
        /// Gegevensbeschermingsautoriteit.
        Be = "be", "België (Gegevensbeschermingsautoriteit)", "Belgium (Gegevensbeschermingsautoriteit)";
    }
}

codes! {
    /// What was sent to the authority.
    NoticeKind {
        /// First notification.
        First = "first", "Eerste melding", "First notification";
        /// Addition or change (AVG art. 33(4)).
        Supplement = "supplement", "Aanvulling of wijziging", "Addition or change";
        /// Withdrawal.
        Withdrawal = "withdrawal", "Intrekking", "Withdrawal";
    }
}

codes! {
    /// How the authority was reached. The AP takes notifications through its web form only.
    AuthorityChannel {
        /// The web form.
        WebForm = "web_form", "Webformulier van de toezichthouder", "Web form of the authority";
        /// By another party that is authorised.
        OnBehalf = "on_behalf", "Door een ander namens ons (bijvoorbeeld de verwerker)", "By another party on our behalf (such as the processor)";
    }
}

codes! {
    /// How persons were informed, in the options of the AP form, question 10.1.7.
    Means {
        /// Telephone.
        Telephone = "telephone", "Telefonisch", "By telephone";
        /// Letter.
        Letter = "letter", "Per brief", "By letter";
        /// E-mail.
        Mail = "mail", "Per e-mail", "By e-mail";
        /// Website.
        Website = "website", "Via een mededeling op de website", "Through a notice on the website";
        /// Social media.
        SocialMedia = "social_media", "Via social media", "Through social media";
        /// Newspaper.
        Newspaper = "newspaper", "Via een advertentie in de krant", "Through a newspaper advertisement";
        /// In person.
        Other = "other", "Anders, bijvoorbeeld in een gesprek", "Otherwise, for instance in person";
    }
}
