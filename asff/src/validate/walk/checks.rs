//! Checks of single values.

use serde_json::Value;

use super::super::table::{Bound, Check, Grammar, Shape};
use super::{Actual, Constraint, Level, Limit, Path, Walk};
use crate::limits::FIELD_BYTES;

impl Walk {
    pub(super) fn text(&mut self, path: &Path<'_>, bounds: &'static [Bound], text: &str) {
        self.bytes += text.len() * 6 + 2;
        self.field_size(path, text);
        let least = bounds.iter().find_map(|bound| match bound.check {
            Check::Chars(min, _) => Some(min),
            _ => None,
        });
        if text.is_empty() {
            return self.shorter(path, least.unwrap_or(1).max(1), 0);
        }
        if text.chars().all(char::is_whitespace) {
            return self.blank(path, text);
        }
        let before = self.violations.len();
        for Bound { check, level } in bounds {
            match *check {
                Check::Chars(min, max) => {
                    let count = text.chars().count();
                    if count < min {
                        let limit = Limit::AtLeast(min as u64, "characters");
                        let actual = Actual::Count(count as u64);
                        self.report(path, Constraint::Length, *level, limit, actual);
                    } else {
                        self.at_most(path, Constraint::Length, *level, max, text);
                    }
                }
                Check::CharsOrArn(max, of_arn) => {
                    let max = if text.starts_with("arn:") {
                        of_arn
                    } else {
                        max
                    };
                    self.at_most(path, Constraint::Length, *level, max, text);
                }
                // A wrong length is reported alone.
                Check::Text(grammar) if self.violations.len() == before => {
                    self.grammar(path, *level, grammar, text);
                }
                _ => {}
            }
        }
    }

    pub(super) fn shorter(&mut self, path: &Path<'_>, min: usize, count: usize) {
        let limit = Limit::AtLeast(min as u64, "characters");
        self.report(
            path,
            Constraint::Length,
            Level::Error,
            limit,
            Actual::Count(count as u64),
        );
    }

    pub(super) fn blank(&mut self, path: &Path<'_>, text: &str) {
        let limit = Limit::Must("have a character that is not white space");
        self.report(
            path,
            Constraint::Blank,
            Level::Error,
            limit,
            Actual::text(text),
        );
    }

    pub(super) fn at_most(
        &mut self,
        path: &Path<'_>,
        constraint: Constraint,
        level: Level,
        max: usize,
        text: &str,
    ) {
        // A string has at most as many characters as bytes.
        if text.len() <= max {
            return;
        }
        let count = text.chars().count();
        if count > max {
            let limit = Limit::AtMost(max as u64, "characters");
            self.report(path, constraint, level, limit, Actual::Count(count as u64));
        }
    }

    pub(super) fn grammar(&mut self, path: &Path<'_>, level: Level, grammar: Grammar, text: &str) {
        if !grammar.allows(text) {
            self.report(
                path,
                grammar.constraint(),
                level,
                grammar.limit(),
                Actual::text(text),
            );
        }
    }

    pub(super) fn field_size(&mut self, path: &Path<'_>, text: &str) {
        if text.len() > FIELD_BYTES {
            let limit = Limit::AtMost(FIELD_BYTES as u64, "bytes");
            let actual = Actual::Count(text.len() as u64);
            self.report(path, Constraint::FieldSize, Level::Error, limit, actual);
        }
    }

