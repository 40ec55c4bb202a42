//! One run: everything that its results refer to.

use std::collections::{BTreeMap, VecDeque};

use finding_source::finding_redact::{redact_prose, redact_url};
use finding_source::json::{Kind, Reader, Text};
use finding_source::text::one_line;
use finding_source::{ContainerImage, Limits, Note, NoteKind, Record, ReportError, Str, Timestamp};

use crate::raw::{
    Artifact, Base, Invocation, LogicalLocation, Notification, Reference, Success, items, members,
    named, text, texts,
};
use crate::rules::{DRIVER, Place, Rules};

/// The contents of a run without its results.
///
/// They are collected in one pass that skips the results. The results are read afterwards, one by one, because rules,
/// artifacts and invocations may come before or after them.
#[derive(Debug)]
pub(crate) struct Run<'r> {
    /// True if there is a tool that was read completely.
    pub(crate) has_tool: bool,
    pub(crate) tool_name: Option<Str<'r>>,
    /// The id of the tool, in a log of this crate.
    pub(crate) written_tool: Option<Text<'r>>,
    tool_version: Option<Str<'r>>,
    semantic_version: Option<Str<'r>>,
    pub(crate) rules: Rules<'r>,
    pub(crate) tables: Tables<'r>,
    /// Readers positioned at lists of results.
    pub(crate) results: VecDeque<Reader<'r>>,
    invocations: Vec<Invocation<'r>>,
    guid: Option<Text<'r>>,
    external: Vec<External<'r>>,
}

/// The objects that results refer to by number or name.
#[derive(Debug)]
pub(crate) struct Tables<'r> {
    pub(crate) text: &'r str,
    pub(crate) limits: Limits,
    /// The byte offsets of the artifacts.
    artifacts: Vec<usize>,
    /// The byte offsets of the logical locations.
    logical: Vec<usize>,
    bases: BTreeMap<Str<'r>, Base<'r>>,
    taxonomies: Vec<Taxonomy<'r>>,
    /// Levels by invocation and rule.
    overrides: BTreeMap<(usize, Place), Text<'r>>,
    invocations: usize,
    /// `automationDetails.id` without its last component.
    pub(crate) category: Option<Str<'r>>,
    /// The scanned repository, revision and branch.
    pub(crate) provenance: [Option<Text<'r>>; 3],
    /// The scanned container image.
    pub(crate) image: Option<ContainerImage<'r>>,
    held: usize,
}

/// A catalog, such as CWE.
#[derive(Debug, Default)]
struct Taxonomy<'r> {
    name: Option<Text<'r>>,
    guid: Option<Text<'r>>,
    /// The ids of its entries.
    taxa: Vec<Option<Text<'r>>>,
}

/// A part of a run that is stored elsewhere.
#[derive(Debug)]
struct External<'r> {
    what: Text<'r>,
    guid: Option<Text<'r>>,
    /// The file that contains it.
    uri: Option<Text<'r>>,
}

/// The parts of runs that a log stores separately, `inlineExternalProperties`.
#[derive(Debug, Default)]
pub(crate) struct Inline<'r> {
    /// A reader at the beginning of the log, until its parts are needed.
    log: Option<Reader<'r>>,
    parts: Vec<Part<'r>>,
}

#[derive(Debug)]
struct Part<'r> {
    guid: Option<Text<'r>>,
    run_guid: Option<Text<'r>>,
    reader: Reader<'r>,
    used: bool,
}

/// Maximum number of parts, taxonomies, and references to files of a log or run, each.
const MOST: usize = 256;

impl<'r> Inline<'r> {
    /// Creates the parts of the log at `reader`. They are searched when a run refers to one, which is rare.
    pub(crate) fn of(reader: &Reader<'r>) -> Self {
        Self {
            log: Some(reader.clone()),
            parts: Vec::new(),
        }
    }

