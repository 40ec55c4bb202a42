//! Requests in a directory: all of them, each as a whole, or none.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use asff::batch::{Batch, Destination};

/// The extension of a request that is not finished.
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
    /// Makes the directory, for at most so many requests. A directory that holds requests already is refused: they would
    /// be sent again. The unfinished ones of an interrupted run are removed.
    pub(crate) fn in_directory(directory: &'d Path, most: usize) -> Result<Self, Failure> {
        prepare(directory).map_err(|error| (directory.to_owned(), error))?;
        Ok(Self {
            directory,
            most,
            requests: Vec::new(),
        })
    }

    /// Writes a request, without its name.
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
        // Fails when there is anything of this name, so it follows no link that another user made.
        let mut file = File::create_new(&part).map_err(|error| (part, error))?;
        self.requests.push(Request {
            path: path.clone(),
            destination: destination.clone(),
            findings: batch.findings().len(),
        });
        let written = file.write_all(batch.body()).and_then(|()| file.sync_all());
        written.map_err(|error| (path, error))
    }

    /// Gives the requests their names.
    pub(crate) fn finish(mut self) -> Result<Vec<Request>, Failure> {
        for (at, Request { path, .. }) in self.requests.iter().enumerate() {
            if let Err(error) = name(path) {
                for Request { path, .. } in self.requests.iter().take(at) {
                    let _ = fs::remove_file(path);
                }
                return Err((path.clone(), error));
            }
        }
        // So that the names are on the disk, too. Not every system lets a directory be opened.
        if let Ok(directory) = File::open(self.directory) {
            let _ = directory.sync_all();
        }
        Ok(std::mem::take(&mut self.requests))
    }
}

impl Drop for Requests<'_> {
    fn drop(&mut self) {
        for Request { path, .. } in &self.requests {
            // An unfinished request is useless; that it cannot be removed changes nothing.
            let _ = fs::remove_file(path.with_extension(PART));
        }
    }
}

/// Gives a request its name, which must be free.
fn name(path: &Path) -> io::Result<()> {
    // A rename replaces any file of the name. So the name is taken first.
    File::create_new(path)?;
    let renamed = fs::rename(path.with_extension(PART), path);
    if renamed.is_err() {
        let _ = fs::remove_file(path);
    }
    renamed
}

fn prepare(directory: &Path) -> io::Result<()> {
    fs::create_dir_all(directory)?;
    let mut left = Vec::new();
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("json") => {
                return Err(io::Error::new(
                    io::ErrorKind::AlreadyExists,
                    "holds requests already",
                ));
            }
            Some(PART) => left.push(path),
            _ => {}
        }
    }
    left.into_iter().try_for_each(fs::remove_file)
}
