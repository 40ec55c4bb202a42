use std::fmt;

/// A value that the other side cannot represent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Lost {
    pointer: String,
    reason: LossReason,
}

impl Lost {
    pub(crate) const fn new(pointer: String, reason: LossReason) -> Self {
        Self { pointer, reason }
    }

    /// Returns the place of the value: a JSON pointer (RFC 6901) into the finding, or, from
    /// [`import::request`](crate::import::request), into the body of the request.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Returns the reason for the loss.
    pub const fn reason(&self) -> LossReason {
        self.reason
    }
}

/// Writes the pointer, a colon and the reason in one line.
impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The name of a member is from the document and may contain line breaks.
        let pointer = self.pointer.escape_debug();
        write!(f, "{pointer}: {}", self.reason)
    }
}

/// The reason why a value is lost.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum LossReason {
    /// The SDK has no member of this name.
    UnknownMember,
    /// The member is known, but its value has another type: a score as a string, `null`, a number outside of 32 bits.
    OtherKind,
    /// An integer that `f64` cannot represent; the nearest number is used.
    Inexact,
    /// An infinite number or NaN, which JSON does not have.
    NotFinite,
    /// The release of the SDK has a member that this crate does not know. The last name of the pointer is the name of
    /// the SDK's field.
    SdkMember,
}

impl fmt::Display for LossReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownMember => "the SDK has no such member",
            Self::OtherKind => "the SDK has another type of value",
            Self::Inexact => "the SDK has only the nearest 64-bit floating-point number",
            Self::NotFinite => "JSON has no such number",
            Self::SdkMember => "unknown member of the SDK",
        })
    }
}
