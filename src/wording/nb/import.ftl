### Det `veikart import` forteller.

import-place =
    .line = { $file }, linje { $line }
    .sheet = { $file }, ark «{ $sheet }»
    .in-sheet = { $file }, { $sheet }!{ $cell }
    .cell = { $file }, { $cell }
    .slide = { $file }, lysbilde { $slide }
    .shape = { $file }, lysbilde { $slide }, «{ $shape }»
    .paragraph = { $file }, avsnitt { $number }

import =
    .broken-zip = filen er ikke en hel zip-fil: { $why }
    .many-parts = filen har { $count } deler, og flere enn { $most } har ikke noe dokument
    .unpacks = filen pakkes ut til mer enn { $most } MB, som er mer enn noe dokument
