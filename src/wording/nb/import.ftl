### Det `veikart import` forteller.

import-place =
    .line = { $file }, linje { $line }
    .sheet = { $file }, ark «{ $sheet }»
    .in-sheet = { $file }, { $sheet }!{ $cell }
    .cell = { $file }, { $cell }
    .slide = { $file }, lysbilde { $slide }
    .shape = { $file }, lysbilde { $slide }, «{ $shape }»
    .paragraph = { $file }, avsnitt { $number }

import =
    .broken-zip = filen er ikke en hel zip-fil: { $why }
    .many-parts = filen har { $count } deler, og flere enn { $most } har ikke noe dokument
    .unpacks = filen pakkes ut til mer enn { $most } MB, som er mer enn noe dokument
    .map = kartet kan ikke leses: { $why }
    .no-text = filen er ikke tekst: den har et nulltegn i seg
    .csv = tabellen kan ikke leses: { $why }
    .many-cells = filen har mer enn { $most } celler
    .encrypted = filen er låst med et passord; lagre den uten
    .workbook = arbeidsboken kan ikke leses: { $why }
    .ending = { $file } er ikke en fil som kan importeres; det er filer på { $endings }
    .part = delen { $part }: { $why }
    .no-office = filen er en zip-fil, men verken en presentasjon eller et dokument
    .no-deck = filen er ikke en presentasjon
    .no-document = filen er ikke et dokument
    .many-slides = presentasjonen har { $count } lysbilder, og flere enn { $most } leses ikke
    .xml-broken = XML-en er ødelagt på linje { $line }
    .xml-deep = på linje { $line } står det mer enn { $limit } elementer inni hverandre, som er flere enn i noe dokument
    .xml-doctype = linje { $line } har en dokumenttype, som kan hente eller lage mer; slike leses ikke
    .xml-entity = linje { $line } har entiteten { $name }, som ikke er en av XMLs egne
    .xml-encoding = den er verken UTF-8 eller UTF-16
    .xml-large = den har mer enn { $limit } elementer og attributter, eller er større enn noe lysbilde
    .text-large = teksten er større enn { $most } MB eller lengre enn { $lines } linjer
    .as = `--as` vil ha hva det er, en id, og så filene: `--as edition 2023-11 gammelt.csv` eller `--as plan 2026-04 leveranser.csv`. Id-en er filnavnet til utgaven eller planen, gjerne måneden den er fra
    .left-out = denne utgaven av veikart er bygd uten `import`; bygg den med funksjonen `import`
    .too-large = filen er større enn { $most } MB
    .no-utf8 = filen er ikke tekst i UTF-8
    .record = { $file } kan ikke leses: { $why }
    .faults =
        { $count ->
            [one] nettstedet ville fått én feil; ingenting ble importert
           *[other] nettstedet ville fått { $count } feil; ingenting ble importert
        }

# What was passed over.
import-passed =
    .no-heads = ingen rad har overskrifter som er kjent: elementer trenger minst `title` og én til, leveranser `project` og én til, som i `veikart export csv`, med ord fra nettstedet på et av språkene, eller fra `--map`
    .editions = utgaver tas ikke inn herfra, for de er frosset. Den gamle filen til hver av dem tas inn med `--as edition ID`
    .changes = endringer tas ikke inn: veikart regner dem ut av utgavene
    .glossary = ordlisten tas ikke inn: den skrives i { $file }
    .second = kolonnen «{ $head }» er den andre av to som betyr det samme
    .head = kolonnen «{ $head }» er ikke kjent; fortell hva den er med `--map`
    .macros = filen har makroer; de er verken lest eller kjørt
    .hidden = lysbildet er skjult og er ikke lest
    .slides = disse lysbildene har verken matrise, kjente overskrifter eller kjente tabeller: { $slides }
    .lines = { $count ->
        [one] En linje står
       *[other] { $count } linjer står
    } verken under en overskrift eller i en tabell og er ikke brukt
    .edition-texts = beskrivelsene er ikke med: en utgave holder på dem når den vedtas

