//! Sentences that name the supervisory authority of the organisation.

use super::{Lang, Text};
use crate::act::Country;

/// The supervisory authority of an organisation, by the names that sentences use. Books hold their own short name of it
/// in `[words]`; a test compares the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authority {
    short: &'static str,
    full: &'static str,
    site: &'static str,
    country: Text,
}

impl Authority {
    /// The authority to which organisations in this country answer.
    #[must_use]
    pub const fn of(country: Country) -> Self {
        match country {
            Country::Nl => Self {
                short: "AP",
                full: "Autoriteit Persoonsgegevens",
                site: "autoriteitpersoonsgegevens.nl",
                country: Text::new("Nederland", "the Netherlands"),
            },
            Country::Be => Self {
                short: "GBA",
                full: "Gegevensbeschermingsautoriteit",
                site: "gegevensbeschermingsautoriteit.be",
                country: Text::new("België", "Belgium"),
            },
        }
    }

    /// The name in everyday use, the same in every language.
    #[must_use]
    pub const fn short(self) -> &'static str {
        self.short
    }

    /// The text with `{authority}`, `{full_name}`, `{site}` and `{country}` filled in.
    #[must_use]
    pub fn named_in(self, text: &str, lang: Lang) -> String {
        let places = [
            ("{authority}", self.short),
            ("{full_name}", self.full),
            ("{site}", self.site),
            ("{country}", self.country.get(lang)),
        ];
        let fill = |text: String, (place, name): (&str, &str)| text.replace(place, name);
        places.into_iter().fold(text.to_owned(), fill)
    }
}

/// One sentence in both languages that names the authority, at the places of [`Authority::named_in`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Naming(Text);

impl Naming {
    /// A sentence in Dutch and in English.
    #[must_use]
    pub const fn new(nl: &'static str, en: &'static str) -> Self {
        Self(Text::new(nl, en))
    }

    /// The sentence about this authority.
    #[must_use]
    pub fn get(self, authority: Authority, lang: Lang) -> String {
        authority.named_in(self.0.get(lang), lang)
    }

    /// The sentence about this authority with `{}` replaced by the values, in order.
    #[must_use]
    pub fn fill(self, authority: Authority, lang: Lang, values: &[&str]) -> String {
        super::filled(&self.get(authority, lang), values)
    }
}

/// A sentence that names no authority, in a list with others that do.
impl From<Text> for Naming {
    fn from(text: Text) -> Self {
        Self(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_at_their_places_and_values_stay_as_they_are() {
        let sentence = Naming::new("{} bij de {authority} in {country}: {}", "");
        let be = Authority::of(Country::Be);
        assert_eq!(
            sentence.fill(be, Lang::Nl, &["Melden", "{authority}"]),
            "Melden bij de GBA in België: {authority}"
        );
    }
}
