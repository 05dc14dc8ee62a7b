# Seats and streets that stand for a body of state (class seat, value = id of the body), and names by which the press
# calls a state (class epithet, value = ISO code; several states: empty, of= lists them, most frequent first).
# building=1: also a place one can stand before. Edited by hand.
# form	class	value	attributes
Kremlin	seat	ru-presidency	iso=RU building=1
Élysée	seat	fr-presidency	iso=FR building=1
Elysee	seat	fr-presidency	iso=FR building=1
Elysée Palace	seat	fr-presidency	iso=FR building=1
Élysée Palace	seat	fr-presidency	iso=FR building=1
Elysee Palace	seat	fr-presidency	iso=FR building=1
Quai d'Orsay	seat	fr-foreign-ministry	iso=FR building=1
Matignon	seat	fr-government	iso=FR building=1
Hotel Matignon	seat	fr-government	iso=FR building=1
Hôtel Matignon	seat	fr-government	iso=FR building=1
Bercy	seat	fr-finance-ministry	iso=FR building=1
Place Beauvau	seat	fr-interior-ministry	iso=FR building=1
White House	seat	us-presidency	iso=US building=1
West Wing	seat	us-presidency	iso=US building=1
Capitol Hill	seat	us-congress	iso=US building=1
=Capitol	seat	us-congress	iso=US building=1
US Capitol	seat	us-congress	iso=US building=1
=the Hill	seat	us-congress	iso=US building=1
Pentagon	seat	us-defence-department	iso=US building=1
Foggy Bottom	seat	us-state-department	iso=US building=1
Langley	seat	us-cia	iso=US building=1 caution=place
Wall Street	seat	us-stock-exchange	iso=US building=1
Downing Street	seat	gb-government	iso=GB building=1
10 Downing Street	seat	gb-government	iso=GB building=1
=Number 10	seat	gb-government	iso=GB building=1
=No 10	seat	gb-government	iso=GB building=1
=No. 10	seat	gb-government	iso=GB building=1
=Number Ten	seat	gb-government	iso=GB building=1
=Number 11	seat	gb-treasury	iso=GB building=1
=No 11	seat	gb-treasury	iso=GB building=1
Whitehall	seat	gb-government	iso=GB building=1
Westminster	seat	gb-parliament	iso=GB building=1
Buckingham Palace	seat	gb-royal-household	iso=GB building=1
=the Palace	seat	gb-royal-household	iso=GB building=1
Holyrood	seat	gb-scottish-parliament	iso=GB building=1
Stormont	seat	gb-northern-ireland-executive	iso=GB building=1
Threadneedle Street	seat	gb-bank-of-england	iso=GB
Moncloa	seat	es-government-presidency	iso=ES building=1
Moncloa Palace	seat	es-government-presidency	iso=ES building=1
La Moncloa	seat	es-government-presidency	iso=ES building=1
Zarzuela	seat	es-royal-household	iso=ES building=1
Zarzuela Palace	seat	es-royal-household	iso=ES building=1
La Zarzuela	seat	es-royal-household	iso=ES building=1
El Mouradia	seat	dz-presidency	iso=DZ building=1
El Mouradia Palace	seat	dz-presidency	iso=DZ building=1
Palazzo Chigi	seat	it-government	iso=IT building=1
Chigi Palace	seat	it-government	iso=IT building=1
Quirinal	seat	it-presidency	iso=IT building=1
Quirinal Palace	seat	it-presidency	iso=IT building=1
Quirinale	seat	it-presidency	iso=IT building=1
Farnesina	seat	it-foreign-ministry	iso=IT building=1
Berlaymont	seat	european-commission	building=1
Federal Chancellery	seat	de-government	iso=DE
Bellevue Palace	seat	de-presidency	iso=DE building=1
Carthage Palace	seat	tn-presidency	iso=TN building=1
Koulouba	seat	ml-presidency	iso=ML building=1
Aso Rock	seat	ng-presidency	iso=NG building=1
Aso Villa	seat	ng-presidency	iso=NG building=1
Union Buildings	seat	za-presidency	iso=ZA building=1
Luthuli House	seat	za-anc	iso=ZA building=1
Jubilee House	seat	gh-presidency	iso=GH building=1
Baabda	seat	lb-presidency	iso=LB building=1
Baabda Palace	seat	lb-presidency	iso=LB building=1
Grand Serail	seat	lb-government	iso=LB building=1
Muqata	seat	ps-presidency	iso=PS building=1
Muqata'a	seat	ps-presidency	iso=PS building=1
Mukataa	seat	ps-presidency	iso=PS building=1
Beştepe	seat	tr-presidency	iso=TR building=1
Bestepe	seat	tr-presidency	iso=TR building=1
Zhongnanhai	seat	cn-government	iso=CN building=1
Kantei	seat	jp-government	iso=JP building=1
Nagatacho	seat	jp-parliament	iso=JP building=1
Blue House	seat	kr-presidency	iso=KR building=1
Cheong Wa Dae	seat	kr-presidency	iso=KR building=1
Malacañang	seat	ph-presidency	iso=PH building=1
Malacanang	seat	ph-presidency	iso=PH building=1
Malacañang Palace	seat	ph-presidency	iso=PH building=1
Malacanang Palace	seat	ph-presidency	iso=PH building=1
Istana	seat	sg-presidency	iso=SG building=1
South Block	seat	in-foreign-ministry	iso=IN building=1
Rashtrapati Bhavan	seat	in-presidency	iso=IN building=1
Raisina Hill	seat	in-government	iso=IN building=1
Planalto	seat	br-presidency	iso=BR building=1
Planalto Palace	seat	br-presidency	iso=BR building=1
Itamaraty	seat	br-foreign-ministry	iso=BR building=1
Itamaraty Palace	seat	br-foreign-ministry	iso=BR building=1
Casa Rosada	seat	ar-presidency	iso=AR building=1
La Moneda	seat	cl-presidency	iso=CL building=1
La Moneda Palace	seat	cl-presidency	iso=CL building=1
Miraflores	seat	ve-presidency	iso=VE building=1
Miraflores Palace	seat	ve-presidency	iso=VE building=1
Casa de Nariño	seat	co-presidency	iso=CO building=1
Torre Tagle	seat	pe-foreign-ministry	iso=PE building=1
Los Pinos	seat	mx-presidency	iso=MX building=1 caution=several
National Palace	seat	mx-presidency	iso=MX building=1 caution=several
Bankova	seat	ua-presidency	iso=UA building=1
Lubyanka	seat	ru-fsb	iso=RU building=1
Holy See	seat	va-holy-see	iso=VA
Rideau Hall	seat	ca-governor-general	iso=CA building=1
Parliament Hill	seat	ca-parliament	iso=CA building=1
Beehive	seat	nz-government	iso=NZ building=1 caution=word
Áras an Uachtaráin	seat	ie-presidency	iso=IE building=1
Leinster House	seat	ie-parliament	iso=IE building=1
royal palace	seat		building=1 caution=several
Royal Palace	seat		building=1 caution=several
presidential palace	seat		building=1 caution=several
Presidential Palace	seat		building=1 caution=several
Brussels	seat	european-union	caution=capital
Strasbourg	seat	european-parliament	caution=place
Turtle Bay	seat	un	building=1
The Hague	seat	icj	caution=place
=Kingdom	epithet		of=SA|MA|GB|JO|BH|TH|KH|BT caution=context
the Kingdom	epithet		of=SA|MA|GB|JO|BH|TH|KH|BT caution=context
=Emirate	epithet		of=QA|KW caution=context
=Islamic Republic	epithet		of=IR|MR|PK caution=context
=Sultanate	epithet	OM	caution=context
=the Crown	epithet	GB	caution=context
British Crown	epithet	GB	caution=context
=the Republic	epithet		caution=context
Jewish state	epithet	IL
=Jewish State	epithet	IL
Hebrew state	epithet	IL
Zionist entity	epithet	IL	tone=hostile
Zionist regime	epithet	IL	tone=hostile
Hermit Kingdom	epithet	KP
hermit kingdom	epithet	KP
Middle Kingdom	epithet	CN
Celestial Empire	epithet	CN
Uncle Sam	epithet	US
Hashemite Kingdom	epithet	JO
Sherifian kingdom	epithet	MA
North African kingdom	epithet	MA
Rainbow Nation	epithet	ZA
Emerald Isle	epithet	IE
Land of the Rising Sun	epithet	JP
Soviet Union	epithet	RU	former=1
=USSR	epithet	RU	former=1
=U.S.S.R.	epithet	RU	former=1
Yugoslavia	epithet		former=1 of=RS|HR|BA|SI|MK|ME
former Yugoslavia	epithet		former=1 of=RS|HR|BA|SI|MK|ME
Czechoslovakia	epithet		former=1 of=CZ|SK
East Germany	epithet	DE	former=1
=GDR	epithet	DE	former=1
West Germany	epithet	DE	former=1
Zaire	epithet	CD	former=1
Upper Volta	epithet	BF	former=1
Rhodesia	epithet	ZW	former=1
Persia	epithet	IR	former=1
Ceylon	epithet	LK	former=1
# Where a union of states sits: it acts there, unless the text speaks of the state itself.
Brussels	acts-for	european-union
