use finding_source::json::{Int, Raw, Text};
use finding_source::schema::{All, OneOrMore};

use super::{ArtifactLocation, Message, Reference, Strings};

finding_source::schema! {
    /// The members of a run that need no table.
    pub(crate) struct RunParts<'r> in snake case {
        pub(crate) automation: Option<Text<'r>> = "automationDetails"."id",
        pub(crate) guid: Option<Text<'r>> = "automationDetails"."guid",
        pub(crate) provenance: All<Provenance<'r>> = "versionControlProvenance",
        /// `invocation` is that of 1.0.0.
        pub(crate) invocations: All<Invocation<'r>> = "invocations" | "invocation",
        /// The notifications of 1.0.0.
        pub(crate) notifications: All<Notification<'r>> = "toolNotifications" | "configurationNotifications",
        /// The bases of relative URIs, by their ids.
        pub(crate) bases: Vec<(Text<'r>, Base<'r>)> = "originalUriBaseIds",
        pub(crate) taxonomies: All<Taxonomy<'r>> = "taxonomies",
        /// Parts that are stored elsewhere, by what they contain.
        pub(crate) external: Vec<(Text<'r>, OneOrMore<External<'r>>)> = "externalPropertyFileReferences",
        /// Trivy writes the scanned image into the property bag.
        pub(crate) image: Option<Text<'r>> = "properties"."imageName",
        pub(crate) image_digests: OneOrMore<Text<'r>> = "properties"."repoDigests",
    }

    /// A scanned repository.
    #[derive(Copy)]
    pub(crate) struct Provenance<'r> in snake case {
        pub(crate) repository: Option<Text<'r>> = "repositoryUri" | "uri",
        pub(crate) revision: Option<Text<'r>> = "revisionId",
        pub(crate) branch: Option<Text<'r>> = "branch",
    }

    /// The base of relative URIs, a text in drafts.
    #[derive(Copy)]
    pub(crate) struct Base<'r> in snake case or text as "uri" {
        pub(crate) uri: Option<Text<'r>> = "uri",
        /// The base that this base is relative to.
        pub(crate) uri_base: Option<Text<'r>> = "uriBaseId",
    }

    /// A catalog, such as CWE.
    pub(crate) struct Taxonomy<'r> in snake case {
        pub(crate) name: Option<Text<'r>> = "name",
        pub(crate) guid: Option<Text<'r>> = "guid",
        pub(crate) taxa: Vec<Taxon<'r>> = "taxa",
    }

    /// An entry of a catalog.
    #[derive(Copy)]
    pub(crate) struct Taxon<'r> in snake case or blank {
        pub(crate) id: Option<Text<'r>> = "id",
    }

    /// A part of a run that is stored elsewhere.
    #[derive(Copy)]
    pub(crate) struct External<'r> in snake case or blank {
        pub(crate) guid: Option<Text<'r>> = "guid",
        /// The file that contains it.
        pub(crate) uri: Option<Text<'r>> = "location"."uri",
    }

    /// The keys of a part of a run that the log stores outside of it.
    #[derive(Copy)]
    pub(crate) struct PartHead<'r> in snake case {
        pub(crate) guid: Option<Text<'r>> = "guid",
        pub(crate) run_guid: Option<Text<'r>> = "runGuid",
    }

    /// A driver or an extension, without its rules. In older dialects: the tool.
    pub(crate) struct ComponentParts<'r> in snake case {
        pub(crate) name: Option<Text<'r>> = "name",
        pub(crate) version: Option<Text<'r>> = "version",
        pub(crate) semantic_version: Option<Text<'r>> = "semanticVersion",
        pub(crate) guid: Option<Text<'r>> = "guid",
        /// `messageStrings` is that of drafts of 2.0.0.
        pub(crate) strings: Strings<'r> = "globalMessageStrings" | "messageStrings",
        /// In a log of `finding-sarif-log`: its writer, and the id of the tool.
        pub(crate) writer: Option<Text<'r>> = "properties"."writer",
        pub(crate) tool: Option<Text<'r>> = "properties"."tool",
    }

    /// A run of the program.
    pub(crate) struct Invocation<'r> in snake case {
        /// Absent in dialects before 2.1.0.
        pub(crate) success: Option<Raw<'r>> = "executionSuccessful",
        /// The reason why the process did not start.
        pub(crate) failure: Option<Text<'r>> = "processStartFailureMessage",
        pub(crate) exit_code: Option<Int> = "exitCode",
        /// The signal that ended the process.
        pub(crate) signal: Option<Text<'r>> = "exitSignalName",
        pub(crate) exit_code_description: Option<Text<'r>> = "exitCodeDescription",
        pub(crate) start: Option<Text<'r>> = "startTimeUtc" | "startTime",
        pub(crate) end: Option<Text<'r>> = "endTimeUtc" | "endTime",
        /// The last two names are those of older dialects.
        pub(crate) notifications: All<Notification<'r>> = "toolExecutionNotifications" | "toolConfigurationNotifications"
            | "toolNotifications" | "configurationNotifications",
        pub(crate) overrides: All<Override<'r>> = "ruleConfigurationOverrides" | "reportingConfigurationOverrides",
    }

    /// A notification of the program about its run.
    pub(crate) struct Notification<'r> in snake case {
        pub(crate) level: Option<Text<'r>> = "level",
        pub(crate) descriptor: Option<Reference<'r>> = "descriptor",
        pub(crate) id: Option<Text<'r>> = "id",
        pub(crate) message: Option<Message<'r>> = "message",
    }

    /// A configuration of a rule that overrides its default.
    #[derive(Copy)]
    pub(crate) struct Override<'r> in snake case {
        pub(crate) rule: Option<Reference<'r>> = "descriptor" | "notificationDescriptor",
        /// In drafts of 2.0.0: indexes into the rules and the extensions.
        pub(crate) rule_index: Option<Int> = "ruleIndex",
        pub(crate) extension: Option<Int> = "extensionIndex",
        pub(crate) level: Option<Text<'r>> = "configuration"."level",
    }

    /// A scanned artifact.
    pub(crate) struct Artifact<'r> in snake case {
        pub(crate) location: Option<ArtifactLocation<'r>> = "location" | "fileLocation",
        /// Hashes by the names of their algorithms.
        pub(crate) hashes: Vec<(Text<'r>, Text<'r>)> = "hashes",
        /// Of Dependency-Check: `id1`, `id2` … and `vid1` …, numbered across the file.
        pub(crate) properties: Vec<(Text<'r>, Text<'r>)> = "properties",
    }
}

impl<'r> Artifact<'r> {
    /// Returns the package identifiers that Dependency-Check writes.
    pub(crate) fn identifiers(&self) -> impl Iterator<Item = Text<'r>> {
        const MOST: usize = 1000;
        let is_numbered = |name: &str| {
            let word = name.trim_end_matches(|c: char| c.is_ascii_digit());
            word.len() < name.len() && matches!(word, "id" | "vid")
        };
        let properties = self.properties.iter();
        let ids = properties.filter(move |(name, _)| is_numbered(name.as_raw()));
        ids.map(|(_, id)| *id).take(MOST)
    }

    /// Returns the hash of this algorithm, whose name some write with a hyphen.
    pub(crate) fn hash(&self, algorithm: &str) -> Option<Text<'r>> {
        let mut hashes = self.hashes.iter();
        let is_it = |name: &str| name.replace('-', "") == algorithm;
        let (_, hash) = hashes.find(|(name, _)| is_it(name.as_raw()))?;
        Some(*hash)
    }
}
