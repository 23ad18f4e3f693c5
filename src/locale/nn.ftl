### Tekstane i grensesnittet på nynorsk. Meldingar utan variablar når malane som `t.<namn>`.

language_name = Nynorsk

## Sentrale ord
# Eit ord blir bytt ut her, i den eigne locales/nn.ftl til nettstaden, og alle setningar følgjer etter.
# Formene er eintal, bestemt eintal, fleirtal og bestemt fleirtal, med liten forbokstav. Kjønnet er neuter (eit),
# masculine (ein) eller feminine (ei).

-element = { $form ->
   *[singular] element
    [definite] elementet
    [plural] element
    [definite-plural] elementa
 }
    .gender = neuter
-focus-area = { $form ->
   *[singular] satsingsområde
    [definite] satsingsområdet
    [plural] satsingsområde
    [definite-plural] satsingsområda
 }
    .gender = neuter
# Det same, der det er klart kva type område det er.
-short-area = { $form ->
   *[singular] område
    [definite] området
    [plural] område
    [definite-plural] områda
 }
    .gender = neuter
-period = { $form ->
   *[singular] tidsrom
    [definite] tidsrommet
 }
    .gender = neuter
-roadmap = { $form ->
   *[singular] vegkart
    [definite] vegkartet
    [plural] vegkart
 }
-roadmap-edition = { $form ->
   *[singular] utgåve
    [definite] utgåva
    [plural] utgåver
    [definite-plural] utgåvene
 }
    .gender = feminine
-delivery-plan = { $form ->
   *[singular] leveranseplan
    [definite] leveranseplanen
    [plural] leveranseplanar
    [definite-plural] leveranseplanane
 }
    .gender = masculine
-plan-delivery = { $form ->
   *[singular] leveranse
    [definite] leveransen
    [plural] leveransar
    [definite-plural] leveransane
 }
-plan-actor = aktør
# Dei to slaga element.
-overall-need = { $form ->
   *[singular] overordna behov
    [definite] det overordna behovet
 }
-supporting-measure = { $form ->
   *[singular] tilhøyrande tiltak
    [plural] tilhøyrande tiltak
    [this] dette tiltaket
 }

## Ord som rettar seg etter kjønnet

-element-a = { -element.gender ->
    [neuter] eit
    [feminine] ei
   *[masculine] ein
 }
-element-one = { -element.gender ->
    [neuter] eitt
    [feminine] éi
   *[masculine] éin
 }
-element-another = { -element.gender ->
    [neuter] eit anna
    [feminine] ei anna
   *[masculine] ein annan
 }
-element-this = { -element.gender ->
    [neuter] dette
   *[masculine] denne
 }
-element-new = { -element.gender ->
    [neuter] nytt
   *[masculine] ny
 }
-element-it = { -element.gender ->
    [neuter] det
    [feminine] ho
   *[masculine] han
 }
-element-mentioned = { -element.gender ->
    [neuter] nemnt
   *[masculine] nemnd
 }
-focus-area-another = { -focus-area.gender ->
    [neuter] eit anna
    [feminine] ei anna
   *[masculine] ein annan
 }
-period-other = { -period.gender ->
    [neuter] anna
    [feminine] anna
   *[masculine] annan
 }
-roadmap-edition-a = { -roadmap-edition.gender ->
    [neuter] eit
    [feminine] ei
   *[masculine] ein
 }
-roadmap-edition-another = { -roadmap-edition.gender ->
    [neuter] eit anna
    [feminine] ei anna
   *[masculine] ein annan
 }
-roadmap-edition-one = { -roadmap-edition.gender ->
    [neuter] eitt
    [feminine] éi
   *[masculine] éin
 }
-roadmap-edition-this = { -roadmap-edition.gender ->
    [neuter] dette
   *[masculine] denne
 }
-roadmap-edition-that = { -roadmap-edition.gender ->
    [neuter] det
   *[masculine] den
 }
-roadmap-edition-each = { -roadmap-edition.gender ->
    [neuter] kvart
   *[masculine] kvar
 }
-roadmap-edition-adopted = { -roadmap-edition.gender ->
    [neuter] vedteke
   *[masculine] vedteken
 }
-roadmap-edition-presented = { -roadmap-edition.gender ->
    [neuter] lagt
   *[masculine] lagd
 }
-delivery-plan-a = { -delivery-plan.gender ->
    [neuter] eit
    [feminine] ei
   *[masculine] ein
 }
-delivery-plan-that = { -delivery-plan.gender ->
    [neuter] det
   *[masculine] den
 }

