# Arabic dates, first layer: the expressions themselves. docs/dates.md says what
# kinds, captures and keys mean. A word matches with the article too.

set dem = هذا | هذه
set min = من
set fi = في
# What a number before it counts: no year.
set counted = "%" | دولار | درهم | دينار | يورو | شخص | جندي | عامل | كيلومتر | هكتار | متر | طن | وظيفة | صوت

# Days: 3, الثالث, خمسة عشر. Years: 2018, ألفين وثمانية عشر.
def day = (day:#1..31 | day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 | day:@number)
def thousands = (year:@number=2000 [و year:@number] [و year:@number]
    | year:@number=1000 و year:@number=500,600,700,800,900 [و year:@number] [و year:@number])
def ystart = (عام | سنة | العام | السنة)
def year = ([$min] [$ystart] (year:#1000..2999/4 | $thousands) [م])
# شباط/فبراير: both names of the month.
def month = ((month:@month | month:@monthany) [("/" | "-" | "(") (@month | @monthany) [")"]])
def wd = ([يوم] (weekday:@weekdayart | weekday:@weekday))
def wda = ([يوم] weekday:@weekdayart)
def part = (["،" | ","] [$fi] [daypart:@daypart] )
def n = (n:#1..6000 | n:@number)
def u = (unit:@unit | unit:@units)
def sep = ("/" | "-" | "–" | ".")
def when = (daypart:@daypart)

# Whose clock: the day stays that of the page.
def local = (بالتوقيت المحلي | بتوقيت (@capital | @city | @state))
def gmt = (بتوقيت (غرينتش | جرينتش | غرينيتش) | (غرينتش | جرينتش) | ت غ)

now
    shift:@now                                                               => now unit=day

aside priority=60
    (كل | جميع) (@weekday | @weekdayart | @unit)                             => -
    (قرار | قرارات | مادة | فصل | رقم | قانون | فقرة | صفحة | بند) [رقم] #1000..2999 => -
    (قرار | مادة | رقم | قانون | فقرة | صفحة | بند | غرفة) [رقم] #1..31       => -
    (طوال | خلال | على مدى) (أيام | أسابيع | أشهر | سنوات)                   => -
    (لمدة | مدة | طيلة) [#0..9999] @unit                                            => -
    # شارع 9 أبريل, ملعب 5 جويلية
    (شارع | ساحة | ملعب | جسر | ميدان | كوبري | مدينة | جامعة | مستشفى | نهج | حي) #1..31 @monthany        => -

day
    # يوم الأحد 2 نوفمبر 2025; الثاني من ديسمبر; غدا الاثنين 13 أكتوبر
    [$when] [$dem] [$wd ["،" | ","] [$fi]] $day [$min] [شهر] $month ["،" | ","] $year => day
    [$when] [$wd ["،" | ","] [$fi]] $day [$min] [شهر] $month [shift:@shift] [$when]  => day
    [يوم | بتاريخ] $day [$min] [شهر] $month [shift:@shift]                   => day
    يوم $day [$min] [شهر] $month ["،" | ","] $year                           => day
    shift:@today ["،" | "," | "("] [$wd] ["،" | ","] $day [$min] [شهر] $month [")"] [["،" | ","] $year] => day unit=day
    $month ["،" | "," | "/"] (day:#1..31 | day:@number و day:@number | day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31) ["،" | ","] [$min] $year => day
    $wd ["،" | ","] $month $day ["،" | ","] [$year]                          => day
    $month ["/"] (day:#1..31 | day:@number و day:@number | day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31) >> ($ | "." | "،" | ",") => day
    [يوم] (day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 | day:@number) يوم $min [شهر] $month                 => day
    (اليوم | يوم) day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 $min [شهر] $month                             => day
    # الجمعة 15, الخميس في الحادي والعشرين, يوم 15
    $wda [$fi] $day >> !(@unit | "%" | ":" | @daypart)                       => day
    يوم day:#1..31 >> !(@unit | "%" | ":" | "/" | "-")                       => day
    (يومي | أيام) day:#1..31 و day2:#1..31 >> ($ | %punct | من)              => day op=range
    (إلى | في) << (day:#1..31 | day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31) >> $                           => day
    للثانية والعشرين                                                         => day day=22
    للثاني                                                                   => day day=2
    إلى day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 >> $                                                    => day

numeric
    !("/" | "-" | "." | #0..99999) << [يوم | بتاريخ] p1:#1..31 "/" p2:#1..31 "/" (year:#1000..2999/4 | yy:#0..99/2) >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << [يوم] p1:#1..31 "-" p2:#1..31 "-" (year:#1000..2999/4 | yy:#0..99/2) >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << [يوم] p1:#1..31 "." p2:#1..31 "." (year:#1000..2999/4 | yy:#0..99/2) >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << year:#1000..2999/4 "-" month:#1..12 "-" day:#1..31 >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << year:#1000..2999/4 "/" month:#1..12 "/" day:#1..31 >> !("/" | "-" | %alnum) => day
    [يوم] day:#1..31 ("/" | "-") month:@monthany [("/" | "-") year:#1000..2999/4] => day
    يوم p1:#1..31 "/" p2:#1..31 >> !("/" | "-" | "%" | %alnum | #0..99999)           => day
    (^ | في | يوم | من | إلى | أعود | قبل | بعد | حتى) << p1:#1..31 "/" p2:#1..31 >> !("/" | "-" | "%" | %alnum | #0..99999) => day
    (في | أعود) << p1:#1..31 ("." | "-") p2:#1..31 >> ($ | "." | "،")        => day

month
    # أيار/مايو: both names of the month
    month:@month ("/" | "(") (@month | @monthany) [")"]                      => month
    month:@monthany "/" @month                                               => month
    الشهر month:@ordinal                                                     => month
    [شهر] $month [$min] ["،" | ","] $year                            => month
    [شهر] $month shift:@shift                                                => month
    ($dem | شهر هذا) [شهر] $month                                            => month shift=0
    شهر $month [#1..31]                                                      => month
    شهر month:#1..12 [$year]                                                 => month
    شهر month:@number                                                        => month
    month:@month                                                             => month
    year:#1900..2100/4 ("-" | "/" | ".") $month                              => month
    !("/" | "-" | "." | #0..99999) << month:#1..12 ("/" | "-") year:#1900..2100/4 >> !("/" | "-" | %alnum) => month
    !("/" | "-" | "." | #0..99999) << year:#1900..2100/4 ("/" | "-") month:#1..12 >> !("/" | "-" | %alnum | #0..99999) => month
    $month $min (عام | سنة | العام | السنة) (نفسه | نفسها | ذاته)            => month anchor=previous shift=1
    $month $min نفس (العام | السنة)                                          => month anchor=previous shift=1

year
    $ystart year:#1000..2999/4 [م]                                           => year
    $ystart year:#100..999                                                   => year
    $ystart $thousands                                                       => year
    (في | منذ | قبل | بعد | حتى | بين | و | إلى | بحلول | مطلع | نهاية | أواخر | أوائل | منتصف | غضون | من) << year:#1500..2100/4 >> !($counted | "/" | "-" | ":" | و #0..99999 $counted) => year
    "(" << year:#1800..2100/4 >> ")"                                         => year
    # بين عامي 2011 و2014, موسم 2025-2026
    [ما] بين [عامي | سنتي] year:#1500..2100/4 و [عام | سنة] year2:#1500..2100/4 >> !$counted => year op=range
    (عامي | سنتي) year:#1500..2100/4 و year2:#1500..2100/4 >> !$counted => year op=range
    !(%alnum | رقم | "/" | "-" | ".") << [(موسم | فترة | سنة | عام) [دراسي | دراسية | رياضي | كروي]] year:#1500..2100/4 ("-" | "–" | "/") year2:#1500..2100/4 >> !($counted | "/" | "-" | %alnum | #0..99999) => year op=range
    !(%alnum | رقم | "/" | "-" | ".") << [موسم [دراسي | رياضي | كروي]] year:#1900..2100/4 & ("-" | "–" | "/") & yy2:#13..99/2 >> !("/" | "-" | %alnum | #0..99999) => year op=range
    (في | ^) << $thousands                                                   => year

period
    decade:@decadeword [القرن الماضي]                                        => period
    القرن century:@ordinal [عشر] [الميلادي]                                  => period
    (الربع | الفصل) quarter:@ordinal=1,2,3,4 [$year]                         => period
    (الربع | الفصل) الأخير $min [$ystart] year:#1000..2999/4                 => period quarter=4
    (النصف) half:@ordinal=1,2 $year                                          => period
    [$dem] season:@season shift:@shift                                       => period
    season:@season $year                                                     => period
    $dem season:@season                                                      => period shift=0
    (في فصل | فصل) season:@season [$year]                                    => period

week
    [$dem] unit:@unit=week shift:@shift                                      => week
    $dem unit:@unit=week                                                     => week shift=0
    unit:@unit=week shift:@shiftprev                                         => week anchor=previous
    [$dem] unit:@weekend [shift:@shift]                                      => week
    نهاية $dem الأسبوع                                                       => week unit=weekend shift=0
    نهاية الأسبوع المقبل                                                     => week unit=week shift=1
    نهاية الأسبوع (الماضي | المنصرم)                                         => week unit=weekend shift=-1
    unit:@weekend بعد التالي                                                 => week shift=2

period
    [$dem] unit:@unit=month,quarter,half,decade,century shift:@shift         => period
    [$dem] unit:@unit=year shift:@shift                                      => year
    [$dem] shift:@shift unit:@unit=month,year                                => period
    $dem unit:@unit=month,year,quarter,half,decade,century                   => period shift=0
    unit:@unit=month,year,quarter,half,decade,century shift:@shiftprev       => period anchor=previous
    (ذلك | تلك) unit:@unit=month,year                                        => period shift=0 anchor=previous

bare priority=-10
    unit:@unit=month,year,week                                               => bare shift=0
    unit:@unit=day                                                           => bareday shift=0

ago
    قبل [حوالي | نحو | أكثر من] $n $u                                => period op=ago
    قبل unit:@unit=week,month,year,decade,century                            => period op=ago n=1
    قبل unit:@dual                                                           => period op=ago n=2
    بعد [حوالي | نحو] $n $u من الآن                                  => period op=ahead
    بعد [حوالي | نحو] $n $u >> !من                                   => period op=ahead
    بعد unit:@unit=week,month,year [من الآن]                                 => period op=ahead n=1
    بعد unit:@dual [من الآن]                                                 => period op=ahead n=2
    في $n $u >> $                                                    => period op=ahead
    (خلال | في غضون) $n $u                                           => period op=within
    (خلال | في غضون) unit:@dual                                              => period op=within n=2
    [في | خلال] unit:@unit $n (القادمة | المقبلة | القادمين | المقبلين)      => period op=next
    [في | خلال] unit:@unit $n (الماضية | الأخيرة | المنصرمة | الماضيين)      => period op=last
    unit:@dual (المقبلين | القادمين | المقبلان)                              => period op=next n=2
    unit:@dual (الماضيين | الأخيرين | الماضيان)                              => period op=last n=2

later
    بعد ذلك ب $n $u                                                  => period op=ahead anchor=previous
    بعد $n $u من ذلك                                                 => period op=ahead anchor=previous
    قبل ذلك ب $n $u                                                  => period op=ago anchor=previous
    قبل ذلك بيوم                                                             => day op=ago n=1 unit=day anchor=previous

day
    [$when] shift:@today [["،" | ","] $wd] [$when]                           => day unit=day
    shift:@tonight                                                           => day unit=day daypart=evening
    [في] اليوم shift:@shiftprev                                              => day unit=day anchor=previous
    اليوم shift:@shift                                                       => day unit=day
    آخر يوم                                                                  => day unit=day shift=-1
    $dem اليوم                                                               => day unit=day shift=0
    (اليوم نفسه | اليوم ذاته | نفس اليوم | ذات اليوم)                        => day unit=day shift=0 anchor=previous
    عشية ذلك                                                                 => day unit=day shift=-1 anchor=previous
    $dem daypart:@daypart                                                    => day unit=day shift=0
    [في] اليوم الموالي                                                       => day unit=day shift=1 anchor=previous

day
    # يوم الجمعة, مساء الأحد, الأحد الماضي
    [$when] $wda shift:@shift [$when]                                        => day
    [$when] يوم weekday:@weekday shift:@shift                                => day
    [$when] $wda (السابق | السالف)                                           => day shift=-1
    [$when] $wda (التالي | الموالي)                                          => day shift=1
    [$when] $wda [[في] $when]                                                => day
    $dem $wda                                                                => day shift=0
    [في] [$when] يوم weekday:@weekday                                        => day

time
    [في] الساعة hour:#0..24 [":" minute:#0..59/2 [":" second:#0..59/2]] [daypart:@daypart] [$local] => time
    [في] الساعة hour:#0..24 [":" minute:#0..59/2 [":" second:#0..59/2]] [daypart:@daypart] $gmt => time zone=0
    hour:#0..24 ":" minute:#0..59/2 [":" second:#0..59/2] [daypart:@daypart] [$local] => time
    hour:#0..24 ":" minute:#0..59/2 [":" second:#0..59/2] [daypart:@daypart] $gmt => time zone=0
    !("-" | "–" | ":" | "/" | "." | مقابل) << hour:#0..24 daypart:@daypart   => time
    الساعة hour:@ordinal [و النصف] [daypart:@daypart]                        => time
    في hour:@hour=7,8,9,10                                                   => time
    [في | حوالي | نحو] [الساعة] hour:@hour [و النصف] [من] daypart:@daypart   => time

times
    (من | بين) [الساعة] #0..24 [@daypart] (إلى | حتى | و | "-") [الساعة] #0..24 [@daypart] ["."] >> !(@monthany | شهر | من | "%") => times
    (من | بين) [الساعة] (@ordinal) [و النصف] (إلى | حتى) #0..24 [@daypart]   => times

hijri
    # 15 رمضان 1444 هـ الموافق 6 أبريل 2023
    [يوم | بتاريخ] [$wd ["،" | ","]] $day [$min] [شهر] hmonth:@hmonth [["،" | ","] [$min] [$ystart] hyear:#1300..1500/4] [هـ | هجرية | للهجرة | ه] => hijri
    غرة [شهر] hmonth:@hmonth [$min] [$ystart] hyear:#1300..1500/4 [هـ | هجرية | للهجرة | ه] => hijri day=1
    [شهر] hmonth:@hmonth [$min] [$ystart] hyear:#1300..1500/4 [هـ | هجرية | للهجرة | ه] => hijri

# With the article and before a day it is a family name, no part of the day: "الشيخ … الصباح يوم الخميس".
name priority=30
    الصباح >> (يوم | أمس | @weekday | @weekdayart)                            => -
