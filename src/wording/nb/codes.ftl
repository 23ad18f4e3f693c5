### Feil og råd, en post per kode: teksten selv sier hva den betyr, `.remedy` hva en gjør, `.more` mer dokumentasjon;
### resten er meldinger, merkelapper og hjelpelinjer.

file-not-utf8 = En tekstfil er ikke UTF-8.
    .remedy = Lagre filen som UTF-8, med eller uten BOM.
    .message = denne filen er ikke UTF-8: linje { $line } har en byte som ikke kan leses
    .theme = denne filen er ikke UTF-8

nul-byte = En tekstfil har en NUL-byte, så den er ikke tekst.
    .remedy = Lagre filen som ren tekst.
    .message = linje { $line } har en NUL-byte, så dette er ikke en tekstfil

conflict-marker = Git har lagt igjen merkene sine i en tekst der det ikke klarte å slå sammen to versjoner.
    .remedy = Behold det som er riktig av de to, og fjern linjene som begynner med `<<<<<<<`, `=======` og `>>>>>>>`.
    .message = linje { $line } begynner med `<<<<<<<`: Git klarte ikke å slå sammen to versjoner av denne filen

file-too-large = En fil er større enn grensen: 1 MiB for en tekst, konfigurasjonen eller tekstene til et språk, 4 MiB for en utgave, en leveranseplan eller ordlisten, 8 MiB for et bilde, en fil i et tema eller en fil i static/, 256 KiB for stilark og tekster i et tema.
    .remedy = Del teksten, eller gjør bildet mindre.
    .message = denne filen er på { $size } MiB; mer enn { $limit } MiB er ikke tillatt
    .theme = denne filen er lengre enn { $limit } KiB

link-outside-site = En symbolsk lenke fører ut av nettstedsmappa, eller ingen steder.
    .remedy = Kopier filen inn i nettstedet, eller fjern lenken.
    .outside = denne symbolske lenken fører ut av nettstedsmappa
    .nowhere = denne symbolske lenken fører ingen steder eller i ring

link-in-link = En symbolsk lenke til en mappe ligger i en mappe som selv nås gjennom en lenke.
    .remedy = Lenk til mappa fra en som ikke er lenket, eller kopier det som trengs.
    .message = denne lenken til en mappe ligger i en mappe som selv nås gjennom en lenke

folder-too-deep = En mappe ligger dypere enn 32 mapper.
    .remedy = Flytt mappa opp; id-en er filnavnet alene.
    .message = denne mappa ligger mer enn { $most } mapper ned

too-many-files = Nettstedet har mer enn 250 000 filer og mapper. Det som nås gjennom en lenke, teller hver gang.
    .remedy = Flytt det som ikke hører til nettstedet, ut av content, static og themes.
    .message = nettstedet har mer enn { $most } filer og mapper
    .linked = det som nås gjennom en lenke, teller hver gang

misplaced-file = En fil ligger et sted der veikart ikke leser noe.
    .remedy = Flytt den til mappa for slike filer, eller fjern den.
    .message = veikart vet ikke hva denne filen skal brukes til
    .endings = content har Markdown-filer (.md), tabeller (.toml) og bilder ({ $pictures })
    .own-word = dette nettstedet kaller det `{ $name }`: gi den det navnet
    .keep-word = eller skriv `{ $key } = "{ $name }"` under [addresses] i veikart.toml, så kan den beholde navnet
    .folders = filer leses i { $folders }
    .locales = locales har en fil med tekster for hvert språk, for eksempel `locales/se.ftl`
    .folder = veikart leser ingen filer her

invalid-id = Et filnavn kan ikke være en id: en id har små bokstaver fra a til z, tall og bindestreker.
    .remedy = Gi filen et annet navn; tittelen kan ha alle bokstaver.
    .message = `{ $id }` kan ikke være en id
    .near = { $rule }: `{ $id }` går bra
    .letters = en id har små bokstaver fra a til z, tall og bindestreker
    .length = en id har høyst { $most } tegn
    .device = Windows bruker dette navnet om en enhet og lager ingen fil av det
    .address = `{ $id }` kan ikke stå i en adresse
    .anchor = `{ $id }` kan ikke innlede et anker
    .no-hyphen = skriv det uten bindestrek: det ankeret gjelder, følger bak en

duplicate-id = To filer har samme id, kanskje med forskjell bare i store og små bokstaver eller i Unicode-form.
    .remedy = Gi den ene et annet navn: en id er en adresse og må være unik.
    .message = to { $many } har id-en `{ $id }`; den andre er { $file }
    .folded = id-en `{ $id }` skiller seg fra den til { $file } bare i store og små bokstaver eller Unicode-form
    .table = to { $many } har id-en `{ $id }`
    .correct = fjern en av dem, eller rett id-en
    .first = den første

