//! `Resources`: the defective things, in the form of ASFF.

use std::borrow::Cow;

use asff::{CodeRepositoryDetails, FieldMap, Resource, ResourceDetails, limits};
use finding_source::{
    FileLocation, Finding, Kind, Location, Package, Region, TemplateResource, WebLocation,
};

use crate::budget::Budget;
use crate::{Target, cloud, image, text};

/// Returns the resources of a finding, at least one, and the number of locations for which there was no room.
pub(crate) fn of(
    finding: &Finding<'_>,
    target: &Target,
    budget: &mut Budget,
) -> (Vec<Resource>, u64) {
    let mut resources = Vec::new();
    if let Some((resource_type, id)) = &target.resource {
        resources.push(resource_of(target, resource_type, id.clone()));
    }
    // The response of a server is not part of the repository.
    let repository = target
        .repository
        .as_ref()
        .filter(|_| finding.kind != Kind::Web);
    if let Some(repository) = repository {
        let mut code = resource_of(target, "CodeRepository", repository.clone());
        let mut details = ResourceDetails::default();
        let mut repository_details = CodeRepositoryDetails::default();
        repository_details.project_name = Some(repository.clone());
        details.code_repository = Some(Box::new(repository_details));
        code.details = Some(Box::new(details));
        resources.push(code);
    }
    let mut left_out = images(finding, target, &mut resources, budget);
    left_out += places(finding, target, &mut resources, budget);
    if resources.is_empty() {
        resources.push(resource_of(
            target,
            "AwsAccount",
            format!("AWS::::Account:{}", target.account()),
        ));
    }
    (resources, left_out)
}

/// Returns a cluster of EKS if its name is an ARN. For other clusters the account is unknown.
fn cluster(name: &str, target: &Target) -> Option<Resource> {
    let other = || {
        let id = text::line(name, limits::RESOURCE_ID_CHARS)?;
        Some(resource_of(target, "Other", id))
    };
    cloud::resource(name, target).or_else(other)
}

/// The resource of AWS that a location names, if it names one: a function, a bucket, an account.
fn of_cloud(location: &Location<'_>, target: &Target) -> Option<Resource> {
    let name = match location {
        Location::File(file) => &file.path,
        Location::Template(template) => &template.logical_id,
        Location::Named(named) if named.sort.as_deref() == Some("account") => {
            return cloud::account(&named.name, target);
        }
        Location::Named(named) => &named.name,
        _ => return None,
    };
    cloud::resource(name, target)
}

/// Returns a resource in the partition and the region of the target.
pub(crate) fn resource_of(target: &Target, resource_type: &str, id: String) -> Resource {
    let mut resource = Resource::new(resource_type, id);
    resource.partition = target.partition().resource_partition();
    resource.region = Some(target.region().to_owned());
    resource
}

/// Adds one resource for each image and each cluster. They come before the packages and files in them.
fn images(
    finding: &Finding<'_>,
    target: &Target,
    resources: &mut Vec<Resource>,
    budget: &mut Budget,
) -> u64 {
    let mut left_out = 0;
    for location in &finding.locations {
        let image = match location {
            Location::Image(image) => image::resource(image, target),
            Location::Cluster(name) => cluster(name, target),
            _ => continue,
        };
        let Some(image) = image else {
            left_out += 1;
            continue;
        };
        if resources.iter().any(|known| known.id == image.id) {
            continue;
        }
        // The name is in the id and in the details.
        let bytes = 2 * image.id.len() + 300;
        if resources.len() == limits::RESOURCES_ITEMS || !budget.take(bytes) {
            left_out += 1;
            continue;
        }
        resources.push(image);
    }
    left_out
}

