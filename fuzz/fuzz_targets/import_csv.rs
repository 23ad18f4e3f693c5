//! Any bytes as a table.
#![no_main]

use veikart_fuzz::import::bring;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bring("a.csv", bytes));
