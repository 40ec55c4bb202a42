//! Random values, the same in every run.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

pub(crate) mod named;
pub(crate) mod programs;
pub(crate) mod shapes;

/// SplitMix64: the same seed gives the same numbers on every platform.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn text(&mut self, alphabet: &str, length: usize) -> String {
        let alphabet = alphabet.as_bytes();
        let count = u64::try_from(alphabet.len()).unwrap();
        let mut byte = || alphabet[usize::try_from(self.number() % count).unwrap()];
        (0..length).map(|_| char::from(byte())).collect()
    }
}

const DIGITS: &str = "0123456789";
const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// A template with its placeholders such as `<a36>` replaced by random characters, and those characters.
pub(crate) struct Drawn {
    pub(crate) text: String,
    pub(crate) secrets: Vec<String>,
}

/// Fills a template. The first letter of a placeholder is the alphabet, the number is the length: `a` letters and
/// digits, `h` hexadecimal digits, `w` also `_` and `-`, `b` base64, `u` upper case and digits from 2 to 7, `d` digits,
/// `l` lower case, `p` a password of printable characters without spaces and quotation marks, `s` the same without
/// characters that end a URL parameter.
pub(crate) fn draw(template: &str, random: &mut Random) -> Drawn {
    let mut text = String::new();
    let mut secrets = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let Some((name, after)) = after.split_once('>').filter(|(name, _)| is_place(name)) else {
            text.push('<');
            rest = after;
            continue;
        };
        let length = name[1..].parse().unwrap();
        let value = value(&name[..1], length, random);
        text.push_str(&value);
        secrets.push(value);
        rest = after;
    }
    text.push_str(rest);
    Drawn { text, secrets }
}

fn is_place(name: &str) -> bool {
    name.len() > 1
        && "ahwbudlps".contains(&name[..1])
        && name[1..].bytes().all(|b| b.is_ascii_digit())
}

fn value(alphabet: &str, length: usize, random: &mut Random) -> String {
    let alphanumeric = [DIGITS, LOWER, UPPER].concat();
    match alphabet {
        "a" => random.text(&alphanumeric, length),
        "h" => random.text("0123456789abcdef", length),
        "w" => {
            // A token ends with a letter or a digit, because a text may end there.
            let first = random.text(&[&alphanumeric, "_-"].concat(), length - 1);
            first + &random.text(&alphanumeric, 1)
        }
        "b" => random.text(&[&alphanumeric, "+/"].concat(), length),
        "u" => random.text(&[UPPER, "234567"].concat(), length),
        "d" => random.text(DIGITS, length),
        "l" => random.text(LOWER, length),
        _ => {
            // A password contains a digit and punctuation, and begins and ends with a letter.
            let signs = if alphabet == "p" {
                "!$%*+,-./:;?@^_|~()"
            } else {
                "!*+-._~()"
            };
            let middle = random.text(&[&alphanumeric, signs].concat(), length - 4);
            let sign = random.text(signs, 1);
            [
                random.text(LOWER, 1),
                random.text(DIGITS, 1),
                sign,
                middle,
                random.text(UPPER, 1),
            ]
            .concat()
        }
    }
}
