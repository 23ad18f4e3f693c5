### Faults and advice, an entry a code: the text itself says what it means, `.remedy` what to do, `.more` further documentation;
### the rest are its messages, labels and lines of help.

file-not-utf8 = A text file is not UTF-8.
    .remedy = Save the file as UTF-8, with or without a byte order mark.
    .message = this file is not UTF-8: line { $line } holds a byte that cannot be read
    .theme = this file is not UTF-8

nul-byte = A text file holds a NUL byte, so it is not text.
    .remedy = Save the file as plain text.
    .message = line { $line } holds a NUL byte, so this is not a text file

conflict-marker = Git left its marks in a text where it could not join two versions.
    .remedy = Keep what is right of the two, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.
    .message = line { $line } begins with `<<<<<<<`: Git could not join two versions of this file

file-too-large = A file is larger than the limit: 1 MiB for a text, the configuration or a language's texts, 4 MiB for an edition, a delivery plan or the glossary, 8 MiB for a picture, a theme's file or a file in static/, 256 KiB for a theme's stylesheet or texts.
    .remedy = Split the text, or make the picture smaller.
    .message = this file has { $size } MiB; { $limit } MiB is the most
    .theme = this file is longer than { $limit } KiB

link-outside-site = A symbolic link leads out of the site folder, or nowhere.
    .remedy = Copy the file into the site, or remove the link.
    .outside = this symbolic link leads out of the site folder
    .nowhere = this symbolic link leads nowhere or in a circle

link-in-link = A symbolic link to a folder lies in a folder that is itself reached by a link.
    .remedy = Link to that folder from one that is not linked, or copy what is needed.
    .message = this link to a folder lies in a folder that is itself reached by a link

folder-too-deep = A folder lies deeper than 32 folders.
    .remedy = Move the folder up; an id is the file's name alone.
    .message = this folder lies more than { $most } folders deep

too-many-files = The site has more than 250,000 files and folders. What is reached by a link counts each time.
    .remedy = Move what is no part of the site out of content, static and themes.
    .message = the site has more than { $most } files and folders
    .linked = what is reached by a link counts each time

misplaced-file = A file stands where veikart reads nothing.
    .remedy = Move it to the folder of its kind, or remove it.
    .message = veikart does not know what to do with this file
    .endings = content holds Markdown files (.md), tables (.toml) and pictures ({ $pictures })
    .own-word = this site calls it `{ $name }`: rename it so
    .keep-word = or write `{ $key } = "{ $name }"` under [addresses] in veikart.toml, to keep its name
    .folders = files are read in { $folders }
    .locales = locales holds a file of texts for each language, such as `locales/se.ftl`
    .folder = veikart reads no file here

invalid-id = A file name cannot be an id: ids are ASCII lower case letters, digits and hyphens.
    .remedy = Rename the file; the title may hold any letters.
    .message = `{ $id }` cannot be an id
    .near = { $rule }: `{ $id }` would do
    .letters = ids are ASCII lower case letters, digits and hyphens
    .length = ids have at most { $most } characters
    .device = Windows keeps this name for a device and makes no file of it
    .address = `{ $id }` cannot stand in an address
    .anchor = `{ $id }` cannot begin an anchor
    .no-hyphen = write it without hyphens: what it is about follows behind one

duplicate-id = Two files have the same id, perhaps differing only by case or by Unicode form.
    .remedy = Rename one of them: an id is an address and must be unique.
    .message = two { $many } have the id `{ $id }`; the other is { $file }
    .folded = the id `{ $id }` differs from that of { $file } only by case or Unicode form
    .table = two { $many } have the id `{ $id }`
    .correct = remove one of them, or correct its id
    .first = the first one

reserved-id = An id would give a page the address of one of veikart's own pages.
    .remedy = Choose another file name.
    .message = the id `{ $id }` is an address of veikart's own
    .field = `{ $id }` is a name of veikart's own
    .another = choose another id
    .folder = `{ $id }` is a folder of the site already
    .another-word = choose another word
    .filter = `{ $id }` is what the filter calls what is not told
    .filter-word = choose another id, or another word for that under [addresses]

path-taken = A file in static/ has the path of a page or file that veikart makes.
    .remedy = Give the file in static/ another name.
    .message = this file would take the place of `{ $path }`

