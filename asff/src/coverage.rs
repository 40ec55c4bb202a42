//! The scopes that a run of scanners covered, completely or partially.
//!
//! A finding that a run does not report is gone only if the run looked where the finding was. A [`Coverage`] is the set
//! of [scopes](Scope) that a run looked at, each [complete](ScopeState::Complete) or [partial](ScopeState::Partial) with
//! its reason. [`reconcile`](crate::reconcile::reconcile) archives only what a complete scope covers.
//!
//! All reports of one tool for one account, region, product, repository, branch and resource share a scope. A run must
//! therefore hand in all of them: one report of two would close the findings of the other.
//!
//! A coverage travels between processes as a *run file*, a JSON object of the members `version` and `scopes`. A scope may
//! have its number of `findings`. The run file of a run that failed has the reason as `incomplete`, so it makes a run
//! that it is merged with partial:
//!
//! ```
//! use asff::coverage::{Coverage, Scope, ScopeState};
//!
//! let product = "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default";
//! let mut coverage = Coverage::new();
//! coverage.insert(Scope::new("123456789012", "eu-west-1", product, "zap"), ScopeState::Complete);
//! let mut again = Coverage::from_json(coverage.to_json().as_bytes())?;
//! assert_eq!(again, coverage);
//!
//! let mut other = Coverage::new();
//! let scope = Scope::new("123456789012", "eu-west-1", product, "zap");
//! other.insert(scope.clone(), ScopeState::Partial("the scan was stopped".to_owned()));
//! again.merge(&other);
//! assert_eq!(again.get(&scope), Some(&ScopeState::Partial("the scan was stopped".to_owned())));
//! # Ok::<(), asff::coverage::RunFileError>(())
//! ```

mod run_file;

use std::collections::BTreeMap;
use std::fmt;

use crate::AwsSecurityFinding;
use crate::arn::{AccountId, ProductArn};

pub use run_file::RunFileError;

/// The product field that holds the id of the tool that found a finding.
pub const TOOL_FIELD: &str = "asff/finding/tool";
/// The product field that holds the repository that was scanned.
pub const REPOSITORY_FIELD: &str = "asff/finding/repository";
/// The product field that holds the branch that was scanned.
pub const BRANCH_FIELD: &str = "asff/finding/branch";
/// The product field that holds the type of the AWS resource that was scanned.
pub const RESOURCE_TYPE_FIELD: &str = "asff/finding/resource-type";
/// The product field that holds the id of the AWS resource that was scanned.
pub const RESOURCE_ID_FIELD: &str = "asff/finding/resource-id";

/// The area that a tool scanned. Two scopes are equal if all members are equal; an absent member equals only an absent
/// one.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub struct Scope {
    /// The AWS account, 12 digits: `AwsAccountId`.
    pub account: String,
    /// The AWS region: that of `ProductArn`.
    pub region: String,
    /// The ARN of the product: `ProductArn`.
    pub product: String,
    /// The id of the tool, such as `zap`.
    pub tool: String,
    /// The repository that was scanned.
    pub repository: Option<String>,
    /// The branch that was scanned.
    pub branch: Option<String>,
    /// The AWS resource that was scanned.
    pub resource: Option<ScopeResource>,
}

/// The AWS resource that a run scanned.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ScopeResource {
    /// Its type, such as `AwsEcrContainerImage`.
    pub resource_type: String,
    /// Its ARN or id.
    pub id: String,
}

impl Scope {
    /// Creates the scope of a tool without a repository, branch or resource.
    #[must_use]
    pub fn new(
        account: impl Into<String>,
        region: impl Into<String>,
        product: impl Into<String>,
        tool: impl Into<String>,
    ) -> Self {
        Self {
            account: account.into(),
            region: region.into(),
            product: product.into(),
            tool: tool.into(),
            repository: None,
            branch: None,
            resource: None,
        }
    }