# What somebody must decide.
import-question =
    .no-title = Raden har ingen tittel. Hvilket element er det?
    .no-project = Raden har ikke noe prosjekt. Hvilken leveranse er det?
    .encoding = Filen er ikke UTF-8 og er lest som Windows-1252. Er æ, ø og å blitt riktige?
    .formulas = { $count ->
        [one] En celle er regnet ut med en formel. Verdien fra sist filen ble lagret, er brukt. Er den riktig?
       *[other] { $count } celler er regnet ut med formler. Verdiene fra sist filen ble lagret, er brukt. Er de riktige?
    }
    .between-areas = «{ $title }» står ikke ved ett satsingsområde. Hvilket hører det til?
    .between-columns = «{ $title }» står ikke i én kolonne. Når er det planlagt?
    .overlap = «{ $title }» og «{ $other }» ligger over hverandre. Hører det ene til det andre?
    .lines = «{ $title }» er skrevet i flere avsnitt. Er alt sammen navnet?
    .colour = { $count ->
        [one] En boks har
       *[other] { $count } bokser har
    } fargen { $colour }, som ikke står i noen tegnforklaring. Hvilken status betyr den?
    .contradiction = Om «{ $title }» står både «{ $one }» og «{ $other }». Det første er brukt. Er det riktig?
    .two-names = Det heter både «{ $one }» og «{ $other }». Det første er brukt. Er det riktig?
    .perhaps-one = «{ $one }» er kanskje det samme som «{ $other }». De er holdt fra hverandre. Er de ett?
    .heading = «{ $heading }» er ikke en kjent overskrift. Hvilket satsingsområde hører det som følger, til?
    .unknown-heading = «{ $heading }» under «{ $title }» er ikke en kjent overskrift. Teksten står under overskriften før. Hvor hører den til?
    .like-heading = «{ $heading }» under «{ $title }» er lest som «{ $known }». Er det riktig?
    .untitled = Over «{ $heading }» står det ingen tittel. Hvilket element handler teksten om?
    .no-id = Det kan ikke lages noe filnavn av «{ $words }». Hva skal id-en være?
    .id = `{ $id }` kan ikke være en id: { $rule } Hva skal den være?
    .twice = «{ $words }» står to ganger; bare den første er med. Er det to forskjellige? Gi dem hver sin id
    .renamed = «{ $words }» ligner på det som ble importert som `{ $id }` og ikke lenger er i filen. Er det det samme? Fortell det med en id, eller i `--map` under `[values.measure]`
    .area-title = Det finnes ikke noe satsingsområde `{ $words }`. Hva heter det?
    .area-near = «{ $words }» ligner på satsingsområdet «{ $near }». Er det det samme? Fortell det i `--map` under `[values.area]`
    .area = «{ $title }» er ikke tatt inn: satsingsområdet «{ $words }» er ikke avgjort
    .no-area = «{ $title }» er ikke tatt inn. Hvilket satsingsområde hører det til?
    .near = { $what }. Er det «{ $near }»? Opplysningen er ikke tatt inn
    .unknown = { $what }. Opplysningen er ikke tatt inn. Hva betyr det?
    .period = «{ $words }» er ikke et tidsrom som er kjent. Når er «{ $title }» planlagt?
    .supporting = Ingen elementer i «{ $title }» har tidsrom. Er det et område uten? Skriv da `supporting = true` i filen
    .timeless = «{ $title }» står i et satsingsområde uten tidsrom. Hva betyr «{ $words }»?
    .second-part = «{ $title }» har to deler som heter `{ $part }`; bare den første er med. Hvilken gjelder?
    .missing = «{ $title }» er et utkast: beskrivelsen mangler { $parts }. Hva skal stå der?
    .section = Overskriften «{ $words }» ligner på «{ $near }». Er det den? Teksten er ikke tatt inn
    .parent-of-parent = `{ $parent }` hører selv til `{ $above }`. Hvem hører elementet til?
    .parent-area = `{ $parent }` står i et annet satsingsområde. Hvem hører elementet til?
    .parent-gone = `{ $parent }` er ikke tatt inn. Hvem hører elementet til?
    .value = «{ $words }» er ingen verdi for `{ $field }`. Hva betyr det?
    .no-plan = «{ $project }» er ikke tatt inn. Hvilken leveranseplan står den i? Fortell det med `--as plan ID`
    .silent = Filen fortalte før om `{ $fact }` for `{ $id }`, og gjør det ikke lenger. Det står som før. Skal det bort?
    .edition-head = Når ble utgaven vedtatt, av hvem, i hvilken sak, og hva er kilden? Skriv det i filen; den er ikke frosset ennå
    .edition-columns = Kolonnene er tidsrommene som elementene har. Hadde utgaven andre?

# What is told of an import.
import-report =
    .configured = + veikart.toml: { $key }: { $what }
    .new =
        + { $file }: «{ $title }» (`{ $id }`, { $count ->
            [one] én opplysning
           *[other] { $count } opplysninger
        }; { $place })
    .changed = ~ { $file }: «{ $title }» (`{ $id }`; { $place })
    .fact = { $name }: «{ $before }» → «{ $after }»
    .new-fact = { $name }: «{ $after }»
    .same =
        { $count ->
            [one] Ett står slik som filen forteller.
           *[other] { $count } står slik som filen forteller.
        }
    .differences =
        { $count ->
            [one] Én opplysning er endret både her og i filen, og står som før:
           *[other] { $count } opplysninger er endret både her og i filen, og står som før:
        }
    .difference = { $file }, { $fact } ({ $place }):
    .ours = her: { $text }
    .theirs = i filen: { $text }
    .take = Velg med `--take ours` eller `--take theirs`.
    .gone =
        { $count ->
            [one] Ett som ble importert før, er ikke lenger i filen, og står som før: { $names }
           *[other] { $count } som ble importert før, er ikke lenger i filen, og står som før: { $names }
        }
    .questions =
        { $count ->
            [one] Ett spørsmål. Det som er usikkert, er ikke tatt inn:
           *[other] { $count } spørsmål. Det som er usikkert, er ikke tatt inn:
        }
    .passed = Ikke brukt av filen:
    .at = { $place }: { $what }
    .dry = Ingenting er skrevet.
    .done = Importert
    .files = { $files }
