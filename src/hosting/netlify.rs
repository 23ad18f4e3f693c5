//! The file `_headers`. Where several rules name one header for a path their values are joined, so no two do; how long
//! pages may be kept is as these hosts have it by themselves: asked for each time.

use super::{FOR_EVER, FRAMES, Header, Hosted, NO_FRAMES, NO_SNIFFING, OPEN, REFERRER};

pub(super) fn configuration(hosted: &Hosted) -> String {
    let rule = |path: &str, headers: &[Header]| -> String {
        let lines: String = headers.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
        format!("{path}\n{lines}")
    };
    let pages = rule(&format!("{}*", hosted.base), &[NO_SNIFFING, REFERRER]);
    let assets = rule(&format!("{}*", hosted.assets()), &[FOR_EVER]);
    let framed: String = hosted.framed.iter().map(|path| rule(path, &[FRAMES])).collect();
    let unframed: String = hosted.unframed.iter().map(|path| rule(path, &[NO_FRAMES])).collect();
    let data = rule(&format!("{}*", hosted.data()), &[OPEN]);
    format!(
        "# For the built site's root: veikart headers netlify > static/_headers\n{pages}{assets}{data}{framed}{unframed}"
    )
}
