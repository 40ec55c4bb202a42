//! `asff severity`

use std::io::{self, BufRead, Read as _, Write};

use finding_severity::{Cvss, Evidence, Rating, vocabulary};
use report_files::names;

use crate::Outcome;
use crate::args::Severity;
use crate::clock;
use crate::grading::{self, Grader};
use crate::terminal::{self, Out};
use crate::text::cell;

pub(crate) fn run(arguments: &Severity, out: &mut Out) -> io::Result<Outcome> {
    let (grader, tool) = match prepare(arguments) {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let mut outcome = Outcome::Done;
    let mut grade = |text: &str| -> io::Result<()> {
        match graded(&grader, tool, text) {
            Ok((number, label)) => {
                writeln!(out, "{}\t{number}\t{label}", cell(text))
            }
            Err(reason) => {
                outcome = Outcome::Broken;
                writeln!(out, "{}\t-\t{}", cell(text), cell(&reason))
            }
        }
    };
    for text in &arguments.texts {
        if text != "-" {
            grade(text)?;
            continue;
        }
        let mut input = io::stdin().lock();
        loop {
            match line(&mut input) {
                Ok(Some(line)) => grade(&line)?,
                Ok(None) => break,
                Err(error) => {
                    terminal::error(&format!("-: {error}"));
                    return Ok(Outcome::Broken);
                }
            }
        }
    }
    Ok(outcome)
}

fn prepare(arguments: &Severity) -> Result<(Grader, &str), String> {
    let now = clock::now(arguments.grading.now.as_deref())?;
    let grader = Grader::new(&arguments.grading, &now)?;
    Ok((grader, tool(arguments)?))
}

/// Returns the tool whose severity scale is used; empty if none.
fn tool(arguments: &Severity) -> Result<&str, String> {
    let Some(name) = arguments.tool.as_deref() else {
        return Ok("");
    };
    match names::scale(name) {
        Ok(tool) => Ok(tool),
        // A policy file may contain severity values for any tool.
        Err(_) if grading::is_file(&arguments.grading) => Ok(name),
        Err(error) => Err(format!("--tool {error}")),
    }
}

/// Returns the next line, without its line ending.
fn line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    // Longer than any vector. A device may never end a line.
    const LONGEST: u64 = 64 << 10;
    let mut line = Vec::new();
    if input.take(LONGEST).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.len() as u64 == LONGEST && !line.ends_with(b"\n") {
        let message = format!("line longer than {LONGEST} bytes");
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    let text = String::from_utf8_lossy(&line);
    Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
}

/// Returns the number and the label of a text, or the reason why it has none.
fn graded(grader: &Grader, tool: &str, text: &str) -> Result<(u8, &'static str), String> {
    let text = text.trim();
    let mut evidence = Evidence {
        tool,
        ..Evidence::default()
    };
    let ratings;
    if let Ok(score) = text.parse::<f64>() {
        if !(0.0..=10.0).contains(&score) {
            return Err("expected a score from 0 to 10".to_owned());
        }
        evidence.score = Some(score);
    } else if text.contains('/') && text.contains(':') {
        if let Err(error) = Cvss::parse(text) {
            return Err(error.to_string());
        }
        ratings = [Rating {
            vector: Some(text),
            ..Rating::default()
        }];
        evidence.ratings = &ratings;
    } else {
        evidence.word = Some(text);
    }
    let graded = grader.policy().grade(&evidence);
    match graded.basis {
        finding_severity::Basis::UnknownWord | finding_severity::Basis::NoEvidence => {
            Err(unknown(tool))
        }
        _ => Ok((graded.normalized.get(), graded.label.as_str())),
    }
}

/// Returns the error for a severity value that `tool` does not use; empty for no tool.
fn unknown(tool: &str) -> String {
    const MOST: usize = 12;
    let scale = vocabulary::for_tool(tool).map(|scale| scale.words());
    let words = scale.filter(|words| (1..=MOST).contains(&words.len()));
    match words {
        Some(words) => {
            let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            format!(
                "unknown severity value of {tool}: expected {}",
                words.join(", ")
            )
        }
        None => "unknown severity value".to_owned(),
    }
}
