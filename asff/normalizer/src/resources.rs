//! `Resources`: the defective things, in the form of ASFF.

use std::borrow::Cow;

use asff::arn::ArnPartition;
use asff::limits;
use finding::text::is_ascii_line;
use finding::{
    FileLocation, Finding, Kind, Location, Package, Region, TemplateResource, WebLocation,
};

use crate::budget::Budget;
use crate::few::Few;
use crate::fields::{Fields, Pairs};
use crate::image::{Container, EcrDetails};
use crate::text::{self, Str};
use crate::value::Value;
use crate::{Target, cloud, image};

/// A resource in the form of ASFF.
#[derive(Debug)]
pub(crate) struct Resource<'d> {
    pub(crate) resource_type: &'d str,
    /// The repository that the id begins with, if the rest is a path in it.
    pub(crate) repository: Option<&'d str>,
    /// The id, without the repository and the slash after it.
    pub(crate) id: Str<'d>,
    pub(crate) partition: ArnPartition,
    pub(crate) region: &'d str,
    pub(crate) details: Details<'d>,
}

/// The details of a resource.
#[derive(Debug)]
pub(crate) enum Details<'d> {
    None,
    CodeRepository {
        project_name: &'d str,
    },
    Container(Container<'d>),
    Ecr(EcrDetails<'d>),
    /// The only place of a finding, in a file.
    File(FilePlace<'d>),
    Other(Fields<'d>),
}

/// A place in a file whose path needs no cleaning.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FilePlace<'d> {
    pub(crate) path: &'d str,
    pub(crate) region: Option<Region>,
}

impl<'d> FilePlace<'d> {
    /// Returns the details of the place, as those of any location.
    pub(crate) fn into_fields(self) -> Fields<'d> {
        let path = path_pair(self.path);
        let [start, end, start_column, end_column] = range(self.region);
        let mut fields = Fields::default();
        fields.add([path, start, end, start_column, end_column, NONE, NONE]);
        fields
    }
}

impl<'d> Resource<'d> {
    /// Creates a resource in the partition and the region of the target.
    pub(crate) fn new(target: &'d Target, resource_type: &'d str, id: Str<'d>) -> Self {
        Self {
            resource_type,
            repository: None,
            id,
            partition: target.partition(),
            region: target.region(),
            details: Details::None,
        }
    }

    fn in_file(target: &'d Target, id: &'d str, place: FilePlace<'d>) -> Self {
        Self {
            repository: target.repository.as_deref(),
            details: Details::File(place),
            ..Self::new(target, "Other", Cow::Borrowed(id))
        }
    }

    /// Returns the parts of the whole id.
    pub(crate) fn id(&self) -> [&str; 3] {
        match self.repository {
            Some(repository) => [repository, "/", &self.id],
            None => ["", "", &self.id],
        }
    }
}

/// The resources of the target that findings of a kind have before their own: the scanned one and the repository.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OfTarget<'d> {
    target: &'d Target,
    scanned: Option<&'d (String, String)>,
    repository: Option<&'d str>,
}

impl<'d> OfTarget<'d> {
    pub(crate) fn new(target: &'d Target, kind: Kind) -> Self {
        // The response of a server is not part of the repository.
        let repository = target.repository.as_deref().filter(|_| kind != Kind::Web);
        Self {
            target,
            scanned: target.resource.as_ref(),
            repository,
        }
    }

    fn len(&self) -> usize {
        usize::from(self.scanned.is_some()) + usize::from(self.repository.is_some())
    }

    fn has_id(&self, id: &str) -> bool {
        self.scanned.is_some_and(|(_, scanned)| scanned == id) || self.repository == Some(id)
    }

