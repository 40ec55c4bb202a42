//! Reports of the add-on Export Report, and lists of alerts that programs save from the API.

use crate::support::{place, read};

/// Checks the single finding of a report of Export Report.
fn check(report: &str, source: &str) {
    let read = read(report);
    assert_eq!(read.source, source);
    assert_eq!(read.why_partial(), None);
    let finding = read.one();
    assert_eq!(finding.title, "Script injection");
    assert_eq!(finding.rule.id, "40012");
    assert_eq!(read.words(), [Some("High")]);
    assert_eq!(read.confidences(), [Some("Medium")]);
    assert_eq!(finding.description.as_deref(), Some("A page echoes."));
    assert_eq!(finding.cwes, [79]);
    let advice = finding.remediation.as_ref().unwrap();
    assert_eq!(advice.text.as_deref(), Some("Encode."));
    assert_eq!(
        finding.references[0].url.as_deref(),
        Some("https://e.example/xss")
    );
    let place = place(&finding.locations[0]);
    assert_eq!(place.url, "http://shop.example:5050/search");
    assert_eq!(place.parameter.as_deref(), Some("q"));
    assert_eq!(place.method.as_deref(), Some("GET"));
    assert_eq!(finding.locations.len(), 1);
}

#[test]
fn json_of_export_report_is_read() {
    let item = r#"{"Param":"q","URI":"http://shop.example:5050/search","Attack":"<b>","Method":"GET","ItemCount":1}"#;
    let alert = |items: &str| {
        format!(
            r#"{{"RiskDesc":"High","Desc":"A page echoes.","Item":{items},"WASCID":8,"Alert":"Script injection","RiskCode":3,
            "Solution":"Encode.","Confidence":2,"PluginID":40012,"CWEID":79,"Reference":"https://e.example/xss","ReliabilityDesc":"Medium"}}"#
        )
    };
    let (listed, single) = (alert(&format!("[{item}]")), alert(item));
    for sites in [
        format!(r#"{{"Port":5050,"Host":"shop.example","Alerts":{{"AlertItem":[{listed}]}}}}"#),
        format!(r#"{{"Alerts":{{"AlertItem":{single}}},"Host":"shop.example"}}"#),
        format!(r#"[{{"Host":"shop.example","Alerts":{{"AlertItem":[{single}]}}}}]"#),
    ] {
        let report = format!(
            r#"{{"Report":{{"ReportVersion":"v1","Title":"Report","Sites":{sites},"ScanDate":"01/01/2026"}}}}"#
        );
        check(&report, "zap-json");
    }
}

#[test]
fn xml_of_export_report_is_read() {
    check(
        "<?xml version=\"1.0\"?><Report><Title>Report</Title><Sites><Host>shop.example</Host><Port>5050</Port><Alerts><AlertItem>\
        <PluginID>40012</PluginID><Alert>Script injection</Alert><RiskCode>3</RiskCode><RiskDesc>High</RiskDesc><Confidence>2</Confidence>\
        <Desc>A page echoes.</Desc><ItemCount>1</ItemCount><Item><URI>http://shop.example:5050/search</URI><Method>GET</Method><Param>q</Param>\
        <Attack>&lt;b&gt;</Attack></Item><Solution>Encode.</Solution><Reference>https://e.example/xss</Reference><CWEID>79</CWEID>\
        <WASCID>8</WASCID></AlertItem></Alerts></Sites></Report>",
        "zap-xml",
    );
}

#[test]
fn alerts_in_a_list_of_vulnerabilities_are_read() {
    let read = read(
        r#"{"scan":"7","vulnerabilities":[{"pluginId":"10020","alert":"Missing header","risk":"Medium","confidence":"High",
        "url":"http://shop.example/a","method":"GET","cweid":"1021"}]}"#,
    );
    assert_eq!(read.source, "zap-alerts-json");
    assert_eq!(read.titles(), ["Missing header"]);
    assert_eq!(read.urls(), [["http://shop.example/a"]]);
}
