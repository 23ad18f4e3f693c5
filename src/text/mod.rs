//! Small pure functions on text: ids, folding, typography, nearest name.
//!
//! In: strings. Out: strings. Never: content knowledge, disk, locale files.

mod alphabet;
mod collation;
mod digest;
mod escape;
mod fingerprint;
mod id;
mod known;
mod nearest;
mod nesting;
mod phrase;
mod typography;

pub use alphabet::{Alphabet, Alphabets};
pub use collation::Collation;
pub use digest::{Digest, Digesting};
pub use escape::escape_html;
pub use fingerprint::{fingerprint, policy_hash};
pub use id::{IdRule, MAX_ID, fold_id, id_of, id_rule, is_id, slug};
pub use known::known_of;
pub use nearest::nearest;
pub use nesting::nesting;
pub use phrase::Phrase;
pub use typography::{capitalised, fold_search, quotation_marks, quotes};
