//! Reading accounts and the organisation.

use crate::db::Vars;
use crate::{json, keys, store::SurrealStore};
use async_trait::async_trait;
use domain::organisation::Organisation;
use service::ports::{Account, AccountKey, People, Unavailable};

#[async_trait]
impl People for SurrealStore {
    async fn account(&self, key: AccountKey<'_>) -> Result<Option<Account>, Unavailable> {
        let (query, vars) = match key {
            AccountKey::Actor(actor) => (
                "SELECT VALUE state FROM $account",
                Vars::default().with("account", keys::account(actor)),
            ),
            AccountKey::Mail(mail) => (
                "SELECT VALUE state FROM account WHERE mail = $mail",
                Vars::default().with("mail", mail),
            ),
        };
        let state: Option<String> = self.db.run(query, vars).await?.row(0)?;
        Ok(state.map(|state| json::read(&state)).transpose()?)
    }

    async fn accounts(&self) -> Result<Vec<Account>, Unavailable> {
        let mut answer = self.db.run("SELECT VALUE state FROM account", Vars::default()).await?;
        let mut accounts: Vec<Account> = json::read_all(&answer.rows::<String>(0)?)?;
        accounts.sort_by_cached_key(|account| (account.name.to_lowercase(), account.actor));
        Ok(accounts)
    }

    async fn organisation(&self) -> Result<Option<Organisation>, Unavailable> {
        let vars = Vars::default().with("own", keys::organisation());
        let state: Option<String> = self.db.run("SELECT VALUE state FROM $own", vars).await?.row(0)?;
        Ok(state.map(|state| json::read(&state)).transpose()?)
    }
}
