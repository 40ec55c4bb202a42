//! Digests of bytes under the key of a report.

use crate::seed::Seed;

/// The length of bytes that are digested by multiplication. Longer ones are digested by SipHash-1-3-128, which takes
/// several times as long.
const LONGEST: usize = 512;

/// The number of bytes that are multiplied at once.
const LANE: usize = 16;

/// Pairs: one for each lane of the longest bytes, one for the second sum, and two for the last step.
const FACTORS: usize = LONGEST / LANE + 3;

/// Computes digests of 128 bits under one key.
///
/// Two different byte strings have equal digests with a probability of about 2⁻¹²⁸, even if the author of a report chose
/// them, since the key depends on all of the report. The sums of products are those of NH in UMAC (RFC 4418, section
/// 5.2), which bounds the probability by 2⁻⁶⁴ for each; the second has other factors.
#[derive(Clone, Debug)]
pub(super) struct Digester<'r> {
    seed: Seed<'r>,
    factors: [[u64; 2]; FACTORS],
}

impl<'r> Digester<'r> {
    pub(super) fn new(seed: Seed<'r>) -> Self {
        let mut factors = [[0; 2]; FACTORS];
        for (at, two) in (0_u64..).zip(&mut factors) {
            let hash = seed.hasher().hash(&at.to_le_bytes());
            *two = [hash.h1, hash.h2];
        }
        Self { seed, factors }
    }

    pub(super) fn digest(&self, bytes: &[u8]) -> u128 {
        if bytes.len() > LONGEST {
            return self.seed.hasher().hash(bytes).into();
        }
        let mut sums = [bytes.len() as u128; 2];
        let mut add = |lane: &[u8; LANE], [one, other]: [&[u64; 2]; 2]| {
            let [low, high] = halves(u128::from_le_bytes(*lane));
            sums[0] = sums[0].wrapping_add(product(low, high, one));
            sums[1] = sums[1].wrapping_add(product(low, high, other));
        };
        let factors = self.factors.iter().zip(&self.factors[1..]);
        let mut factors = factors.map(|(one, other)| [one, other]);
        let lanes = bytes.chunks_exact(LANE);
        let rest = lanes.remainder();
        for (lane, factors) in lanes.zip(&mut factors) {
            if let Some(lane) = lane.first_chunk() {
                add(lane, factors);
            }
        }
        if let (false, Some(factors)) = (rest.is_empty(), factors.next()) {
            // Some bytes are in two lanes: with the length, the bytes still follow from the lanes.
            let lane = bytes.last_chunk().copied().unwrap_or_else(|| {
                let mut lane = [0; LANE];
                lane[..rest.len()].copy_from_slice(rest);
                lane
            });
            add(&lane, factors);
        }
        let [.., one, other] = &self.factors;
        u128::from(folded(sums[0], one)) << 64 | u128::from(folded(sums[1], other))
    }
}

fn halves(word: u128) -> [u64; 2] {
    [word as u64, (word >> 64) as u64]
}

fn product(low: u64, high: u64, factors: &[u64; 2]) -> u128 {
    u128::from(low.wrapping_add(factors[0])) * u128::from(high.wrapping_add(factors[1]))
}

/// Mixes all bits of a sum into 64.
fn folded(sum: u128, factors: &[u64; 2]) -> u64 {
    let [low, high] = halves(sum);
    let [low, high] = halves(product(low, high, factors));
    low ^ high
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_byte_and_every_length_changes_the_digest() {
        let digester = Digester::new(Seed::test());
        let bytes = [b'a'; LONGEST + 20];
        let mut digests = BTreeSet::new();
        for length in 0..bytes.len() {
            assert!(
                digests.insert(digester.digest(&bytes[..length])),
                "{length}"
            );
            for at in 0..length {
                let mut changed = bytes;
                changed[at] = b'b';
                let digest = digester.digest(&changed[..length]);
                assert!(digests.insert(digest), "byte {at} of {length}");
            }
        }
        // The place in a table is a part of either half.
        for half in [0, 64] {
            let halves: BTreeSet<u64> = digests.iter().map(|it| (it >> half) as u64).collect();
            assert_eq!(halves.len(), digests.len());
        }
    }

    #[test]
    fn another_key_gives_another_digest() {
        let of = |key| Digester::new(Seed::of_test(key, "")).digest(b"a text");
        assert_ne!(of([1; 16]), of([2; 16]));
    }
}
