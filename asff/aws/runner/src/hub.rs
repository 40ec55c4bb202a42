//! The clients of Security Hub, and the findings that it has.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use asff::AwsSecurityFinding;
use asff::coverage::{Coverage, REPOSITORY_FIELD};
use asff_aws_sdk::from_sdk;
use aws_config::sts::AssumeRoleProvider;
use aws_config::{Region, SdkConfig, retry::RetryConfig, timeout::TimeoutConfig};
use aws_sdk_securityhub::Client;
use aws_sdk_securityhub::config::{Builder, SharedCredentialsProvider};
use aws_sdk_securityhub::types::{
    AwsSecurityFindingFilters, MapFilter, MapFilterComparison, StringFilter, StringFilterComparison,
};
use tokio::sync::Mutex;

use crate::CallError;
use crate::pace::Pace;

/// The hubs, one client for each account and region.
///
/// Throttled calls, time-outs and replies of 5xx are tried up to 6 times. All clones share the rates that the service
/// allows for an account and region: 10 calls a second with a burst of 30 for `BatchImportFindings` and
/// `BatchUpdateFindings`, 3 with a burst of 6 for `GetFindings`.
#[derive(Clone, Debug)]
pub struct Hubs {
    config: SdkConfig,
    retries: RetryConfig,
    timeouts: TimeoutConfig,
    role: Option<Role>,
    clients: Arc<Mutex<Clients>>,
}

/// By account and region.
type Clients = BTreeMap<(String, String), Arc<Hub>>;

/// The role to assume for an account.
#[derive(Clone, Debug)]
struct Role {
    pattern: String,
    /// The account that needs no role.
    home: String,
}

/// The hub of an account and region.
#[derive(Debug)]
pub(crate) struct Hub {
    pub(crate) client: Client,
    pub(crate) region: String,
    pub(crate) writes: Pace,
    reads: Pace,
}

impl Hubs {
    /// Uses the credentials, and the endpoint if there is one, of `config`.
    #[must_use]
    pub fn new(config: &SdkConfig) -> Self {
        Self {
            config: config.clone(),
            retries: RetryConfig::standard().with_max_attempts(6),
            timeouts: TimeoutConfig::builder()
                .connect_timeout(Duration::from_secs(5))
                .operation_attempt_timeout(Duration::from_secs(30))
                .build(),
            role: None,
            clients: Arc::default(),
        }
    }

    /// Replaces the retries and time-outs of calls.
    #[must_use]
    pub fn with_retries(mut self, retries: RetryConfig, timeouts: TimeoutConfig) -> Self {
        self.retries = retries;
        self.timeouts = timeouts;
        self
    }

    /// Assumes a role for the hub of each account except `home`. `pattern` is the ARN of the role, with `ACCOUNT` in
    /// place of the account, such as `arn:aws:iam::ACCOUNT:role/asff`.
    #[must_use]
    pub fn with_role(mut self, pattern: &str, home: &str) -> Self {
        self.role = Some(Role {
            pattern: pattern.to_owned(),
            home: home.to_owned(),
        });
        self
    }

    pub(crate) async fn of(&self, account: &str, region: &str) -> Arc<Hub> {
        let mut clients = self.clients.lock().await;
        let key = (account.to_owned(), region.to_owned());
        if let Some(hub) = clients.get(&key) {
            return Arc::clone(hub);
        }
        let mut config = Builder::from(&self.config)
            .retry_config(self.retries.clone())
            .timeout_config(self.timeouts.clone())
            .region(Region::new(region.to_owned()));
        if let Some(role) = self.role.as_ref().filter(|role| role.home != account) {
            let provider = AssumeRoleProvider::builder(role.pattern.replace("ACCOUNT", account))
                .session_name("asff")
                .configure(&self.config)
                .build()
                .await;
            config = config.credentials_provider(SharedCredentialsProvider::new(provider));
        }
        let hub = Arc::new(Hub {
            client: Client::from_conf(config.build()),
            region: region.to_owned(),
            writes: Pace::new(10, 30),
            reads: Pace::new(3, 6),
        });
        clients.insert(key, Arc::clone(&hub));
        hub
    }
}

/// The findings to read: those of a tool, for one product and account, and of a repository if there is one.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Query {
    pub(crate) region: String,
    pub(crate) account: String,
    product: String,
    tool: String,
    repository: Option<String>,
}

impl Query {
    /// Returns the queries for all findings in the scopes of a run.
    pub(crate) fn of(coverage: &Coverage) -> BTreeSet<Self> {
        let scopes = coverage.iter();
        let queries = scopes.map(|(scope, _)| Self {
            region: scope.region.clone(),
            account: scope.account.clone(),
            product: scope.product.clone(),
            tool: scope.tool.clone(),
            repository: scope.repository.clone(),
        });
        queries.collect()
    }

    fn filters(&self, state: RecordStateFilter) -> AwsSecurityFindingFilters {
        let text = |comparison, value: &str| {
            StringFilter::builder()
                .comparison(comparison)
                .value(value)
                .build()
        };
        let equals = |value: &str| text(StringFilterComparison::Equals, value);
        let generator = text(StringFilterComparison::Prefix, &format!("{}/", self.tool));
        let repository = self.repository.as_deref().map(|repository| {
            MapFilter::builder()
                .key(REPOSITORY_FIELD)
                .comparison(MapFilterComparison::Equals)
                .value(repository)
                .build()
        });
        AwsSecurityFindingFilters::builder()
            .product_arn(equals(&self.product))
            .aws_account_id(equals(&self.account))
            .record_state(equals(state.as_str()))
            .generator_id(generator)
            .set_product_fields(repository.map(|filter| vec![filter]))
            .build()
    }
}

/// The record state of the findings to read.
#[derive(Clone, Copy, Debug)]
pub(crate) enum RecordStateFilter {
    Active,
    Archived,
}

impl RecordStateFilter {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Archived => "ARCHIVED",
        }
    }
}

impl Hub {
    /// Reads all findings of a query, page by page.
    ///
    /// # Errors
    ///
    /// If a page cannot be read: a part of the findings is not enough to decide what is gone.
    pub(crate) async fn findings(
        &self,
        query: &Query,
        state: RecordStateFilter,
    ) -> Result<Vec<AwsSecurityFinding>, CallError> {
        const OPERATION: &str = "GetFindings";
        const PAGE: i32 = 100;
        let mut findings = Vec::new();
        let mut token: Option<String> = None;
        loop {
            self.reads.wait().await;
            let call = self
                .client
                .get_findings()
                .filters(query.filters(state))
                .max_results(PAGE)
                .set_next_token(token.clone());
            let output = Box::pin(call.send()).await;
            let output = output.map_err(|error| CallError::of(OPERATION, &self.region, &error))?;
            let page = output.findings.unwrap_or_default();
            findings.extend(page.into_iter().map(|finding| from_sdk(finding).finding));
            let next = output.next_token.filter(|next| !next.is_empty());
            if next.is_none() {
                return Ok(findings);
            }
            if next == token {
                let message = "the service returned the same page token twice";
                return Err(CallError::reply(OPERATION, &self.region, message));
            }
            token = next;
        }
    }
}
