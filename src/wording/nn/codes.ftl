### Feil og råd, ein post per kode: teksten sjølv seier kva han betyr, `.remedy` kva ein gjer, `.more` meir dokumentasjon;
### resten er meldingar, merkelappar og hjelpelinjer.

file-not-utf8 = Ei tekstfil er ikkje UTF-8.
    .remedy = Lagre fila som UTF-8, med eller utan BOM.
    .message = denne fila er ikkje UTF-8: linje { $line } har ein byte som ikkje kan lesast
    .theme = denne fila er ikkje UTF-8

nul-byte = Ei tekstfil har ein NUL-byte, så ho er ikkje tekst.
    .remedy = Lagre fila som rein tekst.
    .message = linje { $line } har ein NUL-byte, så dette er ikkje ei tekstfil

conflict-marker = Git har lagt igjen merka sine i ein tekst der det ikkje klarte å slå saman to versjonar.
    .remedy = Behald det som er rett av dei to, og fjern linjene som begynner med `<<<<<<<`, `=======` og `>>>>>>>`.
    .message = linje { $line } begynner med `<<<<<<<`: Git klarte ikkje å slå saman to versjonar av denne fila

file-too-large = Ei fil er større enn grensa: 1 MiB for ein tekst, konfigurasjonen eller tekstane til eit språk, 4 MiB for ei utgåve, ein leveranseplan eller ordlista, 8 MiB for eit bilete, ei fil i eit tema eller ei fil i static/, 256 KiB for stilark og tekstar i eit tema.
    .remedy = Del teksten, eller gjer biletet mindre.
    .message = denne fila er på { $size } MiB; meir enn { $limit } MiB er ikkje lov
    .theme = denne fila er lengre enn { $limit } KiB

link-outside-site = Ei symbolsk lenkje fører ut av nettstadmappa, eller ingen stad.
    .remedy = Kopier fila inn i nettstaden, eller fjern lenkja.
    .outside = denne symbolske lenkja fører ut av nettstadmappa
    .nowhere = denne symbolske lenkja fører ingen stad eller i ring

link-in-link = Ei symbolsk lenkje til ei mappe ligg i ei mappe som ein sjølv når gjennom ei lenkje.
    .remedy = Lenk til mappa frå ei som ikkje er lenkja, eller kopier det som trengst.
    .message = denne lenkja til ei mappe ligg i ei mappe som ein sjølv når gjennom ei lenkje

folder-too-deep = Ei mappe ligg djupare enn 32 mapper.
    .remedy = Flytt mappa opp; id-en er filnamnet åleine.
    .message = denne mappa ligg meir enn { $most } mapper ned

too-many-files = Nettstaden har meir enn 250 000 filer og mapper. Det ein når gjennom ei lenkje, tel kvar gong.
    .remedy = Flytt det som ikkje høyrer til nettstaden, ut av content, static og themes.
    .message = nettstaden har meir enn { $most } filer og mapper
    .linked = det ein når gjennom ei lenkje, tel kvar gong

misplaced-file = Ei fil ligg ein stad der veikart ikkje les noko.
    .remedy = Flytt ho til mappa for slike filer, eller fjern ho.
    .message = veikart veit ikkje kva denne fila skal brukast til
    .endings = content har Markdown-filer (.md), tabellar (.toml) og bilete ({ $pictures })
    .own-word = denne nettstaden kallar det `{ $name }`: gi ho det namnet
    .keep-word = eller skriv `{ $key } = "{ $name }"` under [addresses] i veikart.toml, så kan ho halde på namnet
    .folders = filer blir lesne i { $folders }
    .locales = locales har ei fil med tekstar for kvart språk, til dømes `locales/se.ftl`
    .folder = veikart les ingen filer her

invalid-id = Eit filnamn kan ikkje vere ein id: ein id har små bokstavar frå a til z, tal og bindestrekar.
    .remedy = Gi fila eit anna namn; tittelen kan ha alle bokstavar.
    .message = `{ $id }` kan ikkje vere ein id
    .near = { $rule }: `{ $id }` går bra
    .letters = ein id har små bokstavar frå a til z, tal og bindestrekar
    .length = ein id har høgst { $most } teikn
    .device = Windows bruker dette namnet om ei eining og lagar inga fil av det
    .address = `{ $id }` kan ikkje stå i ei adresse
    .anchor = `{ $id }` kan ikkje innleie eit anker
    .no-hyphen = skriv det utan bindestrek: det ankeret gjeld, følgjer bak ein

duplicate-id = To filer har same id, kanskje med skilnad berre i store og små bokstavar eller i Unicode-form.
    .remedy = Gi den eine eit anna namn: ein id er ei adresse og må vere unik.
    .message = to { $many } har id-en `{ $id }`; den andre er { $file }
    .folded = id-en `{ $id }` skil seg frå den til { $file } berre i store og små bokstavar eller Unicode-form
    .table = to { $many } har id-en `{ $id }`
    .correct = fjern ein av dei, eller rett id-en
    .first = den første

