//! A second judgement by somebody from outside: inviting them with a secret code, and their way without an account.
//!
//! The code never stands in an address, since addresses end up in logs, histories and previews.

use crate::actor::Officer;
use crate::code_key;
use crate::context::Context;
use crate::error::ServiceError;
use crate::ports::{Also, FormKey, Judging, SessionData};
use crate::services::{By, Services};
use crate::triage::OnCase;
use domain::act::{Act, Attempt, Country};
use domain::case_form::notice::authority_deadline;
use domain::case_form::outsider::Outsider;
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::entry::{Entry, PartName};
use domain::facts::Facts;
use domain::form::{Problem, ProblemCode, RawForm};
use domain::ids::{EntryId, IncidentId};
use domain::incident::{Incident, Judge, JudgementInput};
use domain::invitation::{Invitation, Validity};
use domain::reference::Reference;
use domain::secret;
use domain::time::Timestamp;
use std::collections::BTreeMap;

/// What stands behind an invitation for the browser that entered its code.
#[derive(Clone, Debug)]
pub enum Invited {
    /// The facts, to judge.
    Facts(Box<FactSheet>),
    /// Both judgements, for whoever gave the second one from this browser.
    Verdict(Box<Verdict>),
    /// Nothing can be judged with it any more; never [`Validity::Open`].
    Over(Validity),
    /// Whoever is signed in took the decision.
    OwnDecision(IncidentId),
    /// Whoever is signed in is an officer, and judges on the page for officers.
    Officer(IncidentId),
}

/// What somebody from outside may know of a case before judging: no words or details of the reporter, no title, and
/// nothing of the first judgement.
#[derive(Clone, Debug, PartialEq)]
pub struct FactSheet {
    /// The invitation.
    pub invitation: EntryId,
    /// The number of the case.
    pub reference: Reference,
    /// The answers, with the moment from which the term runs.
    pub facts: Facts,
    /// What was written as evidence with the latest answer to a question.
    pub evidence: BTreeMap<String, String>,
    /// The moment from which the term runs.
    pub clock_start: Timestamp,
    /// When the term towards the authority ends.
    pub deadline: Timestamp,
}

/// The two judgements on a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The number of the case.
    pub reference: Reference,
    /// That of the organisation.
    pub first: Opinion,
    /// That from outside.
    pub second: Opinion,
}

impl Verdict {
    /// Whether both judged the same.
    #[must_use]
    pub fn is_same(&self) -> bool {
        (self.first.authority, self.first.persons) == (self.second.authority, self.second.persons)
    }
}

/// What one person judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opinion {
    /// On the authority.
    pub authority: AuthorityDecision,
    /// On the persons.
    pub persons: PersonsDecision,
    /// Why; none when the text was erased.
    pub reason: Option<String>,
}

/// What a judgement from outside needs.
#[derive(Clone, Debug)]
pub struct OnInvitation {
    /// The invitation that the form was on.
    pub invitation: Option<EntryId>,
    /// The form whose raw answers can be forgotten once they are accepted.
    pub form: Option<FormKey>,
}

/// A case with an invitation that this browser has the code of.
struct Seat {
    judging: Judging,
    invitation: Invitation,
    case: Incident,
    entries: Vec<Entry>,
}

impl Seat {
    /// Who is signed in and must not judge from outside: whoever decided, and officers.
    fn insider(&self, context: &Context) -> Option<Invited> {
        let account = context.visitor.account.as_ref()?;
        let decided = |entry: &Entry| entry.id == self.invitation.decision && entry.actor == account.actor;
        if self.entries.iter().any(decided) {
            return Some(Invited::OwnDecision(self.case.id));
        }
        context
            .visitor
            .officer()
            .is_ok()
            .then_some(Invited::Officer(self.case.id))
    }
}

