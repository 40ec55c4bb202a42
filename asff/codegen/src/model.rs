use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

/// A list of pairs in the order of the document; the order of the members is that of the model.
#[derive(Clone, Debug)]
pub(crate) struct Ordered<T>(pub(crate) Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Pairs<T> {
            type Value = Ordered<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ordered<T>, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Ordered(pairs))
            }
        }

        deserializer.deserialize_map(Pairs(PhantomData))
    }
}

/// Limits of a value, from the model's constraints and its text.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names are sufficient")]
pub struct Limits {
    pub min_len: Option<u64>,
    pub max_len: Option<u64>,
    pub exact_len: Option<u64>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub max_pairs: Option<u64>,
    pub max_key_len: Option<u64>,
    pub max_value_len: Option<u64>,
    pub min_value: Option<i64>,
    pub max_value: Option<i64>,
    #[serde(default)]
    pub timestamp: bool,
}

/// One entry of `limits.json`: a limit that the model lacks, or a name for one of its limits.
///
/// `at` is `Shape.Member`. The numbers are as in [`Limits`]; `item_*` applies to the texts of a list, `or_arn` is a
/// greater length for an ARN. The `*text` entries name a grammar of the validator. `instead` corrects the limits that
/// were read from the model's text; `deprecated` adds to the model's own marks; `advice` marks rules that the
/// documentation states and the service is not known to enforce.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names are sufficient")]
pub struct Rule {
    #[serde(default)]
    pub at: String,
    pub name: Option<String>,
    pub min_len: Option<u64>,
    pub max_len: Option<u64>,
    pub exact_len: Option<u64>,
    pub or_arn: Option<u64>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub item_max_len: Option<u64>,
    pub min_pairs: Option<u64>,
    pub max_pairs: Option<u64>,
    pub min_key_len: Option<u64>,
    pub max_key_len: Option<u64>,
    pub max_value_len: Option<u64>,
    pub min_value: Option<i64>,
    pub max_value: Option<i64>,
    pub text: Option<String>,
    pub item_text: Option<String>,
    pub key_text: Option<String>,
    #[serde(default)]
    pub deprecated: bool,
    #[serde(default)]
    pub instead: bool,
    #[serde(default)]
    pub unique: bool,
    #[serde(default)]
    pub advice: bool,
}

/// A member of a structure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The name in a document.
    #[serde(skip)]
    pub name: String,
    /// The name of its shape.
    #[serde(rename = "type")]
    pub shape: String,
    /// True if clients refuse a finding without it.
    #[serde(default)]
    pub required: bool,
    /// True if the model marks it as deprecated.
    #[serde(default)]
    pub deprecated: bool,
    /// The limits in the model's text.
    #[serde(default)]
    pub doc: Limits,
    /// The rules for its value: first the one that the service enforces, then those that are only advised.
    #[serde(skip)]
    pub rules: Vec<Rule>,
}

/// The kind of a shape.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names of JSON and of the model")]
pub enum Kind {
    Structure(Vec<Member>),
    List { item: String },
    Map { key: String, value: String },
    Document,
    Enum(Vec<String>),
    Text,
    Integer,
    Long,
    Double,
    Boolean,
}

/// A shape of the model.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The kind.
    pub kind: Kind,
    /// The minimum length, number of items or value.
    pub min: Option<i64>,
    /// The maximum length, number of items or value.
    pub max: Option<i64>,
    /// The regular expression of a text.
    pub pattern: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawShape {
    kind: String,
    members: Option<Ordered<Member>>,
    item: Option<String>,
    key: Option<String>,
    value: Option<String>,
    values: Option<Vec<String>>,
    min: Option<i64>,
    max: Option<i64>,
    pattern: Option<String>,
}

#[derive(Deserialize)]
struct RawModel {
    root: String,
    shapes: BTreeMap<String, RawShape>,
}

/// The model.
#[derive(Clone, Debug)]
pub struct Model {
    /// The shape of a finding.
    pub root: String,
    /// All shapes by name.
    pub shapes: BTreeMap<String, Shape>,
}

