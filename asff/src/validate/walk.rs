//! One walk over a finding and the tables, for typed members and for those kept as JSON.

mod checks;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;

use serde_json::Value;

use super::table::{self, Bound, Check, Member, Shape};
use super::{Actual, Constraint, Level, Limit, Violation};
use crate::limits::FINDING_BYTES;
use crate::shape::{Members, Node};
use crate::{AwsSecurityFinding, OtherMembers};

pub(super) fn finding(finding: &AwsSecurityFinding) -> Vec<Violation> {
    let mut walk = Walk {
        violations: Vec::new(),
        bytes: 0,
    };
    walk.structure(&Path::Root, table::FINDING.members(), finding);
    // Most findings are so small that the least favorable estimate shows it.
    if walk.bytes > FINDING_BYTES {
        let size = size(finding);
        if size > FINDING_BYTES {
            walk.violations.push(Violation {
                pointer: String::new(),
                constraint: Constraint::FindingSize,
                level: Level::Error,
                limit: Limit::AtMost(FINDING_BYTES as u64, "bytes"),
                actual: Actual::Count(size as u64),
            });
        }
    }
    walk.violations
}

/// Returns the bytes of compact JSON.
pub(super) fn size(value: &impl serde::Serialize) -> usize {
    struct Count(usize);

    impl io::Write for Count {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    let mut count = Count(0);
    // Counting does not fail, and the keys of all maps are strings.
    let _ = serde_json::to_writer(&mut count, value);
    count.0
}

/// The path from the finding to a value, on the stack; made into text only for a violation.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root,
    Member(&'a Self, &'a str),
    Item(&'a Self, usize),
}

impl Path<'_> {
    pub(super) fn pointer(&self) -> String {
        let mut pointer = String::new();
        self.push_to(&mut pointer);
        pointer
    }

    fn push_to(&self, pointer: &mut String) {
        match self {
            Self::Root => {}
            Self::Member(parent, name) => {
                parent.push_to(pointer);
                pointer.push('/');
                for c in name.chars() {
                    match c {
                        '~' => pointer.push_str("~0"),
                        '/' => pointer.push_str("~1"),
                        c => pointer.push(c),
                    }
                }
            }
            Self::Item(parent, index) => {
                parent.push_to(pointer);
                // Writing to a String does not fail.
                let _ = write!(pointer, "/{index}");
            }
        }
    }
}

struct Walk {
    violations: Vec<Violation>,
    /// An upper bound of the bytes of the visited values, as compact JSON.
    bytes: usize,
}

impl Walk {
    fn report(
        &mut self,
        path: &Path<'_>,
        constraint: Constraint,
        level: Level,
        limit: Limit,
        actual: Actual,
    ) {
        self.violations.push(Violation {
            pointer: path.pointer(),
            constraint,
            level,
            limit,
            actual,
        });
    }

    fn structure(&mut self, path: &Path<'_>, table: &'static [Member], structure: &dyn Members) {
        let mut present = Present::default();
        self.bytes += 2;
        structure.each(&mut |index, name, node| {
            if let Some(member) = table.get(index) {
                present.set(index);
                self.member(&Path::Member(path, name), member, node);
            }
        });
        self.other_members(path, table, structure.other_members(), &mut present);
        self.required(path, table, &present);
    }

    fn other_members(
        &mut self,
        path: &Path<'_>,
        table: &'static [Member],
        others: &OtherMembers,
        present: &mut Present,
    ) {
        for (name, value) in others.iter() {
            self.named(path, table, name, value, present);
        }
    }

