//! The schema of a document, borrowed from the document: JSON schema and XSD of CycloneDX 1.4 to 1.7.
//!
//! JSON and XML have the same members. The vulnerability extension of 1.0 to 1.3 has some elements in another form: the score
//! of a rating in `base`, the name of a source in an attribute, an advisory as text, the component in an attribute of the
//! vulnerability. Both forms are read wherever they are.

use finding_source::json::{Float, Kind, Reader};
use finding_source::schema::{
    self, Content, ElementMember, ElementValue, Member, Value, has_children, read_element,
};
use finding_source::{ReportError, Str, Words};

finding_source::schema! {
    /// A vulnerability.
    pub struct Vulnerability<'r> for xml {
        /// `CVE-…`, `GHSA-…`, or the id of another source.
        pub id: Option<Str<'r>> = "id",
        /// The source of the vulnerability.
        pub source: Option<Source<'r>> = "source",
        /// Its ids in other sources.
        pub references: Vec<Reference<'r>> = "references",
        /// Its ratings, which include scores of EPSS.
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
    }

    /// The components that a vulnerability affects.
    pub struct AffectedBy<'r> for xml {
        /// The affected components.
        pub affects: Vec<Affected<'r>> = "affects",
        /// The affected component, in the extension.
        pub reference: Option<Str<'r>> = "ref",
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

    /// A value that the specification does not define.
    pub struct Property<'r> for xml {
        /// Its name.
        pub name: Option<Str<'r>> = "name",
        /// The value.
        pub value: Option<Str<'r>> = "value" | "#text",
    }

    /// The facts of a document about itself. Its component is read like other components.
    pub struct Metadata<'r> for xml {
        /// The time at which it was written.
        pub timestamp: Option<Str<'r>> = "timestamp",
        /// The programs that wrote it.
        pub tools: FirstTool<'r> = "tools",
    }

    /// A component. Those in it are read one by one: there may be a million.
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
    }
}

/// The properties that have the path of a component: of Syft and Grype, Trivy, and Amazon Inspector.
const PATHS: [&str; 3] = [
    "syft:location:0:path",
    "aquasecurity:trivy:FilePath",
    "amazon:inspector:sbom_scanner:path",
];

impl<'r> Component<'r> {
    /// Returns the file that contains it.
    #[must_use]
    pub fn path(&self) -> Option<Str<'r>> {
        let mut places = self.evidence.iter().flat_map(|it| &it.occurrences);
        let is_path = |property: &&Property<'r>| {
            let name = property.name.line();
            name.is_some_and(|name| PATHS.contains(&&*name))
        };
        let of_property = || self.properties.iter().find(is_path)?.value.line();
        places
            .find_map(|place| place.location.line())
            .or_else(of_property)
    }

    /// Keeps only the path of its places and values, of which there may be many.
    pub(crate) fn reduce(&mut self) {
        let location = self.path();
        self.properties = Vec::new();
        self.evidence = location.is_some().then(|| Evidence {
            occurrences: vec![Occurrence { location }],
        });
    }
}

impl<'r> AffectedBy<'r> {
    /// Returns the affected components, in either form.
    pub(crate) fn all(self) -> Vec<Affected<'r>> {
        if !self.affects.is_empty() {
            return self.affects;
        }
        let of_extension = self.reference.map(|reference| Affected {
            reference: Some(reference),
            versions: Vec::new(),
        });
        of_extension.into_iter().collect()
    }
}

/// A score. In the extension it is in an element of its own.
#[derive(Clone, Copy, Debug)]
pub struct Score(pub f64);

impl<'r> Value<'r> for Score {
    type State = ();

    const EXPECTED: &'static str = "a number";

    fn read((): &mut (), reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        Ok(reader.as_float()?.map(|score| Self(score.0)))
    }
}

finding_source::schema! {
    /// A score in the extension.
    struct BaseScore for xml {
        /// The base score.
        base: Option<Float> = "base",
    }
}

impl<'r> ElementValue<'r> for Score {
    fn of(content: Content<'_, 'r>) -> Result<Option<Self>, ReportError> {
        let score = match content {
            Content::Text(_) => Float::of(content)?,
            Content::Element(reader, record) => match has_children(reader) {
                true => read_element::<BaseScore>(reader, record)?.base,
                false => Float::of(Content::Element(reader, record))?,
            },
        };
        Ok(score.map(|score| Self(score.0)))
    }
}

/// The first program of a list, which is in an object since 1.5.
#[derive(Clone, Debug, Default)]
pub struct FirstTool<'r>(pub Option<Tool<'r>>);

impl<'r> Member<'r> for FirstTool<'r> {
    type State = ();

    fn clear(&mut self) {
        self.0 = None;
    }

    fn read(
        &mut self,
        (): &mut (),
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        let tools: Vec<Tool<'r>> = match reader.peek() {
            Some(Kind::Object) => {
                schema::member::<Option<Tools<'r>>>(reader, name)?
                    .unwrap_or_default()
                    .components
            }
            _ => schema::member(reader, name)?,
        };
        self.0 = tools.into_iter().next();
        Ok(())
    }
}

impl<'r> ElementMember<'r> for FirstTool<'r> {
    fn set(&mut self, content: Content<'_, 'r>) -> Result<(), ReportError> {
        let Content::Element(reader, record) = content else {
            return Ok(());
        };
        reader.each_child(|reader, child| match child.name() {
            "tool" | "component" | "service" if self.0.is_none() => {
                self.0 = Some(read_element(reader, record)?);
                Ok(())
            }
            "components" => self.set(Content::Element(reader, record)),
            _ => Ok(()),
        })
    }
}
