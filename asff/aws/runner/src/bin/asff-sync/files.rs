//! Files of arguments.

use std::fs;
use std::path::{Path, PathBuf};

/// A file to read.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    /// True if an argument names it. A file of a directory may be something else than a report.
    pub(crate) is_named: bool,
}

/// Returns the files of arguments, those of a directory in the order of their names.
///
/// # Errors
///
/// One line, if an argument does not exist or a directory cannot be read.
pub(crate) fn gather(arguments: &[PathBuf]) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    for path in arguments {
        let told = |error: std::io::Error| format!("{}: {error}", path.display());
        if fs::metadata(path).map_err(told)?.is_dir() {
            walk(path, &mut files)?;
        } else {
            files.push(File {
                path: path.clone(),
                is_named: true,
            });
        }
    }
    Ok(files)
}

fn walk(directory: &Path, files: &mut Vec<File>) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{}: {error}", directory.display());
    let entries = fs::read_dir(directory).map_err(told)?;
    let mut entries: Vec<_> = entries.collect::<Result<_, _>>().map_err(told)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        // Links are not followed: they may lead back.
        let kind = entry.file_type().map_err(told)?;
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
