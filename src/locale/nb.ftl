### Grensesnittets tekster på bokmål. Meldinger uten variabler når malene som `t.<navn>`.

language_name = Bokmål

## Sentrale ord
# Et ord skiftes ut her, i nettstedets egen locales/nb.ftl, og alle setninger følger etter.
# Formene er entall, bestemt entall, flertall og bestemt flertall, med liten forbokstav. Kjønnet er neuter (et),
# masculine (en) eller feminine (ei).

-element = { $form ->
   *[singular] element
    [definite] elementet
    [plural] elementer
    [definite-plural] elementene
 }
    .gender = neuter
-focus-area = { $form ->
   *[singular] satsingsområde
    [definite] satsingsområdet
    [plural] satsingsområder
    [definite-plural] satsingsområdene
 }
    .gender = neuter
# Det samme, der det er klart hvilken type område det er.
-short-area = { $form ->
   *[singular] område
    [definite] området
    [plural] områder
    [definite-plural] områdene
 }
    .gender = neuter
-period = { $form ->
   *[singular] tidsrom
    [definite] tidsrommet
 }
    .gender = neuter
-roadmap = { $form ->
   *[singular] veikart
    [definite] veikartet
    [plural] veikart
 }
-roadmap-edition = { $form ->
   *[singular] utgave
    [definite] utgaven
    [plural] utgaver
    [definite-plural] utgavene
 }
    .gender = masculine
-delivery-plan = { $form ->
   *[singular] leveranseplan
    [definite] leveranseplanen
    [plural] leveranseplaner
    [definite-plural] leveranseplanene
 }
    .gender = masculine
-plan-delivery = { $form ->
   *[singular] leveranse
    [definite] leveransen
    [plural] leveranser
    [definite-plural] leveransene
 }
-plan-actor = aktør
# De to slagene elementer.
-overall-need = { $form ->
   *[singular] overordnet behov
    [definite] det overordnede behovet
 }
-supporting-measure = { $form ->
   *[singular] tilhørende tiltak
    [plural] tilhørende tiltak
    [this] dette tiltaket
 }

## Ord som retter seg etter kjønnet

-element-a = { -element.gender ->
    [neuter] et
    [feminine] ei
   *[masculine] en
 }
-element-one = { -element.gender ->
    [neuter] ett
    [feminine] ei
   *[masculine] én
 }
-element-another = { -element.gender ->
    [neuter] et annet
    [feminine] ei anna
   *[masculine] en annen
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
   *[masculine] den
 }
-focus-area-another = { -focus-area.gender ->
    [neuter] et annet
    [feminine] ei anna
   *[masculine] en annen
 }
-focus-area-which = { -focus-area.gender ->
    [neuter] hvilket
   *[masculine] hvilken
 }
-period-other = { -period.gender ->
    [neuter] annet
    [feminine] anna
   *[masculine] annen
 }
-roadmap-edition-a = { -roadmap-edition.gender ->
    [neuter] et
    [feminine] ei
   *[masculine] en
 }
-roadmap-edition-another = { -roadmap-edition.gender ->
    [neuter] et annet
    [feminine] ei anna
   *[masculine] en annen
 }
-roadmap-edition-one = { -roadmap-edition.gender ->
    [neuter] ett
    [feminine] ei
   *[masculine] én
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
    [neuter] hvert
   *[masculine] hver
 }
-delivery-plan-a = { -delivery-plan.gender ->
    [neuter] et
    [feminine] ei
   *[masculine] en
 }
-delivery-plan-that = { -delivery-plan.gender ->
    [neuter] det
   *[masculine] den
 }

## Meny og rammer
skip_to_content = Hopp til innholdet
menu = Meny
language_menu = Språk
menu_overview = Oversikt
menu_list = Alle { -element(form: "plural") }
foot_contact = Kontakt
foot_about = Om nettstedet
foot_data = Åpne data
foot_statement = Tilgjengelighetserklæring
foot_licence = Lisens
embed_title = Bygg inn oversikten
embed_own = Vis oversikten på ditt eget nettsted
embed_how = Lim inn denne koden der oversikten skal stå:
embed_whole = Se hele { -roadmap(form: "definite") }
copy_link = Kopier lenken
copy_code = Kopier koden
copied = Kopiert
published_by = Utgitt av { $publisher }
edition = { CAP(-roadmap-edition) }: { $edition }
you_are_here = Du er her
back_to_overview = Til oversikten
draft = Utkast

