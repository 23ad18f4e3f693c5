### Det kommandoene sier.

error = feil

warning = advarsel

counts =
    .both = { $faults }, { $advice }
    .faults =
        { $count ->
            [one] 1 feil
           *[other] { $count } feil
        }
    .advice =
        { $count ->
            [one] 1 råd
           *[other] { $count } råd
        }
    .items =
        { $count ->
            [one] 1 element
           *[other] { $count } elementer
        }
    .areas =
        { $count ->
            [one] 1 satsingsområde
           *[other] { $count } satsingsområder
        }
    .files =
        { $count ->
            [one] 1 fil
           *[other] { $count } filer
        }

output =
    .unwritten = resultatet kunne ikke skrives ut: { $error }
    .although = { $done }, men { $why }

language-choice =
    .unknown = veikart snakker ikke `{ $language }`; det snakker nb, nn og en
    .environment = VEIKART_LANGUAGE er `{ $language }`; den må være nb, nn eller en

epoch =
    .wrong = SOURCE_DATE_EPOCH er `{ $text }`; den må være et antall sekunder siden 1970

read =
    .not-a-site = det finnes ingen veikart.toml i { $path }: oppgi nettstedsmappa med --site, eller lag en med `veikart init MAPPE`
    .failed = kan ikke lese { $path }: { $error }
    .unfinished = { $path } er midt i en endring som ikke er fullført; kjør `veikart check --site { $path }`, som fullfører den

write-file =
    .failed = kan ikke skrive { $path }: { $error }
    .there = { $path } er der fra før; { $what }
    .nothing = ingenting som er der, blir overskrevet

build =
    .done = Bygde
    .files =
        { $count ->
            [one] 1 fil
           *[other] { $count } filer
        } på { $took } ms
    .changed = { $new } nye, { $changed } endret, { $unchanged } uendret, { $removed } fjernet
    .copies =
        { $count ->
            [one] 1 komprimert kopi
           *[other] { $count } komprimerte kopier
        } ved siden av
    .kept =
        { $count ->
            [one] 1 ressurs
           *[other] { $count } ressurser
        } fra tidligere bygginger er beholdt for sider som er åpne
    .by-file = Publisert fil for fil, { $why }: hver fil var hel hele tiden, men ikke nettstedet
    .asked = slik du ba om
    .mount-point = siden mappa er et monteringspunkt
    .unmovable = siden filsystemet ikke kan flytte mappa
    .advice = { $advice }: kjør `veikart check` for å lese
    .open = Åpne { $path }
    .left = nettstedet er publisert, men { $path } fra det forrige kunne ikke fjernes: { $error }; ingen side fører dit. Fjern det som en bruker som har lov: rm -rf { $path }
    .not-offered = en nedlasting er utelatt: { $why }
    .refused = { $counts }; ingenting ble bygget, og det som sto der fra før, står
    .stands = det nye nettstedet står i { $path }
    .progress = Bygger

headers =
    .no-base = nettstedet sier ikke hvor det skal stå: siden for dem som har gått seg bort, leder bare hjem fra rota; skriv `base_url` i veikart.toml, eller gi --base-url her og til `veikart build`

check =
    .done = Kontrollerte
    .well = { $items }: ingen feil, { $advice }
    .mend-first = rett disse feilene først; { $nothing }
    .nothing-made = ingenting ble laget
    .nothing-listed = ingenting ble listet opp
    .nothing-changed = ingenting ble endret
    .nothing-told = ingenting ble skrevet ut
    .nothing-adopted = ingenting ble vedtatt
    .nothing-compared = ingenting ble sammenlignet
    .nothing-exported = ingenting ble eksportert
    .nothing-imported = ingenting ble importert

made =
    .done = Laget
    .files-in = { $files } i { $path }
    .was-made = { $path } ble laget
    .were-made = { $files } i { $path } ble laget
    .build-it = Bygg det: veikart build --site { $path }
    .import = Ta inn et veikart: veikart import FIL --site { $path } --dry-run
    .use-theme = Bruk det: sett `theme = "{ $name }"` i veikart.toml
    .draft = Det er et utkast: forhåndsvisningen viser det. Skriv det, og fjern `draft = true` for å publisere det

