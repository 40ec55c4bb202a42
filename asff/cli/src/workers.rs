//! Work on several threads, with the results in order.

use std::io;
use std::num::NonZero;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// More threads would wait for the one thread that reads and writes.
const MOST: usize = 8;

/// The number of pieces on their way through a worker: one in work and one waiting.
const DEPTH: usize = 2;

/// Does `work` on each of `pieces`, on as many threads as the process may use, and calls `done` with the results in the
/// order of the pieces. A single piece is processed on the current thread.
///
/// # Errors
///
/// The first error of `done`; no piece is started after it.
pub(crate) fn in_order<P: Send, R: Send>(
    pieces: impl Iterator<Item = P>,
    work: impl Fn(P) -> R + Sync,
    done: impl FnMut(R) -> io::Result<()>,
) -> io::Result<()> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    in_order_by(workers.min(MOST), pieces, work, done)
}

fn in_order_by<P: Send, R: Send>(
    workers: usize,
    mut pieces: impl Iterator<Item = P>,
    work: impl Fn(P) -> R + Sync,
    mut done: impl FnMut(R) -> io::Result<()>,
) -> io::Result<()> {
    let beginning: Vec<P> = pieces.by_ref().take(2).collect();
    let alone = workers < 2 || beginning.len() < 2;
    let mut pieces = beginning.into_iter().chain(pieces);
    thread::scope(|scope| {
        let lanes: Vec<(SyncSender<P>, Receiver<R>)> = (0..if alone { 0 } else { workers })
            .map_while(|_| {
                let (give, taken) = sync_channel(DEPTH);
                let (put, take) = sync_channel(DEPTH);
                let work = &work;
                let lane = move || {
                    for piece in taken {
                        // After an error, the receiver is gone.
                        if put.send(work(piece)).is_err() {
                            break;
                        }
                    }
                };
                let started = thread::Builder::new().spawn_scoped(scope, lane);
                started.is_ok().then_some((give, take))
            })
            .collect();
        if lanes.is_empty() {
            return pieces.try_for_each(|piece| done(work(piece)));
        }
        // No lane holds more than its capacity, so the two sides cannot wait for each other.
        let room = lanes.len() * DEPTH;
        let gone = || io::Error::other("a worker has ended");
        let (mut given, mut taken) = (0, 0);
        loop {
            let piece = pieces.next();
            let wanted = if piece.is_some() { room - 1 } else { 0 };
            while given - taken > wanted {
                let result = lanes[taken % lanes.len()].1.recv();
                done(result.map_err(|_| gone())?)?;
                taken += 1;
            }
            let Some(piece) = piece else {
                return Ok(());
            };
            let sent = lanes[given % lanes.len()].0.send(piece);
            sent.map_err(|_| gone())?;
            given += 1;
        }
    })
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::time::Duration;

    use super::in_order_by;

    fn squares(workers: usize, pieces: u64) -> Vec<u64> {
        let mut results = Vec::new();
        let work = |piece: u64| {
            // Later pieces finish first.
            std::thread::sleep(Duration::from_micros(200 * (7 - piece % 7)));
            piece * piece
        };
        let done = |result| {
            results.push(result);
            Ok(())
        };
        in_order_by(workers, 0..pieces, work, done).unwrap();
        results
    }

    #[test]
    fn results_come_in_the_order_of_the_pieces() {
        for pieces in [0, 1, 2, 3, 17, 100] {
            let expected: Vec<u64> = (0..pieces).map(|piece| piece * piece).collect();
            for workers in [0, 1, 2, 3, 8] {
                assert_eq!(squares(workers, pieces), expected, "{workers} workers");
            }
        }
    }

    #[test]
    fn an_error_ends_the_work() {
        for workers in [1, 4] {
            let mut asked = 0_u64;
            let pieces = std::iter::from_fn(|| {
                asked += 1;
                Some(asked)
            });
            let done = |piece| match piece {
                ..10 => Ok(()),
                _ => Err(io::Error::other("full")),
            };
            let error = in_order_by(workers, pieces, |piece: u64| piece, done).unwrap_err();
            assert_eq!(error.to_string(), "full");
            assert!(asked < 30, "{asked}");
        }
    }
}
