//! The page of trends. Findings are worked out from the numbers that are shown, and from no others.

use super::{Authority, Lang, Naming, Text, format};
use crate::trends::{Cell, Figure, SMALLEST_SHOWN, View};

/// Heading of the column with spans of time.
pub const PERIOD: Text = Text::new("Periode", "Period");
/// Heading of totals.
pub const TOTAL: Text = Text::new("Totaal", "Total");
/// Heading of the column with causes.
pub const CAUSE: Text = Text::new("Oorzaak", "Cause");
/// Heading of a column of counts.
pub const COUNT: Text = Text::new("Aantal", "Number");
/// Notified within 72 hours.
pub const IN_TIME: Text = Text::new("Op tijd", "In time");
/// Notified later.
pub const LATE: Text = Text::new("Te laat", "Late");
/// Notified at all.
pub const NOTIFIED: Text = Text::new("Gemeld", "Notified");
/// Share notified in time.
pub const SHARE: Text = Text::new("Deel op tijd", "Share in time");
/// Median of hours.
pub const MEDIAN_HOURS: Text = Text::new("Uren (mediaan)", "Hours (median)");
/// Too few decisions for a median.
pub const TOO_FEW: Text = Text::new("te weinig besluiten", "too few decisions");
/// Label of the choice of period.
pub const CHOOSE: Text = Text::new("Periode", "Period");
/// Button of the choice of period.
pub const SHOW: Text = Text::new("Toon", "Show");
/// Unit of the speed figure.
pub const HOURS: Text = Text::new("uur", "hours");
/// What is counted.
pub const COUNTED: Text = Text::new(
    "We tellen incidenten op de dag van de melding. Dubbele meldingen tellen niet mee. Een bijna-incident telt apart: {}.",
    "We count incidents on the day of the report. Duplicates do not count. Near misses count apart: {}.",
);
/// Why small counts are hidden.
pub const SMALL: Text = Text::new(
    "Kleine aantallen (1 tot en met 4) tonen we niet, zodat niemand te herkennen is. Een streepje is een groter aantal dat we weglaten, omdat een klein aantal er anders uit te rekenen is.",
    "We do not show small numbers (1 to 4), so that nobody can be recognised. A dash is a larger number that we leave out because a small one could be worked out from it.",
);
/// How to read many reports.
pub const READ: Text = Text::new(
    "Meer meldingen is geen slecht teken: het betekent vaak dat mensen beter opletten. Vergelijk daarom geen afdelingen op aantallen.",
    "More reports is not a bad sign: it often means that people pay better attention. So do not compare departments by numbers.",
);
/// When nothing was reported.
pub const EMPTY: Text = Text::new(
    "In deze periode is er niets gemeld. Dat kan betekenen dat er niets misging, of dat mensen niet weten waar ze kunnen melden.",
    "Nothing was reported in this period. Either nothing went wrong, or people do not know where to report.",
);
/// How the speed is counted.
pub const SPEED_NOTE: Text = Text::new(
    "Van het moment dat iemand in de organisatie het wist tot het besluit. De mediaan: de helft ging sneller.",
    "From the moment anyone in the organisation knew to the decision. The median: half went faster.",
);
/// How being in time is counted.
pub const NOTICES_NOTE: Text = Text::new(
    "Op tijd is binnen 72 uur na kennisname (AVG artikel 33 lid 1).",
    "In time is within 72 hours after becoming aware (GDPR article 33(1)).",
);

