//! Deciding, judging a decision a second time, and taking one once more after facts changed.

use crate::actor::{Officer, Reader};
use crate::error::ServiceError;
use crate::services::{By, Services};
use crate::triage::OnCase;
use crate::view::judges;
use domain::act::{Attempt, Country};
use domain::assess::{Advice, assess, explain};
use domain::case_form::notice::authority_deadline;
use domain::case_row::CaseRow;
use domain::entry::PartName;
use domain::four_eyes::Circumstances;
use domain::ids::ActorId;
use domain::incident::{Decision, DecisionInput, Incident, Judge, JudgementInput, Setting};
use domain::role::Role;
use domain::text::{Lang, four_eyes as words};

/// The open cases in which a decision waits for a second judgement, or two judgements differed.
#[derive(Clone, Debug, Default)]
pub struct Judgements {
    /// Decisions of others that the reader can judge.
    pub to_judge: Vec<CaseRow>,
    /// The reader's own decisions that wait for somebody else, or for an hour.
    pub own: Vec<CaseRow>,
    /// Decisions that wait, for who reads along and judges nothing.
    pub open: Vec<CaseRow>,
    /// Cases in which two judgements differed, so that a new decision is needed.
    pub disputed: Vec<CaseRow>,
}

impl Services {
    /// The advice of the rules on a case now.
    #[must_use]
    pub fn advice(&self, country: Country, case: &Incident) -> Advice {
        assess(self.rulebook(country), &case.facts_with_clock(), self.clock.now())
    }

    /// The same without what would change it, for where that is not told: much faster.
    #[must_use]
    pub fn explained(&self, country: Country, case: &Incident) -> Advice {
        explain(self.rulebook(country), &case.facts_with_clock(), self.clock.now())
    }

    /// What tells whose second judgement a decision of this officer would need.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn circumstances(
        &self,
        by: &Officer,
        country: Country,
        case: &Incident,
    ) -> Result<Circumstances, ServiceError> {
        Ok(Circumstances {
            colleague: !self.officers_but(by.actor()).await?.is_empty(),
            outside_eyes: self.rulebook(country).needs_outside_eyes(&case.facts),
            now: self.clock.now(),
            deadline: authority_deadline(self.rulebook(country), case),
        })
    }

    /// The names of the officers who can judge a decision of this person, by name.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn judges_for(&self, _by: &Reader, decided: ActorId) -> Result<Vec<String>, ServiceError> {
        self.officers_but(decided).await
    }

    async fn officers_but(&self, actor: ActorId) -> Result<Vec<String>, ServiceError> {
        let accounts = self.store.accounts().await?.into_iter();
        let others = accounts.filter(|account| account.actor != actor && account.roles.contains(&Role::Officer));
        Ok(others.map(|account| account.name).collect())
    }

    /// The second judgements that concern this reader, most urgent first.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn judgements(&self, by: &Reader) -> Result<Judgements, ServiceError> {
        let mut found = Judgements::default();
        for row in self.due(by).await? {
            match row.waiting {
                Some(waiting) if waiting.by == by.actor() => found.own.push(row),
                Some(_) if !judges(by) => found.open.push(row),
                // What lapsed can't be judged; the list of what is due says that a decision is needed.
                Some(waiting) if !waiting.lapsed => found.to_judge.push(row),
                None if row.disputed => found.disputed.push(row),
                _ => {}
            }
        }
        Ok(found)
    }

    /// Decides; the advice it rests on is recorded with it.
    ///
    /// # Errors
    /// When the case is closed or moved on, or the decision contradicts itself.
    pub async fn decide(
        &self,
        by: &Officer,
        on: OnCase,
        country: Country,
        input: &DecisionInput,
    ) -> Result<Incident, ServiceError> {
        let case = self.seen(&on).await?;
        let circumstances = self.circumstances(by, country, &case).await?;
        let book = self.rulebook(country);
        let setting = Setting {
            book,
            // At the moment that goes into the register with it, so that it can be given again to the byte.
            advice: &assess(book, &case.facts_with_clock(), circumstances.now),
            advice_entry: self.ids.entry(),
            circumstances,
        };
        match case.decide(setting, input) {
            Ok([advised, decided]) => {
                let entries = vec![
                    self.entry(setting.advice_entry, advised),
                    self.entry(self.ids.entry(), decided),
                ];
                self.add(By::from(by), on, entries).await
            }
            Err(refusal) => Err(self.refused(By::from(by), &case, Attempt::Decide, refusal).await),
        }
    }

    /// Takes the decision once more that facts overtook, where the advice still asks the same. Gives `None`, and records
    /// nothing, where it asks something else or no decision was overtaken: then the officer must decide.
    ///
    /// # Errors
    /// When the case is closed or moved on.
    pub async fn reassess(
        &self,
        by: &Officer,
        on: OnCase,
        country: Country,
        lang: Lang,
    ) -> Result<Option<Incident>, ServiceError> {
        let case = self.seen(&on).await?;
        let advice = self.advice(country, &case);
        let overtaken = case
            .to_reassess(by.actor())
            .filter(|decision| decision.advice.outcome.duties() == advice.outcome().duties());
        let Some(decision) = overtaken else { return Ok(None) };
        let input = DecisionInput {
            authority: decision.authority,
            persons: decision.persons,
            reason: self.reason_again(&case, decision, lang).await?,
            emergency: String::new(),
        };
        self.decide(by, on, country, &input).await.map(Some)
    }

    /// The reason that was given before, with a line that says why it still holds.
    async fn reason_again(&self, case: &Incident, decision: &Decision, lang: Lang) -> Result<String, ServiceError> {
        let part = case
            .parts_of(decision.entry)
            .find(|part| part.name == PartName::DecisionReason);
        let texts = self.store.texts(case.id).await?;
        let before = part.and_then(|part| texts.into_iter().find(|text| text.id == part.id));
        let again = words::again(self.clock.now(), lang);
        Ok(before.map_or_else(|| again.clone(), |before| format!("{}\n{again}", before.text)))
    }

    /// Judges the decision that waits, a second time.
    ///
    /// # Errors
    /// When no decision waits, the case moved on, or it is not this officer's to judge.
    pub async fn judge(&self, by: &Officer, on: OnCase, input: &JudgementInput) -> Result<Incident, ServiceError> {
        let (judge, now) = (Judge::Officer(by.actor()), self.clock.now());
        self.act(by, on, Attempt::Judge, |case| case.judge(&judge, input, now))
            .await
    }
}
