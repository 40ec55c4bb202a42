//! Policy files.

use std::error::Error;
use std::fmt;
use std::ops::Range;

use super::Policy;
use crate::message::{self, one_line};

impl Policy {
    /// Reads a policy file in TOML. See the [front page](crate#policies) for its keys.
    ///
    /// # Errors
    ///
    /// When the text is not TOML, a key is unknown, a value is not one of the key's, or a rule
    /// contradicts itself.
    pub fn from_toml(text: &str) -> Result<Self, PolicyError> {
        toml::from_str(text).map_err(|error| PolicyError::at(text, error.span(), error.message()))
    }

    /// Reads a policy file in JSON. The keys are those of TOML.
    ///
    /// # Errors
    ///
    /// Those of [`from_toml`](Self::from_toml).
    pub fn from_json(text: &str) -> Result<Self, PolicyError> {
        serde_json::from_str(text).map_err(|error| {
            let (line, column, message) = message::located(&error);
            PolicyError {
                line,
                column,
                message,
            }
        })
    }

    /// Writes the policy as a file in TOML that reads as an equal policy. Names what differs from
    /// the preset it starts from.
    ///
    /// # Errors
    ///
    /// When TOML has no way to write a value; a policy has none such.
    pub fn to_toml(&self) -> Result<String, PolicyError> {
        toml::to_string(self).map_err(|error| PolicyError::nowhere(&error))
    }

    /// Writes the policy as a file in JSON that reads as an equal policy. Names what differs from
    /// the preset it starts from.
    ///
    /// # Errors
    ///
    /// When JSON has no way to write a value, such as a threshold that is not a number.
    pub fn to_json(&self) -> Result<String, PolicyError> {
        serde_json::to_string_pretty(self).map_err(|error| PolicyError::nowhere(&error))
    }
}

/// Why a text is no policy, and where in it. One line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PolicyError {
    line: usize,
    column: usize,
    message: String,
}

impl PolicyError {
    fn at(text: &str, span: Option<Range<usize>>, message: &str) -> Self {
        let before = span
            .and_then(|span| text.get(..span.start))
            .unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
            message: one_line(message),
        }
    }

    fn nowhere(error: &dyn Error) -> Self {
        Self {
            line: 0,
            column: 0,
            message: one_line(&error.to_string()),
        }
    }

    /// The line, from 1; 0 where there is none, since a policy was written.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column, from 1; 0 where there is none.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    /// What is wrong, without the position.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}, column {}: ", self.line, self.column)?;
        }
        f.write_str(&self.message)
    }
}

impl Error for PolicyError {}
