//! The schema of a document, borrowed from the document.

use finding_source::Str;
pub use finding_source::cyclone_dx::{
    Advisory, Affected, AffectedVersion, Analysis, Component, Evidence, FirstTool, Metadata,
    Occurrence, Property, Rating, Reference, Score, Source, Tool, Tools, Vulnerability,
};

finding_source::schema! {
    /// The components that a vulnerability affects.
    pub struct AffectedBy<'r> for xml {
        /// The affected components.
        pub affects: Vec<Affected<'r>> = "affects",
        /// The affected component, in the extension.
        pub reference: Option<Str<'r>> = "ref",
    }
}
