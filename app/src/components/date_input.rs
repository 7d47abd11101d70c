//! A date: today, yesterday, or day, month and year as people write them.

use super::field::{Wiring, label_words, legend};
use super::{Choice, MaybeText, lang};
use domain::text::common;
use leptos::prelude::*;

/// A date as typed. The fields are called `<name>_choice`, `<name>_day`, `<name>_month` and `<name>_year`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateValue {
    /// `today`, `yesterday`, `other`, or empty.
    pub choice: String,
    /// Day of the month.
    pub day: String,
    /// Month, as number or name.
    pub month: String,
    /// Year.
    pub year: String,
}

impl DateValue {
    /// Collects the raw answers by asking for each field; `read` gets the full field name.
    pub fn read(name: &str, read: impl Fn(&str) -> String) -> Self {
        let part = |part: &str| read(&format!("{name}_{part}"));
        Self {
            choice: part("choice"),
            day: part("day"),
            month: part("month"),
            year: part("year"),
        }
    }

    /// Which quick choice holds: a day that was written down before stands behind "another day".
    fn chosen(&self) -> &str {
        if self.choice.is_empty() && !self.day.is_empty() {
            "other"
        } else {
            &self.choice
        }
    }
}

/// A date. With `quick` it starts with "vandaag" and "gisteren"; without, only the three fields are there.
#[component]
pub fn DateInput(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    #[prop(optional)] value: DateValue,
    #[prop(optional, into)] hint: MaybeText,
    #[prop(optional, into)] error: MaybeText,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
    #[prop(optional)] quick: bool,
) -> impl IntoView {
    let wiring = Wiring::new(&name, &hint, &error);
    let fields = if quick {
        quick_choices(&wiring, &name, &value)
    } else {
        parts(&wiring, &name, &value, true).into_any()
    };
    view! {
        <fieldset class=wiring.class() aria-describedby=wiring.described_by(None)>
            {self::legend(label_words(legend, optional), heading)}
            {wiring.notes()}
            {fields}
        </fieldset>
    }
}

fn quick_choices(wiring: &Wiring, name: &str, value: &DateValue) -> AnyView {
    let lang = lang();
    let other = parts(wiring, name, value, false);
    let options = [
        Choice::new("today", common::TODAY.get(lang)),
        Choice::new("yesterday", common::YESTERDAY.get(lang)),
        Choice::new("other", common::OTHER_DAY.get(lang)).reveal(other),
    ];
    let options = options
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let chosen = choice.is(value.chosen());
            choice.draw(wiring, "radio", format!("{name}_choice"), index, chosen)
        })
        .collect_view();
    view! { <div class="choices">{options}</div> }.into_any()
}

/// The three text fields; the first carries the field's own id when nothing stands before it.
fn parts(wiring: &Wiring, name: &str, value: &DateValue, first: bool) -> impl IntoView + use<> {
    let lang = lang();
    let fields = [
        ("day", common::DAY, &value.day),
        ("month", common::MONTH, &value.month),
        ("year", common::YEAR, &value.year),
    ];
    let invalid = wiring.invalid();
    let fields = fields
        .into_iter()
        .map(|(part, label, value)| {
            let id = if first && part == "day" {
                wiring.id.clone()
            } else {
                format!("{}-{part}", wiring.id)
            };
            view! {
                <div>
                    <label for=id.clone()>{label.get(lang)}</label>
                    <input
                        id=id
                        name=format!("{name}_{part}")
                        type="text"
                        inputmode=(part != "month").then_some("numeric")
                        autocomplete="off"
                        value=value.clone()
                        aria-invalid=invalid
                    />
                </div>
            }
        })
        .collect_view();
    view! { <div class="date">{fields}</div> }
}
