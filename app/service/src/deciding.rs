//! Deciding, and judging a decision a second time.

use crate::actor::Officer;
use crate::error::ServiceError;
use crate::services::{By, Services};
use crate::triage::OnCase;
use domain::act::{Attempt, Country};
use domain::assess::{Advice, assess};
use domain::case_form::notice::authority_deadline;
use domain::four_eyes::Circumstances;
use domain::incident::{DecisionInput, Incident, Judge, JudgementInput, Setting};
use domain::role::Role;

impl Services {
    /// The advice of the rules on a case now.
    #[must_use]
    pub fn advice(&self, country: Country, case: &Incident) -> Advice {
        assess(self.rulebook(country), &case.facts_with_clock(), self.clock.now())
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
        let accounts = self.store.accounts().await?;
        let colleague = accounts
            .iter()
            .any(|account| account.actor != by.actor() && account.roles.contains(&Role::Officer));
        Ok(Circumstances {
            colleague,
            outside_eyes: true,
            now: self.clock.now(),
            deadline: authority_deadline(self.rulebook(country), case),
        })
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
        let advice = self.advice(country, &case);
        let setting = Setting {
            book: self.rulebook(country),
            advice: &advice,
            advice_entry: self.ids.entry(),
            circumstances: self.circumstances(by, country, &case).await?,
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
