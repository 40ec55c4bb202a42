//! The documents: OpenVEX and CycloneDX.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use finding_redact::redact_prose;

use super::product::{PackageUrl, Product};
use super::versions::Range;
use super::{Statement, VexStatus};
use crate::json::{Kind, Reader, Text};
use crate::schema::{self, Objects, Value};
use crate::text::cut;
use crate::url::percent_decoded;
use crate::{Limits, Node, Report, ReportError, ReportErrorKind, Timestamp};

/// The formats that are read, and documents that are mistaken for them.
enum Format {
    OpenVex,
    CycloneDx,
    Other(&'static str),
}

const EXPECTED: &str = "expected a VEX document of OpenVEX or CycloneDX in JSON";

/// Reads the statements of a document.
pub(super) fn statements(bytes: &[u8], limits: &Limits) -> Result<Vec<Statement>, ReportError> {
    let report = Report::new(bytes, limits)?;
    let mut reader = Reader::new(report.text(), report.start(), limits);
    let byte = reader.byte();
    let shape = report.whole_shape();
    let format = match shape.json().filter(|root| root.is_object()) {
        Some(root) => format(root),
        None => Format::Other(EXPECTED),
    };
    let statements = match format {
        Format::OpenVex => open_vex(&mut reader)?,
        Format::CycloneDx => cyclone_dx(&mut reader)?,
        Format::Other(what) => {
            let error = ReportError::new(ReportErrorKind::Unsupported, what);
            return Err(error.at(reader.position(byte)));
        }
    };
    if statements.is_empty() {
        let what =
            "the document has no statement; in CycloneDX a vulnerability with `analysis` is one";
        return Err(ReportError::new(ReportErrorKind::Schema, what).at(reader.position(byte)));
    }
    Ok(statements)
}

fn format(root: &Node<'_>) -> Format {
    let text = |node: Option<&Node<'_>>| node.and_then(Node::text).unwrap_or_default().to_owned();
    let context = root.member("@context");
    let context = text(
        context
            .filter(|node| !node.is_array())
            .or(context.and_then(Node::first)),
    );
    if context.contains("openvex") || (root.has("statements") && root.has("author")) {
        return Format::OpenVex;
    }
    if text(root.member("bomFormat")) == "CycloneDX" {
        return Format::CycloneDx;
    }
    let document = root.member("document");
    Format::Other(if document.is_some_and(|it| it.has("csaf_version")) {
        "a CSAF document: expected OpenVEX or CycloneDX in JSON; convert it with `vexctl merge --format openvex`"
    } else if root.has("payload") && root.has("signatures") {
        "a signed envelope: expected the VEX document in it; decode its member `payload`"
    } else if root.has("predicate") {
        "an attestation: expected the VEX document in it; write its member `predicate` to a file"
    } else {
        EXPECTED
    })
}

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

    /// A vulnerability of CycloneDX, which is a statement if it was analyzed.
    struct Analyzed<'r> {
        id: Option<Text<'r>> = "id",
        references: Vec<AnalyzedReference<'r>> = "references",
        analysis: Option<Analysis<'r>> = "analysis",
        affects: Vec<Affected<'r>> = "affects",
        updated: Option<Text<'r>> = "updated",
    }

    struct AnalyzedReference<'r> {
        id: Option<Text<'r>> = "id",
    }

    struct Analysis<'r> {
        state: Option<Text<'r>> = "state",
        justification: Option<Text<'r>> = "justification",
        detail: Option<Text<'r>> = "detail",
        first_issued: Option<Text<'r>> = "firstIssued",
        last_updated: Option<Text<'r>> = "lastUpdated",
    }

    struct Affected<'r> {
        reference: Option<Text<'r>> = "ref",
        versions: Option<Versions<'r>> = "versions",
    }

    struct AffectedVersion<'r> {
        version: Option<Text<'r>> = "version",
        range: Option<Text<'r>> = "range",
        status: Option<Text<'r>> = "status",
    }

    struct BomComponent<'r> {
        reference: Option<Text<'r>> = "bom-ref",
        purl: Option<Text<'r>> = "purl",
        components: Vec<BomComponent<'r>> = "components",
    }

    struct Metadata<'r> {
        timestamp: Option<Text<'r>> = "timestamp",
        component: Option<BomComponent<'r>> = "component",
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

