### Gränssnittets texter på svenska, ett språk som programmet inte har själv.

language_name = Svenska

## Centrala ord
-atgard = { $form ->
   *[obestamd] åtgärd
    [bestamd] åtgärden
    [plural] åtgärder
    [bestamd-plural] åtgärderna
 }
-fardplan = { $form ->
   *[obestamd] färdplan
    [bestamd] färdplanen
    [plural] färdplaner
 }
-fokusomrade = { $form ->
   *[obestamd] fokusområde
    [plural] fokusområden
 }

## Meny och ramar
skip_to_content = Hoppa till innehållet
menu = Meny
language_menu = Språk
menu_overview = Översikt
menu_list = Alla { -atgard(form: "plural") }
foot_contact = Kontakt
foot_about = Om webbplatsen
foot_data = Öppna data
foot_statement = Tillgänglighetsredogörelse
foot_licence = Licens
embed_title = Bädda in översikten
embed_own = Visa översikten på din egen webbplats
embed_how = Klistra in den här koden där översikten ska stå:
embed_whole = Se hela { -fardplan(form: "bestamd") }
copy_link = Kopiera länken
copy_code = Kopiera koden
copied = Kopierat
published_by = Utges av { $publisher }
edition = Utgåva: { $edition }
you_are_here = Du är här
back_to_overview = Till översikten
draft = Utkast

## Översikten
overview_caption = { CAP(-atgard(form: "plural")) } efter { -fokusomrade } och period
overview_hint = Välj en { -atgard } för att läsa om den.
area = { CAP(-fokusomrade) }
areas = { CAP(-fokusomrade(form: "plural")) }
time_band = Period
legend = Status
legend_intro = Vad märkningen betyder
supporting_areas = Utan period
columns_joined = { $first } till { $last }
measures_count =
    { $count ->
        [one] { $number } { -atgard }
       *[other] { $number } { -atgard(form: "plural") }
    }
measures_in_areas = { $measures } inom { $areas }
measures_in_areas_supporting = { $measures } inom { $areas } och stödjande aktiviteter
areas_count =
    { $count ->
        [one] { $number } { -fokusomrade }
       *[other] { $number } { -fokusomrade(form: "plural") }
    }
more_in_area =
    { $count ->
        [one] Visa en { -atgard } till
       *[other] Visa { $number } { -atgard(form: "plural") } till
    }
more_children =
    { $count ->
        [one] och en till
       *[other] och { $number } till
    }

## Åtgärder
measure = { CAP(-atgard) }
measures = { CAP(-atgard(form: "plural")) }
kind = Typ
kind_overall = Övergripande behov
kind_supporting = Tillhörande { -atgard }
supporting_measures = Tillhörande { -atgard(form: "plural") }
parent = Hör till
belongs_to = Hör till { $area }
also_in = Finns också i
also_here = Finns också här
status = Status
status_unknown = Status inte angiven
not_told = Inte angivet
band_unknown = Period inte angiven
field_owner = Ansvarig
original_title = Ursprungligt namn
former_titles = Tidigare namn
reviewed = Senast granskad
sources = Källor
facts = Fakta
no_description = Källan har ingen beskrivning av den här { -atgard(form: "bestamd") }.
no_description_supporting = Källan har ingen egen beskrivning av den här { -atgard(form: "bestamd") }. Läs om det övergripande behovet som den hör till.
no_description_borrowed = Källan har ingen egen beskrivning av den här { -atgard(form: "bestamd") }. Så här beskrivs det övergripande behovet som den hör till.
no_description_mentioned = Källan har ingen egen beskrivning av den här { -atgard(form: "bestamd") }, men andra beskrivningar nämner den.
borrowed = Ur beskrivningen av
mentions = Nämns i andra beskrivningar
mentioned_in = Nämns så här i
related = Andra { -atgard(form: "plural") } inom samma område
previous = Föregående
next = Nästa
previous_measure = Föregående { -atgard }
next_measure = Nästa { -atgard }
previous_area = Föregående { -fokusomrade }
next_area = Nästa { -fokusomrade }
show_in_overview = Visa i översikten
notes_title = Fotnoter
note_mark = Fotnot { $number }
note_back = Tillbaka till texten från fotnot { $number }
task_done = Gjort
task_open = Inte gjort
written_in =
    { $lang ->
        [sv] Texten är skriven på svenska.
        [fi] Texten är skriven på finska.
        [nb] Texten är skriven på norskt bokmål.
        [nn] Texten är skriven på nynorska.
        [en] Texten är skriven på engelska.
       *[other] Texten är skriven på ett annat språk.
    }
