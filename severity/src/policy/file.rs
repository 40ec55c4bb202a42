//! Policies as data: the keys of policy files.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::words::Words;
use super::{EpssFloor, EvidenceKind, Grade, Policy, PolicyRule, Preset, RuleError, rule};
use crate::label::Normalized;
use crate::serde_text::{Number, Text, from_map};

/// The whole policy file.
#[derive(Default, serde::Deserialize, serde::Serialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    #[serde(skip_serializing_if = "Option::is_none")]
    preset: Option<Preset>,
    #[serde(skip_serializing_if = "Option::is_none")]
    order: Option<Vec<EvidenceKind>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    aggregators: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ungraded: Option<Grade>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unset: Option<Grade>,
    #[serde(skip_serializing_if = "Option::is_none")]
    known_exploited: Option<Floor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    epss: Option<EpssFloor>,
    #[serde(skip_serializing_if = "Words::is_empty")]
    words: Words,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rules: Vec<PolicyRule>,
}

struct Floor(Grade);

impl<'de> Deserialize<'de> for Policy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_map(deserializer, "a policy", |file: File| {
            let mut policy = match file.preset {
                Some(Preset::AwsBlog) => Self::aws_blog(),
                Some(Preset::Default) | None => Self::default(),
            };
            if let Some(order) = file.order {
                policy.order = order;
            }
            if let Some(aggregators) = file.aggregators {
                policy.aggregators = aggregators;
            }
            if let Some(grade) = file.ungraded {
                policy.ungraded = grade;
            }
            if let Some(grade) = file.unset {
                policy.unset = grade;
            }
            policy.known_exploited = file.known_exploited.map(|Floor(at_least)| at_least);
            policy.epss = file.epss;
            policy.words = file.words;
            policy.rules.extend(file.rules);
            Ok::<_, RuleError>(policy)
        })
    }
}

impl Serialize for Policy {
    /// Writes the differences from the preset.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        fn changed<T: Clone + PartialEq>(own: &T, default: &T) -> Option<T> {
            (own != default).then(|| own.clone())
        }

        let default = Self::default();
        let file = File {
            preset: changed(&self.preset, &default.preset),
            order: changed(&self.order, &default.order),
            aggregators: changed(&self.aggregators, &default.aggregators),
            ungraded: changed(&self.ungraded, &default.ungraded),
            unset: changed(&self.unset, &default.unset),
            known_exploited: self.known_exploited.map(Floor),
            epss: self.epss,
            words: self.words.clone(),
            rules: self.rules().to_vec(),
        };
        file.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Floor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        struct FloorFile {
            at_least: Grade,
        }

        from_map(deserializer, "a table with at-least", |file: FloorFile| {
            Ok::<_, RuleError>(Self(file.at_least))
        })
    }
}

impl Serialize for Floor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([("at-least", self.0)])
    }
}

impl<'de> Deserialize<'de> for EpssFloor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        struct EpssFile {
            probability: f64,
            at_least: Grade,
        }

        const WHAT: &str = "a table with probability and at-least";
        from_map(
            deserializer,
            WHAT,
            |EpssFile {
                 probability,
                 at_least,
             }| {
                rule::probability(probability).map(|()| Self {
                    probability,
                    at_least,
                })
            },
        )
    }
}

impl Serialize for EpssFloor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("probability", &self.probability)?;
        map.serialize_entry("at-least", &self.at_least)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Grade {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct GradeVisitor;

        impl Visitor<'_> for GradeVisitor {
            type Value = Grade;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a label such as \"HIGH\", or a number from 0 to 100")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Grade, E> {
                Text(PhantomData).visit_str(text).map(Grade::Label)
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Grade, E> {
                Number.visit_u64(number).map(Grade::Number)
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Grade, E> {
                Number.visit_i64(number).map(Grade::Number)
            }
        }

        deserializer.deserialize_any(GradeVisitor)
    }
}

impl Serialize for Grade {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Label(label) => label.serialize(serializer),
            Self::Number(number) => Normalized::serialize(number, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// The tools, each with its severity values.
        struct Tools;

        impl<'de> Visitor<'de> for Tools {
            type Value = Words;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("tables of severity values by tool")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Words, A::Error> {
                let mut words = Words::default();
                while let Some(tool) = map.next_key::<String>()? {
                    map.next_value_seed(OfTool {
                        tool: &tool,
                        words: &mut words,
                    })?;
                }
                Ok(words)
            }
        }

        struct OfTool<'w> {
            tool: &'w str,
            words: &'w mut Words,
        }

        impl<'de> de::DeserializeSeed<'de> for OfTool<'_> {
            type Value = ();

            fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
                deserializer.deserialize_map(self)
            }
        }

        impl<'de> Visitor<'de> for OfTool<'_> {
            type Value = ();

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("severity values with their grades")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
                while let Some(word) = map.next_key::<String>()? {
                    if self.words.get(self.tool.trim(), word.trim()).is_some() {
                        let tool = self.tool;
                        return Err(de::Error::custom(format_args!(
                            "duplicate severity value {word:?} of {tool}"
                        )));
                    }
                    self.words.insert(self.tool, &word, map.next_value()?);
                }
                Ok(())
            }
        }

        deserializer.deserialize_map(Tools)
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut tools: BTreeMap<&str, BTreeMap<&str, Grade>> = BTreeMap::new();
        for entry in self.entries() {
            tools
                .entry(&entry.tool)
                .or_default()
                .insert(&entry.word, entry.grade);
        }
        tools.serialize(serializer)
    }
}
