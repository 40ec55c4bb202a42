//! The mapping from vulnerabilities to findings.

use std::collections::BTreeSet;

use finding_source::text::{TITLE_CHARS, cut, headline, trimmed};
use finding_source::{
    Advisory, Finding, Identity, Kind, Location, Note, NoteKind, Package, Purl, Record, Reference,
    Remediation, Rule, Status, Str, markup,
};

use crate::TOOL;
use crate::bom::{Bom, Link, bare, parse_purl};
use crate::grade;
use crate::raw::{Affected, Component, Vulnerability, Word, line, lines};
use crate::status;

/// The maximum number of aliases, ratings and pages of a vulnerability: each of its findings has them.
pub(crate) const MOST: usize = 100;

/// The maximum number of bytes of a text that several findings share, and of a list.
pub(crate) const SHARED: usize = 4096;
const LISTED: usize = 16 << 10;

/// The findings of a vulnerability, one for each affected component.
///
/// They are made one by one: a vulnerability may affect a million components.
#[derive(Debug)]
pub(crate) struct Pending<'r> {
    /// The finding without a component.
    template: Option<Finding<'r>>,
    targets: std::vec::IntoIter<Target<'r>>,
}

/// A target of a vulnerability.
#[derive(Debug)]
enum Target<'r> {
    /// A component, by its reference.
    Affected(Affected<'r>),
    /// The component that contains the vulnerability, by its number.
    Owner(usize),
    /// Not stated.
    Nothing,
}

impl<'r> Pending<'r> {
    /// Starts the findings of a vulnerability. The error says what makes it unusable.
    pub(crate) fn new(
        raw: Vulnerability<'r>,
        owner: Option<usize>,
        record: &mut Record<'r>,
    ) -> Result<Self, &'static str> {
        let template = template(&raw, record)?;
        let targets: Vec<Target<'r>> = match owner {
            Some(owner) => vec![Target::Owner(owner)],
            None if raw.affects.is_empty() => vec![Target::Nothing],
            None => raw.affects.into_iter().map(Target::Affected).collect(),
        };
        Ok(Self {
            template: Some(template),
            targets: targets.into_iter(),
        })
    }

    /// Returns the next finding.
    pub(crate) fn next(&mut self, bom: &Bom<'r>, record: &mut Record<'r>) -> Option<Finding<'r>> {
        let target = self.targets.next()?;
        let mut finding = match self.targets.len() {
            0 => self.template.take()?,
            _ => self.template.clone()?,
        };
        place(&mut finding, target, bom, record);
        Some(finding)
    }
}

fn template<'r>(
    raw: &Vulnerability<'r>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let references = raw
        .references
        .iter()
        .filter_map(|reference| short(&reference.id));
    // Programs write the word for a missing text.
    let description = short(&raw.description).filter(|text| text != "null");
    let id = short(&raw.id).or_else(|| references.clone().next());
    // The `bom-ref` of a vulnerability is random in most documents.
    let name = id.clone().or_else(|| description.clone());
    let name = name.ok_or("a vulnerability without an id, a reference and a description")?;
    let title = headline(name.clone(), TITLE_CHARS);
    let identity = Identity::new().with("vulnerability", name);
    // A description may contain paths and secrets, which are removed from titles.
    let mut rule = Rule::new(id.clone().unwrap_or(Str::Borrowed("vulnerability")));
    rule.url = raw.source.as_ref().and_then(|source| short(&source.url));
    // Checkov writes its checks as vulnerabilities.
    let is_check = title.starts_with("CKV");
    let kind = match is_check {
        true => Kind::Configuration,
        false => Kind::Dependency,
    };
    let mut finding = Finding::new(TOOL, kind, rule, title, identity);
    let shared = raw.affects.len() > 1;
    let text = |word: &Option<Word<'r>>| {
        let text = trimmed(word.as_ref()?.0.clone())?;
        let text = trimmed(markup::plain(text))?;
        Some(if shared { cut(text, SHARED) } else { text })
    };
    finding.description = text(&raw.description);
    finding.remediation = Remediation::of(
        text(&raw.recommendation).or_else(|| text(&raw.workaround)),
        None,
    );
    finding.grade = grade::grade(raw, record);
    for cwe in lines(&raw.cwes) {
        let number = cwe.trim_start_matches("CWE-").parse();
        finding.push_cwe(number.unwrap_or_default());
    }
    let (status, facts) = status::status(raw, record);
    finding.status = status;
    finding.facts = facts;
    let (pages, aliases) = (pages(raw, record), aliases(references, record));
    match id.filter(|_| !is_check) {
        Some(id) => finding.advisories.push(advisory(raw, id, aliases, pages)),
        None => {
            finding.references = pages;
            finding.grade.score = finding.grade.score.or_else(|| grade::best_score(raw));
        }
    }
    Ok(finding)
}

