//! The JSON documents that contain findings.
//!
//! | form | read | written |
//! | --- | --- | --- |
//! | the bare array, `aws securityhub batch-import-findings --findings file://…` | yes | [`Form::Array`] |
//! | `{"Findings": […]}`, the API, the SDKs and `--cli-input-json file://…` | yes | [`Form::Request`] |
//! | the reply of `GetFindings`, with `NextToken` | yes | |
//! | `{"findings": […]}`, as some tools write it | yes | |
//! | an event of EventBridge, with `detail.findings` | yes | |
//! | a single finding | yes | |
//! | any of these in sequence, one per line (NDJSON) | yes | [`Form::Ndjson`], of findings |
//!
//! [`read`] reads the document once and holds one finding at a time. [`Writer`] writes one finding at a time.
//!
//! ```
//! use asff::wire::{Form, Writer, read};
//!
//! let event = br#"{"detail-type":"Security Hub Findings - Imported",
//!     "detail":{"findings":[{"Id":"1","Title":"a"},{"Id":"2","Title":"b"}]}}"#;
//! let mut writer = Writer::new(Vec::new(), Form::Ndjson);
//! for finding in read(event) {
//!     writer.write(&finding?)?;
//! }
//! assert_eq!(writer.finish()?, b"{\"Id\":\"1\",\"Title\":\"a\"}\n{\"Id\":\"2\",\"Title\":\"b\"}\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod error;
mod writer;

use serde::de::{Deserialize, IgnoredAny};
use serde_json::Value;

use crate::AwsSecurityFinding;
use crate::validate::is_member_of_finding;
use error::{Kind, Lines, offset};

pub use error::ReadError;
pub use writer::{Form, Writer};

/// Reads the findings of a document in any of the [forms](self).
///
/// Only values that are not JSON objects are refused. [`validate`](AwsSecurityFinding::validate) reports the violations
/// of a finding.
pub const fn read(document: &[u8]) -> Reader<'_> {
    Reader {
        document,
        text: match std::str::from_utf8(document) {
            Ok(text) => Some(text),
            Err(_) => None,
        },
        at: 0,
        state: State::Start,
        value: 0,
        text_start: 0,
        found: false,
        count: 0,
        has_next_page: false,
        wasted: 0,
        lines: Lines::new(document),
    }
}

/// An iterator over the findings of a document, in order; created by [`read`].
///
/// An item that is not a finding is an error, and iteration continues with the next item. If the JSON is malformed,
/// iteration ends after the error, or continues with the next line that begins an object if each finding is on a line
/// of its own.
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Reader<'a> {
    document: &'a [u8],
    /// The document, if all of it is UTF-8. It is checked once instead of string by string.
    text: Option<&'a str>,
    at: usize,
    state: State,
    /// The start of the value at the top level, and whether it had a list of findings.
    value: usize,
    /// The start of the last finding, which ends at `at`.
    text_start: usize,
    found: bool,
    /// The number of items so far.
    count: usize,
    has_next_page: bool,
    /// The number of bytes that failed skips have read.
    wasted: usize,
    lines: Lines<'a>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum State {
    Start,
    /// Between values at the top level.
    Top,
    /// In a list of findings, within this many objects.
    List {
        objects: usize,
        first: bool,
    },
    /// In this many objects, before a member or the end.
    Members {
        objects: usize,
        first: bool,
    },
    Done,
}

