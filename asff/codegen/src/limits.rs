use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::HEADER;
use crate::model::{Kind, Model, Rule};

/// A constant for each number of a rule that has a name. Where the documentation advises less than
/// the service enforces it is the smaller number.
pub(crate) fn constants(model: &Model) -> String {
    let mut out = String::from(HEADER);
    for (name, (number, text)) in collect(model) {
        // Writing to a String does not fail.
        let _ = write!(out, "\n/// {text}\npub const {name}: usize = {number};\n");
    }
    out
}

fn collect(model: &Model) -> BTreeMap<String, (u64, String)> {
    let mut constants = BTreeMap::new();
    for (shape, described) in &model.shapes {
        let Kind::Structure(members) = &described.kind else {
            continue;
        };
        for member in members {
            for rule in &member.rules {
                for (number, unit, what) in numbers(rule) {
                    let Some(name) = constant(rule, unit) else {
                        continue;
                    };
                    let text = format!("The most {what} of `{shape}.{}`.", member.name);
                    let entry = constants.entry(name).or_insert((number, text));
                    entry.0 = entry.0.min(number);
                }
            }
        }
    }
    constants
}

/// The constant that holds a number of this rule.
pub(crate) fn constant(rule: &Rule, unit: &str) -> Option<String> {
    rule.name.as_ref().map(|name| format!("{name}_{unit}"))
}

fn numbers(rule: &Rule) -> Vec<(u64, &'static str, &'static str)> {
    let all = [
        (rule.exact_len.or(rule.max_len), "CHARS", "characters"),
        (rule.max_items, "ITEMS", "items"),
        (rule.item_max_len, "CHARS", "characters in an item"),
        (rule.max_pairs, "PAIRS", "pairs"),
        (rule.max_key_len, "KEY_CHARS", "characters in a key"),
        (rule.max_value_len, "VALUE_CHARS", "characters in a value"),
    ];
    all.into_iter()
        .filter_map(|(number, unit, what)| Some((number?, unit, what)))
        .collect()
}
