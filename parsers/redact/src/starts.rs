//! The first bytes of words that are credentials, or that a credential follows.

use crate::forms::FORMS;
use crate::homes::begins_home;
use crate::scan::{LEADS, forms_of, leads_of};

/// A set of the first three bytes of words, with six bits per byte: those of forms in their letter case, those of other
/// words in lower case.
pub(crate) type Starts = [u64; 4096];

pub(crate) const fn start(bytes: [u8; 3]) -> usize {
    let bytes = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], 0]);
    (bytes & 0x3f | bytes >> 2 & 0xfc0 | bytes >> 4 & 0x3f000) as usize
}

const fn with_start(mut starts: Starts, word: &[u8]) -> Starts {
    // A shorter word may be followed by any byte.
    let shorter = 3 - if word.len() < 3 { word.len() } else { 3 };
    let mut any = 0;
    while any < 1 << (6 * shorter) {
        let second = if word.len() > 1 {
            word[1]
        } else {
            (any >> 6) as u8
        };
        let third = if word.len() > 2 { word[2] } else { any as u8 };
        let start = start([word[0], second, third]);
        starts[start / 64] |= 1 << (start % 64);
        any += 1;
    }
    starts
}

/// The first bytes of credentials that [`FORMS`] does not describe.
const OTHER_FORMS: [[u8; 3]; 124] = {
    let mut starts = [[0; 3]; 124];
    // JSON Web Tokens, and those that are encoded twice.
    let mut at = 4;
    (starts[0], starts[1]) = (*b"eyJ", *b"eyA");
    (starts[2], starts[3]) = (*b"ewo", *b"ZXl");
    // Digits in base64, with which a Discord bot token begins.
    while at < starts.len() {
        let digits = at - 4;
        let (first, second) = (b"MNO"[digits % 3], b"DTjz"[digits / 3 % 4]);
        starts[at] = [first, second, b"AEIMQUYcgk"[digits / 12]];
        at += 1;
    }
    starts
};

pub(crate) static FORM_STARTS: Starts = {
    let mut starts = [0; 4096];
    let mut at = 0;
    while at < FORMS.len() {
        starts = with_start(starts, FORMS[at].prefix.as_bytes());
        at += 1;
    }
    at = 0;
    while at < OTHER_FORMS.len() {
        starts = with_start(starts, &OTHER_FORMS[at]);
        at += 1;
    }
    starts
};

/// The starts of words that a secret follows.
pub(crate) static LEAD_STARTS: Starts = {
    let mut starts = [0; 4096];
    let mut at = 0;
    while at < LEADS.len() {
        starts = with_start(starts, LEADS[at].0);
        at += 1;
    }
    starts
};

/// A set of hashes of beginnings of words, of 16 bits.
type Hashes = [u64; 1024];

/// Hashes of the first three bytes of words.
static THREES: Hashes = of_words(3);

/// Hashes of their first four bytes, or of all bytes of shorter ones.
static FOURS: Hashes = of_words(4);

/// Returns the hash of a beginning. One of fewer than four bytes is in the upper ones.
const fn hash(bytes: u32) -> usize {
    (bytes.wrapping_mul(0x9e37_79b1) >> 16) as usize
}

/// Adds the first `length` bytes of `word`.
const fn with_word(mut hashes: Hashes, word: &[u8], length: usize) -> Hashes {
    let mut bytes = 0;
    let mut at = 0;
    while at < length && at < word.len() {
        bytes = bytes >> 8 | (word[at] as u32) << 24;
        at += 1;
    }
    let hash = hash(bytes);
    hashes[hash / 64] |= 1 << (hash % 64);
    hashes
}

const fn of_words(length: usize) -> Hashes {
    let hashes = with_leads(with_forms([0; 1024], length), length);
    with_word(with_word(hashes, b"home", length), b"Users", length)
}

const fn with_forms(mut hashes: Hashes, length: usize) -> Hashes {
    let mut at = 0;
    while at < FORMS.len() {
        let prefix = FORMS[at].prefix.as_bytes();
        // Any byte may follow a shorter one.
        let mut third = 0;
        while prefix.len() < 3 && third < 256 {
            hashes = with_word(hashes, &[prefix[0], prefix[1], third as u8], 3);
            third += 1;
        }
        hashes = with_word(hashes, prefix, length);
        at += 1;
    }
    at = 0;
    while at < OTHER_FORMS.len() {
        hashes = with_word(hashes, &OTHER_FORMS[at], 3);
        at += 1;
    }
    hashes
}

/// Adds the words that a secret follows, in any letter case.
const fn with_leads(mut hashes: Hashes, length: usize) -> Hashes {
    let mut at = 0;
    while at < LEADS.len() {
        let (word, _) = LEADS[at];
        let mut cases = 0;
        // The region `us` is found by the dash before it.
        while word.len() > 2 && cases < 1 << length {
            let mut cased = [0; 4];
            let mut letter = 0;
            while letter < 4 && letter < word.len() {
                cased[letter] = match cases >> letter & 1 {
                    0 => word[letter],
                    _ => word[letter].to_ascii_uppercase(),
                };
                letter += 1;
            }
            hashes = with_word(hashes, cased.split_at(letter).0, length);
            cases += 1;
        }
        at += 1;
    }
    hashes
}

#[inline]
pub(crate) fn is_in<const N: usize>(set: &[u64; N], at: usize) -> bool {
    set[at / 64] >> (at % 64) & 1 == 1
}

/// Returns true if a credential, a word before one, or the path of a home directory may begin with the first of `four`
/// bytes, at `at`.
#[inline]
pub(crate) fn may_begin(bytes: &[u8], at: usize, four: [u8; 4]) -> bool {
    let start = u32::from_le_bytes(four);
    is_in(&THREES, hash(start << 8)) && may_begin_with(start) && begins(bytes, at, four)
}

/// Decides the same by the fourth byte.
#[inline(never)]
fn may_begin_with(four: u32) -> bool {
    is_in(&FOURS, hash(four)) || is_in(&FOURS, hash(four << 8))
}

/// Decides the same by all bytes of the word.
#[inline(never)]
pub(crate) fn begins(bytes: &[u8], at: usize, four: [u8; 4]) -> bool {
    let [one, two, three, _] = four;
    let word = bytes.get(at..).unwrap_or_default();
    // Most differ in the third byte.
    let is_form = || {
        let mut forms = forms_of(one, two).map(|form| form.prefix.as_bytes());
        forms.any(|form| form.get(2).is_none_or(|&b| b == three) && word.starts_with(form))
            || matches!(one, b'e' | b'Z' | b'M'..=b'O') && OTHER_FORMS.contains(&[one, two, three])
    };
    let is_lead = || {
        let mut leads = leads_of(one).filter(|(lead, _)| lead.get(2) == Some(&(three | 32)));
        leads.any(|&(known, lead)| {
            (lead.is_free() || is_after_punctuation(bytes, at))
                && starts_with_ignore_case(word, known)
        })
    };
    is_in(&FORM_STARTS, start([one, two, three])) && is_form()
        // This bit makes a letter lower case.
        || is_in(&LEAD_STARTS, start([one | 32, two | 32, three | 32])) && is_lead()
        || begins_home(bytes, at)
}

/// Returns true if `bytes` begin with `prefix`, which is in lower case, in any letter case.
fn starts_with_ignore_case(bytes: &[u8], prefix: &[u8]) -> bool {
    let start = bytes.get(..prefix.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// Returns true if the byte before `at` is one after which a word that is not free counts.
pub(crate) fn is_after_punctuation(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| bytes.get(at));
    before.is_some_and(|b| b"-<_.:/@".contains(b))
}
