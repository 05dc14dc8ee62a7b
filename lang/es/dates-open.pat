# Spanish dates, fourth layer: intervals without begin or end. The words that open
# or close them belong to the span.

set el = el | la | los | las

open
    desde [$el] a:<date>                                                     => period op=since
    (a partir de | a partir del | comenzando | a contar de | a contar del) [$el] a:<date> => period op=from
    hasta [bien entrada | bien entrado | al menos] [$el] a:<date>                                                     => period op=until
    (antes de | antes del | anterior de | anterior a | a más tardar | no más tarde de) [$el] a:<date> => period op=before
    (después de | después del | posterior de | posterior a) [$el] a:<date>   => period op=after
    año (posterior a | después de) a:<year>                                  => period op=after
    a:<year> (o posterior | y más tarde | o después)                         => period op=after
    de aquí a [$el] a:<date>                                                 => period op=by
    para [$el] a:<year>                                         => period op=by
