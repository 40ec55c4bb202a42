//! A custom source; parsers/README.md turns it into a tested crate.
//! `shellcheck --format=json *.sh | cargo run -p finding-parsers --example custom_source`
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "an example is an application"
)]

use finding_parsers::SOURCES;
use finding_source::engine::{self, Flow, JsonWalk, Opened, Outcome, Step};
use finding_source::json::{Int, Kind as JsonKind, Reader, Text};
use finding_source::schema::Objects;
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
        let code = shape.json().and_then(|root| root.first()?.member("code"));
        match code.map(Node::kind) {
            Some(JsonKind::Number) => Confidence::Certain,
            _ => Confidence::No,
        }
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        engine::json(input, ShellCheck, Comments::default())
    }
}

#[derive(Default)]
struct Comments<'r>(Objects<'r, Comment<'r>>);

impl<'r> JsonWalk<'r> for Comments<'r> {
    type At = ();

    const IS_OBJECT: bool = false;

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<()> {
        Ok(Flow::List(()))
    }

    fn entry(
        &mut self,
        (): (),
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let comment = self.0.read(reader, record)?;
        let (Some(code), Some(message)) = (comment.code, comment.message) else {
            return Ok(Outcome::Unusable("a comment without a code or a message"));
        };
        let code = format!("SC{}", code.0);
        let file = comment.file.and_then(|file| file.trimmed());
        // The identity across runs, so without the line.
        let identity = Identity::new()
            .with_some("file", file.clone())
            .with("code", code.clone());
        let (rule, title) = (Rule::new(code), message.to_cow());
        let mut finding = Finding::new("shellcheck", Kind::Code, rule, title, identity);
        finding.grade.word = comment.level.and_then(|level| level.trimmed());
        finding
            .locations
            .extend(file.map(|file| Location::File(FileLocation::new(file))));
        Ok(finding.into())
    }
}

/// Returns all sources of this crate, and this one.
pub(crate) fn registry() -> Registry {
    Registry::new(SOURCES).with(&ShellCheck)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = std::io::read_to_string(std::io::stdin())?;
    let options = Options::default();
    let report = Report::new(text.as_bytes(), &options.limits)?;
    let source = registry().choose(&report)?.source;
    for finding in source.findings(&report, &options)? {
        println!("{}", finding?.title);
    }
    Ok(())
}
