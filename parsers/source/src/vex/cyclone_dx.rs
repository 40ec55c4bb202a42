//! Vulnerabilities of CycloneDX that were analyzed.

use std::collections::BTreeMap;

use super::product::{PackageUrl, Product};
use super::values::{line, named, parsed, present_list, prose, strict, unusable};
use super::{Statement, VexStatus};
use crate::ReportError;
use crate::json::{Kind, Reader, Text};
use crate::schema::{self, Objects, Value};
use crate::url::percent_decoded;
use crate::version::VersionRange;

crate::schema! {
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

present_list!(Versions, AffectedVersion);

/// Reads the statements of a document.
pub(super) fn statements(reader: &mut Reader<'_>) -> Result<Vec<Statement>, ReportError> {
    // Each with its products and its position. Components may come after it.
    let mut read: Vec<(Statement, Vec<Affected<'_>>, usize)> = Vec::new();
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
                read.extend(statement.map(|statement| (statement, raw.affects, byte)));
                Ok(())
            })
        }
        _ => reader.skip(),
    })?;
    let mut statements = Vec::with_capacity(read.len());
    for (mut statement, affects, byte) in read {
        statement.time = statement.time.or(time);
        let closes = statement.status.closes();
        let products = affects.iter().filter_map(|it| affected(it, closes, &purls));
        let products = products.collect::<Result<_, String>>();
        statement.products = products.map_err(|what| unusable(reader, byte, what))?;
        statements.push(statement);
    }
    Ok(statements)
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
            (Some(version), _) => Ok(VersionRange::of(&version.to_cow())),
            (None, Some(range)) => VersionRange::parse(&range.to_cow()).ok_or_else(|| {
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
