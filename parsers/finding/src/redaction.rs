//! Removes secrets from findings.

mod known;
mod suspects;

use std::borrow::Cow;
use std::mem;

use finding_redact::{
    Medium, Redaction, RedactionCounts, RedactionOptions, Search, may_have_place, search,
};
use finding_severity::Kind;

use self::known::{Found, How, Known, Look};
use self::suspects::{is_short_word, quotes_secrets};
use crate::text::cut;
use crate::{Advisory, Finding, FindingStatus, Location, Reference, Scan, Str, WebLocation};

/// Words in the names of facts that may quote a secret.
const QUOTING_FACTS: [&str; 4] = ["match", "message", "evidence", "snippet"];

/// The maximum length of a text about the run in bytes.
const LONGEST_OF_SCAN: usize = 4096;

impl Finding<'_> {
    /// Removes secrets from all texts of the finding, including those of its identity, so that the identity stays the
    /// same when a secret changes. Returns the number of secrets. Paths below a home directory become relative to it,
    /// `~/…`.
    ///
    /// The findings that a source returns are already without secrets. Call it for findings from elsewhere.
    pub fn redact(&mut self, redaction: Redaction) -> RedactionCounts {
        let mut redactor = Redactor::new(redaction);
        redactor.redact_finding(self);
        redactor.counts
    }
}

/// Removes secrets from the findings of one report, and counts them. A text that many findings have is searched once.
#[derive(Clone, Debug)]
pub struct Redactor {
    redaction: Redaction,
    explain: bool,
    /// True if email addresses are removed from the current finding.
    personal: bool,
    /// True if paths below home directories are shortened in the current finding.
    shortens: bool,
    counts: RedactionCounts,
    /// The places and counts of the current finding.
    places: Vec<(&'static str, RedactionCounts)>,
    known: Known,
    /// The memory for the next identity that changes.
    spare: String,
    /// Computes the identities if this one is strict: they do not depend on what is shown.
    usual: Option<Box<Self>>,
}

impl Redactor {
    /// Creates a redactor that removes secrets this strictly.
    #[must_use]
    pub fn new(redaction: Redaction) -> Self {
        Self {
            redaction,
            explain: false,
            personal: false,
            shortens: false,
            counts: RedactionCounts::default(),
            places: Vec::new(),
            known: Known::default(),
            spare: String::new(),
            usual: (redaction == Redaction::Strict)
                .then(|| Box::new(Self::new(Redaction::Default))),
        }
    }

    /// Records the places of the secrets in each finding, for [`take_places`](Self::take_places).
    #[must_use]
    pub fn with_places(mut self, record: bool) -> Self {
        self.explain = record;
        self
    }

    /// Returns the number of secrets that were removed so far.
    #[must_use]
    pub fn counts(&self) -> &RedactionCounts {
        &self.counts
    }

    /// Returns the places where secrets were removed since the last call, such as `description`, with their number.
    pub fn take_places(&mut self) -> Vec<(&'static str, RedactionCounts)> {
        mem::take(&mut self.places)
    }

    /// Redacts and cuts the texts about the run, which are used for every finding.
    pub fn redact_scan(&mut self, scan: &mut Scan<'_>) {
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
            let how = How {
                homes: true,
                ..How::of(Medium::Prose)
            };
            self.searched_once(text, "scan", how);
        }
        self.places.clear();
    }

