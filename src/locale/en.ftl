### The interface's texts in English. Messages without variables reach the templates as `t.<name>`.

language_name = English

## Central words
# A word is exchanged here, in the site's own locales/en.ftl, and every sentence follows.
# The forms are in lower case; `indefinite` has its article.

-element = { $form ->
   *[singular] item
    [plural] items
    [indefinite] an item
 }
-focus-area = { $form ->
   *[singular] focus area
    [plural] focus areas
 }
# The same, where it is plain which kind of area is meant.
-short-area = { $form ->
   *[singular] area
    [plural] areas
 }
-period = { $form ->
   *[singular] period
    [plural] periods
 }
-roadmap = { $form ->
   *[singular] roadmap
    [plural] roadmaps
 }
-roadmap-edition = { $form ->
   *[singular] edition
    [plural] editions
 }
-delivery-plan = { $form ->
   *[singular] delivery plan
    [plural] delivery plans
 }
-plan-delivery = { $form ->
   *[singular] delivery
    [plural] deliveries
 }
-plan-actor = organisation
# The two kinds of items.
-overall-need = { $form ->
   *[singular] overarching need
    [another] another need
 }
-supporting-measure = { $form ->
   *[singular] related measure
    [plural] related measures
    [this] this measure
 }

## Menu and frame
skip_to_content = Skip to content
menu = Menu
language_menu = Language
menu_overview = Overview
menu_list = All { -element(form: "plural") }
foot_contact = Contact
foot_about = About this site
foot_data = Open data
foot_statement = Accessibility statement
foot_licence = Licence
embed_title = Embed the overview
embed_own = Show the overview on your own site
embed_how = Paste this code where the overview is to stand:
embed_whole = See the whole { -roadmap }
copy_link = Copy the link
copy_code = Copy the code
copied = Copied
published_by = Published by { $publisher }
edition = { CAP(-roadmap-edition) }: { $edition }
you_are_here = You are here
back_to_overview = Back to the overview
draft = Draft

## The overview
overview_caption = { CAP(-element(form: "plural")) } by { -focus-area } and { -period }
intro_more = More about the { -roadmap }
overview_hint = Choose { -element(form: "indefinite") } to read about it.
area = { CAP(-focus-area) }
areas = { CAP(-focus-area(form: "plural")) }
time_band = { CAP(-period) }
legend = Status
legend_intro = What the markings mean
supporting_areas = No { -period }
columns_joined = { $first } to { $last }
measures_count =
    { $count ->
        [one] { $number } { -element }
       *[other] { $number } { -element(form: "plural") }
    }
measures_in_areas = { $measures } in { $areas }
measures_in_areas_supporting = { $measures } in { $areas } and supporting activities
areas_count =
    { $count ->
        [one] { $number } { -focus-area }
       *[other] { $number } { -focus-area(form: "plural") }
    }
more_in_area =
    { $count ->
        [one] See one more { -element }
       *[other] See { $number } more { -element(form: "plural") }
    }
more_children =
    { $count ->
        [one] and one more
       *[other] and { $number } more
    }

## Items
measure = { CAP(-element) }
measures = { CAP(-element(form: "plural")) }
kind = Type
kind_overall = { CAP(-overall-need) }
kind_supporting = { CAP(-supporting-measure) }
supporting_measures = { CAP(-supporting-measure(form: "plural")) }
parent = Belongs to
status = Status
status_unknown = Status not stated
belongs_to = Belongs to { $area }
also_in = Also in
also_here = Also shown here
not_told = Not stated
band_unknown = { CAP(-period) } not stated
field_owner = Owner
original_title = Original name
former_titles = Former names
reviewed = Last reviewed
sources = Sources
facts = Facts
no_description = The source has no description of this { -element }.
no_description_supporting = The source has no separate description of { -supporting-measure(form: "this") }. Read about the { -overall-need } that it belongs to.
no_description_borrowed = The source has no separate description of { -supporting-measure(form: "this") }. This is what it says of the { -overall-need } that it belongs to.
no_description_mentioned = The source has no separate description of this { -element }, but other descriptions mention it.
borrowed = From the description of
mentions = Mentioned in other descriptions
mentioned_in = As mentioned in
related = Other { -element(form: "plural") } in the same { -short-area }
previous = Previous
next = Next
previous_measure = Previous { -element }
next_measure = Next { -element }
previous_area = Previous { -focus-area }
next_area = Next { -focus-area }
show_in_overview = Show in the overview
notes_title = Footnotes
note_mark = Footnote { $number }
note_back = Back to the text from footnote { $number }
task_done = Done
task_open = Not done
written_in =
    { $lang ->
        [nb] The text is written in Norwegian Bokmål.
        [nn] The text is written in Norwegian Nynorsk.
        [en] The text is written in English.
       *[other] The text is written in another language.
    }
