//! The number under which people speak of a case, such as `2026-0147-K`.

use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Letters that can't be mistaken for a digit or for each other when read aloud.
const LETTERS: &[u8; 23] = b"ABCDEFGHJKLMNPQRSTUVWXY";

/// Year of the report, number of the report's entry in the register, and a check character.
///
/// The number comes from the register itself, so it is unique without a counter of its own; numbers in between belong to
/// other entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference {
    year: i32,
    number: u64,
}

impl Reference {
    /// The reference of a report that was written at this moment as entry `seq`.
    #[must_use]
    pub fn new(reported: Timestamp, seq: u64) -> Self {
        Self {
            year: reported.year(),
            number: seq,
        }
    }

    fn check(self) -> char {
        let year = u64::from(self.year.unsigned_abs());
        // 31 and 7 are prime to 23, so that one wrong digit and two swapped neighbours both change the letter.
        let sum = digits(year)
            .chain(digits(self.number))
            .fold(7_u64, |sum, digit| (sum * 31 + digit * 7) % 23);
        let letter = usize::try_from(sum).ok().and_then(|index| LETTERS.get(index));
        letter.copied().map_or('A', char::from)
    }
}

fn digits(number: u64) -> impl Iterator<Item = u64> {
    format!("{number:04}")
        .into_bytes()
        .into_iter()
        .map(|digit| u64::from(digit - b'0'))
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}-{}", self.year, self.number, self.check())
    }
}

/// The text is no reference, or its check character says that a character is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a reference")]
pub struct NotAReference;

impl FromStr for Reference {
    type Err = NotAReference;

    fn from_str(text: &str) -> Result<Self, NotAReference> {
        let text = text.trim().to_uppercase().replace([' ', '–'], "-");
        let mut parts = text.split('-');
        let (Some(year), Some(number)) = (parts.next(), parts.next()) else {
            return Err(NotAReference);
        };
        let reference = Self {
            year: year.parse().map_err(|_| NotAReference)?,
            number: number.parse().map_err(|_| NotAReference)?,
        };
        // Written out again it must be the same: that compares the check character and refuses superfluous zeroes.
        if reference.to_string() == text {
            Ok(reference)
        } else {
            Err(NotAReference)
        }
    }
}

impl TryFrom<String> for Reference {
    type Error = NotAReference;

    fn try_from(text: String) -> Result<Self, NotAReference> {
        text.parse()
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_reads_back() {
        let reference = Reference {
            year: 2026,
            number: 147,
        };
        assert_eq!(reference.to_string().parse(), Ok(reference));
        assert_eq!(reference.to_string().to_lowercase().parse(), Ok(reference));
    }

    #[test]
    fn one_wrong_or_swapped_digit_is_noticed() {
        for number in [147_u64, 4812, 90, 12345] {
            let good = Reference { year: 2026, number }.to_string();
            let (digits, check) = good.split_at(good.len() - 1);
            for position in 5..digits.len() - 1 {
                for digit in '0'..='9' {
                    let mut wrong: Vec<char> = digits.chars().collect();
                    if wrong[position] != digit {
                        wrong[position] = digit;
                        let wrong = wrong.into_iter().collect::<String>() + check;
                        assert!(wrong.parse::<Reference>().is_err(), "{wrong} passed for {good}");
                    }
                }
            }
            for position in 5..digits.len() - 2 {
                let mut swapped: Vec<char> = digits.chars().collect();
                swapped.swap(position, position + 1);
                let swapped = swapped.into_iter().collect::<String>() + check;
                assert!(
                    swapped == good || swapped.parse::<Reference>().is_err(),
                    "{swapped} passed for {good}"
                );
            }
        }
    }
}