    /// Returns the scope that `finding` belongs to, or `None` if its members do not define one.
    ///
    /// Account and product are those of `AwsAccountId` and `ProductArn`, the region is that of the ARN. The tool is the
    /// product field [`TOOL_FIELD`]. Without it, it is what precedes the first `/` of `GeneratorId`, but not for the default
    /// product of an account: any program may import findings under that one. Repository, branch and resource are product
    /// fields.
    #[must_use]
    pub fn of(finding: &AwsSecurityFinding) -> Option<Self> {
        let arn: ProductArn = finding.product_arn.parse().ok()?;
        let account: AccountId = finding.aws_account_id.parse().ok()?;
        let field = |name| finding.product_fields.as_ref()?.get(name);
        let prefix = || match arn.is_default() {
            true => None,
            false => Some(finding.generator_id.split_once('/')?.0),
        };
        let tool = field(TOOL_FIELD)
            .or_else(prefix)
            .filter(|tool| !tool.is_empty())?;
        let resource = match (field(RESOURCE_TYPE_FIELD), field(RESOURCE_ID_FIELD)) {
            (Some(resource_type), Some(id)) => Some(ScopeResource {
                resource_type: resource_type.to_owned(),
                id: id.to_owned(),
            }),
            (None, None) => None,
            _ => return None,
        };
        Some(Self {
            account: account.as_str().to_owned(),
            region: arn.region().to_owned(),
            product: finding.product_arn.clone(),
            tool: tool.to_owned(),
            repository: field(REPOSITORY_FIELD).map(str::to_owned),
            branch: field(BRANCH_FIELD).map(str::to_owned),
            resource,
        })
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {} {}", self.tool, self.account, self.region)?;
        if let Some(repository) = &self.repository {
            write!(f, ", repository {repository}")?;
        }
        if let Some(branch) = &self.branch {
            write!(f, ", branch {branch}")?;
        }
        if let Some(resource) = &self.resource {
            write!(f, ", {} {}", resource.resource_type, resource.id)?;
        }
        Ok(())
    }
}

/// The extent to which a run covered a scope.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ScopeState {
    /// All of it: findings that the run does not report are gone.
    Complete,
    /// Only a part, for this reason: findings that the run does not report may still exist.
    Partial(String),
}

/// The scopes that a run covered.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Coverage {
    scopes: BTreeMap<Scope, ScopeState>,
    /// The reason why every scope is partial.
    incomplete: Option<String>,
    /// The number of findings that the run delivered, of scopes that were counted.
    findings: BTreeMap<Scope, u64>,
}

