//! The mapping from vulnerabilities to findings.

use std::collections::BTreeSet;

use finding_source::engine::Outcome;
use finding_source::text::{TITLE_CHARS, cut, headline, joined};
use finding_source::{
    Advisory, Finding, Identity, Input, Kind, Location, NoteKind, Package, Purl, Record, Reference,
    Remediation, Rule, Status, Str, Words,
};

use crate::TOOL;
use crate::bom::{Bom, Link, bare, parse_purl};
use crate::grade;
use crate::raw::{Affected, AffectedBy, Component, Vulnerability};
use crate::status::{self, SHARED, lines};

/// The maximum number of aliases and pages of a vulnerability: each of its findings has them.
const MOST: usize = 100;

/// The maximum number of bytes of a list of versions or identifiers.
const LISTED: usize = 16 << 10;

/// The vulnerabilities of a document.
///
/// The findings of a vulnerability, one for each affected component, are made one by one: it may affect a million.
#[derive(Debug)]
pub(crate) struct Vulnerabilities<'r> {
    pub(crate) bom: Bom<'r>,
    /// True if the document has a list of vulnerabilities.
    pub(crate) listed: bool,
    /// The finding of the current vulnerability without a component.
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

impl<'r> Vulnerabilities<'r> {
    pub(crate) fn new(input: &Input<'r, '_>) -> Self {
        Self {
            bom: Bom::new(input),
            listed: false,
            template: None,
            targets: Vec::new().into_iter(),
        }
    }

    /// Starts a document.
    pub(crate) fn begin(&mut self) {
        self.bom.clear();
        self.listed = false;
    }

    /// Starts the findings of a vulnerability.
    pub(crate) fn start(
        &mut self,
        mut raw: Vulnerability<'r>,
        owner: Option<usize>,
        record: &mut Record<'r>,
    ) -> Outcome<'r> {
        let (affects, reference) = (std::mem::take(&mut raw.affects), raw.reference.take());
        let affected = AffectedBy { affects, reference }.all();
        match template(&raw, affected.len() > 1, record) {
            Ok(template) => self.template = Some(template),
            Err(what) => return Outcome::Unusable(what),
        }
        let targets = match owner {
            Some(owner) => vec![Target::Owner(owner)],
            None if affected.is_empty() => vec![Target::Nothing],
            None => affected.into_iter().map(Target::Affected).collect(),
        };
        self.targets = targets.into_iter();
        Outcome::Nothing
    }

    /// Returns the next finding.
    pub(crate) fn next(&mut self, record: &mut Record<'r>) -> Option<Finding<'r>> {
        let target = self.targets.next()?;
        let mut finding = match self.targets.len() {
            0 => self.template.take()?,
            _ => self.template.clone()?,
        };
        place(&mut finding, target, &self.bom, record);
        Some(finding)
    }

    /// Ends a document. One without a list of vulnerabilities proves nothing.
    pub(crate) fn end(&self, record: &mut Record<'r>) {
        if !self.listed {
            record.partial("the document lists components and no vulnerabilities");
            let text = "an inventory without vulnerabilities: make a report with `grype sbom:FILE -o cyclonedx-json`";
            record.remark(NoteKind::Other, text);
        }
    }
}

/// Returns the finding of a vulnerability without a component. The error says what makes it unusable. Texts that several
/// findings share are short.
fn template<'r>(
    raw: &Vulnerability<'r>,
    is_shared: bool,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let references = raw.references.iter().filter_map(|it| short(&it.id));
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
    let source = raw.source.as_ref();
    rule.url = source.and_then(|source| short(&source.url));
    // Checkov writes its checks as vulnerabilities.
    let is_check = title.starts_with("CKV");
    let kind = match is_check {
        true => Kind::Configuration,
        false => Kind::Dependency,
    };
    let mut finding = Finding::new(TOOL, kind, rule, title, identity);
    let text = |word: &Option<Str<'r>>| match is_shared {
        true => word.plain().map(|text| cut(text, SHARED)),
        false => word.plain(),
    };
    finding.description = text(&raw.description);
    let advice = || {
        let texts = raw.recommendations.iter().cloned();
        text(&joined(texts.filter(|text| text != "null"), "\n"))
    };
    let advice = text(&raw.recommendation).or_else(advice);
    finding.remediation = Remediation::of(advice.or_else(|| text(&raw.workaround)), None);
    finding.grade = grade::grade(raw, record);
    finding.push_weaknesses(lines(&raw.cwes));
    status::set(&mut finding, raw, record);
    let mut advisory = Advisory::new(finding.rule.id.clone());
    let aliases: BTreeSet<Str<'r>> = references.collect();
    advisory.add_names(few(aliases, |id| id.len(), "ids", record));
    advisory.add_pages(pages(raw, record));
    if id.is_none() || is_check {
        finding.references = advisory.references;
        finding.grade.score = finding.grade.score.or_else(|| grade::best_score(raw));
        return Ok(finding);
    }
    advisory.source = source.and_then(|source| short(&source.name));
    for rating in &raw.ratings {
        advisory.push_rating(grade::rating(rating));
    }
    advisory.epss = grade::epss(raw);
    finding.advisories.push(advisory);
    Ok(finding)
}

