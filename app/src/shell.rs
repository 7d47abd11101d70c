//! What surrounds every page: head, skip link, header, main, footer.

mod footer;
mod frame;
mod header;

pub use frame::{Account, Frame, Help, LatestEntry, Link, Session, Theme};

use crate::islands::SessionWarning;
use domain::text::common;
use footer::Footer;
use header::Header;
use leptos::hydration::HydrationScripts;
use leptos::prelude::*;
use leptos_meta::MetaTags;

/// The whole document around `app`. Needs a [`Frame`] in the context; without one it draws an empty frame, which is what
/// the listing of routes at start-up needs.
pub fn shell<V: IntoView>(options: LeptosOptions, app: impl FnOnce() -> V) -> impl IntoView {
    let frame: Frame = use_context().unwrap_or_default();
    let lang = frame.lang;
    provide_context(lang);
    view! {
        <!DOCTYPE html>
        <html lang=lang.tag() data-theme=frame.theme.and_then(Theme::attribute)>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta name="description" content=common::TAGLINE.get(lang) />
                <link rel="stylesheet" href="/pkg/lekwijzer.css" />
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                <HydrationScripts options islands=true />
                <MetaTags />
            </head>
            <body>
                <a class="skip" href="#inhoud">{common::SKIP.get(lang)}</a>
                <Header frame=frame.clone() />
                <main id="inhoud" tabindex="-1">{app()}</main>
                <Footer frame=frame.clone() />
                {frame.session.map(|session| session_warning(session, &frame))}
            </body>
        </html>
    }
}

fn session_warning(session: Session, frame: &Frame) -> impl IntoView + use<> {
    let lang = frame.lang;
    view! {
        <SessionWarning
            minutes=session.minutes
            before=session.warn_before
            extend=session.extend.to_owned()
            title=common::SESSION_TITLE.get(lang).to_owned()
            soon=common::SESSION_SOON.get(lang).to_owned()
            over=common::SESSION_OVER.get(lang).to_owned()
            stay=common::SESSION_STAY.get(lang).to_owned()
        />
    }
}
