//! The problems of a form in words.

/// What has to be put right on a page: per field one sentence, in the order of the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<(String, String)>);

impl Problems {
    /// Adds what is wrong at a field.
    pub fn push(&mut self, field: impl Into<String>, sentence: impl Into<String>) {
        self.0.push((field.into(), sentence.into()));
    }

    /// Adds what is wrong at a field, for building the list in one expression.
    #[must_use]
    pub fn with(mut self, field: impl Into<String>, sentence: impl Into<String>) -> Self {
        self.push(field, sentence);
        self
    }

    /// The first sentence for a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<String> {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, sentence)| sentence.clone())
    }

    /// Whether everything is fine.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many problems there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Each field with its sentence.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(field, sentence)| (field.as_str(), sentence.as_str()))
    }
}

impl<F: Into<String>, S: Into<String>> FromIterator<(F, S)> for Problems {
    fn from_iter<I: IntoIterator<Item = (F, S)>>(pairs: I) -> Self {
        Self(
            pairs
                .into_iter()
                .map(|(field, sentence)| (field.into(), sentence.into()))
                .collect(),
        )
    }
}
