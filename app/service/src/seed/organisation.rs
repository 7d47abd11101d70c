//! A made-up organisation and its made-up people.

use crate::error::ServiceError;
use crate::ports::{Account, Also};
use crate::services::Services;
use domain::act::{Act, Country};
use domain::change::{Change, Step};
use domain::ids::ActorId;
use domain::organisation::Organisation;
use domain::role::Role;
use domain::secret;
use domain::text::Lang;
use domain::time::Timestamp;
use std::collections::BTreeSet;

/// A made-up person of the demo.
pub(super) struct Person {
    pub(super) name: &'static str,
    pub(super) mail: &'static str,
    pub(super) department: &'static str,
    pub(super) role: Role,
}

const fn person(name: &'static str, mail: &'static str, department: &'static str, role: Role) -> Person {
    Person {
        name,
        mail,
        department,
        role,
    }
}

/// The people: one for each role, and a second officer. The administrator comes first and opens the register.
pub(super) const PEOPLE: [Person; 6] = [
    person("Bas Beheer", "beheer@voorbeeldzorg.example", "ICT-beheer", Role::Admin),
    person(
        "Mila Melder",
        "melder@voorbeeldzorg.example",
        "Dagbesteding",
        Role::Reporter,
    ),
    person(
        "Pien Privacy",
        "privacy@voorbeeldzorg.example",
        "Privacybureau",
        Role::Officer,
    ),
    person(
        "Rens Register",
        "register@voorbeeldzorg.example",
        "Privacybureau",
        Role::Officer,
    ),
    person(
        "Fenna Gegevens",
        "fg@voorbeeldzorg.example",
        "Functionaris gegevensbescherming",
        Role::Dpo,
    ),
    person(
        "Dirk Directie",
        "directie@voorbeeldzorg.example",
        "Raad van bestuur",
        Role::Management,
    ),
];

/// The pseudonyms of the people who act in cases.
#[derive(Clone, Copy)]
pub(super) struct Cast {
    pub(super) reporter: ActorId,
    pub(super) officer: ActorId,
    pub(super) second_officer: ActorId,
}

/// The made-up organisation of the demo.
#[must_use]
pub fn demo_organisation() -> Organisation {
    Organisation {
        name: "Stichting De Voorbeeldzorg".to_owned(),
        address: "Voorbeeldlaan 1\n0000 XX Voorbeeldstad".to_owned(),
        trade_register: "00000000".to_owned(),
        sector: "health".to_owned(),
        contact_name: "Privacybureau".to_owned(),
        contact_phone: "030 000 00 00".to_owned(),
        contact_mail: "privacy@voorbeeldzorg.example".to_owned(),
        dpo_name: "Fenna Gegevens".to_owned(),
        dpo_number: "FG000000".to_owned(),
        country: Country::Nl,
        report_link: Some("voorbeeld".to_owned()),
        log: "lekwijzer/voorbeeldzorg".to_owned(),
    }
}

/// Opens the register: the organisation and its administrator first, the other people an hour later.
pub(super) async fn open(services: &Services, at: Timestamp) -> Result<Cast, ServiceError> {
    // Nobody knows this password: in the demo one signs in by a button.
    let password = services.passwords.hash(secret::code(&services.ids.salt())).await?;
    let accounts = PEOPLE.map(|person| account(&person, services.ids.actor(), &password, at));
    let [admin, others @ ..] = &accounts;
    let [reporter, officer, second_officer, ..] = others;
    let cast = Cast {
        reporter: reporter.actor,
        officer: officer.actor,
        second_officer: second_officer.actor,
    };
    // Each register has a name of its own, so that no entry can be carried from one demo to another.
    let organisation = Organisation {
        log: format!("lekwijzer/{}", services.ids.draft()),
        ..demo_organisation()
    };
    let opened = Step::new(Act::RegisterOpened {
        country: organisation.country,
    });
    let also = vec![
        Also::Organisation(Box::new(organisation)),
        Also::Account(Box::new(admin.clone())),
    ];
    append(services, admin.actor, at, vec![opened, account_opened(admin)], also).await?;
    let also = others
        .iter()
        .map(|account| Also::Account(Box::new(account.clone())))
        .collect();
    append(
        services,
        admin.actor,
        at.plus_hours(1),
        others.iter().map(account_opened).collect(),
        also,
    )
    .await?;
    Ok(cast)
}

fn account(person: &Person, actor: ActorId, password: &str, opened: Timestamp) -> Account {
    Account {
        actor,
        name: person.name.to_owned(),
        mail: person.mail.to_owned(),
        department: person.department.to_owned(),
        password: password.to_owned(),
        roles: BTreeSet::from([person.role]),
        lang: Lang::Nl,
        opened,
        sessions_from: opened,
    }
}

fn account_opened(account: &Account) -> Step {
    Step::new(Act::AccountOpened {
        account: account.actor,
        roles: account.roles.clone(),
    })
}

async fn append(
    services: &Services,
    admin: ActorId,
    at: Timestamp,
    steps: Vec<Step>,
    also: Vec<Also>,
) -> Result<(), ServiceError> {
    let entries = steps
        .into_iter()
        .map(|step| services.entry(services.ids.entry(), step))
        .collect();
    let change = Change {
        incident: None,
        at,
        actor: admin,
        role: Some(Role::Admin),
        entries,
    };
    services.store.append(crate::ports::Append { change, also }).await?;
    Ok(())
}
