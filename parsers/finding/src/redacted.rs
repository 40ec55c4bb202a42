/// The state of redaction of a finding. It is independent of the defect, and therefore not compared.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Redacted(pub(crate) bool);

impl PartialEq for Redacted {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