reserved-id = Ein id ville gitt ei side adressa til ei av veikart sine eigne sider.
    .remedy = Vel eit anna filnamn.
    .message = id-en `{ $id }` er ei adresse som veikart sjølv bruker
    .field = `{ $id }` er eit namn som veikart sjølv bruker
    .another = vel ein annan id
    .folder = `{ $id }` er alt ei mappe på nettstaden
    .another-word = vel eit anna ord
    .filter = `{ $id }` er det filteret kallar det som ikkje er oppgitt
    .filter-word = vel ein annan id, eller eit anna ord for det under [addresses]

path-taken = Ei fil i static/ har same sti som ei side eller fil som veikart lagar.
    .remedy = Gi fila i static/ eit anna namn.
    .message = denne fila ville tatt plassen til `{ $path }`

translation-without-original = Ei omsetjing har ingen original ved sida av seg.
    .remedy = Gi ho filnamnet til originalen med språket framfor endinga (`datadonor.en.md`).
    .message = det finst ingen `{ $path }` som denne kan omsetje

translation-language = Ei omsetjing er på eit språk ho ikkje kan vere på: originalen sitt eige, den andre forma av norsk (unntatt `content/forside.md` og `content/sider/`, som kan ha begge), eller eit som nettstaden ikkje har navigasjon på.
    .remedy = Fjern ho, eller legg til språket i veikart.toml.
    .same = `{ $path }` er på dette språket frå før
    .one = fjern ei av dei to filene
    .norwegian = `{ $path }` er på den andre forma av norsk
    .once = tekstane i vegkartet blir skrivne éin gong, på bokmål eller nynorsk, og lesarane møter begge (Språkrådet)
    .navigation = nettstaden har ingen navigasjon på `{ $language }`, så ingen ville sett denne
    .add = legg `{ $language }` til languages i veikart.toml, eller fjern fila

front-matter-missing = Ei Markdown-fil begynner ikkje med eit hovud.
    .remedy = Begynn fila med ei linje `+++`, fakta som TOML, og ei linje `+++`.
    .message = denne fila begynner ikkje med eit hovud
    .yaml = hovudet i veikart er TOML mellom `+++`, ikkje YAML mellom `---`

front-matter-unclosed = Hovudet er opna og aldri lukka.
    .remedy = Lukk det med ei linje som berre har `+++`.
    .message = dette hovudet blir aldri lukka
    .opened = opna her

toml-syntax = TOML-en kan ikkje lesast.
    .remedy = Rett den merkte staden; tekst står i doble hermeteikn ("…").
    .message = dette er ikkje gyldig TOML: { $told }
    .curly = `{ $quote }` er eit hermeteikn frå eit tekstbehandlingsprogram
    .straight = skriv rette rundt teksten: "…"
    .no-day = dagen { $date } finst ikkje

unknown-key = Veikart kjenner ikkje ein nøkkel.
    .remedy = Rett stavemåten, eller fjern han.
    .message = `{ $key }` er ikkje ein nøkkel her
    .choices = eit felt av typen `{ $type }` har ingen val
    .remove-choices = fjern `choices`, eller skriv typen choice eller choices

missing-key = Ein nøkkel som må vere der, manglar.
    .remedy = Skriv han inn.
    .message = `{ $key }` manglar
    .about = `{ $key }`: { $about }
    .column-title = kolonnen `{ $id }` har verken eit tidsrom eller ein tittel
    .write-title = skriv `title`: ein kolonne utan datoar må ha ein
    .column = ein kolonne har verken eit tidsrom eller ein id
    .write-column = skriv `period`, eller `id` og `title` om han ikkje har datoar
    .accent = `accent_dark` står utan `accent`
    .write-accent = skriv fargen for lys bakgrunn som `accent`
    .engine = verken `engine` eller `extends` er der
    .write-engine = nemn temaet som dette endrar, `extends = "helsenorge"`, eller motoren malane er skrivne for (`engine`)
    .field-title = feltet `{ $id }` har ingen tittel
    .write-field-title = skriv `title`: det feltet heiter på sidene
    .choices = det er ikkje oppgitt noko å velje mellom
    .write-choices = skriv `choices`: namn og titlar, til dømes {"{"} lag = "Låg", hog = "Høg" {"}"}
    .term-source = `{ $term }` nemner ikkje kjelda som forklarer det
    .add-sources = legg til `sources` med ein id frå [sources], eller vel eit anna grunnlag

