# lang/ar/names.pat: what stands around names. docs/names.md tells what each rule is for.
# Articles are written with the word: the tokens know them.
mode all

of
    (ل | لدى | باسم)     => of
    (البلدين | الدولتين)  => of

to
    (لدى | في | ب | إلى)       => to

office
    [v:@deputy] o:@office [n:@demonym] [p:@portfolio] [n:@demonym] [f:@former] [x:@acting | x:@outgoing | x:@elect]   => office
    o:@office ل p:@portfolio      => office
    h:@homologue [n:@demonym]     => office

body
    m:@ministry [p:@portfolio] [n:@demonym]           => body
    b:@body n:@demonym            => body
    b:@body >> !@demonym          => body

# Bodies of parts of states.
regional
    b:@body=government,parliament r:@part                     => regional
    b:@body=government,parliament إقليم r:@region             => regional
    b:@body=government,parliament r:@region                   => regional

# Words in Latin letters, in a text of Arabic ones.
latin
    !(%upper | %cap | %lower | %initial) << h:(%upper | %cap) (%cap | %upper){0,2} >> !(%cap | %upper | %lower)     => bodyname

acting
    !(في | ب | إلى | من | ل | على | قرب) << c:@capital (~:pres.3fs | ~:past.3fs | ~:pres.3ms | ~:past.3ms)   => acting
    (~:past.3fs | ~:pres.3fs | ~:subj.3fs) << c:@capital        => acting
    (بين | مع | ضد) << c:@capital       => acting
    بين c:@capital و d:@capital         => acting
    بين c:@capital وبين d:@capital      => acting
