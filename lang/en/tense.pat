# Which way the verbs of an English sentence look: what dates without a year go by.

set adv = not | also | already | since | then | now | formally | officially | recently | reportedly | initially | only | never

# "The attack in the night of Monday": no verb behind an article.
noun priority=1
    ("The" | "A" | "An" | "His" | "Her" | "Its" | "Their" | "Our") ~:pres    => -

future priority=5
    # agreed on Monday to meet in January
    (agreed | decided | promised | pledged | vowed) ..6!%punct << to ~:inf => future
    # The bare form is no past: "could hit 40C", "can put off".
    (could | may | might | would | should | can | must | cannot) [$adv] ~:inf => present
    # Will be received on Thursday; is to be signed.
    (will | 'll | shall | is to | are to | was to | were to | due to | expected to | set to | scheduled to) [not | also | now | then] be ~:ppart => future
    (will | 'll | wo n't | won't | shall) [$adv] [%word]                     => future
    (is | are | was | were | be) [$adv] (to | due to | set to | expected to | scheduled to | slated to | going to | meant to | supposed to) => future
    (is | are | was | were) [$adv] (expected | due | scheduled | set | slated | planned | pencilled in) => future
    (is | are | was | were | be | been) [$adv] (due | set | expected | scheduled | slated | meant | supposed | going | planned) to (~:inf | be ~:ppart | have ~:ppart | have been ~:ppart) => future
    (plans | plan | intends | intend | hopes | hope | aims | aim | expects | expect) to => future
    (due | expected | scheduled | slated | planned | pencilled in | set) (for | to | on | in | by) => future
    (postponed | moved | delayed | put off | pushed back | rescheduled | adjourned | extended) [%word] (to | until | till) => future
past
    # A letter bears the day when it was written.
    dated                                                                    => past
    # A compound tense of a verb that the tables do not have.
    (has | have) %lower => past
    (has | have | had | 've | 'd) [$adv] [been] ~:ppart                      => past
    (was | were | has been | have been | had been)                           => past
    ~:past                                                                   => past
    ~:ppart                                                                  => past
    (did | said | had)                                                       => past
present
    (ministers | leaders | ambassadors | lawmakers | envoys | presidents | MPs | deputies | officials | diplomats | delegates | negotiators | chiefs) << ~:pres => present
    (he | she | it | they | we | I | you | who | which | that | and | %cap | @units) << ~:pres                                                                   => present
    (the | a | an | his | her | its | their | our) %lower << (~host:pres.3s | ~play:pres.3s | ~face:pres.3s | ~travel:pres.3s | ~open:pres.3s | ~start:pres.3s | ~begin:pres.3s | ~return:pres.3s | ~take:pres.3s | ~meet:pres.3s)  => present
    (is | are | has | have | does | may | can | could | would | should | might) => present
