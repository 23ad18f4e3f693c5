//! Faults made on purpose: kills, full and failing disks, power cuts, two builds at once, mounts, and readers beside it all.
//!
//! A program of its own, since much of it needs mounts, another user or `strace`. What cannot run on a machine is told as
//! LEFT OUT, with the reason. All chance comes from one seed:
//!
//! ```text
//! cargo test --test faults                          everything
//! cargo test --test faults -- power                 what has this in its name
//! FAULTS_SEED=7 FAULTS_ROUNDS=200 cargo test --test faults -- kills
//! ```
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends where something is not right")]
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a program for developers: it prints and asks the clock"
)]
#![allow(clippy::unnecessary_wraps, reason = "each fault may be one that cannot be made here")]

#[cfg(target_os = "linux")]
mod calls;
#[cfg(target_os = "linux")]
mod disks;
#[cfg(target_os = "linux")]
mod edits;
#[cfg(target_os = "linux")]
mod kills;
#[cfg(target_os = "linux")]
mod mounts;
#[cfg(target_os = "linux")]
mod power;
#[path = "../suite/sandbox.rs"]
#[allow(dead_code, reason = "shared with the suite, which needs all of it")]
mod sandbox;
#[cfg(target_os = "linux")]
mod tools;

use std::process::ExitCode;

/// What was measured, or why the fault could not be made on this machine.
#[cfg(target_os = "linux")]
type Verdict = Result<String, String>;

#[cfg(target_os = "linux")]
type Fault = (&'static str, fn() -> Verdict);

#[cfg(target_os = "linux")]
const FAULTS: &[Fault] = &[
    ("kills at random moments", kills::at_random),
    ("kills at random moments, file by file", kills::at_random_in_place),
    ("kills at each system call", calls::killed),
    ("kills at each system call, file by file", calls::killed_in_place),
    ("kills at each system call, without an exchange of folders", calls::killed_without_exchange),
    ("errors of each system call", calls::failing),
    ("errors of each system call, file by file", calls::failing_in_place),
    ("a stage that somebody else changes", calls::disturbed),
    ("two builds on a file system without locks", calls::without_locks),
    ("edits killed at each system call", edits::killed),
    ("errors of each system call of an edit", edits::failing),
    ("an edit without space", edits::no_space),
    ("no space", disks::no_space),
    ("no inodes", disks::no_inodes),
    ("a read-only file system", disks::read_only),
    ("power cuts", power::cuts),
    ("a target that is a mount point", mounts::mount_point),
    ("a target that is mounted elsewhere", mounts::mounted_elsewhere),
    ("a target in a lower layer", mounts::lower_layer),
    ("a mount inside the target", mounts::mount_inside),
    ("an old site with a file that nobody may remove", mounts::immutable),
    ("an old site of another user", mounts::of_another_user),
    ("two names and two users for one target", mounts::two_names),
];

#[cfg(target_os = "linux")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--list") {
        return ExitCode::SUCCESS;
    }
    // In a name space of its own no mount outlives this program, and none is seen outside.
    if let Some(code) = tools::in_own_mounts(&arguments) {
        return code;
    }
    let wanted: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with('-')).collect();
    println!("\nfaults: seed {}, {} rounds", tools::seed(), tools::rounds());
    let (mut passed, mut failed, mut left_out) = (0, 0, 0);
    for (name, fault) in FAULTS {
        if !wanted.is_empty() && !wanted.iter().any(|wanted| name.contains(wanted.as_str())) {
            continue;
        }
        let begun = std::time::Instant::now();
        match std::panic::catch_unwind(fault) {
            Ok(Ok(figures)) => {
                passed += 1;
                println!("ok        {name}: {figures} ({} s)", begun.elapsed().as_secs());
            }
            Ok(Err(reason)) => {
                left_out += 1;
                println!("LEFT OUT  {name}: {reason}");
            }
            Err(_) => {
                failed += 1;
                println!("FAILED    {name}");
            }
        }
    }
    println!("{passed} passed, {failed} failed, {left_out} left out\n");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    println!("LEFT OUT  faults made on purpose: they are made with Linux's tools");
    ExitCode::SUCCESS
}
