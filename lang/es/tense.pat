# Which way the verbs of a Spanish sentence look: what dates without a year go by.

set haber = he | has | ha | hemos | han | había | habían | hubo | hubieron | haya | hayan

# Iran is no form of "ir".
country priority=9
    "Irán"                                                                   => -

future priority=5
    # acordaron el lunes reunirse en enero
    (acordó | acordaron | acordado | convino | convinieron | decidió | decidieron | decidido | aceptó | aceptaron | prometió | prometieron) ..6!%punct << (~:inf | reunirse | verse) => future
    # Será recibido el jueves.
    (será | serán | sería | serían) [%lower] ~:ppart                         => future
    (va a | van a | iba a | iban a | debe | deben | debía | debería) ser ~:ppart => future
    (es | era | está | estaba | será) (esperado | esperada | esperados)      => future
    (debía | debían | debería | tenía que) haber ~:ppart                     => past
    ~:fut                                                                    => future
    (va | van | voy | vamos | iba | iban) a ~:inf                            => future
    (debe | deben | debía | debían | prevé | prevén | planea | planean | espera | esperan | piensa) [de] ~:inf => future
    (tiene | tienen | tenía) previsto                                        => future
    (está | están | estaba | estaban | quedó | quedaron | fue | fueron) (previsto | prevista | previstos | previstas | programado | programada | fijado | fijada) => future
    (previsto | prevista | previstos | previstas | programado | programada | programados | programadas | fijado | fijada) (para | a | el) => future
    (aplazado | aplazada | aplazó | pospuesto | pospuesta | pospuso | prorrogado | prorrogada | prolongado) (a | al | para | hasta) => future
past
    # A letter bears the day when it was written.
    (fechado | fechada | fechados | con fecha)                               => past
    # A compound tense of a verb that the tables do not have.
    (he | ha | hemos | han) %lower => past
    $haber [sido] ~:ppart                                                    => past
    ~:past                                                                   => past
    ~:impf                                                                   => past
    ~:ppart                                                                  => past
present
    !(el | la | los | las | un | una | de | del | en | su | sus | al | este | esta | por | sin | con | para | a) << (~:pres.3 | ~:pres.1)                          => present
    ~:cond                                                                   => present
