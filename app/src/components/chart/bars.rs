//! Bars below each other, each with its words above it and its number behind it.

use super::Amount;
use super::scale::percent;
use leptos::prelude::*;

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    label: String,
    amount: Amount,
}

impl Bar {
    /// A bar with its words and its number.
    pub fn new(label: impl Into<String>, amount: Amount) -> Self {
        Self {
            label: label.into(),
            amount,
        }
    }
}

/// Height of one bar with its words.
const ROW: f64 = 50.0;
/// The longest bar; the rest of the width is for its number.
const FULL: f64 = 84.0;

/// A bar chart that starts at zero. `name` is what a screen reader hears; the table beside it has the numbers.
#[component]
pub fn BarChart(#[prop(into)] name: String, bars: Vec<Bar>) -> impl IntoView {
    let largest = bars.iter().filter_map(|bar| bar.amount.number()).fold(0.0, f64::max);
    let mut top = 0.0;
    let rows = bars
        .into_iter()
        .map(|bar| {
            let row = row(bar, top, largest);
            top += ROW;
            row
        })
        .collect_view();
    view! {
        <svg class="chart" role="img" aria-label=name width="100%" height=top.to_string()>
            <g aria-hidden="true">{rows}</g>
        </svg>
    }
}

fn row(bar: Bar, top: f64, largest: f64) -> impl IntoView {
    let (width, class) = match &bar.amount {
        Amount::Shown(number, _) => (number * FULL / largest.max(1.0), "bar"),
        Amount::Suppressed(_) => (5.0, "bar suppressed"),
        Amount::Missing => (0.0, "bar"),
    };
    let y = |offset: f64| (top + offset).to_string();
    view! {
        <text x="0" y=y(16.0) class="label">{bar.label}</text>
        <rect x="1" y=y(23.0) width=percent(width, 100.0) height="18" class=class></rect>
        <text x=percent(width, 100.0) dx="8" y=y(37.0) class="value">{bar.amount.written().to_owned()}</text>
    }
}
