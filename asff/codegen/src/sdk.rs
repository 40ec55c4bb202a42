use crate::HEADER;
use crate::model::{Kind, Model};
use crate::names::{field, variant};
use crate::types::{DETAILS, fields, parameters, put};

/// Details of resources that the SDK (`aws-sdk-securityhub` 1.137) lacks.
const LACKING: [&str; 1] = ["GcpResource"];

/// Writes the mapping from members of `asff` to members of the AWS SDK.
pub(crate) fn members(model: &Model) -> Result<String, String> {
    let mut out = String::from(HEADER);
    out.push_str("\nuse asff::details::*;\nuse asff::*;\nuse aws_sdk_securityhub::types;\n");
    out.push_str("\nuse crate::convert::{details, document, structure, words};\n");
    for (shape, described) in &model.shapes {
        match &described.kind {
            Kind::Structure(_) if shape == "ResourceDetails" => details(model, &mut out)?,
            Kind::Structure(_) => structure(model, shape, &mut out)?,
            Kind::Enum(_) => put(
                &mut out,
                format_args!("\nwords!({shape} {});\n", variant(shape)),
            ),
            Kind::Document if !lacking(model, shape) => {
                put(&mut out, format_args!("\ndocument!({shape});\n"));
            }
            _ => {}
        }
    }
    Ok(out)
}

fn structure(model: &Model, shape: &str, out: &mut String) -> Result<(), String> {
    let fields = fields(model, shape)?;
    put(out, format_args!("\nstructure!({shape} {}", variant(shape)));
    if fields.iter().any(|field| field.bit.is_some()) {
        let names: Vec<&str> = parameters(&fields)
            .iter()
            .map(|field| &*field.name)
            .collect();
        put(out, format_args!(" new({})", names.join(", ")));
    }
    out.push_str(" {\n");
    for field in &fields {
        let name = &field.member.name;
        put(
            out,
            format_args!("    {} {name:?} {}", field.name, sdk_field(name)),
        );
        out.push_str(if field.bit.is_some() {
            " required,\n"
        } else {
            ",\n"
        });
    }
    out.push_str("});\n");
    Ok(())
}

/// Returns whether the SDK has no member of this shape.
fn lacking(model: &Model, shape: &str) -> bool {
    let mut members = model.members("ResourceDetails").iter();
    members.any(|member| member.shape == shape && LACKING.contains(&&*member.name))
}

/// Writes the details. Most have a type and a key in `asff`, but no field.
fn details(model: &Model, out: &mut String) -> Result<(), String> {
    out.push_str("\ndetails!(ResourceDetails ResourceDetails {\n");
    for field in fields(model, "ResourceDetails")? {
        let name = &field.member.name;
        put(
            out,
            format_args!("    {} {name:?} {},\n", field.name, sdk_field(name)),
        );
    }
    out.push_str("} {\n");
    for member in model.members("ResourceDetails") {
        let name = &member.name;
        if !DETAILS.contains(&&**name) && !LACKING.contains(&&**name) {
            put(
                out,
                format_args!("    {} {name:?} {},\n", member.shape, sdk_field(name)),
            );
        }
    }
    out.push_str("});\n");
    Ok(())
}

/// Returns the SDK's name of a field. Its generator splits some names differently from `asff`.
fn sdk_field(name: &str) -> String {
    let mut name = name.to_owned();
    for word in ["IpV4", "IpV6", "TtL", "MiB", "GiB"] {
        name = name.replace(word, &variant(&word.to_lowercase()));
    }
    field(&name)
}
