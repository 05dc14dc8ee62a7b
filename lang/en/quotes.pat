# Phrases for somebody who is quoted and has no name: a diplomatic source, one of them.
# docs/quotes.md.

def det = (a | an | the | one | two | several | some | his | her | their | senior | another)

source
    [$det] [senior | former | final | joint | diplomatic | security | government | %upper | <state,organisation> | @demonym] [diplomatic | security | government | foreign | ministry] head:@source [(of | in | for | from) [the] (<person,state,organisation,place> | %lower)] => source
    one of (them | the @source)                                              => source

# Whoever was quoted before.
again
    the same head:@source        => again
