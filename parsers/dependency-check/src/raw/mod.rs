//! The schemas of the tool's reports, borrowed from the report: the common part here, and a file for each format.
//!
//! Every value is optional and every scalar is a text: versions differ in the values that they write, and in whether
//! they write them as numbers, strings or unexpanded template text. Members that are not named here are skipped.

pub(crate) mod gitlab;
pub(crate) mod json;
pub(crate) mod package;
pub(crate) mod text;
pub(crate) mod xml;

use finding_source::Str;
use finding_source::json::Raw;
use finding_source::schema::{Content, ElementSchema};

pub(crate) use text::{Clean, Strict, clean};

finding_source::schema! {
    /// `scanInfo`
    pub(crate) struct ScanInfo<'r> for xml {
        pub(crate) engine_version: Clean<'r> = "engineVersion",
        /// Since 5.2; present if an analyzer failed.
        pub(crate) exceptions: Vec<Exception<'r>> = "analysisExceptions"[]."exception",
    }

    /// A Java exception; its stack trace and its causes are not read.
    pub(crate) struct Exception<'r> for xml {
        pub(crate) message: Clean<'r> = "message",
    }

    /// `projectInfo`
    pub(crate) struct ProjectInfo<'r> for xml {
        pub(crate) name: Clean<'r> = "name",
        /// Written by Maven and Gradle.
        pub(crate) artifact: Clean<'r> = "artifactID",
        pub(crate) report_date: Clean<'r> = "reportDate",
    }

    /// A component (`dependency`) of a report.
    pub(crate) struct Component<'r> for xml {
        pub(crate) file_name: Strict<'r> = "fileName",
        pub(crate) file_path: Clean<'r> = "filePath",
        pub(crate) sha1: Clean<'r> = "sha1",
        pub(crate) sha256: Clean<'r> = "sha256",
        /// Its package identifiers.
        pub(crate) packages: Vec<Identifier<'r>> = "packages",
        /// Its identifiers in vulnerability databases.
        pub(crate) vulnerability_ids: Vec<Identifier<'r>> = "vulnerabilityIds",
        /// Both: in XML, and in 4.x and older.
        pub(crate) identifiers: Vec<Identifier<'r>> = "identifiers",
        /// Modules of the scanned project that use it.
        pub(crate) project_references: Vec<Clean<'r>> = "projectReferences",
        /// The dependencies that include it, since 8.0.
        pub(crate) included_by: Vec<Clean<'r>> = "includedBy"[]."reference",
        /// Files that the tool takes for parts of it.
        pub(crate) related: Vec<Related<'r>> = "relatedDependencies",
    }

    /// A package URL, a CPE name or another name, and the tool's confidence in it.
    pub(crate) struct Identifier<'r> for xml {
        /// In XML: `package`, `vulnerabilityIds`, or `identifier` before 5.0.
        pub(crate) element: Option<Str<'r>> = "#name",
        pub(crate) id: Clean<'r> = "id",
        /// Instead of `id` before 5.0.
        pub(crate) name: Clean<'r> = "name",
        /// Before 5.0: `maven`, `npm`, `cpe` and others.
        pub(crate) kind: Clean<'r> = "type",
        pub(crate) confidence: Clean<'r> = "confidence",
    }

    /// One of `relatedDependencies`.
    pub(crate) struct Related<'r> for xml {
        pub(crate) file_name: Clean<'r> = "fileName",
        pub(crate) file_path: Clean<'r> = "filePath",
    }

    /// One of `vulnerabilities` or `suppressedVulnerabilities`.
    pub(crate) struct Vulnerability<'r> for xml {
        pub(crate) source: Clean<'r> = "source",
        pub(crate) name: Strict<'r> = "name",
        pub(crate) known_exploited: Option<KnownExploited<'r>> = "knownExploitedVulnerability",
        pub(crate) severity: Clean<'r> = "severity",
        pub(crate) v2: Option<CvssV2<'r>> = "cvssv2" | "cvssV2",
        pub(crate) v3: Option<CvssV3<'r>> = "cvssv3" | "cvssV3",
        pub(crate) v4: Option<CvssV4<'r>> = "cvssv4" | "cvssV4",
        pub(crate) cwes: Vec<Clean<'r>> = "cwes",
        pub(crate) description: Strict<'r> = "description",
        pub(crate) notes: Clean<'r> = "notes",
        pub(crate) references: Vec<Reference<'r>> = "references",
        pub(crate) vulnerable_software: Option<Raw<'r>> = "vulnerableSoftware",

        // Before 5.0, instead of the objects above.
        pub(crate) cwe: Clean<'r> = "cwe",
        pub(crate) score: Clean<'r> = "cvssScore",
        pub(crate) access_vector: Clean<'r> = "cvssAccessVector",
        pub(crate) access_complexity: Clean<'r> = "cvssAccessComplexity",
        pub(crate) authentication: Clean<'r> = "cvssAuthenticationr",
        pub(crate) confidentiality: Clean<'r> = "cvssConfidentialImpact",
        pub(crate) integrity: Clean<'r> = "cvssIntegrityImpact",
        pub(crate) availability: Clean<'r> = "cvssAvailabilityImpact",
    }

    /// `knownExploitedVulnerability`, since 8.0; in JSON, its names are capitalized as in CISA's catalog. Its `name` in XML
    /// is invalid in every version: it begins with `enc.xml(`.
    pub(crate) struct KnownExploited<'r> for xml {
        pub(crate) date_added: Clean<'r> = "DateAdded" | "dateAdded",
        pub(crate) required_action: Clean<'r> = "RequiredAction" | "requiredAction",
        pub(crate) due_date: Clean<'r> = "DueDate" | "dueDate",
    }

    /// `cvssv2`; the short names are those in a [vector](set_metrics).
    pub(crate) struct CvssV2<'r> for xml {
        pub(crate) score: Clean<'r> = "score",
        pub(crate) access_vector: Clean<'r> = "accessVector" | "AV",
        pub(crate) access_complexity: Clean<'r> = "accessComplexity" | "AC",
        /// The misspelling is in every version.
        pub(crate) authentication: Clean<'r> = "authenticationr" | "Au",
        /// `confidentialImpact` up to 8.x.
        pub(crate) confidentiality: Clean<'r> = "confidentialityImpact" | "confidentialImpact" | "C",
        pub(crate) integrity: Clean<'r> = "integrityImpact" | "I",
        pub(crate) availability: Clean<'r> = "availabilityImpact" | "A",
    }

    /// `cvssv3`
    pub(crate) struct CvssV3<'r> for xml {
        pub(crate) score: Clean<'r> = "baseScore",
        pub(crate) version: Clean<'r> = "version" | "CVSS",
        pub(crate) attack_vector: Clean<'r> = "attackVector" | "AV",
        pub(crate) attack_complexity: Clean<'r> = "attackComplexity" | "AC",
        pub(crate) privileges_required: Clean<'r> = "privilegesRequired" | "PR",
        pub(crate) user_interaction: Clean<'r> = "userInteraction" | "UI",
        pub(crate) scope: Clean<'r> = "scope" | "S",
        pub(crate) confidentiality: Clean<'r> = "confidentialityImpact" | "C",
        pub(crate) integrity: Clean<'r> = "integrityImpact" | "I",
        pub(crate) availability: Clean<'r> = "availabilityImpact" | "A",
    }

    /// `cvssv4`, since 12.0. The metrics are also in `vectorString`, and completely only there (12.1.9).
    pub(crate) struct CvssV4<'r> for xml {
        pub(crate) score: Clean<'r> = "baseScore",
        pub(crate) vector: Clean<'r> = "vectorString",
        pub(crate) source: Clean<'r> = "source",
        /// `Primary` or `Secondary`.
        pub(crate) kind: Clean<'r> = "type",
    }

    /// One of `references`.
    pub(crate) struct Reference<'r> for xml {
        pub(crate) source: Clean<'r> = "source",
        pub(crate) url: Clean<'r> = "url",
        pub(crate) name: Clean<'r> = "name",
    }

    /// An entry of `vulnerableSoftware`.
    pub(crate) struct Software<'r> for xml {
        pub(crate) id: Clean<'r> = "id" | "#text",
        /// True if it matched the component. `matched` is in XML.
        pub(crate) matched: Option<bool> = "vulnerabilityIdMatched" | "matched",
        pub(crate) start_including: Clean<'r> = "versionStartIncluding",
        pub(crate) start_excluding: Clean<'r> = "versionStartExcluding",
        pub(crate) end_including: Clean<'r> = "versionEndIncluding",
        pub(crate) end_excluding: Clean<'r> = "versionEndExcluding",
    }
}

