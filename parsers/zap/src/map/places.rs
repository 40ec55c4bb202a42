//! Locations of alerts.

use std::collections::{BTreeMap, BTreeSet};

use finding_source::url::Url;
use finding_source::{Str, Uncompared, WebLocation};

use super::evidence::Quotations;
use super::known::Known;
use super::text;
use crate::raw::Instance;

/// The members of a site that its alerts need.
#[derive(Clone, Debug, Default)]
pub(crate) struct Site<'r> {
    /// Such as `https://example.com`.
    pub(crate) name: Option<Str<'r>>,
    /// From the name, because `@host` is wrong for IPv6, and `@ssl` for `wss`.
    pub(crate) origin: Option<String>,
}

impl<'r> Site<'r> {
    pub(crate) fn new(name: Option<Str<'r>>) -> Self {
        let origin = name.as_deref().and_then(|name| Url::new(name).origin());
        Self { name, origin }
    }

    /// Returns true if `uri` continues where the name of the site ends.
    fn leads(&self, uri: &str) -> bool {
        let name = self.name.as_deref().filter(|_| self.origin.is_some());
        name.and_then(|name| uri.strip_prefix(name))
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
    }

    /// Returns true if ZAP takes `uri` for one of this site: it compares texts, not origins.
    fn claims(&self, uri: &str) -> bool {
        self.name
            .as_deref()
            .is_some_and(|name| uri.starts_with(name))
    }
}

/// The locations of one finding.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub(crate) struct Places<'r> {
    /// The origin that they share.
    pub(crate) origin: Option<String>,
    pub(crate) locations: Vec<WebLocation<'r>>,
    /// The number of all locations, including those beyond the limit.
    pub(crate) total: u64,
    /// Names of vulnerabilities in their other information.
    pub(crate) cves: BTreeSet<Str<'r>>,
    pub(crate) quotations: Uncompared<Quotations>,
}

impl<'r> Places<'r> {
    pub(crate) fn at(origin: Option<String>) -> Self {
        Self {
            origin,
            ..Self::default()
        }
    }

    /// Returns the origin of an instance; without a URI, that of its site.
    pub(crate) fn of(instance: &Instance<'r>, site: &Site<'r>) -> Option<String> {
        let own = instance
            .uri
            .as_deref()
            .and_then(|uri| Url::new(uri).origin());
        own.or_else(|| site.origin.clone())
    }

    /// Returns the location of one instance.
    pub(crate) fn single(instance: &Instance<'r>, site: &Site<'r>, known: &mut Known) -> Self {
        let mut places = Self::at(Self::of(instance, site));
        places.add(instance, site, known);
        places
    }

    /// Returns true if the next instance is only counted.
    fn is_full(&self, known: &Known) -> bool {
        self.locations.len() >= known.limits.locations
    }

    pub(crate) fn add(&mut self, instance: &Instance<'r>, site: &Site<'r>, known: &mut Known) {
        self.total += 1;
        if self.is_full(known) {
            return;
        }
        let cves = text::cves_of(instance.other_info, &known.limits);
        self.cves.extend(cves);
        self.quotations.add(instance, known);
        self.locations.extend(location(instance, site, known));
    }

    fn append(&mut self, other: Self, known: &Known) {
        self.total += other.total;
        self.locations.extend(other.locations);
        self.locations.truncate(known.limits.locations);
        self.cves.extend(other.cves);
        self.quotations.append(other.quotations.0);
    }
}

/// Returns the location of an instance; without a URI, its site. `None` if the report states neither.
fn location<'r>(
    instance: &Instance<'r>,
    site: &Site<'r>,
    known: &mut Known,
) -> Option<WebLocation<'r>> {
    let uri = instance.uri.as_ref().or(site.name.as_ref())?.clone();
    let mut location = WebLocation::new(uri);
    let attack = instance.attack.as_deref();
    let attack = attack.and_then(|attack| known.attack(attack, instance.param.as_deref()));
    location.attack = attack.map(Str::Owned);
    location.method.clone_from(&instance.method);
    location.parameter.clone_from(&instance.param);
    Some(location)
}

/// The locations of one alert, by the origins of its instances' own URIs.
///
/// ZAP gives a site every alert whose URI begins with the site's name as text: `https://example.com` also gets those
/// of `https://example.com:8443` and of `https://example.com.evil.org`.
#[derive(Debug)]
pub(crate) struct Origins<'s, 'r> {
    site: &'s Site<'r>,
    own: Places<'r>,
    /// For other origins: true if they are here only because the names are similar, and the locations.
    others: BTreeMap<String, (bool, Places<'r>)>,
}

impl<'s, 'r> Origins<'s, 'r> {
    pub(crate) fn new(site: &'s Site<'r>) -> Self {
        Self {
            site,
            own: Places::at(site.origin.clone()),
            others: BTreeMap::new(),
        }
    }

    /// Returns true if only the URI of the next instance matters, unless it [opens](Self::opens) an origin.
    pub(crate) fn is_full(&self, known: &Known) -> bool {
        self.others.is_empty() && self.own.is_full(known)
    }

    /// Returns true if the instance is the first one of its origin, which differs from that of the alert's others.
    pub(crate) fn opens(&self, instance: &Instance<'r>) -> bool {
        self.other_origin(instance)
            .is_some_and(|origin| !self.others.contains_key(&origin))
    }

    /// Returns the origin of an instance that differs from the origin of the site.
    fn other_origin(&self, instance: &Instance<'r>) -> Option<String> {
        let uri = instance.uri.as_deref();
        let origin = Url::new(uri.filter(|uri| !self.site.leads(uri))?).origin()?;
        (self.own.origin.as_deref() != Some(&*origin)).then_some(origin)
    }

    pub(crate) fn add(&mut self, instance: &Instance<'r>, known: &mut Known) {
        let places = match self.other_origin(instance) {
            None => &mut self.own,
            Some(origin) => {
                let new = || (true, Places::at(Some(origin.clone())));
                let (claimed, places) = self.others.entry(origin.clone()).or_insert_with(new);
                let uri = instance.uri.as_deref();
                *claimed &= uri.is_some_and(|uri| self.site.claims(uri));
                places
            }
        };
        places.add(instance, self.site, known);
    }

    /// Returns the locations, one item per finding. The list is never empty: an alert without instances was seen on its
    /// site.
    pub(crate) fn finish(mut self, known: &Known) -> Vec<Places<'r>> {
        let mut all = Vec::new();
        let alone = self.own.total == 0;
        for (claimed, places) in self.others.into_values() {
            // ZAP would not have put it here; it was added by hand, to be reported with the others.
            if !claimed && !alone {
                self.own.append(places, known);
            } else {
                all.push(places);
            }
        }
        if !alone || all.is_empty() {
            all.insert(0, self.own);
        }
        all
    }
}
