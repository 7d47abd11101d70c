//! Words of the page "Herken een datalek".
