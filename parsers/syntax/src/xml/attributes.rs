//! Values of attributes.

use std::borrow::Cow;

use super::element::Element;
use super::fault::bad_reference;
use super::reader::Reader;
use super::{scan, text};
use crate::error::push_member;
use crate::{ReportError, ReportErrorKind};

impl<'r> Reader<'r> {
    /// Returns the value of an attribute of the current element, even if that has been read, or `None` if it has no
    /// such attribute. The name is compared as written, including the prefix.
    ///
    /// # Errors
    ///
    /// `Schema` if the value contains an invalid reference, or is longer than the limit. The element is skipped.
    pub fn attribute(&mut self, name: &str) -> Result<Option<Cow<'r, str>>, ReportError> {
        let Some(element) = self.last else {
            return Ok(None);
        };
        self.look_at_attributes(element);
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|found| self.text.get(found.name.clone()) == Some(name));
        match found.cloned() {
            Some(found) => self.value(&found).map(Some),
            None => Ok(None),
        }
    }

    /// Returns the values of the attributes of these names, like [`attribute`](Self::attribute), in one pass over the
    /// tag.
    ///
    /// # Errors
    ///
    /// As for [`attribute`](Self::attribute).
    pub fn attributes<const N: usize>(
        &mut self,
        names: [&str; N],
    ) -> Result<[Option<Cow<'r, str>>; N], ReportError> {
        let mut values = [const { None }; N];
        let Some(element) = self.last else {
            return Ok(values);
        };
        self.look_at_attributes(element);
        for index in 0..self.attributes.len() {
            let found = self.attributes[index].clone();
            let name = self.text.get(found.name.clone());
            let named = names.iter().position(|&wanted| Some(wanted) == name);
            if let Some(value @ None) = named.and_then(|at| values.get_mut(at)) {
                *value = Some(self.value(&found)?);
            }
        }
        Ok(values)
    }

    /// Reads the attributes of `element` again if the reader has returned to it.
    fn look_at_attributes(&mut self, element: Element<'r>) {
        if self.tag != Some(element.byte) {
            self.attributes.clear();
            self.tag = Some(element.byte);
            let visit = |attribute| self.attributes.push(attribute);
            // The tag was validated when the reader reached it.
            let _ = scan::start_tag(self.text.as_bytes(), element.byte, visit);
        }
    }

    /// Returns the value of an attribute of the current element.
    fn value(&mut self, attribute: &scan::Attribute) -> Result<Cow<'r, str>, ReportError> {
        let value = self.text.get(attribute.value.clone()).unwrap_or_default();
        let (kind, message, at) = if value.len() > self.longest {
            (ReportErrorKind::Limit, self.limit_message(), 0)
        } else if attribute.plain {
            return Ok(Cow::Borrowed(value));
        } else {
            match text::decode(value) {
                Ok(value) => return Ok(value),
                Err(bad) => {
                    let (message, at) = bad_reference(bad);
                    (ReportErrorKind::Syntax, message, at)
                }
            }
        };
        let mut path = self.path();
        let name = self.text.get(attribute.name.clone()).unwrap_or_default();
        push_member(&mut path, &format!("@{name}"));
        let at = attribute.value.start + at;
        let error = self.of_element(kind, message, at).in_path(path);
        self.skip()?;
        Err(error)
    }
}
