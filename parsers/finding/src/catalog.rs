//! Values from catalogs of vulnerabilities for a finding.

use finding_severity::CveId;
use finding_severity::catalog::{Epss, Kev};

use crate::{Advisory, Finding, KnownExploited};

impl<'r> Finding<'r> {
    /// Marks the advisories that CISA's catalog lists, under any of their names, as known to be exploited.
    ///
    /// The catalog's entry replaces that of the report. An advisory that only the report marks as exploited is not
    /// changed.
    ///
    /// ```
    /// use finding_severity::{Kind, Subject, catalog::Kev};
    /// use finding::{Advisory, Finding, Identity, Rule};
    ///
    /// let rule = Rule::new("GHSA-jfh8-c2jp-5v3q");
    /// let mut finding = Finding::new("osv", Kind::Dependency, rule, "Log4Shell", Identity::new());
    /// let mut advisory = Advisory::new("GHSA-jfh8-c2jp-5v3q");
    /// advisory.aliases.push("CVE-2021-44228".into());
    /// finding.advisories.push(advisory);
    /// // A finding that owns its texts outlives the report and the catalog.
    /// let mut finding: Finding<'static> = finding.into_owned();
    ///
    /// let kev = Kev::from_json(br#"{"vulnerabilities": [{"cveID": "CVE-2021-44228"}]}"#)?;
    /// finding.apply_kev(&kev);
    /// assert!(finding.known_exploited());
    /// # Ok::<(), finding_severity::catalog::CatalogError>(())
    /// ```
    pub fn apply_kev(&mut self, kev: &Kev) {
        self.each_advisory(|advisory| {
            let Some(entry) = ids(advisory).find_map(|id| kev.get(id)) else {
                return false;
            };
            advisory.known_exploited = Some(KnownExploited {
                date_added: entry.date_added.clone().map(Into::into),
                due_date: entry.due_date.clone().map(Into::into),
                required_action: entry.required_action.clone().map(Into::into),
            });
            true
        });
    }

    /// Sets the probability of exploitation of the advisories that FIRST's scores list, under any of their names.
    ///
    /// The score replaces that of the report. If several names are listed, the highest score counts.
    pub fn apply_epss(&mut self, epss: &Epss) {
        self.each_advisory(|advisory| {
            let score = ids(advisory)
                .filter_map(|id| epss.get(id))
                .max_by(f64::total_cmp);
            advisory.epss = score.or(advisory.epss);
            score.is_some()
        });
    }

    /// Calls `apply` with every advisory; it returns whether a catalog lists the advisory. A finding without advisories
    /// uses the rule's id, which is the name of a vulnerability in tools without advisories.
    fn each_advisory(&mut self, mut apply: impl FnMut(&mut Advisory<'r>) -> bool) {
        if self.advisories.is_empty() {
            let mut advisory = Advisory::new(self.rule.id.clone());
            if apply(&mut advisory) {
                self.advisories.push(advisory);
            }
        } else {
            for advisory in &mut self.advisories {
                apply(advisory);
            }
        }
    }
}

/// Returns the CVE ids of an advisory.
fn ids(advisory: &Advisory<'_>) -> impl Iterator<Item = CveId> {
    advisory.names().filter_map(|name| name.parse().ok())
}
