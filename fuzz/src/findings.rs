//! The normalizer: every finding is converted to a valid one.

use arbitrary::{Arbitrary, Result, Unstructured};
use asff::AwsSecurityFinding;
use asff::limits::FINDING_BYTES;
use asff::validate::Level;
use asff_normalizer::{Normalizer, Target};
use finding_severity::Policy;
use finding_source::{
    Advisory, ContainerImage, CvssRating, CvssVersion, FileLocation, Finding, FindingConfidence,
    FindingStatus, Identity, Kind, KnownExploited, Location, Package, Reference, Remediation, Rule,
    Scan, TemplateResource, Timestamp, ToolSeverity, WebLocation,
};

/// Returns the normalizer for the findings of reports.
pub(crate) fn target() -> Normalizer {
    let target = Target::new("123456789012", "us-gov-west-1", "2026-01-02T03:04:05Z");
    Normalizer::new(target.expect("a valid target"), Policy::default())
}

/// Checks the guarantees for every finding that is sent to Security Hub.
pub(crate) fn check(finding: &AwsSecurityFinding) {
    let json = serde_json::to_vec(finding).expect("writing cannot fail");
    assert!(json.len() <= FINDING_BYTES, "{} bytes", json.len());
    let again: AwsSecurityFinding = serde_json::from_slice(&json).expect("own output");
    assert_eq!(finding, &again);
    let errors: Vec<String> = finding
        .validate()
        .iter()
        .filter(|violation| violation.level == Level::Error)
        .map(ToString::to_string)
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
}

/// Normalizes a finding of any content.
///
/// # Panics
///
/// If a guarantee is broken.
pub fn normalizer(any: AnyFinding) {
    let AnyFinding {
        finding,
        scan,
        policy,
    } = any;
    let normalizer = match policy {
        false => target(),
        true => Normalizer::new(target().target().clone(), Policy::aws_blog()),
    };
    let first = normalizer
        .normalize(&finding, &scan)
        .expect("archived findings are kept");
    assert_eq!(Some(&first), normalizer.normalize(&finding, &scan).as_ref());
    let owned = finding.clone().into_owned();
    assert_eq!(Some(&first), normalizer.normalize(&owned, &scan).as_ref());
    assert_eq!(first.id, normalizer.id(&finding, &scan));
    check(&first);
}

/// A finding of any content, of a run of any tool.
#[derive(Debug)]
pub struct AnyFinding {
    finding: Finding<'static>,
    scan: Scan<'static>,
    /// Selects the preset instead of the default policy.
    policy: bool,
}

impl<'a> Arbitrary<'a> for AnyFinding {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Self {
            finding: finding(u)?,
            scan: scan(u)?,
            policy: u.arbitrary()?,
        })
    }
}

/// Returns a text that an attacker might write: some from the fuzzer's bytes, some made long from them.
fn text(u: &mut Unstructured<'_>) -> Result<String> {
    let text: String = u.arbitrary()?;
    let times = match u.int_in_range(0..=40)? {
        0 => 30_000 / text.len().max(1),
        1 => 1_000 / text.len().max(1),
        _ => 1,
    };
    Ok(text.repeat(times))
}