reserved-id = En id ville gitt en side adressen til en av veikarts egne sider.
    .remedy = Velg et annet filnavn.
    .message = id-en `{ $id }` er en adresse som veikart selv bruker
    .field = `{ $id }` er et navn som veikart selv bruker
    .another = velg en annen id
    .folder = `{ $id }` er alt en mappe på nettstedet
    .another-word = velg et annet ord
    .filter = `{ $id }` er det filteret kaller det som ikke er oppgitt
    .filter-word = velg en annen id, eller et annet ord for det under [addresses]

path-taken = En fil i static/ har samme sti som en side eller fil som veikart lager.
    .remedy = Gi filen i static/ et annet navn.
    .message = denne filen ville tatt plassen til `{ $path }`

translation-without-original = En oversettelse har ingen original ved siden av seg.
    .remedy = Gi den originalens filnavn med språket foran endelsen (`datadonor.en.md`).
    .message = det finnes ingen `{ $path }` som denne kan oversette

translation-language = En oversettelse er på et språk den ikke kan være på: originalens eget, den andre formen av norsk (unntatt `content/forside.md` og `content/sider/`, som kan ha begge), eller et som nettstedet ikke har navigasjon på.
    .remedy = Fjern den, eller legg til språket i veikart.toml.
    .same = `{ $path }` er på dette språket fra før
    .one = fjern en av de to filene
    .norwegian = `{ $path }` er på den andre formen av norsk
    .once = tekstene i veikartet skrives én gang, på bokmål eller nynorsk, og leserne møter begge (Språkrådet)
    .navigation = nettstedet har ingen navigasjon på `{ $language }`, så ingen ville sett denne
    .add = legg `{ $language }` til languages i veikart.toml, eller fjern filen

front-matter-missing = En Markdown-fil begynner ikke med et hode.
    .remedy = Begynn filen med en linje `+++`, fakta som TOML, og en linje `+++`.
    .message = denne filen begynner ikke med et hode
    .yaml = hodet i veikart er TOML mellom `+++`, ikke YAML mellom `---`

front-matter-unclosed = Hodet er åpnet og aldri lukket.
    .remedy = Lukk det med en linje som bare har `+++`.
    .message = dette hodet blir aldri lukket
    .opened = åpnet her

toml-syntax = TOML-en kan ikke leses.
    .remedy = Rett det merkede stedet; tekst står i doble anførselstegn ("…").
    .message = dette er ikke gyldig TOML: { $told }
    .curly = `{ $quote }` er et anførselstegn fra et tekstbehandlingsprogram
    .straight = skriv rette rundt teksten: "…"
    .no-day = dagen { $date } finnes ikke

unknown-key = Veikart kjenner ikke en nøkkel.
    .remedy = Rett stavemåten, eller fjern den.
    .message = `{ $key }` er ikke en nøkkel her
    .choices = et felt av typen `{ $type }` har ingen valg
    .remove-choices = fjern `choices`, eller skriv typen choice eller choices

missing-key = En nøkkel som må være der, mangler.
    .remedy = Skriv den inn.
    .message = `{ $key }` mangler
    .about = `{ $key }`: { $about }
    .column-title = kolonnen `{ $id }` har verken et tidsrom eller en tittel
    .write-title = skriv `title`: en kolonne uten datoer må ha en
    .column = en kolonne har verken et tidsrom eller en id
    .write-column = skriv `period`, eller `id` og `title` hvis den ikke har datoer
    .accent = `accent_dark` står uten `accent`
    .write-accent = skriv fargen for lys bakgrunn som `accent`
    .engine = verken `engine` eller `extends` er der
    .write-engine = nevn temaet som dette endrer, `extends = "helsenorge"`, eller motoren malene er skrevet for (`engine`)
    .field-title = feltet `{ $id }` har ingen tittel
    .write-field-title = skriv `title`: det feltet heter på sidene
    .choices = det er ikke oppgitt noe å velge mellom
    .write-choices = skriv `choices`: navn og titler, for eksempel {"{"} lav = "Lav", hoy = "Høy" {"}"}
    .term-source = `{ $term }` nevner ikke kilden som forklarer det
    .add-sources = legg til `sources` med en id fra [sources], eller velg et annet grunnlag

