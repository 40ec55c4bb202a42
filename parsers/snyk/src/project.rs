//! The survey of a project before its issues become findings: its members, the dependency paths of each issue, and reasons
//! for which issues may be missing.

use std::collections::{BTreeMap, BTreeSet};

use finding_source::json::Text;
use finding_source::path::{Roots, unrooted};
use finding_source::schema::Members;
use finding_source::text::{cut, joined};
use finding_source::{ContainerImage, Lines, NoteKind, Record, Str, Words};

use crate::package::{NameAndVersion, affected, of_end};
use crate::raw::{self, Issue};

/// An issue of a package, which may have many paths.
pub(crate) type Key<'r> = (Str<'r>, NameAndVersion<'r>);

/// An image, and its name without tag and digest, which change with each build.
pub(crate) type Image<'r> = (ContainerImage<'r>, Str<'r>);

/// The list that an entry is in. An entry of an earlier list stands for the finding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum List {
    Open,
    Ignored,
    Patched,
    /// The issue of a package that no package manager installed has no paths.
    #[default]
    Unlisted,
}

/// The list and the byte of an entry.
pub(crate) type Place = (List, usize);

/// The dependency paths of an issue of a package.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paths<'r> {
    /// The entry that the finding is made of: the first one of its list.
    pub(crate) first: Place,
    /// The number of paths in this list, and in the others.
    pub(crate) number: usize,
    pub(crate) filtered: usize,
    /// The first paths.
    pub(crate) shown: Vec<String>,
    /// Updates of direct dependencies that Snyk proposes for the paths.
    pub(crate) updates: Vec<Str<'r>>,
}

/// The number of paths, and of updates, that are kept for a finding.
pub(crate) const SHOWN: usize = 10;

/// Bytes of a text that many findings share, or that a finding has many of.
const SHARED: usize = 1024;

impl<'r> Paths<'r> {
    /// Adds the paths of an entry. Most issues have few, and there are many issues.
    pub(crate) fn add(&mut self, place: Place, issue: &Issue<'r>, paths: &[&[Text<'r>]]) {
        let (list, known) = (place.0, self.first.0);
        if list > known {
            self.filtered += paths.len();
            return;
        }
        if list < known {
            let filtered = self.filtered + self.number;
            *self = Self::default();
            (self.first, self.filtered) = (place, filtered);
        }
        self.number += paths.len();
        let shown = paths.iter().filter_map(|path| joined(path.lines(), " > "));
        let shown = shown.map(|path| cut(path, SHARED).into_owned());
        let room = SHOWN.saturating_sub(self.shown.len());
        self.shown.extend(shown.take(room));
        self.shown.shrink_to_fit();
        let is_new = |it: &Str<'_>| self.updates.len() < SHOWN && !self.updates.contains(it);
        let update = update(issue, paths).filter(is_new);
        self.updates.extend(update);
        self.updates.shrink_to_fit();
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
    pub(crate) issues: BTreeMap<Key<'r>, Paths<'r>>,
    /// The bytes of the advisories of packages that no package manager installed, by their ids.
    pub(crate) advisories: BTreeMap<Str<'r>, usize>,
    /// True if there were more issues or advisories than are kept.
    pub(crate) is_full: bool,
    /// The name and version of the project in its dependency paths.
    root: Option<NameAndVersion<'r>>,
    /// True if the project has a list of issues.
    pub(crate) has_list: bool,
    /// True if it lists an issue, which may be filtered, or has a list of applications.
    pub(crate) has_entries: bool,
}

const IMAGE: &str = "docker-image|";

impl<'r> Project<'r> {
    /// Adds the paths of the entry at `place`. Of issues `most` are kept.
    pub(crate) fn add(&mut self, place: Place, issue: &Issue<'r>, most: usize) {
        let Some(id) = issue.id.line() else { return };
        let mut paths = issue.from.lists.iter();
        let root = || paths.find_map(|path| of_end(*path.first()?));
        self.root = self.root.take().or_else(root);
        for (package, own) in affected(issue) {
            let key = (id.clone(), package);
            if self.issues.len() < most || self.issues.contains_key(&key) {
                self.issues.entry(key).or_default().add(place, issue, &own);
            } else {
                self.is_full = true;
            }
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
        let is_own = |root: &&NameAndVersion<'_>| root.0.strip_prefix(IMAGE) == Some(name);
        let of_root = root.filter(is_own).and_then(|root| root.1.as_deref());
        let of_path = || {
            let rest = path.as_deref()?.strip_prefix(name)?;
            // The name of the image may follow the tag.
            rest.strip_prefix([':', '@'])?.split('/').next()
        };
        let tag = of_root.or_else(of_path).filter(|tag| !tag.is_empty());
        let mut image = ContainerImage::tagged(name.to_owned(), tag);
        image.name = cut(image.name, SHARED);
        Some((image, cut(name.to_owned(), SHARED)))
    }

    /// Records what the project says. A project with missing issues makes the report partial.
    pub(crate) fn tell(&self, roots: &Roots, record: &mut Record<'r>) {
        let members = &self.members;
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
        if !self.has_list {
            record.partial("a project has no list of issues");
        }
        if members.ok == Some(false) && !self.has_entries {
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
        let issues = self.issues.iter();
        let open = issues.filter(|(_, paths)| paths.first.0 == List::Open);
        let listed = open.map(|((id, _), _)| id).collect::<BTreeSet<_>>().len();
        let stated = members.unique_count.map_or(0, |count| count.0);
        if stated > listed as i64 {
            record.partial("the report has fewer issues than it states");
            let text = format!("a project has {stated} issues, but lists {listed}");
            record.remark(NoteKind::Other, text);
        }
        if self.is_full {
            let text = "more issues than the limit of joined entries: paths of later ones are separate findings";
            record.remark(NoteKind::Other, text);
        }
    }
}
