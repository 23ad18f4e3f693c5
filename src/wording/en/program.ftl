### What the commands say.

error = error

warning = warning

counts =
    .both = { $faults }, { $advice }
    .faults =
        { $count ->
            [one] 1 fault
           *[other] { $count } faults
        }
    .advice =
        { $count ->
            [one] 1 piece of advice
           *[other] { $count } pieces of advice
        }
    .items =
        { $count ->
            [one] 1 item
           *[other] { $count } items
        }
    .areas =
        { $count ->
            [one] 1 focus area
           *[other] { $count } focus areas
        }
    .files =
        { $count ->
            [one] 1 file
           *[other] { $count } files
        }

output =
    .unwritten = standard output could not be written: { $error }
    .although = { $done }, but { $why }

language-choice =
    .unknown = veikart does not speak `{ $language }`; it speaks nb, nn and en
    .environment = VEIKART_LANGUAGE is `{ $language }`; it must be nb, nn or en

epoch =
    .wrong = SOURCE_DATE_EPOCH is `{ $text }`; it must be a number of seconds since 1970

read =
    .not-a-site = there is no veikart.toml in { $path }: name the site folder with --site, or make one with `veikart init DIR`
    .failed = cannot read { $path }: { $error }
    .unfinished = { $path } is in the middle of an edit that is not finished; run `veikart check --site { $path }`, which finishes it

write-file =
    .failed = cannot write { $path }: { $error }
    .there = { $path } is there already; { $what }
    .nothing = nothing that is there is overwritten

build =
    .done = Built
    .files =
        { $count ->
            [one] 1 file
           *[other] { $count } files
        } in { $took } ms
    .changed = { $new } new, { $changed } changed, { $unchanged } unchanged, { $removed } removed
    .copies =
        { $count ->
            [one] 1 compressed copy
           *[other] { $count } compressed copies
        } beside them
    .kept =
        { $count ->
            [one] 1 asset
           *[other] { $count } assets
        } of earlier builds kept for pages that are open
    .by-file = Published file by file, { $why }: each file was whole all the time, but not the site
    .asked = as asked
    .mount-point = since the folder is a mount point
    .unmovable = since the file system cannot move the folder
    .advice = { $advice }: run `veikart check` to read it
    .open = Open { $path }
    .left = the site is published, but of the one before { $path } could not be removed: { $error }; no page leads to it. Remove it as a user who may: rm -rf { $path }
    .not-offered = a download is left out: { $why }
    .refused = { $counts }; nothing was built, and what stood there before stands
    .stands = the new site stands in { $path }
    .progress = Building

headers =
    .no-base = the site does not say where it will stand: its page for lost readers leads home from its root only; write `base_url` in veikart.toml, or give --base-url here and to `veikart build`

check =
    .done = Checked
    .well = { $items }: no faults, { $advice }
    .mend-first = mend these faults first; { $nothing }
    .nothing-made = nothing was made
    .nothing-listed = nothing was listed
    .nothing-changed = nothing was changed
    .nothing-told = nothing was printed
    .nothing-adopted = nothing was adopted
    .nothing-compared = nothing was compared
    .nothing-exported = nothing was exported
    .nothing-imported = nothing was imported

made =
    .done = Made
    .files-in = { $files } in { $path }
    .was-made = { $path } was made
    .were-made = { $files } in { $path } were made
    .build-it = Build it: veikart build --site { $path }
    .import = Import a roadmap: veikart import FILE --site { $path } --dry-run
    .use-theme = Use it: set `theme = "{ $name }"` in veikart.toml
    .draft = It is a draft: the preview shows it. Write it, and remove `draft = true` to publish it

