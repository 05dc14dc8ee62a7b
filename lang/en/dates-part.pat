# English dates, second layer: what stands within another date. `a` is that date.

set the = the | my | our
def n = (n:#1..400 | n:@number)
def u = (unit:@unit | unit:@units)
def nth = (nth:@ordinal | nth:#1..53 (st | nd | rd | th))
def in = ([","] [of | in | on | during | from | "-"] [the])

nth priority=10
    [$the] $nth unit:@unit=day,week,month,weekend,quarter $in a:<date>       => period op=nth
    [$the] $nth unit:@unit=day,week,month,weekend,quarter (of | in) a:<bare> => period op=nth
    [$the] $nth weekday:@weekday $in a:<date>                                => day op=nth
    [$the] $nth weekday:@weekday (of | in) a:<bare>                          => day op=nth
    [$the] $nth weekday:@weekday [<times>] [of | in] a:<date>                => day op=nth
    [$the] nth:@ordinal=1,-1 $n $u (of | in) a:<date>                => period op=nth
    [$the] nth:@ordinal=1,-1 $n $u (of | in) a:<bare>                => period op=nth
    [$the] half:@ordinal=1,2 half (of | in) a:<date,bare>                    => period op=part part=begin

within priority=5
    [on] weekday:@weekday [daypart:@daypart] $in a:<week>                    => day op=in
    a:<week> ["-" | "," | on] weekday:@weekday                               => day op=in
    [the] (day:#1..31 [st | nd | rd | th] | day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31) [day] (of | in) [the] a:<period,year> => day op=in
    [the] (day:#1..31 [st | nd | rd | th]) (of | in) a:<bare>                => day op=in
    [the] day:#1..31 [st | nd | rd | th] [of] (month:@month | month:@monthany) [of] a:<period> => day op=in
    (month:@month | month:@monthany) day:#1..31 [st | nd | rd | th] [","] [of] a:<period> => day op=in
    (month:@month | month:@monthany) [of | in] a:<period,year>                    => month op=in
    (month:@month | month:@monthany) (of | in) the same year                 => month anchor=previous shift=1
    [the] quarter:@ordinal=1,2,3,4 quarter [of | in] [the] a:<period,year>        => period op=in
    [the] quarter:@ordinal=1,2,3,4 quarter (of | in) a:<bare>                => period op=in
    Q1 [of] a:<period,year> => period op=in quarter=1
    Q2 [of] a:<period,year> => period op=in quarter=2
    Q3 [of] a:<period,year> => period op=in quarter=3
    Q4 [of] a:<period,year> => period op=in quarter=4
    a:<period> ['s] quarter:@ordinal=1,2,3,4 quarter                         => period op=in
    season:@season [of] a:<period,year>                                           => period op=in

part
    [the] part:@part [in | of | "-"] [the | around] a:<date>                 => period op=part
    [the] part:@part (of | in | "-") a:<bare,bareday>                                  => period op=part
    [the] part:@part a:<bare,bareday>                                                => period op=part
    mid- a:<date>                                                            => period op=part part=mid
    earlier [in] a:<date>                                                    => period op=part part=earlier
    later [in] a:<date>                                                      => period op=part part=later
    (early | late) (in | on | in the) a:<date>                               => period op=part part=begin
    earlier in a:<bare>                                                      => period op=part part=earlier
    later in a:<bare>                                                        => period op=part part=later

weekof
    [the] week (of | commencing | beginning | starting) [on] a:<day>         => week op=weekof
    w "/" c a:<day>                                                              => week op=weekof

around
    (around | about | circa) a:<day,year,month>                              => day op=around

closest
    the (closest | nearest) weekday:@weekday to a:<day>                      => day op=closest

at priority=3
    a:<day> [","] [(just | shortly | soon) (before | after) | at | around | about | for | by | "-"] b:<time> => day op=at
    [(just | shortly | soon) (before | after) | at | around | about] b:<time> [","] [on | of | in] [the] a:<day>                         => day op=at
    a:<day> [","] at hour:#0..24 [in the daypart:@daypart] >> !("-" | to | ":") => day op=at
    a:<day> [","] at hour:@number                                            => day op=at
    # Before or after an hour it is that day all the same.
    a:<day> [","] (before | after | from | until | till) <time>              => day op=at
    (^ | back) << hour:#1..24 [","] a:<day>                                  => day op=at
    at hour:#1..24 [","] a:<day>                                           => day op=at
    a:<day> [","] <times>                                                    => day op=at
    <times> [","] [on | of] a:<day>                                          => day op=at
    a:<day> [","] in the @daypart                                            => day op=at
    [in] [the] @daypart (of | on) a:<day>                                    => day op=at
    (early | late) in the day a:<day>                                        => day op=at
