//! What a child program takes: time on the clock and of the processor, and the most memory that it held.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What one run took, or the median of several.
#[derive(Clone, Copy)]
pub(crate) struct Figure {
    pub wall: Duration,
    /// Of all cores, the kernel's included; other work on the machine sways it less than the clock.
    pub processor: Duration,
    /// The largest resident size, in KiB.
    pub peak: u64,
}

impl Figure {
    pub(crate) fn time(self) -> String {
        format!("{:.0} ms", self.wall.as_secs_f64() * 1000.0)
    }

    pub(crate) fn processor(self) -> String {
        format!("{:.0} ms", self.processor.as_secs_f64() * 1000.0)
    }

    pub(crate) fn size(self) -> String {
        format!("{} MiB", self.peak / 1024)
    }
}

/// The medians of several runs on the clock and of the processor, with the most memory that any of them held.
pub(crate) fn middle(mut figures: Vec<Figure>) -> Figure {
    figures.sort_by_key(|f| f.wall);
    let wall = figures[figures.len() / 2].wall;
    figures.sort_by_key(|f| f.processor);
    let processor = figures[figures.len() / 2].processor;
    Figure { wall, processor, peak: figures.iter().map(|f| f.peak).max().unwrap_or(0) }
}

/// Runs a child and follows its peak memory, which only grows, until it ends.
pub(crate) fn measure(command: &mut Command) -> Figure {
    let (begun, before) = (Instant::now(), of_children());
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().expect("the child starts");
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut peak = 0;
    loop {
        if let Some(ended) = child.try_wait().expect("the child can be waited for") {
            assert!(ended.success(), "the child failed");
            return Figure { wall: begun.elapsed(), processor: of_children().saturating_sub(before), peak };
        }
        if let Ok(text) = fs::read_to_string(&status) {
            let line = text.lines().find_map(|l| l.strip_prefix("VmHWM:"));
            let kib = line.and_then(|l| l.trim().trim_end_matches(" kB").parse::<u64>().ok());
            peak = peak.max(kib.unwrap_or(0));
        }
        std::thread::sleep(Duration::from_micros(500));
    }
}

/// The processor time of all children that have ended, where the system tells it, in steps of 10 ms.
fn of_children() -> Duration {
    let text = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // Behind the program's name, which may hold anything.
    let fields = text.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: u64 = fields.skip(13).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}