hand =
    .busy = en annen kommando endrer { $path } akkurat nå; prøv igjen når den er ferdig
    .changed = { $path } ble endret av noen andre imens, eller er en lenke; ingenting ble endret. Prøv igjen
    .failed = kan ikke skrive { $path }: { $error }; ingenting ble endret
    .half = en endring av nettstedet er blitt stående midtveis: { $path }: { $error }. Rett på det, og kjør kommandoen igjen: den fullfører endringen først
    .stuck = en endring av nettstedet ble avbrutt midtveis, og { $path } er redigert siden. Flytt filen til et annet sted, og kjør kommandoen igjen: den fullfører endringen. Før så inn igjen det du skrev
    .unreadable = { $path } forteller om en endring som ble avbrutt, men kan ikke leses. Se etter i versjonskontrollen at nettstedet er helt, og slett filen
    .finished = En endring som ble avbrutt, er nå fullført: { $files }.
    .undone = En endring ble avbrutt. Filene er som før den.

edit =
    .became = { $before } → { $after }
    .renamed = Ga ny id:
    .merged = Slo sammen:
    .split = Delte:
    .moved = Flyttet:
    .trial = Prøvd uten å skrive:
    .made = { $path }: ny
    .removed = { $path }: borte; teksten står som kommentar
    .file-moved = { $from } → { $path }
    .file-moved-and = { $from } → { $path }: { $parts }
    .file-changed = { $path }: endret
    .file-changed-and = { $path }: { $parts }
    .facts = opplysninger
    .links =
        { $count ->
            [one] 1 lenke
           *[other] { $count } lenker
        }
    .names =
        { $count ->
            [one] 1 navn
           *[other] { $count } navn
        }
    .leads-on = Adressen til `{ $from }` fører videre til `{ $to }`
    .left =
        { $count ->
            [one] 1 leveranse
           *[other] { $count } leveranser
        } nevner `{ $id }`, som leveranseplanen gjorde da; de er ikke rørt, og følger med
    .title-of-translation = Oversettelsen har sin egen tittel: se over { $path }
    .merge-texts = Se over { $file }: teksten til `{ $id }` står som kommentar til slutt. Ta med det som skal stå, og fjern resten
    .merged-text = Slått sammen hit: { $path }. Ta med det som skal stå, og fjern resten.
    .split-draft = { $path } er et utkast med samme tekst: skriv det, og fjern `draft = true`
    .split-links = Alt som førte til `{ $id }`, fører nå til `{ $first }`: se over om noe gjelder de andre
    .was-done = det er gjort
    .left-open = teksten i { $path } slutter inne i noe som ikke er avsluttet, som en kodeblokk eller en kommentar, så leserne ville sett det som slås sammen hit; avslutt det, og prøv igjen
    .would-be-faulty = med dette ville nettstedet hatt feilene over, så ingenting ble endret; rett det de peker på, og prøv igjen
    .no-id = `{ $id }` kan ikke være en id: { $rule }
    .reserved = `{ $id }` er en adresse som veikart selv bruker; velg en annen id
    .former = `{ $id }` heter `{ $now }` nå
    .there = `{ $id }` er der fra før: { $file }; bruk en annen id, eller slå sammen med `veikart merge`
    .was = `{ $id }` er en tidligere id for `{ $now }`, og adressen fører dit; bruk en annen
    .frozen = `{ $id }` var et annet element i utgaven { $edition }, og de to ville blitt tatt for det samme; bruk en annen id
    .reused = `{ $id }` var id-en til et annet element før (`reused_id` i { $file }), så veikart kan ikke vite hvor den gamle adressen skal føre; flytt filen og skriv `former_ids` for hånd
    .merge-two = oppgi minst to elementer som skal bli til ett
    .merge-draft = `{ $draft }` er et utkast, så leserne ville mistet `{ $id }`; publiser det først, eller slå sammen til et element som er publisert
    .merge-parent = `{ $child }` hører til `{ $id }`; slå sammen den andre veien: --into { $id }
    .split-two = oppgi minst to id-er som elementet skal bli til
    .split-title = `{ $id }` er ikke blant delene i --into
    .move-parent = `{ $id }` hører til `{ $parent }` og står i samme satsingsområde; flytt `{ $parent }`, så følger det med, eller fjern `parent` først
    .move-supporting = `{ $area }` er et støttende område uten tidsrom, og `{ $id }` har et; fjern `time_band` i { $file } først
    .move-nothing = `{ $id }` står der allerede

todo =
    .title = Til den neste utgaven
    .title-since = Til utgaven etter { $newest }
    .open = { $open } av { $of } elementer mangler noe
    .common = Gjelder alle eller nesten alle
    .of = { $count } av { $of }: { $what }
    .published = er et utkast
    .description = uten beskrivelse
    .period = uten tidsrom
    .status = uten status
    .owner = uten ansvarlig
    .review = ikke lest gjennom siden forrige utgave
    .answer = har innspill uten svar
    .column-area = Satsingsområde
    .column-id = Id
    .column-title = Tittel
    .column-file = Fil

