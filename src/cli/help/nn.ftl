### Hjelp til kommandoane på nynorsk: ein post er ein kommando, eit attributt eit argument. Engelsk står i args.rs.

veikart = Gjer ei mappe med Markdown-filer til eit offentleg vegkart på nett.
    .after = Sluttkodar: 0 alt vel; 1 innhaldet har feil; 2 feil bruk, eller maskina svikta.
    .spoken = Språket veikart snakkar: nb, nn eller en; med `new`, `init` og `export` også språket til det som blir laga
    .help = Vis hjelp
    .version = Vis versjonen
    .site = Nettstadmappa, med veikart.toml i
    .usage = Bruk
    .options = Val
    .arguments = Argument
    .commands = Kommandoar
    .default = standard
    .values = verdiar
    .examples = Døme
    .example = Døme
    .tip = { $command } --help fortel meir
    .unknown-argument = argumentet `{ $argument }` er ukjent
    .unknown-command = kommandoen `{ $argument }` er ukjend
    .missing = det manglar: { $argument }
    .value = `{ $value }` kan ikkje stå for { $argument }
    .values-count = { $argument } vil ha { $value } verdiar
    .no-value = { $argument } manglar ein verdi

build = Bygg nettstaden: alt, eller ingenting om det er ein feil
    .output = Kvar det skal byggjast; blir bytt ut heilt [standard: public i nettstadmappa]
    .base-url = Kvar nettstaden skal stå, for nettstadkart og kanoniske adresser
    .today = Dagen som oversikta merkjer som no [standard: månaden til utgåva av vegkartet]
    .strict = Rekn råd som feil
    .in-place = Behald sjølve mappa og byt filene éi og éi, for ei mappe som er montert ein annan stad
    .precompress = Legg komprimerte kopiar (.br og .gz) ved sida av filene, for tenarar som deler dei ut som dei er
    .no-sync = Ikkje vent på disken: raskare, men eit straumbrot innan eit halvt minutt kan miste nettstaden

serve = Vis nettstaden i nettlesaren medan du skriv, og fortel om feil der
    .port = Porten det blir lytta på; den neste ledige om han er oppteken
    .host = Lytt til andre maskiner òg, og svar på dette namnet: for ein container der porten blir gitt vidare. Kan gis fleire gonger; alle andre namn blir avviste
    .open = Opne oversikta i nettlesaren
    .poll = Sjå på alle filer to gonger i sekundet: for nettverksdiskar og containerar som ikkje melder frå om endringar

check = Fortel om alle feil i innhaldet, og gi råd
    .format = Korleis det blir fortalt
    .format-text = Med dei merkte linjene, for menneske
    .format-short = Éi linje kvar
    .format-json = Ei JSON-liste
    .format-github = Kommandoar som GitHub viser ved endringa
    .format-sarif = SARIF 2.1.0, for verktøy som granskar kode
    .format-gitlab = Ein rapport om kodekvalitet, som GitLab viser ved endringa
    .strict = Rekn råd som feil
    .todo = List i staden opp det den neste utgåva treng: det som ikkje er skrive, ikkje er lese gjennom, manglar ansvarleg
    .todo-text = For menneske
    .todo-markdown = Med ruter å krysse av
    .todo-csv = Ein tabell til eit rekneark

new = Lag eit nytt element, satsingsområde eller ei ny side
    .kind = Kva som skal lagast, slik nettstaden kallar det: tiltak, omrade eller side; initiative, area eller page
    .title = Tittelen; filnamnet blir laga av han
    .id = Filnamnet, om det ikkje skal lagast av tittelen
    .area = Satsingsområdet til eit element
    .parent = Det overordna elementet som eit tilhøyrande høyrer til
    .time-band = Tidsrommet til eit element: 2026 eller 2026-2027

rename = Gi eit element ein annan id; namn, lenkjer og den gamle adressa følgjer med
    .old = Id-en i dag
    .new = Den nye id-en
    .title = Ein ny tittel også; den gamle blir ein tidlegare tittel
    .dry-run = Fortel kva som ville blitt gjort, og gjer ingenting

merge = La fleire element bli til eitt
    .ids = Id-ane til elementa som blir eitt
    .into = Det dei går inn i: eit element som er der, eller ein ny id for det første av dei
    .title = Ein ny tittel; den gamle blir ein tidlegare tittel
    .dry-run = Fortel kva som ville blitt gjort, og gjer ingenting

split = La eitt element bli til fleire
    .id = Id-en til elementet som blir fleire
    .into = Det som det blir til; det første fører tekst og lenkjer vidare, eller det som held på id-en
    .title = Tittelen til ein del; kan givast fleire gonger
    .dry-run = Fortel kva som ville blitt gjort, og gjer ingenting

