//! Detection of OSV-Scanner's reports.

use finding_source::{Marks, Shape, look_alikes};

pub(crate) const MARKS: Marks = Marks::certain(&[
    "results[] results.*.source.path results.*.source.type results.*.packages.*.package \
     results.*.packages.*.vulnerabilities|results.*.packages.*.groups",
    // A custom lock file has packages only.
    "results[] results.*.packages experimental_config{}",
    "results[] !results.* experimental_config{}",
]);

/// Returns whether it is a clean report of before 1.4: other tools write the same.
pub(crate) fn is_old_and_clean(shape: &Shape<'_>) -> bool {
    let root = shape.json();
    root.is_some_and(|root| root.matches("{results} results[] !results.*"))
}

look_alikes! {
    /// Documents that are mistaken for a report of OSV-Scanner.
    pub(crate) static LOOK_ALIKES: "make a report with `osv-scanner scan source -r DIR --format json`" {
        json "results.*.vulns" => "an answer of the OSV service";
        json "results.*.packages.*.package.ecosystem" => "a list of packages for OSV-Scanner, without vulnerabilities",
            "make a report with `osv-scanner scan source -L osv-scanner:FILE --format json`";
        json "id affected modified" => "a record of the OSV database",
            "make a report of what you use with `osv-scanner scan source -r DIR --format json`";
        line "*OSV URL*" | "No package sources found*" | "No issues found*" => "the output of OSV-Scanner for people",
            "make a report with `osv-scanner scan source -r DIR --format json --output-file osv.json`";
    }
}