/// Returns the pages about a vulnerability, each once.
fn pages<'r>(raw: &Vulnerability<'r>, record: &mut Record<'r>) -> Vec<Reference<'r>> {
    let mut seen = BTreeSet::new();
    let pages = raw.advisories.iter().filter_map(|page| {
        let mut reference = Reference::url(page.url.line()?);
        reference.name = page.title.line();
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
    items: impl IntoIterator<Item = T>,
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
        record.remark(NoteKind::Other, text);
    }
    kept
}

/// Returns a text that each finding of a vulnerability has.
fn short<'r>(word: &Option<Str<'r>>) -> Option<Str<'r>> {
    word.line().map(|text| cut(text, SHARED))
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
            let reference = affected.reference.line();
            let found = reference.and_then(|it| bom.find(&it));
            (affected, found)
        }
    };
    let reference = affected.reference.line();
    let placed = match component {
        Some(component) => component_place(component, reference, bom),
        None => reference.map(foreign_place),
    };
    let Some((key, package)) = placed else {
        let text = format!(
            "{} affects a component without a reference",
            finding.rule.id
        );
        record.remark(NoteKind::Other, text);
        return;
    };
    let image = bom.image.as_ref();
    let repository = image.and_then(|image| image.untagged());
    let identity = std::mem::take(&mut finding.identity);
    finding.identity = identity
        .with("component", key)
        .with_some("path", package.path.clone())
        .with_some("image", repository.map(str::to_owned));
    finding.title = package.title(&finding.title).into();
    let versions = &affected.versions;
    if finding.status.is_open() && status::is_unaffected(versions, package.version.as_deref()) {
        finding.status = Status::Suppressed {
            reason: Some("this version is not affected".into()),
        };
    }
    // A single version is that of the component.
    let listed = |status| {
        let listed = status::listed(versions, status)?;
        (package.version.as_ref() != Some(&listed)).then(|| cut(listed, SHARED))
    };
    finding.push_facts([
        ("AffectedVersions", listed("affected")),
        ("UnaffectedVersions", listed("unaffected")),
    ]);
    finding.locations.push(Location::Package(package));
    finding.push_image(image);
}

/// Returns the stable name of a component, and its package. A component without a name has its reference for one.
fn component_place<'r>(
    raw: &Component<'r>,
    reference: Option<Str<'r>>,
    bom: &Bom<'r>,
) -> Option<(Str<'r>, Package<'r>)> {
    let purl_text = raw.purl.line();
    let purl = purl_text.as_deref().and_then(parse_purl);
    let own = |text: Str<'_>| Str::Owned(text.into_owned());
    let of_purl = || purl.as_ref().map(|purl| own(purl.name.clone()));
    // A name may have a group that the component does not state.
    let has_group = |name: &str| {
        let purl = purl.as_ref();
        purl.is_some_and(|it| matches!(it.ecosystem, "maven" | "npm") && it.name.ends_with(name))
    };
    let name = match (raw.group.line(), raw.name.line()) {
        (Some(group), Some(name)) => {
            let is_maven = purl.as_ref().is_some_and(|it| it.ecosystem == "maven");
            let separator = if is_maven { ":" } else { "/" };
            Some([&*group, separator, &name].concat().into())
        }
        (None, Some(name)) if has_group(&name) => of_purl(),
        (_, Some(name)) => Some(name),
        (_, None) => of_purl(),
    };
    let name = name.or_else(|| raw.reference.line()).or(reference)?;
    let mut package = Package::new(name);
    let of_purl = || purl.as_ref()?.version.clone().map(own);
    package.version = raw.version.line().or_else(of_purl);
    package.ecosystem = purl.as_ref().map(|purl| purl.ecosystem.to_owned().into());
    package.cpe = raw.cpe.line();
    package.path = raw.path().map(|path| match bom.image {
        // Of the image, not of the build machine.
        Some(_) => path,
        None => bom.roots.relative(path),
    });
    let key = match &purl {
        // Checkov's version is a digest of the template, which changes with every edit.
        Some(purl)
            if purl
                .version
                .as_deref()
                .is_some_and(|it| it.starts_with("sha1:")) =>
        {
            package.version = None;
            let purl = Purl::new(purl.ecosystem, &purl.name, None);
            purl.to_string().into()
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