impl Iterator for Reader<'_> {
    type Item = Result<AwsSecurityFinding, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let step = match self.state {
                State::Start => self.start(),
                State::Top => self.top(),
                State::List { objects, first } => self.list(objects, first),
                State::Members { objects, first } => self.members(objects, first),
                State::Done => return None,
            };
            match step {
                Ok(None) => {}
                Ok(Some(finding)) => return Some(Ok(finding)),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// A finding, or `None` to go on with the next state.
type Step = Result<Option<AwsSecurityFinding>, ReadError>;

impl<'a> Reader<'a> {
    /// Returns the JSON text of the finding that `next` returned last.
    #[must_use]
    pub fn text(&self) -> &'a [u8] {
        self.document
            .get(self.text_start..self.at)
            .unwrap_or_default()
    }

    /// Returns whether the part of the document read so far has a reply of `GetFindings` with a `NextToken`. The
    /// document then has only a part of the findings.
    #[must_use]
    pub const fn has_next_page(&self) -> bool {
        self.has_next_page
    }

    fn start(&mut self) -> Step {
        self.state = State::Top;
        if self.document.starts_with(b"\xef\xbb\xbf") {
            self.at = 3;
        }
        let utf_16 = matches!(
            self.document,
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, ..] | [_, 0, ..]
        );
        if utf_16 {
            self.state = State::Done;
            return Err(self.error(0, Kind::Encoding));
        }
        if self.peek().is_none() {
            self.state = State::Done;
            return Err(self.error(self.at, Kind::Empty));
        }
        Ok(None)
    }

    fn top(&mut self) -> Step {
        self.found = false;
        match self.peek() {
            None => {
                self.state = State::Done;
                Ok(None)
            }
            Some(b'[') => {
                self.at += 1;
                self.state = State::List {
                    objects: 0,
                    first: true,
                };
                Ok(None)
            }
            Some(b'{') => {
                self.value = self.at;
                self.at += 1;
                self.state = State::Members {
                    objects: 1,
                    first: true,
                };
                Ok(None)
            }
            Some(_) => Err(self.fail(self.at, Kind::Expected("a finding or a list of findings"))),
        }
    }

    fn list(&mut self, objects: usize, first: bool) -> Step {
        match self.peek() {
            Some(b']') => {
                self.at += 1;
                self.state = match objects {
                    0 => State::Top,
                    _ => State::Members {
                        objects,
                        first: false,
                    },
                };
                return Ok(None);
            }
            Some(b',') if !first => self.at += 1,
            _ if first => {}
            _ => return Err(self.fail(self.at, Kind::Expected("`,` or `]`"))),
        }
        self.state = State::List {
            objects,
            first: false,
        };
        self.finding()
    }

    /// Searches the members of an object for a list of findings, or for a sign that the object is a finding itself.
    fn members(&mut self, objects: usize, first: bool) -> Step {
        match self.peek() {
            Some(b'}') => {
                self.at += 1;
                if objects > 1 {
                    self.state = State::Members {
                        objects: objects - 1,
                        first: false,
                    };
                } else {
                    self.state = State::Top;
                    if !self.found {
                        let error = self.error(self.value, Kind::NoFindings);
                        self.count += 1;
                        return Err(error);
                    }
                }
                return Ok(None);
            }
            Some(b',') if !first => self.at += 1,
            _ if first => {}
            _ => return Err(self.fail(self.at, Kind::Expected("`,` or `}`"))),
        }
        self.state = State::Members {
            objects,
            first: false,
        };
        let name: String = match self.value() {
            Ok(name) => name,
            Err((offset, kind)) => return Err(self.fail(offset, kind)),
        };
        if self.peek() != Some(b':') {
            return Err(self.fail(self.at, Kind::Expected("`:`")));
        }
        self.at += 1;
        match (&*name, self.peek()) {
            ("Findings" | "findings", Some(b'[')) => {
                self.at += 1;
                self.found = true;
                self.state = State::List {
                    objects,
                    first: true,
                };
            }
            ("detail", Some(b'{')) if objects == 1 => {
                self.at += 1;
                self.state = State::Members {
                    objects: 2,
                    first: true,
                };
            }
            (name, _) if objects == 1 && !self.found && is_member_of_finding(name) => {
                self.at = self.value;
                self.state = State::Top;
                return self.finding();
            }
            ("NextToken", Some(b'"')) if objects == 1 => match self.value::<String>() {
                Ok(token) => self.has_next_page |= !token.is_empty(),
                Err((offset, kind)) => return Err(self.fail(offset, kind)),
            },
            _ => {
                let skipped = if self.may_skip() {
                    self.skip()
                } else {
                    self.value::<Value>().map(drop)
                };
                if let Err((offset, kind)) = skipped {
                    return Err(self.fail(offset, kind));
                }
            }
        }
        Ok(None)
    }

    fn finding(&mut self) -> Step {
        self.peek();
        let start = self.at;
        self.text_start = start;
        let (offset, kind) = match self.value() {
            Ok(finding) => {
                self.count += 1;
                return Ok(Some(finding));
            }
            Err(error) => error,
        };
        // A well-formed value can be skipped if it is not a finding, is too deep, or has a number outside the range of
        // a double.
        if self.may_skip() && self.skip().is_ok() {
            let error = self.error(offset, kind);
            self.count += 1;
            return Err(error);
        }
        Err(self.fail(offset, kind))
    }

    /// Skips one value of any depth.
    fn skip(&mut self) -> Result<(), (usize, Kind)> {
        let skipped = self.value::<IgnoredAny>();
        if let Err((offset, _)) = &skipped {
            self.wasted += offset - self.at;
        }
        skipped.map(drop)
    }

    /// Returns whether failed skips were short so far. If each line opens a value that never ends, each skip reads to the
    /// end of the document, which would take quadratic time. Values that are read instead end at the maximum depth.
    const fn may_skip(&self) -> bool {
        self.wasted / MOST_WASTED <= self.document.len()
    }

    /// Returns the error for a value that ends the reading of this document.
    fn fail(&mut self, offset: usize, kind: Kind) -> ReadError {
        let error = self.error(offset, kind);
        self.count += 1;
        let in_lines = match self.state {
            State::Top => true,
            State::Members { .. } => !self.found,
            _ => false,
        };
        // The next line that begins with an object: in a list, or in one object over many lines, the
        // inner objects are indented or follow their member's name.
        let rest = self.document.get(self.at..).unwrap_or_default();
        match rest
            .windows(2)
            .position(|pair| pair == b"\n{")
            .filter(|_| in_lines)
        {
            Some(newline) => {
                self.at += newline + 1;
                self.state = State::Top;
            }
            None => self.state = State::Done,
        }
        error
    }

    /// Returns the next byte that is not white space and moves to it.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.document.get(self.at..)?;
        let blank = rest
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t'));
        self.at += blank.count();
        self.document.get(self.at).copied()
    }

    /// Reads one value, or returns the place and kind of the error.
    fn value<T: for<'de> Deserialize<'de>>(&mut self) -> Result<T, (usize, Kind)> {
        let rest = self.document.get(self.at..).unwrap_or_default();
        let first = match self.text.and_then(|text| text.get(self.at..)) {
            Some(text) => first(serde_json::Deserializer::from_str(text)),
            None => first(serde_json::Deserializer::from_slice(rest)),
        };
        match first {
            Some(Ok((value, length))) => {
                self.at += length;
                Ok(value)
            }
            Some(Err(error)) => {
                let offset = self.at + offset(rest, error.line(), error.column());
                let mut message = error.to_string();
                // The position of the error in the slice, not in the document.
                if let Some(end) = message.rfind(" at line ") {
                    message.truncate(end);
                }
                // The message may quote a string of the document, of any length.
                if let Some((end, _)) = message.char_indices().nth(MESSAGE_CHARS) {
                    message.truncate(end);
                    message.push('…');
                }
                Err((offset, Kind::Json(message)))
            }
            None => Err((self.document.len(), Kind::Expected("a value"))),
        }
    }

    fn error(&mut self, offset: usize, kind: Kind) -> ReadError {
        let (line, column) = self.lines.position(offset);
        ReadError {
            kind,
            offset,
            line,
            column,
            index: self.count,
        }
    }
}

/// Reads the first of several values, and returns it with its length in bytes.
fn first<'de, T: Deserialize<'de>, R: serde_json::de::Read<'de>>(
    deserializer: serde_json::Deserializer<R>,
) -> Option<serde_json::Result<(T, usize)>> {
    let mut values = deserializer.into_iter();
    let value = values.next()?;
    Some(value.map(|value| (value, values.byte_offset())))
}

/// The maximum number of times that failed skips may read the document.
const MOST_WASTED: usize = 16;

/// The maximum length of a message in characters.
const MESSAGE_CHARS: usize = 160;
