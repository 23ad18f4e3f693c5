### What several messages share: kinds of things, of keys and of values.

as-written = { $text }

fault = fault

advice = advice

help = help

and-more = { $names } and { $count } more

names = { $names }

did-you-mean = did you mean `{ $name }`?

none-yet = there are no { $many } to choose from

known = known { $many }: { $names }

no-such = there is no { $one } `{ $name }`
    .in-this-edition = there is no { $one } `{ $name }` in this edition
    .in-that-edition = there is no { $one } `{ $name }` in that edition
    .in-any-edition = there is no { $one } `{ $name }` in any edition

more-of-this-kind = and { $count } more of this kind in this file
    .mend = the first hundred are told; mend them, and the rest are seen

write = write { $kind }

kind =
    .text = a text in quotes, such as "…"
    .texts = a list of texts, such as ["…", "…"]
    .integer = a whole number, such as 10
    .boolean = true or false
    .date = a date without quotes, such as 2025-11-20
    .localised = a text, or texts by language such as {"{"} nb = "…", nn = "…", en = "…" {"}"}
    .table = a table
    .tables = a list of tables, each begun with [[…]]
    .named = a table of names and texts
    .named-by = a table of names and texts, each for all or by name such as {"{"} later = "…" {"}"}
    .number = a number, such as 10 or 2.5
    .one-of = one of the names that may stand here, in quotes
    .some-of = a list of names that may stand here, such as ["…", "…"]
    .link = a whole address, such as "https://…", or {"{"} title = "…", url = "https://…" {"}"}

type =
    .text = a text
    .integer = a whole number
    .float = a decimal number
    .boolean = true or false
    .date = a date or time
    .list = a list
    .table = a table

language =
    .nb = bokmål
    .nn = nynorsk

diagnostics =
    .title = Diagnostics
    .intro = Every fault and every piece of advice has a stable code. `veikart check` tells all of them in one run, with file, line, column, the marked source line, what is allowed and what to do. Faults stop a build; advice does so only with `--strict`.
    .faults = Faults
    .advice = Advice
    .remedy = What to do: { $remedy }

noun-key =
    .many = keys

noun-area =
    .one = focus area
    .many = focus areas

noun-item =
    .one = item
    .many = items

noun-page =
    .many = pages

noun-edition =
    .one = edition
    .many = editions

noun-plan =
    .many = delivery plans

noun-delivery =
    .many = deliveries

noun-column =
    .many = columns

noun-look =
    .many = looks

noun-engine =
    .many = engines

noun-theme =
    .one = theme
    .many = themes

noun-status =
    .one = status
    .many = statuses

noun-language =
    .one = language
    .many = languages

noun-format =
    .one = format
    .many = formats

noun-source =
    .one = source
    .many = sources

noun-actor =
    .one = organisation
    .many = organisations

noun-kind =
    .one = kind
    .many = kinds

noun-light =
    .one = light
    .many = lights

noun-stage =
    .one = stage
    .many = stages

noun-marker =
    .one = marker
    .many = markers

noun-body =
    .one = body
    .many = bodies

noun-decision =
    .one = decision
    .many = decisions

noun-outcome =
    .one = outcome
    .many = outcomes

noun-file =
    .many = files

noun-anchor =
    .many = anchors

noun-picture =
    .many = pictures

noun-static-picture =
    .many = pictures in static/

noun-value =
    .many = values here

noun-text =
    .many = texts

noun-term =
    .many = terms

noun-variable =
    .many = variables here

noun-form =
    .many = forms

noun-attribute =
    .many = attributes

noun-function =
    .many = functions

noun-name =
    .many = names

noun-ground =
    .one = ground
    .many = grounds

noun-unmatched =
    .one = name in `unmatched_refs`
    .many = names in `unmatched_refs`

noun-content-folder =
    .many = folders in content

noun-folder =
    .many = folders of the site

noun-data-file =
    .many = files in data

noun-anchor-beginning =
    .many = beginnings of anchors

noun-new-kind =
    .many = kinds for `veikart new`

noun-filter-name =
    .many = names in the filter

noun-order =
    .many = orders of the list

noun-filter-value =
    .many = values in the filter

new-field =
    .one-of = one of { $names }
    .some-of = a list of { $names }
    .actor = an id from [actors] in veikart.toml
    .items = a list of ids of other items
    .required = must be told
