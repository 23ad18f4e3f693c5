### Hjelp til kommandoene på bokmål: en post er en kommando, et attributt et argument. Engelsk står i args.rs.

veikart = Gjør en mappe med Markdown-filer til et offentlig veikart på nett.
    .after = Sluttkoder: 0 alt vel; 1 innholdet har feil; 2 feil bruk, eller maskinen sviktet.
    .spoken = Språket veikart snakker: nb, nn eller en; med `new`, `init` og `export` også språket til det som lages
    .help = Vis hjelp
    .version = Vis versjonen
    .site = Nettstedsmappa, med veikart.toml i
    .usage = Bruk
    .options = Valg
    .arguments = Argumenter
    .commands = Kommandoer
    .default = standard
    .values = verdier
    .examples = Eksempler
    .example = Eksempel
    .tip = { $command } --help forteller mer
    .unknown-argument = argumentet `{ $argument }` er ukjent
    .unknown-command = kommandoen `{ $argument }` er ukjent
    .missing = det mangler: { $argument }
    .value = `{ $value }` kan ikke stå for { $argument }
    .values-count = { $argument } vil ha { $value } verdier
    .no-value = { $argument } mangler en verdi

build = Bygg nettstedet: alt, eller ingenting hvis det er en feil
    .output = Hvor det skal bygges; byttes ut helt [standard: public i nettstedsmappa]
    .base-url = Hvor nettstedet skal stå, for nettstedskart og kanoniske adresser
    .today = Dagen som oversikten merker som nå [standard: måneden til veikartets utgave]
    .strict = Regn råd som feil
    .in-place = Behold selve mappa og bytt filene én og én, for en mappe som er montert et annet sted
    .precompress = Legg komprimerte kopier (.br og .gz) ved siden av filene, for tjenere som deler dem ut som de er
    .no-sync = Ikke vent på disken: raskere, men et strømbrudd innen et halvt minutt kan miste nettstedet

serve = Vis nettstedet i nettleseren mens du skriver, og fortell om feil der
    .port = Porten det lyttes på; den neste ledige hvis den er opptatt
    .host = Lytt til andre maskiner også, og svar på dette navnet: for en container der porten gis videre. Kan gis flere ganger; alle andre navn blir avvist
    .open = Åpne oversikten i nettleseren
    .poll = Se på alle filer to ganger i sekundet: for nettverksdisker og containere som ikke melder fra om endringer

check = Fortell om alle feil i innholdet, og gi råd
    .format = Hvordan det fortelles
    .format-text = Med de merkede linjene, for mennesker
    .format-short = Én linje hver
    .format-json = En JSON-liste
    .format-github = Kommandoer som GitHub viser ved endringen
    .format-sarif = SARIF 2.1.0, for verktøy som gransker kode
    .format-gitlab = En rapport om kodekvalitet, som GitLab viser ved endringen
    .strict = Regn råd som feil
    .todo = List i stedet opp det den neste utgaven trenger: det som ikke er skrevet, ikke er lest gjennom, mangler ansvarlig
    .todo-text = For mennesker
    .todo-markdown = Med ruter å krysse av
    .todo-csv = En tabell til et regneark

new = Lag et nytt element, satsingsområde eller en ny side
    .kind = Hva som skal lages, slik nettstedet kaller det: tiltak, omrade eller side; initiative, area eller page
    .title = Tittelen; filnavnet lages av den
    .id = Filnavnet, hvis det ikke skal lages av tittelen
    .area = Satsingsområdet til et element
    .parent = Det overordnede elementet som et tilhørende hører til
    .time-band = Tidsrommet til et element: 2026 eller 2026-2027

rename = Gi et element en annen id; navn, lenker og den gamle adressen følger med
    .old = Id-en i dag
    .new = Den nye id-en
    .title = En ny tittel også; den gamle blir en tidligere tittel
    .dry-run = Fortell hva som ville blitt gjort, og gjør ingenting

merge = La flere elementer bli til ett
    .ids = Id-ene til elementene som blir ett
    .into = Det de går inn i: et element som er der, eller en ny id for det første av dem
    .title = En ny tittel; den gamle blir en tidligere tittel
    .dry-run = Fortell hva som ville blitt gjort, og gjør ingenting

split = La ett element bli til flere
    .id = Id-en til elementet som blir flere
    .into = Det som det blir til; det første fører tekst og lenker videre, eller det som beholder id-en
    .title = Tittelen til en del; kan gis flere ganger
    .dry-run = Fortell hva som ville blitt gjort, og gjør ingenting

