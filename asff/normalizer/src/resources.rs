//! `Resources`: the defective things, in the form of ASFF.

use std::borrow::Cow;

use asff::arn::ArnPartition;
use asff::limits;
use finding::{
    FileLocation, Finding, Kind, Location, Package, Region, TemplateResource, WebLocation,
};

use crate::budget::Budget;
use crate::fields::{Fields, Pairs};
use crate::image::{Container, EcrDetails};
use crate::text::{self, Str};
use crate::value::Value;
use crate::{Target, cloud, image};

/// A resource in the form of ASFF.
#[derive(Debug)]
pub(crate) struct Resource<'d> {
    pub(crate) resource_type: &'d str,
    pub(crate) id: Str<'d>,
    pub(crate) partition: ArnPartition,
    pub(crate) region: &'d str,
    pub(crate) details: Details<'d>,
}

/// The details of a resource.
#[derive(Debug)]
pub(crate) enum Details<'d> {
    None,
    CodeRepository { project_name: &'d str },
    Container(Container<'d>),
    Ecr(EcrDetails<'d>),
    Other(Fields<'d>),
}

impl<'d> Resource<'d> {
    /// Creates a resource in the partition and the region of the target.
    pub(crate) fn new(target: &'d Target, resource_type: &'d str, id: Str<'d>) -> Self {
        Self {
            resource_type,
            id,
            partition: target.partition(),
            region: target.region(),
            details: Details::None,
        }
    }
}

/// Returns the resources of a finding, at least one, and the number of locations for which there was no room.
pub(crate) fn of<'d>(
    finding: &'d Finding<'_>,
    target: &'d Target,
    budget: &mut Budget,
) -> (Vec<Resource<'d>>, u64) {
    // Most findings have one location, in a repository.
    let mut resources = Vec::with_capacity(2);
    if let Some((resource_type, id)) = &target.resource {
        resources.push(Resource::new(target, resource_type, Cow::Borrowed(id)));
    }
    // The response of a server is not part of the repository.
    let repository = target
        .repository
        .as_deref()
        .filter(|_| finding.kind != Kind::Web);
    if let Some(repository) = repository {
        resources.push(Resource {
            details: Details::CodeRepository {
                project_name: repository,
            },
            ..Resource::new(target, "CodeRepository", Cow::Borrowed(repository))
        });
    }
    let mut left_out = images(finding, target, &mut resources, budget);
    left_out += places(finding, target, &mut resources, budget);
    if resources.is_empty() {
        let id = format!("AWS::::Account:{}", target.account());
        resources.push(Resource::new(target, "AwsAccount", Cow::Owned(id)));
    }
    (resources, left_out)
}

/// Returns a cluster of EKS if its name is an ARN. For other clusters the account is unknown.
fn cluster<'d>(name: &'d str, target: &'d Target) -> Option<Resource<'d>> {
    let other = || {
        let id = text::line(name, limits::RESOURCE_ID_CHARS)?;
        Some(Resource::new(target, "Other", id))
    };
    cloud::resource(name, target).or_else(other)
}

/// The resource of AWS that a location names, if it names one: a function, a bucket, an account.
fn of_cloud<'d>(location: &'d Location<'_>, target: &'d Target) -> Option<Resource<'d>> {
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

/// Adds one resource for each image and each cluster. They come before the packages and files in them.
fn images<'d>(
    finding: &'d Finding<'_>,
    target: &'d Target,
    resources: &mut Vec<Resource<'d>>,
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
fn places<'d>(
    finding: &'d Finding<'_>,
    target: &'d Target,
    resources: &mut Vec<Resource<'d>>,
    budget: &mut Budget,
) -> u64 {
    // The first location with an id makes the resource, further ones add to its details. There are few, and the search
    // starts at the end because locations in one file often follow each other.
    let first = resources.len();
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
        let resource = resource.unwrap_or_else(|| Resource::new(target, "Other", id));
        let bytes = pairs
            .iter()
            .filter_map(|(key, value)| Some(key.len() + value.as_ref()?.len() + 16))
            .sum::<usize>();
        if !budget.take(resource.id.len() + bytes) {
            left_out += 1;
            continue;
        }
        let others = resources.get(first..).unwrap_or_default();
        let at = match others.iter().rposition(|other| other.id == resource.id) {
            Some(at) => first + at,
            None if resources.len() == limits::RESOURCES_ITEMS => {
                left_out += 1;
                continue;
            }
            None => {
                resources.push(resource);
                resources.len() - 1
            }
        };
        let Some(resource) = resources.get_mut(at) else {
            continue;
        };
        if let Details::None = resource.details {
            resource.details = Details::Other(Fields::default());
        }
        if let Details::Other(fields) = &mut resource.details {
            if !fields.add(pairs) {
                left_out += 1;
            }
        }
    }
    for resource in resources.iter_mut().skip(first) {
        if let Details::Other(fields) = &mut resource.details {
            fields.sort();
        }
    }
    left_out
}

