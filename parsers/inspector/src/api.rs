//! The mapping from findings of Inspector's API.

use std::borrow::Cow;
use std::collections::BTreeSet;

use finding_source::cvss;
use finding_source::json::{Int, Text};
use finding_source::text::part;
use finding_source::{
    Advisory, ContainerImage, CvssRating, FileLocation, Identity, Kind, Location, NamedLocation,
    NoteKind, Package, Purl, Record, Reference, Region, Remediation, Rule, Status, Str, Words,
};

use crate::TOOL;
use crate::map::{line, probability, rating, text, time};
use crate::raw::{CodeDetails, Finding, NetworkDetails, Rating, Resource, VulnerablePackage};

/// Returns the finding of an entry. The error says what makes it unusable.
pub(crate) fn finding<'r>(
    raw: &Finding<'r>,
    record: &mut Record<'r>,
) -> Result<finding_source::Finding<'r>, &'static str> {
    let platform = raw.resources.first().and_then(platform);
    let details = raw.package.as_ref();
    let code = raw.code.as_ref();
    let checked = code.and_then(|code| line(&code.rule).or_else(|| line(&code.detector)));
    let kind = match (line(&raw.kind).as_deref(), code) {
        (Some("NETWORK_REACHABILITY"), _) => Kind::Configuration,
        (Some("CODE_VULNERABILITY"), _) | (_, Some(_)) => Kind::Code,
        _ => Kind::Dependency,
    };
    let own = || line(&raw.kind.filter(|_| kind == Kind::Configuration));
    let id = details.and_then(|details| line(&details.id));
    let id = id.or(checked).or_else(own);
    let id = id.ok_or("a finding without the id of its vulnerability or rule")?;
    let packages = details.iter().flat_map(|details| &details.packages);
    let packages = packages.filter_map(|raw| package(raw, platform.as_deref()));
    let packages: Vec<Package<'r>> = packages.collect();
    let first = packages.first();
    let mut rule = Rule::new(id.clone());
    rule.name = code.and_then(|code| line(&code.detector_name));
    rule.url = details.and_then(|details| text(&details.url));
    let title = || first.map_or_else(|| id.clone(), |package| package.title(&id).into());
    let title = line(&raw.title).unwrap_or_else(title);
    let identity = identity(raw, id, &packages);
    let mut finding = finding_source::Finding::new(TOOL, kind, rule, title, identity);
    finding.description = text(&raw.description).plain();
    finding.grade = record.severity_of(TOOL, line(&raw.severity));
    finding.status = status(line(&raw.status), record);
    finding.first_seen = time(&raw.first_seen);
    finding.last_seen = time(&raw.last_seen);
    finding.remediation = remediation(raw, first);
    finding.advisories.extend(advisory(raw, first));
    if let Some(code) = code {
        finding.push_weaknesses(code.cwes.iter().map(Text::to_cow));
        finding.locations.extend(place(code));
        let urls = code.references.iter().filter_map(Text::trimmed);
        finding.references.extend(urls.map(Reference::url));
    }
    let packages = packages.into_iter().map(Location::Package);
    finding.locations.extend(packages);
    let resources = raw.resources.iter();
    let resources = resources.filter_map(|resource| location(resource, raw));
    finding.locations.extend(resources);
    let exploits = raw.exploits.as_ref();
    let network = raw.network.as_ref();
    finding.push_facts([
        ("Platform", platform),
        (
            "VendorSeverity",
            details.and_then(|it| line(&it.vendor_severity)),
        ),
        ("ExploitAvailable", line(&raw.exploit)),
        ("LastKnownExploit", exploits.and_then(|it| line(&it.last))),
        ("Protocol", network.and_then(|it| line(&it.protocol))),
    ]);
    Ok(finding)
}

/// Inspector's own ARN of a finding is not used: a vulnerability that comes back gets another one.
fn identity<'r>(raw: &Finding<'r>, id: Str<'r>, packages: &[Package<'r>]) -> Identity<'r> {
    let names: BTreeSet<&str> = packages.iter().map(|package| &*package.name).collect();
    let names = (!names.is_empty()).then(|| Vec::from_iter(names).join(", "));
    let resource = raw.resources.first().and_then(|it| line(&it.id));
    let file = raw.code.as_ref().and_then(|code| code.file.as_ref());
    Identity::new()
        .with_some("type", line(&raw.kind))
        .with("vulnerability", id)
        .with_some("resource", resource.map(stable))
        .with_some("packages", names)
        .with_some("file", file.and_then(|file| line(&file.path)))
        .with_some("ports", raw.network.as_ref().map(ports))
}

