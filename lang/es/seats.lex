# Seats and streets that stand for a body of state (class seat, value = id of the body), and names by which the press
# calls a state (class epithet, value = ISO code; several states: empty, of= lists them, most frequent first).
# building=1: also a place one can stand before. Edited by hand.
# form	class	value	attributes
Kremlin	seat	ru-presidency	iso=RU building=1
Elíseo	seat	fr-presidency	iso=FR building=1
Palacio del Elíseo	seat	fr-presidency	iso=FR building=1
Quai d'Orsay	seat	fr-foreign-ministry	iso=FR building=1
Matignon	seat	fr-government	iso=FR building=1
Palacio de Matignon	seat	fr-government	iso=FR building=1
Casa Blanca	seat	us-presidency	iso=US building=1
Ala Oeste	seat	us-presidency	iso=US building=1
=Capitolio	seat	us-congress	iso=US building=1
Pentágono	seat	us-defence-department	iso=US building=1
Foggy Bottom	seat	us-state-department	iso=US building=1
Wall Street	seat	us-stock-exchange	iso=US building=1
Downing Street	seat	gb-government	iso=GB building=1
10 de Downing Street	seat	gb-government	iso=GB building=1
número 10 de Downing Street	seat	gb-government	iso=GB building=1
Whitehall	seat	gb-government	iso=GB building=1
Westminster	seat	gb-parliament	iso=GB building=1
palacio de Buckingham	seat	gb-royal-household	iso=GB building=1
Palacio de Buckingham	seat	gb-royal-household	iso=GB building=1
Buckingham	seat	gb-royal-household	iso=GB building=1
Foreign Office	seat	gb-foreign-ministry	iso=GB
Moncloa	seat	es-government-presidency	iso=ES building=1
La Moncloa	seat	es-government-presidency	iso=ES building=1
Palacio de la Moncloa	seat	es-government-presidency	iso=ES building=1
Palacio de La Moncloa	seat	es-government-presidency	iso=ES building=1
Zarzuela	seat	es-royal-household	iso=ES building=1
La Zarzuela	seat	es-royal-household	iso=ES building=1
Palacio de la Zarzuela	seat	es-royal-household	iso=ES building=1
Casa del Rey	seat	es-royal-household	iso=ES building=1
Casa Real	seat	es-royal-household	iso=ES building=1
Palacio de Santa Cruz	seat	es-foreign-ministry	iso=ES building=1
Palacio de Viana	seat	es-foreign-ministry	iso=ES building=1
Santa Cruz	seat	es-foreign-ministry	iso=ES building=1
=Exteriores	seat	es-foreign-ministry	iso=ES
=Defensa	seat	es-defence-ministry	iso=ES caution=word
=Interior	seat	es-interior-ministry	iso=ES caution=word
=Hacienda	seat	es-finance-ministry	iso=ES caution=word
=Economía	seat	es-economy-ministry	iso=ES caution=word
=Justicia	seat	es-justice-ministry	iso=ES caution=word
=Sanidad	seat	es-health-ministry	iso=ES caution=word
=Trabajo	seat	es-labour-ministry	iso=ES caution=word
=Transportes	seat	es-transport-ministry	iso=ES caution=word
=Agricultura	seat	es-agriculture-ministry	iso=ES caution=word
Ferraz	seat	psoe	iso=ES
Génova	seat	pp	iso=ES caution=place
Carrera de San Jerónimo	seat	es-congress-of-deputies	iso=ES
Ajuria Enea	seat	es-basque-government	iso=ES building=1
Palau de la Generalitat	seat	es-generalitat	iso=ES building=1
Sant Jaume	seat	es-generalitat	iso=ES building=1
El Mouradia	seat	dz-presidency	iso=DZ building=1
Palacio de El Muradia	seat	dz-presidency	iso=DZ building=1
El Muradia	seat	dz-presidency	iso=DZ building=1
Palacio de El Mouradia	seat	dz-presidency	iso=DZ building=1
Palacio Chigi	seat	it-government	iso=IT building=1
Palazzo Chigi	seat	it-government	iso=IT building=1
Quirinal	seat	it-presidency	iso=IT building=1
Palacio del Quirinal	seat	it-presidency	iso=IT building=1
Farnesina	seat	it-foreign-ministry	iso=IT building=1
Cancillería federal	seat	de-government	iso=DE
Berlaymont	seat	european-commission	building=1
Palacio de Cartago	seat	tn-presidency	iso=TN building=1
Palacio de Baabda	seat	lb-presidency	iso=LB building=1
Baabda	seat	lb-presidency	iso=LB building=1
Mukata	seat	ps-presidency	iso=PS building=1
Muqata	seat	ps-presidency	iso=PS building=1
Zhongnanhai	seat	cn-government	iso=CN building=1
Casa Azul	seat	kr-presidency	iso=KR building=1
Malacañang	seat	ph-presidency	iso=PH building=1
Malacañán	seat	ph-presidency	iso=PH building=1
Planalto	seat	br-presidency	iso=BR building=1
Palacio de Planalto	seat	br-presidency	iso=BR building=1
Palacio del Planalto	seat	br-presidency	iso=BR building=1
Itamaraty	seat	br-foreign-ministry	iso=BR building=1
Palacio de Itamaraty	seat	br-foreign-ministry	iso=BR building=1
Casa Rosada	seat	ar-presidency	iso=AR building=1
la Rosada	seat	ar-presidency	iso=AR building=1
Balcarce 50	seat	ar-presidency	iso=AR building=1
Palacio San Martín	seat	ar-foreign-ministry	iso=AR building=1
Quinta de Olivos	seat	ar-presidency	iso=AR building=1
=Olivos	seat	ar-presidency	iso=AR building=1
La Moneda	seat	cl-presidency	iso=CL building=1
Palacio de La Moneda	seat	cl-presidency	iso=CL building=1
Palacio de la Moneda	seat	cl-presidency	iso=CL building=1
Miraflores	seat	ve-presidency	iso=VE building=1
Palacio de Miraflores	seat	ve-presidency	iso=VE building=1
Casa Amarilla	seat	ve-foreign-ministry	iso=VE building=1
Casa de Nariño	seat	co-presidency	iso=CO building=1
Palacio de Nariño	seat	co-presidency	iso=CO building=1
Palacio de San Carlos	seat	co-foreign-ministry	iso=CO building=1
Torre Tagle	seat	pe-foreign-ministry	iso=PE building=1
Palacio de Torre Tagle	seat	pe-foreign-ministry	iso=PE building=1
Casa de Pizarro	seat	pe-presidency	iso=PE building=1 caution=several
Palacio de Gobierno	seat	pe-presidency	iso=PE building=1 caution=several
Palacio Nacional	seat	mx-presidency	iso=MX building=1 caution=several
Los Pinos	seat	mx-presidency	iso=MX building=1
San Lázaro	seat	mx-chamber-of-deputies	iso=MX building=1
Tlatelolco	seat	mx-foreign-ministry	iso=MX building=1 caution=place
Carondelet	seat	ec-presidency	iso=EC building=1
Palacio de Carondelet	seat	ec-presidency	iso=EC building=1
Palacio de Najas	seat	ec-foreign-ministry	iso=EC building=1
Casa Grande del Pueblo	seat	bo-presidency	iso=BO building=1
Palacio Quemado	seat	bo-presidency	iso=BO building=1
Palacio de López	seat	py-presidency	iso=PY building=1
Palacio de los López	seat	py-presidency	iso=PY building=1
Torre Ejecutiva	seat	uy-presidency	iso=UY building=1
Palacio Legislativo	seat	uy-parliament	iso=UY building=1
Palacio de la Revolución	seat	cu-presidency	iso=CU building=1
Palacio de las Garzas	seat	pa-presidency	iso=PA building=1
Casa Presidencial	seat		building=1 caution=several
Palacio Presidencial	seat		building=1 caution=several
palacio presidencial	seat		building=1 caution=several
Palacio Real	seat		building=1 caution=several
palacio real	seat		building=1 caution=several
Santa Sede	seat	va-holy-see	iso=VA
Bruselas	seat	european-union	caution=capital
Estrasburgo	seat	european-parliament	caution=place
Fráncfort	seat	ecb	caution=place
La Haya	seat	icj	caution=place
=Reino	epithet		of=MA|SA|ES|GB|JO|BH caution=context
reino alauí	epithet	MA
reino alauita	epithet	MA
país alauí	epithet	MA
país magrebí vecino	epithet	MA
reino jerifiano	epithet	MA
monarquía alauí	epithet	MA
reino saudí	epithet	SA
reino wahabí	epithet	SA
reino wahabita	epithet	SA
reino hachemí	epithet	JO
reino hachemita	epithet	JO
=Emirato	epithet		of=QA|KW caution=context
=emirato	epithet		of=QA|KW caution=context
=Sultanato	epithet	OM	caution=context
=República Islámica	epithet		of=IR|MR|PK caution=context
república islámica	epithet		of=IR|MR|PK caution=context
Estado hebreo	epithet	IL
Estado judío	epithet	IL
=Estado Judío	epithet	IL
entidad sionista	epithet	IL	tone=hostile
régimen sionista	epithet	IL	tone=hostile
gigante asiático	epithet	CN
país azteca	epithet	MX
gigante sudamericano	epithet	BR
gigante suramericano	epithet	BR
país cafetero	epithet	CO
país cafetalero	epithet	CO
país austral	epithet		of=CL|AR caution=context
país andino	epithet		of=PE|BO|EC|CO caution=context
=nación andina	epithet		of=PE|BO|EC|CO caution=context
país heleno	epithet	GR
país galo	epithet	FR
país luso	epithet	PT
país vecino luso	epithet	PT
país transalpino	epithet		of=IT|CH caution=context
país alpino	epithet		of=IT|CH caution=context
país germano	epithet	DE
país nipón	epithet	JP
país persa	epithet	IR
país otomano	epithet	TR
país caribeño	epithet		of=CU|DO|VE caution=context
país inca	epithet	PE
nación inca	epithet	PE
país guaraní	epithet	PY
isla caribeña	epithet	CU	caution=context
Unión Soviética	epithet	RU	former=1
=URSS	epithet	RU	former=1
Yugoslavia	epithet		former=1 of=RS|HR|BA|SI|MK|ME
antigua Yugoslavia	epithet		former=1 of=RS|HR|BA|SI|MK|ME
Checoslovaquia	epithet		former=1 of=CZ|SK
=RDA	epithet	DE	former=1
Zaire	epithet	CD	former=1
# Where a union of states sits: it acts there, unless the text speaks of the state itself.
Bruselas	acts-for	european-union
