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

def had = (has | have | had | having) [!(been | being | be | to | not | never | no | $det | %punct)]
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

# Verbs that hardly mean anything but speech; the others need a quote or a clause.
def told = (~say:past | ~say:pres.3s | ~tell:past | ~tell:pres.3s | ~insist:past | ~insist:pres.3s | ~argue:past | ~argue:pres.3s | ~reiterate:past | ~reaffirm:past | ~stress:past | ~emphasise:past | ~emphasize:past | ~reply:past | ~retort:past | ~affirm:past | ~assert:past | ~quip:past | ~remark:past | ~vow:past | ~pledge:past | ~warn:past | ~warn:pres.3s)
def tells = (~{say}:past | ~{say}:pres.3s | ~{reply}:past | ~{confirm}:past | ~{confirm}:pres.3s | ~{think}:past)
def saying = (~say:ppart | ~tell:ppart | ~insist:ppart | ~argue:ppart | ~reiterate:ppart | ~stress:ppart | ~reply:ppart | ~warn:ppart | ~pledge:ppart | ~vow:ppart)
set qend = "”" | "»" | "\"" | "’"
set be = is | are | was | were | be | been | being | being | to | get | gets | got
def that = (that | how | why | whether | "“" | "«" | "\"" | ":" | "," [%word] ["“" | "\""])

