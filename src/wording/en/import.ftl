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
    .map = the map cannot be read: { $why }
    .no-text = the file is no text: there is a NUL in it
    .csv = the table cannot be read: { $why }
    .many-cells = the file has more than { $most } cells
    .encrypted = the file is locked with a password; save it without one
    .workbook = the workbook cannot be read: { $why }
    .ending = { $file } is not a file that can be imported; that is { $endings }

# What was passed over.
import-passed =
    .no-heads = no row has headings that are known: items need at least `title` and one more, deliveries `project` and one more, as in `veikart export csv`, in the site’s words in one of its languages, or from `--map`
    .second = the column “{ $head }” is the second of two that mean the same
    .head = the column “{ $head }” is not known; tell what it is with `--map`

# What somebody must decide.
import-question =
    .no-title = The row has no title. Which item is it?
    .no-project = The row has no project. Which delivery is it?
    .encoding = The file is not UTF-8 and was read as Windows-1252. Did letters beyond A to Z come out right?
    .formulas = { $count ->
        [one] A cell is computed by a formula. The value from when the file was last saved is used. Is it right?
       *[other] { $count } cells are computed by formulas. The values from when the file was last saved are used. Are they right?
    }
