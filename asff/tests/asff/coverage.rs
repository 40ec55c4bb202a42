//! Scopes, run files, and the findings that may be archived.

use std::collections::BTreeSet;

use asff::coverage::{
    BRANCH_FIELD, Coverage, REPOSITORY_FIELD, RESOURCE_ID_FIELD, RESOURCE_TYPE_FIELD, Scope,
    ScopeResource, ScopeState, TOOL_FIELD,
};
use asff::reconcile::reconcile;
use asff::{AwsSecurityFinding, FieldMap, Instant, RecordState, TimestampText};
use proptest::prelude::*;

fn partial(reason: &str) -> ScopeState {
    ScopeState::Partial(reason.to_owned())
}

fn scope(tool: &str) -> Scope {
    let product = "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default";
    Scope::new("123456789012", "eu-west-1", product, tool)
}

#[test]
fn a_scope_is_complete_only_if_every_report_of_it_is() {
    for states in [
        [ScopeState::Complete, partial("stopped")],
        [partial("stopped"), ScopeState::Complete],
        [partial("stopped"), partial("later")],
    ] {
        let mut merged = Coverage::new();
        for state in states {
            let mut report = Coverage::new();
            report.insert(scope("zap"), state);
            merged.merge(&report);
        }
        assert_eq!(merged.get(&scope("zap")), Some(&partial("stopped")));
    }
}

#[test]
fn the_scopes_of_one_tool_are_made_partial_together() {
    let mut coverage = Coverage::new();
    coverage.insert(scope("zap"), ScopeState::Complete);
    coverage.insert(scope("phpstan"), ScopeState::Complete);
    coverage.make_partial("zapp", "declared");
    assert_eq!(coverage.get(&scope("zap")), Some(&ScopeState::Complete));
    coverage.make_partial("zap", "declared");
    assert_eq!(coverage.get(&scope("zap")), Some(&partial("declared")));
    assert_eq!(coverage.get(&scope("phpstan")), Some(&ScopeState::Complete));
    coverage.make_all_partial("a file was not read");
    assert_eq!(coverage.get(&scope("zap")), Some(&partial("declared")));
    let phpstan = coverage.get(&scope("phpstan"));
    assert_eq!(phpstan, Some(&partial("a file was not read")));
}

#[test]
fn a_run_that_failed_makes_the_runs_that_it_is_merged_with_partial() {
    let mut failed = Coverage::new();
    failed.make_all_partial("a report was not read");
    let failed = Coverage::from_json(failed.to_json().as_bytes()).unwrap();
    assert_eq!(failed.incomplete(), Some("a report was not read"));
    let mut whole = Coverage::new();
    whole.insert(scope("zap"), ScopeState::Complete);
    for (first, second) in [(&failed, &whole), (&whole, &failed)] {
        let mut merged = first.clone();
        merged.merge(second);
        let state = merged.get(&scope("zap"));
        assert_eq!(state, Some(&partial("a report was not read")));
        // Also scopes of later reports.
        merged.insert(scope("trivy"), ScopeState::Complete);
        assert_ne!(merged.get(&scope("trivy")), Some(&ScopeState::Complete));
    }
}

#[test]
fn the_numbers_of_findings_travel_in_the_run_file_and_are_added() {
    let mut coverage = Coverage::new();
    coverage.insert(scope("zap"), ScopeState::Complete);
    coverage.add_findings(&scope("zap"), 3);
    let read = Coverage::from_json(coverage.to_json().as_bytes()).unwrap();
    assert_eq!(read, coverage);
    coverage.merge(&read);
    let counts: Vec<_> = coverage.findings().collect();
    assert_eq!(counts, [(&scope("zap"), 6)]);
    let negative = coverage.to_json().replace("6", "-6");
    let refused = Coverage::from_json(negative.as_bytes()).unwrap_err();
    assert!(
        refused.to_string().ends_with("findings must be a number"),
        "{refused}"
    );
}