## Oversikten
overview_caption = { CAP(-element(form: "plural")) } etter { -focus-area } og { -period }
intro_more = Mer om { -roadmap(form: "definite") }
overview_hint = Velg { -element-a } { -element } for å lese om det.
area = { CAP(-focus-area) }
areas = { CAP(-focus-area(form: "plural")) }
time_band = { CAP(-period) }
legend = Status
legend_intro = Hva merkingen betyr
supporting_areas = Uten { -period }
columns_joined = { $first } til { $last }
measures_count =
    { $count ->
        [one] { $number } { -element }
       *[other] { $number } { -element(form: "plural") }
    }
measures_in_areas = { $measures } i { $areas }
measures_in_areas_supporting = { $measures } i { $areas } og støttende aktiviteter
areas_count =
    { $count ->
        [one] { $number } { -focus-area }
       *[other] { $number } { -focus-area(form: "plural") }
    }
more_in_area =
    { $count ->
        [one] Se { -element-one } { -element } til
       *[other] Se { $number } { -element(form: "plural") } til
    }
more_children =
    { $count ->
        [one] og { -element-one } til
       *[other] og { $number } til
    }

## Elementer
measure = { CAP(-element) }
measures = { CAP(-element(form: "plural")) }
kind = Type
kind_overall = { CAP(-overall-need) }
kind_supporting = { CAP(-supporting-measure) }
supporting_measures = { CAP(-supporting-measure(form: "plural")) }
parent = Hører til
status = Status
status_unknown = Status ikke oppgitt
belongs_to = Hører til { $area }
also_in = Står også i
also_here = Står også her
not_told = Ikke oppgitt
band_unknown = { CAP(-period) } ikke oppgitt
field_owner = Ansvarlig
original_title = Opprinnelig navn
former_titles = Tidligere navn
reviewed = Sist gjennomgått
sources = Kilder
facts = Fakta
no_description = Kilden har ingen beskrivelse av { -element-this } { -element(form: "definite") }.
no_description_supporting = Kilden har ingen egen beskrivelse av { -supporting-measure(form: "this") }. Les om { -overall-need(form: "definite") } som det hører til.
no_description_borrowed = Kilden har ingen egen beskrivelse av { -supporting-measure(form: "this") }. Her er det som står om { -overall-need(form: "definite") } som det hører til.
no_description_mentioned = Kilden har ingen egen beskrivelse av { -element-this } { -element(form: "definite") }, men andre beskrivelser nevner { -element-it }.
borrowed = Fra beskrivelsen av
mentions = Nevnt i andre beskrivelser
mentioned_in = Nevnt slik i
related = Andre { -element(form: "plural") } i samme { -short-area }
previous = Forrige
next = Neste
previous_measure = Forrige { -element }
next_measure = Neste { -element }
previous_area = Forrige { -focus-area }
next_area = Neste { -focus-area }
show_in_overview = Vis i oversikten
notes_title = Fotnoter
note_mark = Fotnote { $number }
note_back = Tilbake til teksten fra fotnote { $number }
task_done = Gjort
task_open = Ikke gjort
written_in =
    { $lang ->
        [nb] Teksten er skrevet på bokmål.
        [nn] Teksten er skrevet på nynorsk.
        [en] Teksten er skrevet på engelsk.
       *[other] Teksten er skrevet på et annet språk.
    }
summary_translated = Tittelen og sammendraget er oversatt av redaksjonen.
measure_description =
    { $band ->
        [none] { $title }: { -element } i «{ $area }».
       *[other] { $title }: { -element } i «{ $area }», { $band }.
    }
area_description = { CAP(-element(form: "definite-plural")) } i «{ $title }».
list_description = Alle { -element(form: "definite-plural") } i { -roadmap(form: "definite") }, med { -focus-area }, { -period } og status.
overview_description = Hva som er planlagt, i { -focus-area-which } { -focus-area } og når.

