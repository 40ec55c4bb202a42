//! JSON objects whose members are listed once.
//!
//! [`schema!`](crate::schema!) defines a struct by a list of members: one line each, with the name that the tool
//! writes. [`Objects`] reads such objects in sequence, fast, into the same struct.
//!
//! ```
//! use finding_source::json::{Int, Reader, Text};
//! use finding_source::schema::Objects;
//! # use finding_source::Record;
//!
//! finding_source::schema! {
//!     /// A problem.
//!     pub struct Problem<'r> {
//!         /// The rule.
//!         pub code: Option<Text<'r>> = "code",
//!         /// Where it is; `place` before version 2.
//!         pub location: Option<Location> = "location" | "place",
//!         /// Free words.
//!         pub tags: Vec<Text<'r>> = "tags",
//!     }
//!
//!     /// A place in a file.
//!     pub struct Location {
//!         /// From 1.
//!         pub line: Option<Int> = "line",
//!     }
//! }
//!
//! # fn read(record: &mut Record<'_>) -> Result<(), finding_source::ReportError> {
//! let text = r#"[{"code": "A1", "place": {"line": 3}}, {"code": "A2", "tags": "none"}]"#;
//! let mut reader = Reader::new(text, 0, &finding_source::Limits::default());
//! let mut problems: Objects<Problem> = Objects::default();
//! reader.enter_array()?;
//! while reader.next_item()? {
//!     let problem = problems.read(&mut reader, record)?;
//!     assert!(problem.code.is_some() && problem.tags.is_empty());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Members of members
//!
//! An object of which only some members count needs no struct of its own. `"cvss"."score"` is the member `score` of the
//! object `cvss`, and `"cwes"[]."cwe"` is the list of the members `cwe` of the objects in the array `cwes`:
//!
//! ```
//! use finding_source::json::{Float, Reader, Text};
//! use finding_source::schema;
//!
//! finding_source::schema! {
//!     /// A vulnerability.
//!     pub struct Vulnerability<'r> {
//!         /// The base score.
//!         pub score: Option<Float> = "cvss"."score",
//!         /// The vector.
//!         pub vector: Option<Text<'r>> = "cvss"."vector",
//!         /// The weaknesses.
//!         pub cwes: Vec<Text<'r>> = "cwes"[]."cwe",
//!     }
//! }
//!
//! let text = r#"{"cvss": {"vector": "-", "score": 9.8}, "cwes": [{"cwe": "CWE-79"}, {}]}"#;
//! let mut reader = Reader::new(text, 0, &finding_source::Limits::default());
//! let read: Option<Vulnerability<'_>> = schema::member(&mut reader, "vulnerability")?;
//! let vulnerability = read.unwrap();
//! assert_eq!(vulnerability.score.unwrap().0, 9.8);
//! assert_eq!(vulnerability.vector.unwrap(), "-");
//! assert_eq!(vulnerability.cwes, ["CWE-79"]);
//! # Ok::<(), finding_source::ReportError>(())
//! ```
//!
//! Other names, as in `"cvss"."score" | "cvssScore"`, are those of members of the object itself.
//!
//! # Types of members
//!
//! No member is required: required members are checked where they are used, so that absent, `null`, empty and ill-typed
//! members are one case there. A member of another type than its field is absent, and the record gets a note: one for
//! each name and report. The same applies to an element of a list. If a member occurs twice, the last one counts.
//!
//! The type of a field determines how its member is read: `Option<T>`, `Vec<T>`, or `Vec<(Text, T)>` for an object
//! whose names are data, where `T` is a [`Value`]: a string, a number, or another schema. Lists of other forms are [`OneOrMore`],
//! [`All`], [`AtMost`] and [`First`], and [`Nested`] is an object that is read in place. A custom type implements [`Member`].
//!
//! `struct Problem<'r> in any case { … }` also accepts names that differ from the listed ones in letter case or
//! underscores, with a note. It is for tools whose reports have been seen to vary.
//!
//! `struct Problem<'r> in snake case { … }` also accepts a name such as `rule_id` for the listed `ruleId`, without a note.
//!
//! `struct Problem<'r> or text as "code" { … }` also accepts a text in place of the object: it is the member `code`.
//!
//! `struct Problem<'r> or blank { … }` accepts any value in place of the object: it is an object without members. This is for
//! lists whose elements are counted.
//!
//! `struct Problem<'r> for xml { … }` also reads elements of XML, with the feature `xml`: see `ElementSchema`.