/// Returns the id of a location's resource, and its details, or `None` if the location has no text for an id.
fn place<'d>(location: &'d Location<'_>, target: &Target) -> Option<(Str<'d>, Pairs<'d>)> {
    let id = |text: Str<'d>| text::line_of(text, limits::RESOURCE_ID_CHARS);
    let of_repository = |path: &'d str| match &target.repository {
        Some(repository) => Cow::Owned([repository, "/", path.trim_start_matches('/')].concat()),
        None => Cow::Borrowed(path),
    };
    let said = |text: &'d str| text::line(text, limits::DETAILS_OTHER_VALUE_CHARS).map(Value::Text);
    let some = |text: &'d Option<Str<'_>>| text.as_deref().and_then(said);
    const NONE: (&str, Option<Value<'static>>) = ("", None);
    match location {
        Location::File(FileLocation { path, region, .. }) => {
            let [start, end, start_column, end_column] = range(*region);
            let said = text::line(path, limits::DETAILS_OTHER_VALUE_CHARS);
            let id = match &said {
                // The same text, cleaned once.
                Some(line)
                    if target.repository.is_none() && path.len() <= limits::RESOURCE_ID_CHARS =>
                {
                    line.clone()
                }
                _ => id(of_repository(path))?,
            };
            let path = ("Path", said.map(Value::Text));
            Some((id, [path, start, end, start_column, end_column, NONE, NONE]))
        }
        Location::Package(package) => Some((
            id(Cow::Borrowed(package_id(package)))?,
            [
                ("Package", said(&package.name)),
                ("Version", some(&package.version)),
                ("PackageUrl", some(&package.purl)),
                ("Cpe", some(&package.cpe)),
                ("PackageManager", some(&package.ecosystem)),
                ("Path", some(&package.path)),
                ("FixedInVersion", some(&package.fixed_in)),
            ],
        )),
        Location::Web(WebLocation {
            url,
            method,
            parameter,
            attack,
            ..
        }) => Some((
            id(Cow::Borrowed(url))?,
            [
                ("Url", said(url)),
                ("Method", some(method)),
                ("Parameter", some(parameter)),
                ("Attack", some(attack)),
                NONE,
                NONE,
                NONE,
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
                Some(template) => Cow::Owned(format!("{template}#{logical_id}")),
                None => Cow::Borrowed(&**logical_id),
            };
            let region = file.as_ref().and_then(|file| file.region);
            let [start, end, start_column, end_column] = range(region);
            let pairs = [
                ("LogicalResourceId", said(logical_id)),
                ("ResourceType", some(resource_type)),
                ("Path", path.and_then(said)),
                start,
                end,
                start_column,
                end_column,
            ];
            Some((id(place)?, pairs))
        }
        Location::Named(named) => Some((
            id(Cow::Borrowed(&named.name))?,
            [
                ("Name", said(&named.name)),
                ("Sort", some(&named.sort)),
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
            ],
        )),
        _ => None,
    }
}

/// Returns the details of a region.
fn range(region: Option<Region>) -> [(&'static str, Option<Value<'static>>); 4] {
    let number = |number: u32| Value::Number(u64::from(number));
    [
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
