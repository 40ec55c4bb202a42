//! Detection of Trivy's documents.

use finding_source::{LookAlike, Marks};

pub(crate) const MARKS: Marks = Marks::certain(&[
    // Before 0.20, a report was the list of its results.
    "[].*.Target [].*.Class|[].*.Vulnerabilities|[].*.Misconfigurations|[].*.Secrets|[].*.Licenses",
    "ArtifactName''|ArtifactType'' SchemaVersion#|Results.*.Target",
    "SchemaVersion# Results.*.Target Results.*.Class|Results.*.Vulnerabilities|Results.*.Misconfigurations\
     |Results.*.Secrets|Results.*.Licenses",
    // A report of `trivy k8s`, by its first list with resources.
    "ClusterName'' Resources.*.Kind Resources.*.Name",
    "ClusterName'' Findings.*.Kind Findings.*.Name !Resources.*",
    "ClusterName'' Vulnerabilities.*.Kind Vulnerabilities.*.Name !Resources.*|Findings.*",
    "ClusterName'' Misconfigurations.*.Kind Misconfigurations.*.Name !Resources.*|Findings.*|Vulnerabilities.*",
])
.likely(&[
    "[].*.Target [].*.Type",
    // A cluster without resources has no other marks.
    "{ClusterName,SchemaVersion} ClusterName''",
    "ClusterName'' Resources|Findings|Vulnerabilities|Misconfigurations \
     !Resources.*|Findings.*|Vulnerabilities.*|Misconfigurations.*",
]);

/// Documents that are mistaken for a report of Trivy.
pub(crate) static LOOK_ALIKES: &[LookAlike] = &[
    LookAlike::json(
        &["SummaryControls", "RelatedResources Results"],
        "possibly Trivy's compliance report; run it without --compliance",
    ),
    LookAlike::json(
        &["apiVersion=aquasecurity.github.io/*"],
        "a resource of the Trivy operator; use trivy k8s --format json",
    ),
];
