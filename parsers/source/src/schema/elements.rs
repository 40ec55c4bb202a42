//! Schemas whose objects are elements in XML.

use super::Schema;
use crate::json::{Float, Raw};
use crate::text::trimmed;
use crate::xml::Reader;
use crate::{NoteKind, Record, ReportError, Str};

/// The name of the member that is the text of an element without children.
pub const TEXT: &str = "#text";

/// The name of the member that is the name of an element.
pub const NAME: &str = "#name";

/// A schema whose objects are elements in XML: its members are the attributes and the children of an element.
///
/// [`schema!`](crate::schema!) implements it for a `struct … for xml`. A list has an element for each of its items, of
/// any name: `"words"[]."word"` is the same list as `"words"`. A member with the name [`TEXT`] is the text of an element
/// without children, and one with the name [`NAME`] is the name of the element.
///
/// ```
/// use finding_source::schema::read_element;
/// use finding_source::xml::Reader;
/// use finding_source::{Limits, Record, ReportError, Str};
///
/// finding_source::schema! {
///     /// A rating.
///     pub struct Rating<'r> for xml {
///         /// The organization.
///         pub source: Option<Str<'r>> = "source",
///         /// Its words.
///         pub words: Vec<Str<'r>> = "words",
///     }
/// }
///
/// let text = "<rating source='NVD'><words><word>high</word></words></rating>";
/// let mut reader = Reader::new(text, 0, &Limits::default());
/// reader.root()?;
/// let rating: Rating<'_> = read_element(&mut reader, &mut Record::scratch())?;
/// assert_eq!((rating.source.unwrap(), &rating.words[..]), ("NVD".into(), &["high".into()][..]));
/// # Ok::<(), ReportError>(())
/// ```
pub trait ElementSchema<'r>: Schema<'r> {
    /// Reads the member of this name. Returns `None` if there is none.
    ///
    /// # Errors
    ///
    /// As for [`Reader::next_child`].
    fn set(&mut self, name: &str, content: Content<'_, 'r>) -> Option<Result<(), ReportError>>;
}

/// The value of a member in XML.
#[derive(Debug)]
pub enum Content<'a, 'r> {
    /// The value of an attribute, or the text of an element.
    Text(Str<'r>),
    /// The current element, and the record for elements that are ignored.
    Element(&'a mut Reader<'r>, &'a mut Record<'r>),
}

impl<'r> Content<'_, 'r> {
    /// Returns the text without white space and control characters at its ends, or `None` if nothing is left.
    ///
    /// # Errors
    ///
    /// As for [`Reader::trimmed`].
    #[inline]
    pub fn trimmed(self) -> Result<Option<Str<'r>>, ReportError> {
        match self {
            Self::Text(text) => Ok(trimmed(text)),
            Self::Element(reader, _) => reader.trimmed(),
        }
    }
}

/// A member of an element.
pub trait ElementMember<'r> {
    /// Reads the content into the member. Content that does not fit it is left out.
    ///
    /// # Errors
    ///
    /// As for [`Reader::next_child`].
    fn set(&mut self, content: Content<'_, 'r>) -> Result<(), ReportError>;
}

/// A value of an element or an attribute.
pub trait ElementValue<'r>: Sized {
    /// Reads the content. Returns `None` if it does not fit.
    ///
    /// # Errors
    ///
    /// As for [`Reader::next_child`].
    fn of(content: Content<'_, 'r>) -> Result<Option<Self>, ReportError>;
}

impl<'r, T: ElementValue<'r>> ElementMember<'r> for Option<T> {
    fn set(&mut self, content: Content<'_, 'r>) -> Result<(), ReportError> {
        if let Some(value) = T::of(content)? {
            *self = Some(value);
        }
        Ok(())
    }
}

impl<'r, T: ElementValue<'r>> ElementMember<'r> for Vec<T> {
    fn set(&mut self, content: Content<'_, 'r>) -> Result<(), ReportError> {
        match content {
            Content::Text(_) => Ok(()),
            Content::Element(reader, record) => reader.each_child(|reader, _| {
                self.extend(T::of(Content::Element(reader, record))?);
                Ok(())
            }),
        }
    }
}

/// A text. An element that is not text is left out with a note.
impl<'r> ElementValue<'r> for Str<'r> {
    fn of(content: Content<'_, 'r>) -> Result<Option<Self>, ReportError> {
        let (reader, record) = match content {
            Content::Text(text) => return Ok(trimmed(text)),
            Content::Element(reader, record) => (reader, record),
        };
        match reader.trimmed() {
            Err(error) if !error.ends_report() => {
                record.remark(NoteKind::File, format!("ignored an element: {error}"));
                Ok(None)
            }
            text => text,
        }
    }
}

impl<'r> ElementValue<'r> for bool {
    fn of(content: Content<'_, 'r>) -> Result<Option<Self>, ReportError> {
        Ok(Str::of(content)?.and_then(|text| text.parse().ok()))
    }
}

impl<'r> ElementValue<'r> for Float {
    fn of(content: Content<'_, 'r>) -> Result<Option<Self>, ReportError> {
        let number = Str::of(content)?.and_then(|text| text.parse().ok());
        Ok(number.filter(|number: &f64| number.is_finite()).map(Self))
    }
}

