//! The roadmap as a workbook: elements, deliveries, editions, changes and the glossary, each on a sheet with a frozen
//! head and a filter. Texts are written as texts, so that none is ever run as a formula.

mod tables;

use jiff::civil::Date;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Workbook, Worksheet, XlsxError,
};

use super::content::Content;
use super::look::{EDGE, Palette};
use super::{Asked, ExportError};

/// A sheet to be.
struct Table {
    name: String,
    heads: Vec<Head>,
    rows: Vec<Vec<Cell>>,
}

/// What heads a column, with its width in letters.
struct Head(String, u16);

enum Cell {
    Empty,
    Text(String),
    Date(Date),
    Number(f64),
    /// Words that lead to a whole address.
    Link(String, String),
}

impl Cell {
    fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    fn link(text: impl Into<String>, address: Option<String>) -> Self {
        /// What a sheet takes; a link beyond it is words alone.
        const LONGEST: usize = 2_000;
        match address.filter(|address| address.len() <= LONGEST) {
            Some(address) => Self::Link(text.into(), address),
            None => Self::text(text),
        }
    }
}

/// The most bytes that a cell is given; it holds 32 767 letters.
const LETTERS: usize = 32_000;
/// The most links that a sheet holds.
const LINKS: usize = 60_000;
/// The most rows that a sheet holds, but for its head.
const ROWS: usize = 1_048_000;

/// The workbook.
pub(super) fn xlsx(asked: &Asked<'_>, content: &Content<'_>) -> Result<Vec<u8>, ExportError> {
    let palette = Palette::of(asked.site.config());
    let mut workbook = Workbook::new();
    let mut properties = DocProperties::new().set_title(content.full_title()).set_subject(content.source());
    if let Some(publisher) = &content.publisher {
        properties = properties.set_author(publisher);
    }
    let failed = |error: XlsxError| ExportError::Writer("xlsx", error.to_string());
    // What no edition dates has the first day that the format knows of files.
    let day = asked.date().unwrap_or(Date::constant(1980, 1, 1));
    properties = properties.set_creation_datetime(&moment(day).map_err(failed)?);
    workbook.set_properties(&properties);
    let mut names = Vec::new();
    for table in tables::all(asked, content) {
        let name = sheet_name(&table.name, &mut names);
        write(workbook.add_worksheet(), &name, &table, &palette).map_err(failed)?;
    }
    workbook.save_to_buffer().map_err(failed)
}

/// As much of a text as a cell holds.
fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary(LETTERS)]
}

fn moment(day: Date) -> Result<ExcelDateTime, XlsxError> {
    let number = |part: i8| u8::try_from(part).unwrap_or(1);
    ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or(1980), number(day.month()), number(day.day()))
}

/// A name that a sheet may have and no other has.
fn sheet_name(title: &str, taken: &mut Vec<String>) -> String {
    const LONGEST: usize = 28;
    let allowed = title.chars().filter(|letter| !"[]:*?/\\'".contains(*letter) && !letter.is_control());
    let mut name: String = allowed.take(LONGEST).collect::<String>().trim().to_owned();
    while name.is_empty() || taken.contains(&name.to_lowercase()) {
        name = format!("{name}{}", taken.len() + 1);
    }
    taken.push(name.to_lowercase());
    name
}

fn write(sheet: &mut Worksheet, name: &str, table: &Table, palette: &Palette) -> Result<(), XlsxError> {
    let colour = |text: &str| Color::from(text);
    let cell = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let head = cell
        .clone()
        .set_bold()
        .set_font_color(Color::White)
        .set_background_color(colour(&palette.deep))
        .set_border_bottom(FormatBorder::Thin)
        .set_border_color(colour(EDGE));
    let date = cell.clone().set_num_format("yyyy-mm-dd");
    let link =
        cell.clone().set_font_color(colour(&palette.link)).set_underline(rust_xlsxwriter::FormatUnderline::Single);
    sheet.set_name(name)?;
    for (at, Head(title, width)) in (0..).zip(&table.heads) {
        sheet.write_string_with_format(0, at, title, &head)?;
        sheet.set_column_width(at, *width)?;
    }
    let mut links = 0;
    for (row, cells) in (1..).zip(table.rows.iter().take(ROWS)) {
        for (at, own) in (0..).zip(cells) {
            match own {
                Cell::Empty => {}
                Cell::Date(day) => _ = sheet.write_datetime_with_format(row, at, &moment(*day)?, &date)?,
                Cell::Number(number) => _ = sheet.write_number_with_format(row, at, *number, &cell)?,
                Cell::Link(text, address) if links < LINKS => {
                    links += 1;
                    let address = Url::new(address).set_text(cut(text));
                    sheet.write_url_with_format(row, at, address, &link)?;
                }
                Cell::Text(text) | Cell::Link(text, _) => {
                    sheet.write_string_with_format(row, at, cut(text), &cell)?;
                }
            }
        }
    }
    let last = u32::try_from(table.rows.len().min(ROWS)).unwrap_or(1).max(1);
    let columns = u16::try_from(table.heads.len().saturating_sub(1)).unwrap_or_default();
    sheet.autofilter(0, 0, last, columns)?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_landscape().set_paper_size(9).set_repeat_rows(0, 0)?.set_print_fit_to_pages(1, 0);
    Ok(())
}
