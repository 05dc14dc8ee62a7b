# lang/fr/names.pat: what stands around names. docs/names.md tells what each rule is for.
mode all

def before = [f:@former] [v:@deputy]
def behind = [@wing] [f:@former] [x:@outgoing] [n:@demonym] [v:@deputy] [p:@portfolio] [v:@deputy] [n:@demonym] [f:@former] [x:@acting | x:@outgoing | x:@elect] [@wing]
def of = (de | du | des | "d'" | d') [la | le | les | l']
def pron = (ne | n' | se | s' | y | le | la | l' | les | lui | leur | en)

# Definite articles and possessives: behind them an office without a name is its holder.
the
    (le | la | l' | les | au | du | aux | des | cet | ce | cette | son | sa | ses | leur | leurs) => the

whose
    (son | sa | ses | leur | leurs) => whose

# Between an office and whose it is.
of
    (de | d' | du | des | au | "auprès") [la | l' | le | les]     => of
    (des | de leurs) deux (pays | États | capitales | voisins)         => of

to
    (en | au | aux | à | "près" | "auprès") [de | du | des] [la | l' | le | les]     => to

office
    $before o:@office $behind        => office
    h:@homologue [n:@demonym]        => office
    h:(homologue | homologues) [n:@demonym] => office

body
    m:@ministry [n:@demonym] [p:@portfolio] [n:@demonym]           => body
    b:@body n:@demonym               => body
    b:@body >> !@demonym             => body
    b:@body=central-bank $of s:@state => body

# Bodies of parts of states: le gouvernement wallon, le parlement de Catalogne.
regional
    b:@body=government,parliament r:@part                     => regional
    b:@body=government,parliament ("régional" | provincial | autonome | local) $of r:@region => regional
    b:@body=government,parliament $of r:@region               => regional

# Names of things that are nobody's.
nobody
    (El | La) ("Niño" | "Nino" | "Niña" | "Nina")       => nobody

# Capitals that speak and act for their government.
acting
    !(à | "À" | en | vers | dans | depuis | sur | de | d' | entre | près) << c:@capital $pron* (~:ger | ~:pres.3s | ~:impf.3s | ~:fut.3s | ~:cond.3s | ~:past.3s)  => acting
    (entre | avec | contre | selon | envers | "où" | que | qu' | ni | et) << c:@capital (et | ou | ni) [à | de] d:@capital                                   => acting
    (entre | contre | selon | envers | avec | pour | par | qu' | que) << c:@capital   => acting
    ^ c:@capital et d:@capital       => acting
    (position | réponse | soutien | silence | appui | refus | relations | rapprochement | propositions | proposition | décision | feu vert | exigences | intentions | griefs | partenaire | allié | alliés | colère | demande | soutiens) << de c:@capital   => acting
    ^ c:@capital "," d:@capital et e:@capital   => acting
    c:@capital "," (qui | partenaire | allié | alliée | dont)      => acting
    ~{accuse,condemn,warn,ask,demand,praise,welcome,call-for,support,help,sanction,invite} << c:@capital        => acting
    (riposte | adresse | celle | voix | accord | initiative | aval | demande | offre | invitation | pression | pressions | volonté | attitude) << (de | d') c:@capital   => acting
    tandis que c:@capital     => acting
    %punct (~{say,announce,confirm,deny,reply}:pres.3s,past.3s | (a | avait) ~{say,announce,confirm,deny,reply}:ppart) << c:@capital  => acting

# Seats that one goes to are buildings.
building
    (au | à | devant | dans) [le | la | l'] s:@seat    => building

# A word with a capital that says something is somebody, be it unknown ("…", a dit Mailis).
speaks
    %punct (~{say,announce,confirm,deny,reply}:pres.3s,past.3s | (a | avait) ~{say,announce,confirm,deny,reply}:ppart) << c:%cap >> !(%cap | %upper | %initial | "-" | de | d' | du)  => speaks
    !(%cap | %upper | %initial | de | d' | du | l' | la | le | les | "-" | et) << c:%cap >> ((~{say,announce,confirm,deny,reply}:pres.3s,past.3s | (a | avait) ~{say,announce,confirm,deny,reply}:ppart) (que | qu' | ":" | "," | "." | "«"))  => speaks

# Names that begin with what they name: l'université de Rennes, la gare de Lorient, la Ligue nationale de hockey.
named
    h:@head [%lower] $of x:%cap                => named
    h:@head x:%cap                             => named
    h:@body-head [a:%lower] $of %lower >> !(%cap | de | du | des | d')       => bodyname
    h:@body-head [a:%lower] $of %lower [a:%lower] $of (%lower | %cap)   => bodyname
    h:@body-head a:%lower @demonym >> !(%cap | @body-head)   => bodyname
    h:@body-head [a:%lower] pour [la | le | les | l' | un | une] %lower [a:%lower]  => bodyname

# Clubs: les Girondins de Bordeaux.
team
    (les | des | aux) << x:%cap [%cap] $of y:(@city | @state | @region | @capital)   => team

# A line that begins with its place in capitals: BERULLE – Marché de Noël; LARNACA (Agency) —
dateline
    ^ x:%upper >> (_ ("–" | "—" | "-") _)                    => dateline
    ^ x:%upper >> ("(" (%upper | %cap | %lower) [%upper | %cap] ")" ("–" | "—" | "-"))   => dateline
    ":" << x:%upper >> (_ ("–" | "—" | "-") _)               => dateline
