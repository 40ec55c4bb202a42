//! Limits the rate of calls.

use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};

/// A rate with a burst. Security Hub has one for each operation, account and region
/// (<https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html>).
#[derive(Debug)]
pub(crate) struct Pace {
    interval: Duration,
    burst: u32,
    /// The time at which the next call is due if calls are spread evenly.
    due: Mutex<Option<Instant>>,
}

impl Pace {
    pub(crate) fn new(calls_per_second: u32, burst: u32) -> Self {
        Self {
            interval: Duration::from_secs(1) / calls_per_second.max(1),
            burst: burst.max(1),
            due: Mutex::new(None),
        }
    }

    /// Waits until the rate allows the next call.
    pub(crate) async fn wait(&self) {
        let at = {
            let mut due = self.due.lock().await;
            let now = Instant::now();
            // Calls that were not made are saved up to the burst.
            let saved = self.interval * (self.burst - 1);
            let earliest = now.checked_sub(saved).unwrap_or(now);
            let at = due.map_or(earliest, |due| due.max(earliest));
            *due = Some(at + self.interval);
            at
        };
        sleep_until(at).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn calls_beyond_the_burst_wait_for_the_rate() {
        let pace = Pace::new(10, 30);
        let start = Instant::now();
        for _ in 0..30 {
            pace.wait().await;
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
        for _ in 0..20 {
            pace.wait().await;
        }
        let elapsed = start.elapsed();
        assert!(elapsed >= Duration::from_secs(2), "{elapsed:?}");
        assert!(elapsed < Duration::from_millis(2100), "{elapsed:?}");
    }
}
