//! The packages of components, and the references to them.

use finding_source::text::joined;
use finding_source::url::percent_decoded;
use finding_source::{Package, Purl, Str, Words};

use crate::raw::Component;

/// A package with the stable name of its component.
pub(crate) type Named<'r> = (Str<'r>, Package<'r>);

/// Returns the stable name of a component, and its package. Returns `None` for a component without a name and a reference.
pub(crate) fn of_component<'r>(raw: &Component<'r>) -> Option<Named<'r>> {
    let purl_text = raw.purl.line();
    let purl = purl_text.as_deref().and_then(parse_purl);
    let of_purl = || Some(own(purl.as_ref()?.version.clone()?));
    let mut package = Package::new(name(raw, purl.as_ref())?);
    package.version = raw.version.line().or_else(of_purl);
    package.ecosystem = purl.as_ref().map(|purl| own(purl.ecosystem.clone()));
    package.cpe = raw.cpe.line();
    package.path = raw.path();
    let is_digest = |version: &Str<'_>| version.starts_with("sha1:");
    let key = match &purl {
        // Checkov's version is a digest of the template, which changes with every edit.
        Some(purl) if purl.version.as_ref().is_some_and(is_digest) => {
            package.version = None;
            let purl = Purl::new(&purl.ecosystem, &purl.name, None);
            purl.to_text().into()
        }
        Some(purl) => purl.to_text().into(),
        None => {
            let name = [package.name.clone()].into_iter();
            joined(name.chain(package.version.clone()), "@")?
        }
    };
    package.purl = purl_text;
    Some((key, package))
}

/// Returns the text without a borrow.
pub(crate) fn own<'r>(text: Str<'_>) -> Str<'r> {
    Str::Owned(text.into_owned())
}

fn name<'r>(raw: &Component<'r>, purl: Option<&Purl<'_>>) -> Option<Str<'r>> {
    let of_purl = || purl.map(|purl| own(purl.name.clone()));
    let ecosystem = purl.map_or("", |purl| &*purl.ecosystem);
    match (raw.group.line(), raw.name.line()) {
        (Some(group), Some(name)) => {
            let separator = if ecosystem == "maven" { ":" } else { "/" };
            Some([&*group, separator, &name].concat().into())
        }
        // A name may have a group that the component does not state.
        (None, Some(name)) if matches!(ecosystem, "maven" | "npm") => {
            let full = of_purl().filter(|full| full.ends_with(&*name));
            full.or(Some(name))
        }
        (None, Some(name)) => Some(name),
        (_, None) => of_purl().or_else(|| raw.reference.line()),
    }
}

/// Returns the stable name and the package of a component of another document.
pub(crate) fn of_reference<'r>(reference: Str<'r>) -> Named<'r> {
    let (key, name) = match Link::parse(&reference) {
        // Without the version of the other document, which counts its revisions.
        Some(link) => {
            let key = format!("urn:cdx:{}#{}", link.serial, link.component);
            (key.into(), own(link.component))
        }
        None => (reference.clone(), reference),
    };
    match bare(&name).zip(Package::of_purl(name.clone())) {
        Some((key, package)) => (own(key), package),
        None => (key, Package::new(name)),
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
pub(crate) fn bare(purl: &str) -> Option<Str<'_>> {
    Purl::canonical(purl).filter(|_| is_plain(purl))
}

/// Returns whether a text has only characters of URLs. Of another text no part is decoded: it may contain a secret, which
/// is recognized only as it is written.
fn is_plain(text: &str) -> bool {
    text.bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"%:/@._~+-?=&#".contains(&b))
}
