# Function words (classes det prep conj pron adv neg aux part) and words that often open a sentence (open): with their capital they begin no
# name. Verb forms stand in verbs.tsv. Edited by hand.
# form	class	value	attributes
le	det
la	det
les	det
l'	det
un	det
une	det
des	det
du	det
au	det
aux	det
ce	det
cet	det
cette	det
ces	det
mon	det
ma	det
mes	det
ton	det
ta	det
tes	det
son	det
sa	det
ses	det
notre	det
nos	det
votre	det
vos	det
leur	det
leurs	det
quel	det
quelle	det
quels	det
quelles	det
chaque	det
plusieurs	det
certains	det
certaines	det
certain	det
certaine	det
aucun	det
aucune	det
nul	det
nulle	det
tout	det
toute	det
tous	det
toutes	det
quelque	det
quelques	det
tel	det
telle	det
tels	det
telles	det
divers	det
diverses	det
différents	det
différentes	det
même	det
mêmes	det
autre	det
autres	det
maint	det
maints	det
de	prep
d'	prep
à	prep
en	prep
dans	prep
par	prep
pour	prep
sur	prep
sous	prep
avec	prep
sans	prep
chez	prep
entre	prep
vers	prep
contre	prep
depuis	prep
pendant	prep
durant	prep
dès	prep
jusque	prep
jusqu'	prep
avant	prep
après	prep
devant	prep
derrière	prep
malgré	prep
selon	prep
suivant	prep
hors	prep
outre	prep
parmi	prep
envers	prep
via	prep
voici	prep
voilà	prep
moyennant	prep
concernant	prep
excepté	prep
sauf	prep
lors	prep
afin	prep
grâce	prep
auprès	prep
près	prep
loin	prep
autour	prep
face	prep
quant	prep
faute	prep
suite	prep
au-delà	prep
en-deçà	prep
à travers	prep
au sein	prep
au cours	prep
au sujet	prep
en dépit	prep
en vue	prep
vis-à-vis	prep
à propos	prep
à l'issue	prep
à l'occasion	prep
en marge	prep
dans le cadre	prep
à la veille	prep
au lendemain	prep
au terme	prep
par rapport	prep
et	conj
ou	conj
où	conj
ni	conj
mais	conj
or	conj
car	conj
donc	conj
que	conj
qu'	conj
si	conj
comme	conj
quand	conj
lorsque	conj
lorsqu'	conj
puisque	conj
puisqu'	conj
quoique	conj
bien que	conj
parce que	conj
alors que	conj
tandis que	conj
afin que	conj
pour que	conj
avant que	conj
après que	conj
dès que	conj
depuis que	conj
pendant que	conj
soit	conj
sinon	conj
ainsi que	conj
tant que	conj
de sorte que	conj
sans que	conj
à moins que	conj
pourvu que	conj
je	pron
j'	pron
tu	pron
il	pron
elle	pron
on	pron
nous	pron
vous	pron
ils	pron
elles	pron
me	pron
m'	pron
te	pron
t'	pron
se	pron
s'	pron
lui	pron
eux	pron
moi	pron
toi	pron
soi	pron
y	pron
celui	pron
celle	pron
ceux	pron
celles	pron
ceci	pron
cela	pron
ça	pron
c'	pron
qui	pron
quoi	pron
dont	pron
lequel	pron
laquelle	pron
lesquels	pron
lesquelles	pron
auquel	pron
auxquels	pron
duquel	pron
desquels	pron
rien	pron
personne	pron
chacun	pron
chacune	pron
quelqu'un	pron
celui-ci	pron
celle-ci	pron
ceux-ci	pron
celui-là	pron
celle-là	pron
ceux-là	pron
lui-même	pron
elle-même	pron
eux-mêmes	pron
ne	neg
n'	neg
pas	neg
plus	neg
jamais	neg
point	neg
guère	neg
non	neg
aussi	adv
encore	adv
déjà	adv
toujours	adv
souvent	adv
parfois	adv
hier	adv
demain	adv
aujourd'hui	adv
maintenant	adv
désormais	adv
ensuite	adv
puis	adv
enfin	adv
alors	adv
ainsi	adv
cependant	adv
toutefois	adv
néanmoins	adv
pourtant	adv
d'ailleurs	adv
en effet	adv
en outre	adv
par ailleurs	adv
de plus	adv
en revanche	adv
au contraire	adv
notamment	adv
surtout	adv
très	adv
trop	adv
peu	adv
beaucoup	adv
moins	adv
mieux	adv
bien	adv
mal	adv
ici	adv
là	adv
là-bas	adv
ailleurs	adv
partout	adv
ensemble	adv
presque	adv
environ	adv
seulement	adv
uniquement	adv
également	adv
récemment	adv
actuellement	adv
finalement	adv
certes	adv
sans doute	adv
peut-être	adv
bientôt	adv
tard	adv
tôt	adv
autant	adv
davantage	adv
assez	adv
tant	adv
tellement	adv
pourquoi	adv
comment	adv
combien	adv
dorénavant	adv
auparavant	adv
entre-temps	adv
entretemps	adv
autrement	adv
dit	adv
soudain	adv
mardi	adv
puisqu	adv
premièrement	adv
deuxièmement	adv
oui	adv
merci	adv
bonjour	adv
à noter	open
reste	open
restent	open
face à	open
interrogé	open
interrogée	open
interrogés	open
présent	open
présente	open
présents	open
arrivé	open
arrivée	open
arrivés	open
invité	open
invitée	open
selon lui	open
selon elle	open
faute de	open
né	open
née	open
signé	open
signée	open
sollicité	open
sollicitée	open
contacté	open
contactée	open
accusé	open
accusée	open
élu	open
élue	open
nommé	open
nommée	open
parmi	open
avec	open
sous	open
fin	open
début	open
mi	open
objectif	open
résultat	open
problème	open
conséquence	open
question	open
photo	open
vidéo	open
image	open
texte	open
source	open
lire	open
voir	open
article	open
exclusif	open
reportage	open
entretien	open
tribune	open
éditorial	open
analyse	open
opinion	open
direct	open
mise à jour	open
flash	open
urgent	open
communiqué	open
déclaration	open
bref	open
chef	open
centre	open
nouveau	open
nouvelle	open
grand	open
grande	open
petit	open
premier	open
première	open
dernier	open
dernière	open
seul	open
seule	open
deux	open
trois	open
quatre	open
cinq	open
six	open
sept	open
huit	open
neuf	open
dix	open
vingt	open
trente	open
cent	open
mille	open
ancien	open
ancienne	open
