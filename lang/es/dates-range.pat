# Spanish dates, third layer: ranges and offsets. `a` and `b` are the dates inside;
# an end that is only a number has its own captures (day, day2).

set el = el | la | los | las
set de = de | del | desde | entre
set to = a | al | hasta | y | "-" | "–" | "~" | hacia
def n = (n:#1..6000 | n:@number)
def u = (unit:@unit | unit:@units)
def d1 = ([weekday:@weekday] (day:#1..31 [["."] (º | ro | er)] | day:@number | day:@ordinal=1))
def d2 = ([weekday2:@weekday] (day2:#1..31 | day2:@number))

range priority=10
    # los martes y miércoles 28 y 29 de mayo
    [los | este | el] @weekday y @weekday $d1 y b:<day>                      => day op=range
    [los | los días] $d1 ("," #1..31)+ y b:<day>                                   => day op=range
    [$de] [el | los] [días] [$de] $d1 $to [el] b:<day>                       => day op=range
    [$de] a:<day> $to [el] $d2 >> !(@ampm | @unit | "/" | ":")               => day op=range
    $de [$el] a:<date,now> $to [$el] b:<date,now>                                    => period op=range
    a:<day> (a | al | hasta | "-" | "–") [el] b:<day>                        => period op=range
    a:<month> (a | hasta | "-") b:<month>                                    => period op=range
    a:<year> (a | hasta | "-") b:<year>                                      => period op=range
    a:<period> (y | o) b:<period>                                            => period op=range
    en << a:<month> y b:<month>                                              => period op=range
    [$de] [el] $d1 $to [el] $d2 [$de] [$el] a:<period>                       => day op=rangein
    [$de] [el] weekday:@weekday (y | a | al | hasta) [el] weekday2:@weekday $de [$el] a:<week> => day op=rangein
    a:<week> [$de] [el] weekday:@weekday (y | a | al) [el] weekday2:@weekday => day op=rangein
    [$el] @daypart $de [$el] a:<day> $to [el] b:<day>                        => day op=range
    [$de] [año] year:#1500..2100/4 (a | al | hasta | hacia | y | "~") year2:#1500..2100/4 => year op=range
    año hasta la fecha                                                       => -

offset
    $n $u (después de | a partir de) [$el] a:<date>                  => day op=ahead
    $n $u antes de [$el] a:<date>                                    => day op=ago
    (la víspera | el día antes) $de [$el] a:<day>                            => day op=ago n=1 unit=day
    el día (después | siguiente) [$de | a] [$el] a:<day>                     => day op=ahead n=1 unit=day
