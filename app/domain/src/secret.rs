//! Codes that a person can read aloud and type over.

/// Digits and letters without I, L, O and U: nothing looks like something else.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A code of 16 characters (80 bits) in groups of four, from random bytes.
#[must_use]
pub fn code(random: &[u8; 32]) -> String {
    let characters: Vec<char> = random
        .iter()
        .take(16)
        .filter_map(|byte| ALPHABET.get(usize::from(byte % 32)))
        .map(|character| char::from(*character))
        .collect();
    characters
        .chunks(4)
        .map(String::from_iter)
        .collect::<Vec<_>>()
        .join("-")
}

/// What a person typed, as [`code`] writes it without the dashes: look-alikes and spaces forgiven.
#[must_use]
pub fn normalise(typed: &str) -> String {
    typed
        .to_uppercase()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|character| match character {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_four_groups_and_forgives_how_it_is_typed() {
        let mut random = [0; 32];
        for (index, byte) in random.iter_mut().enumerate() {
            *byte = u8::try_from(index * 9 % 256).unwrap();
        }
        let code = code(&random);
        assert_eq!(code, "09JV-4DPZ-8HT3-CNY7");
        assert_eq!(normalise(&code.to_lowercase().replace('-', " ")), normalise(&code));
        assert_eq!(normalise("oil"), "011");
    }
}
