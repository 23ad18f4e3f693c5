### Grensesnittets tekster på bokmål. Meldinger uten variabler når malene som `t.<navn>`.

language_name = Bokmål

## Meny og rammer
skip_to_content = Hopp til innholdet
menu = Meny
language_menu = Språk
menu_overview = Oversikt
menu_list = Alle elementer
foot_contact = Kontakt
foot_about = Om nettstedet
foot_data = Åpne data
foot_statement = Tilgjengelighetserklæring
foot_licence = Lisens
published_by = Utgitt av { $publisher }
edition = Utgave: { $edition }
you_are_here = Du er her
back_to_overview = Til oversikten
draft = Utkast
read_more = Les mer

## Oversikten
overview_caption = Elementer etter satsingsområde og tidsrom
overview_hint = Velg et element for å lese om det.
area = Satsingsområde
areas = Satsingsområder
time_band = Tidsrom
legend = Status
legend_intro = Hva merkingen betyr
supporting_areas = Uten tidsrom
columns_joined = { $first } til { $last }
measures_count =
    { $count ->
        [one] { $number } element
       *[other] { $number } elementer
    }
measures_in_areas = { $measures } i { $areas }
measures_in_areas_supporting = { $measures } i { $areas } og støttende aktiviteter
areas_count =
    { $count ->
        [one] { $number } satsingsområde
       *[other] { $number } satsingsområder
    }
more_in_area =
    { $count ->
        [one] Se ett element til
       *[other] Se { $number } elementer til
    }
more_children =
    { $count ->
        [one] og ett til
       *[other] og { $number } til
    }

## Elementer
measure = Element
measures = Elementer
kind = Type
kind_overall = Overordnet behov
kind_supporting = Tilhørende tiltak
supporting_measures = Tilhørende tiltak
parent = Hører til
status = Status
status_unknown = Status ikke oppgitt
not_told = Ikke oppgitt
band_unknown = Tidsrom ikke oppgitt
owner = Ansvarlig
original_title = Opprinnelig navn
former_titles = Tidligere navn
reviewed = Sist gjennomgått
sources = Kilder
facts = Fakta
on_this_page = Innhold på siden
no_description = Kilden har ingen beskrivelse av dette elementet.
no_description_supporting = Kilden har ingen egen beskrivelse av dette tiltaket. Les om det overordnede behovet som det hører til.
no_description_mentioned = Kilden har ingen egen beskrivelse av dette elementet, men andre beskrivelser nevner det.
mentions = Nevnt i andre beskrivelser
mentioned_in = Nevnt slik i
related = Andre elementer i samme område
previous = Forrige
next = Neste
previous_measure = Forrige element
next_measure = Neste element
previous_area = Forrige satsingsområde
next_area = Neste satsingsområde
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
        [none] { $title }: element i «{ $area }».
       *[other] { $title }: element i «{ $area }», { $band }.
    }
area_description = Elementene i «{ $title }».
list_description = Alle elementene i veikartet, med satsingsområde, tidsrom og status.
overview_description = Hva som er planlagt, i hvilket satsingsområde og når.

## Listen og filteret
list_title = Alle elementer
filter = Filtrer
filter_search = Søk i elementene
filter_area = Satsingsområde
filter_band = Tidsrom
filter_status = Status
filter_all = Alle
filter_reset = Nullstill
filter_shown = { $shown } av { $total } elementer vises
filter_none = Ingen elementer passer. Prøv et annet ord, eller nullstill filteret.
sort_by = Sorter etter
sort_ascending = stigende
sort_descending = synkende
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
data_json = Veikartet som JSON
data_csv = Veikartet som CSV
data_editions = Utgavene som CSV
data_changes = Endringene som CSV
data_deliveries = Leveransene som CSV
data_schema = Skjema for JSON-filen

## Forhåndsvisningen
preview = Forhåndsvisning
preview_drafts =
    { $count ->
        [one] { $number } utkast
       *[other] { $number } utkast
    }
preview_faults =
    { $count ->
        [0] Ingen feil
        [one] { $number } feil
       *[other] { $number } feil
    }
preview_advice =
    { $count ->
        [one] { $number } råd
       *[other] { $number } råd
    }
preview_edit = Rediger siden
preview_faults_title =
    { $count ->
        [one] Én feil må rettes før veikartet kan bygges
       *[other] { $number } feil må rettes før veikartet kan bygges
    }