translation-without-original = A translation stands beside no original.
    .remedy = Give it the original's file name with the language before the ending (`datadonor.en.md`).
    .message = there is no `{ $path }` that this could translate

translation-language = A translation is in a language that it must not be in: the original's own, the other form of Norwegian (save for `content/forside.md` and `content/sider/`, which may have both), or one that the site has no navigation in.
    .remedy = Remove it, or configure the language.
    .same = `{ $path }` is in this language already
    .one = remove one of the two files
    .norwegian = `{ $path }` is in the other form of Norwegian
    .once = the roadmap's texts are written once, in bokmål or in nynorsk, and readers meet both (Språkrådet)
    .navigation = the site has no navigation in `{ $language }`, so nobody would see this
    .add = add `{ $language }` to languages in veikart.toml, or remove the file

front-matter-missing = A Markdown file does not begin with front matter.
    .remedy = Begin the file with a line `+++`, the facts as TOML, and a line `+++`.
    .message = this file does not begin with front matter
    .yaml = veikart's front matter is TOML between `+++`, not YAML between `---`

front-matter-unclosed = The front matter is opened and never closed.
    .remedy = Close it with a line that holds only `+++`.
    .message = this front matter is never closed
    .opened = opened here

toml-syntax = The TOML cannot be read.
    .remedy = Correct the marked place; text stands in double quotes.
    .message = this is not valid TOML: { $told }
    .curly = `{ $quote }` is a quotation mark of a word processor
    .straight = write straight ones around the text: "…"
    .no-day = there is no day { $date }

unknown-key = A key is not one that veikart knows.
    .remedy = Correct its spelling, or remove it.
    .message = `{ $key }` is not a key here
    .choices = a field of the type `{ $type }` has no choices
    .remove-choices = remove `choices`, or write the type choice or choices

missing-key = A key that must be there is missing.
    .remedy = Add it.
    .message = `{ $key }` is missing
    .about = `{ $key }`: { $about }
    .column-title = the column `{ $id }` has neither a period nor a title
    .write-title = write `title`: a column without dates needs one
    .column = a column has neither a period nor an id
    .write-column = write `period`, or `id` and `title` where it has no dates
    .accent = `accent_dark` stands without `accent`
    .write-accent = write the colour for the light as `accent`
    .engine = neither `engine` nor `extends` is there
    .write-engine = name the theme that this one changes, `extends = "helsenorge"`, or the engine of its templates
    .field-title = the field `{ $id }` has no title
    .write-field-title = write `title`: what it is called on the pages
    .choices = nothing is told to choose among
    .write-choices = write `choices`: names and titles, such as {"{"} low = "Low", high = "High" {"}"}
    .term-source = `{ $term }` does not name the source that explains it
    .add-sources = add `sources` with an id of [sources], or choose another ground

wrong-type = A value has the wrong type.
    .remedy = Write it as told in the message.
    .message = `{ $key }` has the wrong type: this is { $type }
    .holds = `{ $key }` holds { $type }
    .language = `{ $key }` holds { $type } for `{ $language }`
    .at-least-one = `{ $key }` must be at least 1
    .moment = `{ $text }` is neither a month nor a day
    .write-moment = write "2025-11" or "2025-11-20"
    .look = `{ $name }` is not a look
    .colour = `{ $text }` is not a colour
    .write-colour = write it as six digits or letters from a to f: "#1d70b8"
    .quoted-date = `{ $key }` is a date in quotes
    .write-date = write it without them: { $key } = { $date }
    .no-such-day = there is no day `{ $text }`
    .no-such-month = there is no month `{ $text }`

control-character = A value holds a control character, which no page, feed or table can show.
    .remedy = Remove it; `\n` begins a new line.
    .message = `{ $key }` holds the character { $character }, which nothing can show

empty-value = A value is empty.
    .remedy = Fill it in, or remove the key where it may be absent.
    .message = `{ $key }` is empty
    .item = `{ $key }` holds an empty text
    .language = `{ $key }` has an empty text for `{ $language }`
    .optional = or remove the key: it may be absent
    .languages = name at least one language, such as ["nb"]
    .columns = the overview needs at least one column

