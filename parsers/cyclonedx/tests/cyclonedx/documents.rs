//! Documents that are inventories, broken, or of another format.

use finding_parsers::SOURCES;
use finding_source::{Confidence, Options, Registry, Report};

use crate::read::{read, text, valid};

fn invalid(name: &str) -> Vec<u8> {
    fixtures::sample(&format!("cyclonedx/invalid/{name}")).bytes
}

#[test]
fn an_inventory_is_partial() {
    for name in ["1.5-inventory.json", "1.0-inventory.xml"] {
        let read = valid(name);
        assert!(read.findings.is_empty(), "{name}");
        assert_eq!(
            read.partial().unwrap(),
            "an inventory without vulnerabilities: make a report with `grype sbom:FILE -o cyclonedx-json`"
        );
    }
    let read = valid("1.6-null.json");
    assert!(!read.completeness.is_complete());
}

#[test]
fn a_scan_that_looked_at_no_component_is_not_clean() {
    let json = |members: &str| {
        format!(
            r#"{{"bomFormat": "CycloneDX", "specVersion": "1.5", {members}, "vulnerabilities": []}}"#
        )
    };
    let xml = |lists: &str| {
        format!(
            "<bom xmlns='http://cyclonedx.org/schema/bom/1.5'><metadata><component type='container'><name>shop</name>\
            </component></metadata>{lists}<vulnerabilities/></bom>"
        )
    };
    let why = Some("the scan looked at no component");
    for nothing in [json(r#""components": []"#), xml("<components/>")] {
        assert_eq!(text(&nothing).partial(), why, "{nothing}");
    }
    let component = "<component type='library'><name>a</name></component>";
    for looked in [
        json(r#""components": [{"name": "a"}]"#),
        json(r#""components": [], "services": [{"name": "a"}]"#),
        xml(&format!("<components>{component}</components>")),
        // A document about the components of another one.
        json(r#""version": 1"#),
        xml(""),
    ] {
        assert_eq!(text(&looked).partial(), None, "{looked}");
    }
}

#[test]
fn vulnerabilities_in_an_unexpected_place_make_a_document_partial() {
    let read = valid("1.3-vendor-vulnerabilities.json");
    assert_eq!(
        read.partial().unwrap(),
        "entries in an unexpected place were skipped"
    );
}

#[test]
fn unusable_entries_leave_the_others_readable() {
    let json = read(&invalid("unusable-entries.json")).unwrap();
    assert_eq!(json.titles(), ["CVE-2099-1 in c1"]);
    assert_eq!(
        json.errors,
        [
            "expected an object, found a number at line 2, column 3 (byte 92), vulnerabilities[0]",
            "a vulnerability without an id, a reference and a description at line 3, column 3 (byte 97), vulnerabilities[1]"
        ]
    );
    let xml = read(&invalid("unusable-entries.xml")).unwrap();
    assert_eq!(xml.titles(), ["CVE-2099-1"]);
    assert_eq!(xml.errors.len(), 1, "{:?}", xml.errors);
    assert!(
        xml.notes
            .iter()
            .any(|note| note.contains("found an element")),
        "{:?}",
        xml.notes
    );
}

#[test]
fn a_document_type_declaration_is_refused() {
    let error = read(&invalid("document-type.xml")).map(|read| read.errors);
    let text = match error {
        Ok(errors) => errors.join("\n"),
        Err(error) => error.to_string(),
    };
    assert!(text.contains("document type"), "{text}");
}

#[test]
fn other_formats_are_refused_with_a_hint() {
    for (name, hint) in [
        ("spdx.json", "grype sbom:FILE"),
        ("openvex.json", "an OpenVEX document"),
        ("csaf.json", "a CSAF document"),
        ("text.txt", "no known report"),
        ("protobuf.bin", "no known report"),
    ] {
        let bytes = invalid(name);
        let options = Options::default();
        let report = Report::new(&bytes, &options.limits).unwrap();
        let error = Registry::new(SOURCES).choose(&report).unwrap_err();
        assert!(error.to_string().contains(hint), "{name}: {error}");
    }
}

#[test]
fn a_document_is_recognized_by_its_format_or_its_members() {
    let confidence = |text: &str| {
        let options = Options::default();
        let report = Report::new(text.as_bytes(), &options.limits).unwrap();
        let candidates = Registry::new(SOURCES).detect(&report);
        let own = candidates
            .iter()
            .find(|it| it.source.descriptor().tool == "cyclonedx");
        own.map_or(Confidence::No, |own| own.confidence)
    };
    for (text, expected) in [
        (r#"{"bomFormat": "cyclonedx"}"#, Confidence::Certain),
        (
            r#"{"specVersion": "1.4", "components": []}"#,
            Confidence::Likely,
        ),
        (
            r#"{"sbom": {"bomFormat": "CycloneDX", "specVersion": "1.5"}}"#,
            Confidence::No,
        ),
        (r#"{"vulnerabilities": []}"#, Confidence::No),
        ("<bom><component/></bom>", Confidence::No),
        (
            // The source of Inspector may be more certain.
            r#"{"bomFormat": "CycloneDX", "metadata": {"tools": {"components": [{"name": "Amazon Inspector SBOM Generator"}]}}}"#,
            Confidence::Likely,
        ),
    ] {
        assert_eq!(confidence(text), expected, "{text}");
    }
}

#[test]
fn a_compressed_document_is_refused_with_a_hint() {
    let error = read(&invalid("compressed.json.gz")).map(|read| read.errors);
    assert!(error.unwrap_err().to_string().contains("unpack first"));
}

#[test]
fn a_declared_encoding_that_is_wrong_does_not_matter() {
    let read = valid("1.4-declared-utf-16.xml");
    assert_eq!(read.titles(), ["CVE-2099-18 in demo 1.0.0"]);
}

#[test]
fn text_before_a_document_and_a_byte_order_mark_are_skipped() {
    let read = text(
        "\u{feff}scanning\n{\"bomFormat\": \"CycloneDX\", \"vulnerabilities\": [{\"id\": \"CVE-2099-1\"}]}",
    );
    assert_eq!(read.titles(), ["CVE-2099-1"]);
}