adopt =
    .done = Vedtatt
    .edition = { $id }: { $path }
    .holds = { $items } i { $areas }, { $drafts }
    .drafts =
        { $count ->
            [0] ingen utkast utelatt
            [one] 1 utkast utelatt
           *[other] { $count } utkast utelatt
        }
    .not-told = Ikke oppgitt: { $facts }
    .no-date = datoen (--date)
    .no-adopter = hvem som vedtok den (--adopted-by)
    .no-case = saken (--case)
    .no-source = kilden (--source)
    .again = Vil du oppgi noe av det, så fjern filen og vedta på nytt: det som er frosset, kan ikke få tillegg senere
    .see = Se hva som er endret: veikart changes { $from } { $to }
    .publish = Publiser den: veikart build
    .option = oppgi { $option } én gang, eller én gang for hvert språk: { $option } nb=… { $option } nn=…
    .file-name = `{ $id }` kan ikke være et filnavn: { $rule }; gi utgaven et navn som 2025-11
    .reserved = `{ $id }` er et navn som veikart selv bruker; velg et annet
    .list-source = før den opp under [sources] i veikart.toml først
    .frozen = en frosset utgave blir aldri overskrevet
    .empty = veikartet har ingen elementer ennå, så det er ingenting å vedta
    .too-large = utgaven ville blitt større enn den største filen veikart leser
    .without-texts = Beskrivelsene ble utelatt: filen ville blitt større enn veikart leser
    .since = Begrunnelsene kom fra { $path }: fjern den filen

changes =
    .unknown = utgaven `{ $id }` finnes ikke; utgavene er { $editions } ({ $working }: arbeidsversjonen)
    .near = utgaven `{ $id }` finnes ikke; mente du `{ $near }`? Utgavene er { $editions } ({ $working }: arbeidsversjonen)
    .series = { $from }, og { $to }; bare utgaver i samme rekke kan sammenlignes
    .of-series = `{ $id }` hører til rekka `{ $series }`
    .of-roadmap = `{ $id }` hører til selve veikartet

export =
    .remarks-edition = innspillene gjelder arbeidsversjonen; utelat --edition
    .no-remarks = ingen har gitt innspill: de skrives i en fil ved siden av elementet, som datadonor.innspill.toml
    .done = Eksporterte
    .wrote = { $path }, { $size } kB
    .left-out = denne utgaven av veikart er bygd uten `{ $format }`; bygg den med funksjonen `{ $feature }`
    .writer = { $format } kunne ikke skrives: { $why }
    .letter = skriftene som veikart har med seg, har ikke bokstaven «{ $letter }», så { $format } kan ikke tegnes; skriv den annerledes, eller eksporter til `svg` eller `pptx`
    .near = { $what }; { $near } Kjente: { $names }

verify =
    .broken = det er ikke en hel zip-fil: { $why }
    .no-archive = det er ikke et arkiv fra veikart: `{ $manifest }` er ikke der, eller kan ikke leses
    .refused = { $path }: { $why }
    .cannot-read = kan ikke lese { $path }: { $error }
    .done = Hel
    .whole = { $path }: { $files } slik de ble laget
    .sum = SHA-256 av alt: { $sum }
    .manifest = manifest.json er endret: det den sier om alle filene, er ikke det den sier om hver av dem
    .altered = endret: { $file }
    .missing = mangler: { $file }
    .added = lagt til: { $file }
    .not-whole = { $path } er ikke slik det ble laget

new =
    .empty-title = tittelen er tom
    .one-line = tittelen må stå på én linje
    .no-name = det kan ikke lages noe filnavn av «{ $title }»; oppgi et med --id
    .file-name = `{ $id }` kan ikke være et filnavn: { $rule }; oppgi et annet med --id
    .reserved = `{ $id }` er en adresse som veikart selv bruker; velg et annet navn med --id
    .unknown = { $what }; kjente: { $names }
    .near = { $what }; { $near }
    .of-item = --area, --parent og --time-band hører til et element (`veikart new { $word }`)
    .unknown-kind = det finnes ikke noe som heter `{ $name }`, å lage; her er `{ $item }` (et element), `{ $area }` (et satsingsområde) og `{ $page }` (en side)
    .near-kind = det finnes ikke noe som heter `{ $name }`, å lage; mente du `{ $near }`? Her er `{ $item }` (et element), `{ $area }` (et satsingsområde) og `{ $page }` (en side)
    .other-name = velg et annet navn med --id
    .there = det finnes et element `{ $id }` fra før ({ $file }); velg et annet navn med --id
    .has-parent = `{ $id }` hører selv til `{ $parent }`; nevn det
    .needs-area = et element må ha et satsingsområde: --area med ett av { $areas }
    .stands-in = `{ $id }` står i satsingsområdet `{ $area }`
    .supporting = `{ $area }` er et støttende område, og elementene der har ikke noe tidsrom
    .outside = `{ $period }` ligger utenfor kolonnene { $columns }
    .no-period = `{ $text }` er ikke et tidsrom; kolonnene er { $columns }

