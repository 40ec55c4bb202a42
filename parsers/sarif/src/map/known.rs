//! Information that a rule adds to each of its results, prepared once.

use std::borrow::Cow;

use finding_source::json::Text;
use finding_source::markup::{self, links, section, urls};
use finding_source::text::{distinct, one_line, part, trimmed};
use finding_source::weakness;
use finding_source::{Lines, Reference, Str, ToolSeverity, Words};

use super::advice::{HEADINGS, below};
use super::component::labelled;
use super::grade::{lower, severity};
use super::label::{is_pattern, without_stop};
use super::producer::Habits;
use super::rating::{self, Ratings};
use super::{LONGEST, SHORT, cut, each_once, owned, plain, plain_of};
use crate::raw;
use crate::run::Run;

/// Weaknesses and tags.
#[derive(Clone, Debug, Default)]
pub(crate) struct Classes<'r> {
    /// Sorted, each once.
    pub(super) cwes: Vec<u32>,
    pub(super) tags: Vec<Str<'r>>,
}

impl<'r> Classes<'r> {
    /// Adds those of a bag, and the weaknesses that are entries of a catalog.
    pub(super) fn add<'a>(
        &mut self,
        bag: &raw::Bag<'r>,
        entries: impl IntoIterator<Item = &'a raw::Reference<'r>>,
        run: &Run<'r>,
    ) where
        'r: 'a,
    {
        for tag in bag.tags.lines() {
            self.cwes.extend(weakness::cwes(&tag).take(MOST));
            let tag = cut(tag, SHORT);
            if self.tags.len() < MOST && !self.tags.contains(&tag) {
                self.tags.push(tag);
            }
        }
        for text in bag.cwes.iter() {
            let named = text.to_cow();
            self.cwes.extend(weakness::cwe_or_number(&named).take(MOST));
        }
        let entries = entries.into_iter().filter_map(|entry| taxon(entry, run));
        self.cwes.extend(entries);
        self.cwes.sort_unstable();
        self.cwes.dedup();
    }

    /// Adds the weaknesses that texts name, if no others are known.
    pub(super) fn add_named_in<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>) {
        if self.cwes.is_empty() {
            let named = texts.into_iter().flat_map(weakness::cwes);
            self.cwes.extend(named.take(MOST));
            self.cwes.sort_unstable();
            self.cwes.dedup();
        }
    }
}

/// Maximum number of tags of a finding, and of weaknesses in one text.
const MOST: usize = 64;

/// A text of a rule that is compared with those of its results.
#[derive(Clone, Debug)]
pub(crate) struct Flattened<'r> {
    pub(super) text: Str<'r>,
    /// Its words, if they differ from the text.
    words: Option<String>,
    /// The longest of the words.
    longest: String,
}

impl<'r> Flattened<'r> {
    pub(super) fn new(text: Str<'r>) -> Self {
        let words = match one_line(&*text) {
            Cow::Borrowed(_) => None,
            Cow::Owned(words) => Some(words),
        };
        let all = words.as_deref().unwrap_or(&text).split(' ');
        let longest = all.max_by_key(|word| word.len()).map(str::to_owned);
        Self {
            longest: longest.unwrap_or_default(),
            text,
            words,
        }
    }

    /// Returns false if a text, whose words need not be on one line, does not contain the words for sure.
    pub(super) fn may_be_in(&self, text: &str) -> bool {
        memchr::memmem::find(text.as_bytes(), self.longest.as_bytes()).is_some()
    }

    /// Returns the text on one line.
    pub(super) fn words(&self) -> &str {
        self.words.as_deref().unwrap_or(&self.text)
    }
}

