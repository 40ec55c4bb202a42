//! A finding in the form of ASFF, borrowed from the report: what is decided once, and then written as JSON or built as
//! types.
//!
//! A [`Draft`] has the texts and places of one finding, and [`Common`] the values that findings of a rule share.

use std::borrow::Cow;

use asff::limits;
use finding::finding_redact::redact_prose;
use finding::text::{TITLE_CHARS, headline, headline_of_redacted, is_longer};
use finding::{Finding, Scan, Timestamp};
use finding_severity::{Graded, Label, Status};

use crate::Target;
use crate::budget::Budget;
use crate::few::Few;
use crate::id::{Generator, Id};
use crate::product_fields::ProductFields;
use crate::resources::{self, OfTarget, Resource};
use crate::text::{self, Str};
use crate::types::Types;
use crate::vulnerabilities::{self, Vulnerability};

/// The values of one finding. Absent ones are `None` or empty.
#[derive(Debug)]
pub(crate) struct Draft<'d> {
    pub(crate) id: Id<'d>,
    pub(crate) first_observed: Option<Timestamp>,
    pub(crate) last_observed: Option<Timestamp>,
    /// `None` if the finding is new.
    pub(crate) created: Option<Timestamp>,
    pub(crate) title: Str<'d>,
    /// `None` if it is the title.
    pub(crate) description: Option<Str<'d>>,
    /// The resources that follow those of the target.
    pub(crate) resources: Few<Resource<'d>>,
    pub(crate) vulnerabilities: Vec<Vulnerability<'d>>,
    /// The number of locations for which there was no room.
    pub(crate) left_out: u64,
}

/// The values that do not depend on the texts and places of a finding. Absent ones are `None` or empty.
#[derive(Debug)]
pub(crate) struct Common<'d> {
    pub(crate) product_arn: &'d str,
    pub(crate) product_name: Option<Str<'d>>,
    pub(crate) generator: Generator<'d>,
    pub(crate) account: &'d str,
    pub(crate) updated: &'d str,
    pub(crate) severity: Severity<'d>,
    pub(crate) remediation: Option<Remediation<'d>>,
    pub(crate) source_url: Option<&'d str>,
    pub(crate) product_fields: ProductFields<'d>,
    pub(crate) of_target: OfTarget<'d>,
    pub(crate) is_open: bool,
    pub(crate) confidence: Option<i32>,
    pub(crate) types: Types,
}

#[derive(Debug)]
pub(crate) struct Severity<'d> {
    pub(crate) label: Label,
    pub(crate) normalized: u8,
    pub(crate) original: Option<Str<'d>>,
}

#[derive(Debug)]
pub(crate) struct Remediation<'d> {
    pub(crate) text: Option<Str<'d>>,
    pub(crate) url: Option<&'d str>,
}

/// The values that are the same in all findings of a run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run<'d> {
    pub(crate) target: &'d Target,
    pub(crate) product_arn: &'d str,
    pub(crate) now: &'d str,
    pub(crate) scan: &'d Scan<'d>,
}

impl<'d> Draft<'d> {
    /// Makes a draft of a redacted finding.
    pub(crate) fn new(
        run: Run<'d>,
        id: Id<'d>,
        finding: &'d Finding<'_>,
        budget: &mut Budget,
    ) -> Self {
        let Run { target, scan, .. } = run;
        let now = target.now();
        // Optional parts that people act on come first: there may not be room for all.
        let vulnerabilities = vulnerabilities::of(finding, budget);
        let (resources, left_out) = resources::of(finding, target, budget);
        let (title, description) = texts(finding);
        Self {
            id,
            first_observed: finding.first_seen,
            last_observed: finding.last_seen.or(scan.time),
            // A tool with a history knows when the finding first occurred. A time in the future is ignored.
            created: finding.first_seen.filter(|&first| first < now),
            title,
            description,
            resources,
            vulnerabilities,
            left_out: left_out.saturating_add(finding.more_locations),
        }
    }
}

