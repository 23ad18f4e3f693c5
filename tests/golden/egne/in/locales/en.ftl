# What this county calls its items and those who deliver. Every sentence follows.
-element = { $form ->
   *[singular] initiative
    [plural] initiatives
    [indefinite] an initiative
 }
-plan-actor = council