## Listen og filteret
list_title = Alle { -element(form: "plural") }
filter = Filtrer
filter_search = Søk i { -element(form: "definite-plural") }
filter_area = { CAP(-focus-area) }
filter_band = { CAP(-period) }
filter_status = Status
filter_all = Alle
filter_reset = Nullstill
filter_shown = { $shown } av { $total } { -element(form: "plural") } vises
filter_none = Ingen { -element(form: "plural") } passer. Prøv et annet ord, eller nullstill filteret.
filter_part = { $shown } av { $total } { -element(form: "plural") }
filter_without = Ta bort { $chosen } ({ $shown })
filter_only_shown = Filteret gjelder { -element(form: "definite-plural") } som vises her. Noen ruter er fulle: lenken nederst i ruta fører til resten.
filter_elsewhere = Søk i hele { -roadmap(form: "definite") }
filter_chosen = Utvalg
filter_context = Vises fordi noe som hører til, passer
filter_years = Enkeltår
sort_by = Sorter etter
pages = Sider
page_of = Side { $number } av { $total }

## Det som mangler for nesten alle
told_of_none = Kildene oppgir ikke { $facts }.
told_of_few = Kildene oppgir { $fact } for bare { $told } av { $of }. Der det er oppgitt, står det ved navnet.
list_or = { $first } eller { $last }

## 404
not_found_title = Siden finnes ikke
not_found_text = Adressen kan være skrevet feil, eller siden kan ha fått en ny adresse. Herfra kommer du videre:

## Data
data_json = { CAP(-roadmap(form: "definite")) } som JSON
data_csv = { CAP(-roadmap(form: "definite")) } som CSV
data_editions = { CAP(-roadmap-edition(form: "definite-plural")) } som CSV
data_changes = Endringene som CSV
data_deliveries = { CAP(-plan-delivery(form: "definite-plural")) } som CSV
data_schema = Skjema for JSON-filen

## Datoer og tall
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
# Skilletegn mellom tusener: hardt mellomrom.
number_group = { "\u00A0" }
number_decimal = ,

## Endringer mellom utgaver
change_title = Endringer mellom { -roadmap-edition(form: "plural") }
change_from = Fra
change_to = Til
change_kind = Endring
change_count = Antall { -element(form: "plural") }
change_reason = Begrunnelse
change_none = Ingen sikre endringer.
change_new = Nye { -element(form: "plural") }
change_dropped = Falt ut
change_merged = Gått inn i { -element-another } { -element }
change_renamed = Nytt navn
change_earlier = Framskyndet
change_later = Utsatt
change_area = Flyttet til { -focus-area-another } { -focus-area }
change_status = Ny status
change_parent = Hører til et annet sted
change_text = Ny beskrivelse
change_fields = Andre opplysninger
field_from_to = { $field } fra { $from } til { $to }
change_now_told = Oppgitt nå, men ikke før
change_no_longer_told = Oppgitt før, men ikke nå
change_not_told = Ikke oppgitt i noen av { -roadmap-edition(form: "definite-plural") }
change_not_comparable = Kan ikke sammenlignes
change_not_comparable_about = Bare { -roadmap-edition-that } ene { -roadmap-edition(form: "definite") } oppgir dette, eller ingen av dem. Da kan ingen si om det er endret.
change_regrouped = { CAP(-roadmap-edition(form: "definite-plural")) } har ikke de samme { -short-area(form: "definite-plural") }. Derfor vises ikke flytting mellom { -short-area(form: "plural") }.
change_incomplete = Kilden har ikke alle { -element(form: "definite-plural") }.
change_fact_title = Navn
change_fact_time_band = { CAP(-period) }
change_fact_area = { CAP(-focus-area) }
change_fact_status = Status
change_fact_parent = { CAP(-overall-need) }
change_fact_text = Beskrivelse

## Utgaver
menu_editions = { CAP(-roadmap-edition(form: "plural")) }
editions_title = { CAP(-roadmap-edition(form: "plural")) } av { -roadmap(form: "definite") }
editions_intro = { CAP(-roadmap-edition-each) } { -roadmap-edition } viser { -roadmap(form: "definite") } slik det ble vedtatt eller lagt fram. Her ser du også hva som er endret fra { -roadmap-edition-one } { -roadmap-edition } til { -roadmap-edition-that } neste.
other_series = Andre { -roadmap(form: "plural") }
edition_label = { CAP(-roadmap-edition) }
edition_description = { $roadmap } slik det var i { -roadmap-edition(form: "definite") } «{ $edition }».
edition_old = Dette er { -roadmap-edition-a } eldre { -roadmap-edition }. { CAP(-roadmap-edition-that) } nyeste er
notice_label = Merk
edition_adopted = Vedtatt av
edition_presented = Lagt fram for
adopted_by = Vedtatt av { $body }
presented_to = Lagt fram for { $body }
edition_note = { $edition }: { $note }
date_label = Dato
case_label = Sak
band_other = { CAP(-period-other) } { -period }
edition_rest =
    { $count ->
        [one] Vis { -element-one } { -element } til
       *[other] Vis { $number } { -element(form: "plural") } til
    }
