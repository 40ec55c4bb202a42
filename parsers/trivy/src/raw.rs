//! The report's own schema, borrowed from the report.
//!
//! The entries of Trivy's lists, as `pkg/types` of Trivy and `pkg/types` of trivy-db declare them. The containers around
//! them are walked by hand.

use finding_source::ReportError;
use finding_source::json::{Float, Int, Kind, Layout, Reader, StrictText, Text};
use serde::Deserialize;

/// An entry of `Vulnerabilities`: `types.DetectedVulnerability`.
#[derive(Clone, Debug, Default)]
pub struct Vulnerability<'r> {
    /// `CVE-…`, `GHSA-…`, or another name.
    pub id: Option<Text<'r>>,
    /// Other names, such as `RHSA-2019:3193`.
    pub vendor_ids: Vec<Text<'r>>,
    /// The package.
    pub pkg_name: Option<Text<'r>>,
    /// The file of the package, where one target stands for many of them.
    pub pkg_path: Option<Text<'r>>,
    /// The package URL in `PkgIdentifier`. Since 0.49.
    pub purl: Option<Text<'r>>,
    /// The version that was found.
    pub installed_version: Option<Text<'r>>,
    /// One version without the defect, or several: `2.6.9, 3.1.0`.
    pub fixed_version: Option<Text<'r>>,
    /// What the vendor does about it: `affected`, `fixed`, `will_not_fix` … Since 0.44.
    pub status: Option<Text<'r>>,
    /// The layer of the image that brought it.
    pub layer: Option<Layer<'r>>,
    /// Whose word `severity` is.
    pub severity_source: Option<Text<'r>>,
    /// A page about it.
    pub primary_url: Option<Text<'r>>,
    /// Where the advisory comes from.
    pub data_source: Option<DataSource<'r>>,
    /// The advisory in one line.
    pub title: Option<Text<'r>>,
    /// The advisory.
    pub description: Option<Text<'r>>,
    /// `UNKNOWN`, `LOW`, `MEDIUM`, `HIGH` or `CRITICAL`.
    pub severity: Option<Text<'r>>,
    /// `CWE-79`.
    pub cwe_ids: Vec<Text<'r>>,
    /// Ratings, each with its vendor.
    pub cvss: Vec<(Text<'r>, Cvss<'r>)>,
    /// Pages about it.
    pub references: Vec<Text<'r>>,
    /// When the advisory appeared.
    pub published_date: Option<Text<'r>>,
    /// When the advisory was changed last.
    pub last_modified_date: Option<Text<'r>>,
}

impl<'r> Vulnerability<'r> {
    /// How its members are read: a report may have a hundred thousand of them, of thirty members each.
    #[must_use]
    pub fn layout() -> Layout<'r, Self> {
        Layout::new(|name| {
            Some(match name {
                "VulnerabilityID" => |v, reader| keep(&mut v.id, reader),
                "VendorIDs" => |v, reader| texts(&mut v.vendor_ids, reader),
                "PkgName" => |v, reader| keep(&mut v.pkg_name, reader),
                "PkgPath" => |v, reader| keep(&mut v.pkg_path, reader),
                "PkgIdentifier" => |v, reader| {
                    members(reader, |reader, name| match name.as_raw() {
                        "PURL" => keep(&mut v.purl, reader),
                        _ => reader.skip(),
                    })
                },
                "InstalledVersion" => |v, reader| keep(&mut v.installed_version, reader),
                "FixedVersion" => |v, reader| keep(&mut v.fixed_version, reader),
                "Status" => |v, reader| keep(&mut v.status, reader),
                "Layer" => |v, reader| {
                    let layer = v.layer.insert(Layer::default());
                    members(reader, |reader, name| match name.as_raw() {
                        "Digest" => keep(&mut layer.digest, reader),
                        "DiffID" => keep(&mut layer.diff_id, reader),
                        _ => reader.skip(),
                    })
                },
                "SeveritySource" => |v, reader| keep(&mut v.severity_source, reader),
                "PrimaryURL" => |v, reader| keep(&mut v.primary_url, reader),
                "DataSource" => |v, reader| {
                    let source = v.data_source.insert(DataSource::default());
                    members(reader, |reader, name| match name.as_raw() {
                        "ID" => keep(&mut source.id, reader),
                        "Name" => keep(&mut source.name, reader),
                        _ => reader.skip(),
                    })
                },
                "Title" => |v, reader| keep_strict(&mut v.title, reader),
                "Description" => |v, reader| keep_strict(&mut v.description, reader),
                "Severity" => |v, reader| keep(&mut v.severity, reader),
                "CweIDs" => |v, reader| texts(&mut v.cwe_ids, reader),
                "CVSS" => |v, reader| {
                    v.cvss.clear();
                    members(reader, |reader, vendor| {
                        let mut cvss = Cvss::default();
                        members(reader, |reader, name| cvss.member(name, reader))?;
                        v.cvss.push((vendor, cvss));
                        Ok(())
                    })
                },
                "References" => |v, reader| texts(&mut v.references, reader),
                "PublishedDate" => |v, reader| keep(&mut v.published_date, reader),
                "LastModifiedDate" => |v, reader| keep(&mut v.last_modified_date, reader),
                _ => return None,
            })
        })
    }
}

