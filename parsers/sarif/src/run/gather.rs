//! Reads the members of a run, except its results.

use std::mem;

use finding_source::finding_redact::redact_prose;
use finding_source::json::{Reader, ValueKind};
use finding_source::schema::{self, Members};
use finding_source::text::part;
use finding_source::{ContainerImage, Lines, NoteKind, Record, Str, Words};

use super::{Inline, MOST, Run};
use crate::raw::{ComponentParts, External, Provenance, Read, items, members};
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
                let mut driver = mem::take(&mut self.driver);
                let outcome = self.component(DRIVER, &mut driver, reader, record);
                self.driver = driver;
                // The text may break inside it.
                let broke = matches!(&outcome, Err(error) if error.ends_report());
                self.has_tool |= !broke;
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
                    self.rules.add_strings(DRIVER, strings);
                    Ok(())
                }
                _ => reader.skip(),
            }),
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
        component: usize,
        parts: &mut Members<'r, ComponentParts<'r>>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Read {
        members(reader, |reader, name| match name {
            "driver" => self.component(component, parts, reader, record),
            "extensions" => self.extensions(reader, record),
            // The last two are those of drafts.
            "rules" | "ruleDescriptors" | "ruleDetails" => {
                let rules = &mut self.rules;
                items(reader, |reader| rules.add(component, None, reader, record))
            }
            name if parts.read(name, reader)? => Ok(()),
            _ => reader.skip(),
        })
    }

    fn extensions(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read {
        items(reader, |reader| {
            let Some(extension) = self.rules.add_extension(record) else {
                return reader.skip();
            };
            let mut parts = Members::default();
            let outcome = self.component(extension, &mut parts, reader, record);
            self.rules.describe(extension, &mut parts);
            outcome
        })
    }

    /// Reads rules by their ids, as in older dialects; some drafts have a list.
    fn rule_map(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read {
        let rules = &mut self.rules;
        match reader.peek() {
            Some(ValueKind::Object) => {
                reader.each_member(|reader, key| rules.add(DRIVER, Some(key), reader, record))
            }
            _ => items(reader, |reader| rules.add(DRIVER, None, reader, record)),
        }
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
        self.rules.describe(DRIVER, &mut self.driver);
        self.category = self.parts.automation.and_then(|id| {
            let id = id.to_cow();
            category(Str::Owned(redact_prose(&id).into_owned()))
        });
        let is_known = |known: &&Provenance<'r>| {
            let members = [known.repository, known.revision, known.branch];
            members.iter().any(Option::is_some)
        };
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
