//! One incident with its particulars: what is told, what leaked, of whom.

use super::content::Content;
use super::random::Random;
use super::scenes::{Kind, People, Proves, Scene};
use super::words::{NAMES, TAILS, TEAMS, Team};
use domain::report::{Contact, Ongoing, PeopleRange, Report};
use domain::time::Timestamp;
use std::collections::BTreeSet;

/// One incident before anybody looked at it.
pub(super) struct Story {
    pub(super) kind: &'static str,
    pub(super) scene: &'static Scene,
    pub(super) team: &'static Team,
    /// Of how many people.
    pub(super) people: u64,
    /// What leaked: options of the question `data`.
    pub(super) data: BTreeSet<&'static str>,
}

impl Story {
    /// A story of this kind.
    pub(super) fn draw(kind: &'static Kind, random: &mut Random) -> Option<Self> {
        let scene = random.pick(kind.scenes)?;
        let team = random.pick(TEAMS)?;
        Some(Self {
            kind: kind.code,
            scene,
            team,
            people: people(scene.people, random),
            data: data(scene.content, random),
        })
    }

    /// The words of the reporter.
    pub(super) fn told(&self) -> String {
        let number = thousands(self.people);
        let told = self
            .scene
            .told
            .replace("{team}", self.team.phrase)
            .replace("{aantal}", &number);
        capital(&told)
    }

    /// What the reporter sends. `discovered` is when they say it was discovered.
    pub(super) fn report(&self, discovered: Option<Timestamp>, random: &mut Random) -> Report {
        let everyday = self.scene.content.everyday.iter().copied().collect();
        let ongoing = if random.chance(90) {
            Ongoing::No
        } else {
            Ongoing::Unknown
        };
        Report {
            narrative: self.told() + random.words(TAILS),
            discovered,
            ongoing,
            data: random.chance(85).then_some(everyday),
            people: random.chance(85).then_some(range(self.people)),
            contact: random.chance(70).then(|| self.contact(random)),
        }
    }

    pub(super) fn contact(&self, random: &mut Random) -> Contact {
        Contact {
            name: random.words(NAMES).to_owned(),
            department: self.team.name.to_owned(),
            reach: format!("030 000 00 {:02}", random.between(1, 99)),
        }
    }

    /// Whether it proves to be a breach.
    pub(super) fn is_breach(&self) -> bool {
        self.scene.proves == Proves::Breach
    }
}

fn people(people: People, random: &mut Random) -> u64 {
    match people {
        People::One => 1,
        People::Few => random.long_tail(2, 10),
        People::Tens => random.long_tail(11, 100),
        People::Hundreds => random.long_tail(101, 1_000),
        People::Masses => random.long_tail(700, 180_000),
    }
}

fn data(content: &Content, random: &mut Random) -> BTreeSet<&'static str> {
    let sometimes = content
        .sometimes
        .iter()
        .filter(|(_, percent)| random.chance(*percent))
        .map(|(code, _)| *code);
    let sometimes: Vec<&str> = sometimes.collect();
    content.data.iter().copied().chain(sometimes).collect()
}

fn range(people: u64) -> PeopleRange {
    match people {
        0 | 1 => PeopleRange::One,
        2..=10 => PeopleRange::ToTen,
        11..=100 => PeopleRange::ToHundred,
        101..=1_000 => PeopleRange::ToThousand,
        _ => PeopleRange::More,
    }
}

/// A sentence starts with a capital, whatever stands in for a department.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn thousands(number: u64) -> String {
    domain::text::format::number(number, domain::text::Lang::Nl)
}
