### Tekstane i grensesnittet på nynorsk. Meldingar utan variablar når malane som `t.<namn>`.

language_name = Nynorsk

## Meny og rammer
skip_to_content = Hopp til innhaldet
menu = Meny
language_menu = Språk
menu_overview = Oversikt
menu_list = Alle element
foot_contact = Kontakt
foot_about = Om nettstaden
foot_data = Opne data
foot_statement = Tilgjengelegheitserklæring
foot_licence = Lisens
published_by = Gitt ut av { $publisher }
edition = Utgåve: { $edition }
you_are_here = Du er her
back_to_overview = Til oversikta
draft = Utkast
read_more = Les meir

## Oversikta
overview_caption = Element etter satsingsområde og tidsrom
overview_hint = Vel eit element for å lese om det.
area = Satsingsområde
areas = Satsingsområde
time_band = Tidsrom
legend = Status
legend_intro = Kva merkinga betyr
supporting_areas = Utan tidsrom
columns_joined = { $first } til { $last }
measures_count =
    { $count ->
        [one] { $number } element
       *[other] { $number } element
    }
measures_in_areas = { $measures } i { $areas }
measures_in_areas_supporting = { $measures } i { $areas } og støttande aktivitetar
areas_count =
    { $count ->
        [one] { $number } satsingsområde
       *[other] { $number } satsingsområde
    }
more_in_area =
    { $count ->
        [one] Sjå eitt element til
       *[other] Sjå { $number } element til
    }
more_children =
    { $count ->
        [one] og eitt til
       *[other] og { $number } til
    }

## Element
measure = Element
measures = Element
kind = Type
kind_overall = Overordna behov
kind_supporting = Tilhøyrande tiltak
supporting_measures = Tilhøyrande tiltak
parent = Høyrer til
status = Status
status_unknown = Status ikkje oppgitt
not_told = Ikkje oppgitt
band_unknown = Tidsrom ikkje oppgitt
owner = Ansvarleg
original_title = Opphavleg namn
former_titles = Tidlegare namn
reviewed = Sist gjennomgått
sources = Kjelder
facts = Fakta
on_this_page = Innhald på sida
no_description = Kjelda har inga beskriving av dette elementet.
no_description_supporting = Kjelda har inga eiga beskriving av dette tiltaket. Les om det overordna behovet som det høyrer til.
no_description_mentioned = Kjelda har inga eiga beskriving av dette elementet, men andre beskrivingar nemner det.
mentions = Nemnt i andre beskrivingar
mentioned_in = Nemnt slik i
related = Andre element i same område
previous = Førre
next = Neste
previous_measure = Førre element
next_measure = Neste element
previous_area = Førre satsingsområde
next_area = Neste satsingsområde
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
        [none] { $title }: element i «{ $area }».
       *[other] { $title }: element i «{ $area }», { $band }.
    }
area_description = Elementa i «{ $title }».
list_description = Alle elementa i vegkartet, med satsingsområde, tidsrom og status.
overview_description = Kva som er planlagt, i kva satsingsområde og når.

## Lista og filteret
list_title = Alle element
filter = Filtrer
filter_search = Søk i elementa
filter_area = Satsingsområde
filter_band = Tidsrom
filter_status = Status
filter_all = Alle
filter_reset = Nullstill
filter_shown = Viser { $shown } av { $total } element
filter_none = Ingen element passar. Prøv eit anna ord, eller nullstill filteret.
sort_by = Sorter etter
sort_ascending = stigande
sort_descending = synkande
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
data_json = Vegkartet som JSON
data_csv = Vegkartet som CSV
data_editions = Utgåvene som CSV
data_changes = Endringane som CSV
data_deliveries = Leveransane som CSV
data_schema = Skjema for JSON-fila

## Førehandsvisinga
preview = Førehandsvising
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
preview_edit = Rediger sida
preview_faults_title =
    { $count ->
        [one] Éin feil må rettast før vegkartet kan byggjast
       *[other] { $number } feil må rettast før vegkartet kan byggjast
    }
preview_faults_beneath = Sida under er slik ho var før feilen.
preview_advice_title = Råd
preview_advice_text = Råd hindrar ikkje at vegkartet blir bygt.
preview_more =
    { $count ->
        [one] Og eitt til. «veikart check» viser alle.
       *[other] Og { $number } til. «veikart check» viser alle.
    }