hand =
    .busy = another command is changing { $path } at this moment; try again when it has ended
    .changed = { $path } was changed by somebody else meanwhile, or is a link; nothing was changed. Try again
    .failed = cannot write { $path }: { $error }; nothing was changed
    .half = an edit of the site is half done: { $path }: { $error }. Mend that and run the command again: it finishes the edit first
    .stuck = an edit of the site was interrupted half way, and { $path } has been edited since. Move the file somewhere else and run the command again: it finishes the edit. Then put in again what you wrote
    .unreadable = { $path } tells of an edit that was interrupted, but cannot be read. See in version control that the site is whole, and delete the file
    .finished = An edit that was interrupted is finished now: { $files }.
    .undone = An edit was interrupted. The files are as they were before it.

edit =
    .became = { $before } → { $after }
    .renamed = Renamed
    .merged = Merged
    .split = Split
    .moved = Moved
    .trial = Tried without writing:
    .made = { $path }: new
    .removed = { $path }: gone; its text stands as a comment
    .file-moved = { $from } → { $path }
    .file-moved-and = { $from } → { $path }: { $parts }
    .file-changed = { $path }: changed
    .file-changed-and = { $path }: { $parts }
    .facts = facts
    .links =
        { $count ->
            [one] 1 link
           *[other] { $count } links
        }
    .names =
        { $count ->
            [one] 1 name
           *[other] { $count } names
        }
    .leads-on = The address of `{ $from }` leads on to `{ $to }`
    .left =
        { $count ->
            [one] 1 delivery names
           *[other] { $count } deliveries name
        } `{ $id }`, as the delivery plan did then; they are left as they are, and follow
    .title-of-translation = The translation has a title of its own: look at { $path }
    .merge-texts = Look at { $file }: the text of `{ $id }` stands at its end as a comment. Take what is to stay, and remove the rest
    .merged-text = Merged into this: { $path }. Take what is to stay, and remove the rest.
    .split-draft = { $path } is a draft with the same text: write it, and remove `draft = true`
    .split-links = All that led to `{ $id }` now leads to `{ $first }`: see whether some of it is about the others
    .was-done = it is done
    .left-open = the text in { $path } ends inside something that is not closed, such as a block of code or a comment, so readers would see what is merged in; close it, and try again
    .would-be-faulty = with this the site would have the faults above, so nothing was changed; mend what they point at, and try again
    .no-id = `{ $id }` cannot be an id: { $rule }
    .reserved = `{ $id }` is an address of veikart's own; use another id
    .former = `{ $id }` is called `{ $now }` now
    .there = `{ $id }` is there already: { $file }; use another id, or merge them with `veikart merge`
    .was = `{ $id }` is a former id of `{ $now }`, and its address leads there; use another
    .frozen = `{ $id }` was another item in the edition { $edition }, and the two would be taken for the same; use another id
    .reused = `{ $id }` was another item's id before (`reused_id` in { $file }), so veikart cannot know where the old address is to lead; move the file and write `former_ids` by hand
    .merge-two = name at least two items that are to become one
    .merge-draft = `{ $draft }` is a draft, so readers would lose `{ $id }`; publish it first, or merge into an item that is published
    .merge-parent = `{ $child }` belongs to `{ $id }`; merge the other way: --into { $id }
    .split-two = name at least two ids that the item is to become
    .split-title = `{ $id }` is not among the parts in --into
    .move-parent = `{ $id }` belongs to `{ $parent }` and stands in its focus area; move `{ $parent }`, and it follows, or remove `parent` first
    .move-supporting = `{ $area }` is a supporting area without periods, and `{ $id }` has one; remove `time_band` in { $file } first
    .move-nothing = `{ $id }` stands there already

todo =
    .title = To do for the next edition
    .title-since = To do for the edition after { $newest }
    .open = { $open } of { $of } items lack something
    .common = Of all or nearly all
    .of = { $count } of { $of }: { $what }
    .published = is a draft
    .description = no description
    .period = no period
    .status = no status
    .owner = no owner
    .review = not read through since the last edition
    .answer = has a remark without an answer
    .column-area = Focus area
    .column-id = Id
    .column-title = Title
    .column-file = File

