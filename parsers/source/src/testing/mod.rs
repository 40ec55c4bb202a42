//! The conformance suite: checks the guarantees of every source with samples of its reports.
//!
//! It is one call in a test of the crate with the source, and independent of tools and formats:
//!
//! ```
//! # use finding_source::engine::{self, Opened};
//! # use finding_source::{testing, *};
//! # use finding_source::json::Text;
//! # #[derive(Debug)]
//! # struct Lint;
//! # static LINT: Descriptor = Descriptor::new("lint-json", "lint", "Lint", "JSON");
//! # impl FindingSource for Lint {
//! #     fn descriptor(&self) -> &'static Descriptor { &LINT }
//! #     fn detect(&self, shape: &Shape<'_>) -> Confidence {
//! #         let ours = shape.json().and_then(Node::first).is_some_and(|entry| entry.has("check"));
//! #         if ours { Confidence::Likely } else { Confidence::No }
//! #     }
//! #     fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
//! #         engine::json_list(input, Self, |check, _, _| finding(check))
//! #     }
//! # }
//! # finding_source::schema! {
//! #     struct Check<'r> { check: Option<Text<'r>> = "check" }
//! # }
//! # fn finding<'r>(check: &Check<'r>) -> Result<Finding<'r>, &'static str> {
//! #     let check = check.check.and_then(|check| check.line()).ok_or("a check without a name")?;
//! #     let id = Identity::new().with("check", &check);
//! #     Ok(Finding::new("lint", Kind::Code, Rule::new(check.clone()), check, id))
//! # }
//! let samples = [("two checks", r#"[{"check": "eval"}, {"check": "goto"}]"#)];
//! testing::conform(&Lint, samples, &[/* the sources it must not be taken for */]);
//! ```
//!
//! # Checks
//!
//! | guarantee | check |
//! | --- | --- |
//! | detection | the source claims the sample as [`Likely`](Confidence::Likely) or [`Certain`](Confidence::Certain), no other source has a higher confidence, and none is certain |
//! | foreign documents | for `{}`, `[]`, plain text, `<a/>`, CSV and similar, the source returns [`Possible`](Confidence::Possible) or [`No`](Confidence::No) |
//! | determinism | a second run gives the same findings, errors, notes, facts about the scan and completeness |
//! | parts | [split](crate::Findings::split) into parts of any size, the items are the same, in the same order |
//! | form | findings have a title of one line, a rule, an identity; no text is present and empty; numbers are in their ranges |
//! | identity | the identities of a report are distinct, in bytes |
//! | tool | a finding has the tool of the [`Descriptor`](crate::Descriptor::tool), or, with [`with_other_tools`](crate::Descriptor::with_other_tools), one of the [tools that ran](crate::Summary::tools) |
//! | lines | with every line and column number increased by seven, the identities are the same |
//! | root | with the paths below a root and that root in [`Options::root`], the findings are the same |
//! | unreadable entries | with a value of another type, of no text, or with another name, a report that has fewer findings has a new error or note, or a new reason to be partial |
//! | errors | one line without control characters, with a position that is that of its byte; also for notes |
//! | partial | after any error the report is not [`Complete`](crate::Completeness::Complete) |
//! | prefixes | cut anywhere, the report gives some of the first findings of the whole, unchanged, and if a document was cut, an error at the end |
//! | bytes | a byte order mark, UTF-16, CRLF, preceding log lines, and JSON re-indented or on one line do not change findings |
//! | limits | with any limits, missing findings are reported, and [locations](crate::Limits::locations) over their limit are counted |
//! | garbage | a sample with bytes changed, lost or doubled gives errors, or well-formed findings |
//! | no panic | in all checks |
//!
//! Three of these rules change the values of a sample, which they find by name:
//!
//! - A line or column number is a value whose name has the word `line` or `column` in it (`startLine`, `line_numbers`,
//!   `Line No`), one that is in such a value (`lines.begin`), or the number after the path of a finding and a colon
//!   (`src/a.c:12`).
//! - A path is a value that is the path of a finding. A sample whose paths are all below one directory is also read with
//!   that directory as the root. A tool that always writes paths relative to its project is checked with
//!   [`Suite::relative_paths`].
//! - Unreadable entries are generated for JSON, XML and CSV. In lines of text, an unknown line may come from another
//!   program.
//!
//! Two further checks are not part of the suite. [`Suite::costly_types`] lists the members that lose a finding if they
//! have another JSON type, although they are not required; [`Suite::unreported_types`] lists those that are then
//! missing in a finding without a note.
//!
//! The changes of a rule depend on the samples. [`Checked`] has the number of samples or reports that each of the three
//! could use: a test that asserts that they are above zero shows that the rule was applied.
//!
//! Only dedicated samples can show that identities are the same for another version of the tool or another format: see
//! [`same_identities`].
//!
//! Every function panics, like an assertion, with the source, the sample and the violated guarantee.

#![allow(
    clippy::panic,
    reason = "helpers of tests: a violated guarantee fails the test"
)]

