//! Builds that are killed, with readers beside them all the time.

use std::time::{Duration, Instant};

use crate::Verdict;
use crate::tools::{
    Chance, Readers, built, each_of, left_behind, one_of, rounds, same, site, stands, start, version, wanted,
};

pub(crate) fn at_random() -> Verdict {
    kill(&[], 1)
}

pub(crate) fn at_random_in_place() -> Verdict {
    kill(&["--in-place"], 2)
}

fn kill(arguments: &[&str], stream: u64) -> Verdict {
    let in_place = !arguments.is_empty();
    let site = site();
    let target = site.path("public");
    built(&site, arguments);
    // Where nothing changed it would be over too soon.
    version(&site, rounds() + 1);
    let begun = Instant::now();
    built(&site, arguments);
    let whole = begun.elapsed();
    let mut old = stands(&target);
    let readers = Readers::of(&target, true);
    let mut chance = Chance::new(stream);
    let (mut killed, mut mixed) = (0, 0);
    for round in 1..=rounds() {
        version(&site, round);
        let new = wanted(&site);
        let mut child = start(&site, arguments);
        std::thread::sleep(whole.mul_f64(0.3 + 0.9 * chance.part()) + Duration::from_millis(1));
        child.kill().unwrap();
        killed += usize::from(!child.wait().unwrap().success());
        let found = stands(&target);
        let what = format!("round {round}");
        if in_place {
            each_of(&old, &new, &found, &what);
            mixed += usize::from(found != old && found != new);
        } else {
            one_of(&old, &new, &found, &what);
        }
        built(&site, arguments);
        old = stands(&target);
        same(&new, &old, &what);
        assert_eq!(left_behind(&[&site.site(), &target]), Vec::<String>::new(), "{what}");
    }
    let reads = readers.end();
    assert!(killed > 0, "no build was killed in time; the delays do not fit this machine");
    let mixed =
        if in_place { format!(", of which {mixed} between two versions, each file whole") } else { String::new() };
    Ok(format!("{killed} builds killed{mixed}; {reads} pages read meanwhile, none missing or cut"))
}
