# English dates, first layer: the expressions themselves. docs/dates.md says what
# kinds, captures and keys mean.

set the = the | my | our
set this = this
# What a number before it counts: no year.
set counted = "%" | people | percent | dollars | pounds | euros | hectares | acres | spectators | men | women | soldiers | troops | homes | houses | jobs | workers | employees | miles | km | kilometres | kilometers | metres | meters | tonnes | tons | times | hours | seats | points | votes | words

# Days: 3, 1st, twenty-first. Years: 2018, nineteen eighty six, two thousand and ten.
def day = (day:#1..31 [st | nd | rd | th] | day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 | day:@number)
def day1 = (day:#1..31 [st | nd | rd | th] | day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31)
def yearwords = (year:@number=2 year:@number=1000 [and] [year:@number]
    | year:@number=1 year:@number=1000 year:@number year:@number=100 [and] [year:@number]
    | year:@number=17,18,19,20 year:@number year:@number=1,2,3,4,5,6,7,8,9
    | year:@number=17,18,19,20 year:@number)
def year = (year:#1000..2999/4 | $yearwords)
def month = (month:@month | month:@monthany)
def wd = (weekday:@weekday | weekday:@weekdayabbr)
def ym = (([","] [of | in] | "." ) $year)
def part = ([","] [in the | at | on the | the | early in the | late in the | early | late] daypart:@daypart)
def n = (n:#1..6000 | n:@number)
def u = (unit:@unit | unit:@units)
def sep = ("/" | "-" | "–" | ".")

# Whose clock: the day stays that of the page.
def local = ([@zonename] (local time | time) | @zonename)

now
    shift:@now                                                               => now unit=day

aside priority=60
    (every | each) #1..31 @monthany                                                 => -
    (every | each) @monthany #1..31                                                 => -
    @ordinal (@weekday | @unit) (of | in) (every | each) @unit                      => -
    (every | each) [#0..9999] (@weekday | @weekdayabbr | @unit | @month)            => -
    (resolution | resolutions | article | articles | act | decree | directive | rule
        | chapter | page | volume | number | no. | point | room | badge | flight | route | section) [no. | "("] #1000..2999 => -
    (Mr | Mr. | Mrs | Mrs. | Ms | Ms. | Sir | Theresa | April | August) [%cap] "May" => -
    @unit (after | by | to) @unit                                            => -
    # 9 July Avenue
    #1..31 [th | st | nd | rd] [of] @monthany (Avenue | Street | Square | Bridge | Stadium | Road | Airport | City | University) => -
    good (morning | afternoon | evening | night)                             => -
    may (or | not | get | be | have | email | I | you | he | she | they | we | also | still | yet | well) => -

day
    # Wednesday, October 15, 2025; this 31 October; 15 October
    [$the] [$wd [","] [the | on]] $day [day] [of] $month [["."] $ym] [$part]         => day
    [$this] [$wd [","] [the]] $month ["."] [the] $day1 [$ym] [$part]        => day
    [$wd [","] [the]] $month ["."] [the] day:@number >> !(@unit | @number | hundred | thousand | million) => day
    [$wd [","]] $month ["."] [the] $day "," $year [$part]                   => day
    [$wd [","]] $month ["."] [the] day:#1..31 [st | nd | rd | th] $yearwords => day
    $this $wd ["-" | "," | "("] $month ["-" | "/"] day:#1..31 [")"]         => day
    $this [$wd [","]] $day1 [of] $month [$ym]                               => day shift=0
    [$the] $day1 [of] $month yy:#0..99/2 >> ($ | %punct)                     => day
    (last | past) $month $day1                                               => day shift=-1
    next $month $day1                                                        => day shift=1
    $month ["/" | "-"] day:#1..31 "(" $wd ")"                                => day
    $wd "," [the] $day "," $month "," $year                                  => day
    $wd $month day:#1..31 hour:#0..24 ":" minute:#0..59 ":" second:#0..59 year:#1000..2999/4 => day
    shift:@today [","] [$wd] [","] $month $day1 [$ym]                       => day unit=day
    shift:@today [","] [$wd] [","] [the] $day1 [of] $month [$ym]            => day unit=day
    $wd [the] $day1 >> !(@unit | "%" | ":" | am | pm | p.m. | a.m.)          => day
    $wd day:#1..31 >> ($ | %punct | at | in | on | from | and | or | around | to | morning | evening) => day
    the (day:#1..31 (st | nd | rd | th)) >> ($ | %punct | at | from | between | and | or | in | day) => day
    the day:#1..31 >> ($ | "." | "," | "?" | from | between)                 => day
    the day:@number=20,21,22,23,24,25,26,27,28,29,30,31 >> ($ | ".")        => day
    the day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 >> ($ | ".")                                            => day
    on the day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 >> ($ | "." | ",")                                   => day
    the ides of $month                                                       => day day=15

numeric
    !("/" | "-" | "." | #0..99999) << p1:#1..31 "/" p2:#1..31 ("/" | ",") (year:#1000..2999/4 | yy:#0..99/2) >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << p1:#1..31 "-" p2:#1..31 "-" (year:#1000..2999/4 | yy:#0..99/2) >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << p1:#1..31 "." p2:#1..31 "." (year:#1000..2999/4 | yy:#0..99/2) >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << year:#1000..2999/4 "-" month:#1..12 "-" day:#1..31 >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << [$wd] year:#1000..2999/4 "/" month:#1..12 "/" day:#1..31 >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << year:#1000..2999/4 "." month:#1..12 "." day:#1..31 >> !("/" | "-" | %alnum) => day
    $wd year:#1000..2999/4 "-" month:#1..12 "-" day:#1..31                   => day
    day:#1..31 $sep month:@monthany ["."] [$sep] year:#1000..2999/4          => day
    day:#1..31 "." month:@monthany ["."] year:#1000..2999/4                  => day
    day:#1..31 month:@monthany year:#1000..2999/4                            => day
    day:#1..31 [$sep] month:@monthany                                        => day
    year:#1000..2999/4 $sep month:@monthany $sep day:#1..31                  => day
    year:#1000..2999/4 $sep day:#1..31 $sep month:@monthany                  => day
    month:@monthany $sep year:#1000..2999/4 $sep day:#1..31                  => day
    day:#1..31 $sep year:#1000..2999/4 $sep month:@monthany                  => day
    month:@monthany $sep day:#1..31 >> !("/" | "-" | #0..99999 | %alnum)             => day
    (^ | on | since | until | by | before | after | from | to | or | back | "?" | ",") << p1:#1..31 "/" p2:#1..31 >> !("/" | "-" | "%" | %alnum | #0..99999 | ".") => day
    (on | back) << p1:#1..12 ("-" | ".") p2:#1..31 >> ($ | "," | at)         => day
    (on | back | ^) << p1:#1..12 ("-" | ".") p2:#1..31 >> $                  => day

month
    # February 2023, next February, this August
    [month of] $month ["." | "," | "-" | "/"] [of | in] [the year] $year     => month
    $month of yy:#0..99/2 >> ($ | %punct)                                    => month
    [the month of] $month "." #1..31 th                                      => month
    (last | past | this past) $month                                         => month shift=-1
    (next | this coming | coming) $month                                     => month shift=1
    $this $month                                                             => month shift=0
    (previous | the previous) $month                                         => month anchor=previous shift=-1
    $month (last | past)                                                     => month shift=-1
    $month after next                                                        => month shift=1
    year:#1900..2100/4 ["-" | "/" | "," | "."] $month                        => month
    # A bare name: May is also a verb and a name.
    (in | since | of | by | until | till | from | through | during | between | to | and | the | before | after | early | late
        | as | mid | mid- | for | throughout | around | starting | "," | "-") << month:@month >> !%cap => month
    (in | since | by | until | till | from | through | during | to) << month:@monthany >> ($ | %punct | to | till | until | and | "-") => month
    ^ month:@month >> ($ | "," | to | through | "-" | and | @shift)          => month
    !("/" | "-" | "." | #0..99999) << month:#1..12 ("/" | "-" | ".") year:#1900..2100/4 >> !("/" | "-" | %alnum) => month
    !("/" | "-" | "." | #0..99999) << year:#1900..2100/4 ("/" | "-" | ".") month:#1..12 >> !("/" | "-" | %alnum | #0..99999) => month

year
    [$the] [calendar] year (year:#1000..2999/4 | $yearwords) >> !("/" | "-" | "–") => year
    # the fiscal year 2026, FY 2026
    [$the] (fiscal | financial) [year] year:#1900..2100/4 >> !("/" | "-" | "–") => year
    (FY | FYE) (year:#1900..2100/4 | yy:#0..99/2)                            => year
    # 2024-2027, the 2022-23 season, the academic year 2024/25
    !(%alnum | no. | "/" | "-" | "." | resolution | law | act | directive | decree) << [[the] (period | season | school year | academic year | fiscal year | financial year)] year:#1500..2100/4 ("-" | "–" | "/") year2:#1500..2100/4 >> !($counted | "/" | "-" | %alnum | #0..99999) => year op=range
    !(%alnum | no. | "/" | "-" | "." | resolution | law | act | directive | decree) << [[the] (season | school year | academic year | fiscal year | financial year)] year:#1900..2100/4 & ("-" | "–" | "/") & yy2:#13..99/2 >> !("/" | "-" | %alnum | #0..99999) => year op=range
    [the] year:#1900..2100/4 & ("-" | "–" | "/") & yy2:#0..99/2 (season | campaign | academic year | school year | financial year | fiscal year) => year op=range
    [the] (season | school year | academic year | fiscal year | financial year) year:#1900..2100/4 & ("-" | "–" | "/") & yy2:#0..99/2 >> !("/" | "-" | %alnum | #0..99999) => year op=range
    cy year:#1000..2999/4                                                    => year
    ((mid | early | late) "-") << year:#1500..2100/4 >> !("/" | "-" | "–")   => year
    (in | since | year) << year:#1000..1499/4 >> ($ | "." | "," | ";" | ")" | by | and | when | to) => year
    ((until | till | by | to | from) at least | as (early | late | recently) as) << year:#1900..2100/4 >> !$counted => year
    (in | since | by | until | till | from | before | after | through | of | for | between | during | than | to | late | early
        | mid | mid- | around | about | and | or | not | "(" | throughout | starting | thru) << year:#1500..2100/4 >> !($counted | "/" | ":" | ("-" | "–") #0..99999 $counted) => year
    (its | 's | their | the | a) << year:#1900..2100/4 >> (%lower | "," | ".") => year
    (in | ^) << $yearwords                                                   => year
    ("<" | ">") "=" year:#1900..2100/4                                       => year
    (^ | "=") << year:#1900..2100/4 >> $                                     => year
    [$this] calendar year                                                    => period unit=year shift=0

period
    [$the] decade:#1000..2990/4 (s | 's)                                     => period
    [$the] decade:#10..90/2 (s | 's)                                         => period
    the decade:@decadeword                                                   => period
    (century:#1..21 (st | nd | rd | th) | century:@ordinal) century          => period
    [$the] (quarter:@ordinal=1,2,3,4 | quarter:#1..4 (st | nd | rd | th)) (quarter | qtr) [of] [$year] => period
    year:#1900..2100/4 [the] (quarter:@ordinal=1,2,3,4 | quarter:#1..4 (st | nd | rd | th)) (quarter | qtr) => period
    (Q1) [$year]  => period quarter=1
    (Q2) [$year]  => period quarter=2
    (Q3) [$year]  => period quarter=3
    (Q4) [$year]  => period quarter=4
    (H1) [$year]  => period half=1
    (H2) [$year]  => period half=2
    year:#1900..2100/4 ["-"] Q1 => period quarter=1
    year:#1900..2100/4 ["-"] Q2 => period quarter=2
    year:#1900..2100/4 ["-"] Q3 => period quarter=3
    year:#1900..2100/4 ["-"] Q4 => period quarter=4
    year:#1900..2100/4 ["-"] H1 => period half=1
    year:#1900..2100/4 ["-"] H2 => period half=2
    [$the] half:@ordinal=1,2 half [of] $year                                 => period
    [$the] half:@ordinal=-1 half [of] $year                                  => period half=2
    [$the] season:@season [of] [","] $year                                   => period
    [$the] shift:@shift season:@season                                       => period
    the season:@season >> ($ | %punct | and)                                 => period
    season:@season shift:@shift                                              => period

week
    [$the] shift:@shift unit:@unit=week,weekend,workweek,fortnight           => week
    [$the] shift:@shiftprev unit:@unit=week,weekend,workweek                 => week anchor=previous
    ($the | that) unit:@unit=weekend                                         => week shift=0
    ^ unit:@unit=weekend                                                     => week shift=0
    [the] unit:@unit=week,weekend after [the] next                           => week shift=2
    [$the] week week:#1..53 [of] [$year]                                     => week
    (in | during) << the week                                                => week unit=week shift=0

period
    [$the] shift:@shift unit:@unit=month,year,quarter,half,decade,century    => period
    [$the] shift:@shiftprev unit:@unit=month,year,quarter,half,decade,century => period anchor=previous
    [the] unit:@unit=month,year after [the] next                             => period shift=2
    that unit:@unit=month,year                                               => period shift=0 anchor=previous
    the same unit:@unit=month,year                                           => period shift=0 anchor=previous

bare priority=-10
    [$the] unit:@unit=month,year,quarter,week,decade,century                 => bare shift=0
    [$the] unit:@unit=day                                                    => bareday shift=0
    EOY                                                                      => bare unit=year shift=0
    eod                                                                      => bareday unit=day shift=0
    my unit:@unit=week                                                       => bare shift=0

ago
    # How long nothing like it was: "the worst in 30 years".
    (first | worst | best | biggest | largest | lowest | highest | longest | hottest | coldest | driest | wettest | deadliest | strongest | weakest | fastest | slowest | greatest | sharpest | steepest | smallest | fewest | oldest | time | times | low | high) [%lower] << in [about | some | nearly | almost | over | more than] $n $u => -
    [about | some | around | nearly | almost] $n $u [(and | ",")] [$n $u] [(and | ",")] [$n $u] ago => period op=ago
    a year and a half ago                                                    => period op=ago n=18 unit=month
    n:#1..99 and a half years ago                                            => period op=ago unit=year
    n:@number and a half years ago                                           => period op=ago unit=year
    (a | an | one) unit:@unit ago (today | to the day)                       => day op=ago n=1 exact=1
    $n $u ago (today | to the day)                                           => day op=ago exact=1
    (a | an | one) unit:@unit ago this (week | month)                        => period op=ago n=1
    $n $u ago this (week | month)                                            => period op=ago
    (a | an | one) unit:@unit ago                                            => period op=ago n=1
    in [about | some | around] $n $u                      => period op=ahead need=future
    in (a | an) unit:@unit                                                   => period op=ahead n=1 need=future
    in a fortnight                                                           => day op=ahead n=14 unit=day
    (a | an) unit:@unit (from now | hence)                                   => period op=ahead n=1
    $n $u (from now | hence | from today)                            => period op=ahead
    $n weekday:@weekday (from now | later | hence)                           => day op=ahead
    within [the] [next] $n $u [$n $u] [and] [$n $u]  => period op=within
    [$the] (next | coming | following | upcoming) $n $u              => period op=next
    $n (next | coming | following) $u                                => period op=next
    $n $u in the future                                              => period op=next
    ($the | these) (last | past | previous | preceding) $n $u [and $n $u] [and $n $u] => period op=last
    # No verb: "expected to last six weeks".
    !(to | will | would | could | can | may | might | should | must | not | n't | and | they | which | that) << (last | past | previous | preceding) $n $u [and $n $u] [and $n $u] => period op=last

later
    $n $u [and] [$n $u] (later | afterwards)         => period op=ahead anchor=previous
    $n $u (earlier | previously)                    => period op=ago anchor=previous
    $n $u after >> ($ | %punct)                                      => period op=ahead anchor=previous
    $n $u (before | prior) >> ($ | %punct)                           => period op=ago anchor=previous
    (a | an | one) unit:@unit after >> ($ | %punct)                          => period op=ahead anchor=previous n=1
    (a | an | one) unit:@unit before >> ($ | %punct)                         => period op=ago anchor=previous n=1
    (a | an | one) unit:@unit (later | afterwards)                   => period op=ahead anchor=previous n=1
    (a | an | one) unit:@unit (earlier | previously)                => period op=ago anchor=previous n=1
    (several | few | some) unit:@unit (later | after | earlier | before | ago) => -

day
    shift:@today [[","] weekday:@weekday] [$part]                            => day unit=day
    [earlier | later | late | early] shift:@today                            => day unit=day
    [$the] day before >> ($ | %punct | and | but | in | at | when)           => day unit=day shift=-1 anchor=previous
    [$the] (previous | preceding) day                                        => day unit=day shift=-1 anchor=previous
    [$the] (next | following) day [$part]                                    => day unit=day shift=1 anchor=previous
    [$the] day after >> ($ | %punct | and | but | in | at | when)            => day unit=day shift=1 anchor=previous
    the (same | very) day                                                    => day unit=day shift=0 anchor=previous
    same day                                                                 => day unit=day shift=0 anchor=previous
    that (same | very) day                                                   => day unit=day shift=0 anchor=previous
    that day                                                                 => day unit=day shift=0 anchor=previous
    that daypart:@daypart                                                    => day unit=day shift=0 anchor=previous
    [later | late | early | earlier] this daypart:@daypart                   => day unit=day shift=0
    [late | later] (tonight | tonite)                                        => day unit=day shift=0 daypart=evening
    (last | previous) daypart:@daypart=evening                               => day unit=day shift=-1
    next daypart:@daypart                                                    => day unit=day shift=1
    (mid | mid-) shift:@today                                                => day unit=day
    (in the | the) daypart:@daypart of [the] shift:@today                    => day unit=day

day
    $this past $wd [$part]                                                   => day shift=-1
    (past | last) $wd [$part]                                                => day shift=-1
    [this | the] (next | coming | upcoming | this coming) $wd [$part]        => day shift=1
    [this | the] following $wd [$part]                                       => day shift=1
    [the] previous $wd [$part]                                               => day shift=-1
    $wd (last | past)                                                        => day shift=-1
    $wd next                                                                 => day shift=1
    $wd after next                                                           => day shift=2
    a week on weekday:@weekday                                               => day shift=2
    weekday:@weekday week >> !(of | beginning | commencing | starting | "-" | ahead) => day shift=2
    # "This morning, at her Thursday press conference".
    ((today | tonight | this @daypart) [","] (at | in | during) (his | her | the | its)) << weekday:@weekday >> ([%lower] (conference | briefing | meeting | session | address | sitting)) => day unit=day shift=0
    $this $wd [$part]                                                        => day shift=0
    [the] weekday:@weekday [$part]                                           => day
    weekday:@weekdayabbr "."                                                 => day
    (^ | on) << weekday:@weekdayabbr >> ($ | ",")                            => day
    [the] daypart:@daypart of [the] [this] $wd                               => day

time
    hour:#0..24 ":" minute:#0..59/2 [":" second:#0..59/2] [daypart:@ampm] [zone:@zone | $local] => time
    hour:#0..24 "." minute:#0..59/2 daypart:@ampm [zone:@zone | $local]      => time
    hour:#0..24 daypart:@ampm [zone:@zone | $local]                          => time
    hour:#0..23/2 minute:#0..59/2 (zone:@zone | $local)                      => time
    hour:#0..24 (o'clock | oclock) [in the daypart:@daypart]                 => time
    hour:@number (o'clock | oclock)                                          => time
    hour:@number minute:@number=10,15,20,25,27,30,40,45,50,55 [daypart:@ampm] => time
    hour:@number daypart:@ampm                                               => time
    hour:#0..24 h [minute:#0..59/2]                                          => time
    (noon | midday) [$local]                                                 => time hour=12
    midnight [$local]                                                        => time
    hour:#0..24 daypart:@ampm in the @daypart                                => time

times
    (from | between | in between) #0..24 [":" #0..59] [@ampm] ("-" | "–" | to | till | until | untill | and | "~") #0..24 [":" #0..59] [@ampm] [ish] >> !(@monthany | of | th | st | nd | rd | "%" | percent) => times
    #0..24 [":" #0..59] @ampm ("-" | "–" | to | till | until | and) #0..24 [":" #0..59] [@ampm] => times
    #0..24 ":" #0..59 ("-" | "–" | to | till | until | untill | and) #0..24 [":" #0..59] [@ampm] => times
    #0..24 ("-" | "–" | to) #0..24 [":" #0..59] @ampm                        => times
    (from | between | at) #0..24 [@ampm] ("-" | to | and) #0..24 [":" #0..59] [@ampm] >> !(@monthany | of | th | st | nd | rd | "%" | percent) => times
    later than #0..24 [":" #0..59] but before #0..24 [":" #0..59]            => times

hijri
    [$wd] $day1 [of] hmonth:@hmonth [[","] hyear:#1300..1500/4] [AH | A.H. | H] => hijri
    hmonth:@hmonth day:#1..30 [","] hyear:#1300..1500/4 [AH | A.H.]          => hijri
    hmonth:@hmonth hyear:#1300..1500/4 [AH | A.H.]                           => hijri