place_unknown = Plassen i { -roadmap(form: "definite") } er ikke oppgitt
measure_today = Heter i dag «{ $title }»
measure_gone_short = Finnes ikke under dette navnet i dag
measure_gone = { CAP(-element-this) } { -element(form: "definite") } finnes ikke under dette navnet i { -roadmap(form: "definite") } i dag. { CAP(-roadmap-edition-that) } siste { -roadmap-edition(form: "definite") } som har { -element-it }, er
gone_became = Hva det ble av det
gone_successors = Kan være videreført som
gone_facts = Slik stod det i { -roadmap-edition-that } siste { -roadmap-edition(form: "definite") }
moved_split_title = { CAP(-element(form: "definite")) } er delt i flere
moved_split_text = Det som stod her, er delt i disse:
history_gone = Ikke lenger med
gone_text = Slik var det beskrevet
gone_text_lost = { CAP(-roadmap-edition-that) } siste { -roadmap-edition(form: "definite") } har ikke beskrivelsen.
moved_title = Denne siden har flyttet
moved_text = { CAP(-element(form: "definite")) } har fått en ny adresse:
history = Historikk
history_from = Fra
history_to = til
event_source = Kilde
history_title_then = Navn den gangen
history_absent = Ikke med i { -roadmap-edition-this } { -roadmap-edition(form: "definite") }
history_not_listed = Ikke nevnt i kilden
accuracy = Treffsikkerhet
accuracy_lead =
    { $count ->
        [one] { CAP(-roadmap-edition(form: "definite")) } satte { -period } for { -element-one } { -element } som ikke var levert
       *[other] { CAP(-roadmap-edition(form: "definite")) } satte { -period } for { $number } { -element(form: "plural") } som ikke var levert
    }
accuracy_untold = Treffsikkerheten kan ikke regnes ut: Ingen kilde forteller hva det ble av { $number } av { $measures } som { -roadmap-edition(form: "definite") } satte { -period } for.
accuracy_about = { $kind }, { $of }
accuracy_of = I alt
accuracy_lists = { CAP(-element(form: "definite-plural")) } bak treffsikkerheten
accuracy_trend = Tabellen viser hva som til nå har skjedd med { -element(form: "definite-plural") } som { -roadmap-edition-each } { -roadmap-edition } satte { -period } for.
accuracy_of_untimed =
    { $count ->
        [one] { $editions } forteller ikke når { -element(form: "definite-plural") } var planlagt, så treffsikkerheten kan ikke regnes ut for { -roadmap-edition-that } { -roadmap-edition(form: "definite") }.
       *[other] { $editions } forteller ikke når { -element(form: "definite-plural") } var planlagt, så treffsikkerheten kan ikke regnes ut for de { -roadmap-edition(form: "definite-plural") }.
    }
accuracy_of_untold = { $editions } satte { -period } for { -element(form: "plural") }, men kildene forteller nesten ikke hva det ble av dem.
changes_title = Endringer fra { $from } til { $to }
changes_description = Hva som er nytt, har falt ut, har fått nytt navn eller er flyttet i { -roadmap(form: "definite") }.
changes_since = Se hva som er endret i { -roadmap(form: "definite") } si{ -roadmap-edition-that } siste { -roadmap-edition }
change_of_fact = { $fact }: { $change }
change_with = { $change }: { $detail }
from_to = fra { $from } til { $to }
renamed_from_to = fra «{ $from }» til «{ $to }»
working_edition = { -roadmap(form: "definite") } slik det er nå
change_new_one = { CAP(-element-new) } { -element }
merged_into = inn i «{ $title }»
no_parent = ingen
flow_title = Slik flyttet { -element(form: "definite-plural") } seg fra { $from } til { $to }
flow_title_merged = Slik flyttet { -element(form: "definite-plural") } seg fra { $from } til { $to }. { CAP(-element-a) } { -element } som gikk inn i { -element-another }, følger { -element-it }.
flow_table = Det samme som tabell
flow_new = Nye
flow_delivered = Levert, helt eller delvis
flow_dropped = Falt ut
flow_not_listed = Ikke nevnt i kilden
flow_same = Samme { -period }
flow_moved = Flyttet i tid
flow_unknown = Kan ikke sammenlignes
feed_title = Endringer i { -roadmap(form: "definite") }
feed_area_title = Endringer i { -roadmap(form: "definite") }: { $area }
feed_entry = { $title } – { $change }
feed_event = { $title } – { $date }
feed_event_summary = { $text } Kilde: { $source }.
feed_link = Følg endringene i en nyhetsleser (Atom)

