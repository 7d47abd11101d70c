//! Signing in and out.

use crate::actor::Member;
use crate::context::Context;
use crate::error::ServiceError;
use crate::ports::{Account, AccountKey, Also, SessionData};
use crate::services::{By, Services};
use domain::act::Act;
use domain::change::Step;
use domain::form::{Problem, ProblemCode, RawForm};
use domain::role::Role;
use domain::text::Lang;

impl Services {
    /// Signs in with e-mail and password. The answer does not tell which of the two was wrong.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] when they do not fit, or after too many attempts.
    pub async fn sign_in(&self, context: &Context, raw: &RawForm) -> Result<Account, ServiceError> {
        let refuse = |code| ServiceError::problem(Problem::new("mail", code));
        let mail = raw.one("mail").to_lowercase();
        if !self.throttle.allows(&format!("sign-in/{mail}")) {
            return Err(refuse(ProblemCode::TooManyAttempts));
        }
        let account = self.store.account(AccountKey::Mail(&mail)).await?;
        let stored = account.as_ref().map(|account| account.password.clone());
        let fits = self.passwords.fits(raw.typed("password").to_owned(), stored).await?;
        match account {
            Some(account) if fits && !account.roles.is_empty() => {
                self.enter(context, &account).await?;
                Ok(account)
            }
            _ => Err(refuse(ProblemCode::SignInFailed)),
        }
    }

    /// Begins a session of this account; used after the password was checked, and by the demo.
    ///
    /// # Errors
    /// When the session can't be kept.
    pub async fn enter(&self, context: &Context, account: &Account) -> Result<(), ServiceError> {
        let before = context.session.data().await?;
        context.session.renew().await?;
        let data = SessionData {
            account: Some((account.actor, self.clock.now())),
            then: None,
            ..before
        };
        Ok(context.session.keep(data).await?)
    }

    /// Signs in as one of the demo's accounts with this role; `place` counts from zero.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] outside the demo, or when there is none.
    pub async fn enter_demo(&self, context: &Context, role: Role, place: usize) -> Result<(), ServiceError> {
        if !context.demo {
            return Err(ServiceError::NotFound);
        }
        let mut accounts = self.store.accounts().await?;
        accounts.retain(|account| account.roles.contains(&role));
        // The one with the fewest roles shows best what a role sees.
        accounts.sort_by_key(|account| account.roles.len());
        let account = accounts.get(place).ok_or(ServiceError::NotFound)?;
        self.enter(context, account).await
    }

    /// Signs out.
    ///
    /// # Errors
    /// When the session can't be forgotten.
    pub async fn sign_out(&self, context: &Context) -> Result<(), ServiceError> {
        Ok(context.session.end().await?)
    }

    /// Changes one's own password; every other session of the account ends.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] when the present password is wrong or the new one can't be used.
    pub async fn change_password(&self, by: &Member, context: &Context, raw: &RawForm) -> Result<(), ServiceError> {
        let account = self
            .store
            .account(AccountKey::Actor(by.actor()))
            .await?
            .ok_or(ServiceError::NotFound)?;
        if !self.throttle.allows(&format!("sign-in/{}", account.mail)) {
            return Err(ServiceError::problem(Problem::new(
                "current",
                ProblemCode::TooManyAttempts,
            )));
        }
        let current = raw.typed("current").to_owned();
        if !self.passwords.fits(current, Some(account.password.clone())).await? {
            return Err(ServiceError::problem(Problem::new(
                "current",
                ProblemCode::SignInFailed,
            )));
        }
        let password = super::new_password(raw).map_err(ServiceError::Invalid)?;
        let account = Account {
            password: self.passwords.hash(password).await?,
            sessions_from: self.clock.now(),
            ..account
        };
        self.put_own_account(by, account.clone()).await?;
        self.enter(context, &account).await
    }

    /// Remembers the language of a signed-in person.
    ///
    /// # Errors
    /// When the account can't be written.
    pub async fn choose_language(&self, by: &Member, lang: Lang) -> Result<(), ServiceError> {
        let account = self
            .store
            .account(AccountKey::Actor(by.actor()))
            .await?
            .ok_or(ServiceError::NotFound)?;
        if account.lang == lang {
            return Ok(());
        }
        self.put_own_account(by, Account { lang, ..account }).await
    }

    async fn put_own_account(&self, by: &Member, account: Account) -> Result<(), ServiceError> {
        let step = Step::new(Act::AccountChanged { account: account.actor });
        let also = vec![Also::Account(Box::new(account))];
        self.append(
            By {
                actor: by.actor(),
                role: Some(by.role()),
            },
            None,
            vec![step],
            also,
        )
        .await?;
        Ok(())
    }
}
