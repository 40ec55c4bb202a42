//! Locations of entries.

use std::collections::BTreeSet;

use finding_source::json::{Int, Text};
use finding_source::text::part;
use finding_source::{FileLocation, Finding, Limits, Location, Region, Str};

use super::{Context, text};
use crate::raw::{FlowLocation, TextRange};

/// The file of an entry. Its path may follow a key.
#[derive(Clone, Debug)]
pub(super) struct Place<'r> {
    component: Option<Text<'r>>,
    pub(super) project: Option<Str<'r>>,
    module: Option<Str<'r>>,
    /// `None` for a whole project or module.
    pub(super) path: Option<Str<'r>>,
}

impl<'r> Place<'r> {
    pub(super) fn new(
        component: Option<Text<'r>>,
        project: Option<Text<'r>>,
        module: Option<Text<'r>>,
        cx: &mut Context<'_, 'r>,
    ) -> Self {
        let mut place = Self {
            component,
            project: text(project),
            module: text(module),
            path: None,
        };
        place.path = text(component).and_then(|key| place.path_of(key, cx));
        place
    }

    /// Returns the path. The key of a component is the key of its project, a colon, and its path (`ComponentKeys` of
    /// the server): the path is the part after the project's key *as a prefix*, because both parts may contain colons.
    /// Up to 7.5, it is the key of the module instead, and the path is relative to the module. Other paths are looked
    /// up in the components.
    fn path_of(&self, key: Str<'r>, cx: &mut Context<'_, 'r>) -> Option<Str<'r>> {
        // The module has precedence, because its key may begin with that of the project.
        for owner in [&self.module, &self.project].into_iter().flatten() {
            match key.strip_prefix(&**owner) {
                Some("") => return None,
                Some(rest) if rest.len() > 1 && rest.starts_with(':') => {
                    return Some(part(key, owner.len() + 1..));
                }
                _ => {}
            }
        }
        cx.path_of(&key).unwrap_or(Some(key))
    }
}

/// Adds a location, or counts it if the limit is reached.
pub(super) fn push<'r>(finding: &mut Finding<'r>, location: Location<'r>, limits: &Limits) {
    if finding.locations.len() < limits.locations {
        finding.locations.push(location);
    } else {
        finding.more_locations += 1;
    }
}

/// Adds a location in a file, or counts it if the limit is reached.
pub(super) fn push_file<'r>(
    finding: &mut Finding<'r>,
    path: &Str<'r>,
    region: Option<Region>,
    limits: &Limits,
) {
    let file = FileLocation::new(path.clone()).with_region(region);
    push(finding, Location::File(file), limits);
}

/// Adds the location of an entry and those of its flows, each once.
pub(super) fn locate<'r>(
    finding: &mut Finding<'r>,
    place: &Place<'r>,
    region: Option<Region>,
    flows: &[FlowLocation<'r>],
    cx: &mut Context<'_, 'r>,
) {
    if let Some(path) = &place.path {
        push_file(finding, path, region, cx.limits);
    }
    if flows.is_empty() {
        return;
    }
    // By region in the entry's own file, or by component and region.
    let mut known = BTreeSet::from([(None, region)]);
    let own = place.component.as_ref().map(Text::as_raw);
    for raw in flows {
        let region = self::region(raw.text_range.value.unwrap_or_default(), None);
        let other = raw
            .component
            .filter(|component| Some(component.as_raw()) != own);
        if !known.insert((other.as_ref().map(Text::as_raw), region)) {
            continue;
        }
        let found = text(other).map(|key| place.path_of(key, cx));
        if let Some(path) = found.as_ref().unwrap_or(&place.path) {
            push_file(finding, path, region, cx.limits);
        }
    }
}

/// Returns the region. Lines count from 1 in both formats. Offsets count characters from 0, columns from 1; the end is
/// exclusive in both.
pub(super) fn region(range: TextRange, line: Option<Int>) -> Option<Region> {
    let number = |n: Option<Int>| n.and_then(|Int(n)| u32::try_from(n).ok());
    let Some(start) = number(range.start_line).filter(|&line| line > 0) else {
        return Region::line(number(line)?);
    };
    let mut region = Region::line(start)?;
    let column = |n: Option<Int>| number(n).and_then(|n| n.checked_add(1));
    region.start_column = column(range.start_offset);
    region.end_line = number(range.end_line).filter(|&end| end >= start);
    if let Some(end_line) = region.end_line {
        region.end_column = column(range.end_offset)
            .filter(|&end| end_line > start || region.start_column.is_none_or(|start| end > start));
    }
    Some(region)
}
