//! `cargo xtask web`: the page that reads reports in the browser, one file.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::commands::{output, run_shown};

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds the program of the page, and writes `target/web/index.html` with everything in it.
///
/// # Errors
///
/// One line: the target is not installed, or a command failed.
pub(crate) fn run(root: &Path) -> Result<(), String> {
    let web = root.join("asff/cli/web");
    run_shown(
        Command::new("cargo")
            .args(["build", "--locked", "--release", "--target", TARGET])
            .current_dir(&web),
    )
    .map_err(|error| format!("{error}; `rustup target add {TARGET}` installs the target"))?;
    let program = web
        .join("target")
        .join(TARGET)
        .join("release/asff_web.wasm");
    let program = fs::read(&program).map_err(|error| format!("{}: {error}", program.display()))?;
    let text = |path: &str| {
        let path = root.join(path);
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let (style, script) = (
        text("asff/cli/web/page.css")?,
        text("asff/cli/web/page.js")?,
    );
    // The frame with the findings has the policy of the page, too.
    let policy = format!(
        "style-src {} {}; script-src {} {} 'wasm-unsafe-eval'",
        hash(&style)?,
        hash(&text("asff/cli/src/html/style.css")?)?,
        hash(&script)?,
        hash(&text("asff/cli/src/list/html/script.js")?)?,
    );
    let page = text("asff/cli/web/page.html")?
        .replace("POLICY", &policy)
        .replace("STYLE", &style)
        .replace("SCRIPT", &script)
        .replace("PROGRAM", &base64(&program));
    let directory = root.join("target/web");
    fs::create_dir_all(&directory).map_err(|error| format!("{}: {error}", directory.display()))?;
    let file = directory.join("index.html");
    fs::write(&file, &page).map_err(|error| format!("{}: {error}", file.display()))?;
    println!("wrote target/web/index.html, {} bytes", page.len());
    Ok(())
}

/// Returns what a content security policy calls a text.
fn hash(text: &str) -> Result<String, String> {
    let digest = output(&mut Command::new("sha256sum"), text.as_bytes())?;
    let digits = String::from_utf8_lossy(&digest);
    let bytes = (0..32).map(|at| {
        let digits = digits.get(2 * at..2 * at + 2);
        digits.and_then(|digits| u8::from_str_radix(digits, 16).ok())
    });
    let bytes: Option<Vec<u8>> = bytes.collect();
    let bytes = bytes.ok_or_else(|| format!("sha256sum: unexpected `{digits}`"))?;
    Ok(format!("'sha256-{}'", base64(&bytes)))
}

/// Base 64 with padding: RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * at) & 63) as usize];
            text.push(if at <= chunk.len() { digit.into() } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn the_examples_of_the_standard_are_encoded() {
        for (text, expected) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(text.as_bytes()), expected);
        }
    }
}
