### Tekster som bare dette temaet bruker.

intro_more = Mer om { -roadmap(form: "definite") }
way_on = Veien videre
