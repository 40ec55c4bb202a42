//! The objects of a run that results refer to.

use std::collections::BTreeMap;

use finding_source::json::{Reader, Text};
use finding_source::{ContainerImage, Limits, Note, NoteKind, Record, ReportError, Str};

use crate::raw::{Artifact, Base, LogicalLocation, Reference, items, members, text};
use crate::rules::Place;

/// The objects that results refer to by number or name.
#[derive(Debug)]
pub(crate) struct Tables<'r> {
    pub(crate) text: &'r str,
    pub(crate) limits: Limits,
    /// The byte offsets of the artifacts.
    pub(super) artifacts: Vec<usize>,
    /// The byte offsets of the logical locations.
    pub(super) logical: Vec<usize>,
    pub(super) bases: BTreeMap<Str<'r>, Base<'r>>,
    pub(super) taxonomies: Vec<Taxonomy<'r>>,
    /// Levels by invocation and rule.
    pub(super) overrides: BTreeMap<(usize, Place), Text<'r>>,
    pub(super) invocations: usize,
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
pub(super) struct Taxonomy<'r> {
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
            provenance: [None; 3],
            image: None,
            held: 0,
        }
    }

    pub(super) fn has_room(&mut self, limits: &Limits, record: &mut Record<'r>) -> bool {
        if self.held >= limits.joined {
            let text = "more artifacts and the like than the limit of joined entries allows";
            record.note(Note::new(NoteKind::Other, text));
            return false;
        }
        self.held += 1;
        true
    }

    pub(super) fn taxonomy(
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
