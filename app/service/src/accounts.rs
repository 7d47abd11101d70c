//! Signing in, accounts and the settings of the organisation.

mod manage;
mod sign_in;
mod visitor;

pub use manage::FirstPassword;

use domain::form::{Problem, ProblemCode, RawForm, required_text};

/// The fewest characters of a password (ASVS 5.0, 6.2.1: at least 8, 15 advised; we ask 12).
pub const PASSWORD_MIN: usize = 12;
/// The most characters of a password.
pub const PASSWORD_MAX: usize = 256;

/// The personal details of an account.
pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) mail: String,
    pub(crate) department: String,
}

pub(crate) fn person(raw: &RawForm) -> Result<Person, Vec<Problem>> {
    let name = required_text(raw, "name", 200, ProblemCode::WriteText);
    let mail = mail(raw);
    match (name, mail) {
        (Ok(name), Ok(mail)) => Ok(Person {
            name,
            mail,
            department: raw.one("department").to_owned(),
        }),
        (name, mail) => Err([name.err(), mail.err()].into_iter().flatten().collect()),
    }
}

/// What must be put right in the details of an account, as far as the answers alone tell.
#[must_use]
pub fn person_problems(raw: &RawForm) -> Vec<Problem> {
    person(raw).err().unwrap_or_default()
}

/// What must be put right in the form of a new account, as far as the answers alone tell.
#[must_use]
pub fn new_account_problems(raw: &RawForm) -> Vec<Problem> {
    person_problems(raw)
        .into_iter()
        .chain(manage::roles(raw).err())
        .collect()
}

/// A mail address in lower case. Only what surely is none is refused; the rest shows when mail arrives.
fn mail(raw: &RawForm) -> Result<String, Problem> {
    let mail = raw.one("mail").to_lowercase();
    let plausible = mail
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
        && !mail.contains(char::is_whitespace)
        && mail.len() <= 254;
    if plausible {
        Ok(mail)
    } else {
        Err(Problem::new("mail", ProblemCode::NoSuchMail))
    }
}

pub(crate) fn new_password(raw: &RawForm) -> Result<String, Vec<Problem>> {
    // A password is taken as typed: spaces at the ends may belong to it.
    let password = raw.typed("password");
    let length = password.chars().count();
    if !(PASSWORD_MIN..=PASSWORD_MAX).contains(&length) {
        return Err(vec![Problem::new("password", ProblemCode::PasswordTooShort)]);
    }
    if raw.typed("password_again") != password {
        return Err(vec![Problem::new("password_again", ProblemCode::PasswordsDiffer)]);
    }
    Ok(password.to_owned())
}
