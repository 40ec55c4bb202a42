use finding_source::ReportError;
use finding_source::json::{Layout, ReadMember, Reader, Text, ValueKind};

use super::location::{Locations, like};
use super::{
    Bag, Location, Message, Reference, Suppressions, camel, int, items, members, multiformat,
    named, text, texts,
};

/// Maximum number of fingerprints, taxa and URLs of a result, each.
const MOST: usize = 64;

/// A result. It is read by [`Results`] and not by serde, because a log has very many results.
#[derive(Clone, Debug, Default)]
pub(crate) struct RawResult<'r> {
    /// The id of a rule, or of a rule with a component below it: `CA5350/md5`.
    pub(crate) rule_id: Option<Text<'r>>,
    /// In 1.0.0: the key in the map of rules, if several have one id.
    pub(crate) rule_key: Option<Text<'r>>,
    /// An index into the rules of the driver, or of the component in `rule`.
    pub(crate) rule_index: Option<i64>,
    pub(crate) rule: Reference<'r>,
    /// In drafts of 2.0.0: an index into the extensions.
    pub(crate) extension_index: Option<i64>,
    pub(crate) kind: Option<Text<'r>>,
    pub(crate) level: Option<Text<'r>>,
    pub(crate) message: Message<'r>,
    pub(crate) locations: Vec<Location<'r>>,
    /// The number of locations beyond the limit.
    pub(crate) more_locations: u64,
    /// The scanned file, if it differs from that of the locations.
    pub(crate) analysis_target: Location<'r>,
    pub(crate) fingerprints: Vec<(Text<'r>, Text<'r>)>,
    pub(crate) partial_fingerprints: Vec<(Text<'r>, Text<'r>)>,
    pub(crate) correlation_guid: Option<Text<'r>>,
    pub(crate) baseline_state: Option<Text<'r>>,
    pub(crate) suppressions: Suppressions<'r>,
    pub(crate) taxa: Vec<Reference<'r>>,
    pub(crate) occurrence_count: Option<i64>,
    /// URLs of pages that show it: `hostedViewerUri`, `workItemUris`.
    pub(crate) pages: Vec<Text<'r>>,
    pub(crate) first_seen: Option<Text<'r>>,
    pub(crate) last_seen: Option<Text<'r>>,
    pub(crate) invocation: Option<i64>,
    /// The description of the first fix.
    pub(crate) fix: Option<Text<'r>>,
    /// The method of the request.
    pub(crate) method: Option<Text<'r>>,
    pub(crate) properties: Bag<'r>,
}

/// Reads results, one after another.
#[derive(Debug)]
pub(crate) struct Results<'r> {
    layout: Layout<'r, Parts<'r>>,
    parts: Parts<'r>,
}

#[derive(Debug)]
struct Parts<'r> {
    result: RawResult<'r>,
    /// Maximum number of locations.
    most_locations: usize,
    locations: Locations<'r>,
    message: Layout<'r, Message<'r>>,
    reference: Layout<'r, Reference<'r>>,
    artifact: Layout<'r, Location<'r>>,
}

impl<'r> Results<'r> {
    pub(crate) fn new(most_locations: usize) -> Self {
        Self {
            layout: Layout::new(member),
            parts: Parts {
                result: RawResult::default(),
                most_locations,
                locations: Locations::default(),
                message: Message::layout(),
                reference: Reference::layout(),
                artifact: Location::artifact_layout(),
            },
        }
    }

    /// Returns the last result.
    pub(crate) fn last(&self) -> &RawResult<'r> {
        &self.parts.result
    }

    /// Reads the next result.
    pub(crate) fn read(&mut self, reader: &mut Reader<'r>) -> Result<&RawResult<'r>, ReportError> {
        self.parts.result.clear();
        reader.read_like(&mut self.layout, &mut self.parts)?;
        Ok(&self.parts.result)
    }
}

impl RawResult<'_> {
    /// Clears it for the next result; the lists keep their capacity.
    fn clear(&mut self) {
        // Member by member: creating a whole result and moving it here takes longer than reading some members.
        let Self {
            rule_id,
            rule_key,
            rule_index,
            rule,
            extension_index,
            kind,
            level,
            message,
            locations,
            more_locations,
            analysis_target,
            fingerprints,
            partial_fingerprints,
            correlation_guid,
            baseline_state,
            suppressions,
            taxa,
            occurrence_count,
            pages,
            first_seen,
            last_seen,
            invocation,
            fix,
            method,
            properties,
        } = self;
        *rule_id = None;
        *rule_key = None;
        *rule_index = None;
        *rule = Reference::default();
        *extension_index = None;
        *kind = None;
        *level = None;
        message.clear();
        locations.clear();
        *more_locations = 0;
        *analysis_target = Location::default();
        fingerprints.clear();
        partial_fingerprints.clear();
        *correlation_guid = None;
        *baseline_state = None;
        *suppressions = Suppressions::default();
        taxa.clear();
        *occurrence_count = None;
        pages.clear();
        *first_seen = None;
        *last_seen = None;
        *invocation = None;
        *fix = None;
        *method = None;
        properties.clear();
    }
}

