//! Guides of all commands.

use super::Guide;

const READ: (u8, &str) = (0, "everything was read");
const WRITTEN: (u8, &str) = (0, "everything was read and written");
const BROKEN: (u8, &str) = (
    2,
    "wrong arguments, or unreadable or invalid input; the rest was still written",
);
const WRONG: (u8, &str) = (2, "wrong arguments");

/// The guides of the program and of each command, in the order of the help.
pub(crate) const GUIDES: &[Guide] = &[
    Guide {
        command: "",
        text: &[
            "Results go to standard output. Errors and notes about the input go to standard error, one per line. \
             Color is used only on terminals; NO_COLOR=1 turns it off, CLICOLOR_FORCE=1 forces it.",
        ],
        examples: &[
            (
                "What did the scanners find, and does the pipeline pass?",
                &["asff list reports", "asff gate --fail-on HIGH reports"],
            ),
            (
                "Send everything to AWS Security Hub",
                &[
                    "asff convert --account 123456789012 --region eu-west-1 reports > findings.json",
                    "asff batch --out requests findings.json > requests.tsv",
                    "sh send.sh requests.tsv",
                ],
            ),
        ],
        exit_status: &[
            (0, "done"),
            (1, "the gate failed, or violations were found"),
            BROKEN,
        ],
    },
    Guide {
        command: "convert",
        text: &[
            "Repository, branch and resource are part of the ids of findings: use the same names in every run, so \
             that a rescan updates its findings instead of adding new ones. Commit, build and time are not part of \
             ids.",
            "A finding in several reports is written once: an open one has precedence over a closed one, then the \
             most severe one. For this, several reports are read twice, and the ids of all findings are kept in \
             memory, about 150 bytes each. Otherwise, memory depends on the largest report. A single report is read \
             once, and its findings are not kept.",
        ],
        examples: &[
            (
                "Findings of a scan, ready for `asff batch`",
                &[
                    "asff convert --account 123456789012 --region eu-west-1 --repository shop --branch main zap.json > findings.json",
                ],
            ),
            (
                "One finding per line, from standard input, graded as in the AWS sample",
                &[
                    "phpstan --error-format=json | asff convert --account 123456789012 --region eu-west-1 --policy aws-blog --format ndjson -",
                ],
            ),
            (
                "Findings of all tools for a program that reads SARIF",
                &["asff convert --to sarif reports > all.sarif"],
            ),
        ],
        exit_status: &[WRITTEN, BROKEN],
    },
    Guide {
        command: "detect",
        text: &["The source of a file is detected from its contents, never from its name."],
        examples: &[("Which tool wrote these?", &["asff detect reports"])],
        exit_status: &[
            (0, "the source of every file is known"),
            (
                2,
                "wrong arguments, or a file that is unreadable, of an unknown source, or of several sources",
            ),
        ],
    },
    Guide {
        command: "list",
        text: &[
            "A line shows the severity; the advisory or the rule; the package and its versions, the file and line, or \
             the address; the title; and the tool. ASFF files can be listed as well. A finding in several reports is \
             listed once.",
            "With --previous, the list has groups: new, reopened, changed grade, unchanged, gone. A finding that is \
             gone is closed if this run covered all of its scope; otherwise its line says why it is not closed.",
            "A value of --tool, --cwe, --id or --path that matches no finding is an error, with the nearest known \
             value. docs/list.schema.json describes the JSON. SARIF keeps the limits of GitHub code scanning.",
        ],
        examples: &[
            ("What did the scanners find?", &["asff list reports"]),
            (
                "Which dependencies have a known exploited vulnerability of high severity or worse?",
                &[
                    "asff list --fail-on HIGH --kind dependency --kev-only --kev known_exploited_vulnerabilities.json reports",
                ],
            ),
            (
                "What is new since the last release?",
                &["asff list --previous released.json --repository shop --branch main reports"],
            ),
            (
                "Findings of all tools in GitHub code scanning",
                &["asff list --format sarif reports > all.sarif"],
            ),
            (
                "A page for a browser",
                &["asff list --format html reports > findings.html"],
            ),
        ],
        exit_status: &[
            READ,
            (
                2,
                "wrong arguments, a filter that matches nothing, or unreadable or invalid input; the rest was still listed",
            ),
        ],
    },
    Guide {
        command: "summary",
        text: &[
            "A report is incomplete if findings may be missing from it, for example because the scan was interrupted. A \
             finding in several reports is counted once.",
            "Policy rules that accept findings are listed with their reasons, and so are rules that have expired.",
            "In Markdown, all text of reports is in code spans, so mentions, addresses and references have no effect.",
        ],
        examples: &[
            (
                "All reports of a build in one table",
                &["asff summary reports"],
            ),
            (
                "The same for a comment on a pull request",
                &["asff summary --format markdown reports > comment.md"],
            ),
            (
                "A page for a browser",
                &["asff summary --format html reports > summary.html"],
            ),
        ],
        exit_status: &[READ, BROKEN],
    },
    Guide {
        command: "gate",
        text: &[
            "Suppressed, false positive and fixed findings do not count. A finding in several reports counts once, \
             and fails if it fails in any of them. An incomplete report fails, because findings may be missing from \
             it; --allow-incomplete lets it pass, --kind does not. Each incomplete report is printed with the reason.",
            "CISA decides which vulnerabilities are known to be exploited: \
             https://www.cisa.gov/known-exploited-vulnerabilities-catalog has the file for --kev. Without it, only \
             reports say so, such as those of Dependency-Check 8.0 and later, Grype and Amazon Inspector. The scores for \
             --epss are at https://www.first.org/epss/data_stats; some reports have them as well.",
        ],
        examples: &[
            (
                "Fail on findings that are high, critical, or known to be exploited",
                &["asff gate --fail-on HIGH --fail-on-kev reports"],
            ),
            (
                "The same for dependencies only, with the CVEs of every tool",
                &[
                    "asff gate --fail-on HIGH --fail-on-kev --kev known_exploited_vulnerabilities.json --kind dependency reports",
                ],
            ),
            (
                "Fail only on findings that are new since the last release",
                &[
                    "asff gate --fail-on MEDIUM --previous released.json --repository shop --branch main reports",
                ],
            ),
        ],
        exit_status: &[
            (0, "the pipeline passes"),
            (
                1,
                "a finding reaches the severity, or a report is incomplete",
            ),
            (
                2,
                "wrong arguments, or unreadable or invalid input, whatever the findings are",
            ),
        ],
    },
    Guide {
        command: "validate",
        text: &["Reads ASFF in every form: arrays, requests, responses, events, NDJSON."],
        examples: &[(
            "What would the service reject?",
            &["asff validate findings.json"],
        )],
        exit_status: &[
            (0, "no violations"),
            (1, "violations were found"),
            (
                2,
                "wrong arguments, or unreadable or invalid input; the violations of the rest were still written",
            ),
        ],
    },
    Guide {
        command: "batch",
        text: &[
            "A request holds at most 100 findings, all of one account and region. It must be sent to that region with \
             credentials of that account. Its file name contains both, such as 0001-123456789012-eu-west-1.json. A \
             line is printed for each request: file, account, region and number of findings, separated by tabs. \
             Either all requests are written or none.",
            "Requests keep the order of the findings. A request ends at the first finding of another account or \
             region, so sort the findings by account and region first.",
            "Of several findings with the same Id, account and product, the one updated last is sent. If their \
             UpdatedAt is the same, the last one is sent, and the exit status is 2.",
        ],
        examples: &[(
            "Send any number of findings",
            &[
                "asff batch --out requests findings.json > requests.tsv",
                "sh send.sh requests.tsv",
            ],
        )],
        exit_status: &[
            WRITTEN,
            (
                2,
                "wrong arguments, unreadable or invalid input, or a finding that fits no request; the others were still written",
            ),
        ],
    },
    Guide {
        command: "reconcile",
        text: &[
            "Archives a finding only if this run covers it: its account, region, product, tool, repository, branch \
             and resource, with complete reports only. Every other earlier finding is kept, and counted by reason. \
             Put all reports of one tool for one repository into one run.",
            "FILEs are the reports of this run if --account and --region are given. Otherwise they are ASFF, and \
             --run states what the run covers. With neither, nothing is archived.",
        ],
        examples: &[
            (
                "Close what was fixed since last week",
                &[
                    "asff reconcile --previous last-week.json --account 123456789012 --region eu-west-1 --repository shop --branch main reports > send.json",
                ],
            ),
            (
                "The same in two steps; only the first needs the reports",
                &[
                    "asff convert --account 123456789012 --region eu-west-1 --run run.json reports > today.json",
                    "asff reconcile --previous last-week.json --run run.json today.json > send.json",
                ],
            ),
        ],
        exit_status: &[
            WRITTEN,
            (
                2,
                "wrong arguments, an incomplete --previous, or unreadable or invalid input; findings of its tool are not archived",
            ),
        ],
    },
    Guide {
        command: "severity",
        text: &[],
        examples: &[
            (
                "Grade a severity word of ZAP, a score and a vector",
                &[
                    "asff severity --tool zap Medium 7.5 CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                ],
            ),
            (
                "Grade by a policy file, one text per line",
                &["asff severity --policy policy.toml - < words.txt"],
            ),
        ],
        exit_status: &[
            (0, "everything was graded"),
            (
                2,
                "wrong arguments, or a text that cannot be graded: its line has a dash and the reason",
            ),
        ],
    },
    Guide {
        command: "policy",
        text: &[
            "A policy is a TOML or JSON file for --policy. Its rules raise and lower findings, and accept risks with \
             a reason, up to a day. Without a policy, findings are graded by the values of their tools.",
        ],
        examples: &[
            (
                "Start with a file that lists every key as a comment",
                &["asff policy init policy.toml"],
            ),
            (
                "Is the policy valid, and what does it change?",
                &[
                    "asff policy check policy.toml",
                    "asff policy explain --policy policy.toml reports",
                ],
            ),
            (
                "Why does this finding have this grade?",
                &["asff policy explain --policy policy.toml --id CVE-2021-44228 --steps reports"],
            ),
        ],
        exit_status: &[
            (0, "done, no problem was found in the policy"),
            (1, "the policy contains a probable mistake"),
            (
                2,
                "wrong arguments, an invalid policy, or unreadable or invalid input",
            ),
        ],
    },
    Guide {
        command: "tools",
        text: &[],
        examples: &[("The ids and tools that --tool takes", &["asff tools"])],
        exit_status: &[(0, "done"), WRONG],
    },
    Guide {
        command: "sync",
        text: &[
            "`asff-sync` is a separate program, because the AWS SDK is large. `asff sync --help` shows this page; \
             `asff-sync --help` shows its options.",
        ],
        examples: &[(
            "Import new findings and close fixed ones",
            &["asff sync reports"],
        )],
        exit_status: &[
            (0, "done"),
            (1, "asff-sync exited with 1"),
            (
                2,
                "asff-sync is not installed, or exited with another status",
            ),
        ],
    },
    Guide {
        command: "completions",
        text: &["Write them to the place where your shell loads completions from."],
        examples: &[
            (
                "bash",
                &["asff completions bash > ~/.local/share/bash-completion/completions/asff"],
            ),
            (
                "zsh, in a directory of $fpath",
                &["asff completions zsh > ~/.zfunc/_asff"],
            ),
            (
                "fish",
                &["asff completions fish > ~/.config/fish/completions/asff.fish"],
            ),
            (
                "PowerShell, in the profile",
                &["asff completions powershell | Out-String | Invoke-Expression"],
            ),
        ],
        exit_status: &[(0, "done"), WRONG],
    },
    Guide {
        command: "man",
        text: &[],
        examples: &[
            ("Read the page of a command", &["asff man gate | man -l -"]),
            (
                "Install the page of the program",
                &["asff man > /usr/local/share/man/man1/asff.1"],
            ),
        ],
        exit_status: &[(0, "done"), WRONG],
    },
];
