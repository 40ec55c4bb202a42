//! The rules of a run, looked up by the references of results.

use std::collections::BTreeMap;

use finding_source::json::{Int, Reader, Text, ValueKind};
use finding_source::schema::{Members, Objects};
use finding_source::{NoteKind, Record, Str};

use crate::raw::{ComponentParts, Read, Reference, RuleHead, items, number, string};

/// A driver or an extension.
#[derive(Debug, Default)]
pub(crate) struct Component<'r> {
    pub(crate) parts: Members<'r, ComponentParts<'r>>,
    rules: Vec<Entry<'r>>,
}

#[derive(Debug)]
struct Entry<'r> {
    /// The byte offset of its beginning, if it is an object.
    start: Option<usize>,
    id: Option<Text<'r>>,
}

/// The position of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    component: usize,
    index: usize,
}

/// The driver.
pub(crate) const DRIVER: usize = 0;

/// The rules of the driver and the extensions of one run.
///
/// Only id, guid and position of a rule are kept: it is [read](Self::read) when the first result needs it.
#[derive(Debug, Default)]
pub(crate) struct Rules<'r> {
    /// The driver, then the extensions.
    components: Vec<Component<'r>>,
    ids: BTreeMap<Str<'r>, Vec<Place>>,
    guids: BTreeMap<Str<'r>, Place>,
    component_guids: BTreeMap<Str<'r>, usize>,
    /// The number of rules and components that may be added.
    room: usize,
    heads: Objects<'r, RuleHead<'r>>,
}

impl<'r> Rules<'r> {
    /// Creates the rules of a driver without rules. At most `room` rules and extensions are added.
    pub(crate) fn new(room: usize) -> Self {
        Self {
            components: vec![Component::default()],
            room,
            ..Self::default()
        }
    }

    /// Adds an extension, and returns its number; `None` if there are too many.
    pub(crate) fn add_extension(&mut self, record: &mut Record<'r>) -> Option<usize> {
        take_room(&mut self.room, "rules", record).then(|| {
            self.components.push(Component::default());
            self.components.len() - 1
        })
    }

