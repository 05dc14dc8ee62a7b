# Made by tools/world.py from reference tables and world/sources: do not edit.
# Names of states and territories, their people, the capitals that speak for a government.
# form	class	value	attributes
Andorra	state	AD
Principality of Andorra	state	AD	formal=1
=Andorran	demonym	AD	pos=adj
=ANDORRAN	demonym	AD	pos=adj
=Andorrans	demonym	AD	pos=noun number=p
United Arab Emirates	state	AE	formal=1
=UAE	state	AE	abbr=1
=U.A.E.	state	AE	abbr=1
=Emirati	demonym	AE	pos=adj
=EMIRATI	demonym	AE	pos=adj
=UAE	demonym	AE	pos=adj
=Emiratis	demonym	AE	pos=noun number=p
Afghanistan	state	AF
Islamic Republic of Afghanistan	state	AF	formal=1
=Afghan	demonym	AF	pos=adj
=AFGHAN	demonym	AF	pos=adj
=Afghans	demonym	AF	pos=noun number=p
=Afghani	demonym	AF	pos=noun
=Afghanis	demonym	AF	pos=noun number=p
Antigua and Barbuda	state	AG	formal=1
=Antiguan	demonym	AG	pos=adj
=ANTIGUAN	demonym	AG	pos=adj
=Barbudan	demonym	AG	pos=adj
=BARBUDAN	demonym	AG	pos=adj
=Antiguan and Barbudan	demonym	AG	pos=adj
=ANTIGUAN AND BARBUDAN	demonym	AG	pos=adj
=Antiguans	demonym	AG	pos=noun number=p
=Barbudans	demonym	AG	pos=noun number=p
Anguilla	territory	AI
=Anguillan	demonym	AI	pos=adj
=ANGUILLAN	demonym	AI	pos=adj
=Anguillans	demonym	AI	pos=noun number=p
Albania	state	AL
Republic of Albania	state	AL	formal=1
=Albanian	demonym	AL	pos=adj
=ALBANIAN	demonym	AL	pos=adj
=Albanians	demonym	AL	pos=noun number=p
Armenia	state	AM
Republic of Armenia	state	AM	formal=1
=Armenian	demonym	AM	pos=adj
=ARMENIAN	demonym	AM	pos=adj
=Armenians	demonym	AM	pos=noun number=p
Angola	state	AO
Republic of Angola	state	AO	formal=1
=Angolan	demonym	AO	pos=adj
=ANGOLAN	demonym	AO	pos=adj
=Angolans	demonym	AO	pos=noun number=p
Antarctica	territory	AQ
Argentina	state	AR
Argentine Republic	state	AR	formal=1
=Argentine	demonym	AR	pos=adj
=ARGENTINE	demonym	AR	pos=adj
=Argentinian	demonym	AR	pos=adj
=ARGENTINIAN	demonym	AR	pos=adj
=Argentinean	demonym	AR	pos=adj
=ARGENTINEAN	demonym	AR	pos=adj
=Argentines	demonym	AR	pos=noun number=p
=Argentinians	demonym	AR	pos=noun number=p
American Samoa	territory	AS
=American Samoan	demonym	AS	pos=adj
=AMERICAN SAMOAN	demonym	AS	pos=adj
=American Samoans	demonym	AS	pos=noun number=p
Austria	state	AT
Republic of Austria	state	AT	formal=1
=Austrian	demonym	AT	pos=adj
=AUSTRIAN	demonym	AT	pos=adj
=Austrians	demonym	AT	pos=noun number=p
Australia	state	AU	formal=1
=Australian	demonym	AU	pos=adj
=AUSTRALIAN	demonym	AU	pos=adj
=Australians	demonym	AU	pos=noun number=p
Aruba	territory	AW
=Aruban	demonym	AW	pos=adj
=ARUBAN	demonym	AW	pos=adj
=Arubans	demonym	AW	pos=noun number=p
Åland Islands	territory	AX
Azerbaijan	state	AZ
Republic of Azerbaijan	state	AZ	formal=1
=Azerbaijani	demonym	AZ	pos=adj
=AZERBAIJANI	demonym	AZ	pos=adj
=Azerbaijanis	demonym	AZ	pos=noun number=p
Bosnia	state	BA
Bosnia and Herzegovina	state	BA	formal=1
=BiH	state	BA	abbr=1
Bosnia-Herzegovina	state	BA
=Bosnian	demonym	BA	pos=adj
=BOSNIAN	demonym	BA	pos=adj
=Herzegovinian	demonym	BA	pos=adj
=HERZEGOVINIAN	demonym	BA	pos=adj
=Bosnians	demonym	BA	pos=noun number=p
=Bosniak	demonym	BA	pos=noun
=Bosniaks	demonym	BA	pos=noun number=p
Barbados	state	BB	formal=1
=Barbadian	demonym	BB	pos=adj
=BARBADIAN	demonym	BB	pos=adj
=Bajan	demonym	BB	pos=adj
=BAJAN	demonym	BB	pos=adj
=Barbadians	demonym	BB	pos=noun number=p
=Bajans	demonym	BB	pos=noun number=p
Bangladesh	state	BD
People's Republic of Bangladesh	state	BD	formal=1
=Bangladeshi	demonym	BD	pos=adj
=BANGLADESHI	demonym	BD	pos=adj
=Bangladeshis	demonym	BD	pos=noun number=p
Belgium	state	BE
Kingdom of Belgium	state	BE	formal=1
=Belgian	demonym	BE	pos=adj
=BELGIAN	demonym	BE	pos=adj
=Belgians	demonym	BE	pos=noun number=p
Burkina Faso	state	BF	formal=1
Burkina	state	BF
=Burkinabe	demonym	BF	pos=adj
=BURKINABE	demonym	BF	pos=adj
=Burkinabé	demonym	BF	pos=adj
=BURKINABÉ	demonym	BF	pos=adj
=Burkinabè	demonym	BF	pos=adj
=BURKINABÈ	demonym	BF	pos=adj
=Burkinese	demonym	BF	pos=adj
=BURKINESE	demonym	BF	pos=adj
Bulgaria	state	BG
Republic of Bulgaria	state	BG	formal=1
=Bulgarian	demonym	BG	pos=adj
=BULGARIAN	demonym	BG	pos=adj
=Bulgarians	demonym	BG	pos=noun number=p
Bahrain	state	BH
Kingdom of Bahrain	state	BH	formal=1
=Bahraini	demonym	BH	pos=adj
=BAHRAINI	demonym	BH	pos=adj
=Bahrainis	demonym	BH	pos=noun number=p
Burundi	state	BI
Republic of Burundi	state	BI	formal=1
=Burundian	demonym	BI	pos=adj
=BURUNDIAN	demonym	BI	pos=adj
=Burundians	demonym	BI	pos=noun number=p
Benin	state	BJ
Republic of Benin	state	BJ	formal=1
=Beninese	demonym	BJ	pos=adj
=BENINESE	demonym	BJ	pos=adj
St. Barthélemy	territory	BL
Bermuda	territory	BM
=Bermudian	demonym	BM	pos=adj
=BERMUDIAN	demonym	BM	pos=adj
=Bermudians	demonym	BM	pos=noun number=p
Brunei	state	BN
Brunei Darussalam	state	BN	formal=1
=Bruneian	demonym	BN	pos=adj
=BRUNEIAN	demonym	BN	pos=adj
=Bruneians	demonym	BN	pos=noun number=p
Bolivia	state	BO
Plurinational State of Bolivia	state	BO	formal=1
=Bolivian	demonym	BO	pos=adj
=BOLIVIAN	demonym	BO	pos=adj
=Bolivians	demonym	BO	pos=noun number=p
Caribbean Netherlands	territory	BQ
=Caribbean Dutch	demonym	BQ	pos=adj
=CARIBBEAN DUTCH	demonym	BQ	pos=adj
Brazil	state	BR
Federative Republic of Brazil	state	BR	formal=1
=Brazilian	demonym	BR	pos=adj
=BRAZILIAN	demonym	BR	pos=adj
=Brazilians	demonym	BR	pos=noun number=p
Bahamas	state	BS
Commonwealth of the Bahamas	state	BS	formal=1
=Bahamian	demonym	BS	pos=adj
=BAHAMIAN	demonym	BS	pos=adj
=Bahamians	demonym	BS	pos=noun number=p
Bhutan	state	BT
Kingdom of Bhutan	state	BT	formal=1
=Bhutanese	demonym	BT	pos=adj
=BHUTANESE	demonym	BT	pos=adj
Bouvet Island	territory	BV
Botswana	state	BW
Republic of Botswana	state	BW	formal=1
=Botswanan	demonym	BW	pos=adj
=BOTSWANAN	demonym	BW	pos=adj
=Motswana	demonym	BW	pos=adj
=MOTSWANA	demonym	BW	pos=adj
=Batswana	demonym	BW	pos=noun
=Botswanans	demonym	BW	pos=noun
Belarus	state	BY
Republic of Belarus	state	BY	formal=1
=Belarusian	demonym	BY	pos=adj
=BELARUSIAN	demonym	BY	pos=adj
=Belarussian	demonym	BY	pos=adj
=BELARUSSIAN	demonym	BY	pos=adj
=Byelorussian	demonym	BY	pos=adj
=BYELORUSSIAN	demonym	BY	pos=adj
=Belarusians	demonym	BY	pos=noun number=p
=Belarussians	demonym	BY	pos=noun
Belize	state	BZ	formal=1
=Belizean	demonym	BZ	pos=adj
=BELIZEAN	demonym	BZ	pos=adj
=Belizeans	demonym	BZ	pos=noun number=p
Canada	state	CA	formal=1
=Canadian	demonym	CA	pos=adj
=CANADIAN	demonym	CA	pos=adj
=Canadians	demonym	CA	pos=noun number=p
Cocos Islands	territory	CC
=Cocos Islander	demonym	CC	pos=adj
=COCOS ISLANDER	demonym	CC	pos=adj
=Cocos Islanders	demonym	CC	pos=noun number=p
Democratic Republic of the Congo	state	CD	formal=1
DR Congo	state	CD
=DRC	state	CD	abbr=1
Congo-Kinshasa	state	CD
Democratic Republic of Congo	state	CD
D.R. Congo	state	CD
=Congolese	demonym	CD	pos=adj
=CONGOLESE	demonym	CD	pos=adj
Central African Republic	state	CF	formal=1
=CAR	state	CF	abbr=1
=Central African	demonym	CF	pos=adj
=CENTRAL AFRICAN	demonym	CF	pos=adj
=Central Africans	demonym	CF	pos=noun number=p
Republic of the Congo	state	CG	formal=1
Congo-Brazzaville	state	CG
Congo	state	CG
Republic of Congo	state	CG
=Congolese	demonym	CG	pos=adj
=CONGOLESE	demonym	CG	pos=adj
Switzerland	state	CH
Swiss Confederation	state	CH	formal=1
=Swiss	demonym	CH	pos=adj
=SWISS	demonym	CH	pos=adj
Côte d'Ivoire	state	CI
Ivory Coast	state	CI
Cote d'Ivoire	state	CI
=Ivorian	demonym	CI	pos=adj
=IVORIAN	demonym	CI	pos=adj
=Ivoirian	demonym	CI	pos=adj
=IVOIRIAN	demonym	CI	pos=adj
=Ivorians	demonym	CI	pos=noun number=p
=Ivoirians	demonym	CI	pos=noun
Cook Islands	territory	CK	formal=1
=Cook Islander	demonym	CK	pos=adj
=COOK ISLANDER	demonym	CK	pos=adj
=Cook Islanders	demonym	CK	pos=noun number=p
=Chile	state	CL	caution=word
=CHILE	state	CL	caution=word
Republic of Chile	state	CL	formal=1
=Chilean	demonym	CL	pos=adj
=CHILEAN	demonym	CL	pos=adj
=Chileans	demonym	CL	pos=noun number=p
Cameroon	state	CM
Republic of Cameroon	state	CM	formal=1
=Cameroonian	demonym	CM	pos=adj
=CAMEROONIAN	demonym	CM	pos=adj
=Cameroonians	demonym	CM	pos=noun number=p
=China	state	CN	caution=word
=CHINA	state	CN	caution=word
mainland China	state	CN
=PRC	state	CN	abbr=1
People's Republic of China	state	CN	formal=1
=Chinese	demonym	CN	pos=adj
=CHINESE	demonym	CN	pos=adj
Colombia	state	CO
Republic of Colombia	state	CO	formal=1
=Colombian	demonym	CO	pos=adj
=COLOMBIAN	demonym	CO	pos=adj
=Colombians	demonym	CO	pos=noun number=p
Costa Rica	state	CR
Republic of Costa Rica	state	CR	formal=1
=Costa Rican	demonym	CR	pos=adj
=COSTA RICAN	demonym	CR	pos=adj
=Costa Ricans	demonym	CR	pos=noun number=p
=Cuba	state	CU	caution=word
=CUBA	state	CU	caution=word
Republic of Cuba	state	CU	formal=1
=Cuban	demonym	CU	pos=adj
=CUBAN	demonym	CU	pos=adj
=Cubans	demonym	CU	pos=noun number=p
Cape Verde	state	CV
Cabo Verde	state	CV
Republic of Cabo Verde	state	CV	formal=1
=Cabo Verdean	demonym	CV	pos=adj
=CABO VERDEAN	demonym	CV	pos=adj
=Cape Verdean	demonym	CV	pos=adj
=CAPE VERDEAN	demonym	CV	pos=adj
=Cape Verdeans	demonym	CV	pos=noun number=p
=Cabo Verdeans	demonym	CV	pos=noun
Curaçao	territory	CW
=Curaçaoan	demonym	CW	pos=adj
=CURAÇAOAN	demonym	CW	pos=adj
=Curaçaoans	demonym	CW	pos=noun number=p
Christmas Island	territory	CX
=Christmas Islander	demonym	CX	pos=adj
=CHRISTMAS ISLANDER	demonym	CX	pos=adj
=Christmas Islanders	demonym	CX	pos=noun
Cyprus	state	CY
Republic of Cyprus	state	CY	formal=1
=Cypriot	demonym	CY	pos=adj
=CYPRIOT	demonym	CY	pos=adj
=Cypriots	demonym	CY	pos=noun number=p
Czechia	state	CZ
Czech Republic	state	CZ	formal=1
=Czech	demonym	CZ	pos=adj
=CZECH	demonym	CZ	pos=adj
=Czechs	demonym	CZ	pos=noun number=p
Germany	state	DE
Federal Republic of Germany	state	DE	formal=1
=German	demonym	DE	pos=adj
=GERMAN	demonym	DE	pos=adj
=Germans	demonym	DE	pos=noun number=p
Djibouti	state	DJ
Republic of Djibouti	state	DJ	formal=1
=Djiboutian	demonym	DJ	pos=adj
=DJIBOUTIAN	demonym	DJ	pos=adj
=Djiboutians	demonym	DJ	pos=noun number=p
Denmark	state	DK
Kingdom of Denmark	state	DK	formal=1
=Danish	demonym	DK	pos=adj
=DANISH	demonym	DK	pos=adj
=Dane	demonym	DK	pos=noun
=Danes	demonym	DK	pos=noun number=p
Dominica	state	DM
Commonwealth of Dominica	state	DM	formal=1
=Dominican	demonym	DM	pos=adj
=DOMINICAN	demonym	DM	pos=adj
=Dominicans	demonym	DM	pos=noun number=p
Dominican Republic	state	DO	formal=1
=Dominican	demonym	DO	pos=adj
=DOMINICAN	demonym	DO	pos=adj
=Dominicans	demonym	DO	pos=noun number=p
Algeria	state	DZ
People's Democratic Republic of Algeria	state	DZ	formal=1
=Algerian	demonym	DZ	pos=adj
=ALGERIAN	demonym	DZ	pos=adj
=Algerians	demonym	DZ	pos=noun number=p
Ecuador	state	EC
Republic of Ecuador	state	EC	formal=1
=Ecuadorian	demonym	EC	pos=adj
=ECUADORIAN	demonym	EC	pos=adj
=Ecuadorean	demonym	EC	pos=adj
=ECUADOREAN	demonym	EC	pos=adj
=Ecuadorians	demonym	EC	pos=noun number=p
=Ecuadoreans	demonym	EC	pos=noun
Estonia	state	EE
Republic of Estonia	state	EE	formal=1
=Estonian	demonym	EE	pos=adj
=ESTONIAN	demonym	EE	pos=adj
=Estonians	demonym	EE	pos=noun number=p
Egypt	state	EG
Arab Republic of Egypt	state	EG	formal=1
=Egyptian	demonym	EG	pos=adj
=EGYPTIAN	demonym	EG	pos=adj
=Egyptians	demonym	EG	pos=noun number=p
Western Sahara	territory	EH
=Sahrawi	demonym	EH	pos=adj
=SAHRAWI	demonym	EH	pos=adj
=Saharawi	demonym	EH	pos=adj
=SAHARAWI	demonym	EH	pos=adj
=Western Saharan	demonym	EH	pos=adj
=WESTERN SAHARAN	demonym	EH	pos=adj
=Sahrawis	demonym	EH	pos=noun number=p
=Saharawis	demonym	EH	pos=noun number=p
Eritrea	state	ER
State of Eritrea	state	ER	formal=1
=Eritrean	demonym	ER	pos=adj
=ERITREAN	demonym	ER	pos=adj
=Eritreans	demonym	ER	pos=noun number=p
Spain	state	ES
Kingdom of Spain	state	ES	formal=1
=Spanish	demonym	ES	pos=adj
=SPANISH	demonym	ES	pos=adj
=Spaniard	demonym	ES	pos=noun
=Spaniards	demonym	ES	pos=noun number=p
Ethiopia	state	ET
Federal Democratic Republic of Ethiopia	state	ET	formal=1
=Ethiopian	demonym	ET	pos=adj
=ETHIOPIAN	demonym	ET	pos=adj
=Ethiopians	demonym	ET	pos=noun number=p
Finland	state	FI
Republic of Finland	state	FI	formal=1
=Finnish	demonym	FI	pos=adj
=FINNISH	demonym	FI	pos=adj
=Finn	demonym	FI	pos=noun
=Finns	demonym	FI	pos=noun number=p
Fiji	state	FJ
Republic of Fiji	state	FJ	formal=1
=Fijian	demonym	FJ	pos=adj
=FIJIAN	demonym	FJ	pos=adj
=Fijians	demonym	FJ	pos=noun number=p
Falkland Islands	territory	FK
=Falkland Island	demonym	FK	pos=adj
=FALKLAND ISLAND	demonym	FK	pos=adj
=Falkland Islander	demonym	FK	pos=noun number=s
=Falkland Islanders	demonym	FK	pos=noun number=p
Micronesia	state	FM
Federated States of Micronesia	state	FM	formal=1
=Micronesian	demonym	FM	pos=adj
=MICRONESIAN	demonym	FM	pos=adj
=Micronesians	demonym	FM	pos=noun number=p
Faroe Islands	territory	FO
=Faroese	demonym	FO	pos=adj
=FAROESE	demonym	FO	pos=adj
France	state	FR
French Republic	state	FR	formal=1
=French	demonym	FR	pos=adj
=FRENCH	demonym	FR	pos=adj
=Frenchman	demonym	FR	pos=noun
=Frenchmen	demonym	FR	pos=noun
=Frenchwoman	demonym	FR	pos=noun
=Frenchwomen	demonym	FR	pos=noun
Gabon	state	GA
Gabonese Republic	state	GA	formal=1
=Gabonese	demonym	GA	pos=adj
=GABONESE	demonym	GA	pos=adj
United Kingdom	state	GB
=UK	state	GB	abbr=1
Britain	state	GB
Great Britain	state	GB
=U.K.	state	GB	abbr=1
United Kingdom of Great Britain and Northern Ireland	state	GB	formal=1
=GB	state	GB	abbr=1 caution=unit
=British	demonym	GB	pos=adj
=BRITISH	demonym	GB	pos=adj
=UK	demonym	GB	pos=adj
=Briton	demonym	GB	pos=noun
=Britons	demonym	GB	pos=noun number=p
=Brit	demonym	GB	pos=noun
=Brits	demonym	GB	pos=noun number=p
Grenada	state	GD	formal=1
=Grenadian	demonym	GD	pos=adj
=GRENADIAN	demonym	GD	pos=adj
=Grenadians	demonym	GD	pos=noun number=p
Georgia	state	GE	caution=name formal=1
=Georgian	demonym	GE	pos=adj
=GEORGIAN	demonym	GE	pos=adj
=Georgians	demonym	GE	pos=noun number=p
French Guiana	territory	GF
Guernsey	territory	GG
=Channel Islander	demonym	GG	pos=adj
=CHANNEL ISLANDER	demonym	GG	pos=adj
=Guernsey	demonym	GG	pos=adj
=GUERNSEY	demonym	GG	pos=adj
=Channel Islanders	demonym	GG	pos=noun
Ghana	state	GH
Republic of Ghana	state	GH	formal=1
=Ghanaian	demonym	GH	pos=adj
=GHANAIAN	demonym	GH	pos=adj
=Ghanaians	demonym	GH	pos=noun number=p
Gibraltar	territory	GI
=Gibraltar	demonym	GI	pos=adj
=GIBRALTAR	demonym	GI	pos=adj
=Gibraltarian	demonym	GI	pos=noun number=s
=Gibraltarians	demonym	GI	pos=noun number=p
=Greenland	territory	GL	caution=word
=GREENLAND	territory	GL	caution=word
=Greenlandic	demonym	GL	pos=adj
=GREENLANDIC	demonym	GL	pos=adj
=Greenlander	demonym	GL	pos=noun
=Greenlanders	demonym	GL	pos=noun number=p
Gambia	state	GM
Republic of the Gambia	state	GM	formal=1
=Gambian	demonym	GM	pos=adj
=GAMBIAN	demonym	GM	pos=adj
=Gambians	demonym	GM	pos=noun number=p
=Guinea	state	GN	caution=word
=GUINEA	state	GN	caution=word
Guinea-Conakry	state	GN
Republic of Guinea	state	GN	formal=1
=Guinean	demonym	GN	pos=adj
=GUINEAN	demonym	GN	pos=adj
=Guineans	demonym	GN	pos=noun number=p
Guadeloupe	territory	GP
Equatorial Guinea	state	GQ
Republic of Equatorial Guinea	state	GQ	formal=1
=Equatorial Guinean	demonym	GQ	pos=adj
=EQUATORIAL GUINEAN	demonym	GQ	pos=adj
=Equatoguinean	demonym	GQ	pos=adj
=EQUATOGUINEAN	demonym	GQ	pos=adj
=Equatorial Guineans	demonym	GQ	pos=noun number=p
=Equatoguineans	demonym	GQ	pos=noun number=p
Greece	state	GR
Hellenic Republic	state	GR	formal=1
=Greek	demonym	GR	pos=adj
=GREEK	demonym	GR	pos=adj
=Hellenic	demonym	GR	pos=adj
=HELLENIC	demonym	GR	pos=adj
=Greeks	demonym	GR	pos=noun number=p
South Georgia and South Sandwich Islands	territory	GS
Guatemala	state	GT
Republic of Guatemala	state	GT	formal=1
=Guatemalan	demonym	GT	pos=adj
=GUATEMALAN	demonym	GT	pos=adj
=Guatemalans	demonym	GT	pos=noun number=p
Guam	territory	GU
=Guamanian	demonym	GU	pos=adj
=GUAMANIAN	demonym	GU	pos=adj
=Guamanians	demonym	GU	pos=noun number=p
Guinea-Bissau	state	GW
Guinea Bissau	state	GW
Republic of Guinea-Bissau	state	GW	formal=1
=Bissau-Guinean	demonym	GW	pos=adj
=BISSAU-GUINEAN	demonym	GW	pos=adj
=Bissau-Guineans	demonym	GW	pos=noun number=p
Guyana	state	GY
Co-operative Republic of Guyana	state	GY	formal=1
=Guyanese	demonym	GY	pos=adj
=GUYANESE	demonym	GY	pos=adj
Hong Kong	territory	HK
=Hong Kong	demonym	HK	pos=adj
=HONG KONG	demonym	HK	pos=adj
=Hong Konger	demonym	HK	pos=noun
=Hong Kongers	demonym	HK	pos=noun number=p
Heard and McDonald Islands	territory	HM
Honduras	state	HN
Republic of Honduras	state	HN	formal=1
=Honduran	demonym	HN	pos=adj
=HONDURAN	demonym	HN	pos=adj
=Hondurans	demonym	HN	pos=noun number=p
Croatia	state	HR
Republic of Croatia	state	HR	formal=1
=Croatian	demonym	HR	pos=adj
=CROATIAN	demonym	HR	pos=adj
=Croat	demonym	HR	pos=adj
=CROAT	demonym	HR	pos=adj
=Croats	demonym	HR	pos=noun number=p
=Croatians	demonym	HR	pos=noun number=p
Haiti	state	HT
Republic of Haiti	state	HT	formal=1
=Haitian	demonym	HT	pos=adj
=HAITIAN	demonym	HT	pos=adj
=Haitians	demonym	HT	pos=noun number=p
Hungary	state	HU	formal=1
=Hungarian	demonym	HU	pos=adj
=HUNGARIAN	demonym	HU	pos=adj
=Hungarians	demonym	HU	pos=noun number=p
Indonesia	state	ID
Republic of Indonesia	state	ID	formal=1
=Indonesian	demonym	ID	pos=adj
=INDONESIAN	demonym	ID	pos=adj
=Indonesians	demonym	ID	pos=noun number=p
Ireland	state	IE	formal=1
=Irish	demonym	IE	pos=adj
=IRISH	demonym	IE	pos=adj
=Irishman	demonym	IE	pos=noun
=Irishmen	demonym	IE	pos=noun
=Irishwoman	demonym	IE	pos=noun
=Irishwomen	demonym	IE	pos=noun
Israel	state	IL
State of Israel	state	IL	formal=1
=Israeli	demonym	IL	pos=adj
=ISRAELI	demonym	IL	pos=adj
=Israelis	demonym	IL	pos=noun number=p
Isle of Man	territory	IM
=Manx	demonym	IM	pos=adj
=MANX	demonym	IM	pos=adj
=Manxman	demonym	IM	pos=noun
=Manxmen	demonym	IM	pos=noun
=Manxwoman	demonym	IM	pos=noun
=Manxwomen	demonym	IM	pos=noun
India	state	IN
Republic of India	state	IN	formal=1
=Indian	demonym	IN	pos=adj
=INDIAN	demonym	IN	pos=adj
=Indians	demonym	IN	pos=noun number=p
British Indian Ocean Territory	territory	IO
Iraq	state	IQ
Republic of Iraq	state	IQ	formal=1
=Iraqi	demonym	IQ	pos=adj
=IRAQI	demonym	IQ	pos=adj
=Iraqis	demonym	IQ	pos=noun number=p
Iran	state	IR
Islamic Republic of Iran	state	IR	formal=1
=Iranian	demonym	IR	pos=adj
=IRANIAN	demonym	IR	pos=adj
=Iranians	demonym	IR	pos=noun number=p
Iceland	state	IS
Republic of Iceland	state	IS	formal=1
=Icelandic	demonym	IS	pos=adj
=ICELANDIC	demonym	IS	pos=adj
=Icelander	demonym	IS	pos=noun
=Icelanders	demonym	IS	pos=noun number=p
Italy	state	IT
Republic of Italy	state	IT	formal=1
=Italian	demonym	IT	pos=adj
=ITALIAN	demonym	IT	pos=adj
=Italians	demonym	IT	pos=noun number=p
=Jersey	territory	JE	caution=word
=JERSEY	territory	JE	caution=word
=Jersey	demonym	JE	pos=adj
=JERSEY	demonym	JE	pos=adj
Jamaica	state	JM	formal=1
=Jamaican	demonym	JM	pos=adj
=JAMAICAN	demonym	JM	pos=adj
=Jamaicans	demonym	JM	pos=noun number=p
Jordan	state	JO	caution=name
Hashemite Kingdom	state	JO
Hashemite Kingdom of Jordan	state	JO	formal=1
=Jordanian	demonym	JO	pos=adj
=JORDANIAN	demonym	JO	pos=adj
=Jordanians	demonym	JO	pos=noun number=p
Japan	state	JP	formal=1
=Japanese	demonym	JP	pos=adj
=JAPANESE	demonym	JP	pos=adj
Kenya	state	KE
Republic of Kenya	state	KE	formal=1
=Kenyan	demonym	KE	pos=adj
=KENYAN	demonym	KE	pos=adj
=Kenyans	demonym	KE	pos=noun number=p
Kyrgyzstan	state	KG
Kirghizistan	state	KG
Kyrgyz Republic	state	KG	formal=1
=Kyrgyz	demonym	KG	pos=adj
=KYRGYZ	demonym	KG	pos=adj
=Kyrgyzstani	demonym	KG	pos=adj
=KYRGYZSTANI	demonym	KG	pos=adj
=Kyrgyzstanis	demonym	KG	pos=noun
Cambodia	state	KH
Kingdom of Cambodia	state	KH	formal=1
=Cambodian	demonym	KH	pos=adj
=CAMBODIAN	demonym	KH	pos=adj
=Cambodians	demonym	KH	pos=noun number=p
Kiribati	state	KI
Republic of Kiribati	state	KI	formal=1
=Kiribati	demonym	KI	pos=adj
=KIRIBATI	demonym	KI	pos=adj
=I-Kiribati	demonym	KI	pos=adj
=I-KIRIBATI	demonym	KI	pos=adj
Comoros	state	KM
Union of the Comoros	state	KM	formal=1
=Comorian	demonym	KM	pos=adj
=COMORIAN	demonym	KM	pos=adj
=Comoran	demonym	KM	pos=adj
=COMORAN	demonym	KM	pos=adj
=Comorians	demonym	KM	pos=noun number=p
=Comorans	demonym	KM	pos=noun
Saint Kitts and Nevis	state	KN	formal=1
St Kitts and Nevis	state	KN
=Kittitian	demonym	KN	pos=adj
=KITTITIAN	demonym	KN	pos=adj
=Nevisian	demonym	KN	pos=adj
=NEVISIAN	demonym	KN	pos=adj
=Kittitians	demonym	KN	pos=noun number=p
=Nevisians	demonym	KN	pos=noun number=p
North Korea	state	KP
Democratic People's Republic of Korea	state	KP	formal=1
=DPRK	state	KP	abbr=1
=North Korean	demonym	KP	pos=adj
=NORTH KOREAN	demonym	KP	pos=adj
=DPRK	demonym	KP	pos=adj
=North Koreans	demonym	KP	pos=noun number=p
South Korea	state	KR
Republic of Korea	state	KR	formal=1
=South Korean	demonym	KR	pos=adj
=SOUTH KOREAN	demonym	KR	pos=adj
=South Koreans	demonym	KR	pos=noun number=p
Kuwait	state	KW
State of Kuwait	state	KW	formal=1
=Kuwaiti	demonym	KW	pos=adj
=KUWAITI	demonym	KW	pos=adj
=Kuwaitis	demonym	KW	pos=noun number=p
Cayman Islands	territory	KY
=Caymanian	demonym	KY	pos=adj
=CAYMANIAN	demonym	KY	pos=adj
=Caymanians	demonym	KY	pos=noun number=p
Kazakhstan	state	KZ
Republic of Kazakhstan	state	KZ	formal=1
=Kazakh	demonym	KZ	pos=adj
=KAZAKH	demonym	KZ	pos=adj
=Kazakhstani	demonym	KZ	pos=adj
=KAZAKHSTANI	demonym	KZ	pos=adj
=Kazakhs	demonym	KZ	pos=noun number=p
=Kazakhstanis	demonym	KZ	pos=noun number=p
Laos	state	LA
Lao People's Democratic Republic	state	LA	formal=1
=Lao	demonym	LA	pos=adj
=LAO	demonym	LA	pos=adj
=Laotian	demonym	LA	pos=adj
=LAOTIAN	demonym	LA	pos=adj
=Laotians	demonym	LA	pos=noun number=p
Lebanon	state	LB
Lebanese Republic	state	LB	formal=1
=Lebanese	demonym	LB	pos=adj
=LEBANESE	demonym	LB	pos=adj
St. Lucia	state	LC
Saint Lucia	state	LC	formal=1
St Lucia	state	LC
=Saint Lucian	demonym	LC	pos=adj
=SAINT LUCIAN	demonym	LC	pos=adj
=Saint Lucians	demonym	LC	pos=noun number=p
Liechtenstein	state	LI
Principality of Liechtenstein	state	LI	formal=1
=Liechtenstein	demonym	LI	pos=adj
=LIECHTENSTEIN	demonym	LI	pos=adj
=Liechtensteiner	demonym	LI	pos=noun
=Liechtensteiners	demonym	LI	pos=noun number=p
Sri Lanka	state	LK
Democratic Socialist Republic of Sri Lanka	state	LK	formal=1
=Sri Lankan	demonym	LK	pos=adj
=SRI LANKAN	demonym	LK	pos=adj
=Sri Lankans	demonym	LK	pos=noun number=p
Liberia	state	LR
Republic of Liberia	state	LR	formal=1
=Liberian	demonym	LR	pos=adj
=LIBERIAN	demonym	LR	pos=adj
=Liberians	demonym	LR	pos=noun number=p
Lesotho	state	LS
Kingdom of Lesotho	state	LS	formal=1
=Basotho	demonym	LS	pos=adj
=BASOTHO	demonym	LS	pos=adj
=Lesotho	demonym	LS	pos=adj
=LESOTHO	demonym	LS	pos=adj
=Mosotho	demonym	LS	pos=adj
=MOSOTHO	demonym	LS	pos=adj
Lithuania	state	LT
Republic of Lithuania	state	LT	formal=1
=Lithuanian	demonym	LT	pos=adj
=LITHUANIAN	demonym	LT	pos=adj
=Lithuanians	demonym	LT	pos=noun number=p
Luxembourg	state	LU
Grand Duchy of Luxembourg	state	LU	formal=1
=Luxembourg	demonym	LU	pos=adj
=LUXEMBOURG	demonym	LU	pos=adj
=Luxembourgish	demonym	LU	pos=adj
=LUXEMBOURGISH	demonym	LU	pos=adj
=Luxembourger	demonym	LU	pos=noun
=Luxembourgers	demonym	LU	pos=noun number=p
Latvia	state	LV
Republic of Latvia	state	LV	formal=1
=Latvian	demonym	LV	pos=adj
=LATVIAN	demonym	LV	pos=adj
=Latvians	demonym	LV	pos=noun number=p
Libya	state	LY
State of Libya	state	LY	formal=1
=Libyan	demonym	LY	pos=adj
=LIBYAN	demonym	LY	pos=adj
=Libyans	demonym	LY	pos=noun number=p
Morocco	state	MA
Kingdom of Morocco	state	MA	formal=1
=Moroccan	demonym	MA	pos=adj
=MOROCCAN	demonym	MA	pos=adj
=Moroccans	demonym	MA	pos=noun number=p
Monaco	state	MC
Principality of Monaco	state	MC	formal=1
=Monegasque	demonym	MC	pos=adj
=MONEGASQUE	demonym	MC	pos=adj
=Monacan	demonym	MC	pos=adj
=MONACAN	demonym	MC	pos=adj
=Monegasques	demonym	MC	pos=noun number=p
Moldova	state	MD
Republic of Moldova	state	MD	formal=1
=Moldovan	demonym	MD	pos=adj
=MOLDOVAN	demonym	MD	pos=adj
=Moldovans	demonym	MD	pos=noun number=p
Montenegro	state	ME	formal=1
=Montenegrin	demonym	ME	pos=adj
=MONTENEGRIN	demonym	ME	pos=adj
=Montenegrins	demonym	ME	pos=noun number=p
St. Martin	territory	MF
Madagascar	state	MG
Republic of Madagascar	state	MG	formal=1
=Malagasy	demonym	MG	pos=adj
=MALAGASY	demonym	MG	pos=adj
=Madagascan	demonym	MG	pos=adj
=MADAGASCAN	demonym	MG	pos=adj
=Madagascans	demonym	MG	pos=noun
Marshall Islands	state	MH
Republic of the Marshall Islands	state	MH	formal=1
=Marshallese	demonym	MH	pos=adj
=MARSHALLESE	demonym	MH	pos=adj
North Macedonia	state	MK
Macedonia	state	MK
Republic of North Macedonia	state	MK	formal=1
=Macedonian	demonym	MK	pos=adj
=MACEDONIAN	demonym	MK	pos=adj
=North Macedonian	demonym	MK	pos=adj
=NORTH MACEDONIAN	demonym	MK	pos=adj
=Macedonians	demonym	MK	pos=noun number=p
=North Macedonians	demonym	MK	pos=noun number=p
=Mali	state	ML	caution=word
=MALI	state	ML	caution=word
Republic of Mali	state	ML	formal=1
=Malian	demonym	ML	pos=adj
=MALIAN	demonym	ML	pos=adj
=Malians	demonym	ML	pos=noun number=p
Myanmar	state	MM
Burma	state	MM
Republic of the Union of Myanmar	state	MM	formal=1
=Burmese	demonym	MM	pos=adj
=BURMESE	demonym	MM	pos=adj
=Myanmar	demonym	MM	pos=adj
=MYANMAR	demonym	MM	pos=adj
Mongolia	state	MN	formal=1
=Mongolian	demonym	MN	pos=adj
=MONGOLIAN	demonym	MN	pos=adj
=Mongolians	demonym	MN	pos=noun number=p
Macao	territory	MO
Macau	territory	MO
=Macanese	demonym	MO	pos=adj
=MACANESE	demonym	MO	pos=adj
Northern Mariana Islands	territory	MP
=Northern Marianan	demonym	MP	pos=adj
=NORTHERN MARIANAN	demonym	MP	pos=adj
=Northern Marianans	demonym	MP	pos=noun
Martinique	territory	MQ
Mauritania	state	MR
Islamic Republic of Mauritania	state	MR	formal=1
=Mauritanian	demonym	MR	pos=adj
=MAURITANIAN	demonym	MR	pos=adj
=Mauritanians	demonym	MR	pos=noun number=p
Montserrat	territory	MS
=Montserratian	demonym	MS	pos=adj
=MONTSERRATIAN	demonym	MS	pos=adj
=Montserratians	demonym	MS	pos=noun number=p
Malta	state	MT
Republic of Malta	state	MT	formal=1
=Maltese	demonym	MT	pos=adj
=MALTESE	demonym	MT	pos=adj
Mauritius	state	MU
Republic of Mauritius	state	MU	formal=1
=Mauritian	demonym	MU	pos=adj
=MAURITIAN	demonym	MU	pos=adj
=Mauritians	demonym	MU	pos=noun number=p
Maldives	state	MV
Republic of Maldives	state	MV	formal=1
=Maldivian	demonym	MV	pos=adj
=MALDIVIAN	demonym	MV	pos=adj
=Maldivians	demonym	MV	pos=noun number=p
Malawi	state	MW
Republic of Malawi	state	MW	formal=1
=Malawian	demonym	MW	pos=adj
=MALAWIAN	demonym	MW	pos=adj
=Malawians	demonym	MW	pos=noun number=p
Mexico	state	MX
United Mexican States	state	MX	formal=1
=Mexican	demonym	MX	pos=adj
=MEXICAN	demonym	MX	pos=adj
=Mexicans	demonym	MX	pos=noun number=p
Malaysia	state	MY	formal=1
=Malaysian	demonym	MY	pos=adj
=MALAYSIAN	demonym	MY	pos=adj
=Malaysians	demonym	MY	pos=noun number=p
Mozambique	state	MZ
Republic of Mozambique	state	MZ	formal=1
=Mozambican	demonym	MZ	pos=adj
=MOZAMBICAN	demonym	MZ	pos=adj
=Mozambicans	demonym	MZ	pos=noun number=p
Namibia	state	NA
Republic of Namibia	state	NA	formal=1
=Namibian	demonym	NA	pos=adj
=NAMIBIAN	demonym	NA	pos=adj
=Namibians	demonym	NA	pos=noun number=p
New Caledonia	territory	NC
=New Caledonian	demonym	NC	pos=adj
=NEW CALEDONIAN	demonym	NC	pos=adj
=New Caledonians	demonym	NC	pos=noun number=p
=Niger	state	NE	caution=word
=NIGER	state	NE	caution=word
Republic of the Niger	state	NE	formal=1
=Nigerien	demonym	NE	pos=adj
=NIGERIEN	demonym	NE	pos=adj
=Nigeriens	demonym	NE	pos=noun number=p
Norfolk Island	territory	NF
=Norfolk Islander	demonym	NF	pos=adj
=NORFOLK ISLANDER	demonym	NF	pos=adj
=Norfolk Islanders	demonym	NF	pos=noun
Nigeria	state	NG
Federal Republic of Nigeria	state	NG	formal=1
=Nigerian	demonym	NG	pos=adj
=NIGERIAN	demonym	NG	pos=adj
=Nigerians	demonym	NG	pos=noun number=p
Nicaragua	state	NI
Republic of Nicaragua	state	NI	formal=1
=Nicaraguan	demonym	NI	pos=adj
=NICARAGUAN	demonym	NI	pos=adj
=Nicaraguans	demonym	NI	pos=noun number=p
Netherlands	state	NL
Holland	state	NL
Kingdom of the Netherlands	state	NL	formal=1
=Dutch	demonym	NL	pos=adj
=DUTCH	demonym	NL	pos=adj
=Dutchman	demonym	NL	pos=noun
=Dutchmen	demonym	NL	pos=noun
=Dutchwoman	demonym	NL	pos=noun
=Dutchwomen	demonym	NL	pos=noun
Norway	state	NO
Kingdom of Norway	state	NO	formal=1
=Norwegian	demonym	NO	pos=adj
=NORWEGIAN	demonym	NO	pos=adj
=Norwegians	demonym	NO	pos=noun number=p
Nepal	state	NP	formal=1
=Nepali	demonym	NP	pos=adj
=NEPALI	demonym	NP	pos=adj
=Nepalese	demonym	NP	pos=adj
=NEPALESE	demonym	NP	pos=adj
=Nepalis	demonym	NP	pos=noun number=p
Nauru	state	NR
Republic of Nauru	state	NR	formal=1
=Nauruan	demonym	NR	pos=adj
=NAURUAN	demonym	NR	pos=adj
=Nauruans	demonym	NR	pos=noun number=p
Niue	territory	NU	formal=1
=Niuean	demonym	NU	pos=adj
=NIUEAN	demonym	NU	pos=adj
=Niueans	demonym	NU	pos=noun number=p
New Zealand	state	NZ	formal=1
Aotearoa New Zealand	state	NZ
=New Zealand	demonym	NZ	pos=adj
=NEW ZEALAND	demonym	NZ	pos=adj
=New Zealander	demonym	NZ	pos=noun
=New Zealanders	demonym	NZ	pos=noun number=p
=Kiwi	demonym	NZ	pos=noun
=Kiwis	demonym	NZ	pos=noun number=p
=Oman	state	OM	caution=word
=OMAN	state	OM	caution=word
Sultanate of Oman	state	OM	formal=1
=Omani	demonym	OM	pos=adj
=OMANI	demonym	OM	pos=adj
=Omanis	demonym	OM	pos=noun number=p
=Panama	state	PA	caution=word
=PANAMA	state	PA	caution=word
Republic of Panama	state	PA	formal=1
=Panamanian	demonym	PA	pos=adj
=PANAMANIAN	demonym	PA	pos=adj
=Panamanians	demonym	PA	pos=noun number=p
=Peru	state	PE	caution=word
=PERU	state	PE	caution=word
Republic of Peru	state	PE	formal=1
=Peruvian	demonym	PE	pos=adj
=PERUVIAN	demonym	PE	pos=adj
=Peruvians	demonym	PE	pos=noun number=p
French Polynesia	territory	PF
=French Polynesian	demonym	PF	pos=adj
=FRENCH POLYNESIAN	demonym	PF	pos=adj
=French Polynesians	demonym	PF	pos=noun number=p
Papua New Guinea	state	PG
=PNG	state	PG	abbr=1
Independent State of Papua New Guinea	state	PG	formal=1
=Papua New Guinean	demonym	PG	pos=adj
=PAPUA NEW GUINEAN	demonym	PG	pos=adj
=Papua New Guineans	demonym	PG	pos=noun number=p
Philippines	state	PH
Republic of the Philippines	state	PH	formal=1
=Philippine	demonym	PH	pos=adj
=PHILIPPINE	demonym	PH	pos=adj
=Filipino	demonym	PH	pos=adj
=FILIPINO	demonym	PH	pos=adj
=Filipina	demonym	PH	pos=adj
=FILIPINA	demonym	PH	pos=adj
=Filipinos	demonym	PH	pos=noun number=p
=Filipinas	demonym	PH	pos=noun number=p
Pakistan	state	PK
Islamic Republic of Pakistan	state	PK	formal=1
=Pakistani	demonym	PK	pos=adj
=PAKISTANI	demonym	PK	pos=adj
=Pakistanis	demonym	PK	pos=noun number=p
Poland	state	PL
Republic of Poland	state	PL	formal=1
=Polish	demonym	PL	pos=adj
=POLISH	demonym	PL	pos=adj
=Pole	demonym	PL	pos=noun
=Poles	demonym	PL	pos=noun number=p
St. Pierre and Miquelon	territory	PM
=Saint-Pierrais	demonym	PM	pos=adj
=SAINT-PIERRAIS	demonym	PM	pos=adj
Pitcairn Islands	territory	PN
Pitcairn	territory	PN
=Pitcairn Islander	demonym	PN	pos=adj
=PITCAIRN ISLANDER	demonym	PN	pos=adj
=Pitcairn Islanders	demonym	PN	pos=noun number=p
Puerto Rico	territory	PR
=Puerto Rican	demonym	PR	pos=adj
=PUERTO RICAN	demonym	PR	pos=adj
=Puerto Ricans	demonym	PR	pos=noun number=p
Palestine	state	PS
Palestinian Territories	state	PS
State of Palestine	state	PS	formal=1
=Palestinian	demonym	PS	pos=adj
=PALESTINIAN	demonym	PS	pos=adj
=Palestinians	demonym	PS	pos=noun number=p
Portugal	state	PT
Portuguese Republic	state	PT	formal=1
=Portuguese	demonym	PT	pos=adj
=PORTUGUESE	demonym	PT	pos=adj
Palau	state	PW
Republic of Palau	state	PW	formal=1
=Palauan	demonym	PW	pos=adj
=PALAUAN	demonym	PW	pos=adj
=Palauans	demonym	PW	pos=noun number=p
Paraguay	state	PY
Republic of Paraguay	state	PY	formal=1
=Paraguayan	demonym	PY	pos=adj
=PARAGUAYAN	demonym	PY	pos=adj
=Paraguayans	demonym	PY	pos=noun number=p
Qatar	state	QA
State of Qatar	state	QA	formal=1
=Qatari	demonym	QA	pos=adj
=QATARI	demonym	QA	pos=adj
=Qataris	demonym	QA	pos=noun number=p
Réunion	territory	RE
Romania	state	RO	formal=1
=Romanian	demonym	RO	pos=adj
=ROMANIAN	demonym	RO	pos=adj
=Romanians	demonym	RO	pos=noun number=p
Serbia	state	RS
Republic of Serbia	state	RS	formal=1
=Serbian	demonym	RS	pos=adj
=SERBIAN	demonym	RS	pos=adj
=Serb	demonym	RS	pos=adj
=SERB	demonym	RS	pos=adj
=Serbs	demonym	RS	pos=noun number=p
=Serbians	demonym	RS	pos=noun number=p
Russia	state	RU
Russian Federation	state	RU	formal=1
=Russian	demonym	RU	pos=adj
=RUSSIAN	demonym	RU	pos=adj
=Russians	demonym	RU	pos=noun number=p
Rwanda	state	RW
Republic of Rwanda	state	RW	formal=1
=Rwandan	demonym	RW	pos=adj
=RWANDAN	demonym	RW	pos=adj
=Rwandans	demonym	RW	pos=noun number=p
Saudi Arabia	state	SA
=KSA	state	SA	abbr=1
Kingdom of Saudi Arabia	state	SA	formal=1
=Saudi	demonym	SA	pos=adj
=SAUDI	demonym	SA	pos=adj
=Saudi Arabian	demonym	SA	pos=adj
=SAUDI ARABIAN	demonym	SA	pos=adj
=Saudis	demonym	SA	pos=noun number=p
=Saudi Arabians	demonym	SA	pos=noun
Solomon Islands	state	SB	formal=1
=Solomon Islander	demonym	SB	pos=adj
=SOLOMON ISLANDER	demonym	SB	pos=adj
=Solomon Islands	demonym	SB	pos=adj
=SOLOMON ISLANDS	demonym	SB	pos=adj
=Solomon Islanders	demonym	SB	pos=noun number=p
Seychelles	state	SC
Republic of Seychelles	state	SC	formal=1
=Seychellois	demonym	SC	pos=adj
=SEYCHELLOIS	demonym	SC	pos=adj
Sudan	state	SD
Republic of the Sudan	state	SD	formal=1
=Sudanese	demonym	SD	pos=adj
=SUDANESE	demonym	SD	pos=adj
Sweden	state	SE
Kingdom of Sweden	state	SE	formal=1
=Swedish	demonym	SE	pos=adj
=SWEDISH	demonym	SE	pos=adj
=Swede	demonym	SE	pos=noun
=Swedes	demonym	SE	pos=noun number=p
Singapore	state	SG
Republic of Singapore	state	SG	formal=1
=Singaporean	demonym	SG	pos=adj
=SINGAPOREAN	demonym	SG	pos=adj
=Singapore	demonym	SG	pos=adj
=SINGAPORE	demonym	SG	pos=adj
=Singaporeans	demonym	SG	pos=noun number=p
St. Helena	territory	SH
=Saint Helenian	demonym	SH	pos=adj
=SAINT HELENIAN	demonym	SH	pos=adj
=Saint Helenians	demonym	SH	pos=noun number=p
Slovenia	state	SI
Republic of Slovenia	state	SI	formal=1
=Slovenian	demonym	SI	pos=adj
=SLOVENIAN	demonym	SI	pos=adj
=Slovene	demonym	SI	pos=adj
=SLOVENE	demonym	SI	pos=adj
=Slovenes	demonym	SI	pos=noun number=p
=Slovenians	demonym	SI	pos=noun number=p
Svalbard and Jan Mayen	territory	SJ
Slovakia	state	SK
Slovak Republic	state	SK	formal=1
=Slovak	demonym	SK	pos=adj
=SLOVAK	demonym	SK	pos=adj
=Slovakian	demonym	SK	pos=adj
=SLOVAKIAN	demonym	SK	pos=adj
=Slovaks	demonym	SK	pos=noun number=p
=Slovakians	demonym	SK	pos=noun
Sierra Leone	state	SL
Republic of Sierra Leone	state	SL	formal=1
=Sierra Leonean	demonym	SL	pos=adj
=SIERRA LEONEAN	demonym	SL	pos=adj
=Sierra Leoneans	demonym	SL	pos=noun number=p
San Marino	state	SM
Republic of San Marino	state	SM	formal=1
=Sammarinese	demonym	SM	pos=adj
=SAMMARINESE	demonym	SM	pos=adj
Senegal	state	SN
Republic of Senegal	state	SN	formal=1
=Senegalese	demonym	SN	pos=adj
=SENEGALESE	demonym	SN	pos=adj
Somalia	state	SO
Federal Republic of Somalia	state	SO	formal=1
=Somali	demonym	SO	pos=adj
=SOMALI	demonym	SO	pos=adj
=Somalian	demonym	SO	pos=adj
=SOMALIAN	demonym	SO	pos=adj
=Somalis	demonym	SO	pos=noun number=p
=Somalians	demonym	SO	pos=noun
Suriname	state	SR
Republic of Suriname	state	SR	formal=1
=Surinamese	demonym	SR	pos=adj
=SURINAMESE	demonym	SR	pos=adj
=Surinamer	demonym	SR	pos=noun number=s
=Surinamers	demonym	SR	pos=noun number=p
South Sudan	state	SS
Republic of South Sudan	state	SS	formal=1
=South Sudanese	demonym	SS	pos=adj
=SOUTH SUDANESE	demonym	SS	pos=adj
Sao Tome and Principe	state	ST
São Tomé and Príncipe	state	ST
Democratic Republic of Sao Tome and Principe	state	ST	formal=1
=Sao Tomean	demonym	ST	pos=adj
=SAO TOMEAN	demonym	ST	pos=adj
=Sao Tomeans	demonym	ST	pos=noun number=p
El Salvador	state	SV
Republic of El Salvador	state	SV	formal=1
=Salvadoran	demonym	SV	pos=adj
=SALVADORAN	demonym	SV	pos=adj
=Salvadorean	demonym	SV	pos=adj
=SALVADOREAN	demonym	SV	pos=adj
=Salvadorian	demonym	SV	pos=adj
=SALVADORIAN	demonym	SV	pos=adj
=Salvadorans	demonym	SV	pos=noun number=p
=Salvadoreans	demonym	SV	pos=noun
Sint Maarten	territory	SX
Syria	state	SY
Syrian Arab Republic	state	SY	formal=1
=Syrian	demonym	SY	pos=adj
=SYRIAN	demonym	SY	pos=adj
=Syrians	demonym	SY	pos=noun number=p
Eswatini	state	SZ
Swaziland	state	SZ
Kingdom of Eswatini	state	SZ	formal=1
=Swazi	demonym	SZ	pos=adj
=SWAZI	demonym	SZ	pos=adj
=Eswatini	demonym	SZ	pos=adj
=ESWATINI	demonym	SZ	pos=adj
=Swati	demonym	SZ	pos=adj
=SWATI	demonym	SZ	pos=adj
=Swazis	demonym	SZ	pos=noun number=p
=Emaswati	demonym	SZ	pos=noun
Turks and Caicos Islands	territory	TC
=Turks and Caicos Islander	demonym	TC	pos=adj
=TURKS AND CAICOS ISLANDER	demonym	TC	pos=adj
=Turks and Caicos Islanders	demonym	TC	pos=noun
=Chad	state	TD	caution=word
=CHAD	state	TD	caution=word
Republic of Chad	state	TD	formal=1
=Chadian	demonym	TD	pos=adj
=CHADIAN	demonym	TD	pos=adj
=Chadians	demonym	TD	pos=noun number=p
French Southern Territories	territory	TF
=Togo	state	TG	caution=word
=TOGO	state	TG	caution=word
Togolese Republic	state	TG	formal=1
=Togolese	demonym	TG	pos=adj
=TOGOLESE	demonym	TG	pos=adj
Thailand	state	TH
Kingdom of Thailand	state	TH	formal=1
=Thai	demonym	TH	pos=adj
=THAI	demonym	TH	pos=adj
Tajikistan	state	TJ
Republic of Tajikistan	state	TJ	formal=1
=Tajik	demonym	TJ	pos=adj
=TAJIK	demonym	TJ	pos=adj
=Tajikistani	demonym	TJ	pos=adj
=TAJIKISTANI	demonym	TJ	pos=adj
=Tajiks	demonym	TJ	pos=noun number=p
=Tajikistanis	demonym	TJ	pos=noun
Tokelau	territory	TK
=Tokelauan	demonym	TK	pos=adj
=TOKELAUAN	demonym	TK	pos=adj
=Tokelauans	demonym	TK	pos=noun number=p
Timor-Leste	state	TL
East Timor	state	TL
Timor Leste	state	TL
Democratic Republic of Timor-Leste	state	TL	formal=1
=Timorese	demonym	TL	pos=adj
=TIMORESE	demonym	TL	pos=adj
Turkmenistan	state	TM	formal=1
=Turkmen	demonym	TM	pos=adj
=TURKMEN	demonym	TM	pos=adj
=Turkmenistani	demonym	TM	pos=adj
=TURKMENISTANI	demonym	TM	pos=adj
=Turkmens	demonym	TM	pos=noun number=p
Tunisia	state	TN
Republic of Tunisia	state	TN	formal=1
=Tunisian	demonym	TN	pos=adj
=TUNISIAN	demonym	TN	pos=adj
=Tunisians	demonym	TN	pos=noun number=p
Tonga	state	TO
Kingdom of Tonga	state	TO	formal=1
=Tongan	demonym	TO	pos=adj
=TONGAN	demonym	TO	pos=adj
=Tongans	demonym	TO	pos=noun number=p
Türkiye	state	TR
=Turkey	state	TR	caution=word
=TURKEY	state	TR	caution=word
Turkiye	state	TR
=Turkish	demonym	TR	pos=adj
=TURKISH	demonym	TR	pos=adj
=Turk	demonym	TR	pos=noun
=Turks	demonym	TR	pos=noun number=p
Trinidad and Tobago	state	TT
Republic of Trinidad and Tobago	state	TT	formal=1
=Trinidadian	demonym	TT	pos=adj
=TRINIDADIAN	demonym	TT	pos=adj
=Tobagonian	demonym	TT	pos=adj
=TOBAGONIAN	demonym	TT	pos=adj
=Trinidadians	demonym	TT	pos=noun number=p
=Tobagonians	demonym	TT	pos=noun number=p
Tuvalu	state	TV	formal=1
=Tuvaluan	demonym	TV	pos=adj
=TUVALUAN	demonym	TV	pos=adj
=Tuvaluans	demonym	TV	pos=noun number=p
Taiwan	territory	TW
=Taiwanese	demonym	TW	pos=adj
=TAIWANESE	demonym	TW	pos=adj
=Taiwan	demonym	TW	pos=adj
=TAIWAN	demonym	TW	pos=adj
Tanzania	state	TZ
United Republic of Tanzania	state	TZ	formal=1
=Tanzanian	demonym	TZ	pos=adj
=TANZANIAN	demonym	TZ	pos=adj
=Tanzanians	demonym	TZ	pos=noun number=p
Ukraine	state	UA	formal=1
=Ukrainian	demonym	UA	pos=adj
=UKRAINIAN	demonym	UA	pos=adj
=Ukrainians	demonym	UA	pos=noun number=p
Uganda	state	UG
Republic of Uganda	state	UG	formal=1
=Ugandan	demonym	UG	pos=adj
=UGANDAN	demonym	UG	pos=adj
=Ugandans	demonym	UG	pos=noun number=p
U.S. Outlying Islands	territory	UM
United States	state	US
=US	state	US	abbr=1
=U.S.	state	US	abbr=1
=USA	state	US	abbr=1
United States of America	state	US	formal=1
=U.S.A.	state	US	abbr=1
America	state	US
=American	demonym	US	pos=adj
=AMERICAN	demonym	US	pos=adj
=US	demonym	US	pos=adj
=U.S.	demonym	US	pos=adj
=Americans	demonym	US	pos=noun number=p
Uruguay	state	UY
Eastern Republic of Uruguay	state	UY	formal=1
=Uruguayan	demonym	UY	pos=adj
=URUGUAYAN	demonym	UY	pos=adj
=Uruguayans	demonym	UY	pos=noun number=p
Uzbekistan	state	UZ
Republic of Uzbekistan	state	UZ	formal=1
=Uzbek	demonym	UZ	pos=adj
=UZBEK	demonym	UZ	pos=adj
=Uzbekistani	demonym	UZ	pos=adj
=UZBEKISTANI	demonym	UZ	pos=adj
=Uzbeks	demonym	UZ	pos=noun number=p
=Uzbekistanis	demonym	UZ	pos=noun
Vatican	state	VA
Holy See	state	VA	formal=1
Vatican City	state	VA
=Vatican	demonym	VA	pos=adj
=VATICAN	demonym	VA	pos=adj
Saint Vincent and the Grenadines	state	VC	formal=1
St Vincent and the Grenadines	state	VC
=Vincentian	demonym	VC	pos=adj
=VINCENTIAN	demonym	VC	pos=adj
=Saint Vincentian	demonym	VC	pos=adj
=SAINT VINCENTIAN	demonym	VC	pos=adj
=Vincentians	demonym	VC	pos=noun number=p
Venezuela	state	VE
Bolivarian Republic of Venezuela	state	VE	formal=1
=Venezuelan	demonym	VE	pos=adj
=VENEZUELAN	demonym	VE	pos=adj
=Venezuelans	demonym	VE	pos=noun number=p
British Virgin Islands	territory	VG
=British Virgin Islander	demonym	VG	pos=adj
=BRITISH VIRGIN ISLANDER	demonym	VG	pos=adj
=British Virgin Islanders	demonym	VG	pos=noun
U.S. Virgin Islands	territory	VI
=Virgin Islander	demonym	VI	pos=adj
=VIRGIN ISLANDER	demonym	VI	pos=adj
=Virgin Islanders	demonym	VI	pos=noun
Vietnam	state	VN
Viet Nam	state	VN
Socialist Republic of Viet Nam	state	VN	formal=1
=Vietnamese	demonym	VN	pos=adj
=VIETNAMESE	demonym	VN	pos=adj
Vanuatu	state	VU
Republic of Vanuatu	state	VU	formal=1
=Ni-Vanuatu	demonym	VU	pos=adj
=NI-VANUATU	demonym	VU	pos=adj
=Vanuatuan	demonym	VU	pos=adj
=VANUATUAN	demonym	VU	pos=adj
=Vanuatuans	demonym	VU	pos=noun
Wallis and Futuna	territory	WF
=Wallisian	demonym	WF	pos=adj
=WALLISIAN	demonym	WF	pos=adj
=Futunan	demonym	WF	pos=adj
=FUTUNAN	demonym	WF	pos=adj
=Wallisians	demonym	WF	pos=noun
=Futunans	demonym	WF	pos=noun
Samoa	state	WS
Independent State of Samoa	state	WS	formal=1
=Samoan	demonym	WS	pos=adj
=SAMOAN	demonym	WS	pos=adj
=Samoans	demonym	WS	pos=noun number=p
Kosovo	state	XK
=Kosovar	demonym	XK	pos=adj
=KOSOVAR	demonym	XK	pos=adj
=Kosovan	demonym	XK	pos=adj
=KOSOVAN	demonym	XK	pos=adj
=Kosovo	demonym	XK	pos=adj
=KOSOVO	demonym	XK	pos=adj
=Kosovars	demonym	XK	pos=noun number=p
=Kosovans	demonym	XK	pos=noun number=p
Yemen	state	YE
Republic of Yemen	state	YE	formal=1
=Yemeni	demonym	YE	pos=adj
=YEMENI	demonym	YE	pos=adj
=Yemenis	demonym	YE	pos=noun number=p
Mayotte	territory	YT
South Africa	state	ZA
=RSA	state	ZA	abbr=1
Republic of South Africa	state	ZA	formal=1
=South African	demonym	ZA	pos=adj
=SOUTH AFRICAN	demonym	ZA	pos=adj
=South Africans	demonym	ZA	pos=noun number=p
Zambia	state	ZM
Republic of Zambia	state	ZM	formal=1
=Zambian	demonym	ZM	pos=adj
=ZAMBIAN	demonym	ZM	pos=adj
=Zambians	demonym	ZM	pos=noun number=p
Zimbabwe	state	ZW
Republic of Zimbabwe	state	ZW	formal=1
=Zimbabwean	demonym	ZW	pos=adj
=ZIMBABWEAN	demonym	ZW	pos=adj
=Zimbabweans	demonym	ZW	pos=noun number=p
Abidjan	capital	CI	city=abidjan
Abu Dhabi	capital	AE	city=abu-dhabi
Abuja	capital	NG	city=abuja
Accra	capital	GH	city=accra
Addis Ababa	capital	ET	city=addis-ababa
Algiers	capital	DZ	city=algiers
Amman	capital	JO	city=amman
Amsterdam	capital	NL	city=amsterdam
Andorra la Vella	capital	AD	city=andorra-la-vella
Ankara	capital	TR	city=ankara
Antananarivo	capital	MG	city=antananarivo
Apia	capital	WS	city=apia
Ashgabat	capital	TM	city=ashgabat
Asmara	capital	ER	city=asmara
Astana	capital	KZ	city=astana
Asunción	capital	PY	city=asuncion
Athens	capital	GR	caution=name city=athens
Baghdad	capital	IQ	city=baghdad
Baku	capital	AZ	city=baku
Bamako	capital	ML	city=bamako
Bandar Seri Begawan	capital	BN	city=bandar-seri-begawan
Bangkok	capital	TH	city=bangkok
Bangui	capital	CF	city=bangui
Banjul	capital	GM	city=banjul
Basseterre	capital	KN	city=basseterre
Beijing	capital	CN	city=beijing
Beirut	capital	LB	city=beirut
Belgrade	capital	RS	city=belgrade
Belmopan	capital	BZ	city=belmopan
Berlin	capital	DE	city=berlin
Bern	capital	CH	city=bern
Bishkek	capital	KG	city=bishkek
Bissau	capital	GW	city=bissau
Bogotá	capital	CO	city=bogota
Brasília	capital	BR	city=brasilia
Bratislava	capital	SK	city=bratislava
Brazzaville	capital	CG	city=brazzaville
Bridgetown	capital	BB	city=bridgetown
Brussels	capital	BE	city=brussels
Bucharest	capital	RO	city=bucharest
Budapest	capital	HU	city=budapest
Buenos Aires	capital	AR	city=buenos-aires
Bujumbura	capital	BI	city=bujumbura
Cairo	capital	EG	city=cairo
Canberra	capital	AU	city=canberra
Caracas	capital	VE	city=caracas
Castries	capital	LC	city=castries
Chisinau	capital	MD	city=chisinau
Ciudad de la Paz	capital	GQ	city=ciudad-de-la-paz
Colombo	capital	LK	city=colombo
Conakry	capital	GN	city=conakry
Copenhagen	capital	DK	city=copenhagen
Cotonou	capital	BJ	city=cotonou
Dakar	capital	SN	city=dakar
Damascus	capital	SY	city=damascus
Dar es Salaam	capital	TZ	city=dar-es-salaam
Dhaka	capital	BD	city=dhaka
Dili	capital	TL	city=dili
Djibouti	capital	DJ	city=djibouti alike=state
Dodoma	capital	TZ	city=dodoma
Doha	capital	QA	city=doha
Dublin	capital	IE	city=dublin
Dushanbe	capital	TJ	city=dushanbe
Freetown	capital	SL	city=freetown
Funafuti	capital	TV	city=funafuti
Gaborone	capital	BW	city=gaborone
Georgetown	capital	GY	caution=name city=georgetown
Gitega	capital	BI	city=gitega
Guatemala City	capital	GT	city=guatemala-city
The Hague	capital	NL	city=the-hague
Hanoi	capital	VN	city=hanoi
Harare	capital	ZW	city=harare
Havana	capital	CU	city=havana
Helsinki	capital	FI	city=helsinki
Hong Kong	capital	HK	city=hong-kong
Honiara	capital	SB	city=honiara
Islamabad	capital	PK	city=islamabad
Jakarta	capital	ID	city=jakarta
Jerusalem	capital	IL	city=jerusalem
Juba	capital	SS	city=juba
Kabul	capital	AF	city=kabul
Kampala	capital	UG	city=kampala
Kathmandu	capital	NP	city=kathmandu
Khartoum	capital	SD	city=khartoum
Kigali	capital	RW	city=kigali
Kingston	capital	JM	caution=name city=kingston
Kingstown	capital	VC	city=kingstown
Kinshasa	capital	CD	city=kinshasa
Kuala Lumpur	capital	MY	city=kuala-lumpur
Kuwait City	capital	KW	city=kuwait-city
Kyiv	capital	UA	city=kyiv
La Paz	capital	BO	city=la-paz
Libreville	capital	GA	city=libreville
Lilongwe	capital	MW	city=lilongwe
Lima	capital	PE	caution=name city=lima
Lisbon	capital	PT	city=lisbon
Ljubljana	capital	SI	city=ljubljana
Lomé	capital	TG	city=lome
London	capital	GB	city=london
Luanda	capital	AO	city=luanda
Lusaka	capital	ZM	city=lusaka
Luxembourg	capital	LU	city=luxembourg alike=state
Madrid	capital	ES	city=madrid
Majuro	capital	MH	city=majuro
Malabo	capital	GQ	city=malabo
=Malé	capital	MV	caution=word city=male
=MALÉ	capital	MV	caution=word city=male
=Male	capital	MV	caution=word city=male
Managua	capital	NI	city=managua
Manama	capital	BH	city=manama
Manila	capital	PH	city=manila
Maputo	capital	MZ	city=maputo
Maseru	capital	LS	city=maseru
Mbabane	capital	SZ	city=mbabane
Mexico City	capital	MX	city=mexico-city
Minsk	capital	BY	city=minsk
Mogadishu	capital	SO	city=mogadishu
Monaco	capital	MC	city=monaco alike=state
Monrovia	capital	LR	city=monrovia
Montevideo	capital	UY	city=montevideo
Moroni	capital	KM	city=moroni
Moscow	capital	RU	city=moscow
Muscat	capital	OM	city=muscat
N'Djamena	capital	TD	city=ndjamena
Nairobi	capital	KE	city=nairobi
Nassau	capital	BS	caution=name city=nassau
Naypyidaw	capital	MM	city=naypyidaw
New Delhi	capital	IN	city=new-delhi
Ngerulmud	capital	PW	city=ngerulmud
Niamey	capital	NE	city=niamey
Nicosia	capital	CY	city=nicosia
Nouakchott	capital	MR	city=nouakchott
Nuku'alofa	capital	TO	city=nukualofa
Oslo	capital	NO	city=oslo
Ottawa	capital	CA	city=ottawa
Ouagadougou	capital	BF	city=ouagadougou
Palikir	capital	FM	city=palikir
Panama City	capital	PA	city=panama-city
Paramaribo	capital	SR	city=paramaribo
Paris	capital	FR	caution=name city=paris
Phnom Penh	capital	KH	city=phnom-penh
Podgorica	capital	ME	city=podgorica
Port Louis	capital	MU	city=port-louis
Port Moresby	capital	PG	city=port-moresby
Port of Spain	capital	TT	city=port-of-spain
Port Vila	capital	VU	city=port-vila
Port-au-Prince	capital	HT	city=port-au-prince
Porto-Novo	capital	BJ	city=porto-novo
Prague	capital	CZ	city=prague
Praia	capital	CV	city=praia
Pretoria	capital	ZA	city=pretoria
Pristina	capital	XK	city=pristina
Pyongyang	capital	KP	city=pyongyang
Quito	capital	EC	city=quito
Rabat	capital	MA	city=rabat
Ramallah	capital	PS	city=ramallah
Reykjavik	capital	IS	city=reykjavik
Riga	capital	LV	city=riga
Riyadh	capital	SA	city=riyadh
Rome	capital	IT	city=rome
Roseau	capital	DM	caution=name city=roseau
Saint George's	capital	GD	city=saint-georges
Saint John's	capital	AG	city=saint-johns
San José	capital	CR	city=san-jose
San Marino	capital	SM	city=san-marino alike=state
San Salvador	capital	SV	caution=name city=san-salvador
Sanaa	capital	YE	city=sanaa
Santiago	capital	CL	caution=name city=santiago
Santo Domingo	capital	DO	city=santo-domingo
São Tomé	capital	ST	city=sao-tome
Sarajevo	capital	BA	city=sarajevo
Seoul	capital	KR	city=seoul
Singapore	capital	SG	city=singapore alike=state
Skopje	capital	MK	city=skopje
Sofia	capital	BG	caution=name city=sofia
Stockholm	capital	SE	city=stockholm
Sucre	capital	BO	city=sucre
Suva	capital	FJ	city=suva
Taipei	capital	TW	city=taipei
Tallinn	capital	EE	city=tallinn
Tarawa	capital	KI	city=tarawa
Tashkent	capital	UZ	city=tashkent
Tbilisi	capital	GE	city=tbilisi
Tegucigalpa	capital	HN	city=tegucigalpa
Tehran	capital	IR	city=tehran
Tel Aviv	capital	IL	city=tel-aviv
Thimphu	capital	BT	city=thimphu
Tirana	capital	AL	city=tirana
Tokyo	capital	JP	city=tokyo
Tripoli	capital	LY	city=tripoli
Tunis	capital	TN	city=tunis
Ulaanbaatar	capital	MN	city=ulaanbaatar
Vaduz	capital	LI	city=vaduz
Valletta	capital	MT	city=valletta
Vatican City	capital	VA	city=vatican-city alike=state
Victoria	capital	SC	caution=name city=victoria
Vienna	capital	AT	city=vienna
Vientiane	capital	LA	city=vientiane
Vilnius	capital	LT	city=vilnius
Warsaw	capital	PL	city=warsaw
Washington	capital	US	city=washington
Wellington	capital	NZ	caution=name city=wellington
Windhoek	capital	NA	city=windhoek
Yamoussoukro	capital	CI	city=yamoussoukro
Yaoundé	capital	CM	city=yaounde
Yaren	capital	NR	city=yaren
Yerevan	capital	AM	city=yerevan
Zagreb	capital	HR	city=zagreb
