# Names as they stand in running Spanish, where the tables have another form. Edited by hand.
# form	class	value	attributes
# What names of bodies and places begin with: "la universidad de X", "el aeropuerto de X".
universidad	head	organisation
instituto	head	organisation
escuela	head	organisation
colegio	head	organisation
museo	head	organisation
hospital	head	organisation
fundación	head	organisation
academia	head	organisation
conservatorio	head	organisation
observatorio	head	organisation
facultad	head	organisation
orquesta	head	organisation
selección	head	organisation
parroquia	head	organisation
estación	head	place
aeropuerto	head	place
estadio	head	place
puente	head	place
calle	head	place
avenida	head	place
plaza	head	place
catedral	head	place
basílica	head	place
iglesia	head	place
abadía	head	place
monasterio	head	place
golfo	head	place
bahía	head	place
cantón	head	place
cementerio	head	place
castillo	head	place
palacio	head	place
teatro	head	place
parque	head	place
# What names of bodies begin with, with a capital and small words behind: "Liga nacional de fútbol".
liga	body-head
unión	body-head
comité	body-head
federación	body-head
asociación	body-head
partido	body-head
oficina	body-head
sociedad	body-head
organización	body-head
banco	body-head
centro	body-head
agencia	body-head
sindicato	body-head
confederación	body-head
compañía	body-head
consejo	body-head
frente	body-head
movimiento	body-head
alianza	body-head
fondo	body-head
comisión	body-head
caja	body-head
club	body-head
cámara	body-head
grupo	body-head
red	body-head
foro	body-head
autoridad	body-head
asamblea	body-head
# What names of places begin with, with a capital: Puerto de la Cruz.
puerto	place-head
isla	place-head
playa	place-head
valle	place-head
cabo	place-head
río	place-head
monte	place-head
villa	place-head
lago	place-head
cerro	place-head
sierra	place-head
laguna	place-head
# Parts of states with a government of their own, by adjective: the Scottish Government.
escocés	part	scotland
escocesa	part	scotland
galés	part	wales
galesa	part	wales
norirlandés	part	northern-ireland
norirlandesa	part	northern-ireland
catalán	part	catalonia
catalana	part	catalonia
vasco	part	basque-country
vasca	part	basque-country
gallego	part	galicia
gallega	part	galicia
andaluz	part	andalusia
andaluza	part	andalusia
valenciano	part	valencian-community
valenciana	part	valencian-community
canario	part	canary-islands
canaria	part	canary-islands
balear	part	balearic-islands
aragonés	part	aragon
aragonesa	part	aragon
asturiano	part	asturias
asturiana	part	asturias
cántabro	part	cantabria
cántabra	part	cantabria
riojano	part	la-rioja
riojana	part	la-rioja
navarro	part	navarre
navarra	part	navarre
extremeño	part	extremadura
extremeña	part	extremadura
madrileño	part	community-of-madrid
madrileña	part	community-of-madrid
murciano	part	region-of-murcia
murciana	part	region-of-murcia
bonaerense	part	buenos-aires-province
porteño	part	buenos-aires-city
porteña	part	buenos-aires-city
mendocino	part	mendoza-province
mendocina	part	mendoza-province
santafesino	part	santa-fe-province
santafesina	part	santa-fe-province
cordobés	part	cordoba-province
cordobesa	part	cordoba-province
jalisciense	part	jalisco
bávaro	part	bavaria
bávara	part	bavaria
flamenco	part	flanders
flamenca	part	flanders
valón	part	wallonia
valona	part	wallonia
corso	part	corsica
corsa	part	corsica
siciliano	part	sicily
siciliana	part	sicily
quebequés	part	quebec
quebequesa	part	quebec
kurdo regional	part	kurdistan
kurda regional	part	kurdistan
groenlandés	part	greenland
groenlandesa	part	greenland