    /// Removes secrets from a finding, as [`Finding::redact`] does.
    pub fn redact_finding(&mut self, finding: &mut Finding<'_>) {
        finding.set_redacted();
        if self.redaction == Redaction::Off {
            return;
        }
        // Keys and ids look random. Without them, different findings would have one identity.
        let identity = self.usual.as_mut().map(|usual| {
            let mut copy = finding.clone();
            usual.redact_finding(&mut copy);
            copy.identity
        });
        // What a web server answers has paths of its own, which may look like those of a home directory.
        self.shortens = finding.kind != Kind::Web;
        let prose = if quotes_secrets(finding) {
            Medium::SecretFinding
        } else {
            Medium::Prose
        };
        // Findings of secret scanners name authors and committers.
        self.personal = finding.kind == Kind::Secret || self.redaction == Redaction::Strict;
        let title = self.title(finding, prose);
        self.text(&mut finding.tool, "tool", Medium::Prose);
        let how = self.how_with_paths(Medium::Prose);
        let rule = self.name(&mut finding.rule.id, "rule", how);
        self.some_with_paths(&mut finding.rule.name, "rule's name", Medium::Prose);
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
        let mut place = Look::Bare;
        for (at, location) in finding.locations.iter_mut().enumerate() {
            let look = self.location(location);
            if at == 0 {
                place = look;
            }
        }
        if let Some(remediation) = &mut finding.remediation {
            self.some_with_paths(&mut remediation.text, "remediation", prose);
            if same && changed {
                remediation.url.clone_from(&finding.rule.url);
            } else if !same {
                self.some(&mut remediation.url, "remediation's URL", Medium::Url);
            }
        }
        self.references(&mut finding.references);
        if let FindingStatus::Suppressed { reason } = &mut finding.status {
            self.some_with_paths(reason, "status", prose);
        }
        for tag in &mut finding.tags {
            self.with_paths(tag, "tags", Medium::Prose);
        }
        for (name, fact) in &mut finding.facts {
            // Most facts are keys, hashes and versions, which look like the secrets that a secret scanner quotes.
            let quotes = || QUOTING_FACTS.iter().any(|word| name.contains(word));
            let medium = match prose {
                Medium::SecretFinding if quotes() => prose,
                _ => Medium::Prose,
            };
            self.with_paths(fact, "facts", medium);
        }
        match identity {
            Some(identity) => finding.identity = identity,
            None => self.identity(finding, [title, rule, place], prose),
        }
    }