/// Returns the protocol and the ports: `TCP 22-22`.
fn ports(raw: &NetworkDetails<'_>) -> String {
    let protocol = line(&raw.protocol).unwrap_or_default();
    let number = |port: Option<Int>| port.map_or_else(String::new, |port| port.0.to_string());
    let range = raw.ports.clone().unwrap_or_default();
    format!("{protocol} {}-{}", number(range.begin), number(range.end))
}

/// Returns the id of a resource without the digest of an image and the version of a function, which change with each
/// deployment.
fn stable(id: Str<'_>) -> Str<'_> {
    let end = match id.split(':').nth(2) {
        Some("ecr") => id.find("/sha256:"),
        Some("lambda") => id.match_indices(':').nth(6).map(|(at, _)| at),
        _ => None,
    };
    let end = end.unwrap_or(id.len());
    part(id, 0..end)
}

fn status<'r>(status: Option<Str<'r>>, record: &mut Record<'r>) -> Status<'r> {
    match status.as_deref() {
        Some("SUPPRESSED") => {
            let reason = Some("a suppression rule of Amazon Inspector".into());
            return Status::Suppressed { reason };
        }
        Some("CLOSED") => return Status::Fixed,
        None | Some("ACTIVE") => {}
        Some(other) => record.remark(NoteKind::UnknownWord, format!("unknown status `{other}`")),
    }
    Status::Open
}

fn remediation<'r>(raw: &Finding<'r>, package: Option<&Package<'r>>) -> Option<Remediation<'r>> {
    let recommendation = raw.remediation.as_ref()?.recommendation.as_ref();
    let advice = recommendation.and_then(|it| text(&it.text)).plain();
    let update = || {
        let advice = package?.update_advice()?;
        let first = raw.package.as_ref()?.packages.first();
        Some(match first.and_then(|first| line(&first.remediation)) {
            Some(command) => Cow::Owned(format!("{advice} Command: {command}.")),
            None => Cow::Owned(advice),
        })
    };
    let url = recommendation.and_then(|it| text(&it.url));
    Remediation::of(advice.or_else(update), url)
}

fn place<'r>(code: &CodeDetails<'r>) -> Option<Location<'r>> {
    let file = code.file.as_ref()?;
    let number = |line: Option<Int>| line.and_then(Int::line);
    let region = Region::lines(number(file.start), number(file.end));
    let location = FileLocation::new(line(&file.path)?).with_region(region);
    Some(Location::File(location))
}

fn advisory<'r>(raw: &Finding<'r>, package: Option<&Package<'r>>) -> Option<Advisory<'r>> {
    let details = raw.package.as_ref()?;
    let mut advisory = Advisory::new(line(&details.id)?);
    advisory.add_names(details.related.iter().filter_map(Text::line));
    advisory.source = line(&details.source);
    let chosen = raw.score.as_ref().and_then(|score| score.rating.as_ref());
    let chosen = chosen.and_then(rated);
    let others = details.cvss.iter().filter_map(rated);
    let others = others.filter(|rating| Some(rating) != chosen.as_ref());
    advisory.ratings = chosen.iter().cloned().chain(others).collect();
    if let (Some(_), Some(first)) = (chosen, advisory.ratings.first_mut()) {
        first.primary = true;
    }
    // A vulnerability that no one has graded yet has a score of 0.0.
    if line(&raw.severity).as_deref() == Some("UNTRIAGED") {
        advisory.ratings.retain(|rating| rating.score != Some(0.0));
    }
    advisory.epss = raw.epss.as_ref().and_then(|epss| probability(epss.score));
    let urls = details.references.iter().filter_map(Text::trimmed);
    advisory.add_pages(urls.map(Reference::url));
    advisory.fixed_in = package.and_then(|package| package.fixed_in.clone());
    Some(advisory)
}

fn rated<'r>(raw: &Rating<'r>) -> Option<CvssRating<'r>> {
    let version = line(&raw.version).and_then(|version| cvss::version(&version));
    rating(raw.score, &raw.vector, version, &raw.source)
}

