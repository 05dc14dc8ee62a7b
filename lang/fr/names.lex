# Names as they stand in running French, where the tables have another form. Edited by hand.
# form	class	value	attributes
# cities whose article is contracted: au Caire, du Caire
=Caire	capital	EG	city=cairo
=Caire	city	cairo	iso=EG size=7 capital=1
=Haye	city	the-hague	iso=NL size=6
=Havane	capital	CU	city=havana
# What names of bodies and places begin with, in small letters: "l'université de X", "la gare de X".
université	head	organisation
institut	head	organisation
école	head	organisation
lycée	head	organisation
collège	head	organisation
musée	head	organisation
hôpital	head	organisation
fondation	head	organisation
académie	head	organisation
conservatoire	head	organisation
observatoire	head	organisation
faculté	head	organisation
orchestre	head	organisation
ballet	head	organisation
opéra	head	organisation
gare	head	place
aéroport	head	place
stade	head	place
pont	head	place
rue	head	place
avenue	head	place
boulevard	head	place
square	head	place
cathédrale	head	place
basilique	head	place
église	head	place
abbaye	head	place
golfe	head	place
baie	head	place
pic	head	place
canton	head	place
forêt	head	place
cimetière	head	place
prison	head	place
hippodrome	head	place
vélodrome	head	place
détroit	head	place
barrage	head	place
phare	head	place
temple	head	place
mosquée	head	place
synagogue	head	place
tour	head	place
faubourg	head	place
# What names of bodies begin with, with a capital and small words behind: "Ligue nationale de hockey".
ligue	body-head
union	body-head
comité	body-head
fédération	body-head
association	body-head
parti	body-head
office	body-head
société	body-head
organisation	body-head
institut	body-head
banque	body-head
centre	body-head
agence	body-head
syndicat	body-head
confédération	body-head
compagnie	body-head
conseil	body-head
front	body-head
mouvement	body-head
rassemblement	body-head
alliance	body-head
fonds	body-head
bureau	body-head
commission	body-head
caisse	body-head
cercle	body-head
club	body-head
collectif	body-head
observatoire	body-head
secours	body-head
ordre	body-head
chambre	body-head
groupe	body-head
réseau	body-head
forum	body-head
haut-commissariat	body-head
haute autorité	body-head
autorité	body-head
# states as some papers write them
Burkina-Faso	state	BF
# What names of places begin with, with a capital: Port-Blanc, Mont Saint-Michel.
port	place-head
île	place-head
plage	place-head
vallée	place-head
cap	place-head
mont	place-head
lac	place-head
fort	place-head
rivière	place-head
col	place-head
# Parts of states with a government of their own, by adjective: the Scottish Government.
écossais	part	scotland
écossaise	part	scotland
gallois	part	wales
galloise	part	wales
nord-irlandais	part	northern-ireland
nord-irlandaise	part	northern-ireland
catalan	part	catalonia
catalane	part	catalonia
basque	part	basque-country
galicien	part	galicia
galicienne	part	galicia
andalou	part	andalusia
andalouse	part	andalusia
valencien	part	valencian-community
valencienne	part	valencian-community
canarien	part	canary-islands
canarienne	part	canary-islands
bavarois	part	bavaria
bavaroise	part	bavaria
saxon	part	saxony
saxonne	part	saxony
flamand	part	flanders
flamande	part	flanders
wallon	part	wallonia
wallonne	part	wallonia
sicilien	part	sicily
sicilienne	part	sicily
sarde	part	sardinia
corse	part	corsica
québécois	part	quebec
québécoise	part	quebec
ontarien	part	ontario
ontarienne	part	ontario
albertain	part	alberta
albertaine	part	alberta
groenlandais	part	greenland
groenlandaise	part	greenland
féroïen	part	faroe-islands
féroïenne	part	faroe-islands
tchétchène	part	chechnya
néo-calédonien	part	new-caledonia
néo-calédonienne	part	new-caledonia
polynésien	part	french-polynesia
polynésienne	part	french-polynesia
bruxellois	part	brussels-region
bruxelloise	part	brussels-region
valaisan	part	valais
valaisane	part	valais
vaudois	part	vaud
vaudoise	part	vaud
genevois	part	geneva-canton
genevoise	part	geneva-canton
zurichois	part	zurich-canton
zurichoise	part	zurich-canton
bernois	part	bern-canton
bernoise	part	bern-canton
jurassien	part	jura-canton
jurassienne	part	jura-canton
tessinois	part	ticino
tessinoise	part	ticino