/// The message of the page in one or two sentences.
#[must_use]
pub fn headline(view: &View, authority: Authority, lang: Lang) -> String {
    let when = Text::new("In vier kwartalen", "In four quarters").get(lang);
    let incidents = match view.incidents.total() {
        Cell::Hidden | Cell::Present => {
            Text::new("{} zijn er incidenten gemeld.", "{} incidents were reported.").fill(lang, &[when])
        }
        Cell::Shown(0) => return Text::new("{} is er niets gemeld.", "{} nothing was reported.").fill(lang, &[when]),
        cell => Text::new("{} {} incidenten.", "{} {} incidents.").fill(lang, &[when, &said(cell, lang)]),
    };
    let totals = view.notices.totals();
    let (late, all) = (totals.get(1).copied(), view.notices.total());
    let notified = match (all, late) {
        (Cell::Hidden, _) => return incidents,
        (Cell::Shown(0), _) => Naming::new(
            "Er is niets gemeld bij de {authority}.",
            "None was notified to the {authority}.",
        )
        .get(authority, lang),
        (all, Some(Cell::Shown(0))) => Naming::new(
            "{} gemeld bij de {authority}, allemaal op tijd.",
            "{} notified to the {authority}, all in time.",
        )
        .fill(authority, lang, &[&capital(&said(all, lang))]),
        (all, Some(late @ (Cell::Shown(_) | Cell::Few))) => Naming::new(
            "{} gemeld bij de {authority}, waarvan {} te laat.",
            "{} notified to the {authority}, {} of them late.",
        )
        .fill(authority, lang, &[&capital(&said(all, lang)), &said(late, lang)]),
        (all, _) => Naming::new("{} gemeld bij de {authority}.", "{} notified to the {authority}.").fill(
            authority,
            lang,
            &[&capital(&said(all, lang))],
        ),
    };
    format!("{incidents} {notified}")
}

/// The finding of a figure in one sentence; without enough shown numbers, what it shows.
#[must_use]
pub fn finding(view: &View, figure: Figure, lang: Lang) -> String {
    let found = match figure {
        Figure::Incidents => busiest(view, lang),
        Figure::Speed => speed(view, lang),
        Figure::Notices => notices(view, lang),
        Figure::Causes => commonest(view, lang),
    };
    found.unwrap_or_else(|| figure.name(lang).to_owned())
}

fn busiest(view: &View, lang: Lang) -> Option<String> {
    let totals = view
        .incidents
        .rows()
        .iter()
        .map(|row| row.last().and_then(|cell| cell.shown()));
    let (span, count) = view
        .spans
        .iter()
        .zip(totals)
        .filter_map(|(span, count)| Some((span, count?)))
        .max_by_key(|(_, count)| *count)?;
    let count = (count > 0).then(|| format::number(count, lang))?;
    Some(Text::new("De meeste incidenten in {}: {}", "Most incidents in {}: {}").fill(lang, &[&span.name, &count]))
}

fn speed(view: &View, lang: Lang) -> Option<String> {
    let mut shown = view.speed.iter().filter_map(|speed| speed.hours);
    let (first, last) = (shown.next()?, shown.next_back()?);
    let sentence = match first.cmp(&last) {
        std::cmp::Ordering::Greater => Text::new(
            "Sneller besloten: van {} naar {} uur",
            "Decided faster: from {} to {} hours",
        ),
        std::cmp::Ordering::Less => Text::new(
            "Trager besloten: van {} naar {} uur",
            "Decided slower: from {} to {} hours",
        ),
        std::cmp::Ordering::Equal => Text::new("Even snel besloten: {} uur", "Decided as fast: {} hours"),
    };
    Some(sentence.fill(lang, &[&format::number(first, lang), &format::number(last, lang)]))
}

fn notices(view: &View, lang: Lang) -> Option<String> {
    let totals = view.notices.totals();
    let (in_time, all) = (
        totals.first()?.shown()?,
        view.notices.total().shown().filter(|all| *all > 0)?,
    );
    let numbers = [format::number(in_time, lang), format::number(all, lang)];
    Some(Text::new("Op tijd gemeld: {} van {}", "Notified in time: {} of {}").fill(lang, &[&numbers[0], &numbers[1]]))
}

fn commonest(view: &View, lang: Lang) -> Option<String> {
    let counts = view
        .causes
        .iter()
        .zip(view.incidents.totals())
        .filter_map(|(cause, cell)| Some((cause, cell.shown()?)));
    let (cause, count) = counts.max_by_key(|(_, count)| *count).filter(|(_, count)| *count > 0)?;
    Some(
        Text::new("Vaakst: {}, {} keer", "Most often: {}, {} times")
            .fill(lang, &[&cause.name(lang).to_lowercase(), &format::number(count, lang)]),
    )
}

fn said(cell: Cell, lang: Lang) -> String {
    match cell {
        Cell::Few => Text::new("minder dan {}", "fewer than {}").fill(lang, &[&SMALLEST_SHOWN.to_string()]),
        Cell::Present => Text::new("minstens 1", "at least 1").get(lang).to_owned(),
        cell => cell.text(lang),
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
