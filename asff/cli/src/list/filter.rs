//! The filters of a list.

use std::collections::BTreeSet;

use finding_severity::{Kind, Label, Normalized, Pattern, PatternError, Status, Subject as _};
use finding_source::Finding;

use crate::args::Filters;
use crate::catalogs::Catalogs;
use crate::names;
use crate::rows::{self, Row};

/// The filters: a finding must match one word of each option.
pub(super) struct Filter {
    severities: Vec<Label>,
    least: Option<Normalized>,
    kinds: Vec<Kind>,
    tools: Vec<Word>,
    cwes: Vec<Word>,
    ids: Vec<Word>,
    paths: Vec<Word>,
    search: Vec<String>,
    kev_only: bool,
    epss: Option<f64>,
    statuses: Vec<Status>,
    /// The number of findings that were tested.
    seen: u64,
}

/// A word of the command line. It records whether any finding has matched.
struct Word {
    option: &'static str,
    text: String,
    /// The patterns of a path; empty for other words.
    patterns: Vec<Pattern>,
    is_known: bool,
    nearest: Option<(f64, String)>,
}

impl Word {
    /// Longer texts are not compared: they are not names.
    const LONGEST: usize = 300;

    fn new(option: &'static str, text: &str) -> Self {
        Self {
            option,
            text: text.to_owned(),
            patterns: Vec::new(),
            is_known: false,
            nearest: None,
        }
    }

    /// Returns true if the word is one of `names`.
    fn is_any<'n>(&mut self, names: impl Iterator<Item = &'n str>) -> bool {
        let mut is_one = false;
        for name in names {
            let matches = match &self.patterns[..] {
                [] => name.eq_ignore_ascii_case(&self.text),
                patterns => {
                    let name = without_dot(name);
                    patterns.iter().any(|pattern| pattern.matches_path(name))
                }
            };
            is_one |= matches;
            let is_similar = !matches && name != self.text && name.len() <= Self::LONGEST;
            if is_similar && !self.is_known {
                let likeness = strsim::jaro_winkler(&self.text, name);
                if self
                    .nearest
                    .as_ref()
                    .is_none_or(|(best, _)| likeness > *best)
                {
                    self.nearest = Some((likeness, name.to_owned()));
                }
            }
        }
        self.is_known |= is_one;
        is_one
    }

    /// Returns the error for a word that no finding matches.
    fn error(&self) -> String {
        let Self { option, text, .. } = self;
        let near = self
            .nearest
            .as_ref()
            .filter(|(likeness, _)| *likeness > 0.6);
        let hint = near.map_or_else(String::new, |(_, near)| format!("; did you mean {near}?"));
        format!("{option} {text}: matches no finding{hint}")
    }

    /// Returns the error for the name of a tool of which there is neither a finding nor a report.
    fn error_of_tool(&self) -> String {
        match names::tool(&self.text, &[]) {
            Err(error) if names::is_carrier(&self.text) => format!("{} {error}", self.option),
            _ => self.error(),
        }
    }
}

/// Returns true if any word matches, or there are no words. Every word is tested, to find out which never match.
fn any(words: &mut [Word], mut fits: impl FnMut(&mut Word) -> bool) -> bool {
    let mut is_any = words.is_empty();
    for word in words {
        is_any |= fits(word);
    }
    is_any
}

impl Filter {
    /// Creates the filter of the arguments. `statuses` applies unless the arguments name some.
    ///
    /// # Errors
    ///
    /// One line if a word has the wrong format.
    pub(super) fn new(
        arguments: &Filters,
        least: Option<Normalized>,
        statuses: &[Status],
    ) -> Result<Self, String> {
        let words = |option, texts: &[String]| -> Vec<Word> {
            texts.iter().map(|text| Word::new(option, text)).collect()
        };
        let mut paths = words("--path", &arguments.path);
        for path in &mut paths {
            path.patterns = patterns(&path.text)?;
        }
        let mut cwes = words("--cwe", &arguments.cwe);
        for cwe in &mut cwes {
            let number = cwe.text.to_ascii_uppercase();
            let number = number.strip_prefix("CWE-").unwrap_or(&number);
            let number: u32 = number.parse().map_err(|_| {
                format!(
                    "--cwe {}: expected a number, such as 79 or CWE-79",
                    cwe.text
                )
            })?;
            cwe.text = format!("CWE-{number}");
        }
        let mut tools = words("--tool", &arguments.tool);
        for tool in &mut tools {
            // The id of a source is taken as the id of its tool.
            if let [source, ..] = names::sources(&tool.text)[..] {
                tool.text = source.descriptor().tool.to_string();
            }
        }
        let lower = |text: &String| text.to_lowercase();
        Ok(Self {
            severities: arguments.severity.clone(),
            least,
            kinds: arguments.kind.clone(),
            tools,
            cwes,
            ids: words("--id", &arguments.id),
            paths,
            search: arguments.search.iter().map(lower).collect(),
            kev_only: arguments.kev_only,
            epss: arguments.epss_at_least,
            statuses: match &arguments.status[..] {
                [] => statuses.to_vec(),
                stated => stated.to_vec(),
            },
            seen: 0,
        })
    }

