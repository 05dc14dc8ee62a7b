# Arabic dates, third layer: ranges and offsets. `a` and `b` are the dates inside;
# an end that is only a number has its own captures (day, day2).

set from = من | بين | منذ | في
set to = إلى | الى | حتى | و | "-" | "–"
def n = (n:#1..6000 | n:@number)
def u = (unit:@unit | unit:@units)
def d1 = ([weekday:@weekdayart] (day:#1..31 | day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31))
def d2 = ([weekday2:@weekdayart] (day2:#1..31 | day2:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31))

range priority=10
    # يومي 12 و13 يناير; من 3 إلى 5 مارس
    (يومي | أيام) @weekdayart و @weekdayart $d1 و b:<day>                    => day op=range
    أيام $d1 (["،"] و #1..31)+ و b:<day>                                     => day op=range
    (يومي | أيام) $d1 $to b:<day>                                            => day op=range
    [$from] $d1 $to b:<day>                                                  => day op=range
    [$from] a:<day> $to $d2 >> !(@unit | @daypart | "/" | ":")               => day op=range
    [$from] (month:@month | month:@monthany) $d1 $to $d2                     => day op=range
    [شهر] (month:@month | month:@monthany) بين $d1 و $d2                     => day op=range
    [$from] [ما بين] a:<date> (إلى | حتى | "-" | "–" | الى) b:<date>         => period op=range
    [ما] بين a:<date> و b:<date>                                             => period op=range
    a:<period> (و | أو) b:<period>                                           => period op=range
    [$from] $d1 $to $d2 [من | في] a:<period>                                 => day op=rangein
    a:<week> (بين | من) [يوم] weekday:@weekdayart (و | إلى) [يوم] weekday2:@weekdayart => day op=rangein
    [ليلة | في ليلة] weekday:@weekdayart [إلى | على | "-" | "/"] weekday2:@weekdayart => day op=range
    ليلة a:<day> [إلى | على | "-"] b:<day>                                   => day op=range
    [$from] [عام | سنة] year:#1500..2100/4 (إلى | حتى) [عام | سنة] year2:#1500..2100/4 => year op=range
    a:<hijri> ["،" | ","] ["("] (الموافق | الموافقة | الموافق ل | موافق) [ل] b:<day> [")"] => day op=same
    a:<hijri> "/" b:<day>                                                    => day op=same
    b:<day> ["،" | ","] ["("] (الموافق | الموافقة | موافق) [ل] a:<hijri> [")"] => day op=same

offset
    بعد $n $u من a:<date>                                            => day op=ahead
    قبل $n $u من a:<date>                                            => day op=ago
    عشية a:<day>                                                             => day op=ago n=1 unit=day
    غداة a:<day>                                                             => day op=ahead n=1 unit=day