fn package<'r>(raw: &VulnerablePackage<'r>, platform: Option<&str>) -> Option<Package<'r>> {
    let mut package = Package::new(line(&raw.name)?);
    package.version = line(&raw.version).map(|version| {
        let epoch = raw.epoch.filter(|epoch| epoch.0 > 0);
        let epoch = epoch.map_or_else(String::new, |epoch| format!("{}:", epoch.0));
        let release = line(&raw.release).map_or_else(String::new, |it| format!("-{it}"));
        [&epoch, &*version, &release].concat().into()
    });
    package.ecosystem = line(&raw.manager);
    package.path = line(&raw.path);
    package.fixed_in = line(&raw.fixed);
    package.purl = purl(&package, platform).map(Into::into);
    Some(package)
}

/// Returns the package URL, if Inspector's word for the package manager has a type.
fn purl(package: &Package<'_>, platform: Option<&str>) -> Option<String> {
    let (name, version) = (&package.name, package.version.as_deref());
    let ecosystem = match package.ecosystem.as_deref()? {
        "BUNDLER" | "GEMSPEC" => "gem",
        "CARGO" => "cargo",
        "COMPOSER" => "composer",
        "NPM" | "NODEPKG" | "YARN" | "PNPM" => "npm",
        "NUGET" | "DOTNET" => "nuget",
        "PIP" | "PIPENV" | "POETRY" | "PYTHON" | "PYTHONPKG" => "pypi",
        "GO" | "GOBINARY" | "GOMOD" => "golang",
        "JAR" | "POM" | "MAVEN" | "GRADLE" => "maven",
        "OS" => {
            // Such as `DEBIAN_12`.
            let distribution = platform?.split('_').next()?.to_ascii_lowercase();
            let purl = Purl::of_distribution(&distribution, name, version)?;
            return Some(purl.of_plain_name()?.to_string());
        }
        _ => return None,
    };
    let purl = Purl::new(ecosystem, name, version).of_plain_name()?;
    Some(purl.to_string())
}

fn platform<'r>(resource: &Resource<'r>) -> Option<Str<'r>> {
    let details = resource.details.as_ref()?;
    let image = details.image.as_ref();
    let image = image.and_then(|image| line(&image.platform));
    image.or_else(|| line(&details.instance.as_ref()?.platform))
}

/// Returns an image of ECR, or the resource by its ARN.
fn location<'r>(raw: &Resource<'r>, finding: &Finding<'r>) -> Option<Location<'r>> {
    let id = line(&raw.id)?;
    if let Some(image) = image(raw, &id) {
        return Some(Location::Image(image));
    }
    let arn = || {
        let (partition, region) = (line(&raw.partition)?, line(&raw.region)?);
        let account = line(&finding.account)?;
        let arn = format!("arn:{partition}:ec2:{region}:{account}:instance/{id}");
        id.starts_with("i-").then_some(arn)
    };
    let mut named = NamedLocation::new(arn().map_or(id.clone(), Cow::Owned));
    named.sort = line(&raw.kind);
    Some(Location::Named(named))
}

/// Returns the image of `arn:aws:ecr:REGION:ACCOUNT:repository/NAME/DIGEST`, under its name in the registry.
fn image<'r>(raw: &Resource<'r>, arn: &str) -> Option<ContainerImage<'r>> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let [_, partition, "ecr", region, account, resource] = parts[..] else {
        return None;
    };
    let resource = resource.strip_prefix("repository/")?;
    let (name, digest) = resource.rsplit_once("/sha256:")?;
    let domain = match partition {
        "aws" | "aws-us-gov" => "amazonaws.com",
        "aws-cn" => "amazonaws.com.cn",
        _ => return None,
    };
    let tags = raw.details.iter().flat_map(|details| &details.image);
    let tag = tags.flat_map(|image| &image.tags).find_map(Text::line);
    let tag = tag.map_or_else(String::new, |tag| format!(":{tag}"));
    let reference = format!("{account}.dkr.ecr.{region}.{domain}/{name}{tag}");
    let mut image = ContainerImage::new(reference);
    image.digest = Some(format!("sha256:{digest}").into());
    Some(image)
}
