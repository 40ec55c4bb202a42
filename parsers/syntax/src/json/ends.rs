//! Where long values end, for a list that is passed over once before it is read.

/// How many are remembered. When there are more, the longest.
const MOST: usize = 16_384;

/// The containers among the members of a list's elements, `[{"here": […]}]`, in the order of the text.
#[derive(Clone, Debug)]
pub(super) struct Ends {
    /// Where each begins and ends.
    spans: Vec<(usize, usize)>,
    /// Shorter ones are not worth remembering.
    least: usize,
    /// Where the one begins that has not ended yet.
    begun: usize,
    /// The first of `spans` that was not passed yet.
    next: usize,
}

impl Default for Ends {
    fn default() -> Self {
        Self {
            spans: Vec::new(),
            least: 512,
            begun: 0,
            next: 0,
        }
    }
}

/// What is told of the brackets that a scan goes past.
pub(super) trait Watch {
    /// A container begins at this byte, with so many around it.
    fn begins(&mut self, around: usize, at: usize);
    /// A container ended before this byte, with so many around it.
    fn ended(&mut self, around: usize, end: usize);
}

/// Nobody wants to know.
impl Watch for () {
    #[inline]
    fn begins(&mut self, _: usize, _: usize) {}
    #[inline]
    fn ended(&mut self, _: usize, _: usize) {}
}

impl Watch for Ends {
    #[inline]
    fn begins(&mut self, around: usize, at: usize) {
        if around == 2 {
            self.begun = at;
        }
    }

    #[inline]
    fn ended(&mut self, around: usize, end: usize) {
        if around == 2 && end - self.begun >= self.least {
            self.add(end);
        }
    }
}

impl Ends {
    #[cold]
    fn add(&mut self, end: usize) {
        while self.spans.len() >= MOST {
            self.least = self.least.saturating_mul(2);
            let least = self.least;
            self.spans.retain(|(start, end)| end - start >= least);
        }
        if end - self.begun >= self.least {
            self.spans.push((self.begun, end));
        }
    }

    /// Where the value that begins at `start` ends, if that is known. Asked in the order of the text.
    #[inline]
    pub(super) fn of(&mut self, start: usize) -> Option<usize> {
        while let Some(&(begin, end)) = self.spans.get(self.next) {
            if begin > start {
                return None;
            }
            self.next += 1;
            if begin == start {
                return Some(end);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_the_longest_are_remembered_in_order() {
        let mut ends = Ends::default();
        let mut at = 0;
        for number in 0..200_000 {
            let length = if number % 50 == 0 { 100_000 } else { 600 };
            ends.begins(2, at);
            ends.ended(2, at + length);
            at += length + 1;
        }
        assert!(ends.spans.len() <= MOST);
        let (mut at, mut found) = (0, 0);
        for number in 0..200_000 {
            let length = if number % 50 == 0 { 100_000 } else { 600 };
            if let Some(end) = ends.of(at) {
                assert_eq!((end, length), (at + length, 100_000));
                found += 1;
            }
            at += length + 1;
        }
        assert_eq!(found, 4_000);
    }

    #[test]
    fn nothing_is_known_of_other_places() {
        let mut ends = Ends::default();
        ends.begins(2, 10);
        ends.ended(2, 1_000);
        ends.begins(3, 2_000);
        ends.ended(3, 3_000);
        assert_eq!(ends.of(9), None);
        assert_eq!(ends.of(10), Some(1_000));
        assert_eq!(ends.of(2_000), None);
    }
}
