//! Reads the elements of a document into the structs of the JSON schema.
//!
//! The vulnerability extension of 1.0 to 1.3 has some elements in another form: the score of a rating in `base`, the name
//! of a source in an attribute, an advisory as text. Both forms are read wherever they are.

use finding_source::json::Float;
use finding_source::xml::{Element, Reader};
use finding_source::{Note, NoteKind, Record, ReportError};

use crate::bom::Bom;
use crate::raw::{
    Advisory, Affected, AffectedVersion, Analysis, Component, PATHS, Rating, Reference, Source,
    Tool, Vulnerability, Word, line,
};

/// A component that contains vulnerabilities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Owned {
    /// The byte of its element.
    pub(crate) byte: usize,
    /// Its number.
    pub(crate) component: usize,
}

type Read<T> = Result<T, ReportError>;

pub(crate) fn is_vulnerabilities(element: Element<'_>) -> bool {
    element.name() == "vulnerabilities"
}

/// Returns the text of the current element. An element that is not text is left out with a note.
pub(crate) fn text<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Option<Word<'r>>> {
    match reader.trimmed() {
        Ok(text) => Ok(text.map(Word)),
        Err(error) if !error.ends_report() => {
            record.note(Note::new(
                NoteKind::File,
                format!("ignored an element: {error}"),
            ));
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// Returns the value of an attribute.
fn attribute<'r>(reader: &mut Reader<'r>, name: &str) -> Option<Word<'r>> {
    // The element of a malformed attribute has been skipped, which its children show.
    reader.attribute(name).ok().flatten().map(Word)
}

/// Reads the texts of children with these names.
fn fields<'r, const N: usize>(
    reader: &mut Reader<'r>,
    record: &mut Record<'r>,
    mut fields: [(&str, &mut Option<Word<'r>>); N],
) -> Read<()> {
    reader.each_child(|reader, child| {
        if let Some((_, field)) = fields.iter_mut().find(|(name, _)| *name == child.name()) {
            **field = text(reader, record)?;
        }
        Ok(())
    })
}

/// Returns whether the current element contains elements. The reader stays before it.
fn has_children(reader: &mut Reader<'_>) -> bool {
    let mark = reader.mark();
    reader.enter();
    let child = reader.next_child();
    reader.go_to(&mark);
    matches!(child, Ok(Some(_)))
}

/// Reads the references of all vulnerabilities of a list.
pub(crate) fn read_references<'r>(reader: &mut Reader<'r>, bom: &mut Bom<'r>) -> Read<()> {
    reader.each_child(|reader, _| {
        if let Some(reference) = line(&attribute(reader, "ref")) {
            bom.need(reference);
        }
        reader.each_child(|reader, child| match child.name() {
            "affects" => reader.each_child(|reader, _| {
                reader.each_child(|reader, child| {
                    if child.name() == "ref" {
                        let reference = reader.trimmed()?.map(Word);
                        line(&reference).into_iter().for_each(|it| bom.need(it));
                    }
                    Ok(())
                })
            }),
            _ => Ok(()),
        })
    })
}

/// Returns the first tool.
pub(crate) fn read_tool<'r>(
    reader: &mut Reader<'r>,
    record: &mut Record<'r>,
) -> Read<Option<Tool<'r>>> {
    let mut first = None;
    reader.each_child(|reader, child| match child.name() {
        "tool" | "component" | "service" if first.is_none() => {
            let mut tool = Tool::default();
            let names = [("name", &mut tool.name), ("version", &mut tool.version)];
            fields(reader, record, names)?;
            first = Some(tool);
            Ok(())
        }
        "components" if first.is_none() => {
            first = read_tool(reader, record)?;
            Ok(())
        }
        _ => Ok(()),
    })?;
    Ok(first)
}

/// Reads a list of components.
pub(crate) fn read_list<'r>(
    reader: &mut Reader<'r>,
    bom: &mut Bom<'r>,
    owners: &mut Vec<Owned>,
    record: &mut Record<'r>,
) -> Read<()> {
    reader.each_child(|reader, child| {
        let count = owners.len();
        let component = read_component(reader, bom, owners, record)?;
        match owners.get_mut(count..).and_then(<[_]>::last_mut) {
            Some(own) if own.byte == child.byte() => own.component = bom.add_owner(component),
            _ => {
                bom.add(component);
            }
        }
        Ok(())
    })
}

/// Reads a component, and the components in it. If it contains vulnerabilities, it is the last one of `owners`.
pub(crate) fn read_component<'r>(
    reader: &mut Reader<'r>,
    bom: &mut Bom<'r>,
    owners: &mut Vec<Owned>,
    record: &mut Record<'r>,
) -> Read<Component<'r>> {
    let byte = reader.current().map_or(0, |component| component.byte());
    let mut component = Component {
        reference: attribute(reader, "bom-ref"),
        kind: attribute(reader, "type"),
        ..Component::default()
    };
    let mut is_owner = false;
    reader.each_child(|reader, child| {
        match child.name() {
            "group" => component.group = text(reader, record)?,
            "name" => component.name = text(reader, record)?,
            "version" => component.version = text(reader, record)?,
            "purl" => component.purl = text(reader, record)?,
            "cpe" => component.cpe = text(reader, record)?,
            "components" => read_list(reader, bom, owners, record)?,
            "vulnerabilities" => is_owner = true,
            "evidence" | "properties" if component.path.is_none() => {
                component.path = read_path(reader, record)?;
            }
            _ => {}
        }
        Ok(())
    })?;
    if is_owner {
        owners.push(Owned { byte, component: 0 });
    }
    Ok(component)
}

