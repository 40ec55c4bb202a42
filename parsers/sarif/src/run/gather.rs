//! Reads the members of a run, except its results.

use finding_source::finding_redact::redact_prose;
use finding_source::json::{Reader, Text, ValueKind};
use finding_source::text::one_line;
use finding_source::{ContainerImage, Note, NoteKind, Record, ReportError, Str};

use super::{External, MOST, Run};
use crate::raw::{Base, Invocation, items, members, named, text, texts};
use crate::rules::DRIVER;

impl<'r> Run<'r> {
    /// Reads the members of the next run, or of a part of it.
    pub(super) fn read(
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
                if reader.peek() == Some(ValueKind::Null) {
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
            "automationDetails" => self.automation(reader),
            "versionControlProvenance" => self.provenance(reader),
            "externalPropertyFileReferences" => self.external(reader),
            // A property bag, which may contain anything. Trivy writes the scanned image into it.
            "properties" => self.image(reader),
            _ => record.skip_member(reader, name, &["results"]),
        }
    }

    fn automation(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        members(reader, |reader, name| {
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
        })
    }

    fn provenance(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
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

    /// Reads references to parts of the run that are stored elsewhere.
    fn external(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        named(reader, |reader, what| {
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
                Some(ValueKind::Object) => add(reader),
                _ => items(reader, add),
            }
        })
    }

    /// Reads the scanned image, if Trivy wrote the log.
    fn image(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
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
        if reader.peek() == Some(ValueKind::Array) {
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
