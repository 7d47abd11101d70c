/// Texts collected in reading order; empty ones are left out.
#[derive(Default)]
pub(super) struct Words<'a>(Vec<&'a str>);

impl<'a> Words<'a> {
    pub(super) fn add(&mut self, text: &'a str) {
        if !text.trim().is_empty() {
            self.0.push(text);
        }
    }

    pub(super) fn add_all(&mut self, texts: &'a [String]) {
        for text in texts {
            self.add(text);
        }
    }

    pub(super) fn into_texts(self) -> Vec<&'a str> {
        self.0
    }
}
