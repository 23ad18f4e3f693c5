//! Stylesheets: without comments and needless white space, and with each `url(…)` pointed to the published file.
//!
//! The text is taken apart into the tokens of CSS and no further, so whatever browsers will learn passes through as it was
//! written; what is told is what no browser reads: broken addresses and strings, brackets without their other half, and
//! what is neither a rule nor a declaration.

use std::collections::BTreeMap;

use cssparser::{ParseError, Parser, ParserInput, Token, serialize_string};

use crate::address::{ASSETS, below};
use crate::wording::{Text, say};

/// Why a stylesheet cannot be published.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Byte of the file.
    pub(super) at: usize,
    /// One sentence.
    pub(super) message: Text,
}

/// Makes a stylesheet small and points its addresses to published files. `path` is its own path in `assets/`.
pub(super) fn style(text: &str, path: &str, published: &BTreeMap<String, String>) -> Result<String, Fault> {
    let mut sheet =
        Sheet { path, published, small: String::with_capacity(text.len()), gap: Gap::None, last: Last::Open };
    let mut input = ParserInput::new(text);
    let mut parser = Parser::new(&mut input);
    sheet.block(&mut parser, Inside::Rules { in_sheet: true }).map_err(|error| match error.kind {
        cssparser::ParseErrorKind::Custom(fault) => fault,
        // No other is made here.
        cssparser::ParseErrorKind::Basic(kind) => {
            Fault { at: 0, message: say!("theme-fault.css", told = kind.to_string()) }
        }
    })?;
    Ok(sheet.small)
}

/// What stands between two tokens.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    /// A comment, which parts two words without a space.
    Comment,
    Space,
}

/// What the token before was, as far as it tells whether a space after it means anything.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    /// A bracket or comma, after which a space means nothing.
    Open,
    Colon,
    Semicolon,
    Word,
}

/// Which brackets the tokens stand in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// `{…}`, or the whole sheet.
    Rules { in_sheet: bool },
    /// A function whose texts are addresses.
    Addresses,
    /// Other brackets.
    Values,
}

/// What is known of the rule or declaration that is being read.
#[derive(Default)]
struct Statement {
    begins: Option<usize>,
    kind: StatementKind,
    has_colon: bool,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum StatementKind {
    #[default]
    Plain,
    Import,
    Namespace,
    OtherAtRule,
}

struct Sheet<'a> {
    path: &'a str,
    published: &'a BTreeMap<String, String>,
    small: String,
    gap: Gap,
    last: Last,
}

