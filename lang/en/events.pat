# What happened, in English. docs/events.md says what kinds, keys and captures mean.
mode all

set det = the | a | an | his | her | its | their | this | that | these | those
set not = not | never | n't
set stop = "," | ";" | ":" | "."
def adj = (@demonym | <state> | <state> 's | @portfolio | @former | @acting | @outgoing | @deputy | new | top | senior | veteran | chief | long-time | visiting | national | foreign | security | policy)
def title = (@office | @homologue | @rank | @title)
def tail = ([(of | for | to)] [the] (@portfolio | @demonym | <state,organisation,place> | @office))

# -- Who -----------------------------------------------------------------------

np
    [$det] $adj{0,4} $title $tail{0,4} [","] who:<person>                     => np
    $det %lower $adj{0,3} $title $tail{0,4} [","] who:<person>                     => np
    who:<person> "," [$det] $adj{0,4} $title $tail{0,3}                     => np
    who:<person> of <state,organisation>                                => np
    $det who:<person,state,organisation>                           => np
    who:<person,state,organisation> ('s | "’")                                  => np role=of
    who:<organisation> "(" %upper ")"                              => np

pronoun
    (he | she)                                       => pronoun count=1 for=person
    (they | both | the pair | the two)                                          => pronoun count=2 for=person
    the two (men | leaders | ministers | presidents | officials | diplomats | sides) => pronoun count=2 for=person
    both (men | leaders | ministers | presidents) => pronoun count=2 for=person
    (the two | both) (countries | governments | capitals | states | nations) => pronoun count=2 for=state
    the three (men | leaders | ministers | presidents) => pronoun count=3 for=person

case
    (with | alongside)                             => case role=with
    by                              => case role=by
    of                          => case role=of
    to                   => case role=to
    (in | at | inside)                               => case role=in
    between                            => case role=between
    against                           => case role=against
    (from | for | on | after | before | over | about | under | into | despite | without | according to | as | like | than | since | near) => case role=other
    to (meet | see) [with]                      => case role=host
    for talks with                    => case role=host
    (hosted | received | welcomed | greeted) by => case role=host
    at the invitation of => case role=host
    chaired by => case role=by

join
    (and | or | as well as)        => join
    and (with | to | by | of)           => join
    "," and         => join
    ","                            => join weak=1

break
    (";" | ":")                           => break
    (where | while | when | after | before | but | because | although | though | whose | if | as)     => break
    that                   => break
    who                           => break relative=1
    "," (and | which)           => break
    "," who           => break relative=1

# -- Whether -------------------------------------------------------------------

def had = (has | have | had | having) [%lower]
def will = (will | would | is to | are to | is due to | are due to | was due to | were due to | is set to | are set to | was set to | is expected to | are expected to | was expected to | had been due to | had been expected to | is scheduled to | was scheduled to | plans to | plan to | intends to | is to | was to | were to | is also to | are also to | should) [also | then | first | later]
def was = (is | are | was | were | has been | have been | had been) [%lower]
def willbe = (will be | would be | is to be | are to be | is due to be | is expected to be | was to be | to be)

status
    (scheduled | planned | due | expected | set for | pencilled in | forthcoming | upcoming)   => status is=planned
    (will | is to | are to | is due to) (take place | be held | begin | open | convene | start | visit | go ahead)  => status is=planned
    next (meeting | session | summit | visit) => status is=planned
    (is under way | is taking place | is being held | is visiting | is on) => status is=ongoing
    (took place | was held | were held | had taken place | has taken place | opened | ended | concluded) => status is=held
    (postponed | delayed | deferred | adjourned | put off | rescheduled | shelved | put back | pushed back | postponement) => status is=postponed
    (moved to) => status is=postponed
    (cancelled | canceled | called off | scrapped | dropped | cancellation) => status is=cancelled
    (will not | wo n't) (take place | happen | go ahead) => status is=cancelled
    there will be no => status is=cancelled
    (did not | never) (take place | happen) => status is=denied
    (denied | denies | deny) => status is=denied

negation
    (did | does | do | has | have | had | is | was | were) $not [%lower] (~:inf | ~:ppart)     => negation
    (will | would | wo) $not [%lower] (~:inf)        => negation
    $not (~:ppart | ~:ger)  => negation

source
    according to who:<person,organisation,state>    => source
    according to $det who:<person,organisation,state>    => source
    according to who:((a | an | two | three | several | the | its) (source | sources | official | officials | diplomats | diplomat | readout | statement) [%lower] [<organisation>])   => source
    who:((a | two | three | several | four) [%lower] (sources | diplomats | officials | source | official | diplomat)) (told | said) => source

# -- Meetings and calls ----------------------------------------------------------

def phone = (by phone | by telephone | over the phone | on the phone | by video link | by video | by videoconference)

meeting
    $had (met | held talks | held a meeting) [with]            => meeting status=held
    !($det | to) << (met | meets) >> !(the | a)  => meeting status=held
    !($det | to) << (met | meets) [separately | again | privately | last | briefly] [with]  => meeting status=held
    ($will | had been due to | had been expected to) (meet | see) [with]      => meeting status=planned
    ($will) (hold | have) [%lower] talks with      => meeting status=planned
    $will sit down with      => meeting status=planned
    (sat down | sits down) with => meeting status=held
    (held | holding | hold) ..4!$stop (talks | discussions | meeting | consultations) [%lower] [with]     => meeting status=held
    $had (received | hosted | welcomed) >> (<person> | $det | $title | @demonym) => meeting status=held
    !$was << (received | hosted | welcomed | receives | hosts | receiving) [<date>] >> (<person> | @office | @demonym | the @office | his @homologue) => meeting status=held
    ($will) (receive | host | welcome) >> (<person> | @office | @demonym | his @homologue) => meeting status=planned
    $was (received | greeted | welcomed | hosted) => meeting status=held voice=passive
    $willbe [%lower] (received | greeted | welcomed | hosted) => meeting status=planned voice=passive
    (meeting | talks | encounter | tête-à-tête) ..4!$stop (with | between) => meeting noun=1
    (meeting | talks | summit) => meeting noun=1
    (peace talks | trade talks | annual meeting | board meeting | cabinet meeting | meeting room) => -
    (after | during | following) meeting [with] => meeting status=held

call
    (spoke | talked | spoken | conferred | speaking) ..6!$stop $phone => call status=held
    (speak | talk) ..6 $phone => call status=planned
    (telephoned | phoned) => call status=held
    $had (telephoned | phoned | called) >> <person>  => call status=held
    after speaking to ..4 $phone => call status=held
    (phone call | telephone call | telephone conversation | phone conversation | video call | video conference) [with | between]  => call noun=1
    (in | during) [a | the] [%lower] (phone call | telephone call | telephone conversation | phone conversation | video call) => call noun=1 during=1
    (call | conversation) (with | between)  => call noun=1
    speaking to <person> by phone => call status=held

# -- Visits ------------------------------------------------------------------------

visit
    (travelled | traveled | flew | journeyed) [<date>] to => visit status=held
    (arrived | landed) [<date>] in => visit status=held arrival=1
    $had (travelled | flown | arrived | landed | gone) [<date>] (to | in) => visit status=held
    $will (travel | fly | go | head | return) [%lower] [<date>] to => visit status=planned
    $will (arrive | land | stop) [%lower] [<date>] in => visit status=planned
    $will visit => visit status=planned goal=1
    (visited | visits) => visit status=held goal=1
    (is | are | was) (due | expected) [back | <date>] (in | at) => visit status=planned
    (is | are | was) visiting => visit status=held goal=1
    (paid | made | concluded | completed | began | ended | wrapped up | started) ..5!$stop (visit | trip | stop | tour) => visit status=held light=1 noun=1
    ($will) (pay | make | begin | start) ..5!$stop (visit | trip | stop) => visit status=planned light=1 noun=1
    (postponed | cancelled | delayed | shelved | called off) ..3!$stop (visit | trip) => visit light=1 noun=1
    who << (was | is) in >> <place,state> => visit status=held
    (flies | travels | heads) to => visit status=planned
    (visit | trip | journey) [to] => visit noun=1
    $det (visit | trip | journey) [to] => visit noun=1
    (business trip | field trip | site visit) => -

# -- Sessions ------------------------------------------------------------------------

session
    body:(summit of [the] <organisation>) => session noun=1
    body:(<organisation> (summit | meeting | conference | session)) => session noun=1
    body:(([annual] (meeting | session | conference | summit)) of [the] <organisation>) => session noun=1
    (attended | attends | addressed | chaired | opened | presided over) ..4!$stop body:(<organisation> | summit ..3 [<organisation>] | conference ..3 [<organisation>]) => session status=held attend=1
    ($will) (attend | address | chair | brief | join) [the] body:(council) => session status=planned attend=1
    ($will) (attend | address | chair | brief | join) ..4!$stop body:(<organisation> | summit ..3 [<organisation>] | conference ..3 [<organisation>]) => session status=planned attend=1
    for [the] body:(<organisation> (summit | conference | meeting)) => session
    body:<organisation> (met | convened | meets | sat | held [a] [%lower] session) => session status=held
    body:<organisation> will (meet | convene) => session status=planned
    body:((joint | mixed) commission) => session noun=1
    (the | that) (summit | session | conference) => session noun=1

# -- Statements --------------------------------------------------------------------

statement
    !($det | to) << (~{say}:past | ~{say}:pres.3s | ~{reply}:past | ~{confirm}:past)     => statement subject=any
    !($det | to) << (~{announce}:past)     => statement subject=any
    !($det | to | was | were | been) << (~{condemn}:past | ~{accuse}:past) => statement subject=any act=ACCUSE position=oppose
    !($det | to | was | were | been) << (~{oppose}:past | ~{reject}:past | ~{deny}:past) => statement subject=any position=oppose
    !($det | to | was | were | been) << (~{welcome}:past | ~{praise}:past | ~{support}:past) >> !<person> => statement subject=any position=support
    !($det | to | was | were | been) << (~{warn}:past) => statement subject=any
    !($det | to | was | were | been) << (~{demand}:past | ~{ask}:past | called on | called for | urged) => statement subject=any act=REQUEST
    $had (~{say}:ppart | ~{reply}:ppart | ~{confirm}:ppart | ~{announce}:ppart) => statement subject=any
    $had (~{condemn}:ppart | ~{accuse}:ppart) => statement subject=any act=ACCUSE position=oppose
    $had (~{reject}:ppart | ~{oppose}:ppart) => statement position=oppose
    $had (~{welcome}:ppart | ~{praise}:ppart | ~{support}:ppart) => statement position=support
    $had (~{demand}:ppart | ~{ask}:ppart | called on | called for | urged) => statement act=REQUEST
    expressed [%lower] (regret | concern | dismay | hope | support) => statement
    (called | described) >> (it | the | her | his | this) => statement
    (summoned) [<date>] [the] => statement

# -- Votes -----------------------------------------------------------------------------

vote
    (abstained | abstains)         => vote position=abstain status=held
    will abstain => vote position=abstain status=planned
    (voted | votes) (for | in favour | in favor) => vote position=for status=held
    (voted | votes) against => vote position=against status=held
    will vote (for | in favour | in favor) => vote position=for status=planned
    will vote against => vote position=against status=planned
    will vote [on] => vote status=planned
    will not vote => vote status=postponed not=1
    vetoed => vote position=veto status=held
    (used | cast | wielded) ..3 veto => vote position=veto status=held
    did not (vote | take part in the vote | participate in the vote) => vote position=absent status=held not=1
    (adopted | approved | passed | endorsed) ..5!$stop (resolution | declaration | text) => vote position=for status=held
    (resolution | text | draft) [was] (adopted | passed | approved) by => vote position=for voice=passive status=held
    with abstentions from => vote position=abstain noun=1

# -- Agreements --------------------------------------------------------------------------

def deal = (agreement | agreements | deal | deals | treaty | memorandum | memorandums | memoranda | pact | accord | accords | protocol | contract | contracts | letter of intent | declaration | convention)
agreement
    !($det | was | were | been) << (signed | initialled | ratified | clinched | concluded | inked | signs) ..8!$stop $deal => agreement status=held
    $had (signed | initialled | ratified | concluded) => agreement status=held
    $will (sign | initial | ratify | conclude) => agreement status=planned
    (agreed | agreed on) [%lower] (to (restore | resume | reopen | cooperate | exchange | extend | establish | set up) | on) => agreement status=held
    $deal ..6!$stop (signed | reached | concluded) [<date>] [in <place>] (by | between) => agreement status=held voice=passive
    $deal (was | were) (signed | concluded) => agreement status=held voice=passive

# -- Letters -----------------------------------------------------------------------------

letter
    (sent | wrote | addressed | handed | delivered) ..3!$stop (letter | message | note | letters) [to] => letter status=held
    (wrote | written) to => letter status=held
    in a letter to => letter status=held light=1

# -- Appointments ------------------------------------------------------------------------

appointment
    $was (appointed | named | sworn in | dismissed | sacked | nominated | accredited) => appointment voice=passive status=held
    $will be (appointed | named | sworn in) => appointment voice=passive status=planned
    (appointed | named | dismissed | sacked | nominated) >> (<person> | $title | a | the) => appointment object=1 status=held
    (took office | resigned | stepped down | presented [his | her] credentials | took up [his | her] (post | duties)) => appointment status=held

# -- Sanctions ---------------------------------------------------------------------------

sanction
    (imposed | slapped) ..3!$stop sanctions [<date>] [on]  => sanction status=held object=1
    (lifted | eased) ..3!$stop sanctions [<date>] [on]  => sanction status=held object=1
    (renewed | extended) ..3!$stop sanctions => sanction status=held
    (sanctioned | blacklisted) => sanction status=held object=1

# -- Ruptures ----------------------------------------------------------------------------

rupture
    (recalled | withdrew | recalls | withdrawn) [<date>] ..2!$stop (ambassador | ambassadors | envoy) => rupture status=held
    (expelled | expels) ..4!$stop (diplomats | ambassador | diplomat | envoy | attaché) => rupture status=held
    (severed | cut | broke off | suspended | broken off | downgraded) ..3!$stop (ties | relations | cooperation | treaty | agreement) [with] => rupture status=held
    (closed) ..2!$stop (airspace | border | borders | embassy) => rupture status=held
    (withdrew | withdrawn | pulled out) from [the] with:<organisation> => rupture status=held
    (quit | left) the with:<organisation> => rupture status=held
