//! VEX documents.

use std::collections::BTreeSet;

use finding_source::vex::{Vex, VexUsage};
use finding_source::{Advisory, Finding, Identity, Kind, Limits, Location, Package, Rule};

/// Reads a VEX document, and applies it to findings.
///
/// # Panics
///
/// If a finding is closed that no statement names, or a guarantee is broken.
pub fn vex(bytes: &[u8]) {
    const MOST: usize = 50;
    let vex = match Vex::read(bytes, &Limits::default()) {
        Ok(vex) => vex,
        Err(error) => {
            let line = error.to_string();
            assert!(!line.contains(char::is_control), "{line:?}");
            return;
        }
    };
    let mut names = BTreeSet::new();
    for statement in vex.statements() {
        assert!(!statement.to_string().contains(char::is_control));
        let known = names.len();
        names.extend(statement.names().map(str::to_ascii_lowercase));
        assert!(statement.names().next().is_some() && names.len() >= known);
    }
    assert!(!names.is_empty());
    let tried = names.iter().take(MOST).map(String::as_str);
    for name in tried.chain(["CVE-1999-0001"]) {
        for purl in [
            None,
            Some("pkg:npm/a@1.0.0"),
            Some("pkg:deb/debian/a@1:1-1"),
        ] {
            let mut usage = VexUsage::default();
            let mut package = Package::new("a");
            package.purl = purl.map(Into::into);
            let rule = Rule::new(name);
            let mut finding = Finding::new("t", Kind::Dependency, rule, "t", Identity::new());
            finding.advisories.push(Advisory::new(name));
            finding.locations.push(Location::Package(package));
            vex.apply(&mut finding, &mut usage);
            let unused = vex.unused(&usage).count();
            if finding.status.is_open() {
                continue;
            }
            assert!(purl.is_some() && names.contains(&name.to_ascii_lowercase()));
            assert!(unused < vex.statements().len());
        }
    }
}
