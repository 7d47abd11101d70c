//! What the frame of a page shows, as data. The request's context fills it.

use domain::text::Lang;

/// Everything around a page that depends on the request.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// Language of the page.
    pub lang: Lang,
    /// The remembered choice of light or dark; `None` follows the device.
    pub theme: Option<Theme>,
    /// Address of this page with its query, to come back to after choosing a language or theme.
    pub path: String,
    /// Where the logo leads.
    pub home: String,
    /// Name of the organisation.
    pub organisation: String,
    /// The main navigation, by role.
    pub links: Vec<Link>,
    /// The signed-in person; `None` shows a link to sign in.
    pub account: Option<Account>,
    /// Whether this is the demonstration.
    pub demo: bool,
    /// Whom to ask, at the same place on every page (WCAG 3.2.6).
    pub help: Option<Help>,
    /// The newest line of the register.
    pub latest: Option<LatestEntry>,
    /// When to warn that the session ends; only for who is signed in.
    pub session: Option<Session>,
}

/// A link with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Address.
    pub href: String,
    /// Words.
    pub label: String,
}

impl Link {
    /// A link with its words.
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            label: label.into(),
        }
    }

    /// Whether a page with this path is the link's own, or below it.
    pub(super) fn is_at(&self, path: &str) -> bool {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        path == self.href
            || path
                .strip_prefix(&self.href)
                .is_some_and(|rest| self.href != "/" && rest.starts_with('/'))
    }
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Name or role, shown on the menu.
    pub label: String,
    /// What the menu holds besides signing out.
    pub links: Vec<Link>,
}

/// Whom to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// Who answers, such as "Bel de privacyfunctionaris, ook 's avonds".
    pub words: String,
    /// Telephone number as written, if there is one.
    pub phone: Option<String>,
    /// Mail address, if there is one.
    pub mail: Option<String>,
}

/// The newest line of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LatestEntry {
    /// Its number, written with thousands apart.
    pub number: String,
    /// The start and end of its hash.
    pub hash: String,
    /// Page that explains number and hash.
    pub about: String,
}

/// When a session ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// Minutes without a request after which it ends.
    pub minutes: u64,
    /// Minutes before the end at which the warning comes.
    pub warn_before: u64,
    /// Address that prolongs it (GET, answers 204).
    pub extend: &'static str,
}

/// A remembered choice of colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the device says.
    System,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl Theme {
    /// All themes, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The stable code, as in the cookie and the form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads what [`Self::code`] writes.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.code() == code)
    }

    /// The attribute that overrides the device.
    pub(super) fn attribute(self) -> Option<&'static str> {
        (self != Self::System).then(|| self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_current_on_its_page_and_below() {
        let link = Link::new("/incidenten", "Incidenten");
        assert!(link.is_at("/incidenten"));
        assert!(link.is_at("/incidenten/2026-0147?fout=1"));
        assert!(!link.is_at("/incidentenlijst"));
        assert!(!Link::new("/", "Start").is_at("/melden"));
    }
}
