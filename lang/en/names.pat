# lang/en/names.pat: what stands around names. docs/names.md tells what each rule is for.
mode all

def before = [f:@former] [n:@demonym] [f:@former] [v:@deputy] [x:@acting | x:@outgoing]
def adv = (also | has | had | have | will | would | is | was | should | could | may | later | then | now | still | again)

# Articles and possessives: behind them an office without a name is its holder.
the
    (the | his | her | its | their | this)            => the

whose
    (his | her | its | their)   => whose

# Between an office and whose it is, on either side.
of
    (of | for | at | from) [the]  => of
    's                            => of
    of (both | the two | their two) (countries | states | nations) => of

to
    (to | in | at) [the]          => to

office
    $before [p:@portfolio] o:@office [p:@portfolio] => office
    [n:@demonym] h:@homologue                       => office

body
    [n:@demonym] m:@ministry      => body
    [n:@demonym] p:@portfolio m:@ministry  => body
    n:@demonym b:@body            => body
    !@demonym << b:@body          => body
    b:@body=central-bank of [the] s:@state => body

# Bodies of parts of states: the Scottish Government, Catalonia's parliament.
regional
    r:@part b:(@body | @ministry)       => regional
    r:@region Regional b:@body          => regional
    b:(government | parliament | cabinet | assembly) of [the] r:@region  => regional

# Names of things that are nobody's.
nobody
    (El | La) ("Niño" | "Nino" | "Niña" | "Nina")       => nobody

acting
    !(in | at | to | from | near | outside | inside | of | into | for | around) << c:@capital $adv? (~:pres.3s | ~:past | has | had | will | would | is | was)  => acting
    between c:@capital and d:@capital      => acting
    (between | with | against | toward | towards | told | urged | accused | blamed | by | that) << c:@capital   => acting
    (between | with | against) << c:@capital and d:@capital   => acting
    ^ c:@capital and d:@capital            => acting
    c:@capital >> ('s (position | response | support | decision | refusal | demand | demands | ally | allies | proposal | envoy | ambassador | relations | offer | stance | government | ties | bid))   => acting
    ~{accuse,condemn,warn,ask,demand,praise,welcome,support,help,sanction,invite} << c:@capital        => acting
    (readout | statement | response | support | pressure | criticism | approval | message) << (from | of) c:@capital   => acting
    c:@capital >> ('s top diplomat)  => acting

# Whose an office is: a word that is a given name, too, is the state there (Jordan's king).
owner
    c:@state >> ('s [@rank | @former | @deputy] (@office | @portfolio | @ministry | @body))   => owner

building
    (at | inside | outside | near | into) [the] s:@seat     => building

# A word with a capital that says something is somebody, be it unknown ("…", Mailis said).
speaks
    %punct ~{say,announce,confirm,deny,reply}:past,pres.3s << c:%cap >> !(%cap | %upper | %initial | "-" | 's | of)  => speaks
    !(%cap | %upper | %initial | the | of | and | "-" | for | at | on | in | last | this | next | since | by) << c:%cap >> (~{say,announce,confirm,deny,reply}:past,pres.3s)  => speaks

# A line that begins with its place in capitals: BERULLE – Marché de Noël; LARNACA (Agency) —
dateline
    ^ x:%upper >> (_ ("–" | "—" | "-") _)                    => dateline
    ^ x:%upper >> ("(" (%upper | %cap | %lower) [%upper | %cap] ")" ("–" | "—" | "-"))   => dateline
    ":" << x:%upper >> (_ ("–" | "—" | "-") _)               => dateline
