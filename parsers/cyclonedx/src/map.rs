//! The mapping from vulnerabilities to findings.

use finding_source::engine::Outcome;
use finding_source::path::Roots;
use finding_source::text::{SHARED_BYTES, TITLE_CHARS, cut, headline, joined};
use finding_source::{
    Advisory, Finding, FindingStatus, Identity, Input, Kind, Location, NoteKind, Record, Reference,
    Remediation, Rule, Str, Words,
};

use crate::TOOL;
use crate::bom::Bom;
use crate::grade;
use crate::package;
use crate::raw::{Affected, Vulnerability};
use crate::status::{self, lines};

/// The reason that a scan of nothing is partial. A document about the components of another one has no list of them.
pub(crate) const NO_COMPONENT: &str = "the scan looked at no component";

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
    /// The number of references to components that are kept.
    pub(crate) most: usize,
    roots: Roots,
    /// The finding of the current vulnerability without a component.
    template: Option<Finding<'r>>,
    /// The rest of the affected components. `None` is one that the report does not state.
    targets: std::vec::IntoIter<Option<Affected<'r>>>,
    /// The number of the component that contains it.
    owner: Option<usize>,
}

impl<'r> Vulnerabilities<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            bom: Bom::default(),
            most: input.limits().joined,
            roots: input.roots(),
            template: None,
            targets: Vec::new().into_iter(),
            owner: None,
        }
    }

    /// Starts the findings of a vulnerability.
    pub(crate) fn start(
        &mut self,
        mut raw: Vulnerability<'r>,
        owner: Option<usize>,
        record: &mut Record<'r>,
    ) -> Outcome<'r> {
        record.looked_at(true, NO_COMPONENT);
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
        let mut targets: Vec<_> = affected.into_iter().map(Some).collect();
        if targets.is_empty() || owner.is_some() {
            targets = vec![owner.map(|_| Affected::default())];
        }
        (self.targets, self.owner) = (targets.into_iter(), owner);
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
            self.place(&mut finding, &affected, record);
        }
        Some(finding)
    }

    /// Sets what depends on the affected component.
    fn place(&self, finding: &mut Finding<'r>, affected: &Affected<'r>, record: &mut Record<'r>) {
        let reference = affected.reference.line();
        let component = self.owner.or_else(|| self.bom.find(reference.as_ref()?));
        let placed = match component {
            Some(number) => self.bom.component(number),
            None => reference.map(package::of_reference),
        };
        let Some((key, mut package)) = placed else {
            let id = &finding.rule.id;
            let text = format!("{id} affects a component without a reference");
            return record.remark(NoteKind::Other, text);
        };
        let image = self.bom.image.as_ref();
        if image.is_none() {
            // A path in an image is not one of the build machine.
            package.path = package.path.map(|path| self.roots.relative(path));
        }
        let identity = std::mem::take(&mut finding.identity);
        finding.identity = identity
            .with("component", key)
            .with_some("path", package.path.as_deref())
            .with_image(image);
        finding.title = package.title(&finding.title).into();
        if finding.status.is_open() && affected.is_unaffected(package.version.as_deref()) {
            finding.status = FindingStatus::Suppressed {
                reason: Some("this version is not affected".into()),
            };
        }
        // A single version is that of the component.
        let listed = |status| {
            let listed = affected.listed(status)?;
            (package.version.as_ref() != Some(&listed)).then(|| cut(listed, SHARED_BYTES))
        };
        finding.push_facts([
            ("AffectedVersions", listed("affected")),
            ("UnaffectedVersions", listed("unaffected")),
        ]);
        finding.locations.push(Location::Package(package));
        finding.push_image(image);
    }

    /// Records that a document without a list of vulnerabilities proves nothing.
    pub(crate) fn tell(&self, record: &mut Record<'r>) {
        if !self.bom.has_list {
            record.partial(
                "an inventory without vulnerabilities: make a report with `grype sbom:FILE -o cyclonedx-json`",
            );
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
    let references = raw.references.iter().filter_map(|it| it.id.shared());
    // Programs write the word for a missing text.
    let description = raw.description.shared().filter(|text| text != "null");
    let id = raw.id.shared().or_else(|| references.clone().next());
    // The `bom-ref` of a vulnerability is random in most documents.
    let name = id.clone().or_else(|| description.clone());
    let name = name.ok_or("a vulnerability without an id, a reference and a description")?;
    let title = headline(name.clone(), TITLE_CHARS);
    let identity = Identity::new().with("vulnerability", name);
    // A description may contain paths and secrets, which are removed from titles.
    let mut rule = Rule::new(id.clone().unwrap_or(Str::Borrowed("vulnerability")));
    rule.url = raw.source.as_ref().and_then(|source| source.url.shared());
    // Checkov writes its checks as vulnerabilities.
    let is_check = title.starts_with("CKV");
    let kind = match is_check {
        true => Kind::Configuration,
        false => Kind::Dependency,
    };
    let mut finding = Finding::new(TOOL, kind, rule, title, identity);
    let text = |word: &Option<Str<'r>>| match is_shared {
        true => word.plain().map(|text| cut(text, SHARED_BYTES)),
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
    let pages = raw.advisories.iter();
    advisory.add_pages(pages.filter_map(|it| Reference::titled(it.url.line(), it.title.line())));
    let size = |text: &Option<Str<'r>>| text.as_ref().map_or(0, |text| text.len());
    let size = |page: &Reference<'r>| size(&page.url) + size(&page.name);
    keep_few(&mut advisory.references, size, "pages", record);
    if id.is_none() || is_check {
        finding.references = advisory.references;
        finding.grade.score = finding.grade.score.or_else(|| raw.best_score());
        return Ok(finding);
    }
    raw.rate(&mut advisory);
    finding.advisories = vec![advisory];
    Ok(finding)
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