summary_translated = Titeln och sammanfattningen är redaktionens översättning.
measure_description =
    { $band ->
        [none] { $title }: { -atgard } inom ”{ $area }”.
       *[other] { $title }: { -atgard } inom ”{ $area }”, { $band }.
    }
area_description = { CAP(-atgard(form: "bestamd-plural")) } inom ”{ $title }”.
list_description = Alla { -atgard(form: "plural") } i { -fardplan(form: "bestamd") }, med { -fokusomrade }, period och status.
overview_description = Vad som är planerat, inom vilket { -fokusomrade } och när.

## Listan och filtret
list_title = Alla { -atgard(form: "plural") }
filter = Filtrera
filter_search = Sök bland { -atgard(form: "bestamd-plural") }
filter_area = { CAP(-fokusomrade) }
filter_band = Period
filter_status = Status
filter_all = Alla
filter_reset = Rensa
filter_shown = Visar { $shown } av { $total } { -atgard(form: "plural") }
filter_none = Inga { -atgard(form: "plural") } passar. Pröva ett annat ord eller rensa filtret.
filter_part = { $shown } av { $total } { -atgard(form: "plural") }
filter_without = Ta bort { $chosen } ({ $shown })
filter_elsewhere = Sök i hela { -fardplan(form: "bestamd") }
filter_chosen = Urval
filter_context = Visas för att något som hör till passar
filter_years = Enskilda år
sort_by = Sortera efter
pages = Sidor
page_of = Sida { $number } av { $total }

## Det som saknas för nästan alla
told_of_none = Källorna anger inte { $facts }.
told_of_few = Källorna anger { $fact } för bara { $told } av { $of }. Där det är angivet står det vid namnet.
list_or = { $first } eller { $last }

## 404
not_found_title = Sidan finns inte
not_found_text = Adressen kan vara felskriven, eller så kan sidan ha fått en ny adress. Härifrån kommer du vidare:

## Data
data_json = { CAP(-fardplan(form: "bestamd")) } som JSON
data_csv = { CAP(-fardplan(form: "bestamd")) } som CSV
data_editions = Utgåvorna som CSV
data_changes = Ändringarna som CSV
data_deliveries = Leveranserna som CSV
data_schema = Schema för JSON-filen

## Datum och tal
month_name =
    { $month ->
        [1] januari
        [2] februari
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] augusti
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
date = { $day } { month_name } { $year }
month_year = { month_name } { $year }
period_half = { $number }:a halvåret { $year }
period_halfs = { $first }:a–{ $last }:a halvåret { $year }
period_tertial = tertial { $number } { $year }
period_tertials = tertial { $first }–{ $last } { $year }
period_quarter = kvartal { $number } { $year }
period_quarters = kvartal { $first }–{ $last } { $year }
period_month = { $number } { $year }
period_months = { $first }–{ $last } { $year }
period_range = { $first } – { $last }
number_group = { "\u00A0" }
number_decimal = ,

