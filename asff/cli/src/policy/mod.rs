//! `asff policy`

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;

use finding_severity::Basis;

use crate::Outcome;
use crate::args::{PolicyCheck, PolicyCommand, PolicyExplain, PolicyInit};
use crate::catalogues::Catalogues;
use crate::clock;
use crate::columns::padded;
use crate::grading::{self, Grader};
use crate::inputs;
use crate::names;
use crate::reading::Reader;
use crate::rows;
use crate::terminal::{self, Out};
use crate::text::shown;

/// A policy with every key. Lines that begin with `#:` are keys that are commented out.
const EXAMPLE: &str = include_str!("example.toml");

pub(crate) fn run(command: &PolicyCommand, out: &mut Out) -> io::Result<Outcome> {
    match command {
        PolicyCommand::Init(arguments) => init(arguments, out),
        PolicyCommand::Check(arguments) => check(arguments, out),
        PolicyCommand::Explain(arguments) => explain(arguments, out),
    }
}

fn init(arguments: &PolicyInit, out: &mut Out) -> io::Result<Outcome> {
    let text = EXAMPLE.replace("#: ", "# ");
    let Some(file) = &arguments.file else {
        out.write_all(text.as_bytes())?;
        return Ok(Outcome::Done);
    };
    if let Err(error) = write_new(file, &text) {
        terminal::error(&format!("{}: {error}", file.display()));
        return Ok(Outcome::Broken);
    }
    Ok(Outcome::Done)
}

/// Writes a new file. An existing file is kept, because it may be a policy in use.
fn write_new(file: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(file)?;
    file.write_all(text.as_bytes())
}

fn check(arguments: &PolicyCheck, out: &mut Out) -> io::Result<Outcome> {
    let policy = match grading::policy(&arguments.file) {
        Ok(policy) => policy,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let warnings = policy.warnings().into_iter().map(|it| it.to_string());
    let tools = policy.tools().into_iter().filter_map(|tool| {
        let near = names::mistaken(tool)?;
        Some(format!("unknown tool {tool}; did you mean {near}?"))
    });
    let warnings: Vec<String> = warnings.chain(tools).collect();
    for warning in &warnings {
        writeln!(out, "{}: {}", shown(&arguments.file), shown(warning))?;
    }
    Ok(if warnings.is_empty() {
        Outcome::Done
    } else {
        Outcome::Failed
    })
}

fn explain(arguments: &PolicyExplain, out: &mut Out) -> io::Result<Outcome> {
    let prepared = || {
        let inputs = inputs::gather(&arguments.reading.files)?;
        let now = clock::now(arguments.grading.now.as_deref())?;
        let grader = Grader::new(&arguments.grading, &now)?;
        let catalogues = Rc::new(Catalogues::read(&arguments.reading)?);
        Ok((inputs, grader, catalogues))
    };
    let (inputs, mut grader, catalogues) = match prepared() {
        Ok(prepared) => prepared,
        Err(message) => {
            let message: String = message;
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let tool = arguments.source.tool.as_deref();
    let mut reader = Reader::new(&arguments.reading, tool, &catalogues)
        .with_asff()
        .with_progress(&inputs, true);
    for input in &inputs {
        reader.read(input, &mut |finding, _| {
            let names = finding.advisories.iter().flat_map(|it| it.names());
            let mut names = names.chain([&*finding.rule.id]);
            let is_asked = |name: &str| {
                let mut ids = arguments.id.iter();
                ids.any(|id| id.eq_ignore_ascii_case(name))
            };
            if !arguments.id.is_empty() && !names.any(is_asked) {
                return Ok(());
            }
            grader.grade(finding);
            let explanation = grader.explain(finding);
            let graded = explanation.graded();
            // What was there but could not be used says more than that there was nothing.
            let why = match graded.basis {
                Basis::NoEvidence if !graded.doubts.is_empty() => graded.doubts.to_string(),
                _ => graded.basis.to_string(),
            };
            writeln!(
                out,
                "{} {:>3}  {}  {}  {}: {}",
                padded(graded.label.as_str(), 13),
                graded.normalized,
                shown(rows::name(finding)),
                rows::place(finding),
                shown(&finding.tool),
                shown(&why),
            )?;
            if arguments.steps {
                for line in explanation.to_string().lines() {
                    writeln!(out, "    {}", shown(line))?;
                }
            }
            Ok(())
        })?;
    }
    grader.finish();
    Ok(if reader.finish().is_broken {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

#[cfg(test)]
mod tests {
    use finding_severity::Policy;

    use super::EXAMPLE;

    #[test]
    fn the_example_has_every_key_and_changes_nothing() {
        let commented = Policy::from_toml(EXAMPLE).unwrap();
        assert_eq!(commented, Policy::default());
        let keys = EXAMPLE.replace("#: ", "");
        let policy = Policy::from_toml(&keys).unwrap();
        assert_eq!(policy.warnings(), []);
        assert_eq!(policy.rules().len(), 7);
        let conditions = EXAMPLE.split("# Conditions: ").nth(1).unwrap();
        let (conditions, rest) = conditions.split_once(".\n").unwrap();
        let effects = rest.strip_prefix("# Effects: ").unwrap();
        let (effects, _) = effects.split_once(".\n").unwrap();
        for key in conditions.split(", ").chain(effects.split(", ")) {
            assert!(keys.contains(&format!("\n{key} = ")), "{key}");
        }
        // The error for an unknown key names all keys.
        let error = Policy::from_toml("x = 1").unwrap_err().to_string();
        let names: Vec<&str> = error.split('`').skip(3).step_by(2).collect();
        assert!(names.len() >= 8, "{error}");
        for name in names {
            let has = [
                format!("\n{name} = "),
                format!("[{name}"),
                format!("[[{name}"),
            ];
            assert!(has.iter().any(|key| keys.contains(key)), "{name}");
        }
    }
}
