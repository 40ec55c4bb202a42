use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::HEADER;
use crate::docs::Docs;
use crate::model::{Kind, Member, Model};
use crate::names::{field, variant};

/// Structures that are not boxed, since they are small or in nearly every finding. All others are boxed, so that a
/// finding is cheap to move.
const INLINE: [&str; 7] = [
    "FindingProviderFields",
    "FindingProviderSeverity",
    "Note",
    "Recommendation",
    "Remediation",
    "Severity",
    "Workflow",
];

/// Members of `ResourceDetails` that are typed in every build.
pub(crate) const DETAILS: [&str; 3] = ["Container", "CodeRepository", "Other"];

/// Returns the core: everything except the types that only `ResourceDetails` uses.
pub(crate) fn core(model: &Model) -> Result<String, String> {
    let docs = Docs::new(model)?;
    let mut out = String::from(HEADER);
    out.push_str("\nuse crate::shape::{equality, structure};\n");
    out.push_str(
        "use crate::words::*;\nuse crate::{Double, FieldMap, OtherMembers, TimestampText};\n",
    );
    for name in core_shapes(model) {
        if matches!(model.shape(name)?.kind, Kind::Structure(_)) {
            structure(model, &docs, name, &mut out)?;
        }
    }
    Ok(out)
}

/// Returns the enumerations of the core.
pub(crate) fn words(model: &Model) -> Result<String, String> {
    let docs = Docs::new(model)?;
    let mut out = String::from(HEADER);
    out.push_str("\nuse crate::open_words::words;\n");
    for name in core_shapes(model) {
        if let Kind::Enum(words) = &model.shape(name)?.kind {
            enumeration(&docs, name, words, &mut out)?;
        }
    }
    Ok(out)
}

/// Returns the types that only `ResourceDetails` uses.
pub(crate) fn details(model: &Model) -> Result<String, String> {
    let docs = Docs::new(model)?;
    let mut out = String::from(HEADER);
    out.push_str("\nuse super::{document, resource_detail};\nuse crate::open_words::words;\n");
    out.push_str("use crate::shape::structure;\n");
    out.push_str("use crate::{Double, FieldMap, OtherMembers, TimestampText};\n");
    let core = core_shapes(model);
    for name in model.reachable("ResourceDetails", &[]) {
        if core.contains(&name) {
            continue;
        }
        match &model.shape(name)?.kind {
            Kind::Structure(_) => structure(model, &docs, name, &mut out)?,
            Kind::Enum(words) => enumeration(&docs, name, words, &mut out)?,
            Kind::Document => {
                out.push_str("\ndocument! {\n");
                comment(&mut out, "    ", &docs.shape(name)?);
                put(&mut out, format_args!("    {name}\n}}\n"));
            }
            _ => {}
        }
    }
    out.push('\n');
    for member in model.members("ResourceDetails") {
        if !DETAILS.contains(&&*member.name) {
            put(
                &mut out,
                format_args!("resource_detail!({} {:?});\n", member.shape, member.name),
            );
        }
    }
    Ok(out)
}

pub(crate) fn core_shapes(model: &Model) -> Vec<&str> {
    let mut names = model.reachable(&model.root, &["ResourceDetails"]);
    names.push("ResourceDetails");
    for member in model.members("ResourceDetails") {
        if DETAILS.contains(&&*member.name) {
            for name in model.reachable(&member.shape, &[]) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
    }
    names
}

fn enumeration(docs: &Docs, name: &str, words: &[String], out: &mut String) -> Result<(), String> {
    out.push_str("\nwords! {\n");
    comment(out, "    ", &docs.shape(name)?);
    put(out, format_args!("    {name} {{\n"));
    let mut seen = BTreeSet::from(["Unlisted".to_owned()]);
    for word in words {
        let variant = variant(word);
        comment(out, "        ", &format!("`{word}`."));
        put(out, format_args!("        {variant} {word:?},\n"));
        if !seen.insert(variant) {
            return Err(format!("{name}: two words with the name of {word}"));
        }
    }
    out.push_str("    }\n}\n");
    Ok(())
}

/// A member that gets a field.
pub(crate) struct Field<'a> {
    pub(crate) index: usize,
    pub(crate) member: &'a Member,
    pub(crate) name: String,
    pub(crate) rust_type: String,
    /// The bit of a required member in its structure.
    pub(crate) bit: Option<u8>,
}

