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
    /// If the text is not TOML, a key is unknown, a value is invalid for its key, or a rule contradicts itself.
    pub fn from_toml(text: &str) -> Result<Self, PolicyError> {
        toml::from_str(text).map_err(|error| PolicyError::at(text, error.span(), error.message()))
    }

    /// Reads a policy file in JSON, with the same keys as in TOML.
    ///
    /// # Errors
    ///
    /// The errors of [`from_toml`](Self::from_toml).
    pub fn from_json(text: &str) -> Result<Self, PolicyError> {
        serde_json::from_str(text).map_err(|error| {
            let (line, column, message) = message::located(&error);
            PolicyError {
                position: Some((line, column)),
                message,
            }
        })
    }

    /// Writes the policy as a file in TOML that reads as an equal policy. The file has the differences from the preset.
    ///
    /// # Errors
    ///
    /// If TOML cannot represent a value; policies have no such values.
    pub fn to_toml(&self) -> Result<String, PolicyError> {
        toml::to_string(self).map_err(|error| PolicyError::nowhere(&error))
    }

    /// Writes the policy as a file in JSON that reads as an equal policy. The file has the differences from the preset.
    ///
    /// # Errors
    ///
    /// If JSON cannot represent a value, such as a threshold that is not a number.
    pub fn to_json(&self) -> Result<String, PolicyError> {
        serde_json::to_string_pretty(self).map_err(|error| PolicyError::nowhere(&error))
    }
}

/// The error of a text that is not a policy, with its position. It is one line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PolicyError {
    /// The line and the column.
    position: Option<(usize, usize)>,
    message: String,
}

impl PolicyError {
    fn at(text: &str, span: Option<Range<usize>>, message: &str) -> Self {
        let before = span
            .and_then(|span| text.get(..span.start))
            .unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.matches('\n').count() + 1;
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        Self {
            position: Some((line, column)),
            message: one_line(message),
        }
    }

    fn nowhere(error: &dyn Error) -> Self {
        Self {
            position: None,
            message: one_line(&error.to_string()),
        }
    }

    /// Returns the line, from 1, or `None` for an error in writing.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.position.map(|(line, _)| line)
    }

    /// Returns the column in characters, from 1, or `None` for an error in writing.
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        self.position.map(|(_, column)| column)
    }

    /// Returns the message without the position.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((line, column)) = self.position {
            write!(f, "line {line}, column {column}: ")?;
        }
        f.write_str(&self.message)
    }
}

impl Error for PolicyError {}
