//! What sets a case apart from the many, so that a list can show only those.

use super::CaseRow;
use crate::codes::codes;

codes! {
    /// What sets a case apart.
    Mark {
        /// The latest decision departs from the advice it rests on, and waits for nobody.
        Departs = "departs", "Wijkt af van het advies", "Departs from the advice";
        /// A second judgement was another than the first.
        Differs = "differs", "Twee beoordelingen verschilden", "Two judgements differed";
        /// A decision was taken alone in an emergency and still waits for its second judgement.
        Emergency = "emergency", "Noodbesluit, nog niet beoordeeld", "Emergency decision, not judged yet";
    }
}

impl CaseRow {
    /// Whether this sets the case apart for everybody: what a decision says that still has to be judged must not be found by
    /// asking for it.
    #[must_use]
    pub fn has(&self, mark: Mark) -> bool {
        match mark {
            Mark::Departs => self.departs && self.waiting.is_none(),
            Mark::Differs => self.differences > 0,
            Mark::Emergency => self.is_emergency(),
        }
    }
}
