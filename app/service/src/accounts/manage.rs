//! What an administrator does with accounts and the organisation.

use crate::accounts::Person;
use crate::actor::Admin;
use crate::error::ServiceError;
use crate::ports::{Account, AccountKey, Also};
use crate::services::{By, Services};
use domain::act::Act;
use domain::change::Step;
use domain::form::{Problem, ProblemCode, RawForm};
use domain::ids::ActorId;
use domain::organisation::Organisation;
use domain::role::Role;
use domain::secret;
use domain::text::Lang;
use std::collections::BTreeSet;

/// The first password of an account, which the administrator hands over.
#[derive(Clone)]
pub struct FirstPassword {
    /// Whose.
    pub account: ActorId,
    /// The password.
    pub password: String,
}

impl Services {
    /// All accounts, by name.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn accounts(&self, _by: &Admin) -> Result<Vec<Account>, ServiceError> {
        Ok(self.store.accounts().await?)
    }

    /// Opens an account with a first password, which the administrator hands over.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with what must be put right.
    pub async fn open_account(&self, by: &Admin, raw: &RawForm, lang: Lang) -> Result<FirstPassword, ServiceError> {
        let person = super::person(raw);
        let roles = roles(raw);
        let (person, roles) = match (person, roles) {
            (Ok(person), Ok(roles)) => (person, roles),
            (person, roles) => {
                let found = person.err().into_iter().flatten().chain(roles.err());
                return Err(ServiceError::Invalid(found.collect()));
            }
        };
        let password = secret::code(&self.ids.salt());
        let actor = self.ids.actor();
        let account = Account {
            actor,
            name: person.name,
            mail: person.mail,
            department: person.department,
            password: self.passwords.hash(password.clone()).await?,
            roles: roles.clone(),
            lang,
            opened: self.clock.now(),
            sessions_from: self.clock.now(),
        };
        let step = Step::new(Act::AccountOpened { account: actor, roles });
        self.append(by_admin(by), None, vec![step], vec![Also::Account(Box::new(account))])
            .await?;
        Ok(FirstPassword {
            account: actor,
            password,
        })
    }

    /// One account.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] when there is none.
    pub async fn account(&self, _by: &Admin, account: ActorId) -> Result<Account, ServiceError> {
        self.store
            .account(AccountKey::Actor(account))
            .await?
            .ok_or(ServiceError::NotFound)
    }

    /// Changes name, mail address and department of an account.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with what must be put right.
    pub async fn change_account(&self, by: &Admin, account: ActorId, raw: &RawForm) -> Result<(), ServiceError> {
        let Person { name, mail, department } = super::person(raw).map_err(ServiceError::Invalid)?;
        let account = Account {
            name,
            mail,
            department,
            ..self.account(by, account).await?
        };
        let step = Step::new(Act::AccountChanged { account: account.actor });
        self.append(by_admin(by), None, vec![step], vec![Also::Account(Box::new(account))])
            .await?;
        Ok(())
    }

    /// Gives an account other roles, or suspends it when the form asks for that. Its sessions end.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] when no role was chosen, or the last administrator would go.
    pub async fn change_roles(&self, by: &Admin, account: ActorId, raw: &RawForm) -> Result<(), ServiceError> {
        // Taking every tick away could be a slip; suspending is a button of its own.
        let suspend = raw.has("suspend", "yes");
        let roles = if suspend {
            BTreeSet::new()
        } else {
            roles(raw).map_err(ServiceError::problem)?
        };
        let account = self.account(by, account).await?;
        if !roles.contains(&Role::Admin) {
            let others = self.store.accounts().await?;
            let admin_left = others
                .iter()
                .any(|other| other.actor != account.actor && other.roles.contains(&Role::Admin));
            if !admin_left {
                return Err(ServiceError::problem(Problem::new("roles", ProblemCode::LastAdmin)));
            }
        }
        let step = Step::new(Act::RolesChanged {
            account: account.actor,
            roles: roles.clone(),
        });
        let account = Account {
            roles,
            sessions_from: self.clock.now(),
            ..account
        };
        self.append(by_admin(by), None, vec![step], vec![Also::Account(Box::new(account))])
            .await?;
        Ok(())
    }

    /// Gives an account a new first password; its sessions end.
    ///
    /// # Errors
    /// When there is no such account.
    pub async fn reset_password(&self, by: &Admin, account: ActorId) -> Result<String, ServiceError> {
        let account = self.account(by, account).await?;
        let password = secret::code(&self.ids.salt());
        let account = Account {
            password: self.passwords.hash(password.clone()).await?,
            sessions_from: self.clock.now(),
            ..account
        };
        let step = Step::new(Act::AccountChanged { account: account.actor });
        self.append(by_admin(by), None, vec![step], vec![Also::Account(Box::new(account))])
            .await?;
        Ok(password)
    }

    /// Changes the details of the organisation, and whether people may report without an account.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with what must be put right.
    pub async fn change_organisation(&self, by: &Admin, now: &Organisation, raw: &RawForm) -> Result<(), ServiceError> {
        let changed = crate::setup::organisation(raw, "").map_err(ServiceError::Invalid)?;
        let report_link = match (raw.has("report_link", "yes"), &now.report_link) {
            (false, _) => None,
            (true, Some(link)) if !raw.has("renew_link", "yes") => Some(link.clone()),
            (true, _) => Some(secret::normalise(&secret::code(&self.ids.salt())).to_lowercase()),
        };
        let changed = Organisation {
            report_link,
            log: now.log.clone(),
            ..changed
        };
        let act = Act::OrganisationChanged {
            country: changed.country,
            report_link: changed.report_link.is_some(),
        };
        let also = vec![Also::Organisation(Box::new(changed))];
        self.append(by_admin(by), None, vec![Step::new(act)], also).await?;
        Ok(())
    }
}

pub(super) fn roles(raw: &RawForm) -> Result<BTreeSet<Role>, Problem> {
    let roles: BTreeSet<Role> = raw
        .all("roles")
        .iter()
        .filter_map(|code| Role::from_code(code))
        .collect();
    if roles.is_empty() {
        Err(Problem::new("roles", ProblemCode::ChooseOne))
    } else {
        Ok(roles)
    }
}

fn by_admin(by: &Admin) -> By {
    By {
        actor: by.actor(),
        role: Some(by.role()),
    }
}