    /// A member that is known only by its name.
    fn named(
        &mut self,
        path: &Path<'_>,
        table: &'static [Member],
        name: &str,
        value: &Value,
        present: &mut Present,
    ) {
        let path = &Path::Member(path, name);
        match table.iter().position(|member| member.name == name) {
            // Replaced by the typed member.
            Some(index) if present.has(index) => {}
            Some(index) => {
                present.set(index);
                if let Some(member) = table.get(index) {
                    self.member(path, member, Node::Json(value));
                }
            }
            None => {
                self.bytes += name.len() * 6 + 4 + size(value);
                let near = table
                    .iter()
                    .find(|member| member.name.eq_ignore_ascii_case(name));
                let limit = match near {
                    Some(member) => Limit::Spelled(member.name),
                    None => Limit::Must("be left out: the format has no such member"),
                };
                self.report(
                    path,
                    Constraint::UnknownMember,
                    Level::Error,
                    limit,
                    Actual::Absent,
                );
            }
        }
    }

    fn required(&mut self, path: &Path<'_>, table: &'static [Member], present: &Present) {
        for (index, member) in table.iter().enumerate() {
            if member.required && !present.has(index) {
                let limit = Limit::Must("be present");
                let path = &Path::Member(path, member.name);
                self.report(
                    path,
                    Constraint::Required,
                    Level::Error,
                    limit,
                    Actual::Absent,
                );
            }
        }
    }

    fn member(&mut self, path: &Path<'_>, member: &'static Member, node: Node<'_>) {
        self.bytes += member.name.len() + 4;
        if member.deprecated {
            let limit = Limit::Must("be left out: the member is deprecated");
            self.report(
                path,
                Constraint::Deprecated,
                Level::Advice,
                limit,
                Actual::Absent,
            );
        }
        self.value(path, member.shape, member.bounds, node);
    }

    fn value(
        &mut self,
        path: &Path<'_>,
        shape: &'static Shape,
        bounds: &'static [Bound],
        node: Node<'_>,
    ) {
        match (shape, node) {
            (Shape::Document, Node::Json(value)) => self.document(path, value),
            (_, Node::Json(value)) => self.json(path, shape, bounds, value),
            (Shape::Structure(table), Node::Structure(structure)) => {
                self.structure(path, table, structure);
            }
            (Shape::List(item), Node::List(items)) => {
                self.list(path, bounds, items.count());
                let mut index = 0;
                let mut seen = BTreeSet::new();
                items.each_item(&mut |node| {
                    self.item(&Path::Item(path, index), item, bounds, node, &mut seen);
                    index += 1;
                });
            }
            (Shape::Map, Node::Map(map)) => {
                self.pairs(path, bounds, map.len() + map.other_values().len());
                for (key, value) in map.iter() {
                    self.pair(path, bounds, key, value);
                }
                for (key, value) in map.other_values().iter() {
                    self.pair_of_another_kind(path, bounds, key, value);
                }
            }
            (Shape::Words(words), Node::Text(word)) => self.word(path, words, word),
            (_, Node::Text(text)) => self.text(path, bounds, text),
            (_, Node::Integer(value)) => self.integer(path, bounds, value),
            (_, Node::Double(value)) => self.double(path, bounds, value.get()),
            // The other kinds have no limits; typed members cannot have another type.
            _ => self.bytes += 5,
        }
    }

