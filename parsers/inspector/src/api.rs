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
use crate::raw::{CodeDetails, Finding, PackageDetails, Rating, Resource, VulnerablePackage};

const SEVERITIES: [&str; 6] = [
    "CRITICAL",
    "HIGH",
    "MEDIUM",
    "LOW",
    "INFORMATIONAL",
    "UNTRIAGED",
];

/// Returns the finding of an entry. The error says what makes it unusable.
pub(crate) fn finding<'r>(
    raw: &Finding<'r>,
    record: &mut Record<'r>,
) -> Result<finding_source::Finding<'r>, &'static str> {
    let resource = raw.resources.first();
    let platform = resource.and_then(platform);
    let vulnerability = raw.package.as_ref().and_then(|package| line(package.id));
    let code = raw.code.as_ref();
    let checked = code.and_then(|code| line(code.rule).or_else(|| line(code.detector)));
    let kind = match (raw.kind.map(|kind| kind.to_cow()).as_deref(), code) {
        (Some("NETWORK_REACHABILITY"), _) => Kind::Configuration,
        (Some("CODE_VULNERABILITY"), _) | (_, Some(_)) => Kind::Code,
        _ => Kind::Dependency,
    };
    let own = || raw.kind.filter(|_| kind == Kind::Configuration);
    let id = vulnerability.clone().or(checked).or_else(|| line(own()));
    let id = id.ok_or("a finding without the id of its vulnerability or rule")?;
    let packages = packages(raw.package.as_ref(), platform.as_deref());
    let identity = identity(raw, &id, resource, &packages);
    let mut rule = Rule::new(id.clone());
    rule.name = code.and_then(|code| line(code.detector_name));
    rule.url = raw.package.as_ref().and_then(|package| text(package.url));
    let title = line(raw.title).unwrap_or_else(|| match packages.first() {
        Some(package) => package.title(&id).into(),
        None => id.clone(),
    });
    let mut finding = finding_source::Finding::new(TOOL, kind, rule, title, identity);
    finding.description = text(raw.description).plain();
    finding.grade = record.severity_value("severity", line(raw.severity), &SEVERITIES);
    finding.status = status(line(raw.status).as_deref(), record);
    finding.first_seen = time(raw.first_seen);
    finding.last_seen = time(raw.last_seen);
    finding.remediation = remediation(raw, packages.first());
    if let Some(code) = code {
        finding.push_weaknesses(code.cwes.iter().map(Text::to_cow));
        finding.locations.extend(place(code));
        let urls = code.references.iter().filter_map(Text::trimmed);
        finding.references.extend(urls.map(Reference::url));
    }
    if let (Some(id), Some(details)) = (vulnerability, &raw.package) {
        let untriaged = finding.grade.word.as_deref() == Some("UNTRIAGED");
        finding
            .advisories
            .push(advisory(id, raw, details, untriaged, &packages));
    }
    finding
        .locations
        .extend(packages.into_iter().map(Location::Package));
    let resources = raw.resources.iter();
    let resources = resources.filter_map(|resource| location(resource, raw.account));
    finding.locations.extend(resources);
    facts(&mut finding, raw, platform);
    Ok(finding)
}

/// Inspector's own ARN of a finding is not used: a vulnerability that comes back gets another one.
fn identity<'r>(
    raw: &Finding<'r>,
    id: &Str<'r>,
    resource: Option<&Resource<'r>>,
    packages: &[Package<'r>],
) -> Identity<'r> {
    let names: BTreeSet<&str> = packages.iter().map(|package| &*package.name).collect();
    let names = (!names.is_empty()).then(|| Vec::from_iter(names).join(", "));
    let file = raw.code.as_ref().and_then(|code| code.file.as_ref());
    let ports = raw.network.as_ref().map(|network| {
        let port =
            |number: Option<Int>| number.map_or_else(String::new, |number| number.0.to_string());
        let range = network.ports.as_ref();
        let protocol = line(network.protocol).unwrap_or_default();
        let (begin, end) = (range.and_then(|it| it.begin), range.and_then(|it| it.end));
        format!("{protocol} {}-{}", port(begin), port(end))
    });
    Identity::new()
        .with_some("type", line(raw.kind))
        .with("vulnerability", id.clone())
        .with_some(
            "resource",
            resource.and_then(|it| Some(stable(line(it.id)?))),
        )
        .with_some("packages", names)
        .with_some("file", file.and_then(|file| line(file.path)))
        .with_some("ports", ports)
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

