# What happened, in Spanish. docs/events.md says what kinds, keys and captures mean.
mode all

set det = el | la | los | las | un | una | su | sus | este | esta | ese | esa
set of = de | del
set not = no | nunca | tampoco
set stop = "," | ";" | ":" | "."
set hard = ";" | ":" | "."
def title = (@office | @homologue | @rank | @title)
def tail = ([$of] [la | el | los | las] (@portfolio | @demonym | @former | @acting | @office | <state,organisation,place>))

# -- Who -----------------------------------------------------------------------

np
    (el | la | al | del) $title $of [la | el | los | las] (%cap | %lower) [%cap | %lower] [$of [la | el] (%cap | %lower | <state,organisation,place>)] "," who:<person> => np
    $det [%lower] $title $tail{0,5} [","] who:<person>                     => np
    $det $title $of [la | el | los | las] (%cap | %lower) [@demonym | @portfolio | %lower] [(y | e) [$of] [la | el] (%cap | %lower)] "," who:<person> => np
    # "La directora general, la hidróloga A"; "los ministros de Perú, A, y de Chile, B".
    !por << $det [%lower] $title $tail{0,5} "," (el | la) %lower [%lower] [@demonym] who:<person> >> ","  => np
    "," (y | e) << [$of] [la | el] <state> "," who:<person> => np role=bare
    $title $tail{0,5} [","] who:<person>                     => np
    [$det] $title $tail{0,4} y $title $tail{0,4} [","] who:<person>  => np
    who:<person> "," [$det] [@former] $title $tail{0,5}                     => np
    who:<person> "," [$det] [%lower] (asesor | asesora | enviado | enviada | emisario | portavoz | yerno) [%lower] $of [la | el] [$title] <person> => np
    $det who:<person,state,organisation>                           => np
    el (gobierno | rey | régimen) $of who:<state>              => np
    who:<organisation> "(" %upper ")"                              => np
    (y | e | ",") << @demonym [@portfolio] [","] who:<person> => np
    (convocado | convocada | citado | citada) [<date>] (a | al) [el | la] << who:<organisation> => np role=bare
    (representantes | emisarios | funcionarios | delegados) $of [la | el] who:<state> => np
    (su | el) par [@demonym] [@portfolio] [","] who:<person> => np
    [una | la] delegación $of [la | los | las] %lower [@demonym | %lower] (encabezada | dirigida | presidida | liderada) por [el | la] [$title] $tail{0,4} [","] who:<person> => np role=bare
    [una | la] delegación [%lower] [%lower] (encabezada | dirigida | presidida | liderada) por [el | la] [$title] $tail{0,4} [","] who:<person> => np
    el propio who:<person> => np
    (los | las) [@portfolio] (gobiernos | autoridades | enviados) [@portfolio] $of [la | el] who:<state,organisation> => np head=1
    (los | las) (presidentes | presidentas | mandatarios | líderes | jefes de Estado | jefes de Gobierno) $of [la | el] who:<state,organisation> => np head=1 office="president|head of state|head of government|crown prince"
    (los | las) (ministros [@portfolio] | cancilleres | jefes de la diplomacia) $of [la | el] who:<state,organisation> => np head=1 office="minister"
    (la | una) delegación [%lower] $of [la | el] who:<state,organisation> => np
    $det (presidente | secretario general | comisión | consejo) $of [la | el | los] who:<organisation>  => np
    who:<person> "(" (<state,organisation,place> | @demonym) ")"    => np
    who:<person> "," [de] %number años => np

def dem = side:@demonym
described
    [sus | los | las | a | con] @homologue $dem [("," $dem){1,3}] [(y | e) $dem] => described
    (su | el | la | al | del) @homologue $dem [(y | e) $dem]            => described
    (el | la | los | las | al | del) office:@office portfolio:@portfolio $dem [(y | e) $dem] => described
    (el | la | los | las | al | del) office:@office $dem ["," $dem] [(y | e) $dem] => described
    (el | la | los | las | al | del) office:@office [portfolio:@portfolio] $of [la | el] side:<state> => described

pronoun
    su >> ([%lower] (visita | viaje | gira | desplazamiento | estancia)) => pronoun count=1 for=person owns=1
    ("él" | "Él" | ella | este último | esta última)                     => pronoun count=1 for=person
    (ambos | los dos)                                            => pronoun count=2 for=person
    (el | la) (diplomático | diplomática | funcionario | funcionaria | enviado | enviada | emisario | dirigente | político | gobernante | negociador | mediador) >> !($of | en | "," | que | %cap) => pronoun count=1 for=person
    (su | al | del | el) (@homologue | @interlocutor) >> !(%cap | @demonym | ",") => pronoun count=1 for=person other=1
    con << "él" >> !mismo                => pronoun count=1 for=person other=1
    (ambos | ambas | los dos | las dos) (vecinos | reinos | repúblicas | potencias) => pronoun count=2 for=state
    los tres (mandatarios | dirigentes | ministros | presidentes | líderes | cancilleres)  => pronoun count=3 for=person
    (los tres | las tres) (países | gobiernos | capitales)  => pronoun count=3 for=state
    los (ministros [$of [la | el] @portfolio] | ministros @portfolio | cancilleres | presidentes | jefes de la diplomacia | jefes de Gobierno) de (ambos | los dos) países => pronoun count=2 for=state
    los (ministros [$of [la | el] @portfolio] | ministros @portfolio | cancilleres | presidentes | jefes de la diplomacia | jefes de Gobierno) de los tres países => pronoun count=3 for=state
    (las dos partes | ambas partes) => pronoun count=2 for=any
    (ambos | los dos) (mandatarios | dirigentes | ministros | presidentes | líderes | cancilleres | jefes | responsables | diplomáticos) => pronoun count=2 for=person
    (ambos | los dos | ambas | las dos) (países | gobiernos | capitales | estados) => pronoun count=2 for=state

case
    bajo la (presidencia | copresidencia | dirección | conducción) $of => case role=by
    (presidido | presidida | copresidido | copresidida | encabezado | encabezada) por => case role=by
    (en presencia | con la (presencia | participación | asistencia)) $of => case role=present
    con                             => case role=with
    (gira | recorrido | viaje | desplazamiento | paso) << por                              => case role=to
    !(gira | recorrido | viaje | desplazamiento | paso) << por                              => case role=by
    por (boca | voz | medio) $of  => case role=voice
    a través $of [su | la | el] [@office] [$of su] [%lower] => case role=voice
    (en contra | en perjuicio) $of => case role=against
    (rumbo | con destino | con rumbo) a => case role=to
    (salió | salieron | partió | partieron | despegó) [$of <place,state>] [<date>] << (hacia | para) => case role=to
    (de | del)                     => case role=of
    (a | al | hasta | hacia)                   => case role=to
    (a la | a los | a las | a el)                  => case role=to
    (ante | ante el | ante la)                   => case role=to
    (en | en el | en la | en los)                               => case role=in
    en (la ciudad | la localidad | la capital | el palacio | la sede) [$of] => case role=in
    entre                            => case role=between
    contra                           => case role=against
    (a petición | a instancias | a solicitud | por iniciativa | a propuesta | con motivo) $of [la | el | los]  => case role=other
    (para | sobre | según | sin | desde | tras | bajo | durante | pese a | frente a) => case role=other
    para (reunirse | entrevistarse | encontrarse) con                 => case role=host
    (invitado | invitada | recibido | recibida) por => case role=host
    por invitación $of => case role=host

join
    (y | e | así como | o)        => join
    "," (y | e)                    => join
    (y | e) (con | a | al | por | de | del)           => join
    "," (y | e) (con | a | al | por | de | del)       => join
    ","                            => join weak=1

break
    (";" | ":")                           => break
    (si | a menos que | siempre que | salvo que) => break maybe=1
    (donde | mientras | mientras que | cuando | aunque | pero | porque | pues | antes de | después de | tras | si | cuyo | cuya)      => break
    que >> !(debía | iba a | estaba prevista | estaba previsto | tenía previsto | se iba a)                   => break
    "," (y | e)           => break
    quien                 => break relative=1
    "," quien                 => break relative=1
    "," que >> !(debía | iba a | estaba prevista | estaba previsto | tenía previsto | se iba a | debían | deberá | debe) => break relative=1

# -- Whether -------------------------------------------------------------------

def aside = (por su parte | a su vez | de nuevo | en cambio | por su lado | sin embargo | además | también | ya)
def mid = (!(no | sido | se | un | una | el | la | los | las | su | sus | de | que | a | %punct | %cap | %number | %upper | ~:ppart) | $aside | "," $aside "," | <date>)
# When and where, between a verb and what belongs to it.
def at = (<date> | en [el | la] <place,state>)
def on = ([el | este | esta] <date> | en [la] [(madrugada | mañana | tarde | noche) $of] <date>)
def had = (ha | han | había | habían | habría | habrían | haber | habiendo | hubo) [$mid]
def resolved = (acordó | acordaron | acordado | convino | convinieron | convenido | decidió | decidieron | decidido | aceptó | aceptaron | prometió | prometieron) [[el] <date>] [en [el | la] <place,state>] [<date>] [en]
def must = (debe | deben | debería | deberían | va a | van a | prevé | prevén | tiene previsto | tienen previsto | tiene prevista | iba a | iban a | debía | debían | planea | planean | piensa | piensan | tenía previsto | tenían previsto | está previsto que | se dispone a | se disponen a | se espera que | tiene programado | podrá | se prevé que) [$mid]
def was = (fue | fueron | ha sido | han sido | había sido | es | son | habían sido | siendo | será recibido) [$mid]
def willbe = (será | serán | va a ser | van a ser | debe ser | sería | iba a ser)

status
    (quedó | queda | quedaron | $had quedado) sin efecto => status is=cancelled
    (desmintió | desmintieron | desmiente | negó | negaron | $had desmentido | $had negado | refutó) [<date>] [%lower] (la información | esa información | esta información | esas informaciones | la noticia | esa noticia | los rumores | esos rumores | esa versión | esta versión) => status is=denied report=1
    (informaciones | versiones | rumores) (sobre | $of | según las que | que apuntan) ..16!$hard (son | eran) [%lower] (falsas | falsos | infundadas | infundados | inexactas) => status is=denied
    (previsto | prevista | previstos | previstas | programado | programada | programados | programadas | fijado | fijada | próximo | próxima | próximos | convocada | convocado | agendado | agendada | inminente)   => status is=planned
    (tendrá lugar | tendrán lugar | se celebrará | se celebrarán | se abrirá | se realizará | se llevará a cabo | está previsto | está prevista | habrá | se producirá | arrancará | comenzará | deberá celebrarse | debía celebrarse | debe celebrarse | debía haberse celebrado) => status is=planned
    (ningún | ninguna) [%lower] (reunión | encuentro | visita | viaje | cumbre | llamada | contacto | entrevista) => status is=denied
    no (está | están | estaba | hay | había | tiene | tienen) [%lower] (previsto | prevista | previstos | programado | programada | planeado | planeada | planes) [ninguna | ningún] => status is=denied
    no (hay | había | habrá) (ninguna | ningún | planes) => status is=denied
    (reunión | encuentro | visita | viaje | cumbre | llamada | entrevista) ..10!$hard no (se celebrará | tendrá lugar | se realizará | se producirá | se llevará a cabo) => status is=cancelled
    ya no (se celebrará | tendrá lugar | se realizará | irá) => status is=cancelled
    (quedó | quedaron | queda | ha quedado) en (suspenso | el aire) => status is=postponed
    (ha | han | había | fue | fueron) [sido] (aplazado | aplazada | pospuesto | pospuesta | postergado | postergada | retrasado | retrasada | suspendido | diferido | diferida) => status is=postponed
    (renunció a | ha renunciado a | desistió de) => status is=cancelled
    (se mantiene | sigue en pie | siguen en pie | se mantendrá) => status is=planned
    $must [%lower] (realizar | efectuar | emprender) => status is=planned
    (realizará | efectuará | emprenderá) => status is=planned
    (se celebra | está en curso | se desarrolla | tiene lugar) => status is=ongoing
    (se celebró | se celebraron | tuvo lugar | tuvieron lugar | se ha celebrado | se había celebrado | concluyó | finalizó | se produjo | se realizó | se llevó a cabo) => status is=held
    (aplazado | aplazada | aplazó | aplazaron | aplazar | pospuesto | pospuesta | posponer | postergado | postergada | postergó | pospuso | pospusieron | retrasado | retrasada | retrasó | aplazamiento | postergación | se aplazó | se pospuso) => status is=postponed
    (aplaza | aplazan | pospone | posponen | posterga | postergan | retrasa | retrasan) [<date>] (su | sus | la | el | una | un) => status is=postponed
    (cancela | cancelan | anula | anulan) [<date>] (su | sus | la | el | una | un) => status is=cancelled
    suspende [<date>] (su | sus) => status is=cancelled
    (suspendió | suspendieron | suspendido) [<date>] (su | la | el) [%lower] (visita | viaje | gira | cumbre | encuentro | reunión) => status is=cancelled
    (cancelado | cancelada | canceló | cancelaron | cancelar | anulado | anulada | anuló | suspendida | cancelación | anulación) => status is=cancelled
    no (tendrá | habrá | se realizará | se producirá | se celebrará) [lugar | "," ..3 ","] => status is=cancelled
    ya no (viajará | visitará | se reunirá) => status is=cancelled
    no (tuvo lugar | se celebró | se ha celebrado | se produjo) => status is=denied
    tampoco se (ha celebrado | celebró | produjo) => status is=denied
    (desmintió | desmiente | desmentido | desmintieron | negó | niega | negaron) [que] => status is=denied
    (se negó a | rehusó | declinó | rechazó) ..1 (reunirse | recibir | visitar | viajar | la reunión | la visita | la invitación | la llamada) => status is=denied

