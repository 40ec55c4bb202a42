//! `Id` and `GeneratorId`.

use std::borrow::Cow;

use asff::limits;
use finding::{Finding, Identity};
use sha1::Sha1Core;
use sha1::digest::core_api::{Block, Buffer, FixedOutputCore as _, UpdateCore as _};
use uuid::fmt::Hyphenated;
use uuid::{Builder, Uuid};

use crate::text::Str;
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

/// An id: `REGION/ACCOUNT/TOOL/UUID`.
#[derive(Clone, Debug)]
pub(crate) struct Id<'d> {
    prefix: &'d str,
    uuid: Uuid,
}

impl Id<'_> {
    /// Calls `with` with the parts of the id. None of them needs an escape in JSON.
    pub(crate) fn with_parts<T>(&self, with: impl FnOnce([&str; 2]) -> T) -> T {
        let mut uuid = [0; Hyphenated::LENGTH];
        let uuid = self.uuid.as_hyphenated().encode_lower(&mut uuid);
        with([self.prefix, uuid])
    }

    /// Returns the number of bytes.
    pub(crate) fn len(&self) -> usize {
        self.prefix.len() + Hyphenated::LENGTH
    }

    /// Returns the id as text.
    pub(crate) fn to_text(&self) -> String {
        self.with_parts(|parts| parts.concat())
    }
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

    /// Returns the id of a finding. It is the same in two runs exactly if the finding's identity and the target's scope
    /// (repository, branch, resource) are the same.
    pub(crate) fn of<'d>(&self, finding: &Finding<'_>, namer: &'d mut Namer) -> Id<'d> {
        if namer.tool.as_deref() != Some(&*finding.tool) {
            namer.begin(self, finding);
        }
        let uuid = namer.uuid(|name| finding.identity.write_to(name));
        Id {
            prefix: &namer.prefix,
            uuid,
        }
    }
}

/// The number of bytes that the hash function processes at once.
const BLOCK: usize = 64;

/// Computes the UUIDs of names, many of which begin like the previous one: with the same scope and the same path.
#[derive(Clone, Debug, Default)]
pub(crate) struct Namer {
    /// The tool of the last finding.
    tool: Option<String>,
    /// The prefix of ids of the tool: `REGION/ACCOUNT/TOOL/`.
    prefix: String,
    /// The number of bytes with which all names of the tool begin.
    common: usize,
    name: Vec<u8>,
    previous: Vec<u8>,
    /// The states of the hash function after one block of the previous name, after two, and so on.
    states: Vec<Sha1Core>,
}

impl Namer {
    /// The maximum number of states that are kept.
    const STATES: usize = 16;

    /// Begins with another tool.
    fn begin(&mut self, ids: &Ids, finding: &Finding<'_>) {
        self.tool = Some(finding.tool.to_string());
        self.prefix = [&ids.prefix, &*tool(finding), "/"].concat();
        self.name.clear();
        self.name.extend_from_slice(NAMESPACE.as_bytes());
        Identity::write_part("tool", &finding.tool, &mut self.name);
        self.name.extend_from_slice(&ids.scope);
        self.common = self.name.len();
        self.previous.clone_from(&self.name);
        self.states.clear();
    }

    /// Returns the UUID of a name. `write` appends it to what all names begin with.
    fn uuid(&mut self, write: impl FnOnce(&mut Vec<u8>)) -> Uuid {
        std::mem::swap(&mut self.name, &mut self.previous);
        self.name.truncate(self.common);
        write(&mut self.name);
        let blocks = self.name.chunks_exact(BLOCK);
        let rest = blocks.remainder();
        let same = blocks.clone().zip(self.previous.chunks_exact(BLOCK));
        let same = same
            .take(self.states.len())
            .take_while(|(one, other)| one == other)
            .count();
        self.states.truncate(same);
        let mut state = self.states.last().cloned().unwrap_or_default();
        for block in blocks.skip(same) {
            state.update_blocks(&[*Block::<Sha1Core>::from_slice(block)]);
            if self.states.len() < Self::STATES {
                self.states.push(state.clone());
            }
        }
        let mut digest = Default::default();
        state.finalize_fixed_core(&mut Buffer::<Sha1Core>::new(rest), &mut digest);
        // A UUID of version 5 (RFC 9562, section 5.5) is the beginning of the digest.
        let beginning = digest.first_chunk().copied().unwrap_or_default();
        Builder::from_sha1_bytes(beginning).into_uuid()
    }
}

/// The tool and the rule: `TOOL/RULE`.
#[derive(Clone, Debug)]
pub(crate) struct Generator<'d> {
    /// It needs no escape in JSON.
    pub(crate) tool: Str<'d>,
    pub(crate) rule: Option<Str<'d>>,
}

impl<'d> Generator<'d> {
    pub(crate) fn of(finding: &'d Finding<'_>) -> Self {
        let tool = tool(finding);
        let most = limits::GENERATOR_ID_CHARS - tool.len() - 1;
        Self {
            rule: text::line(&finding.rule.id, most),
            tool,
        }
    }
}

/// Returns the tool's id, which is never empty.
fn tool<'f>(finding: &'f Finding<'_>) -> Str<'f> {
    match text::id_part(&finding.tool, 64) {
        tool if tool.is_empty() => Cow::Borrowed("tool"),
        tool => tool,
    }
}