preview_faults_beneath = Siden under er slik den var før feilen.
preview_advice_title = Råd
preview_advice_text = Råd hindrer ikke at veikartet bygges.
preview_more =
    { $count ->
        [one] Og ett til. «veikart check» viser alle.
       *[other] Og { $number } til. «veikart check» viser alle.
    }
preview_close = Lukk
preview_moved = Siden er flyttet hit.
preview_gone = Siden finnes ikke lenger. Dette er oversikten.
preview_lost = Får ikke kontakt med forhåndsvisningen. Prøver igjen …
preview_trouble = Nettstedet kan ikke leses
preview_waiting_title = Det er ingen side å vise ennå
preview_waiting_text = Siden kommer av seg selv når feilene er rettet.

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
change_title = Endringer mellom utgaver
change_from = Fra
change_to = Til
change_working = Veikartet det arbeides med nå
change_kind = Endring
change_count = Antall elementer
change_reason = Begrunnelse
change_none = Ingen sikre endringer.
change_new = Nye elementer
change_dropped = Falt ut
change_merged = Gått inn i et annet element
change_renamed = Nytt navn
change_earlier = Framskyndet
change_later = Utsatt
change_area = Flyttet til et annet satsingsområde
change_status = Ny status
change_parent = Hører til et annet sted
change_text = Ny beskrivelse
change_now_told = Oppgitt nå, men ikke før
change_no_longer_told = Oppgitt før, men ikke nå
change_not_told = Ikke oppgitt i noen av utgavene
change_not_comparable = Kan ikke sammenlignes
change_not_comparable_about = Bare den ene utgaven oppgir dette, eller ingen av dem. Da kan ingen si om det er endret.
change_regrouped = Utgavene har ikke de samme områdene. Derfor vises ikke flytting mellom områder.
change_incomplete = Kilden har ikke alle elementene.
change_fact_title = Navn
change_fact_time_band = Tidsrom
change_fact_area = Satsingsområde
change_fact_status = Status
change_fact_parent = Overordnet behov
change_fact_text = Beskrivelse

## Utgaver
menu_editions = Utgaver
editions_title = Utgaver av veikartet
editions_intro = Hver utgave viser veikartet slik det ble vedtatt eller lagt fram. Her ser du også hva som er endret fra én utgave til den neste.
other_series = Andre veikart
edition_label = Utgave
edition_description = { $roadmap } slik det var i utgaven «{ $edition }».
edition_old = Dette er en eldre utgave. Den nyeste er
notice_label = Merk
edition_adopted = Vedtatt av
edition_presented = Lagt fram for
adopted_by = Vedtatt av { $body }
presented_to = Lagt fram for { $body }
edition_note = { $edition }: { $note }
date_label = Dato
case_label = Sak
band_other = Annet tidsrom
edition_rest =
    { $count ->
        [one] Vis ett element til
       *[other] Vis { $number } elementer til
    }
place_unknown = Plassen i veikartet er ikke oppgitt
measure_today = Heter i dag «{ $title }»
measure_gone_short = Finnes ikke under dette navnet i dag
measure_gone = Dette elementet er ikke lenger i veikartet. Den siste utgaven som har det, er
gone_successors = Kan være videreført som
gone_facts = Slik stod det i den siste utgaven
moved_title = Denne siden har flyttet
moved_text = Elementet har fått en ny adresse:
history = Historikk
history_from = Fra
history_to = til
event_source = Kilde
history_title_then = Navn den gangen
history_absent = Ikke med i denne utgaven
history_not_listed = Ikke nevnt i kilden
accuracy = Treffsikkerhet
accuracy_lead =
    { $count ->
        [one] Utgaven satte tidsrom for ett element som ikke var levert
       *[other] Utgaven satte tidsrom for { $number } elementer som ikke var levert
    }
accuracy_untold = Treffsikkerheten kan ikke regnes ut: Ingen kilde forteller hva det ble av { $number } av { $measures } som utgaven satte tidsrom for.
accuracy_about = { $kind }, { $of }
accuracy_of = I alt
accuracy_lists = Elementene bak treffsikkerheten
accuracy_trend = Tabellen viser hva som til nå har skjedd med elementene som hver utgave satte tidsrom for.
accuracy_of_untimed =
    { $count ->
        [one] { $editions } forteller ikke når elementene var planlagt, så treffsikkerheten kan ikke regnes ut for den utgaven.
       *[other] { $editions } forteller ikke når elementene var planlagt, så treffsikkerheten kan ikke regnes ut for de utgavene.
    }