#[cfg(feature = "xml")]
mod elements;
mod inner;
mod lists;
mod members;
mod nested;
mod spelling;
mod values;

use std::fmt::Debug;

use crate::json::{Layout, ReadMember, Reader, ValueKind};
use crate::{Record, ReportError};

#[cfg(feature = "xml")]
pub use elements::{
    Content, ElementMember, ElementSchema, ElementValue, NAME, TEXT, has_children, read_element,
    read_element_with,
};
#[doc(hidden)]
pub use inner::{read_each, read_inner};
pub use lists::{All, AtMost, First, OneOrMore, TextLists};
pub use members::Members;
pub use nested::Nested;
pub use spelling::{Spelling, camel_case};
pub use values::{BoolOr, TextOr};

/// An object with the members that [`schema!`](crate::schema!) lists.
pub trait Schema<'r>: Clone + Default + Debug + Send {
    /// The states of its members.
    type States: Clone + Default + Debug + Send;

    /// The names of its members, if names in another spelling are accepted for them.
    const SPELLED: &'static [&'static str];

    /// The spellings of names that are accepted.
    const SPELLING: Spelling;

    /// The member that a text in place of the object is.
    const BARE: Option<&'static str> = None;

    /// True if a value of another type is an object without members.
    const BLANK: bool = false;

    /// Makes every member absent. Lists keep their capacity.
    fn clear(&mut self);

    /// Returns the function that reads the member of this name.
    fn find(name: &str) -> Option<ReadMember<'r, Entry<'r, Self>>>;

    /// Returns the function that reads a member of the object that is the member `outer`. `is` returns whether a listed name
    /// is that of the member.
    fn find_inner(
        outer: &str,
        is: &mut dyn FnMut(&'static str) -> bool,
    ) -> Option<ReadMember<'r, Entry<'r, Self>>>;

    /// Makes every member of the object that is the member `outer` absent.
    fn clear_inner(&mut self, outer: &str);
}

/// A member of an object. It is absent by default.
pub trait Member<'r>: Default {
    /// The state that is kept from one object to the next to read faster.
    type State: Clone + Default + Debug;

    /// Makes the member absent.
    fn clear(&mut self) {
        *self = Self::default();
    }

    /// Reads the next value. `name` is for the note if it has another type, see [`Reader::ignore`].
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated`.
    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError>;
}

/// A value of one type.
pub trait Value<'r>: Sized {
    /// The state that is kept from one value to the next to read faster.
    type State: Clone + Default + Debug;

    /// The type, for notes: `an array`.
    const EXPECTED: &'static str;

    /// Reads the next value. If it has another type, returns `None` and does not read it.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated`.
    fn read(state: &mut Self::State, reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError>;
}

/// The current object, and the states of its members.
#[derive(Clone, Debug)]
pub struct Entry<'r, S: Schema<'r>> {
    /// The object.
    pub value: S,
    /// The states.
    pub states: S::States,
}

/// Reads objects of one schema in sequence.
#[derive(Clone, Debug)]
pub struct Objects<'r, S: Schema<'r>> {
    layout: Layout<'r, Entry<'r, S>>,
    entry: Entry<'r, S>,
}

impl<'r, S: Schema<'r>> Default for Objects<'r, S> {
    fn default() -> Self {
        Self {
            layout: Layout::spelled(S::find, S::SPELLED),
            entry: Entry {
                value: S::default(),
                states: S::States::default(),
            },
        }
    }
}

