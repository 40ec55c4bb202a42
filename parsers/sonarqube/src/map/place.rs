//! Where an entry lies.

use std::borrow::Cow;

use finding_source::json::Int;
use finding_source::{FileLocation, Finding, Location, Region, Str};

use super::{Context, text};
use crate::raw::{FlowLocation, TextRange};

/// A component, and whose key may stand in front of its path.
#[derive(Clone, Debug)]
pub(super) struct Owned<'r> {
    pub(super) component: Option<Str<'r>>,
    pub(super) project: Option<Str<'r>>,
    pub(super) module: Option<Str<'r>>,
}

impl<'r> Owned<'r> {
    /// The path of the component; `None` for the project, or a module, as a whole.
    pub(super) fn path(&self, cx: &mut Context<'_, 'r>) -> Option<Str<'r>> {
        self.path_of(self.component.clone()?, cx)
    }

    /// A component's key is the key of its project, a colon, and its path (`ComponentKeys` of the server): the path
    /// is what follows the project's key *as a prefix*, since both halves may hold colons. Up to 7.5 it is the
    /// module's key instead, and the path is relative to the module. The components are asked for the rest.
    fn path_of(&self, key: Str<'r>, cx: &mut Context<'_, 'r>) -> Option<Str<'r>> {
        // The module first: its key may begin with the project's.
        for owner in [&self.module, &self.project].into_iter().flatten() {
            match key.strip_prefix(&**owner) {
                Some("") => return None,
                Some(rest) if rest.len() > 1 && rest.starts_with(':') => {
                    let from = owner.len() + 1;
                    return Some(match key {
                        Cow::Borrowed(key) => Cow::Borrowed(&key[from..]),
                        Cow::Owned(mut key) => Cow::Owned(key.split_off(from)),
                    });
                }
                _ => {}
            }
        }
        Some(cx.path_of(&key).unwrap_or(key))
    }
}

/// The entry's own place.
pub(super) fn locate<'r>(finding: &mut Finding<'r>, path: Option<Str<'r>>, region: Option<Region>) {
    if let Some(path) = path {
        let mut file = FileLocation::new(path);
        file.region = region;
        finding.locations.push(Location::File(file));
    }
}

/// The places of the flows, behind the entry's own.
pub(super) fn locate_flows<'r>(
    finding: &mut Finding<'r>,
    owned: &Owned<'r>,
    flows: &[FlowLocation<'r>],
    cx: &mut Context<'_, 'r>,
) {
    locate_further(finding, flows.iter(), cx, |raw, cx| {
        let path = match text(raw.component) {
            Some(key) => owned.path_of(key, cx),
            None => owned.path(cx),
        };
        (path, region(raw.text_range, None))
    });
}

/// Further places, each once; those beyond the limit are counted and not looked at.
pub(super) fn locate_further<'r, 'c, P>(
    finding: &mut Finding<'r>,
    places: impl Iterator<Item = P>,
    cx: &mut Context<'c, 'r>,
    place: impl Fn(P, &mut Context<'c, 'r>) -> (Option<Str<'r>>, Option<Region>),
) {
    for (at, raw) in places.enumerate() {
        if at >= cx.limits.locations {
            finding.more_locations += 1;
            continue;
        }
        let (Some(path), region) = place(raw, cx) else {
            continue;
        };
        let mut file = FileLocation::new(path);
        file.region = region;
        let location = Location::File(file);
        if !finding.locations.contains(&location) {
            finding.locations.push(location);
        }
    }
}

/// Lines count from 1 on both sides. Offsets count characters from 0, columns from 1; the end is behind the stretch
/// in both.
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
