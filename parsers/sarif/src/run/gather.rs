//! Reads the members of a run, except its results.

use std::mem;

use finding_source::finding_redact::redact_prose;
use finding_source::json::{Reader, ValueKind};
use finding_source::text::part;
use finding_source::{ContainerImage, Lines, NoteKind, Record, Str, Words};

use super::{Inline, MOST, Run};
use crate::raw::{External, Provenance, Read, items, members};
use crate::rules::{DRIVER, take_room};

impl<'r> Run<'r> {
    /// Reads the members of the next run, or of a part of it.
    pub(super) fn read(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read {
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

    fn member(&mut self, name: &str, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read {
        match name {
            "results" => {
                if reader.peek() == Some(ValueKind::Null) {
                    return reader.skip();
                }
                let (list, outcome) = reader.look_past();
                self.results.push_back(list);
                outcome
            }
            // The second is that of external properties.
            "tool" | "driver" => {
                let outcome = self.component(DRIVER, reader, record);
                // The text may break inside it.
                self.has_tool |= !matches!(&outcome, Err(error) if error.ends_report());
                outcome
            }
            "extensions" => self.extensions(reader, record),
            // Of 1.0.0.
            "rules" => self.rules.read(DRIVER, reader, record),
            // Rules and texts, of drafts of 2.0.0.
            "resources" => self.component(DRIVER, reader, record),
            "artifacts" | "files" => self.list(|run| &mut run.artifacts, reader, record),
            "logicalLocations" => self.list(|run| &mut run.logical, reader, record),
            _ if self.parts.read(name, reader)? => Ok(()),
            _ => record.skip_member(reader, name, &["results"]),
        }
    }

    /// Adds the byte offsets of the elements of the next list to a table.
    fn list(
        &mut self,
        table: fn(&mut Self) -> &mut Vec<usize>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Read {
        items(reader, |reader| {
            if self.has_room(record) {
                table(self).push(reader.byte());
            }
            reader.skip()
        })
    }

    fn has_room(&mut self, record: &mut Record<'r>) -> bool {
        take_room(&mut self.room, "artifacts and the like", record)
    }

    /// Reads the next component, or a tool: a driver and extensions, or in older dialects the members of the driver.
    fn component(
        &mut self,
        number: usize,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Read {
        members(reader, |reader, name| match name {
            "driver" => self.component(number, reader, record),
            "extensions" => self.extensions(reader, record),
            // The last two are those of drafts.
            "rules" | "ruleDescriptors" | "ruleDetails" => self.rules.read(number, reader, record),
            _ if self.rules.component(number).parts.read(name, reader)? => Ok(()),
            _ => reader.skip(),
        })
    }

    fn extensions(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read {
        items(reader, |reader| match self.rules.add_extension(record) {
            Some(number) => self.component(number, reader, record),
            None => reader.skip(),
        })
    }

    /// Adds the parts that are stored elsewhere in the log, and notes those that are in other files.
    pub(super) fn complete(&mut self, inline: &mut Inline<'r>, record: &mut Record<'r>) -> Read {
        let external = mem::take(&mut self.parts.external).into_iter();
        let external =
            external.flat_map(|(what, parts)| parts.0.into_iter().map(move |part| (what, part)));
        for (what, External { guid, uri }) in external.take(MOST) {
            let part = guid.and_then(|guid| inline.take(|part| part.guid == Some(guid)));
            match part {
                Some(mut part) => self.read(&mut part, record)?,
                // One part may contain several objects.
                None if guid.is_some() && inline.has(guid) => {}
                None => {
                    let what = what.to_cow();
                    let file = uri.trimmed().map(|file| format!(", `{file}`"));
                    let file = file.unwrap_or_default();
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

    /// Prepares what results refer to, after all members of the run that could be read.
    pub(super) fn finish(&mut self, record: &mut Record<'r>) {
        self.rules.finish();
        // The last component of the id is specific to the run (section 3.17.3).
        self.category = self.parts.automation.and_then(|id| {
            let id = redact_prose(&id.to_cow()).into_owned();
            let end = id.rfind('/').filter(|&end| end > 0)?;
            Some(part(id, ..end))
        });
        let is_known = |it: &&Provenance<'r>| it.repository.or(it.revision).or(it.branch).is_some();
        // The first of several repositories is the scanned one; the others are parts of it.
        let mut repositories = self.parts.provenance.iter();
        self.provenance = repositories.find(is_known).copied().unwrap_or_default();
        self.image = self.parts.image.trimmed().map(ContainerImage::new);
        if let Some(image) = &mut self.image {
            let digest = self.parts.image_digests.lines().next();
            let digest = digest.as_deref().and_then(|digest| digest.split_once('@'));
            image.digest = digest.map(|(_, digest)| Str::Owned(digest.to_owned()));
        }
        for (id, base) in mem::take(&mut self.parts.bases) {
            if self.has_room(record) {
                self.bases.insert(id.to_cow(), base);
            }
        }
        let taxonomies = mem::take(&mut self.parts.taxonomies.0);
        for mut taxonomy in taxonomies.into_iter().take(MOST) {
            taxonomy.taxa.retain(|_| self.has_room(record));
            self.taxonomies.push(taxonomy);
        }
        for (at, invocation) in self.parts.invocations.iter().enumerate() {
            for change in invocation.overrides.iter() {
                let rule = change.rule.unwrap_or_default();
                let id = rule.id.map(|id| id.to_cow());
                let (index, extension) = (change.rule_index, change.extension);
                let place = self.rules.find(id.as_deref(), &rule, index, extension);
                if let (Some(place), Some(level)) = (place, change.level) {
                    self.overrides.insert((at, place), level);
                }
            }
        }
        self.tell(record);
    }
}
