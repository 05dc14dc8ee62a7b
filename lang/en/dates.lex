# Words of time of English. Classes and values: docs/dates.md.
# form	class	value	attributes
# Months. `month` is the name as it is written within a sentence; `monthany` in any
# case, and abbreviated: it counts only beside a day or a year.
=January	month	1
january	monthany	1
=February	month	2
february	monthany	2
=March	month	3
march	monthany	3
=April	month	4
april	monthany	4
=May	month	5
may	monthany	5
=June	month	6
june	monthany	6
=July	month	7
july	monthany	7
=August	month	8
august	monthany	8
=September	month	9
september	monthany	9
=October	month	10
october	monthany	10
=November	month	11
november	monthany	11
=December	month	12
december	monthany	12
jan	monthany	1
jan.	monthany	1
feb	monthany	2
feb.	monthany	2
mar	monthany	3
mar.	monthany	3
apr	monthany	4
apr.	monthany	4
jun	monthany	6
jun.	monthany	6
jul	monthany	7
jul.	monthany	7
aug	monthany	8
aug.	monthany	8
sep	monthany	9
sep.	monthany	9
sept	monthany	9
sept.	monthany	9
oct	monthany	10
oct.	monthany	10
nov	monthany	11
nov.	monthany	11
dec	monthany	12
dec.	monthany	12
# Hijri months as English newspapers spell them
muharram	hmonth	1
safar	hmonth	2
rabi I	hmonth	3
rabi al-awwal	hmonth	3
rabi II	hmonth	4
rabi al-thani	hmonth	4
jumada I	hmonth	5
jumada al-awwal	hmonth	5
jumada al-ula	hmonth	5
jumada II	hmonth	6
jumada al-thani	hmonth	6
rajab	hmonth	7
sha'ban	hmonth	8
shaaban	hmonth	8
shaban	hmonth	8
ramadan	hmonth	9
shawwal	hmonth	10
dhu al-qi'dah	hmonth	11
dhul qadah	hmonth	11
dhu al-qadah	hmonth	11
dhu al-hijjah	hmonth	12
dhul hijjah	hmonth	12
# Days
monday	weekday	1
mon	weekdayabbr	1
mon.	weekdayabbr	1
tuesday	weekday	2
tue	weekdayabbr	2
tue.	weekdayabbr	2
tues	weekdayabbr	2
tues.	weekdayabbr	2
wednesday	weekday	3
wed	weekdayabbr	3
wed.	weekdayabbr	3
weds	weekdayabbr	3
weds.	weekdayabbr	3
thursday	weekday	4
thu	weekdayabbr	4
thu.	weekdayabbr	4
thur	weekdayabbr	4
thur.	weekdayabbr	4
thurs	weekdayabbr	4
thurs.	weekdayabbr	4
friday	weekday	5
fri	weekdayabbr	5
fri.	weekdayabbr	5
saturday	weekday	6
sat	weekdayabbr	6
sat.	weekdayabbr	6
sunday	weekday	7
sun	weekdayabbr	7
sun.	weekdayabbr	7
# Days counted from today
yesterday	today	-1
today	today	0
tomorrow	today	1
tmrw	today	1
tmr	today	1
the day before yesterday	today	-2
day before yesterday	today	-2
the day after tomorrow	today	2
day after tomorrow	today	2
the day after tmrw	today	2
tomorrows	today	1
now	now	0
# Units
day	unit	day
days	units	day
week	unit	week
weeks	units	week
workweek	unit	workweek
work week	unit	workweek
working week	unit	workweek
fortnight	unit	fortnight
fortnights	units	fortnight
weekend	unit	weekend
weekends	units	weekend
month	unit	month
months	units	month
quarter	unit	quarter
quarters	units	quarter
qtr	unit	quarter
half-year	unit	half
year	unit	year
years	units	year
decade	unit	decade
decades	units	decade
century	unit	century
centuries	units	century
yr	unit	year
yrs	units	year
# Seasons: 21 spring to 24 winter
spring	season	21
summer	season	22
autumn	season	23
fall	season	23
winter	season	24
# Before and after the publication
last	shift	-1
past	shift	-1
next	shift	1
coming	shift	1
upcoming	shift	1
this	shift	0
current	shift	0
this past	shift	-1
this coming	shift	1
# Before and after the date told before
previous	shiftprev	-1
preceding	shiftprev	-1
prior	shiftprev	-1
following	shiftprev	1
subsequent	shiftprev	1
# Parts of periods
beginning	part	begin
start	part	begin
early	part	begin
middle	part	mid
mid	part	mid
end	part	end
late	part	end
rest	part	rest
remainder	part	rest
# Parts of the day
morning	daypart	morning
dawn	daypart	morning
afternoon	daypart	afternoon
evening	daypart	evening
night	daypart	evening
lunch	daypart	afternoon
lunchtime	daypart	afternoon
dusk	daypart	evening
nite	daypart	evening
# Before and after noon
am	ampm	morning
a.m.	ampm	morning
a.m	ampm	morning
a	ampm	morning
pm	ampm	afternoon
p.m.	ampm	afternoon
p.m	ampm	afternoon
p	ampm	afternoon
p m	ampm	afternoon
a m	ampm	morning
# Zones, in minutes east of Greenwich
=GMT	zone	0
=UTC	zone	0
# Zones whose hours are those of the page
=ET	zonename	us
=EST	zonename	us
=EDT	zonename	us
=CT	zonename	us
=CST	zonename	us
=CDT	zonename	us
=MT	zonename	us
=MST	zonename	us
=MDT	zonename	us
=PT	zonename	us
=PST	zonename	us
=PDT	zonename	us
=BST	zonename	eu
=CET	zonename	eu
=CEST	zonename	eu
=EET	zonename	eu
=EEST	zonename	eu
=IST	zonename	in
=WAT	zonename	af
=EAT	zonename	af
=CAT	zonename	af
=SAST	zonename	af
# Decades by name
twenties	decadeword	1920
thirties	decadeword	1930
forties	decadeword	1940
fifties	decadeword	1950
sixties	decadeword	1960
seventies	decadeword	1970
eighties	decadeword	1980
nineties	decadeword	1990
noughties	decadeword	2000
# Numbers
zero	number	0
one	number	1
two	number	2
three	number	3
four	number	4
five	number	5
six	number	6
seven	number	7
eight	number	8
nine	number	9
ten	number	10
eleven	number	11
twelve	number	12
thirteen	number	13
fourteen	number	14
fifteen	number	15
sixteen	number	16
seventeen	number	17
eighteen	number	18
nineteen	number	19
twenty	number	20
twenty-one	number	21
twenty one	number	21
twenty-two	number	22
twenty two	number	22
twenty-three	number	23
twenty three	number	23
twenty-four	number	24
twenty four	number	24
twenty-five	number	25
twenty five	number	25
twenty-six	number	26
twenty six	number	26
twenty-seven	number	27
twenty seven	number	27
twenty-eight	number	28
twenty eight	number	28
twenty-nine	number	29
twenty nine	number	29
thirty	number	30
thirty-one	number	31
thirty one	number	31
thirty-two	number	32
thirty two	number	32
thirty-three	number	33
thirty three	number	33
thirty-four	number	34
thirty four	number	34
thirty-five	number	35
thirty five	number	35
thirty-six	number	36
thirty six	number	36
thirty-seven	number	37
thirty seven	number	37
thirty-eight	number	38
thirty eight	number	38
thirty-nine	number	39
thirty nine	number	39
forty	number	40
forty-one	number	41
forty one	number	41
forty-two	number	42
forty two	number	42
forty-three	number	43
forty three	number	43
forty-four	number	44
forty four	number	44
forty-five	number	45
forty five	number	45
forty-six	number	46
forty six	number	46
forty-seven	number	47
forty seven	number	47
forty-eight	number	48
forty eight	number	48
forty-nine	number	49
forty nine	number	49
fifty	number	50
fifty-one	number	51
fifty one	number	51
fifty-two	number	52
fifty two	number	52
fifty-three	number	53
fifty three	number	53
fifty-four	number	54
fifty four	number	54
fifty-five	number	55
fifty five	number	55
fifty-six	number	56
fifty six	number	56
fifty-seven	number	57
fifty seven	number	57
fifty-eight	number	58
fifty eight	number	58
fifty-nine	number	59
fifty nine	number	59
sixty	number	60
sixty-one	number	61
sixty one	number	61
sixty-two	number	62
sixty two	number	62
sixty-three	number	63
sixty three	number	63
sixty-four	number	64
sixty four	number	64
sixty-five	number	65
sixty five	number	65
sixty-six	number	66
sixty six	number	66
sixty-seven	number	67
sixty seven	number	67
sixty-eight	number	68
sixty eight	number	68
sixty-nine	number	69
sixty nine	number	69
seventy	number	70
seventy-one	number	71
seventy one	number	71
seventy-two	number	72
seventy two	number	72
seventy-three	number	73
seventy three	number	73
seventy-four	number	74
seventy four	number	74
seventy-five	number	75
seventy five	number	75
seventy-six	number	76
seventy six	number	76
seventy-seven	number	77
seventy seven	number	77
seventy-eight	number	78
seventy eight	number	78
seventy-nine	number	79
seventy nine	number	79
eighty	number	80
eighty-one	number	81
eighty one	number	81
eighty-two	number	82
eighty two	number	82
eighty-three	number	83
eighty three	number	83
eighty-four	number	84
eighty four	number	84
eighty-five	number	85
eighty five	number	85
eighty-six	number	86
eighty six	number	86
eighty-seven	number	87
eighty seven	number	87
eighty-eight	number	88
eighty eight	number	88
eighty-nine	number	89
eighty nine	number	89
ninety	number	90
ninety-one	number	91
ninety one	number	91
ninety-two	number	92
ninety two	number	92
ninety-three	number	93
ninety three	number	93
ninety-four	number	94
ninety four	number	94
ninety-five	number	95
ninety five	number	95
ninety-six	number	96
ninety six	number	96
ninety-seven	number	97
ninety seven	number	97
ninety-eight	number	98
ninety eight	number	98
ninety-nine	number	99
ninety nine	number	99
hundred	number	100
thousand	number	1000
a couple of	number	2
# Ordinals
first	ordinal	1
second	ordinal	2
third	ordinal	3
fourth	ordinal	4
fifth	ordinal	5
sixth	ordinal	6
seventh	ordinal	7
eighth	ordinal	8
ninth	ordinal	9
tenth	ordinal	10
eleventh	ordinal	11
twelfth	ordinal	12
thirteenth	ordinal	13
fourteenth	ordinal	14
fifteenth	ordinal	15
sixteenth	ordinal	16
seventeenth	ordinal	17
eighteenth	ordinal	18
nineteenth	ordinal	19
twentieth	ordinal	20
twenty-first	ordinal	21
twenty first	ordinal	21
twenty-second	ordinal	22
twenty second	ordinal	22
twenty-third	ordinal	23
twenty third	ordinal	23
twenty-fourth	ordinal	24
twenty fourth	ordinal	24
twenty-fifth	ordinal	25
twenty fifth	ordinal	25
twenty-sixth	ordinal	26
twenty sixth	ordinal	26
twenty-seventh	ordinal	27
twenty seventh	ordinal	27
twenty-eighth	ordinal	28
twenty eighth	ordinal	28
twenty-ninth	ordinal	29
twenty ninth	ordinal	29
thirtieth	ordinal	30
thirty-first	ordinal	31
thirty first	ordinal	31
last	ordinal	-1
final	ordinal	-1
closing	ordinal	-1
opening	ordinal	1
second last	ordinal	-2
2nd last	ordinal	-2
third last	ordinal	-3
3rd last	ordinal	-3