## Meny og rammer
skip_to_content = Hopp til innhaldet
menu = Meny
language_menu = Språk
menu_overview = Oversikt
menu_list = Alle { -element(form: "plural") }
foot_contact = Kontakt
foot_about = Om nettstaden
foot_data = Opne data
foot_statement = Tilgjengelegheitserklæring
foot_licence = Lisens
embed_title = Bygg inn oversikta
embed_own = Vis oversikta på din eigen nettstad
embed_how = Lim inn denne koden der oversikta skal stå:
embed_whole = Sjå heile { -roadmap(form: "definite") }
copy_link = Kopier lenkja
copy_code = Kopier koden
copied = Kopiert
published_by = Gitt ut av { $publisher }
edition = { CAP(-roadmap-edition) }: { $edition }
you_are_here = Du er her
back_to_overview = Til oversikta
draft = Utkast

## Oversikta
overview_caption = { CAP(-element(form: "plural")) } etter { -focus-area } og { -period }
intro_more = Meir om { -roadmap(form: "definite") }
overview_hint = Vel { -element-a } { -element } for å lese om det.
area = { CAP(-focus-area) }
areas = { CAP(-focus-area(form: "plural")) }
time_band = { CAP(-period) }
legend = Status
legend_intro = Kva merkinga betyr
supporting_areas = Utan { -period }
columns_joined = { $first } til { $last }
measures_count =
    { $count ->
        [one] { $number } { -element }
       *[other] { $number } { -element(form: "plural") }
    }
measures_in_areas = { $measures } i { $areas }
measures_in_areas_supporting = { $measures } i { $areas } og støttande aktivitetar
areas_count =
    { $count ->
        [one] { $number } { -focus-area }
       *[other] { $number } { -focus-area(form: "plural") }
    }
more_in_area =
    { $count ->
        [one] Sjå { -element-one } { -element } til
       *[other] Sjå { $number } { -element(form: "plural") } til
    }
more_children =
    { $count ->
        [one] og { -element-one } til
       *[other] og { $number } til
    }

## Element
measure = { CAP(-element) }
measures = { CAP(-element(form: "plural")) }
kind = Type
kind_overall = { CAP(-overall-need) }
kind_supporting = { CAP(-supporting-measure) }
supporting_measures = { CAP(-supporting-measure(form: "plural")) }
parent = Høyrer til
status = Status
status_unknown = Status ikkje oppgitt
belongs_to = Høyrer til { $area }
also_in = Står også i
also_here = Står også her
not_told = Ikkje oppgitt
band_unknown = { CAP(-period) } ikkje oppgitt
field_owner = Ansvarleg
original_title = Opphavleg namn
former_titles = Tidlegare namn
reviewed = Sist gjennomgått
sources = Kjelder
facts = Fakta
no_description = Kjelda har inga beskriving av { -element-this } { -element(form: "definite") }.
no_description_supporting = Kjelda har inga eiga beskriving av { -supporting-measure(form: "this") }. Les om { -overall-need(form: "definite") } som det høyrer til.
no_description_borrowed = Kjelda har inga eiga beskriving av { -supporting-measure(form: "this") }. Her er det som står om { -overall-need(form: "definite") } som det høyrer til.
no_description_mentioned = Kjelda har inga eiga beskriving av { -element-this } { -element(form: "definite") }, men andre beskrivingar nemner { -element-it }.
borrowed = Frå beskrivinga av
mentions = Nemnt i andre beskrivingar
mentioned_in = Nemnt slik i
related = Andre { -element(form: "plural") } i same { -short-area }
previous = Førre
next = Neste
previous_measure = Førre { -element }
next_measure = Neste { -element }
previous_area = Førre { -focus-area }
next_area = Neste { -focus-area }
show_in_overview = Vis i oversikta
notes_title = Fotnotar
note_mark = Fotnote { $number }
note_back = Tilbake til teksten frå fotnote { $number }
task_done = Gjort
task_open = Ikkje gjort
written_in =
    { $lang ->
        [nb] Teksten er skriven på bokmål.
        [nn] Teksten er skriven på nynorsk.
        [en] Teksten er skriven på engelsk.
       *[other] Teksten er skriven på eit anna språk.
    }
summary_translated = Tittelen og samandraget er omsette av redaksjonen.
measure_description =
    { $band ->
        [none] { $title }: { -element } i «{ $area }».
       *[other] { $title }: { -element } i «{ $area }», { $band }.
    }
area_description = { CAP(-element(form: "definite-plural")) } i «{ $title }».
list_description = Alle { -element(form: "definite-plural") } i { -roadmap(form: "definite") }, med { -focus-area }, { -period } og status.
overview_description = Kva som er planlagt, i kva { -focus-area } og når.

