//! The figures of the page.

use crate::codes::codes;

codes! {
    /// A figure; its code is the name of its CSV file.
    Figure {
        /// Incidents per month or quarter, by cause.
        Incidents = "incidenten", "Incidenten per periode en soort", "Incidents by period and kind";
        /// Hours from the first signal to the decision.
        Speed = "snelheid", "Tijd van eerste signaal tot besluit", "Time from first signal to decision";
        /// Notified to the authority, in time or late.
        Notices = "meldingen", "Meldingen bij de toezichthouder", "Notifications to the authority";
        /// What incidents begin with.
        Causes = "oorzaken", "Oorzaken", "Causes";
    }
}