## Hva ble det av det
became_title = Hva ble det av { $from }?
became_projects =
    { $count ->
        [one] { $number } av { -element(form: "definite-plural") } har et prosjekt i { -delivery-plan-a } { -delivery-plan }.
       *[other] { $number } av { -element(form: "definite-plural") } har prosjekter i { -delivery-plan-a } { -delivery-plan }.
    }
became_unsure = Det ingen kan si sikkert
became_show = Vis { -element(form: "definite-plural") }
became_what = Hva vi vet
delivery_in_short = { $project } ({ $told })
flow_shown = Tegningen viser { $shown } av { $of }. Resten kan ikke sammenlignes.

## Leveranseplan
menu_plan = { CAP(-delivery-plan) }
plan_of = { CAP(-delivery-plan) } { $date }
plan_description = Prosjekter som bidrar til { -roadmap(form: "definite") }: { $plan }.
plan_old = Dette er { -delivery-plan-a } eldre { -delivery-plan }. { CAP(-delivery-plan-that) } nyeste er
plan_others = Andre { -delivery-plan(form: "plural") }
plan_shown = { $shown } av { $total } { -plan-delivery(form: "plural") } vises
plan_none = Ingen { -plan-delivery(form: "plural") } passer med filteret.
plan_part = { $shown } av { $total } { -plan-delivery(form: "plural") }
filter_deliveries = Filtrer { -plan-delivery(form: "definite-plural") }
filter_search_deliveries = Søk i { -plan-delivery(form: "definite-plural") }
filter_actor = { CAP(-plan-actor) }
filter_stage = Framgang
area_unknown = { CAP(-focus-area) } ikke oppgitt
deliveries = { CAP(-plan-delivery(form: "plural")) }
delivery = Prosjekt
actor = { CAP(-plan-actor) }
for_measures = { CAP(-element(form: "plural")) } i { -roadmap(form: "definite") }
unmatched = Står ikke i { -roadmap(form: "definite") } vi har
may_be = Kan gjelde
see_also = Se også
likely_deliveries = Kan gjelde { -element-this } { -element(form: "definite") }
for_no_measure = Ikke knyttet til { -element-a } { -element }
light = Status
light_green = Grønn
light_yellow = Gul
light_red = Rød
stage = Framgang
stage_not_begun = Ikke påbegynt
stage_development = Under utvikling
stage_integration = Integrasjonstest
stage_delivered = Levert
stage_with = { $stage } ({ $note })
stage_written = Planen skriver «{ $note }»
delivery_development = Videreutvikling
delivery_upkeep = Plattformvedlikehold
delivery_configuration = Konfigurering
marker_new = Nytt i planen
marker_progress = Oppdatert framgang
actor_description = Hva { $actor } bidrar med til { -roadmap(form: "definite") }.
delivery_plan = Plan
deliveries_count =
    { $count ->
        [one] { $number } { -plan-delivery }
       *[other] { $number } { -plan-delivery(form: "plural") }
    }

change_returned = Tatt inn igjen
change_delivered = Levert
change_partly = Delvis levert
change_stopped = Stoppet
change_split = Delt i flere
change_widened = Går over flere år
change_narrowed = Går over færre år
change_likely_continued = Kan være videreført
change_named = Kjent fra før
split_into = ble til { $titles }
likely_into = kan være videreført som { $titles }
likely_from = kan være en videreføring av { $titles }
partly_numbers =
    { $count ->
        [one] { $done } av { $of } { -plan-delivery } er levert
       *[other] { $done } av { $of } { -plan-delivery(form: "plural") } er levert
    }
