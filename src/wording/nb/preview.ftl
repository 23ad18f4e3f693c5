### Forhåndsvisningen: linja, panelene og dens egen side.

preview =
    .name = Forhåndsvisning
    .drafts =
        { $count ->
            [one] 1 utkast
           *[other] { $count } utkast
        }
    .changes = Siden siste utgave: { $changes }
    .unchanged = Ingen endringer siden siste utgave
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
    .edit = Rediger siden
    .faults-title =
        { $count ->
            [one] Én feil må rettes før veikartet kan bygges
           *[other] { $count } feil må rettes før veikartet kan bygges
        }
    .beneath = Siden under er slik den var før feilen.
    .advice-title = Råd
    .advice-text = Råd hindrer ikke at veikartet bygges.
    .more =
        { $count ->
            [one] Og én til. `veikart check` viser alle.
           *[other] Og { $count } til. `veikart check` viser alle.
        }
    .close = Lukk
    .moved = Siden er flyttet hit.
    .gone = Siden finnes ikke lenger. Dette er oversikten.
    .lost = Får ikke kontakt med forhåndsvisningen. Prøver igjen …
    .trouble = Nettstedet kan ikke leses
    .waiting-title = Det er ingen side å vise ennå
    .waiting-text = Siden kommer av seg selv når feilene er rettet.