#[test]
fn a_run_file_that_is_not_one_is_refused_with_its_place() {
    let refused = |file: &str| {
        Coverage::from_json(file.as_bytes())
            .unwrap_err()
            .to_string()
    };
    let scope = r#"{"account":"1","region":"r","product":"p","tool":"t"}"#;
    assert!(refused("{").contains("line 1 column 1"));
    assert_eq!(
        refused("[]"),
        "expected a run file: the file is not an object"
    );
    assert_eq!(
        refused(r#"{"scopes":[]}"#),
        "expected a run file: version must be a number"
    );
    assert_eq!(
        refused(r#"{"version":2,"scopes":[]}"#),
        "run file of version 2, expected version 1"
    );
    assert_eq!(
        refused(&format!(
            r#"{{"version":1,"scopes":[{scope},{{"account":7}}]}}"#
        )),
        "expected a run file: scopes[1].account must be text"
    );
    assert_eq!(
        refused(&format!(r#"{{"version":1,"scopes":[{scope}],"more":1}}"#)),
        "expected a run file of version 1: the file has an unknown member"
    );
    let narrowed = scope.replace('}', r#","folder":"src"}"#);
    assert_eq!(
        refused(&format!(r#"{{"version":1,"scopes":[{narrowed}]}}"#)),
        "expected a run file of version 1: scopes[0] has an unknown member"
    );
    let half = scope.replace('}', r#","resourceType":"AwsLambdaFunction"}"#);
    assert_eq!(
        refused(&format!(r#"{{"version":1,"scopes":[{half}]}}"#)),
        "expected a run file: scopes[0].resourceId must be text"
    );
}

const ACCOUNTS: [&str; 2] = ["123456789012", "210987654321"];
const REGIONS: [&str; 2] = ["eu-west-1", "us-east-1"];
const TOOLS: [&str; 3] = ["zap", "phpstan", "trivy"];

/// Generates a scope; the third product is a partner's.
fn any_scope() -> impl Strategy<Value = Scope> {
    let choices = (
        0..2_usize,
        0..2_usize,
        0..3_usize,
        0..3_usize,
        0..3_u8,
        0..2_u8,
        0..2_u8,
    );
    choices.prop_map(
        |(account, region, product, tool, repository, branch, resource)| {
            let (account, region) = (ACCOUNTS[account], REGIONS[region]);
            let product = match product {
                0 => format!("arn:aws:securityhub:{region}:{account}:product/{account}/default"),
                1 => format!("arn:aws:securityhub:{region}::product/acme/scan"),
                _ => format!("arn:aws:securityhub:{region}::product/aws/guardduty"),
            };
            let mut scope = Scope::new(account, region, product, TOOLS[tool]);
            scope.repository = (repository > 0).then(|| format!("repository {repository}"));
            scope.branch = (branch > 0).then(|| "main".to_owned());
            scope.resource = (resource > 0).then(|| ScopeResource {
                resource_type: "AwsLambdaFunction".to_owned(),
                id: "arn:aws:lambda:x".to_owned(),
            });
            scope
        },
    )
}

fn any_coverage() -> impl Strategy<Value = Coverage> {
    let scopes = prop::collection::vec((any_scope(), any::<bool>()), 0..12);
    scopes.prop_map(|scopes| {
        let mut coverage = Coverage::new();
        for (scope, complete) in scopes {
            let state = if complete {
                ScopeState::Complete
            } else {
                partial("stopped")
            };
            coverage.insert(scope, state);
        }
        coverage
    })
}

fn at(seconds: i64) -> TimestampText {
    Instant::from_unix(1_767_322_445 + seconds, 0)
        .unwrap()
        .into()
}

/// Returns a finding of `scope`. Without product fields only the members of every finding define its scope.
fn finding(id: u32, scope: &Scope, fields: bool) -> AwsSecurityFinding {
    let generator = format!("{}/rule", scope.tool);
    let id = format!("{id}");
    let mut finding = AwsSecurityFinding::new(
        id,
        &*scope.product,
        generator,
        &*scope.account,
        at(0),
        at(0),
        "Title",
        "Description",
    );
    if fields {
        let mut map = FieldMap::new();
        map.insert(TOOL_FIELD, &*scope.tool);
        let resource = scope.resource.as_ref();
        for (name, value) in [
            (REPOSITORY_FIELD, scope.repository.as_ref()),
            (BRANCH_FIELD, scope.branch.as_ref()),
            (
                RESOURCE_TYPE_FIELD,
                resource.map(|resource| &resource.resource_type),
            ),
            (RESOURCE_ID_FIELD, resource.map(|resource| &resource.id)),
        ] {
            if let Some(value) = value {
                map.insert(name, &**value);
            }
        }
        finding.product_fields = Some(map);
    }
    finding
}

proptest! {
    #[test]
    fn a_run_file_is_read_back_and_merging_never_completes_a_scope(
        one in any_coverage(),
        other in any_coverage(),
    ) {
        prop_assert_eq!(&Coverage::from_json(one.to_json().as_bytes()).unwrap(), &one);
        let mut merged = one.clone();
        merged.merge(&other);
        for (scope, state) in merged.iter() {
            let states = [one.get(scope), other.get(scope)];
            let complete = states.iter().flatten().all(|state| **state == ScopeState::Complete);
            prop_assert_eq!(*state == ScopeState::Complete, complete);
            prop_assert!(states.iter().any(Option::is_some));
        }
    }

    #[test]
    fn only_what_a_complete_scope_covers_is_archived_and_all_of_it_is(
        before in prop::collection::vec((any_scope(), any::<bool>(), any::<bool>(), 0..3_u8), 0..40),
        found in prop::collection::btree_set(0..40_u32, 0..20),
        coverage in any_coverage(),
    ) {
        let previous: Vec<_> = before.iter().zip(0..).map(|((scope, fields, archived, broken), id)| {
            let mut finding = finding(id, scope, *fields);
            finding.record_state = archived.then_some(RecordState::Archived);
            if *broken == 0 {
                finding.product_arn = "nonsense".to_owned();
            }
            finding
        }).collect();
        let current: Vec<_> = previous
            .iter()
            .zip(0..)
            .filter(|(_, id)| found.contains(id))
            .map(|(finding, _)| {
                let mut finding = finding.clone();
                finding.updated_at = at(5);
                finding.record_state = Some(RecordState::Active);
                finding
            })
            .collect();
        let now = at(10).instant().unwrap();
        let result = reconcile(previous.clone(), current.clone(), &coverage, now);
        let archived: BTreeSet<&str> = result.findings[current.len()..].iter().map(|f| &*f.id).collect();
        for (finding, ((scope, fields, was_archived, broken), id)) in previous.iter().zip(before.iter().zip(0..)) {
            let mut place = scope.clone();
            if !fields {
                (place.repository, place.branch, place.resource) = (None, None, None);
            }
            // Any program may have written a finding of the default product.
            let is_own = *fields || !place.product.ends_with("/default");
            let covered = is_own && *broken != 0 && coverage.get(&place) == Some(&ScopeState::Complete);
            let expected = covered && !was_archived && !found.contains(&id);
            prop_assert_eq!(archived.contains(&*finding.id), expected, "{}", place);
        }
        prop_assert_eq!(result.findings.len() + result.kept.len(), previous.len());

        // A second run with the same input keeps every finding.
        let kept = result.kept.into_iter().map(|kept| kept.finding);
        let known: Vec<_> = result.findings.into_iter().chain(kept).collect();
        let again = reconcile(known, current.clone(), &coverage, now);
        prop_assert_eq!((again.new, again.archived, again.reopened), (0, 0, 0));
        prop_assert_eq!(again.updated, current.len());
    }
}