/// Returns the path in the evidence or in the properties of a component.
fn read_path<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Option<Word<'r>>> {
    let mut path = None;
    reader.each_child(|reader, child| {
        match child.name() {
            "occurrences" | "occurrence" => path = path.take().or(read_path(reader, record)?),
            "location" => path = path.take().or(text(reader, record)?),
            "property" => {
                let name = line(&attribute(reader, "name"));
                if name.is_some_and(|name| PATHS.contains(&&*name)) {
                    path = path.take().or(text(reader, record)?);
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(path)
}

/// Reads a vulnerability of either form.
pub(crate) fn read_vulnerability<'r>(
    reader: &mut Reader<'r>,
    record: &mut Record<'r>,
) -> Read<Vulnerability<'r>> {
    let mut raw = Vulnerability::default();
    if let Some(reference) = attribute(reader, "ref") {
        raw.affects.push(Affected {
            reference: Some(reference),
            versions: Vec::new(),
        });
    }
    reader.each_child(|reader, child| {
        match child.name() {
            "id" => raw.id = text(reader, record)?,
            "source" => raw.source = Some(read_source(reader, record)?),
            "references" => reader.each_child(|reader, _| {
                let reference = read_reference(reader, record)?;
                raw.references.push(reference);
                Ok(())
            })?,
            "ratings" => reader.each_child(|reader, _| {
                let rating = read_rating(reader, record)?;
                raw.ratings.push(rating);
                Ok(())
            })?,
            "cwes" => each_text(reader, record, &mut raw.cwes)?,
            "description" => raw.description = text(reader, record)?,
            "recommendation" => raw.recommendation = text(reader, record)?,
            "recommendations" => {
                let mut all = Vec::new();
                each_text(reader, record, &mut all)?;
                let all: Vec<&str> = all.iter().map(|word: &Word<'r>| &*word.0).collect();
                raw.recommendation = Some(Word(all.join("\n").into()));
            }
            "workaround" => raw.workaround = text(reader, record)?,
            "advisories" => reader.each_child(|reader, _| {
                let advisory = read_advisory(reader, record)?;
                raw.advisories.push(advisory);
                Ok(())
            })?,
            "rejected" => raw.rejected = text(reader, record)?,
            "analysis" => raw.analysis = Some(read_analysis(reader, record)?),
            "affects" => reader.each_child(|reader, _| {
                let affected = read_affected(reader, record)?;
                raw.affects.push(affected);
                Ok(())
            })?,
            _ => {}
        }
        Ok(())
    })?;
    Ok(raw)
}

/// Adds the text of each child.
fn each_text<'r>(
    reader: &mut Reader<'r>,
    record: &mut Record<'r>,
    out: &mut Vec<Word<'r>>,
) -> Read<()> {
    reader.each_child(|reader, _| {
        out.extend(text(reader, record)?);
        Ok(())
    })
}

fn read_source<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Source<'r>> {
    let mut source = Source {
        name: attribute(reader, "name"),
        url: None,
    };
    let names = [("name", &mut source.name), ("url", &mut source.url)];
    fields(reader, record, names)?;
    Ok(source)
}

fn read_reference<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Reference<'r>> {
    let mut reference = Reference::default();
    fields(reader, record, [("id", &mut reference.id)])?;
    Ok(reference)
}

fn read_rating<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Rating<'r>> {
    let mut rating = Rating::default();
    reader.each_child(|reader, child| {
        match child.name() {
            "source" => rating.source = Some(read_source(reader, record)?),
            "score" if has_children(reader) => reader.each_child(|reader, child| {
                if child.name() == "base" {
                    rating.score = number(text(reader, record)?);
                }
                Ok(())
            })?,
            "score" => rating.score = number(text(reader, record)?),
            "severity" => rating.severity = text(reader, record)?,
            "method" => rating.method = text(reader, record)?,
            "vector" => rating.vector = text(reader, record)?,
            _ => {}
        }
        Ok(())
    })?;
    Ok(rating)
}

fn number(text: Option<Word<'_>>) -> Option<Float> {
    let number: f64 = text?.0.parse().ok()?;
    number.is_finite().then_some(Float(number))
}

fn read_advisory<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Advisory<'r>> {
    let mut advisory = Advisory::default();
    if !has_children(reader) {
        advisory.url = text(reader, record)?;
        return Ok(advisory);
    }
    let names = [("title", &mut advisory.title), ("url", &mut advisory.url)];
    fields(reader, record, names)?;
    Ok(advisory)
}

fn read_analysis<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Analysis<'r>> {
    let mut analysis = Analysis::default();
    reader.each_child(|reader, child| {
        match child.name() {
            "state" => analysis.state = text(reader, record)?,
            "justification" => analysis.justification = text(reader, record)?,
            "responses" => each_text(reader, record, &mut analysis.responses)?,
            "detail" => analysis.detail = text(reader, record)?,
            _ => {}
        }
        Ok(())
    })?;
    Ok(analysis)
}

fn read_affected<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Affected<'r>> {
    let mut affected = Affected::default();
    reader.each_child(|reader, child| {
        match child.name() {
            "ref" => affected.reference = text(reader, record)?,
            "versions" => reader.each_child(|reader, _| {
                let mut entry = AffectedVersion::default();
                let names = [
                    ("version", &mut entry.version),
                    ("range", &mut entry.range),
                    ("status", &mut entry.status),
                ];
                fields(reader, record, names)?;
                affected.versions.push(entry);
                Ok(())
            })?,
            _ => {}
        }
        Ok(())
    })?;
    Ok(affected)
}
