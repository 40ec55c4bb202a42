//! The components of a document that vulnerabilities refer to.

use std::collections::BTreeMap;

use finding_source::path::Roots;
use finding_source::{ContainerImage, Input, NoteKind, Record, Str, Timestamp, Words};

use crate::package::{Link, bare, parse_purl, path};
use crate::raw::{AffectedBy, Component, Evidence, Metadata, Occurrence};

/// The components of a document by their references, and the scanned image.
///
/// Only components that a vulnerability refers to are kept: a document may have a million others.
#[derive(Debug, Default)]
pub(crate) struct Bom<'r> {
    /// The serial number without `urn:uuid:`.
    pub(crate) serial: Option<Str<'r>>,
    pub(crate) image: Option<ContainerImage<'r>>,
    pub(crate) roots: Roots,
    components: Vec<Component<'r>>,
    /// The numbers of the components that contain vulnerabilities, by the bytes of their elements.
    owners: BTreeMap<usize, usize>,
    /// The references of vulnerabilities, and those that are package URLs also without qualifiers.
    needed: BTreeMap<Str<'r>, Found>,
    /// The number of references that are kept.
    most: usize,
    is_full: bool,
}

/// The numbers of the components that a text refers to.
#[derive(Debug, Default)]
struct Found {
    by_reference: Option<u32>,
    by_purl: Option<u32>,
}

impl<'r> Bom<'r> {
    pub(crate) fn new(input: &Input<'r, '_>) -> Self {
        Self {
            roots: input.roots(),
            most: input.limits().joined,
            ..Self::default()
        }
    }

    /// Starts another document.
    pub(crate) fn clear(&mut self) {
        *self = Self {
            roots: std::mem::take(&mut self.roots),
            most: self.most,
            ..Self::default()
        };
    }

    /// Takes the serial number of the document.
    pub(crate) fn set_serial(&mut self, serial: Option<Str<'r>>) {
        self.serial = serial.map(|serial| serial.trim_start_matches("urn:uuid:").to_owned().into());
    }

    /// Takes what the document says about itself, and the component that it is about.
    pub(crate) fn set_metadata(
        &mut self,
        raw: &Metadata<'r>,
        product: Option<&Component<'r>>,
        record: &mut Record<'r>,
    ) {
        record.scan.time = raw.timestamp.line().and_then(|it| Timestamp::parse(&it));
        if let Some(tool) = &raw.tools.0 {
            record.scan.tool_name = tool.name.line();
            record.scan.tool_version = tool.version.line();
        }
        if let Some(product) = product {
            record.scan.target = self.set_product(product);
        }
    }

    /// Takes the component that the document is about. Returns its name and version.
    fn set_product(&mut self, product: &Component<'r>) -> Option<Str<'r>> {
        let name = product.name.line()?;
        if product.kind.line().as_deref() == Some("container") {
            self.image = ContainerImage::referred_to(name.clone(), []);
        }
        if let Some(image) = &mut self.image {
            let purl = product.purl.line();
            let purl = purl.as_deref().and_then(parse_purl);
            let digest = purl.filter(|purl| purl.ecosystem == "oci");
            let digest = digest.and_then(|purl| purl.version);
            let digest = digest.filter(|digest| digest.starts_with("sha256:"));
            image.digest = digest.map(|digest| digest.into_owned().into());
            return Some(name);
        }
        Some(match product.version.line() {
            Some(version) => format!("{name} {version}").into(),
            None => name,
        })
    }

    /// Notes that a vulnerability refers to components.
    pub(crate) fn need_all(&mut self, listed: &AffectedBy<'r>) {
        let references = listed.affects.iter().map(|it| &it.reference);
        let references = references.chain([&listed.reference]);
        let references = references.filter_map(Words::line);
        references.for_each(|reference| self.need(reference));
    }

    fn need(&mut self, reference: Str<'r>) {
        if self.needed.len() >= self.most {
            self.is_full = true;
            return;
        }
        if let Some(link) = Link::parse(&reference) {
            self.need_own(link.component.into_owned().into());
        }
        self.need_own(reference);
    }

    fn need_own(&mut self, reference: Str<'r>) {
        if let Some(purl) = bare(&reference).filter(|purl| *purl != reference) {
            self.needed.entry(purl.into()).or_default();
        }
        self.needed.entry(reference).or_default();
    }

    /// Returns whether no component is needed.
    pub(crate) fn needs_nothing(&self) -> bool {
        self.needed.is_empty()
    }

    /// Keeps a component if a vulnerability refers to it. Returns its number. Of components with the same reference,
    /// which is not valid, the first one is kept.
    pub(crate) fn add(&mut self, component: &Component<'r>) -> Option<usize> {
        let number = u32::try_from(self.components.len()).ok()?;
        let reference = component.reference.line();
        let mut kept = None;
        if let Some(found) = reference.as_ref().and_then(|it| self.needed.get_mut(it)) {
            kept = Some(*found.by_reference.get_or_insert(number));
        }
        for purl in [&reference, &component.purl.line()].into_iter().flatten() {
            if let Some(found) = bare(purl).and_then(|purl| self.needed.get_mut(&*purl)) {
                let own = *found.by_purl.get_or_insert(kept.unwrap_or(number));
                kept = kept.or(Some(own));
            }
        }
        if kept == Some(number) {
            self.keep(component);
        }
        kept.map(|kept| kept as usize)
    }

    /// Keeps only the path of its places and values, of which there may be many.
    fn keep(&mut self, component: &Component<'r>) {
        let location = path(component);
        let evidence = location.is_some().then(|| Evidence {
            occurrences: vec![Occurrence { location }],
        });
        self.components.push(Component {
            properties: Vec::new(),
            evidence,
            ..component.clone()
        });
    }

    /// Keeps a component whose vulnerabilities are in it, by the byte of its element.
    pub(crate) fn add_owner(&mut self, byte: usize, component: &Component<'r>) {
        let number = self.components.len();
        if self.add(component) != Some(number) {
            self.keep(component);
        }
        self.owners.insert(byte, number);
    }

    /// Returns the number of the component whose vulnerabilities are in it, by the byte of its element.
    pub(crate) fn owner(&self, byte: usize) -> Option<usize> {
        self.owners.get(&byte).copied()
    }

    pub(crate) fn component(&self, number: usize) -> Option<&Component<'r>> {
        self.components.get(number)
    }

    /// Returns the component of a reference, if it is in this document.
    pub(crate) fn find(&self, reference: &str) -> Option<&Component<'r>> {
        let own = match Link::parse(reference) {
            Some(link) if self.serial.as_deref() == Some(link.serial) => link.component,
            Some(_) => return None,
            None => reference.into(),
        };
        let exact = self.needed.get(&*own).and_then(|it| it.by_reference);
        let by_purl = || self.needed.get(&*bare(&own)?)?.by_purl;
        self.components.get(exact.or_else(by_purl)? as usize)
    }

    /// Notes whether references were left out.
    pub(crate) fn note_limit(&self, record: &mut Record<'r>) {
        if self.is_full {
            record.partial("more components than the limit of joined entries");
            let text =
                "vulnerabilities refer to more components than the limit: the others have no name";
            record.remark(NoteKind::Other, text);
        }
    }
}