/// A prepared rule.
#[derive(Debug, Default)]
pub(crate) struct Known<'r> {
    pub(crate) id: Option<Str<'r>>,
    /// Its first id.
    pub(crate) first_id: Option<Str<'r>>,
    pub(crate) name: Option<Str<'r>>,
    /// Its title.
    pub(crate) title: Option<Str<'r>>,
    /// The name that its findings show: its name or its title.
    pub(crate) label: Option<Str<'r>>,
    /// Its explanation.
    pub(crate) text: Option<Flattened<'r>>,
    /// Its title and its explanation, if neither the label nor the explanation contains the title.
    pub(crate) titled: Option<Flattened<'r>>,
    /// The remediation.
    pub(crate) advice: Option<Flattened<'r>>,
    /// The first version of its package without the defect.
    pub(crate) fixed_in: Option<Str<'r>>,
    pub(crate) url: Option<Str<'r>>,
    pub(crate) level: Option<Str<'r>>,
    pub(crate) severity: Option<ToolSeverity<'r>>,
    /// A severity word of the tool's own scale.
    pub(crate) word: Option<Str<'r>>,
    pub(crate) messages: raw::Strings<'r>,
    pub(crate) classes: Classes<'r>,
    pub(crate) references: Vec<Reference<'r>>,
    pub(crate) precision: Option<Str<'r>>,
    pub(crate) problem_severity: Option<Str<'r>>,
    pub(crate) confidence: Option<Str<'r>>,
    /// Names of vulnerabilities in its texts.
    pub(crate) vulnerabilities: Vec<Str<'r>>,
    /// `fullDescription` unchanged, in which Snyk names the package.
    pub(crate) full: Option<Str<'r>>,
    /// Docker Scout's package and its affected versions.
    pub(crate) purl: Option<Str<'r>>,
    pub(crate) affected: Option<Str<'r>>,
    /// Ratings and the publisher of the vulnerability, of Dependency-Check.
    pub(crate) ratings: Ratings<'r>,
    pub(crate) source: Option<Str<'r>>,
}