duplicate-name = Two entries of the configuration have the same id.
    .remedy = Rename one of them.
    .language = `{ $language }` is listed twice
    .remove = remove one of them
    .key = `{ $name }` and `{ $former }` are the same key, by its new and its old name
    .keep = keep `{ $name }`
    .column = the column `{ $id }` is listed twice
    .keep-one = keep one of them
    .status = the status `{ $id }` is listed twice
    .text = `{ $name }` stands twice; the last one holds
    .field = the field `{ $id }` is listed twice
    .section = the section `{ $id }` is listed twice
    .step = the value `{ $id }` is listed twice in its scale
    .term = `{ $name }` has the name of a text, and one of the two would be lost
    .hyphen = give the term a name with a hyphen in it, which no text has
    .word = `{ $name }` is the word for `{ $other }` too, and both are { $what }
    .another-word = give `{ $one }` or `{ $other }` another word

band-order = The configured columns are not in order of time.
    .remedy = Order them by their first and last month.
    .message = the column `{ $id }` comes after a later one

unknown-theme = The theme is neither in the site's themes folder nor built in.
    .remedy = Use `helsenorge`, `enkel`, or a folder in themes/.

invalid-address = An address in the configuration is not a whole http or https address, or the editor's does not say where the file's path goes.
    .remedy = Write it with https:// at the front.
    .message = `{ $address }` is not a whole address
    .web = it must begin with https:// or http://
    .contact = it must begin with https://, http:// or mailto:
    .behind = `{ $address }` cannot have paths put behind it
    .leave-out = leave out `?` and `#`
    .editor = `{ $address }` opens no file in an editor
    .write-editor = write an address with {"{"}path{"}"} in it, such as "{ $example }"

low-contrast = A colour of the site has too little contrast for text.
    .remedy = Use the colour told, or another with enough contrast.
    .light = `{ $colour }` has a contrast of { $contrast } to 1 against a white page
    .dark = `{ $colour }` has a contrast of { $contrast } to 1 against a dark page
    .near = text needs { $needed } to 1 (WCAG 2.2, 1.4.3); the nearest colour that has it is "{ $colour }"

unknown-area = An item names a focus area that has no file.
    .remedy = Use the file name of a focus area, without its ending.

unknown-status = A status is not configured.
    .remedy = Use a status of veikart.toml, or leave the key out where no source tells.

unknown-language = A language is not one that veikart has texts for.
    .remedy = Use nb, nn or en, or bring the texts: `veikart locale LANG` writes the file to fill in.
    .message = `{ $language }` is not a language that there are texts for
    .spoken = veikart does not speak `{ $language }`
    .interface = there are no interface texts for `{ $language }`
    .bring = `veikart locale { $language }` writes the file to fill in
    .tag = `{ $language }` is not the tag of a language
    .rename = rename the file to `{ $name }.ftl`
    .bcp = write two or three letters as the standard BCP 47 has them, such as `se` or `sv-FI`
    .text = `{ $key }` has a text for `{ $language }`, and there are interface texts for { $known } only

unknown-source = A source is not listed in veikart.toml.
    .remedy = List it under [sources], or correct its spelling.

unknown-parent = A related item names a parent that has no file, or that is a draft.
    .remedy = Use the file name of the parent.
    .draft = `{ $id }` is a draft and not published
    .publish = make this item a draft too, or publish its parent

parent-is-supporting = A related item stands under another related item.
    .remedy = Name the overarching item as parent.
    .message = `{ $id }` has a parent itself
    .its-parent = its parent

parent-circular = Items are each other's parents, or one is its own.
    .remedy = Remove `parent` from the overarching item.
    .self = `{ $id }` is its own parent
    .message = the parents go in a circle: { $chain }
    .long = the parents go in a circle: { $chain } → … ({ $count } in all)

parent-in-other-area = A related item has another area than its parent.
    .remedy = Give both the same area: the one is shown inside the other.
    .message = `{ $id }` stands in `{ $area }`, its parent in `{ $other }`
    .its-area = the parent's area

time-band-malformed = A period is neither a year, a part of one, a range of these, nor the id of a column.
    .remedy = Write a year ("2026"), a part of one ("2026-H1", "2026-T2", "2026-Q3", "2026-05"), or a range ("2026-2027").
    .message = `{ $text }` is not a period
    .column = `{ $text }` is neither a period nor a column

