# What happened, in Spanish. docs/events.md says what kinds, keys and captures mean.
mode all

set det = el | la | los | las | un | una | su | sus | este | esta | ese | esa
set of = de | del
set not = no | nunca | tampoco
set stop = "," | ";" | ":" | "."
def title = (@office | @homologue | @rank | @title)
def tail = ([$of] [la | el | los | las] (@portfolio | @demonym | @former | @acting | @office | <state,organisation,place>))

# -- Who -----------------------------------------------------------------------

np
    $det [%lower] $title $tail{0,5} [","] who:<person>                     => np
    $title $tail{0,5} [","] who:<person>                     => np
    [$det] $title $tail{0,4} y $title $tail{0,4} [","] who:<person>  => np
    who:<person> "," [$det] [@former] $title $tail{0,5}                     => np
    $det who:<person,state,organisation>                           => np
    el (Gobierno | gobierno | rey | régimen) $of who:<state>              => np
    who:<organisation> "(" %upper ")"                              => np
    el propio who:<person> => np

pronoun
    (él | ella | este último | esta última)                     => pronoun count=1 for=person
    (ambos | los dos)                                            => pronoun count=2 for=person
    (las dos partes | ambas partes) => pronoun count=2 for=any
    (ambos | los dos) (mandatarios | dirigentes | ministros | presidentes | líderes | cancilleres | jefes | responsables | diplomáticos) => pronoun count=2 for=person
    (ambos | los dos | ambas | las dos) (países | gobiernos | capitales | estados) => pronoun count=2 for=state

case
    con                             => case role=with
    por                              => case role=by
    bajo la presidencia $of                              => case role=by
    por (boca | voz) $of  => case role=voice
    (de | del)                     => case role=of
    (a | al | hasta | hacia)                   => case role=to
    (a la | a los | a las | a el)                  => case role=to
    (ante | ante el | ante la)                   => case role=to
    (en | en el | en la | en los)                               => case role=in
    entre                            => case role=between
    contra                           => case role=against
    (para | sobre | según | sin | desde | tras | bajo | durante | pese a | frente a) => case role=other
    para (reunirse | entrevistarse | encontrarse) con                 => case role=host
    (invitado | invitada | recibido | recibida) por => case role=host
    por invitación $of => case role=host

join
    (y | e | así como | o)        => join
    (y | e) (con | a | al | por | de | del)           => join
    ","                            => join weak=1

break
    (";" | ":")                           => break
    (donde | mientras | mientras que | cuando | aunque | pero | porque | pues | antes de | después de | tras | si | cuyo | cuya)      => break
    que                   => break
    "," (y | e)           => break
    quien                 => break relative=1
    "," (que | quien)                 => break relative=1

# -- Whether -------------------------------------------------------------------

def had = (ha | han | había | habían | habría | habrían | haber) [%lower]
def must = (debe | deben | debería | deberían | va a | van a | prevé | prevén | tiene previsto | tienen previsto | iba a | iban a | debía | debían | planea | piensa)
def was = (fue | fueron | ha sido | han sido | había sido | es | son | habían sido) [%lower]
def willbe = (será | serán | va a ser | debe ser)

status
    (previsto | prevista | previstos | previstas | programado | programada | fijado | fijada | próximo | próxima)   => status is=planned
    (tendrá lugar | se celebrará | se celebrarán | se abrirá | está previsto | está prevista | habrá) => status is=planned
    (se celebró | tuvo lugar | se ha celebrado | se había celebrado | concluyó) => status is=held
    (aplazado | aplazada | aplazó | aplazaron | pospuesto | pospuesta | postergado | postergada | pospuso | retrasado | retrasada | aplazamiento) => status is=postponed
    (cancelado | cancelada | canceló | anulado | anulada | suspendida | suspendido | cancelación) => status is=cancelled
    no (tendrá lugar | habrá | se celebrará) => status is=cancelled
    no (tuvo lugar | se celebró | se ha celebrado) => status is=denied
    (tampoco se ha celebrado) => status is=denied
    (desmintió | desmiente | desmentido | negó | niega) => status is=denied

