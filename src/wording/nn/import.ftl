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
    .map = kartet kan ikkje lesast: { $why }
    .no-text = fila er ikkje tekst: ho har eit nullteikn i seg
    .csv = tabellen kan ikkje lesast: { $why }
    .many-cells = fila har meir enn { $most } celler
    .encrypted = fila er låst med eit passord; lagre ho utan
    .workbook = arbeidsboka kan ikkje lesast: { $why }
    .ending = { $file } er ikkje ei fil som kan importerast; det er filer på { $endings }

# What was passed over.
import-passed =
    .no-heads = inga rad har overskrifter som er kjende: element treng minst `title` og éi til, leveransar `project` og éi til, som i `veikart export csv`, med ord frå nettstaden på eit av språka, eller frå `--map`
    .second = kolonnen «{ $head }» er den andre av to som betyr det same
    .head = kolonnen «{ $head }» er ikkje kjend; fortel kva han er med `--map`

# What somebody must decide.
import-question =
    .no-title = Rada har ingen tittel. Kva element er det?
    .no-project = Rada har ikkje noko prosjekt. Kva leveranse er det?
    .encoding = Fila er ikkje UTF-8 og er lesen som Windows-1252. Er æ, ø og å blitt rette?
    .formulas = { $count ->
        [one] Ei celle er rekna ut med ein formel. Verdien frå sist fila vart lagra, er brukt. Er han rett?
       *[other] { $count } celler er rekna ut med formlar. Verdiane frå sist fila vart lagra, er brukte. Er dei rette?
    }
