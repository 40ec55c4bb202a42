//! The conformance suite, over a source that keeps every promise and over sources that break one each.
#![cfg(feature = "testing")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "the helpers of a test fail it like the test itself"
)]

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};

use finding_source::engine::Opened;
use finding_source::json::{Float, Int, Raw, Reader, Text, ValueKind};
use finding_source::path::Roots;
use finding_source::testing::{Suite, conform, same_identities};
use finding_source::text::{one_line, trimmed};
use finding_source::*;

/// The flaws of a source.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Flaw {
    None,
    IsSureOfEverything,
    IsNeverSure,
    CountsRuns,
    HasNoTitle,
    HasAnEmptyText,
    HasAScoreOfEleven,
    HasNoIdentity,
    QuotesInErrors,
    LosesTheLine,
    Panics,
    PanicsOnGarbage,
    StopsQuietly,
    StopsQuietlyAtTheEnd,
    LooksAhead,
    ReadsBytes,
    CountsColumns,
    ForgetsLocations,
    NamesAnotherTool,
    NamesAToolThatDidNotRun,
    IsCertainOfAnEmptyObject,
    IsCertainOfAnEmptyList,
    IsCertainOfText,
    IsCertainOfXml,
    IsCertainOfCsv,
    IsCertainOfTheWholeOnly,
    IdentifiesByLine,
    LeavesTheRoot,
    LeavesTheRootInTheIdentity,
    SwallowsEntries,
    SwallowsEntriesOfAnotherType,
    SwallowsTheList,
    LosesScores,
}

#[derive(Debug)]
struct Toy(Flaw);

static DESCRIPTOR: Descriptor = Descriptor::new("toy-json", "toy", "Toy", "JSON");
static OTHERS: Descriptor = Descriptor::new("toy-json", "toy", "Toy", "JSON").with_other_tools();
static SURE: Descriptor = Descriptor::new("sure", "sure", "Sure", "anything");
static RUNS: AtomicUsize = AtomicUsize::new(0);

impl FindingSource for Toy {
    fn descriptor(&self) -> &'static Descriptor {
        match self.0 {
            Flaw::IsSureOfEverything => &SURE,
            Flaw::NamesAToolThatDidNotRun => &OTHERS,
            _ => &DESCRIPTOR,
        }
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        match self.0 {
            Flaw::IsSureOfEverything => Confidence::Certain,
            Flaw::IsNeverSure => Confidence::Possible,
            flaw if is_fooled(flaw, shape) => Confidence::Certain,
            _ if shape.json().is_some_and(|root| root.has("toy")) => Confidence::Certain,
            _ => Confidence::No,
        }
    }

    fn accepts(&self, _: &Shape<'_>) -> bool {
        true
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let (text, options) = (input.text(), input.options());
        match self.0 {
            Flaw::Panics if text.len() == 40 => panic!("at forty"),
            Flaw::PanicsOnGarbage if text.contains("]]>") => panic!("at a section"),
            _ => {}
        }
        let mut json = Reader::new(text, input.start(), &options.limits);
        json.enter_object()?;
        let items = Items {
            json,
            flaw: self.0,
            roots: Roots::new(options.root.as_deref()),
            locations: options.limits.locations,
            inside: false,
            done: false,
            total: text.matches("rule").count(),
            bytes: text.len(),
        };
        Ok(Box::new(items))
    }
}

/// Returns whether a source with this flaw takes a document that anything may have written for its own.
fn is_fooled(flaw: Flaw, shape: &Shape<'_>) -> bool {
    let empty = |node: &Node<'_>| node.names().next().is_none() && node.first().is_none();
    let json = shape.json();
    match flaw {
        Flaw::IsCertainOfAnEmptyObject => json.is_some_and(|root| root.is_object() && empty(root)),
        Flaw::IsCertainOfAnEmptyList => json.is_some_and(|root| root.is_array() && empty(root)),
        Flaw::IsCertainOfText => shape.lines().is_some(),
        Flaw::IsCertainOfXml => shape.xml().is_some(),
        Flaw::IsCertainOfCsv => shape
            .lines()
            .and_then(|lines| lines.lines().next())
            .is_some_and(|header| header.contains(',')),
        Flaw::IsCertainOfTheWholeOnly => {
            shape.is_whole() && json.is_some_and(|root| !root.has("toy"))
        }
        _ => false,
    }
}

struct Items<'r> {
    json: Reader<'r>,
    flaw: Flaw,
    roots: Roots,
    locations: usize,
    inside: bool,
    done: bool,
    total: usize,
    bytes: usize,
}

