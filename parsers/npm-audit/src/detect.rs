//! Detection of the audit reports of npm, pnpm and yarn.

use finding_source::{Marks, look_alikes};

pub(crate) const MARKS: Marks = Marks::certain(&[
    // A line of yarn 1, and of yarn 4.
    "type=auditAdvisory|auditAction|auditSummary data",
    "value children.ID children.Issue",
    // npm 7 and later: packages by name. `npm audit fix --json` has the report in a member.
    "auditReportVersion vulnerabilities{}",
    "audit.auditReportVersion audit.vulnerabilities{}",
    // npm 6, pnpm, yarn 2 and 3: advisories by number.
    "advisories{}.*.module_name",
    "advisories{} !advisories.* metadata.vulnerabilities.moderate metadata.vulnerabilities.critical",
])
.likely(&[
    "advisories{}.*.findings advisories{}.*.severity",
    "advisories{} !advisories.* actions muted",
    "auditReportVersion|audit.auditReportVersion",
    "vulnerabilities{}.*.via|audit.vulnerabilities{}.*.via",
    // A line of yarn, such as an information of yarn 2 and later before its report.
    "{type,data,name,displayName,indent} type=info|warning|error data''",
    // The object of a failed audit. The answer of `npm ls --json` may also have an error.
    "error.summary error.detail !problems !dependencies{}",
    "error.code=ERR_PNPM_* !problems !dependencies{}",
]);

look_alikes! {
    /// Documents that are mistaken for an audit report.
    pub(crate) static LOOK_ALIKES: "make a report with `npm audit --json`" {
        json "invalid missing" => "the answer of `npm audit signatures`, without vulnerabilities";
        json "lockfileVersion" => "a lock file";
        // The version of a lock file of NuGet is a number.
        json "problems|dependencies{} problems|name|version''" => "a list of packages";
        json "added removed" => "the answer of `npm install`, with numbers only";
        json "{} *.current *.wanted *.latest" => "the answer of `npm outdated`";
        json "{} *[].*.vulnerable_versions *[].*.title" => "the answer of `bun audit`";
        head "# npm audit report*" | "*=== npm audit security report ===*" | "yarn audit v*" | "audited * package*"
            | "up to date, audited * package*" | "No known vulnerabilities found"
            => "the table of an audit", "make a report with `npm audit --json`, `pnpm audit --json` or `yarn audit --json`";
        page "*<title>NPM Audit*" => "a page made of an audit", "pass the report that `npm audit --json` writes";
    }
}
