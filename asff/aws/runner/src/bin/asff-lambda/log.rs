//! The log and the metrics, one JSON object a line.

use std::time::{Duration, SystemTime};

use asff_aws::Synced;
use serde_json::json;

/// Writes a line of the log. It has counts, names of objects and errors, and no text of a report.
pub(crate) fn line(level: &str, message: &str) {
    println!("{}", json!({"level": level, "message": message}));
}

/// Writes the metrics of a run in CloudWatch's embedded metric format.
pub(crate) fn metrics(synced: &Synced, incomplete: usize, duration: Duration) {
    let time = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let milliseconds = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    let time = time.map_or(0, milliseconds);
    let names = ["Read", "Imported", "Archived", "Refused", "Incomplete"];
    let mut metrics: Vec<_> = names
        .iter()
        .map(|name| json!({"Name": name, "Unit": "Count"}))
        .collect();
    metrics.push(json!({"Name": "Duration", "Unit": "Milliseconds"}));
    let line = json!({
        "_aws": {
            "Timestamp": time,
            "CloudWatchMetrics": [{"Namespace": "asff", "Dimensions": [[]], "Metrics": metrics}],
        },
        "Read": synced.read,
        "Imported": synced.imported,
        "Archived": synced.archived,
        "Refused": synced.refused.len(),
        "Incomplete": incomplete,
        "Duration": milliseconds(duration),
    });
    println!("{line}");
}
