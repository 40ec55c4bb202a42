//! Published vulnerabilities.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};

use finding_severity::{Cvss, CvssVersion};

use crate::finding::{bits, own};
use crate::text::distinct;
use crate::{Reference, Str, Timestamp};

/// A published vulnerability, as in the report.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Advisory<'r> {
    /// `CVE-…`, `GHSA-…`, or the name in the source of the report.
    pub id: Str<'r>,
    /// Other names of the same vulnerability.
    pub aliases: Vec<Str<'r>>,
    /// The publisher, such as `NVD`.
    pub source: Option<Str<'r>>,
    /// CVSS ratings, as stated.
    pub ratings: Vec<CvssRating<'r>>,
    /// The probability of exploitation within 30 days, 0 to 1 (FIRST EPSS).
    pub epss: Option<f64>,
    /// The entry in CISA's catalog of known exploited vulnerabilities.
    pub known_exploited: Option<KnownExploited<'r>>,
    /// True if an exploit exists, false if none is known, as the report states. CISA's catalog may not list it.
    pub exploit: Option<bool>,
    /// The time of the last known exploit.
    pub last_exploit: Option<Timestamp>,
    /// References.
    pub references: Vec<Reference<'r>>,
    /// The affected versions, in the notation of the report.
    pub affected: Option<Str<'r>>,
    /// The first fixed version.
    pub fixed_in: Option<Str<'r>>,
}

/// The number of names, or of pages, that are compared one by one. More of them are looked up in a table.
const FEW: usize = 16;

impl<'r> Advisory<'r> {
    /// Creates an advisory with this name.
    #[must_use]
    pub fn new(id: impl Into<Str<'r>>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Creates an advisory with these names: a CVE name before a GHSA name before others, because most tools share it.
    /// Repeated names are left out. Returns `None` without a name.
    ///
    /// ```
    /// # use finding::Advisory;
    /// let advisory = Advisory::of_names(["NPM-1".into(), "CVE-2021-1111".into(), "NPM-1".into()]).unwrap();
    /// assert_eq!((&*advisory.id, &advisory.aliases[..]), ("CVE-2021-1111", &["NPM-1".into()][..]));
    /// ```
    pub fn of_names(names: impl IntoIterator<Item = Str<'r>>) -> Option<Self> {
        let mut names: Vec<Str<'r>> = distinct(names).collect();
        names.sort_by_key(|name| (!name.starts_with("CVE-"), !name.starts_with("GHSA-")));
        let mut names = names.into_iter();
        let mut advisory = Self::new(names.next()?);
        advisory.aliases = names.collect();
        Some(advisory)
    }

    /// Returns the name that lasts longest and that most tools share: the lowest CVE name, else the lowest GHSA name, else the
    /// [id](Self::id). For identities: the id of a report may differ by the day and by the database.
    #[must_use]
    pub fn preferred_name(&self) -> &Str<'r> {
        let names = || std::iter::once(&self.id).chain(&self.aliases);
        let lowest = |begin| names().filter(|name| name.starts_with(begin)).min();
        lowest("CVE-")
            .or_else(|| lowest("GHSA-"))
            .unwrap_or(&self.id)
    }

    /// The maximum number of ratings that [`push_rating`](Self::push_rating) adds, more than any vulnerability has.
    pub const MOST_RATINGS: usize = 100;

    /// Adds a rating, unless the advisory has the same one. Drops ratings after the first
    /// [100](Self::MOST_RATINGS).
    pub fn push_rating(&mut self, rating: Option<CvssRating<'r>>) {
        let new = rating.filter(|rating| !self.ratings.contains(rating));
        let room = Self::MOST_RATINGS.saturating_sub(self.ratings.len());
        self.ratings.extend(new.into_iter().take(room));
    }

    /// Sets the probability of exploitation, if it is from 0 to 1.
    ///
    /// ```
    /// # use finding::Advisory;
    /// let mut advisory = Advisory::new("CVE-1");
    /// advisory.set_epss(Some(12.0));
    /// assert_eq!(advisory.epss, None);
    /// ```
    pub fn set_epss(&mut self, probability: Option<f64>) {
        self.epss = probability.filter(|probability| (0.0..=1.0).contains(probability));
    }

