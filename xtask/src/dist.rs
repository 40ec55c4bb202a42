//! `cargo xtask dist`: the archives of a release, in `target/dist`.
//!
//! Each contains the statically linked program, completions, manual pages, the send script and the licenses. The
//! archives of one commit and one compiler are identical.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::commands::{self, run_shown};

/// Runs a command, and returns its output.
fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    commands::output(command, b"")
}

/// The machines that archives are made for, where their targets are installed.
const TARGETS: [&str; 2] = ["x86_64-unknown-linux-musl", "aarch64-unknown-linux-musl"];

/// Shells, with the names that they look for.
const SHELLS: [(&str, &str); 4] = [
    ("bash", "asff.bash"),
    ("zsh", "_asff"),
    ("fish", "asff.fish"),
    ("powershell", "asff.ps1"),
];

/// Files of the archive that are in the repository.
const FILES: [&str; 5] = [
    "asff/cli/CHANGELOG.md",
    "asff/cli/LICENSE-APACHE",
    "asff/cli/LICENSE-MIT",
    "asff/cli/README.md",
    "asff/cli/send.sh",
];

/// Makes the archives, their checksums, and the image where something builds images.
///
/// # Errors
///
/// One line: no target is installed, a command failed, or a program is not linked statically.
pub(crate) fn run(root: &Path) -> Result<(), String> {
    let dist = root.join("target/dist");
    let _ = fs::remove_dir_all(&dist);
    create(&dist)?;
    let version = version(root)?;
    let mut archives = Vec::new();
    for target in TARGETS {
        if !is_installed(target)? {
            println!("skipped {target}: `rustup target add {target}` installs it");
            continue;
        }
        let program = build(root, target)?;
        let name = format!("asff-{version}-{target}");
        fill(root, &dist.join(&name), &program)?;
        archives.push(archive(root, &dist, &name)?);
    }
    if archives.is_empty() {
        return Err("no target is installed".into());
    }
    let sums = output(Command::new("sha256sum").args(&archives).current_dir(&dist))?;
    write(&dist.join("SHA256SUMS"), &sums)?;
    print!("{}", String::from_utf8_lossy(&sums));
    image(root, &dist, &version)
}

fn version(root: &Path) -> Result<String, String> {
    let id = output(
        Command::new("cargo")
            .args(["pkgid", "--package", "asff-cli"])
            .current_dir(root),
    )?;
    let id = String::from_utf8_lossy(&id).trim().to_owned();
    let version = id.rsplit(['#', '@']).next().map(str::to_owned);
    version.ok_or_else(|| format!("cargo pkgid: unexpected `{id}`"))
}

fn is_installed(target: &str) -> Result<bool, String> {
    let directory =
        output(Command::new("rustc").args(["--print", "target-libdir", "--target", target]))?;
    Ok(Path::new(String::from_utf8_lossy(&directory).trim()).is_dir())
}

/// Builds the program, and checks that it needs no library of the system.
fn build(root: &Path, target: &str) -> Result<PathBuf, String> {
    // The allocator is C: zig compiles and links it for every target.
    let built = run_shown(
        Command::new("cargo")
            .args([
                "zigbuild",
                "--locked",
                "--profile",
                "dist",
                "--package",
                "asff-cli",
            ])
            .args(["--target", target])
            .current_dir(root),
    );
    built
        .map_err(|error| format!("{error}; `pip install cargo-zigbuild` installs its compiler"))?;
    let program = root.join("target").join(target).join("dist/asff");
    let bytes = read(&program)?;
    if bytes.windows(8).any(|window| window == b"/lib/ld-") {
        return Err(format!("{}: not linked statically", program.display()));
    }
    Ok(program)
}

/// Puts what belongs into an archive into this directory.
fn fill(root: &Path, directory: &Path, program: &Path) -> Result<(), String> {
    for part in ["completions", "man"] {
        create(&directory.join(part))?;
    }
    copy(program, &directory.join("asff"))?;
    for file in FILES {
        let name = Path::new(file).file_name().unwrap_or_default();
        copy(&root.join(file), &directory.join(name))?;
    }
    // The program of another machine may not run on this one: that of this one writes the same pages.
    let own = |arguments: &[&str]| {
        output(
            Command::new("cargo")
                .args(["run", "--quiet", "--locked", "--package", "asff-cli", "--"])
                .args(arguments)
                .current_dir(root),
        )
    };
    for (shell, name) in SHELLS {
        let script = own(&["completions", shell])?;
        write(&directory.join("completions").join(name), &script)?;
    }
    write(&directory.join("man/asff.1"), &own(&["man"])?)?;
    for command in commands(&own(&["--help"])?) {
        let page = own(&["man", &command])?;
        write(&directory.join(format!("man/asff-{command}.1")), &page)?;
    }
    Ok(())
}

/// The commands that a help page lists, but `help`, which has no manual page.
fn commands(help: &[u8]) -> Vec<String> {
    let help = String::from_utf8_lossy(help);
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let lines = lines.take_while(|line| !line.is_empty());
    let names = lines.filter_map(|line| {
        // A description that is wrapped is indented further.
        let line = line.strip_prefix("  ")?;
        let name = line.split_whitespace().next()?;
        (!line.starts_with(' ') && name != "help").then(|| name.to_owned())
    });
    names.collect()
}

/// Packs a directory. Returns the name of the archive.
fn archive(root: &Path, dist: &Path, name: &str) -> Result<String, String> {
    let archive = format!("{name}.tar.gz");
    let time = output(
        Command::new("git")
            .args(["log", "-1", "--format=@%ct"])
            .current_dir(root),
    )?;
    let time = String::from_utf8_lossy(&time).trim().to_owned();
    run_shown(
        Command::new("tar")
            .args(["--sort=name", "--owner=0", "--group=0", "--numeric-owner"])
            .args(["--mode=u=rwX,go=rX", "--use-compress-program=gzip -n"])
            .arg(format!("--mtime={time}"))
            .args(["--create", "--file", &archive, name])
            .current_dir(dist),
    )?;
    Ok(archive)
}

/// Builds the image from the directory of an archive, where something builds images.
fn image(root: &Path, dist: &Path, version: &str) -> Result<(), String> {
    let works = |builder: &&&str| {
        let info = Command::new(builder)
            .arg("info")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        info.is_ok_and(|status| status.success())
    };
    let Some(builder) = ["podman", "docker", "buildah"].iter().find(works) else {
        println!("skipped the image: podman, docker and buildah do not work here");
        return Ok(());
    };
    let context = dist.join(format!("asff-{version}-{}", TARGETS[0]));
    run_shown(
        Command::new(builder)
            .arg("build")
            .arg("--file")
            .arg(root.join("asff/cli/Containerfile"))
            .args(["--tag", &format!("asff:{version}")])
            .arg(context),
    )
}

fn create(directory: &Path) -> Result<(), String> {
    fs::create_dir_all(directory).map_err(|error| format!("{}: {error}", directory.display()))
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let copied = fs::copy(from, to);
    copied.map_err(|error| format!("{}: {error}", from.display()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::commands;

    #[test]
    fn a_wrapped_description_is_not_a_command() {
        let help = "About.\n\nCommands:\n  list     List the\n           findings\n  gate     Decide\n  help     Print\n\nOptions:\n  -q";
        assert_eq!(commands(help.as_bytes()), ["list", "gate"]);
    }
}