time-band-reversed = A period ends before it begins.
    .remedy = Write the first year or part first.
    .message = `{ $text }` ends before it begins

time-band-outside-columns = A period lies outside the columns of the overview.
    .remedy = Correct the period, or add a column to time_bands in veikart.toml.
    .message = `{ $period }` lies outside the columns of the overview
    .columns = the columns are { $columns }

time-band-in-supporting-area = An item of a supporting area has a period.
    .remedy = Remove it: a supporting area has none.
    .message = an item of a supporting area has no period

edition-changed = A frozen edition was edited: its facts are no longer those that its checksum was made of.
    .remedy = Undo the edit. Where the freezing itself was wrong, replace the checksum by the one told.
    .message = this edition is frozen, and its facts were edited since
    .undo = undo the edit; reasons, likely ties and outcomes alone may be written later
    .text = the description of `{ $id }` is not the one that was frozen
    .undo-text = undo the edit, or remove the description
    .wrong = where the freezing itself was wrong, write checksum = "{ $checksum }"

unknown-measure = An item is named that neither the roadmap nor an edition holds, or that is a draft.
    .remedy = Use the id of an item, or `unmatched_refs` for a name that no edition holds.
    .remarks = there is no item beside it: { $path }
    .beside = move the file beside { $path }
    .nowhere = there is no item `{ $id }` in the roadmap or in any edition
    .unmatched = a name that none of them has belongs in `unmatched_refs`, and what it may be in `likely`
    .draft = `{ $id }` is a draft and not published
    .publish = publish it, or leave its name out until then
    .self = `{ $id }` is this item itself
    .others = name others, or remove it

unknown-actor = An organisation is not listed in veikart.toml.
    .remedy = List it under [actors], or correct its spelling.
    .body = List the body in `remarks.bodies` in veikart.toml; a body, never a person.

unknown-choice = A value is not one of those that may stand here.
    .remedy = Use one of the values told.
    .reason = `{ $key }` gives `{ $id }` a text for `{ $name }`, which is none of its kinds
    .key = `{ $name }` may not stand in `{ $key }`
    .also-in-twice = the area `{ $id }` shows it already
    .also-in-parent = `{ $id }` stands in the box of its parent item
    .also-in-parent-help = write `also_in` in the parent item: the box comes with all that it holds
    .filter = nobody can filter by `{ $id }`, which holds no names
    .places = it may be shown in { $places }

mention-without-description = What another description is said to say of an item cannot stand there: that item has no description, or is the item itself.
    .remedy = Name the item whose description says it.
    .self = `{ $id }` is this item itself
    .none = `{ $id }` has no description that could say anything

former-id-taken = A former id is the id of an item that exists, and that one does not tell how it stands to the former one.
    .remedy = Keep it with the item that took its place.
    .message = `{ $id }` is no former id: { $file } has it today
    .rename = remove it here, or rename that file
    .split = where `{ $id }` came out of `{ $former }`, which goes on, write former_ids = ["{ $former }"] there too
    .reused = where that file is another item under a name set free, write reused_id = true there

section-missing = A description lacks one of the sections that belong together.
    .remedy = Add it, or leave the whole description out.
    .message = the section «{ $title }» is missing
    .none = this description has no section «{ $title }»
    .near = did you mean `## { $title }` here?
    .all = a description has all of { $titles }, or there is no description

section-empty = A section has no text.
    .remedy = Write it, or leave the heading out.
    .message = the section «{ $title }» has no text

placeholder = A section still holds what `veikart new` wrote for you to write over.
    .remedy = Write the section, or set `draft = true` until it is written.
    .message = the section «{ $title }» still asks «{ $text }», as `veikart new` wrote it

section-repeated = A section stands twice.
    .remedy = Join them under one heading.
    .message = the section «{ $title }» stands twice
    .first = first here

section-out-of-order = The sections stand in another order than theirs: problem, need, benefit where the site says nothing else.
    .remedy = Move them; further sections come after.
    .message = «{ $title }» comes after «{ $before }»
    .further = «{ $title }» comes after a further section
    .later = this one should come later

