//! Problems that only the server could find, such as a wrong password. Their page can't find them again in the answers,
//! so the address tells which they were; the list is closed, so that no link can put other words on a page.

use domain::form::{Problem, ProblemCode};

const TOLD: [(&str, Problem); 10] = [
    ("inloggen", Problem::new("mail", ProblemCode::SignInFailed)),
    ("wacht", Problem::new("mail", ProblemCode::TooManyAttempts)),
    ("huidig", Problem::new("current", ProblemCode::SignInFailed)),
    ("huidig-wacht", Problem::new("current", ProblemCode::TooManyAttempts)),
    ("kort", Problem::new("password", ProblemCode::PasswordTooShort)),
    ("verschil", Problem::new("password_again", ProblemCode::PasswordsDiffer)),
    ("code", Problem::new("code", ProblemCode::CodeUnknown)),
    ("code-wacht", Problem::new("code", ProblemCode::TooManyAttempts)),
    ("bezet", Problem::new("mail", ProblemCode::MailInUse)),
    ("beheerder", Problem::new("roles", ProblemCode::LastAdmin)),
];

/// What stands in the address behind `fout=`: the codes of problems that must be told, or `1`.
#[must_use]
pub fn code(problems: &[Problem]) -> String {
    let codes = TOLD
        .iter()
        .filter(|(_, told)| problems.contains(told))
        .map(|(code, _)| *code);
    let codes = codes.collect::<Vec<_>>().join(",");
    if codes.is_empty() { "1".to_owned() } else { codes }
}

/// The problems that [`code`] told.
pub fn problems(codes: &str) -> impl Iterator<Item = Problem> {
    codes
        .split(',')
        .filter_map(|code| TOLD.iter().find(|(known, _)| *known == code))
        .map(|(_, problem)| *problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_told_is_read_back() {
        let found = [
            Problem::new("name", ProblemCode::WriteText),
            Problem::new("password", ProblemCode::PasswordTooShort),
            Problem::new("mail", ProblemCode::MailInUse),
        ];
        assert_eq!(code(&found), "kort,bezet");
        assert_eq!(problems("kort,bezet").collect::<Vec<_>>(), found.get(1..).unwrap());
        assert_eq!(code(found.get(..1).unwrap()), "1");
        assert_eq!(problems("1").count(), 0);
    }
}