negation
    $not [se | le | lo | la] [$had] [%lower] (~:ppart | ~:past | ~:fut | ~:pres)    => negation

source
    según who:<person,organisation,state>    => source
    según $det who:<person,organisation,state>    => source
    según who:((fuentes | una fuente | varias fuentes | un comunicado) [%lower] [$of] [la | el] [<organisation,state>])   => source
    "," (informó | anunció | indicó | precisó) [<date>] who:<organisation,state> => source
    "," (informó | anunció | indicó | precisó) [<date>] [el | la] who:<organisation,state> => source

# -- Meetings and calls ----------------------------------------------------------

def phone = (por teléfono | telefónicamente | por videoconferencia)

meeting
    se (reunió | reunieron | entrevistó | entrevistaron | encontró | encontraron | vieron | vio) [con]            => meeting status=held reflexive=1
    se $had (reunido | entrevistado | encontrado | visto) [con]            => meeting status=held reflexive=1
    se (reunirá | reunirán | entrevistará | entrevistarán | encontrará | encontrarán | verán | verá) [con]            => meeting status=planned reflexive=1
    se (reúne | reúnen | entrevista | entrevistan) [<date>] con            => meeting status=held reflexive=1
    $must (reunirse | entrevistarse | encontrarse | verse) [con]           => meeting status=planned reflexive=1
    (mantuvo | mantuvieron | celebró | celebraron | sostuvo | sostuvieron | mantenido) ..4!$stop (reunión | encuentro | entrevista | conversaciones | reuniones) [%lower] con => meeting status=held reflexive=1
    (mantendrá | mantendrán | celebrará | sostendrá) ..4!$stop (reunión | encuentro | entrevista | conversaciones) [%lower] con => meeting status=planned reflexive=1
    !$was << (recibió | recibieron | acogió | recibe) [<date>] => meeting status=held
    $had recibido [<date>] => meeting status=held
    (recibirá | recibirán) [<date>] => meeting status=planned
    $was (recibido | recibida | recibidos) => meeting status=held voice=passive
    $willbe [%lower] (recibido | recibida | recibidos) [%lower]  => meeting status=planned voice=passive
    (reunión | encuentro | entrevista | conversaciones | audiencia) ..3 (entre | con) => meeting noun=1
    (encuentro | entrevista | audiencia | cita) => meeting noun=1
    (rueda de prensa | reunión de alto nivel | entrevista con <organisation>) => -

call
    (habló | hablaron | conversó | conversaron | hablado) ..3 $phone  => call status=held reflexive=1
    $had (hablado | conversado) ..3 $phone [con] => call status=held reflexive=1
    (telefoneó | llamó por teléfono) [<date>] => call status=held
    (telefoneó | llamó) [<date>] ..6!$stop (al | a la | a) with:<person> => call status=held reflexive=1
    (hablará | hablarán | conversarán) ..3 $phone => call status=planned reflexive=1
    (mantuvo | mantuvieron | sostuvo | sostuvieron) ..8!$stop (conversación telefónica | llamada | videoconferencia) [con] => call status=held reflexive=1
    (conversación telefónica | llamada telefónica | llamada | videoconferencia) [con | entre] => call noun=1

# -- Visits ------------------------------------------------------------------------

def visit = (visita | viaje | gira | desplazamiento | estancia)

