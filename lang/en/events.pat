# What happened, in English. docs/events.md says what kinds, keys and captures mean.
mode all

set det = the | a | an | his | her | its | their | this | that | these | those
set not = not | never | n't
set stop = "," | ";" | ":" | "."
set hard = ";" | ":" | "."
def adj = (@demonym | <state> | <organisation> | <organisation> 's | <state> 's | @portfolio | @former | @acting | @outgoing | @deputy | new | top | senior | veteran | chief | long-time | visiting | national | foreign | security | policy)
def title = (@office | @homologue | @rank | @title)
def tail = ([(of | for | to)] [the] (@portfolio | @demonym | <state,organisation,place> | @office))

# -- Who -----------------------------------------------------------------------

np
    [$det] $adj{0,4} $title $tail{0,4} [","] who:<person>                     => np
    $det %lower $adj{0,3} $title $tail{0,4} [","] who:<person>                     => np
    who:<person> "," [$det] $adj{0,4} $title $tail{0,3}                     => np
    who:<person> "," [$det] $adj{0,3} (adviser | advisor | aide | envoy | son-in-law | spokesman | spokeswoman | spokesperson | emissary | representative) (to | of | for) [$det] $adj{0,3} [$title] <person> => np
    <person> 's $adj{0,3} (adviser | advisor | aide | envoy | emissary) [","] who:<person> => np
    who:<person> of <state,organisation>                                => np
    # "Senator A, R-Texas, said".
    who:<person> "," <organisation> >> "," => np
    !("," | @prep) << (a | the | its) [%lower | @demonym] (spokesperson | spokesman | spokeswoman) (for | of) [the] who:<organisation,state> => np role=bare
    $det $adj{0,3} $title (of | for) [the] (%cap | %lower) [%cap | %lower] [and (%cap | %lower) [%cap]] "," who:<person> => np
    # "The ministers of Peru, A, and Chile, B"; "A and B, the ministers of Peru and Chile".
    "," and << [of] [the] <state> "," who:<person> => np role=bare
    who:<person> "," [the | both] [$adj] [@portfolio] (ministers | presidents | leaders | ambassadors | envoys | prime ministers | heads of state) [of [the] <state> and [the] <state>] => np
    [a | the | an] [high-level | %lower] delegation of [@demonym] %lower [%lower] (led | headed) by [the] $adj{0,3} [$title] [","] who:<person>  => np role=bare
    [a | the | an] [@demonym | <state,organisation>] [@demonym] [high-level | %lower] delegation (led | headed) by [the] $adj{0,3} [$title] [","] who:<person>  => np
    [$det] [@demonym | <state> | their | both] [@portfolio | foreign | trade | energy] (presidents | leaders | ministers | premiers | envoys | ambassadors | chiefs | monarchs) who:<person> => np
    (presidents | leaders | ministers) @demonym who:<person> => np
    who:<person> "," [$det] [@former] <organisation,state> [@portfolio] $title        => np
    $det who:<person,state,organisation>                           => np
    who:<person,state,organisation> ('s | "’")                                  => np role=of owns=1
    who:<state> ('s | "’") [%lower] (government | authorities | junta | regime | administration | parliament | congress | senate | cabinet | lower house | upper house | national assembly | legislature) => np role=bare
    who:<organisation> "(" %upper ")"                              => np
    who:<person> "," %number ["," $det [@former] $title] => np
    the [@portfolio | @demonym] (governments | authorities | envoys | chiefs | rulers | representatives) (of | from) [the] who:<state,organisation> => np head=1
    the (leaders | presidents | heads of state | heads of government | prime ministers) (of | from) [the] who:<state,organisation> => np head=1 office="president|head of state|head of government|crown prince"
    the [@portfolio] ministers (of | from) [the] who:<state,organisation> => np head=1 office="minister"
    the (government | authorities | king | kingdom | people | regime | republic) of [the] who:<state> => np
    (<state> | @demonym) who:<person>                               => np
    <state> ('s | "’") who:<person>                                 => np
    (after | before | since | as | until | when | while | because) [$det] who:<person,state,organisation> >> (has | have | had | will | would | ~:past | ~:pres.3s | were | was | is | are) => np role=bare

described
    the side:@demonym ([","] side:@demonym){0,2} and side:@demonym portfolio:@portfolio office:@office => described
    the side:@demonym ([","] side:@demonym){0,2} and side:@demonym office:@office=president,"head of government",minister => described
    $det side:(@demonym | <state>) ([","] side:(@demonym | <state>)){0,3} [and] (side:(@demonym | <state>)){0,1} @homologue => described
    [$det] side:(@demonym | <state>) [@deputy | @former] portfolio:@portfolio office:@office  => described
    side:<state> ('s | "’") [@deputy] portfolio:@portfolio office:@office  => described
    (side:<state> ('s | "’") | [$det] [senior | top] side:@demonym) office:@office=president,"head of government",minister,ambassador  => described
    the portfolio:@portfolio ministers of [the] side:<state> ([","] [the] side:<state>){0,2} [and] [the] (side:<state>){0,1} => described
    the office:@office of [the] side:<state> => described
    the portfolio:@portfolio office:@office of side:<state> ([","] side:<state>){0,2} [and] (side:<state>){0,1} => described
    the portfolio:@portfolio ministers of side:<state> ([","] side:<state>){0,2} [and] (side:<state>){0,1} => described

pronoun
    (his | her) >> ([%lower] [%lower] (visit | trip | tour | journey | stay)) => pronoun count=1 for=person owns=1
    (he | she)                                       => pronoun count=1 for=person
    it                                               => pronoun count=1 for=body
    the [top | veteran | senior] (diplomat | official | envoy | secretary | mediator | negotiator | politician | visitor) >> !(of | from | for | "," | who | in | %cap | at | on | said) => pronoun count=1 for=person
    ^ they                                          => pronoun count=2 for=person subject=1
    (said | says | announced | declared | confirmed | insisted | warned | added | say | announce) [[on] <date>] [that] << they => pronoun count=2 for=any same=1
    the [@portfolio] (ministers | leaders | presidents | envoys | delegations | governments | prime ministers) (of | from) (the three | all three) (countries | states | nations | neighbours) => pronoun count=3 for=state
    the [@portfolio] (ministers | leaders | presidents | envoys | delegations | governments | prime ministers) (of | from) (the two | both) (countries | states | nations | neighbours) => pronoun count=2 for=state
    (the | all) three (countries | states | governments | capitals | nations | neighbours | neighbors | juntas | powers) => pronoun count=3 for=state
    (the | all) four (countries | states | governments | capitals | nations | powers) => pronoun count=4 for=state
    (both | the pair | the two)                                          => pronoun count=2 for=person
    (their | both | the two | the rival) leaders => pronoun count=2 for=person office="president|head of state|head of government|crown prince"
    (their | both | the two) ministers => pronoun count=2 for=person office="minister"
    (their | both | the two) foreign ministers => pronoun count=2 for=person office="foreign minister"
    (their | both | the two) (defence | defense) ministers => pronoun count=2 for=person office="defence minister"
    the two (men | leaders | ministers | presidents | officials | diplomats | sides) => pronoun count=2 for=person
    both (men | leaders | ministers | presidents) => pronoun count=2 for=person
    (the two | both) (countries | governments | capitals | states | nations | neighbours | neighbors | rivals | allies | powers) => pronoun count=2 for=state
    the three (men | leaders | ministers | presidents) => pronoun count=3 for=person

case
    (under the (chairmanship | chairpersonship | presidency | leadership) of | presided over by | co-chaired by | opened by) => case role=by
    (in the presence of | attended by) => case role=present
    (with | alongside)                             => case role=with
    by                              => case role=by
    by (a | an) [%lower] [%lower] majority (of | in) [the]  => case role=by
    (letter | message | note | cable | invitation) << from  => case role=of
    of                          => case role=of
    to                   => case role=to
    (tour | trip | visit | stay | stop) << of                   => case role=to
    (in | at | inside)                               => case role=in
    (in | inside) the >> <place>             => case role=in
    (announced | declared | said | spoke | speaking | warned | broadcast) << from => case role=in
    (left | leave | leaves | leaving | flew | set off | departed | departs | depart) << for => case role=to
    (until | till) => case role=to
    in the (city | town | capital | resort | port | village) [of] => case role=in
    between                            => case role=between
    against                           => case role=against
    (at the request | at the initiative | under the auspices | on the proposal) of => case role=other
    (from | for | on | after | before | over | about | under | into | despite | without | according to | as | like | than | since | near) => case role=other
    to (meet | see) [with]                      => case role=host
    called on >> ([$det] [@demonym | <state> | <state> 's] [@former | @portfolio] [@homologue | $title] [@portfolio | $title] [","] <person> ("." | in | at | on | during | <date> | ",")) => case role=host
    paid [$det] [courtesy] call on => case role=host
    for talks with                    => case role=host
    (hosted | received | welcomed | greeted) by => case role=host
    at the invitation of => case role=host
    chaired by => case role=by
    (through | via | in the person of) (its | their | the | a | his | her) [@portfolio | <organisation>] [@office] => case role=voice
    through >> ([the] <organisation> $title | [the | its] [@portfolio] @office | <person>) => case role=voice
    (planned | scheduled | due | set | slated | expected) << (for | in) >> <place> => case role=in
    (left | leaves | leaving) <place,state> [[on] <date>] << (for | bound for) => case role=to

join
    (and | or | as well as)        => join
    and (with | to | by | of)           => join
    "," and         => join
    ","                            => join weak=1

break
    (";" | ":")                           => break
    where                 => break where=1
    (after | before) => break time=1
    (if | unless | whether | provided | lest) => break maybe=1
    (while | when | but | because | although | though | whose)     => break
    as >> !(@office | @portfolio | @former | @acting | new | a | an | part | well | its | his | her | scheduled | planned | soon | long) => break
    that >> !((was | were | is | are | had been | has been) ([due | set | scheduled | expected] to (begin | start | open | take place | be held) | (planned | scheduled | due | set | slated) (for | on | to) | to have (begun | started | taken place))) => break
    who                           => break relative=1
    "," and           => break
    "," which         => break relative=1
    "," who           => break relative=1

# -- Whether -------------------------------------------------------------------

def mid = !(been | being | be | to | not | never | no | $det | %punct | %cap)
# When and where, between a verb and what belongs to it.
def at = (<date> | on <date> | (in | at) <place,state>)
def resolved = (agreed | decided | promised | pledged | vowed) [[on] <date>] [in [the] <place,state>] [[on] <date>] to
def had = (has | have | had | having) [$mid [$mid [$mid]]]
def will = (will not | wo n't | would not | is not to | are not to | will no longer | will | would | had planned to | was scheduled to | were scheduled to | is slated to | are slated to | has been scheduled to | are scheduled to | were expected to | are planning to | is planning to | was planning to | is to | are to | is due to | are due to | was due to | were due to | is set to | are set to | was set to | is expected to | are expected to | was expected to | had been due to | had been expected to | is scheduled to | is poised to | are poised to | is preparing to | are preparing to | is gearing up to | are gearing up to | plans to | plan to | intends to | was to | were to | is also to | are also to | was also to | were also to | is also due to | was also due to | is also expected to | is also set to | should) [also | then | first | later]
def was = (is | are | was | were | has been | have been | had been) [%lower]
def willbe = (will be | would be | is to be | are to be | is due to be | is expected to be | was to be | to be)

status
    (denied | denies | dismissed | rejected | refuted) [[on] <date>] (the | this | that | these | those | such) [%lower] (report | reports | rumour | rumours | rumor | rumors | story | news) >> !(on | by | into | from) => status is=denied report=1
    (reports | claims | rumours | rumors) that ..16!$hard (is | are | was | were) [%lower] (untrue | false | baseless | incorrect | unfounded | wrong | inaccurate) => status is=denied
    (should | was to | were to | ought to | had been due to | had been set to | had been scheduled to) have [been] (~:ppart) => status is=planned
    (scheduled | planned | due | expected | set for | slated | pencilled in | forthcoming | upcoming | proposed)   => status is=planned
    (will | is to | are to | is due to | are due to | is set to | is expected to | was due to | had been due to) [now | still | instead | finally] (take place | be held | begin | open | convene | start | visit | go ahead | sit)  => status is=planned
    (is | are | was | were) [%lower] (poised | preparing | gearing up | getting ready) to => status is=planned
    (no | any) [%lower] (meeting | talks | visit | trip | summit | call | contact) ..14!$hard (is | are | was | were | has been | have been | had been) [currently | yet | %lower] (planned | scheduled | envisaged | on the agenda | on the cards | in the works | arranged | set up | foreseen | due) => status is=denied
    (there is | there are | there was | there were | there has been | there have been) no [%lower] (meeting | meetings | talks | visit | trip | summit | call | contact | contacts | plans | plan) => status is=denied
    no (plans | plan | intention | date) (for | of | to) => status is=denied
    no [%lower] (meeting | talks | visit | trip | summit | call | contact | contacts) ..6!$stop (took place | has taken place | was held | had been held | had taken place) => status is=denied
    (is | are | was | were) (ongoing | continuing) => status is=ongoing
    (will not | would not | wo n't) (now | be | %lower){0,2} (going ahead | go ahead) => status is=cancelled
    (pulled out of | pulls out of | backed out of | dropped plans for | abandoned plans for) => status is=cancelled
    next (meeting | session | summit | visit | round) => status is=planned
    (is under way | is underway | are under way | is taking place | are taking place | is being held | are being held | is visiting | is on) => status is=ongoing
    (took place | was held | were held | had taken place | has taken place | had been held | opened | ended | concluded | wrapped up) => status is=held
    (is | are | was | were | had been) (due | set | expected) to [%lower] (pay | make | undertake) => status is=planned
    (postpones | postpone | delays | defers | puts off | adjourns | shelves) [his | her | its | their | the | a] => status is=postponed
    (cancels | calls off | scraps | cancel | call off) [his | her | its | their | the | a] => status is=cancelled
    (postponed | delayed | deferred | adjourned | put off | rescheduled | shelved | put back | pushed back | postponement | postponing | put on hold | on hold) => status is=postponed
    (was | were | been | is | are) [%lower] moved to => status is=postponed
    ((was | were | has been | have been | had been) [%lower] (dropped | axed | abandoned | ditched)) => status is=cancelled
    (cancelled | canceled | called off | scrapped | cancellation | cancelling | canceling | calling off | scrapping) => status is=cancelled
    (will not | wo n't | would not) (now | be | %lower){0,2} (take place | happen | go ahead | be held) => status is=cancelled
    (there will be no | there would be no) => status is=cancelled
    (did not | never) (take place | happen | materialise | materialize) => status is=denied
    (dismissed | dismisses) (reports | claims | rumours | rumors | speculation) => status is=denied
    (denied | denies | deny | denying | refuted) [[on] <date>] [reports | claims | rumours | rumors] (of | that)? => status is=denied
    (turned down | turns down | rejected | refused | rebuffed | declined | snubbed) ..2!$stop (meeting | visit | talks | invitation | summit) => status is=denied

negation
    (did | does | do | has | have | had | is | was | were | are) $not [!(%punct | that | to)] (~:inf | ~:ppart | ~:ger)     => negation
    (will | would | wo | should | can | could | ca) $not [%lower] (~:inf | be ~:ppart)        => negation
    (neither | nor) ..8!$hard ((has | have | had) [%lower] (~:ppart) | ~:past) => negation
    $not (~:ppart | ~:ger | ~:past)  => negation
    without [having] (~:ger | ~:ppart) => negation
    (refused | declined | failed | refuses | declines) to (~:inf) => negation
    (no | nor | neither) ..1 (~:past) => negation
    (whether | if) ..6!$stop ($will | would | will | could) [be] (~:inf | ~:ppart) => -
    (could | may | might | can) [%lower] (~:inf | be ~:ppart) => -

place
    (in | to | at | for) the of:@demonym capital => place
    (in | to | at | for) the capital of [the] of:<state> => place
    in the same city => place
    in the capital >> !(of | @demonym) => place capital=1
    (at | in) [the | his | her] house:@seat.building=1 => place
    there >> (by | for | with | on | <date> | "." | "," | to) => place

# How long it lasts.
until
    (until | through | till) d:<date> => until
days
    (n:@number | n:#2..14) "-" day => days
    (for | of | lasting) (n:@number | n:#2..14) days => days
    (n:@number | n:#2..14) day >> (visit | trip | tour) => days

# At an occasion told before.
def conversing = (talks | meeting | discussions | negotiations | encounter | audience | dinner | lunch)
def assembling = (summit | session | conference | ceremony | visit | vote | debate | signing | gathering | opening | sitting)
def event = ($conversing | $assembling)
def during = (opening | closing | addressing | chairing | at | during | after | following | before | at the opening of | at the end of | at the start of | at the close of | in the course of) (the | this | that | their | his | her | its) [%lower]
occasion
    [(a | one | the)] day after (the | this | that | their | his | her) [%lower] $event => occasion shift=1
    [on] (the day before | a day before | one day before | the eve of | a day ahead of | on the eve of) (the | this | that | their | his | her) [%lower] $event => occasion shift=-1
    (immediately | promptly | at once | swiftly) => occasion once=1
    $during $conversing >> !(of | with | between) => occasion of=meeting
    $during $assembling >> !(of | with | between) => occasion
    (at the opening | at the podium | from the podium | at the rostrum | on the occasion) => occasion
    (on arrival | upon arrival | on his arrival | on her arrival | at the airport) => occasion first=1
    (on the (sidelines | margins) | in the margins) [of (the | this | that) [%lower] $event] => occasion aside=1

each
    (separately | separate (meetings | talks | calls | discussions) | each | in turn | one by one | one after the other)   => each

source
    "," who:(<person> 's (office | spokesman | spokeswoman | spokesperson)) [$had] (said | announced | confirmed | added) => source
    ^ who:(<person> 's (office | spokesman | spokeswoman | spokesperson | aides)) [$had] (said | announced | confirmed) [[on] <date>] [that] (he | she) => source instead=1
    "," who:((the | its | his | her | their) [@demonym | @portfolio | <state,organisation> 's] (department | foreign office | bureau | agency | commission | bank | regulator | bloc | court | authority | mission | parliament | secretariat)) [$had] (said | announced | confirmed | reported | added) => source
    "," who:((a | an | the | its | his | her | their) [%cap | %lower | <organisation,state>] [%cap | %lower] (spokesman | spokeswoman | spokesperson)) [$had] (said | told | confirmed | announced | added) => source
    "," who:((the | a) (<state,organisation> 's | @demonym (leader | president | minister | premier) 's | president 's | minister 's) (office | chief of staff | spokesman | spokeswoman | spokesperson | adviser | aide)) [$had] (said | told | confirmed | announced | added) => source
    "," the who:<organisation> (news agency | newspaper | daily | broadcaster | news website | website | channel | weekly) [$had] (reported | reports | said | says) => source instead=1
    [as] [first] reported by [the] [%lower] [newspaper | news agency | broadcaster] who:<organisation> => source
    who:<organisation,person,state> [$had] (blamed | attributed) (the | this | that) (delay | postponement | cancellation | decision) => source instead=1
    who:((a | the) (joint | final) (communique | communiqué | statement | declaration)) [issued | released | published] ..12!$hard (said | says) => source
    (according to) the same (source | sources | statement | official | agency | readout) => source same=1
    (the same | that) (source | sources | statement | official | agency | readout | report) (said | says | added | noted) => source same=1 instead=1
    (according to | quoting | citing) >> ([$det] (@office | @title | @portfolio | %lower | @demonym | <person,organisation,state>)) => source next=1
    (according to | in) (a | an | the | its) [%lower] @source [%lower] (from | of | by | issued by | released by | published by) => source next=1
    (according to | quoting | citing) who:([a | an | one | two | three | several | some | %lower] [%lower | @demonym | <state>] @source [(in | at | from | of | close to | familiar with) [the] (%lower | <organisation,state>)]) => source
    (announcement | decision | move | visit | news | report | reports | trip | deal | recall | appointment | delay | meeting) (was | were | has been | had been) [%lower] (announced | confirmed | made public | made | disclosed | revealed | reported) [[on] <date>] by [$det] [@demonym | <state> | <state> 's] [@former | @portfolio | foreign | prime] $title{0,1} [@portfolio] [","] who:<person,organisation,state> => source instead=1
    (announcement | decision | move | visit | news | report | reports | trip | deal | recall | appointment | delay | meeting) (was | were | has been | had been) [%lower] (announced | confirmed | made public | made | disclosed | revealed | reported) [[on] <date>] [to <organisation>] by who:((a | an | two | several | the) [%lower | @demonym | <state>] @source [%lower]) => source instead=1
    who:((a | an | one | two | several | the) [%lower | @demonym | <state>] @source) $had (confirmed | announced) (it | this | the (news | report | visit | trip | meeting | move | decision | delay | talks)) => source instead=1
    ("," | ";") who:([a | an | one | two | three | several | some | the] [%lower | @demonym | <state> | <state> 's | <organisation>] [%lower] @source [(in | at | from | of | for | with) [the] [%lower | @demonym | <state>] [%lower] (%lower | <organisation,state,place>)]) [$had] (said | told | says | say | announced | confirmed) >> !(that) => source
    ("," | ";") who:([a | an | one | two | three | several | some] (people | persons | person | sources | source | officials | diplomats) ((briefed | familiar | close | with knowledge | involved) ..5!$stop)) (said | told | says | say | confirmed) => source
    who:((a | two | three | several | some | one) (people | persons | person | sources | source | officials | diplomats) ((briefed | familiar | close | with knowledge | involved) ..5!$stop)) (said | told | says | say | confirmed) => source
    according to who:<person,organisation,state>    => source
    according to $det who:<person,organisation,state>    => source
    according to who:((a | an | two | three | several | the | its) (source | sources | official | officials | diplomats | diplomat | readout | statement) [%lower] [<organisation>])   => source
    according to who:((a | an | the | its) [%lower] (readout | statement | communique | communiqué) (from | of | by | issued by) [the] <organisation,state,place>) => source
    according to the [@demonym | %lower] (newspaper | news agency | website | daily | weekly | broadcaster | channel | magazine) who:(%cap %cap{0,2}) => source
    by who:((presidential | royal | government) decree) => source
    ("," | ";") [the | state] [%lower] (newspaper | news agency | agency | daily | broadcaster | website | channel | weekly) who:(<organisation> | (%cap | %upper) [%cap] [%cap]) [$had] (reported | reports | said | says | quoted) => source instead=1
    who:((state | local | israeli | @demonym) (media | television | radio | tv | news agency)) [$had] (reported | reports | said | says) => source instead=1
    [the] (newspaper | news agency | agency | daily | broadcaster | website | channel | weekly) who:(<organisation> | (%cap | %upper) [%cap] [%cap]) [$had] (reported | reports | said) [[on] <date>] that => source instead=1
    [the] who:(%cap [%cap] [%cap]) (newspaper | news agency | daily | website | channel | weekly) [$had] (reported | reports | said) [[on] <date>] that => source instead=1
    (quoted | cited) by [the] [news agency | newspaper | broadcaster | state] who:(<organisation> | %lower (television | media | radio)) => source
    (interview | interviews) (with | to) [the] [news agency | newspaper | broadcaster | channel] who:<organisation> => source medium=1
    (told | to | told the | to the) << (news agency | newspaper | broadcaster | channel | weekly) who:<organisation> => source medium=1
    told who:(state (television | media | radio)) => source medium=1
    (told | tells) [the] who:<organisation> (in (an | a) %lower | on <date> | "," | that | in (remarks | comments)) => source medium=1
    "," the who:<organisation> (understands | has learned | has learnt) => source instead=1
    (said | says | wrote | writes | posted | announced) [later] [[on] <date>] on who:(X | X. | Telegram | Facebook | Instagram | Twitter | Weibo | Truth Social | social media) => source medium=1
    ("," | "”" | "\"") [the] [official | state-run | state] [news agency | broadcaster | newspaper] who:<organisation> (reported | reports) => source
    "," who:((the | its | his | her | their) [@demonym | @portfolio | <state,organisation> | <state,organisation> 's | presidential | royal] (ministry | government | presidency | palace | office | embassy | cabinet | council | agency)) (said | announced | confirmed | reported | added) => source
    who:((a | the) [%lower] (statement | readout | communique | communiqué) (from | by | of | issued by) [the] %word [%word] [%word] [%word]) (said | says) => source
    who:((a | two | three | several | four) [%lower] (sources | diplomats | officials | source | official | diplomat)) (told | said) => source
    who:((a | an | one | two | three | several | four | some) [%word] [%word] (sources | diplomats | officials | source | official | diplomat) [(familiar | close | briefed) (with | to | on) [the] %lower]) [$had] (told | said | say | says | confirmed | confirm) => source
    who:<organisation,person,state> [$had] [later | also] (confirmed | announced) (it | this | the (news | report | visit | trip | meeting | move | decision | delay | talks)) => source
    (announcement | news) (was | had been | has been) (made | confirmed | announced | released) [[on] <date>] by [$det] [@demonym | <state> | <state> 's] [@portfolio] [$title] who:<person,organisation,state> => source

# Between a day and what was so many days before it or after.
apart
    (a | one | the | just a | barely a | only a) day after => apart n=1
    n:(#2..20 | @number) days after => apart
    (a | one | the | just a | barely a | only a) day before => apart n=1 before=1
    n:(#2..20 | @number) days before => apart before=1
    (a | one | two | three | four | several | some | #2..20) [%lower] (week | weeks | month | months | year | years) (after | before) => apart

# What a letter told before holds.
contents
    in (the | this | that | his | her | its) [%lower] (letter | message | note | cable | telegram) >> !(to | sent | addressed | dated | of | from) => contents

# What was talked of, of talks told before.
readout
    (discussed | reviewed | exchanged views | touched on | focused on | focussed on | centred on | centered on | dealt with | spoke about | talked about | covered) => readout
# -- Meetings and calls ----------------------------------------------------------

def phone = (by phone | by telephone | over the phone | on the phone | by video link | by video | via video link | by videoconference | via videoconference)
def talks = (closed-door talks | one-on-one talks | working session | talks | discussions | meeting | meetings | consultations | negotiations | conversations | conversation | exchange of views | tête-à-tête)

meeting
    (meeting | talks | summit | encounter) between ..14!$hard "," (which | that) (was | were | had been | is) [%lower] => meeting noun=1 relative=1
    (held | had | holds | holding | $had held) [a | an] [%lower] (bilateral | one-on-one | pull-aside) [[on] <date>] with => meeting status=held
    (received | receives | $had received) [[on] <date>] [a | an | the] [%lower] (courtesy call | courtesy visit) [[on] <date>] (from | by) ..9!$hard with:<person> => meeting status=held reflexive=1
    $resolved << (meet | reconvene) => meeting status=planned reflexive=1
    $will meet again => meeting status=planned reflexive=1
    (meeting | talks | summit) [that | which] (the two | both | they | <person>) [men | leaders | ministers | presidents] (were to | was to | had been due to | were due to | was due to | were scheduled to | had planned to | are to) (hold | have) => meeting noun=1 relative=1
    (meeting | talks | summit | encounter) [that | which] ..9!$stop (were to | was to | had been due to | were due to | was due to | were scheduled to | had planned to | are to | are due to) (hold | have | have held | have had) => meeting noun=1 relative=1
    $had (received | hosted | welcomed) both (men | leaders | ministers | presidents | envoys) => meeting status=held object=1
    (had | has | have) (each | both) been (received | hosted | welcomed) => meeting status=held voice=passive
    !$was << (received | hosted | welcomed) [[on] <date>] (at | in) ..8!($stop | by) >> (the [@demonym] (@office | @homologue | @title) | [$title] <person>) => meeting status=held object=1
    (should | was to | were to | ought to) have (met | held talks) [with] => meeting status=planned
    $had (not) met [with] => meeting status=held
    (conferred | huddled) [%lower] [for ..3!$stop] (in | at | with | on | behind | <date>) => meeting status=held reflexive=1
    ^ (receiving | hosting | welcoming | meeting) [with] >> ([$det] [@demonym | <state> | <state> 's | <organisation> | @former | visiting] [@portfolio] ($title | @homologue | <person>)) => meeting status=held subject=main
    ^ (received | hosted | welcomed | greeted) ..9!$stop by => meeting status=held voice=passive subject=main
    "," (received | hosted | welcomed) ..7!$stop by => meeting status=held voice=passive apposed=1
    (gave | granted) [$det] [%lower] audience [[on] <date>] to => meeting status=held object=to
    (is | are | was | were) (meeting | hosting | receiving | holding ..3!$stop $talks) [with] >> ([$det] [@demonym | <state> | <state> 's | <organisation>] [@portfolio] ($title | @homologue | <person>)) => meeting status=held
    (is | are | was | were) holding ..3!$stop $talks [%lower] [[on] <date>] with => meeting status=held reflexive=1
    (is | are) [due | set | expected | scheduled] to (meet | hold talks) [with] => meeting status=planned
    (discussed | reviewed | examined) ..8!$stop with >> ([$det] [@demonym | <state> | <state> 's | <organisation> | visiting] [@portfolio] ($title | @homologue | <person>)) => meeting status=held reflexive=1
    (meeting | talks | dinner | lunch | summit) ..3!$stop (brought together | gathered) => meeting status=held subject=none
    (held | had) [%lower] separate (meetings | talks | discussions) with => meeting status=held reflexive=1
    $had (met | held ..3!$stop $talks | sat down) [%lower] [with]            => meeting status=held
    !($det | to) << (met | meets) >> !(the | a | an | his | her | its | their | [%lower] %lower (demand | demands | target | targets))  => meeting status=held
    !($det | to) << (met | meets) [separately | again | privately | last | briefly | first] with  => meeting status=held
    !($det | to) << (met | meets) >> (his | her | its | their | the) [@demonym | @former | <state> | <state> 's | <organisation> | <organisation> 's | visiting] [@demonym | @former | visiting] (@homologue | @office | @portfolio | @interlocutor | envoy | emissary | delegate)  => meeting status=held
    (meeting) [with] >> (<person> | his @homologue | $title <person>) => meeting status=held
    ($will | had been due to | had been expected to | has been due to) (meet | see) [with]      => meeting status=planned
    ($will) (hold | have) ..3!$stop $talks [%lower] with      => meeting status=planned
    $will sit down [%lower] with      => meeting status=planned
    (sat down | sits down) [%lower] with => meeting status=held
    (held | holding | holds | hold | had) ..7!$stop $talks >> !(by | over | via) => meeting status=held
    (held | holding | holds | hold | had) ..4!$stop $talks [%lower] [with]     => meeting status=held
    (opened | began | resumed | concluded | wrapped up | ended | finished) ..5!$stop (talks | negotiations) [%lower] [with]     => meeting status=held
    (had | shared | has had | have had) [a] [working] (dinner | lunch | breakfast) $at{0,2} with => meeting status=held reflexive=1
    (dined | lunched | breakfasted) $at{0,2} with => meeting status=held reflexive=1
    paid [$det] [courtesy] call on => meeting status=held object=1
    called on >> ([$det] [@demonym | <state> | <state> 's] [@former | @portfolio] [@homologue | $title] [@portfolio | $title] [","] <person> ("." | in | at | on | during | <date> | ",")) => meeting status=held object=1
    (<person>) << meet >> (in | at | on | for | amid | as | <date> | ahead) => meeting status=held
    (shook | shakes | shake | $had shaken) hands [[on] <date>] [with] => meeting status=held reflexive=1
    (has | have) just met [with] => meeting status=held
    (conferred | huddled) with => meeting status=held
    (agreed | $had agreed) [%lower] to (meet | hold talks) [again | soon | %lower] => meeting status=planned reflexive=1
    (after | following) [%lower] talks (in [the] <place> | on <date>) => meeting status=held reflexive=1
    $had (received | hosted | welcomed) >> (<person> | $det | $title | @demonym | <organisation> $title) => meeting status=held object=1
    !$was << (received | hosted | welcomed | receives | hosts | receiving | hosting) [[on] <date>] >> (<person> | <organisation> ($title | @portfolio) | <state> ($title | @portfolio) | <state> 's | @office | @demonym | $det [@demonym | <state> | <state> 's | @former] [@portfolio] (@office | @homologue | @interlocutor) | his @homologue) => meeting status=held object=1
    ($will) (receive | host | welcome) >> (<person> | @office | @demonym | <state> ('s | "’") | $det [@demonym] (@office | @homologue)) => meeting status=planned object=1
    $was [each | both | all] (received | greeted | welcomed | hosted) [by] => meeting status=held voice=passive
    $willbe [%lower] (received | greeted | welcomed | hosted) => meeting status=planned voice=passive
    (face-to-face | bilateral | closed-door | one-on-one | trilateral | working | private) (session | encounter | discussion | exchange | conversation) ..4!$stop (with | between) => meeting noun=1
    ($talks | encounter | audience | round of talks | round of negotiations | working dinner | working lunch) ..4!$stop (with | between) => meeting noun=1
    (meeting | talks | summit | encounter | negotiations) => meeting noun=1
    (period | weeks | months | years | decades) of [%lower] [%lower] (talks | negotiations | discussions | meetings) => -
    !(@number | %number) << days of [%lower] [%lower] (talks | negotiations | discussions | meetings) => -
    (peace talks | trade talks | annual meeting | board meeting | cabinet meeting | town hall meeting | meeting room | prayer meeting) => -
    (after | during | following | before) [a] meeting [with] => meeting status=held

call
    ($will) (speak | talk) [by phone | again] (with | to) >> ([$det] [@demonym | <state> | <state> 's] [@former | @portfolio] [$title] <person>) => call status=planned
    (by (video link | videoconference | phone | telephone)) between => call noun=1 status=held
    (discussed | reviewed | examined | addressed) ..8!$stop with ..8!$stop (in | during | by | over) [a | the] [%lower] (phone call | telephone call | call | phone | telephone | video call | telephone conversation | videoconference) => call status=held reflexive=1
    (held | had | holds | $had held) ..3!$stop (telephone | phone | video) (conversation | call | talks | discussion) [[on] <date>] [with] => call status=held reflexive=1
    (held | had) ..3!$stop $talks [[on] <date>] [%lower] $phone => call status=held reflexive=1
    (held | had) ..3!$stop $talks $phone [[on] <date>] with => call status=held reflexive=1
    (spoke | talked) [briefly | again | separately | earlier] [[on] <date>] to >> ([$det] [@demonym | <state> | <state> 's] [@portfolio] ($title | @homologue | <person>)) => call status=held
    (spoke | talked) [briefly | again | separately | earlier] [[on] <date>] with >> ([$det] [@demonym | <state> | <state> 's | <organisation>] [@portfolio] ($title | @homologue | <person>)) => call status=held
    $had (spoken | talked) [[on] <date>] with >> ([$det] [@demonym | <state> | <state> 's | <organisation>] [@portfolio] ($title | @homologue | <person>)) => call status=held
    (phone call | telephone call | call | telephone conversation | video call) ..3!$stop (brought together | linked) => call status=held subject=none
    (took | received) [a | the] [%lower] (call | phone call | telephone call) [[on] <date>] from [$det] [@demonym | <state> | <state> 's | <organisation>] [@portfolio] [$title | @homologue] [","] with:<person> => call status=held reflexive=1
    (placed | made) [a | the] [%lower] (call | phone call | telephone call) [[on] <date>] to => call status=held
    (spoke | talked | spoken | conferred | speaking | speaks) ..7!$stop $phone => call status=held
    ($will) (speak | talk) ..6 $phone => call status=planned
    (speak | talk) ..6 $phone => call status=planned
    (telephoned | phoned | rang | rang up) => call status=held
    $had (telephoned | phoned | rung) >> ([$title] <person> | $det @homologue | his @demonym) => call status=held
    $had called >> ([$title] <person>) => call status=held
    called >> ([$title] <person> ("," | on <date> | <date> | %lower <date> | overnight | (late | early) on | to (discuss | congratulate | thank | offer | express))) => call status=held
    after speaking to ..4 $phone => call status=held
    (held | had) ..3!$stop (phone call | telephone call | video call | telephone conversation | phone conversation) [with] => call status=held reflexive=1
    (held | had) ..3!$stop (call | phone call | telephone call | video call | conversation) [%lower] with => call status=held
    (phone call | telephone call | telephone conversation | phone conversation | video call | video conference | videoconference) [with | between]  => call noun=1
    (discussed | reviewed | examined | addressed) ..9!$hard (in | during | by | over) [a | the] [%lower] (phone call | telephone call | call | telephone conversation | video call) with => call status=held reflexive=1
    (in | during) [a | the] [%lower] (phone call | telephone call | telephone conversation | phone conversation | video call) => call noun=1 during=1
    (call | conversation) (with | between)  => call noun=1
    speaking to <person> by phone => call status=held

# -- Visits ------------------------------------------------------------------------

def trip = (visit | trip | stop | stopover | tour | journey | stay | mission)

visit
    (visit | trip) (of | by) ..14!$hard "," (which | that) (was | were | had been | is) [%lower] => visit noun=1 relative=1
    (during | on | as part of) (a | an) [@number "-" day | (%number) "-" day | official | working | state | %lower] (visit | trip) >> ("." | "," | that) => visit status=held light=1 noun=1 there=1
    did $not (travel | fly | go | journey) [[on] <date>] to => visit status=denied not=1
    did $not visit => visit status=denied not=1 goal=1
    (should | was to | were to | ought to | had been due to | had been scheduled to | had been set to) have [been] (travelled | traveled | flown | gone | visited | arrived) [to | in] => visit status=planned goal=1
    (left | leaves) <place,state> [[on] <date>] (for | bound for) => visit status=held goal=1
    ((left | leaves | departed) | $had (left | departed)) [from] place:<place,state> [[on] <date>] [","] (after | at the end of | following | having (ended | concluded | completed)) (a | an | his | her | their) [..4!$stop] $trip => visit status=held ends=1
    (left | leaves) [[on] <date>] for >> <place,state> => visit status=held goal=1
    (departed | departs | set off | sets off) [<place,state>] [[on] <date>] for => visit status=held
    $will (leave | depart) [<place,state>] [[on] <date>] for => visit status=planned goal=1
    ^ (after | before | while) (stopping | visiting | arriving | travelling | traveling | stops | a stop | a stopover | a visit) [in | to] >> <place,state> => visit status=held goal=1 subject=main
    ^ (arriving | visiting | travelling | traveling) [in | to] >> <place,state> => visit status=held goal=1 subject=main
    ^ (visiting) >> <place,state> => visit status=held goal=1 subject=main
    (is | are) (travelling | traveling | flying | heading | going) [[on] <date>] to >> <place,state> => visit status=held
    (was | were) (travelling | traveling | flying | heading | going) [[on] <date>] to >> <place,state> => visit status=planned
    (is | are | was | were) [currently | still] on [a | an] ..4!$stop $trip [to | in] => visit status=held light=1 noun=1
    ($will lead | $will head) (a | the | his | her) [%lower] [@demonym] [%lower] delegation to => visit status=planned
    ((led | headed) | $had (led | headed)) (a | the | his | her) [%lower] [@demonym] [%lower] delegation to => visit status=held
    (called off | cancelled | canceled | postponed | delayed | shelved | scrapped | put off | pulled out of | cut short) [[on] <date>] (his | her | its | their | a | an) [%lower] [%lower] $trip => visit light=1 noun=1
    (postpones | cancels | delays | calls off | scraps | puts off | shelves | defers | cuts short | $had (postponed | cancelled | canceled | delayed | called off | scrapped | put off | shelved | deferred)) [[on] <date>] [his | her | its | their | a | an | the] [%lower | @demonym] [%lower] $trip => visit light=1 noun=1
    (is | are) [due | set | expected | scheduled] to (visit | tour) => visit status=planned goal=1
    (visit | trip | meeting | talks) [%lower] ..24!";" (rumour | rumor | rumours | rumors | rumoured | rumored | speculation) => -
    (travelled | traveled | flew | journeyed | headed) [%lower] [[on] <date>] to => visit status=held
    (arrived | landed | stopped) [%lower] [%lower] [[on] <date>] [%lower] in => visit status=held arrival=1
    $had (travelled | traveled | flown | gone) [%lower] [[on] <date>] (to | in) => visit status=held
    $had been [once | twice | recently | often | repeatedly] [[on] <date>] (to | in) => visit status=held
    $had (arrived | landed) [%lower] [[on] <date>] (in | at) => visit status=held
    $had flown in => visit status=held
    (flew in | flew into) [[on] <date>] => visit status=held
    $will (travel | fly | go | head | return | come) [%lower] [%lower] [[on] <date>] to => visit status=planned
    $will (arrive | land | stop) [%lower] [[on] <date>] in >> <place,state> => visit status=planned
    $will [%lower] visit => visit status=planned goal=1
    $will tour => visit status=planned goal=1
    (began | begins | started | starts | will begin | embarked on | kicked off) ..3!$stop tour [[on] <date>] [of ..3] (that | which) (will take | takes | is to take | was to take) (him | her | them) => visit status=planned light=1
    ^ (during | on) (his | her | their) [%lower] $trip [to | in | of] => visit light=1 subject=main
    (began | begins | started | starts | opened | kicked off | kicks off | launched | embarked on) [[on] <date>] (a | an | his | her | their) [..3!$stop] tour $at{0,2} [of [the] ..3!$stop] [(with | by) (a | an) (stop | visit)] (in | at | to) place:<place,state> => visit status=held light=1
    (began | begins | started | starts | kicked off | kicks off) in place:<place,state> [[on] <date>] (a | an | his | her | their) [..3!$stop] tour => visit status=held light=1
    $had visited => visit status=held goal=1
    (spent | $had spent) <date> in >> ([the] (<place,state> | @demonym capital | capital)) => visit status=held
    (spent | $had spent) ..4!$stop (day | days | night | weekend | week) in >> ([the] (<place,state> | @demonym capital | capital)) => visit status=held
    (visited | visits) => visit status=held goal=1
    (toured) >> <place,state> => visit status=held goal=1
    (is | are | was | were | had been | has been | have been) (due | expected) [back] [[on] <date>] (in | at) => visit status=planned
    where (he | she | they) << (is | are | was | were | had been) (due | expected) [[on] <date>] => visit status=planned
    (is | are | was | were) visiting => visit status=held goal=1
    (on | during | for | making | in the middle of) [a | an | his | her] ..3!$stop (visit | trip | tour) (to | of) => visit status=held light=1 noun=1
    (returned | returns | returning | came back | flew home | $had returned) [home] [[on] <date>] [(to | from) <place,state>] [[on] <date>] (after | from | following) (a | an | his | her) ..3!$stop $trip (to | in) => visit status=held light=1
    (concluded | completed | concludes | ended | ends | wrapped up | wraps up) ..5!$stop $trip [to | in | of] => visit status=held light=1 noun=1 ends=1
    (paid | made | began | begins | started | undertook | cut short) ..5!$stop $trip [to | in | of] => visit status=held light=1 noun=1
    ($will) (pay | make | begin | start | undertake) ..5!$stop $trip [to] => visit status=planned light=1 noun=1
    (postponed | cancelled | canceled | delayed | shelved | called off | scrapped) ..3!$stop (visit | trip) => visit noun=1
    (accepted) ..3!$stop invitation to visit => visit status=planned goal=1
    who << (was | is) in >> <place,state> => visit status=held
    (is | are) in [the] place:<place,state> [[on] <date>] for ..5!$stop (talks | visit | meetings | discussions | negotiations) => visit status=ongoing
    (was | were) in [the] place:<place,state> [[on] <date>] for ..5!$stop (talks | visit | meetings | discussions | negotiations) => visit status=held
    (flies | travels | heads) to => visit status=planned
    $det [%lower] (visit | trip | journey) [to <state,place>] (that | which) >> !(was | were | is | are | will | would | had | has | have | could | may | might | should | began | ended) => visit noun=1 relative=1
    (visit | trip | journey) [to] => visit noun=1
    $det (visit | trip | journey) [to] => visit noun=1
    ([$det] [first | official | state | planned] (visit | trip) to) => visit noun=1
    (business trip | field trip | site visit | round trip | road trip | trip (of | for) a lifetime | school trip | camping trip) => -

# -- Sessions ------------------------------------------------------------------------

# A meeting of these is a session, which the rule that keeps a meeting from being
# read there must not take away.
session priority=1
    (chairs | chaired | $had chaired | presided over | presides over) [[on] <date>] (the | a | an | his | her) [%lower] body:cabinet (meeting | session) => session status=held attend=1

# Councils and committees by what they are for.
def council = ((city | town | county | municipal | regional | national security | state) council | (security | war | inner) cabinet | cabinet | (coalition | steering | standing | select | monitoring | executive | central | budget | finance | foreign affairs | intelligence | judiciary) committee | politburo | parliament)
# What sits without a name of its own.
def sitting = ([@ordinal | %alnum] ((bilateral | trilateral) summit | (intergovernmental | ministerial | high-level) (summit | meeting)) [of [the] %lower] | (joint | mixed | binational | bilateral | intergovernmental) [high | higher | %lower] (commission | committee) | joint working group | [joint] working group | contact group | (donors' | donor | peace | ministerial) conference | [@demonym "-"] [@demonym] (joint | mixed) [high] (commission | committee) | $council)
# What sits in public, by a word of its name, where it is not known.
chamber
    (committee | commission | council | cabinet | parliament | politburo | assembly | conference | summit | contact group | quartet | quad | court | tribunal) => chamber

# Bodies of two sides, which sit on both where no one is named.
sides
    ((joint | mixed | binational | bilateral | intergovernmental) [high | higher | %lower] (commission | committee) | joint working group | strategic dialogue | intergovernmental commission | high-level meeting) => sides

def assembly = ((%alnum | <state> "-" <place,state> | <organisation> | @ordinal | @demonym | climate | peace | donor | donors' | ministerial | international | regional | emergency | extraordinary) [%lower | @demonym] (summit | conference) [(on | of) [the] (%lower | <state,place,organisation>) [%lower]])
def opened = ($had [also] (opened | closed | begun | concluded | ended | convened) | opened | opens | began | begins | closed | concluded | convened | got under way | kicked off | kicks off | wrapped up | took place | was held | has been held | was convened)
def willopen = (will open | will be held | will take place | will convene | will begin | is to be held | is due to be held | is due to open | is due to take place | is scheduled to open | is scheduled to be held | is scheduled for | is to take place | is to open)
def putoff = ((has been | was | have been | were | had been) [%lower] (postponed | put off | delayed | adjourned | called off | cancelled | canceled | pushed back))
statement
    ((brushed | waved | swept) (aside | away | off)) [[on] <date>] (the | any | his | her | %lower) => statement subject=before position=oppose
    (paid tribute) [[on] <date>] to => statement subject=before position=support
    (took aim | hit out | lashed out | railed) [[on] <date>] (at | against) => statement subject=before act=ACCUSE position=oppose
    (pointed [[on] <date>] to | took note of | took issue with) => statement subject=before
    thanked [[on] <date>] >> ([$det] [@demonym | @portfolio] [$title] <state,person,organisation>) => statement subject=before position=support
    (asked | pressed | called upon | implored | begged) [[on] <date>] ([$det] ([@demonym] %lower | <state,person,organisation>) [%lower]) to (~:inf) => statement subject=before act=REQUEST
    (played down | downplayed | doubled down | pushed back | weighed in) [[on] <date>] [on | against] => statement subject=before
    (promised | vowed | pledged) [[on] <date>] >> ([a | an | his | her | its | their | more | new | further | full] %lower) => statement subject=before

statement priority=1
    (refused | refuses) to (recognise | recognize | accept | endorse) => statement subject=before position=oppose

# Of whom it is said that they were blamed: no words of theirs.
statement
    (is | are | was | were | been | being) [%lower] (criticised | criticized | accused | condemned | blamed | denounced | praised | urged | asked | told | warned | quoted | cited | slammed) => -

session
    $resolved << (hold | convene | host | organise | organize) [the | a | an | their | its] body:$sitting => session status=planned attend=1
    $will (meet | gather | convene | assemble) ..10!$stop for (the | a | an | their) [@ordinal | %lower] body:(<organisation> [summit | conference | meeting]) => session status=planned
    # Of sport, business and the press: no bodies.
    (press | news | video | earnings | eastern | western | athletic | developer | tech | football) (conference | summit) => -
    place:<place> (will host | is to host | is due to host) (the | a | an) body:($assembly | $sitting | <organisation> (summit | meeting | conference)) => session status=planned
    place:<place> (hosted | hosts | is hosting | has hosted) (the | a | an) body:($assembly | $sitting | <organisation> (summit | meeting | conference)) => session status=held
    body:($council | <organisation>) [$had] held ..3!$stop (session | meeting | sitting) => session status=held
    body:(<organisation> 's [%lower | %cap] [%lower | %cap] [%lower] committee | $council) ($will) (question | hear | grill | examine | debate | discuss | vote on) ..9!$stop <date> => session status=planned
    (chairs | chaired | $had chaired | presided over | presides over | convenes | convened) [[on] <date>] (the | a | an | his | her) [@ordinal | %lower] [%lower] body:($council [meeting | session]) => session status=held attend=1
    ($will) (chair | preside over | convene) [[on] <date>] (the | a | an | his | her) [@ordinal | %lower] [%lower] body:($council [meeting | session]) => session status=planned attend=1
    body:($council | <organisation>) ($will) hold ..3!$stop (session | meeting | sitting) => session status=planned
    body:$council [$had] (met | convened | sat) >> (in | on | at | <date> | for | late | early | to | behind | again | twice) => session status=held
    (testified | gave evidence | $had testified | $had given evidence) [[on] <date>] (before | to) [the | a] body:<organisation> => session status=held attend=1
    ($will) (testify | give evidence) [[on] <date>] (before | to) [the | a] body:<organisation> => session status=planned attend=1
    @portfolio (ministers | chiefs) (of | from) the body:<organisation> (gather | meet | convene) => session public=1
    body:<organisation> [@portfolio] (ministers | leaders | ambassadors | envoys) (meet | gather | convene) >> (on | in | at | <date>) => session public=1
    (the | a | an) body:([%lower] (summit | conference) of [@demonym | %cap] (leaders | ministers | heads of state)) [(scheduled | due | planned | set | slated) ..5!$stop] $putoff => session noun=1
    (the | a | an) body:$assembly [(scheduled | due | planned | set | slated) ..5!$stop] $putoff => session noun=1
    (the | a | an) body:$assembly [for [the] (<state,place> | %lower)] (that | which) ..9!$hard $putoff => session noun=1
    (the | a | an) body:$assembly ["," ..10!$hard ","] $opened => session status=held
    (the | a | an) body:$assembly ["," ..10!$hard ","] $willopen => session status=planned
    the body:$assembly ["," ..10!$hard ","] $putoff => session noun=1
    body:$sitting ..6!$hard $putoff => session noun=1
    body:(<organisation> 's %cap (%cap | and | of | for){0,4}) ["," ..8!$hard ","] (met | convened | sat | held ..4!$stop (session | meeting)) => session status=held
    body:<organisation> (leaders | ministers | envoys | foreign ministers | defence ministers | finance ministers) (will | are to | are due to | are set to) (meet | gather | convene | assemble) => session status=planned public=1
    @portfolio (ministers | chiefs) (of | from) the body:<organisation> (will | are to | are due to | are set to) (meet | gather | convene) => session status=planned public=1
    @portfolio (ministers | chiefs) (of | from) the body:<organisation> [$had] (met | gathered | convened) => session status=held public=1
    (will hold | are to hold | is to hold | will host | hold | will convene) (their | the | a | an | its) [@ordinal | %alnum | %lower] body:$sitting => session status=planned attend=1
    (held | hosted | convened | opened) (their | the | a | an | its) [@ordinal | %alnum | %lower] body:$sitting => session status=held attend=1
    body:$sitting ..6!$hard (will meet | will convene | will be held | will sit | will open | is to meet | is due to meet | is scheduled to meet | will take place) => session status=planned
    body:$sitting ..8!$hard (due | scheduled | planned | set) (to | for) => session status=planned noun=1
    body:$sitting ..6!$hard (met | convened | was held | opened | took place | concluded) => session status=held
    ([@ordinal | %alnum] session) of the body:<organisation> [$had] (opened | began | closed | was held | took place) => session status=held
    ([@ordinal | %alnum] session) of the body:<organisation> (will | is due to | is to) => session status=planned
    body:<organisation> [@portfolio] (ministers | leaders | ambassadors | envoys | finance chiefs) (will | are to | are due to | are set to) (meet | gather | convene) => session status=planned public=1
    body:<organisation> [@portfolio] (ministers | leaders | ambassadors | envoys | finance chiefs) [$had] (met | gathered | convened | held ..3!$stop (meeting | session)) => session status=held public=1
    body:(([@ordinal | %lower] summit) of [the] <organisation>) => session noun=1
    body:(<organisation> (summit | meeting | conference | session)) => session noun=1
    ((took | taken | takes | taking) part | participated | participates) ..9!$stop in [the | a | an] body:([%lower] [%lower] (summit | conference | session | meeting | assembly) (of | on) [the] <organisation>) => session status=held attend=1
    (attended | attends | addressed | chaired | opened | hosted | presided over | attending | addressing) [[on] <date>] [in <place,state>] [the | a | an] body:([%lower] [%lower] (summit | conference | session | meeting | assembly) of [the] <organisation>) => session status=held attend=1
    ($will) (attend | address | chair | join | host | open | take part in | participate in) [[on] <date>] [the | a | an] body:([%lower] [%lower] (summit | conference | session | meeting | assembly) of [the] <organisation>) => session status=planned attend=1
    [the | a | an] body:([@ordinal | %lower] (summit | conference | session | assembly) of [the] <organisation>) [","] (which | that) (was | is | were | had been) [due | set | scheduled | expected | to] => session noun=1
    [the | a | an] body:(<organisation> (summit | conference | session | meeting)) [","] (which | that) (was | is | were | had been) [due | set | scheduled | expected | to] => session noun=1
    body:<organisation> [$had] [%lower] (convened | held) ..4!$stop (emergency | extraordinary | special | closed-door | urgent) (session | meeting) => session status=held
    (postponed | cancelled | canceled | called off | put off | adjourned | delayed | postpones | cancels | $had (postponed | cancelled | canceled | adjourned)) [[on | until] <date>] (a | the | its | their) [@ordinal | %lower] (meeting | session | summit) of [the] body:(<organisation> | $sitting) => session noun=1
    the body:(council) (is to | will | is due to | is set to | is expected to | was to) [%lower] (meet | convene | sit | hold ..4!$stop (session | meeting)) => session status=planned
    body:<organisation> (is to | will | is due to | is set to | is expected to) [%lower] (meet | convene | sit | hold ..4!$stop (session | meeting)) => session status=planned
    body:(([annual | extraordinary | emergency | ministerial | special] (meeting | session | conference | summit)) of [the] <organisation>) => session noun=1
    (attended | attends | addressed | chaired | opened | hosted | presided over | attending | addressing) ..4!$stop body:(<organisation> | (summit | conference) ..3 [<organisation>] | session ..3 <organisation>) => session status=held attend=1
    closed ..4!$stop body:( (summit | conference) ..3 [<organisation>] | session ..3 <organisation>) => session status=held attend=1
    $had (attended | addressed | chaired) ..4!$stop body:(<organisation> | (summit | conference) ..3 [<organisation>] | session ..3 <organisation>) => session status=held attend=1
    (took part | taken part | participated) ..2!$stop in [the | a | an] [%lower] body:(<organisation> | (summit | conference) ..3 [<organisation>] | session ..3 <organisation>) => session status=held attend=1
    ($will) (attend | address | chair | brief | join) [the] body:(council) => session status=planned attend=1
    ($will) (co-chair | chair | lead | host) ["," with [$det] [@demonym] [$title] <person> ","] (the | a | their) [@ordinal | %alnum | %lower] [session of the | meeting of the | round of the] body:$sitting => session status=planned attend=1
    ($will) (attend | address | chair | co-chair | brief | join | host | open) ..4!$stop body:(<organisation> [summit | meeting | conference | session] | (summit | conference) ..3 [<organisation>] | session ..3 <organisation>) => session status=planned attend=1
    for [the] body:(<organisation> (summit | conference | meeting)) => session
    body:<organisation> (met | convened | meets | sat | sits) >> !<person> => session status=held
    body:<organisation> (opens | opened | begins | began | starts | started | ended | ends | concluded) >> (in | at | on | with | <date> | under | amid | "." | "," | late | early | here | today | its) => session status=held
    body:<organisation> (wrapped up | took place | was held) => session status=held
    body:($council | <organisation>) holds [[on] <date>] (its | a | an | the) ..3!$stop (session | meeting | summit | hearing) => session
    body:$council meets >> (in | on | at | <date> | behind | for) => session
    body:(<organisation> (summit | meeting | conference | session)) $putoff => session noun=1
    body:((emergency | extraordinary | annual | ordinary | special | ministerial) [@demonym | %lower] (summit | session | conference) of [the] <organisation>) $putoff => session noun=1
    body:<organisation> (scheduled | due | planned | set | slated) (for | to (take place | be held | open)) => session status=planned
    body:<organisation> [","] (which | that) (was | is | had been) (scheduled | due | planned | set | slated) => session status=planned
    body:<organisation> (will open | will be held | will take place | is scheduled (for | to (open | begin | start | be held | take place | meet | convene)) | is to be held | is due (to (open | begin | start | be held | meet) | in) | was due to (open | begin | start | be held | meet) | was scheduled (for | to (open | begin | start | be held | take place | meet)) | is set to (open | begin | start | meet)) => session status=planned
    body:<organisation> [@portfolio] (ministers | leaders | ambassadors | envoys | chiefs) "," (meeting | gathered | gathering | assembled) (in | at | on | for | <date>) => session status=held public=1
    body:<organisation> held [[on] <date>] [in <place,state>] [a | an] [%lower] (session | meeting) => session status=held
    body:<organisation> "," whose [%lower] [%lower] (held [a | an] [%lower] (session | meeting) | met) => session status=held
    body:<organisation> $had (met | convened) >> !<person> => session status=held
    body:<organisation> ($will) [%lower] (meet | convene | sit | hold) => session status=planned
    body:<organisation> (is | are | was) (meeting | convening | sitting) => session status=ongoing
    body:([foreign | defence | finance | interior] ministers) [$had] (met | gathered | convened) => session status=held
    body:([joint | security | defence | defense | executive | governing] [%lower] (council | committee | board)) (to convene | to meet | will meet | will convene) => session status=planned
    body:((joint | mixed) [%lower] commission) => session noun=1
    body:([@demonym | emergency | extraordinary] [@demonym] summit) (in | at) <place,state> => session noun=1
    (wound up | opened | closed | concluded | convened | held) [a | an | the | their] body:([@demonym | emergency | extraordinary | annual] [@demonym] summit) => session status=held attend=1
    [at] [the | a | an] body:((emergency | extraordinary | @demonym) [@demonym] summit) => session noun=1
    (the | that) (summit | session | conference) >> !(between | with) => session noun=1
    (press | news | video | earnings | training | jam | recording | parent-teacher) (conference | session | sessions) => -

# -- Statements --------------------------------------------------------------------

# Verbs that hardly mean anything but speech; the others need a quote or a clause.
def told = (~say:past | ~say:pres.3s | ~tell:past | ~tell:pres.3s | ~insist:past | ~insist:pres.3s | ~argue:past | ~argue:pres.3s | ~reiterate:past | ~reaffirm:past | ~stress:past | ~emphasise:past | ~emphasize:past | ~reply:past | ~retort:past | ~affirm:past | ~assert:past | ~quip:past | ~remark:past | ~vow:past | ~pledge:past | ~warn:past | ~warn:pres.3s)
def tells = (~{say}:past | ~{say}:pres.3s | ~{reply}:past | ~{confirm}:past | ~{confirm}:pres.3s)
def saying = (~say:ppart | ~tell:ppart | ~insist:ppart | ~argue:ppart | ~reiterate:ppart | ~stress:ppart | ~reply:ppart | ~warn:ppart | ~pledge:ppart | ~vow:ppart)
set qend = "”" | "»" | "\"" | "’"
set be = is | are | was | were | be | been | being | to | get | gets | got
# Behind these such a form is a noun or a participle.
def nominal = ($det | $be | of | for | from | with | against | between)
def that = (that | how | why | whether | "“" | "«" | "\"" | ":" | "," [%word] ["“" | "\""])

statement
    (spoke | speaks | $had spoken) [[on] <date>] of => statement subject=before words=1
    (lodged | filed | made) [[on] <date>] [a | an] [%lower] (protest | complaint) [[on] <date>] with [the] to:<state,organisation,person> => statement subject=before act=ACCUSE position=oppose
    (lifted | lifts | dropped | drops) [[on] <date>] (its | their | his) veto => statement subject=before position=support
    "," << (saying | adding | stressing | insisting | arguing | warning | stating | noting) >> ((that | it | he | she | they | the | its | his | her | "“" | "\"")) => statement subject=before
    $qend << $told => statement subject=first
    $qend << $tells >> (<person,organisation,state> | $det | $title) => statement subject=first words=1
    "," << $told >> (<person> | the $title | $title | the <organisation>) => statement subject=any
    !$nominal << $told => statement subject=before
    !$nominal << $tells >> $that => statement subject=before
    !$nominal << (~tell:past | ~assure:past | ~inform:past | ~remind:past | ~warn:past | ~notify:past | ~advise:past) >> ((him | her | them | reporters | journalists | lawmakers | parliament | $det %lower | [$title] <person,state,organisation>) that) => statement subject=before
    !$nominal << $tells >> ([<person,organisation,state> | $det] %lower [%lower] that) => statement subject=before
    !$nominal << $tells >> ([[on] <date>] (it | he | she | they) (would | will | had | has | have | was | is | were | are)) => statement subject=before
    !$nominal << (~{announce}:past | ~{announce}:pres.3s) => statement subject=before report=1
    !$nominal << (threatened | threatens | vowed | pledged | promised | offered) >> ([<date> | on <date>] to (~:inf)) => statement subject=before
    $had (threatened | vowed | pledged | promised | offered) [[on | in | last | this] <date>] to => statement subject=before
    (complained | protested) [%lower] (to | about | over | against) => statement subject=before act=ACCUSE position=oppose
    (issued | released | published) [a | an | the | its] ..2!$stop (statement | declaration | ultimatum | warning | reminder | appeal | call | protest | communique | communiqué) => statement subject=before
    (is | are | was | were | remains | remain) [%lower] opposed to => statement subject=before position=oppose
    $had $saying => statement subject=before
    $had (~{say}:ppart | ~{reply}:ppart | ~{confirm}:ppart) >> $that => statement subject=before
    $had ~{announce}:ppart => statement subject=before report=1

    ("“" | "\"") [%lower] (~condemn:past | ~denounce:past | ~deplore:past | ~criticise:past | ~criticize:past) => statement subject=before act=ACCUSE position=oppose
    ("“" | "\"") [%lower] (~reject:past | ~oppose:past | ~deny:past) => statement subject=before position=oppose
    ("“" | "\"") [%lower] (~welcome:past | ~praise:past | ~support:past | ~hail:past) => statement subject=before position=support
    (reaffirmed | reiterated | renewed | reaffirms | reiterates | underscored | stressed) [[on] <date>] (his | her | its | their | <state,place,organisation> 's | @demonym | the) ..3!$stop (support | backing | solidarity | commitment) (for | to | with) => statement subject=before position=support
    (reaffirmed | reiterated | reaffirms | reiterates | stressed) [[on] <date>] (his | her | its | their | <state,place,organisation> 's | @demonym | the) ..3!$stop (opposition | rejection | objection) (to | of) => statement subject=before position=oppose
    !$nominal << (~deny:past | ~deny:pres.3s) => statement subject=before position=oppose denies=1
    $had denied => statement subject=before position=oppose denies=1
    !$nominal << (~deny:past | ~deny:pres.3s) [%lower] (reports | claims | media reports | speculation | rumours | rumors | suggestions) that => statement subject=before position=oppose denies=1
    (hit back | lashed out | fired back | shot back) [[on] <date>] (at | against) => statement subject=before position=oppose
    expressed [%lower] (regret | alarm | outrage | dismay) => statement subject=before
    (rejected | dismissed | upheld | denied | granted | rejects | dismisses | upholds | threw out | turned down) [[on] <date>] [a | an | the | his | her | its | their] [%lower | @demonym] (appeal | appeals | petition | lawsuit | suit | motion | injunction | conviction | verdict | ruling | bail | plea | application) => -
    (refuses | refused | declined | declines | has refused | has declined) to (~:inf) => -
    !$nominal << (~condemn:past | ~condemn:pres.3s | ~denounce:past | ~denounce:pres.3s | ~deplore:past | ~decry:past | ~criticise:past | ~criticize:past | ~criticise:pres.3s | ~lambast:past | ~censure:past | ~slam:past | ~slam:pres.3s | ~lament:past | ~regret:past) => statement subject=before act=ACCUSE position=oppose
    !$nominal << (~accuse:past | ~accuse:pres.3s | ~blame:past | ~blame:pres.3s) => statement subject=before act=ACCUSE position=oppose
    $had (~condemn:ppart | ~denounce:ppart | ~deplore:ppart | ~decry:ppart | ~criticise:ppart | ~criticize:ppart | ~accuse:ppart | ~blame:ppart | ~censure:ppart) => statement subject=before act=ACCUSE position=oppose
    !$nominal << (~reject:past | ~reject:pres.3s | ~rebuff:past | ~spurn:past | ~oppose:past | ~oppose:pres.3s | ruled out | rules out | ~refute:past | ~dispute:past | ~dispute:pres.3s | ~object:past) => statement subject=before position=oppose
    $had (~reject:ppart | ~rebuff:ppart | ~oppose:ppart | ruled out | ~object:ppart | ~dispute:ppart) => statement subject=before position=oppose
    !$nominal << dismissed >> !(<person> | $title | @portfolio | (his | her | the | its) [@demonym] [@portfolio] (@office | @title)) => statement subject=before position=oppose
    $had justified [[on] <date>] (the | his | her | its | their | this) => statement subject=before
    !($be | to) << (justified | justifies) [[on] <date>] (the | his | her | its | their | this) => statement subject=before
    (took | take | takes) issue with => statement subject=before position=oppose
    !$nominal << (~hail:past | ~hail:pres.3s | ~applaud:past | ~laud:past | ~praise:past | ~praise:pres.3s | ~commend:past | ~congratulate:past | ~endorse:past | ~endorse:pres.3s | ~salute:past) => statement subject=before position=support
    !$nominal << (~welcome:past | ~welcome:pres.3s) >> !(<person> | @office) => statement subject=before position=support
    !$nominal << (~back:past | ~back:pres.3s | ~support:past | ~support:pres.3s | ~defend:past | ~defend:pres.3s) >> ($det | <state,organisation> | @demonym) => statement subject=before position=support
    $had (~hail:ppart | ~applaud:ppart | ~praise:ppart | ~endorse:ppart | ~welcome:ppart | ~commend:ppart | thrown [his | her | its | their] weight behind) => statement subject=before position=support
    threw [his | her | its | their] (weight | support) behind => statement subject=before position=support
    (voiced | expressed | reiterated | offered | pledged) [%lower | his | its | her | their] [country 's | government 's | nation 's | <state> 's] [%lower] (support | backing | solidarity | readiness) [for | with | to] => statement subject=before position=support
    !$nominal << (~demand:past | ~demand:pres.3s | called on | calls on | called for | calls for | pressed for | pushed for | ~urge:past | ~urge:pres.3s | appealed to | appealed for | ~exhort:past | ~implore:past) => statement subject=before act=REQUEST
    (reiterated | renewed | repeated | issued | made | reiterates | renews) [[on] <date>] (his | her | its | their | a | an) [%lower] (call | calls | appeal | demand) (for | to | on) => statement subject=before act=REQUEST
    !$nominal << (asked | asks) [$det] [@demonym] (<person,state,organisation> | @office | @interlocutor | @homologue) [%lower] (to | for) => statement subject=before act=REQUEST
    !$nominal << (~propose:past | ~propose:pres.3s) => statement subject=before
    $had (~demand:ppart | called on | called for | pressed for | pushed for | pressed | ~urge:ppart | appealed to | ~propose:ppart) => statement subject=before act=REQUEST
    (voiced | expressed | conveyed) [%lower | his | its | her | their] [%lower] (regret | concern | dismay | hope | outrage | alarm | condolences | disappointment | confidence | doubt | doubts | surprise | appreciation | gratitude | thanks | satisfaction | optimism | sympathy | frustration | readiness | scepticism | skepticism) => statement subject=before
    !$nominal << (~describe:past | ~describe:pres.3s) >> ($det | <state,organisation,person>) => statement subject=before
    !$nominal << (~call:past | ~call:pres.3s | branded | labelled | labeled | described | termed) ..6!$stop [as] ["“" | "\""] (unacceptable | unjustified | illegal | irresponsible | outrageous | reckless | baseless | groundless | absurd | disgraceful | shameful | dangerous | unfair | hostile) => statement subject=before position=oppose
    !$nominal << (~call:past | ~call:pres.3s | branded | labelled | labeled | described | termed) ..6!$stop [as] ["“" | "\""] (historic | encouraging | constructive | important | positive | welcome | excellent) => statement subject=before position=support
    !$nominal << (~call:past | ~call:pres.3s | branded | labelled | labeled | described | termed) ..6!$stop [as] ("“" | "\"") => statement subject=before
    !$nominal << (~call:past | ~call:pres.3s | branded | labelled | labeled | dubbed) >> (it | the | her | his | this | its | their | them) => statement subject=before words=1
    (summoned | summons) [[on] <date>] [the] => statement subject=before
    ($will) [%lower] (recognise | recognize) (a | the) @demonym state => statement subject=before status=planned position=support
    $had summoned => statement subject=before
    (circulated | tabled | published | unveiled | issued | submitted) ..3!$stop (draft | amendment | amendments | text | resolution | proposal | plan) => statement subject=before
    (delivered | gave) [a | an | his | her] ..2!$stop (speech | address) => statement subject=before words=1
    (offered | offers) to (mediate | host | help) => statement subject=before position=support
    (vowed | vows | threatened | threatens | pledged) to (block | oppose | resist | veto | reject | thwart | fight) => statement subject=before position=oppose
    !$nominal << (pledged | pledges | promised | vowed) >> (more | further | new | full | that | an | a | up) => statement subject=before
    (vowed | vows | pledged | pledges | promised | promises) to (support | back | help | protect | defend | honour | honor) => statement subject=before position=support
    (said | says) ([that] (he | she | it | they) (hoped | hopes | looked forward | was ready | is ready | were ready | stood by | stands by)) => statement subject=before position=support
    (summoned | summons) [[on] <date>] [the | its | their | <state> 's] [@demonym] (ambassador | charge d'affaires | chargé d'affaires | envoy | top diplomat) => statement subject=before position=oppose
    (will | would | is to | is due to | is expected to) (address | speak to) (the nation | parliament | reporters | journalists | lawmakers) => statement subject=before status=planned
    (responded | replied | retaliated | hit back) [[on] <date>] [to ..6!$stop] (with | by (~:ger)) >> !("“" | "\"") => -
    # "Peruvian judges": no verb.
    @demonym << (judges | remarks | comments | answers) => -
    (said | says | told | claims | claimed | reports | reported) (source | official | sources | officials) => -
    (declared | claimed | claims) (war | victory | bankruptcy | responsibility) => -
    (reportedly | is | are | was | were | be) (said | told | reported | described | urged | accused | criticised | condemned) => -
    !$nominal << $tells => statement subject=before words=1
    $had (~{say}:ppart | ~{reply}:ppart | ~{confirm}:ppart) => statement subject=before words=1

# Offices that companies have too, of bodies that a state or a party has.
def ofstate = ([%lower | @demonym | %cap] [%lower | %cap] (government | ministry | cabinet | presidency | police | army | military | commission | committee | court | tribunal | parliament | senate | assembly | party | central bank | electoral authority | (city | town | county | regional | district | municipal) council))
set holder = president | chairman | chairwoman | chairperson | chair | head | director | leader | chief | commissioner | secretary | spokesman | spokeswoman | spokesperson | judge | adviser
official
    $holder (of | for) [the | a | its] $ofstate ..3!$stop "," who:<person> => official
    who:<person> "," [the | a | its] [%lower] $holder (of | for) [the | a | its] $ofstate => official
    (government | ministry | cabinet | police | army | military | council | commission | court | party | parliamentary | presidential) $holder [","] who:<person> => official

# Offices of companies, schools and clubs.
private
    who:<person> "," [%lower] (president | chairman | chairwoman | director | executive director | head | chief executive | spokesman | spokeswoman | founder | owner) of [the | a] [%word] [%word] (union | federation | association | club | company | group | university | hospital | foundation | institute | charity | firm | airline) => private
    (football | soccer | rugby | cricket | basketball | baseball | hockey | tennis | golf | athletics | olympic | cycling | f.c. | cooperative | airlines | airways) => private
    (company | firm | bank | airline | club | hospital | university | school | industry | corporate | union | team) (spokesperson | spokesman | spokeswoman | president | chairman | chairwoman | chief | director | executive) who:<person> => private

# Subjects that are nobody: "officials said"; an adverb before the verb is no subject.
set adverb = secretly | briefly | privately | separately | publicly | formally | officially | immediately | repeatedly | strongly | sharply | reportedly | previously | jointly | personally | finally | swiftly | promptly | quickly | openly | firmly | flatly | bluntly | angrily | directly | unexpectedly | narrowly | unanimously | overwhelmingly | nearly | already | yesterday | today
def noun = !(@prep | @conj | @adv | @neg | @part | @pron | @det | @office | @rank | @title | @portfolio | @former | @acting | @demonym | @region | %punct | %cap | %upper | %number | %initial | ~:past | ~:ppart | ~:pres | ~:ger | ~:inf | himself | herself | itself | themselves | $adverb | should | would | will | could | might | may | must | can | shall | to | who | which | not | n't | 's | has | have | had)
nobody
    (!(@prep | "-") $noun) << ($told | $tells | ~{condemn}:past | ~{accuse}:past | ~{reject}:past | ~{oppose}:past | ~{demand}:past | ~{announce}:past | ~{support}:past | ~{welcome}:past | $had | met | have | agreed | signed | was | is | are | were | will | would | visited | arrived | travelled)  => nobody at=before
    (officials | sources | diplomats | experts | analysts | observers | critics | lawmakers | witnesses | activists | investigators | prosecutors | police | supporters | opponents | residents | economists | scientists | researchers | doctors | traders | aides | advisers | insiders) => nobody
    !(%punct | said | says | say | announced | announce | declared | confirmed | insisted | warned | added | that | <date>) << they => nobody
    who:<state,organisation> (border | borders | attorney | coast | troops | forces | economy | market | markets | citizen | citizens) => np role=of
    "," (included | released | published | obtained | signed | dated | written | issued | seen | posted) ..10!$hard "," >> ($told | $tells) => nobody at=before
    (people | those | a person | one person | two people) [%lower] (familiar | briefed | close) (with | on | to) [the] [%lower] => nobody
    who:<person,state,organisation> $noun [$noun] >> ($told | $tells | $had | ~:past | ~:pres.3s | @prep | "," | @conj | 's | who | whose | that | which)  => np role=of
    to have (signed | met | visited) => -
    (tell | tells | told | telling) (the truth | a story | stories | lies | a lie | jokes) => -

# -- Votes -----------------------------------------------------------------------------

vote
    (the | a) [@ordinal | %lower] (vote | ballot) ["," (which | that | originally | first | initially) ..10!$hard ","] $was [%lower] (postponed | put off | delayed | moved | put back | pushed back | brought forward) => vote noun=1 light=1 status=postponed
    body:<organisation> voted [%number %punct %number | %number to %number | unanimously | narrowly | overwhelmingly | by ..4!$stop] [[on] <date>] to (approve | adopt | pass | back | support | ratify | extend | confirm | endorse) => vote position=for status=held subject=none
    body:<organisation> voted [%number %punct %number | %number to %number | unanimously | narrowly | overwhelmingly | by ..4!$stop] [[on] <date>] to (reject | block | oppose | defeat) => vote position=against status=held subject=none
    (voted | votes) against "," (including | among them) => vote position=against subject=after status=held
    (voted | votes) (for | in favour | in favor) "," (including | among them) => vote position=for subject=after status=held
    (abstained | abstaining) "," (including | among them) => vote position=abstain subject=after status=held
    (backed | supported | approved | endorsed) it "," (among them | including) => vote position=for subject=after status=held
    (were | was) (opposed | against) >> ("." | ";" | "," ) => vote position=against status=held
    (chose | opted | preferred) to abstain => vote position=abstain status=held
    (will not | would not) vote [on] => vote status=postponed not=1
    with who:<state> ([","] [and] who:<state>){0,6} abstaining => vote position=abstain status=held
    with who:<state> ([","] [and] who:<state>){0,6} voting against => vote position=against status=held
    [with] abstaining => vote position=abstain status=held
    (abstention | abstentions) (of | by | from) who:<state> ([","] [and] who:<state>){0,6} => vote position=abstain status=held
    (blocked | blocks) ..4!$stop (resolution | draft) => vote position=veto status=held
    (resolution | text | motion | draft) ..4!$stop (was | were | has been) (adopted | approved | passed | endorsed) ..3!$stop by => vote position=for voice=passive status=held
    (rejected | voted down | defeated | threw out) ..5!$stop (resolution | motion | draft) => vote position=against status=held
    (abstained | abstains | $had abstained) ((together | along | in concert) with | alongside) [the] with:<state> ([","] [and] [the] with:<state>){0,5} => vote position=abstain status=held
    (voted | votes) against [it | the %lower] ((together | along | in concert) with | alongside) [the] with:<state> ([","] [and] [the] with:<state>){0,5} => vote position=against status=held
    (voted | votes) (for | in favour | in favor) [it | of %lower | the %lower | of the %lower] ((together | along | in concert) with | alongside) [the] with:<state> ([","] [and] [the] with:<state>){0,5} => vote position=for status=held
    (abstained | abstains)         => vote position=abstain status=held
    $had abstained => vote position=abstain status=held
    ($will) abstain => vote position=abstain status=planned
    ($will) (not take part | take no part | not participate) in the (vote | ballot) => vote position=absent status=planned not=1
    did not (take part | participate) in the (vote | ballot) => vote position=absent status=held not=1
    (rejected | defeated | $had rejected) "," by ..9!$stop "," => vote position=against status=held
    (approved | ratified | adopted | endorsed | passed) "," by ..9!$stop "," => vote position=for status=held
    (rejected | defeated) ..9!$stop "," [%number | @number] (votes | to) => vote position=against status=held
    (approved | adopted | passed | ratified | endorsed) ..9!$stop by [a vote of] (%number | @number) (votes | to) => vote position=for status=held
    (overwhelmingly | unanimously | narrowly) (approved | adopted | passed | ratified | endorsed | backed) [[on] <date>] (the | a | an) => vote position=for status=held
    (overwhelmingly | unanimously | narrowly) (rejected | defeated) [[on] <date>] (the | a | an) => vote position=against status=held
    (rejected | defeated) ..9!$stop by [a vote of] (%number | @number) (votes | to) => vote position=against status=held
    (voted | votes) ..8!$hard to (adopt | approve | endorse | pass) ..5!$stop (resolution | motion | declaration | text) => vote position=for status=held
    (voted | votes) (for | in favour | in favor | yes) => vote position=for status=held
    (voted | votes) (against | no) => vote position=against status=held
    ($will) vote (for | in favour | in favor) => vote position=for status=planned
    ($will) vote against => vote position=against status=planned
    ($will) vote [on] => vote status=planned
    (the | a) (vote | ballot) ..6!$stop (due | scheduled | expected | set | planned) => vote noun=1 light=1 status=planned
    (the | a) (vote | ballot) [%lower] (was | has been | is | had been) [%lower] (moved | put back | brought forward | rescheduled) (to | for) <date> => vote noun=1 light=1 status=planned
    (the | a) (vote | ballot) [%lower] (was | has been | is | had been) (moved | postponed | delayed | put off | put back) => vote noun=1 light=1 status=postponed
    (vetoed | vetoes) => vote position=veto status=held
    $had vetoed => vote position=veto status=held
    (used | cast | wielded | exercised) ..3 veto => vote position=veto status=held
    (did not | does not) (vote | take part in the (vote | ballot) | participate in the vote) => vote position=absent status=held not=1
    (adopted | approved | passed | endorsed) ..5!$stop (resolution | declaration | resolutions) => vote position=for status=held
    $had (adopted | approved | passed | endorsed) ..5!$stop (resolution | declaration | resolutions) => vote position=for status=held
    (resolution | text | draft) ..3!$stop (adopted | passed | approved) by => vote position=for voice=passive status=held
    with abstentions from => vote position=abstain noun=1
    (opposed by | rejected by) => vote position=against noun=1 voice=passive

# -- Agreements --------------------------------------------------------------------------

def deal = (agreement | agreements | deal | deals | treaty | treaties | memorandum | memorandums | memoranda | pact | accord | accords | protocol | contract | contracts | letter of intent | declaration | convention | communique | roadmap | ceasefire | truce | partnership | text)
agreement
    before (signing | initialling | ratifying) ..8!$stop $deal => agreement main=1
    (renewed | extended | prolonged | $had (renewed | extended | prolonged)) ..6!$stop (agreement | treaty | pact | accord | protocol | partnership) => agreement status=held
    (acceded | $had acceded) [[on] <date>] to ..4!$stop (treaty | convention | pact | accord | charter | protocol) => agreement status=held
    !($det | was | were | been | to) << (signed | initialled | initialed | ratified | clinched | concluded | inked | signs | sealed | struck | reached | finalised | finalized) ..8!$stop $deal => agreement status=held
    $had (signed | initialled | initialed | ratified | concluded | clinched | struck | reached) ..8!$stop $deal => agreement status=held
    $will (sign | initial | ratify | conclude | ink) ..8!$stop $deal => agreement status=planned
    $deal [%lower] (will be | is to be | is due to be | would be) (signed | initialled | ratified) => agreement status=planned voice=passive
    $had agreed [[in | on] <date>] ["," during ..8!$hard ","] (to (~:inf) | on) >> !(any | no) => agreement status=held reflexive=1
    agreed [[in | on] <date>] [in [the] <place,state>] [[in | on] <date>] >> (to (~:inf | %lower (a | an | the | their | its) | reopen | restart | relaunch | revive | upgrade | scrap | deepen | share | pool | swap | ease)) => agreement status=held reflexive=1
    (agreed | agreed on | agree) [%lower] >> (to ~:inf) => agreement status=held reflexive=1
    (agreed | agreed on | agree) [%lower] on >> !(any | no) => agreement status=held reflexive=1
    $had agreed [%lower] to (a | an) [%lower] (ceasefire | truce | deal | prisoner swap | roadmap | extension | agreement) => agreement status=held reflexive=1
    agreed [[on] <date>] to (a | an) [%lower] (ceasefire | truce | prisoner swap | roadmap) => agreement status=held reflexive=1
    $had (agreed) [%lower] (to (restore | resume | reopen | cooperate | exchange | extend | establish | set up) | on) => agreement status=held
    $deal ..6!$stop (signed | reached | concluded | brokered | struck | initialled | ratified) [[on] <date>] [in <place,state>] [[on] <date>] (by | between) => agreement status=held voice=passive
    (signing | signature) (of | ceremony) ..10!$hard between => agreement noun=1
    $deal ..4!$stop (was | were | has been | have been) (signed | concluded | reached | initialled | ratified) [[on] <date>] [in <place,state>] [[on] <date>] (by | between) => agreement status=held voice=passive
    $deal ..20!$hard $was (signed | initialled | initialed | ratified | concluded | sealed | inked) => agreement status=held voice=passive
    $deal ..20!$hard $willbe (signed | initialled | initialed | ratified | concluded | sealed | inked) => agreement status=planned voice=passive
    (parliament | lawmakers | senate | <organisation>) << ([$had] (approved | endorsed | ratified | passed)) [[on] <date>] (the | a | an | its) ..4!$stop $deal => agreement status=held
    (put | set | affixed) [[on] <date>] (his | her | their) (name | names | signature | signatures) to => agreement status=held
    $deal (was | were) (signed | concluded | reached) => agreement status=held voice=passive
    (signing | signature | ratification) of ..4!$stop $deal (by | between) => agreement noun=1

# -- Letters -----------------------------------------------------------------------------

letter
    (received | receives) [[on] <date>] (a | an | the) [%lower] (message | letter | note | cable) [[on] <date>] from => letter status=held received=1
    $had received (a | an | the) [%lower] (message | letter | note | cable) [[on] <date>] from => letter status=held received=1
    (sent | addressed | conveyed) [[on] <date>] (a | an | his | her) [%lower] (cable | telegram | message | letter) of (congratulations | condolences | condolence | thanks | sympathy) [[on] <date>] to => letter status=held
    (congratulated | thanked | congratulates) [$det] [@demonym | <state> | <state> 's] [@portfolio | new | newly elected] [$title] [","] with:<person> ..6!$stop in a [%lower] (cable | message | letter | telegram) => letter status=held
    (congratulated) ..6!$stop in a (cable | message | letter) => letter status=held
    (had | has | have) written [[on] <date>] to >> ([$det] [@demonym | <state> | <state> 's] [@portfolio] $title{0,1} (<person,organisation,state> | $title)) => letter status=held
    ((wrote | writes) [[on] <date>] to) >> ([$det] [@demonym | <state> | <state> 's] [@portfolio] $title{0,1} <person>) => letter status=held
    (sent | wrote | addressed | handed | delivered | dispatched | submitted) ..3!$stop (letter | message | note | letters | note verbale | condolences) [to] => letter status=held
    $had (sent | written | addressed | handed | delivered) ..3!$stop (letter | message | note | letters) [to] => letter status=held
    (wrote | written) to => letter status=held
    (notified | informed) [the] with:<organisation> => letter status=held
    ^ in (a | his | her | its) [%lower] (letter | message | note) [dated [on] <date>] [[on] <date>] [sent | addressed] to => letter status=held light=1 subject=main
    ^ in (a | an | his | her | its) [%lower] (letter | note verbale | cable) [dated [on] <date>] [[on] <date>] [","] >> (<person,state,organisation> | $det | $title | he | she) => letter status=held light=1 subject=main
    (letter | message | note | cable) [of %lower] from ..12!$hard $was (delivered | handed | handed over | sent | passed on | conveyed | presented) [[on] <date>] >> (to | by | <date> | on | ".") => letter status=held noun=1
    (letter | message) ..3!$stop (sent | addressed | delivered) [[on] <date>] by => letter status=held voice=passive
    in (a | his | her) [%lower] letter [dated <date>] [sent | addressed] to => letter status=held light=1

# -- Appointments ------------------------------------------------------------------------

# Who is named, how it is told, and to what; who goes is told beside it.
def naming = (named | appointed | elected | chose | picked | tapped | nominated | reappointed | confirmed | installed | promoted | selected | names | appoints | elects | picks | taps | nominates | promotes | $had (named | appointed | elected | chosen | picked | tapped | nominated | reappointed | confirmed | installed | promoted | selected))
def named = (named | appointed | elected | chosen | picked | tapped | nominated | reappointed | re-elected | reelected | confirmed | installed | promoted | selected | sworn in | inaugurated | voted in | made)
def office = [the | its | his | her | their | a | an | <state> 's | <organisation> 's] [country 's | nation 's] [new | next | interim | acting | caretaker | permanent | first | second] [@former | @deputy] [@demonym] [@portfolio] office:@office
# Bodies of a state; of what companies have as well only those that say so.
def bureau = (ministry | ministries | commission | police | army | military | navy | parliament | government | cabinet | administration | treasury | judiciary | diplomacy | junta | intelligence | embassy | prosecution | mission | (intelligence | spy | security | space | border | customs | tax | energy | health | environment | national | federal | state | government | UN) agency)
def helm = (lead | head | chair | run | command | oversee | head up) [the | its | a | an | <state> 's] [@demonym | %lower] [%lower] ($bureau | armed forces | air force | central bank | supreme court | constitutional court)
appointment
    (is | are | was | were | would be) (stepping down | standing down) [[on] <date>] [as [the] [@portfolio] (office:@office | leader)] => appointment status=planned
    (handing | handed | hands | giving | gave | gives | entrusting | entrusted | $had (handed | given)) [[on] <date>] the [@portfolio | %lower] (portfolio | ministry | brief) to [$det] [@former] [$title] who:<person> => appointment status=held public=1
    (handing | handed | hands | giving | gave | gives | entrusting | entrusted | $had (handed | given)) [[on] <date>] the [@portfolio | %lower] (job | post) to [$det] [@former] [$title] who:<person> => appointment status=held
    $naming [[on] <date>] ..6!($stop | by | to | and | in) who:<person> ["," %number ","] [as | to be] $office [of] => appointment status=held
    ($will) (name | appoint | nominate | elect) ..4!($stop | by | to | and | in) who:<person> [as | to be] $office => appointment status=planned
    $was [[on] <date>] $named [[on] <date>] [by ..6!($stop | as)] [as | to be] $office => appointment voice=passive status=held
    $was [[on] <date>] $named [[on] <date>] [by ..6!($stop | as)] [as | to be] $office of [the] [%cap | %lower] [%cap | %lower] ($bureau | central bank | supreme court | constitutional court | (city | town | county | municipal | district | regional | provincial | national | state | security | military | transitional | governing) council | senate | assembly | tribunal) => appointment voice=passive status=held public=1
    (is to be | are to be | is due to be | $will be) [[on] <date>] $named [[on] <date>] [as] $office => appointment voice=passive status=planned
    $naming [[on] <date>] ..6!($stop | by | to | and | in) who:<person> to $helm => appointment status=held public=1
    $was [[on] <date>] $named [[on] <date>] to $helm => appointment voice=passive status=held public=1
    (approved | confirmed | endorsed | announced | ratified | decreed | ordered | consented to | assented to | agreed to | backed | $had (approved | confirmed | endorsed | announced | ratified)) [[on] <date>] the (appointment | election | reappointment | promotion) of ..5!($stop | by | as) who:<person> as $office => appointment status=held
    (accepted | accepts | $had accepted) [[on] <date>] the resignation [of] => appointment status=held object=1
    (announced | ordered | $had (announced | ordered)) [[on] <date>] the (dismissal | sacking | removal | firing) of => appointment status=held object=1
    $was [[on] <date>] (appointed | named | elected | chosen | installed | sworn in) [[on] <date>] (in (his | her) (stead | place) | as (his | her) (replacement | successor) | to (replace | succeed) (him | her)) => appointment voice=passive status=held heir=1
    (<person>) << (appointed | named | elected | chosen | installed | sworn in) [[on] <date>] (in (his | her) (stead | place) | as (his | her) (replacement | successor)) => appointment voice=passive status=held heir=1
    (appointed | named | put | installed | $had (appointed | named)) ..5!$stop <person> >> (in (his | her) (stead | place) | as (his | her) (replacement | successor) | to (replace | succeed) (him | her)) => appointment object=1 status=held heir=1
    (takes | took | has taken | had taken) over >> ([[on] <date>] from [$det] [@former | outgoing | @demonym] [$title] <person>) => appointment status=held heir=1
    (succeeds | succeeded | replaces | replaced | $had (succeeded | replaced)) >> ([$det] [@former | outgoing | @demonym] [@portfolio] [$title] <person>) => appointment status=held heir=1
    ((take | takes | took | taken | taking) over ..6!$stop) << from [$det] [@former | outgoing | @demonym] [$title] who:<person> => appointment status=held subject=none heir=1
    "," (replacing | succeeding | in place of | in succession to | to replace | to succeed) [$det] [@former | outgoing | @demonym] [$title] who:<person> => appointment status=held subject=none heir=beside
    (replaced | succeeded) [[on] <date>] << by >> ([$det] [@former | @deputy | @demonym | %lower] [@portfolio | @deputy] [$title] [","] <person>) => appointment status=held object=by subject=none heir=1
    (takes over | took over | $had taken over) [[on] <date>] (the | a | his | her) [@portfolio | %lower] [%lower] (brief | portfolio | ministry) [[on] <date>] => appointment status=held public=1
    (takes over | took over | $had taken over) [[on] <date>] (the | a | his | her) [@portfolio | %lower] [%lower] (post | role | job | reins | leadership | department) [[on] <date>] => appointment status=held
    $will take over [[on] <date>] (the | a | his | her) [@portfolio | %lower] [%lower] (brief | portfolio | ministry) => appointment status=planned public=1
    $will take over [[on] <date>] (the | a | his | her) [@portfolio | %lower] [%lower] (post | role | job | reins | leadership | department) => appointment status=planned
    (act | serve | take over | continue) as [interim | acting | caretaker] office:@office until => appointment status=planned
    (is to | are to | was to | $will) (stand down | bow out | leave office | leave [his | her] post | quit [his | her] post | retire as office:@office) => appointment status=planned
    (stood down | $had stood down | left office | $had left office) [[on] <date>] [as [@portfolio] office:@office] => appointment status=held
    ($will) (take up [the | his | her] (role | post | duties | office | position)) => appointment status=planned
    (received | receives | welcomed | $had (received | welcomed)) [[on] <date>] ..9!$hard who:<person> "," who (presented | handed over | handed | submitted) ..4!$stop credentials => appointment status=held
    ($had accepted | accepted | accepts | received | receives) [[on] <date>] the credentials of => appointment object=1 status=held
    (takes over | took over | has taken over) [[on] <date>] as [$det | <state> 's] [@demonym] [@portfolio] office:@office => appointment status=held
    $will take over [[on] <date>] as [$det | <state> 's] [@demonym] [@portfolio] office:@office => appointment status=planned
    (becomes | became | has become) [the | its | <state> 's] [new | next | first] [@demonym] [@portfolio] office:@office >> !for => appointment status=held
    $will become [the | its | <state> 's] [new | next | first] [@demonym] [@portfolio] office:@office => appointment status=planned
    (handed in | $had handed in | handed) (his | her) resignation => appointment status=held
    $was (relieved | stripped | removed) [[on] <date>] (of (his | her) (duties | post | command | functions) | from (office | his post | her post | his position | her position | his command)) => appointment voice=passive status=held
    (succeeds | succeeded | has succeeded) >> ([$det] [@demonym] [$title] <person> ..3!$stop as) => appointment status=held
    $will succeed >> ([$det] [@demonym] [$title] <person> ..3!$stop as) => appointment status=planned
    (named | appointed | elected | chose | $had (named | appointed | elected | chosen)) [[on] <date>] [$title] who:<person> [as] [its | the | <state> 's] (interim | acting | caretaker) [@portfolio] office:@office => appointment status=held public=1
    "," (appointed | named | elected) [as] [the | <state> 's | <organisation> 's | its] [@demonym] [new] [@portfolio] office:@office [of [the] <state>] [[on] <date>] => appointment status=held apposed=1
    $was [%lower] (appointed | sworn in | dismissed | sacked | nominated | accredited | ousted | reappointed) => appointment voice=passive status=held
    (dismissed | sacked | fired | ousted | removed) >> ((his | her | the | its) [@demonym] [@portfolio] (@office | @title) [","] <person>) => appointment object=1 status=held
    (replaced | replacing) (him | her) [[on] <date>] with => appointment object=with status=held
    (appointed | named | nominated) >> ([$title] <person>) => appointment object=1 status=held
    ((parliament | lawmakers | senate | <organisation>) [$had]) << (elected | re-elected | approved | confirmed) >> (<person> [[on] <date>] [as] [@demonym] (@office | [the] [new] @office)) => appointment object=1 status=held
    $was (re-elected | reelected) [[on] <date>] (for | to | with | as | on | by | in | ".") => appointment voice=passive status=held
    $was (elected | re-elected) [[on] <date>] [as] [the] office:@office of [the] <state> => appointment voice=passive status=held public=1
    (names | appoints | sacks | dismisses | fires) >> ([$title] <person>) => appointment object=1 status=held
    (replaced | removed) [$det] [@portfolio | @demonym] @office >> <person> => appointment object=1 status=held
    ^ (appointed | named | elected | chosen | nominated | re-elected) [[in | on] <date>] [by ..5!$stop] >> "," => appointment status=held subject=main
    (appointed | nominated) [to the post] [in | on] <date> >> "," => appointment status=held apposed=1
    $was replaced [[on] <date>] as [$det | <state> 's] [@demonym] [@portfolio] office:@office => appointment voice=passive status=held
    (presented | presents | handed | $had (presented | handed)) ..6!$stop credentials => appointment status=held
    $will present ..6!$stop credentials => appointment status=planned
    ^ (appointed | named) [[on] <date>] [as] [the] [new] [@portfolio] office:@office => appointment status=held subject=main
    $had quit >> ("," | "." | after | over | amid) => appointment status=held
    (swore in | swears in | $had sworn in) [[on] <date>] >> ([$det] [@former | new | %lower] [@portfolio | %lower] [$title] [","] <person>) => appointment object=1 status=held
    (resigns | resigned | quit) [[on] <date>] as [$det] [@portfolio | @demonym | <state> 's] office:@office => appointment status=held
    (has | have | had) (tendered | submitted | announced | offered) [his | her] resignation => appointment status=held
    $was named >> ([$det] [@former | @acting | @portfolio | new | %lower] (@office | head | chief | to the)) => appointment voice=passive status=held
    ($will) be (appointed | named | sworn in) => appointment voice=passive status=planned
    ($will) be (inaugurated | installed) [[on] <date>] as [the | its | <state> 's] [new | next | interim] office:@office => appointment voice=passive status=planned
    $was (inaugurated | installed) [[on] <date>] as [the | its | <state> 's] [new | next | interim] office:@office => appointment voice=passive status=held
    (appointed | named | dismissed | sacked | nominated | fired) >> ([$title] <person>) => appointment object=1 status=held
    (reappointed | reinstated) >> ([$title] <person>) => appointment object=1 status=held
    $was sworn in [[on] <date>] [in <place,state>] as [the] [new | interim | acting] office:@office of [the] <state> => appointment voice=passive status=held public=1
    $was sworn in [[on] <date>] (before | by) the (president | king | queen | parliament | senate | chief justice) => appointment voice=passive status=held public=1
    $was sworn in [[on] <date>] [in <place,state>] [as] [the] [new | interim | acting] [@demonym | @portfolio] [office:@office] => appointment voice=passive status=held
    $had (appointed | dismissed | sacked | nominated | fired) >> ([$title] <person>) => appointment object=1 status=held
    (took office | takes office | resigned | stepped down | presented [his | her] credentials | took up [his | her] (post | duties) | was sworn in | tendered [his | her] resignation | submitted [his | her] resignation) => appointment status=held
    $had (resigned | stepped down | presented [his | her] credentials) => appointment status=held
    $will (step down | take office | resign | take up [his | her] (post | duties)) => appointment status=planned

# -- Sanctions ---------------------------------------------------------------------------

def measures = (sanctions | sanctions package | package of sanctions | round of sanctions | restrictions | restriction | embargo | asset freeze | travel ban | export ban | tariffs)
sanction
    (froze | freezes | has frozen | have frozen) [[on] <date>] ..3!$stop (assets | funds | accounts) (of | belonging to | held by) [..3!$stop side:@demonym] => sanction status=held object=1
    (imposed | slapped | announced | adopted | unveiled | approved | introduced) ..4!$stop $measures [[on] <date>] (on | against | targeting) ..3!$stop side:@demonym => sanction status=held
    $had (imposed | slapped | announced | adopted | approved | introduced) ..4!$stop $measures [[on] <date>] (on | against | targeting) ..3!$stop side:@demonym => sanction status=held
    ((sanctioned | blacklisted) | $had (sanctioned | blacklisted)) [[on] <date>] [$det | @number | %number] [%lower] [%lower] side:@demonym >> %lower => sanction status=held
    $measures ..10!$hard (was | were | have been | has been | had been) [%lower] (imposed | adopted | announced | approved | slapped | extended | renewed | prolonged | reimposed | tightened) [on] => sanction status=held voice=passive
    $measures ..10!$hard (was | were | have been | has been | had been) [%lower] (lifted | eased | removed | waived | suspended) => sanction status=held voice=passive cameo=085
    $measures (imposed | slapped | adopted) [[on] <date>] ..6!$stop by => sanction status=held voice=passive
    (is | are) (imposing | slapping | adopting) ..4!$stop $measures [on | against] => sanction status=held object=1
    ($will) not (impose | lift | adopt | ease | slap) ..4!$stop ($measures | sanctions) [on | against] => -
    (will not | would not | wo n't) (impose | lift | adopt | ease | slap) ..4!$stop ($measures | sanctions) => -
    (is | are) (lifting | easing | removing) ..3!$stop $measures [on | against] => sanction status=held object=1 cameo=085
    (placed | put) ..9!$stop (under sanctions | on its sanctions list | on a sanctions list | on its blacklist) => sanction status=held object=1
    (imposes | slaps | adopts) ..4!$stop $measures [on | against] => sanction object=1
    (imposed | slapped | announced | adopted | unveiled | approved | introduced | rolled out) ..4!$stop sanctions [[on] <date>] [on | against | targeting]  => sanction status=held object=1
    $had (imposed | slapped | adopted) ..4!$stop sanctions [[on] <date>] [on | against]  => sanction status=held object=1
    (imposed | slapped) ..3!$stop $measures [[on] <date>] (on | against)  => sanction status=held object=1
    agreed to (lift | ease) ..3!$stop $measures [on | against]  => sanction status=held object=1 cameo=085
    (lifted | eased | waived | suspended | removed) ..3!$stop $measures [[on] <date>] [on | against]  => sanction status=held object=1 cameo=085
    $had (lifted | eased | waived) ..3!$stop $measures [[on] <date>] [on | against]  => sanction status=held object=1 cameo=085
    $will (impose | adopt | approve | slap | introduce) ..6!$stop sanctions [on | against] => sanction status=planned object=1
    (will | is to | are to) (lift | ease) ..4!$stop sanctions [on | against] => sanction status=planned object=1 cameo=085
    (<state,organisation>) << sanctions [[on] <date>] (@number | %number | $det | more | several | another | top | senior) [@number | %number] [%lower] [%lower] side:@demonym => sanction status=held
    (<state,organisation>) << sanctions [[on] <date>] (@number | %number) [%lower] side:@demonym => sanction status=held
    (sanctioned | blacklisted) [[on] <date>] >> (%lower <state,organisation> | %lower @demonym) => sanction status=held object=1
    (calls | call | called | demand | demands | demanded | push | pushed | appeal | appealed | urged | asked) (for | to) [an | the] (end | easing | lifting | removal) (to | of) [the | all] [%lower] $measures => -
    (renewed | extended | prolonged | renews | extends | prolongs) ..3!$stop ($measures | arms embargo) [on | against] => sanction status=held object=1
    (sanctioned | blacklisted) >> (<person,state,organisation> | $det | @number | @demonym) => sanction status=held object=1

# -- Ruptures ----------------------------------------------------------------------------

def ties = (ties | relations | cooperation | treaty | agreement | accord | contacts | links)
rupture
    (expelled | expels | $had expelled) [[on] <date>] with:<state> 's [%lower] (ambassador | ambassadors | envoy | diplomats | chargé d'affaires | military attaché) => rupture status=held
    (threw out | kicked out | ordered out | sent home | $had (thrown out | kicked out)) [@number | %number | the | several | a] [@number | %number] side:@demonym (diplomats | diplomat | ambassador | envoy | attaché) => rupture status=held
    (closed | shut | $had (closed | shut)) [[on] <date>] its (embassy | consulate) in [the] post:<place,state> => rupture status=held
    (closed | shut | $had (closed | shut)) [[on] <date>] (the | its | <state> 's) [side:@demonym] (consulate | embassy | consulate general) => rupture status=held
    (announced | ordered | $had (announced | ordered)) [[on] <date>] the (expulsion | recall | withdrawal) of ..3!$stop (ambassador | envoy | diplomats | diplomat | chargé d'affaires | staff) => rupture status=held
    (ordered | announced | decided on) [[on] <date>] [the | an] expulsion of ..3!$stop [side:@demonym] [%lower] (diplomats | officials | diplomat | official | ambassador | staff) => rupture status=held
    (recalled | withdrew | recalls | withdrawn | recalling | withdraws) [[on] <date>] ..2!$stop (ambassador | ambassadors | envoy | high commissioner | consul general | chargé d'affaires) (to | in | from) [the] post:<place,state> >> !and => rupture status=held
    (recalled | withdrew | recalls | withdrawn | recalling | withdraws) [[on] <date>] ..2!$stop (ambassador | ambassadors | envoy | high commissioner | consul general | chargé d'affaires) => rupture status=held
    (expelled | expels | expelling) ..2!$stop [side:@demonym] [%lower] (diplomats | ambassador | diplomat | envoy | attaché) => rupture status=held
    (declared) ..6!$stop persona non grata => rupture status=held object=1
    (declared) [@number | %number] [side:@demonym] [embassy] (diplomats | staff | officials | employees | ambassador | diplomat | envoy) [members] persona non grata => rupture status=held
    (declared) [the] side:@demonym [%lower] (ambassador | diplomat | envoy | chargé d'affaires | consul | attaché) persona non grata => rupture status=held
    (declared) [@number | %number] [side:@demonym] embassy (staff | officials | employees | members) persona non grata => rupture status=held
    (is | are | was | were) (recalling | withdrawing) ..2!$stop (ambassador | ambassadors | envoy | high commissioner) => rupture status=held
    (is | are | was | were) (expelling) ..4!$stop (diplomats | ambassador | diplomat | envoy | attaché) => rupture status=held
    (is | are | was | were) (severing | cutting | breaking off | suspending | freezing | downgrading) [off] ..3!$stop $ties [with] => rupture status=held
    (cutting | breaking off) [off] [all | its | their] [diplomatic] (ties | relations) [with] => rupture status=held
    (announced | announcing) (its | their | his | the) [%lower] withdrawal from [the] with:<organisation> => rupture status=held
    (announced | announcing) (its | their | the) [%lower] (severing | severance | suspension | breaking off) of [diplomatic] $ties [with] => rupture status=held
    (left | leaves) the with:<organisation> => rupture status=held
    (left | leaves | leaving | quit) the @seat => -
    (severed | cut | broke off | suspended | broken off | downgraded | froze | frozen | severs | cuts | suspends | severing) [off] ..3!$stop $ties [with] => rupture status=held
    (ended | ends | ending | terminated) [[on] <date>] (the | a | its | their) ..3!$stop (treaty | agreement | accord | pact | deal | cooperation) [with] => rupture status=held
    (revoked | annulled | cancelled | abrogated) [[on] <date>] (the | a | its | their) ..3!$stop (treaty | agreement | accord | pact | deal) [with] => rupture status=held
    who:<state> 's (ambassador | envoy) ..6!$hard (was | were | has been | had been) (recalled | withdrawn) => rupture status=held voice=passive
    (expelled | expels) [[on] <date>] ..2!$stop with:<organisation> ..3!$stop (coordinator | representative | envoy | official | officials | staff | chief | head | diplomats) => rupture status=held
    (denounced | terminated | tore up | scrapped | renounced) [[on] <date>] (the | a | its) ..3!$stop (treaty | agreement | accord | pact) => rupture status=held
    (closed | shut | closing | closes | shuts) ..4!$stop (border crossings | crossings | crossing points | checkpoints | border posts) (with | to) => rupture status=held
    ($will) close ..4!$stop (border crossings | crossings | crossing points | checkpoints | border posts) (with | to) => rupture status=planned
    (closed | shut | closing) ..1!$stop [its | their | the] (airspace | border | borders | embassy | consulate) => rupture status=held
    (withdrew | withdrawn | pulled out | withdrawing | withdraws | pulling out) from [the] with:<organisation> => rupture status=held
    (pulled out | pulls out | pulling out) of [the] with:<organisation> => rupture status=held
    ($will) (withdraw | pull out) from [the] with:<organisation> => rupture status=planned
    $had quit [the] with:<organisation> => rupture status=held
    (quit) the with:<organisation> => rupture status=held
    (cut short | cut the | cut a | cut his | cut her) => -

# -- Which side words take ---------------------------------------------------------------------

set against = unacceptable | intolerable | illegal | unlawful | illegitimate | unbalanced | one-sided | dangerous | irresponsible | baseless | groundless | unfounded | false | provocation | provocative | aggression | shameful | disgraceful | ridiculous | counterproductive | violation | violations | interference | blackmail | betrayal | failure | hypocrisy | massacre | genocide | unjust | unjustified | unfair | hostile | regrettable | absurd | outrageous | reckless | escalation | treachery | cowardly | terrorist | sham | farce | meddling
set infavour = historic | fruitful | constructive | productive | encouraging | welcome | welcomes | welcomed | breakthrough | progress | milestone | unwavering | ironclad | promising | courageous | excellent | optimistic | hopeful | landmark
stance
    $against => stance position=oppose
    contrary to => stance position=oppose
    (will | would | shall | could | can | must | does | do) (not | never | no longer) (accept | tolerate | allow | recognise | recognize | support | yield | bow | negotiate | surrender | reflect | stand | permit | back) => stance position=oppose
    (won't | cannot | can't | doesn't | don't | couldn't | wouldn't) [be] (accept | tolerate | allow | recognise | recognize | support | yield | bow | negotiate | surrender | stand | permit) => stance position=oppose
    (double standards | red line | wrong direction | wrong path | step backwards | missed opportunity | grave mistake | serious mistake | no dictated | fault lines) => stance position=oppose
    $infavour => stance position=support
    (stop | halt) (interfering | meddling | provoking | threatening | destabilising | destabilizing | supporting) => stance position=oppose
    (put | puts | putting | places | placing) ..6!$stop (at risk | in danger | in jeopardy) => stance position=oppose
    (undermine | undermines | undermined | undermining) => stance position=oppose
    (deserve | deserves | deserved) [all] (the | a | our) [%cap | %lower] [%cap | %lower] (prize | award | medal | support | thanks | praise | credit | respect | gratitude | recognition | admiration) => stance position=support
    !(not | never | seen | treated | regarded | viewed | considered | described | known | posing | posed | such | than) << as (partners | friends | allies) >> !(of | in) => stance position=support
    (step | signal | message | move) (forward | in the right direction) => stance position=support
    (important | positive | significant | major | decisive | first) step => stance position=support
    (right direction | good news | new chapter | new era | new page | turned a corner | turning point) => stance position=support
    (strategic | reliable | close | trusted | strong) (partner | partners | partnership | ally | allies | friend | friends) => stance position=support
    (ready | willing | prepared | determined) to => stance position=support
    (remains | remain | are | is | stay) (committed | dedicated) => stance position=support
    (hope | hopes | hoped | hoping | support | supports | supported | stand with | stands with | stand by | stands by | supportive) => stance position=support

# -- What it is about ------------------------------------------------------------------------

# A noun of a subject, and no word that begins another phrase.
def thing = !(@prep | @conj | @pron | @neg | @part | @adv | @office | %punct | %number | %initial | %upper | %cap | $det | ~:past | ~:ppart | is | are | was | were | be | been | has | have | had | will | would | to | this | that | not | both | all | it | them | him | her | us | phone | telephone | sidelines | margins | arrival | condition | behalf | time | sides | counterpart | counterparts | reporters | journalists | track)
def noun3 = ($thing [$thing] [$thing])
def of = ((of | on | between | for | against) [$det] [@demonym] ($noun3 | <state,place,organisation>) | in [the] <state,place>)
def what = ([$det] [@demonym | <state>] $noun3 [$of] | [the] <state,place,organisation> ['s] $thing [$thing] | [the] <state,place,organisation>)
topic
    (concerning | regarding | about) what:$what => topic
    (talks | discussions | agreement | agreements | deal | memorandum | resolution | summit | conference | session | meeting | negotiations | accord | treaty | convention | vote | debate | consultations | understanding | cooperation | statement | report) on what:$what => topic
    (discussed | discuss | discusses | discussing | reviewed | review | addressed | raised | focused on | focused mainly on | focuses on | centred on | centered on | dealt with | touched on | talked about | spoke about | exchanged views on) what:$what => topic
    # Behind an article it is no verb.
    !$det << ((~condemn:past | ~condemn:pres.3s | ~denounce:past | ~deplore:past | ~criticise:past | ~criticize:past | ~reject:past | ~reject:pres.3s | ~welcome:past | ~welcome:pres.3s | ~praise:past | ~hail:past | ~oppose:past | ~support:past | ~support:pres.3s | ~demand:past | ~demand:pres.3s) what:$what) => topic
    (called for | calls for | calling for | pressed for | opposed to | opposition to | support for | concern over | concerns over | concern about) what:$what => topic
    what:((draft | <organisation>) [resolution] (resolution %number | %number)) => topic
    what:(resolution %number) => topic
