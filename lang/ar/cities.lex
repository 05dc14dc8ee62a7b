# Made by tools/world.py from reference tables and world/sources: do not edit.
# Cities and other places. Contains data of GeoNames (geonames.org), CC BY; see world/NOTICE.
# form	class	value	attributes
بوينس آيرس	city	buenos-aires	iso=AR size=7 capital=1
بوينس أيرس	city	buenos-aires	iso=AR size=7 capital=1
بوينوس أيرس	city	buenos-aires	iso=AR size=7 capital=1
بوينوس ايريس	city	buenos-aires	iso=AR size=7 capital=1
مكسيكو سيتي	city	mexico-city	iso=MX size=7 capital=1
مكسيكو	city	mexico-city	iso=MX size=7 capital=1
مدينة مكسيكو	city	mexico-city	iso=MX size=7 capital=1
مانيلا	city	manila	iso=PH size=7 capital=1
مانىلا	city	manila	iso=PH size=7 capital=1
موسكو	city	moscow	iso=RU size=7 capital=1
دكا	city	dhaka	iso=BD size=7 capital=1
داكا	city	dhaka	iso=BD size=7 capital=1
سيول	city	seoul	iso=KR size=7 capital=1
سول	city	seoul	iso=KR size=7 capital=1
سئول	city	seoul	iso=KR size=7 capital=1
جاكرتا	city	jakarta	iso=ID size=6 capital=1
جاكارتا	city	jakarta	iso=ID size=6 capital=1
طوكيو	city	tokyo	iso=JP size=6 capital=1
توكيو	city	tokyo	iso=JP size=6 capital=1
تايبيه	city	taipei	iso=TW size=6 capital=1
تايبي	city	taipei	iso=TW size=6 capital=1
كينشاسا	city	kinshasa	iso=CD size=6 capital=1
ليما	city	lima	iso=PE size=6 capital=1
القاهرة	city	cairo	iso=EG size=6 capital=1
قاهره	city	cairo	iso=EG size=6 capital=1
لندن	city	london	iso=GB size=6 capital=1
لوندون	city	london	iso=GB size=6 capital=1
بكين	city	beijing	iso=CN size=6 capital=1
بيجين	city	beijing	iso=CN size=6 capital=1
بيكين	city	beijing	iso=CN size=6 capital=1
طهران	city	tehran	iso=IR size=6 capital=1
تهران	city	tehran	iso=IR size=6 capital=1
تهرون	city	tehran	iso=IR size=6 capital=1
بوغوتا	city	bogota	iso=CO size=6 capital=1
بوجوتا	city	bogota	iso=CO size=6 capital=1
هونغ كونغ	city	hong-kong	iso=HK size=6 capital=1
بغداد	city	baghdad	caution=name iso=IQ size=6 capital=1
بانكوك	city	bangkok	iso=TH size=6 capital=1
سانتياغو	city	santiago	iso=CL size=6 capital=1
الرياض	city	riyadh	iso=SA size=6 capital=1
سنغافورة	city	singapore	iso=SG size=6 capital=1
أنقرة	city	ankara	iso=TR size=6 capital=1
برلين	city	berlin	iso=DE size=6 capital=1
مدريد	city	madrid	iso=ES size=6 capital=1
مادرىد	city	madrid	iso=ES size=6 capital=1
بيونغ يانغ	city	pyongyang	iso=KP size=6 capital=1
بيونيانغ	city	pyongyang	iso=KP size=6 capital=1
كابل	city	kabul	iso=AF size=6 capital=1
كابول	city	kabul	iso=AF size=6 capital=1
كاراكاس	city	caracas	iso=VE size=6 capital=1
كراكاس	city	caracas	iso=VE size=6 capital=1
لواندا	city	luanda	iso=AO size=6 capital=1
لوآندا	city	luanda	iso=AO size=6 capital=1
أديس أبابا	city	addis-ababa	iso=ET size=6 capital=1
نيروبي	city	nairobi	iso=KE size=6 capital=1
مقديشو	city	mogadishu	iso=SO size=6 capital=1
مقديشيو	city	mogadishu	iso=SO size=6 capital=1
روما	city	rome	iso=IT size=6 capital=1
روم	city	rome	iso=IT size=6 capital=1
كييف	city	kyiv	iso=UA size=6 capital=1
داكار	city	dakar	iso=SN size=6 capital=1
برازيليا	city	brasilia	iso=BR size=6 capital=1
سانتو دومينغو	city	santo-domingo	iso=DO size=6 capital=1
هافانا	city	havana	iso=CU size=6 capital=1
هاوانا	city	havana	iso=CU size=6 capital=1
باريس	city	paris	iso=FR size=6 capital=1
طشقند	city	tashkent	iso=UZ size=6 capital=1
الجزائر العاصمة	city	algiers	iso=DZ size=6 capital=1
الجزائر	city	algiers	caution=word iso=DZ size=6 capital=1
ولاية الجزائر	city	algiers	iso=DZ size=6 capital=1
الخرطوم	city	khartoum	iso=SD size=6 capital=1
خارطوم	city	khartoum	iso=SD size=6 capital=1
خرطوم	city	khartoum	iso=SD size=6 capital=1
أكرا	city	accra	iso=GH size=6 capital=1
صنعاء	city	sanaa	caution=word iso=YE size=6 capital=1
بيروت	city	beirut	iso=LB size=6 capital=1
بوخارست	city	bucharest	iso=RO size=6 capital=1
بخارست	city	bucharest	iso=RO size=6 capital=1
كوناكري	city	conakry	iso=GN size=6 capital=1
مينسك	city	minsk	iso=BY size=6 capital=1
وارسو	city	warsaw	iso=PL size=6 capital=1
ورشو	city	warsaw	iso=PL size=6 capital=1
بودابست	city	budapest	iso=HU size=6 capital=1
بودابيست	city	budapest	iso=HU size=6 capital=1
فيينا	city	vienna	iso=AT size=6 capital=1
الرباط	city	rabat	iso=MA size=6 capital=1
رباط	city	rabat	iso=MA size=6 capital=1
بريتوريا	city	pretoria	iso=ZA size=6 capital=1
بنوم بنه	city	phnom-penh	iso=KH size=6 capital=1
دمشق	city	damascus	iso=SY size=6 capital=1
هراري	city	harare	iso=ZW size=6 capital=1
أسونسيون	city	asuncion	iso=PY size=6 capital=1
كوالالمبور	city	kuala-lumpur	iso=MY size=6 capital=1
كوالا لامبور	city	kuala-lumpur	iso=MY size=6 capital=1
كاتماندو	city	kathmandu	iso=NP size=6 capital=1
كاثماندو	city	kathmandu	iso=NP size=6 capital=1
هانوي	city	hanoi	iso=VN size=6 capital=1
كيتو	city	quito	iso=EC size=6 capital=1
أنتاناناريفو	city	antananarivo	iso=MG size=6 capital=1
كمبالا	city	kampala	iso=UG size=6 capital=1
كامبالا	city	kampala	iso=UG size=6 capital=1
ياوندي	city	yaounde	iso=CM size=6 capital=1
باماكو	city	bamako	iso=ML size=6 capital=1
برازافيل	city	brazzaville	iso=CG size=6 capital=1
عمان	city	amman	caution=word iso=JO size=6 capital=1
عمّان	city	amman	caution=word iso=JO size=6 capital=1
بلغراد	city	belgrade	iso=RS size=6 capital=1
مونتيفيديو	city	montevideo	iso=UY size=6 capital=1
مونتفيديو	city	montevideo	iso=UY size=6 capital=1
لوساكا	city	lusaka	iso=ZM size=6 capital=1
ستوكهولم	city	stockholm	iso=SE size=6 capital=1
بورت أو برنس	city	port-au-prince	iso=HT size=6 capital=1
بورتو برنس	city	port-au-prince	iso=HT size=6 capital=1
مابوتو	city	maputo	iso=MZ size=6 capital=1
براغ	city	prague	iso=CZ size=6 capital=1
كوبنهاغن	city	copenhagen	iso=DK size=6 capital=1
صوفيا	city	sofia	caution=name iso=BG size=6 capital=1
طرابلس	city	tripoli	iso=LY size=6 capital=1
باكو	city	baku	iso=AZ size=6 capital=1
يريفان	city	yerevan	iso=AM size=6 capital=1
إيريفان	city	yerevan	iso=AM size=6 capital=1
واغادوغو	city	ouagadougou	iso=BF size=6 capital=1
تبليسي	city	tbilisi	iso=GE size=6 capital=1
دبلن	city	dublin	iso=IE size=6 capital=1
بروكسل	city	brussels	iso=BE size=6 capital=1
غواتيمالا سيتي	city	guatemala-city	iso=GT size=5 capital=1
مدينة غواتيمالا	city	guatemala-city	iso=GT size=5 capital=1
ماناغوا	city	managua	iso=NI size=5 capital=1
مونروفيا	city	monrovia	iso=LR size=5 capital=1
كينغستون	city	kingston	iso=JM size=5 capital=1
نايبيداو	city	naypyidaw	iso=MM size=5 capital=1
بيشكيك	city	bishkek	iso=KG size=5 capital=1
بشكيك	city	bishkek	iso=KG size=5 capital=1
تيغوسيغالبا	city	tegucigalpa	iso=HN size=5 capital=1
أولان باتور	city	ulaanbaatar	iso=MN size=5 capital=1
آلانباتار	city	ulaanbaatar	iso=MN size=5 capital=1
لاباز	city	la-paz	iso=BO size=5 capital=1
لا باز	city	la-paz	iso=BO size=5 capital=1
أوتاوا	city	ottawa	iso=CA size=5 capital=1
اتاوا	city	ottawa	iso=CA size=5 capital=1
فريتاون	city	freetown	iso=SL size=5 capital=1
فري تاون	city	freetown	iso=SL size=5 capital=1
مسقط	city	muscat	caution=word iso=OM size=5 capital=1
محافظة مسقط	city	muscat	iso=OM size=5 capital=1
نيامي	city	niamey	iso=NE size=5 capital=1
لومي	city	lome	iso=TG size=5 capital=1
لومه	city	lome	iso=TG size=5 capital=1
كيغالي	city	kigali	iso=RW size=5 capital=1
ريغا	city	riga	iso=LV size=5 capital=1
أمستردام	city	amsterdam	iso=NL size=5 capital=1
آمستردام	city	amsterdam	iso=NL size=5 capital=1
أثينا	city	athens	iso=GR size=5 capital=1
آتن	city	athens	iso=GR size=5 capital=1
عشق آباد	city	ashgabat	iso=TM size=5 capital=1
نجامينا	city	ndjamena	iso=TD size=5 capital=1
انجمينا	city	ndjamena	iso=TD size=5 capital=1
أنجمينا	city	ndjamena	iso=TD size=5 capital=1
زغرب	city	zagreb	iso=HR size=5 capital=1
سراييفو	city	sarajevo	iso=BA size=5 capital=1
تونس العاصمة	city	tunis	iso=TN size=5 capital=1
تونس	city	tunis	caution=word iso=TN size=5 capital=1
نواكشوط	city	nouakchott	iso=MR size=5 capital=1
كولومبو	city	colombo	iso=LK size=5 capital=1
ليلونغوي	city	lilongwe	iso=MW size=5 capital=1
كيشيناو	city	chisinau	iso=MD size=5 capital=1
تشيسيناو	city	chisinau	iso=MD size=5 capital=1
جيبوتي	city	djibouti	iso=DJ size=5 capital=1
أبوظبي	city	abu-dhabi	iso=AE size=5 capital=1
أبو ظبي	city	abu-dhabi	iso=AE size=5 capital=1
واشنطن	city	washington	caution=name iso=US size=5 capital=1
إسلام آباد	city	islamabad	iso=PK size=5 capital=1
إسلام أباد	city	islamabad	iso=PK size=5 capital=1
أبوجا	city	abuja	iso=NG size=5 capital=1
آبوجا	city	abuja	iso=NG size=5 capital=1
أوسلو	city	oslo	iso=NO size=5 capital=1
اسلو	city	oslo	iso=NO size=5 capital=1
ليبرفيل	city	libreville	iso=GA size=5 capital=1
أسمرة	city	asmara	iso=ER size=5 capital=1
أسمرا	city	asmara	iso=ER size=5 capital=1
هلسنكي	city	helsinki	iso=FI size=5 capital=1
بريشتينا	city	pristina	iso=XK size=5 capital=1
دوشنبه	city	dushanbe	iso=TJ size=5 capital=1
دوشانبي	city	dushanbe	iso=TJ size=5 capital=1
بانغي	city	bangui	iso=CF size=5 capital=1
بانغوي	city	bangui	iso=CF size=5 capital=1
فيلنيوس	city	vilnius	iso=LT size=5 capital=1
سان سلفادور	city	san-salvador	iso=SV size=5 capital=1
سان سالوادور	city	san-salvador	iso=SV size=5 capital=1
لشبونة	city	lisbon	iso=PT size=5 capital=1
لىسابون	city	lisbon	iso=PT size=5 capital=1
سكوبيه	city	skopje	iso=MK size=5 capital=1
سكوبي	city	skopje	iso=MK size=5 capital=1
براتيسلافا	city	bratislava	iso=SK size=5 capital=1
مدينة بنما	city	panama-city	iso=PA size=5 capital=1
بنما سيتي	city	panama-city	iso=PA size=5 capital=1
بنما	city	panama-city	iso=PA size=5 capital=1
تالين	city	tallinn	iso=EE size=5 capital=1
بيساو	city	bissau	iso=GW size=5 capital=1
بساؤ	city	bissau	iso=GW size=5 capital=1
ويلينغتون	city	wellington	iso=NZ size=5 capital=1
ولنغتون	city	wellington	iso=NZ size=5 capital=1
تيرانا	city	tirana	iso=AL size=5 capital=1
تىرانا	city	tirana	iso=AL size=5 capital=1
أستانا	city	astana	iso=KZ size=5 capital=1
آستانه	city	astana	iso=KZ size=5 capital=1
أسطانا	city	astana	iso=KZ size=5 capital=1
الدوحة	city	doha	iso=QA size=5 capital=1
دوحة	city	doha	iso=QA size=5 capital=1
سان خوسيه	city	san-jose	iso=CR size=5 capital=1
بوجمبورا	city	bujumbura	iso=BI size=5 capital=1
بوجومبورا	city	bujumbura	iso=BI size=5 capital=1
بوجومبرا	city	bujumbura	iso=BI size=5 capital=1
كانبيرا	city	canberra	iso=AU size=5 capital=1
كانبرا	city	canberra	iso=AU size=5 capital=1
نيودلهي	city	new-delhi	iso=IN size=5 capital=1
نيو دلهي	city	new-delhi	iso=IN size=5 capital=1
جوبا	city	juba	iso=SS size=5 capital=1
بورت مورسبي	city	port-moresby	iso=PG size=5 capital=1
بور مورسبي	city	port-moresby	iso=PG size=5 capital=1
ويندهوك	city	windhoek	iso=NA size=5 capital=1
ليوبليانا	city	ljubljana	iso=SI size=5 capital=1
جورج تاون	city	georgetown	iso=GY size=5 capital=1
جورج توغن	city	georgetown	iso=GY size=5 capital=1
بورتو نوفو	city	porto-novo	iso=BJ size=5 capital=1
ناساو	city	nassau	iso=BS size=5 capital=1
ناسو	city	nassau	iso=BS size=5 capital=1
سوكري	city	sucre	iso=BO size=5 capital=1
باراماريبو	city	paramaribo	iso=SR size=5 capital=1
غابورون	city	gaborone	iso=BW size=5 capital=1
نيقوسيا	city	nicosia	iso=CY size=5 capital=1
فيينتيان	city	vientiane	iso=LA size=5 capital=1
فيانتيان	city	vientiane	iso=LA size=5 capital=1
ياموسوكرو	city	yamoussoukro	iso=CI size=5 capital=1
العيون	city	laayoune	caution=word iso=EH size=5 capital=1
دودوما	city	dodoma	iso=TZ size=5 capital=1
مالابو	city	malabo	iso=GQ size=5 capital=1
بورت لويس	city	port-louis	iso=MU size=5 capital=1
بور لويس	city	port-louis	iso=MU size=5 capital=1
ديلي	city	dili	iso=TL size=5 capital=1
المنامة	city	manama	iso=BH size=5 capital=1
منامة	city	manama	iso=BH size=5 capital=1
بودغوريتسا	city	podgorica	iso=ME size=5 capital=1
بودغوريكا	city	podgorica	iso=ME size=5 capital=1
بودغوريتشا	city	podgorica	iso=ME size=5 capital=1
برن	city	bern	iso=CH size=5 capital=1
ماسيرو	city	maseru	iso=LS size=5 capital=1
ماسرو	city	maseru	iso=LS size=5 capital=1
ريكيافيك	city	reykjavik	iso=IS size=5 capital=1
برايا	city	praia	iso=CV size=5 capital=1
ماليه	city	male	iso=MV size=5 capital=1
غيتيغا	city	gitega	iso=BI size=5 capital=1
جيتيغا	city	gitega	iso=BI size=5 capital=1
دافوس	city	davos	iso=CH size=5 capital=1
تندوف	city	tindouf	iso=DZ size=5 capital=1
شرم الشيخ	city	sharm-el-sheikh	iso=EG size=5 capital=1
الداخلة	city	dakhla	caution=word iso=EH size=5 capital=1
سيوداد دي لا باز	city	ciudad-de-la-paz	iso=GQ size=5 capital=1
أغاديز	city	agadez	iso=NE size=5 capital=1
أغاديس	city	agadez	iso=NE size=5 capital=1
يارين	city	yaren	iso=NR size=5 capital=1
رام الله	city	ramallah	iso=PS size=5 capital=1
نغيرولمود	city	ngerulmud	iso=PW size=5 capital=1
تيمفو	city	thimphu	iso=BT size=4 capital=1
ثيمفو	city	thimphu	iso=BT size=4 capital=1
بريدجتاون	city	bridgetown	iso=BB size=4 capital=1
بريدج تاون	city	bridgetown	iso=BB size=4 capital=1
نوميا	city	noumea	iso=NC size=4 capital=1
سوفا	city	suva	iso=FJ size=4 capital=1
سووا	city	suva	iso=FJ size=4 capital=1
لوكسمبورغ	city	luxembourg	iso=LU size=4 capital=1
مبابان	city	mbabane	iso=SZ size=4 capital=1
مباباني	city	mbabane	iso=SZ size=4 capital=1
بندر سري بكاوان	city	bandar-seri-begawan	iso=BN size=4 capital=1
بندر سيري بيغاوان	city	bandar-seri-begawan	iso=BN size=4 capital=1
كايين	city	cayenne	iso=GF size=4 capital=1
مدينة الكويت	city	kuwait-city	iso=KW size=4 capital=1
الكويت	city	kuwait-city	iso=KW size=4 capital=1
هونيارا	city	honiara	iso=SB size=4 capital=1
ساو تومي	city	sao-tome	iso=ST size=4 capital=1
بورت أوف سبين	city	port-of-spain	iso=TT size=4 capital=1
سايبان	city	saipan	iso=MP size=4 capital=1
موروني	city	moroni	iso=KM size=4 capital=1
آبيا	city	apia	iso=WS size=4 capital=1
أبيا	city	apia	iso=WS size=4 capital=1
تاراوا	city	tarawa	iso=KI size=4 capital=1
بورت فيلا	city	port-vila	iso=VU size=4 capital=1
بانجول	city	banjul	iso=GM size=4 capital=1
موناكو	city	monaco	iso=MC size=4 capital=1
جبل طارق	city	gibraltar	iso=GI size=4 capital=1
محمية جبل طارق	city	gibraltar	iso=GI size=4 capital=1
ماجورو	city	majuro	iso=MH size=4 capital=1
كينغستاون	city	kingstown	iso=VC size=4 capital=1
سانت جونز	city	saint-johns	iso=AG size=4 capital=1
فيكتوريا	city	victoria	caution=name iso=SC size=4 capital=1
نوكوألوفا	city	nukualofa	iso=TO size=4 capital=1
أندورا لا فيلا	city	andorra-la-vella	iso=AD size=4 capital=1
روسو	city	roseau	iso=DM size=4 capital=1
غودثاب	city	nuuk	iso=GL size=4 capital=1
بلموبان	city	belmopan	iso=BZ size=4 capital=1
باستير	city	basseterre	iso=KN size=4 capital=1
باغو باغو	city	pago-pago	iso=AS size=4 capital=1
كاستريس	city	castries	iso=LC size=4 capital=1
سانت جورجز	city	saint-georges	iso=GD size=3 capital=1
فاليتا	city	valletta	iso=MT size=3 capital=1
والتا	city	valletta	iso=MT size=3 capital=1
فادوز	city	vaduz	iso=LI size=3 capital=1
سان مارينو	city	san-marino	iso=SM size=3 capital=1
سان مارينو المدينة	city	san-marino	iso=SM size=3 capital=1
فونافوتي	city	funafuti	iso=TV size=3 capital=1
استانلي	city	stanley	iso=FK size=3 capital=1
لونجيربين	city	longyearbyen	iso=SJ size=3 capital=1
مدينة الفاتيكان	city	vatican-city	iso=VA size=2 capital=1
الفاتيكان	city	vatican-city	iso=VA size=2 capital=1
باليكير	city	palikir	iso=FM size=0 capital=1
شنغهاي	city	shanghai	iso=CN size=7
شانغهاي	city	shanghai	iso=CN size=7
مومباي	city	mumbai	iso=IN size=7
ممبئي	city	mumbai	iso=IN size=7
مومباى	city	mumbai	iso=IN size=7
كراتشي	city	karachi	iso=PK size=7
إسطنبول	city	istanbul	iso=TR size=7
اسطنبول	city	istanbul	iso=TR size=7
ساو باولو	city	sao-paulo	iso=BR size=7
لاغوس	city	lagos	iso=NG size=6
نيويورك	city	new-york	iso=US size=6
لاهور	city	lahore	iso=PK size=6
ريو دي جانيرو	city	rio-de-janeiro	iso=BR size=6
كلكتا	city	kolkata	iso=IN size=6
تورونتو	city	toronto	iso=CA size=6
تورنتو	city	toronto	iso=CA size=6
يانغون	city	yangon	iso=MM size=6
رانغون	city	yangon	iso=MM size=6
سيدني	city	sydney	iso=AU size=6
تشيناي	city	chennai	iso=IN size=6
سانت بطرسبرغ	city	saint-petersburg	iso=RU size=6
سان بطرسبورغ	city	saint-petersburg	iso=RU size=6
تشونغتشينغ	city	chongqing	iso=CN size=6
اسكندريه	city	alexandria	iso=EG size=6
الإسكندرية	city	alexandria	iso=EG size=6
لوس انجلوس	city	los-angeles	iso=US size=6
لس آنجلس	city	los-angeles	iso=US size=6
لوس آنجلس	city	los-angeles	iso=US size=6
تيانجين	city	tianjin	iso=CN size=6
ميلبورن	city	melbourne	iso=AU size=6
ملبورن	city	melbourne	iso=AU size=6
أبيدجان	city	abidjan	iso=CI size=6
أبيجان	city	abidjan	iso=CI size=6
كانو	city	kano	iso=NG size=6
يوكوهاما	city	yokohama-shi	iso=JP size=6
إيبادان	city	ibadan	iso=NG size=6
ايبادان	city	ibadan	iso=NG size=6
شنيانغ	city	shenyang	iso=CN size=6
مدينة هوشي منه	city	thanh-pho-ho-chi-minh	iso=VN size=6
كيب تاون	city	cape-town	iso=ZA size=6
مونترآل	city	montreal	iso=CA size=6
قوانغتشو	city	guangzhou	iso=CN size=6
الدار البيضاء	city	casablanca	iso=MA size=6
نانجينغ	city	nanjing	iso=CN size=6
شينتشين	city	shenzhen	iso=CN size=6
جدة	city	jeddah	caution=word iso=SA size=6
جده	city	jeddah	iso=SA size=6
دار السلام	city	dar-es-salaam	iso=TZ size=6
شيكاغو	city	chicago	iso=US size=6
شيكاجو	city	chicago	iso=US size=6
البصرة	city	al-basrah	caution=word iso=IQ size=6
بصرة	city	al-basrah	iso=IQ size=6
أوساكا	city	osaka-shi	iso=JP size=6
ئوساكا	city	osaka-shi	iso=JP size=6
فيصل آباد	city	faisalabad	iso=PK size=6
إزمير	city	izmir	iso=TR size=6
لكهنو	city	lucknow	iso=IN size=6
الجيزة	city	al-jizah	iso=EG size=6
فورتاليزا	city	fortaleza	iso=BR size=6
مشهد	city	mashhad	iso=IR size=6
بروكلين	city	brooklyn	iso=US size=6
ناغويا	city	nagoya-shi	iso=JP size=6
الموصل الجديدة	city	al-mawsil-al-jadidah	iso=IQ size=6
جوهانسبرغ	city	johannesburg	iso=ZA size=6
البصرة القديمة	city	al-basrat-al-qadimah	iso=IQ size=6
ألماتي	city	almaty	iso=KZ size=6
أصفهان	city	isfahan	iso=IR size=6
غواياكويل	city	guayaquil	iso=EC size=6
غواياكيل	city	guayaquil	iso=EC size=6
سابورو	city	sapporo-shi	iso=JP size=6
فانكوفر	city	vancouver	iso=CA size=6
موصل	city	mosul	iso=IQ size=6
هامبورغ	city	hamburg	iso=DE size=6
غوادالاخارا	city	guadalajara	iso=MX size=6
برشلونة	city	barcelona	iso=ES size=6
بارسلون	city	barcelona	iso=ES size=6
بارسلونا	city	barcelona	iso=ES size=6
حلب	city	aleppo	caution=name iso=SY size=6
ماناوس	city	manaus	iso=BR size=6
كادونا	city	kaduna	iso=NG size=6
كوبه	city	kobe-shi	iso=JP size=6
فيلادلفيا	city	philadelphia	iso=US size=6
أورومتشي	city	urunchi	iso=CN size=6
ريسيف	city	recife	iso=BR size=6
كيوتو	city	kyoto	iso=JP size=6
كرج	city	karaj	iso=IR size=6
برثا	city	perth	iso=AU size=6
بيرث	city	perth	iso=AU size=6
فينكس	city	phoenix	iso=US size=6
فينيكس	city	phoenix	iso=US size=6
باليمبانج	city	palembang	iso=ID size=6
خاركيف	city	kharkiv	iso=UA size=6
خاركوف	city	kharkiv	iso=UA size=6
كوردوبا	city	cordoba	iso=AR size=6
قرطبة	city	cordoba	iso=AR size=6
تبريز	city	tabriz	iso=IR size=6
نوفوسبيرسك	city	novosibirsk	iso=RU size=6
بورصة	city	bursa	iso=TR size=6
بلم	city	belem	iso=BR size=6
فوكوكا	city	fukuoka-shi	iso=JP size=6
خفي	city	hefei	iso=CN size=6
بارانكويلا	city	barranquilla	iso=CO size=6
تيخوانا	city	tijuana	iso=MX size=6
لومبباشا	city	lubumbashi	iso=CD size=6
لوبومباشي	city	lubumbashi	iso=CD size=6
سوجو	city	suzhou	iso=CN size=6
دوالا	city	douala	iso=CM size=6
سان أنطونيو	city	san-antonio	iso=US size=6
مكة المكرمة	city	mecca	iso=SA size=6
مكة	city	mecca	caution=name iso=SA size=6
ماكسار	city	makassar	iso=ID size=6
سان دييغو	city	san-diego	iso=US size=6
كاواساكي	city	kawasaki	iso=JP size=6
ميلانو	city	milan	iso=IT size=6
مىلان	city	milan	iso=IT size=6
المدينة المنورة	city	medina	iso=SA size=6
المدينة	city	medina	iso=SA size=6
يكاترينبورغ	city	yekaterinburg	iso=RU size=6
يكاترنبيرج	city	yekaterinburg	iso=RU size=6
ميونيخ	city	munich	iso=DE size=6
ميونخ	city	munich	iso=DE size=6
أضنة	city	adana	iso=TR size=6
أم درمان	city	omdurman	iso=SD size=6
دالاس	city	dallas	iso=US size=6
داللاس	city	dallas	iso=US size=6
روساريو	city	rosario	iso=AR size=6
بورت هاركورت	city	port-harcourt	iso=NG size=6
هيروشيما	city	hiroshima	iso=JP size=6
دبي	city	dubai	iso=AE size=6
سمراء	city	samara	iso=RU size=6
أومسك	city	omsk	iso=RU size=6
مدينة بنين	city	benin-city	iso=NG size=6
مونتيري	city	monterrey	iso=MX size=6
مايدوغوري	city	maiduguri	iso=NG size=6
قازان	city	kazan	iso=RU size=6
أديليد	city	adelaide	iso=AU size=6
دونيتسك	city	donetsk	iso=UA size=6
كالغاري	city	calgary	iso=CA size=6
فولوجراد	city	volgograd	iso=RU size=6
أوديسا	city	odesa	iso=UA size=6
نابولي	city	napoli	iso=IT size=5
برمينغهام	city	birmingham	iso=GB size=5
دنيبرو	city	dnipro	iso=UA size=5
سريناغار	city	srinagar	iso=IN size=5
فاس	city	fez	iso=MA size=5
كولونيا	city	cologne	iso=DE size=5
برسيبان	city	brisbane	iso=AU size=5
برىسبان	city	brisbane	iso=AU size=5
بريزبين	city	brisbane	iso=AU size=5
ماشيو	city	maceio	iso=BR size=5
أربيل	city	erbil	caution=word iso=IQ size=5
إربيل	city	erbil	caution=word iso=IQ size=5
كراسنويارسك	city	krasnoyarsk	iso=RU size=5
تشيبا	city	chiba-shi	iso=JP size=5
سلا	city	sale	caution=word iso=MA size=5
قم	city	qom	caution=word iso=IR size=5
مرسين	city	mersin	iso=TR size=5
ميندوزا	city	mendoza	iso=AR size=5
قونية	city	konya	iso=TR size=5
تورينو	city	turin	iso=IT size=5
الأحواز	city	ahvaz	iso=IR size=5
اهواز	city	ahvaz	iso=IR size=5
مراكش	city	marrakesh	iso=MA size=5
إنديانابوليس	city	indianapolis	iso=US size=5
بلنسية	city	valencia-es	iso=ES size=5
سان فرانسىسكو	city	san-francisco	iso=US size=5
سان فرانسيسكو	city	san-francisco	iso=US size=5
جوهور باهرو	city	johor-bahru	iso=MY size=5
مومباسا	city	mombasa	iso=KE size=5
مارسيليا	city	marseille	iso=FR size=5
الزرقاء	city	az-zarqa	iso=JO size=5
زرقاء	city	az-zarqa	iso=JO size=5
حمص	city	hums	caution=word iso=SY size=5
مدينة حمص	city	hums	iso=SY size=5
الدمام	city	ad-dammam	caution=word iso=SA size=5
كراكوف	city	krakow	iso=PL size=5
تشارلوت	city	charlotte	iso=US size=5
كومبو جراند	city	campo-grande	iso=BR size=5
كامبو غراندي	city	campo-grande	iso=BR size=5
السليمانية	city	as-sulaymaniyah	caution=word iso=IQ size=5
زابوريجيا	city	zaporizhzhia	iso=UA size=5
لفيف	city	lviv	iso=UA size=5
ميريدا	city	merida	iso=MX size=5
القدس	city	jerusalem	iso=IL size=5
إيلياء	city	jerusalem	iso=IL size=5
اريئيل	city	jerusalem	iso=IL size=5
ديترويت	city	detroit	iso=US size=5
ايدمونتون	city	edmonton	iso=CA size=5
تشيواوا	city	chihuahua	iso=MX size=5
إشبيلية	city	seville	iso=ES size=5
شيزوأوكا	city	shizuoka-shi	iso=JP size=5
بونيا	city	bunia	iso=CD size=5
النجف	city	najaf	iso=IQ size=5
أكادير	city	agadir	iso=MA size=5
لابلاتا	city	la-plata	iso=AR size=5
كوتونو	city	cotonou	iso=BJ size=5
طنجة	city	tangier	iso=MA size=5
سرقسطة	city	zaragoza	iso=ES size=5
باليرمو	city	palermo	iso=IT size=5
بنغازي	city	benghazi	iso=LY size=5
فرانكفورت	city	frankfurt-am-main	iso=DE size=5
ميمفيس	city	memphis	iso=US size=5
وهران	city	oran	iso=DZ size=5
ولاية وهران	city	oran	iso=DZ size=5
ديار بكر	city	diyarbakir	iso=TR size=5
يوجياكرتا	city	yogyakarta	iso=ID size=5
وينيبيج	city	winnipeg	iso=CA size=5
الحديدة	city	al-hudaydah	iso=YE size=5
بوستون	city	boston	iso=US size=5
بوسطن	city	boston	iso=US size=5
تعز	city	taizz	caution=word iso=YE size=5
غلاسكو	city	glasgow	iso=GB size=5
سياتل	city	seattle	iso=US size=5
هايفونغ	city	haiphong	iso=VN size=5
جنوة	city	genoa	iso=IT size=5
جنوا	city	genoa	iso=IT size=5
كركوك	city	kirkuk	iso=IQ size=5
دنفر	city	denver	iso=US size=5
رتردام	city	rotterdam	iso=NL size=5
روتردام	city	rotterdam	iso=NL size=5
هيرموسيلو	city	hermosillo	iso=MX size=5
رشت	city	rasht	iso=IR size=5
إسن	city	essen	iso=DE size=5
شتوتغارت	city	stuttgart	iso=DE size=5
دورتموند	city	dortmund	iso=DE size=5
فلاديفوستوك	city	vladivostok	iso=RU size=5
فلاديفوستك	city	vladivostok	iso=RU size=5
ايركيتسك	city	irkutsk	iso=RU size=5
بلانتاير	city	blantyre	iso=MW size=5
لاس فيغاس	city	las-vegas	iso=US size=5
أوكلاهوما سيتي	city	oklahoma-city	iso=US size=5
أرومية	city	orumiyeh	iso=IR size=5
دوسلدورف	city	dusseldorf	iso=DE size=5
كيشينج	city	kuching	iso=MY size=5
مالقة	city	malaga	iso=ES size=5
ملقة	city	malaga	iso=ES size=5
كاغوشيما	city	kagoshima-shi	iso=JP size=5
زاهدان	city	zahedan	iso=IR size=5
عدن	city	aden	caution=word iso=YE size=5
أورنبرغ	city	orenburg	iso=RU size=5
شكالوف	city	orenburg	iso=RU size=5
برمن	city	bremen	iso=DE size=5
بريمن	city	bremen	iso=DE size=5
مكناس	city	meknes	iso=MA size=5
الشارقة	city	sharjah	caution=word iso=AE size=5
شارجه	city	sharjah	iso=AE size=5
كانكون	city	cancun	iso=MX size=5
نوفوكوزنتسك	city	novokuznetsk	iso=RU size=5
بور سعيد	city	port-said	iso=EG size=5
بورسعيد	city	port-said	iso=EG size=5
ناشفيل	city	nashville	iso=US size=5
الطائف	city	taif	caution=word iso=SA size=5
همدان	city	hamadan	iso=IR size=5
كيابا	city	cuiaba	iso=BR size=5
هانوفر	city	hanover	iso=DE size=5
هانوور	city	hanover	iso=DE size=5
آزادشهر	city	azadshahr	iso=IR size=5
سالطا	city	salta	iso=AR size=5
لايبزغ	city	leipzig	iso=DE size=5
دوسبورغ	city	duisburg	iso=DE size=5
غوتنبرغ	city	gothenburg	iso=SE size=5
اراك	city	arak	iso=IR size=5
ساوه	city	arak	iso=IR size=5
نيالا	city	nyala	iso=SD size=5
بورتسودان	city	port-sudan	iso=SD size=5
بور سودان	city	port-sudan	iso=SD size=5
السويس	city	suez	iso=EG size=5
سويس	city	suez	iso=EG size=5
درسدن	city	dresden	iso=DE size=5
دريسدن	city	dresden	iso=DE size=5
النجف الاشرف	city	an-najaf-al-ashraf	iso=IQ size=5
ماريوبول	city	mariupol	iso=UA size=5
هيميجي	city	himeji	iso=JP size=5
يزد	city	yazd	iso=IR size=5
لاهاي	city	the-hague	iso=NL size=5
لاهه	city	the-hague	iso=NL size=5
ليون	city	lyon	iso=FR size=5
ليفربول	city	liverpool	iso=GB size=5
حماة	city	hamah	caution=word iso=SY size=5
حماه	city	hamah	iso=SY size=5
أنتويرب	city	antwerp	iso=BE size=5
بونتيانك	city	pontianak	iso=ID size=5
ليدز	city	leeds	iso=GB size=5
لوغانسك	city	luhansk	iso=UA size=5
سان خوان	city	san-juan-ar	iso=AR size=5
ماتسوياما	city	matsuyama-shi	iso=JP size=5
مرسية	city	murcia	iso=ES size=5
كالينجراد	city	kaliningrad	iso=RU size=5
كربلاء	city	karbala	iso=IQ size=5
كةربالا	city	karbala	iso=IQ size=5
تولوز	city	toulouse	iso=FR size=5
سانتا مارتا	city	santa-marta	iso=CO size=5
المحلة الكبرى	city	al-mahallah-al-kubra	iso=EG size=5
بريستول	city	bristol	iso=GB size=5
القدس الشرقية	city	east-jerusalem	iso=PS size=5
لقدس الشرقية	city	east-jerusalem	iso=PS size=5
اقصر	city	luxor	iso=EG size=5
الأقصر	city	luxor	iso=EG size=5
أسيوط	city	asyut	iso=EG size=5
جامبي	city	jambi	iso=ID size=5
المنصورة	city	al-mansurah	iso=EG size=5
منصورة	city	al-mansurah	iso=EG size=5
آتلانتا	city	atlanta	iso=US size=5
أوكلاند	city	auckland	iso=NZ size=5
اردبيل	city	ardabil	iso=IR size=5
ناجازاكي	city	nagasaki-shi	iso=JP size=5
ناغاساكي	city	nagasaki-shi	iso=JP size=5
غزة	city	gaza	iso=PS size=5
كورسك	city	kursk	iso=RU size=5
العين	city	al-ayn	caution=word iso=AE size=5
وجدة	city	oujda	iso=MA size=5
وجده	city	oujda	iso=MA size=5
طنطا	city	tanda	caution=word iso=EG size=5
كسل	city	kassala	iso=SD size=5
بالما دي مايوركا	city	palma	iso=ES size=5
الناصرية	city	an-nasiriyah	iso=IQ size=5
الناصريه	city	an-nasiriyah	iso=IQ size=5
مأرب	city	marib	caution=word iso=YE size=5
ميامي	city	miami	iso=US size=5
كليفلاند	city	cleveland	iso=US size=5
مانتشستر	city	manchester	iso=GB size=5
الأبيض	city	el-obeid	iso=SD size=5
الأبي	city	el-obeid	iso=SD size=5
بريدة	city	buraydah	caution=word iso=SA size=5
قندهار	city	kandahar	iso=AF size=5
كندهار	city	kandahar	iso=AF size=5
خميس مشيط	city	khamis-mushayt	iso=SA size=5
مصراتة	city	misrata	iso=LY size=5
مصراته	city	misrata	iso=LY size=5
بوخوم	city	bochum	iso=DE size=5
هونولولو	city	honolulu	iso=US size=5
بولونيا	city	bologna	iso=IT size=5
آبادان	city	abadan	iso=IR size=5
عبدان	city	abadan	iso=IR size=5
برنو	city	brno	iso=CZ size=5
نارا	city	nara-shi	iso=JP size=5
القنيطرة	city	kenitra	iso=MA size=5
فوبرتال	city	wuppertal	iso=DE size=5
هاليفاكس	city	halifax	iso=CA size=5
سمفروبل	city	simferopol	iso=UA size=5
زنجان	city	zanjan	iso=IR size=5
بلباو	city	bilbao	iso=ES size=5
مازاتلان	city	mazatlan	iso=MX size=5
سالونيك	city	thessaloniki	iso=GR size=5
بندر عباس	city	bandar-abbas	iso=IR size=5
سنندج	city	sanandaj	iso=IR size=5
بيلغورود	city	belgorod	iso=RU size=5
ربك	city	kusti	iso=SD size=5
نيو أورلينز	city	new-orleans	iso=US size=5
زيورخ	city	zurich	iso=CH size=5
زوريخ	city	zurich	iso=CH size=5
أروشا	city	arusha	iso=TZ size=5
آروشا	city	arusha	iso=TZ size=5
بلوفديف	city	plovdiv	iso=BG size=5
اللاذقية	city	latakia	iso=SY size=5
لاذقية	city	latakia	iso=SY size=5
لايستر	city	leicester	iso=GB size=5
ليستر	city	leicester	iso=GB size=5
كوريينتس	city	corrientes	iso=AR size=5
نيس	city	nice	caution=word iso=FR size=5
أليكانته	city	alicante	iso=ES size=5
قزوين	city	qazvin	iso=IR size=5
ود مدني	city	wad-medani	iso=SD size=5
بيليفيلد	city	bielefeld	iso=DE size=5
خرمشهر	city	khorramshahr	iso=IR size=5
قرطبه	city	cordoba-es	iso=ES size=5
سوتشي	city	sochi	iso=RU size=5
تطوان	city	tetouan	iso=MA size=5
العماره	city	al-amarah	iso=IQ size=5
خيرسون	city	kherson	iso=UA size=5
سمرقند	city	samarkand	iso=UZ size=5
الديوانية	city	ad-diwaniyah	iso=IQ size=5
ظةنجان	city	andijon	iso=UZ size=5
ياشي	city	iasi	iso=RO size=5
بلد الوليد	city	valladolid	iso=ES size=5
كاتوفيتسه	city	katowice	iso=PL size=5
باري	city	bari	iso=IT size=5
الكوت	city	al-kut	caution=word iso=IQ size=5
كوت	city	al-kut	caution=word iso=IQ size=5
تيميشوارا	city	timisoara	iso=RO size=5
طمشوار	city	timisoara	iso=RO size=5
بون	city	bonn	caution=word iso=DE size=5
كاتانيا	city	catania	iso=IT size=5
أوسترافا	city	ostrava	iso=CZ size=5
فارنا	city	varna	iso=BG size=5
كوزكو	city	cusco	iso=PE size=5
بنجكولو	city	bengkulu	iso=ID size=5
كوفنتري	city	coventry	iso=GB size=5
توربو	city	valledupar	iso=CO size=5
إربد	city	irbid	iso=JO size=5
الفيوم	city	al-fayyum	iso=EG size=5
محافظة الفيوم	city	al-fayyum	iso=EG size=5
بورتو فيلو	city	porto-velho	iso=BR size=5
مزار شريف	city	mazar-e-sharif	iso=AF size=5
رامشتاين	city	ramstein	iso=DE size=5
كيزيلوردا	city	qyzylorda	iso=KZ size=5
نيوم	city	neom	iso=SA size=5
هرجيسا	city	hargeisa	iso=SO size=5
آوموري	city	aomori-shi	iso=JP size=5
فيغو	city	vigo	iso=ES size=5
سومي	city	sumy	iso=UA size=5
أنكوريدج	city	anchorage	iso=US size=5
أنشوراج	city	anchorage	iso=US size=5
الحلة	city	al-hillah	caution=word iso=IQ size=5
أسفي	city	safi	iso=MA size=5
الزقازيق	city	az-zaqaziq	iso=EG size=5
الإسماعيلية	city	ismailia	iso=EG size=5
مدينة الإسماعيلية	city	ismailia	iso=EG size=5
كارلسروهه	city	karlsruhe	iso=DE size=5
باتنة	city	batna	iso=DZ size=5
باتنه	city	batna	iso=DZ size=5
خيخون	city	gijon	iso=ES size=5
صفاقس	city	sfax	iso=TN size=5
نانت	city	nantes	iso=FR size=5
باهيا بلانكا	city	bahia-blanca	iso=AR size=5
هاكوداته	city	hakodate	iso=JP size=5
ستراسبورغ	city	strasbourg	iso=FR size=5
بلفاست	city	belfast	iso=GB size=5
الرمادي	city	ar-ramadi	iso=IQ size=5
هرات	city	herat	iso=AF size=5
الريان	city	ar-rayyan	iso=QA size=5
البندقية	city	venice	iso=IT size=5
مونستر	city	munster	iso=DE size=5
غيلزنكيرشن	city	gelsenkirchen	iso=DE size=5
حيفا	city	haifa	iso=IL size=5
آخن	city	aachen	iso=DE size=5
أكتوب	city	aqtobe	iso=KZ size=5
مونشغلادباخ	city	monchengladbach	iso=DE size=5
ئارال	city	aral	iso=CN size=5
آوغسبورغ	city	augsburg	iso=DE size=5
المكلا	city	al-mukalla	iso=YE size=5
ريوبرانكو	city	rio-branco	iso=BR size=5
ساري	city	shari-i-tajan	iso=IR size=5
فيرونا	city	verona	iso=IT size=5
ورونا	city	verona	iso=IT size=5
الفاشر	city	el-fasher	iso=SD size=5
ديرة داوا	city	dire-dawa	iso=ET size=5
ميسينا	city	messina	iso=IT size=5
بروجرد	city	borujerd	iso=IR size=5
بوروجيرد	city	borujerd	iso=IR size=5
باندا آتشيه	city	banda-aceh	iso=ID size=5
تل أبيب	city	tel-aviv	iso=IL size=5
بورتو	city	porto	iso=PT size=5
مونبيلييه	city	montpellier	iso=FR size=5
بخارا	city	buxoro	iso=UZ size=5
بخارى	city	buxoro	iso=UZ size=5
نوتنغهام	city	nottingham	iso=GB size=5
لاكورونيا	city	a-coruna	iso=ES size=5
براونشفايغ	city	brunswick	iso=DE size=5
لويس فيل	city	louisville	iso=US size=5
دير الزور	city	dayr-az-zawr	iso=SY size=5
أسوان	city	aswan	iso=EG size=5
كريفلد	city	krefeld	iso=DE size=5
الجبيل	city	al-jubayl	iso=SA size=5
ياكتسك	city	yakutsk	iso=RU size=5
استان قنا	city	qina	iso=EG size=5
قنا	city	qina	caution=word iso=EG size=5
باو فيستا	city	boa-vista	iso=BR size=5
ديربي	city	derby	iso=GB size=5
جرينادا	city	granada	iso=ES size=5
غرناطة	city	granada	iso=ES size=5
كيل	city	kiel	iso=DE size=5
بوردو	city	bordeaux	iso=FR size=5
غنت	city	ghent	iso=BE size=5
إلتشه	city	elche	iso=ES size=5
حلوان	city	halwan	iso=EG size=5
ترابلس	city	tripoli-lb	iso=LB size=5
ليل	city	lille	caution=word iso=FR size=5
دمنهور	city	damanhur	iso=EG size=5
المنيا	city	al-minya	iso=EG size=5
سبزوار	city	sabzevar	iso=IR size=5
بوكافو	city	bukavu	iso=CD size=5
رينو	city	reno	iso=US size=5
تنجانيقا	city	tanga	iso=TZ size=5
أوفييدو	city	oviedo	iso=ES size=5
نجف آباد	city	najafabad	iso=IR size=5
نخشب	city	qarshi	iso=UZ size=5
غراتس	city	graz	iso=AT size=5
بنيا لوكا	city	banja-luka	iso=BA size=5
نيسابور	city	neyshabur	iso=IR size=5
اوبرهاوزن	city	oberhausen	iso=DE size=5
الور ستار	city	alor-setar	iso=MY size=5
ميكيلي	city	mekelle	iso=ET size=5
نظر آباد	city	nazarabad	iso=IR size=5
ترييستي	city	trieste	iso=IT size=5
أبها	city	abha	caution=word iso=SA size=5
سوهاج	city	suhaj	iso=EG size=5
رين	city	rennes	iso=FR size=5
شريش	city	jerez-de-la-frontera	iso=ES size=5
عنابة	city	annaba	iso=DZ size=5
البيضاء	city	al-bayda	caution=word iso=LY size=5
بادوفا	city	padova	iso=IT size=5
دي موين	city	des-moines	iso=US size=5
بابل	city	babol	iso=IR size=5
تارانتو	city	taranto	iso=IT size=5
جلال آباد	city	jalalabad	iso=AF size=5
شهر اوش	city	osh	iso=KG size=5
أورال	city	oral	iso=KZ size=5
جبال الأورال	city	oral	iso=KZ size=5
سان لويس السنغال	city	saint-louis-du-senegal	iso=SN size=5
آمل	city	amol	iso=IR size=5
سانجى	city	changji	iso=CN size=5
بامبلونا	city	pamplona	iso=ES size=5
روستوك	city	rostock	iso=DE size=5
بيرجند	city	birjand	iso=IR size=5
ريمس	city	reims	iso=FR size=5
نيوكاسل أبون تاين	city	newcastle-upon-tyne	iso=GB size=5
بجنورد	city	bojnurd	iso=IR size=5
سيدي بلعباس	city	sidi-bel-abbes	iso=DZ size=5
ولاية سيدي بلعباس	city	sidi-bel-abbes	iso=DZ size=5
كورك	city	cork	iso=IE size=5
الفلوجة	city	al-fallujah	iso=IQ size=5
بني سويف	city	bani-suwayf	iso=EG size=5
سانتاريم	city	santarem	iso=BR size=5
المرية	city	almeria	iso=ES size=5
الهراويين	city	mohammedia	iso=MA size=5
بريشيا	city	brescia	iso=IT size=5
بئر السبع	city	beersheba	iso=IL size=5
الدمازين	city	ed-damazin	iso=SD size=5
لو هافر	city	le-havre	iso=FR size=5
سان سيباستيان	city	san-sebastian	iso=ES size=5
سان سباستيان	city	san-sebastian	iso=ES size=5
ماينز	city	mainz	iso=DE size=5
سان لويس	city	san-luis	iso=AR size=5
جنيف	city	geneva	iso=CH size=5
لييج	city	liege	iso=BE size=5
ريدجو كالابريا	city	reggio-di-calabria	iso=IT size=5
ورامين	city	varamin	iso=IR size=5
كورلا	city	korla	iso=CN size=5
بورغوس	city	burgos	iso=ES size=5
نورويتش	city	norwich	iso=GB size=5
الرقة	city	ar-raqqah	caution=word iso=SY size=5
سانت إتيين	city	saint-etienne	iso=FR size=5
ريجينا	city	regina	iso=CA size=5
مودينا	city	modena	iso=IT size=5
جاكسون	city	jackson	iso=US size=5
خان يونس	city	khan-younis	iso=PS size=5
خانيونس	city	khan-younis	iso=PS size=5
براتو	city	prato	iso=IT size=5
بيرايوس	city	piraeus	iso=GR size=5
بريزرن	city	prizren	iso=XK size=5
أوفيرا	city	uvira	iso=CD size=5
كاستيون	city	castellon	iso=ES size=5
جباليا	city	jabalia	iso=PS size=5
البسيط	city	albacete	iso=ES size=5
طولون	city	toulon	iso=FR size=5
خريبكة	city	khouribga	iso=MA size=5
بنها	city	banha	caution=word iso=EG size=5
أوسنابروك	city	osnabruck	iso=DE size=5
بني ملال	city	beni-mellal	iso=MA size=5
كاماكورا	city	kamakura	iso=JP size=5
حولون	city	holon	iso=IL size=5
بندر بوشهر	city	bandar-bushehr	iso=IR size=5
بوشهر	city	bandar-bushehr	iso=IR size=5
بازل	city	basel	iso=CH size=5
كالياري	city	cagliari	iso=IT size=5
بيلزن	city	plzen	iso=CZ size=5
سوسة	city	sousse	iso=TN size=5
بجاية	city	bejaia	iso=DZ size=5
صيدا	city	sidon	iso=LB size=5
بارما	city	parma	iso=IT size=5
صلالة	city	salalah	iso=OM size=5
صلاله	city	salalah	iso=OM size=5
ليفركوزن	city	leverkusen	iso=DE size=5
ولاية سعيدة	city	skikda	iso=DZ size=5
ولاية سكيكدة	city	skikda	iso=DZ size=5
لا ريوجا	city	la-rioja	iso=AR size=5
مهاباد	city	mahabad	iso=IR size=5
دورادوس	city	dourados	iso=BR size=5
قندز	city	kunduz	iso=AF size=5
كندز	city	kunduz	iso=AF size=5
الخليل	city	hebron	iso=PS size=5
زيغنشور	city	ziguinchor	iso=SN size=5
بوشر	city	bawshar	iso=OM size=5
أولدنبورغ	city	oldenburg	iso=DE size=5
غرونوبل	city	grenoble	iso=FR size=5
سامراء	city	samarra	iso=IQ size=5
ليفورنو	city	livorno	iso=IT size=5
سلمنقة	city	salamanca	iso=ES size=5
بيرودجا	city	foggia	iso=IT size=5
فودجا	city	foggia	iso=IT size=5
أنطاكية	city	antioch	iso=TR size=5
أكسفورد	city	oxford	iso=GB size=5
ليماسول	city	limassol	iso=CY size=5
السماوه	city	as-samawah	iso=IQ size=5
بعقوبة	city	baqubah	iso=IQ size=5
سقز	city	saqqez	iso=IR size=5
ديجون	city	dijon	iso=FR size=5
ويلبا	city	huelva	iso=ES size=5
عرعر	city	arar	iso=SA size=5
باداخوز	city	badajoz	iso=ES size=5
رفسنجان	city	rafsanjan	iso=IR size=5
السالمية	city	as-salimiyah	iso=KW size=5
الجديدة	city	el-jadida	iso=MA size=5
بويس	city	boise	iso=US size=5
أودنسه	city	odense	iso=DK size=5
ياماغوتشي	city	yamaguchi-shi	iso=JP size=5
سبانيش تاون	city	spanish-town	iso=JM size=5
خجند	city	khujand	iso=TJ size=5
غوما	city	goma	iso=CD size=5
كفر الشيخ	city	kafr-ash-shaykh	iso=EG size=5
إبسويتش	city	ipswich	iso=GB size=5
ولاية بشار	city	bechar	iso=DZ size=5
هايدلبرغ	city	heidelberg	iso=DE size=5
تازة	city	taza	iso=MA size=5
تازه	city	taza	iso=MA size=5
غزنة	city	ghazni	iso=AF size=5
يلام	city	ilam	iso=IR size=5
دارمشتادت	city	darmstadt	iso=DE size=5
ترمذ	city	tirmiz	iso=UZ size=5
ترمز	city	tirmiz	iso=UZ size=5
ئالتاي	city	altay	iso=CN size=5
برايتون	city	brighton	iso=GB size=5
ساليرنو	city	salerno	iso=IT size=5
صور	city	tyre	caution=word iso=LB size=5
الصور	city	tyre	iso=LB size=5
جايابيورا	city	jayapura	iso=ID size=5
ماربيا	city	marbella	iso=ES size=5
ماربيلا	city	marbella	iso=ES size=5
أجدابيا	city	ajdabiya	iso=LY size=5
شعبية إجدابيا	city	ajdabiya	iso=LY size=5
تلمسان	city	tlemcen	iso=DZ size=5
شارود	city	shahrud	iso=IR size=5
شاهرود	city	shahrud	iso=IR size=5
ايرانشهر	city	iranshahr	iso=IR size=5
الباب	city	al-bab	caution=word iso=SY size=5
نابلس	city	nablus	iso=PS size=5
سبها	city	sabha	iso=LY size=5
شعبية سبها	city	sabha	iso=LY size=5
ورقلة	city	ouargla	iso=DZ size=5
الناظور	city	nador	iso=MA size=5
ناظور	city	nador	iso=MA size=5
بلبيس	city	bilbays	iso=EG size=5
العريش	city	el-arish	iso=EG size=5
إدلب	city	idlib	caution=word iso=SY size=5
محافظة إدلب	city	idlib	iso=SY size=5
سينة	city	sinah	iso=IQ size=5
غلوشستر	city	gloucester	iso=GB size=5
ريميني	city	rimini	iso=IT size=5
كامبريدج	city	cambridge	iso=GB size=5
بزانسون	city	besancon	iso=FR size=5
استان سرت	city	surt	iso=LY size=5
سرت	city	surt	iso=LY size=5
واو	city	wau	iso=SS size=5
قادس	city	cadiz	iso=ES size=5
كاديذ	city	cadiz	iso=ES size=5
أدرنة	city	edirne	iso=TR size=5
رفح	city	rafah	iso=PS size=5
سمنان	city	semnan	iso=IR size=5
مرند	city	marand	iso=IR size=5
سيراقوسة	city	siracusa	iso=IT size=5
قالمة	city	guelma	iso=DZ size=5
الزبير	city	az-zubayr	iso=IQ size=5
زابل	city	zabol	iso=IR size=5
طبرق	city	tobruk	iso=LY size=5
هايلبرون	city	heilbronn	iso=DE size=5
ساساري	city	sassari	iso=IT size=5
اولم	city	ulm	iso=DE size=5
منزا	city	monza	iso=IT size=5
قيروان	city	kairouan	iso=TN size=5
سطات	city	settat	iso=MA size=5
ستوبال	city	setubal	iso=PT size=5
بروج	city	bruges	iso=BE size=5
جيان	city	jaen	iso=ES size=5
بيسكارا	city	pescara	iso=IT size=5
الجزيرة الخضراء	city	algeciras	iso=ES size=5
رأس الخيمة	city	ras-al-khaymah	iso=AE size=5
بنزرت	city	bizerte	iso=TN size=5
بلخ	city	balkh	iso=AF size=5
سعرد	city	siirt	iso=TR size=5
ارزنجان	city	erzincan	iso=TR size=5
ولاية الأغواط	city	laghouat	iso=DZ size=5
هورشاو	city	chorzow	iso=PL size=5
بيرغامو	city	bergamo	iso=IT size=5
إكسيتر	city	exeter	iso=GB size=5
روان	city	rouen	iso=FR size=5
دوما	city	douma	iso=SY size=5
كاندي	city	kandy	iso=LK size=5
قابس	city	gabes	iso=TN size=5
ولاية قابس	city	gabes	iso=TN size=5
العرائش	city	larache	iso=MA size=5
عرائش	city	larache	iso=MA size=5
موبتي	city	mopti	iso=ML size=5
بغلان	city	baghlan	iso=AF size=5
ترينكومالي	city	trincomalee	iso=LK size=5
صحار	city	al-sohar	iso=OM size=5
عطبرة	city	madent-atbara	iso=SD size=5
ام قصر	city	umm-qasr	iso=IQ size=5
دربند	city	derbent	iso=RU size=5
نانسي	city	nancy	iso=FR size=5
أروجوانيا	city	araguaina	iso=BR size=5
بانه	city	baneh	iso=IR size=5
الفاو	city	al-faw	iso=IQ size=5
القريات	city	al-qurayyat	iso=SA size=5
فارس آباد	city	parsabad	iso=IR size=5
أولوموتس	city	olomouc	iso=CZ size=5
وانادزور	city	vanadzor	iso=AM size=5
أبو كبير	city	abu-kabir	iso=EG size=5
يافا	city	yafo	iso=IL size=5
درعا	city	daraa	iso=SY size=5
عنتيبي	city	entebbe	iso=UG size=5
سانت جونس	city	st-johns	iso=CA size=4
كلميم	city	guelmim	iso=MA size=4
ليبيريتس	city	liberec	iso=CZ size=4
خوست	city	khost	iso=AF size=4
متون	city	khost	iso=AF size=4
الغردقة	city	al-ghardaqah	iso=EG size=4
غردقه	city	al-ghardaqah	iso=EG size=4
مجادن	city	magadan	iso=RU size=4
العقبة	city	aqaba	iso=JO size=4
عقبه	city	aqaba	iso=JO size=4
دارون	city	darwin	iso=AU size=4
طولكرم	city	tulkarm	iso=PS size=4
طرطوس	city	tartouss	iso=SY size=4
محافظة طرطوس	city	tartouss	iso=SY size=4
كادقلى	city	kadugli	iso=SD size=4
وينكتون	city	moncton	iso=CA size=4
غاو	city	gao	iso=ML size=4
دنكيرك	city	dunkirk	iso=FR size=4
ريو جالييوس	city	rio-gallegos	iso=AR size=4
المرج	city	al-marj	iso=LY size=4
شعبية المرج	city	al-marj	iso=LY size=4
غريان	city	gharyan	iso=LY size=4
فرساي	city	versailles	iso=FR size=4
محافظة مادبا	city	madaba	iso=JO size=4
طليطلة	city	toledo-es	iso=ES size=4
الحسكة	city	al-hasakah	caution=word iso=SY size=4
غرداية	city	ghardaia	iso=DZ size=4
درنة	city	derna	caution=word iso=LY size=4
الصويرة	city	essaouira	iso=MA size=4
كاتي	city	kati	iso=ML size=4
دير البلح	city	deir-al-balah	iso=PS size=4
مدنين	city	medenine	iso=TN size=4
سبتة	city	ceuta	iso=ES size=4
سبتة المحتلة	city	ceuta	iso=ES size=4
سيتا	city	ceuta	iso=ES size=4
زحلة	city	zahle	iso=LB size=4
قارص	city	kars	iso=TR size=4
دمياط	city	damietta	iso=EG size=4
كاليه	city	calais	iso=FR size=4
كان	city	cannes	caution=word iso=FR size=4
ورزازات	city	ouarzazate	iso=MA size=4
البريمي	city	al-buraymi	iso=OM size=4
مليلية	city	melilla	iso=ES size=4
مليلية المحتلة	city	melilla	iso=ES size=4
تمنراست	city	tamanrasset	iso=DZ size=4
نواذيبو	city	nouadhibou	iso=MR size=4
نزوى	city	nizwa	iso=OM size=4
لارنكا	city	larnaca	iso=CY size=4
لارناكا	city	larnaca	iso=CY size=4
المنستير	city	monastir	iso=TN size=4
منستير	city	monastir	iso=TN size=4
السويداء	city	sweida	iso=SY size=4
أفدييفكا	city	avdiivka	iso=UA size=4
باخموت	city	bakhmut	iso=UA size=4
الناصرة	city	nazareth	iso=IL size=4
ناصرة	city	nazareth	iso=IL size=4
الفجيرة	city	al-fujayrah	iso=AE size=4
فجيرة	city	al-fujayrah	iso=AE size=4
مرسى مطروح	city	marsa-matruh	iso=EG size=4
مطروح	city	marsa-matruh	iso=EG size=4
جيبو	city	djibo	iso=BF size=4
أدرار	city	adrar	iso=DZ size=4
روتا	city	rota	iso=ES size=4
بايون	city	bayonne	iso=FR size=4
الصخيرات	city	skhirat	iso=LY size=4
الرشيدية	city	errachidia	iso=MA size=4
كوتيالا	city	koutiala	iso=ML size=4
ازويرات	city	zouerate	iso=MR size=4
تيلابيري	city	tillaberi	iso=NE size=4
جنين	city	jenin	iso=PS size=4
كوبيانسك	city	kupiansk	iso=UA size=4
بوكروفسك	city	pokrovsk	iso=UA size=4
شايان	city	cheyenne	iso=US size=4
أشوا	city	ushuaia	iso=AR size=4
لوسيرن	city	lucerne	iso=CH size=4
نابل	city	nabeul	iso=TN size=4
شبرغان	city	shibirghan	iso=AF size=4
شبرغن	city	shibirghan	iso=AF size=4
كارسن سيتي	city	carson-city	iso=US size=4
لوفان	city	leuven	iso=BE size=4
مونترو	city	montreux	iso=CH size=4
آرل	city	arles	iso=FR size=4
إيفيان	city	evian	iso=FR size=4
إيلات	city	eilat	iso=IL size=4
كريات شمونة	city	kiryat-shmona	iso=IL size=4
بنغالور	city	bengaluru	iso=IN size=4
مانتوفا	city	mantua	iso=IT size=4
كيفه	city	kiffa	iso=MR size=4
فالداي	city	valdai	iso=RU size=4
تدمر	city	palmyra	iso=SY size=4
تشيرنوبيل	city	chornobyl	iso=UA size=4
مدينة هو تشي منه	city	ho-chi-minh-city	iso=VN size=4
هوبارت	city	hobart	iso=AU size=4
أم القيوين	city	umm-al-qaywayn	iso=AE size=4
شعبية مرزق	city	murzuq	iso=LY size=4
فطاني	city	pattani	iso=TH size=4
فراه	city	farah	iso=AF size=4
حجة	city	hajjah	iso=YE size=4
أوباري	city	awbari	iso=LY size=4
تكريت	city	tikrit	iso=IQ size=4
طابا	city	taba	iso=EG size=4
الحسيمة	city	al-hoceima	iso=MA size=4
أزرو	city	azrou	iso=MA size=4
شفشاون	city	chefchaouen	iso=MA size=4
السمارة	city	smara	iso=MA size=4
المرسى	city	la-marsa	iso=TN size=4
دوري	city	dori	iso=BF size=4
بوتشا	city	bucha	iso=UA size=4
توزر	city	tozeur	iso=TN size=4
تمبكتو	city	timbuktu	iso=ML size=4
تومبوكتو	city	timbuktu	iso=ML size=4
مدينة تمبكتو	city	timbuktu	iso=ML size=4
رمبيك	city	rumbek	iso=SS size=4
جوني	city	juneau	iso=US size=4
بعلبك	city	baalbek	iso=LB size=4
إن أمناس	city	in-amenas	iso=DZ size=4
العلمين	city	el-alamein	iso=EG size=4
العلمين الجديدة	city	el-alamein	iso=EG size=4
طريفة	city	tarifa	iso=ES size=4
بريغانسون	city	bregancon	iso=FR size=4
سديروت	city	sderot	iso=IL size=4
نطنز	city	natanz	iso=IR size=4
ستريزا	city	stresa	iso=IT size=4
بانمونجوم	city	panmunjom	iso=KR size=4
الناقورة	city	naqoura	iso=LB size=4
ديفا	city	diffa	iso=NE size=4
بيت لحم	city	bethlehem	iso=PS size=4
كوباني	city	kobani	iso=SY size=4
عين العرب	city	kobani	iso=SY size=4
قرطاج	city	carthage	iso=TN size=4
كامب ديفيد	city	camp-david	iso=US size=4
إفران	city	ifrane	iso=MA size=4
كيدال	city	kidal	iso=ML size=4
وايت هورس	city	whitehorse	iso=CA size=4
أوجيناجا	city	ojinaga	iso=MX size=4
وندسور	city	windsor-gb	iso=GB size=4
غدامس	city	ghadames	iso=LY size=4
تينزاواتين	city	tinzaouaten	iso=ML size=4
تين زواتين	city	tinzaouaten	iso=ML size=4
سفالبارد	city	svalbard	iso=NO size=4
جلاس باي	city	glace-bay	iso=CA size=4
بروكن هيل	city	broken-hill	iso=AU size=4
بياريتز	city	biarritz	iso=FR size=4
الكركرات	city	guerguerat	iso=MA size=4
أساماكا	city	assamaka	iso=NE size=4
مارالاغو	city	mar-a-lago	iso=US size=4
مار إيه لاغو	city	mar-a-lago	iso=US size=4
بورغنشتوك	city	burgenstock	iso=CH size=3
فوردو	city	fordow	iso=IR size=3
أرليت	city	arlit	iso=NE size=3
كاناناسكيس	city	kananaskis	iso=CA size=3
لا مالبيه	city	la-malbaie	iso=CA size=3
أفريقيا	region	africa
إفريقيا	region	africa
القارة الأفريقية	region	africa
القارة السمراء	region	africa
شمال أفريقيا	region	north-africa
شمال إفريقيا	region	north-africa
غرب أفريقيا	region	west-africa
غرب إفريقيا	region	west-africa
وسط أفريقيا	region	central-africa
وسط إفريقيا	region	central-africa
شرق أفريقيا	region	east-africa
شرق إفريقيا	region	east-africa
الجنوب الأفريقي	region	southern-africa
القرن الأفريقي	region	horn-of-africa
القرن الإفريقي	region	horn-of-africa
أفريقيا جنوب الصحراء	region	sub-saharan-africa
إفريقيا جنوب الصحراء	region	sub-saharan-africa
منطقة الساحل	region	sahel
الساحل الأفريقي	region	sahel
الساحل الإفريقي	region	sahel
الصحراء الكبرى	region	sahara
المغرب العربي	region	maghreb
المغرب الكبير	region	maghreb
المنطقة المغاربية	region	maghreb
منطقة البحيرات الكبرى	region	great-lakes-region
بحيرة تشاد	water	lake-chad
أوروبا	region	europe
القارة الأوروبية	region	europe
أوروبا الشرقية	region	eastern-europe
أوروبا الغربية	region	western-europe
أوروبا الوسطى	region	central-europe
وسط أوروبا	region	central-europe
البلقان	region	balkans
غرب البلقان	region	balkans
اسكندنافيا	region	scandinavia
القوقاز	region	caucasus
جنوب القوقاز	region	caucasus
آسيا	region	asia
آسيا الوسطى	region	central-asia
جنوب شرق آسيا	region	southeast-asia
شرق آسيا	region	east-asia
جنوب آسيا	region	south-asia
آسيا والمحيط الهادئ	region	asia-pacific
المحيطين الهندي والهادئ	region	asia-pacific
الشرق الأوسط	region	middle-east
الخليج	region	gulf
الخليج العربي	region	gulf
بلاد الشام	region	levant
شبه الجزيرة العربية	region	arabian-peninsula
الجزيرة العربية	region	arabian-peninsula
البحر المتوسط	water	mediterranean
البحر الأبيض المتوسط	water	mediterranean
المتوسط	water	mediterranean
البحر الأحمر	water	red-sea
البحر الأسود	water	black-sea
البحر الميت	water	dead-sea
بحر قزوين	water	caspian-sea
بحر البلطيق	water	baltic-sea
بحر الشمال	water	north-sea
بحر الصين الجنوبي	water	south-china-sea
بحر الصين الشرقي	water	east-china-sea
بحر آزوف	water	sea-of-azov
بحر اليابان	water	sea-of-japan
بحر إيجه	water	aegean-sea
البحر الأدرياتيكي	water	adriatic-sea
بحر العرب	water	arabian-sea
المحيط الأطلسي	water	atlantic
الأطلسي	water	atlantic
المحيط الهادئ	water	pacific
المحيط الهندي	water	indian-ocean
القطب الشمالي	region	arctic
القطب الجنوبي	region	antarctica
مضيق هرمز	water	strait-of-hormuz
باب المندب	water	bab-el-mandeb
مضيق باب المندب	water	bab-el-mandeb
خليج عدن	water	gulf-of-aden
خليج غينيا	water	gulf-of-guinea
خليج عمان	water	gulf-of-oman
مضيق جبل طارق	water	strait-of-gibraltar
مضيق تايوان	water	taiwan-strait
البوسفور	water	bosporus	iso=TR
بحر المانش	water	english-channel
القنال الإنجليزي	water	english-channel
قناة السويس	water	suez-canal	iso=EG
قناة بنما	water	panama-canal	iso=PA
نهر النيل	water	nile
النيل	water	nile
النيل الأزرق	water	blue-nile
نهر الفرات	water	euphrates
نهر دجلة	water	tigris
نهر الأردن	water	jordan-river
الليطاني	water	litani	iso=LB
نهر الليطاني	water	litani	iso=LB
الدانوب	water	danube
الراين	water	rhine
نهر دنيبر	water	dnieper	iso=UA
الفولغا	water	volga	iso=RU
الأمازون	region	amazon
نهر الكونغو	water	congo-river
نهر النيجر	water	niger-river
نهر السنغال	water	senegal-river
ميكونغ	water	mekong
أمريكا اللاتينية	region	latin-america
أميركا اللاتينية	region	latin-america
أمريكا الجنوبية	region	south-america
أميركا الجنوبية	region	south-america
أمريكا الوسطى	region	central-america
أميركا الوسطى	region	central-america
أمريكا الشمالية	region	north-america
أميركا الشمالية	region	north-america
الكاريبي	region	caribbean
البحر الكاريبي	region	caribbean
أوقيانوسيا	region	oceania
شبه الجزيرة الكورية	region	korean-peninsula
شبه الجزيرة الإيبيرية	region	iberian-peninsula
الضفة الغربية	region	west-bank	iso=PS
الضفة الغربية المحتلة	region	west-bank	iso=PS
الضفة	region	west-bank	iso=PS
قطاع غزة	region	gaza-strip	iso=PS
الجولان	region	golan-heights
هضبة الجولان	region	golan-heights
مرتفعات الجولان	region	golan-heights
سيناء	region	sinai	iso=EG
شبه جزيرة سيناء	region	sinai	iso=EG
المسجد الأقصى	site	temple-mount
الحرم القدسي	site	temple-mount
محور فيلادلفيا	site	philadelphi-corridor
محور صلاح الدين	site	philadelphi-corridor
معبر رفح	site	rafah-crossing
كرم أبو سالم	site	kerem-shalom
معبر كرم أبو سالم	site	kerem-shalom
مزارع شبعا	site	chebaa-farms
محافظة إدلب	region	idlib-province	iso=SY
القرم	region	crimea	iso=UA
شبه جزيرة القرم	region	crimea	iso=UA
دونباس	region	donbas	iso=UA
إقليم دونباس	region	donbas	iso=UA
الشيشان	region	chechnya	iso=RU
داغستان	region	dagestan	iso=RU
تتارستان	region	tatarstan	iso=RU
سيبيريا	region	siberia	iso=RU
كالينينغراد	region	kaliningrad	iso=RU
ترانسنيستريا	region	transnistria	iso=MD
أبخازيا	region	abkhazia	iso=GE
أوسيتيا الجنوبية	region	south-ossetia	iso=GE
ناغورني قره باغ	region	nagorno-karabakh	iso=AZ
قره باغ	region	nagorno-karabakh	iso=AZ
ناغورنو كاراباخ	region	nagorno-karabakh	iso=AZ
كاراباخ	region	nagorno-karabakh	iso=AZ
ممر زنغزور	site	zangezur-corridor
ناخيتشيفان	region	nakhchivan	iso=AZ
كردستان	region	kurdistan
إقليم كردستان	region	kurdistan
كردستان العراق	region	kurdistan
كشمير	region	kashmir
البنجاب	region	punjab
بلوشستان	region	balochistan	iso=PK
التبت	region	tibet	iso=CN
شينجيانغ	region	xinjiang	iso=CN
دارفور	region	darfur	iso=SD
إقليم دارفور	region	darfur	iso=SD
كردفان	region	kordofan	iso=SD
شمال كردفان	region	kordofan	iso=SD
جنوب كردفان	region	kordofan	iso=SD
تيغراي	region	tigray	iso=ET
إقليم تيغراي	region	tigray	iso=ET
أمهرة	region	amhara	iso=ET
أرض الصومال	region	somaliland	iso=SO
صوماليلاند	region	somaliland	iso=SO
بونتلاند	region	puntland	iso=SO
أبيي	region	abyei
شمال كيفو	region	north-kivu	iso=CD
كيفو الشمالية	region	north-kivu	iso=CD
جنوب كيفو	region	south-kivu	iso=CD
كيفو الجنوبية	region	south-kivu	iso=CD
إيتوري	region	ituri	iso=CD
كاتانغا	region	katanga	iso=CD
كابو ديلغادو	region	cabo-delgado	iso=MZ
كازامانس	region	casamance	iso=SN
أزواد	region	azawad	iso=ML
ليبتاكو غورما	region	liptako-gourma
برقة	region	cyrenaica	iso=LY
إقليم طرابلس	region	tripolitania	iso=LY
فزان	region	fezzan	iso=LY
القبائل	region	kabylie	iso=DZ
منطقة القبائل	region	kabylie	iso=DZ
الريف المغربي	region	rif	iso=MA
العيون الساقية الحمراء	region	laayoune-sakia-el-hamra
العيون - الساقية الحمراء	region	laayoune-sakia-el-hamra
الداخلة وادي الذهب	region	dakhla-oued-ed-dahab
الداخلة - وادي الذهب	region	dakhla-oued-ed-dahab
مخيمات تندوف	site	tindouf-camps	iso=DZ
الجدار الرملي	site	western-sahara-berm
جزر الكناري	region	canary-islands	iso=ES
كتالونيا	region	catalonia	iso=ES
كاتالونيا	region	catalonia	iso=ES
إقليم الباسك	region	basque-country	iso=ES
الأندلس	region	andalusia	iso=ES
أندلوسيا	region	andalusia	iso=ES
غاليسيا	region	galicia	iso=ES
كورسيكا	region	corsica	iso=FR
بريتاني	region	brittany	iso=FR
نورماندي	region	normandy	iso=FR
إيل دو فرانس	region	ile-de-france	iso=FR
الألزاس	region	alsace	iso=FR
بروفانس	region	provence	iso=FR
بافاريا	region	bavaria	iso=DE
صقلية	region	sicily	iso=IT
سردينيا	region	sardinia	iso=IT
لامبيدوزا	region	lampedusa	iso=IT
توسكانا	region	tuscany	iso=IT
لومبارديا	region	lombardy	iso=IT
فلاندرز	region	flanders	iso=BE
والونيا	region	wallonia	iso=BE
اسكتلندا	region	scotland	iso=GB
ويلز	region	wales	iso=GB
أيرلندا الشمالية	region	northern-ireland	iso=GB
إيرلندا الشمالية	region	northern-ireland	iso=GB
جمهورية صرب البوسنة	region	republika-srpska	iso=BA
فويفودينا	region	vojvodina	iso=RS
شمال قبرص	region	northern-cyprus
قبرص الشمالية	region	northern-cyprus
كاليفورنيا	region	california	iso=US
تكساس	region	texas	iso=US
فلوريدا	region	florida	iso=US
ألاسكا	region	alaska	iso=US
أريزونا	region	arizona	iso=US
ميشيغان	region	michigan	iso=US
بنسلفانيا	region	pennsylvania	iso=US
أوهايو	region	ohio	iso=US
إلينوي	region	illinois	iso=US
مينيسوتا	region	minnesota	iso=US
ويسكونسن	region	wisconsin	iso=US
ولاية جورجيا	region	georgia-us	iso=US
فرجينيا	region	virginia	iso=US
ماساتشوستس	region	massachusetts	iso=US
نيوجيرسي	region	new-jersey	iso=US
نيو جيرسي	region	new-jersey	iso=US
كارولينا الشمالية	region	north-carolina	iso=US
كارولينا الجنوبية	region	south-carolina	iso=US
نيفادا	region	nevada	iso=US
كولورادو	region	colorado	iso=US
هاواي	region	hawaii	iso=US
لويزيانا	region	louisiana	iso=US
ألاباما	region	alabama	iso=US
تينيسي	region	tennessee	iso=US
ماريلاند	region	maryland	iso=US
أوريغون	region	oregon	iso=US
يوتا	region	utah	iso=US
إنديانا	region	indiana	iso=US
آيوا	region	iowa	iso=US
كنتاكي	region	kentucky	iso=US
ميزوري	region	missouri	iso=US
أوكلاهوما	region	oklahoma	iso=US
نيو مكسيكو	region	new-mexico	iso=US
غوانتانامو	site	guantanamo
كيبيك	region	quebec	iso=CA
أونتاريو	region	ontario	iso=CA
ألبرتا	region	alberta	iso=CA
كولومبيا البريطانية	region	british-columbia	iso=CA
سينالوا	region	sinaloa	iso=MX
تشياباس	region	chiapas	iso=MX
باتاغونيا	region	patagonia
إيسيكيبو	region	essequibo
جزر المالفيناس	region	malvinas
الفوكلاند	region	malvinas
تشاغوس	region	chagos
أرخبيل تشاغوس	region	chagos
دييغو غارسيا	region	diego-garcia
نيو ساوث ويلز	region	new-south-wales	iso=AU
كوينزلاند	region	queensland	iso=AU
أوكيناوا	region	okinawa	iso=JP
فوكوشيما	region	fukushima	iso=JP
جزر سينكاكو	region	senkaku
جزر سبراتلي	region	spratly
جاوة	region	java	iso=ID
بالي	region	bali	iso=ID
سومطرة	region	sumatra	iso=ID
راخين	region	rakhine	iso=MM
مينداناو	region	mindanao	iso=PH
سقطرى	region	socotra	iso=YE
حضرموت	region	hadramawt	iso=YE
تيران وصنافير	region	tiran-and-sanafir
سبتة ومليلية	region	sebta-melilla
جزيرة ليلى	region	perejil
سد النهضة	site	grand-ethiopian-renaissance-dam	iso=ET
سد النهضة الإثيوبي	site	grand-ethiopian-renaissance-dam	iso=ET
محطة زابوريجيا النووية	site	zaporizhzhia-plant	iso=UA
نورد ستريم	site	nord-stream
نورد ستريم 2	site	nord-stream
ميدان التحرير	site	tahrir-square	iso=EG
الساحة الحمراء	site	red-square	iso=RU
تيانانمين	site	tiananmen	iso=CN
ساحة تيانانمين	site	tiananmen	iso=CN
قاعة الشعب الكبرى	site	great-hall-of-the-people	iso=CN
المكتب البيضاوي	site	oval-office	iso=US
قصر الأمم	site	palace-of-nations	iso=CH
منطقة شنغن	region	schengen-area
فضاء شنغن	region	schengen-area
منطقة اليورو	region	eurozone
الغرب	region	west
الجنوب العالمي	region	global-south
جبال الأطلس	region	atlas-mountains
الأطلس الكبير	region	atlas-mountains
الأطلس المتوسط	region	atlas-mountains
جبال الألب	region	alps
الألب	region	alps
جبال البرانس	region	pyrenees
الأنديز	region	andes
جبال الأنديز	region	andes
الهيمالايا	region	himalayas
جبال الهيمالايا	region	himalayas
إفرست	site	mount-everest
إيفرست	site	mount-everest
جبل إيفرست	site	mount-everest
الكاربات	region	carpathians
كليمنجارو	site	kilimanjaro	iso=TZ
بسكاي	region	biscay	iso=ES
منطقة فالنسيا	region	valencian-community	iso=ES
قشتالة وليون	region	castile-and-leon	iso=ES
إكستريمادورا	region	extremadura	iso=ES
أستورياس	region	asturias	iso=ES
أراغون	region	aragon	iso=ES
نافارا	region	navarre	iso=ES
جزر البليار	region	balearic-islands	iso=ES
وليلي	site	volubilis	iso=MA
الغرب المغربي	region	gharb	iso=MA
سوس ماسة	region	souss-massa	iso=MA
السلحفاة آحميم الكبير	site	greater-tortue-ahmeyim
حقل السلحفاة	site	greater-tortue-ahmeyim
الأراضي المحتلة	region	occupied-territories	iso=PS
الأراضي الفلسطينية المحتلة	region	occupied-territories	iso=PS