summary_translated = The title and the summary are the editors’ translation.
measure_description =
    { $band ->
        [none] { $title }: { -element(form: "indefinite") } in “{ $area }”.
       *[other] { $title }: { -element(form: "indefinite") } in “{ $area }”, { $band }.
    }
area_description = The { -element(form: "plural") } in “{ $title }”.
list_description = All { -element(form: "plural") } in the { -roadmap }, with { -focus-area }, { -period } and status.
overview_description = What is planned, in which { -focus-area } and when.

## The list and the filter
list_title = All { -element(form: "plural") }
filter = Filter
filter_search = Search the { -element(form: "plural") }
filter_area = { CAP(-focus-area) }
filter_band = { CAP(-period) }
filter_status = Status
filter_all = All
filter_reset = Reset
filter_shown = Showing { $shown } of { $total } { -element(form: "plural") }
filter_none = No { -element(form: "plural") } match. Try another word, or reset the filter.
filter_part = { $shown } of { $total } { -element(form: "plural") }
filter_without = Remove { $chosen } ({ $shown })
filter_only_shown = The filter covers the { -element(form: "plural") } shown here. Some cells are full: the link at the foot of a cell leads to the rest.
filter_elsewhere = Search the whole { -roadmap }
filter_chosen = Selection
filter_context = Shown because something that belongs to it matches
filter_years = Single years
sort_by = Sort by
pages = Pages
page_of = Page { $number } of { $total }

## What is missing for nearly all
told_of_none = The sources do not state { $facts }.
told_of_few = The sources state { $fact } for only { $told } of { $of }. Where it is stated, it stands beside the name.
list_or = { $first } or { $last }

## 404
not_found_title = This page does not exist
not_found_text = The address may be misspelt, or the page may have a new address. From here you can go to:

## Data
data_json = The { -roadmap } as JSON
data_csv = The { -roadmap } as CSV
data_editions = The { -roadmap-edition(form: "plural") } as CSV
data_changes = The changes as CSV
data_deliveries = The { -plan-delivery(form: "plural") } as CSV
data_schema = Schema for the JSON file

## Dates and numbers
month_name =
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
    }
date = { $day } { month_name } { $year }
month_year = { month_name } { $year }
# Periods that are parts of years.
period_half = H{ $number } { $year }
period_halfs = H{ $first }–H{ $last } { $year }
period_tertial = T{ $number } { $year }
period_tertials = T{ $first }–T{ $last } { $year }
period_quarter = Q{ $number } { $year }
period_quarters = Q{ $first }–Q{ $last } { $year }
period_month = { $number } { $year }
period_months = { $first }–{ $last } { $year }
period_range = { $first } – { $last }
# What separates thousands: a comma.
number_group = ,
number_decimal = .

## Changes between editions
change_title = Changes between { -roadmap-edition(form: "plural") }
change_from = From
change_to = To
change_kind = Change
change_count = Number of { -element(form: "plural") }
change_reason = Reason
change_none = No certain changes.
change_new = New { -element(form: "plural") }
change_dropped = Dropped
change_merged = Merged into another { -element }
change_renamed = Renamed
change_earlier = Moved earlier
change_later = Moved later
change_area = Moved to another { -focus-area }
change_status = Status changed
change_parent = Moved under { -overall-need(form: "another") }
change_text = Text changed
change_fields = Other details
field_from_to = { $field } from { $from } to { $to }
change_now_told = Stated now, but not before
change_no_longer_told = Stated before, but not now
change_not_told = Stated in neither { -roadmap-edition }
change_not_comparable = Cannot be compared
change_not_comparable_about = Only one of the { -roadmap-edition(form: "plural") } states this, or neither does, so nobody can tell whether it changed.
change_regrouped = The { -roadmap-edition(form: "plural") } do not have the same { -short-area(form: "plural") }. Moves between { -short-area(form: "plural") } are therefore not shown.
change_incomplete = The source does not list all { -element(form: "plural") }.
change_fact_title = Name
change_fact_time_band = { CAP(-period) }
change_fact_area = { CAP(-focus-area) }
change_fact_status = Status
change_fact_parent = { CAP(-overall-need) }
change_fact_text = Description

