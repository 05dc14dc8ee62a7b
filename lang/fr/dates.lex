# Words of time of French. Classes and values: docs/dates.md.
# form	class	value	attributes
# Months. `month` is the name as it is written within a sentence; `monthany` in any
# case, and abbreviated: it counts only beside a day or a year.
=janvier	month	1
janvier	monthany	1
=février	month	2
février	monthany	2
=mars	month	3
mars	monthany	3
=avril	month	4
avril	monthany	4
=mai	month	5
mai	monthany	5
=juin	month	6
juin	monthany	6
=juillet	month	7
juillet	monthany	7
=août	month	8
août	monthany	8
=septembre	month	9
septembre	monthany	9
=octobre	month	10
octobre	monthany	10
=novembre	month	11
novembre	monthany	11
=décembre	month	12
décembre	monthany	12
jan	monthany	1
jan.	monthany	1
janv	monthany	1
janv.	monthany	1
fév	monthany	2
fév.	monthany	2
févr	monthany	2
févr.	monthany	2
avr	monthany	4
avr.	monthany	4
juil	monthany	7
juil.	monthany	7
jui	monthany	7
jui.	monthany	7
juill	monthany	7
juill.	monthany	7
sep	monthany	9
sep.	monthany	9
sept	monthany	9
sept.	monthany	9
oct	monthany	10
oct.	monthany	10
nov	monthany	11
nov.	monthany	11
déc	monthany	12
déc.	monthany	12
# The French names used in Algeria, Tunisia and Morocco are those of France; Hijri months as
# newspapers there spell them.
mouharram	hmonth	1
moharram	hmonth	1
safar	hmonth	2
rabii I	hmonth	3
rabia I	hmonth	3
rabi al-awwal	hmonth	3
rabia al awal	hmonth	3
rabie al awal	hmonth	3
rabii II	hmonth	4
rabia II	hmonth	4
rabi al-thani	hmonth	4
rabia ath-thani	hmonth	4
rabie ath-thani	hmonth	4
joumada I	hmonth	5
joumada al oula	hmonth	5
djoumada el oula	hmonth	5
joumada II	hmonth	6
joumada ath-thania	hmonth	6
djoumada ethania	hmonth	6
rajab	hmonth	7
redjeb	hmonth	7
chaabane	hmonth	8
chaâbane	hmonth	8
ramadan	hmonth	9
ramadhan	hmonth	9
chaoual	hmonth	10
chawwal	hmonth	10
dou al-qiida	hmonth	11
dhou al-qi'da	hmonth	11
doul kiada	hmonth	11
dhou el kaada	hmonth	11
dou al-hijja	hmonth	12
dhou al-hijja	hmonth	12
doul hijja	hmonth	12
dhou el hidja	hmonth	12
# Days
lundi	weekday	1
lun.	weekdayabbr	1
lun	weekdayabbr	1
mardi	weekday	2
mar.	weekdayabbr	2
mar	weekdayabbr	2
mercredi	weekday	3
mer.	weekdayabbr	3
mer	weekdayabbr	3
jeudi	weekday	4
jeu.	weekdayabbr	4
jeu	weekdayabbr	4
vendredi	weekday	5
ven.	weekdayabbr	5
ven	weekdayabbr	5
samedi	weekday	6
sam.	weekdayabbr	6
sam	weekdayabbr	6
dimanche	weekday	7
dim.	weekdayabbr	7
dim	weekdayabbr	7
# Days counted from today, and from the day the text speaks of
hier	today	-1
avant-hier	today	-2
avant hier	today	-2
aujourd'hui	today	0
demain	today	1
après-demain	today	2
après demain	today	2
ce jour	today	0
maintenant	now	0
# Units
jour	unit	day
jours	units	day
journée	unit	day
journées	units	day
semaine	unit	week
semaines	units	week
quinzaine	unit	fortnight
week-end	unit	weekend
weekend	unit	weekend
week-ends	units	weekend
mois	unit	month
mois	units	month
trimestre	unit	quarter
trimestres	units	quarter
semestre	unit	half
semestres	units	half
an	unit	year
ans	units	year
année	unit	year
années	units	year
décennie	unit	decade
décennies	units	decade
siècle	unit	century
siècles	units	century
# Seasons: 21 spring to 24 winter
printemps	season	21
été	season	22
automne	season	23
hiver	season	24
# Before and after the publication; en cours: the one that runs
dernier	shift	-1
dernière	shift	-1
derniers	shift	-1
dernières	shift	-1
passé	shift	-1
passée	shift	-1
passés	shift	-1
passées	shift	-1
écoulé	shift	-1
écoulée	shift	-1
écoulées	shift	-1
écoulés	shift	-1
prochain	shift	1
prochaine	shift	1
prochains	shift	1
prochaines	shift	1
à venir	shift	1
qui vient	shift	1
en cours	shift	0
courant	shift	0
courante	shift	0
actuel	shift	0
actuelle	shift	0
# Before and after the date told before
précédent	shiftprev	-1
précédente	shiftprev	-1
précédents	shiftprev	-1
précédentes	shiftprev	-1
d'avant	shiftprev	-1
suivant	shiftprev	1
suivante	shiftprev	1
suivants	shiftprev	1
suivantes	shiftprev	1
d'après	shiftprev	1
# Parts of periods
début	part	begin
milieu	part	mid
mi	part	mid
fin	part	end
reste	part	rest
courant	part	begin
commencement	part	begin
# Parts of the day
matin	daypart	morning
matinée	daypart	morning
après-midi	daypart	afternoon
soir	daypart	evening
soirée	daypart	evening
nuit	daypart	evening
aube	daypart	morning
journée	daypart	morning
mat	daypart	morning
déjeuner	daypart	afternoon
# Zones, in minutes east of Greenwich
=GMT	zone	0
=TU	zone	0
=UTC	zone	0
# Numbers
zéro	number	0
un	number	1
deux	number	2
trois	number	3
quatre	number	4
cinq	number	5
six	number	6
sept	number	7
huit	number	8
neuf	number	9
dix	number	10
onze	number	11
douze	number	12
treize	number	13
quatorze	number	14
quinze	number	15
seize	number	16
dix-sept	number	17
dix-huit	number	18
dix-neuf	number	19
une	number	1
vingt	number	20
vingt et un	number	21
vingt-et-un	number	21
vingt-deux	number	22
vingt deux	number	22
vingt-trois	number	23
vingt trois	number	23
vingt-quatre	number	24
vingt quatre	number	24
vingt-cinq	number	25
vingt cinq	number	25
vingt-six	number	26
vingt six	number	26
vingt-sept	number	27
vingt sept	number	27
vingt-huit	number	28
vingt huit	number	28
vingt-neuf	number	29
vingt neuf	number	29
trente	number	30
trente et un	number	31
trente-et-un	number	31
trente-deux	number	32
trente deux	number	32
trente-trois	number	33
trente trois	number	33
trente-quatre	number	34
trente quatre	number	34
trente-cinq	number	35
trente cinq	number	35
trente-six	number	36
trente six	number	36
trente-sept	number	37
trente sept	number	37
trente-huit	number	38
trente huit	number	38
trente-neuf	number	39
trente neuf	number	39
quarante	number	40
quarante et un	number	41
quarante-et-un	number	41
quarante-deux	number	42
quarante deux	number	42
quarante-trois	number	43
quarante trois	number	43
quarante-quatre	number	44
quarante quatre	number	44
quarante-cinq	number	45
quarante cinq	number	45
quarante-six	number	46
quarante six	number	46
quarante-sept	number	47
quarante sept	number	47
quarante-huit	number	48
quarante huit	number	48
quarante-neuf	number	49
quarante neuf	number	49
cinquante	number	50
cinquante et un	number	51
cinquante-et-un	number	51
cinquante-deux	number	52
cinquante deux	number	52
cinquante-trois	number	53
cinquante trois	number	53
cinquante-quatre	number	54
cinquante quatre	number	54
cinquante-cinq	number	55
cinquante cinq	number	55
cinquante-six	number	56
cinquante six	number	56
cinquante-sept	number	57
cinquante sept	number	57
cinquante-huit	number	58
cinquante huit	number	58
cinquante-neuf	number	59
cinquante neuf	number	59
soixante	number	60
soixante et un	number	61
soixante-et-un	number	61
soixante-deux	number	62
soixante deux	number	62
soixante-trois	number	63
soixante trois	number	63
soixante-quatre	number	64
soixante quatre	number	64
soixante-cinq	number	65
soixante cinq	number	65
soixante-six	number	66
soixante six	number	66
soixante-sept	number	67
soixante sept	number	67
soixante-huit	number	68
soixante huit	number	68
soixante-neuf	number	69
soixante neuf	number	69
soixante-dix	number	70
soixante dix	number	70
soixante et onze	number	71
soixante-et-onze	number	71
soixante-douze	number	72
soixante douze	number	72
soixante-treize	number	73
soixante treize	number	73
soixante-quatorze	number	74
soixante quatorze	number	74
soixante-quinze	number	75
soixante quinze	number	75
soixante-seize	number	76
soixante seize	number	76
soixante-dix-sept	number	77
soixante dix-sept	number	77
soixante-dix-huit	number	78
soixante dix-huit	number	78
soixante-dix-neuf	number	79
soixante dix-neuf	number	79
quatre-vingt	number	80
quatre-vingts	number	80
quatre-vingt-un	number	81
quatre-vingt un	number	81
quatre-vingt-deux	number	82
quatre-vingt deux	number	82
quatre-vingt-trois	number	83
quatre-vingt trois	number	83
quatre-vingt-quatre	number	84
quatre-vingt quatre	number	84
quatre-vingt-cinq	number	85
quatre-vingt cinq	number	85
quatre-vingt-six	number	86
quatre-vingt six	number	86
quatre-vingt-sept	number	87
quatre-vingt sept	number	87
quatre-vingt-huit	number	88
quatre-vingt huit	number	88
quatre-vingt-neuf	number	89
quatre-vingt neuf	number	89
quatre-vingt-dix	number	90
quatre-vingt dix	number	90
quatre-vingt-onze	number	91
quatre-vingt onze	number	91
quatre-vingt-douze	number	92
quatre-vingt douze	number	92
quatre-vingt-treize	number	93
quatre-vingt treize	number	93
quatre-vingt-quatorze	number	94
quatre-vingt quatorze	number	94
quatre-vingt-quinze	number	95
quatre-vingt quinze	number	95
quatre-vingt-seize	number	96
quatre-vingt seize	number	96
quatre-vingt-dix-sept	number	97
quatre-vingt dix-sept	number	97
quatre-vingt-dix-huit	number	98
quatre-vingt dix-huit	number	98
quatre-vingt-dix-neuf	number	99
quatre-vingt dix-neuf	number	99
cent	number	100
cents	number	100
mille	number	1000
milles	number	1000
mil	number	1000
# Ordinals
premier	ordinal	1
deuxième	ordinal	2
troisième	ordinal	3
quatrième	ordinal	4
cinquième	ordinal	5
sixième	ordinal	6
septième	ordinal	7
huitième	ordinal	8
neuvième	ordinal	9
dixième	ordinal	10
onzième	ordinal	11
douzième	ordinal	12
treizième	ordinal	13
quatorzième	ordinal	14
quinzième	ordinal	15
seizième	ordinal	16
dix-septième	ordinal	17
dix-huitième	ordinal	18
dix-neuvième	ordinal	19
vingtième	ordinal	20
vingt et unième	ordinal	21
première	ordinal	1
premiers	ordinal	1
premières	ordinal	1
second	ordinal	2
seconde	ordinal	2
dernier	ordinal	-1
dernière	ordinal	-1
derniers	ordinal	-1
dernières	ordinal	-1
avant-dernier	ordinal	-2
avant-dernière	ordinal	-2
# Misspelt in chat: troisème
troisème	ordinal	3
# Centuries in Roman numerals, with their ending: XIIe.
=Ie	century	1
=Ième	century	1
=Iè	century	1
=Ier	century	1
=IIe	century	2
=IIème	century	2
=IIè	century	2
=IIIe	century	3
=IIIème	century	3
=IIIè	century	3
=IVe	century	4
=IVème	century	4
=IVè	century	4
=Ve	century	5
=Vème	century	5
=Vè	century	5
=VIe	century	6
=VIème	century	6
=VIè	century	6
=VIIe	century	7
=VIIème	century	7
=VIIè	century	7
=VIIIe	century	8
=VIIIème	century	8
=VIIIè	century	8
=IXe	century	9
=IXème	century	9
=IXè	century	9
=Xe	century	10
=Xème	century	10
=Xè	century	10
=XIe	century	11
=XIème	century	11
=XIè	century	11
=XIIe	century	12
=XIIème	century	12
=XIIè	century	12
=XIIIe	century	13
=XIIIème	century	13
=XIIIè	century	13
=XIVe	century	14
=XIVème	century	14
=XIVè	century	14
=XVe	century	15
=XVème	century	15
=XVè	century	15
=XVIe	century	16
=XVIème	century	16
=XVIè	century	16
=XVIIe	century	17
=XVIIème	century	17
=XVIIè	century	17
=XVIIIe	century	18
=XVIIIème	century	18
=XVIIIè	century	18
=XIXe	century	19
=XIXème	century	19
=XIXè	century	19
=XXe	century	20
=XXème	century	20
=XXè	century	20
=XXIe	century	21
=XXIème	century	21
=XXIè	century	21
