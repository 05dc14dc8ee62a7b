# Words of time of Spanish. Classes and values: docs/dates.md.
# form	class	value	attributes
# Months. `month` is the name as it is written within a sentence; `monthany` in any
# case, and abbreviated: it counts only beside a day or a year.
=enero	month	1
enero	monthany	1
=febrero	month	2
febrero	monthany	2
=marzo	month	3
marzo	monthany	3
=abril	month	4
abril	monthany	4
=mayo	month	5
mayo	monthany	5
=junio	month	6
junio	monthany	6
=julio	month	7
julio	monthany	7
=agosto	month	8
agosto	monthany	8
=septiembre	month	9
septiembre	monthany	9
=setiembre	month	9
setiembre	monthany	9
=octubre	month	10
octubre	monthany	10
=noviembre	month	11
noviembre	monthany	11
=diciembre	month	12
diciembre	monthany	12
ene	monthany	1
ene.	monthany	1
feb	monthany	2
feb.	monthany	2
mar	monthany	3
mar.	monthany	3
abr	monthany	4
abr.	monthany	4
may	monthany	5
may.	monthany	5
jun	monthany	6
jun.	monthany	6
jul	monthany	7
jul.	monthany	7
ago	monthany	8
ago.	monthany	8
sep	monthany	9
sep.	monthany	9
sept	monthany	9
sept.	monthany	9
set	monthany	9
set.	monthany	9
oct	monthany	10
oct.	monthany	10
nov	monthany	11
nov.	monthany	11
dic	monthany	12
dic.	monthany	12
# Hijri months
muharram	hmonth	1
safar	hmonth	2
rabi I	hmonth	3
rabi al-awwal	hmonth	3
rabi II	hmonth	4
rabi al-thani	hmonth	4
yumada I	hmonth	5
yumada II	hmonth	6
rayab	hmonth	7
shaaban	hmonth	8
saban	hmonth	8
ramadán	hmonth	9
shawwal	hmonth	10
sawwal	hmonth	10
du al-qida	hmonth	11
du al-hiyya	hmonth	12
# Days, in small letters as Spanish writes them: Domingo is also a name
=lunes	weekday	1
lunes	weekdayany	1
lun.	weekdayabbr	1
lun	weekdayabbr	1
=martes	weekday	2
martes	weekdayany	2
mar.	weekdayabbr	2
mar	weekdayabbr	2
=miércoles	weekday	3
miércoles	weekdayany	3
mié.	weekdayabbr	3
mié	weekdayabbr	3
mier.	weekdayabbr	3
mier	weekdayabbr	3
miérc.	weekdayabbr	3
miérc	weekdayabbr	3
=jueves	weekday	4
jueves	weekdayany	4
jue.	weekdayabbr	4
jue	weekdayabbr	4
juev.	weekdayabbr	4
juev	weekdayabbr	4
=viernes	weekday	5
viernes	weekdayany	5
vie.	weekdayabbr	5
vie	weekdayabbr	5
vier.	weekdayabbr	5
vier	weekdayabbr	5
=sábado	weekday	6
sábado	weekdayany	6
sáb.	weekdayabbr	6
sáb	weekdayabbr	6
=domingo	weekday	7
domingo	weekdayany	7
dom.	weekdayabbr	7
dom	weekdayabbr	7
# Written without accents on the net
=miercoles	weekday	3
=sabado	weekday	6
# Days counted from today
ayer	today	-1
anteayer	today	-2
antier	today	-2
antes de ayer	today	-2
hoy	today	0
mañana	today	1
pasado mañana	today	2
ahora	now	0
anoche	lastnight	-1
anteanoche	lastnight	-2
# Units
día	unit	day
días	units	day
jornada	unit	day
semana	unit	week
semanas	units	week
quincena	unit	fortnight
fin de semana	unit	weekend
fines de semana	units	weekend
finde	unit	weekend
weekend	unit	weekend
mes	unit	month
meses	units	month
trimestre	unit	quarter
trimestres	units	quarter
semestre	unit	half
semestres	units	half
año	unit	year
años	units	year
década	unit	decade
décadas	units	decade
decenio	unit	decade
decenios	units	decade
siglo	unit	century
siglos	units	century
# Written without tilde on the net
ano	unit	year
anos	units	year
# Seasons: 21 spring to 24 winter
primavera	season	21
verano	season	22
otoño	season	23
invierno	season	24
# Before and after the publication
pasado	shift	-1
pasada	shift	-1
pasados	shift	-1
pasadas	shift	-1
último	shift	-1
última	shift	-1
últimos	shift	-1
últimas	shift	-1
próximo	shift	1
próxima	shift	1
próximos	shift	1
próximas	shift	1
venidero	shift	1
venidera	shift	1
venideros	shift	1
venideras	shift	1
que viene	shift	1
que vienen	shift	1
entrante	shift	1
actual	shift	0
en curso	shift	0
corriente	shift	0
recién pasado	shift	-1
# Before and after the date told before
anterior	shiftprev	-1
anteriores	shiftprev	-1
previo	shiftprev	-1
previa	shiftprev	-1
siguiente	shiftprev	1
siguientes	shiftprev	1
posterior	shiftprev	1
# Parts of periods
principio	part	begin
principios	part	begin
inicio	part	begin
inicios	part	begin
comienzo	part	begin
comienzos	part	begin
primeros	part	begin
primeros días	part	begin
mediados	part	mid
medianos	part	mid
mitad	part	mid
fin	part	end
fines	part	end
final	part	end
finales	part	end
últimos días	part	end
resto	part	rest
# Parts of the day
mañana	daypart	morning
madrugada	daypart	night
tarde	daypart	afternoon
noche	daypart	evening
alba	daypart	morning
# Before and after noon
am	ampm	morning
a.m.	ampm	morning
a. m.	ampm	morning
pm	ampm	afternoon
p.m.	ampm	afternoon
p. m.	ampm	afternoon
# Zones, in minutes east of Greenwich
=GMT	zone	0
=UTC	zone	0
# Numbers
cero	number	0
uno	number	1
dos	number	2
tres	number	3
cuatro	number	4
cinco	number	5
seis	number	6
siete	number	7
ocho	number	8
nueve	number	9
diez	number	10
once	number	11
doce	number	12
trece	number	13
catorce	number	14
quince	number	15
dieciséis	number	16
diecisiete	number	17
dieciocho	number	18
diecinueve	number	19
veinte	number	20
veintiuno	number	21
veintidós	number	22
veintitrés	number	23
veinticuatro	number	24
veinticinco	number	25
veintiséis	number	26
veintisiete	number	27
veintiocho	number	28
veintinueve	number	29
un	number	1
una	number	1
veintiún	number	21
treinta	number	30
treinta y uno	number	31
treinta y dos	number	32
treinta y tres	number	33
treinta y cuatro	number	34
treinta y cinco	number	35
treinta y seis	number	36
treinta y siete	number	37
treinta y ocho	number	38
treinta y nueve	number	39
cuarenta	number	40
cuarenta y uno	number	41
cuarenta y dos	number	42
cuarenta y tres	number	43
cuarenta y cuatro	number	44
cuarenta y cinco	number	45
cuarenta y seis	number	46
cuarenta y siete	number	47
cuarenta y ocho	number	48
cuarenta y nueve	number	49
cincuenta	number	50
cincuenta y uno	number	51
cincuenta y dos	number	52
cincuenta y tres	number	53
cincuenta y cuatro	number	54
cincuenta y cinco	number	55
cincuenta y seis	number	56
cincuenta y siete	number	57
cincuenta y ocho	number	58
cincuenta y nueve	number	59
sesenta	number	60
sesenta y uno	number	61
sesenta y dos	number	62
sesenta y tres	number	63
sesenta y cuatro	number	64
sesenta y cinco	number	65
sesenta y seis	number	66
sesenta y siete	number	67
sesenta y ocho	number	68
sesenta y nueve	number	69
setenta	number	70
setenta y uno	number	71
setenta y dos	number	72
setenta y tres	number	73
setenta y cuatro	number	74
setenta y cinco	number	75
setenta y seis	number	76
setenta y siete	number	77
setenta y ocho	number	78
setenta y nueve	number	79
ochenta	number	80
ochenta y uno	number	81
ochenta y dos	number	82
ochenta y tres	number	83
ochenta y cuatro	number	84
ochenta y cinco	number	85
ochenta y seis	number	86
ochenta y siete	number	87
ochenta y ocho	number	88
ochenta y nueve	number	89
noventa	number	90
noventa y uno	number	91
noventa y dos	number	92
noventa y tres	number	93
noventa y cuatro	number	94
noventa y cinco	number	95
noventa y seis	number	96
noventa y siete	number	97
noventa y ocho	number	98
noventa y nueve	number	99
cien	number	100
ciento	number	100
doscientos	number	200
trescientos	number	300
cuatrocientos	number	400
quinientos	number	500
seiscientos	number	600
setecientos	number	700
ochocientos	number	800
novecientos	number	900
mil	number	1000
# Ordinals
primero	ordinal	1
primera	ordinal	1
primeros	ordinal	1
primeras	ordinal	1
segundo	ordinal	2
segunda	ordinal	2
segundos	ordinal	2
segundas	ordinal	2
tercero	ordinal	3
tercera	ordinal	3
terceros	ordinal	3
terceras	ordinal	3
cuarto	ordinal	4
cuarta	ordinal	4
cuartos	ordinal	4
cuartas	ordinal	4
quinto	ordinal	5
quinta	ordinal	5
quintos	ordinal	5
quintas	ordinal	5
sexto	ordinal	6
sexta	ordinal	6
sextos	ordinal	6
sextas	ordinal	6
séptimo	ordinal	7
séptima	ordinal	7
séptimos	ordinal	7
séptimas	ordinal	7
octavo	ordinal	8
octava	ordinal	8
octavos	ordinal	8
octavas	ordinal	8
noveno	ordinal	9
novena	ordinal	9
novenos	ordinal	9
novenas	ordinal	9
décimo	ordinal	10
décima	ordinal	10
décimos	ordinal	10
décimas	ordinal	10
primer	ordinal	1
tercer	ordinal	3
undécimo	ordinal	11
duodécimo	ordinal	12
último	ordinal	-1
última	ordinal	-1
últimos	ordinal	-1
últimas	ordinal	-1
penúltimo	ordinal	-2
penúltima	ordinal	-2
vigésimo	ordinal	20
vigésimo primero	ordinal	21
vigésimo segundo	ordinal	22
# Centuries in Roman numerals
=I	roman	1
=II	roman	2
=III	roman	3
=IV	roman	4
=V	roman	5
=VI	roman	6
=VII	roman	7
=VIII	roman	8
=IX	roman	9
=X	roman	10
=XI	roman	11
=XII	roman	12
=XIII	roman	13
=XIV	roman	14
=XV	roman	15
=XVI	roman	16
=XVII	roman	17
=XVIII	roman	18
=XIX	roman	19
=XX	roman	20
=XXI	roman	21
