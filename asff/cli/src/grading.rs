//! From findings to grades.

use std::collections::BTreeMap;
use std::ffi::OsStr;

use finding_severity::{Graded, Item, Policy, Usage};
use finding_source::Finding;
use finding_source::url::redact_message;

use crate::args;
use crate::files;
use crate::terminal;

/// Characters of an unknown word that are shown.
const LONGEST_WORD: usize = 100;

/// Unknown words that are told of one by one.
const MOST_WORDS: usize = 20;

/// Grades findings, and remembers what a person should know about how that went.
pub(crate) struct Grader {
    policy: Policy,
    counts: Counts,
}

/// What a person should know about how grading went.
pub(crate) struct Counts {
    usage: Usage,
    /// By tool and word, how often.
    unknown: BTreeMap<(String, String), u64>,
}

impl Counts {
    pub(crate) fn new(policy: &Policy) -> Self {
        Self {
            usage: Usage::new(policy),
            unknown: BTreeMap::new(),
        }
    }

    /// Grades by the policy that these counts are of.
    pub(crate) fn grade<'f>(&mut self, policy: &Policy, finding: &'f Finding<'_>) -> Graded<'f> {
        let graded = policy.grade_counted(finding, &mut self.usage);
        if let (true, Some(word)) = (graded.doubts.unknown_word, &finding.grade.word) {
            // Whatever stands in the place of a word may be as long as the report. Half a secret is not seen to be one.
            let word = redact_message(word).chars().take(LONGEST_WORD).collect();
            self.count_unknown((finding.tool.to_string(), word), 1);
        }
        graded
    }

    fn count_unknown(&mut self, key: (String, String), times: u64) {
        let known = self.unknown.len();
        match self.unknown.get_mut(&key) {
            Some(count) => *count += times,
            None if known < MOST_WORDS => drop(self.unknown.insert(key, times)),
            None => {}
        }
    }
}

impl Grader {
    pub(crate) fn new(arguments: &args::Grading) -> Result<Self, String> {
        let policy = policy(&arguments.policy)?;
        for warning in policy.warnings() {
            terminal::note(&format!("{}: {warning}", arguments.policy));
        }
        Ok(Self {
            counts: Counts::new(&policy),
            policy,
        })
    }

    pub(crate) fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Adds what was counted elsewhere.
    pub(crate) fn add(&mut self, counts: Counts) {
        self.counts.usage.add(&counts.usage);
        for (key, times) in counts.unknown {
            self.counts.count_unknown(key, times);
        }
    }

    /// What is counted of a finding.
    pub(crate) fn item<'f>(&mut self, finding: &'f Finding<'_>) -> Item<'f> {
        let graded = self.counts.grade(&self.policy, finding);
        finding.item(graded.normalized)
    }

    /// Tells of unknown words and of rules that decided nothing.
    pub(crate) fn finish(&self) {
        for ((tool, word), count) in &self.counts.unknown {
            let times = if *count == 1 {
                String::new()
            } else {
                format!(", {count} times")
            };
            terminal::note(&format!("{tool}: unknown severity {word:?}{times}"));
        }
        for rule in self.counts.usage.unused(&self.policy) {
            terminal::note(&format!("policy: {rule} applied to nothing"));
        }
    }
}

/// Whether the policy is a file.
pub(crate) fn is_file(arguments: &args::Grading) -> bool {
    !matches!(&*arguments.policy, "default" | "aws-blog")
}

/// The policy of this name, or in this file.
fn policy(name: &str) -> Result<Policy, String> {
    match name {
        "default" => return Ok(Policy::default()),
        "aws-blog" => return Ok(Policy::aws_blog()),
        _ => {}
    }
    let named = |error: String| format!("--policy {name}: {error}");
    const LONGEST: u64 = 16 << 20;
    let bytes = files::bytes_up_to(OsStr::new(name), LONGEST);
    let bytes = bytes.map_err(|error| named(error.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| named("no UTF-8 text".to_owned()))?;
    let text = text.trim_start_matches('\u{feff}');
    // A file of either form, whatever its name: TOML has no key that begins with a brace.
    let policy = if text.trim_start().starts_with('{') {
        Policy::from_json(text)
    } else {
        Policy::from_toml(text)
    };
    policy.map_err(|error| named(error.to_string()))
}
