//! Words of report.