## Ändringar mellan utgåvor
change_title = Ändringar mellan utgåvor
change_from = Från
change_to = Till
change_kind = Ändring
change_count = Antal { -atgard(form: "plural") }
change_reason = Motivering
change_none = Inga säkra ändringar.
change_new = Nya { -atgard(form: "plural") }
change_dropped = Borttagna
change_merged = Har gått upp i en annan { -atgard }
change_renamed = Nytt namn
change_earlier = Tidigarelagda
change_later = Senarelagda
change_area = Flyttade till ett annat { -fokusomrade }
change_status = Ny status
change_parent = Hör till ett annat behov
change_text = Ny beskrivning
change_now_told = Angivet nu, men inte tidigare
change_no_longer_told = Angivet tidigare, men inte nu
change_not_told = Inte angivet i någon av utgåvorna
change_not_comparable = Kan inte jämföras
change_not_comparable_about = Bara den ena utgåvan anger detta, eller ingen av dem. Då kan ingen säga om det har ändrats.
change_regrouped = Utgåvorna har inte samma områden. Därför visas inte flyttar mellan områden.
change_incomplete = Källan har inte alla { -atgard(form: "plural") }.
change_fact_title = Namn
change_fact_time_band = Period
change_fact_area = { CAP(-fokusomrade) }
change_fact_status = Status
change_fact_parent = Övergripande behov
change_fact_text = Beskrivning
change_fields = Andra uppgifter
field_from_to = { $field } från { $from } till { $to }
change_returned = Med igen
change_delivered = Levererade
change_partly = Delvis levererade
change_stopped = Stoppade
change_split = Uppdelade i flera
change_widened = Går över fler år
change_narrowed = Går över färre år
change_likely_continued = Kan fortsätta under ett annat namn
change_named = Kända sedan tidigare
change_likely_elsewhere = Kan finnas i en annan utgåva
split_into = blev { $titles }
likely_into = kan fortsätta som { $titles }
likely_into_in = kan fortsätta som { $title } i { $edition }
likely_from = kan vara en fortsättning på { $titles }
likely_from_in = troligen känd från { $edition }, som { $title }
partly_numbers = { $done } av { $of } leveranser är levererade
named_by_plan = nämns i leveransplanen från samma möte
named_by_plan_likely = nämns troligen i leveransplanen från samma möte
named_by_edition = fanns i { $edition }
quoted_title = ”{ $title }”
list_last = { $list } och { $last }
and = och

## Utgåvor
menu_editions = Utgåvor
editions_title = Utgåvor av { -fardplan(form: "bestamd") }
editions_intro = Varje utgåva visar { -fardplan(form: "bestamd") } som den beslutades eller lades fram. Här ser du också vad som har ändrats från en utgåva till nästa.
other_series = Andra { -fardplan(form: "plural") }
edition_label = Utgåva
edition_description = { $roadmap } som den var i utgåvan ”{ $edition }”.
edition_old = Det här är en äldre utgåva. Den nyaste är
notice_label = Observera
edition_adopted = Beslutad av
edition_presented = Framlagd för
adopted_by = Beslutad av { $body }
presented_to = Framlagd för { $body }
edition_note = { $edition }: { $note }
date_label = Datum
case_label = Ärende
band_other = En annan period
edition_rest =
    { $count ->
        [one] Visa en { -atgard } till
       *[other] Visa { $number } { -atgard(form: "plural") } till
    }
place_unknown = Platsen i { -fardplan(form: "bestamd") } är inte angiven
measure_today = Heter i dag ”{ $title }”
measure_gone_short = Ingen { -atgard } har det namnet i dag
measure_gone = Ingen { -atgard } i { -fardplan(form: "bestamd") } har det här namnet i dag. Den senaste utgåvan som har den är
gone_became = Vad det blev av den
gone_successors = Kan fortsätta som
gone_text = Så var den beskriven
gone_text_lost = Den senaste utgåvan har inte beskrivningen.
history_gone = Inte längre med
gone_facts = Så stod det i den senaste utgåvan
moved_split_title = { CAP(-atgard(form: "bestamd")) } är uppdelad i flera
moved_split_text = Det som stod här är uppdelat i dessa:
moved_title = Den här sidan har flyttat
moved_text = { CAP(-atgard(form: "bestamd")) } har fått en ny adress:
history = Historik
history_from = Från
history_to = till
history_named = Nämns i leveransplanen från samma möte
history_likely = Kan vara samma. { $reason }
event_source = Källa
history_title_then = Namn då
history_absent = Inte med i den här utgåvan
history_not_listed = Nämns inte i källan
accuracy = Hur väl planen höll
accuracy_lead =
    { $count ->
        [one] Utgåvan satte en period för en { -atgard } som inte var levererad
       *[other] Utgåvan satte en period för { $number } { -atgard(form: "plural") } som inte var levererade
    }
