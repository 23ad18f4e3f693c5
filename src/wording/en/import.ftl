### What `veikart import` tells.

import-place =
    .line = { $file }, line { $line }
    .sheet = { $file }, sheet “{ $sheet }”
    .in-sheet = { $file }, { $sheet }!{ $cell }
    .cell = { $file }, { $cell }
    .slide = { $file }, slide { $slide }
    .shape = { $file }, slide { $slide }, “{ $shape }”
    .paragraph = { $file }, paragraph { $number }

import =
    .broken-zip = the file is not a whole zip file: { $why }
    .many-parts = the file has { $count } parts, and no document has more than { $most }
    .unpacks = the file unpacks to more than { $most } MB, which is more than any document
