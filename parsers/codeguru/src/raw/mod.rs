//! What CodeGuru writes, product by product, before anything is decided about it.

pub(crate) mod reviewer;
pub(crate) mod security;

use finding_source::json::{Kind, Raw, Reader, Text};
use finding_source::{Limits, Str};

/// The texts in a list; what is none is left out, and so is all of what is no list.
pub(crate) fn texts<'r>(list: Option<Raw<'r>>, limits: &Limits) -> Vec<Str<'r>> {
    let Some(list) = list else {
        return Vec::new();
    };
    let mut reader = Reader::new(list.as_json(), 0, limits);
    let mut texts = Vec::new();
    if reader.peek() == Some(Kind::Array) {
        // It was passed over before, so that nothing can be wrong with it but its depth.
        let _ = reader.each_item(|reader| {
            let text: Option<Text<'r>> = match reader.peek() {
                Some(Kind::Text | Kind::Number) => reader.text_value()?,
                _ => {
                    reader.skip()?;
                    None
                }
            };
            texts.extend(text.and_then(|text| text.trimmed()));
            Ok(())
        });
    }
    texts
}
