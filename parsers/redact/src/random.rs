//! The distinction between random text and words.

/// Returns true if `value` looks random: at least `least` characters, with letters and digits or with irregular letter
/// case.
pub(crate) fn is_random(value: &[u8], least: usize) -> bool {
    if value.len() < least {
        return false;
    }
    let fits = |b: &u8| b.is_ascii_alphanumeric() || b"_-.+/=~".contains(b);
    let letter = value.iter().any(u8::is_ascii_alphabetic);
    let digit = value.iter().any(u8::is_ascii_digit);
    letter && (digit || is_scrambled(value)) && value.iter().all(fits)
}

/// Returns true if letter case and digits alternate irregularly, unlike in names.
pub(crate) fn is_scrambled(value: &[u8]) -> bool {
    const SHORTEST: usize = 16;
    if value.len() < SHORTEST {
        return false;
    }
    let mixed =
        value.iter().any(u8::is_ascii_lowercase) && value.iter().any(u8::is_ascii_uppercase);
    let lower = value.iter().filter(|b| b.is_ascii_lowercase()).count();
    let runs = value.chunk_by(|a, b| a.is_ascii_lowercase() && b.is_ascii_lowercase());
    let runs = runs.filter(|run| run[0].is_ascii_lowercase()).count();
    // Of letters drawn at random, two of lower case follow each other on average. Words in camel case have four and more.
    mixed
        && (changes_often(value)
            || runs > 2 && lower <= 3 * runs
            || has_no_vowel_for_long(value)
            || has_rare_pairs(value))
}

/// Returns true if letters follow each other that do not do so in words. An upper-case letter after a lower-case one begins
/// a word.
fn has_rare_pairs(value: &[u8]) -> bool {
    const FEWEST: usize = 2;
    // Of 25 pairs drawn at random, eight are rare; of those in names, at most one.
    const PAIRS_FOR_EACH: usize = 8;
    let pairs = value.windows(2).filter(|pair| {
        let letters = pair.iter().all(u8::is_ascii_alphabetic);
        letters && !(pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
    });
    let (mut all, mut rare) = (0, 0);
    for pair in pairs {
        let [first, second] = [pair[0], pair[1]].map(|b| b.to_ascii_lowercase() - b'a');
        all += 1;
        rare += usize::from(RARE_PAIRS[usize::from(first)] >> second & 1 == 1);
    }
    rare >= FEWEST && rare * PAIRS_FOR_EACH >= all
}

/// For each letter, the letters that rarely follow it, one bit each. Each pair is less than one of 10,000 in the words of
/// 6,700 source files of Rust, Python and JavaScript libraries.
static RARE_PAIRS: [u32; 26] = {
    const AFTER: [&[u8]; 26] = [
        b"hjoq",
        b"fghkqvwxz",
        b"jxz",
        b"hkqz",
        b"z",
        b"bhjkqvwxz",
        b"bdjkqvwxyz",
        b"bfghjkpqvwxz",
        b"hijuwy",
        b"bcdfghjklmnpqrstvwxyz",
        b"bfghjkmqruvxyz",
        b"hjqwxz",
        b"hjqvwxyz",
        b"xz",
        b"hqz",
        b"bjqvz",
        b"abcdefghijklmnopqrstvwxyz",
        b"hjz",
        b"j",
        b"jq",
        b"hjkquvwyz",
        b"bdhjknqrtuvwxyz",
        b"bgjkmpquvwxyz",
        b"gjknqrsuvwyz",
        b"adghjkqruvxyz",
        b"bcdfghjklmnpqrstuvwxy",
    ];
    let mut pairs = [0; 26];
    let mut first = 0;
    while first < 26 {
        let mut at = 0;
        while at < AFTER[first].len() {
            pairs[first] |= 1 << (AFTER[first][at] - b'a');
            at += 1;
        }
        first += 1;
    }
    pairs
};

/// Returns true if more lower-case consonants follow each other than in most words.
fn has_no_vowel_for_long(value: &[u8]) -> bool {
    const LONGEST_OF_WORDS: usize = 5;
    let consonant = |b: &u8| b.is_ascii_lowercase() && !b"aeiouy".contains(b);
    let mut runs = value.chunk_by(|a, b| consonant(a) == consonant(b));
    runs.any(|run| run.len() > LONGEST_OF_WORDS && consonant(&run[0]))
}

/// Returns true if lower case, upper case and digits alternate more often than in names.
pub(crate) fn changes_often(value: &[u8]) -> bool {
    let class = |b: u8| match b {
        b'a'..=b'z' => 0,
        b'A'..=b'Z' => 1,
        b'0'..=b'9' => 2,
        _ => 3,
    };
    let changes = value
        .windows(2)
        .filter(|w| class(w[0]) != class(w[1]))
        .count();
    // In random text of 62 letters and digits, six of ten characters differ in class from the one before; in camel case
    // about a quarter do.
    changes * 100 > value.len() * 36
}

/// Returns true if `value`, of at least `least` characters, is certainly random: hexadecimal digits, or letters of
/// irregular case with digits.
pub(crate) fn is_drawn(value: &[u8], least: usize) -> bool {
    const SHORTEST_HEX: usize = 32;
    const SHORTEST_LETTERS: usize = 20;
    let fits = |b: &u8| b.is_ascii_alphanumeric() || b"_-+/=~".contains(b);
    let digits = value.iter().filter(|b| b.is_ascii_digit()).count();
    let letter = value.iter().any(u8::is_ascii_alphabetic);
    let hex = value.iter().all(u8::is_ascii_hexdigit) && value.len() >= SHORTEST_HEX;
    value.len() >= least
        && letter
        && value.iter().all(fits)
        && (hex && digits > 1
            || is_scrambled(value) && (digits > 0 || value.len() >= SHORTEST_LETTERS))
}

/// The minimum length of a path segment that is clearly random.
pub(crate) const SHORTEST_RANDOM: usize = 24;

/// Returns true if a path segment is clearly random. Names of pages are words joined by hyphens. The address of an account on
/// a blockchain is public.
pub(crate) fn is_random_beyond_doubt(value: &[u8]) -> bool {
    const SHORTEST_RUN: usize = 16;
    let joins = |b: &u8| matches!(b, b'_' | b'-');
    let address = value.strip_prefix(b"0x");
    let is_address = address.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
    value.len() >= SHORTEST_RANDOM
        && !is_address
        && value.iter().all(|b| b.is_ascii_alphanumeric() || joins(b))
        && value.split(joins).any(|run| {
            run.len() >= SHORTEST_RUN
                && (run.iter().any(u8::is_ascii_digit) || has_rare_pairs(run))
                && run.iter().filter(|b| b.is_ascii_uppercase()).count() > 2
                && is_scrambled(run)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_without_digits_are_random_if_words_do_not_have_their_pairs() {
        for drawn in [
            "VGWleBvJFrzempqngumm",
            "XLGYetmWtiuehfolERCAKVavacmNffE",
            "NeLEOnBCXRtMHqhlbijpufohazwerL",
            "CUmYnzdMuyjWeqhresliaxzUZytYVH",
        ] {
            assert!(is_random(drawn.as_bytes(), 16), "{drawn}");
        }
        for name in [
            "HttpServletRequestWrapper",
            "SceKernelThreadManager",
            "XMLHttpRequestUpload",
            "BlockingQueueWithTimeout",
            "JsonWebTokenAuthenticator",
            "MvcQueryStringValueProvider",
            "getHwndForWindowProcess",
            "SqlxPostgresConnection",
        ] {
            assert!(!is_random(name.as_bytes(), 16), "{name}");
        }
    }
}