    fn item<'a>(
        &mut self,
        path: &Path<'_>,
        shape: &'static Shape,
        bounds: &'static [Bound],
        node: Node<'a>,
        seen: &mut BTreeSet<&'a str>,
    ) {
        self.bytes += 1;
        let text = match node {
            Node::Text(text) => Some(text),
            Node::Json(Value::String(text)) => Some(&**text),
            _ => None,
        };
        let Some(text) = text else {
            // The limits of a list are not those of its items.
            return self.value(path, shape, &[], node);
        };
        self.value(path, shape, &[], node);
        for Bound { check, level } in bounds {
            match *check {
                Check::ItemChars(max) => self.at_most(path, Constraint::Length, *level, max, text),
                Check::ItemText(grammar) => self.grammar(path, *level, grammar, text),
                Check::Unique if !seen.insert(text) => {
                    let limit = Limit::Must("be in the list once");
                    self.report(path, Constraint::Unique, *level, limit, Actual::text(text));
                }
                _ => {}
            }
        }
    }

    fn json(
        &mut self,
        path: &Path<'_>,
        shape: &'static Shape,
        bounds: &'static [Bound],
        value: &Value,
    ) {
        match (shape, value) {
            (_, Value::Null) => {
                self.bytes += 4;
                let limit = Limit::Must("be left out rather than null");
                self.report(path, Constraint::Null, Level::Error, limit, Actual::Absent);
            }
            (Shape::Structure(table), Value::Object(members)) => {
                let mut present = Present::default();
                self.bytes += 2;
                for (name, value) in members {
                    self.named(path, table, name, value, &mut present);
                }
                self.required(path, table, &present);
            }
            (Shape::List(item), Value::Array(items)) => {
                self.list(path, bounds, items.len());
                let mut seen = BTreeSet::new();
                for (index, value) in items.iter().enumerate() {
                    let path = &Path::Item(path, index);
                    self.item(path, item, bounds, Node::Json(value), &mut seen);
                }
            }
            (Shape::Map, Value::Object(pairs)) => {
                self.pairs(path, bounds, pairs.len());
                for (key, value) in pairs {
                    match value {
                        Value::String(text) => self.pair(path, bounds, key, text),
                        value => self.pair_of_another_kind(path, bounds, key, value),
                    }
                }
            }
            (Shape::Words(words), Value::String(word)) => self.word(path, words, word),
            (Shape::Text, Value::String(text)) => self.text(path, bounds, text),
            (Shape::Integer, Value::Number(number))
                if number
                    .as_i64()
                    .is_some_and(|value| i32::try_from(value).is_ok()) =>
            {
                self.integer(path, bounds, number.as_i64().unwrap_or_default());
            }
            (Shape::Long, Value::Number(number)) if number.is_i64() => {
                self.integer(path, bounds, number.as_i64().unwrap_or_default());
            }
            (Shape::Double, Value::Number(number)) => {
                self.double(path, bounds, number.as_f64().unwrap_or_default());
            }
            (Shape::Boolean, Value::Bool(_)) => self.bytes += 5,
            (shape, value) => {
                self.bytes += size(value);
                let actual = match value {
                    Value::Number(number) => match number.as_i64() {
                        Some(value) => Actual::Integer(value),
                        None => Actual::Number(number.as_f64().unwrap_or_default()),
                    },
                    Value::String(text) => Actual::text(text),
                    value => Actual::Kind(kind(value)),
                };
                self.report(
                    path,
                    Constraint::Kind,
                    Level::Error,
                    Limit::Form(shape.kind()),
                    actual,
                );
            }
        }
    }

    /// Free JSON, of which only the size of its strings is limited.
    fn document(&mut self, path: &Path<'_>, value: &Value) {
        self.bytes += size(value);
        let mut rest = vec![value];
        while let Some(value) = rest.pop() {
            match value {
                Value::String(text) => self.field_size(path, text),
                Value::Array(items) => rest.extend(items),
                Value::Object(members) => rest.extend(members.values()),
                _ => {}
            }
        }
    }
}

/// The members of a structure that were met. The largest structure has 102.
#[derive(Default)]
struct Present(u128);

impl Present {
    const fn set(&mut self, index: usize) {
        self.0 |= 1 << (index & 127);
    }

    const fn has(&self, index: usize) -> bool {
        self.0 & (1 << (index & 127)) != 0
    }
}

const fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a Boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_escapes_what_its_syntax_uses() {
        let fields = Path::Member(&Path::Root, "ProductFields");
        assert_eq!(
            Path::Member(&fields, "a/b~c").pointer(),
            "/ProductFields/a~1b~0c"
        );
        assert_eq!(Path::Item(&fields, 3).pointer(), "/ProductFields/3");
        assert_eq!(Path::Root.pointer(), "");
    }

    #[test]
    fn no_structure_has_more_members_than_can_be_marked() {
        assert!(table::RESOURCE_DETAILS.members().len() <= 128);
    }
}