named_by_plan = nevnt i { -delivery-plan(form: "definite") } fra samme møte
named_by_plan_likely = trolig nevnt i { -delivery-plan(form: "definite") } fra samme møte
quoted_title = «{ $title }»
list_last = { $list } og { $last }
history_named = Nevnt i { -delivery-plan(form: "definite") } fra samme møte
history_likely = Kan være det samme. { $reason }
kept_on_time = Levert i tide
kept_late = Levert etter { -period(form: "definite") }
kept_partly = Delvis levert
kept_stands = Står som planlagt
kept_moved = Flyttet i tid
kept_ended = Stoppet eller falt ut
kept_not_told = Ikke oppgitt
kept_on_time_count = { $number } er levert i tide
kept_late_count = { $number } er levert etter { -period(form: "definite") }
kept_partly_count = { $number } er delvis levert
kept_stands_count = { $number } står som planlagt
kept_moved_count = { $number } er flyttet i tid
kept_ended_count = { $number } er stoppet eller har falt ut
kept_not_told_count = { $number } forteller ingen kilde om
plan_since = Endringer fra forrige plan
plan_compared = Sammenlignet med
plan_unchanged = Ingen { -plan-delivery(form: "plural") } er endret siden forrige plan.
plan_change_new = Nye
plan_change_gone = Ikke lenger i planen
plan_change_further = Kommet lenger
plan_change_back = Gått tilbake
plan_change_better_light = Bedre trafikklys
plan_change_worse_light = Dårligere trafikklys

## Hva det ble av elementene: navnet på hvert utfall, og hvor mange det gjelder
outcome_delivered = Levert
outcome_partly = Delvis levert
outcome_stopped = Stoppet
outcome_dropped = Falt ut
outcome_merged = Gått inn i { -element-another } { -element }
outcome_split = Delt i flere
outcome_later = Utsatt
outcome_earlier = Framskyndet
outcome_widened = Går over lengre tid
outcome_narrowed = Går over kortere tid
outcome_area = Flyttet til { -focus-area-another } { -focus-area }
outcome_parent = Hører til et annet sted
outcome_renamed = Nytt navn
outcome_changed = Ny status eller beskrivelse
outcome_stands = Står som før
outcome_there = Står fortsatt
outcome_likely_continued = Kan være videreført
outcome_likely_back = Kan være videreført i { -roadmap-edition-another } { -roadmap-edition }
outcome_plan_only = Bare nevnt i { -delivery-plan(form: "definite") }
outcome_not_told = Ikke nevnt i kilden
outcome_new = Nye { -element(form: "plural") }
outcome_returned = Tatt inn igjen
outcome_named = Kjent fra før
outcome_likely_continuing = Kan være videreføringer
outcome_likely_known = Trolig kjent fra før
outcome_likely_new = Kanskje nye
outcome_likely_continued_about = Navn eller innhold tyder på at det er det samme, men ingen kilde sier det sikkert.
outcome_likely_back_about = { CAP(-roadmap-edition(form: "definite")) } har dem ikke. Navn eller innhold tyder på at de er videreført i { -roadmap-edition-another } { -roadmap-edition }, men ingen kilde sier det sikkert.
outcome_plan_only_about = { CAP(-roadmap-edition(form: "definite")) } har dem ikke, men { -delivery-plan(form: "definite") } fra samme møte nevner dem.
outcome_not_told_about =
    { $count ->
        [one] { CAP(-element-one) } { -element } er ikke nevnt i den siste kilden. Den har ikke alle { -element(form: "definite-plural") }, så ingen kan si om { -element-it } har falt ut.
       *[other] { $number } { -element(form: "plural") } er ikke nevnt i den siste kilden. Den har ikke alle { -element(form: "definite-plural") }, så ingen kan si om de har falt ut.
    }
