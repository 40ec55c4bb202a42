//! The AWS Security Finding Format.