## Lista og filteret
list_title = Alle { -element(form: "plural") }
filter = Filtrer
filter_search = Søk i { -element(form: "definite-plural") }
filter_area = { CAP(-focus-area) }
filter_band = { CAP(-period) }
filter_status = Status
filter_all = Alle
filter_reset = Nullstill
filter_shown = Viser { $shown } av { $total } { -element(form: "plural") }
filter_none = Ingen { -element(form: "plural") } passar. Prøv eit anna ord, eller nullstill filteret.
filter_part = { $shown } av { $total } { -element(form: "plural") }
filter_without = Ta bort { $chosen } ({ $shown })
filter_only_shown = Filteret gjeld { -element(form: "definite-plural") } som er viste her. Nokre ruter er fulle: lenkja nedst i ruta fører til resten.
filter_elsewhere = Søk i heile { -roadmap(form: "definite") }
filter_chosen = Utval
filter_context = Vist fordi noko som høyrer til, passar
filter_years = Enkeltår
sort_by = Sorter etter
pages = Sider
page_of = Side { $number } av { $total }

## Det som manglar for nesten alle
told_of_none = Kjeldene oppgir ikkje { $facts }.
told_of_few = Kjeldene oppgir { $fact } for berre { $told } av { $of }. Der det er oppgitt, står det ved namnet.
list_or = { $first } eller { $last }

## 404
not_found_title = Sida finst ikkje
not_found_text = Adressa kan vere skriven feil, eller sida kan ha fått ei ny adresse. Herifrå kjem du vidare:

## Data
data_json = { CAP(-roadmap(form: "definite")) } som JSON
data_csv = { CAP(-roadmap(form: "definite")) } som CSV
data_editions = { CAP(-roadmap-edition(form: "definite-plural")) } som CSV
data_changes = Endringane som CSV
data_deliveries = { CAP(-plan-delivery(form: "definite-plural")) } som CSV
data_schema = Skjema for JSON-fila

## Datoar og tal
month_name =
    { $month ->
        [1] januar
        [2] februar
        [3] mars
        [4] april
        [5] mai
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
        *[12] desember
    }
date = { $day }. { month_name } { $year }
month_year = { month_name } { $year }
# Tidsrom som er deler av år.
period_half = { $number }. halvår { $year }
period_halfs = { $first }.–{ $last }. halvår { $year }
period_tertial = { $number }. tertial { $year }
period_tertials = { $first }.–{ $last }. tertial { $year }
period_quarter = { $number }. kvartal { $year }
period_quarters = { $first }.–{ $last }. kvartal { $year }
period_month = { $number } { $year }
period_months = { $first }–{ $last } { $year }
period_range = { $first } – { $last }
# Skiljeteikn mellom tusen: hardt mellomrom.
number_group = { "\u00A0" }
number_decimal = ,

## Endringar mellom utgåver
change_title = Endringar mellom { -roadmap-edition(form: "plural") }
change_from = Frå
change_to = Til
change_kind = Endring
change_count = Talet på { -element(form: "plural") }
change_reason = Grunngiving
change_none = Ingen sikre endringar.
change_new = Nye { -element(form: "plural") }
change_dropped = Har falle ut
change_merged = Gått inn i { -element-another } { -element }
change_renamed = Nytt namn
change_earlier = Framskunda
change_later = Utsett
change_area = Flytta til { -focus-area-another } { -focus-area }
change_status = Ny status
change_parent = Høyrer til ein annan stad
change_text = Ny beskriving
change_fields = Andre opplysningar
field_from_to = { $field } frå { $from } til { $to }
change_now_told = Oppgitt no, men ikkje før
change_no_longer_told = Oppgitt før, men ikkje no
change_not_told = Ikkje oppgitt i nokon av { -roadmap-edition(form: "definite-plural") }
change_not_comparable = Kan ikkje samanliknast
change_not_comparable_about = Berre { -roadmap-edition-that } eine { -roadmap-edition(form: "definite") } oppgir dette, eller ingen av dei. Då kan ingen seie om det er endra.
change_regrouped = { CAP(-roadmap-edition(form: "definite-plural")) } har ikkje dei same { -short-area(form: "definite-plural") }. Derfor er flytting mellom { -short-area(form: "plural") } ikkje vist.
change_incomplete = Kjelda har ikkje alle { -element(form: "definite-plural") }.
change_fact_title = Namn
change_fact_time_band = { CAP(-period) }
change_fact_area = { CAP(-focus-area) }
change_fact_status = Status
change_fact_parent = { CAP(-overall-need) }
change_fact_text = Beskriving