preview_close = Lukk
preview_moved = Sida er flytta hit.
preview_gone = Sida finst ikkje lenger. Dette er oversikta.
preview_lost = Får ikkje kontakt med førehandsvisinga. Prøver igjen …
preview_trouble = Nettstaden kan ikkje lesast
preview_waiting_title = Det er inga side å vise enno
preview_waiting_text = Sida kjem av seg sjølv når feila er retta.

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
change_title = Endringar mellom utgåver
change_from = Frå
change_to = Til
change_working = Vegkartet det blir arbeidd med no
change_kind = Endring
change_count = Talet på element
change_reason = Grunngiving
change_none = Ingen sikre endringar.
change_new = Nye element
change_dropped = Har falle ut
change_merged = Gått inn i eit anna element
change_renamed = Nytt namn
change_earlier = Framskunda
change_later = Utsett
change_area = Flytta til eit anna satsingsområde
change_status = Ny status
change_parent = Høyrer til ein annan stad
change_text = Ny beskriving
change_now_told = Oppgitt no, men ikkje før
change_no_longer_told = Oppgitt før, men ikkje no
change_not_told = Ikkje oppgitt i nokon av utgåvene
change_not_comparable = Kan ikkje samanliknast
change_not_comparable_about = Berre den eine utgåva oppgir dette, eller ingen av dei. Då kan ingen seie om det er endra.
change_regrouped = Utgåvene har ikkje dei same områda. Derfor er flytting mellom område ikkje vist.
change_incomplete = Kjelda har ikkje alle elementa.
change_fact_title = Namn
change_fact_time_band = Tidsrom
change_fact_area = Satsingsområde
change_fact_status = Status
change_fact_parent = Overordna behov
change_fact_text = Beskriving

## Utgåver
menu_editions = Utgåver
editions_title = Utgåver av vegkartet
editions_intro = Kvar utgåve viser vegkartet slik det blei vedteke eller lagt fram. Her ser du også kva som er endra frå éi utgåve til den neste.
other_series = Andre vegkart
edition_label = Utgåve
edition_description = { $roadmap } slik det var i utgåva «{ $edition }».
edition_old = Dette er ei eldre utgåve. Den nyaste er
notice_label = Merk
edition_adopted = Vedteken av
edition_presented = Lagd fram for
adopted_by = Vedteken av { $body }
presented_to = Lagd fram for { $body }
edition_note = { $edition }: { $note }
date_label = Dato
case_label = Sak
band_other = Anna tidsrom
edition_rest =
    { $count ->
        [one] Vis eitt element til
       *[other] Vis { $number } element til
    }
place_unknown = Plassen i vegkartet er ikkje oppgitt
measure_today = Heiter i dag «{ $title }»
measure_gone_short = Finst ikkje under dette namnet i dag
measure_gone = Dette elementet er ikkje lenger i vegkartet. Den siste utgåva som har det, er
gone_successors = Kan vere ført vidare som
gone_facts = Slik stod det i den siste utgåva
moved_title = Denne sida har flytta
moved_text = Elementet har fått ei ny adresse:
history = Historikk
history_from = Frå
history_to = til
event_source = Kjelde
history_title_then = Namn den gongen
history_absent = Ikkje med i denne utgåva
history_not_listed = Ikkje nemnt i kjelda
accuracy = Treffsikkerheit
accuracy_lead =
    { $count ->
        [one] Utgåva sette tidsrom for eitt element som ikkje var levert
       *[other] Utgåva sette tidsrom for { $number } element som ikkje var leverte
    }
accuracy_untold = Treffsikkerheita kan ikkje reknast ut: Inga kjelde fortel kva det blei av { $number } av { $measures } som utgåva sette tidsrom for.
accuracy_about = { $kind }, { $of }
accuracy_of = I alt
accuracy_lists = Elementa bak treffsikkerheita
accuracy_trend = Tabellen viser kva som til no har skjedd med elementa som kvar utgåve sette tidsrom for.
accuracy_of_untimed =
    { $count ->
        [one] { $editions } fortel ikkje når elementa var planlagde, så treffsikkerheita kan ikkje reknast ut for den utgåva.
       *[other] { $editions } fortel ikkje når elementa var planlagde, så treffsikkerheita kan ikkje reknast ut for dei utgåvene.
    }
