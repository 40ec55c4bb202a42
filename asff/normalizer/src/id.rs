//! `Id` and `GeneratorId`.

use asff::limits;
use finding_source::Finding;
use uuid::Uuid;

use crate::{Target, text};

/// The namespace of all our name-based UUIDs. Any other one would do; a change of it makes every finding of
/// every user a new one.
const NAMESPACE: Uuid = Uuid::from_u128(0x8f0b_6f1c_52a7_4f0e_9c1d_3b6e_7a24_d9c5);

/// `REGION/ACCOUNT/TOOL/UUID`: the same in every run in which the finding's identity and the target's scope
/// (repository, branch, resource) are the same, and not before or after.
pub(crate) fn of(finding: &Finding<'_>, target: &Target) -> String {
    let mut name = Vec::with_capacity(256);
    let scope = [
        ("tool", Some(&*finding.tool)),
        ("repository", target.repository.as_deref()),
        ("branch", target.branch.as_deref()),
        (
            "resource-type",
            target
                .resource
                .as_ref()
                .map(|(resource_type, _)| &**resource_type),
        ),
        ("resource", target.resource.as_ref().map(|(_, id)| &**id)),
    ];
    for (part, value) in scope {
        if let Some(value) = value {
            name.extend_from_slice(part.as_bytes());
            name.push(b'=');
            name.extend_from_slice(value.len().to_string().as_bytes());
            name.push(b':');
            name.extend_from_slice(value.as_bytes());
            name.push(b'\n');
        }
    }
    finding.identity.write_to(&mut name);
    let uuid = Uuid::new_v5(&NAMESPACE, &name);
    format!(
        "{}/{}/{}/{uuid}",
        target.region(),
        target.account(),
        tool(finding)
    )
}

/// `TOOL/RULE`.
pub(crate) fn generator(finding: &Finding<'_>) -> String {
    let tool = tool(finding);
    let most = limits::GENERATOR_ID_CHARS - tool.len() - 1;
    match text::line(&finding.rule.id, most) {
        Some(rule) => format!("{tool}/{rule}"),
        None => tool,
    }
}

/// The tool's id; never empty.
fn tool(finding: &Finding<'_>) -> String {
    match text::id_part(&finding.tool, 64) {
        tool if tool.is_empty() => "tool".to_owned(),
        tool => tool,
    }
}
