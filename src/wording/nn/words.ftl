### Det fleire meldingar deler: slag av ting, nøklar og verdiar.

as-written = { $text }

fault = feil

advice = råd

help = hjelp

and-more = { $names } og { $count } til

names = { $names }

did-you-mean = meinte du `{ $name }`?

none-yet = det er ingen { $many } å velje mellom

known = kjende { $many }: { $names }

no-such = { $one } `{ $name }` finst ikkje
    .in-this-edition = { $one } `{ $name }` finst ikkje i denne utgåva
    .in-that-edition = { $one } `{ $name }` finst ikkje i den utgåva
    .in-any-edition = { $one } `{ $name }` finst ikkje i noka utgåve

more-of-this-kind = og { $count } til av dette slaget i denne fila
    .mend = dei første hundre er fortalde; rett dei, så ser du resten

write = skriv { $kind }

kind =
    .text = ein tekst i hermeteikn, til dømes "…"
    .texts = ei liste av tekstar, til dømes ["…", "…"]
    .integer = eit heilt tal, til dømes 10
    .boolean = true eller false
    .date = ein dato utan hermeteikn, til dømes 2025-11-20
    .localised = ein tekst, eller tekstar etter språk, til dømes {"{"} nb = "…", nn = "…", en = "…" {"}"}
    .table = ein tabell
    .tables = ei liste av tabellar, kvar innleidd med [[…]]
    .named = ein tabell av namn og tekstar
    .named-by = ein tabell av namn og tekstar, kvar for alt eller etter namn, til dømes {"{"} later = "…" {"}"}
    .number = eit tal, til dømes 10 eller 2.5
    .one-of = eitt av namna som kan stå her, i hermeteikn
    .some-of = ei liste av namn som kan stå her, til dømes ["…", "…"]
    .link = ei heil adresse, til dømes "https://…", eller {"{"} title = "…", url = "https://…" {"}"}

type =
    .text = ein tekst
    .integer = eit heilt tal
    .float = eit desimaltal
    .boolean = true eller false
    .date = ein dato eller eit klokkeslett
    .list = ei liste
    .table = ein tabell

language =
    .nb = bokmål
    .nn = nynorsk

diagnostics =
    .title = Feil og råd
    .intro = Kvar feil og kvart råd har ein fast kode. `veikart check` fortel alle på éin gong, med fil, linje, kolonne, den merkte linja, kva som er lov, og kva du kan gjere. Feil stoppar ei bygging; råd gjer det berre med `--strict`.
    .faults = Feil
    .advice = Råd
    .remedy = Gjer slik: { $remedy }

noun-key =
    .many = nøklar

noun-area =
    .one = satsingsområdet
    .many = satsingsområde

noun-item =
    .one = elementet
    .many = element

noun-page =
    .many = sider

noun-edition =
    .one = utgåva
    .many = utgåver

noun-plan =
    .many = leveranseplanar

noun-delivery =
    .many = leveransar

noun-column =
    .many = kolonnar

noun-look =
    .many = utsjånader

noun-engine =
    .many = motorar

noun-theme =
    .one = temaet
    .many = tema

noun-status =
    .one = statusen
    .many = statusar

noun-language =
    .one = språket
    .many = språk

noun-format =
    .one = formatet
    .many = format

noun-source =
    .one = kjelda
    .many = kjelder

noun-actor =
    .one = aktøren
    .many = aktørar

noun-kind =
    .one = typen
    .many = typar

noun-light =
    .one = lyset
    .many = lys

noun-stage =
    .one = fasen
    .many = fasar

noun-marker =
    .one = merket
    .many = merke

noun-body =
    .one = organet
    .many = organ

noun-decision =
    .one = avgjerda
    .many = avgjerder

noun-outcome =
    .one = utfallet
    .many = utfall

noun-file =
    .many = filer

noun-anchor =
    .many = anker

noun-picture =
    .many = bilete

noun-static-picture =
    .many = bilete i static/

noun-value =
    .many = verdiar her

noun-text =
    .many = tekstar

noun-term =
    .many = omgrep

noun-variable =
    .many = variablar her

noun-form =
    .many = former

noun-attribute =
    .many = attributt

noun-function =
    .many = funksjonar

noun-name =
    .many = namn

noun-ground =
    .one = grunnlaget
    .many = grunnlag

noun-unmatched =
    .one = namnet i `unmatched_refs`
    .many = namn i `unmatched_refs`

noun-content-folder =
    .many = mapper i content

noun-folder =
    .many = mapper på nettstaden

noun-data-file =
    .many = filer i data

noun-anchor-beginning =
    .many = byrjingar på anker

noun-new-kind =
    .many = typar for `veikart new`

noun-filter-name =
    .many = namn i filteret

noun-order =
    .many = rekkjefølgjer i lista

noun-filter-value =
    .many = verdiar i filteret

new-field =
    .one-of = ein av { $names }
    .some-of = ei liste av { $names }
    .actor = ein id frå [actors] i veikart.toml
    .items = ei liste med id-ar til andre element
    .required = må fyllast ut
