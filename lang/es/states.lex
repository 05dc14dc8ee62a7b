# Made by tools/world.py from reference tables and world/sources: do not edit.
# Names of states and territories, their people, the capitals that speak for a government.
# form	class	value	attributes
Andorra	state	AD
Principado de Andorra	state	AD	formal=1
andorrano	demonym	AD	gender=m number=s
andorrana	demonym	AD	gender=f number=s
andorranos	demonym	AD	gender=m number=p
andorranas	demonym	AD	gender=f number=p
Emiratos Árabes Unidos	state	AE	article=los formal=1
Emiratos	state	AE
emiratí	demonym	AE	number=s
emiratíes	demonym	AE	number=p
emiratís	demonym	AE	number=p
Afganistán	state	AF	article=el
República Islámica del Afganistán	state	AF	formal=1
afgano	demonym	AF	gender=m number=s
afgana	demonym	AF	gender=f number=s
afganos	demonym	AF	gender=m number=p
afganas	demonym	AF	gender=f number=p
Antigua y Barbuda	state	AG	formal=1
antiguano	demonym	AG	gender=m number=s
antiguana	demonym	AG	gender=f number=s
antiguanos	demonym	AG	gender=m number=p
antiguanas	demonym	AG	gender=f number=p
Anguila	territory	AI
Albania	state	AL
República de Albania	state	AL	formal=1
albanés	demonym	AL	gender=m number=s
albanesa	demonym	AL	gender=f number=s
albaneses	demonym	AL	gender=m number=p
albanesas	demonym	AL	gender=f number=p
Armenia	state	AM
República de Armenia	state	AM	formal=1
armenio	demonym	AM	gender=m number=s
armenia	demonym	AM	gender=f number=s
armenios	demonym	AM	gender=m number=p
armenias	demonym	AM	gender=f number=p
Angola	state	AO
República de Angola	state	AO	formal=1
angoleño	demonym	AO	gender=m number=s
angoleña	demonym	AO	gender=f number=s
angoleños	demonym	AO	gender=m number=p
angoleñas	demonym	AO	gender=f number=p
Antártida	territory	AQ
Argentina	state	AR	article=la
República Argentina	state	AR	formal=1
argentino	demonym	AR	gender=m number=s
argentina	demonym	AR	gender=f number=s
argentinos	demonym	AR	gender=m number=p
argentinas	demonym	AR	gender=f number=p
Samoa Americana	territory	AS
Austria	state	AT
República de Austria	state	AT	formal=1
austriaco	demonym	AT	gender=m number=s
austriaca	demonym	AT	gender=f number=s
austriacos	demonym	AT	gender=m number=p
austriacas	demonym	AT	gender=f number=p
austríaco	demonym	AT	gender=m number=s
austríaca	demonym	AT	gender=f number=s
austríacos	demonym	AT	gender=m number=p
austríacas	demonym	AT	gender=f number=p
Australia	state	AU	formal=1
australiano	demonym	AU	gender=m number=s
australiana	demonym	AU	gender=f number=s
australianos	demonym	AU	gender=m number=p
australianas	demonym	AU	gender=f number=p
Aruba	territory	AW
Islas Aland	territory	AX
Azerbaiyán	state	AZ
República de Azerbaiyán	state	AZ	formal=1
azerbaiyano	demonym	AZ	gender=m number=s
azerbaiyana	demonym	AZ	gender=f number=s
azerbaiyanos	demonym	AZ	gender=m number=p
azerbaiyanas	demonym	AZ	gender=f number=p
azerí	demonym	AZ	number=s
azeríes	demonym	AZ	number=p
azerís	demonym	AZ	number=p
Bosnia y Herzegovina	state	BA	formal=1
Bosnia-Herzegovina	state	BA
Bosnia	state	BA
bosnio	demonym	BA	gender=m number=s
bosnia	demonym	BA	gender=f number=s
bosnios	demonym	BA	gender=m number=p
bosnias	demonym	BA	gender=f number=p
bosnioherzegovino	demonym	BA	gender=m number=s
bosnioherzegovina	demonym	BA	gender=f number=s
bosnioherzegovinos	demonym	BA	gender=m number=p
bosnioherzegovinas	demonym	BA	gender=f number=p
bosníaco	demonym	BA	gender=m number=s
bosníaca	demonym	BA	gender=f number=s
bosníacos	demonym	BA	gender=m number=p
bosníacas	demonym	BA	gender=f number=p
Barbados	state	BB	formal=1
barbadense	demonym	BB	number=s
barbadenses	demonym	BB	number=p
Bangladés	state	BD
Bangladesh	state	BD
República Popular de Bangladesh	state	BD	formal=1
bangladesí	demonym	BD	number=s
bangladesíes	demonym	BD	number=p
bangladesís	demonym	BD	number=p
Bélgica	state	BE
Reino de Bélgica	state	BE	formal=1
belga	demonym	BE	number=s
belgas	demonym	BE	number=p
Burkina Faso	state	BF	formal=1
Burkina	state	BF
burkinés	demonym	BF	gender=m number=s
burkinesa	demonym	BF	gender=f number=s
burkineses	demonym	BF	gender=m number=p
burkinesas	demonym	BF	gender=f number=p
burkinabé	demonym	BF	number=s
burkinabés	demonym	BF	number=p
Bulgaria	state	BG
República de Bulgaria	state	BG	formal=1
búlgaro	demonym	BG	gender=m number=s
búlgara	demonym	BG	gender=f number=s
búlgaros	demonym	BG	gender=m number=p
búlgaras	demonym	BG	gender=f number=p
Baréin	state	BH
Bahrein	state	BH
Bahréin	state	BH
Barein	state	BH
Reino de Bahrein	state	BH	formal=1
bareiní	demonym	BH	number=s
bareiníes	demonym	BH	number=p
bareinís	demonym	BH	number=p
bahreiní	demonym	BH	number=s
bahreiníes	demonym	BH	number=p
bahreinís	demonym	BH	number=p
Burundi	state	BI
República de Burundi	state	BI	formal=1
burundés	demonym	BI	gender=m number=s
burundesa	demonym	BI	gender=f number=s
burundeses	demonym	BI	gender=m number=p
burundesas	demonym	BI	gender=f number=p
Benín	state	BJ
Benin	state	BJ
República de Benin	state	BJ	formal=1
beninés	demonym	BJ	gender=m number=s
beninesa	demonym	BJ	gender=f number=s
benineses	demonym	BJ	gender=m number=p
beninesas	demonym	BJ	gender=f number=p
San Bartolomé	territory	BL
Bermudas	territory	BM
Brunéi	state	BN
Brunei Darussalam	state	BN	formal=1
bruneano	demonym	BN	gender=m number=s
bruneana	demonym	BN	gender=f number=s
bruneanos	demonym	BN	gender=m number=p
bruneanas	demonym	BN	gender=f number=p
Bolivia	state	BO
Estado Plurinacional de Bolivia	state	BO	formal=1
boliviano	demonym	BO	gender=m number=s
boliviana	demonym	BO	gender=f number=s
bolivianos	demonym	BO	gender=m number=p
bolivianas	demonym	BO	gender=f number=p
Caribe neerlandés	territory	BQ
Brasil	state	BR	article=el
República Federativa del Brasil	state	BR	formal=1
brasileño	demonym	BR	gender=m number=s
brasileña	demonym	BR	gender=f number=s
brasileños	demonym	BR	gender=m number=p
brasileñas	demonym	BR	gender=f number=p
Bahamas	state	BS	article=las
Commonwealth de las Bahamas	state	BS	formal=1
bahameño	demonym	BS	gender=m number=s
bahameña	demonym	BS	gender=f number=s
bahameños	demonym	BS	gender=m number=p
bahameñas	demonym	BS	gender=f number=p
Bután	state	BT
Bhután	state	BT
Reino de Bhután	state	BT	formal=1
butanés	demonym	BT	gender=m number=s
butanesa	demonym	BT	gender=f number=s
butaneses	demonym	BT	gender=m number=p
butanesas	demonym	BT	gender=f number=p
Isla Bouvet	territory	BV
Botsuana	state	BW
Botswana	state	BW
República de Botswana	state	BW	formal=1
botsuano	demonym	BW	gender=m number=s
botsuana	demonym	BW	gender=f number=s
botsuanos	demonym	BW	gender=m number=p
botsuanas	demonym	BW	gender=f number=p
botsuanés	demonym	BW	gender=m number=s
botsuanesa	demonym	BW	gender=f number=s
botsuaneses	demonym	BW	gender=m number=p
botsuanesas	demonym	BW	gender=f number=p
Bielorrusia	state	BY
Belarús	state	BY
República de Belarús	state	BY	formal=1
bielorruso	demonym	BY	gender=m number=s
bielorrusa	demonym	BY	gender=f number=s
bielorrusos	demonym	BY	gender=m number=p
bielorrusas	demonym	BY	gender=f number=p
belaruso	demonym	BY	gender=m number=s
belarusa	demonym	BY	gender=f number=s
belarusos	demonym	BY	gender=m number=p
belarusas	demonym	BY	gender=f number=p
Belice	state	BZ	formal=1
beliceño	demonym	BZ	gender=m number=s
beliceña	demonym	BZ	gender=f number=s
beliceños	demonym	BZ	gender=m number=p
beliceñas	demonym	BZ	gender=f number=p
Canadá	state	CA	article=el formal=1
canadiense	demonym	CA	number=s
canadienses	demonym	CA	number=p
Islas Cocos	territory	CC
República Democrática del Congo	state	CD	article=la formal=1
RD Congo	state	CD
Congo-Kinsasa	state	CD
Congo-Kinshasa	state	CD
=RDC	state	CD	abbr=1
RD del Congo	state	CD
congoleño	demonym	CD	gender=m number=s
congoleña	demonym	CD	gender=f number=s
congoleños	demonym	CD	gender=m number=p
congoleñas	demonym	CD	gender=f number=p
congolés	demonym	CD	gender=m number=s
congolesa	demonym	CD	gender=f number=s
congoleses	demonym	CD	gender=m number=p
congolesas	demonym	CD	gender=f number=p
República Centroafricana	state	CF	article=la formal=1
Centroáfrica	state	CF
=RCA	state	CF	abbr=1
centroafricano	demonym	CF	gender=m number=s
centroafricana	demonym	CF	gender=f number=s
centroafricanos	demonym	CF	gender=m number=p
centroafricanas	demonym	CF	gender=f number=p
República del Congo	state	CG	article=el formal=1
Congo	state	CG
Congo-Brazzaville	state	CG
Congo Brazzaville	state	CG
congoleño	demonym	CG	gender=m number=s
congoleña	demonym	CG	gender=f number=s
congoleños	demonym	CG	gender=m number=p
congoleñas	demonym	CG	gender=f number=p
congolés	demonym	CG	gender=m number=s
congolesa	demonym	CG	gender=f number=s
congoleses	demonym	CG	gender=m number=p
congolesas	demonym	CG	gender=f number=p
Suiza	state	CH
Confederación Suiza	state	CH	formal=1
suizo	demonym	CH	gender=m number=s
suiza	demonym	CH	gender=f number=s
suizos	demonym	CH	gender=m number=p
suizas	demonym	CH	gender=f number=p
helvético	demonym	CH	gender=m number=s
helvética	demonym	CH	gender=f number=s
helvéticos	demonym	CH	gender=m number=p
helvéticas	demonym	CH	gender=f number=p
Côte d'Ivoire	state	CI
Costa de Marfil	state	CI
marfileño	demonym	CI	gender=m number=s
marfileña	demonym	CI	gender=f number=s
marfileños	demonym	CI	gender=m number=p
marfileñas	demonym	CI	gender=f number=p
Islas Cook	territory	CK	article=las formal=1
=Chile	state	CL	caution=word
=CHILE	state	CL	caution=word
República de Chile	state	CL	formal=1
chileno	demonym	CL	gender=m number=s
chilena	demonym	CL	gender=f number=s
chilenos	demonym	CL	gender=m number=p
chilenas	demonym	CL	gender=f number=p
Camerún	state	CM	article=el
República del Camerún	state	CM	formal=1
camerunés	demonym	CM	gender=m number=s
camerunesa	demonym	CM	gender=f number=s
cameruneses	demonym	CM	gender=m number=p
camerunesas	demonym	CM	gender=f number=p
=China	state	CN	caution=word
=CHINA	state	CN	caution=word
República Popular China	state	CN	formal=1
chino	demonym	CN	gender=m number=s caution=word
china	demonym	CN	gender=f number=s caution=word
chinos	demonym	CN	gender=m number=p
chinas	demonym	CN	gender=f number=p
Colombia	state	CO
República de Colombia	state	CO	formal=1
colombiano	demonym	CO	gender=m number=s
colombiana	demonym	CO	gender=f number=s
colombianos	demonym	CO	gender=m number=p
colombianas	demonym	CO	gender=f number=p
Costa Rica	state	CR
República de Costa Rica	state	CR	formal=1
costarricense	demonym	CR	number=s
costarricenses	demonym	CR	number=p
=Cuba	state	CU	caution=word
=CUBA	state	CU	caution=word
República de Cuba	state	CU	formal=1
cubano	demonym	CU	gender=m number=s
cubana	demonym	CU	gender=f number=s
cubanos	demonym	CU	gender=m number=p
cubanas	demonym	CU	gender=f number=p
Cabo Verde	state	CV
República de Cabo Verde	state	CV	formal=1
caboverdiano	demonym	CV	gender=m number=s
caboverdiana	demonym	CV	gender=f number=s
caboverdianos	demonym	CV	gender=m number=p
caboverdianas	demonym	CV	gender=f number=p
Curazao	territory	CW
Isla de Navidad	territory	CX
Chipre	state	CY
República de Chipre	state	CY	formal=1
chipriota	demonym	CY	number=s
chipriotas	demonym	CY	number=p
Chequia	state	CZ
República Checa	state	CZ	formal=1
checo	demonym	CZ	gender=m number=s
checa	demonym	CZ	gender=f number=s
checos	demonym	CZ	gender=m number=p
checas	demonym	CZ	gender=f number=p
Alemania	state	DE
República Federal de Alemania	state	DE	formal=1
alemán	demonym	DE	gender=m number=s
alemana	demonym	DE	gender=f number=s
alemanes	demonym	DE	gender=m number=p
alemanas	demonym	DE	gender=f number=p
Yibuti	state	DJ
Djibouti	state	DJ
República de Djibouti	state	DJ	formal=1
yibutiano	demonym	DJ	gender=m number=s
yibutiana	demonym	DJ	gender=f number=s
yibutianos	demonym	DJ	gender=m number=p
yibutianas	demonym	DJ	gender=f number=p
Dinamarca	state	DK
Reino de Dinamarca	state	DK	formal=1
danés	demonym	DK	gender=m number=s
danesa	demonym	DK	gender=f number=s
daneses	demonym	DK	gender=m number=p
danesas	demonym	DK	gender=f number=p
Dominica	state	DM
Commonwealth de Dominica	state	DM	formal=1
dominiqués	demonym	DM	gender=m number=s
dominiquesa	demonym	DM	gender=f number=s
dominiqueses	demonym	DM	gender=m number=p
dominiquesas	demonym	DM	gender=f number=p
República Dominicana	state	DO	article=la formal=1
dominicano	demonym	DO	gender=m number=s
dominicana	demonym	DO	gender=f number=s
dominicanos	demonym	DO	gender=m number=p
dominicanas	demonym	DO	gender=f number=p
Argelia	state	DZ
República Argelina Democrática y Popular	state	DZ	formal=1
argelino	demonym	DZ	gender=m number=s
argelina	demonym	DZ	gender=f number=s
argelinos	demonym	DZ	gender=m number=p
argelinas	demonym	DZ	gender=f number=p
Ecuador	state	EC	article=el
República del Ecuador	state	EC	formal=1
ecuatoriano	demonym	EC	gender=m number=s
ecuatoriana	demonym	EC	gender=f number=s
ecuatorianos	demonym	EC	gender=m number=p
ecuatorianas	demonym	EC	gender=f number=p
Estonia	state	EE
República de Estonia	state	EE	formal=1
estonio	demonym	EE	gender=m number=s
estonia	demonym	EE	gender=f number=s
estonios	demonym	EE	gender=m number=p
estonias	demonym	EE	gender=f number=p
Egipto	state	EG
República Árabe de Egipto	state	EG	formal=1
egipcio	demonym	EG	gender=m number=s
egipcia	demonym	EG	gender=f number=s
egipcios	demonym	EG	gender=m number=p
egipcias	demonym	EG	gender=f number=p
Sáhara Occidental	territory	EH	article=el
Sahara Occidental	territory	EH
Sáhara occidental	territory	EH
saharaui	demonym	EH	number=s
saharauis	demonym	EH	number=p
Eritrea	state	ER
Estado de Eritrea	state	ER	formal=1
eritreo	demonym	ER	gender=m number=s
eritrea	demonym	ER	gender=f number=s
eritreos	demonym	ER	gender=m number=p
eritreas	demonym	ER	gender=f number=p
España	state	ES
Reino de España	state	ES	formal=1
español	demonym	ES	gender=m number=s
española	demonym	ES	gender=f number=s
españoles	demonym	ES	gender=m number=p
españolas	demonym	ES	gender=f number=p
Etiopía	state	ET
República Democrática Federal de Etiopía	state	ET	formal=1
etíope	demonym	ET	number=s
etíopes	demonym	ET	number=p
Finlandia	state	FI
República de Finlandia	state	FI	formal=1
finlandés	demonym	FI	gender=m number=s
finlandesa	demonym	FI	gender=f number=s
finlandeses	demonym	FI	gender=m number=p
finlandesas	demonym	FI	gender=f number=p
finés	demonym	FI	gender=m number=s
finesa	demonym	FI	gender=f number=s
fineses	demonym	FI	gender=m number=p
finesas	demonym	FI	gender=f number=p
Fiyi	state	FJ
Fiji	state	FJ
República de Fiji	state	FJ	formal=1
fiyiano	demonym	FJ	gender=m number=s
fiyiana	demonym	FJ	gender=f number=s
fiyianos	demonym	FJ	gender=m number=p
fiyianas	demonym	FJ	gender=f number=p
Islas Malvinas	territory	FK
Micronesia	state	FM
Estados Federados de Micronesia	state	FM	formal=1
micronesio	demonym	FM	gender=m number=s
micronesia	demonym	FM	gender=f number=s
micronesios	demonym	FM	gender=m number=p
micronesias	demonym	FM	gender=f number=p
Islas Feroe	territory	FO
Francia	state	FR
República Francesa	state	FR	formal=1
francés	demonym	FR	gender=m number=s
francesa	demonym	FR	gender=f number=s
franceses	demonym	FR	gender=m number=p
francesas	demonym	FR	gender=f number=p
Gabón	state	GA	article=el
República Gabonesa	state	GA	formal=1
gabonés	demonym	GA	gender=m number=s
gabonesa	demonym	GA	gender=f number=s
gaboneses	demonym	GA	gender=m number=p
gabonesas	demonym	GA	gender=f number=p
Reino Unido	state	GB	article=el
Gran Bretaña	state	GB
Reino Unido de Gran Bretaña e Irlanda del Norte	state	GB	formal=1
Inglaterra	state	GB
británico	demonym	GB	gender=m number=s
británica	demonym	GB	gender=f number=s
británicos	demonym	GB	gender=m number=p
británicas	demonym	GB	gender=f number=p
=Granada	state	GD	caution=word
=GRANADA	state	GD	caution=word
Granada	state	GD	formal=1
granadino	demonym	GD	gender=m number=s
granadina	demonym	GD	gender=f number=s
granadinos	demonym	GD	gender=m number=p
granadinas	demonym	GD	gender=f number=p
Georgia	state	GE	formal=1
georgiano	demonym	GE	gender=m number=s
georgiana	demonym	GE	gender=f number=s
georgianos	demonym	GE	gender=m number=p
georgianas	demonym	GE	gender=f number=p
Guayana Francesa	territory	GF
Guernesey	territory	GG
Ghana	state	GH
República de Ghana	state	GH	formal=1
ghanés	demonym	GH	gender=m number=s
ghanesa	demonym	GH	gender=f number=s
ghaneses	demonym	GH	gender=m number=p
ghanesas	demonym	GH	gender=f number=p
Gibraltar	territory	GI
Groenlandia	territory	GL
groenlandés	demonym	GL	gender=m number=s
groenlandesa	demonym	GL	gender=f number=s
groenlandeses	demonym	GL	gender=m number=p
groenlandesas	demonym	GL	gender=f number=p
Gambia	state	GM
República de Gambia	state	GM	formal=1
gambiano	demonym	GM	gender=m number=s
gambiana	demonym	GM	gender=f number=s
gambianos	demonym	GM	gender=m number=p
gambianas	demonym	GM	gender=f number=p
=Guinea	state	GN	caution=word
=GUINEA	state	GN	caution=word
Guinea-Conakri	state	GN
Guinea Conakry	state	GN
República de Guinea	state	GN	formal=1
guineano	demonym	GN	gender=m number=s caution=word
guineana	demonym	GN	gender=f number=s
guineanos	demonym	GN	gender=m number=p
guineanas	demonym	GN	gender=f number=p
Guadalupe	territory	GP	caution=name
Guinea Ecuatorial	state	GQ
República de Guinea Ecuatorial	state	GQ	formal=1
ecuatoguineano	demonym	GQ	gender=m number=s
ecuatoguineana	demonym	GQ	gender=f number=s
ecuatoguineanos	demonym	GQ	gender=m number=p
ecuatoguineanas	demonym	GQ	gender=f number=p
Grecia	state	GR
República Helénica	state	GR	formal=1
griego	demonym	GR	gender=m number=s
griega	demonym	GR	gender=f number=s
griegos	demonym	GR	gender=m number=p
griegas	demonym	GR	gender=f number=p
heleno	demonym	GR	gender=m number=s
helena	demonym	GR	gender=f number=s
helenos	demonym	GR	gender=m number=p
helenas	demonym	GR	gender=f number=p
Islas Georgia del Sur y Sandwich del Sur	territory	GS
Guatemala	state	GT
República de Guatemala	state	GT	formal=1
guatemalteco	demonym	GT	gender=m number=s
guatemalteca	demonym	GT	gender=f number=s
guatemaltecos	demonym	GT	gender=m number=p
guatemaltecas	demonym	GT	gender=f number=p
Guam	territory	GU
Guinea-Bisáu	state	GW
Guinea-Bissau	state	GW
Guinea Bissau	state	GW
República de Guinea-Bissau	state	GW	formal=1
bisauguineano	demonym	GW	gender=m number=s
bisauguineana	demonym	GW	gender=f number=s
bisauguineanos	demonym	GW	gender=m number=p
bisauguineanas	demonym	GW	gender=f number=p
guineano	demonym	GW	gender=m number=s caution=word
guineana	demonym	GW	gender=f number=s
guineanos	demonym	GW	gender=m number=p
guineanas	demonym	GW	gender=f number=p
Guyana	state	GY
República Cooperativa de Guyana	state	GY	formal=1
guyanés	demonym	GY	gender=m number=s
guyanesa	demonym	GY	gender=f number=s
guyaneses	demonym	GY	gender=m number=p
guyanesas	demonym	GY	gender=f number=p
Hong Kong	territory	HK
hongkonés	demonym	HK	gender=m number=s
hongkonesa	demonym	HK	gender=f number=s
hongkoneses	demonym	HK	gender=m number=p
hongkonesas	demonym	HK	gender=f number=p
Islas Heard y McDonald	territory	HM
Honduras	state	HN
República de Honduras	state	HN	formal=1
hondureño	demonym	HN	gender=m number=s
hondureña	demonym	HN	gender=f number=s
hondureños	demonym	HN	gender=m number=p
hondureñas	demonym	HN	gender=f number=p
Croacia	state	HR
República de Croacia	state	HR	formal=1
croata	demonym	HR	number=s
croatas	demonym	HR	number=p
Haití	state	HT
República de Haití	state	HT	formal=1
haitiano	demonym	HT	gender=m number=s
haitiana	demonym	HT	gender=f number=s
haitianos	demonym	HT	gender=m number=p
haitianas	demonym	HT	gender=f number=p
Hungría	state	HU	formal=1
húngaro	demonym	HU	gender=m number=s
húngara	demonym	HU	gender=f number=s
húngaros	demonym	HU	gender=m number=p
húngaras	demonym	HU	gender=f number=p
Indonesia	state	ID
República de Indonesia	state	ID	formal=1
indonesio	demonym	ID	gender=m number=s
indonesia	demonym	ID	gender=f number=s
indonesios	demonym	ID	gender=m number=p
indonesias	demonym	ID	gender=f number=p
Irlanda	state	IE	formal=1
irlandés	demonym	IE	gender=m number=s
irlandesa	demonym	IE	gender=f number=s
irlandeses	demonym	IE	gender=m number=p
irlandesas	demonym	IE	gender=f number=p
Israel	state	IL
Estado de Israel	state	IL	formal=1
israelí	demonym	IL	number=s
israelíes	demonym	IL	number=p
israelís	demonym	IL	number=p
Isla de Man	territory	IM
India	state	IN	article=la
República de la India	state	IN	formal=1
indio	demonym	IN	gender=m number=s caution=word
india	demonym	IN	gender=f number=s
indios	demonym	IN	gender=m number=p
indias	demonym	IN	gender=f number=p
Territorio Británico del Océano Índico	territory	IO
Irak	state	IQ	article=el
Iraq	state	IQ
República del Iraq	state	IQ	formal=1
iraquí	demonym	IQ	number=s
iraquíes	demonym	IQ	number=p
iraquís	demonym	IQ	number=p
Irán	state	IR
República Islámica de Irán	state	IR
República Islámica del Irán	state	IR	formal=1
iraní	demonym	IR	number=s
iraníes	demonym	IR	number=p
iranís	demonym	IR	number=p
Islandia	state	IS
República de Islandia	state	IS	formal=1
islandés	demonym	IS	gender=m number=s
islandesa	demonym	IS	gender=f number=s
islandeses	demonym	IS	gender=m number=p
islandesas	demonym	IS	gender=f number=p
Italia	state	IT
República Italiana	state	IT	formal=1
italiano	demonym	IT	gender=m number=s
italiana	demonym	IT	gender=f number=s
italianos	demonym	IT	gender=m number=p
italianas	demonym	IT	gender=f number=p
=Jersey	territory	JE	caution=word
=JERSEY	territory	JE	caution=word
Jamaica	state	JM	formal=1
jamaicano	demonym	JM	gender=m number=s
jamaicana	demonym	JM	gender=f number=s
jamaicanos	demonym	JM	gender=m number=p
jamaicanas	demonym	JM	gender=f number=p
jamaiquino	demonym	JM	gender=m number=s
jamaiquina	demonym	JM	gender=f number=s
jamaiquinos	demonym	JM	gender=m number=p
jamaiquinas	demonym	JM	gender=f number=p
Jordania	state	JO
Reino Hachemita	state	JO
Reino Hachemita de Jordania	state	JO	formal=1
jordano	demonym	JO	gender=m number=s
jordana	demonym	JO	gender=f number=s
jordanos	demonym	JO	gender=m number=p
jordanas	demonym	JO	gender=f number=p
Japón	state	JP	article=el formal=1
japonés	demonym	JP	gender=m number=s
japonesa	demonym	JP	gender=f number=s
japoneses	demonym	JP	gender=m number=p
japonesas	demonym	JP	gender=f number=p
nipón	demonym	JP	gender=m number=s
nipona	demonym	JP	gender=f number=s
nipones	demonym	JP	gender=m number=p
niponas	demonym	JP	gender=f number=p
Kenia	state	KE
Kenya	state	KE
República de Kenya	state	KE	formal=1
keniano	demonym	KE	gender=m number=s
keniana	demonym	KE	gender=f number=s
kenianos	demonym	KE	gender=m number=p
kenianas	demonym	KE	gender=f number=p
keniata	demonym	KE	number=s
keniatas	demonym	KE	number=p
Kirguistán	state	KG
Kirguizistán	state	KG
República Kirguisa	state	KG	formal=1
kirguís	demonym	KG	number=s
kirguises	demonym	KG	number=p
kirguiso	demonym	KG	gender=m number=s
kirguisa	demonym	KG	gender=f number=s
kirguisos	demonym	KG	gender=m number=p
kirguisas	demonym	KG	gender=f number=p
Camboya	state	KH
Reino de Camboya	state	KH	formal=1
camboyano	demonym	KH	gender=m number=s
camboyana	demonym	KH	gender=f number=s
camboyanos	demonym	KH	gender=m number=p
camboyanas	demonym	KH	gender=f number=p
Kiribati	state	KI
República de Kiribati	state	KI	formal=1
kiribatiano	demonym	KI	gender=m number=s
kiribatiana	demonym	KI	gender=f number=s
kiribatianos	demonym	KI	gender=m number=p
kiribatianas	demonym	KI	gender=f number=p
Comoras	state	KM	article=las
Unión de las Comoras	state	KM	formal=1
comorense	demonym	KM	number=s
comorenses	demonym	KM	number=p
San Cristóbal y Nieves	state	KN
Saint Kitts y Nevis	state	KN	formal=1
sancristobaleño	demonym	KN	gender=m number=s
sancristobaleña	demonym	KN	gender=f number=s
sancristobaleños	demonym	KN	gender=m number=p
sancristobaleñas	demonym	KN	gender=f number=p
Corea del Norte	state	KP
República Popular Democrática de Corea	state	KP	formal=1
norcoreano	demonym	KP	gender=m number=s
norcoreana	demonym	KP	gender=f number=s
norcoreanos	demonym	KP	gender=m number=p
norcoreanas	demonym	KP	gender=f number=p
Corea del Sur	state	KR
República de Corea	state	KR	formal=1
surcoreano	demonym	KR	gender=m number=s
surcoreana	demonym	KR	gender=f number=s
surcoreanos	demonym	KR	gender=m number=p
surcoreanas	demonym	KR	gender=f number=p
Kuwait	state	KW
Estado de Kuwait	state	KW	formal=1
kuwaití	demonym	KW	number=s
kuwaitíes	demonym	KW	number=p
kuwaitís	demonym	KW	number=p
Islas Caimán	territory	KY
Kazajistán	state	KZ
Kazajstán	state	KZ
Kazajistan	state	KZ
República de Kazajstán	state	KZ	formal=1
kazajo	demonym	KZ	gender=m number=s
kazaja	demonym	KZ	gender=f number=s
kazajos	demonym	KZ	gender=m number=p
kazajas	demonym	KZ	gender=f number=p
kazajistano	demonym	KZ	gender=m number=s
kazajistana	demonym	KZ	gender=f number=s
kazajistanos	demonym	KZ	gender=m number=p
kazajistanas	demonym	KZ	gender=f number=p
Laos	state	LA
República Democrática Popular Lao	state	LA	formal=1
laosiano	demonym	LA	gender=m number=s
laosiana	demonym	LA	gender=f number=s
laosianos	demonym	LA	gender=m number=p
laosianas	demonym	LA	gender=f number=p
Líbano	state	LB	article=el
República Libanesa	state	LB	formal=1
libanés	demonym	LB	gender=m number=s
libanesa	demonym	LB	gender=f number=s
libaneses	demonym	LB	gender=m number=p
libanesas	demonym	LB	gender=f number=p
Santa Lucía	state	LC	formal=1
santalucense	demonym	LC	number=s
santalucenses	demonym	LC	number=p
Liechtenstein	state	LI
Principado de Liechtenstein	state	LI	formal=1
liechtensteiniano	demonym	LI	gender=m number=s
liechtensteiniana	demonym	LI	gender=f number=s
liechtensteinianos	demonym	LI	gender=m number=p
liechtensteinianas	demonym	LI	gender=f number=p
Sri Lanka	state	LK
República Socialista Democrática de Sri Lanka	state	LK	formal=1
esrilanqués	demonym	LK	gender=m number=s
esrilanquesa	demonym	LK	gender=f number=s
esrilanqueses	demonym	LK	gender=m number=p
esrilanquesas	demonym	LK	gender=f number=p
ceilanés	demonym	LK	gender=m number=s
ceilanesa	demonym	LK	gender=f number=s
ceilaneses	demonym	LK	gender=m number=p
ceilanesas	demonym	LK	gender=f number=p
srilankés	demonym	LK	gender=m number=s
srilankesa	demonym	LK	gender=f number=s
srilankeses	demonym	LK	gender=m number=p
srilankesas	demonym	LK	gender=f number=p
Liberia	state	LR
República de Liberia	state	LR	formal=1
liberiano	demonym	LR	gender=m number=s
liberiana	demonym	LR	gender=f number=s
liberianos	demonym	LR	gender=m number=p
liberianas	demonym	LR	gender=f number=p
Lesoto	state	LS
Lesotho	state	LS
Reino de Lesotho	state	LS	formal=1
lesotense	demonym	LS	number=s
lesotenses	demonym	LS	number=p
Lituania	state	LT
República de Lituania	state	LT	formal=1
lituano	demonym	LT	gender=m number=s
lituana	demonym	LT	gender=f number=s
lituanos	demonym	LT	gender=m number=p
lituanas	demonym	LT	gender=f number=p
Luxemburgo	state	LU
Gran Ducado de Luxemburgo	state	LU	formal=1
luxemburgués	demonym	LU	gender=m number=s
luxemburguesa	demonym	LU	gender=f number=s
luxemburgueses	demonym	LU	gender=m number=p
luxemburguesas	demonym	LU	gender=f number=p
Letonia	state	LV
República de Letonia	state	LV	formal=1
letón	demonym	LV	gender=m number=s
letona	demonym	LV	gender=f number=s
letones	demonym	LV	gender=m number=p
letonas	demonym	LV	gender=f number=p
Libia	state	LY
Estado de Libia	state	LY	formal=1
libio	demonym	LY	gender=m number=s
libia	demonym	LY	gender=f number=s
libios	demonym	LY	gender=m number=p
libias	demonym	LY	gender=f number=p
Marruecos	state	MA
Reino de Marruecos	state	MA	formal=1
marroquí	demonym	MA	number=s
marroquíes	demonym	MA	number=p
marroquís	demonym	MA	number=p
=Mónaco	state	MC	caution=word
=MÓNACO	state	MC	caution=word
=Monaco	state	MC	caution=word
Principado de Mónaco	state	MC	formal=1
monegasco	demonym	MC	gender=m number=s
monegasca	demonym	MC	gender=f number=s
monegascos	demonym	MC	gender=m number=p
monegascas	demonym	MC	gender=f number=p
Moldavia	state	MD
República de Moldova	state	MD	formal=1
moldavo	demonym	MD	gender=m number=s
moldava	demonym	MD	gender=f number=s
moldavos	demonym	MD	gender=m number=p
moldavas	demonym	MD	gender=f number=p
Montenegro	state	ME	formal=1
montenegrino	demonym	ME	gender=m number=s
montenegrina	demonym	ME	gender=f number=s
montenegrinos	demonym	ME	gender=m number=p
montenegrinas	demonym	ME	gender=f number=p
San Martín	territory	MF
Madagascar	state	MG
República de Madagascar	state	MG	formal=1
malgache	demonym	MG	number=s
malgaches	demonym	MG	number=p
Islas Marshall	state	MH	article=las
República de las Islas Marshall	state	MH	formal=1
marshalés	demonym	MH	gender=m number=s
marshalesa	demonym	MH	gender=f number=s
marshaleses	demonym	MH	gender=m number=p
marshalesas	demonym	MH	gender=f number=p
Macedonia del Norte	state	MK
Macedonia	state	MK
República de Macedonia del Norte	state	MK	formal=1
macedonio	demonym	MK	gender=m number=s
macedonia	demonym	MK	gender=f number=s
macedonios	demonym	MK	gender=m number=p
macedonias	demonym	MK	gender=f number=p
normacedonio	demonym	MK	gender=m number=s
normacedonia	demonym	MK	gender=f number=s
normacedonios	demonym	MK	gender=m number=p
normacedonias	demonym	MK	gender=f number=p
=Mali	state	ML	caution=word
=MALI	state	ML	caution=word
=Malí	state	ML	caution=word
=MALÍ	state	ML	caution=word
República de Malí	state	ML	formal=1
maliense	demonym	ML	number=s
malienses	demonym	ML	number=p
malí	demonym	ML	number=s caution=word
malíes	demonym	ML	number=p
malís	demonym	ML	number=p
Myanmar	state	MM
Birmania	state	MM
República de la Unión de Myanmar	state	MM	formal=1
birmano	demonym	MM	gender=m number=s
birmana	demonym	MM	gender=f number=s
birmanos	demonym	MM	gender=m number=p
birmanas	demonym	MM	gender=f number=p
Mongolia	state	MN	formal=1
mongol	demonym	MN	gender=m number=s
mongola	demonym	MN	gender=f number=s
mongoles	demonym	MN	gender=m number=p
mongolas	demonym	MN	gender=f number=p
Macao	territory	MO
Islas Marianas del Norte	territory	MP
Martinica	territory	MQ
Mauritania	state	MR
República Islámica de Mauritania	state	MR	formal=1
mauritano	demonym	MR	gender=m number=s
mauritana	demonym	MR	gender=f number=s
mauritanos	demonym	MR	gender=m number=p
mauritanas	demonym	MR	gender=f number=p
Montserrat	territory	MS
Malta	state	MT
República de Malta	state	MT	formal=1
maltés	demonym	MT	gender=m number=s
maltesa	demonym	MT	gender=f number=s
malteses	demonym	MT	gender=m number=p
maltesas	demonym	MT	gender=f number=p
Mauricio	state	MU
Isla Mauricio	state	MU
República de Mauricio	state	MU	formal=1
mauriciano	demonym	MU	gender=m number=s
mauriciana	demonym	MU	gender=f number=s
mauricianos	demonym	MU	gender=m number=p
mauricianas	demonym	MU	gender=f number=p
Maldivas	state	MV
República de Maldivas	state	MV	formal=1
maldivo	demonym	MV	gender=m number=s
maldiva	demonym	MV	gender=f number=s
maldivos	demonym	MV	gender=m number=p
maldivas	demonym	MV	gender=f number=p
Malaui	state	MW
Malawi	state	MW
República de Malawi	state	MW	formal=1
malauí	demonym	MW	number=s
malauíes	demonym	MW	number=p
malauís	demonym	MW	number=p
México	state	MX
Estados Unidos Mexicanos	state	MX	formal=1
mexicano	demonym	MX	gender=m number=s
mexicana	demonym	MX	gender=f number=s
mexicanos	demonym	MX	gender=m number=p
mexicanas	demonym	MX	gender=f number=p
mejicano	demonym	MX	gender=m number=s
mejicana	demonym	MX	gender=f number=s
mejicanos	demonym	MX	gender=m number=p
mejicanas	demonym	MX	gender=f number=p
Malasia	state	MY	formal=1
malasio	demonym	MY	gender=m number=s
malasia	demonym	MY	gender=f number=s
malasios	demonym	MY	gender=m number=p
malasias	demonym	MY	gender=f number=p
Mozambique	state	MZ
República de Mozambique	state	MZ	formal=1
mozambiqueño	demonym	MZ	gender=m number=s
mozambiqueña	demonym	MZ	gender=f number=s
mozambiqueños	demonym	MZ	gender=m number=p
mozambiqueñas	demonym	MZ	gender=f number=p
Namibia	state	NA
República de Namibia	state	NA	formal=1
namibio	demonym	NA	gender=m number=s
namibia	demonym	NA	gender=f number=s
namibios	demonym	NA	gender=m number=p
namibias	demonym	NA	gender=f number=p
Nueva Caledonia	territory	NC
Níger	state	NE	article=el
República del Níger	state	NE	formal=1
nigerino	demonym	NE	gender=m number=s
nigerina	demonym	NE	gender=f number=s
nigerinos	demonym	NE	gender=m number=p
nigerinas	demonym	NE	gender=f number=p
Isla Norfolk	territory	NF
Nigeria	state	NG
República Federal de Nigeria	state	NG	formal=1
nigeriano	demonym	NG	gender=m number=s
nigeriana	demonym	NG	gender=f number=s
nigerianos	demonym	NG	gender=m number=p
nigerianas	demonym	NG	gender=f number=p
Nicaragua	state	NI
República de Nicaragua	state	NI	formal=1
nicaragüense	demonym	NI	number=s
nicaragüenses	demonym	NI	number=p
Países Bajos	state	NL	article=los
Holanda	state	NL
Países bajos	state	NL
Reino de los Países Bajos	state	NL	formal=1
neerlandés	demonym	NL	gender=m number=s
neerlandesa	demonym	NL	gender=f number=s
neerlandeses	demonym	NL	gender=m number=p
neerlandesas	demonym	NL	gender=f number=p
holandés	demonym	NL	gender=m number=s
holandesa	demonym	NL	gender=f number=s
holandeses	demonym	NL	gender=m number=p
holandesas	demonym	NL	gender=f number=p
Noruega	state	NO
Reino de Noruega	state	NO	formal=1
noruego	demonym	NO	gender=m number=s
noruega	demonym	NO	gender=f number=s
noruegos	demonym	NO	gender=m number=p
noruegas	demonym	NO	gender=f number=p
Nepal	state	NP	formal=1
nepalí	demonym	NP	number=s
nepalíes	demonym	NP	number=p
nepalís	demonym	NP	number=p
nepalés	demonym	NP	gender=m number=s
nepalesa	demonym	NP	gender=f number=s
nepaleses	demonym	NP	gender=m number=p
nepalesas	demonym	NP	gender=f number=p
Nauru	state	NR
República de Nauru	state	NR	formal=1
nauruano	demonym	NR	gender=m number=s
nauruana	demonym	NR	gender=f number=s
nauruanos	demonym	NR	gender=m number=p
nauruanas	demonym	NR	gender=f number=p
Niue	territory	NU	formal=1
Nueva Zelanda	state	NZ
Nueva Zelandia	state	NZ	formal=1
neozelandés	demonym	NZ	gender=m number=s
neozelandesa	demonym	NZ	gender=f number=s
neozelandeses	demonym	NZ	gender=m number=p
neozelandesas	demonym	NZ	gender=f number=p
=Omán	state	OM	caution=word
=OMÁN	state	OM	caution=word
=Oman	state	OM	caution=word
sultanato de Omán	state	OM
Sultanía de Omán	state	OM	formal=1
omaní	demonym	OM	number=s
omaníes	demonym	OM	number=p
omanís	demonym	OM	number=p
=Panamá	state	PA	caution=word
=PANAMÁ	state	PA	caution=word
=Panama	state	PA	caution=word
República de Panamá	state	PA	formal=1
panameño	demonym	PA	gender=m number=s
panameña	demonym	PA	gender=f number=s
panameños	demonym	PA	gender=m number=p
panameñas	demonym	PA	gender=f number=p
=Perú	state	PE	caution=word article=el
=PERÚ	state	PE	caution=word article=el
=Peru	state	PE	caution=word article=el
República del Perú	state	PE	formal=1
peruano	demonym	PE	gender=m number=s
peruana	demonym	PE	gender=f number=s
peruanos	demonym	PE	gender=m number=p
peruanas	demonym	PE	gender=f number=p
Polinesia Francesa	territory	PF
Papúa Nueva Guinea	state	PG
Papua Nueva Guinea	state	PG
Estado Independiente de Papua Nueva Guinea	state	PG	formal=1
papú	demonym	PG	number=s
papúes	demonym	PG	number=p
papús	demonym	PG	number=p
papuano	demonym	PG	gender=m number=s
papuana	demonym	PG	gender=f number=s
papuanos	demonym	PG	gender=m number=p
papuanas	demonym	PG	gender=f number=p
Filipinas	state	PH
República de Filipinas	state	PH	formal=1
filipino	demonym	PH	gender=m number=s
filipina	demonym	PH	gender=f number=s
filipinos	demonym	PH	gender=m number=p
filipinas	demonym	PH	gender=f number=p
Pakistán	state	PK	article=el
República Islámica del Pakistán	state	PK	formal=1
pakistaní	demonym	PK	number=s
pakistaníes	demonym	PK	number=p
pakistanís	demonym	PK	number=p
Polonia	state	PL
República de Polonia	state	PL	formal=1
polaco	demonym	PL	gender=m number=s
polaca	demonym	PL	gender=f number=s
polacos	demonym	PL	gender=m number=p
polacas	demonym	PL	gender=f number=p
San Pedro y Miquelón	territory	PM
Islas Pitcairn	territory	PN
Puerto Rico	territory	PR
puertorriqueño	demonym	PR	gender=m number=s
puertorriqueña	demonym	PR	gender=f number=s
puertorriqueños	demonym	PR	gender=m number=p
puertorriqueñas	demonym	PR	gender=f number=p
portorriqueño	demonym	PR	gender=m number=s
portorriqueña	demonym	PR	gender=f number=s
portorriqueños	demonym	PR	gender=m number=p
portorriqueñas	demonym	PR	gender=f number=p
Palestina	state	PS
Territorios Palestinos	state	PS
Estado de Palestina	state	PS	formal=1
Estado palestino	state	PS
palestino	demonym	PS	gender=m number=s
palestina	demonym	PS	gender=f number=s
palestinos	demonym	PS	gender=m number=p
palestinas	demonym	PS	gender=f number=p
Portugal	state	PT
República Portuguesa	state	PT	formal=1
portugués	demonym	PT	gender=m number=s
portuguesa	demonym	PT	gender=f number=s
portugueses	demonym	PT	gender=m number=p
portuguesas	demonym	PT	gender=f number=p
Palaos	state	PW
Palau	state	PW
República de Palau	state	PW	formal=1
palauano	demonym	PW	gender=m number=s
palauana	demonym	PW	gender=f number=s
palauanos	demonym	PW	gender=m number=p
palauanas	demonym	PW	gender=f number=p
Paraguay	state	PY	article=el
República del Paraguay	state	PY	formal=1
paraguayo	demonym	PY	gender=m number=s
paraguaya	demonym	PY	gender=f number=s
paraguayos	demonym	PY	gender=m number=p
paraguayas	demonym	PY	gender=f number=p
=Catar	state	QA	caution=word
=CATAR	state	QA	caution=word
Qatar	state	QA
Estado de Qatar	state	QA	formal=1
catarí	demonym	QA	number=s
cataríes	demonym	QA	number=p
catarís	demonym	QA	number=p
qatarí	demonym	QA	number=s
qataríes	demonym	QA	number=p
qatarís	demonym	QA	number=p
Reunión	territory	RE
Rumanía	state	RO
Rumania	state	RO	formal=1
rumano	demonym	RO	gender=m number=s
rumana	demonym	RO	gender=f number=s
rumanos	demonym	RO	gender=m number=p
rumanas	demonym	RO	gender=f number=p
Serbia	state	RS
República de Serbia	state	RS	formal=1
serbio	demonym	RS	gender=m number=s
serbia	demonym	RS	gender=f number=s
serbios	demonym	RS	gender=m number=p
serbias	demonym	RS	gender=f number=p
Rusia	state	RU
Federación de Rusia	state	RU	formal=1
Federación Rusa	state	RU
ruso	demonym	RU	gender=m number=s
rusa	demonym	RU	gender=f number=s
rusos	demonym	RU	gender=m number=p
rusas	demonym	RU	gender=f number=p
Ruanda	state	RW
Rwanda	state	RW
República de Rwanda	state	RW	formal=1
ruandés	demonym	RW	gender=m number=s
ruandesa	demonym	RW	gender=f number=s
ruandeses	demonym	RW	gender=m number=p
ruandesas	demonym	RW	gender=f number=p
Arabia Saudí	state	SA	article=la
Arabia Saudita	state	SA
Reino de la Arabia Saudita	state	SA	formal=1
saudí	demonym	SA	number=s
saudíes	demonym	SA	number=p
saudís	demonym	SA	number=p
saudita	demonym	SA	number=s
sauditas	demonym	SA	number=p
Islas Salomón	state	SB	article=las formal=1
salomonense	demonym	SB	number=s
salomonenses	demonym	SB	number=p
Seychelles	state	SC
República de Seychelles	state	SC	formal=1
seychellense	demonym	SC	number=s
seychellenses	demonym	SC	number=p
Sudán	state	SD	article=el
República del Sudán	state	SD	formal=1
sudanés	demonym	SD	gender=m number=s
sudanesa	demonym	SD	gender=f number=s
sudaneses	demonym	SD	gender=m number=p
sudanesas	demonym	SD	gender=f number=p
Suecia	state	SE
Reino de Suecia	state	SE	formal=1
sueco	demonym	SE	gender=m number=s
sueca	demonym	SE	gender=f number=s
suecos	demonym	SE	gender=m number=p
suecas	demonym	SE	gender=f number=p
Singapur	state	SG
República de Singapur	state	SG	formal=1
singapurense	demonym	SG	number=s
singapurenses	demonym	SG	number=p
Santa Elena	territory	SH
Eslovenia	state	SI
República de Eslovenia	state	SI	formal=1
esloveno	demonym	SI	gender=m number=s
eslovena	demonym	SI	gender=f number=s
eslovenos	demonym	SI	gender=m number=p
eslovenas	demonym	SI	gender=f number=p
Svalbard y Jan Mayen	territory	SJ
Eslovaquia	state	SK
República Eslovaca	state	SK	formal=1
eslovaco	demonym	SK	gender=m number=s
eslovaca	demonym	SK	gender=f number=s
eslovacos	demonym	SK	gender=m number=p
eslovacas	demonym	SK	gender=f number=p
Sierra Leona	state	SL
República de Sierra Leona	state	SL	formal=1
sierraleonés	demonym	SL	gender=m number=s
sierraleonesa	demonym	SL	gender=f number=s
sierraleoneses	demonym	SL	gender=m number=p
sierraleonesas	demonym	SL	gender=f number=p
San Marino	state	SM
República de San Marino	state	SM	formal=1
sanmarinense	demonym	SM	number=s
sanmarinenses	demonym	SM	number=p
Senegal	state	SN	article=el
República del Senegal	state	SN	formal=1
senegalés	demonym	SN	gender=m number=s
senegalesa	demonym	SN	gender=f number=s
senegaleses	demonym	SN	gender=m number=p
senegalesas	demonym	SN	gender=f number=p
Somalia	state	SO
República Federal de Somalia	state	SO	formal=1
somalí	demonym	SO	number=s
somalíes	demonym	SO	number=p
somalís	demonym	SO	number=p
Surinam	state	SR
Suriname	state	SR
República de Suriname	state	SR	formal=1
surinamés	demonym	SR	gender=m number=s
surinamesa	demonym	SR	gender=f number=s
surinameses	demonym	SR	gender=m number=p
surinamesas	demonym	SR	gender=f number=p
Sudán del Sur	state	SS
República de Sudán del Sur	state	SS	formal=1
sursudanés	demonym	SS	gender=m number=s
sursudanesa	demonym	SS	gender=f number=s
sursudaneses	demonym	SS	gender=m number=p
sursudanesas	demonym	SS	gender=f number=p
Santo Tomé y Príncipe	state	ST
Sao Tome y Principe	state	ST
República Democrática de Santo Tomé y Príncipe	state	ST	formal=1
santotomense	demonym	ST	number=s
santotomenses	demonym	ST	number=p
El Salvador	state	SV
República de El Salvador	state	SV	formal=1
salvadoreño	demonym	SV	gender=m number=s
salvadoreña	demonym	SV	gender=f number=s
salvadoreños	demonym	SV	gender=m number=p
salvadoreñas	demonym	SV	gender=f number=p
Sint Maarten	territory	SX
Siria	state	SY
República Árabe Siria	state	SY	formal=1
sirio	demonym	SY	gender=m number=s
siria	demonym	SY	gender=f number=s
sirios	demonym	SY	gender=m number=p
sirias	demonym	SY	gender=f number=p
Esuatini	state	SZ
Suazilandia	state	SZ
Eswatini	state	SZ
Reino de Eswatini	state	SZ	formal=1
suazi	demonym	SZ	number=s
suazis	demonym	SZ	number=p
esuatiniano	demonym	SZ	gender=m number=s
esuatiniana	demonym	SZ	gender=f number=s
esuatinianos	demonym	SZ	gender=m number=p
esuatinianas	demonym	SZ	gender=f number=p
Islas Turcas y Caicos	territory	TC
Chad	state	TD	article=el
República del Chad	state	TD	formal=1
chadiano	demonym	TD	gender=m number=s
chadiana	demonym	TD	gender=f number=s
chadianos	demonym	TD	gender=m number=p
chadianas	demonym	TD	gender=f number=p
Territorios Australes Franceses	territory	TF
Togo	state	TG	article=el
República Togolesa	state	TG	formal=1
togolés	demonym	TG	gender=m number=s
togolesa	demonym	TG	gender=f number=s
togoleses	demonym	TG	gender=m number=p
togolesas	demonym	TG	gender=f number=p
Tailandia	state	TH
Reino de Tailandia	state	TH	formal=1
tailandés	demonym	TH	gender=m number=s
tailandesa	demonym	TH	gender=f number=s
tailandeses	demonym	TH	gender=m number=p
tailandesas	demonym	TH	gender=f number=p
Tayikistán	state	TJ
República de Tayikistán	state	TJ	formal=1
tayiko	demonym	TJ	gender=m number=s
tayika	demonym	TJ	gender=f number=s
tayikos	demonym	TJ	gender=m number=p
tayikas	demonym	TJ	gender=f number=p
Tokelau	territory	TK
Timor-Leste	state	TL
Timor Oriental	state	TL
Timor Leste	state	TL
República Democrática de Timor-Leste	state	TL	formal=1
timorense	demonym	TL	number=s
timorenses	demonym	TL	number=p
Turkmenistán	state	TM	formal=1
turcomano	demonym	TM	gender=m number=s
turcomana	demonym	TM	gender=f number=s
turcomanos	demonym	TM	gender=m number=p
turcomanas	demonym	TM	gender=f number=p
turkmeno	demonym	TM	gender=m number=s
turkmena	demonym	TM	gender=f number=s
turkmenos	demonym	TM	gender=m number=p
turkmenas	demonym	TM	gender=f number=p
Túnez	state	TN
República de Túnez	state	TN	formal=1
tunecino	demonym	TN	gender=m number=s
tunecina	demonym	TN	gender=f number=s
tunecinos	demonym	TN	gender=m number=p
tunecinas	demonym	TN	gender=f number=p
Tonga	state	TO
Reino de Tonga	state	TO	formal=1
tongano	demonym	TO	gender=m number=s
tongana	demonym	TO	gender=f number=s
tonganos	demonym	TO	gender=m number=p
tonganas	demonym	TO	gender=f number=p
=Turquía	state	TR	caution=word
=TURQUÍA	state	TR	caution=word
=Turquia	state	TR	caution=word
Türkiye	state	TR
turco	demonym	TR	gender=m number=s
turca	demonym	TR	gender=f number=s
turcos	demonym	TR	gender=m number=p
turcas	demonym	TR	gender=f number=p
Trinidad y Tobago	state	TT
Trinidad y Tabago	state	TT
República de Trinidad y Tabago	state	TT	formal=1
trinitense	demonym	TT	number=s
trinitenses	demonym	TT	number=p
Tuvalu	state	TV	formal=1
tuvaluano	demonym	TV	gender=m number=s
tuvaluana	demonym	TV	gender=f number=s
tuvaluanos	demonym	TV	gender=m number=p
tuvaluanas	demonym	TV	gender=f number=p
Taiwán	territory	TW
Taiwan	territory	TW
taiwanés	demonym	TW	gender=m number=s
taiwanesa	demonym	TW	gender=f number=s
taiwaneses	demonym	TW	gender=m number=p
taiwanesas	demonym	TW	gender=f number=p
Tanzania	state	TZ
República Unida de Tanzanía	state	TZ	formal=1
tanzano	demonym	TZ	gender=m number=s
tanzana	demonym	TZ	gender=f number=s
tanzanos	demonym	TZ	gender=m number=p
tanzanas	demonym	TZ	gender=f number=p
Ucrania	state	UA	formal=1
ucraniano	demonym	UA	gender=m number=s
ucraniana	demonym	UA	gender=f number=s
ucranianos	demonym	UA	gender=m number=p
ucranianas	demonym	UA	gender=f number=p
Uganda	state	UG
República de Uganda	state	UG	formal=1
ugandés	demonym	UG	gender=m number=s
ugandesa	demonym	UG	gender=f number=s
ugandeses	demonym	UG	gender=m number=p
ugandesas	demonym	UG	gender=f number=p
Islas menores alejadas de EE. UU.	territory	UM
Estados Unidos	state	US	article=los
=EE. UU.	state	US	abbr=1
Estados Unidos de América	state	US	formal=1
=EE.UU.	state	US	abbr=1
=EEUU	state	US	abbr=1
=EE UU	state	US	abbr=1
=EE.UU	state	US	abbr=1
Norteamérica	state	US
=USA	state	US	abbr=1
estadounidense	demonym	US	number=s
estadounidenses	demonym	US	number=p
norteamericano	demonym	US	gender=m number=s
norteamericana	demonym	US	gender=f number=s
norteamericanos	demonym	US	gender=m number=p
norteamericanas	demonym	US	gender=f number=p
americano	demonym	US	gender=m number=s
americana	demonym	US	gender=f number=s
americanos	demonym	US	gender=m number=p
americanas	demonym	US	gender=f number=p
Uruguay	state	UY	article=el
República Oriental del Uruguay	state	UY	formal=1
uruguayo	demonym	UY	gender=m number=s
uruguaya	demonym	UY	gender=f number=s
uruguayos	demonym	UY	gender=m number=p
uruguayas	demonym	UY	gender=f number=p
Uzbekistán	state	UZ
República de Uzbekistán	state	UZ	formal=1
uzbeko	demonym	UZ	gender=m number=s
uzbeka	demonym	UZ	gender=f number=s
uzbekos	demonym	UZ	gender=m number=p
uzbekas	demonym	UZ	gender=f number=p
Vaticano	state	VA	article=el
Santa Sede	state	VA	formal=1
Ciudad del Vaticano	state	VA
vaticano	demonym	VA	gender=m number=s
vaticana	demonym	VA	gender=f number=s
vaticanos	demonym	VA	gender=m number=p
vaticanas	demonym	VA	gender=f number=p
San Vicente y las Granadinas	state	VC	formal=1
sanvicentino	demonym	VC	gender=m number=s
sanvicentina	demonym	VC	gender=f number=s
sanvicentinos	demonym	VC	gender=m number=p
sanvicentinas	demonym	VC	gender=f number=p
Venezuela	state	VE
República Bolivariana de Venezuela	state	VE	formal=1
venezolano	demonym	VE	gender=m number=s
venezolana	demonym	VE	gender=f number=s
venezolanos	demonym	VE	gender=m number=p
venezolanas	demonym	VE	gender=f number=p
Islas Vírgenes Británicas	territory	VG
Islas Vírgenes de EE. UU.	territory	VI
Vietnam	state	VN
Viet Nam	state	VN
República Socialista de Viet Nam	state	VN	formal=1
vietnamita	demonym	VN	number=s
vietnamitas	demonym	VN	number=p
Vanuatu	state	VU
República de Vanuatu	state	VU	formal=1
vanuatuense	demonym	VU	number=s
vanuatuenses	demonym	VU	number=p
Wallis y Futuna	territory	WF
Samoa	state	WS
Estado Independiente de Samoa	state	WS	formal=1
samoano	demonym	WS	gender=m number=s
samoana	demonym	WS	gender=f number=s
samoanos	demonym	WS	gender=m number=p
samoanas	demonym	WS	gender=f number=p
Kosovo	state	XK
kosovar	demonym	XK	number=s
kosovares	demonym	XK	number=p
Yemen	state	YE	article=el
República del Yemen	state	YE	formal=1
yemení	demonym	YE	number=s
yemeníes	demonym	YE	number=p
yemenís	demonym	YE	number=p
Mayotte	territory	YT
Sudáfrica	state	ZA
Suráfrica	state	ZA
África del Sur	state	ZA
República de Sudáfrica	state	ZA	formal=1
sudafricano	demonym	ZA	gender=m number=s
sudafricana	demonym	ZA	gender=f number=s
sudafricanos	demonym	ZA	gender=m number=p
sudafricanas	demonym	ZA	gender=f number=p
Zambia	state	ZM
República de Zambia	state	ZM	formal=1
zambiano	demonym	ZM	gender=m number=s
zambiana	demonym	ZM	gender=f number=s
zambianos	demonym	ZM	gender=m number=p
zambianas	demonym	ZM	gender=f number=p
Zimbabue	state	ZW
Zimbabwe	state	ZW
República de Zimbabwe	state	ZW	formal=1
zimbabuense	demonym	ZW	number=s
zimbabuenses	demonym	ZW	number=p
Abiyán	capital	CI	city=abidjan
Abu Dabi	capital	AE	city=abu-dhabi
Abuya	capital	NG	city=abuja
Acra	capital	GH	city=accra
Adís Abeba	capital	ET	city=addis-ababa
Addis Abeba	capital	ET	city=addis-ababa
Argel	capital	DZ	city=algiers
Amán	capital	JO	city=amman
Ámsterdam	capital	NL	city=amsterdam
Andorra la Vieja	capital	AD	city=andorra-la-vella
Andorra la Vella	capital	AD	city=andorra-la-vella
Ankara	capital	TR	city=ankara
Antananarivo	capital	MG	city=antananarivo
Apia	capital	WS	city=apia
Asjabad	capital	TM	city=ashgabat
Asmara	capital	ER	city=asmara
Astaná	capital	KZ	city=astana
Asunción	capital	PY	city=asuncion
Atenas	capital	GR	city=athens
Bagdad	capital	IQ	city=baghdad
Bakú	capital	AZ	city=baku
Bamako	capital	ML	city=bamako
Bandar Seri Begawan	capital	BN	city=bandar-seri-begawan
Bangkok	capital	TH	city=bangkok
Bangui	capital	CF	city=bangui
Banjul	capital	GM	city=banjul
Basseterre	capital	KN	city=basseterre
Pekín	capital	CN	city=beijing
Beirut	capital	LB	city=beirut
Belgrado	capital	RS	city=belgrade
Belmopán	capital	BZ	city=belmopan
Berlín	capital	DE	city=berlin
Berna	capital	CH	city=bern
Biskek	capital	KG	city=bishkek
Bisáu	capital	GW	city=bissau
Bogotá	capital	CO	city=bogota
Brasilia	capital	BR	city=brasilia
Bratislava	capital	SK	city=bratislava
Brazzaville	capital	CG	city=brazzaville
Bridgetown	capital	BB	city=bridgetown
Bruselas	capital	BE	city=brussels
Bucarest	capital	RO	city=bucharest
Budapest	capital	HU	city=budapest
Buenos Aires	capital	AR	city=buenos-aires
Buyumbura	capital	BI	city=bujumbura
El Cairo	capital	EG	city=cairo
Canberra	capital	AU	city=canberra
Caracas	capital	VE	city=caracas
Castries	capital	LC	city=castries
Chisináu	capital	MD	city=chisinau
Ciudad de la Paz	capital	GQ	city=ciudad-de-la-paz
Colombo	capital	LK	city=colombo
Conakri	capital	GN	city=conakry
Copenhague	capital	DK	city=copenhagen
Cotonú	capital	BJ	city=cotonou
Dakar	capital	SN	city=dakar
Damasco	capital	SY	city=damascus
Dar es Salam	capital	TZ	city=dar-es-salaam
Dar es Salaam	capital	TZ	city=dar-es-salaam
Daca	capital	BD	city=dhaka
Dili	capital	TL	city=dili
Yibuti	capital	DJ	city=djibouti alike=state
Dodoma	capital	TZ	city=dodoma
Doha	capital	QA	city=doha
Dublín	capital	IE	city=dublin
Dusambé	capital	TJ	city=dushanbe
Freetown	capital	SL	city=freetown
Funafuti	capital	TV	city=funafuti
Gaborone	capital	BW	city=gaborone
Georgetown	capital	GY	city=georgetown
Gitega	capital	BI	city=gitega
Ciudad de Guatemala	capital	GT	city=guatemala-city
La Haya	capital	NL	city=the-hague
Hanói	capital	VN	city=hanoi
Harare	capital	ZW	city=harare
La Habana	capital	CU	city=havana
Helsinki	capital	FI	city=helsinki
Hong Kong	capital	HK	city=hong-kong
Honiara	capital	SB	city=honiara
Islamabad	capital	PK	city=islamabad
Yakarta	capital	ID	city=jakarta
Jerusalén	capital	IL	city=jerusalem
Yuba	capital	SS	city=juba
Kabul	capital	AF	city=kabul
Kampala	capital	UG	city=kampala
Katmandú	capital	NP	city=kathmandu
Jartum	capital	SD	city=khartoum
Kigali	capital	RW	city=kigali
Kingston	capital	JM	city=kingston
Kingstown	capital	VC	city=kingstown
Kinsasa	capital	CD	city=kinshasa
Kinshasa	capital	CD	city=kinshasa
Kuala Lumpur	capital	MY	city=kuala-lumpur
Ciudad de Kuwait	capital	KW	city=kuwait-city
Kiev	capital	UA	city=kyiv
Kyiv	capital	UA	city=kyiv
=La Paz	capital	BO	caution=word city=la-paz
=LA PAZ	capital	BO	caution=word city=la-paz
Libreville	capital	GA	city=libreville
Lilongüe	capital	MW	city=lilongwe
=Lima	capital	PE	caution=word city=lima
=LIMA	capital	PE	caution=word city=lima
Lisboa	capital	PT	city=lisbon
Liubliana	capital	SI	city=ljubljana
Lomé	capital	TG	city=lome
Londres	capital	GB	city=london
Luanda	capital	AO	city=luanda
Lusaka	capital	ZM	city=lusaka
Luxemburgo	capital	LU	city=luxembourg alike=state
Madrid	capital	ES	city=madrid
Majuro	capital	MH	city=majuro
Malabo	capital	GQ	city=malabo
Malé	capital	MV	city=male
Managua	capital	NI	city=managua
Manama	capital	BH	city=manama
Manila	capital	PH	city=manila
Maputo	capital	MZ	city=maputo
Maseru	capital	LS	city=maseru
Mbabane	capital	SZ	city=mbabane
Ciudad de México	capital	MX	city=mexico-city
México	capital	MX	city=mexico-city alike=state
Minsk	capital	BY	city=minsk
Mogadiscio	capital	SO	city=mogadishu
=Mónaco	capital	MC	caution=word city=monaco alike=state
=MÓNACO	capital	MC	caution=word city=monaco alike=state
=Monaco	capital	MC	caution=word city=monaco alike=state
Monrovia	capital	LR	city=monrovia
Montevideo	capital	UY	city=montevideo
Moroni	capital	KM	city=moroni
Moscú	capital	RU	city=moscow
Mascate	capital	OM	city=muscat
Yamena	capital	TD	city=ndjamena
Nairobi	capital	KE	city=nairobi
Nasáu	capital	BS	city=nassau
Naipyidó	capital	MM	city=naypyidaw
Nueva Delhi	capital	IN	city=new-delhi
Ngerulmud	capital	PW	city=ngerulmud
Niamey	capital	NE	city=niamey
Nicosia	capital	CY	city=nicosia
Nuakchot	capital	MR	city=nouakchott
Nuakchott	capital	MR	city=nouakchott
Nukualofa	capital	TO	city=nukualofa
Oslo	capital	NO	city=oslo
Ottawa	capital	CA	city=ottawa
Uagadugú	capital	BF	city=ouagadougou
Palikir	capital	FM	city=palikir
Ciudad de Panamá	capital	PA	city=panama-city
=Panamá	capital	PA	caution=word city=panama-city alike=state
=PANAMÁ	capital	PA	caution=word city=panama-city alike=state
=Panama	capital	PA	caution=word city=panama-city alike=state
Paramaribo	capital	SR	city=paramaribo
París	capital	FR	city=paris
Nom Pen	capital	KH	city=phnom-penh
Podgorica	capital	ME	city=podgorica
Port-Louis	capital	MU	city=port-louis
Port Moresby	capital	PG	city=port-moresby
Puerto España	capital	TT	city=port-of-spain
Port Vila	capital	VU	city=port-vila
Puerto Príncipe	capital	HT	city=port-au-prince
Porto Novo	capital	BJ	city=porto-novo
Portonovo	capital	BJ	city=porto-novo
Praga	capital	CZ	city=prague
Praia	capital	CV	city=praia
Pretoria	capital	ZA	city=pretoria
Pristina	capital	XK	city=pristina
Pionyang	capital	KP	city=pyongyang
Quito	capital	EC	city=quito
Rabat	capital	MA	city=rabat
Ramala	capital	PS	city=ramallah
Reikiavik	capital	IS	city=reykjavik
=Riga	capital	LV	caution=word city=riga
=RIGA	capital	LV	caution=word city=riga
Riad	capital	SA	city=riyadh
=Roma	capital	IT	caution=word city=rome
=ROMA	capital	IT	caution=word city=rome
Roseau	capital	DM	city=roseau
Saint George	capital	GD	city=saint-georges
Saint John	capital	AG	city=saint-johns
San José	capital	CR	city=san-jose
San Marino	capital	SM	city=san-marino alike=state
San Salvador	capital	SV	city=san-salvador
Saná	capital	YE	city=sanaa
Santiago	capital	CL	caution=name city=santiago
Santiago de Chile	capital	CL	city=santiago
Santo Domingo	capital	DO	city=santo-domingo
Santo Tomé	capital	ST	city=sao-tome
Sarajevo	capital	BA	city=sarajevo
Seúl	capital	KR	city=seoul
Singapur	capital	SG	city=singapore alike=state
Skopie	capital	MK	city=skopje
Sofía	capital	BG	caution=name city=sofia
Estocolmo	capital	SE	city=stockholm
=Sucre	capital	BO	caution=word city=sucre
=SUCRE	capital	BO	caution=word city=sucre
Suva	capital	FJ	city=suva
Taipéi	capital	TW	city=taipei
Tallin	capital	EE	city=tallinn
Tarawa	capital	KI	city=tarawa
Taskent	capital	UZ	city=tashkent
Tiflis	capital	GE	city=tbilisi
Tegucigalpa	capital	HN	city=tegucigalpa
Teherán	capital	IR	city=tehran
Tel Aviv	capital	IL	city=tel-aviv
Timbu	capital	BT	city=thimphu
Tirana	capital	AL	city=tirana
Tokio	capital	JP	city=tokyo
Trípoli	capital	LY	city=tripoli
Túnez	capital	TN	city=tunis alike=state
Ulán Bator	capital	MN	city=ulaanbaatar
Vaduz	capital	LI	city=vaduz
La Valeta	capital	MT	city=valletta
Ciudad del Vaticano	capital	VA	city=vatican-city alike=state
Vaticano	capital	VA	city=vatican-city alike=state
Victoria	capital	SC	caution=name city=victoria
=Viena	capital	AT	caution=word city=vienna
=VIENA	capital	AT	caution=word city=vienna
Vientián	capital	LA	city=vientiane
Vilna	capital	LT	city=vilnius
Varsovia	capital	PL	city=warsaw
Washington	capital	US	caution=name city=washington
Wellington	capital	NZ	city=wellington
Windhoek	capital	NA	city=windhoek
Yamusukro	capital	CI	city=yamoussoukro
Yaundé	capital	CM	city=yaounde
Yaren	capital	NR	city=yaren
Ereván	capital	AM	city=yerevan
Zagreb	capital	HR	city=zagreb
