//! Checks of templates and configurations.

use std::borrow::Cow;
use std::collections::BTreeMap;

use finding_source::text::{distinct, joined, one_line};
use finding_source::{
    FileLocation, Finding, Kind, Location, NamedLocation, NoteKind, Record, Remediation, Rule, Str,
    TemplateResource, Words,
};

use super::{Around, Mapped, layer, references, region};
use crate::TOOL;
use crate::raw::{CauseMetadata, Misconfiguration, Occurrence};

/// Returns the finding of a check, if it failed. Others are counted by what they are.
pub(crate) fn misconfiguration<'r>(
    raw: &Misconfiguration<'r>,
    around: &Around<'r>,
    skipped: &mut BTreeMap<&'static str, u64>,
    record: &mut Record<'r>,
) -> Mapped<'r> {
    let what = match raw.status.trimmed().as_deref() {
        Some("FAIL") | None => None,
        Some("PASS") => Some("checks that passed"),
        // For its file.
        Some("EXCEPTION") => Some("checks with an exception"),
        Some(word) => {
            let text = format!("unknown status `{word}` of a check");
            record.remark(NoteKind::UnknownWord, text);
            None
        }
    };
    if let Some(what) = what {
        *skipped.entry(what).or_default() += 1;
        return Ok(None);
    }
    // Before 0.69, a custom check may have neither id nor title.
    let stated = raw.id.line().filter(|id| id != "N/A");
    let id = raw.avd_id.line().filter(|id| id.starts_with("AVD-"));
    let id = id.or_else(|| stated.clone()).map(id_of_today);
    let id = id.or_else(|| raw.namespace.line());
    let id = id.ok_or("a misconfiguration without an id")?;
    let cause = raw.cause_metadata.as_ref();
    let resource = cause.and_then(|cause| cause.resource.line());
    let message = raw.message.trimmed();
    let quoted = message.clone().map(unquoted);
    let path = around.path(None);
    let identity = around
        .identity()
        .with("rule", &id)
        .with_some("path", path.as_deref())
        .with_some("resource", resource.as_deref())
        .with_some("message", quoted.map(|text| around.roots.strip(text)));
    let rule = Rule::new(id.clone())
        .with_name(raw.title.line().filter(|title| title != "N/A"))
        .with_url(raw.primary_url.trimmed());
    let title = rule.name.clone().unwrap_or(id);
    let mut finding = Finding::new(TOOL, Kind::Configuration, rule, title, identity);
    finding.grade = record.severity_of(TOOL, raw.severity.trimmed());
    let texts = distinct(message.into_iter().chain(raw.description.trimmed()));
    finding.description = joined(texts, "\n\n").plain();
    finding.remediation = Remediation::of(raw.resolution.trimmed(), finding.rule.url.clone());
    finding.references = references(&raw.references);
    finding.locations = locations(cause, path, resource, around);
    around.tell(&mut finding);
    let stated = stated.filter(|stated| *stated != finding.rule.id);
    finding.push_facts([
        ("ID", stated),
        ("Type", raw.kind.trimmed()),
        ("Namespace", raw.namespace.trimmed()),
        ("Provider", cause.and_then(|cause| cause.provider.trimmed())),
        ("Service", cause.and_then(|cause| cause.service.trimmed())),
        ("Layer", layer(raw.layer)),
    ]);
    Ok(Some(finding))
}

/// Returns the file or the resource of a template, and after it the places at which its module is used. Of an account it
/// is the resource itself.
fn locations<'r>(
    cause: Option<&CauseMetadata<'r>>,
    path: Option<Str<'r>>,
    resource: Option<Str<'r>>,
    around: &Around<'r>,
) -> Vec<Location<'r>> {
    if around.is_account {
        let named = resource.or(path).map(NamedLocation::new);
        return named.map(Location::Named).into_iter().collect();
    }
    let lines = cause.and_then(|cause| region(cause.start_line, cause.end_line));
    let file = path.map(|path| FileLocation::new(path).with_region(lines));
    let first = match resource.or_else(|| around.resource.clone()) {
        Some(name) => {
            let kind = around.resource_kind.clone();
            let resource = TemplateResource::new(name).with_file(file).with_type(kind);
            Some(Location::Template(resource))
        }
        None => file.map(Location::File),
    };
    let used = cause.map_or(&[][..], |cause| &cause.occurrences);
    let used = used.iter().filter_map(|used| occurrence(used, around));
    first.into_iter().chain(used).collect()
}

fn occurrence<'r>(used: &Occurrence<'r>, around: &Around<'r>) -> Option<Location<'r>> {
    let path = around.roots.relative(used.filename.line()?);
    let file = FileLocation::new(path).with_region(region(used.start_line, used.end_line));
    Some(match used.resource.line() {
        Some(name) => Location::Template(TemplateResource::new(name).with_file(Some(file))),
        None => Location::File(file),
    })
}

/// Returns the id of a check since 0.69: `AVD-DS-0002`, and earlier `DS002`, are `DS-0002`.
fn id_of_today(id: Str<'_>) -> Str<'_> {
    let short = id.strip_prefix("AVD-").map(str::trim);
    if let Some(short) = short.filter(|short| !short.is_empty()) {
        return Cow::Owned(short.to_owned());
    }
    for family in ["DS", "KSV", "KCV"] {
        let number = id.strip_prefix(family).filter(|number| number.len() == 3);
        if let Some(number) = number.filter(|number| number.bytes().all(|b| b.is_ascii_digit())) {
            return Cow::Owned(format!("{family}-0{number}"));
        }
    }
    id
}

/// Returns a message on one line, without quotation marks, which were added and changed in several versions.
fn unquoted(message: Str<'_>) -> Str<'_> {
    let quote = |c| matches!(c, '\'' | '"' | '`');
    match message.contains(quote) {
        true => one_line(message.replace(quote, "")),
        false => one_line(message),
    }
}