impl Sheet<'_> {
    /// Reads up to the end of a block. Only `theme` bounds how deep blocks go.
    fn block<'i>(&mut self, parser: &mut Parser<'i, '_>, inside: Inside) -> Result<(), ParseError<'i, Fault>> {
        let mut statement = Statement::default();
        loop {
            let start = parser.position();
            let at = start.byte_index();
            let Ok(token) = parser.next_including_whitespace_and_comments().cloned() else {
                return statement.end(inside).map_err(|fault| parser.new_custom_error(fault));
            };
            let told = |message: Text| Fault { at, message };
            match &token {
                Token::WhiteSpace(_) => {
                    self.gap = Gap::Space;
                    continue;
                }
                Token::Comment(_) => {
                    self.gap = if self.gap == Gap::None { Gap::Comment } else { self.gap };
                    continue;
                }
                token if token.is_parse_error() => {
                    let what = match token {
                        Token::BadUrl(_) => say!("theme-fault.css-url"),
                        Token::BadString(_) => say!("theme-fault.css-string"),
                        _ => say!("theme-fault.css-closes"),
                    };
                    return Err(parser.new_custom_error(told(what)));
                }
                Token::Semicolon if matches!(inside, Inside::Rules { .. }) => {
                    statement.end(inside).map_err(|fault| parser.new_custom_error(fault))?;
                    statement = Statement::default();
                }
                _ => statement.meets(&token, at),
            }
            let names_a_file = statement.kind != StatementKind::Namespace;
            match &token {
                Token::UnquotedUrl(url) if names_a_file => {
                    let url = self.address(url).map_err(|message| parser.new_custom_error(told(message)))?;
                    self.word(&format!("url({url})"), Last::Word);
                }
                Token::QuotedString(url) if inside == Inside::Addresses || statement.kind == StatementKind::Import => {
                    let url = self.address(url).map_err(|message| parser.new_custom_error(told(message)))?;
                    self.word(&url, Last::Word);
                }
                _ => self.token(&token, parser.slice_from(start)),
            }
            let (within, closing) = match &token {
                Token::CurlyBracketBlock => (Inside::Rules { in_sheet: false }, "}"),
                Token::SquareBracketBlock => (Inside::Values, "]"),
                Token::Function(name) if names_a_file && holds_addresses(name) => (Inside::Addresses, ")"),
                Token::ParenthesisBlock | Token::Function(_) => (Inside::Values, ")"),
                _ => continue,
            };
            let mut end = start;
            parser.parse_nested_block(|nested| {
                self.block(nested, within)?;
                end = nested.position();
                Ok(())
            })?;
            if parser.position() == end {
                return Err(parser.new_custom_error(told(say!("theme-fault.css-bracket", closing = closing))));
            }
            self.close(closing);
            if closing == "}" {
                statement = Statement::default();
            }
        }
    }

    fn token(&mut self, token: &Token, written: &str) {
        let last = match token {
            Token::Colon => Last::Colon,
            Token::Semicolon => Last::Semicolon,
            Token::Comma
            | Token::CurlyBracketBlock
            | Token::SquareBracketBlock
            | Token::ParenthesisBlock
            | Token::Function(_) => Last::Open,
            _ => Last::Word,
        };
        if self.last == Last::Word && matches!(token, Token::Semicolon | Token::Comma | Token::CurlyBracketBlock) {
            self.gap = Gap::None;
        }
        self.word(written, last);
    }

    /// Writes a token with what must stand before it.
    fn word(&mut self, written: &str, last: Last) {
        match (self.last, self.gap) {
            (Last::Word, Gap::Space) => self.small.push(' '),
            (Last::Word, Gap::Comment) => self.small.push_str("/**/"),
            // A custom property that is empty.
            (Last::Colon, Gap::Space) if last == Last::Semicolon => self.small.push(' '),
            _ => {}
        }
        self.small.push_str(written);
        (self.gap, self.last) = (Gap::None, last);
    }

    fn close(&mut self, bracket: &str) {
        match (self.last, bracket) {
            (Last::Semicolon, "}") => {
                self.small.pop();
            }
            (Last::Colon, _) if self.gap == Gap::Space => self.small.push(' '),
            _ => {}
        }
        self.small.push_str(bracket);
        (self.gap, self.last) = (Gap::None, if bracket == "}" { Last::Open } else { Last::Word });
    }

    /// The address, in quotation marks, of what a stylesheet names: a published file, a part of the page, or itself.
    fn address(&self, url: &str) -> Result<String, Text> {
        let is_whole = url.starts_with('#') || url.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:"));
        let (file, part) = url.find(['#', '?']).map_or((url, ""), |at| url.split_at(at));
        let mut quoted = String::new();
        // Writing to memory does not fail.
        let _ = if is_whole {
            serialize_string(url, &mut quoted)
        } else {
            let published = below(self.path, file).and_then(|path| self.published.get(&path));
            let published = published.ok_or_else(|| say!("theme-fault.css-address", address = url))?;
            // All assets stand in one folder, so the name alone leads there.
            serialize_string(&format!("{}{part}", published.trim_start_matches(ASSETS)), &mut quoted)
        };
        Ok(quoted)
    }
}

impl Statement {
    fn meets(&mut self, token: &Token, at: usize) {
        match token {
            Token::AtKeyword(name) if self.begins.is_none() => {
                self.kind = match name.to_ascii_lowercase().as_str() {
                    "import" => StatementKind::Import,
                    "namespace" => StatementKind::Namespace,
                    _ => StatementKind::OtherAtRule,
                };
            }
            Token::Colon => self.has_colon = true,
            _ => {}
        }
        self.begins.get_or_insert(at);
    }

