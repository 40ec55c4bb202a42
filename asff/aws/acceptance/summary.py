#!/usr/bin/env python3
"""summary.py DIRECTORY: prints what the tests proved, a line a property. The figures are those that they recorded.

Fails if a test recorded nothing.
"""

import pathlib
import sys

# By the name that the test records, in the order of the table.
PROPERTIES = {
    "first-import": "first import",
    "fixes": "second run with fixes",
    "tool-that-did-not-run": "a tool that did not run",
    "partial-report": "a partial report",
    "reopened": "a reopened finding",
    "throttling": "10,000 findings with throttling",
    "two-regions": "two regions",
    "govcloud": "GovCloud",
    "job-passed": "pipeline job, passed",
    "job-failed": "pipeline job, failed gate",
    "job-wrong": "pipeline job, wrong input",
    "job-continued": "pipeline job, continued",
    "raw-report": "raw report",
    "raw-report-moto": "raw report, moto",
    "faults": "faults of the hub's calls",
    "ends": "ends between two calls",
    "killed": "killed process",
    "services": "faults of other services",
    "commands": "deploy/README.md",
    "moto": "moto",
    "cfn-lint": "cfn-lint",
    "cfn-nag": "cfn_nag",
    "broken-template": "a broken template",
    "pipelines": "pipelines",
}

recorded = {path.name: path.read_text().strip() for path in pathlib.Path(sys.argv[1]).iterdir()}
width = max(map(len, PROPERTIES.values()))
for name, property in PROPERTIES.items():
    print(f"{property:{width}}  {recorded.get(name, 'NOT PROVED')}")
unlisted = recorded.keys() - PROPERTIES.keys()
if unlisted:
    sys.exit(f"not in the table: {', '.join(sorted(unlisted))}")
if PROPERTIES.keys() - recorded.keys():
    sys.exit("some properties are not proved")