wrong-type = Ein verdi har feil type.
    .remedy = Skriv han slik meldinga seier.
    .message = `{ $key }` har feil type: dette er { $type }
    .holds = `{ $key }` inneheld { $type }
    .language = `{ $key }` har { $type } for `{ $language }`
    .at-least-one = `{ $key }` må vere minst 1
    .moment = `{ $text }` er verken ein månad eller ein dag
    .write-moment = skriv "2025-11" eller "2025-11-20"
    .look = `{ $name }` er ikkje ein utsjånad
    .colour = `{ $text }` er ikkje ein farge
    .write-colour = skriv han med seks tal eller bokstavar frå a til f: "#1d70b8"
    .quoted-date = `{ $key }` er ein dato i hermeteikn
    .write-date = skriv han utan: { $key } = { $date }
    .no-such-day = dagen `{ $text }` finst ikkje
    .no-such-month = månaden `{ $text }` finst ikkje

control-character = Ein verdi har eit kontrollteikn, som inga side, nyheitsstraum eller tabell kan vise.
    .remedy = Fjern det; `\n` begynner ei ny linje.
    .message = `{ $key }` har teiknet { $character }, som ikkje kan visast

empty-value = Ein verdi er tom.
    .remedy = Fyll han ut, eller fjern nøkkelen der han kan vere borte.
    .message = `{ $key }` er tom
    .item = `{ $key }` har ein tom tekst
    .language = `{ $key }` har ein tom tekst for `{ $language }`
    .optional = eller fjern nøkkelen: han kan vere borte
    .languages = nemn minst eitt språk, til dømes ["nb"]
    .columns = oversikta må ha minst éin kolonne

duplicate-name = To oppføringar i konfigurasjonen har same id.
    .remedy = Gi den eine eit anna namn.
    .language = `{ $language }` står to gonger
    .remove = fjern ein av dei
    .key = `{ $name }` og `{ $former }` er same nøkkel, under nytt og gammalt namn
    .keep = behald `{ $name }`
    .column = kolonnen `{ $id }` står to gonger
    .keep-one = behald ein av dei
    .status = statusen `{ $id }` står to gonger
    .text = `{ $name }` står to gonger; den siste gjeld
    .field = feltet `{ $id }` står to gonger
    .section = delen `{ $id }` står to gonger
    .step = verdien `{ $id }` står to gonger i skalaen
    .term = `{ $name }` har namnet til ein tekst, og ein av dei to ville gått tapt
    .hyphen = gi omgrepet eit namn med bindestrek i, som ingen tekst har
    .word = `{ $name }` er ordet for `{ $other }` også, og begge er { $what }
    .another-word = gi `{ $one }` eller `{ $other }` eit anna ord

band-order = Kolonnane i konfigurasjonen står ikkje i rekkjefølgje etter tid.
    .remedy = Ordne dei etter første og siste månad.
    .message = kolonnen `{ $id }` kjem etter ein seinare

unknown-theme = Temaet ligg verken i themes-mappa til nettstaden eller i programmet.
    .remedy = Bruk `helsenorge`, `enkel` eller ei mappe i themes/.

invalid-address = Ei adresse i konfigurasjonen er ikkje ei heil http- eller https-adresse, eller adressa til redigeringsprogrammet seier ikkje kvar filstien skal stå.
    .remedy = Skriv ho med https:// framfor.
    .message = `{ $address }` er ikkje ei heil adresse
    .web = ho må begynne med https:// eller http://
    .contact = ho må begynne med https://, http:// eller mailto:
    .behind = `{ $address }` kan ikkje få stiar bak seg
    .leave-out = lat vere å bruke `?` og `#`
    .editor = `{ $address }` opnar inga fil i eit redigeringsprogram
    .write-editor = skriv ei adresse med {"{"}path{"}"} i, til dømes "{ $example }"

low-contrast = Ein farge på nettstaden har for liten kontrast til tekst.
    .remedy = Bruk fargen som blir føreslått, eller ein annan med nok kontrast.
    .light = `{ $colour }` har ein kontrast på { $contrast } til 1 mot ei kvit side
    .dark = `{ $colour }` har ein kontrast på { $contrast } til 1 mot ei mørk side
    .near = tekst treng { $needed } til 1 (WCAG 2.2, 1.4.3); den næraste fargen som har det, er "{ $colour }"

unknown-area = Eit element nemner eit satsingsområde som ikkje har noka fil.
    .remedy = Bruk filnamnet til eit satsingsområde, utan endinga.

unknown-status = Ein status står ikkje i konfigurasjonen.
    .remedy = Bruk ein status frå veikart.toml, eller utelat nøkkelen der inga kjelde fortel det.

