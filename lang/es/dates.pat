# Spanish dates, first layer: the expressions themselves. docs/dates.md says what
# kinds, captures and keys mean.

set el = el | la | los | las
set dem = este | esta | estos | estas
set de = de | del
# What a number before it counts: no year.
set counted = "%" | "€" | "$" | habitantes | personas | euros | dólares | pesos | soles | bolívares | hectáreas | espectadores | soldados | trabajadores | años | km | kilómetros | metros | toneladas | hombres | mujeres | plazas | veces | millones | mil | puntos | viviendas | empleos | páginas | kilos | litros | votos | km2 | m2 | m

# Days: 3, 1.º, primero, veintidós. Years: 2018, dos mil dieciocho.
def day = (day:#1..31 [["."] (º | ro | er | "°")] | day:@number | day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,20,21,22)
def daynum = (day:#1..31 [["."] (º | ro | er | "°")])
def year = (year:#1000..2999/4
    | year:@number=2 year:@number=1000 [year:@number]
    | year:@number=1000 year:@number=500,600,700,800,900 [year:@number])
def month = (month:@month | month:@monthany)
def wd = (weekday:@weekday | weekday:@weekdayabbr)
def ym = ([","] [$de | en] [(año)] $year)
def part = ([","] [por la | en la | de la | a la | de | al | por] daypart:@daypart)
def n = (n:#1..6000 | n:@number)
def u = (unit:@unit | unit:@units)
def sep = ("/" | "-" | "–" | ".")

now
    shift:@now                                                               => now unit=day

aside priority=60
    cada #1..31 de @monthany                                                        => -
    @ordinal (@weekday | @unit) de cada @unit                                       => -
    (cada | todos los | todas las) [#0..9999] (@weekday | @weekdayany | @unit)      => -
    (resolución | resoluciones | artículo | artículos | ley | decreto | norma | directiva
        | capítulo | página | número | punto | sala) ["n.º" | "("] #1000..2999 => -
    # Opening hours: "de lunes a viernes".
    de @weekday a @weekday >> !(#1..31 | @number | @shift | que | de | próximo) => -
    (buenos | buen | lindo) (días | día)                                     => -
    @unit tras @unit                                                         => -
    # la avenida 9 de Julio, la calle 2 de Mayo
    (avenida | calle | plaza | plazoleta | estadio | colonia | barrio | parque | puente | autopista | aeropuerto | escuela | bulevar | paseo | "av." | "avda.") [del | de] #1..31 de @monthany [de #1700..2100/4] => -

day
    # este miércoles 15 de octubre de 2025; el pasado 9 de septiembre
    $dem [$wd [","]] [día] $day [$de] $month [$ym] [$part]                   => day shift=0
    [$el | día] [día] [$wd [","] [$el]] [día] $day [$de | el] $month [$ym] [$part] => day
    [$el] shift:@shift [$wd [","]] [día] $day [$de] $month [$ym]             => day
    [$el] [$wd [","]] $day [$de] $month shift:@shift                         => day
    [$el] [$wd [","]] $day [$de] $month siguiente                            => day anchor=previous shift=1
    [$el] $day [$de] $month [$de] yy:#0..99/2 >> ($ | %punct)                => day
    $day [$de] $month "," yy:#0..99/2 >> ($ | "." )                          => day
    shift:@today [","] [$wd] $day [$de] $month [$ym]                         => day unit=day
    # marzo 3, abril 5
    $month ["." | "-" | "/"] $daynum [","] $year                             => day
    $month ["." | "-" | "/"] $daynum >> ($ | "." | "," | ";" | ")" | a)      => day
    $wd $daynum [$de] $month hour:#0..24 ":" minute:#0..59 [":" second:#0..59] year:#1000..2999/4 => day
    # lunes 21; el 16; día nueve
    [$el] (próximo | pasado) weekday:@weekday [día] day:#1..31 >> ($ | %punct | a | al | y | o | en | por | de | del | desde | hasta) => day
    [$el] weekday:@weekday [el] day:#1..31 >> ($ | %punct | a | al | y | o | en | por | de | del | desde | hasta) => day
    [$el] weekday:@weekday [el] day:@number >> ($ | %punct | a)              => day
    [$el] día (day:#1..31 | day:@number) [de este mes]                       => day
    los [días] day:#1..31 y day2:#1..31 >> ($ | "." | "," | ";" | ")")       => day op=range
    del día day:#1..31 al [día] day2:#1..31 >> ($ | "." | "," | ";" | ")")   => day op=range
    el (day:#1..31) >> ($ | "." | "," | ";" | ")" | a las)                   => day
    (^ | regreso | regresaré | volveré) << day:#1..31 ["," | "."] >> ($)     => day

numeric
    !("/" | "-" | "." | #0..99999) << [$el] [$wd [","]] p1:#1..31 "/" p2:#1..31 ("/" | ",") [","] (year:#1000..2999/4 | yy:#0..99/2) >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << [$el] [$wd [","]] p1:#1..31 "-" p2:#1..31 "-" (year:#1000..2999/4 | yy:#0..99/2) >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << [$el] [$wd [","]] p1:#1..31 "." p2:#1..31 "." (year:#1000..2999/4 | yy:#0..99/2) >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << year:#1000..2999/4 "-" month:#1..12 "-" day:#1..31 >> !("/" | "-") => day
    !("/" | "-" | "." | #0..99999) << year:#1000..2999/4 "/" month:#1..12 "/" day:#1..31 >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << year:#1000..2999/4 "." month:#1..12 "." day:#1..31 >> !("/" | "-" | %alnum) => day
    [$el] [$wd] day:#1..31 $sep month:@monthany ["."] [$sep year:#1000..2999/4] => day
    year:#1000..2999/4 $sep month:@monthany $sep day:#1..31                  => day
    year:#1000..2999/4 $sep day:#1..31 $sep month:@monthany                  => day
    month:@monthany $sep year:#1000..2999/4 $sep day:#1..31                  => day
    day:#1..31 $sep year:#1000..2999/4 $sep month:@monthany                  => day
    [el] weekday:@weekday "(" p1:#1..31 "/" p2:#1..12 ")"                    => day
    el p1:#1..31 ("/" | "-") p2:#1..31 >> !("/" | "-" | "." | "%" | %alnum)  => day
    (^ | del | al | de | desde | hasta | antes de | "," | "¿" | regresaré | volveré | a) << p1:#1..31 "/" p2:#1..31 >> !("/" | "-" | "%" | %alnum | #0..99999) => day
    (^ | el | regresaré | volveré | a) << p1:#1..31 "-" p2:#1..31 >> ($ | "," | ".") => day

month
    [$el | $dem] [mes $de] $month ["," | "." | "-" | "/"] [$de | en] [el | año] $year => month
    $month $de yy:#0..99/2 >> ($ | %punct)                                   => month
    [$el] shift:@shift [mes $de] $month                                      => month
    [$el] [mes $de] $month shift:@shift                                      => month
    $dem [mes $de] $month                                                    => month shift=0
    [$el] mes $de [#1..31 $de] $month                                        => month
    $month siguiente                                                         => month anchor=previous shift=1
    month:@month                                                             => month
    year:#1900..2100/4 ("-" | "/" | "." | ",") $month                        => month
    !("/" | "-" | "." | #0..99999) << month:#1..12 ("/" | "-" | ".") year:#1900..2100/4 >> !("/" | "-" | %alnum) => month
    !("/" | "-" | "." | #0..99999) << year:#1900..2100/4 ("/" | "-" | ".") month:#1..12 >> !("/" | "-" | %alnum | #0..99999) => month
    (en | de | desde | hasta | a | este | esta | ^) << month:@monthany >> ($ | %punct | a | y | hasta) => month

year
    [$el] año $year                                                          => year
    (en | desde | hasta | antes de | antes del | después de | posterior a | anterior a | posterior de | anterior de | hacia | fines de | finales de | principios de | para
        | durante | entre | y | a | al | el | dice) << year:#1500..2100/4 >> !($counted | "/" | ":" | ("-" | "–") #0..99999 $counted) => year
    # After a noun with its article, that counts nothing, it is hardly anything else: "el censo de 2022 arrojó".
    (el | la) !(total | suma | cifra | cantidad | número | grupo | equipo | lista | muestra | mayoría | media | meta | récord | millar | diferencia | distancia | altura | máximo | mínimo | %punct) de << year:#2001..2049/4 >> !($counted | "/" | ":" | "," | "." | "-" | "–" | %alnum | %number) => year
    (de | del | "(") << year:#1800..2100/4 >> ($ | %punct | y | o | a | al | por | para | sobre | en | con | ha | fue | es | han | que | se | entre | tras | pero | como | hasta | desde | contra | cuando | donde | ya | no | el | la | los | las | un | una | ~:past | ~:impf | ~:fut | ~:pres.3) => year
    (en | ^) << (year:@number=2 year:@number=1000 [year:@number] | year:@number=1000 year:@number=500,600,700,800,900 [year:@number]) => year
    ^ year:#1900..2100/4 >> $                                                => year

year
    # el curso 2024-2025, la temporada 2022/23
    !(%alnum | "n.º" | "/" | "-" | "." | ley | decreto | directiva | resolución) << [[$el] (curso | temporada | periodo | período | bienio | trienio | cuatrienio | ciclo) [escolar | lectivo | académico]] year:#1500..2100/4 ("-" | "–" | "/") year2:#1500..2100/4 >> !($counted | "/" | "-" | %alnum | #0..99999) => year op=range
    !(%alnum | "n.º" | "/" | "-" | "." | ley | decreto | directiva | resolución) << [[$el] (curso | temporada | ciclo) [escolar | lectivo | académico]] year:#1900..2100/4 & ("-" | "–" | "/") & yy2:#13..99/2 >> !("/" | "-" | %alnum | #0..99999) => year op=range
    [$el] (curso | temporada | campaña | ciclo) [escolar | lectivo | académico] year:#1900..2100/4 & ("-" | "–" | "/") & yy2:#0..99/2 >> !("/" | "-" | %alnum | #0..99999) => year op=range

period
    ((principios | finales | mediados | fines | comienzos | inicios) de) << los decade:@number=20,30,40,50,60,70,80,90 => period
    [$el] década de decade:#1000..2990/4                                     => period
    [$el] (años | anos) decade:#1000..2990/4                                 => period
    [$el] (años | anos | década [de los]) decade:#10..90/2                   => period
    [$el] (años | década [de los]) decade:@number=20,30,40,50,60,70,80,90    => period
    [$el] (años | anos) (decade:@number=1000 decade:@number=500,600,700,800,900 decade:@number) => period
    [$el] siglo century:@roman                                               => period
    [$el] siglo century:#1..21                                               => period
    [$el] (quarter:@ordinal=1,2,3,4 | quarter:#1..4 (º | er)) (trimestre | cuarto) [$de] [$year] => period
    year:#1900..2100/4 ["-"] (Q1 | T1) => period quarter=1
    year:#1900..2100/4 ["-"] (Q2 | T2) => period quarter=2
    year:#1900..2100/4 ["-"] (Q3 | T3) => period quarter=3
    year:#1900..2100/4 ["-"] (Q4 | T4) => period quarter=4
    (Q1 | T1) [$de] [$year] => period quarter=1
    (Q2 | T2) [$de] [$year] => period quarter=2
    (Q3 | T3) [$de] [$year] => period quarter=3
    (Q4 | T4) [$de] [$year] => period quarter=4
    [$el] (half:@ordinal=1,2 | half:#1..2 (ª | º)) (semestre | mitad $de) [$de] $year => period
    [$el] half:@ordinal=1,2 semestre [$de] [$year]                           => period
    [$el] season:@season [$de] [$year]                                       => period
    [$el | $dem] season:@season shift:@shift                                 => period
    [$el | $dem] shift:@shift season:@season                                 => period
    $dem season:@season                                                      => period shift=0

week
    [$el | $dem] unit:@unit=week,weekend shift:@shift                        => week
    [$el | $dem] shift:@shift unit:@unit=week,weekend                        => week
    [$el] unit:@unit=week,weekend shift:@shiftprev                           => week anchor=previous
    [$el] shift:@shiftprev unit:@unit=week,weekend                           => week anchor=previous
    $dem unit:@unit=week,weekend                                             => week shift=0
    [$el] unit:@unit=weekend                                                 => week shift=0
    [$el] unit:@unit=week,weekend después del próximo                        => week shift=2
    [$el] semana week:#1..53 [$de] [$year]                                   => week

period
    [$el | $dem] unit:@unit=month,year,quarter,half,decade,century shift:@shift     => period
    [$el | $dem] shift:@shift unit:@unit=month,year,quarter,half,decade,century     => period
    [$el | $dem] unit:@unit=month,year,quarter,half,decade,century shift:@shiftprev => period anchor=previous
    [$el | $dem] shift:@shiftprev unit:@unit=month,year,quarter,half,decade,century => period anchor=previous
    $dem unit:@unit=month,year,quarter,half,decade,century                          => period shift=0
    $dem calendario año                                                             => period unit=year shift=0
    [$el] unit:@unit=month,year después del próximo                                 => period shift=2
    ese [mismo] unit:@unit=month,year                                   => period shift=0 anchor=previous
    [el] mismo unit:@unit=month,year                                    => period shift=0 anchor=previous

bare priority=-10
    (el | la | del | de la) unit:@unit=month,year,quarter,half,week,decade,century => bare shift=0
    (el | la | del | de la | de) unit:@unit=day                              => bareday shift=0
    de unit:@unit=month,year,week                                        => bare shift=0

ago
    hace un año y medio                                              => period op=ago n=18 unit=month
    hace $n años y medio                                             => period op=ago unit=year
    # How long nothing like it was: "el peor en 30 años".
    (peor | mejor | mayor | menor | primera | primer | única | único | más %lower) [%lower] << en [casi | más de] $n $u => -
    hace [unos | unas | casi | más de | alrededor de | apenas | solo | sólo | ya | exactamente | al menos | menos de | cerca de | poco más de | justo] $n $u [(y | ",") $n $u] => period op=ago
    hoy hace $n $u                                                   => day op=ago exact=1
    $n $u atrás                                                      => period op=ago
    en [unos | unas] $n $u                                                   => period op=ahead need=future
    dentro de $n $u [","] [$n $u] [[y] $n $u]        => period op=within
    dentro de [los | las] (próximos | próximas) $n $u                => period op=within
    $n $u a partir de hoy                                            => period op=ahead
    [$el | $dem] (próximos | próximas) $n $u                         => period op=next
    [$el | $dem] $n (próximos | próximas) $u                         => period op=next
    [$el] $n $u (siguientes | que vienen | venideros)                => period op=next
    [$el] $n $u (pasados | pasadas | anteriores)                     => period op=last
    [$el | $dem] (últimos | últimas | pasados | pasadas | anteriores) $n $u => period op=last
    [$el | $dem] $n (últimos | últimas | pasados | pasadas) $u       => period op=last

later
    $n $u (después | más tarde) >> !(de | del | que)                 => period op=ahead anchor=previous
    $n $u (antes | atrás) >> !(de | del | que)                       => period op=ago anchor=previous
    $n $u [y $n $u] antes de (hoy | ahora)                   => period op=ago
    $n $u después de (hoy | ahora)                                   => period op=ahead
    (varios | varias | pocos | pocas | algunos | algunas) unit:@unit (después | antes | más tarde) => -

day
    shift:@today [[","] $wd] [$part]                                         => day unit=day
    shift:@today [","] día day:#1..31 >> !(de | del)                         => day unit=day
    shift:@lastnight                                                         => day unit=day daypart=evening
    $el víspera                                                              => day unit=day shift=-1 anchor=previous
    [$el] (día | dia) shift:@shiftprev                                       => day unit=day anchor=previous
    [$el] shift:@shift (día | dia)                                           => day unit=day
    [$el] (dia | día) antes de ayer                                          => day unit=day shift=-2
    [$el] mismo día                                                          => day unit=day shift=0 anchor=previous
    $dem daypart:@daypart                                                    => day unit=day shift=0
    (más tarde | temprano | fin de) $dem daypart:@daypart                    => day unit=day shift=0
    a primera hora >> !(de | del)                                            => day unit=day shift=0

day
    # "Esta mañana, en su conferencia del jueves".
    ((hoy | $dem @daypart) "," (en | durante) (su | la | el | una) %lower [%lower] (del | de)) << weekday:@weekday => day unit=day shift=0
    $dem $wd [$part]                                                         => day shift=0
    $dem pasado $wd                                                          => day shift=-1
    [$el | $dem] shift:@shift $wd [$part]                                    => day
    [$el] $wd shift:@shift [$part]                                           => day
    [$el] $wd (anterior | previo)                                            => day shift=-1
    [$el] $wd siguiente                                                      => day shift=1
    [$el] weekday:@weekday [$part]                                           => day
    weekday:@weekdayabbr                                                     => day
    ^ weekday:@weekdayany [$part] >> ("," | %lower | $)                      => day
    [$el] daypart:@daypart $de [$el | $dem] [shift:@shift] $wd               => day

time
    [las | la] hour:#0..24 ":" minute:#0..59/2 [":" second:#0..59/2] [daypart:@ampm] [h | horas] [hora local | locales | hora de @capital] [de la daypart:@daypart] [zone:@zone] => time
    las hour:#0..24 ["." minute:#0..59/2] [daypart:@ampm] [h | horas] [hora local | locales] [(de | por) la daypart:@daypart] [en punto] [zone:@zone] => time
    la hour:#1..1 [daypart:@ampm] [de la daypart:@daypart]                   => time
    hour:#0..24 daypart:@ampm [(de | por) la @daypart]                       => time
    hour:#0..24 (h | horas)                                                  => time
    las hour:@number [y minute:@number] [(de | por) la daypart:@daypart]     => time
    las hour:@number y media                                                 => time minute=30
    hour:@number y media [de la daypart:@daypart]                            => time minute=30
    hour:@number y minute:@number=5,10,20,25                                 => time
    hour:@number daypart:@ampm                                               => time
    mediodía                                                                 => time hour=12
    medianoche                                                               => time

times
    (de | desde | entre) [las] #0..24 [("." | ":") #0..59] [h | @ampm] (a | hasta | y | "-") [las] #0..24 [("." | ":") #0..59] [h | @ampm] [de la @daypart] => times
    #0..24 ":" #0..59 (a | "-") #0..24 ":" #0..59 [@ampm]                    => times

hijri
    [$el] $daynum [$de] hmonth:@hmonth [[$de] hyear:#1300..1500/4] [de la Hégira | H] => hijri
    hmonth:@hmonth [$de] hyear:#1300..1500/4                                 => hijri