    /// Redacts the title and the description. If they are equal, as in many tools, they are searched once. Returns what
    /// became of the title.
    fn title<'r>(&mut self, finding: &mut Finding<'r>, prose: Medium) -> Look<Str<'r>> {
        let title = &mut finding.title;
        let description = finding.description.as_mut();
        let same = description.as_ref().is_some_and(|text| **text == *title);
        let how = self.how_with_paths(prose);
        let look = self.searched(title, "title", how);
        match description {
            Some(description) if same && look.is_changed() => description.clone_from(title),
            Some(description) if !same => {
                self.with_paths(description, "description", prose);
            }
            _ => {}
        }
        look
    }

    /// Redacts the parts of the identity, most of which are texts of the finding. `looks` contains what became of the title,
    /// the rule and the first place.
    fn identity(&mut self, finding: &mut Finding<'_>, looks: [Look<Str<'_>>; 3], prose: Medium) {
        let title = &*finding.title;
        let rule = &*finding.rule.id;
        let place = finding
            .locations
            .first()
            .map_or("", |location| match location {
                Location::File(file) => &*file.path,
                Location::Package(package) => &*package.name,
                Location::Web(web) => &*web.url,
                Location::Template(_)
                | Location::Image(_)
                | Location::Cluster(_)
                | Location::Named(_) => "",
            });
        let texts = [title, rule, place];
        let mut spare = mem::take(&mut self.spare);
        finding.identity.replace_with(&mut spare, |name, part| {
            let mut bare = texts.iter().zip(&looks).filter(|(_, look)| look.is_bare());
            if bare.any(|(text, _)| *text == part) || is_short_word(part) {
                return None;
            }
            let how = match name {
                "url" => How::of(Medium::Url),
                "origin" => How::of(Medium::Prose),
                "message" | "title" | "description" => self.how_with_paths(prose),
                _ => self.how_with_paths(Medium::Prose),
            };
            if let Some(without_places) = self.without_places(part, how) {
                return Some(Cow::Owned(without_places));
            }
            let [title_look, _, place_look] = &looks;
            if how.homes == self.shortens {
                if title_look.is_changed_from(part) {
                    return Some(Cow::Borrowed(title));
                }
                if place_look.is_changed_from(part) {
                    return Some(Cow::Borrowed(place));
                }
            }
            // These texts were already searched.
            if texts.contains(&part) {
                return None;
            }
            // The counts only include texts that are shown.
            let found = match self.known.get(part, how).filter(|_| !self.personal) {
                Some(look) => look.changed().map(|found| found.text.clone()),
                None => self
                    .look(part, how, false)
                    .changed()
                    .map(|found| found.text),
            };
            found.map(Cow::Owned)
        });
        self.spare = spare;
    }

    /// Returns a part of the identity without the places of code that texts show after names, such as `(a.sol#12)`: their
    /// lines change with every edit. `None` if it has no such place.
    fn without_places(&self, part: &str, how: How) -> Option<String> {
        if !may_have_place(part) {
            return None;
        }
        let look = |places| {
            self.look(part, how, places)
                .changed()
                .map(|found| found.text)
        };
        let without = look(true);
        without.filter(|without| look(false).as_ref() != Some(without))
    }

    fn advisory(&mut self, advisory: &mut Advisory<'_>) {
        let how = How::of(Medium::Prose);
        self.name(&mut advisory.id, "advisories", how);
        for alias in &mut advisory.aliases {
            self.name(alias, "advisories", how);
        }
        for rating in &mut advisory.ratings {
            self.some(&mut rating.vector, "advisories", Medium::Prose);
            self.some(&mut rating.source, "advisories", Medium::Prose);
        }
        if let Some(known) = &mut advisory.known_exploited {
            self.some(&mut known.date_added, "advisories", Medium::Prose);
            self.some(&mut known.due_date, "advisories", Medium::Prose);
            self.some_with_paths(&mut known.required_action, "advisories", Medium::Prose);
        }
        self.some_with_paths(&mut advisory.source, "advisories", Medium::Prose);
        self.some_with_paths(&mut advisory.affected, "advisories", Medium::Prose);
        self.some_with_paths(&mut advisory.fixed_in, "advisories", Medium::Prose);
        self.references(&mut advisory.references);
    }

    fn references(&mut self, references: &mut [Reference<'_>]) {
        for reference in references {
            self.some(&mut reference.url, "references", Medium::Url);
            self.some_with_paths(&mut reference.name, "references", Medium::Prose);
            self.some(&mut reference.source, "references", Medium::Prose);
        }
    }

    /// Redacts a location. Returns what became of its name.
    fn location<'r>(&mut self, location: &mut Location<'r>) -> Look<Str<'r>> {
        const PLACE: &str = "locations";
        match location {
            Location::File(file) => self.with_paths(&mut file.path, PLACE, Medium::Prose),
            Location::Package(package) => {
                let how = self.how_with_paths(Medium::Prose);
                let look = self.name(&mut package.name, PLACE, how);
                self.some_with_paths(&mut package.path, PLACE, Medium::Prose);
                let names = [
                    &mut package.version,
                    &mut package.purl,
                    &mut package.cpe,
                    &mut package.ecosystem,
                ];
                for name in names.into_iter().flatten() {
                    self.name(name, PLACE, How::of(Medium::Prose));
                }
                self.some_with_paths(&mut package.fixed_in, PLACE, Medium::Prose);
                look
            }
            Location::Web(web) => self.web(web),
            Location::Image(image) => {
                self.some(&mut image.digest, PLACE, Medium::Prose);
                self.some(&mut image.id, PLACE, Medium::Prose);
                self.with_paths(&mut image.name, PLACE, Medium::Prose)
            }
            Location::Template(template) => {
                if let Some(file) = &mut template.file {
                    self.with_paths(&mut file.path, PLACE, Medium::Prose);
                }
                self.some(&mut template.resource_type, PLACE, Medium::Prose);
                self.with_paths(&mut template.logical_id, PLACE, Medium::Prose)
            }
            Location::Cluster(name) => self.searched_once(name, PLACE, How::of(Medium::Prose)),
            Location::Named(named) => {
                self.some(&mut named.sort, PLACE, Medium::Prose);
                self.with_paths(&mut named.name, PLACE, Medium::Prose)
            }
        }
    }

    fn web<'r>(&mut self, web: &mut WebLocation<'r>) -> Look<Str<'r>> {
        let look = self.searched(&mut web.url, "URL", How::of(Medium::Url));
        self.some(&mut web.method, "locations", Medium::Prose);
        self.some(&mut web.parameter, "locations", Medium::Traffic);
        self.some(&mut web.attack, "attack", Medium::Traffic);
        look
    }

    /// Returns the search of a text that may contain paths of the machine.
    fn how_with_paths(&self, medium: Medium) -> How {
        How {
            homes: self.shortens,
            ..How::of(medium)
        }
    }

    /// Returns whether the text changed.
    fn some(&mut self, text: &mut Option<Str<'_>>, place: &'static str, medium: Medium) -> bool {
        text.as_mut()
            .is_some_and(|text| self.text(text, place, medium).is_some())
    }

    fn some_with_paths(&mut self, text: &mut Option<Str<'_>>, place: &'static str, medium: Medium) {
        if let Some(text) = text {
            self.with_paths(text, place, medium);
        }
    }

    /// Redacts one text. Returns the original, if it changed.
    fn text<'r>(
        &mut self,
        text: &mut Str<'r>,
        place: &'static str,
        medium: Medium,
    ) -> Option<Str<'r>> {
        self.searched_once(text, place, How::of(medium)).changed()
    }

    /// Redacts the name of a rule, an advisory or a package. Names look random, so they are not redacted strictly.
    fn name<'r>(&mut self, text: &mut Str<'r>, place: &'static str, how: How) -> Look<Str<'r>> {
        match &self.usual {
            Some(usual) => {
                let look = usual.look(text, how, false);
                self.changed(text, place, look)
            }
            None => self.searched_once(text, place, how),
        }
    }

    /// Redacts one text that may contain paths of the machine.
    fn with_paths<'r>(
        &mut self,
        text: &mut Str<'r>,
        place: &'static str,
        medium: Medium,
    ) -> Look<Str<'r>> {
        let how = self.how_with_paths(medium);
        self.searched_once(text, place, how)
    }

    /// Redacts a text that reports usually repeat.
    #[inline(always)]
    fn searched_once<'r>(
        &mut self,
        text: &mut Str<'r>,
        place: &'static str,
        how: How,
    ) -> Look<Str<'r>> {
        match is_short_word(text) {
            true => Look::Bare,
            // Email addresses are removed only from some findings.
            false if self.personal => self.searched(text, place, how),
            false => self.remembered(text, place, how),
        }
    }

    // Inlined, it would make every short word slow.
    #[inline(never)]
    fn remembered<'r>(
        &mut self,
        text: &mut Str<'r>,
        place: &'static str,
        how: How,
    ) -> Look<Str<'r>> {
        match self.known.get(text, how) {
            Some(Look::Bare) => Look::Bare,
            Some(Look::Kept) => Look::Kept,
            Some(Look::Changed(found)) => {
                self.places.extend(found.at(place, self.explain));
                self.counts.merge(&found.counts);
                Look::Changed(mem::replace(text, Cow::Owned(found.text.clone())))
            }
            None => {
                let look = self.look(text, how, false);
                self.known.push(text, how, &look);
                self.changed(text, place, look)
            }
        }
    }

    /// Redacts one text of a kind whose texts mostly differ.
    fn searched<'r>(&mut self, text: &mut Str<'r>, place: &'static str, how: How) -> Look<Str<'r>> {
        let look = self.look(text, how, false);
        self.changed(text, place, look)
    }

    /// Replaces a text, and counts the removed secrets. Returns what became of it, with the original.
    fn changed<'r>(
        &mut self,
        text: &mut Str<'r>,
        place: &'static str,
        look: Look<Found>,
    ) -> Look<Str<'r>> {
        match look {
            Look::Bare => Look::Bare,
            Look::Kept => Look::Kept,
            Look::Changed(found) => {
                self.places.extend(found.at(place, self.explain));
                self.counts.merge(&found.counts);
                Look::Changed(mem::replace(text, Cow::Owned(found.text)))
            }
        }
    }

    /// Searches a text. With `places`, places of code after names are removed.
    fn look(&self, text: &str, how: How, places: bool) -> Look<Found> {
        let options = RedactionOptions::of(how.medium)
            .with_redaction(self.redaction)
            .with_personal(self.personal)
            .with_homes(how.homes)
            .with_places(places);
        let mut counts = RedactionCounts::default();
        match search(text, &options, &mut counts) {
            Search::Bare => Look::Bare,
            Search::Kept => Look::Kept,
            Search::Changed(text) => Look::Changed(Found { text, counts }),
        }
    }
}

#[cfg(test)]
mod tests;
