//! Passwords and patience.

mod password;
mod throttle;

pub use password::Argon;
pub use throttle::Attempts;
