### Texts that only this theme uses.

intro_more = More about the { -roadmap }
way_on = Where to go next
