//! Documents of OpenVEX.

use super::product::{PackageUrl, Product};
use super::values::{line, named, parsed, present_list, prose, strict, unusable};
use super::{Statement, VexStatus};
use crate::ReportError;
use crate::json::{Kind, Reader, Text};
use crate::schema::{Objects, Value};

crate::schema! {
    /// A statement of OpenVEX.
    struct OpenStatement<'r> {
        vulnerability: Option<Vulnerability<'r>> = "vulnerability",
        products: Vec<Component<'r>> = "products",
        status: Option<Text<'r>> = "status",
        justification: Option<Text<'r>> = "justification",
        impact: Option<Text<'r>> = "impact_statement",
        action: Option<Text<'r>> = "action_statement",
        notes: Option<Text<'r>> = "status_notes",
        timestamp: Option<Text<'r>> = "timestamp",
        last_updated: Option<Text<'r>> = "last_updated",
    }

    struct VulnerabilityObject<'r> {
        id: Option<Text<'r>> = "@id",
        name: Option<Text<'r>> = "name",
        aliases: Vec<Text<'r>> = "aliases",
    }

    struct ComponentObject<'r> {
        id: Option<Text<'r>> = "@id",
        identifiers: Option<Identifiers<'r>> = "identifiers",
        subcomponents: Option<Subcomponents<'r>> = "subcomponents",
    }

    struct Identifiers<'r> {
        purl: Option<Text<'r>> = "purl",
    }
}

/// Defines a value that is an object, or text in old versions.
macro_rules! text_or_object {
    ($Name:ident, $Object:ident, $id:ident) => {
        #[derive(Clone, Debug, Default)]
        struct $Name<'r>($Object<'r>);

        impl<'r> Value<'r> for $Name<'r> {
            type State = <$Object<'r> as Value<'r>>::State;

            const EXPECTED: &'static str = "text or an object";

            fn read(
                state: &mut Self::State,
                reader: &mut Reader<'r>,
            ) -> Result<Option<Self>, ReportError> {
                if reader.peek() == Some(Kind::Object) {
                    return Ok($Object::read(state, reader)?.map(Self));
                }
                let id = reader.as_text()?;
                Ok(id.map(|id| {
                    Self($Object {
                        $id: Some(id),
                        ..$Object::default()
                    })
                }))
            }
        }
    };
}

text_or_object!(Vulnerability, VulnerabilityObject, name);
text_or_object!(Component, ComponentObject, id);

present_list!(Subcomponents, Component);

/// Reads the statements of a document.
pub(super) fn statements(reader: &mut Reader<'_>) -> Result<Vec<Statement>, ReportError> {
    let mut statements = Vec::new();
    let mut time = None;
    let mut objects: Objects<'_, OpenStatement<'_>> = Objects::default();
    reader.each_member(|reader, name| match &*name.to_cow() {
        "timestamp" => {
            time = reader.text_value()?.and_then(parsed);
            Ok(())
        }
        "statements" => reader.each_item(|reader| {
            let byte = reader.byte();
            let raw = objects.take(reader)?;
            strict(reader, byte)?;
            let statement = of_open_vex(&raw, statements.len());
            let statement = statement.map_err(|what| unusable(reader, byte, what))?;
            statements.push(statement);
            Ok(())
        }),
        _ => reader.skip(),
    })?;
    for statement in &mut statements {
        statement.time = statement.time.or(time);
    }
    Ok(statements)
}

fn of_open_vex(raw: &OpenStatement<'_>, number: usize) -> Result<Statement, String> {
    let Some(Vulnerability(vulnerability)) = &raw.vulnerability else {
        return Err("a statement without `vulnerability`".to_owned());
    };
    let id = vulnerability.id.filter(|id| !id.to_cow().contains("://"));
    let names = vulnerability.name.into_iter().chain(id);
    let names = named(names.chain(vulnerability.aliases.iter().copied()));
    if names.is_empty() {
        return Err("a statement without the name of its vulnerability".to_owned());
    }
    let word = raw.status.and_then(line).unwrap_or_default();
    let status = match &*word {
        "not_affected" => VexStatus::NotAffected,
        "fixed" => VexStatus::Fixed,
        "affected" => VexStatus::Affected,
        "under_investigation" => VexStatus::UnderInvestigation,
        word => {
            return Err(format!(
                "unknown status `{word}`: expected not_affected, affected, fixed or under_investigation"
            ));
        }
    };
    let details = [raw.impact, raw.action, raw.notes];
    Ok(Statement {
        names,
        products: raw.products.iter().filter_map(product).collect(),
        status,
        justification: raw.justification.and_then(prose),
        detail: details.into_iter().flatten().find_map(prose),
        time: raw
            .last_updated
            .and_then(parsed)
            .or_else(|| raw.timestamp.and_then(parsed)),
        document: 0,
        number,
    })
}

/// Returns a product of OpenVEX, unless it has no name.
fn product(Component(raw): &Component<'_>) -> Option<Product> {
    let subcomponents = raw.subcomponents.as_ref().filter(|list| !list.0.is_empty());
    let subcomponents = subcomponents.map(|list| {
        let urls = list.0.iter().flat_map(|Component(raw)| ids(raw));
        urls.filter_map(|id| PackageUrl::parse(&id)).collect()
    });
    let names: Vec<String> = ids(raw).collect();
    Some(Product {
        urls: names
            .iter()
            .filter_map(|id| PackageUrl::parse(id))
            .collect(),
        id: names.into_iter().next()?,
        subcomponents,
        versions: None,
    })
}

fn ids(raw: &ComponentObject<'_>) -> impl Iterator<Item = String> {
    let purl = raw
        .identifiers
        .as_ref()
        .and_then(|identifiers| identifiers.purl);
    purl.into_iter().chain(raw.id).filter_map(line)
}
