//! The time line in the panel: each moment with its span, or what it waits for.

use crate::components::Moment;
use crate::paths;
use domain::moments::{self, Point, When};
use domain::text::{Naming, format, moments as words};
use domain::time::Timestamp;
use service::Context;
use service::view::CaseView;

/// The moments of a case, in order.
pub(super) fn moments(context: &Context, view: &CaseView, deadline: Option<Timestamp>, may_act: bool) -> Vec<Moment> {
    let line = moments::moments(&view.case, view.began(), deadline);
    line.into_iter()
        .map(|moment| point(context, view, moment, may_act))
        .collect()
}

fn point(context: &Context, view: &CaseView, moment: moments::Moment, may_act: bool) -> Moment {
    let (lang, id) = (context.lang, view.case.id);
    let authority = context.authority();
    let name = words::name(moment.point).get(authority, lang);
    let shown = match moment.when {
        When::At(at) => {
            let new = if at <= context.now { Moment::past } else { Moment::ahead };
            new(name, format::short_moment(at, lang)).datetime(at.to_string())
        }
        When::On(day) => Moment::past(name, format::short_date(day, lang)).datetime(day.to_string()),
        When::Unknown => {
            let (waits, page, link) = match moment.point {
                Point::Awareness => (words::AWARENESS_WAITS.into(), "kennisname", words::TO_AWARENESS),
                _ => (words::HAPPENED_WAITS, "ap-formulier", words::TO_FORM),
            };
            let unknown = Moment::ahead(name, Naming::get(waits, authority, lang));
            if may_act {
                unknown.link(paths::case_page(id, page), link.get(lang))
            } else {
                unknown
            }
        }
    };
    shown.gap(moment.gap.map(|gap| words::gap(gap, lang)))
}
