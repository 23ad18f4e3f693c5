### The preview: its bar, its panels and its own page.

preview =
    .name = Preview
    .drafts =
        { $count ->
            [one] 1 draft
           *[other] { $count } drafts
        }
    .changes = Since the last edition: { $changes }
    .unchanged = No changes since the last edition
    .faults =
        { $count ->
            [0] No errors
            [one] 1 error
           *[other] { $count } errors
        }
    .advice =
        { $count ->
            [one] 1 suggestion
           *[other] { $count } suggestions
        }
    .edit = Edit this page
    .faults-title =
        { $count ->
            [one] One error must be fixed before the roadmap can be built
           *[other] { $count } errors must be fixed before the roadmap can be built
        }
    .beneath = The page below is as it was before the error.
    .advice-title = Suggestions
    .advice-text = Suggestions do not stop the roadmap from being built.
    .more =
        { $count ->
            [one] And one more. `veikart check` shows all.
           *[other] And { $count } more. `veikart check` shows all.
        }
    .close = Close
    .moved = The page has moved here.
    .gone = The page is no longer there. This is the overview.
    .lost = The preview is not responding. Trying again …
    .trouble = The site cannot be read
    .waiting-title = There is no page to show yet
    .waiting-text = The page will appear when the errors are fixed.
