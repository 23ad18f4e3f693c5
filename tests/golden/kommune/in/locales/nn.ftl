-element =
    { $form ->
       *[singular] satsing
        [definite] satsinga
        [plural] satsingar
        [definite-plural] satsingane
    }
    .gender = feminine
-focus-area =
    { $form ->
       *[singular] område
        [definite] området
        [plural] område
        [definite-plural] områda
    }
    .gender = neuter
