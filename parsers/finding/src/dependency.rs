//! The parts that all findings about packages have in common.

use finding_severity::Kind;

use crate::weakness::cwe_or_number;
use crate::{
    ContainerImage, Finding, FindingStatus, Identity, Location, Package, Remediation, Rule, Str,
};

impl<'r> Finding<'r> {
    /// Creates a finding about a package, which is its first location. Its title is [that of the package](Package::title)
    /// with `what` is wrong with it, and its advice is to [update the package](Package::update_advice).
    ///
    /// ```
    /// use finding::{Finding, Identity, Kind, Package, Rule};
    ///
    /// let mut package = Package::new("lodash");
    /// package.fixed_in = Some("4.17.12".into());
    /// let rule = Rule::new("GHSA-1");
    /// let finding = Finding::of_package("scan", Kind::Dependency, rule, "CVE-1", package, Identity::new());
    /// assert_eq!(finding.title, "CVE-1 in lodash");
    /// let advice = finding.remediation.unwrap().text.unwrap();
    /// assert_eq!(advice, "Update lodash to 4.17.12 or later.");
    /// ```
    #[must_use]
    pub fn of_package(
        tool: impl Into<Str<'r>>,
        kind: Kind,
        rule: Rule<'r>,
        what: &str,
        package: Package<'r>,
        identity: Identity,
    ) -> Self {
        let mut finding = Self::new(tool, kind, rule, "", identity);
        finding.set_package(what, package);
        finding
    }

    /// Adds the package to the locations, and sets the title and the advice that follow from it, as
    /// [`of_package`](Self::of_package) does.
    ///
    /// ```
    /// # use finding::{Finding, Identity, Kind, Package, Rule};
    /// let mut finding = Finding::new("scan", Kind::Dependency, Rule::new("CVE-1"), "CVE-1", Identity::new());
    /// finding.set_package("CVE-1", Package::new("lodash"));
    /// assert_eq!((&*finding.title, finding.locations.len()), ("CVE-1 in lodash", 1));
    /// ```
    pub fn set_package(&mut self, what: &str, package: Package<'r>) {
        self.title = package.title(what).into();
        self.remediation = Remediation::of(package.update_advice().map(Into::into), None);
        self.locations.push(Location::Package(package));
    }

    /// Creates a finding about a package in several versions, which are its locations. If they are different, the title has no
    /// version; if they are fixed in different versions, the advice is about those in `fixed_in`.
    ///
    /// ```
    /// use finding::{Finding, Identity, Kind, Package, Rule};
    ///
    /// let installed = Package::in_versions("npm", "tar", ["5.0.1", "6.0.0"].map(Into::into), None);
    /// let (rule, identity) = (Rule::new("GHSA-1"), Identity::new());
    /// let finding = Finding::of_packages("scan", Kind::Dependency, rule, "CVE-1", installed, None, identity);
    /// assert_eq!((finding.title.as_ref(), finding.locations.len()), ("CVE-1 in tar", 2));
    /// ```
    #[must_use]
    pub fn of_packages(
        tool: impl Into<Str<'r>>,
        kind: Kind,
        rule: Rule<'r>,
        what: &str,
        packages: Vec<Package<'r>>,
        fixed_in: Option<Str<'r>>,
        identity: Identity,
    ) -> Self {
        let mut finding = match &packages[..] {
            [] => Self::new(tool, kind, rule, what.to_owned(), identity),
            [package] => Self::of_package(tool, kind, rule, what, package.clone(), identity),
            [first, others @ ..] => {
                let mut package = Package::new(first.name.clone());
                let is_one = others.iter().all(|other| other.fixed_in == first.fixed_in);
                let one = first.fixed_in.clone().filter(|_| is_one);
                package.fixed_in = one.or(fixed_in);
                Self::of_package(tool, kind, rule, what, package, identity)
            }
        };
        finding.locations = packages.into_iter().map(Location::Package).collect();
        finding
    }

    /// Adds those facts that have a value.
    pub fn push_facts(&mut self, facts: impl IntoIterator<Item = (&'static str, Option<Str<'r>>)>) {
        let stated = facts
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)));
        self.facts.extend(stated);
    }

    /// Sets the description, which is the name of the rule if the report does not have one.
    ///
    /// ```
    /// # use finding::{Finding, Identity, Kind, Rule};
    /// let rule = Rule::new("CVE-1").with_name(Some("Use after free".into()));
    /// let mut finding = Finding::new("scan", Kind::Dependency, rule, "CVE-1 in a", Identity::new());
    /// finding.set_description(None);
    /// assert_eq!(finding.description.unwrap(), "Use after free");
    /// ```
    pub fn set_description(&mut self, description: Option<Str<'r>>) {
        self.description = description.or_else(|| self.rule.name.clone());
    }

    /// Marks the finding as suppressed if its publisher has withdrawn the advisory. The date is that of the report.
    ///
    /// ```
    /// # use finding::{Finding, Identity, Kind, Rule, FindingStatus};
    /// let mut finding = Finding::new("scan", Kind::Dependency, Rule::new("A-1"), "A-1 in a", Identity::new());
    /// finding.set_withdrawn(None);
    /// assert!(finding.status.is_open());
    /// finding.set_withdrawn(Some("2024-05-06".into()));
    /// let reason = Some("withdrawn on 2024-05-06".into());
    /// assert_eq!(finding.status, FindingStatus::Suppressed { reason });
    /// ```
    pub fn set_withdrawn(&mut self, date: Option<Str<'r>>) {
        if let Some(date) = date {
            let reason = Some(format!("withdrawn on {date}").into());
            self.status = FindingStatus::Suppressed { reason };
        }
    }

    /// Adds the image that contains the locations so far, if they are in one.
    pub fn push_image(&mut self, image: Option<&ContainerImage<'r>>) {
        self.locations.extend(image.cloned().map(Location::Image));
    }

    /// Adds the weaknesses that texts such as `CWE-79`, or `79`, name.
    pub fn push_weaknesses(&mut self, names: impl IntoIterator<Item: AsRef<str>>) {
        for name in names {
            cwe_or_number(name.as_ref()).for_each(|number| self.push_cwe(number));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_without_a_value_are_left_out() {
        let mut finding = Finding::new("t", Kind::Code, Rule::new("r"), "t", Identity::new());
        finding.push_facts([("A", None), ("B", Some("1".into()))]);
        assert_eq!(finding.facts, [("B", "1".into())]);
    }

    #[test]
    fn weaknesses_are_names_or_numbers() {
        let mut finding = Finding::new("t", Kind::Code, Rule::new("r"), "t", Identity::new());
        finding.push_weaknesses(["CWE-79", "20", "NVD-CWE-noinfo"]);
        assert_eq!(finding.cwes, [20, 79]);
    }
}
