//! Request bodies of findings that are already JSON.

use std::collections::BTreeSet;

use super::{Destination, RefusalReason, RequestLimits};

const BEGIN: &[u8] = br#"{"Findings":["#;
const END: &[u8] = b"]}";

/// Puts findings that are already JSON into the bodies of requests, in their order, without reading them: for programs
/// that write findings as they read a report.
///
/// A request ends where the next finding would break a limit, or has an `Id` that the request already contains.
///
/// ```
/// use asff::batch::{Bodies, Destination};
///
/// let product = "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default".parse()?;
/// let mut bodies = Bodies::new(Destination::of_product(&product, "123456789012".parse()?)?);
/// assert!(bodies.push("1", br#"{"Id":"1"}"#)?.is_none());
/// let first = bodies.push("1", br#"{"Id":"1","Title":"again"}"#)?.ok_or("no request")?;
/// assert_eq!(first.as_bytes(), br#"{"Findings":[{"Id":"1"}]}"#);
/// let last = bodies.finish().ok_or("no request")?;
/// assert_eq!(last.ids().collect::<Vec<_>>(), ["1"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Bodies {
    limits: RequestLimits,
    /// The request that is not complete.
    open: Body,
}

impl Bodies {
    /// Starts requests to a destination.
    #[must_use]
    pub fn new(destination: Destination) -> Self {
        Self {
            limits: RequestLimits::default(),
            open: Body::begin(destination, 0),
        }
    }

    /// Sets narrower limits.
    #[must_use]
    pub fn with_limits(self, limits: RequestLimits) -> Self {
        Self { limits, ..self }
    }

    /// Adds the finding `json`, a JSON object with this `Id`, and returns the request before it, if the finding begins a
    /// new one. Neither is checked: the finding must be valid, as those of a normalizer are, and of the destination.
    ///
    /// # Errors
    ///
    /// [`RefusalReason::NoId`] and [`RefusalReason::TooLarge`]. Such a finding is left out, and the request stays open.
    pub fn push(&mut self, id: &str, json: &[u8]) -> Result<Option<Body>, RefusalReason> {
        if id.is_empty() {
            return Err(RefusalReason::NoId);
        }
        self.limits.check(json.len())?;
        if self.open.has_room(json.len(), &self.limits) && self.open.push(id, json) {
            return Ok(None);
        }
        // Requests of a report have about the same size.
        let size = self.open.json.len() + self.open.json.len() / 8;
        let next = Body::begin(self.open.destination.clone(), size);
        let ended = std::mem::replace(&mut self.open, next);
        self.open.push(id, json);
        Ok(Some(ended.end()))
    }

    /// Returns the last request, or `None` if no finding was added to it.
    #[must_use]
    pub fn finish(self) -> Option<Body> {
        (!self.open.ids.is_empty()).then(|| self.open.end())
    }
}

/// The body of one request.
#[derive(Clone, Debug)]
pub struct Body {
    destination: Destination,
    ids: BTreeSet<String>,
    json: Vec<u8>,
}

impl Body {
    /// The number of bytes of a request without its findings.
    pub(super) const FRAME: usize = BEGIN.len() + END.len();

    /// Begins a request, with memory for `size` bytes.
    pub(super) fn begin(destination: Destination, size: usize) -> Self {
        let mut json = Vec::with_capacity(size.max(BEGIN.len()));
        json.extend_from_slice(BEGIN);
        Self {
            destination,
            ids: BTreeSet::new(),
            json,
        }
    }

    /// Returns true if there is room for a finding of this size.
    pub(super) fn has_room(&self, bytes: usize, limits: &RequestLimits) -> bool {
        self.ids.is_empty()
            || self.ids.len() < limits.findings
                && self.json.len() + 1 + bytes + END.len() <= limits.request_bytes
    }

    /// Adds a finding. Returns false and adds nothing if there is one with its `Id`.
    pub(super) fn push(&mut self, id: &str, json: &[u8]) -> bool {
        let is_first = self.ids.is_empty();
        let is_new = self.ids.insert(id.to_owned());
        if is_new {
            self.json
                .extend_from_slice(if is_first { b"" } else { b"," });
            self.json.extend_from_slice(json);
        }
        is_new
    }

    pub(super) fn end(mut self) -> Self {
        self.json.extend_from_slice(END);
        self
    }

    /// Returns the account and region of all findings.
    #[must_use]
    pub const fn destination(&self) -> &Destination {
        &self.destination
    }

    /// Returns the `Id` of each finding, in alphabetical order. The reply names the findings that failed by them.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    /// Returns the body of the request: `{"Findings":[…]}`.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.json
    }
}