outcome_there_about = De står i begge, men ikke begge oppgir { -period(form: "definite") }. Da kan ingen si om det er endret.
outcome_dropped_about = De står ikke i { -roadmap-edition-that } siste { -roadmap-edition(form: "definite") }. Hvorfor, eller om de er levert, står bare der en kilde forteller det.
outcome_named_about = { CAP(-roadmap-edition(form: "definite")) } har dem ikke, men { -delivery-plan(form: "definite") } fra samme møte eller { -roadmap-edition-a } tidligere { -roadmap-edition } nevner dem.
outcome_likely_continuing_about = Navn eller innhold tyder på at det er det samme, men ingen kilde sier det sikkert.
outcome_likely_known_about = { CAP(-roadmap-edition(form: "definite")) } har dem ikke. Navn eller innhold tyder på at { -roadmap-edition-a } tidligere { -roadmap-edition } har dem, men ingen kilde sier det sikkert.
outcome_likely_new_about =
    { $count ->
        [one] { CAP(-element-one) } { -element } er ikke nevnt i den første kilden. Den har ikke alle { -element(form: "definite-plural") }, så ingen kan si om { -element-it } er { -element-new }.
       *[other] { $number } { -element(form: "plural") } er ikke nevnt i den første kilden. Den har ikke alle { -element(form: "definite-plural") }, så ingen kan si om de er nye.
    }
became_all =
    { $count ->
        [one] { CAP(-element(form: "definite")) } i { $from } står også i { $to }.
        [2] Begge { -element(form: "definite-plural") } i { $from } står også i { $to }.
       *[other] Alle de { $number } { -element(form: "definite-plural") } i { $from } står også i { $to }.
    }
became_some =
    { $one ->
        [1] { CAP(-element-one) } av { $number } { -element(form: "plural") } i { $from } står også i { $to }.
       *[other] { $standing } av { $number } { -element(form: "plural") } i { $from } står også i { $to }.
    }
became_none =
    { $count ->
        [0] Det er ingen { -element(form: "plural") } i { $from }.
        [one] { CAP(-element(form: "definite")) } i { $from } står ikke i { $to }.
       *[other] Ingen av de { $number } { -element(form: "definite-plural") } i { $from } står i { $to }.
    }
became_fates =
    { $count ->
        [one] Slik gikk det med { -element-it }:{" "}
       *[other] Slik gikk det med dem:{" "}
    }
became_arrived =
    { $count ->
        [one] { $later } har { -element-one } { -element } til:{" "}
       *[other] { $later } har { $number } { -element(form: "plural") } til:{" "}
    }
became_delivered = { $number } er levert
became_partly = { $number } er delvis levert
became_stopped = { $number } er stoppet
became_dropped = { $number } har falt ut
became_merged =
    { $count ->
        [one] { $number } har gått inn i { -element-another }
       *[other] { $number } har gått inn i andre
    }
became_split = { $number } er delt i flere
became_later = { $number } er utsatt
became_earlier = { $number } er framskyndet
became_widened = { $number } går over lengre tid
became_narrowed = { $number } går over kortere tid
became_area =
    { $count ->
        [one] { $number } er flyttet til { -focus-area-another } { -focus-area }
       *[other] { $number } er flyttet til andre { -focus-area(form: "plural") }
    }
became_parent = { $number } hører til et annet sted
became_renamed =
    { $count ->
        [one] { $number } har fått nytt navn
       *[other] { $number } har fått nye navn
    }
became_changed = { $number } har ny status eller beskrivelse
became_stands = { $number } står som før
became_there = { $number } kan ikke sammenlignes i tid
became_likely_continued =
    { $count ->
        [one] { $number } kan være videreført under et annet navn
       *[other] { $number } kan være videreført under andre navn
    }
became_likely_back = { $number } kan være videreført i { -roadmap-edition-another } { -roadmap-edition }
became_plan_only = { $number } er bare nevnt i { -delivery-plan(form: "definite") }
became_not_told = { $number } er ikke nevnt i kilden
became_new =
    { $count ->
        [one] { $number } er { -element-new }
       *[other] { $number } er nye
    }
became_returned = { $number } er tatt inn igjen
became_named = { $number } var kjent fra før
became_likely_continuing =
    { $count ->
        [one] { $number } kan være en videreføring
       *[other] { $number } kan være videreføringer
    }
became_likely_known = { $number } var trolig kjent fra før
became_likely_new =
    { $count ->
        [one] { $number } kan være { -element-new }
       *[other] { $number } kan være nye
    }
named_by_edition = sto i { $edition }
likely_into_in = kan være videreført som { $title } i { $edition }
likely_from_in = trolig kjent fra { $edition }, som { $title }
change_likely_elsewhere = Kan stå i { -roadmap-edition-another } { -roadmap-edition }
and = og

## Veien til alle, tallene og heftet

