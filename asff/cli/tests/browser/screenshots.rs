//! The pictures in the documentation: `cargo xtask screenshots`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::devtools::{Browser, DESKTOP, PHONE, Page, View};
use crate::reports::{asff, directory, page};

/// The reports in the pictures, from the samples of the parsers.
const REPORTS: [&str; 3] = [
    "dependency-check/valid/12.1.0-many.json",
    "cfn-nag/valid/0.8.10-shop.json",
    "trivy/valid/0.74.0-image.json",
];

/// Maximum size of a picture, in bytes.
const LARGEST: usize = 150_000;

/// The view in the pictures of pages.
const SCREEN: View = View {
    width: 1100,
    height: 700,
    ..DESKTOP
};

#[test]
#[ignore = "writes docs/*.png"]
fn screenshots() {
    let mut browser = Browser::start("screenshots").unwrap();
    let directory = directory("browser-screenshots");
    fs::create_dir(directory.join("reports")).unwrap();
    for name in REPORTS {
        let file = name.replace("/valid/", "-");
        let sample = fixtures::sample(name);
        fs::write(directory.join("reports").join(file), sample.bytes).unwrap();
    }
    for command in ["list", "summary"] {
        let file = terminal(&directory, command);
        let mut page = browser.open(&file, SCREEN);
        let size = page.evaluate(
            "(({width, height}) => [width, height])(document.body.getBoundingClientRect())",
        );
        page.look(View {
            width: size[0].as_f64().unwrap().ceil() as u32,
            height: size[1].as_f64().unwrap().ceil() as u32,
            ..SCREEN
        });
        save(&mut page, command);
    }
    let file = page(&directory, &["-q", "list", "--format", "html", "reports"]);
    let dark = View {
        is_dark: true,
        ..SCREEN
    };
    for (view, name) in [(SCREEN, "page"), (dark, "page-dark"), (PHONE, "page-phone")] {
        let mut page = browser.open(&file, view);
        page.until("document.querySelector('.finding') !== null");
        save(&mut page, name);
    }
}

fn save(page: &mut Page<'_>, name: &str) {
    let picture = page.picture();
    assert!(picture.len() < LARGEST, "{name}: {} bytes", picture.len());
    let docs = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs"));
    fs::write(docs.join(format!("{name}.png")), picture).unwrap();
}

/// Makes a page that shows a command and its output as a terminal does.
fn terminal(directory: &Path, command: &str) -> String {
    let output = asff(directory, &["-q", command, "reports"]);
    let lines: Vec<&str> = output.lines().collect();
    // The beginning of a long list, and its last lines.
    let shown = if lines.len() > 24 {
        [&lines[..16], &["…"], &lines[lines.len() - 3..]].concat()
    } else {
        lines
    };
    let html = format!(
        "<!DOCTYPE html><meta charset=utf-8><style>
        body {{ margin: 0; padding: 16px; width: max-content; background: #0d1117; color: #e6edf3; font: 14px/1.4 monospace; }}
        pre {{ margin: 0; font: inherit; }} </style>
        <pre>$ asff {command} reports\n{}</pre>",
        spans(&shown.join("\n"))
    );
    let file = directory.join(format!("{command}.html"));
    fs::write(&file, html).unwrap();
    file.to_str().unwrap().to_owned()
}

/// Returns the colors of terminal output as HTML elements.
fn spans(text: &str) -> String {
    let mut html = String::from("<span>");
    let mut style = String::new();
    for (number, part) in text.split("\u{1b}[").enumerate() {
        let text = if number == 0 {
            part
        } else {
            let (codes, text) = part.split_once('m').unwrap();
            for code in codes.split(';') {
                if matches!(code, "0" | "") {
                    style.clear();
                }
                style += match code {
                    "0" | "" => "",
                    "1" => "font-weight: bold;",
                    "2" => "opacity: .5;",
                    "31" | "91" => "color: #ff7b72;",
                    "32" | "92" => "color: #7ee787;",
                    "33" | "93" => "color: #f0b35a;",
                    "34" | "94" => "color: #79c0ff;",
                    "35" | "95" => "color: #d2a8ff;",
                    "36" | "96" => "color: #76e3ea;",
                    other => panic!("unknown style {other}"),
                };
            }
            text
        };
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        html += &format!("</span><span style=\"{style}\">{text}");
    }
    html + "</span>"
}