impl Model {
    /// Reads the model.
    ///
    /// # Errors
    /// If the model does not have the expected form.
    pub fn parse(text: &str, limits: &str) -> Result<Self, String> {
        let raw: RawModel = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let mut shapes = BTreeMap::new();
        for (name, shape) in raw.shapes {
            let missing = || format!("{name}: incomplete {}", shape.kind);
            let kind = match &*shape.kind {
                "structure" => {
                    let members = shape.members.ok_or_else(missing)?.0.into_iter();
                    Kind::Structure(
                        members
                            .map(|(name, member)| Member { name, ..member })
                            .collect(),
                    )
                }
                "list" => Kind::List {
                    item: shape.item.ok_or_else(missing)?,
                },
                "map" => Kind::Map {
                    key: shape.key.ok_or_else(missing)?,
                    value: shape.value.ok_or_else(missing)?,
                },
                "document" => Kind::Document,
                "enum" => Kind::Enum(shape.values.ok_or_else(missing)?),
                "string" => Kind::Text,
                "integer" => Kind::Integer,
                "long" => Kind::Long,
                "double" => Kind::Double,
                "boolean" => Kind::Boolean,
                other => return Err(format!("{name}: unknown kind {other}")),
            };
            let (min, max, pattern) = (shape.min, shape.max, shape.pattern);
            shapes.insert(
                name,
                Shape {
                    kind,
                    min,
                    max,
                    pattern,
                },
            );
        }
        let mut model = Self {
            root: raw.root,
            shapes,
        };
        model.add_rules(limits)?;
        for shape in model.shapes.values() {
            for target in targets(shape) {
                model.shape(target)?;
            }
        }
        Ok(model)
    }

    fn add_rules(&mut self, limits: &str) -> Result<(), String> {
        let bounds: BTreeMap<String, (Option<i64>, Option<i64>)> = self
            .shapes
            .iter()
            .map(|(name, shape)| (name.clone(), (shape.min, shape.max)))
            .collect();
        let texts: BTreeSet<String> = self
            .shapes
            .iter()
            .filter(|(_, shape)| matches!(shape.kind, Kind::Text))
            .map(|(name, _)| name.clone())
            .collect();
        // The text of `AwsKmsKeyDetails.CreationDate` refers to the rules for timestamps, but its value is a number.
        for member in self.shapes.values_mut().flat_map(members_mut) {
            if !texts.contains(&member.shape) {
                member.doc.timestamp = false;
            }
        }
        for member in self.shapes.values_mut().flat_map(members_mut) {
            let doc = &member.doc;
            member.rules = vec![Rule {
                min_len: doc.min_len,
                max_len: doc.max_len,
                exact_len: doc.exact_len,
                min_items: doc.min_items,
                max_items: doc.max_items,
                max_pairs: doc.max_pairs,
                max_key_len: doc.max_key_len,
                max_value_len: doc.max_value_len,
                min_value: doc.min_value,
                max_value: doc.max_value,
                text: doc.timestamp.then(|| "timestamp".to_owned()),
                ..Rule::default()
            }];
        }
        let rules: Vec<Rule> = serde_json::from_str(limits).map_err(|error| error.to_string())?;
        for rule in rules {
            let at = rule.at.clone();
            let (shape, name) = at
                .split_once('.')
                .ok_or_else(|| format!("{at}: no member"))?;
            let shape = self
                .shapes
                .get_mut(shape)
                .ok_or_else(|| format!("{at}: no shape"))?;
            let mut members = members_mut(shape).iter_mut();
            let member = members
                .find(|member| member.name == name)
                .ok_or_else(|| format!("{at}: no member"))?;
            member.deprecated |= rule.deprecated;
            match member.rules.first_mut() {
                // A second name is for a second limit.
                Some(first) if !rule.advice && (first.name.is_none() || rule.name.is_none()) => {
                    first.merge(rule)?;
                }
                _ => member.rules.push(rule),
            }
        }
        // The bounds of a number or list shape hold for each member of that shape.
        for member in self.shapes.values_mut().flat_map(members_mut) {
            let Some(first) = member.rules.first_mut() else {
                continue;
            };
            match bounds.get(&member.shape) {
                Some(&(min, max)) if member.shape == "RatioScale" => {
                    first.merge(Rule {
                        min_value: min,
                        max_value: max,
                        ..Rule::default()
                    })?;
                }
                Some(&(min, max)) if member.shape.ends_with("List") => {
                    let (min, max) = (min.map(i64::unsigned_abs), max.map(i64::unsigned_abs));
                    first.merge(Rule {
                        min_items: min,
                        max_items: max,
                        ..Rule::default()
                    })?;
                }
                Some(&(min, max)) => {
                    let (min, max) = (min.map(i64::unsigned_abs), max.map(i64::unsigned_abs));
                    first.merge(Rule {
                        min_len: min,
                        max_len: max,
                        ..Rule::default()
                    })?;
                }
                None => {}
            }
        }
        Ok(())
    }

