//! `Id` and `GeneratorId`.

use std::borrow::Cow;

use asff::limits;
use finding_source::{Finding, Identity};
use uuid::Uuid;
use uuid::fmt::Hyphenated;

use crate::{Target, text};

/// The namespace of all our name-based UUIDs. Any other one would do; a change of it makes every finding of
/// every user a new one.
const NAMESPACE: Uuid = Uuid::from_u128(0x8f0b_6f1c_52a7_4f0e_9c1d_3b6e_7a24_d9c5);

/// Makes ids for one target.
#[derive(Clone, Debug)]
pub(crate) struct Ids {
    /// What the ids begin with.
    prefix: String,
    /// The target's part of the names that the UUIDs are made of.
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

    /// `REGION/ACCOUNT/TOOL/UUID`: the same in every run in which the finding's identity and the target's scope
    /// (repository, branch, resource) are the same, and not before or after.
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

/// `TOOL/RULE`.
pub(crate) fn generator(finding: &Finding<'_>) -> String {
    let tool = tool(finding);
    let most = limits::GENERATOR_ID_CHARS - tool.len() - 1;
    match text::line(&finding.rule.id, most) {
        Some(rule) => [&*tool, "/", &rule].concat(),
        None => tool.into_owned(),
    }
}

/// The tool's id; never empty.
fn tool<'f>(finding: &'f Finding<'_>) -> Cow<'f, str> {
    match text::id_part(&finding.tool, 64) {
        tool if tool.is_empty() => Cow::Borrowed("tool"),
        tool => tool,
    }
}
