# French dates, third layer: ranges and offsets. `a` and `b` are the dates inside;
# an end that is only a number has its own captures (day, day2).

def le = (le | la | les | l')
def de = (de | du | d' | des)
def n = (n:#1..6000 | n:@number)
def u = (unit:@unit | unit:@units)
def d1 = ([weekday:@weekday] (day:#1..31 [er | e] | day:@number | day:@ordinal=1))
def d2 = ([weekday2:@weekday] (day2:#1..31 [er | e] | day2:@number))
def night = ([$le] nuit $de [$le])

range priority=10
    # le week-end des 30 novembre et 1er décembre
    [$le] week-end (des | du) a:<day> (et | au) b:<day>                      => day op=range
    [$le] week-end (des | du) $d1 (et | au) b:<day>                          => day op=range
    # les mardi et mercredi 28 et 29 mai
    (les | ces) @weekday et @weekday $d1 et b:<day>                          => day op=range
    [les] $d1 ("," #1..31)+ et b:<day>                                   => day op=range
    # du 3 au 5 mars; les 12 et 13 janvier; lundi 20 et mardi 21 octobre
    [$de | entre] [le] $d1 (au | à | et | a | "-" | "–" | jusqu'au | jusqu'a | jusqu'à) [le] [$de] b:<day> => day op=range
    [les] $d1 (et | "-" | "–") b:<day>                                  => day op=range
    [$de | entre | les] [le] $d1 (au | à | et | "-" | jusqu'a | jusqu'à) [le] $d2 [$de] [$le] a:<period> => day op=rangein
    a:<week> [$de | entre] [le] weekday:@weekday (au | à | et) [le] weekday2:@weekday => day op=rangein
    [$de | entre] [le] weekday:@weekday (au | à | et) [le] weekday2:@weekday [de] [la] a:<week> => day op=rangein
    [de | entre] [le] $d1 (et | à | au) [le] $d2 a:<month>                   => day op=rangein
    a:<month> [entre | du] [le] $d1 (et | à | au | "-") [le] $d2             => day op=rangein
    month:@monthany [entre] $d1 ("-" | au | et | à) $d2                      => day op=range
    # de mars 2022 à septembre 2025, entre 2014 et 2018
    ($de | entre | depuis) [$le] a:<date,now> (au | à | et | jusqu'à | jusqu'au | "-" | "–" | a) [$le] b:<date,now> => period op=range
    a:<day> (au | à | "-" | "–" | jusqu'à | jusqu'au | jusqu'a) [$le] b:<day> => period op=range
    a:<day,month> (au | à | "-" | "–") [$le] b:<day,month>                   => period op=range
    a:<year> (à | "-" | "–") [$le] b:<year>                                  => period op=range
    # fin avril ou début mai, mai et juin 2015
    a:<period> (et | ou) b:<period>                                          => period op=range
    (en | ^) << a:<month> et b:<month>                                       => period op=range
    # la nuit de lundi à mardi, la nuit du 8 au 9 septembre
    $night a:<day> (à | au) b:<day>                                          => day op=range
    $night $d1 (à | au) b:<day>                                              => day op=range
    [de | entre] year:#1500..2100/4 (à | et | "~") year2:#1500..2100/4       => year op=range

offset
    $n $u (après | à partir de | à compter de) [$le] a:<day> => day op=ahead
    $n $u avant [$le] a:<day>                                        => day op=ago
    [$le] veille (de | du) [$le] a:<day>                                     => day op=ago n=1 unit=day
    [$le] lendemain (de | du) [$le] a:<day>                                  => day op=ahead n=1 unit=day
