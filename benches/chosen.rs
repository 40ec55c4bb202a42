//! Reports whose messages were chosen to attack a hash table.
//!
//! Identities of findings were once numbered by a table of 16 parts with an unkeyed hash of 64 bits and linear probing.
//! Messages that this table stores close together made reading take quadratic time.

use std::fmt::{self, Write as _};
use std::hash::{Hash, Hasher};

/// Returns a report of PHPStan with this many errors in one file, whose messages fall into a 16th of one part of that
/// table.
#[must_use]
pub fn chosen(errors: usize) -> Vec<u8> {
    let before = Unkeyed::of_parts();
    let mut text = String::new();
    let numbers = (0..).filter(|&number| {
        text.clear();
        // The buffer is reused, since millions of messages are tried.
        let _ = write!(text, "{}", Message(number));
        let hash = before.hash_of(&text);
        hash >> 60 == 0 && hash >> 44 & 0xf == 0
    });
    report(numbers.take(errors))
}

/// Returns a report of the same length with messages that were not chosen.
#[must_use]
pub fn ordinary(errors: usize) -> Vec<u8> {
    report(0..errors as u64)
}

const PATH: &str = "src/Shop.php";

struct Message(u64);

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call to an undefined method Shop::m{:010}().", self.0)
    }
}

fn report(numbers: impl Iterator<Item = u64>) -> Vec<u8> {
    let errors: Vec<String> = numbers
        .map(|number| {
            let message = Message(number);
            format!(r#"{{"message":"{message}","line":1,"ignorable":true}}"#)
        })
        .collect();
    let (count, errors) = (errors.len(), errors.join(","));
    format!(
        r#"{{"totals":{{"errors":0,"file_errors":{count}}},"files":{{"{PATH}":{{"errors":{count},"messages":[{errors}]}}}},"errors":[]}}"#
    )
    .into_bytes()
}

/// The hash of that table: folded multiplication without a key.
#[derive(Clone)]
struct Unkeyed(u64);

impl Unkeyed {
    const ODD: [u64; 2] = [0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7345];

    /// Hashes the parts of an identity before its message.
    fn of_parts() -> Self {
        let mut hasher = Self(0);
        hasher.write_usize(3);
        ("path", PATH).hash(&mut hasher);
        ("identifier", "").hash(&mut hasher);
        "message".hash(&mut hasher);
        hasher
    }

    /// Returns the hash of the first identity with this message.
    fn hash_of(&self, message: &str) -> u64 {
        let mut hasher = self.clone();
        (message, 0_u32).hash(&mut hasher);
        hasher.finish()
    }

    fn fold(a: u64, b: u64) -> u64 {
        let product = u128::from(a) * u128::from(b);
        (product as u64) ^ (product >> 64) as u64
    }

    fn add(&mut self, low: u64, high: u64) {
        self.0 = Self::fold(low ^ self.0, high ^ Self::ODD[0]);
    }

    fn add_chunk(&mut self, chunk: [u8; 16]) {
        let chunk = u128::from_le_bytes(chunk);
        self.add(chunk as u64, (chunk >> 64) as u64);
    }
}

impl Hasher for Unkeyed {
    fn write(&mut self, bytes: &[u8]) {
        self.0 ^= (bytes.len() as u64).wrapping_mul(Self::ODD[1]);
        let mut rest = bytes;
        while let Some((chunk, after)) = rest.split_first_chunk() {
            self.add_chunk(*chunk);
            rest = after;
        }
        if rest.is_empty() {
            return;
        }
        if let Some(last) = bytes.last_chunk() {
            self.add_chunk(*last);
        } else if let (Some(first), Some(last)) = (rest.first_chunk(), rest.last_chunk()) {
            self.add(u64::from_le_bytes(*first), u64::from_le_bytes(*last));
        } else if let (Some(first), Some(last)) = (rest.first_chunk(), rest.last_chunk()) {
            let [first, last] = [first, last].map(|four| u32::from_le_bytes(*four));
            self.add(first.into(), last.into());
        }
    }

    fn write_u8(&mut self, number: u8) {
        self.write_u64(number.into());
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(number.into());
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = Self::fold(self.0 ^ number ^ Self::ODD[1], Self::ODD[0]);
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }

    fn finish(&self) -> u64 {
        Self::fold(self.0 ^ Self::ODD[1], Self::ODD[0])
    }
}
