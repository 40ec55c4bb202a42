//! What a report told of before.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use finding_source::json::Reader;
use finding_source::schema::Objects;
use finding_source::{Fingerprint, Identity, Limits, Note, NoteKind, Record, Seen, Str};

use crate::map::Mapped;
use crate::raw::Violation;

/// Finds what is told again when a report has several results of one template, as reports that were put together have.
///
/// Hardly any report has, so all that is kept is where the first violations of each template stand. Those are gone
/// through once more when another result of it comes.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// By the path of the template.
    templates: BTreeMap<u64, First>,
    /// Hits of templates with several results, each with its number in its result.
    hits: Seen,
    /// Hits of the result that is read now; `None` while it is the first of its template.
    now: Option<Seen>,
}

/// The first violations of a template.
#[derive(Clone, Copy, Debug)]
enum First {
    /// They stand at this byte.
    At(usize),
    /// They are among the hits.
    Held,
}

impl Told {
    /// Begins the violations at `byte` of `text`, of the template at `path`.
    pub(crate) fn begin<'r>(
        &mut self,
        path: &Str<'r>,
        text: &'r str,
        byte: usize,
        limits: &Limits,
        record: &mut Record<'_>,
    ) {
        let mut hasher = Fingerprint::default();
        path.hash(&mut hasher);
        let template = hasher.finish();
        match self.templates.get_mut(&template) {
            Some(first) => {
                self.now = Some(Seen::new());
                if let First::At(byte) = std::mem::replace(first, First::Held) {
                    self.hold(path, Reader::new(text, byte, limits));
                }
            }
            None => {
                self.now = None;
                if self.templates.len() < limits.joined {
                    self.templates.insert(template, First::At(byte));
                } else {
                    let text = "more templates than the limit of joined entries allows: what is told again is not known";
                    record.note(Note::new(NoteKind::Other, text));
                }
            }
        }
    }

    /// Nothing that comes next is of a template that is known by name.
    pub(crate) fn leave(&mut self) {
        self.now = None;
    }

    /// Goes through violations that were read before.
    fn hold<'r>(&mut self, path: &Str<'r>, mut reader: Reader<'r>) {
        let mut violations: Objects<'_, Violation<'_>> = Objects::default();
        let mut numbers = Seen::new();
        // What is wrong in them was told when they were read first.
        let _ = reader.each_item(|reader| {
            let violation = violations.read_unnoted(reader)?;
            if let Some(mapped) = Mapped::new(violation) {
                for at in 0..violation.hits() {
                    let identity = mapped.identity(violation, at, Some(path));
                    let number = numbers.count(&identity);
                    self.hits.count(&(identity, number));
                }
            }
            Ok(())
        });
    }

    /// Whether a hit was told of in an earlier result of its template.
    pub(crate) fn is_repeated(&mut self, identity: &Identity<'_>) -> bool {
        let Some(now) = &mut self.now else {
            return false;
        };
        let number = now.count(identity);
        self.hits.count(&(identity, number)) > 0
    }
}
