use std::collections::BTreeMap;

use crate::model::{Kind, Member, Model, Rule};

/// The documentation of the generated items: handwritten text, and facts from the model.
pub(crate) struct Docs {
    shapes: BTreeMap<String, String>,
    members: BTreeMap<(String, String), String>,
    /// For a structure that is only in details: its parent and member.
    parents: BTreeMap<String, (String, String)>,
}

impl Docs {
    pub(crate) fn new(model: &Model) -> Result<Self, String> {
        let mut docs = Self {
            shapes: BTreeMap::new(),
            members: BTreeMap::new(),
            parents: parents(model),
        };
        let mut shape = String::new();
        for line in include_str!("../model/docs.txt").lines() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let wrong = || format!("docs.txt: {line}");
            let (mark, rest) = line.split_once(' ').ok_or_else(wrong)?;
            let (name, text) = rest.split_once(' ').ok_or_else(wrong)?;
            match mark {
                "=" => {
                    model.shape(name)?;
                    shape = name.to_owned();
                    docs.shapes.insert(shape.clone(), text.to_owned());
                }
                "-" if model
                    .members(&shape)
                    .iter()
                    .any(|member| member.name == name) =>
                {
                    docs.members
                        .insert((shape.clone(), name.to_owned()), text.to_owned());
                }
                _ => return Err(wrong()),
            }
        }
        Ok(docs)
    }

    pub(crate) fn shape(&self, name: &str) -> Result<String, String> {
        if let Some(text) = self.shapes.get(name) {
            return Ok(text.clone());
        }
        let (parent, member) = self
            .parents
            .get(name)
            .ok_or_else(|| format!("docs.txt has no {name}"))?;
        Ok(match &**parent {
            "ResourceDetails" => format!("Details of a resource of type `{member}`."),
            parent => format!("`{member}` of [`{parent}`]."),
        })
    }

    pub(crate) fn member(
        &self,
        model: &Model,
        shape: &str,
        member: &Member,
    ) -> Result<String, String> {
        let facts = facts(model, member)?;
        let Some(text) = self.members.get(&(shape.to_owned(), member.name.clone())) else {
            if self.shapes.contains_key(shape) {
                return Err(format!("docs.txt has no {shape}.{}", member.name));
            }
            return Ok(facts);
        };
        let (by, text) = match text
            .strip_prefix('[')
            .and_then(|text| text.split_once("] "))
        {
            Some(("P", text)) => (" Set by providers.", text),
            Some(("C", text)) => (" Set by customers.", text),
            Some(("H", text)) => (" Set by the hub.", text),
            Some(("PC", text)) => (" Set by providers and customers.", text),
            Some(("HP", text)) => (" Set by the hub, or by providers.", text),
            Some((by, _)) => return Err(format!("docs.txt: who is {by}?")),
            None => ("", &**text),
        };
        Ok(format!("{text}\n\n{facts}{by}"))
    }
}

/// Returns the first parent of each structure below `ResourceDetails`.
fn parents(model: &Model) -> BTreeMap<String, (String, String)> {
    let mut parents = BTreeMap::new();
    for shape in model.reachable("ResourceDetails", &[]) {
        for member in model.members(shape) {
            let mut target = &*member.shape;
            while let Some(Kind::List { item }) = model.shapes.get(target).map(|shape| &shape.kind)
            {
                target = item;
            }
            parents
                .entry(target.to_owned())
                .or_insert_with(|| (shape.to_owned(), member.name.clone()));
        }
    }
    parents
}

/// Returns the facts from the model and the limits about a member, in one line.
fn facts(model: &Model, member: &Member) -> Result<String, String> {
    let mut facts = format!("`{}`: {}", member.name, kind(model, &member.shape)?);
    if member.doc.timestamp {
        facts = format!("`{}`: a timestamp", member.name);
    }
    let mut advised = String::new();
    for rule in &member.rules {
        let limits = limits(rule);
        match rule.advice {
            true if !limits.is_empty() => advised = format!(" Advised{limits}."),
            true => {}
            false => facts.push_str(&limits),
        }
    }
    facts.push('.');
    facts.push_str(&advised.replacen(',', ":", 1));
    if member.required {
        facts.push_str(" Required.");
    }
    if member.deprecated {
        facts.push_str(" Deprecated.");
    }
    Ok(facts)
}

fn kind(model: &Model, shape: &str) -> Result<&'static str, String> {
    Ok(match &model.shape(shape)?.kind {
        Kind::Structure(_) => "an object",
        Kind::List { item } => match &model.shape(item)?.kind {
            Kind::Structure(_) => "a list of objects",
            Kind::Text | Kind::Enum(_) => "a list of strings",
            Kind::List { .. } => "a list of lists",
            Kind::Integer | Kind::Long | Kind::Double => "a list of numbers",
            _ => "a list",
        },
        Kind::Map { .. } => "a map from string to string",
        Kind::Document => "any JSON value",
        Kind::Enum(_) => "an enumeration value",
        Kind::Text => "a string",
        Kind::Integer => "a 32-bit integer",
        Kind::Long => "a 64-bit integer",
        Kind::Double => "a number",
        Kind::Boolean => "a Boolean",
    })
}

fn limits(rule: &Rule) -> String {
    let mut text = String::new();
    let mut add = |part: String| {
        text.push_str(", ");
        text.push_str(&part);
    };
    match (rule.min_len, rule.max_len) {
        (Some(min), Some(max)) => add(format!("{min} to {max} characters")),
        (None, Some(max)) => add(format!("at most {max} characters")),
        _ => {}
    }
    if let Some(exact) = rule.exact_len {
        add(format!("exactly {exact} characters"));
    }
    if let Some(long) = rule.or_arn {
        add(format!("{long} for an ARN"));
    }
    match (rule.min_items, rule.max_items) {
        (Some(0) | None, Some(max)) => add(format!("at most {max} items")),
        (Some(min), Some(max)) => add(format!("{min} to {max} items")),
        _ => {}
    }
    if let Some(max) = rule.item_max_len {
        add(format!("items of at most {max} characters"));
    }
    match (rule.min_pairs, rule.max_pairs) {
        (Some(min), Some(max)) => add(format!("{min} to {max} pairs")),
        (None, Some(max)) => add(format!("at most {max} pairs")),
        _ => {}
    }
    if let Some(max) = rule.max_key_len {
        add(format!("keys of at most {max} characters"));
    }
    if let Some(max) = rule.max_value_len {
        add(format!("values of at most {max} characters"));
    }
    if let (Some(min), Some(max)) = (rule.min_value, rule.max_value) {
        add(format!("from {min} to {max}"));
    }
    if rule.unique {
        add("each once".to_owned());
    }
    text
}
