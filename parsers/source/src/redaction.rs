//! Secrets that are left out of findings, before anything is made of them.

mod clean;

use std::borrow::Cow;
use std::mem;

use finding_redact::{Counts, Medium, Options as Of, Redaction, redact_counted, redact_prose};
use finding_severity::Kind;

use crate::finding::Str;
use crate::homes::Homes;
use crate::redaction::clean::Clean;
use crate::text::cut;
use crate::{
    Advisory, Finding, Location, Note, NoteKind, Options, Record, Reference, ReportError, Scan,
    Status, WebLocation,
};

/// What the names of facts contain that may quote a secret.
const QUOTING_FACTS: [&str; 4] = ["match", "message", "evidence", "snippet"];

/// Bytes of a text about the run.
const LONGEST_OF_SCAN: usize = 4096;

/// Whether a finding was redacted. Says nothing of the defect, and so has no part in comparing.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Redacted(bool);

impl PartialEq for Redacted {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Finding<'_> {
    /// Leaves secrets out of all texts of the finding, those of its identity included, so that the identity stays the same
    /// when a secret changes. Returns how many there were. Paths below a person's home directory become relative to it, `~/…`.
    ///
    /// [`Findings`](crate::Findings) does this to every finding it returns. Call it for findings that are made otherwise.
    pub fn redact(&mut self, redaction: Redaction) -> Counts {
        let mut redactor = Redactor {
            redaction,
            explain: false,
            personal: false,
            counts: Counts::default(),
            places: Vec::new(),
            clean: Clean::default(),
            homes: Homes::default(),
        };
        redactor.all(self);
        redactor.counts
    }

    /// Whether [`redact`](Self::redact) was called for this finding.
    #[must_use]
    pub fn is_redacted(&self) -> bool {
        self.redacted.0
    }
}

/// Leaves secrets out of the message and the path of an error. A path is made of names of the report.
pub(crate) fn redact_error(error: &mut ReportError) {
    let message = match redact_prose(error.message()) {
        Cow::Owned(redacted) => Some(redacted),
        Cow::Borrowed(_) => None,
    };
    let path = match redact_prose(error.path()) {
        Cow::Owned(redacted) => Some(redacted),
        Cow::Borrowed(_) => None,
    };
    if let Some(message) = message {
        *error = error.clone().with_message(message);
    }
    if let Some(path) = path {
        *error = error.clone().in_path(path);
    }
}

/// Redacts the findings of one report, and keeps an account.
#[derive(Clone, Debug)]
pub(crate) struct Redactor {
    redaction: Redaction,
    explain: bool,
    /// Whether mail addresses are left out of the finding at hand.
    personal: bool,
    counts: Counts,
    /// Of the finding that is redacted: the places, and what was left out.
    places: Vec<(&'static str, Counts)>,
    clean: Clean,
    homes: Homes,
}

impl Redactor {
    pub(crate) fn new(options: &Options) -> Self {
        Self {
            redaction: options.redaction,
            explain: options.explain_redaction,
            personal: false,
            counts: Counts::default(),
            places: Vec::new(),
            clean: Clean::default(),
            homes: Homes::default(),
        }
    }

    pub(crate) fn finding(&mut self, finding: &mut Finding<'_>, record: &mut Record<'_>) {
        self.all(finding);
        for (place, counts) in mem::take(&mut self.places) {
            let text = format!(
                "redacted {} in the {place} of a finding of rule {}",
                list(&counts),
                finding.rule.id
            );
            record.note(Note::new(NoteKind::Redaction, text));
        }
    }

    /// Adds the note that tells how many secrets were left out.
    pub(crate) fn tell(&self, record: &mut Record<'_>) {
        if self.counts.total() > 0 {
            let text = format!("redacted in findings: {}", list(&self.counts));
            record.note(Note::new(NoteKind::Redaction, text));
        }
    }

    /// Redacts what is said of the run, and cuts it: everything that is made of a finding goes through it.
    pub(crate) fn scan(&mut self, scan: &mut Scan<'_>) {
        let texts = [
            &mut scan.tool_name,
            &mut scan.tool_version,
            &mut scan.target,
            &mut scan.repository,
            &mut scan.branch,
            &mut scan.commit,
            &mut scan.build_id,
        ];
        for text in texts.into_iter().flatten() {
            *text = cut(mem::take(text), LONGEST_OF_SCAN);
            self.text(text, "scan", Medium::Prose);
        }
        self.places.clear();
    }

