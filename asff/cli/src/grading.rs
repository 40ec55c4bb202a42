//! Grading of findings by the policy of the command line.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::io;

use finding_severity::{Basis, EvidenceKind, Explanation, Graded, Item, Policy, RuleUsage, Usage};
use finding_source::Finding;
use finding_source::finding_redact::redact_prose;
use report_files::{self as files, names};

use crate::args;
use crate::asff_source;
use crate::clock;
use crate::terminal;

/// Maximum number of characters of an unknown word or a vector that are shown.
const LONGEST_WORD: usize = 100;

/// Maximum number of unknown words and vectors that are shown one by one.
const MOST_WORDS: usize = 20;

/// Grades findings, and counts what the user should know about the grading.
pub(crate) struct Grader {
    policies: Policies,
    counts: Counts,
}

/// The policy of the command line.
struct Policies {
    of_reports: Policy,
    /// The same policy for findings in ASFF: the severity of the finding decides, not that of the tool.
    of_asff: Policy,
}

impl Policies {
    fn of(&self, finding: &Finding<'_>) -> &Policy {
        if asff_source::has_severity(finding) {
            &self.of_asff
        } else {
            &self.of_reports
        }
    }
}

/// Facts that the user should know about the grading.
pub(crate) struct Counts {
    usage: Usage,
    /// The number of occurrences, by tool and text of the note.
    doubts: BTreeMap<(String, String), u64>,
    /// The tools of the findings.
    tools: BTreeSet<String>,
}

impl Counts {
    pub(crate) fn new(policy: &Policy) -> Self {
        Self {
            usage: Usage::new(policy),
            doubts: BTreeMap::new(),
            tools: BTreeSet::new(),
        }
    }

    /// Grades a finding by the policy that these counts belong to.
    pub(crate) fn grade<'f>(&mut self, policy: &Policy, finding: &'f Finding<'_>) -> Graded<'f> {
        if !self.tools.contains(&*finding.tool) {
            self.tools.insert(finding.tool.to_string());
        }
        let graded = policy.grade_counted(finding, &mut self.usage);
        let is_unknown = graded.doubts.unknown_word && !asff_source::has_severity(finding);
        if let (true, Some(word)) = (is_unknown, &finding.grade.word) {
            let text = format!("unknown severity {:?}", quoted(word));
            self.count_doubt((finding.tool.to_string(), text), 1);
        }
        let is_unread =
            graded.basis == Basis::NoEvidence && graded.doubts.unusable_vector.is_some();
        if let (true, Some(vector)) = (is_unread, vector(finding)) {
            let text = format!(
                "not a CVSS vector {:?}, graded {}",
                quoted(vector),
                graded.label
            );
            self.count_doubt((finding.tool.to_string(), text), 1);
        }
        graded
    }

    fn count_doubt(&mut self, key: (String, String), times: u64) {
        let known = self.doubts.len();
        match self.doubts.get_mut(&key) {
            Some(count) => *count += times,
            None if known < MOST_WORDS => drop(self.doubts.insert(key, times)),
            None => {}
        }
    }
}

impl Grader {
    /// Creates a grader with the policy of the arguments, at this time.
    ///
    /// # Errors
    ///
    /// One line if the policy cannot be read or the time is invalid.
    pub(crate) fn new(arguments: &args::Grading, now: &str) -> Result<Self, String> {
        let policy = policy(&arguments.policy)?.with_today(clock::day(now)?);
        for warning in policy.warnings() {
            terminal::note(&format!("{}: {warning}", arguments.policy));
        }
        let stated_first = [EvidenceKind::Score]
            .into_iter()
            .chain(EvidenceKind::ALL.iter().copied());
        Ok(Self {
            counts: Counts::new(&policy),
            policies: Policies {
                of_asff: policy.clone().with_order(stated_first),
                of_reports: policy,
            },
        })
    }

    pub(crate) fn policy(&self) -> &Policy {
        &self.policies.of_reports
    }

    /// Adds the counts of another grader.
    pub(crate) fn add(&mut self, counts: Counts) {
        self.counts.usage.merge(&counts.usage);
        self.counts.tools.extend(counts.tools);
        for (key, times) in counts.doubts {
            self.counts.count_doubt(key, times);
        }
    }

