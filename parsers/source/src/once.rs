/// A value of one report that is written once.
#[expect(
    clippy::disallowed_types,
    reason = "it belongs to a value and is not global state"
)]
pub(crate) type Once<T> = std::sync::OnceLock<T>;
