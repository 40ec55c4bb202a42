//! The walk through a report of any command.

use std::collections::BTreeMap;

use finding_source::engine::{Flow, JsonWalk, Outcome, Read, Step};
use finding_source::json::{Kind, Reader};
use finding_source::path::Roots;
use finding_source::schema::{self, Objects};
use finding_source::{Finding, Input, Limits, Record, ReportError, Words};

use crate::package::{affected, of_end, version};
use crate::project::{Group, List, Paths, Project};
use crate::raw::{Binaries, Issue, Misconfiguration, Unmanaged};
use crate::{iac, map, tell};

/// The projects of a report.
#[derive(Default)]
pub(crate) struct Projects<'r> {
    project: Project<'r>,
    /// The project that contains the applications, while they are read.
    outer: Option<Project<'r>>,
    issue: Objects<'r, Issue<'r>>,
    misconfiguration: Objects<'r, Misconfiguration<'r>>,
    unmanaged: Objects<'r, Unmanaged<'r>>,
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
    /// Among the advisories of packages that no package manager installed.
    Advisories,
    Filtered,
    Docker,
    Issues(List),
    Misconfigurations,
    /// Among the issues of packages that no package manager installed.
    Unmanaged,
    Binaries,
}

impl<'r> Projects<'r> {
    pub(crate) fn new(input: &Input<'r, '_>) -> Self {
        Self {
            roots: input.roots(),
            limits: input.limits().clone(),
            ..Self::default()
        }
    }

    /// Returns the findings of the entry at `byte`, which was read. Those of its packages that an earlier entry has are
    /// left out.
    fn findings(&self, list: List, byte: usize, record: &mut Record<'r>) -> Findings<'r> {
        let issue = self.issue.last();
        let id = issue.id.line().ok_or("an issue without an id")?;
        let packages = affected(issue);
        if packages.is_empty() {
            return Err("an issue without the name of its package");
        }
        let mut findings = Vec::new();
        for (package, paths) in packages {
            let key = (id.clone(), package);
            let mut alone = Group::default();
            alone.add(byte, list, issue, &paths);
            let group = self.project.groups.get(&key).unwrap_or(&alone);
            if group.first == byte {
                let paths = group.all(issue, &paths);
                findings.push(map::finding(issue, key, paths, &self.project, record));
            }
        }
        Ok(findings)
    }

    /// Returns the findings of programs that are not in the list of issues. Newer versions of Snyk copy them there.
    fn programs(&self, binaries: &Binaries<'r>, record: &mut Record<'r>) -> Vec<Finding<'r>> {
        let issues = binaries.issues.iter();
        let issues: BTreeMap<_, _> = issues.map(|(id, issue)| (id.as_raw(), issue)).collect();
        let unknown = Issue::default();
        let mut findings = Vec::new();
        for (named, program) in &binaries.programs {
            let stated = program.name.line();
            let stated = stated.map(|name| (name, version(program.version)));
            let Some(package) = stated.or_else(|| of_end(*named)) else {
                continue;
            };
            for (id, _) in &program.issues {
                let Some(name) = id.line() else { continue };
                let key = (name, package.clone());
                if !self.project.groups.contains_key(&key) {
                    let issue = issues.get(id.as_raw()).copied().unwrap_or(&unknown);
                    let paths = Paths::default();
                    findings.push(map::finding(issue, key, paths, &self.project, record));
                }
            }
        }
        findings
    }
}

/// The findings of an entry, or what makes it unusable.
type Findings<'r> = Result<Vec<Finding<'r>>, &'static str>;

/// The members that list issues.
const LISTS: [&str; 3] = ["vulnerabilities", "infrastructureAsCodeIssues", "issues"];

