//! The components of a document that vulnerabilities refer to.

use std::collections::BTreeMap;

use finding_source::path::Roots;
use finding_source::url::percent_decoded;
use finding_source::{ContainerImage, Input, NoteKind, Purl, Record, Str, Timestamp, Words};

use crate::raw::{Affected, Component, Metadata};

/// The components of a document by their references, and the scanned image.
///
/// Only components that a vulnerability refers to are kept: a document may have a million others.
#[derive(Debug)]
pub(crate) struct Bom<'r> {
    /// The serial number without `urn:uuid:`.
    pub(crate) serial: Option<Str<'r>>,
    pub(crate) image: Option<ContainerImage<'r>>,
    pub(crate) roots: Roots,
    components: Vec<Component<'r>>,
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
            serial: None,
            image: None,
            roots: input.roots(),
            components: Vec::new(),
            needed: BTreeMap::new(),
            most: input.limits().joined,
            is_full: false,
        }
    }

    /// Starts another document.
    pub(crate) fn clear(&mut self) {
        self.serial = None;
        self.image = None;
        self.components.clear();
        self.needed.clear();
        self.is_full = false;
    }

    /// Takes the serial number of the document.
    pub(crate) fn set_serial(&mut self, serial: Option<Str<'r>>) {
        self.serial = serial.map(|serial| serial.trim_start_matches("urn:uuid:").to_owned().into());
    }

    /// Takes what the document says about itself.
    pub(crate) fn set_metadata(&mut self, raw: &Metadata<'r>, record: &mut Record<'r>) {
        record.scan.time = raw.timestamp.line().and_then(|it| Timestamp::parse(&it));
        if let Some(tool) = &raw.tools.0 {
            record.scan.tool_name = tool.name.line();
            record.scan.tool_version = tool.version.line();
        }
    }

    /// Takes the component that the document is about.
    pub(crate) fn set_product(&mut self, product: &Component<'r>, record: &mut Record<'r>) {
        let Some(name) = product.name.line() else {
            record.scan.target = None;
            return;
        };
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
        }
        record.scan.target = Some(match product.version.line() {
            Some(version) if self.image.is_none() => format!("{name} {version}").into(),
            _ => name,
        });
    }

    /// Notes that a vulnerability refers to components.
    pub(crate) fn need_all(&mut self, affected: &[Affected<'r>]) {
        let references = affected.iter().filter_map(|it| it.reference.line());
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

    fn keep(&mut self, component: &Component<'r>) {
        let mut component = component.clone();
        component.reduce();
        self.components.push(component);
    }

    /// Keeps a component whose vulnerabilities are in it. Returns its number.
    pub(crate) fn add_owner(&mut self, component: &Component<'r>) -> usize {
        let number = self.components.len();
        if self.add(component) != Some(number) {
            self.keep(component);
        }
        number
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

/// A link to a component of a document: `urn:cdx:SERIAL/VERSION#REFERENCE`.
#[derive(Debug)]
pub(crate) struct Link<'l> {
    pub(crate) serial: &'l str,
    pub(crate) component: Str<'l>,
}

impl<'l> Link<'l> {
    pub(crate) fn parse(reference: &'l str) -> Option<Self> {
        let link = reference
            .strip_prefix("urn:cdx:")
            .filter(|link| is_plain(link))?;
        let (document, component) = link.split_once('#')?;
        let (serial, _) = document.split_once('/')?;
        Some(Self {
            serial,
            component: percent_decoded(component),
        })
    }
}

/// Parses a package URL.
pub(crate) fn parse_purl(text: &str) -> Option<Purl<'_>> {
    Purl::parse(text).filter(|_| is_plain(text))
}

/// Returns a package URL without qualifiers and subpath, in its canonical form.
pub(crate) fn bare(purl: &str) -> Option<String> {
    Some(parse_purl(purl)?.to_string())
}

/// Returns whether a text has only characters of URLs. Of another text no part is decoded: it may contain a secret, which
/// is recognized only as it is written.
fn is_plain(text: &str) -> bool {
    text.bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"%:/@._~+-?=&#".contains(&b))
}