    /// Returns true if a finding with this key and this grade is listed.
    pub(super) fn fits(
        &mut self,
        finding: &Finding<'_>,
        key: &str,
        normalized: Normalized,
        status: Status,
    ) -> bool {
        self.seen += 1;
        // Every option is tested, whatever the results of the others, so that each word is recorded.
        let tool = any(&mut self.tools, |word| {
            word.is_any([&*finding.tool].into_iter())
        });
        let id = any(&mut self.ids, |word| {
            let advisories = finding.advisories.iter().flat_map(|it| it.names());
            let names = [key, &finding.rule.id].into_iter().chain(advisories);
            word.is_any(names) || (word.text.ends_with(key) && !key.is_empty())
        });
        let cwes: Vec<String> = if self.cwes.is_empty() {
            Vec::new()
        } else {
            finding
                .cwes
                .iter()
                .map(|cwe| format!("CWE-{cwe}"))
                .collect()
        };
        let cwe = any(&mut self.cwes, |word| {
            word.is_any(cwes.iter().map(String::as_str))
        });
        let path = any(&mut self.paths, |word| word.is_any(rows::paths(finding)));
        let is = |is_empty: bool, has: bool| is_empty || has;
        let label = normalized.label();
        tool && id
            && cwe
            && path
            && is(self.severities.is_empty(), self.severities.contains(&label))
            && self.least.is_none_or(|least| normalized >= least)
            && is(self.kinds.is_empty(), self.kinds.contains(&finding.kind))
            && (!self.kev_only || finding.known_exploited())
            && self.epss.is_none_or(|least| finding.epss() >= Some(least))
            && self.statuses.contains(&status)
            && (self.search.is_empty() || self.search.iter().any(|text| has(finding, text)))
    }

    /// Returns true if an earlier finding that is gone is listed.
    pub(super) fn fits_gone(&mut self, row: &Row) -> bool {
        self.fits(&row.finding, &row.key, row.normalized, Status::Open)
    }

    /// Prints a note for each option that needs a catalog which was not given.
    pub(super) fn note_missing(&self, catalogs: &Catalogs) {
        if self.kev_only {
            catalogs.note_missing_kev("--kev-only");
        }
        if self.epss.is_some() {
            catalogs.note_missing_epss("--epss-at-least");
        }
    }

    /// Returns true if findings of this tool may be listed.
    pub(super) fn fits_tool(&self, tool: &str) -> bool {
        let mut words = self.tools.iter();
        self.tools.is_empty() || words.any(|word| word.text.eq_ignore_ascii_case(tool))
    }

    /// Returns an error for each word that no finding matches, listed or not. A tool may have found nothing, so `tools`,
    /// those of the reports, are known as well.
    pub(super) fn errors(&self, tools: &BTreeSet<&str>) -> Vec<String> {
        if self.seen == 0 {
            return Vec::new();
        }
        let is_tool = |word: &&Word| {
            let mut tools = tools.iter();
            tools.any(|tool| word.text.eq_ignore_ascii_case(tool))
        };
        let is_unknown = |word: &&Word| !word.is_known;
        let own = self.tools.iter().filter(is_unknown);
        let others = [&self.cwes, &self.ids, &self.paths];
        let others = others.into_iter().flatten().filter(is_unknown);
        let own = own.filter(|word| !is_tool(word));
        own.map(Word::error_of_tool)
            .chain(others.map(Word::error))
            .collect()
    }
}

/// Compiles the patterns of a path. A path without wildcards is that of a file, of a directory or of an address; a path
/// that ends with `/` is that of a directory.
fn patterns(text: &str) -> Result<Vec<Pattern>, String> {
    let path = without_dot(text);
    let texts = match path.strip_suffix('/') {
        _ if path.is_empty() => vec!["**".to_owned()],
        Some(_) => vec![format!("{path}**")],
        None if path.contains(['*', '?', '\\']) => vec![path.to_owned()],
        None => vec![path.to_owned(), format!("{path}/**")],
    };
    let patterns = texts.iter().map(|text| text.parse());
    let patterns: Result<_, PatternError> = patterns.collect();
    patterns.map_err(|error| format!("--path {text}: {error}"))
}

/// Returns a path without the current directory at its start.
fn without_dot(path: &str) -> &str {
    if path == "." {
        return "";
    }
    let mut path = path;
    while let Some(rest) = path.strip_prefix("./") {
        path = rest.trim_start_matches('/');
    }
    path
}

/// Returns true if a finding contains a text, which is in lower case.
fn has(finding: &Finding<'_>, text: &str) -> bool {
    let place = rows::place(finding);
    let advisories = finding.advisories.iter().flat_map(|it| it.names());
    let rule = [Some(&*finding.rule.id), finding.rule.name.as_deref()];
    let texts = [
        Some(&*finding.title),
        finding.description.as_deref(),
        Some(&place),
    ];
    let mut all = rule
        .into_iter()
        .chain(texts)
        .flatten()
        .chain(advisories)
        .chain(rows::paths(finding));
    all.any(|it| it.to_lowercase().contains(text))
}
