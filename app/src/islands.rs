//! All that runs in the browser. Each island only adds to a page that already works, gets its words as props, and never
//! changes what a person typed.

mod character_count;
mod error_focus;
mod preview;
mod session_warning;

pub use character_count::CharacterCount;
pub use error_focus::ErrorFocus;
pub use preview::Preview;
pub use session_warning::SessionWarning;

/// Replaces `{}` in a sentence.
fn fill(sentence: &str, number: usize) -> String {
    sentence.replace("{}", &number.to_string())
}
