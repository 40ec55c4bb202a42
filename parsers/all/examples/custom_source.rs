//! A reader of one's own beside ours; parsers/README.md makes a tested crate of one.
//! `shellcheck --format=json *.sh | cargo run -p finding-parsers --example custom_source`
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "an example is a runner"
)]

use finding_parsers::SOURCES;
use finding_source::json::{Int, Kind as JsonKind, Reader, Text};
use finding_source::*;

static SHELLCHECK: Descriptor =
    Descriptor::new("shellcheck-json", "shellcheck", "ShellCheck", "JSON");

/// What `ShellCheck.Formatter.JSON` writes: a list of these.
#[derive(serde::Deserialize)]
#[serde(bound(deserialize = "'de: 'r"))]
struct Comment<'r> {
    file: Text<'r>,
    level: Text<'r>,
    code: Int,
    message: Text<'r>,
}

#[derive(Debug)]
struct ShellCheck;

impl FindingSource for ShellCheck {
    fn descriptor(&self) -> &'static Descriptor {
        &SHELLCHECK
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        // hadolint's list has the same names, and its codes are texts.
        let code = shape.json().and_then(|root| root.first()?.member("code"));
        match code.map(Node::kind) {
            Some(JsonKind::Number) => Confidence::Certain,
            _ => Confidence::No,
        }
    }

    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        let mut json = Reader::new(report.text(), report.start(), &options.limits);
        json.enter_array()?;
        Ok(Findings::new(&SHELLCHECK, report, options, Comments(json)))
    }
}

struct Comments<'r>(Reader<'r>);

impl<'r> Entries<'r> for Comments<'r> {
    fn next(&mut self, _: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        if !self.0.next_item()? {
            return Ok(None);
        }
        let comment: Comment<'r> = self.0.read()?;
        let (file, title) = (comment.file.to_cow(), comment.message.to_cow());
        let code = format!("SC{}", comment.code.0);
        // What makes it the same tomorrow: not the line.
        let identity = Identity::new()
            .with("file", file.clone())
            .with("code", code.clone());
        let mut finding = Finding::new("shellcheck", Kind::Code, Rule::new(code), title, identity);
        finding.grade = Grade::word(comment.level.to_cow());
        finding
            .locations
            .push(Location::File(FileLocation::new(file)));
        Ok(Some(finding))
    }
}

/// All of our sources, and this one.
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
