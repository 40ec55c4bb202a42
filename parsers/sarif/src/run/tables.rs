//! The objects of a run that results refer to by number or name.

use finding_source::json::{Int, Reader, Text};
use finding_source::schema::Schema;
use finding_source::{Str, Words};

use super::Run;
use crate::raw::{Artifact, Base, LogicalLocation, Reference, Taxonomy, number, object};
use crate::rules::Place;

impl<'r> Run<'r> {
    /// Returns a reader at the byte `start` of the log.
    pub(crate) fn reader(&self, start: usize) -> Reader<'r> {
        Reader::new(self.text, start, &self.limits)
            .with_stray_commas()
            .with_any_types()
    }

    fn at<S: Schema<'r>>(&self, table: &[usize], index: Option<Int>) -> Option<S> {
        let start = table.get(number(index)?)?;
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
    pub(crate) fn base(&self, id: Option<Text<'r>>) -> Option<&Base<'r>> {
        self.bases.get(&id?.to_cow())
    }

    /// Returns the directories of bases that are the root of the sources or of a repository.
    pub(crate) fn source_roots(&self) -> impl Iterator<Item = Str<'r>> {
        const WORDS: [&str; 3] = ["src", "repo", "root"];
        let roots = self.bases.iter().filter(|(name, _)| {
            let name = name.to_ascii_lowercase();
            WORDS.iter().any(|word| name.contains(word))
        });
        roots.filter_map(|(_, base)| base.uri.trimmed())
    }

    /// Returns the level of a rule in an invocation. As in section 3.27.10, if none is named, the only invocation is
    /// used.
    pub(crate) fn overridden(&self, place: Place, invocation: Option<Int>) -> Option<Text<'r>> {
        let only = (self.parts.invocations.len() == 1).then_some(0);
        let invocation = number(invocation).or(only)?;
        self.overrides.get(&(invocation, place)).copied()
    }

    /// Returns the name of the catalog, and the id in it, of a reference.
    ///
    /// An index of a component counts the extensions (section 3.54), but catalogs are in `taxonomies`. So names and
    /// guids have precedence, and an index is taken as one into `taxonomies`.
    pub(crate) fn taxon(&self, reference: &Reference<'r>) -> (Option<Text<'r>>, Option<Text<'r>>) {
        let by = |key: Option<Text<'r>>, of: fn(&Taxonomy<'r>) -> Option<Text<'r>>| {
            let mut all = self.taxonomies.iter();
            all.find(|taxonomy| key.is_some() && of(taxonomy) == key)
        };
        let name = reference.component_name;
        let taxonomy = by(reference.component_guid, |taxonomy| taxonomy.guid)
            .or_else(|| by(name, |taxonomy| taxonomy.name))
            .or_else(|| self.taxonomies.get(number(reference.component_index)?));
        let listed = || taxonomy?.taxa.get(number(reference.index)?)?.id;
        (
            name.or_else(|| taxonomy?.name),
            reference.id.or_else(listed),
        )
    }
}
