//! Which cases are most alike, and in what.

use super::{Profile, Traits};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The score of two cases that share everything that is compared.
pub const MOST: u32 = 100;

/// Codes that stand for all the rest: two cases that share one need not be alike in it.
const REST: [&str; 2] = ["other", "maybe_more"];

/// A case that is like another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Similar {
    /// The case.
    pub profile: Profile,
    /// How much they share, from 1 to [`MOST`].
    pub score: u32,
    /// What they share, what weighs most first.
    pub shared: Vec<Shared>,
}

/// Something that two cases share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The nature of the incident.
    Nature,
    /// These categories of data.
    Data(BTreeSet<String>),
    /// Who got the data.
    Recipient,
    /// These kinds of breach.
    Kinds(BTreeSet<String>),
    /// About how many persons.
    Numbers,
    /// These groups of persons.
    Groups(BTreeSet<String>),
    /// The cause.
    Cause,
    /// The role of the organisation.
    Role,
}

/// The cases that are most like this one and share something with it, at most `most`: what shares most first, then what has
/// the very same facts, then the latest report. The case itself is left out.
#[must_use]
pub fn closest(of: &Profile, among: Vec<Profile>, most: usize) -> Vec<Similar> {
    let mut found: Vec<Similar> = among
        .into_iter()
        .filter(|profile| profile.id != of.id)
        .filter_map(|profile| {
            let (score, shared) = alike(&of.traits, &profile.traits);
            (score > 0).then_some(Similar { profile, score, shared })
        })
        .collect();
    found.sort_by_key(|Similar { profile, score, .. }| {
        (
            Reverse(*score),
            profile.traits != of.traits,
            Reverse((profile.reported_at, profile.id)),
        )
    });
    found.truncate(most);
    found
}

/// How much two cases share, and what. The weights add up to [`MOST`]; they put first what decides about the risk.
fn alike(one: &Traits, other: &Traits) -> (u32, Vec<Shared>) {
    let points = [
        same(
            one.incident_type.as_ref(),
            other.incident_type.as_ref(),
            Shared::Nature,
            25,
        ),
        common(&one.data, &other.data, Shared::Data, 25),
        same(one.recipient.as_ref(), other.recipient.as_ref(), Shared::Recipient, 15),
        common(&one.kinds, &other.kinds, Shared::Kinds, 10),
        (one.people.is_some() && one.people == other.people).then_some((10, Shared::Numbers)),
        common(&one.groups, &other.groups, Shared::Groups, 5),
        same(one.cause.as_ref(), other.cause.as_ref(), Shared::Cause, 5),
        same(one.role.as_ref(), other.role.as_ref(), Shared::Role, 5),
    ];
    let (weights, shared): (Vec<u32>, Vec<Shared>) = points.into_iter().flatten().unzip();
    (weights.into_iter().sum(), shared)
}

fn same(one: Option<&String>, other: Option<&String>, shared: Shared, weight: u32) -> Option<(u32, Shared)> {
    let telling = one.is_some_and(|code| !REST.contains(&code.as_str()));
    (telling && one == other).then_some((weight, shared))
}

/// Sets share as much of the weight as they have codes in common out of all that either has.
fn common(
    one: &BTreeSet<String>,
    other: &BTreeSet<String>,
    shared: fn(BTreeSet<String>) -> Shared,
    weight: u32,
) -> Option<(u32, Shared)> {
    let codes: BTreeSet<String> = one
        .intersection(other)
        .filter(|code| !REST.contains(&code.as_str()))
        .cloned()
        .collect();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let part = weight.saturating_mul(count(codes.len()));
    let whole = count(one.union(other).count());
    (!codes.is_empty()).then(|| (part.div_ceil(whole), shared(codes)))
}
