//! Why an answer counts no longer.

use domain::facts::{Answer, Facts};
use domain::rulebook::{Question, Rulebook};

/// The questions whose answers, each by itself, set an answer aside: were one of them not known, it would count again.
pub(super) fn because<'a>(book: &'a Rulebook, facts: &Facts, id: &str) -> Vec<&'a Question> {
    let counts_without = |other: &&Question| {
        let mut facts = facts.clone();
        facts.set(&other.id, Answer::Unknown);
        !book.path(&facts).irrelevant.iter().any(|set_aside| set_aside == id)
    };
    let answered = |question: &&Question| question.id != id && facts.get(&question.id).is_some_and(Answer::is_known);
    book.questions()
        .iter()
        .filter(answered)
        .filter(counts_without)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::because;
    use domain::facts::{Answer, Facts};
    use domain::rulebook::Shelf;

    #[test]
    fn an_answer_names_what_set_it_aside() {
        let shelf = Shelf::load().unwrap();
        let book = shelf.get("nl-avg").unwrap();
        let mut facts = Facts::default();
        for (question, code) in [
            ("incident_type", "device_lost"),
            ("personal_data", "yes"),
            ("role", "controller"),
            ("unreadable", "no"),
            ("key_safe", "yes"),
        ] {
            facts.set(question, Answer::one(code));
        }
        assert_eq!(book.path(&facts).irrelevant, ["key_safe"]);
        let found: Vec<_> = because(book, &facts, "key_safe")
            .iter()
            .map(|one| one.id.as_str())
            .collect();
        assert_eq!(found, ["unreadable"]);
    }
}
