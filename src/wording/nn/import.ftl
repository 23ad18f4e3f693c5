### Det `veikart import` fortel.

import-place =
    .line = { $file }, linje { $line }
    .sheet = { $file }, ark «{ $sheet }»
    .in-sheet = { $file }, { $sheet }!{ $cell }
    .cell = { $file }, { $cell }
    .slide = { $file }, lysbilete { $slide }
    .shape = { $file }, lysbilete { $slide }, «{ $shape }»
    .paragraph = { $file }, avsnitt { $number }

import =
    .broken-zip = fila er ikkje ei heil zip-fil: { $why }
    .many-parts = fila har { $count } delar, og fleire enn { $most } har ikkje noko dokument
    .unpacks = fila blir pakka ut til meir enn { $most } MB, som er meir enn noko dokument
    .map = kartet kan ikkje lesast: { $why }
    .no-text = fila er ikkje tekst: ho har eit nullteikn i seg
    .csv = tabellen kan ikkje lesast: { $why }
    .many-cells = fila har meir enn { $most } celler
    .encrypted = fila er låst med eit passord; lagre ho utan
    .workbook = arbeidsboka kan ikkje lesast: { $why }
    .ending = { $file } er ikkje ei fil som kan importerast; det er filer på { $endings }
    .part = delen { $part }: { $why }
    .no-office = fila er ei zip-fil, men verken ein presentasjon eller eit dokument
    .no-deck = fila er ikkje ein presentasjon
    .no-document = fila er ikkje eit dokument
    .many-slides = presentasjonen har { $count } lysbilete, og fleire enn { $most } blir ikkje lesne
    .xml-broken = XML-en er øydelagd på linje { $line }
    .xml-deep = på linje { $line } står det meir enn { $limit } element inni kvarandre, som er fleire enn i noko dokument
    .xml-doctype = linje { $line } har ein dokumenttype, som kan hente eller lage meir; slike blir ikkje lesne
    .xml-entity = linje { $line } har entiteten { $name }, som ikkje er ein av XML sine eigne
    .xml-encoding = han er verken UTF-8 eller UTF-16
    .xml-large = han har meir enn { $limit } element og attributt, eller er større enn noko lysbilete
    .text-large = teksten er større enn { $most } MB eller lengre enn { $lines } linjer
    .as = `--as` vil ha kva det er, ein id, og så filene: `--as edition 2023-11 gammalt.csv` eller `--as plan 2026-04 leveransar.csv`. Id-en er filnamnet til utgåva eller planen, gjerne månaden ho eller han er frå
    .left-out = denne utgåva av veikart er bygd utan `import`; bygg ho med funksjonen `import`
    .too-large = fila er større enn { $most } MB
    .no-utf8 = fila er ikkje tekst i UTF-8
    .record = { $file } kan ikkje lesast: { $why }
    .faults =
        { $count ->
            [one] nettstaden ville fått éin feil; ingenting blei importert
           *[other] nettstaden ville fått { $count } feil; ingenting blei importert
        }

# What was passed over.
import-passed =
    .no-heads = inga rad har overskrifter som er kjende: element treng minst `title` og éi til, leveransar `project` og éi til, som i `veikart export csv`, med ord frå nettstaden på eit av språka, eller frå `--map`
    .editions = utgåver blir ikkje tekne inn herifrå, for dei er frosne. Den gamle fila til kvar av dei blir teken inn med `--as edition ID`
    .changes = endringar blir ikkje tekne inn: veikart reknar dei ut av utgåvene
    .glossary = ordlista blir ikkje teken inn: ho blir skriven i { $file }
    .second = kolonnen «{ $head }» er den andre av to som betyr det same
    .head = kolonnen «{ $head }» er ikkje kjend; fortel kva han er med `--map`
    .macros = fila har makroar; dei er verken lesne eller køyrde
    .hidden = lysbiletet er skjult og er ikkje lese
    .slides = desse lysbileta har verken matrise, kjende overskrifter eller kjende tabellar: { $slides }
    .lines = { $count ->
        [one] Ei linje står
       *[other] { $count } linjer står
    } verken under ei overskrift eller i ein tabell og er ikkje brukt
    .edition-texts = beskrivingane er ikkje med: ei utgåve held på dei når ho blir vedteken

