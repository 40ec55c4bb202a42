//! Values of attributes.

use std::borrow::Cow;

use super::element::Element;
use super::fault::bad_reference;
use super::reader::Reader;
use super::{scan, text};
use crate::error::push_member;
use crate::{ReportError, ReportErrorKind};

impl<'r> Reader<'r> {
    /// The value of an attribute of the element gone to last, which may have been read already; `None` when it
    /// has none of this name. The name is compared as it stands there, prefix and all.
    ///
    /// # Errors
    ///
    /// `Schema` when the value holds an `&` that begins no reference that XML defines, or is longer than the
    /// limit allows. The element is passed.
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

    /// The values of the attributes of these names, as by [`attribute`](Self::attribute), in one pass over the tag.
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

    /// Sees to it that `attributes` are those of `element`: they are, unless it was come back to.
    fn look_at_attributes(&mut self, element: Element<'r>) {
        if self.tag != Some(element.byte) {
            self.attributes.clear();
            self.tag = Some(element.byte);
            let visit = |attribute| self.attributes.push(attribute);
            // It has a form, or it would not have been gone to.
            let _ = scan::start_tag(self.text.as_bytes(), element.byte, visit);
        }
    }

    /// The value of an attribute of the element gone to last.
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
