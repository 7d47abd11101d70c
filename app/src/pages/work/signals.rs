//! The signals, by kind: what it is, why it matters, and for each case what to do.

use crate::components::{Details, Panel};
use crate::paths;
use domain::signal::{Kind, Signal};
use domain::text::{Lang, signals as words};
use domain::time::Timestamp;
use leptos::prelude::*;
use service::{Context, ServiceError};

/// So many cases of a kind stand open on the page; the others open on demand.
const SHOWN: usize = 4;

/// The signals of the desk; nothing when there are none.
pub(super) fn section(signals: &[Signal], now: Timestamp, lang: Lang) -> Option<impl IntoView + use<>> {
    let heading = format!("{} ({})", words::TITLE.get(lang), signals.len());
    let kinds = Kind::ALL
        .iter()
        .filter_map(|kind| self::kind(*kind, signals, now, lang))
        .collect_view();
    (!signals.is_empty()).then(|| view! { <h2 id="signalen">{heading}</h2> {kinds} })
}

fn kind(kind: Kind, signals: &[Signal], now: Timestamp, lang: Lang) -> Option<impl IntoView + use<>> {
    let of_kind = signals.iter().filter(|signal| signal.matter.kind() == kind);
    let mut lines: Vec<_> = of_kind.map(|signal| line(kind, signal, now, lang)).collect();
    if lines.is_empty() {
        return None;
    }
    let rest = lines.split_off(lines.len().min(SHOWN));
    let more = (!rest.is_empty()).then(|| {
        let summary = words::MORE.fill(lang, &[&rest.len().to_string()]);
        view! { <Details summary><ul class="spaced">{rest}</ul></Details> }
    });
    Some(view! {
        <h3>{words::name(kind).get(lang)}</h3>
        <p class="hint">{words::why(kind).get(lang)}</p>
        <ul class="spaced">{lines}</ul>
        {more}
    })
}

fn line(kind: Kind, signal: &Signal, now: Timestamp, lang: Lang) -> impl IntoView + use<> {
    let case = &signal.case;
    let about = format!(
        "{} · {}: {}. ",
        case.reference,
        case.title,
        words::sentence(&signal.matter, now, lang)
    );
    let hidden = format!(": {}", case.title);
    view! {
        <li>
            {about}
            <a href=paths::case_page(case.id, page(kind))>
                {words::action(kind).get(lang)}
                <span class="hidden">{hidden}</span>
            </a>
        </li>
    }
}

/// Where something can be done about it, below the case.
const fn page(kind: Kind) -> &'static str {
    match kind {
        Kind::TermMissed => "te-laat",
        Kind::NotAssessed => "vragen",
        Kind::SlowEntry => "kennisname",
        Kind::ProcessorLate => "verwerker",
        Kind::Again | Kind::MeasureOverdue => "maatregelen",
    }
}

/// How many cases show each kind of signal, as a panel of the front page; nothing for who does not read the register.
///
/// # Errors
/// When the store can't be reached.
pub(in crate::pages) async fn panel(context: &Context) -> Result<AnyView, ServiceError> {
    let Ok(reader) = context.visitor.reader() else {
        return Ok(().into_any());
    };
    let (desk, lang) = (context.services.desk(&reader, context.country()).await?, context.lang);
    let count = |kind: &Kind| {
        let count = desk
            .signals
            .iter()
            .filter(|signal| signal.matter.kind() == *kind)
            .count();
        let line = words::COUNT.fill(lang, &[words::name(*kind).get(lang), &count.to_string()]);
        (count > 0).then(|| view! { <li>{line}</li> })
    };
    let kinds: Vec<_> = Kind::ALL.iter().filter_map(count).collect();
    if kinds.is_empty() {
        return Ok(().into_any());
    }
    Ok(view! {
        <Panel title=words::TITLE.get(lang)>
            <ul>{kinds}</ul>
            <p><a href=paths::SIGNALS>{words::SEE.get(lang)}</a></p>
        </Panel>
    }
    .into_any())
}
