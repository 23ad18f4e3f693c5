### Det kommandoane seier.

error = feil

warning = åtvaring

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
           *[other] { $count } element
        }
    .areas =
        { $count ->
            [one] 1 satsingsområde
           *[other] { $count } satsingsområde
        }
    .files =
        { $count ->
            [one] 1 fil
           *[other] { $count } filer
        }

output =
    .unwritten = resultatet kunne ikkje skrivast ut: { $error }
    .although = { $done }, men { $why }

language-choice =
    .unknown = veikart snakkar ikkje `{ $language }`; det snakkar nb, nn og en
    .environment = VEIKART_LANGUAGE er `{ $language }`; han må vere nb, nn eller en

epoch =
    .wrong = SOURCE_DATE_EPOCH er `{ $text }`; han må vere eit tal på sekund sidan 1970

read =
    .not-a-site = det finst ingen veikart.toml i { $path }: oppgi nettstadmappa med --site, eller lag ei med `veikart init MAPPE`
    .failed = kan ikkje lese { $path }: { $error }
    .unfinished = { $path } er midt i ei endring som ikkje er fullført; køyr `veikart check --site { $path }`, som fullfører henne

write-file =
    .failed = kan ikkje skrive { $path }: { $error }
    .there = { $path } er der frå før; { $what }
    .nothing = ingenting som er der, blir skrive over

build =
    .done = Bygde
    .files =
        { $count ->
            [one] 1 fil
           *[other] { $count } filer
        } på { $took } ms
    .changed = { $new } nye, { $changed } endra, { $unchanged } uendra, { $removed } fjerna
    .copies =
        { $count ->
            [one] 1 komprimert kopi
           *[other] { $count } komprimerte kopiar
        } ved sida av
    .kept =
        { $count ->
            [one] 1 ressurs
           *[other] { $count } ressursar
        } frå tidlegare byggingar er haldne på for sider som er opne
    .by-file = Publisert fil for fil, { $why }: kvar fil var heil heile tida, men ikkje nettstaden
    .asked = slik du bad om
    .mount-point = sidan mappa er eit monteringspunkt
    .unmovable = sidan filsystemet ikkje kan flytte mappa
    .advice = { $advice }: køyr `veikart check` for å lese
    .open = Opne { $path }
    .left = nettstaden er publisert, men { $path } frå den førre kunne ikkje fjernast: { $error }; inga side fører dit. Fjern det som ein brukar som har lov: rm -rf { $path }
    .not-offered = ei nedlasting er utelaten: { $why }
    .refused = { $counts }; ingenting blei bygt, og det som stod der frå før, står
    .stands = den nye nettstaden står i { $path }
    .progress = Byggjer

headers =
    .no-base = nettstaden seier ikkje kvar han skal stå: sida for dei som har gått seg bort, leier berre heim frå rota; skriv `base_url` i veikart.toml, eller gi --base-url her og til `veikart build`

check =
    .done = Kontrollerte
    .well = { $items }: ingen feil, { $advice }
    .mend-first = rett desse feila først; { $nothing }
    .nothing-made = ingenting blei laga
    .nothing-listed = ingenting blei lista opp
    .nothing-changed = ingenting blei endra
    .nothing-told = ingenting vart skrive ut
    .nothing-adopted = ingenting blei vedteke
    .nothing-compared = ingenting blei samanlikna
    .nothing-exported = ingenting blei eksportert
    .nothing-imported = ingenting blei importert

made =
    .done = Laga
    .files-in = { $files } i { $path }
    .was-made = { $path } blei laga
    .were-made = { $files } i { $path } blei laga
    .build-it = Bygg han: veikart build --site { $path }
    .import = Ta inn eit vegkart: veikart import FIL --site { $path } --dry-run
    .use-theme = Bruk det: set `theme = "{ $name }"` i veikart.toml
    .draft = Det er eit utkast: førehandsvisinga viser det. Skriv det, og fjern `draft = true` for å publisere det

hand =
    .busy = ein annan kommando endrar { $path } akkurat no; prøv igjen når han er ferdig
    .changed = { $path } blei endra av nokon andre imens, eller er ei lenkje; ingenting blei endra. Prøv igjen
    .failed = kan ikkje skrive { $path }: { $error }; ingenting blei endra
    .half = ei endring av nettstaden er blitt ståande midtvegs: { $path }: { $error }. Rett på det, og køyr kommandoen igjen: han fullfører endringa først
    .stuck = ei endring av nettstaden blei avbroten midtvegs, og { $path } er redigert sidan. Flytt fila til ein annan stad, og køyr kommandoen igjen: han fullfører endringa. Før så inn igjen det du skreiv
    .unreadable = { $path } fortel om ei endring som blei avbroten, men kan ikkje lesast. Sjå etter i versjonskontrollen at nettstaden er heil, og slett fila
    .finished = Ei endring som blei avbroten, er no fullført: { $files }.
    .undone = Ei endring blei avbroten. Filene er som før henne.

