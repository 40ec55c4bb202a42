use super::*;
use crate::json::{Reader, Text};
use crate::schema::Objects;
use crate::{
    Completeness, Confidence, Descriptor, FindingSource, Identity, KeyHash, Kind, Limits, Options,
    Record, Report, Rule, Shape, Summary,
};

mod documents;
mod held;
#[cfg(feature = "xml")]
mod keys;

/// Reads `{"target": …, "results": [{"file": …, "checks": [{"id": …}]}], "by_id": {…}, "id": …}`.
#[derive(Debug)]
struct Lint;

static LINT: Descriptor = Descriptor::new("lint-json", "lint", "Lint", "JSON");

impl FindingSource for Lint {
    fn descriptor(&self) -> &'static Descriptor {
        &LINT
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        let known = |root: &crate::Node<'_>| {
            ["target", "results", "by_id", "id"]
                .iter()
                .any(|name| root.has(name))
        };
        let root = shape.json();
        match root.is_some_and(|root| known(root) || root.first().is_some_and(known)) {
            true => Confidence::Likely,
            false => Confidence::No,
        }
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        json(input, Self, Checks::default())
    }
}

crate::schema! {
    struct Check<'r> {
        id: Option<Text<'r>> = "id",
        times: Vec<Text<'r>> = "times",
    }
}

#[derive(Clone, Copy)]
enum At {
    Top,
    Results,
    Result,
    Checks,
    ById,
    /// The document is an entry itself.
    Itself,
}

#[derive(Default)]
struct Checks<'r> {
    check: Objects<'r, Check<'r>>,
    document: Option<crate::json::Mark<'r>>,
    is_entry: bool,
    file: Option<crate::Str<'r>>,
}

impl<'r> JsonWalk<'r> for Checks<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["checks"];

    fn document(&mut self, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.document = Some(reader.mark());
        self.is_entry = false;
        Ok(Flow::Enter(At::Top))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match (at, name) {
            (At::Top, "results") => Ok(Flow::List(At::Results)),
            (At::Top, "by_id") => Ok(Flow::Map(At::ById)),
            (At::Top, "target") => {
                record.scan.target = reader.text_value()?.and_then(|target| target.trimmed());
                Ok(Flow::Read)
            }
            (At::Top, "id") => {
                self.is_entry = true;
                reader.skip()?;
                Ok(Flow::Read)
            }
            (At::Result, "file") => {
                self.file = reader.text_value()?.map(|file| file.to_cow());
                Ok(Flow::Read)
            }
            (At::Result, "checks") => {
                let file = &mut self.file;
                reader.look_ahead(|reader, name| {
                    if name == "file" {
                        *file = reader.text_value()?.map(|file| file.to_cow());
                        return Ok(());
                    }
                    reader.skip()
                });
                Ok(Flow::List(At::Checks))
            }
            _ => Ok(Flow::Skip),
        }
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        Ok(match at {
            At::Results => {
                self.file = None;
                Flow::Enter(At::Result)
            }
            at => Flow::Entry(at),
        })
    }

    fn entry(
        &mut self,
        at: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let key = reader.name().map(|name| name.to_cow());
        let check = self.check.read(reader, record)?;
        let id = check.id.and_then(|id| id.trimmed());
        let Some(id) = id.or(key.filter(|_| matches!(at, At::ById))) else {
            return Ok(Outcome::Unusable("a check without `id`"));
        };
        let finding = |title: crate::Str<'r>| {
            let identity = Identity::new()
                .with_some("file", self.file.clone())
                .with("id", title.clone());
            Finding::new("lint", Kind::Code, Rule::new(id.clone()), title, identity)
        };
        Ok(match &check.times[..] {
            [] => finding(id.clone()).into(),
            times => Outcome::Several(times.iter().map(|time| finding(time.to_cow())).collect()),
        })
    }

    fn key(&self, _: At, finding: &Finding<'r>) -> Option<KeyHash> {
        Some(KeyHash::of(&finding.identity))
    }

    fn end(&mut self, at: At, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        match (at, &self.document) {
            (At::Top, Some(document)) if self.is_entry => {
                reader.go_to(document);
                Ok(Flow::Entry(At::Itself))
            }
            (At::Result, _) if self.file.is_none() => Ok(Flow::Unusable("a result without `file`")),
            _ => Ok(Flow::Read),
        }
    }

    fn skipped(&mut self, text: &'r str, record: &mut Record<'r>) {
        if !text.is_empty() {
            record.partial(format!("skipped {text:?}"));
        }
    }
}

