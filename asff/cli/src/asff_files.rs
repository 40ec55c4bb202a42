//! Reading ASFF findings from files.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::{fmt, io, iter};

use asff::AwsSecurityFinding;
use asff::wire::{self, Form};
use finding_source::{Options, Report};
use report_files::{self as files, Input};

use crate::args::Format;
use crate::reading;
use crate::terminal::{self, Errors};

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
    /// Reads files, and prints an error for each file that cannot be read.
    pub(crate) fn read(inputs: &[Input]) -> Self {
        let mut read = Self {
            documents: Vec::new(),
            broken: false,
        };
        for input in inputs {
            let name = input.name();
            match input.bytes() {
                Ok(bytes) => read.documents.push((name, in_utf8(bytes.into_owned()))),
                Err(error) => {
                    read.broken = true;
                    terminal::error(&format!("{name}: {error}"));
                }
            }
        }
        read
    }

    /// Returns every finding with its place and its text. Anything else in the documents is an error; a report is a single
    /// one.
    pub(crate) fn findings(
        &self,
    ) -> impl Iterator<Item = (Place<'_>, Result<AwsSecurityFinding, String>, &[u8])> {
        self.documents.iter().flat_map(|(name, bytes)| {
            let mut findings = wire::read(bytes);
            let mut place = Place {
                file: name,
                number: 0,
            };
            let mut is_report = false;
            iter::from_fn(move || {
                if is_report {
                    return None;
                }
                let item = findings.next()?;
                place.number += 1;
                let mut item = item.map_err(|error| error.to_string());
                let is_finding = item.as_ref().is_ok_and(|finding| !finding.id.is_empty());
                let is_doubtful = place.number == 1 && !is_finding;
                if let Some(refusal) = is_doubtful.then(|| refusal(name, bytes)).flatten() {
                    is_report = true;
                    item = Err(refusal);
                }
                Some((place, item, findings.text()))
            })
        })
    }
}

/// Returns a document in UTF-16, as Windows PowerShell writes what a command prints, in UTF-8. Any other is returned as it
/// is.
fn in_utf8(bytes: Vec<u8>) -> Vec<u8> {
    let unit: fn([u8; 2]) -> u16 = match bytes.get(..2) {
        Some([0xff, 0xfe]) => u16::from_le_bytes,
        Some([0xfe, 0xff]) => u16::from_be_bytes,
        _ => return bytes,
    };
    let units: Vec<u16> = bytes[2..]
        .chunks_exact(2)
        .map(|pair| unit([pair[0], pair[1]]))
        .collect();
    // A document that is invalid keeps its bytes, and the error is that of them.
    match String::from_utf16(&units) {
        Ok(text) if bytes.len() % 2 == 0 => text.into_bytes(),
        _ => bytes,
    }
}

/// The position of a finding in a document. `Display`: `finding 3 of findings.json`.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place<'d> {
    pub(crate) file: &'d str,
    /// From 1.
    pub(crate) number: usize,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "finding {} of {}", self.number, self.file)
    }
}

/// The errors of each file.
#[derive(Default)]
pub(crate) struct Complaints<'f> {
    by_file: BTreeMap<&'f str, Errors>,
}

impl<'f> Complaints<'f> {
    pub(crate) fn add(&mut self, file: &'f str, message: &str) {
        let errors = self.by_file.entry(file);
        errors.or_insert_with(|| Errors::of(file)).say(message);
    }

    /// Returns true if there are errors.
    pub(crate) fn any(&self) -> bool {
        !self.by_file.is_empty()
    }
}

/// The ASFF findings of earlier runs, in memory. All of them must be readable: otherwise it is unknown which findings
/// are gone.
pub(crate) struct Previous {
    documents: Vec<(String, Vec<u8>)>,
    findings: usize,
}

impl Previous {
    /// Reads `files`.
    ///
    /// # Errors
    ///
    /// One line if a file cannot be read.
    pub(crate) fn read(files: &[OsString]) -> Result<Self, String> {
        let mut documents = Vec::new();
        for file in files {
            let name = files::name(file);
            let named = |error: &dyn fmt::Display| format!("--previous {name}: {error}");
            let bytes = files::bytes(file).map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => {
                    named(&format!("{error}; write [] to it for the first run"))
                }
                _ => named(&error),
            })?;
            documents.push((name, in_utf8(bytes)));
        }
        Ok(Self {
            documents,
            findings: 0,
        })
    }

    /// Calls `visit` with every finding.
    ///
    /// # Errors
    ///
    /// One line for the first document or finding that cannot be used.
    pub(crate) fn each(&mut self, mut visit: impl FnMut(AwsSecurityFinding)) -> Result<(), String> {
        for (name, bytes) in &self.documents {
            let named = |error: &dyn fmt::Display| format!("--previous {name}: {error}");
            let refused = |error: &dyn fmt::Display| match refusal(name, bytes) {
                Some(refusal) => named(&refusal),
                None => named(error),
            };
            let mut findings = wire::read(bytes);
            for (at, item) in (&mut findings).enumerate() {
                let finding = item.map_err(|error| refused(&error))?;
                if finding.id.is_empty() {
                    return Err(refused(&format!("finding {} has no Id", at + 1)));
                }
                self.findings += 1;
                visit(finding);
            }
            if findings.has_next_page() {
                return Err(named(
                    &"one page of several, it has a NextToken; put the findings of all pages into one list, as the AWS CLI \
                      does by itself",
                ));
            }
        }
        Ok(())
    }

    /// Returns the findings again, in the same order.
    pub(crate) fn again(&self) -> impl Iterator<Item = AwsSecurityFinding> {
        let documents = self.documents.iter();
        documents.flat_map(|(_, bytes)| wire::read(bytes).filter_map(Result::ok))
    }

    /// Returns true if [`each`](Self::each) found no finding.
    pub(crate) fn is_empty(&self) -> bool {
        self.findings == 0
    }
}

/// Returns the error for a report in place of ASFF, if these bytes are one.
fn refusal(name: &str, bytes: &[u8]) -> Option<String> {
    let report = Report::new(bytes, &Options::default().limits).ok()?;
    let source = reading::registry().choose(&report).ok()?.source;
    let id = &source.descriptor().id;
    Some(format!(
        "a report of {id}, not findings in ASFF: give what `asff convert --account ID --region REGION {name}` writes"
    ))
}
