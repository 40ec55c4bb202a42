use super::scan::{self, Tag};

/// An element, identified by its start tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element<'r> {
    /// The text between `<` and `>`.
    tag: &'r str,
    /// The start of the name after a prefix.
    local: usize,
    name_end: usize,
    pub(super) byte: usize,
    pub(super) empty: bool,
}

impl<'r> Element<'r> {
    #[inline]
    pub(super) fn new(text: &'r str, open: usize, tag: Tag) -> Self {
        let close = tag.end - if tag.empty { 2 } else { 1 };
        Self {
            tag: text.get(open + 1..close).unwrap_or_default(),
            local: tag.local - open - 1,
            name_end: tag.name_end - open - 1,
            byte: open,
            empty: tag.empty,
        }
    }

    /// Returns the byte after the start tag.
    pub(super) fn inside(&self) -> usize {
        self.byte + self.tag.len() + if self.empty { 3 } else { 2 }
    }

    /// Returns its name without a prefix.
    #[must_use]
    pub fn name(&self) -> &'r str {
        self.tag.get(self.local..self.name_end).unwrap_or_default()
    }

    /// Returns its name as written.
    #[must_use]
    pub fn qualified_name(&self) -> &'r str {
        self.tag.get(..self.name_end).unwrap_or_default()
    }

    /// Returns the namespace that the element itself declares for its name, as written. Intended for root elements:
    /// declarations of outer elements are ignored.
    #[must_use]
    pub fn namespace(&self) -> Option<&'r str> {
        let prefix = self
            .qualified_name()
            .split_once(':')
            .map(|(prefix, _)| prefix);
        self.attributes()
            .find(|(name, _)| match prefix {
                None => *name == "xmlns",
                Some(prefix) => name.strip_prefix("xmlns:") == Some(prefix),
            })
            .map(|(_, value)| value)
    }

    /// Returns its attributes in order, names and values as written.
    #[must_use]
    pub fn attributes(&self) -> Attributes<'r> {
        Attributes {
            tag: self.tag,
            at: self.name_end,
        }
    }

    /// Returns the byte of the text at which its start tag begins.
    #[must_use]
    pub fn byte(&self) -> usize {
        self.byte
    }
}

/// An iterator over the attributes of an element, undecoded. See [`Element::attributes`].
#[derive(Clone, Debug)]
pub struct Attributes<'r> {
    /// A start tag whose form has been checked.
    tag: &'r str,
    at: usize,
}

impl<'r> Iterator for Attributes<'r> {
    type Item = (&'r str, &'r str);

    fn next(&mut self) -> Option<Self::Item> {
        let tag = self.tag.as_bytes();
        let equals = self.at + memchr::memchr(b'=', tag.get(self.at..)?)?;
        // XML white space, which does not include a form feed.
        let name = self.tag.get(self.at..equals)?;
        let name = name.trim_matches([' ', '\n', '\r', '\t']);
        let quote = scan::white_space(tag, equals + 1);
        let start = quote + 1;
        let end = start + memchr::memchr(*tag.get(quote)?, tag.get(start..)?)?;
        self.at = end + 1;
        Some((name, self.tag.get(start..end)?))
    }
}