    fn find(reader: &mut Reader<'r>) -> Vec<Part<'r>> {
        let mut parts = Vec::new();
        // An error is reported when its part of the log is read.
        let _ = members(reader, |reader, name| {
            if name != "inlineExternalProperties" {
                return reader.skip();
            }
            items(reader, |reader| {
                if parts.len() >= MOST {
                    return reader.skip();
                }
                let mut part = Part {
                    guid: None,
                    run_guid: None,
                    reader: reader.clone(),
                    used: false,
                };
                members(reader, |reader, name| {
                    match name {
                        "guid" => part.guid = text(reader)?,
                        "runGuid" => part.run_guid = text(reader)?,
                        _ => reader.skip()?,
                    }
                    Ok(())
                })?;
                parts.push(part);
                Ok(())
            })
        });
        parts
    }

    /// Returns the reader of a part that has not been used.
    fn take(&mut self, is_it: impl Fn(&Part<'r>) -> bool) -> Option<Reader<'r>> {
        if let Some(mut log) = self.log.take() {
            self.parts = Self::find(&mut log);
        }
        let part = self.parts.iter_mut().find(|p| !p.used && is_it(p))?;
        // Each part is used once: many runs with the same part would take more time than the length of the log.
        part.used = true;
        Some(part.reader.clone())
    }
}

impl<'r> Run<'r> {
    fn new(text: &'r str, limits: &Limits) -> Self {
        Self {
            has_tool: false,
            tool_name: None,
            written_tool: None,
            tool_version: None,
            semantic_version: None,
            rules: Rules::default(),
            tables: Tables {
                text,
                limits: limits.clone(),
                artifacts: Vec::new(),
                logical: Vec::new(),
                bases: BTreeMap::new(),
                taxonomies: Vec::new(),
                overrides: BTreeMap::new(),
                invocations: 0,
                category: None,
                provenance: [None; 3],
                image: None,
                held: 0,
            },
            results: VecDeque::new(),
            invocations: Vec::new(),
            guid: None,
            external: Vec::new(),
        }
    }

    /// Scans the next run, and moves the reader after it. The error is that of the position where the text broke.
    pub(crate) fn look(
        reader: &mut Reader<'r>,
        limits: &Limits,
        inline: &mut Inline<'r>,
        record: &mut Record<'r>,
    ) -> (Self, Option<ReportError>) {
        let mut run = Self::new(reader.text(), limits);
        let mut broken = run.read(reader, record).err();
        if broken.is_none() {
            broken = run.complete(inline, record).err();
        }
        run.resolve_overrides();
        run.tell(record);
        (run, broken)
    }

    /// Reads the members of the next run, or of a part of it.
    fn read(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let mut broken = Ok(());
        let outcome = members(reader, |reader, name| {
            let outcome = self.member(name, reader, record);
            match outcome {
                Err(error) if error.ends_report() => broken = Err(error.clone()),
                Err(error) => {
                    let text = format!("part of a run could not be read: {error}");
                    record.note(Note::new(NoteKind::Other, text));
                    return Ok(());
                }
                Ok(()) => {}
            }
            broken.clone()
        });
        // A value that is not an object was skipped: an empty run.
        match outcome {
            Err(error) if error.ends_report() => Err(error),
            _ => Ok(()),
        }
    }

    fn member(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let limits = self.tables.limits.clone();
        match name {
            "results" => {
                if reader.peek() == Some(Kind::Null) {
                    return reader.skip();
                }
                let (list, outcome) = reader.look_past();
                self.results.push_back(list);
                outcome
            }
            "tool" => {
                let outcome = self.tool(reader, record);
                self.tool_read(outcome)
            }
            // In external properties.
            "driver" => {
                let outcome = self.component(DRIVER, reader, record);
                self.tool_read(outcome)
            }
            "extensions" => self.extensions(reader, record),
            "invocations" => items(reader, |reader| self.invocation(reader)),
            // The next three are those of 1.0.0.
            "invocation" => self.invocation(reader),
            "toolNotifications" | "configurationNotifications" => {
                let mut invocation = Invocation::default();
                invocation.notifications(reader)?;
                self.invocations.push(invocation);
                Ok(())
            }
            "rules" => self.rule_map(reader, record),
            // Of drafts of 2.0.0.
            "resources" => members(reader, |reader, name| match name {
                "rules" => self.rule_map(reader, record),
                "messageStrings" => self.strings(DRIVER, reader),
                _ => reader.skip(),
            }),
            "artifacts" | "files" => {
                let tables = &mut self.tables;
                items(reader, |reader| {
                    let start = reader.byte();
                    if tables.has_room(&limits, record) {
                        tables.artifacts.push(start);
                    }
                    reader.skip()
                })
            }
            "logicalLocations" => {
                let tables = &mut self.tables;
                items(reader, |reader| {
                    let start = reader.byte();
                    if tables.has_room(&limits, record) {
                        tables.logical.push(start);
                    }
                    reader.skip()
                })
            }
            "originalUriBaseIds" => {
                let tables = &mut self.tables;
                named(reader, |reader, id| {
                    let base = Base::read(reader)?;
                    if tables.has_room(&limits, record) {
                        tables.bases.insert(id.to_cow(), base);
                    }
                    Ok(())
                })
            }
            "taxonomies" => items(reader, |reader| {
                if self.tables.taxonomies.len() >= MOST {
                    return reader.skip();
                }
                let taxonomy = self.tables.taxonomy(reader, record)?;
                self.tables.taxonomies.push(taxonomy);
                Ok(())
            }),
            "automationDetails" => members(reader, |reader, name| {
                match name {
                    "id" => {
                        let id = text(reader)?.map(|id| id.to_cow());
                        let id = id.map(|id| Str::Owned(redact_prose(&id).into_owned()));
                        self.tables.category = id.and_then(category);
                    }
                    "guid" => self.guid = text(reader)?,
                    _ => reader.skip()?,
                }
                Ok(())
            }),
            "versionControlProvenance" => {
                let known = &mut self.tables.provenance;
                items(reader, |reader| {
                    let mut found = [None; 3];
                    members(reader, |reader, name| {
                        match name {
                            "repositoryUri" | "uri" => found[0] = text(reader)?,
                            "revisionId" => found[1] = text(reader)?,
                            "branch" => found[2] = text(reader)?,
                            _ => reader.skip()?,
                        }
                        Ok(())
                    })?;
                    // The first of several repositories is the scanned one; the others are parts of it.
                    if known.iter().all(Option::is_none) {
                        *known = found;
                    }
                    Ok(())
                })
            }
            "externalPropertyFileReferences" => named(reader, |reader, what| {
                let mut add = |reader: &mut Reader<'r>| {
                    let (mut guid, mut uri) = (None, None);
                    members(reader, |reader, name| match name {
                        "guid" => {
                            guid = text(reader)?;
                            Ok(())
                        }
                        "location" => members(reader, |reader, name| {
                            match name {
                                "uri" => uri = text(reader)?,
                                _ => reader.skip()?,
                            }
                            Ok(())
                        }),
                        _ => reader.skip(),
                    })?;
                    if self.external.len() < MOST {
                        self.external.push(External { what, guid, uri });
                    }
                    Ok(())
                };
                match reader.peek() {
                    Some(Kind::Object) => add(reader),
                    _ => items(reader, add),
                }
            }),
            // A property bag, which may contain anything. Trivy writes the scanned image into it.
            "properties" => {
                let (mut name, mut digests) = (None, Vec::new());
                members(reader, |reader, member| match member {
                    "imageName" => {
                        name = text(reader)?;
                        Ok(())
                    }
                    "repoDigests" => texts(reader, 1, &mut digests),
                    _ => reader.skip(),
                })?;
                let image = name
                    .and_then(|name| name.trimmed())
                    .map(ContainerImage::new);
                let digest = digests.first().map(|digest| digest.to_cow());
                let digest = digest.as_deref().and_then(|digest| digest.split_once('@'));
                self.tables.image = image.map(|mut image| {
                    image.digest = digest.map(|(_, digest)| Str::Owned(digest.to_owned()));
                    image
                });
                Ok(())
            }
            _ => record.skip_member(reader, name, &["results"]),
        }
    }

    /// Records that there is a tool, unless the text broke inside it.
    fn tool_read(&mut self, outcome: Result<(), ReportError>) -> Result<(), ReportError> {
        let broke = matches!(&outcome, Err(error) if error.ends_report());
        self.has_tool |= !broke;
        outcome
    }

    /// Reads the next tool: a driver and extensions, or in older dialects the members that are now those of the driver.
    fn tool(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        members(reader, |reader, name| match name {
            "driver" => self.component(DRIVER, reader, record),
            "extensions" => self.extensions(reader, record),
            name => self.component_member(DRIVER, name, reader, record),
        })
    }

    fn extensions(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        items(reader, |reader| {
            let limits = self.tables.limits.clone();
            match self.rules.add_extension(&limits, record) {
                Some(extension) => self.component(extension, reader, record),
                None => reader.skip(),
            }
        })
    }

    fn component(
        &mut self,
        component: usize,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        members(reader, |reader, name| {
            self.component_member(component, name, reader, record)
        })
    }

    fn component_member(
        &mut self,
        component: usize,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let line = |text: Option<Text<'r>>| Some(one_line(text?.trimmed()?));
        match name {
            "name" if component == DRIVER => self.tool_name = line(text(reader)?),
            "properties" if component == DRIVER => self.driver_properties(reader)?,
            "version" if component == DRIVER => self.tool_version = line(text(reader)?),
            "semanticVersion" if component == DRIVER => {
                self.semantic_version = line(text(reader)?);
            }
            "guid" => {
                if let Some(guid) = text(reader)? {
                    self.rules.set_guid(component, guid);
                }
            }
            // The last two are those of drafts.
            "rules" | "ruleDescriptors" | "ruleDetails" => {
                let limits = self.tables.limits.clone();
                let rules = &mut self.rules;
                items(reader, |reader| {
                    rules.add(component, None, reader, &limits, record)
                })?;
            }
            "globalMessageStrings" => self.strings(component, reader)?,
            _ => reader.skip()?,
        }
        Ok(())
    }

    fn driver_properties(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        let (mut tool, mut is_ours) = (None, false);
        named(reader, |reader, name| {
            match name.as_raw() {
                "tool" => tool = text(reader)?,
                "writer" => is_ours = text(reader)?.is_some_and(|writer| writer == crate::WRITER),
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        self.written_tool = tool.filter(|_| is_ours);
        Ok(())
    }

    fn strings(&mut self, component: usize, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        match self.rules.strings(component) {
            Some(strings) => strings.read(reader),
            None => reader.skip(),
        }
    }

    /// Reads rules by their ids, as in older dialects; some drafts have a list.
    fn rule_map(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let limits = self.tables.limits.clone();
        let rules = &mut self.rules;
        if reader.peek() == Some(Kind::Array) {
            return items(reader, |reader| {
                rules.add(DRIVER, None, reader, &limits, record)
            });
        }
        named(reader, |reader, key| {
            rules.add(DRIVER, Some(key), reader, &limits, record)
        })
    }

    fn invocation(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        let most = self.tables.limits.joined;
        let invocation = Invocation::read(reader, most)?;
        if self.invocations.len() < most {
            self.invocations.push(invocation);
        }
        Ok(())
    }

    /// Adds the parts that are stored elsewhere in the log, and notes those that are in other files.
    fn complete(
        &mut self,
        inline: &mut Inline<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let external = std::mem::take(&mut self.external);
        for External { what, guid, uri } in &external {
            let part = guid.and_then(|guid| inline.take(|part| part.guid == Some(guid)));
            match part {
                Some(mut part) => self.read(&mut part, record)?,
                // One part may contain several objects.
                None if guid.is_some() && inline.parts.iter().any(|part| part.guid == *guid) => {}
                None => {
                    let what = what.to_cow();
                    let file = uri.as_ref().and_then(Text::trimmed);
                    let text = match file {
                        Some(file) => {
                            format!("`{what}` are in another file, `{file}`, which is not read")
                        }
                        None => format!("`{what}` are in another file, which is not read"),
                    };
                    record.note(Note::new(NoteKind::Other, text));
                    if what == "results" {
                        record.partial("results are in another file");
                    }
                }
            }
        }
        let Some(guid) = self.guid else {
            return Ok(());
        };
        while let Some(mut part) = inline.take(|part| part.run_guid == Some(guid)) {
            self.read(&mut part, record)?;
        }
        Ok(())
    }

    fn resolve_overrides(&mut self) {
        self.tables.invocations = self.invocations.len();
        for (at, invocation) in self.invocations.iter().enumerate() {
            for change in &invocation.overrides {
                let id = change.rule.id.map(|id| id.to_cow());
                let place = self
                    .rules
                    .find(id.as_deref(), &change.rule, None, change.extension);
                if let (Some(place), Some(level)) = (place, change.level) {
                    self.tables.overrides.insert((at, place), level);
                }
            }
        }
    }

    /// Records tool, time and errors of the run.
    fn tell(&self, record: &mut Record<'r>) {
        record.scan.tool_name = self.tool_name.clone().or(record.scan.tool_name.take());
        record.scan.tool_version = self
            .semantic_version
            .clone()
            .or_else(|| self.tool_version.clone());
        let times = self.invocations.iter().rev();
        let mut times = times.filter_map(|i| {
            let time = |text: Option<Text<'r>>| Timestamp::parse(&text?.to_cow());
            time(i.end).or_else(|| time(i.start))
        });
        record.scan.time = times.next();
        let repository = self.tables.provenance[0].and_then(|uri| uri.trimmed());
        record.scan.target = repository.map(|uri| Str::Owned(redact_url(&uri).into_owned()));
        for invocation in &self.invocations {
            tell_of_invocation(invocation, record);
        }
    }
}

fn tell_of_invocation(invocation: &Invocation<'_>, record: &mut Record<'_>) {
    if invocation.success == Some(Success::No) || invocation.failure.is_some() {
        let mut text = "the tool says that its run failed".to_owned();
        if let Some(code) = invocation.exit_code {
            text.push_str(&format!(", exit code {code}"));
        }
        let descriptions = [invocation.failure, invocation.exit_code_description];
        let descriptions = descriptions.into_iter().flatten();
        for description in descriptions.filter_map(|d| d.trimmed()) {
            text.push_str(": ");
            text.push_str(&description);
        }
        record.note(Note::new(NoteKind::Tool, text));
        record.partial("the tool says that its run failed");
    } else if invocation.success == Some(Success::Unclear) {
        let text = "`executionSuccessful` is neither true nor false";
        record.note(Note::new(NoteKind::UnknownWord, text));
        record.partial("the report does not say whether the run succeeded");
    }
    for notification in &invocation.notifications {
        tell_of_notification(notification, record);
    }
    if invocation.more_errors {
        record.partial("the tool reports errors of its run");
    }
}

fn tell_of_notification(notification: &Notification<'_>, record: &mut Record<'_>) {
    let message = &notification.message;
    let said = [message.text, message.markdown, notification.descriptor.id]
        .into_iter()
        .flatten()
        .find_map(|text| text.trimmed());
    let level = notification.level.and_then(|level| level.trimmed());
    let level = level.as_deref().unwrap_or("warning");
    let said = said.as_deref().unwrap_or("(no message)");
    let text = format!("the tool says of its run, {level}: {said}");
    record.note(Note::new(NoteKind::Tool, text));
    if notification.is_error() {
        record.partial("the tool reports errors of its run");
    }
}

/// Returns an `automationDetails.id` without its last component (section 3.17.3), which is specific to the run.
fn category(id: Str<'_>) -> Option<Str<'_>> {
    let end = id.rfind('/').filter(|&end| end > 0)?;
    Some(match id {
        Str::Borrowed(id) => Str::Borrowed(&id[..end]),
        Str::Owned(mut id) => {
            id.truncate(end);
            Str::Owned(id)
        }
    })
}

impl<'r> Tables<'r> {
    fn has_room(&mut self, limits: &Limits, record: &mut Record<'r>) -> bool {
        if self.held >= limits.joined {
            let text = "more artifacts and the like than the limit of joined entries allows";
            record.note(Note::new(NoteKind::Other, text));
            return false;
        }
        self.held += 1;
        true
    }

    fn taxonomy(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Taxonomy<'r>, ReportError> {
        let limits = self.limits.clone();
        let mut taxonomy = Taxonomy::default();
        members(reader, |reader, name| {
            match name {
                "name" => taxonomy.name = text(reader)?,
                "guid" => taxonomy.guid = text(reader)?,
                "taxa" => items(reader, |reader| {
                    if !self.has_room(&limits, record) {
                        return reader.skip();
                    }
                    taxonomy.taxa.push(Reference::read(reader)?.id);
                    Ok(())
                })?,
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        Ok(taxonomy)
    }

    fn at(&self, table: &[usize], index: Option<i64>) -> Option<Reader<'r>> {
        let start = table.get(usize::try_from(index?).ok()?)?;
        Some(Reader::new(self.text, *start, &self.limits).with_stray_commas())
    }

    /// Returns the artifact with this index.
    pub(crate) fn artifact(&self, index: Option<i64>) -> Option<Artifact<'r>> {
        Artifact::read(&mut self.at(&self.artifacts, index)?).ok()
    }

    /// Returns the logical location with this index.
    pub(crate) fn logical(&self, index: Option<i64>) -> Option<LogicalLocation<'r>> {
        LogicalLocation::read(&mut self.at(&self.logical, index)?).ok()
    }

    /// Returns the base with this id.
    pub(crate) fn base(&self, id: &str) -> Option<&Base<'r>> {
        self.bases.get(id)
    }

    /// Returns the directories of bases that are the root of the sources or of a repository.
    pub(crate) fn source_roots(&self) -> impl Iterator<Item = Str<'r>> {
        const WORDS: [&str; 3] = ["src", "repo", "root"];
        self.bases.iter().filter_map(|(name, base)| {
            let name = name.to_ascii_lowercase();
            WORDS
                .iter()
                .any(|word| name.contains(word))
                .then(|| base.uri?.trimmed())?
        })
    }

    /// Returns the level of a rule in an invocation. As in section 3.27.10, if none is named, the only invocation is
    /// used.
    pub(crate) fn overridden(&self, place: Place, invocation: Option<i64>) -> Option<Text<'r>> {
        let invocation = match invocation {
            Some(index) if index >= 0 => usize::try_from(index).ok()?,
            _ if self.invocations == 1 => 0,
            _ => return None,
        };
        self.overrides.get(&(invocation, place)).copied()
    }

    /// Returns the name of the catalog, and the id in it, of a reference.
    ///
    /// An index of a component counts the extensions (section 3.54), but catalogs are in `taxonomies`. So names and
    /// guids have precedence, and an index is taken as one into `taxonomies`.
    pub(crate) fn taxon(&self, reference: &Reference<'r>) -> (Option<Text<'r>>, Option<Text<'r>>) {
        let by = |same: &dyn Fn(&Taxonomy<'r>) -> bool| {
            self.taxonomies.iter().find(|taxonomy| same(taxonomy))
        };
        let guid = reference.component_guid;
        let name = reference.component_name;
        let taxonomy = None
            .or_else(|| guid.and_then(|guid| by(&|t| t.guid == Some(guid))))
            .or_else(|| name.and_then(|name| by(&|t| t.name == Some(name))))
            .or_else(|| {
                let index = usize::try_from(reference.component_index?).ok()?;
                self.taxonomies.get(index)
            });
        let id = reference.id.or_else(|| {
            let index = usize::try_from(reference.index?).ok()?;
            *taxonomy?.taxa.get(index)?
        });
        (name.or_else(|| taxonomy?.name), id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_category_is_all_but_the_last_component() {
        for (id, expected) in [
            ("x/y/", Some("x/y")),
            ("x/y", Some("x")),
            ("/language:go/", Some("/language:go")),
            ("x", None),
            ("/x", None),
            ("", None),
        ] {
            assert_eq!(category(Str::Borrowed(id)).as_deref(), expected, "{id}");
            assert_eq!(category(Str::Owned(id.to_owned())).as_deref(), expected);
        }
    }
}
