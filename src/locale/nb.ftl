### Grensesnittets tekster på bokmål. Meldinger uten variabler når malene som `t.<navn>`.

language_name = Bokmål

## Meny og rammer
skip_to_content = Hopp til innholdet
menu = Meny
language_menu = Språk
menu_overview = Oversikt
menu_list = Alle tiltak
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
overview_caption = Tiltak etter satsingsområde og tidsrom
overview_hint = Velg et tiltak for å lese om det.
area = Satsingsområde
areas = Satsingsområder
time_band = Tidsrom
legend = Status
legend_intro = Hva merkingen betyr
supporting_areas = Uten tidsrom
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
       *[other] { $number } satsingsområder
    }
more_in_area =
    { $count ->
        [one] Se ett tiltak til
       *[other] Se { $number } tiltak til
    }
more_children =
    { $count ->
        [one] og ett til
       *[other] og { $number } til
    }

## Tiltak
measure = Tiltak
measures = Tiltak
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
former_titles = Tidligere navn
reviewed = Sist gjennomgått
sources = Kilder
facts = Fakta
on_this_page = Innhold på siden
no_description = Kilden har ingen beskrivelse av dette tiltaket.
no_description_supporting = Kilden har ingen egen beskrivelse av dette tiltaket. Behovet det skal dekke, er beskrevet under det overordnede behovet.
related = Andre tiltak i samme område
previous = Forrige
next = Neste
previous_measure = Forrige tiltak
next_measure = Neste tiltak
previous_area = Forrige satsingsområde
next_area = Neste satsingsområde
show_in_overview = Vis i oversikten
written_in =
    { $lang ->
        [nb] Teksten er skrevet på bokmål.
        [nn] Teksten er skrevet på nynorsk.
        [en] Teksten er skrevet på engelsk.
       *[other] Teksten er skrevet på et annet språk.
    }
measure_description =
    { $band ->
        [none] { $title }: tiltak i satsingsområdet { $area }.
       *[other] { $title }: tiltak i satsingsområdet { $area }, { $band }.
    }
area_description = Tiltakene i satsingsområdet { $title }.
list_description = Alle tiltakene i veikartet, med satsingsområde, tidsrom og status.
overview_description = Hva som er planlagt, i hvilket satsingsområde og når.

## Listen og filteret
list_title = Alle tiltak
filter = Filtrer
filter_search = Søk i tiltakene
filter_area = Satsingsområde
filter_band = Tidsrom
filter_status = Status
filter_all = Alle
filter_reset = Nullstill
filter_shown = { $shown } av { $total } tiltak vises
filter_none = Ingen tiltak passer. Prøv et annet ord, eller nullstill filteret.
sort_by = Sorter etter
sort_ascending = stigende
sort_descending = synkende
pages = Sider
page_of = Side { $number } av { $total }

## 404
not_found_title = Siden finnes ikke
not_found_text = Adressen kan være skrevet feil, eller siden kan ha fått en ny adresse. Herfra kommer du videre:

## Data
data_json = Veikartet som JSON
data_csv = Veikartet som CSV
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
preview_changes =
    { $count ->
        [0] Ingen endringer siden { $edition }
        [one] { $number } tiltak endret siden { $edition }
       *[other] { $number } tiltak endret siden { $edition }
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
# Skilletegn mellom tusener: hardt mellomrom.
number_group = { "\u00A0" }
