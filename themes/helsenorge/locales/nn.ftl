### Tekstar som berre dette temaet bruker.

intro_more = Meir om { -roadmap(form: "definite") }
way_on = Vegen vidare