    /// Returns the resource of a place in a file without a name.
    pub(crate) fn in_file(self) -> Resource<'d> {
        let (path, region) = ("", None);
        Resource::in_file(self.target, path, FilePlace { path, region })
    }

    /// Returns the resources.
    pub(crate) fn resources(self) -> impl Iterator<Item = Resource<'d>> {
        let Self { target, .. } = self;
        let scanned = self
            .scanned
            .map(|(resource_type, id)| Resource::new(target, resource_type, Cow::Borrowed(id)));
        let repository = self.repository.map(|project_name| Resource {
            details: Details::CodeRepository { project_name },
            ..Resource::new(target, "CodeRepository", Cow::Borrowed(project_name))
        });
        scanned.into_iter().chain(repository)
    }
}

/// Returns the resources of a finding that follow those of the target, and the number of locations for which there was no
/// room. There is at least one resource in all.
pub(crate) fn of<'d>(
    finding: &'d Finding<'_>,
    target: &'d Target,
    budget: &mut Budget,
) -> (Few<Resource<'d>>, u64) {
    // All that most findings have.
    if let [Location::File(file)] = &*finding.locations {
        if let Some(resource) = in_file(file, target, budget) {
            return (Few::One(resource), 0);
        }
    }
    let before = OfTarget::new(target, finding.kind);
    let mut resources = Vec::new();
    let mut left_out = images(finding, target, before, &mut resources, budget);
    left_out += places(finding, target, before, &mut resources, budget);
    if before.len() + resources.len() == 0 {
        let id = format!("AWS::::Account:{}", target.account());
        resources.push(Resource::new(target, "AwsAccount", Cow::Owned(id)));
    }
    (Few::Many(resources), left_out)
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
    before: OfTarget<'_>,
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
        if before.has_id(&image.id) || resources.iter().any(|known| known.id == image.id) {
            continue;
        }
        // The name is in the id and in the details.
        let bytes = 2 * image.id.len() + 300;
        let is_full = before.len() + resources.len() == limits::RESOURCES_ITEMS;
        if is_full || !budget.take(bytes) {
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
    before: OfTarget<'_>,
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
        if !budget.take(resource.id.len() + bytes(&pairs)) {
            left_out += 1;
            continue;
        }
        let others = resources.get(first..).unwrap_or_default();
        let at = match others.iter().rposition(|other| other.id == resource.id) {
            Some(at) => first + at,
            None if before.len() + resources.len() == limits::RESOURCES_ITEMS => {
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

/// Returns the resource of a place in a file, and reserves its room. Returns `None` if there is none, and for a path that
/// needs cleaning or is the name of another resource.
fn in_file<'d>(
    file: &'d FileLocation<'_>,
    target: &'d Target,
    budget: &mut Budget,
) -> Option<Resource<'d>> {
    let FileLocation { path, region, .. } = file;
    let (path, region) = (&**path, *region);
    let repository = target.repository.as_deref();
    let (before, id) = match repository {
        Some(repository) => (repository.len() + 1, path.trim_start_matches('/')),
        None => (0, path),
    };
    let fits = before + path.len() <= limits::RESOURCE_ID_CHARS && !path.is_empty();
    if !fits || path.starts_with("arn:") || !is_ascii_line(path) {
        return None;
    }
    let details = bytes(&[path_pair(path)]) + bytes(&range(region));
    let place = FilePlace { path, region };
    let has_room = budget.take(before + id.len() + details);
    has_room.then(|| Resource::in_file(target, id, place))
}

/// Returns the room in the budget that details take.
fn bytes(pairs: &[(&str, Option<Value<'_>>)]) -> usize {
    pairs
        .iter()
        .filter_map(|(key, value)| Some(key.len() + value.as_ref()?.len() + 16))
        .sum()
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

/// Returns the detail of a path that needs no cleaning.
fn path_pair(path: &str) -> (&'static str, Option<Value<'_>>) {
    ("Path", Some(Value::Text(Cow::Borrowed(path))))
}

/// No detail.
const NONE: (&str, Option<Value<'static>>) = ("", None);

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
