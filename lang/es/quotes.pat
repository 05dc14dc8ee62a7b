# Phrases for somebody who is quoted and has no name: una fuente diplomática, el entorno del
# ministro. docs/quotes.md.

def det = (un | una | el | la | los | las | unos | su | sus | este | esta | varios | varias)

source
    [$det] [alto | antiguo | veterano | propio] head:@source [diplomática | diplomáticas | gubernamental | gubernamentales | oficial | oficiales | cercana | conjunto | @demonym] [(de | del) [la | los | las] (<person,state,organisation,place> | %lower [@demonym])] => source

# Whoever was quoted before.
again
    (el | la | las | los) (mismo | misma | mismos | mismas) head:@source       => again