unknown-language = Veikart har ikkje tekstar på eit språk.
    .remedy = Bruk nb, nn eller en, eller ta med tekstane sjølv: `veikart locale SPRÅK` skriv fila som skal fyllast ut.
    .message = `{ $language }` er ikkje eit språk det finst tekstar på
    .spoken = veikart snakkar ikkje `{ $language }`
    .interface = det finst ingen grensesnittekstar på `{ $language }`
    .bring = `veikart locale { $language }` skriv fila som skal fyllast ut
    .tag = `{ $language }` er ikkje koden til eit språk
    .rename = gi fila namnet `{ $name }.ftl`
    .bcp = skriv to eller tre bokstavar slik standarden BCP 47 har dei, til dømes `se` eller `sv-FI`
    .text = `{ $key }` har ein tekst på `{ $language }`, men det finst grensesnittekstar berre på { $known }

unknown-source = Ei kjelde står ikkje i veikart.toml.
    .remedy = Før ho opp under [sources], eller rett stavemåten.

unknown-parent = Eit tilhøyrande element nemner eit overordna element som ikkje har noka fil, eller som er eit utkast.
    .remedy = Bruk filnamnet til det overordna elementet.
    .draft = `{ $id }` er eit utkast og blir ikkje publisert
    .publish = gjer dette elementet til eit utkast også, eller publiser det overordna

parent-is-supporting = Eit tilhøyrande element høyrer til eit anna tilhøyrande element.
    .remedy = Nemn det overordna elementet som `parent`.
    .message = `{ $id }` høyrer sjølv til eit anna element
    .its-parent = det høyrer til dette

parent-circular = Element er overordna kvarandre, eller eitt er overordna seg sjølv.
    .remedy = Fjern `parent` frå det overordna elementet.
    .self = `{ $id }` er overordna seg sjølv
    .message = dei overordna går i ring: { $chain }
    .long = dei overordna går i ring: { $chain } → … ({ $count } i alt)

parent-in-other-area = Eit tilhøyrande element har eit anna satsingsområde enn det overordna.
    .remedy = Gi begge same satsingsområde: det eine blir vist inne i det andre.
    .message = `{ $id }` står i `{ $area }`, det overordna i `{ $other }`
    .its-area = området til det overordna

time-band-malformed = Eit tidsrom er verken eit år, ein del av eit år, eit spenn av slike eller id-en til ein kolonne.
    .remedy = Skriv eit år ("2026"), ein del av eit år ("2026-H1", "2026-T2", "2026-Q3", "2026-05") eller eit spenn ("2026-2027").
    .message = `{ $text }` er ikkje eit tidsrom
    .column = `{ $text }` er verken eit tidsrom eller ein kolonne

time-band-reversed = Eit tidsrom sluttar før det begynner.
    .remedy = Skriv det første året eller den første delen først.
    .message = `{ $text }` sluttar før det begynner

time-band-outside-columns = Eit tidsrom ligg utanfor kolonnane i oversikta.
    .remedy = Rett tidsrommet, eller legg til ein kolonne under time_bands i veikart.toml.
    .message = `{ $period }` ligg utanfor kolonnane i oversikta
    .columns = kolonnane er { $columns }

time-band-in-supporting-area = Eit element i eit støttande område har eit tidsrom.
    .remedy = Fjern det: eit støttande område har ikkje noko tidsrom.
    .message = eit element i eit støttande område har ikkje noko tidsrom

edition-changed = Ei frosen utgåve er redigert: fakta er ikkje lenger dei som kontrollsummen blei laga av.
    .remedy = Angre endringa. Var sjølve frysinga feil, så byt kontrollsummen med den som blir oppgitt.
    .message = denne utgåva er frosen, og fakta er redigerte etterpå
    .undo = angre endringa; berre grunngivingar, trulege band og utfall kan skrivast seinare
    .text = beskrivinga av `{ $id }` er ikkje den som blei frosen
    .undo-text = gjer om endringa, eller ta bort beskrivinga
    .wrong = var sjølve frysinga feil, så skriv checksum = "{ $checksum }"

unknown-measure = Det er nemnt eit element som verken vegkartet eller ei utgåve har, eller som er eit utkast.
    .remedy = Bruk id-en til eit element, eller `unmatched_refs` for eit namn som inga utgåve har.
    .remarks = det er ikkje noko element ved sida av: { $path }
    .beside = flytt fila ved sida av { $path }
    .nowhere = verken vegkartet eller noka utgåve har eit element `{ $id }`
    .unmatched = eit namn som ingen av dei har, høyrer heime i `unmatched_refs`, og det som det kan vere, i `likely`
    .draft = `{ $id }` er eit utkast og blir ikkje publisert
    .publish = publiser det, eller vent med å nemne det til då
    .self = `{ $id }` er dette elementet sjølv
    .others = nemn andre, eller fjern det

unknown-actor = Ein aktør står ikkje i veikart.toml.
    .remedy = Før han opp under [actors], eller rett stavemåten.
    .body = Skriv organet i `remarks.bodies` i veikart.toml; eit organ, aldri ein person.