## Utgåver
menu_editions = { CAP(-roadmap-edition(form: "plural")) }
editions_title = { CAP(-roadmap-edition(form: "plural")) } av { -roadmap(form: "definite") }
editions_intro = { CAP(-roadmap-edition-each) } { -roadmap-edition } viser { -roadmap(form: "definite") } slik det blei vedteke eller lagt fram. Her ser du også kva som er endra frå { -roadmap-edition-one } { -roadmap-edition } til { -roadmap-edition-that } neste.
other_series = Andre { -roadmap(form: "plural") }
edition_label = { CAP(-roadmap-edition) }
edition_description = { $roadmap } slik det var i { -roadmap-edition(form: "definite") } «{ $edition }».
edition_old = Dette er { -roadmap-edition-a } eldre { -roadmap-edition }. { CAP(-roadmap-edition-that) } nyaste er
notice_label = Merk
edition_adopted = { CAP(-roadmap-edition-adopted) } av
edition_presented = { CAP(-roadmap-edition-presented) } fram for
adopted_by = { CAP(-roadmap-edition-adopted) } av { $body }
presented_to = { CAP(-roadmap-edition-presented) } fram for { $body }
edition_note = { $edition }: { $note }
date_label = Dato
case_label = Sak
band_other = { CAP(-period-other) } { -period }
edition_rest =
    { $count ->
        [one] Vis { -element-one } { -element } til
       *[other] Vis { $number } { -element(form: "plural") } til
    }
place_unknown = Plassen i { -roadmap(form: "definite") } er ikkje oppgitt
measure_today = Heiter i dag «{ $title }»
measure_gone_short = Finst ikkje under dette namnet i dag
measure_gone = { CAP(-element-this) } { -element(form: "definite") } finst ikkje under dette namnet i { -roadmap(form: "definite") } i dag. { CAP(-roadmap-edition-that) } siste { -roadmap-edition(form: "definite") } som har { -element-it }, er
gone_became = Kva det blei av det
gone_successors = Kan vere ført vidare som
gone_facts = Slik stod det i { -roadmap-edition-that } siste { -roadmap-edition(form: "definite") }
moved_split_title = { CAP(-element(form: "definite")) } er delt i fleire
moved_split_text = Det som stod her, er delt i desse:
history_gone = Ikkje lenger med
gone_text = Slik var det beskrive
gone_text_lost = { CAP(-roadmap-edition-that) } siste { -roadmap-edition(form: "definite") } har ikkje beskrivinga.
moved_title = Denne sida har flytta
moved_text = { CAP(-element(form: "definite")) } har fått ei ny adresse:
history = Historikk
history_from = Frå
history_to = til
event_source = Kjelde
history_title_then = Namn den gongen
history_absent = Ikkje med i { -roadmap-edition-this } { -roadmap-edition(form: "definite") }
history_not_listed = Ikkje nemnt i kjelda
accuracy = Treffsikkerheit
accuracy_lead =
    { $count ->
        [one] { CAP(-roadmap-edition(form: "definite")) } sette { -period } for { -element-one } { -element } som ikkje var levert
       *[other] { CAP(-roadmap-edition(form: "definite")) } sette { -period } for { $number } { -element(form: "plural") } som ikkje var leverte
    }
accuracy_untold = Treffsikkerheita kan ikkje reknast ut: Inga kjelde fortel kva det blei av { $number } av { $measures } som { -roadmap-edition(form: "definite") } sette { -period } for.
accuracy_about = { $kind }, { $of }
accuracy_of = I alt
accuracy_lists = { CAP(-element(form: "definite-plural")) } bak treffsikkerheita
accuracy_trend = Tabellen viser kva som til no har skjedd med { -element(form: "definite-plural") } som { -roadmap-edition-each } { -roadmap-edition } sette { -period } for.
accuracy_of_untimed =
    { $count ->
        [one] { $editions } fortel ikkje når { -element(form: "definite-plural") } var planlagde, så treffsikkerheita kan ikkje reknast ut for { -roadmap-edition-that } { -roadmap-edition(form: "definite") }.
       *[other] { $editions } fortel ikkje når { -element(form: "definite-plural") } var planlagde, så treffsikkerheita kan ikkje reknast ut for dei { -roadmap-edition(form: "definite-plural") }.
    }
accuracy_of_untold = { $editions } sette { -period } for { -element(form: "plural") }, men kjeldene fortel nesten ikkje kva det blei av dei.
changes_title = Endringar frå { $from } til { $to }
changes_description = Kva som er nytt, har falle ut, har fått nytt namn eller er flytta i { -roadmap(form: "definite") }.
changes_since = Sjå kva som er endra i { -roadmap(form: "definite") } sidan siste { -roadmap-edition }
change_of_fact = { $fact }: { $change }
change_with = { $change }: { $detail }
from_to = frå { $from } til { $to }
renamed_from_to = frå «{ $from }» til «{ $to }»
working_edition = { -roadmap(form: "definite") } slik det er no
change_new_one = { CAP(-element-new) } { -element }
merged_into = inn i «{ $title }»
no_parent = ingen
flow_title = Slik flytta { -element(form: "definite-plural") } seg frå { $from } til { $to }
flow_title_merged = Slik flytta { -element(form: "definite-plural") } seg frå { $from } til { $to }. { CAP(-element-a) } { -element } som gjekk inn i { -element-another }, følgjer { -element-it }.
flow_table = Det same som tabell
flow_new = Nye
flow_delivered = Levert, heilt eller delvis
flow_dropped = Har falle ut
flow_not_listed = Ikkje nemnt i kjelda
flow_same = Same { -period }
flow_moved = Flytta i tid
flow_unknown = Kan ikkje samanliknast
feed_title = Endringar i { -roadmap(form: "definite") }
feed_area_title = Endringar i { -roadmap(form: "definite") }: { $area }
feed_entry = { $title } – { $change }
feed_event = { $title } – { $date }
feed_event_summary = { $text } Kjelde: { $source }.
feed_link = Følg endringane i ein nyhendelesar (Atom)

