//! The walk through a report of any command.

use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Int, Reader, Text, ValueKind};
use finding_source::path::Roots;
use finding_source::schema::{self, Objects};
use finding_source::{Finding, Input, Limits, NoteKind, Record, ReportError, Words};

use crate::package::{affected, of_end, version};
use crate::project::{Key, List, Paths, Place, Project};
use crate::raw::{Issue, Misconfiguration, Program};
use crate::{iac, map};

/// The reason that a scan of nothing is partial. The number of packages is 0 for infrastructure as code.
const NO_PACKAGE: &str = "Snyk looked at no package";

/// The projects of a report.
#[derive(Default)]
pub(crate) struct Projects<'r> {
    project: Project<'r>,
    /// The project that contains the applications, while they are read.
    outer: Option<Project<'r>>,
    issue: Objects<'r, Issue<'r>>,
    misconfiguration: Objects<'r, Misconfiguration<'r>>,
    program: Objects<'r, Program<'r>>,
    roots: Roots,
    limits: Limits,
    /// The number of tested projects, and that of others that Snyk found.
    tested: i64,
    others: i64,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    Project,
    /// In a project that an image contains.
    Application,
    Applications,
    Filtered,
    Issues(List),
    Misconfigurations,
    /// In what is known of the image and its programs.
    Docker,
    /// Among the issues of packages that no package manager installed.
    Unmanaged,
    /// Among the programs of an image that no package manager installed, by their names.
    Programs,
    /// Among the advisories of both.
    Advisories,
}

impl<'r> Projects<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            roots: input.roots(),
            limits: input.limits().clone(),
            ..Self::default()
        }
    }

    /// Returns the findings of the entry at `place`, which was read. Those of its packages that an earlier entry has are
    /// left out.
    fn findings(&self, place: Place, record: &mut Record<'r>) -> Findings<'r> {
        let issue = self.issue.last();
        let id = issue.id.line().ok_or("an issue without an id")?;
        let packages = affected(issue);
        if packages.is_empty() {
            return Err("an issue without the name of its package");
        }
        let mut findings = Vec::new();
        for (package, own) in packages {
            let key = (id.clone(), package);
            let mut alone = Paths::default();
            let paths = self.project.issues.get(&key).unwrap_or_else(|| {
                alone.add(place, issue, &own);
                &alone
            });
            if paths.first == place {
                findings.push(map::finding(issue, key, paths, &self.project, record));
            }
        }
        Ok(findings)
    }

    /// Returns the finding of an issue without paths, whose advisory is in another member.
    fn unlisted(
        &self,
        key: Key<'r>,
        reader: &Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Finding<'r>, ReportError> {
        let mut issue: Option<Issue<'r>> = None;
        if let Some(&byte) = self.project.advisories.get(&key.0) {
            let mut reader = Reader::new(reader.text(), byte, &self.limits);
            issue = schema::member(&mut reader, "issuesData")?;
        }
        let (issue, paths) = (issue.unwrap_or_default(), Paths::default());
        Ok(map::finding(&issue, key, &paths, &self.project, record))
    }
}

/// The findings of an entry, or what makes it unusable.
type Findings<'r> = Result<Vec<Finding<'r>>, &'static str>;

