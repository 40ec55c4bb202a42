//! Alerts of the API: a flat list of hits.

use crate::tell::Teller;

/// The hits of one list, or of several, which a client gets that requests page by page.
pub(crate) type Hits<'r, F> = Teller<'r, F, true>;