visit
    (viajó | viajaron | voló | acudió | se desplazó | se trasladó) >> (a | al | <date>)  => visit status=held
    $had (viajado | volado) (a | al) => visit status=held
    (llegó | llegaron | aterrizó | aterriza | llega) [%lower] [<date>] >> (a | al | en) => visit status=held arrival=1
    (viajará | viajarán | volará | se desplazará | acudirá | irá) >> !%punct => visit status=planned
    (visitará | visitarán) [<date>] => visit status=planned goal=1
    (visitó | visitaron) [<date>] => visit status=held goal=1
    $had visitado => visit status=held goal=1
    $must (viajar | visitar | desplazarse) [a] => visit status=planned goal=1
    no (viajará | visitará) => visit status=denied
    (realizó | efectuó | inició | concluyó | terminó | comenzó | cerró | hizo) ..5!$stop $visit => visit status=held light=1 noun=1
    (realizará | efectuará | iniciará | comenzará | hará) ..5!$stop $visit => visit status=planned light=1 noun=1
    en visita [%lower] => visit light=1 noun=1
    $visit => visit noun=1
    $visit (oficial | de Estado | de trabajo) => visit noun=1

# -- Sessions ------------------------------------------------------------------------

session
    body:((cumbre | conferencia | sesión | reunión) [%lower] $of [la | los | las | el] <organisation>)  => session noun=1
    body:(reunión de alto nivel) => session noun=1
    body:(cumbre (árabe | iberoamericana | europea | africana | bilateral)) => session noun=1
    body:(comisión mixta) => session noun=1
    (asistió | participó | asistieron | participaron | presidió | copresidió | copresidieron | inauguró) ..4!$stop body:(<organisation> | cumbre ..3 [<organisation>] | conferencia ..3 [<organisation>] | sesión ..3 <organisation>) => session status=held attend=1
    (asistirá | participará | asistirán | participarán | presidirá | copresidirá | copresidirán) ..4!$stop body:(<organisation> | cumbre ..3 [<organisation>] | conferencia ..3 [<organisation>]) => session status=planned attend=1
    body:<organisation> se (reunió | reúne) => session status=held
    body:<organisation> se reunirá => session status=planned
    (celebró | celebraron) ..9!$stop body:(<organisation> | reunión de alto nivel) => session attend=1 status=held
    (celebran | celebrarán | celebrará | para celebrar) ..9!$stop body:(<organisation> | reunión de alto nivel) => session attend=1 status=planned
    (la | esa) (cumbre | reunión | sesión | cita) => session noun=1

# -- Statements --------------------------------------------------------------------

statement
    !($det | $of) << (~{say}:past.3 | ~{say}:pres.3 | ~{reply}:past.3 | ~{confirm}:past.3)     => statement subject=any
    !($det | $of) << ~{announce}:past.3     => statement subject=any
    !($det | $of) << (~{condemn}:past.3 | ~{accuse}:past.3 | ~{condemn}:pres.3 | ~{accuse}:pres.3) => statement subject=any act=ACCUSE position=oppose
    !($det | $of) << (~{oppose}:past.3 | ~{reject}:past.3 | ~{deny}:past.3 | ~{reject}:pres.3) => statement subject=any position=oppose
    !($det | $of) << (~{welcome}:past.3 | ~{praise}:past.3 | ~{support}:past.3) => statement subject=any position=support
    !($det | $of) << ~{warn}:past.3 => statement subject=any
    !($det | $of) << (~{demand}:past.3 | ~{ask}:past.3 | ~{demand}:pres.3) => statement subject=any act=REQUEST
    $had (~{say}:ppart | ~{reply}:ppart | ~{confirm}:ppart | ~{announce}:ppart) => statement subject=any
    $had (~{condemn}:ppart | ~{accuse}:ppart) => statement subject=any act=ACCUSE position=oppose
    $had (~{reject}:ppart | ~{oppose}:ppart) => statement subject=any position=oppose
    $had (~{welcome}:ppart | ~{praise}:ppart | ~{support}:ppart) => statement subject=any position=support
    $had (~{demand}:ppart | ~{ask}:ppart) => statement subject=any act=REQUEST
    (convocó) [<date>] al @office => statement

# -- Votes -----------------------------------------------------------------------------