    /// Adds other names of the vulnerability, in this order. Those that the advisory has are left out.
    ///
    /// ```
    /// # use finding::Advisory;
    /// let mut advisory = Advisory::new("GHSA-1");
    /// advisory.add_names(["CVE-2".into(), "GHSA-1".into(), "CVE-1".into(), "CVE-2".into()]);
    /// assert_eq!(advisory.aliases, ["CVE-2", "CVE-1"]);
    /// ```
    pub fn add_names(&mut self, names: impl IntoIterator<Item = Str<'r>>) {
        let mut names = names.into_iter();
        while self.aliases.len() < FEW {
            let Some(name) = names.next() else {
                return;
            };
            if name != self.id && !self.aliases.contains(&name) {
                self.aliases.push(name);
            }
        }
        let own = std::iter::once(&self.id).chain(&self.aliases);
        let mut known: BTreeSet<Str<'r>> = own.cloned().collect();
        let new = names.filter(|name| known.insert(name.clone()));
        self.aliases.extend(new);
    }

    /// Adds pages about the vulnerability, in this order, each address once.
    ///
    /// ```
    /// # use finding::{Advisory, Reference};
    /// let mut advisory = Advisory::new("CVE-1");
    /// advisory.add_pages(["https://a.example/", "https://a.example/"].map(Reference::url));
    /// assert_eq!(advisory.references, [Reference::url("https://a.example/")]);
    /// ```
    pub fn add_pages(&mut self, pages: impl IntoIterator<Item = Reference<'r>>) {
        let mut pages = pages.into_iter();
        while self.references.len() < FEW {
            let Some(page) = pages.next() else {
                return;
            };
            let is_known = |known: &Reference<'r>| known.url.is_some() && known.url == page.url;
            if !self.references.iter().any(is_known) {
                self.references.push(page);
            }
        }
        let own = self.references.iter().filter_map(|page| page.url.clone());
        let mut known: BTreeSet<Str<'r>> = own.collect();
        let new = pages.filter(|page| {
            let url = page.url.as_ref();
            url.is_none_or(|url| known.insert(url.clone()))
        });
        self.references.extend(new);
    }

    pub(crate) fn into_owned(self) -> Advisory<'static> {
        Advisory {
            id: own(self.id),
            aliases: self.aliases.into_iter().map(own).collect(),
            source: self.source.map(own),
            ratings: self
                .ratings
                .into_iter()
                .map(CvssRating::into_owned)
                .collect(),
            epss: self.epss,
            known_exploited: self.known_exploited.map(KnownExploited::into_owned),
            exploit: self.exploit,
            last_exploit: self.last_exploit,
            references: self
                .references
                .into_iter()
                .map(Reference::into_owned)
                .collect(),
            affected: self.affected.map(own),
            fixed_in: self.fixed_in.map(own),
        }
    }
}

impl Hash for Advisory<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            id,
            aliases,
            source,
            ratings,
            epss,
            known_exploited,
            exploit,
            last_exploit,
            references,
            affected,
            fixed_in,
        } = self;
        (id, aliases, source, ratings, bits(*epss)).hash(state);
        (known_exploited, exploit, last_exploit).hash(state);
        (references, affected, fixed_in).hash(state);
    }
}

/// One CVSS rating of a vulnerability, as stated.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CvssRating<'r> {
    /// The version, if the report states it.
    pub version: Option<CvssVersion>,
    /// The base score, 0.0 to 10.0, one decimal. For version 4.0 it may include threat metrics.
    pub score: Option<f64>,
    /// The vector.
    pub vector: Option<Str<'r>>,
    /// The source of the rating.
    pub source: Option<Str<'r>>,
    /// True if the report marks it as primary.
    pub primary: bool,
}

impl<'r> CvssRating<'r> {
    /// Creates a rating with a vector. The version is that of its prefix, such as `CVSS:3.1/`, if it has one.
    ///
    /// ```
    /// use finding::{CvssRating, CvssVersion};
    ///
    /// let rating = CvssRating::of_vector("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
    /// assert_eq!(rating.version, Some(CvssVersion::V31));
    /// assert!(rating.is_gradable());
    /// assert!(!CvssRating::of_vector("CVSS:3.1/AV:N").is_gradable());
    /// ```
    #[must_use]
    pub fn of_vector(vector: impl Into<Str<'r>>) -> Self {
        let vector = vector.into();
        let prefix = vector
            .strip_prefix("CVSS:")
            .and_then(|rest| rest.split('/').next());
        Self {
            version: prefix.and_then(crate::cvss::version),
            vector: Some(vector),
            ..Self::default()
        }
    }