impl Services {
    /// Invites somebody from outside to judge the decision that waits. Gives the secret code, which is kept nowhere.
    ///
    /// # Errors
    /// When no decision waits for somebody from outside, or the case moved on.
    pub async fn invite(&self, by: &Officer, on: OnCase) -> Result<String, ServiceError> {
        let case = self.seen(&on).await?;
        let step = match case.invite() {
            Ok(step) => step,
            Err(refusal) => return Err(self.refused(By::from(by), &case, Attempt::Invite, refusal).await),
        };
        let code = secret::code(&self.ids.salt());
        let entry = self.entry(self.ids.entry(), step);
        let key = Also::CaseKey(code_key::of_invitation(entry.id, &code));
        let at = Some((on.id, on.seen));
        self.append_entries(By::from(by), at, vec![entry], vec![key]).await?;
        Ok(code)
    }

    /// Opens an invitation with the number of its case and its code, for this browser. An invitation that can't be used
    /// any more opens too, so that its page can say why.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] when the two do not belong together, or after too many attempts.
    pub async fn open_invitation(&self, context: &Context, raw: &RawForm) -> Result<(), ServiceError> {
        let refuse = |code| ServiceError::problem(Problem::new("code", code));
        let reference: Reference = raw
            .one("reference")
            .parse()
            .map_err(|_| refuse(ProblemCode::CodeUnknown))?;
        if !self.throttle.allows(&format!("invitation/{reference}")) {
            return Err(refuse(ProblemCode::TooManyAttempts));
        }
        let case = self.store.case_by_reference(reference).await?;
        let case = case.ok_or_else(|| refuse(ProblemCode::CodeUnknown))?;
        let invitation = self.invitation_of(&case, raw.one("code")).await?;
        let judging = Judging {
            incident: case.id,
            invitation: invitation.ok_or_else(|| refuse(ProblemCode::CodeUnknown))?.entry,
            actor: self.ids.actor(),
        };
        let data = SessionData {
            judging: Some(judging),
            ..context.session.data().await?
        };
        // What the code opens must not open for who knew the session before.
        context.session.renew().await?;
        Ok(context.session.keep(data).await?)
    }

    async fn invitation_of(&self, case: &Incident, code: &str) -> Result<Option<Invitation>, ServiceError> {
        let entries = self.store.entries_of(case.id).await?;
        for invitation in Invitation::latest_first(&entries) {
            let key = code_key::of_invitation(invitation.entry, code);
            if self
                .store
                .case_by_key(&key)
                .await?
                .is_some_and(|opened| opened.id == case.id)
            {
                return Ok(Some(invitation));
            }
        }
        Ok(None)
    }

    /// What stands behind the invitation that this browser opened.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] when it opened none, or too long ago.
    pub async fn invited(&self, context: &Context, country: Country) -> Result<Invited, ServiceError> {
        let seat = self.seat(context).await?;
        if let Some(insider) = seat.insider(context) {
            return Ok(insider);
        }
        match self.validity(&seat) {
            Validity::Open => Ok(Invited::Facts(Box::new(self.fact_sheet(country, &seat).await?))),
            Validity::Judged => Ok(match self.verdict(&seat).await? {
                Some(verdict) => Invited::Verdict(Box::new(verdict)),
                None => Invited::Over(Validity::Judged),
            }),
            over => Ok(Invited::Over(over)),
        }
    }