impl<'d> Common<'d> {
    /// Returns the values of a redacted finding for which `left_out` locations had no room.
    pub(crate) fn of(
        run: Run<'d>,
        finding: &'d Finding<'_>,
        graded: &'d Graded<'_>,
        left_out: u64,
        budget: &mut Budget,
    ) -> Self {
        let Run { target, scan, .. } = run;
        let is_default = target.product_arn().is_default();
        let tool_name = scan.tool_name.as_deref().filter(|_| is_default);
        let original = graded.original.as_deref();
        Self {
            product_arn: run.product_arn,
            product_name: tool_name.and_then(|name| text::line(name, limits::PRODUCT_NAME_CHARS)),
            generator: Generator::of(finding),
            account: target.account(),
            updated: run.now,
            severity: Severity {
                label: graded.label,
                normalized: graded.normalized.get(),
                original: original.and_then(severity_original),
            },
            remediation: remediation(finding),
            source_url: target.report_url.as_deref(),
            product_fields: ProductFields::of(finding, scan, graded, target, left_out, budget),
            of_target: OfTarget::new(target, finding.kind),
            is_open: graded.status == Status::Open,
            confidence: finding
                .confidence
                .as_ref()
                .and_then(|confidence| confidence.percent)
                .map(|percent| i32::from(percent.min(100))),
            types: Types::of(finding),
        }
    }
}

/// Returns a word or number of the tool. Any text of a report may be in its place.
fn severity_original(text: &str) -> Option<Str<'_>> {
    const SHORTEST_SECRET: usize = 12;
    let is_word = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.');
    let text = match is_word && text.len() < SHORTEST_SECRET {
        true => Cow::Borrowed(text),
        false => redact_prose(text),
    };
    text::line_of(text, limits::SEVERITY_ORIGINAL_CHARS)
}

/// Returns the title, of which a long one is cut to its first sentence, and the description, which is `None` if it is the
/// title.
fn texts<'d>(finding: &'d Finding<'_>) -> (Str<'d>, Option<Str<'d>>) {
    let line = line(finding);
    let text = finding.description.as_deref().unwrap_or(&finding.title);
    // A line that needed no change needs none as a description.
    let is_text = |line: &Str<'_>| matches!(line, Cow::Borrowed(line) if *line == text);
    let whole = is_text(&line).then(|| line.clone());
    if !is_longer(&line, TITLE_CHARS) {
        let description = match whole {
            Some(_) => None,
            None => description(finding),
        };
        return (line, description);
    }
    let title = match finding.is_redacted() {
        true => headline_of_redacted(line, TITLE_CHARS),
        false => headline(line, TITLE_CHARS),
    };
    let description = match whole {
        None if is_text(&title) => None,
        None => description(finding),
        whole => whole,
    };
    (title, description)
}

/// Returns the title, else the name or id of the rule, else the tool; never blank.
fn line<'d>(finding: &'d Finding<'_>) -> Str<'d> {
    let candidates = [
        Some(&*finding.title),
        finding.rule.name.as_deref(),
        Some(&*finding.rule.id),
        Some(&*finding.tool),
    ];
    candidates
        .into_iter()
        .flatten()
        .find_map(|text| text::line(text, limits::DESCRIPTION_CHARS))
        .unwrap_or(Cow::Borrowed("finding"))
}

/// Returns the description, else the title. If the title is too long, the description begins with all of it.
fn description<'d>(finding: &'d Finding<'_>) -> Option<Str<'d>> {
    let most = limits::DESCRIPTION_CHARS;
    let whole = &*finding.title;
    match finding.description.as_deref() {
        Some(text) if is_longer(whole, TITLE_CHARS) && !begins_with(text, whole) => {
            let text = [whole, "\n\n", text].concat();
            Some(Cow::Owned(text::block(&text, most)?.into_owned()))
        }
        Some(text) => text::block(text, most),
        None => text::block(whole, most),
    }
}

/// Returns whether `text` begins with the words of `title`, the last of which may be cut.
fn begins_with(text: &str, title: &str) -> bool {
    let title = title.trim_end_matches('\u{2026}');
    if text.starts_with(title) {
        return true;
    }
    let mut of_text = text.split_whitespace();
    let mut words = title.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let same = of_text.next().is_some_and(|other| match words.peek() {
            Some(_) => other == word,
            None => other.starts_with(word),
        });
        if !same {
            return false;
        }
    }
    true
}

fn remediation<'d>(finding: &'d Finding<'_>) -> Option<Remediation<'d>> {
    let advice = finding.remediation.as_ref()?;
    let text = advice.text.as_deref();
    let remediation = Remediation {
        text: text.and_then(|text| text::block(text, limits::RECOMMENDATION_TEXT_CHARS)),
        url: advice
            .url
            .as_deref()
            .and_then(|url| text::web_address(url, 2048)),
    };
    (remediation.text.is_some() || remediation.url.is_some()).then_some(remediation)
}
