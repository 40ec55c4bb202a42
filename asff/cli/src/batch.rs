//! `asff batch`

use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use asff::batch::batches;

use crate::Outcome;
use crate::args::Batch;
use crate::asff_files::Documents;
use crate::terminal::{self, Out};

pub(crate) fn run(arguments: &Batch, out: &mut Out) -> io::Result<Outcome> {
    let documents = Documents::read(&arguments.files);
    let mut outcome = if documents.broken {
        Outcome::Broken
    } else {
        Outcome::Done
    };
    let complaints = RefCell::new(Vec::new());
    // Where each finding stands: its file, and its number there.
    let places: RefCell<Vec<(&str, usize)>> = RefCell::new(Vec::new());
    let mut place = ("", 0);
    let readable = documents.findings().filter_map(|(file, item)| {
        // Of a file that was named twice, each is one.
        let number = if std::ptr::eq(file, place.0) {
            place.1
        } else {
            0
        } + 1;
        place = (file, number);
        match item {
            Ok(finding) => {
                places.borrow_mut().push(place);
                Some(finding)
            }
            Err(message) => {
                complaints.borrow_mut().push(message);
                None
            }
        }
    });
    let mut batches = batches(readable);
    if arguments.strict {
        batches = batches.strict();
    }
    if let Err(error) = prepare(&arguments.out) {
        terminal::error(&format!("{}: {error}", arguments.out.display()));
        return Ok(Outcome::Broken);
    }
    let mut requests = Requests::new(&arguments.out);
    for item in batches {
        for message in complaints.take() {
            outcome = Outcome::Broken;
            terminal::error(&message);
        }
        match item {
            Ok(batch) => {
                if let Err((path, error)) = requests.write(batch.body(), batch.findings().len()) {
                    terminal::error(&format!("{}: {error}", path.display()));
                    return Ok(Outcome::Broken);
                }
            }
            Err(refused) => {
                outcome = Outcome::Broken;
                let (file, number) = places
                    .borrow()
                    .get(refused.index)
                    .copied()
                    .unwrap_or_default();
                terminal::error(&format!("{file}: finding {number}: {}", refused.reason));
            }
        }
    }
    for message in complaints.take() {
        outcome = Outcome::Broken;
        terminal::error(&message);
    }
    let written = match requests.finish() {
        Ok(written) => written,
        Err((path, error)) => {
            terminal::error(&format!("{}: {error}", path.display()));
            return Ok(Outcome::Broken);
        }
    };
    for (path, findings) in written {
        let path = path.display().to_string();
        let line = writeln!(out, "{}\t{findings} findings", terminal::cell(&path));
        if let Err(error) = line {
            return terminal::stopped(error, outcome);
        }
    }
    Ok(outcome)
}

/// Makes the directory. One that holds requests already is refused: they would be sent again. What an interrupted
/// run has left is taken away.
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

/// The extension of a request that is not yet one.
const PART: &str = "asff-part";

/// Requests in a directory: all of them, each as a whole, or none.
struct Requests<'d> {
    directory: &'d Path,
    /// The requests to be, and their findings.
    parts: Vec<(PathBuf, usize)>,
}

impl<'d> Requests<'d> {
    fn new(directory: &'d Path) -> Self {
        Self {
            directory,
            parts: Vec::new(),
        }
    }

    fn write(&mut self, body: &[u8], findings: usize) -> Result<(), (PathBuf, io::Error)> {
        let path = self
            .directory
            .join(format!("{:04}.json", self.parts.len() + 1));
        self.parts.push((path.clone(), findings));
        let written = File::create(path.with_extension(PART)).and_then(|mut file| {
            file.write_all(body)?;
            file.sync_all()
        });
        written.map_err(|error| (path, error))
    }

    /// Gives the requests their names.
    fn finish(mut self) -> Result<Vec<(PathBuf, usize)>, (PathBuf, io::Error)> {
        for (at, (path, _)) in self.parts.iter().enumerate() {
            if let Err(error) = fs::rename(path.with_extension(PART), path) {
                for (path, _) in self.parts.get(..at).unwrap_or_default() {
                    let _ = fs::remove_file(path);
                }
                return Err((path.clone(), error));
            }
        }
        // That the names are on the disk, too. Not every system lets a directory be opened.
        if let Ok(directory) = File::open(self.directory) {
            let _ = directory.sync_all();
        }
        Ok(std::mem::take(&mut self.parts))
    }
}

impl Drop for Requests<'_> {
    fn drop(&mut self) {
        for (path, _) in &self.parts {
            // What was not finished is of no use to anybody; that it cannot be removed changes nothing.
            let _ = fs::remove_file(path.with_extension(PART));
        }
    }
}
