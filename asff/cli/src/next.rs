//! The findings that the next run needs as `--previous`.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use asff::AwsSecurityFinding;
use asff::wire::{Form, Writer};

/// A file that is written beside its place, and takes it when it is whole: the place may be that of the findings of the
/// earlier run, which must not be lost.
pub(crate) struct Next {
    place: PathBuf,
    beside: PathBuf,
    writer: Writer<BufWriter<File>>,
}

impl Next {
    /// Creates the file.
    ///
    /// # Errors
    ///
    /// One line that names the option and the file.
    pub(crate) fn create(place: &Path) -> Result<Self, String> {
        let mut beside = place.as_os_str().to_owned();
        beside.push(".part");
        let beside = PathBuf::from(beside);
        let file = File::create(&beside).map_err(|error| named(place, &error))?;
        Ok(Self {
            place: place.to_owned(),
            writer: Writer::new(BufWriter::new(file), Form::Array),
            beside,
        })
    }

    /// Adds a finding.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub(crate) fn add(&mut self, finding: &AwsSecurityFinding) -> io::Result<()> {
        let written = self.writer.write(finding);
        written.map_err(|error| io::Error::other(named(&self.place, &error)))
    }

    /// Ends the file, and moves it to its place.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub(crate) fn finish(self) -> io::Result<()> {
        let end = || {
            self.writer.finish()?.flush()?;
            fs::rename(&self.beside, &self.place)
        };
        end().map_err(|error| io::Error::other(named(&self.place, &error)))
    }
}

fn named(place: &Path, error: &io::Error) -> String {
    format!("--next {}: {error}", place.display())
}
