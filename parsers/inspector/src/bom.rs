//! The components of a CI scan.

use std::collections::BTreeMap;

use finding_source::cyclone_dx::{Component, Metadata, Property, read_component, read_metadata};
use finding_source::json::{Kind, Reader};
use finding_source::text::part;
use finding_source::{ContainerImage, NoteKind, Package, Record, Region, Str};

use crate::map::{line, time};
use crate::raw::ScanVulnerability;

/// The prefix of the names of Inspector's properties.
const PROPERTY: &str = "amazon:inspector:sbom_scanner:";

/// The beginning of the message about a component that was not assessed.
pub(crate) const SKIPPED: &str = "Component skipped";

/// The reason why a report is partial if a component is lost: it may be one that was not assessed.
const UNREADABLE: &str = "a component could not be read";

/// An affected package or file.
#[derive(Clone, Debug)]
pub(crate) enum Place<'r> {
    /// The scanned image or directory.
    Target,
    Package(Package<'r>),
    /// A Dockerfile, with the lines of a check.
    Dockerfile(Str<'r>, Vec<Region>),
    /// A key without a component.
    Unknown(Str<'r>),
}

/// The components of a document of CycloneDX, and what it says about itself.
#[derive(Debug, Default)]
pub(crate) struct Bom<'r> {
    components: BTreeMap<Str<'r>, Known<'r>>,
    pub(crate) image: Option<ContainerImage<'r>>,
    /// The key of the scanned image or directory as a component.
    target_key: Option<Str<'r>>,
    pub(crate) has_components: bool,
    /// The number of components that are kept.
    pub(crate) most: usize,
    /// True if there were more components than the limit of joined entries.
    is_full: bool,
    /// The number of components that were not assessed.
    pub(crate) skipped: u64,
    /// The number of vulnerabilities that the report states.
    pub(crate) stated: i64,
}

/// A component.
#[derive(Debug)]
struct Known<'r> {
    package: Package<'r>,
    /// Checks of a Dockerfile, and their lines.
    checks: BTreeMap<Str<'r>, Vec<Region>>,
}

impl<'r> Bom<'r> {
    /// Creates the components of the next document, of which `most` are kept.
    pub(crate) fn new(most: usize) -> Self {
        Self {
            most,
            ..Self::default()
        }
    }

