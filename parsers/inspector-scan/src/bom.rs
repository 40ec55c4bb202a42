//! The components of a CI scan.

use std::collections::BTreeMap;

use finding_inspector::words::{line, time};
use finding_source::cyclone_dx::{Component, Property, read_component, read_metadata};
use finding_source::json::{Reader, ValueKind};
use finding_source::text::part;
use finding_source::{ContainerImage, NoteKind, Package, Record, Region, Str, Words};

/// The prefix of the names of Inspector's properties.
const PROPERTY: &str = "amazon:inspector:sbom_scanner:";

/// The beginning of the message about a component that was not assessed.
pub(crate) const SKIPPED: &str = "Component skipped";

/// The reason why a report is partial if a component is lost: it may be one that was not assessed.
const UNREADABLE: &str = "a component could not be read";

/// The components of a document of CycloneDX, and what it says about itself.
#[derive(Debug, Default)]
pub(crate) struct Bom<'r> {
    pub(crate) components: BTreeMap<Str<'r>, Known<'r>>,
    pub(crate) image: Option<ContainerImage<'r>>,
    /// The key of the scanned image or directory as a component.
    pub(crate) target_key: Option<Str<'r>>,
    pub(crate) has_components: bool,
    /// True if the reader is in a document of CycloneDX.
    pub(crate) is_open: bool,
    /// The number of components that are kept.
    pub(crate) most: usize,
    /// True if there were more components.
    is_full: bool,
    /// The number of components that were not assessed.
    pub(crate) skipped: u64,
    /// The number of vulnerabilities that the report states.
    pub(crate) stated: i64,
}

/// A component.
#[derive(Debug)]
pub(crate) struct Known<'r> {
    pub(crate) package: Package<'r>,
    /// Checks of a Dockerfile, and their lines.
    pub(crate) checks: BTreeMap<Str<'r>, Vec<Region>>,
}

impl<'r> Bom<'r> {
    /// Reads the components of a document of CycloneDX, which vulnerabilities refer to.
    pub(crate) fn read(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) {
        let read = reader.each_member(|reader, name| match name.as_raw() {
            "bomFormat" => {
                self.is_open = true;
                reader.skip()
            }
            "metadata" => {
                let (metadata, product) = read_metadata(reader, &mut |it| self.add(it))?;
                record.scan.time = time(&metadata.timestamp);
                let counts = metadata.properties.iter().filter_map(own_property);
                let counts = counts.filter(|(name, _)| name.ends_with("_vulnerabilities"));
                let counts = counts.filter_map(|(_, count)| count.parse().ok());
                self.stated = counts.fold(0, i64::saturating_add);
                if let Some(product) = product {
                    record.scan.target = line(&product.name);
                    let image = line(&product.name).filter(|_| product.kind.is("container"));
                    self.image = image.map(ContainerImage::new);
                    self.target_key = line(&product.reference);
                }
                Ok(())
            }
            "components" if reader.peek() == Some(ValueKind::Array) => {
                self.has_components = true;
                reader.each_item(|reader| {
                    if reader.peek() == Some(ValueKind::Object) {
                        return read_component(reader, &mut |it| self.add(it)).map(drop);
                    }
                    record.partial(UNREADABLE);
                    reader.ignore_element("components", "an object")
                })
            }
            _ => reader.skip(),
        });
        // An error that ends the report is found again.
        if let Some(error) = read.err().filter(|error| !error.ends_report()) {
            record.partial(UNREADABLE);
            record.remark(NoteKind::File, format!("ignored a value: {error}"));
        }
        if self.is_full {
            let text = "more components than the limit of joined entries: later ones have no names";
            record.remark(NoteKind::Other, text);
        }
    }

    fn add(&mut self, raw: &Component<'r>) {
        let mut package = package(&raw.purl, &raw.name, &raw.version);
        let mut checks: BTreeMap<Str<'r>, Vec<Region>> = BTreeMap::new();
        for (name, value) in raw.properties.iter().filter_map(own_property) {
            if let Some(check) = name.strip_prefix("dockerfile_finding:") {
                let lines = value.strip_prefix("affected_lines:").and_then(lines);
                let known = checks.entry(check.to_owned().into());
                known.or_default().extend(lines);
            } else if name == "path" {
                package.path = Some(value);
            } else if name == "info" && value.starts_with(SKIPPED) {
                self.skipped += 1;
            }
        }
        if let Some(key) = line(&raw.reference) {
            self.is_full |= self.components.len() >= self.most;
            if !self.is_full {
                self.components
                    .entry(key)
                    .or_insert(Known { package, checks });
            }
        }
    }
}

/// Returns a package by its URL, else by its name, which is empty without either.
pub(crate) fn package<'r, W: Words<'r>>(purl: &W, name: &W, version: &W) -> Package<'r> {
    line(purl).and_then(Package::of_purl).unwrap_or_else(|| {
        // Another text is at least a name.
        let mut package = Package::new(line(name).or(line(purl)).unwrap_or_default());
        package.version = line(version);
        package
    })
}

/// Returns the name without its prefix, and the value, of a property of Inspector.
pub(crate) fn own_property<'r>(raw: &Property<'r>) -> Option<(Str<'r>, Str<'r>)> {
    let name = line(&raw.name).filter(|name| name.starts_with(PROPERTY))?;
    Some((part(name, PROPERTY.len()..), line(&raw.value)?))
}

/// Returns the lines of `10-12`.
pub(crate) fn lines(text: &str) -> Option<Region> {
    let (begin, end) = text.split_once('-').unwrap_or((text, text));
    Region::lines(begin.trim().parse().ok(), end.trim().parse().ok())
}