/// Reads a report. Returns files and titles of findings, errors, and the rest.
fn read(text: &str) -> (Vec<String>, Summary<'static>) {
    let report = Report::new(text.as_bytes(), &Limits::default()).unwrap();
    let mut findings = Lint.findings(&report, &Options::default()).unwrap();
    let items = findings.by_ref().map(|item| match item {
        Ok(finding) => {
            let values: Vec<&str> = finding.identity.parts().map(|(_, value)| value).collect();
            values.join(":")
        }
        Err(error) => error.to_string(),
    });
    let items = items.collect();
    (items, findings.finish().into_owned())
}

fn items(text: &str) -> Vec<String> {
    read(text).0
}

#[test]
fn lists_in_lists_are_read_with_members_that_come_late() {
    let text = r#"{"results": [{"checks": [{"id": "a"}], "file": "x"}, {"file": "y", "checks": [{"id": "a"}]}]}"#;
    assert_eq!(items(text), ["x:a", "y:a"]);
}

#[test]
fn null_missing_and_empty_lists_are_alike() {
    for text in [
        r#"{"target": "t", "results": null, "by_id": null}"#,
        r#"{"target": "t"}"#,
        r#"{"target": "t", "results": [], "by_id": {}}"#,
    ] {
        let (items, summary) = read(text);
        assert!(items.is_empty(), "{items:?}");
        assert!(summary.completeness.is_complete() && summary.notes.is_empty());
    }
}

#[test]
fn one_element_in_place_of_a_list_is_read() {
    let text = r#"{"results": {"file": "x", "checks": {"id": "a"}}}"#;
    assert_eq!(items(text), ["x:a"]);
    let text = r#"{"results": {"checks": {}}}"#;
    let errors = [
        "a check without `id` at line 1, column 24 (byte 23), results.checks",
        "a result without `file` at line 1, column 13 (byte 12), results",
    ];
    assert_eq!(items(text), errors);
}

#[test]
fn values_of_a_map_are_entries_with_a_name() {
    let text = r#"{"by_id": {"a": {}, "b": {"id": "c"}}}"#;
    assert_eq!(items(text), ["a", "c"]);
    assert_eq!(items(r#"{"by_id": [{"id": "a"}]}"#), ["a"]);
}

#[test]
fn documents_one_after_another_and_in_an_array_are_read() {
    let text = "{\"id\": \"a\"}\nnoise\n[{\"id\": \"b\"}, {\"by_id\": {\"c\": {}}}]\n";
    let (items, summary) = read(text);
    assert_eq!(items, ["a", "b", "c"]);
    let why = |text: &'static str| Completeness::Partial(text.into());
    assert_eq!(summary.completeness, why(r#"skipped "noise\n""#));
    let notes: Vec<String> = summary.notes.iter().map(ToString::to_string).collect();
    assert_eq!(
        notes,
        [
            "skipped 1 line of text after the report",
            "several reports in sequence"
        ]
    );
    let (_, summary) = read("log\n{\"id\": \"a\"}\nnoise\n");
    assert_eq!(summary.completeness, why(r#"skipped "log\n""#));
}

#[test]
fn an_unusable_entry_has_a_byte_and_a_path_and_the_next_one_follows() {
    let text = r#"{"by_id": {"a": 1, "b": {}}, "results": [{"file": "x", "checks": [{"x": 1}, {"id": "c"}]}, null]}"#;
    assert_eq!(
        items(text),
        [
            "expected an object, found a number at line 1, column 17 (byte 16), by_id.a",
            "b",
            "a check without `id` at line 1, column 67 (byte 66), results[0].checks[0]",
            "x:c",
            "expected an object, found null at line 1, column 92 (byte 91), results[1]",
        ]
    );
}

#[test]
fn entries_in_an_unexpected_place_are_noted() {
    let (items, summary) = read(r#"{"target": "t", "more": {"checks": [{"id": "a"}]}}"#);
    assert!(items.is_empty());
    assert!(!summary.completeness.is_complete());
    let notes: Vec<String> = summary.notes.iter().map(ToString::to_string).collect();
    assert_eq!(notes, ["skipped entries in `more`, an unexpected place"]);
}

#[test]
fn a_repeated_entry_is_skipped_but_not_one_with_several_findings() {
    let text = r#"{"by_id": [{"id": "a"}, {"id": "b", "times": ["1", "2", "1"]}, {"id": "a"}]}"#;
    let (items, summary) = read(text);
    assert_eq!(items, ["a", "1", "2", "1"]);
    let notes: Vec<String> = summary.notes.iter().map(ToString::to_string).collect();
    assert_eq!(notes, ["skipped a repeated entry of a"]);
}