    /// A statement that ends without a block is a declaration or such as `@import`.
    fn end(&self, inside: Inside) -> Result<(), Fault> {
        let Inside::Rules { in_sheet } = inside else { return Ok(()) };
        match self.begins {
            Some(at) if self.kind == StatementKind::Plain && (in_sheet || !self.has_colon) => {
                let message = if in_sheet { say!("theme-fault.css-rule") } else { say!("theme-fault.css-declaration") };
                Err(Fault { at, message })
            }
            _ => Ok(()),
        }
    }
}

/// Whether the texts in a function's brackets are addresses.
fn holds_addresses(function: &str) -> bool {
    ["url", "src", "image-set", "-webkit-image-set"].iter().any(|name| name.eq_ignore_ascii_case(function))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::Language;

    fn small(css: &str) -> Result<String, Fault> {
        let published = [("a.svg", "assets/a.123.svg"), ("fonts/a.woff2", "assets/a.456.woff2")];
        style(css, "css/style.css", &published.map(|(from, to)| (from.to_owned(), to.to_owned())).into())
    }

    #[track_caller]
    fn becomes(css: &str, wanted: &str) {
        assert_eq!(small(css).as_deref(), Ok(wanted));
    }

    #[track_caller]
    fn fails(css: &str, marked: &str, message: &str) {
        let fault = small(css).unwrap_err();
        assert!(css[fault.at..].starts_with(marked) && fault.message.told(Language::En).contains(message), "{fault:?}");
    }

    #[test]
    fn white_space_and_comments_go_where_they_mean_nothing() {
        becomes("/* a */\na , b > c {\n  color : RED ;\n  margin: 0 -1px;\n}\n", "a,b > c{color :RED;margin:0 -1px}");
        becomes("a :hover, b:is( .c , [d = \"e\" ] ) { }", "a :hover,b:is(.c,[d = \"e\"]){}");
        becomes(
            "a { width: calc( 1px + 2px ) ; --b: ; --c:d/**/e/* */f }",
            "a{width:calc(1px + 2px);--b: ;--c:d/**/e/**/f}",
        );
        becomes("@media (width < 40rem) and print { a { b: c } }", "@media (width < 40rem) and print{a{b:c}}");
        becomes("@layer a , b ;\n.\\; { &:hover { a: \"}  ;\" } }", "@layer a,b;.\\;{&:hover{a:\"}  ;\"}}");
    }

    #[test]
    fn addresses_lead_to_published_files() {
        becomes("a{b:url(../a.svg#b) URL( '../fonts/a.woff2' )}", "a{b:url(\"a.123.svg#b\") URL(\"a.456.woff2\")}");
        becomes("a{b:url(data:,x);c:url(#d)}", "a{b:url(\"data:,x\");c:url(\"#d\")}");
        becomes("a{b:image-set(\"../a.svg\" 1x type(\"c\"))}", "a{b:image-set(\"a.123.svg\" 1x type(\"c\"))}");
        becomes("@namespace s url(http://a.no/s);", "@namespace s url(http://a.no/s);");
        fails("ø{}a{b:url(../c.svg)}", "url(../c.svg)", "`../c.svg` is neither");
        fails("@import \"b.css\";", "\"b.css\"", "`b.css` is neither");
        fails("a{b:url(../../a.svg)}", "url(", "neither");
    }

    #[test]
    fn what_no_browser_reads_is_told_with_its_place() {
        fails("a { color: red }\nb { c: d", "{ c", "never closed: a `}`");
        fails("a { b { c: d }", "{ b", "never closed");
        fails("a { b: (c } d {}", "} d", "closes nothing");
        fails("a {} } b {}", "} b", "closes nothing");
        fails("a { b: \"c\n }", "\"c", "quotation mark");
        fails("a { b: url(c d) }", "url(c", "broken");
        fails("a { b: c; color red; d: e }", "color red", "a colon is missing");
        fails("a { b: c }\ncolor: red;", "color: red", "`{ … }` is missing");
    }
}