impl<'r> JsonWalk<'r> for Projects<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities", "infrastructureAsCodeIssues"];
    const ENTRY: &'static str = "issue";

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        (self.project, self.outer) = (Project::default(), None);
        Ok(Flow::Twice(At::Project))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        let (project, is_survey) = (&mut self.project, record.is_scratch());
        let kind = reader.peek();
        if kind == Some(ValueKind::Array) {
            project.has_list |= Self::ENTRIES.contains(&name) || name == "issues";
            project.has_entries |= name == "applications";
            record.looked_at(name == "infrastructureAsCodeIssues", NO_PACKAGE);
        }
        Ok(match (at, name) {
            (At::Filtered, "ignore") => Flow::List(At::Issues(List::Ignored)),
            (At::Filtered, "patch") => Flow::List(At::Issues(List::Patched)),
            (_, "issuesData") if kind != Some(ValueKind::Object) => {
                reader.ignore("issuesData", "an object")?;
                Flow::Read
            }
            (_, "issuesData") => Flow::Map(At::Advisories),
            (At::Docker, "binariesVulns") => Flow::Enter(At::Docker),
            (At::Docker, "affectedPkgs") if !is_survey => Flow::Map(At::Programs),
            (At::Filtered | At::Docker, _) => Flow::Skip,
            (_, "vulnerabilities") => Flow::List(At::Issues(List::Open)),
            (_, "infrastructureAsCodeIssues") => Flow::List(At::Misconfigurations),
            // Newer versions repeat them in `vulnerabilities`.
            (_, "issues") if is_survey || project.issues.is_empty() => Flow::List(At::Unmanaged),
            (_, "filtered") => Flow::Enter(At::Filtered),
            (_, "docker") => Flow::Enter(At::Docker),
            (At::Project, "applications") if !is_survey => Flow::List(At::Applications),
            // They are known from the survey: only an error is new.
            _ => project.members.read(name, reader)?.into(),
        })
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        if !matches!(at, At::Applications) {
            return Ok(Flow::Entry(at));
        }
        let project = std::mem::take(&mut self.project);
        self.outer.get_or_insert(project);
        Ok(Flow::Twice(At::Application))
    }

    fn survey(&mut self, at: At, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        let (project, most, byte) = (&mut self.project, self.limits.joined, reader.byte());
        if let At::Advisories = at {
            let id = reader.name().line();
            let id = id.filter(|_| project.advisories.len() < most);
            project.is_full |= id.is_none();
            project.advisories.extend(id.map(|id| (id, byte)));
            return reader.skip();
        }
        project.has_entries = true;
        let At::Issues(list) = at else {
            return reader.skip();
        };
        project.add((list, byte), self.issue.read_unnoted(reader)?, most);
        Ok(())
    }

    fn entry(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        Ok(match at {
            At::Issues(list) => {
                let byte = reader.byte();
                self.issue.read(reader, record)?;
                self.findings((list, byte), record).into()
            }
            At::Unmanaged | At::Programs => {
                let named = reader.name().filter(|_| matches!(at, At::Programs));
                let program = self.program.read(reader, record)?;
                let stated = program.name.line();
                let stated = stated.map(|name| (name, version(program.version)));
                let package = stated.or_else(|| of_end(named?));
                let ids = program.issues.iter().map(|(id, _)| id);
                let ids = ids.chain(&program.id).filter_map(Text::line);
                let mut keys: Vec<Key<'r>> = ids.zip(package.into_iter().cycle()).collect();
                if keys.is_empty() && named.is_none() {
                    return Ok(Outcome::Unusable("an issue without an id or a package"));
                }
                // Newer versions repeat them in the list of issues.
                keys.retain(|key| !self.project.issues.contains_key(key));
                let unlisted = |key| self.unlisted(key, reader, record);
                Outcome::Several(keys.into_iter().map(unlisted).collect::<Result<_, _>>()?)
            }
            // An advisory is read again where it is needed, and noted once.
            At::Advisories => {
                schema::member::<Option<Issue<'r>>>(reader, "issuesData")?;
                Outcome::Nothing
            }
            // Among misconfigurations, since no other level has entries.
            _ => {
                let raw = self.misconfiguration.read(reader, record)?;
                iac::finding(raw, &self.project, record).into()
            }
        })
    }

    fn surveyed(&mut self, at: At, record: &mut Record<'r>) {
        let around = self.outer.as_ref().and_then(|outer| outer.image.clone());
        self.project.identify(around, &self.roots);
        self.project.tell(&self.roots, record);
        let states_none = self.project.members.packages == Some(Int(0));
        record.looked_at(!states_none || self.project.has_entries, NO_PACKAGE);
        if matches!(at, At::Project) {
            let members = &self.project.members;
            let image = self.project.image.as_ref().map(|(_, name)| name.clone());
            record.scan.target = image.or_else(|| members.name.shared());
            self.tested += i64::from(members.error.is_none());
            self.others = self.others.max(members.other_projects.map_or(0, |it| it.0));
        }
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        if let Some(outer) = self.outer.take_if(|_| matches!(at, At::Applications)) {
            self.project = outer;
        }
        Ok(Flow::Read)
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        let untested = self.others - (self.tested - 1).max(0);
        if untested > 0 {
            record.partial("Snyk found projects that it did not test");
            let text = format!(
                "Snyk found {untested} more projects that it did not test: use `--all-projects`"
            );
            record.remark(NoteKind::Tool, text);
        }
    }
}
