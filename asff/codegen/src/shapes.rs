use crate::HEADER;
use crate::limits::constant;
use crate::model::{Kind, Member, Model, Rule};
use crate::types::put;

/// Returns the tables that the validator walks: a static for each shape.
pub(crate) fn shapes(model: &Model) -> Result<String, String> {
    let mut out = String::from(HEADER);
    out.push_str("\nuse super::{Bound, Check, Grammar, Member, Shape};\nuse crate::limits;\n\n");
    for (name, shape) in &model.shapes {
        let id = id(name);
        put(&mut out, format_args!("pub(crate) static {id}: Shape = "));
        match &shape.kind {
            Kind::Structure(members) => {
                out.push_str("Shape::Structure(&[\n");
                for member in members {
                    self::member(member, &mut out)?;
                }
                out.push_str("])");
            }
            Kind::List { item } => put(&mut out, format_args!("Shape::List(&{})", self::id(item))),
            Kind::Map { .. } => out.push_str("Shape::Map"),
            Kind::Document => out.push_str("Shape::Document"),
            Kind::Enum(words) => put(&mut out, format_args!("Shape::Words(&{words:?})")),
            Kind::Text => out.push_str("Shape::Text"),
            Kind::Integer => out.push_str("Shape::Integer"),
            Kind::Long => out.push_str("Shape::Long"),
            Kind::Double => out.push_str("Shape::Double"),
            Kind::Boolean => out.push_str("Shape::Boolean"),
        }
        out.push_str(";\n");
    }
    Ok(out)
}

/// `AwsS3BucketDetails` is `AWS_S3_BUCKET_DETAILS`.
fn id(shape: &str) -> String {
    crate::names::field(shape).to_uppercase()
}

fn member(member: &Member, out: &mut String) -> Result<(), String> {
    put(
        out,
        format_args!("    Member::new({:?}, &{})", member.name, id(&member.shape)),
    );
    if member.required {
        out.push_str(".required()");
    }
    if member.deprecated {
        out.push_str(".deprecated()");
    }
    let mut rules = Vec::new();
    for rule in &member.rules {
        for check in checks(rule)? {
            let level = if rule.advice { "advice" } else { "error" };
            rules.push(format!("Bound::{level}({check})"));
        }
    }
    if !rules.is_empty() {
        put(out, format_args!(".bounds(&[{}])", rules.join(", ")));
    }
    out.push_str(",\n");
    Ok(())
}

fn checks(rule: &Rule) -> Result<Vec<String>, String> {
    let mut checks = Vec::new();
    let number = |number: Option<u64>, unit: &str| match (number, constant(rule, unit)) {
        (None, _) => "usize::MAX".to_owned(),
        (Some(_), Some(name)) => format!("limits::{name}"),
        (Some(number), None) => number.to_string(),
    };
    if let Some(long) = rule.or_arn {
        let max = number(rule.max_len, "CHARS");
        checks.push(format!("Check::CharsOrArn({max}, {long})"));
    } else if rule.exact_len.is_some() {
        let exact = number(rule.exact_len, "CHARS");
        checks.push(format!("Check::Chars({exact}, {exact})"));
    } else if rule.min_len.is_some() || rule.max_len.is_some() {
        let (min, max) = (rule.min_len.unwrap_or(1), number(rule.max_len, "CHARS"));
        checks.push(format!("Check::Chars({min}, {max})"));
    }
    if rule.min_items.is_some() || rule.max_items.is_some() {
        let (min, max) = (rule.min_items.unwrap_or(0), number(rule.max_items, "ITEMS"));
        checks.push(format!("Check::Items({min}, {max})"));
    }
    if rule.item_max_len.is_some() {
        checks.push(format!(
            "Check::ItemChars({})",
            number(rule.item_max_len, "CHARS")
        ));
    }
    if rule.min_pairs.is_some() || rule.max_pairs.is_some() {
        let (min, max) = (rule.min_pairs.unwrap_or(0), number(rule.max_pairs, "PAIRS"));
        checks.push(format!("Check::Pairs({min}, {max})"));
    }
    if rule.min_key_len.is_some() || rule.max_key_len.is_some() {
        checks.push(format!(
            "Check::KeyChars({})",
            number(rule.max_key_len, "KEY_CHARS")
        ));
    }
    if rule.max_value_len.is_some() {
        checks.push(format!(
            "Check::ValueChars({})",
            number(rule.max_value_len, "VALUE_CHARS")
        ));
    }
    match (rule.min_value, rule.max_value) {
        (Some(min), Some(max)) => checks.push(format!("Check::Range({min}, {max})")),
        (None, None) => {}
        _ => return Err(format!("{}: half a range", rule.at)),
    }
    if rule.unique {
        checks.push("Check::Unique".to_owned());
    }
    for (grammar, check) in [
        (&rule.text, "Text"),
        (&rule.item_text, "ItemText"),
        (&rule.key_text, "KeyText"),
    ] {
        if let Some(grammar) = grammar {
            let variant = crate::names::variant(grammar);
            checks.push(format!("Check::{check}(Grammar::{variant})"));
        }
    }
    Ok(checks)
}
