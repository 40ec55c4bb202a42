//! The mapping from vulnerabilities to findings.

use finding_source::engine::Outcome;
use finding_source::text::{TITLE_CHARS, cut, headline, joined};
use finding_source::{
    Advisory, Finding, Identity, Input, Kind, Location, NoteKind, Record, Reference, Remediation,
    Rule, Status, Str, Words,
};

use crate::TOOL;
use crate::bom::Bom;
use crate::grade;
use crate::package;
use crate::raw::{self, Affected, Component, Vulnerability};
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
    /// The rest of the affected components. `None` is one that the report does not state.
    targets: std::vec::IntoIter<Option<Affected<'r>>>,
    /// The number of the component that contains it.
    owner: Option<usize>,
}

impl<'r> Vulnerabilities<'r> {
    pub(crate) fn new(input: &Input<'r, '_>) -> Self {
        Self {
            bom: Bom::new(input),
            listed: false,
            template: None,
            targets: Vec::new().into_iter(),
            owner: None,
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
        let mut affected = std::mem::take(&mut raw.affects);
        if affected.is_empty() {
            affected.extend(raw.reference.take().map(|reference| Affected {
                reference: Some(reference),
                versions: Vec::new(),
            }));
        }
        match template(&raw, affected.len() > 1, record) {
            Ok(template) => self.template = Some(template),
            Err(what) => return Outcome::Unusable(what),
        }
        self.owner = owner;
        let targets: Vec<_> = match owner {
            Some(_) => vec![Some(Affected::default())],
            None if affected.is_empty() => vec![None],
            None => affected.into_iter().map(Some).collect(),
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
        if let Some(affected) = target {
            let component = self.owner.and_then(|owner| self.bom.component(owner));
            place(&mut finding, &affected, component, &self.bom, record);
        }
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
    advisory.add_names(references);
    advisory.aliases.sort();
    keep_few(&mut advisory.aliases, |id| id.len(), "ids", record);
    advisory.add_pages(raw.advisories.iter().filter_map(page));
    let size = |text: &Option<Str<'r>>| text.as_ref().map_or(0, |text| text.len());
    let size = |page: &Reference<'r>| size(&page.url) + size(&page.name);
    keep_few(&mut advisory.references, size, "pages", record);
    if id.is_none() || is_check {
        finding.references = advisory.references;
        finding.grade.score = finding.grade.score.or_else(|| grade::best_score(raw));
        return Ok(finding);
    }
    advisory.source = source.and_then(|source| short(&source.name));
    for rating in &raw.ratings {
        advisory.push_rating(rating.cvss());
    }
    advisory.epss = raw.epss();
    finding.advisories.push(advisory);
    Ok(finding)
}

fn page<'r>(raw: &raw::Advisory<'r>) -> Option<Reference<'r>> {
    let mut page = Reference::url(raw.url.line()?);
    page.name = raw.title.line();
    Some(page)
}

/// Keeps the first items of a list, which each finding of a vulnerability has. Notes the number of the others.
fn keep_few<T>(
    items: &mut Vec<T>,
    size: impl Fn(&T) -> usize,
    what: &str,
    record: &mut Record<'_>,
) {
    let mut bytes = 0;
    let fits = |item: &&T| {
        bytes += size(item);
        bytes <= LISTED
    };
    let kept = items.iter().take(MOST).take_while(fits).count();
    let more = items.len() - kept;
    if more > 0 {
        let text = format!("a vulnerability has more {what} than are kept: {more} are left out");
        record.remark(NoteKind::Other, text);
    }
    items.truncate(kept);
}

/// Returns a text that each finding of a vulnerability has.
fn short<'r>(word: &Option<Str<'r>>) -> Option<Str<'r>> {
    word.line().map(|text| cut(text, SHARED))
}

/// Sets what depends on the affected component, which is `owner` if the vulnerability is in a component.
fn place<'r>(
    finding: &mut Finding<'r>,
    affected: &Affected<'r>,
    owner: Option<&Component<'r>>,
    bom: &Bom<'r>,
    record: &mut Record<'r>,
) {
    let reference = affected.reference.line();
    let component = owner.or_else(|| bom.find(reference.as_ref()?));
    let placed = match component {
        Some(component) => package::of_component(component),
        None => reference.map(package::of_reference),
    };
    let Some((key, mut package)) = placed else {
        let id = &finding.rule.id;
        let text = format!("{id} affects a component without a reference");
        return record.remark(NoteKind::Other, text);
    };
    let image = bom.image.as_ref();
    if image.is_none() {
        // A path in an image is not one of the build machine.
        package.path = package.path.map(|path| bom.roots.relative(path));
    }
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