fn keep<'r>(slot: &mut Option<Text<'r>>, reader: &mut Reader<'r>) -> Result<(), ReportError> {
    *slot = reader.text_value()?;
    Ok(())
}

fn keep_strict<'r>(
    slot: &mut Option<Text<'r>>,
    reader: &mut Reader<'r>,
) -> Result<(), ReportError> {
    *slot = reader.strict_text_value()?;
    Ok(())
}

/// The texts of a list; none of `null`.
fn texts<'r>(list: &mut Vec<Text<'r>>, reader: &mut Reader<'r>) -> Result<(), ReportError> {
    list.clear();
    if reader.peek() == Some(Kind::Null) {
        return reader.skip();
    }
    reader.each_item(|reader| {
        list.extend(reader.text_value()?);
        Ok(())
    })
}

/// The members of an object; none of `null`.
fn members<'r>(
    reader: &mut Reader<'r>,
    visit: impl FnMut(&mut Reader<'r>, Text<'r>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    if reader.peek() == Some(Kind::Null) {
        return reader.skip();
    }
    reader.each_member(visit)
}

/// `ftypes.Layer`.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", bound(deserialize = "'de: 'r"))]
pub struct Layer<'r> {
    /// Of the layer as it is stored.
    pub digest: Option<Text<'r>>,
    /// Of the layer unpacked.
    #[serde(rename = "DiffID")]
    pub diff_id: Option<Text<'r>>,
}

/// `types.DataSource` of trivy-db.
#[derive(Clone, Copy, Debug, Default)]
pub struct DataSource<'r> {
    /// Such as `ghsa`.
    pub id: Option<Text<'r>>,
    /// Such as `GitHub Security Advisory npm`.
    pub name: Option<Text<'r>>,
}

/// `types.CVSS` of trivy-db: what one vendor says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cvss<'r> {
    /// Of version 2.
    pub v2_vector: Option<Text<'r>>,
    /// Of version 3.0 or 3.1: the vector says which.
    pub v3_vector: Option<Text<'r>>,
    /// Of version 4.0. Since 0.58.
    pub v40_vector: Option<Text<'r>>,
    /// Of version 2.
    pub v2_score: Option<Float>,
    /// Of version 3.0 or 3.1.
    pub v3_score: Option<Float>,
    /// Of version 4.0.
    pub v40_score: Option<Float>,
}

impl<'r> Cvss<'r> {
    fn member(&mut self, name: Text<'r>, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        match name.as_raw() {
            "V2Vector" => keep(&mut self.v2_vector, reader)?,
            "V3Vector" => keep(&mut self.v3_vector, reader)?,
            "V40Vector" => keep(&mut self.v40_vector, reader)?,
            "V2Score" => self.v2_score = reader.read()?,
            "V3Score" => self.v3_score = reader.read()?,
            "V40Score" => self.v40_score = reader.read()?,
            _ => reader.skip()?,
        }
        Ok(())
    }
}