edit =
    .became = { $before } → { $after }
    .renamed = Gav ny id:
    .merged = Slo saman:
    .split = Delte:
    .moved = Flytta:
    .trial = Prøvd utan å skrive:
    .made = { $path }: ny
    .removed = { $path }: borte; teksten står som kommentar
    .file-moved = { $from } → { $path }
    .file-moved-and = { $from } → { $path }: { $parts }
    .file-changed = { $path }: endra
    .file-changed-and = { $path }: { $parts }
    .facts = opplysningar
    .links =
        { $count ->
            [one] 1 lenkje
           *[other] { $count } lenkjer
        }
    .names =
        { $count ->
            [one] 1 namn
           *[other] { $count } namn
        }
    .leads-on = Adressa til `{ $from }` fører vidare til `{ $to }`
    .left =
        { $count ->
            [one] 1 leveranse
           *[other] { $count } leveransar
        } nemner `{ $id }`, som leveranseplanen gjorde då; dei er ikkje rørte, og følgjer med
    .title-of-translation = Omsetjinga har sin eigen tittel: sjå over { $path }
    .merge-texts = Sjå over { $file }: teksten til `{ $id }` står som kommentar til slutt. Ta med det som skal stå, og fjern resten
    .merged-text = Slått saman hit: { $path }. Ta med det som skal stå, og fjern resten.
    .split-draft = { $path } er eit utkast med same tekst: skriv det, og fjern `draft = true`
    .split-links = Alt som førte til `{ $id }`, fører no til `{ $first }`: sjå over om noko gjeld dei andre
    .was-done = det er gjort
    .left-open = teksten i { $path } sluttar inne i noko som ikkje er avslutta, som ei kodeblokk eller ein kommentar, så lesarane ville sett det som blir slått saman hit; avslutt det, og prøv igjen
    .would-be-faulty = med dette ville nettstaden hatt feila over, så ingenting blei endra; rett det dei peikar på, og prøv igjen
    .no-id = `{ $id }` kan ikkje vere ein id: { $rule }
    .reserved = `{ $id }` er ei adresse som veikart sjølv bruker; vel ein annan id
    .former = `{ $id }` heiter `{ $now }` no
    .there = `{ $id }` er der frå før: { $file }; bruk ein annan id, eller slå saman med `veikart merge`
    .was = `{ $id }` er ein tidlegare id for `{ $now }`, og adressa fører dit; bruk ein annan
    .frozen = `{ $id }` var eit anna element i utgåva { $edition }, og dei to ville blitt tekne for det same; bruk ein annan id
    .reused = `{ $id }` var id-en til eit anna element før (`reused_id` i { $file }), så veikart kan ikkje vite kvar den gamle adressa skal føre; flytt fila og skriv `former_ids` for hand
    .merge-two = oppgi minst to element som skal bli til eitt
    .merge-draft = `{ $draft }` er eit utkast, så lesarane ville mista `{ $id }`; publiser det først, eller slå saman til eit element som er publisert
    .merge-parent = `{ $child }` høyrer til `{ $id }`; slå saman den andre vegen: --into { $id }
    .split-two = oppgi minst to id-ar som elementet skal bli til
    .split-title = `{ $id }` er ikkje blant delane i --into
    .move-parent = `{ $id }` høyrer til `{ $parent }` og står i same satsingsområde; flytt `{ $parent }`, så følgjer det med, eller fjern `parent` først
    .move-supporting = `{ $area }` er eit støttande område utan tidsrom, og `{ $id }` har eit; fjern `time_band` i { $file } først
    .move-nothing = `{ $id }` står der allereie

todo =
    .title = Til den neste utgåva
    .title-since = Til utgåva etter { $newest }
    .open = { $open } av { $of } element manglar noko
    .common = Gjeld alle eller nesten alle
    .of = { $count } av { $of }: { $what }
    .published = er eit utkast
    .description = utan beskriving
    .period = utan tidsrom
    .status = utan status
    .owner = utan ansvarleg
    .review = ikkje lese gjennom sidan førre utgåve
    .answer = har innspel utan svar
    .column-area = Satsingsområde
    .column-id = Id
    .column-title = Tittel
    .column-file = Fil