    /// Returns a shape by name.
    ///
    /// # Errors
    /// If there is no such shape.
    pub fn shape(&self, name: &str) -> Result<&Shape, String> {
        self.shapes
            .get(name)
            .ok_or_else(|| format!("no shape {name}"))
    }

    /// Returns the members of a structure, or an empty slice for other shapes.
    pub fn members(&self, name: &str) -> &[Member] {
        match self.shapes.get(name).map(|shape| &shape.kind) {
            Some(Kind::Structure(members)) => members,
            _ => &[],
        }
    }

    /// Returns the shapes that are reached from `root` without passing through `without`, in order of first occurrence.
    pub fn reachable<'a>(&'a self, root: &'a str, without: &[&str]) -> Vec<&'a str> {
        let mut order = vec![root];
        let mut seen = BTreeSet::from([root]);
        let mut next = 0;
        while let Some(name) = order.get(next) {
            next += 1;
            for target in self.shapes.get(*name).map(targets).unwrap_or_default() {
                if !without.contains(&target) && seen.insert(target) {
                    order.push(target);
                }
            }
        }
        order
    }
}

impl Rule {
    /// Merges other limits. Two limits of the same kind must be equal.
    fn merge(&mut self, other: Self) -> Result<(), String> {
        fn one<T: PartialEq>(
            mine: &mut Option<T>,
            other: Option<T>,
            (at, instead): (&str, bool),
        ) -> Result<(), String> {
            match (mine.is_some() && !instead, other) {
                (_, None) => Ok(()),
                (true, other) if *mine != other => Err(format!("{at}: two limits")),
                (_, other) => {
                    *mine = other;
                    Ok(())
                }
            }
        }
        let at = (&*other.at, other.instead);
        one(&mut self.name, other.name, at)?;
        one(&mut self.min_len, other.min_len, at)?;
        one(&mut self.max_len, other.max_len, at)?;
        one(&mut self.exact_len, other.exact_len, at)?;
        one(&mut self.or_arn, other.or_arn, at)?;
        one(&mut self.min_items, other.min_items, at)?;
        one(&mut self.max_items, other.max_items, at)?;
        one(&mut self.item_max_len, other.item_max_len, at)?;
        one(&mut self.min_pairs, other.min_pairs, at)?;
        one(&mut self.max_pairs, other.max_pairs, at)?;
        one(&mut self.min_key_len, other.min_key_len, at)?;
        one(&mut self.max_key_len, other.max_key_len, at)?;
        one(&mut self.max_value_len, other.max_value_len, at)?;
        one(&mut self.min_value, other.min_value, at)?;
        one(&mut self.max_value, other.max_value, at)?;
        one(&mut self.text, other.text, at)?;
        one(&mut self.item_text, other.item_text, at)?;
        one(&mut self.key_text, other.key_text, at)?;
        self.unique |= other.unique;
        Ok(())
    }
}

fn members_mut(shape: &mut Shape) -> &mut [Member] {
    match &mut shape.kind {
        Kind::Structure(members) => members,
        _ => &mut [],
    }
}

fn targets(shape: &Shape) -> Vec<&str> {
    match &shape.kind {
        Kind::Structure(members) => members.iter().map(|member| &*member.shape).collect(),
        Kind::List { item } => vec![item],
        Kind::Map { key, value } => vec![key, value],
        _ => Vec::new(),
    }
}
