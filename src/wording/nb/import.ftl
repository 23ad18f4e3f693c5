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
    .map = kartet kan ikke leses: { $why }
    .no-text = filen er ikke tekst: den har et nulltegn i seg
    .csv = tabellen kan ikke leses: { $why }
    .many-cells = filen har mer enn { $most } celler
    .encrypted = filen er låst med et passord; lagre den uten
    .workbook = arbeidsboken kan ikke leses: { $why }
    .ending = { $file } er ikke en fil som kan importeres; det er filer på { $endings }

# What was passed over.
import-passed =
    .no-heads = ingen rad har overskrifter som er kjent: elementer trenger minst `title` og én til, leveranser `project` og én til, som i `veikart export csv`, med ord fra nettstedet på et av språkene, eller fra `--map`
    .second = kolonnen «{ $head }» er den andre av to som betyr det samme
    .head = kolonnen «{ $head }» er ikke kjent; fortell hva den er med `--map`

# What somebody must decide.
import-question =
    .no-title = Raden har ingen tittel. Hvilket element er det?
    .no-project = Raden har ikke noe prosjekt. Hvilken leveranse er det?
    .encoding = Filen er ikke UTF-8 og er lest som Windows-1252. Er æ, ø og å blitt riktige?
    .formulas = { $count ->
        [one] En celle er regnet ut med en formel. Verdien fra sist filen ble lagret, er brukt. Er den riktig?
       *[other] { $count } celler er regnet ut med formler. Verdiene fra sist filen ble lagret, er brukt. Er de riktige?
    }
