//! Versions of packages, which are not secret whatever the name of the package.

/// Returns true if `value` is the version of a package: numbers with dots between them, perhaps after an epoch, and then words
/// and numbers, such as `8.5.1`, `2.0.0.RELEASE` and `1:4.13+dfsg1-1+b1`.
pub(crate) fn is_version(value: &[u8]) -> bool {
    const LONGEST: usize = 64;
    const LONGEST_EPOCH: usize = 2;
    let value = value.strip_prefix(b"v").unwrap_or(value);
    let epoch = value.iter().take_while(|b| b.is_ascii_digit()).count();
    let value = match value.get(epoch) {
        Some(b':') if (1..=LONGEST_EPOCH).contains(&epoch) => &value[epoch + 1..],
        _ => value,
    };
    if value.len() > LONGEST {
        return false;
    }
    let is_number = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    // `alpha1`, `1ubuntu5`, `RELEASE`, `Final`, `RC1`.
    let is_word = |part: &[u8]| {
        let lower = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        let (first, rest) = part.split_at(part.len().min(1));
        let letters = rest.iter().take_while(|b| b.is_ascii_alphabetic()).count();
        let (letters, digits) = rest.split_at(letters);
        part.iter().all(lower)
            || first.iter().all(u8::is_ascii_uppercase)
                && digits.iter().all(u8::is_ascii_digit)
                && (letters.iter().all(u8::is_ascii_lowercase)
                    || letters.iter().all(u8::is_ascii_uppercase))
    };
    let begins = value
        .iter()
        .take_while(|&&b| b.is_ascii_digit() || b == b'.');
    let mut numbers = value[..begins.count()].split(|&b| b == b'.');
    let mut words = value.split(|b| b"-+~._:".contains(b));
    (0..2).all(|_| numbers.next().is_some_and(is_number)) && words.all(is_word)
}

/// Returns true if `value`, after a name and the bytes between both, is the version of a package of this name:
/// `jsonwebtoken:8.5.1`, `"csrf": "^3.1.0"`, `csrf==3.1` of pip, `passwd=1:4.13` of apt.
pub(crate) fn is_of_package(between: &[u8], value: &[u8]) -> bool {
    match between {
        b":" | b"==" => is_version(value),
        b"=" => is_version(value) && value.contains(&b':'),
        [b':', ..] => {
            let signs = value.iter().take_while(|b| b"^~<>=".contains(b)).count();
            let value = &value[signs..];
            value.iter().filter(|&&b| b == b'.').count() > 1 && is_version(value)
        }
        _ => false,
    }
}
