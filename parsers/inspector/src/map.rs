//! The mapping from findings of Inspector's API.

use std::borrow::Cow;
use std::collections::BTreeSet;

use finding_source::cvss;
use finding_source::json::{Int, Text};
use finding_source::text::{joined, part};
use finding_source::{
    Advisory, ContainerImage, CvssRating, FileLocation, FindingStatus, Identity, Kind, Location,
    NamedLocation, NoteKind, Package, Purl, Record, Reference, Region, Remediation, Rule, Str,
    Words,
};

use crate::TOOL;
use crate::raw::{CodeDetails, Finding, NetworkDetails, Rating, Resource, VulnerablePackage};
use crate::words::{exploit, line, rating, text, time};

/// The note about findings that Security Hub has.
const COPIES: &str =
    "Amazon Inspector sends its findings to Security Hub itself: imported ones are second copies";

/// Returns the finding of an entry, in an answer of Inspector or of ECR.
///
/// # Errors
///
/// If the entry is unusable: what is missing.
pub fn finding<'r>(
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
    let rule = Rule::new(id.clone())
        .with_name(code.and_then(|code| line(&code.detector_name)))
        .with_url(details.and_then(|details| text(&details.url)));
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
    let vendor = details.and_then(|details| line(&details.vendor_severity));
    let network = raw.network.as_ref();
    let last_exploit = time(&raw.last_exploit).map(|time| time.to_string().into());
    let last_exploit = last_exploit.or_else(|| line(&raw.last_exploit));
    finding.push_facts([
        ("Platform", platform),
        ("VendorSeverity", vendor),
        ("ExploitAvailable", line(&raw.exploit)),
        ("LastKnownExploit", last_exploit),
        ("Protocol", network.and_then(|it| line(&it.protocol))),
    ]);
    record.remark(NoteKind::Other, COPIES);
    Ok(finding)
}

/// Inspector's own ARN of a finding is not used: a vulnerability that comes back gets another one.
fn identity<'r>(raw: &Finding<'r>, id: Str<'r>, packages: &[Package<'r>]) -> Identity {
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

fn status<'r>(status: Option<Str<'r>>, record: &mut Record<'r>) -> FindingStatus<'r> {
    match status.as_deref() {
        Some("SUPPRESSED") => FindingStatus::Suppressed {
            reason: Some("a suppression rule of Amazon Inspector".into()),
        },
        Some("CLOSED") => FindingStatus::Fixed,
        _ => {
            record.severity_value("status", status, &["ACTIVE"]);
            FindingStatus::Open
        }
    }
}

fn remediation<'r>(raw: &Finding<'r>, package: Option<&Package<'r>>) -> Option<Remediation<'r>> {
    let recommendation = raw.remediation.as_ref()?.recommendation.as_ref();
    let advice = recommendation.and_then(|it| text(&it.text)).plain();
    let update = || {
        let advice = package?.update_advice()?.into();
        let command = line(&raw.package.as_ref()?.packages.first()?.remediation);
        let command = command.map(|command| format!("Command: {command}.").into());
        joined([advice].into_iter().chain(command), " ")
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
    let primary = chosen.clone().map(|rating| rating.with_primary(true));
    advisory.ratings = primary.into_iter().chain(others).collect();
    // A vulnerability that no one has graded yet has a score of 0.0.
    if line(&raw.severity).as_deref() == Some("UNTRIAGED") {
        advisory.ratings.retain(|rating| rating.score != Some(0.0));
    }
    advisory.set_epss(raw.epss.map(|epss| epss.0));
    advisory.exploit = exploit(&raw.exploit);
    advisory.last_exploit = time(&raw.last_exploit);
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
    let purl = match package.ecosystem.as_deref()? {
        // Such as `DEBIAN_12`.
        "OS" => Purl::of_distribution(platform?.split('_').next()?, name, version)?,
        manager => Purl::new(Purl::type_of(manager)?, name, version),
    };
    Some(purl.if_plain()?.in_go_form().to_text())
}

fn platform<'r>(resource: &Resource<'r>) -> Option<Str<'r>> {
    let details = resource.details.as_ref()?;
    let image = details.image.as_ref();
    let image = image.and_then(|image| line(&image.platform));
    image.or_else(|| line(&details.instance_platform))
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
    let name = format!("{account}.dkr.ecr.{region}.{domain}/{name}");
    let mut image = ContainerImage::tagged(name, tag.as_deref());
    image.digest = Some(format!("sha256:{digest}").into());
    Some(image)
}
