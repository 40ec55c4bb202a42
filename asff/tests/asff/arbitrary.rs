//! Properties of any finding, any document and any order of findings.

use asff::arn::{ProductArn, partition_of_region};
use asff::batch::{RequestLimits, batches};
use asff::coverage::{Coverage, Scope, ScopeState, TOOL_FIELD};
use asff::reconcile::reconcile;
use asff::wire::{Form, Writer, read};
use asff::{AwsSecurityFinding, Instant, TimestampText};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::common;

fn shapes() -> &'static Value {
    #[expect(clippy::disallowed_types, reason = "a test reads the model once")]
    static MODEL: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let model = MODEL.get_or_init(|| {
        serde_json::from_str(include_str!("../../codegen/model/model.json")).unwrap()
    });
    &model["shapes"]
}

/// Decisions made from bytes, so that a failing finding shrinks with them.
struct Decisions<'a>(std::slice::Iter<'a, u8>);

impl Decisions<'_> {
    fn next(&mut self) -> u8 {
        self.0.next().copied().unwrap_or(0)
    }

    fn text(&mut self) -> String {
        const TEXTS: [&str; 12] = [
            "",
            " ",
            "text",
            "ä😀\u{7f}",
            "\"\\/\u{8}\n\u{0}",
            "2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05.000+00:00",
            "HIGH",
            "ACTIVE",
            "123456789012",
            "arn:aws:securityhub:eu-west-1::product/a/b",
            "NULL",
        ];
        let long = self.next();
        match long {
            250.. => "é".repeat(usize::from(self.next()) * 200),
            _ => TEXTS[usize::from(long) % TEXTS.len()].to_owned(),
        }
    }

    fn number(&mut self) -> Value {
        match self.next() % 10 {
            0 => json!(0),
            1 => json!(-1),
            2 => json!(u64::MAX),
            3 => json!(i64::MIN),
            4 => json!(10.0),
            5 => json!(0.000_430_000_000_000_1),
            6 => json!(-1.797_693_134_862_315_7e308),
            7 => json!(2_147_483_648_i64),
            8 => json!(5e-324),
            _ => json!(f64::from_bits(u64::from_le_bytes(
                [(); 8].map(|()| self.next())
            ))),
        }
    }

    /// Returns any JSON value.
    fn any(&mut self, depth: u8) -> Value {
        match self.next() % 8 {
            0 | 1 => Value::Null,
            2 => json!(self.next() % 2 == 0),
            3 => self.number(),
            4 if depth < 4 => (0..self.next() % 4).map(|_| self.any(depth + 1)).collect(),
            5 if depth < 4 => (0..self.next() % 4)
                .map(|_| (self.text(), self.any(depth + 1)))
                .collect(),
            _ => json!(self.text()),
        }
    }

    /// Returns a value that mostly has the shape.
    fn of(&mut self, shape: &str) -> Value {
        if self.next() >= 240 {
            return self.any(0);
        }
        let described = &shapes()[shape];
        match described["kind"].as_str().unwrap() {
            "structure" => {
                let members = described["members"].as_object().unwrap();
                let mut object = Map::new();
                for _ in 0..self.next() % 16 {
                    let choice = usize::from(self.next()) % (members.len() + 1);
                    let (name, value) = match members.iter().nth(choice) {
                        Some((name, member)) => {
                            (name.clone(), self.of(member["type"].as_str().unwrap()))
                        }
                        None => (self.text(), self.any(0)),
                    };
                    object.insert(name, value);
                }
                Value::Object(object)
            }
            "list" => {
                let item = described["item"].as_str().unwrap();
                (0..self.next() % 4).map(|_| self.of(item)).collect()
            }
            "map" => (0..self.next() % 4)
                .map(|_| (self.text(), json!(self.text())))
                .collect(),
            "enum" => {
                let words = described["values"].as_array().unwrap();
                words[usize::from(self.next()) % words.len()].clone()
            }
            "integer" | "long" | "double" => self.number(),
            "boolean" => json!(self.next() % 2 == 0),
            "string" => json!(self.text()),
            _ => self.any(0),
        }
    }
}

fn finding(bytes: &[u8]) -> Value {
    match Decisions(bytes.iter()).of("AwsSecurityFinding") {
        Value::Object(finding) => Value::Object(finding),
        other => json!({ "Title": other }),
    }
}

