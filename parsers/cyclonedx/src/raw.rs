//! The schema of a document, borrowed from the document: JSON schema and XSD of CycloneDX 1.4 to 1.7.
//!
//! The readers of JSON and of XML fill the same structs.

use finding_source::json::{Float, Reader};
use finding_source::schema::Value;
use finding_source::text::{one_line, trimmed};
use finding_source::{ReportError, Str};

finding_source::schema! {
    /// A vulnerability.
    pub struct Vulnerability<'r> {
        /// `CVE-…`, `GHSA-…`, or the id of another source.
        pub id: Option<Word<'r>> = "id",
        /// The source of the vulnerability.
        pub source: Option<Source<'r>> = "source",
        /// Its ids in other sources.
        pub references: Vec<Reference<'r>> = "references",
        /// Its ratings, which include scores of EPSS.
        pub ratings: Vec<Rating<'r>> = "ratings",
        /// Weaknesses: `79`, in some documents `CWE-79`.
        pub cwes: Vec<Word<'r>> = "cwes",
        /// The description.
        pub description: Option<Word<'r>> = "description",
        /// The advice.
        pub recommendation: Option<Word<'r>> = "recommendation",
        /// Advice without an update, since 1.5.
        pub workaround: Option<Word<'r>> = "workaround",
        /// Pages about it.
        pub advisories: Vec<Advisory<'r>> = "advisories",
        /// The time at which it was rejected, since 1.5.
        pub rejected: Option<Word<'r>> = "rejected",
        /// The decision about it.
        pub analysis: Option<Analysis<'r>> = "analysis",
        /// The affected components.
        pub affects: Vec<Affected<'r>> = "affects",
    }

    /// The source of a vulnerability or a rating.
    pub struct Source<'r> {
        /// Its name.
        pub name: Option<Word<'r>> = "name",
        /// Its page.
        pub url: Option<Word<'r>> = "url",
    }

    /// The id of a vulnerability in another source.
    pub struct Reference<'r> {
        /// The id.
        pub id: Option<Word<'r>> = "id",
    }

    /// A rating.
    pub struct Rating<'r> {
        /// The source of the rating.
        pub source: Option<Source<'r>> = "source",
        /// The score.
        pub score: Option<Float> = "score",
        /// `critical`, `high`, `medium`, `low`, `info`, `none`, `unknown`.
        pub severity: Option<Word<'r>> = "severity",
        /// `CVSSv2`, `CVSSv3`, `CVSSv31`, `CVSSv4`, `OWASP`, `SSVC`, `other`.
        pub method: Option<Word<'r>> = "method",
        /// The vector, with or without the prefix `CVSS:3.1/`.
        pub vector: Option<Word<'r>> = "vector",
    }

    /// A page about a vulnerability.
    pub struct Advisory<'r> {
        /// Its title.
        pub title: Option<Word<'r>> = "title",
        /// Its address.
        pub url: Option<Word<'r>> = "url",
    }

    /// The decision about a vulnerability.
    pub struct Analysis<'r> {
        /// `resolved`, `resolved_with_pedigree`, `exploitable`, `in_triage`, `false_positive`, `not_affected`.
        pub state: Option<Word<'r>> = "state",
        /// The reason, such as `code_not_reachable`.
        pub justification: Option<Word<'r>> = "justification",
        /// `can_not_fix`, `will_not_fix`, `update`, `rollback`, `workaround_available`.
        pub responses: Vec<Word<'r>> = "response",
        /// The reason in free text.
        pub detail: Option<Word<'r>> = "detail",
    }

    /// An affected component.
    pub struct Affected<'r> {
        /// The `bom-ref` of a component, or a link to a component of another document.
        pub reference: Option<Word<'r>> = "ref",
        /// The versions that are affected or not.
        pub versions: Vec<AffectedVersion<'r>> = "versions",
    }

    /// A version, or a range of them.
    pub struct AffectedVersion<'r> {
        /// A version.
        pub version: Option<Word<'r>> = "version",
        /// A range such as `vers:npm/>=1.0.0|<2.0.0`.
        pub range: Option<Word<'r>> = "range",
        /// `affected`, the default, `unaffected` or `unknown`.
        pub status: Option<Word<'r>> = "status",
    }

    /// A program that wrote the document.
    pub struct Tool<'r> {
        /// Its name.
        pub name: Option<Word<'r>> = "name",
        /// Its version.
        pub version: Option<Word<'r>> = "version",
    }

    /// The programs, since 1.5.
    pub struct Tools<'r> {
        /// The programs.
        pub components: Vec<Tool<'r>> = "components",
    }

    /// The places of a component.
    pub struct Evidence<'r> {
        /// The places.
        pub occurrences: Vec<Occurrence<'r>> = "occurrences",
    }

    /// A place of a component.
    pub struct Occurrence<'r> {
        /// The file.
        pub location: Option<Word<'r>> = "location",
    }

    /// A value that the specification does not define.
    pub struct Property<'r> {
        /// Its name.
        pub name: Option<Word<'r>> = "name",
        /// The value.
        pub value: Option<Word<'r>> = "value",
    }
}

/// A component. It has no place in the list of members, because its components are read one by one.
#[derive(Clone, Debug, Default)]
pub struct Component<'r> {
    /// The name by which vulnerabilities refer to it.
    pub reference: Option<Word<'r>>,
    /// `library`, `application`, `container`, `operating-system`.
    pub kind: Option<Word<'r>>,
    /// The group, namespace or organization.
    pub group: Option<Word<'r>>,
    /// Its name.
    pub name: Option<Word<'r>>,
    /// Its version.
    pub version: Option<Word<'r>>,
    /// The package URL.
    pub purl: Option<Word<'r>>,
    /// The CPE name.
    pub cpe: Option<Word<'r>>,
    /// The file that contains it, from its evidence or from a property of the program.
    pub path: Option<Word<'r>>,
}

/// The properties that have the path of a component: of Syft and Grype, Trivy, and Amazon Inspector.
pub(crate) const PATHS: [&str; 3] = [
    "syft:location:0:path",
    "aquasecurity:trivy:FilePath",
    "amazon:inspector:sbom_scanner:path",
];

/// A text of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word<'r>(pub Str<'r>);

impl<'r> Value<'r> for Word<'r> {
    type State = ();

    const EXPECTED: &'static str = "text";

    fn read((): &mut (), reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        Ok(reader.as_text()?.map(|text| Self(text.to_cow())))
    }
}

/// Returns a text on one line; `None` when it is absent or blank.
pub(crate) fn line<'r>(word: &Option<Word<'r>>) -> Option<Str<'r>> {
    trimmed(one_line(word.as_ref()?.0.clone()))
}

/// Returns the texts that are not blank, each on one line.
pub(crate) fn lines<'a, 'r>(words: &'a [Word<'r>]) -> impl Iterator<Item = Str<'r>> + 'a {
    words
        .iter()
        .filter_map(|word| trimmed(one_line(word.0.clone())))
}