    fn all(&mut self, finding: &mut Finding<'_>) {
        finding.redacted = Redacted(true);
        if self.redaction == Redaction::Off {
            return;
        }
        self.homes.shorten(finding);
        let prose = if quotes_secrets(finding) {
            Medium::SecretFinding
        } else {
            Medium::Prose
        };
        // Findings of secrets name authors and committers.
        self.personal = finding.kind == Kind::Secret || self.redaction == Redaction::Strict;
        let before = self.title(finding, prose);
        self.text(&mut finding.tool, "tool", Medium::Prose);
        self.text(&mut finding.rule.id, "rule", Medium::Prose);
        self.some(&mut finding.rule.name, "rule's name", Medium::Prose);
        // Some tools have one page for both.
        let remedy = finding.remediation.as_ref();
        let same = remedy.is_some_and(|advice| advice.url == finding.rule.url);
        let changed = self.some(&mut finding.rule.url, "rule's URL", Medium::Url);
        if let Some(word) = &mut finding.grade.word {
            self.text(word, "severity", Medium::Prose);
        }
        if let Some(confidence) = &mut finding.confidence {
            self.text(&mut confidence.word, "confidence", Medium::Prose);
        }
        for advisory in &mut finding.advisories {
            self.advisory(advisory);
        }
        for location in &mut finding.locations {
            self.location(location);
        }
        if let Some(remediation) = &mut finding.remediation {
            self.some(&mut remediation.text, "remediation", prose);
            if same && changed {
                remediation.url.clone_from(&finding.rule.url);
            } else if !same {
                self.some(&mut remediation.url, "remediation's URL", Medium::Url);
            }
        }
        self.references(&mut finding.references);
        if let Status::Suppressed { reason } = &mut finding.status {
            self.some(reason, "status", prose);
        }
        for tag in &mut finding.tags {
            self.text(tag, "tags", Medium::Prose);
        }
        for (name, fact) in &mut finding.facts {
            // Most facts are keys, hashes and versions, which look like what a scanner of secrets quotes.
            let quotes = QUOTING_FACTS.iter().any(|word| name.contains(word));
            self.text(fact, "facts", if quotes { prose } else { Medium::Prose });
        }
        self.identity(finding, before.as_deref(), prose);
    }