## Editions
menu_editions = { CAP(-roadmap-edition(form: "plural")) }
editions_title = { CAP(-roadmap-edition(form: "plural")) } of the { -roadmap }
editions_intro = Each { -roadmap-edition } shows the { -roadmap } as it was adopted or presented. Here you can also see what changed from one { -roadmap-edition } to the next.
other_series = Other { -roadmap(form: "plural") }
edition_label = { CAP(-roadmap-edition) }
edition_description = { $roadmap } as it was in the { -roadmap-edition } “{ $edition }”.
edition_old = This is an older { -roadmap-edition }. The newest is
notice_label = Please note
edition_adopted = Adopted by
edition_presented = Presented to
adopted_by = Adopted by { $body }
presented_to = Presented to { $body }
edition_note = { $edition }: { $note }
date_label = Date
case_label = Agenda item
band_other = Another { -period }
edition_rest =
    { $count ->
        [one] Show one more { -element }
       *[other] Show { $number } more { -element(form: "plural") }
    }
place_unknown = Place in the { -roadmap } not stated
measure_today = Called “{ $title }” today
measure_gone_short = No { -element } has this name today
measure_gone = No { -element } of the { -roadmap } has this name today. The last { -roadmap-edition } that has it is
gone_became = What became of it
gone_successors = May be continued as
gone_facts = As the last { -roadmap-edition } had it
moved_split_title = The { -element } was split into several
moved_split_text = What stood here was split into these:
history_gone = No longer listed
gone_text = How it was described
gone_text_lost = The last { -roadmap-edition } does not hold the description.
moved_title = This page has moved
moved_text = The { -element } has a new address:
history = History
history_from = From
history_to = to
event_source = Source
history_title_then = Name at the time
history_absent = Not in this { -roadmap-edition }
history_not_listed = Not mentioned in the source
accuracy = How well the plan held
accuracy_lead =
    { $count ->
        [one] The { -roadmap-edition } set a { -period } for one { -element } that was not delivered yet
       *[other] The { -roadmap-edition } set a { -period } for { $number } { -element(form: "plural") } that were not delivered yet
    }
accuracy_untold = How well the plan held cannot be told: no source says what became of { $number } of { $measures } that the { -roadmap-edition } set a { -period } for.
accuracy_about = { $kind }, { $of }
accuracy_of = In all
accuracy_lists = The { -element(form: "plural") } behind the numbers
accuracy_trend = The table shows what has become so far of the { -element(form: "plural") } that each { -roadmap-edition } set a { -period } for.
accuracy_of_untimed =
    { $count ->
        [one] { $editions } does not say when the { -element(form: "plural") } were planned, so how well the plan held cannot be told for that { -roadmap-edition }.
       *[other] { $editions } do not say when the { -element(form: "plural") } were planned, so how well the plan held cannot be told for those { -roadmap-edition(form: "plural") }.
    }