statement
    $qend << $told => statement subject=first
    $qend << $tells >> (<person,organisation,state> | $det | $title) => statement subject=first words=1
    "," << $told >> (<person> | the $title | $title | the <organisation>) => statement subject=any
    !($det | $be) << $told => statement subject=before
    !($det | $be) << $tells >> $that => statement subject=before
    !($det | $be) << $tells >> ([<person,organisation,state> | $det] %lower [%lower] that) => statement subject=before
    !($det | $be) << $tells => statement subject=before words=1
    !($det | $be) << (~{announce}:past | ~{announce}:pres.3s) => statement subject=before report=1
    $had $saying => statement subject=before
    $had (~{say}:ppart | ~{reply}:ppart | ~{confirm}:ppart) >> $that => statement subject=before
    $had (~{say}:ppart | ~{reply}:ppart | ~{confirm}:ppart) => statement subject=before words=1
    $had ~{announce}:ppart => statement subject=before report=1

    !($det | $be) << (~condemn:past | ~condemn:pres.3s | ~denounce:past | ~denounce:pres.3s | ~deplore:past | ~decry:past | ~criticise:past | ~criticize:past | ~criticise:pres.3s | ~lambast:past | ~censure:past | ~slam:past | ~slam:pres.3s | ~lament:past | ~regret:past) => statement subject=before act=ACCUSE position=oppose
    !($det | $be) << (~accuse:past | ~accuse:pres.3s | ~blame:past | ~blame:pres.3s) => statement subject=before act=ACCUSE position=oppose
    $had (~condemn:ppart | ~denounce:ppart | ~deplore:ppart | ~decry:ppart | ~criticise:ppart | ~criticize:ppart | ~accuse:ppart | ~blame:ppart | ~censure:ppart) => statement subject=before act=ACCUSE position=oppose
    !($det | $be) << (~reject:past | ~reject:pres.3s | ~rebuff:past | ~spurn:past | ~oppose:past | ~oppose:pres.3s | dismissed | ruled out | rules out | ~refute:past | ~dispute:past | ~dispute:pres.3s | ~deny:past | ~deny:pres.3s | ~object:past) => statement subject=before position=oppose
    $had (~reject:ppart | ~rebuff:ppart | ~oppose:ppart | ruled out | ~deny:ppart | ~object:ppart | ~dispute:ppart) => statement subject=before position=oppose
    (took | take | takes) issue with => statement subject=before position=oppose
    !($det | $be) << (~hail:past | ~hail:pres.3s | ~applaud:past | ~laud:past | ~praise:past | ~praise:pres.3s | ~commend:past | ~congratulate:past | ~endorse:past | ~endorse:pres.3s | ~salute:past) => statement subject=before position=support
    !($det | $be) << (~welcome:past | ~welcome:pres.3s) >> !(<person> | @office) => statement subject=before position=support
    !($det | $be) << (~back:past | ~back:pres.3s | ~support:past | ~support:pres.3s) >> ($det | <state,organisation> | @demonym) => statement subject=before position=support
    $had (~hail:ppart | ~applaud:ppart | ~praise:ppart | ~endorse:ppart | ~welcome:ppart | ~commend:ppart | thrown [his | her | its | their] weight behind) => statement subject=before position=support
    threw [his | her | its | their] (weight | support) behind => statement subject=before position=support
    (voiced | expressed | reiterated | offered | pledged) [%lower | his | its | her | their] [%lower] (support | backing | solidarity | readiness) [for | with | to] => statement subject=before position=support
    !($det | $be) << (~demand:past | ~demand:pres.3s | called on | calls on | called for | calls for | ~urge:past | ~urge:pres.3s | appealed to | appealed for | ~exhort:past | ~implore:past) => statement subject=before act=REQUEST
    !($det | $be) << (asked | asks) [$det] [@demonym] (<person,state,organisation> | @office | @interlocutor | @homologue) [%lower] (to | for) => statement subject=before act=REQUEST
    !($det | $be) << (~propose:past | ~propose:pres.3s) => statement subject=before
    $had (~demand:ppart | called on | called for | ~urge:ppart | appealed to | ~propose:ppart) => statement subject=before act=REQUEST
    (voiced | expressed | conveyed) [%lower | his | its | her | their] [%lower] (regret | concern | dismay | hope | outrage | alarm | condolences | disappointment | confidence | doubt | doubts | surprise) => statement subject=before
    !($det | $be) << (~describe:past | ~describe:pres.3s) >> ($det | <state,organisation,person>) => statement subject=before
    !($det | $be) << (~call:past | ~call:pres.3s | branded | labelled | labeled | dubbed) >> (it | the | her | his | this | its | their | them) => statement subject=before words=1
    (summoned | summons) [<date>] [the] => statement subject=before
    $had summoned => statement subject=before
    (circulated | tabled | published | unveiled | issued | submitted) ..3!$stop (draft | amendment | amendments | text | statement | communiqué | communique | resolution | proposal | plan) => statement subject=before
    (delivered | gave) [a | an | his | her] ..2!$stop (speech | address) => statement subject=before words=1
    (offered | offers) to (mediate | host | help) => statement subject=before
    (will | would | is to | is due to | is expected to) (address | speak to) (the nation | parliament | reporters | journalists | lawmakers) => statement subject=before status=planned
    (said | says | told | claims | claimed | reports | reported) (source | official | sources | officials) => -
    (declared | claimed | claims) (war | victory | bankruptcy | responsibility) => -
    (reportedly | is | are | was | were | be) (said | told | called | reported | described | urged | accused | criticised | condemned) => -

# Subjects that are nobody: "officials said".
def noun = !(@prep | @conj | @adv | @neg | @part | @pron | @det | @office | @rank | @title | @portfolio | @former | @acting | @demonym | @region | %punct | %cap | %upper | %number | %initial | ~:past | ~:ppart | ~:pres | ~:ger | ~:inf | himself | herself | itself | themselves | who | which | not | n't | 's | has | have | had)
nobody
    !(@prep | "-") << $noun >> ($told | $tells | ~{condemn}:past | ~{accuse}:past | ~{reject}:past | ~{oppose}:past | ~{demand}:past | ~{announce}:past | ~{support}:past | ~{welcome}:past | $had | met | have | agreed | signed | are | were)  => nobody
    ^ !(<person> | $title) ($noun)? >> $told => nobody
    who:<person,state,organisation> $noun [$noun] >> ($told | $tells | $had | ~:past | ~:pres.3s | @prep | "," | @conj | 's)  => np role=of

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