impl<'r, S: Schema<'r>> Objects<'r, S> {
    /// Starts with an object whose members have settings, such as the [most](AtMost::most) elements of a list.
    #[must_use]
    pub fn with(value: S) -> Self {
        let mut objects = Self::default();
        objects.entry.value = value;
        objects
    }

    /// Reads the next object. Remarks of the reader are noted in `record`.
    ///
    /// # Errors
    ///
    /// `Schema`, with the reader after the value, if the next value has another type, and `Limit` if a string is too
    /// long. `Limit`, `Syntax` or `Truncated` if nothing more can be read.
    pub fn read(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<&S, ReportError> {
        let outcome = self.read_unnoted(reader).map(drop);
        record.note_remarks(reader);
        outcome.map(|()| &self.entry.value)
    }

    /// Reads the next object without notes: the [remarks](Reader::take_remarks) stay in the reader.
    ///
    /// # Errors
    ///
    /// As for [`read`](Self::read).
    pub fn read_unnoted(&mut self, reader: &mut Reader<'r>) -> Result<&S, ReportError> {
        self.entry.value.clear();
        reader.read_like(&mut self.layout, &mut self.entry)?;
        Ok(&self.entry.value)
    }

    /// Returns the last read object.
    #[must_use]
    pub fn last(&self) -> &S {
        &self.entry.value
    }

    /// Reads the next object and moves it out. The [remarks](Reader::take_remarks) stay in the reader.
    ///
    /// # Errors
    ///
    /// As for [`read`](Self::read).
    pub fn take(&mut self, reader: &mut Reader<'r>) -> Result<S, ReportError> {
        self.entry.value.clear();
        let outcome = reader.read_like(&mut self.layout, &mut self.entry);
        let value = std::mem::take(&mut self.entry.value);
        outcome.map(|()| value)
    }

    fn clear(&mut self) {
        self.entry.value.clear();
    }

    /// Reads the next object, or a value that is accepted in its place, and returns true. Returns false for any other value, and
    /// does not read it.
    pub(crate) fn read_value(&mut self, reader: &mut Reader<'r>) -> Result<bool, ReportError> {
        self.clear();
        if reader.peek() == Some(ValueKind::Object) {
            reader.read_like(&mut self.layout, &mut self.entry)?;
            return Ok(true);
        }
        let is_text = matches!(
            reader.peek(),
            Some(ValueKind::Text | ValueKind::Number | ValueKind::Bool)
        );
        match S::BARE.filter(|_| is_text).and_then(S::find) {
            Some(read) => read(&mut self.entry, reader)?,
            None if S::BLANK => reader.skip()?,
            None => return Ok(false),
        }
        Ok(true)
    }
}

/// Reads the next value as the member `name` of an object. It is absent if it has another type, which the reader
/// [remarks](Reader::take_remarks).
///
/// # Errors
///
/// `Limit`, `Syntax` or `Truncated`.
pub fn member<'r, M: Member<'r>>(
    reader: &mut Reader<'r>,
    name: &'static str,
) -> Result<M, ReportError> {
    let mut member = M::default();
    member.read(&mut M::State::default(), reader, name)?;
    Ok(member)
}

/// Reads the next object, for one that is not followed by many others: [`Objects`] reads those faster.
///
/// # Errors
///
/// As for [`Objects::read`](Objects::read).
pub fn read_object<'r, S: Schema<'r>>(reader: &mut Reader<'r>) -> Result<S, ReportError> {
    read_object_with(reader, &mut |reader, _| reader.skip())
}

