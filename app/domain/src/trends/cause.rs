//! What incidents begin with, in groups that are large enough to say something.

use crate::codes::codes;

codes! {
    /// A group of kinds of incident.
    Cause {
        /// Letters and parcels.
        Post = "post", "Brief of pakket verkeerd", "Letter or parcel went wrong";
        /// E-mail.
        Mail = "mail", "E-mail verkeerd", "E-mail went wrong";
        /// Rights and folders.
        Rights = "rights", "Rechten te ruim", "Rights too wide";
        /// Devices, carriers and paper.
        Lost = "lost", "Kwijt of gestolen", "Lost or stolen";
        /// Attacks from outside.
        Attack = "attack", "Hack of phishing", "Hack or phishing";
        /// Published, wrong file, spoken and all else.
        Other = "other", "Overig", "Other";
        /// Not known yet.
        Unknown = "unknown", "Nog niet bekend", "Not known yet";
    }
}

/// Which kinds belong together; the codes are those of the question on the nature of the incident in the rulebooks.
const GROUPS: &[(&str, Cause)] = &[
    ("wrong_recipient_mail", Cause::Mail),
    ("cc_instead_of_bcc", Cause::Mail),
];

impl Cause {
    /// The group of a kind of incident; a kind that is in no group is other.
    #[must_use]
    pub fn of(incident_type: Option<&str>) -> Self {
        let Some(code) = incident_type else { return Self::Unknown };
        GROUPS.iter().find(|(kind, _)| *kind == code).map_or(Self::Other, |(_, cause)| *cause)
    }
}
