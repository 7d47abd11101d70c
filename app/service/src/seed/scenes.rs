//! What goes wrong, as short stories in the words of staff. Everything is made up.
//!
//! In a story `{team}` becomes a department and `{aantal}` the number of people.

mod attack;
mod inside;
mod lost;
mod mail;
mod outside;
mod post;

use super::content::Content;

/// A kind of incident with its share and its stories.
#[derive(Debug)]
pub(super) struct Kind {
    /// The option of the question `incident_type`.
    pub(super) code: &'static str,
    /// How many of a thousand incidents are of this kind.
    pub(super) share: usize,
    /// The stories.
    pub(super) scenes: &'static [Scene],
}

/// One story.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scene {
    /// The title that an officer gives it.
    pub(super) title: &'static str,
    /// What the reporter tells.
    pub(super) told: &'static str,
    /// What leaks.
    pub(super) content: &'static Content,
    /// About how many people.
    pub(super) people: People,
    /// Answers that follow from the story: a question and the answers that fit, one of which is drawn. A plus joins options
    /// that are chosen together.
    pub(super) fixed: &'static [(&'static str, &'static [&'static str])],
    /// What it proves to be.
    pub(super) proves: Proves,
}

/// About how many people a story is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum People {
    /// One.
    One,
    /// Two to ten.
    Few,
    /// Eleven to a hundred.
    Tens,
    /// A hundred to a thousand.
    Hundreds,
    /// From hundreds to far over a hundred thousand.
    Masses,
}

/// What an incident proves to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proves {
    /// A breach.
    Breach,
    /// Not a breach.
    NoBreach,
    /// Something that just went right.
    NearMiss,
}

const fn scene(title: &'static str, told: &'static str, content: &'static Content, people: People) -> Scene {
    Scene {
        title,
        told,
        content,
        people,
        fixed: &[],
        proves: Proves::Breach,
    }
}

impl Scene {
    const fn with(self, fixed: &'static [(&'static str, &'static [&'static str])]) -> Self {
        Self { fixed, ..self }
    }

    const fn proves(self, proves: Proves) -> Self {
        Self { proves, ..self }
    }
}

/// Every kind, by what it begins with.
const GROUPS: [&[Kind]; 6] = [
    post::KINDS,
    mail::KINDS,
    attack::KINDS,
    lost::KINDS,
    inside::KINDS,
    outside::KINDS,
];

/// Every kind.
pub(super) fn kinds() -> impl Iterator<Item = &'static Kind> + Clone {
    GROUPS.into_iter().flatten()
}