adopt =
    .done = Adopted
    .edition = { $id }: { $path }
    .holds = { $items } in { $areas }, { $drafts }
    .drafts =
        { $count ->
            [0] no drafts left out
            [one] 1 draft left out
           *[other] { $count } drafts left out
        }
    .not-told = Not told: { $facts }
    .no-date = its date (--date)
    .no-adopter = who adopted it (--adopted-by)
    .no-case = the case (--case)
    .no-source = its source (--source)
    .again = To tell any of it, remove the file and adopt again: what is frozen cannot be added to later
    .see = See what changed: veikart changes { $from } { $to }
    .publish = Publish it: veikart build
    .option = give { $option } once, or once for each language: { $option } nb=… { $option } nn=…
    .file-name = `{ $id }` cannot be a file name: { $rule }; name the edition such as 2025-11
    .reserved = `{ $id }` is a name of veikart's own; choose another
    .list-source = list it under [sources] in veikart.toml first
    .frozen = a frozen edition is never overwritten
    .empty = the roadmap has no items yet, so there is nothing to adopt
    .too-large = the edition would be larger than the largest file that veikart reads
    .without-texts = The descriptions were left out: the file would be larger than veikart reads
    .since = Its reasons came from { $path }: remove that file

changes =
    .unknown = there is no edition `{ $id }`; the editions are { $editions } ({ $working }: the working roadmap)
    .near = there is no edition `{ $id }`; did you mean `{ $near }`? The editions are { $editions } ({ $working }: the working roadmap)
    .series = { $from }, and { $to }; only editions of one series can be compared
    .of-series = `{ $id }` belongs to the series `{ $series }`
    .of-roadmap = `{ $id }` belongs to the roadmap itself

export =
    .remarks-edition = remarks are on the working roadmap; leave out --edition
    .no-remarks = nobody has made a remark: they stand in a file beside their item, such as datadonor.remarks.toml
    .done = Exported
    .wrote = { $path }, { $size } kB
    .left-out = this veikart was built without `{ $format }`; build it with the feature `{ $feature }`
    .writer = { $format } could not be written: { $why }
    .letter = the fonts that veikart carries have no letter «{ $letter }», so { $format } cannot be drawn; write it otherwise, or export to `svg` or `pptx`
    .near = { $what }; { $near } Known: { $names }

verify =
    .broken = it is no whole zip file: { $why }
    .no-archive = it is no archive of veikart's: `{ $manifest }` is not in it, or cannot be read
    .refused = { $path }: { $why }
    .cannot-read = cannot read { $path }: { $error }
    .done = Whole
    .whole = { $path }: { $files } as they were made
    .sum = SHA-256 of all: { $sum }
    .manifest = manifest.json was altered: what it says of all files is not what it says of each
    .altered = altered: { $file }
    .missing = missing: { $file }
    .added = added: { $file }
    .not-whole = { $path } is not as it was made

new =
    .empty-title = the title is empty
    .one-line = the title must stand on one line
    .no-name = no file name can be made from «{ $title }»; give one with --id
    .file-name = `{ $id }` cannot be a file name: { $rule }; give another one with --id
    .reserved = `{ $id }` is an address of veikart's own; choose another name with --id
    .unknown = { $what }; known: { $names }
    .near = { $what }; { $near }
    .of-item = --area, --parent and --time-band belong to an item (`veikart new { $word }`)
    .unknown-kind = there is nothing called `{ $name }` to make; here are `{ $item }` (an item), `{ $area }` (a focus area) and `{ $page }` (a page)
    .near-kind = there is nothing called `{ $name }` to make; did you mean `{ $near }`? Here are `{ $item }` (an item), `{ $area }` (a focus area) and `{ $page }` (a page)
    .other-name = choose another name with --id
    .there = there is an item `{ $id }` already ({ $file }); choose another name with --id
    .has-parent = `{ $id }` belongs to `{ $parent }` itself; name that one
    .needs-area = an item needs its focus area: --area with one of { $areas }
    .stands-in = `{ $id }` stands in the focus area `{ $area }`
    .supporting = `{ $area }` is a supporting area, whose items have no period
    .outside = `{ $period }` lies outside the columns { $columns }
    .no-period = `{ $text }` is no period; the columns are { $columns }