accuracy_of_untold = { $editions } set { -period(form: "plural") } for { -element(form: "plural") }, but the sources hardly say what became of them.
changes_title = Changes from { $from } to { $to }
changes_description = What is new, was dropped, was renamed or has moved in the { -roadmap }.
changes_since = See what has changed in the { -roadmap } since the last { -roadmap-edition }
change_of_fact = { $fact }: { $change }
change_with = { $change }: { $detail }
from_to = from { $from } to { $to }
renamed_from_to = from “{ $from }” to “{ $to }”
working_edition = the { -roadmap } as it is now
change_new_one = New { -element }
merged_into = into “{ $title }”
no_parent = none
flow_title = How the { -element(form: "plural") } moved from { $from } to { $to }
flow_title_merged = How the { -element(form: "plural") } moved from { $from } to { $to }. Merged { -element(form: "plural") } follow the one they became.
flow_table = The same as a table
flow_new = New
flow_delivered = Delivered, in full or in part
flow_dropped = Dropped
flow_not_listed = Not mentioned in the source
flow_same = Same { -period }
flow_moved = Moved in time
flow_unknown = Cannot be compared
feed_title = Changes in the { -roadmap }
feed_area_title = Changes in the { -roadmap }: { $area }
feed_entry = { $title } – { $change }
feed_event = { $title } – { $date }
feed_event_summary = { $text } Source: { $source }.
feed_link = Follow the changes in a feed reader (Atom)

## What became of it
became_title = What became of { $from }?
became_projects =
    { $count ->
        [one] { $number } of the { -element(form: "plural") } has a project in { -delivery-plan(form: "plural") }.
       *[other] { $number } of the { -element(form: "plural") } have projects in { -delivery-plan(form: "plural") }.
    }
became_unsure = What nobody can tell for certain
became_show = Show the { -element(form: "plural") }
became_what = What is known
delivery_in_short = { $project } ({ $told })
flow_shown = The drawing shows { $shown } of { $of }. The rest cannot be compared.

## Delivery plan
menu_plan = { CAP(-delivery-plan) }
plan_of = { CAP(-delivery-plan) } { $date }
plan_description = Projects that contribute to the { -roadmap }: { $plan }.
plan_old = This is an older { -delivery-plan }. The newest is
plan_others = Other { -delivery-plan(form: "plural") }
plan_shown = Showing { $shown } of { $total } { -plan-delivery(form: "plural") }
plan_none = No { -plan-delivery(form: "plural") } match the filter.
plan_part = { $shown } of { $total } { -plan-delivery(form: "plural") }
filter_deliveries = Filter the { -plan-delivery(form: "plural") }
filter_search_deliveries = Search the { -plan-delivery(form: "plural") }
filter_actor = { CAP(-plan-actor) }
filter_stage = Progress
area_unknown = { CAP(-focus-area) } not stated
deliveries = { CAP(-plan-delivery(form: "plural")) }
delivery = Project
actor = { CAP(-plan-actor) }
for_measures = { CAP(-element(form: "plural")) } in the { -roadmap }
unmatched = Not in the { -roadmap } we have
may_be = May be
see_also = See also
likely_deliveries = May be for this { -element }
for_no_measure = Not tied to { -element(form: "indefinite") }
light = Status
light_green = Green
light_yellow = Yellow
light_red = Red
stage = Progress
stage_not_begun = Not started
stage_development = Under development
stage_integration = Integration test
stage_delivered = Delivered
stage_with = { $stage } ({ $note })
stage_written = The plan says “{ $note }”
delivery_development = Further development
delivery_upkeep = Platform maintenance
delivery_configuration = Configuration
marker_new = New in the plan
marker_progress = Updated progress
actor_description = What { $actor } contributes to the { -roadmap }.
delivery_plan = Plan
deliveries_count =
    { $count ->
        [one] { $number } { -plan-delivery }
       *[other] { $number } { -plan-delivery(form: "plural") }
    }

change_returned = Back again
change_delivered = Delivered
change_partly = Partly delivered
change_stopped = Stopped
change_split = Split into several
change_widened = Planned over more years
change_narrowed = Planned over fewer years
change_likely_continued = May have been continued
change_named = Known before
split_into = became { $titles }
likely_into = may have been continued as { $titles }
likely_from = may be a continuation of { $titles }
partly_numbers =
    { $count ->
        [one] { $done } of { $of } { -plan-delivery } is delivered
       *[other]
            { $finished ->
                [one] { $done } of { $of } { -plan-delivery(form: "plural") } is delivered
               *[other] { $done } of { $of } { -plan-delivery(form: "plural") } are delivered
            }
    }