## Kva blei det av det
became_title = Kva blei det av { $from }?
became_projects =
    { $count ->
        [one] { $number } av { -element(form: "definite-plural") } har eit prosjekt i { -delivery-plan-a } { -delivery-plan }.
       *[other] { $number } av { -element(form: "definite-plural") } har prosjekt i { -delivery-plan-a } { -delivery-plan }.
    }
became_unsure = Det ingen kan seie sikkert
became_show = Vis { -element(form: "definite-plural") }
became_what = Kva vi veit
delivery_in_short = { $project } ({ $told })
flow_shown = Teikninga viser { $shown } av { $of }. Resten kan ikkje samanliknast.

## Leveranseplan
menu_plan = { CAP(-delivery-plan) }
plan_of = { CAP(-delivery-plan) } { $date }
plan_description = Prosjekt som bidreg til { -roadmap(form: "definite") }: { $plan }.
plan_old = Dette er { -delivery-plan-a } eldre { -delivery-plan }. { CAP(-delivery-plan-that) } nyaste er
plan_others = Andre { -delivery-plan(form: "plural") }
plan_shown = Viser { $shown } av { $total } { -plan-delivery(form: "plural") }
plan_none = Ingen { -plan-delivery(form: "plural") } passar med filteret.
plan_part = { $shown } av { $total } { -plan-delivery(form: "plural") }
filter_deliveries = Filtrer { -plan-delivery(form: "definite-plural") }
filter_search_deliveries = Søk i { -plan-delivery(form: "definite-plural") }
filter_actor = { CAP(-plan-actor) }
filter_stage = Framgang
area_unknown = { CAP(-focus-area) } ikkje oppgitt
deliveries = { CAP(-plan-delivery(form: "plural")) }
delivery = Prosjekt
actor = { CAP(-plan-actor) }
for_measures = { CAP(-element(form: "plural")) } i { -roadmap(form: "definite") }
unmatched = Står ikkje i { -roadmap(form: "definite") } vi har
may_be = Kan gjelde
see_also = Sjå også
likely_deliveries = Kan gjelde { -element-this } { -element(form: "definite") }
for_no_measure = Ikkje knytt til { -element-a } { -element }
light = Status
light_green = Grøn
light_yellow = Gul
light_red = Raud
stage = Framgang
stage_not_begun = Ikkje påbyrja
stage_development = Under utvikling
stage_integration = Integrasjonstest
stage_delivered = Levert
stage_with = { $stage } ({ $note })
stage_written = Planen skriv «{ $note }»
delivery_development = Vidareutvikling
delivery_upkeep = Plattformvedlikehald
delivery_configuration = Konfigurering
marker_new = Nytt i planen
marker_progress = Oppdatert framgang
actor_description = Kva { $actor } bidreg med til { -roadmap(form: "definite") }.
delivery_plan = Plan
deliveries_count =
    { $count ->
        [one] { $number } { -plan-delivery }
       *[other] { $number } { -plan-delivery(form: "plural") }
    }

change_returned = Teke inn igjen
change_delivered = Levert
change_partly = Delvis levert
change_stopped = Stoppa
change_split = Delt i fleire
change_widened = Går over fleire år
change_narrowed = Går over færre år
change_likely_continued = Kan vere ført vidare
change_named = Kjent frå før
split_into = blei til { $titles }
likely_into = kan vere ført vidare som { $titles }
likely_from = kan vere ei vidareføring av { $titles }
partly_numbers =
    { $count ->
        [one] { $done } av { $of } { -plan-delivery } er levert
       *[other]
            { $finished ->
                [one] { $done } av { $of } { -plan-delivery(form: "plural") } er levert
               *[other] { $done } av { $of } { -plan-delivery(form: "plural") } er leverte
            }
    }