pub(crate) fn fields<'a>(model: &'a Model, shape: &str) -> Result<Vec<Field<'a>>, String> {
    let mut fields = Vec::new();
    let mut bits = 0..16;
    let mut seen = BTreeSet::from(["other_members".to_owned()]);
    for (index, member) in model.members(shape).iter().enumerate() {
        if shape == "ResourceDetails" && !DETAILS.contains(&&*member.name) {
            continue;
        }
        let bit = match member.required {
            true => Some(bits.next().ok_or("more than 16 required members")?),
            false => None,
        };
        let name = field(&member.name);
        if !seen.insert(name.clone()) {
            return Err(format!(
                "{shape}: two members with the name of {}",
                member.name
            ));
        }
        let rust_type = rust_type(model, member)?;
        fields.push(Field {
            index,
            member,
            name,
            rust_type,
            bit,
        });
    }
    Ok(fields)
}

fn rust_type(model: &Model, member: &Member) -> Result<String, String> {
    if member.doc.timestamp {
        return Ok("TimestampText".to_owned());
    }
    let shape = &*member.shape;
    Ok(match &model.shape(shape)?.kind {
        Kind::Structure(_) if INLINE.contains(&shape) => shape.to_owned(),
        Kind::Structure(_) => format!("Box<{shape}>"),
        Kind::List { .. } => list_type(model, shape)?,
        _ => item_type(model, shape)?,
    })
}

fn list_type(model: &Model, shape: &str) -> Result<String, String> {
    match &model.shape(shape)?.kind {
        Kind::List { item } => Ok(format!("Vec<{}>", list_type(model, item)?)),
        _ => item_type(model, shape),
    }
}

fn item_type(model: &Model, shape: &str) -> Result<String, String> {
    Ok(match &model.shape(shape)?.kind {
        Kind::Structure(_) | Kind::Enum(_) => shape,
        Kind::Map { .. } => "FieldMap",
        Kind::Text => "String",
        Kind::Integer => "i32",
        Kind::Long => "i64",
        Kind::Double => "Double",
        Kind::Boolean => "bool",
        Kind::Document => "serde_json::Value",
        Kind::List { .. } => return Err(format!("{shape}: nested lists are not supported")),
    }
    .to_owned())
}

fn structure(model: &Model, docs: &Docs, shape: &str, out: &mut String) -> Result<(), String> {
    let fields = fields(model, shape)?;
    let required: Vec<&Field<'_>> = fields.iter().filter(|field| field.bit.is_some()).collect();

    out.push('\n');
    comment(out, "", &docs.shape(shape)?);
    out.push_str(match required.is_empty() {
        true => "#[derive(Clone, Default, PartialEq)]\n",
        false => "#[derive(Clone)]\n",
    });
    put(
        out,
        format_args!("#[non_exhaustive]\npub struct {shape} {{\n"),
    );
    for field in &fields {
        comment(out, "    ", &docs.member(model, shape, field.member)?);
        let Field {
            name, rust_type, ..
        } = field;
        match field.bit {
            Some(_) => put(out, format_args!("    pub {name}: {rust_type},\n")),
            None => put(out, format_args!("    pub {name}: Option<{rust_type}>,\n")),
        }
    }
    comment(
        out,
        "    ",
        "Members of the document that this type does not define.",
    );
    out.push_str("    pub other_members: OtherMembers,\n}\n");

    if !required.is_empty() {
        constructor(shape, &fields, out);
    }

    put(out, format_args!("\nstructure!({shape} {{\n"));
    for Field {
        index,
        member,
        name,
        bit,
        ..
    } in &fields
    {
        put(out, format_args!("    {index} {name} {:?}", member.name));
        if let Some(bit) = bit {
            put(out, format_args!(" required {bit}"));
        }
        out.push_str(",\n");
    }
    out.push_str("});\n");

    if !required.is_empty() {
        put(out, format_args!("\nequality!({shape} {{"));
        for field in &fields {
            if let Some(bit) = field.bit {
                put(out, format_args!(" {} {bit}", field.name));
            }
        }
        out.push_str(" } {");
        for field in fields.iter().filter(|field| field.bit.is_none()) {
            put(out, format_args!(" {}", field.name));
        }
        out.push_str(" });\n");
    }
    Ok(())
}

