# Words of time of Arabic. Classes and values: docs/dates.md.
# form	class	value	attributes
# Months: the names of Egypt and the Gulf, of Algeria and Tunisia (جانفي), of Morocco (غشت),
# of the Mashreq (كانون الثاني). `month` may stand alone; `monthany` only beside a day or a
# year: آب is also "he came back", شباط nothing else.
يناير	monthany	1
يناير	month	1
جانفي	monthany	1
جانفي	month	1
كانون الثاني	monthany	1
كانون الثاني	month	1
ينايير	monthany	1
ينايير	month	1
فبراير	monthany	2
فبراير	month	2
فيفري	monthany	2
فيفري	month	2
شباط	monthany	2
شباط	month	2
فبرائر	monthany	2
فبرائر	month	2
مارس	monthany	3
مارس	month	3
آذار	monthany	3
آذار	month	3
أذار	monthany	3
أذار	month	3
أبريل	monthany	4
أبريل	month	4
إبريل	monthany	4
إبريل	month	4
أفريل	monthany	4
أفريل	month	4
نيسان	monthany	4
نيسان	month	4
مايو	monthany	5
مايو	month	5
ماي	monthany	5
ماي	month	5
أيار	monthany	5
أيار	month	5
مايوه	monthany	5
مايوه	month	5
يونيو	monthany	6
يونيو	month	6
جوان	monthany	6
جوان	month	6
حزيران	monthany	6
حزيران	month	6
يونيه	monthany	6
يونيه	month	6
يوليو	monthany	7
يوليو	month	7
جويلية	monthany	7
جويلية	month	7
يوليوز	monthany	7
يوليوز	month	7
تموز	monthany	7
تموز	month	7
يوليه	monthany	7
يوليه	month	7
أغسطس	monthany	8
أغسطس	month	8
أوت	monthany	8
غشت	monthany	8
غشت	month	8
آب	monthany	8
سبتمبر	monthany	9
سبتمبر	month	9
شتنبر	monthany	9
شتنبر	month	9
أيلول	monthany	9
أيلول	month	9
أكتوبر	monthany	10
أكتوبر	month	10
تشرين الأول	monthany	10
تشرين الأول	month	10
اكتوبر	monthany	10
اكتوبر	month	10
نوفمبر	monthany	11
نوفمبر	month	11
نونبر	monthany	11
نونبر	month	11
تشرين الثاني	monthany	11
تشرين الثاني	month	11
ديسمبر	monthany	12
ديسمبر	month	12
دجنبر	monthany	12
دجنبر	month	12
كانون الأول	monthany	12
كانون الأول	month	12
# Hijri months
محرم	hmonth	1
المحرم	hmonth	1
صفر	hmonth	2
ربيع الأول	hmonth	3
ربيع الاول	hmonth	3
ربيع الآخر	hmonth	4
ربيع الثاني	hmonth	4
ربيع الاخر	hmonth	4
جمادى الأولى	hmonth	5
جمادى الاولى	hmonth	5
جمادى الأول	hmonth	5
جمادى الآخرة	hmonth	6
جمادى الثانية	hmonth	6
جمادى الاخرة	hmonth	6
جمادى الآخر	hmonth	6
رجب	hmonth	7
شعبان	hmonth	8
رمضان	hmonth	9
شوال	hmonth	10
ذو القعدة	hmonth	11
ذي القعدة	hmonth	11
ذي قعدة	hmonth	11
ذو الحجة	hmonth	12
ذي الحجة	hmonth	12
ذي حجة	hmonth	12
# Days; the article is known apart
اثنين	weekday	1
الاثنين	weekdayart	1
إثنين	weekday	1
الإثنين	weekdayart	1
ثلاثاء	weekday	2
الثلاثاء	weekdayart	2
ثلاثا	weekday	2
الثلاثا	weekdayart	2
أربعاء	weekday	3
الأربعاء	weekdayart	3
خميس	weekday	4
الخميس	weekdayart	4
جمعة	weekday	5
الجمعة	weekdayart	5
سبت	weekday	6
السبت	weekdayart	6
أحد	weekday	7
الأحد	weekdayart	7
# Days counted from today
أمس	today	-1
البارحة	today	-1
يوم أمس	today	-1
بالأمس	today	-1
الأمس	today	-1
أول أمس	today	-2
أمس الأول	today	-2
أول من أمس	today	-2
قبل أمس	today	-2
قبل يوم أمس	today	-2
اليوم	today	0
الآن	now	0
غدا	today	1
غدًا	today	1
غداً	today	1
الغد	today	1
يوم غد	today	1
يوم الغد	today	1
بكرة	today	1
بعد غد	today	2
بعد الغد	today	2
بعد غدٍ	today	2
غد	today	1
يوم بعد غد	today	2
اليوم الذي بعد الغد	today	2
# Tonight, this morning
الليلة	tonight	0
هذه الليلة	tonight	0
الليلة الماضية	tonight	-1
الليلة القادمة	tonight	1
ليلة أمس	tonight	-1
# Units, singular, dual and plural
يوم	unit	day
أيام	units	day
يوما	unit	day
أياما	units	day
أسبوع	unit	week
أسابيع	units	week
اسبوع	unit	week
اسابيع	units	week
أسبوعا	unit	week
شهر	unit	month
أشهر	units	month
شهور	units	month
شهرا	unit	month
ربع	unit	quarter
فصل	unit	quarter
نصف	unit	half
سداسي	unit	half
عام	unit	year
سنة	unit	year
أعوام	units	year
سنوات	units	year
سنين	units	year
عاما	unit	year
عقد	unit	decade
عقود	units	decade
عقدا	unit	decade
قرن	unit	century
قرون	units	century
يومين	dual	day
يومان	dual	day
أسبوعين	dual	week
أسبوعان	dual	week
اسبوعين	dual	week
شهرين	dual	month
شهران	dual	month
عامين	dual	year
عامان	dual	year
سنتين	dual	year
سنتان	dual	year
عقدين	dual	decade
عقدان	dual	decade
قرنين	dual	century
عطلة نهاية الأسبوع	weekend	weekend
عطلة نهاية الاسبوع	weekend	weekend
عطلة الأسبوع	weekend	weekend
نهاية الأسبوع	weekend	weekend
# Seasons: 21 spring to 24 winter
ربيع	season	21
صيف	season	22
خريف	season	23
شتاء	season	24
# Before and after the publication
ماضي	shift	-1
ماضية	shift	-1
ماض	shift	-1
ماضيين	shift	-1
منصرم	shift	-1
منصرمة	shift	-1
فائت	shift	-1
فائتة	shift	-1
أخير	shift	-1
أخيرة	shift	-1
مضى	shift	-1
مضت	shift	-1
مقبل	shift	1
مقبلة	shift	1
مقبلين	shift	1
قادم	shift	1
قادمة	shift	1
قادمين	shift	1
آتي	shift	1
آتية	shift	1
جاري	shift	0
جارية	shift	0
حالي	shift	0
حالية	shift	0
# Before and after the date told before
سابق	shiftprev	-1
سابقة	shiftprev	-1
تالي	shiftprev	1
تالية	shiftprev	1
موالي	shiftprev	1
موالية	shiftprev	1
لاحق	shiftprev	1
# Parts of periods
مطلع	part	begin
أوائل	part	begin
بداية	part	begin
مستهل	part	begin
أول	part	begin
منتصف	part	mid
نص	part	mid
أواسط	part	mid
وسط	part	mid
أواخر	part	end
نهاية	part	end
ختام	part	end
آخر	part	end
بقية	part	rest
باقي	part	rest
# Parts of the day
صباح	daypart	morning
صباحا	daypart	morning
صباحًا	daypart	morning
فجر	daypart	morning
فجرا	daypart	morning
ظهر	daypart	afternoon
ظهرا	daypart	afternoon
بعد ظهر	daypart	afternoon
بعد الظهر	daypart	afternoon
بعد ظهرا	daypart	afternoon
عصر	daypart	afternoon
عصرا	daypart	afternoon
مساء	daypart	evening
مساءً	daypart	evening
ليلا	daypart	evening
ليلة	daypart	evening
ليل	daypart	evening
عشية	daypart	evening
صبيحة	daypart	morning
# Numbers, with their genders and cases
واحد	number	1
واحدة	number	1
اثنان	number	2
اثنين	number	2
اثنتين	number	2
اثنتان	number	2
ثلاث	number	3
ثلاثة	number	3
أربع	number	4
أربعة	number	4
خمس	number	5
خمسة	number	5
ست	number	6
ستة	number	6
سبع	number	7
سبعة	number	7
ثمان	number	8
ثمانية	number	8
ثماني	number	8
تسع	number	9
تسعة	number	9
عشر	number	10
عشرة	number	10
عشرون	number	20
عشرين	number	20
ثلاثون	number	30
ثلاثين	number	30
أربعون	number	40
أربعين	number	40
خمسون	number	50
خمسين	number	50
ستون	number	60
ستين	number	60
سبعون	number	70
سبعين	number	70
ثمانون	number	80
ثمانين	number	80
تسعون	number	90
تسعين	number	90
مئة	number	100
مائة	number	100
مئتان	number	200
مئتين	number	200
مائتين	number	200
ثلاثمائة	number	300
ثلاثمئة	number	300
أربعمائة	number	400
أربعمئة	number	400
خمسمائة	number	500
خمسمئة	number	500
ستمائة	number	600
ستمئة	number	600
سبعمائة	number	700
سبعمئة	number	700
ثمانمائة	number	800
ثمانمئة	number	800
تسعمائة	number	900
تسعمئة	number	900
ألف	number	1000
ألفين	number	2000
ألفان	number	2000
أحد عشر	number	11
أحد عشرة	number	11
اثنا عشر	number	12
اثنا عشرة	number	12
اثني عشر	number	12
اثني عشرة	number	12
ثلاثة عشر	number	13
ثلاثة عشرة	number	13
ثلاث عشر	number	13
ثلاث عشرة	number	13
أربعة عشر	number	14
أربعة عشرة	number	14
أربع عشر	number	14
أربع عشرة	number	14
خمسة عشر	number	15
خمسة عشرة	number	15
خمس عشر	number	15
خمس عشرة	number	15
ستة عشر	number	16
ستة عشرة	number	16
سبعة عشر	number	17
سبعة عشرة	number	17
ثمانية عشر	number	18
ثمانية عشرة	number	18
تسعة عشر	number	19
تسعة عشرة	number	19
# Ordinals
أول	ordinal	1
# In Morocco the first of a month
فاتح	ordinal	1
أولى	ordinal	1
حادي	ordinal	1
حادية	ordinal	1
ثاني	ordinal	2
ثانية	ordinal	2
ثان	ordinal	2
ثالث	ordinal	3
ثالثة	ordinal	3
رابع	ordinal	4
رابعة	ordinal	4
خامس	ordinal	5
خامسة	ordinal	5
سادس	ordinal	6
سادسة	ordinal	6
سابع	ordinal	7
سابعة	ordinal	7
ثامن	ordinal	8
ثامنة	ordinal	8
تاسع	ordinal	9
تاسعة	ordinal	9
عاشر	ordinal	10
عاشرة	ordinal	10
أخير	ordinal	-1
أخيرة	ordinal	-1
آخر	ordinal	-1
حادي عشر	ordinal	11
الحادي عشر	ordinal	11
حادية عشرة	ordinal	11
الحادية عشرة	ordinal	11
ثاني عشر	ordinal	12
الثاني عشر	ordinal	12
ثانية عشرة	ordinal	12
الثانية عشرة	ordinal	12
ثالث عشر	ordinal	13
الثالث عشر	ordinal	13
ثالثة عشرة	ordinal	13
الثالثة عشرة	ordinal	13
رابع عشر	ordinal	14
الرابع عشر	ordinal	14
رابعة عشرة	ordinal	14
الرابعة عشرة	ordinal	14
خامس عشر	ordinal	15
الخامس عشر	ordinal	15
خامسة عشرة	ordinal	15
الخامسة عشرة	ordinal	15
سادس عشر	ordinal	16
السادس عشر	ordinal	16
سادسة عشرة	ordinal	16
السادسة عشرة	ordinal	16
سابع عشر	ordinal	17
السابع عشر	ordinal	17
سابعة عشرة	ordinal	17
السابعة عشرة	ordinal	17
ثامن عشر	ordinal	18
الثامن عشر	ordinal	18
ثامنة عشرة	ordinal	18
الثامنة عشرة	ordinal	18
تاسع عشر	ordinal	19
التاسع عشر	ordinal	19
تاسعة عشرة	ordinal	19
التاسعة عشرة	ordinal	19
الحادي والعشرين	ordinal	21
الحادي والعشرون	ordinal	21
الحادية والعشرين	ordinal	21
الثاني والعشرين	ordinal	22
الثاني والعشرون	ordinal	22
الثانية والعشرين	ordinal	22
الثالث والعشرين	ordinal	23
الثالث والعشرون	ordinal	23
الثالثة والعشرين	ordinal	23
الرابع والعشرين	ordinal	24
الرابع والعشرون	ordinal	24
الرابعة والعشرين	ordinal	24
الخامس والعشرين	ordinal	25
الخامس والعشرون	ordinal	25
الخامسة والعشرين	ordinal	25
السادس والعشرين	ordinal	26
السادس والعشرون	ordinal	26
السادسة والعشرين	ordinal	26
السابع والعشرين	ordinal	27
السابع والعشرون	ordinal	27
السابعة والعشرين	ordinal	27
الثامن والعشرين	ordinal	28
الثامن والعشرون	ordinal	28
الثامنة والعشرين	ordinal	28
التاسع والعشرين	ordinal	29
التاسع والعشرون	ordinal	29
التاسعة والعشرين	ordinal	29
العشرين	ordinal	20
العشرون	ordinal	20
الثلاثين	ordinal	30
الثلاثون	ordinal	30
الحادي والثلاثين	ordinal	31
الحادي والثلاثون	ordinal	31
# Hours as they stand without the word for hour
الواحدة	hour	1
الثانية	hour	2
الثالثة	hour	3
الرابعة	hour	4
الخامسة	hour	5
السادسة	hour	6
السابعة	hour	7
الثامنة	hour	8
التاسعة	hour	9
العاشرة	hour	10
الحادية عشرة	hour	11
الثانية عشرة	hour	12
# Decades
عشرينيات	decadeword	1920
عشرينات	decadeword	1920
ثلاثينيات	decadeword	1930
ثلاثينات	decadeword	1930
أربعينيات	decadeword	1940
أربعينات	decadeword	1940
خمسينيات	decadeword	1950
خمسينات	decadeword	1950
ستينيات	decadeword	1960
ستينات	decadeword	1960
سبعينيات	decadeword	1970
سبعينات	decadeword	1970
ثمانينيات	decadeword	1980
ثمانينات	decadeword	1980
تسعينيات	decadeword	1990
تسعينات	decadeword	1990
