//! What is stored of a secret code: a digest, never the code itself.
//!
//! Codes of reports and of invitations are digested apart, so that neither ever opens what the other is for.

use domain::ids::EntryId;
use domain::secret::normalise;
use sha2::{Digest, Sha256};

/// The key of the code of a report.
pub(crate) fn of_report(code: &str) -> String {
    hex(&normalise(code))
}

/// The key of the code of an invitation. It belongs to that invitation only. No code of a report has the same key, since
/// a normalised code holds no slash.
pub(crate) fn of_invitation(invitation: EntryId, code: &str) -> String {
    hex(&format!("invitation/{invitation}/{}", normalise(code)))
}

fn hex(text: &str) -> String {
    let digest = Sha256::digest(text);
    digest
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|half| char::from_digit(half.into(), 16))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "09JV-4DPZ-8HT3-CNY7";

    fn invitation(number: u128) -> EntryId {
        EntryId::new(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn a_key_forgives_how_the_code_is_typed_and_nothing_else() {
        let one = invitation(1);
        assert_eq!(of_invitation(one, "09jv 4dpz 8ht3 cny7"), of_invitation(one, CODE));
        assert_ne!(of_invitation(one, CODE), of_invitation(invitation(2), CODE));
        assert_eq!(of_report(CODE).len(), 64);
    }

    #[test]
    fn no_code_of_a_report_has_the_key_of_an_invitation() {
        let typed = format!("invitation/{}/{CODE}", invitation(1));
        assert_ne!(of_report(&typed), of_invitation(invitation(1), CODE));
        assert_ne!(of_report(CODE), of_invitation(invitation(1), CODE));
    }
}
