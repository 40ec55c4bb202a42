//! From files to ASFF findings, and back.

use std::ffi::OsString;
use std::io;

use asff::AwsSecurityFinding;
use asff::wire::{self, Form};

use crate::args::Format;
use crate::reading;
use crate::terminal;

impl From<Format> for Form {
    fn from(format: Format) -> Self {
        match format {
            Format::Array => Self::Array,
            Format::Request => Self::Request,
            Format::Ndjson => Self::Ndjson,
        }
    }
}

/// Files of findings, in memory.
pub(crate) struct Documents {
    documents: Vec<(String, Vec<u8>)>,
    pub(crate) broken: bool,
}

impl Documents {
    /// Reads `files`, and complains of those that cannot be read.
    pub(crate) fn read<'f>(files: impl IntoIterator<Item = &'f OsString>) -> Self {
        let mut read = Self {
            documents: Vec::new(),
            broken: false,
        };
        for file in files {
            let name = reading::name(file);
            match reading::bytes(file) {
                Ok(bytes) => read.documents.push((name, bytes)),
                Err(error) => {
                    read.broken = true;
                    terminal::error(&format!("{name}: {error}"));
                }
            }
        }
        read
    }

    /// Every finding with the name of its file. What is no finding comes as one line.
    pub(crate) fn findings(
        &self,
    ) -> impl Iterator<Item = (&str, Result<AwsSecurityFinding, String>)> {
        self.documents.iter().flat_map(|(name, bytes)| {
            wire::read(bytes)
                .map(move |item| (&**name, item.map_err(|error| format!("{name}: {error}"))))
        })
    }
}

/// The findings of earlier runs, all of them: without one of them, what is gone cannot be told.
///
/// # Errors
///
/// One line when a file cannot be read as a whole.
pub(crate) fn previous(files: &[OsString]) -> Result<Vec<AwsSecurityFinding>, String> {
    let mut previous = Vec::new();
    for file in files {
        let name = reading::name(file);
        let named = |error: &dyn std::fmt::Display| format!("--previous {name}: {error}");
        let bytes = reading::bytes(file).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => named(&format!(
                "{error}; for a first run give a file that holds []"
            )),
            _ => named(&error),
        })?;
        let mut findings = wire::read(&bytes);
        for item in &mut findings {
            let finding = item.map_err(|error| named(&error))?;
            if finding.id.is_empty() {
                let number = previous.len() + 1;
                return Err(named(&format!("finding {number} has no Id")));
            }
            previous.push(finding);
        }
        if findings.has_next_page() {
            return Err(named(
                &"one page of several: it has a NextToken; give every page, or the findings of all of them in one list",
            ));
        }
    }
    Ok(previous)
}
