//! Notes about the test of a project, and reasons for which issues may be missing.

use std::collections::BTreeSet;

use finding_source::path::Roots;
use finding_source::{NoteKind, Record, Words};

use crate::project::{List, Project};

/// Records what the project says. A project with missing issues makes the report partial.
pub(crate) fn tell<'r>(project: &Project<'r>, roots: &Roots, record: &mut Record<'r>) {
    let members = &project.members;
    if members.error.is_some() {
        record.partial("Snyk could not test a project");
        let path = members.path.shared().map(|path| roots.relative(path));
        // An absolute path is that of the build machine.
        let path = path.filter(|path| !path.starts_with('/') && !path.contains(':'));
        let what = path.map_or("a project".into(), |path| format!("`{path}`"));
        let why = members.error.shared();
        let why = why.map(|why| format!(": {}", roots.strip(why)));
        let text = format!("Snyk could not test {what}{}", why.unwrap_or_default());
        record.remark(NoteKind::Tool, text);
        return;
    }
    if !project.has_list {
        record.partial("a project has no list of issues");
    }
    if members.ok == Some(false) && !project.has_entries {
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
    let issues = project.issues.iter();
    let open = issues.filter(|(_, paths)| paths.first.0 == List::Open);
    let listed = open.map(|((id, _), _)| id).collect::<BTreeSet<_>>().len();
    let stated = members.unique_count.map_or(0, |count| count.0);
    if stated > listed as i64 {
        record.partial("the report has fewer issues than it states");
        let text = format!("a project has {stated} issues, but lists {listed}");
        record.remark(NoteKind::Other, text);
    }
    if project.is_full {
        let text = "more issues than the limit of joined entries: paths of later ones are separate findings";
        record.remark(NoteKind::Other, text);
    }
}