unknown-choice = Ein verdi er ikkje ein av dei som kan stå her.
    .remedy = Bruk ein av verdiane som blir oppgitt.
    .reason = `{ $key }` gir `{ $id }` ein tekst for `{ $name }`, som ikkje er ein av typane
    .key = `{ $name }` kan ikkje stå i `{ $key }`
    .also-in-twice = området `{ $id }` viser det alt
    .also-in-parent = `{ $id }` står i boksen til det overordna elementet
    .also-in-parent-help = skriv `also_in` i det overordna elementet: boksen kjem med alt ho inneheld
    .filter = ingen kan filtrere på `{ $id }`, som ikkje har namn
    .places = det kan visast i { $places }

mention-without-description = Det ei anna omtale skal seie om eit element, kan ikkje stå der: det elementet har inga omtale, eller er elementet sjølv.
    .remedy = Nemn elementet som har det i omtala.
    .self = `{ $id }` er dette elementet sjølv
    .none = `{ $id }` har inga omtale som kan seie noko

former-id-taken = Ein tidlegare id er id-en til eit element som finst, og det fortel ikkje korleis det står til det tidlegare.
    .remedy = Lat han stå hos elementet som tok over.
    .message = `{ $id }` er ingen tidlegare id: { $file } har han i dag
    .rename = fjern han her, eller gi den andre fila eit nytt namn
    .split = kom `{ $id }` ut av `{ $former }`, som held fram, så skriv former_ids = ["{ $former }"] der også
    .reused = er den fila eit anna element under eit ledig namn, så skriv reused_id = true der

section-missing = Ei omtale manglar ein av delane som høyrer saman.
    .remedy = Skriv han, eller lat heile omtala vere.
    .message = delen «{ $title }» manglar
    .none = denne omtala har ingen del «{ $title }»
    .near = meinte du `## { $title }` her?
    .all = ei omtale har alle: { $titles }, eller så er det inga omtale

section-empty = Ein del har ingen tekst.
    .remedy = Skriv han, eller ta bort overskrifta.
    .message = delen «{ $title }» har ingen tekst

placeholder = Ein del har framleis det `veikart new` skreiv for at du skulle skrive over det.
    .remedy = Skriv delen, eller set `draft = true` til han er skriven.
    .message = delen «{ $title }» seier framleis «{ $text }», slik `veikart new` skreiv han

section-repeated = Ein del står to gonger.
    .remedy = Slå dei saman under éi overskrift.
    .message = delen «{ $title }» står to gonger
    .first = først her

section-out-of-order = Delane står i ei anna rekkjefølgje enn den som gjeld: problem, behov, nytteverdi der nettstaden ikkje seier noko anna.
    .remedy = Flytt dei; andre delar kjem etterpå.
    .message = «{ $title }» kjem etter «{ $before }»
    .further = «{ $title }» kjem etter ein annan del
    .later = denne skal kome seinare

heading-level = Ei overskrift har eit nivå som bryt oppbygginga av sida.
    .remedy = Bruk ## for delar og ### inne i dei; tittelen er den einaste overskrifta på nivå 1.
    .first = ei overskrift på nivå 1 står i teksten
    .inside = ei overskrift står i eit sitat, ei liste, ein tabell eller ein fotnote
    .move-out = flytt ho ut av sitatet, lista, tabellen eller fotnoten
    .jump = ei overskrift på nivå { $level } følgjer ei på nivå { $before }

