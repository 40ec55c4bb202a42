//! Documents of OpenVEX.

use super::product::{PackageUrl, Product};
use super::values::{named, prose, strict, unusable};
use super::{Statement, VexStatus};
use crate::json::{Reader, Text, ValueKind};
use crate::schema::{Objects, Value};
use crate::{ReportError, Str, Words};

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
        subcomponents: Vec<Component<'r>> = "subcomponents",
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
                if reader.peek() == Some(ValueKind::Object) {
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

/// Reads the statements of a document.
pub(super) fn statements(reader: &mut Reader<'_>) -> Result<Vec<Statement>, ReportError> {
    let mut statements = Vec::new();
    let mut time = None;
    let mut objects: Objects<'_, OpenStatement<'_>> = Objects::default();
    reader.each_member(|reader, name| match &*name.to_cow() {
        "timestamp" => {
            time = reader.text_value()?.time();
            Ok(())
        }
        "statements" => reader.each_item(|reader| {
            let byte = reader.byte();
            let raw = objects.take(reader)?;
            let statement = strict(reader).and_then(|()| of_open_vex(&raw, statements.len()));
            statements.push(statement.map_err(|what| unusable(reader, byte, what))?);
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
    let id = vulnerability.id.line().filter(|id| !id.contains("://"));
    let names = vulnerability.name.line().into_iter().chain(id);
    let names = named(names.chain(vulnerability.aliases.iter().filter_map(Text::line)));
    if names.is_empty() {
        return Err("a statement without the name of its vulnerability".to_owned());
    }
    let word = raw.status.line().unwrap_or_default();
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
        justification: prose(&raw.justification),
        detail: details.iter().find_map(prose),
        time: raw.last_updated.time().or_else(|| raw.timestamp.time()),
        document: 0,
        number,
    })
}

/// Returns a product of OpenVEX, unless it has no name.
fn product(Component(raw): &Component<'_>) -> Option<Product> {
    let urls = |raw| ids(raw).filter_map(|id| PackageUrl::parse(&id));
    let subcomponents = raw
        .subcomponents
        .iter()
        .flat_map(|Component(raw)| urls(raw));
    Some(Product {
        urls: urls(raw).collect(),
        id: ids(raw).next()?.into_owned(),
        subcomponents: (!raw.subcomponents.is_empty()).then(|| subcomponents.collect()),
        versions: None,
    })
}

fn ids<'r>(raw: &ComponentObject<'r>) -> impl Iterator<Item = Str<'r>> {
    let purl = raw.identifiers.as_ref().and_then(|it| it.purl.line());
    purl.into_iter().chain(raw.id.line())
}
