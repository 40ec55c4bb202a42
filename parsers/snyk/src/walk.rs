//! The walk through a report of any command.

use std::collections::BTreeMap;

use finding_source::engine::{Flow, JsonWalk, Outcome, Read, Step};
use finding_source::json::{Kind, Reader};
use finding_source::path::Roots;
use finding_source::schema::{self, Objects};
use finding_source::{Finding, Input, Limits, Record, ReportError, Words};

use crate::package::{affected, of_end, version};
use crate::project::{Group, Key, List, Paths, Project};
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

    /// Reads what is known of the project before its issues are read.
    fn begin(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) {
        let mark = reader.mark();
        let image = self.outer.as_ref().and_then(|outer| outer.image.as_ref());
        self.project = Project::read(reader, image, &self.roots, self.limits.joined);
        reader.go_to(&mark);
        tell::tell(&self.project, &self.roots, record);
    }

    /// Returns the findings of the entry at `byte`, which was read. Those of its packages that an earlier entry has are
    /// left out.
    fn findings(&self, list: List, byte: usize, record: &mut Record<'r>) -> Outcome<'r> {
        let issue = self.issue.last();
        let Some(id) = issue.id.line() else {
            return Outcome::Unusable("an issue without an id");
        };
        let packages = affected(issue);
        if packages.is_empty() {
            return Outcome::Unusable("an issue without the name of its package");
        }
        let mut findings = Vec::new();
        for (package, paths) in packages {
            let key = (id.clone(), package);
            let alone = Group::new(byte, list, paths.len());
            let group = self.project.groups.get(&key).unwrap_or(&alone);
            if group.first == byte {
                let paths = group.all(issue, &paths);
                let finding = map::finding(issue, key, group, paths, &self.project, record);
                findings.push(finding);
            }
        }
        Outcome::Several(findings)
    }

    /// Returns the finding of a package that no package manager installed. Its advisory is in another member.
    fn unmanaged(
        &self,
        key: Key<'r>,
        reader: &Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Finding<'r>, ReportError> {
        let mut issue: Option<Issue<'r>> = None;
        if let Some(&byte) = self.project.advisories.get(&key.0) {
            let mut reader = Reader::new(reader.text(), byte, &self.limits);
            issue = schema::member(&mut reader, "issuesData")?;
            record.note_remarks(&mut reader);
        }
        Ok(self.without_paths(&issue.unwrap_or_default(), key, record))
    }

    /// Returns the finding of a package without dependency paths.
    fn without_paths(
        &self,
        issue: &Issue<'r>,
        key: Key<'r>,
        record: &mut Record<'r>,
    ) -> Finding<'r> {
        let (group, paths) = (Group::new(0, List::Open, 0), Paths::default());
        map::finding(issue, key, &group, paths, &self.project, record)
    }

    /// Returns the findings of programs that are not in the list of issues. Newer versions of Snyk copy them there.
    fn programs(&self, binaries: &Binaries<'r>, record: &mut Record<'r>) -> Vec<Finding<'r>> {
        let issues = binaries.issues.iter();
        let issues: BTreeMap<_, _> = issues.map(|(id, issue)| (id.as_raw(), issue)).collect();
        let unknown = Issue::default();
        let mut findings = Vec::new();
        for (named, program) in &binaries.programs {
            let package = program.package.clone().unwrap_or_default();
            let stated = package.name.line();
            let stated = stated.map(|name| (name, version(package.version)));
            let Some(package) = stated.or_else(|| of_end(*named)) else {
                continue;
            };
            for (id, _) in &program.issues {
                let Some(name) = id.line() else { continue };
                let key = (name, package.clone());
                if !self.project.groups.contains_key(&key) {
                    let issue = issues.get(id.as_raw()).copied().unwrap_or(&unknown);
                    findings.push(self.without_paths(issue, key, record));
                }
            }
        }
        findings
    }
}

impl<'r> JsonWalk<'r> for Projects<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities", "infrastructureAsCodeIssues"];
    const ENTRY: &'static str = "issue";

    fn document(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
        if reader.peek() == Some(Kind::Object) {
            self.outer = None;
            self.begin(reader, record);
            let image = self.project.image.as_ref();
            let image = image.map(|image| image.untagged.clone());
            let members = &self.project.members;
            record.scan.target = image.or_else(|| members.name.shared());
            self.tested += i64::from(members.error.is_none());
            let others = members.other_projects.map_or(0, |others| others.0);
            self.others = self.others.max(others);
        }
        Ok(Flow::Enter(At::Project))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Step<At> {
        Ok(match (at, name) {
            (At::Filtered, "ignore") => Flow::List(At::Issues(List::Ignored)),
            (At::Filtered, "patch") => Flow::List(At::Issues(List::Patched)),
            (At::Docker, "binariesVulns") => Flow::Entry(At::Binaries),
            (At::Project, "applications") => Flow::List(At::Applications),
            (At::Project | At::Application, name) => match name {
                "vulnerabilities" => Flow::List(At::Issues(List::Open)),
                "filtered" => Flow::Enter(At::Filtered),
                "docker" => Flow::Enter(At::Docker),
                "infrastructureAsCodeIssues" => Flow::List(At::Misconfigurations),
                // Newer versions repeat them in `vulnerabilities`.
                "issues" if self.project.groups.is_empty() => Flow::List(At::Unmanaged),
                // It repeats the issues.
                "remediation" => {
                    reader.skip()?;
                    Flow::Read
                }
                // They were read before the issues: only an error is new.
                _ => self.project.members.read(name, reader)?.into(),
            },
            _ => Flow::Skip,
        })
    }

    fn element(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
        if !matches!(at, At::Applications) {
            return Ok(Flow::Entry(at));
        }
        if reader.peek() == Some(Kind::Object) {
            let project = std::mem::take(&mut self.project);
            self.outer.get_or_insert(project);
            self.begin(reader, record);
        }
        Ok(Flow::Enter(At::Application))
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
                let key = (id, (name, version(raw.version)));
                Ok(self.unmanaged(key, reader, record)?.into())
            }
            At::Binaries => {
                let binaries: Option<Binaries<'r>> = schema::member(reader, "binariesVulns")?;
                let findings = binaries.map(|binaries| self.programs(&binaries, record));
                Ok(Outcome::Several(findings.unwrap_or_default()))
            }
            At::Issues(list) => {
                let byte = reader.byte();
                self.issue.read(reader, record)?;
                Ok(self.findings(list, byte, record))
            }
            _ => {
                reader.skip()?;
                Ok(Outcome::Nothing)
            }
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