accuracy_untold = Det går inte att säga hur väl planen höll: ingen källa berättar vad det blev av { $number } av { $measures } som utgåvan satte en period för.
accuracy_about = { $kind }, { $of }
accuracy_of = Totalt
accuracy_lists = { CAP(-atgard(form: "bestamd-plural")) } bakom siffrorna
accuracy_trend = Tabellen visar vad som hittills har hänt med de { -atgard(form: "plural") } som varje utgåva satte en period för.
accuracy_of_untimed =
    { $count ->
        [one] { $editions } anger inte när { -atgard(form: "bestamd-plural") } var planerade, så det går inte att säga hur väl planen höll för den utgåvan.
       *[other] { $editions } anger inte när { -atgard(form: "bestamd-plural") } var planerade, så det går inte att säga hur väl planen höll för de utgåvorna.
    }
accuracy_of_untold = { $editions } satte perioder för { -atgard(form: "plural") }, men källorna berättar knappt vad det blev av dem.
changes_title = Ändringar från { $from } till { $to }
changes_description = Vad som är nytt, har tagits bort, har fått nytt namn eller har flyttats i { -fardplan(form: "bestamd") }.
changes_since = Se vad som har ändrats i { -fardplan(form: "bestamd") } sedan den senaste utgåvan
change_of_fact = { $fact }: { $change }
change_with = { $change }: { $detail }
from_to = från { $from } till { $to }
renamed_from_to = från ”{ $from }” till ”{ $to }”
working_edition = { -fardplan(form: "bestamd") } som den är nu
change_new_one = Ny { -atgard }
merged_into = upp i ”{ $title }”
no_parent = inget
flow_title = Så flyttade { -atgard(form: "bestamd-plural") } från { $from } till { $to }
flow_title_merged = Så flyttade { -atgard(form: "bestamd-plural") } från { $from } till { $to }. En { -atgard } som gick upp i en annan följer den.
flow_table = Samma sak som tabell
flow_new = Nya
flow_delivered = Levererade, helt eller delvis
flow_dropped = Borttagna
flow_not_listed = Nämns inte i källan
flow_same = Samma period
flow_moved = Flyttade i tid
flow_unknown = Kan inte jämföras
flow_shown = Teckningen visar { $shown } av { $of }. Resten kan inte jämföras.
feed_title = Ändringar i { -fardplan(form: "bestamd") }
feed_area_title = Ändringar i { -fardplan(form: "bestamd") }: { $area }
feed_entry = { $title } – { $change }
feed_event = { $title } – { $date }
feed_event_summary = { $text } Källa: { $source }.
feed_link = Följ ändringarna i en nyhetsläsare (Atom)

## Leveransplan
menu_plan = Leveransplan
plan_of = Leveransplan { $date }
plan_description = Projekt som bidrar till { -fardplan(form: "bestamd") }: { $plan }.
plan_old = Det här är en äldre leveransplan. Den nyaste är
plan_others = Andra leveransplaner
plan_shown = Visar { $shown } av { $total } leveranser
plan_none = Inga leveranser passar filtret.
plan_part = { $shown } av { $total } leveranser
plan_since = Ändringar sedan förra planen
plan_compared = Jämförd med
plan_unchanged = Inga leveranser har ändrats sedan förra planen.
plan_change_new = Nya
plan_change_gone = Inte längre i planen
plan_change_further = Har kommit längre
plan_change_back = Har gått tillbaka
plan_change_better_light = Bättre trafikljus
plan_change_worse_light = Sämre trafikljus
filter_deliveries = Filtrera leveranserna
filter_search_deliveries = Sök bland leveranserna
filter_actor = Aktör
filter_stage = Framsteg
area_unknown = { CAP(-fokusomrade) } inte angivet
deliveries = Leveranser
delivery = Projekt
actor = Aktör
for_measures = { CAP(-atgard(form: "plural")) } i { -fardplan(form: "bestamd") }
unmatched = Finns inte i { -fardplan(form: "bestamd") } vi har
may_be = Kan gälla
see_also = Se även
likely_deliveries = Kan gälla den här { -atgard(form: "bestamd") }
for_no_measure = Inte knuten till någon { -atgard }
light = Status
light_green = Grön
light_yellow = Gul
light_red = Röd
stage = Framsteg
stage_not_begun = Inte påbörjad
stage_development = Under utveckling
stage_integration = Integrationstest
stage_delivered = Levererad
stage_with = { $stage } ({ $note })
stage_written = Planen skriver ”{ $note }”
delivery_development = Vidareutveckling
delivery_upkeep = Plattformsunderhåll
delivery_configuration = Konfigurering
delivery_in_short = { $project } ({ $told })
marker_new = Nytt i planen
marker_progress = Uppdaterat framsteg
actor_description = Vad { $actor } bidrar med till { -fardplan(form: "bestamd") }.
delivery_plan = Plan
deliveries_count =
    { $count ->
        [one] { $number } leverans
       *[other] { $number } leveranser
    }