accuracy_of_untold = { $editions } satte tidsrom for elementer, men kildene forteller nesten ikke hva det ble av dem.
changes_title = Endringer fra { $from } til { $to }
changes_description = Hva som er nytt, har falt ut, har fått nytt navn eller er flyttet i veikartet.
changes_since = Se hva som er endret i veikartet siden siste utgave
change_of_fact = { $fact }: { $change }
change_with = { $change }: { $detail }
from_to = fra { $from } til { $to }
renamed_from_to = fra «{ $from }» til «{ $to }»
working_edition = veikartet slik det er nå
change_new_one = Nytt element
merged_into = inn i «{ $title }»
no_parent = ingen
flow_title = Slik flyttet elementene seg fra { $from } til { $to }
flow_title_merged = Slik flyttet elementene seg fra { $from } til { $to }. Et element som gikk inn i et annet, følger det.
flow_table = Det samme som tabell
flow_new = Nye
flow_dropped = Falt ut
flow_not_listed = Ikke nevnt i kilden
flow_same = Samme tidsrom
flow_moved = Flyttet i tid
flow_unknown = Kan ikke sammenlignes
feed_title = Endringer i veikartet
feed_area_title = Endringer i veikartet: { $area }
feed_entry = { $title } – { $change }
feed_event = { $title } – { $date }
feed_event_summary = { $text } Kilde: { $source }.
feed_link = Følg endringene i en nyhetsleser (Atom)

## Hva ble det av det
became_title = Hva ble det av { $from }?
became_unsure = Det ingen kan si sikkert
became_show = Vis elementene
became_what = Hva vi vet
delivery_in_short = { $project } ({ $told })
flow_shown = Tegningen viser { $shown } av { $of }. Resten kan ikke sammenlignes.

