//! Skips unknown elements, and checks whether they contain entries.

use super::reader::Reader;
use crate::ReportError;

impl Reader<'_> {
    /// Skips the current element. Returns whether it, or an element within it, has a name in `entries`.
    ///
    /// # Errors
    ///
    /// As for [`skip`](Self::skip).
    pub fn skip_element(&mut self, entries: &[&str]) -> Result<bool, ReportError> {
        let is_entry = |name: &str| entries.contains(&name);
        if self
            .current()
            .is_some_and(|element| is_entry(element.name()))
        {
            self.skip()?;
            return Ok(true);
        }
        let around = self.depth();
        self.enter();
        while self.depth() > around {
            match self.next_child()? {
                Some(child) if is_entry(child.name()) => {
                    while self.depth() > around {
                        self.leave()?;
                    }
                    return Ok(true);
                }
                Some(_) => self.enter(),
                None => {}
            }
        }
        Ok(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;

    #[test]
    fn entries_within_an_unknown_element_are_found() {
        for (element, holds) in [
            ("<b><c><error/></c></b>", true),
            ("<error><c/></error>", true),
            ("<b><c/><!-- <error/> --><![CDATA[<error/>]]></b>", false),
            ("<b/>", false),
        ] {
            let text = format!("<a>{element}<d/></a>");
            let mut xml = Reader::new(&text, 0, &Limits::default());
            xml.root().unwrap();
            xml.enter();
            xml.next_child().unwrap();
            assert_eq!(xml.skip_element(&["error"]).unwrap(), holds, "{element}");
            assert_eq!(xml.next_child().unwrap().unwrap().name(), "d");
            assert!(xml.next_child().unwrap().is_none());
        }
    }
}
