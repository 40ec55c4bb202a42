//! `asff tools`

use std::io::{self, Write};

use serde_json::json;

use crate::Outcome;
use crate::args::Tools;
use crate::reading;
use crate::terminal::Out;

pub(crate) fn run(arguments: &Tools, out: &mut Out) -> io::Result<Outcome> {
    let registry = reading::registry();
    let descriptors: Vec<_> = registry
        .sources()
        .map(|source| source.descriptor())
        .collect();
    if arguments.json {
        let tools: Vec<_> = descriptors
            .iter()
            .map(|d| {
                json!({
                    "id": d.id,
                    "tool": d.tool,
                    "name": d.tool_name,
                    "format": d.format,
                    "fileNames": d.file_names,
                    "versionsTested": d.versions,
                    "url": d.url,
                })
            })
            .collect();
        serde_json::to_writer_pretty(&mut *out, &tools)?;
        writeln!(out)?;
        return Ok(Outcome::Done);
    }
    // `--tool` takes the first two.
    let heads = ["id", "tool", "name", "format", "versions tested"];
    let rows = descriptors
        .iter()
        .map(|d| [&*d.id, &*d.tool, &*d.tool_name, &*d.format, &*d.versions]);
    let rows: Vec<[&str; 5]> = std::iter::once(heads).chain(rows).collect();
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths = [width(0), width(1), width(2), width(3)];
    for [id, tool, name, format, versions] in &rows {
        let [a, b, c, d] = widths;
        let line = format!("{id:a$}  {tool:b$}  {name:c$}  {format:d$}  {versions}");
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(Outcome::Done)
}
