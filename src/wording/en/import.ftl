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
    .as = `--as` takes what it is, an id, and then the files: `--as edition 2023-11 old.csv` or `--as plan 2026-04 deliveries.csv`. The id is the file name of the edition or the plan, best the month it is from
    .left-out = this veikart was built without `import`; build it with the feature `import`
    .too-large = the file is larger than { $most } MB
    .no-utf8 = the file is no text in UTF-8
    .record = { $file } cannot be read: { $why }
    .faults =
        { $count ->
            [one] the site would have one fault; nothing was imported
           *[other] the site would have { $count } faults; nothing was imported
        }

# What was passed over.
import-passed =
    .no-heads = no row has headings that are known: items need at least `title` and one more, deliveries `project` and one more, as in `veikart export csv`, in the site’s words in one of its languages, or from `--map`
    .editions = editions are not taken in from here, since they are frozen. The old file of each is taken in with `--as edition ID`
    .changes = changes are not taken in: veikart reckons them from the editions
    .glossary = the glossary is not taken in: it is written in { $file }
    .second = the column “{ $head }” is the second of two that mean the same
    .head = the column “{ $head }” is not known; tell what it is with `--map`
    .macros = the file has macros; they were neither read nor run
    .hidden = the slide is hidden and was not read
    .slides = these slides have neither a matrix, known headings nor known tables: { $slides }
    .lines = { $count ->
        [one] one line stands
       *[other] { $count } lines stand
    } neither below a heading nor in a table, and nothing was taken of it
    .edition-texts = the descriptions are left out: an edition keeps them when it is adopted

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
    .untitled = No title stands above “{ $heading }”. Which item is the text about?
    .no-id = No file name can be made of “{ $words }”. What should the id be?
    .id = `{ $id }` can be no id: { $rule } What should it be?
    .twice = “{ $words }” is there twice; only the first is taken. Are they two? Give each an id
    .renamed = “{ $words }” is much like what was imported as `{ $id }` and is no longer in the file. Is it the same? Tell it by an id, or in `--map` under `[values.measure]`
    .area-title = There is no focus area `{ $words }`. What is its name?
    .area-near = “{ $words }” is much like the focus area “{ $near }”. Is it the same? Tell it in `--map` under `[values.area]`
    .area = “{ $title }” was not taken in: the focus area “{ $words }” is undecided
    .no-area = “{ $title }” was not taken in. Which focus area does it belong to?
    .near = { $what }. Is it “{ $near }”? That was not taken in
    .unknown = { $what }. That was not taken in. What does it mean?
    .period = “{ $words }” is not a period that is known. When is “{ $title }” planned?
    .supporting = No item in “{ $title }” has a period. Is it an area without? Then write `supporting = true` in its file
    .timeless = “{ $title }” is in a focus area without periods. What does “{ $words }” mean?
    .second-part = “{ $title }” has two parts called `{ $part }`; only the first is taken. Which one holds?
    .missing = “{ $title }” is a draft: its description lacks { $parts }. What should it say?
    .section = The heading “{ $words }” is much like “{ $near }”. Is it that one? The text was not taken in
    .parent-of-parent = `{ $parent }` itself belongs to `{ $above }`. Which does the item belong to?
    .parent-area = `{ $parent }` is in another focus area. Which does the item belong to?
    .parent-gone = `{ $parent }` was not taken in. Which does the item belong to?
    .value = “{ $words }” is no value for `{ $field }`. What does it mean?
    .no-plan = “{ $project }” was not taken in. Which delivery plan is it in? Tell it with `--as plan ID`
    .silent = The file told `{ $fact }` of `{ $id }` before, and tells it no more. It stands as before. Should it go?
    .edition-head = When was the edition adopted, by whom, in which case, and what is the source? Write it in the file, which is not frozen yet
    .edition-columns = The columns are the periods that the items have. Did the edition have others?

# What is told of an import.
import-report =
    .configured = + veikart.toml: { $key }: { $what }
    .new =
        + { $file }: “{ $title }” (`{ $id }`, { $count ->
            [one] one fact
           *[other] { $count } facts
        }; { $place })
    .changed = ~ { $file }: “{ $title }” (`{ $id }`; { $place })
    .fact = { $name }: “{ $before }” → “{ $after }”
    .new-fact = { $name }: “{ $after }”
    .same =
        { $count ->
            [one] One stands as the file tells it.
           *[other] { $count } stand as the file tells them.
        }
    .differences =
        { $count ->
            [one] One fact was changed both here and in the file, and stands as before:
           *[other] { $count } facts were changed both here and in the file, and stand as before:
        }
    .difference = { $file }, { $fact } ({ $place }):
    .ours = here: { $text }
    .theirs = in the file: { $text }
    .take = Choose with `--take ours` or `--take theirs`.
    .gone =
        { $count ->
            [one] One that was imported before is no longer in the file, and stands as before: { $names }
           *[other] { $count } that were imported before are no longer in the file, and stand as before: { $names }
        }
    .questions =
        { $count ->
            [one] One question. What is uncertain was not taken in:
           *[other] { $count } questions. What is uncertain was not taken in:
        }
    .passed = Not used of the file:
    .at = { $place }: { $what }
    .dry = Nothing was written.
    .done = Imported
    .files = { $files }
