//! Passwords with Argon2id, beside the threads that serve pages.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use async_trait::async_trait;
use service::ports::{Passwords, Unavailable};
use tokio::sync::Semaphore;

/// Argon2id with the parameters of the crate (19 MiB, two passes, as OWASP advises).
pub struct Argon {
    /// At most this many at once, so that a flood of attempts can't take all memory.
    room: Semaphore,
    /// What is checked when there is no account, so that the answer takes as long.
    decoy: String,
}

impl Argon {
    /// Prepares the decoy.
    ///
    /// # Errors
    /// When Argon2 itself does not work here.
    pub async fn new() -> Result<Self, Unavailable> {
        Ok(Self {
            room: Semaphore::new(4),
            decoy: hash("no account has this password".to_owned()).await?,
        })
    }
}

async fn hash(password: String) -> Result<String, Unavailable> {
    let hashed = tokio::task::spawn_blocking(move || {
        Argon2::default()
            .hash_password(password.as_bytes())
            .map(|hash| hash.to_string())
    });
    flatten(hashed.await.map(|hash| hash.map_err(|cause| cause.to_string())))
}

fn flatten<T>(outcome: Result<Result<T, String>, tokio::task::JoinError>) -> Result<T, Unavailable> {
    outcome
        .map_err(|cause| Unavailable(cause.to_string()))?
        .map_err(Unavailable)
}

#[async_trait]
impl Passwords for Argon {
    async fn hash(&self, password: String) -> Result<String, Unavailable> {
        let _room = self
            .room
            .acquire()
            .await
            .map_err(|cause| Unavailable(cause.to_string()))?;
        hash(password).await
    }

    async fn fits(&self, password: String, stored: Option<String>) -> Result<bool, Unavailable> {
        let _room = self
            .room
            .acquire()
            .await
            .map_err(|cause| Unavailable(cause.to_string()))?;
        let known = stored.is_some();
        let stored = stored.unwrap_or_else(|| self.decoy.clone());
        let checked = tokio::task::spawn_blocking(move || {
            let stored = PasswordHash::new(&stored).map_err(|cause| cause.to_string())?;
            Ok(Argon2::default().verify_password(password.as_bytes(), &stored).is_ok())
        });
        Ok(flatten(checked.await)? && known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_fits() {
        let argon = Argon::new().await.unwrap();
        let stored = argon.hash("een lang wachtwoord".to_owned()).await.unwrap();
        assert!(
            argon
                .fits("een lang wachtwoord".to_owned(), Some(stored.clone()))
                .await
                .unwrap()
        );
        assert!(
            !argon
                .fits("een ander wachtwoord".to_owned(), Some(stored))
                .await
                .unwrap()
        );
        assert!(
            !argon
                .fits("no account has this password".to_owned(), None)
                .await
                .unwrap()
        );
    }
}
