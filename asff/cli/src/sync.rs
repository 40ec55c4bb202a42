//! `asff sync`: runs `asff-sync`, which calls AWS, as cargo and git run their subcommands.

use std::io;
use std::process::Command;

use crate::Outcome;
use crate::args::Sync;
use crate::terminal;

const PROGRAM: &str = "asff-sync";

pub(crate) fn run(arguments: &Sync, is_quiet: bool) -> io::Result<Outcome> {
    let quiet = is_quiet.then_some("--quiet");
    let mut program = Command::new(PROGRAM);
    let status = match program.args(quiet).args(&arguments.arguments).status() {
        Ok(status) => status,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            terminal::error(
                "asff-sync is not installed; use `asff batch` to write requests and send.sh to send them",
            );
            return Ok(Outcome::Broken);
        }
        Err(error) => {
            terminal::error(&format!("{PROGRAM}: {error}"));
            return Ok(Outcome::Broken);
        }
    };
    Ok(match status.code() {
        Some(0) => Outcome::Done,
        Some(1) => Outcome::Failed,
        _ => Outcome::Broken,
    })
}