## Vad det blev av det
became_title = Vad blev det av { $from }?
became_unsure = Det som ingen kan säga säkert
became_show = Visa { -atgard(form: "bestamd-plural") }
became_what = Vad vi vet
became_projects =
    { $count ->
        [one] { $number } av { -atgard(form: "bestamd-plural") } har ett projekt i en leveransplan.
       *[other] { $number } av { -atgard(form: "bestamd-plural") } har projekt i en leveransplan.
    }
kept_on_time = Levererad i tid
kept_late = Levererad för sent
kept_partly = Delvis levererad
kept_stands = Står som planerat
kept_moved = Flyttad i tid
kept_ended = Stoppad eller borttagen
kept_not_told = Inte angivet
kept_on_time_count =
    { $count ->
        [one] { $number } är levererad i tid
       *[other] { $number } är levererade i tid
    }
kept_late_count =
    { $count ->
        [one] { $number } är levererad för sent
       *[other] { $number } är levererade för sent
    }
kept_partly_count =
    { $count ->
        [one] { $number } är delvis levererad
       *[other] { $number } är delvis levererade
    }
kept_stands_count = { $number } står som planerat
kept_moved_count =
    { $count ->
        [one] { $number } är flyttad i tid
       *[other] { $number } är flyttade i tid
    }
kept_ended_count =
    { $count ->
        [one] { $number } är stoppad eller borttagen
       *[other] { $number } är stoppade eller borttagna
    }
kept_not_told_count = ingen källa berättar om { $number }
outcome_delivered = Levererade
outcome_partly = Delvis levererade
outcome_stopped = Stoppade
outcome_dropped = Borttagna
outcome_merged = Har gått upp i en annan { -atgard }
outcome_split = Uppdelade i flera
outcome_later = Senarelagda
outcome_earlier = Tidigarelagda
outcome_widened = Går över längre tid
outcome_narrowed = Går över kortare tid
outcome_area = Flyttade till ett annat { -fokusomrade }
outcome_parent = Hör till ett annat behov
outcome_renamed = Nytt namn
outcome_changed = Ny status eller beskrivning
outcome_stands = Står som förut
outcome_there = Finns kvar
outcome_likely_continued = Kan fortsätta under ett annat namn
outcome_likely_back = Kan fortsätta i en annan utgåva
outcome_plan_only = Bara nämnda i leveransplanen
outcome_not_told = Nämns inte i källan
outcome_new = Nya { -atgard(form: "plural") }
outcome_returned = Med igen
outcome_named = Kända sedan tidigare
outcome_likely_continuing = Kan vara fortsättningar
outcome_likely_known = Troligen kända sedan tidigare
outcome_likely_new = Kanske nya
outcome_likely_continued_about = Namn eller innehåll tyder på att det är samma sak, men ingen källa säger det säkert.
outcome_likely_back_about = Utgåvan har dem inte. Namn eller innehåll tyder på att de fortsätter i en annan utgåva, men ingen källa säger det säkert.
outcome_plan_only_about = Utgåvan har dem inte, men leveransplanen från samma möte nämner dem.
outcome_not_told_about =
    { $count ->
        [one] En { -atgard } nämns inte i den senare källan. Den har inte alla { -atgard(form: "plural") }, så ingen kan säga om den har tagits bort.
       *[other] { $number } { -atgard(form: "plural") } nämns inte i den senare källan. Den har inte alla { -atgard(form: "plural") }, så ingen kan säga om de har tagits bort.
    }
