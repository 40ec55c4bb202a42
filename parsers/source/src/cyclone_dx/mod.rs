//! The schema of [CycloneDX](https://cyclonedx.org) 1.0 to 1.7, and how its objects are read.
//!
//! CycloneDX is a standard that several tools write, in files of their own or inside of another report. The same schema
//! reads JSON and, with the feature `xml`, XML: both have the same members. The vulnerability extension of 1.0 to 1.3 has
//! some elements in another form: the score of a rating in `base`, the name of a source in an attribute, an advisory as
//! text, the component in an attribute of the vulnerability. Both forms are read wherever they are.

mod component;
#[cfg(feature = "xml")]
mod elements;
mod read;

use finding_severity::CvssVersion;

#[cfg(feature = "xml")]
pub use self::elements::{read_component_elements, read_metadata_element};
pub use self::read::{
    FirstTool, InnerLists, Score, read_component, read_components, read_metadata,
};
use crate::text::cut;
use crate::{CvssRating, Str, Words};

crate::schema! {
    /// A vulnerability.
    pub struct Vulnerability<'r> for xml {
        /// `CVE-…`, `GHSA-…`, or the id of another source.
        pub id: Option<Str<'r>> = "id",
        /// The source of the vulnerability.
        pub source: Option<Source<'r>> = "source",
        /// Its ids in other sources.
        pub references: Vec<Reference<'r>> = "references",
        /// Its ratings. A probability of EPSS is one of them.
        pub ratings: Vec<Rating<'r>> = "ratings",
        /// Weaknesses: `79`, in some documents `CWE-79`.
        pub cwes: Vec<Str<'r>> = "cwes",
        /// The description.
        pub description: Option<Str<'r>> = "description",
        /// The advice.
        pub recommendation: Option<Str<'r>> = "recommendation",
        /// The advice, in the extension.
        pub recommendations: Vec<Str<'r>> = "recommendations",
        /// Advice without an update, since 1.5.
        pub workaround: Option<Str<'r>> = "workaround",
        /// Pages about it.
        pub advisories: Vec<Advisory<'r>> = "advisories",
        /// The time at which it was rejected, since 1.5.
        pub rejected: Option<Str<'r>> = "rejected",
        /// The decision about it.
        pub analysis: Option<Analysis<'r>> = "analysis",
        /// The affected components.
        pub affects: Vec<Affected<'r>> = "affects",
        /// The affected component, in the extension.
        pub reference: Option<Str<'r>> = "ref",
        /// Values of the program that wrote the document.
        pub properties: Vec<Property<'r>> = "properties",
    }

    /// The source of a vulnerability or a rating.
    pub struct Source<'r> for xml {
        /// Its name.
        pub name: Option<Str<'r>> = "name",
        /// Its page.
        pub url: Option<Str<'r>> = "url",
    }

    /// The id of a vulnerability in another source.
    pub struct Reference<'r> for xml {
        /// The id.
        pub id: Option<Str<'r>> = "id",
    }

    /// A rating.
    pub struct Rating<'r> for xml {
        /// The source of the rating.
        pub source: Option<Source<'r>> = "source",
        /// The score.
        pub score: Option<Score> = "score",
        /// `critical`, `high`, `medium`, `low`, `info`, `none`, `unknown`.
        pub severity: Option<Str<'r>> = "severity",
        /// `CVSSv2`, `CVSSv3`, `CVSSv31`, `CVSSv4`, `OWASP`, `SSVC`, `other`.
        pub method: Option<Str<'r>> = "method",
        /// The vector, with or without the prefix `CVSS:3.1/`.
        pub vector: Option<Str<'r>> = "vector",
    }

    /// A page about a vulnerability.
    pub struct Advisory<'r> for xml {
        /// Its title.
        pub title: Option<Str<'r>> = "title",
        /// Its address.
        pub url: Option<Str<'r>> = "url" | "#text",
    }

    /// The decision about a vulnerability.
    pub struct Analysis<'r> for xml {
        /// `resolved`, `resolved_with_pedigree`, `exploitable`, `in_triage`, `false_positive`, `not_affected`.
        pub state: Option<Str<'r>> = "state",
        /// The reason, such as `code_not_reachable`.
        pub justification: Option<Str<'r>> = "justification",
        /// `can_not_fix`, `will_not_fix`, `update`, `rollback`, `workaround_available`.
        pub responses: Vec<Str<'r>> = "response" | "responses",
        /// The reason in free text.
        pub detail: Option<Str<'r>> = "detail",
    }

    /// An affected component.
    pub struct Affected<'r> for xml {
        /// The `bom-ref` of a component, or a link to a component of another document.
        pub reference: Option<Str<'r>> = "ref",
        /// The versions that are affected or not.
        pub versions: Vec<AffectedVersion<'r>> = "versions",
    }

    /// A version, or a range of them.
    pub struct AffectedVersion<'r> for xml {
        /// A version.
        pub version: Option<Str<'r>> = "version",
        /// A range such as `vers:npm/>=1.0.0|<2.0.0`.
        pub range: Option<Str<'r>> = "range",
        /// `affected`, the default, `unaffected` or `unknown`.
        pub status: Option<Str<'r>> = "status",
    }

    /// A program that wrote the document.
    pub struct Tool<'r> for xml {
        /// Its name.
        pub name: Option<Str<'r>> = "name",
        /// Its version.
        pub version: Option<Str<'r>> = "version",
    }

    /// The programs, since 1.5.
    pub struct Tools<'r> for xml {
        /// The programs.
        pub components: Vec<Tool<'r>> = "components",
    }

    /// The places of a component.
    pub struct Evidence<'r> for xml {
        /// The places.
        pub occurrences: Vec<Occurrence<'r>> = "occurrences",
    }

    /// A place of a component.
    pub struct Occurrence<'r> for xml {
        /// The file.
        pub location: Option<Str<'r>> = "location",
    }

    /// A value whose name the specification does not define.
    pub struct Property<'r> for xml {
        /// Its name.
        pub name: Option<Str<'r>> = "name",
        /// The value.
        pub value: Option<Str<'r>> = "value" | "#text",
    }

    /// The facts of a document about itself. Its component is read separately, like other components.
    pub struct Metadata<'r> for xml {
        /// The time at which it was written.
        pub timestamp: Option<Str<'r>> = "timestamp",
        /// The programs that wrote it.
        pub tools: FirstTool<'r> = "tools",
        /// Values of the program that wrote the document.
        pub properties: Vec<Property<'r>> = "properties",
    }

    /// A component. The components in it are read one by one, because there may be a million.
    pub struct Component<'r> for xml {
        /// The name by which vulnerabilities refer to it.
        pub reference: Option<Str<'r>> = "bom-ref",
        /// `library`, `application`, `container`, `operating-system`.
        pub kind: Option<Str<'r>> = "type",
        /// The group, namespace or organization.
        pub group: Option<Str<'r>> = "group",
        /// Its name.
        pub name: Option<Str<'r>> = "name",
        /// Its version.
        pub version: Option<Str<'r>> = "version",
        /// The package URL.
        pub purl: Option<Str<'r>> = "purl",
        /// The CPE name.
        pub cpe: Option<Str<'r>> = "cpe",
        /// The files that contain it.
        pub evidence: Option<Evidence<'r>> = "evidence",
        /// Values of the program that wrote the document.
        pub properties: Vec<Property<'r>> = "properties",
        /// Its own lists of vulnerabilities, in the extension. They are read separately.
        pub vulnerabilities: InnerLists = "vulnerabilities",
    }
}