impl<'r> Known<'r> {
    pub(crate) fn of(
        id: Option<Text<'r>>,
        rule: &raw::Rule<'r>,
        run: &Run<'r>,
        habits: Habits,
    ) -> Self {
        let properties = &rule.properties;
        let id = id.line();
        let short = |text: Option<Text<'r>>| text.line().map(|text| cut(text, SHORT));
        let full = match habits {
            // Its help text is the description.
            Habits::DockerScout => rule.full.plain().or(rule.help.text),
            _ => rule.full.plain(),
        };
        let full = decoded(full, habits);
        let fixed = properties.fixed.trimmed();
        let level = rule.configuration.level.or(rule.draft_level);
        let mut known = Self {
            first_id: rule.deprecated_ids.lines().next(),
            name: short(rule.name.plain()),
            url: rule.page.uri.line(),
            level: level.line().map(lower),
            severity: properties.security_severity.0.and_then(severity),
            messages: rule.messages.clone(),
            precision: short(properties.precision),
            problem_severity: short(properties.problem_severity),
            confidence: short(properties.confidence.first().copied()),
            full: full.clone().and_then(plain_of),
            purl: properties.purls.lines().next(),
            affected: properties.affected.trimmed(),
            fixed_in: fixed.filter(|version| version != "not fixed"),
            ratings: rating::ratings(properties),
            source: properties.source.trimmed(),
            ..Self::default()
        };
        known.set_title(rule, id.as_deref(), habits);
        // The remediation is not part of the explanation.
        let parts = full.as_deref().and_then(|full| section(full, &HEADINGS));
        let explained = parts
            .filter(|(advice, _)| advice.len() < SHORT)
            .and_then(|(_, rest)| trimmed(cut(markup::plain(rest), LONGEST)));
        // A text that repeats the title is not an explanation.
        let explains = |text: &Str<'r>| {
            known.title.as_deref() != Some(text.trim_end_matches('.'))
                && Some(&**text) != id.as_deref()
        };
        let explained = explained.or_else(|| known.full.clone());
        known.text = explained.filter(explains).map(Flattened::new);
        if habits == Habits::Snyk {
            // The full description is only the name of the package.
            let overview = rule.helps().find_map(|help| below(help, &OVERVIEW, habits));
            known.text = overview.map(Flattened::new);
        }
        known.set_advice(rule, habits);
        let related = rule.relationships.iter().chain(&rule.taxonomy_references);
        known.classes.add(properties, related, run);
        let texts = [&known.title, &known.name, &known.full];
        let texts = texts.into_iter().filter_map(|text| text.as_deref());
        known.classes.add_named_in(texts);
        known.read_tags(habits);
        known.set_references(rule);
        known.set_vulnerabilities(id.as_deref(), rule, habits);
        known.id = id;
        known
    }

    /// Sets the title of the rule: its short description, unless that is its id or has no meaning; otherwise a name of
    /// several words. A pattern in place of the description says nothing to a reader.
    fn set_title(&mut self, rule: &raw::Rule<'r>, id: Option<&str>, habits: Habits) {
        let short = decoded(rule.short.plain(), habits).and_then(plain_of);
        let own_name = self.name.as_deref();
        let mut title = short.map(one_line).filter(|text| {
            Some(&**text) != id
                && Some(&**text) != own_name
                && !text.starts_with("Semgrep Finding:")
                && !own_name.is_some_and(|name| names_more(name, text))
        });
        if let Habits::Snyk | Habits::SnykIac | Habits::DependencyCheck = habits {
            // `High severity - Directory Traversal vulnerability in adm-zip`; without the hyphen in containers.
            let split = title.as_deref().and_then(|title| {
                let (word, rest) = title.split_once(" severity ")?;
                let is_word = habits != Habits::DependencyCheck && !word.contains(' ');
                let rest = rest.strip_prefix("- ").or(is_word.then_some(rest))?;
                Some((word, rest))
            });
            if let Some((word, rest)) = split {
                self.word = Some(owned(word.trim())).filter(|w| !w.is_empty());
                title = Some(owned(rest.trim()));
            }
        }
        let mut name = self.name.clone().filter(|name| name.contains(' '));
        if title.as_deref().is_some_and(is_pattern) {
            title = None;
            name = name.or_else(|| id.map(owned));
        }
        let title = title.filter(|title| !title.is_empty()).or(name);
        self.title = title.map(|title| {
            let length = without_stop(&title).len();
            part(title, ..length)
        });
    }

    /// Sets the remediation: that of the tool, or the help text below a heading, or the whole help text, unless it
    /// equals the explanation. A help text that is only a URL is the page of the rule.
    fn set_advice(&mut self, rule: &raw::Rule<'r>, habits: Habits) {
        if habits == Habits::Grype {
            let fixed = |help: Text<'r>| Some(labelled(&help.to_cow(), "Fix Version:")?.to_owned());
            self.fixed_in = rule.helps().find_map(fixed).map(Str::Owned);
        }
        let own = rule.properties.solution.and_then(plain);
        let mut texts = rule.helps().chain(rule.full.plain());
        let own = own.or_else(|| texts.find_map(|text| below(text, &HEADINGS, habits)));
        self.advice = own.map(Flattened::new);
        // Their help texts repeat the finding line by line.
        let repeats = matches!(
            habits,
            Habits::DependencyCheck
                | Habits::DockerScout
                | Habits::Grype
                | Habits::OsvScanner
                | Habits::Snyk
                | Habits::Trivy
        );
        // Appknox's text is only the first heading of its Markdown.
        let heading = rule.help.markdown.trimmed();
        let heading = heading.as_deref().and_then(|help| help.lines().next());
        let heading = heading.filter(|line| line.starts_with('#'));
        let heading = heading.map(|line| line.trim_matches('#').trim());
        let helps = [rule.help.text, rule.help.markdown].into_iter().flatten();
        let mut helps = helps.filter_map(plain);
        let Some(help) = helps.find(|help| heading != Some(help)) else {
            return;
        };
        let may_add = self.advice.is_none() && !repeats;
        if is_link(&help) || may_add && is_table(&help) {
            let url = urls(&help).last().map(owned);
            self.url = self.url.take().or(url);
            return;
        }
        let words = one_line(&*help);
        let told = [&self.full, &self.title].into_iter().flatten().any(|text| {
            let text = one_line(&**text);
            text.contains(&*words) || words.starts_with(&*text) && text.len() > words.len() / 2
        });
        if may_add && !told {
            self.advice = Some(Flattened::new(help));
        }
    }

    /// Sets further reading: that of the tool, and the links in its texts.
    fn set_references(&mut self, rule: &raw::Rule<'r>) {
        let own = rule.properties.references.lines().map(Reference::url);
        let texts = rule.helps().chain(rule.full.plain());
        let links = texts.flat_map(|text| links(&text.to_cow()));
        // These pages are about the tool, not about the finding.
        let of_tool = |url: &Str<'_>| url.contains("/DependencyCheck/");
        let links = links.filter(|link| !link.url.as_ref().is_some_and(of_tool));
        let links = links.filter(|link| link.url != self.url);
        self.references = each_once(own.chain(links));
    }

    /// Sets what tags say: the confidence of Semgrep, and the severity of Trivy.
    fn read_tags(&mut self, habits: Habits) {
        let mut tags = self.classes.tags.iter();
        if let Some(word) = tags.find_map(|tag| tag.strip_suffix(" CONFIDENCE")) {
            self.confidence = Some(owned(word));
        }
        if habits == Habits::Trivy {
            const WORDS: [&str; 5] = ["UNKNOWN", "LOW", "MEDIUM", "HIGH", "CRITICAL"];
            let mut tags = self.classes.tags.iter();
            self.word = tags.find(|tag| WORDS.contains(&&***tag)).cloned();
        }
    }

    fn set_vulnerabilities(&mut self, id: Option<&str>, rule: &raw::Rule<'r>, habits: Habits) {
        const MOST: usize = 16;
        let tags = rule.properties.tags.iter().copied();
        // Snyk's: `(CVE-2018-1002204) adm-zip@0.4.7`.
        let full = rule.full.plain().filter(|_| habits == Habits::Snyk);
        let texts = rule.page.uri.into_iter().chain(tags).chain(full);
        let own = id.map(owned);
        let texts = own.into_iter().chain(texts.filter_map(|text| text.line()));
        let names = texts.flat_map(|text| {
            let names = weakness::vulnerabilities(&text).take(MOST);
            names.map(str::to_owned).collect::<Vec<_>>()
        });
        self.vulnerabilities = distinct(names).take(MOST).map(Str::Owned).collect();
    }
}

