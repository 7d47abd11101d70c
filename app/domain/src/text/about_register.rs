//! Words of about_register.
