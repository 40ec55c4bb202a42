use crate::HEADER;
use crate::model::{Kind, Member, Model};
use crate::names::{field, variant};
use crate::types::{DETAILS, Field, fields, parameters, put};

/// Writes functions for a test: each fills every member of a structure through its Rust type, with a value within the
/// limits.
pub(crate) fn fill(model: &Model) -> Result<String, String> {
    let mut out = String::from(HEADER);
    out.push_str("\nuse asff::details::*;\nuse asff::*;\n");
    for (shape, described) in &model.shapes {
        if matches!(described.kind, Kind::Structure(_)) {
            structure(model, shape, &mut out)?;
        }
    }
    out.push_str(
        "\npub(crate) trait EachDetail {\n    \
         fn detail<T: ResourceDetail>(&mut self, details: &mut ResourceDetails);\n}\n\n\
         pub(crate) fn each_detail(x: &mut ResourceDetails, visit: &mut impl EachDetail) {\n",
    );
    for member in model.members("ResourceDetails") {
        put(
            &mut out,
            format_args!("    visit.detail::<{}>(x);\n", member.shape),
        );
    }
    out.push_str("}\n");
    Ok(out)
}

fn function(shape: &str) -> String {
    field(shape)
}

fn structure(model: &Model, shape: &str, out: &mut String) -> Result<(), String> {
    let fields = fields(model, shape)?;
    put(
        out,
        format_args!("\npub(crate) fn {}() -> {shape} {{\n", function(shape)),
    );
    if fields.iter().any(|field| field.bit.is_some()) {
        put(out, format_args!("    let mut x = {shape}::new(\n"));
        for Field { member, .. } in parameters(&fields) {
            let value = value(model, member)?;
            // The parameters are converted implicitly.
            put(
                out,
                format_args!("        {},\n", value.trim_end_matches(".into()")),
            );
        }
        out.push_str("    );\n");
    } else {
        put(out, format_args!("    let mut x = {shape}::default();\n"));
    }
    for Field {
        member,
        name,
        rust_type,
        bit,
        ..
    } in &fields
    {
        let mut value = value(model, member)?;
        if rust_type.starts_with("Box") {
            value = format!("Box::new({value})");
        }
        if bit.is_none() {
            value = format!("Some({value})");
        }
        put(out, format_args!("    x.{name} = {value};\n"));
    }
    if shape == "ResourceDetails" {
        for member in model.members(shape) {
            if !DETAILS.contains(&&*member.name) {
                put(out, format_args!("    x.set({});\n", value(model, member)?));
            }
        }
    }
    out.push_str("    x\n}\n");
    Ok(())
}

fn value(model: &Model, member: &Member) -> Result<String, String> {
    if member.name == "SchemaVersion" {
        return Ok("limits::SCHEMA_VERSION.into()".to_owned());
    }
    let rule = member
        .rules
        .iter()
        .find(|rule| !rule.advice)
        .ok_or("a member without a rule")?;
    let text = text(rule.text.as_deref(), rule.min_len);
    let item = self::text(rule.item_text.as_deref(), None);
    of_shape(
        model,
        &member.shape,
        if rule.item_text.is_some() {
            &item
        } else {
            &text
        },
    )
}

fn of_shape(model: &Model, shape: &str, text: &str) -> Result<String, String> {
    Ok(match &model.shape(shape)?.kind {
        Kind::Structure(_) => format!("{}()", function(shape)),
        Kind::List { item } => format!("vec![{}]", of_shape(model, item, text)?),
        Kind::Map { .. } => "FieldMap::from_iter([(\"example.com/a/b\", \"text\")])".to_owned(),
        Kind::Document => format!("{shape}(serde_json::json!({{\"any\": [1, null]}}))"),
        Kind::Enum(words) => {
            let first = words.first().ok_or_else(|| format!("{shape}: no words"))?;
            format!("{shape}::{}", variant(first))
        }
        Kind::Text => format!("{text:?}.into()"),
        Kind::Integer | Kind::Long => "0".to_owned(),
        Kind::Double => "Double::new(0.5).unwrap()".to_owned(),
        Kind::Boolean => "true".to_owned(),
    })
}

fn text(grammar: Option<&str>, min: Option<u64>) -> String {
    match grammar {
        Some("timestamp") => "2026-01-02T03:04:05Z",
        Some("product-arn") => {
            "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default"
        }
        Some("account") => "123456789012",
        Some("type") => "Software and Configuration Checks/Vulnerabilities/CVE",
        Some("url") => "https://example.com/",
        Some("mac") => "00:00:5E:00:53:AF",
        _ if min.unwrap_or(0) > 4 => "a text of twenty letters or so",
        _ => "text",
    }
    .to_owned()
}
