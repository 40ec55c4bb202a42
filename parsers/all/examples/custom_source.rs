//! A custom source; parsers/README.md turns it into a tested crate.
//! `shellcheck --format=json *.sh | cargo run -p finding-parsers --example custom_source`
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "an example is an application"
)]

use finding_parsers::SOURCES;
use finding_source::engine::{self, Opened};
use finding_source::json::{Int, Text, ValueKind};
use finding_source::*;

static SHELLCHECK: Descriptor =
    Descriptor::new("shellcheck-json", "shellcheck", "ShellCheck", "JSON");

finding_source::schema! {
    /// An entry of the list that `ShellCheck.Formatter.JSON` writes.
    struct Comment<'r> {
        file: Option<Text<'r>> = "file",
        level: Option<Text<'r>> = "level",
        code: Option<Int> = "code",
        message: Option<Text<'r>> = "message",
    }
}

#[derive(Debug)]
struct ShellCheck;

impl FindingSource for ShellCheck {
    fn descriptor(&self) -> &'static Descriptor {
        &SHELLCHECK
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        // hadolint's list has the same names, but its codes are strings.
        let first = shape.json().and_then(Node::first);
        let code = first.and_then(|first| first.member("code"));
        match code.map(Node::kind) {
            Some(ValueKind::Number) if first.is_some_and(|first| first.has("endLine")) => {
                Confidence::Certain
            }
            _ => Confidence::No,
        }
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        engine::json_list(input, Self, |comment, _, _| finding(comment))
    }
}

fn finding<'r>(comment: &Comment<'r>) -> Result<Finding<'r>, &'static str> {
    let code = comment.code.ok_or("a comment without a code")?;
    let code = format!("SC{}", code.0);
    let title = comment.message.line();
    let title = title.ok_or("a comment without a message")?;
    let file = comment.file.trimmed();
    // What makes it the same tomorrow: not the line.
    let identity = Identity::new()
        .with_some("file", file.clone())
        .with("code", code.clone());
    let mut finding = Finding::new("shellcheck", Kind::Code, Rule::new(code), title, identity);
    finding.grade.word = comment.level.trimmed();
    finding
        .locations
        .extend(file.map(|file| Location::File(FileLocation::new(file))));
    Ok(finding)
}

/// Returns all sources of this crate, and this one.
pub(crate) fn registry() -> Registry {
    Registry::new(SOURCES).with(&ShellCheck)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = std::io::read_to_string(std::io::stdin())?;
    let options = Options::default();
    let report = Report::new(text.as_bytes(), &options.limits)?;
    for finding in registry().read(&report, &options)? {
        println!("{}", finding?.title);
    }
    Ok(())
}
