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
struct Comment<'r> {
    #[serde(borrow)]
    file: Text<'r>,
    #[serde(borrow)]
    level: Text<'r>,
    code: Int,
    #[serde(borrow)]
    message: Text<'r>,
}

#[derive(Debug)]
struct ShellCheck;

impl FindingSource for ShellCheck {
    fn descriptor(&self) -> &'static Descriptor {
        &SHELLCHECK
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        let comment = shape.json().and_then(|root| root.first());
        // hadolint's list has the same names, and its codes are texts.
        let code = comment.and_then(|comment| comment.member("code"));
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
        let mut reader = Reader::new(report.text(), report.start(), &options.limits);
        reader.enter_array()?;
        Ok(Findings::new(
            &SHELLCHECK,
            report,
            options,
            Comments(reader),
        ))
    }
}

struct Comments<'r>(Reader<'r>);

impl<'r> Entries<'r> for Comments<'r> {
    fn next(&mut self, _: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        if !self.0.next_item()? {
            return Ok(None);
        }
        let comment: Comment<'r> = self.0.read()?;
        let (file, rule) = (comment.file.to_cow(), format!("SC{}", comment.code.0));
        // What makes it the same tomorrow: not the line.
        let identity = Identity::new()
            .with("file", file.clone())
            .with("code", rule.clone());
        let mut finding = Finding::new(
            "shellcheck",
            Kind::Code,
            Rule::new(rule),
            comment.message.to_cow(),
            identity,
        );
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
    let (bytes, options) = (
        std::io::read_to_string(std::io::stdin())?,
        Options::default(),
    );
    let report = Report::new(bytes.as_bytes(), &options.limits)?;
    for finding in registry()
        .choose(&report)?
        .source
        .findings(&report, &options)?
    {
        println!("{}", finding?.title);
    }
    Ok(())
}
