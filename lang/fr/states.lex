# Made by tools/world.py from reference tables and world/sources: do not edit.
# Names of states and territories, their people, the capitals that speak for a government.
# form	class	value	attributes
Andorre	state	AD	article=l'
Principauté d'Andorre	state	AD	formal=1
andorran	demonym	AD	gender=m number=s
andorrane	demonym	AD	gender=f number=s
andorrans	demonym	AD	gender=m number=p
andorranes	demonym	AD	gender=f number=p
Émirats arabes unis	state	AE	article=les formal=1
Émirats	state	AE
émirien	demonym	AE	gender=m number=s
émirienne	demonym	AE	gender=f number=s
émiriens	demonym	AE	gender=m number=p
émiriennes	demonym	AE	gender=f number=p
émirati	demonym	AE	gender=m number=s
émiratie	demonym	AE	gender=f number=s
émiratis	demonym	AE	gender=m number=p
émiraties	demonym	AE	gender=f number=p
Afghanistan	state	AF	article=l'
République islamique d'Afghanistan	state	AF	formal=1
afghan	demonym	AF	gender=m number=s
afghane	demonym	AF	gender=f number=s
afghans	demonym	AF	gender=m number=p
afghanes	demonym	AF	gender=f number=p
Antigua-et-Barbuda	state	AG	formal=1
Antigua et Barbuda	state	AG
antiguais	demonym	AG	gender=m
antiguaise	demonym	AG	gender=f number=s
antiguaises	demonym	AG	gender=f number=p
antiguayen	demonym	AG	gender=m number=s
antiguayenne	demonym	AG	gender=f number=s
antiguayens	demonym	AG	gender=m number=p
antiguayennes	demonym	AG	gender=f number=p
Anguilla	territory	AI
Albanie	state	AL	article=l'
République d'Albanie	state	AL	formal=1
albanais	demonym	AL	gender=m
albanaise	demonym	AL	gender=f number=s
albanaises	demonym	AL	gender=f number=p
Arménie	state	AM	article=l'
République d'Arménie	state	AM	formal=1
arménien	demonym	AM	gender=m number=s
arménienne	demonym	AM	gender=f number=s
arméniens	demonym	AM	gender=m number=p
arméniennes	demonym	AM	gender=f number=p
Angola	state	AO	article=l'
République d'Angola	state	AO	formal=1
angolais	demonym	AO	gender=m
angolaise	demonym	AO	gender=f number=s
angolaises	demonym	AO	gender=f number=p
Antarctique	territory	AQ
Argentine	state	AR	article=l'
République argentine	state	AR	formal=1
argentin	demonym	AR	gender=m number=s
argentine	demonym	AR	gender=f number=s
argentins	demonym	AR	gender=m number=p
argentines	demonym	AR	gender=f number=p
Samoa américaines	territory	AS
Autriche	state	AT	article=l'
République d'Autriche	state	AT	formal=1
autrichien	demonym	AT	gender=m number=s
autrichienne	demonym	AT	gender=f number=s
autrichiens	demonym	AT	gender=m number=p
autrichiennes	demonym	AT	gender=f number=p
Australie	state	AU	article=l' formal=1
australien	demonym	AU	gender=m number=s
australienne	demonym	AU	gender=f number=s
australiens	demonym	AU	gender=m number=p
australiennes	demonym	AU	gender=f number=p
Aruba	territory	AW
Îles Åland	territory	AX
Azerbaïdjan	state	AZ	article=l'
République d'Azerbaïdjan	state	AZ	formal=1
azerbaïdjanais	demonym	AZ	gender=m
azerbaïdjanaise	demonym	AZ	gender=f number=s
azerbaïdjanaises	demonym	AZ	gender=f number=p
azéri	demonym	AZ	gender=m number=s
azérie	demonym	AZ	gender=f number=s
azéris	demonym	AZ	gender=m number=p
azéries	demonym	AZ	gender=f number=p
Bosnie-Herzégovine	state	BA	article=la formal=1
Bosnie Herzégovine	state	BA
Bosnie	state	BA
=BiH	state	BA	abbr=1
bosnien	demonym	BA	gender=m number=s
bosnienne	demonym	BA	gender=f number=s
bosniens	demonym	BA	gender=m number=p
bosniennes	demonym	BA	gender=f number=p
bosno-herzégovinien	demonym	BA	gender=m number=s
bosno-herzégovinienne	demonym	BA	gender=f number=s
bosno-herzégoviniens	demonym	BA	gender=m number=p
bosno-herzégoviniennes	demonym	BA	gender=f number=p
bosniaque	demonym	BA	number=s
bosniaques	demonym	BA	number=p
=Barbade	state	BB	caution=word article=la
=BARBADE	state	BB	caution=word article=la
Barbade	state	BB	formal=1
barbadien	demonym	BB	gender=m number=s
barbadienne	demonym	BB	gender=f number=s
barbadiens	demonym	BB	gender=m number=p
barbadiennes	demonym	BB	gender=f number=p
Bangladesh	state	BD	article=le
République populaire du Bangladesh	state	BD	formal=1
bangladais	demonym	BD	gender=m
bangladaise	demonym	BD	gender=f number=s
bangladaises	demonym	BD	gender=f number=p
bangladeshi	demonym	BD	gender=m number=s
bangladeshie	demonym	BD	gender=f number=s
bangladeshis	demonym	BD	gender=m number=p
bangladeshies	demonym	BD	gender=f number=p
Belgique	state	BE	article=la
Royaume de Belgique	state	BE	formal=1
belge	demonym	BE	number=s
belges	demonym	BE	number=p
Burkina Faso	state	BF	article=le formal=1
Burkina	state	BF
burkinabé	demonym	BF	number=s
burkinabés	demonym	BF	number=p
burkinabè	demonym	BF	number=s
burkinabès	demonym	BF	number=p
burkinais	demonym	BF	gender=m
burkinaise	demonym	BF	gender=f number=s
burkinaises	demonym	BF	gender=f number=p
Bulgarie	state	BG	article=la
République de Bulgarie	state	BG	formal=1
bulgare	demonym	BG	number=s
bulgares	demonym	BG	number=p
Bahreïn	state	BH
Bahrein	state	BH
Royaume de Bahreïn	state	BH	formal=1
bahreïnien	demonym	BH	gender=m number=s
bahreïnienne	demonym	BH	gender=f number=s
bahreïniens	demonym	BH	gender=m number=p
bahreïniennes	demonym	BH	gender=f number=p
bahreïni	demonym	BH	gender=m number=s
bahreïnie	demonym	BH	gender=f number=s
bahreïnis	demonym	BH	gender=m number=p
bahreïnies	demonym	BH	gender=f number=p
bahreïnite	demonym	BH	number=s
bahreïnites	demonym	BH	number=p
Burundi	state	BI	article=le
République du Burundi	state	BI	formal=1
burundais	demonym	BI	gender=m
burundaise	demonym	BI	gender=f number=s
burundaises	demonym	BI	gender=f number=p
Bénin	state	BJ	article=le
République du Bénin	state	BJ	formal=1
béninois	demonym	BJ	gender=m
béninoise	demonym	BJ	gender=f number=s
béninoises	demonym	BJ	gender=f number=p
Saint-Barthélemy	territory	BL
Saint Barthélemy	territory	BL
Bermudes	territory	BM
Brunei	state	BN	article=le
Brunéi Darussalam	state	BN	formal=1
brunéien	demonym	BN	gender=m number=s
brunéienne	demonym	BN	gender=f number=s
brunéiens	demonym	BN	gender=m number=p
brunéiennes	demonym	BN	gender=f number=p
Bolivie	state	BO	article=la
État plurinational de Bolivie	state	BO	formal=1
bolivien	demonym	BO	gender=m number=s
bolivienne	demonym	BO	gender=f number=s
boliviens	demonym	BO	gender=m number=p
boliviennes	demonym	BO	gender=f number=p
Pays-Bas caribéens	territory	BQ
Pays Bas caribéens	territory	BQ
Brésil	state	BR	article=le
République fédérative du Brésil	state	BR	formal=1
brésilien	demonym	BR	gender=m number=s
brésilienne	demonym	BR	gender=f number=s
brésiliens	demonym	BR	gender=m number=p
brésiliennes	demonym	BR	gender=f number=p
Bahamas	state	BS	article=les
Commonwealth des Bahamas	state	BS	formal=1
bahamien	demonym	BS	gender=m number=s
bahamienne	demonym	BS	gender=f number=s
bahamiens	demonym	BS	gender=m number=p
bahamiennes	demonym	BS	gender=f number=p
bahaméen	demonym	BS	gender=m number=s
bahaméenne	demonym	BS	gender=f number=s
bahaméens	demonym	BS	gender=m number=p
bahaméennes	demonym	BS	gender=f number=p
Bhoutan	state	BT	article=le
Royaume du Bhoutan	state	BT	formal=1
bhoutanais	demonym	BT	gender=m
bhoutanaise	demonym	BT	gender=f number=s
bhoutanaises	demonym	BT	gender=f number=p
Île Bouvet	territory	BV
Botswana	state	BW	article=le
République du Botswana	state	BW	formal=1
botswanais	demonym	BW	gender=m
botswanaise	demonym	BW	gender=f number=s
botswanaises	demonym	BW	gender=f number=p
botswanéen	demonym	BW	gender=m number=s
botswanéenne	demonym	BW	gender=f number=s
botswanéens	demonym	BW	gender=m number=p
botswanéennes	demonym	BW	gender=f number=p
botswanien	demonym	BW	gender=m number=s
botswanienne	demonym	BW	gender=f number=s
botswaniens	demonym	BW	gender=m number=p
botswaniennes	demonym	BW	gender=f number=p
Biélorussie	state	BY	article=le
Bélarus	state	BY
Belarus	state	BY
République du Bélarus	state	BY	formal=1
biélorusse	demonym	BY	number=s
biélorusses	demonym	BY	number=p
bélarusse	demonym	BY	number=s
bélarusses	demonym	BY	number=p
bélarussien	demonym	BY	gender=m number=s
bélarussienne	demonym	BY	gender=f number=s
bélarussiens	demonym	BY	gender=m number=p
bélarussiennes	demonym	BY	gender=f number=p
Belize	state	BZ	article=le formal=1
bélizien	demonym	BZ	gender=m number=s
bélizienne	demonym	BZ	gender=f number=s
béliziens	demonym	BZ	gender=m number=p
béliziennes	demonym	BZ	gender=f number=p
Canada	state	CA	article=le formal=1
canadien	demonym	CA	gender=m number=s
canadienne	demonym	CA	gender=f number=s
canadiens	demonym	CA	gender=m number=p
canadiennes	demonym	CA	gender=f number=p
Îles Cocos	territory	CC
République démocratique du Congo	state	CD	article=la formal=1
RD Congo	state	CD
Congo-Kinshasa	state	CD
Congo Kinshasa	state	CD
=RDC	state	CD	abbr=1
R.D. Congo	state	CD
=RD-Congo	state	CD	abbr=1
Congo démocratique	state	CD
congolais	demonym	CD	gender=m
congolaise	demonym	CD	gender=f number=s
congolaises	demonym	CD	gender=f number=p
République centrafricaine	state	CF	article=la formal=1
Centrafrique	state	CF
=RCA	state	CF	abbr=1
centrafricain	demonym	CF	gender=m number=s
centrafricaine	demonym	CF	gender=f number=s
centrafricains	demonym	CF	gender=m number=p
centrafricaines	demonym	CF	gender=f number=p
Congo	state	CG	article=le
République du Congo	state	CG	formal=1
Congo-Brazzaville	state	CG
Congo Brazzaville	state	CG
congolais	demonym	CG	gender=m
congolaise	demonym	CG	gender=f number=s
congolaises	demonym	CG	gender=f number=p
=Suisse	state	CH	caution=word article=la
=SUISSE	state	CH	caution=word article=la
Confédération suisse	state	CH	formal=1
suisse	demonym	CH	number=s caution=word
suisses	demonym	CH	number=p
helvétique	demonym	CH	number=s
helvétiques	demonym	CH	number=p
Côte d'Ivoire	state	CI	article=la
République de Côte d'Ivoire	state	CI
Côte-d'Ivoire	state	CI
=RCI	state	CI	abbr=1
ivoirien	demonym	CI	gender=m number=s
ivoirienne	demonym	CI	gender=f number=s
ivoiriens	demonym	CI	gender=m number=p
ivoiriennes	demonym	CI	gender=f number=p
Îles Cook	territory	CK	article=les formal=1
Chili	state	CL	article=le
République du Chili	state	CL	formal=1
chilien	demonym	CL	gender=m number=s
chilienne	demonym	CL	gender=f number=s
chiliens	demonym	CL	gender=m number=p
chiliennes	demonym	CL	gender=f number=p
Cameroun	state	CM	article=le
République du Cameroun	state	CM	formal=1
camerounais	demonym	CM	gender=m
camerounaise	demonym	CM	gender=f number=s
camerounaises	demonym	CM	gender=f number=p
=Chine	state	CN	caution=word article=la
=CHINE	state	CN	caution=word article=la
=RPC	state	CN	abbr=1
République populaire de Chine	state	CN	formal=1
chinois	demonym	CN	gender=m
chinoise	demonym	CN	gender=f number=s
chinoises	demonym	CN	gender=f number=p
Colombie	state	CO	article=la
République de Colombie	state	CO	formal=1
colombien	demonym	CO	gender=m number=s
colombienne	demonym	CO	gender=f number=s
colombiens	demonym	CO	gender=m number=p
colombiennes	demonym	CO	gender=f number=p
Costa Rica	state	CR	article=le
République du Costa Rica	state	CR	formal=1
costaricien	demonym	CR	gender=m number=s
costaricienne	demonym	CR	gender=f number=s
costariciens	demonym	CR	gender=m number=p
costariciennes	demonym	CR	gender=f number=p
costaricain	demonym	CR	gender=m number=s
costaricaine	demonym	CR	gender=f number=s
costaricains	demonym	CR	gender=m number=p
costaricaines	demonym	CR	gender=f number=p
=Cuba	state	CU	caution=word
=CUBA	state	CU	caution=word
République de Cuba	state	CU	formal=1
cubain	demonym	CU	gender=m number=s
cubaine	demonym	CU	gender=f number=s
cubains	demonym	CU	gender=m number=p
cubaines	demonym	CU	gender=f number=p
Cap-Vert	state	CV	article=le
Cap Vert	state	CV
Cabo Verde	state	CV
République de Cabo Verde	state	CV	formal=1
cap-verdien	demonym	CV	gender=m number=s
cap-verdienne	demonym	CV	gender=f number=s
cap-verdiens	demonym	CV	gender=m number=p
cap-verdiennes	demonym	CV	gender=f number=p
capverdien	demonym	CV	gender=m number=s
capverdienne	demonym	CV	gender=f number=s
capverdiens	demonym	CV	gender=m number=p
capverdiennes	demonym	CV	gender=f number=p
Curaçao	territory	CW
Île Christmas	territory	CX
Chypre	state	CY
République de Chypre	state	CY	formal=1
chypriote	demonym	CY	number=s
chypriotes	demonym	CY	number=p
Tchéquie	state	CZ	article=la
République tchèque	state	CZ	formal=1
tchèque	demonym	CZ	number=s
tchèques	demonym	CZ	number=p
Allemagne	state	DE	article=l'
=RFA	state	DE	abbr=1
République fédérale d'Allemagne	state	DE	formal=1
allemand	demonym	DE	gender=m number=s
allemande	demonym	DE	gender=f number=s
allemands	demonym	DE	gender=m number=p
allemandes	demonym	DE	gender=f number=p
Djibouti	state	DJ
République de Djibouti	state	DJ	formal=1
djiboutien	demonym	DJ	gender=m number=s
djiboutienne	demonym	DJ	gender=f number=s
djiboutiens	demonym	DJ	gender=m number=p
djiboutiennes	demonym	DJ	gender=f number=p
Danemark	state	DK	article=le
Royaume du Danemark	state	DK	formal=1
danois	demonym	DK	gender=m
danoise	demonym	DK	gender=f number=s
danoises	demonym	DK	gender=f number=p
Dominique	state	DM	caution=name article=la
Commonwealth de Dominique	state	DM	formal=1
dominiquais	demonym	DM	gender=m
dominiquaise	demonym	DM	gender=f number=s
dominiquaises	demonym	DM	gender=f number=p
République dominicaine	state	DO	article=la formal=1
Rép. dominicaine	state	DO
dominicain	demonym	DO	gender=m number=s
dominicaine	demonym	DO	gender=f number=s
dominicains	demonym	DO	gender=m number=p
dominicaines	demonym	DO	gender=f number=p
Algérie	state	DZ	article=l'
République algérienne démocratique et populaire	state	DZ	formal=1
algérien	demonym	DZ	gender=m number=s
algérienne	demonym	DZ	gender=f number=s
algériens	demonym	DZ	gender=m number=p
algériennes	demonym	DZ	gender=f number=p
Équateur	state	EC	article=l'
République de l'Équateur	state	EC	formal=1
équatorien	demonym	EC	gender=m number=s
équatorienne	demonym	EC	gender=f number=s
équatoriens	demonym	EC	gender=m number=p
équatoriennes	demonym	EC	gender=f number=p
Estonie	state	EE	article=l'
République d'Estonie	state	EE	formal=1
estonien	demonym	EE	gender=m number=s
estonienne	demonym	EE	gender=f number=s
estoniens	demonym	EE	gender=m number=p
estoniennes	demonym	EE	gender=f number=p
Égypte	state	EG	article=l'
République arabe d'Égypte	state	EG	formal=1
égyptien	demonym	EG	gender=m number=s
égyptienne	demonym	EG	gender=f number=s
égyptiens	demonym	EG	gender=m number=p
égyptiennes	demonym	EG	gender=f number=p
Sahara occidental	territory	EH	article=le
Sahara Occidental	territory	EH
sahraoui	demonym	EH	gender=m number=s
sahraouie	demonym	EH	gender=f number=s
sahraouis	demonym	EH	gender=m number=p
sahraouies	demonym	EH	gender=f number=p
Érythrée	state	ER	article=l'
État d'Érythrée	state	ER	formal=1
érythréen	demonym	ER	gender=m number=s
érythréenne	demonym	ER	gender=f number=s
érythréens	demonym	ER	gender=m number=p
érythréennes	demonym	ER	gender=f number=p
Espagne	state	ES	article=l'
Royaume d'Espagne	state	ES	formal=1
espagnol	demonym	ES	gender=m number=s
espagnole	demonym	ES	gender=f number=s
espagnols	demonym	ES	gender=m number=p
espagnoles	demonym	ES	gender=f number=p
Éthiopie	state	ET	article=l'
République fédérale démocratique d'Éthiopie	state	ET	formal=1
éthiopien	demonym	ET	gender=m number=s
éthiopienne	demonym	ET	gender=f number=s
éthiopiens	demonym	ET	gender=m number=p
éthiopiennes	demonym	ET	gender=f number=p
Finlande	state	FI	article=la
République de Finlande	state	FI	formal=1
finlandais	demonym	FI	gender=m
finlandaise	demonym	FI	gender=f number=s
finlandaises	demonym	FI	gender=f number=p
Fidji	state	FJ	article=les
Îles Fidji	state	FJ
République des Fidji	state	FJ	formal=1
fidjien	demonym	FJ	gender=m number=s
fidjienne	demonym	FJ	gender=f number=s
fidjiens	demonym	FJ	gender=m number=p
fidjiennes	demonym	FJ	gender=f number=p
Îles Malouines	territory	FK
Micronésie	state	FM	article=la
États fédérés de Micronésie	state	FM	formal=1
micronésien	demonym	FM	gender=m number=s
micronésienne	demonym	FM	gender=f number=s
micronésiens	demonym	FM	gender=m number=p
micronésiennes	demonym	FM	gender=f number=p
Îles Féroé	territory	FO
France	state	FR	article=la
République française	state	FR	formal=1
français	demonym	FR	gender=m
française	demonym	FR	gender=f number=s
françaises	demonym	FR	gender=f number=p
Gabon	state	GA	article=le
République gabonaise	state	GA	formal=1
gabonais	demonym	GA	gender=m
gabonaise	demonym	GA	gender=f number=s
gabonaises	demonym	GA	gender=f number=p
Royaume-Uni	state	GB	article=le
Royaume Uni	state	GB
Grande-Bretagne	state	GB
Grande Bretagne	state	GB
Royaume-Uni de Grande-Bretagne et d'Irlande du Nord	state	GB	formal=1
Royaume Uni de Grande Bretagne et d'Irlande du Nord	state	GB
Angleterre	state	GB
=R-U	state	GB	abbr=1
britannique	demonym	GB	number=s
britanniques	demonym	GB	number=p
=Grenade	state	GD	caution=word article=la
=GRENADE	state	GD	caution=word article=la
Grenade	state	GD	formal=1
grenadien	demonym	GD	gender=m number=s
grenadienne	demonym	GD	gender=f number=s
grenadiens	demonym	GD	gender=m number=p
grenadiennes	demonym	GD	gender=f number=p
Géorgie	state	GE	article=la formal=1
géorgien	demonym	GE	gender=m number=s
géorgienne	demonym	GE	gender=f number=s
géorgiens	demonym	GE	gender=m number=p
géorgiennes	demonym	GE	gender=f number=p
Guyane française	territory	GF
Guernesey	territory	GG
Ghana	state	GH	article=le
République du Ghana	state	GH	formal=1
ghanéen	demonym	GH	gender=m number=s
ghanéenne	demonym	GH	gender=f number=s
ghanéens	demonym	GH	gender=m number=p
ghanéennes	demonym	GH	gender=f number=p
Gibraltar	territory	GI
Groenland	territory	GL	article=le
groenlandais	demonym	GL	gender=m
groenlandaise	demonym	GL	gender=f number=s
groenlandaises	demonym	GL	gender=f number=p
Gambie	state	GM	article=la
République de Gambie	state	GM	formal=1
gambien	demonym	GM	gender=m number=s
gambienne	demonym	GM	gender=f number=s
gambiens	demonym	GM	gender=m number=p
gambiennes	demonym	GM	gender=f number=p
=Guinée	state	GN	caution=word article=la
=GUINÉE	state	GN	caution=word article=la
=Guinee	state	GN	caution=word article=la
Guinée-Conakry	state	GN
Guinée Conakry	state	GN
République de Guinée	state	GN	formal=1
guinéen	demonym	GN	gender=m number=s
guinéenne	demonym	GN	gender=f number=s
guinéens	demonym	GN	gender=m number=p
guinéennes	demonym	GN	gender=f number=p
Guadeloupe	territory	GP
Guinée équatoriale	state	GQ	article=la
République de Guinée équatoriale	state	GQ	formal=1
équato-guinéen	demonym	GQ	gender=m number=s
équato-guinéenne	demonym	GQ	gender=f number=s
équato-guinéens	demonym	GQ	gender=m number=p
équato-guinéennes	demonym	GQ	gender=f number=p
Grèce	state	GR	article=la
République hellénique	state	GR	formal=1
grec	demonym	GR	gender=m number=s
grecque	demonym	GR	gender=f number=s
grecs	demonym	GR	gender=m number=p
grecques	demonym	GR	gender=f number=p
hellénique	demonym	GR	number=s
helléniques	demonym	GR	number=p
Géorgie du Sud-et-les Îles Sandwich du Sud	territory	GS
Géorgie du Sud et les Îles Sandwich du Sud	territory	GS
Guatemala	state	GT	article=le
République du Guatemala	state	GT	formal=1
guatémaltèque	demonym	GT	number=s
guatémaltèques	demonym	GT	number=p
Guam	territory	GU
Guinée-Bissau	state	GW	article=la
Guinée Bissau	state	GW
Guinée-Bissao	state	GW
Guinée Bissao	state	GW
République de Guinée-Bissau	state	GW	formal=1
bissau-guinéen	demonym	GW	gender=m number=s
bissau-guinéenne	demonym	GW	gender=f number=s
bissau-guinéens	demonym	GW	gender=m number=p
bissau-guinéennes	demonym	GW	gender=f number=p
bissaoguinéen	demonym	GW	gender=m number=s
bissaoguinéenne	demonym	GW	gender=f number=s
bissaoguinéens	demonym	GW	gender=m number=p
bissaoguinéennes	demonym	GW	gender=f number=p
Guyana	state	GY	article=le
République coopérative du Guyana	state	GY	formal=1
guyanien	demonym	GY	gender=m number=s
guyanienne	demonym	GY	gender=f number=s
guyaniens	demonym	GY	gender=m number=p
guyaniennes	demonym	GY	gender=f number=p
Hong Kong	territory	HK
Hongkong	territory	HK
hongkongais	demonym	HK	gender=m
hongkongaise	demonym	HK	gender=f number=s
hongkongaises	demonym	HK	gender=f number=p
Îles Heard-et-MacDonald	territory	HM
Îles Heard et MacDonald	territory	HM
Honduras	state	HN	article=le
République du Honduras	state	HN	formal=1
hondurien	demonym	HN	gender=m number=s
hondurienne	demonym	HN	gender=f number=s
honduriens	demonym	HN	gender=m number=p
honduriennes	demonym	HN	gender=f number=p
Croatie	state	HR	article=la
République de Croatie	state	HR	formal=1
croate	demonym	HR	number=s
croates	demonym	HR	number=p
Haïti	state	HT
République d'Haïti	state	HT	formal=1
haïtien	demonym	HT	gender=m number=s
haïtienne	demonym	HT	gender=f number=s
haïtiens	demonym	HT	gender=m number=p
haïtiennes	demonym	HT	gender=f number=p
Hongrie	state	HU	article=la formal=1
hongrois	demonym	HU	gender=m
hongroise	demonym	HU	gender=f number=s
hongroises	demonym	HU	gender=f number=p
Indonésie	state	ID	article=l'
République d'Indonésie	state	ID	formal=1
indonésien	demonym	ID	gender=m number=s
indonésienne	demonym	ID	gender=f number=s
indonésiens	demonym	ID	gender=m number=p
indonésiennes	demonym	ID	gender=f number=p
Irlande	state	IE	article=l' formal=1
irlandais	demonym	IE	gender=m
irlandaise	demonym	IE	gender=f number=s
irlandaises	demonym	IE	gender=f number=p
Israël	state	IL
État d'Israël	state	IL	formal=1
israélien	demonym	IL	gender=m number=s
israélienne	demonym	IL	gender=f number=s
israéliens	demonym	IL	gender=m number=p
israéliennes	demonym	IL	gender=f number=p
Île de Man	territory	IM
=Inde	state	IN	caution=word article=l'
=INDE	state	IN	caution=word article=l'
République de l'Inde	state	IN	formal=1
indien	demonym	IN	gender=m number=s
indienne	demonym	IN	gender=f number=s
indiens	demonym	IN	gender=m number=p
indiennes	demonym	IN	gender=f number=p
Territoire britannique de l'océan Indien	territory	IO
Irak	state	IQ	article=l'
Iraq	state	IQ
République d'Iraq	state	IQ	formal=1
irakien	demonym	IQ	gender=m number=s
irakienne	demonym	IQ	gender=f number=s
irakiens	demonym	IQ	gender=m number=p
irakiennes	demonym	IQ	gender=f number=p
iraquien	demonym	IQ	gender=m number=s
iraquienne	demonym	IQ	gender=f number=s
iraquiens	demonym	IQ	gender=m number=p
iraquiennes	demonym	IQ	gender=f number=p
iraqien	demonym	IQ	gender=m number=s
iraqienne	demonym	IQ	gender=f number=s
iraqiens	demonym	IQ	gender=m number=p
iraqiennes	demonym	IQ	gender=f number=p
Iran	state	IR	article=l'
République islamique d'Iran	state	IR	formal=1
iranien	demonym	IR	gender=m number=s
iranienne	demonym	IR	gender=f number=s
iraniens	demonym	IR	gender=m number=p
iraniennes	demonym	IR	gender=f number=p
Islande	state	IS	article=l'
République d'Islande	state	IS	formal=1
islandais	demonym	IS	gender=m
islandaise	demonym	IS	gender=f number=s
islandaises	demonym	IS	gender=f number=p
Italie	state	IT	article=l'
République italienne	state	IT	formal=1
italien	demonym	IT	gender=m number=s
italienne	demonym	IT	gender=f number=s
italiens	demonym	IT	gender=m number=p
italiennes	demonym	IT	gender=f number=p
=Jersey	territory	JE	caution=word
=JERSEY	territory	JE	caution=word
Jamaïque	state	JM	article=la formal=1
jamaïcain	demonym	JM	gender=m number=s
jamaïcaine	demonym	JM	gender=f number=s
jamaïcains	demonym	JM	gender=m number=p
jamaïcaines	demonym	JM	gender=f number=p
jamaïquain	demonym	JM	gender=m number=s
jamaïquaine	demonym	JM	gender=f number=s
jamaïquains	demonym	JM	gender=m number=p
jamaïquaines	demonym	JM	gender=f number=p
Jordanie	state	JO	article=la
royaume hachémite	state	JO
Royaume hachémite de Jordanie	state	JO	formal=1
jordanien	demonym	JO	gender=m number=s
jordanienne	demonym	JO	gender=f number=s
jordaniens	demonym	JO	gender=m number=p
jordaniennes	demonym	JO	gender=f number=p
Japon	state	JP	article=le formal=1
japonais	demonym	JP	gender=m
japonaise	demonym	JP	gender=f number=s
japonaises	demonym	JP	gender=f number=p
nippon	demonym	JP	gender=m number=s
nippone	demonym	JP	gender=f number=s
nippons	demonym	JP	gender=m number=p
nippones	demonym	JP	gender=f number=p
nipponne	demonym	JP	gender=f number=s
nipponnes	demonym	JP	gender=f number=p
Kenya	state	KE	article=le
République du Kenya	state	KE	formal=1
kényan	demonym	KE	gender=m number=s
kényane	demonym	KE	gender=f number=s
kényans	demonym	KE	gender=m number=p
kényanes	demonym	KE	gender=f number=p
Kirghizstan	state	KG	article=le
Kirghizistan	state	KG
Kirghizie	state	KG
République kirghize	state	KG	formal=1
kirghize	demonym	KG	number=s gender=f
kirghizes	demonym	KG	number=p gender=f
kirghiz	demonym	KG	gender=m number=s
kirghizs	demonym	KG	gender=m number=p
Cambodge	state	KH	article=le
Royaume du Cambodge	state	KH	formal=1
cambodgien	demonym	KH	gender=m number=s
cambodgienne	demonym	KH	gender=f number=s
cambodgiens	demonym	KH	gender=m number=p
cambodgiennes	demonym	KH	gender=f number=p
Kiribati	state	KI
République de Kiribati	state	KI	formal=1
kiribatien	demonym	KI	gender=m number=s
kiribatienne	demonym	KI	gender=f number=s
kiribatiens	demonym	KI	gender=m number=p
kiribatiennes	demonym	KI	gender=f number=p
Comores	state	KM	article=les
Union des Comores	state	KM	formal=1
comorien	demonym	KM	gender=m number=s
comorienne	demonym	KM	gender=f number=s
comoriens	demonym	KM	gender=m number=p
comoriennes	demonym	KM	gender=f number=p
Saint-Christophe-et-Niévès	state	KN
Saint Christophe et Niévès	state	KN
Saint-Kitts-et-Nevis	state	KN	formal=1
Saint Kitts et Nevis	state	KN
kittitien	demonym	KN	gender=m number=s
kittitienne	demonym	KN	gender=f number=s
kittitiens	demonym	KN	gender=m number=p
kittitiennes	demonym	KN	gender=f number=p
christophien	demonym	KN	gender=m number=s
christophienne	demonym	KN	gender=f number=s
christophiens	demonym	KN	gender=m number=p
christophiennes	demonym	KN	gender=f number=p
Corée du Nord	state	KP	article=la
République populaire démocratique de Corée	state	KP	formal=1
=RPDC	state	KP	abbr=1
Corée-du-Nord	state	KP
nord-coréen	demonym	KP	gender=m number=s
nord-coréenne	demonym	KP	gender=f number=s
nord-coréens	demonym	KP	gender=m number=p
nord-coréennes	demonym	KP	gender=f number=p
Corée du Sud	state	KR	article=la
République de Corée	state	KR	formal=1
Corée-du-Sud	state	KR
sud-coréen	demonym	KR	gender=m number=s
sud-coréenne	demonym	KR	gender=f number=s
sud-coréens	demonym	KR	gender=m number=p
sud-coréennes	demonym	KR	gender=f number=p
Koweït	state	KW	article=le
Koweit	state	KW
État du Koweït	state	KW	formal=1
koweïtien	demonym	KW	gender=m number=s
koweïtienne	demonym	KW	gender=f number=s
koweïtiens	demonym	KW	gender=m number=p
koweïtiennes	demonym	KW	gender=f number=p
Îles Caïmans	territory	KY
Kazakhstan	state	KZ	article=le
Kazakstan	state	KZ
République du Kazakhstan	state	KZ	formal=1
kazakh	demonym	KZ	gender=m number=s
kazakhe	demonym	KZ	gender=f number=s
kazakhs	demonym	KZ	gender=m number=p
kazakhes	demonym	KZ	gender=f number=p
kazakhstanais	demonym	KZ	gender=m
kazakhstanaise	demonym	KZ	gender=f number=s
kazakhstanaises	demonym	KZ	gender=f number=p
Laos	state	LA	article=le
République démocratique populaire lao	state	LA	formal=1
laotien	demonym	LA	gender=m number=s
laotienne	demonym	LA	gender=f number=s
laotiens	demonym	LA	gender=m number=p
laotiennes	demonym	LA	gender=f number=p
Liban	state	LB	article=le
République libanaise	state	LB	formal=1
libanais	demonym	LB	gender=m
libanaise	demonym	LB	gender=f number=s
libanaises	demonym	LB	gender=f number=p
Sainte-Lucie	state	LC	formal=1
Sainte Lucie	state	LC
saint-lucien	demonym	LC	gender=m number=s
saint-lucienne	demonym	LC	gender=f number=s
saint-luciens	demonym	LC	gender=m number=p
saint-luciennes	demonym	LC	gender=f number=p
Liechtenstein	state	LI	article=le
Principauté du Liechtenstein	state	LI	formal=1
liechtensteinois	demonym	LI	gender=m
liechtensteinoise	demonym	LI	gender=f number=s
liechtensteinoises	demonym	LI	gender=f number=p
Sri Lanka	state	LK
République socialiste démocratique de Sri Lanka	state	LK	formal=1
sri-lankais	demonym	LK	gender=m
sri-lankaise	demonym	LK	gender=f number=s
sri-lankaises	demonym	LK	gender=f number=p
Liberia	state	LR	article=le
Libéria	state	LR
République du Libéria	state	LR	formal=1
libérien	demonym	LR	gender=m number=s
libérienne	demonym	LR	gender=f number=s
libériens	demonym	LR	gender=m number=p
libériennes	demonym	LR	gender=f number=p
Lesotho	state	LS	article=le
Royaume du Lesotho	state	LS	formal=1
lésothan	demonym	LS	gender=m number=s
lésothane	demonym	LS	gender=f number=s
lésothans	demonym	LS	gender=m number=p
lésothanes	demonym	LS	gender=f number=p
lésothien	demonym	LS	gender=m number=s
lésothienne	demonym	LS	gender=f number=s
lésothiens	demonym	LS	gender=m number=p
lésothiennes	demonym	LS	gender=f number=p
Lituanie	state	LT	article=la
République de Lituanie	state	LT	formal=1
lituanien	demonym	LT	gender=m number=s
lituanienne	demonym	LT	gender=f number=s
lituaniens	demonym	LT	gender=m number=p
lituaniennes	demonym	LT	gender=f number=p
Luxembourg	state	LU	article=le
Grand-Duché de Luxembourg	state	LU	formal=1
luxembourgeois	demonym	LU	gender=m
luxembourgeoise	demonym	LU	gender=f number=s
luxembourgeoises	demonym	LU	gender=f number=p
Lettonie	state	LV	article=la
République de Lettonie	state	LV	formal=1
letton	demonym	LV	gender=m number=s
lettone	demonym	LV	gender=f number=s
lettons	demonym	LV	gender=m number=p
lettones	demonym	LV	gender=f number=p
lettonne	demonym	LV	gender=f number=s
lettonnes	demonym	LV	gender=f number=p
Libye	state	LY	article=la
État de Libye	state	LY	formal=1
libyen	demonym	LY	gender=m number=s
libyenne	demonym	LY	gender=f number=s
libyens	demonym	LY	gender=m number=p
libyennes	demonym	LY	gender=f number=p
Maroc	state	MA	article=le
Royaume du Maroc	state	MA	formal=1
marocain	demonym	MA	gender=m number=s
marocaine	demonym	MA	gender=f number=s
marocains	demonym	MA	gender=m number=p
marocaines	demonym	MA	gender=f number=p
Monaco	state	MC
Principauté de Monaco	state	MC	formal=1
monégasque	demonym	MC	number=s
monégasques	demonym	MC	number=p
Moldavie	state	MD	article=la
République de Moldova	state	MD	formal=1
moldave	demonym	MD	number=s
moldaves	demonym	MD	number=p
Monténégro	state	ME	article=le formal=1
monténégrin	demonym	ME	gender=m number=s
monténégrine	demonym	ME	gender=f number=s
monténégrins	demonym	ME	gender=m number=p
monténégrines	demonym	ME	gender=f number=p
Saint-Martin	territory	MF
Saint Martin	territory	MF
Madagascar	state	MG
République de Madagascar	state	MG	formal=1
malgache	demonym	MG	number=s
malgaches	demonym	MG	number=p
Îles Marshall	state	MH	article=les
République des Îles Marshall	state	MH	formal=1
marshallais	demonym	MH	gender=m
marshallaise	demonym	MH	gender=f number=s
marshallaises	demonym	MH	gender=f number=p
Macédoine du Nord	state	MK	article=la
Macédoine	state	MK
République de Macédoine du Nord	state	MK	formal=1
macédonien	demonym	MK	gender=m number=s
macédonienne	demonym	MK	gender=f number=s
macédoniens	demonym	MK	gender=m number=p
macédoniennes	demonym	MK	gender=f number=p
nord-macédonien	demonym	MK	gender=m number=s
nord-macédonienne	demonym	MK	gender=f number=s
nord-macédoniens	demonym	MK	gender=m number=p
nord-macédoniennes	demonym	MK	gender=f number=p
=Mali	state	ML	caution=word article=le
=MALI	state	ML	caution=word article=le
République du Mali	state	ML	formal=1
malien	demonym	ML	gender=m number=s
malienne	demonym	ML	gender=f number=s
maliens	demonym	ML	gender=m number=p
maliennes	demonym	ML	gender=f number=p
Birmanie	state	MM	article=le
Myanmar	state	MM
République de l'Union du Myanmar	state	MM	formal=1
birman	demonym	MM	gender=m number=s
birmane	demonym	MM	gender=f number=s
birmans	demonym	MM	gender=m number=p
birmanes	demonym	MM	gender=f number=p
Mongolie	state	MN	article=la formal=1
mongol	demonym	MN	gender=m number=s
mongole	demonym	MN	gender=f number=s
mongols	demonym	MN	gender=m number=p
mongoles	demonym	MN	gender=f number=p
Macao	territory	MO
Îles Mariannes du Nord	territory	MP
Martinique	territory	MQ
Mauritanie	state	MR	article=la
République islamique de Mauritanie	state	MR	formal=1
mauritanien	demonym	MR	gender=m number=s
mauritanienne	demonym	MR	gender=f number=s
mauritaniens	demonym	MR	gender=m number=p
mauritaniennes	demonym	MR	gender=f number=p
Montserrat	territory	MS
Malte	state	MT
République de Malte	state	MT	formal=1
maltais	demonym	MT	gender=m
maltaise	demonym	MT	gender=f number=s
maltaises	demonym	MT	gender=f number=p
Maurice	state	MU	caution=name
Île Maurice	state	MU
île Maurice	state	MU
République de Maurice	state	MU	formal=1
mauricien	demonym	MU	gender=m number=s
mauricienne	demonym	MU	gender=f number=s
mauriciens	demonym	MU	gender=m number=p
mauriciennes	demonym	MU	gender=f number=p
Maldives	state	MV	article=les
République des Maldives	state	MV	formal=1
maldivien	demonym	MV	gender=m number=s
maldivienne	demonym	MV	gender=f number=s
maldiviens	demonym	MV	gender=m number=p
maldiviennes	demonym	MV	gender=f number=p
Malawi	state	MW	article=le
République du Malawi	state	MW	formal=1
malawite	demonym	MW	number=s
malawites	demonym	MW	number=p
malawien	demonym	MW	gender=m number=s
malawienne	demonym	MW	gender=f number=s
malawiens	demonym	MW	gender=m number=p
malawiennes	demonym	MW	gender=f number=p
Mexique	state	MX	article=le
États-Unis du Mexique	state	MX	formal=1
mexicain	demonym	MX	gender=m number=s
mexicaine	demonym	MX	gender=f number=s
mexicains	demonym	MX	gender=m number=p
mexicaines	demonym	MX	gender=f number=p
Malaisie	state	MY	article=la formal=1
malaisien	demonym	MY	gender=m number=s
malaisienne	demonym	MY	gender=f number=s
malaisiens	demonym	MY	gender=m number=p
malaisiennes	demonym	MY	gender=f number=p
Mozambique	state	MZ	article=le
République du Mozambique	state	MZ	formal=1
mozambicain	demonym	MZ	gender=m number=s
mozambicaine	demonym	MZ	gender=f number=s
mozambicains	demonym	MZ	gender=m number=p
mozambicaines	demonym	MZ	gender=f number=p
Namibie	state	NA	article=la
République de Namibie	state	NA	formal=1
namibien	demonym	NA	gender=m number=s
namibienne	demonym	NA	gender=f number=s
namibiens	demonym	NA	gender=m number=p
namibiennes	demonym	NA	gender=f number=p
Nouvelle-Calédonie	territory	NC
Nouvelle Calédonie	territory	NC
=Niger	state	NE	caution=word article=le
=NIGER	state	NE	caution=word article=le
République du Niger	state	NE	formal=1
nigérien	demonym	NE	gender=m number=s
nigérienne	demonym	NE	gender=f number=s
nigériens	demonym	NE	gender=m number=p
nigériennes	demonym	NE	gender=f number=p
Île Norfolk	territory	NF
Nigeria	state	NG	article=le
Nigéria	state	NG
République fédérale du Nigéria	state	NG	formal=1
nigérian	demonym	NG	gender=m number=s
nigériane	demonym	NG	gender=f number=s
nigérians	demonym	NG	gender=m number=p
nigérianes	demonym	NG	gender=f number=p
Nicaragua	state	NI	article=le
République du Nicaragua	state	NI	formal=1
nicaraguayen	demonym	NI	gender=m number=s
nicaraguayenne	demonym	NI	gender=f number=s
nicaraguayens	demonym	NI	gender=m number=p
nicaraguayennes	demonym	NI	gender=f number=p
Pays-Bas	state	NL	article=les
Pays Bas	state	NL
Hollande	state	NL
Royaume des Pays-Bas	state	NL	formal=1
néerlandais	demonym	NL	gender=m
néerlandaise	demonym	NL	gender=f number=s
néerlandaises	demonym	NL	gender=f number=p
hollandais	demonym	NL	gender=m
hollandaise	demonym	NL	gender=f number=s
hollandaises	demonym	NL	gender=f number=p
Norvège	state	NO	article=la
Royaume de Norvège	state	NO	formal=1
norvégien	demonym	NO	gender=m number=s
norvégienne	demonym	NO	gender=f number=s
norvégiens	demonym	NO	gender=m number=p
norvégiennes	demonym	NO	gender=f number=p
Népal	state	NP	article=le formal=1
népalais	demonym	NP	gender=m
népalaise	demonym	NP	gender=f number=s
népalaises	demonym	NP	gender=f number=p
Nauru	state	NR
République de Nauru	state	NR	formal=1
nauruan	demonym	NR	gender=m number=s
nauruane	demonym	NR	gender=f number=s
nauruans	demonym	NR	gender=m number=p
nauruanes	demonym	NR	gender=f number=p
Niue	territory	NU
Nioué	territory	NU	formal=1
Nouvelle-Zélande	state	NZ	article=la formal=1
Nouvelle Zélande	state	NZ
néo-zélandais	demonym	NZ	gender=m
néo-zélandaise	demonym	NZ	gender=f number=s
néo-zélandaises	demonym	NZ	gender=f number=p
=Oman	state	OM	caution=word
=OMAN	state	OM	caution=word
sultanat d'Oman	state	OM
Sultanat d'Oman	state	OM	formal=1
omanais	demonym	OM	gender=m
omanaise	demonym	OM	gender=f number=s
omanaises	demonym	OM	gender=f number=p
=Panama	state	PA	caution=word article=le
=PANAMA	state	PA	caution=word article=le
République du Panama	state	PA	formal=1
panaméen	demonym	PA	gender=m number=s
panaméenne	demonym	PA	gender=f number=s
panaméens	demonym	PA	gender=m number=p
panaméennes	demonym	PA	gender=f number=p
Pérou	state	PE	article=le
République du Pérou	state	PE	formal=1
péruvien	demonym	PE	gender=m number=s
péruvienne	demonym	PE	gender=f number=s
péruviens	demonym	PE	gender=m number=p
péruviennes	demonym	PE	gender=f number=p
Polynésie française	territory	PF
Papouasie-Nouvelle-Guinée	state	PG	article=la
Papouasie Nouvelle Guinée	state	PG
=PNG	state	PG	abbr=1
État indépendant de Papouasie-Nouvelle-Guinée	state	PG	formal=1
papouasien	demonym	PG	gender=m number=s
papouasienne	demonym	PG	gender=f number=s
papouasiens	demonym	PG	gender=m number=p
papouasiennes	demonym	PG	gender=f number=p
papou-néo-guinéen	demonym	PG	gender=m number=s
papou-néo-guinéenne	demonym	PG	gender=f number=s
papou-néo-guinéens	demonym	PG	gender=m number=p
papou-néo-guinéennes	demonym	PG	gender=f number=p
Philippines	state	PH	article=les
République des Philippines	state	PH	formal=1
philippin	demonym	PH	gender=m number=s
philippine	demonym	PH	gender=f number=s
philippins	demonym	PH	gender=m number=p
philippines	demonym	PH	gender=f number=p
Pakistan	state	PK	article=le
République islamique du Pakistan	state	PK	formal=1
pakistanais	demonym	PK	gender=m
pakistanaise	demonym	PK	gender=f number=s
pakistanaises	demonym	PK	gender=f number=p
Pologne	state	PL	article=la
République de Pologne	state	PL	formal=1
polonais	demonym	PL	gender=m
polonaise	demonym	PL	gender=f number=s
polonaises	demonym	PL	gender=f number=p
Saint-Pierre-et-Miquelon	territory	PM
Saint Pierre et Miquelon	territory	PM
Îles Pitcairn	territory	PN
Porto Rico	territory	PR
portoricain	demonym	PR	gender=m number=s
portoricaine	demonym	PR	gender=f number=s
portoricains	demonym	PR	gender=m number=p
portoricaines	demonym	PR	gender=f number=p
Palestine	state	PS	article=la
Territoires palestiniens	state	PS
État de Palestine	state	PS	formal=1
État palestinien	state	PS
palestinien	demonym	PS	gender=m number=s
palestinienne	demonym	PS	gender=f number=s
palestiniens	demonym	PS	gender=m number=p
palestiniennes	demonym	PS	gender=f number=p
Portugal	state	PT	article=le
République portugaise	state	PT	formal=1
portugais	demonym	PT	gender=m
portugaise	demonym	PT	gender=f number=s
portugaises	demonym	PT	gender=f number=p
Palaos	state	PW	article=les
République des Palaos	state	PW	formal=1
palaosien	demonym	PW	gender=m number=s
palaosienne	demonym	PW	gender=f number=s
palaosiens	demonym	PW	gender=m number=p
palaosiennes	demonym	PW	gender=f number=p
paluan	demonym	PW	gender=m number=s
paluane	demonym	PW	gender=f number=s
paluans	demonym	PW	gender=m number=p
paluanes	demonym	PW	gender=f number=p
Paraguay	state	PY	article=le
République du Paraguay	state	PY	formal=1
paraguayen	demonym	PY	gender=m number=s
paraguayenne	demonym	PY	gender=f number=s
paraguayens	demonym	PY	gender=m number=p
paraguayennes	demonym	PY	gender=f number=p
Qatar	state	QA	article=le
État du Qatar	state	QA	formal=1
qatarien	demonym	QA	gender=m number=s
qatarienne	demonym	QA	gender=f number=s
qatariens	demonym	QA	gender=m number=p
qatariennes	demonym	QA	gender=f number=p
qatari	demonym	QA	gender=m number=s
qatarie	demonym	QA	gender=f number=s
qataris	demonym	QA	gender=m number=p
qataries	demonym	QA	gender=f number=p
La Réunion	territory	RE
Roumanie	state	RO	article=la formal=1
roumain	demonym	RO	gender=m number=s
roumaine	demonym	RO	gender=f number=s
roumains	demonym	RO	gender=m number=p
roumaines	demonym	RO	gender=f number=p
Serbie	state	RS	article=la
République de Serbie	state	RS	formal=1
serbe	demonym	RS	number=s
serbes	demonym	RS	number=p
Russie	state	RU	article=la
Fédération de Russie	state	RU	formal=1
russe	demonym	RU	number=s
russes	demonym	RU	number=p
Rwanda	state	RW	article=le
République du Rwanda	state	RW	formal=1
rwandais	demonym	RW	gender=m
rwandaise	demonym	RW	gender=f number=s
rwandaises	demonym	RW	gender=f number=p
Arabie saoudite	state	SA	article=l'
Arabie Saoudite	state	SA
=KSA	state	SA	abbr=1
royaume saoudien	state	SA
Royaume d'Arabie saoudite	state	SA	formal=1
saoudien	demonym	SA	gender=m number=s
saoudienne	demonym	SA	gender=f number=s
saoudiens	demonym	SA	gender=m number=p
saoudiennes	demonym	SA	gender=f number=p
Îles Salomon	state	SB	article=les formal=1
salomonien	demonym	SB	gender=m number=s
salomonienne	demonym	SB	gender=f number=s
salomoniens	demonym	SB	gender=m number=p
salomoniennes	demonym	SB	gender=f number=p
salomonais	demonym	SB	gender=m
salomonaise	demonym	SB	gender=f number=s
salomonaises	demonym	SB	gender=f number=p
Seychelles	state	SC	article=les
République des Seychelles	state	SC	formal=1
seychellois	demonym	SC	gender=m
seychelloise	demonym	SC	gender=f number=s
seychelloises	demonym	SC	gender=f number=p
Soudan	state	SD	article=le
République du Soudan	state	SD	formal=1
soudanais	demonym	SD	gender=m
soudanaise	demonym	SD	gender=f number=s
soudanaises	demonym	SD	gender=f number=p
Suède	state	SE	article=la
Royaume de Suède	state	SE	formal=1
suédois	demonym	SE	gender=m
suédoise	demonym	SE	gender=f number=s
suédoises	demonym	SE	gender=f number=p
Singapour	state	SG
République de Singapour	state	SG	formal=1
singapourien	demonym	SG	gender=m number=s
singapourienne	demonym	SG	gender=f number=s
singapouriens	demonym	SG	gender=m number=p
singapouriennes	demonym	SG	gender=f number=p
Sainte-Hélène	territory	SH
Sainte Hélène	territory	SH
Slovénie	state	SI	article=la
République de Slovénie	state	SI	formal=1
slovène	demonym	SI	number=s
slovènes	demonym	SI	number=p
Svalbard et Jan Mayen	territory	SJ
Slovaquie	state	SK	article=la
République slovaque	state	SK	formal=1
slovaque	demonym	SK	number=s
slovaques	demonym	SK	number=p
Sierra Leone	state	SL	article=la
République de Sierra Leone	state	SL	formal=1
sierra-léonais	demonym	SL	gender=m
sierra-léonaise	demonym	SL	gender=f number=s
sierra-léonaises	demonym	SL	gender=f number=p
sierraléonais	demonym	SL	gender=m
sierraléonaise	demonym	SL	gender=f number=s
sierraléonaises	demonym	SL	gender=f number=p
Saint-Marin	state	SM
Saint Marin	state	SM
République de Saint-Marin	state	SM	formal=1
saint-marinais	demonym	SM	gender=m
saint-marinaise	demonym	SM	gender=f number=s
saint-marinaises	demonym	SM	gender=f number=p
Sénégal	state	SN	article=le
République du Sénégal	state	SN	formal=1
sénégalais	demonym	SN	gender=m
sénégalaise	demonym	SN	gender=f number=s
sénégalaises	demonym	SN	gender=f number=p
Somalie	state	SO	article=la
République fédérale de Somalie	state	SO	formal=1
somalien	demonym	SO	gender=m number=s
somalienne	demonym	SO	gender=f number=s
somaliens	demonym	SO	gender=m number=p
somaliennes	demonym	SO	gender=f number=p
somali	demonym	SO	gender=m number=s
somalie	demonym	SO	gender=f number=s
somalis	demonym	SO	gender=m number=p
somalies	demonym	SO	gender=f number=p
Suriname	state	SR	article=le
République du Suriname	state	SR	formal=1
surinamais	demonym	SR	gender=m
surinamaise	demonym	SR	gender=f number=s
surinamaises	demonym	SR	gender=f number=p
surinamien	demonym	SR	gender=m number=s
surinamienne	demonym	SR	gender=f number=s
surinamiens	demonym	SR	gender=m number=p
surinamiennes	demonym	SR	gender=f number=p
Soudan du Sud	state	SS	article=le
Sud-Soudan	state	SS
Sud Soudan	state	SS
République du Soudan du Sud	state	SS	formal=1
sud-soudanais	demonym	SS	gender=m
sud-soudanaise	demonym	SS	gender=f number=s
sud-soudanaises	demonym	SS	gender=f number=p
Sao Tomé-et-Principe	state	ST
Sao Tomé et Principe	state	ST
São Tomé-et-Príncipe	state	ST
São Tomé et Príncipe	state	ST
République démocratique de Sao Tomé-et-Principe	state	ST	formal=1
santoméen	demonym	ST	gender=m number=s
santoméenne	demonym	ST	gender=f number=s
santoméens	demonym	ST	gender=m number=p
santoméennes	demonym	ST	gender=f number=p
Salvador	state	SV	caution=name article=le
El Salvador	state	SV
République d'El Salvador	state	SV	formal=1
salvadorien	demonym	SV	gender=m number=s
salvadorienne	demonym	SV	gender=f number=s
salvadoriens	demonym	SV	gender=m number=p
salvadoriennes	demonym	SV	gender=f number=p
Saint-Martin	territory	SX
Saint Martin	territory	SX
Syrie	state	SY	article=la
République arabe syrienne	state	SY	formal=1
syrien	demonym	SY	gender=m number=s
syrienne	demonym	SY	gender=f number=s
syriens	demonym	SY	gender=m number=p
syriennes	demonym	SY	gender=f number=p
Eswatini	state	SZ	article=l'
Swaziland	state	SZ
Royaume d'Eswatini	state	SZ	formal=1
eswatinien	demonym	SZ	gender=m number=s
eswatinienne	demonym	SZ	gender=f number=s
eswatiniens	demonym	SZ	gender=m number=p
eswatiniennes	demonym	SZ	gender=f number=p
swazi	demonym	SZ	gender=m number=s
swazie	demonym	SZ	gender=f number=s
swazis	demonym	SZ	gender=m number=p
swazies	demonym	SZ	gender=f number=p
swazilandais	demonym	SZ	gender=m
swazilandaise	demonym	SZ	gender=f number=s
swazilandaises	demonym	SZ	gender=f number=p
Îles Turques-et-Caïques	territory	TC
Îles Turques et Caïques	territory	TC
Tchad	state	TD	article=le
République du Tchad	state	TD	formal=1
tchadien	demonym	TD	gender=m number=s
tchadienne	demonym	TD	gender=f number=s
tchadiens	demonym	TD	gender=m number=p
tchadiennes	demonym	TD	gender=f number=p
Terres australes françaises	territory	TF
Togo	state	TG	article=le
République togolaise	state	TG	formal=1
togolais	demonym	TG	gender=m
togolaise	demonym	TG	gender=f number=s
togolaises	demonym	TG	gender=f number=p
Thaïlande	state	TH	article=la
Royaume de Thaïlande	state	TH	formal=1
thaïlandais	demonym	TH	gender=m
thaïlandaise	demonym	TH	gender=f number=s
thaïlandaises	demonym	TH	gender=f number=p
Tadjikistan	state	TJ	article=le
République du Tadjikistan	state	TJ	formal=1
tadjik	demonym	TJ	gender=m number=s
tadjike	demonym	TJ	gender=f number=s
tadjiks	demonym	TJ	gender=m number=p
tadjikes	demonym	TJ	gender=f number=p
Tokelau	territory	TK
Timor oriental	state	TL	article=le
Timor-Oriental	state	TL
Timor Oriental	state	TL
Timor-Leste	state	TL
Timor Leste	state	TL
République démocratique du Timor-Leste	state	TL	formal=1
timorais	demonym	TL	gender=m
timoraise	demonym	TL	gender=f number=s
timoraises	demonym	TL	gender=f number=p
est-timorais	demonym	TL	gender=m
est-timoraise	demonym	TL	gender=f number=s
est-timoraises	demonym	TL	gender=f number=p
Turkménistan	state	TM	article=le formal=1
turkmène	demonym	TM	number=s
turkmènes	demonym	TM	number=p
Tunisie	state	TN	article=la
République tunisienne	state	TN	formal=1
tunisien	demonym	TN	gender=m number=s
tunisienne	demonym	TN	gender=f number=s
tunisiens	demonym	TN	gender=m number=p
tunisiennes	demonym	TN	gender=f number=p
=Tonga	state	TO	caution=word article=les
=TONGA	state	TO	caution=word article=les
Royaume des Tonga	state	TO	formal=1
tongien	demonym	TO	gender=m number=s
tongienne	demonym	TO	gender=f number=s
tongiens	demonym	TO	gender=m number=p
tongiennes	demonym	TO	gender=f number=p
Turquie	state	TR	article=la
Türkiye	state	TR
Turkiye	state	TR
turc	demonym	TR	gender=m number=s
turque	demonym	TR	gender=f number=s
turcs	demonym	TR	gender=m number=p
turques	demonym	TR	gender=f number=p
Trinité-et-Tobago	state	TT	article=la
Trinité et Tobago	state	TT
République de Trinité-et-Tobago	state	TT	formal=1
trinidadien	demonym	TT	gender=m number=s
trinidadienne	demonym	TT	gender=f number=s
trinidadiens	demonym	TT	gender=m number=p
trinidadiennes	demonym	TT	gender=f number=p
Tuvalu	state	TV	article=les formal=1
tuvaluan	demonym	TV	gender=m number=s
tuvaluane	demonym	TV	gender=f number=s
tuvaluans	demonym	TV	gender=m number=p
tuvaluanes	demonym	TV	gender=f number=p
Taïwan	territory	TW
Taiwan	territory	TW
taïwanais	demonym	TW	gender=m
taïwanaise	demonym	TW	gender=f number=s
taïwanaises	demonym	TW	gender=f number=p
Tanzanie	state	TZ	article=la
République-Unie de Tanzanie	state	TZ	formal=1
République Unie de Tanzanie	state	TZ
tanzanien	demonym	TZ	gender=m number=s
tanzanienne	demonym	TZ	gender=f number=s
tanzaniens	demonym	TZ	gender=m number=p
tanzaniennes	demonym	TZ	gender=f number=p
Ukraine	state	UA	article=l' formal=1
ukrainien	demonym	UA	gender=m number=s
ukrainienne	demonym	UA	gender=f number=s
ukrainiens	demonym	UA	gender=m number=p
ukrainiennes	demonym	UA	gender=f number=p
Ouganda	state	UG	article=l'
République de l'Ouganda	state	UG	formal=1
ougandais	demonym	UG	gender=m
ougandaise	demonym	UG	gender=f number=s
ougandaises	demonym	UG	gender=f number=p
Îles mineures éloignées des États-Unis	territory	UM
Îles mineures éloignées des États Unis	territory	UM
États-Unis	state	US	article=les
États Unis	state	US
É.-U.	state	US
É. U.	state	US
États-Unis d'Amérique	state	US	formal=1
États Unis d'Amérique	state	US
=USA	state	US	abbr=1
Etats-Unis	state	US
Etats Unis	state	US
=U.S.A.	state	US	abbr=1
=É.-U.	state	US	abbr=1
=E.-U.	state	US	abbr=1
Amérique	state	US
américain	demonym	US	gender=m number=s
américaine	demonym	US	gender=f number=s
américains	demonym	US	gender=m number=p
américaines	demonym	US	gender=f number=p
états-unien	demonym	US	gender=m number=s
états-unienne	demonym	US	gender=f number=s
états-uniens	demonym	US	gender=m number=p
états-uniennes	demonym	US	gender=f number=p
étasunien	demonym	US	gender=m number=s
étasunienne	demonym	US	gender=f number=s
étasuniens	demonym	US	gender=m number=p
étasuniennes	demonym	US	gender=f number=p
Uruguay	state	UY	article=l'
République orientale de l'Uruguay	state	UY	formal=1
uruguayen	demonym	UY	gender=m number=s
uruguayenne	demonym	UY	gender=f number=s
uruguayens	demonym	UY	gender=m number=p
uruguayennes	demonym	UY	gender=f number=p
Ouzbékistan	state	UZ	article=l'
République d'Ouzbékistan	state	UZ	formal=1
ouzbek	demonym	UZ	gender=m number=s
ouzbèke	demonym	UZ	gender=f number=s
ouzbeks	demonym	UZ	gender=m number=p
ouzbèkes	demonym	UZ	gender=f number=p
ouzbeke	demonym	UZ	gender=f number=s
ouzbekes	demonym	UZ	gender=f number=p
Vatican	state	VA	article=le
Saint-Siège	state	VA	formal=1
Saint Siège	state	VA
État de la Cité du Vatican	state	VA
vatican	demonym	VA	gender=m number=s
vaticane	demonym	VA	gender=f number=s
vaticans	demonym	VA	gender=m number=p
vaticanes	demonym	VA	gender=f number=p
Saint-Vincent-et-les Grenadines	state	VC	formal=1
Saint Vincent et les Grenadines	state	VC
Saint-Vincent-et-les-Grenadines	state	VC
vincentais	demonym	VC	gender=m
vincentaise	demonym	VC	gender=f number=s
vincentaises	demonym	VC	gender=f number=p
saint-vincentais	demonym	VC	gender=m
saint-vincentaise	demonym	VC	gender=f number=s
saint-vincentaises	demonym	VC	gender=f number=p
Venezuela	state	VE	article=le
République bolivarienne du Venezuela	state	VE	formal=1
vénézuélien	demonym	VE	gender=m number=s
vénézuélienne	demonym	VE	gender=f number=s
vénézuéliens	demonym	VE	gender=m number=p
vénézuéliennes	demonym	VE	gender=f number=p
Îles Vierges britanniques	territory	VG
Îles Vierges des États-Unis	territory	VI
Îles Vierges des États Unis	territory	VI
Vietnam	state	VN	article=le
Viêt Nam	state	VN
Viet Nam	state	VN
Viet-Nam	state	VN
Viêt-nam	state	VN
Viêt nam	state	VN
République socialiste du Viet Nam	state	VN	formal=1
vietnamien	demonym	VN	gender=m number=s
vietnamienne	demonym	VN	gender=f number=s
vietnamiens	demonym	VN	gender=m number=p
vietnamiennes	demonym	VN	gender=f number=p
Vanuatu	state	VU
République de Vanuatu	state	VU	formal=1
vanuatuan	demonym	VU	gender=m number=s
vanuatuane	demonym	VU	gender=f number=s
vanuatuans	demonym	VU	gender=m number=p
vanuatuanes	demonym	VU	gender=f number=p
vanuatais	demonym	VU	gender=m
vanuataise	demonym	VU	gender=f number=s
vanuataises	demonym	VU	gender=f number=p
Wallis-et-Futuna	territory	WF
Wallis et Futuna	territory	WF
Samoa	state	WS	article=le
État indépendant du Samoa	state	WS	formal=1
samoan	demonym	WS	gender=m number=s
samoane	demonym	WS	gender=f number=s
samoans	demonym	WS	gender=m number=p
samoanes	demonym	WS	gender=f number=p
Kosovo	state	XK	article=le
kosovar	demonym	XK	gender=m number=s
kosovare	demonym	XK	gender=f number=s
kosovars	demonym	XK	gender=m number=p
kosovares	demonym	XK	gender=f number=p
Yémen	state	YE	article=le
République du Yémen	state	YE	formal=1
yéménite	demonym	YE	number=s
yéménites	demonym	YE	number=p
Mayotte	territory	YT
Afrique du Sud	state	ZA	article=l'
=RSA	state	ZA	abbr=1
République sud-africaine	state	ZA	formal=1
sud-africain	demonym	ZA	gender=m number=s
sud-africaine	demonym	ZA	gender=f number=s
sud-africains	demonym	ZA	gender=m number=p
sud-africaines	demonym	ZA	gender=f number=p
Zambie	state	ZM	article=la
République de Zambie	state	ZM	formal=1
zambien	demonym	ZM	gender=m number=s
zambienne	demonym	ZM	gender=f number=s
zambiens	demonym	ZM	gender=m number=p
zambiennes	demonym	ZM	gender=f number=p
Zimbabwe	state	ZW	article=le
République du Zimbabwe	state	ZW	formal=1
zimbabwéen	demonym	ZW	gender=m number=s
zimbabwéenne	demonym	ZW	gender=f number=s
zimbabwéens	demonym	ZW	gender=m number=p
zimbabwéennes	demonym	ZW	gender=f number=p
Abidjan	capital	CI	city=abidjan
Abou Dhabi	capital	AE	city=abu-dhabi
Abuja	capital	NG	city=abuja
Accra	capital	GH	city=accra
Addis-Abeba	capital	ET	city=addis-ababa
Addis Abeba	capital	ET	city=addis-ababa
Alger	capital	DZ	city=algiers
Amman	capital	JO	city=amman
Amsterdam	capital	NL	city=amsterdam
Andorre-la-Vieille	capital	AD	city=andorra-la-vella
Ankara	capital	TR	city=ankara
Antananarivo	capital	MG	city=antananarivo
Tananarive	capital	MG	city=antananarivo
Apia	capital	WS	city=apia
Achgabat	capital	TM	city=ashgabat
Asmara	capital	ER	city=asmara
Astana	capital	KZ	city=astana
Asuncion	capital	PY	city=asuncion
Athènes	capital	GR	city=athens
Bagdad	capital	IQ	city=baghdad
Bakou	capital	AZ	city=baku
Bamako	capital	ML	city=bamako
Bandar Seri Begawan	capital	BN	city=bandar-seri-begawan
Bangkok	capital	TH	city=bangkok
Bangui	capital	CF	city=bangui
Banjul	capital	GM	city=banjul
Basseterre	capital	KN	city=basseterre
Pékin	capital	CN	city=beijing
Beyrouth	capital	LB	city=beirut
Belgrade	capital	RS	city=belgrade
Belmopan	capital	BZ	city=belmopan
Berlin	capital	DE	city=berlin
Berne	capital	CH	city=bern
Bichkek	capital	KG	city=bishkek
Bissau	capital	GW	city=bissau
Bogota	capital	CO	city=bogota
Brasilia	capital	BR	city=brasilia
Bratislava	capital	SK	city=bratislava
Brazzaville	capital	CG	city=brazzaville
Bridgetown	capital	BB	city=bridgetown
Bruxelles	capital	BE	city=brussels
Bucarest	capital	RO	city=bucharest
Budapest	capital	HU	city=budapest
Buenos Aires	capital	AR	city=buenos-aires
Bujumbura	capital	BI	city=bujumbura
Le Caire	capital	EG	city=cairo
Canberra	capital	AU	city=canberra
Caracas	capital	VE	city=caracas
Castries	capital	LC	city=castries
Chisinau	capital	MD	city=chisinau
Ciudad de la Paz	capital	GQ	city=ciudad-de-la-paz
Colombo	capital	LK	city=colombo
Conakry	capital	GN	city=conakry
Copenhague	capital	DK	city=copenhagen
Cotonou	capital	BJ	city=cotonou
Dakar	capital	SN	city=dakar
Damas	capital	SY	city=damascus
Dar es Salaam	capital	TZ	city=dar-es-salaam
Dar-es-Salaam	capital	TZ	city=dar-es-salaam
Dacca	capital	BD	city=dhaka
Dhaka	capital	BD	city=dhaka
Dili	capital	TL	city=dili
Djibouti	capital	DJ	city=djibouti alike=state
Dodoma	capital	TZ	city=dodoma
Doha	capital	QA	city=doha
Dublin	capital	IE	city=dublin
Douchanbé	capital	TJ	city=dushanbe
Freetown	capital	SL	city=freetown
Funafuti	capital	TV	city=funafuti
Gaborone	capital	BW	city=gaborone
Georgetown	capital	GY	caution=name city=georgetown
Gitega	capital	BI	city=gitega
Guatemala	capital	GT	city=guatemala-city alike=state
Guatemala City	capital	GT	city=guatemala-city
La Haye	capital	NL	city=the-hague
Hanoï	capital	VN	city=hanoi
Harare	capital	ZW	city=harare
La Havane	capital	CU	city=havana
Helsinki	capital	FI	city=helsinki
Hong Kong	capital	HK	city=hong-kong
Honiara	capital	SB	city=honiara
Islamabad	capital	PK	city=islamabad
Jakarta	capital	ID	city=jakarta
Djakarta	capital	ID	city=jakarta
Jérusalem	capital	IL	city=jerusalem
Djouba	capital	SS	city=juba
Juba	capital	SS	city=juba
Kaboul	capital	AF	city=kabul
Kampala	capital	UG	city=kampala
Katmandou	capital	NP	city=kathmandu
Khartoum	capital	SD	city=khartoum
Kigali	capital	RW	city=kigali
Kingston	capital	JM	caution=name city=kingston
Kingstown	capital	VC	city=kingstown
Kinshasa	capital	CD	city=kinshasa
Kuala Lumpur	capital	MY	city=kuala-lumpur
Koweït	capital	KW	city=kuwait-city alike=state
Koweït City	capital	KW	city=kuwait-city
Koweït-Ville	capital	KW	city=kuwait-city
Kiev	capital	UA	city=kyiv
Kyiv	capital	UA	city=kyiv
Kyïv	capital	UA	city=kyiv
La Paz	capital	BO	city=la-paz
Libreville	capital	GA	city=libreville
Lilongwe	capital	MW	city=lilongwe
=Lima	capital	PE	caution=word city=lima
=LIMA	capital	PE	caution=word city=lima
Lisbonne	capital	PT	city=lisbon
Ljubljana	capital	SI	city=ljubljana
Lomé	capital	TG	city=lome
Londres	capital	GB	city=london
Luanda	capital	AO	city=luanda
Lusaka	capital	ZM	city=lusaka
Luxembourg	capital	LU	city=luxembourg alike=state
Madrid	capital	ES	city=madrid
Majuro	capital	MH	city=majuro
Malabo	capital	GQ	city=malabo
Malé	capital	MV	city=male
Managua	capital	NI	city=managua
Manama	capital	BH	city=manama
Manille	capital	PH	city=manila
Maputo	capital	MZ	city=maputo
Maseru	capital	LS	city=maseru
Mbabane	capital	SZ	city=mbabane
Mexico	capital	MX	city=mexico-city
Minsk	capital	BY	city=minsk
Mogadiscio	capital	SO	city=mogadishu
Monaco	capital	MC	city=monaco alike=state
Monrovia	capital	LR	city=monrovia
Montevideo	capital	UY	city=montevideo
Moroni	capital	KM	city=moroni
Moscou	capital	RU	city=moscow
Mascate	capital	OM	city=muscat
N'Djamena	capital	TD	city=ndjamena
Ndjamena	capital	TD	city=ndjamena
Nairobi	capital	KE	city=nairobi
Nassau	capital	BS	city=nassau
Naypyidaw	capital	MM	city=naypyidaw
New Delhi	capital	IN	city=new-delhi
Ngerulmud	capital	PW	city=ngerulmud
Niamey	capital	NE	city=niamey
Nicosie	capital	CY	city=nicosia
Nouakchott	capital	MR	city=nouakchott
Nuku'alofa	capital	TO	city=nukualofa
Oslo	capital	NO	city=oslo
Ottawa	capital	CA	city=ottawa
Ouagadougou	capital	BF	city=ouagadougou
Palikir	capital	FM	city=palikir
=Panama	capital	PA	caution=word city=panama-city alike=state
=PANAMA	capital	PA	caution=word city=panama-city alike=state
Panama City	capital	PA	city=panama-city
Paramaribo	capital	SR	city=paramaribo
Paris	capital	FR	caution=name city=paris
Phnom Penh	capital	KH	city=phnom-penh
Podgorica	capital	ME	city=podgorica
Port-Louis	capital	MU	city=port-louis
Port Moresby	capital	PG	city=port-moresby
Port-d'Espagne	capital	TT	city=port-of-spain
Port d'Espagne	capital	TT	city=port-of-spain
Port-Vila	capital	VU	city=port-vila
Port-au-Prince	capital	HT	city=port-au-prince
Porto-Novo	capital	BJ	city=porto-novo
=Prague	capital	CZ	caution=word city=prague
=PRAGUE	capital	CZ	caution=word city=prague
Praia	capital	CV	city=praia
Pretoria	capital	ZA	city=pretoria
Pristina	capital	XK	city=pristina
Pyongyang	capital	KP	city=pyongyang
Quito	capital	EC	city=quito
Rabat	capital	MA	city=rabat
Ramallah	capital	PS	city=ramallah
Reykjavik	capital	IS	city=reykjavik
Riga	capital	LV	city=riga
Riyad	capital	SA	city=riyadh
Ryad	capital	SA	city=riyadh
=Rome	capital	IT	caution=word city=rome
=ROME	capital	IT	caution=word city=rome
Roseau	capital	DM	city=roseau
Saint-Georges	capital	GD	city=saint-georges
Saint George's	capital	GD	city=saint-georges
Saint John's	capital	AG	city=saint-johns
San José	capital	CR	city=san-jose
Saint-Marin	capital	SM	city=san-marino alike=state
San Salvador	capital	SV	city=san-salvador
Sanaa	capital	YE	city=sanaa
Sana'a	capital	YE	city=sanaa
Santiago	capital	CL	caution=name city=santiago
Saint-Domingue	capital	DO	city=santo-domingo
São Tomé	capital	ST	city=sao-tome
Sarajevo	capital	BA	city=sarajevo
Séoul	capital	KR	city=seoul
Singapour	capital	SG	city=singapore alike=state
Skopje	capital	MK	city=skopje
Sofia	capital	BG	caution=name city=sofia
Stockholm	capital	SE	city=stockholm
=Sucre	capital	BO	caution=word city=sucre
=SUCRE	capital	BO	caution=word city=sucre
Suva	capital	FJ	city=suva
Taipei	capital	TW	city=taipei
Taïpeï	capital	TW	city=taipei
Tallinn	capital	EE	city=tallinn
Tarawa	capital	KI	city=tarawa
Tachkent	capital	UZ	city=tashkent
Tbilissi	capital	GE	city=tbilisi
Tegucigalpa	capital	HN	city=tegucigalpa
Téhéran	capital	IR	city=tehran
Tel-Aviv	capital	IL	city=tel-aviv
Tel Aviv	capital	IL	city=tel-aviv
Thimphou	capital	BT	city=thimphu
Tirana	capital	AL	city=tirana
Tokyo	capital	JP	city=tokyo
=Tripoli	capital	LY	caution=word city=tripoli
=TRIPOLI	capital	LY	caution=word city=tripoli
Tunis	capital	TN	city=tunis
Oulan-Bator	capital	MN	city=ulaanbaatar
Vaduz	capital	LI	city=vaduz
La Valette	capital	MT	city=valletta
Cité du Vatican	capital	VA	city=vatican-city
Vatican	capital	VA	city=vatican-city alike=state
Victoria	capital	SC	caution=name city=victoria
=Vienne	capital	AT	caution=word city=vienna
=VIENNE	capital	AT	caution=word city=vienna
Vientiane	capital	LA	city=vientiane
Vilnius	capital	LT	city=vilnius
Varsovie	capital	PL	city=warsaw
Washington	capital	US	caution=name city=washington
Wellington	capital	NZ	city=wellington
Windhoek	capital	NA	city=windhoek
Yamoussoukro	capital	CI	city=yamoussoukro
Yaoundé	capital	CM	city=yaounde
Yaren	capital	NR	city=yaren
Erevan	capital	AM	city=yerevan
Erévan	capital	AM	city=yerevan
Zagreb	capital	HR	city=zagreb
