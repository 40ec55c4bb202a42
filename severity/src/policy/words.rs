//! The meanings that a policy gives to severity values.

use std::cmp::Ordering;

use super::Grade;

/// Severity values by tool, both in any ASCII case, sorted so that a look-up needs no copy.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Words {
    entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) tool: String,
    pub(crate) word: String,
    pub(crate) grade: Grade,
}

impl Words {
    pub(crate) fn insert(&mut self, tool: &str, word: &str, grade: Grade) {
        let (tool, word) = (tool.trim(), word.trim());
        let entry = Entry {
            tool: tool.to_owned(),
            word: word.to_owned(),
            grade,
        };
        match self.position(tool, word) {
            Ok(at) => self.entries.splice(at..=at, [entry]).for_each(drop),
            Err(at) => self.entries.insert(at, entry),
        }
    }

    /// Returns the grade of a value. Both arguments must be trimmed.
    pub(crate) fn get(&self, tool: &str, word: &str) -> Option<Grade> {
        let at = self.position(tool, word).ok()?;
        self.entries.get(at).map(|entry| entry.grade)
    }

    /// Returns the entries in order.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn position(&self, tool: &str, word: &str) -> Result<usize, usize> {
        self.entries.binary_search_by(|entry| {
            caseless(&entry.tool, tool).then_with(|| caseless(&entry.word, word))
        })
    }
}

/// Compares without regard to ASCII case.
pub(crate) fn caseless(left: &str, right: &str) -> Ordering {
    left.bytes()
        .map(|byte| byte.to_ascii_lowercase())
        .cmp(right.bytes().map(|byte| byte.to_ascii_lowercase()))
}
