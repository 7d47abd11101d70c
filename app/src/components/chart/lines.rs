//! Lines over time, each with its name at its end.

use super::Amount;
use super::scale::{axis_end, percent};
use leptos::prelude::*;

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    label: String,
    amounts: Vec<Amount>,
}

impl Series {
    /// A line with its name and one amount per period.
    pub fn new(label: impl Into<String>, amounts: Vec<Amount>) -> Self {
        Self { label: label.into(), amounts }
    }
}

/// Heights in pixels: where the axis ends, where it starts, and the whole picture.
const TOP: f64 = 24.0;
const BOTTOM: f64 = 164.0;
const HEIGHT: f64 = 190.0;
/// Widths in percent: first and last period.
const LEFT: f64 = 14.0;
const RIGHT: f64 = 95.0;

/// A line chart that starts at zero, with at most four lines. `unit` stands behind the numbers of the axis ("uur").
#[component]
pub fn LineChart(
    #[prop(into)] name: String,
    periods: Vec<String>,
    lines: Vec<Series>,
    #[prop(optional, into)] unit: String,
) -> impl IntoView {
    let largest = lines.iter().flat_map(|line| &line.amounts).filter_map(Amount::number).fold(0.0, f64::max);
    let plot = Plot { end: axis_end(largest), periods: periods.len(), named: lines.len() > 1 };
    let grid = [0.0, 0.5, 1.0].map(|share| plot.grid_line(share, &unit)).collect_view();
    let labels = plot.period_labels(&periods);
    let lines = lines.iter().zip(1..).map(|(line, number)| plot.line(line, number)).collect_view();
    view! {
        <svg class="chart" role="img" aria-label=name width="100%" height=HEIGHT.to_string()>
            <g aria-hidden="true">{grid}{labels}{lines}</g>
        </svg>
    }
}

struct Plot {
    end: f64,
    periods: usize,
    named: bool,
}

impl Plot {
    fn x(&self, index: u32) -> f64 {
        let right = if self.named { RIGHT - 16.0 } else { RIGHT };
        let last = f64::from(u32::try_from(self.periods.saturating_sub(1)).unwrap_or(u32::MAX)).max(1.0);
        LEFT + (right - LEFT) * f64::from(index) / last
    }

    fn y(&self, number: f64) -> f64 {
        BOTTOM - (BOTTOM - TOP) * number / self.end
    }

    fn grid_line(&self, share: f64, unit: &str) -> impl IntoView + use<> {
        let number = self.end * share;
        let y = self.y(number);
        view! {
            <line x1=percent(LEFT - 2.0, 100.0) x2="100%" y1=y.to_string() y2=y.to_string() class="grid-line"></line>
            <text x="0" y=(y + 4.0).to_string() class="axis">{format!("{number} {unit}").trim_end().to_owned()}</text>
        }
    }

    /// As many period names as fit on a narrow screen, always with the last one.
    fn period_labels(&self, periods: &[String]) -> impl IntoView + use<> {
        let every = periods.len().div_ceil(4).max(1);
        let last = periods.len().saturating_sub(1);
        periods
            .iter()
            .zip(0_u32..)
            .enumerate()
            .filter(|(place, _)| (last - place).is_multiple_of(every))
            .map(|(_, (period, index))| {
                view! {
                    <text x=percent(self.x(index), 100.0) y=(BOTTOM + 22.0).to_string() text-anchor="middle" class="axis">
                        {period.clone()}
                    </text>
                }
            })
            .collect_view()
    }

    fn line(&self, line: &Series, number: u32) -> impl IntoView + use<> {
        let points: Vec<(f64, Option<f64>, String)> = line
            .amounts
            .iter()
            .zip(0_u32..)
            .map(|(amount, index)| (self.x(index), amount.number().map(|number| self.y(number)), amount.written().to_owned()))
            .collect();
        let strokes = points.windows(2).filter_map(stroke).collect_view();
        let end = self.named.then(|| end_label(&points, &line.label));
        let sparse = points.len() <= 6 && !self.named;
        let marks = points.into_iter().map(|(x, y, written)| mark(x, y, sparse.then_some(written))).collect_view();
        view! { <g class=format!("line s{number}")>{strokes}{marks}{end}</g> }
    }
}

fn stroke(pair: &[(f64, Option<f64>, String)]) -> Option<impl IntoView + use<>> {
    let [(x1, Some(y1), _), (x2, Some(y2), _)] = pair else { return None };
    Some(view! {
        <line x1=percent(*x1, 100.0) y1=y1.to_string() x2=percent(*x2, 100.0) y2=y2.to_string()></line>
    })
}

/// A dot with its number; what is held back stands on the axis as an empty dot.
fn mark(x: f64, y: Option<f64>, written: Option<String>) -> impl IntoView {
    let class = if y.is_some() { "dot" } else { "dot suppressed" };
    let y = y.unwrap_or(BOTTOM);
    view! {
        <circle cx=percent(x, 100.0) cy=y.to_string() r="4.5" class=class></circle>
        {written
            .map(|written| {
                view! { <text x=percent(x, 100.0) y=(y - 11.0).to_string() text-anchor="middle" class="value">{written}</text> }
            })}
    }
}

fn end_label(points: &[(f64, Option<f64>, String)], label: &str) -> Option<impl IntoView + use<>> {
    let (x, y) = points.iter().rev().find_map(|(x, y, _)| y.map(|y| (*x, y)))?;
    let label = label.to_owned();
    Some(view! { <text x=percent(x, 100.0) dx="10" y=(y + 5.0).to_string() class="label">{label}</text> })
}
