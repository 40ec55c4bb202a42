use super::reader::{Place, Reader};
use super::text::Text;
use crate::ReportError;

impl<'r> Reader<'r> {
    /// Returns the name of the current member of the innermost object.
    #[must_use]
    pub fn name(&self) -> Option<Text<'r>> {
        match self.stack.last()?.place {
            Place::Member(name) => name,
            Place::Index(_) => None,
        }
    }

    /// Calls `visit` with each member that follows the next value; `visit` reads or skips its value. The position of
    /// the reader does not change. This works once in each object, so that time stays linear in the size of the
    /// document.
    ///
    /// For lists whose entries depend on members of the surrounding object that may come later than the list. A value
    /// that cannot be read is ignored here: its error is returned when the reader reaches it.
    pub fn look_ahead(
        &mut self,
        mut visit: impl FnMut(&mut Self, &str) -> Result<(), ReportError>,
    ) {
        let Some(frame) = self.stack.last_mut() else {
            return;
        };
        if std::mem::replace(&mut frame.looked, true) {
            return;
        }
        let mut ahead = self.clone();
        let mut read = ahead.skip();
        while let (Ok(()), Ok(Some(name))) = (&read, ahead.next_key()) {
            read = visit(&mut ahead, name.as_raw());
            if read.as_ref().is_err_and(|error| !error.ends_report()) {
                read = Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;

    #[test]
    fn members_after_a_list_are_read_ahead_once_in_each_object() {
        let text = r#"[{"list": [1], "a": "x", "b": {}, "c": "y"}, {"list": [], "a": "z"}]"#;
        let mut reader = Reader::new(text, 0, &Limits::default());
        reader.enter_array().unwrap();
        let mut seen = Vec::new();
        while reader.next_item().unwrap() {
            reader.enter_object().unwrap();
            assert_eq!(reader.next_key().unwrap().unwrap(), "list");
            for _ in 0..2 {
                let byte = reader.byte();
                reader.look_ahead(|reader, name| {
                    // The value of `b` is an error, which does not end the report.
                    let value = reader.text_value()?.unwrap();
                    seen.push(format!("{name}={}", value.to_cow()));
                    Ok(())
                });
                assert_eq!(reader.byte(), byte);
                assert_eq!(reader.name().unwrap(), "list");
            }
            reader.skip().unwrap();
            reader.leave().unwrap();
        }
        assert_eq!(seen, ["a=x", "c=y", "a=z"]);
    }
}
