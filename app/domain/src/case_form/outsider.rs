//! The form of somebody from outside who judges a decision.

use super::judgement::judgement;
use crate::form::{Problem, ProblemCode, RawForm, required_text};
use crate::incident::JudgementInput;
use serde::{Deserialize, Serialize};

/// Hidden field with the invitation.
pub const INVITATION: &str = "invitation";
/// The most characters of a name.
pub const NAME_LIMIT: usize = 200;

/// Who judged from outside: the text that is kept apart from the register's entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outsider {
    /// Name.
    pub name: String,
    /// The organisation they work for, or their profession.
    pub organisation: String,
}

impl Outsider {
    /// Reads what was kept; a text of another shape counts as the name.
    #[must_use]
    pub fn read(kept: &str) -> Self {
        serde_json::from_str(kept).unwrap_or_else(|_| Self {
            name: kept.to_owned(),
            organisation: String::new(),
        })
    }

    /// As it is kept.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Name and organisation in one line.
    #[must_use]
    pub fn line(&self) -> String {
        let parts = [&self.name, &self.organisation];
        let filled = parts.into_iter().filter(|part| !part.is_empty());
        filled.cloned().collect::<Vec<_>>().join(", ")
    }
}

/// Reads the form. Fields: those of [`judgement`], `name` and `organisation`.
///
/// # Errors
/// Every problem in it.
pub fn outsider(raw: &RawForm) -> Result<(Outsider, JudgementInput), Vec<Problem>> {
    let judged = judgement(raw);
    let name = required_text(raw, "name", NAME_LIMIT, ProblemCode::WriteText);
    let organisation = required_text(raw, "organisation", NAME_LIMIT, ProblemCode::WriteText);
    match (judged, name, organisation) {
        (Ok(judged), Ok(name), Ok(organisation)) => Ok((Outsider { name, organisation }, judged)),
        (judged, name, organisation) => {
            let who = [name.err(), organisation.err()].into_iter().flatten();
            Err(judged.err().into_iter().flatten().chain(who).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::AuthorityDecision;

    fn whole() -> RawForm {
        RawForm::default()
            .with("authority", "notify")
            .with("persons", "do_not_inform")
            .with("reason", "De lijst is gelezen.")
            .with("name", "Kim de Wit")
            .with("organisation", "Stichting Voorbeeld")
    }

    #[test]
    fn a_whole_form_is_a_judgement_with_its_author() {
        let (who, judged) = outsider(&whole()).unwrap();
        assert_eq!(who.line(), "Kim de Wit, Stichting Voorbeeld");
        assert_eq!(judged.authority, AuthorityDecision::Notify);
        assert_eq!(Outsider::read(&who.json()), who);
    }

    #[test]
    fn everything_is_needed() {
        let fields: Vec<_> = outsider(&RawForm::default())
            .unwrap_err()
            .iter()
            .map(|problem| problem.field)
            .collect();
        assert_eq!(fields, ["authority", "persons", "reason", "name", "organisation"]);
        let mut raw = whole();
        raw.set("name", vec!["x".repeat(NAME_LIMIT + 1)]);
        assert_eq!(
            outsider(&raw).unwrap_err(),
            [Problem::new("name", ProblemCode::TooLong)]
        );
    }

    #[test]
    fn a_text_of_another_shape_is_a_name() {
        assert_eq!(Outsider::read("Kim").line(), "Kim");
    }
}
