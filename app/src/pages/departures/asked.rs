//! What the address of the list asks for, and the addresses of the lists beside it.

use crate::paths;
use crate::serve::query;
use domain::case_row::Mark;
use service::departures::Asked;

/// Which list is shown. What can't be read is left out, as if it was not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lists {
    pub(super) mark: Mark,
    pub(super) year: Option<i32>,
    pub(super) page: usize,
}

impl Lists {
    /// Reads the address; call it before the first `await`.
    pub(super) fn read() -> Self {
        Self::of(query)
    }

    fn of(value: impl Fn(&str) -> String) -> Self {
        Self {
            mark: Mark::from_code(&value("soort")).unwrap_or(Mark::Departs),
            year: value("jaar").parse().ok(),
            page: value("pagina").parse().unwrap_or(1).clamp(1, 10_000),
        }
    }

    /// The same as the use case understands it.
    pub(super) const fn asked(self) -> Asked {
        Asked {
            mark: self.mark,
            year: self.year,
            page: self.page,
        }
    }

    /// The list of another mark, from its beginning.
    pub(super) const fn of_mark(self, mark: Mark) -> Self {
        Self { mark, page: 1, ..self }
    }

    /// The same list for another year, from its beginning.
    pub(super) const fn in_year(self, year: Option<i32>) -> Self {
        Self { year, page: 1, ..self }
    }

    /// Another page of the same list.
    pub(super) const fn at(self, page: usize) -> Self {
        Self { page, ..self }
    }

    /// The address of this list.
    pub(super) fn address(self) -> String {
        let parts = [
            (self.mark != Mark::Departs).then(|| format!("soort={}", self.mark.code())),
            self.year.map(|year| format!("jaar={year}")),
            (self.page > 1).then(|| format!("pagina={}", self.page)),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() {
            return paths::DEPARTURES.to_owned();
        }
        format!("{}?{}", paths::DEPARTURES, parts.join("&"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(address: &str) -> Lists {
        let query = address.split_once('?').map_or("", |(_, query)| query);
        Lists::of(|name| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            let value = pairs.rfind(|(key, _)| *key == name);
            value.map(|(_, value)| value.to_owned()).unwrap_or_default()
        })
    }

    #[test]
    fn an_address_says_what_is_asked() {
        let lists = read("/afwijkingen").of_mark(Mark::Differs).in_year(Some(2026)).at(3);
        assert_eq!(lists.address(), "/afwijkingen?soort=differs&jaar=2026&pagina=3");
        assert_eq!(read(&lists.address()), lists);
        assert_eq!(lists.of_mark(Mark::Departs).in_year(None).address(), "/afwijkingen");
    }

    #[test]
    fn what_can_not_be_read_is_not_asked() {
        assert_eq!(read("/afwijkingen?soort=weg&jaar=veel&pagina=-1"), read("/afwijkingen"));
        assert_eq!(read("/afwijkingen?pagina=0").page, 1);
    }
}
