use finding_source::json::{Int, Text};
use finding_source::schema::First;

finding_source::schema! {
    /// A location.
    #[derive(Copy)]
    pub(crate) struct Location<'r> in snake case or blank {
        /// `resultFile` and `analysisTarget` are those of 1.0.0.
        physical: Option<Physical<'r>> = "physicalLocation" | "resultFile" | "analysisTarget",
        /// Of several, the first one.
        logical: First<LogicalLocation<'r>> = "logicalLocations",
        /// Of drafts of 2.0.0, and of 1.0.0.
        draft_name: Option<Text<'r>> = "fullyQualifiedLogicalName",
        draft_index: Option<Int> = "logicalLocationIndex",
    }

    /// A region of an artifact.
    #[derive(Copy)]
    struct Physical<'r> in snake case {
        artifact: Option<ArtifactLocation<'r>> = "artifactLocation" | "fileLocation",
        region: Option<Region> = "region",
        /// 1.0.0 has no object around it.
        uri: Option<Text<'r>> = "uri",
        uri_base: Option<Text<'r>> = "uriBaseId",
    }

    /// The location of an artifact.
    #[derive(Copy)]
    pub(crate) struct ArtifactLocation<'r> in snake case {
        pub(crate) uri: Option<Text<'r>> = "uri",
        /// The base of a relative URI.
        pub(crate) uri_base: Option<Text<'r>> = "uriBaseId",
        /// An index into the run's artifacts.
        pub(crate) index: Option<Int> = "index" | "fileIndex",
    }

    /// A range of lines and columns.
    #[derive(Copy)]
    pub(crate) struct Region in snake case {
        pub(crate) start_line: Option<Int> = "startLine",
        pub(crate) end_line: Option<Int> = "endLine",
        pub(crate) start_column: Option<Int> = "startColumn",
        pub(crate) end_column: Option<Int> = "endColumn",
    }

    /// A function, type, resource or similar.
    #[derive(Copy)]
    pub(crate) struct LogicalLocation<'r> in snake case {
        qualified: Option<Text<'r>> = "fullyQualifiedName",
        own: Option<Text<'r>> = "name",
        /// For example `function` or `resource`.
        pub(crate) kind: Option<Text<'r>> = "kind",
        /// An index into the run's logical locations.
        pub(crate) index: Option<Int> = "index",
    }
}

impl<'r> Location<'r> {
    /// Returns the location of its artifact.
    pub(crate) fn artifact(&self) -> ArtifactLocation<'r> {
        let physical = self.physical.unwrap_or_default();
        let artifact = physical.artifact.unwrap_or_default();
        ArtifactLocation {
            uri: artifact.uri.or(physical.uri),
            uri_base: artifact.uri_base.or(physical.uri_base),
            ..artifact
        }
    }

    pub(crate) fn region(&self) -> Region {
        let physical = self.physical.unwrap_or_default();
        physical.region.unwrap_or_default()
    }

    /// Returns the first logical location.
    pub(crate) fn logical(&self) -> LogicalLocation<'r> {
        let logical = self.logical.0.unwrap_or_default();
        LogicalLocation {
            own: logical.own.or(self.draft_name),
            index: logical.index.or(self.draft_index),
            ..logical
        }
    }

    /// Returns true if no location is stated.
    pub(crate) fn is_empty(&self) -> bool {
        let (artifact, logical) = (self.artifact(), self.logical());
        let name = artifact.uri.or(logical.name());
        let index = artifact.index.or(logical.index);
        name.is_none() && index.is_none()
    }
}

impl<'r> LogicalLocation<'r> {
    pub(crate) fn name(&self) -> Option<Text<'r>> {
        self.qualified.or(self.own)
    }
}
