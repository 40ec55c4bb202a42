//! The schemas of CodeGuru's reports, one for each product.

pub(crate) mod reviewer;
pub(crate) mod security;
