# French dates, second layer: what stands within another date. `a` is that date.

def le = (le | la | les | l')
set dem = ce | cet | cette | ces
def de = (de | du | d' | des)
def n = (n:#1..400 | n:@number)
def u = (unit:@unit | unit:@units)
def in = ([","] [$de | en | à | dans] [$le])

nth priority=10
    # la troisième semaine de janvier, le premier vendredi du mois prochain
    [$le] (nth:@ordinal | nth:#1..53 (e | ère | ème | er | re)) unit:@unit=day,week,month,weekend,quarter $in a:(<date>) => period op=nth
    [$le] (nth:@ordinal | nth:#1..53 (e | ère | ème | er | re)) unit:@unit=day,week,month,weekend,quarter $in a:<bare> => period op=nth
    [$le] (nth:@ordinal | nth:#1..5 (e | er | ème)) weekday:@weekday [daypart:@daypart] $in a:<date>   => day op=nth
    [$le] (nth:@ordinal | nth:#1..5 (e | er | ème)) weekday:@weekday [daypart:@daypart] $in a:<bare>   => day op=nth
    # les trois premiers mois de l'année
    [$le] $n nth:@ordinal=1,-1 $u $in a:<date>                       => period op=nth
    [$le] $n nth:@ordinal=1,-1 $u $in a:<bare>                       => period op=nth
    # première moitié
    [$le] half:@ordinal=1,2 moitié $in a:<date,bare>                         => period op=part part=begin
    [$le] nth:@ordinal=1,2 quinzaine $in a:<date,bare>                       => period op=part part=begin

within priority=5
    [$le] weekday:@weekday [daypart:@daypart] [au soir] [","] [$de] [$le] a:<week> => day op=in
    [$le] weekday:@weekday [daypart:@daypart] $de a:<bare>                   => day op=in
    a:<week> le weekday:@weekday                                             => day op=in
    [$le] (day:#1..31 [er] | day:@ordinal=1) [$de] (month:@month | month:@monthany) $de [$le] a:<period> => day op=in
    [$le] (day:#1..31 [er] | day:@ordinal=1) (de | du | d') a:<period,year>       => day op=in
    [$le] (day:#1..31 [er] | day:@ordinal=1) a:<bare>                        => day op=in
    [$le] (day:#1..31 | day:@number) a:<period,year>                              => day op=in
    [$le] (month:@month | month:@monthany) [$de] [$le] a:<period,year>            => month op=in
    [$le] quarter:@ordinal=1,2,3,4 (trimestre | quart) $de [$le] a:<period,year>  => period op=in
    [$le] quarter:@ordinal=1,2,3,4 (trimestre | quart) $de a:<bare>          => period op=in
    [$le] half:@ordinal=1,2 (semestre) $de [$le] a:<period,year>                  => period op=in
    [$le] season:@season [$de] [$le] a:<period,year>                              => period op=in
    semaine week:#1..53 $de [$le] a:<period,year>                                 => week op=in

part
    # fin octobre, à la mi-juin, au début de la semaine prochaine, d'ici la fin du mois
    [$le] part:@part ["-"] $in a:<date>                       => period op=part
    [$le] part:@part $in a:<bare,bareday>                                            => period op=part
    [$le] mi- [$de] [$le] a:<date>                                           => period op=part part=mid
    [$le] reste $de [$le | ma | mon] a:<date>                                => period op=part part=rest
    [$le] reste $de (ma | mon | sa) unit:@unit                               => period unit=week shift=0
    plus tôt [dans | $de | en] [$le] a:<date>                                => period op=part part=earlier
    plus tôt [dans | $de] a:<bare>                                           => period op=part part=earlier
    !au << plus tard [dans | $de | en] [$le] a:<date>                        => period op=part part=later
    plus tard [dans | $de] a:<bare>                                          => period op=part part=later
    !plus << (tard | tôt) [dans] a:<date>                                             => period op=part part=end

weekof
    [$le] semaine (de | du | commençant | débutant | qui commence) [$le] a:<day,month> => week op=weekof

around
    (vers | aux environs $de | aux alentours $de | autour $de) [$le] a:<day,year,month,hijri> => day op=around

at priority=3
    a:<day> [","] [à | a | dès | vers | (peu | juste) (avant | après) | aux alentours $de | autour $de | "-"] b:<time>  => day op=at
    # Before or after an hour it is that day all the same.
    a:<day> [","] (avant | après | jusqu'à | (à partir | à compter) $de) <time> => day op=at
    a:<day> (a | à | ",") hour:#0..24 >> $                                   => day op=at
    [(peu | juste) (avant | après) | à | vers | dès | aux alentours $de | aux environs $de] b:<time> [","] [$de | dans | le] a:<day>                             => day op=at
    !(#0..999 | @number | but | buts | point | points | "%") << à hour:#1..24 [","] a:<day>                                              => day op=at
    a:<day> [","] [mais | par exemple] <times>                               => day op=at
    <times> [","] [le | de | du] a:<day>                                     => day op=at
    a:<day> [","] [$in] @daypart                                             => day op=at
    (le | en | au) @daypart (du | de) a:<day>                                => day op=at
    @daypart (du | de) a:<day>                                               => day op=at
    la nuit (du | de) a:<day> >> !(à | au)                                   => day op=at


# le deuxième dimanche: of the month that runs
nth-alone priority=-5
    [$le] nth:@ordinal weekday:@weekday >> ($ | "." | "," | "!" | "?")       => day op=nth
