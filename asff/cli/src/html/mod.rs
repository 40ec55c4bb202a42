//! HTML pages: one file that loads nothing and runs no script but its own.
//!
//! Text of reports is escaped. It appears only as the text of an element or as the value of a quoted attribute. The
//! content security policy of the page allows only the style and the script of this module, by their hashes. So the
//! browser does not run the text of a report even if it were mistaken for a script.

pub(crate) mod charts;

use std::io::{self, Write};

use crate::text::shown;

const STYLE: &str = include_str!("style.css");
/// SHA-256 of the style, in base 64. A test computes it.
const STYLE_HASH: &str = "Ut8jOLC//bsm5NUd12KRCJtW6upT89Y1iD0GhgXeWdc=";

/// Writes the beginning of a page, up to its content. `script` is the hash of its script, if it has one.
pub(crate) fn begin(out: &mut impl Write, title: &str, script: Option<&str>) -> io::Result<()> {
    let script = script.map(|hash| format!("script-src 'sha256-{hash}'; "));
    writeln!(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{STYLE_HASH}'; \
         {}base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>",
        script.unwrap_or_default()
    )
}

/// Writes the end of a page.
pub(crate) fn end(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "</body>\n</html>")
}

/// Writes a warning about incomplete reports, with their names and the reasons.
pub(crate) fn incomplete<'r>(
    out: &mut impl Write,
    reports: impl Iterator<Item = (&'r str, &'r str)>,
) -> io::Result<()> {
    let reports: Vec<_> = reports.collect();
    if reports.is_empty() {
        return Ok(());
    }
    // A long list would push the findings off the screen.
    let open = if reports.len() <= 3 { " open" } else { "" };
    let count = reports.len();
    writeln!(
        out,
        "<details class=\"warning\"{open}>\n<summary><strong>Incomplete reports: {count}.</strong> There may be more \
         findings than these list.</summary>\n<ul>"
    )?;
    for (file, why) in reports {
        writeln!(out, "<li>{}: {}</li>", escaped(file), escaped(why))?;
    }
    writeln!(out, "</ul>\n</details>")
}

/// Returns a line of text, escaped for an element or a quoted attribute.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in shown(text).chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use sha2::{Digest as _, Sha256};

    use super::{STYLE, STYLE_HASH, escaped};

    #[test]
    fn the_policy_of_the_page_allows_its_style() {
        assert_eq!(STANDARD.encode(Sha256::digest(STYLE)), STYLE_HASH);
    }

    #[test]
    fn no_text_ends_an_element_or_an_attribute() {
        let hostile = "</p><script>\"'&lt;\u{202e}\u{1b}";
        let expected = "&lt;/p&gt;&lt;script&gt;&quot;&#39;&amp;lt;\u{fffd}\u{fffd}";
        assert_eq!(escaped(hostile), expected);
    }
}
