//! The regions of AWS, for the detection of mistyped names.

use report_files::names;

/// The regions of all partitions that are open to customers, from the AWS General Reference, "Regions and Zones",
/// October 2025. An unknown region is not an error, because it may be newer.
const REGIONS: [&str; 39] = [
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eusc-de-east-1",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-west-1",
    "us-west-2",
];

/// Returns the region that an unknown name probably means.
pub(crate) fn mistaken(name: &str) -> Option<&'static str> {
    if REGIONS.contains(&name) {
        return None;
    }
    names::nearest(name, REGIONS, 0.8)
}

#[cfg(test)]
mod tests {
    use super::mistaken;

    #[test]
    fn a_mistyped_region_is_near_to_a_known_one() {
        assert_eq!(mistaken("eu-wset-1"), Some("eu-west-1"));
        assert_eq!(mistaken("us-gov-west-2"), Some("us-gov-west-1"));
        for region in ["us-west-2", "eu-west-1", "nowhere"] {
            assert_eq!(mistaken(region), None, "{region}");
        }
    }
}
