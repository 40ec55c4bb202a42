//! `asff batch`

use std::cell::RefCell;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

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
    let readable = documents.findings().filter_map(|(_, item)| match item {
        Ok(finding) => Some(finding),
        Err(message) => {
            complaints.borrow_mut().push(message);
            None
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
    let mut count = 0_usize;
    for item in batches {
        for message in complaints.take() {
            outcome = Outcome::Broken;
            terminal::error(&message);
        }
        match item {
            Ok(batch) => {
                count += 1;
                let path = arguments.out.join(format!("{count:04}.json"));
                if let Err(error) = write(&path, batch.body()) {
                    terminal::error(&format!("{}: {error}", path.display()));
                    return Ok(Outcome::Broken);
                }
                writeln!(
                    out,
                    "{}\t{} findings",
                    path.display(),
                    batch.findings().len()
                )?;
            }
            Err(refused) => {
                outcome = Outcome::Broken;
                terminal::error(&refused.to_string());
            }
        }
    }
    for message in complaints.take() {
        outcome = Outcome::Broken;
        terminal::error(&message);
    }
    Ok(outcome)
}

/// Makes the directory. One that holds requests already is refused: they would be sent again.
fn prepare(directory: &Path) -> io::Result<()> {
    fs::create_dir_all(directory)?;
    for entry in fs::read_dir(directory)? {
        let name = entry?.file_name();
        if Path::new(&name)
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            return Err(io::Error::new(
                io::ErrorKind::AlreadyExists,
                "holds requests already",
            ));
        }
    }
    Ok(())
}

/// Writes a file that is either whole or not there.
fn write(path: &Path, body: &[u8]) -> io::Result<()> {
    let part = path.with_extension("part");
    let written = fs::write(&part, body).and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        // Whatever is left of it is of no use to anybody; that it cannot be removed changes nothing.
        let _ = fs::remove_file(&part);
    }
    written
}
