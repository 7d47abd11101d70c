//! The organisation that keeps the register.

use crate::act::Country;
use serde::{Deserialize, Serialize};

/// What is known of the organisation; fills chapter 3 of the AP form and the head of letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Name.
    pub name: String,
    /// Street, number, postcode and town, a line each.
    pub address: String,
    /// Number in the trade register (`KvK`), if any.
    pub trade_register: String,
    /// Sector, in the words of the AP form.
    pub sector: String,
    /// Name of the privacy officer, or of the desk.
    pub contact_name: String,
    /// Telephone for urgent reports, shown on every page.
    pub contact_phone: String,
    /// E-mail of the privacy officer, shown on every page.
    pub contact_mail: String,
    /// Name of the data protection officer (FG), if any.
    pub dpo_name: String,
    /// Registration number of the FG at the AP, if any.
    pub dpo_number: String,
    /// Whose supervisory authority applies.
    pub country: Country,
    /// The secret of the report link; `None` when people need an account to report.
    pub report_link: Option<String>,
    /// Name of the register, part of every entry.
    pub log: String,
}