    /// Returns the component with this number.
    pub(crate) fn component(&mut self, number: usize) -> &mut Component<'r> {
        &mut self.components[number]
    }

    /// Returns the members of the driver.
    pub(crate) fn driver(&self) -> &ComponentParts<'r> {
        &self.components[DRIVER].parts
    }

    /// Reads the rules of a component. In older dialects they are a map by their ids, in some drafts a list.
    pub(crate) fn read(
        &mut self,
        component: usize,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Read {
        match reader.peek() {
            Some(ValueKind::Object) => {
                reader.each_member(|reader, key| self.add(component, Some(key), reader, record))
            }
            _ => items(reader, |reader| self.add(component, None, reader, record)),
        }
    }

    /// Adds the next rule to a component. In a map of rules, its name is `key`.
    fn add(
        &mut self,
        component: usize,
        key: Option<Text<'r>>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Read {
        if !take_room(&mut self.room, "rules", record) {
            return reader.skip();
        }
        let start = (reader.peek() == Some(ValueKind::Object)).then(|| reader.byte());
        let head = match start {
            Some(_) => self.heads.read_unnoted(reader).copied(),
            None => reader.skip().map(|()| RuleHead::default()),
        };
        let head = match head {
            Err(error) if !error.ends_report() => {
                let text = format!("a rule could not be read: {error}");
                record.remark(NoteKind::Other, text);
                // Its index counts, because other rules are identified by theirs.
                RuleHead::default()
            }
            head => head?,
        };
        let list = &mut self.components[component].rules;
        let index = list.len();
        let place = Place { component, index };
        let id = head.id.or(key);
        list.push(Entry { start, id });
        if let Some(guid) = head.guid {
            self.guids.entry(guid.to_cow()).or_insert(place);
        }
        // A map may have several entries with one id, and different keys.
        let ids = [key, head.id.filter(|id| key != Some(*id))];
        for id in ids.into_iter().flatten() {
            self.ids.entry(id.to_cow()).or_default().push(place);
        }
        Ok(())
    }

    /// Completes the tables, after all components were read.
    pub(crate) fn finish(&mut self) {
        for (number, component) in self.components.iter().enumerate() {
            if let Some(guid) = component.parts.guid {
                self.component_guids.entry(guid.to_cow()).or_insert(number);
            }
        }
    }

    /// Returns the rule that a result or an override refers to.
    ///
    /// As in sections 3.27.5 to 3.27.7 and 3.52: the component by its index, or else its guid, or else the driver; in
    /// it the rule by its index, or else its guid. Beyond the standard, the rule is also looked up by id: the same id,
    /// or the id without its last component. An index is ignored if the rule there has another id.
    pub(crate) fn find(
        &self,
        id: Option<&str>,
        reference: &Reference<'r>,
        index: Option<Int>,
        extension: Option<Int>,
    ) -> Option<Place> {
        let component = self.named_component(reference, extension);
        let fits = |place: &Place| match (id, self.entry(*place).map(|entry| entry.id)) {
            (Some(id), Some(Some(known))) => {
                known == id || parent(id).is_some_and(|parent| known == parent)
            }
            (_, entry) => entry.is_some(),
        };
        let places = [reference.index, index].map(|index| {
            let component = component.unwrap_or(DRIVER);
            let index = number(index)?;
            Some(Place { component, index })
        });
        if let Some(place) = places.into_iter().flatten().find(fits) {
            return Some(place);
        }
        let guid = reference.guid.map(|guid| guid.to_cow());
        if let Some(place) = guid.and_then(|guid| self.guids.get(&guid)) {
            return Some(*place);
        }
        let id = id?;
        let mut ids = [Some(id), parent(id)].into_iter().flatten();
        ids.find_map(|id| {
            let places = self.ids.get(id)?;
            // Among the rules of the named component, if it has one; the list is short except in malicious logs.
            let mut own = places.iter().take(64);
            let own = own.find(|place| Some(place.component) == component);
            own.or(places.first()).copied()
        })
    }

    /// Returns the named component, if a component is named.
    fn named_component(&self, reference: &Reference<'r>, extension: Option<Int>) -> Option<usize> {
        let number = number(reference.component_index.or(extension));
        let number = number.map(|index| index.saturating_add(1));
        if let Some(number) = number.filter(|&number| number < self.components.len()) {
            return Some(number);
        }
        let guid = reference.component_guid?;
        self.component_guids.get(&*guid.to_cow()).copied()
    }

    fn entry(&self, place: Place) -> Option<&Entry<'r>> {
        self.components.get(place.component)?.rules.get(place.index)
    }

    /// Returns the text with this id of the component of a rule, or of the driver.
    pub(crate) fn message(&self, place: Option<Place>, id: Text<'r>) -> Option<Text<'r>> {
        let component = place.map_or(DRIVER, |place| place.component);
        let mut components = [component, DRIVER].into_iter();
        components.find_map(|component| string(&self.components.get(component)?.parts.strings, id))
    }

    /// Returns the byte offset of a rule, and its id; `None` if it is not an object.
    pub(crate) fn at(&self, place: Place) -> Option<(usize, Option<Text<'r>>)> {
        let entry = self.entry(place)?;
        Some((entry.start?, entry.id))
    }
}

/// Takes one entry from the room that the limit of joined entries leaves. If none is left, notes that more entries exist
/// and returns false.
pub(crate) fn take_room(room: &mut usize, entries: &str, record: &mut Record<'_>) -> bool {
    let Some(left) = room.checked_sub(1) else {
        let text = format!("more {entries} than the limit of joined entries allows");
        record.remark(NoteKind::Other, text);
        return false;
    };
    *room = left;
    true
}

/// Returns a hierarchical id without its last component (section 3.27.5): `CA5350` for `CA5350/md5`.
fn parent(id: &str) -> Option<&str> {
    id.rsplit_once('/').map(|(parent, _)| parent)
}
