# Made by tools/world.py from reference tables and world/sources: do not edit.
# Cities and other places. Contains data of GeoNames (geonames.org), CC BY; see world/NOTICE.
# form	class	value	attributes
Buenos Aires	city	buenos-aires	iso=AR size=7 capital=1
Mexico City	city	mexico-city	iso=MX size=7 capital=1
Manila	city	manila	iso=PH size=7 capital=1
Moscow	city	moscow	iso=RU size=7 capital=1
Dhaka	city	dhaka	iso=BD size=7 capital=1
Seoul	city	seoul	iso=KR size=7 capital=1
Jakarta	city	jakarta	iso=ID size=6 capital=1
Tokyo	city	tokyo	iso=JP size=6 capital=1
Taipei	city	taipei	iso=TW size=6 capital=1
Kinshasa	city	kinshasa	iso=CD size=6 capital=1
Lima	city	lima	caution=name iso=PE size=6 capital=1
Cairo	city	cairo	iso=EG size=6 capital=1
London	city	london	iso=GB size=6 capital=1
Beijing	city	beijing	iso=CN size=6 capital=1
Tehran	city	tehran	iso=IR size=6 capital=1
Tehrān	city	tehran	iso=IR size=6 capital=1
Bogotá	city	bogota	iso=CO size=6 capital=1
Bogota	city	bogota	iso=CO size=6 capital=1
Hong Kong	city	hong-kong	iso=HK size=6 capital=1
Baghdad	city	baghdad	iso=IQ size=6 capital=1
Bangkok	city	bangkok	iso=TH size=6 capital=1
Santiago	city	santiago	caution=name iso=CL size=6 capital=1
Riyadh	city	riyadh	iso=SA size=6 capital=1
Singapore	city	singapore	iso=SG size=6 capital=1
Ankara	city	ankara	iso=TR size=6 capital=1
Berlin	city	berlin	iso=DE size=6 capital=1
Madrid	city	madrid	iso=ES size=6 capital=1
Pyongyang	city	pyongyang	iso=KP size=6 capital=1
Kabul	city	kabul	iso=AF size=6 capital=1
Caracas	city	caracas	iso=VE size=6 capital=1
Luanda	city	luanda	iso=AO size=6 capital=1
Addis Ababa	city	addis-ababa	iso=ET size=6 capital=1
Nairobi	city	nairobi	iso=KE size=6 capital=1
Mogadishu	city	mogadishu	iso=SO size=6 capital=1
Rome	city	rome	iso=IT size=6 capital=1
Roma	city	rome	iso=IT size=6 capital=1
Kyiv	city	kyiv	iso=UA size=6 capital=1
Kiev	city	kyiv	iso=UA size=6 capital=1
Dakar	city	dakar	iso=SN size=6 capital=1
Brasília	city	brasilia	iso=BR size=6 capital=1
Brasilia	city	brasilia	iso=BR size=6 capital=1
Santo Domingo	city	santo-domingo	iso=DO size=6 capital=1
Havana	city	havana	iso=CU size=6 capital=1
Paris	city	paris	caution=name iso=FR size=6 capital=1
Tashkent	city	tashkent	iso=UZ size=6 capital=1
Algiers	city	algiers	iso=DZ size=6 capital=1
Khartoum	city	khartoum	iso=SD size=6 capital=1
Accra	city	accra	iso=GH size=6 capital=1
Sanaa	city	sanaa	iso=YE size=6 capital=1
Beirut	city	beirut	iso=LB size=6 capital=1
Bucharest	city	bucharest	iso=RO size=6 capital=1
Conakry	city	conakry	iso=GN size=6 capital=1
Minsk	city	minsk	iso=BY size=6 capital=1
Warsaw	city	warsaw	iso=PL size=6 capital=1
Budapest	city	budapest	iso=HU size=6 capital=1
Vienna	city	vienna	iso=AT size=6 capital=1
Rabat	city	rabat	iso=MA size=6 capital=1
Pretoria	city	pretoria	iso=ZA size=6 capital=1
Phnom Penh	city	phnom-penh	iso=KH size=6 capital=1
Damascus	city	damascus	iso=SY size=6 capital=1
Harare	city	harare	iso=ZW size=6 capital=1
Asunción	city	asuncion	iso=PY size=6 capital=1
Asuncion	city	asuncion	iso=PY size=6 capital=1
Kuala Lumpur	city	kuala-lumpur	iso=MY size=6 capital=1
Kathmandu	city	kathmandu	iso=NP size=6 capital=1
Hanoi	city	hanoi	iso=VN size=6 capital=1
Hà Nội	city	hanoi	iso=VN size=6 capital=1
Ha Noi	city	hanoi	iso=VN size=6 capital=1
Quito	city	quito	iso=EC size=6 capital=1
Antananarivo	city	antananarivo	iso=MG size=6 capital=1
Kampala	city	kampala	iso=UG size=6 capital=1
Yaoundé	city	yaounde	iso=CM size=6 capital=1
Yaounde	city	yaounde	iso=CM size=6 capital=1
Bamako	city	bamako	iso=ML size=6 capital=1
Brazzaville	city	brazzaville	iso=CG size=6 capital=1
Amman	city	amman	iso=JO size=6 capital=1
Belgrade	city	belgrade	iso=RS size=6 capital=1
Montevideo	city	montevideo	iso=UY size=6 capital=1
Lusaka	city	lusaka	iso=ZM size=6 capital=1
Stockholm	city	stockholm	iso=SE size=6 capital=1
Port-au-Prince	city	port-au-prince	iso=HT size=6 capital=1
Maputo	city	maputo	iso=MZ size=6 capital=1
Prague	city	prague	iso=CZ size=6 capital=1
Copenhagen	city	copenhagen	iso=DK size=6 capital=1
Sofia	city	sofia	caution=name iso=BG size=6 capital=1
Tripoli	city	tripoli	iso=LY size=6 capital=1
Baku	city	baku	iso=AZ size=6 capital=1
Yerevan	city	yerevan	iso=AM size=6 capital=1
Ouagadougou	city	ouagadougou	iso=BF size=6 capital=1
Tbilisi	city	tbilisi	iso=GE size=6 capital=1
Dublin	city	dublin	iso=IE size=6 capital=1
Brussels	city	brussels	iso=BE size=6 capital=1
Guatemala City	city	guatemala-city	iso=GT size=5 capital=1
Managua	city	managua	iso=NI size=5 capital=1
Monrovia	city	monrovia	iso=LR size=5 capital=1
Kingston	city	kingston	caution=name iso=JM size=5 capital=1
Naypyidaw	city	naypyidaw	iso=MM size=5 capital=1
Nay Pyi Taw	city	naypyidaw	iso=MM size=5 capital=1
Bishkek	city	bishkek	iso=KG size=5 capital=1
Tegucigalpa	city	tegucigalpa	iso=HN size=5 capital=1
Ulaanbaatar	city	ulaanbaatar	iso=MN size=5 capital=1
La Paz	city	la-paz	iso=BO size=5 capital=1
Ottawa	city	ottawa	iso=CA size=5 capital=1
Freetown	city	freetown	iso=SL size=5 capital=1
Muscat	city	muscat	iso=OM size=5 capital=1
Niamey	city	niamey	iso=NE size=5 capital=1
Lomé	city	lome	iso=TG size=5 capital=1
Lome	city	lome	iso=TG size=5 capital=1
Kigali	city	kigali	iso=RW size=5 capital=1
Riga	city	riga	iso=LV size=5 capital=1
Amsterdam	city	amsterdam	iso=NL size=5 capital=1
Athens	city	athens	caution=name iso=GR size=5 capital=1
Ashgabat	city	ashgabat	iso=TM size=5 capital=1
N'Djamena	city	ndjamena	iso=TD size=5 capital=1
Zagreb	city	zagreb	iso=HR size=5 capital=1
Sarajevo	city	sarajevo	iso=BA size=5 capital=1
Tunis	city	tunis	iso=TN size=5 capital=1
Nouakchott	city	nouakchott	iso=MR size=5 capital=1
Colombo	city	colombo	iso=LK size=5 capital=1
Lilongwe	city	lilongwe	iso=MW size=5 capital=1
Chisinau	city	chisinau	iso=MD size=5 capital=1
Chişinău	city	chisinau	iso=MD size=5 capital=1
Djibouti	city	djibouti	iso=DJ size=5 capital=1
Abu Dhabi	city	abu-dhabi	iso=AE size=5 capital=1
Washington	city	washington	iso=US size=5 capital=1
Washington, D. C.	city	washington	iso=US size=5 capital=1
Islamabad	city	islamabad	iso=PK size=5 capital=1
Islāmābād	city	islamabad	iso=PK size=5 capital=1
Abuja	city	abuja	iso=NG size=5 capital=1
Oslo	city	oslo	iso=NO size=5 capital=1
Libreville	city	libreville	iso=GA size=5 capital=1
Asmara	city	asmara	iso=ER size=5 capital=1
Helsinki	city	helsinki	iso=FI size=5 capital=1
Pristina	city	pristina	iso=XK size=5 capital=1
Dushanbe	city	dushanbe	iso=TJ size=5 capital=1
Bangui	city	bangui	iso=CF size=5 capital=1
Vilnius	city	vilnius	iso=LT size=5 capital=1
San Salvador	city	san-salvador	caution=name iso=SV size=5 capital=1
Macau	city	macau	iso=MO size=5 capital=1
Lisbon	city	lisbon	iso=PT size=5 capital=1
Skopje	city	skopje	iso=MK size=5 capital=1
Bratislava	city	bratislava	iso=SK size=5 capital=1
San Juan	city	san-juan	iso=PR size=5 capital=1
Panama City	city	panama-city	iso=PA size=5 capital=1
=Panamá	city	panama-city	caution=word iso=PA size=5 capital=1
=PANAMÁ	city	panama-city	caution=word iso=PA size=5 capital=1
=Panama	city	panama-city	caution=word iso=PA size=5 capital=1
=PANAMA	city	panama-city	caution=word iso=PA size=5 capital=1
Tallinn	city	tallinn	iso=EE size=5 capital=1
Bissau	city	bissau	iso=GW size=5 capital=1
Wellington	city	wellington	caution=name iso=NZ size=5 capital=1
Tirana	city	tirana	iso=AL size=5 capital=1
Astana	city	astana	iso=KZ size=5 capital=1
Doha	city	doha	iso=QA size=5 capital=1
San José	city	san-jose	iso=CR size=5 capital=1
San Jose	city	san-jose	iso=CR size=5 capital=1
Bujumbura	city	bujumbura	iso=BI size=5 capital=1
Canberra	city	canberra	iso=AU size=5 capital=1
New Delhi	city	new-delhi	iso=IN size=5 capital=1
Juba	city	juba	iso=SS size=5 capital=1
Port Moresby	city	port-moresby	iso=PG size=5 capital=1
Windhoek	city	windhoek	iso=NA size=5 capital=1
Ljubljana	city	ljubljana	iso=SI size=5 capital=1
Georgetown	city	georgetown	caution=name iso=GY size=5 capital=1
Porto-Novo	city	porto-novo	iso=BJ size=5 capital=1
Nassau	city	nassau	caution=name iso=BS size=5 capital=1
Sucre	city	sucre	iso=BO size=5 capital=1
Paramaribo	city	paramaribo	iso=SR size=5 capital=1
Gaborone	city	gaborone	iso=BW size=5 capital=1
Nicosia	city	nicosia	iso=CY size=5 capital=1
Vientiane	city	vientiane	iso=LA size=5 capital=1
Yamoussoukro	city	yamoussoukro	iso=CI size=5 capital=1
Laayoune	city	laayoune	iso=EH size=5 capital=1
Laâyoune / El Aaiún	city	laayoune	iso=EH size=5 capital=1
Laayoune / El Aaiun	city	laayoune	iso=EH size=5 capital=1
Dodoma	city	dodoma	iso=TZ size=5 capital=1
Malabo	city	malabo	iso=GQ size=5 capital=1
Port Louis	city	port-louis	iso=MU size=5 capital=1
Dili	city	dili	iso=TL size=5 capital=1
Manama	city	manama	iso=BH size=5 capital=1
Saint-Denis	city	saint-denis	iso=RE size=5 capital=1
Podgorica	city	podgorica	iso=ME size=5 capital=1
Willemstad	city	willemstad	iso=CW size=5 capital=1
Bern	city	bern	iso=CH size=5 capital=1
Maseru	city	maseru	iso=LS size=5 capital=1
Reykjavik	city	reykjavik	iso=IS size=5 capital=1
Reykjavík	city	reykjavik	iso=IS size=5 capital=1
Praia	city	praia	iso=CV size=5 capital=1
=Malé	city	male	caution=word iso=MV size=5 capital=1
=MALÉ	city	male	caution=word iso=MV size=5 capital=1
=Male	city	male	caution=word iso=MV size=5 capital=1
=MALE	city	male	caution=word iso=MV size=5 capital=1
Gitega	city	gitega	iso=BI size=5 capital=1
Davos	city	davos	iso=CH size=5 capital=1
Tindouf	city	tindouf	iso=DZ size=5 capital=1
Sharm el-Sheikh	city	sharm-el-sheikh	iso=EG size=5 capital=1
Dakhla	city	dakhla	iso=EH size=5 capital=1
Ciudad de la Paz	city	ciudad-de-la-paz	iso=GQ size=5 capital=1
Agadez	city	agadez	iso=NE size=5 capital=1
Yaren	city	yaren	iso=NR size=5 capital=1
Ramallah	city	ramallah	iso=PS size=5 capital=1
Ngerulmud	city	ngerulmud	iso=PW size=5 capital=1
Thimphu	city	thimphu	iso=BT size=4 capital=1
Bridgetown	city	bridgetown	iso=BB size=4 capital=1
Nouméa	city	noumea	iso=NC size=4 capital=1
Noumea	city	noumea	iso=NC size=4 capital=1
Fort-de-France	city	fort-de-france	iso=MQ size=4 capital=1
Suva	city	suva	iso=FJ size=4 capital=1
Luxembourg	city	luxembourg	iso=LU size=4 capital=1
Mbabane	city	mbabane	iso=SZ size=4 capital=1
Bandar Seri Begawan	city	bandar-seri-begawan	iso=BN size=4 capital=1
Cayenne	city	cayenne	iso=GF size=4 capital=1
Kuwait City	city	kuwait-city	iso=KW size=4 capital=1
Kuwait	city	kuwait-city	iso=KW size=4 capital=1
Honiara	city	honiara	iso=SB size=4 capital=1
Mamoudzou	city	mamoudzou	iso=YT size=4 capital=1
São Tomé	city	sao-tome	iso=ST size=4 capital=1
Sao Tome	city	sao-tome	iso=ST size=4 capital=1
Port of Spain	city	port-of-spain	iso=TT size=4 capital=1
Port-of-Spain	city	port-of-spain	iso=TT size=4 capital=1
Saipan	city	saipan	iso=MP size=4 capital=1
Moroni	city	moroni	iso=KM size=4 capital=1
Apia	city	apia	iso=WS size=4 capital=1
Tarawa	city	tarawa	iso=KI size=4 capital=1
Port Vila	city	port-vila	iso=VU size=4 capital=1
Port-Vila	city	port-vila	iso=VU size=4 capital=1
Banjul	city	banjul	iso=GM size=4 capital=1
Monaco	city	monaco	iso=MC size=4 capital=1
Oranjestad	city	oranjestad	iso=AW size=4 capital=1
George Town	city	george-town	iso=KY size=4 capital=1
Saint Helier	city	saint-helier	iso=JE size=4 capital=1
Gibraltar	city	gibraltar	iso=GI size=4 capital=1
Papeete	city	papeete	iso=PF size=4 capital=1
Douglas	city	douglas	iso=IM size=4 capital=1
Majuro	city	majuro	iso=MH size=4 capital=1
Kingstown	city	kingstown	iso=VC size=4 capital=1
Saint John's	city	saint-johns	iso=AG size=4 capital=1
Victoria	city	victoria	caution=name iso=SC size=4 capital=1
Nuku'alofa	city	nukualofa	iso=TO size=4 capital=1
Nuku‘alofa	city	nukualofa	iso=TO size=4 capital=1
Nuku`alofa	city	nukualofa	iso=TO size=4 capital=1
Andorra la Vella	city	andorra-la-vella	iso=AD size=4 capital=1
Charlotte Amalie	city	charlotte-amalie	iso=VI size=4 capital=1
Roseau	city	roseau	caution=name iso=DM size=4 capital=1
Saint Peter Port	city	saint-peter-port	iso=GG size=4 capital=1
Nuuk	city	nuuk	iso=GL size=4 capital=1
Belmopan	city	belmopan	iso=BZ size=4 capital=1
Avarua	city	avarua	iso=CK size=4 capital=1
Tórshavn	city	torshavn	iso=FO size=4 capital=1
Torshavn	city	torshavn	iso=FO size=4 capital=1
Basseterre	city	basseterre	iso=KN size=4 capital=1
Pago Pago	city	pago-pago	iso=AS size=4 capital=1
Basse-Terre	city	basse-terre	iso=GP size=4 capital=1
Mariehamn	city	mariehamn	iso=AX size=4 capital=1
Castries	city	castries	iso=LC size=4 capital=1
Road Town	city	road-town	iso=VG size=3 capital=1
Saint George's	city	saint-georges	iso=GD size=3 capital=1
Valletta	city	valletta	iso=MT size=3 capital=1
Saint-Pierre	city	saint-pierre	iso=PM size=3 capital=1
Gustavia	city	gustavia	iso=BL size=3 capital=1
Marigot	city	marigot	iso=MF size=3 capital=1
Vaduz	city	vaduz	iso=LI size=3 capital=1
San Marino	city	san-marino	iso=SM size=3 capital=1
Funafuti	city	funafuti	iso=TV size=3 capital=1
Cockburn Town	city	cockburn-town	iso=TC size=3 capital=1
Stanley	city	stanley	iso=FK size=3 capital=1
Longyearbyen	city	longyearbyen	iso=SJ size=3 capital=1
Philipsburg	city	philipsburg	iso=SX size=3 capital=1
Matâ'utu	city	matautu	iso=WF size=3 capital=1
Mata'utu	city	matautu	iso=WF size=3 capital=1
The Valley	city	the-valley	iso=AI size=3 capital=1
Hagåtña	city	hagatna	iso=GU size=3 capital=1
Hagatna	city	hagatna	iso=GU size=3 capital=1
Hamilton	city	hamilton	caution=name iso=BM size=2 capital=1
Vatican City	city	vatican-city	iso=VA size=2 capital=1
Jamestown	city	jamestown	caution=name iso=SH size=2 capital=1
Alofi	city	alofi	iso=NU size=2 capital=1
Flying Fish Cove	city	flying-fish-cove	iso=CX size=2 capital=1
West Island	city	west-island	iso=CC size=2 capital=1
Adamstown	city	adamstown	iso=PN size=1 capital=1
Port-aux-Français	city	port-aux-francais	iso=TF size=1 capital=1
Port-aux-Francais	city	port-aux-francais	iso=TF size=1 capital=1
Grytviken	city	grytviken	iso=GS size=0 capital=1
Palikir	city	palikir	iso=FM size=0 capital=1
Palikir - National Government Center	city	palikir	iso=FM size=0 capital=1
Plymouth	city	plymouth	iso=MS size=0 capital=1
Melekeok - Palau State Capital	city	melekeok-palau-state-capital	iso=PW size=0 capital=1
Shanghai	city	shanghai	iso=CN size=7
Mumbai	city	mumbai	iso=IN size=7
Bombay	city	mumbai	iso=IN size=7
Karachi	city	karachi	iso=PK size=7
Istanbul	city	istanbul	iso=TR size=7
İstanbul	city	istanbul	iso=TR size=7
Delhi	city	delhi	iso=IN size=7
São Paulo	city	sao-paulo	iso=BR size=7
Sao Paulo	city	sao-paulo	iso=BR size=7
Lagos	city	lagos	iso=NG size=6
Zhumadian	city	zhumadian	iso=CN size=6
New York	city	new-york	iso=US size=6
New York City	city	new-york	iso=US size=6
City of London	city	city-of-london	iso=GB size=6
Nanchong	city	nanchong	iso=CN size=6
Lahore	city	lahore	iso=PK size=6
Rio de Janeiro	city	rio-de-janeiro	iso=BR size=6
Tai'an	city	taian	iso=CN size=6
Bengalore	city	bengalore	iso=IN size=6
Yueyang	city	yueyang	iso=CN size=6
Kaifeng	city	kaifeng	iso=CN size=6
Kolkata	city	kolkata	iso=IN size=6
Calcutta	city	kolkata	iso=IN size=6
Toronto	city	toronto	iso=CA size=6
Yangon	city	yangon	iso=MM size=6
Rangoon	city	yangon	iso=MM size=6
Sydney	city	sydney	caution=name iso=AU size=6
Chennai	city	chennai	iso=IN size=6
Madras	city	chennai	iso=IN size=6
Wuhan	city	wuhan	iso=CN size=6
Saint Petersburg	city	saint-petersburg	iso=RU size=6
St. Petersburg	city	saint-petersburg	iso=RU size=6
St Petersburg	city	saint-petersburg	iso=RU size=6
Chongqing	city	chongqing	iso=CN size=6
Chengdu	city	chengdu	iso=CN size=6
Chittagong	city	chittagong	iso=BD size=6
Alexandria	city	alexandria	caution=name iso=EG size=6
Los Angeles	city	los-angeles	iso=US size=6
Tianjin	city	tianjin	iso=CN size=6
Melbourne	city	melbourne	iso=AU size=6
Ahmadābād	city	ahmadabad	iso=IN size=6
Ahmadabad	city	ahmadabad	iso=IN size=6
Pusan	city	pusan	iso=KR size=6
Abidjan	city	abidjan	iso=CI size=6
Kano	city	kano	iso=NG size=6
Hyderābād	city	hyderabad	iso=IN size=6
Hyderabad	city	hyderabad	iso=IN size=6
Puyang	city	puyang	iso=CN size=6
Yokohama-shi	city	yokohama-shi	iso=JP size=6
Ibadan	city	ibadan	iso=NG size=6
Shenyang	city	shenyang	iso=CN size=6
Thành phố Hồ Chí Minh	city	thanh-pho-ho-chi-minh	iso=VN size=6
Thanh pho Ho Chi Minh	city	thanh-pho-ho-chi-minh	iso=VN size=6
Shiyan	city	shiyan	iso=CN size=6
Cape Town	city	cape-town	iso=ZA size=6
Montréal	city	montreal	iso=CA size=6
Montreal	city	montreal	iso=CA size=6
Harbin	city	harbin	iso=CN size=6
Xi'an	city	xian	iso=CN size=6
Lanzhou	city	lanzhou	iso=CN size=6
Guangzhou	city	guangzhou	iso=CN size=6
Canton	city	guangzhou	iso=CN size=6
Casablanca	city	casablanca	iso=MA size=6
Durban	city	durban	iso=ZA size=6
Nanjing	city	nanjing	iso=CN size=6
Nanking	city	nanjing	iso=CN size=6
Shenzhen	city	shenzhen	iso=CN size=6
Pune	city	pune	iso=IN size=6
Sūrat	city	surat	iso=IN size=6
Surat	city	surat	iso=IN size=6
Jeddah	city	jeddah	iso=SA size=6
Kānpur	city	kanpur	iso=IN size=6
Kanpur	city	kanpur	iso=IN size=6
Taiyuan	city	taiyuan	iso=CN size=6
Salvador	city	salvador	iso=BR size=6
Jaipur	city	jaipur	iso=IN size=6
Dar es Salaam	city	dar-es-salaam	iso=TZ size=6
Chicago	city	chicago	iso=US size=6
Tsche-mul-p-ho	city	tsche-mul-p-ho	iso=KR size=6
Yunfu	city	yunfu	iso=CN size=6
Al Başrah	city	al-basrah	iso=IQ size=6
Al Basrah	city	al-basrah	iso=IQ size=6
Ōsaka-shi	city	osaka-shi	iso=JP size=6
Osaka-shi	city	osaka-shi	iso=JP size=6
Taegu	city	taegu	iso=KR size=6
Changchun	city	changchun	iso=CN size=6
Faisalābād	city	faisalabad	iso=PK size=6
Faisalabad	city	faisalabad	iso=PK size=6
İzmir	city	izmir	iso=TR size=6
Izmir	city	izmir	iso=TR size=6
Zhongshan	city	zhongshan	iso=CN size=6
Lucknow	city	lucknow	iso=IN size=6
Al Jīzah	city	al-jizah	iso=EG size=6
Al Jizah	city	al-jizah	iso=EG size=6
Fortaleza	city	fortaleza	iso=BR size=6
Cali	city	cali	iso=CO size=6
Surabaya	city	surabaya	iso=ID size=6
Belo Horizonte	city	belo-horizonte	iso=BR size=6
Grand Dakar	city	grand-dakar	iso=SN size=6
Mashhad	city	mashhad	iso=IR size=6
Brooklyn	city	brooklyn	iso=US size=6
Nāgpur	city	nagpur	iso=IN size=6
Nagpur	city	nagpur	iso=IN size=6
Maracaibo	city	maracaibo	iso=VE size=6
Raigarh Fort	city	raigarh-fort	iso=IN size=6
Nagoya-shi	city	nagoya-shi	iso=JP size=6
Houston	city	houston	caution=name iso=US size=6
Changsha	city	changsha	iso=CN size=6
Jinan	city	jinan	iso=CN size=6
Al Mawşil al Jadīdah	city	al-mawsil-al-jadidah	iso=IQ size=6
Al Mawsil al Jadidah	city	al-mawsil-al-jadidah	iso=IQ size=6
Dalian	city	dalian	iso=CN size=6
Johannesburg	city	johannesburg	iso=ZA size=6
Kowloon	city	kowloon	iso=HK size=6
Al Başrat al Qadīmah	city	al-basrat-al-qadimah	iso=IQ size=6
Al Basrat al Qadimah	city	al-basrat-al-qadimah	iso=IQ size=6
Zhengzhou	city	zhengzhou	iso=CN size=6
Almaty	city	almaty	iso=KZ size=6
Isfahan	city	isfahan	iso=IR size=6
Medellín	city	medellin	iso=CO size=6
Medellin	city	medellin	iso=CO size=6
Shijiazhuang	city	shijiazhuang	iso=CN size=6
Guayaquil	city	guayaquil	iso=EC size=6
Sapporo-shi	city	sapporo-shi	iso=JP size=6
Jilin	city	jilin	iso=CN size=6
Hangzhou	city	hangzhou	iso=CN size=6
Nanchang	city	nanchang	iso=CN size=6
Camayenne	city	camayenne	iso=GN size=6
Vancouver	city	vancouver	iso=CA size=6
Indore	city	indore	iso=IN size=6
Iztapalapa	city	iztapalapa	iso=MX size=6
Ecatepec	city	ecatepec	iso=MX size=6
Maracay	city	maracay	iso=VE size=6
Medan	city	medan	iso=ID size=6
Rāwalpindi	city	rawalpindi	iso=PK size=6
Rawalpindi	city	rawalpindi	iso=PK size=6
Mosul	city	mosul	iso=IQ size=6
Hamburg	city	hamburg	iso=DE size=6
Curitiba	city	curitiba	iso=BR size=6
Bandung	city	bandung	iso=ID size=6
Soweto	city	soweto	iso=ZA size=6
Qingdao	city	qingdao	iso=CN size=6
Guadalajara	city	guadalajara	iso=MX size=6
Barcelona	city	barcelona	iso=ES size=6
Aleppo	city	aleppo	iso=SY size=6
Patna	city	patna	iso=IN size=6
Bhopāl	city	bhopal	iso=IN size=6
Bhopal	city	bhopal	iso=IN size=6
Manaus	city	manaus	iso=BR size=6
Tangshan	city	tangshan	iso=CN size=6
Xinyang	city	xinyang	iso=CN size=6
Puebla de Zaragoza	city	puebla-de-zaragoza	iso=MX size=6
Kaduna	city	kaduna	iso=NG size=6
Eşfahān	city	esfahan	iso=IR size=6
Esfahan	city	esfahan	iso=IR size=6
Ludhiāna	city	ludhiana	iso=IN size=6
Ludhiana	city	ludhiana	iso=IN size=6
Kōbe-shi	city	kobe-shi	iso=JP size=6
Kobe-shi	city	kobe-shi	iso=JP size=6
Philadelphia	city	philadelphia	iso=US size=6
Bekasi	city	bekasi	iso=ID size=6
Kaohsiung	city	kaohsiung	iso=TW size=6
Ciudad Juárez	city	ciudad-juarez	iso=MX size=6
Ciudad Juarez	city	ciudad-juarez	iso=MX size=6
Urunchi	city	urunchi	iso=CN size=6
Manhattan	city	manhattan	iso=US size=6
Recife	city	recife	iso=BR size=6
Taiden	city	taiden	iso=KR size=6
Kumasi	city	kumasi	iso=GH size=6
Kyoto	city	kyoto	iso=JP size=6
Karaj	city	karaj	iso=IR size=6
Perth	city	perth	caution=name iso=AU size=6
=Phoenix	city	phoenix	caution=word iso=US size=6
=PHOENIX	city	phoenix	caution=word iso=US size=6
Palembang	city	palembang	iso=ID size=6
Multān	city	multan	iso=PK size=6
Multan	city	multan	iso=PK size=6
Kharkiv	city	kharkiv	iso=UA size=6
Kharkov	city	kharkiv	iso=UA size=6
Āgra	city	agra	iso=IN size=6
Agra	city	agra	iso=IN size=6
Córdoba	city	cordoba	iso=AR size=6
Cordoba	city	cordoba	iso=AR size=6
Tabrīz	city	tabriz	iso=IR size=6
Tabriz	city	tabriz	iso=IR size=6
Novosibirsk	city	novosibirsk	iso=RU size=6
Kwangju	city	kwangju	iso=KR size=6
Bursa	city	bursa	iso=TR size=6
Vadodara	city	vadodara	iso=IN size=6
Belém	city	belem	iso=BR size=6
Belem	city	belem	iso=BR size=6
Fushun	city	fushun	iso=CN size=6
Fukuoka-shi	city	fukuoka-shi	iso=JP size=6
Luoyang	city	luoyang	iso=CN size=6
Hefei	city	hefei	iso=CN size=6
Valencia	city	valencia	caution=name iso=VE size=6
Gujrānwāla	city	gujranwala	iso=PK size=6
Gujranwala	city	gujranwala	iso=PK size=6
Barranquilla	city	barranquilla	iso=CO size=6
Liuyang	city	liuyang	iso=CN size=6
Tijuana	city	tijuana	iso=MX size=6
Lubumbashi	city	lubumbashi	iso=CD size=6
Porto Alegre	city	porto-alegre	iso=BR size=6
Tangerang	city	tangerang	iso=ID size=6
Santa Cruz de la Sierra	city	santa-cruz-de-la-sierra	iso=BO size=6
Handan	city	handan	iso=CN size=6
Suzhou	city	suzhou	iso=CN size=6
Khulna	city	khulna	iso=BD size=6
Douala	city	douala	iso=CM size=6
Shantou	city	shantou	iso=CN size=6
San Antonio	city	san-antonio	iso=US size=6
Gorakhpur	city	gorakhpur	iso=IN size=6
Mecca	city	mecca	iso=SA size=6
Makassar	city	makassar	iso=ID size=6
San Diego	city	san-diego	iso=US size=6
Kawasaki	city	kawasaki	iso=JP size=6
Milan	city	milan	iso=IT size=6
Milano	city	milan	iso=IT size=6
Baotou	city	baotou	iso=CN size=6
Medina	city	medina	iso=SA size=6
Nāsik	city	nasik	iso=IN size=6
Nasik	city	nasik	iso=IN size=6
Semarang	city	semarang	iso=ID size=6
Yekaterinburg	city	yekaterinburg	iso=RU size=6
Pimpri	city	pimpri	iso=IN size=6
Nizhniy Novgorod	city	nizhniy-novgorod	iso=RU size=6
Budta	city	budta	iso=PH size=6
Kalyān	city	kalyan	iso=IN size=6
Kalyan	city	kalyan	iso=IN size=6
Thāne	city	thane	iso=IN size=6
Thane	city	thane	iso=IN size=6
Munich	city	munich	iso=DE size=6
München	city	munich	iso=DE size=6
Muenchen	city	munich	iso=DE size=6
Ra's Bayrūt	city	ras-bayrut	iso=LB size=6
Ra's Bayrut	city	ras-bayrut	iso=LB size=6
Shīrāz	city	shiraz	iso=IR size=6
Shiraz	city	shiraz	iso=IR size=6
Adana	city	adana	iso=TR size=6
Suigen	city	suigen	iso=KR size=6
Ciudad Nezahualcóyotl	city	ciudad-nezahualcoyotl	iso=MX size=6
Ciudad Nezahualcoyotl	city	ciudad-nezahualcoyotl	iso=MX size=6
Meerut	city	meerut	iso=IN size=6
Farīdābād	city	faridabad	iso=IN size=6
Faridabad	city	faridabad	iso=IN size=6
Peshāwar	city	peshawar	iso=PK size=6
Peshawar	city	peshawar	iso=PK size=6
Davao	city	davao	iso=PH size=6
Mandalay	city	mandalay	iso=MM size=6
Santiago de los Caballeros	city	santiago-de-los-caballeros	iso=DO size=6
Omdurman	city	omdurman	iso=SD size=6
Anshan	city	anshan	iso=CN size=6
Tongshan	city	tongshan	iso=CN size=6
Ghāziābād	city	ghaziabad	iso=IN size=6
Ghaziabad	city	ghaziabad	iso=IN size=6
Depok	city	depok	iso=ID size=6
Dallas	city	dallas	caution=name iso=US size=6
Saitama	city	saitama	iso=JP size=6
Gustavo A. Madero	city	gustavo-a-madero	iso=MX size=6
Dombivli	city	dombivli	iso=IN size=6
Fuzhou	city	fuzhou	iso=CN size=6
Rājkot	city	rajkot	iso=IN size=6
Rajkot	city	rajkot	iso=IN size=6
Rosario	city	rosario	iso=AR size=6
Guiyang	city	guiyang	iso=CN size=6
Goiânia	city	goiania	iso=BR size=6
Goiania	city	goiania	iso=BR size=6
Guarulhos	city	guarulhos	iso=BR size=6
Benares	city	benares	iso=IN size=6
Port Harcourt	city	port-harcourt	iso=NG size=6
Hiroshima	city	hiroshima	iso=JP size=6
Hiroshima-shi	city	hiroshima	iso=JP size=6
Dayan	city	dayan	iso=CN size=6
Dubai	city	dubai	iso=AE size=6
Samara	city	samara	iso=RU size=6
Omsk	city	omsk	iso=RU size=6
Benin City	city	benin-city	iso=NG size=6
Monterrey	city	monterrey	iso=MX size=6
Malingao	city	malingao	iso=PH size=6
León	city	leon	iso=MX size=6
Leon	city	leon	iso=MX size=6
Maiduguri	city	maiduguri	iso=NG size=6
Wuxi	city	wuxi	iso=CN size=6
Kazan	city	kazan	iso=RU size=6
Amritsar	city	amritsar	iso=IN size=6
Yono	city	yono	iso=JP size=6
Rostov-na-Donu	city	rostov-na-donu	iso=RU size=6
Adelaide	city	adelaide	iso=AU size=6
Allahābād	city	allahabad	iso=IN size=6
Allahabad	city	allahabad	iso=IN size=6
Goyang	city	goyang	iso=KR size=6
Gaziantep	city	gaziantep	iso=TR size=6
Vishākhapatnam	city	vishakhapatnam	iso=IN size=6
Vishakhapatnam	city	vishakhapatnam	iso=IN size=6
Chelyabinsk	city	chelyabinsk	iso=RU size=6
Datong	city	datong	iso=CN size=6
Changshu City	city	changshu-city	iso=CN size=6
Taichung	city	taichung	iso=TW size=6
Sendai-shi	city	sendai-shi	iso=JP size=6
Teni	city	teni	iso=IN size=6
Xianyang	city	xianyang	iso=CN size=6
Ufa	city	ufa	iso=RU size=6
Dnipropetrovsk	city	dnipropetrovsk	iso=UA size=6
Seongnam	city	seongnam	iso=KR size=6
Campinas	city	campinas	iso=BR size=6
Jabalpur	city	jabalpur	iso=IN size=6
Hāora	city	haora	iso=IN size=6
Haora	city	haora	iso=IN size=6
Huainan	city	huainan	iso=CN size=6
Donetsk	city	donetsk	iso=UA size=6
Donets'k	city	donetsk	iso=UA size=6
Kunming	city	kunming	iso=CN size=6
Calgary	city	calgary	iso=CA size=6
Aurangābād	city	aurangabad	iso=IN size=6
Aurangabad	city	aurangabad	iso=IN size=6
Volgograd	city	volgograd	iso=RU size=6
Nova Iguaçu	city	nova-iguacu	iso=BR size=6
Nova Iguacu	city	nova-iguacu	iso=BR size=6
Jieyang	city	jieyang	iso=CN size=6
Odesa	city	odesa	iso=UA size=6
Odessa	city	odesa	iso=UA size=6
Zhu Cheng City	city	zhu-cheng-city	iso=CN size=6
Masjid Jamie Baitul Muttaqien	city	masjid-jamie-baitul-muttaqien	iso=ID size=6
Shivaji Nagar	city	shivaji-nagar	iso=IN size=6
Kitakyūshū	city	kitakyushu	iso=JP size=5
Kitakyushu	city	kitakyushu	iso=JP size=5
Solāpur	city	solapur	iso=IN size=5
Solapur	city	solapur	iso=IN size=5
Baoding	city	baoding	iso=CN size=5
Napoli	city	napoli	iso=IT size=5
Benxi	city	benxi	iso=CN size=5
Zapopan	city	zapopan	iso=MX size=5
Birmingham	city	birmingham	iso=GB size=5
Perm'	city	perm	iso=RU size=5
Dnipro	city	dnipro	iso=UA size=5
Srinagar	city	srinagar	iso=IN size=5
Srīnagar	city	srinagar	iso=IN size=5
Zaria	city	zaria	iso=NG size=5
Port Elizabeth	city	port-elizabeth	iso=ZA size=5
Fez	city	fez	iso=MA size=5
Fes	city	fez	iso=MA size=5
Fès	city	fez	iso=MA size=5
Cologne	city	cologne	iso=DE size=5
Köln	city	cologne	iso=DE size=5
Koeln	city	cologne	iso=DE size=5
Ulsan	city	ulsan	iso=KR size=5
Coimbatore	city	coimbatore	iso=IN size=5
Brisbane	city	brisbane	iso=AU size=5
Maceió	city	maceio	iso=BR size=5
Maceio	city	maceio	iso=BR size=5
Cartagena	city	cartagena	iso=CO size=5
Changzhou	city	changzhou	iso=CN size=5
Sulţānah	city	sultanah	iso=SA size=5
Sultanah	city	sultanah	iso=SA size=5
Mamuju	city	mamuju	iso=ID size=5
Erbil	city	erbil	iso=IQ size=5
Arbil	city	erbil	iso=IQ size=5
Krasnoyarsk	city	krasnoyarsk	iso=RU size=5
Jodhpur	city	jodhpur	iso=IN size=5
Chiba-shi	city	chiba-shi	iso=JP size=5
São Luís	city	sao-luis	iso=BR size=5
Sao Luis	city	sao-luis	iso=BR size=5
Chandīgarh	city	chandigarh	iso=IN size=5
Chandigarh	city	chandigarh	iso=IN size=5
Madurai	city	madurai	iso=IN size=5
=Salé	city	sale	caution=word iso=MA size=5
=SALÉ	city	sale	caution=word iso=MA size=5
=Sale	city	sale	caution=word iso=MA size=5
=SALE	city	sale	caution=word iso=MA size=5
Huaibei	city	huaibei	iso=CN size=5
Cochabamba	city	cochabamba	iso=BO size=5
Abobo	city	abobo	iso=CI size=5
Abū Ghurayb	city	abu-ghurayb	iso=IQ size=5
Abu Ghurayb	city	abu-ghurayb	iso=IQ size=5
Qom	city	qom	iso=IR size=5
Mersin	city	mersin	iso=TR size=5
Guwāhāti	city	guwahati	iso=IN size=5
Guwahati	city	guwahati	iso=IN size=5
Aba	city	aba	iso=NG size=5
Pingdingshan	city	pingdingshan	iso=CN size=5
Gwalior	city	gwalior	iso=IN size=5
Qiqihar	city	qiqihar	iso=CN size=5
Klang	city	klang	iso=MY size=5
Mendoza	city	mendoza	iso=AR size=5
Konya	city	konya	iso=TR size=5
Mbuji-Mayi	city	mbuji-mayi	iso=CD size=5
Vijayawāda	city	vijayawada	iso=IN size=5
Vijayawada	city	vijayawada	iso=IN size=5
Pikine	city	pikine	iso=SN size=5
Mysore	city	mysore	iso=IN size=5
Wenzhou	city	wenzhou	iso=CN size=5
Turin	city	turin	iso=IT size=5
Torino	city	turin	iso=IT size=5
Saratov	city	saratov	iso=RU size=5
Bucheon	city	bucheon	iso=KR size=5
Voronezh	city	voronezh	iso=RU size=5
Rānchī	city	ranchi	iso=IN size=5
Ranchi	city	ranchi	iso=IN size=5
Naucalpan de Juárez	city	naucalpan-de-juarez	iso=MX size=5
Naucalpan de Juarez	city	naucalpan-de-juarez	iso=MX size=5
Ahvāz	city	ahvaz	iso=IR size=5
Ahvaz	city	ahvaz	iso=IR size=5
Arequipa	city	arequipa	iso=PE size=5
Padang	city	padang	iso=ID size=5
Hubli	city	hubli	iso=IN size=5
Marrakesh	city	marrakesh	iso=MA size=5
Marrakech	city	marrakesh	iso=MA size=5
Kampung Baru Subang	city	kampung-baru-subang	iso=MY size=5
Indianapolis	city	indianapolis	iso=US size=5
Jacksonville	city	jacksonville	iso=US size=5
Duque de Caxias	city	duque-de-caxias	iso=BR size=5
Jos	city	jos	iso=NG size=5
Ilorin	city	ilorin	iso=NG size=5
Callao	city	callao	iso=PE size=5
Barquisimeto	city	barquisimeto	iso=VE size=5
San Francisco	city	san-francisco	iso=US size=5
Nanning	city	nanning	iso=CN size=5
Johor Bahru	city	johor-bahru	iso=MY size=5
Bandarlampung	city	bandarlampung	iso=ID size=5
Zagreb - Centar	city	zagreb-centar	iso=HR size=5
Bogor	city	bogor	iso=ID size=5
Mombasa	city	mombasa	iso=KE size=5
Cebu City	city	cebu-city	iso=PH size=5
Zaporizhzhya	city	zaporizhzhya	iso=UA size=5
Marseille	city	marseille	iso=FR size=5
Marseilles	city	marseille	iso=FR size=5
Az Zarqā'	city	az-zarqa	iso=JO size=5
Az Zarqa'	city	az-zarqa	iso=JO size=5
Çankaya	city	cankaya	iso=TR size=5
Cankaya	city	cankaya	iso=TR size=5
Austin	city	austin	caution=name iso=US size=5
Columbus	city	columbus	caution=name iso=US size=5
Boumerdas	city	boumerdas	iso=DZ size=5
Jalandhar	city	jalandhar	iso=IN size=5
Thiruvananthapuram	city	thiruvananthapuram	iso=IN size=5
Sakai	city	sakai	iso=JP size=5
Anyang	city	anyang	iso=CN size=5
San Miguel de Tucumán	city	san-miguel-de-tucuman	iso=AR size=5
San Miguel de Tucuman	city	san-miguel-de-tucuman	iso=AR size=5
Salem	city	salem	iso=IN size=5
Tiruchchirāppalli	city	tiruchchirappalli	iso=IN size=5
Tiruchchirappalli	city	tiruchchirappalli	iso=IN size=5
Hums	city	hums	iso=SY size=5
Hohhot	city	hohhot	iso=CN size=5
Tainan	city	tainan	iso=TW size=5
Shangyu	city	shangyu	iso=CN size=5
Łódź	city	lodz	iso=PL size=5
Lodz	city	lodz	iso=PL size=5
Ad Dammām	city	ad-dammam	iso=SA size=5
Ad Dammam	city	ad-dammam	iso=SA size=5
Xining	city	xining	iso=CN size=5
Kahrīz	city	kahriz	iso=IR size=5
Kahriz	city	kahriz	iso=IR size=5
Kota	city	kota	iso=IN size=5
Natal	city	natal	iso=BR size=5
Bhubaneshwar	city	bhubaneshwar	iso=IN size=5
Qinhuangdao	city	qinhuangdao	iso=CN size=5
Hengyang	city	hengyang	iso=CN size=5
Antalya	city	antalya	iso=TR size=5
Krakow	city	krakow	iso=PL size=5
Cracow	city	krakow	iso=PL size=5
Kraków	city	krakow	iso=PL size=5
Alīgarh	city	aligarh	iso=IN size=5
Aligarh	city	aligarh	iso=IN size=5
Turan	city	turan	iso=VN size=5
Pietermaritzburg	city	pietermaritzburg	iso=ZA size=5
Trujillo	city	trujillo	iso=PE size=5
Malang	city	malang	iso=ID size=5
Ciudad Guayana	city	ciudad-guayana	iso=VE size=5
Bareilly	city	bareilly	iso=IN size=5
Teresina	city	teresina	iso=BR size=5
Xinxiang	city	xinxiang	iso=CN size=5
São Bernardo do Campo	city	sao-bernardo-do-campo	iso=BR size=5
Sao Bernardo do Campo	city	sao-bernardo-do-campo	iso=BR size=5
Hegang	city	hegang	iso=CN size=5
Fort Worth	city	fort-worth	iso=US size=5
Oyo	city	oyo	iso=NG size=5
Quetta	city	quetta	iso=PK size=5
Charlotte	city	charlotte	caution=name iso=US size=5
Campo Grande	city	campo-grande	iso=BR size=5
Guadalupe	city	guadalupe	iso=MX size=5
Bağcılar	city	bagcilar	iso=TR size=5
Bagcilar	city	bagcilar	iso=TR size=5
As Sulaymānīyah	city	as-sulaymaniyah	iso=IQ size=5
As Sulaymaniyah	city	as-sulaymaniyah	iso=IQ size=5
Cúcuta	city	cucuta	iso=CO size=5
Cucuta	city	cucuta	iso=CO size=5
Morādābād	city	moradabad	iso=IN size=5
Moradabad	city	moradabad	iso=IN size=5
Langfang	city	langfang	iso=CN size=5
Zaporizhzhia	city	zaporizhzhia	iso=UA size=5
Zaporizhia	city	zaporizhzhia	iso=UA size=5
Ningbo	city	ningbo	iso=CN size=5
Yantai	city	yantai	iso=CN size=5
Lviv	city	lviv	iso=UA size=5
L'viv	city	lviv	iso=UA size=5
Mérida	city	merida	iso=MX size=5
Merida	city	merida	iso=MX size=5
Tlalnepantla	city	tlalnepantla	iso=MX size=5
Jerusalem	city	jerusalem	iso=IL size=5
Detroit	city	detroit	iso=US size=5
Edmonton	city	edmonton	iso=CA size=5
Tsiuentcheou	city	tsiuentcheou	iso=KR size=5
Zhuzhou	city	zhuzhou	iso=CN size=5
Chihuahua	city	chihuahua	iso=MX size=5
Bhiwandi	city	bhiwandi	iso=IN size=5
Alvaro Obregón	city	alvaro-obregon	iso=MX size=5
Alvaro Obregon	city	alvaro-obregon	iso=MX size=5
Pekanbaru	city	pekanbaru	iso=ID size=5
Seville	city	seville	iso=ES size=5
Sevilla	city	seville	iso=ES size=5
Tol'yatti	city	tolyatti	iso=RU size=5
Jaboatão	city	jaboatao	iso=BR size=5
Jaboatao	city	jaboatao	iso=BR size=5
Shizuoka-shi	city	shizuoka-shi	iso=JP size=5
Rājshāhi	city	rajshahi	iso=BD size=5
Rajshahi	city	rajshahi	iso=BD size=5
Bunia	city	bunia	iso=CD size=5
Najaf	city	najaf	iso=IQ size=5
Changzhi	city	changzhi	iso=CN size=5
Bulawayo	city	bulawayo	iso=ZW size=5
Agadir	city	agadir	iso=MA size=5
La Plata	city	la-plata	iso=AR size=5
Zhangjiakou	city	zhangjiakou	iso=CN size=5
Cotonou	city	cotonou	iso=BJ size=5
Zigong	city	zigong	iso=CN size=5
Fuxin	city	fuxin	iso=CN size=5
Enugu	city	enugu	iso=NG size=5
Tangier	city	tangier	iso=MA size=5
Huangshi	city	huangshi	iso=CN size=5
Liaoyang	city	liaoyang	iso=CN size=5
Nerima	city	nerima	iso=JP size=5
Kumamoto-shi	city	kumamoto-shi	iso=JP size=5
Raipur	city	raipur	iso=IN size=5
Osasco	city	osasco	iso=BR size=5
San Luis Potosí	city	san-luis-potosi	iso=MX size=5
San Luis Potosi	city	san-luis-potosi	iso=MX size=5
Zaragoza	city	zaragoza	iso=ES size=5
Saragossa	city	zaragoza	iso=ES size=5
Xiangtan	city	xiangtan	iso=CN size=5
Ipoh	city	ipoh	iso=MY size=5
Palermo	city	palermo	iso=IT size=5
Zibo	city	zibo	iso=CN size=5
Mississauga	city	mississauga	iso=CA size=5
Nantong	city	nantong	iso=CN size=5
Mudanjiang	city	mudanjiang	iso=CN size=5
Santo André	city	santo-andre	iso=BR size=5
Santo Andre	city	santo-andre	iso=BR size=5
Pointe-Noire	city	pointe-noire	iso=CG size=5
Aguascalientes	city	aguascalientes	iso=MX size=5
Kryvyy Rih	city	kryvyy-rih	iso=UA size=5
Acapulco de Juárez	city	acapulco-de-juarez	iso=MX size=5
Acapulco de Juarez	city	acapulco-de-juarez	iso=MX size=5
João Pessoa	city	joao-pessoa	iso=BR size=5
Joao Pessoa	city	joao-pessoa	iso=BR size=5
Ansan	city	ansan	iso=KR size=5
Benghazi	city	benghazi	iso=LY size=5
Frankfurt am Main	city	frankfurt-am-main	iso=DE size=5
Krasnodar	city	krasnodar	iso=RU size=5
Guilin	city	guilin	iso=CN size=5
El Paso	city	el-paso	iso=US size=5
Sagamihara	city	sagamihara	iso=JP size=5
Memphis	city	memphis	iso=US size=5
Oran	city	oran	iso=DZ size=5
Diyarbakır	city	diyarbakir	iso=TR size=5
Diyarbakir	city	diyarbakir	iso=TR size=5
New South Memphis	city	new-south-memphis	iso=US size=5
Ul'yanovsk	city	ulyanovsk	iso=RU size=5
Kotli	city	kotli	iso=PK size=5
Okayama-shi	city	okayama-shi	iso=JP size=5
Zhanjiang	city	zhanjiang	iso=CN size=5
Yogyakarta	city	yogyakarta	iso=ID size=5
North York	city	north-york	iso=CA size=5
Wrocław	city	wroclaw	iso=PL size=5
Wroclaw	city	wroclaw	iso=PL size=5
Tyundyu	city	tyundyu	iso=KR size=5
Zhenjiang	city	zhenjiang	iso=CN size=5
Winnipeg	city	winnipeg	iso=CA size=5
Dandong	city	dandong	iso=CN size=5
Izhevsk	city	izhevsk	iso=RU size=5
Jaboatão dos Guararapes	city	jaboatao-dos-guararapes	iso=BR size=5
Jaboatao dos Guararapes	city	jaboatao-dos-guararapes	iso=BR size=5
Shaoguan	city	shaoguan	iso=CN size=5
Yancheng	city	yancheng	iso=CN size=5
Coyoacán	city	coyoacan	iso=MX size=5
Coyoacan	city	coyoacan	iso=MX size=5
Foshan	city	foshan	iso=CN size=5
Contagem	city	contagem	iso=BR size=5
Bhilai	city	bhilai	iso=IN size=5
Panshan	city	panshan	iso=CN size=5
Saltillo	city	saltillo	iso=MX size=5
Kermānshāh	city	kermanshah	iso=IR size=5
Kermanshah	city	kermanshah	iso=IR size=5
Baltimore	city	baltimore	iso=US size=5
Al Ḩudaydah	city	al-hudaydah	iso=YE size=5
Al Hudaydah	city	al-hudaydah	iso=YE size=5
Boston	city	boston	iso=US size=5
Jamshedpur	city	jamshedpur	iso=IN size=5
Haikou	city	haikou	iso=CN size=5
Ta‘izz	city	taizz	iso=YE size=5
Ta`izz	city	taizz	iso=YE size=5
São José dos Campos	city	sao-jose-dos-campos	iso=BR size=5
Sao Jose dos Campos	city	sao-jose-dos-campos	iso=BR size=5
Taizhou	city	taizhou	iso=CN size=5
Querétaro	city	queretaro	iso=MX size=5
Queretaro	city	queretaro	iso=MX size=5
Xingtai	city	xingtai	iso=CN size=5
Glasgow	city	glasgow	iso=GB size=5
Borivli	city	borivli	iso=IN size=5
Seattle	city	seattle	iso=US size=5
Tlalpan	city	tlalpan	iso=MX size=5
Yaroslavl'	city	yaroslavl	iso=RU size=5
Benoni	city	benoni	iso=ZA size=5
Hamamatsu	city	hamamatsu	iso=JP size=5
Cochin	city	cochin	iso=IN size=5
Jinzhou	city	jinzhou	iso=CN size=5
Amrāvati	city	amravati	iso=IN size=5
Amravati	city	amravati	iso=IN size=5
Haiphong	city	haiphong	iso=VN size=5
Genoa	city	genoa	iso=IT size=5
Genova	city	genoa	iso=IT size=5
Kirkuk	city	kirkuk	iso=IQ size=5
Sāngli	city	sangli	iso=IN size=5
Sangli	city	sangli	iso=IN size=5
Denver	city	denver	caution=name iso=US size=5
Shuangyashan	city	shuangyashan	iso=CN size=5
Situbondo	city	situbondo	iso=ID size=5
Barnaul	city	barnaul	iso=RU size=5
Rotterdam	city	rotterdam	iso=NL size=5
Luancheng	city	luancheng	iso=CN size=5
Mexicali	city	mexicali	iso=MX size=5
Hermosillo	city	hermosillo	iso=MX size=5
Milwaukee	city	milwaukee	iso=US size=5
Rasht	city	rasht	iso=IR size=5
Abeokuta	city	abeokuta	iso=NG size=5
=Essen	city	essen	caution=word iso=DE size=5
=ESSEN	city	essen	caution=word iso=DE size=5
Kayseri	city	kayseri	iso=TR size=5
Morelia	city	morelia	iso=MX size=5
Yingkou	city	yingkou	iso=CN size=5
Zhangzhou	city	zhangzhou	iso=CN size=5
Stuttgart	city	stuttgart	iso=DE size=5
Dortmund	city	dortmund	iso=DE size=5
Vladivostok	city	vladivostok	iso=RU size=5
Irkutsk	city	irkutsk	iso=RU size=5
Blantyre	city	blantyre	iso=MW size=5
New Kingston	city	new-kingston	iso=JM size=5
Portland	city	portland	iso=US size=5
Las Vegas	city	las-vegas	iso=US size=5
Culiacán	city	culiacan	iso=MX size=5
Culiacan	city	culiacan	iso=MX size=5
Cuttack	city	cuttack	iso=IN size=5
Oklahoma City	city	oklahoma-city	iso=US size=5
Hachiōji	city	hachioji	iso=JP size=5
Hachioji	city	hachioji	iso=JP size=5
Khabarovsk	city	khabarovsk	iso=RU size=5
Xiamen	city	xiamen	iso=CN size=5
Khabarovsk Vtoroy	city	khabarovsk-vtoroy	iso=RU size=5
Kermān	city	kerman	iso=IR size=5
Kerman	city	kerman	iso=IR size=5
Chiclayo	city	chiclayo	iso=PE size=5
Orūmīyeh	city	orumiyeh	iso=IR size=5
Orumiyeh	city	orumiyeh	iso=IR size=5
Bahçelievler	city	bahcelievler	iso=TR size=5
Bahcelievler	city	bahcelievler	iso=TR size=5
Bengbu	city	bengbu	iso=CN size=5
Bīkāner	city	bikaner	iso=IN size=5
Bikaner	city	bikaner	iso=IN size=5
Umraniye	city	umraniye	iso=TR size=5
Düsseldorf	city	dusseldorf	iso=DE size=5
Dusseldorf	city	dusseldorf	iso=DE size=5
Banjarmasin	city	banjarmasin	iso=ID size=5
Shihezi	city	shihezi	iso=CN size=5
Bucaramanga	city	bucaramanga	iso=CO size=5
South Boston	city	south-boston	iso=US size=5
Kuching	city	kuching	iso=MY size=5
Poznań	city	poznan	iso=PL size=5
Poznan	city	poznan	iso=PL size=5
Veracruz	city	veracruz	iso=MX size=5
Malaga	city	malaga	iso=ES size=5
Málaga	city	malaga	iso=ES size=5
Bouaké	city	bouake	iso=CI size=5
Bouake	city	bouake	iso=CI size=5
Sokoto	city	sokoto	iso=NG size=5
Uberlândia	city	uberlandia	iso=BR size=5
Uberlandia	city	uberlandia	iso=BR size=5
Onitsha	city	onitsha	iso=NG size=5
Funabashi	city	funabashi	iso=JP size=5
Hamhŭng	city	hamhung	iso=KP size=5
Hamhung	city	hamhung	iso=KP size=5
Sorocaba	city	sorocaba	iso=BR size=5
Warangal	city	warangal	iso=IN size=5
Santiago de Cuba	city	santiago-de-cuba	iso=CU size=5
Siping	city	siping	iso=CN size=5
Kagoshima-shi	city	kagoshima-shi	iso=JP size=5
Surakarta	city	surakarta	iso=ID size=5
Huaiyin	city	huaiyin	iso=CN size=5
Bhāvnagar	city	bhavnagar	iso=IN size=5
Bhavnagar	city	bhavnagar	iso=IN size=5
Mar del Plata	city	mar-del-plata	iso=AR size=5
Bahāwalpur	city	bahawalpur	iso=PK size=5
Bahawalpur	city	bahawalpur	iso=PK size=5
Zāhedān	city	zahedan	iso=IR size=5
Zahedan	city	zahedan	iso=IR size=5
Ribeirão Preto	city	ribeirao-preto	iso=BR size=5
Ribeirao Preto	city	ribeirao-preto	iso=BR size=5
Aden	city	aden	iso=YE size=5
Orenburg	city	orenburg	iso=RU size=5
Sangwon	city	sangwon	iso=KR size=5
Jiamusi	city	jiamusi	iso=CN size=5
Antipolo	city	antipolo	iso=PH size=5
Neijiang	city	neijiang	iso=CN size=5
Bremen	city	bremen	iso=DE size=5
Albuquerque	city	albuquerque	iso=US size=5
Meknès	city	meknes	iso=MA size=5
Meknes	city	meknes	iso=MA size=5
Matola	city	matola	iso=MZ size=5
Sharjah	city	sharjah	iso=AE size=5
Banqiao	city	banqiao	iso=TW size=5
Sargodha	city	sargodha	iso=PK size=5
Cancún	city	cancun	iso=MX size=5
Cancun	city	cancun	iso=MX size=5
Yangzhou	city	yangzhou	iso=CN size=5
Novokuznetsk	city	novokuznetsk	iso=RU size=5
Kisangani	city	kisangani	iso=CD size=5
Port Said	city	port-said	iso=EG size=5
Mercin	city	mercin	iso=TR size=5
Warri	city	warri	iso=NG size=5
Guli	city	guli	iso=CN size=5
Tanggu	city	tanggu	iso=CN size=5
Jiangmen	city	jiangmen	iso=CN size=5
Nashville	city	nashville	iso=US size=5
Ta'if	city	taif	iso=SA size=5
Beira	city	beira	iso=MZ size=5
Guntūr	city	guntur	iso=IN size=5
Guntur	city	guntur	iso=IN size=5
Québec	city	quebec	iso=CA size=5
Quebec	city	quebec	iso=CA size=5
Hamadān	city	hamadan	iso=IR size=5
Hamadan	city	hamadan	iso=IR size=5
Cangzhou	city	cangzhou	iso=CN size=5
Gold Coast	city	gold-coast	iso=AU size=5
Torreón	city	torreon	iso=MX size=5
Torreon	city	torreon	iso=MX size=5
Dehra Dūn	city	dehra-dun	iso=IN size=5
Dehra Dun	city	dehra-dun	iso=IN size=5
Cuiabá	city	cuiaba	iso=BR size=5
Cuiaba	city	cuiaba	iso=BR size=5
Cuauhtémoc	city	cuauhtemoc	iso=MX size=5
Cuauhtemoc	city	cuauhtemoc	iso=MX size=5
Ciudad López Mateos	city	ciudad-lopez-mateos	iso=MX size=5
Ciudad Lopez Mateos	city	ciudad-lopez-mateos	iso=MX size=5
Petaling Jaya	city	petaling-jaya	iso=MY size=5
Esenler	city	esenler	iso=TR size=5
Ryazan'	city	ryazan	iso=RU size=5
Tucson	city	tucson	iso=US size=5
Tyumen'	city	tyumen	iso=RU size=5
Durgāpur	city	durgapur	iso=IN size=5
Durgapur	city	durgapur	iso=IN size=5
Quilmes	city	quilmes	iso=AR size=5
Ajmer	city	ajmer	iso=IN size=5
Changde	city	changde	iso=CN size=5
Jiaozuo	city	jiaozuo	iso=CN size=5
Ulhāsnagar	city	ulhasnagar	iso=IN size=5
Ulhasnagar	city	ulhasnagar	iso=IN size=5
Kolhāpur	city	kolhapur	iso=IN size=5
Kolhapur	city	kolhapur	iso=IN size=5
Lipetsk	city	lipetsk	iso=RU size=5
Shiliguri	city	shiliguri	iso=IN size=5
Hanover	city	hanover	iso=DE size=5
Hannover	city	hanover	iso=DE size=5
Eskişehir	city	eskisehir	iso=TR size=5
Eskisehir	city	eskisehir	iso=TR size=5
Āzādshahr	city	azadshahr	iso=IR size=5
Azadshahr	city	azadshahr	iso=IR size=5
Salta	city	salta	iso=AR size=5
Penza	city	penza	iso=RU size=5
Tembisa	city	tembisa	iso=ZA size=5
Mykolayiv	city	mykolayiv	iso=UA size=5
Aparecida de Goiânia	city	aparecida-de-goiania	iso=BR size=5
Aparecida de Goiania	city	aparecida-de-goiania	iso=BR size=5
Puente Alto	city	puente-alto	iso=CL size=5
Naberezhnyye Chelny	city	naberezhnyye-chelny	iso=RU size=5
San Nicolás de los Garza	city	san-nicolas-de-los-garza	iso=MX size=5
San Nicolas de los Garza	city	san-nicolas-de-los-garza	iso=MX size=5
Wuhu	city	wuhu	iso=CN size=5
Toluca	city	toluca	iso=MX size=5
Niigata-shi	city	niigata-shi	iso=JP size=5
Leipzig	city	leipzig	iso=DE size=5
Duisburg	city	duisburg	iso=DE size=5
Āsansol	city	asansol	iso=IN size=5
Asansol	city	asansol	iso=IN size=5
Gothenburg	city	gothenburg	iso=SE size=5
Göteborg	city	gothenburg	iso=SE size=5
Goeteborg	city	gothenburg	iso=SE size=5
Arāk	city	arak	iso=IR size=5
Arak	city	arak	iso=IR size=5
Astrakhan'	city	astrakhan	iso=RU size=5
Zhuhai	city	zhuhai	iso=CN size=5
Hoko	city	hoko	iso=KR size=5
Nyala	city	nyala	iso=SD size=5
Nuremberg	city	nuremberg	iso=DE size=5
Shashi	city	shashi	iso=CN size=5
Reynosa	city	reynosa	iso=MX size=5
Makhachkala	city	makhachkala	iso=RU size=5
Newcastle	city	newcastle	iso=AU size=5
Fresno	city	fresno	iso=US size=5
Cimahi	city	cimahi	iso=ID size=5
Tlaquepaque	city	tlaquepaque	iso=MX size=5
Jāmnagar	city	jamnagar	iso=IN size=5
Jamnagar	city	jamnagar	iso=IN size=5
Aracaju	city	aracaju	iso=BR size=5
Port Sudan	city	port-sudan	iso=SD size=5
Santa Fe de la Vera Cruz	city	santa-fe-de-la-vera-cruz	iso=AR size=5
San Pedro Sula	city	san-pedro-sula	iso=HN size=5
Suez	city	suez	iso=EG size=5
Dresden	city	dresden	iso=DE size=5
Tomsk	city	tomsk	iso=RU size=5
Masina	city	masina	iso=CD size=5
Sahāranpur	city	saharanpur	iso=IN size=5
Saharanpur	city	saharanpur	iso=IN size=5
Gulbarga	city	gulbarga	iso=IN size=5
Bhātpāra	city	bhatpara	iso=IN size=5
Bhatpara	city	bhatpara	iso=IN size=5
An Najaf al Ashraf	city	an-najaf-al-ashraf	iso=IQ size=5
Feira de Santana	city	feira-de-santana	iso=BR size=5
Shah Alam	city	shah-alam	iso=MY size=5
Mariupol	city	mariupol	iso=UA size=5
Mariupol'	city	mariupol	iso=UA size=5
Himeji	city	himeji	iso=JP size=5
Tuxtla Gutiérrez	city	tuxtla-gutierrez	iso=MX size=5
Tuxtla Gutierrez	city	tuxtla-gutierrez	iso=MX size=5
Homyel'	city	homyel	iso=BY size=5
Vijongbu	city	vijongbu	iso=KR size=5
East London	city	east-london	iso=ZA size=5
Yazd	city	yazd	iso=IR size=5
Hargeysa	city	hargeysa	iso=SO size=5
Siālkot	city	sialkot	iso=PK size=5
Sialkot	city	sialkot	iso=PK size=5
Kemerovo	city	kemerovo	iso=RU size=5
Yichang	city	yichang	iso=CN size=5
Hwaseong	city	hwaseong	iso=KR size=5
Cuautitlán Izcalli	city	cuautitlan-izcalli	iso=MX size=5
Cuautitlan Izcalli	city	cuautitlan-izcalli	iso=MX size=5
Yinchuan	city	yinchuan	iso=CN size=5
Vereeniging	city	vereeniging	iso=ZA size=5
The Hague	city	the-hague	iso=NL size=5
Den Haag	city	the-hague	iso=NL size=5
Mixco	city	mixco	iso=GT size=5
Lyon	city	lyon	iso=FR size=5
Lyons	city	lyon	iso=FR size=5
Londrina	city	londrina	iso=BR size=5
Jiaojiang	city	jiaojiang	iso=CN size=5
Matsudo	city	matsudo	iso=JP size=5
Juiz de Fora	city	juiz-de-fora	iso=BR size=5
Liverpool	city	liverpool	iso=GB size=5
Nishinomiya	city	nishinomiya	iso=JP size=5
Tula	city	tula	iso=RU size=5
Kawaguchi	city	kawaguchi	iso=JP size=5
Sacramento	city	sacramento	iso=US size=5
Zunyi	city	zunyi	iso=CN size=5
Jiaxing	city	jiaxing	iso=CN size=5
Belford Roxo	city	belford-roxo	iso=BR size=5
Jammu	city	jammu	iso=IN size=5
Liaoyuan	city	liaoyuan	iso=CN size=5
Kananga	city	kananga	iso=CD size=5
Bloemfontein	city	bloemfontein	iso=ZA size=5
Xiangyang	city	xiangyang	iso=CN size=5
Long Beach	city	long-beach	iso=US size=5
Gdańsk	city	gdansk	iso=PL size=5
Gdansk	city	gdansk	iso=PL size=5
Calabar	city	calabar	iso=NG size=5
Dadukou	city	dadukou	iso=CN size=5
Joinville	city	joinville	iso=BR size=5
Ḩamāh	city	hamah	iso=SY size=5
Hamah	city	hamah	iso=SY size=5
Antwerp	city	antwerp	iso=BE size=5
Antwerpen	city	antwerp	iso=BE size=5
Kansas City	city	kansas-city	iso=US size=5
Kanazawa-shi	city	kanazawa-shi	iso=JP size=5
Ichikawa	city	ichikawa	iso=JP size=5
Karabağlar	city	karabaglar	iso=TR size=5
Karabaglar	city	karabaglar	iso=TR size=5
Zamboanga	city	zamboanga	iso=PH size=5
Kirov	city	kirov	iso=RU size=5
Ujjain	city	ujjain	iso=IN size=5
Kota Kinabalu	city	kota-kinabalu	iso=MY size=5
Durango	city	durango	iso=MX size=5
Niterói	city	niteroi	iso=BR size=5
Niteroi	city	niteroi	iso=BR size=5
Hengshui	city	hengshui	iso=CN size=5
Tabūk	city	tabuk	iso=SA size=5
Tabuk	city	tabuk	iso=SA size=5
Pontianak	city	pontianak	iso=ID size=5
Leeds	city	leeds	iso=GB size=5
Namp'o	city	nampo	iso=KP size=5
Bacolod City	city	bacolod-city	iso=PH size=5
São João de Meriti	city	sao-joao-de-meriti	iso=BR size=5
Sao Joao de Meriti	city	sao-joao-de-meriti	iso=BR size=5
Mansilingan	city	mansilingan	iso=PH size=5
Luhansk	city	luhansk	iso=UA size=5
Luhans'k	city	luhansk	iso=UA size=5
Manado	city	manado	iso=ID size=5
Karagandy	city	karagandy	iso=KZ size=5
Qaraghandy	city	qaraghandy	iso=KZ size=5
Jining	city	jining	iso=CN size=5
Constantine	city	constantine	iso=DZ size=5
Utsunomiya-shi	city	utsunomiya-shi	iso=JP size=5
Şanlıurfa	city	sanliurfa	iso=TR size=5
Sanliurfa	city	sanliurfa	iso=TR size=5
Chengde	city	chengde	iso=CN size=5
Xuchang	city	xuchang	iso=CN size=5
Ōita-shi	city	oita-shi	iso=JP size=5
Oita-shi	city	oita-shi	iso=JP size=5
Venustiano Carranza	city	venustiano-carranza	iso=MX size=5
Sheffield	city	sheffield	iso=GB size=5
Cheboksary	city	cheboksary	iso=RU size=5
Boksburg	city	boksburg	iso=ZA size=5
Cagayan de Oro	city	cagayan-de-oro	iso=PH size=5
Matsuyama-shi	city	matsuyama-shi	iso=JP size=5
Amagasaki	city	amagasaki	iso=JP size=5
Carrefour	city	carrefour	iso=HT size=5
Dasmariñas	city	dasmarinas	iso=PH size=5
Dasmarinas	city	dasmarinas	iso=PH size=5
Malatya	city	malatya	iso=TR size=5
Nangi	city	nangi	iso=IN size=5
Pereira	city	pereira	iso=CO size=5
Calicut	city	calicut	iso=IN size=5
Mesa	city	mesa	iso=US size=5
Mawlamyine	city	mawlamyine	iso=MM size=5
Virginia Beach	city	virginia-beach	iso=US size=5
Iquitos	city	iquitos	iso=PE size=5
Kurashiki	city	kurashiki	iso=JP size=5
Sultangazi	city	sultangazi	iso=TR size=5
Garoua	city	garoua	iso=CM size=5
Murcia	city	murcia	iso=ES size=5
Mwanza	city	mwanza	iso=TZ size=5
Tirunelveli	city	tirunelveli	iso=IN size=5
Edinburgh	city	edinburgh	iso=GB size=5
Kousséri	city	kousseri	iso=CM size=5
Kousseri	city	kousseri	iso=CM size=5
Mālegaon	city	malegaon	iso=IN size=5
Malegaon	city	malegaon	iso=IN size=5
Heroica Matamoros	city	heroica-matamoros	iso=MX size=5
Kaliningrad	city	kaliningrad	iso=RU size=5
Karbala	city	karbala	iso=IQ size=5
Ananindeua	city	ananindeua	iso=BR size=5
Balikpapan	city	balikpapan	iso=ID size=5
Brampton	city	brampton	iso=CA size=5
Toulouse	city	toulouse	iso=FR size=5
Namangan	city	namangan	iso=UZ size=5
Katsina	city	katsina	iso=NG size=5
Welkom	city	welkom	iso=ZA size=5
Santa Marta	city	santa-marta	iso=CO size=5
Al Maḩallah al Kubrá	city	al-mahallah-al-kubra	iso=EG size=5
Al Mahallah al Kubra	city	al-mahallah-al-kubra	iso=EG size=5
Bristol	city	bristol	iso=GB size=5
Jālgaon	city	jalgaon	iso=IN size=5
Jalgaon	city	jalgaon	iso=IN size=5
Yokosuka	city	yokosuka	iso=JP size=5
Akola	city	akola	iso=IN size=5
Belgaum	city	belgaum	iso=IN size=5
East Jerusalem	city	east-jerusalem	iso=PS size=5
Luqiao	city	luqiao	iso=CN size=5
Bryansk	city	bryansk	iso=RU size=5
Maltepe	city	maltepe	iso=TR size=5
Azcapotzalco	city	azcapotzalco	iso=MX size=5
Jalapa Enríquez	city	jalapa-enriquez	iso=MX size=5
Jalapa Enriquez	city	jalapa-enriquez	iso=MX size=5
Chaozhou	city	chaozhou	iso=CN size=5
Gaya	city	gaya	iso=IN size=5
Udaipur	city	udaipur	iso=IN size=5
Likasi	city	likasi	iso=CD size=5
Luxor	city	luxor	iso=EG size=5
Ibagué	city	ibague	iso=CO size=5
Ibague	city	ibague	iso=CO size=5
Shaoxing	city	shaoxing	iso=CN size=5
Ivanovo	city	ivanovo	iso=RU size=5
Erzurum	city	erzurum	iso=TR size=5
Akure	city	akure	iso=NG size=5
Asyūţ	city	asyut	iso=EG size=5
Asyut	city	asyut	iso=EG size=5
Jambi	city	jambi	iso=ID size=5
Al Manşūrah	city	al-mansurah	iso=EG size=5
Al Mansurah	city	al-mansurah	iso=EG size=5
Atlanta	city	atlanta	iso=US size=5
Korba	city	korba	iso=IN size=5
Bokāro	city	bokaro	iso=IN size=5
Bokaro	city	bokaro	iso=IN size=5
Kolwezi	city	kolwezi	iso=CD size=5
Auckland	city	auckland	iso=NZ size=5
Sukkur	city	sukkur	iso=PK size=5
Mangalore	city	mangalore	iso=IN size=5
Luohe	city	luohe	iso=CN size=5
Colorado Springs	city	colorado-springs	iso=US size=5
Shymkent	city	shymkent	iso=KZ size=5
Yangquan	city	yangquan	iso=CN size=5
Magnitogorsk	city	magnitogorsk	iso=RU size=5
Jhānsi	city	jhansi	iso=IN size=5
Jhansi	city	jhansi	iso=IN size=5
Florianópolis	city	florianopolis	iso=BR size=5
Florianopolis	city	florianopolis	iso=BR size=5
Wandsbek	city	wandsbek	iso=DE size=5
Santos	city	santos	iso=BR size=5
Maturín	city	maturin	iso=VE size=5
Maturin	city	maturin	iso=VE size=5
Ardabīl	city	ardabil	iso=IR size=5
Ardabil	city	ardabil	iso=IR size=5
Nagasaki-shi	city	nagasaki-shi	iso=JP size=5
Chaoyang	city	chaoyang	iso=CN size=5
Gaza	city	gaza	iso=PS size=5
Kursk	city	kursk	iso=RU size=5
Kitchener	city	kitchener	iso=CA size=5
Omaha	city	omaha	iso=US size=5
Al ‘Ayn	city	al-ayn	iso=AE size=5
Al `Ayn	city	al-ayn	iso=AE size=5
Cheju	city	cheju	iso=KR size=5
Szczecin	city	szczecin	iso=PL size=5
Biên Hòa	city	bien-hoa	iso=VN size=5
Bien Hoa	city	bien-hoa	iso=VN size=5
Villa Nueva	city	villa-nueva	iso=GT size=5
Ribeirão das Neves	city	ribeirao-das-neves	iso=BR size=5
Ribeirao das Neves	city	ribeirao-das-neves	iso=BR size=5
Hirakata	city	hirakata	iso=JP size=5
Denpasar	city	denpasar	iso=ID size=5
Oujda	city	oujda	iso=MA size=5
Tanda	city	tanda	iso=EG size=5
Xochimilco	city	xochimilco	iso=MX size=5
Nellore	city	nellore	iso=IN size=5
Hsinchu	city	hsinchu	iso=TW size=5
Raleigh	city	raleigh	caution=name iso=US size=5
Jixi	city	jixi	iso=CN size=5
Zanzibar	city	zanzibar	iso=TZ size=5
Taoyuan City	city	taoyuan-city	iso=TW size=5
Tonalá	city	tonala	iso=MX size=5
Tonala	city	tonala	iso=MX size=5
Kassala	city	kassala	iso=SD size=5
Palma	city	palma	iso=ES size=5
Kitwe	city	kitwe	iso=ZM size=5
An Nāşirīyah	city	an-nasiriyah	iso=IQ size=5
An Nasiriyah	city	an-nasiriyah	iso=IQ size=5
Tver'	city	tver	iso=RU size=5
West Jerusalem	city	west-jerusalem	iso=IL size=5
Hodeidah	city	hodeidah	iso=YE size=5
Hodeida	city	hodeidah	iso=YE size=5
Marib	city	marib	iso=YE size=5
Machida	city	machida	iso=JP size=5
Yangjiang	city	yangjiang	iso=CN size=5
Miami	city	miami	iso=US size=5
Khmel'nyts'kyy	city	khmelnytskyy	iso=UA size=5
Gifu-shi	city	gifu-shi	iso=JP size=5
Tiruppūr	city	tiruppur	iso=IN size=5
Tiruppur	city	tiruppur	iso=IN size=5
Keelung	city	keelung	iso=TW size=5
Cleveland	city	cleveland	caution=name iso=US size=5
Manchester	city	manchester	iso=GB size=5
Iztacalco	city	iztacalco	iso=MX size=5
Surrey	city	surrey	iso=CA size=5
Vila Velha	city	vila-velha	iso=BR size=5
Weifang	city	weifang	iso=CN size=5
Fujisawa	city	fujisawa	iso=JP size=5
Ndola	city	ndola	iso=ZM size=5
Quilon	city	quilon	iso=IN size=5
Serra	city	serra	iso=BR size=5
Samsun	city	samsun	iso=TR size=5
Bamenda	city	bamenda	iso=CM size=5
El Obeid	city	el-obeid	iso=SD size=5
Bello	city	bello	iso=CO size=5
Xinpu	city	xinpu	iso=CN size=5
Sandakan	city	sandakan	iso=MY size=5
Tulsa	city	tulsa	iso=US size=5
Buraydah	city	buraydah	iso=SA size=5
Kandahār	city	kandahar	iso=AF size=5
Kandahar	city	kandahar	iso=AF size=5
Oakland	city	oakland	iso=US size=5
Diadema	city	diadema	iso=BR size=5
Dongguan	city	dongguan	iso=CN size=5
Comilla	city	comilla	iso=BD size=5
Samut Prakan	city	samut-prakan	iso=TH size=5
Nampula	city	nampula	iso=MZ size=5
Iloilo	city	iloilo	iso=PH size=5
Khamīs Mushayt	city	khamis-mushayt	iso=SA size=5
Khamis Mushayt	city	khamis-mushayt	iso=SA size=5
Campos	city	campos	iso=BR size=5
Resistencia	city	resistencia	iso=AR size=5
Misrata	city	misrata	iso=LY size=5
Mişrātah	city	misrata	iso=LY size=5
Misratah	city	misrata	iso=LY size=5
Mauá	city	maua	iso=BR size=5
Maua	city	maua	iso=BR size=5
Abomey-Calavi	city	abomey-calavi	iso=BJ size=5
Bochum	city	bochum	iso=DE size=5
Toyonaka	city	toyonaka	iso=JP size=5
Betim	city	betim	iso=BR size=5
Fukuyama	city	fukuyama	iso=JP size=5
Delmas 73	city	delmas-73	iso=HT size=5
Minneapolis	city	minneapolis	iso=US size=5
Wichita	city	wichita	iso=US size=5
Pasto	city	pasto	iso=CO size=5
Las Palmas de Gran Canaria	city	las-palmas-de-gran-canaria	iso=ES size=5
Caxias do Sul	city	caxias-do-sul	iso=BR size=5
Nizhniy Tagil	city	nizhniy-tagil	iso=RU size=5
Bochum-Hordel	city	bochum-hordel	iso=DE size=5
Dezhou	city	dezhou	iso=CN size=5
Sevastopol'	city	sevastopol	iso=UA size=5
Krugersdorp	city	krugersdorp	iso=ZA size=5
Pānihāti	city	panihati	iso=IN size=5
Panihati	city	panihati	iso=IN size=5
Toyohashi	city	toyohashi	iso=JP size=5
Zhoukou	city	zhoukou	iso=CN size=5
Laval	city	laval	iso=CA size=5
Huancayo	city	huancayo	iso=PE size=5
Makiyivka	city	makiyivka	iso=UA size=5
Putian	city	putian	iso=CN size=5
Kahramanmaraş	city	kahramanmaras	iso=TR size=5
Kahramanmaras	city	kahramanmaras	iso=TR size=5
Shimminatochō	city	shimminatocho	iso=JP size=5
Shimminatocho	city	shimminatocho	iso=JP size=5
São José do Rio Preto	city	sao-jose-do-rio-preto	iso=BR size=5
Sao Jose do Rio Preto	city	sao-jose-do-rio-preto	iso=BR size=5
Kaunas	city	kaunas	iso=LT size=5
Xuanhua	city	xuanhua	iso=CN size=5
Seremban	city	seremban	iso=MY size=5
Pingxiang	city	pingxiang	iso=CN size=5
=Van	city	van	caution=word iso=TR size=5
=VAN	city	van	caution=word iso=TR size=5
Honolulu	city	honolulu	iso=US size=5
Florence	city	florence	caution=name iso=IT size=5
Bologna	city	bologna	iso=IT size=5
Ābādān	city	abadan	iso=IR size=5
Abadan	city	abadan	iso=IR size=5
Fenghuang	city	fenghuang	iso=CN size=5
Puerto La Cruz	city	puerto-la-cruz	iso=VE size=5
Brno	city	brno	iso=CZ size=5
Mahilyow	city	mahilyow	iso=BY size=5
Nara-shi	city	nara-shi	iso=JP size=5
Ahmadnagar	city	ahmadnagar	iso=IN size=5
Dhule	city	dhule	iso=IN size=5
Olinda	city	olinda	iso=BR size=5
Kenitra	city	kenitra	iso=MA size=5
Bydgoszcz	city	bydgoszcz	iso=PL size=5
Kuantan	city	kuantan	iso=MY size=5
Xico	city	xico	iso=MX size=5
Arlington	city	arlington	iso=US size=5
Tenan	city	tenan	iso=KR size=5
Petare	city	petare	iso=VE size=5
Lārkāna	city	larkana	iso=PK size=5
Larkana	city	larkana	iso=PK size=5
Christchurch	city	christchurch	iso=NZ size=5
Stavropol'	city	stavropol	iso=RU size=5
Villahermosa	city	villahermosa	iso=MX size=5
Toyota	city	toyota	iso=JP size=5
Manukau City	city	manukau-city	iso=NZ size=5
Zhaoqing	city	zhaoqing	iso=CN size=5
Ataşehir	city	atasehir	iso=TR size=5
Atasehir	city	atasehir	iso=TR size=5
Bhāgalpur	city	bhagalpur	iso=IN size=5
Bhagalpur	city	bhagalpur	iso=IN size=5
Sheikhupura	city	sheikhupura	iso=PK size=5
Carapicuíba	city	carapicuiba	iso=BR size=5
Carapicuiba	city	carapicuiba	iso=BR size=5
Wuppertal	city	wuppertal	iso=DE size=5
Tamale	city	tamale	iso=GH size=5
Ulan-Ude	city	ulan-ude	iso=RU size=5
Nagano-shi	city	nagano-shi	iso=JP size=5
Bobo-Dioulasso	city	bobo-dioulasso	iso=BF size=5
Lublin	city	lublin	iso=PL size=5
Shinagawa-ku	city	shinagawa-ku	iso=JP size=5
Halifax	city	halifax	iso=CA size=5
Anqing	city	anqing	iso=CN size=5
Taraz	city	taraz	iso=KZ size=5
Simferopol'	city	simferopol	iso=UA size=5
San Jose del Monte	city	san-jose-del-monte	iso=PH size=5
Manizales	city	manizales	iso=CO size=5
Kwangmyŏng	city	kwangmyong	iso=KR size=5
Kwangmyong	city	kwangmyong	iso=KR size=5
Zanjān	city	zanjan	iso=IR size=5
Zanjan	city	zanjan	iso=IR size=5
Iwaki	city	iwaki	iso=JP size=5
Bacoor	city	bacoor	iso=PH size=5
Asahikawa	city	asahikawa	iso=JP size=5
Kimhae	city	kimhae	iso=KR size=5
Arkhangel'sk	city	arkhangelsk	iso=RU size=5
Berlin Pankow	city	berlin-pankow	iso=DE size=5
Ambon	city	ambon	iso=ID size=5
Samarinda	city	samarinda	iso=ID size=5
Benito Juarez	city	benito-juarez	iso=MX size=5
Bilbao	city	bilbao	iso=ES size=5
Mazatlán	city	mazatlan	iso=MX size=5
Mazatlan	city	mazatlan	iso=MX size=5
Santiago del Estero	city	santiago-del-estero	iso=AR size=5
Takatsuki	city	takatsuki	iso=JP size=5
Thessaloniki	city	thessaloniki	iso=GR size=5
Salonica	city	thessaloniki	iso=GR size=5
Thessaloníki	city	thessaloniki	iso=GR size=5
Miguel Hidalgo	city	miguel-hidalgo	iso=MX size=5
Neiva	city	neiva	iso=CO size=5
Okazaki	city	okazaki	iso=JP size=5
Bandar ‘Abbās	city	bandar-abbas	iso=IR size=5
Bandar 'Abbas	city	bandar-abbas	iso=IR size=5
Vinnytsya	city	vinnytsya	iso=UA size=5
Apodaca	city	apodaca	iso=MX size=5
Anshun	city	anshun	iso=CN size=5
Suita	city	suita	iso=JP size=5
Ixtapaluca	city	ixtapaluca	iso=MX size=5
Wakayama-shi	city	wakayama-shi	iso=JP size=5
Hualian	city	hualian	iso=TW size=5
Punāsa	city	punasa	iso=IN size=5
Punasa	city	punasa	iso=IN size=5
Muzaffarnagar	city	muzaffarnagar	iso=IN size=5
Masan	city	masan	iso=KR size=5
Nuevo Laredo	city	nuevo-laredo	iso=MX size=5
Sanandaj	city	sanandaj	iso=IR size=5
Lātūr	city	latur	iso=IN size=5
Latur	city	latur	iso=IN size=5
Campina Grande	city	campina-grande	iso=BR size=5
Camagüey	city	camaguey	iso=CU size=5
Camaguey	city	camaguey	iso=CU size=5
Bakersfield	city	bakersfield	iso=US size=5
Chifeng	city	chifeng	iso=CN size=5
Hŭngnam	city	hungnam	iso=KP size=5
Hungnam	city	hungnam	iso=KP size=5
Belgorod	city	belgorod	iso=RU size=5
Kūstī	city	kusti	iso=SD size=5
Kusti	city	kusti	iso=SD size=5
Qitaihe	city	qitaihe	iso=CN size=5
Turmero	city	turmero	iso=VE size=5
Tlahuac	city	tlahuac	iso=MX size=5
New Orleans	city	new-orleans	iso=US size=5
Cuernavaca	city	cuernavaca	iso=MX size=5
Kurgan	city	kurgan	iso=RU size=5
Bhimbar	city	bhimbar	iso=PK size=5
Vitsyebsk	city	vitsyebsk	iso=BY size=5
Soledad	city	soledad	iso=CO size=5
Shiqi	city	shiqi	iso=CN size=5
Piracicaba	city	piracicaba	iso=BR size=5
Reisui	city	reisui	iso=KR size=5
Zurich	city	zurich	iso=CH size=5
Zürich	city	zurich	iso=CH size=5
Kūkatpalli	city	kukatpalli	iso=IN size=5
Kukatpalli	city	kukatpalli	iso=IN size=5
Jhang Sadr	city	jhang-sadr	iso=PK size=5
Arusha	city	arusha	iso=TZ size=5
Ambattūr	city	ambattur	iso=IN size=5
Ambattur	city	ambattur	iso=IN size=5
Kōriyama	city	koriyama	iso=JP size=5
Koriyama	city	koriyama	iso=JP size=5
Plovdiv	city	plovdiv	iso=BG size=5
Chitungwiza	city	chitungwiza	iso=ZW size=5
Kashiwa	city	kashiwa	iso=JP size=5
Latakia	city	latakia	iso=SY size=5
Aksu	city	aksu	iso=CN size=5
Irapuato	city	irapuato	iso=MX size=5
Tokorozawa	city	tokorozawa	iso=JP size=5
Leicester	city	leicester	iso=GB size=5
Corrientes	city	corrientes	iso=AR size=5
Kaluga	city	kaluga	iso=RU size=5
Macapá	city	macapa	iso=BR size=5
Macapa	city	macapa	iso=BR size=5
West Raleigh	city	west-raleigh	iso=US size=5
=Nice	city	nice	caution=word iso=FR size=5
=NICE	city	nice	caution=word iso=FR size=5
Kaesŏng	city	kaesong	iso=KP size=5
Kaesong	city	kaesong	iso=KP size=5
Ciudad Bolívar	city	ciudad-bolivar	iso=VE size=5
Ciudad Bolivar	city	ciudad-bolivar	iso=VE size=5
Kawagoe	city	kawagoe	iso=JP size=5
Tungi	city	tungi	iso=BD size=5
Bellary	city	bellary	iso=IN size=5
Itaquaquecetuba	city	itaquaquecetuba	iso=BR size=5
Anaheim	city	anaheim	iso=US size=5
Tampa	city	tampa	iso=US size=5
Kōchi-shi	city	kochi-shi	iso=JP size=5
Kochi-shi	city	kochi-shi	iso=JP size=5
Bauru	city	bauru	iso=BR size=5
Alicante	city	alicante	iso=ES size=5
Takamatsu-shi	city	takamatsu-shi	iso=JP size=5
Tieling	city	tieling	iso=CN size=5
Qazvīn	city	qazvin	iso=IR size=5
Qazvin	city	qazvin	iso=IR size=5
Muzaffarpur	city	muzaffarpur	iso=IN size=5
Kāmārhāti	city	kamarhati	iso=IN size=5
Kamarhati	city	kamarhati	iso=IN size=5
Wad Medani	city	wad-medani	iso=SD size=5
Jincheng	city	jincheng	iso=CN size=5
Montes Claros	city	montes-claros	iso=BR size=5
Bielefeld	city	bielefeld	iso=DE size=5
Khorramshahr	city	khorramshahr	iso=IR size=5
Mathura	city	mathura	iso=IN size=5
Khorramābād	city	khorramabad	iso=IR size=5
Khorramabad	city	khorramabad	iso=IR size=5
Soyapango	city	soyapango	iso=SV size=5
Patiāla	city	patiala	iso=IN size=5
Patiala	city	patiala	iso=IN size=5
Wŏnsan	city	wonsan	iso=KP size=5
Wonsan	city	wonsan	iso=KP size=5
Berlin Mitte	city	berlin-mitte	iso=DE size=5
Pavlodar	city	pavlodar	iso=KZ size=5
Chandrapur	city	chandrapur	iso=IN size=5
Canoas	city	canoas	iso=BR size=5
Sochi	city	sochi	iso=RU size=5
Ch'ŏngjin	city	chongjin	iso=KP size=5
Ch'ongjin	city	chongjin	iso=KP size=5
Yanji	city	yanji	iso=CN size=5
Bhīlwāra	city	bhilwara	iso=IN size=5
Bhilwara	city	bhilwara	iso=IN size=5
Tétouan	city	tetouan	iso=MA size=5
Tetouan	city	tetouan	iso=MA size=5
Akita-shi	city	akita-shi	iso=JP size=5
Mogi das Cruzes	city	mogi-das-cruzes	iso=BR size=5
Toyama-shi	city	toyama-shi	iso=JP size=5
Piura	city	piura	iso=PE size=5
Trichūr	city	trichur	iso=IN size=5
Trichur	city	trichur	iso=IN size=5
=Aurora	city	aurora	caution=word iso=US size=5
=AURORA	city	aurora	caution=word iso=US size=5
Brahmapur	city	brahmapur	iso=IN size=5
Santa Ana	city	santa-ana	iso=US size=5
São Vicente	city	sao-vicente	iso=BR size=5
Sao Vicente	city	sao-vicente	iso=BR size=5
Orël	city	orel	iso=RU size=5
Orel	city	orel	iso=RU size=5
Suizhou	city	suizhou	iso=CN size=5
Al ‘Amārah	city	al-amarah	iso=IQ size=5
Al `Amarah	city	al-amarah	iso=IQ size=5
Volzhskiy	city	volzhskiy	iso=RU size=5
Villavicencio	city	villavicencio	iso=CO size=5
Jundiaí	city	jundiai	iso=BR size=5
Jundiai	city	jundiai	iso=BR size=5
San Miguelito	city	san-miguelito	iso=PA size=5
Smolensk	city	smolensk	iso=RU size=5
Pelotas	city	pelotas	iso=BR size=5
Kherson	city	kherson	iso=UA size=5
Shāhjahānpur	city	shahjahanpur	iso=IN size=5
Shahjahanpur	city	shahjahanpur	iso=IN size=5
Akita	city	akita	iso=JP size=5
Maroua	city	maroua	iso=CM size=5
Morón	city	moron	iso=AR size=5
Moron	city	moron	iso=AR size=5
Anápolis	city	anapolis	iso=BR size=5
Anapolis	city	anapolis	iso=BR size=5
Pachuca de Soto	city	pachuca-de-soto	iso=MX size=5
Shimoga	city	shimoga	iso=IN size=5
Samarkand	city	samarkand	iso=UZ size=5
Samarqand	city	samarkand	iso=UZ size=5
Saint Louis	city	saint-louis	iso=US size=5
Murmansk	city	murmansk	iso=RU size=5
Islington	city	islington	iso=GB size=5
Holguín	city	holguin	iso=CU size=5
Holguin	city	holguin	iso=CU size=5
Ust'-Kamenogorsk	city	ust-kamenogorsk	iso=KZ size=5
Ad Dīwānīyah	city	ad-diwaniyah	iso=IQ size=5
Ad Diwaniyah	city	ad-diwaniyah	iso=IQ size=5
Shangrao	city	shangrao	iso=CN size=5
Mataram	city	mataram	iso=ID size=5
Andijon	city	andijon	iso=UZ size=5
Iaşi	city	iasi	iso=RO size=5
Iasi	city	iasi	iso=RO size=5
Valladolid	city	valladolid	iso=ES size=5
Poltava	city	poltava	iso=UA size=5
Koshigaya	city	koshigaya	iso=JP size=5
Vladikavkaz	city	vladikavkaz	iso=RU size=5
Hrodna	city	hrodna	iso=BY size=5
Katowice	city	katowice	iso=PL size=5
Rohtak	city	rohtak	iso=IN size=5
Berlin Wilmersdorf	city	berlin-wilmersdorf	iso=DE size=5
Baicheng	city	baicheng	iso=CN size=5
Chimbote	city	chimbote	iso=PE size=5
Cluj-Napoca	city	cluj-napoca	iso=RO size=5
Calamba	city	calamba	iso=PH size=5
Bari	city	bari	iso=IT size=5
Bauchi	city	bauchi	iso=NG size=5
Armenia	city	armenia	iso=CO size=5
Al Kūt	city	al-kut	iso=IQ size=5
Al Kut	city	al-kut	iso=IQ size=5
Timişoara	city	timisoara	iso=RO size=5
Timisoara	city	timisoara	iso=RO size=5
Şişli	city	sisli	iso=TR size=5
Sisli	city	sisli	iso=TR size=5
Soacha	city	soacha	iso=CO size=5
Ebute Ikorodu	city	ebute-ikorodu	iso=NG size=5
Coacalco	city	coacalco	iso=MX size=5
Lianshan	city	lianshan	iso=CN size=5
Denizli	city	denizli	iso=TR size=5
Bonn	city	bonn	iso=DE size=5
Catania	city	catania	iso=IT size=5
Ostrava	city	ostrava	iso=CZ size=5
Varna	city	varna	iso=BG size=5
Vitória	city	vitoria	iso=BR size=5
Vitoria	city	vitoria	iso=BR size=5
Wusong	city	wusong	iso=CN size=5
Iligan City	city	iligan-city	iso=PH size=5
Cusco	city	cusco	iso=PE size=5
Posadas	city	posadas	iso=AR size=5
Cherepovets	city	cherepovets	iso=RU size=5
Maringá	city	maringa	iso=BR size=5
Maringa	city	maringa	iso=BR size=5
Miyazaki-shi	city	miyazaki-shi	iso=JP size=5
Percut	city	percut	iso=ID size=5
Pucallpa	city	pucallpa	iso=PE size=5
Jingdezhen	city	jingdezhen	iso=CN size=5
Guarujá	city	guaruja	iso=BR size=5
Guaruja	city	guaruja	iso=BR size=5
Vladimir	city	vladimir	iso=RU size=5
Antofagasta	city	antofagasta	iso=CL size=5
Botshabelo	city	botshabelo	iso=ZA size=5
Bengkulu	city	bengkulu	iso=ID size=5
Tampico	city	tampico	iso=MX size=5
Chita	city	chita	iso=RU size=5
Coventry	city	coventry	iso=GB size=5
Valledupar	city	valledupar	iso=CO size=5
General Escobedo	city	general-escobedo	iso=MX size=5
Mannheim	city	mannheim	iso=DE size=5
Chernihiv	city	chernihiv	iso=UA size=5
Irbid	city	irbid	iso=JO size=5
Tumkūr	city	tumkur	iso=IN size=5
Tumkur	city	tumkur	iso=IN size=5
Chinju	city	chinju	iso=KR size=5
Tawau	city	tawau	iso=MY size=5
Dongying	city	dongying	iso=CN size=5
Fīrozābād	city	firozabad	iso=IN size=5
Firozabad	city	firozabad	iso=IN size=5
Al Fayyūm	city	al-fayyum	iso=EG size=5
Al Fayyum	city	al-fayyum	iso=EG size=5
Porto Velho	city	porto-velho	iso=BR size=5
Celaya	city	celaya	iso=MX size=5
San Salvador de Jujuy	city	san-salvador-de-jujuy	iso=AR size=5
Pittsburgh	city	pittsburgh	iso=US size=5
Brakpan	city	brakpan	iso=ZA size=5
Mandaluyong City	city	mandaluyong-city	iso=PH size=5
Nizāmābād	city	nizamabad	iso=IN size=5
Nizamabad	city	nizamabad	iso=IN size=5
Kulti	city	kulti	iso=IN size=5
Corpus Christi	city	corpus-christi	iso=US size=5
Franca	city	franca	iso=BR size=5
Rājahmundry	city	rajahmundry	iso=IN size=5
Rajahmundry	city	rajahmundry	iso=IN size=5
Craiova	city	craiova	iso=RO size=5
Riverside	city	riverside	iso=US size=5
Constanţa	city	constanta	iso=RO size=5
Constanta	city	constanta	iso=RO size=5
Saransk	city	saransk	iso=RU size=5
Mazār-e Sharīf	city	mazar-e-sharif	iso=AF size=5
Mazar-e Sharif	city	mazar-e-sharif	iso=AF size=5
Ganja	city	ganja	iso=AZ size=5
=Hull	city	hull	caution=word iso=GB size=5
=HULL	city	hull	caution=word iso=GB size=5
Cardiff	city	cardiff	iso=GB size=5
=Batman	city	batman	caution=word iso=TR size=5
=BATMAN	city	batman	caution=word iso=TR size=5
Barddhamān	city	barddhaman	iso=IN size=5
Barddhaman	city	barddhaman	iso=IN size=5
Gujrāt	city	gujrat	iso=PK size=5
Gujrat	city	gujrat	iso=PK size=5
Naha-shi	city	naha-shi	iso=JP size=5
Brest	city	brest	iso=BY size=5
Mardān	city	mardan	iso=PK size=5
Mardan	city	mardan	iso=PK size=5
Surgut	city	surgut	iso=RU size=5
Yangshuo	city	yangshuo	iso=CN size=5
Ramstein	city	ramstein	iso=DE size=5
Qyzylorda	city	qyzylorda	iso=KZ size=5
NEOM	city	neom	iso=SA size=5
Neom	city	neom	iso=SA size=5
Hargeisa	city	hargeisa	iso=SO size=5
Batikent	city	batikent	iso=TR size=5
Angeles City	city	angeles-city	iso=PH size=5
Bradford	city	bradford	iso=GB size=5
Santol	city	santol	iso=PH size=5
Kasugai	city	kasugai	iso=JP size=5
Jember	city	jember	iso=ID size=5
Aomori-shi	city	aomori-shi	iso=JP size=5
Ōtsu-shi	city	otsu-shi	iso=JP size=5
Otsu-shi	city	otsu-shi	iso=JP size=5
Bārāsat	city	barasat	iso=IN size=5
Barasat	city	barasat	iso=IN size=5
Elazığ	city	elazig	iso=TR size=5
Elazig	city	elazig	iso=TR size=5
Cherkasy	city	cherkasy	iso=UA size=5
Vigo	city	vigo	iso=ES size=5
Akashi	city	akashi	iso=JP size=5
Bāli	city	bali	iso=IN size=5
Bali	city	bali	iso=IN size=5
Cincinnati	city	cincinnati	iso=US size=5
Hisār	city	hisar	iso=IN size=5
Hisar	city	hisar	iso=IN size=5
Rāmpur	city	rampur	iso=IN size=5
Rampur	city	rampur	iso=IN size=5
Yokkaichi	city	yokkaichi	iso=JP size=5
Lexington-Fayette	city	lexington-fayette	iso=US size=5
Morioka-shi	city	morioka-shi	iso=JP size=5
Vologda	city	vologda	iso=RU size=5
Viña del Mar	city	vina-del-mar	iso=CL size=5
Vina del Mar	city	vina-del-mar	iso=CL size=5
Sumy	city	sumy	iso=UA size=5
Fukushima-shi	city	fukushima-shi	iso=JP size=5
Galaţi	city	galati	iso=RO size=5
Galati	city	galati	iso=RO size=5
Blumenau	city	blumenau	iso=BR size=5
Noida	city	noida	iso=IN size=5
Foz do Iguaçu	city	foz-do-iguacu	iso=BR size=5
Foz do Iguacu	city	foz-do-iguacu	iso=BR size=5
Al Hufūf	city	al-hufuf	iso=SA size=5
Al Hufuf	city	al-hufuf	iso=SA size=5
Kākināda	city	kakinada	iso=IN size=5
Kakinada	city	kakinada	iso=IN size=5
Pānīpat	city	panipat	iso=IN size=5
Panipat	city	panipat	iso=IN size=5
Semey	city	semey	iso=KZ size=5
Makurdi	city	makurdi	iso=NG size=5
Ponta Grossa	city	ponta-grossa	iso=BR size=5
Minna	city	minna	iso=NG size=5
Białystok	city	bialystok	iso=PL size=5
Bialystok	city	bialystok	iso=PL size=5
Anchorage	city	anchorage	iso=US size=5
=Stockton	city	stockton	caution=word iso=US size=5
=STOCKTON	city	stockton	caution=word iso=US size=5
Mbeya	city	mbeya	iso=TZ size=5
Mueang Nonthaburi	city	mueang-nonthaburi	iso=TH size=5
Kumi	city	kumi	iso=KR size=5
Tambov	city	tambov	iso=RU size=5
Al Mubarraz	city	al-mubarraz	iso=SA size=5
Bafoussam	city	bafoussam	iso=CM size=5
Kasūr	city	kasur	iso=PK size=5
Kasur	city	kasur	iso=PK size=5
Utrecht	city	utrecht	iso=NL size=5
Berlin Steglitz Zehlendorf	city	berlin-steglitz-zehlendorf	iso=DE size=5
Paulista	city	paulista	iso=BR size=5
Al Ḩillah	city	al-hillah	iso=IQ size=5
Al Hillah	city	al-hillah	iso=IQ size=5
Limeira	city	limeira	iso=BR size=5
Parbhani	city	parbhani	iso=IN size=5
Beihai	city	beihai	iso=CN size=5
Huizhou	city	huizhou	iso=CN size=5
Mandaue City	city	mandaue-city	iso=PH size=5
Zeytinburnu	city	zeytinburnu	iso=TR size=5
Tsuen Wan	city	tsuen-wan	iso=HK size=5
Safi	city	safi	iso=MA size=5
Sinŭiju	city	sinuiju	iso=KP size=5
Sinuiju	city	sinuiju	iso=KP size=5
Huế	city	hue	iso=VN size=5
Hue	city	hue	iso=VN size=5
Toledo	city	toledo	iso=US size=5
Darbhanga	city	darbhanga	iso=IN size=5
Marienthal	city	marienthal	iso=DE size=5
Adapazarı	city	adapazari	iso=TR size=5
Adapazari	city	adapazari	iso=TR size=5
Sultanbeyli	city	sultanbeyli	iso=TR size=5
Rangpur	city	rangpur	iso=BD size=5
Viamão	city	viamao	iso=BR size=5
Viamao	city	viamao	iso=BR size=5
Az Zaqāzīq	city	az-zaqaziq	iso=EG size=5
Az Zaqaziq	city	az-zaqaziq	iso=EG size=5
Saint Paul	city	saint-paul	iso=US size=5
Kuala Terengganu	city	kuala-terengganu	iso=MY size=5
Ismailia	city	ismailia	iso=EG size=5
Alto Barinas	city	alto-barinas	iso=VE size=5
Karlsruhe	city	karlsruhe	iso=DE size=5
Ichihara	city	ichihara	iso=JP size=5
Iksan	city	iksan	iso=KR size=5
Nha Trang	city	nha-trang	iso=VN size=5
Suzano	city	suzano	iso=BR size=5
Alwar	city	alwar	iso=IN size=5
Cainta	city	cainta	iso=PH size=5
Pétionville	city	petionville	iso=HT size=5
Petionville	city	petionville	iso=HT size=5
Maebashi-shi	city	maebashi-shi	iso=JP size=5
Bilāspur	city	bilaspur	iso=IN size=5
Bilaspur	city	bilaspur	iso=IN size=5
Valparaíso	city	valparaiso	iso=CL size=5
Valparaiso	city	valparaiso	iso=CL size=5
Palu	city	palu	iso=ID size=5
Kupang	city	kupang	iso=ID size=5
Zhytomyr	city	zhytomyr	iso=UA size=5
Itagüí	city	itagui	iso=CO size=5
Itagui	city	itagui	iso=CO size=5
Gebze	city	gebze	iso=TR size=5
Narsingdi	city	narsingdi	iso=BD size=5
Batna	city	batna	iso=DZ size=5
Tepic	city	tepic	iso=MX size=5
Chuzhou	city	chuzhou	iso=CN size=5
Ichinomiya	city	ichinomiya	iso=JP size=5
Tacna	city	tacna	iso=PE size=5
Effon Alaiye	city	effon-alaiye	iso=NG size=5
Kota Bharu	city	kota-bharu	iso=MY size=5
Yoshkar-Ola	city	yoshkar-ola	iso=RU size=5
Taganrog	city	taganrog	iso=RU size=5
Santa Teresa	city	santa-teresa	iso=VE size=5
Horlivka	city	horlivka	iso=UA size=5
Windsor	city	windsor	iso=CA size=5
Ilesa	city	ilesa	iso=NG size=5
Kostroma	city	kostroma	iso=RU size=5
Gijón	city	gijon	iso=ES size=5
Gijon	city	gijon	iso=ES size=5
Khomeynī Shahr	city	khomeyni-shahr	iso=IR size=5
Khomeyni Shahr	city	khomeyni-shahr	iso=IR size=5
Sfax	city	sfax	iso=TN size=5
Nantes	city	nantes	iso=FR size=5
Newark	city	newark	iso=US size=5
Cuenca	city	cuenca	iso=EC size=5
Owo	city	owo	iso=NG size=5
Bahía Blanca	city	bahia-blanca	iso=AR size=5
Bahia Blanca	city	bahia-blanca	iso=AR size=5
Sukabumi	city	sukabumi	iso=ID size=5
Braşov	city	brasov	iso=RO size=5
Brasov	city	brasov	iso=RO size=5
Komsomol'sk-na-Amure	city	komsomolsk-na-amure	iso=RU size=5
Hakodate	city	hakodate	iso=JP size=5
Bab Ezzouar	city	bab-ezzouar	iso=DZ size=5
Mokolo	city	mokolo	iso=CM size=5
Caucaia	city	caucaia	iso=BR size=5
Strasbourg	city	strasbourg	iso=FR size=5
Belfast	city	belfast	iso=GB size=5
Kashi	city	kashi	iso=CN size=5
Ar Ramādī	city	ar-ramadi	iso=IQ size=5
Ar Ramadi	city	ar-ramadi	iso=IQ size=5
Ichalkaranji	city	ichalkaranji	iso=IN size=5
Ibaraki	city	ibaraki	iso=JP size=5
Yao	city	yao	iso=JP size=5
Herāt	city	herat	iso=AF size=5
Herat	city	herat	iso=AF size=5
Guantánamo	city	guantanamo	iso=CU size=5
Guantanamo	city	guantanamo	iso=CU size=5
Nal'chik	city	nalchik	iso=RU size=5
Baguio	city	baguio	iso=PH size=5
Petrópolis	city	petropolis	iso=BR size=5
Petropolis	city	petropolis	iso=BR size=5
Ar Rayyān	city	ar-rayyan	iso=QA size=5
Ar Rayyan	city	ar-rayyan	iso=QA size=5
Wiesbaden	city	wiesbaden	iso=DE size=5
Montería	city	monteria	iso=CO size=5
Monteria	city	monteria	iso=CO size=5
Kāshān	city	kashan	iso=IR size=5
Kashan	city	kashan	iso=IR size=5
Kakogawa	city	kakogawa	iso=JP size=5
Tasikmalaya	city	tasikmalaya	iso=ID size=5
Bijāpur	city	bijapur	iso=IN size=5
Bijapur	city	bijapur	iso=IN size=5
Venice	city	venice	iso=IT size=5
Linyi	city	linyi	iso=CN size=5
San Pedro	city	san-pedro	iso=PH size=5
Münster	city	munster	iso=DE size=5
Muenster	city	munster	iso=DE size=5
Gelsenkirchen	city	gelsenkirchen	iso=DE size=5
Ciudad Victoria	city	ciudad-victoria	iso=MX size=5
Greensboro	city	greensboro	iso=US size=5
Moppo	city	moppo	iso=KR size=5
Russeifa	city	russeifa	iso=JO size=5
Tshikapa	city	tshikapa	iso=CD size=5
Kafr ad Dawwār	city	kafr-ad-dawwar	iso=EG size=5
Kafr ad Dawwar	city	kafr-ad-dawwar	iso=EG size=5
Tokushima-shi	city	tokushima-shi	iso=JP size=5
Haifa	city	haifa	iso=IL size=5
Sterlitamak	city	sterlitamak	iso=RU size=5
Hayil	city	hayil	iso=SA size=5
Yingcheng	city	yingcheng	iso=CN size=5
Wuzhou	city	wuzhou	iso=CN size=5
Hulan Ergi	city	hulan-ergi	iso=CN size=5
Āīzawl	city	aizawl	iso=IN size=5
Aizawl	city	aizawl	iso=IN size=5
Aachen	city	aachen	iso=DE size=5
Sumqayıt	city	sumqayit	iso=AZ size=5
Sumqayit	city	sumqayit	iso=AZ size=5
Mantampay	city	mantampay	iso=PH size=5
Petrozavodsk	city	petrozavodsk	iso=RU size=5
Umuahia	city	umuahia	iso=NG size=5
Mianyang	city	mianyang	iso=CN size=5
Sivas	city	sivas	iso=TR size=5
Oaxaca de Juárez	city	oaxaca-de-juarez	iso=MX size=5
Oaxaca de Juarez	city	oaxaca-de-juarez	iso=MX size=5
Witbank	city	witbank	iso=ZA size=5
Eixample	city	eixample	iso=ES size=5
Aqtöbe	city	aqtobe	iso=KZ size=5
Aqtobe	city	aqtobe	iso=KZ size=5
Paraná	city	parana	iso=AR size=5
Parana	city	parana	iso=AR size=5
Jālna	city	jalna	iso=IN size=5
Jalna	city	jalna	iso=IN size=5
Lal Bahadur Nagar	city	lal-bahadur-nagar	iso=IN size=5
Mönchengladbach	city	monchengladbach	iso=DE size=5
Monchengladbach	city	monchengladbach	iso=DE size=5
Malmö	city	malmo	iso=SE size=5
Malmoe	city	malmo	iso=SE size=5
=Buffalo	city	buffalo	caution=word iso=US size=5
=BUFFALO	city	buffalo	caution=word iso=US size=5
Dewās	city	dewas	iso=IN size=5
Dewas	city	dewas	iso=IN size=5
Sincelejo	city	sincelejo	iso=CO size=5
Tongliao	city	tongliao	iso=CN size=5
Wollongong	city	wollongong	iso=AU size=5
Uberaba	city	uberaba	iso=BR size=5
Stoke-on-Trent	city	stoke-on-trent	iso=GB size=5
Baranagar	city	baranagar	iso=IN size=5
Aral	city	aral	iso=CN size=5
Nakuru	city	nakuru	iso=KE size=5
Plano	city	plano	iso=US size=5
Cần Thơ	city	can-tho	iso=VN size=5
Can Tho	city	can-tho	iso=VN size=5
Augsburg	city	augsburg	iso=DE size=5
Hiratsuka	city	hiratsuka	iso=JP size=5
Gajuwaka	city	gajuwaka	iso=IN size=5
Jiujiang	city	jiujiang	iso=CN size=5
Popayán	city	popayan	iso=CO size=5
Popayan	city	popayan	iso=CO size=5
Najrān	city	najran	iso=SA size=5
Najran	city	najran	iso=SA size=5
Lincoln	city	lincoln	caution=name iso=US size=5
Ciudad Obregón	city	ciudad-obregon	iso=MX size=5
Ciudad Obregon	city	ciudad-obregon	iso=MX size=5
Al Mukallā	city	al-mukalla	iso=YE size=5
Al Mukalla	city	al-mukalla	iso=YE size=5
Pekalongan	city	pekalongan	iso=ID size=5
Cumaná	city	cumana	iso=VE size=5
Cumana	city	cumana	iso=VE size=5
Satna	city	satna	iso=IN size=5
Henderson	city	henderson	caution=name iso=US size=5
Rio Branco	city	rio-branco	iso=BR size=5
Etāwah	city	etawah	iso=IN size=5
Etawah	city	etawah	iso=IN size=5
Cascavel	city	cascavel	iso=BR size=5
L'Hospitalet de Llobregat	city	lhospitalet-de-llobregat	iso=ES size=5
Ondo	city	ondo	iso=NG size=5
Chimoio	city	chimoio	iso=MZ size=5
Bratsk	city	bratsk	iso=RU size=5
Ensenada	city	ensenada	iso=MX size=5
Dzerzhinsk	city	dzerzhinsk	iso=RU size=5
Tarsus	city	tarsus	iso=TR size=5
Damaturu	city	damaturu	iso=NG size=5
Shari-i-Tajan	city	shari-i-tajan	iso=IR size=5
Durg	city	durg	iso=IN size=5
Rivne	city	rivne	iso=UA size=5
Turpan	city	turpan	iso=CN size=5
Ikot-Ekpene	city	ikot-ekpene	iso=NG size=5
Heze	city	heze	iso=CN size=5
Yamagata-shi	city	yamagata-shi	iso=JP size=5
Santa Catarina	city	santa-catarina	iso=MX size=5
Cirebon	city	cirebon	iso=ID size=5
Logan City	city	logan-city	iso=AU size=5
Novo Hamburgo	city	novo-hamburgo	iso=BR size=5
Cox's Bāzār	city	coxs-bazar	iso=BD size=5
Cox's Bazar	city	coxs-bazar	iso=BD size=5
Gdynia	city	gdynia	iso=PL size=5
Fort Wayne	city	fort-wayne	iso=US size=5
Naihāti	city	naihati	iso=IN size=5
Naihati	city	naihati	iso=IN size=5
Verona	city	verona	iso=IT size=5
Vitória da Conquista	city	vitoria-da-conquista	iso=BR size=5
Vitoria da Conquista	city	vitoria-da-conquista	iso=BR size=5
Laohekou	city	laohekou	iso=CN size=5
Talcahuano	city	talcahuano	iso=CL size=5
Richards Bay	city	richards-bay	iso=ZA size=5
Wolverhampton	city	wolverhampton	iso=GB size=5
El Fasher	city	el-fasher	iso=SD size=5
El-Fasher	city	el-fasher	iso=SD size=5
Al-Fashir	city	el-fasher	iso=SD size=5
Thiès Nones	city	thies-nones	iso=SN size=5
Thies Nones	city	thies-nones	iso=SN size=5
Dirē Dawa	city	dire-dawa	iso=ET size=5
Dire Dawa	city	dire-dawa	iso=ET size=5
Floridablanca	city	floridablanca	iso=CO size=5
Suihua	city	suihua	iso=CN size=5
Messina	city	messina	iso=IT size=5
Barueri	city	barueri	iso=BR size=5
Borūjerd	city	borujerd	iso=IR size=5
Borujerd	city	borujerd	iso=IR size=5
Eimsbüttel	city	eimsbuttel	iso=DE size=5
Eimsbuettel	city	eimsbuttel	iso=DE size=5
Qarchak	city	qarchak	iso=IR size=5
Taubaté	city	taubate	iso=BR size=5
Taubate	city	taubate	iso=BR size=5
Nanyang	city	nanyang	iso=CN size=5
San Fernando	city	san-fernando	iso=PH size=5
Los Reyes	city	los-reyes	iso=MX size=5
Morogoro	city	morogoro	iso=TZ size=5
Governador Valadares	city	governador-valadares	iso=BR size=5
Tirupati	city	tirupati	iso=IN size=5
Banda Aceh	city	banda-aceh	iso=ID size=5
Wafangdian	city	wafangdian	iso=CN size=5
Sonīpat	city	sonipat	iso=IN size=5
Sonipat	city	sonipat	iso=IN size=5
Santa Clara	city	santa-clara	iso=CU size=5
Iwo	city	iwo	iso=NG size=5
Libertad	city	libertad	iso=PH size=5
Gombe	city	gombe	iso=NG size=5
Altona	city	altona	iso=DE size=5
Āvadi	city	avadi	iso=IN size=5
Avadi	city	avadi	iso=IN size=5
Praia Grande	city	praia-grande	iso=BR size=5
Tel Aviv	city	tel-aviv	iso=IL size=5
Colonia del Valle	city	colonia-del-valle	iso=MX size=5
Niš	city	nis	iso=RS size=5
Nis	city	nis	iso=RS size=5
San Bernardo	city	san-bernardo	iso=CL size=5
Várzea Grande	city	varzea-grande	iso=BR size=5
Varzea Grande	city	varzea-grande	iso=BR size=5
Porto	city	porto	iso=PT size=5
Oporto	city	porto	iso=PT size=5
Volta Redonda	city	volta-redonda	iso=BR size=5
Kirovohrad	city	kirovohrad	iso=UA size=5
Santa Maria	city	santa-maria	iso=BR size=5
Fukui-shi	city	fukui-shi	iso=JP size=5
Dniprodzerzhyns'k	city	dniprodzerzhynsk	iso=UA size=5
Montpellier	city	montpellier	iso=FR size=5
Jimeta	city	jimeta	iso=NG size=5
Częstochowa	city	czestochowa	iso=PL size=5
Czestochowa	city	czestochowa	iso=PL size=5
Oshawa	city	oshawa	iso=CA size=5
Palmira	city	palmira	iso=CO size=5
Buxoro	city	buxoro	iso=UZ size=5
Jersey City	city	jersey-city	iso=US size=5
Sāgar	city	sagar	iso=IN size=5
Sagar	city	sagar	iso=IN size=5
Udon Thani	city	udon-thani	iso=TH size=5
Chemnitz	city	chemnitz	iso=DE size=5
=Ica	city	ica	caution=word iso=PE size=5
=ICA	city	ica	caution=word iso=PE size=5
Orsk	city	orsk	iso=RU size=5
Vanderbijlpark	city	vanderbijlpark	iso=ZA size=5
Nottingham	city	nottingham	iso=GB size=5
San Cristóbal	city	san-cristobal	iso=VE size=5
San Cristobal	city	san-cristobal	iso=VE size=5
Mito-shi	city	mito-shi	iso=JP size=5
Rizhao	city	rizhao	iso=CN size=5
Southampton	city	southampton	iso=GB size=5
A Coruña	city	a-coruna	iso=ES size=5
Corunna	city	a-coruna	iso=ES size=5
La Coruña	city	a-coruna	iso=ES size=5
A Coruna	city	a-coruna	iso=ES size=5
Mau	city	mau	iso=IN size=5
Shimonoseki	city	shimonoseki	iso=JP size=5
Juliaca	city	juliaca	iso=PE size=5
Nicolás Romero	city	nicolas-romero	iso=MX size=5
Nicolas Romero	city	nicolas-romero	iso=MX size=5
Ji'an	city	jian	iso=CN size=5
Gorgān	city	gorgan	iso=IR size=5
Gorgan	city	gorgan	iso=IR size=5
Nizhnevartovsk	city	nizhnevartovsk	iso=RU size=5
Brunswick	city	brunswick	iso=DE size=5
Braunschweig	city	brunswick	iso=DE size=5
Hebi	city	hebi	iso=CN size=5
Bago	city	bago	iso=MM size=5
Bihār Sharīf	city	bihar-sharif	iso=IN size=5
Bihar Sharif	city	bihar-sharif	iso=IN size=5
Baruta	city	baruta	iso=VE size=5
Trabzon	city	trabzon	iso=TR size=5
=Reading	city	reading	caution=word iso=GB size=5
=READING	city	reading	caution=word iso=GB size=5
Jessore	city	jessore	iso=BD size=5
Manisa	city	manisa	iso=TR size=5
Chula Vista	city	chula-vista	iso=US size=5
Louisville	city	louisville	iso=US size=5
Santa Luzia	city	santa-luzia	iso=BR size=5
Kunsan	city	kunsan	iso=KR size=5
Wŏnju	city	wonju	iso=KR size=5
Wonju	city	wonju	iso=KR size=5
Angarsk	city	angarsk	iso=RU size=5
Hāpur	city	hapur	iso=IN size=5
Hapur	city	hapur	iso=IN size=5
Norfolk	city	norfolk	iso=US size=5
Bhatinda	city	bhatinda	iso=IN size=5
Dayr az Zawr	city	dayr-az-zawr	iso=SY size=5
Berbera	city	berbera	iso=SO size=5
Gatineau	city	gatineau	iso=CA size=5
Yibin	city	yibin	iso=CN size=5
Neuquén	city	neuquen	iso=AR size=5
Neuquen	city	neuquen	iso=AR size=5
Novorossiysk	city	novorossiysk	iso=RU size=5
Berlin Reinickendorf	city	berlin-reinickendorf	iso=DE size=5
Tehuacán	city	tehuacan	iso=MX size=5
Tehuacan	city	tehuacan	iso=MX size=5
Lapu-Lapu City	city	lapu-lapu-city	iso=PH size=5
Aswān	city	aswan	iso=EG size=5
Aswan	city	aswan	iso=EG size=5
Farrukhābād	city	farrukhabad	iso=IN size=5
Farrukhabad	city	farrukhabad	iso=IN size=5
Sancaktepe	city	sancaktepe	iso=TR size=5
Takasaki	city	takasaki	iso=JP size=5
Anantapur	city	anantapur	iso=IN size=5
Buenaventura	city	buenaventura	iso=CO size=5
Fuchū	city	fuchu	iso=JP size=5
Fuchu	city	fuchu	iso=JP size=5
Fuji	city	fuji	iso=JP size=5
Halle Neustadt	city	halle-neustadt	iso=DE size=5
Xiantao	city	xiantao	iso=CN size=5
Hachinohe	city	hachinohe	iso=JP size=5
Vaughan	city	vaughan	iso=CA size=5
Gravataí	city	gravatai	iso=BR size=5
Gravatai	city	gravatai	iso=BR size=5
Neyagawa	city	neyagawa	iso=JP size=5
Orlando	city	orlando	caution=name iso=US size=5
Kurume	city	kurume	iso=JP size=5
Balıkesir	city	balikesir	iso=TR size=5
Balikesir	city	balikesir	iso=TR size=5
Temuco	city	temuco	iso=CL size=5
Krefeld	city	krefeld	iso=DE size=5
As Sīb	city	as-sib	iso=OM size=5
As Sib	city	as-sib	iso=OM size=5
Århus	city	arhus	iso=DK size=5
Arhus	city	arhus	iso=DK size=5
Sasebo	city	sasebo	iso=JP size=5
Batangas	city	batangas	iso=PH size=5
Uruapan del Progreso	city	uruapan-del-progreso	iso=MX size=5
Al Jubayl	city	al-jubayl	iso=SA size=5
Pathein	city	pathein	iso=MM size=5
Tegal	city	tegal	iso=ID size=5
Sylhet	city	sylhet	iso=BD size=5
Ratlām	city	ratlam	iso=IN size=5
Ratlam	city	ratlam	iso=IN size=5
Košice	city	kosice	iso=SK size=5
Kosice	city	kosice	iso=SK size=5
Chernivtsi	city	chernivtsi	iso=UA size=5
Chandler	city	chandler	caution=name iso=US size=5
Dera Ghāzi Khān	city	dera-ghazi-khan	iso=PK size=5
Dera Ghazi Khan	city	dera-ghazi-khan	iso=PK size=5
Laredo	city	laredo	iso=US size=5
Yuci	city	yuci	iso=CN size=5
Montgomery	city	montgomery	iso=PK size=5
Ternopil'	city	ternopil	iso=UA size=5
Vitoria-Gasteiz	city	vitoria-gasteiz	iso=ES size=5
Yakutsk	city	yakutsk	iso=RU size=5
Caruaru	city	caruaru	iso=BR size=5
Qinā	city	qina	iso=EG size=5
Qina	city	qina	iso=EG size=5
Boa Vista	city	boa-vista	iso=BR size=5
Kediri	city	kediri	iso=ID size=5
=Derby	city	derby	caution=word iso=GB size=5
=DERBY	city	derby	caution=word iso=GB size=5
Kismaayo	city	kismaayo	iso=SO size=5
Ibb	city	ibb	iso=YE size=5
Türkmenabat	city	turkmenabat	iso=TM size=5
Turkmenabat	city	turkmenabat	iso=TM size=5
Granada	city	granada	iso=ES size=5
Nizhnekamsk	city	nizhnekamsk	iso=RU size=5
Disney	city	disney	iso=BR size=5
Halle	city	halle	iso=DE size=5
Centurion	city	centurion	iso=ZA size=5
Madison	city	madison	caution=name iso=US size=5
Takoradi	city	takoradi	iso=GH size=5
Kiel	city	kiel	iso=DE size=5
Linfen	city	linfen	iso=CN size=5
Bordeaux	city	bordeaux	iso=FR size=5
Gangānagar	city	ganganagar	iso=IN size=5
Ganganagar	city	ganganagar	iso=IN size=5
Chigasaki	city	chigasaki	iso=JP size=5
Ghent	city	ghent	iso=BE size=5
Gent	city	ghent	iso=BE size=5
Taytay	city	taytay	iso=PH size=5
Sōka	city	soka	iso=JP size=5
Soka	city	soka	iso=JP size=5
Ngaoundéré	city	ngaoundere	iso=CM size=5
Ngaoundere	city	ngaoundere	iso=CM size=5
Sunchun	city	sunchun	iso=KR size=5
Coatzacoalcos	city	coatzacoalcos	iso=MX size=5
Syktyvkar	city	syktyvkar	iso=RU size=5
Elche	city	elche	iso=ES size=5
Nukus	city	nukus	iso=UZ size=5
Ḩalwān	city	halwan	iso=EG size=5
Halwan	city	halwan	iso=EG size=5
Magdeburg	city	magdeburg	iso=DE size=5
Winston-Salem	city	winston-salem	iso=US size=5
Lubbock	city	lubbock	iso=US size=5
Espoo	city	espoo	iso=FI size=5
Nawābshāh	city	nawabshah	iso=PK size=5
Nawabshah	city	nawabshah	iso=PK size=5
Baton Rouge	city	baton-rouge	iso=US size=5
Bharatpur	city	bharatpur	iso=IN size=5
Longueuil	city	longueuil	iso=CA size=5
Atsugi	city	atsugi	iso=JP size=5
Croix des Bouquets	city	croix-des-bouquets	iso=HT size=5
Magdalena Contreras	city	magdalena-contreras	iso=MX size=5
Uitenhage	city	uitenhage	iso=ZA size=5
Ploieşti	city	ploiesti	iso=RO size=5
Ploiesti	city	ploiesti	iso=RO size=5
Sungai Petani	city	sungai-petani	iso=MY size=5
Binjai	city	binjai	iso=ID size=5
Lucena	city	lucena	iso=PH size=5
Ipatinga	city	ipatinga	iso=BR size=5
Karīmnagar	city	karimnagar	iso=IN size=5
Karimnagar	city	karimnagar	iso=IN size=5
Gómez Palacio	city	gomez-palacio	iso=MX size=5
Gomez Palacio	city	gomez-palacio	iso=MX size=5
Rạch Giá	city	rach-gia	iso=VN size=5
Rach Gia	city	rach-gia	iso=VN size=5
Durham	city	durham	iso=US size=5
Lille	city	lille	iso=FR size=5
Miri	city	miri	iso=MY size=5
Sumaré	city	sumare	iso=BR size=5
Sumare	city	sumare	iso=BR size=5
Damanhūr	city	damanhur	iso=EG size=5
Damanhur	city	damanhur	iso=EG size=5
San Lorenzo	city	san-lorenzo	iso=PY size=5
Iquique	city	iquique	iso=CL size=5
Kremenchuk	city	kremenchuk	iso=UA size=5
Pondicherry	city	pondicherry	iso=IN size=5
Mingāora	city	mingaora	iso=PK size=5
Mingaora	city	mingaora	iso=PK size=5
Sosnowiec	city	sosnowiec	iso=PL size=5
Al Minyā	city	al-minya	iso=EG size=5
Al Minya	city	al-minya	iso=EG size=5
Staryy Oskol	city	staryy-oskol	iso=RU size=5
Liaocheng	city	liaocheng	iso=CN size=5
Garland	city	garland	caution=name iso=US size=5
Gusau	city	gusau	iso=NG size=5
Neue Neustadt	city	neue-neustadt	iso=DE size=5
Radom	city	radom	iso=PL size=5
Glendale	city	glendale	iso=US size=5
Shrīrāmpur	city	shrirampur	iso=IN size=5
Shrirampur	city	shrirampur	iso=IN size=5
Ranghulu	city	ranghulu	iso=CN size=5
Sabzevār	city	sabzevar	iso=IR size=5
Sabzevar	city	sabzevar	iso=IR size=5
`Ajmān	city	ajman	iso=AE size=5
`Ajman	city	ajman	iso=AE size=5
Huambo	city	huambo	iso=AO size=5
Groznyy	city	groznyy	iso=RU size=5
Rāichūr	city	raichur	iso=IN size=5
Raichur	city	raichur	iso=IN size=5
Huanggang	city	huanggang	iso=CN size=5
Quthbullapur	city	quthbullapur	iso=IN size=5
Mubi	city	mubi	iso=NG size=5
Bukavu	city	bukavu	iso=CD size=5
Lexington	city	lexington	iso=US size=5
Juazeiro do Norte	city	juazeiro-do-norte	iso=BR size=5
Reno	city	reno	iso=US size=5
Mymensingh	city	mymensingh	iso=BD size=5
Karnāl	city	karnal	iso=IN size=5
Karnal	city	karnal	iso=IN size=5
Roodepoort	city	roodepoort	iso=ZA size=5
Tanga	city	tanga	iso=TZ size=5
Jingling	city	jingling	iso=CN size=5
Cidade de Nacala	city	cidade-de-nacala	iso=MZ size=5
Hialeah	city	hialeah	iso=US size=5
Ashdod	city	ashdod	iso=IL size=5
Minami-rinkan	city	minami-rinkan	iso=JP size=5
Oviedo	city	oviedo	iso=ES size=5
Berlin Spandau	city	berlin-spandau	iso=DE size=5
Adıyaman	city	adiyaman	iso=TR size=5
Adiyaman	city	adiyaman	iso=TR size=5
Ara	city	ara	iso=IN size=5
Okāra	city	okara	iso=PK size=5
Okara	city	okara	iso=PK size=5
Nārāyanganj	city	narayanganj	iso=BD size=5
Narayanganj	city	narayanganj	iso=BD size=5
Tongchuan	city	tongchuan	iso=CN size=5
Imphāl	city	imphal	iso=IN size=5
Imphal	city	imphal	iso=IN size=5
Najafābād	city	najafabad	iso=IR size=5
Najafabad	city	najafabad	iso=IR size=5
=Paradise	city	paradise	caution=word iso=US size=5
=PARADISE	city	paradise	caution=word iso=US size=5
Qarshi	city	qarshi	iso=UZ size=5
Xintai	city	xintai	iso=CN size=5
Santa Cruz de Tenerife	city	santa-cruz-de-tenerife	iso=ES size=5
Haeju	city	haeju	iso=KP size=5
Graz	city	graz	iso=AT size=5
Chesapeake	city	chesapeake	iso=US size=5
Ikire	city	ikire	iso=NG size=5
Embu	city	embu	iso=BR size=5
Formosa	city	formosa	iso=AR size=5
Shakhty	city	shakhty	iso=RU size=5
Blagoveshchensk	city	blagoveshchensk	iso=RU size=5
Banja Luka	city	banja-luka	iso=BA size=5
Sant Martí	city	sant-marti	iso=ES size=5
Sant Marti	city	sant-marti	iso=ES size=5
Neyshābūr	city	neyshabur	iso=IR size=5
Neyshabur	city	neyshabur	iso=IR size=5
Wuxue	city	wuxue	iso=CN size=5
Babruysk	city	babruysk	iso=BY size=5
Rishon LeẔiyyon	city	rishon-leziyyon	iso=IL size=5
Rishon LeZiyyon	city	rishon-leziyyon	iso=IL size=5
Cabanatuan	city	cabanatuan	iso=PH size=5
Mirzāpur	city	mirzapur	iso=IN size=5
Mirzapur	city	mirzapur	iso=IN size=5
Olongapo	city	olongapo	iso=PH size=5
Takarazuka	city	takarazuka	iso=JP size=5
Kharagpur	city	kharagpur	iso=IN size=5
Dhanbād	city	dhanbad	iso=IN size=5
Dhanbad	city	dhanbad	iso=IN size=5
Thanjāvūr	city	thanjavur	iso=IN size=5
Thanjavur	city	thanjavur	iso=IN size=5
Badalona	city	badalona	iso=ES size=5
Ageo	city	ageo	iso=JP size=5
Binangonan	city	binangonan	iso=PH size=5
Oberhausen	city	oberhausen	iso=DE size=5
Chon Buri	city	chon-buri	iso=TH size=5
Prokop'yevsk	city	prokopyevsk	iso=RU size=5
Eldoret	city	eldoret	iso=KE size=5
Wuhai	city	wuhai	iso=CN size=5
Bertoua	city	bertoua	iso=CM size=5
Imperatriz	city	imperatriz	iso=BR size=5
San Pedro de Macorís	city	san-pedro-de-macoris	iso=DO size=5
San Pedro de Macoris	city	san-pedro-de-macoris	iso=DO size=5
Amarnāth	city	amarnath	iso=IN size=5
Amarnath	city	amarnath	iso=IN size=5
Taiping	city	taiping	iso=MY size=5
Scottsdale	city	scottsdale	iso=US size=5
Alor Setar	city	alor-setar	iso=MY size=5
Purwokerto	city	purwokerto	iso=ID size=5
North Las Vegas	city	north-las-vegas	iso=US size=5
Rybinsk	city	rybinsk	iso=RU size=5
Santa Rosa	city	santa-rosa	iso=PH size=5
Kisumu	city	kisumu	iso=KE size=5
Irving	city	irving	caution=name iso=US size=5
London Borough of Harrow	city	london-borough-of-harrow	iso=GB size=5
Imus	city	imus	iso=PH size=5
Freiburg	city	freiburg	iso=DE size=5
Galkissa	city	galkissa	iso=LK size=5
Purwakarta	city	purwakarta	iso=ID size=5
Zelenograd	city	zelenograd	iso=RU size=5
Mīrpur Khās	city	mirpur-khas	iso=PK size=5
Mirpur Khas	city	mirpur-khas	iso=PK size=5
Daloa	city	daloa	iso=CI size=5
Mekelle	city	mekelle	iso=ET size=5
Mek'elē	city	mekelle	iso=ET size=5
Mek'ele	city	mekelle	iso=ET size=5
Biysk	city	biysk	iso=RU size=5
Concepción	city	concepcion	iso=CL size=5
Concepcion	city	concepcion	iso=CL size=5
Novi Sad	city	novi-sad	iso=RS size=5
Mucumpiz	city	mucumpiz	iso=VE size=5
Velikiy Novgorod	city	velikiy-novgorod	iso=RU size=5
Owerri	city	owerri	iso=NG size=5
Los Mochis	city	los-mochis	iso=MX size=5
Shagamu	city	shagamu	iso=NG size=5
Taboão da Serra	city	taboao-da-serra	iso=BR size=5
Taboao da Serra	city	taboao-da-serra	iso=BR size=5
Fremont	city	fremont	iso=US size=5
Nazrēt	city	nazret	iso=ET size=5
Nazret	city	nazret	iso=ET size=5
Nāgercoil	city	nagercoil	iso=IN size=5
Nagercoil	city	nagercoil	iso=IN size=5
Luts'k	city	lutsk	iso=UA size=5
=Bergen	city	bergen	caution=word iso=NO size=5
=BERGEN	city	bergen	caution=word iso=NO size=5
Brăila	city	braila	iso=RO size=5
Braila	city	braila	iso=RO size=5
Naz̧arābād	city	nazarabad	iso=IR size=5
Nazarabad	city	nazarabad	iso=IR size=5
Guangyuan	city	guangyuan	iso=CN size=5
Būkān	city	bukan	iso=IR size=5
Bukan	city	bukan	iso=IR size=5
Jacareí	city	jacarei	iso=BR size=5
Jacarei	city	jacarei	iso=BR size=5
Chōfu	city	chofu	iso=JP size=5
Chofu	city	chofu	iso=JP size=5
Loa Janan	city	loa-janan	iso=ID size=5
Rancagua	city	rancagua	iso=CL size=5
Irvine	city	irvine	iso=US size=5
Bukit Mertajam	city	bukit-mertajam	iso=MY size=5
Lipa	city	lipa	iso=PH size=5
Marília	city	marilia	iso=BR size=5
Marilia	city	marilia	iso=BR size=5
Lübeck	city	lubeck	iso=DE size=5
Luebeck	city	lubeck	iso=DE size=5
Esenyurt	city	esenyurt	iso=TR size=5
Trieste	city	trieste	iso=IT size=5
Kırıkkale	city	kirikkale	iso=TR size=5
Kirikkale	city	kirikkale	iso=TR size=5
Hailar	city	hailar	iso=CN size=5
Terrassa	city	terrassa	iso=ES size=5
Abhā	city	abha	iso=SA size=5
Abha	city	abha	iso=SA size=5
Tarhuna	city	tarhuna	iso=LY size=5
Matsumoto	city	matsumoto	iso=JP size=5
Rochester	city	rochester	iso=US size=5
Daliang	city	daliang	iso=CN size=5
Quy Nhơn	city	quy-nhon	iso=VN size=5
Quy Nhon	city	quy-nhon	iso=VN size=5
Pāli	city	pali	iso=IN size=5
Pali	city	pali	iso=IN size=5
Bogra	city	bogra	iso=BD size=5
Qostanay	city	qostanay	iso=KZ size=5
San Bernardino	city	san-bernardino	iso=US size=5
Syunsen	city	syunsen	iso=KR size=5
Vũng Tàu	city	vung-tau	iso=VN size=5
Vung Tau	city	vung-tau	iso=VN size=5
Eindhoven	city	eindhoven	iso=NL size=5
Pematangsiantar	city	pematangsiantar	iso=ID size=5
Kanggye-si	city	kanggye-si	iso=KP size=5
Presidente Prudente	city	presidente-prudente	iso=BR size=5
Sanming	city	sanming	iso=CN size=5
Sūhāj	city	suhaj	iso=EG size=5
Suhaj	city	suhaj	iso=EG size=5
Rennes	city	rennes	iso=FR size=5
São Leopoldo	city	sao-leopoldo	iso=BR size=5
Sao Leopoldo	city	sao-leopoldo	iso=BR size=5
Ijebu-Ode	city	ijebu-ode	iso=NG size=5
Yamunānagar	city	yamunanagar	iso=IN size=5
Yamunanagar	city	yamunanagar	iso=IN size=5
Spokane	city	spokane	iso=US size=5
Nakhon Ratchasima	city	nakhon-ratchasima	iso=TH size=5
Toruń	city	torun	iso=PL size=5
Torun	city	torun	iso=PL size=5
Oruro	city	oruro	iso=BO size=5
Kielce	city	kielce	iso=PL size=5
Rewa	city	rewa	iso=IN size=5
Gilbert	city	gilbert	iso=US size=5
La Romana	city	la-romana	iso=DO size=5
Hangu	city	hangu	iso=CN size=5
Lobito	city	lobito	iso=AO size=5
North Shore	city	north-shore	iso=NZ size=5
Ciputat	city	ciputat	iso=ID size=5
Sīrjān	city	sirjan	iso=IR size=5
Sirjan	city	sirjan	iso=IR size=5
San Pablo	city	san-pablo	iso=PH size=5
Jerez de la Frontera	city	jerez-de-la-frontera	iso=ES size=5
Ciampea	city	ciampea	iso=ID size=5
Kasukabe	city	kasukabe	iso=JP size=5
Sumedang Utara	city	sumedang-utara	iso=ID size=5
Oradea	city	oradea	iso=RO size=5
Annaba	city	annaba	iso=DZ size=5
Sabadell	city	sabadell	iso=ES size=5
Móstoles	city	mostoles	iso=ES size=5
Mostoles	city	mostoles	iso=ES size=5
Toamasina	city	toamasina	iso=MG size=5
Dinājpur	city	dinajpur	iso=BD size=5
Dinajpur	city	dinajpur	iso=BD size=5
Al Bayḑā'	city	al-bayda	iso=LY size=5
Al Bayda'	city	al-bayda	iso=LY size=5
Itabuna	city	itabuna	iso=BR size=5
Kishiwada	city	kishiwada	iso=JP size=5
Campeche	city	campeche	iso=MX size=5
São Carlos	city	sao-carlos	iso=BR size=5
Sao Carlos	city	sao-carlos	iso=BR size=5
Padova	city	padova	iso=IT size=5
Alcalá de Henares	city	alcala-de-henares	iso=ES size=5
Alcala de Henares	city	alcala-de-henares	iso=ES size=5
Waitakere	city	waitakere	iso=NZ size=5
Gaoping	city	gaoping	iso=CN size=5
Numazu	city	numazu	iso=JP size=5
Richmond	city	richmond	iso=US size=5
Ivano-Frankivs'k	city	ivano-frankivsk	iso=UA size=5
Jōetsu	city	joetsu	iso=JP size=5
Joetsu	city	joetsu	iso=JP size=5
Debrecen	city	debrecen	iso=HU size=5
Bīdar	city	bidar	iso=IN size=5
Bidar	city	bidar	iso=IN size=5
Las Tunas	city	las-tunas	iso=CU size=5
Hortolândia	city	hortolandia	iso=BR size=5
Hortolandia	city	hortolandia	iso=BR size=5
Bayamón	city	bayamon	iso=PR size=5
Bayamon	city	bayamon	iso=PR size=5
Daqing	city	daqing	iso=CN size=5
Des Moines	city	des-moines	iso=US size=5
Agartala	city	agartala	iso=IN size=5
Erfurt	city	erfurt	iso=DE size=5
North Glendale	city	north-glendale	iso=US size=5
Munger	city	munger	iso=IN size=5
Edéa	city	edea	iso=CM size=5
Edea	city	edea	iso=CM size=5
Odawara	city	odawara	iso=JP size=5
Achiaman	city	achiaman	iso=GH size=5
Osmaniye	city	osmaniye	iso=TR size=5
Djougou	city	djougou	iso=BJ size=5
Burnaby	city	burnaby	iso=CA size=5
Bābol	city	babol	iso=IR size=5
Babol	city	babol	iso=IR size=5
Burhānpur	city	burhanpur	iso=IN size=5
Burhanpur	city	burhanpur	iso=IN size=5
Tampere	city	tampere	iso=FI size=5
Yiyang	city	yiyang	iso=CN size=5
Çorlu	city	corlu	iso=TR size=5
Corlu	city	corlu	iso=TR size=5
Harburg	city	harburg	iso=DE size=5
Linxia	city	linxia	iso=CN size=5
Barisāl	city	barisal	iso=BD size=5
Barisal	city	barisal	iso=BD size=5
Cileungsi	city	cileungsi	iso=ID size=5
Nadiād	city	nadiad	iso=IN size=5
Nadiad	city	nadiad	iso=IN size=5
Taranto	city	taranto	iso=IT size=5
Mossoró	city	mossoro	iso=BR size=5
Mossoro	city	mossoro	iso=BR size=5
Pskov	city	pskov	iso=RU size=5
Yuncheng	city	yuncheng	iso=CN size=5
Al Khums	city	al-khums	iso=LY size=5
Chiniot	city	chiniot	iso=PK size=5
Itapevi	city	itapevi	iso=BR size=5
Rengasdengklok	city	rengasdengklok	iso=ID size=5
Sete Lagoas	city	sete-lagoas	iso=BR size=5
La Pintana	city	la-pintana	iso=CL size=5
Modesto	city	modesto	iso=US size=5
Nagyvárad	city	nagyvarad	iso=HU size=5
Nagyvarad	city	nagyvarad	iso=HU size=5
Chiang Mai	city	chiang-mai	iso=TH size=5
Petropavlovsk	city	petropavlovsk	iso=KZ size=5
Cabimas	city	cabimas	iso=VE size=5
Dindigul	city	dindigul	iso=IN size=5
Fayetteville	city	fayetteville	iso=US size=5
Santo Domingo de los Colorados	city	santo-domingo-de-los-colorados	iso=EC size=5
Jalālābād	city	jalalabad	iso=AF size=5
Jalalabad	city	jalalabad	iso=AF size=5
Ugep	city	ugep	iso=NG size=5
Yanbu‘ al Baḩr	city	yanbu-al-bahr	iso=SA size=5
Yanbu` al Bahr	city	yanbu-al-bahr	iso=SA size=5
Charleroi	city	charleroi	iso=BE size=5
São José	city	sao-jose	iso=BR size=5
Sao Jose	city	sao-jose	iso=BR size=5
Ladner	city	ladner	iso=CA size=5
东海岛	city		iso=CN size=5
dong hai dao	city		iso=CN size=5
Osh	city	osh	iso=KG size=5
Oral	city	oral	iso=KZ size=5
Taldyqorghan	city	taldyqorghan	iso=KZ size=5
Pokhara	city	pokhara	iso=NP size=5
Saint-Louis du Sénégal	city	saint-louis-du-senegal	iso=SN size=5
Saint-Louis, Senegal	city	saint-louis-du-senegal	iso=SN size=5
Sīkar	city	sikar	iso=IN size=5
Sikar	city	sikar	iso=IN size=5
Tilburg	city	tilburg	iso=NL size=5
Balakovo	city	balakovo	iso=RU size=5
Armavir	city	armavir	iso=RU size=5
Kamoke	city	kamoke	iso=PK size=5
Saidpur	city	saidpur	iso=BD size=5
Āmol	city	amol	iso=IR size=5
Amol	city	amol	iso=IR size=5
Shreveport	city	shreveport	iso=US size=5
Bila Tserkva	city	bila-tserkva	iso=UA size=5
Akron	city	akron	iso=US size=5
Dudley	city	dudley	iso=GB size=5
Hagen	city	hagen	iso=DE size=5
Saskatoon	city	saskatoon	iso=CA size=5
Gliwice	city	gliwice	iso=PL size=5
Changji	city	changji	iso=CN size=5
Malolos	city	malolos	iso=PH size=5
Bulandshahr	city	bulandshahr	iso=IN size=5
Capiatá	city	capiata	iso=PY size=5
Capiata	city	capiata	iso=PY size=5
Pamplona	city	pamplona	iso=ES size=5
Pūrnia	city	purnia	iso=IN size=5
Purnia	city	purnia	iso=IN size=5
Kaiyuan	city	kaiyuan	iso=CN size=5
Tacoma	city	tacoma	iso=US size=5
Rostock	city	rostock	iso=DE size=5
Sibu	city	sibu	iso=MY size=5
Machala	city	machala	iso=EC size=5
Tapachula	city	tapachula	iso=MX size=5
Oxnard	city	oxnard	iso=US size=5
Hospet	city	hospet	iso=IN size=5
Fuenlabrada	city	fuenlabrada	iso=ES size=5
Mentougou	city	mentougou	iso=CN size=5
Talca	city	talca	iso=CL size=5
Gurgaon	city	gurgaon	iso=IN size=5
Northampton	city	northampton	iso=GB size=5
Ðà Lạt	city	da-lat	iso=VN size=5
Da Lat	city	da-lat	iso=VN size=5
Bīrjand	city	birjand	iso=IR size=5
Birjand	city	birjand	iso=IR size=5
San-Pédro	city	san-pedro-ci	iso=CI size=5
San-Pedro	city	san-pedro-ci	iso=CI size=5
Kure	city	kure	iso=JP size=5
İzmit	city	izmit	iso=TR size=5
Izmit	city	izmit	iso=TR size=5
Reims	city	reims	iso=FR size=5
Rheims	city	reims	iso=FR size=5
Palmas	city	palmas	iso=BR size=5
Ich'ŏn	city	ichon	iso=KR size=5
Ich'on	city	ichon	iso=KR size=5
Sambhal	city	sambhal	iso=IN size=5
Fontana	city	fontana	iso=US size=5
Americana	city	americana	iso=BR size=5
Engel's	city	engels	iso=RU size=5
Gāndhīnagar	city	gandhinagar	iso=IN size=5
Gandhinagar	city	gandhinagar	iso=IN size=5
Yonkers	city	yonkers	iso=US size=5
Burgas	city	burgas	iso=BG size=5
Murwāra	city	murwara	iso=IN size=5
Murwara	city	murwara	iso=IN size=5
Monclova	city	monclova	iso=MX size=5
Nagaoka	city	nagaoka	iso=JP size=5
Kuri	city	kuri	iso=KR size=5
Coro	city	coro	iso=VE size=5
Nishi-Tokyo-shi	city	nishi-tokyo-shi	iso=JP size=5
Xinhui	city	xinhui	iso=CN size=5
=Mobile	city	mobile	caution=word iso=US size=5
=MOBILE	city	mobile	caution=word iso=US size=5
Kendari	city	kendari	iso=ID size=5
Petrolina	city	petrolina	iso=BR size=5
Kassel	city	kassel	iso=DE size=5
Nāngloi Jāt	city	nangloi-jat	iso=IN size=5
Nangloi Jat	city	nangloi-jat	iso=IN size=5
Severodvinsk	city	severodvinsk	iso=RU size=5
Portsmouth	city	portsmouth	iso=GB size=5
Soledad Díez Gutiérrez	city	soledad-diez-gutierrez	iso=MX size=5
Soledad Diez Gutierrez	city	soledad-diez-gutierrez	iso=MX size=5
Nnewi	city	nnewi	iso=NG size=5
Parung	city	parung	iso=ID size=5
Divinópolis	city	divinopolis	iso=BR size=5
Divinopolis	city	divinopolis	iso=BR size=5
Başakşehir	city	basaksehir	iso=TR size=5
Basaksehir	city	basaksehir	iso=TR size=5
Luton	city	luton	iso=GB size=5
Ezhou	city	ezhou	iso=CN size=5
Maracanaú	city	maracanau	iso=BR size=5
Maracanau	city	maracanau	iso=BR size=5
Itami	city	itami	iso=JP size=5
Little Rock	city	little-rock	iso=US size=5
Nam Ðịnh	city	nam-dinh	iso=VN size=5
Nam Dinh	city	nam-dinh	iso=VN size=5
Moreno Valley	city	moreno-valley	iso=US size=5
Uji	city	uji	iso=JP size=5
Machilīpatnam	city	machilipatnam	iso=IN size=5
Machilipatnam	city	machilipatnam	iso=IN size=5
Ciudad Madero	city	ciudad-madero	iso=MX size=5
Bayamo	city	bayamo	iso=CU size=5
Katihār	city	katihar	iso=IN size=5
Katihar	city	katihar	iso=IN size=5
Pār Naogaon	city	par-naogaon	iso=BD size=5
Par Naogaon	city	par-naogaon	iso=BD size=5
Newcastle upon Tyne	city	newcastle-upon-tyne	iso=GB size=5
Klaipėda	city	klaipeda	iso=LT size=5
Klaipeda	city	klaipeda	iso=LT size=5
Zabrze	city	zabrze	iso=PL size=5
Bojnūrd	city	bojnurd	iso=IR size=5
Bojnurd	city	bojnurd	iso=IR size=5
Guatire	city	guatire	iso=VE size=5
Humen	city	humen	iso=CN size=5
Sidi Bel Abbès	city	sidi-bel-abbes	iso=DZ size=5
Sidi Bel Abbes	city	sidi-bel-abbes	iso=DZ size=5
Hat Yai	city	hat-yai	iso=TH size=5
Haicheng	city	haicheng	iso=CN size=5
Suzuka	city	suzuka	iso=JP size=5
Zinder	city	zinder	iso=NE size=5
Curug	city	curug	iso=ID size=5
Barrancabermeja	city	barrancabermeja	iso=CO size=5
Zlatoust	city	zlatoust	iso=RU size=5
Bhiwāni	city	bhiwani	iso=IN size=5
Bhiwani	city	bhiwani	iso=IN size=5
Amarillo	city	amarillo	iso=US size=5
Preston	city	preston	iso=GB size=5
Zoucheng	city	zoucheng	iso=CN size=5
=Cork	city	cork	caution=word iso=IE size=5
=CORK	city	cork	caution=word iso=IE size=5
Al Fallūjah	city	al-fallujah	iso=IQ size=5
Al Fallujah	city	al-fallujah	iso=IQ size=5
Ise-Ekiti	city	ise-ekiti	iso=NG size=5
Vantaa	city	vantaa	iso=FI size=5
Kōfu-shi	city	kofu-shi	iso=JP size=5
Kofu-shi	city	kofu-shi	iso=JP size=5
Huntington Beach	city	huntington-beach	iso=US size=5
Sādiqābād	city	sadiqabad	iso=PK size=5
Sadiqabad	city	sadiqabad	iso=PK size=5
Banī Suwayf	city	bani-suwayf	iso=EG size=5
Bani Suwayf	city	bani-suwayf	iso=EG size=5
Sunrise Manor	city	sunrise-manor	iso=US size=5
Syzran'	city	syzran	iso=RU size=5
Bytom	city	bytom	iso=PL size=5
Mwene-Ditu	city	mwene-ditu	iso=CD size=5
Panalanoy	city	panalanoy	iso=PH size=5
Izumi	city	izumi	iso=JP size=5
Santarém	city	santarem	iso=BR size=5
Santarem	city	santarem	iso=BR size=5
Wanxian	city	wanxian	iso=CN size=5
Kabwe	city	kabwe	iso=ZM size=5
Quelimane	city	quelimane	iso=MZ size=5
Petah Tikva	city	petah-tikva	iso=IL size=5
San Fernando del Valle de Catamarca	city	san-fernando-del-valle-de-catamarca	iso=AR size=5
Almería	city	almeria	iso=ES size=5
Almeria	city	almeria	iso=ES size=5
Camaçari	city	camacari	iso=BR size=5
Camacari	city	camacari	iso=BR size=5
Labuhanbajo	city	labuhanbajo	iso=ID size=5
Cibinong	city	cibinong	iso=ID size=5
Donghai	city	donghai	iso=CN size=5
Baiyin	city	baiyin	iso=CN size=5
Mabalacat	city	mabalacat	iso=PH size=5
Grand Rapids	city	grand-rapids	iso=US size=5
Santa Bárbara d'Oeste	city	santa-barbara-doeste	iso=BR size=5
Santa Barbara d'Oeste	city	santa-barbara-doeste	iso=BR size=5
Noorder-Paarl	city	noorder-paarl	iso=ZA size=5
Rio Grande	city	rio-grande	iso=BR size=5
Mohammedia	city	mohammedia	iso=MA size=5
Sutton	city	sutton	iso=GB size=5
Brescia	city	brescia	iso=IT size=5
Qo‘qon	city	qoqon	iso=UZ size=5
Qo`qon	city	qoqon	iso=UZ size=5
Kodaira	city	kodaira	iso=JP size=5
Petropavlovsk-Kamchatskiy	city	petropavlovsk-kamchatskiy	iso=RU size=5
Oxnard Shores	city	oxnard-shores	iso=US size=5
Puerto Vallarta	city	puerto-vallarta	iso=MX size=5
Cachoeiro de Itapemirim	city	cachoeiro-de-itapemirim	iso=BR size=5
Kikwit	city	kikwit	iso=CD size=5
Pinar del Río	city	pinar-del-rio	iso=CU size=5
Pinar del Rio	city	pinar-del-rio	iso=CU size=5
Cienfuegos	city	cienfuegos	iso=CU size=5
Beersheba	city	beersheba	iso=IL size=5
Salt Lake City	city	salt-lake-city	iso=US size=5
Rāe Bareli	city	rae-bareli	iso=IN size=5
Rae Bareli	city	rae-bareli	iso=IN size=5
Springs	city	springs	iso=ZA size=5
Hitachi	city	hitachi	iso=JP size=5
Zawiya	city	zawiya	iso=LY size=5
Madiun	city	madiun	iso=ID size=5
Haridwār	city	haridwar	iso=IN size=5
Haridwar	city	haridwar	iso=IN size=5
Leganés	city	leganes	iso=ES size=5
Leganes	city	leganes	iso=ES size=5
Ed Damazin	city	ed-damazin	iso=SD size=5
Arica	city	arica	iso=CL size=5
Le Havre	city	le-havre	iso=FR size=5
Heroica Nogales	city	heroica-nogales	iso=MX size=5
Singrauli	city	singrauli	iso=IN size=5
Dún Laoghaire	city	dun-laoghaire	iso=IE size=5
Dun Laoghaire	city	dun-laoghaire	iso=IE size=5
San Sebastián	city	san-sebastian	iso=ES size=5
San Sebastian	city	san-sebastian	iso=ES size=5
Hamm	city	hamm	iso=DE size=5
Jamaame	city	jamaame	iso=SO size=5
Moratuwa	city	moratuwa	iso=LK size=5
Kütahya	city	kutahya	iso=TR size=5
Kutahya	city	kutahya	iso=TR size=5
Mainz	city	mainz	iso=DE size=5
Meycauayan	city	meycauayan	iso=PH size=5
Zaoyang	city	zaoyang	iso=CN size=5
Milton Keynes	city	milton-keynes	iso=GB size=5
Jūnāgadh	city	junagadh	iso=IN size=5
Junagadh	city	junagadh	iso=IN size=5
Mutare	city	mutare	iso=ZW size=5
Mbandaka	city	mbandaka	iso=CD size=5
Pemalang	city	pemalang	iso=ID size=5
Quanzhou	city	quanzhou	iso=CN size=5
San Luis	city	san-luis	iso=AR size=5
Geneva	city	geneva	iso=CH size=5
Genève	city	geneva	iso=CH size=5
Geneve	city	geneva	iso=CH size=5
Tarlac	city	tarlac	iso=PH size=5
Būrewāla	city	burewala	iso=PK size=5
Burewala	city	burewala	iso=PK size=5
Baishan	city	baishan	iso=CN size=5
Aberdeen	city	aberdeen	iso=GB size=5
Zaozhuang	city	zaozhuang	iso=CN size=5
Kushiro	city	kushiro	iso=JP size=5
Çorum	city	corum	iso=TR size=5
Corum	city	corum	iso=TR size=5
Elūru	city	eluru	iso=IN size=5
Eluru	city	eluru	iso=IN size=5
Pātan	city	patan	iso=NP size=5
Patan	city	patan	iso=NP size=5
Manta	city	manta	iso=EC size=5
Lembang	city	lembang	iso=ID size=5
Bhusāwal	city	bhusawal	iso=IN size=5
Bhusawal	city	bhusawal	iso=IN size=5
Pak Kret	city	pak-kret	iso=TH size=5
Mitaka-shi	city	mitaka-shi	iso=JP size=5
Khandwa	city	khandwa	iso=IN size=5
Santander	city	santander	iso=ES size=5
Liège	city	liege	iso=BE size=5
Liege	city	liege	iso=BE size=5
Cúa	city	cua	iso=VE size=5
Cua	city	cua	iso=VE size=5
Sakura	city	sakura	iso=JP size=5
Kamensk-Ural'skiy	city	kamensk-uralskiy	iso=RU size=5
Itaboraí	city	itaborai	iso=BR size=5
Itaborai	city	itaborai	iso=BR size=5
Birātnagar	city	biratnagar	iso=NP size=5
Biratnagar	city	biratnagar	iso=NP size=5
Carletonville	city	carletonville	iso=ZA size=5
Bahraich	city	bahraich	iso=IN size=5
Barrie	city	barrie	iso=CA size=5
Monywa	city	monywa	iso=MM size=5
Probolinggo	city	probolinggo	iso=ID size=5
Sirsa	city	sirsa	iso=IN size=5
Guarenas	city	guarenas	iso=VE size=5
Tallahassee	city	tallahassee	iso=US size=5
Anda	city	anda	iso=CN size=5
Saarbrücken	city	saarbrucken	iso=DE size=5
Saarbrucken	city	saarbrucken	iso=DE size=5
Shangqiu	city	shangqiu	iso=CN size=5
Wādī as Sīr	city	wadi-as-sir	iso=JO size=5
Wadi as Sir	city	wadi-as-sir	iso=JO size=5
Groningen	city	groningen	iso=NL size=5
Linz	city	linz	iso=AT size=5
Worcester	city	worcester	iso=US size=5
Newport News	city	newport-news	iso=US size=5
Melaka	city	melaka	iso=MY size=5
Chandannagar	city	chandannagar	iso=IN size=5
Kang-neung	city	kang-neung	iso=KR size=5
Baharampur	city	baharampur	iso=IN size=5
Reggio di Calabria	city	reggio-di-calabria	iso=IT size=5
Rio Claro	city	rio-claro	iso=BR size=5
Tāngāil	city	tangail	iso=BD size=5
Tangail	city	tangail	iso=BD size=5
Matadi	city	matadi	iso=CD size=5
Huntsville	city	huntsville	iso=US size=5
Castelló de la Plana	city	castello-de-la-plana	iso=ES size=5
Castello de la Plana	city	castello-de-la-plana	iso=ES size=5
Atyrau	city	atyrau	iso=KZ size=5
Yangju	city	yangju	iso=KR size=5
Indaiatuba	city	indaiatuba	iso=BR size=5
Surendranagar	city	surendranagar	iso=IN size=5
Varāmīn	city	varamin	iso=IR size=5
Varamin	city	varamin	iso=IR size=5
Dos Quebradas	city	dos-quebradas	iso=CO size=5
Passo Fundo	city	passo-fundo	iso=BR size=5
Xianning	city	xianning	iso=CN size=5
Legaspi	city	legaspi	iso=PH size=5
Korla	city	korla	iso=CN size=5
Cotabato	city	cotabato	iso=PH size=5
Podol'sk	city	podolsk	iso=RU size=5
Vizianagaram	city	vizianagaram	iso=IN size=5
Ila Orangun	city	ila-orangun	iso=NG size=5
Yuanlin	city	yuanlin	iso=CN size=5
Chenzhou	city	chenzhou	iso=CN size=5
Burgos	city	burgos	iso=ES size=5
Klerksdorp	city	klerksdorp	iso=ZA size=5
Si Racha	city	si-racha	iso=TH size=5
Knoxville	city	knoxville	iso=US size=5
Amadora	city	amadora	iso=PT size=5
Kami-renjaku	city	kami-renjaku	iso=JP size=5
Saki	city	saki	iso=NG size=5
Anjō	city	anjo	iso=JP size=5
Anjo	city	anjo	iso=JP size=5
Spring Valley	city	spring-valley	iso=US size=5
K'ut'aisi	city	kutaisi	iso=GE size=5
=Providence	city	providence	caution=word iso=US size=5
=PROVIDENCE	city	providence	caution=word iso=US size=5
Sunderland	city	sunderland	iso=GB size=5
Jingzhou	city	jingzhou	iso=CN size=5
Proddatūr	city	proddatur	iso=IN size=5
Proddatur	city	proddatur	iso=IN size=5
Akyab	city	akyab	iso=MM size=5
Norwich	city	norwich	iso=GB size=5
Ar Raqqah	city	ar-raqqah	iso=SY size=5
Meiktila	city	meiktila	iso=MM size=5
Loum	city	loum	iso=CM size=5
Vellore	city	vellore	iso=IN size=5
Hugli	city	hugli	iso=IN size=5
Alleppey	city	alleppey	iso=IN size=5
Malāyer	city	malayer	iso=IR size=5
Malayer	city	malayer	iso=IR size=5
Bielsko-Biała	city	bielsko-biala	iso=PL size=5
Bielsko-Biala	city	bielsko-biala	iso=PL size=5
Yuzhno-Sakhalinsk	city	yuzhno-sakhalinsk	iso=RU size=5
Almere Stad	city	almere-stad	iso=NL size=5
Santa Clarita	city	santa-clarita	iso=US size=5
=Split	city	split	caution=word iso=HR size=5
=SPLIT	city	split	caution=word iso=HR size=5
Saint-Étienne	city	saint-etienne	iso=FR size=5
Saint-Etienne	city	saint-etienne	iso=FR size=5
Amroha	city	amroha	iso=IN size=5
Regina	city	regina	iso=CA size=5
Yizheng	city	yizheng	iso=CN size=5
Mestre	city	mestre	iso=IT size=5
Saint-Louis	city	saint-louis-sn	iso=SN size=5
Turku	city	turku	iso=FI size=5
Xindi	city	xindi	iso=CN size=5
Tsukuba	city	tsukuba	iso=JP size=5
Sāveh	city	saveh	iso=IR size=5
Saveh	city	saveh	iso=IR size=5
Modena	city	modena	iso=IT size=5
Grand Prairie	city	grand-prairie	iso=US size=5
Khvoy	city	khvoy	iso=IR size=5
Siverek	city	siverek	iso=TR size=5
Jiutai	city	jiutai	iso=CN size=5
Brownsville	city	brownsville	iso=US size=5
Hirosaki	city	hirosaki	iso=JP size=5
Cotia	city	cotia	iso=BR size=5
Tomakomai	city	tomakomai	iso=JP size=5
George	city	george	iso=ZA size=5
Pamulang	city	pamulang	iso=ID size=5
Poza Rica de Hidalgo	city	poza-rica-de-hidalgo	iso=MX size=5
Bo	city	bo	iso=SL size=5
Pathānkot	city	pathankot	iso=IN size=5
Pathankot	city	pathankot	iso=IN size=5
Hadano	city	hadano	iso=JP size=5
Bozhou	city	bozhou	iso=CN size=5
Cikupa	city	cikupa	iso=ID size=5
Bhind	city	bhind	iso=IN size=5
Puerto Cabello	city	puerto-cabello	iso=VE size=5
Obihiro	city	obihiro	iso=JP size=5
=Ube	city	ube	caution=word iso=JP size=5
=UBE	city	ube	caution=word iso=JP size=5
Kramators'k	city	kramatorsk	iso=UA size=5
Tachikawa	city	tachikawa	iso=JP size=5
Cuajimalpa	city	cuajimalpa	iso=MX size=5
San Pablo de las Salinas	city	san-pablo-de-las-salinas	iso=MX size=5
Jackson	city	jackson	caution=name iso=US size=5
Shimla	city	shimla	iso=IN size=5
Overland Park	city	overland-park	iso=US size=5
Myeik	city	myeik	iso=MM size=5
East New York	city	east-new-york	iso=US size=5
Khan Younis	city	khan-younis	iso=PS size=5
Khan Yunis	city	khan-younis	iso=PS size=5
Khān Yūnis	city	khan-younis	iso=PS size=5
Bata	city	bata	iso=GQ size=5
Midrand	city	midrand	iso=ZA size=5
Metepec	city	metepec	iso=MX size=5
Ongole	city	ongole	iso=IN size=5
Licheng	city	licheng	iso=CN size=5
Salatiga	city	salatiga	iso=ID size=5
Miskolc	city	miskolc	iso=HU size=5
Prato	city	prato	iso=IT size=5
Piraeus	city	piraeus	iso=GR size=5
Isparta	city	isparta	iso=TR size=5
Weinan	city	weinan	iso=CN size=5
Walsall	city	walsall	iso=GB size=5
Herne	city	herne	iso=DE size=5
Olsztyn	city	olsztyn	iso=PL size=5
Francisco Morato	city	francisco-morato	iso=BR size=5
Hino	city	hino	iso=JP size=5
Netanya	city	netanya	iso=IL size=5
Nanping	city	nanping	iso=CN size=5
Bida	city	bida	iso=NG size=5
Prizren	city	prizren	iso=XK size=5
Dongling	city	dongling	iso=CN size=5
Bacău	city	bacau	iso=RO size=5
Bacau	city	bacau	iso=RO size=5
Phra Pradaeng	city	phra-pradaeng	iso=TH size=5
Mülheim an der Ruhr	city	mulheim-an-der-ruhr	iso=DE size=5
Muelheim an der Ruhr	city	mulheim-an-der-ruhr	iso=DE size=5
Kulim	city	kulim	iso=MY size=5
Swansea	city	swansea	iso=GB size=5
Garden Grove	city	garden-grove	iso=US size=5
Puri	city	puri	iso=IN size=5
Haldia	city	haldia	iso=IN size=5
Temirtau	city	temirtau	iso=KZ size=5
Jacobābād	city	jacobabad	iso=PK size=5
Jacobabad	city	jacobabad	iso=PK size=5
Khammam	city	khammam	iso=IN size=5
Carolina	city	carolina	caution=name iso=PR size=5
Uvira	city	uvira	iso=CD size=5
Portoviejo	city	portoviejo	iso=EC size=5
Rāiganj	city	raiganj	iso=IN size=5
Raiganj	city	raiganj	iso=IN size=5
Takaoka	city	takaoka	iso=JP size=5
Ingrāj Bāzār	city	ingraj-bazar	iso=IN size=5
Ingraj Bazar	city	ingraj-bazar	iso=IN size=5
Araçatuba	city	aracatuba	iso=BR size=5
Aracatuba	city	aracatuba	iso=BR size=5
Fuyang	city	fuyang	iso=CN size=5
Castellón	city	castellon	iso=ES size=5
Castellon	city	castellon	iso=ES size=5
Jabalia	city	jabalia	iso=PS size=5
Kluang	city	kluang	iso=MY size=5
Albacete	city	albacete	iso=ES size=5
Laiyang	city	laiyang	iso=CN size=5
Jaunpur	city	jaunpur	iso=IN size=5
Jaffna	city	jaffna	iso=LK size=5
Arad	city	arad	iso=RO size=5
Bahir Dar	city	bahir-dar	iso=ET size=5
Baranavichy	city	baranavichy	iso=BY size=5
Toulon	city	toulon	iso=FR size=5
Jabālyā	city	jabalya	iso=PS size=5
Jabalya	city	jabalya	iso=PS size=5
Araraquara	city	araraquara	iso=BR size=5
Angers	city	angers	iso=FR size=5
Alcorcón	city	alcorcon	iso=ES size=5
Alcorcon	city	alcorcon	iso=ES size=5
Ech Chettia	city	ech-chettia	iso=DZ size=5
Jamālpur	city	jamalpur	iso=BD size=5
Jamalpur	city	jamalpur	iso=BD size=5
Ferraz de Vasconcelos	city	ferraz-de-vasconcelos	iso=BR size=5
Chirchiq	city	chirchiq	iso=UZ size=5
Durán	city	duran	iso=EC size=5
Duran	city	duran	iso=EC size=5
Jingmen	city	jingmen	iso=CN size=5
Berezniki	city	berezniki	iso=RU size=5
Awka	city	awka	iso=NG size=5
Volgodonsk	city	volgodonsk	iso=RU size=5
Chattanooga	city	chattanooga	iso=US size=5
Khouribga	city	khouribga	iso=MA size=5
Breda	city	breda	iso=NL size=5
Piteşti	city	pitesti	iso=RO size=5
Pitesti	city	pitesti	iso=RO size=5
Hollywood	city	hollywood	iso=US size=5
Ijero-Ekiti	city	ijero-ekiti	iso=NG size=5
Miass	city	miass	iso=RU size=5
Korhogo	city	korhogo	iso=CI size=5
Abakan	city	abakan	iso=RU size=5
Fianarantsoa	city	fianarantsoa	iso=MG size=5
Getafe	city	getafe	iso=ES size=5
Plumbon	city	plumbon	iso=ID size=5
Oceanside	city	oceanside	iso=US size=5
Banhā	city	banha	iso=EG size=5
Banha	city	banha	iso=EG size=5
Novocherkassk	city	novocherkassk	iso=RU size=5
Arapiraca	city	arapiraca	iso=BR size=5
Fuling	city	fuling	iso=CN size=5
Daşoguz	city	dasoguz	iso=TM size=5
Dasoguz	city	dasoguz	iso=TM size=5
Fatehpur	city	fatehpur	iso=IN size=5
Osnabrück	city	osnabruck	iso=DE size=5
Osnabruck	city	osnabruck	iso=DE size=5
Beni Mellal	city	beni-mellal	iso=MA size=5
Jiutepec	city	jiutepec	iso=MX size=5
Idfu	city	idfu	iso=EG size=5
Ocumare del Tuy	city	ocumare-del-tuy	iso=VE size=5
Gaozhou	city	gaozhou	iso=CN size=5
Kamakura	city	kamakura	iso=JP size=5
Ulanhot	city	ulanhot	iso=CN size=5
Al Khubar	city	al-khubar	iso=SA size=5
H̱olon	city	holon	iso=IL size=5
Holon	city	holon	iso=IL size=5
Shanwei	city	shanwei	iso=CN size=5
Oakville	city	oakville	iso=CA size=5
Fort Lauderdale	city	fort-lauderdale	iso=US size=5
Tuluá	city	tulua	iso=CO size=5
Tulua	city	tulua	iso=CO size=5
Bandar Būshehr	city	bandar-bushehr	iso=IR size=5
Bandar Bushehr	city	bandar-bushehr	iso=IR size=5
Nandyāl	city	nandyal	iso=IN size=5
Nandyal	city	nandyal	iso=IN size=5
Rancho Cucamonga	city	rancho-cucamonga	iso=US size=5
Chilpancingo de los Bravos	city	chilpancingo-de-los-bravos	iso=MX size=5
Saga-shi	city	saga-shi	iso=JP size=5
Muzaffargarh	city	muzaffargarh	iso=PK size=5
Jiaozhou	city	jiaozhou	iso=CN size=5
Nou Barris	city	nou-barris	iso=ES size=5
Banjaran	city	banjaran	iso=ID size=5
Szeged	city	szeged	iso=HU size=5
Hengshan	city	hengshan	iso=CN size=5
Loni	city	loni	iso=IN size=5
Serang	city	serang	iso=ID size=5
Lages	city	lages	iso=BR size=5
Port Saint Lucie	city	port-saint-lucie	iso=US size=5
Basel	city	basel	iso=CH size=5
Basle	city	basel	iso=CH size=5
Sītāpur	city	sitapur	iso=IN size=5
Sitapur	city	sitapur	iso=IN size=5
Zenica	city	zenica	iso=BA size=5
Burlington	city	burlington	iso=CA size=5
Solingen	city	solingen	iso=DE size=5
Farg`ona	city	fargona	iso=UZ size=5
Kigoma	city	kigoma	iso=TZ size=5
Cagliari	city	cagliari	iso=IT size=5
Murīdke	city	muridke	iso=PK size=5
Muridke	city	muridke	iso=PK size=5
Shivpurī	city	shivpuri	iso=IN size=5
Shivpuri	city	shivpuri	iso=IN size=5
Plzeň	city	plzen	iso=CZ size=5
Plzen	city	plzen	iso=CZ size=5
Inisa	city	inisa	iso=NG size=5
Nazran'	city	nazran	iso=RU size=5
Sousse	city	sousse	iso=TN size=5
Bejaïa	city	bejaia	iso=DZ size=5
Bejaia	city	bejaia	iso=DZ size=5
Jhelum	city	jhelum	iso=PK size=5
Barra Mansa	city	barra-mansa	iso=BR size=5
Chalco de Díaz Covarrubias	city	chalco-de-diaz-covarrubias	iso=MX size=5
Chalco de Diaz Covarrubias	city	chalco-de-diaz-covarrubias	iso=MX size=5
Nossa Senhora do Socorro	city	nossa-senhora-do-socorro	iso=BR size=5
Ontario	city	ontario	iso=US size=5
Bhadrāvati	city	bhadravati	iso=IN size=5
Bhadravati	city	bhadravati	iso=IN size=5
Vinh	city	vinh	iso=VN size=5
Parakou	city	parakou	iso=BJ size=5
Ādoni	city	adoni	iso=IN size=5
Adoni	city	adoni	iso=IN size=5
Bournemouth	city	bournemouth	iso=GB size=5
Sidon	city	sidon	iso=LB size=5
Maradi	city	maradi	iso=NE size=5
Tsu-shi	city	tsu-shi	iso=JP size=5
Parma	city	parma	iso=IT size=5
Southend-on-Sea	city	southend-on-sea	iso=GB size=5
Pátrai	city	patrai	iso=GR size=5
Patrai	city	patrai	iso=GR size=5
Tongzhou	city	tongzhou	iso=CN size=5
Verāval	city	veraval	iso=IN size=5
Veraval	city	veraval	iso=IN size=5
Ludwigshafen am Rhein	city	ludwigshafen-am-rhein	iso=DE size=5
Şalālah	city	salalah	iso=OM size=5
Salalah	city	salalah	iso=OM size=5
Büyükçekmece	city	buyukcekmece	iso=TR size=5
Bueyuekcekmece	city	buyukcekmece	iso=TR size=5
Aydın	city	aydin	iso=TR size=5
Aydin	city	aydin	iso=TR size=5
Envigado	city	envigado	iso=CO size=5
El Geneina	city	el-geneina	iso=SD size=5
Anbu	city	anbu	iso=CN size=5
Sambalpur	city	sambalpur	iso=IN size=5
Leverkusen	city	leverkusen	iso=DE size=5
Skikda	city	skikda	iso=DZ size=5
La Rioja	city	la-rioja	iso=AR size=5
Gadag	city	gadag	iso=IN size=5
Mahābād	city	mahabad	iso=IR size=5
Mahabad	city	mahabad	iso=IR size=5
Dourados	city	dourados	iso=BR size=5
Criciúma	city	criciuma	iso=BR size=5
Criciuma	city	criciuma	iso=BR size=5
Kunduz	city	kunduz	iso=AF size=5
San Miquel	city	san-miquel	iso=SV size=5
Tempe	city	tempe	iso=US size=5
Sapele	city	sapele	iso=NG size=5
Unnāo	city	unnao	iso=IN size=5
Unnao	city	unnao	iso=IN size=5
Budaun	city	budaun	iso=IN size=5
Coquimbo	city	coquimbo	iso=CL size=5
Jīnd	city	jind	iso=IN size=5
Jind	city	jind	iso=IN size=5
Madhyamgram	city	madhyamgram	iso=IN size=5
Rubtsovsk	city	rubtsovsk	iso=RU size=5
Geelong	city	geelong	iso=AU size=5
Sayama	city	sayama	iso=JP size=5
Sullana	city	sullana	iso=PE size=5
Malakal	city	malakal	iso=SS size=5
Phan Thiết	city	phan-thiet	iso=VN size=5
Phan Thiet	city	phan-thiet	iso=VN size=5
Mytishchi	city	mytishchi	iso=RU size=5
Kawanishi	city	kawanishi	iso=JP size=5
Hebron	city	hebron	iso=PS size=5
Xiaogan	city	xiaogan	iso=CN size=5
Mejicanos	city	mejicanos	iso=SV size=5
Jāmuria	city	jamuria	iso=IN size=5
Jamuria	city	jamuria	iso=IN size=5
Chapecó	city	chapeco	iso=BR size=5
Chapeco	city	chapeco	iso=BR size=5
Taunggyi	city	taunggyi	iso=MM size=5
Puerto Montt	city	puerto-montt	iso=CL size=5
İskenderun	city	iskenderun	iso=TR size=5
Iskenderun	city	iskenderun	iso=TR size=5
Oyama	city	oyama	iso=JP size=5
Salavat	city	salavat	iso=RU size=5
Ziguinchor	city	ziguinchor	iso=SN size=5
Sekudai	city	sekudai	iso=MY size=5
Ashikaga	city	ashikaga	iso=JP size=5
Springfield	city	springfield	iso=US size=5
Bawshar	city	bawshar	iso=OM size=5
Zhicheng	city	zhicheng	iso=CN size=5
Lawang	city	lawang	iso=ID size=5
Tarija	city	tarija	iso=BO size=5
Oldenburg	city	oldenburg	iso=DE size=5
Osan	city	osan	iso=KR size=5
Nijmegen	city	nijmegen	iso=NL size=5
Jaigaon	city	jaigaon	iso=IN size=5
Pasuruan	city	pasuruan	iso=ID size=5
Cuddalore	city	cuddalore	iso=IN size=5
Grenoble	city	grenoble	iso=FR size=5
Sāmarrā'	city	samarra	iso=IQ size=5
Samarra'	city	samarra	iso=IQ size=5
Maykop	city	maykop	iso=RU size=5
Rzeszów	city	rzeszow	iso=PL size=5
Rzeszow	city	rzeszow	iso=PL size=5
Tempe Junction	city	tempe-junction	iso=US size=5
El Achir	city	el-achir	iso=DZ size=5
Huzhou	city	huzhou	iso=CN size=5
Barreiras	city	barreiras	iso=BR size=5
Orai	city	orai	iso=IN size=5
Long Xuyên	city	long-xuyen	iso=VN size=5
Long Xuyen	city	long-xuyen	iso=VN size=5
Hoshiārpur	city	hoshiarpur	iso=IN size=5
Hoshiarpur	city	hoshiarpur	iso=IN size=5
Melitopol'	city	melitopol	iso=UA size=5
Sobral	city	sobral	iso=BR size=5
Sunggal	city	sunggal	iso=ID size=5
Greater Sudbury	city	greater-sudbury	iso=CA size=5
Ṭalkha	city	talkha	iso=EG size=5
Talkha	city	talkha	iso=EG size=5
Perbaungan	city	perbaungan	iso=ID size=5
Pallāvaram	city	pallavaram	iso=IN size=5
Pallavaram	city	pallavaram	iso=IN size=5
Puerto Princesa	city	puerto-princesa	iso=PH size=5
Ussuriysk	city	ussuriysk	iso=RU size=5
Nanpiao	city	nanpiao	iso=CN size=5
Tiraspol	city	tiraspol	iso=MD size=5
Moshi	city	moshi	iso=TZ size=5
Shikārpur	city	shikarpur	iso=PK size=5
Shikarpur	city	shikarpur	iso=PK size=5
Westonaria	city	westonaria	iso=ZA size=5
Hitachi-Naka	city	hitachi-naka	iso=JP size=5
Matsue-shi	city	matsue-shi	iso=JP size=5
Sihanoukville	city	sihanoukville	iso=KH size=5
Pécs	city	pecs	iso=HU size=5
Pecs	city	pecs	iso=HU size=5
Lancaster	city	lancaster	caution=name iso=US size=5
Livorno	city	livorno	iso=IT size=5
Leghorn	city	livorno	iso=IT size=5
Ruse	city	ruse	iso=BG size=5
Batu Pahat	city	batu-pahat	iso=MY size=5
Eugene	city	eugene	iso=US size=5
Lampang	city	lampang	iso=TH size=5
Narashino	city	narashino	iso=JP size=5
Nagareyama	city	nagareyama	iso=JP size=5
Katsuta	city	katsuta	iso=JP size=5
Kumagaya	city	kumagaya	iso=JP size=5
=Tema	city	tema	caution=word iso=GH size=5
=TEMA	city	tema	caution=word iso=GH size=5
Yichun	city	yichun	iso=CN size=5
Itajaí	city	itajai	iso=BR size=5
Itajai	city	itajai	iso=BR size=5
Hanumāngarh	city	hanumangarh	iso=IN size=5
Hanumangarh	city	hanumangarh	iso=IN size=5
Salamanca	city	salamanca	iso=ES size=5
Zemun	city	zemun	iso=RS size=5
Kishi	city	kishi	iso=NG size=5
Ilhéus	city	ilheus	iso=BR size=5
Ilheus	city	ilheus	iso=BR size=5
Swindon	city	swindon	iso=GB size=5
Guyong	city	guyong	iso=PH size=5
Kyonju	city	kyonju	iso=KR size=5
Foggia	city	foggia	iso=IT size=5
Kānchipuram	city	kanchipuram	iso=IN size=5
Kanchipuram	city	kanchipuram	iso=IN size=5
Lianghu	city	lianghu	iso=CN size=5
Beipiao	city	beipiao	iso=CN size=5
Sariwŏn	city	sariwon	iso=KP size=5
Sariwon	city	sariwon	iso=KP size=5
Antioch	city	antioch	iso=TR size=5
Guangshui	city	guangshui	iso=CN size=5
Pembroke Pines	city	pembroke-pines	iso=US size=5
Middelburg	city	middelburg	iso=ZA size=5
Mahajanga	city	mahajanga	iso=MG size=5
Lyubertsy	city	lyubertsy	iso=RU size=5
Butembo	city	butembo	iso=CD size=5
Oxford	city	oxford	iso=GB size=5
La Serena	city	la-serena	iso=CL size=5
Leshan	city	leshan	iso=CN size=5
Gandajika	city	gandajika	iso=CD size=5
Zhaodong	city	zhaodong	iso=CN size=5
Ambato	city	ambato	iso=EC size=5
Cape Coral	city	cape-coral	iso=US size=5
Pasarkemis	city	pasarkemis	iso=ID size=5
Cairns	city	cairns	iso=AU size=5
Kovrov	city	kovrov	iso=RU size=5
Viranşehir	city	viransehir	iso=TR size=5
Viransehir	city	viransehir	iso=TR size=5
Tottori	city	tottori	iso=JP size=5
Peoria	city	peoria	iso=US size=5
East Chattanooga	city	east-chattanooga	iso=US size=5
Xinzhou	city	xinzhou	iso=CN size=5
Limassol	city	limassol	iso=CY size=5
Gonder	city	gonder	iso=ET size=5
Sioux Falls	city	sioux-falls	iso=US size=5
Alandur	city	alandur	iso=IN size=5
Río Cuarto	city	rio-cuarto	iso=AR size=5
Rio Cuarto	city	rio-cuarto	iso=AR size=5
Sanshui	city	sanshui	iso=CN size=5
Guna	city	guna	iso=IN size=5
Hāfizābād	city	hafizabad	iso=PK size=5
Hafizabad	city	hafizabad	iso=PK size=5
Enschede	city	enschede	iso=NL size=5
Angra dos Reis	city	angra-dos-reis	iso=BR size=5
Bahādurgarh	city	bahadurgarh	iso=IN size=5
Bahadurgarh	city	bahadurgarh	iso=IN size=5
Boshan	city	boshan	iso=CN size=5
Yangchun	city	yangchun	iso=CN size=5
Bharūch	city	bharuch	iso=IN size=5
Bharuch	city	bharuch	iso=IN size=5
Nova Friburgo	city	nova-friburgo	iso=BR size=5
Medinīpur	city	medinipur	iso=IN size=5
Medinipur	city	medinipur	iso=IN size=5
Chincha Alta	city	chincha-alta	iso=PE size=5
Faizābād	city	faizabad	iso=IN size=5
Faizabad	city	faizabad	iso=IN size=5
Elk Grove	city	elk-grove	iso=US size=5
Dānāpur	city	danapur	iso=IN size=5
Danapur	city	danapur	iso=IN size=5
Linhai	city	linhai	iso=CN size=5
Dingzhou	city	dingzhou	iso=CN size=5
Rondonópolis	city	rondonopolis	iso=BR size=5
Rondonopolis	city	rondonopolis	iso=BR size=5
As Samawah	city	as-samawah	iso=IQ size=5
Rockford	city	rockford	iso=US size=5
Uşak	city	usak	iso=TR size=5
Usak	city	usak	iso=TR size=5
Palmdale	city	palmdale	iso=US size=5
Jizzax	city	jizzax	iso=UZ size=5
Ponce	city	ponce	iso=PR size=5
Weihai	city	weihai	iso=CN size=5
Ba‘qūbah	city	baqubah	iso=IQ size=5
Ba`qubah	city	baqubah	iso=IQ size=5
Neuß	city	neuss	iso=DE size=5
Neuss	city	neuss	iso=DE size=5
Chenghua	city	chenghua	iso=CN size=5
Songnim	city	songnim	iso=KP size=5
Silchar	city	silchar	iso=IN size=5
=Corona	city	corona	caution=word iso=US size=5
=CORONA	city	corona	caution=word iso=US size=5
Bānda	city	banda	iso=IN size=5
Banda	city	banda	iso=IN size=5
Aksaray	city	aksaray	iso=TR size=5
Cần Duộc	city	can-duoc	iso=VN size=5
Can Duoc	city	can-duoc	iso=VN size=5
Kerch	city	kerch	iso=UA size=5
Deyang	city	deyang	iso=CN size=5
Logroño	city	logrono	iso=ES size=5
Logrono	city	logrono	iso=ES size=5
Ōta	city	ota	iso=JP size=5
Ota	city	ota	iso=JP size=5
Longfeng	city	longfeng	iso=CN size=5
Morena	city	morena	iso=IN size=5
Sibiu	city	sibiu	iso=RO size=5
Guacara	city	guacara	iso=VE size=5
Abbotsford	city	abbotsford	iso=CA size=5
Cholula	city	cholula	iso=MX size=5
Bintulu	city	bintulu	iso=MY size=5
Itapecerica da Serra	city	itapecerica-da-serra	iso=BR size=5
Dundee	city	dundee	iso=GB size=5
Kohāt	city	kohat	iso=PK size=5
Kohat	city	kohat	iso=PK size=5
Tonk	city	tonk	iso=IN size=5
Qingyuan	city	qingyuan	iso=CN size=5
Saqqez	city	saqqez	iso=IR size=5
Benguela	city	benguela	iso=AO size=5
Komaki	city	komaki	iso=JP size=5
El Tigre	city	el-tigre	iso=VE size=5
Soreang	city	soreang	iso=ID size=5
Minatitlán	city	minatitlan	iso=MX size=5
Minatitlan	city	minatitlan	iso=MX size=5
Guarapuava	city	guarapuava	iso=BR size=5
Gaomi	city	gaomi	iso=CN size=5
Rāj Nāndgaon	city	raj-nandgaon	iso=IN size=5
Raj Nandgaon	city	raj-nandgaon	iso=IN size=5
Loudi	city	loudi	iso=CN size=5
La Laguna	city	la-laguna	iso=ES size=5
Ōgaki	city	ogaki	iso=JP size=5
Ogaki	city	ogaki	iso=JP size=5
Higashimurayama-shi	city	higashimurayama-shi	iso=JP size=5
Serilingampalle	city	serilingampalle	iso=IN size=5
Huangyan	city	huangyan	iso=CN size=5
Bătdâmbâng	city	batdambang	iso=KH size=5
Batdambang	city	batdambang	iso=KH size=5
Salinas	city	salinas	iso=US size=5
Geelong West	city	geelong-west	iso=AU size=5
Chillán	city	chillan	iso=CL size=5
Chillan	city	chillan	iso=CL size=5
Virār	city	virar	iso=IN size=5
Virar	city	virar	iso=IN size=5
Parnamirim	city	parnamirim	iso=BR size=5
Salzburg	city	salzburg	iso=AT size=5
Bago City	city	bago-city	iso=PH size=5
Purwodadi	city	purwodadi	iso=ID size=5
Kızıltepe	city	kiziltepe	iso=TR size=5
Kiziltepe	city	kiziltepe	iso=TR size=5
Urganch	city	urganch	iso=UZ size=5
Balashikha	city	balashikha	iso=RU size=5
=Poole	city	poole	caution=word iso=GB size=5
=POOLE	city	poole	caution=word iso=GB size=5
Vryheid	city	vryheid	iso=ZA size=5
Malkajgiri	city	malkajgiri	iso=IN size=5
Gimcheon	city	gimcheon	iso=KR size=5
Deir ez-Zor	city	deir-ez-zor	iso=SY size=5
Shāntipur	city	shantipur	iso=IN size=5
Shantipur	city	shantipur	iso=IN size=5
Dijon	city	dijon	iso=FR size=5
Metro	city	metro	iso=ID size=5
Ōme	city	ome	iso=JP size=5
Ome	city	ome	iso=JP size=5
Perugia	city	perugia	iso=IT size=5
Pomona	city	pomona	iso=US size=5
Pasadena	city	pasadena	iso=US size=5
Huddersfield	city	huddersfield	iso=GB size=5
Dunhua	city	dunhua	iso=CN size=5
Huelva	city	huelva	iso=ES size=5
Chingola	city	chingola	iso=ZM size=5
‘Ar‘ar	city	arar	iso=SA size=5
`Ar`ar	city	arar	iso=SA size=5
Yulin	city	yulin	iso=CN size=5
Gyumri	city	gyumri	iso=AM size=5
Chizhou	city	chizhou	iso=CN size=5
Moriguchi	city	moriguchi	iso=JP size=5
Badajoz	city	badajoz	iso=ES size=5
El Limón	city	el-limon	iso=VE size=5
El Limon	city	el-limon	iso=VE size=5
Lubuklinggau	city	lubuklinggau	iso=ID size=5
Nîmes	city	nimes	iso=FR size=5
Nimes	city	nimes	iso=FR size=5
Bārākpur	city	barakpur	iso=IN size=5
Barakpur	city	barakpur	iso=IN size=5
Palangkaraya	city	palangkaraya	iso=ID size=5
Sujiatun	city	sujiatun	iso=CN size=5
City of Parramatta	city	city-of-parramatta	iso=AU size=5
Hạ Long	city	ha-long	iso=VN size=5
Ha Long	city	ha-long	iso=VN size=5
Astanajapura	city	astanajapura	iso=ID size=5
East Hampton	city	east-hampton	iso=US size=5
Honggang	city	honggang	iso=CN size=5
Huánuco	city	huanuco	iso=PE size=5
Huanuco	city	huanuco	iso=PE size=5
Médéa	city	medea	iso=DZ size=5
Medea	city	medea	iso=DZ size=5
Kolomna	city	kolomna	iso=RU size=5
Rafsanjān	city	rafsanjan	iso=IR size=5
Rafsanjan	city	rafsanjan	iso=IR size=5
As Sālimīyah	city	as-salimiyah	iso=KW size=5
As Salimiyah	city	as-salimiyah	iso=KW size=5
Haarlem	city	haarlem	iso=NL size=5
Khon Kaen	city	khon-kaen	iso=TH size=5
El Jadida	city	el-jadida	iso=MA size=5
Kragujevac	city	kragujevac	iso=RS size=5
Aktau	city	aktau	iso=KZ size=5
Joliet	city	joliet	iso=US size=5
Nilópolis	city	nilopolis	iso=BR size=5
Nilopolis	city	nilopolis	iso=BR size=5
Erode	city	erode	iso=IN size=5
Trondheim	city	trondheim	iso=NO size=5
Naga	city	naga	iso=PH size=5
Buôn Ma Thuột	city	buon-ma-thuot	iso=VN size=5
Buon Ma Thuot	city	buon-ma-thuot	iso=VN size=5
Kalemie	city	kalemie	iso=CD size=5
Nakhodka	city	nakhodka	iso=RU size=5
Târgu-Mureş	city	targu-mures	iso=RO size=5
Targu-Mures	city	targu-mures	iso=RO size=5
Gulu	city	gulu	iso=UG size=5
Aix-en-Provence	city	aix-en-provence	iso=FR size=5
Ambāla	city	ambala	iso=IN size=5
Ambala	city	ambala	iso=IN size=5
Cam Ranh	city	cam-ranh	iso=VN size=5
Matanzas	city	matanzas	iso=CU size=5
Poços de Caldas	city	pocos-de-caldas	iso=BR size=5
Pocos de Caldas	city	pocos-de-caldas	iso=BR size=5
Paterson	city	paterson	iso=US size=5
Ruda Śląska	city	ruda-slaska	iso=PL size=5
Ruda Slaska	city	ruda-slaska	iso=PL size=5
Cuautla Morelos	city	cuautla-morelos	iso=MX size=5
Afyonkarahisar	city	afyonkarahisar	iso=TR size=5
Gweru	city	gweru	iso=ZW size=5
Qujing	city	qujing	iso=CN size=5
Puerto Plata	city	puerto-plata	iso=DO size=5
Boise	city	boise	iso=US size=5
Hanzhong	city	hanzhong	iso=CN size=5
Odense	city	odense	iso=DK size=5
Krishnanagar	city	krishnanagar	iso=IN size=5
Xinji	city	xinji	iso=CN size=5
Marabá	city	maraba	iso=BR size=5
Maraba	city	maraba	iso=BR size=5
Orkney	city	orkney	iso=ZA size=5
Saharsa	city	saharsa	iso=IN size=5
Kampung Pasir Gudang Baru	city	kampung-pasir-gudang-baru	iso=MY size=5
Cikampek	city	cikampek	iso=ID size=5
Yamaguchi-shi	city	yamaguchi-shi	iso=JP size=5
Batāla	city	batala	iso=IN size=5
Batala	city	batala	iso=IN size=5
Taicheng	city	taicheng	iso=CN size=5
Torrance	city	torrance	iso=US size=5
Potsdam	city	potsdam	iso=DE size=5
Tabora	city	tabora	iso=TZ size=5
Concordia	city	concordia	iso=AR size=5
Syracuse	city	syracuse	iso=US size=5
Spanish Town	city	spanish-town	iso=JM size=5
Khujand	city	khujand	iso=TJ size=5
Sikasso	city	sikasso	iso=ML size=5
Sanya	city	sanya	iso=CN size=5
Ciudad Acuña	city	ciudad-acuna	iso=MX size=5
Ciudad Acuna	city	ciudad-acuna	iso=MX size=5
Acheng	city	acheng	iso=CN size=5
Bene Beraq	city	bene-beraq	iso=IL size=5
Köln-Mülheim	city	koln-mulheim	iso=DE size=5
Koeln-Muelheim	city	koln-mulheim	iso=DE size=5
Le Mans	city	le-mans	iso=FR size=5
Kumba	city	kumba	iso=CM size=5
Elektrostal'	city	elektrostal	iso=RU size=5
Jinchang	city	jinchang	iso=CN size=5
Bridgeport	city	bridgeport	iso=US size=5
Meizhou	city	meizhou	iso=CN size=5
York	city	york	iso=GB size=5
Gorontalo	city	gorontalo	iso=ID size=5
Hayward	city	hayward	iso=US size=5
Goma	city	goma	iso=CD size=5
Teshi	city	teshi	iso=GH size=5
Fort Collins	city	fort-collins	iso=US size=5
Kafr ash Shaykh	city	kafr-ash-shaykh	iso=EG size=5
Escondido	city	escondido	iso=US size=5
Otaru	city	otaru	iso=JP size=5
Ipswich	city	ipswich	iso=GB size=5
Dumai	city	dumai	iso=ID size=5
Urayasu	city	urayasu	iso=JP size=5
Acarigua	city	acarigua	iso=VE size=5
Saguenay	city	saguenay	iso=CA size=5
Marawi City	city	marawi-city	iso=PH size=5
Luziânia	city	luziania	iso=BR size=5
Luziania	city	luziania	iso=BR size=5
Marawi	city	marawi	iso=PH size=5
Stara Zagora	city	stara-zagora	iso=BG size=5
Béchar	city	bechar	iso=DZ size=5
Bechar	city	bechar	iso=DZ size=5
Heidelberg	city	heidelberg	iso=DE size=5
Kenema	city	kenema	iso=SL size=5
Cabo	city	cabo	iso=BR size=5
Blackpool	city	blackpool	iso=GB size=5
Amiens	city	amiens	iso=FR size=5
Calama	city	calama	iso=CL size=5
Macaé	city	macae	iso=BR size=5
Macae	city	macae	iso=BR size=5
Cape Coast	city	cape-coast	iso=GH size=5
Lakewood	city	lakewood	iso=US size=5
Bhīmavaram	city	bhimavaram	iso=IN size=5
Bhimavaram	city	bhimavaram	iso=IN size=5
Pyatigorsk	city	pyatigorsk	iso=RU size=5
Middlesbrough	city	middlesbrough	iso=GB size=5
Khimki	city	khimki	iso=RU size=5
Rybnik	city	rybnik	iso=PL size=5
Tanjungbalai	city	tanjungbalai	iso=ID size=5
Mallawī	city	mallawi	iso=EG size=5
Mallawi	city	mallawi	iso=EG size=5
Metairie Terrace	city	metairie-terrace	iso=US size=5
Tuzla	city	tuzla	iso=BA size=5
Khānpur	city	khanpur	iso=PK size=5
Khanpur	city	khanpur	iso=PK size=5
Nawābganj	city	nawabganj	iso=BD size=5
Nawabganj	city	nawabganj	iso=BD size=5
Jinhua	city	jinhua	iso=CN size=5
Paderborn	city	paderborn	iso=DE size=5
Kimberley	city	kimberley	iso=ZA size=5
Ciego de Ávila	city	ciego-de-avila	iso=CU size=5
Ciego de Avila	city	ciego-de-avila	iso=CU size=5
Jieshou	city	jieshou	iso=CN size=5
Taza	city	taza	iso=MA size=5
Reggio nell'Emilia	city	reggio-nellemilia	iso=IT size=5
Naperville	city	naperville	iso=US size=5
eMbalenhle	city	embalenhle	iso=ZA size=5
Myingyan	city	myingyan	iso=MM size=5
Arnhem	city	arnhem	iso=NL size=5
=Tours	city	tours	caution=word iso=FR size=5
=TOURS	city	tours	caution=word iso=FR size=5
Dayton	city	dayton	iso=US size=5
Petapa	city	petapa	iso=GT size=5
Bālurghāt	city	balurghat	iso=IN size=5
Balurghat	city	balurghat	iso=IN size=5
Ibirité	city	ibirite	iso=BR size=5
Ibirite	city	ibirite	iso=BR size=5
Yonago	city	yonago	iso=JP size=5
Bolton	city	bolton	iso=GB size=5
Ciudad del Carmen	city	ciudad-del-carmen	iso=MX size=5
Lauro de Freitas	city	lauro-de-freitas	iso=BR size=5
Potosí	city	potosi	iso=BO size=5
Potosi	city	potosi	iso=BO size=5
Limoges	city	limoges	iso=FR size=5
Rijeka	city	rijeka	iso=HR size=5
Paranaguá	city	paranagua	iso=BR size=5
Paranagua	city	paranagua	iso=BR size=5
Ghazni	city	ghazni	iso=AF size=5
Īlām	city	ilam	iso=IR size=5
Ilam	city	ilam	iso=IR size=5
Gongzhuling	city	gongzhuling	iso=CN size=5
Comodoro Rivadavia	city	comodoro-rivadavia	iso=AR size=5
Kampung Sungai Ara	city	kampung-sungai-ara	iso=MY size=5
Noril'sk	city	norilsk	iso=RU size=5
Nigel	city	nigel	iso=ZA size=5
Kaithal	city	kaithal	iso=IN size=5
Al'met'yevsk	city	almetyevsk	iso=RU size=5
Darmstadt	city	darmstadt	iso=DE size=5
Tirmiz	city	tirmiz	iso=UZ size=5
Tarragona	city	tarragona	iso=ES size=5
Lakhīmpur	city	lakhimpur	iso=IN size=5
Lakhimpur	city	lakhimpur	iso=IN size=5
Peterborough	city	peterborough	iso=GB size=5
Mpumalanga	city	mpumalanga	iso=ZA size=5
Zaanstad	city	zaanstad	iso=NL size=5
Sunnyvale	city	sunnyvale	iso=US size=5
Hazārībāg	city	hazaribag	iso=IN size=5
Hazaribag	city	hazaribag	iso=IN size=5
Vidisha	city	vidisha	iso=IN size=5
Ayacucho	city	ayacucho	iso=PE size=5
Amersfoort	city	amersfoort	iso=NL size=5
Mesquite	city	mesquite	iso=US size=5
Korolëv	city	korolev	iso=RU size=5
Korolev	city	korolev	iso=RU size=5
Dādu	city	dadu	iso=PK size=5
Dadu	city	dadu	iso=PK size=5
Gojra	city	gojra	iso=PK size=5
Piedras Negras	city	piedras-negras	iso=MX size=5
Haldwāni	city	haldwani	iso=IN size=5
Haldwani	city	haldwani	iso=IN size=5
Gbongan	city	gbongan	iso=NG size=5
Siĕmréab	city	siemreab	iso=KH size=5
Siemreab	city	siemreab	iso=KH size=5
=Man	city	man	caution=word iso=CI size=5
=MAN	city	man	caution=word iso=CI size=5
Altay	city	altay	iso=CN size=5
Hābra	city	habra	iso=IN size=5
Habra	city	habra	iso=IN size=5
Kumbakonam	city	kumbakonam	iso=IN size=5
San Luis Río Colorado	city	san-luis-rio-colorado	iso=MX size=5
San Luis Rio Colorado	city	san-luis-rio-colorado	iso=MX size=5
Sidoarjo	city	sidoarjo	iso=ID size=5
Şabāḩ as Sālim	city	sabah-as-salim	iso=KW size=5
Sabah as Salim	city	sabah-as-salim	iso=KW size=5
Kariya	city	kariya	iso=JP size=5
Choloma	city	choloma	iso=HN size=5
Stockport	city	stockport	iso=GB size=5
Budapest XI. kerület	city	budapest-xi-kerulet	iso=HU size=5
Budapest XI. keruelet	city	budapest-xi-kerulet	iso=HU size=5
Huadian	city	huadian	iso=CN size=5
Weru	city	weru	iso=ID size=5
Brighton	city	brighton	iso=GB size=5
Townsville	city	townsville	iso=AU size=5
Sekondi	city	sekondi	iso=GH size=5
Porbandar	city	porbandar	iso=IN size=5
Fuyu	city	fuyu	iso=CN size=5
Clermont-Ferrand	city	clermont-ferrand	iso=FR size=5
Sa Pá	city	sa-pa	iso=VN size=5
Sa Pa	city	sa-pa	iso=VN size=5
Chitradurga	city	chitradurga	iso=IN size=5
Metairie	city	metairie	iso=US size=5
Chaohu	city	chaohu	iso=CN size=5
Ejigbo	city	ejigbo	iso=NG size=5
Thānesar	city	thanesar	iso=IN size=5
Thanesar	city	thanesar	iso=IN size=5
Tiruvannāmalai	city	tiruvannamalai	iso=IN size=5
Tiruvannamalai	city	tiruvannamalai	iso=IN size=5
Telford	city	telford	iso=GB size=5
Salerno	city	salerno	iso=IT size=5
Ānand	city	anand	iso=IN size=5
Anand	city	anand	iso=IN size=5
Parnaíba	city	parnaiba	iso=BR size=5
Parnaiba	city	parnaiba	iso=BR size=5
Baia Mare	city	baia-mare	iso=RO size=5
Jacmel	city	jacmel	iso=HT size=5
Pābna	city	pabna	iso=BD size=5
Pabna	city	pabna	iso=BD size=5
Obuasi	city	obuasi	iso=GH size=5
Peristérion	city	peristerion	iso=GR size=5
Peristerion	city	peristerion	iso=GR size=5
Itu	city	itu	iso=BR size=5
Dikirnis	city	dikirnis	iso=EG size=5
Musashino	city	musashino	iso=JP size=5
Jieshi	city	jieshi	iso=CN size=5
Hampton	city	hampton	iso=US size=5
Castanhal	city	castanhal	iso=BR size=5
Bitung	city	bitung	iso=ID size=5
Bhisho	city	bhisho	iso=ZA size=5
Negombo	city	negombo	iso=LK size=5
Irákleion	city	irakleion	iso=GR size=5
Irakleion	city	irakleion	iso=GR size=5
Jiashan	city	jiashan	iso=CN size=5
Hami	city	hami	iso=CN size=5
Odintsovo	city	odintsovo	iso=RU size=5
Kānchrāpāra	city	kanchrapara	iso=IN size=5
Kanchrapara	city	kanchrapara	iso=IN size=5
San Juan Sacatepéquez	city	san-juan-sacatepequez	iso=GT size=5
San Juan Sacatepequez	city	san-juan-sacatepequez	iso=GT size=5
Funtua	city	funtua	iso=NG size=5
Dawei	city	dawei	iso=MM size=5
Igboho	city	igboho	iso=NG size=5
Apeldoorn	city	apeldoorn	iso=NL size=5
Shizuishan	city	shizuishan	iso=CN size=5
Kabankalan	city	kabankalan	iso=PH size=5
São Caetano do Sul	city	sao-caetano-do-sul	iso=BR size=5
Sao Caetano do Sul	city	sao-caetano-do-sul	iso=BR size=5
=Orange	city	orange	caution=word iso=US size=5
=ORANGE	city	orange	caution=word iso=US size=5
Savannah	city	savannah	iso=US size=5
Xicheng	city	xicheng	iso=CN size=5
Mahbūbnagar	city	mahbubnagar	iso=IN size=5
Mahbubnagar	city	mahbubnagar	iso=IN size=5
Kolpino	city	kolpino	iso=RU size=5
Desē	city	dese	iso=ET size=5
Dese	city	dese	iso=ET size=5
Lleida	city	lleida	iso=ES size=5
Dimāpur	city	dimapur	iso=IN size=5
Dimapur	city	dimapur	iso=IN size=5
Tasek Glugor	city	tasek-glugor	iso=MY size=5
Osorno	city	osorno	iso=CL size=5
Jagdaqi	city	jagdaqi	iso=CN size=5
Queimados	city	queimados	iso=BR size=5
Kushtia	city	kushtia	iso=BD size=5
Kindu	city	kindu	iso=CD size=5
Baliuag	city	baliuag	iso=PH size=5
West Bromwich	city	west-bromwich	iso=GB size=5
Cẩm Phả Mines	city	cam-pha-mines	iso=VN size=5
Cam Pha Mines	city	cam-pha-mines	iso=VN size=5
Buguma	city	buguma	iso=NG size=5
Shiqiao	city	shiqiao	iso=CN size=5
Prome	city	prome	iso=MM size=5
Rabaq	city	rabaq	iso=SD size=5
Cary	city	cary	iso=US size=5
Robertsonpet	city	robertsonpet	iso=IN size=5
Tyre	city	tyre	iso=LB size=5
Moundou	city	moundou	iso=TD size=5
Fullerton	city	fullerton	iso=US size=5
Cajamarca	city	cajamarca	iso=PE size=5
Hinthada	city	hinthada	iso=MM size=5
Hanam	city	hanam	iso=KR size=5
Jayapura	city	jayapura	iso=ID size=5
Chinhae	city	chinhae	iso=KR size=5
Chhindwāra	city	chhindwara	iso=IN size=5
Chhindwara	city	chhindwara	iso=IN size=5
Mandya	city	mandya	iso=IN size=5
Cartago	city	cartago	iso=CO size=5
Cap-Haïtien	city	cap-haitien	iso=HT size=5
Cap-Haitien	city	cap-haitien	iso=HT size=5
Baturaja	city	baturaja	iso=ID size=5
Zama	city	zama	iso=JP size=5
Ravenna	city	ravenna	iso=IT size=5
Marbella	city	marbella	iso=ES size=5
's-Hertogenbosch	city	s-hertogenbosch	iso=NL size=5
Rodriguez	city	rodriguez	iso=PH size=5
Chetumal	city	chetumal	iso=MX size=5
Tuxpan de Rodríguez Cano	city	tuxpan-de-rodriguez-cano	iso=MX size=5
Tuxpan de Rodriguez Cano	city	tuxpan-de-rodriguez-cano	iso=MX size=5
Ajdabiya	city	ajdabiya	iso=LY size=5
Nevinnomyssk	city	nevinnomyssk	iso=RU size=5
San Mateo	city	san-mateo	iso=PH size=5
Seto	city	seto	iso=JP size=5
Ikirun	city	ikirun	iso=NG size=5
Léogâne	city	leogane	iso=HT size=5
Leogane	city	leogane	iso=HT size=5
Adiwerna	city	adiwerna	iso=ID size=5
Abakaliki	city	abakaliki	iso=NG size=5
=Slough	city	slough	caution=word iso=GB size=5
=SLOUGH	city	slough	caution=word iso=GB size=5
=Warren	city	warren	caution=word iso=US size=5
=WARREN	city	warren	caution=word iso=US size=5
Dali	city	dali	iso=CN size=5
Bānkura	city	bankura	iso=IN size=5
Bankura	city	bankura	iso=IN size=5
Inegeul	city	inegeul	iso=TR size=5
Ebetsu	city	ebetsu	iso=JP size=5
Thái Nguyên	city	thai-nguyen	iso=VN size=5
Thai Nguyen	city	thai-nguyen	iso=VN size=5
Singaraja	city	singaraja	iso=ID size=5
Würzburg	city	wurzburg	iso=DE size=5
Wuerzburg	city	wurzburg	iso=DE size=5
Randfontein	city	randfontein	iso=ZA size=5
Hājīpur	city	hajipur	iso=IN size=5
Hajipur	city	hajipur	iso=IN size=5
Pervoural'sk	city	pervouralsk	iso=RU size=5
Gonda	city	gonda	iso=IN size=5
Marg‘ilon	city	margilon	iso=UZ size=5
Marg`ilon	city	margilon	iso=UZ size=5
Bhuj	city	bhuj	iso=IN size=5
Valdivia	city	valdivia	iso=CL size=5
Hindupur	city	hindupur	iso=IN size=5
Okrika	city	okrika	iso=NG size=5
Bīrganj	city	birganj	iso=NP size=5
Birganj	city	birganj	iso=NP size=5
Talisay	city	talisay	iso=PH size=5
Āwasa	city	awasa	iso=ET size=5
Awasa	city	awasa	iso=ET size=5
Clarksville	city	clarksville	iso=US size=5
Puqi	city	puqi	iso=CN size=5
Tondabayashi	city	tondabayashi	iso=JP size=5
Fujieda	city	fujieda	iso=JP size=5
Sanda	city	sanda	iso=JP size=5
Shillong	city	shillong	iso=IN size=5
Mīāndowāb	city	miandowab	iso=IR size=5
Miandowab	city	miandowab	iso=IR size=5
Kislovodsk	city	kislovodsk	iso=RU size=5
Hoofddorp	city	hoofddorp	iso=NL size=5
Nzérékoré	city	nzerekore	iso=GN size=5
Nzerekore	city	nzerekore	iso=GN size=5
Pālghāt	city	palghat	iso=IN size=5
Palghat	city	palghat	iso=IN size=5
Ankang	city	ankang	iso=CN size=5
Blitar	city	blitar	iso=ID size=5
Tlemcen	city	tlemcen	iso=DZ size=5
Kakamigahara	city	kakamigahara	iso=JP size=5
Quetzaltenango	city	quetzaltenango	iso=GT size=5
Dimitrovgrad	city	dimitrovgrad	iso=RU size=5
Zalantun	city	zalantun	iso=CN size=5
Pindamonhangaba	city	pindamonhangaba	iso=BR size=5
Muricay	city	muricay	iso=PH size=5
St. Catharines	city	st-catharines	iso=CA size=5
Ōmuta	city	omuta	iso=JP size=5
Omuta	city	omuta	iso=JP size=5
Godhra	city	godhra	iso=IN size=5
Shāhrūd	city	shahrud	iso=IR size=5
Shahrud	city	shahrud	iso=IR size=5
Dawukou	city	dawukou	iso=CN size=5
Bulaon	city	bulaon	iso=PH size=5
Punto Fijo	city	punto-fijo	iso=VE size=5
Abiko	city	abiko	iso=JP size=5
Kishangarh	city	kishangarh	iso=IN size=5
Kadoma	city	kadoma	iso=JP size=5
Majie	city	majie	iso=CN size=5
Martapura	city	martapura	iso=ID size=5
Villeurbanne	city	villeurbanne	iso=FR size=5
Gonbad-e Qābūs	city	gonbad-e-qabus	iso=IR size=5
Gonbad-e Qabus	city	gonbad-e-qabus	iso=IR size=5
Rānīganj	city	raniganj	iso=IN size=5
Raniganj	city	raniganj	iso=IN size=5
Hepo	city	hepo	iso=CN size=5
Īrānshahr	city	iranshahr	iso=IR size=5
Iranshahr	city	iranshahr	iso=IR size=5
McKinney	city	mckinney	iso=US size=5
Lashio	city	lashio	iso=MM size=5
Pīlībhīt	city	pilibhit	iso=IN size=5
Pilibhit	city	pilibhit	iso=IN size=5
Miyakonojō	city	miyakonojo	iso=JP size=5
Miyakonojo	city	miyakonojo	iso=JP size=5
Ferrara	city	ferrara	iso=IT size=5
Novomoskovsk	city	novomoskovsk	iso=RU size=5
Buzău	city	buzau	iso=RO size=5
Buzau	city	buzau	iso=RO size=5
Sapucaia	city	sapucaia	iso=BR size=5
Matsubara	city	matsubara	iso=JP size=5
Pinsk	city	pinsk	iso=BY size=5
Beāwar	city	beawar	iso=IN size=5
Beawar	city	beawar	iso=IN size=5
Dazhou	city	dazhou	iso=CN size=5
Al Bāb	city	al-bab	iso=SY size=5
Al Bab	city	al-bab	iso=SY size=5
Shuangcheng	city	shuangcheng	iso=CN size=5
Isesaki	city	isesaki	iso=JP size=5
Garza García	city	garza-garcia	iso=MX size=5
Garza Garcia	city	garza-garcia	iso=MX size=5
Abohar	city	abohar	iso=IN size=5
Dąbrowa Górnicza	city	dabrowa-gornicza	iso=PL size=5
Dabrowa Gornicza	city	dabrowa-gornicza	iso=PL size=5
Šiauliai	city	siauliai	iso=LT size=5
Siauliai	city	siauliai	iso=LT size=5
Moga	city	moga	iso=IN size=5
Nikopol'	city	nikopol	iso=UA size=5
Dongyang	city	dongyang	iso=CN size=5
Maicao	city	maicao	iso=CO size=5
Florencia	city	florencia	iso=CO size=5
Nablus	city	nablus	iso=PS size=5
Jiazi	city	jiazi	iso=CN size=5
Girardot	city	girardot	iso=CO size=5
Quilpué	city	quilpue	iso=CL size=5
Quilpue	city	quilpue	iso=CL size=5
Songjiang	city	songjiang	iso=CN size=5
La Ceiba	city	la-ceiba	iso=HN size=5
Jaraguá do Sul	city	jaragua-do-sul	iso=BR size=5
Jaragua do Sul	city	jaragua-do-sul	iso=BR size=5
Sannār	city	sannar	iso=SD size=5
Sannar	city	sannar	iso=SD size=5
Masaya	city	masaya	iso=NI size=5
Mostaganem	city	mostaganem	iso=DZ size=5
Sabha	city	sabha	iso=LY size=5
Sebha	city	sabha	iso=LY size=5
Sabhā	city	sabha	iso=LY size=5
Tychy	city	tychy	iso=PL size=5
Syeverodonets'k	city	syeverodonetsk	iso=UA size=5
Dehri	city	dehri	iso=IN size=5
Wuda	city	wuda	iso=CN size=5
Kisaran	city	kisaran	iso=ID size=5
Keizan	city	keizan	iso=KR size=5
McAllen	city	mcallen	iso=US size=5
Baydhabo	city	baydhabo	iso=SO size=5
New Haven	city	new-haven	iso=US size=5
Mandi Bahāuddīn	city	mandi-bahauddin	iso=PK size=5
Mandi Bahauddin	city	mandi-bahauddin	iso=PK size=5
Navoiy	city	navoiy	iso=UZ size=5
Tokat	city	tokat	iso=TR size=5
Sterling Heights	city	sterling-heights	iso=US size=5
Bimbo	city	bimbo	iso=CF size=5
Daitō	city	daito	iso=JP size=5
Daito	city	daito	iso=JP size=5
West Valley City	city	west-valley-city	iso=US size=5
Sherbrooke	city	sherbrooke	iso=CA size=5
Ouargla	city	ouargla	iso=DZ size=5
Andong	city	andong	iso=KR size=5
Tete	city	tete	iso=MZ size=5
Copiapó	city	copiapo	iso=CL size=5
Copiapo	city	copiapo	iso=CL size=5
Columbia	city	columbia	iso=US size=5
Nador	city	nador	iso=MA size=5
Bilbays	city	bilbays	iso=EG size=5
Charallave	city	charallave	iso=VE size=5
Shahr-e Kord	city	shahr-e-kord	iso=IR size=5
Regensburg	city	regensburg	iso=DE size=5
Mino	city	mino	iso=JP size=5
Leiyang	city	leiyang	iso=CN size=5
Udipi	city	udipi	iso=IN size=5
Cadiz Viejo	city	cadiz-viejo	iso=PH size=5
San Cristóbal de Las Casas	city	san-cristobal-de-las-casas	iso=MX size=5
San Cristobal de Las Casas	city	san-cristobal-de-las-casas	iso=MX size=5
Bat Yam	city	bat-yam	iso=IL size=5
Sātkhira	city	satkhira	iso=BD size=5
Satkhira	city	satkhira	iso=BD size=5
Palo Negro	city	palo-negro	iso=VE size=5
Mogi Guaçu	city	mogi-guacu	iso=BR size=5
Mogi Guacu	city	mogi-guacu	iso=BR size=5
El Arish	city	el-arish	iso=EG size=5
Al-Arish	city	el-arish	iso=EG size=5
Al ‘Arīsh	city	el-arish	iso=EG size=5
Al `Arish	city	el-arish	iso=EG size=5
Idlib	city	idlib	iso=SY size=5
Sīnah	city	sinah	iso=IQ size=5
Sinah	city	sinah	iso=IQ size=5
Lárisa	city	larisa	iso=GR size=5
Larisa	city	larisa	iso=GR size=5
Gloucester	city	gloucester	iso=GB size=5
Rimini	city	rimini	iso=IT size=5
Kamyshin	city	kamyshin	iso=RU size=5
Oulu	city	oulu	iso=FI size=5
Hassan	city	hassan	iso=IN size=5
Cambridge	city	cambridge	iso=GB size=5
Novocheboksarsk	city	novocheboksarsk	iso=RU size=5
Besançon	city	besancon	iso=FR size=5
Besancon	city	besancon	iso=FR size=5
El Eulma	city	el-eulma	iso=DZ size=5
Khardah	city	khardah	iso=IN size=5
Sakākā	city	sakaka	iso=SA size=5
Sakaka	city	sakaka	iso=SA size=5
Jīma	city	jima	iso=ET size=5
Jima	city	jima	iso=ET size=5
Al Manāqil	city	al-manaqil	iso=SD size=5
Al Manaqil	city	al-manaqil	iso=SD size=5
Teluknaga	city	teluknaga	iso=ID size=5
Győr	city	gyor	iso=HU size=5
Gyor	city	gyor	iso=HU size=5
Jirjā	city	jirja	iso=EG size=5
Jirja	city	jirja	iso=EG size=5
Manzanillo	city	manzanillo	iso=CU size=5
Yavatmāl	city	yavatmal	iso=IN size=5
Yavatmal	city	yavatmal	iso=IN size=5
Hālīsahar	city	halisahar	iso=IN size=5
Halisahar	city	halisahar	iso=IN size=5
Serpukhov	city	serpukhov	iso=RU size=5
Surt	city	surt	iso=LY size=5
Ramat Gan	city	ramat-gan	iso=IL size=5
Asaka	city	asaka	iso=JP size=5
Panvel	city	panvel	iso=IN size=5
Killeen	city	killeen	iso=US size=5
Muar	city	muar	iso=MY size=5
Divo	city	divo	iso=CI size=5
Ungaran	city	ungaran	iso=ID size=5
Xuanzhou	city	xuanzhou	iso=CN size=5
Titāgarh	city	titagarh	iso=IN size=5
Titagarh	city	titagarh	iso=IN size=5
San Nicolás de los Arroyos	city	san-nicolas-de-los-arroyos	iso=AR size=5
San Nicolas de los Arroyos	city	san-nicolas-de-los-arroyos	iso=AR size=5
Uppsala	city	uppsala	iso=SE size=5
Kusatsu	city	kusatsu	iso=JP size=5
Opole	city	opole	iso=PL size=5
Elblag	city	elblag	iso=PL size=5
Saïda	city	saida	iso=DZ size=5
Saida	city	saida	iso=DZ size=5
Sirājganj	city	sirajganj	iso=BD size=5
Sirajganj	city	sirajganj	iso=BD size=5
Jequié	city	jequie	iso=BR size=5
Jequie	city	jequie	iso=BR size=5
Płock	city	plock	iso=PL size=5
Plock	city	plock	iso=PL size=5
Topeka	city	topeka	iso=US size=5
Wałbrzych	city	walbrzych	iso=PL size=5
Walbrzych	city	walbrzych	iso=PL size=5
Wau	city	wau	iso=SS size=5
Xai-Xai	city	xai-xai	iso=MZ size=5
Huaihua	city	huaihua	iso=CN size=5
Amaigbo	city	amaigbo	iso=NG size=5
Lafia	city	lafia	iso=NG size=5
Colima	city	colima	iso=MX size=5
Jiangyou	city	jiangyou	iso=CN size=5
Tando Allāhyār	city	tando-allahyar	iso=PK size=5
Tando Allahyar	city	tando-allahyar	iso=PK size=5
Surat Thani	city	surat-thani	iso=TH size=5
Tipitapa	city	tipitapa	iso=NI size=5
Isiro	city	isiro	iso=CD size=5
Sancti Spíritus	city	sancti-spiritus	iso=CU size=5
Sancti Spiritus	city	sancti-spiritus	iso=CU size=5
Cuddapah	city	cuddapah	iso=IN size=5
Bettiah	city	bettiah	iso=IN size=5
Angren	city	angren	iso=UZ size=5
Pakokku	city	pakokku	iso=MM size=5
Murom	city	murom	iso=RU size=5
Daska	city	daska	iso=PK size=5
Rangkasbitung	city	rangkasbitung	iso=ID size=5
Hāthras	city	hathras	iso=IN size=5
Hathras	city	hathras	iso=IN size=5
Klaten	city	klaten	iso=ID size=5
Khasavyurt	city	khasavyurt	iso=RU size=5
Neftekamsk	city	neftekamsk	iso=RU size=5
Xichang	city	xichang	iso=CN size=5
Cadiz	city	cadiz	iso=ES size=5
Cádiz	city	cadiz	iso=ES size=5
Pākpattan	city	pakpattan	iso=PK size=5
Pakpattan	city	pakpattan	iso=PK size=5
Danshui	city	danshui	iso=CN size=5
Bahāwalnagar	city	bahawalnagar	iso=PK size=5
Bahawalnagar	city	bahawalnagar	iso=PK size=5
Thousand Oaks	city	thousand-oaks	iso=US size=5
Ueda	city	ueda	iso=JP size=5
Sogamoso	city	sogamoso	iso=CO size=5
East Los Angeles	city	east-los-angeles	iso=US size=5
Lalitpur	city	lalitpur	iso=IN size=5
Edirne	city	edirne	iso=TR size=5
Jombang	city	jombang	iso=ID size=5
Songea	city	songea	iso=TZ size=5
Kolār	city	kolar	iso=IN size=5
Kolar	city	kolar	iso=IN size=5
Lévis	city	levis	iso=CA size=5
Levis	city	levis	iso=CA size=5
Chinandega	city	chinandega	iso=NI size=5
Al Jadīd	city	al-jadid	iso=LY size=5
Al Jadid	city	al-jadid	iso=LY size=5
Lambaré	city	lambare	iso=PY size=5
Lambare	city	lambare	iso=PY size=5
Macheng	city	macheng	iso=CN size=5
Cedar Rapids	city	cedar-rapids	iso=US size=5
Rafah	city	rafah	iso=PS size=5
Rafaḩ	city	rafah	iso=PS size=5
Itapetininga	city	itapetininga	iso=BR size=5
Patos de Minas	city	patos-de-minas	iso=BR size=5
Paseh	city	paseh	iso=ID size=5
Pangkalpinang	city	pangkalpinang	iso=ID size=5
Huicheng	city	huicheng	iso=CN size=5
Olathe	city	olathe	iso=US size=5
Gashua	city	gashua	iso=NG size=5
Les Cayes	city	les-cayes	iso=HT size=5
Watford	city	watford	iso=GB size=5
Xiazhen	city	xiazhen	iso=CN size=5
Torbat-e Ḩeydarīyeh	city	torbat-e-heydariyeh	iso=IR size=5
Torbat-e Heydariyeh	city	torbat-e-heydariyeh	iso=IR size=5
Tando Ādam	city	tando-adam	iso=PK size=5
Tando Adam	city	tando-adam	iso=PK size=5
‘Ajlūn	city	ajlun	iso=JO size=5
`Ajlun	city	ajlun	iso=JO size=5
Sorong	city	sorong	iso=ID size=5
Koronadal	city	koronadal	iso=PH size=5
Okinawa	city	okinawa	iso=JP size=5
Tanjungpinang	city	tanjungpinang	iso=ID size=5
Haimen	city	haimen	iso=CN size=5
Orsha	city	orsha	iso=BY size=5
Shahecheng	city	shahecheng	iso=CN size=5
Kelowna	city	kelowna	iso=CA size=5
Bragança Paulista	city	braganca-paulista	iso=BR size=5
Braganca Paulista	city	braganca-paulista	iso=BR size=5
Bohicon	city	bohicon	iso=BJ size=5
Beppu	city	beppu	iso=JP size=5
Bălţi	city	balti	iso=MD size=5
Balti	city	balti	iso=MD size=5
Mandsaur	city	mandsaur	iso=IN size=5
Elizabeth	city	elizabeth	iso=US size=5
Padalarang	city	padalarang	iso=ID size=5
Suining	city	suining	iso=CN size=5
Zamora de Hidalgo	city	zamora-de-hidalgo	iso=MX size=5
Gondia	city	gondia	iso=IN size=5
Huixquilucan	city	huixquilucan	iso=MX size=5
Semnān	city	semnan	iso=IR size=5
Semnan	city	semnan	iso=IR size=5
Waco	city	waco	iso=US size=5
Sloviansk	city	sloviansk	iso=UA size=5
Hartford	city	hartford	iso=US size=5
San Francisco de Macorís	city	san-francisco-de-macoris	iso=DO size=5
San Francisco de Macoris	city	san-francisco-de-macoris	iso=DO size=5
Yushu	city	yushu	iso=CN size=5
Nueva San Salvador	city	nueva-san-salvador	iso=SV size=5
Matsuzaka	city	matsuzaka	iso=JP size=5
Khairpur	city	khairpur	iso=PK size=5
Kashihara-shi	city	kashihara-shi	iso=JP size=5
Riobamba	city	riobamba	iso=EC size=5
Kokshetau	city	kokshetau	iso=KZ size=5
Visalia	city	visalia	iso=US size=5
Gorzów Wielkopolski	city	gorzow-wielkopolski	iso=PL size=5
Gorzow Wielkopolski	city	gorzow-wielkopolski	iso=PL size=5
Timon	city	timon	iso=BR size=5
Gainesville	city	gainesville	iso=US size=5
Lecheng	city	lecheng	iso=CN size=5
Simi Valley	city	simi-valley	iso=US size=5
São José dos Pinhais	city	sao-jose-dos-pinhais	iso=BR size=5
Sao Jose dos Pinhais	city	sao-jose-dos-pinhais	iso=BR size=5
Marand	city	marand	iso=IR size=5
Rājapālaiyam	city	rajapalaiyam	iso=IN size=5
Rajapalaiyam	city	rajapalaiyam	iso=IN size=5
Orléans	city	orleans	iso=FR size=5
Orleans	city	orleans	iso=FR size=5
Laiwu	city	laiwu	iso=CN size=5
Rustenburg	city	rustenburg	iso=ZA size=5
Rudnyy	city	rudnyy	iso=KZ size=5
Teresópolis	city	teresopolis	iso=BR size=5
Teresopolis	city	teresopolis	iso=BR size=5
Metz	city	metz	iso=FR size=5
Jiupu	city	jiupu	iso=CN size=5
Dārjiling	city	darjiling	iso=IN size=5
Darjiling	city	darjiling	iso=IN size=5
Baoshan	city	baoshan	iso=CN size=5
Salvaleón de Higüey	city	salvaleon-de-higuey	iso=DO size=5
Salvaleon de Higuey	city	salvaleon-de-higuey	iso=DO size=5
Polokwane	city	polokwane	iso=ZA size=5
Thaton	city	thaton	iso=MM size=5
Budapest III. kerület	city	budapest-iii-kerulet	iso=HU size=5
Budapest III. keruelet	city	budapest-iii-kerulet	iso=HU size=5
Potchefstroom	city	potchefstroom	iso=ZA size=5
Siracusa	city	siracusa	iso=IT size=5
Ciamis	city	ciamis	iso=ID size=5
Lumajang	city	lumajang	iso=ID size=5
Guelma	city	guelma	iso=DZ size=5
Hagunoy	city	hagunoy	iso=PH size=5
Mohali	city	mohali	iso=IN size=5
Uruguaiana	city	uruguaiana	iso=BR size=5
Ban Rangsit	city	ban-rangsit	iso=TH size=5
Pālanpur	city	palanpur	iso=IN size=5
Palanpur	city	palanpur	iso=IN size=5
Indramayu	city	indramayu	iso=ID size=5
Epworth	city	epworth	iso=ZW size=5
Bordj el Kiffan	city	bordj-el-kiffan	iso=DZ size=5
Gagnoa	city	gagnoa	iso=CI size=5
Porto Seguro	city	porto-seguro	iso=BR size=5
Wolfsburg	city	wolfsburg	iso=DE size=5
Niihama	city	niihama	iso=JP size=5
Jiaohe	city	jiaohe	iso=CN size=5
Dos Hermanas	city	dos-hermanas	iso=ES size=5
Pati	city	pati	iso=ID size=5
Dam Dam	city	dam-dam	iso=IN size=5
Alagoinhas	city	alagoinhas	iso=BR size=5
Az Zubayr	city	az-zubayr	iso=IQ size=5
Stamford	city	stamford	iso=US size=5
Hardoī	city	hardoi	iso=IN size=5
Hardoi	city	hardoi	iso=IN size=5
Huangzhou	city	huangzhou	iso=CN size=5
Puruliya	city	puruliya	iso=IN size=5
Ubon Ratchathani	city	ubon-ratchathani	iso=TH size=5
Kisarazu	city	kisarazu	iso=JP size=5
Virginia	city	virginia	iso=ZA size=5
Brits	city	brits	iso=ZA size=5
Beylikdüzü	city	beylikduzu	iso=TR size=5
Beylikduezue	city	beylikduzu	iso=TR size=5
Recklinghausen	city	recklinghausen	iso=DE size=5
Palhoça	city	palhoca	iso=BR size=5
Palhoca	city	palhoca	iso=BR size=5
Xiulin	city	xiulin	iso=CN size=5
Zhoucun	city	zhoucun	iso=CN size=5
Jiayuguan	city	jiayuguan	iso=CN size=5
Maastricht	city	maastricht	iso=NL size=5
Bellevue	city	bellevue	iso=US size=5
Mỹ Tho	city	my-tho	iso=VN size=5
My Tho	city	my-tho	iso=VN size=5
Tekirdağ	city	tekirdag	iso=TR size=5
Tekirdag	city	tekirdag	iso=TR size=5
Aalborg	city	aalborg	iso=DK size=5
Barbacena	city	barbacena	iso=BR size=5
Chishtiān Mandi	city	chishtian-mandi	iso=PK size=5
Chishtian Mandi	city	chishtian-mandi	iso=PK size=5
Villa Canales	city	villa-canales	iso=GT size=5
Dibrugarh	city	dibrugarh	iso=IN size=5
Göttingen	city	gottingen	iso=DE size=5
Gottingen	city	gottingen	iso=DE size=5
=Concord	city	concord	caution=word iso=US size=5
=CONCORD	city	concord	caution=word iso=US size=5
Miramar	city	miramar	iso=US size=5
Durrës	city	durres	iso=AL size=5
Durres	city	durres	iso=AL size=5
Zābol	city	zabol	iso=IR size=5
Zabol	city	zabol	iso=IR size=5
Palwal	city	palwal	iso=IN size=5
Nobeoka	city	nobeoka	iso=JP size=5
Nalgonda	city	nalgonda	iso=IN size=5
Bat'umi	city	batumi	iso=GE size=5
Mataró	city	mataro	iso=ES size=5
Mataro	city	mataro	iso=ES size=5
Bhadreswar	city	bhadreswar	iso=IN size=5
Vejalpur	city	vejalpur	iso=IN size=5
Stavanger	city	stavanger	iso=NO size=5
Payakumbuh	city	payakumbuh	iso=ID size=5
Fujinomiya	city	fujinomiya	iso=JP size=5
Chikmagalūr	city	chikmagalur	iso=IN size=5
Chikmagalur	city	chikmagalur	iso=IN size=5
Ekibastuz	city	ekibastuz	iso=KZ size=5
Noda	city	noda	iso=JP size=5
Braga	city	braga	iso=PT size=5
Nancha	city	nancha	iso=CN size=5
Orizaba	city	orizaba	iso=MX size=5
Raigarh	city	raigarh	iso=IN size=5
North Stamford	city	north-stamford	iso=US size=5
Olmaliq	city	olmaliq	iso=UZ size=5
Musoma	city	musoma	iso=TZ size=5
Coral Springs	city	coral-springs	iso=US size=5
Cachoeirinha	city	cachoeirinha	iso=BR size=5
Yaizu	city	yaizu	iso=JP size=5
Tobruk	city	tobruk	iso=LY size=5
Xilin Hot	city	xilin-hot	iso=CN size=5
Guntakal	city	guntakal	iso=IN size=5
Nakhon Si Thammarat	city	nakhon-si-thammarat	iso=TH size=5
Heilbronn	city	heilbronn	iso=DE size=5
Sassari	city	sassari	iso=IT size=5
Ingolstadt	city	ingolstadt	iso=DE size=5
Lafayette	city	lafayette	iso=US size=5
Toyokawa	city	toyokawa	iso=JP size=5
Fengcheng	city	fengcheng	iso=CN size=5
Mufulira	city	mufulira	iso=ZM size=5
Ulm	city	ulm	iso=DE size=5
Rawang	city	rawang	iso=MY size=5
Karaman	city	karaman	iso=TR size=5
Włocławek	city	wloclawek	iso=PL size=5
Wloclawek	city	wloclawek	iso=PL size=5
Monza	city	monza	iso=IT size=5
Fernando de la Mora	city	fernando-de-la-mora	iso=PY size=5
Budapest XIV. kerület	city	budapest-xiv-kerulet	iso=HU size=5
Budapest XIV. keruelet	city	budapest-xiv-kerulet	iso=HU size=5
Gangāpur	city	gangapur	iso=IN size=5
Gangapur	city	gangapur	iso=IN size=5
Charleston	city	charleston	iso=US size=5
Nabatîyé et Tahta	city	nabatiye-et-tahta	iso=LB size=5
Nabatiye et Tahta	city	nabatiye-et-tahta	iso=LB size=5
Sirte	city	sirte	iso=LY size=5
Abbottābād	city	abbottabad	iso=PK size=5
Abbottabad	city	abbottabad	iso=PK size=5
Orekhovo-Zuyevo	city	orekhovo-zuyevo	iso=RU size=5
Kista	city	kista	iso=SE size=5
Midoun	city	midoun	iso=TN size=5
Bottrop	city	bottrop	iso=DE size=5
Santa Rita	city	santa-rita	iso=BR size=5
Maxixe	city	maxixe	iso=MZ size=5
Kairouan	city	kairouan	iso=TN size=5
Jarānwāla	city	jaranwala	iso=PK size=5
Jaranwala	city	jaranwala	iso=PK size=5
Santa Coloma de Gramenet	city	santa-coloma-de-gramenet	iso=ES size=5
Leiden	city	leiden	iso=NL size=5
Trois-Rivières	city	trois-rivieres	iso=CA size=5
Trois-Rivieres	city	trois-rivieres	iso=CA size=5
Bergedorf	city	bergedorf	iso=DE size=5
Modakeke	city	modakeke	iso=NG size=5
Silang	city	silang	iso=PH size=5
Quevedo	city	quevedo	iso=EC size=5
Nazilli	city	nazilli	iso=TR size=5
Lira	city	lira	iso=UG size=5
Pforzheim	city	pforzheim	iso=DE size=5
Dordrecht	city	dordrecht	iso=NL size=5
Jaú	city	jau	iso=BR size=5
Jau	city	jau	iso=BR size=5
Offenbach	city	offenbach	iso=DE size=5
Siwān	city	siwan	iso=IN size=5
Siwan	city	siwan	iso=IN size=5
Carrollton	city	carrollton	iso=US size=5
Settat	city	settat	iso=MA size=5
Cagua	city	cagua	iso=VE size=5
Roseville	city	roseville	iso=US size=5
Damoh	city	damoh	iso=IN size=5
Thornton	city	thornton	iso=US size=5
Toda	city	toda	iso=JP size=5
Lhasa	city	lhasa	iso=CN size=5
Aïn Oussera	city	ain-oussera	iso=DZ size=5
Ain Oussera	city	ain-oussera	iso=DZ size=5
Kokubunji	city	kokubunji	iso=JP size=5
Pleven	city	pleven	iso=BG size=5
Zacatecas	city	zacatecas	iso=MX size=5
Khlong Luang	city	khlong-luang	iso=TH size=5
Ādilābād	city	adilabad	iso=IN size=5
Adilabad	city	adilabad	iso=IN size=5
Sepatan	city	sepatan	iso=ID size=5
Zielona Góra	city	zielona-gora	iso=PL size=5
Zielona Gora	city	zielona-gora	iso=PL size=5
Cubatão	city	cubatao	iso=BR size=5
Cubatao	city	cubatao	iso=BR size=5
Srīkākulam	city	srikakulam	iso=IN size=5
Srikakulam	city	srikakulam	iso=IN size=5
Beaumont	city	beaumont	iso=US size=5
Berdyans'k	city	berdyansk	iso=UA size=5
Uppal Kalan	city	uppal-kalan	iso=IN size=5
Bandundu	city	bandundu	iso=CD size=5
Pita Kotte	city	pita-kotte	iso=LK size=5
San Juan del Río	city	san-juan-del-rio	iso=MX size=5
San Juan del Rio	city	san-juan-del-rio	iso=MX size=5
Torrejón de Ardoz	city	torrejon-de-ardoz	iso=ES size=5
Torrejon de Ardoz	city	torrejon-de-ardoz	iso=ES size=5
Bama	city	bama	iso=NG size=5
Ilobu	city	ilobu	iso=NG size=5
Jetpur	city	jetpur	iso=IN size=5
Allentown	city	allentown	iso=US size=5
Puning	city	puning	iso=CN size=5
Morbi	city	morbi	iso=IN size=5
Buga	city	buga	iso=CO size=5
Nakhon Pathom	city	nakhon-pathom	iso=TH size=5
Uzhhorod	city	uzhhorod	iso=UA size=5
Sokodé	city	sokode	iso=TG size=5
Sokode	city	sokode	iso=TG size=5
Tarnów	city	tarnow	iso=PL size=5
Tarnow	city	tarnow	iso=PL size=5
Loja	city	loja	iso=EC size=5
Jalingo	city	jalingo	iso=NG size=5
Gemena	city	gemena	iso=CD size=5
Achinsk	city	achinsk	iso=RU size=5
Shunyi	city	shunyi	iso=CN size=5
Rotherham	city	rotherham	iso=GB size=5
Ikoma	city	ikoma	iso=JP size=5
Anaco	city	anaco	iso=VE size=5
Tebingtinggi	city	tebingtinggi	iso=ID size=5
=Surprise	city	surprise	caution=word iso=US size=5
=SURPRISE	city	surprise	caution=word iso=US size=5
Petit Goâve	city	petit-goave	iso=HT size=5
Petit Goave	city	petit-goave	iso=HT size=5
Tunja	city	tunja	iso=CO size=5
Bremerhaven	city	bremerhaven	iso=DE size=5
Punta Arenas	city	punta-arenas	iso=CL size=5
Evansville	city	evansville	iso=US size=5
Panevėžys	city	panevezys	iso=LT size=5
Panevezys	city	panevezys	iso=LT size=5
Newport	city	newport	iso=GB size=5
Maymyo	city	maymyo	iso=MM size=5
Kedungwuni	city	kedungwuni	iso=ID size=5
Ishinomaki	city	ishinomaki	iso=JP size=5
Longjing	city	longjing	iso=CN size=5
Khanna	city	khanna	iso=IN size=5
Calabozo	city	calabozo	iso=VE size=5
Remscheid	city	remscheid	iso=DE size=5
Setúbal	city	setubal	iso=PT size=5
Setubal	city	setubal	iso=PT size=5
Čačak	city	cacak	iso=RS size=5
Cacak	city	cacak	iso=RS size=5
Nkongsamba	city	nkongsamba	iso=CM size=5
Abilene	city	abilene	iso=US size=5
Kindia	city	kindia	iso=GN size=5
Qingzhou	city	qingzhou	iso=CN size=5
Botād	city	botad	iso=IN size=5
Botad	city	botad	iso=IN size=5
Rishra	city	rishra	iso=IN size=5
Pinhais	city	pinhais	iso=BR size=5
Frisco	city	frisco	iso=US size=5
Hōfu	city	hofu	iso=JP size=5
Hofu	city	hofu	iso=JP size=5
=Independence	city	independence	caution=word iso=US size=5
=INDEPENDENCE	city	independence	caution=word iso=US size=5
Ordu	city	ordu	iso=TR size=5
Lausanne	city	lausanne	iso=CH size=5
Bruges	city	bruges	iso=BE size=5
Brugge	city	bruges	iso=BE size=5
Simões Filho	city	simoes-filho	iso=BR size=5
Simoes Filho	city	simoes-filho	iso=BR size=5
Āzamgarh	city	azamgarh	iso=IN size=5
Azamgarh	city	azamgarh	iso=IN size=5
Ahmadpur East	city	ahmadpur-east	iso=PK size=5
Varginha	city	varginha	iso=BR size=5
Jaén	city	jaen	iso=ES size=5
Jaen	city	jaen	iso=ES size=5
Puno	city	puno	iso=PE size=5
Yelahanka	city	yelahanka	iso=IN size=5
Dasha	city	dasha	iso=CN size=5
Nyíregyháza	city	nyiregyhaza	iso=HU size=5
Nyiregyhaza	city	nyiregyhaza	iso=HU size=5
Berlin Schöneberg	city	berlin-schoneberg	iso=DE size=5
Berlin Schoeneberg	city	berlin-schoneberg	iso=DE size=5
Pescara	city	pescara	iso=IT size=5
Yakeshi	city	yakeshi	iso=CN size=5
Cherkessk	city	cherkessk	iso=RU size=5
Algeciras	city	algeciras	iso=ES size=5
Gudivāda	city	gudivada	iso=IN size=5
Gudivada	city	gudivada	iso=IN size=5
Digos	city	digos	iso=PH size=5
Handa	city	handa	iso=JP size=5
Alchevs'k	city	alchevsk	iso=UA size=5
Noginsk	city	noginsk	iso=RU size=5
Koganei	city	koganei	iso=JP size=5
Ra's al Khaymah	city	ras-al-khaymah	iso=AE size=5
Vallejo	city	vallejo	iso=US size=5
Cavite	city	cavite	iso=PH size=5
Pavlohrad	city	pavlohrad	iso=UA size=5
Victorville	city	victorville	iso=US size=5
Milpa Alta	city	milpa-alta	iso=MX size=5
Binzhou	city	binzhou	iso=CN size=5
Zoetermeer	city	zoetermeer	iso=NL size=5
Sri Jayewardenepura Kotte	city	sri-jayewardenepura-kotte	iso=LK size=5
Guelph	city	guelph	iso=CA size=5
Yelets	city	yelets	iso=RU size=5
Parla	city	parla	iso=ES size=5
Batang	city	batang	iso=ID size=5
Baidyabāti	city	baidyabati	iso=IN size=5
Baidyabati	city	baidyabati	iso=IN size=5
Okigwi	city	okigwi	iso=NG size=5
Lengshuijiang	city	lengshuijiang	iso=CN size=5
Texcoco de Mora	city	texcoco-de-mora	iso=MX size=5
Wendeng	city	wendeng	iso=CN size=5
Toliara	city	toliara	iso=MG size=5
Bizerte	city	bizerte	iso=TN size=5
Pouso Alegre	city	pouso-alegre	iso=BR size=5
Basti	city	basti	iso=IN size=5
Tuguegarao City	city	tuguegarao-city	iso=PH size=5
Balkh	city	balkh	iso=AF size=5
Mingshui	city	mingshui	iso=CN size=5
Botoşani	city	botosani	iso=RO size=5
Botosani	city	botosani	iso=RO size=5
=Mary	city	mary	caution=word iso=TM size=5
=MARY	city	mary	caution=word iso=TM size=5
Coquitlam	city	coquitlam	iso=CA size=5
Sóc Trăng	city	soc-trang	iso=VN size=5
Soc Trang	city	soc-trang	iso=VN size=5
Dunedin	city	dunedin	iso=NZ size=5
Balasore	city	balasore	iso=IN size=5
Lansing	city	lansing	iso=US size=5
Pamanukan	city	pamanukan	iso=ID size=5
Pleiku	city	pleiku	iso=VN size=5
Yuyao	city	yuyao	iso=CN size=5
Sawangan	city	sawangan	iso=ID size=5
Dharmavaram	city	dharmavaram	iso=IN size=5
Siirt	city	siirt	iso=TR size=5
Erzincan	city	erzincan	iso=TR size=5
Kankan	city	kankan	iso=GN size=5
Hotan	city	hotan	iso=CN size=5
Ann Arbor	city	ann-arbor	iso=US size=5
Laghouat	city	laghouat	iso=DZ size=5
Botucatu	city	botucatu	iso=BR size=5
Māler Kotla	city	maler-kotla	iso=IN size=5
Maler Kotla	city	maler-kotla	iso=IN size=5
Offa	city	offa	iso=NG size=5
Tobol'sk	city	tobolsk	iso=RU size=5
Wardha	city	wardha	iso=IN size=5
Pingshan	city	pingshan	iso=CN size=5
Deoria	city	deoria	iso=IN size=5
Kuito	city	kuito	iso=AO size=5
Qianguo	city	qianguo	iso=CN size=5
Maba	city	maba	iso=CN size=5
Jandira	city	jandira	iso=BR size=5
Dumaguete	city	dumaguete	iso=PH size=5
Budapest XIII. kerület	city	budapest-xiii-kerulet	iso=HU size=5
Budapest XIII. keruelet	city	budapest-xiii-kerulet	iso=HU size=5
Mishima	city	mishima	iso=JP size=5
El Monte	city	el-monte	iso=US size=5
Chorzów	city	chorzow	iso=PL size=5
Chorzow	city	chorzow	iso=PL size=5
Denton	city	denton	iso=US size=5
Luanshya	city	luanshya	iso=ZM size=5
Jhunjhunūn	city	jhunjhunun	iso=IN size=5
Jhunjhunun	city	jhunjhunun	iso=IN size=5
Bergamo	city	bergamo	iso=IT size=5
Kitami	city	kitami	iso=JP size=5
Exeter	city	exeter	iso=GB size=5
Kuwana	city	kuwana	iso=JP size=5
North Peoria	city	north-peoria	iso=US size=5
Shchelkovo	city	shchelkovo	iso=RU size=5
Alanya	city	alanya	iso=TR size=5
Eastbourne	city	eastbourne	iso=GB size=5
Vihāri	city	vihari	iso=PK size=5
Vihari	city	vihari	iso=PK size=5
Taonan	city	taonan	iso=CN size=5
Sātāra	city	satara	iso=IN size=5
Satara	city	satara	iso=IN size=5
Rouen	city	rouen	iso=FR size=5
Chandausi	city	chandausi	iso=IN size=5
Nefteyugansk	city	nefteyugansk	iso=RU size=5
Reutlingen	city	reutlingen	iso=DE size=5
Shaowu	city	shaowu	iso=CN size=5
Berkeley	city	berkeley	iso=US size=5
Mojokerto	city	mojokerto	iso=ID size=5
Satu Mare	city	satu-mare	iso=RO size=5
Provo	city	provo	iso=US size=5
Thanh Hóa	city	thanh-hoa	iso=VN size=5
Thanh Hoa	city	thanh-hoa	iso=VN size=5
Innsbruck	city	innsbruck	iso=AT size=5
Kamālia	city	kamalia	iso=PK size=5
Kamalia	city	kamalia	iso=PK size=5
Guanare	city	guanare	iso=VE size=5
Bassetlaw District	city	bassetlaw-district	iso=GB size=5
Farīdpur	city	faridpur	iso=BD size=5
Faridpur	city	faridpur	iso=BD size=5
Apopa	city	apopa	iso=SV size=5
Motīhāri	city	motihari	iso=IN size=5
Motihari	city	motihari	iso=IN size=5
Chās	city	chas	iso=IN size=5
Chas	city	chas	iso=IN size=5
Mazyr	city	mazyr	iso=BY size=5
Pudukkottai	city	pudukkottai	iso=IN size=5
Iguala de la Independencia	city	iguala-de-la-independencia	iso=MX size=5
Carúpano	city	carupano	iso=VE size=5
Carupano	city	carupano	iso=VE size=5
Rewāri	city	rewari	iso=IN size=5
Rewari	city	rewari	iso=IN size=5
Port Blair	city	port-blair	iso=IN size=5
Esuk Oron	city	esuk-oron	iso=NG size=5
Fürth	city	furth	iso=DE size=5
Furth	city	furth	iso=DE size=5
Beibei	city	beibei	iso=CN size=5
Cà Mau	city	ca-mau	iso=VN size=5
Ca Mau	city	ca-mau	iso=VN size=5
Ribeirão Pires	city	ribeirao-pires	iso=BR size=5
Ribeirao Pires	city	ribeirao-pires	iso=BR size=5
Douma	city	douma	iso=SY size=5
Iringa	city	iringa	iso=TZ size=5
Zwolle	city	zwolle	iso=NL size=5
Novokuybyshevsk	city	novokuybyshevsk	iso=RU size=5
Downey	city	downey	iso=US size=5
Qūchān	city	quchan	iso=IR size=5
Quchan	city	quchan	iso=IR size=5
Suriāpet	city	suriapet	iso=IN size=5
Suriapet	city	suriapet	iso=IN size=5
Kandy	city	kandy	iso=LK size=5
Bangaon	city	bangaon	iso=IN size=5
Lisichansk	city	lisichansk	iso=UA size=5
Conselheiro Lafaiete	city	conselheiro-lafaiete	iso=BR size=5
Chhatarpur	city	chhatarpur	iso=IN size=5
Daugavpils	city	daugavpils	iso=LV size=5
Resende	city	resende	iso=BR size=5
Masjed Soleymān	city	masjed-soleyman	iso=IR size=5
Masjed Soleyman	city	masjed-soleyman	iso=IR size=5
Cileunyi	city	cileunyi	iso=ID size=5
Ashoknagar Kalyangarh	city	ashoknagar-kalyangarh	iso=IN size=5
Magelang	city	magelang	iso=ID size=5
Mulhouse	city	mulhouse	iso=FR size=5
Mbouda	city	mbouda	iso=CM size=5
Araucária	city	araucaria	iso=BR size=5
Araucaria	city	araucaria	iso=BR size=5
Ciutat Vella	city	ciutat-vella	iso=ES size=5
Achalpur	city	achalpur	iso=IN size=5
Midland	city	midland	iso=US size=5
Navadwīp	city	navadwip	iso=IN size=5
Navadwip	city	navadwip	iso=IN size=5
Nsukka	city	nsukka	iso=NG size=5
Nguru	city	nguru	iso=NG size=5
Dongtai	city	dongtai	iso=CN size=5
Bārsi	city	barsi	iso=IN size=5
Barsi	city	barsi	iso=IN size=5
Atibaia	city	atibaia	iso=BR size=5
Taitung City	city	taitung-city	iso=TW size=5
Várzea Paulista	city	varzea-paulista	iso=BR size=5
Varzea Paulista	city	varzea-paulista	iso=BR size=5
Hikone	city	hikone	iso=JP size=5
Norman	city	norman	iso=US size=5
Encheng	city	encheng	iso=CN size=5
Turhal	city	turhal	iso=TR size=5
Bandar-e Anzalī	city	bandar-e-anzali	iso=IR size=5
Bandar-e Anzali	city	bandar-e-anzali	iso=IR size=5
Hadejia	city	hadejia	iso=NG size=5
Zhuji	city	zhuji	iso=CN size=5
Perpignan	city	perpignan	iso=FR size=5
East Independence	city	east-independence	iso=US size=5
Caen	city	caen	iso=FR size=5
Yenangyaung	city	yenangyaung	iso=MM size=5
Manzini	city	manzini	iso=SZ size=5
Delicias	city	delicias	iso=ES size=5
Sultānpur	city	sultanpur	iso=IN size=5
Sultanpur	city	sultanpur	iso=IN size=5
Waterbury	city	waterbury	iso=US size=5
Tauranga	city	tauranga	iso=NZ size=5
Kiryū	city	kiryu	iso=JP size=5
Kiryu	city	kiryu	iso=JP size=5
Kresek	city	kresek	iso=ID size=5
Bender	city	bender	iso=MD size=5
Nelspruit	city	nelspruit	iso=ZA size=5
Citeureup	city	citeureup	iso=ID size=5
Köln-Nippes	city	koln-nippes	iso=DE size=5
Koeln-Nippes	city	koln-nippes	iso=DE size=5
Garanhuns	city	garanhuns	iso=BR size=5
Gabès	city	gabes	iso=TN size=5
Gabes	city	gabes	iso=TN size=5
Linqing	city	linqing	iso=CN size=5
Mendip	city	mendip	iso=GB size=5
Vacoas	city	vacoas	iso=MU size=5
Noyabr'sk	city	noyabrsk	iso=RU size=5
Zlīţan	city	zlitan	iso=LY size=5
Zlitan	city	zlitan	iso=LY size=5
Zhucheng	city	zhucheng	iso=CN size=5
Bataysk	city	bataysk	iso=RU size=5
Costa Mesa	city	costa-mesa	iso=US size=5
Linshui	city	linshui	iso=CN size=5
Hailun	city	hailun	iso=CN size=5
Āmbūr	city	ambur	iso=IN size=5
Ambur	city	ambur	iso=IN size=5
Kecskemét	city	kecskemet	iso=HU size=5
Kecskemet	city	kecskemet	iso=HU size=5
Seversk	city	seversk	iso=RU size=5
Lichinga	city	lichinga	iso=MZ size=5
Shilong	city	shilong	iso=CN size=5
Kandi	city	kandi	iso=BJ size=5
Inglewood	city	inglewood	iso=US size=5
Araruama	city	araruama	iso=BR size=5
Tieli	city	tieli	iso=CN size=5
Catanduva	city	catanduva	iso=BR size=5
Didao	city	didao	iso=CN size=5
Ciudad Valles	city	ciudad-valles	iso=MX size=5
Arzamas	city	arzamas	iso=RU size=5
Phalaborwa	city	phalaborwa	iso=ZA size=5
Heihe	city	heihe	iso=CN size=5
Colchester	city	colchester	iso=GB size=5
Zhaotong	city	zhaotong	iso=CN size=5
Hoshangābād	city	hoshangabad	iso=IN size=5
Hoshangabad	city	hoshangabad	iso=IN size=5
Larache	city	larache	iso=MA size=5
Ijebu-Igbo	city	ijebu-igbo	iso=NG size=5
Sergiyev Posad	city	sergiyev-posad	iso=RU size=5
Tumbes	city	tumbes	iso=PE size=5
Livingstone	city	livingstone	iso=ZM size=5
San Rafael	city	san-rafael	iso=AR size=5
Port-Gentil	city	port-gentil	iso=GA size=5
Hulan	city	hulan	iso=CN size=5
Alcobendas	city	alcobendas	iso=ES size=5
Matagalpa	city	matagalpa	iso=NI size=5
Komatsu	city	komatsu	iso=JP size=5
Leninsk-Kuznetskiy	city	leninsk-kuznetskiy	iso=RU size=5
Zhongxiang	city	zhongxiang	iso=CN size=5
Franco da Rocha	city	franco-da-rocha	iso=BR size=5
Iwatsuki	city	iwatsuki	iso=JP size=5
Dehui	city	dehui	iso=CN size=5
Boulogne-Billancourt	city	boulogne-billancourt	iso=FR size=5
Kalisz	city	kalisz	iso=PL size=5
Murfreesboro	city	murfreesboro	iso=US size=5
Ksar el Kebir	city	ksar-el-kebir	iso=MA size=5
Pemba	city	pemba	iso=MZ size=5
Ibarra	city	ibarra	iso=EC size=5
Sawāi Mādhopur	city	sawai-madhopur	iso=IN size=5
Sawai Madhopur	city	sawai-madhopur	iso=IN size=5
Uromi	city	uromi	iso=NG size=5
Dharān Bāzār	city	dharan-bazar	iso=NP size=5
Dharan Bazar	city	dharan-bazar	iso=NP size=5
Madanapalle	city	madanapalle	iso=IN size=5
Chatham-Kent	city	chatham-kent	iso=CA size=5
Katumba	city	katumba	iso=TZ size=5
=Enterprise	city	enterprise	caution=word iso=US size=5
=ENTERPRISE	city	enterprise	caution=word iso=US size=5
Bānsbāria	city	bansbaria	iso=IN size=5
Bansbaria	city	bansbaria	iso=IN size=5
Kumanovo	city	kumanovo	iso=MK size=5
Girón	city	giron	iso=CO size=5
Giron	city	giron	iso=CO size=5
Mopti	city	mopti	iso=ML size=5
Baghlān	city	baghlan	iso=AF size=5
Baghlan	city	baghlan	iso=AF size=5
Trincomalee	city	trincomalee	iso=LK size=5
Dagenham	city	dagenham	iso=GB size=5
Forlì	city	forli	iso=IT size=5
Forli	city	forli	iso=IT size=5
Al Sohar	city	al-sohar	iso=OM size=5
Nehe	city	nehe	iso=CN size=5
Kyzyl	city	kyzyl	iso=RU size=5
Cabo Frio	city	cabo-frio	iso=BR size=5
Oktyabr'skiy	city	oktyabrskiy	iso=RU size=5
Elgin	city	elgin	iso=US size=5
Tādepallegūdem	city	tadepallegudem	iso=IN size=5
Tadepallegudem	city	tadepallegudem	iso=IN size=5
Banyuwangi	city	banyuwangi	iso=ID size=5
Birnin Kebbi	city	birnin-kebbi	iso=NG size=5
Pingliang	city	pingliang	iso=CN size=5
Santa Cruz	city	santa-cruz	iso=PH size=5
An Nuhūd	city	an-nuhud	iso=SD size=5
An Nuhud	city	an-nuhud	iso=SD size=5
Yushan	city	yushan	iso=CN size=5
Madent Atbara	city	madent-atbara	iso=SD size=5
Chengjiang	city	chengjiang	iso=CN size=5
Bạc Liêu	city	bac-lieu	iso=VN size=5
Bac Lieu	city	bac-lieu	iso=VN size=5
Latina	city	latina	iso=IT size=5
Jalpāiguri	city	jalpaiguri	iso=IN size=5
Jalpaiguri	city	jalpaiguri	iso=IN size=5
Jalai Nur	city	jalai-nur	iso=CN size=5
Tajimi	city	tajimi	iso=JP size=5
Moers	city	moers	iso=DE size=5
Kallithéa	city	kallithea	iso=GR size=5
Kallithea	city	kallithea	iso=GR size=5
Ourense	city	ourense	iso=ES size=5
Clearwater	city	clearwater	iso=US size=5
Bandırma	city	bandirma	iso=TR size=5
Bandirma	city	bandirma	iso=TR size=5
Umm Qaşr	city	umm-qasr	iso=IQ size=5
Umm Qasr	city	umm-qasr	iso=IQ size=5
Butterworth	city	butterworth	iso=MY size=5
Shaping	city	shaping	iso=CN size=5
Râmnicu Vâlcea	city	ramnicu-valcea	iso=RO size=5
Ramnicu Valcea	city	ramnicu-valcea	iso=RO size=5
Araras	city	araras	iso=BR size=5
Koszalin	city	koszalin	iso=PL size=5
Poá	city	poa	iso=BR size=5
Poa	city	poa	iso=BR size=5
Sherpur	city	sherpur	iso=BD size=5
Obninsk	city	obninsk	iso=RU size=5
Vitória de Santo Antão	city	vitoria-de-santo-antao	iso=BR size=5
Vitoria de Santo Antao	city	vitoria-de-santo-antao	iso=BR size=5
Shinyanga	city	shinyanga	iso=TZ size=5
Koblenz	city	koblenz	iso=DE size=5
Siegen	city	siegen	iso=DE size=5
Vicenza	city	vicenza	iso=IT size=5
Västerås	city	vasteras	iso=SE size=5
Vasteras	city	vasteras	iso=SE size=5
Miami Gardens	city	miami-gardens	iso=US size=5
As Suwayq	city	as-suwayq	iso=OM size=5
Reus	city	reus	iso=ES size=5
Iida	city	iida	iso=JP size=5
Ilebo	city	ilebo	iso=CD size=5
Apucarana	city	apucarana	iso=BR size=5
Yên Vinh	city	yen-vinh	iso=VN size=5
Yen Vinh	city	yen-vinh	iso=VN size=5
=Crawley	city	crawley	caution=word iso=GB size=5
=CRAWLEY	city	crawley	caution=word iso=GB size=5
Mitrovicë	city	mitrovice	iso=XK size=5
Mitrovice	city	mitrovice	iso=XK size=5
Sutton Coldfield	city	sutton-coldfield	iso=GB size=5
Khemisset	city	khemisset	iso=MA size=5
Elista	city	elista	iso=RU size=5
Taungoo	city	taungoo	iso=MM size=5
Ejido	city	ejido	iso=VE size=5
Al Ḩawāmidīyah	city	al-hawamidiyah	iso=EG size=5
Al Hawamidiyah	city	al-hawamidiyah	iso=EG size=5
Catia La Mar	city	catia-la-mar	iso=VE size=5
Lianran	city	lianran	iso=CN size=5
Rayong	city	rayong	iso=TH size=5
Chittaurgarh	city	chittaurgarh	iso=IN size=5
Fukaya	city	fukaya	iso=JP size=5
Pueblo	city	pueblo	iso=US size=5
Coimbra	city	coimbra	iso=PT size=5
Lowell	city	lowell	iso=US size=5
Cikarang	city	cikarang	iso=ID size=5
Wilmington	city	wilmington	iso=US size=5
Arvada	city	arvada	iso=US size=5
Longjiang	city	longjiang	iso=CN size=5
Kamagaya-shi	city	kamagaya-shi	iso=JP size=5
Hwado	city	hwado	iso=KR size=5
Buhe	city	buhe	iso=CN size=5
Pindiga	city	pindiga	iso=NG size=5
Namur	city	namur	iso=BE size=5
Gangāwati	city	gangawati	iso=IN size=5
Gangawati	city	gangawati	iso=IN size=5
Novotroitsk	city	novotroitsk	iso=RU size=5
Bergisch Gladbach	city	bergisch-gladbach	iso=DE size=5
Blackburn	city	blackburn	iso=GB size=5
Westminster	city	westminster	iso=US size=5
Santa Cruz do Sul	city	santa-cruz-do-sul	iso=BR size=5
West Covina	city	west-covina	iso=US size=5
Legnica	city	legnica	iso=PL size=5
Ashqelon	city	ashqelon	iso=IL size=5
Derbent	city	derbent	iso=RU size=5
Xinghua	city	xinghua	iso=CN size=5
Khurja	city	khurja	iso=IN size=5
Mati	city	mati	iso=PH size=5
Guaratinguetá	city	guaratingueta	iso=BR size=5
Guaratingueta	city	guaratingueta	iso=BR size=5
Arjawinangun	city	arjawinangun	iso=ID size=5
Suceava	city	suceava	iso=RO size=5
Aïn Beïda	city	ain-beida	iso=DZ size=5
Ain Beida	city	ain-beida	iso=DZ size=5
Azare	city	azare	iso=NG size=5
Nantou	city	nantou	iso=TW size=5
Anqiu	city	anqiu	iso=CN size=5
Lahad Datu	city	lahad-datu	iso=MY size=5
Idkū	city	idku	iso=EG size=5
Idku	city	idku	iso=EG size=5
Gresham	city	gresham	iso=US size=5
Fargo	city	fargo	iso=US size=5
Norwalk	city	norwalk	iso=US size=5
Ponnāni	city	ponnani	iso=IN size=5
Ponnani	city	ponnani	iso=IN size=5
Tanza	city	tanza	iso=PH size=5
Fresnillo de González Echeverría	city	fresnillo-de-gonzalez-echeverria	iso=MX size=5
Fresnillo de Gonzalez Echeverria	city	fresnillo-de-gonzalez-echeverria	iso=MX size=5
Mariara	city	mariara	iso=VE size=5
Bhairab Bāzār	city	bhairab-bazar	iso=BD size=5
Bhairab Bazar	city	bhairab-bazar	iso=BD size=5
Tengzhou	city	tengzhou	iso=CN size=5
Baraki	city	baraki	iso=DZ size=5
Nancy	city	nancy	iso=FR size=5
Carlsbad	city	carlsbad	iso=US size=5
Fairfield	city	fairfield	iso=US size=5
Queenstown	city	queenstown	iso=ZA size=5
Hòa Bình	city	hoa-binh	iso=VN size=5
Hoa Binh	city	hoa-binh	iso=VN size=5
Yevpatoriya	city	yevpatoriya	iso=UA size=5
Jīzān	city	jizan	iso=SA size=5
Jizan	city	jizan	iso=SA size=5
Focşani	city	focsani	iso=RO size=5
Focsani	city	focsani	iso=RO size=5
Linhares	city	linhares	iso=BR size=5
Araguaína	city	araguaina	iso=BR size=5
Araguaina	city	araguaina	iso=BR size=5
Terni	city	terni	iso=IT size=5
Barnāla	city	barnala	iso=IN size=5
Barnala	city	barnala	iso=IN size=5
Universal City	city	universal-city	iso=US size=5
Trento	city	trento	iso=IT size=5
Daxing	city	daxing	iso=CN size=5
Bāneh	city	baneh	iso=IR size=5
Baneh	city	baneh	iso=IR size=5
Oldham	city	oldham	iso=GB size=5
Douliu	city	douliu	iso=TW size=5
Jena	city	jena	iso=DE size=5
Gera	city	gera	iso=DE size=5
Badlapur	city	badlapur	iso=IN size=5
Al Fāw	city	al-faw	iso=IQ size=5
Al Faw	city	al-faw	iso=IQ size=5
Wichita Falls	city	wichita-falls	iso=US size=5
Mostar	city	mostar	iso=BA size=5
High Point	city	high-point	iso=US size=5
Zhezqazghan	city	zhezqazghan	iso=KZ size=5
Yatsushiro	city	yatsushiro	iso=JP size=5
Tandil	city	tandil	iso=AR size=5
Lo Prado	city	lo-prado	iso=CL size=5
Pulandian	city	pulandian	iso=CN size=5
Albury	city	albury	iso=AU size=5
Kot Addu	city	kot-addu	iso=PK size=5
Debre Zeyit	city	debre-zeyit	iso=ET size=5
Kara	city	kara	iso=TG size=5
Billings	city	billings	iso=US size=5
Wuchuan	city	wuchuan	iso=CN size=5
Yenakiyeve	city	yenakiyeve	iso=UA size=5
Green Bay	city	green-bay	iso=US size=5
Matamoros	city	matamoros	iso=MX size=5
Abengourou	city	abengourou	iso=CI size=5
Iwakuni	city	iwakuni	iso=JP size=5
Soyībug	city	soyibug	iso=IN size=5
Soyibug	city	soyibug	iso=IN size=5
Kiselëvsk	city	kiselevsk	iso=RU size=5
Kiselevsk	city	kiselevsk	iso=RU size=5
Kroonstad	city	kroonstad	iso=ZA size=5
Jishu	city	jishu	iso=CN size=5
Ed Damer	city	ed-damer	iso=SD size=5
Woking	city	woking	iso=GB size=5
Dolisie	city	dolisie	iso=CG size=5
Roorkee	city	roorkee	iso=IN size=5
Bagaha	city	bagaha	iso=IN size=5
Yuxi	city	yuxi	iso=CN size=5
Nkpor	city	nkpor	iso=NG size=5
Hosūr	city	hosur	iso=IN size=5
Hosur	city	hosur	iso=IN size=5
West Jordan	city	west-jordan	iso=US size=5
Tantoyuca	city	tantoyuca	iso=MX size=5
Gardēz	city	gardez	iso=AF size=5
Gardez	city	gardez	iso=AF size=5
Bilqās Qism Awwal	city	bilqas-qism-awwal	iso=EG size=5
Bilqas Qism Awwal	city	bilqas-qism-awwal	iso=EG size=5
Chūru	city	churu	iso=IN size=5
Churu	city	churu	iso=IN size=5
Nagda	city	nagda	iso=IN size=5
Brandon	city	brandon	iso=US size=5
Perabumulih	city	perabumulih	iso=ID size=5
Murrieta	city	murrieta	iso=US size=5
Guaymas	city	guaymas	iso=MX size=5
Phitsanulok	city	phitsanulok	iso=TH size=5
Las Margaritas	city	las-margaritas	iso=MX size=5
Isehara	city	isehara	iso=JP size=5
Queluz	city	queluz	iso=PT size=5
Burbank	city	burbank	iso=US size=5
Nishio	city	nishio	iso=JP size=5
Vĩnh Long	city	vinh-long	iso=VN size=5
Vinh Long	city	vinh-long	iso=VN size=5
Turgutlu	city	turgutlu	iso=TR size=5
Cheltenham	city	cheltenham	iso=GB size=5
Esmeraldas	city	esmeraldas	iso=BR size=5
Palm Bay	city	palm-bay	iso=US size=5
Escuintla	city	escuintla	iso=GT size=5
Velikiye Luki	city	velikiye-luki	iso=RU size=5
Kāshīpur	city	kashipur	iso=IN size=5
Kashipur	city	kashipur	iso=IN size=5
Ghāzīpur	city	ghazipur	iso=IN size=5
Ghazipur	city	ghazipur	iso=IN size=5
Begusarai	city	begusarai	iso=IN size=5
Ikerre	city	ikerre	iso=NG size=5
Hildesheim	city	hildesheim	iso=DE size=5
Everett	city	everett	iso=US size=5
Rantauprapat	city	rantauprapat	iso=ID size=5
Oleksandriya	city	oleksandriya	iso=UA size=5
Ciudad Delicias	city	ciudad-delicias	iso=MX size=5
Al Qurayyāt	city	al-qurayyat	iso=SA size=5
Al Qurayyat	city	al-qurayyat	iso=SA size=5
Portmore	city	portmore	iso=JM size=5
Palma Soriano	city	palma-soriano	iso=CU size=5
Pushkino	city	pushkino	iso=RU size=5
Khushāb	city	khushab	iso=PK size=5
Khushab	city	khushab	iso=PK size=5
Lafiagi	city	lafiagi	iso=NG size=5
Belawan	city	belawan	iso=ID size=5
Roxas City	city	roxas-city	iso=PH size=5
Piatra Neamţ	city	piatra-neamt	iso=RO size=5
Piatra Neamt	city	piatra-neamt	iso=RO size=5
Erlangen	city	erlangen	iso=DE size=5
Chelmsford	city	chelmsford	iso=GB size=5
Saint Helens	city	saint-helens	iso=GB size=5
Edison	city	edison	iso=US size=5
Lubango	city	lubango	iso=AO size=5
Sagh	city	sagh	iso=TD size=5
Dhaulpur	city	dhaulpur	iso=IN size=5
Wazīrābād	city	wazirabad	iso=PK size=5
Wazirabad	city	wazirabad	iso=PK size=5
Curicó	city	curico	iso=CL size=5
Curico	city	curico	iso=CL size=5
=Flint	city	flint	caution=word iso=US size=5
=FLINT	city	flint	caution=word iso=US size=5
Concepción de La Vega	city	concepcion-de-la-vega	iso=DO size=5
Concepcion de La Vega	city	concepcion-de-la-vega	iso=DO size=5
Shāhzādpur	city	shahzadpur	iso=BD size=5
Shahzadpur	city	shahzadpur	iso=BD size=5
Tulancingo	city	tulancingo	iso=MX size=5
Drobeta-Turnu Severin	city	drobeta-turnu-severin	iso=RO size=5
Marmagao	city	marmagao	iso=IN size=5
Jishou	city	jishou	iso=CN size=5
Artëm	city	artem	iso=RU size=5
Artem	city	artem	iso=RU size=5
Birigui	city	birigui	iso=BR size=5
Ukhta	city	ukhta	iso=RU size=5
Fīrozpur	city	firozpur	iso=IN size=5
Firozpur	city	firozpur	iso=IN size=5
Inazawa	city	inazawa	iso=JP size=5
Pinocchio di Ancona	city	pinocchio-di-ancona	iso=IT size=5
Laoag	city	laoag	iso=PH size=5
Şabrātah	city	sabratah	iso=LY size=5
Sabratah	city	sabratah	iso=LY size=5
Disūq	city	disuq	iso=EG size=5
Disuq	city	disuq	iso=EG size=5
Bethal	city	bethal	iso=ZA size=5
Singkawang	city	singkawang	iso=ID size=5
Gondal	city	gondal	iso=IN size=5
Torrevieja	city	torrevieja	iso=ES size=5
Erie	city	erie	iso=US size=5
Hidalgo del Parral	city	hidalgo-del-parral	iso=MX size=5
Ternate	city	ternate	iso=ID size=5
Bontang	city	bontang	iso=ID size=5
Delta	city	delta	iso=CA size=5
Pārsābād	city	parsabad	iso=IR size=5
Parsabad	city	parsabad	iso=IR size=5
‘Ibrī	city	ibri	iso=OM size=5
`Ibri	city	ibri	iso=OM size=5
Dera Ismāīl Khān	city	dera-ismail-khan	iso=PK size=5
Dera Ismail Khan	city	dera-ismail-khan	iso=PK size=5
Salihorsk	city	salihorsk	iso=BY size=5
Székesfehérvár	city	szekesfehervar	iso=HU size=5
Szekesfehervar	city	szekesfehervar	iso=HU size=5
Temapache	city	temapache	iso=MX size=5
Malambo	city	malambo	iso=CO size=5
Kansk	city	kansk	iso=RU size=5
Argenteuil	city	argenteuil	iso=FR size=5
Köln Rodenkirchen	city	koln-rodenkirchen	iso=DE size=5
Koeln Rodenkirchen	city	koln-rodenkirchen	iso=DE size=5
Seonī	city	seoni	iso=IN size=5
Seoni	city	seoni	iso=IN size=5
=Basildon	city	basildon	caution=word iso=GB size=5
=BASILDON	city	basildon	caution=word iso=GB size=5
Dartmouth	city	dartmouth	iso=CA size=5
Maladzyechna	city	maladzyechna	iso=BY size=5
Jagādhri	city	jagadhri	iso=IN size=5
Jagadhri	city	jagadhri	iso=IN size=5
Olomouc	city	olomouc	iso=CZ size=5
Witten	city	witten	iso=DE size=5
Miriālgūda	city	mirialguda	iso=IN size=5
Mirialguda	city	mirialguda	iso=IN size=5
Barretos	city	barretos	iso=BR size=5
Madina	city	madina	iso=GH size=5
Chakwāl	city	chakwal	iso=PK size=5
Chakwal	city	chakwal	iso=PK size=5
Lower Hutt	city	lower-hutt	iso=NZ size=5
Colatina	city	colatina	iso=BR size=5
Gillingham	city	gillingham	iso=GB size=5
Teófilo Otoni	city	teofilo-otoni	iso=BR size=5
Teofilo Otoni	city	teofilo-otoni	iso=BR size=5
South Bend	city	south-bend	iso=US size=5
San Luis de la Paz	city	san-luis-de-la-paz	iso=MX size=5
Tokuyama	city	tokuyama	iso=JP size=5
Tonghae	city	tonghae	iso=KR size=5
Daly City	city	daly-city	iso=US size=5
Vanadzor	city	vanadzor	iso=AM size=5
Tartu	city	tartu	iso=EE size=5
Mokopane	city	mokopane	iso=ZA size=5
Udgīr	city	udgir	iso=IN size=5
Udgir	city	udgir	iso=IN size=5
Urdaneta	city	urdaneta	iso=PH size=5
Mezhdurechensk	city	mezhdurechensk	iso=RU size=5
Guaíba	city	guaiba	iso=BR size=5
Guaiba	city	guaiba	iso=BR size=5
Ciudad Guzmán	city	ciudad-guzman	iso=MX size=5
Ciudad Guzman	city	ciudad-guzman	iso=MX size=5
Jolo	city	jolo	iso=PH size=5
Qinzhou	city	qinzhou	iso=CN size=5
Guarapari	city	guarapari	iso=BR size=5
Coronel Fabriciano	city	coronel-fabriciano	iso=BR size=5
Novara	city	novara	iso=IT size=5
Elbasan	city	elbasan	iso=AL size=5
Navapolatsk	city	navapolatsk	iso=BY size=5
Funchal	city	funchal	iso=PT size=5
Oum el Bouaghi	city	oum-el-bouaghi	iso=DZ size=5
Solikamsk	city	solikamsk	iso=RU size=5
El Progreso	city	el-progreso	iso=HN size=5
Shāhreẕā	city	shahreza	iso=IR size=5
Shahreza	city	shahreza	iso=IR size=5
Zhaoyuan	city	zhaoyuan	iso=CN size=5
Itaguaí	city	itaguai	iso=BR size=5
Itaguai	city	itaguai	iso=BR size=5
Nandurbār	city	nandurbar	iso=IN size=5
Nandurbar	city	nandurbar	iso=IN size=5
Abū Kabīr	city	abu-kabir	iso=EG size=5
Abu Kabir	city	abu-kabir	iso=EG size=5
Glazov	city	glazov	iso=RU size=5
Anyama	city	anyama	iso=CI size=5
Narita	city	narita	iso=JP size=5
Grogol	city	grogol	iso=ID size=5
Itārsi	city	itarsi	iso=IN size=5
Itarsi	city	itarsi	iso=IN size=5
Padangsidempuan	city	padangsidempuan	iso=ID size=5
Ancona	city	ancona	iso=IT size=5
Qalyūb	city	qalyub	iso=EG size=5
Qalyub	city	qalyub	iso=EG size=5
Vāsco Da Gāma	city	vasco-da-gama	iso=IN size=5
Vasco Da Gama	city	vasco-da-gama	iso=IN size=5
Sakata	city	sakata	iso=JP size=5
Kōnan	city	konan	iso=JP size=5
Konan	city	konan	iso=JP size=5
Playa del Carmen	city	playa-del-carmen	iso=MX size=5
Martínez de La Torre	city	martinez-de-la-torre	iso=MX size=5
Martinez de La Torre	city	martinez-de-la-torre	iso=MX size=5
Centennial	city	centennial	iso=US size=5
Chikushino-shi	city	chikushino-shi	iso=JP size=5
Lianjiang	city	lianjiang	iso=CN size=5
Linxi	city	linxi	iso=CN size=5
Magangué	city	magangue	iso=CO size=5
Magangue	city	magangue	iso=CO size=5
Tiébo	city	tiebo	iso=SN size=5
Tiebo	city	tiebo	iso=SN size=5
Ust'-Ilimsk	city	ust-ilimsk	iso=RU size=5
Zonguldak	city	zonguldak	iso=TR size=5
Kūhdasht	city	kuhdasht	iso=IR size=5
Kuhdasht	city	kuhdasht	iso=IR size=5
Kalmunai	city	kalmunai	iso=LK size=5
Phagwāra	city	phagwara	iso=IN size=5
Phagwara	city	phagwara	iso=IN size=5
Trier	city	trier	iso=DE size=5
Temecula	city	temecula	iso=US size=5
Punta Cana	city	punta-cana	iso=DO size=5
Telde	city	telde	iso=ES size=5
Barysaw	city	barysaw	iso=BY size=5
Kangding	city	kangding	iso=CN size=5
Alamar	city	alamar	iso=CU size=5
Becontree	city	becontree	iso=GB size=5
Yafo	city	yafo	iso=IL size=5
Airoli	city	airoli	iso=IN size=5
Tagiura	city	tagiura	iso=LY size=5
Colonia Lindavista	city	colonia-lindavista	iso=MX size=5
Subotica	city	subotica	iso=RS size=5
Ozërsk	city	ozersk	iso=RU size=5
Ozersk	city	ozersk	iso=RU size=5
Zheleznodorozhnyy	city	zheleznodorozhnyy	iso=RU size=5
Daraa	city	daraa	iso=SY size=5
Deraa	city	daraa	iso=SY size=5
Kamieniec Podolski	city	kamieniec-podolski	iso=UA size=5
Entebbe	city	entebbe	iso=UG size=5
Chanthaburi	city	chanthaburi	iso=TH size=4
Burco	city	burco	iso=SO size=4
St. John's	city	st-johns	iso=CA size=4
Giresun	city	giresun	iso=TR size=4
Örebro	city	orebro	iso=SE size=4
Orebro	city	orebro	iso=SE size=4
Guelmim	city	guelmim	iso=MA size=4
Albany	city	albany	iso=US size=4
Liberec	city	liberec	iso=CZ size=4
Mbarara	city	mbarara	iso=UG size=4
Karabük	city	karabuk	iso=TR size=4
Karabuk	city	karabuk	iso=TR size=4
Târgu Jiu	city	targu-jiu	iso=RO size=4
Targu Jiu	city	targu-jiu	iso=RO size=4
Magway	city	magway	iso=MM size=4
Linköping	city	linkoping	iso=SE size=4
Linkoping	city	linkoping	iso=SE size=4
Schwerin	city	schwerin	iso=DE size=4
Mtwara	city	mtwara	iso=TZ size=4
Yên Bái	city	yen-bai	iso=VN size=4
Yen Bai	city	yen-bai	iso=VN size=4
Sliven	city	sliven	iso=BG size=4
Koforidua	city	koforidua	iso=GH size=4
Khōst	city	khost	iso=AF size=4
Khost	city	khost	iso=AF size=4
České Budějovice	city	ceske-budejovice	iso=CZ size=4
Ceske Budejovice	city	ceske-budejovice	iso=CZ size=4
Yola	city	yola	iso=NG size=4
Al Ghardaqah	city	al-ghardaqah	iso=EG size=4
Magadan	city	magadan	iso=RU size=4
Catanzaro	city	catanzaro	iso=IT size=4
Hradec Králové	city	hradec-kralove	iso=CZ size=4
Hradec Kralove	city	hradec-kralove	iso=CZ size=4
Santiago de Compostela	city	santiago-de-compostela	iso=ES size=4
Aqaba	city	aqaba	iso=JO size=4
Dobrich	city	dobrich	iso=BG size=4
Prešov	city	presov	iso=SK size=4
Presov	city	presov	iso=SK size=4
Kırşehir	city	kirsehir	iso=TR size=4
Kirsehir	city	kirsehir	iso=TR size=4
Ústí nad Labem	city	usti-nad-labem	iso=CZ size=4
Usti nad Labem	city	usti-nad-labem	iso=CZ size=4
Yala	city	yala	iso=TH size=4
Việt Trì	city	viet-tri	iso=VN size=4
Viet Tri	city	viet-tri	iso=VN size=4
Darwin	city	darwin	iso=AU size=4
Jinja	city	jinja	iso=UG size=4
Rize	city	rize	iso=TR size=4
Ségou	city	segou	iso=ML size=4
Segou	city	segou	iso=ML size=4
Tulcea	city	tulcea	iso=RO size=4
Ratchaburi	city	ratchaburi	iso=TH size=4
Ríohacha	city	riohacha	iso=CO size=4
Riohacha	city	riohacha	iso=CO size=4
Kohīma	city	kohima	iso=IN size=4
Kohima	city	kohima	iso=IN size=4
Ağrı	city	agri	iso=TR size=4
Agri	city	agri	iso=TR size=4
Nakhon Sawan	city	nakhon-sawan	iso=TH size=4
Phan Rang-Tháp Chàm	city	phan-rang-thap-cham	iso=VN size=4
Phan Rang-Thap Cham	city	phan-rang-thap-cham	iso=VN size=4
Leeuwarden	city	leeuwarden	iso=NL size=4
Kasama	city	kasama	iso=ZM size=4
Niğde	city	nigde	iso=TR size=4
Nigde	city	nigde	iso=TR size=4
Thủ Dầu Một	city	thu-dau-mot	iso=VN size=4
Thu Dau Mot	city	thu-dau-mot	iso=VN size=4
Myitkyinā	city	myitkyina	iso=MM size=4
Myitkyina	city	myitkyina	iso=MM size=4
Drammen	city	drammen	iso=NO size=4
Klagenfurt am Wörthersee	city	klagenfurt-am-worthersee	iso=AT size=4
Klagenfurt am Woerthersee	city	klagenfurt-am-worthersee	iso=AT size=4
Hārer	city	harer	iso=ET size=4
Harer	city	harer	iso=ET size=4
Tulkarm	city	tulkarm	iso=PS size=4
Tulkarem	city	tulkarm	iso=PS size=4
Francistown	city	francistown	iso=BW size=4
Vlorë	city	vlore	iso=AL size=4
Vlore	city	vlore	iso=AL size=4
Tartouss	city	tartouss	iso=SY size=4
Miragoâne	city	miragoane	iso=HT size=4
Miragoane	city	miragoane	iso=HT size=4
Sumbawanga	city	sumbawanga	iso=TZ size=4
Phuket	city	phuket	iso=TH size=4
Pardubice	city	pardubice	iso=CZ size=4
Târgovişte	city	targoviste	iso=RO size=4
Targoviste	city	targoviste	iso=RO size=4
Pakxé	city	pakxe	iso=LA size=4
Pakxe	city	pakxe	iso=LA size=4
Shkodër	city	shkoder	iso=AL size=4
Shkoder	city	shkoder	iso=AL size=4
Osijek	city	osijek	iso=HR size=4
Yozgat	city	yozgat	iso=TR size=4
Ébolowa	city	ebolowa	iso=CM size=4
Ebolowa	city	ebolowa	iso=CM size=4
Balkanabat	city	balkanabat	iso=TM size=4
Çanakkale	city	canakkale	iso=TR size=4
Canakkale	city	canakkale	iso=TR size=4
Makeni	city	makeni	iso=SL size=4
Kadugli	city	kadugli	iso=SD size=4
Moncton	city	moncton	iso=CA size=4
Koudougou	city	koudougou	iso=BF size=4
Shumen	city	shumen	iso=BG size=4
Malanje	city	malanje	iso=AO size=4
Gao	city	gao	iso=ML size=4
Lokossa	city	lokossa	iso=BJ size=4
Huaraz	city	huaraz	iso=PE size=4
Bitola	city	bitola	iso=MK size=4
Nitra	city	nitra	iso=SK size=4
Dunkirk	city	dunkirk	iso=FR size=4
Dunkerque	city	dunkirk	iso=FR size=4
Žilina	city	zilina	iso=SK size=4
Zilina	city	zilina	iso=SK size=4
Chipata	city	chipata	iso=ZM size=4
Poitiers	city	poitiers	iso=FR size=4
Río Gallegos	city	rio-gallegos	iso=AR size=4
Rio Gallegos	city	rio-gallegos	iso=AR size=4
Al Marj	city	al-marj	iso=LY size=4
Gharyān	city	gharyan	iso=LY size=4
Gharyan	city	gharyan	iso=LY size=4
Liepāja	city	liepaja	iso=LV size=4
Liepaja	city	liepaja	iso=LV size=4
Versailles	city	versailles	iso=FR size=4
Trenton	city	trenton	iso=US size=4
Songkhla	city	songkhla	iso=TH size=4
La Santisima Trinidad	city	la-santisima-trinidad	iso=BO size=4
Ouidah	city	ouidah	iso=BJ size=4
Jönköping	city	jonkoping	iso=SE size=4
Jonkoping	city	jonkoping	iso=SE size=4
Antsiran̈ana	city	antsiranana	iso=MG size=4
Antsiranana	city	antsiranana	iso=MG size=4
Amasya	city	amasya	iso=TR size=4
David	city	david	iso=PA size=4
Muş	city	mus	iso=TR size=4
Mus	city	mus	iso=TR size=4
Pernik	city	pernik	iso=BG size=4
Banská Bystrica	city	banska-bystrica	iso=SK size=4
Banska Bystrica	city	banska-bystrica	iso=SK size=4
Mādabā	city	madaba	iso=JO size=4
Madaba	city	madaba	iso=JO size=4
Kilis	city	kilis	iso=TR size=4
Abomey	city	abomey	iso=BJ size=4
Kasserine	city	kasserine	iso=TN size=4
Phra Nakhon Si Ayutthaya	city	phra-nakhon-si-ayutthaya	iso=TH size=4
Al Ḩasakah	city	al-hasakah	iso=SY size=4
Al Hasakah	city	al-hasakah	iso=SY size=4
Bistriţa	city	bistrita	iso=RO size=4
Bistrita	city	bistrita	iso=RO size=4
Gafsa	city	gafsa	iso=TN size=4
Reşiţa	city	resita	iso=RO size=4
Resita	city	resita	iso=RO size=4
Natitingou	city	natitingou	iso=BJ size=4
Atakpamé	city	atakpame	iso=TG size=4
Atakpame	city	atakpame	iso=TG size=4
Bingöl	city	bingol	iso=TR size=4
Bingol	city	bingol	iso=TR size=4
Tahoua	city	tahoua	iso=NE size=4
Namibe	city	namibe	iso=AO size=4
Yambol	city	yambol	iso=BG size=4
Ghardaïa	city	ghardaia	iso=DZ size=4
Ghardaia	city	ghardaia	iso=DZ size=4
Derna	city	derna	iso=LY size=4
Essaouira	city	essaouira	iso=MA size=4
Kati	city	kati	iso=ML size=4
Deir al-Balah	city	deir-al-balah	iso=PS size=4
Medenine	city	medenine	iso=TN size=4
Khaskovo	city	khaskovo	iso=BG size=4
Erdenet	city	erdenet	iso=MN size=4
Szombathely	city	szombathely	iso=HU size=4
Guéckédou	city	gueckedou	iso=GN size=4
Gueckedou	city	gueckedou	iso=GN size=4
Slatina	city	slatina	iso=RO size=4
Cerro de Pasco	city	cerro-de-pasco	iso=PE size=4
Darnah	city	darnah	iso=LY size=4
Zlín	city	zlin	iso=CZ size=4
Zlin	city	zlin	iso=CZ size=4
Chiang Rai	city	chiang-rai	iso=TH size=4
Sagaing	city	sagaing	iso=MM size=4
Ceuta	city	ceuta	iso=ES size=4
Kayes	city	kayes	iso=ML size=4
Zahlé	city	zahle	iso=LB size=4
Zahle	city	zahle	iso=LB size=4
Wa	city	wa	iso=GH size=4
Brikama	city	brikama	iso=GM size=4
Hakkari	city	hakkari	iso=TR size=4
Kars	city	kars	iso=TR size=4
Coyah	city	coyah	iso=GN size=4
Damietta	city	damietta	iso=EG size=4
Mmabatho	city	mmabatho	iso=ZA size=4
=Colón	city	colon	caution=word iso=PA size=4
=COLÓN	city	colon	caution=word iso=PA size=4
=Colon	city	colon	caution=word iso=PA size=4
=COLON	city	colon	caution=word iso=PA size=4
Mbale	city	mbale	iso=UG size=4
Masvingo	city	masvingo	iso=ZW size=4
Sakon Nakhon	city	sakon-nakhon	iso=TH size=4
Birobidzhan	city	birobidzhan	iso=RU size=4
Palmerston North	city	palmerston-north	iso=NZ size=4
Pazardzhik	city	pazardzhik	iso=BG size=4
Maymana	city	maymana	iso=AF size=4
Iğdır	city	igdir	iso=TR size=4
Igdir	city	igdir	iso=TR size=4
Jalal-Abad	city	jalal-abad	iso=KG size=4
Nevşehir	city	nevsehir	iso=TR size=4
Nevsehir	city	nevsehir	iso=TR size=4
Szolnok	city	szolnok	iso=HU size=4
Kâmpóng Chhnăng	city	kampong-chhnang	iso=KH size=4
Kampong Chhnang	city	kampong-chhnang	iso=KH size=4
Quibdó	city	quibdo	iso=CO size=4
Quibdo	city	quibdo	iso=CO size=4
Ad Dakhla	city	ad-dakhla	iso=EH size=4
Calais	city	calais	iso=FR size=4
Cannes	city	cannes	iso=FR size=4
Ouarzazate	city	ouarzazate	iso=MA size=4
Keren	city	keren	iso=ER size=4
Darhan	city	darhan	iso=MN size=4
Boosaaso	city	boosaaso	iso=SO size=4
Abéché	city	abeche	iso=TD size=4
Abeche	city	abeche	iso=TD size=4
Umeå	city	umea	iso=SE size=4
Umea	city	umea	iso=SE size=4
Inhambane	city	inhambane	iso=MZ size=4
Prilep	city	prilep	iso=MK size=4
Al Buraymī	city	al-buraymi	iso=OM size=4
Al Buraymi	city	al-buraymi	iso=OM size=4
Melilla	city	melilla	iso=ES size=4
Asaba	city	asaba	iso=NG size=4
Tamanrasset	city	tamanrasset	iso=DZ size=4
Tetovo	city	tetovo	iso=MK size=4
Nouadhibou	city	nouadhibou	iso=MR size=4
Nouâdhibou	city	nouadhibou	iso=MR size=4
Suva Reka	city	suva-reka	iso=XK size=4
Nizwá	city	nizwa	iso=OM size=4
Nizwa	city	nizwa	iso=OM size=4
Larnaca	city	larnaca	iso=CY size=4
Monastir	city	monastir	iso=TN size=4
Khanjarah	city	khanjarah	iso=TR size=4
Mardin	city	mardin	iso=TR size=4
Blagoevgrad	city	blagoevgrad	iso=BG size=4
Yalova	city	yalova	iso=TR size=4
Zadar	city	zadar	iso=HR size=4
Şūr	city	sur	iso=OM size=4
Sur	city	sur	iso=OM size=4
Muyinga	city	muyinga	iso=BI size=4
Alytus	city	alytus	iso=LT size=4
Lelystad	city	lelystad	iso=NL size=4
Bukoba	city	bukoba	iso=TZ size=4
Byumba	city	byumba	iso=RW size=4
Sankt Gallen	city	sankt-gallen	iso=CH size=4
Tatabánya	city	tatabanya	iso=HU size=4
Tatabanya	city	tatabanya	iso=HU size=4
Kastamonu	city	kastamonu	iso=TR size=4
Sunyani	city	sunyani	iso=GH size=4
Karakol	city	karakol	iso=KG size=4
Baykonyr	city	baykonyr	iso=KZ size=4
Sweida	city	sweida	iso=SY size=4
Suwayda	city	sweida	iso=SY size=4
Avdiivka	city	avdiivka	iso=UA size=4
Bakhmut	city	bakhmut	iso=UA size=4
=Ho	city	ho	caution=word iso=GH size=4
=HO	city	ho	caution=word iso=GH size=4
Trnava	city	trnava	iso=SK size=4
Tuy Hòa	city	tuy-hoa	iso=VN size=4
Tuy Hoa	city	tuy-hoa	iso=VN size=4
Arauca	city	arauca	iso=CO size=4
Vaslui	city	vaslui	iso=RO size=4
Hunedoara	city	hunedoara	iso=RO size=4
Giurgiu	city	giurgiu	iso=RO size=4
Potenza	city	potenza	iso=IT size=4
Mila	city	mila	iso=DZ size=4
Gävle	city	gavle	iso=SE size=4
Gavle	city	gavle	iso=SE size=4
L'Aquila	city	laquila	iso=IT size=4
Artemisa	city	artemisa	iso=CU size=4
Santa Fe	city	santa-fe	iso=US size=4
Garissa	city	garissa	iso=KE size=4
Khanty-Mansiysk	city	khanty-mansiysk	iso=RU size=4
Saraburi	city	saraburi	iso=TH size=4
Kaposvár	city	kaposvar	iso=HU size=4
Kaposvar	city	kaposvar	iso=HU size=4
Chaguanas	city	chaguanas	iso=TT size=4
Dimbokro	city	dimbokro	iso=CI size=4
Mukono	city	mukono	iso=UG size=4
Kasese	city	kasese	iso=UG size=4
Mbaïki	city	mbaiki	iso=CF size=4
Mbaiki	city	mbaiki	iso=CF size=4
Trang	city	trang	iso=TH size=4
Savannakhét	city	savannakhet	iso=LA size=4
Savannakhet	city	savannakhet	iso=LA size=4
Najin	city	najin	iso=KP size=4
Veliko Tŭrnovo	city	veliko-turnovo	iso=BG size=4
Veliko Turnovo	city	veliko-turnovo	iso=BG size=4
Gabrovo	city	gabrovo	iso=BG size=4
Alba Iulia	city	alba-iulia	iso=RO size=4
Cabinda	city	cabinda	iso=AO size=4
Calapan	city	calapan	iso=PH size=4
Panaji	city	panaji	iso=IN size=4
Masaka	city	masaka	iso=UG size=4
Békéscsaba	city	bekescsaba	iso=HU size=4
Bekescsaba	city	bekescsaba	iso=HU size=4
Vratsa	city	vratsa	iso=BG size=4
Tân An	city	tan-an	iso=VN size=4
Tan An	city	tan-an	iso=VN size=4
Nazareth	city	nazareth	iso=IL size=4
Ioánnina	city	ioannina	iso=GR size=4
Ioannina	city	ioannina	iso=GR size=4
Kangar	city	kangar	iso=MY size=4
Ramla	city	ramla	iso=IL size=4
Kristiansand	city	kristiansand	iso=NO size=4
Cao Lãnh	city	cao-lanh	iso=VN size=4
Cao Lanh	city	cao-lanh	iso=VN size=4
Nong Khai	city	nong-khai	iso=TH size=4
Samut Sakhon	city	samut-sakhon	iso=TH size=4
Kakamega	city	kakamega	iso=KE size=4
Molepolole	city	molepolole	iso=BW size=4
Zalău	city	zalau	iso=RO size=4
Zalau	city	zalau	iso=RO size=4
Puerto Limón	city	puerto-limon	iso=CR size=4
Puerto Limon	city	puerto-limon	iso=CR size=4
Tataouine	city	tataouine	iso=TN size=4
Singida	city	singida	iso=TZ size=4
Al Fujayrah	city	al-fujayrah	iso=AE size=4
Assen	city	assen	iso=NL size=4
Sheki	city	sheki	iso=AZ size=4
Marsá Maţrūḩ	city	marsa-matruh	iso=EG size=4
Marsa Matruh	city	marsa-matruh	iso=EG size=4
Veszprém	city	veszprem	iso=HU size=4
Veszprem	city	veszprem	iso=HU size=4
Zalaegerszeg	city	zalaegerszeg	iso=HU size=4
Berbérati	city	berberati	iso=CF size=4
Berberati	city	berberati	iso=CF size=4
Jelgava	city	jelgava	iso=LV size=4
Kâmpóng Cham	city	kampong-cham	iso=KH size=4
Kampong Cham	city	kampong-cham	iso=KH size=4
Chinhoyi	city	chinhoyi	iso=ZW size=4
Bismarck	city	bismarck	iso=US size=4
Gaalkacyo	city	gaalkacyo	iso=SO size=4
Ouahigouya	city	ouahigouya	iso=BF size=4
Yopal	city	yopal	iso=CO size=4
Bouaflé	city	bouafle	iso=CI size=4
Bouafle	city	bouafle	iso=CI size=4
Slavonski Brod	city	slavonski-brod	iso=HR size=4
Sfântu-Gheorghe	city	sfantu-gheorghe	iso=RO size=4
Sfantu-Gheorghe	city	sfantu-gheorghe	iso=RO size=4
Lokoja	city	lokoja	iso=NG size=4
Banfora	city	banfora	iso=BF size=4
Uíge	city	uige	iso=AO size=4
Uige	city	uige	iso=AO size=4
Djibo	city	djibo	iso=BF size=4
Adrar	city	adrar	iso=DZ size=4
Rota	city	rota	iso=ES size=4
Bayonne	city	bayonne	iso=FR size=4
Skhirat	city	skhirat	iso=LY size=4
Errachidia	city	errachidia	iso=MA size=4
Koutiala	city	koutiala	iso=ML size=4
Zouerate	city	zouerate	iso=MR size=4
Tillabéri	city	tillaberi	iso=NE size=4
Tillaberi	city	tillaberi	iso=NE size=4
Jenin	city	jenin	iso=PS size=4
Kupiansk	city	kupiansk	iso=UA size=4
Pokrovsk	city	pokrovsk	iso=UA size=4
Växjö	city	vaxjo	iso=SE size=4
Vaexjoe	city	vaxjo	iso=SE size=4
Ferizaj	city	ferizaj	iso=XK size=4
Cheyenne	city	cheyenne	iso=US size=4
Bến Tre	city	ben-tre	iso=VN size=4
Ben Tre	city	ben-tre	iso=VN size=4
Karlstad	city	karlstad	iso=SE size=4
Nelson	city	nelson	caution=name iso=NZ size=4
As Suwaydā'	city	as-suwayda	iso=SY size=4
As Suwayda'	city	as-suwayda	iso=SY size=4
Tam Kỳ	city	tam-ky	iso=VN size=4
Tam Ky	city	tam-ky	iso=VN size=4
Kolda	city	kolda	iso=SN size=4
Kamphaeng Phet	city	kamphaeng-phet	iso=TH size=4
Chaiyaphum	city	chaiyaphum	iso=TH size=4
Uttaradit	city	uttaradit	iso=TH size=4
Bondoukou	city	bondoukou	iso=CI size=4
Trenčín	city	trencin	iso=SK size=4
Trencin	city	trencin	iso=SK size=4
Korçë	city	korce	iso=AL size=4
Korce	city	korce	iso=AL size=4
San Andrés	city	san-andres	iso=CO size=4
San Andres	city	san-andres	iso=CO size=4
Hải Dương	city	hai-duong	iso=VN size=4
Hai Duong	city	hai-duong	iso=VN size=4
Ushuaia	city	ushuaia	iso=AR size=4
Lop Buri	city	lop-buri	iso=TH size=4
Trà Vinh	city	tra-vinh	iso=VN size=4
Tra Vinh	city	tra-vinh	iso=VN size=4
'Aïn Temouchent	city	ain-temouchent	iso=DZ size=4
'Ain Temouchent	city	ain-temouchent	iso=DZ size=4
Béja	city	beja	iso=TN size=4
Beja	city	beja	iso=TN size=4
Marondera	city	marondera	iso=ZW size=4
Lucerne	city	lucerne	iso=CH size=4
Luzern	city	lucerne	iso=CH size=4
Mafeteng	city	mafeteng	iso=LS size=4
Kitgum	city	kitgum	iso=UG size=4
Jijiga	city	jijiga	iso=ET size=4
Napier	city	napier	iso=NZ size=4
Eger	city	eger	iso=HU size=4
Kaga Bandoro	city	kaga-bandoro	iso=CF size=4
Soroti	city	soroti	iso=UG size=4
Nabeul	city	nabeul	iso=TN size=4
Pul-e Khumrī	city	pul-e-khumri	iso=AF size=4
Pul-e Khumri	city	pul-e-khumri	iso=AF size=4
Fier	city	fier	iso=AL size=4
Lạng Sơn	city	lang-son	iso=VN size=4
Lang Son	city	lang-son	iso=VN size=4
Chumphon	city	chumphon	iso=TH size=4
Halmstad	city	halmstad	iso=SE size=4
Shibirghān	city	shibirghan	iso=AF size=4
Shibirghan	city	shibirghan	iso=AF size=4
Évora	city	evora	iso=PT size=4
Evora	city	evora	iso=PT size=4
Arua	city	arua	iso=UG size=4
Beledweyne	city	beledweyne	iso=SO size=4
Carson City	city	carson-city	iso=US size=4
Abancay	city	abancay	iso=PE size=4
Kalasin	city	kalasin	iso=TH size=4
Gorno-Altaysk	city	gorno-altaysk	iso=RU size=4
Ohrid	city	ohrid	iso=MK size=4
San José de las Lajas	city	san-jose-de-las-lajas	iso=CU size=4
San Jose de las Lajas	city	san-jose-de-las-lajas	iso=CU size=4
Huacho	city	huacho	iso=PE size=4
Moquegua	city	moquegua	iso=PE size=4
Bolgatanga	city	bolgatanga	iso=GH size=4
Vidin	city	vidin	iso=BG size=4
Ajaccio	city	ajaccio	iso=FR size=4
Aveiro	city	aveiro	iso=PT size=4
Bắc Giang	city	bac-giang	iso=VN size=4
Bac Giang	city	bac-giang	iso=VN size=4
Charikar	city	charikar	iso=AF size=4
Suphan Buri	city	suphan-buri	iso=TH size=4
Guliston	city	guliston	iso=UZ size=4
Thái Bình	city	thai-binh	iso=VN size=4
Thai Binh	city	thai-binh	iso=VN size=4
Şırnak	city	sirnak	iso=TR size=4
Sirnak	city	sirnak	iso=TR size=4
Mongu	city	mongu	iso=ZM size=4
Puerto Ayacucho	city	puerto-ayacucho	iso=VE size=4
Pursat	city	pursat	iso=KH size=4
Tromsø	city	tromso	iso=NO size=4
Tromso	city	tromso	iso=NO size=4
Fredericton	city	fredericton	iso=CA size=4
Naryn	city	naryn	iso=KG size=4
Sar-e Pul	city	sar-e-pul	iso=AF size=4
Ta Khmau	city	ta-khmau	iso=KH size=4
Gjilan	city	gjilan	iso=XK size=4
Karlovy Vary	city	karlovy-vary	iso=CZ size=4
Maha Sarakham	city	maha-sarakham	iso=TH size=4
Jendouba	city	jendouba	iso=TN size=4
Châlons-en-Champagne	city	chalons-en-champagne	iso=FR size=4
Chalons-en-Champagne	city	chalons-en-champagne	iso=FR size=4
Vejle	city	vejle	iso=DK size=4
Séguéla	city	seguela	iso=CI size=4
Seguela	city	seguela	iso=CI size=4
Nyeri	city	nyeri	iso=KE size=4
Kŭrdzhali	city	kurdzhali	iso=BG size=4
Kurdzhali	city	kurdzhali	iso=BG size=4
Gostivar	city	gostivar	iso=MK size=4
Whangarei	city	whangarei	iso=NZ size=4
Hà Ðông	city	ha-dong	iso=VN size=4
Ha Dong	city	ha-dong	iso=VN size=4
Campobasso	city	campobasso	iso=IT size=4
Phetchabun	city	phetchabun	iso=TH size=4
Skien	city	skien	iso=NO size=4
Jihlava	city	jihlava	iso=CZ size=4
Leuven	city	leuven	iso=BE size=4
Louvain	city	leuven	iso=BE size=4
Montreux	city	montreux	iso=CH size=4
Arles	city	arles	iso=FR size=4
Évian	city	evian	iso=FR size=4
Evian	city	evian	iso=FR size=4
Eilat	city	eilat	iso=IL size=4
Kiryat Shmona	city	kiryat-shmona	iso=IL size=4
Bengaluru	city	bengaluru	iso=IN size=4
Bangalore	city	bengaluru	iso=IN size=4
Bushehr	city	bushehr	iso=IR size=4
Mantua	city	mantua	iso=IT size=4
Mantova	city	mantua	iso=IT size=4
Naples	city	naples	iso=IT size=4
Padua	city	padua	iso=IT size=4
Kiffa	city	kiffa	iso=MR size=4
Valdai	city	valdai	iso=RU size=4
Homs	city	homs	iso=SY size=4
Palmyra	city	palmyra	iso=SY size=4
Chornobyl	city	chornobyl	iso=UA size=4
Chernobyl	city	chornobyl	iso=UA size=4
Ho Chi Minh City	city	ho-chi-minh-city	iso=VN size=4
Saigon	city	ho-chi-minh-city	iso=VN size=4
Maun	city	maun	iso=BW size=4
Odienné	city	odienne	iso=CI size=4
Odienne	city	odienne	iso=CI size=4
Dosso	city	dosso	iso=NE size=4
Chachoengsao	city	chachoengsao	iso=TH size=4
Harrisburg	city	harrisburg	iso=US size=4
New Plymouth	city	new-plymouth	iso=NZ size=4
Sankt Pölten	city	sankt-polten	iso=AT size=4
Sankt Polten	city	sankt-polten	iso=AT size=4
Viedma	city	viedma	iso=AR size=4
Verrettes	city	verrettes	iso=HT size=4
Kyustendil	city	kyustendil	iso=BG size=4
Shtip	city	shtip	iso=MK size=4
Karlovac	city	karlovac	iso=HR size=4
Kibuye	city	kibuye	iso=RW size=4
El Kef	city	el-kef	iso=TN size=4
Aībak	city	aibak	iso=AF size=4
Aibak	city	aibak	iso=AF size=4
Narathiwat	city	narathiwat	iso=TH size=4
Hobart	city	hobart	iso=AU size=4
Leribe	city	leribe	iso=LS size=4
Marijampolė	city	marijampole	iso=LT size=4
Marijampole	city	marijampole	iso=LT size=4
Alajuela	city	alajuela	iso=CR size=4
Montana	city	montana	iso=BG size=4
Serowe	city	serowe	iso=BW size=4
Kon Tum	city	kon-tum	iso=VN size=4
Louangphrabang	city	louangphrabang	iso=LA size=4
Buea	city	buea	iso=CM size=4
Invercargill	city	invercargill	iso=NZ size=4
Hämeenlinna	city	hameenlinna	iso=FI size=4
Hameenlinna	city	hameenlinna	iso=FI size=4
Lamía	city	lamia	iso=GR size=4
Lamia	city	lamia	iso=GR size=4
Rwamagana	city	rwamagana	iso=RW size=4
Kissidougou	city	kissidougou	iso=GN size=4
Jawhar	city	jawhar	iso=SO size=4
Berat	city	berat	iso=AL size=4
Surin	city	surin	iso=TH size=4
Phetchaburi	city	phetchaburi	iso=TH size=4
Mikkeli	city	mikkeli	iso=FI size=4
Labé	city	labe	iso=GN size=4
Labe	city	labe	iso=GN size=4
Olympia	city	olympia	iso=US size=4
Mahdia	city	mahdia	iso=TN size=4
Gbarnga	city	gbarnga	iso=LR size=4
Coihaique	city	coihaique	iso=CL size=4
Komotiní	city	komotini	iso=GR size=4
Komotini	city	komotini	iso=GR size=4
Luleå	city	lulea	iso=SE size=4
Lulea	city	lulea	iso=SE size=4
Strumica	city	strumica	iso=MK size=4
Liberia	city	liberia	iso=CR size=4
Santiago de Veraguas	city	santiago-de-veraguas	iso=PA size=4
Dédougou	city	dedougou	iso=BF size=4
Dedougou	city	dedougou	iso=BF size=4
Leiria	city	leiria	iso=PT size=4
Iganga	city	iganga	iso=UG size=4
Zuwārah	city	zuwarah	iso=LY size=4
Zuwarah	city	zuwarah	iso=LY size=4
Itānagar	city	itanagar	iso=IN size=4
Itanagar	city	itanagar	iso=IN size=4
Si Sa Ket	city	si-sa-ket	iso=TH size=4
Kanye	city	kanye	iso=BW size=4
Sinja	city	sinja	iso=SD size=4
Fayzabad	city	fayzabad	iso=AF size=4
Umm al Qaywayn	city	umm-al-qaywayn	iso=AE size=4
Fria	city	fria	iso=GN size=4
Moyobamba	city	moyobamba	iso=PE size=4
Pärnu	city	parnu	iso=EE size=4
Parnu	city	parnu	iso=EE size=4
Chitré	city	chitre	iso=PA size=4
Chitre	city	chitre	iso=PA size=4
Lashkar Gāh	city	lashkar-gah	iso=AF size=4
Lashkar Gah	city	lashkar-gah	iso=AF size=4
Murzuq	city	murzuq	iso=LY size=4
Pattani	city	pattani	iso=TH size=4
Siguiri	city	siguiri	iso=GN size=4
Bắc Ninh	city	bac-ninh	iso=VN size=4
Bac Ninh	city	bac-ninh	iso=VN size=4
Farāh	city	farah	iso=AF size=4
Farah	city	farah	iso=AF size=4
Ḩajjah	city	hajjah	iso=YE size=4
Hajjah	city	hajjah	iso=YE size=4
Phatthalung	city	phatthalung	iso=TH size=4
Kabale	city	kabale	iso=UG size=4
Busia	city	busia	iso=UG size=4
Lamphun	city	lamphun	iso=TH size=4
Macenta	city	macenta	iso=GN size=4
Jefferson City	city	jefferson-city	iso=US size=4
Awbārī	city	awbari	iso=LY size=4
Awbari	city	awbari	iso=LY size=4
Franceville	city	franceville	iso=GA size=4
Östersund	city	ostersund	iso=SE size=4
Ostersund	city	ostersund	iso=SE size=4
Fort Portal	city	fort-portal	iso=UG size=4
Ventspils	city	ventspils	iso=LV size=4
Famagusta	city	famagusta	iso=CY size=4
Tikrīt	city	tikrit	iso=IQ size=4
Tikrit	city	tikrit	iso=IQ size=4
Charlottetown	city	charlottetown	iso=CA size=4
Gambēla	city	gambela	iso=ET size=4
Gambela	city	gambela	iso=ET size=4
Mansa	city	mansa	iso=ZM size=4
Lovech	city	lovech	iso=BG size=4
Sidi Bouzid	city	sidi-bouzid	iso=TN size=4
Miercurea Ciuc	city	miercurea-ciuc	iso=RO size=4
Lindi	city	lindi	iso=TZ size=4
Varaždin	city	varazdin	iso=HR size=4
Varazdin	city	varazdin	iso=HR size=4
Mamou	city	mamou	iso=GN size=4
Huancavelica	city	huancavelica	iso=PE size=4
Faro	city	faro	iso=PT size=4
Dogbo	city	dogbo	iso=BJ size=4
Mityana	city	mityana	iso=UG size=4
Cao Bằng	city	cao-bang	iso=VN size=4
Cao Bang	city	cao-bang	iso=VN size=4
Hrazdan	city	hrazdan	iso=AM size=4
Saurimo	city	saurimo	iso=AO size=4
Mukdahan	city	mukdahan	iso=TH size=4
Tororo	city	tororo	iso=UG size=4
Yambio	city	yambio	iso=SS size=4
Diện Biên Phủ	city	dien-bien-phu	iso=VN size=4
Dien Bien Phu	city	dien-bien-phu	iso=VN size=4
Hưng Yên	city	hung-yen	iso=VN size=4
Hung Yen	city	hung-yen	iso=VN size=4
Bozoum	city	bozoum	iso=CF size=4
‘Ali Sabieh	city	ali-sabieh	iso=DJ size=4
`Ali Sabieh	city	ali-sabieh	iso=DJ size=4
Taba	city	taba	iso=EG size=4
Al Hoceima	city	al-hoceima	iso=MA size=4
Azrou	city	azrou	iso=MA size=4
Chefchaouen	city	chefchaouen	iso=MA size=4
Smara	city	smara	iso=MA size=4
La Marsa	city	la-marsa	iso=TN size=4
Istok	city	istok	iso=XK size=4
Damān	city	daman	iso=IN size=4
Daman	city	daman	iso=IN size=4
Silistra	city	silistra	iso=BG size=4
Salgótarján	city	salgotarjan	iso=HU size=4
Salgotarjan	city	salgotarjan	iso=HU size=4
Hoima	city	hoima	iso=UG size=4
Ağdam	city	agdam	iso=AZ size=4
Agdam	city	agdam	iso=AZ size=4
Roi Et	city	roi-et	iso=TH size=4
Kaya	city	kaya	iso=BF size=4
Guiglo	city	guiglo	iso=CI size=4
Xam Nua	city	xam-nua	iso=LA size=4
Tønsberg	city	tonsberg	iso=NO size=4
Tonsberg	city	tonsberg	iso=NO size=4
Awel	city	awel	iso=SS size=4
Phrae	city	phrae	iso=TH size=4
Ruyigi	city	ruyigi	iso=BI size=4
Annapolis	city	annapolis	iso=US size=4
Rēzekne	city	rezekne	iso=LV size=4
Rezekne	city	rezekne	iso=LV size=4
Razgrad	city	razgrad	iso=BG size=4
Salekhard	city	salekhard	iso=RU size=4
Dori	city	dori	iso=BF size=4
Tŭrgovishte	city	turgovishte	iso=BG size=4
Turgovishte	city	turgovishte	iso=BG size=4
Tenkodogo	city	tenkodogo	iso=BF size=4
Puerto Maldonado	city	puerto-maldonado	iso=PE size=4
Bartın	city	bartin	iso=TR size=4
Bartin	city	bartin	iso=TR size=4
Bindura	city	bindura	iso=ZW size=4
Struga	city	struga	iso=MK size=4
Barda	city	barda	iso=AZ size=4
Šibenik	city	sibenik	iso=HR size=4
Sibenik	city	sibenik	iso=HR size=4
Sukhothai	city	sukhothai	iso=TH size=4
Mochudi	city	mochudi	iso=BW size=4
Ninh Bình	city	ninh-binh	iso=VN size=4
Ninh Binh	city	ninh-binh	iso=VN size=4
Lào Cai	city	lao-cai	iso=VN size=4
Lao Cai	city	lao-cai	iso=VN size=4
Kozáni	city	kozani	iso=GR size=4
Kozani	city	kozani	iso=GR size=4
Falun	city	falun	iso=SE size=4
Tây Ninh	city	tay-ninh	iso=VN size=4
Tay Ninh	city	tay-ninh	iso=VN size=4
Tuyên Quang	city	tuyen-quang	iso=VN size=4
Tuyen Quang	city	tuyen-quang	iso=VN size=4
Koumra	city	koumra	iso=TD size=4
Al Qunayţirah	city	al-qunaytirah	iso=SY size=4
Al Qunaytirah	city	al-qunaytirah	iso=SY size=4
Dover	city	dover	iso=US size=4
Bucha	city	bucha	iso=UA size=4
Paphos	city	paphos	iso=CY size=4
Phichit	city	phichit	iso=TH size=4
Sisak	city	sisak	iso=HR size=4
Puntarenas	city	puntarenas	iso=CR size=4
Pala	city	pala	iso=TD size=4
Shamkhor	city	shamkhor	iso=AZ size=4
Geoktschai	city	geoktschai	iso=AZ size=4
Loei	city	loei	iso=TH size=4
Talas	city	talas	iso=KG size=4
Samut Songkhram	city	samut-songkhram	iso=TH size=4
Arima	city	arima	iso=TT size=4
Dragash	city	dragash	iso=XK size=4
Agdzhabedy	city	agdzhabedy	iso=AZ size=4
Tozeur	city	tozeur	iso=TN size=4
Sinop	city	sinop	iso=TR size=4
Viborg	city	viborg	iso=DK size=4
Rovaniemi	city	rovaniemi	iso=FI size=4
Amnat Charoen	city	amnat-charoen	iso=TH size=4
Kalmar	city	kalmar	iso=SE size=4
Nakhon Phanom	city	nakhon-phanom	iso=TH size=4
Satun	city	satun	iso=TH size=4
Cahul	city	cahul	iso=MD size=4
Moss	city	moss	iso=NO size=4
Ungheni	city	ungheni	iso=MD size=4
Nong Bua Lamphu	city	nong-bua-lamphu	iso=TH size=4
Bragança	city	braganca	iso=PT size=4
Braganca	city	braganca	iso=PT size=4
Babati	city	babati	iso=TZ size=4
Gisborne	city	gisborne	iso=NZ size=4
Sibut	city	sibut	iso=CF size=4
Kochani	city	kochani	iso=MK size=4
Szekszárd	city	szekszard	iso=HU size=4
Szekszard	city	szekszard	iso=HU size=4
Bodø	city	bodo	iso=NO size=4
Bodo	city	bodo	iso=NO size=4
Aosta	city	aosta	iso=IT size=4
Kakata	city	kakata	iso=LR size=4
Fada N'Gourma	city	fada-ngourma	iso=BF size=4
Schaffhausen	city	schaffhausen	iso=CH size=4
Ceerigaabo	city	ceerigaabo	iso=SO size=4
Prachuap Khiri Khan	city	prachuap-khiri-khan	iso=TH size=4
Castelo Branco	city	castelo-branco	iso=PT size=4
Kizilyurt	city	kizilyurt	iso=RU size=4
Dapaong	city	dapaong	iso=TG size=4
Sumbe	city	sumbe	iso=AO size=4
Utena	city	utena	iso=LT size=4
Kâmpóng Spœ	city	kampong-spoe	iso=KH size=4
Kampong Spoe	city	kampong-spoe	iso=KH size=4
Kapan	city	kapan	iso=AM size=4
Krŏng Kaôh Kŏng	city	krong-kaoh-kong	iso=KH size=4
Krong Kaoh Kong	city	krong-kaoh-kong	iso=KH size=4
Quảng Ngãi	city	quang-ngai	iso=VN size=4
Quang Ngai	city	quang-ngai	iso=VN size=4
Fribourg	city	fribourg	iso=CH size=4
Hà Giang	city	ha-giang	iso=VN size=4
Ha Giang	city	ha-giang	iso=VN size=4
Harper	city	harper	iso=LR size=4
Prachin Buri	city	prachin-buri	iso=TH size=4
Bambari	city	bambari	iso=CF size=4
Timbuktu	city	timbuktu	iso=ML size=4
Tombouctou	city	timbuktu	iso=ML size=4
Chur	city	chur	iso=CH size=4
Karlskrona	city	karlskrona	iso=SE size=4
Gumushkhane	city	gumushkhane	iso=TR size=4
Menongue	city	menongue	iso=AO size=4
Rumbek	city	rumbek	iso=SS size=4
Smolyan	city	smolyan	iso=BG size=4
Phủ Lý	city	phu-ly	iso=VN size=4
Phu Ly	city	phu-ly	iso=VN size=4
Kudymkar	city	kudymkar	iso=RU size=4
Masindi	city	masindi	iso=UG size=4
Birendranagar	city	birendranagar	iso=NP size=4
Juneau	city	juneau	iso=US size=4
Neuchâtel	city	neuchatel	iso=CH size=4
Neuchatel	city	neuchatel	iso=CH size=4
Bayburt	city	bayburt	iso=TR size=4
Krabi	city	krabi	iso=TH size=4
Kičevo	city	kicevo	iso=MK size=4
Kicevo	city	kicevo	iso=MK size=4
Ðồng Hới	city	dong-hoi	iso=VN size=4
Dong Hoi	city	dong-hoi	iso=VN size=4
Baalbek	city	baalbek	iso=LB size=4
Arendal	city	arendal	iso=NO size=4
Oyem	city	oyem	iso=GA size=4
Pallisa	city	pallisa	iso=UG size=4
Gangtok	city	gangtok	iso=IN size=4
Vushtrri	city	vushtrri	iso=XK size=4
Āsosa	city	asosa	iso=ET size=4
Asosa	city	asosa	iso=ET size=4
Hovd	city	hovd	iso=MN size=4
Nebbi	city	nebbi	iso=UG size=4
Télimélé	city	telimele	iso=GN size=4
Telimele	city	telimele	iso=GN size=4
Savalou	city	savalou	iso=BJ size=4
Sakété	city	sakete	iso=BJ size=4
Sakete	city	sakete	iso=BJ size=4
Telšiai	city	telsiai	iso=LT size=4
Telsiai	city	telsiai	iso=LT size=4
In Amenas	city	in-amenas	iso=DZ size=4
El-Alamein	city	el-alamein	iso=EG size=4
New Alamein	city	el-alamein	iso=EG size=4
Tarifa	city	tarifa	iso=ES size=4
Brégançon	city	bregancon	iso=FR size=4
Sderot	city	sderot	iso=IL size=4
Natanz	city	natanz	iso=IR size=4
Stresa	city	stresa	iso=IT size=4
Panmunjom	city	panmunjom	iso=KR size=4
Naqoura	city	naqoura	iso=LB size=4
Diffa	city	diffa	iso=NE size=4
Bethlehem	city	bethlehem	iso=PS size=4
Kobani	city	kobani	iso=SY size=4
Kobane	city	kobani	iso=SY size=4
Carthage	city	carthage	iso=TN size=4
Camp David	city	camp-david	iso=US size=4
Ifrane	city	ifrane	iso=MA size=4
Kidal	city	kidal	iso=ML size=4
Whitehorse	city	whitehorse	iso=CA size=4
Ojinaga	city	ojinaga	iso=MX size=4
Ghadames	city	ghadames	iso=LY size=4
Tinzaouaten	city	tinzaouaten	iso=ML size=4
Tinzawatene	city	tinzaouaten	iso=ML size=4
Svalbard	city	svalbard	iso=NO size=4
Glace Bay	city	glace-bay	iso=CA size=4
Broken Hill	city	broken-hill	iso=AU size=4
Biarritz	city	biarritz	iso=FR size=4
Guerguerat	city	guerguerat	iso=MA size=4
Assamaka	city	assamaka	iso=NE size=4
Mar-a-Lago	city	mar-a-lago	iso=US size=4
Bürgenstock	city	burgenstock	iso=CH size=3
Fordow	city	fordow	iso=IR size=3
Fordo	city	fordow	iso=IR size=3
Arlit	city	arlit	iso=NE size=3
Kananaskis	city	kananaskis	iso=CA size=3
La Malbaie	city	la-malbaie	iso=CA size=3
Africa	region	africa
North Africa	region	north-africa
West Africa	region	west-africa
Central Africa	region	central-africa
East Africa	region	east-africa
Southern Africa	region	southern-africa
Horn of Africa	region	horn-of-africa
sub-Saharan Africa	region	sub-saharan-africa
Sahel	region	sahel
Sahara	region	sahara
Maghreb	region	maghreb
Great Lakes region	region	great-lakes-region
Lake Chad	water	lake-chad
Europe	region	europe
Eastern Europe	region	eastern-europe
Western Europe	region	western-europe
Central Europe	region	central-europe
Balkans	region	balkans
Western Balkans	region	balkans
Scandinavia	region	scandinavia
Caucasus	region	caucasus
South Caucasus	region	caucasus
Asia	region	asia
Central Asia	region	central-asia
Southeast Asia	region	southeast-asia
South-East Asia	region	southeast-asia
East Asia	region	east-asia
South Asia	region	south-asia
Asia-Pacific	region	asia-pacific
Indo-Pacific	region	asia-pacific
Middle East	region	middle-east
Mideast	region	middle-east
Near East	region	middle-east
=Gulf	region	gulf	caution=word
Persian Gulf	region	gulf
Arabian Gulf	region	gulf
Levant	region	levant
Arabian Peninsula	region	arabian-peninsula
Mediterranean	water	mediterranean
Mediterranean Sea	water	mediterranean
Red Sea	water	red-sea
Black Sea	water	black-sea
Dead Sea	water	dead-sea
Caspian Sea	water	caspian-sea
Caspian	water	caspian-sea
Baltic Sea	water	baltic-sea
Baltic	water	baltic-sea
North Sea	water	north-sea
South China Sea	water	south-china-sea
East China Sea	water	east-china-sea
Sea of Azov	water	sea-of-azov
Sea of Japan	water	sea-of-japan
Aegean Sea	water	aegean-sea
Aegean	water	aegean-sea
Adriatic Sea	water	adriatic-sea
Adriatic	water	adriatic-sea
Arabian Sea	water	arabian-sea
Atlantic	water	atlantic
Atlantic Ocean	water	atlantic
Pacific	water	pacific
Pacific Ocean	water	pacific
Indian Ocean	water	indian-ocean
Arctic	region	arctic
Antarctica	region	antarctica
Strait of Hormuz	water	strait-of-hormuz
Hormuz	water	strait-of-hormuz
Bab el-Mandeb	water	bab-el-mandeb
Bab al-Mandab	water	bab-el-mandeb
Gulf of Aden	water	gulf-of-aden
Gulf of Guinea	water	gulf-of-guinea
Gulf of Oman	water	gulf-of-oman
Strait of Gibraltar	water	strait-of-gibraltar
Taiwan Strait	water	taiwan-strait
Bosphorus	water	bosporus	iso=TR
Bosporus	water	bosporus	iso=TR
English Channel	water	english-channel
Suez Canal	water	suez-canal	iso=EG
Panama Canal	water	panama-canal	iso=PA
Nile	water	nile
River Nile	water	nile
Blue Nile	water	blue-nile
Euphrates	water	euphrates
Tigris	water	tigris
Jordan River	water	jordan-river
River Jordan	water	jordan-river
Litani	water	litani	iso=LB
Litani River	water	litani	iso=LB
Danube	water	danube
Rhine	water	rhine
Dnieper	water	dnieper	iso=UA
Dnipro River	water	dnieper	iso=UA
Volga	water	volga	iso=RU
Amazon	region	amazon
Amazonia	region	amazon
Amazon rainforest	region	amazon
Congo River	water	congo-river
Niger River	water	niger-river
Senegal River	water	senegal-river
Mekong	water	mekong
Latin America	region	latin-america
South America	region	south-america
Central America	region	central-america
North America	region	north-america
Caribbean	region	caribbean
Caribbean Sea	region	caribbean
Oceania	region	oceania
Korean Peninsula	region	korean-peninsula
Iberian Peninsula	region	iberian-peninsula
West Bank	region	west-bank	iso=PS
occupied West Bank	region	west-bank	iso=PS
Gaza Strip	region	gaza-strip	iso=PS
Golan Heights	region	golan-heights
Golan	region	golan-heights
Sinai	region	sinai	iso=EG
Temple Mount	site	temple-mount
al-Aqsa Mosque	site	temple-mount
Al-Aqsa Mosque	site	temple-mount
Al-Aqsa	site	temple-mount
Philadelphi corridor	site	philadelphi-corridor
Philadelphi Corridor	site	philadelphi-corridor
Rafah crossing	site	rafah-crossing
Kerem Shalom	site	kerem-shalom
Shebaa Farms	site	chebaa-farms
Idlib province	region	idlib-province	iso=SY
Crimea	region	crimea	iso=UA
Donbas	region	donbas	iso=UA
Donbass	region	donbas	iso=UA
Chechnya	region	chechnya	iso=RU
Dagestan	region	dagestan	iso=RU
Tatarstan	region	tatarstan	iso=RU
Siberia	region	siberia	iso=RU
Kaliningrad	region	kaliningrad	iso=RU
Transnistria	region	transnistria	iso=MD
Abkhazia	region	abkhazia	iso=GE
South Ossetia	region	south-ossetia	iso=GE
Nagorno-Karabakh	region	nagorno-karabakh	iso=AZ
Karabakh	region	nagorno-karabakh	iso=AZ
Zangezur corridor	site	zangezur-corridor
Nakhchivan	region	nakhchivan	iso=AZ
Kurdistan	region	kurdistan
Iraqi Kurdistan	region	kurdistan
Kurdistan Region	region	kurdistan
Kashmir	region	kashmir
Jammu and Kashmir	region	kashmir
Punjab	region	punjab
Balochistan	region	balochistan	iso=PK
Baluchistan	region	balochistan	iso=PK
Tibet	region	tibet	iso=CN
Xinjiang	region	xinjiang	iso=CN
Darfur	region	darfur	iso=SD
Kordofan	region	kordofan	iso=SD
North Kordofan	region	kordofan	iso=SD
South Kordofan	region	kordofan	iso=SD
Tigray	region	tigray	iso=ET
Amhara	region	amhara	iso=ET
Somaliland	region	somaliland	iso=SO
Puntland	region	puntland	iso=SO
Abyei	region	abyei
North Kivu	region	north-kivu	iso=CD
South Kivu	region	south-kivu	iso=CD
Ituri	region	ituri	iso=CD
Katanga	region	katanga	iso=CD
Cabo Delgado	region	cabo-delgado	iso=MZ
Casamance	region	casamance	iso=SN
Azawad	region	azawad	iso=ML
Liptako-Gourma	region	liptako-gourma
Cyrenaica	region	cyrenaica	iso=LY
Tripolitania	region	tripolitania	iso=LY
Fezzan	region	fezzan	iso=LY
Kabylia	region	kabylie	iso=DZ
Kabylie	region	kabylie	iso=DZ
=Rif	region	rif	iso=MA caution=word
Laayoune-Sakia El Hamra	region	laayoune-sakia-el-hamra
Dakhla-Oued Ed-Dahab	region	dakhla-oued-ed-dahab
Tindouf camps	site	tindouf-camps	iso=DZ
=Berm	site	western-sahara-berm	caution=word
Canary Islands	region	canary-islands	iso=ES
Canaries	region	canary-islands	iso=ES
Catalonia	region	catalonia	iso=ES
Basque Country	region	basque-country	iso=ES
Andalusia	region	andalusia	iso=ES
Galicia	region	galicia	iso=ES
Corsica	region	corsica	iso=FR
Brittany	region	brittany	iso=FR
Normandy	region	normandy	iso=FR
Île-de-France	region	ile-de-france	iso=FR
Alsace	region	alsace	iso=FR
Provence	region	provence	iso=FR
Bavaria	region	bavaria	iso=DE
Sicily	region	sicily	iso=IT
Sardinia	region	sardinia	iso=IT
Lampedusa	region	lampedusa	iso=IT
Tuscany	region	tuscany	iso=IT
Lombardy	region	lombardy	iso=IT
Flanders	region	flanders	iso=BE
Wallonia	region	wallonia	iso=BE
Scotland	region	scotland	iso=GB
=Wales	region	wales	iso=GB caution=word
Northern Ireland	region	northern-ireland	iso=GB
Ulster	region	ulster	iso=GB
Republika Srpska	region	republika-srpska	iso=BA
Vojvodina	region	vojvodina	iso=RS
Northern Cyprus	region	northern-cyprus
California	region	california	iso=US
Texas	region	texas	iso=US
Florida	region	florida	iso=US
Alaska	region	alaska	iso=US
Arizona	region	arizona	iso=US
Michigan	region	michigan	iso=US
Pennsylvania	region	pennsylvania	iso=US
Ohio	region	ohio	iso=US
Illinois	region	illinois	iso=US
Minnesota	region	minnesota	iso=US
Wisconsin	region	wisconsin	iso=US
state of Georgia	region	georgia-us	iso=US
=Virginia	region	virginia	iso=US caution=word
Massachusetts	region	massachusetts	iso=US
New Jersey	region	new-jersey	iso=US
North Carolina	region	north-carolina	iso=US
South Carolina	region	south-carolina	iso=US
Nevada	region	nevada	iso=US
Colorado	region	colorado	iso=US
Hawaii	region	hawaii	iso=US
Louisiana	region	louisiana	iso=US
Alabama	region	alabama	iso=US
Tennessee	region	tennessee	iso=US
Maryland	region	maryland	iso=US
Oregon	region	oregon	iso=US
Utah	region	utah	iso=US
Indiana	region	indiana	iso=US
Iowa	region	iowa	iso=US
Kentucky	region	kentucky	iso=US
Missouri	region	missouri	iso=US
Oklahoma	region	oklahoma	iso=US
New Mexico	region	new-mexico	iso=US
Guantanamo	site	guantanamo
Guantanamo Bay	site	guantanamo
Guantánamo	site	guantanamo
Quebec	region	quebec	iso=CA
Ontario	region	ontario	iso=CA
=Alberta	region	alberta	iso=CA caution=word
British Columbia	region	british-columbia	iso=CA
Sinaloa	region	sinaloa	iso=MX
Chiapas	region	chiapas	iso=MX
Patagonia	region	patagonia
Essequibo	region	essequibo
=Malvinas	region	malvinas	caution=word
Chagos	region	chagos
Chagos Islands	region	chagos
Diego Garcia	region	diego-garcia
New South Wales	region	new-south-wales	iso=AU
Queensland	region	queensland	iso=AU
Okinawa	region	okinawa	iso=JP
Fukushima	region	fukushima	iso=JP
Senkaku	region	senkaku
Diaoyu	region	senkaku
Spratly Islands	region	spratly
Spratlys	region	spratly
=Java	region	java	iso=ID caution=word
Bali	region	bali	iso=ID
Sumatra	region	sumatra	iso=ID
Rakhine	region	rakhine	iso=MM
Mindanao	region	mindanao	iso=PH
Socotra	region	socotra	iso=YE
Hadramawt	region	hadramawt	iso=YE
Tiran and Sanafir	region	tiran-and-sanafir
Ceuta and Melilla	region	sebta-melilla
Perejil Island	region	perejil
Grand Ethiopian Renaissance Dam	site	grand-ethiopian-renaissance-dam	iso=ET
Renaissance Dam	site	grand-ethiopian-renaissance-dam	iso=ET
=GERD	site	grand-ethiopian-renaissance-dam	iso=ET caution=word
Zaporizhzhia nuclear power plant	site	zaporizhzhia-plant	iso=UA
Nord Stream	site	nord-stream
Nord Stream 2	site	nord-stream
Tahrir Square	site	tahrir-square	iso=EG
Red Square	site	red-square	iso=RU
Tiananmen	site	tiananmen	iso=CN
Tiananmen Square	site	tiananmen	iso=CN
Great Hall of the People	site	great-hall-of-the-people	iso=CN
Oval Office	site	oval-office	iso=US
Palais des Nations	site	palace-of-nations	iso=CH
Schengen area	region	schengen-area
Schengen zone	region	schengen-area
eurozone	region	eurozone
euro zone	region	eurozone
euro area	region	eurozone
=West	region	west	caution=word
Global South	region	global-south
Atlas Mountains	region	atlas-mountains
High Atlas	region	atlas-mountains
=Atlas	region	atlas-mountains	caution=word
Alps	region	alps
Pyrenees	region	pyrenees
Andes	region	andes
Himalayas	region	himalayas
Himalaya	region	himalayas
Mount Everest	site	mount-everest
Everest	site	mount-everest
Carpathians	region	carpathians
Kilimanjaro	site	kilimanjaro	iso=TZ
Biscay	region	biscay	iso=ES
Valencian Community	region	valencian-community	iso=ES
Castile and León	region	castile-and-leon	iso=ES
Extremadura	region	extremadura	iso=ES
Asturias	region	asturias	iso=ES
Aragon	region	aragon	iso=ES
Navarre	region	navarre	iso=ES
Balearic Islands	region	balearic-islands	iso=ES
Balearics	region	balearic-islands	iso=ES
Volubilis	site	volubilis	iso=MA
=Gharb	region	gharb	iso=MA caution=word
Souss-Massa	region	souss-massa	iso=MA
Greater Tortue Ahmeyim	site	greater-tortue-ahmeyim
=GTA	site	greater-tortue-ahmeyim	caution=word
occupied territories	region	occupied-territories	iso=PS
occupied Palestinian territories	region	occupied-territories	iso=PS
Occupied Palestinian Territory	region	occupied-territories	iso=PS
Palestinian territories	region	palestinian-territories	iso=PS
