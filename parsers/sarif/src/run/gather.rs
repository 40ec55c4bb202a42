//! Reads the members of a run, except its results.

use finding_source::finding_redact::redact_prose;
use finding_source::json::{Reader, Text, ValueKind};
use finding_source::schema::{self, Members};
use finding_source::text::{one_line, part};
use finding_source::{ContainerImage, Limits, Lines, NoteKind, Record, ReportError, Str, Words};

use super::{Inline, MOST, Run};
use crate::raw::{ComponentParts, External, Provenance, RunParts, items, members};
use crate::rules::DRIVER;

/// A run, and what is known of it so far.
pub(super) struct Gathering<'r> {
    pub(super) run: Run<'r>,
    pub(super) parts: Members<'r, RunParts<'r>>,
    pub(super) driver: Members<'r, ComponentParts<'r>>,
}

impl<'r> Gathering<'r> {
    pub(super) fn new(text: &'r str, limits: &Limits) -> Self {
        Self {
            run: Run::new(text, limits),
            parts: Members::default(),
            driver: Members::default(),
        }
    }

    /// Reads the members of the next run, or of a part of it.
    pub(super) fn read(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        members(reader, |reader, name| {
            match self.member(name, reader, record) {
                Err(error) if !error.ends_report() => {
                    let text = format!("part of a run could not be read: {error}");
                    record.remark(NoteKind::Other, text);
                    Ok(())
                }
                outcome => outcome,
            }
        })
    }

    fn member(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        match name {
            "results" => {
                if reader.peek() == Some(ValueKind::Null) {
                    return reader.skip();
                }
                let (list, outcome) = reader.look_past();
                self.run.results.push_back(list);
                outcome
            }
            // The second is that of external properties.
            "tool" | "driver" => {
                let outcome = self.component(DRIVER, reader, record);
                // The text may break inside it.
                let broke = matches!(&outcome, Err(error) if error.ends_report());
                self.run.has_tool |= !broke;
                outcome
            }
            "extensions" => self.extensions(reader, record),
            // Of 1.0.0.
            "rules" => self.rule_map(reader, record),
            // Of drafts of 2.0.0.
            "resources" => members(reader, |reader, name| match name {
                "rules" => self.rule_map(reader, record),
                "messageStrings" => {
                    let strings = schema::member(reader, "messageStrings")?;
                    self.run.rules.add_strings(DRIVER, strings);
                    Ok(())
                }
                _ => reader.skip(),
            }),
            "artifacts" | "files" => {
                self.run
                    .tables
                    .places(|tables| &mut tables.artifacts, reader, record)
            }
            "logicalLocations" => {
                self.run
                    .tables
                    .places(|tables| &mut tables.logical, reader, record)
            }
            _ if self.parts.read(name, reader)? => Ok(()),
            _ => record.skip_member(reader, name, &["results"]),
        }
    }

    /// Reads the next component, or a tool: a driver and extensions, or in older dialects the members of the driver.
    fn component(
        &mut self,
        component: usize,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let mut extension = Members::default();
        let outcome = members(reader, |reader, name| match name {
            "driver" => self.component(component, reader, record),
            "extensions" => self.extensions(reader, record),
            // The last two are those of drafts.
            "rules" | "ruleDescriptors" | "ruleDetails" => {
                let rules = &mut self.run.rules;
                items(reader, |reader| rules.add(component, None, reader, record))
            }
            name => {
                let parts = match component {
                    DRIVER => &mut self.driver,
                    _ => &mut extension,
                };
                match parts.read(name, reader)? {
                    true => Ok(()),
                    false => reader.skip(),
                }
            }
        });
        self.run.rules.describe(component, &extension);
        outcome
    }

    fn extensions(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        items(reader, |reader| {
            match self.run.rules.add_extension(record) {
                Some(extension) => self.component(extension, reader, record),
                None => reader.skip(),
            }
        })
    }

    /// Reads rules by their ids, as in older dialects; some drafts have a list.
    fn rule_map(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let rules = &mut self.run.rules;
        match reader.peek() {
            Some(ValueKind::Object) => {
                reader.each_member(|reader, key| rules.add(DRIVER, Some(key), reader, record))
            }
            _ => items(reader, |reader| rules.add(DRIVER, None, reader, record)),
        }
    }

    /// Adds the parts that are stored elsewhere in the log, and notes those that are in other files.
    pub(super) fn complete(
        &mut self,
        inline: &mut Inline<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let external = self.parts.external.clone();
        let external = external
            .iter()
            .flat_map(|(what, parts)| parts.iter().map(move |part| (*what, *part)));
        for (what, External { guid, uri }) in external.take(MOST) {
            let part = guid.and_then(|guid| inline.take(|part| part.guid == Some(guid)));
            match part {
                Some(mut part) => self.read(&mut part, record)?,
                // One part may contain several objects.
                None if guid.is_some() && inline.has(guid) => {}
                None => {
                    let what = what.to_cow();
                    let file = uri.as_ref().and_then(Text::trimmed);
                    let file = file.map(|file| format!(", `{file}`")).unwrap_or_default();
                    let text = format!("`{what}` are in another file{file}, which is not read");
                    record.remark(NoteKind::Other, text);
                    if what == "results" {
                        record.partial("results are in another file");
                    }
                }
            }
        }
        let Some(guid) = self.parts.guid else {
            return Ok(());
        };
        while let Some(mut part) = inline.take(|part| part.run_guid == Some(guid)) {
            self.read(&mut part, record)?;
        }
        Ok(())
    }

    /// Returns the run, after all members of it that could be read.
    pub(super) fn finish(mut self, record: &mut Record<'r>) -> Run<'r> {
        let Self { run, parts, driver } = &mut self;
        run.rules.describe(DRIVER, driver);
        run.tool_name = driver.name.trimmed().map(one_line);
        let is_ours = driver.writer.is_some_and(|writer| writer == crate::WRITER);
        run.written_tool = driver.tool.filter(|_| is_ours);
        let tables = &mut run.tables;
        tables.category = parts.automation.and_then(|id| {
            let id = id.to_cow();
            category(Str::Owned(redact_prose(&id).into_owned()))
        });
        let is_known = |known: &&Provenance<'r>| known.first().is_some();
        // The first of several repositories is the scanned one; the others are parts of it.
        let mut repositories = parts.provenance.iter();
        tables.provenance = repositories.find(is_known).copied().unwrap_or_default();
        tables.image = parts.image.and_then(|name| {
            let mut image = ContainerImage::new(name.trimmed()?);
            let digest = parts.image_digests.lines().next();
            let digest = digest.as_deref().and_then(|digest| digest.split_once('@'));
            image.digest = digest.map(|(_, digest)| Str::Owned(digest.to_owned()));
            Some(image)
        });
        tables.add_bases(&parts.bases, record);
        tables.add_taxonomies(&parts.taxonomies, record);
        run.add_overrides(&parts.invocations);
        self.tell(record);
        self.run
    }
}

/// Returns an `automationDetails.id` without its last component (section 3.17.3), which is specific to the run.
fn category(id: Str<'_>) -> Option<Str<'_>> {
    let end = id.rfind('/').filter(|&end| end > 0)?;
    Some(part(id, ..end))
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
        }
    }
}