move = La eit element stå i eit anna satsingsområde eller eit anna tidsrom
    .id = Elementet, med dei som høyrer til det
    .area = Satsingsområdet det skal stå i
    .time-band = Tidsrommet det skal stå i: 2026 eller 2026-2027
    .dry-run = Fortel kva som ville blitt gjort, og gjer ingenting

adopt = Frys arbeidsversjonen som ei utgåve, med kontrollsum
    .edition = Id-en til utgåva, til dømes 2025-11; filnamnet
    .title = Namnet, om datoen ikkje held; for kvart språk med --title nb=… --title nn=…
    .date = Når ho blei vedteken: 2025-11 eller 2025-11-20 [standard: id-en, eller `edition` i veikart.toml]
    .adopted-by = Kven som vedtok ho; blir utelate der det ikkje er oppgitt
    .presented-to = Organet ho blei lagd fram for, der inga kjelde fortel at ho blei vedteken
    .case = I kva sak ho blei behandla
    .source = Ei kjelde i veikart.toml; kan oppgjevast fleire gonger
    .note = Det lesarane bør vite om ho; for kvart språk med --note nb=… --note nn=…

changes = Fortel kva som er endra mellom to utgåver
    .from = Den tidlegaste utgåva; `arbeid` (`working` på engelsk) er arbeidsversjonen
    .to = Den seinaste utgåva; `arbeid` (`working` på engelsk) er arbeidsversjonen
    .format = Korleis det blir fortalt
    .format-text = For menneske
    .format-markdown = Til ei styresak, på hovudspråket til nettstaden
    .format-json = For program

export = Skriv vegkartet eller ei utgåve som éi fil: presentasjon, tabell, teikning
    .format = Kva som skal skrivast: csv, json, pdf, poster, png, pptx, svg, xlsx, site, archive eller remarks
    .edition = Utgåva, med id-en [standard: arbeidsversjonen]
    .output = Fila som skal skrivast, - for standard ut [standard: her, med namn etter vegkartet]
    .replace = Byt ut fila viss ho er der
    .base-url = Kvar nettstaden står, så fila kan lenkje dit

verify = Fortel om eit arkiv er slik det blei laga, fil for fil
    .file = Arkivet, slik `veikart export archive` skreiv det

import = Ta inn filene til andre i vegkartet: ei arbeidsbok, CSV, ein presentasjon, eit dokument eller tekst
    .files = Filene: .xlsx, .csv, .tsv, .pptx, .docx eller .txt
    .map = Kva orda i filene betyr: TOML med [columns] og [values.status], [values.area] …
    .dry-run = Fortel kva som ville blitt laga, og skriv ingenting
    .into = Lag ei utgåve av elementa (edition 2023-11), eller legg leveransane i denne planen (plan 2026-04)
    .take = Kven som har rett når ein redaktør og fila har endra det same [standard: ingen; skilnaden blir vist]
    .take-theirs = Fila
    .take-ours = Nettstaden, til fila endrar seg igjen

init = Lag ein liten, ferdig nettstad i ei ny mappe
    .dir = Mappa som skal lagast; ho må ikkje finnast, eller vere tom. Med --with kan ho vere ein nettstad frå før
    .empty = Utan satsingsområda og elementa som er døme, for å ta inn eit vegkart
    .with = Kva som skal leggjast ved sida av nettstaden; fleire med komma

locale = Skriv fila med grensesnittekstar for eit språk, eller fortel kva som manglar i ho
    .language = Koden til språket, til dømes se, sv-FI eller nb
    .add = Legg til det som manglar i ei fil som er der, som kommentarar til slutt

theme = Vis tema, kopier eitt for å endre det, og fortel kva fil som blir brukt

theme-list = Vis temaa; ei stjerne merkjer det nettstaden bruker

theme-copy = Kopier eit tema til ei mappe i themes/, eller berre nokre av filene til eit tema som byggjer på det
    .theme = Temaet det skal kopierast frå
    .name = Mappa i themes/ det skal kopierast til
    .files = Filer i temaet, til dømes templates/measure.html [standard: alle]

theme-which = Fortel kva tema kvar fil som blir brukt, kjem frå
    .file = Fila, til dømes templates/measure.html [standard: alle]

headers = Skriv det ein nettenar må vite om den bygde nettstaden: hovud, innhaldstypar, sida for dei som har gått seg bort
    .server = Tenaren
    .base-url = Kvar nettstaden skal stå, slik han blir bygd

schema = Skriv ut JSON-skjemaet for eit slag fil
    .kind = Kva slag fil
    .site = Nettstadmappa med eigne felt som blir omtalte; utanfor ein nettstad, det alle har

completions = Skriv ut eit skript for fullføring i eit skal
    .shell = Skalet

man = Skriv ut manualsida, for programmet eller for éin kommando
    .command = Kommandoen; sjølve programmet om han manglar

help = Vis denne hjelpa, eller hjelp til ein kommando
    .subcommand = Kommandoen det gjeld
