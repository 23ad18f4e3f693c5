### Det flere meldinger deler: slag av ting, nøkler og verdier.

as-written = { $text }

fault = feil

advice = råd

help = hjelp

and-more = { $names } og { $count } til

names = { $names }

did-you-mean = mente du `{ $name }`?

none-yet = det er ingen { $many } å velge mellom

known = kjente { $many }: { $names }

no-such = { $one } `{ $name }` finnes ikke
    .in-this-edition = { $one } `{ $name }` finnes ikke i denne utgaven
    .in-that-edition = { $one } `{ $name }` finnes ikke i den utgaven
    .in-any-edition = { $one } `{ $name }` finnes ikke i noen utgave

more-of-this-kind = og { $count } til av dette slaget i denne filen
    .mend = de første hundre er fortalt; rett dem, så ser du resten

write = skriv { $kind }

kind =
    .text = en tekst i anførselstegn, for eksempel "…"
    .texts = en liste av tekster, for eksempel ["…", "…"]
    .integer = et helt tall, for eksempel 10
    .boolean = true eller false
    .date = en dato uten anførselstegn, for eksempel 2025-11-20
    .localised = en tekst, eller tekster etter språk, for eksempel {"{"} nb = "…", nn = "…", en = "…" {"}"}
    .table = en tabell
    .tables = en liste av tabeller, hver innledet med [[…]]
    .named = en tabell av navn og tekster
    .named-by = en tabell av navn og tekster, hver for alt eller etter navn, for eksempel {"{"} later = "…" {"}"}
    .number = et tall, for eksempel 10 eller 2.5
    .one-of = ett av navnene som kan stå her, i anførselstegn
    .some-of = en liste av navn som kan stå her, for eksempel ["…", "…"]
    .link = en hel adresse, for eksempel "https://…", eller {"{"} title = "…", url = "https://…" {"}"}

type =
    .text = en tekst
    .integer = et helt tall
    .float = et desimaltall
    .boolean = true eller false
    .date = en dato eller et klokkeslett
    .list = en liste
    .table = en tabell

language =
    .nb = bokmål
    .nn = nynorsk

diagnostics =
    .title = Feil og råd
    .intro = Hver feil og hvert råd har en fast kode. `veikart check` forteller alle på én gang, med fil, linje, kolonne, den merkede linja, hva som er tillatt, og hva du kan gjøre. Feil stopper en bygging; råd gjør det bare med `--strict`.
    .faults = Feil
    .advice = Råd
    .remedy = Gjør slik: { $remedy }

noun-key =
    .many = nøkler

noun-area =
    .one = satsingsområdet
    .many = satsingsområder

noun-item =
    .one = elementet
    .many = elementer

noun-page =
    .many = sider

noun-edition =
    .one = utgaven
    .many = utgaver

noun-plan =
    .many = leveranseplaner

noun-delivery =
    .many = leveranser

noun-column =
    .many = kolonner

noun-look =
    .many = utseender

noun-engine =
    .many = motorer

noun-theme =
    .one = temaet
    .many = temaer

noun-status =
    .one = statusen
    .many = statuser

noun-language =
    .one = språket
    .many = språk

noun-format =
    .one = formatet
    .many = formater

noun-source =
    .one = kilden
    .many = kilder

noun-actor =
    .one = aktøren
    .many = aktører

noun-kind =
    .one = typen
    .many = typer

noun-light =
    .one = lyset
    .many = lys

noun-stage =
    .one = fasen
    .many = faser

noun-marker =
    .one = merket
    .many = merker

noun-body =
    .one = organet
    .many = organer

noun-decision =
    .one = avgjørelsen
    .many = avgjørelser

noun-outcome =
    .one = utfallet
    .many = utfall

noun-file =
    .many = filer

noun-anchor =
    .many = ankere

noun-picture =
    .many = bilder

noun-static-picture =
    .many = bilder i static/

noun-value =
    .many = verdier her

noun-text =
    .many = tekster

noun-term =
    .many = begreper

noun-variable =
    .many = variabler her

noun-form =
    .many = former

noun-attribute =
    .many = attributter

noun-function =
    .many = funksjoner

noun-name =
    .many = navn

noun-ground =
    .one = grunnlaget
    .many = grunnlag

noun-unmatched =
    .one = navnet i `unmatched_refs`
    .many = navn i `unmatched_refs`

noun-content-folder =
    .many = mapper i content

noun-folder =
    .many = mapper på nettstedet

noun-data-file =
    .many = filer i data

noun-anchor-beginning =
    .many = begynnelser på ankere

noun-new-kind =
    .many = typer for `veikart new`

noun-filter-name =
    .many = navn i filteret

noun-order =
    .many = rekkefølger i listen

noun-filter-value =
    .many = verdier i filteret

new-field =
    .one-of = en av { $names }
    .some-of = en liste av { $names }
    .actor = en id fra [actors] i veikart.toml
    .items = en liste med id-er til andre elementer
    .required = må fylles ut
