//! Components, and the versions of them that are affected.

use super::{Affected, AffectedVersion, Component, Property};
use crate::text::joined;
use crate::version::VersionRange;
use crate::{Str, Words};

/// The properties that have the path of a component: of Syft and Grype, Trivy, and Amazon Inspector.
const PATHS: [&str; 3] = [
    "syft:location:0:path",
    "aquasecurity:trivy:FilePath",
    "amazon:inspector:sbom_scanner:path",
];

impl<'r> Component<'r> {
    /// Returns the file that contains it: the first of its places, else a property of the program that wrote the document.
    #[must_use]
    pub fn path(&self) -> Option<Str<'r>> {
        let mut places = self.evidence.iter().flat_map(|it| &it.occurrences);
        let is_path = |property: &&Property<'r>| {
            let name = property.name.line();
            name.is_some_and(|name| PATHS.contains(&&*name))
        };
        let of_property = || self.properties.iter().find(is_path)?.value.line();
        places
            .find_map(|place| place.location.line())
            .or_else(of_property)
    }
}

impl<'r> Affected<'r> {
    /// Returns whether its versions say that a component of the version `installed` is not affected. If that version is not
    /// known, all of them have to say so.
    #[must_use]
    pub fn is_unaffected(&self, installed: Option<&str>) -> bool {
        let unaffected = |entry: &AffectedVersion<'_>| entry.is("unaffected");
        match installed {
            Some(installed) => {
                let mut versions = self.versions.iter();
                let own = versions.find(|entry| entry.contains(installed));
                own.is_some_and(unaffected)
            }
            None => !self.versions.is_empty() && self.versions.iter().all(unaffected),
        }
    }

    /// Returns its versions and ranges of this status, with commas.
    #[must_use]
    pub fn listed(&self, status: &str) -> Option<Str<'r>> {
        let listed = self.versions.iter().filter(|entry| entry.is(status));
        let text = |entry: &AffectedVersion<'r>| entry.version.line().or(entry.range.line());
        joined(listed.filter_map(text), ", ")
    }
}

impl AffectedVersion<'_> {
    /// Returns whether it has this status. Without one, it is `affected`.
    fn is(&self, status: &str) -> bool {
        self.status.line().as_deref().unwrap_or("affected") == status
    }

    fn contains(&self, installed: &str) -> bool {
        match (self.version.line(), self.range.line()) {
            (Some(version), _) => version == installed,
            (None, Some(range)) => {
                VersionRange::parse(&range).is_some_and(|range| range.contains(installed))
            }
            (None, None) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cyclone_dx::{Evidence, Occurrence};

    fn affected(versions: &[[Option<&'static str>; 3]]) -> Affected<'static> {
        let entry = |[version, range, status]: &[Option<&'static str>; 3]| AffectedVersion {
            version: version.map(Into::into),
            range: range.map(Into::into),
            status: status.map(Into::into),
        };
        Affected {
            reference: None,
            versions: versions.iter().map(entry).collect(),
        }
    }

    #[test]
    fn a_version_is_unaffected_if_the_first_entry_about_it_says_so() {
        let (no, range) = (Some("unaffected"), Some("vers:npm/>=1.0.0|<2.0.0"));
        let versions = affected(&[[Some("1.5.0"), None, None], [None, range, no]]);
        assert!(versions.is_unaffected(Some("1.4.0")));
        assert!(!versions.is_unaffected(Some("1.5.0")));
        assert!(!versions.is_unaffected(Some("2.0.0")));
        assert!(!versions.is_unaffected(None));
        assert!(affected(&[[Some("1.5.0"), None, no]]).is_unaffected(None));
        assert!(!affected(&[]).is_unaffected(None));
    }

    #[test]
    fn versions_without_a_status_are_listed_as_affected() {
        let range = Some("vers:npm/<2.0.0");
        let unknown = [Some("3.0"), None, Some("unknown")];
        let versions = affected(&[[Some("1.5"), None, None], [None, range, None], unknown]);
        assert_eq!(versions.listed("affected").unwrap(), "1.5, vers:npm/<2.0.0");
        assert_eq!(versions.listed("unaffected"), None);
    }

    #[test]
    fn a_place_of_a_component_counts_more_than_a_property() {
        let mut component = Component::default();
        for name in ["syft:package:type", "syft:location:0:path"] {
            component.properties.push(Property {
                name: Some(name.into()),
                value: Some("/lib/a.jar".into()),
            });
        }
        assert_eq!(component.path().unwrap(), "/lib/a.jar");
        let location = Some("/lib/b.jar".into());
        component.evidence = Some(Evidence {
            occurrences: vec![Occurrence { location }],
        });
        assert_eq!(component.path().unwrap(), "/lib/b.jar");
    }
}