wrong-type = En verdi har feil type.
    .remedy = Skriv den slik meldingen sier.
    .message = `{ $key }` har feil type: dette er { $type }
    .holds = `{ $key }` inneholder { $type }
    .language = `{ $key }` har { $type } for `{ $language }`
    .at-least-one = `{ $key }` må være minst 1
    .moment = `{ $text }` er verken en måned eller en dag
    .write-moment = skriv "2025-11" eller "2025-11-20"
    .look = `{ $name }` er ikke et utseende
    .colour = `{ $text }` er ikke en farge
    .write-colour = skriv den med seks tall eller bokstaver fra a til f: "#1d70b8"
    .quoted-date = `{ $key }` er en dato i anførselstegn
    .write-date = skriv den uten: { $key } = { $date }
    .no-such-day = dagen `{ $text }` finnes ikke
    .no-such-month = måneden `{ $text }` finnes ikke

control-character = En verdi har et kontrolltegn, som ingen side, nyhetsstrøm eller tabell kan vise.
    .remedy = Fjern det; `\n` begynner en ny linje.
    .message = `{ $key }` har tegnet { $character }, som ikke kan vises

empty-value = En verdi er tom.
    .remedy = Fyll den ut, eller fjern nøkkelen der den kan være borte.
    .message = `{ $key }` er tom
    .item = `{ $key }` har en tom tekst
    .language = `{ $key }` har en tom tekst for `{ $language }`
    .optional = eller fjern nøkkelen: den kan være borte
    .languages = nevn minst ett språk, for eksempel ["nb"]
    .columns = oversikten må ha minst én kolonne

duplicate-name = To oppføringer i konfigurasjonen har samme id.
    .remedy = Gi den ene et annet navn.
    .language = `{ $language }` står to ganger
    .remove = fjern en av dem
    .key = `{ $name }` og `{ $former }` er samme nøkkel, under nytt og gammelt navn
    .keep = behold `{ $name }`
    .column = kolonnen `{ $id }` står to ganger
    .keep-one = behold en av dem
    .status = statusen `{ $id }` står to ganger
    .text = `{ $name }` står to ganger; den siste gjelder
    .field = feltet `{ $id }` står to ganger
    .section = delen `{ $id }` står to ganger
    .step = verdien `{ $id }` står to ganger i skalaen
    .term = `{ $name }` har navnet til en tekst, og en av de to ville gått tapt
    .hyphen = gi begrepet et navn med bindestrek i, som ingen tekst har
    .word = `{ $name }` er ordet for `{ $other }` også, og begge er { $what }
    .another-word = gi `{ $one }` eller `{ $other }` et annet ord

band-order = Kolonnene i konfigurasjonen står ikke i rekkefølge etter tid.
    .remedy = Ordne dem etter første og siste måned.
    .message = kolonnen `{ $id }` kommer etter en senere

unknown-theme = Temaet ligger verken i nettstedets themes-mappe eller i programmet.
    .remedy = Bruk `helsenorge`, `enkel` eller en mappe i themes/.

invalid-address = En adresse i konfigurasjonen er ikke en hel http- eller https-adresse, eller adressen til redigeringsprogrammet sier ikke hvor filstien skal stå.
    .remedy = Skriv den med https:// foran.
    .message = `{ $address }` er ikke en hel adresse
    .web = den må begynne med https:// eller http://
    .contact = den må begynne med https://, http:// eller mailto:
    .behind = `{ $address }` kan ikke få stier bak seg
    .leave-out = la være å bruke `?` og `#`
    .editor = `{ $address }` åpner ingen fil i et redigeringsprogram
    .write-editor = skriv en adresse med {"{"}path{"}"} i, for eksempel "{ $example }"

low-contrast = En farge på nettstedet har for liten kontrast til tekst.
    .remedy = Bruk fargen som blir foreslått, eller en annen med nok kontrast.
    .light = `{ $colour }` har en kontrast på { $contrast } til 1 mot en hvit side
    .dark = `{ $colour }` har en kontrast på { $contrast } til 1 mot en mørk side
    .near = tekst trenger { $needed } til 1 (WCAG 2.2, 1.4.3); den nærmeste fargen som har det, er "{ $colour }"

unknown-area = Et element nevner et satsingsområde som ikke har noen fil.
    .remedy = Bruk filnavnet til et satsingsområde, uten endelsen.

unknown-status = En status står ikke i konfigurasjonen.
    .remedy = Bruk en status fra veikart.toml, eller utelat nøkkelen der ingen kilde forteller det.

unknown-language = Veikart har ikke tekster på et språk.
    .remedy = Bruk nb, nn eller en, eller ta med tekstene selv: `veikart locale SPRÅK` skriver filen som skal fylles ut.
    .message = `{ $language }` er ikke et språk det finnes tekster på
    .spoken = veikart snakker ikke `{ $language }`
    .interface = det finnes ingen grensesnittekster på `{ $language }`
    .bring = `veikart locale { $language }` skriver filen som skal fylles ut
    .tag = `{ $language }` er ikke koden til et språk
    .rename = gi filen navnet `{ $name }.ftl`
    .bcp = skriv to eller tre bokstaver slik standarden BCP 47 har dem, for eksempel `se` eller `sv-FI`
    .text = `{ $key }` har en tekst på `{ $language }`, men det finnes grensesnittekster bare på { $known }

