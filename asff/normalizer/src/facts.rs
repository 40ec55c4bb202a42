//! The pairs of `ProductFields` that are facts of the tool.

use asff::limits;
use finding::Finding;
use report_syntax::text::letters_digits_and;

use crate::budget::Budget;
use crate::product_fields::OWN;
use crate::text;
use crate::value::Value;

/// The keys of the facts of a tool, kept for its next finding.
#[derive(Clone, Debug, Default)]
pub(crate) struct FactKeys {
    tool: String,
    /// The names of facts, in the order in which findings had them first, each with the index of its key.
    names: Vec<(&'static str, usize)>,
    keys: Vec<Key>,
    /// The indices of the keys, in the order of the keys.
    order: Vec<usize>,
    /// The number of keys that come before those of this crate.
    before_own: usize,
}

/// A key as the name of a member of JSON: `"KEY":`.
#[derive(Clone, Debug)]
pub(crate) struct Key(String);

impl Key {
    fn new(key: &str) -> Self {
        // Keys consist of characters that need no escape.
        Self(["\"", key, "\":"].concat())
    }

    pub(crate) fn as_member(&self) -> &str {
        &self.0
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0[1..self.0.len() - 2]
    }
}

/// The maximum number of names that are kept. Names are constants of a parser, which has fewer.
const NAMES: usize = 256;

impl FactKeys {
    /// Begins a finding of `tool`.
    fn begin(&mut self, tool: &str) {
        if self.tool != tool || self.names.len() > NAMES {
            *self = Self {
                tool: tool.to_owned(),
                ..Self::default()
            };
        }
    }

    /// Returns the index of a fact's key. The search starts at `next`, which is set to the place after the name: findings
    /// of a tool have their facts in one order.
    fn find(&mut self, name: &'static str, next: &mut usize) -> usize {
        let places = (*next..self.names.len()).chain(0..*next);
        // The same text in memory: no other text is compared.
        let is_same = |at: &usize| std::ptr::eq(self.names[*at].0, name);
        let at = places.into_iter().find(is_same);
        let at = at.unwrap_or_else(|| self.add(name));
        *next = at + 1;
        self.names[at].1
    }

    /// Adds a name, and returns its place. Its key may be that of another name.
    fn add(&mut self, name: &'static str) -> usize {
        let key = key(&self.tool, name);
        let by_key = |at: &usize| self.keys[*at].as_str().cmp(&key);
        let place = self.order.binary_search_by(by_key);
        let index = match place {
            Ok(place) => self.order[place],
            Err(place) => {
                self.order.insert(place, self.keys.len());
                self.before_own += usize::from(&*key < OWN);
                self.keys.push(Key::new(&key));
                self.keys.len() - 1
            }
        };
        self.names.push((name, index));
        self.names.len() - 1
    }
}

/// Returns the key of a fact. The tool's name is from the report and may be `finding`.
fn key(tool: &str, name: &str) -> String {
    let key = ["asff/", tool, "/", name].concat();
    let key = match key.strip_prefix(OWN) {
        Some(_) => ["asff/tool/", tool, "/", name].concat(),
        None => key,
    };
    text::replaced(&key, limits::PRODUCT_FIELDS_KEY_CHARS, fits).into_owned()
}

/// The facts of a finding.
#[derive(Debug)]
pub(crate) struct Facts<'d> {
    keys: &'d FactKeys,
    /// The values, by the index of the key.
    values: Vec<Option<Value<'d>>>,
    /// The number of values.
    len: usize,
}

impl<'d> Facts<'d> {
    /// Returns the facts for which there is room beside `others` other pairs.
    pub(crate) fn of(
        finding: &'d Finding<'_>,
        others: usize,
        keys: &'d mut FactKeys,
        budget: &mut Budget,
    ) -> Self {
        let mut values = Vec::new();
        let mut len = 0;
        if !finding.facts.is_empty() {
            keys.begin(&finding.tool);
            values.resize_with(keys.keys.len(), || None);
        }
        let mut next = 0;
        for (name, value) in &finding.facts {
            let index = keys.find(name, &mut next);
            let Some(value) = text::line(value, limits::PRODUCT_FIELDS_VALUE_CHARS) else {
                continue;
            };
            let has_room = others + len < limits::PRODUCT_FIELDS_PAIRS
                && budget.take(keys.keys[index].as_str().len() + value.len());
            if !has_room {
                continue;
            }
            if index >= values.len() {
                values.resize_with(index + 1, || None);
            }
            len += usize::from(values[index].is_none());
            values[index] = Some(Value::Text(value));
        }
        Self { keys, values, len }
    }

    /// Returns the pairs before and after those of [`ProductFields`](crate::product_fields::ProductFields), in the order of
    /// their keys.
    pub(crate) fn around(&self) -> [impl Iterator<Item = (&Key, &Value<'d>)>; 2] {
        let (before, after) = self.keys.order.split_at(self.keys.before_own);
        [before, after].map(|order| {
            order.iter().filter_map(|&index| {
                let value = self.values.get(index)?.as_ref()?;
                Some((&self.keys.keys[index], value))
            })
        })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len == 0
    }
}

/// The bytes that a key may contain. The user guide requires the form `COMPANY/PRODUCT/NAME`.
const KEY_BYTES: [bool; 256] = letters_digits_and(b" .:+=@_/-");

fn fits(byte: u8) -> bool {
    KEY_BYTES[usize::from(byte)]
}