#[derive(serde::Deserialize)]
struct Item<'r> {
    #[serde(borrow)]
    rule: Text<'r>,
    #[serde(borrow, default)]
    files: Vec<Text<'r>>,
    line: Option<Int>,
    #[serde(borrow)]
    score: Option<Raw<'r>>,
}

impl<'r> Entries<'r> for Items<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        match (self.flaw, self.read(record)) {
            (Flaw::StopsQuietly, Err(error)) if error.kind() == ReportErrorKind::Truncated => {
                Ok(None)
            }
            (Flaw::StopsQuietlyAtTheEnd, Err(_)) if self.done => Ok(None),
            (Flaw::QuotesInErrors, Err(error)) => {
                let text = format!("in\n{}", self.json.text());
                Err(ReportError::new(error.kind(), text))
            }
            (Flaw::LosesTheLine, Err(error)) => Err(match error.position() {
                Some(mut position) => {
                    position.line += 1;
                    error.at(position)
                }
                None => error,
            }),
            (_, result) => result,
        }
    }
}

impl<'r> Items<'r> {
    fn read(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if self.inside {
                if self.json.next_item()? {
                    match self.item() {
                        Err(error) if self.swallows(&error) => continue,
                        item => return item.map(Some),
                    }
                }
                (self.inside, self.done) = (false, true);
            }
            let Some(key) = self.json.next_key()? else {
                return Ok(None);
            };
            let list = self.json.peek() == Some(ValueKind::Array);
            if key == "items" && !list && self.flaw == Flaw::SwallowsTheList {
                self.json.skip()?;
            } else if key == "items" {
                self.json.enter_array()?;
                self.inside = true;
            } else {
                record.note(Note::new(
                    NoteKind::Other,
                    format!("member {}", key.to_cow()),
                ));
                self.json.skip()?;
            }
        }
    }

    fn swallows(&self, error: &ReportError) -> bool {
        match self.flaw {
            Flaw::SwallowsEntries => !error.ends_report(),
            // Not the one that lacks something.
            Flaw::SwallowsEntriesOfAnotherType => error.message().starts_with("expected an object"),
            _ => false,
        }
    }

    fn item(&mut self) -> Result<Finding<'r>, ReportError> {
        let mark = self.json.mark();
        let byte = self.json.byte();
        let position = self.json.position(byte);
        let item: Item<'_> = self.json.read()?;
        let Some(rule) = trimmed(one_line(item.rule.to_cow())) else {
            self.json.go_to(&mark);
            return Err(self.json.refuse("a rule without a name")?);
        };
        let mut identity = Identity::new().with("rule", rule.clone());
        let file = item.files.first().and_then(Text::trimmed);
        identity = match self.flaw {
            Flaw::HasNoIdentity => Identity::new(),
            Flaw::LeavesTheRootInTheIdentity => identity.with_some("file", file),
            Flaw::IdentifiesByLine => {
                identity.with_some("line", item.line.map(|l| l.0.to_string()))
            }
            _ => identity.with_some("file", file.map(|file| self.roots.relative(file))),
        };
        let tool = match self.flaw {
            Flaw::NamesAnotherTool | Flaw::NamesAToolThatDidNotRun => "joy",
            _ => "toy",
        };
        let mut finding = Finding::new(tool, Kind::Code, Rule::new(rule.clone()), rule, identity);
        let mut score = item.score.map(|score| {
            let mut json = Reader::new(score.as_json(), 0, &Limits::default());
            json.read::<Float>()
        });
        if self.flaw == Flaw::LosesScores {
            score = score.filter(Result::is_ok);
        }
        let score = score.transpose()?.map(|score| score.0);
        finding.grade.score = score.filter(|score| (0.0..=10.0).contains(score));
        let line = item.line.and_then(|line| u32::try_from(line.0).ok());
        for file in item.files.iter().filter_map(Text::trimmed) {
            let full = finding.locations.len() == self.locations;
            if full {
                finding.more_locations += u64::from(self.flaw != Flaw::ForgetsLocations);
            } else {
                let file = match self.flaw {
                    Flaw::LeavesTheRoot => file,
                    _ => self.roots.relative(file),
                };
                let file = FileLocation::new(file).at_line(line);
                finding.locations.push(Location::File(file));
            }
        }
        let number = |n: usize| Cow::Owned(n.to_string());
        match self.flaw {
            Flaw::CountsRuns => {
                let run = RUNS.fetch_add(1, Ordering::Relaxed);
                finding.facts.push(("run", number(run)));
            }
            Flaw::HasNoTitle => finding.title = " ".into(),
            Flaw::HasAnEmptyText => finding.description = Some("".into()),
            Flaw::HasAScoreOfEleven => finding.grade.score = Some(11.0),
            Flaw::LooksAhead => finding.facts.push(("of", number(self.total))),
            Flaw::ReadsBytes => finding.facts.push(("bytes", number(self.bytes))),
            Flaw::CountsColumns => {
                finding
                    .facts
                    .push(("column", position.column.to_string().into()));
            }
            _ => {}
        }
        Ok(finding)
    }
}