/// Returns the function that reads the member of this name.
fn member<'r>(name: &str) -> Option<ReadMember<'r, Parts<'r>>> {
    macro_rules! text {
        ($field:ident) => {
            |parts: &mut Parts<'r>, reader: &mut Reader<'r>| {
                parts.result.$field = text(reader)?;
                Ok(())
            }
        };
    }
    macro_rules! int {
        ($field:ident) => {
            |parts: &mut Parts<'r>, reader: &mut Reader<'r>| {
                parts.result.$field = int(reader)?;
                Ok(())
            }
        };
    }
    Some(match &*camel(name) {
        "ruleId" => text!(rule_id),
        "kind" => text!(kind),
        "level" => text!(level),
        "correlationGuid" => text!(correlation_guid),
        "baselineState" => text!(baseline_state),
        "ruleIndex" => int!(rule_index),
        "extensionIndex" => int!(extension_index),
        "occurrenceCount" => int!(occurrence_count),
        "ruleKey" => text!(rule_key),
        "rule" => |parts, reader| like(reader, &mut parts.reference, &mut parts.result.rule),
        "message" => |parts, reader| parts.result.message.read_like(&mut parts.message, reader),
        // In 1.0.0: a text of the rule.
        "formattedRuleMessage" => {
            |parts, reader| like(reader, &mut parts.message, &mut parts.result.message)
        }
        "locations" => |parts, reader| {
            items(reader, |reader| {
                if parts.result.locations.len() >= parts.most_locations {
                    parts.result.more_locations += 1;
                    return reader.skip();
                }
                let location = parts.locations.read(reader)?;
                parts.result.locations.push(location);
                Ok(())
            })
        },
        "analysisTarget" => |parts, reader| {
            like(
                reader,
                &mut parts.artifact,
                &mut parts.result.analysis_target,
            )
        },
        "fingerprints" => |parts, reader| prints(reader, &mut parts.result.fingerprints),
        "partialFingerprints" => {
            |parts, reader| prints(reader, &mut parts.result.partial_fingerprints)
        }
        "suppressions" | "suppressionStates" => {
            |parts, reader| parts.result.suppressions.read(reader)
        }
        "taxa" => |parts, reader| {
            items(reader, |reader| {
                if parts.result.taxa.len() >= MOST {
                    return reader.skip();
                }
                parts.result.taxa.push(Reference::read(reader)?);
                Ok(())
            })
        },
        "hostedViewerUri" | "workItemUris" => {
            |parts, reader| texts(reader, MOST, &mut parts.result.pages)
        }
        "provenance" => |parts, reader| {
            let result = &mut parts.result;
            members(reader, |reader, name| {
                match name {
                    "firstDetectionTimeUtc" => result.first_seen = text(reader)?,
                    "lastDetectionTimeUtc" => result.last_seen = text(reader)?,
                    "invocationIndex" => result.invocation = int(reader)?,
                    _ => reader.skip()?,
                }
                Ok(())
            })
        },
        "fixes" => |parts, reader| {
            let fix = &mut parts.result.fix;
            items(reader, |reader| {
                if fix.is_some() {
                    return reader.skip();
                }
                members(reader, |reader, name| {
                    match name {
                        "description" => *fix = multiformat(reader)?,
                        _ => reader.skip()?,
                    }
                    Ok(())
                })
            })
        },
        "webRequest" => |parts, reader| {
            let method = &mut parts.result.method;
            members(reader, |reader, name| {
                match name {
                    "method" => *method = text(reader)?,
                    _ => reader.skip()?,
                }
                Ok(())
            })
        },
        "properties" => |parts, reader| parts.result.properties.read(reader),
        _ => return None,
    })
}

/// Adds the next fingerprints, if they are strings. Other values do not conform to the format.
fn prints<'r>(
    reader: &mut Reader<'r>,
    prints: &mut Vec<(Text<'r>, Text<'r>)>,
) -> Result<(), ReportError> {
    named(reader, |reader, name| {
        if reader.peek() != Some(ValueKind::Text) || prints.len() >= MOST {
            return reader.skip();
        }
        prints.extend(text(reader)?.map(|print| (name, print)));
        Ok(())
    })
}
