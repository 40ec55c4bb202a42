//! `asff convert`

use std::collections::HashSet;
use std::io::{self, Write};

use asff::AwsSecurityFinding;
use asff_normalizer::{Normalizer, Suppressed};

use crate::Outcome;
use crate::args::{Convert, Format, SuppressedChoice};
use crate::grading::Grader;
use crate::reading::{self, Reader};
use crate::target;
use crate::terminal::Terminal;

pub(crate) fn run(arguments: &Convert, terminal: &mut Terminal) -> io::Result<Outcome> {
    let prepared = prepare(arguments, terminal);
    let (normalizer, grader, mut reader) = match prepared {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal.error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let files = &arguments.reading.files;
    // Within one report ids are unique; the same finding in two reports is sent once.
    let mut sent: Option<HashSet<String>> = (files.len() > 1).then(HashSet::new);
    let mut writer = Writer {
        format: arguments.format,
        first: true,
    };
    writer.begin(terminal.out())?;
    for file in files {
        let mut repeated = 0_u64;
        reader.read(file, terminal, &mut |terminal, finding, scan| {
            let Some(finding) = normalizer.normalize(finding, scan) else {
                return Ok(());
            };
            if sent
                .as_mut()
                .is_some_and(|sent| !sent.insert(finding.id.clone()))
            {
                repeated += 1;
                return Ok(());
            }
            writer.write(terminal.out(), &finding)
        })?;
        if repeated > 0 {
            let name = reading::name(file);
            terminal.note(&format!(
                "{name}: left out {repeated} findings of an earlier report"
            ));
        }
    }
    writer.end(terminal.out())?;
    grader.finish(terminal);
    Ok(if reader.is_broken() {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

fn prepare(
    arguments: &Convert,
    terminal: &mut Terminal,
) -> Result<(Normalizer, Grader, Reader), String> {
    let target = target::of(&arguments.target)?;
    let grader = Grader::new(&arguments.grading, terminal)?;
    let reader = Reader::new(&arguments.reading)?;
    let policy = grader.policy().clone();
    let normalizer = Normalizer::new(target, policy).with_suppressed(match arguments.suppressed {
        SuppressedChoice::Archive => Suppressed::Archive,
        SuppressedChoice::Omit => Suppressed::Omit,
    });
    Ok((normalizer, grader, reader))
}

/// Writes findings as they come.
struct Writer {
    format: Format,
    first: bool,
}

impl Writer {
    fn begin(&self, out: &mut impl Write) -> io::Result<()> {
        match self.format {
            Format::Array => out.write_all(b"["),
            Format::Request => out.write_all(b"{\"Findings\":["),
            Format::Ndjson => Ok(()),
        }
    }

    fn write(&mut self, out: &mut impl Write, finding: &AwsSecurityFinding) -> io::Result<()> {
        match self.format {
            Format::Array | Format::Request if self.first => out.write_all(b"\n")?,
            Format::Array | Format::Request => out.write_all(b",\n")?,
            Format::Ndjson => {}
        }
        self.first = false;
        serde_json::to_writer(&mut *out, finding)?;
        match self.format {
            Format::Ndjson => out.write_all(b"\n"),
            Format::Array | Format::Request => Ok(()),
        }
    }

    fn end(&self, out: &mut impl Write) -> io::Result<()> {
        match self.format {
            Format::Array if self.first => out.write_all(b"]\n"),
            Format::Array => out.write_all(b"\n]\n"),
            Format::Request if self.first => out.write_all(b"]}\n"),
            Format::Request => out.write_all(b"\n]}\n"),
            Format::Ndjson => Ok(()),
        }
    }
}
