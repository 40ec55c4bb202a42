//! What every reader of a security report shares.
