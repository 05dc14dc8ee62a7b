# lang/es/names.pat: what stands around names. docs/names.md tells what each rule is for.
mode all

def behind = [@wing] [f:@former] [x:@outgoing] [n:@demonym] [v:@deputy] [p:@portfolio] [v:@deputy] [n:@demonym] [f:@former] [x:@acting | x:@outgoing | x:@elect] [@wing]
def pron = (no | se | le | les | lo | la | ya | también)

# Articles and possessives: behind them an office without a name is its holder.
the
    (el | la | los | las | al | del | su | sus | este | esta | ese | esa)  => the

whose
    (su | sus)   => whose

# Between an office and whose it is.
of
    (de | del | ante) [la | el | los | las]      => of
    @office << por [la | el]      => of
    de (ambos | los dos) (países | Estados)       => of

to
    (en | ante | de | del | a | al) [la | el | los | las]   => to

office
    [f:@former] [v:@deputy] o:@office $behind        => office
    h:@homologue [n:@demonym]     => office

body
    m:@ministry [n:@demonym] [p:@portfolio] [n:@demonym]           => body
    b:@body n:@demonym            => body
    b:@body >> !@demonym          => body
    b:@body=central-bank (de | del) [la | el | los] s:@state => body

# Bodies of parts of states: el Gobierno vasco, el Parlamento de Cataluña.
regional
    b:@body=government,parliament r:@part                     => regional
    b:@body=government,parliament ("autonómico" | regional | provincial | foral) (de | del) [la | el] r:@region => regional
    b:@body=government,parliament (de | del) [la | el | las | los] r:@region  => regional

# Names of things that are nobody's.
nobody
    (El | La) ("Niño" | "Niña")         => nobody

acting
    !(en | a | hacia | desde | de | entre | sobre | hasta) << c:@capital $pron* (~:pres.3s | ~:impf.3s | ~:fut.3s | ~:cond.3s | ~:past.3s)  => acting
    (entre | con | contra | según | hacia | ni | y | que) << c:@capital (y | e | o | ni) [a | de] d:@capital    => acting
    (entre | contra | según | con | para | por | que | si) << c:@capital   => acting
    ^ c:@capital (y | e) d:@capital      => acting
    (posición | respuesta | apoyo | silencio | rechazo | relaciones | propuesta | decisión | exigencias | aliado | aliados | socio | gobierno) << de c:@capital   => acting
    ~{accuse,condemn,warn,ask,demand,praise,welcome,support,help,sanction,invite} << [a] c:@capital        => acting

building
    (en | ante) [el | la] s:@seat     => building

# A word with a capital that says something is somebody, be it unknown ("…", dijo Belmonte).
speaks
    %punct (~{say,announce,confirm,deny,reply}:pres.3s,past.3s | (ha | había) ~{say,announce,confirm,deny,reply}:ppart) << c:%cap >> !(%cap | %upper | %initial | "-" | de | del)  => speaks
    !(%cap | %upper | %initial | de | del | el | la | los | las | "-" | y) << c:%cap >> ((~{say,announce,confirm,deny,reply}:pres.3s,past.3s | (ha | había) ~{say,announce,confirm,deny,reply}:ppart) (que | ":" | "," | "." | "«"))  => speaks

# Clubs: los Leones de Caracas.
team
    (los | las) << x:%cap [%cap] (de | del) [la | los | las | el] y:(@city | @state | @region | @capital)   => team

# Names that begin with what they name: la Universidad de Sevilla, el Instituto nacional de estadística.
named
    h:@head [%lower] (de | del) [la | los | las | el] x:%cap   => named
    h:@head x:%cap                             => named
    h:@body-head %cap [%cap] (de | del) [la | el | los | las] %cap >> !(%cap | de | del | y)  => bodyname
    h:@body-head [a:%lower] (de | del) [la | los | las | el] %lower >> !(%cap | de | del)       => bodyname
    h:@body-head [a:%lower] (de | del) [la | los | las | el] %lower [a:%lower] (de | del) [la | los | las | el] (%lower | %cap)   => bodyname

# A line that begins with its place in capitals: BERULLE – Marché de Noël; LARNACA (Agency) —
dateline
    ^ x:%upper >> (_ ("–" | "—" | "-") _)                    => dateline
    ^ x:%upper >> ("(" (%upper | %cap | %lower) [%upper | %cap] ")" ("–" | "—" | "-"))   => dateline
    ":" << x:%upper >> (_ ("–" | "—" | "-") _)               => dateline