accuracy_of_untold = { $editions } sette tidsrom for element, men kjeldene fortel nesten ikkje kva det blei av dei.
changes_title = Endringar frå { $from } til { $to }
changes_description = Kva som er nytt, har falle ut, har fått nytt namn eller er flytta i vegkartet.
changes_since = Sjå kva som er endra i vegkartet sidan siste utgåve
change_of_fact = { $fact }: { $change }
change_with = { $change }: { $detail }
from_to = frå { $from } til { $to }
renamed_from_to = frå «{ $from }» til «{ $to }»
working_edition = vegkartet slik det er no
change_new_one = Nytt element
merged_into = inn i «{ $title }»
no_parent = ingen
flow_title = Slik flytta elementa seg frå { $from } til { $to }
flow_title_merged = Slik flytta elementa seg frå { $from } til { $to }. Eit element som gjekk inn i eit anna, følgjer det.
flow_table = Det same som tabell
flow_new = Nye
flow_dropped = Har falle ut
flow_not_listed = Ikkje nemnt i kjelda
flow_same = Same tidsrom
flow_moved = Flytta i tid
flow_unknown = Kan ikkje samanliknast
feed_title = Endringar i vegkartet
feed_area_title = Endringar i vegkartet: { $area }
feed_entry = { $title } – { $change }
feed_event = { $title } – { $date }
feed_event_summary = { $text } Kjelde: { $source }.
feed_link = Følg endringane i ein nyhendelesar (Atom)

## Kva blei det av det
became_title = Kva blei det av { $from }?
became_unsure = Det ingen kan seie sikkert
became_show = Vis elementa
became_what = Kva vi veit
delivery_in_short = { $project } ({ $told })
flow_shown = Teikninga viser { $shown } av { $of }. Resten kan ikkje samanliknast.

