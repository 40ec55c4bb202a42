//! Vulnerabilities that several tools report.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use finding_source::Finding;

/// The tools that report each vulnerability of a package, by its [key](Finding::vulnerability_key). Takes about 150 bytes
/// of memory for each vulnerability.
#[derive(Default)]
pub(super) struct Shared {
    by_key: HashMap<Box<str>, Reporters>,
    tools: BTreeSet<Rc<str>>,
}

enum Reporters {
    One(Rc<str>),
    Several,
}

impl Shared {
    /// Adds an open finding. One that is not about a vulnerability of a package is ignored.
    pub(super) fn add(&mut self, finding: &Finding<'_>) {
        let Some(key) = finding.vulnerability_key() else {
            return;
        };
        match self.by_key.get_mut(&*key) {
            Some(reporters) => {
                if matches!(reporters, Reporters::One(tool) if **tool != *finding.tool) {
                    *reporters = Reporters::Several;
                }
            }
            None => {
                let tool = self.tool(&finding.tool);
                self.by_key.insert(key.into(), Reporters::One(tool));
            }
        }
    }

    fn tool(&mut self, name: &str) -> Rc<str> {
        if let Some(known) = self.tools.get(name) {
            return Rc::clone(known);
        }
        let tool: Rc<str> = name.into();
        self.tools.insert(Rc::clone(&tool));
        tool
    }

    /// Returns the number of vulnerabilities that several tools report.
    pub(super) fn count(&self) -> usize {
        let reporters = self.by_key.values();
        let several = reporters.filter(|reporters| matches!(reporters, Reporters::Several));
        several.count()
    }
}

/// Returns `1 vulnerability` or `2 vulnerabilities`.
pub(super) fn vulnerabilities(count: usize) -> String {
    match count {
        1 => "1 vulnerability".to_owned(),
        count => format!("{count} vulnerabilities"),
    }
}
