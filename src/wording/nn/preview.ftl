### Førehandsvisinga: linja, panela og si eiga side.

preview =
    .name = Førehandsvising
    .drafts =
        { $count ->
            [one] 1 utkast
           *[other] { $count } utkast
        }
    .changes = Sidan siste utgåve: { $changes }
    .unchanged = Ingen endringar sidan siste utgåve
    .faults =
        { $count ->
            [0] Ingen feil
            [one] 1 feil
           *[other] { $count } feil
        }
    .advice =
        { $count ->
            [one] 1 råd
           *[other] { $count } råd
        }
    .edit = Rediger sida
    .faults-title =
        { $count ->
            [one] Éin feil må rettast før vegkartet kan byggjast
           *[other] { $count } feil må rettast før vegkartet kan byggjast
        }
    .beneath = Sida under er slik ho var før feilen.
    .advice-title = Råd
    .advice-text = Råd hindrar ikkje at vegkartet blir bygt.
    .more =
        { $count ->
            [one] Og éin til. `veikart check` viser alle.
           *[other] Og { $count } til. `veikart check` viser alle.
        }
    .close = Lukk
    .moved = Sida er flytta hit.
    .gone = Sida finst ikkje lenger. Dette er oversikta.
    .lost = Får ikkje kontakt med førehandsvisinga. Prøver igjen …
    .trouble = Nettstaden kan ikkje lesast
    .waiting-title = Det er inga side å vise enno
    .waiting-text = Sida kjem av seg sjølv når feila er retta.
