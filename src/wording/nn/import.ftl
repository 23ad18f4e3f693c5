### Det `veikart import` fortel.

import-place =
    .line = { $file }, linje { $line }
    .sheet = { $file }, ark «{ $sheet }»
    .in-sheet = { $file }, { $sheet }!{ $cell }
    .cell = { $file }, { $cell }
    .slide = { $file }, lysbilete { $slide }
    .shape = { $file }, lysbilete { $slide }, «{ $shape }»
    .paragraph = { $file }, avsnitt { $number }

import =
    .broken-zip = fila er ikkje ei heil zip-fil: { $why }
    .many-parts = fila har { $count } delar, og fleire enn { $most } har ikkje noko dokument
    .unpacks = fila blir pakka ut til meir enn { $most } MB, som er meir enn noko dokument
