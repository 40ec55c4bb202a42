//! The mapping from findings of basic scanning.

use finding_source::json::Float;
use finding_source::{
    Advisory, ContainerImage, CvssVersion, Finding, Identity, Kind, Package, Record, Reference,
    Rule, Str, Words,
};

use crate::ECR;
use crate::map::{line, rating, text};
use crate::raw::{BasicFinding, ImageId};

/// The image that was scanned.
#[derive(Debug, Default)]
pub(crate) struct Scanned<'r> {
    pub(crate) repository: Option<Str<'r>>,
    pub(crate) image: Option<ImageId<'r>>,
}

impl<'r> Scanned<'r> {
    fn location(&self) -> Option<ContainerImage<'r>> {
        let repository = self.repository.clone()?;
        let image = self.image.as_ref();
        let name = match image.and_then(|image| line(&image.tag)) {
            Some(tag) => [&*repository, ":", &tag].concat().into(),
            None => repository,
        };
        let mut location = ContainerImage::new(name);
        location.digest = image.and_then(|image| line(&image.digest));
        Some(location)
    }
}

/// Returns the finding of an entry. The error says what makes it unusable.
pub(crate) fn finding<'r>(
    raw: &BasicFinding<'r>,
    scanned: &Scanned<'r>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let id = line(&raw.name).ok_or("a finding without a name")?;
    let attribute = |name: &str| {
        let mut attributes = raw.attributes.iter().rev();
        let named = attributes.find(|it| it.key.is_some_and(|key| key == *name));
        named.and_then(|attribute| attribute.value)
    };
    let package = line(&attribute("package_name")).map(|name| {
        let mut package = Package::new(name);
        package.version = line(&attribute("package_version"));
        package.fixed_in = line(&attribute("patched_version"));
        package
    });
    let named = package.as_ref();
    let identity = Identity::new()
        .with_some("repository", scanned.repository.clone())
        .with("vulnerability", id.clone())
        .with_some("package", named.map(|package| package.name.clone()))
        .with_some("version", named.and_then(|package| package.version.clone()));
    let mut rule = Rule::new(id.clone());
    rule.url = text(&raw.uri);
    let fixed_in = named.and_then(|package| package.fixed_in.clone());
    let kind = Kind::Dependency;
    let mut finding = match package {
        Some(package) => Finding::of_package(ECR, kind, rule, &id, package, identity),
        None => Finding::new(ECR, kind, rule, id.clone(), identity),
    };
    finding.description = text(&raw.description).plain();
    finding.grade = record.severity_of(ECR, line(&raw.severity));
    let mut advisory = Advisory::new(id);
    for (score, vector, version) in [
        ("CVSS4_SCORE", "CVSS4_VECTOR", Some(CvssVersion::V4)),
        ("CVSS3_SCORE", "CVSS3_VECTOR", None),
        ("CVSS2_SCORE", "CVSS2_VECTOR", Some(CvssVersion::V2)),
    ] {
        let score = attribute(score).line().and_then(|score| score.parse().ok());
        advisory.push_rating(rating(score.map(Float), &attribute(vector), version, &None));
    }
    advisory.add_pages(text(&raw.uri).map(Reference::url));
    advisory.fixed_in = fixed_in;
    finding.advisories.push(advisory);
    finding.push_image(scanned.location().as_ref());
    Ok(finding)
}