unknown-source = En kilde står ikke i veikart.toml.
    .remedy = Før den opp under [sources], eller rett stavemåten.

unknown-parent = Et tilhørende element nevner et overordnet element som ikke har noen fil, eller som er et utkast.
    .remedy = Bruk filnavnet til det overordnede elementet.
    .draft = `{ $id }` er et utkast og blir ikke publisert
    .publish = gjør dette elementet til et utkast også, eller publiser det overordnede

parent-is-supporting = Et tilhørende element hører til et annet tilhørende element.
    .remedy = Nevn det overordnede elementet som `parent`.
    .message = `{ $id }` hører selv til et annet element
    .its-parent = det hører til dette

parent-circular = Elementer er overordnet hverandre, eller ett er overordnet seg selv.
    .remedy = Fjern `parent` fra det overordnede elementet.
    .self = `{ $id }` er overordnet seg selv
    .message = de overordnede går i ring: { $chain }
    .long = de overordnede går i ring: { $chain } → … ({ $count } i alt)

parent-in-other-area = Et tilhørende element har et annet satsingsområde enn det overordnede.
    .remedy = Gi begge samme satsingsområde: det ene vises inne i det andre.
    .message = `{ $id }` står i `{ $area }`, det overordnede i `{ $other }`
    .its-area = området til det overordnede

time-band-malformed = Et tidsrom er verken et år, en del av et år, et spenn av slike eller id-en til en kolonne.
    .remedy = Skriv et år ("2026"), en del av et år ("2026-H1", "2026-T2", "2026-Q3", "2026-05") eller et spenn ("2026-2027").
    .message = `{ $text }` er ikke et tidsrom
    .column = `{ $text }` er verken et tidsrom eller en kolonne

time-band-reversed = Et tidsrom slutter før det begynner.
    .remedy = Skriv det første året eller den første delen først.
    .message = `{ $text }` slutter før det begynner

time-band-outside-columns = Et tidsrom ligger utenfor kolonnene i oversikten.
    .remedy = Rett tidsrommet, eller legg til en kolonne under time_bands i veikart.toml.
    .message = `{ $period }` ligger utenfor kolonnene i oversikten
    .columns = kolonnene er { $columns }

time-band-in-supporting-area = Et element i et støttende område har et tidsrom.
    .remedy = Fjern det: et støttende område har ikke noe tidsrom.
    .message = et element i et støttende område har ikke noe tidsrom

edition-changed = En frosset utgave er redigert: fakta er ikke lenger de som kontrollsummen ble laget av.
    .remedy = Angre endringen. Var selve frysingen feil, så bytt kontrollsummen med den som blir oppgitt.
    .message = denne utgaven er frosset, og fakta er redigert etterpå
    .undo = angre endringen; bare begrunnelser, trolige bånd og utfall kan skrives senere
    .text = beskrivelsen av `{ $id }` er ikke den som ble frosset
    .undo-text = angre endringen, eller ta bort beskrivelsen
    .wrong = var selve frysingen feil, så skriv checksum = "{ $checksum }"

unknown-measure = Det er nevnt et element som verken veikartet eller en utgave har, eller som er et utkast.
    .remedy = Bruk id-en til et element, eller `unmatched_refs` for et navn som ingen utgave har.
    .remarks = det er ikke noe element ved siden av: { $path }
    .beside = flytt filen ved siden av { $path }
    .nowhere = verken veikartet eller noen utgave har et element `{ $id }`
    .unmatched = et navn som ingen av dem har, hører hjemme i `unmatched_refs`, og det som det kan være, i `likely`
    .draft = `{ $id }` er et utkast og blir ikke publisert
    .publish = publiser det, eller vent med å nevne det til da
    .self = `{ $id }` er dette elementet selv
    .others = nevn andre, eller fjern det

unknown-actor = En aktør står ikke i veikart.toml.
    .remedy = Før den opp under [actors], eller rett stavemåten.
    .body = Skriv organet i `remarks.bodies` i veikart.toml; et organ, aldri en person.