named_by_plan = nemnt i { -delivery-plan(form: "definite") } frå same møte
named_by_plan_likely = truleg nemnt i { -delivery-plan(form: "definite") } frå same møte
quoted_title = «{ $title }»
list_last = { $list } og { $last }
history_named = Nemnt i { -delivery-plan(form: "definite") } frå same møte
history_likely = Kan vere det same. { $reason }
kept_on_time = Levert i tide
kept_late = Levert etter { -period(form: "definite") }
kept_partly = Delvis levert
kept_stands = Står som planlagt
kept_moved = Flytta i tid
kept_ended = Stoppa eller falle ut
kept_not_told = Ikkje oppgitt
kept_on_time_count =
    { $count ->
        [one] { $number } er levert i tide
       *[other] { $number } er leverte i tide
    }
kept_late_count =
    { $count ->
        [one] { $number } er levert etter { -period(form: "definite") }
       *[other] { $number } er leverte etter { -period(form: "definite") }
    }
kept_partly_count =
    { $count ->
        [one] { $number } er delvis levert
       *[other] { $number } er delvis leverte
    }
kept_stands_count = { $number } står som planlagt
kept_moved_count = { $number } er flytta i tid
kept_ended_count = { $number } er stoppa eller har falle ut
kept_not_told_count = { $number } fortel inga kjelde om
plan_since = Endringar frå førre plan
plan_compared = Samanlikna med
plan_unchanged = Ingen { -plan-delivery(form: "plural") } er endra sidan førre plan.
plan_change_new = Nye
plan_change_gone = Ikkje lenger i planen
plan_change_further = Komne lenger
plan_change_back = Gått tilbake
plan_change_better_light = Betre trafikklys
plan_change_worse_light = Dårlegare trafikklys

## Kva det blei av elementa: namnet på kvart utfall, og kor mange det gjeld
outcome_delivered = Levert
outcome_partly = Delvis levert
outcome_stopped = Stoppa
outcome_dropped = Har falle ut
outcome_merged = Gått inn i { -element-another } { -element }
outcome_split = Delt i fleire
outcome_later = Utsett
outcome_earlier = Framskunda
outcome_widened = Går over lengre tid
outcome_narrowed = Går over kortare tid
outcome_area = Flytta til { -focus-area-another } { -focus-area }
outcome_parent = Høyrer til ein annan stad
outcome_renamed = Nytt namn
outcome_changed = Ny status eller beskriving
outcome_stands = Står som før
outcome_there = Står framleis
outcome_likely_continued = Kan vere ført vidare
outcome_likely_back = Kan vere ført vidare i { -roadmap-edition-another } { -roadmap-edition }
outcome_plan_only = Berre nemnt i { -delivery-plan(form: "definite") }
outcome_not_told = Ikkje nemnt i kjelda
outcome_new = Nye { -element(form: "plural") }
outcome_returned = Teke inn igjen
outcome_named = Kjent frå før
outcome_likely_continuing = Kan vere vidareføringar
outcome_likely_known = Truleg kjent frå før
outcome_likely_new = Kanskje nye
outcome_likely_continued_about = Namn eller innhald tyder på at det er det same, men inga kjelde seier det sikkert.
outcome_likely_back_about = { CAP(-roadmap-edition(form: "definite")) } har dei ikkje. Namn eller innhald tyder på at dei er førte vidare i { -roadmap-edition-another } { -roadmap-edition }, men inga kjelde seier det sikkert.
outcome_plan_only_about = { CAP(-roadmap-edition(form: "definite")) } har dei ikkje, men { -delivery-plan(form: "definite") } frå same møte nemner dei.
outcome_not_told_about =
    { $count ->
        [one] { CAP(-element-one) } { -element } er ikkje { -element-mentioned } i den siste kjelda. Ho har ikkje alle { -element(form: "definite-plural") }, så ingen kan seie om { -element-it } har falle ut.
       *[other] { $number } { -element(form: "plural") } er ikkje nemnde i den siste kjelda. Ho har ikkje alle { -element(form: "definite-plural") }, så ingen kan seie om dei har falle ut.
    }
outcome_there_about = Dei står i begge, men ikkje begge oppgir { -period(form: "definite") }. Då kan ingen seie om det er endra.
outcome_dropped_about = Dei står ikkje i { -roadmap-edition-that } siste { -roadmap-edition(form: "definite") }. Kvifor, eller om dei er leverte, står berre der ei kjelde fortel det.
outcome_named_about = { CAP(-roadmap-edition(form: "definite")) } har dei ikkje, men { -delivery-plan(form: "definite") } frå same møte eller { -roadmap-edition-a } tidlegare { -roadmap-edition } nemner dei.
outcome_likely_continuing_about = Namn eller innhald tyder på at det er det same, men inga kjelde seier det sikkert.
outcome_likely_known_about = { CAP(-roadmap-edition(form: "definite")) } har dei ikkje. Namn eller innhald tyder på at { -roadmap-edition-a } tidlegare { -roadmap-edition } har dei, men inga kjelde seier det sikkert.
outcome_likely_new_about =
    { $count ->
        [one] { CAP(-element-one) } { -element } er ikkje { -element-mentioned } i den første kjelda. Ho har ikkje alle { -element(form: "definite-plural") }, så ingen kan seie om { -element-it } er { -element-new }.
       *[other] { $number } { -element(form: "plural") } er ikkje nemnde i den første kjelda. Ho har ikkje alle { -element(form: "definite-plural") }, så ingen kan seie om dei er nye.
    }
