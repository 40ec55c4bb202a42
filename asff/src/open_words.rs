//! Enumerations that accept values which the model does not list yet.

use std::fmt;

/// A value that the model does not list for this enumeration, kept as read.
///
/// It can only be created by reading or by `From<&str>`, so it never holds a listed value.
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct UnlistedWord(String);

impl UnlistedWord {
    pub(crate) const fn new(word: String) -> Self {
        Self(word)
    }

    /// Returns the value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnlistedWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $type:ident { $($(#[$word_doc:meta])* $variant:ident $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$word_doc])* $variant,)*
            /// A value that is not listed. Compare with [`as_str`](Self::as_str) instead of matching this variant: a
            /// later release may list the value.
            Unlisted(crate::UnlistedWord),
        }

        impl $type {
            /// The listed values, in the order of the model.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// Returns the value as written in a document.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Unlisted(word) => word.as_str(),
                }
            }

            fn listed(word: &str) -> ::core::option::Option<Self> {
                match word {
                    $($word => ::core::option::Option::Some(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl ::core::convert::From<&str> for $type {
            fn from(word: &str) -> Self {
                Self::listed(word)
                    .unwrap_or_else(|| Self::Unlisted(crate::UnlistedWord::new(word.to_owned())))
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl crate::shape::Kind for $type {
            fn node(&self) -> crate::shape::Node<'_> {
                crate::shape::Node::Text(self.as_str())
            }

            fn text(word: &str) -> ::core::result::Result<Self, ::serde_json::Value> {
                ::core::result::Result::Ok(word.into())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                deserializer
                    .deserialize_any(crate::shape::Lenient::<Self>::new())?
                    .map_err(|_| <D::Error as ::serde::de::Error>::custom("expected a word"))
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}
pub(crate) use words;
