//! The files of the command line: names, directories, patterns and lists of names.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::Path;
use std::sync::Arc;

use walkdir::WalkDir;

use crate::input::{self, Input};

/// The maximum size of a list of names.
const LONGEST_LIST: u64 = 16 << 20;

/// Returns the files that `names` and the list in the file `list` name, one per line, in that order. Files in a directory
/// are sorted by name. `-` is standard input. A name without a file becomes an input that cannot be read.
///
/// # Errors
///
/// One line if the list cannot be read, or standard input is named twice.
pub fn gather(names: &[OsString], list: Option<&OsString>) -> Result<Vec<Input>, String> {
    if names.iter().chain(list).filter(|name| *name == "-").count() > 1 {
        return Err("-: standard input can be read only once".to_owned());
    }
    let listed = match list {
        Some(list) => names_in(list)?,
        None => Vec::new(),
    };
    let mut inputs = of_names(names);
    for name in &listed {
        add_file(name, &mut inputs);
    }
    Ok(inputs)
}

/// Returns the files of these names alone.
#[must_use]
pub fn of_names(names: &[OsString]) -> Vec<Input> {
    let mut inputs = Vec::new();
    for name in names {
        add(name, &mut inputs);
    }
    inputs
}

/// Returns the names in a list, one per line. Blank lines are skipped.
fn names_in(list: &OsStr) -> Result<Vec<OsString>, String> {
    let named = |error: &str| format!("--files-from {}: {error}", input::name(list));
    let bytes =
        input::bytes_up_to(list, LONGEST_LIST).map_err(|error| named(&error.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| named("not UTF-8"))?;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let names: Vec<OsString> = lines.map(OsString::from).collect();
    if names.is_empty() {
        return Err(named("it contains no names"));
    }
    Ok(names)
}

/// Adds the files of an argument. Patterns are expanded here for shells that do not expand them.
fn add(name: &OsStr, inputs: &mut Vec<Input>) {
    let is_pattern = |text: &&str| text.contains(['*', '?', '[']);
    let pattern = name.to_str().filter(is_pattern);
    let Some(pattern) = pattern.filter(|_| !Path::new(name).exists()) else {
        add_file(name, inputs);
        return;
    };
    let options = glob::MatchOptions {
        require_literal_separator: true,
        require_literal_leading_dot: true,
        ..glob::MatchOptions::new()
    };
    // In alphabetical order.
    let paths = match glob::glob_with(pattern, options) {
        Ok(paths) => paths,
        Err(error) => {
            let message = format!(
                "not a pattern: {} at character {}; write [[] for the character [",
                error.msg,
                error.pos + 1
            );
            let error = io::Error::new(io::ErrorKind::InvalidInput, message);
            inputs.push(Input::missing(name, error));
            return;
        }
    };
    let before = inputs.len();
    for path in paths {
        match path {
            Ok(path) => add_file(path.as_os_str(), inputs),
            Err(error) => {
                let path = error.path().to_owned();
                inputs.push(Input::missing(path, input::plain(error.into())));
            }
        }
    }
    if inputs.len() == before {
        let error = io::Error::new(io::ErrorKind::NotFound, "no file matches this pattern");
        inputs.push(Input::missing(name, error));
    }
}

/// Adds a file, or the files of a directory.
fn add_file(name: &OsStr, inputs: &mut Vec<Input>) {
    if name == "-" || !Path::new(name).is_dir() {
        inputs.push(Input::new(name));
        return;
    }
    let directory: Arc<str> = input::name(name).into();
    let before = inputs.len();
    let is_aside = |path: &Path| is_aside(path.strip_prefix(name).unwrap_or(path));
    // The objects of a Git repository are not reports, and there are many.
    let entries = WalkDir::new(name).sort_by_file_name().into_iter();
    let entries = entries.filter_entry(|entry| entry.depth() == 0 || entry.file_name() != ".git");
    for entry in entries {
        match entry {
            // Links to files are followed. Links to directories are not, because they may form a cycle. Pipes and
            // devices are not read, because they may be endless.
            Ok(entry) if entry.path().is_file() => {
                let is_aside = is_aside(entry.path());
                inputs.push(Input::within(entry.path(), &directory, is_aside));
            }
            Ok(entry) if entry.path_is_symlink() && !is_aside(entry.path()) => {
                if entry.path().metadata().is_err() {
                    let message = "the file that this link points to cannot be found";
                    let error = io::Error::new(io::ErrorKind::NotFound, message);
                    inputs.push(Input::missing(entry.path(), error));
                }
            }
            Ok(_) => {}
            Err(error) => {
                let path = error.path().unwrap_or(Path::new(name)).to_owned();
                inputs.push(Input::missing(path, input::plain(error.into())));
            }
        }
    }
    if inputs.len() == before {
        let error = io::Error::new(io::ErrorKind::NotFound, "the directory contains no files");
        inputs.push(Input::missing(name, error));
    }
}

/// Returns true for the name of a hidden file, and of one in a hidden directory or in `node_modules`: tools do not write
/// reports there. `path` is the part of the name below the directory that was asked for.
#[must_use]
pub fn is_aside(path: &Path) -> bool {
    path.components().any(|part| {
        let name = part.as_os_str();
        name == "node_modules" || name.as_encoded_bytes().starts_with(b".")
    })
}
