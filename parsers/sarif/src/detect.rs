//! Detection of SARIF.

use finding_source::{LookAlike, Marks};

/// At most likely: the source of a specific tool may recognize its own logs better. `$schema` has a dozen spellings and
/// is often absent, and `version` may come last.
pub(crate) const MARKS: Marks = Marks::certain(&[])
    .likely(&[
        "runs[] version=2.*|1.0*",
        "runs[] $schema=*sarif*|*SARIF*|*Sarif*",
        "runs[].*.tool.driver|runs[].*.tool.name",
        "runs[].*.results.*.message runs[].*.results.*.ruleId|runs[].*.results.*.rule_id|runs[].*.results.*.rule\
         |runs[].*.results.*.locations",
        // `runs` is `null`.
        "runs !runs{} !runs'' !runs=* version=2.*|1.0*",
        "runs !runs{} !runs'' !runs=* $schema=*sarif*|*SARIF*|*Sarif*",
    ])
    .possible(&[
        // An invalid log: reading it gives an error that says what is wrong.
        "runs version=2.1.0*",
        "runs $schema=*sarif*|*SARIF*|*Sarif*",
        // Other tools write `runs` without a run as well, next to members of their own.
        "{$schema,version,runs,inlineExternalProperties,properties} runs[] !runs.*{}.*",
        "{$schema,version,runs,inlineExternalProperties,properties} runs !runs[] !runs{} !runs'' !runs=*",
    ]);

/// Documents that are mistaken for a log.
pub(crate) static LOOK_ALIKES: &[LookAlike] = &[
    LookAlike::json(
        &["sarif{}", "[].*.sarif{}"],
        "contains a SARIF log: extract the value of its member `sarif`",
    ),
    LookAlike::json(
        &["sarif''", "[].*.sarif''"],
        "an upload request with a compressed SARIF log: use the log itself",
    ),
    LookAlike::json(
        &[
            "!sarif $schema=*sarif-external-propert*",
            "!sarif runGuid version !runs",
            "[].*.$schema=*sarif-external-propert*",
            "[].*.runGuid [].*.version ![].*.runs",
        ],
        "an external property file of SARIF: use the log that refers to it",
    ),
];
