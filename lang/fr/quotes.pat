# Phrases for somebody who is quoted and has no name: une source diplomatique, l'entourage
# du ministre. docs/quotes.md.

def det = (un | une | le | la | l' | les | des | son | sa | ses | leur | ce | cette | plusieurs | certains)

source
    [$det] [@ordinal | haut | ancien | ancienne] head:@source [diplomatique | diplomatiques | gouvernementale | gouvernementales | officielle | sécuritaire | proche | conjoint | anonyme | @demonym] [(de | du | des | d') [la | l' | les | ce] (<person,state,organisation,place> | %lower [@demonym])] => source
    l'un (d'eux | d'entre eux)                                               => source

# Pronouns that are part of their verb's word.
pronoun
    (-il | -t-il)        => pronoun gender=m
    (-elle | -t-elle)    => pronoun gender=f

# Whoever was quoted before.
again
    (le | la | ce | cette | de) même head:@source      => again
