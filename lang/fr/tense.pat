# Which way the verbs of a French sentence look: what dates without a year go by.

set aux = ai | as | a | avons | avez | ont | suis | es | est | sommes | êtes | sont
set auxpast = avais | avait | avions | avaient | étais | était | étions | étaient | eut | eurent | fut | furent
set neg = pas | plus | déjà | également | aussi | initialement | désormais | toujours
def se = (se | s' | le | la | l' | les | y)

# "Entre janvier et mars" is no form of "entrer".
preposition priority=9
    entre                                                                    => -

future priority=5
    # Sera reçu jeudi; doit être reçu jeudi.
    (sera | seront | serai | serons | serez) [$neg] [%lower] ~:ppart         => future
    (doit | doivent | devra | devront | devrait | devraient | va | vont | devait | devaient | allait) [$neg] être [%lower] ~:ppart => future
    ~:fut                                                                    => future
    # sont convenus mercredi de se revoir en janvier
    (convenu | convenus | convenue | convenues | décidé | accepté | promis | résolu | proposé | engagé | engagés) ..5!%punct << (de | d' | à) [$se] (~:inf | revoir) => future
    # va se rendre; doit rencontrer; devrait s'ouvrir; devait signer
    (vais | vas | va | allons | allez | vont | doit | doivent | devra | devront | devrait | devraient | compte | comptent | prévoit | prévoient | envisage | espère | espèrent) [pas | également | aussi | donc | ensuite | d'abord] [$se] (~:inf | être ~:ppart) => future
    (devait | devaient | allait | allaient) [$neg] [ensuite | initialement | d'abord | à coup sûr] [$se] ~:inf                      => future
    (est | sont | était | étaient) [$neg] (prévu | prévue | prévus | prévues | attendu | attendue | attendus | attendues | programmé | programmée | programmés | programmées | fixé | fixée | fixés | fixées) => future
    (prévu | prévue | prévus | prévues | attendu | attendue | attendus | attendues | programmé | programmée | programmés | programmées | fixé | fixée | fixés | fixées | annoncé pour | annoncée pour) => future
    ~{postpone}:ppart (à | au | aux | pour | jusqu'à | jusqu'au)             => future
    (reporté | reportée | reportés | reportées | repoussé | repoussée | repoussés | repoussées | ajourné | ajournée | ajournés | ajournées | prolongé | prolongée | prolongés | prolongées | prorogé | prorogée) [de %word %word] (à | au | aux | jusqu'à | jusqu'au | jusqu'en) => future
past
    # A letter bears the day when it was written.
    (daté | datée | datés | datées | en date)                                => past
    # A compound tense of a verb that the tables do not have.
    (ai | as | a | avons | avez | ont) %lower => past
    ($aux | $auxpast) [pas | plus | jamais | déjà | également | aussi | encore | toujours | ensuite | enfin | notamment | récemment | officiellement] [été] ~:ppart => past
    ~:past                                                                   => past
    ~:impf                                                                   => past
    !(les | des | deux | trois | ces | ses | leurs | cette | une | @number) << ~:ppart                   => past
    $auxpast                                                                 => past
    avoir ~:ppart                                                            => past
present
    [d'] être ~:ppart                                                        => present
    !(le | la | les | un | une | de | d' | du | des | fait | faire | sa | son | ses | leur | leurs | en | à | au | aux | cette | cet | ce | par | sur | sans | pour | dans | @number | %upper) << ~:pres                                                                   => present
    ~:cond                                                                   => present