heading-level = A heading has a level that breaks the page's outline.
    .remedy = Use ## for sections and ### within them; the title is the page's only first-level heading.
    .first = a first-level heading stands in the text
    .inside = a heading stands in a quote, a list, a table or a footnote
    .move-out = move it out of the quote, the list, the table or the footnote
    .jump = a heading of level { $level } follows one of level { $before }

raw-html = The Markdown holds raw HTML, or a comment that hides more than itself.
    .remedy = Use Markdown, or put `<` in backticks.
    .message = raw HTML is not allowed in a text
    .beside = this stands on the line of a comment
    .own-line = put the comment on lines of its own
    .unclosed = this comment is never closed
    .close = close it with `-->`; one inside a paragraph ends in that paragraph

footnote = A footnote has no text, two texts or no reference, or a heading refers to one.
    .remedy = Write `[^1]` in the text, and `[^1]: …` once in a paragraph of its own.
    .heading = a heading refers to a footnote
    .below = refer to it from the text below the heading
    .twice = the footnote `[^{ $label }]` is written twice
    .first = first here
    .rename = give one of them another name
    .unused = nothing refers to this footnote, so nobody would see it
    .without-text = the footnote `[^{ $label }]` has no text
    .write = write it in a paragraph of its own: `[^{ $label }]: …`

unsafe-link = A link has a scheme that is not allowed, or leads to a host without one.
    .remedy = Use https:, http:, mailto:, tel: or a relative link to a Markdown file.
    .no-address = `{ $address }` is no address
    .scheme = a link may not begin with `{ $scheme }:`
    .host = `{ $address }` leads to a host without a scheme
    .no-scheme = `{ $address }` is an address without https: or mailto: in front, and would be taken for a file
    .write = write `{ $address }`

dead-link = A link leads to a file that does not exist.
    .remedy = Link to the Markdown file, relative to this one.
    .not-markdown = `{ $address }` is not a Markdown file of this site
    .not-page = `{ $address }` is not a page of this site
    .message = there is no file `{ $path }`
    .built = the built site has no `{ $path }` to link to
    .draft = `{ $path }` is a draft and not published
    .publish = publish it, or leave the link out until then

dead-anchor = A link leads to a heading that does not exist.
    .remedy = Use the anchor of a heading on that page.
    .message = there is no heading with the anchor `#{ $anchor }`

picture-missing = A picture does not exist.
    .remedy = Put the file beside the text and correct its name.
    .message = there is no picture `{ $path }`
    .outside = a picture must be a file of this site
    .copy = copy the picture beside the text: the site asks no other host for anything
    .logo = put it in static/, and write `logo = "static/logo.svg"`

picture-without-text = A picture has no alternative text.
    .remedy = Say between the brackets what it shows.
    .message = this picture has no alternative text
    .example = say between the brackets what it shows: `![a diagram of …](picture.svg)`

