//! What is checked in is what the generator writes.

use std::path::Path;

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
    assert_eq!(
        compared,
        std::fs::read_dir(&directory).unwrap().count(),
        "a file nobody writes"
    );
    assert!(compared > 1);
}
