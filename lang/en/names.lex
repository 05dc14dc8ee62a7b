# Names as they stand in running English, where the tables have another form. Edited by hand.
# form	class	value	attributes
# What names of places begin with, with a capital: Port William, Lake Placid.
port	place-head
lake	place-head
mount	place-head
cape	place-head
fort	place-head
isle	place-head
gulf	place-head
camp	place-head
# What names of places end with, with a capital: Larkin Lake.
lake	place-tail
lakes	place-tail
river	place-tail
basin	place-tail
canal	place-tail
airport	place-tail
island	place-tail
islands	place-tail
sea	place-tail
seas	place-tail
bay	place-tail
mountain	place-tail
mountains	place-tail
hill	place-tail
hills	place-tail
street	place-tail
road	place-tail
avenue	place-tail
boulevard	place-tail
blvd	place-tail
bridge	place-tail
castle	place-tail
park	place-tail
tower	place-tail
towers	place-tail
valley	place-tail
creek	place-tail
harbor	place-tail
harbour	place-tail
beach	place-tail
forest	place-tail
peninsula	place-tail
station	place-tail
stadium	place-tail
arena	place-tail
pier	place-tail
square	place-tail
falls	place-tail
delta	place-tail
oblast	place-tail
province	place-tail
county	place-tail
desert	place-tail
plateau	place-tail
strait	place-tail
gulf	place-tail
ocean	place-tail
reef	place-tail
glacier	place-tail
canyon	place-tail
highway	place-tail
airfield	place-tail
# What tells a son from his father, behind a name.
Jr	generation
Jr.	generation
Sr	generation
Sr.	generation
# What names of bodies end with, with a capital: Larkin Motors.
brands	body-tail
motors	body-tail
airlines	body-tail
airways	body-tail
group	body-tail
holdings	body-tail
industries	body-tail
inc	body-tail		firm=1
inc.	body-tail		firm=1
ltd	body-tail		firm=1
ltd.	body-tail		firm=1
llc	body-tail		firm=1
llp	body-tail		firm=1
plc	body-tail		firm=1
co.	body-tail		firm=1
corp	body-tail		firm=1
corp.	body-tail		firm=1
corporation	body-tail
company	body-tail
foundation	body-tail
association	body-tail
federation	body-tail
committee	body-tail
commission	body-tail
council	body-tail
ministry	body-tail
department	body-tail
agency	body-tail
party	body-tail
bank	body-tail
university	body-tail
college	body-tail
institute	body-tail
orchestra	body-tail
records	body-tail
pictures	body-tail
studios	body-tail
pharmaceuticals	body-tail
technologies	body-tail
systems	body-tail
partners	body-tail
insurance	body-tail
enterprises	body-tail
bureau	body-tail
league	body-tail
# Names of places that are adjectives, too: Caribbean waters.
caribbean	place-adj
mediterranean	place-adj
baltic	place-adj
arctic	place-adj
antarctic	place-adj
alpine	place-adj
atlantic	place-adj
pacific	place-adj
balkan	place-adj
adriatic	place-adj
# Parts of states with a government of their own, by adjective: the Scottish Government.
=Scottish	part	scotland
=Welsh	part	wales
=Northern Irish	part	northern-ireland
=Catalan	part	catalonia
=Basque	part	basque-country
=Galician	part	galicia
=Andalusian	part	andalusia
=Valencian	part	valencian-community
=Bavarian	part	bavaria
=Saxon	part	saxony
=Flemish	part	flanders
=Walloon	part	wallonia
=Sicilian	part	sicily
=Sardinian	part	sardinia
=Corsican	part	corsica
=Tyrolean	part	tyrol
=Kashmiri	part	kashmir
=Québécois	part	quebec
=Quebec	part	quebec
=Ontario	part	ontario
=Alberta	part	alberta
=British Columbia	part	british-columbia
=Queensland	part	queensland
=Victorian	part	victoria-au
=Tasmanian	part	tasmania
=Kurdistan	part	kurdistan
=Kurdish regional	part	kurdistan
=Crimean	part	crimea
=Chechen	part	chechnya
=Zanzibar	part	zanzibar
=Somaliland	part	somaliland
=Puntland	part	puntland
=Faroese	part	faroe-islands
=Greenlandic	part	greenland
=Kurdistan Region	part	kurdistan	noun=1
=Iraqi Kurdistan	part	kurdistan	noun=1
# The state has its article, the airline none.
=Emirates	state	AE	needs=article
=Emirates	organisation	emirates-airline	kind=company iso=AE bare=1
# Worlds, as places.
=Moon	site	moon	caution=name
=Earth	site	earth	caution=word
=Mars	site	mars	caution=word
=NZ	state	NZ	abbr=1
