//! Words of manage.
