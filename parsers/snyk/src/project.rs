//! The first pass over a project: what is known of it, and the dependency paths of each issue.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use finding_source::engine::each_entry;
use finding_source::json::{Kind, Reader, Text};
use finding_source::path::{Roots, unrooted};
use finding_source::schema::{Members, Objects};
use finding_source::text::cut;
use finding_source::{ContainerImage, ReportError, Str, Words};

use crate::package::{NameAndVersion, affected, of_end};
use crate::raw::{self, Issue};

/// An issue of a package, which may have many paths.
pub(crate) type Key<'r> = (Str<'r>, NameAndVersion<'r>);

/// The list that an entry is in. An entry of an earlier list stands for the finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum List {
    Open,
    Ignored,
    Patched,
}

/// The paths of an issue of a package.
#[derive(Debug)]
pub(crate) struct Group<'r> {
    /// The entry that the finding is made of: the first one of the list.
    pub(crate) first: usize,
    pub(crate) list: List,
    /// The number of paths in this list, and in the others.
    pub(crate) paths: u64,
    pub(crate) filtered: u64,
    /// Paths of later entries. Most issues have none.
    later: Option<Box<Paths<'r>>>,
}

/// Paths in the form of a finding.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paths<'r> {
    /// The first paths.
    pub(crate) shown: Vec<String>,
    /// Updates of direct dependencies that Snyk proposes for the paths.
    pub(crate) updates: Vec<Str<'r>>,
}

/// The number of paths, and of updates, that are kept for a finding.
pub(crate) const SHOWN: usize = 10;

/// Bytes of a text that many findings share, or that a finding has many of.
const SHARED: usize = 1024;

impl<'r> Group<'r> {
    /// Creates the group of an entry with this number of paths.
    pub(crate) fn new(first: usize, list: List, paths: usize) -> Self {
        Self {
            first,
            list,
            paths: paths as u64,
            filtered: 0,
            later: None,
        }
    }

    /// Adds the paths of a later entry.
    fn add(&mut self, byte: usize, list: List, issue: &Issue<'r>, paths: &[&[Text<'r>]]) {
        if list < self.list {
            let filtered = self.paths + self.filtered;
            *self = Self::new(byte, list, paths.len());
            self.filtered = filtered;
        } else if list > self.list {
            self.filtered += paths.len() as u64;
        } else {
            self.paths += paths.len() as u64;
            self.later.get_or_insert_default().add(issue, paths);
        }
    }

    /// Returns the paths of the group, whose first entry has these.
    pub(crate) fn all(&self, issue: &Issue<'r>, paths: &[&[Text<'r>]]) -> Paths<'r> {
        let mut all = Paths::default();
        all.add(issue, paths);
        if let Some(later) = &self.later {
            all.extend(later.shown.iter().cloned(), later.updates.iter().cloned());
        }
        all
    }
}

impl<'r> Paths<'r> {
    fn add(&mut self, issue: &Issue<'r>, paths: &[&[Text<'r>]]) {
        let shown = paths.iter().filter_map(|path| joined(path));
        self.extend(shown, update(issue, paths));
    }

    /// Adds paths and updates. Most issues have few, and there are many issues.
    fn extend(
        &mut self,
        shown: impl Iterator<Item = String>,
        updates: impl IntoIterator<Item = Str<'r>>,
    ) {
        for path in shown.take(SHOWN.saturating_sub(self.shown.len())) {
            self.shown.reserve_exact(1);
            self.shown.push(path);
        }
        for update in updates {
            if self.updates.len() < SHOWN && !self.updates.contains(&update) {
                self.updates.reserve_exact(1);
                self.updates.push(update);
            }
        }
    }
}

