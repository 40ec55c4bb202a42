//! The objects of a run that results refer to.

use std::collections::BTreeMap;

use finding_source::json::{Int, Reader, Text};
use finding_source::schema::Schema;
use finding_source::{ContainerImage, Limits, NoteKind, Record, ReportError, Str};

use super::MOST;
use crate::raw::{self, Artifact, Base, LogicalLocation, Provenance, Reference, items, object};
use crate::rules::Place;

/// The objects that results refer to by number or name.
#[derive(Debug)]
pub(crate) struct Tables<'r> {
    text: &'r str,
    pub(crate) limits: Limits,
    /// The byte offsets of the artifacts.
    pub(super) artifacts: Vec<usize>,
    /// The byte offsets of the logical locations.
    pub(super) logical: Vec<usize>,
    bases: BTreeMap<Str<'r>, Base<'r>>,
    taxonomies: Vec<Taxonomy<'r>>,
    /// Levels by invocation and rule.
    pub(super) overrides: BTreeMap<(usize, Place), Text<'r>>,
    pub(super) invocations: usize,
    /// `automationDetails.id` without its last component.
    pub(crate) category: Option<Str<'r>>,
    /// The scanned repository.
    pub(crate) provenance: Provenance<'r>,
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

impl<'r> Tables<'r> {
    pub(super) fn new(text: &'r str, limits: &Limits) -> Self {
        Self {
            text,
            limits: limits.clone(),
            artifacts: Vec::new(),
            logical: Vec::new(),
            bases: BTreeMap::new(),
            taxonomies: Vec::new(),
            overrides: BTreeMap::new(),
            invocations: 0,
            category: None,
            provenance: Provenance::default(),
            image: None,
            held: 0,
        }
    }

    fn has_room(&mut self, record: &mut Record<'r>) -> bool {
        if self.held >= self.limits.joined {
            let text = "more artifacts and the like than the limit of joined entries allows";
            record.remark(NoteKind::Other, text);
            return false;
        }
        self.held += 1;
        true
    }

    /// Adds the byte offsets of the elements of the next list to a table.
    pub(super) fn places(
        &mut self,
        table: fn(&mut Self) -> &mut Vec<usize>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        items(reader, |reader| {
            let start = reader.byte();
            if self.has_room(record) {
                table(self).push(start);
            }
            reader.skip()
        })
    }

    pub(super) fn add_bases(&mut self, bases: &[(Text<'r>, Base<'r>)], record: &mut Record<'r>) {
        for (id, base) in bases {
            if self.has_room(record) {
                self.bases.insert(id.to_cow(), *base);
            }
        }
    }

    pub(super) fn add_taxonomies(&mut self, all: &[raw::Taxonomy<'r>], record: &mut Record<'r>) {
        for raw::Taxonomy { name, guid, taxa } in all.iter().take(MOST) {
            let taxa = taxa.iter().filter(|_| self.has_room(record));
            let taxa = taxa.map(|taxon| taxon.id).collect();
            let (name, guid) = (*name, *guid);
            self.taxonomies.push(Taxonomy { name, guid, taxa });
        }
    }

    /// Returns a reader at the byte `start` of the log.
    pub(crate) fn reader(&self, start: usize) -> Reader<'r> {
        Reader::new(self.text, start, &self.limits)
            .with_stray_commas()
            .with_any_types()
    }

    fn at<S: Schema<'r>>(&self, table: &[usize], index: Option<Int>) -> Option<S> {
        let start = table.get(usize::try_from(index?.0).ok()?)?;
        object(&mut self.reader(*start)).ok()
    }

    /// Returns the artifact with this index.
    pub(crate) fn artifact(&self, index: Option<Int>) -> Option<Artifact<'r>> {
        self.at(&self.artifacts, index)
    }

    /// Returns the logical location with this index.
    pub(crate) fn logical(&self, index: Option<Int>) -> Option<LogicalLocation<'r>> {
        self.at(&self.logical, index)
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
    pub(crate) fn overridden(&self, place: Place, invocation: Option<Int>) -> Option<Text<'r>> {
        let invocation = match invocation {
            Some(Int(index)) if index >= 0 => usize::try_from(index).ok()?,
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
                let index = usize::try_from(reference.component_index?.0).ok()?;
                self.taxonomies.get(index)
            });
        let id = reference.id.or_else(|| {
            let index = usize::try_from(reference.index?.0).ok()?;
            *taxonomy?.taxa.get(index)?
        });
        (name.or_else(|| taxonomy?.name), id)
    }
}
