//! What CodeGuru writes, product by product, before anything is decided about it.

pub(crate) mod reviewer;
pub(crate) mod security;
