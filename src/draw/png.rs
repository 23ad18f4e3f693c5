//! Writing a PNG: with a palette where the picture has few colours, which makes it a third as large.

use std::collections::HashMap;

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::Pixmap;

/// How many colours a palette holds.
const PALETTE: usize = 256;
/// Shades of the edges of letters that no eye tells apart are one.
const STEP: u8 = 0b1111_1100;

/// The bytes of an opaque picture; `None` where nothing could be written, which memory never refuses.
pub(super) fn encode(picture: &Pixmap) -> Option<Vec<u8>> {
    let pixels =
        || picture.pixels().iter().map(|pixel| [pixel.red() | !STEP, pixel.green() | !STEP, pixel.blue() | !STEP]);
    let mut places: HashMap<[u8; 3], u8> = HashMap::new();
    let mut palette: Vec<u8> = Vec::new();
    let mut indices: Vec<u8> = Vec::with_capacity(picture.pixels().len());
    let mut last = None;
    for colour in pixels() {
        if let Some((known, place)) = last
            && known == colour
        {
            indices.push(place);
            continue;
        }
        let place = if let Some(place) = places.get(&colour) {
            *place
        } else {
            let Ok(place) = u8::try_from(places.len()) else { break };
            places.insert(colour, place);
            palette.extend(colour);
            place
        };
        last = Some((colour, place));
        indices.push(place);
    }
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    let is_whole = indices.len() == picture.pixels().len() && palette.len() <= 3 * PALETTE;
    let data = if is_whole {
        encoder.set_color(ColorType::Indexed);
        encoder.set_palette(palette);
        encoder.set_filter(Filter::NoFilter);
        indices
    } else {
        encoder.set_color(ColorType::Rgb);
        pixels().flatten().collect()
    };
    encoder.write_header().and_then(|mut writer| writer.write_image_data(&data)).ok()?;
    Some(bytes)
}