    /// Grades a finding.
    pub(crate) fn grade<'f>(&mut self, finding: &'f Finding<'_>) -> Graded<'f> {
        let policy = self.policies.of(finding);
        self.counts.grade(policy, finding)
    }

    /// Explains the grade of a finding.
    pub(crate) fn explain<'f>(&self, finding: &'f Finding<'_>) -> Explanation<'f> {
        self.policies.of(finding).explain(finding)
    }

    /// Grades a finding, and returns what is counted of it.
    pub(crate) fn item<'f>(&mut self, finding: &'f Finding<'_>) -> Item<'f> {
        finding.item(&self.grade(finding))
    }

    /// Returns the rules that have expired, in their order, each with the number of gradings in which it would have
    /// applied.
    pub(crate) fn expired(&self) -> impl Iterator<Item = RuleUsage<'_>> {
        self.counts.usage.expired(self.policy())
    }

    /// Prints unknown severity values, vectors that cannot be read, and policy rules that had no effect or have expired.
    pub(crate) fn finish(&self) {
        for ((tool, text), count) in &self.counts.doubts {
            let times = if *count == 1 {
                String::new()
            } else {
                format!(", {count} times")
            };
            terminal::note(&format!("{tool}: {text}{times}"));
        }
        for tool in self.policy().tools() {
            let is_found = self
                .counts
                .tools
                .iter()
                .any(|found| found.eq_ignore_ascii_case(tool.trim()));
            if let Some(near) = names::mistaken(tool).filter(|_| !is_found) {
                terminal::note(&format!(
                    "policy: unknown tool {tool}; did you mean {near}?"
                ));
            }
        }
        for rule in self.counts.usage.unused(self.policy()) {
            terminal::note(&format!("policy: {rule} applied to no finding"));
        }
        for usage in self.counts.usage.withheld(self.policy()) {
            let rule = usage.reference();
            terminal::note(&format!(
                "policy: {rule} matches findings in part, and neither lowers nor suppresses them; it has to match all \
                 paths, packages and advisories of a finding"
            ));
        }
        for usage in self.expired().filter(|usage| usage.findings > 0) {
            let rule = usage.reference();
            let last_day = usage.rule.last_day().map(|day| day.to_string());
            let last_day = last_day.unwrap_or_default();
            terminal::note(&format!(
                "policy: {rule} expired after {last_day}, and findings that it applied to are still present"
            ));
        }
    }
}

/// Returns a value of the report as notes show it. It may be as long as the report. The secret is removed before the text
/// is cut, because half a secret is not recognized.
fn quoted(value: &str) -> String {
    redact_prose(value).chars().take(LONGEST_WORD).collect()
}

/// Returns the first vector that a finding is graded by.
fn vector<'f>(finding: &'f Finding<'_>) -> Option<&'f str> {
    let mut ratings = finding.advisories.first()?.ratings.iter();
    ratings.find_map(|rating| rating.vector.as_deref().filter(|it| !it.trim().is_empty()))
}

/// Returns true if the policy is a file.
pub(crate) fn is_file(arguments: &args::Grading) -> bool {
    !is_preset(&arguments.policy)
}

/// Returns true for the name of a policy that needs no file.
pub(crate) fn is_preset(name: &str) -> bool {
    matches!(name, "default" | "aws-blog")
}

/// Returns the policy of this name, or in this file.
///
/// # Errors
///
/// One line that names the policy and, where known, the position in it.
pub(crate) fn policy(name: &str) -> Result<Policy, String> {
    match name {
        "default" => return Ok(Policy::default()),
        "aws-blog" => return Ok(Policy::aws_blog()),
        _ => {}
    }
    let named = |error: String| format!("--policy {name}: {error}");
    const LONGEST: u64 = 16 << 20;
    let bytes = files::bytes_up_to(OsStr::new(name), LONGEST);
    let bytes = bytes.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => {
            named("neither a preset nor a file; expected default, aws-blog, or a path".to_owned())
        }
        _ => named(error.to_string()),
    })?;
    let text = String::from_utf8(bytes).map_err(|_| named("not UTF-8 text".to_owned()))?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(named("the file is empty".to_owned()));
    }
    // A file of either format, whatever its name: no TOML document begins with a brace.
    let policy = if text.trim_start().starts_with('{') {
        Policy::from_json(text)
    } else {
        Policy::from_toml(text)
    };
    policy.map_err(|error| named(error.to_string()))
}