fn advisory<'r>(
    raw: &Vulnerability<'r>,
    id: Str<'r>,
    aliases: Vec<Str<'r>>,
    pages: Vec<Reference<'r>>,
) -> Advisory<'r> {
    let mut advisory = Advisory::new(id);
    advisory.aliases = aliases;
    advisory.aliases.retain(|alias| *alias != advisory.id);
    advisory.references = pages;
    advisory.source = raw.source.as_ref().and_then(|source| short(&source.name));
    advisory.ratings = grade::ratings(raw);
    advisory.epss = grade::epss(raw);
    advisory
}

/// Returns the ids of other sources, sorted, each once.
fn aliases<'r>(ids: impl Iterator<Item = Str<'r>>, record: &mut Record<'r>) -> Vec<Str<'r>> {
    let ids: BTreeSet<Str<'r>> = ids.collect();
    few(ids.into_iter(), |id| id.len(), "ids", record)
}

/// Returns the pages about a vulnerability, each once.
fn pages<'r>(raw: &Vulnerability<'r>, record: &mut Record<'r>) -> Vec<Reference<'r>> {
    let mut seen = BTreeSet::new();
    let pages = raw.advisories.iter().filter_map(|page| {
        let mut reference = Reference::url(line(&page.url)?);
        reference.name = line(&page.title);
        seen.insert(reference.url.clone()).then_some(reference)
    });
    let size = |page: &Reference<'r>| {
        let texts = [&page.url, &page.name].into_iter().flatten();
        texts.map(|text| text.len()).sum()
    };
    few(pages, size, "pages", record)
}

/// Returns the first items of a list, which each finding of a vulnerability has. Notes the number of the others.
fn few<'r, T>(
    items: impl Iterator<Item = T>,
    size: impl Fn(&T) -> usize,
    what: &str,
    record: &mut Record<'r>,
) -> Vec<T> {
    let (mut kept, mut bytes, mut more) = (Vec::new(), 0, 0);
    for item in items {
        bytes += size(&item);
        if kept.len() < MOST && bytes <= LISTED {
            kept.push(item);
        } else {
            more += 1;
        }
    }
    if more > 0 {
        let text = format!("a vulnerability has more {what} than are kept: {more} are left out");
        record.note(Note::new(NoteKind::Other, text));
    }
    kept
}

/// Returns a text that each finding of a vulnerability has.
fn short<'r>(word: &Option<Word<'r>>) -> Option<Str<'r>> {
    line(word).map(|text| cut(text, SHARED))
}

