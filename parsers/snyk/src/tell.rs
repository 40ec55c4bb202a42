//! Notes about the test of a project, and reasons for which issues may be missing.

use finding_source::path::Roots;
use finding_source::{NoteKind, Record, Words};

use crate::project::Project;

/// Records what the project says. A project with missing issues makes the report partial.
pub(crate) fn tell<'r>(project: &Project<'r>, roots: &Roots, record: &mut Record<'r>) {
    let members = &project.members;
    if let Some(error) = members.error {
        record.partial("Snyk could not test a project");
        let path = project.relative_path(roots);
        let what = path.map_or("a project".into(), |path| format!("`{path}`"));
        let why = Some(error).shared();
        let why = why.map(|why| format!(": {}", roots.strip(why)));
        let text = format!("Snyk could not test {what}{}", why.unwrap_or_default());
        record.remark(NoteKind::Tool, text);
        return;
    }
    if !project.has_list {
        record.partial("a project has no list of issues");
    }
    if members.ok == Some(false) && project.entries == 0 && !project.has_applications {
        record.partial("a project with issues does not list them");
    }
    if let Some(threshold) = members.threshold.shared().filter(|word| word != "low") {
        record.partial("Snyk left out the issues below a severity");
        let text = format!("Snyk left out the issues below the severity `{threshold}`");
        record.remark(NoteKind::Tool, text);
    }
    if members.has_unknown_versions == Some(true) {
        record.partial("Snyk does not know the versions of some packages");
    }
    let listed = project.unique();
    let stated = members.unique_count.map(|count| count.0);
    if let Some(stated) = stated.filter(|&count| count > listed as i64) {
        record.partial("the report has fewer issues than it states");
        let text = format!("a project has {stated} issues, but lists {listed}");
        record.remark(NoteKind::Other, text);
    }
    if project.is_full {
        let text = "more issues than the limit of joined entries: paths of later ones are separate findings";
        record.remark(NoteKind::Other, text);
    }
}

/// Records that Snyk found more projects than it tested.
pub(crate) fn tell_untested(others: i64, tested: i64, record: &mut Record<'_>) {
    let untested = others.saturating_sub(tested.saturating_sub(1));
    if untested > 0 {
        record.partial("Snyk found projects that it did not test");
        let text = format!(
            "Snyk found {untested} more projects that it did not test: use `--all-projects`"
        );
        record.remark(NoteKind::Tool, text);
    }
}
