-element =
    { $form ->
       *[singular] project
        [plural] projects
        [indefinite] a project
    }
-focus-area =
    { $form ->
       *[singular] area
        [plural] areas
    }
