use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::HEADER;
use crate::model::{Kind, Model, Rule};

/// Returns a constant for each number of a rule that has a name.
pub(crate) fn constants(model: &Model) -> Result<String, String> {
    let mut constants = BTreeMap::new();
    for (shape, described) in &model.shapes {
        let Kind::Structure(members) = &described.kind else {
            continue;
        };
        for (member, rule) in members
            .iter()
            .flat_map(|m| m.rules.iter().map(move |rule| (m, rule)))
        {
            for (number, unit, what) in numbers(rule) {
                let Some(name) = constant(rule, unit) else {
                    continue;
                };
                let whose = format!("`{shape}.{}`", member.name);
                let most = match rule.advice {
                    true => format!(
                        "The maximum number of {what} of {whose}, according to the documentation."
                    ),
                    false => format!("The maximum number of {what} of {whose}."),
                };
                if constants.insert(name, (number, most)).is_some() {
                    return Err(format!("{whose}: duplicate constant name"));
                }
            }
        }
    }
    let mut out = String::from(HEADER);
    for (name, (number, text)) in constants {
        // Writing to a String does not fail.
        let _ = write!(out, "\n/// {text}\npub const {name}: usize = {number};\n");
    }
    Ok(out)
}

/// Returns the name of the constant for a number of this rule.
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
