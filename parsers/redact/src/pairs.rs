//! Finds out whether a text contains one of a few pairs of bytes, sixteen pairs at a time.

use wide::u8x16;

/// Number of bytes in a vector.
const LANE: usize = 16;

/// Returns true if `is_in` holds for two lanes of a text, the second of which is one byte further on. A text with fewer
/// than two bytes is followed by spaces.
#[inline]
pub(crate) fn has_pair(text: &[u8], is_in: impl Fn(u8x16, u8x16) -> u8x16) -> bool {
    let pairs = |from: usize| {
        let one = text.get(from..)?.first_chunk()?;
        let two = text.get(from + 1..)?.first_chunk()?;
        Some(is_in(u8x16::new(*one), u8x16::new(*two)))
    };
    let Some(last) = text.len().checked_sub(LANE + 1).and_then(pairs) else {
        let mut short = [b' '; LANE + 1];
        short[..text.len()].copy_from_slice(text);
        let lane = |lane: Option<&[u8; LANE]>| u8x16::new(lane.copied().unwrap_or_default());
        return is_in(lane(short.first_chunk()), lane(short.last_chunk())).any();
    };
    let mut found = last;
    let mut from = 0;
    while let Some(pairs) = pairs(from) {
        found |= pairs;
        from += LANE;
    }
    found.any()
}

#[inline]
pub(crate) fn is(lane: u8x16, byte: u8) -> u8x16 {
    lane.cmp_eq(u8x16::splat(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_found_wherever_it_is() {
        let has = |text: &[u8]| has_pair(text, |one, two| is(one, b'a') & is(two, b'b'));
        for length in 0..70 {
            for at in 0..length {
                let mut text = vec![b'b'; length];
                text[at] = b'a';
                assert_eq!(has(&text), at + 1 < length, "{at} of {length}");
            }
            assert!(!has(&vec![b'a'; length]) && !has(&vec![b'b'; length]));
        }
    }
}