outcome_there_about = De finns i båda, men inte båda anger perioden. Då kan ingen säga om den har ändrats.
outcome_dropped_about = De finns inte i den senare utgåvan. Varför, eller om de är levererade, står bara där en källa berättar det.
outcome_named_about = Utgåvan har dem inte, men leveransplanen från samma möte eller en tidigare utgåva nämner dem.
outcome_likely_continuing_about = Namn eller innehåll tyder på att det är samma sak, men ingen källa säger det säkert.
outcome_likely_known_about = Utgåvan har dem inte. Namn eller innehåll tyder på att en tidigare utgåva har dem, men ingen källa säger det säkert.
outcome_likely_new_about =
    { $count ->
        [one] En { -atgard } nämns inte i den tidigare källan. Den har inte alla { -atgard(form: "plural") }, så ingen kan säga om den är ny.
       *[other] { $number } { -atgard(form: "plural") } nämns inte i den tidigare källan. Den har inte alla { -atgard(form: "plural") }, så ingen kan säga om de är nya.
    }
became_all =
    { $count ->
        [one] { CAP(-atgard(form: "bestamd")) } i { $from } finns också i { $to }.
        [2] Båda { -atgard(form: "bestamd-plural") } i { $from } finns också i { $to }.
       *[other] Alla { $number } { -atgard(form: "plural") } i { $from } finns också i { $to }.
    }
became_some =
    { $one ->
        [1] En av { $number } { -atgard(form: "plural") } i { $from } finns också i { $to }.
       *[other] { $standing } av { $number } { -atgard(form: "plural") } i { $from } finns också i { $to }.
    }
became_none =
    { $count ->
        [0] Det finns inga { -atgard(form: "plural") } i { $from }.
        [one] { CAP(-atgard(form: "bestamd")) } i { $from } finns inte i { $to }.
       *[other] Ingen av de { $number } { -atgard(form: "bestamd-plural") } i { $from } finns i { $to }.
    }
became_fates =
    { $count ->
        [one] Så gick det med den:{" "}
       *[other] Så gick det med dem:{" "}
    }
became_arrived =
    { $count ->
        [one] { $later } har en { -atgard } till:{" "}
       *[other] { $later } har { $number } { -atgard(form: "plural") } till:{" "}
    }
became_delivered =
    { $count ->
        [one] { $number } är levererad
       *[other] { $number } är levererade
    }
became_partly =
    { $count ->
        [one] { $number } är delvis levererad
       *[other] { $number } är delvis levererade
    }
became_stopped =
    { $count ->
        [one] { $number } är stoppad
       *[other] { $number } är stoppade
    }
became_dropped =
    { $count ->
        [one] { $number } är borttagen
       *[other] { $number } är borttagna
    }
became_merged =
    { $count ->
        [one] { $number } har gått upp i en annan
       *[other] { $number } har gått upp i andra
    }
became_split =
    { $count ->
        [one] { $number } är uppdelad i flera
       *[other] { $number } är uppdelade i flera
    }
became_later =
    { $count ->
        [one] { $number } är senarelagd
       *[other] { $number } är senarelagda
    }
became_earlier =
    { $count ->
        [one] { $number } är tidigarelagd
       *[other] { $number } är tidigarelagda
    }
became_widened = { $number } går över längre tid
became_narrowed = { $number } går över kortare tid
became_area =
    { $count ->
        [one] { $number } är flyttad till ett annat { -fokusomrade }
       *[other] { $number } är flyttade till andra { -fokusomrade(form: "plural") }
    }
became_parent = { $number } hör till ett annat behov
became_renamed =
    { $count ->
        [one] { $number } har fått nytt namn
       *[other] { $number } har fått nya namn
    }
