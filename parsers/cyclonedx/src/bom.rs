//! The components of a document that vulnerabilities refer to.

use std::collections::BTreeMap;

use finding_source::text::joined;
use finding_source::{ContainerImage, NoteKind, Record, Str, Timestamp, Words};

use crate::package::{Link, Named, bare, of_component, own, parse_purl};
use crate::raw::{AffectedBy, Component, Metadata};

/// The components of a document by their references, and the scanned image.
///
/// Only components that a vulnerability refers to are kept: a document may have a million others.
#[derive(Debug, Default)]
pub(crate) struct Bom<'r> {
    /// The serial number without `urn:uuid:`.
    serial: Option<Str<'r>>,
    pub(crate) image: Option<ContainerImage<'r>>,
    /// True if the document has a list of vulnerabilities.
    pub(crate) has_list: bool,
    /// `None` is a component with neither a name nor a reference.
    components: Vec<Option<Named<'r>>>,
    /// The numbers of the components that contain lists of vulnerabilities, by the bytes of these lists.
    owners: BTreeMap<usize, usize>,
    /// The references of vulnerabilities, and those that are package URLs also without qualifiers.
    needed: BTreeMap<Str<'r>, Found>,
    /// True if there were more references than the limit of joined entries.
    is_full: bool,
}

/// The numbers of the components that a text refers to.
#[derive(Debug, Default)]
struct Found {
    by_reference: Option<usize>,
    by_purl: Option<usize>,
}

impl<'r> Bom<'r> {
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
        let Some(image) = &mut self.image else {
            return joined([name].into_iter().chain(product.version.line()), " ");
        };
        let purl = product.purl.line();
        let purl = purl.as_deref().and_then(parse_purl);
        let digest = purl.filter(|purl| purl.ecosystem == "oci");
        let digest = digest.and_then(|purl| purl.version);
        let digest = digest.filter(|digest| digest.starts_with("sha256:"));
        image.digest = digest.map(|digest| digest.into_owned().into());
        Some(name)
    }

    /// Notes that a vulnerability refers to components. Keeps `most` references.
    pub(crate) fn need_all(&mut self, listed: &AffectedBy<'r>, most: usize) {
        let references = listed.affects.iter().map(|it| &it.reference);
        let references = references.chain([&listed.reference]);
        let references = references.filter_map(Words::line);
        references.for_each(|reference| self.need(reference, most));
    }

    fn need(&mut self, reference: Str<'r>, most: usize) {
        if self.needed.len() >= most {
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
            self.needed.entry(own(purl)).or_default();
        }
        self.needed.entry(reference).or_default();
    }

    /// Returns whether no component is needed.
    pub(crate) fn needs_nothing(&self) -> bool {
        self.needed.is_empty()
    }

    /// Keeps a component if a vulnerability refers to it or is in it. Of components with the same reference, which is not
    /// valid, the first one is kept.
    pub(crate) fn add(&mut self, component: &Component<'r>) {
        let number = self.components.len();
        let reference = component.reference.line();
        let found = reference.as_ref().and_then(|it| self.needed.get_mut(it));
        let mut kept = found.map(|found| *found.by_reference.get_or_insert(number));
        let purl = component
            .purl
            .line()
            .filter(|_| component.purl != component.reference);
        for purl in reference.iter().chain(&purl) {
            if let Some(found) = bare(purl).and_then(|purl| self.needed.get_mut(&*purl)) {
                let own = *found.by_purl.get_or_insert(kept.unwrap_or(number));
                kept = kept.or(Some(own));
            }
        }
        let lists = &component.vulnerabilities.0;
        self.owners.extend(lists.iter().map(|&byte| (byte, number)));
        if kept == Some(number) || !lists.is_empty() {
            self.components.push(of_component(component));
        }
    }

    /// Returns the number of the component that contains the list of vulnerabilities at this byte.
    pub(crate) fn owner(&self, byte: usize) -> Option<usize> {
        self.owners.get(&byte).copied()
    }

    pub(crate) fn component(&self, number: usize) -> Option<Named<'r>> {
        self.components.get(number)?.clone()
    }

    /// Returns the number of the component of a reference, if it is in this document.
    pub(crate) fn find(&self, reference: &str) -> Option<usize> {
        let own = match Link::parse(reference) {
            Some(link) if self.serial.as_deref() == Some(link.serial) => link.component,
            Some(_) => return None,
            None => reference.into(),
        };
        let exact = self.needed.get(&*own).and_then(|it| it.by_reference);
        exact.or_else(|| self.needed.get(&*bare(&own)?)?.by_purl)
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