/// An entry of `Misconfigurations`: `types.DetectedMisconfiguration`. `Code` and `Traces`, which quote the file, are not read.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", bound(deserialize = "'de: 'r"))]
pub struct Misconfiguration<'r> {
    /// Such as `Dockerfile Security Check`.
    #[serde(rename = "Type")]
    pub kind: Option<Text<'r>>,
    /// `DS-0002`; before 0.69 `DS002` or `AVD-AWS-0086`.
    #[serde(rename = "ID")]
    pub id: Option<Text<'r>>,
    /// `AVD-DS-0002`, before 0.69; `N/A` for checks of one's own, like `ID`.
    #[serde(rename = "AVDID")]
    pub avd_id: Option<Text<'r>>,
    /// The check in one line.
    pub title: Option<StrictText<'r>>,
    /// The check.
    pub description: Option<StrictText<'r>>,
    /// What is wrong here.
    pub message: Option<StrictText<'r>>,
    /// Of the check's code.
    pub namespace: Option<Text<'r>>,
    /// What to do.
    pub resolution: Option<StrictText<'r>>,
    /// `UNKNOWN`, `LOW`, `MEDIUM`, `HIGH` or `CRITICAL`.
    pub severity: Option<Text<'r>>,
    /// A page about it.
    #[serde(rename = "PrimaryURL")]
    pub primary_url: Option<Text<'r>>,
    /// Pages about it.
    pub references: Option<Vec<Text<'r>>>,
    /// `PASS`, `FAIL` or `EXCEPTION`.
    pub status: Option<Text<'r>>,
    /// The layer of the image that brought the file.
    pub layer: Option<Layer<'r>>,
    /// Where it is. Named otherwise before 0.28.
    #[serde(alias = "IacMetadata")]
    pub cause_metadata: Option<CauseMetadata<'r>>,
}

/// `ftypes.CauseMetadata`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", bound(deserialize = "'de: 'r"))]
pub struct CauseMetadata<'r> {
    /// The resource of a template, such as `aws_s3_bucket.logs`.
    pub resource: Option<Text<'r>>,
    /// Such as `AWS`.
    pub provider: Option<Text<'r>>,
    /// Such as `s3`.
    pub service: Option<Text<'r>>,
    /// From 1.
    pub start_line: Option<Int>,
    /// The last line.
    pub end_line: Option<Int>,
    /// Where a module with the defect is used.
    pub occurrences: Option<Vec<Occurrence<'r>>>,
}

/// `ftypes.Occurrence`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", bound(deserialize = "'de: 'r"))]
pub struct Occurrence<'r> {
    /// The resource.
    pub resource: Option<Text<'r>>,
    /// The template.
    pub filename: Option<Text<'r>>,
    /// Where in it.
    pub location: Option<Lines>,
}

/// `ftypes.Location`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Lines {
    /// From 1.
    pub start_line: Option<Int>,
    /// The last line.
    pub end_line: Option<Int>,
}

/// An entry of `Secrets`: `types.DetectedSecret`. `Match` and `Code`, which may quote the secret, are not read.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", bound(deserialize = "'de: 'r"))]
pub struct Secret<'r> {
    /// Such as `aws-access-key-id`.
    #[serde(rename = "RuleID")]
    pub rule_id: Text<'r>,
    /// Such as `AWS`.
    pub category: Option<Text<'r>>,
    /// `UNKNOWN`, `LOW`, `MEDIUM`, `HIGH` or `CRITICAL`.
    pub severity: Option<Text<'r>>,
    /// The rule in one line.
    pub title: Option<StrictText<'r>>,
    /// From 1.
    pub start_line: Option<Int>,
    /// The last line.
    pub end_line: Option<Int>,
    /// The layer of the image that brought the file.
    pub layer: Option<Layer<'r>>,
}

/// An entry of `Licenses`: `types.DetectedLicense`. `Text`, the whole license, is not read.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", bound(deserialize = "'de: 'r"))]
pub struct License<'r> {
    /// `UNKNOWN`, `LOW`, `MEDIUM`, `HIGH` or `CRITICAL`.
    pub severity: Option<Text<'r>>,
    /// Such as `restricted`.
    pub category: Option<Text<'r>>,
    /// The package that has it; empty for a file.
    pub pkg_name: Option<Text<'r>>,
    /// The file that has it; empty for a package.
    pub file_path: Option<Text<'r>>,
    /// Such as `GPL-3.0-only`.
    pub name: Text<'r>,
    /// How sure it was recognised, 0 to 1.
    pub confidence: Option<Float>,
    /// Its page.
    pub link: Option<Text<'r>>,
}

/// `types.Metadata`, the part that findings depend on.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", bound(deserialize = "'de: 'r"))]
pub struct Metadata<'r> {
    /// The operating system of an image.
    #[serde(rename = "OS")]
    pub os: Option<Os<'r>>,
    /// The names of an image, with tags.
    pub repo_tags: Option<Vec<Text<'r>>>,
}

/// `ftypes.OS`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "PascalCase", bound(deserialize = "'de: 'r"))]
pub struct Os<'r> {
    /// Such as `debian`.
    pub family: Option<Text<'r>>,
    /// Its version.
    pub name: Option<Text<'r>>,
    /// Whether its maker has ceased to care for it.
    #[serde(rename = "EOSL", default)]
    pub eosl: Option<bool>,
}