unknown-choice = En verdi er ikke en av dem som kan stå her.
    .remedy = Bruk en av verdiene som blir oppgitt.
    .reason = `{ $key }` gir `{ $id }` en tekst for `{ $name }`, som ikke er en av dens typer
    .key = `{ $name }` kan ikke stå i `{ $key }`
    .also-in-twice = området `{ $id }` viser det allerede
    .also-in-parent = `{ $id }` står i boksen til det overordnede elementet
    .also-in-parent-help = skriv `also_in` i det overordnede elementet: boksen kommer med alt den inneholder
    .filter = ingen kan filtrere på `{ $id }`, som ikke har navn
    .places = det kan vises i { $places }

mention-without-description = Det en annen beskrivelse skal si om et element, kan ikke stå der: det elementet har ingen beskrivelse, eller er elementet selv.
    .remedy = Nevn elementet som har det i beskrivelsen.
    .self = `{ $id }` er dette elementet selv
    .none = `{ $id }` har ingen beskrivelse som kan si noe

former-id-taken = En tidligere id er id-en til et element som finnes, og det forteller ikke hvordan det står til det tidligere.
    .remedy = La den stå hos elementet som tok over.
    .message = `{ $id }` er ingen tidligere id: { $file } har den i dag
    .rename = fjern den her, eller gi den andre filen et nytt navn
    .split = kom `{ $id }` ut av `{ $former }`, som fortsetter, så skriv former_ids = ["{ $former }"] der også
    .reused = er den filen et annet element under et ledig navn, så skriv reused_id = true der

section-missing = En beskrivelse mangler en av delene som hører sammen.
    .remedy = Skriv den, eller la hele beskrivelsen være.
    .message = delen «{ $title }» mangler
    .none = denne beskrivelsen har ingen del «{ $title }»
    .near = mente du `## { $title }` her?
    .all = en beskrivelse har alle: { $titles }, eller så er det ingen beskrivelse

section-empty = En del har ingen tekst.
    .remedy = Skriv den, eller ta bort overskriften.
    .message = delen «{ $title }» har ingen tekst

placeholder = En del har fortsatt det `veikart new` skrev for at du skulle skrive over det.
    .remedy = Skriv delen, eller sett `draft = true` til den er skrevet.
    .message = delen «{ $title }» sier fortsatt «{ $text }», slik `veikart new` skrev den

section-repeated = En del står to ganger.
    .remedy = Slå dem sammen under én overskrift.
    .message = delen «{ $title }» står to ganger
    .first = først her

section-out-of-order = Delene står i en annen rekkefølge enn den som gjelder: problem, behov, nytteverdi der nettstedet ikke sier noe annet.
    .remedy = Flytt dem; andre deler kommer etterpå.
    .message = «{ $title }» kommer etter «{ $before }»
    .further = «{ $title }» kommer etter en annen del
    .later = denne skal komme senere

heading-level = En overskrift har et nivå som bryter oppbyggingen av siden.
    .remedy = Bruk ## for deler og ### inne i dem; tittelen er den eneste overskriften på nivå 1.
    .first = en overskrift på nivå 1 står i teksten
    .inside = en overskrift står i et sitat, en liste, en tabell eller en fotnote
    .move-out = flytt den ut av sitatet, listen, tabellen eller fotnoten
    .jump = en overskrift på nivå { $level } følger en på nivå { $before }

