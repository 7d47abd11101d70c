//! How many decisions each rule decided.

use super::Counted;
use crate::db::{Db, Fault, Vars};
use crate::keys;
use domain::incident::Incident;
use domain::rulebook::RulebookRef;
use std::collections::BTreeMap;
use surrealdb::types::{RecordId, Value};

/// One for each rule that decided the advice on which the decision in force rests.
pub(super) fn tallies(case: &Incident) -> impl Iterator<Item = RecordId> {
    let advice = case.decision.as_ref().map(|decision| &decision.advice);
    let decided = advice.and_then(|advice| Some((&advice.rulebook, &advice.receipt.as_ref()?.rules)));
    decided
        .into_iter()
        .flat_map(|(rulebook, rules)| rules.iter().map(|rule| keys::rule_count(rulebook, rule)))
}

/// How many decisions in force each rule of this version of a rulebook decided.
pub(crate) async fn rule_counts(db: &Db, rulebook: &RulebookRef) -> Result<BTreeMap<String, u64>, Fault> {
    let vars = Vars::default().with("counts", keys::rule_counts(rulebook));
    let mut answer = db.run("SELECT id, cases FROM $counts", vars).await?;
    let mut counts = BTreeMap::new();
    for counted in answer.rows::<Counted>(0)? {
        let cases = counted.cases()?;
        if let Some(Value::String(rule)) = counted.alike().next()
            && cases > 0
        {
            counts.insert(rule.clone(), cases);
        }
    }
    Ok(counts)
}
