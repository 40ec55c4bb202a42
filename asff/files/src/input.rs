//! Files, and their bytes.

use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::sync::Arc;

use finding_source::Limits;
use finding_source::finding::text::visible;

/// A file to read; `-` is standard input.
#[derive(Debug)]
pub struct Input {
    file: OsString,
    /// The directory on the command line that contains it.
    directory: Option<Arc<str>>,
    /// True if it is hidden in that directory, or in `node_modules`.
    is_aside: bool,
    /// The bytes, or the error, of a file that can be read only once.
    held: Option<io::Result<Vec<u8>>>,
}

impl Input {
    /// Creates an input for a file that the command line names.
    #[must_use]
    pub fn new(file: impl Into<OsString>) -> Self {
        Self {
            file: file.into(),
            directory: None,
            is_aside: false,
            held: None,
        }
    }

    /// Creates an input for a file in a directory of the command line.
    pub(crate) fn within(file: impl Into<OsString>, directory: &Arc<str>, is_aside: bool) -> Self {
        Self {
            directory: Some(Arc::clone(directory)),
            is_aside,
            ..Self::new(file)
        }
    }

    /// Creates an input for a name without a file.
    pub(crate) fn missing(file: impl Into<OsString>, error: io::Error) -> Self {
        Self {
            held: Some(Err(error)),
            ..Self::new(file)
        }
    }

    /// Returns the directory on the command line that contains the file.
    #[must_use]
    pub fn directory(&self) -> Option<&Arc<str>> {
        self.directory.as_ref()
    }

    /// Returns true if the file is where caches and dependencies are: tools do not write reports there.
    #[must_use]
    pub fn is_aside(&self) -> bool {
        self.is_aside
    }

    /// Returns the name as the command line or the directory has it.
    #[must_use]
    pub fn file(&self) -> &OsStr {
        &self.file
    }

    /// Prepares for more than one call of [`bytes`](Self::bytes): a pipe is read now and kept in memory.
    pub fn hold(&mut self) {
        let is_regular = || fs::metadata(&self.file).is_ok_and(|metadata| metadata.is_file());
        if self.held.is_none() && (self.file == "-" || !is_regular()) {
            self.held = Some(bytes(&self.file));
        }
    }

    /// Returns the name for messages.
    #[must_use]
    pub fn name(&self) -> String {
        name(&self.file)
    }

    /// Returns the size of the file in bytes; 0 if unknown.
    #[must_use]
    pub fn size(&self) -> u64 {
        match &self.held {
            Some(held) => held.as_ref().map_or(0, |bytes| bytes.len() as u64),
            None if self.file == "-" => 0,
            None => fs::metadata(&self.file).map_or(0, |metadata| metadata.len()),
        }
    }

    /// Reads the file, up to the size limit of a report.
    ///
    /// # Errors
    ///
    /// The error of the system in plain words, or the limit that the file exceeds.
    pub fn bytes(&self) -> io::Result<Cow<'_, [u8]>> {
        match &self.held {
            None => bytes(&self.file).map(Cow::Owned),
            Some(Ok(bytes)) => Ok(Cow::Borrowed(bytes)),
            Some(Err(error)) => Err(io::Error::new(error.kind(), error.to_string())),
        }
    }
}

/// Returns the file name as messages show it.
#[must_use]
pub fn name(file: &OsStr) -> String {
    visible(&file.to_string_lossy())
}

/// The message for a file that does not exist.
const NOT_FOUND: &str = "not found";

/// Returns an error of the system in plain words, with the next step if it is the same for all files.
#[must_use]
pub fn plain(error: io::Error) -> io::Error {
    let text = match error.kind() {
        io::ErrorKind::NotFound => NOT_FOUND,
        io::ErrorKind::IsADirectory => "a directory: give a file",
        io::ErrorKind::PermissionDenied => "no permission to read it",
        _ => return error,
    };
    io::Error::new(error.kind(), text)
}

/// Returns the message about a report that cannot be read.
#[must_use]
pub fn unreadable_report(error: &io::Error) -> String {
    let text = error.to_string();
    if text == NOT_FOUND {
        return format!("{text}: did the scanner write it?");
    }
    text
}

/// Reads a file, or standard input for `-`, up to the size limit of a report.
///
/// # Errors
///
/// The error of the system in plain words, or the limit that the file exceeds.
pub fn bytes(file: &OsStr) -> io::Result<Vec<u8>> {
    bytes_up_to(file, Limits::default().bytes)
}

/// Reads a file, or standard input for `-`. A file larger than `most` is an error before anything is read. If a file
/// grows while it is read, only its original length is read; an endless device is read up to `most`.
///
/// # Errors
///
/// The error of the system in plain words, or the limit that the file exceeds.
pub fn bytes_up_to(file: &OsStr, most: u64) -> io::Result<Vec<u8>> {
    let too_large = || {
        let message = format!("larger than the limit of {most} bytes");
        io::Error::new(io::ErrorKind::InvalidData, message)
    };
    let beyond = most.saturating_add(1);
    let mut bytes = Vec::new();
    if file == "-" {
        io::stdin().lock().take(beyond).read_to_end(&mut bytes)?;
    } else {
        let file = File::open(file).map_err(plain)?;
        let metadata = file.metadata()?;
        if metadata.is_dir() {
            return Err(plain(io::ErrorKind::IsADirectory.into()));
        }
        // Pipes and the files of /proc have no length.
        let length = metadata.len();
        if length > most {
            return Err(too_large());
        }
        bytes.try_reserve_exact(usize::try_from(length).map_err(|_| too_large())?)?;
        let end = if length > 0 { length } else { beyond };
        file.take(end).read_to_end(&mut bytes)?;
    }
    if bytes.len() as u64 > most {
        return Err(too_large());
    }
    Ok(bytes)
}