/// A value of JSON, which does not occur in XML.
impl<'r> ElementValue<'r> for Raw<'r> {
    fn of(_: Content<'_, 'r>) -> Result<Option<Self>, ReportError> {
        Ok(None)
    }
}

impl<'r, S: ElementSchema<'r>> ElementValue<'r> for S {
    fn of(content: Content<'_, 'r>) -> Result<Option<Self>, ReportError> {
        match content {
            Content::Text(_) => Ok(None),
            Content::Element(reader, record) => read_element(reader, record).map(Some),
        }
    }
}

/// Reads the current element.
///
/// # Errors
///
/// As for [`Reader::next_child`].
pub fn read_element<'r, S: ElementSchema<'r>>(
    reader: &mut Reader<'r>,
    record: &mut Record<'r>,
) -> Result<S, ReportError> {
    read_element_with(reader, record, &mut |_, _, _| Ok(()))
}

/// Reads the current element. Each child that is not a member of the schema is passed to `other` with its name.
///
/// # Errors
///
/// As for [`Reader::next_child`], and the errors of `other`.
pub fn read_element_with<'r, S: ElementSchema<'r>>(
    reader: &mut Reader<'r>,
    record: &mut Record<'r>,
    other: &mut dyn FnMut(&mut Reader<'r>, &str, &mut Record<'r>) -> Result<(), ReportError>,
) -> Result<S, ReportError> {
    let mut object = S::default();
    let Some(element) = reader.current() else {
        return Ok(object);
    };
    if S::find(NAME).is_some() {
        let name = Content::Text(element.name().into());
        object.set(NAME, name).unwrap_or(Ok(()))?;
    }
    for (name, _) in element
        .attributes()
        .filter(|(name, _)| S::find(name).is_some())
    {
        // The element of a malformed attribute has been skipped, which its children show.
        if let Ok(Some(value)) = reader.attribute(name) {
            object.set(name, Content::Text(value)).unwrap_or(Ok(()))?;
        }
    }
    if S::find(TEXT).is_some() && !has_children(reader) {
        let content = Content::Element(reader, record);
        object.set(TEXT, content).unwrap_or(Ok(()))?;
        return Ok(object);
    }
    reader.each_child(|reader, child| {
        let name = child.name();
        match object.set(name, Content::Element(reader, record)) {
            Some(read) => read,
            None => other(reader, name, record),
        }
    })?;
    Ok(object)
}

/// Returns whether the current element contains elements. The reader stays before it.
pub fn has_children(reader: &mut Reader<'_>) -> bool {
    let mark = reader.mark();
    reader.enter();
    let child = reader.next_child();
    reader.go_to(&mark);
    matches!(child, Ok(Some(_)))
}

/// Implements [`ElementSchema`] for a struct of [`schema!`](crate::schema!).
#[doc(hidden)]
#[macro_export]
macro_rules! element_schema {
    ($Name:ident [$($lifetime:lifetime)?] $($field:ident: $($name:literal)+ $([] $item:literal)?,)*) => {
        impl<'r> $crate::schema::ElementSchema<'r> for $Name $(<$lifetime>)? {
            #[inline]
            fn set(
                &mut self,
                name: &str,
                content: $crate::schema::Content<'_, 'r>,
            ) -> ::std::option::Option<::std::result::Result<(), $crate::ReportError>> {
                ::std::option::Option::Some(match name {
                    $($($name)|+ => {
                        $crate::schema::ElementMember::set(&mut self.$field, content)
                    })*
                    _ => return ::std::option::Option::None,
                })
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;

    crate::schema! {
        struct Rating<'r> for xml {
            source: Option<Str<'r>> = "source",
        }

        struct Mark<'r> for xml {
            element: Option<Str<'r>> = "#name",
            is_certain: Option<bool> = "certain",
            text: Option<Str<'r>> = "#text",
        }

        struct Marks<'r> for xml {
            all: Vec<Mark<'r>> = "marks"[]."mark",
        }
    }

    #[test]
    fn the_items_of_a_list_are_its_elements_and_know_their_names() {
        let text = "<a><marks><mark certain='true'>x</mark><note certain='?'>y</note></marks></a>";
        let mut reader = Reader::new(text, 0, &Limits::default());
        reader.root().unwrap();
        let read: Marks<'_> = read_element(&mut reader, &mut Record::scratch()).unwrap();
        let marks = read.all.iter().map(|mark| {
            let text = mark.text.as_deref().unwrap();
            (mark.element.as_deref().unwrap(), mark.is_certain, text)
        });
        let expected = [("mark", Some(true), "x"), ("note", None, "y")];
        assert!(marks.eq(expected));
    }

    #[test]
    fn a_malformed_attribute_costs_nothing_if_it_is_not_a_member() {
        for (text, expected) in [
            (
                "<rating note='&bad;'><source>NVD</source></rating>",
                Some("NVD"),
            ),
            ("<rating note='&bad;' source='NVD'/>", Some("NVD")),
            ("<rating source='&bad;'><source>NVD</source></rating>", None),
        ] {
            let mut reader = Reader::new(text, 0, &Limits::default());
            reader.root().unwrap();
            let rating: Rating<'_> = read_element(&mut reader, &mut Record::scratch()).unwrap();
            assert_eq!(rating.source.as_deref(), expected, "{text}");
        }
    }
}
