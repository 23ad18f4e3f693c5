### Tekstane i grensesnittet på nynorsk. Meldingar utan variablar når malane som `t.<namn>`.

language_name = Nynorsk

## Meny og rammer
skip_to_content = Hopp til innhaldet
menu = Meny
language_menu = Språk
menu_overview = Oversikt
menu_list = Alle tiltak
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
overview_caption = Tiltak etter satsingsområde og tidsrom
overview_hint = Vel eit tiltak for å lese om det.
area = Satsingsområde
areas = Satsingsområde
time_band = Tidsrom
legend = Status
legend_intro = Kva merkinga betyr
supporting_areas = Utan tidsrom
columns_joined = { $first } til { $last }
measures_count =
    { $count ->
        [one] { $number } tiltak
       *[other] { $number } tiltak
    }
measures_in_areas = { $measures } i { $areas }
areas_count =
    { $count ->
        [one] { $number } satsingsområde
       *[other] { $number } satsingsområde
    }
more_in_area =
    { $count ->
        [one] Sjå eitt tiltak til
       *[other] Sjå { $number } tiltak til
    }
more_children =
    { $count ->
        [one] og eitt til
       *[other] og { $number } til
    }

## Tiltak
measure = Tiltak
measures = Tiltak
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
former_titles = Tidlegare namn
reviewed = Sist gjennomgått
sources = Kjelder
facts = Fakta
on_this_page = Innhald på sida
no_description = Kjelda har inga beskriving av dette tiltaket.
no_description_supporting = Kjelda har inga eiga beskriving av dette tiltaket. Behovet det skal dekke, er beskrive under det overordna behovet.
related = Andre tiltak i same område
previous = Førre
next = Neste
previous_measure = Førre tiltak
next_measure = Neste tiltak
previous_area = Førre satsingsområde
next_area = Neste satsingsområde
show_in_overview = Vis i oversikta
written_in =
    { $lang ->
        [nb] Teksten er skriven på bokmål.
        [nn] Teksten er skriven på nynorsk.
        [en] Teksten er skriven på engelsk.
       *[other] Teksten er skriven på eit anna språk.
    }
measure_description =
    { $band ->
        [none] { $title }: tiltak i satsingsområdet { $area }.
       *[other] { $title }: tiltak i satsingsområdet { $area }, { $band }.
    }
area_description = Tiltaka i satsingsområdet { $title }.
list_description = Alle tiltaka i vegkartet, med satsingsområde, tidsrom og status.
overview_description = Kva som er planlagt, i kva satsingsområde og når.

## Lista og filteret
list_title = Alle tiltak
filter = Filtrer
filter_search = Søk i tiltaka
filter_area = Satsingsområde
filter_band = Tidsrom
filter_status = Status
filter_all = Alle
filter_reset = Nullstill
filter_shown = Viser { $shown } av { $total } tiltak
filter_none = Ingen tiltak passar. Prøv eit anna ord, eller nullstill filteret.
sort_by = Sorter etter
sort_ascending = stigande
sort_descending = synkande
pages = Sider
page_of = Side { $number } av { $total }

## 404
not_found_title = Sida finst ikkje
not_found_text = Adressa kan vere skriven feil, eller sida kan ha fått ei ny adresse. Herifrå kjem du vidare:

## Data
data_json = Vegkartet som JSON
data_csv = Vegkartet som CSV
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
preview_changes =
    { $count ->
        [0] Ingen endringar sidan { $edition }
        [one] { $number } tiltak endra sidan { $edition }
       *[other] { $number } tiltak endra sidan { $edition }
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
date =
    { $day }. { $month ->
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
    } { $year }
month_year =
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
    } { $year }
# Skiljeteikn mellom tusen: hardt mellomrom.
number_group = { "\u00A0" }
