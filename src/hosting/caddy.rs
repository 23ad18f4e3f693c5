//! Caddy. Without `route` it would sort what stands here.

use super::{ASK_FIRST, FOR_EVER, FRAMES, Header, Hosted, OPEN};
use crate::address::NOT_FOUND;

pub(super) fn configuration(hosted: &Hosted) -> String {
    let base = &hosted.base;
    let all = |kept: Header, indent: &str| -> String {
        Hosted::all(kept).iter().map(|(name, value)| format!("{indent}header {name} \"{value}\"\n")).collect()
    };
    let one = |path: &str, (name, value): Header| format!("\theader {path} {name} \"{value}\"\n");
    // Put last, since Caddy's own types depend on the machine.
    let line = |(ending, media): (&String, &String)| {
        format!("\t@{ending} path *.{ending}\n\theader @{ending} {{\n\t\tContent-Type \"{media}\"\n\t\tdefer\n\t}}\n")
    };
    let types: String = hosted.types.iter().map(line).collect();
    let lost: String =
        hosted.lost.iter().map(|folder| format!("\t\t\trewrite {base}{folder}* {base}{folder}{NOT_FOUND}\n")).collect();
    // Of several rewrites in a row each would apply, so the general one leaves out what the others take.
    let others = match hosted.lost.as_slice() {
        [] => format!("\t\t\trewrite * {base}{NOT_FOUND}\n"),
        folders => {
            let paths: Vec<String> = folders.iter().map(|folder| format!("{base}{folder}*")).collect();
            format!("\t\t\t@others not path {}\n\t\t\trewrite @others {base}{NOT_FOUND}\n", paths.join(" "))
        }
    };
    format!(
        "# For the site's block, after its root: import /etc/caddy/veikart.caddy\n\
         route {base}* {{\n\
         {pages}{assets}{data}{framed}{types}\
         \tfile_server {{\n\
         \t\t# What `veikart build --precompress` has put beside the files.\n\
         \t\tprecompressed br gzip\n\
         \t}}\n\
         }}\n\
         handle_errors {{\n\
         \t@lost expression {{err.status_code}} == 404\n\
         \thandle @lost {{\n\
         \t\troute {{\n\
         {others}{lost}{again}\
         \t\t\theader Content-Type \"text/html; charset=utf-8\"\n\
         \t\t\tfile_server\n\
         \t\t}}\n\
         \t}}\n\
         }}\n",
        pages = all(ASK_FIRST, "\t"),
        assets = one(&format!("{}*", hosted.assets()), FOR_EVER),
        framed = hosted.framed.iter().map(|path| one(path, FRAMES)).collect::<String>(),
        data = one(&format!("{}*", hosted.data()), OPEN),
        again = all(ASK_FIRST, "\t\t\t"),
    )
}
