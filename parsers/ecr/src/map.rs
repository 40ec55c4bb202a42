//! The mapping from findings of basic scanning.

use finding_inspector::words::{line, rating, text};
use finding_source::json::Float;
use finding_source::{
    Advisory, ContainerImage, CvssVersion, Finding, Identity, Kind, Package, Record, Reference,
    Rule, Words,
};

use crate::ECR;
use crate::raw::{BasicFinding, Image};

fn location<'r>(raw: &Image<'r>) -> Option<ContainerImage<'r>> {
    let id = raw.id.clone().unwrap_or_default();
    let mut image = ContainerImage::tagged(line(&raw.repository)?, line(&id.tag).as_deref());
    image.digest = line(&id.digest);
    Some(image)
}

/// Returns the finding of an entry. The error says what makes it unusable.
pub(crate) fn finding<'r>(
    raw: &BasicFinding<'r>,
    image: &Image<'r>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let id = line(&raw.name).ok_or("a finding without a name")?;
    let attribute = |name: &str| {
        let mut attributes = raw.attributes.iter().rev();
        let named = attributes.find(|it| it.key.is_some_and(|key| key == *name));
        named.and_then(|attribute| attribute.value)
    };
    let mut advisory = Advisory::new(id.clone());
    let identity = Identity::new()
        .with_some("repository", line(&image.repository))
        .with("vulnerability", &id);
    let (kind, rule) = (
        Kind::Dependency,
        Rule::new(id.clone()).with_url(text(&raw.uri)),
    );
    let mut finding = match line(&attribute("package_name")) {
        Some(name) => {
            let mut package = Package::new(name);
            package.version = line(&attribute("package_version"));
            package.fixed_in = line(&attribute("patched_version"));
            advisory.fixed_in.clone_from(&package.fixed_in);
            let identity = identity.with_package(&package);
            Finding::of_package(ECR, kind, rule, &id, package, identity)
        }
        None => Finding::new(ECR, kind, rule, id, identity),
    };
    finding.description = text(&raw.description).plain();
    finding.grade = record.severity_of(ECR, line(&raw.severity));
    for (score, vector, version) in [
        ("CVSS4_SCORE", "CVSS4_VECTOR", Some(CvssVersion::V4)),
        ("CVSS3_SCORE", "CVSS3_VECTOR", None),
        ("CVSS2_SCORE", "CVSS2_VECTOR", Some(CvssVersion::V2)),
    ] {
        let score = attribute(score).line().and_then(|score| score.parse().ok());
        advisory.push_rating(rating(score.map(Float), &attribute(vector), version, &None));
    }
    advisory.add_pages(text(&raw.uri).map(Reference::url));
    finding.advisories = vec![advisory];
    // An answer without a region does not name the registry: it is not a part of the image's name.
    finding.push_facts([("RegistryId", line(&image.registry))]);
    finding.push_image(location(image).as_ref());
    Ok(finding)
}
