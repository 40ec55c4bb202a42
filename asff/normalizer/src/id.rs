//! `Id` and `GeneratorId`.

use std::borrow::Cow;

use asff::limits;
use finding_source::{Finding, Identity};
use uuid::Uuid;
use uuid::fmt::Hyphenated;

use crate::{Target, text};

/// The namespace of all name-based UUIDs of this crate. The value is arbitrary; a change makes every finding of every
/// user a new one.
const NAMESPACE: Uuid = Uuid::from_u128(0x8f0b_6f1c_52a7_4f0e_9c1d_3b6e_7a24_d9c5);

/// Creates ids for one target.
#[derive(Clone, Debug)]
pub(crate) struct Ids {
    /// The prefix of the ids.
    prefix: String,
    /// The target's part of the names that the UUIDs are computed from.
    scope: Vec<u8>,
}

impl Ids {
    pub(crate) fn new(target: &Target) -> Self {
        let resource = target.resource.as_ref();
        let mut scope = Vec::new();
        for (name, value) in [
            ("repository", target.repository.as_deref()),
            ("branch", target.branch.as_deref()),
            ("resource-type", resource.map(|(kind, _)| &**kind)),
            ("resource", resource.map(|(_, id)| &**id)),
        ] {
            if let Some(value) = value {
                Identity::write_part(name, value, &mut scope);
            }
        }
        Self {
            prefix: format!("{}/{}/", target.region(), target.account()),
            scope,
        }
    }

    /// Returns `REGION/ACCOUNT/TOOL/UUID`. It is the same in two runs exactly if the finding's identity and the
    /// target's scope (repository, branch, resource) are the same.
    pub(crate) fn of(&self, finding: &Finding<'_>) -> String {
        let mut name = Vec::with_capacity(512);
        Identity::write_part("tool", &finding.tool, &mut name);
        name.extend_from_slice(&self.scope);
        finding.identity.write_to(&mut name);
        let uuid = Uuid::new_v5(&NAMESPACE, &name);
        let tool = tool(finding);
        let mut id = String::with_capacity(self.prefix.len() + tool.len() + 1 + Hyphenated::LENGTH);
        id.push_str(&self.prefix);
        id.push_str(&tool);
        id.push('/');
        id.push_str(
            uuid.as_hyphenated()
                .encode_lower(&mut Uuid::encode_buffer()),
        );
        id
    }
}

/// Returns `TOOL/RULE`.
pub(crate) fn generator(finding: &Finding<'_>) -> String {
    let tool = tool(finding);
    let most = limits::GENERATOR_ID_CHARS - tool.len() - 1;
    match text::line(&finding.rule.id, most) {
        Some(rule) => [&*tool, "/", &rule].concat(),
        None => tool.into_owned(),
    }
}

/// Returns the tool's id, which is never empty.
fn tool<'f>(finding: &'f Finding<'_>) -> Cow<'f, str> {
    match text::id_part(&finding.tool, 64) {
        tool if tool.is_empty() => Cow::Borrowed("tool"),
        tool => tool,
    }
}