foot_roadmap = { CAP(-roadmap(form: "definite")) }
areas_description = Slik er { -roadmap(form: "definite") } delt inn.
actors = Hvem som leverer
actors_description = De som bidrar til { -roadmap(form: "definite") }, og hvor mye hver av dem leverer.
numbers_title = { CAP(-roadmap(form: "definite")) } i tall
numbers_description = Hvor mange det er av hvert slag. Velg et tall for å se hva det gjelder.
numbers_of_plan = { $plan }: { $facts }
numbers_counted_once = { CAP(-element(form: "plural")) } som står i flere { -short-area(form: "plural") }, telles bare der de hører til.
numbers_several_periods = { CAP(-element(form: "plural")) } som varer lenge, telles i alle kolonnene de går over.
numbers_named = Vis hvilke
written_language = Skriftspråk
booklet_title = Hefte for utskrift
booklet_description = Hele { -roadmap(form: "definite") } samlet for utskrift, med innholdsfortegnelse og sidetall.
contents = Innhold
downloads = Last ned
download_pdf = Hefte (PDF, { $size })
download_poster = Plakat av oversikten (PDF, { $size })
download_png = Bilde av oversikten (PNG, { $size })
download_pptx = Lysbilder (PowerPoint, { $size })
download_svg = Tegning av oversikten (SVG, { $size })
download_xlsx = Regneark (Excel, { $size })
now_mark = Nå: { $edition }
plan_age =
    { $count ->
        [one] Planen er ett år gammel, regnet til { $date }.
       *[other] Planen er { $number } år gammel, regnet til { $date }.
    }
plan_age_edition =
    { $count ->
        [one] Planen er ett år eldre enn { -roadmap-edition(form: "definite") } fra { $date }.
       *[other] Planen er { $number } år eldre enn { -roadmap-edition(form: "definite") } fra { $date }.
    }

## Ordlisten

close = Lukk
glossary_title = Ordliste
glossary_description = Ord og forkortelser i { -roadmap(form: "definite") }, forklart med enkle ord.
glossary_also = Også kalt
glossary_original = På norsk
glossary_letters = Bokstaver
ground = Grunnlag
ground_source = Kilde
ground_common = Allment kjent
ground_unexplained = Ingen kilde forklarer ordet

## Søket

found_measure = { CAP(-element) }
found_area = { CAP(-focus-area) }
found_term = Ordliste
found_delivery = { CAP(-plan-delivery) }
found_actor = { CAP(-plan-actor) }
found_page = Side
found_gone = Ikke lenger i { -roadmap(form: "definite") }
search = Søk
search_field = Søk i { -roadmap(form: "definite") }
search_results = Treff
search_none = Ingen treff. Prøv færre ord eller et annet ord.
search_none_way = Se alle { -element(form: "plural") }
search_otherwise = Passer med et annet ord for det samme.
search_failed = Søket kunne ikke lastes.
search_one = 1 treff
search_many = treff
search_key_off = Slå av tasten «/», som åpner søket
search_key_on = Slå på tasten «/», som åpner søket

## Det som eksporteres

export_source = Kilde: { $source }.
export_drawing = Tegningen viser { -element(form: "definite-plural") } etter { -focus-area } ({ $areas }) og { -period } ({ $columns }).
export_to = Til
export_term = Ord
export_meaning = Betydning
export_explanation = Forklaring
export_back = Tilbake til { -roadmap(form: "definite") }
export_goes_on = (fortsetter)
export_on_site = Les mer på nettstedet

## Hurtigvisningen

look = Hurtigvisning
look_hint = Tasten V på en boks åpner den her
look_previous = Forrige
look_next = Neste
look_whole = Åpne hele siden
look_place = { $shown } av { $total }

## Innspill

remarks = Innspill
remarks_description = Hva organer har sagt om { -element(form: "definite-plural") }, og hva de fikk til svar.
remarks_internal = Innspillene vises bare i forhåndsvisningen, ikke på det offentlige nettstedet.
remarks_bodies = Organene
remarks_by = Fra
remarks_open = Uten svar
remarks_count = { $count } innspill, { $open ->
    [0] alle med svar
   *[other] { $open } uten svar
 }
remark_answer = Svar
remark_decision = Avgjørelse
remark_open = Ikke besvart ennå
decision_taken = tatt inn
decision_partly = delvis tatt inn
decision_later = til en senere utgave
decision_declined = ikke tatt inn
