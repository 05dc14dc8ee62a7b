# Spanish dates, second layer: what stands within another date. `a` is that date.

set el = el | la | los | las
set de = de | del
def n = (n:#1..400 | n:@number)
def u = (unit:@unit | unit:@units)
def nth = (nth:@ordinal | nth:#1..53 (ª | º | a | er))
def in = ([","] [$de | en | el] [$el])

nth priority=10
    [$el] $nth unit:@unit=day,week,month,weekend,quarter $in a:<date>        => period op=nth
    [$el] $nth unit:@unit=day,week,month,weekend,quarter a:<bare>            => period op=nth
    [$el] $nth weekday:@weekday [por la @daypart] $in a:<date>               => day op=nth
    [$el] $nth weekday:@weekday a:<bare>                                     => day op=nth
    [$el] nth:@ordinal=1,-1 $n $u $in a:<date>                       => period op=nth
    [$el] nth:@ordinal=1,-1 $n $u a:<bare>                           => period op=nth
    [$el] half:@ordinal=1,2 mitad $in a:<date>                               => period op=part part=begin
    [$el] half:@ordinal=1,2 mitad a:<bare>                                   => period op=part part=begin
    [$el] $nth quincena $in a:<date>                                         => period op=part part=begin
    [$el] $nth quincena a:<bare>                                             => period op=part part=begin

within priority=5
    [$el] weekday:@weekday [(por | de) la @daypart] [$de] a:<week>           => day op=in
    a:<week> ["-" | ","] [el] weekday:@weekday                               => day op=in
    [$el] [día] (day:#1..31 | day:@number | day:@ordinal=1) [$de] (month:@month | month:@monthany) $de [$el] a:<period> => day op=in
    [$el] [día] (day:#1..31 | day:@number) $de a:<period,year>                    => day op=in
    [$el] [día] (day:#1..31 | day:@number) a:<bare>                          => day op=in
    (month:@month | month:@monthany) $de [$el] a:<period,year>                    => month op=in
    [$el] quarter:@ordinal=1,2,3,4 (trimestre | cuarto) $de [$el] a:<period,year> => period op=in
    [$el] quarter:@ordinal=1,2,3,4 (trimestre | cuarto) a:<bare>             => period op=in
    [$el] half:@ordinal=1,2 semestre $de [$el] a:<period,year>                    => period op=in
    season:@season $de [$el] a:<period,year>                                      => period op=in
    semana week:#1..53 $de [$el] a:<period,year>                                  => week op=in
    a:<week> el weekday:@weekday                                             => day op=in

part
    [$el] part:@part [$de] [$el] a:<date>                           => period op=part
    [$el] part:@part a:<bare,bareday>                                       => period op=part
    más tarde (de | en) [$el] a:<date>                                       => period op=part part=later
    más tarde (de | en) a:<bare>                                             => period op=part part=later
    más (temprano | pronto) [en] a:<date>                                    => period op=part part=earlier
    al (final | finalizar) $de [el día de] a:<day>                           => period op=part part=end
    al finalizar el día de a:<day>                                           => period op=part part=end

weekof
    [$el] semana (de | del | que comienza | que empieza | a partir de | que va | a partir) [$de] [$el] a:<day> => week op=weekof

around
    (hacia | alrededor de | en torno a) [$el] a:<day,year,month>             => day op=around

at priority=3
    a (primera | primeras | última | últimas) (hora | horas) $de [$el] a:<day> => day op=at
    a:<day> ["," | "-" | "–" | "|"] [a | hacia | alrededor de | sobre | a eso de] b:<time>     => day op=at
    b:<time> [","] [$de] [$el] a:<day>                                       => day op=at
    a:<day> [","] a las hour:@number [de la daypart:@daypart]                => day op=at
    !("-" | "–" | ":" | "/" | "," | "." | a | por | #0..9999) << hour:#1..24 a:<day>                                                      => day op=at
    a:<day> [","] <times>                                                    => day op=at
    <times> [","] [$de] [el] a:<day>                                         => day op=at
    a:<day> [","] (por la | en la | a la | de la | a) [(últimas | primeras | altas) horas de la] @daypart => day op=at
    a:<day> al mediodía                                                      => day op=at hour=12
    [$el] @daypart $de [$el] a:<day>                                         => day op=at
