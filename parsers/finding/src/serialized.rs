//! Findings as data. What is absent is left out.

use serde::ser::{Serialize, SerializeMap, SerializeStructVariant, Serializer};

use crate::{
    Advisory, Completeness, ContainerImage, CvssRating, FileLocation, Finding, FindingConfidence,
    FindingStatus, Identity, KnownExploited, Location, NamedLocation, Note, NoteKind, Package,
    Reference, Region, Remediation, Rule, Scan, TemplateResource, Timestamp, ToolSeverity,
    WebLocation,
};

/// A value that may be absent.
trait Absent {
    fn is_absent(&self) -> bool;
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Absent for bool {
    fn is_absent(&self) -> bool {
        !self
    }
}

impl Absent for u64 {
    fn is_absent(&self) -> bool {
        *self == 0
    }
}

impl Absent for FindingStatus<'_> {
    fn is_absent(&self) -> bool {
        self.is_open()
    }
}

impl Absent for Identity {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Absent for ToolSeverity<'_> {
    fn is_absent(&self) -> bool {
        *self == Self::default()
    }
}

/// Implements `Serialize` for structs: the fields that are always there, and those that may be absent.
macro_rules! maps {
    ($($name:ident { $($always:ident),* ; $($absent:ident),* })*) => {$(
        impl Serialize for $name<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                $(map.serialize_entry(stringify!($always), &self.$always)?;)*
                $(if !self.$absent.is_absent() {
                    map.serialize_entry(stringify!($absent), &self.$absent)?;
                })*
                map.end()
            }
        }
    )*};
}

maps! {
    Advisory {
        id;
        aliases, source, ratings, epss, known_exploited, exploit, last_exploit, affected, fixed_in,
        references
    }
    ContainerImage { name; digest, id }
    CvssRating { ; version, score, vector, source, primary }
    FileLocation { path; region }
    Finding {
        tool, rule, kind, title;
        description, grade, confidence, cwes, advisories, locations, more_locations, remediation, references, status,
        needs_review, first_seen, last_seen, tags, identity, facts
    }
    FindingConfidence { word; percent }
    KnownExploited { ; date_added, due_date, required_action }
    NamedLocation { name; sort }
    Package { name; version, purl, cpe, ecosystem, path, fixed_in }
    Reference { ; url, name, source }
    Remediation { ; text, url }
    Rule { id; name, url }
    Scan { ; tool_name, tool_version, time, target, repository, branch, commit, build_id }
    TemplateResource { logical_id; resource_type, file }
    WebLocation { url; method, parameter, attack }
}

/// Writes the scale as its id.
impl Serialize for ToolSeverity<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            word,
            score,
            vocabulary,
            scale,
        } = self;
        let mut map = serializer.serialize_map(None)?;
        if let Some(word) = word {
            map.serialize_entry("word", word)?;
        }
        if let Some(score) = score {
            map.serialize_entry("score", score)?;
        }
        if let Some(vocabulary) = vocabulary {
            map.serialize_entry("vocabulary", vocabulary)?;
        }
        if let Some(scale) = scale {
            map.serialize_entry("scale", scale.id())?;
        }
        map.end()
    }
}

/// Writes pairs of a name and a value, and the number of an entry with equal parts, which begins at 1, as a third one.
impl Serialize for Identity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let occurrence = self.occurrence().to_string();
        let again = (self.occurrence() > 0).then_some(("occurrence", &*occurrence));
        serializer.collect_seq(self.parts().chain(again))
    }
}

/// Writes the four numbers that are stated, by their names.
impl Serialize for Region {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("start_line", &self.start_line)?;
        let others = [
            ("end_line", self.end_line),
            ("start_column", self.start_column),
            ("end_column", self.end_column),
        ];
        for (name, number) in others {
            if let Some(number) = number {
                map.serialize_entry(name, &number)?;
            }
        }
        map.end()
    }
}

/// Writes an object with one member, whose name is that of the kind of location.
impl Serialize for Location<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::File(file) => map.serialize_entry("file", file)?,
            Self::Package(package) => map.serialize_entry("package", package)?,
            Self::Web(web) => map.serialize_entry("web", web)?,
            Self::Template(template) => map.serialize_entry("template", template)?,
            Self::Image(image) => map.serialize_entry("image", image)?,
            Self::Cluster(name) => map.serialize_entry("cluster", name)?,
            Self::Named(named) => map.serialize_entry("named", named)?,
        }
        map.end()
    }
}

/// Writes a word, or an object with the reason of a suppression.
impl Serialize for FindingStatus<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const NAME: &str = "Status";
        match self {
            Self::Open => serializer.serialize_unit_variant(NAME, 0, "open"),
            Self::Suppressed { reason: None } => {
                serializer.serialize_unit_variant(NAME, 1, "suppressed")
            }
            Self::Suppressed {
                reason: Some(reason),
            } => {
                let mut variant = serializer.serialize_struct_variant(NAME, 1, "suppressed", 1)?;
                variant.serialize_field("reason", reason)?;
                variant.end()
            }
            Self::FalsePositive => serializer.serialize_unit_variant(NAME, 2, "false_positive"),
            Self::Fixed => serializer.serialize_unit_variant(NAME, 3, "fixed"),
        }
    }
}

/// Writes the text of `Display`.
impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Note {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("kind", &self.kind)?;
        map.serialize_entry("text", &self.text)?;
        if self.times > 1 {
            map.serialize_entry("times", &self.times)?;
        }
        map.end()
    }
}

impl Serialize for NoteKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::File => "file",
            Self::Tool => "tool",
            Self::UnknownWord => "unknown_word",
            Self::Repeated => "repeated",
            Self::Redaction => "redaction",
            Self::NoTool => "no_tool",
            Self::Other => "other",
        })
    }
}

/// Writes `complete`, or an object with the reason.
impl Serialize for Completeness {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const NAME: &str = "Completeness";
        match self {
            Self::Complete => serializer.serialize_unit_variant(NAME, 0, "complete"),
            Self::Partial(why) => {
                let mut variant = serializer.serialize_struct_variant(NAME, 1, "partial", 1)?;
                variant.serialize_field("why", why)?;
                variant.end()
            }
        }
    }
}