named_by_plan = named in the { -delivery-plan } of the same meeting
named_by_plan_likely = probably named in the { -delivery-plan } of the same meeting
quoted_title = “{ $title }”
list_last = { $list } and { $last }
history_named = Named in the { -delivery-plan } of the same meeting
history_likely = May be the same. { $reason }
kept_on_time = Delivered on time
kept_late = Delivered late
kept_partly = Partly delivered
kept_stands = Stands as planned
kept_moved = Moved in time
kept_ended = Stopped or dropped
kept_not_told = Not stated
kept_on_time_count =
    { $count ->
        [one] { $number } was delivered on time
       *[other] { $number } were delivered on time
    }
kept_late_count =
    { $count ->
        [one] { $number } was delivered late
       *[other] { $number } were delivered late
    }
kept_partly_count =
    { $count ->
        [one] { $number } is partly delivered
       *[other] { $number } are partly delivered
    }
kept_stands_count =
    { $count ->
        [one] { $number } stands as planned
       *[other] { $number } stand as planned
    }
kept_moved_count =
    { $count ->
        [one] { $number } was moved in time
       *[other] { $number } were moved in time
    }
kept_ended_count =
    { $count ->
        [one] { $number } was stopped or dropped
       *[other] { $number } were stopped or dropped
    }
kept_not_told_count =
    { $count ->
        [one] no source says what became of { $number }
       *[other] no source says what became of { $number }
    }
plan_since = Changes since the previous plan
plan_compared = Compared with
plan_unchanged = No { -plan-delivery } has changed since the previous plan.
plan_change_new = New
plan_change_gone = No longer in the plan
plan_change_further = Further along
plan_change_back = Fallen back
plan_change_better_light = Better status light
plan_change_worse_light = Worse status light

## What became of the items: the name of each outcome, and how many met it
outcome_delivered = Delivered
outcome_partly = Partly delivered
outcome_stopped = Stopped
outcome_dropped = Dropped
outcome_merged = Merged into another { -element }
outcome_split = Split into several
outcome_later = Postponed
outcome_earlier = Brought forward
outcome_widened = Over a longer time
outcome_narrowed = Over a shorter time
outcome_area = Moved to another { -focus-area }
outcome_parent = Moved under { -overall-need(form: "another") }
outcome_renamed = Renamed
outcome_changed = New status or description
outcome_stands = As before
outcome_there = Still there
outcome_likely_continued = May have been continued
outcome_likely_back = May have been continued in another { -roadmap-edition }
outcome_plan_only = Only in the { -delivery-plan }
outcome_not_told = Not mentioned in the source
outcome_new = New { -element(form: "plural") }
outcome_returned = Back again
outcome_named = Known before
outcome_likely_continuing = May be continuations
outcome_likely_known = Probably known before
outcome_likely_new = Perhaps new
outcome_likely_continued_about = Name or content suggests that they are the same, but no source says so for certain.
outcome_likely_back_about = The { -roadmap-edition } does not list them. Name or content suggests that they were continued in another { -roadmap-edition }, but no source says so for certain.
outcome_plan_only_about = The { -roadmap-edition } does not list them, but the { -delivery-plan } of the same meeting names them.
outcome_not_told_about =
    { $count ->
        [one] One { -element } is not mentioned in the later source. That source does not have all { -element(form: "plural") }, so nobody can tell whether it was dropped.
       *[other] { $number } { -element(form: "plural") } are not mentioned in the later source. That source does not have all { -element(form: "plural") }, so nobody can tell whether they were dropped.
    }
outcome_there_about = They are in both, but not both state the { -period }, so nobody can tell whether it changed.
outcome_dropped_about = They are not in the later { -roadmap-edition }. Why, or whether they were delivered, is told only where a source says so.
outcome_named_about = The { -roadmap-edition } does not list them, but the { -delivery-plan } of the same meeting or an earlier { -roadmap-edition } names them.
outcome_likely_continuing_about = Name or content suggests that they are the same, but no source says so for certain.
outcome_likely_known_about = The { -roadmap-edition } does not list them. Name or content suggests that an earlier { -roadmap-edition } has them, but no source says so for certain.
outcome_likely_new_about =
    { $count ->
        [one] One { -element } is not mentioned in the earlier source. That source does not have all { -element(form: "plural") }, so nobody can tell whether it is new.
       *[other] { $number } { -element(form: "plural") } are not mentioned in the earlier source. That source does not have all { -element(form: "plural") }, so nobody can tell whether they are new.
    }
