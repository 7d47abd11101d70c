//! Where the database is.

use crate::open::OpenError;

/// An address that was looked over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Address {
    /// In memory, gone when the program ends.
    Memory,
    /// In a folder of this machine.
    Folder(String),
    /// On a database server.
    Server(String),
}

impl Address {
    /// Reads an address.
    ///
    /// # Errors
    /// When it is of no known kind, or names a folder without saying that every change must reach the disk first.
    pub(crate) fn read(url: &str) -> Result<Self, OpenError> {
        match url.split_once("://") {
            Some(("mem", "")) => Ok(Self::Memory),
            Some(("surrealkv", rest)) => match rest.split_once('?') {
                Some((path, "sync=every")) if !path.is_empty() => Ok(Self::Folder(url.to_owned())),
                _ => Err(OpenError::NotSynced(
                    rest.split('?').next().unwrap_or_default().to_owned(),
                )),
            },
            Some(("ws" | "wss", rest)) if !rest.is_empty() => Ok(Self::Server(url.to_owned())),
            _ => Err(OpenError::Address(url.to_owned())),
        }
    }

    /// As the database library wants it.
    pub(crate) fn url(&self) -> &str {
        match self {
            Self::Memory => "mem://",
            Self::Folder(url) | Self::Server(url) => url,
        }
    }

    /// The folder, for a sentence about it; the whole address when there is none.
    pub(crate) fn folder(&self) -> &str {
        let url = self.url();
        url.split_once("://")
            .map_or(url, |(_, rest)| rest.split('?').next().unwrap_or(rest))
    }

    /// Whether the database runs inside this program.
    pub(crate) const fn is_embedded(&self) -> bool {
        !matches!(self, Self::Server(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_must_be_synced() {
        assert!(matches!(
            Address::read("surrealkv:///tmp/a?sync=every"),
            Ok(Address::Folder(_))
        ));
        for url in [
            "surrealkv:///tmp/a",
            "surrealkv:///tmp/a?sync=never",
            "surrealkv:///tmp/a?sync=every&sync=never",
        ] {
            assert!(
                matches!(Address::read(url), Err(OpenError::NotSynced(path)) if path == "/tmp/a"),
                "{url}"
            );
        }
    }

    #[test]
    fn other_addresses_are_refused() {
        assert!(matches!(Address::read("ws://localhost:8000"), Ok(Address::Server(_))));
        for url in ["", "rocksdb://x", "http://localhost", "ws://", "mem://x"] {
            assert!(matches!(Address::read(url), Err(OpenError::Address(_))), "{url}");
        }
    }
}
