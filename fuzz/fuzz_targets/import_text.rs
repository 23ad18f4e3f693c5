//! Any bytes as the text of a deck.
#![no_main]

use veikart_fuzz::import::bring;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bring("a.txt", bytes));