negation
    $not [se | le | lo | la | les | los] [$had] [%lower] (~:ppart | ~:past | ~:fut | ~:pres | ~:cond | ~:impf)    => negation
    $not [se | le | lo | la] ~:inf => negation
    ni ..12!$hard (ha | han | había | habían) [%lower] ~:ppart => negation
    sin (~:inf | haber ~:ppart)        => negation
    (puede | pueden | podría | podrían | si | quiere | querría) [se] [%lower] (~:inf | ~:impf) => -

place
    (allí | en la misma ciudad)   => place
    en la capital >> !($of | @demonym) => place capital=1
    (en | en el | en la) [palacio $of [la | el]] house:@seat.building=1 => place
    (en | a) la capital of:@demonym   => place
    la capital of:@demonym   => place
    (en | a) la capital $of [la | el] of:<state>   => place

until
    hasta [el | este | el próximo] d:<date> => until
days
    de (n:@number | n:#2..14) días => days

# At an occasion told before.
def conversing = (encuentro | entrevista | conversaciones | negociaciones | audiencia | cita | cena | almuerzo)
def assembling = (reunión | cumbre | conferencia | sesión | ceremonia | visita | votación | debate | firma | inauguración | apertura)
def event = ($conversing | $assembling)
def during = (al término | al final | al inicio | al comienzo | a la salida | durante | tras | después | en | al abrir | al inaugurar | al clausurar | con motivo | en el transcurso | a la conclusión) [$of] (la | el | las | los | esta | este | esa | ese | su | dicha | dicho) [%lower]
occasion
    (al día siguiente | un día después | el día después) $of (la | el | las | los | esta | este | su) [%lower] $event => occasion shift=1
    (un día antes | el día antes | en vísperas | en la víspera | la víspera) $of (la | el | las | los | esta | este | su) [%lower] $event => occasion shift=-1
    (de inmediato | inmediatamente | acto seguido) => occasion once=1
    $during $conversing >> !($of | con | entre) => occasion of=meeting
    $during $assembling >> !($of | con | entre) => occasion
    (al inaugurar | en la apertura | en la clausura | desde la tribuna | en esa ocasión | en esta ocasión) => occasion
    (a su llegada | en el aeropuerto) => occasion first=1
    (al margen | en los márgenes | en paralelo) [$of (la | el | esta | este) [%lower] $event] >> !$of => occasion aside=1

each
    (sendas | sendos | por separado | sucesivamente | cada uno | uno tras otro | separadas)   => each

# Before the rule that keeps a meeting from being read there.
source priority=1
    en (diálogo | conversación | entrevista) con [el | la] [%lower] who:<organisation> => source medium=1
    (entrevista | declaraciones) (con | a | en | concedida a) [el | la | los] [diario | periódico | cadena | agencia | emisora] who:<organisation> => source

source
    "," (explicó | adelantó | reveló | aseguró | comentó) [$on] who:([un | una | dos | varias | varios] (fuente | fuentes | portavoz | funcionario | funcionaria) [%lower] [$of [la | el] (<organisation,state> | %lower)]) => source
    "," (adelantó | reveló | informó | anunció | confirmó | precisó | indicó | comunicó | señaló | explicó) [$on] who:((su | el | la | sus) (oficina | despacho | gabinete | portavoz | vocero | vocera | entorno | equipo | ministerio | cartera | embajada | dependencia) [presidencial | gubernamental | oficial]) => source
    (según | como | tal como | tal y como) (publica | publicó | recoge | recogió | adelanta | adelantó | avanza | avanzó | informa | informó | ha (publicado | adelantado | avanzado | informado)) [este <date> | <date>] [el | la] [diario | periódico | agencia | cadena | portal | revista | emisora] who:<organisation> => source
    who:<organisation,person,state> (atribuye | atribuyó | achaca | achacó | justificó | $had (atribuido | achacado | justificado)) (la decisión | el aplazamiento | la cancelación | la suspensión | el retraso) => source instead=1
    (según | de acuerdo con | indicó | añadió | indicaron | añadieron | precisó | señaló | señalaron | agregó) (la misma fuente | esa fuente | el mismo comunicado | la misma agencia | las mismas fuentes | el mismo funcionario) => source same=1 instead=1
    (según | de acuerdo con | citado por | citada por) [informó | ha informado | fuentes de | un comunicado de | la agencia] [el | la | los] who:<organisation,person,state> => source
    ("," | "»" ",") (según | de acuerdo con) [el | la] who:((el | la | un | una) !(comunicado | mensaje | texto | informe) [%lower] [<organisation,state>]) => source
    (según | de acuerdo con | de acuerdo a | conforme a) [informó | ha informado | informaron | indicó | anunció | dijo | explicó | precisó | señaló | confirmó] >> ([$det] (@office | @title | %lower | @demonym | <person,organisation,state>)) => source next=1
    (según | de acuerdo con | de acuerdo a | en | mediante | por medio de | a través de) (un | el | este | su) (comunicado | mensaje | texto | tuit | informe) [%lower] [por] $of => source next=1
    (en | mediante) (un | el) comunicado (difundido | publicado | emitido | divulgado) ..3!$stop por => source next=1
    (se lee | consta | consta en | según consta | figura) en (un | el) [%lower] [%lower] $of => source next=1
    según consta en [el | la] who:<organisation> => source
    según consta en [el | la] who:(%cap %cap) => source
    (según | de acuerdo con | de acuerdo a) who:([un | una | dos | varios | varias | algunas | algunos] [alto | altos] @source [%lower | @demonym] [$of] [la | el] [<organisation,state> | %lower]) => source
    "," $had{0,1} (informó | informaron | dijo | dijeron | indicó | indicaron | señaló | señalaron | precisó | precisaron | confirmó | confirmaron | aseguró | aseguraron | anunció | anunciaron | afirmó | afirmaron | explicaron | informado | señalado | indicado) [<date>] [a [la | el] <organisation> | a la prensa] who:([un | una | dos | tres | varios | varias | algunas | algunos] [alto | altos] @source [%lower | @demonym] [$of [la | el] (<organisation,state> | %lower | %cap)]) => source
    así lo [$had] (anunció | confirmó | informó | indicó | aseguró | dijo | señaló | confirmaron | informaron | dijeron) [<date>] [a [la | el] <organisation> | a la prensa] who:((un | una | dos | varios | varias | algunos) [alto | altos] @source [%lower | @demonym] [$of [la | el] (<organisation,state> | %lower)]) => source instead=1
    (decisión | medida | noticia | información | visita | designación | anuncio | reunión) (fue | ha sido | había sido) [%lower] (anunciada | anunciado | confirmada | confirmado | comunicada | dada a conocer | informada) [<date>] por [$det] [$title] [@demonym] [@portfolio] [$of [la | el] (<organisation,state> | @portfolio)] [","] who:<person,organisation,state> => source instead=1
    según who:<person,organisation,state>    => source
    según la (publicación | agencia | cadena | revista) [%lower] who:<organisation> => source
    según [el | la] (diario | periódico | agencia | publicación | cadena | revista | portal | semanario | emisora) [%lower] who:(%cap %cap{0,2}) => source
    (por | mediante) who:([real] decreto [%lower]) => source
    "," (informó | anunció | indicó | precisó | confirmó) [$on] who:((su | el) (departamento | ministerio | gabinete | oficina) [%lower] [<organisation,state>]) => source
    ^ who:(la prensa %lower) (da | dio | asegura | aseguró | afirma | afirmó | publica | publicó) => source
    (a | al | a la | en el | en la | por el | por la) << (diario | periódico | cadena | agencia | emisora | semanario | revista) [%lower] who:<organisation> => source medium=1
    en (su | la) cuenta [oficial] (de | en) [la red social] who:(<organisation> | X | Telegram | Facebook | Instagram | Twitter) => source medium=1
    (escribió | publicó | aseguró | afirmó | dijo) [<date>] en who:(X | X. | Telegram | Facebook | Instagram | Twitter | Truth Social | redes sociales) => source medium=1
    (confirman | confirmaron | aseguran | aseguraron | señalan | señalaron | indican) who:(fuentes [%lower] [$of] [la | el] [<organisation,state>]) => source
    who:(fuentes ($of | %lower) [la | el] (<organisation,state> | %cap)) (confirman | confirmaron | aseguran | aseguraron | señalan | señalaron | indican | indicaron) => source
    who:((un | una | dos | varios | varias | algunos) [alto | altos] (fuente | fuentes | funcionario | funcionarios | diplomático | diplomáticos) [%lower] [%lower] [%lower]) (dijo | dijeron | aseguró | aseguraron | afirmó | afirmaron | confirmó | confirmaron | indicó | indicaron) => source
    así lo [$had] (anunció | confirmó | informó | indicó | aseguró | comunicó | dijo | señaló | anunciado | confirmado | informado | señalado) [<date>] [$det] [$title] [@demonym] [@portfolio] [","] who:<person,organisation,state> => source
    who:<organisation,person,state> lo (confirmó | anunció | ha confirmado | ha anunciado) => source
    el anuncio (lo hizo | fue hecho por | lo realizó) [<date>] [$det] [$title] [@demonym] [@portfolio] [","] who:<person,organisation,state> => source
    según [el | la] (diario | periódico | cadena | agencia | emisora | semanario | revista | medio | portal) [%lower] who:<organisation> => source
    según $det who:<person,organisation,state>    => source
    según who:((fuentes | una fuente | varias fuentes | un comunicado) [%lower] [$of] [la | el] [<organisation,state>])   => source
    "," $had{0,1} (informó | anunció | indicó | reportó | publicó | aseguró | señaló | informa | publica | asegura | revela | reveló) [<date>] [la | el] (agencia | diario | periódico | cadena | emisora | semanario | revista | portal) [%lower] who:(<organisation> | %cap [%cap] [%cap]) => source instead=1
    [la | el] (agencia | diario | periódico | cadena | emisora | semanario | revista | portal) [%lower] who:(<organisation> | %cap [%cap] [%cap]) $had{0,1} (informó | anunció | reportó | publicó | aseguró | informa | publica | asegura | revela | reveló) [<date>] que => source instead=1
    "," (informó | anunció | indicó | precisó) [$on] who:<organisation,state> => source
    "," (reportó | consignó | publicó | reseñó | recogió | adelantó | divulgó | difundió | reporta | publica | adelanta | recoge) [$on] [la | el | los] who:(<organisation> | %cap %cap [%cap] | La %cap | El %cap) => source instead=1
    "," (informó | anunció | indicó | precisó) [$on] [el | la] who:<organisation,state> => source

# Entre un día y lo que fue tantos días antes o después.
apart
    (un día después | al día siguiente) (de | del) => apart n=1
    n:(#2..20 | @number) días después (de | del) => apart
    (un día antes | en vísperas | en la víspera | la víspera) (de | del) => apart n=1 before=1
    n:(#2..20 | @number) días antes (de | del) => apart before=1
    (una | un | dos | tres | cuatro | varias | varios | unas | unos | #2..20) [%lower] (semana | semanas | mes | meses | año | años) (después | antes) (de | del) => apart

# What a letter told before holds.
contents
    en (la | el | su | esa | esta | ese | este) [%lower] (carta | misiva | mensaje | nota | telegrama) >> !(a | al | dirigida | dirigido | enviada | enviado | remitida | $of) => contents

# What was talked of, of talks told before.
readout
    (se habló | hablaron | abordaron | abordó | trataron | repasaron | analizaron | intercambiaron | conversaron) => readout
    (se centró | se centraron | versó | versaron | giró | giraron) (en | sobre | en torno) => readout
# -- Meetings and calls ----------------------------------------------------------

def phone = (por teléfono | telefónicamente | vía telefónica | por videoconferencia | por videollamada | en una llamada telefónica | de manera telefónica | por vía telefónica)
def talks = (reunión | reuniones | encuentro | encuentros | entrevista | conversaciones | audiencia | negociaciones | consultas | diálogo | conversación | cita | cumbre | almuerzo | cena | tête-à-tête | cara a cara | cónclave)

call
    (conversó | conversaron | habló | hablaron | dialogó | dialogaron | se comunicó | se comunicaron) [<date>] (telefónicamente | por teléfono | por videollamada | vía telefónica) [<date>] [con] => call status=held reflexive=1

meeting
    (reunión | encuentro | cita | entrevista | cumbre) entre ..14!$hard "," que (estaba | estaban | debía | debían | iba a) => meeting noun=1 relative=1
    en (diálogo | conversación) con >> ([el | la] [%lower] <organisation>) => -
    $resolved << (reunirse | verse | encontrarse | entrevistarse | volver a (reunirse | verse | encontrarse | entrevistarse)) => meeting status=planned reflexive=1
    (terminaron | concluyeron | cerraron | finalizaron) ..8!$stop (conversaciones | negociaciones | consultas) => meeting status=held reflexive=1
    (volverán | volverá) a (reunirse | verse | entrevistarse) => meeting status=planned reflexive=1
    ^ (reunidos | reunidas) ..6!$stop >> ("," (los | (el | la) (@office | @title | <person>))) => meeting status=held reflexive=1 subject=main
    (encuentro | reunión | cita | cumbre | entrevista | conversación | conversaciones) que [$mid] (iba a | iban a | debía | debían | tenía previsto | tenían previsto) (celebrar | mantener | tener | sostener) => meeting noun=1 relative=1
    with:<person> "," con (quien | la que | el que | la cual | el cual) [<date>] [ya | también] se (reunió | entrevistó | vio | encontró) => meeting status=held reflexive=1
    with:<person> "," con (quien | la que | el que | la cual | el cual) [<date>] (conversó | dialogó | almorzó | cenó | mantuvo | sostuvo) => meeting status=held reflexive=1
    with:<person> "," con (quien | la que | el que | la cual | el cual) [<date>] [también] se (reunirá | entrevistará | verá) => meeting status=planned reflexive=1
    (encuentro | reunión | cita | cumbre | entrevista | conversación) que (ambos | los dos | ellos | <person> | [el | la] $title [","] <person>) [$mid] (iba a | iban a | debía | debían | tenía previsto | tenían previsto | tenía | tenían) [previsto] (mantener | celebrar | sostener | tener) => meeting noun=1 relative=1
    al (recibir | acoger) [<date>] => meeting status=held object=to subject=main
    al reunirse [<date>] con => meeting status=held reflexive=1 subject=main
    ^ tras (reunirse | entrevistarse | encontrarse) [<date>] con => meeting status=held reflexive=1 subject=main
    ^ tras recibir [<date>] => meeting status=held object=to subject=main
    "," (recibido | recibida | recibidos) ..7!$stop por => meeting status=held voice=passive apposed=1
    ^ (recibido | recibida | recibidos) ..9!$stop por => meeting status=held voice=passive subject=main
    (reunión | encuentro | cena | almuerzo | cumbre | entrevista) ..5!$stop (reunió | ha reunido | congregó) => meeting status=held subject=none object=to
    (reunirá | congregará) [<date>] [a] >> <person> => meeting status=planned subject=none object=to
    (conversó | dialogó | platicó | conferenció | departió) [<date>] [%lower] con => meeting status=held reflexive=1
    $had (conversado | dialogado | negociado | cenado | almorzado) $at{0,3} con => meeting status=held reflexive=1
    (sostiene | mantiene | celebra) ..3!$stop $talks ..3!($stop | telefónica | telefónicas) con => meeting reflexive=1 status=held
    (concedió | otorgó | dio) [<date>] [una] audiencia [<date>] (a | al) => meeting status=held object=to
    (abordó | abordaron | analizó | analizaron | discutió | repasó | trató | debatió) ..8!$stop con >> ([su | el | la] ($title | <person>)) => meeting status=held reflexive=1
    se (reunió | reunieron | entrevistó | entrevistaron | encontró | encontraron | vieron | vio | citó | citaron | reencontraron) [<date>] [con]            => meeting status=held reflexive=1
    se $had (reunido | entrevistado | encontrado | visto | citado) [<date>] [con]            => meeting status=held reflexive=1
    se (reunirá | reunirán | entrevistará | entrevistarán | encontrará | encontrarán | verán | verá | reuniría | reunirían | citarán) [con]            => meeting status=planned reflexive=1
    se (reúnen | entrevistan | ven) $at{1,2} => meeting status=held reflexive=1
    se (estrecharon | dieron | estrechan) [<date>] la mano => meeting status=held reflexive=1
    (estrechó | estrecharon) [<date>] la mano (a | al | de | del) => meeting status=held object=to
    (acaba | acaban) de (reunirse | entrevistarse | encontrarse | verse) [con] => meeting status=held reflexive=1
    se (reúne | reúnen | entrevista | entrevistan | ve | ven | encuentra) [<date>] con            => meeting status=held reflexive=1
    ($must) (reunirse | entrevistarse | encontrarse | verse | dialogar | conversar) [con]           => meeting status=planned reflexive=1
    ($must) (recibir) [<date>] [en %cap]           => meeting status=planned object=to
    (después de | tras) (reunirse | entrevistarse | encontrarse | verse) [con]           => meeting status=held reflexive=1
    antes de (reunirse | entrevistarse | encontrarse | verse) [con]           => meeting main=1 reflexive=1
    antes de ser (recibido | recibida | recibidos) [%lower] [%lower] por => meeting main=1 voice=passive
    se (haya | hayan | hubiera | hubieran | hubiese | hubiesen) (reunido | entrevistado | encontrado | visto) [con] => meeting status=held reflexive=1
    (dialogaron | conversaron | departieron | almorzaron) [<date>] => meeting status=held reflexive=1
    (dialogó | dialogaron | conversó | conversaron | departió | almorzó | almorzaron | cenó | cenaron | desayunó | negoció) $at{0,3} con  => meeting status=held reflexive=1
    (mantuvo | mantuvieron | celebró | celebraron | sostuvo | sostuvieron | mantenido | celebrado | sostenido | tuvo | tuvieron | realizaron | realizó | mantiene | mantienen | sostiene | sostienen | iniciaron | reanudaron | abrieron | concluyeron) ..5!$stop $talks ..3!($stop | telefónica | telefónicas) con => meeting status=held reflexive=1
    (mantuvieron | celebraron | sostuvieron | tuvieron | mantenido | sostenido) ..8!$stop $talks => meeting status=held reflexive=1
    (mantendrán | celebrarán | sostendrán | tendrán) [una | un | su] [%lower | @ordinal] (reunión | encuentro | entrevista | conversaciones | cita) [%lower] >> !(con | de | del | entre | telefónica) => meeting status=planned reflexive=1
    (mantendrá | mantendrán | celebrará | celebrarán | sostendrá | sostendrán | tendrá | tendrán) ..4!$stop $talks ..3!($stop | telefónica | telefónicas) con => meeting status=planned reflexive=1
    ($must) (mantener | celebrar | sostener | tener) ..4!$stop $talks ..3!($stop | telefónica | telefónicas) con => meeting status=planned reflexive=1
    !$was << (recibió | recibieron | acogió | recibe | reciben | recibía) [<date>] => meeting status=held object=to
    $had recibido [<date>] => meeting status=held object=to
    (recibirá | recibirán) [<date>] => meeting status=planned object=to
    $was (recibido | recibida | recibidos | recibidas) [en audiencia] => meeting status=held voice=passive
    $willbe [también | también "," | %lower] (recibido | recibida | recibidos) [%lower]  => meeting status=planned voice=passive
    ^ (recibido | recibida | recibidos) ..5!$stop por => meeting status=held voice=passive subject=after
    (lo | la) (recibió | recibe) => meeting reflexive=1 clitic=1 status=held subject=any
    (lo | la) recibirá => meeting reflexive=1 clitic=1 status=planned subject=any
    ($talks | foto | tête-à-tête) ..3!$stop (entre | con) => meeting noun=1
    (encuentro | entrevista | audiencia | cita | reunión | conversaciones) => meeting noun=1
    (el | la | las) (encuentro | entrevista | reunión | conversaciones) "," (celebrado | celebrada | celebradas | mantenida | que) => meeting noun=1
    (narra | relata | cuenta | recrea | retrata | reconstruye) [$det] [%lower] (encuentro | reunión | entrevista | visita | viaje | conversaciones | cumbre) => -
    (semanas | meses | años | período | periodo) $of [%lower] (negociaciones | conversaciones | reuniones) => -
    !(@number | %number) << días $of [%lower] (negociaciones | conversaciones | reuniones) => -
    fecha $of [la | el | un | una | su] (visita | viaje | gira) => -
    (rueda de prensa | entrevista (con | a | en | de) [la | el | los] [%lower] <organisation> | entrevista (con la agencia | al diario | al periódico | en televisión | concedida) | conferencia de prensa) => -
    (recibió | recibieron | recibido | recibirá | recibe) ..2!$stop (llamada | apoyo | ayuda | críticas | millones | premio | fondos | votos | dinero | noticia) => -

call
    (sostuvo | sostuvieron | mantuvo | mantuvieron | tuvo | tuvieron) [<date>] (una | un) [%lower] (conversación | llamada | diálogo | charla | contacto) (telefónica | telefónico | por teléfono) [<date>] [con] => call status=held reflexive=1
    se (reunió | reunieron | entrevistó | entrevistaron) [<date>] $phone [con] => call status=held reflexive=1
    se (reunirán | reunirá) [<date>] $phone [con] => call status=planned reflexive=1
    (llamó | telefoneó) [<date>] (a | al) (su | la | el) [@homologue | @title | @office] [@demonym | @portfolio] [@demonym] [","] with:<person> => call status=held reflexive=1
    (recibió | ha recibido) [<date>] (una | la) llamada [telefónica] [<date>] (de | del) [su | la | el] [@homologue | @title | @office] [@demonym | @portfolio] [@demonym] [","] with:<person> => call status=held reflexive=1
    (llamada | conversación telefónica | videoconferencia) ..3!$stop (reunió | ha reunido) => call status=held subject=none object=to
    ^ (en | durante) (una | su | la) [%lower] (conversación telefónica | llamada telefónica | conversación | llamada | videollamada) => call noun=1 during=1
    (habló | hablaron | conversó | conversaron | hablado | conversado | dialogó | dialogaron) ..6!$stop $phone [con] => call status=held reflexive=1
    $phone ..2 con => call status=held reflexive=1
    (felicitó | felicitaron | agradeció | expresó | transmitió | trasladó | comunicó | aseguró) [<date>] por teléfono => call status=held object=to
    (telefoneó | llamó por teléfono | telefonearon) [<date>] => call status=held object=to
    (telefoneó | llamó) [<date> | a primera hora | %lower] ..6!$stop (al | a la | a) with:<person> => call status=held reflexive=1
    (telefoneó | llamó) [<date> | a primera hora | anoche | ayer] (al | a la) @office => call status=held object=to
    (hablará | hablarán | conversarán | conversará) ..4 $phone => call status=planned reflexive=1
    (mantuvo | mantuvieron | sostuvo | sostuvieron | mantenido | sostenido | tuvo | tuvieron | realizó | realizaron) ..8!$stop (conversación telefónica | llamada | llamadas | videoconferencia | videollamada | conversaciones telefónicas | contacto telefónico) [%lower] [con] => call status=held reflexive=1
    (conversación telefónica | llamada telefónica | llamada | videoconferencia | videollamada) [con | entre | de] => call noun=1
    (durante | en) (la | una | esa | su) [%lower] (conversación telefónica | llamada telefónica | conversación | llamada) => call noun=1 during=1

# -- Visits ------------------------------------------------------------------------

def visit = ((visita | viaje | gira | desplazamiento | estancia | escala | misión) [oficial | de Estado | de trabajo | relámpago])

visit
    (partirá | saldrá | viajará | volará) [el] [<date>] (hacia | rumbo a | con destino a) => visit status=planned
    (partió | salió | voló | $had (partido | salido)) [el] [<date>] (hacia | rumbo a | con destino a) => visit status=held
    (durante | en el curso de | en el marco de | con motivo de) una [%lower] (visita | gira) (de (@number | %number) días | oficial | de trabajo | de Estado) [a | al] => visit status=held light=1 noun=1 there=1
    (abandonó | dejó | salió de | partió de | ha abandonado) [la | el] place:<place,state> [<date>] [","] (tras | después de | luego de | al término de) [concluir] (una | un | su) [..4!$stop] $visit => visit status=held ends=1
    (inició | inicia | comenzó | emprendió | iniciará) ..4!$stop gira ..6!$stop que (la | lo | le | los | les) (llevará | conducirá) => visit status=planned light=1
    ^ (durante | en) (su | la) [%lower] $visit => visit light=1 subject=main
    (debía | debían | tenía que | tenían que | debería | iba a | iban a) haber (viajado | visitado | llegado | acudido | volado | ido) [<date>] [a | al] => visit status=planned goal=1
    (es | son | era | está | será) (esperado | esperada | esperados) [<date>] (en | a) => visit status=planned
    se (le | les | la) espera [<date>] en => visit status=planned
    "," (esperado | esperada) [<date>] (en | a) => visit status=planned apposed=1
    tras (su | una) (paso | escala | visita | parada | etapa) (por | en | a) => visit status=held subject=main
    (salió | partió | ha partido | ha salido | salieron | partieron | despegó) [<date>] [$of <place,state>] [<date>] (hacia | para | rumbo a | con destino a) => visit status=held goal=1
    (saldrá | partirá | saldrán | partirán) [<date>] [$of <place,state>] [<date>] (hacia | para | rumbo a | con destino a) => visit status=planned goal=1
    $had [%lower] (aplazado | cancelado | suspendido | pospuesto | anulado | postergado) [<date>] (su | sus) [%lower] $visit => visit light=1 noun=1
    (aplazó | aplazaron | canceló | cancelaron | suspendió | suspendieron | pospuso | anuló | postergó | interrumpió | acortó | aplaza | aplazan | cancela | cancelan | suspende | suspenden | pospone | anula | posterga) [<date>] (su | sus) [%lower] $visit => visit light=1 noun=1
    (aplazó | aplazaron | canceló | suspendió | pospuso | anuló | postergó) [<date>] (la | el | esta | este) [%lower] $visit => visit noun=1
    (renunció | ha renunciado) a (viajar | su $visit | visitar) => visit status=cancelled
    (visita | viaje | encuentro | reunión) ..14!$hard (rumor | rumores | especulación | especulaciones) => -
    (viajó | viajaron | voló | volaron | acudió | acudieron | se desplazó | se desplazaron | se trasladó | se trasladaron | partió | regresó | volvió | se dirigió) [<date>] [%lower] >> (a | al | hacia | hasta | para | <date>)  => visit status=held
    $had (viajado | volado | acudido | regresado | ido) [<date>] [%lower] (a | al | hasta | hacia) => visit status=held
    se $had (desplazado | trasladado) [<date>] (a | al | hasta | hacia) => visit status=held
    (llegó | llegaron | aterrizó | aterrizaron | aterriza | llega | llegan | arribó | arribaron | desembarcó) [%lower] [<date>] [%lower] [<date>] >> (a | al | en) => visit status=held arrival=1
    $had (llegado | aterrizado | arribado) [<date>] (a | al | en) => visit status=held
    (llegará | llegarán | arribará | aterrizará) [%lower] [<date>] [%lower] [<date>] >> (a | al | en) => visit status=planned
    (viajará | viajarán | volará | volarán | se desplazará | se trasladará | acudirá | irá | "irán" | viajaría | regresará | partirá | viaja | viajan | se desplaza) >> !%punct => visit status=planned
    (visitará | visitarán | visitaría | recorrerá) [<date>] => visit status=planned goal=1
    no (viajará | viajarán | visitará | acudirá | irá) => visit status=denied not=1 goal=1
    (visitó | visitaron | recorrió) [<date>] => visit status=held goal=1
    (visita | visitan) [<date>] >> <place,state> => visit status=held goal=1
    (se encuentra | se encuentran) [desde [el]] [<date>] en [el | la] place:<place,state> (en | de | para | con) [una] $visit => visit status=ongoing
    (regresó | volvió | regresa | ha regresado) [<date>] (a | al | de | del) [la] <place,state> [<date>] (tras | después de | luego de) (una | un | su) [%lower] $visit (a | al | por) => visit status=held light=1
    (encabezará | liderará | presidirá) (una | la) [%lower] delegación [%lower] [%lower] >> (a | al) => visit status=planned
    (encabezó | lideró | encabeza | lidera) (una | la) [%lower] delegación [%lower] [%lower] >> (a | al) => visit status=held
    (pasó | pasaron | ha pasado) <date> en >> ([la] (<place,state> | capital)) => visit status=held
    (pasó | pasaron | ha pasado) ..4!$stop (día | días | jornada | noche | horas | semana) en >> ([la] (<place,state> | capital)) => visit status=held
    $had visitado => visit status=held goal=1
    ($must) (visitar | recorrer) => visit status=planned goal=1
    ($must) (viajar | desplazarse | trasladarse | acudir | ir | volar | llegar) [<date>] [a | al] => visit status=planned
    (realizó | efectuó | inició | comenzó | emprendió | hizo | realiza | efectúa | inicia | rindió | giró) ..6!$stop $visit [de %lower] [%lower] [a | al | por] => visit status=held light=1 noun=1
    $had (realizado | efectuado | iniciado | comenzado | emprendido | hecho) ..6!$stop $visit => visit status=held light=1 noun=1
    (concluyó | terminó | cerró | finalizó | culminó | remató | concluye | cierra) ..6!$stop gira => visit status=held light=1 noun=1 ends=tour
    (concluyó | terminó | cerró | finalizó | culminó | remató | concluye | cierra) ..6!$stop $visit => visit status=held light=1 noun=1 ends=1
    (realizarán | efectuarán | iniciarán | comenzarán | emprenderán) ..6!$stop $visit => visit status=planned light=1 noun=1
    antes de (viajar | desplazarse | trasladarse | volar | partir | dirigirse) [<date>] (a | al | hacia | hasta) => visit main=1
    (realizará | efectuará | iniciará | comenzará | hará | emprenderá) ..6!$stop $visit => visit status=planned light=1 noun=1
    ($must) (realizar | efectuar | iniciar | hacer | emprender) ..6!$stop $visit => visit status=planned light=1 noun=1
    (aplazó | aplazaron | canceló | suspendió | pospuso | anuló | ha aplazado | ha cancelado | ha pospuesto | ha suspendido) ..3!$stop $visit => visit light=1 noun=1
    (aceptó | aceptado) ..2!$stop (invitación) ..6!$stop (visitar | viajar) => visit status=planned light=1 noun=1
    (en visita | de visita | de viaje | de paso | de gira) [%lower] [%lower] [%lower] >> (a | en | por) => visit status=held light=1 noun=1 apposed=1
    (está | están) [<date>] (de visita | en visita | de viaje | de gira) => visit status=ongoing
    estuvo [<date>] en >> <place,state> => visit status=held
    (estará | estarán) [<date>] en >> <place,state> => visit status=planned
    $visit [oficial | de trabajo | de Estado] que => visit noun=1 relative=1
    $visit => visit noun=1
    $visit [oficial | de Estado | de trabajo] (a | al | por) => visit noun=1
    $visit (oficial | de Estado | de trabajo) => visit noun=1
    (viaje de (negocios | placer | novios | estudios) | visita (guiada | médica | virtual) | gira (de conciertos | musical | promocional)) => -

# -- Sessions ------------------------------------------------------------------------

# What sits without a name of its own.
def sitting = (cumbre (bilateral | trilateral | ministerial | intergubernamental | de alto nivel) | reunión (ministerial | intergubernamental | de alto nivel) [$of [la | el] %lower] | comisión (mixta | conjunta | binacional | bilateral) [%cap ["-" %cap]] | comité (mixto | conjunto) | grupo de (trabajo | contacto) [conjunto | bilateral] | conferencia (ministerial | de donantes | de paz))
# What sits in public, by its first word, where it is not known.
chamber
    (comité | comisión | consejo | asamblea | conferencia | cumbre | grupo de contacto | cuarteto | corte | tribunal) => chamber

# Bodies of two sides, which sit on both where no one is named.
sides
    (comisión (mixta | conjunta | binacional | bilateral) | comité (mixto | conjunto) | grupo de trabajo | reunión de alto nivel | cumbre bilateral | diálogo (estratégico | político)) => sides

def assembly = (pleno (de | del) [la | el] <organisation> | (cumbre | conferencia) [%lower] [%lower] [($of | sobre | para) [la | el | los | las] (%lower | %cap | <organisation,state,place>) [y [la | el] (<organisation,state> | %lower)] [%lower]])
def opened = (se celebró | se celebraron | se ha celebrado | tuvo lugar | tuvieron lugar | se inauguró | se abrió | arrancó | comenzó | concluyó | terminó | finalizó | se clausuró)
def willopen = (se celebrará | se celebrarán | tendrá lugar | tendrán lugar | se inaugurará | se abrirá | arrancará | comenzará | debe celebrarse | está prevista)
def putoff = (se (aplaza | aplazó | pospone | pospuso | suspende | suspendió | cancela | canceló) | (ha sido | fue | quedó | queda | ha quedado | será) [%lower] (pospuesta | aplazada | suspendida | cancelada | postergada | aplazado | pospuesto | suspendido | cancelado))
session
    $resolved << (celebrar | convocar | reunir | organizar | mantener) [la | el | los | las | una | un | su] body:$sitting => session status=planned attend=1
    ^ (reunidos | reunidas) ..6!$stop "," (los | las) (ministros | líderes | cancilleres | embajadores | jefes %lower %lower | altos funcionarios) [$of [la | el] @portfolio | @portfolio] $of [la | el | los] body:<organisation> => session status=held public=1
    body:<organisation> "," ((presidido | presidida | encabezado | encabezada) por) [$det] [$title] [@former | @demonym] [$title] [","] who:<person> "," (se reunió | se reunirá | celebró | analizó | aprobó | acordó) => session status=held
    body:<organisation> (convocó | convoca | ha convocado) ..4!$stop (una | la) [%lower] (reunión | sesión | cumbre) => session status=planned
    ($had (presidido | inaugurado | clausurado | encabezado | copresidido | abierto) | presidió | inauguró | clausuró | encabezó | copresidió) ..5!($hard | y) (la (apertura | inauguración | clausura) $of [la | el]) body:((%upper | %any)? (cumbre | conferencia | asamblea | congreso | foro | sesión | reunión) [%cap | %lower] [(sobre | $of | para) [la | el | los | las] (%cap | %lower | <organisation>)] | <organisation>) => session status=held attend=1
    (presidirá | inaugurará | clausurará | $must (presidir | inaugurar | clausurar)) ..5!($hard | y) (la (apertura | inauguración | clausura) $of [la | el]) body:((%upper | %any)? (cumbre | conferencia | asamblea | congreso | foro | sesión | reunión) [%cap | %lower] [(sobre | $of | para) [la | el | los | las] (%cap | %lower | <organisation>)] | <organisation>) => session status=planned attend=1
    $had (presidido | copresidido | inaugurado | clausurado | encabezado) ..5!$stop body:(<organisation> | (cumbre | conferencia) ..3 [<organisation>] | (sesión | asamblea | reunión) ..3 <organisation>) => session status=held attend=1
    (encabezó | presidió | lideró | encabeza | preside | lidera | $had (encabezado | presidido | liderado)) ..6!$hard (la | una) (reunión | sesión) [%lower] $of [la | el] body:((gabinete | consejo | comité | comisión | mesa) [$of %lower] [%lower]) => session status=held attend=1 public=1
    (encabezará | presidirá | liderará) ..6!$hard (la | una) (reunión | sesión) [%lower] $of [la | el] body:((gabinete | consejo | comité | comisión | mesa) [$of %lower] [%lower]) => session status=planned attend=1 public=1
    (compareció | comparece | $had comparecido) [$mid] [<date>] ante [la | el] body:(<organisation> | (comisión | pleno | congreso | senado | cámara | asamblea) [%lower | $of %lower]) => session status=held attend=1
    (comparecerá | $must comparecer) [<date>] ante [la | el] body:(<organisation> | (comisión | pleno | congreso | senado | cámara | asamblea) [%lower | $of %lower]) => session status=planned attend=1
    la (próxima | siguiente) (sesión | reunión | ronda) (se celebrará | tendrá lugar | será) => session noun=1 status=planned
    el body:((Consejo | Comité) %cap{0,3}) (celebrará | mantendrá | se reunirá) [<date>] => session status=planned
    el body:((Consejo | Comité) %cap{0,3}) (celebró | se reunió) [<date>] => session status=held
    (la | una) body:((conferencia | cumbre) ..4!$stop) (reunida | celebrada | convocada) [$mid] (<date> | en) => session status=held
    place:<place> (acogerá | albergará | será sede $of) [<date>] (la | el | una | un) body:($assembly | $sitting) => session status=planned
    place:<place> (acogió | acoge | alberga | albergó | fue sede $of | es sede $of) [<date>] (la | el | una | un) body:($assembly | $sitting) => session status=held
    body:$assembly ["," ..10!$hard ","] $opened => session status=held
    body:$assembly ["," ..10!$hard ","] $willopen => session status=planned
    body:$assembly ["," ..10!$hard ","] $putoff => session noun=1
    body:$sitting [..5!$hard] $putoff => session noun=1
    body:$sitting [..5!$hard] [","] que ..8!$hard $putoff => session noun=1
    body:$sitting [entre [el | la] <state> y [el | la] <state>] (celebró | ha celebrado | mantuvo) [<date>] [en <place,state>] (su | una) => session status=held
    body:$sitting [entre [el | la] <state> y [el | la] <state>] (celebrará | mantendrá) [<date>] [en <place,state>] (su | una) => session status=planned
    (consejo | comité | asamblea | comisión) %cap{0,3} $of [la | el] body:<organisation> (celebró | se reunió | mantuvo | ha celebrado | se ha reunido) => session status=held
    (consejo | comité | asamblea | comisión) %cap{0,3} $of [la | el] body:<organisation> (celebrará | se reunirá) => session status=planned
    body:<organisation> (abordará | examinará | debatirá | analizará | se pronunciará | discutirá) <date> => session status=planned
    body:<organisation> (se clausuró | se inauguró | se clausura | se inaugura | arrancó | culminó | finalizó) => session status=held
    (aplazó | aplazaron | pospuso | pospusieron | postergó | suspendió | canceló | aplaza | pospone | ha aplazado | ha pospuesto | ha suspendido) [hasta <date> | <date>] (la | el | su) [%lower] [(reunión | cumbre | sesión) $of [la | el]] body:($sitting | <organisation>) => session noun=1
    body:<organisation> (sesionará | sesionarán) => session status=planned
    body:<organisation> (sesionó | sesiona) => session status=held
    la última (cita | edición) => session noun=1
    (celebrarán | celebrará | mantendrán | acogerá | celebran) ..9!$hard body:$sitting => session status=planned attend=1
    body:<organisation> (celebrará | mantendrá | realizará) [$on] (su | una | la) [%lower] [%lower] (cumbre | sesión | reunión | asamblea | junta | pleno) => session status=planned
    body:<organisation> (celebró | realizó | ha celebrado) [$on] (su | una | la) [%lower] [%lower] (cumbre | sesión | asamblea | pleno) => session status=held
    (celebraron | celebró | acogió) ..9!$hard body:$sitting => session status=held attend=1
    body:$sitting ..6!$hard (se reunirá | se celebrará | tendrá lugar | sesionará | se abrirá | comenzará) => session status=planned
    body:$sitting ..6!$hard (se reunió | se celebró | tuvo lugar | sesionó | se inauguró | concluyó) => session status=held
    body:$sitting ..10!$hard (previsto | prevista | programada) => session status=planned noun=1
    (embajadores | embajadoras | ministros $of [la | el] @portfolio | ministros @portfolio) $of [la | el | los] body:<organisation> (se reunieron) => session status=held public=1
    (embajadores | embajadoras | ministros $of [la | el] @portfolio | ministros @portfolio) $of [la | el | los] body:<organisation> (se reunirán) => session status=planned public=1
    body:((cumbre | conferencia | sesión | reunión | asamblea | pleno) [%lower] [%lower] $of [la | los | las | el] <organisation>) [","] que (debía | iba a | debe | estaba previsto que | tenía que) [se] (celebrarse | tener lugar | celebrar | reunirse | comenzar) => session noun=1 status=planned
    (asistió | participó | asistieron | participaron | tomó parte | intervino | participa | asiste) ..9!$stop (a | al | en) [el | la | un | una] body:((cumbre | conferencia | sesión | reunión | asamblea | pleno) [%lower] [%lower] $of [la | los | las | el] <organisation>) => session status=held attend=1
    (presidió | copresidió | inauguró | clausuró | encabezó | abrió) [<date>] [en <place,state>] [","] [el | la | un | una] body:((cumbre | conferencia | sesión | reunión | asamblea | pleno) [%lower] [%lower] $of [la | los | las | el] <organisation>) => session status=held attend=1
    (asistirá | participará | asistirán | participarán | presidirá | intervendrá | tomará parte | $must (asistir | participar | intervenir)) ..9!$stop (a | al | en) [el | la | un | una] body:((cumbre | conferencia | sesión | reunión | asamblea | pleno) [%lower] [%lower] $of [la | los | las | el] <organisation>) => session status=planned attend=1
    body:<organisation> [%lower] (celebró | celebra | mantuvo) ..4!$stop (sesión | reunión) => session status=held
    body:((cumbre | conferencia | sesión | reunión | asamblea | pleno) [%lower] [%lower] $of [la | los | las | el] <organisation>)  => session noun=1
    body:([@ordinal | %lower] reunión de alto nivel) => session noun=1
    body:(cumbre (árabe | iberoamericana | europea | africana | bilateral | extraordinaria | @demonym | de la <organisation> | del <organisation>)) => session noun=1
    !(una | por) << body:(comisión mixta [permanente]) => session noun=1
    (asistió | participó | asistieron | participaron | presidió | copresidió | copresidieron | inauguró | clausuró | intervino | abrió | acudió | encabezó) ..5!$stop body:(<organisation> | (cumbre | conferencia) ..3 [<organisation>] | (sesión | asamblea | reunión) ..3 <organisation>) => session status=held attend=1
    (asistirá | participará | asistirán | participarán | presidirá | copresidirá | copresidirán | inaugurará | acudirá | intervendrá) ..5!$stop body:(<organisation> | (cumbre | conferencia) ..3 [<organisation>] | (sesión | asamblea | reunión) ..3 <organisation>) => session status=planned attend=1
    ($must) (asistir | participar | presidir | copresidir | acudir) ..5!$stop body:(<organisation> | (cumbre | conferencia) ..3 [<organisation>] | (sesión | reunión) ..3 <organisation>) => session status=planned attend=1
    (cumbre | sesión | reunión) "," que (presidirá | copresidirá | presidirán) => session status=planned noun=1
    body:<organisation> (se | "," que se) (reunió | reúne) => session status=held
    body:<organisation> (volverá a reunirse | se reunirá de nuevo | volverá a sesionar) => session status=planned
    body:(<organisation> | (gabinete | comisión | comité | consejo | cumbre | asamblea) [%lower] [%cap]) "," que (se reunirá | sesionará | se celebrará | tendrá lugar) => session status=planned
    body:<organisation> (se reunirá | celebrará [una | su] [%lower] (sesión | reunión)) => session status=planned
    (celebró | celebraron) ..9!$stop body:(<organisation> | reunión de alto nivel | cumbre [%lower]) => session attend=1 status=held
    (celebran | celebrarán | celebrará | para celebrar) ..9!$stop body:(<organisation> | reunión de alto nivel | cumbre [%lower]) => session attend=1 status=planned
    (la | esa | esta) (cumbre | reunión | sesión) >> !(entre | con) => session noun=1
    (líderes | ministros | cancilleres | presidentes | mandatarios | jefes de Estado | jefes de Gobierno) [@portfolio | %lower] $of [la | el | los] body:<organisation> [se] (reunieron | se reunieron | se dieron cita | se congregaron) => session status=held public=1
    (líderes | ministros | cancilleres | presidentes | mandatarios | jefes de Estado | jefes de Gobierno) [@portfolio | %lower] $of [la | el | los] body:<organisation> [se] (reunirán | se reunirán) => session status=planned public=1
    body:<organisation> (celebró | celebra | mantuvo) [<date>] [en <place,state>] [<date>] (una | su) [%lower] (sesión | reunión | cumbre) => session status=held
    body:<organisation> (se celebrará | se abrirá | arrancará | comenzará | tendrá lugar) => session status=planned
    body:<organisation> (se celebró | arrancó | comenzó | concluyó | tuvo lugar | se inauguró) => session status=held

# -- Statements --------------------------------------------------------------------

# Verbs that hardly mean anything but speech; the others need a quote or a clause.
def told = (~recordar:past.3 | ~decir:past.3 | ~decir:pres.3 | ~declarar:past.3 | ~declarar:pres.3 | ~afirmar:past.3 | ~afirmar:pres.3 | ~asegurar:past.3 | ~asegurar:pres.3 | ~subrayar:past.3 | ~subrayar:pres.3 | ~añadir:past.3 | ~agregar:past.3 | ~explicar:past.3 | ~señalar:past.3 | ~indicar:past.3 | ~precisar:past.3 | ~recalcar:past.3 | ~manifestar:past.3 | ~insistir:past.3 | ~insistir:pres.3 | ~reiterar:past.3 | ~reiterar:pres.3 | ~advertir:past.3 | ~advertir:pres.3 | ~alertar:past.3 | ~replicar:past.3 | ~responder:past.3 | ~opinar:past.3 | ~enfatizar:past.3 | ~puntualizar:past.3 | ~reconocer:past.3 | ~admitir:past.3 | ~argumentar:past.3 | ~alegar:past.3 | ~sentenciar:past.3 | ~zanjar:past.3 | ~apuntar:past.3)
def tells = (~{say}:past.3 | ~{say}:pres.3 | ~{reply}:past.3 | ~{confirm}:past.3 | ~{confirm}:pres.3 | ~{think}:past.3 | ~{think}:pres.3)
def that = (..5!$stop (que | "«" | "“" | "\"" | cómo) | ":" | si)
set qend = "”" | "»" | "\"" | "’"

statement
    # What a court does to somebody is no word of it.
    (tribunal | tribunales | corte | audiencia | juzgado | jueza | juez | jurado | fiscalía) ..5!$stop (condenó | condenaba | condena | (ha | han | había) condenado) => -
    (condenó | condenaron | condena | condenan | $had condenado) a (@number | %number | penas | una pena | prisión | cadena perpetua) => -
    $qend "," << $told => statement subject=first
    $qend << $told => statement subject=first
    "," << (($told | ~{announce}:past.3) (a la prensa | a los periodistas | a los medios | ante la prensa | en rueda de prensa | en conferencia de prensa | a [la | el] <organisation>)) >> (<person> | el $title | la $title | $title) => statement subject=first
    "," << ($told | ~{announce}:past.3) >> (<person> | el $title | la $title | $title | el <organisation> | la <organisation>) => statement subject=first
    !($det | $of | que | se | lo) << $told => statement subject=any
    !($det | $of | se) << $tells >> $that => statement subject=any
    !($det | $of | se) << (~{announce}:past.3 | ~{announce}:pres.3) => statement subject=any report=1
    $had (~decir:ppart | ~declarar:ppart | ~afirmar:ppart | ~asegurar:ppart | ~subrayar:ppart | ~añadir:ppart | ~explicar:ppart | ~señalar:ppart | ~indicar:ppart | ~manifestar:ppart | ~insistir:ppart | ~reiterar:ppart | ~advertir:ppart | ~alertar:ppart | ~responder:ppart) => statement subject=any
    $had (~{say}:ppart | ~{reply}:ppart | ~{confirm}:ppart) >> $that => statement subject=any
    $had ~{announce}:ppart => statement subject=any report=1
    ($had (defendido | sostenido | alegado | reconocido | admitido | lamentado | denunciado) | defendió | defiende | sostiene | alegó) [en [una] (rueda | conferencia) de prensa | ante (la prensa | los medios | los periodistas) | <date>] (que | ante | en) => statement subject=any
    ($had (tachado | tildado | calificado | acusado) | tachó | tildó) ..6!$stop $of ["“" | "\"" | "«"] => statement subject=any act=ACCUSE position=oppose

    (presentó | elevó | formuló) [<date>] [una | su] [%lower] protesta [%lower] ante [el | la] to:<state,organisation> => statement subject=any act=ACCUSE position=oppose
    (levantó | levantaron | retiró) [<date>] su veto => statement subject=any position=support
    ("“" | "\"" | "«") [%lower] (~condenar:past.3 | ~denunciar:past.3 | ~deplorar:past.3 | ~criticar:past.3) => statement subject=any act=ACCUSE position=oppose
    ("“" | "\"" | "«") [%lower] (~rechazar:past.3 | ~negar:past.3) => statement subject=any position=oppose
    (justificó | justificaron | ha justificado) [<date>] (el | la | su | los | las | esta | este) => statement subject=any
    (prometió | prometieron | ha prometido) [<date>] (una | un | más | el | la | que | su) => statement subject=any
    (defendió | defendieron | ha defendido | respaldó | respaldaron | ha respaldado | avaló | ha avalado) [<date>] (el | la | los | las | su | una | un | al | a) => statement subject=any position=support
    (restó | ha restado) [<date>] importancia => statement subject=any
    (rindió | rindieron | ha rendido) [<date>] homenaje => statement subject=any position=support
    (tomó | ha tomado) [<date>] nota $of => statement subject=any
    (cuestionó | criticó | arremetió | cargó | embistió) [<date>] (contra | el | la | los | las | al | a) => statement subject=any act=ACCUSE position=oppose
    (celebró | celebraron | ha celebrado) [<date>] (el acuerdo | la decisión | la liberación | que | el anuncio | el alto el fuego | la adopción | la firma | los avances | el avance | el paso | la medida | el fin) => statement subject=any position=support
    (desmintió | desmintieron | ha desmentido | desmiente | negó | negaron | niega | ha negado) => statement subject=any position=oppose denies=1
    (ofreció | ofrecieron | ofrece | ofrecen | se ofreció | se ofrecieron) [<date>] [a | para] (mediar | ~:inf) => statement subject=any
    (rechazó | desestimó | admitió | acogió | confirmó | anuló | inadmitió | rechaza) [<date>] (el | la | los | un | una | su) [%lower] (recurso | recursos | apelación | demanda | amparo | querella | condena | sentencia | fallo) => -
    (se niega | se niegan | se negó | se negaron | se ha negado | rehúsa | rehusó) [a] (~:inf) => -
    (reafirmó | reiteró | renovó | reafirma | reitera | expresó | expresa | confirmó | manifestó) [<date>] [$det] [%lower] (apoyo | respaldo | solidaridad) => statement subject=any position=support
    (reafirmó | reiteró | reafirma | reitera | expresó | expresa) [<date>] [$det] [%lower] (rechazo | oposición | condena) => statement subject=any position=oppose
    (expresó | expresa | manifestó | ha expresado) [<date>] [$det] [%lower] (preocupación | inquietud | pesar | esperanza | confianza) => statement subject=any
    !($det | $of) << (~condenar:past.3 | ~condenar:pres.3 | ~criticar:past.3 | ~criticar:pres.3 | ~deplorar:past.3 | ~deplorar:pres.3 | ~repudiar:past.3 | ~repudiar:pres.3 | ~acusar:past.3 | ~acusar:pres.3 | ~culpar:past.3 | ~responsabilizar:past.3 | ~responsabilizar:pres.3 | ~censurar:past.3 | ~censurar:pres.3 | ~fustigar:past.3 | ~fustigar:pres.3 | ~reprochar:past.3 | ~reprochar:pres.3 | ~tachar:past.3 | ~tachar:pres.3 | ~tildar:past.3 | ~tildar:pres.3 | ~lamentar:past.3 | ~lamentar:pres.3) => statement subject=any act=ACCUSE position=oppose
    !($det | $of) << (~denunciar:past.3 | ~denunciar:pres.3) >> !(el (tratado | acuerdo | convenio)) => statement subject=any act=ACCUSE position=oppose
    (arremetió | arremetieron | cargó | cargaron) contra => statement subject=any act=ACCUSE position=oppose
    $had (~condenar:ppart | ~criticar:ppart | ~acusar:ppart | ~denunciar:ppart | ~deplorar:ppart | ~repudiar:ppart | ~culpar:ppart | ~responsabilizar:ppart) => statement subject=any act=ACCUSE position=oppose
    !($det | $of) << (~rechazar:past.3 | ~rechazar:pres.3 | se opuso a | se opuso al | se opone a | se opone al | se oponen a | descartó | descartaron | descarta | descartan | ~refutar:past.3 | ~refutar:pres.3 | ~objetar:past.3 | ~objetar:pres.3) => statement subject=any position=oppose
    $had (~rechazar:ppart | descartado) => statement subject=any position=oppose
    !($det | $of) << (~apoyar:past.3 | ~apoyar:pres.3 | ~respaldar:past.3 | ~respaldar:pres.3 | ~elogiar:past.3 | ~elogiar:pres.3 | ~aplaudir:past.3 | ~aplaudir:pres.3 | ~alabar:past.3 | ~alabar:pres.3 | ~avalar:past.3 | ~avalar:pres.3 | ~saludar:past.3 | ~saludar:pres.3 | se felicitó | se congratuló | ~felicitar:past.3 | ~felicitar:pres.3 | ~agradecer:past.3 | ~agradecer:pres.3) => statement subject=any position=support
    !($det | $of) << (celebró | celebraron | celebra) ..4!$stop (que | la decisión | el acuerdo | el anuncio | la resolución | la adopción | el voto | un voto | el resultado | el paso | un paso | los avances) => statement subject=any position=support
    $had (~apoyar:ppart | ~respaldar:ppart | ~elogiar:ppart | ~aplaudir:ppart | ~felicitar:ppart) => statement subject=any position=support
    (reiteró | renovó | lanzó | hizo | reitera) [<date>] (un | su | el) [%lower] (llamado | llamamiento | llamada | pedido) (a | al | para) => statement subject=any act=REQUEST
    (expresó | trasladó | transmitió | reiteró | manifestó) ..6!$stop (apoyo | respaldo | solidaridad) => statement subject=any position=support
    (expresó | expresaron | manifestó | reiteró | reafirmó | mostró | trasladó | ofreció | ha expresado | brindó) [<date>] [a %cap] (su | sus) [%lower] (apoyo | respaldo | solidaridad | adhesión) => statement subject=any position=support
    (expresó | expresaron | manifestó | reiteró | mostró | trasladó | ha expresado) [<date>] (su | sus) [%lower] (rechazo | condena | oposición | repulsa) => statement subject=any position=oppose
    (expresó | expresaron | manifestó | reiteró | mostró | trasladó | ha expresado) [<date>] (su | sus) [%lower] (preocupación | pesar | deseo | confianza | disposición | voluntad | malestar | compromiso | condolencias | esperanza | inquietud) => statement subject=any
    !($det | $of) << (~exigir:past.3 | ~exigir:pres.3 | ~reclamar:past.3 | ~reclamar:pres.3 | ~instar:past.3 | ~instar:pres.3 | ~urgir:past.3 | ~exhortar:past.3 | ~exhortar:pres.3 | ~pedir:past.3 | ~pedir:pres.3 | ~demandar:past.3 | ~solicitar:past.3 | ~rogar:past.3 | ~rogar:pres.3 | hizo un llamamiento | hizo un llamado | ~abogar:past.3 | ~abogar:pres.3) => statement subject=any act=REQUEST
    (llamó | llamaron | llama | llaman) [<date>] a ..4!$stop a (la | el) (moderación | calma | contención | diálogo | cordura) => statement subject=any act=REQUEST
    $had amenazado [<date> | en <date>] con => statement subject=any
    (amenazó | amenazaron | amenaza | amenazan) [<date> | en <date>] con => statement subject=any
    (llamó | llamaron | llama | llaman) [<date>] a (~:inf | la %lower | una %lower | que) => statement subject=any act=REQUEST
    $had (~exigir:ppart | ~reclamar:ppart | ~instar:ppart | ~pedir:ppart | ~exhortar:ppart | ~solicitar:ppart | llamado a) => statement subject=any act=REQUEST
    (~proponer:past.3 | ~proponer:pres.3 | ~sugerir:past.3) => statement subject=any
    (se ofreció | se ofrecieron | se comprometió | se comprometieron) [<date>] a => statement subject=any
    (expuso | expone | $had expuesto) [<date>] [ante [el | la] (%lower | <organisation>)] (el | la | los | las | su | sus | que) => statement subject=any
    (se mostró | se mostraron | se declaró | se declararon | se dijo | se manifestó | se pronunció) [<date>] ["“" | "\"" | "«"] (~:ppart | %lower) => statement subject=any
    (calificó | calificaron | califica | tachó | tildó | consideró) ..6!$stop ["“" | "\"" | "«"] (inaceptable | inadmisible | ilegal | injustificado | injustificada | irresponsable | intolerable) => statement subject=any position=oppose
    (calificó | calificaron | califica | ha calificado | definió | describió) [<date>] [de | como | el | la | los | las] => statement subject=any
    (~atribuir:past.3 | ~atribuir:pres.3 | atribuyó | atribuye) => statement subject=any words=1
    (embajador | embajadora | encargado de negocios | encargada de negocios | cónsul) ..5!$stop << $was (convocado | convocada | citado | citada) [<date>] (a | al | en) [la | el] >> <organisation> => statement subject=after status=held position=oppose
    (embajador | embajadora | encargado de negocios | encargada de negocios | cónsul) ..5!$stop << $was (convocado | convocada | citado | citada) [<date>] por => statement voice=passive status=held position=oppose
    (confirmó | confirmaron) [$on] (la | el) %lower $of >> !(visita | reunión) => statement subject=any report=1
    (protestó | protestaron | ha protestado) [<date>] (ante | contra) [la | el | las | los] [to:<state,organisation>] => statement subject=any position=oppose
    (convocó | ha convocado | citó) [<date>] (al | a la) (embajador | embajadora | encargado de negocios | encargada de negocios) => statement subject=any position=oppose
    (convocó | ha convocado | citó | llamó a consultas) [<date>] (al | a la) (@office | encargado de negocios) => statement subject=any
    ($must | tiene previsto) (pronunciarse | comparecer | dirigirse a la nación) => statement status=planned
    (presentó | registró | difundió | publicó | distribuyó) ..3!$stop (enmienda | enmiendas | borrador | comunicado | declaración | proyecto de resolución) => statement subject=any
    (respondió | respondieron | reaccionó) [<date>] (a | al | con) ..8!$stop con >> !("“" | "\"" | "«") => -
    (dio | dieron | asestó) ..1 (golpe) => -
    (declaró | declararon) la guerra => -
    (cuenta | cuentan | contó | contaron) con => -
    $qend "," << $tells => statement subject=first words=1
    !($det | $of | se) << $tells => statement subject=any words=1
    $had (~{say}:ppart | ~{reply}:ppart | ~{confirm}:ppart) => statement subject=any words=1

# Offices that companies have too, of bodies that a state or a party has.
def ofstate = ([alta | alto] (gobierno | ejecutivo | ministerio | presidencia | ejército | policía | fiscalía | cancillería | comisión | corte | tribunal | parlamento | asamblea | congreso | senado | partido | autoridad | banco central | consejo (de Estado | de ministros | nacional | superior | electoral | general | regional) | junta electoral | diputación | ayuntamiento | junta))
set holder = presidente | presidenta | director | directora | jefe | jefa | comisario | comisaria | secretario | secretaria | portavoz | vocero | vocera | juez | jueza | asesor | asesora
official
    $holder [general | adjunto | adjunta] $of [la | el | los | las] $ofstate ..5!$stop [","] who:<person> => official
    who:<person> "," [el | la] [%lower] $holder [general | adjunto | adjunta] $of [la | el | los | las] $ofstate => official

private
    (fútbol | futbol | rugby | baloncesto | básquet | tenis | atletismo | ciclismo | olímpico | cooperativa | mutual) => private
    (presidente | presidenta | director | directora | gerente | vocero | vocera | portavoz | secretario general | secretaria general | representante | titular) $of [la] (cooperativa | federación | asociación | sindicato | cámara | confederación | gremio | empresa | compañía | club | fundación | universidad | colegio | grupo | banco | aerolínea | patronal) ..7!$stop [","] who:<person> => private
    who:<person> "," (presidente | presidenta | director | directora | gerente | vocero | vocera | portavoz | secretario general | representante) $of [la] (cooperativa | federación | asociación | sindicato | cámara | confederación | gremio | empresa | compañía | club | fundación | universidad | colegio | grupo | banco | aerolínea | patronal) => private

# Subjects that are nobody: "fuentes dijeron", "el comunicado señala".
def noun = !(@prep | @conj | @adv | @neg | @pron | @det | @office | @rank | @title | @portfolio | @former | @demonym | @region | @homologue | %punct | %cap | %upper | %number | %initial | ~:past | ~:ppart | ~:pres | ~:ger | ~:inf | se | no | lo | le | que)
nobody
    fuentes => nobody
    fuentes [%lower] [$of [la | el | los] (<organisation,state,person> | %lower | %upper | %cap) [%lower]] => nobody
    "," << ($told | $tells | ~{announce}:past.3) >> ((el | la | los | las | un | una) $noun [%lower] %cap) => -
    (el | la | los | las | un | una | unos | unas | su | sus) $noun [$of [la | el] $noun] >> ($told | $tells | ~{announce}:past.3 | ~{demand}:past.3 | ~{demand}:pres.3 | ~{condemn}:past.3 | ~{reject}:past.3 | se (reunió | reunieron) | $had ~:ppart | firmó | firmaron | ~{support}:past.3) => nobody
    $noun << ($told | $tells) => nobody at=before
    ($told | $tells | ~{announce}:past.3) >> $noun => nobody at=behind
    ($told | $tells | ~{announce}:past.3) (el | la | los | las | un | una) >> $noun => nobody at=behind

# -- Votes -----------------------------------------------------------------------------

vote
    (votación | voto) ["," ..10!$hard ","] (se aplazó | se pospuso | fue aplazada | fue pospuesta | ha sido aplazada | se ha aplazado) => vote noun=1 status=postponed
    (la | lo) (respaldaron | apoyaron | aprobaron) "," (entre ellos | entre ellas | incluidos | incluidas) => vote position=for subject=after status=held
    (optó | optaron) por (la abstención | abstenerse) => vote position=abstain status=held
    (prefirió | prefirieron) abstenerse => vote position=abstain status=held
    (votó | votaron) en contra "," (entre ellos | entre ellas | incluidos | incluidas | incluido) => vote position=against subject=after status=held
    (votó | votaron) a favor "," (entre ellos | entre ellas | incluidos | incluidas) => vote position=for subject=after status=held
    se abstuvieron "," (entre ellos | entre ellas | incluidos | incluidas) => vote position=abstain subject=after status=held
    lo (hizo | hicieron) a favor => vote position=for status=held
    lo (hizo | hicieron) en contra => vote position=against status=held
    (votos | voto | sufragios) (a favor | favorables | favorable) ["," ..3 ","] $of [la | el] who:<state> (("," | y | e | "," y) [$of] [la | el] who:<state>){0,12} => vote position=for status=held
    (votos | voto) (en contra | contrarios) ["," ..3 ","] $of [la | el] who:<state> (("," | y | e | "," y) [$of] [la | el] who:<state>){0,12} => vote position=against status=held
    se (abstuvo | abstuvieron) (junto (a | con) | al igual que | lo mismo que) [la | el] with:<state> (("," | y | e | "," y) [la | el] with:<state>){0,5} => vote position=abstain status=held
    (votó | votaron) a favor (junto (a | con) | al igual que) [la | el] with:<state> (("," | y | e | "," y) [la | el] with:<state>){0,5} => vote position=for status=held
    (votó | votaron) en contra (junto (a | con) | al igual que) [la | el] with:<state> (("," | y | e | "," y) [la | el] with:<state>){0,5} => vote position=against status=held
    se (abstuvo | abstuvieron | abstiene | abstienen)         => vote position=abstain status=held subject=any
    se $had abstenido         => vote position=abstain status=held subject=any
    se (abstendrá | abstendrán)         => vote position=abstain status=planned subject=any
    no (participará | participarán | tomará parte | tomarán parte) en la (votación) => vote position=absent status=planned not=1
    no (participó | participaron | tomó parte | tomaron parte) en la (votación) => vote position=absent status=held not=1
    (la abstención | las abstenciones | abstención | abstenciones) $of who:<state> (("," | y | e | "," y) who:<state>){0,6} => vote position=abstain status=held
    absteniéndose who:<state> (("," | y | e | "," y) who:<state>){0,6} => vote position=abstain status=held
    (aprobó | adoptó | ratificó | aprobado | respaldó) ..9!$hard por (%number | @number) votos [a favor] => vote position=for status=held
    (aprobó | adoptó | ratificó) [este | el] [<date>] (por [una] [%lower] mayoría | por unanimidad) (el | la | un | una) => vote position=for status=held
    (rechazó | rechazaron) ..9!$hard por (%number | @number) votos => vote position=against status=held
    (bloqueó | bloquearon | ha bloqueado) ..4!$stop resolución => vote position=veto status=held
    (rechazó | rechazaron) [<date>] ..4!$stop (resolución | moción) => vote position=against status=held
    (resolución | texto | moción) ..4!$stop (fue | ha sido | quedó) (aprobada | adoptada | aprobado | adoptado) ..3!$stop por (el | la) => vote position=for voice=passive status=held
    con (la abstención | las abstenciones) $of => vote position=abstain noun=1
    (votó | votaron | vota | votan) (a favor | por | sí) => vote position=for status=held subject=any
    (votó | votaron | vota | votan) (en contra | no) => vote position=against status=held subject=any
    (votó | votaron) contra => vote position=against status=held subject=any
    $had votado (a favor) => vote position=for status=held
    $had votado (en contra | contra) => vote position=against status=held
    (votará | votarán) a favor => vote position=for status=planned
    (votará | votarán) en contra => vote position=against status=planned
    (votará | votarán | someterá a votación) => vote status=planned
    (votación | voto) ..6!$stop (prevista | programada | fijada) => vote noun=1 light=1 status=planned
    (vetó | vetaron | ha vetado) => vote position=veto status=held
    (ejerció | usó | interpuso | utilizó | impuso) [<date>] su [derecho de | derecho al] veto => vote position=veto status=held
    no (participó | participaron) en la votación => vote position=absent status=held not=1
    (aprobó | adoptó | aprobado | adoptado | respaldó) ..14 (resolución | resoluciones | declaración) => vote position=for status=held
    (resolución | texto) ..6!$stop (aprobada | adoptada | aprobado) ..6!$stop por => vote position=for voice=passive status=held

# -- Agreements --------------------------------------------------------------------------

def deal = (acuerdo | acuerdos | memorando | memorandos | memorándum | memorándums | tratado | tratados | convenio | convenios | pacto | declaración | protocolo | protocolos | contrato | contratos | carta de intención | documento | documentos | alto el fuego | tregua | asociación | texto | acta | actas | hoja de ruta)
agreement
    (firmó | firmaron | suscribió | suscribieron | rubricó | rubricaron) ..4!$stop con ..12!$hard (acuerdo | convenio | tratado | memorando | protocolo | pacto) => agreement status=held
    antes de (firmar | suscribir | rubricar) => agreement main=1
    (renovó | renovaron | prorrogó | prorrogaron | $had (renovado | prorrogado)) ..6!$stop (acuerdo | acuerdos | tratado | convenio | pacto | protocolo) => agreement status=held
    se (adhirió | adhirieron) [<date>] (a | al) [la | los] (tratado | convenio | convención | acuerdo | pacto | protocolo) => agreement status=held
    !$was << (firmó | firmaron | suscribió | suscribieron | ratificó | ratificaron | rubricaron | rubricó | firman | firma | sellaron | selló | suscriben) ..8!$stop $deal => agreement status=held
    $had (firmado | suscrito | ratificado | rubricado | sellado) ..8!$stop $deal => agreement status=held
    (firmará | firmarán | suscribirán | suscribirá | rubricarán) ..8!$stop $deal => agreement status=planned
    ($must) (firmar | suscribir | rubricar) ..6!$stop $deal  => agreement status=planned
    (alcanzó | alcanzaron | cerró | cerraron | concluyeron | concluyó | cerrado | alcanzado | lograron) ..3!$stop (acuerdo | pacto | convenio | tratado) => agreement status=held
    (llegó | llegaron | $had llegado) [<date>] a un [%lower] (acuerdo | pacto | entendimiento) => agreement status=held
    (acaba | acaban) de (firmar | suscribir | rubricar | ratificar) ..6!$stop $deal => agreement status=held
    $deal ..6!$stop (firmado | firmada | firmados | suscrito | suscrita | alcanzado | rubricado) ..4!$stop (por | entre) => agreement status=held voice=passive
    (acordaron | convinieron | pactaron | han acordado | acuerdan | habían acordado | habían convenido | hubieran acordado) => agreement status=held reflexive=1
    (acordó | ha acordado | convino) [<date>] con => agreement status=held
    (firma | rúbrica | suscripción) $of ..4!$stop $deal ..8!$hard (entre | con) => agreement noun=1
    $deal ..20!$hard (fue | fueron | ha sido | han sido | quedó) [%lower] (firmado | firmada | firmados | suscrito | suscrita | rubricado | rubricada | ratificado | ratificada | sellado) => agreement status=held voice=passive
    $deal ..20!$hard (será | serán | va a ser | debe ser) (firmado | firmada | firmados | suscrito | suscrita | rubricado | ratificado) => agreement status=planned voice=passive
    $deal ..20!$hard se (firmó | firmaron | suscribió | suscribieron | rubricó | selló) ..6!$hard (entre | por) => agreement status=held voice=passive
    (debía | debían | iba a | iban a | tenía que | tenían que) haber (firmado | suscrito | rubricado) => agreement status=planned
    (firma | rúbrica | ratificación | suscripción) $of [la | el | un | una] ..3!$stop $deal ..3!$stop por => agreement noun=1
    $deal ..6!$stop (fue | fueron | ha sido | han sido) [%lower] (firmado | firmada | firmados | suscrito | suscrita | rubricado | ratificado) [<date>] ..3!$stop (por | entre) => agreement status=held voice=passive
    $deal ..4!$stop (será | serán) (firmado | firmada | firmados | suscrito) => agreement status=planned voice=passive
    $deal [%lower] [%lower] [%lower] (firmado | firmada | suscrito | suscrita | alcanzado | alcanzada) [<date>] [en <place,state>] (por | entre) => agreement status=held voice=passive

# -- Letters -----------------------------------------------------------------------------

letter
    (carta | misiva | mensaje) $of ..12!$hard (fue | ha sido) [%lower] (entregada | entregado | enviada | enviado | remitida | transmitida | transmitido) => letter status=held noun=1
    (recibió | recibe | ha recibido) [<date>] (un | una) (mensaje | carta | misiva | telegrama) [%lower] [<date>] (de | del) => letter status=held received=1
    (entregó | entregaron | transmitió | transmitieron | hizo llegar | llevó) [<date>] ..5!$stop (una | un | la | el) (carta | mensaje | misiva) [%lower] [%lower] (de | del) >> ([$det] [$title] [@demonym | @portfolio] [","] (<person,state> | $title)) => letter status=held bearer=1
    ^ en una (nota de protesta | nota diplomática | nota verbal | nota) [%lower] (dirigida | enviada | remitida) [<date>] (a | al) => letter status=held light=1 subject=main
    (envió | remitió | dirigió | escribió | entregó | mandó | enviaron | remitieron | transmitió | hizo llegar | cursó) ..6!$stop (carta | mensaje | misiva | nota verbal | nota de protesta | nota diplomática | telegrama | cartas) => letter status=held
    $had (enviado | remitido | dirigido | escrito | entregado) ..6!$stop (carta | mensaje | misiva | nota verbal) => letter status=held
    ^ en una (carta | misiva) [%lower] [fechada | con fecha [de | del]] [<date>] "," >> (<person,state,organisation> | $det | $title) => letter status=held light=1 subject=main
    ^ en una (carta | misiva) [%lower] [<date>] [dirigida | enviada | remitida] [<date>] (a | al) => letter status=held light=1 subject=main
    (carta | misiva | mensaje) ..3!$stop (enviada | enviado | remitida | dirigida | dirigido) [<date>] por => letter status=held voice=passive
    en una (carta | misiva) [%lower] (dirigida | enviada | remitida) [<date>] [a | al] => letter status=held light=1
    en una (carta | misiva) (a | al) => letter status=held light=1
    (escribió | escribieron) [<date>] (a | al) => letter status=held

# -- Appointments ------------------------------------------------------------------------

# Who is named, how it is told, and to what; who goes is told beside it.
def naming = (nombró | designó | eligió | nombra | designa | elige | ratificó | ratifica | confirmó | reeligió | ascendió | nombraron | designaron | eligieron | reeligieron | $had (nombrado | designado | elegido | ratificado | confirmado | reelegido | ascendido))
def named = (nombrado | nombrada | designado | designada | elegido | elegida | reelegido | reelegida | ratificado | ratificada | confirmado | confirmada | ascendido | ascendida | proclamado | proclamada | investido | investida | juramentado | juramentada)
def office = [como | para el cargo $of | al cargo $of | en el cargo $of | para el puesto $of] [el | la | su | un | una] [nuevo | nueva | próximo | próxima | primer | primera] office:@office
# Bodies of a state; of what companies have as well only those that say so.
def bureau = (ministerio | gobierno | congreso | senado | parlamento | asamblea | comisión | tribunal | corte | policía | ejército | armada | cancillería | fiscalía | diputación | ayuntamiento | cortes | banco central | cámara (de diputados | de representantes | alta | baja) | consejo (de Estado | de ministros | de seguridad | europeo | nacional | superior | general | constitucional | regional) | agencia (nacional | estatal | federal | tributaria | espacial | de inteligencia) | junta (electoral | militar | de gobierno | de <place,state>))
def lead = (la dirección | la jefatura | las riendas | la presidencia | el mando | la cartera) $of [la | el | los | las] $bureau
appointment
    (asumió | asume) %lower [el | este | esta] [<date>] (el cargo | su cargo | la presidencia | sus funciones) => appointment status=held
    $naming [$on] ["," ..5!$hard ","] ..8!($hard | por | para | y | que) who:<person> [","] [$on] $office => appointment status=held
    $was $named [$on] [por ..8!$hard] $office => appointment voice=passive status=held
    $willbe $named [$on] $office => appointment voice=passive status=planned
    $was $named [$on] [por ..8!$hard] $office $of [la | el | los | las] [%cap] $bureau => appointment voice=passive status=held public=1
    $naming [$on] ..8!($hard | por | para | y | que) who:<person> [como | al frente $of | para] [el | la | los] ($lead | $bureau) => appointment status=held public=1
    $was $named [$on] (al frente $of | para) [el | la | los] ($lead | $bureau) => appointment voice=passive status=held public=1
    (tomó | toma | asumió | asume | dejó | deja | abandonó | abandona | $had (tomado | asumido | dejado | abandonado)) [$on] $lead => appointment status=held public=1
    (tomará | asumirá | dejará | abandonará | $must (tomar | asumir | dejar | abandonar)) [$on] $lead => appointment status=planned public=1
    $willbe (sustituido | sustituida | reemplazado | reemplazada | relevado | relevada) [$on] => appointment voice=passive status=planned
    ($willbe (sustituido | sustituida | reemplazado | reemplazada | relevado | relevada)) << por >> ([$det] [@former | @demonym | hasta ahora | %lower] [@deputy] [$title] [","] <person>) => appointment status=planned object=by subject=none heir=1
    (sustituido | sustituida | reemplazado | reemplazada | relevado | relevada) << por >> ([$det] [@former | @demonym | hasta ahora | %lower] [@deputy] [$title] [","] <person>) => appointment status=held object=by subject=none heir=1
    (lo | la) (sustituye | reemplaza | releva | sucede | sustituyó | reemplazó | relevó | sucedió) [$on] [$det] [@former | @demonym] [$title] who:<person> => appointment status=held subject=none heir=1
    (lo | la) (sustituirá | reemplazará | relevará | sucederá) [$on] [$det] [@former | @demonym] [$title] who:<person> => appointment status=planned subject=none heir=1
    (sustituye | reemplaza | releva | sucede | sustituyó | reemplazó | relevó | sucedió) >> ([$on] (a | al) [$det] [@former | @demonym] [$title] <person>) => appointment status=held heir=1
    (sustituirá | reemplazará | relevará | sucederá) >> ([$on] (a | al) [$det] [@former | @demonym] [$title] <person>) => appointment status=planned heir=1
    (lo | la) (sustituirá | reemplazará | relevará | sucederá) => appointment status=planned subject=after heir=1
    (lo | la) (sustituye | reemplaza | releva | sucede | reemplazó | relevó) => appointment status=held subject=after heir=1
    (sustituirá | reemplazará | relevará | sucederá) << (a | al) [$det] [@former | @demonym] [$title] who:<person> => appointment status=planned subject=none heir=1
    (sustituye | reemplaza | releva | sucede | sustituyó | reemplazó | relevó | sucedió) << (a | al) [$det] [@former | @demonym] [$title] who:<person> => appointment status=held subject=none heir=1
    (en sustitución | en reemplazo | en lugar | en relevo | tras la salida) $of [$det] [@former | @demonym] [$title] who:<person> => appointment status=held subject=none heir=beside
    tras la (renuncia | dimisión | destitución) $of [$det] [@former | @demonym] [$title] who:<person> => appointment status=held subject=none heir=1
    en su (lugar | puesto | reemplazo) ..3!$stop (asume | asumió | entra | entró | queda | quedó | fue %lower | ha sido %lower | nombró | designó | nombra | designa) ..6!$hard who:<person> => appointment status=held subject=none heir=1
    (puso | colocó | nombró | designó | $had (puesto | nombrado | designado)) [$on] en su (lugar | puesto | reemplazo) (a | al) [$det] [@former | @demonym] [$title] who:<person> => appointment status=held heir=1
    (pasa | pasó | ha pasado) a retiro => appointment status=held
    (asumió | asume | ha asumido) [$on] como [nuevo | nueva] [@former | @acting] office:@office => appointment status=held
    (asumirá | $must asumir) [$on] como [nuevo | nueva] [@former | @acting] office:@office => appointment status=planned
    $was (reelegido | reelegida) [$on] para => appointment voice=passive status=held
    $was (elegido | elegida | reelegido | reelegida) [$on] (por | con | en) => appointment voice=passive status=held
    (juró | jura | ha jurado | prometió | promete) [$on] [el cargo | su cargo] como [nuevo | nueva] [@former | @acting] office:@office => appointment status=held
    (juró | jura | ha jurado) [$on] como [nuevo | nueva] (presidente | presidenta | mandatario | mandataria) => appointment status=held public=1
    (tomó | toma) [$on] juramento (a | al) [$det] [@former] [$title] who:<person> => appointment status=held
    tomará [$on] juramento (a | al) [$det] [@former] [$title] who:<person> => appointment status=planned
    (acordó | aprobó | anunció | ratificó | acuerda | aprueba | anuncia | $had (acordado | aprobado | anunciado | ratificado)) ..14!$hard (el nombramiento | la designación) $of ..4!$stop who:<person> como (su (sustituto | sustituta | sucesor | sucesora) | $office) => appointment status=held
    (aceptó | acepta | aceptaron | $had aceptado) [$on] la (renuncia | dimisión) => appointment object=1 status=held
    (destituyó | cesó | removió | relevó | destituye | cesa | $had (destituido | cesado | removido | relevado)) $on (a | al) => appointment object=to status=held
    (asumirá | asumirán) [<date>] (la cartera | el ministerio | la jefatura | el mando | las riendas) $of => appointment status=planned public=1
    (asumió | asume | ha asumido) [<date>] (la cartera | el ministerio | la jefatura | el mando | las riendas) $of => appointment status=held public=1
    (será | va a ser) [<date>] (el nuevo | la nueva | el próximo | la próxima) office:@office => appointment status=planned
    (se convierte | se convirtió | se ha convertido) [<date>] en [el | la] [nuevo | nueva | primer | primera] office:@office => appointment status=held
    (sucede | sucedió | ha sucedido) [<date>] a >> ([$title] <person> ..3!$stop (como | al frente | en el cargo)) => appointment status=held
    (sucederá) [<date>] a >> ([$title] <person> ..3!$stop (como | al frente | en el cargo)) => appointment status=planned
    (nombró | designó | nombra | designa | ha nombrado | ha designado) [<date>] [como] [nuevo | nueva | al | a la] [@portfolio] [@office] (a | al) [$title] >> <person> => appointment object=to status=held
    $was (elegido | elegida | proclamado | proclamada | reelegido | reelegida) [<date>] office:@office $of [la | el | los] <state> => appointment voice=passive status=held public=1
    ^ (nombrado | nombrada | designado | designada | elegido | elegida) ..5!$stop >> "," => appointment status=held subject=main
    (asumirá | tomará posesión $of | jurará) [<date>] (el cargo | su cargo | sus funciones | la presidencia) => appointment status=planned
    tomará [<date>] posesión => appointment status=planned
    (presentó | entregó | ha presentado) ..8!$stop (cartas credenciales | credenciales | copias de estilo) => appointment status=held
    $was (sustituido | sustituida | reemplazado | reemplazada | relevado | relevada | nombrado | nombrada) ..8!$stop (al frente | a la cabeza) $of [la | el] (ministerio | gobierno | diplomacia | Ejército | cartera | Cancillería | <organisation>) => appointment voice=passive status=held public=1
    $was (sustituido | sustituida | reemplazado | reemplazada) ..8!$stop como [@former] office:@office => appointment voice=passive status=held
    (asumió | asume | ha asumido | había asumido) [<date>] (su | el | un) [%lower] mandato => appointment status=held
    $was (nombrado | nombrada | designado | designada | destituido | destituida | cesado | cesada | investido | investida | acreditado | acreditada | relevado | juramentado | juramentada) => appointment voice=passive status=held
    $willbe (nombrado | nombrada | designado | designada) => appointment voice=passive status=planned
    (nombró | designó | destituyó | cesó | nombra | designa | ha nombrado | ha designado | ha destituido | relevó) [<date>] (a | al | como | nuevo | nueva | embajador | ministro | ministra | <person>) => appointment object=to status=held
    (tomó posesión | juró [su] [el] cargo | dimitió | ha dimitido | presentó [<date>] [sus | las] cartas credenciales | presentó [<date>] [su | las] [copias de] credenciales | asumió [<date>] (el cargo | la presidencia | sus funciones) | renunció al cargo | presentó su (dimisión | renuncia) | prestó juramento) => appointment status=held
    (nombró | designó | nombra | designa | ha nombrado | ha designado) [en su lugar | en su reemplazo | en sustitución suya] [<date>] (a | al) [$title] <person> => appointment object=to status=held
    (nombró | designó | eligió | nombra | designa | ha nombrado | ha designado) [<date>] a [$title] who:<person> [como] [nuevo | nueva] [@former] office:@office => appointment status=held public=1
    desde que (asumió | tomó posesión | juró) [el cargo | la presidencia] => -
    $had (presentado | anunciado) [<date>] su (dimisión | renuncia) => appointment status=held
    (presentó | anunció | entregó | presenta | anuncia) [<date>] su (dimisión | renuncia) => appointment status=held
    (tomó | toma | ha tomado) [<date>] posesión => appointment status=held
    (juró | ha jurado) [el cargo | su cargo] [$on] ante (el (presidente | rey | Congreso | Senado | Parlamento) | la (presidenta | Asamblea)) => appointment status=held public=1
    (proclamó | proclama | ha proclamado) [$on] a [$title] who:<person> [como] [nuevo | nueva] [@former] office:@office => appointment status=held public=1
    (juró | prometió | jura) [<date>] [su | el | como] (cargo | office:@office) => appointment status=held
    (dejó | abandonó | deja | ha dejado) [<date>] (el | su) (cargo | puesto) [(de | como) [@former | @deputy] office:@office] => appointment status=held
    dejará [<date>] (el | su) (cargo | puesto) [(de | como) [@former | @deputy] office:@office] => appointment status=planned
    (dimitió | renunció) [<date>] (como | al cargo) => appointment status=held
    (renunció | dimitió) [$on] >> ("." | "," | tras | por | después | luego) => appointment status=held
    (juramentó | posesionó) [$on] (a | al | a la) => appointment object=to status=held
    "," en el cargo desde => appointment status=held apposed=1
    ("," | "(") (nombrado | nombrada | designado | designada) [<date>] => appointment status=held apposed=1
    (recibió | recibieron | ha recibido) [$on] ..10!$hard who:<person> "," (quien | que) [le | les] (presentó | entregó | presentaron) ..4!$stop (cartas credenciales | credenciales | copias de estilo) => appointment status=held
    (recibió | recibieron) ..6!$stop (cartas credenciales | copias de estilo) => appointment object=1 status=held
    (el | la) nuevo embajador "," => -

# -- Sanctions ---------------------------------------------------------------------------

sanction
    no (impondrá | impondrán | levantará | levantarán | adoptará | adoptarán) ..4!$hard (sanciones | sanción | medidas) => -
    sanciones ..8!$hard (fueron | han sido | fue) [%lower] (impuestas | adoptadas | decretadas | aprobadas | prorrogadas | renovadas | extendidas) => sanction status=held voice=passive
    sanciones ..8!$hard (fueron | han sido) [%lower] (levantadas | retiradas | suspendidas) => sanction status=held voice=passive cameo=085
    sanciones (impuestas | adoptadas) [<date>] ..4!$stop por => sanction status=held voice=passive
    (levantará | levantarán | retirará | $must (levantar | retirar | suavizar)) ..3!$stop (sanciones | embargo | restricciones) [a | contra | al | sobre] => sanction status=planned cameo=085 object=to
    (levantó | levantaron | levantado | retiró | suavizó | levanta) [<date>] ..2!$stop (sanciones | embargo | restricciones) (a | al | contra | sobre) => sanction status=held cameo=085 object=to
    (~imponer:past.3 | ~adoptar:past.3 | ~aprobar:past.3 | decretó | decretaron | ~anunciar:past.3) ..9!$stop sanciones [a | contra | al]  => sanction status=held object=to
    (impuso | impusieron | impuesto | adoptó | adoptaron | decretó | anunció | aprobó | impone | imponen) ..4!$stop sanciones [a | contra | al]  => sanction status=held object=to
    (levantó | levantaron | levantado | retiró | suavizó) [<date>] ..3!$stop (sanciones | embargo | restricciones) [que] (pesaban | pesan | impuestas | vigentes | afectaban) ..7!$hard side:@demonym => sanction status=held cameo=085
    (levantó | levantaron | levantado | retiró | suavizó) [<date>] ..3!$stop (sanciones | embargo | restricciones) => sanction status=held cameo=085
    (renovó | prorrogó | prolongó | renovaron | prorrogaron | extendió | extendieron) ..8!$stop sanciones => sanction status=held
    (impondrá | impondrán) ..4!$stop sanciones [a | contra | al]  => sanction status=planned object=to
    (sancionó | sancionaron | ha sancionado | sanciona | sancionan) [<date>] (a | al) => sanction status=held object=to
    (congeló | congelaron | ha congelado) [<date>] ..2!$stop (activos | bienes | fondos | cuentas) [$of ..4!$stop side:@demonym] => sanction status=held
    (sancionó | sancionaron | ha sancionado | sanciona | sancionan) [<date>] (a | al) [@number | %number | el | la | los | las | varios] [@number | %number] [%lower] [%lower] side:@demonym => sanction status=held
    (impuso | impusieron | impuesto | adoptó | adoptaron | decretó | anunció | aprobó) ..4!$stop sanciones (a | contra | al) ..3!$stop %lower side:@demonym  => sanction status=held

# -- Ruptures ----------------------------------------------------------------------------

rupture
    (cerró | cerraron | cierra | cierran | ha cerrado) ..6!$stop (pasos fronterizos | paso fronterizo | puestos fronterizos) [con] => rupture status=held
    (cerrará | cerrarán) ..6!$stop (pasos fronterizos | paso fronterizo | puestos fronterizos) [con] => rupture status=planned
    (cerró | cerraron | ha cerrado) [<date>] su (embajada | consulado) en [la | el] post:<place,state> => rupture status=held
    (ordenó | anunció | dispuso | decretó | decidió | ha ordenado | ha anunciado) [<date>] el cierre $of [su | sus | la | las | el] (embajada | consulado) en [la | el] post:<place,state> => rupture status=held
    (ordenó | anunció | dispuso | decretó | decidió | ha ordenado | ha anunciado) [<date>] el cierre $of [su | sus | la | las | el] (embajada | embajadas | consulado | frontera | fronteras | espacio aéreo) [con] => rupture status=held
    (anunció | ordenó | decidió | ha anunciado | ha ordenado) [<date>] la (expulsión | retirada | salida) $of ..3!$stop (embajador | embajadora | diplomáticos | diplomático | encargado de negocios | encargada de negocios) [side:@demonym] => rupture status=held
    (llamando a consultas | retirando | expulsando) ..3!$stop (embajador | embajadora | encargado de negocios | encargada de negocios | diplomáticos) [side:@demonym] => rupture status=held
    (dio | dieron | ha dado) ..5!$stop (horas | días) [%lower] (al | a la | a los | a) ..5!$stop (embajador | embajadora | diplomáticos | diplomático | encargado de negocios | encargada de negocios) [side:@demonym] ..4!$stop para (abandonar | salir) => rupture status=held
    (ordenó | ordenaron | ha ordenado) [<date>] la (salida | expulsión) $of ..4!$stop (embajador | embajadora | diplomáticos | diplomático) [side:@demonym] => rupture status=held
    (puso | pusieron | ha puesto) fin [<date>] a [su | el | la] [%lower] (acuerdo | cooperación | tratado | convenio) [..3!$stop] [con] => rupture status=held
    (embajador | embajadora) (de | del) [la | el] who:<state> ..10!$hard (fue | ha sido) (llamado | llamada | retirado | retirada) [a consultas] => rupture status=held voice=passive
    (expulsó | expulsaron | expulsado) [<date>] ..4!$stop (representante | coordinador | coordinadora | enviado | jefe) [%lower] $of [la | el] with:<organisation> => rupture status=held
    (llamó | llamaron | llamado | llama) [<date>] a consultas [<date>] ..3!$stop (embajador | embajadora | embajadores | encargado de negocios | encargada de negocios) (en | de) [la | el] post:<place,state> >> !y => rupture status=held
    (llamó | llamaron | llamado | llama) [<date>] a consultas [<date>] ..3!$stop (embajador | embajadora | embajadores | encargado de negocios | encargada de negocios) => rupture status=held
    (declaró | declararon | declarado) [<date>] (persona | personas) non (grata | gratas) (a | al) ..3!$stop (embajador | embajadora | diplomáticos | diplomático | funcionarios | encargado de negocios | cónsul | agregado) [side:@demonym] => rupture status=held
    (declaró | declararon | declarado) [<date>] (persona | personas) non (grata | gratas) (a | al) ..4!$stop (de la embajada | en la embajada | embajador | embajadora | diplomáticos) $of [la | el] with:<state> => rupture status=held
    (anunció | anunciaron | ha anunciado) [<date>] (su | la) (retirada | salida | retiro) $of [la | el | los] with:<organisation> => rupture status=held
    (anunció | anunciaron | ha anunciado) [<date>] (la | su) (ruptura | suspensión) $of [las | sus] relaciones [diplomáticas] [con] => rupture status=held
    (retiró | llamó | llamaron | retiraron | retirado | llamado | retira) [<date>] [a consultas] ..3!$stop (embajador | embajadora | embajadores | encargado de negocios | encargada de negocios) (en | de) [la | el] post:<place,state> >> !y => rupture status=held
    (retiró | llamó | llamaron | retiraron | retirado | llamado | retira) [<date>] [a consultas] ..3!$stop (embajador | embajadora | embajadores | encargado de negocios | encargada de negocios) => rupture status=held
    (expulsó | expulsaron | expulsado | expulsa | expulsara | expulsase) [<date>] ..3!$stop (diplomáticos | embajador | embajadora | diplomático | funcionarios | encargado de negocios | agregado [militar | naval] | cónsul) [side:@demonym] => rupture status=held
    (declaró | declararon) ..6!$stop (persona non grata | personas non gratas) => rupture status=held
    (rompió | rompieron | suspendió | suspendieron | suspende | suspenden | congela | roto | suspendido | congeló | congelado | rompe | rebajó) [<date>] ..3!$stop (relaciones | tratado | acuerdo | cooperación | relaciones diplomáticas | vínculos) => rupture status=held
    (ruptura) $of [las | sus] relaciones [diplomáticas] => rupture noun=1
    (cerró | cerraron | cerrado | cerrara | cerrase) [<date>] ..2!$stop (espacio aéreo | frontera | fronteras | embajada | consulado) => rupture status=held
    (abandonó | abandonaron | abandonado | se retiró de | se retiraron de) [la | el | los] with:<organisation> => rupture status=held
    (denunció | denunciado) [<date>] (el | del) [%lower] (tratado | acuerdo | convenio) => rupture status=held

# -- Which side words take ---------------------------------------------------------------------

set against = inaceptable | inaceptables | intolerable | ilegal | ilegales | ilegítimo | ilegítima | ilegítimas | desequilibrado | desequilibrada | peligroso | peligrosa | irresponsable | irresponsables | infundado | infundada | infundadas | mentira | mentiras | provocación | provocaciones | agresión | agresiones | vergüenza | vergonzoso | vergonzosa | ridículo | contraproducente | violación | violaciones | injerencia | injerencias | chantaje | traición | fracaso | hipocresía | masacre | genocidio | injusto | injusta | injustificado | injustificada | hostil | hostiles | lamentable | absurdo | absurda | inadmisible | farsa | ultimátum | arbitrario | arbitraria
set infavour = histórico | histórica | fructífero | fructífera | constructivo | constructiva | excelente | excelentes | alentador | alentadora | bienvenido | bienvenida | avance | avances | progreso | progresos | fraternal | fraterno | hermano | inquebrantable | prometedor | prometedora | valiente | ejemplar
stance
    $against => stance position=oppose
    (contrario | contraria | contrarios) (a | al) => stance position=oppose
    no (aceptará | aceptaremos | acepta | aceptamos | tolerará | toleraremos | cederá | cederemos | reconoce | reconocemos | reconocerá | permitirá | permitiremos | apoyará | apoyaremos | negociará | será parte | vamos a aceptar | va a aceptar | puede aceptar | podemos aceptar) => stance position=oppose
    (doble rasero | línea roja | mala noticia | peor de los gestos | grave error | oportunidad perdida) => stance position=oppose
    $infavour => stance position=support
    (paso | gesto | mensaje | señal) (adelante | importante | decisivo | positivo | positiva | firme | fundamental) => stance position=support
    (buena dirección | buen camino | buena noticia | nueva etapa | nueva era | nueva página | nueva época | mano tendida) => stance position=support
    (socio | socios | aliado | aliados | amigo | amigos | alianza) [muy] (estratégico | estratégicos | estratégica | fiable | fiables | leal | leales) => stance position=support
    (dispuesto | dispuesta | dispuestos | comprometido | comprometida | comprometidos | decidido | decidida) (a | con) => stance position=support
    (espera | esperamos | esperaba | confía | confiamos | apoya | apoyamos | apoyará | respalda | respaldamos) => stance position=support
    como socios => stance position=support

# -- What it is about ------------------------------------------------------------------------

def thing = !(@prep | @conj | @pron | @neg | @adv | @office | %punct | %number | %initial | %upper | %cap | $det | ~:past | ~:ppart | ~:inf | es | son | fue | ha | han | había | que | se | lo | le | les | y | a | al | del | de | en | por | con | sin | todo | toda | todos | ambos | ambas)
def about = ([$det] $thing [$thing] (($of | en | con | contra | entre) [la | el | los | las] ($thing [$thing] | <state,place,organisation>)){0,2} | [la | el] <state,place,organisation>)
topic
    (sobre | acerca $of | en torno a | relativo a | relativa a | en materia $of | respecto a) what:$about => topic
    (abordó | abordaron | abordar | analizó | analizaron | analizar | trató | trataron | discutió | discutieron | discutir | examinó | examinaron | repasó | repasaron | debatió | debatieron | debatir) what:$about => topic
    # Behind an article it is no verb.
    !$det << ((~condenar:past.3 | ~condenar:pres.3 | ~rechazar:past.3 | ~rechazar:pres.3 | ~denunciar:past.3 | ~criticar:past.3 | ~lamentar:past.3 | ~saludar:past.3 | ~respaldar:past.3 | ~apoyar:past.3 | ~elogiar:past.3 | ~exigir:past.3 | ~exigir:pres.3 | celebró | celebraron) what:($det $thing [$thing] (($of | en | con | contra) [la | el | los | las] ($thing [$thing] | <state,place,organisation>)){0,2})) => topic
    what:([la] resolución %number) => topic
    what:($deal $of [la | el] $thing [$thing]) => topic
