//! Writes the generated files of the crates `asff` and `asff-aws-sdk`.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (path, text) in asff_codegen::generate()? {
        std::fs::write(directory.join(path), text)?;
    }
    Ok(())
}