became_all =
    { $count ->
        [one] { CAP(-element(form: "definite")) } i { $from } står også i { $to }.
        [2] Begge { -element(form: "definite-plural") } i { $from } står også i { $to }.
       *[other] Alle dei { $number } { -element(form: "definite-plural") } i { $from } står også i { $to }.
    }
became_some =
    { $one ->
        [1] { CAP(-element-one) } av { $number } { -element(form: "plural") } i { $from } står også i { $to }.
       *[other] { $standing } av { $number } { -element(form: "plural") } i { $from } står også i { $to }.
    }
became_none =
    { $count ->
        [0] Det er ingen { -element(form: "plural") } i { $from }.
        [one] { CAP(-element(form: "definite")) } i { $from } står ikkje i { $to }.
       *[other] Ingen av dei { $number } { -element(form: "definite-plural") } i { $from } står i { $to }.
    }
became_fates =
    { $count ->
        [one] Slik gjekk det med { -element-it }:{" "}
       *[other] Slik gjekk det med dei:{" "}
    }
became_arrived =
    { $count ->
        [one] { $later } har { -element-one } { -element } til:{" "}
       *[other] { $later } har { $number } { -element(form: "plural") } til:{" "}
    }
became_delivered =
    { $count ->
        [one] { $number } er levert
       *[other] { $number } er leverte
    }
became_partly =
    { $count ->
        [one] { $number } er delvis levert
       *[other] { $number } er delvis leverte
    }
became_stopped = { $number } er stoppa
became_dropped = { $number } har falle ut
became_merged =
    { $count ->
        [one] { $number } har gått inn i { -element-another }
       *[other] { $number } har gått inn i andre
    }
became_split =
    { $count ->
        [one] { $number } er delt i fleire
       *[other] { $number } er delte i fleire
    }
became_later =
    { $count ->
        [one] { $number } er utsett
       *[other] { $number } er utsette
    }
became_earlier = { $number } er framskunda
became_widened = { $number } går over lengre tid
became_narrowed = { $number } går over kortare tid
became_area =
    { $count ->
        [one] { $number } er flytta til { -focus-area-another } { -focus-area }
       *[other] { $number } er flytta til andre { -focus-area(form: "plural") }
    }
became_parent = { $number } høyrer til ein annan stad
became_renamed =
    { $count ->
        [one] { $number } har fått nytt namn
       *[other] { $number } har fått nye namn
    }
became_changed = { $number } har ny status eller beskriving
became_stands = { $number } står som før
became_there = { $number } kan ikkje samanliknast i tid
became_likely_continued =
    { $count ->
        [one] { $number } kan vere ført vidare under eit anna namn
       *[other] { $number } kan vere førte vidare under andre namn
    }
became_likely_back =
    { $count ->
        [one] { $number } kan vere ført vidare i { -roadmap-edition-another } { -roadmap-edition }
       *[other] { $number } kan vere førte vidare i { -roadmap-edition-another } { -roadmap-edition }
    }
became_plan_only =
    { $count ->
        [one] { $number } er berre { -element-mentioned } i { -delivery-plan(form: "definite") }
       *[other] { $number } er berre nemnde i { -delivery-plan(form: "definite") }
    }
became_not_told =
    { $count ->
        [one] { $number } er ikkje { -element-mentioned } i kjelda
       *[other] { $number } er ikkje nemnde i kjelda
    }
became_new =
    { $count ->
        [one] { $number } er { -element-new }
       *[other] { $number } er nye
    }
became_returned =
    { $count ->
        [one] { $number } er teke inn igjen
       *[other] { $number } er tekne inn igjen
    }
became_named =
    { $count ->
        [one] { $number } var kjent frå før
       *[other] { $number } var kjende frå før
    }
became_likely_continuing =
    { $count ->
        [one] { $number } kan vere ei vidareføring
       *[other] { $number } kan vere vidareføringar
    }
became_likely_known =
    { $count ->
        [one] { $number } var truleg kjent frå før
       *[other] { $number } var truleg kjende frå før
    }
became_likely_new =
    { $count ->
        [one] { $number } kan vere { -element-new }
       *[other] { $number } kan vere nye
    }
