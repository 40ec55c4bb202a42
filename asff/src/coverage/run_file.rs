//! The run file: a coverage as JSON.

use std::fmt;

use serde_json::{Map, Value};

use super::{Coverage, Scope, ScopeResource, ScopeState};

/// The version of the run file that this crate reads and writes.
const VERSION: u64 = 1;

impl Coverage {
    /// Returns the coverage as a run file: one JSON object and a line break.
    #[must_use]
    pub fn to_json(&self) -> String {
        let scopes: Vec<Value> = self
            .iter()
            .map(|(scope, state)| write(scope, state, self.findings.get(scope).copied()))
            .collect();
        let mut file = serde_json::json!({ "version": VERSION, "scopes": scopes });
        if let (Some(reason), Some(members)) = (&self.incomplete, file.as_object_mut()) {
            members.insert("incomplete".to_owned(), reason.as_str().into());
        }
        format!("{file:#}\n")
    }

    /// Reads a run file.
    ///
    /// # Errors
    ///
    /// If the bytes are not a run file of version 1. Unknown members are errors, since a newer version may use them to
    /// narrow a scope. The message contains line and column, or the member.
    pub fn from_json(bytes: &[u8]) -> Result<Self, RunFileError> {
        let value: Value = serde_json::from_slice(bytes)
            .map_err(|error| RunFileError(format!("expected a run file: {error}")))?;
        let mut file = Members::of(value, String::new())?;
        match file.take("version").map(|version| version.as_u64()) {
            Some(Some(VERSION)) => {}
            Some(Some(other)) => {
                let message = format!("run file of version {other}, expected version {VERSION}");
                return Err(RunFileError(message));
            }
            _ => return Err(file.wrong("version", "a number")),
        }
        let Some(Value::Array(scopes)) = file.take("scopes") else {
            return Err(file.wrong("scopes", "an array"));
        };
        let incomplete = file.optional("incomplete")?;
        file.end()?;
        let mut coverage = Self::new();
        if let Some(reason) = &incomplete {
            coverage.make_all_partial(reason);
        }
        for (at, scope) in scopes.into_iter().enumerate() {
            let (scope, state, findings) = read(Members::of(scope, format!("scopes[{at}]"))?)?;
            if let Some(findings) = findings {
                coverage.add_findings(&scope, findings);
            }
            coverage.insert(scope, state);
        }
        Ok(coverage)
    }
}

fn write(scope: &Scope, state: &ScopeState, findings: Option<u64>) -> Value {
    let mut members = Map::new();
    let mut put = |name: &str, value: &str| members.insert(name.to_owned(), value.into());
    put("account", &scope.account);
    put("region", &scope.region);
    put("product", &scope.product);
    put("tool", &scope.tool);
    if let Some(repository) = &scope.repository {
        put("repository", repository);
    }
    if let Some(branch) = &scope.branch {
        put("branch", branch);
    }
    if let Some(resource) = &scope.resource {
        put("resourceType", &resource.resource_type);
        put("resourceId", &resource.id);
    }
    if let ScopeState::Partial(reason) = state {
        put("partial", reason);
    }
    if let Some(findings) = findings {
        members.insert("findings".to_owned(), findings.into());
    }
    Value::Object(members)
}

fn read(mut members: Members) -> Result<(Scope, ScopeState, Option<u64>), RunFileError> {
    let scope = Scope {
        account: members.text("account")?,
        region: members.text("region")?,
        product: members.text("product")?,
        tool: members.text("tool")?,
        repository: members.optional("repository")?,
        branch: members.optional("branch")?,
        resource: match members.optional("resourceType")? {
            Some(resource_type) => Some(ScopeResource {
                resource_type,
                id: members.text("resourceId")?,
            }),
            None => None,
        },
    };
    let state = members
        .optional("partial")?
        .map_or(ScopeState::Complete, ScopeState::Partial);
    let findings = match members.take("findings") {
        None => None,
        Some(number) => match number.as_u64() {
            Some(number) => Some(number),
            None => return Err(members.wrong("findings", "a number")),
        },
    };
    members.end()?;
    Ok((scope, state, findings))
}

/// The unread members of an object.
struct Members {
    members: Map<String, Value>,
    /// The path of the object in the file.
    path: String,
}

impl Members {
    fn of(value: Value, path: String) -> Result<Self, RunFileError> {
        match value {
            Value::Object(members) => Ok(Self { members, path }),
            _ => {
                let place = if path.is_empty() { "the file" } else { &path };
                let message = format!("expected a run file: {place} is not an object");
                Err(RunFileError(message))
            }
        }
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        self.members.remove(name)
    }

    fn optional(&mut self, name: &str) -> Result<Option<String>, RunFileError> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.wrong(name, "text")),
        }
    }

    fn text(&mut self, name: &str) -> Result<String, RunFileError> {
        self.optional(name)?.ok_or_else(|| self.wrong(name, "text"))
    }

    fn wrong(&self, name: &str, expected: &str) -> RunFileError {
        let dot = if self.path.is_empty() { "" } else { "." };
        RunFileError(format!(
            "expected a run file: {}{dot}{name} must be {expected}",
            self.path
        ))
    }

    fn end(self) -> Result<(), RunFileError> {
        match self.members.keys().next() {
            None => Ok(()),
            Some(_) => {
                let place = if self.path.is_empty() {
                    "the file"
                } else {
                    &self.path
                };
                let message = format!(
                    "expected a run file of version {VERSION}: {place} has an unknown member"
                );
                Err(RunFileError(message))
            }
        }
    }
}

/// The bytes are not a run file. The message has one line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RunFileError(String);

impl fmt::Display for RunFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for RunFileError {}