/// The text of an identifier, and the tool's confidence in it.
pub(crate) type Named<'r> = (Str<'r>, Option<Str<'r>>);

impl<'r> Component<'r> {
    /// Takes out its package identifiers, and its identifiers in vulnerability databases.
    pub(crate) fn take_identifiers(&mut self) -> [Vec<Named<'r>>; 2] {
        let named = |raw: Identifier<'r>| Some((raw.id.0.or(raw.name.0)?, raw.confidence.0));
        let lists = [&mut self.packages, &mut self.vulnerability_ids].map(std::mem::take);
        let [mut packages, mut vulnerability_ids] =
            lists.map(|list| list.into_iter().filter_map(named).collect::<Vec<_>>());
        for mut raw in std::mem::take(&mut self.identifiers) {
            let kind = match raw.element.as_deref() {
                Some("package") => None,
                Some("vulnerabilityIds") => Some("cpe".into()),
                Some("identifier") | None => raw.kind.0.take(),
                Some(_) => continue,
            };
            let Some((name, confidence)) = named(raw) else {
                continue;
            };
            // 1.x writes it in parentheses.
            let bare = name.strip_prefix('(').and_then(|v| v.strip_suffix(')'));
            let name = bare.map(|bare| bare.to_owned().into()).unwrap_or(name);
            let kind = kind.as_deref().unwrap_or_default();
            let purl = package::modern(kind, &name).map(Str::Owned);
            match kind {
                "cpe" => vulnerability_ids.push((name, confidence)),
                _ => packages.push((purl.unwrap_or(name), confidence)),
            }
        }
        [packages, vulnerability_ids]
    }
}

