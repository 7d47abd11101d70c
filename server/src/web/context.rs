//! Describing a request for pages and use cases: who asks, in which language, of which organisation.

use crate::state::State;
use crate::web::session::{BrowserSession, IDLE_MINUTES, LONGEST_HOURS};
use app::shell::{Account as Menu, Frame, Help, LatestEntry, Link, Session as Warning};
use axum::extract::Request;
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::Response;
use domain::organisation::Organisation;
use domain::role::Role;
use domain::text::{Lang, format, navigation as t};
use domain::time::Timestamp;
use service::context::Theme;
use service::ports::{Account, AccountKey, Session, SessionData, Unavailable};
use service::{Context, Visitor};
use std::sync::Arc;

/// Puts the context and the frame of the page into the request. When the store can't be reached the request goes on
/// without, and the page says so.
pub async fn describe(
    axum::extract::State(state): axum::extract::State<State>,
    session: tower_sessions::Session,
    mut request: Request,
    next: Next,
) -> Response {
    let session = BrowserSession::shared(session);
    let headers = request.headers().clone();
    match context(&state, session, &headers).await {
        Ok(context) => {
            let path = request
                .uri()
                .path_and_query()
                .map_or("/", |path| path.as_str())
                .to_owned();
            let frame = frame(&context, &state, path).await;
            request.extensions_mut().insert(context);
            request.extensions_mut().insert(frame);
        }
        Err(cause) => tracing::error!(%cause, "a request has no context"),
    }
    next.run(request).await
}

async fn context(state: &State, session: Arc<dyn Session>, headers: &HeaderMap) -> Result<Context, Unavailable> {
    let now = state.services.now();
    let organisation = state.services.store().organisation().await?.map(Arc::new);
    let data = session.data().await?;
    let account = account(state, session.as_ref(), &data, now).await?;
    let allows_link = organisation
        .as_ref()
        .is_some_and(|organisation| organisation.report_link.is_some());
    let lang = cookie(headers, "lang").and_then(Lang::from_tag);
    let lang = lang
        .or_else(|| account.as_ref().map(|account| account.lang))
        .unwrap_or_default();
    let theme = cookie(headers, "theme").and_then(|code| match code {
        "light" => Some(Theme::Light),
        "dark" => Some(Theme::Dark),
        _ => None,
    });
    let visitor = Visitor {
        account,
        via_link: data.via_link && allows_link,
        following: data.following,
    };
    let services = state.services.clone();
    let (demo, setup_token) = (state.settings.demo, state.setup_token.clone());
    Ok(Context {
        services,
        visitor,
        session,
        now,
        lang,
        theme,
        organisation,
        demo,
        setup_token,
    })
}

/// The account of the session, unless the session is too old, or the account was suspended or changed since.
async fn account(
    state: &State,
    session: &dyn Session,
    data: &SessionData,
    now: Timestamp,
) -> Result<Option<Account>, Unavailable> {
    let Some((actor, since)) = data.account else {
        return Ok(None);
    };
    let account = state.services.store().account(AccountKey::Actor(actor)).await?;
    let valid = account.filter(|account| {
        !account.roles.is_empty() && since >= account.sessions_from && now <= since.plus_hours(LONGEST_HOURS)
    });
    if valid.is_none() {
        session.end().await?;
    } else if data.seen.is_none_or(|seen| now.minutes_since(seen) >= 5) {
        // The expiry moves only when the session is written; once in five minutes is enough.
        session
            .keep(SessionData {
                seen: Some(now),
                ..data.clone()
            })
            .await?;
    }
    Ok(valid)
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find(|(found, _)| *found == name)
        .map(|(_, value)| value)
}

async fn frame(context: &Context, state: &State, path: String) -> Frame {
    let lang = context.lang;
    let latest = latest(state, lang).await;
    Frame {
        lang,
        theme: context.theme.map(|theme| match theme {
            Theme::Light => app::shell::Theme::Light,
            Theme::Dark => app::shell::Theme::Dark,
        }),
        path,
        home: app::paths::HOME.to_owned(),
        organisation: context
            .organisation
            .as_ref()
            .map(|organisation| organisation.name.clone())
            .unwrap_or_default(),
        links: links(&context.visitor, lang),
        account: context.visitor.account.as_ref().map(|account| Menu {
            label: account.name.clone(),
            links: vec![Link::new(app::paths::ACCOUNT, t::ACCOUNT.get(lang))],
        }),
        demo: context.demo,
        help: context
            .organisation
            .as_deref()
            .map(|organisation| help(organisation, lang)),
        latest,
        session: context.visitor.account.is_some().then_some(Warning {
            minutes: u64::try_from(IDLE_MINUTES).unwrap_or(30),
            warn_before: 5,
            extend: "/sessie",
        }),
    }
}

/// How far the register is; a page without it is better than no page.
async fn latest(state: &State, lang: Lang) -> Option<LatestEntry> {
    let services = &state.services;
    let (number, hash) = match services.checkpoint().await.ok()? {
        Some(checkpoint) => (checkpoint.size, checkpoint.root),
        None => services
            .head()
            .await
            .ok()
            .filter(|head| head.seq > 0)
            .map(|head| (head.seq, head.hash))?,
    };
    Some(LatestEntry {
        number: format::number(number, lang),
        hash: shortened(hash.trim_end_matches('=')),
        about: app::paths::REGISTER_CHECK.to_owned(),
    })
}

fn links(visitor: &Visitor, lang: Lang) -> Vec<Link> {
    let is = |role| visitor.is(role);
    let reads = is(Role::Officer) || is(Role::Dpo);
    [
        (reads, app::paths::DUE, t::WORK),
        (reads, app::paths::REGISTER, t::REGISTER),
        (is(Role::Dpo), app::paths::DEPARTURES, t::DEPARTURES),
        (reads || is(Role::Management), app::paths::TRENDS, t::TRENDS),
        (reads, app::paths::RULEBOOKS, t::RULEBOOK),
        (is(Role::Admin), app::paths::ACCOUNTS, t::ACCOUNTS),
        (is(Role::Admin), app::paths::ORGANISATION, t::ORGANISATION),
        (visitor.reporter().is_ok(), app::paths::REPORT, t::REPORT),
        (true, app::paths::RECOGNISE, t::RECOGNISE),
    ]
    .into_iter()
    .filter(|(shown, ..)| *shown)
    .map(|(_, href, label)| Link::new(href, label.get(lang)))
    .collect()
}

fn help(organisation: &Organisation, lang: Lang) -> Help {
    let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Help {
        words: t::ASK.fill(lang, &[&organisation.contact_name]),
        phone: filled(&organisation.contact_phone),
        mail: filled(&organisation.contact_mail),
    }
}

fn shortened(hash: &str) -> String {
    match (hash.get(..4), hash.get(hash.len().saturating_sub(4)..)) {
        (Some(start), Some(end)) => format!("{start}…{end}"),
        _ => hash.to_owned(),
    }
}
