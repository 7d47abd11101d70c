//! The kit: accessible building blocks that carry their own ids and aria wiring.
//!
//! Text comes from the page; words that never differ ("Terug", "of", "Wijzig") come from `domain::text::common` in the
//! language found in the context, so provide a `domain::text::Lang` before rendering. A prop of type [`MaybeText`]
//! takes `"text"`, a `String`, an `Option<String>`, or is left out. Nothing here needs script.
//!
//! A page with one question (its label is the heading):
//!
//! ```ignore
//! let problems = Problems::default(); // .push("what", "Vertel kort wat er is gebeurd")
//! view! {
//!     <Page title="Wat is er gebeurd?" question=true step="Datalek melden · vraag 1 van 5" back=Back::to("/") problems=problems.clone()>
//!         <Form action="/api/report/save" hidden=vec![("version", "3".to_owned())]>
//!             <TextArea name="what" label="Wat is er gebeurd?" heading=true limit=2000
//!                 hint="Vertel het in je eigen woorden." value=raw.typed("what") error=problems.of("what") />
//!             <ButtonRow><Button>"Volgende"</Button></ButtonRow>
//!         </Form>
//!     </Page>
//! }
//! ```
//!
//! Choices: `<Radios name="ongoing" legend="…" choices=vec![Choice::new("yes", "Ja"), Choice::new("unknown", "Weet ik niet").apart()]
//! value=raw.one("ongoing") error=problems.of("ongoing") />`. The element with the field's name as id is the first control,
//! so `#ongoing` in the error summary always lands on something that takes focus.

#![expect(
    clippy::needless_pass_by_value,
    clippy::fn_params_excessive_bools,
    reason = "props are owned and named, because the view macro builds them"
)]

mod button;
mod chart;
mod checkboxes;
mod choice;
mod columns;
mod date_input;
mod deadline;
mod details;
mod error_summary;
mod field;
mod figure;
mod filter;
mod form;
mod grid;
mod icon;
mod note;
mod page;
mod pagination;
mod panel;
mod problems;
mod quote;
mod radios;
mod reasons;
mod select;
mod summary_list;
mod table;
mod tag;
mod task_list;
mod text_area;
mod text_input;
mod timeline;
mod words;

pub use button::{Button, ButtonRow, LinkButton, Look};
pub use chart::{Amount, Bar, BarChart, LineChart, Series};
pub use checkboxes::Checkboxes;
pub use choice::Choice;
pub use columns::Columns;
pub use date_input::{DateInput, DateValue};
pub use deadline::{Deadline, Moment};
pub use details::Details;
pub use error_summary::ErrorSummary;
pub use figure::Figure;
pub use filter::{Chosen, Filter};
pub use form::Form;
pub use grid::Grid;
pub use icon::{Drawing, Icon};
pub use note::Note;
pub use page::{Back, Page};
pub use pagination::Pagination;
pub use panel::{Panel, Reference};
pub use problems::Problems;
pub use quote::Quote;
pub use radios::Radios;
pub use reasons::{Reason, Reasons};
pub use select::Select;
pub use summary_list::{SummaryList, SummaryRow};
pub use table::{Cell, Column, DataTable, TableData};
pub use tag::{Status, Tag, Tone};
pub use task_list::{Task, TaskList};
pub use text_area::TextArea;
pub use text_input::{PasswordInput, TextInput, TimeInput};
pub use timeline::{Happening, Timeline};
pub use words::MaybeText;

use domain::text::Lang;
use leptos::prelude::use_context;

/// The language of this request.
#[must_use]
pub fn lang() -> Lang {
    use_context().unwrap_or_default()
}
