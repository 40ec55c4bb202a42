//! `asff man` and `asff completions`, made from the arguments by clap's generators.

use std::io::{self, Write};

use clap::CommandFactory as _;
use clap_mangen::roff::{Roff, bold, roman};

use crate::Outcome;
use crate::args::{Arguments, Completions, Man};
use crate::help;
use crate::terminal::Out;

pub(crate) fn run(arguments: &Man, out: &mut Out) -> io::Result<Outcome> {
    let name = arguments.command.as_deref().unwrap_or_default();
    // `asff help` has no page.
    let mut program = Arguments::command().disable_help_subcommand(true);
    program.build();
    let mut parts = name.split('-').filter(|part| !part.is_empty());
    let found = parts.try_fold(&program, |command, part| command.find_subcommand(part));
    let command = found.unwrap_or(&program).clone();
    page(command, name, out)?;
    Ok(Outcome::Done)
}

/// Writes a page as `clap_mangen` does, with the guide under the usual headings.
fn page(mut command: clap::Command, name: &str, out: &mut impl Write) -> io::Result<()> {
    let about = command.get_about().cloned().unwrap_or_default();
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").to_owned();
    let program = name.is_empty();
    let man = clap_mangen::Man::new(command)
        .source(concat!("asff ", env!("CARGO_PKG_VERSION")))
        .manual("asff");
    man.render_title(out)?;
    man.render_name_section(out)?;

    // The parts of a command share its guide.
    let guide = help::guide(name.split('-').next().unwrap_or_default());
    let mut roff = Roff::new();
    roff.control("SH", ["SYNOPSIS"]);
    roff.text([bold(usage)]);
    roff.control("SH", ["DESCRIPTION"]);
    roff.text([roman(format!("{about}."))]);
    for paragraph in guide.map(|guide| guide.text).unwrap_or_default() {
        roff.control("PP", []);
        roff.text([roman(*paragraph)]);
    }
    roff.to_writer(out)?;

    man.render_options_section(out)?;
    if program {
        man.render_subcommands_section(out)?;
    }

    let mut roff = Roff::new();
    if let Some(guide) = guide {
        roff.control("SH", ["EXIT STATUS"]);
        for (status, meaning) in guide.exit_status {
            roff.control("TP", []);
            roff.text([bold(status.to_string())]);
            roff.text([roman(*meaning)]);
        }
        roff.control("SH", ["EXAMPLES"]);
        for (what, lines) in guide.examples {
            roff.control("PP", []);
            roff.text([roman(*what)]);
            roff.control("PP", []);
            roff.control("RS", ["4"]);
            roff.control("nf", []);
            for line in *lines {
                roff.text([roman(*line)]);
            }
            roff.control("fi", []);
            roff.control("RE", []);
        }
    }
    roff.to_writer(out)
}

pub(crate) fn completions(arguments: &Completions, out: &mut Out) -> io::Result<Outcome> {
    // The generators panic when writing fails, so they write to memory.
    let mut script = Vec::new();
    let mut program = Arguments::command();
    clap_complete::generate(arguments.shell, &mut program, "asff", &mut script);
    out.write_all(&script)?;
    Ok(Outcome::Done)
}
