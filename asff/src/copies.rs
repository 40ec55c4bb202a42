//! Detection of several findings with one `Id`.
//!
//! In Security Hub a later import with the same `Id` and `ProductArn` replaces the finding. If a run contains one `Id`
//! twice with different contents, one of the two is lost. [`Copies`] finds them.
//!
//! ```
//! use asff::copies::{Copies, Repetition};
//! use asff::wire;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let document = br#"[{"Id": "a", "Title": "x"}, {"Title": "x", "Id": "a"}, {"Id": "a", "Title": "y"}]"#;
//! let mut copies = Copies::default();
//! let mut found = Vec::new();
//! let mut findings = wire::read(document);
//! while let Some(finding) = findings.next() {
//!     found.push(copies.add(&finding?, findings.text()));
//! }
//! assert_eq!(found[0], Repetition::First);
//! assert_eq!(found[1], Repetition::Equal { of: 0 });
//! assert!(matches!(found[2], Repetition::Different { of: 0, .. }));
//! // Of findings with the same UpdatedAt the last one counts, as it would for Security Hub.
//! assert_eq!([0, 1, 2].map(|number| copies.counts(number)), [false, false, true]);
//! # Ok(())
//! # }
//! ```

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::{AwsSecurityFinding, Instant};

/// The findings of one or more documents, by `AwsAccountId`, `ProductArn` and `Id`.
///
/// It holds the ids and borrows the documents: about 200 bytes per finding in addition to the text of its ids.
#[derive(Clone, Debug, Default)]
pub struct Copies<'d> {
    /// By `AwsAccountId` and `ProductArn`, then by `Id`.
    known: BTreeMap<(String, String), BTreeMap<String, Counting<'d>>>,
    /// For each finding in order, whether it counts.
    counts: Vec<bool>,
}

/// The finding that counts among those with one id.
#[derive(Clone, Debug)]
struct Counting<'d> {
    number: usize,
    updated_at: Option<Instant>,
    text: Text<'d>,
}

/// The JSON of a finding. Equal findings have equal JSON only if the same writer wrote both.
#[derive(Clone, Debug, Eq, PartialEq)]
enum Text<'d> {
    Read(&'d [u8]),
    /// Made when it is first compared: reading the text again for each copy would take quadratic time.
    Written(Vec<u8>),
}

impl Counting<'_> {
    fn is_equal(&mut self, other: &AwsSecurityFinding) -> bool {
        if let Text::Read(text) = self.text {
            let own = serde_json::from_slice::<AwsSecurityFinding>(text);
            let Some(written) = own.ok().and_then(|own| serde_json::to_vec(&own).ok()) else {
                return false;
            };
            self.text = Text::Written(written);
        }
        let other = serde_json::to_vec(other);
        matches!((&self.text, other), (Text::Written(own), Ok(other)) if *own == other)
    }
}

/// The relation of a finding to the earlier ones.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Repetition {
    /// The first with its id.
    First,
    /// Equal in every member to the finding with this number. It does not count.
    Equal {
        /// The number of the earlier finding, from 0.
        of: usize,
    },
    /// Different from the finding with this number, which counted until now.
    Different {
        /// The number of the earlier finding, from 0.
        of: usize,
        /// The order of this finding's `UpdatedAt` relative to the other's. An invalid timestamp is the earliest. The
        /// later finding counts; if both are equal, this one.
        updated: Ordering,
    },
}

impl<'d> Copies<'d> {
    /// Adds the next finding, with its [text](crate::wire::Reader::text). A finding without `Id` is never a copy.
    pub fn add(&mut self, finding: &AwsSecurityFinding, text: &'d [u8]) -> Repetition {
        let number = self.counts.len();
        if finding.id.is_empty() {
            self.counts.push(true);
            return Repetition::First;
        }
        let own = Counting {
            number,
            updated_at: finding.updated_at.instant().ok(),
            text: Text::Read(text),
        };
        let key = (finding.aws_account_id.clone(), finding.product_arn.clone());
        let ids = self.known.entry(key).or_default();
        let Some(known) = ids.get_mut(&finding.id) else {
            ids.insert(finding.id.clone(), own);
            self.counts.push(true);
            return Repetition::First;
        };
        let of = known.number;
        if known.text == Text::Read(text) || known.is_equal(finding) {
            self.counts.push(false);
            return Repetition::Equal { of };
        }
        let updated = own.updated_at.cmp(&known.updated_at);
        self.counts.push(updated != Ordering::Less);
        if updated != Ordering::Less {
            if let Some(counts) = self.counts.get_mut(of) {
                *counts = false;
            }
            *known = own;
        }
        Repetition::Different { of, updated }
    }

    /// Returns whether the finding with this number, from 0, is the one of its id that counts.
    #[must_use]
    pub fn counts(&self, number: usize) -> bool {
        self.counts.get(number) == Some(&true)
    }
}
