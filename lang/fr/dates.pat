# French dates, first layer: the expressions themselves. docs/dates.md says what
# kinds, captures and keys mean.

def le = (le | la | les | l')
set dem = ce | cet | cette | ces
def de = (de | du | d' | des)
set h = h | heure | heures
# What a number before it counts: no year.
set counted = "%" | "€" | "$" | habitants | euros | dollars | dirhams | dinars | hectares | personnes | ans | km | kilomètres | mètres | tonnes | hommes | femmes | soldats | militaires | salariés | places | fois | millions | milliards | mille | points | logements | emplois | pages | kilos | litres | voix | km2 | m2 | m

# Days: 3, 1er, 13e, vingt-sept. Years: 2018, deux mille dix-huit.
def day = (day:#1..31 [er | e | ème] | day:@number | day:@ordinal=1)
def year = (year:#1000..2999/4
    | year:@number=2 year:@number=1000 [year:@number]
    | year:@number=1000 [year:@number=7,8,9] year:@number=100 [year:@number])
def month = (month:@month | month:@monthany)
def wd = (weekday:@weekday | weekday:@weekdayabbr)
def wda = (weekday:@weekday | weekday:@weekdayabbr ".")
def ym = ([","] [$de] [(l'année | l'an)] $year)
# Parts of the day go with a date and do not change it.
def part = ([","] [dans | en | au | à | de] [$le | ce] [(début | fin | milieu) $de [l']] daypart:@daypart)
def n = (n:#1..6000 | n:@number)
def u = (unit:@unit | unit:@units)
def sep = ("/" | "-" | "–" | ".")

# What looks like a date and is none.
now
    shift:@now                                                               => now unit=day

aside priority=60
    (chaque | tous les | toutes les) [#0..9999] (@weekday | @unit)                  => -
    (chaque | tous les) #1..31 [er] @monthany                                       => -
    @ordinal (@weekday | @unit) de chaque @unit                                     => -
    # Opening hours: "du lundi au vendredi".
    du @weekday au @weekday >> !(#1..31 | @number | @ordinal | @shift | de | prochain | dernier) => -
    (résolution | résolutions | article | articles | loi | décret | norme
        | directive | règlement | chapitre | page | vol | numéro | "n°" | point
        | chambre | badge) ["n°" | de | no] #1000..2999                        => -
    @unit après @unit                                                        => -
    # rue du 4-Septembre, stade du 5-Juillet
    (rue | place | avenue | boulevard | stade | pont | quai | square | esplanade | station | complexe) (du | de la | des) #1..31 [er | ER] ["-"] @monthany [#1700..2100/4]   => -
    (depuis | pendant | durant) (quelques | plusieurs) @unit                 => -
    ("M." | Mme | Mlle | Me) [%cap] @monthany                                  => -
    (numéro | chambre | page | article | point) #1..31                       => -

day
    # ce mercredi 15 octobre 2025; le 9 septembre dernier
    $dem [$wd [","]] $day [$de] $month [$ym] [$part]                         => day shift=0
    [$le] [$wd [","] [$le]] $day [$de] $month [$ym] [$part]                  => day
    [$le] [$wd [","] [$le]] $day [$de] $month shift:@shift [$part]           => day
    [$le] [$wd] $day [$de] $month (suivant | d'après)                        => day anchor=previous shift=1
    [$le] $day [$de] $month yy:#0..99/2 >> ($ | %punct)                      => day
    shift:@today [","] [$wd] $day [$de] $month [$ym]                         => day unit=day
    $day [$de] $month "(" $wd ")"                                            => day
    # novembre 23 de 1987, Oct. 2, mai vingt-neuf
    month:@monthany ["." | "-" | "/"] $day $ym                               => day
    month:@monthany ["." | "-" | "/"] $day >> ($ | "." | "," | ";" | ")" | à | vers | entre | au) => day
    month:@monthany day:@ordinal=2 >> ($ | %punct)                           => day
    day:@ordinal=2 $de $month                                                => day
    [$le] day:@ordinal=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21 jour $de [mois $de] $month [$ym]                      => day
    # lundi 24; vingt-et-un, jeudi; le 23
    [$le] $wd [$le] day:#1..31 [er | e] >> ($ | %punct | à | a | au | et | ou | en | dans | par | sur | lors | vers | de | du | pour | @daypart) => day
    [$le] $wd [le] day:@number >> ($ | %punct | à | au)                      => day
    [$le] $day "," weekday:@weekday                                          => day
    le $day >> ($ | "." | "," | ";" | ")" | "»" | vers | entre | pour)       => day
    les day:#1..31 et day2:#1..31 >> ($ | "." | "," | ";" | ")")             => day op=range
    du day:#1..31 au day2:#1..31 >> ($ | "." | "," | ";" | ")")              => day op=range

numeric
    # 09 - 02 - 2023, 15/10/2025, 15.05.99
    !("/" | "-" | "." | #0..99999) << [$le] [$wd [","]] p1:#1..31 "/" p2:#1..31 ("/" | ",") [","] (year:#1000..2999/4 | yy:#0..99/2) >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << [$le] [$wd [","]] p1:#1..31 "-" p2:#1..31 "-" (year:#1000..2999/4 | yy:#0..99/2) >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << [$le] [$wd [","]] p1:#1..31 "." p2:#1..31 "." (year:#1000..2999/4 | yy:#0..99/2) >> !("/" | "-" | %alnum) => day
    [$le] day:#1..31 month:#1..12 year:#1900..2099/4 >> !#0..99999                   => day
    (^ | le | retournerai) << day:#1..31 month:#1..12 yy:#0..99/2 >> ($ | "." | à) => day
    !("/" | "-" | "." | #0..99999) << year:#1000..2999/4 "-" month:#1..12 "-" day:#1..31 >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << year:#1000..2999/4 "/" month:#1..12 "/" day:#1..31 >> !("/" | "-" | %alnum) => day
    !("/" | "-" | "." | #0..99999) << year:#1000..2999/4 "." month:#1..12 "." day:#1..31 >> !("/" | "-" | %alnum) => day
    # 23/Sep/2020, septembre-2020-23, 01/août/2019
    [$le] day:#1..31 $sep month:@monthany ["."] [$sep year:#1000..2999/4]    => day
    year:#1000..2999/4 $sep month:@monthany $sep day:#1..31                  => day
    year:#1000..2999/4 $sep day:#1..31 $sep month:@monthany                  => day
    month:@monthany $sep year:#1000..2999/4 $sep day:#1..31                  => day
    day:#1..31 $sep year:#1000..2999/4 $sep month:@monthany                  => day
    # le 22/04, 01/10
    (ce | le) p1:#1..31 "/" p2:#1..31 >> !("/" | "-" | "." | "%" | %lower)   => day
    (^ | le | du | au | de | avant | après | dès | ou | ",") << p1:#1..31 "/" p2:#1..31 >> !("/" | "-" | "%" | %alnum | #0..99999) => day
    le p1:#1..31 p2:#1..12 >> ($ | "." | ",")                                => day
    ^ day:#1..31 month:#10..12 >> $                                          => day

month
    # mois de février 2023, août 2003, nov. de l'année 2016
    [$le | $dem] [mois $de] $month [","] [$de] [(l'année | l'an)] $year      => month
    [$le] [mois $de] $month shift:@shift                                     => month
    shift:@shift $month                                                      => month
    $dem [mois $de] $month                                                   => month shift=0
    [$le] mois $de $month                                                    => month
    [$le] mois $de month:#1..12 [[","] [$de] $year]                          => month
    $month suivant                                                           => month anchor=previous shift=1
    # A bare name counts as it is written within a sentence: août, not Août.
    month:@month                                                             => month
    $month ("-" | "/" | "." | ",") year:#1900..2100/4                        => month
    year:#1900..2100/4 ("-" | "/" | "." | ",") $month                        => month
    !("/" | "-" | "." | #0..99999) << month:#1..12 ("/" | "-" | ".") year:#1900..2100/4 >> !("/" | "-" | %alnum)  => month
    !("/" | "-" | "." | #0..99999) << year:#1900..2100/4 ("/" | "-" | ".") month:#1..12 >> !("/" | "-" | %alnum | #0..99999)  => month
    month:#1..12 de l'année $year                                            => month
    # en Septembre, Fevrier: in chat
    (en | de | depuis | dès | jusqu'en | ce | cette | ^) << month:@monthany >> !(%cap | "'" | $de) => month

year
    [$le] (année | an) $year                                                 => year
    [$le] (année | an) year:#100..999                                        => year
    (en | dès | depuis | vers | l'an) << year:#1000..1499/4 >> ($ | "." | "," | ";" | ")" | par | à | au | et | pour) => year
    (mi "-" | mi- | (début | fin) "-") << year:#1500..2100/4 >> !("/" | "-" | "–") => year
    (horizon | exercice | saison | millésime) << year:#1900..2100/4 >> !("/" | "-" | "–") => year
    (en | depuis | dès | avant | après | jusqu'en | jusqu'à | vers | fin | début | mi- | d'ici
        | pour | entre | et | à | à partir de | pendant | durant | courant) << year:#1500..2100/4 >> !($counted | "/" | ":" | ("-" | "–") #0..99999 $counted) => year
    # After a noun with its article, that counts nothing, it is hardly anything else: "le recensement de 2022 dénombrait".
    (le | la | l') !(total | somme | chiffre | quantité | nombre | groupe | équipe | liste | majorité | moyenne | record | millier | différence | distance | hauteur | maximum | minimum | %punct) de << year:#2001..2049/4 >> !($counted | "/" | ":" | "," | "." | "-" | "–" | %alnum | %number) => year
    (de | du | "(" | d'ici à | ou) << year:#1800..2100/4 >> ($ | %punct | et | ou | à | au | aux | par | pour | sur | dans | avec | a | est | ont | sont | qui | que | lors | entre | après | avant | sous | mais | comme | puis | pas | plus | selon | jusqu'à | jusqu'au | jusqu'en | contre | dont | où | déjà | ne | n' | se | s' | le | la | l' | les | un | une | il | elle | ~:past.3 | ~:impf | ~:fut | ~:pres.3) => year
    (en | ^) << (year:@number=2 year:@number=1000 [year:@number] | year:@number=1000 year:@number=7,8,9 year:@number=100 [year:@number]) => year
    ^ year:#1900..2100/4 >> $                                                => year

year
    # la période 2024-2027, l'année scolaire 2025/26, la saison 2009-10
    !(%alnum | "n°" | no | numéro | "/" | "-" | "." | loi | décret | ordonnance | directive) << [[l' | le | la] (période | année | saison | exercice) [scolaire | universitaire]] year:#1500..2100/4 ("-" | "–" | "/") year2:#1500..2100/4 >> !($counted | "/" | "-" | %alnum | #0..99999) => year op=range
    !(%alnum | "n°" | no | numéro | "/" | "-" | "." | loi | décret | ordonnance | directive) << [[l' | la] (année | saison) [scolaire | universitaire]] year:#1900..2100/4 & ("-" | "–" | "/") & yy2:#13..99/2 >> !("/" | "-" | %alnum | #0..99999) => year op=range
    [(l' | la)] (saison | exercice | campagne | année scolaire | année universitaire) year:#1900..2100/4 & ("-" | "–" | "/") & yy2:#0..99/2 >> !("/" | "-" | %alnum | #0..99999) => year op=range

period
    # les années 1990, les années soixante-dix
    [$le] années decade:#1000..2990/4                                        => period
    [$le] décennie (decade:#1000..2990/4 | decade:#10..90/2)                 => period
    [$le] années decade:#10..90/2                                            => period
    [$le] années (decade:@number=20,30,40,50,60,70,80,90)                    => period
    [$le] années (decade:@number=2 decade:@number=1000)                      => period
    # XIIe siècle, 15ème siècle
    [$le] century:@century siècle                                            => period
    [$le] century:#1..21 (e | ème | er) siècle                               => period
    [$le] century:@ordinal siècle                                            => period
    # troisième trimestre 2025, Q1 2016, premier semestre
    [$le] quarter:@ordinal=1,2,3,4 (trimestre | quart) [$de] [$year]         => period
    [$le] quarter:#1..4 (e | er | ème) trimestre [$de] [$year]               => period
    (Q1 | T1) [$year]                                                        => period quarter=1
    (Q2 | T2) [$year]                                                        => period quarter=2
    (Q3 | T3) [$year]                                                        => period quarter=3
    (Q4 | T4) [$year]                                                        => period quarter=4
    year:#1900..2100/4 ["-"] trimestre1                                      => period quarter=1
    year:#1900..2100/4 ["-"] trimestre2                                      => period quarter=2
    year:#1900..2100/4 ["-"] trimestre3                                      => period quarter=3
    year:#1900..2100/4 ["-"] trimestre4                                      => period quarter=4
    year:#1900..2100/4 ["-"] (H1 | S1)                                       => period half=1
    year:#1900..2100/4 ["-"] (H2 | S2)                                       => period half=2
    year:#1900..2100/4 ["-"] (Q1 | T1)                                       => period quarter=1
    year:#1900..2100/4 ["-"] (Q2 | T2)                                       => period quarter=2
    year:#1900..2100/4 ["-"] (Q3 | T3)                                       => period quarter=3
    year:#1900..2100/4 ["-"] (Q4 | T4)                                       => period quarter=4
    (H1 | S1) $year                                                          => period half=1
    (H2 | S2) $year                                                          => period half=2
    [$le] half:@ordinal=1,2 (semestre | moitié de l'année) [$de] [$year]     => period
    # l'été dernier, automne 2026, cet hiver
    [$le] season:@season [$de] [l'année] $year                               => period
    (l' | le | en | au | à l') << season:@season >> !(suivant | précédent)   => period
    [$le] season:@season (suivant | d'après)                                 => period anchor=previous shift=1
    [$le | $dem] season:@season shift:@shift                                 => period
    $dem season:@season                                                      => period shift=0

week
    # cette semaine, la semaine dernière, semaine 31
    [$le | $dem] semaine [de travail] shift:@shift                           => week unit=week
    [$le | $dem] shift:@shift semaine                                        => week unit=week
    [$le | $dem] semaine shift:@shiftprev                                    => week unit=week anchor=previous
    $dem semaine [-ci]                                                       => week unit=week shift=0
    ($dem | la | la prochaine) semaine de travail                            => week unit=workweek shift=0
    [$le] prochaine semaine de travail                                       => week unit=workweek shift=1
    (dans | en cours de | au cours de) la semaine >> !(@shift | @shiftprev)  => week unit=week shift=0
    [$le] semaine week:#1..53 [$de] [$year]                                  => week
    [$le] week-end                                                           => week unit=weekend shift=0
    $dem week-end                                                            => week unit=weekend shift=0
    [$le | $dem] week-end shift:@shift                                       => week unit=weekend
    [$le] shift:@shift week-end                                              => week unit=weekend
    [$le] week-end shift:@shiftprev                                          => week unit=weekend anchor=previous
    [$le] week-end après le prochain                                         => week unit=weekend shift=2
    (en | ^) << (fin | début | milieu) de semaine                            => week unit=week shift=0

period
    # ce mois-ci, le mois dernier, l'an dernier, cette année, au trimestre suivant
    [$le | $dem] unit:@unit=month,year,quarter,half,decade,century shift:@shift      => period
    [$le | $dem] shift:@shift unit:@unit=month,year,quarter,half,decade,century      => period
    [$le | $dem] unit:@unit=month,year,quarter,half,decade,century shift:@shiftprev  => period anchor=previous
    $dem unit:@unit=month,year,quarter,half,decade,century [-ci]                     => period shift=0
    [$le] unit:@unit=month,year après (le prochain | la prochaine)                   => period shift=2
    ce unit:@unit=month -là                                                          => period shift=0 anchor=previous
    cette unit:@unit=year -là                                                        => period shift=0 anchor=previous
    du même unit:@unit=month,year                                                    => period shift=0 anchor=previous
    (même | le même) unit:@unit=month,year                                           => period shift=0 anchor=previous

# Periods that stand for the one that runs only within something: "fin du mois".
bare priority=-10
    (le | la | l' | du | de la | de l') unit:@unit=month,year,quarter,half,week,decade,century => bare shift=0
    (le | la | l' | du | de la | de l' | de) unit:@unit=day                  => bareday shift=0
    de unit:@unit=month,year,quarter,half,week                           => bare shift=0
    d'année                                                                  => bare shift=0 unit=year

# Counted from the publication.
ago
    il y a un an et demi                                             => period op=ago n=18 unit=month
    il y a $n ans et demi                                            => period op=ago unit=year
    il y a [(à peu près | environ | presque | près de | plus de | un peu plus de | moins de | un peu moins de | au moins | tout juste | à peine | bientôt | déjà | quelque | exactement | seulement)] $n $u [(et | plus de) n:#1..6000 unit:@unit] => period op=ago
    il ya [environ] $n $u                                            => period op=ago
    (voici | voilà) [environ] $n $u                                  => period op=ago
    il y a $n $u jour pour jour                                      => day op=ago exact=1
    dans [environ] $n $u [et $n $u]                          => period op=ahead
    d'ici $n $u                                                      => period op=within
    [dans] les $n $u                                                 => period op=within
    dans $n prochains mois                                                   => period op=within unit=month
    (dans les | dans) $n (prochains | prochaines) $u                 => period op=within
    [$de | $le | $dem] $n (prochains | prochaines) $u                => period op=next
    [$de | $le | $dem] (prochains | prochaines) $n $u                => period op=next
    [$le] $n $u (à venir | suivants | suivantes)                     => period op=next
    $n $u dans le futur                                              => period op=next
    [$de | $le | $dem] $n (derniers | dernières | passés | passées) $u => period op=last
    [$de | $le | $dem] (derniers | dernière | dernières) $n $u       => period op=last
    [$le] $n $u (passés | passées | écoulés | écoulées | précédents | précédentes) => period op=last
    $n weekday:@weekday à partir d'aujourd'hui                               => day op=ahead

# Counted from the date before.
later
    $n $u (plus tard | après) >> !(le | la | les | l' | un | une | son | sa | ses | leur | leurs | avoir | être | que | ce | cette | des | du | %cap | @month | @weekday) => period op=ahead anchor=previous
    $n $u (plus tôt | avant | auparavant) >> !(le | la | les | l' | un | une | son | sa | ses | leur | leurs | que | de | d' | ce | cette | des | du | %cap | @month | @weekday) => period op=ago anchor=previous
    quelques unit:@unit (plus tard | après | plus tôt | avant)               => -

day
    shift:@today [[","] weekday:@weekday] [$part]                            => day unit=day
    [$le] veille [au soir | $part]                                           => day unit=day shift=-1 anchor=previous
    [$le] avant-veille                                                       => day unit=day shift=-2 anchor=previous
    [$le | au] lendemain [$part]                                             => day unit=day shift=1 anchor=previous
    [$le] surlendemain                                                       => day unit=day shift=2 anchor=previous
    [$le] (jour | journée) shift:@shiftprev                                  => day unit=day anchor=previous
    [$le] jour même                                                          => day unit=day shift=0 anchor=previous
    [$le] même jour                                                          => day unit=day shift=0 anchor=previous
    [$le] dernier jour >> !(de | d' | du | des)                              => day unit=day shift=-1
    ce jour                                                                  => day unit=day shift=0
    $dem daypart:@daypart [-là]                                              => day unit=day shift=0
    (tôt | tard) ce daypart:@daypart                                         => day unit=day shift=0
    au lendemain $de                                                         => -

day
    # ce lundi, lundi dernier, mardi soir
    # "Ce matin, lors de son point de presse du jeudi".
    ((aujourd'hui | $dem @daypart) "," (lors de | au cours de | dans | à) (sa | son | la | une | un) %lower [de %lower] (du | de)) << weekday:@weekday => day unit=day shift=0
    $dem $wda [$part]                                                         => day shift=0
    $dem $wda (à venir | prochain)                                            => day shift=1
    $dem $wda (dernier | passé)                                               => day shift=-1
    [$le] $wda shift:@shift [$part]                                           => day
    [$le | $dem] $wda (précédent | d'avant) [$part]                           => day shift=-1
    [$le] $wda (suivant | suivante | d'après) [$part]                         => day shift=1
    [$le] $wda en (#8 | huit)                                                  => day shift=2
    [$le] $wda en (#15 | quinze)                                               => day shift=3
    [$le] $wda [$part]                                                        => day
    [$le] daypart:@daypart $de [$le | ce] $wda [shift:@shift]                 => day

# Times of day count only beside a date.
time
    hour:#0..24 $h [minute:#0..59/2] [(heure locale | heures locales | locale | locales)] [(du | de l' | dans la | le) daypart:@daypart] [zone:@zone] => time
    hour:#0..24 ":" minute:#0..59/2 [":" second:#0..59/2] [(du | de l') daypart:@daypart] [zone:@zone] => time
    hour:@number (heure | heures) [minute:@number] [(du | de l') daypart:@daypart] => time
    hour:@number (heure | heures) et quart                                   => time minute=15
    hour:@number (heure | heures) et demie                                   => time minute=30
    midi                                                                     => time hour=12
    midi et demi                                                             => time hour=12 minute=30
    minuit                                                                   => time
    hour:#1..12 am                                                           => time daypart=morning
    hour:#1..12 pm                                                           => time daypart=afternoon

times
    (de | entre) #0..24 [$h [#0..59]] (à | et | a | jusqu'à | "-") #0..24 ($h | pm | am) [#0..59] => times
    [de] #0..24 $h [#0..59] (à | "-" | jusqu'à | et) #0..24 $h [#0..59]      => times
    entre #0..24 $h [#0..59] et #0..24 $h [#0..59]                           => times
    (de | entre) #0..24 ":" #0..59 (à | et) #0..24 ":" #0..59                => times

# The Islamic calendar.
hijri
    [$le] [$wda] $day [$de] hmonth:@hmonth [[","] [$de] [l'an] hyear:#1300..1500/4] [de l'Hégire | H] => hijri
    [$le] [mois $de] hmonth:@hmonth [$de] hyear:#1300..1500/4 [de l'Hégire | H] => hijri