#[test]
fn the_generator_reaches_most_of_the_model() {
    // A property over findings that are all alike would prove little.
    let mut names = std::collections::BTreeSet::new();
    fn collect(value: &Value, names: &mut std::collections::BTreeSet<String>) {
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    names.insert(name.clone());
                    collect(value, names);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
            _ => {}
        }
    }
    let mut state = 1_u64;
    for _ in 0..3_000 {
        let bytes: Vec<u8> = (0..600)
            .map(|_| {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                state.to_le_bytes()[7]
            })
            .collect();
        collect(&finding(&bytes), &mut names);
    }
    assert!(names.len() > 400, "{}", names.len());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_finding_round_trips(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let document = finding(&bytes);
        let text = document.to_string();
        let read: AwsSecurityFinding = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&serde_json::to_value(&read).unwrap(), &document);
        let again = serde_json::to_string(&read).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Value>(&again).unwrap(), &document);
        prop_assert_eq!(&serde_json::from_value::<AwsSecurityFinding>(document).unwrap(), &read);
        prop_assert_eq!(&read.clone(), &read);
        let shown = format!("{read:?}");
        prop_assert!(shown.starts_with("AwsSecurityFinding"));
        for violation in read.validate() {
            prop_assert!(!violation.to_string().contains('\n'), "{}", violation);
        }
    }

    #[test]
    fn a_violation_points_to_a_value_or_to_its_place(
        bytes in prop::collection::vec(any::<u8>(), 0..600)
    ) {
        let document = finding(&bytes);
        let read: AwsSecurityFinding = serde_json::from_value(document.clone()).unwrap();
        for violation in read.validate() {
            let pointer = violation.pointer;
            let found = document.pointer(&pointer).is_some() || {
                // The member is missing from an object, or the object itself is missing.
                let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
                let above = parent.rsplit_once('/').map_or("", |(above, _)| above);
                document.pointer(parent).or(document.pointer(above)).is_some()
            };
            prop_assert!(found, "{}", pointer);
        }
    }

    #[test]
    fn any_findings_go_through_all_forms(
        all in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200), 0..4)
    ) {
        let findings: Vec<AwsSecurityFinding> =
            all.iter().map(|bytes| serde_json::from_value(finding(bytes)).unwrap()).collect();
        for form in [Form::Array, Form::Request, Form::Ndjson] {
            // A finding on its own line is recognized by a member of the format.
            if form == Form::Ndjson
                && findings.iter().any(|f| serde_json::to_value(f).unwrap().get("Id").is_none())
            {
                continue;
            }
            let mut writer = Writer::new(Vec::new(), form);
            for finding in &findings {
                writer.write(finding).unwrap();
            }
            let document = writer.finish().unwrap();
            if document.is_empty() {
                continue;
            }
            let again: Result<Vec<_>, _> = read(&document).collect();
            prop_assert_eq!(again.unwrap(), findings.clone());
        }
    }

    #[test]
    fn any_bytes_are_read_to_the_end(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(read(&bytes).count() <= bytes.len() + 1);
    }

    #[test]
    fn any_text_of_json_signs_is_read_to_the_end(
        text in r#"([\[\]{}:, \n]|"Id"|"Findings"|"detail"|"a"|1|null|true){0,60}"#
    ) {
        let items: Vec<_> = read(text.as_bytes()).collect();
        prop_assert!(items.len() <= text.len() + 1);
        // A list of objects that serde_json accepts is read without an error.
        if let Ok(objects) = serde_json::from_str::<Vec<Map<String, Value>>>(&text) {
            prop_assert_eq!(items.iter().filter(|item| item.is_ok()).count(), objects.len());
        }
    }

    #[test]
    fn batches_lose_and_move_nothing(
        kinds in prop::collection::vec((0..4_usize, 0..30_u32, 0..5_usize), 0..80)
    ) {
        let input: Vec<AwsSecurityFinding> = kinds
            .iter()
            .map(|&(kind, id, size)| {
                let (region, account) = [
                    ("eu-west-1", "123456789012"),
                    ("eu-west-1", "123456789012"),
                    ("us-east-1", "123456789012"),
                    ("nowhere", "1"),
                ][kind];
                let mut finding: AwsSecurityFinding =
                    serde_json::from_value(common::valid()).unwrap();
                finding.id = format!("{id}");
                finding.aws_account_id = account.to_owned();
                finding.product_arn = format!("arn:aws:securityhub:{region}::product/a/b");
                finding.description = "x".repeat([1, 100, 1_000, 3_000, 5_000][size]);
                finding
            })
            .collect();
        let mut seen = vec![None; input.len()];
        let mut last = None;
        let limits = RequestLimits::default().with_findings(7).with_request_bytes(20_000).with_finding_bytes(5_000);
        for item in batches(input.clone()).with_limits(limits) {
            match item {
                Ok(batch) => {
                    prop_assert!(batch.findings().len() <= 7 && batch.as_bytes().len() <= 20_000);
                    let destination = batch.destination().clone();
                    let indices = batch.indices().to_vec();
                    let mut ids = std::collections::BTreeSet::new();
                    for (finding, index) in batch.into_findings().into_iter().zip(indices) {
                        prop_assert!(last < Some(index));
                        last = Some(index);
                        prop_assert!(finding.product_arn.contains(destination.region()));
                        prop_assert!(ids.insert(finding.id.clone()));
                        seen[index] = Some(finding);
                    }
                }
                Err(refused) => seen[refused.index] = Some(*refused.finding),
            }
        }
        prop_assert_eq!(seen, input.into_iter().map(Some).collect::<Vec<_>>());
    }

    #[test]
    fn reconciling_keeps_every_finding_and_every_time_grows(
        before in prop::collection::btree_map(0..12_u32, (0..40_i64, any::<bool>()), 0..12),
        now in prop::collection::btree_map(0..12_u32, 0..40_i64, 0..12),
        complete in any::<bool>(),
    ) {
        let at = |seconds| Instant::from_unix(1_767_322_445 + seconds, 0).unwrap();
        let finding = |id: u32, seconds: i64| {
            let mut finding: AwsSecurityFinding = serde_json::from_value(common::valid()).unwrap();
            finding.product_fields = Some(asff::FieldMap::from_iter([(TOOL_FIELD, "scan")]));
            finding.id = id.to_string();
            finding.updated_at = TimestampText::from(at(seconds));
            finding
        };
        let previous = before.iter().map(|(&id, &(seconds, archived))| {
            let mut finding = finding(id, seconds);
            finding.record_state = archived.then_some(asff::RecordState::Archived);
            finding
        });
        let current = now.iter().map(|(&id, &seconds)| finding(id, seconds));
        let mut coverage = Coverage::new();
        if complete {
            coverage.insert(Scope::of(&finding(0, 0)).unwrap(), ScopeState::Complete);
        }
        let result = reconcile(previous, current, &coverage, at(20));
        let mut ids = std::collections::BTreeSet::new();
        let kept = result.kept.iter().map(|kept| &kept.finding);
        for finding in result.findings.iter().chain(kept) {
            prop_assert!(ids.insert(finding.id.parse::<u32>().unwrap()));
        }
        prop_assert_eq!(ids, before.keys().chain(now.keys()).copied().collect());
        for finding in &result.findings {
            let id = finding.id.parse::<u32>().unwrap();
            if let Some(&(seconds, _)) = before.get(&id) {
                prop_assert!(finding.updated_at.instant().unwrap() > at(seconds));
            }
        }
        // A newer earlier finding stays, and this run's is left out.
        let is_newer = |(id, &seconds): (&u32, &i64)| before.get(id).is_some_and(|&(known, _)| known > seconds);
        let imported = now.len() - now.iter().filter(|&entry| is_newer(entry)).count();
        prop_assert_eq!(result.new + result.updated, imported);
        prop_assert_eq!(result.findings.len(), imported + result.archived);
        prop_assert!(complete || result.archived == 0);
    }

    #[test]
    fn an_instant_is_written_and_read_back(seconds in -62_167_219_200_i64..253_402_300_800, n in 0..1_000_000_000_u32) {
        let instant = Instant::from_unix(seconds, n).unwrap();
        prop_assert_eq!(TimestampText::from(instant).instant(), Ok(instant));
    }

    #[test]
    fn any_text_is_an_arn_or_is_not(text in "(arn|aws|securityhub|eu-west-1|product|default|[a-z0-9:/-]){0,14}") {
        let _ = partition_of_region(&text);
        let _ = TimestampText::from(&*text).instant();
        if let Ok(arn) = text.parse::<ProductArn>() {
            prop_assert_eq!(arn.to_string(), text);
        }
    }
}
