//! The part of a command's help and manual page that follows the options.

mod guides;

use clap::builder::{StyledStr, Styles};

use crate::columns;
use crate::terminal;

pub(crate) use self::guides::GUIDES;

/// The manual pages of the parts of a command.
pub(crate) const PARTS: [&str; 3] = ["policy-init", "policy-check", "policy-explain"];

/// The guide of a command: what its arguments do not say.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Guide {
    /// The name of the command; empty for the program.
    pub(crate) command: &'static str,
    /// The paragraphs.
    pub(crate) text: &'static [&'static str],
    /// Each example: its purpose, and the command lines.
    pub(crate) examples: &'static [(&'static str, &'static [&'static str])],
    /// The meaning of each exit status.
    pub(crate) exit_status: &'static [(u8, &'static str)],
}

/// Returns the guide of a command.
pub(crate) fn guide(command: &str) -> Option<&'static Guide> {
    GUIDES.iter().find(|guide| guide.command == command)
}

/// Maximum number of columns of the help, as in clap.
const WIDEST: usize = 100;

/// Returns the text that follows the options, under headings in clap's style. Lines are as wide as the terminal.
pub(crate) fn after(command: &str) -> StyledStr {
    let columns = terminal::width().unwrap_or(WIDEST).min(WIDEST);
    let text = guide(command).map(|guide| text(guide, columns));
    text.unwrap_or_default().into()
}

fn text(guide: &Guide, columns: usize) -> String {
    let styles = Styles::default();
    let header = styles.get_header();
    let mut text = String::new();
    for paragraph in guide.text {
        text += &wrapped(paragraph, columns, "", "");
        text += "\n\n";
    }
    text += &format!("{header}Examples:{header:#}\n");
    for (what, lines) in guide.examples {
        text += &wrapped(&format!("  # {what}"), columns, "  # ", "");
        text.push('\n');
        for line in *lines {
            // A broken line continues, for the shell as well.
            text += &wrapped(&format!("  {line}"), columns, "      ", " \\");
            text.push('\n');
        }
    }
    text += &format!("\n{header}Exit status:{header:#}");
    for (status, meaning) in guide.exit_status {
        text.push('\n');
        text += &wrapped(&format!("  {status}  {meaning}"), columns, "     ", "");
    }
    text
}

/// Wraps a text into lines of at most this number of columns, at spaces. Every line but the first begins with `indent`,
/// and every line but the last ends with `end`.
fn wrapped(text: &str, columns: usize, indent: &str, end: &str) -> String {
    let mut wrapped = String::new();
    let mut line = 0;
    let mut has_words = false;
    let fits = |length: usize| length + end.len() <= columns;
    for (number, word) in text.split(' ').enumerate() {
        let length = columns::width(word);
        if has_words && !fits(line + 1 + length) {
            wrapped += end;
            wrapped.push('\n');
            wrapped += indent;
            line = indent.len();
        } else if number > 0 {
            wrapped.push(' ');
            line += 1;
        }
        wrapped += word;
        line += length;
        has_words |= !word.is_empty();
    }
    wrapped
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory as _, Parser as _};

    use super::{GUIDES, text, wrapped};
    use crate::args::Arguments;

    #[test]
    fn every_command_has_a_guide_and_every_guide_a_command() {
        let mut commands = vec![String::new()];
        let program = Arguments::command();
        commands.extend(
            program
                .get_subcommands()
                .map(|command| command.get_name().to_owned()),
        );
        let guides: Vec<&str> = GUIDES.iter().map(|guide| guide.command).collect();
        assert_eq!(commands, guides);
    }

    #[test]
    fn every_example_is_a_command_line() {
        let mut checked = 0;
        for (what, lines) in GUIDES.iter().flat_map(|guide| guide.examples) {
            let mut of_ours = 0;
            for command in lines.iter().flat_map(|line| line.split(" | ")) {
                let words = command.split_whitespace();
                let words = words.take_while(|word| !matches!(*word, ">" | "<"));
                let words: Vec<&str> = words.collect();
                if words[0] != "asff" {
                    continue;
                }
                of_ours += 1;
                if let Err(error) = Arguments::try_parse_from(&words) {
                    panic!("{what}: {error}");
                }
            }
            assert!(of_ours > 0, "{what}");
            checked += of_ours;
        }
        assert!(checked >= GUIDES.len());
    }

    #[test]
    fn every_command_tells_how_it_ends() {
        for guide in GUIDES {
            let status: Vec<u8> = guide
                .exit_status
                .iter()
                .map(|(status, _)| *status)
                .collect();
            assert!(
                matches!(status[..], [0, 2] | [0, 1, 2]),
                "{}",
                guide.command
            );
            let text = clap::builder::StyledStr::from(text(guide, 100)).to_string();
            assert!(text.contains("\n\nExit status:\n  0  "), "{text}");
            assert!(text.starts_with("Examples:\n  # ") || text.contains("\n\nExamples:\n  # "));
        }
    }

    #[test]
    fn lines_are_as_wide_as_the_terminal_and_words_are_whole() {
        for guide in GUIDES {
            for columns in [40, 80, 100] {
                let text = clap::builder::StyledStr::from(text(guide, columns)).to_string();
                for line in text.lines() {
                    // A single word may be wider: an address, or a vector.
                    let words = line.trim_end_matches(" \\").split_whitespace().count();
                    assert!(line.chars().count() <= columns || words == 1, "{line}");
                }
                let words = |text: &str| -> Vec<String> {
                    let words = text
                        .split_whitespace()
                        .filter(|word| !["#", "\\"].contains(word));
                    words.map(str::to_owned).collect()
                };
                let whole: Vec<String> = guide.text.iter().flat_map(|text| words(text)).collect();
                assert_eq!(words(&text)[..whole.len()], whole);
            }
        }
        assert_eq!(
            wrapped("  a bb ccc", 6, "    ", " \\"),
            "  a \\\n    bb \\\n    ccc"
        );
    }
}
