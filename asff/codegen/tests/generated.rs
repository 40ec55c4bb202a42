//! The generated files in the repository are those that the generator writes.

use std::path::Path;

use asff_codegen::{Kind, LIMITS, MODEL, Model};

fn members(model: &Model, names: &[&str]) -> usize {
    names.iter().map(|name| model.members(name).len()).sum()
}

#[test]
fn the_model_is_complete() {
    let model = Model::parse(MODEL, LIMITS).unwrap();
    let all = model.reachable("AwsSecurityFinding", &[]);
    assert_eq!(
        (all.len(), model.shapes.len(), members(&model, &all)),
        (850, 850, 2_819)
    );
    let core = model.reachable("AwsSecurityFinding", &["ResourceDetails"]);
    assert_eq!((core.len(), members(&model, &core)), (131, 333));
    let required = all
        .iter()
        .flat_map(|name| model.members(name))
        .filter(|m| m.required);
    assert_eq!(required.count(), 22);
    let structures = model
        .shapes
        .values()
        .filter(|shape| matches!(shape.kind, Kind::Structure(_)));
    assert_eq!(structures.count(), 613);
}

#[test]
fn the_checked_in_files_are_those_of_the_generator() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = asff_codegen::generate().unwrap();
    let mut compared = 0;
    for (path, text) in &files {
        let checked_in = std::fs::read_to_string(directory.join(path)).unwrap();
        assert!(
            *text == checked_in,
            "{path} differs: run `cargo run -p asff-codegen --example regenerate`"
        );
        compared += 1;
    }
    let kept = [
        "aws/sdk/src/generated",
        "src/generated",
        "tests/asff/generated",
    ]
    .map(|folder| std::fs::read_dir(directory.join(folder)).unwrap().count());
    assert_eq!(
        compared,
        kept.iter().sum::<usize>(),
        "a file that nobody writes"
    );
    assert!(compared > 1);
}
