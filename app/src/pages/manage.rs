//! Accounts and the organisation.

mod account;
mod accounts;
mod details;
mod new_account;
mod organisation;
mod person;
mod roles;

pub use account::{OneAccount, details_form, first_password_form, roles_form};
pub use accounts::Accounts;
pub(in crate::pages) use details::{OWN_WORDS, organisation_fields, sectors};
pub use new_account::{NEW_ACCOUNT_FORM, NewAccount};
pub use organisation::{ORGANISATION_FORM, OrganisationPage};