fn status<'r>(status: Option<&str>, record: &mut Record<'r>) -> Status<'r> {
    match status {
        Some("SUPPRESSED") => Status::Suppressed {
            reason: Some("a suppression rule of Amazon Inspector".into()),
        },
        Some("CLOSED") => Status::Fixed,
        None | Some("ACTIVE") => Status::Open,
        Some(other) => {
            record.remark(NoteKind::UnknownWord, format!("unknown status `{other}`"));
            Status::Open
        }
    }
}

fn remediation<'r>(raw: &Finding<'r>, package: Option<&Package<'r>>) -> Option<Remediation<'r>> {
    let recommendation = raw.remediation.as_ref()?.recommendation.as_ref();
    let advice = recommendation.and_then(|it| text(it.text)).plain();
    let update = || {
        let advice = package?.update_advice()?;
        let first = raw.package.as_ref()?.packages.first();
        Some(match first.and_then(|first| line(first.remediation)) {
            Some(command) => Cow::Owned(format!("{advice} Command: {command}.")),
            None => Cow::Owned(advice),
        })
    };
    let url = recommendation.and_then(|it| text(it.url));
    Remediation::of(advice.or_else(update), url)
}

fn place<'r>(code: &CodeDetails<'r>) -> Option<Location<'r>> {
    let file = code.file.as_ref()?;
    let mut location = FileLocation::new(line(file.path)?);
    let number = |line: Option<Int>| line.and_then(Int::line);
    location.region = Region::lines(number(file.start), number(file.end));
    Some(Location::File(location))
}

fn advisory<'r>(
    id: Str<'r>,
    raw: &Finding<'r>,
    details: &PackageDetails<'r>,
    untriaged: bool,
    packages: &[Package<'r>],
) -> Advisory<'r> {
    let mut advisory = Advisory::new(id);
    advisory.add_names(details.related.iter().filter_map(Text::line));
    advisory.source = line(details.source);
    let chosen = raw.score.as_ref().and_then(|score| score.rating.as_ref());
    let mut chosen = chosen.and_then(rated);
    if let Some(chosen) = &mut chosen {
        chosen.primary = true;
    }
    let is_chosen = |rating: &CvssRating<'r>| {
        chosen.as_ref().is_some_and(|chosen| {
            (&chosen.vector, chosen.score, &chosen.source)
                == (&rating.vector, rating.score, &rating.source)
        })
    };
    let others = details.cvss.iter().filter_map(rated);
    let others: Vec<_> = others.filter(|rating| !is_chosen(rating)).collect();
    advisory.ratings = chosen.into_iter().chain(others).collect();
    // A vulnerability that no one has graded yet has a score of 0.0.
    let is_filler = |rating: &CvssRating<'r>| untriaged && rating.score == Some(0.0);
    advisory.ratings.retain(|rating| !is_filler(rating));
    advisory.epss = raw.epss.as_ref().and_then(|epss| probability(epss.score));
    let urls = details.references.iter().filter_map(Text::trimmed);
    advisory.add_pages(urls.map(Reference::url));
    advisory.fixed_in = packages.first().and_then(|first| first.fixed_in.clone());
    advisory
}

fn rated<'r>(raw: &Rating<'r>) -> Option<CvssRating<'r>> {
    let version = line(raw.version).and_then(|version| cvss::version(&version));
    rating(raw.score, raw.vector, version, raw.source)
}

fn packages<'r>(details: Option<&PackageDetails<'r>>, platform: Option<&str>) -> Vec<Package<'r>> {
    let raw = details.iter().flat_map(|details| &details.packages);
    raw.filter_map(|raw| package(raw, platform)).collect()
}

