//! nginx. A block that sets one header takes none from the block around it, so each sets all.

use std::collections::{BTreeMap, BTreeSet};

use super::{ASK_FIRST, FOR_EVER, Header, Hosted, OPEN};
use crate::address::NOT_FOUND;

pub(super) fn configuration(hosted: &Hosted) -> String {
    let base = &hosted.base;
    let mut endings: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (ending, media) in &hosted.types {
        endings.entry(media.split(';').next().unwrap_or(media)).or_default().push(ending);
    }
    let types: String =
        endings.iter().map(|(media, endings)| format!("        {media} {};\n", endings.join(" "))).collect();
    // Pages are among those that it knows by itself.
    let texts: BTreeSet<&str> =
        endings.keys().copied().filter(|media| media.starts_with("text/") && *media != "text/html").collect();
    let texts = texts.into_iter().collect::<Vec<_>>().join(" ");
    let block = |path: &str, headers: &[Header]| format!("\n    location {path} {{\n{}    }}\n", lines(headers, 8));
    let pages = lines(&Hosted::all(ASK_FIRST), 4);
    let assets = block(&hosted.assets(), &Hosted::all(FOR_EVER));
    let data = block(&hosted.data(), &[&Hosted::all(ASK_FIRST)[..], &[OPEN]].concat());
    let framed: String = hosted.framed.iter().map(|path| block(&format!("= {path}"), &Hosted::shown())).collect();
    let lost: String = hosted
        .lost
        .iter()
        .map(|folder| {
            format!("\n    location {base}{folder} {{\n        error_page 404 {base}{folder}{NOT_FOUND};\n    }}\n")
        })
        .collect();
    format!(
        "# For the server block whose root holds the site: include /etc/nginx/veikart.conf;\n\
         location {base} {{\n    \
             index index.html;\n    \
             error_page 404 {base}{NOT_FOUND};\n    \
             types {{\n{types}    }}\n    \
             charset utf-8;\n    \
             charset_types {texts};\n    \
             # Hands out what `veikart build --precompress` has put beside the files.\n    \
             gzip_static on;\n    \
             gzip_vary on;\n\
         {pages}{assets}{data}{framed}{lost}}}\n"
    )
}

fn lines(headers: &[Header], indent: usize) -> String {
    headers.iter().map(|(name, value)| format!("{:indent$}add_header {name} \"{value}\" always;\n", "")).collect()
}
