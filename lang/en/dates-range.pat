# English dates, third layer: ranges and offsets. `a` and `b` are the dates inside;
# an end that is only a number has its own captures (day, day2).

def n = (n:#1..6000 | n:@number)
def u = (unit:@unit | unit:@units)
def d1 = ([weekday:@weekday ["," | the]] (day:#1..31 [st | nd | rd | th] | day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31))
def d2 = ([weekday2:@weekday ["," | the]] (day2:#1..31 [st | nd | rd | th] | day2:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31))
set to = to | till | until | through | thru | and | "-" | "–" | "~"

range priority=10
    [on] $d1 ("," #1..31)+ and b:<day>                                   => day op=range
    [from | between | on] [the] $d1 $to [the] b:<day>                    => day op=range
    [from | between | on] a:<day> $to [the] $d2 >> !(@ampm | @unit)          => day op=range
    [from | between] (month:@month | month:@monthany) [between] $d1 $to $d2  => day op=range
    [from | between] a:<month,day> $to b:<month,day>                         => period op=range
    (from | between) a:<date,now> $to b:<date,now>                                   => period op=range
    a:<year,month> (to | till | until | through | "-" | "–") b:<year,month,day> => period op=range
    a:<period> and b:<period>                                                => period op=range
    [from | between] [the] $d1 $to [the] $d2 [of] a:<period>                 => day op=rangein
    [from | between] year:#1500..2100/4 ("~" | to | and | through | till) year2:#1500..2100/4 => year op=range
    [the] night of a:<day> to b:<day>                                        => day op=range

offset
    $n $u (after | from) a:<date>                                    => day op=ahead
    (a | one) unit:@unit (after | from) a:<date>                             => day op=ahead n=1
    $n $u before a:<date>                                            => day op=ago
    (a | one) unit:@unit before a:<date>                                     => day op=ago n=1
    the day (after | following) a:<day>                                      => day op=ahead n=1 unit=day
    the (day | eve) (before | of) a:<day>                                    => day op=ago n=1 unit=day
