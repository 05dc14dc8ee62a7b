# Function words (classes det prep conj pron adv neg aux part) and words that often open a sentence (open): with their capital they begin no
# name. Verb forms stand in verbs.tsv. Edited by hand.
# form	class	value	attributes
el	det
la	det
los	det
las	det
un	det
una	det
unos	det
unas	det
lo	det
este	det
esta	det
estos	det
estas	det
ese	det
esa	det
esos	det
esas	det
aquel	det
aquella	det
aquellos	det
aquellas	det
mi	det
mis	det
tu	det
tus	det
su	det
sus	det
nuestro	det
nuestra	det
nuestros	det
nuestras	det
vuestro	det
vuestra	det
cada	det
algún	det
alguna	det
algunos	det
algunas	det
ningún	det
ninguna	det
todo	det
toda	det
todos	det
todas	det
varios	det
varias	det
muchos	det
muchas	det
mucho	det
mucha	det
pocos	det
pocas	det
otro	det
otra	det
otros	det
otras	det
cuyo	det
cuya	det
cuyos	det
cuyas	det
ambos	det
ambas	det
tal	det
tales	det
cualquier	det
sendos	det
demás	det
mismo	det
misma	det
de	prep
del	prep
a	prep
al	prep
en	prep
con	prep
sin	prep
por	prep
para	prep
sobre	prep
bajo	prep
ante	prep
contra	prep
desde	prep
hacia	prep
hasta	prep
entre	prep
según	prep
tras	prep
durante	prep
mediante	prep
excepto	prep
salvo	prep
incluso	prep
vía	prep
versus	prep
pro	prep
además de	prep
acerca de	prep
antes de	prep
después de	prep
dentro de	prep
fuera de	prep
frente a	prep
junto a	prep
gracias a	prep
debido a	prep
pese a	prep
a pesar de	prep
a través de	prep
en torno a	prep
con motivo de	prep
en el marco de	prep
al margen de	prep
a raíz de	prep
a lo largo de	prep
respecto a	prep
por parte de	prep
en cuanto a	prep
cerca de	prep
y	conj
e	conj
o	conj
u	conj
ni	conj
pero	conj
sino	conj
mas	conj
que	conj
si	conj
porque	conj
pues	conj
aunque	conj
cuando	conj
mientras	conj
como	conj
donde	conj
ya que	conj
puesto que	conj
para que	conj
sin que	conj
así que	conj
de modo que	conj
siempre que	conj
a menos que	conj
luego	conj
conque	conj
apenas	conj
yo	pron
tú	pron
él	pron
ella	pron
usted	pron
nosotros	pron
nosotras	pron
vosotros	pron
ellos	pron
ellas	pron
ustedes	pron
me	pron
te	pron
se	pron
nos	pron
os	pron
le	pron
les	pron
mí	pron
ti	pron
sí	pron
consigo	pron
conmigo	pron
quien	pron
quienes	pron
cual	pron
cuales	pron
qué	pron
quién	pron
quiénes	pron
cuál	pron
alguien	pron
nadie	pron
algo	pron
nada	pron
esto	pron
eso	pron
ello	pron
aquello	pron
uno	pron
no	neg
nunca	neg
jamás	neg
tampoco	neg
también	adv
aún	adv
todavía	adv
ya	adv
siempre	adv
ayer	adv
hoy	adv
mañana	adv
ahora	adv
entonces	adv
después	adv
antes	adv
luego	adv
finalmente	adv
así	adv
sin embargo	adv
no obstante	adv
además	adv
asimismo	adv
por tanto	adv
por lo tanto	adv
por otra parte	adv
por otro lado	adv
por su parte	adv
en cambio	adv
al contrario	adv
sobre todo	adv
especialmente	adv
muy	adv
más	adv
menos	adv
tan	adv
tanto	adv
bastante	adv
demasiado	adv
poco	adv
casi	adv
solo	adv
sólo	adv
solamente	adv
únicamente	adv
aquí	adv
allí	adv
ahí	adv
allá	adv
cómo	adv
cuándo	adv
dónde	adv
cuánto	adv
quizá	adv
quizás	adv
tal vez	adv
recientemente	adv
actualmente	adv
posteriormente	adv
mientras tanto	adv
previamente	adv
anteriormente	adv
igualmente	adv
incluso	adv
precisamente	adv
probablemente	adv
bien	adv
mal	adv
mejor	adv
peor	adv
pronto	adv
tarde	adv
juntos	adv
gracias	adv
hola	adv
preguntado	open
preguntada	open
según	open
fuentes	open
foto	open
vídeo	open
video	open
imagen	open
exclusiva	open
opinión	open
análisis	open
editorial	open
última hora	open
directo	open
urgente	open
comunicado	open
declaración	open
entrevista	open
nuevo	open
nueva	open
nuevos	open
gran	open
grande	open
primer	open
primera	open
primero	open
último	open
última	open
dos	open
tres	open
cuatro	open
cinco	open
seis	open
siete	open
ocho	open
nueve	open
diez	open
cien	open
mil	open
expertos	open
analistas	open
autoridades	open
nacido	open
nacida	open
fuente	open
lea	open
vea	open
cientos	open
miles	open
decenas	open
