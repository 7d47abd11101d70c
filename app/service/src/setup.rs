//! The first visit: an organisation and its first administrator.

use crate::error::ServiceError;
use crate::ports::{Account, Also};
use crate::services::{By, Services};
use domain::act::{Act, Country};
use domain::change::Step;
use domain::form::{Problem, ProblemCode, RawForm, required_text};
use domain::ids::ActorId;
use domain::organisation::Organisation;
use domain::role::Role;
use domain::text::Lang;
use std::collections::BTreeSet;

impl Services {
    /// Whether the organisation still has to be set up.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn needs_setup(&self) -> Result<bool, ServiceError> {
        Ok(self.store.organisation().await?.is_none())
    }

    /// Sets up the organisation and its first administrator. The caller has checked the one-time link.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with what must be put right, [`ServiceError::Duplicate`] when it was done before.
    pub async fn set_up(&self, raw: &RawForm, lang: Lang) -> Result<ActorId, ServiceError> {
        if !self.needs_setup().await? {
            return Err(ServiceError::Duplicate);
        }
        let organisation = organisation(raw, &self.ids.draft().to_string());
        let person = crate::accounts::person(raw);
        let password = crate::accounts::new_password(raw);
        let (organisation, person, password) = match (organisation, person, password) {
            (Ok(organisation), Ok(person), Ok(password)) => (organisation, person, password),
            (organisation, person, password) => {
                let found = [organisation.err(), person.err(), password.err()];
                return Err(ServiceError::Invalid(found.into_iter().flatten().flatten().collect()));
            }
        };
        let mut roles = BTreeSet::from([Role::Admin]);
        if raw.has("also_officer", "yes") {
            roles.insert(Role::Officer);
        }
        let actor = self.ids.actor();
        let account = Account {
            actor,
            name: person.name,
            mail: person.mail,
            department: person.department,
            password: self.passwords.hash(password).await?,
            roles: roles.clone(),
            lang,
            opened: self.clock.now(),
            sessions_from: self.clock.now(),
        };
        let steps = vec![
            Step::new(Act::RegisterOpened {
                country: organisation.country,
            }),
            Step::new(Act::AccountOpened { account: actor, roles }),
        ];
        let also = vec![
            Also::Organisation(Box::new(organisation)),
            Also::Account(Box::new(account)),
        ];
        self.append(
            By {
                actor,
                role: Some(Role::Admin),
            },
            None,
            steps,
            also,
        )
        .await?;
        Ok(actor)
    }
}

/// What must be put right in the form of the first visit, as far as the answers alone tell; passwords are never kept.
#[must_use]
pub fn problems(raw: &RawForm) -> Vec<Problem> {
    let found = [organisation(raw, "").err(), crate::accounts::person(raw).err()];
    found.into_iter().flatten().flatten().collect()
}

/// Reads the details of the organisation; `unique` makes the name of the register its own.
///
/// # Errors
/// What must be put right.
pub fn organisation(raw: &RawForm, unique: &str) -> Result<Organisation, Vec<Problem>> {
    let name = required_text(raw, "organisation", 200, ProblemCode::WriteText);
    let contact = required_text(raw, "contact_name", 200, ProblemCode::WriteText);
    let country = Country::from_code(raw.one("country")).ok_or(Problem::new("country", ProblemCode::ChooseOne));
    match (name, contact, country) {
        (Ok(name), Ok(contact_name), Ok(country)) => Ok(Organisation {
            name,
            address: raw.one("address").to_owned(),
            trade_register: raw.one("trade_register").to_owned(),
            sector: raw.one("sector").to_owned(),
            contact_name,
            contact_phone: raw.one("contact_phone").to_owned(),
            contact_mail: raw.one("contact_mail").to_owned(),
            dpo_name: raw.one("dpo_name").to_owned(),
            dpo_number: raw.one("dpo_number").to_owned(),
            country,
            report_link: None,
            log: format!("lekwijzer/{unique}"),
        }),
        (name, contact, country) => Err([name.err(), country.err(), contact.err()]
            .into_iter()
            .flatten()
            .collect()),
    }
}
