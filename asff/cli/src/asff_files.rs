//! From files to ASFF findings, and back.

use std::ffi::{OsStr, OsString};

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

/// Every finding of one file; the flag says that something in it could not be read.
pub(crate) fn all(file: &OsStr) -> (Vec<AwsSecurityFinding>, bool) {
    let documents = Documents::read([&file.to_owned()]);
    let mut broken = documents.broken;
    let mut findings = Vec::new();
    for (_, item) in documents.findings() {
        match item {
            Ok(finding) => findings.push(finding),
            Err(message) => {
                broken = true;
                terminal::error(&message);
            }
        }
    }
    (findings, broken)
}