    pub(super) fn word(&mut self, path: &Path<'_>, words: &'static [&'static str], word: &str) {
        self.bytes += word.len() * 6 + 2;
        if !words.contains(&word) {
            let actual = Actual::text(word);
            self.report(
                path,
                Constraint::Word,
                Level::Error,
                Limit::OneOf(words),
                actual,
            );
        }
    }

    pub(super) fn integer(&mut self, path: &Path<'_>, bounds: &'static [Bound], value: i64) {
        self.bytes += 20;
        for Bound { check, level } in bounds {
            if let Check::Range(min, max) = *check {
                if !(min..=max).contains(&value) {
                    let limit = Limit::Between(min, max);
                    self.report(
                        path,
                        Constraint::Range,
                        *level,
                        limit,
                        Actual::Integer(value),
                    );
                }
            }
        }
    }

    pub(super) fn double(&mut self, path: &Path<'_>, bounds: &'static [Bound], value: f64) {
        self.bytes += 25;
        for Bound { check, level } in bounds {
            if matches!(check, Check::Text(Grammar::Single)) && value.abs() > f64::from(f32::MAX) {
                let limit = Grammar::Single.limit();
                self.report(
                    path,
                    Constraint::Range,
                    *level,
                    limit,
                    Actual::Number(value),
                );
            }
        }
    }

    pub(super) fn list(&mut self, path: &Path<'_>, bounds: &'static [Bound], count: usize) {
        self.bytes += 2;
        for Bound { check, level } in bounds {
            if let Check::Items(min, max) = *check {
                self.count(path, Constraint::Items, *level, (min, max, "items"), count);
            }
        }
    }

    pub(super) fn pairs(&mut self, path: &Path<'_>, bounds: &'static [Bound], count: usize) {
        self.bytes += 2;
        for Bound { check, level } in bounds {
            if let Check::Pairs(min, max) = *check {
                self.count(path, Constraint::Pairs, *level, (min, max, "pairs"), count);
            }
        }
    }

    pub(super) fn count(
        &mut self,
        path: &Path<'_>,
        constraint: Constraint,
        level: Level,
        (min, max, unit): (usize, usize, &'static str),
        count: usize,
    ) {
        let limit = if count < min {
            Limit::AtLeast(min as u64, unit)
        } else if count > max {
            Limit::AtMost(max as u64, unit)
        } else {
            return;
        };
        self.report(path, constraint, level, limit, Actual::Count(count as u64));
    }

    pub(super) fn pair(
        &mut self,
        path: &Path<'_>,
        bounds: &'static [Bound],
        key: &str,
        value: &str,
    ) {
        let path = &Path::Member(path, key);
        self.bytes += value.len() * 6 + 2;
        self.key(path, bounds, key);
        self.field_size(path, value);
        if value.is_empty() {
            self.shorter_value(path);
        } else if value.chars().all(char::is_whitespace) {
            self.blank(path, value);
        }
        for Bound { check, level } in bounds {
            if let Check::ValueChars(max) = *check {
                self.at_most(path, Constraint::ValueLength, *level, max, value);
            }
        }
    }

    pub(super) fn shorter_value(&mut self, path: &Path<'_>) {
        let limit = Limit::AtLeast(1, "characters");
        self.report(
            path,
            Constraint::ValueLength,
            Level::Error,
            limit,
            Actual::Count(0),
        );
    }

    pub(super) fn pair_of_another_kind(
        &mut self,
        path: &Path<'_>,
        bounds: &'static [Bound],
        key: &str,
        value: &Value,
    ) {
        let path = &Path::Member(path, key);
        self.key(path, bounds, key);
        self.json(path, &Shape::Text, &[], value);
    }

    pub(super) fn key(&mut self, path: &Path<'_>, bounds: &'static [Bound], key: &str) {
        self.bytes += key.len() * 6 + 4;
        if key.is_empty() {
            let limit = Limit::AtLeast(1, "characters");
            self.report(
                path,
                Constraint::KeyLength,
                Level::Error,
                limit,
                Actual::Count(0),
            );
        } else if key.chars().all(char::is_whitespace) {
            self.blank(path, key);
        }
        for Bound { check, level } in bounds {
            match *check {
                Check::KeyChars(max) => self.at_most(path, Constraint::KeyLength, *level, max, key),
                Check::KeyText(grammar) => self.grammar(path, *level, grammar, key),
                _ => {}
            }
        }
    }
}
