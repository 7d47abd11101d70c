//! The main menu and the help line.

use super::Text;

/// What is due, for the officer.
pub const WORK: Text = Text::new("Werk", "Work");
/// The register.
pub const REGISTER: Text = Text::new("Incidenten", "Incidents");
/// Departures from the advice.
pub const DEPARTURES: Text = Text::new("Afwijkingen", "Departures");
/// Trends.
pub const TRENDS: Text = Text::new("Trends", "Trends");
/// The rulebooks.
pub const RULEBOOK: Text = Text::new("Regelboek", "Rulebook");
/// Accounts.
pub const ACCOUNTS: Text = Text::new("Accounts", "Accounts");
/// The organisation.
pub const ORGANISATION: Text = Text::new("Organisatie", "Organisation");
/// Reporting a suspected leak.
pub const REPORT: Text = Text::new("Datalek melden", "Report a leak");
/// What a breach is.
pub const RECOGNISE: Text = Text::new("Herken een datalek", "Recognise a breach");
/// One's own account.
pub const ACCOUNT: Text = Text::new("Mijn account", "My account");
/// Whom to ask.
pub const ASK: Text = Text::new("Vraag het {}.", "Ask {}.");
