//! Email addresses.

use crate::SecretKind;
use crate::scan::Scan;

impl Scan<'_, '_> {
    /// Removes email addresses (RFC 5322, section 3.4.1, without quotes and comments).
    pub(crate) fn mail_addresses(&mut self) {
        const LONGEST_NAME: usize = 64;
        let view = self.view;
        let local = |b: u8| b.is_ascii_alphanumeric() || b"._%+-'".contains(&b);
        let mut found = Vec::new();
        let mut at = 0;
        loop {
            let sign = view.find(at, usize::MAX, |b| b == b'@');
            if sign >= view.len() {
                break;
            }
            let before = view.slice(sign.saturating_sub(LONGEST_NAME).max(at), sign);
            let length = before.iter().rev().take_while(|&&b| local(b)).count();
            let mut end = view.find(sign + 1, usize::MAX, |b| {
                !(b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))
            });
            while matches!(view.get(end - 1), Some(b'.' | b'-')) {
                end -= 1;
            }
            let host = view.slice(sign + 1, end);
            // `rule@v1.0` has no top-level domain.
            let domain = host.rsplit(|&b| b == b'.').next().unwrap_or_default();
            let domain = domain.len() > 1 && domain.iter().all(u8::is_ascii_alphabetic);
            let name = view.slice(sign - length, sign);
            if length > 0 && domain && host.contains(&b'.') && name != b"git" {
                found.push((sign - length, end));
            }
            at = end.max(sign + 1);
        }
        self.add(found, SecretKind::MailAddress);
    }
}
