### Tekstar som berre dette temaet bruker.

way_on = Vegen vidare
