//! The list of accounts.

use super::roles::role_names;
use crate::components::{ButtonRow, Cell, Column, DataTable, LinkButton, Page, TableData};
use crate::paths;
use crate::serve::serve;
use domain::text::{Lang, manage as t};
use leptos::prelude::*;
use service::Context;
use service::ports::Account;

/// All accounts, by name.
#[component]
pub fn Accounts() -> impl IntoView {
    serve(async |context: Context| {
        let by = context.visitor.admin()?;
        let accounts = context.services.accounts(&by).await?;
        let lang = context.lang;
        let columns = [t::NAME, t::MAIL, t::DEPARTMENT, t::ROLES]
            .map(|column| Column::text(column.get(lang)))
            .to_vec();
        let caption = t::COUNT.fill(lang, &[&accounts.len().to_string()]);
        let table = TableData::new(caption, columns).with_rows(accounts.iter().map(|account| line(account, lang)));
        Ok(view! {
            <Page title=t::ACCOUNTS.get(lang) wide=true>
                <ButtonRow>
                    <LinkButton href=paths::NEW_ACCOUNT>{t::NEW.get(lang)}</LinkButton>
                </ButtonRow>
                <DataTable data=table />
            </Page>
        })
    })
}

fn line(account: &Account, lang: Lang) -> Vec<Cell> {
    let (href, name) = (paths::account_of(account.actor), account.name.clone());
    vec![
        Cell::view(view! { <a href=href>{name}</a> }),
        account.mail.clone().into(),
        account.department.clone().into(),
        role_names(&account.roles, lang).into(),
    ]
}