/// Adds one resource for each file, package, URL, declared or named resource: of its own type if it is an ARN, else of
/// the type `Other`.
fn places(
    finding: &Finding<'_>,
    target: &Target,
    resources: &mut Vec<Resource>,
    budget: &mut Budget,
) -> u64 {
    // The first location with an id makes the resource, further ones add to its details. There are few, and the search
    // starts at the end because locations in one file often follow each other.
    let first = resources.len();
    let mut numbers: Vec<u32> = Vec::new();
    let mut left_out = 0;
    for location in &finding.locations {
        if matches!(location, Location::Image(_) | Location::Cluster(_)) {
            continue;
        }
        let Some((id, pairs)) = place(location, target) else {
            left_out += 1;
            continue;
        };
        let resource = of_cloud(location, target);
        let resource = resource.unwrap_or_else(|| resource_of(target, "Other", id));
        let id = &resource.id;
        let pairs = pairs.into_iter().filter_map(|(key, value)| {
            Some((
                key,
                text::line(value?.as_ref(), limits::DETAILS_OTHER_VALUE_CHARS)?,
            ))
        });
        let pairs: Vec<(&'static str, String)> = pairs.collect();
        let bytes = id.len()
            + pairs
                .iter()
                .map(|(key, value)| key.len() + value.len() + 16)
                .sum::<usize>();
        if !budget.take(bytes) {
            left_out += 1;
            continue;
        }
        let others = resources.get(first..).unwrap_or_default();
        let at = match others.iter().rposition(|other| other.id == *id) {
            Some(at) => at,
            None if resources.len() == limits::RESOURCES_ITEMS => {
                left_out += 1;
                continue;
            }
            None => {
                resources.push(resource);
                numbers.push(1);
                numbers.len() - 1
            }
        };
        let (Some(resource), Some(number)) = (resources.get_mut(first + at), numbers.get_mut(at))
        else {
            continue;
        };
        let details = resource.details.get_or_insert_with(Box::default);
        if !add(details.other.get_or_insert_default(), pairs, number) {
            left_out += 1;
        }
    }
    left_out
}

/// The range of a location. These values are repeated for every location, so that they can be paired.
const RANGE: [&str; 4] = ["StartLine", "EndLine", "StartColumn", "EndColumn"];

/// Adds new values under `number`, and increments it. Returns false if there was no room.
fn add(fields: &mut FieldMap, pairs: Vec<(&'static str, String)>, number: &mut u32) -> bool {
    let is_known = |at: u32| {
        pairs.iter().all(|(key, value)| {
            let said = fields.get(&numbered(key, at));
            // A value that equals the first location's is not repeated, except for ranges.
            said.or_else(|| fields.get(key).filter(|_| !RANGE.contains(key))) == Some(value)
        })
    };
    if (1..*number).any(is_known) {
        return true;
    }
    let this = *number;
    *number += 1;
    let new = |(key, value): &(&'static str, String)| {
        // The id of the resource contains the values of its first location.
        this == 1 || RANGE.contains(key) || fields.get(key) != Some(value)
    };
    let pairs: Vec<_> = pairs.into_iter().filter(new).collect();
    if fields.len() + pairs.len() > limits::DETAILS_OTHER_PAIRS {
        return false;
    }
    for (key, value) in pairs {
        fields.insert(numbered(key, this), value);
    }
    true
}

fn numbered(key: &'static str, number: u32) -> Cow<'static, str> {
    if number == 1 {
        Cow::Borrowed(key)
    } else {
        Cow::Owned(format!("{key}-{number}"))
    }
}

type Pairs<'a> = Vec<(&'static str, Option<Cow<'a, str>>)>;

/// Returns the id of a location's resource, and its details, or `None` if the location has no text for an id.
fn place<'a>(location: &'a Location<'_>, target: &Target) -> Option<(String, Pairs<'a>)> {
    let id = |text: &str| text::line(text, limits::RESOURCE_ID_CHARS);
    let of_repository = |path: &str| match &target.repository {
        Some(repository) => [repository, "/", path.trim_start_matches('/')].concat(),
        None => path.to_owned(),
    };
    let some = |text: &'a str| Some(Cow::Borrowed(text));
    match location {
        Location::File(FileLocation { path, region, .. }) => {
            Some((id(&of_repository(path))?, file_pairs(Some(path), *region)))
        }
        Location::Package(package) => Some((
            id(package_id(package))?,
            vec![
                ("Package", some(&package.name)),
                ("Version", package.version.as_deref().and_then(some)),
                ("PackageUrl", package.purl.as_deref().and_then(some)),
                ("Cpe", package.cpe.as_deref().and_then(some)),
                (
                    "PackageManager",
                    package.ecosystem.as_deref().and_then(some),
                ),
                ("Path", package.path.as_deref().and_then(some)),
                ("FixedInVersion", package.fixed_in.as_deref().and_then(some)),
            ],
        )),
        Location::Web(WebLocation {
            url,
            method,
            parameter,
            attack,
            ..
        }) => Some((
            id(url)?,
            vec![
                ("Url", some(url)),
                ("Method", method.as_deref().and_then(some)),
                ("Parameter", parameter.as_deref().and_then(some)),
                ("Attack", attack.as_deref().and_then(some)),
            ],
        )),
        Location::Template(TemplateResource {
            file,
            logical_id,
            resource_type,
            ..
        }) => {
            let path = file.as_ref().map(|file| &*file.path);
            // Without its template, a logical name is incomplete but not wrong.
            let place = match path.map(of_repository) {
                Some(template) => format!("{template}#{logical_id}"),
                None => logical_id.to_string(),
            };
            let region = file.as_ref().and_then(|file| file.region);
            let mut pairs = vec![
                ("LogicalResourceId", some(logical_id)),
                ("ResourceType", resource_type.as_deref().and_then(some)),
            ];
            pairs.extend(file_pairs(path, region));
            Some((id(&place)?, pairs))
        }
        Location::Named(named) => Some((
            id(&named.name)?,
            vec![
                ("Name", some(&named.name)),
                ("Sort", named.sort.as_deref().and_then(some)),
            ],
        )),
        _ => None,
    }
}

/// Returns the details of a location in a file.
fn file_pairs(path: Option<&str>, region: Option<Region>) -> Pairs<'_> {
    let number = |number: u32| Cow::Owned(number.to_string());
    vec![
        ("Path", path.map(Cow::Borrowed)),
        ("StartLine", region.map(|r| number(r.start_line))),
        ("EndLine", region.and_then(|r| r.end_line).map(number)),
        (
            "StartColumn",
            region.and_then(|r| r.start_column).map(number),
        ),
        ("EndColumn", region.and_then(|r| r.end_column).map(number)),
    ]
}

/// Returns the most exact name of a package.
fn package_id<'a>(package: &'a Package<'_>) -> &'a str {
    let names = [
        package.purl.as_deref(),
        package.cpe.as_deref(),
        Some(&*package.name),
        package.path.as_deref(),
    ];
    names
        .into_iter()
        .flatten()
        .find(|name| !name.trim().is_empty())
        .unwrap_or_default()
}
