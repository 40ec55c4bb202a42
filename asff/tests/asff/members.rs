//! Every member of the model has a typed field, survives a round trip, and can be filled within the limits.

#[allow(clippy::all, reason = "generated")]
#[rustfmt::skip]
#[path = "generated/fill.rs"]
mod fill;

use asff::AwsSecurityFinding;
use asff::details::{AwsEc2InstanceDetails, AwsS3BucketDetails};
use serde_json::{Value, json};

use crate::common;

/// Counts the members below `value`, and lists members of the model that the value lacks.
fn walk(shapes: &Value, shape: &str, path: &str, value: &Value, seen: &mut (usize, Vec<String>)) {
    let described = &shapes[shape];
    match described["kind"].as_str().unwrap() {
        "structure" => {
            let value = value
                .as_object()
                .unwrap_or_else(|| panic!("{path}: no object"));
            let members = described["members"].as_object().unwrap();
            for (name, member) in members {
                let path = format!("{path}/{name}");
                seen.0 += 1;
                match value.get(name) {
                    Some(value) => {
                        walk(shapes, member["type"].as_str().unwrap(), &path, value, seen);
                    }
                    None => seen.1.push(path),
                }
            }
            for name in value.keys().filter(|name| !members.contains_key(*name)) {
                seen.1.push(format!("{path}/{name} is not in the model"));
            }
        }
        "list" => {
            let items = value
                .as_array()
                .unwrap_or_else(|| panic!("{path}: no list"));
            assert_eq!(items.len(), 1, "{path}");
            walk(
                shapes,
                described["item"].as_str().unwrap(),
                path,
                &items[0],
                seen,
            );
        }
        "map" => assert!(value.is_object(), "{path}"),
        "document" => {}
        "integer" | "long" => assert!(value.is_i64(), "{path}"),
        "double" => assert!(value.is_f64(), "{path}"),
        "boolean" => assert!(value.is_boolean(), "{path}"),
        "string" | "enum" => assert!(value.is_string(), "{path}"),
        kind => panic!("{path}: {kind}"),
    }
}

#[test]
fn every_member_is_filled_through_its_type_and_survives() {
    let model: Value =
        serde_json::from_str(include_str!("../../codegen/model/model.json")).unwrap();
    let finding = fill::aws_security_finding();
    let document = serde_json::to_value(&finding).unwrap();
    let mut seen = (0, Vec::new());
    walk(
        &model["shapes"],
        "AwsSecurityFinding",
        "",
        &document,
        &mut seen,
    );
    assert_eq!(seen, (3_086, Vec::new()));

    let text = serde_json::to_string(&finding).unwrap();
    let read: AwsSecurityFinding = serde_json::from_str(&text).unwrap();
    assert_eq!(read, finding);
    assert_eq!(serde_json::to_value(&read).unwrap(), document);
    assert_eq!(
        read.resources[0]
            .details
            .as_ref()
            .unwrap()
            .other_members
            .len(),
        99
    );
}

#[test]
fn every_structure_keeps_an_unknown_member() {
    let model: Value =
        serde_json::from_str(include_str!("../../codegen/model/model.json")).unwrap();
    // Adds a member to every object of a filled finding.
    fn mark(shapes: &Value, shape: &str, value: &mut Value, marked: &mut usize) {
        let described = &shapes[shape];
        if let Some(members) = described["members"].as_object() {
            for (name, member) in members {
                let shape = member["type"].as_str().unwrap();
                mark(shapes, shape, &mut value[name], marked);
            }
            value["NotInTheModel"] = json!({"a": [1, null, 2.0]});
            *marked += 1;
        } else if let Some(item) = described["item"].as_str() {
            for value in value.as_array_mut().unwrap() {
                mark(shapes, item, value, marked);
            }
        }
    }
    let mut document = serde_json::to_value(fill::aws_security_finding()).unwrap();
    let mut marked = 0;
    mark(
        &model["shapes"],
        "AwsSecurityFinding",
        &mut document,
        &mut marked,
    );
    assert!(marked >= 613, "{marked}");
    let mut read = common::read(&document);
    assert_eq!(common::errors(&read.validate()).len(), marked);

    // The types of the details keep it too.
    let details = read.resources[0].details.as_mut().unwrap();
    let before = serde_json::to_value(&*details).unwrap();
    fill::each_detail(details, &mut Again);
    assert_eq!(serde_json::to_value(&*details).unwrap(), before);
}

/// Takes each detail out as its type and puts it back.
struct Again;

impl fill::EachDetail for Again {
    fn detail<T: asff::details::ResourceDetail>(&mut self, details: &mut asff::ResourceDetails) {
        let detail: T = details.get().unwrap();
        details.set(detail);
    }
}

#[test]
fn a_finding_that_fills_every_member_is_valid() {
    let violations = fill::aws_security_finding().validate();
    assert_eq!(common::errors(&violations), [""; 0]);
}

#[test]
fn a_filled_finding_is_read_on_a_small_stack() {
    let text = serde_json::to_string(&fill::aws_security_finding()).unwrap();
    #[expect(
        clippy::disallowed_types,
        reason = "a thread is the way to a small stack"
    )]
    let thread = std::thread::Builder::new()
        .stack_size(256 * 1024)
        .spawn(move || {
            let read: AwsSecurityFinding = serde_json::from_str(&text).unwrap();
            (
                read.validate().len(),
                serde_json::to_string(&read).unwrap() == text,
            )
        });
    let (violations, equal) = thread.unwrap().join().unwrap();
    assert!(violations > 0 && equal);
}

#[test]
fn details_that_are_not_an_object_are_kept_and_not_typed() {
    let document = json!({"AwsS3Bucket": "gone", "AwsEc2Instance": {"Type": 5, "ImageId": "ami"}});
    let mut details: asff::ResourceDetails = serde_json::from_value(document.clone()).unwrap();
    assert_eq!(details.get::<AwsS3BucketDetails>(), None);
    let instance = details.get::<AwsEc2InstanceDetails>().unwrap();
    assert_eq!(
        (instance.r#type.clone(), instance.image_id.as_deref()),
        (None, Some("ami"))
    );
    details.set(instance);
    assert_eq!(serde_json::to_value(&details).unwrap(), document);
    details.set(AwsS3BucketDetails::default());
    assert_eq!(
        serde_json::to_value(&details).unwrap()["AwsS3Bucket"],
        json!({})
    );
}

#[test]
fn the_typed_fields_are_details_as_well() {
    let mut details = fill::resource_details();
    let container: asff::ContainerDetails = details.get().unwrap();
    assert_eq!(Some(&container), details.container.as_deref());
    details.container = None;
    details.other_members.insert("Container", 5);
    details.set(container.clone());
    assert_eq!(details.get(), Some(container));
    assert_eq!(details.other_members.get("Container"), None);
}
