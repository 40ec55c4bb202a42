use super::{Flow, Input, JsonWalk, Opened, Outcome, Step, json};
use crate::json::Reader;
use crate::schema::{Objects, Schema};
use crate::{FindingSource, Record, ReportError};

/// Returns the entries of the documents of `source` in `input`, each of which is a list of objects. `map` makes of each
/// object what it comes to.
///
/// # Errors
///
/// None. The type is that of [`FindingSource::open`].
pub fn json_list<'r, S, O>(
    input: Input<'r, '_>,
    source: impl FindingSource + 'r,
    map: impl FnMut(&S, &mut Record<'r>) -> O + 'r,
) -> Opened<'r>
where
    S: Schema<'r> + 'r,
    O: Into<Outcome<'r>>,
{
    let entry = Objects::default();
    json(input, source, List { entry, map })
}

struct List<'r, S: Schema<'r>, F> {
    entry: Objects<'r, S>,
    map: F,
}

impl<'r, S, O, F> JsonWalk<'r> for List<'r, S, F>
where
    S: Schema<'r>,
    O: Into<Outcome<'r>>,
    F: FnMut(&S, &mut Record<'r>) -> O,
{
    type At = ();

    const IS_OBJECT: bool = false;

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<()> {
        Ok(Flow::List(()))
    }

    fn entry(
        &mut self,
        (): (),
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let entry = self.entry.read(reader, record)?;
        Ok((self.map)(entry, record).into())
    }
}
