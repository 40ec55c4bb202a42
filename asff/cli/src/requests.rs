//! Requests in a directory. Either all of them are written completely, or none.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use asff::batch::{Batch, Destination};

use crate::text::shown;

/// The extension of an unfinished request.
const PART: &str = "asff-part";

/// A request that was written.
pub(crate) struct Request {
    pub(crate) path: PathBuf,
    pub(crate) destination: Destination,
    pub(crate) findings: usize,
}

/// The requests that are being written to a directory.
pub(crate) struct Requests<'d> {
    directory: &'d Path,
    most: usize,
    requests: Vec<Request>,
}

/// A file, and what is wrong with it.
pub(crate) type Failure = (PathBuf, io::Error);

impl<'d> Requests<'d> {
    /// Creates the directory for at most this number of requests. A directory that contains requests is refused,
    /// because they would be sent again. Unfinished requests of an interrupted run are removed.
    pub(crate) fn in_directory(directory: &'d Path, most: usize) -> Result<Self, Failure> {
        prepare(directory).map_err(|error| (directory.to_owned(), error))?;
        Ok(Self {
            directory,
            most,
            requests: Vec::new(),
        })
    }

    /// Writes a request under a temporary name.
    pub(crate) fn write(&mut self, batch: &Batch) -> Result<(), Failure> {
        let number = self.requests.len() + 1;
        if number > self.most {
            let message = format!(
                "more than {} requests; --max-requests allows more, and findings that are sorted by account and region \
                 make fewer",
                self.most
            );
            return Err((self.directory.to_owned(), io::Error::other(message)));
        }
        let destination = batch.destination();
        let (account, region) = (destination.account(), destination.region());
        let name = format!("{number:04}-{}-{region}.json", account.as_str());
        let path = self.directory.join(name);
        let part = path.with_extension(PART);
        // This fails if anything has this name, so it follows no link that another user made.
        let mut file = File::create_new(&part).map_err(|error| (part, error))?;
        self.requests.push(Request {
            path: path.clone(),
            destination: destination.clone(),
            findings: batch.findings().len(),
        });
        let written = file
            .write_all(batch.as_bytes())
            .and_then(|()| file.sync_all());
        written.map_err(|error| (path, error))
    }

    /// Renames the requests to their final names.
    pub(crate) fn finish(mut self) -> Result<Vec<Request>, Failure> {
        for (at, Request { path, .. }) in self.requests.iter().enumerate() {
            if let Err(error) = name(path) {
                for Request { path, .. } in self.requests.iter().take(at) {
                    let _ = fs::remove_file(path);
                }
                return Err((path.clone(), error));
            }
        }
        // Also writes the names to the disk. Some systems cannot open a directory.
        if let Ok(directory) = File::open(self.directory) {
            let _ = directory.sync_all();
        }
        Ok(std::mem::take(&mut self.requests))
    }
}

impl Drop for Requests<'_> {
    fn drop(&mut self) {
        for Request { path, .. } in &self.requests {
            // An unfinished request is useless, so it does not matter if removing it fails.
            let _ = fs::remove_file(path.with_extension(PART));
        }
    }
}

/// Renames a request. The new name must not exist.
fn name(path: &Path) -> io::Result<()> {
    // Renaming would replace an existing file, so the name is reserved first.
    File::create_new(path)?;
    let renamed = fs::rename(path.with_extension(PART), path);
    if renamed.is_err() {
        let _ = fs::remove_file(path);
    }
    renamed
}

/// Returns true for the name of a request, such as `0001-123456789012-eu-west-1.json`.
fn is_request(name: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let mut parts = name.splitn(3, '-');
    let (number, account) = (parts.next(), parts.next());
    number.is_some_and(|number| number.len() >= 4 && digits(number))
        && account.is_some_and(|account| account.len() == 12 && digits(account))
        && parts.next().is_some()
}

fn prepare(directory: &Path) -> io::Result<()> {
    if directory.is_file() {
        return Err(io::Error::new(
            io::ErrorKind::AlreadyExists,
            "a file, not a directory: choose another name",
        ));
    }
    fs::create_dir_all(directory)?;
    let mut left = Vec::new();
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("json") => {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                if is_request(&name) {
                    let message = format!(
                        "already contains requests of an earlier run, such as {}: delete them, or choose another directory",
                        shown(&name)
                    );
                    return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
                }
            }
            Some(PART) => left.push(path),
            _ => {}
        }
    }
    left.into_iter().try_for_each(fs::remove_file)
}
