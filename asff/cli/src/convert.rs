//! `asff convert`

use std::collections::HashSet;
use std::io::{self, Write};

use asff::AwsSecurityFinding;
use asff_normalizer::{Normalizer, Suppressed, Target, TargetError};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::Outcome;
use crate::args::{Convert, Format, SuppressedChoice, TargetArguments};
use crate::reading::{self, Reader};
use crate::terminal::Terminal;

pub(crate) fn run(arguments: &Convert, terminal: &mut Terminal) -> io::Result<Outcome> {
    let prepared = prepare(arguments);
    let (normalizer, mut reader) = match prepared {
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
    Ok(if reader.is_broken() {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

fn prepare(arguments: &Convert) -> Result<(Normalizer, Reader), String> {
    let target = target(&arguments.target)?;
    let policy = reading::policy(&arguments.grading)?;
    let reader = Reader::new(&arguments.reading)?;
    let normalizer = Normalizer::new(target, policy).with_suppressed(match arguments.suppressed {
        SuppressedChoice::Archive => Suppressed::Archive,
        SuppressedChoice::Omit => Suppressed::Omit,
    });
    Ok((normalizer, reader))
}

/// The target of the arguments; an error names the argument.
fn target(arguments: &TargetArguments) -> Result<Target, String> {
    let now = match &arguments.now {
        Some(now) => now.clone(),
        None => OffsetDateTime::now_utc()
            .format(&Rfc3339)
            .map_err(|error| format!("the system's time: {error}"))?,
    };
    let named = |name: &'static str| move |error: TargetError| format!("{name}: {error}");
    let mut target = Target::new(&arguments.account, &arguments.region, &now)
        .map_err(|error| format!("--account, --region, --now: {error}"))?;
    if let Some(partition) = &arguments.partition {
        target = target
            .with_partition(partition)
            .map_err(named("--partition"))?;
    }
    if let Some(arn) = &arguments.product_arn {
        target = target
            .with_product_arn(arn)
            .map_err(named("--product-arn"))?;
    }
    if let Some(repository) = &arguments.repository {
        target = target.with_repository(repository);
    }
    if let Some(branch) = &arguments.branch {
        target = target.with_branch(branch);
    }
    if let Some(commit) = &arguments.commit {
        target = target.with_commit(commit);
    }
    if let Some(build_id) = &arguments.build_id {
        target = target.with_build_id(build_id);
    }
    if let Some(resource) = &arguments.resource {
        let (resource_type, id) = resource
            .split_once('=')
            .ok_or("--resource: expected TYPE=ID".to_owned())?;
        target = target
            .with_resource(resource_type, id)
            .map_err(named("--resource"))?;
    }
    if let Some(url) = &arguments.report_url {
        target = target.with_report_url(url).map_err(named("--report-url"))?;
    }
    Ok(target)
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