/// Defines a list that differs from an absent one when it is empty.
macro_rules! present_list {
    ($Name:ident, $Item:ident) => {
        #[derive(Clone, Debug, Default)]
        struct $Name<'r>(Vec<$Item<'r>>);

        impl<'r> Value<'r> for $Name<'r> {
            type State = <$Item<'r> as Value<'r>>::State;

            const EXPECTED: &'static str = "an array";

            fn read(
                state: &mut Self::State,
                reader: &mut Reader<'r>,
            ) -> Result<Option<Self>, ReportError> {
                if reader.peek() != Some(Kind::Array) {
                    return Ok(None);
                }
                let mut items = Vec::new();
                reader.each_item(|reader| match $Item::read(state, reader)? {
                    Some(item) => {
                        items.push(item);
                        Ok(())
                    }
                    None => Err(reader.refuse(format!("expected {}", $Item::EXPECTED))?),
                })?;
                Ok(Some(Self(items)))
            }
        }
    };
}

present_list!(Subcomponents, Component);
present_list!(Versions, AffectedVersion);

/// Returns an error for a member of another type, which the reader has skipped: without it a statement would say more.
fn strict(reader: &mut Reader<'_>, byte: usize) -> Result<(), ReportError> {
    match reader.take_remarks().into_iter().next() {
        Some(remark) => Err(ReportError::new(ReportErrorKind::Schema, remark)
            .at(reader.position(byte))
            .in_path(reader.path())),
        None => Ok(()),
    }
}