/// Returns the CWE number that a reference to a catalog means. A bare number counts if the catalog is CWE.
fn taxon<'r>(reference: &raw::Reference<'r>, run: &Run<'r>) -> Option<u32> {
    let (name, id) = run.taxon(reference);
    let id = id?.trimmed()?;
    let is_cwe = name.and_then(|name| name.trimmed()).is_some_and(|name| {
        let begins = name
            .get(..3)
            .is_some_and(|cwe| cwe.eq_ignore_ascii_case("cwe"));
        begins || name.eq_ignore_ascii_case("common weakness enumeration")
    });
    if is_cwe {
        weakness::cwe_or_number(&id).next()
    } else {
        weakness::cwes(&id).next()
    }
}

/// Headings of Snyk's text on a vulnerability.
const OVERVIEW: [&str; 2] = ["overview", "nvd description"];

/// Returns a text of a rule as the tool means it.
fn decoded<'r>(text: Option<Text<'r>>, habits: Habits) -> Option<Str<'r>> {
    text?.trimmed().map(|text| habits.decoded(text))
}

/// Returns true if a name is the title and an id in brackets: Orca's `poetry (CVE-2022-36359)` for `poetry`.
fn names_more(name: &str, title: &str) -> bool {
    let rest = name.strip_prefix(title);
    rest.is_some_and(|rest| rest.starts_with(" ("))
}

/// Returns true if a text is only a URL, such as `See https://…`.
fn is_link(text: &str) -> bool {
    urls(text).take(2).count() == 1 && text.split_whitespace().count() <= 8
}

/// Returns true if a text is a table that repeats other members line by line, and perhaps a URL.
fn is_table(text: &str) -> bool {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let mut rows = lines.skip(1).peekable();
    rows.peek().is_some() && rows.all(|line| line.contains(": "))
}
