//! `asff policy`

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;

use finding_severity::{Basis, Graded, Usage};
use finding_source::Finding;

use crate::Outcome;
use crate::args::{PolicyCheck, PolicyCommand, PolicyExplain, PolicyInit};
use crate::catalogs::Catalogs;
use crate::clock;
use crate::columns::padded;
use crate::files;
use crate::grading::{self, Grader};
use crate::inputs;
use crate::names;
use crate::reading::Reader;
use crate::rows;
use crate::terminal::{self, Out};
use crate::text::{cut, shown};

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
        let what = match error.kind() {
            io::ErrorKind::AlreadyExists => "the file exists: choose another name".to_owned(),
            _ => files::plain(error).to_string(),
        };
        terminal::error(&format!("{}: {what}", file.display()));
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
    let file = &arguments.file;
    if !Path::new(file).exists() && !grading::is_preset(file) {
        terminal::error(&format!(
            "{file}: not found; `asff policy init {file}` writes a policy"
        ));
        return Ok(Outcome::Broken);
    }
    let dated = grading::policy(file)
        .and_then(|policy| Ok(policy.with_today(clock::day(&clock::now(None)?)?)));
    let policy = match dated {
        Ok(policy) => policy,
        Err(message) => {
            // The file comes without an option here.
            terminal::error(message.trim_start_matches("--policy "));
            return Ok(Outcome::Broken);
        }
    };
    let usage = Usage::new(&policy);
    let expired = usage.expired(&policy).map(|usage| {
        let last_day = usage.rule.last_day().map(|day| day.to_string());
        format!(
            "{} expired after {}",
            usage.reference(),
            last_day.unwrap_or_default()
        )
    });
    let warnings = policy.warnings().into_iter().map(|it| it.to_string());
    let tools = policy.tools().into_iter().filter_map(|tool| {
        let near = names::mistaken(tool)?;
        Some(format!("unknown tool {tool}; did you mean {near}?"))
    });
    let warnings: Vec<String> = warnings.chain(tools).chain(expired).collect();
    for warning in &warnings {
        writeln!(out, "{}: {}", shown(file), shown(warning))?;
    }
    if warnings.is_empty() {
        let rules = match policy.rules().len() {
            1 => "1 rule".to_owned(),
            count => format!("{count} rules"),
        };
        terminal::note(&format!("{file}: {rules}, no problem found"));
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
        let catalogs = Rc::new(Catalogs::read(&arguments.reading)?);
        Ok((inputs, grader, catalogs))
    };
    let (inputs, mut grader, catalogs) = match prepared() {
        Ok(prepared) => prepared,
        Err(message) => {
            let message: String = message;
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let tool = arguments.source.tool.as_deref();
    let mut reader = Reader::new(&arguments.reading, tool, &catalogs)
        .with_asff()
        .with_progress(&inputs, true);
    let mut asked: Vec<Asked<'_>> = arguments.id.iter().map(|id| Asked::new(id)).collect();
    let mut is_any = false;
    for input in &inputs {
        reader.read(input, &mut |finding, _| {
            is_any = true;
            // Every id is compared, so that each without a finding is known.
            let mut is_asked = asked.is_empty();
            for asked in &mut asked {
                is_asked |= asked.is_of(finding);
            }
            if !is_asked {
                return Ok(());
            }
            grader.grade(finding);
            let explanation = grader.explain(finding);
            let graded = explanation.graded();
            writeln!(
                out,
                "{} {:>3}  {}  {}  {}: {}",
                padded(graded.label.as_str(), 13),
                graded.normalized,
                shown(rows::name(finding)),
                rows::place(finding),
                shown(&finding.tool),
                shown(&reason(finding, graded)),
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
    let unknown = asked.iter().filter(|asked| is_any && !asked.is_known);
    let errors: Vec<String> = unknown.map(Asked::error).collect();
    errors.iter().for_each(|error| terminal::error(error));
    Ok(if reader.finish().is_broken || !errors.is_empty() {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

/// Returns why a finding has its grade, with the severity value if it decided, and the rule that accepted the finding.
fn reason(finding: &Finding<'_>, graded: &Graded<'_>) -> String {
    const LONGEST: usize = 100;
    let word = finding.grade.word.as_deref().unwrap_or_default();
    let word = cut(word, LONGEST);
    let mut reason = match &graded.basis {
        Basis::Word(_) => format!("severity value {word:?}"),
        Basis::PolicyWord => format!("severity value {word:?}, by the policy"),
        Basis::UnknownWord => format!("unknown severity value {word:?}"),
        // What was there but could not be used says more than that there was nothing.
        Basis::NoEvidence if !graded.doubts.is_empty() => graded.doubts.to_string(),
        other => other.to_string(),
    };
    if let Some(accepted) = &graded.accepted {
        reason += &format!("; suppressed by {accepted}");
    }
    reason
}

/// An id of the command line, and the most similar name of a finding.
struct Asked<'a> {
    id: &'a str,
    is_known: bool,
    nearest: Option<(f64, String)>,
}

impl<'a> Asked<'a> {
    /// The similarity, from 0 to 1, of a name that may be meant.
    const LEAST: f64 = 0.6;

    fn new(id: &'a str) -> Self {
        Self {
            id,
            is_known: false,
            nearest: None,
        }
    }

    /// Returns true if the finding has this rule or advisory.
    fn is_of(&mut self, finding: &Finding<'_>) -> bool {
        let names = finding.advisories.iter().flat_map(|it| it.names());
        let mut is_of = false;
        for name in names.chain([&*finding.rule.id]) {
            is_of |= name.eq_ignore_ascii_case(self.id);
            let likeness = strsim::jaro_winkler(self.id, name);
            let best = self.nearest.as_ref().map_or(Self::LEAST, |(best, _)| *best);
            if !self.is_known && likeness > best {
                self.nearest = Some((likeness, name.to_owned()));
            }
        }
        self.is_known |= is_of;
        is_of
    }

    fn error(&self) -> String {
        let near = self.nearest.as_ref();
        let hint = near.map_or_else(String::new, |(_, near)| format!("; did you mean {near}?"));
        format!("--id {}: matches no finding{hint}", self.id)
    }
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
