### Texts that only this theme uses.

way_on = Where to go next
