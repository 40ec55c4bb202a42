//! Documents that are written.

use std::io;

use crate::AwsSecurityFinding;

/// A form of documents that are written.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum Form {
    /// An array.
    #[default]
    Array,
    /// An object with the member `Findings`.
    Request,
    /// One finding per line.
    Ndjson,
}

/// Writes findings one by one, each on its own line in every form.
#[derive(Debug)]
#[must_use = "without `finish` the document is incomplete"]
pub struct Writer<W> {
    out: W,
    form: Form,
    begun: bool,
}

impl<W: io::Write> Writer<W> {
    /// Starts a document of this form on `out`.
    pub const fn new(out: W, form: Form) -> Self {
        Self {
            out,
            form,
            begun: false,
        }
    }

    /// Writes a finding.
    ///
    /// # Errors
    /// The errors of `out`.
    pub fn write(&mut self, finding: &AwsSecurityFinding) -> io::Result<()> {
        self.separate()?;
        serde_json::to_writer(&mut self.out, finding)?;
        self.end()
    }

    /// Writes a finding that is already JSON: the output of `serde_json` for an [`AwsSecurityFinding`], on one line. It
    /// is not checked. For programs that serialize in several threads and write in one.
    ///
    /// # Errors
    /// The errors of `out`.
    pub fn write_json(&mut self, finding: &[u8]) -> io::Result<()> {
        self.separate()?;
        self.out.write_all(finding)?;
        self.end()
    }

    fn end(&mut self) -> io::Result<()> {
        if self.form == Form::Ndjson {
            self.out.write_all(b"\n")?;
        }
        Ok(())
    }

    fn separate(&mut self) -> io::Result<()> {
        let between: &[u8] = match (self.form, self.begun) {
            (Form::Ndjson, _) => b"",
            (Form::Array, false) => b"[\n",
            (Form::Request, false) => b"{\"Findings\":[\n",
            (_, true) => b",\n",
        };
        self.begun = true;
        self.out.write_all(between)
    }

    /// Ends the document and returns `out`.
    ///
    /// # Errors
    /// The errors of `out`.
    pub fn finish(mut self) -> io::Result<W> {
        let end: &[u8] = match (self.form, self.begun) {
            (Form::Ndjson, _) => b"",
            (Form::Array, false) => b"[]\n",
            (Form::Array, true) => b"\n]\n",
            (Form::Request, false) => b"{\"Findings\":[]}\n",
            (Form::Request, true) => b"\n]}\n",
        };
        self.out.write_all(end)?;
        self.out.flush()?;
        Ok(self.out)
    }
}
