//! The coverage of a run, collected report by report.

use std::collections::BTreeSet;

use asff::coverage::{Coverage, Scope};
use asff_normalizer::{Normalizer, Scopes};
use finding_source::{Completeness, NoteKind};

use crate::reading::Ended;
use crate::terminal;
use crate::text::shown;

#[derive(Debug, Default)]
pub(crate) struct Covered {
    coverage: Coverage,
    /// The reason why no scope is complete.
    spoiled: Option<String>,
}

impl Covered {
    /// Adds a report and the scopes of its findings; `None` for a file that is not a report. Prints a warning if it is
    /// incomplete.
    pub(crate) fn add(
        &mut self,
        name: &str,
        ended: Option<&Ended>,
        scopes: Scopes,
        normalizer: &Normalizer,
    ) {
        let Some(ended) = ended else {
            // The file may be a report of any tool.
            self.spoil(format!("{name} could not be read"));
            return;
        };
        let coverage = scopes.finish(normalizer, &ended.summary);
        let mut notes = ended.summary.notes.iter();
        if let Some(note) = notes.find(|note| note.kind == NoteKind::NoTool) {
            terminal::note(&format!("{name}: {note}"));
        }
        if let Completeness::Partial(reason) = &ended.summary.completeness {
            let tools: BTreeSet<&str> = coverage.iter().map(|(scope, _)| &*scope.tool).collect();
            let of_tools = match tools.is_empty() {
                true => String::new(),
                false => format!(" of {}", Vec::from_iter(tools).join(", ")),
            };
            terminal::note(&format!(
                "{name}: incomplete report, findings{of_tools} will not be archived: {reason}"
            ));
        }
        self.coverage.merge(&coverage);
    }

    /// Adds to the number of findings that were written of a scope.
    pub(crate) fn count(&mut self, scope: &Scope, findings: u64) {
        self.coverage.add_findings(scope, findings);
    }

    /// Makes every scope partial. The first reason is kept.
    pub(crate) fn spoil(&mut self, reason: String) {
        self.spoiled.get_or_insert(shown(&reason));
    }

    pub(crate) fn finish(mut self) -> Coverage {
        if let Some(reason) = &self.spoiled {
            self.coverage.make_all_partial(reason);
        }
        self.coverage
    }
}
