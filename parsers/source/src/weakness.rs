//! Names of weaknesses and of vulnerabilities in tags, ids and texts.

pub use finding::weakness::*;

use crate::ReportError;
use crate::json::Reader;
use crate::schema::Value;

/// The CWE numbers in a text of a report: `CWE-79`, `CWE-79, CWE-80`, or a text that contains a JSON array. Blank
/// text and `[]` contain none. Text without a CWE name has another type.
///
/// ```
/// use finding_source::json::Reader;
/// use finding_source::schema;
/// use finding_source::weakness::Cwes;
/// # use finding_source::{Limits, ReportError};
///
/// let mut reader = Reader::new(r#""[\"CWE-79\",\"CWE-80\"]""#, 0, &Limits::default());
/// let cwes: Option<Cwes> = schema::member(&mut reader, "cwe")?;
/// assert_eq!(cwes.unwrap().0, [79, 80]);
/// # Ok::<(), ReportError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Cwes(pub Vec<u32>);

impl<'r> Value<'r> for Cwes {
    type State = ();

    const EXPECTED: &'static str = "names such as CWE-79";

    fn read((): &mut (), reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        let mark = reader.mark();
        if let Some(text) = reader.as_strict_text()? {
            let cwes: Vec<u32> = cwes(text.as_raw()).collect();
            if !cwes.is_empty() || matches!(text.as_raw().trim(), "" | "[]") {
                return Ok(Some(Self(cwes)));
            }
        }
        reader.go_to(&mark);
        Ok(None)
    }
}