const SAMPLE: &str = r#"{"toy": "1.0", "items": [
  {"rule": "eval", "files": ["a.php", "b.php", "c.php"], "line": 3, "score": 7.5},
  {"rule": "goto", "files": ["a.php"]},
  {"rule": "goto", "files": ["a.php"]},
  {"line": "many"},
  {"rule": "last"}
], "end": {"of": ["report"]}}
"#;

/// Returns the verdict of the suite on a source with this flaw.
fn verdict<T>(flaw: Flaw, check: impl FnOnce(&'static dyn FindingSource) -> T) -> String {
    let toy: &'static Toy = Box::leak(Box::new(Toy(flaw)));
    match catch_unwind(AssertUnwindSafe(|| check(toy))) {
        Ok(_) => "conforms".to_owned(),
        Err(panic) => panic.downcast_ref::<String>().unwrap().clone(),
    }
}

#[test]
fn a_source_that_keeps_its_promises_conforms() {
    let suite = Suite::new(&Toy(Flaw::None)).beside(&[&Toy(Flaw::None)]);
    let checked = suite.check([("sample", SAMPLE), ("packed", "{\"toy\":1,\"items\":[]}")]);
    assert_eq!(
        (checked.samples, checked.findings, checked.errors),
        (2, 4, 1)
    );
    assert!(checked.runs > 500, "{checked:?}");
    assert_eq!((checked.moved_lines, checked.moved_roots), (1, 1));
    assert!(checked.lost_entries > 5, "{checked:?}");
}

#[test]
fn a_source_with_one_flaw_does_not_conform() {
    use Flaw::*;
    for (flaw, what) in [
        (None, "conforms"),
        (
            IsNeverSure,
            "sample, as it is: not recognized: possible where likely is the least, in a JSON object",
        ),
        (CountsRuns, "sample, a second time: another result"),
        (HasNoTitle, "sample, as it is: a title that is not one line"),
        (
            HasAnEmptyText,
            "sample, as it is: a text that is present and empty",
        ),
        (
            HasAScoreOfEleven,
            "sample, as it is: a score beyond 0 to 10",
        ),
        (HasNoIdentity, "sample, as it is: an identity without parts"),
        (
            QuotesInErrors,
            "sample, as it is: an error with control characters",
        ),
        (
            LosesTheLine,
            "sample, as it is: an error whose line is not that of its byte",
        ),
        (
            Panics,
            "sample, cut after 40 bytes of 258: panicked: at forty",
        ),
        (PanicsOnGarbage, "panicked: at a section"),
        (
            StopsQuietly,
            "sample, cut after 1 bytes of 258: 0 findings of 4, without an error at the end",
        ),
        (
            StopsQuietlyAtTheEnd,
            "4 findings of 4, without an error at the end",
        ),
        (LooksAhead, "finding 0 differs"),
        (ReadsBytes, "finding 0 differs"),
        (
            CountsColumns,
            "sample, as JSON on one line: finding 0 differs",
        ),
        (
            ForgetsLocations,
            "sample, with a low limit of locations: finding 0 has 1 locations, where it has 3",
        ),
        (
            NamesAnotherTool,
            "sample, as it is: a finding of `joy` from a source of `toy`",
        ),
        (
            NamesAToolThatDidNotRun,
            "sample, as it is: a finding of `joy`, which is not among the tools that ran",
        ),
        (IsCertainOfAnEmptyObject, "certain that \"{}\" is its own"),
        (IsCertainOfAnEmptyList, "certain that \"[]\" is its own"),
        (IsCertainOfText, "certain that \"0\" is its own"),
        (IsCertainOfXml, "certain that \"<a/>\" is its own"),
        (
            IsCertainOfCsv,
            "certain that \"id,name\\n1,first\\n\" is its own",
        ),
        (IsCertainOfTheWholeOnly, "certain that \"{}\" is its own"),
        (
            IdentifiesByLine,
            "sample, with its lines moved: finding 0 has another identity",
        ),
        (
            LeavesTheRoot,
            "sample, with its paths below the root: finding 0 differs",
        ),
        (
            LeavesTheRootInTheIdentity,
            "sample, with its paths below the root: finding 0 has another identity",
        ),
        (
            SwallowsEntries,
            "for `items[0]` at byte 28: 3 findings of 4, without an error or a note",
        ),
        (SwallowsEntriesOfAnotherType, "without an error or a note"),
        (
            SwallowsTheList,
            "0 findings of 4, without an error or a note",
        ),
    ] {
        let verdict = verdict(flaw, |toy| conform(toy, [("sample", SAMPLE)], &[toy]));
        assert!(verdict.contains(what), "{flaw:?}: {verdict}");
    }
}

#[test]
fn a_source_that_claims_every_document_interferes() {
    let sure: &[&'static dyn FindingSource] = &[&Toy(Flaw::IsSureOfEverything)];
    let message = verdict(Flaw::None, |toy| conform(toy, [("sample", SAMPLE)], sure));
    assert!(
        message.ends_with("sample, as it is: taken for sure (certain)"),
        "{message}"
    );
}

#[test]
fn a_suite_without_anything_to_test_fails() {
    let none: [(&str, &str); 0] = [];
    assert_eq!(
        verdict(Flaw::None, |toy| conform(toy, none, &[])),
        "toy-json: no samples"
    );
    let empty = [("empty", r#"{"toy": 1, "items": []}"#)];
    assert_eq!(
        verdict(Flaw::None, |toy| conform(toy, empty, &[])),
        "toy-json: no sample has a finding"
    );
}

#[test]
fn what_a_format_cannot_promise_can_be_left_out() {
    let joined = |toy| {
        Suite::new(toy).joins().check([("sample", SAMPLE)]);
    };
    assert_eq!(verdict(Flaw::LooksAhead, joined), "conforms");
    let lines = |toy| {
        Suite::new(toy).lines().check([("sample", SAMPLE)]);
    };
    assert_eq!(verdict(Flaw::StopsQuietly, lines), "conforms");
    let unsure = Suite::new(&Toy(Flaw::IsNeverSure)).at_least(Confidence::Possible);
    assert_eq!(unsure.check([("sample", SAMPLE)]).findings, 4);
    let broken = [("cut", &SAMPLE[..100]), ("text", "hello"), ("empty", "")];
    let checked = Suite::new(&Toy(Flaw::None)).broken().check(broken);
    assert_eq!(
        (checked.samples, checked.findings, checked.errors),
        (3, 0, 3)
    );
}

#[test]
fn two_reports_of_the_same_defects_have_the_same_identities() {
    let toy: &'static dyn FindingSource = &Toy(Flaw::None);
    let one = r#"{"toy": 1, "items": [{"rule": "a", "score": 1}, {"rule": "b"}, {"rule": "b"}]}"#;
    let other = r#"{"toy": 2, "items": [{"rule": "b"}, {"rule": "a", "score": 2}, {"rule": "b"}]}"#;
    same_identities((toy, one.as_bytes()), (toy, other.as_bytes()));
    let less = other.replace(", {\"rule\": \"b\"}]", "]");
    let said = |first: &str, second: &str| {
        verdict(Flaw::None, |toy| {
            same_identities((toy, first.as_bytes()), (toy, second.as_bytes()));
        })
    };
    let only =
        "an identity that only one of two reports has, that of toy-json:\nrule=1:b\noccurrence=1\n";
    assert_eq!(said(one, &less), only);
    assert_eq!(said(&less, one), only);
    assert_eq!(said(one, "{\"toy\": 1}"), "toy-json: no findings");
    assert!(said("{", one).contains("the text ends"));
}

#[test]
fn members_that_are_not_needed_and_cost_a_finding_are_listed() {
    let suite = Suite::new(&Toy(Flaw::None));
    let costly = suite.costly_types([("sample", SAMPLE)]);
    let listed: Vec<_> = costly
        .iter()
        .map(|costly| (costly.member.as_str(), costly.json.len()))
        .collect();
    // Not `rule`, which is needed, and not the lists and objects around the entries.
    let expected = [
        ("items[].files", 5),
        ("items[].files[]", 3),
        ("items[].line", 4),
        ("items[].score", 4),
    ];
    assert_eq!(listed, expected);
    assert_eq!(costly[2].json, ["\"?\"", "true", "[\"?\"]", "{\"?\": 7}"]);
    assert_eq!(costly[2].sample, "sample");
}

#[test]
fn members_that_are_missing_without_a_note_are_listed() {
    let suite = Suite::new(&Toy(Flaw::LosesScores));
    let unreported = suite.unreported_types([("sample", SAMPLE)]);
    let listed: Vec<_> = unreported.iter().map(|member| &*member.member).collect();
    assert_eq!(listed, ["items[].score"]);
    assert_eq!(unreported[0].json, ["{\"?\": 7}"]);
    let honest = Suite::new(&Toy(Flaw::None));
    assert_eq!(honest.unreported_types([("sample", SAMPLE)]), []);
}