impl Coverage {
    /// Creates an empty coverage.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            scopes: BTreeMap::new(),
            incomplete: None,
            findings: BTreeMap::new(),
        }
    }

    /// Adds a scope. A scope that was added before is complete only if it is complete both times; the first reason stays.
    pub fn insert(&mut self, scope: Scope, state: ScopeState) {
        let state = match &self.incomplete {
            Some(reason) if state == ScopeState::Complete => ScopeState::Partial(reason.clone()),
            _ => state,
        };
        let known = self.scopes.entry(scope).or_insert(ScopeState::Complete);
        if *known == ScopeState::Complete {
            *known = state;
        }
    }

    /// Adds every scope of `other`, as [`insert`](Self::insert) does, and its numbers of findings. If one of both is
    /// [incomplete](Self::incomplete) as a whole, every scope becomes partial.
    pub fn merge(&mut self, other: &Self) {
        if let Some(reason) = &other.incomplete {
            self.make_all_partial(reason);
        }
        for (scope, count) in &other.findings {
            self.add_findings(scope, *count);
        }
        for (scope, state) in other.iter() {
            self.insert(scope.clone(), state.clone());
        }
    }

    /// Makes every scope of `tool` partial. One that is partial already keeps its reason.
    pub fn make_partial(&mut self, tool: &str, reason: &str) {
        self.make_partial_where(reason, |scope| scope.tool == tool);
    }

    /// Makes every scope partial, also those that are added later. For a run with a file that could not be read: it may be
    /// a report of any tool. The first reason stays.
    pub fn make_all_partial(&mut self, reason: &str) {
        self.make_partial_where(reason, |_| true);
        self.incomplete.get_or_insert_with(|| reason.to_owned());
    }

    /// Returns the reason why every scope is partial, or `None`.
    #[must_use]
    pub fn incomplete(&self) -> Option<&str> {
        self.incomplete.as_deref()
    }

    /// Adds to the number of findings that the run delivered of a scope. A process that receives them can tell whether it
    /// has all of them.
    pub fn add_findings(&mut self, scope: &Scope, count: u64) {
        match self.findings.get_mut(scope) {
            Some(known) => *known = known.saturating_add(count),
            None => drop(self.findings.insert(scope.clone(), count)),
        }
    }

    /// Returns the number of findings that the run delivered of each scope that was counted.
    pub fn findings(&self) -> impl Iterator<Item = (&Scope, u64)> {
        self.findings.iter().map(|(scope, count)| (scope, *count))
    }

    fn make_partial_where(&mut self, reason: &str, is_meant: impl Fn(&Scope) -> bool) {
        for (scope, state) in &mut self.scopes {
            if *state == ScopeState::Complete && is_meant(scope) {
                *state = ScopeState::Partial(reason.to_owned());
            }
        }
    }

    /// Returns the state of a scope, or `None` if the run did not cover it.
    #[must_use]
    pub fn get(&self, scope: &Scope) -> Option<&ScopeState> {
        self.scopes.get(scope)
    }

    /// Returns the scopes in their order, with their states.
    pub fn iter(&self) -> impl Iterator<Item = (&Scope, &ScopeState)> {
        self.scopes.iter()
    }

    /// Returns whether the run covered no scope.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.scopes.is_empty()
    }

    /// Returns the reason to keep `finding` although the run does not report it, or `None` if a complete scope covers
    /// it.
    ///
    /// If there are several reasons, the closest is returned: the first member, in the order of [`Scope`], that differs
    /// in the scope with most members in common.
    #[must_use]
    pub fn reason_to_keep(&self, finding: &AwsSecurityFinding) -> Option<KeptReason> {
        let Some(place) = Scope::of(finding) else {
            return Some(KeptReason::Unplaced);
        };
        match self.scopes.get(&place) {
            Some(ScopeState::Complete) => return None,
            Some(ScopeState::Partial(_)) => return Some(KeptReason::Incomplete),
            None => {}
        }
        let misses = self.scopes.keys().map(|scope| miss(scope, &place));
        let nothing = match self.incomplete {
            Some(_) => KeptReason::Incomplete,
            None => KeptReason::OtherTool,
        };
        Some(misses.max().unwrap_or(nothing))
    }
}

/// Returns the first member in which a different scope differs from `place`.
fn miss(scope: &Scope, place: &Scope) -> KeptReason {
    if scope.account != place.account {
        KeptReason::OtherAccount
    } else if scope.region != place.region {
        KeptReason::OtherRegion
    } else if scope.product != place.product {
        KeptReason::OtherProduct
    } else if scope.tool != place.tool {
        KeptReason::OtherTool
    } else if scope.repository != place.repository {
        KeptReason::OtherRepository
    } else if scope.branch != place.branch {
        KeptReason::OtherBranch
    } else {
        KeptReason::OtherResource
    }
}

/// The reason why an earlier finding is kept unchanged. Later variants are closer to a match.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum KeptReason {
    /// It is already archived.
    Archived,
    /// Its members do not define its scope.
    Unplaced,
    /// The run covered another account.
    OtherAccount,
    /// The run covered another region.
    OtherRegion,
    /// It belongs to another product.
    OtherProduct,
    /// Its tool did not run.
    OtherTool,
    /// The run covered another repository.
    OtherRepository,
    /// The run covered another branch.
    OtherBranch,
    /// The run covered another AWS resource.
    OtherResource,
    /// The report of its tool is incomplete.
    Incomplete,
    /// A newer run wrote it. This run's finding of the same id, if there is one, is left out.
    Newer,
}

impl KeptReason {
    /// Returns the reason in a few lower-case words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Archived => "already archived",
            Self::Unplaced => "unknown scope",
            Self::OtherAccount => "other account",
            Self::OtherRegion => "other region",
            Self::OtherProduct => "other product",
            Self::OtherTool => "tool did not run",
            Self::OtherRepository => "other repository",
            Self::OtherBranch => "other branch",
            Self::OtherResource => "other resource",
            Self::Incomplete => "report incomplete",
            Self::Newer => "newer than this run",
        }
    }
}

impl fmt::Display for KeptReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