/// Reads the next object. Each member that the schema does not have is passed to `other` with its name, which reads or
/// skips it.
///
/// # Errors
///
/// As for [`Objects::read`](Objects::read), and the errors of `other`.
pub fn read_object_with<'r, S: Schema<'r>>(
    reader: &mut Reader<'r>,
    other: &mut dyn FnMut(&mut Reader<'r>, &str) -> Result<(), ReportError>,
) -> Result<S, ReportError> {
    let mut entry = Entry {
        value: S::default(),
        states: S::States::default(),
    };
    reader.each_member(|reader, name| match S::find(name.as_raw()) {
        Some(read) => read(&mut entry, reader),
        None => other(reader, name.as_raw()),
    })?;
    Ok(entry.value)
}

/// Defines structs, and how they are read, by lists of members. See [`schema`](mod@crate::schema).
#[macro_export]
macro_rules! schema {
    ($(
        $(#[$attribute:meta])*
        $visibility:vis struct $Name:ident $(<$lifetime:lifetime>)? $(in $spelling:ident case)?
            $(or $instead:ident $(as $bare:literal)?)? $(for $xml:ident)? {
            $(
                $(#[$about:meta])*
                $access:vis $field:ident: $Type:ty
                    = $first:literal $([] . $item:literal)? $(. $inner:literal)? $(| $other:literal)*
            ),* $(,)?
        }
    )+) => {$(
        $(#[$attribute])*
        #[derive(Clone, Debug, Default)]
        $visibility struct $Name $(<$lifetime>)? {
            $($(#[$about])* $access $field: $Type,)*
        }

        const _: () = {
            #[derive(Clone, Debug, Default)]
            #[allow(unnameable_types, unreachable_pub, reason = "named only by the schema")]
            pub struct States<'r> {
                $($field: <$Type as $crate::schema::Member<'r>>::State,)*
                report: ::std::marker::PhantomData<&'r ()>,
            }

            impl<'r> $crate::schema::Schema<'r> for $Name $(<$lifetime>)? {
                type States = States<'r>;

                const SPELLED: &'static [&'static str] =
                    $crate::schema!(@names [$($spelling)?] $($first $($other)*)*);

                const SPELLING: $crate::schema::Spelling =
                    $crate::schema!(@spelling [$($spelling)?]);

                $($crate::schema!(@instead $instead $($bare)?);)?

                fn clear(&mut self) {
                    $($crate::schema::Member::clear(&mut self.$field);)*
                }

                #[allow(unreachable_patterns, reason = "several members may be in one object")]
                fn find(name: &str) -> ::std::option::Option<
                    $crate::json::ReadMember<'r, $crate::schema::Entry<'r, Self>>,
                > {
                    ::std::option::Option::Some(match $crate::schema!(@name [$($spelling)?] name) {
                        $($first => |entry, reader| $crate::schema!(
                            @read [$([] $item)? $(. $inner)?] entry, $field, reader, $first
                        ),)*
                        $($($other => |entry, reader| $crate::schema!(
                            @read [] entry, $field, reader, $other
                        ),)*)*
                        _ => return ::std::option::Option::None,
                    })
                }

                #[allow(unused_variables, reason = "most schemas have no members of members")]
                fn find_inner(
                    outer: &str,
                    is: &mut dyn ::std::ops::FnMut(&'static str) -> bool,
                ) -> ::std::option::Option<
                    $crate::json::ReadMember<'r, $crate::schema::Entry<'r, Self>>,
                > {
                    $($(if outer == $first && is($inner) {
                        return ::std::option::Option::Some(|entry, reader| {
                            let (member, state) = (&mut entry.value.$field, &mut entry.states.$field);
                            $crate::schema::Member::read(member, state, reader, $inner)
                        });
                    })?)*
                    ::std::option::Option::None
                }

                #[allow(unused_variables, reason = "most schemas have no members of members")]
                fn clear_inner(&mut self, outer: &str) {
                    $($(if (outer, $inner) == ($first, $inner) {
                        $crate::schema::Member::clear(&mut self.$field);
                    })?)*
                }
            }
        };

        $crate::schema!(@xml [$($xml)?] $Name [$($lifetime)?] $($field: $first $($other)* $([] $item)? $(. $inner)?,)*);
    )+};
    (@read [] $entry:ident, $field:ident, $reader:ident, $name:literal) => {
        $crate::schema::Member::read(
            &mut $entry.value.$field, &mut $entry.states.$field, $reader, $name,
        )
    };
    (@read [. $inner:literal] $entry:ident, $field:ident, $reader:ident, $name:literal) => {
        $crate::schema::read_inner($entry, $reader, $name)
    };
    (@read [[] $item:literal] $entry:ident, $field:ident, $reader:ident, $name:literal) => {
        $crate::schema::read_each(
            &mut $entry.value.$field, &mut $entry.states.$field, $reader, [$name, $item],
            Self::SPELLING,
        )
    };
    (@xml [] $($member:tt)*) => {};
    (@xml [xml] $($member:tt)*) => { $crate::element_schema! { $($member)* } };
    (@names [any] $($name:literal)*) => { &[$($name),*] };
    (@names [$($spelling:ident)?] $($name:literal)*) => { &[] };
    (@spelling []) => { $crate::schema::Spelling::Listed };
    (@spelling [any]) => { $crate::schema::Spelling::AnyCase };
    (@spelling [snake]) => { $crate::schema::Spelling::SnakeCase };
    (@instead text $bare:literal) => {
        const BARE: ::std::option::Option<&'static str> = ::std::option::Option::Some($bare);
    };
    (@instead blank) => {
        const BLANK: bool = true;
    };
    (@name [snake] $name:ident) => { &*$crate::schema::camel_case($name) };
    (@name [$($spelling:ident)?] $name:ident) => { $name };
}

/// Does nothing: the feature `xml` is not enabled.
#[cfg(not(feature = "xml"))]
#[doc(hidden)]
#[macro_export]
macro_rules! element_schema {
    ($($member:tt)*) => {};
}