mod bytes;
mod laws;
mod moved;
mod read;
mod run;
mod types;
mod unreadable;
mod values;

use std::collections::BTreeSet;
use std::fmt::Display;

use crate::{Confidence, FindingSource, Options, Registry, Report, Shape};
pub use read::{Read, fact, package, part};
use run::Run;
pub use types::CostlyType;

/// Checks `source` with samples, names and reports, and the `others` that must not claim them, using the default
/// [`Suite`]. Returns the counts of the checks.
///
/// # Panics
///
/// If a guarantee is violated, if there is no sample, or if none of them has a finding.
pub fn conform<N: AsRef<str>, B: AsRef<[u8]>>(
    source: &'static dyn FindingSource,
    samples: impl IntoIterator<Item = (N, B)>,
    others: &[&'static dyn FindingSource],
) -> Checked {
    Suite::new(source).beside(others).check(samples)
}

/// Checks that two reports have the same defects: the same identities, in any order. For two runs of a tool that differ
/// in values that an identity must not depend on, and for two formats of one run.
///
/// # Panics
///
/// If a report cannot be read without errors, if it has no findings, or if an identity is only in one of them.
pub fn same_identities(
    (one, first): (&'static dyn FindingSource, &[u8]),
    (other, second): (&'static dyn FindingSource, &[u8]),
) {
    let identities = |source: &'static dyn FindingSource, report: &[u8]| {
        let suite = Suite::new(source);
        let run = suite.run("a report to compare", "as it is", report, &suite.options);
        if let Some(error) = run.errors().next() {
            panic!("{}: {error}", source.descriptor().id);
        }
        let identities: BTreeSet<String> = run.findings().map(laws::identity).collect();
        assert!(
            !identities.is_empty(),
            "{}: no findings",
            source.descriptor().id
        );
        identities
    };
    let (first, second) = (identities(one, first), identities(other, second));
    for (source, only) in [
        (one, first.difference(&second).next()),
        (other, second.difference(&first).next()),
    ] {
        if let Some(identity) = only {
            panic!(
                "an identity that only one of two reports has, that of {}:\n{identity}",
                source.descriptor().id
            );
        }
    }
}

/// The conformance suite, for sources that need more than [`conform`].
#[derive(Clone, Debug)]
#[must_use = "nothing is checked before `check` is called"]
pub struct Suite {
    source: &'static dyn FindingSource,
    others: Vec<&'static dyn FindingSource>,
    options: Options,
    least: Confidence,
    lines: bool,
    joins: bool,
    clean: bool,
    relative_paths: bool,
}

const FOREIGN_DOCUMENT: &str = "a document of no tool";

/// Documents without a mark of any tool.
const FOREIGN: [&str; 11] = [
    "{}",
    "[]",
    "[{}]",
    "{\"version\": \"1.0\", \"results\": []}",
    "0",
    "Nothing was found.\n",
    "main.c:3: a message\nmain.c:4: another\n",
    "<a/>",
    "<html><body><p>Not found</p></body></html>",
    "id,name\n1,first\n",
    "id;name;value\n1;first;2\n",
];

/// The counts of the checks of a [`Suite`], to assert that they were not empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Checked {
    /// Samples.
    pub samples: u64,
    /// Findings in them.
    pub findings: u64,
    /// Errors in them.
    pub errors: u64,
    /// The number of times that a report was read, in all its forms.
    pub runs: u64,
    /// Samples whose line numbers were moved, and thereby the locations of findings.
    pub moved_lines: u64,
    /// Samples whose paths were moved below another root, or were below one.
    pub moved_roots: u64,
    /// Reports with an unreadable value that had fewer findings, and reported it.
    pub lost_entries: u64,
}

impl Suite {
    /// Creates the suite for `source`.
    pub fn new(source: &'static dyn FindingSource) -> Self {
        Self {
            source,
            others: Vec::new(),
            options: Options::default(),
            least: Confidence::Likely,
            lines: false,
            joins: false,
            clean: true,
            relative_paths: false,
        }
    }

    /// Sets the other sources, none of which may claim the samples. The source itself may be among them.
    pub fn beside(mut self, others: &[&'static dyn FindingSource]) -> Self {
        self.others.extend_from_slice(others);
        self
    }

    /// Sets the options for reading.
    pub fn with_options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Sets the minimum confidence of the source in the samples. For formats without marks.
    pub fn at_least(mut self, confidence: Confidence) -> Self {
        self.least = confidence;
        self
    }

    /// Declares that the format has no end: any line, or any of several documents, may be the last. A cut report need
    /// not be an error, and its last finding may differ from that of the whole. This is implied for
    /// [lines](Shape::Lines), such as CSV.
    pub fn lines(mut self) -> Self {
        self.lines = true;
        self
    }

    /// Declares that findings depend on later parts of the report. Those of a cut report may differ from those of the
    /// whole, but there must not be more of them.
    pub fn joins(mut self) -> Self {
        self.joins = true;
        self
    }

    /// Declares that the tool always writes paths relative to its project, so that [`Options::root`] has no effect.
    pub fn relative_paths(mut self) -> Self {
        self.relative_paths = true;
        self
    }

    /// Declares that the samples are broken: the source may refuse them, detection is not checked, and there may be
    /// none with a finding.
    pub fn broken(mut self) -> Self {
        self.clean = false;
        self
    }

    /// Checks every sample, a name and a report.
    ///
    /// # Panics
    ///
    /// If a guarantee is violated, if there is no sample, or, unless they are [`broken`](Self::broken), if none has a
    /// finding.
    pub fn check<N: AsRef<str>, B: AsRef<[u8]>>(
        &self,
        samples: impl IntoIterator<Item = (N, B)>,
    ) -> Checked {
        let mut checked = Checked::default();
        for (name, report) in samples {
            self.check_sample(name.as_ref(), report.as_ref(), &mut checked);
        }
        let id = self.source.descriptor().id.clone();
        self.check_foreign();
        assert!(checked.samples > 0, "{id}: no samples");
        assert!(
            checked.findings > 0 || !self.clean,
            "{id}: no sample has a finding"
        );
        checked
    }

    fn check_sample(&self, sample: &str, report: &[u8], checked: &mut Checked) {
        let whole = self.run(sample, "as it is", report, &self.options);
        if self.clean {
            if let Some(error) = &whole.refused {
                self.fail(sample, "as it is", format!("refused: {error}"));
            }
            self.check_detection(sample, "as it is", report);
        }
        laws::same_again(self, sample, report, &whole);
        laws::parts(self, sample, report);
        laws::well_formed(self, sample, &whole);
        laws::other_instances(self, sample, report);
        let mut runs = 6;
        runs += laws::prefixes(self, sample, report, &whole);
        runs += laws::other_bytes(self, sample, report, &whole);
        runs += laws::limits(self, sample, report, &whole);
        runs += laws::garbage(self, sample, report);
        let (broken, lost) = unreadable::entries(self, sample, report, &whole);
        runs += broken;
        checked.lost_entries += lost;
        checked.moved_lines += u64::from(moved::lines(self, sample, report, &whole));
        checked.moved_roots += u64::from(moved::root(self, sample, report));
        checked.samples += 1;
        checked.findings += whole.findings().count() as u64;
        checked.errors += whole.errors().count() as u64;
        checked.runs += runs;
    }

    /// Checks that the source claims `report`, and that no other source has a higher confidence.
    fn check_detection(&self, sample: &str, form: &str, report: &[u8]) {
        let ours = self.source.descriptor().id.clone();
        let others = self.others.iter().filter(|o| o.descriptor().id != ours);
        let registry = others.fold(Registry::new(&[self.source]), |r, &other| r.with(other));
        let report = match Report::new(report, &self.options.limits) {
            Ok(report) => report,
            Err(error) => self.fail(sample, form, format!("no report: {error}")),
        };
        let candidates = registry.detect(&report);
        let own = candidates
            .iter()
            .find(|c| c.source.descriptor().id == ours)
            .map_or(Confidence::No, |c| c.confidence);
        if own < self.least {
            let what = format!(
                "not recognized: {} where {} is the least, in {}",
                own.as_str(),
                self.least.as_str(),
                report.shape()
            );
            self.fail(sample, form, what);
        }
        for other in candidates {
            let id = other.source.descriptor().id.clone();
            if id != ours && (other.confidence > own || other.confidence == Confidence::Certain) {
                let what = format!("taken for {id} ({})", other.confidence.as_str());
                self.fail(sample, form, what);
            }
        }
    }

    /// Checks that the source is not certain of documents without marks.
    fn check_foreign(&self) {
        for document in FOREIGN {
            let report = match Report::new(document.as_bytes(), &self.options.limits) {
                Ok(report) => report,
                Err(error) => self.fail(FOREIGN_DOCUMENT, "as it is", error),
            };
            let shapes = [
                Some(report.shape()),
                Some(report.whole_shape()),
                report.lead_shape(),
            ];
            for shape in shapes.into_iter().flatten() {
                let confidence = self.source.detect(&shape);
                if confidence > Confidence::Possible {
                    let what = format!("{} that {document:?} is its own", confidence.as_str());
                    self.fail(FOREIGN_DOCUMENT, "as it is", what);
                }
            }
        }
    }

    /// Returns whether any line of the report may be its last.
    fn has_lines(&self, report: Option<&Report<'_>>) -> bool {
        self.lines || report.is_some_and(|report| matches!(report.shape(), Shape::Lines(_)))
    }

    fn run(&self, sample: &str, form: &str, report: &[u8], options: &Options) -> Run {
        match run::run(self.source, report, options) {
            Ok(run) => run,
            Err(what) => self.fail(sample, form, what),
        }
    }

    fn fail(&self, sample: &str, form: &str, what: impl Display) -> ! {
        panic!("{}: {sample}, {form}: {what}", self.source.descriptor().id);
    }
}
