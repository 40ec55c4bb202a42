//! `Vulnerabilities` as JSON.

use super::Json;
use crate::escape::decimal;
use crate::vulnerabilities::{Cvss, Id, Place, SoftwarePackage, Vulnerability};

impl<'d> Json<'_, 'd> {
    pub(super) fn vulnerability(&mut self, vulnerability: &'d Vulnerability<'_>) {
        self.raw(r#"{"Id":"#);
        match &vulnerability.id {
            Id::Advisory(id) => drop(self.text(id)),
            Id::Weakness(id) => {
                self.raw(r#""CWE-"#);
                decimal(u64::from(*id), self.out);
                self.raw(r#"""#);
            }
        }
        self.some_list(
            r#","VulnerablePackages":"#,
            &vulnerability.packages,
            Json::package,
        );
        self.some_list(r#","Cvss":"#, &vulnerability.cvss, Json::cvss);
        self.some_list(
            r#","RelatedVulnerabilities":"#,
            &vulnerability.related,
            |json, id| {
                json.text(id);
            },
        );
        if let Some(vendor) = &vulnerability.vendor {
            self.member(r#","Vendor":{"Name":"#, &vendor.name);
            self.some(r#","VendorSeverity":"#, vendor.severity.as_deref());
            self.raw("}");
        }
        self.some_list(
            r#","ReferenceUrls":"#,
            &vulnerability.reference_urls,
            |json, url| {
                json.text(url);
            },
        );
        if vulnerability.fix_available {
            self.raw(r#","FixAvailable":"YES""#);
        }
        if let Some(score) = vulnerability.epss_score {
            self.raw(r#","EpssScore":"#);
            self.double(score);
        }
        if let Some(exploit) = vulnerability.exploit_available {
            self.raw(match exploit {
                true => r#","ExploitAvailable":"YES""#,
                false => r#","ExploitAvailable":"NO""#,
            });
        }
        let last = vulnerability.last_known_exploit_at;
        self.shown(r#","LastKnownExploitAt":""#, last);
        self.some_list(
            r#","CodeVulnerabilities":"#,
            &vulnerability.code,
            Json::place,
        );
        self.raw("}");
    }

    fn package(&mut self, package: &'d SoftwarePackage<'_>) {
        let mut members = self.members();
        members.some("Name", Some(&package.name));
        members.some("Version", package.version.as_deref());
        members.some("PackageManager", package.package_manager.as_deref());
        members.some("FilePath", package.file_path.as_deref());
        members.some("FixedInVersion", package.fixed_in_version.as_deref());
        members.end();
    }

    fn cvss(&mut self, cvss: &'d Cvss<'_>) {
        let mut members = self.members();
        members.some("Version", cvss.version.map(|version| version.as_str()));
        if let Some(score) = cvss.base_score {
            members.name("BaseScore").double(score);
        }
        members.some("BaseVector", cvss.base_vector.as_deref());
        members.some("Source", cvss.source.as_deref());
        members.end();
    }

    fn place(&mut self, place: &'d Place<'_>) {
        let mut members = self.members();
        if !place.cwes.as_slice().is_empty() {
            members.name("Cwes").weaknesses("CWE-", &place.cwes);
        }
        let json = members.name("FilePath");
        let mut file = json.members();
        if let Some(line) = place.end_line {
            file.name("EndLine").number(line);
        }
        file.some("FileName", place.file_name());
        file.name("FilePath").text_again(&place.path);
        if let Some(line) = place.start_line {
            file.name("StartLine").number(line);
        }
        file.end();
        members.end();
    }
}