/// Returns a path as one text.
fn joined(path: &[Text<'_>]) -> Option<String> {
    let mut text = String::new();
    for package in path.iter().filter_map(Text::line) {
        if text.len() > SHARED {
            break;
        }
        if !text.is_empty() {
            text.push_str(" > ");
        }
        text.push_str(&package);
    }
    (!text.is_empty()).then(|| cut(text, SHARED).into_owned())
}

/// Returns the direct dependency after the update that Snyk proposes, unless it has this version.
fn update<'r>(issue: &Issue<'r>, paths: &[&[Text<'r>]]) -> Option<Str<'r>> {
    let mut path = issue.upgrade_path.iter();
    let to = path.find(|package| package.as_raw() != "false")?;
    let mut packages = paths.iter().copied().flatten();
    let is_there = packages.any(|package| package.as_raw() == to.as_raw());
    to.line().filter(|_| !is_there)
}

/// A project: the packages of a file, or of an image.
#[derive(Debug, Default)]
pub(crate) struct Project<'r> {
    pub(crate) members: Members<'r, raw::Project<'r>>,
    /// The file that lists the packages, or that has the misconfigurations.
    pub(crate) file: Option<Str<'r>>,
    pub(crate) image: Option<Image<'r>>,
    pub(crate) groups: BTreeMap<Key<'r>, Group<'r>>,
    /// The bytes of the advisories of unmanaged packages, by their ids.
    pub(crate) advisories: BTreeMap<Str<'r>, usize>,
    /// The number of groups, and of advisories, that are kept.
    most: usize,
    /// True if there were more groups.
    pub(crate) is_full: bool,
    /// The name and version of the project in its dependency paths.
    root: Option<NameAndVersion<'r>>,
    /// True if the project has a list of issues.
    pub(crate) has_list: bool,
    /// The number of elements in such lists, filtered ones included.
    pub(crate) entries: u64,
    pub(crate) has_applications: bool,
    issue: Objects<'r, Issue<'r>>,
}

/// The image of a project.
#[derive(Clone, Debug)]
pub(crate) struct Image<'r> {
    pub(crate) image: ContainerImage<'r>,
    /// The name without tag and digest, which change with each build.
    pub(crate) untagged: Str<'r>,
}

const IMAGE: &str = "docker-image|";

impl<'r> Project<'r> {
    /// Reads the project at the reader, which is after it, or where it cannot be read further. `around` is the image that
    /// contains the project. Of groups `most` are kept.
    pub(crate) fn read(
        reader: &mut Reader<'r>,
        around: Option<&Image<'r>>,
        roots: &Roots,
        most: usize,
    ) -> Self {
        let mut project = Self {
            most,
            ..Self::default()
        };
        // The walk comes to the same errors.
        let _ = reader.each_member(|reader, name| project.member(name.as_raw(), reader));
        project.image = project.own_image().or_else(|| around.cloned());
        let members = &project.members;
        let file = members.file.shared().or(members.target_file.shared());
        project.file = match project.image {
            // Of the image, not of the build machine.
            Some(_) => file.map(unrooted),
            None => file.map(|file| roots.relative(file)),
        };
        project
    }

    fn member(&mut self, name: &str, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        let kind = reader.peek();
        match (name, kind) {
            ("vulnerabilities", _) => {
                self.has_list |= kind == Some(Kind::Array);
                return self.list(List::Open, reader);
            }
            ("filtered", Some(Kind::Object)) => {
                return reader.each_member(|reader, name| match name.as_raw() {
                    "ignore" => self.list(List::Ignored, reader),
                    "patch" => self.list(List::Patched, reader),
                    _ => reader.skip(),
                });
            }
            ("issuesData", Some(Kind::Object)) => {
                return reader.each_member(|reader, id| {
                    match id.line() {
                        Some(id) if self.advisories.len() < self.most => {
                            self.advisories.insert(id, reader.byte());
                        }
                        _ => self.is_full = true,
                    }
                    reader.skip()
                });
            }
            ("infrastructureAsCodeIssues" | "issues", Some(Kind::Array)) => {
                self.has_list = true;
                return reader.each_item(|reader| {
                    self.entries += 1;
                    reader.skip()
                });
            }
            ("applications", _) => self.has_applications = kind == Some(Kind::Array),
            _ if self.members.read(name, reader)? => return Ok(()),
            _ => {}
        }
        reader.skip()
    }

    fn list(&mut self, list: List, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        each_entry(reader, |reader| {
            self.entries += 1;
            let byte = reader.byte();
            let issue = self.issue.read_unnoted(reader)?;
            let Some(id) = issue.id.line() else {
                return Ok(());
            };
            if self.root.is_none() {
                let root = issue.from.lists.iter().find_map(|path| path.first());
                self.root = root.and_then(|root| of_end(*root));
            }
            for (package, paths) in affected(issue) {
                let is_full = self.groups.len() >= self.most;
                match self.groups.entry((id.clone(), package)) {
                    Entry::Occupied(mut group) => group.get_mut().add(byte, list, issue, &paths),
                    Entry::Vacant(_) if is_full => self.is_full = true,
                    Entry::Vacant(new) => drop(new.insert(Group::new(byte, list, paths.len()))),
                }
            }
            Ok(())
        })
    }

    /// Returns the image, if the project is one. Its tag is in the dependency paths, and in the path of the project.
    fn own_image(&self) -> Option<Image<'r>> {
        let root = self.root.as_ref();
        let (project, path) = (self.members.name.shared(), self.members.path.shared());
        let name = project.as_deref().and_then(|it| it.strip_prefix(IMAGE));
        let name = name.or_else(|| root?.0.strip_prefix(IMAGE))?;
        let of_root = root
            .filter(|(root, _)| root.strip_prefix(IMAGE) == Some(name))
            .and_then(|(_, version)| version.as_deref());
        let of_path = || {
            let rest = path.as_deref()?.strip_prefix(name)?;
            // The name of the image may follow the tag.
            rest.strip_prefix([':', '@'])?.split('/').next()
        };
        let tag = of_root.or_else(of_path).filter(|tag| !tag.is_empty());
        let mut image = ContainerImage::tagged(name.to_owned(), tag);
        image.name = cut(image.name, SHARED);
        let untagged = cut(name.to_owned(), SHARED);
        Some(Image { image, untagged })
    }

    /// Returns the number of different issues that are not filtered.
    pub(crate) fn unique(&self) -> usize {
        let groups = self.groups.iter();
        let open = groups.filter(|(_, group)| group.list == List::Open);
        open.map(|((id, _), _)| id).collect::<BTreeSet<_>>().len()
    }

    /// Returns the path of a project that was not tested, if it is not one of the build machine.
    pub(crate) fn relative_path(&self, roots: &Roots) -> Option<Str<'r>> {
        let path = roots.relative(self.members.path.shared()?);
        let is_relative = !path.starts_with('/') && !path.contains(':');
        is_relative.then_some(path)
    }
}