pub(crate) fn parameters<'a>(fields: &'a [Field<'a>]) -> Vec<&'a Field<'a>> {
    let is_parameter = |field: &&Field<'_>| {
        field.bit.is_some() && field.name != "schema_version" && !field.rust_type.starts_with("Vec")
    };
    fields.iter().filter(is_parameter).collect()
}

/// Writes `new` with the required members. Members with only one possible value, and lists that start empty, are not
/// parameters.
fn constructor(shape: &str, fields: &[Field<'_>], out: &mut String) {
    let parameters: Vec<&Field<'_>> = parameters(fields);
    put(out, format_args!("\nimpl {shape} {{\n"));
    comment(
        out,
        "    ",
        match shape {
            "AwsSecurityFinding" => {
                "A finding with its required members, of [`limits::SCHEMA_VERSION`]\
                 (crate::limits::SCHEMA_VERSION) and without a resource; at least one must be added."
            }
            _ => "Creates the structure from its required members.",
        },
    );
    if parameters.len() > 7 {
        out.push_str(
            "    #[expect(clippy::too_many_arguments, reason = \"the format requires them all\")]\n",
        );
    }
    out.push_str("    pub fn new(\n");
    for field in &parameters {
        put(
            out,
            format_args!("        {}: impl Into<{}>,\n", field.name, field.rust_type),
        );
    }
    out.push_str("    ) -> Self {\n        Self {\n");
    for field in fields {
        let name = &field.name;
        let value = match field.bit {
            None => "None".to_owned(),
            Some(_) if parameters.iter().any(|other| other.name == *name) => {
                format!("{name}.into()")
            }
            Some(_) if name == "schema_version" => {
                "crate::limits::SCHEMA_VERSION.to_owned()".to_owned()
            }
            Some(_) => "Vec::new()".to_owned(),
        };
        put(out, format_args!("            {name}: {value},\n"));
    }
    out.push_str("            other_members: OtherMembers::new(),\n        }\n    }\n");
    presence(fields, out);
    out.push_str("}\n");
}

/// Writes methods for the presence of required members, which an empty field does not show.
fn presence(fields: &[Field<'_>], out: &mut String) {
    out.push('\n');
    comment(
        out,
        "    ",
        "Returns whether the member of this name has a value. A required member that is empty, `\"\"` or `[]`, \
         may be one that the document did not have; its field does not tell.",
    );
    out.push_str(
        "    pub fn has(&self, name: &str) -> bool {\n        \
         crate::shape::Structure::holds(self, name)\n    }\n\n",
    );
    comment(
        out,
        "    ",
        "Sets whether the required member of this name is left out while its field is empty.",
    );
    out.push_str("    pub fn set_absent(&mut self, name: &str, absent: bool) {\n");
    for field in fields {
        if let Some(bit) = field.bit {
            put(
                out,
                format_args!(
                    "        if name == {:?} {{\n            self.other_members.set_absent({bit}, absent);\n        }}\n",
                    field.member.name
                ),
            );
        }
    }
    out.push_str("    }\n");
}

/// A doc comment, wrapped.
fn comment(out: &mut String, indent: &str, text: &str) {
    const WIDTH: usize = 100;
    for paragraph in text.lines() {
        let mut line = format!("{indent}///");
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            if line.len() + 1 + word.len() > WIDTH {
                put(out, format_args!("{line}\n"));
                line = format!("{indent}///");
            }
            put(&mut line, format_args!(" {word}"));
        }
        put(out, format_args!("{line}\n"));
    }
}

pub(crate) fn put(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a String does not fail.
    let _ = out.write_fmt(text);
}
