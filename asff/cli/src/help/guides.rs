//! The guides of all commands.

use super::Guide;

const READ: (u8, &str) = (0, "everything was read");
const WRITTEN: (u8, &str) = (0, "everything was read and written");
const BROKEN: (u8, &str) = (
    2,
    "wrong arguments, or unreadable or broken input; what could be read was still written",
);
const WRONG: (u8, &str) = (2, "wrong arguments");

/// A guide for the program and for each command, in the order of the help.
pub(crate) const GUIDES: &[Guide] = &[
    Guide {
        command: "",
        text: &[
            "Results go to standard output, and what is wrong with the input to standard error, a line each. Colours are \
             for terminals alone; NO_COLOR=1 takes them off, CLICOLOR_FORCE=1 forces them.",
        ],
        examples: &[
            (
                "What did the scanners find, and may the pipeline go on?",
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
            "Repository, branch and resource make a part of the findings' ids: name them \
             as they were named before, and a rescan updates its findings instead of adding some. Commit, build and time have \
             no part in ids.",
            "A finding that several reports have is written once: an open one before a closed one, then the most severe one. \
             Several reports are therefore read twice, and the ids of all findings are held, about 150 bytes each. Memory is \
             otherwise that of the largest report. A single report is read once, and its findings are not held.",
        ],
        examples: &[
            (
                "The findings of a scan, ready for `asff batch`",
                &[
                    "asff convert --account 123456789012 --region eu-west-1 --repository shop --branch main zap.json > findings.json",
                ],
            ),
            (
                "One finding a line, from standard input, graded as the AWS sample does",
                &[
                    "phpstan --error-format=json | asff convert --account 123456789012 --region eu-west-1 --policy aws-blog --format ndjson -",
                ],
            ),
            (
                "The findings of all tools for a program that reads SARIF",
                &["asff convert --to sarif reports > all.sarif"],
            ),
        ],
        exit_status: &[WRITTEN, BROKEN],
    },
    Guide {
        command: "detect",
        text: &["A file's source is found by its contents, never by its name."],
        examples: &[("Which tool wrote these?", &["asff detect reports"])],
        exit_status: &[
            (0, "the source of every file is known"),
            (
                2,
                "wrong arguments, or a file that is unreadable, of no source that is known, or of several",
            ),
        ],
    },
    Guide {
        command: "list",
        text: &[
            "A line has the severity, the advisory or the rule, the package and its versions or the file and its line or the \
             address, the title and the tool. Findings of ASFF files are listed, too. A finding that several reports have is \
             listed once.",
            "With --previous the list has groups: new, reopened, changed grade, unchanged, gone. A finding that is gone is \
             closed if this run looked at all of the place where it was; otherwise its line tells why it is not closed.",
            "A word of --tool, --cwe, --id or --path that no finding has is an error, with the nearest word. \
             docs/list.schema.json describes the JSON. SARIF keeps the limits of GitHub code scanning.",
        ],
        examples: &[
            ("What did the scanners find?", &["asff list reports"]),
            (
                "What is high or worse, known to be exploited, and in a dependency?",
                &[
                    "asff list --fail-on HIGH --kind dependency --kev-only --kev known_exploited_vulnerabilities.json reports",
                ],
            ),
            (
                "What is new since the last release?",
                &["asff list --previous released.json --repository shop --branch main reports"],
            ),
            (
                "The findings of all tools in GitHub code scanning",
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
                "wrong arguments, a word that no finding has, or unreadable or broken input; what could be read was still listed",
            ),
        ],
    },
    Guide {
        command: "summary",
        text: &[
            "A report is partial when something that it does not list may still be there, such as that of a scan that was \
             stopped. A finding that several reports have is counted once.",
            "Rules of a policy that accept findings are listed with their reasons, and so are rules that have expired.",
            "In Markdown all text of reports is in code spans, in which mentions, addresses and references do nothing.",
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
            "Suppressed, false positive and fixed findings do not count. A finding that several reports have counts once, and \
             fails if it fails in one of them. A report that is incomplete fails, because what it does not say may be there, \
             unless --allow-incomplete lets it pass. Each incomplete report is printed with the reason. --kind does not let \
             incomplete reports pass.",
            "Which vulnerabilities are known to be exploited is CISA's to say: \
             https://www.cisa.gov/known-exploited-vulnerabilities-catalog has the file for --kev. Without it, only reports of \
             Dependency-Check 8.0 and later tell. The scores for --epss are at https://www.first.org/epss/data_stats; no \
             report that can be read has them.",
        ],
        examples: &[
            (
                "Stop at whatever is high or critical, or known to be exploited",
                &["asff gate --fail-on HIGH --fail-on-kev reports"],
            ),
            (
                "The same for the CVEs of every tool, but for dependencies only",
                &[
                    "asff gate --fail-on HIGH --fail-on-kev --kev known_exploited_vulnerabilities.json --kind dependency reports",
                ],
            ),
            (
                "Stop at what is new since the last release only",
                &[
                    "asff gate --fail-on MEDIUM --previous released.json --repository shop --branch main reports",
                ],
            ),
        ],
        exit_status: &[
            (0, "the pipeline may go on"),
            (
                1,
                "a finding reaches the severity, or a report is incomplete",
            ),
            (
                2,
                "wrong arguments, or unreadable or broken input, whatever else was found",
            ),
        ],
    },
    Guide {
        command: "validate",
        text: &[
            "Reads every form that findings travel in: arrays, requests, replies, events, NDJSON.",
        ],
        examples: &[(
            "What would the service refuse?",
            &["asff validate findings.json"],
        )],
        exit_status: &[
            (0, "no violations"),
            (1, "violations were found"),
            (
                2,
                "wrong arguments, or unreadable or broken input; the violations of the rest were still written",
            ),
        ],
    },
    Guide {
        command: "batch",
        text: &[
            "A request holds at most 100 findings, all of one account and region, and is sent to that region with the \
             credentials of that account. Its file is named after both, such as 0001-123456789012-eu-west-1.json. Its line \
             tells file, account, region and the number of findings, separated by tabs. All requests are written, or none.",
            "Requests follow the order of the findings: sort findings of several accounts or regions before, since a request \
             ends where the next finding is of another one.",
            "Of findings with one Id, account and product the one updated last is sent. When their UpdatedAt is the same, the \
             last one is sent, and the exit status is 2.",
        ],
        examples: &[(
            "Send findings, however many there are",
            &[
                "asff batch --out requests findings.json > requests.tsv",
                "sh send.sh requests.tsv",
            ],
        )],
        exit_status: &[
            WRITTEN,
            (
                2,
                "wrong arguments, unreadable or broken input, or a finding that no request may hold; the others were still written",
            ),
        ],
    },
    Guide {
        command: "reconcile",
        text: &[
            "Archives a finding only if this run covers it: its account, region, product, tool, repository, branch and \
             resource, with reports that are all complete. Every other finding of before is kept, and counted by reason. All \
             reports of one tool for one repository belong into one run.",
            "FILEs are the reports of this run when --account and --region are given. Otherwise they are ASFF, and --run \
             tells what the run covers. With neither, nothing is archived.",
        ],
        examples: &[
            (
                "Close what was fixed since last week",
                &[
                    "asff reconcile --previous last-week.json --account 123456789012 --region eu-west-1 --repository shop --branch main reports > send.json",
                ],
            ),
            (
                "The same in two steps, of which the first runs where the reports are",
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
                "wrong arguments, an incomplete --previous, or unreadable or broken input, whose tool's findings are kept",
            ),
        ],
    },
    Guide {
        command: "severity",
        text: &[],
        examples: &[
            (
                "What are a word of ZAP's, a score and a vector worth?",
                &[
                    "asff severity --tool zap Medium 7.5 CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                ],
            ),
            (
                "By a policy of your own, one a line",
                &["asff severity --policy policy.toml - < words.txt"],
            ),
        ],
        exit_status: &[
            (0, "everything was graded"),
            (
                2,
                "wrong arguments, or something that cannot be graded: its line has a dash, and why",
            ),
        ],
    },
    Guide {
        command: "policy",
        text: &[
            "A policy is a file in TOML or JSON for --policy. Its rules raise and lower findings, and accept risks with a \
             reason, up to a day. Without one, findings are graded by what their tools say.",
        ],
        examples: &[
            (
                "Begin with every key as a comment",
                &["asff policy init policy.toml"],
            ),
            (
                "Is it right, and what does it change?",
                &[
                    "asff policy check policy.toml",
                    "asff policy explain --policy policy.toml reports",
                ],
            ),
            (
                "Why has this one this grade?",
                &["asff policy explain --policy policy.toml --id CVE-2021-44228 --steps reports"],
            ),
        ],
        exit_status: &[
            (0, "done, and nothing is wrong with the policy"),
            (1, "something in the policy can hardly be meant"),
            (
                2,
                "wrong arguments, a policy that cannot be used, or unreadable or broken input",
            ),
        ],
    },
    Guide {
        command: "tools",
        text: &[],
        examples: &[("The ids that --tool takes", &["asff tools"])],
        exit_status: &[(0, "done"), WRONG],
    },
    Guide {
        command: "sync",
        text: &[
            "`asff-sync` is a program of its own, since the AWS SDK is large. `asff sync --help` shows this page; `asff-sync \
             --help` shows its options.",
        ],
        examples: &[(
            "Import new findings and close fixed ones",
            &["asff sync reports"],
        )],
        exit_status: &[(0, "done"), (2, "asff-sync is not installed, or failed")],
    },
    Guide {
        command: "completions",
        text: &["Load them where your shell looks for them, in every new shell."],
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
                "Install the program's",
                &["asff man > /usr/local/share/man/man1/asff.1"],
            ),
        ],
        exit_status: &[(0, "done"), WRONG],
    },
];
