//! Policies as data: the keys of policy files.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{
    MapAccessDeserializer, SeqAccessDeserializer, StrDeserializer, U64Deserializer,
};
use serde::de::{self, Deserialize, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::words::Words;
use super::{Epss, Grade, Pattern, Policy, Preset, Rule, RuleError, Source, rule};
use crate::label::Normalized;
use crate::serde_text::{Number, Text};
use crate::subject::Kind;

/// The whole file.
#[derive(Default, serde::Deserialize, serde::Serialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    #[serde(skip_serializing_if = "Option::is_none")]
    preset: Option<Preset>,
    #[serde(skip_serializing_if = "Option::is_none")]
    order: Option<Vec<Source>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    aggregators: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ungraded: Option<Grade>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unset: Option<Grade>,
    #[serde(skip_serializing_if = "Option::is_none")]
    known_exploited: Option<Floor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    epss: Option<Epss>,
    #[serde(skip_serializing_if = "Words::is_empty")]
    words: Words,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rules: Vec<Rule>,
}

struct Floor(Grade);

#[derive(Default, serde::Deserialize, serde::Serialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RuleFile {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Any::is_empty")]
    tool: Any<String>,
    #[serde(skip_serializing_if = "Any::is_empty")]
    kind: Any<Kind>,
    #[serde(skip_serializing_if = "Any::is_empty")]
    word: Any<String>,
    #[serde(skip_serializing_if = "Any::is_empty")]
    rule: Any<Pattern>,
    #[serde(skip_serializing_if = "Any::is_empty")]
    cwe: Any<Cwe>,
    #[serde(skip_serializing_if = "Any::is_empty")]
    advisory: Any<String>,
    #[serde(skip_serializing_if = "Any::is_empty")]
    package: Any<Pattern>,
    #[serde(skip_serializing_if = "Any::is_empty")]
    path: Any<Pattern>,
    #[serde(skip_serializing_if = "Any::is_empty")]
    confidence: Any<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    known_exploited: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    epss_at_least: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    set: Option<Grade>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_least: Option<Grade>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_most: Option<Grade>,
}

/// Reads a `T` from a map and makes an `R` of it.
///
/// What serde derives would read a list as well, and an error of `make` would have no place.
fn from_map<'de, D, T, R>(
    deserializer: D,
    what: &'static str,
    make: fn(T) -> Result<R, RuleError>,
) -> Result<R, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct FromMap<T, R> {
        what: &'static str,
        make: fn(T) -> Result<R, RuleError>,
    }

    impl<'de, T: Deserialize<'de>, R> Visitor<'de> for FromMap<T, R> {
        type Value = R;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.what)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R, A::Error> {
            let value = T::deserialize(MapAccessDeserializer::new(map))?;
            (self.make)(value).map_err(de::Error::custom)
        }
    }

    deserializer.deserialize_map(FromMap { what, make })
}

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
            Ok(policy)
        })
    }
}

impl Serialize for Policy {
    /// Writes what differs from the preset.
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

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_map(deserializer, "a rule", |file: RuleFile| {
            let mut rule = Self::new(&file.name.unwrap_or_default());
            rule.reason = file.reason;
            rule.tools = file.tool.0;
            rule.kinds = file.kind.0;
            rule.words = file.word.0;
            rule.rules = file.rule.0;
            rule.cwes = file.cwe.0.into_iter().map(|Cwe(number)| number).collect();
            rule.advisories = file.advisory.0;
            rule.packages = file.package.0;
            rule.paths = file.path.0;
            rule.confidences = file.confidence.0;
            rule.known_exploited = file.known_exploited;
            rule.epss_at_least = file.epss_at_least;
            rule.set = file.set;
            rule.at_least = file.at_least;
            rule.at_most = file.at_most;
            rule.check().map(|()| rule)
        })
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let file = RuleFile {
            name: self.name().map(str::to_owned),
            reason: self.reason.clone(),
            tool: Any(self.tools.clone()),
            kind: Any(self.kinds.clone()),
            word: Any(self.words.clone()),
            rule: Any(self.rules.clone()),
            cwe: Any(self.cwes.iter().copied().map(Cwe).collect()),
            advisory: Any(self.advisories.clone()),
            package: Any(self.packages.clone()),
            path: Any(self.paths.clone()),
            confidence: Any(self.confidences.clone()),
            known_exploited: self.known_exploited,
            epss_at_least: self.epss_at_least,
            set: self.set,
            at_least: self.at_least,
            at_most: self.at_most,
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
            Ok(Self(file.at_least))
        })
    }
}

impl Serialize for Floor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([("at-least", self.0)])
    }
}

impl<'de> Deserialize<'de> for Epss {
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

impl Serialize for Epss {
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

/// `79`, `"79"` or `"CWE-79"`.
#[derive(Clone, Copy)]
struct Cwe(u32);

impl<'de> Deserialize<'de> for Cwe {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CweVisitor;

        impl Visitor<'_> for CweVisitor {
            type Value = Cwe;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a weakness such as 79 or \"CWE-79\"")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Cwe, E> {
                let number = match text.split_at_checked(4) {
                    Some((prefix, number)) if prefix.eq_ignore_ascii_case("CWE-") => number,
                    _ => text,
                };
                let digits = number.bytes().all(|byte| byte.is_ascii_digit());
                match number.parse() {
                    Ok(number) if digits => Ok(Cwe(number)),
                    _ => Err(E::invalid_value(de::Unexpected::Str(text), &self)),
                }
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Cwe, E> {
                match number.try_into() {
                    Ok(number) => Ok(Cwe(number)),
                    Err(_) => Err(E::invalid_value(de::Unexpected::Unsigned(number), &self)),
                }
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Cwe, E> {
                match number.try_into() {
                    Ok(number) => Ok(Cwe(number)),
                    Err(_) => Err(E::invalid_value(de::Unexpected::Signed(number), &self)),
                }
            }
        }

        deserializer.deserialize_any(CweVisitor)
    }
}

impl Serialize for Cwe {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.0)
    }
}

/// A condition: one value, or a list of alternatives that is not empty.
struct Any<T>(Vec<T>);

impl<T> Default for Any<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Any<T> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Any<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for AnyVisitor<T> {
            type Value = Any<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or a list of values")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Any<T>, E> {
                let text: StrDeserializer<'_, E> = text.into_deserializer();
                T::deserialize(text).map(|value| Any(vec![value]))
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Any<T>, E> {
                let number: U64Deserializer<E> = number.into_deserializer();
                T::deserialize(number).map(|value| Any(vec![value]))
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Any<T>, E> {
                T::deserialize(de::value::I64Deserializer::new(number))
                    .map(|value| Any(vec![value]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Any<T>, A::Error> {
                let values = Vec::deserialize(SeqAccessDeserializer::new(seq))?;
                if values.is_empty() {
                    return Err(de::Error::custom("an empty list, which nothing can match"));
                }
                Ok(Any(values))
            }
        }

        deserializer.deserialize_any(AnyVisitor(PhantomData))
    }
}

impl<T: Serialize> Serialize for Any<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_slice() {
            [value] => value.serialize(serializer),
            values => values.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// The tools, each with its words.
        struct Tools;

        impl<'de> Visitor<'de> for Tools {
            type Value = Words;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("tables of words by tool")
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
                f.write_str("words with their grades")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
                while let Some(word) = map.next_key::<String>()? {
                    if self.words.get(self.tool.trim(), word.trim()).is_some() {
                        let tool = self.tool;
                        return Err(de::Error::custom(format_args!(
                            "the word {word:?} of {tool} twice"
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
