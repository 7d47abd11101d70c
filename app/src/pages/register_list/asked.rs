//! What the address of the list asks for, and the addresses of lists that ask for something else.

use crate::paths;
use domain::case_row::CaseRow;
use domain::decision::AuthorityDecision;
use domain::ids::IncidentId;
use domain::incident::Stage;
use domain::time::Timestamp;
use leptos::prelude::ReadUntracked;
use service::ports::{CaseQuery, PageFrom, Sort};

/// What is asked for. What can't be read is left out, as if it was not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) text: String,
    pub(super) stages: Vec<Stage>,
    pub(super) kind: Option<String>,
    pub(super) decision: Option<AuthorityDecision>,
    pub(super) year: Option<i32>,
    pub(super) sort: Sort,
    from: PageFrom,
}

impl Asked {
    /// Reads the address; call it before the first `await`.
    pub(super) fn read() -> Self {
        let map = leptos_router::hooks::use_query_map().read_untracked().clone();
        Self::of(|name| map.get_all(name).unwrap_or_default())
    }

    fn of(values: impl Fn(&str) -> Vec<String>) -> Self {
        let one = |name| values(name).into_iter().next().unwrap_or_default().trim().to_owned();
        Self {
            text: one("tekst"),
            stages: values("stand")
                .iter()
                .filter_map(|code| Stage::from_code(code))
                .collect(),
            kind: Some(one("soort")).filter(|kind| !kind.is_empty()),
            decision: AuthorityDecision::from_code(&one("besluit")),
            year: one("jaar").parse().ok(),
            sort: if one("volgorde") == "oudste" {
                Sort::Oldest
            } else {
                Sort::Newest
            },
            from: place(&one("na"))
                .map(|(at, id)| PageFrom::After(at, id))
                .or_else(|| place(&one("voor")).map(|(at, id)| PageFrom::Before(at, id)))
                .unwrap_or_default(),
        }
    }

    /// The same as the store understands it.
    pub(super) fn query(&self) -> CaseQuery {
        CaseQuery {
            stages: self.stages.clone(),
            incident_type: self.kind.clone(),
            authority: self.decision,
            year: self.year,
            mark: None,
            text: self.text.clone(),
            sort: self.sort,
            from: self.from,
        }
    }

    /// Whether anything is left out of the list.
    pub(super) fn is_narrowed(&self) -> bool {
        *self
            != Self {
                sort: self.sort,
                from: self.from,
                ..Self::default()
            }
    }

    /// The same from its beginning, changed.
    pub(super) fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut other = Self {
            from: PageFrom::Start,
            ..self.clone()
        };
        change(&mut other);
        other
    }

    /// The same in another order, from its beginning.
    pub(super) fn sorted(&self, sort: Sort) -> Self {
        self.with(|other| other.sort = sort)
    }

    /// The page after this line.
    pub(super) fn after(&self, row: &CaseRow) -> Self {
        self.with(|other| other.from = PageFrom::After(row.reported_at, row.id))
    }

    /// The page before this line.
    pub(super) fn before(&self, row: &CaseRow) -> Self {
        self.with(|other| other.from = PageFrom::Before(row.reported_at, row.id))
    }

    /// The address of this list.
    pub(super) fn address(&self) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        pairs.extend(Some(("tekst", self.text.clone())).filter(|(_, text)| !text.is_empty()));
        pairs.extend(self.stages.iter().map(|stage| ("stand", stage.code().to_owned())));
        pairs.extend(self.kind.clone().map(|kind| ("soort", kind)));
        pairs.extend(self.decision.map(|decision| ("besluit", decision.code().to_owned())));
        pairs.extend(self.year.map(|year| ("jaar", year.to_string())));
        pairs.extend((self.sort == Sort::Oldest).then(|| ("volgorde", "oudste".to_owned())));
        pairs.extend(match self.from {
            PageFrom::Start => None,
            PageFrom::After(at, id) => Some(("na", format!("{}.{id}", at.millis()))),
            PageFrom::Before(at, id) => Some(("voor", format!("{}.{id}", at.millis()))),
        });
        if pairs.is_empty() {
            return paths::REGISTER.to_owned();
        }
        let pairs: Vec<String> = pairs
            .into_iter()
            .map(|(name, value)| format!("{name}={}", encode(&value)))
            .collect();
        format!("{}?{}", paths::REGISTER, pairs.join("&"))
    }
}

/// A line of the list: when it was reported, and which case it is.
fn place(text: &str) -> Option<(Timestamp, IncidentId)> {
    let (at, id) = text.split_once('.')?;
    Some((Timestamp::from_millis(at.parse().ok()?)?, id.parse().ok()?))
}

/// A value as it may stand in an address.
fn encode(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    value
        .bytes()
        .map(|byte| {
            if plain(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(address: &str) -> Asked {
        let query = address.split_once('?').map_or("", |(_, query)| query);
        Asked::of(|name| {
            let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs
                .filter(|(key, _)| *key == name)
                .map(|(_, value)| value.replace("%20", " "))
                .collect()
        })
    }

    #[test]
    fn an_address_says_what_is_asked() {
        let asked = Asked {
            text: "mail van".to_owned(),
            stages: vec![Stage::Reported, Stage::Decided],
            decision: Some(AuthorityDecision::Notify),
            year: Some(2026),
            sort: Sort::Oldest,
            ..Asked::default()
        };
        assert_eq!(
            asked.address(),
            "/incidenten?tekst=mail%20van&stand=reported&stand=decided&besluit=notify&jaar=2026&volgorde=oudste"
        );
        assert_eq!(read(&asked.address()), asked);
        assert!(asked.is_narrowed());
    }

    #[test]
    fn order_and_page_do_not_narrow() {
        let asked = read("/incidenten?volgorde=oudste&na=1000.0192f3c0-0000-7000-8000-000000000001");
        assert!(!asked.is_narrowed());
        assert!(matches!(asked.query().from, PageFrom::After(..)));
        assert_eq!(asked.sorted(Sort::Newest).address(), "/incidenten");
    }

    #[test]
    fn what_can_not_be_read_is_not_asked() {
        assert_eq!(
            read("/incidenten?stand=weg&jaar=veel&na=x.y&besluit="),
            Asked::default()
        );
    }

    #[test]
    fn a_value_can_not_break_the_address() {
        assert_eq!(encode("a&b=c#é"), "a%26b%3Dc%23%C3%A9");
    }
}
