//! Apache httpd. All of it may stand in `.htaccess` too, where a host lets nothing else be changed.

use super::{ASK_FIRST, FOR_EVER, FRAMES, Header, Hosted, OPEN};
use crate::address::NOT_FOUND;

pub(super) fn configuration(hosted: &Hosted) -> String {
    let base = &hosted.base;
    let header = |(name, value): &Header| format!("Header always set {name} \"{value}\"\n");
    let pages: String = Hosted::all(ASK_FIRST).iter().map(header).collect();
    let below =
        |path: &str, line: &str| format!("<If \"%{{REQUEST_URI}} =~ m#^{}#\">\n    {line}</If>\n", escaped(path));
    let assets = below(&hosted.assets(), &header(&FOR_EVER));
    let data = below(&hosted.data(), &header(&OPEN));
    let framed: String =
        hosted.framed.iter().map(|path| below(&format!("{path}(.br|.gz)?$"), &header(&FRAMES))).collect();
    let types: String = hosted
        .types
        .iter()
        .map(|(ending, media)| {
            format!("<FilesMatch \"\\.{ending}(\\.br|\\.gz)?$\">\n    ForceType \"{media}\"\n</FilesMatch>\n")
        })
        .collect();
    let lost: String = hosted
        .lost
        .iter()
        .map(|folder| below(&format!("{base}{folder}"), &format!("ErrorDocument 404 {base}{folder}{NOT_FOUND}\n")))
        .collect();
    let packed: String = [("br", "br"), ("gzip", "gz")]
        .iter()
        .map(|(encoding, ending)| {
            format!(
                "RewriteCond %{{HTTP:Accept-Encoding}} \\b{encoding}\\b\n\
                 RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n\
                 RewriteRule ^(.+)$ $1.{ending} [L]\n"
            )
        })
        .collect();
    format!(
        "# For the <Directory> that holds the site: Include /etc/apache2/veikart.conf\n\
         # or as .htaccess in it. Needs the modules headers and rewrite.\n\
         DirectoryIndex index.html\n\
         ErrorDocument 404 {base}{NOT_FOUND}\n\
         {lost}{types}{pages}{assets}{data}{framed}\
         # Hands out what `veikart build --precompress` has put beside the files.\n\
         AddEncoding br .br\n\
         AddEncoding gzip .gz\n\
         Header merge Vary Accept-Encoding\n\
         RewriteEngine On\n\
         {packed}"
    )
}

/// A path as a regular expression.
fn escaped(path: &str) -> String {
    path.replace('.', "\\.").replace('+', "\\+")
}
