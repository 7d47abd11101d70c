use serde::Deserialize;

use super::{ApCase, Field, Known};

/// When a question is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Always.
    #[default]
    Always,
    /// On a supplement or a withdrawal.
    FollowsUp,
    /// On a withdrawal.
    Withdrawal,
    /// On anything but a withdrawal.
    NotWithdrawn,
    /// If persons in more than one country are affected.
    CrossBorder,
    /// If other data protection authorities were told.
    OtherAuthoritiesTold,
    /// If the organisation has a data protection officer.
    HasDpo,
    /// If the AP must contact somebody else than who notifies.
    ContactDiffers,
    /// If other organisations were involved.
    OthersInvolved,
    /// If more than 72 hours passed: GDPR art. 33(1), last sentence.
    Late,
    /// If the data were protected beforehand.
    Protected,
    /// If the persons were told.
    Told,
    /// If the persons were or will be told.
    ToldOrPlanned,
    /// If the persons were not and will not be told.
    NotTold,
}

/// Whether a question is asked in this case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applies {
    /// It is asked.
    Yes,
    /// It isn't asked.
    No,
    /// That depends on a question without an answer.
    Depends(Depends),
}

/// What must be known first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depends {
    /// The answer to another question of the form.
    On(Field),
    /// Something that the form doesn't ask.
    Outside,
}

impl Condition {
    /// Whether a question under this condition is asked in this case.
    #[must_use]
    pub fn holds(self, case: &ApCase) -> Applies {
        let filing = &case.filing;
        let kind = |wanted: fn(&str) -> bool| code(&filing.kind, wanted, Field::NotificationKind);
        let told = |wanted: fn(&str) -> bool| code(&case.persons_told.answer, wanted, Field::PersonsTold);
        match self {
            Self::Always => Applies::Yes,
            Self::FollowsUp => kind(|kind| matches!(kind, "supplement" | "withdrawal")),
            Self::Withdrawal => kind(|kind| kind == "withdrawal"),
            Self::NotWithdrawn => kind(|kind| kind != "withdrawal"),
            Self::CrossBorder => yes(&filing.cross_border, Depends::On(Field::CrossBorder)),
            Self::OtherAuthoritiesTold => yes(&filing.other_authorities_told, Depends::On(Field::OtherAuthoritiesTold)),
            Self::HasDpo => yes(&case.controller.has_dpo, Depends::Outside),
            Self::ContactDiffers => yes(&case.controller.contact_differs, Depends::Outside),
            Self::OthersInvolved => yes(&case.controller.others_involved, Depends::On(Field::OthersInvolved)),
            Self::Late => yes(&case.timeline.late, Depends::Outside),
            Self::Protected => match case.affected.protection.value() {
                Some(choices) => applies(!choices.codes.is_empty()),
                None => Applies::Depends(Depends::On(Field::Protection)),
            },
            Self::Told => told(|answer| answer == "yes"),
            Self::ToldOrPlanned => told(|answer| matches!(answer, "yes" | "planned")),
            Self::NotTold => told(|answer| answer == "no"),
        }
    }
}

const fn applies(holds: bool) -> Applies {
    if holds { Applies::Yes } else { Applies::No }
}

fn yes(answer: &Known<bool>, open: Depends) -> Applies {
    answer.value().map_or(Applies::Depends(open), |yes| applies(*yes))
}

fn code(answer: &Known<String>, wanted: fn(&str) -> bool, field: Field) -> Applies {
    answer
        .value()
        .filter(|code| !code.trim().is_empty())
        .map_or(Applies::Depends(Depends::On(field)), |code| applies(wanted(code)))
}