raw-html = Markdown-teksten har HTML, eller ein kommentar som skjuler meir enn seg sjølv.
    .remedy = Bruk Markdown, eller set `<` mellom aksentteikn (`).
    .message = HTML er ikkje lov i ein tekst
    .beside = dette står på same linje som ein kommentar
    .own-line = set kommentaren på eigne linjer
    .unclosed = denne kommentaren blir aldri lukka
    .close = lukk han med `-->`; ein som står i eit avsnitt, sluttar i avsnittet

footnote = Ein fotnote har ingen tekst, to tekstar eller inga tilvising, eller ei overskrift viser til ein.
    .remedy = Skriv `[^1]` i teksten, og `[^1]: …` éin gong i eit eige avsnitt.
    .heading = ei overskrift viser til ein fotnote
    .below = vis til han frå teksten under overskrifta
    .twice = fotnoten `[^{ $label }]` er skriven to gonger
    .first = først her
    .rename = gi den eine eit anna namn
    .unused = ingenting viser til denne fotnoten, så ingen ville sett han
    .without-text = fotnoten `[^{ $label }]` har ingen tekst
    .write = skriv han i eit eige avsnitt: `[^{ $label }]: …`

unsafe-link = Ei lenkje begynner med noko som ikkje er lov, eller fører til ein vert utan https: framfor.
    .remedy = Bruk https:, http:, mailto:, tel: eller ei relativ lenkje til ei Markdown-fil.
    .no-address = `{ $address }` er inga adresse
    .scheme = ei lenkje kan ikkje begynne med `{ $scheme }:`
    .host = `{ $address }` fører til ein vert utan https: framfor
    .no-scheme = `{ $address }` er ei adresse utan https: eller mailto: framfor, og ville blitt teken for ei fil
    .write = skriv `{ $address }`

dead-link = Ei lenkje fører til ei fil som ikkje finst.
    .remedy = Lenk til Markdown-fila, relativt til denne.
    .not-markdown = `{ $address }` er ikkje ei Markdown-fil på denne nettstaden
    .not-page = `{ $address }` er ikkje ei side på denne nettstaden
    .message = det finst inga fil `{ $path }`
    .built = den bygde nettstaden har ingen `{ $path }` å lenke til
    .draft = `{ $path }` er eit utkast og blir ikkje publisert
    .publish = publiser det, eller vent med lenkja til då

dead-anchor = Ei lenkje fører til ei overskrift som ikkje finst.
    .remedy = Bruk ankeret til ei overskrift på den sida.
    .message = det finst inga overskrift med ankeret `#{ $anchor }`

picture-missing = Eit bilete finst ikkje.
    .remedy = Legg fila ved sida av teksten, og rett namnet.
    .message = det finst ikkje noko bilete `{ $path }`
    .outside = eit bilete må vere ei fil på denne nettstaden
    .copy = kopier biletet og legg det ved sida av teksten: nettstaden hentar ingenting frå andre vertar
    .logo = legg det i static/, og skriv `logo = "static/logo.svg"`

picture-without-text = Eit bilete har ingen alternativ tekst.
    .remedy = Fortel mellom klammene kva det viser.
    .message = dette biletet har ingen alternativ tekst
    .example = fortel mellom klammene kva det viser: `![diagram over …](bilete.svg)`

unsafe-picture = Eit SVG-bilete har noko som kan køyre eller hente noko når det blir opna åleine, eller det kan ikkje lesast.
    .remedy = Fjern det, eller lagre teikninga som enkel SVG eller som PNG.
    .more = Ikkje lov er skript, attributt som begynner med `on`, `foreignObject` og HTML-element, adresser som fører ut av biletet (bilete i det kan vere `data:image/png` og liknande, lenkjer i `<a>` kan føre til nettet), animasjon av adresser, stilark og stilar som hentar noko, `xml:base` og eigne entitetar.
    .not-utf8 = denne SVG-en er ikkje UTF-8, så ingen kan vite kva han har
    .malformed = denne SVG-en er ikkje rett bygd opp: { $told }
    .other = dette er ingen SVG: han begynner med <{ $element }>
    .style = ein stil { $does }
    .style-entity = ein stil skjuler bokstavar bak `&…;`
    .entities = denne SVG-en har eigne entitetar, som kan stå for kva som helst
    .stylesheet = denne SVG-en hentar eit stilark
    .empty = denne SVG-en er tom
    .encoding = denne SVG-en seier at han er `{ $encoding }` og ikkje UTF-8
    .element = denne SVG-en har <{ $element }>, som ikkje er teikning
    .attribute = <{ $element }> har eit attributt som ikkje kan lesast: { $told }
    .name-entity = `{ $name }` skjuler eit namn bak `&…;`
    .unknown-entity = `{ $name }` har ein entitet som ikkje er kjend
    .runs = `{ $name }` køyrer eit skript
    .leads-out = `{ $name }` fører ut av biletet
    .base = `{ $name }` gir adresser ei anna meining
    .animates = <{ $element }> endrar `{ $value }`
    .script = `{ $name }` har eit skript
    .value = `{ $name }` { $does }
    .does-hide = skjuler bokstavar bak `\`
    .does-import = hentar eit anna stilark
    .does-run = køyrer eit skript eller hentar ei fil
    .does-load = hentar noko som ikkje er i biletet

theme-fault = Ei fil i eit tema kan ikkje brukast: theme.toml, eit stilark eller ei tekstfil.
    .remedy = Rett den merkte staden.
    .manifest = temaet `{ $name }` har ingen theme.toml
    .write-manifest = skriv ei med `name = "{ $name }"` og `extends = "helsenorge"` eller `engine = "minijinja"` eller `"tera"`
    .circle = tema byggjer på kvarandre i ring
    .break-circle = lat eitt av dei byggje på eit innebygd tema, eller på ingen
    .engine = `{ $name }` er ikkje ein motor
    .other-engine = eit tema har same motor som temaet det byggjer på
    .leave-out = ta han bort
    .property = `{ $name }` er ikkje ein eigendefinert eigenskap
    .write-property = skriv han som i stilarket: `--link`
    .palette = temaet `{ $name }` seier ikkje kvar eigen farge for nettstaden skal brukast
    .write-palette = skriv `[palette]` i theme.toml, eller ta bort `accent`
    .deep = parentesar går { $depth } ned; høgst { $most } er lov
    .css = dette stilarket kan ikkje lesast: { $told }
    .css-address = `{ $address }` er verken ei fil blant assets i temaet eller ei data:-adresse
    .css-bracket = denne parentesen blir aldri lukka: ein `{ $closing }` manglar
    .css-string = denne teksten har ikkje noko avsluttande hermeteikn på linja
    .css-url = denne adressa er øydelagd: skriv ho i hermeteikn
    .css-closes = denne parentesen lukkar ingenting
    .css-rule = dette er ingen regel: `{"{"} … {"}"}` manglar
    .css-declaration = dette er ingen deklarasjon: eit kolon manglar

template-fault = Ein mal feila på ei side.
    .remedy = Rett malen på linja som er oppgitt; variablar som ikkje finst, er feil.
    .message = malen kan ikkje brukast: { $told }
    .unclosed = `{ $name }` blir opna her og aldri lukka
    .page = det skjedde på sida { $page }

locale-fault = Ei fil med grensesnittekstar kan ikkje lesast.
    .remedy = Rett den merkte staden: éin tekst per linje, til dømes `menu = Innhald`.
    .syntax = dette er ikkje Fluent: { $told }

unknown-text = Ei fil med grensesnittekstar har ein tekst, eit omgrep, ein variabel eller ei form som ingen spør etter, eller viser til ein som ikkje finst.
    .remedy = Rett stavemåten, eller fjern han; `veikart locale SPRÅK` viser alle tekstane.
    .unused = verken programmet eller ein mal bruker ein tekst `{ $name }`
    .variable = `{ $name }` får ingen `${ $variable }`
    .unused-term = ingen tekst bruker eit omgrep `-{ $name }`
    .term-variable = ingen tekst gir `-{ $name }` ein `${ $variable }`
    .form = ingen tekst spør etter forma `{ $form }` av `-{ $name }`
    .reference = det finst ingen tekst `{ $name }` på `{ $language }`
    .term = det finst ikkje noko omgrep `-{ $name }` på `{ $language }`
    .attribute = omgrepet `-{ $name }` har ingen `.{ $attribute }`
    .function = det finst ingen funksjon `{ $name }`
    .plural = tal på `{ $language }` har inga form `{ $form }`

deprecated-key = Ein nøkkel har fått nytt namn. Det gamle blir framleis lese, og tyder det same.
    .remedy = Skriv det nye namnet. I ei vedteken utgåve er sjekksummen den same etterpå.
    .message = `{ $former }` heiter no `{ $name }`
    .write = skriv `{ $name }` i staden for `{ $former }`: det tyder det same, også i ei vedteken utgåve

long-sentence = Ei setning har meir enn 25 ord.
    .remedy = Del ho: éin tanke, éi setning.
    .message = ei setning har { $words } ord; opptil { $most } er lette å lese

long-paragraph = Eit avsnitt har meir enn fem setningar.
    .remedy = Del det: eitt poeng, eitt avsnitt.
    .message = dette avsnittet har { $sentences } setningar; opptil { $most } er lette å lese

long-lead = Teksten før den første overskrifta har meir enn 45 ord.
    .remedy = Gjer ingressen kort, og flytt resten ned.
    .message = teksten før den første overskrifta har { $words } ord; opptil { $most } er lette å lese

long-heading = Ein tittel eller ei overskrift har meir enn 70 teikn.
    .remedy = Gjer ho kortare.
    .message = denne overskrifta har { $characters } teikn; opptil { $most } er lette å lese

unexplained-abbreviation = Ei forkorting er ikkje forklart på sida.
    .remedy = Skriv ho heilt ut første gong med kortforma i parentes, eller forklar ho i ordlista. Det alle kjenner, fører du opp under advice.known_abbreviations.
    .message = `{ $word }` er ikkje forklart på denne sida
    .write-out = skriv ho heilt ut
    .first-time = skriv ho heilt ut første gong, med `({ $word })` bak, eller forklar ho i ordlista; det alle kjenner, fører du opp under advice.known_abbreviations

unclear-link-text = Ein lenkjetekst seier ingenting åleine.
    .remedy = Fortel kvar lenkja fører.
    .message = lenkjeteksten «{ $text }» seier ingenting åleine

language-share = Mindre enn ein fjerdedel av omtalene er på den eine av dei to formene av norsk.
    .remedy = Skriv fleire av dei på den andre forma (språklova § 13).
    .message = { $count } av { $of } omtaler ({ $percent } %) er på { $language }; minst { $least } % bør vere det

time-bands-overlap = Kolonnar i oversikta deler tid, og ingen seier kvifor.
    .remedy = Lat kolonnane følgje etter kvarandre, eller fortel lesarane i `note` kvifor dei overlappar.
    .message = kolonnane `{ $one }` og `{ $other }` overlappar

not-reviewed = Eit element er ikkje gjennomgått på så lenge som konfigurasjonen seier.
    .remedy = Les det på nytt, rett det, og set `reviewed` til dagen.
    .message = sist gjennomgått { $date }, for meir enn { $months } månader sidan
    .together = { $count } av { $of } element har ingen dag for gjennomgang

reviewed-in-future = Eit element skal vere gjennomgått ein dag som ikkje har kome.
    .remedy = Set `reviewed` til dagen då nokon sist las det.
    .message = gjennomgått { $date }, som ikkje har kome enno

event-in-future = Ei datert hending er seinare enn i dag, så ho kan ikkje ha skjedd enno.
    .remedy = Rett datoen, eller skriv hendinga når ho har skjedd.
    .message = `{ $date }` har ikkje kome enno

missing-text = Grensesnittekstar, former av eit omgrep eller former av eit tal manglar, og andre står i staden.
    .remedy = Skriv dei; `veikart locale SPRÅK` viser kva som manglar.
    .message =
        { $count ->
            [one] éin tekst
           *[other] { $count } tekstar
        } manglar: { $names }
    .order = det som manglar, blir vist på det første av desse språka som har det: { $languages }
    .spoken = imens les ein skjermlesar det opp som om det var `{ $language }`
    .marked = dei fleste tekstane på sidene er då på `{ $language }`, og det seier sidene til skjermlesarar
    .write = `veikart locale { $language }` skriv det som manglar, inn i fila, med kva det betyr
    .forms = `-{ $name }` manglar former som tekstar spør etter: { $names }
    .instead = forma med `*` står i staden
    .write-forms = skriv dei som `-name = {"{"} $form -> … {"}"}`; til då står det eine ordet for alle
    .attributes = `-{ $name }` fortel ikkje det tekstar spør om: { $names }
    .write-attribute = skriv det under omgrepet, til dømes `    .gender = neuter`
    .plurals = ikkje alle talformene er her: { $names } på `{ $language }`

empty-roadmap = Vegkartet har ingen element å vise, eller berre utkast.
    .remedy = Lag eit med `veikart new`, eller fjern `draft` der eit er klart.
    .message = vegkartet har ingen element å vise enno

missing-status = Element har ingen status.
    .remedy = Set `status` der ei kjelde fortel det; elles lat det vere.
    .together = { $count } av { $of } element har ingen status

missing-statement = Nettstaden lenkjer ikkje til noka publisert tilgjengelegheitserklæring.
    .remedy = Set `accessibility_statement` i veikart.toml.
    .message = nettstaden lenkjer ikkje til noka publisert tilgjengelegheitserklæring

missing-licence = Ingenting fortel kva andre kan gjere med dei opne dataa.
    .remedy = Set `data_licence` i veikart.toml når utgjevaren har valt ein, til dømes CC BY 4.0 eller NLOD 2.0.
    .message = dei opne dataa har ingen lisens, så ingen veit kva dei kan gjere med dei

front-page-address = Ei adresse fører til framsida av ein nettstad, der lesarane må leite vidare.
    .remedy = Oppgje adressa til sjølve sida, skjemaet eller erklæringa.
    .contact = dette er ei framside; lesarane treng eit skjema eller ei e-postadresse
    .contact-help = oppgje adressa til eit skjema (https:) eller ein postkasse (mailto:)
    .statement = dette er ei framside, ikkje tilgjengelegheitserklæringa
    .statement-help = oppgje adressa til sjølve erklæringa, til dømes https://uustatus.no/nb/erklaringer/publisert/…

edition-not-frozen = Ei vedteken utgåve har ingen kontrollsum, så ei seinare endring ville ikkje blitt sett.
    .remedy = Legg inn kontrollsummen som blir oppgitt.
    .message = denne utgåva har ingen kontrollsum, så ei endring ville ikkje blitt sett
    .add = legg til checksum = "{ $checksum }"

measure-without-delivery = Element har ingen leveranse i den nyaste leveranseplanen.
    .remedy = Knyt ein leveranse til dei der det er ein; elles lat det vere.
    .together = { $count } av { $of } element har ingen leveranse i den nyaste leveranseplanen

delivery-without-measure = Leveransar er ikkje knytte til noko element og er ikkje av ein annan type.
    .remedy = Set `refs` eller `kind` der ei kjelde fortel det; elles lat det vere.
    .message = { $count } av { $of } leveransar er ikkje knytte til noko element

passed-over = Filer som systemet eller andre program har lagt igjen, blir hoppa over: Thumbs.db, desktop.ini, .DS_Store, `~$…`, og det som sluttar på .bak, .tmp eller .orig.
    .remedy = Fjern dei, eller lat dei liggje: ingenting av dei blir publisert.
    .message =
        { $count ->
            [one] 1 fil
           *[other] { $count } filer
        } frå systemet eller andre program er hoppa over: { $names }