unsafe-picture = An SVG picture holds what could run or load something when it is opened by itself, or it cannot be read.
    .remedy = Remove it, or save the drawing as plain SVG or as PNG.
    .more = Refused are scripts, `on…` attributes, `foreignObject` and elements of HTML, addresses that lead out of the picture (pictures within it may be `data:image/png` and the like, links in `<a>` may lead to the web), animations of addresses, stylesheets and styles that load, `xml:base`, and declared entities.
    .not-utf8 = this SVG is not UTF-8, so nobody can tell what it holds
    .malformed = this SVG is not well-formed: { $told }
    .other = this is no SVG: it begins with <{ $element }>
    .style = a style { $does }
    .style-entity = a style hides letters behind `&…;`
    .entities = this SVG declares entities, which can stand for anything
    .stylesheet = this SVG loads a stylesheet
    .empty = this SVG is empty
    .encoding = this SVG says that it is `{ $encoding }` and not UTF-8
    .element = this SVG holds <{ $element }>, which is no drawing
    .attribute = <{ $element }> has an attribute that cannot be read: { $told }
    .name-entity = `{ $name }` hides a name behind `&…;`
    .unknown-entity = `{ $name }` holds an entity that is not known
    .runs = `{ $name }` runs a script
    .leads-out = `{ $name }` leads out of the picture
    .base = `{ $name }` gives addresses another meaning
    .animates = <{ $element }> changes `{ $value }`
    .script = `{ $name }` holds a script
    .value = `{ $name }` { $does }
    .does-hide = hides letters behind `\`
    .does-import = loads another stylesheet
    .does-run = runs a script or loads a file
    .does-load = loads what is not in the picture

theme-fault = A theme's file cannot be used: its theme.toml, a stylesheet or a text file.
    .remedy = Correct the marked place.
    .manifest = the theme `{ $name }` has no theme.toml
    .write-manifest = write one with `name = "{ $name }"`, and `extends = "helsenorge"` or `engine = "minijinja"` or `"tera"`
    .circle = themes extend each other in a circle
    .break-circle = let one of them extend a built-in theme, or none
    .engine = `{ $name }` is not an engine
    .other-engine = a theme has the engine of the theme that it extends
    .leave-out = leave it out
    .property = `{ $name }` is not a custom property
    .write-property = write it as in the stylesheet: `--link`
    .palette = the theme `{ $name }` does not say where a site's own colour goes
    .write-palette = write `[palette]` in its theme.toml, or leave `accent` out
    .deep = brackets go { $depth } deep; at most { $most } are allowed
    .css = this stylesheet cannot be read: { $told }
    .css-address = `{ $address }` is neither a file of the theme's assets nor a data: address
    .css-bracket = this bracket is never closed: a `{ $closing }` is missing
    .css-string = this text has no closing quotation mark on its line
    .css-url = this address is broken: write it in quotation marks
    .css-closes = this bracket closes nothing
    .css-rule = this is no rule: `{"{"} … {"}"}` is missing
    .css-declaration = this is no declaration: a colon is missing

template-fault = A template failed on a page.
    .remedy = Correct the template at the line told; undefined variables are faults.
    .message = { $told }
    .unclosed = `{ $name }` is opened here and never closed
    .page = it failed on the page { $page }

locale-fault = A file of interface texts cannot be read.
    .remedy = Correct the marked place: one text a line, such as `menu = Innhold`.
    .syntax = this is not Fluent: { $told }

unknown-text = A file of interface texts holds a text, a term, a variable or a form that nothing asks for, or refers to one that is not there.
    .remedy = Correct its spelling, or remove it; `veikart locale LANG` lists all texts.
    .unused = neither the program nor a template uses a text `{ $name }`
    .variable = `{ $name }` is not given `${ $variable }`
    .unused-term = no text uses a term `-{ $name }`
    .term-variable = no text gives `-{ $name }` a `${ $variable }`
    .form = no text asks for the form `{ $form }` of `-{ $name }`
    .reference = there is no text `{ $name }` in `{ $language }`
    .term = there is no term `-{ $name }` in `{ $language }`
    .attribute = the term `-{ $name }` has no `.{ $attribute }`
    .function = there is no function `{ $name }`
    .plural = numbers in `{ $language }` have no form `{ $form }`

deprecated-key = A key has a new name. The old one is still read, and means the same.
    .remedy = Write the new name. The checksum of an adopted edition stays the same.
    .message = `{ $former }` is now called `{ $name }`
    .write = write `{ $name }` in place of `{ $former }`: it means the same, in an adopted edition too

long-sentence = A sentence has more than 25 words.
    .remedy = Split it: one thought, one sentence.
    .message = a sentence has { $words } words; at most { $most } read well

long-paragraph = A paragraph has more than five sentences.
    .remedy = Split it: one point, one paragraph.
    .message = this paragraph has { $sentences } sentences; at most { $most } read well

long-lead = The text before the first heading has more than 45 words.
    .remedy = Keep the lead short, and move the rest below.
    .message = the text before the first heading has { $words } words; at most { $most } read well

long-heading = A title or heading has more than 70 characters.
    .remedy = Shorten it.
    .message = this heading has { $characters } characters; at most { $most } read well

unexplained-abbreviation = An abbreviation is not explained on the page.
    .remedy = Write it out the first time with the short form in parentheses, or explain it in the glossary. List what all know under advice.known_abbreviations.
    .message = `{ $word }` is not explained on this page
    .write-out = write it out
    .first-time = write it out the first time, with `({ $word })` behind, or explain it in the glossary; what all know is listed under advice.known_abbreviations

unclear-link-text = A link's text says nothing by itself.
    .remedy = Say where the link leads.
    .message = the link text «{ $text }» says nothing by itself

language-share = Less than a quarter of the descriptions are in one of the two forms of Norwegian.
    .remedy = Write more of them in the other form (the language act, section 13).
    .message = { $count } of { $of } descriptions ({ $percent } %) are in { $language }; at least { $least } % should be

time-bands-overlap = Columns of the overview share time, and none says why.
    .remedy = Let columns follow each other, or tell readers why they overlap in `note`.
    .message = the columns `{ $one }` and `{ $other }` overlap

not-reviewed = An item has not been reviewed for the configured time.
    .remedy = Read it again, correct it, and set `reviewed` to the day.
    .message = last reviewed { $date }, more than { $months } months ago
    .together = { $count } of { $of } items have no day of review

reviewed-in-future = An item is said to be reviewed on a day that has not come.
    .remedy = Set `reviewed` to the day on which somebody last read it.
    .message = reviewed { $date }, which has not come yet

event-in-future = A dated fact is dated later than today, so it cannot have happened yet.
    .remedy = Correct the date, or write the fact down when it has happened.
    .message = `{ $date }` has not come yet

missing-text = Interface texts, forms of a term, or forms of a number are missing, and others stand in their place.
    .remedy = Write them; `veikart locale LANG` lists what is missing.
    .message =
        { $count ->
            [one] one text is
           *[other] { $count } texts are
        } missing: { $names }
    .order = what is missing is shown in the first of these languages that has it: { $languages }
    .spoken = till then a screen reader speaks it as if it were `{ $language }`
    .marked = most texts of its pages are then in `{ $language }`, and the pages say so to screen readers
    .write = `veikart locale { $language }` writes what is missing into the file, with what it means
    .forms = `-{ $name }` lacks forms that texts ask for: { $names }
    .instead = the form with `*` stands in their place
    .write-forms = write them as `-name = {"{"} $form -> … {"}"}`; till then the one word stands for all
    .attributes = `-{ $name }` does not tell what texts ask of it: { $names }
    .write-attribute = write it below the term, such as `    .gender = neuter`
    .plurals = the forms of numbers are not all here: { $names } of `{ $language }`

empty-roadmap = The roadmap has no items to show, or drafts alone.
    .remedy = Make one with `veikart new`, or remove `draft` where one is ready.
    .message = the roadmap has no items to show yet

missing-status = Items have no status.
    .remedy = Set `status` where a source tells it; else leave it.
    .together = { $count } of { $of } items have no status

missing-statement = The site links to no published accessibility statement.
    .remedy = Set `accessibility_statement` in veikart.toml.
    .message = the site links to no published accessibility statement

missing-licence = Nothing tells what others may do with the open data.
    .remedy = Set `data_licence` in veikart.toml when who publishes the roadmap has chosen one, such as CC BY 4.0 or NLOD 2.0.
    .message = the open data has no licence, so nobody knows what they may do with it

front-page-address = An address leads to the front page of a site, where readers must seek on.
    .remedy = Give the address of the very page, form or statement.
    .contact = this is a front page; readers need a form or a mail address
    .contact-help = give the address of a form (https:) or of a mailbox (mailto:)
    .statement = this is a front page, not the accessibility statement
    .statement-help = give the address of the statement itself, such as https://uustatus.no/nb/erklaringer/publisert/…

edition-not-frozen = An adopted edition has no checksum, so a later edit of it would go unseen.
    .remedy = Add the checksum told.
    .message = this edition has no checksum, so an edit would go unseen
    .add = add checksum = "{ $checksum }"

measure-without-delivery = Items have no delivery in the newest delivery plan.
    .remedy = Tie a delivery to them where there is one; else leave it.
    .together = { $count } of { $of } items have no delivery in the newest delivery plan

delivery-without-measure = Deliveries are tied to no item and have no other kind.
    .remedy = Set `refs` or `kind` where a source tells it; else leave it.
    .message = { $count } of { $of } deliveries are tied to no item

passed-over = Files that the system or other programs left are passed over: Thumbs.db, desktop.ini, .DS_Store, `~$…`, and what ends in .bak, .tmp or .orig.
    .remedy = Remove them, or leave them: nothing of them is published.
    .message =
        { $count ->
            [one] 1 file
           *[other] { $count } files
        } of the system or of other programs passed over: { $names }
