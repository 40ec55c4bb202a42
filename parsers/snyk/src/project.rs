//! The survey of a project before its issues become findings: its members, and the dependency paths of each issue.

use std::collections::{BTreeMap, BTreeSet};

use finding_source::json::Text;
use finding_source::path::{Roots, unrooted};
use finding_source::schema::Members;
use finding_source::text::{cut, joined};
use finding_source::{ContainerImage, Lines, Str, Words};

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
#[derive(Debug, Default)]
pub(crate) struct Group<'r> {
    /// The entry that the finding is made of: the first one of the list.
    pub(crate) first: usize,
    counts: Counts,
    /// Paths of later entries. Most issues have none.
    later: Option<Box<Paths<'r>>>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    /// The list of the first entry. A program of an image is not in a list.
    pub(crate) list: Option<List>,
    /// The number of paths in this list, and in the others.
    pub(crate) paths: usize,
    pub(crate) filtered: usize,
}

/// Paths in the form of a finding.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paths<'r> {
    pub(crate) counts: Counts,
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
    /// Adds the paths of the entry at `byte`.
    pub(crate) fn add(
        &mut self,
        byte: usize,
        list: List,
        issue: &Issue<'r>,
        paths: &[&[Text<'r>]],
    ) {
        let counts = &mut self.counts;
        match counts.list {
            Some(known) if list > known => counts.filtered += paths.len(),
            Some(known) if list == known => {
                counts.paths += paths.len();
                self.later.get_or_insert_default().add(issue, paths);
            }
            _ => {
                counts.list = Some(list);
                counts.filtered += counts.paths;
                counts.paths = paths.len();
                (self.first, self.later) = (byte, None);
            }
        }
    }

    /// Returns the paths of the group, whose first entry has these.
    pub(crate) fn all(&self, issue: &Issue<'r>, paths: &[&[Text<'r>]]) -> Paths<'r> {
        let mut all = Paths::default();
        all.add(issue, paths);
        if let Some(later) = &self.later {
            all.extend(later.shown.iter().cloned(), later.updates.iter().cloned());
        }
        all.counts = self.counts;
        all
    }
}

impl<'r> Paths<'r> {
    fn add(&mut self, issue: &Issue<'r>, paths: &[&[Text<'r>]]) {
        let shown = paths.iter().filter_map(|path| joined(path.lines(), " > "));
        let shown = shown.map(|path| cut(path, SHARED).into_owned());
        self.extend(shown, update(issue, paths));
    }

    /// Adds paths and updates. Most issues have few, and there are many issues.
    fn extend(
        &mut self,
        shown: impl Iterator<Item = String>,
        updates: impl IntoIterator<Item = Str<'r>>,
    ) {
        let room = SHOWN.saturating_sub(self.shown.len());
        self.shown.extend(shown.take(room));
        self.shown.shrink_to_fit();
        for update in updates {
            if self.updates.len() < SHOWN && !self.updates.contains(&update) {
                self.updates.reserve_exact(1);
                self.updates.push(update);
            }
        }
    }
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
    /// True if there were more groups or advisories than are kept.
    pub(crate) is_full: bool,
    /// The name and version of the project in its dependency paths.
    root: Option<NameAndVersion<'r>>,
    /// True if the project has a list of issues.
    pub(crate) has_list: bool,
    /// The number of elements in such lists, filtered ones included.
    pub(crate) entries: u64,
    pub(crate) has_applications: bool,
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
    /// Adds the paths of the entry at `byte`. Of groups `most` are kept.
    pub(crate) fn add(&mut self, list: List, byte: usize, issue: &Issue<'r>, most: usize) {
        let Some(id) = issue.id.line() else { return };
        if self.root.is_none() {
            let root = issue.from.lists.iter().find_map(|path| path.first());
            self.root = root.and_then(|root| of_end(*root));
        }
        for (package, paths) in affected(issue) {
            let key = (id.clone(), package);
            if self.groups.len() < most || self.groups.contains_key(&key) {
                let group = self.groups.entry(key).or_default();
                group.add(byte, list, issue, &paths);
            } else {
                self.is_full = true;
            }
        }
    }

    /// Adds the advisory at `byte`. Of advisories `most` are kept.
    pub(crate) fn add_advisory(&mut self, id: Option<Str<'r>>, byte: usize, most: usize) {
        match id {
            Some(id) if self.advisories.len() < most => drop(self.advisories.insert(id, byte)),
            _ => self.is_full = true,
        }
    }

    /// Finds out the image and the file. `around` is the image that contains the project.
    pub(crate) fn identify(&mut self, around: Option<Image<'r>>, roots: &Roots) {
        self.image = self.own_image().or(around);
        let file = self.members.file.shared();
        let file = file.or_else(|| self.members.target_file.shared());
        self.file = file.map(|file| match self.image {
            // Of the image, not of the build machine.
            Some(_) => unrooted(file),
            None => roots.relative(file),
        });
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
        let open = groups.filter(|(_, group)| group.counts.list == Some(List::Open));
        open.map(|((id, _), _)| id).collect::<BTreeSet<_>>().len()
    }

    /// Returns the path of a project that was not tested, if it is not one of the build machine.
    pub(crate) fn relative_path(&self, roots: &Roots) -> Option<Str<'r>> {
        let path = roots.relative(self.members.path.shared()?);
        let is_relative = !path.starts_with('/') && !path.contains(':');
        is_relative.then_some(path)
    }
}