vote
    se (abstuvo | abstuvieron | abstiene | abstienen)         => vote position=abstain status=held subject=any
    se (abstendrá | abstendrán)         => vote position=abstain status=planned subject=any
    (votó | votaron) (a favor | por) => vote position=for status=held
    (votó | votaron) en contra => vote position=against status=held
    votaron contra => vote position=against status=held
    (votará | votarán) a favor => vote position=for status=planned
    (votará | votarán) en contra => vote position=against status=planned
    (vetó | vetaron) => vote position=veto status=held
    (ejerció | usó | interpuso) su [derecho de] veto => vote position=veto status=held
    no (participó | participaron) en la votación => vote position=absent status=held not=1
    (aprobó | adoptó | aprobado | adoptado) ..14 (resolución | resoluciones | declaración) => vote position=for status=held

# -- Agreements --------------------------------------------------------------------------

def deal = (acuerdo | acuerdos | memorando | memorandos | memorándum | tratado | convenio | convenios | pacto | declaración | protocolo | contrato | contratos)
agreement
    !$was << (firmó | firmaron | suscribió | suscribieron | ratificó | ratificaron | rubricaron | rubricó | firman | sellaron) => agreement status=held
    $had (firmado | suscrito | ratificado | rubricado) => agreement status=held
    (firmará | firmarán | suscribirán | rubricarán) => agreement status=planned
    $must (firmar | suscribir | rubricar)  => agreement status=planned
    $deal ..6!$stop (firmado | firmada | firmados | suscrito | alcanzado) ..4!$stop (por | entre) => agreement status=held voice=passive
    (acordaron | convinieron | pactaron) => agreement status=held

# -- Letters -----------------------------------------------------------------------------

letter
    (envió | remitió | dirigió | escribió | entregó | mandó | enviaron) ..6!$stop (carta | mensaje | misiva | nota verbal) => letter status=held
    en una (carta | misiva) [%lower] (dirigida | enviada | remitida) => letter status=held light=1
    en una (carta | misiva) (a | al) => letter status=held light=1

# -- Appointments ------------------------------------------------------------------------

appointment
    $was (nombrado | nombrada | designado | designada | destituido | destituida | cesado | cesada | investido | investida) => appointment voice=passive status=held
    (nombró | designó | destituyó | cesó) => appointment object=1 status=held
    (tomó posesión | juró el cargo | dimitió | presentó sus cartas credenciales | asumió el cargo | renunció al cargo) => appointment status=held
    (recibió | recibieron) ..4!$stop cartas credenciales => appointment object=1 status=held

# -- Sanctions ---------------------------------------------------------------------------

sanction
    (impuso | impusieron | impuesto | adoptó | decretó) ..4!$stop sanciones [a | contra]  => sanction status=held
    (levantó | levantaron) ..2!$stop sanciones => sanction status=held
    (renovó | prorrogó | prolongó) ..4!$stop sanciones => sanction status=held
    (sancionó | sancionaron) => sanction status=held object=1

# -- Ruptures ----------------------------------------------------------------------------

rupture
    (retiró | llamó | llamaron | retiraron | retirado | llamado) [<date>] [a consultas] ..3!$stop (embajador | embajadora | embajadores) => rupture status=held
    (expulsó | expulsaron | expulsado) [<date>] ..4!$stop (diplomáticos | embajador | diplomático | funcionarios) => rupture status=held
    (rompió | rompieron | suspendió | suspendieron | roto | suspendido | congeló) [<date>] ..3!$stop (relaciones | tratado | acuerdo | cooperación | relaciones diplomáticas) => rupture status=held
    (cerró | cerraron | cerrado) [<date>] ..2!$stop (espacio aéreo | frontera | fronteras) => rupture status=held
    (abandonó | abandonaron) [la | el] with:<organisation> => rupture status=held
    (denunció) [<date>] el (tratado | acuerdo) => rupture status=held