became_all =
    { $count ->
        [one] The { -element } in { $from } is also in { $to }.
        [2] Both { -element(form: "plural") } in { $from } are also in { $to }.
       *[other] All { $number } { -element(form: "plural") } in { $from } are also in { $to }.
    }
became_some =
    { $one ->
        [1] One of { $number } { -element(form: "plural") } in { $from } is also in { $to }.
       *[other] { $standing } of { $number } { -element(form: "plural") } in { $from } are also in { $to }.
    }
became_none =
    { $count ->
        [0] There are no { -element(form: "plural") } in { $from }.
        [one] The { -element } in { $from } is not in { $to }.
       *[other] None of the { $number } { -element(form: "plural") } in { $from } is in { $to }.
    }
became_fates =
    { $count ->
        [one] This is what became of it:{" "}
       *[other] This is what became of them:{" "}
    }
became_arrived =
    { $count ->
        [one] { $later } has one more { -element }:{" "}
       *[other] { $later } has { $number } more { -element(form: "plural") }:{" "}
    }
became_delivered =
    { $count ->
        [one] { $number } was delivered
       *[other] { $number } were delivered
    }
became_partly =
    { $count ->
        [one] { $number } was partly delivered
       *[other] { $number } were partly delivered
    }
became_stopped =
    { $count ->
        [one] { $number } was stopped
       *[other] { $number } were stopped
    }
became_dropped =
    { $count ->
        [one] { $number } was dropped
       *[other] { $number } were dropped
    }
became_merged =
    { $count ->
        [one] { $number } was merged into another
       *[other] { $number } were merged into others
    }
became_split =
    { $count ->
        [one] { $number } was split into several
       *[other] { $number } were split into several
    }
became_later =
    { $count ->
        [one] { $number } is postponed
       *[other] { $number } are postponed
    }
became_earlier =
    { $count ->
        [one] { $number } is brought forward
       *[other] { $number } are brought forward
    }
became_widened =
    { $count ->
        [one] { $number } takes a longer time
       *[other] { $number } take a longer time
    }
became_narrowed =
    { $count ->
        [one] { $number } takes a shorter time
       *[other] { $number } take a shorter time
    }
became_area =
    { $count ->
        [one] { $number } was moved to another { -focus-area }
       *[other] { $number } were moved to other { -focus-area(form: "plural") }
    }
became_parent =
    { $count ->
        [one] { $number } was moved under { -overall-need(form: "another") }
       *[other] { $number } were moved under other needs
    }
became_renamed =
    { $count ->
        [one] { $number } was renamed
       *[other] { $number } were renamed
    }
became_changed =
    { $count ->
        [one] { $number } has a new status or description
       *[other] { $number } have a new status or description
    }
became_stands =
    { $count ->
        [one] { $number } stands as before
       *[other] { $number } stand as before
    }
# Given: $count, $number
became_there = { $number } cannot be compared in time
became_likely_continued =
    { $count ->
        [one] { $number } may have been continued under another name
       *[other] { $number } may have been continued under other names
    }
# Given: $count, $number
became_likely_back = { $number } may have been continued in another { -roadmap-edition }
became_plan_only =
    { $count ->
        [one] { $number } is named in the { -delivery-plan } only
       *[other] { $number } are named in the { -delivery-plan } only
    }
became_not_told =
    { $count ->
        [one] { $number } is not mentioned in the source
       *[other] { $number } are not mentioned in the source
    }
became_new =
    { $count ->
        [one] { $number } is new
       *[other] { $number } are new
    }
became_returned =
    { $count ->
        [one] { $number } is back again
       *[other] { $number } are back again
    }
became_named =
    { $count ->
        [one] { $number } was known before
       *[other] { $number } were known before
    }
became_likely_continuing =
    { $count ->
        [one] { $number } may be a continuation
       *[other] { $number } may be continuations
    }