became_changed = { $number } har ny status eller beskrivning
became_stands = { $number } står som förut
became_there = { $number } kan inte jämföras i tid
became_likely_continued = { $number } kan fortsätta under ett annat namn
became_likely_back = { $number } kan fortsätta i en annan utgåva
became_plan_only = { $number } nämns bara i leveransplanen
became_not_told = { $number } nämns inte i källan
became_new =
    { $count ->
        [one] { $number } är ny
       *[other] { $number } är nya
    }
became_returned = { $number } är med igen
became_named =
    { $count ->
        [one] { $number } var känd sedan tidigare
       *[other] { $number } var kända sedan tidigare
    }
became_likely_continuing =
    { $count ->
        [one] { $number } kan vara en fortsättning
       *[other] { $number } kan vara fortsättningar
    }
became_likely_known =
    { $count ->
        [one] { $number } var troligen känd sedan tidigare
       *[other] { $number } var troligen kända sedan tidigare
    }
became_likely_new =
    { $count ->
        [one] { $number } kan vara ny
       *[other] { $number } kan vara nya
    }

## Ordlistan
close = Stäng
glossary_title = Ordlista
glossary_description = Ord och förkortningar i { -fardplan(form: "bestamd") }, förklarade med enkla ord.
glossary_also = Kallas också
glossary_original = På svenska
glossary_letters = Bokstäver
ground = Grund
ground_source = Källa
ground_common = Allmänt känt
ground_unexplained = Ingen källa förklarar ordet

## Sökningen
search = Sök
search_field = Sök i { -fardplan(form: "bestamd") }
search_results = Träffar
search_none = Inga träffar. Pröva färre ord eller ett annat ord.
search_none_way = Visa alla { -atgard(form: "plural") }
search_otherwise = Passar med ett annat ord för samma sak.
search_failed = Sökningen kunde inte laddas.
search_one = 1 träff
search_many = träffar
search_key_off = Stäng av tangenten ”/”, som öppnar sökningen
search_key_on = Slå på tangenten ”/”, som öppnar sökningen
found_measure = { CAP(-atgard) }
found_area = { CAP(-fokusomrade) }
found_term = Ordlista
found_delivery = Leverans
found_actor = Aktör
found_page = Sida
found_gone = Finns inte längre i { -fardplan(form: "bestamd") }

look = Snabbvisning
look_hint = Tangenten V på en ruta öppnar den här
look_previous = Föregående
look_next = Nästa
look_whole = Öppna hela sidan
look_place = { $shown } av { $total }

## Vägarna till alla, siffrorna och häftet

foot_roadmap = Planen
areas_description = Så är planen indelad.
actors = Vem som levererar
actors_description = De som bidrar till planen, och hur mycket var och en levererar.
numbers_title = Planen i siffror
numbers_description = Hur många det finns av varje slag. Välj ett tal för att se vilka det gäller.
numbers_of_plan = { $plan }: { $facts }
numbers_counted_once = De som visas på flera ställen räknas bara där de hör hemma.
numbers_several_periods = De som varar länge räknas i alla kolumner som de går över.
numbers_named = Visa vilka
written_language = Skriftspråk
booklet_title = Häfte för utskrift
booklet_description = Hela planen samlad för utskrift, med innehåll och sidnummer.
contents = Innehåll
now_mark = Nu: { $edition }
plan_age =
    { $count ->
        [one] Planen är ett år gammal, räknat till { $date }.
       *[other] Planen är { $number } år gammal, räknat till { $date }.
    }
plan_age_edition =
    { $count ->
        [one] Planen är ett år äldre än utgåvan från { $date }.
       *[other] Planen är { $number } år äldre än utgåvan från { $date }.
    }

## Synpunkter

remarks = Synpunkter
remarks_description = Vad organ har sagt, och vad de fick till svar.
remarks_internal = Synpunkterna visas bara i förhandsvisningen, inte på den offentliga webbplatsen.
remarks_bodies = Organen
remarks_by = Från
remarks_open = Utan svar
remarks_count = { $count } synpunkter, { $open ->
    [0] alla besvarade
   *[other] { $open } utan svar
 }
remark_answer = Svar
remark_decision = Beslut
remark_open = Inte besvarad än
decision_taken = intaget
decision_partly = delvis intaget
decision_later = till en senare utgåva
decision_declined = inte intaget
