//! What is recorded of notifications: to the authority and to the persons.

use super::random::Random;
use super::story::Story;
use super::words::aftercare::{SECURITY, aftercare};
use super::words::reasons::LATE;
use domain::act::{AuthorityChannel, Means, NoticeKind};
use domain::case_form::form_details::{BreachEnd, Day, FormDetails};
use domain::decision::PersonsDecision;
use domain::incident::{NoticeInput, PersonsInput};
use domain::text::Lang;
use domain::text::format;
use domain::time::Timestamp;
use std::collections::BTreeSet;

/// What the form of the authority asks beside the triage.
pub(super) fn details(story: &Story, discovered: Timestamp, sent: Timestamp, random: &mut Random) -> FormDetails {
    let day = |at: Timestamp, estimated| Day {
        date: at.local().date_naive(),
        estimated,
    };
    let began = discovered.plus_minutes(-random.between(0, 3 * 24 * 60));
    let people = format::number(story.people, Lang::Nl);
    let involved = if story.people == 1 {
        "1 betrokkene".to_owned()
    } else {
        format!("{people} betrokkenen")
    };
    FormDetails {
        description: format!(
            "{}. Het gaat om gegevens van {involved}. Een medewerker van {} heeft het voorval intern gemeld, daarna is het onderzocht.",
            story.scene.title, story.team.phrase
        ),
        how_discovered: random.words(aftercare(story.kind).discovered).to_owned(),
        start: Some(day(began, random.chance(40))),
        end: Some(BreachEnd::On(day(sent, false))),
        groups_description: story.scene.content.who.to_owned(),
        security_before: random.words(SECURITY).to_owned(),
        ..FormDetails::default()
    }
}

/// A notification to the authority. Its number is plainly made up.
pub(super) fn notice(kind: NoticeKind, at: Timestamp, case: usize, late: bool, random: &mut Random) -> NoticeInput {
    let by_another = kind == NoticeKind::First && random.chance(3);
    NoticeInput {
        notice: kind,
        at,
        channel: if by_another {
            AuthorityChannel::OnBehalf
        } else {
            AuthorityChannel::WebForm
        },
        number: format!("VOORBEELD-{}-{:05}", at.year(), case + 1),
        late_reason: if late {
            random.words(LATE).to_owned()
        } else {
            String::new()
        },
    }
}

/// How the persons were informed: one person often by telephone, a few by letter, many by mail.
pub(super) fn persons(decision: PersonsDecision, people: u64, at: Timestamp, random: &mut Random) -> PersonsInput {
    let means: &[&[Means]] = match (decision, people) {
        (PersonsDecision::InformPublicly, _) => &[&[Means::Website], &[Means::Website, Means::SocialMedia]],
        (_, 1) => &[
            &[Means::Telephone],
            &[Means::Letter],
            &[Means::Telephone, Means::Letter],
            &[Means::Other],
        ],
        (_, 2..=10) => &[&[Means::Letter], &[Means::Telephone], &[Means::Mail]],
        _ => &[&[Means::Letter], &[Means::Mail], &[Means::Letter, Means::Website]],
    };
    let means: BTreeSet<Means> = random
        .pick(means)
        .into_iter()
        .flat_map(|means| means.iter().copied())
        .collect();
    PersonsInput {
        at,
        count: people,
        means,
    }
}
