//! Vulnerabilities of CycloneDX that were analyzed.

use std::collections::BTreeMap;

use super::product::{PackageUrl, Product};
use super::values::{named, prose, strict, unusable};
use super::{Statement, VexStatus};
use crate::cyclone_dx::{Affected, Component, Reference, read_components, read_metadata};
use crate::json::{Reader, ValueKind};
use crate::schema::Objects;
use crate::url::percent_decoded;
use crate::version::VersionRange;
use crate::{ReportError, Str, Words};

// Only the members of a statement: one of another type makes a document unreadable.
crate::schema! {
    /// A vulnerability, which is a statement if it was analyzed.
    struct Analyzed<'r> {
        id: Option<Str<'r>> = "id",
        references: Vec<Reference<'r>> = "references",
        analysis: Option<Analysis<'r>> = "analysis",
        affects: Vec<Affected<'r>> = "affects",
        updated: Option<Str<'r>> = "updated",
    }

    struct Analysis<'r> {
        state: Option<Str<'r>> = "state",
        justification: Option<Str<'r>> = "justification",
        detail: Option<Str<'r>> = "detail",
        first_issued: Option<Str<'r>> = "firstIssued",
        last_updated: Option<Str<'r>> = "lastUpdated",
    }
}

/// The package URLs of components by their references.
type Purls<'r> = BTreeMap<Str<'r>, Str<'r>>;

/// Reads the statements of a document.
pub(super) fn statements<'r>(reader: &mut Reader<'r>) -> Result<Vec<Statement>, ReportError> {
    // Each with its products and its position. Components may come after it.
    let mut read: Vec<(Statement, Vec<Affected<'r>>, usize)> = Vec::new();
    let mut purls = Purls::new();
    let mut time = None;
    let mut vulnerabilities: Objects<'r, Analyzed<'r>> = Objects::default();
    let mut collect = |component: &Component<'r>| {
        let purl = component.reference.line().zip(component.purl.line());
        purls.extend(purl);
    };
    reader.each_member(|reader, name| match &*name.to_cow() {
        "metadata" => {
            let (metadata, _) = read_metadata(reader, &mut collect)?;
            time = metadata.timestamp.time();
            Ok(())
        }
        "components" => read_components(reader, &mut collect),
        "vulnerabilities" if reader.peek() == Some(ValueKind::Array) => {
            let mut number = 0;
            reader.each_item(|reader| {
                let byte = reader.byte();
                // Those on components, and on vulnerabilities that are not statements.
                reader.forget_remarks();
                let raw = vulnerabilities.take(reader)?;
                let statement = match &raw.analysis {
                    Some(analysis) => strict(reader).and_then(|()| of(&raw, analysis, number)),
                    None => Ok(None),
                };
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

/// Returns the statement of a vulnerability without its products, or `None` if its analysis has no state.
fn of(
    raw: &Analyzed<'_>,
    analysis: &Analysis<'_>,
    number: usize,
) -> Result<Option<Statement>, String> {
    let Some(state) = analysis.state.line() else {
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
    let references = raw.references.iter().map(|reference| &reference.id);
    let names = std::iter::once(&raw.id).chain(references);
    let names = named(names.filter_map(Words::line));
    if names.is_empty() {
        return Err("a vulnerability with `analysis` and without `id`".to_owned());
    }
    let times = [&analysis.last_updated, &analysis.first_issued, &raw.updated];
    Ok(Some(Statement {
        names,
        products: Vec::new(),
        status,
        justification: prose(&analysis.justification),
        detail: prose(&analysis.detail),
        time: times.into_iter().find_map(Words::time),
        document: 0,
        number,
    }))
}

/// Returns the product that a reference of CycloneDX means, in the versions that the analysis is about.
fn affected(
    raw: &Affected<'_>,
    closes: bool,
    purls: &Purls<'_>,
) -> Option<Result<Product, String>> {
    let id = raw.reference.line()?;
    // A link into another document ends with the reference in that document.
    let link = id
        .strip_prefix("urn:cdx:")
        .and_then(|it| it.split_once('#'));
    let inner = link.map_or(id.clone(), |(_, inner)| percent_decoded(inner));
    let purl = purls.get(&id).or_else(|| purls.get(&inner));
    let url = PackageUrl::parse(purl.unwrap_or(&inner));
    let about = raw.versions.iter().filter(|entry| {
        // The default is `affected`, which authors of other states leave out.
        match entry.status.line().as_deref() {
            Some("unaffected") => closes,
            Some("affected") => !closes,
            Some(_) => false,
            None => true,
        }
    });
    let ranges = about.map(|entry| match (&entry.version, &entry.range) {
        (Some(version), _) => Ok(VersionRange::of(version)),
        (None, Some(range)) => VersionRange::parse(range).ok_or_else(|| {
            format!("`{range}` in `{id}` is not a range: expected vers:TYPE/CONSTRAINTS")
        }),
        (None, None) => Err(format!(
            "an entry of `versions` of `{id}` without `version` and `range`"
        )),
    });
    let versions = (!raw.versions.is_empty()).then(|| ranges.collect::<Result<Vec<_>, _>>());
    Some(versions.transpose().map(|versions| Product {
        urls: url.into_iter().collect(),
        id: id.to_string(),
        subcomponents: None,
        versions,
    }))
}
