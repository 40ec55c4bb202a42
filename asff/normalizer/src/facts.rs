//! The pairs of `ProductFields` that are facts of the tool.

use std::cmp::Ordering;

use asff::limits;
use finding::Finding;
use report_syntax::text::letters_digits_and;

use crate::budget::Budget;
use crate::product_fields::OWN;
use crate::text;
use crate::value::Value;

/// The pairs, in the order of their keys.
#[derive(Debug, Default)]
pub(crate) struct Facts<'d> {
    /// The tool, if keys `asff/TOOL/NAME` of it are valid and not those of this crate.
    tool: Option<&'d str>,
    pairs: Vec<(Name, Value<'d>)>,
}

/// The key of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Name {
    /// `asff/TOOL/NAME`, with the tool of the finding.
    OfTool(&'static str),
    Whole(String),
}

impl Name {
    /// Returns the parts of which the key consists.
    fn parts<'a>(&'a self, tool: &'a str) -> [&'a str; 4] {
        match self {
            Self::OfTool(name) => ["asff/", tool, "/", name],
            Self::Whole(key) => [key, "", "", ""],
        }
    }

    fn len(&self, tool: &str) -> usize {
        self.parts(tool).iter().map(|part| part.len()).sum()
    }

    fn cmp(&self, other: &Self, tool: &str) -> Ordering {
        match (self, other) {
            (Self::OfTool(one), Self::OfTool(other)) => one.cmp(other),
            _ => {
                let bytes = |name: &Self| name.parts(tool).concat();
                bytes(self).cmp(&bytes(other))
            }
        }
    }

    fn is_before_own(&self, tool: &str) -> bool {
        match self {
            // `tool/` and `finding/` differ, and neither begins with the other.
            Self::OfTool(_) => tool.bytes().chain([b'/']).lt(b"finding/".iter().copied()),
            Self::Whole(key) => &**key < OWN,
        }
    }
}

impl<'d> Facts<'d> {
    /// Returns the facts for which there is room beside `pairs` other pairs.
    pub(crate) fn of(finding: &'d Finding<'_>, pairs: usize, budget: &mut Budget) -> Self {
        let mut facts = Self::default();
        if !finding.facts.is_empty() {
            let tool = &*finding.tool;
            let is_other = tool != "finding" && !tool.starts_with("finding/");
            facts.tool = (is_other && tool.bytes().all(fits)).then_some(tool);
            facts.pairs.reserve_exact(finding.facts.len());
            for (name, value) in &finding.facts {
                facts.put(tool, name, value, pairs, budget);
            }
        }
        facts
    }

    /// Adds a fact. The tool's name is from the report and may be `finding`.
    fn put(
        &mut self,
        tool: &str,
        name: &'static str,
        value: &'d str,
        others: usize,
        budget: &mut Budget,
    ) {
        let most = limits::PRODUCT_FIELDS_KEY_CHARS;
        let name = match self.tool {
            Some(tool) if tool.len() + name.len() + 6 <= most && name.bytes().all(fits) => {
                Name::OfTool(name)
            }
            _ => {
                let key = ["asff/", tool, "/", name].concat();
                let key = match key.strip_prefix(OWN) {
                    Some(_) => ["asff/tool/", tool, "/", name].concat(),
                    None => key,
                };
                Name::Whole(text::replaced(&key, most, fits).into_owned())
            }
        };
        let Some(value) = text::line(value, limits::PRODUCT_FIELDS_VALUE_CHARS) else {
            return;
        };
        let own_tool = self.tool.unwrap_or_default();
        let has_room = others + self.pairs.len() < limits::PRODUCT_FIELDS_PAIRS
            && budget.take(name.len(own_tool) + value.len());
        if !has_room {
            return;
        }
        let value = Value::Text(value);
        match (self.pairs).binary_search_by(|(known, _)| known.cmp(&name, own_tool)) {
            Ok(at) => self.pairs[at].1 = value,
            Err(at) => self.pairs.insert(at, (name, value)),
        }
    }

    /// Returns the pairs before and after those of [`ProductFields`](crate::product_fields::ProductFields), with the parts
    /// of their keys.
    pub(crate) fn around(&self) -> [impl Iterator<Item = ([&str; 4], &Value<'d>)>; 2] {
        let tool = self.tool.unwrap_or_default();
        let after = self
            .pairs
            .partition_point(|(name, _)| name.is_before_own(tool));
        let (before, after) = self.pairs.split_at(after);
        [before, after].map(|pairs| {
            pairs
                .iter()
                .map(move |(name, value)| (name.parts(tool), value))
        })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }
}

/// The bytes that a key may contain. The user guide requires the form `COMPANY/PRODUCT/NAME`.
const KEY_BYTES: [bool; 256] = letters_digits_and(b" .:+=@_/-");

fn fits(byte: u8) -> bool {
    KEY_BYTES[usize::from(byte)]
}