adopt =
    .done = Vedteken
    .edition = { $id }: { $path }
    .holds = { $items } i { $areas }, { $drafts }
    .drafts =
        { $count ->
            [0] ingen utkast utelatne
            [one] 1 utkast utelate
           *[other] { $count } utkast utelatne
        }
    .not-told = Ikkje oppgitt: { $facts }
    .no-date = datoen (--date)
    .no-adopter = kven som vedtok ho (--adopted-by)
    .no-case = saka (--case)
    .no-source = kjelda (--source)
    .again = Vil du oppgi noko av det, så fjern fila og vedta på nytt: det som er frose, kan ikkje få tillegg seinare
    .see = Sjå kva som er endra: veikart changes { $from } { $to }
    .publish = Publiser ho: veikart build
    .option = oppgi { $option } éin gong, eller éin gong for kvart språk: { $option } nb=… { $option } nn=…
    .file-name = `{ $id }` kan ikkje vere eit filnamn: { $rule }; gi utgåva eit namn som 2025-11
    .reserved = `{ $id }` er eit namn som veikart sjølv bruker; vel eit anna
    .list-source = før ho opp under [sources] i veikart.toml først
    .frozen = ei frosen utgåve blir aldri skriven over
    .empty = vegkartet har ingen element enno, så det er ingenting å vedta
    .too-large = utgåva ville blitt større enn den største fila veikart les
    .without-texts = Omtalene blei utelatne: fila ville blitt større enn veikart les
    .since = Grunngivingane kom frå { $path }: fjern den fila

changes =
    .unknown = utgåva `{ $id }` finst ikkje; utgåvene er { $editions } ({ $working }: arbeidsversjonen)
    .near = utgåva `{ $id }` finst ikkje; meinte du `{ $near }`? Utgåvene er { $editions } ({ $working }: arbeidsversjonen)
    .series = { $from }, og { $to }; berre utgåver i same rekkje kan samanliknast
    .of-series = `{ $id }` høyrer til rekkja `{ $series }`
    .of-roadmap = `{ $id }` høyrer til sjølve vegkartet

export =
    .remarks-edition = innspela gjeld arbeidsversjonen; utelat --edition
    .no-remarks = ingen har gitt innspel: dei blir skrivne i ei fil ved sida av elementet, som datadonor.innspill.toml
    .done = Eksporterte
    .wrote = { $path }, { $size } kB
    .left-out = denne utgåva av veikart er bygd utan `{ $format }`; bygg ho med funksjonen `{ $feature }`
    .writer = { $format } kunne ikkje skrivast: { $why }
    .letter = skriftene som veikart har med seg, har ikkje bokstaven «{ $letter }», så { $format } kan ikkje teiknast; skriv han annleis, eller eksporter til `svg` eller `pptx`
    .near = { $what }; { $near } Kjende: { $names }

verify =
    .broken = det er ikkje ei heil zip-fil: { $why }
    .no-archive = det er ikkje eit arkiv frå veikart: `{ $manifest }` er ikkje der, eller kan ikkje lesast
    .refused = { $path }: { $why }
    .cannot-read = kan ikkje lese { $path }: { $error }
    .done = Heil
    .whole = { $path }: { $files } slik dei blei laga
    .sum = SHA-256 av alt: { $sum }
    .manifest = manifest.json er endra: det ho seier om alle filene, er ikkje det ho seier om kvar av dei
    .altered = endra: { $file }
    .missing = manglar: { $file }
    .added = lagt til: { $file }
    .not-whole = { $path } er ikkje slik det blei laga

new =
    .empty-title = tittelen er tom
    .one-line = tittelen må stå på éi linje
    .no-name = det kan ikkje lagast noko filnamn av «{ $title }»; oppgi eit med --id
    .file-name = `{ $id }` kan ikkje vere eit filnamn: { $rule }; oppgi eit anna med --id
    .reserved = `{ $id }` er ei adresse som veikart sjølv bruker; vel eit anna namn med --id
    .unknown = { $what }; kjende: { $names }
    .near = { $what }; { $near }
    .of-item = --area, --parent og --time-band høyrer til eit element (`veikart new { $word }`)
    .unknown-kind = det finst ikkje noko som heiter `{ $name }`, å lage; her er `{ $item }` (eit element), `{ $area }` (eit satsingsområde) og `{ $page }` (ei side)
    .near-kind = det finst ikkje noko som heiter `{ $name }`, å lage; meinte du `{ $near }`? Her er `{ $item }` (eit element), `{ $area }` (eit satsingsområde) og `{ $page }` (ei side)
    .other-name = vel eit anna namn med --id
    .there = det finst eit element `{ $id }` frå før ({ $file }); vel eit anna namn med --id
    .has-parent = `{ $id }` høyrer sjølv til `{ $parent }`; nemn det
    .needs-area = eit element må ha eit satsingsområde: --area med eitt av { $areas }
    .stands-in = `{ $id }` står i satsingsområdet `{ $area }`
    .supporting = `{ $area }` er eit støttande område, og elementa der har ikkje noko tidsrom
    .outside = `{ $period }` ligg utanfor kolonnane { $columns }
    .no-period = `{ $text }` er ikkje eit tidsrom; kolonnane er { $columns }