/// Sets what depends on the affected component.
fn place<'r>(
    finding: &mut Finding<'r>,
    target: Target<'r>,
    bom: &Bom<'r>,
    record: &mut Record<'r>,
) {
    let (affected, component) = match target {
        Target::Nothing => return,
        Target::Owner(number) => (Affected::default(), bom.component(number)),
        Target::Affected(affected) => {
            let found = line(&affected.reference).and_then(|it| bom.find(&it));
            (affected, found)
        }
    };
    let reference = line(&affected.reference);
    let placed = match (component, reference) {
        (Some(component), reference) => component_place(component, reference, bom),
        (None, Some(reference)) => Some(foreign_place(reference)),
        (None, None) => None,
    };
    let Some((key, package)) = placed else {
        let text = format!(
            "{} affects a component without a reference",
            finding.rule.id
        );
        record.note(Note::new(NoteKind::Other, text));
        return;
    };
    let image = bom.image.as_ref();
    let repository = image.and_then(|image| {
        let image = finding_source::ImageReference::parse(&image.name)?;
        Some(image.name.to_owned())
    });
    let identity = std::mem::take(&mut finding.identity);
    finding.identity = identity
        .with("component", key)
        .with_some("path", package.path.clone())
        .with_some("image", repository);
    finding.title = package.title(&finding.title).into();
    let versions = &affected.versions;
    if finding.status.is_open() && status::is_unaffected(versions, package.version.as_deref()) {
        finding.status = Status::Suppressed {
            reason: Some("this version is not affected".into()),
        };
    }
    for (name, status) in [
        ("AffectedVersions", "affected"),
        ("UnaffectedVersions", "unaffected"),
    ] {
        // A single version is that of the component.
        let listed = status::listed(versions, status);
        let listed = listed.filter(|listed| package.version.as_ref() != Some(listed));
        finding
            .facts
            .extend(listed.map(|listed| (name, cut(listed, SHARED))));
    }
    finding.locations.push(Location::Package(package));
    finding
        .locations
        .extend(image.cloned().map(Location::Image));
}

/// Returns the stable name of a component, and its package. A component without a name has its reference for one.
fn component_place<'r>(
    raw: &Component<'r>,
    reference: Option<Str<'r>>,
    bom: &Bom<'r>,
) -> Option<(Str<'r>, Package<'r>)> {
    let purl_text = line(&raw.purl);
    let purl = purl_text.as_deref().and_then(parse_purl);
    let separator = match &purl {
        Some(purl) if purl.ecosystem == "maven" => ':',
        _ => '/',
    };
    let name = match (line(&raw.group), line(&raw.name), &purl) {
        (Some(group), Some(name), _) => Some(format!("{group}{separator}{name}").into()),
        // Its name may have a group that the component does not state.
        (None, Some(name), Some(purl))
            if matches!(purl.ecosystem, "maven" | "npm") && purl.name.ends_with(&*name) =>
        {
            Some(purl.name.clone().into_owned().into())
        }
        (_, Some(name), _) => Some(name),
        (_, None, Some(purl)) => Some(purl.name.clone().into_owned().into()),
        (_, None, None) => None,
    };
    let name = name.or_else(|| line(&raw.reference)).or(reference)?;
    let mut package = Package::new(name);
    let of_purl = || {
        purl.as_ref()?
            .version
            .clone()
            .map(|it| it.into_owned().into())
    };
    package.version = line(&raw.version).or_else(of_purl);
    package.ecosystem = purl.as_ref().map(|purl| purl.ecosystem.to_owned().into());
    package.cpe = line(&raw.cpe);
    package.path = line(&raw.path).map(|path| match bom.image {
        // Of the image, not of the build machine.
        Some(_) => path,
        None => bom.roots.relative(path),
    });
    let key = match &purl {
        // Checkov's version is a digest of the template, which changes with every edit.
        Some(purl) if is_digest(purl.version.as_deref()) => {
            package.version = None;
            Purl::new(purl.ecosystem, &purl.name, None)
                .to_string()
                .into()
        }
        Some(purl) => purl.to_string().into(),
        None => match &package.version {
            Some(version) => format!("{}@{version}", package.name).into(),
            None => package.name.clone(),
        },
    };
    package.purl = purl_text;
    Some((key, package))
}

fn is_digest(version: Option<&str>) -> bool {
    version.is_some_and(|version| version.starts_with("sha1:"))
}

/// Returns the name and the package of a component of another document.
fn foreign_place<'r>(reference: Str<'r>) -> (Str<'r>, Package<'r>) {
    let (key, name): (Str<'r>, Str<'r>) = match Link::parse(&reference) {
        // Without the version of the other document, which counts its revisions.
        Some(link) => (
            format!("urn:cdx:{}#{}", link.serial, link.component).into(),
            link.component.into_owned().into(),
        ),
        None => (reference.clone(), reference),
    };
    let Some(purl) = parse_purl(&name) else {
        return (key, Package::new(name));
    };
    let mut package = Package::default();
    purl.describe(&mut package);
    let purl = bare(&name).map(Str::Owned);
    package.purl = Some(name);
    (purl.unwrap_or(key), package)
}