    /// Reads the components of a document of CycloneDX, which vulnerabilities refer to. Returns whether it is one.
    pub(crate) fn read(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> bool {
        let mut is_bom = false;
        let read = reader.each_member(|reader, name| {
            match name.as_raw() {
                "bomFormat" => {
                    is_bom = true;
                    reader.skip()?;
                }
                "metadata" => {
                    let add = &mut |component: &_| self.add(component);
                    let (metadata, product) = read_metadata(reader, add)?;
                    self.set_metadata(&metadata, product.as_ref(), record);
                }
                "components" if reader.peek() == Some(Kind::Array) => {
                    self.has_components = true;
                    reader.each_item(|reader| {
                        if reader.peek() != Some(Kind::Object) {
                            record.partial(UNREADABLE);
                            return reader.ignore_element("components", "an object");
                        }
                        read_component(reader, &mut |it| self.add(it)).map(drop)
                    })?;
                }
                _ => reader.skip()?,
            }
            Ok(())
        });
        match read {
            Err(error) if !error.ends_report() => {
                record.partial(UNREADABLE);
                record.remark(NoteKind::File, format!("ignored a value: {error}"));
            }
            // An error that ends the report is found again.
            _ => {}
        }
        if self.is_full {
            let text = "more components than the limit of joined entries: later ones have no names";
            record.remark(NoteKind::Other, text);
        }
        is_bom
    }

    fn set_metadata(
        &mut self,
        raw: &Metadata<'r>,
        product: Option<&Component<'r>>,
        record: &mut Record<'r>,
    ) {
        record.scan.time = time(&raw.timestamp);
        let counts = raw.properties.iter().filter_map(own_property);
        let counts = counts.filter(|(name, _)| name.ends_with("_vulnerabilities"));
        let counts = counts.filter_map(|(_, count)| count.parse().ok());
        self.stated = counts.fold(0, i64::saturating_add);
        let Some(product) = product else {
            return;
        };
        let name = line(&product.name);
        record.scan.target.clone_from(&name);
        if line(&product.kind).as_deref() == Some("container") {
            self.image = name.map(ContainerImage::new);
        }
        self.target_key = line(&product.reference);
    }

    fn add(&mut self, raw: &Component<'r>) {
        let mut known = Known {
            package: package(line(&raw.purl), line(&raw.name), line(&raw.version)),
            checks: BTreeMap::new(),
        };
        for (name, value) in raw.properties.iter().filter_map(own_property) {
            let check = name.strip_prefix("dockerfile_finding:");
            let lines = value.strip_prefix("affected_lines:").and_then(lines);
            match (&*name, check, lines) {
                ("path", ..) => known.package.path = Some(value),
                ("info", ..) if value.starts_with(SKIPPED) => self.skipped += 1,
                (_, Some(check), Some(lines)) => {
                    let known = known.checks.entry(check.to_owned().into());
                    known.or_default().push(lines);
                }
                _ => {}
            }
        }
        if let Some(key) = line(&raw.reference) {
            self.is_full |= self.components.len() >= self.most;
            if !self.is_full {
                self.components.entry(key).or_insert(known);
            }
        }
    }

    /// Returns the place of a component that the vulnerability `id` affects, by its key.
    pub(crate) fn place(&self, key: Str<'r>, id: &str, fixed: Option<Str<'r>>) -> Place<'r> {
        if self.target_key.as_ref() == Some(&key) {
            return Place::Target;
        }
        let Some(Known { package, checks }) = self.components.get(&key) else {
            return Place::Unknown(key);
        };
        if package.name.starts_with("dockerfile:") || id.starts_with("IN-DOCKER") {
            let lines = checks.get(id).cloned().unwrap_or_default();
            return Place::Dockerfile(package.name.clone(), lines);
        }
        if package.name.is_empty() {
            return Place::Unknown(key);
        }
        let mut package = package.clone();
        package.fixed_in = fixed;
        Place::Package(package)
    }
}

/// Returns what a vulnerability in Inspector's own form affects. The lines of one file are one place.
pub(crate) fn places<'r>(raw: &ScanVulnerability<'r>) -> Vec<Place<'r>> {
    let mut places = Vec::new();
    let mut files: BTreeMap<Str<'r>, usize> = BTreeMap::new();
    for affected in &raw.affects {
        let Some(file) = line(&affected.file) else {
            let (name, version) = (line(&affected.name), line(&affected.version));
            let mut package = package(line(&affected.purl), name, version);
            package.fixed_in = line(&affected.fixed);
            package.path = line(&affected.path);
            places.push(match package.name.is_empty() {
                true => Place::Target,
                false => Place::Package(package),
            });
            continue;
        };
        let at = *files.entry(file.clone()).or_insert(places.len());
        if at == places.len() {
            places.push(Place::Dockerfile(file, Vec::new()));
        }
        if let Some(Place::Dockerfile(_, known)) = places.get_mut(at) {
            known.extend(line(&affected.lines).and_then(|text| lines(&text)));
        }
    }
    places
}

/// Returns a package by its URL, else by its name, which is empty without either.
fn package<'r>(
    purl: Option<Str<'r>>,
    name: Option<Str<'r>>,
    version: Option<Str<'r>>,
) -> Package<'r> {
    purl.clone().and_then(Package::of_purl).unwrap_or_else(|| {
        // Another text is at least a name.
        let mut package = Package::new(name.or(purl).unwrap_or_default());
        package.version = version;
        package
    })
}

/// Returns the name without its prefix, and the value, of a property of Inspector.
pub(crate) fn own_property<'r>(raw: &Property<'r>) -> Option<(Str<'r>, Str<'r>)> {
    let (name, value) = (line(&raw.name)?, line(&raw.value)?);
    let end = name.len();
    let is_own = name.starts_with(PROPERTY);
    is_own.then(|| (part(name, PROPERTY.len()..end), value))
}

/// Returns the lines of `10-12`.
pub(crate) fn lines(text: &str) -> Option<Region> {
    let (begin, end) = text.split_once('-').unwrap_or((text, text));
    Region::lines(begin.trim().parse().ok(), end.trim().parse().ok())
}