became_likely_known =
    { $count ->
        [one] { $number } was probably known before
       *[other] { $number } were probably known before
    }
# Given: $count, $number
became_likely_new = { $number } may be new
named_by_edition = was in { $edition }
likely_into_in = may have been continued as { $title } in { $edition }
likely_from_in = probably known from { $edition }, as { $title }
change_likely_elsewhere = May be in another { -roadmap-edition }
and = and

## The ways to all, the numbers and the booklet

foot_roadmap = The { -roadmap }
areas_description = How the { -roadmap } is divided.
actors = Who delivers
actors_description = Those who contribute to the { -roadmap }, and how much each of them delivers.
numbers_title = The { -roadmap } in numbers
numbers_description = How many there are of each. Choose a number to see which ones.
numbers_of_plan = { $plan }: { $facts }
numbers_counted_once = { CAP(-element(form: "plural")) } shown in several { -short-area(form: "plural") } are counted only where they belong.
numbers_several_periods = { CAP(-element(form: "plural")) } that last long are counted in every column they cover.
numbers_named = Show which
written_language = Written language
booklet_title = Booklet for print
booklet_description = The whole { -roadmap } for print, with contents and page numbers.
contents = Contents
downloads = Download
download_pdf = Booklet (PDF, { $size })
download_poster = Poster of the overview (PDF, { $size })
download_png = Picture of the overview (PNG, { $size })
download_pptx = Slides (PowerPoint, { $size })
download_svg = Drawing of the overview (SVG, { $size })
download_xlsx = Spreadsheet (Excel, { $size })
now_mark = Now: { $edition }
plan_age =
    { $count ->
        [one] The plan is one year old as of { $date }.
       *[other] The plan is { $number } years old as of { $date }.
    }
plan_age_edition =
    { $count ->
        [one] The plan is one year older than the { -roadmap-edition } of { $date }.
       *[other] The plan is { $number } years older than the { -roadmap-edition } of { $date }.
    }

## The glossary

close = Close
glossary_title = Glossary
glossary_description = Words and abbreviations in the { -roadmap }, explained in plain words.
glossary_also = Also called
glossary_original = In Norwegian
glossary_letters = Letters
ground = Ground
ground_source = Source
ground_common = Commonly known
ground_unexplained = No source explains the word

## The search

found_measure = { CAP(-element) }
found_area = { CAP(-focus-area) }
found_term = Glossary
found_delivery = { CAP(-plan-delivery) }
found_actor = { CAP(-plan-actor) }
found_page = Page
found_gone = No longer in the { -roadmap }
search = Search
search_field = Search the { -roadmap }
search_results = Results
search_none = Nothing found. Try fewer words, or another word.
search_none_way = See all { -element(form: "plural") }
search_otherwise = Matches another word for the same.
search_failed = The search could not be loaded.
search_one = 1 result
search_many = results
search_key_off = Turn off the key “/”, which opens the search
search_key_on = Turn on the key “/”, which opens the search

## What is exported

export_source = Source: { $source }.
export_drawing = The drawing shows the { -element(form: "plural") } by { -focus-area } ({ $areas }) and { -period } ({ $columns }).
export_to = To
export_term = Word
export_meaning = Meaning
export_explanation = Explanation
export_back = Back to the { -roadmap }
export_goes_on = (continued)
export_on_site = Read more on the site

## The quick look

look = Quick look
look_hint = The key V on a box opens it here
look_previous = Previous
look_next = Next
look_whole = Open the whole page
look_place = { $shown } of { $total }

## Remarks

remarks = Remarks
remarks_description = What bodies have said of the { -element(form: "plural") }, and what they were answered.
remarks_internal = The remarks are shown in the preview only, not on the public site.
remarks_bodies = The bodies
remarks_by = From
remarks_open = Without an answer
remarks_count = { $count ->
    [one] 1 remark
   *[other] { $count } remarks
 }, { $open ->
    [0] all answered
   *[other] { $open } without an answer
 }
remark_answer = Answer
remark_decision = Decision
remark_open = Not answered yet
decision_taken = taken in
decision_partly = partly taken in
decision_later = for a later edition
decision_declined = not taken in
