//! The inputs that `summary`, `list` and `gate` need before they read a report.

use std::ffi::OsString;
use std::rc::Rc;

use asff_normalizer::Normalizer;

use crate::args::{Evidence, Grading, Reading, Scope};
use crate::catalogs::Catalogs;
use crate::clock;
use crate::earlier::Earlier;
use crate::files::Input;
use crate::grading::Grader;
use crate::inputs;
use crate::reading::Reader;
use crate::target;

pub(crate) struct Prepared {
    pub(crate) inputs: Vec<Input>,
    pub(crate) grader: Grader,
    pub(crate) reader: Reader,
    pub(crate) catalogs: Rc<Catalogs>,
    /// The findings of earlier runs, if the arguments name any.
    pub(crate) earlier: Option<Earlier>,
    pub(crate) normalizer: Normalizer,
}

impl Prepared {
    /// Finds the files, and reads the policy, the catalogs and the findings of earlier runs. `source` restricts reading
    /// to one source or tool.
    ///
    /// # Errors
    ///
    /// One line if something is invalid.
    pub(crate) fn new(
        reading: &Reading,
        grading: &Grading,
        scope: &Scope,
        source: Option<&str>,
        previous: &[OsString],
    ) -> Result<Self, String> {
        let inputs = inputs::gather(&reading.files)?;
        let now = clock::now(grading.now.as_deref())?;
        let grader = Grader::new(grading, &now)?;
        let catalogs = Rc::new(Catalogs::read(reading)?);
        let reader = Reader::new(reading, source, &catalogs);
        let target = target::of_scope(scope)?;
        let earlier = match previous {
            [] => None,
            files => Some(Earlier::read(files, scope)?),
        };
        Ok(Self {
            normalizer: Normalizer::new(target, grader.policy().clone()),
            grader,
            reader: reader.with_asff().with_progress(&inputs, false),
            catalogs,
            inputs,
            earlier,
        })
    }

    /// Reads what the targets of scans answered, too, if the arguments ask for it.
    pub(crate) fn with_evidence(mut self, arguments: &Evidence) -> Self {
        self.reader = self.reader.with_evidence(arguments);
        self
    }
}
