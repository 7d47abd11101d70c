//! Addresses of pages, for links and redirects.

use domain::ids::{ActorId, EntryId, IncidentId};
use domain::reference::Reference;

/// The front page.
pub const HOME: &str = "/";
/// Signing in.
pub const SIGN_IN: &str = "/inloggen";
/// One's own account.
pub const ACCOUNT: &str = "/account";
/// What a breach is and what to do.
pub const RECOGNISE: &str = "/herken-een-datalek";
/// Reporting a suspected leak.
pub const REPORT: &str = "/melden";
/// Checking the answers before sending.
pub const REPORT_CHECK: &str = "/melden/controleren";
/// The receipt.
pub const REPORT_SENT: &str = "/melden/verstuurd";
/// Coming back with reference and code.
pub const REPORT_CODE: &str = "/mijn-melding";
/// The report one came back to.
pub const REPORT_STATUS: &str = "/mijn-melding/stand";
/// Where somebody from outside enters the code of an invitation to judge.
pub const OUTSIDER: &str = "/oordeel";
/// The same, when the session ended while they were writing.
pub const OUTSIDER_AGAIN: &str = "/oordeel?opnieuw=1";
/// The facts they judge, then both judgements.
pub const OUTSIDER_FACTS: &str = "/oordeel/feiten";
/// What is due, for the officer.
pub const DUE: &str = "/werk";
/// The signals, on the page with what is due.
pub const SIGNALS: &str = "/werk#signalen";
/// The register.
pub const REGISTER: &str = "/incidenten";
/// The rulebooks.
pub const RULEBOOKS: &str = "/regelboek";
/// Where browsers get rulebooks without their texts.
pub const BROWSER_BOOKS: &str = "/regels";
/// Departures from the advice.
pub const DEPARTURES: &str = "/afwijkingen";
/// Trends.
pub const TRENDS: &str = "/trends";
/// Accounts.
pub const ACCOUNTS: &str = "/beheer/accounts";
/// A new account.
pub const NEW_ACCOUNT: &str = "/beheer/accounts/nieuw";
/// The organisation.
pub const ORGANISATION: &str = "/beheer/organisatie";
/// How to see that nothing in the register was changed.
pub const REGISTER_CHECK: &str = "/register/controle";
/// The latest checkpoint as a file.
pub const CHECKPOINT: &str = "/register/controle/controlepunt.txt";
/// The proof that the report which this browser sent or follows is in the register.
pub const REPORT_PROOF: &str = "/mijn-melding/bewijs.tlog-proof";
/// Setting up; the token of the one-time link follows.
pub const SETUP: &str = "/eerste-keer";

/// A question of the report, from 1 on.
#[must_use]
pub fn report_question(number: usize) -> String {
    format!("{REPORT}/{number}")
}

/// The same question, opened from the check page and leading back to it.
#[must_use]
pub fn report_question_again(number: usize) -> String {
    format!("{REPORT}/{number}?terug=controleren")
}

/// A rulebook, by its id, and for a former version also by that.
#[must_use]
pub fn rulebook(key: &str) -> String {
    format!("{RULEBOOKS}/{key}")
}

/// A rulebook as browsers get it, by its name.
#[must_use]
pub fn browser_book(name: &str) -> String {
    format!("{BROWSER_BOOKS}/{name}")
}

/// The one-time set-up link.
#[must_use]
pub fn setup(token: &str) -> String {
    let token: String = token.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("{SETUP}/{token}")
}

/// Where somebody from outside enters their code, with the number of the case filled in. The code stays out of it:
/// addresses end up in logs, histories and previews.
#[must_use]
pub fn outsider(reference: Reference) -> String {
    format!("{OUTSIDER}?nummer={reference}")
}

/// A case.
#[must_use]
pub fn case(id: IncidentId) -> String {
    format!("{REGISTER}/{id}")
}

/// A page of a case, such as `besluit`.
#[must_use]
pub fn case_page(id: IncidentId, page: &str) -> String {
    format!("{REGISTER}/{id}/{page}")
}

/// The entry of an advice as a file.
#[must_use]
pub fn advice_file(id: IncidentId, advice: EntryId) -> String {
    format!("{REGISTER}/{id}/advies/{advice}.json")
}

/// The proof that an entry of a case is in the register.
#[must_use]
pub fn proof_file(id: IncidentId, seq: u64) -> String {
    format!("{REGISTER}/{id}/bewijs/{seq}.tlog-proof")
}

/// A question of the triage.
#[must_use]
pub fn question(id: IncidentId, question: &str) -> String {
    format!("{REGISTER}/{id}/vragen/{question}")
}

/// The page of a problem, by its code.
#[must_use]
pub fn problem(code: &str) -> String {
    format!("/probleem/{code}")
}

/// What somebody else changed in a case while a form was open: the form by its name, and its page below the case.
#[must_use]
pub fn conflict(id: IncidentId, form: &str, page: &str) -> String {
    let page = page.replace('?', "%3F").replace('&', "%26").replace('=', "%3D");
    format!("{REGISTER}/{id}/gewijzigd?formulier={form}&pagina={page}")
}

/// The same address when it is a path of our own that a header can carry; anything else would lead people elsewhere.
#[must_use]
pub fn local(path: &str) -> Option<&str> {
    let ours = path.starts_with('/') && !path.starts_with("//") && !path.contains('\\');
    (ours && path.bytes().all(|byte| byte.is_ascii_graphic())).then_some(path)
}

/// The page of an account.
#[must_use]
pub fn account_of(actor: ActorId) -> String {
    format!("{ACCOUNTS}/{actor}")
}

/// The report link of an organisation, below the address of the server.
#[must_use]
pub fn report_link(secret: &str) -> String {
    format!("/m/{secret}")
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn only_a_path_of_our_own_is_local() {
        assert_eq!(local("/melden/2?fout=1"), Some("/melden/2?fout=1"));
        for elsewhere in [
            "",
            "melden",
            "//example.org",
            "/\\example.org",
            "https://example.org",
            "/a\nb",
            "/a b",
        ] {
            assert_eq!(local(elsewhere), None, "{elsewhere}");
        }
    }
}