fn open_vex(reader: &mut Reader<'_>) -> Result<Vec<Statement>, ReportError> {
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

fn unusable(reader: &mut Reader<'_>, byte: usize, what: String) -> ReportError {
    ReportError::new(ReportErrorKind::Schema, what)
        .at(reader.position(byte))
        .in_path(reader.path())
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

fn cyclone_dx(reader: &mut Reader<'_>) -> Result<Vec<Statement>, ReportError> {
    let mut statements: Vec<(Statement, Vec<Affected<'_>>)> = Vec::new();
    let mut purls: BTreeMap<String, String> = BTreeMap::new();
    let mut time = None;
    let mut vulnerabilities: Objects<'_, Analyzed<'_>> = Objects::default();
    let mut components: Objects<'_, BomComponent<'_>> = Objects::default();
    reader.each_member(|reader, name| match &*name.to_cow() {
        "metadata" => {
            let metadata: Option<Metadata<'_>> = schema::member(reader, "metadata")?;
            let metadata = metadata.unwrap_or_default();
            time = metadata.timestamp.and_then(parsed);
            metadata
                .component
                .iter()
                .for_each(|it| collect(it, &mut purls));
            Ok(())
        }
        "components" if reader.peek() == Some(Kind::Array) => reader.each_item(|reader| {
            collect(&components.take(reader)?, &mut purls);
            Ok(())
        }),
        "vulnerabilities" if reader.peek() == Some(Kind::Array) => {
            let mut number = 0;
            reader.each_item(|reader| {
                let byte = reader.byte();
                // Those on vulnerabilities that are not statements.
                let _ = reader.take_remarks();
                let raw = vulnerabilities.take(reader)?;
                if raw.analysis.is_some() {
                    strict(reader, byte)?;
                }
                let statement = of_cyclone_dx(&raw, number);
                let statement = statement.map_err(|what| unusable(reader, byte, what))?;
                number += 1;
                statements.extend(statement.map(|statement| (statement, raw.affects)));
                Ok(())
            })
        }
        _ => reader.skip(),
    })?;
    let statements = statements.into_iter().map(|(mut statement, affects)| {
        statement.time = statement.time.or(time);
        let closes = statement.status.closes();
        let products = affects.iter().filter_map(|it| affected(it, closes, &purls));
        statement.products = products.collect::<Result<_, String>>()?;
        Ok(statement)
    });
    let statements: Result<_, String> = statements.collect();
    statements.map_err(|what| ReportError::new(ReportErrorKind::Schema, what))
}

/// Adds the package URLs of a component and those in it.
fn collect(component: &BomComponent<'_>, purls: &mut BTreeMap<String, String>) {
    if let (Some(reference), Some(purl)) = (component.reference, component.purl) {
        purls.insert(reference.to_cow().into_owned(), purl.to_cow().into_owned());
    }
    component
        .components
        .iter()
        .for_each(|inner| collect(inner, purls));
}

/// Returns the statement of a vulnerability without its products, or `None` if it was not analyzed.
fn of_cyclone_dx(raw: &Analyzed<'_>, number: usize) -> Result<Option<Statement>, String> {
    let Some(analysis) = &raw.analysis else {
        return Ok(None);
    };
    let Some(state) = analysis.state.and_then(line) else {
        return Ok(None);
    };
    let status = match &*state {
        "not_affected" => VexStatus::NotAffected,
        "false_positive" => VexStatus::FalsePositive,
        "resolved" | "resolved_with_pedigree" => VexStatus::Fixed,
        "exploitable" => VexStatus::Affected,
        "in_triage" => VexStatus::UnderInvestigation,
        state => {
            return Err(format!(
                "unknown state `{state}`: expected not_affected, false_positive, resolved, resolved_with_pedigree, \
                 exploitable or in_triage"
            ));
        }
    };
    let references = raw.references.iter().filter_map(|reference| reference.id);
    let names = named(raw.id.into_iter().chain(references));
    if names.is_empty() {
        return Err("a vulnerability with `analysis` and without `id`".to_owned());
    }
    let times = [analysis.last_updated, analysis.first_issued, raw.updated];
    Ok(Some(Statement {
        names,
        products: Vec::new(),
        status,
        justification: analysis.justification.and_then(prose),
        detail: analysis.detail.and_then(prose),
        time: times.into_iter().flatten().find_map(parsed),
        document: 0,
        number,
    }))
}

/// Returns the product that a reference of CycloneDX means, in the versions that the analysis is about.
fn affected(
    raw: &Affected<'_>,
    closes: bool,
    purls: &BTreeMap<String, String>,
) -> Option<Result<Product, String>> {
    let id = line(raw.reference?)?;
    let url = || {
        // A link into another document ends with the reference in that document.
        let foreign = id
            .strip_prefix("urn:cdx:")
            .and_then(|link| link.split_once('#'));
        let inner = foreign.map_or(id.clone(), |(_, inner)| percent_decoded(inner).into_owned());
        let purl = purls.get(&id).or_else(|| purls.get(&inner)).cloned();
        PackageUrl::parse(&purl.unwrap_or(inner))
    };
    let versions = raw.versions.as_ref().filter(|list| !list.0.is_empty());
    let versions = versions.map(|list| {
        let about = list.0.iter().filter(|entry| {
            let status = entry.status.and_then(line);
            // The default is `affected`, which authors of other states leave out.
            match status.as_deref() {
                Some("unaffected") => closes,
                Some("affected") => !closes,
                Some(_) => false,
                None => true,
            }
        });
        let ranges = about.map(|entry| match (entry.version, entry.range) {
            (Some(version), _) => Ok(Range::of(&version.to_cow())),
            (None, Some(range)) => Range::parse(&range.to_cow()).ok_or_else(|| {
                format!(
                    "`{}` in `{id}` is not a range: expected vers:TYPE/CONSTRAINTS",
                    range.to_cow()
                )
            }),
            (None, None) => Err(format!(
                "an entry of `versions` of `{id}` without `version` and `range`"
            )),
        });
        ranges.collect::<Result<Vec<_>, String>>()
    });
    Some(versions.transpose().map(|versions| Product {
        urls: url().into_iter().collect(),
        id: id.clone(),
        subcomponents: None,
        versions,
    }))
}

/// Returns the different names among these.
fn named<'r>(names: impl Iterator<Item = Text<'r>>) -> Vec<String> {
    let mut known = BTreeSet::new();
    names
        .filter_map(line)
        .filter(|name| known.insert(name.to_ascii_lowercase()))
        .collect()
}

fn parsed(time: Text<'_>) -> Option<Timestamp> {
    Timestamp::parse(&time.to_cow())
}

/// Returns a text on one line; `None` when it is blank.
fn line(text: Text<'_>) -> Option<String> {
    text.line().map(Cow::into_owned)
}

/// Returns a text for findings: on one line, without secrets.
fn prose(text: Text<'_>) -> Option<String> {
    const LONGEST: usize = 1_000;
    let line = text.line()?;
    Some(cut(redact_prose(&line), LONGEST).into_owned())
}
