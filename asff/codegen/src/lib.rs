//! Writes the generated parts of the crates `asff` and `asff-aws-sdk` from the frozen Security Hub service model.
//!
//! `cargo run -p asff-codegen --example regenerate` writes the files. A test compares them with the files in the
//! repository.

mod docs;
mod fill;
mod limits;
mod model;
mod names;
mod sdk;
mod shapes;
mod types;

pub use model::{Kind, Limits, Member, Model, Rule, Shape};
pub use names::{field, variant};

/// The frozen model: every shape that can be reached from `AwsSecurityFinding`.
pub const MODEL: &str = include_str!("../model/model.json");

/// Limits and grammars that are not in the model: those of the documentation and of the service.
pub const LIMITS: &str = include_str!("../model/limits.json");

const HEADER: &str =
    "// Written by asff-codegen from the Security Hub service model. Do not edit.\n";

/// Returns the generated files, as paths below `asff` and their text.
///
/// # Errors
/// If the generator does not support the model.
pub fn generate() -> Result<Vec<(&'static str, String)>, String> {
    let model = Model::parse(MODEL, LIMITS)?;
    Ok(vec![
        ("src/generated/core.rs", types::core(&model)?),
        ("src/generated/details.rs", types::details(&model)?),
        ("src/generated/limits.rs", limits::constants(&model)?),
        ("src/generated/shapes.rs", shapes::shapes(&model)?),
        ("src/generated/words.rs", types::words(&model)?),
        ("aws/sdk/src/generated/members.rs", sdk::members(&model)?),
        ("tests/asff/generated/fill.rs", fill::fill(&model)?),
    ])
}
