//! Content types of the built site's files.

/// The content type of a file by its ending, with the character set of texts.
#[must_use]
pub fn media_type(path: &str) -> String {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let is_text = kind.type_() == mime_guess::mime::TEXT;
    if is_text { format!("{kind}; charset=utf-8") } else { kind.to_string() }
}