    /// Creates a rating with the values that a report states. The version is that of the vector, or else `version`. A score
    /// that is not from 0 to 10 is left out. Returns `None` without a score and a vector.
    ///
    /// ```
    /// use finding::{CvssRating, CvssVersion};
    ///
    /// let rating = CvssRating::stated(Some(9.8), None, Some(CvssVersion::V2)).unwrap();
    /// assert_eq!((rating.score, rating.version), (Some(9.8), Some(CvssVersion::V2)));
    /// assert_eq!(CvssRating::stated(Some(-1.0), None, None), None);
    /// ```
    #[must_use]
    pub fn stated(
        score: Option<f64>,
        vector: Option<Str<'r>>,
        version: Option<CvssVersion>,
    ) -> Option<Self> {
        let mut rating = vector.map(Self::of_vector).unwrap_or_default();
        rating.version = rating.version.or(version);
        rating.score = score.filter(|score| (0.0..=10.0).contains(score));
        (rating.score.is_some() || rating.vector.is_some()).then_some(rating)
    }

    /// Sets the source of the rating.
    #[must_use]
    pub fn with_source(mut self, source: Option<Str<'r>>) -> Self {
        self.source = source;
        self
    }

    /// Sets whether the report marks the rating as primary.
    #[must_use]
    pub fn with_primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }

    /// Returns whether a policy can grade by this rating: it has a score from 0 to 10, or a complete vector.
    #[must_use]
    pub fn is_gradable(&self) -> bool {
        let is_score = self
            .score
            .is_some_and(|score| (0.0..=10.0).contains(&score));
        let vector = self.vector.as_deref().filter(|_| !is_score);
        let parse = |vector| match self.version {
            Some(version) => Cvss::parse_as(version, vector).is_ok(),
            None => Cvss::parse(vector).is_ok(),
        };
        is_score || vector.is_some_and(parse)
    }

    pub(crate) fn into_owned(self) -> CvssRating<'static> {
        CvssRating {
            version: self.version,
            score: self.score,
            vector: self.vector.map(own),
            source: self.source.map(own),
            primary: self.primary,
        }
    }
}

impl Hash for CvssRating<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            version,
            score,
            vector,
            source,
            primary,
        } = self;
        (version, bits(*score), vector, source, primary).hash(state);
    }
}

/// An entry of CISA's catalog of known exploited vulnerabilities.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct KnownExploited<'r> {
    /// The date on which it was added, `YYYY-MM-DD`.
    pub date_added: Option<Str<'r>>,
    /// The date by which US agencies have to act, `YYYY-MM-DD`.
    pub due_date: Option<Str<'r>>,
    /// The action that they have to take.
    pub required_action: Option<Str<'r>>,
}

impl KnownExploited<'_> {
    pub(crate) fn into_owned(self) -> KnownExploited<'static> {
        KnownExploited {
            date_added: self.date_added.map(own),
            due_date: self.due_date.map(own),
            required_action: self.required_action.map(own),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_pages_are_listed_once_however_many_there_are() {
        let numbers = || (0..3 * FEW).chain(0..3 * FEW).chain([FEW, 0]);
        let mut advisory = Advisory::new("0");
        advisory.add_names(numbers().map(|number| number.to_string().into()));
        advisory.add_names(numbers().map(|number| number.to_string().into()));
        let names: Vec<String> = (1..3 * FEW).map(|number| number.to_string()).collect();
        assert_eq!(advisory.aliases, names);

        let nameless = || Reference {
            name: Some("a page without an address".into()),
            ..Reference::default()
        };
        let pages = || numbers().map(|number| Reference::url(number.to_string()));
        advisory.add_pages(pages().chain([nameless(), nameless()]));
        advisory.add_pages(pages());
        let urls = advisory
            .references
            .iter()
            .filter_map(|page| page.url.as_deref());
        assert!(urls.eq((0..3 * FEW).map(|number| number.to_string())));
        assert_eq!(advisory.references.len(), 3 * FEW + 2);
    }
}