fn maybe<T>(
    u: &mut Unstructured<'_>,
    make: impl FnOnce(&mut Unstructured<'_>) -> Result<T>,
) -> Result<Option<T>> {
    u.arbitrary::<bool>()?.then(|| make(u)).transpose()
}

fn some<T>(
    u: &mut Unstructured<'_>,
    mut make: impl FnMut(&mut Unstructured<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let repeat = match u.int_in_range(0..=30)? {
        0 => 200,
        _ => 1,
    };
    let mut list = Vec::new();
    for _ in 0..u.int_in_range(0..=4)? * repeat {
        list.push(make(u)?);
    }
    Ok(list)
}

fn scan(u: &mut Unstructured<'_>) -> Result<Scan<'static>> {
    let mut scan = Scan::default();
    scan.tool_name = maybe(u, text)?.map(Into::into);
    scan.tool_version = maybe(u, text)?.map(Into::into);
    scan.time = time(u)?;
    scan.target = maybe(u, text)?.map(Into::into);
    Ok(scan)
}

fn time(u: &mut Unstructured<'_>) -> Result<Option<Timestamp>> {
    let (year, month, day) = (
        u.arbitrary::<u16>()?,
        u.arbitrary::<u8>()?,
        u.arbitrary::<u8>()?,
    );
    let (year, month, day) = (year % 10_000, month % 12 + 1, day % 28 + 1);
    Ok(Timestamp::parse(&format!(
        "{year:04}-{month:02}-{day:02}T23:59:59Z"
    )))
}

fn finding(u: &mut Unstructured<'_>) -> Result<Finding<'static>> {
    const TOOLS: [&str; 4] = ["zap", "dependency-check", "phpstan", "sonarqube"];
    let tool = match maybe(u, text)? {
        Some(tool) => tool,
        None => (*u.choose(&TOOLS)?).to_owned(),
    };
    let kind = *u.choose(Kind::ALL)?;
    let mut rule = Rule::new(text(u)?);
    rule.name = maybe(u, text)?.map(Into::into);
    rule.url = maybe(u, text)?.map(Into::into);
    let mut identity = Identity::new();
    for name in ["rule", "path", "package"] {
        identity = identity.with_some(name, maybe(u, text)?);
    }
    let mut finding = Finding::new(tool, kind, rule, text(u)?, identity);
    finding.description = maybe(u, text)?.map(Into::into);
    finding.grade = ToolSeverity::default();
    finding.grade.word = maybe(u, text)?.map(Into::into);
    finding.grade.score = maybe(u, |u| u.arbitrary())?;
    finding.confidence = maybe(u, |u| {
        Ok(FindingConfidence {
            word: text(u)?.into(),
            percent: u.arbitrary()?,
        })
    })?;
    finding.cwes = some(u, |u| u.arbitrary())?;
    finding.advisories = some(u, advisory)?;
    finding.locations = some(u, location)?;
    finding.more_locations = u.arbitrary()?;
    finding.remediation = maybe(u, |u| {
        let mut remediation = Remediation::default();
        remediation.text = maybe(u, text)?.map(Into::into);
        remediation.url = maybe(u, text)?.map(Into::into);
        Ok(remediation)
    })?;
    finding.references = some(u, reference)?;
    finding.status = match u.int_in_range(0..=4)? {
        0 => FindingStatus::Open,
        1 => FindingStatus::FalsePositive,
        2 => FindingStatus::Fixed,
        _ => FindingStatus::Suppressed {
            reason: maybe(u, text)?.map(Into::into),
        },
    };
    finding.first_seen = time(u)?;
    finding.last_seen = time(u)?;
    finding.tags = some(u, |u| Ok(text(u)?.into()))?;
    const FACTS: [&str; 4] = [
        "wascid",
        "evidence",
        "a name of more than sixty-four characters, which is too long, as names go",
        "ignorable",
    ];
    finding.facts = some(u, |u| Ok((*u.choose(&FACTS)?, text(u)?.into())))?;
    Ok(finding)
}

fn reference(u: &mut Unstructured<'_>) -> Result<Reference<'static>> {
    let mut reference = Reference::default();
    reference.url = maybe(u, text)?.map(Into::into);
    reference.name = maybe(u, text)?.map(Into::into);
    reference.source = maybe(u, text)?.map(Into::into);
    Ok(reference)
}

fn advisory(u: &mut Unstructured<'_>) -> Result<Advisory<'static>> {
    let mut advisory = Advisory::new(text(u)?);
    advisory.aliases = some(u, |u| Ok(text(u)?.into()))?;
    advisory.source = maybe(u, text)?.map(Into::into);
    advisory.ratings = some(u, |u| {
        let mut rating = CvssRating::default();
        rating.version = maybe(u, |u| u.choose(CvssVersion::ALL).copied())?;
        rating.score = maybe(u, |u| u.arbitrary())?;
        rating.vector = maybe(u, text)?.map(Into::into);
        rating.source = maybe(u, text)?.map(Into::into);
        rating.primary = u.arbitrary()?;
        Ok(rating)
    })?;
    advisory.epss = maybe(u, |u| u.arbitrary())?;
    advisory.known_exploited = maybe(u, |u| {
        let mut known = KnownExploited::default();
        known.date_added = maybe(u, text)?.map(Into::into);
        known.due_date = maybe(u, text)?.map(Into::into);
        known.required_action = maybe(u, text)?.map(Into::into);
        Ok(known)
    })?;
    advisory.exploit = u.arbitrary()?;
    advisory.references = some(u, reference)?;
    advisory.affected = maybe(u, text)?.map(Into::into);
    advisory.fixed_in = maybe(u, text)?.map(Into::into);
    Ok(advisory)
}

fn file(u: &mut Unstructured<'_>) -> Result<FileLocation<'static>> {
    let mut file = FileLocation::new(text(u)?).at_line(u.arbitrary()?);
    if let Some(region) = &mut file.region {
        let numbers: (Option<u32>, Option<u32>, Option<u32>) = u.arbitrary()?;
        (region.end_line, region.start_column, region.end_column) = numbers;
    }
    Ok(file)
}

fn location(u: &mut Unstructured<'_>) -> Result<Location<'static>> {
    Ok(match u.int_in_range(0..=3)? {
        0 => Location::File(file(u)?),
        1 => {
            let mut package = Package::new(text(u)?);
            for field in [
                &mut package.version,
                &mut package.purl,
                &mut package.cpe,
                &mut package.ecosystem,
                &mut package.path,
                &mut package.fixed_in,
            ] {
                *field = maybe(u, text)?.map(Into::into);
            }
            Location::Package(package)
        }
        2 => {
            let mut web = WebLocation::new(text(u)?);
            for field in [&mut web.method, &mut web.parameter, &mut web.attack] {
                *field = maybe(u, text)?.map(Into::into);
            }
            Location::Web(web)
        }
        3 => {
            let mut image = ContainerImage::new(text(u)?);
            image.digest = maybe(u, text)?.map(Into::into);
            image.id = maybe(u, text)?.map(Into::into);
            Location::Image(image)
        }
        _ => {
            let mut template = TemplateResource::default();
            template.logical_id = text(u)?.into();
            template.file = maybe(u, file)?;
            template.resource_type = maybe(u, text)?.map(Into::into);
            Location::Template(template)
        }
    })
}
