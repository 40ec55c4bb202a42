//! Detection of Snyk's reports.

use finding_source::{Marks, look_alikes};

pub(crate) const MARKS: Marks = Marks::certain(&[
    "ok infrastructureAsCodeIssues[]|vulnerabilities[] packageManager|dependencyCount|projectName|uniqueCount|licensesPolicy",
    "infrastructureAsCodeIssues[].*.publicId",
])
.likely(&[
    "infrastructureAsCodeIssues[]",
    // An issue in a list is all that is known of the beginning of a long or broken report.
    "vulnerabilities[].*.id=SNYK-*|snyk:lic:*",
    "vulnerabilities[].*.id=npm:* vulnerabilities[].*.semver|vulnerabilities[].*.from",
    // The answer of `snyk test --unmanaged`, and a project that could not be tested.
    "issues[] issuesData{} !vulnerabilities[]",
    // An error that quotes the output of a program is too long to be compared as a text.
    "ok=false error''|error=* path !vulnerabilities[]",
])
// Other programs also answer like that.
.possible(&["ok=false error''|error=* !vulnerabilities[]"]);

look_alikes! {
    /// Documents that are mistaken for a report of Snyk.
    pub(crate) static LOOK_ALIKES: "make a report with `snyk test --json-file-output=snyk.json`" {
        json "jsonapi data" => "an answer of an API such as Snyk's, which is not read";
        json "ok uri id" => "the answer of `snyk monitor`, which has no issues";
        line "# Snyk (https://snyk.io) policy file*" => "a policy of Snyk, not a report";
        line "Tested *dependencies for known*" | "* severity vulnerability found in *" => "Snyk's text, which is not read";
        page "*Snyk test report*" => "a page of snyk-to-html";
    }
}
