### What `veikart import` tells.

import-place =
    .line = { $file }, line { $line }
    .sheet = { $file }, sheet “{ $sheet }”
    .in-sheet = { $file }, { $sheet }!{ $cell }
    .cell = { $file }, { $cell }
    .slide = { $file }, slide { $slide }
    .shape = { $file }, slide { $slide }, “{ $shape }”
    .paragraph = { $file }, paragraph { $number }

import =
    .broken-zip = the file is not a whole zip file: { $why }
    .many-parts = the file has { $count } parts, and no document has more than { $most }
    .unpacks = the file unpacks to more than { $most } MB, which is more than any document
    .map = the map cannot be read: { $why }
    .no-text = the file is no text: there is a NUL in it
    .csv = the table cannot be read: { $why }
    .many-cells = the file has more than { $most } cells
    .encrypted = the file is locked with a password; save it without one
    .workbook = the workbook cannot be read: { $why }
    .ending = { $file } is not a file that can be imported; that is { $endings }
    .part = part { $part }: { $why }
    .no-office = the file is a zip file, but neither a deck nor a document
    .no-deck = the file is not a deck
    .no-document = the file is not a document
    .many-slides = the deck has { $count } slides, and no more than { $most } are read
    .xml-broken = its XML is broken at line { $line }
    .xml-deep = at line { $line } more than { $limit } elements stand in each other, which is more than in any document
    .xml-doctype = line { $line } has a document type, which could fetch or make more; such are not read
    .xml-entity = line { $line } has the entity { $name }, which is none of XML’s own
    .xml-encoding = it is neither UTF-8 nor UTF-16
    .xml-large = it has more than { $limit } elements and attributes, or is larger than any slide
    .text-large = the text is larger than { $most } MB or longer than { $lines } lines

# What was passed over.
import-passed =
    .no-heads = no row has headings that are known: items need at least `title` and one more, deliveries `project` and one more, as in `veikart export csv`, in the site’s words in one of its languages, or from `--map`
    .second = the column “{ $head }” is the second of two that mean the same
    .head = the column “{ $head }” is not known; tell what it is with `--map`
    .macros = the file has macros; they were neither read nor run
    .hidden = the slide is hidden and was not read
    .slides = these slides have neither a matrix, known headings nor known tables: { $slides }
    .lines = { $count ->
        [one] one line stands
       *[other] { $count } lines stand
    } neither below a heading nor in a table, and nothing was taken of it

# What somebody must decide.
import-question =
    .no-title = The row has no title. Which item is it?
    .no-project = The row has no project. Which delivery is it?
    .encoding = The file is not UTF-8 and was read as Windows-1252. Did letters beyond A to Z come out right?
    .formulas = { $count ->
        [one] A cell is computed by a formula. The value from when the file was last saved is used. Is it right?
       *[other] { $count } cells are computed by formulas. The values from when the file was last saved are used. Are they right?
    }
    .between-areas = “{ $title }” does not stand beside one focus area. Which does it belong to?
    .between-columns = “{ $title }” does not stand in one column. When is it planned?
    .overlap = “{ $title }” and “{ $other }” overlap. Does one belong to the other?
    .lines = “{ $title }” is written in several paragraphs. Is all of it the name?
    .colour = { $count ->
        [one] One box has
       *[other] { $count } boxes have
    } the colour { $colour }, which no legend explains. Which status does it mean?
    .contradiction = “{ $title }” is told both as “{ $one }” and as “{ $other }”. The first was taken. Is it right?
    .two-names = It is called both “{ $one }” and “{ $other }”. The first was taken. Is it right?
    .perhaps-one = “{ $one }” is perhaps the same as “{ $other }”. They are kept apart. Are they one?
    .heading = “{ $heading }” is no known heading. Which focus area does what follows belong to?
    .unknown-heading = “{ $heading }” below “{ $title }” is no known heading. Its text stands below the heading before. Where does it belong?
    .like-heading = “{ $heading }” below “{ $title }” was read as “{ $known }”. Is that right?
    .untitled = No title stands above “{ $heading }”. Which element is the text about?
