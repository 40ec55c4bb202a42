//! Rules as data: the keys of `[[rules]]` in policy files.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{SeqAccessDeserializer, StrDeserializer, U64Deserializer};
use serde::de::{self, Deserialize, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::{Grade, Pattern, PolicyRule};
use crate::date::Date;
use crate::serde_text::{Text, from_map};
use crate::subject::Kind;
use crate::tally::Status;

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
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<Suppressed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Date>,
}

impl<'de> Deserialize<'de> for PolicyRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_map(deserializer, "a rule", |file: RuleFile| {
            let mut rule = Self::new(&file.name.unwrap_or_default());
            rule.reason = file.reason.map(Into::into);
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
            rule.suppresses = file.status.is_some();
            rule.until = file.until;
            rule.check().map(|()| rule)
        })
    }
}

impl Serialize for PolicyRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let file = RuleFile {
            name: self.name().map(str::to_owned),
            reason: self.reason().map(str::to_owned),
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
            status: self.suppresses.then_some(Suppressed),
            until: self.until,
        };
        file.serialize(serializer)
    }
}

/// `"suppressed"`, the only status that a rule can set.
#[derive(Clone, Copy)]
struct Suppressed;

impl<'de> Deserialize<'de> for Suppressed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct StatusVisitor;

        impl Visitor<'_> for StatusVisitor {
            type Value = Suppressed;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"suppressed\"")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Suppressed, E> {
                if text.eq_ignore_ascii_case(Status::Suppressed.as_str()) {
                    Ok(Suppressed)
                } else {
                    Err(E::invalid_value(de::Unexpected::Str(text), &self))
                }
            }
        }

        deserializer.deserialize_str(StatusVisitor)
    }
}

impl Serialize for Suppressed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Status::Suppressed.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DateVisitor;

        impl<'de> Visitor<'de> for DateVisitor {
            type Value = Date;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date in quotes such as \"2026-12-31\"")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Date, E> {
                Text(PhantomData).visit_str(text)
            }

            /// An unquoted date is a type of its own in TOML, and is read as a map.
            fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<Date, A::Error> {
                Err(de::Error::custom(
                    "expected a date in quotes such as \"2026-12-31\"",
                ))
            }
        }

        deserializer.deserialize_any(DateVisitor)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
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

/// A condition: one value, or a nonempty list of alternatives.
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
                    return Err(de::Error::custom("an empty list matches nothing"));
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
