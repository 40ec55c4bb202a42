//! Findings that a walk holds until the end.

use super::super::*;
use crate::{
    Confidence, Descriptor, FindingSource, Identity, Kind, Limits, Options, Report, Rule, Str,
};

crate::source! {
    /// Reads lists of titles, `["a", "b"]` or `<list><item title="a"/></list>`, and delivers those of all documents at the end.
    struct Lint: Descriptor::new("lint", "lint", "Lint", "JSON or XML");
    detect: |_| Confidence::Likely,
    open: |input| match input.text().starts_with('<') {
        #[cfg(feature = "xml")]
        true => xml(input, Self, Titles::default()),
        _ => json(input, Self, Titles::default()),
    },
}

#[derive(Default)]
struct Titles<'r>(VecDeque<Str<'r>>);

impl<'r> Titles<'r> {
    fn next(&mut self) -> Option<Finding<'r>> {
        let title = self.0.pop_front()?;
        let identity = Identity::new().with("title", title.clone());
        let rule = Rule::new("title");
        Some(Finding::new("lint", Kind::Code, rule, title, identity))
    }
}

impl<'r> JsonWalk<'r> for Titles<'r> {
    type At = ();

    const IS_OBJECT: bool = false;

    fn document(&mut self, _: &mut crate::json::Reader<'r>, _: &mut Record<'r>) -> FlowResult<()> {
        Ok(Flow::List(()))
    }

    fn entry(
        &mut self,
        (): (),
        reader: &mut crate::json::Reader<'r>,
        _: &mut Record<'r>,
    ) -> Entry<'r> {
        let title: crate::json::Text<'r> = reader.read()?;
        self.0.push_back(title.to_cow());
        Ok(Outcome::Nothing)
    }

    fn held(&mut self) -> Option<Finding<'r>> {
        self.next()
    }
}

#[cfg(feature = "xml")]
impl<'r> XmlWalk<'r> for Titles<'r> {
    type At = ();

    fn document(
        &mut self,
        _: &'r str,
        _: &mut crate::xml::Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<()> {
        Ok(Flow::Enter(()))
    }

    fn child(
        &mut self,
        (): (),
        _: &'r str,
        _: &mut crate::xml::Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<()> {
        Ok(Flow::Entry(()))
    }

    fn entry(
        &mut self,
        (): (),
        reader: &mut crate::xml::Reader<'r>,
        _: &mut Record<'r>,
    ) -> Entry<'r> {
        self.0.extend(reader.attribute("title")?);
        Ok(Outcome::Nothing)
    }

    fn held(&mut self) -> Option<Finding<'r>> {
        self.next()
    }
}

/// Returns the titles, and the kinds of errors.
fn read(text: &str) -> Vec<String> {
    let report = Report::new(text.as_bytes(), &Limits::default()).unwrap();
    let items = Lint.findings(&report, &Options::default()).unwrap();
    let shown = items.map(|item| match item {
        Ok(finding) => finding.title.into_owned(),
        Err(error) => format!("{:?}", error.kind()),
    });
    shown.collect()
}

#[test]
fn held_findings_come_after_the_last_document_and_after_errors_of_entries() {
    assert_eq!(read(r#"["a", {}, "b"] ["c"]"#), ["Schema", "a", "b", "c"]);
}

#[test]
fn held_findings_come_before_the_error_that_ends_the_report() {
    assert_eq!(read(r#"["a", "b", "#), ["a", "b", "Truncated"]);
}

#[cfg(feature = "xml")]
#[test]
fn held_findings_of_xml_come_at_the_end_too() {
    let list = "<list><item title='a'/><item title='b'/>";
    assert_eq!(read(&format!("{list}</list><list/>")), ["a", "b"]);
    assert_eq!(read(list), ["a", "b", "Truncated"]);
}
