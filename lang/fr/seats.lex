# Seats and streets that stand for a body of state (class seat, value = id of the body), and names by which the press
# calls a state (class epithet, value = ISO code; several states: empty, of= lists them, most frequent first).
# building=1: also a place one can stand before. Edited by hand.
# form	class	value	attributes
Kremlin	seat	ru-presidency	iso=RU building=1
Élysée	seat	fr-presidency	iso=FR building=1
palais de l'Élysée	seat	fr-presidency	iso=FR building=1
palais présidentiel de l'Élysée	seat	fr-presidency	iso=FR building=1
Quai d'Orsay	seat	fr-foreign-ministry	iso=FR building=1
=Quai	seat	fr-foreign-ministry	iso=FR building=1
Matignon	seat	fr-government	iso=FR building=1
Hôtel Matignon	seat	fr-government	iso=FR building=1
hôtel de Matignon	seat	fr-government	iso=FR building=1
Bercy	seat	fr-finance-ministry	iso=FR building=1
place Beauvau	seat	fr-interior-ministry	iso=FR building=1
Beauvau	seat	fr-interior-ministry	iso=FR building=1
Hôtel de Brienne	seat	fr-defence-ministry	iso=FR building=1
Balard	seat	fr-defence-ministry	iso=FR building=1
Hexagone Balard	seat	fr-defence-ministry	iso=FR building=1
place Vendôme	seat	fr-justice-ministry	iso=FR building=1 caution=place
rue de Grenelle	seat	fr-education-ministry	iso=FR building=1 caution=place
Palais-Bourbon	seat	fr-national-assembly	iso=FR building=1
Palais Bourbon	seat	fr-national-assembly	iso=FR building=1
Palais du Luxembourg	seat	fr-senate	iso=FR building=1
palais du Luxembourg	seat	fr-senate	iso=FR building=1
la Piscine	seat	fr-dgse	iso=FR caution=word
Maison Blanche	seat	us-presidency	iso=US building=1
Maison-Blanche	seat	us-presidency	iso=US building=1
=Capitole	seat	us-congress	iso=US building=1
Pentagone	seat	us-defence-department	iso=US building=1
Foggy Bottom	seat	us-state-department	iso=US building=1
Langley	seat	us-cia	iso=US building=1 caution=place
Wall Street	seat	us-stock-exchange	iso=US building=1
Downing Street	seat	gb-government	iso=GB building=1
10 Downing Street	seat	gb-government	iso=GB building=1
10, Downing Street	seat	gb-government	iso=GB building=1
Whitehall	seat	gb-government	iso=GB building=1
Westminster	seat	gb-parliament	iso=GB building=1
palais de Buckingham	seat	gb-royal-household	iso=GB building=1
Buckingham Palace	seat	gb-royal-household	iso=GB building=1
Buckingham	seat	gb-royal-household	iso=GB building=1
Foreign Office	seat	gb-foreign-ministry	iso=GB
Moncloa	seat	es-government-presidency	iso=ES building=1
palais de la Moncloa	seat	es-government-presidency	iso=ES building=1
Zarzuela	seat	es-royal-household	iso=ES building=1
palais de la Zarzuela	seat	es-royal-household	iso=ES building=1
palais de Santa Cruz	seat	es-foreign-ministry	iso=ES building=1
palais de Viana	seat	es-foreign-ministry	iso=ES building=1
El Mouradia	seat	dz-presidency	iso=DZ building=1
Mouradia	seat	dz-presidency	iso=DZ building=1
palais d'El Mouradia	seat	dz-presidency	iso=DZ building=1
palais d'El-Mouradia	seat	dz-presidency	iso=DZ building=1
El-Mouradia	seat	dz-presidency	iso=DZ building=1
palais Chigi	seat	it-government	iso=IT building=1
Palazzo Chigi	seat	it-government	iso=IT building=1
Quirinal	seat	it-presidency	iso=IT building=1
palais du Quirinal	seat	it-presidency	iso=IT building=1
Farnesina	seat	it-foreign-ministry	iso=IT building=1
Farnésine	seat	it-foreign-ministry	iso=IT building=1
Montecitorio	seat	it-chamber-of-deputies	iso=IT building=1
Palazzo Montecitorio	seat	it-chamber-of-deputies	iso=IT building=1
Chancellerie fédérale	seat	de-government	iso=DE
château de Bellevue	seat	de-presidency	iso=DE building=1
Berlaymont	seat	european-commission	building=1
palais de Carthage	seat	tn-presidency	iso=TN building=1 caution=place
Carthage	seat	tn-presidency	iso=TN building=1 caution=place
la Kasbah	seat	tn-government	iso=TN building=1 caution=place
Kasbah	seat	tn-government	iso=TN building=1 caution=place
Le Bardo	seat	tn-parliament	iso=TN building=1 caution=place
palais du Bardo	seat	tn-parliament	iso=TN building=1 caution=place
Koulouba	seat	ml-presidency	iso=ML building=1
palais de Koulouba	seat	ml-presidency	iso=ML building=1
Kosyam	seat	bf-presidency	iso=BF building=1
palais de Kosyam	seat	bf-presidency	iso=BF building=1
palais d'Etoudi	seat	cm-presidency	iso=CM building=1
Etoudi	seat	cm-presidency	iso=CM building=1
Étoudi	seat	cm-presidency	iso=CM building=1
palais rose	seat	td-presidency	iso=TD building=1
palais de la Marina	seat	bj-presidency	iso=BJ building=1 caution=place
la Marina	seat	bj-presidency	iso=BJ building=1 caution=place
palais Sékhoutouréya	seat	gn-presidency	iso=GN building=1
Sékhoutouréya	seat	gn-presidency	iso=GN building=1
palais du bord de mer	seat	ga-presidency	iso=GA building=1
Aso Rock	seat	ng-presidency	iso=NG building=1
Aso Villa	seat	ng-presidency	iso=NG building=1
Union Buildings	seat	za-presidency	iso=ZA building=1
palais de la Nation	seat	cd-presidency	iso=CD building=1
palais de la Renaissance	seat	ne-presidency	iso=NE building=1
palais de la République	seat		building=1 caution=several
palais royal	seat		building=1 caution=several
palais présidentiel	seat		building=1 caution=several
Baabda	seat	lb-presidency	iso=LB building=1
palais de Baabda	seat	lb-presidency	iso=LB building=1
Grand Sérail	seat	lb-government	iso=LB building=1
Sérail	seat	lb-government	iso=LB building=1
Mouqataa	seat	ps-presidency	iso=PS building=1
Mouqata'a	seat	ps-presidency	iso=PS building=1
palais de Topkapi	seat		caution=place
palais de Bestepe	seat	tr-presidency	iso=TR building=1
Beştepe	seat	tr-presidency	iso=TR building=1
palais de Çankaya	seat	tr-presidency	iso=TR building=1
Zhongnanhai	seat	cn-government	iso=CN building=1
Kantei	seat	jp-government	iso=JP building=1
Maison Bleue	seat	kr-presidency	iso=KR building=1
Planalto	seat	br-presidency	iso=BR building=1
palais du Planalto	seat	br-presidency	iso=BR building=1
Itamaraty	seat	br-foreign-ministry	iso=BR building=1
Casa Rosada	seat	ar-presidency	iso=AR building=1
palais San Martín	seat	ar-foreign-ministry	iso=AR building=1
La Moneda	seat	cl-presidency	iso=CL building=1
palais de la Moneda	seat	cl-presidency	iso=CL building=1
Miraflores	seat	ve-presidency	iso=VE building=1
palais de Miraflores	seat	ve-presidency	iso=VE building=1
Casa de Nariño	seat	co-presidency	iso=CO building=1
palais de Nariño	seat	co-presidency	iso=CO building=1
Torre Tagle	seat	pe-foreign-ministry	iso=PE building=1
Los Pinos	seat	mx-presidency	iso=MX building=1
Bankova	seat	ua-presidency	iso=UA building=1
Loubianka	seat	ru-fsb	iso=RU building=1
Smolenskaïa	seat	ru-foreign-ministry	iso=RU building=1
Saint-Siège	seat	va-holy-see	iso=VA
Rideau Hall	seat	ca-governor-general	iso=CA building=1
colline du Parlement	seat	ca-parliament	iso=CA building=1
palais d'Egmont	seat	be-foreign-ministry	iso=BE building=1
palais fédéral	seat	ch-government	iso=CH building=1
Bruxelles	seat	european-union	caution=capital
Strasbourg	seat	european-parliament	caution=place
Francfort	seat	ecb	caution=place
Addis-Abeba	seat	african-union	caution=capital
Addis Abeba	seat	african-union	caution=capital
Palais de verre	seat	un	building=1
Maison de verre	seat	un	building=1
Turtle Bay	seat	un	building=1
La Haye	seat	icj	caution=place
=Royaume	epithet		of=MA|SA|GB|ES|BE|JO|BH|TH|KH|NL|DK|NO|SE caution=context
royaume chérifien	epithet	MA
Royaume chérifien	epithet	MA
Empire chérifien	epithet	MA
royaume alaouite	epithet	MA
pays chérifien	epithet	MA
royaume wahhabite	epithet	SA
royaume saoudien	epithet	SA
royaume ultraconservateur	epithet	SA
royaume hachémite	epithet	JO
monarchie hachémite	epithet	JO
=Couronne	epithet	GB	caution=context
Couronne britannique	epithet	GB	caution=context
=Émirat	epithet		of=QA|KW caution=context
=Emirat	epithet		of=QA|KW caution=context
=émirat	epithet		of=QA|KW caution=context
=Sultanat	epithet	OM	caution=context
=sultanat	epithet	OM	caution=context
=Principauté	epithet		of=MC|AD|LI caution=context
=Confédération	epithet	CH	caution=context
Confédération helvétique	epithet	CH	caution=context
=Hexagone	epithet	FR	caution=context
=République islamique	epithet		of=IR|MR|PK caution=context
république islamique	epithet		of=IR|MR|PK caution=context
État hébreu	epithet	IL
Etat hébreu	epithet	IL
=État juif	epithet	IL
=Etat juif	epithet	IL
entité sioniste	epithet	IL	tone=hostile
empire du Milieu	epithet	CN
Empire du Milieu	epithet	CN
géant asiatique	epithet	CN
Oncle Sam	epithet	US
pays de l'Oncle Sam	epithet	US
pays du Soleil levant	epithet	JP
pays du Soleil-Levant	epithet	JP
archipel nippon	epithet	JP
pays du Matin calme	epithet	KR
pays du Cèdre	epithet	LB
pays des Cèdres	epithet	LB
pays de la Teranga	epithet	SN
pays des Hommes intègres	epithet	BF
Faso	epithet	BF
pays aux mille collines	epithet	RW
pays des mille collines	epithet	RW
pays au million de poètes	epithet	MR
pays du Nil	epithet	EG
pays des pharaons	epithet	EG
pays des Pharaons	epithet	EG
pays du jasmin	epithet	TN
pays des Aigles	epithet	ML
pays des Éléphants	epithet	CI	caution=sport
pays des éléphants	epithet	CI	caution=sport
nation arc-en-ciel	epithet	ZA
Perfide Albion	epithet	GB
perfide Albion	epithet	GB
Albion	epithet	GB
outre-Manche	epithet	GB	adverb=1
outre-Atlantique	epithet	US	adverb=1
outre-Rhin	epithet	DE	adverb=1
outre-Quiévrain	epithet	BE	adverb=1
Grande île	epithet	MG	caution=context
=Grande Île	epithet	MG	caution=context
=Péninsule	epithet	IT	caution=context
péninsule italienne	epithet	IT	caution=context
=Botte	epithet	IT	caution=context
Union soviétique	epithet	RU	former=1
=URSS	epithet	RU	former=1
=U.R.S.S.	epithet	RU	former=1
Yougoslavie	epithet		former=1 of=RS|HR|BA|SI|MK|ME
ex-Yougoslavie	epithet		former=1 of=RS|HR|BA|SI|MK|ME
Tchécoslovaquie	epithet		former=1 of=CZ|SK
=RDA	epithet	DE	former=1
Zaïre	epithet	CD	former=1
Haute-Volta	epithet	BF	former=1
Indochine	epithet	VN	former=1
Jamahiriya	epithet	LY	former=1
# Where a union of states sits: it acts there, unless the text speaks of the state itself.
Bruxelles	acts-for	european-union
