//! Reads the elements of a document into the structs of the JSON schema.
//!
//! The vulnerability extension of 1.0 to 1.3 has some elements in another form: the score of a rating in `base`, the name
//! of a source in an attribute, an advisory as text. Both forms are read wherever they are.

use finding_source::json::Float;
use finding_source::xml::{Element, Reader};
use finding_source::{Note, NoteKind, Record, ReportError};

use crate::bom::Bom;
use crate::raw::{
    Advisory as Page, Affected, AffectedVersion, Analysis, Component, PATHS, Rating, Reference,
    Source, Tool, Vulnerability, Word, line,
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

/// A struct whose members are the children of an element.
trait Members<'r>: Default {
    /// Reads the current child, which has this name, if it is a member.
    fn member(&mut self, name: &str, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<()>;
}

/// Reads the current element.
fn read<'r, M: Members<'r>>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<M> {
    let mut members = M::default();
    reader.each_child(|reader, child| members.member(child.name(), reader, record))?;
    Ok(members)
}

/// Defines the children of elements: how each is read, and into which member.
macro_rules! members {
    ($($Name:ident { $($child:literal => $member:ident: $read:ident),* $(,)? })*) => {$(
        impl<'r> Members<'r> for $Name<'r> {
            fn member(
                &mut self,
                name: &str,
                reader: &mut Reader<'r>,
                record: &mut Record<'r>,
            ) -> Read<()> {
                match name {
                    $($child => self.$member = $read(reader, record)?,)*
                    _ => {}
                }
                Ok(())
            }
        }
    )*};
}

members! {
    Tool { "name" => name: text, "version" => version: text }
    Reference { "id" => id: text }
    Rating {
        "source" => source: read_source,
        "score" => score: read_score,
        "severity" => severity: text,
        "method" => method: text,
        "vector" => vector: text,
    }
    Analysis {
        "state" => state: text,
        "justification" => justification: text,
        "responses" => responses: texts,
        "detail" => detail: text,
    }
    Affected { "ref" => reference: text, "versions" => versions: all }
    AffectedVersion { "version" => version: text, "range" => range: text, "status" => status: text }
    Source { "name" => name: text, "url" => url: text }
    Page { "title" => title: text, "url" => url: text }
    Vulnerability {
        "id" => id: text,
        "source" => source: read_source,
        "references" => references: all,
        "ratings" => ratings: all,
        "cwes" => cwes: texts,
        "description" => description: text,
        "recommendation" => recommendation: text,
        "recommendations" => recommendation: joined,
        "workaround" => workaround: text,
        "advisories" => advisories: pages,
        "rejected" => rejected: text,
        "analysis" => analysis: some,
        "affects" => affects: all,
    }
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
            first = Some(read(reader, record)?);
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
    reader.each_child(|reader, _| read_component(reader, bom, owners, record).map(drop))
}

/// Reads a component, and the components in it. Keeps it if a vulnerability refers to it or is in it.
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
        let component = bom.add_owner(component.clone());
        owners.push(Owned { byte, component });
    } else {
        bom.add(component.clone());
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
    let reference = attribute(reader, "ref");
    let mut raw: Vulnerability<'r> = read(reader, record)?;
    if reference.is_some() && raw.affects.is_empty() {
        raw.affects.push(Affected {
            reference,
            versions: Vec::new(),
        });
    }
    Ok(raw)
}

fn some<'r, M: Members<'r>>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Option<M>> {
    read(reader, record).map(Some)
}

/// Returns each child of the current element.
fn all<'r, M: Members<'r>>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Vec<M>> {
    let mut all = Vec::new();
    reader.each_child(|reader, _| {
        all.push(read(reader, record)?);
        Ok(())
    })?;
    Ok(all)
}

/// Returns the text of each child of the current element.
fn texts<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Vec<Word<'r>>> {
    let mut texts = Vec::new();
    reader.each_child(|reader, _| {
        texts.extend(text(reader, record)?);
        Ok(())
    })?;
    Ok(texts)
}

/// Returns the texts of the children of the current element on lines of their own.
fn joined<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Option<Word<'r>>> {
    let texts = texts(reader, record)?;
    let lines = texts.iter().map(|text| &*text.0);
    // Programs write the word for a missing text.
    let lines: Vec<&str> = lines.filter(|line| *line != "null").collect();
    Ok((!lines.is_empty()).then(|| Word(lines.join("\n").into())))
}

fn read_source<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Option<Source<'r>>> {
    let name = attribute(reader, "name");
    let mut source: Source<'r> = read(reader, record)?;
    source.name = source.name.or(name);
    Ok(Some(source))
}

fn read_score<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Option<Float>> {
    let mut score = None;
    if has_children(reader) {
        reader.each_child(|reader, child| {
            if child.name() == "base" {
                score = text(reader, record)?;
            }
            Ok(())
        })?;
    } else {
        score = text(reader, record)?;
    }
    let score = score.and_then(|score| score.0.parse().ok());
    Ok(score.filter(|score: &f64| score.is_finite()).map(Float))
}

/// Returns the pages about a vulnerability. In the extension, an advisory is an address.
fn pages<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<Vec<Page<'r>>> {
    let mut pages = Vec::new();
    reader.each_child(|reader, _| {
        pages.push(match has_children(reader) {
            true => read(reader, record)?,
            false => Page {
                title: None,
                url: text(reader, record)?,
            },
        });
        Ok(())
    })?;
    Ok(pages)
}
