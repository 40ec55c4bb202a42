use crate::model::{Kind, Limits, Member, Model};

pub(crate) struct Docs;

impl Docs {
    pub(crate) fn new() -> Result<Self, String> {
        Ok(Self)
    }

    pub(crate) fn shape(&self, name: &str) -> String {
        format!("`{name}` of the format.")
    }

    pub(crate) fn member(
        &self,
        model: &Model,
        _shape: &str,
        member: &Member,
    ) -> Result<String, String> {
        let kind = match &model.shape(&member.shape)?.kind {
            _ if member.doc.timestamp => "a timestamp",
            Kind::Structure(_) => "an object",
            Kind::List { .. } => "a list",
            Kind::Map { .. } => "a map from text to text",
            Kind::Document => "any JSON value",
            Kind::Enum(_) => "one of the listed words",
            Kind::Text => "text",
            Kind::Integer => "a whole number of 32 bits",
            Kind::Long => "a whole number of 64 bits",
            Kind::Double => "a number",
            Kind::Boolean => "true or false",
        };
        let mut text = format!("`{}`: {kind}{}.", member.name, limits(&member.doc));
        if member.required {
            text.push_str(" Required.");
        }
        if member.deprecated {
            text.push_str(" Deprecated.");
        }
        Ok(text)
    }
}

fn limits(limits: &Limits) -> String {
    let mut text = String::new();
    let mut add = |part: String| {
        text.push_str(", ");
        text.push_str(&part);
    };
    match (limits.min_len, limits.max_len) {
        (Some(min), Some(max)) => add(format!("{min} to {max} characters")),
        (None, Some(max)) => add(format!("at most {max} characters")),
        _ => {}
    }
    if let Some(exact) = limits.exact_len {
        add(format!("exactly {exact} characters"));
    }
    match (limits.min_items, limits.max_items) {
        (Some(min), Some(max)) => add(format!("{min} to {max} items")),
        (None, Some(max)) => add(format!("at most {max} items")),
        _ => {}
    }
    if let Some(max) = limits.max_pairs {
        add(format!("at most {max} pairs"));
    }
    if let Some(max) = limits.max_key_len {
        add(format!("keys of at most {max} characters"));
    }
    if let Some(max) = limits.max_value_len {
        add(format!("values of at most {max} characters"));
    }
    if let (Some(min), Some(max)) = (limits.min_value, limits.max_value) {
        add(format!("from {min} to {max}"));
    }
    text
}
