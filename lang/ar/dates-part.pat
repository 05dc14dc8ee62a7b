# Arabic dates, second layer: what stands within another date. `a` is that date.

def n = (n:#1..400 | n:@number)
def u = (unit:@unit | unit:@units)
def in = (["،" | ","] [من | في | ب])

nth priority=10
    nth:@ordinal unit:@unit=day,week,month $in a:<date>                      => period op=nth
    nth:@ordinal unit:@unit=day,week,month $in a:<bare>                      => period op=nth
    unit:@unit=day,week,month nth:@ordinal $in a:<date>                      => period op=nth
    unit:@unit=week,month nth:@ordinal $in a:<bare>                          => period op=nth
    nth:@ordinal [يوم] weekday:@weekday $in a:<date>                         => day op=nth
    [يوم] weekday:@weekday nth:@ordinal $in a:<date>                         => day op=nth
    [يوم] (weekday:@weekdayart) nth:@ordinal=1,2,3,4                         => day op=nth
    $u $n nth:@ordinal=1,-1 (من | في) a:<date>                               => period op=nth
    $n $u nth:@ordinal=1,-1 من a:<date>                              => period op=nth

within priority=5
    [يوم] weekday:@weekday [من] a:<week>                                     => day op=in
    a:<week> [يوم] weekday:@weekdayart                                       => day op=in
    [يوم] (day:#1..31 | day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31) (من | في) a:<period,year>                   => day op=in
    [يوم] (day:#1..31 | day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31) [من] [شهر] (month:@month | month:@monthany) (من | في) a:<period,year> => day op=in
    (month:@month | month:@monthany) من a:<period,year>                           => month op=in
    [شهر] (month:@month | month:@monthany) a:<year>                        => month op=in
    (الربع | الفصل) quarter:@ordinal=1,2,3,4 من a:<date>                     => period op=in
    (النصف) half:@ordinal=1,2 من a:<date>                                    => period op=in

part
    [في] part:@part a:<date>                                                 => period op=part
    [في] part:@part a:<bare,bareday>                                                 => period op=part
    [في] وقت لاحق (من | في) a:<date>                                         => period op=part part=later
    [في] وقت سابق (من | في) a:<date>                                         => period op=part part=earlier
    [في] وقت (متأخر | مبكر) من a:<date>                                      => period op=part part=end

weekof
    أسبوع a:<day>                                                            => week op=weekof

around
    (حوالي | نحو | قرابة) a:<day,year,month>                                 => day op=around

# With the article and before a day it is a family name: see dates.pat.
name priority=30
    الصباح >> <day>                                                          => -

at priority=3
    a:<day> ["،" | "," | "-" | "–" | "|"] [في | حوالي | نحو | على] b:<time>                    => day op=at
    [حوالي] b:<time> ["،" | ","] [في | من | يوم] a:<day>                     => day op=at
    a:<day> في hour:#0..24 >> $                                              => day op=at
    !("-" | "–" | ":" | "/" | "،" | "." | مقابل | بهدف | #0..9999) << hour:#0..24 a:<day>                                                      => day op=at
    a:<day> ["،" | ","] <times>                                              => day op=at
    <times> [من | في] a:<day>                                                => day op=at
    a:<day> [في] @daypart                                                    => day op=at
    a:<day> في وقت (متأخر | مبكر) من @daypart                                => day op=at
    [في] @daypart الباكر a:<day>                                             => day op=at
    @daypart a:<day>                                                         => day op=at