init =
    .file = { $path } er ei fil
    .not-empty = { $path } er ikkje tom; oppgi ei ny mappe, sidan ingenting som er der, blir skrive over

theme-command =
    .name = `{ $name }` kan ikkje vere namnet på eit tema: bruk a-z, tal og bindestrekar
    .itself = themes/{ $name } er det temaet sjølv; oppgi eit anna
    .no-file = `{ $theme }` har inga fil `{ $file }`
    .there = { $path } er der frå før, og blir ikkje skriven over
    .lists-all = `veikart theme which` viser alle
    .built-in = innebygd { $name }
    .extends = { $theme }, byggjer på { $below }

man =
    .unknown = kommandoen `{ $name }` finst ikkje; kommandoane er { $commands }
    .near = kommandoen `{ $name }` finst ikkje; meinte du `{ $near }`?

serve =
    .taken = Port { $port } er oppteken; den neste ledige blir brukt
    .serving = Viser på
    .address = { $address } (Ctrl-C avsluttar)
    .no-browser = Nettlesaren kunne ikkje opnast: { $error }
    .showing = Viser
    .updated = Oppdaterte
    .state = { $items }, ingen feil, { $advice }
    .update = { $files } på { $took } ms: { $state }
    .update-untimed = { $files }: { $state }
    .faults = { $faults }: den siste gode sida står
    .port = kan ikkje lytte på denne maskina: { $error }
    .watch = kan ikkje følgje med på nettstadmappa: { $error }; --poll ser på filene om og om igjen i staden
    .start = kan ikkje vise nettstaden: { $error }

publish =
    .file-there = { $path } er der alt; oppgi ei anna fil med --output, eller byt ho ut med --replace
    .leads-up = stien fører opp gjennom mapper som ikkje finst
    .broken-link = ho er, eller ligg under, ei lenkje som ikkje fører nokon stad; fjern lenkja, eller lag mappa ho nemner
    .write = kan ikkje skrive { $path }: { $error }; det som stod der frå før, står
    .faults = { $count } sider kunne ikkje lagast
    .unsure = den nye nettstaden står i { $path }, men disken klarte ikkje å ta vare på han: { $error }; eit straumbrot kan miste han
    .partly = kan ikkje skrive { $path }: { $error }; { $moved } filer frå den nye nettstaden er på plass, og dei andre er dei frå før, kvar av dei heil; bygg på nytt når dette er retta
    .busy = ei anna bygging skriv { $path } akkurat no; prøv igjen når ho er ferdig
    .no-stage = kan ikkje skrive i { $path }, der den nye nettstaden blir laga ved sida av den gamle; lat denne brukaren skrive der, eller byt filene éi og éi med --in-place
    .disturbed = nokon endra { $path } medan nettstaden blei skriven der; ingenting blei publisert, og det som stod der frå før, står
    .exchanged = vil ikkje byggje i { $path }: noko anna, til dømes nettstaden frå ei anna bygging, blei lagt der medan denne blei laga; bygg på nytt
    .will-not = vil ikkje byggje i { $path }: { $why }
    .no-name = ho har ikkje noko eige namn
    .is-site = ho er nettstadmappa eller inneheld ho, og ville blitt bytt ut heil
    .among-sources = ho ligg blant kjeldene til nettstaden
    .is-file = det er ei fil
    .foreign = ho har filer som veikart ikkje har laga; vel ei anna mappe med --output, eller tøm denne sjølv
    .mounted = { $error }, og det som er montert der, ville blitt flytt bort; avmonter det først

locale-command =
    .made =
        { $path }: { $count ->
            [one] 1 tekst
           *[other] { $count } tekstar
        } å skrive, eller la vere
    .use-it = Bruk ho: legg "{ $language }" til `languages` i veikart.toml
    .whole = Heil
    .nothing-missing = { $path }: ingenting manglar
    .nothing-added = { $path }: ingenting blei lagt til
    .lacks =
        { $path } manglar { $count ->
            [one] 1 tekst
           *[other] { $count } tekstar
        } av { $of }:
    .more = og { $count } til
    .add = Legg dei til i fila: veikart locale { $language } --add
    .added = La til
    .at-end =
        { $count ->
            [one] 1 tekst
           *[other] { $count } tekstar
        } sist i { $path }, som kommentarar å skrive over
    .tag = koden til det språket blir skriven `{ $tag }`
    .no-tag = `{ $tag }` er ikkje koden til eit språk, som `se` eller `sv-FI`
    .broken = { $path } er ikkje Fluent: { $told }; `veikart check` fortel kvar
