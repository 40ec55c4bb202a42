//! Files of arguments.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// The argument for standard input.
const STANDARD_INPUT: &str = "-";

/// A file to read.
#[derive(Debug)]
pub(crate) struct File {
    path: PathBuf,
    /// True if an argument names it. A file of a directory may be something else than a report.
    pub(crate) is_named: bool,
}

impl File {
    pub(crate) fn name(&self) -> String {
        if is_standard_input(&self.path) {
            return "standard input".to_owned();
        }
        self.path.display().to_string()
    }

    /// # Errors
    ///
    /// If it cannot be read.
    pub(crate) fn read(&self) -> io::Result<Vec<u8>> {
        read(&self.path)
    }
}

/// Returns the files of arguments and of a list, those of a directory in the order of their names.
///
/// # Errors
///
/// One line, if the list cannot be read, an argument does not exist or a directory cannot be read.
pub(crate) fn gather(arguments: &[PathBuf], list: Option<&Path>) -> Result<Vec<File>, String> {
    let mut paths = arguments.to_vec();
    if let Some(list) = list {
        let names = read(list).and_then(|bytes| String::from_utf8(bytes).map_err(io::Error::other));
        let names = names.map_err(|error| format!("--files-from {}: {error}", list.display()))?;
        let names = names.lines().filter(|name| !name.is_empty());
        paths.extend(names.map(PathBuf::from));
    }
    let mut files = Vec::new();
    for path in paths {
        let describe = |error: io::Error| format!("{}: {error}", path.display());
        if !is_standard_input(&path) && fs::metadata(&path).map_err(describe)?.is_dir() {
            walk(&path, &mut files)?;
        } else {
            let is_named = true;
            files.push(File { path, is_named });
        }
    }
    Ok(files)
}

fn walk(directory: &Path, files: &mut Vec<File>) -> Result<(), String> {
    let describe = |error: io::Error| format!("{}: {error}", directory.display());
    let entries = fs::read_dir(directory).map_err(describe)?;
    let mut entries: Vec<_> = entries.collect::<Result<_, _>>().map_err(describe)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        // Links are not followed: they may lead back.
        let kind = entry.file_type().map_err(describe)?;
        if kind.is_dir() {
            walk(&entry.path(), files)?;
        } else if kind.is_file() {
            files.push(File {
                path: entry.path(),
                is_named: false,
            });
        }
    }
    Ok(())
}

fn is_standard_input(path: &Path) -> bool {
    path == Path::new(STANDARD_INPUT)
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    if !is_standard_input(path) {
        return fs::read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}