    /// Judges the decision from outside, with the invitation that this browser opened. When the invitation can't be used
    /// any more, nothing is recorded; its page says why. So a second click records nothing twice.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] when this browser opened no invitation or another than the form was on, and when the
    /// rules refuse the judgement.
    pub async fn judge_from_outside(
        &self,
        context: &Context,
        on: OnInvitation,
        who: &Outsider,
        input: &JudgementInput,
    ) -> Result<(), ServiceError> {
        let judge = Judge::Outsider(who.json());
        let also: Vec<Also> = on.form.map(Also::DropForm).into_iter().collect();
        loop {
            let seat = self.seat(context).await?;
            if on.invitation != Some(seat.invitation.entry) {
                return Err(ServiceError::NotFound);
            }
            let usable = matches!(self.validity(&seat), Validity::Open | Validity::Stale);
            if !usable || seat.insider(context).is_some() {
                return Ok(());
            }
            let by = By {
                actor: seat.judging.actor,
                role: None,
            };
            let step = match seat.case.judge(&judge, input, self.clock.now()) {
                Ok(step) => step,
                Err(refusal) => return Err(self.refused(by, &seat.case, Attempt::Judge, refusal).await),
            };
            let entry = self.entry(self.ids.entry(), step);
            let at = Some((seat.case.id, seat.case.version));
            match self.append_entries(by, at, vec![entry], also.clone()).await {
                // Somebody did something else in the case meanwhile, which may or may not matter to this judgement.
                Err(ServiceError::Stale) => {}
                done => return done.map(|_| ()),
            }
        }
    }

    async fn seat(&self, context: &Context) -> Result<Seat, ServiceError> {
        let judging = context.session.data().await?.judging.ok_or(ServiceError::NotFound)?;
        let case = self.store.case(judging.incident).await?.ok_or(ServiceError::NotFound)?;
        let entries = self.store.entries_of(case.id).await?;
        let invitation = Invitation::latest_first(&entries).find(|invitation| invitation.entry == judging.invitation);
        Ok(Seat {
            invitation: invitation.ok_or(ServiceError::NotFound)?,
            judging,
            case,
            entries,
        })
    }

    fn validity(&self, seat: &Seat) -> Validity {
        seat.invitation.validity(&seat.case, &seat.entries, self.clock.now())
    }

    async fn fact_sheet(&self, country: Country, seat: &Seat) -> Result<FactSheet, ServiceError> {
        let case = &seat.case;
        let texts = self.store.texts(case.id).await?;
        let mut evidence = BTreeMap::new();
        for entry in &seat.entries {
            let Act::Answered { question, .. } = &entry.act else {
                continue;
            };
            let sealed = entry.sealed.iter().find(|sealed| sealed.name == PartName::Evidence);
            let text = sealed.and_then(|sealed| texts.iter().find(|text| text.id == sealed.part));
            match text {
                Some(text) => evidence.insert(question.clone(), text.text.clone()),
                None => evidence.remove(question),
            };
        }
        Ok(FactSheet {
            invitation: seat.invitation.entry,
            reference: case.reference,
            facts: case.facts_with_clock(),
            evidence,
            clock_start: case.clock_start(),
            deadline: authority_deadline(self.rulebook(country), case),
        })
    }

    /// Both judgements, when the second was given from this browser.
    async fn verdict(&self, seat: &Seat) -> Result<Option<Verdict>, ServiceError> {
        let texts = self.store.texts(seat.case.id).await?;
        let opinion = |entry: &Entry, authority: AuthorityDecision, persons: PersonsDecision, name: PartName| {
            let sealed = entry.sealed.iter().find(|sealed| sealed.name == name);
            let reason = sealed.and_then(|sealed| texts.iter().find(|text| text.id == sealed.part));
            Opinion {
                authority,
                persons,
                reason: reason.map(|reason| reason.text.clone()),
            }
        };
        let (mut first, mut second) = (None, None);
        for entry in &seat.entries {
            match &entry.act {
                Act::Decided { authority, persons, .. } if entry.id == seat.invitation.decision => {
                    first = Some(opinion(entry, *authority, *persons, PartName::DecisionReason));
                }
                Act::Judged {
                    decision,
                    authority,
                    persons,
                } if *decision == seat.invitation.decision && entry.actor == seat.judging.actor => {
                    second = Some(opinion(entry, *authority, *persons, PartName::JudgementReason));
                }
                _ => {}
            }
        }
        Ok(first.zip(second).map(|(first, second)| Verdict {
            reference: seat.case.reference,
            first,
            second,
        }))
    }
}
