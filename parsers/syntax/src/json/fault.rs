//! The error that passes through serde, without text of the report.

use std::fmt::{self, Display};

use serde::de::{self, Expected, Unexpected};

use crate::error::{push_index, push_member};
use crate::{ErrorScope, ReportErrorKind};

/// One step of the path to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Member(String),
    Index(usize),
}

/// An error below an entry. Each level adds its step on the way out.
#[derive(Debug)]
pub(super) struct Fault(pub(super) Box<FaultParts>);

#[derive(Debug)]
pub(super) struct FaultParts {
    pub(super) kind: ReportErrorKind,
    pub(super) scope: ErrorScope,
    pub(super) message: String,
    /// The byte, if it is known.
    pub(super) at: Option<usize>,
    /// Innermost first.
    pub(super) steps: Vec<Step>,
}

impl Fault {
    pub(super) fn new(
        kind: ReportErrorKind,
        message: impl Into<String>,
        at: Option<usize>,
    ) -> Self {
        Self(Box::new(FaultParts {
            kind,
            scope: ErrorScope::of(kind),
            message: message.into(),
            at,
            steps: Vec::new(),
        }))
    }

    pub(super) fn with_scope(mut self, scope: ErrorScope) -> Self {
        self.0.scope = scope;
        self
    }

    pub(super) fn within(mut self, step: Step, value_at: usize) -> Self {
        self.0.at.get_or_insert(value_at);
        self.0.steps.push(step);
        self
    }
}

/// Appends `steps`, outermost first, to a path.
pub(super) fn push_step(path: &mut String, step: &Step) {
    match step {
        Step::Index(index) => push_index(path, *index),
        Step::Member(name) => push_member(path, name),
    }
}

fn schema(message: String) -> Fault {
    Fault::new(ReportErrorKind::Schema, message, None)
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: Display>(message: T) -> Self {
        schema(message.to_string())
    }

    // serde's own messages repeat the value, which may be secret or very long.
    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        schema(format!(
            "expected {}, found {}",
            shape(expected),
            noun(unexpected)
        ))
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        schema(format!(
            "expected {expected}, found {} out of range",
            noun(unexpected)
        ))
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        let expected = expected.to_string();
        // A derived implementation would also read a struct from an array of its members.
        if expected.starts_with("struct ") {
            return schema("expected an object, found an array".to_owned());
        }
        schema(format!("expected {expected}, found {length} elements"))
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        schema(format!(
            "unknown value, expected one of {}",
            expected.join(", ")
        ))
    }

    fn unknown_field(_: &str, expected: &'static [&'static str]) -> Self {
        schema(format!(
            "unknown member, expected one of {}",
            expected.join(", ")
        ))
    }

    fn missing_field(field: &'static str) -> Self {
        schema(format!("member `{field}` is missing"))
    }

    fn duplicate_field(field: &'static str) -> Self {
        schema(format!("member `{field}` occurs twice"))
    }
}

/// Returns the expected type in JSON terms: serde's derived messages use Rust terms.
fn shape(expected: &dyn Expected) -> String {
    let expected = expected.to_string();
    match &*expected {
        "a sequence" => "an array".to_owned(),
        "a map" => "an object".to_owned(),
        _ if expected.starts_with("struct ") => "an object".to_owned(),
        _ => expected,
    }
}

fn noun(unexpected: Unexpected<'_>) -> &'static str {
    match unexpected {
        Unexpected::Bool(_) => "true or false",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_) => "a number",
        Unexpected::Char(_) | Unexpected::Str(_) | Unexpected::Bytes(_) => "text",
        Unexpected::Unit | Unexpected::Option => "null",
        Unexpected::Seq => "an array",
        Unexpected::Map => "an object",
        _ => "another value",
    }
}