raw-html = Markdown-teksten har HTML, eller en kommentar som skjuler mer enn seg selv.
    .remedy = Bruk Markdown, eller sett `<` mellom aksenttegn (`).
    .message = HTML er ikke tillatt i en tekst
    .beside = dette står på samme linje som en kommentar
    .own-line = sett kommentaren på egne linjer
    .unclosed = denne kommentaren blir aldri lukket
    .close = lukk den med `-->`; en som står i et avsnitt, slutter i avsnittet

footnote = En fotnote har ingen tekst, to tekster eller ingen henvisning, eller en overskrift viser til en.
    .remedy = Skriv `[^1]` i teksten, og `[^1]: …` én gang i et eget avsnitt.
    .heading = en overskrift viser til en fotnote
    .below = vis til den fra teksten under overskriften
    .twice = fotnoten `[^{ $label }]` er skrevet to ganger
    .first = først her
    .rename = gi den ene et annet navn
    .unused = ingenting viser til denne fotnoten, så ingen ville sett den
    .without-text = fotnoten `[^{ $label }]` har ingen tekst
    .write = skriv den i et eget avsnitt: `[^{ $label }]: …`

unsafe-link = En lenke begynner med noe som ikke er tillatt, eller fører til en vert uten https: foran.
    .remedy = Bruk https:, http:, mailto:, tel: eller en relativ lenke til en Markdown-fil.
    .no-address = `{ $address }` er ingen adresse
    .scheme = en lenke kan ikke begynne med `{ $scheme }:`
    .host = `{ $address }` fører til en vert uten https: foran
    .no-scheme = `{ $address }` er en adresse uten https: eller mailto: foran, og ville blitt tatt for en fil
    .write = skriv `{ $address }`

dead-link = En lenke fører til en fil som ikke finnes.
    .remedy = Lenk til Markdown-filen, relativt til denne.
    .not-markdown = `{ $address }` er ikke en Markdown-fil på dette nettstedet
    .not-page = `{ $address }` er ikke en side på dette nettstedet
    .message = det finnes ingen fil `{ $path }`
    .built = det bygde nettstedet har ingen `{ $path }` å lenke til
    .draft = `{ $path }` er et utkast og blir ikke publisert
    .publish = publiser det, eller vent med lenken til da

dead-anchor = En lenke fører til en overskrift som ikke finnes.
    .remedy = Bruk ankeret til en overskrift på den siden.
    .message = det finnes ingen overskrift med ankeret `#{ $anchor }`

picture-missing = Et bilde finnes ikke.
    .remedy = Legg filen ved siden av teksten, og rett navnet.
    .message = det finnes ikke noe bilde `{ $path }`
    .outside = et bilde må være en fil på dette nettstedet
    .copy = kopier bildet og legg det ved siden av teksten: nettstedet henter ingenting fra andre verter
    .logo = legg det i static/, og skriv `logo = "static/logo.svg"`

picture-without-text = Et bilde har ingen alternativ tekst.
    .remedy = Fortell mellom klammene hva det viser.
    .message = dette bildet har ingen alternativ tekst
    .example = fortell mellom klammene hva det viser: `![diagram over …](bilde.svg)`

unsafe-picture = Et SVG-bilde har noe som kan kjøre eller hente noe når det åpnes alene, eller det kan ikke leses.
    .remedy = Fjern det, eller lagre tegningen som enkel SVG eller som PNG.
    .more = Ikke tillatt er skript, attributter som begynner med `on`, `foreignObject` og HTML-elementer, adresser som fører ut av bildet (bilder i det kan være `data:image/png` og lignende, lenker i `<a>` kan føre til nettet), animasjon av adresser, stilark og stiler som henter noe, `xml:base` og egne entiteter.
    .not-utf8 = denne SVG-en er ikke UTF-8, så ingen kan vite hva den har
    .malformed = denne SVG-en er ikke riktig bygd opp: { $told }
    .other = dette er ingen SVG: den begynner med <{ $element }>
    .style = en stil { $does }
    .style-entity = en stil skjuler bokstaver bak `&…;`
    .entities = denne SVG-en har egne entiteter, som kan stå for hva som helst
    .stylesheet = denne SVG-en henter et stilark
    .empty = denne SVG-en er tom
    .encoding = denne SVG-en sier at den er `{ $encoding }` og ikke UTF-8
    .element = denne SVG-en har <{ $element }>, som ikke er tegning
    .attribute = <{ $element }> har et attributt som ikke kan leses: { $told }
    .name-entity = `{ $name }` skjuler et navn bak `&…;`
    .unknown-entity = `{ $name }` har en entitet som ikke er kjent
    .runs = `{ $name }` kjører et skript
    .leads-out = `{ $name }` fører ut av bildet
    .base = `{ $name }` gir adresser en annen mening
    .animates = <{ $element }> endrer `{ $value }`
    .script = `{ $name }` har et skript
    .value = `{ $name }` { $does }
    .does-hide = skjuler bokstaver bak `\`
    .does-import = henter et annet stilark
    .does-run = kjører et skript eller henter en fil
    .does-load = henter noe som ikke er i bildet

theme-fault = En fil i et tema kan ikke brukes: theme.toml, et stilark eller en tekstfil.
    .remedy = Rett det merkede stedet.
    .manifest = temaet `{ $name }` har ingen theme.toml
    .write-manifest = skriv en med `name = "{ $name }"` og `extends = "helsenorge"` eller `engine = "minijinja"` eller `"tera"`
    .circle = temaer bygger på hverandre i ring
    .break-circle = la ett av dem bygge på et innebygd tema, eller på ingen
    .engine = `{ $name }` er ikke en motor
    .other-engine = et tema har samme motor som temaet det bygger på
    .leave-out = ta den bort
    .property = `{ $name }` er ikke en egendefinert egenskap
    .write-property = skriv den som i stilarket: `--link`
    .palette = temaet `{ $name }` sier ikke hvor nettstedets egen farge skal brukes
    .write-palette = skriv `[palette]` i theme.toml, eller ta bort `accent`
    .deep = parenteser går { $depth } ned; høyst { $most } er tillatt
    .css = dette stilarket kan ikke leses: { $told }
    .css-address = `{ $address }` er verken en fil blant temaets assets eller en data:-adresse
    .css-bracket = denne parentesen blir aldri lukket: en `{ $closing }` mangler
    .css-string = denne teksten har ikke noe avsluttende anførselstegn på linja
    .css-url = denne adressen er ødelagt: skriv den i anførselstegn
    .css-closes = denne parentesen lukker ingenting
    .css-rule = dette er ingen regel: `{"{"} … {"}"}` mangler
    .css-declaration = dette er ingen deklarasjon: et kolon mangler

template-fault = En mal feilet på en side.
    .remedy = Rett malen på linja som er oppgitt; variabler som ikke finnes, er feil.
    .message = malen kan ikke brukes: { $told }
    .unclosed = `{ $name }` åpnes her og blir aldri lukket
    .page = det skjedde på siden { $page }

locale-fault = En fil med grensesnittekster kan ikke leses.
    .remedy = Rett det merkede stedet: én tekst per linje, for eksempel `menu = Innhold`.
    .syntax = dette er ikke Fluent: { $told }

unknown-text = En fil med grensesnittekster har en tekst, et begrep, en variabel eller en form som ingen spør etter, eller viser til en som ikke finnes.
    .remedy = Rett stavemåten, eller fjern den; `veikart locale SPRÅK` viser alle tekstene.
    .unused = verken programmet eller en mal bruker en tekst `{ $name }`
    .variable = `{ $name }` får ingen `${ $variable }`
    .unused-term = ingen tekst bruker et begrep `-{ $name }`
    .term-variable = ingen tekst gir `-{ $name }` en `${ $variable }`
    .form = ingen tekst spør etter formen `{ $form }` av `-{ $name }`
    .reference = det finnes ingen tekst `{ $name }` på `{ $language }`
    .term = det finnes ikke noe begrep `-{ $name }` på `{ $language }`
    .attribute = begrepet `-{ $name }` har ingen `.{ $attribute }`
    .function = det finnes ingen funksjon `{ $name }`
    .plural = tall på `{ $language }` har ingen form `{ $form }`

deprecated-key = En nøkkel har fått nytt navn. Det gamle leses fortsatt, og betyr det samme.
    .remedy = Skriv det nye navnet. I en vedtatt utgave er sjekksummen den samme etterpå.
    .message = `{ $former }` heter nå `{ $name }`
    .write = skriv `{ $name }` i stedet for `{ $former }`: det betyr det samme, også i en vedtatt utgave

long-sentence = En setning har mer enn 25 ord.
    .remedy = Del den: én tanke, én setning.
    .message = en setning har { $words } ord; opptil { $most } er lette å lese

long-paragraph = Et avsnitt har mer enn fem setninger.
    .remedy = Del det: ett poeng, ett avsnitt.
    .message = dette avsnittet har { $sentences } setninger; opptil { $most } er lette å lese

long-lead = Teksten før den første overskriften har mer enn 45 ord.
    .remedy = Gjør ingressen kort, og flytt resten ned.
    .message = teksten før den første overskriften har { $words } ord; opptil { $most } er lette å lese

long-heading = En tittel eller overskrift har mer enn 70 tegn.
    .remedy = Gjør den kortere.
    .message = denne overskriften har { $characters } tegn; opptil { $most } er lette å lese

unexplained-abbreviation = En forkortelse er ikke forklart på siden.
    .remedy = Skriv den helt ut første gang med kortformen i parentes, eller forklar den i ordlisten. Det alle kjenner, føres opp under advice.known_abbreviations.
    .message = `{ $word }` er ikke forklart på denne siden
    .write-out = skriv den helt ut
    .first-time = skriv den helt ut første gang, med `({ $word })` bak, eller forklar den i ordlisten; det alle kjenner, føres opp under advice.known_abbreviations

unclear-link-text = En lenketekst sier ingenting alene.
    .remedy = Fortell hvor lenken fører.
    .message = lenketeksten «{ $text }» sier ingenting alene

language-share = Mindre enn en fjerdedel av beskrivelsene er på den ene av de to formene av norsk.
    .remedy = Skriv flere av dem på den andre formen (språklova § 13).
    .message = { $count } av { $of } beskrivelser ({ $percent } %) er på { $language }; minst { $least } % bør være det

time-bands-overlap = Kolonner i oversikten deler tid, og ingen sier hvorfor.
    .remedy = La kolonnene følge etter hverandre, eller fortell leserne i `note` hvorfor de overlapper.
    .message = kolonnene `{ $one }` og `{ $other }` overlapper

not-reviewed = Et element er ikke gjennomgått på så lenge som konfigurasjonen sier.
    .remedy = Les det på nytt, rett det, og sett `reviewed` til dagen.
    .message = sist gjennomgått { $date }, for mer enn { $months } måneder siden
    .together = { $count } av { $of } elementer har ingen dag for gjennomgang

reviewed-in-future = Et element skal være gjennomgått en dag som ikke har kommet.
    .remedy = Sett `reviewed` til dagen da noen sist leste det.
    .message = gjennomgått { $date }, som ikke har kommet ennå

event-in-future = En datert hendelse er senere enn i dag, så den kan ikke ha skjedd ennå.
    .remedy = Rett datoen, eller skriv hendelsen når den har skjedd.
    .message = `{ $date }` har ikke kommet ennå

missing-text = Grensesnittekster, former av et begrep eller former av et tall mangler, og andre står i stedet.
    .remedy = Skriv dem; `veikart locale SPRÅK` viser hva som mangler.
    .message =
        { $count ->
            [one] én tekst
           *[other] { $count } tekster
        } mangler: { $names }
    .order = det som mangler, vises på det første av disse språkene som har det: { $languages }
    .spoken = imens leser en skjermleser det opp som om det var `{ $language }`
    .marked = de fleste tekstene på sidene er da på `{ $language }`, og det sier sidene til skjermlesere
    .write = `veikart locale { $language }` skriver det som mangler, inn i filen, med hva det betyr
    .forms = `-{ $name }` mangler former som tekster spør etter: { $names }
    .instead = formen med `*` står i stedet
    .write-forms = skriv dem som `-name = {"{"} $form -> … {"}"}`; til da står det ene ordet for alle
    .attributes = `-{ $name }` forteller ikke det tekster spør om: { $names }
    .write-attribute = skriv det under begrepet, for eksempel `    .gender = neuter`
    .plurals = ikke alle tallformene er her: { $names } på `{ $language }`

empty-roadmap = Veikartet har ingen elementer å vise, eller bare utkast.
    .remedy = Lag et med `veikart new`, eller fjern `draft` der et er klart.
    .message = veikartet har ingen elementer å vise ennå

missing-status = Elementer har ingen status.
    .remedy = Sett `status` der en kilde forteller det; ellers la det være.
    .together = { $count } av { $of } elementer har ingen status

missing-statement = Nettstedet lenker ikke til noen publisert tilgjengelighetserklæring.
    .remedy = Sett `accessibility_statement` i veikart.toml.
    .message = nettstedet lenker ikke til noen publisert tilgjengelighetserklæring

missing-licence = Ingenting forteller hva andre kan gjøre med de åpne dataene.
    .remedy = Sett `data_licence` i veikart.toml når utgiveren har valgt en, for eksempel CC BY 4.0 eller NLOD 2.0.
    .message = de åpne dataene har ingen lisens, så ingen vet hva de kan gjøre med dem

front-page-address = En adresse fører til forsiden av et nettsted, der leserne må lete videre.
    .remedy = Oppgi adressen til selve siden, skjemaet eller erklæringen.
    .contact = dette er en forside; leserne trenger et skjema eller en e-postadresse
    .contact-help = oppgi adressen til et skjema (https:) eller en postkasse (mailto:)
    .statement = dette er en forside, ikke tilgjengelighetserklæringen
    .statement-help = oppgi adressen til selve erklæringen, for eksempel https://uustatus.no/nb/erklaringer/publisert/…

edition-not-frozen = En vedtatt utgave har ingen kontrollsum, så en senere endring ville ikke blitt sett.
    .remedy = Legg inn kontrollsummen som blir oppgitt.
    .message = denne utgaven har ingen kontrollsum, så en endring ville ikke blitt sett
    .add = legg til checksum = "{ $checksum }"

measure-without-delivery = Elementer har ingen leveranse i den nyeste leveranseplanen.
    .remedy = Knytt en leveranse til dem der det er en; ellers la det være.
    .together = { $count } av { $of } elementer har ingen leveranse i den nyeste leveranseplanen

delivery-without-measure = Leveranser er ikke knyttet til noe element og er ikke av en annen type.
    .remedy = Sett `refs` eller `kind` der en kilde forteller det; ellers la det være.
    .message = { $count } av { $of } leveranser er ikke knyttet til noe element

passed-over = Filer som systemet eller andre programmer har lagt igjen, blir hoppet over: Thumbs.db, desktop.ini, .DS_Store, `~$…`, og det som slutter på .bak, .tmp eller .orig.
    .remedy = Fjern dem, eller la dem ligge: ingenting av dem blir publisert.
    .message =
        { $count ->
            [one] 1 fil
           *[other] { $count } filer
        } fra systemet eller andre programmer er hoppet over: { $names }
