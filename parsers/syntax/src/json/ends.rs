//! The ends of long values, for a list that is skipped once before it is read.

/// The maximum number of recorded values. The longest are kept.
const MOST: usize = 16_384;

/// The containers in the elements of a list, `[{"here": […]}]`, in the order of the text.
#[derive(Clone, Debug)]
pub(super) struct Ends {
    /// The start and end of each container.
    spans: Vec<(usize, usize)>,
    /// The minimum length of recorded values.
    least: usize,
    /// The start of the current container.
    begun: usize,
    /// The first of `spans` that was not used yet.
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

/// Receives the brackets that a scan passes.
pub(super) trait Watch {
    /// A container begins at this byte, within this many others.
    fn begins(&mut self, around: usize, at: usize);
    /// A container ended before this byte, within this many others.
    fn ended(&mut self, around: usize, end: usize);
}

/// Ignores the brackets.
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

    /// Returns the end of the value that begins at `start`, if it is known. Calls must be in the order of the text.
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
    fn the_longest_of_many_are_recorded_in_order() {
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
    fn other_places_are_unknown() {
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
