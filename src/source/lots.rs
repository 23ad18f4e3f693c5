//! Files are read in lots, by other cores than the one that lists them.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use super::ReadError;
use super::one::{Found, Read};

/// How many files are handed on at once.
const LOT: usize = 128;

/// What was read of a lot.
type Lot = Result<Vec<Read>, ReadError>;

/// What was read of the lots, each with its place among them.
#[derive(Default)]
pub(super) struct Lots {
    read: Mutex<Vec<(usize, Lot)>>,
    /// Whether nothing of it is wanted any more.
    refused: AtomicBool,
}

impl Lots {
    /// Reads a lot.
    pub(super) fn read(&self, at: usize, read: impl FnOnce() -> Lot) {
        if !self.refused.load(Ordering::Relaxed) {
            let read = read();
            self.read.lock().unwrap_or_else(PoisonError::into_inner).push((at, read));
        }
    }

    /// There are too many files: none is read.
    pub(super) fn refuse(&self) {
        self.refused.store(true, Ordering::Relaxed);
    }

    /// All files in the order they were found.
    pub(super) fn in_order(self) -> Result<Vec<Read>, ReadError> {
        if self.refused.into_inner() {
            return Ok(Vec::new());
        }
        let mut lots = self.read.into_inner().unwrap_or_else(PoisonError::into_inner);
        lots.sort_unstable_by_key(|(at, _)| *at);
        let mut all = Vec::with_capacity(lots.len() * LOT);
        for (_, lot) in lots {
            all.append(&mut lot?);
        }
        Ok(all)
    }
}

/// Files that are found, handed on lot by lot.
pub(super) struct Gathered<'a> {
    hand_on: &'a mut dyn FnMut(usize, Vec<Found>),
    lot: Vec<Found>,
    /// How many lots were handed on.
    handed: usize,
}

impl<'a> Gathered<'a> {
    pub(super) fn new(hand_on: &'a mut dyn FnMut(usize, Vec<Found>)) -> Self {
        Self { hand_on, lot: Vec::new(), handed: 0 }
    }

    pub(super) fn push(&mut self, found: Found) {
        self.lot.push(found);
        if self.lot.len() == LOT {
            self.hand_on();
        }
    }

    /// Hands on what is left.
    pub(super) fn hand_on(&mut self) {
        let lot = std::mem::replace(&mut self.lot, Vec::with_capacity(LOT));
        (self.hand_on)(self.handed, lot);
        self.handed += 1;
    }
}