fn package<'r>(raw: &VulnerablePackage<'r>, platform: Option<&str>) -> Option<Package<'r>> {
    let mut package = Package::new(line(raw.name)?);
    package.version = line(raw.version).map(|version| {
        let epoch = raw.epoch.filter(|epoch| epoch.0 > 0);
        let epoch = epoch.map_or_else(String::new, |epoch| format!("{}:", epoch.0));
        let release = line(raw.release).map_or_else(String::new, |it| format!("-{it}"));
        [&epoch, &*version, &release].concat().into()
    });
    package.ecosystem = line(raw.manager);
    package.path = line(raw.path);
    package.fixed_in = line(raw.fixed);
    let manager = package.ecosystem.as_deref().unwrap_or_default();
    let purl = purl(manager, platform, &package.name, package.version.as_deref());
    package.purl = purl.map(Into::into);
    Some(package)
}

/// Returns the package URL, if Inspector's word for the package manager has a type.
fn purl(
    manager: &str,
    platform: Option<&str>,
    name: &str,
    version: Option<&str>,
) -> Option<String> {
    let ecosystem = match manager {
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
    let image = details
        .image
        .as_ref()
        .and_then(|image| line(image.platform));
    image.or_else(|| line(details.instance.as_ref()?.platform))
}

/// Returns an image of ECR, or the resource by its ARN.
fn location<'r>(raw: &Resource<'r>, account: Option<Text<'r>>) -> Option<Location<'r>> {
    let id = line(raw.id)?;
    if let Some(image) = image(raw, &id) {
        return Some(Location::Image(image));
    }
    let arn = || {
        let (partition, region) = (line(raw.partition)?, line(raw.region)?);
        let account = line(account)?;
        id.starts_with("i-")
            .then(|| format!("arn:{partition}:ec2:{region}:{account}:instance/{id}"))
    };
    let named = NamedLocation::new(arn().map_or(id.clone(), Cow::Owned));
    Some(Location::Named(match line(raw.kind) {
        Some(kind) => named.with_sort(kind),
        None => named,
    }))
}

/// Returns the image of `arn:aws:ecr:REGION:ACCOUNT:repository/NAME/DIGEST`, under its name in the registry.
fn image<'r>(raw: &Resource<'r>, arn: &str) -> Option<ContainerImage<'r>> {
    let mut parts = arn.splitn(6, ':').skip(1);
    let (partition, service, region) = (parts.next()?, parts.next()?, parts.next()?);
    let (account, name) = (parts.next()?, parts.next()?);
    let (name, digest) = name.strip_prefix("repository/")?.rsplit_once("/sha256:")?;
    let domain = match partition {
        "aws" | "aws-us-gov" => "amazonaws.com",
        "aws-cn" => "amazonaws.com.cn",
        _ => return None,
    };
    let tags = raw.details.iter().flat_map(|details| &details.image);
    let tag = tags.flat_map(|image| &image.tags).find_map(Text::line);
    let mut reference = format!("{account}.dkr.ecr.{region}.{domain}/{name}");
    if let Some(tag) = tag {
        reference.push(':');
        reference.push_str(&tag);
    }
    let mut image = ContainerImage::new(reference);
    image.digest = Some(format!("sha256:{digest}").into());
    (service == "ecr").then_some(image)
}

fn facts<'r>(
    finding: &mut finding_source::Finding<'r>,
    raw: &Finding<'r>,
    platform: Option<Str<'r>>,
) {
    let vendor = raw.package.as_ref().and_then(|it| line(it.vendor_severity));
    let exploits = raw.exploits.as_ref();
    let network = raw.network.as_ref();
    finding.push_facts([
        ("Platform", platform),
        ("VendorSeverity", vendor),
        ("ExploitAvailable", line(raw.exploit)),
        ("LastKnownExploit", exploits.and_then(|it| line(it.last))),
        ("Protocol", network.and_then(|it| line(it.protocol))),
    ]);
}