## Leveranseplan
menu_plan = Leveranseplan
plan_of = Leveranseplan { $date }
plan_description = Prosjekter som bidrar til veikartet: { $plan }.
plan_old = Dette er en eldre leveranseplan. Den nyeste er
plan_others = Andre leveranseplaner
plan_shown = { $shown } av { $total } leveranser vises
plan_none = Ingen leveranser passer med filteret.
filter_deliveries = Filtrer leveransene
filter_search_deliveries = Søk i leveransene
filter_actor = Aktør
filter_stage = Framgang
area_unknown = Satsingsområde ikke oppgitt
deliveries = Leveranser
delivery = Prosjekt
actor = Aktør
for_measures = Elementer i veikartet
unmatched = Står ikke i veikartet vi har
for_no_measure = Ikke knyttet til et element
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
marker_nytt_innslag = Nytt i planen
marker_oppdatert_fremgang = Oppdatert framgang
actor_description = Hva { $actor } bidrar med til veikartet.
delivery_plan = Plan
deliveries_count =
    { $count ->
        [one] { $number } leveranse
       *[other] { $number } leveranser
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
partly_numbers = { $done } av { $of } leveranser er levert
named_by_plan = nevnt i leveranseplanen fra samme møte
quoted_title = «{ $title }»
list_last = { $list } og { $last }
history_named = Nevnt i leveranseplanen fra samme møte
history_likely = Kan være det samme. { $reason }
kept_on_time = Levert i tide
kept_late = Levert etter tidsrommet
kept_partly = Delvis levert
kept_stands = Står som planlagt
kept_moved = Flyttet i tid
kept_ended = Stoppet eller falt ut
kept_not_told = Ikke oppgitt
kept_on_time_count = { $number } er levert i tide
kept_late_count = { $number } er levert etter tidsrommet
kept_partly_count = { $number } er delvis levert
kept_stands_count = { $number } står som planlagt
kept_moved_count = { $number } er flyttet i tid
kept_ended_count = { $number } er stoppet eller har falt ut
kept_not_told_count = { $number } forteller ingen kilde om
plan_since = Endringer fra forrige plan
plan_compared = Sammenlignet med
plan_unchanged = Ingen leveranser er endret siden forrige plan.
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
outcome_merged = Gått inn i et annet element
outcome_split = Delt i flere
outcome_later = Utsatt
outcome_earlier = Framskyndet
outcome_widened = Går over lengre tid
outcome_narrowed = Går over kortere tid
outcome_area = Flyttet til et annet satsingsområde
outcome_parent = Hører til et annet sted
outcome_renamed = Nytt navn
outcome_changed = Ny status eller beskrivelse
outcome_stands = Står som før
outcome_there = Står fortsatt
outcome_likely_continued = Kan være videreført
outcome_likely_back = Kan være videreført i en annen utgave
outcome_plan_only = Bare nevnt i leveranseplanen
outcome_not_told = Ikke nevnt i kilden
outcome_new = Nye elementer
outcome_returned = Tatt inn igjen
outcome_named = Kjent fra før
outcome_likely_continuing = Kan være videreføringer
outcome_likely_known = Trolig kjent fra før
outcome_likely_new = Kanskje nye
outcome_likely_continued_about = Navn eller innhold tyder på at det er det samme, men ingen kilde sier det sikkert.
outcome_likely_back_about = Utgaven har dem ikke. Navn eller innhold tyder på at de er videreført i en annen utgave, men ingen kilde sier det sikkert.
outcome_plan_only_about = Utgaven har dem ikke, men leveranseplanen fra samme møte nevner dem.
outcome_not_told_about =
    { $count ->
        [one] Ett element er ikke nevnt i den siste kilden. Den har ikke alle elementene, så ingen kan si om det har falt ut.
       *[other] { $number } elementer er ikke nevnt i den siste kilden. Den har ikke alle elementene, så ingen kan si om de har falt ut.
    }
outcome_there_about = De står i begge, men ikke begge oppgir tidsrommet. Da kan ingen si om det er endret.
outcome_dropped_about = De står ikke i den siste utgaven. Hvorfor, eller om de er levert, står bare der en kilde forteller det.
outcome_named_about = Utgaven har dem ikke, men leveranseplanen fra samme møte eller en tidligere utgave nevner dem.
outcome_likely_continuing_about = Navn eller innhold tyder på at det er det samme, men ingen kilde sier det sikkert.
outcome_likely_known_about = Utgaven har dem ikke. Navn eller innhold tyder på at en tidligere utgave har dem, men ingen kilde sier det sikkert.
outcome_likely_new_about =
    { $count ->
        [one] Ett element er ikke nevnt i den første kilden. Den har ikke alle elementene, så ingen kan si om det er nytt.
       *[other] { $number } elementer er ikke nevnt i den første kilden. Den har ikke alle elementene, så ingen kan si om de er nye.
    }
became_all =
    { $count ->
        [one] Elementet i { $from } står også i { $to }.
        [2] Begge elementene i { $from } står også i { $to }.
       *[other] Alle de { $number } elementene i { $from } står også i { $to }.
    }
became_some =
    { $one ->
        [1] Ett av { $number } elementer i { $from } står også i { $to }.
       *[other] { $standing } av { $number } elementer i { $from } står også i { $to }.
    }
became_none =
    { $count ->
        [0] Det er ingen elementer i { $from }.
        [one] Elementet i { $from } står ikke i { $to }.
       *[other] Ingen av de { $number } elementene i { $from } står i { $to }.
    }
became_fates =
    { $count ->
        [one] Slik gikk det med det:{" "}
       *[other] Slik gikk det med dem:{" "}
    }
became_arrived =
    { $count ->
        [one] { $later } har ett element til:{" "}
       *[other] { $later } har { $number } elementer til:{" "}
    }
became_delivered = { $number } er levert
became_partly = { $number } er delvis levert
became_stopped = { $number } er stoppet
became_dropped = { $number } har falt ut
became_merged =
    { $count ->
        [one] { $number } har gått inn i et annet
       *[other] { $number } har gått inn i andre
    }
became_split = { $number } er delt i flere
became_later = { $number } er utsatt
became_earlier = { $number } er framskyndet
became_widened = { $number } går over lengre tid
became_narrowed = { $number } går over kortere tid
became_area =
    { $count ->
        [one] { $number } er flyttet til et annet satsingsområde
       *[other] { $number } er flyttet til andre satsingsområder
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
became_likely_back = { $number } kan være videreført i en annen utgave
became_plan_only = { $number } er bare nevnt i leveranseplanen
became_not_told = { $number } er ikke nevnt i kilden
became_new =
    { $count ->
        [one] { $number } er nytt
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
        [one] { $number } kan være nytt
       *[other] { $number } kan være nye
    }
named_by_edition = sto i { $edition }
likely_into_in = kan være videreført som { $title } i { $edition }
likely_from_in = trolig kjent fra { $edition }, som { $title }
change_likely_elsewhere = Kan stå i en annen utgave
and = og
preview_changes = Siden siste utgave: { $changes }
preview_unchanged = Ingen endringer siden siste utgave
