//! The pages of one case: what is known, what the rules advise, what was decided, and what follows from it.

mod advice;
mod again;
mod answers;
mod ap_form;
mod ap_sent;
mod awareness;
pub(crate) mod clock;
mod close;
mod conflict;
mod decision;
mod evaluation;
pub(crate) mod head;
mod history;
mod informed;
mod letter;
mod measures;
mod overview;
mod question;
mod reporter;
mod title;

pub use advice::AdvicePage;
pub use answers::AnswersPage;
pub use ap_form::ApFormPage;
pub use ap_sent::ApSentPage;
pub use awareness::AwarenessPage;
pub use close::ClosePage;
pub use conflict::ConflictPage;
pub use decision::DecisionPage;
pub use evaluation::EvaluationPage;
pub use informed::InformedPage;
pub use letter::LetterPage;
pub use measures::MeasuresPage;
pub use overview::CasePage;
pub use question::QuestionPage;
pub use title::TitlePage;
