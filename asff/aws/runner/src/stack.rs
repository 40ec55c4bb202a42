//! A thread that is large enough for the types of the SDK.

use std::io;
use std::thread;

/// The size of the stack. A resource of the SDK has 31 KB inline, and unoptimized code copies it in each call.
const BYTES: usize = 64 << 20;

/// Runs a program on a thread with a stack of 64 MiB, in a runtime of its own.
///
/// # Errors
///
/// If the system refuses the thread or the runtime.
pub fn on_large_stack<F: Future>(program: impl FnOnce() -> F + Send) -> io::Result<F::Output>
where
    F::Output: Send,
{
    thread::scope(|scope| {
        let run = || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?;
            Ok(runtime.block_on(program()))
        };
        let thread = thread::Builder::new().stack_size(BYTES);
        let thread = thread.spawn_scoped(scope, run)?;
        match thread.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
