### Tekster som bare dette temaet bruker.

way_on = Veien videre
