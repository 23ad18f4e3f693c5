//! The text of a drawing, made of typed parts: no part can end another, whatever its words are.

use std::fmt::Write as _;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::fonts::{FAMILY, Weight};
use super::{HEIGHT, WIDTH};
use crate::colour::Colour;
use crate::text::escape_html;

/// A drawing as large as a share picture.
#[derive(Debug, Default)]
pub(super) struct Drawing(String);

impl Drawing {
    /// A filled box with rounded corners.
    pub(super) fn rect(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), radius: f32, fill: Colour) {
        let _ =
            write!(self.0, r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}" fill="{fill}"/>"#);
    }

    /// A line along a path, in dashes.
    pub(super) fn dashes(&mut self, path: &'static str, width: f32, colour: Colour) {
        let _ = write!(
            self.0,
            r#"<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round" stroke-dasharray="1 {}"/>"#,
            width * 2.2
        );
    }

    /// A filled circle.
    pub(super) fn circle(&mut self, (x, y): (f32, f32), radius: f32, fill: Colour) {
        let _ = write!(self.0, r#"<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}"/>"#);
    }

    /// A line of text that begins at a place of its base line.
    pub(super) fn text(&mut self, (x, y): (f32, f32), size: f32, weight: Weight, fill: Colour, words: &str) {
        let weight = weight.number();
        let _ = write!(
            self.0,
            r#"<text x="{x}" y="{y}" font-family="'{FAMILY}'" font-size="{size}" font-weight="{weight}" fill="{fill}">"#
        );
        escape_html(words, |part| self.0.push_str(part));
        self.0.push_str("</text>");
    }

    /// A picture within a box, at its left.
    pub(super) fn picture(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), bytes: &[u8]) {
        let kind = match bytes {
            [0x89, b'P', b'N', b'G', ..] => "png",
            [0xff, 0xd8, ..] => "jpeg",
            [b'G', b'I', b'F', ..] => "gif",
            [b'R', b'I', b'F', b'F', ..] => "webp",
            _ => "svg+xml",
        };
        let _ = write!(
            self.0,
            r#"<image x="{x}" y="{y}" width="{width}" height="{height}" preserveAspectRatio="xMinYMid meet" href="data:image/{kind};base64,{}"/>"#,
            STANDARD.encode(bytes)
        );
    }

    /// The whole drawing.
    pub(super) fn finish(self) -> String {
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">{}</svg>"#,
            self.0
        )
    }
}