impl<'r> Identifier<'r> {
    pub(crate) fn new(id: Str<'r>) -> Self {
        Self {
            id: Clean(Some(id)),
            ..Self::default()
        }
    }
}

/// The entries of `vulnerableSoftware` that count if none is marked as matched: the only one, or those of the product that
/// have an end. There may be thousands.
#[derive(Default)]
struct Unmarked<'r> {
    entries: usize,
    only: Option<Software<'r>>,
    kept: Vec<Software<'r>>,
}

impl<'r> Unmarked<'r> {
    const MOST: usize = 32;

    /// Returns whether the next entry is needed.
    fn needs(&self, has_end: bool) -> bool {
        self.entries == 0 || has_end && self.kept.len() < Self::MOST
    }

    /// Adds the next entry, if it is needed and usable.
    fn add(&mut self, software: Option<Software<'r>>, product: Option<&str>) {
        self.only = software.as_ref().filter(|_| self.entries == 0).cloned();
        self.entries += 1;
        let has_room = self.kept.len() < Self::MOST;
        let of_product = |it: &Software<'_>| has_room && it.end().is_some() && it.is_of(product);
        self.kept.extend(software.filter(of_product));
    }

    fn list(self) -> Vec<Software<'r>> {
        self.only.map_or(self.kept, |only| vec![only])
    }
}

impl Software<'_> {
    pub(crate) fn is_matched(&self) -> bool {
        self.matched == Some(true)
    }

    /// Returns true if its CPE name is one of the product.
    fn is_of(&self, product: Option<&str>) -> bool {
        let name = self.id.0.as_deref().and_then(package::cpe);
        name.zip(product)
            .is_some_and(|((name, _), product)| name.eq_ignore_ascii_case(product))
    }
}

/// Sets the metrics of `CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H` or `/AV:N/AC:L/Au:N/C:P/I:P/A:P`, as in CSV and
/// JUnit. The first value of a metric counts. Since 9.0, further metrics follow that the rating does not have: `E` is the
/// score of exploitability.
pub(crate) fn set_metrics<'r>(rating: &mut impl ElementSchema<'r>, vector: Option<&str>) {
    let metrics = vector.unwrap_or_default().rsplit('/');
    for (name, value) in metrics.filter_map(|part| part.split_once(':')) {
        // A text is never unusable.
        let _ = rating.set(name, Content::Text(value.to_owned().into()));
    }
}

impl CvssV2<'_> {
    /// Returns the metrics in the order of a vector.
    pub(crate) fn metrics(&self) -> [Option<&str>; 6] {
        let metrics = [
            &self.access_vector,
            &self.access_complexity,
            &self.authentication,
            &self.confidentiality,
            &self.integrity,
            &self.availability,
        ];
        metrics.map(|metric| metric.0.as_deref())
    }
}

impl CvssV3<'_> {
    /// Returns the metrics in the order of a vector.
    pub(crate) fn metrics(&self) -> [Option<&str>; 8] {
        let metrics = [
            &self.attack_vector,
            &self.attack_complexity,
            &self.privileges_required,
            &self.user_interaction,
            &self.scope,
            &self.confidentiality,
            &self.integrity,
            &self.availability,
        ];
        metrics.map(|metric| metric.0.as_deref())
    }
}