## Leveranseplan
menu_plan = Leveranseplan
plan_of = Leveranseplan { $date }
plan_description = Prosjekt som bidreg til vegkartet: { $plan }.
plan_old = Dette er ein eldre leveranseplan. Den nyaste er
plan_others = Andre leveranseplanar
plan_shown = Viser { $shown } av { $total } leveransar
plan_none = Ingen leveransar passar med filteret.
filter_deliveries = Filtrer leveransane
filter_search_deliveries = Søk i leveransane
filter_actor = Aktør
filter_stage = Framgang
area_unknown = Satsingsområde ikkje oppgitt
deliveries = Leveransar
delivery = Prosjekt
actor = Aktør
for_measures = Element i vegkartet
unmatched = Står ikkje i vegkartet vi har
for_no_measure = Ikkje knytt til eit element
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
marker_nytt_innslag = Nytt i planen
marker_oppdatert_fremgang = Oppdatert framgang
actor_description = Kva { $actor } bidreg med til vegkartet.
delivery_plan = Plan
deliveries_count =
    { $count ->
        [one] { $number } leveranse
       *[other] { $number } leveransar
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
partly_numbers = { $done } av { $of } leveransar er leverte
named_by_plan = nemnt i leveranseplanen frå same møte
quoted_title = «{ $title }»
list_last = { $list } og { $last }
history_named = Nemnt i leveranseplanen frå same møte
history_likely = Kan vere det same. { $reason }
kept_on_time = Levert i tide
kept_late = Levert etter tidsrommet
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
        [one] { $number } er levert etter tidsrommet
       *[other] { $number } er leverte etter tidsrommet
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
plan_unchanged = Ingen leveransar er endra sidan førre plan.
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
outcome_merged = Gått inn i eit anna element
outcome_split = Delt i fleire
outcome_later = Utsett
outcome_earlier = Framskunda
outcome_widened = Går over lengre tid
outcome_narrowed = Går over kortare tid
outcome_area = Flytta til eit anna satsingsområde
outcome_parent = Høyrer til ein annan stad
outcome_renamed = Nytt namn
outcome_changed = Ny status eller beskriving
outcome_stands = Står som før
outcome_there = Står framleis
outcome_likely_continued = Kan vere ført vidare
outcome_likely_back = Kan vere ført vidare i ei anna utgåve
outcome_plan_only = Berre nemnt i leveranseplanen
outcome_not_told = Ikkje nemnt i kjelda
outcome_new = Nye element
outcome_returned = Teke inn igjen
outcome_named = Kjent frå før
outcome_likely_continuing = Kan vere vidareføringar
outcome_likely_known = Truleg kjent frå før
outcome_likely_new = Kanskje nye
outcome_likely_continued_about = Namn eller innhald tyder på at det er det same, men inga kjelde seier det sikkert.
outcome_likely_back_about = Utgåva har dei ikkje. Namn eller innhald tyder på at dei er førte vidare i ei anna utgåve, men inga kjelde seier det sikkert.
outcome_plan_only_about = Utgåva har dei ikkje, men leveranseplanen frå same møte nemner dei.
outcome_not_told_about =
    { $count ->
        [one] Eitt element er ikkje nemnt i den siste kjelda. Ho har ikkje alle elementa, så ingen kan seie om det har falle ut.
       *[other] { $number } element er ikkje nemnde i den siste kjelda. Ho har ikkje alle elementa, så ingen kan seie om dei har falle ut.
    }
outcome_there_about = Dei står i begge, men ikkje begge oppgir tidsrommet. Då kan ingen seie om det er endra.
outcome_dropped_about = Dei står ikkje i den siste utgåva. Kvifor, eller om dei er leverte, står berre der ei kjelde fortel det.
outcome_named_about = Utgåva har dei ikkje, men leveranseplanen frå same møte eller ei tidlegare utgåve nemner dei.
outcome_likely_continuing_about = Namn eller innhald tyder på at det er det same, men inga kjelde seier det sikkert.
outcome_likely_known_about = Utgåva har dei ikkje. Namn eller innhald tyder på at ei tidlegare utgåve har dei, men inga kjelde seier det sikkert.
outcome_likely_new_about =
    { $count ->
        [one] Eitt element er ikkje nemnt i den første kjelda. Ho har ikkje alle elementa, så ingen kan seie om det er nytt.
       *[other] { $number } element er ikkje nemnde i den første kjelda. Ho har ikkje alle elementa, så ingen kan seie om dei er nye.
    }
became_all =
    { $count ->
        [one] Elementet i { $from } står også i { $to }.
        [2] Begge elementa i { $from } står også i { $to }.
       *[other] Alle dei { $number } elementa i { $from } står også i { $to }.
    }
became_some =
    { $one ->
        [1] Eitt av { $number } element i { $from } står også i { $to }.
       *[other] { $standing } av { $number } element i { $from } står også i { $to }.
    }
became_none =
    { $count ->
        [0] Det er ingen element i { $from }.
        [one] Elementet i { $from } står ikkje i { $to }.
       *[other] Ingen av dei { $number } elementa i { $from } står i { $to }.
    }
became_fates =
    { $count ->
        [one] Slik gjekk det med det:{" "}
       *[other] Slik gjekk det med dei:{" "}
    }
became_arrived =
    { $count ->
        [one] { $later } har eitt element til:{" "}
       *[other] { $later } har { $number } element til:{" "}
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
        [one] { $number } har gått inn i eit anna
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
        [one] { $number } er flytta til eit anna satsingsområde
       *[other] { $number } er flytta til andre satsingsområde
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
        [one] { $number } kan vere ført vidare i ei anna utgåve
       *[other] { $number } kan vere førte vidare i ei anna utgåve
    }
became_plan_only =
    { $count ->
        [one] { $number } er berre nemnt i leveranseplanen
       *[other] { $number } er berre nemnde i leveranseplanen
    }
became_not_told =
    { $count ->
        [one] { $number } er ikkje nemnt i kjelda
       *[other] { $number } er ikkje nemnde i kjelda
    }
became_new =
    { $count ->
        [one] { $number } er nytt
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
        [one] { $number } kan vere nytt
       *[other] { $number } kan vere nye
    }
named_by_edition = stod i { $edition }
likely_into_in = kan vere ført vidare som { $title } i { $edition }
likely_from_in = truleg kjent frå { $edition }, som { $title }
change_likely_elsewhere = Kan stå i ei anna utgåve
and = og
preview_changes = Sidan siste utgåve: { $changes }
preview_unchanged = Ingen endringar sidan siste utgåve