named_by_edition = stod i { $edition }
likely_into_in = kan vere ført vidare som { $title } i { $edition }
likely_from_in = truleg kjent frå { $edition }, som { $title }
change_likely_elsewhere = Kan stå i { -roadmap-edition-another } { -roadmap-edition }
and = og

## Vegen til alle, tala og heftet

foot_roadmap = { CAP(-roadmap(form: "definite")) }
areas_description = Slik er { -roadmap(form: "definite") } delt inn.
actors = Kven som leverer
actors_description = Dei som bidreg til { -roadmap(form: "definite") }, og kor mykje kvar av dei leverer.
numbers_title = { CAP(-roadmap(form: "definite")) } i tal
numbers_description = Kor mange det er av kvart slag. Vel eit tal for å sjå kva det gjeld.
numbers_of_plan = { $plan }: { $facts }
numbers_counted_once = { CAP(-element(form: "plural")) } som står i fleire { -short-area(form: "plural") }, blir talde berre der dei høyrer til.
numbers_several_periods = { CAP(-element(form: "plural")) } som varer lenge, blir talde i alle kolonnane dei går over.
numbers_named = Vis kva for nokre
written_language = Skriftspråk
booklet_title = Hefte for utskrift
booklet_description = Heile { -roadmap(form: "definite") } samla for utskrift, med innhaldsliste og sidetal.
contents = Innhald
downloads = Last ned
download_pdf = Hefte (PDF, { $size })
download_poster = Plakat av oversikta (PDF, { $size })
download_png = Bilete av oversikta (PNG, { $size })
download_pptx = Lysbilete (PowerPoint, { $size })
download_svg = Teikning av oversikta (SVG, { $size })
download_xlsx = Rekneark (Excel, { $size })
now_mark = No: { $edition }
plan_age =
    { $count ->
        [one] Planen er eitt år gammal, rekna til { $date }.
       *[other] Planen er { $number } år gammal, rekna til { $date }.
    }
plan_age_edition =
    { $count ->
        [one] Planen er eitt år eldre enn { -roadmap-edition(form: "definite") } frå { $date }.
       *[other] Planen er { $number } år eldre enn { -roadmap-edition(form: "definite") } frå { $date }.
    }

## Ordlista

close = Lukk
glossary_title = Ordliste
glossary_description = Ord og forkortingar i { -roadmap(form: "definite") }, forklarte med enkle ord.
glossary_also = Også kalla
glossary_original = På norsk
glossary_letters = Bokstavar
ground = Grunnlag
ground_source = Kjelde
ground_common = Allment kjent
ground_unexplained = Inga kjelde forklarer ordet

## Søket

found_measure = { CAP(-element) }
found_area = { CAP(-focus-area) }
found_term = Ordliste
found_delivery = { CAP(-plan-delivery) }
found_actor = { CAP(-plan-actor) }
found_page = Side
found_gone = Ikkje lenger i { -roadmap(form: "definite") }
search = Søk
search_field = Søk i { -roadmap(form: "definite") }
search_results = Treff
search_none = Ingen treff. Prøv færre ord eller eit anna ord.
search_none_way = Sjå alle { -element(form: "plural") }
search_otherwise = Passar med eit anna ord for det same.
search_failed = Søket kunne ikkje lastast.
search_one = 1 treff
search_many = treff
search_key_off = Slå av tasten «/», som opnar søket
search_key_on = Slå på tasten «/», som opnar søket

## Det som blir eksportert

export_source = Kjelde: { $source }.
export_drawing = Teikninga viser { -element(form: "definite-plural") } etter { -focus-area } ({ $areas }) og { -period } ({ $columns }).
export_to = Til
export_term = Ord
export_meaning = Tyding
export_explanation = Forklaring
export_back = Tilbake til { -roadmap(form: "definite") }
export_goes_on = (held fram)
export_on_site = Les meir på nettstaden

## Hurtigvisinga

look = Hurtigvising
look_hint = Tasten V på ein boks opnar han her
look_previous = Førre
look_next = Neste
look_whole = Opne heile sida
look_place = { $shown } av { $total }

## Innspel

remarks = Innspel
remarks_description = Kva organ har sagt om { -element(form: "definite-plural") }, og kva dei fekk til svar.
remarks_internal = Innspela blir berre viste i førehandsvisinga, ikkje på den offentlege nettstaden.
remarks_bodies = Organa
remarks_by = Frå
remarks_open = Utan svar
remarks_count = { $count } innspel, { $open ->
    [0] alle med svar
   *[other] { $open } utan svar
 }
remark_answer = Svar
remark_decision = Avgjerd
remark_open = Ikkje svart på enno
decision_taken = teke inn
decision_partly = delvis teke inn
decision_later = til ei seinare utgåve
decision_declined = ikkje teke inn