impl<'r> JsonWalk<'r> for Projects<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities", "infrastructureAsCodeIssues"];
    const ENTRY: &'static str = "issue";

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        (self.project, self.outer) = (Project::default(), None);
        Ok(Flow::Twice(At::Project))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<At> {
        let (kind, is_survey) = (reader.peek(), record.is_scratch());
        let project = &mut self.project;
        if kind == Some(Kind::Array) {
            project.has_list |= LISTS.contains(&name);
            project.has_applications |= name == "applications";
        }
        Ok(match (at, name) {
            (At::Filtered, "ignore") => Flow::List(At::Issues(List::Ignored)),
            (At::Filtered, "patch") => Flow::List(At::Issues(List::Patched)),
            (At::Docker, "binariesVulns") => Flow::Entry(At::Binaries),
            (At::Filtered | At::Docker, _) => Flow::Skip,
            (_, "vulnerabilities") => Flow::List(At::Issues(List::Open)),
            (_, "infrastructureAsCodeIssues") => Flow::List(At::Misconfigurations),
            // Newer versions repeat them in `vulnerabilities`.
            (_, "issues") if is_survey || project.groups.is_empty() => Flow::List(At::Unmanaged),
            (_, "issuesData") if is_survey && kind == Some(Kind::Object) => {
                Flow::Map(At::Advisories)
            }
            (_, "filtered") => Flow::Enter(At::Filtered),
            (_, "docker") if !is_survey => Flow::Enter(At::Docker),
            (At::Project, "applications") if !is_survey => Flow::List(At::Applications),
            // It repeats the issues.
            (_, "remediation") => {
                reader.skip()?;
                Flow::Read
            }
            // They are known from the survey: only an error is new.
            _ => project.members.read(name, reader)?.into(),
        })
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
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
            project.add_advisory(reader.name().line(), byte, most);
            return reader.skip();
        }
        project.entries += 1;
        let At::Issues(list) = at else {
            return reader.skip();
        };
        let issue = self.issue.read_unnoted(reader)?;
        project.add(list, byte, issue, most);
        Ok(())
    }

    fn entry(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<'r> {
        match at {
            At::Misconfigurations => {
                let raw = self.misconfiguration.read(reader, record)?;
                Ok(iac::finding(raw, &self.project, record).into())
            }
            At::Unmanaged => {
                let raw = self.unmanaged.read(reader, record)?;
                let (Some(id), Some(name)) = (raw.id.line(), raw.name.line()) else {
                    return Ok(Outcome::Unusable("an issue without an id or a package"));
                };
                let mut issue: Option<Issue<'r>> = None;
                if let Some(&byte) = self.project.advisories.get(&id) {
                    let mut reader = Reader::new(reader.text(), byte, &self.limits);
                    issue = schema::member(&mut reader, "issuesData")?;
                    record.note_remarks(&mut reader);
                }
                let (key, issue) = (
                    (id, (name, version(raw.version))),
                    issue.unwrap_or_default(),
                );
                let paths = Paths::default();
                Ok(map::finding(&issue, key, paths, &self.project, record).into())
            }
            At::Binaries => {
                let binaries: Option<Binaries<'r>> = schema::member(reader, "binariesVulns")?;
                let findings = binaries.map(|binaries| self.programs(&binaries, record));
                Ok(Outcome::Several(findings.unwrap_or_default()))
            }
            At::Issues(list) => {
                let byte = reader.byte();
                self.issue.read(reader, record)?;
                Ok(self.findings(list, byte, record).into())
            }
            _ => {
                reader.skip()?;
                Ok(Outcome::Nothing)
            }
        }
    }

    fn surveyed(&mut self, at: At, record: &mut Record<'r>) {
        let around = self.outer.as_ref().and_then(|outer| outer.image.clone());
        self.project.identify(around, &self.roots);
        tell::tell(&self.project, &self.roots, record);
        if matches!(at, At::Project) {
            let members = &self.project.members;
            let image = self.project.image.as_ref();
            let image = image.map(|image| image.untagged.clone());
            record.scan.target = image.or_else(|| members.name.shared());
            self.tested += i64::from(members.error.is_none());
            let others = members.other_projects.map_or(0, |others| others.0);
            self.others = self.others.max(others);
        }
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        if matches!(at, At::Applications) {
            if let Some(outer) = self.outer.take() {
                self.project = outer;
            }
        }
        Ok(Flow::Read)
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        tell::tell_untested(self.others, self.tested, record);
    }
}