/// The maximum number of bytes of a vector or the name of a source. The longest vector of CVSS 4 has 250.
const LONGEST: usize = 256;

impl<'r> Vulnerability<'r> {
    /// Returns the probability of exploitation, which is the score of a rating by EPSS.
    #[must_use]
    pub fn epss(&self) -> Option<f64> {
        let mut ratings = self.ratings.iter().filter(|rating| rating.is_epss());
        let score = ratings.find_map(|rating| rating.score)?.0;
        (0.0..=1.0).contains(&score).then_some(score)
    }

    /// Sets the publisher, the ratings of CVSS and the probability of exploitation of its advisory.
    pub fn rate(&self, advisory: &mut crate::Advisory<'r>) {
        let source = self.source.as_ref();
        advisory.source = source.and_then(|source| source.name.shared());
        for rating in &self.ratings {
            advisory.push_rating(rating.cvss());
        }
        advisory.epss = self.epss();
    }

    /// Returns the highest score of the newest version of CVSS.
    #[must_use]
    pub fn best_score(&self) -> Option<f64> {
        let ratings = self.ratings.iter();
        let scores = ratings.filter_map(|rating| rating.version().zip(rating.base_score()));
        let best = scores.max_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        best.map(|(_, score)| score)
    }
}

impl<'r> Rating<'r> {
    /// Returns the name of the source.
    #[must_use]
    pub fn source_name(&self) -> Option<Str<'r>> {
        self.source.as_ref()?.name.line()
    }

    /// Returns the score, if it is from 0 to 10.
    #[must_use]
    pub fn base_score(&self) -> Option<f64> {
        let score = self.score?.0;
        (0.0..=10.0).contains(&score).then_some(score)
    }

    /// Returns whether it is a probability of EPSS, which has the method `other`.
    #[must_use]
    pub fn is_epss(&self) -> bool {
        let Some(source) = self.source.as_ref().filter(|_| self.version().is_none()) else {
            return false;
        };
        let name = source.name.line().unwrap_or_default().to_ascii_lowercase();
        let url = source.url.line().unwrap_or_default();
        name.contains("epss") || name == "first" || url.contains("first.org/epss")
    }

    /// Returns the version of CVSS. `CVSSv3` is also written for 3.1, whose vectors say so.
    #[must_use]
    pub fn version(&self) -> Option<CvssVersion> {
        let is_later = || {
            self.vector
                .line()
                .is_some_and(|it| it.starts_with("CVSS:3.1"))
        };
        match &*self.method.line()? {
            "CVSSv2" => Some(CvssVersion::V2),
            "CVSSv3" if is_later() => Some(CvssVersion::V31),
            "CVSSv3" => Some(CvssVersion::V30),
            "CVSSv31" => Some(CvssVersion::V31),
            "CVSSv4" => Some(CvssVersion::V4),
            _ => None,
        }
    }

    /// Returns the rating of CVSS, if it is one.
    #[must_use]
    pub fn cvss(&self) -> Option<CvssRating<'r>> {
        let version = self.version()?;
        // Version 2 was written in parentheses.
        let vector = self.vector.line().map(|vector| {
            let inner = vector.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
            inner.map_or(vector.clone(), |inner| inner.to_owned().into())
        });
        let short = |text: Option<Str<'r>>| text.map(|text| cut(text, LONGEST));
        // Some programs write scores with the noise of a float: `7.8000001907`.
        let score = self.base_score();
        let score = score.map(|score| (score * 10.0).round() / 10.0);
        let rating = CvssRating::stated(score, short(vector), Some(version))?;
        Some(rating.with_source(short(self.source_name())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;
    use crate::json::Reader;
    use crate::schema::Objects;

    fn vulnerability(text: &str) -> Vulnerability<'_> {
        let mut reader = Reader::new(text, 0, &Limits::default());
        Objects::default().take(&mut reader).unwrap()
    }

    #[test]
    fn a_rating_of_cvss_has_the_version_of_its_method_or_vector() {
        for (method, vector, version, stored) in [
            ("CVSSv2", "(AV:N/AC:L)", CvssVersion::V2, "AV:N/AC:L"),
            ("CVSSv3", "AV:N/AC:L", CvssVersion::V30, "AV:N/AC:L"),
            ("CVSSv3", "CVSS:3.1/AV:N", CvssVersion::V31, "CVSS:3.1/AV:N"),
            ("CVSSv4", "CVSS:4.0/AV:N", CvssVersion::V4, "CVSS:4.0/AV:N"),
        ] {
            let text = format!(
                r#"{{"ratings": [{{"method": "{method}", "vector": "{vector}", "score": 7.8000001}}]}}"#
            );
            let rating = vulnerability(&text).ratings[0].cvss().unwrap();
            let read = (rating.version, rating.vector.as_deref(), rating.score);
            assert_eq!(read, (Some(version), Some(stored), Some(7.8)), "{text}");
        }
        let other = vulnerability(r#"{"ratings": [{"method": "OWASP", "score": 7}]}"#);
        assert_eq!(other.ratings[0].cvss(), None);
    }

    #[test]
    fn a_probability_is_a_rating_of_epss_without_a_version_of_cvss() {
        for (rating, epss) in [
            (r#""source": {"name": "EPSS"}, "score": 0.25"#, Some(0.25)),
            (
                r#""source": {"name": "FIRST"}, "score": "0.25""#,
                Some(0.25),
            ),
            (
                r#""source": {"url": "https://www.first.org/epss"}, "score": 0.25"#,
                Some(0.25),
            ),
            (r#""source": {"name": "EPSS"}, "score": 25"#, None),
            (r#""source": {"name": "NVD"}, "score": 0.25"#, None),
            (
                r#""source": {"name": "FIRST"}, "score": 0.25, "method": "CVSSv31""#,
                None,
            ),
        ] {
            let text = format!(r#"{{"ratings": [{{{rating}}}]}}"#);
            assert_eq!(vulnerability(&text).epss(), epss, "{text}");
        }
    }

    #[test]
    fn an_advisory_has_the_publisher_the_ratings_and_the_probability() {
        let text = r#"{"source": {"name": "NVD"}, "ratings": [{"source": {"name": "EPSS"}, "score": 0.25, "method": "other"},
            {"source": {"name": "NVD"}, "score": 7.5, "method": "CVSSv31"}]}"#;
        let mut advisory = crate::Advisory::new("CVE-1");
        vulnerability(text).rate(&mut advisory);
        let ratings: Vec<_> = advisory.ratings.iter().map(|it| it.score).collect();
        assert_eq!(
            (advisory.source.as_deref(), advisory.epss, ratings),
            (Some("NVD"), Some(0.25), vec![Some(7.5)])
        );
    }

    #[test]
    fn the_best_score_is_the_highest_of_the_newest_version() {
        let text = r#"{"ratings": [{"method": "CVSSv2", "score": 10}, {"method": "CVSSv31", "score": 5.3},
            {"method": "CVSSv31", "score": 7.5}, {"method": "other", "score": 9}]}"#;
        assert_eq!(vulnerability(text).best_score(), Some(7.5));
        assert_eq!(vulnerability("{}").best_score(), None);
    }

    #[test]
    fn components_are_read_after_those_in_them_and_other_values_are_ignored() {
        let text = r#"{"timestamp": "t", "component": {"name": "product", "components": [
            {"name": "outer", "components": [{"name": "inner"}, 7]}, {"name": "last", "components": null}]}}"#;
        let mut reader = Reader::new(text, 0, &Limits::default());
        let mut names = Vec::new();
        let mut visit =
            |component: &Component<'_>| names.extend(component.name.clone().map(Str::into_owned));
        let (metadata, product) = read_metadata(&mut reader, &mut visit).unwrap();
        assert_eq!(metadata.timestamp.as_deref(), Some("t"));
        assert_eq!(product.unwrap().name.as_deref(), Some("product"));
        assert_eq!(names, ["inner", "outer", "last", "product"]);
        let remarks = reader.take_remarks();
        assert_eq!(remarks.len(), 1, "{remarks:?}");
        assert!(
            remarks[0].starts_with("ignored `components`"),
            "{remarks:?}"
        );
    }
}
