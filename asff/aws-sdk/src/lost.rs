use std::fmt;

/// A value that the other side has no place for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Lost {
    pointer: String,
    reason: Reason,
}

impl Lost {
    pub(crate) const fn new(pointer: String, reason: Reason) -> Self {
        Self { pointer, reason }
    }

    /// Where the value stands: a JSON pointer (RFC 6901) into the finding, or, from
    /// [`import::request`](crate::import::request), into the body of the request.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Why it is lost.
    pub const fn reason(&self) -> Reason {
        self.reason
    }
}

/// The pointer, a colon and the reason, in one line.
impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A member's name is the document's, which may have line ends in it.
        let pointer = self.pointer.escape_debug();
        write!(f, "{pointer}: {}", self.reason)
    }
}

/// Why a value is lost.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Reason {
    /// The SDK has no member of this name.
    UnknownMember,
    /// The member is known, but its value is of another kind: a score as text, `null`, a number that
    /// does not fit into 32 bits.
    OtherKind,
    /// A whole number that has no `f64` of its own; the nearest one stands for it.
    Inexact,
    /// An infinite number, or none: JSON has neither.
    NotFinite,
    /// The release of the SDK has a member that this crate does not know. The last name of the pointer
    /// is that of the SDK's field.
    SdkMember,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownMember => "the SDK has no such member",
            Self::OtherKind => "the SDK takes another kind of value",
            Self::Inexact => "the SDK takes only the nearest number of 64 bits with a fraction",
            Self::NotFinite => "JSON has no such number",
            Self::SdkMember => "a member of the SDK that is not known here",
        })
    }
}
