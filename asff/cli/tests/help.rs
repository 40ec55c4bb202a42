//! General conventions of command lines: help, manual pages, completions, colors.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::process::{Command, Output};

const COMMANDS: [&str; 14] = [
    "convert",
    "detect",
    "list",
    "summary",
    "gate",
    "validate",
    "batch",
    "reconcile",
    "severity",
    "policy",
    "tools",
    "sync",
    "completions",
    "man",
];

/// Runs `asff` without the environment variables for color.
fn asff(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_asff"));
    for name in ["CLICOLOR", "CLICOLOR_FORCE", "NO_COLOR"] {
        command.env_remove(name);
    }
    let environment = environment.iter().copied();
    command.args(arguments).envs(environment).output().unwrap()
}

fn written(arguments: &[&str]) -> String {
    let output = asff(arguments, &[]);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    assert!(output.stderr.is_empty(), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn help_lists_every_command_with_examples() {
    let program = written(&["--help"]);
    for command in COMMANDS {
        assert!(program.contains(&format!("\n  {command}  ")), "{command}");
        for help in [
            written(&[command, "--help"]),
            written(&[command, "-h"]),
            written(&["help", command]),
        ] {
            assert!(
                help.contains(&format!("\nUsage: asff {command} ")),
                "{help}"
            );
            let (_, example) = help.split_once("\n\nExamples:\n  # ").unwrap();
            assert!(example.contains(&format!("asff {command}")), "{help}");
            let (_, ends) = example.split_once("\n\nExit status:\n").unwrap();
            let is_status = |line: &&str| line.as_bytes().get(2).is_some_and(u8::is_ascii_digit);
            let ends: Vec<&str> = ends.lines().filter(is_status).collect();
            assert!(ends[0].starts_with("  0  "), "{help}");
            assert!(ends.last().unwrap().starts_with("  2  "), "{help}");
        }
    }
    assert!(program.contains("\n  1  the gate failed"));
}

#[test]
fn help_explains_exit_status_one_where_it_occurs() {
    for command in COMMANDS {
        let told = written(&[command, "--help"]).contains("\n  1  ");
        assert_eq!(
            told,
            matches!(command, "gate" | "policy" | "sync" | "validate"),
            "{command}"
        );
    }
}

#[test]
fn every_command_has_a_manual_page_with_its_options() {
    let program = written(&["man"]);
    assert!(program.contains("\n.TH asff 1 "), "{program}");
    for command in COMMANDS {
        // A hyphen is escaped, because a plain one may become another character.
        assert!(
            program.contains(&format!("asff\\-{command}(1)")),
            "{command}"
        );
        let page = written(&["man", command]);
        assert!(page.contains(&format!("\n.TH asff-{command} 1 ")), "{page}");
        let sections: Vec<&str> = page
            .lines()
            .filter_map(|line| line.strip_prefix(".SH "))
            .filter(|section| !["FILTERS", "TARGET"].contains(section))
            .map(|section| section.trim_matches('"'))
            .collect();
        let expected = [
            "NAME",
            "SYNOPSIS",
            "DESCRIPTION",
            "OPTIONS",
            "EXIT STATUS",
            "EXAMPLES",
        ];
        assert_eq!(sections, expected, "{command}");
        let help = written(&[command, "-h"]);
        let options = help
            .split_whitespace()
            .filter(|word| word.starts_with("--"));
        for option in options.filter(|word| word[2..].chars().all(|c| c.is_ascii_lowercase())) {
            let option = option.replace('-', "\\-");
            assert!(page.contains(&option), "{command} {option}");
        }
    }
    assert_eq!(asff(&["man", "nonsense"], &[]).status.code(), Some(2));
}

#[test]
fn every_shell_completes_every_command() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = written(&["completions", shell]);
        for command in COMMANDS {
            assert!(script.contains(command), "{shell} {command}");
        }
        assert!(script.contains("fail-on-kev"), "{shell}");
        // The generators for the other shells do not know the values of options.
        let values = matches!(shell, "bash" | "fish" | "zsh");
        assert_eq!(script.contains("zap-xml"), values, "{shell}");
    }
    assert_eq!(asff(&["completions", "tcsh"], &[]).status.code(), Some(2));
}

/// Completes as a shell does when the tab key is pressed.
#[cfg(unix)]
#[test]
fn bash_completes_commands_options_and_their_values() {
    for (words, completed) in [
        (&["asff", "ga"][..], "gate"),
        (&["asff", "gate", "--fail-on-"], "--fail-on-kev"),
        (&["asff", "convert", "--tool", "zap-x"], "zap-xml"),
        (&["asff", "convert", "--format", "nd"], "ndjson"),
        (&["asff", "completions", "fi"], "fish"),
    ] {
        let script = format!(
            "{}\nCOMP_WORDS=({}); COMP_CWORD={}; _asff asff {} {}; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            written(&["completions", "bash"]),
            words.join(" "),
            words.len() - 1,
            words[words.len() - 1],
            words[words.len() - 2],
        );
        let output = Command::new("bash").args(["-c", &script]).output().unwrap();
        let replies = String::from_utf8(output.stdout).unwrap();
        assert_eq!(replies.trim_end(), completed, "{words:?}");
    }
}

#[test]
fn output_has_color_only_on_a_terminal_or_on_request() {
    const ESCAPE: u8 = 0x1b;
    let forced = ("CLICOLOR_FORCE", "1");
    let colored = |arguments: &[&str], environment: &[(&str, &str)]| {
        let output = asff(arguments, environment);
        output.stdout.contains(&ESCAPE) || output.stderr.contains(&ESCAPE)
    };
    for arguments in [
        &["--help"][..],
        &["gate", "--help"],
        // An error in the arguments, and an error in a file.
        &["gate"],
        &["detect", "no-such-file.json"],
    ] {
        assert!(!colored(arguments, &[]), "{arguments:?}");
        assert!(colored(arguments, &[forced]), "{arguments:?}");
        assert!(
            !colored(arguments, &[forced, ("NO_COLOR", "1")]),
            "{arguments:?}"
        );
    }
}

#[test]
fn color_does_not_change_the_words_of_a_message() {
    for arguments in [&["convert", "--tol"][..], &["detect", "no-such-file.json"]] {
        let plain = asff(arguments, &[]).stderr;
        let painted = asff(arguments, &[("CLICOLOR_FORCE", "1")]).stderr;
        let painted = String::from_utf8(painted).unwrap();
        let mut parts = painted.split('\u{1b}');
        let mut stripped = parts.next().unwrap().to_owned();
        for part in parts {
            let (sequence, text) = part.split_once('m').unwrap();
            let sequence = sequence.strip_prefix('[').unwrap();
            assert!(sequence.chars().all(|c| c.is_ascii_digit()), "{painted:?}");
            stripped += text;
        }
        assert_eq!(stripped.as_bytes(), plain);
    }
}

/// A file may have any name, and a script may pass it on.
#[test]
fn a_name_with_escape_sequences_has_no_effect_with_color_either() {
    for arguments in [
        &["gate", "\u{1b}[2Ja.json"][..],
        &["\u{1b}[2Ja"],
        &["detect", "\u{1b}[2Ja.json"],
    ] {
        let output = asff(arguments, &[("CLICOLOR_FORCE", "1")]);
        assert_eq!(output.status.code(), Some(2));
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.starts_with("\u{1b}[1m\u{1b}[31merror:\u{1b}[0m "));
        assert!(!message.contains("\u{1b}[2J"), "{message:?}");
    }
}