    /// The title and the description, which many tools have once: then they are searched once. Returns the title as it was, if
    /// it changed.
    fn title<'r>(&mut self, finding: &mut Finding<'r>, prose: Medium) -> Option<Str<'r>> {
        let title = &mut finding.title;
        let description = finding.description.as_mut();
        let same = description.as_ref().is_some_and(|text| **text == *title);
        let before = self.searched(title, "title", prose);
        match description {
            Some(description) if same && before.is_some() => description.clone_from(title),
            Some(description) if !same => {
                self.text(description, "description", prose);
            }
            _ => {}
        }
        before
    }

    /// The parts of the identity, most of which are texts of the finding.
    fn identity(&self, finding: &mut Finding<'_>, before: Option<&str>, prose: Medium) {
        let title = &*finding.title;
        let rule = &*finding.rule.id;
        let place = finding
            .locations
            .first()
            .map_or("", |location| match location {
                Location::File(file) => &*file.path,
                Location::Package(package) => &*package.name,
                Location::Web(web) => &*web.url,
                Location::Template(_) | Location::Image(_) | Location::Cluster(_) => "",
            });
        finding.identity.replace(|name, part| {
            if before == Some(part) {
                return Some(title.to_owned());
            }
            // These were searched.
            if part == title || part == rule || part == place {
                return None;
            }
            let medium = match name {
                "message" | "title" | "description" => prose,
                "url" => Medium::Url,
                _ => Medium::Prose,
            };
            // The account counts what people see.
            match redact_counted(part, &self.of(medium), &mut Counts::default()) {
                Cow::Owned(redacted) => Some(redacted),
                Cow::Borrowed(_) => None,
            }
        });
    }

    fn advisory(&mut self, advisory: &mut Advisory<'_>) {
        self.text(&mut advisory.id, "advisories", Medium::Prose);
        for alias in &mut advisory.aliases {
            self.text(alias, "advisories", Medium::Prose);
        }
        for rating in &mut advisory.ratings {
            self.some(&mut rating.vector, "advisories", Medium::Prose);
            self.some(&mut rating.source, "advisories", Medium::Prose);
        }
        if let Some(known) = &mut advisory.known_exploited {
            self.some(&mut known.date_added, "advisories", Medium::Prose);
            self.some(&mut known.due_date, "advisories", Medium::Prose);
            self.some(&mut known.required_action, "advisories", Medium::Prose);
        }
        self.some(&mut advisory.source, "advisories", Medium::Prose);
        self.some(&mut advisory.affected, "advisories", Medium::Prose);
        self.some(&mut advisory.fixed_in, "advisories", Medium::Prose);
        self.references(&mut advisory.references);
    }

    fn references(&mut self, references: &mut [Reference<'_>]) {
        for reference in references {
            self.some(&mut reference.url, "references", Medium::Url);
            self.some(&mut reference.name, "references", Medium::Prose);
            self.some(&mut reference.source, "references", Medium::Prose);
        }
    }

    fn location(&mut self, location: &mut Location<'_>) {
        const PLACE: &str = "locations";
        match location {
            Location::File(file) => {
                self.text(&mut file.path, PLACE, Medium::Prose);
            }
            Location::Package(package) => {
                self.text(&mut package.name, PLACE, Medium::Prose);
                let texts = [
                    &mut package.version,
                    &mut package.purl,
                    &mut package.cpe,
                    &mut package.ecosystem,
                    &mut package.path,
                    &mut package.fixed_in,
                ];
                for text in texts {
                    self.some(text, PLACE, Medium::Prose);
                }
            }
            Location::Web(web) => self.web(web),
            Location::Image(image) => {
                self.text(&mut image.name, PLACE, Medium::Prose);
                self.some(&mut image.digest, PLACE, Medium::Prose);
                self.some(&mut image.id, PLACE, Medium::Prose);
            }
            Location::Template(template) => {
                if let Some(file) = &mut template.file {
                    self.text(&mut file.path, PLACE, Medium::Prose);
                }
                self.text(&mut template.logical_id, PLACE, Medium::Prose);
                self.some(&mut template.resource_type, PLACE, Medium::Prose);
            }
            Location::Cluster(name) => {
                self.text(name, PLACE, Medium::Prose);
            }
        }
    }

    fn web(&mut self, web: &mut WebLocation<'_>) {
        self.searched(&mut web.url, "URL", Medium::Url);
        self.some(&mut web.method, "locations", Medium::Prose);
        self.some(&mut web.parameter, "locations", Medium::Traffic);
        self.some(&mut web.attack, "attack", Medium::Traffic);
    }

    fn of(&self, medium: Medium) -> Of {
        Of::of(medium)
            .with_redaction(self.redaction)
            .with_personal(self.personal)
    }

    /// Whether the text changed.
    fn some(&mut self, text: &mut Option<Str<'_>>, place: &'static str, medium: Medium) -> bool {
        text.as_mut()
            .is_some_and(|text| self.text(text, place, medium).is_some())
    }

    /// Redacts one text, unless it was searched before. Returns it as it was, if it changed.
    fn text<'r>(
        &mut self,
        text: &mut Str<'r>,
        place: &'static str,
        medium: Medium,
    ) -> Option<Str<'r>> {
        // Mail addresses are left out of some findings alone.
        if text.is_empty() || !self.personal && self.clean.has(text, medium) {
            return None;
        }
        let before = self.searched(text, place, medium);
        if before.is_none() {
            self.clean.push(text, medium);
        }
        before
    }

    /// Redacts one text of a kind of which most differ. Returns it as it was, if it changed.
    fn searched<'r>(
        &mut self,
        text: &mut Str<'r>,
        place: &'static str,
        medium: Medium,
    ) -> Option<Str<'r>> {
        let mut counts = Counts::default();
        match redact_counted(text, &self.of(medium), &mut counts) {
            Cow::Borrowed(_) => None,
            Cow::Owned(redacted) => {
                self.counts.add(&counts);
                if self.explain {
                    self.places.push((place, counts));
                }
                Some(mem::replace(text, Cow::Owned(redacted)))
            }
        }
    }
}

/// `token (2), field (1)`.
fn list(counts: &Counts) -> String {
    let mut list = String::new();
    for (kind, count) in counts.iter() {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(&format!("{kind} ({count})"));
    }
    list
}

/// Whether texts of the finding may quote a secret.
fn quotes_secrets(finding: &Finding<'_>) -> bool {
    // Hard-coded passwords, keys and credentials.
    const WEAKNESSES: [u32; 3] = [259, 321, 798];
    finding.kind == Kind::Secret
        || WEAKNESSES.iter().any(|id| finding.cwes.contains(id))
        || finds_secrets(finding.rule.id.as_bytes())
}

/// Whether the id of a rule is that of one that looks for secrets: `no-secrets/no-secrets` of ESLint, `php:S2068` of SonarQube.
fn finds_secrets(rule: &[u8]) -> bool {
    const RULES: [&[u8]; 7] = [
        b"S2068",
        b"S6418",
        b"generic.secrets",
        b"hard-coded",
        b"hard_coded",
        b"hardcoded",
        b"no-secrets",
    ];
    (0..rule.len()).any(|at| {
        let rest = &rule[at..];
        matches!(rest[0], b'S' | b'g' | b'h' | b'n')
            && RULES.iter().any(|word| rest.starts_with(word))
    })
}

#[cfg(test)]
mod tests;