init =
    .file = { $path } er en fil
    .not-empty = { $path } er ikke tom; oppgi en ny mappe, siden ingenting som er der, blir overskrevet

theme-command =
    .name = `{ $name }` kan ikke være navnet på et tema: bruk a-z, tall og bindestreker
    .itself = themes/{ $name } er det temaet selv; oppgi et annet
    .no-file = `{ $theme }` har ingen fil `{ $file }`
    .there = { $path } er der fra før, og blir ikke overskrevet
    .lists-all = `veikart theme which` viser alle
    .built-in = innebygd { $name }
    .extends = { $theme }, bygger på { $below }

man =
    .unknown = kommandoen `{ $name }` finnes ikke; kommandoene er { $commands }
    .near = kommandoen `{ $name }` finnes ikke; mente du `{ $near }`?

serve =
    .taken = Port { $port } er opptatt; den neste ledige brukes
    .serving = Viser på
    .address = { $address } (Ctrl-C avslutter)
    .no-browser = Nettleseren kunne ikke åpnes: { $error }
    .showing = Viser
    .updated = Oppdaterte
    .state = { $items }, ingen feil, { $advice }
    .update = { $files } på { $took } ms: { $state }
    .update-untimed = { $files }: { $state }
    .faults = { $faults }: den siste gode siden står
    .port = kan ikke lytte på denne maskinen: { $error }
    .watch = kan ikke følge med på nettstedsmappa: { $error }; --poll ser på filene om og om igjen i stedet
    .start = kan ikke vise nettstedet: { $error }

publish =
    .file-there = { $path } er der allerede; oppgi en annen fil med --output, eller bytt den ut med --replace
    .leads-up = stien fører opp gjennom mapper som ikke finnes
    .broken-link = den er, eller ligger under, en lenke som ikke fører noe sted; fjern lenken, eller lag mappa den nevner
    .write = kan ikke skrive { $path }: { $error }; det som sto der fra før, står
    .faults = { $count } sider kunne ikke lages
    .unsure = det nye nettstedet står i { $path }, men disken klarte ikke å ta vare på det: { $error }; et strømbrudd kan miste det
    .partly = kan ikke skrive { $path }: { $error }; { $moved } filer fra det nye nettstedet er på plass, og de andre er de fra før, hver av dem hel; bygg på nytt når dette er rettet
    .busy = en annen bygging skriver { $path } akkurat nå; prøv igjen når den er ferdig
    .no-stage = kan ikke skrive i { $path }, der det nye nettstedet lages ved siden av det gamle; la denne brukeren skrive der, eller bytt filene én og én med --in-place
    .disturbed = noen endret { $path } mens nettstedet ble skrevet der; ingenting ble publisert, og det som sto der fra før, står
    .exchanged = vil ikke bygge i { $path }: noe annet, for eksempel nettstedet fra en annen bygging, ble lagt der mens dette ble laget; bygg på nytt
    .will-not = vil ikke bygge i { $path }: { $why }
    .no-name = den har ikke noe eget navn
    .is-site = den er nettstedsmappa eller inneholder den, og ville blitt byttet ut hel
    .among-sources = den ligger blant nettstedets kilder
    .is-file = det er en fil
    .foreign = den har filer som veikart ikke har laget; velg en annen mappe med --output, eller tøm denne selv
    .mounted = { $error }, og det som er montert der, ville blitt flyttet bort; avmonter det først

locale-command =
    .made =
        { $path }: { $count ->
            [one] 1 tekst
           *[other] { $count } tekster
        } å skrive, eller la være
    .use-it = Bruk den: legg "{ $language }" til `languages` i veikart.toml
    .whole = Hel
    .nothing-missing = { $path }: ingenting mangler
    .nothing-added = { $path }: ingenting ble lagt til
    .lacks =
        { $path } mangler { $count ->
            [one] 1 tekst
           *[other] { $count } tekster
        } av { $of }:
    .more = og { $count } til
    .add = Legg dem til i filen: veikart locale { $language } --add
    .added = La til
    .at-end =
        { $count ->
            [one] 1 tekst
           *[other] { $count } tekster
        } sist i { $path }, som kommentarer å skrive over
    .tag = koden til det språket skrives `{ $tag }`
    .no-tag = `{ $tag }` er ikke koden til et språk, som `se` eller `sv-FI`
    .broken = { $path } er ikke Fluent: { $told }; `veikart check` forteller hvor