# What somebody must decide.
import-question =
    .no-title = Rada har ingen tittel. Kva element er det?
    .no-project = Rada har ikkje noko prosjekt. Kva leveranse er det?
    .encoding = Fila er ikkje UTF-8 og er lesen som Windows-1252. Er æ, ø og å blitt rette?
    .formulas = { $count ->
        [one] Ei celle er rekna ut med ein formel. Verdien frå sist fila vart lagra, er brukt. Er han rett?
       *[other] { $count } celler er rekna ut med formlar. Verdiane frå sist fila vart lagra, er brukte. Er dei rette?
    }
    .between-areas = «{ $title }» står ikkje ved eitt satsingsområde. Kva for eit høyrer det til?
    .between-columns = «{ $title }» står ikkje i éin kolonne. Når er det planlagt?
    .overlap = «{ $title }» og «{ $other }» ligg over kvarandre. Høyrer det eine til det andre?
    .lines = «{ $title }» er skrive i fleire avsnitt. Er alt saman namnet?
    .colour = { $count ->
        [one] Ein boks har
       *[other] { $count } boksar har
    } fargen { $colour }, som ikkje står i noka teiknforklaring. Kva status betyr han?
    .contradiction = Om «{ $title }» står både «{ $one }» og «{ $other }». Det første er brukt. Er det rett?
    .two-names = Det heiter både «{ $one }» og «{ $other }». Det første er brukt. Er det rett?
    .perhaps-one = «{ $one }» er kanskje det same som «{ $other }». Dei er haldne frå kvarandre. Er dei eitt?
    .heading = «{ $heading }» er ikkje ei kjend overskrift. Kva satsingsområde høyrer det som følgjer, til?
    .unknown-heading = «{ $heading }» under «{ $title }» er ikkje ei kjend overskrift. Teksten står under overskrifta før. Kvar høyrer han til?
    .like-heading = «{ $heading }» under «{ $title }» er lese som «{ $known }». Er det rett?
    .untitled = Over «{ $heading }» står det ingen tittel. Kva element handlar teksten om?
    .no-id = Det kan ikkje lagast noko filnamn av «{ $words }». Kva skal id-en vere?
    .id = `{ $id }` kan ikkje vere ein id: { $rule } Kva skal han vere?
    .twice = «{ $words }» står to gonger; berre den første er med. Er det to ulike? Gi dei kvar sin id
    .renamed = «{ $words }» liknar på det som blei importert som `{ $id }` og ikkje lenger er i fila. Er det det same? Fortel det med ein id, eller i `--map` under `[values.measure]`
    .area-title = Det finst ikkje noko satsingsområde `{ $words }`. Kva heiter det?
    .area-near = «{ $words }» liknar på satsingsområdet «{ $near }». Er det det same? Fortel det i `--map` under `[values.area]`
    .area = «{ $title }» er ikkje teke inn: satsingsområdet «{ $words }» er ikkje avgjort
    .no-area = «{ $title }» er ikkje teke inn. Kva satsingsområde høyrer det til?
    .near = { $what }. Er det «{ $near }»? Opplysninga er ikkje teken inn
    .unknown = { $what }. Opplysninga er ikkje teken inn. Kva betyr det?
    .period = «{ $words }» er ikkje eit tidsrom som er kjent. Når er «{ $title }» planlagt?
    .supporting = Ingen element i «{ $title }» har tidsrom. Er det eit område utan? Skriv då `supporting = true` i fila
    .timeless = «{ $title }» står i eit satsingsområde utan tidsrom. Kva betyr «{ $words }»?
    .second-part = «{ $title }» har to delar som heiter `{ $part }`; berre den første er med. Kva for ein gjeld?
    .missing = «{ $title }» er eit utkast: beskrivinga manglar { $parts }. Kva skal stå der?
    .section = Overskrifta «{ $words }» liknar på «{ $near }». Er det ho? Teksten er ikkje teken inn
    .parent-of-parent = `{ $parent }` høyrer sjølv til `{ $above }`. Kven høyrer elementet til?
    .parent-area = `{ $parent }` står i eit anna satsingsområde. Kven høyrer elementet til?
    .parent-gone = `{ $parent }` er ikkje teke inn. Kven høyrer elementet til?
    .value = «{ $words }» er ingen verdi for `{ $field }`. Kva betyr det?
    .no-plan = «{ $project }» er ikkje teken inn. Kva leveranseplan står ho i? Fortel det med `--as plan ID`
    .silent = Fila fortalde før om `{ $fact }` for `{ $id }`, og gjer det ikkje lenger. Det står som før. Skal det bort?
    .edition-head = Når blei utgåva vedteken, av kven, i kva sak, og kva er kjelda? Skriv det i fila; ho er ikkje frosen enno
    .edition-columns = Kolonnane er tidsromma som elementa har. Hadde utgåva andre?

# What is told of an import.
import-report =
    .configured = + veikart.toml: { $key }: { $what }
    .new =
        + { $file }: «{ $title }» (`{ $id }`, { $count ->
            [one] éi opplysning
           *[other] { $count } opplysningar
        }; { $place })
    .changed = ~ { $file }: «{ $title }» (`{ $id }`; { $place })
    .fact = { $name }: «{ $before }» → «{ $after }»
    .new-fact = { $name }: «{ $after }»
    .same =
        { $count ->
            [one] Eitt står slik som fila fortel.
           *[other] { $count } står slik som fila fortel.
        }
    .differences =
        { $count ->
            [one] Éi opplysning er endra både her og i fila, og står som før:
           *[other] { $count } opplysningar er endra både her og i fila, og står som før:
        }
    .difference = { $file }, { $fact } ({ $place }):
    .ours = her: { $text }
    .theirs = i fila: { $text }
    .take = Vel med `--take ours` eller `--take theirs`.
    .gone =
        { $count ->
            [one] Eitt som blei importert før, er ikkje lenger i fila, og står som før: { $names }
           *[other] { $count } som blei importerte før, er ikkje lenger i fila, og står som før: { $names }
        }
    .questions =
        { $count ->
            [one] Eitt spørsmål. Det som er usikkert, er ikkje teke inn:
           *[other] { $count } spørsmål. Det som er usikkert, er ikkje teke inn:
        }
    .passed = Ikkje brukt av fila:
    .at = { $place }: { $what }
    .dry = Ingenting er skrive.
    .done = Importert
    .files = { $files }
