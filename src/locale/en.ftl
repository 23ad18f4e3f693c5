### The interface's texts in English. Messages without variables reach the templates as `t.<name>`.

language_name = English

## Menu and frame
skip_to_content = Skip to content
menu = Menu
language_menu = Language
menu_overview = Overview
menu_list = All measures
foot_contact = Contact
foot_about = About this site
foot_data = Open data
foot_statement = Accessibility statement
foot_licence = Licence
published_by = Published by { $publisher }
edition = Edition: { $edition }
you_are_here = You are here
back_to_overview = Back to the overview
draft = Draft
read_more = Read more

## The overview
overview_caption = Measures by focus area and time band
overview_hint = Choose a measure to read about it.
area = Focus area
areas = Focus areas
time_band = Time band
legend = Status
legend_intro = What the markings mean
supporting_areas = Without a time band
columns_joined = { $first } to { $last }
measures_count =
    { $count ->
        [one] { $number } measure
       *[other] { $number } measures
    }
measures_in_areas = { $measures } in { $areas }
areas_count =
    { $count ->
        [one] { $number } focus area
       *[other] { $number } focus areas
    }
more_in_area =
    { $count ->
        [one] See one more measure
       *[other] See { $number } more measures
    }
more_children =
    { $count ->
        [one] and one more
       *[other] and { $number } more
    }

## Measures
measure = Measure
measures = Measures
kind = Type
kind_overall = Overall need
kind_supporting = Supporting measure
supporting_measures = Supporting measures
parent = Belongs to
status = Status
status_unknown = Status not stated
not_told = Not stated
band_unknown = Time band not stated
owner = Responsible
former_titles = Former names
reviewed = Last reviewed
sources = Sources
facts = Facts
on_this_page = On this page
no_description = The source has no description of this measure.
no_description_supporting = The source has no separate description of this measure. The need it is meant to meet is described under the overall need.
related = Other measures in the same area
previous = Previous
next = Next
previous_measure = Previous measure
next_measure = Next measure
previous_area = Previous focus area
next_area = Next focus area
show_in_overview = Show in the overview
written_in =
    { $lang ->
        [nb] The text is written in Norwegian Bokmål.
        [nn] The text is written in Norwegian Nynorsk.
        [en] The text is written in English.
       *[other] The text is written in another language.
    }
measure_description =
    { $band ->
        [none] { $title }: a measure in the focus area { $area }.
       *[other] { $title }: a measure in the focus area { $area }, { $band }.
    }
area_description = The measures in the focus area { $title }.
list_description = All measures in the roadmap, with focus area, time band and status.
overview_description = What is planned, in which focus area and when.

## The list and the filter
list_title = All measures
filter = Filter
filter_search = Search the measures
filter_area = Focus area
filter_band = Time band
filter_status = Status
filter_all = All
filter_reset = Reset
filter_shown = Showing { $shown } of { $total } measures
filter_none = No measures match. Try another word, or reset the filter.
sort_by = Sort by
sort_ascending = ascending
sort_descending = descending
pages = Pages
page_of = Page { $number } of { $total }

## 404
not_found_title = This page does not exist
not_found_text = The address may be misspelt, or the page may have a new address. From here you can go to:

## Data
data_json = The roadmap as JSON
data_csv = The roadmap as CSV
data_schema = Schema for the JSON file

## The preview
preview = Preview
preview_drafts =
    { $count ->
        [one] { $number } draft
       *[other] { $number } drafts
    }
preview_faults =
    { $count ->
        [0] No faults
        [one] { $number } fault
       *[other] { $number } faults
    }
preview_advice =
    { $count ->
        [one] { $number } piece of advice
       *[other] { $number } pieces of advice
    }
preview_changes =
    { $count ->
        [0] No changes since { $edition }
        [one] { $number } measure changed since { $edition }
       *[other] { $number } measures changed since { $edition }
    }
preview_edit = Edit this page
preview_faults_title =
    { $count ->
        [one] One fault must be mended before the roadmap can be built
       *[other] { $number } faults must be mended before the roadmap can be built
    }
preview_faults_beneath = The page beneath is as it was before the fault.
preview_advice_title = Advice
preview_advice_text = Advice does not keep the roadmap from being built.
preview_more =
    { $count ->
        [one] And one more. `veikart check` shows all.
       *[other] And { $number } more. `veikart check` shows all.
    }
preview_close = Close
preview_moved = The page has moved here.
preview_gone = The page is no longer there. This is the overview.
preview_lost = The preview does not answer. Trying again …
preview_trouble = The site cannot be read
preview_waiting_title = There is no page to show yet
preview_waiting_text = The page comes by itself when the faults are mended.

## Dates and numbers
date =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
        *[12] December
    } { $year }
month_year =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
        *[12] December
    } { $year }
# What separates thousands: a comma.
number_group = ,
