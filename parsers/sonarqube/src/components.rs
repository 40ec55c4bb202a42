//! Components that entries refer to.

use std::collections::BTreeMap;

use finding_source::json::Reader;
use finding_source::schema::Objects;
use finding_source::{Limits, Record, Str};

use crate::ahead;
use crate::raw::Component;

/// The paths of the components of one document, read only if a key does not contain its path.
///
/// They come after the entries that refer to them, so looking one up requires a second pass over the document, which
/// skips its entries. There is one such pass per document, so the time stays linear.
#[derive(Debug, Default)]
pub(crate) struct Components<'r> {
    document: usize,
    paths: Option<BTreeMap<Str<'r>, Option<Str<'r>>>>,
}

impl<'r> Components<'r> {
    /// Creates the paths of the document that begins at this byte.
    pub(crate) fn of(document: usize) -> Self {
        Self {
            document,
            paths: None,
        }
    }

    /// Returns `None` for an unknown component, and a path of `None` for a project or a module.
    pub(crate) fn path(
        &mut self,
        key: &str,
        text: &'r str,
        limits: &Limits,
        record: &mut Record<'r>,
    ) -> Option<Option<Str<'r>>> {
        let document = self.document;
        let paths = self.paths.get_or_insert_with(|| {
            let mut paths = BTreeMap::new();
            let mut components: Objects<'r, Component<'r>> = Objects::default();
            let mut reader = Reader::new(text, document, limits);
            // Errors are reported when the reader reaches them.
            let _ = ahead::each_in("components", &mut reader, |reader| {
                let component = components.read_unnoted(reader)?;
                if !ahead::has_place("components", paths.len(), limits.joined, record) {
                    return Ok(());
                }
                let is_file = component
                    .qualifier
                    .is_some_and(|q| q == "FIL" || q == "UTS");
                let path = component.path.map(|path| path.to_cow());
                // A file without a path is identified by its key.
                if path.is_some() || !is_file {
                    paths.extend(component.key.map(|key| (key.to_cow(), path)));
                }
                Ok(())
            });
            paths
        });
        paths.get(key).cloned()
    }
}
