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
        Self {
            label: label.into(),
            amounts,
        }
    }
}

/// Heights in pixels: the end of the axis, its start, and the whole picture.
const TOP: f64 = 24.0;
const BOTTOM: f64 = 164.0;
const HEIGHT: f64 = 190.0;
/// Width of the axis with its numbers.
const AXIS: &str = "56";
/// The least distance between the names of two lines.
const NAME: f64 = 17.0;
/// The longest name of a period of which four still fit on a narrow screen.
const SHORT: usize = 5;
/// So many numbers still fit beside their marks.
const FEW: usize = 6;

/// A line chart that starts at zero, with at most four lines. `unit` stands behind the numbers of the axis ("uur").
#[component]
pub fn LineChart(
    #[prop(into)] name: String,
    periods: Vec<String>,
    lines: Vec<Series>,
    #[prop(optional, into)] unit: String,
) -> impl IntoView {
    let largest = lines
        .iter()
        .flat_map(|line| &line.amounts)
        .filter_map(Amount::number)
        .fold(0.0, f64::max);
    let plot = Plot {
        end: axis_end(largest),
        last: periods.len().saturating_sub(1),
    };
    let named = lines.len() > 1;
    let values = !named && periods.len() <= FEW;
    let crowded = periods
        .iter()
        .map(|period| period.chars().count())
        .max()
        .unwrap_or_default()
        > SHORT;
    let drawn = lines
        .iter()
        .zip(1..)
        .map(|(line, number)| plot.line(line, number, values))
        .collect_view();
    view! {
        <svg
            class="chart lines"
            class:named=named
            class:crowded=crowded
            role="img"
            aria-label=name
            width="70%"
            height=HEIGHT.to_string()
        >
            <g aria-hidden="true">
                {plot.axis(&unit)}
                // Beside the axis, and as wide as the picture: the style sheet makes the picture as much narrower.
                <svg class="plot" x=AXIS width="100%" height=HEIGHT.to_string()>
                    {plot.period_labels(&periods)}
                    {drawn}
                    {named.then(|| plot.names(&lines))}
                </svg>
            </g>
        </svg>
    }
}

/// How periods and numbers become places: along the width in percent, upwards in pixels.
struct Plot {
    /// The number at the end of the axis.
    end: f64,
    /// The index of the last period.
    last: usize,
}

impl Plot {
    fn x(&self, index: usize) -> String {
        let number = |index: usize| u32::try_from(index).map_or(0.0, f64::from);
        percent(number(index), number(self.last))
    }

    /// Where a mark lies; what is held back lies on the axis.
    fn y(&self, amount: &Amount) -> f64 {
        self.height(amount.number().unwrap_or_default())
    }

    fn height(&self, number: f64) -> f64 {
        BOTTOM - (BOTTOM - TOP) * number / self.end
    }

    fn axis(&self, unit: &str) -> impl IntoView + use<> {
        [0.0, 0.5, 1.0]
            .into_iter()
            .map(|share| {
                let number = self.end * share;
                let y = self.height(number);
                view! {
                    <svg class="plot" x=AXIS width="100%" height=HEIGHT.to_string()>
                        <line x1="-6" x2="100%" y1=y.to_string() y2=y.to_string() class="grid-line"></line>
                    </svg>
                    <text x="0" y=(y + 4.0).to_string()>{format!("{number} {unit}").trim_end().to_owned()}</text>
                }
            })
            .collect_view()
    }

    /// As many period names as fit on a narrow screen, always with the last one.
    fn period_labels(&self, periods: &[String]) -> impl IntoView + use<> {
        let every = periods.len().div_ceil(4).max(1);
        periods
            .iter()
            .enumerate()
            .filter(|(index, _)| self.last.saturating_sub(*index).is_multiple_of(every))
            .map(|(index, period)| {
                let y = (BOTTOM + 22.0).to_string();
                let minor = !(self.last.saturating_sub(index) / every).is_multiple_of(2);
                view! { <text x=self.x(index) y=y text-anchor="middle" class:minor=minor>{period.clone()}</text> }
            })
            .collect_view()
    }

    fn line(&self, line: &Series, number: u8, values: bool) -> impl IntoView + use<> {
        let pairs = line.amounts.iter().zip(line.amounts.iter().skip(1)).enumerate();
        let strokes = pairs
            .filter(|(_, (from, to))| from.number().is_some() && to.number().is_some())
            .map(|(index, (from, to))| {
                let [y1, y2] = [from, to].map(|amount| self.y(amount).to_string());
                view! { <line x1=self.x(index) y1=y1 x2=self.x(index + 1) y2=y2></line> }
            })
            .collect_view();
        let marks = line
            .amounts
            .iter()
            .enumerate()
            .map(|(index, amount)| self.mark(index, amount, values))
            .collect_view();
        view! { <g class=format!("line s{number}")>{strokes}{marks}</g> }
    }

    fn mark(&self, index: usize, amount: &Amount, values: bool) -> Option<impl IntoView + use<>> {
        let y = self.y(amount);
        let class = match amount {
            Amount::Shown(..) => "dot",
            Amount::Suppressed(_) => "dot suppressed",
            Amount::Missing => return None,
        };
        let value = values.then(|| amount.written().to_owned());
        Some(view! {
            <circle cx=self.x(index) cy=y.to_string() r="4.5" class=class></circle>
            {value
                .map(|value| {
                    let y = (y - 11.0).to_string();
                    view! { <text x=self.x(index) y=y text-anchor="middle" class="value">{value}</text> }
                })}
        })
    }

    /// The names of the lines at their ends, pushed apart where they would touch.
    fn names(&self, lines: &[Series]) -> impl IntoView + use<> {
        let mut ends: Vec<(f64, u8, String)> = lines
            .iter()
            .zip(1..)
            .map(|(line, number)| {
                (
                    line.amounts.last().map_or(BOTTOM, |last| self.y(last)),
                    number,
                    line.label.clone(),
                )
            })
            .collect();
        ends.sort_by(|(one, ..), (other, ..)| other.total_cmp(one));
        let mut free = BOTTOM;
        ends.into_iter()
            .map(|(y, number, name)| {
                let y = (y + 5.0).min(free);
                free = y - NAME;
                let class = format!("name s{number}");
                view! { <text x="100%" dx="10" y=y.to_string() class=class>{name}</text> }
            })
            .collect_view()
    }
}