move = La et element stå i et annet satsingsområde eller et annet tidsrom
    .id = Elementet, med dem som hører til det
    .area = Satsingsområdet det skal stå i
    .time-band = Tidsrommet det skal stå i: 2026 eller 2026-2027
    .dry-run = Fortell hva som ville blitt gjort, og gjør ingenting

adopt = Frys arbeidsversjonen som en utgave, med kontrollsum
    .edition = Id-en til utgaven, for eksempel 2025-11; filnavnet
    .title = Navnet, hvis datoen ikke holder; for hvert språk med --title nb=… --title nn=…
    .date = Når den ble vedtatt: 2025-11 eller 2025-11-20 [standard: id-en, eller `edition` i veikart.toml]
    .adopted-by = Hvem som vedtok den; utelates der det ikke er oppgitt
    .presented-to = Organet den ble lagt fram for, der ingen kilde forteller at den ble vedtatt
    .case = I hvilken sak den ble behandlet
    .source = En kilde i veikart.toml; kan oppgis flere ganger
    .note = Det leserne bør vite om den; for hvert språk med --note nb=… --note nn=…

changes = Fortell hva som er endret mellom to utgaver
    .from = Den tidligste utgaven; `arbeid` (`working` på engelsk) er arbeidsversjonen
    .to = Den seneste utgaven; `arbeid` (`working` på engelsk) er arbeidsversjonen
    .format = Hvordan det fortelles
    .format-text = For mennesker
    .format-markdown = Til en styresak, på nettstedets hovedspråk
    .format-json = For programmer

export = Skriv veikartet eller en utgave som én fil: presentasjon, tabell, tegning
    .format = Hva som skal skrives: csv, json, pdf, poster, png, pptx, svg, xlsx, site, archive eller remarks
    .edition = Utgaven, med id-en [standard: arbeidsversjonen]
    .output = Filen som skal skrives, - for standard ut [standard: her, med navn etter veikartet]
    .replace = Bytt ut filen hvis den er der
    .base-url = Hvor nettstedet står, så filen kan lenke dit

verify = Fortell om et arkiv er slik det ble laget, fil for fil
    .file = Arkivet, slik `veikart export archive` skrev det

import = Ta inn andres filer i veikartet: en arbeidsbok, CSV, en presentasjon, et dokument eller tekst
    .files = Filene: .xlsx, .csv, .tsv, .pptx, .docx eller .txt
    .map = Hva filenes egne ord betyr: TOML med [columns] og [values.status], [values.area] …
    .dry-run = Fortell hva som ville blitt laget, og skriv ingenting
    .into = Lag en utgave av elementene (edition 2023-11), eller legg leveransene i denne planen (plan 2026-04)
    .take = Hvem som har rett når en redaktør og filen har endret det samme [standard: ingen; forskjellen blir vist]
    .take-theirs = Filen
    .take-ours = Nettstedet, til filen endrer seg igjen

init = Lag et lite, ferdig nettsted i en ny mappe
    .dir = Mappa som skal lages; den må ikke finnes, eller være tom. Med --with kan den være et nettsted fra før
    .empty = Uten satsingsområdene og elementene som er eksempler, for å ta inn et veikart
    .with = Hva som skal legges ved siden av nettstedet; flere med komma

locale = Skriv filen med grensesnittekster for et språk, eller fortell hva som mangler i den
    .language = Koden til språket, for eksempel se, sv-FI eller nb
    .add = Legg til det som mangler i en fil som er der, som kommentarer til slutt

theme = Vis temaer, kopier ett for å endre det, og fortell hvilken fil som brukes

theme-list = Vis temaene; en stjerne merker det nettstedet bruker

theme-copy = Kopier et tema til en mappe i themes/, eller bare noen av filene til et tema som bygger på det
    .theme = Temaet det skal kopieres fra
    .name = Mappa i themes/ det skal kopieres til
    .files = Filer i temaet, for eksempel templates/measure.html [standard: alle]

theme-which = Fortell hvilket tema hver fil som brukes, kommer fra
    .file = Filen, for eksempel templates/measure.html [standard: alle]

headers = Skriv det en nettjener må vite om det bygde nettstedet: hoder, innholdstyper, siden for dem som har gått seg bort
    .server = Tjeneren
    .base-url = Hvor nettstedet skal stå, slik det bygges

schema = Skriv ut JSON-skjemaet for et slag fil
    .kind = Hvilket slag fil
    .site = Nettstedsmappa med egne felter som beskrives; utenfor et nettsted, det alle har

completions = Skriv ut et skript for fullføring i et skall
    .shell = Skallet

man = Skriv ut manualsiden, for programmet eller for én kommando
    .command = Kommandoen; selve programmet hvis den mangler

help = Vis denne hjelpen, eller hjelp til en kommando
    .subcommand = Kommandoen det gjelder