init =
    .file = { $path } is a file
    .not-empty = { $path } is not empty; name a new folder, since nothing that is there is overwritten

theme-command =
    .name = `{ $name }` cannot be a theme's name: use a-z, digits and hyphens
    .itself = themes/{ $name } is that theme itself; name another
    .no-file = `{ $theme }` has no file `{ $file }`
    .there = { $path } is there already, and is not overwritten
    .lists-all = `veikart theme which` lists all
    .built-in = built-in { $name }
    .extends = { $theme }, extends { $below }

man =
    .unknown = there is no command `{ $name }`; the commands are { $commands }
    .near = there is no command `{ $name }`; did you mean `{ $near }`?

serve =
    .taken = Port { $port } is taken; the next free one is used
    .serving = Serving
    .address = { $address } (Ctrl-C ends it)
    .no-browser = The browser could not be opened: { $error }
    .showing = Showing
    .updated = Updated
    .state = { $items }, no faults, { $advice }
    .update = { $files } in { $took } ms: { $state }
    .update-untimed = { $files }: { $state }
    .faults = { $faults }: the last good page stays
    .port = cannot listen on this machine: { $error }
    .watch = cannot watch the site folder: { $error }; --poll looks at the files again and again instead
    .start = cannot serve: { $error }

publish =
    .file-there = { $path } is there already; name another file with --output, or replace it with --replace
    .leads-up = its path leads up through folders that do not exist
    .broken-link = it is, or lies below, a link that leads nowhere; remove the link, or make the folder it names
    .write = cannot write { $path }: { $error }; what stood there before stands
    .faults = { $count } pages could not be rendered
    .unsure = the new site stands in { $path }, but the disk failed to keep it: { $error }; a power cut may lose it
    .partly = cannot write { $path }: { $error }; { $moved } files of the new site are in their places and the others are those of before, each of them whole; build again when this is mended
    .busy = another build is writing { $path } at this moment; try again when it has ended
    .no-stage = cannot write in { $path }, where the new site is made beside the old one; let this user write there, or replace the files one by one with --in-place
    .disturbed = somebody changed { $path } while the site was written there; nothing was published, and what stood there before stands
    .exchanged = will not build into { $path }: something else, such as another build's site, was put there while this one was made; build again
    .will-not = will not build into { $path }: { $why }
    .no-name = it has no name of its own
    .is-site = it is the site folder or holds it, and would be replaced whole
    .among-sources = it lies among the site's sources
    .is-file = it is a file
    .foreign = it holds files that veikart did not make; choose another folder with --output, or empty this one yourself
    .mounted = { $error }, and what is mounted there would be moved away; unmount it first

locale-command =
    .made =
        { $path }: { $count ->
            [one] 1 text
           *[other] { $count } texts
        } to write, or to leave
    .use-it = Use it: add "{ $language }" to `languages` in veikart.toml
    .whole = Whole
    .nothing-missing = { $path }: nothing is missing
    .nothing-added = { $path }: nothing was added
    .lacks =
        { $path } lacks { $count ->
            [one] 1 text
           *[other] { $count } texts
        } of { $of }:
    .more = and { $count } more
    .add = Add them to the file: veikart locale { $language } --add
    .added = Added
    .at-end =
        { $count ->
            [one] 1 text
           *[other] { $count } texts
        } at the end of { $path }, as comments to write over
    .tag = the tag of that language is written `{ $tag }`
    .no-tag = `{ $tag }` is not the tag of a language, such as `se` or `sv-FI`
    .broken = { $path } is not Fluent: { $told }; `veikart check` tells where
