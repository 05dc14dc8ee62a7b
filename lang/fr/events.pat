# What happened, in French. docs/events.md says what kinds, keys and captures mean.
mode all

set det = le | la | l' | les | un | une | son | sa | ses | leur | leurs | ce | cet | cette | ces | notre | nos
set of = de | du | des | d'
set hardstop = ";" | ":" | "."
set stop = "," | ";" | ":" | "."
set not = pas | plus | jamais | point | guère
set notadv = été | se | s' | ne | n' | me | nous | en | y | le | la | l' | les | un | une | des | son | sa | ses | leur | leurs
def aside = (au contraire | de même | de son côté | de leur côté | pour sa part | pour leur part | quant à lui | quant à elle | quant à eux | lui aussi | elle aussi | à son tour | à leur tour | en revanche | à coup sûr | entre-temps | dans la foulée | d'abord | tour à tour | en outre | par ailleurs | aux côtés de | du même coup | à nouveau | de nouveau | elle-même | lui-même | le même jour | le soir même | au même moment)
def mid = (!($notadv | %punct | %cap | %number | %upper) | $aside | "," ($aside | eux | elle | lui | elles | %lower) "," | <date> | "," [dès | depuis] [le] <date> ",")
# When and where, between a verb and what belongs to it.
def at = (<date> | (à | au | en | aux) [la | l' | le] <place,state>)
def adj = !(maroco | russo | franco | algéro | tuniso | sino | $of | $det | $stop | %cap | %upper | %punct | %number | <date> | à | au | aux | en | et | ou | que | qui | dans | pour | avec | par | a | ont | est | sont | avait | se | s' | ne | n' | y | aura | sera | doit | devait)
def title = (@office | @homologue | @rank | @interlocutor | @title)

def stuff = ([$of] [la | le | les | l'] (@portfolio | @demonym | @former | @acting | @office | @rank | <state,organisation,place>))

# -- Who -----------------------------------------------------------------------

np
    (le | la | l' | au | du) $title $of [la | le | l' | les] (%cap | %lower) [%cap | %lower] [$of [la | le | l'] (%cap | %lower | <state,organisation,place>)] "," who:<person> => np
    $det [%lower] $title $stuff{0,5} pour (la | le | les | l') <place,state> [(et | ",") (la | le | les | l') <place,state>] "," $det $title $stuff{0,5} [","] who:<person>  => np
    # An office of something that no table has, or of an office.
    $det $title (de | du | des | d') [la | l' | les] (%cap | %lower) [@demonym | @portfolio | %lower] [et (du | de | des) [la | l' | les] (%cap | %lower)] "," who:<person> => np
    # "La directrice générale, l'hydrologue italienne A": what somebody is besides.
    !par << $det [%lower] $title $stuff{0,5} "," (le | la | l') %lower [%lower] [@demonym] who:<person> >> ","  => np
    (les | des | aux) (deux | trois | quatre) %lower [$of [la | l'] %lower] [@demonym] "," who:<person> >> (("," | et) <person>)  => np
    # "Les ministres du Pérou, A, et du Chili, B".
    "," et << (du | de la | de l' | de | le | la | l') (<state> | @demonym) "," who:<person>  => np role=bare
    "," et << @demonym "," who:<person>  => np role=bare
    $det [%lower] $title $stuff{0,5} [","] who:<person>  => np
    $title $stuff{0,5} who:<person>  => np
    !(fils | fille | frère | sœur | épouse | veuve | neveu | entourage | proche | conseiller | porte-parole | mari) (du | au) << $title $stuff{0,5} "," who:<person>  => np
    $det [@former] (@office | chef | dirigeant | patron | leader | chancelier | membre | numéro un) [@demonym] $of [la | le | les | l'] [@demonym] <organisation,state> ["(" (%upper | <organisation>) ")"] [$of [la | le | les | l'] <organisation,state>] [","] who:<person>  => np
    $det [%lower] $title $stuff{1,5} et $title ([$of] [la | le | les | l'] (@portfolio | @demonym | @former)){0,4} [","] who:<person>  => np
    [une | la | l' | cette] (mission | délégation) [%lower] [$of [la | le | les | l'] <organisation,state>] (conduite | dirigée | menée | emmenée) par [$det] [%lower] [$title $stuff{0,4}] [","] who:<person> => np role=bare
    who:<person> "," [$det] [@former] $title $stuff{0,5} => np
    who:<person> "," [$det] [%lower] (conseiller | conseillère | envoyé | envoyée | émissaire | bras droit | gendre | porte-parole | représentant | représentante) [%lower] $of [$det] [$title] <person> [pour (la | le | l' | les) <place,state>] => np
    who:<person> "(" (<state,organisation,place> | @demonym) ")"    => np
    [le | la] (président | présidente | Premier ministre | maire | ministre) (sortant | sortante) [","] who:<person> => np
    who:<person> "," %number ans ["," [$det] [@former] $title $stuff{0,4}] => np
    celui (du | de la | de l' | des) <state> [","] who:<person> => np
    celle (du | de la | de l' | des) <state> [","] who:<person> => np
    $det who:<person,state,organisation>                           => np
    $det (gouvernements | autorités | juntes | junte | responsables | représentants) [@portfolio] $of [la | le | l' | les] who:<state,organisation>  => np head=1
    $det (dirigeants | chefs d'État | chefs de gouvernement | présidents) $of [la | le | l' | les] who:<state,organisation> => np head=1 office="president|head of state|head of government|crown prince"
    $det (ministres [@portfolio] | chefs de la diplomatie | chanceliers) $of [la | le | l' | les] who:<state,organisation> => np head=1 office="minister"
    $det (collège | conférence | réunion | conseil | groupe) (des | de) (chefs d'État | ministres | dirigeants | gouverneurs) [$of [la | le | l' | les]] who:<organisation> => np
    le (gouvernement | régime | roi | royaume) $of who:<state>              => np
    who:<organisation> "(" %upper ")"                              => np
    (et | ",") << @demonym [@portfolio] [","] who:<person> => np
    (convoqué | convoquée) [<date>] (au | à la | à l') << who:<organisation> => np role=bare
    (des | les | aux) (émissaires | envoyés | délégués | négociateurs) $of [la | l' | le | les] who:<state,organisation> => np
    [une | la | sa] délégation $of [la | le | les | l'] %lower [@demonym | %lower] (conduite | conduits | dirigée | menée | emmenée | présidée) par [$det] [$title] $stuff{0,4} [","] who:<person> => np role=bare
    [une | la | sa] délégation [%lower] [%lower] (conduite | dirigée | menée | présidée | emmenée) par [$det] [$title] $stuff{0,4} [","] who:<person> => np
    [une | la | sa | cette] délégation [%lower] $of [la | le | l' | les] who:<organisation,state> => np
    $det (président | secrétaire général | commission | conseil | directoire) $of [la | le | l' | les] who:<organisation>  => np


def dem = side:@demonym
described
    [ses | leurs | aux | des | les] @homologue $dem ["," $dem] [et $dem] => described
    (son | sa | leur | du | au) @homologue $dem [et $dem]            => described
    (le | la | l' | les | du | au | des | aux) office:@office [portfolio:@portfolio] $dem ["," $dem] [et $dem] [portfolio:@portfolio] => described
    (le | la | l' | les | du | au | des | aux) office:@office [portfolio:@portfolio] $of [la | le | l' | les] side:<state> => described

# Offices that companies have too, of bodies that a state or a party has.
def ofstate = ([haute | haut] (gouvernement | ministère | exécutif | présidence | armée | police | gendarmerie | parquet | préfecture | diplomatie | commission | cour | tribunal | parlement | assemblée | sénat | parti | région | département | métropole | agglomération | communauté (urbaine | d'agglomération | de communes) | autorité | banque centrale | conseil (constitutionnel | d'État | régional | départemental | municipal | national | supérieur | économique) | agence nationale | sûreté | douanes))
set holder = président | présidente | directeur | directrice | chef | cheffe | commissaire | secrétaire | porte-parole | juge | conseiller | conseillère
official
    $holder [général | générale | adjoint | adjointe] $of [la | le | l' | les] $ofstate ..5!$stop [","] who:<person> => official
    who:<person> "," [le | la] [%lower] $holder [général | générale | adjoint | adjointe] $of [la | le | l' | les] $ofstate => official

# Offices of companies, schools and clubs.
private
    (football | rugby | basket | basket-ball | basketball | handball | hand-ball | volley-ball | tennis | cyclisme | athlétisme | judo | olympique | olympiques | coopérative | mutuelle) => private
    (président | présidente | directeur | directrice | directeur général | directrice générale | porte-parole | patron | patronne) (du groupe | de l'entreprise | de la société | du club | de la banque | de l'université | de l'hôpital | de la compagnie | du syndicat | de la fédération) [%lower | %cap | <organisation>] [%lower | %cap] [","] who:<person> => private

# Who speaks without a name: a subject that makes no event.
nobody
    (une | des | plusieurs | deux | certaines | aucune) (source | sources) [%lower] [%lower]    => nobody
    (un | une | des | plusieurs | certains | quelques | deux) [haut | hauts] (responsable | responsables | diplomate | diplomates | conseiller | conseillers | fonctionnaire | fonctionnaires | officiel | officiels | délégué | délégués | ministre | ministres | analyste | analystes | expert | experts | économiste | économistes | chercheur | chercheuse | chercheurs | universitaire | politologue | historien | historienne | juriste | avocat | avocate | habitant | commerçant | militant | enseignant | étudiant | éditorialiste | journaliste | observateur | observateurs | témoin | témoins | proche | proches | élu | élus | cadre | cadres | militaire | militaires) [@demonym | %lower] => nobody
    (les | ces | nos) (observateurs | analystes | experts | médias | journaux | spécialistes | économistes | marchés | habitants | manifestants | députés | élus | négociateurs) => nobody
    (l' | son | leur) entourage => nobody

def two = ([les | leurs | ces] deux)
pronoun
    (sa | son) >> ([%lower] (visite | déplacement | voyage | séjour | venue | tournée)) => pronoun count=1 for=person owns=1
    (il | -il | -t-il)      => pronoun count=1 for=person
    (elle | -elle | -t-elle)      => pronoun count=1 for=person gendered=1
    (son | sa | leur) (@homologue | @interlocutor) >> !(%cap | @demonym | ",") => pronoun count=1 for=person other=1
    (le | la | l') (diplomate | responsable | dirigeant | dirigeante | émissaire | envoyé | envoyée | négociateur | négociatrice | visiteur | visiteuse | hôte | intéressé | intéressée | représentant | représentante | haut fonctionnaire | chef d'État) [@demonym] [américain | onusien | onusienne] => pronoun count=1 for=person
    ^ lui >> (!%punct) => pronoun count=1 for=person near=1
    (ce dernier | cette dernière | lequel | laquelle)                                  => pronoun count=1 for=person near=1
    (sa | leur) part => pronoun count=1 for=person
    les quatre (ministres | dirigeants | présidents | chefs d'État | responsables) => pronoun count=4 for=person
    les quatre (pays | capitales | États | gouvernements) => pronoun count=4 for=state
    les quatre (ambassadeurs | chefs de mission | diplomates) => pronoun count=4 for=person office="ambassador"
    (ils | -ils | -t-ils | elles | -elles | -t-elles)                    => pronoun count=2 for=person subject=1
    (tous deux | toutes deux | tous les deux | toutes les deux | l'un et l'autre) => pronoun count=2 for=person
    $two (chefs d'État | présidents | dirigeants)   => pronoun count=2 for=person office="president|head of state|head of government|crown prince"
    $two (ministres | chefs de la diplomatie)   => pronoun count=2 for=person office="minister"
    $two (hommes | femmes | responsables | diplomates | émissaires | négociateurs | hauts fonctionnaires) [d' État] [de la diplomatie | de gouvernement] => pronoun count=2 for=person
    $two parties => pronoun count=2 for=any
    $two (pays | capitales | gouvernements | États | voisins | puissances) => pronoun count=2 for=state
    les (ministres [$of [la | l' | le | les] @portfolio] | chefs de la diplomatie | chefs d'État | dirigeants | présidents | délégations | représentants) des trois (pays | États | capitales | nations | voisins) => pronoun count=3 for=state
    les (ministres $of [la | l' | le | les] @portfolio | chefs de la diplomatie) des deux (pays | États | capitales | parties | nations | voisins) => pronoun count=2 for=state
    les (ministres | dirigeants | présidents | délégations | gouvernements | représentants | responsables | chefs de gouvernement | chefs d'État | négociateurs | émissaires) des deux (pays | États | capitales | parties | nations | voisins) => pronoun count=2 for=state
    $two (délégations | camps | alliés | partenaires | chancelleries | diplomaties) => pronoun count=2 for=state
    les deux @office                                            => pronoun count=2 for=person
    les deux >> (ont | avaient | sont | étaient | se | s' | doivent | devraient | auront | seront | n' | ne)                    => pronoun count=2 for=person
    (avec | par | chez | auprès de) << (lui | elle) >> !(-même | aussi)                => pronoun count=1 for=person other=1
    [les] trois (hommes | dirigeants | ministres | présidents | chefs)                          => pronoun count=3 for=person
    [les] trois (pays | capitales | gouvernements | États)              => pronoun count=3 for=state

case
    (présidé | présidée | présidés | présidées | coprésidé | coprésidée | ouvert | ouverte) par => case role=by
    (en présence | avec la participation) [notamment | effective] $of => case role=present
    avec                             => case role=with
    par                              => case role=by
    par (la voix | la bouche | l'intermédiaire) $of                  => case role=voice
    par la (voix | bouche) $of (son | sa | ses) [@office]                  => case role=voice
    (présidé | présidée | coprésidé | coprésidée) par   => case role=by
    (par le biais | par le truchement) [$of (la | l' | son | sa)] [@office] $of                  => case role=voice
    (à l'encontre | à l'endroit) $of              => case role=against
    (quitté | quitte | quittait | quittera) [la | le | l'] <place,state> [[le] <date>] << pour => case role=to
    (de | du | des | d')             => case role=of
    (à | au | aux)                   => case role=to
    (à la | à l')                    => case role=to
    (auprès de | auprès du | auprès des | auprès d' | chez | vers)   => case role=to
    en                               => case role=in
    (envoler | envole | envolé | envolée | envolera | partir | part | parti | partie | partis | parties | partira | reparti | repartie | repartis | embarqué | décollé) [<date>] << pour => case role=to
    (dans le | dans la | dans les | dans l' | dans) => case role=in
    entre                            => case role=between
    (selon | d'après) [$det] %lower [%lower] => case role=other
    contre                           => case role=against
    (à la demande | à l'initiative | sur proposition | à l'occasion | sous l'égide | sous les auspices) $of [la | l' | le | les]  => case role=other
    (au | à la | à l' | dans le | dans la) (palais | siège | aéroport | ville | capitale | port | station balnéaire | base | résidence) [%lower] $of  => case role=in
    (pour | sur | sous | selon | envers | devant | depuis | sans | chez | malgré | derrière | d'après | quant à | quant au | outre | face à | face au) => case role=other
    (pour | afin de | afin d') [y | s'y | ensuite] (rencontrer | voir | retrouver)   => case role=host
    (pour | afin de | afin d') [y] s'y [y] (entretenir | concerter) avec   => case role=host
    (pour | afin de | afin d') s' [y] (entretenir | concerter) avec   => case role=host
    (pour | afin de | afin d') y être reçu [%lower] par                      => case role=host
    à l'invitation [%lower] $of            => case role=host
    (accueilli | accueillie | reçu | reçue) [%lower] [à l'aéroport] par          => case role=host
    sous la (présidence | houlette | conduite | coprésidence | direction) $of  => case role=by list=1
    (au palais | au ministère | à l'hôtel) => case role=other

join
    (et | ainsi que | puis | comme | ou)        => join
    (et | puis) (avec | par | à | au | de)           => join
    "," (et | puis)         => join
    ","                            => join weak=1

break
    ";"                           => break
    ":"                           => break
    où => break where=1
    (après que | après qu' | avant que | avant qu' | lorsque | lorsqu') => break time=1
    (dont | tandis que | tandis qu' | alors que | alors qu' | quand | avant de | avant d' | après avoir | puisque | car | mais | même si | quoique | bien que)      => break
    (que | qu')                   => break
    qui                           => break relative=1
    (si | à condition que | pourvu que | à moins que | quitte à) => break maybe=1
    s' >> (il | ils) => break maybe=1
    [","] (lequel | laquelle) => break
    "," (et | puis) => break


# -- Whether -------------------------------------------------------------------

def must = (doit | doivent | devrait | devraient | devra | devront | va | vont | compte | comptent | prévoit de | prévoient de | entend | entendent | envisage de | envisagent de | s'apprête à | s'apprêtent à | projette de | projettent de | est censé | est censée | sont censés | est appelé à | est appelée à | sont appelés à | a prévu de | ont prévu de | est prêt à) [$mid]
def mustpast = (devait | était censé | était censée | étaient censés | devaient | allait | allaient | comptait | comptaient | prévoyait de | prévoyaient de | s'apprêtait à | s'apprêtaient à | aurait dû | auraient dû | avait prévu de | avaient prévu de) [$mid]
def due = [","] qui ($must | $mustpast) [%lower] (avoir lieu | se tenir | s'ouvrir | se dérouler | débuter | commencer | intervenir | se réunir)
def had = (a | ont | avait | avaient | ait | aient | aurait | auraient | eut | eurent | ayant | ai | avons) [$mid] [$not]
def was = (a été | ont été | a $mid pas été | n'a pas été | a pas été | ont pas été | avait été | avaient été | aurait été | est | sont | était | étaient | fut | furent | ayant été) [%lower | par ailleurs | à son tour | pour sa part | [<date>]]
def willbe = (sera | seront | doit être | doivent être | devrait être | devraient être | devait être | devaient être | va être | vont être | pourra être | aura été) [%lower]
def selfhad = (s' | se) [y | en] (est | sont | était | étaient | serait | seraient | fut) [$mid] [<date>]
def resolved = (convenu | convenus | convenue | convenues | décidé | accepté | promis | résolu) [<date>] [(à | au | en) [la | le | l'] <place,state>] [<date>] (de | d')

status
    (démenti | dément | démentait | démentent | réfuté | réfute | infirmé) [<date>] [%lower] (cette information | ces informations | l'information | cette rumeur | ces rumeurs | cette nouvelle) => status is=denied report=1
    (informations | rumeurs) (faisant état | selon lesquelles | évoquant) ..16!$hardstop (sont | étaient) [%lower] (fausses | infondées | inexactes | erronées | dénuées) => status is=denied
    (reprendra | reprendront | doit reprendre | doivent reprendre) => status is=planned
    (est | sont | a été | ont été) (convoqué | convoquée | convoqués) pour => status is=planned
    (prévu | prévue | prévus | prévues | attendu | attendue | attendus | attendues | programmé | programmée | programmés | programmées | fixé | fixée | annoncé pour | annoncée pour | maintenue | maintenu)   => status is=planned
    (doit | devrait | doivent | devraient) [%lower] (avoir lieu | se tenir | s'ouvrir | se dérouler | se réunir | intervenir | débuter | siéger)  => status is=planned
    (aura | auront | aurait | auraient) [%lower] lieu                       => status is=planned
    (se fera | se ferait | se tiendrait | se déroulerait | s'ouvrirait | débuterait) => status is=planned
    (doit | doivent | devrait | devraient | devait | devaient) [%lower] [%lower] (commencer | avoir lieu | se tenir | s'ouvrir | se dérouler | se réunir | débuter | siéger | intervenir)  => status is=planned
    ($must | $mustpast) [%lower] (effectuer | accomplir | entreprendre) => status is=planned
    (effectuera | accomplira | entreprendra) => status is=planned
    (reprogrammé | reprogrammée | reprogrammés) => status is=planned
    (se tiendra | se tiendront | s'ouvrira | se déroulera | se réunira | débutera | commencera | aura) => status is=planned
    (prochain | prochaine) => status is=planned
    (aucun | aucune) [%lower] [%lower] (rencontre | entretien | réunion | visite | déplacement | sommet | appel | contact | audience) ..4!$hardstop (n'est | n'était | n'a été | n'avait été) [pour l'instant | pour le moment | à ce stade | %lower] (prévu | prévue | programmé | programmée | envisagé | envisagée | à l'ordre du jour | fixée | fixé | planifiée) => status is=denied
    (aucun | aucune) [%lower] (rencontre | entretien | réunion | visite | déplacement | sommet | appel | contact | audience) ..14!$hardstop (n'est | n'était) [pour l'instant | pour le moment | à ce stade | %lower] (prévu | prévue | programmé | programmée | envisagé | envisagée | à l'ordre du jour | à l'agenda | au programme | fixée | fixé | planifiée) => status is=denied
    (n'est | n'était) ..4!$stop (prévu | prévue | programmé | programmée | envisagé | envisagée) => status is=denied
    (il n'y a | il n'y avait | il n'y a eu) (pas | pas eu | aucun | aucune) => status is=denied
    (aucun | aucune) [%lower] (rencontre | entretien | réunion | visite | déplacement | sommet | appel | contact | audience) ..10!$hardstop (n'a eu lieu | n'a eu | n'a été | ne s'est) => status is=denied
    (aucun | aucune) [%lower] (rencontre | entretien | réunion | visite | déplacement | sommet | contact | audience) ..10!$hardstop (n'aura lieu | ne se tiendra) => status is=cancelled
    (dû | décidé de | choisi de | préféré) (reporter | repousser | différer | ajourner | remettre) => status is=postponed
    (dû | décidé de | choisi de | préféré) (annuler | décommander) => status is=cancelled
    (à reporter | d'ajourner | de repousser | de reporter | de différer | a été renvoyé | a été renvoyée) => status is=postponed
    (d'annuler | à annuler | renonce à | ont renoncé à | a dû renoncer à | fait faux bond) => status is=cancelled
    (infirme | infirmé | réfuté | réfute) => status is=denied
    (se tient | se déroule | est en cours | en visite) => status is=ongoing
    (s'est tenu | s'est tenue | s'était tenue | s'était tenu | a eu lieu | avait eu lieu | s'est ouvert | s'est ouverte | s'est déroulé | s'est déroulée | s'est achevé | s'est achevée) => status is=held
    ($had | $was) [été] (~reporter:ppart | ~repousser:ppart | ~différer:ppart | ~ajourner:ppart | ~décaler:ppart | ~suspendre:ppart | ~remettre:ppart (à plus tard | à une date | à <date> | à une autre)) => status is=postponed
    (~reporter:ppart | ~repousser:ppart | ~différer:ppart | ~ajourner:ppart | ~décaler:ppart | reporté sine die) => status is=postponed
    (reporte | reportent | repousse | repoussent | ajourne | ajournent | diffère | diffèrent | décale | décalent) [<date>] (son | sa | ses | leur | leurs | la | le | une | un) => status is=postponed
    (annule | annulent | décommande | décommandent) [<date>] (son | sa | ses | leur | leurs | la | le | une | un) => status is=cancelled
    le report => status is=postponed
    ($had | $was) [été] (~annuler:ppart | ~déprogrammer:ppart | ~décommander:ppart)  => status is=cancelled
    (~annuler:ppart | annulation)  => status is=cancelled
    (a | ont | avait) [%lower] renoncé à => status is=cancelled
    n' (aura | auront) $not lieu à cette date => status is=postponed
    n' (aura | auront) $not lieu aux dates convenues => status is=postponed
    n' (aura | auront) [%lower] $not lieu => status is=cancelled
    il n'y aura $not  => status is=cancelled
    n' (a | ont | avait) [%lower] $not [%lower] eu lieu => status is=denied
    (dément | démenti | démentie | démentent) => status is=denied
    (a | ont | avait | avaient | aura) (reporté | repoussé | ajourné | différé) => status is=postponed

negation
    (ne | n') ..3 $not [%lower] (~:ppart | ~:inf | été ~:ppart)     => negation
    (ne | n') [se | s' | y | le | la] ~:fut $not        => negation
    (ne | n') [se | s' | y | le | la] ~:pres $not        => negation
    (ne | n') [se | s' | y | le | la] ~:cond $not        => negation
    ni ..12!$hardstop (ne | n') (a | ont | avait | avaient | est | sont) [%lower] ~:ppart => negation
    sans (~:inf | avoir ~:ppart)        => negation
    # Nothing that happened: "if he met".
    (si | s'il | s'ils) ..6!$stop ~:impf => -

place
    (y | sur place | là-bas)   => place
    (dans | de) la même ville => place
    dans la capitale >> !(@demonym | $of) => place capital=1
    (au | à la | à l' | dans le | dans les (jardins | salons) $of [la | l']) house:@seat.building=1 => place
    (au | à la | à l') palais $of [la | l'] house:@seat.building=1 => place
    (dans | vers | à) la capitale of:@demonym   => place
    (dans | vers) la capitale $of [la | le | l' | les] of:<state>   => place

# At an occasion told before.
def conversing = (entretien | entretiens | entrevue | audience | tête-à-tête | pourparlers | discussions | déjeuner | dîner | rencontre)
def assembling = (réunion | sommet | conférence | session | travaux | séance | cérémonie | visite | vote | huis clos | signature | débats)
def event = ($conversing | $assembling)
def during = (à l'issue | au terme | au sortir | à la sortie | lors | au cours | à l'occasion | en clôture | après | durant | pendant) [$of] [la | le | l' | les | cette | ce | ces | leur | leurs | son | sa] [$adj]
occasion
    ([au] lendemain) $of [la | le | l' | les | cette | ce | ces | leur | leurs | son | sa] [$adj] $event => occasion shift=1
    (la veille | à la veille) $of [la | le | l' | les | cette | ce | ces | leur | leurs | son | sa] [$adj] $event => occasion shift=-1
    au surlendemain $of [la | le | l' | les | cette | ce | ces | leur | leurs | son | sa] [$adj] $event => occasion shift=2
    (aussitôt | immédiatement | sur-le-champ | dans la foulée) => occasion once=1
    $during $conversing >> !$of => occasion of=meeting
    $during $assembling >> !$of => occasion
    (à l'ouverture | en ouverture | d'entrée) => occasion first=1
    (à l'ouverture | en ouverture) $of [la | le | l' | les | cette | ce | ces] [$adj] $event >> !$of => occasion first=1
    (à la clôture | en clôture | à la tribune | devant l'assistance | à cette occasion | sur place) => occasion
    (à son arrivée | à sa descente d'avion | dès son arrivée | à l'aéroport) => occasion first=1
# Before the rule that keeps a session from being read there.
occasion priority=1
    (en marge | en parallèle) [$of] [la | le | l' | les | cette | ce | ces] [$adj] $event >> !$of => occasion aside=1

# How long it lasts: until when, for how many days.
until
    (jusqu'à | jusqu'au) d:<date> => until
    (qui | et) [%lower] (s'achèvera | s'achève | se terminera | prendra fin | doit s'achever | devait s'achever | prenait fin) [le] d:<date> => until
days
    de (n:@number | n:#2..14) jours => days
    (longue | étalée) [%lower] de (n:@number | n:#2..14) jours => days

each
    (séparément | (entretiens | réunions | rencontres | discussions) séparés | (entretiens | réunions | rencontres | discussions) séparées | tour à tour | successivement | chacun | chacune | à tour de rôle)   => each

def media = (chaîne | radio | agence | télévision | quotidien | journal | site | hebdomadaire | magazine | revue) [%lower]

# What is to be revived or made ready does not sit.
session
    (relancer | réactiver | créer | instituer | mettre en place) (la | une | leur) (commission mixte | grande commission mixte | commission | haute commission) [mixte | %lower] => -
    (préparation | préparatifs) $of [la | le | l'] [@ordinal | %lower] (session | sommet | réunion | conférence | commission) [$of [la | le | l']] [%lower | <organisation> | %cap] [%lower] => -

# Before the rule that keeps a meeting from being read there.
def network = (X | X. | Telegram | Facebook | Instagram | Twitter | Weibo | Truth Social)
source priority=1
    (entretien | interview) (à | au | accordé à | accordée à | accordé au | accordée au | avec | publié par) [la | le | l'] [$media] who:<organisation> => source

def spoken2 = (a | ont | avait) [%lower] (annoncé | indiqué | précisé | affirmé | déclaré | confirmé | fait savoir | ajouté | assuré) [<date>]
source
    (apprend-on | indique-t-on | précise-t-on | dit-on | a-t-on appris | a-t-on indiqué | a-t-on précisé) (de | d' | auprès $of | à | du côté $of) who:([ses | son | la | le | l' | leur] (source | sources | services | entourage | cabinet | ministère | présidence | délégation) [%lower] [<organisation,state> | %lower]) => source
    (apprend | a) "-" [t "-"] on [appris | indiqué | précisé] (de | d' | auprès $of | à | du côté $of) who:([ses | son | la | le | l' | leur] (source | sources | services | entourage | cabinet | ministère | présidence | délégation) [%lower] [<organisation,state> | %lower]) => source
    "," $spoken2 who:((son | sa | leur | l'un de ses | une de ses) (conseiller | conseillère | conseillers | porte-parole | directeur de cabinet | directrice de cabinet | entourage | équipe | bureau | services)) => source
    (selon | d'après) who:((un message | une note | un document | une déclaration) [%lower]) (publié | publiée | diffusé | diffusée | consulté | consultée | posté | postée) => source
    who:<organisation,person,state> (attribue | impute | justifie | $had (attribué | imputé | justifié)) (la décision | cette décision | ce report | le report | l'annulation | cette annulation) => source instead=1
    (selon | d'après | de | indique | précise | ajoute | souligne | rapporte | affirme | note | [(a | ont)] [%lower] (indiqué | précisé | ajouté | souligné | rapporté | affirmé) [<date>]) (la même source | les mêmes sources | cette source | le même communiqué | ce communiqué | le même texte | la même agence | le même responsable) => source same=1 instead=1
    (selon | d'après | à en croire) [ce que] [rapporte | rapportent | affirme | indique | annonce] >> ([$det] (@office | @title | %lower | @demonym | <person,organisation,state>)) => source next=1
    (selon | d'après | dans | par | via | de) (un | le | ce | son) (communiqué | tweet | message | texte) [%lower] (publié | diffusé | émis | transmis) ..3!$stop par => source next=1
    (selon | d'après | dans | par | via) (un | le | ce) (communiqué | tweet | message | texte) [%lower] $of => source next=1
    (a | ont | est) [-t-on] (appris | indiqué | précisé | annoncé | expliqué | souligné | fait savoir) [<date>] (de | d' | auprès | par | à | au | dans | chez) [$of] [la | le | l' | les] who:(@source [$adj] [$adj] [$of [la | le | l'] <organisation,state>]) => source
    (a | ont) [-t-on] (appris | indiqué | précisé | annoncé | expliqué | souligné) [<date>] (auprès | à | au | dans | chez) [$of] => source next=1
    (indique | précise | annonce | explique | souligne | confie | assure | affirme) -t-on (de | d' | auprès | à | au | dans | chez) [$of] who:(@source [%lower] [%lower]) => source
    (indique | précise | annonce | explique | souligne | confie | assure | affirme) -t-on (auprès | à | au | dans | chez) [$of] => source next=1
    (peut-on lire | lit-on) (dans | sur) (un | le | ce | son) %lower [%lower] $of => source next=1
    (l'annonce | l'information | la nouvelle | la décision | la mesure | la visite | le report | le déplacement) (figure | a été publiée | a été publié) ..2!$stop dans (un | le) who:(communiqué [%lower] $of [la | le | l'] (<organisation> | %lower)) => source instead=1
    (selon | d'après) who:<person,organisation,state,place>    => source
    (selon | d'après) who:((un | le) (décret | arrêté) [%lower]) => source
    "," (rapporte | rapportent | révèle | révèlent | écrit | croit savoir | annonce | indique | relate | fait savoir | dévoile) "«" [le | la | les | l'] who:(<organisation> | %cap [%cap] [%cap]) => source instead=1
    "," (fait savoir | font savoir) [le | la | l'] [$media] who:<organisation> => source instead=1
    "," (indique | précise | annonce | affirme | assure | selon) who:((son | leur | le) (parti | avocat | équipe | cabinet | entourage)) => source
    (selon | d'après) $det who:<person,organisation,state>    => source
    (selon | d'après) who:((une | des | plusieurs | un | deux) (source | sources | médias | responsable | responsables | diplomate | diplomates | conseiller) [%lower] [%lower]) => source
    (selon | d'après) who:((un communiqué | le communiqué) $of [la | le | l'] [%lower] <person,organisation,state>) => source
    (selon | d'après) $det %lower [%lower] who:<organisation>  => source
    (selon | d'après | à en croire) [le | la | l'] $media who:(%cap %cap{0,2}) => source
    (par | aux termes $of [un | ce] | en vertu $of [un | ce]) who:(décret [%lower]) => source
    "," (a | ont | avait) [%lower] (~{say}:ppart | ~{announce}:ppart | fait savoir) [%lower] [<date>] [(à | au) [la | l'] <organisation> | à la presse] who:((une | des | un | deux | trois | plusieurs | certains) [haut | hauts] @source [%lower | @demonym] [%lower]) => source
    ("," | "»") $spoken2 who:((le | la | son | sa | leur | l') (ministère | présidence | gouvernement | palais | cabinet | chancellerie | ambassade | diplomatie | commission) [@demonym | $of [la | le | l' | les] <state,organisation>]) => source
    ("," | "»") (indique | précise | rapporte | affirme | annonce | selon) who:((le | la | son | sa | leur | un | l') (ministère | présidence | gouvernement | palais | cabinet | communiqué) [@demonym | $of [la | le | l' | les] <state,organisation> | $of (la | le | l') (présidence | ministère | gouvernement | chancellerie) [@demonym]]) => source
    ("," | "»") (indique | précise | rapporte | affirme | écrit | assure | souligne | ajoute) [la | le | l'] who:(<organisation> | (une source %lower) | (un communiqué $of [la | le | l'] [%lower] <organisation>)) => source
    (indiqué | précisé | annoncé) who:(un communiqué [%lower] $of [la | le | l'] [%lower] <organisation>) => source
    ("," | "»") [$had] (rapporté | annoncé | indiqué | affirmé | écrit | révélé | rapporte | annonce | indique | affirme | révèle | croit savoir | cru savoir) [<date>] [la | le | l'] $media [%lower] who:(<organisation> | (%cap | %upper) [%cap] [%cap]) => source instead=1
    [la | le | l'] $media [%lower] who:(<organisation> | (%cap | %upper) [%cap] [%cap]) [$had] (rapporté | annoncé | indiqué | affirmé | révélé | rapporte | annonce | indique | affirme | révèle | croit savoir) (que | qu') => source instead=1
    (cité | citée | cités | citées) par [la | le | l'] [$media] who:(<organisation> | (télévision | radio | agence) %lower) => source
    (à | au | à la | à l' | sur la | sur le | dans la | dans le | dans l' | par la | par le | par l') << $media who:<organisation> => source medium=1
    au micro $of [la | le | l'] who:<organisation> => source medium=1
    sur (le réseau [social] | son compte) who:(<organisation> | $network) => source medium=1
    who:((un | une | des | plusieurs | deux | trois | certains | certaines) [haut | hauts] (source | sources | responsable | responsables | diplomate | diplomates | conseiller | conseillers | fonctionnaire | fonctionnaires) [%lower] [%lower] [%lower]) ($spoken2 | assure | assurent | affirme | affirment | indique | indiquent | confirme | confirment | précise | précisent | rapporte | rapportent) => source
    who:((une source | des sources | plusieurs sources) [%lower] $of [la | le | l'] <organisation,state>) ($spoken2 | assure | assurent | affirme | affirment | indique | indiquent | confirme | confirment | précise | précisent) => source
    who:<organisation,person,state> (l'a | l'avait | l'ont) [%lower] (confirmé | annoncé | indiqué | révélé | rapporté | laissé entendre | fait savoir) => source
    (annonce | information | nouvelle | décision | mesure | visite | rencontre | rapport | report | déplacement | accord) (a été | en a été | avait été) [%lower] (faite | donnée | confirmée | révélée | rendue publique | annoncée | annoncé | confirmé | communiquée | rapportée | démentie) [<date>] [(à | au) [la | l'] <organisation> | à la presse] par [$det] [$title] $stuff{0,4} [","] who:<person,organisation,state> => source instead=1
    (annonce | information | nouvelle | décision | mesure | visite | rencontre | report | déplacement | accord) (a été | en a été | avait été) [%lower] (faite | donnée | confirmée | révélée | annoncée | annoncé | confirmé | communiquée | rapportée) [<date>] [(à | au) [la | l'] <organisation> | à la presse] par who:((un | une | des | deux | plusieurs) [haut | hauts] @source [%lower | @demonym] [%lower]) => source instead=1
    c'est ce (qu'a | qu'ont | que) (annoncé | indiqué | affirmé | déclaré | révélé | rapporté) [<date>] [$det] who:<organisation,person,state> => source
    "," sur who:$network => source medium=1
    (écrit | publié | posté | réagi) [<date>] sur who:$network => source medium=1

# Entre un jour et ce qui eut lieu tant de jours avant ou après.
apart
    (un jour | au lendemain | le lendemain) (après | $of) [que | qu' | la | le | l'] => apart n=1
    n:(#2..20 | @number) jours après => apart
    (un jour avant | à la veille $of | la veille $of) => apart n=1 before=1
    n:(#2..20 | @number) jours avant => apart before=1
    (une | un | deux | trois | quatre | quelques | plusieurs | #2..20) [%lower] (semaine | semaines | mois | an | ans | années) (après | avant) => apart

# What a letter told before holds.
contents
    (dans | par) (ce | cette | sa | son | la | le) [%lower] (lettre | message | courrier | missive | télégramme | note) >> !(à | au | aux | adressé | adressée | envoyé | envoyée | datée | daté | $of) => contents

# What was talked of, of talks told before.
readout
    (a | ont | avait | avaient | portait | portaient) [%lower] [porté] [%lower] [%lower] sur => readout
    (ont | a | avaient) [%lower] (évoqué | abordé | parlé | passé en revue | examiné | discuté | échangé | fait le point) => readout
    (il a été | il fut) [%lower] question $of => readout
# -- Meetings and calls ----------------------------------------------------------

def phone = (["," | en] visioconférence | ["," ] par téléphone | au téléphone | en visioconférence | par visioconférence | de vive voix au téléphone | par vidéo)

meeting
    (rencontre | entretien | entrevue | tête-à-tête | réunion) entre ..14!$hardstop "," qui (était | devait | avait été) [%lower] => meeting noun=1 relative=1
    (ont | avaient) (achevé | terminé | conclu | clos) ..8!$stop (discussions | pourparlers | négociations | entretiens | consultations) => meeting status=held reflexive=1
    ^ (réunis | réunies) ..6!$stop >> ("," (les | (le | la | l') (@office | @title | <person,state>))) => meeting status=held reflexive=1 subject=main
    (entretien téléphonique | conversation téléphonique | échange téléphonique | appel téléphonique | appel | visioconférence) ..4!$stop ($had | ayant) [%lower] (réuni | rassemblé) => call status=held subject=none
    ($had | ayant | avoir) v:(~rencontrer:ppart | revu | ~retrouver:ppart)            => meeting status=held
    (rencontrera | rencontreront | reverra | retrouvera)       => meeting status=planned
    !$det << (rencontre | rencontrait | rencontrent | rencontraient | rencontra)       => meeting
    (rencontrerait | rencontreraient) => meeting status=planned
    ($must | $mustpast) [y | ensuite] (rencontrer | revoir | retrouver | voir | recevoir | accueillir) >> !$not    => meeting status=planned
    ($must | $mustpast) [y] (le | la | l') [y] (rencontrer | revoir | retrouver | recevoir | accueillir)    => meeting status=planned reflexive=1 clitic=1
    avant de [y | ensuite] (rencontrer | revoir | retrouver | recevoir | accueillir) >> !$not    => meeting main=1
    avant de [y] (le | la | l') [y] (rencontrer | revoir | retrouver | recevoir | accueillir)    => meeting main=1 reflexive=1 clitic=1
    avant de (se | s') [y] (rencontrer | retrouver | entretenir | concerter)    => meeting main=1 reflexive=1
    avant d'être [ensuite | lui-même | %lower] (reçu | reçue | reçus | accueilli | accueillie) [%lower] [<date>] [%lower] par => meeting main=1 voice=passive
    (le | la | l') (recevra | rencontrera | accueillera) => meeting status=planned reflexive=1 clitic=1
    (et | puis | "," puis) << (rencontré | reçu | retrouvé) [<date>] >> ([$det] [@homologue | $title] [@demonym] [@portfolio] [","] <person>) => meeting status=held
    $had (conféré | dialogué | échangé | discuté | négocié | déjeuné | dîné | parlé) [%lower] $at{0,3} avec => meeting status=held reflexive=1
    $had (conféré | discuté | débattu | dîné | déjeuné) [%lower] $at{1,3} >> ($of | ".") => meeting status=held reflexive=1
    (vient | viennent) de (rencontrer | recevoir | retrouver | revoir) >> !$not => meeting status=held
    $resolved << (se revoir | se retrouver | se rencontrer | se réunir) => meeting status=planned reflexive=1
    (vient | viennent) de (s'entretenir | se rencontrer | se réunir) => meeting status=held reflexive=1
    $selfhad serré [<date>] la main => meeting status=held reflexive=1
    $had serré [<date>] la main $of => meeting status=held
    (confère | dialogue | échange | discute | négocie | déjeune | dîne) [%lower] $at{0,3} avec => meeting reflexive=1
    ($must | $mustpast) (conférer | dialoguer | échanger | discuter | négocier | déjeuner | dîner | parler) [%lower] $at{0,3} avec => meeting status=planned reflexive=1
    (échangera | discutera | déjeunera | dînera | négociera) [%lower] $at{0,3} avec => meeting status=planned reflexive=1
    $had (accordé | donné | obtenu) [<date>] [une | %lower] [%lower] audience (à | au | aux | auprès du | auprès de) [$det] [$title] [@demonym] [","] with:<person> => meeting status=held reflexive=1
    $had (~recevoir:ppart | accueilli | accueillie) en audience => meeting status=held
    $was (~recevoir:ppart | accueilli | accueillie) [<date>] en audience => meeting status=held voice=passive
    ^ (reçu | reçue | reçus | reçues) ..5!$stop par => meeting status=held voice=passive subject=after
    ^ (accueilli | accueillie | accueillis) ..5!($stop | aéroport) par => meeting status=held voice=passive subject=after
    "," (reçu | reçue | reçus | reçues | accueilli | accueillie) ..7!$stop par => meeting status=held voice=passive apposed=1
    ^ en (recevant | accueillant | rencontrant | retrouvant) => meeting status=held subject=main
    ^ (recevant | accueillant | rencontrant) => meeting status=held subject=main
    ^ après (avoir | s'être) (reçu | rencontré | accueilli | entretenu) => meeting status=held subject=main
    (entretien | rencontre | réunion | dîner | déjeuner | audience | sommet | tête-à-tête | pourparlers | discussions) ..5!$stop ($had | ayant) [%lower] (réuni | rassemblé) => meeting status=held subject=none
    (entretien | rencontre | réunion | dîner | déjeuner | sommet | tête-à-tête | discussions) ..4!$stop (réunissant | rassemblant) => meeting status=held subject=none
    (entretien | rencontre | réunion | dîner | déjeuner | sommet | tête-à-tête) ..4!$stop (réunira | rassemblera | doit réunir | devait réunir) => meeting status=planned subject=none
    ($had | ayant) [%lower] accordé une audience [<date>] (à | au | aux) => meeting status=held object=to
    ($had | ayant) [été] (hôte | l'hôte) [<date>] $of => meeting status=held
    (tiendra | tiendront | auront | aura | mènera | mèneront) [..4!$stop] (entretien | entretiens | discussions | pourparlers | tête-à-tête | entrevue | consultations | réunion | rencontre) [%lower] avec => meeting status=planned reflexive=1
    $must (avoir | tenir | mener | poursuivre | entamer) [..4!$stop] (entretien | entretiens | discussions | pourparlers | tête-à-tête | entrevue | consultations | réunion | rencontre) => meeting status=planned reflexive=1
    (ont | avaient) (tenu | eu | mené | entamé | ouvert | repris) ..7!$stop (consultations | pourparlers | discussions | entretiens | tête-à-tête | rencontre bilatérale | séance de travail | séance de pourparlers | échanges) >> !(avec | entre | téléphoniques) => meeting status=held reflexive=1
    ($had | ayant) (tenu | eu | mené | poursuivi | entamé | engagé | ouvert | repris | partagé) ..9!$hardstop (réunion | réunions | séance de travail | rencontre | rencontres | consultations | échange de vues | négociations | dîner | déjeuner) [..6!$stop] avec => meeting status=held reflexive=1
    (ont | avaient) (tenu | eu) ..7!$stop (réunion | rencontre | entretien | séance de travail | sommet) (tripartite | trilatérale | trilatéral | bilatérale | bilatéral | quadripartite | conjointe) => meeting status=held reflexive=1
    (s'est | s'était | se sont | s'étaient) [$mid] mis autour de la table => meeting status=held reflexive=1
    $had (poursuivi | repris | entamé | engagé | prolongé) (leurs | leur | des | les) (échanges | échange | discussions | entretiens | pourparlers | conversations | conversation | tête-à-tête) => meeting status=held reflexive=1
    $had [%lower] (croisé) >> <person> => meeting status=held
    (sommet | rencontre | entretien | entrevue | tête-à-tête | réunion) (que | qu') (les deux (hommes | ministres | dirigeants | présidents | responsables) | ils | tous deux) ($mustpast | $must) (avoir | tenir) => meeting noun=1 relative=1
    (sommet | rencontre | entretien | entrevue | tête-à-tête | réunion) (que | qu') [$det] [$title] [@demonym] [","] with:<person> ($mustpast | $must) (avoir | tenir) => meeting reflexive=1 subject=none status=planned
    (sommet | rencontre | entretien | entrevue | tête-à-tête | réunion | entretiens | pourparlers) (que | qu') [$det] [$title] [@demonym] [","] with:<person> ($mustpast | $must) (avoir | tenir | mener) [<date>] [(à | au | en) <place,state>] [<date>] avec => meeting reflexive=1 subject=none relative=1
    (sommet | rencontre | entretien | entrevue | tête-à-tête | réunion | entretiens | pourparlers) (que | qu') (devait | devaient | devaient encore | allaient | doivent | prévoyaient $of) (avoir | tenir | mener) => meeting noun=1 relative=1
    $had [$mid] rendu [<date>] visite (à | au | aux) => meeting status=held object=to
    (rendra | rendront) [<date>] visite (à | au | aux) => meeting status=planned object=to
    (dialogue | négociations | conversations) entre ..9!$stop (reprendra | reprendront | doit reprendre | doivent reprendre | s'ouvrira | s'ouvriront | se tiendront | débuteront) => meeting noun=1 status=planned
    (dialogue | négociations | conversations) entre ..9!$stop (a repris | ont repris | se sont ouvertes | se sont tenues | ont débuté) => meeting noun=1 status=held
    (pas de | de | un | le | ce | du | au) sommet [%lower] (avec | entre | que) => meeting noun=1
    (face-à-face | tête-à-tête | sommet bilatéral | réunion bilatérale | réunion trilatérale | réunion tripartite | séance de travail | dîner | déjeuner de travail) ..5!$stop (entre | avec) => meeting noun=1
    ($must | $mustpast) (se | s') [y] (rencontrer | revoir | retrouver | voir | entretenir | réunir)  => meeting status=planned reflexive=1
    $selfhad (~entretenir:ppart | ~concerter:ppart | ~rencontrer:ppart | ~retrouver:ppart | ~réunir:ppart | ~voir:ppart | revu)     => meeting status=held reflexive=1
    (s' | se) (sera | seront) (~entretenir:ppart | ~rencontrer:ppart) => meeting status=planned reflexive=1
    (s'entretient | s'entretenait | s'entretiennent | se rencontrent | se retrouvent | se concertent) => meeting status=held reflexive=1
    (s'entretiendra | s'entretiendront | se rencontreront | se reverront | se verront | se retrouveront | se concerteront | se réuniront) => meeting status=planned reflexive=1
    $had (eu | tenu) ..9!$hardstop (entretien | entretiens | discussions | discussion | échanges | échange | pourparlers | tête-à-tête | entrevue | conversation | conversations | consultations | négociations) >> !(téléphonique | téléphoniques | vidéo) => meeting status=held reflexive=1
    $had (mené | conduit | poursuivi) ..6!$stop (discussions | entretiens | pourparlers | négociations | consultations) >> !(téléphoniques) => meeting status=held reflexive=1
    $had v:(~recevoir:ppart | ~accueillir:ppart)  => meeting status=held
    (recevra | recevront | accueillera | accueilleront)  => meeting status=planned
    !$det << (reçoit | reçoivent | recevait | recevaient | reçut | accueille | accueillait)  => meeting
    $was (~recevoir:ppart | ~accueillir:ppart)  => meeting status=held voice=passive
    [y] $willbe (~recevoir:ppart | ~accueillir:ppart)  => meeting status=planned voice=passive
    ($must | $mustpast) être [%lower] (reçu | reçue | reçus | reçues) ..4!$stop par => meeting status=planned voice=passive
    ($had | avoir) été [%lower] (reçu | reçue | reçus | reçues) => meeting status=held voice=passive
    (aurait | auraient) dû être [%lower] (reçu | reçue | reçus | reçues) => meeting status=planned voice=passive

    réunion ..6!$stop entre => meeting noun=1
    (celle | celui | celles) (que | qu') ..5!%punct << (a | avait | ont | avaient) (eue | eu | eues | tenue) avec => meeting reflexive=1 status=held
    (celle | celui) (que | qu') $det with:<person> [%lower] (a | avait) (eu | eue) avec => meeting reflexive=1 subject=none status=held
    (l' | le | la) $had (reçu | reçue | rencontré | rencontrée | accueilli | accueillie) => meeting reflexive=1 clitic=1 status=held
    doit (le | la | l') (recevoir | rencontrer) => meeting reflexive=1 clitic=1 status=planned

call
    $had eu $at{0,2} [$det] [$title] $stuff{0,4} [","] with:<person> $at{0,2} (au téléphone | au bout du fil | en ligne) => call status=held reflexive=1
    ^ [%lower] (entretien | échange | appel | conversation | contact) (téléphonique | vidéo) ..3!$stop (entre | avec) => call noun=1
    ($must | $mustpast) (se | s') [y] (parler | appeler | téléphoner) => call status=planned reflexive=1
    (se sont | s'étaient) [$mid] (appelés | téléphoné) => call status=held reflexive=1
    $had téléphoné [<date>] (à | au | aux) => call status=held
    ($had | ayant) [<date>] (eu | tenu | mené) [..5!$stop] (communication téléphonique | entretien téléphonique | entretiens téléphoniques | conversation téléphonique | échange téléphonique | appel téléphonique | appel vidéo | visioconférence) [%lower] [avec] => call status=held reflexive=1
    ^ (dans | durant | pendant) (un | une | leur | cet | cette) [%lower] (entretien téléphonique | conversation téléphonique | échange téléphonique | appel téléphonique | appel) => call noun=1 during=1
    (dans | durant | pendant | par | lors $of | au cours $of) [un | une | leur | cet | cette | l'] [%lower] (entretien téléphonique | conversation téléphonique | échange téléphonique | appel téléphonique | communication téléphonique) => call noun=1 during=1
    (parlera | parleront | parlerait | parleraient | s'entretiendrait | discutera | échangera) [<date>] $phone [<date>] avec => call status=planned reflexive=1
    $phone [<date>] << (s'entretiendra | s'entretiendront) => call status=planned reflexive=1
    ($must | $mustpast) [y] (avoir | tenir) [..4!$stop] (entretien téléphonique | conversation téléphonique | échange téléphonique | appel téléphonique | visioconférence) => call status=planned reflexive=1
    (auront | aura | tiendront) [..4!$stop] (entretien téléphonique | conversation téléphonique | échange téléphonique | appel téléphonique | visioconférence) => call status=planned reflexive=1
    ($had | ayant) reçu ..7!$stop (un | une | l') [%lower] (appel | appel téléphonique | coup de fil | communication téléphonique | communication) [<date>] [$of] [$det] [$title] $stuff{0,4} [","] with:<person> => call status=held reflexive=1
    "," joint [<date>] $phone par => call status=held voice=passive apposed=1
    $had [%lower] joint [<date>] $phone => call status=held
    (lui | l') (a | avait) [%lower] (téléphoné | appelé) => call reflexive=1 clitic=1 status=held
    $selfhad (~entretenir:ppart | ~concerter:ppart | ~parler:ppart) ..12 $phone  => call status=held reflexive=1
    $selfhad (~parler:ppart) >> !%punct => call status=held reflexive=1
    $had (~téléphoner:ppart | ~appeler:ppart | ~joindre:ppart) >> !(à | aux | au) => call status=held
    $had ~téléphoner:ppart [%lower] [<date>] (à | au | aux) [$title] with:<person> => call status=held reflexive=1
    $had (échangé | discuté | parlé) ..8 $phone => call status=held reflexive=1
    (s'entretiendra | s'entretiendront | se parleront) ..12 $phone => call status=planned reflexive=1
    ($must | $mustpast) s'entretenir ..10 $phone  => call status=planned reflexive=1
    [lors] [$of] ($det | long | d'un | d'une | %lower) [%lower] (entretien téléphonique | entretiens téléphoniques | conversation téléphonique | échange téléphonique | appel téléphonique | appel | coup de fil | coup de téléphone | visioconférence) => call noun=1
    (lors | au cours | à l'occasion) $of ($det | d'un | d'une | %lower) [%lower] (entretien téléphonique | conversation téléphonique | échange téléphonique | appel téléphonique | appel | coup de fil | visioconférence) => call noun=1 during=1

meetingnoun
    (l' | cet | le | la | cette | leur | ce) (entretien | rencontre | entrevue | tête-à-tête | réunion) "," (organisé | organisée | tenu | tenue | prévu | prévue | qui | initialement | d'abord) => meeting noun=1
    (rencontre | entretien | entrevue) ..8!$hardstop $due => meeting status=planned noun=1
    (sommet) (entre) => meeting noun=1
    (sommet | réunion) ..2!$stop (entre | avec) ..8!$hardstop $due => meeting status=planned noun=1
    (rencontre | entretien | entretiens | entrevue | tête-à-tête | rendez-vous | pourparlers | audience | discussions | consultations | échanges | conversations) >> (!(téléphonique | téléphoniques | $stop)) => meeting noun=1
    (rencontre | entretien | entretiens | entrevue | tête-à-tête | pourparlers | discussions | consultations | échanges) ..6!$stop (entre | avec) => meeting noun=1
    (~avoir | ~tenir | ~mener) [..4!$stop] (entretien | entretiens | discussions | échanges | pourparlers | tête-à-tête | entrevue) [%lower] avec => meeting reflexive=1
    (raconte | racontent | relate | relatent | retrace | retracent | met en scène | imagine | reconstitue) [$det] [%lower] (rencontre | entretien | entrevue | tête-à-tête | visite | voyage | séjour | pourparlers | sommet) => -
    (entretien | entrevue) accordé => -
    (semaines | mois | années | période | décennies) $of [%lower] (négociations | pourparlers | discussions | tractations | réunions | rencontres) => -
    !(@number | %number) << jours $of [%lower] (négociations | pourparlers | discussions | tractations | réunions | rencontres) => -
    date [$of] [sa | la | cette | leur | une] (rencontre | visite | réunion) ..6!$hardstop (n'a | n'est | reste | demeure) => -
    (en tête à tête) => -

# -- Visits ------------------------------------------------------------------------

def visit = (visite | visites | déplacement | voyage | séjour | venue | tournée)

visit
    (visite | déplacement | voyage) $of ..14!$hardstop "," qui (était | devait | avait été) [%lower] => visit noun=1 relative=1
    (regagné | rentré | rentrée | regagne | regagnait | retour | retourné) ..12!$hardstop [","] (au terme $of | à l'issue $of | après) (une | un) $visit [officielle | d'État | de travail] [de %lower %lower] [%lower] (en | à | au | aux) [la | l'] place:<place,state> => visit status=held ends=1
    (au cours | lors | dans le cadre | à l'occasion) (d'une | d'un) [%lower] $visit (de (@number | %number) (jours | heures) | officielle | officiel | de travail | d'État) [(à | au | en | aux)] => visit status=held light=1 noun=1 there=1
    $visit [officielle | d'État | de travail] (que | qu') => visit noun=1 relative=1
    (s' | se) [y] (est | était | serait | sont | étaient) [%lower] (~rendre:ppart | ~déplacer:ppart | ~envoler:ppart)  => visit status=held
    (se | s') [y] (rend | rendait | rendent | déplace | rendit) => visit status=held
    (se | s') [y] (rendra | rendront | déplacera | envolera) => visit status=planned
    (se | s') [y] (rendrait | rendraient) => visit status=planned
    ($must | $mustpast) (se | s') [y] (rendre | déplacer | envoler)  => visit status=planned
    avant de (se | s') [y] (rendre | déplacer | envoler)  => visit main=1
    (invité | convié | invite | appelé) ..8 à se rendre  => visit status=planned
    (ne | n') [se | s'] (viendra | viendront | rendra | rendront | ira | iront) [$mid] $not [$mid] >> (à | au | aux | en | dans | chez | %punct) => visit status=cancelled
    (viendra | viendront) >> (à | au | en | aux) => visit status=planned
    (est | sont | était | étaient) [%lower] (attendu | attendue | attendus | attendues) [%lower] [<date>] >> (à | au | en | aux | dans | <date>) => visit status=planned
    y (est | sera | était | sont) (attendu | attendue | attendus) => visit status=planned
    (est | sont | était | étaient | serait) [%lower] (arrivé | arrivée | arrivés | arrivées) => visit status=held arrival=1
    (gagnera | ralliera | rejoindra | regagnera | gagne | rallie | regagne) >> ([la | le | l' | les] <place,state>) => visit goal=1 back=1
    ($must | $mustpast) (gagner | rallier | rejoindre) >> ([la | le | l' | les] <place,state>) => visit status=planned goal=1
    avant de (gagner | rallier | rejoindre) >> ([la | le | l' | les] <place,state>) => visit main=1 goal=1
    (enchaînera | poursuivra | terminera | achèvera | commencera | débutera) [..3!$stop] (par | avec | à | au | en) [..3!$stop] [$visit (à | au | en | aux)] >> <place,state> => visit status=planned
    (enchaînera | poursuivra) par (un | une) $visit => visit status=planned
    (l' | le | la) (a | avait | aura) [déjà] (conduit | conduite | mené | menée | amené | amenée) [..9!%punct] [","] [dont] >> (à | au | aux | en | dans) => visit subject=none clitic=1 status=held
    (mettra | met) le cap sur => visit status=planned goal=1
    (prendra | prend) la direction $of => visit status=planned goal=1
    (a | avait | ont) [$mid] (regagné | rallié | gagné) >> ([la | le | l' | les] <place,state>) => visit status=held goal=1 back=1
    (est | sont | était | étaient) [$mid] (allé | allée | allés | venu | venue | venus | retourné | retournée | retournés | revenu | revenue | passé | passée) (à | au | en | aux) >> <place,state> => visit status=held
    (va | ira | iront) [<date>] (à | au | en | aux) >> <place,state> => visit status=planned
    ($must | $mustpast) (aller | venir | retourner | arriver) [<date>] (à | au | en | aux) >> <place,state> => visit status=planned
    ($must | $mustpast) y (aller | venir | retourner | arriver) => visit status=planned
    ($must | $mustpast) être (accueilli | accueillie | accueillis | reçu | reçue | reçus) [<date>] (à | au | en | aux | dans) >> !(palais | ministère) => visit status=planned
    (sera | seront | serait) [<date>] (accueilli | accueillie | reçu | reçue) [<date>] (à | au | en | aux) >> (<place,state> !par) => visit status=planned
    (sera | seront | serait) [%lower] [<date>] (reçu | reçue | reçus | reçues) ..5!$stop par => meeting status=planned voice=passive
    (s'est | s'était) [$mid] (arrêté | arrêtée | posé | posée | envolé | envolée) [<date>] (à | au | en | aux | pour) >> <place,state> => visit status=held goal=1
    (sera | seront | serait) [<date>] (en visite | en déplacement | de passage | en tournée | en voyage) => visit status=planned
    (est | sont) [actuellement] (en visite | en déplacement | de passage | en tournée | en voyage) => visit status=ongoing
    (effectuera | fera) [<date>] [%lower] [%lower] le (voyage | déplacement) (à | au | en | aux | de | d') => visit status=planned
    ($had (quitté) | quitte | quittait) [la | le | l'] place:<place,state> [<date>] [","] (au terme $of | à l'issue $of | après) (une | un | sa | son | leur | cette | ce) [%lower] $visit => visit status=held ends=1
    (était | étaient) [$mid] (en visite | en déplacement | de passage | en tournée | en voyage) => visit status=held
    "," (attendu | attendue | attendus) [<date>] >> (à | au | aux | en | dans) => visit status=planned apposed=1
    ^ (arrivé | arrivée | arrivés | débarqué | débarquée | attendu | attendue) ..3!$stop (à | au | en | aux) => visit status=held subject=after
    (conduira | dirigera | mènera) (une | la | sa) [%lower] [%lower] délégation [%lower] [%lower] >> (à | au | en | aux) => visit status=planned
    $had (conduit | dirigé | mené) (une | la | sa) [%lower] [%lower] délégation [%lower] [%lower] >> (à | au | en | aux) => visit status=held
    (arrivera | arriveront | arrive) >> (à | au | en | aux | <date>) => visit status=planned
    (fera | feront) (étape | escale) => visit status=planned
    (est | sont | était | étaient) [$mid] (parti | partie | partis | reparti | repartie | repartis | reparties) [<date>] pour >> <place,state> => visit status=held
    (a | avait | ont) [%lower] (fait étape | fait escale | séjourné) => visit status=held
    (séjourne | séjournent | séjournait | séjournaient) [%lower] [<date>] >> (à | au | en | aux) => visit status=held
    ($had | et) (atterri | débarqué) [<date>] (à | au | en | aux) >> <place,state> => visit status=held
    $had passé ..4 (jour | jours | heures | journée | soirée | nuit | week-end | semaine | matinée) => visit status=held
    (après | au terme | à l'issue) [d' | de] (une | un | sa | son | leur) [%lower] $visit [de %lower] [%lower] >> (à | au | en | aux) => visit status=held light=1
    $had (effectué | entamé | entrepris | fait | réservé | débuté | commencé | mené | accompli) [..8!$stop] $visit => visit status=held light=1 noun=1
    $had (achevé | bouclé | terminé | conclu) [..8!$stop] tournée => visit status=held light=1 noun=1 ends=tour
    $had (achevé | bouclé | terminé | conclu) [..8!$stop] $visit => visit status=held light=1 noun=1 ends=1
    $had [%lower] (annulé | reporté | repoussé | différé | ajourné | suspendu | décommandé) [<date> | à une date ultérieure | sine die | au dernier moment | à la dernière minute] (son | sa | ses | leur | leurs) [%lower] $visit => visit light=1 noun=1
    (annule | annulent | reporte | reportent | repousse | ajourne | diffère) [<date> | à une date ultérieure | sine die] (son | sa | ses | leur | leurs) [%lower] $visit => visit light=1 noun=1
    $had [%lower] (dû | décidé de | choisi de | préféré) (annuler | reporter | repousser | différer | ajourner | remettre | décommander | écourter) [<date> | à plus tard] (son | sa | ses | leur | leurs) [%lower] $visit => visit light=1 noun=1
    $had [%lower] (renoncé | dû renoncer) à (son | sa | ses | leur | leurs) [%lower] $visit => visit light=1 noun=1 status=cancelled
    $had [%lower] (renoncé | dû renoncer) à se (rendre | déplacer) => visit status=cancelled
    $had [%lower] (écourté | interrompu) [<date>] (son | sa | ses | leur | leurs) [%lower] $visit => visit light=1 noun=1 status=held
    $had quitté [la | le | l'] <place,state> [<date>] (pour | à destination de | en direction de) => visit status=held goal=1
    (quitte | quittait | quittera) [la | le | l'] <place,state> [<date>] (pour | à destination de | en direction de) => visit goal=1
    ^ (après | avant) (une | un) (étape | escale | passage | crochet | détour | arrêt | halte) [%lower] (à | au | en | aux | par) => visit status=held subject=main
    (n' | ne) (a | ont) $not pu se (rendre | déplacer) => visit status=denied not=1
    ($must | $mustpast) (accueillir | recevoir) la visite $of => visit status=planned
    (effectue | entame | effectuent | entament | effectuait | poursuit | débute | entamait) [..4!$stop] $visit => visit status=held light=1 noun=1
    (achève | termine | boucle | conclut | achevait) [..4!$stop] $visit => visit status=held light=1 noun=1 ends=1
    (effectuera | entamera | effectueront | entameront | entreprendra) [..4!$stop] $visit => visit status=planned light=1 noun=1
    ($must | $mustpast | pour) (effectuer | entamer | faire) [..4!$stop] $visit => visit status=planned light=1 noun=1
    ($must | $mustpast) visiter [également | aussi] => visit status=planned goal=1
    (dont c'est | dont c'était) [la | le] [%lower] [%lower] $visit => visit status=held noun=1 light=1 apposed=1
    (n' | ne) (a | ont | avait) $not fait le (voyage | déplacement) => visit status=denied not=1
    $visit ..8!$hardstop $due => visit status=planned noun=1
    $visit => visit noun=1
    (le | son | leur | du | au) passage (à | au | en) >> <place,state> => visit noun=1
    $visit (d'État | officielle | de travail | éclair | privée | d'amitié) => visit noun=1
    ^ avant de (gagner | rallier | rejoindre) >> ([la | le | l' | les] <place,state>) => visit main=1 goal=1 subject=after
    ^ avant de se rendre => visit main=1 subject=after
    (en visite | en déplacement | en voyage | de passage | en tournée) [%lower] [%lower] >> (à | au | aux | en | dans | chez) => visit status=held light=1 noun=1 apposed=1
    !(le | la | l' | du | au | ce) << ~visiter:fut => visit status=planned goal=1
    (a | ont | avait | avaient) [%lower] ~visiter:ppart => visit status=held goal=1
    (sera | seront) [<date>] (à | au | aux | en) >> <place,state> => visit status=planned
    (s'envole | s'envolait) [<date>] pour => visit goal=1
    s'envolera [<date>] pour => visit status=planned goal=1
    ($must | $mustpast) s'envoler [<date>] pour => visit status=planned goal=1
    (entame | entamera | débute | débutera | commence | commencera | effectuera | $had (entamé | débuté | commencé | entrepris)) ..4!$stop tournée ..6!$stop qui (la | le | l' | les) (conduira | mènera | emmènera | conduit | mène) => visit status=planned light=1
    $had (entamé | débuté | achevé | effectué | bouclé) ..4!$stop tournée ..6!$stop qui (l' | les) (a | ont | avait) (conduit | conduite | mené | menée) => visit status=held light=1
    ^ (au cours | lors | pendant | durant | à l'occasion) (de | d' | du) [sa | son | leur | cette | ce] [%lower] $visit => visit light=1 subject=main
    ^ (pendant | durant) (sa | son | leur) [%lower] $visit => visit light=1 subject=main
    s' (est | était) [%lower] envolé [<date>] pour => visit status=held goal=1
    (a | avait) gagné => visit status=held goal=1
    (a | avait) [%lower] accepté [le principe d' | le principe de] ..6!$stop (déplacement | visite | invitation | se rendre) => visit status=planned light=1 noun=1
    (se trouvait | se trouve | se trouvaient) [%lower %lower %lower] >> (à | au | aux | en | sur)  => visit status=held
    (se trouve | se trouvent) [depuis] <date> (à | au | aux | en) [la | l'] place:<place,state> => visit status=ongoing
    (interdiction | visa | agence) (de | d') (voyage | séjour) => -
    $visit ..8!$stop (rumeur | rumeurs) => -
    $visit ..16!$hardstop (n'est pas exclue | n'est pas exclu | reste hypothétique | reste incertaine | est incertaine) => -
    voyage d'affaires => -

# -- Sessions ------------------------------------------------------------------------

def gath = (sommet | conférence | session | assemblée générale | congrès | forum | commission mixte | comité mixte | table ronde | conclave | retraite | dialogue stratégique | dialogue politique)
def kind = (arabe | européen | européenne | africain | africaine | mondial | mondiale | extraordinaire | ministériel | ministérielle | annuel | annuelle | intergouvernemental | intergouvernementale | international | internationale | islamique | arabo-islamique | russo-africain | ibéro-américain | tripartite | trilatéral | quadripartite | d'urgence | de haut niveau | de paix | de suivi | au sommet | de l'Otan | sur la paix | des donateurs)
def meeting = (réunion | sommet | conférence | session | séance | assemblée | congrès)
def whole = body:($gath [$adj] [$adj] $of [la | l' | le | les] [$adj] <organisation> | (session | réunion) [$adj] $of (la | l' | le | les) [$adj] (conseil $adj [$adj] [$adj] | conseil des %lower | comité $adj [$adj] [$adj] | commission $adj [$adj]) | $meeting [$adj] $kind [$adj] [$of [la | l' | le | les] <organisation>] | (grande | haute) commission [$adj] mixte [$adj] | commission mixte [$adj] | (réunion | conférence) de haut niveau | réunion $of (ministres | chefs d'État | dirigeants) [$adj | @portfolio] [$of [la | l' | le | les] <organisation>] | <organisation> | sommet | conférence | forum | congrès)
def attended = (participé | assisté | pris part | siégé)
def chaired = (présidé | coprésidé | inauguré | clôturé | dirigé | animé | accueilli | ouvert)
def attends = (participe | participent | assiste | assistent | prend part | prennent part | participait | participaient | assistait | assistaient | prenait part | prenaient part)
def chairs = (préside |  coprésidait | coprésidaient | présidait | présidaient | inaugure | inaugurait)
def willattend = (participera | participeront | assistera | assisteront | prendra part | prendront part | siégera | participerait | assisterait)
def willchair = (présidera | présideront | coprésidera | coprésideront | accueillera | inaugurera)
# Councils and committees by what they are for.
def council = (conseil (des ministres | de gouvernement | du gouvernement | de cabinet | de défense | de sécurité | municipal | régional | départemental | communal | constitutionnel | de surveillance | national de (%lower | %cap)) [extraordinaire | restreint] | (comité | commission) (de suivi | de pilotage | de coordination | central | directeur | exécutif | électoral | électorale | parlementaire | des finances | des lois | des affaires %lower | régional | régionale) | bureau politique)
# What sits without a name of its own.
def sitting = ([%alnum | %lower] sommet (bilatéral | trilatéral | tripartite | ministériel | intergouvernemental) [@demonym] | [grande | haute] commission [@demonym | %lower] mixte [..3!$stop] | commission mixte [@demonym] | comité (mixte | conjoint | ministériel) [$of [la | l'] %lower] [@demonym] | groupe de (travail | contact) [conjoint | mixte | bilatéral | @demonym] | réunion (ministérielle | interministérielle | de haut niveau) [$of [la | le | l' | les] %lower] | conférence (ministérielle | des donateurs | de paix | de haut niveau) | $council)
def leaders = (ministres $of [la | le | l' | les] @portfolio | dirigeants | chefs d'État | chefs d'État et de gouvernement | ministres | ministres [$adj] @portfolio | ambassadeurs | pays membres | États membres | membres | chefs de la diplomatie | représentants)

# What sits in public, by its first word, where it is not known.
chamber
    (comité | commission | conseil | bureau politique | assemblée | conférence | sommet | groupe de contact | quartet | cour | tribunal) => chamber

# Bodies of two sides, which sit on both where no one is named.
sides
    (commission mixte | comité mixte | commission intergouvernementale | réunion de haut niveau | rencontre de haut niveau | groupe de travail (conjoint | mixte | bilatéral) | dialogue (stratégique | politique)) => sides

def assembly = (sommet [$kind] [$adj] [(sur | $of | pour) [la | le | l' | les] ($adj | <organisation,state,place>) [$adj]] | conférence (internationale | ministérielle | régionale | mondiale | de paix | des donateurs) [$adj] [(sur | $of | pour) [la | le | l' | les] ($adj | <organisation,state,place>)] | conférence (de | des) (la | l' | le) <organisation> [sur [la | le | l' | les] $adj])
def opened = (s'est tenu | s'est tenue | se sont tenus | se sont tenues | a eu lieu | ont eu lieu | s'est ouvert | s'est ouverte | se sont ouverts | se sont ouvertes | s'est achevé | s'est achevée | se sont achevés | se sont achevées | a débuté | ont débuté | a pris fin | ont pris fin | s'est déroulé | s'est déroulée | ont repris | se sont déroulés)
def willopen = (se tiendra | se tiendront | aura lieu | auront lieu | s'ouvrira | s'ouvriront | débutera | débuteront | est prévu | est prévue | doit se tenir | doit s'ouvrir | doivent se tenir | doivent s'ouvrir | se déroulera)
def putoff = ((a été | ont été | est | sont | avait été) [%lower] (ajourné | ajournée | ajournés | reporté | reportée | reportés | repoussé | repoussée | différé | différée | annulé | annulée | annulés))
session
    $resolved << (tenir | réunir | convoquer | organiser) [la | le | l' | les | un | une | leur] body:$sitting => session status=planned attend=1
    place:<place,state> (accueillera | abritera | doit accueillir) [<date>] (le | la | l' | un | une) body:($assembly | $whole | $sitting) => session status=planned
    place:<place,state> (accueille | accueillait | abrite | a accueilli | a abrité) [<date>] (le | la | l' | un | une) body:($assembly | $whole | $sitting) => session status=held
    ^ (réunis | réunies) [<date>] en body:((séance | session) plénière) => session status=held public=1
    body:($council | <organisation>) "," qui (se tiendra | se réunira | siégera | s'ouvrira | doit se tenir | doit se réunir) => session status=planned
    body:($council | <organisation>) "," qui (s'est tenu | s'est tenue | s'est réuni | s'est réunie | s'est ouvert | s'est ouverte) => session status=held
    body:<organisation> ($had ouvert | ouvre | $had (clos | clôturé)) [<date>] (sa | ses | leur) [@ordinal | %alnum | %lower] (session | travaux) => session status=held
    body:<organisation> (ouvrira | clôturera) [<date>] (sa | ses | leur) [@ordinal | %alnum | %lower] (session | travaux) => session status=planned
    travaux $of [la | le | l'] [@ordinal | %number [e | ème] | %alnum | %lower] body:((conférence | réunion | session | comité | forum | congrès | assemblée | commission) ..8!$stop) $opened => session status=held public=1
    travaux $of [la | le | l'] [@ordinal | %number [e | ème] | %alnum | %lower] body:((conférence | réunion | session | comité | forum | congrès | assemblée | commission) ..8!$stop) $willopen => session status=planned public=1
    ($had ($attended | $chaired) | $chairs) ..7!$stop travaux [%lower] $of [la | le | l'] [@ordinal | %number [e | ème] | %alnum | %lower] body:((conférence | réunion | session | comité | congrès | assemblée | commission) [%lower] [$of [la | le | l' | les] (<organisation> | %lower)] | <organisation>) => session status=held attend=1
    prochaine (réunion | session | rencontre) $of [la | le | l'] body:($sitting | <organisation>) (est | a été | était) (fixée | prévue | programmée | annoncée) => session status=planned
    (réunion | session | séance) $of [la | le | l'] body:$council => session noun=1
    ($had ($attended | $chaired) | $chairs) ..9!$stop (une | la | cette) [%lower] (réunion | session | séance) [%lower] $of [la | le | l'] body:($council | <organisation>) => session status=held attend=1
    ($willattend | $willchair) ..9!$stop (une | la | cette) [%lower] (réunion | session | séance) [%lower] $of [la | le | l'] body:($council | <organisation>) => session status=planned attend=1
    ($willchair | $must y présider) [<date>] (une | la) [%lower] (réunion | session | séance) [%lower] $of [la | le | l'] body:($council | <organisation>) => session status=planned attend=1
    ($willchair) [<date>] (le | la | un | une | l') body:$council => session status=planned attend=1
    ($had $chaired | $chairs) [<date>] [(à | au | en) <place,state>] (le | la | un | une | l') body:$council => session status=held attend=1
    body:$assembly ..14!$hardstop $opened => session status=held
    body:$assembly ..14!$hardstop $willopen => session status=planned
    body:$assembly ..14!$hardstop $putoff => session noun=1
    body:$sitting ..8!$hardstop ($opened) => session status=held
    body:$sitting ..8!$hardstop ($willopen) => session status=planned
    body:$sitting ..6!$hardstop $putoff => session noun=1
    travaux $of [la | le | l'] [@ordinal | %alnum | %lower] [session | réunion | sommet] $of [la | le | l'] body:<organisation> $opened => session status=held
    ^ (réunis | réunies) ..8!$stop "," (les | des) %lower [%lower] [%lower] $of [la | le | l' | les] body:<organisation> => session status=held public=1
    $leaders $of [la | le | l' | les] body:<organisation> ["(" %any ")"] (se sont | s'étaient) (réunis | retrouvés | rassemblés) ..9!$hardstop (pour | en) (leur | le | un | une | la) [%any] [e] (sommet | session | réunion | conclave) => session status=held public=1
    (se retrouveront | se réuniront | se rassembleront | doivent se retrouver | doivent se réunir) ..10!$hardstop (pour | en) (leur | le | un | une | la) [%any] [%alnum] body:(<organisation> | sommet $kind | session $kind | réunion $kind) => session status=planned
    body:<organisation> [%cap] (s'est | s'était) [$mid] [$mid] (réuni | réunie) => session status=held
    (tiendra | tiendront | organisera | organiseront | accueillera) [<date>] [(à | au | en) <place,state>] [<date>] (leur | la | le | une | un | sa | son) [@ordinal | %alnum | %lower] [%lower] body:$sitting => session status=planned attend=1
    $had (tenu | organisé | accueilli) [<date>] [(à | au | en) <place,state>] [<date>] (leur | la | le | une | un | sa | son) [@ordinal | %alnum | %lower] [%lower] body:$sitting => session status=held attend=1
    body:$sitting ..6!$hardstop (se réunira | se tiendra | siégera | s'ouvrira | débutera | se réunit | doit se réunir | doit se tenir | devait se tenir | devait se réunir | aura lieu) => session status=planned
    body:$sitting ..6!$hardstop (s'est réuni | s'est réunie | s'est tenu | s'est tenue | a siégé | s'est ouvert | s'est ouverte | s'est achevé | s'est achevée | a eu lieu | a débuté) => session status=held
    body:$sitting ..10!$hardstop (prévu | prévue | programmé | programmée) => session status=planned noun=1
    en marge $of [la | le | l' | les] [%any] [e] (session | sommet | conférence | assemblée | réunion | travaux) ..3 [<organisation>] => -
    (préparatifs | préparation) $of [la | le | l'] ..3!$stop body:<organisation> => session status=planned attend=1
    (préparatifs | préparation) $of [la | le | l'] [%upper | %alnum | %any [e]] ..2!$stop body:((réunion | session) $of (la | l' | le) (grande | haute) commission [$adj] mixte | (réunion | session) $of (la | l' | le) commission mixte | (grande | haute) commission [$adj] mixte | commission mixte | réunion de haut niveau | sommet [$adj] | conférence [$adj]) => session status=planned attend=1
    (s' | se) (est | sont | était | étaient) (retrouvés | réunis | réuni | réunie) ..8!$stop (pour | en) [leur | le | son | un | une | la] [%any] [e] body:(sommet [$adj] | conférence [$adj] | session [$adj] | conclave) => session status=held attend=1
    $leaders $of [la | le | l' | les] body:<organisation> ["(" %any ")"] [","] (réunis | réunies) => session status=held public=1
    (ambassadeurs | ambassadrices) $of [la | le | l' | les] body:<organisation> (se sont réunis | se sont retrouvés) => session status=held
    $leaders $of [la | le | l' | les] body:<organisation> ["(" %any ")"] (se sont réunis | se sont retrouvés | se réunissent | se retrouvent | se réunissaient) => session status=held public=1
    $leaders $of [la | le | l' | les] body:<organisation> ["(" %any ")"] (se réuniront | se retrouveront | doivent se réunir | doivent se retrouver | se réuniraient) => session status=planned public=1
    body:((ministres | chefs de la diplomatie) [$adj] (arabes | européens | africains | sahéliens | maghrébins | islamiques | occidentaux) [@portfolio]) ..3!$stop (se sont réunis | réunis | se sont retrouvés) => session status=held
    ^ réunis ..6!$stop "," les body:((ministres | chefs de la diplomatie | chefs d'État | dirigeants) ((arabes | européens | africains | sahéliens | maghrébins | islamiques | occidentaux) [@portfolio] | [@portfolio] $of [la | l' | le] <organisation>)) => session status=held
    (réunis | réunie | réuni) ..6!$stop (pour | en) [leur | le | son | un] body:(sommet [$adj] | conclave | session [$adj]) => session status=held
    body:<organisation> ["(" %any ")"] [","] (réuni | réunie | réunis) => session status=held
    body:<organisation> (examinera | débattra | délibérera | abordera | se penchera | se saisira | statuera) ..6!$stop <date> => session status=planned
    (doit | doivent) se réunir => session status=planned attend=1
    body:<organisation> "," dont ($leaders | les $leaders) (se réuniront | doivent se réunir | se retrouveront) => session status=planned public=1
    body:<organisation> "," dont ($leaders | les $leaders) (se sont réunis | se sont retrouvés | étaient réunis) => session status=held public=1
    body:<organisation> (doit | devrait | doivent | devait) [%lower] (se réunir | siéger | tenir %any (session | réunion | sommet)) => session status=planned
    body:<organisation> (se réunit | se réunissait | siège | siégeait | s'est réuni | s'est réunie | s'est tenue | s'est tenu | s'était réuni | s'était réunie | tenait [<date>] %any (session | réunion | sommet) | a tenu [<date>] %any (session | réunion | sommet | séance) | tient [<date>] %any (session | réunion | sommet | séance)) => session status=held
    body:<organisation> [$had | a été] [%lower] tenu [<date>] [(à | au | en) [la | le | l'] <place,state>] [<date>] %any [%lower] (session | réunion | sommet | séance) => session status=held
    body:<organisation> (tient | tenait) [<date>] [(à | au | en) [la | le | l'] <place,state>] [<date>] %any [%lower] (session | réunion | sommet | séance) => session status=held
    body:<organisation> tiendra [<date>] [(à | au | en) [la | le | l'] <place,state>] [<date>] %any [%lower] (session | réunion | sommet | séance) => session status=planned
    body:<organisation> [","] [prévu ..6!$hardstop] (s'ouvrira | débutera | commencera | aura lieu | doit s'ouvrir | doit se tenir | devait se tenir | devait s'ouvrir) => session status=planned
    body:<organisation> (s'est ouvert | s'est ouverte | s'est achevé | s'est achevée | a débuté | s'ouvre | s'est conclu | s'est conclue) => session status=held
    body:<organisation> (se réunira | se tiendra | siégera | tiendra [<date>] %any (session | réunion | sommet | séance)) => session status=planned
    body:($gath [$adj] [$adj] $of [la | l' | le | les] [$adj] <organisation>)           => session noun=1
    body:($meeting [$adj] $kind [$adj] [$of [la | l' | le | les] <organisation>])           => session noun=1
    body:((session | réunion) [$adj] $of (la | l' | le | les) [$adj] (conseil %lower [%lower] [%lower] | comité %lower [%lower] [%lower] | commission %lower [%lower])) => session noun=1
    (réunion | session | travaux | séance) [%lower] [%lower] $of [la | le | l'] body:<organisation> => session noun=1
    (à l'ouverture | l'ouverture | à la clôture | au terme | à l'issue) ["," (à | au | en) <place,state> ","] (du | de la | de l' | d'un | d'une) body:<organisation> [[","] (auquel | à laquelle) [$det] [$title] [@demonym] who:<person> ($attends | (a | ont | avait | avaient) $attended)] => session noun=1
    ($willattend | $must (participer | assister | prendre part | siéger)) ..8!$stop $whole => session status=planned attend=1
    ($willchair | $must (présider | coprésider | inaugurer | accueillir)) ..12!$hardstop $whole => session status=planned attend=1
    $had ($attended | $chaired) ..9!$stop $whole => session status=held attend=1
    $mustpast (participer | assister | prendre part | présider | coprésider) ..8!$stop $whole => session status=planned attend=1
    ($attends | $chairs) ..8!$stop $whole => session status=held attend=1
    $whole $due => session status=planned noun=1
    (le | du | au) report $of [la | l' | le] [%any] [e] $whole $due => session status=postponed noun=1
    (le | du | au) report $of [la | l' | le] [%lower] $whole => session status=postponed noun=1
    ($must | comptent désormais | compte désormais) (la | le) (tenir | organiser | convoquer | réunir) => session status=planned attend=1 noun=1
    $whole (que | qu') who:<state,person> (("," | et | "," et) who:<state,person>){0,3} [<date>] $willchair => session status=planned
    $whole (que | qu') who:<state,person> (("," | et | "," et) who:<state,person>){0,3} (ont | avaient | a | avait) $chaired => session status=held
    $whole [","] (auquel | à laquelle | auxquels | auxquelles) [$det] [$title] [@demonym] [","] who:<person,state> ($attends | (a | ont | avait | avaient) $attended) => session status=held
    $whole [","] (auquel | à laquelle | auxquels | auxquelles) [$det] [$title] [@demonym] [","] who:<person,state> $willattend => session status=planned
    $had (reporté | annulé | ajourné | repoussé | suspendu) [<date>] (la | le | l' | leur | sa) [(réunion | session | sommet | tenue) $of [la | le | l']] body:($sitting | $gath [$adj] $of [la | l' | le | les] <organisation>) => session noun=1
    (préside | présidait | a présidé | coprésidait) (la | cette | le | ce | l' | les) (réunion | session | sommet | conférence | travaux | rencontre) => session noun=1 attend=1
    (~:ppart | intervenait | intervient | interviendra | s'exprimait | s'exprime | s'exprimera | plaidait | parlait | parole) devant [la | le | l' | les] body:<organisation> => session attend=1
    (s'est | s'était) exprimé [<date>] devant [la | le | l' | les] body:<organisation> => session status=held attend=1
    body:((grande | haute) commission [$adj] mixte) => session noun=1
    body:(commission mixte [$adj]) => session noun=1
    body:((réunion | conférence) de haut niveau) [..6!$stop entre] => session noun=1
    body:((réunion | conférence | session) (préparatoire | technique) [des (ministres | experts | hauts fonctionnaires) [$of [la | l' | le | les] @portfolio]]) => session noun=1
    (la | cette | sa | leur) [dernière | première | prochaine | précédente | nouvelle] (réunion | session | conférence | séance) [$kind] >> !(préparatoire | technique) => session noun=1
    (le | ce | leur) [dernier | premier | prochain | précédent | nouveau] (sommet | conclave) >> !(entre | avec) => session noun=1
    (le prochain rendez-vous | la prochaine édition | l'édition précédente | la dernière édition) => session noun=1

# -- Statements --------------------------------------------------------------------


statement
    # What a court does to somebody is no word of it.
    (tribunal | tribunaux | cour | juge | juges | jury | jurés | assises | correctionnelle) ..6!$stop (condamne | condamnait | condamnera | (a | ont | avait) [%lower] condamné) => -
    "," << (affirmant | soulignant | estimant | assurant | déclarant | jugeant | avertissant | insistant | martelant | ajoutant | rappelant) >> (que | qu' | sur | "«") => statement
    "," << (dénonçant | condamnant | accusant | fustigeant | critiquant) => statement act=ACCUSE position=oppose
    "," << (saluant) => statement position=support

# Verbs of saying that hardly have anybody for an object: who stands behind speaks.
def spoken = (dit | déclaré | affirmé | indiqué | précisé | annoncé | souligné | expliqué | ajouté | confirmé | rapporté | estimé | fait savoir | déploré | regretté | commenté | relevé | martelé | insisté | conclu | réagi | répondu | écrit | lancé | jugé | reconnu | révélé | noté | répété)
statement
    $had (exclu | écarté | balayé) [<date>] (tout | toute | l' | les | la | le | d'un | un | une) %lower => statement subject=any position=oppose
    $had [%lower] (traité | taxé | qualifié) [<date>] ..6!$hardstop de "«" => statement subject=any act=ACCUSE position=oppose
    $had (fait état | pris acte | fait part | pris note) $of => statement subject=any
    $had mis en garde [<date>] [contre | %lower | <state,person,organisation>] => statement subject=any
    $had (tenu à | voulu) (rassurer | préciser | souligner | rappeler | saluer | dénoncer | nuancer) => statement subject=any
    (s'en est | s'en sont | s'en était) [$mid] (félicité | félicitée | félicités | réjoui | réjouie) => statement subject=any position=support
    (s'en est | s'en sont | s'en était) [$mid] (pris | prise | ému | émue | inquiété | inquiétée | indigné) => statement subject=any position=oppose
    (s'est | se sont | s'était | s'étaient) [$mid] (insurgé | insurgée | élevé | élevée | élevés) [<date>] contre => statement subject=any position=oppose
    (s'est | se sont | s'était | s'étaient) [$mid] (engagé | engagée | engagés) [<date>] à ~:inf => statement subject=any
    (n'a | n'ont | n'avait) pas caché (son | sa | ses | leur | leurs) => statement subject=any
    $had renvoyé [<date>] dos à dos => statement subject=any
    (s'oppose | s'opposent | s'opposait | s'opposaient) [<date>] (à | au | aux) => statement position=oppose
    $had justifié [<date>] (ce | cet | cette | son | sa | ses | le | la | l' | leur) => statement subject=any
    (se sont) [%lower] [%lower] (accusés | accusées) [<date> | %lower] (mutuellement | réciproquement) => statement subject=any act=ACCUSE position=oppose
    $had (rendu | présenté) [<date>] (hommage | ses condoléances | leurs condoléances) (à | au | aux) => statement subject=any
    $had protesté [<date>] contre => statement subject=any position=oppose
    $had (joué | minimisé | relativisé) [<date>] (l'apaisement | la carte de l'apaisement | la portée | l'ampleur | les) => statement subject=any
    $had (protesté | élevé une protestation) [<date>] auprès (de | du | des) [la | l' | le | les] to:<state,organisation,person> => statement position=oppose
    $had convenu => agreement status=held reflexive=1
    $had ~{deny}:ppart => statement subject=any position=oppose denies=1
    !($det | en | de | par | sans | à | pour) << (dément | démentent | démentait | nie | nient | niait) => statement subject=any position=oppose denies=1
    ("," | "»") << ($had $spoken [<date>] (à la presse | (à | au) [la | l'] <organisation> | devant [la | les | l'] %lower | lors $of [la | une | un | l'] %lower [$of] [%lower]) [<date>]) >> ([un | une | le | la | l' | son | sa | leur] [@office | @title | @rank | @former] ($of | la | le | l' | @demonym | @portfolio | <organisation,state>){0,6} [","] <person>) => statement subject=first report=1
    ("," | "»") << ($had $spoken [<date>] [(à | au | en) [la | le | l'] <place,state>]) >> ([un | une | le | la | l' | son | sa | leur] [@office | @title | @rank | @former] ($of | la | le | l' | @demonym | @portfolio | <organisation,state>){0,6} [","] <person>) => statement subject=first report=1
    ("," | "»") << ($had $spoken [<date>]) >> ([la | le | l'] <organisation>) => statement subject=first report=1
    $had (indiqué | précisé | confirmé | annoncé | fait savoir | révélé) => statement subject=any report=1
    $had (~{say}:ppart | ~{reply}:ppart | ~{confirm}:ppart | ~{think}:ppart)     => statement subject=any
    $had ~{announce}:ppart     => statement subject=any report=1
    $had (~{condemn}:ppart | ~{accuse}:ppart) => statement subject=any act=ACCUSE position=oppose
    $had (~{oppose}:ppart | ~{reject}:ppart) => statement subject=any position=oppose
    $had (rejeté | débouté | confirmé | infirmé | cassé | accueilli | examiné) [<date>] (le | la | l' | les | un | une | son | sa) [%lower] (pourvoi | recours | appel | demande | requête | plainte | condamnation | jugement | arrêt) => -
    (refuse | refusent | refusait | $had refusé) [<date>] (de | d') [~:inf] >> !%punct => -
    $had (~{welcome}:ppart | ~{praise}:ppart | ~{support}:ppart) => statement subject=any position=support
    $had (~{warn}:ppart) => statement subject=any
    $had (appelé | invité | exhorté | sommé | pressé) [<date>] [$det] [$title] [@demonym] <state,person,organisation,place> [<date>] (à | de | d') => statement subject=any act=REQUEST
    $had appelé $at{0,2} à >> ("«" | ~:inf | la | le | l' | une | un | davantage) => statement subject=any act=REQUEST
    $had appelé $at{0,2} (au | aux) >> !téléphone => statement subject=any act=REQUEST
    $had (appelé | invité | exhorté) [<date>] (ses | leurs | son) %lower (à | au | aux | de | d') => statement subject=any act=REQUEST
    $had (appelé | invité | exhorté | sommé | pressé | enjoint) [<date>] (les | toutes les | l'ensemble des | la | le | aux) %lower [%lower] [%lower] (à | de | d') => statement subject=any act=REQUEST
    $had (~{demand}:ppart | ~{ask}:ppart | ~{call-for}:ppart) => statement subject=any act=REQUEST
    !($det | en | de | par | sans | à | pour | <person>) << (~{say}:pres.3 | ~{reply}:pres.3 | ~{confirm}:pres.3 | ~{say}:impf.3 | ~{say}:past.3) >> !(son | sa | ses | leur | leurs | @number) => statement subject=any
    !($det | en | de | par | sans | à | pour) << (~{condemn}:pres.3 | ~{accuse}:pres.3 | ~{condemn}:impf.3 | ~{accuse}:impf.3) => statement subject=any act=ACCUSE position=oppose
    !($det | en | de | par | sans | à | pour) << (rejette | rejettent | refuse | refusent | récuse | exclut | excluent | conteste) => statement subject=any position=oppose
    !($det | en | de | par | sans | à | pour) << (~{welcome}:pres.3 | ~{praise}:pres.3) => statement subject=any position=support
    !($det | en | de | par | sans | à | pour) << (demande | demandent | exige | exigent | réclame | réclament | appelle à | appellent à | exhorte | exhortent) => statement subject=any act=REQUEST
    (s'est | s'était | s'est dit | s'est également) déclaré => statement subject=any
    (s'est | s'était) [%lower] rallié => statement position=support
    (poursuit | a poursuivi | poursuivait | lance | relève) (son | sa | ses | leur | leurs) => -
    rappelle (son | sa | ses | leur | leurs) >> !(ambassadeur | ambassadrice | ambassadeurs | propres | chargé | consul) => -
    $had (répondu | réagi | riposté | répliqué) $at{0,2} (à | au | aux | à la | à l' | par) ..8!$stop par => -
    $had (réagi | répondu) >> !%punct => statement subject=any
    $had fait (savoir | part) => statement subject=any report=1
    (et | puis) [$aside] (annoncé | indiqué | confirmé | précisé) => statement report=1
    (et | puis) [$aside] (dénoncé | condamné | accusé | fustigé) => statement act=ACCUSE position=oppose
    (et | puis) [$aside] (salué | félicité | remercié | loué | défendu) => statement position=support
    (et | puis) [$aside] (réclamé | demandé | exigé | exhorté | appelé à | appelé) => statement act=REQUEST
    (et | puis) [$aside] (rejeté | refusé | écarté) => statement position=oppose
    (et | puis) [$aside] (réaffirmé | réitéré | promis | averti | prévenu | assuré | déclaré | affirmé) => statement
    (opposé | apporté) ..2 démenti => -
    ~poursuivre (son | sa | ses | leur | leurs | une | un | la | le) => -
    $had qualifié ..6 (de | d') => statement subject=any position=oppose
    (qualifie | qualifient | qualifiait) ..4!$stop (de | d') => statement subject=any position=oppose
    $had fait valoir => statement subject=any
    $had (pris la parole | rendu hommage | appelé de ses vœux) => statement subject=any position=support
    $had "«" [%lower] (~{condemn}:ppart | ~{accuse}:ppart) => statement subject=any act=ACCUSE position=oppose
    $had "«" [%lower] (~{reject}:ppart | ~{oppose}:ppart) => statement subject=any position=oppose
    $had "«" [%lower] (~{welcome}:ppart | ~{praise}:ppart | ~{support}:ppart) => statement subject=any position=support
    $had "«" [%lower] (~{demand}:ppart | ~{call-for}:ppart) => statement subject=any act=REQUEST
    (réaffirme | réitère | exprime | renouvelle | réaffirmait | réitérait) [<date>] [$det] [%lower] (soutien | appui | solidarité) => statement subject=any position=support
    (exprime | exprimait | fait part $of) [<date>] [$det] [%lower] (refus | opposition | rejet | désapprobation | indignation | regret | inquiétude | préoccupation) => statement subject=any position=oppose
    $had (réitéré | renouvelé | lancé | réaffirmé) [<date>] (un | son | sa | leur | l' | cet) [%lower] (appel | demande) [%lower] (à | au | pour | en | de) => statement subject=any act=REQUEST
    $had (réitéré | exprimé | manifesté | réaffirmé | renouvelé | affirmé | confirmé | apporté | promis | fait part $of) [<date>] [$det] [%lower] (soutien | appui | solidarité | attachement | satisfaction | confiance | volonté | reconnaissance | gratitude) => statement subject=any position=support
    $had (réitéré | exprimé | manifesté | réaffirmé | fait part $of) [<date>] [$det] [%lower] [%lower] (refus | opposition | rejet | désapprobation | indignation | regret | inquiétude | inquiétudes | préoccupation | mécontentement) => statement subject=any position=oppose
    $had levé [<date>] (son | leur) veto => statement position=support
    (lève | lèvent) [<date>] (son | leur) veto => statement position=support
    $had (levé [son | leur] veto | apporté son soutien | (donné | accordé) [<date>] son feu vert) => statement position=support
    $had (présenté | déposé | transmis | soumis | diffusé | fait circuler | proposé) ..9!$stop (amendements | projet de résolution | mouture | version | proposition | feuille de route | plan | texte) => statement
    (communiqué | déclaration | note) [$adj] (publié | publiée | diffusé | diffusée | rendu public | rendue publique) [<date>] par => statement voice=passive status=held
    $had (publié | diffusé | lu | adopté | émis) [<date>] [un | une | dans] ..2 (communiqué | déclaration | tribune) => statement subject=any
    $had (raillé | moqué | ironisé | parlé $of | balayé | fustigé | vilipendé | brocardé) => statement subject=any position=oppose
    $had demandé pardon => statement subject=any
    (raillait | fustigeait | dénonçait | condamnait | critiquait) => statement subject=any act=ACCUSE position=oppose
    (saluait | louait | félicitait | remerciait | défendait | soutenait) => statement subject=any position=support
    (évoque | évoquait | parle | parlait) [$of] [un | une | "«"] => statement subject=any
    (voit | voyait) dans ..8 <quote> => statement
    (s'est | s'était | se sont | s'étaient) [dit | également] [$mid] (réjoui | réjouie | réjouis | réjouies | félicité | félicitée | félicités | félicitées) => statement subject=any position=support
    (s'est | s'était | se sont | s'étaient) [dit | également] [$mid] (inquiété | inquiétée | inquiétés | ému | émue | émus | indigné | indignée | indignés | insurgé | insurgée | alarmé | alarmée | offusqué) => statement subject=any position=oppose
    $had [$mid] plaidé (pour | en faveur) => statement subject=any position=support
    !($det | en | de | par | sans | à | pour) << (plaide | plaident | plaidait) (pour | en faveur) => statement subject=any position=support
    (s'est | s'était) (dit | dite | déclaré | déclarée) (prêt | prête | favorable | disponible | satisfait | satisfaite | confiant | confiante | solidaire) => statement subject=any position=support
    (s'est | s'était) (dit | dite | déclaré | déclarée) (hostile | opposé | opposée | inquiet | inquiète | préoccupé | préoccupée | indigné | indignée | choqué | choquée | déçu | déçue) => statement subject=any position=oppose
    ($had | juge | jugent | jugeait) [jugé | trouvé | estimé] [$det] [%lower] [<date>] (inacceptable | inadmissible | insuffisant | insuffisante | irresponsable | injustifié | injustifiée | déséquilibré | illégal | illégale) => statement subject=any position=oppose
    $had [$mid] (exprimé | manifesté) (son | sa | leur) "«" %lower (désapprobation | indignation | inquiétude | opposition | rejet) "»" => statement subject=any position=oppose
    (se | s') (félicite | félicitent | réjouit | réjouissent) $of => statement subject=any position=support
    (se | s') (inquiète | inquiètent | indigne | indignent | alarme | offusque) $of => statement subject=any position=oppose
    (s'est | s'était) [$mid] (ralliée | rangée | rangé | prononcé | prononcée) (à | au | aux | derrière | pour | en faveur) => statement position=support
    (s'est | s'était) [$mid] (prononcé | prononcée | élevé | élevée) contre => statement position=oppose
    $must (s'exprimer | prononcer | prendre la parole) => statement status=planned
    $must reconnaître [l'État de | l'État $of | la | le | l'] <state> => statement status=planned position=support
    (reconnaîtra | reconnaîtront) [l'État de | l'État $of | la | le | l'] <state> => statement status=planned position=support
    $had (reconnu) [<date>] [l'État de | l'État $of | la | le | l' | la souveraineté | l'indépendance] [$of] <state> => statement position=support
    (s'exprimera | prendra la parole | prononcera) => statement status=planned
    $had (indiqué | précisé | confirmé) => statement subject=any report=1
    $had [$mid] convoqué [$det] [@office] >> !(le conseil) => statement
    $had [$mid] convoqué [<date>] (l' | son | le | la) (ambassadeur | ambassadrice | chargé d'affaires | chargée d'affaires) [$of] => statement position=oppose
    $had [$mid] convoqué (l' | son) ambassadeur => statement position=oppose
    (ambassadeur | ambassadrice | chargé d'affaires | chargée d'affaires | consul) ..5!$stop << $was (convoqué | convoquée) [<date>] (au | à la | à l') >> ([le | la] <organisation>) => statement subject=after position=oppose
    (ambassadeur | ambassadrice | chargé d'affaires | chargée d'affaires | consul) ..5!$stop << $was (convoqué | convoquée) [<date>] par => statement voice=passive position=oppose
    (s'est | s'était) (dit | déclarée | dite) %lower => statement subject=any
    ($was) ~{say}:ppart par => statement voice=passive
    $was (~{welcome}:ppart | ~{praise}:ppart) [<date> | %lower] par => statement voice=passive position=support
    $was (~{condemn}:ppart | ~{reject}:ppart) [<date> | %lower] par => statement voice=passive position=oppose

# -- Votes -----------------------------------------------------------------------------

vote
    ("," | et | tandis que | mais) [la | le | l' | les] who:<state> contre >> ("," | "." | ";" | et | tandis) => vote position=against status=held subject=none
    ("," | et | tandis que | mais) [la | le | l' | les] who:<state> pour >> ("," | "." | ";" | et | tandis) => vote position=for status=held subject=none
    (vote | scrutin) ["," ..10!$hardstop ","] $was [été] (décalé | reporté | repoussé | ajourné | différé) => vote noun=1 status=postponed
    (l'a | l'ont | les ont) (voté | votée | approuvé | approuvée | soutenu | soutenue | appuyé | appuyée) "," (dont | parmi lesquels | parmi lesquelles) => vote position=for subject=after status=held
    $had (préféré | choisi) [<date>] (l'abstention | de s'abstenir | s'abstenir) => vote position=abstain status=held
    $selfhad ~abstenir:ppart "," (dont | parmi lesquels | parmi lesquelles) => vote position=abstain subject=after status=held
    (s'y | s') (sont | est) (opposés | opposées) "," (dont | parmi lesquels | parmi lesquelles) => vote position=against subject=after status=held
    $had voté contre "," (dont | parmi lesquels) => vote position=against subject=after status=held
    $had voté pour "," (dont | parmi lesquels) => vote position=for subject=after status=held
    (s'y | s') (sont | est) (opposés | opposé | opposée | opposées) => vote position=against
    (vote | scrutin) ..4!$stop $was [été] (décalé | reporté | repoussé | ajourné | différé) => vote noun=1 status=postponed
    vote ..3 (prévu | programmé | fixé) => vote noun=1 status=planned
    $selfhad ~abstenir:ppart         => vote position=abstain
    s'étant [%lower] (abstenu | abstenue | abstenus | abstenues) => vote position=abstain status=held
    (s'est | se sont) [%lower] abstenus [<date>] "," (dont | parmi lesquels) => vote position=abstain subject=after status=held
    (ayant voté | votant) contre => vote position=against status=held
    (ayant voté | votant) (pour | en faveur) => vote position=for status=held
    (s'abstient | s'abstiennent | s'abstenait | s'abstenaient) => vote position=abstain status=held
    (s'abstiendra | s'abstiendront) => vote position=abstain status=planned
    (avec | malgré) l'abstention $of => vote position=abstain noun=1
    l'abstention => vote position=abstain noun=1
    who:<organisation> (se prononcera | se prononceront | $must se prononcer) [<date>] sur (l' | le | la | les | un | une | ce | cette) (accord | projet | proposition | texte | résolution | motion | traité | loi | ratification | adhésion) => vote status=planned
    $had voté (pour | en faveur) ..6!$hardstop (aux côtés $of | avec | de concert avec) [la | le | l' | les] with:<state> (("," | et | "," et) [$of] [la | le | l' | les] with:<state>){0,5} => vote position=for
    $had voté contre ..4!$hardstop (aux côtés $of | avec | de concert avec) [la | le | l' | les] with:<state> (("," | et | "," et) [$of] [la | le | l' | les] with:<state>){0,5} => vote position=against
    $selfhad ~abstenir:ppart [<date>] (aux côtés $of | avec | de concert avec | tout comme | comme) [la | le | l' | les] with:<state> (("," | et | "," et) [$of] [la | le | l' | les] with:<state>){0,5} => vote position=abstain
    $had voté (pour | en faveur) => vote position=for
    $had voté contre => vote position=against
    $had (adopté | approuvé | entériné | ratifié | validé) ..9!$hardstop par [%number | @number] voix => vote position=for status=held
    $had (adopté | approuvé | entériné | ratifié | validé) [<date>] ["," ] ([à | a] une [%lower] majorité | à la [%lower] majorité | à l'unanimité) [$of <organisation>] ["," ] (la | le | l' | les | un | une) => vote position=for status=held
    $had (rejeté | repoussé) ..9!$hardstop par [%number | @number] voix => vote position=against status=held
    (votera | voteront) (<date> | sur) => vote status=planned
    (votera | voteront | voterait | voteraient) (pour | en faveur) => vote position=for status=planned
    (votera | voteront | voterait | voteraient) contre => vote position=against status=planned
    $had (fait usage | usé) [<date>] $of (leur | son) [droit de] veto => vote position=veto
    $had (opposé son veto | mis son veto | opposé leur veto) => vote position=veto
    $selfhad opposé >> (à | au | aux) => vote position=against
    $selfhad (opposée | opposés | opposées) >> ((à | au) [la | l' | ce | cette] (texte | résolution | projet | motion | amendement)) => vote position=against
    (n' | ne) (a | ont | avait) pas (pris part | participé) au (vote | scrutin) => vote position=absent status=held not=1
    (n' | ne) (participera | participeront | participe | participent) pas au (vote | scrutin) => vote position=absent status=planned not=1
    (n' | ne) (prendra | prendront) pas part au (vote | scrutin) => vote position=absent status=planned not=1
    ^ (seul | seule | seuls | seules) ..8!$hardstop $had voté contre => vote position=against
    $had voté [<date>] (une | la | cette | ces | des) [%lower] (résolution | résolutions | motion) => vote position=for
    $had (adopté | approuvé | entériné) [<date>] ..8 (résolution | résolutions | déclaration | texte | motion) => vote position=for
    $had (rejeté | repoussé) [<date>] ..6 (résolution | résolutions | texte | motion | projet) => vote position=against
    (adopte | approuve | entérine) ..8!$stop (résolution | texte | motion) => vote position=for
    (se sont | s'étaient) [$mid] prononcés (en faveur $of | pour) [le | la | l' | ce | cette] (texte | résolution | projet) => vote position=for status=held
    (se sont | s'étaient) [$mid] prononcés contre (le | la | l' | ce | cette) (texte | résolution | projet) => vote position=against status=held
    who:<state> ((s'est | s'était) [$mid] (prononcé | prononcée)) (en faveur $of | pour) [le | la | l' | ce | cette] (texte | résolution | projet) => vote position=for status=held
    who:<state> ((s'est | s'était) [$mid] (prononcé | prononcée)) contre (le | la | l' | ce | cette) (texte | résolution | projet) => vote position=against status=held
    $must (voter pour | voter en faveur) => vote position=for status=planned
    $must voter contre => vote position=against status=planned
    $must s'abstenir => vote position=abstain status=planned
    $had (mis | opposé | posé | brandi) [<date>] [son | leur | un] veto => vote position=veto
    $had (bloqué) [<date>] ..4 (résolution | texte | projet) => vote position=veto
    (vote | votent | votait) (contre) => vote position=against
    (vote | votent | votait) (pour | en faveur) => vote position=for
    (résolution | texte | motion | document) ..8!$stop (a été | avait été | est) [%lower] (adopté | adoptée | approuvé | approuvée | voté | votée | entériné | entérinée) => vote position=for noun=1 status=held
    $had (recueilli | obtenu) ..4 voix "," (dont | parmi lesquelles) (celles | celle) => vote position=for noun=1 status=held
    $had recueilli ..3 voix => vote position=for noun=1 status=held
    (n' | ne) (a | ont | avait | avaient) pas (pris part | participé) (au | à ce | à la) (vote | scrutin | consultation) => vote position=absent status=held not=1
    (vote | scrutin) (est | était) [%lower] (prévu | programmé | fixé | attendu) => vote noun=1 status=planned
    (vote | scrutin) (aura lieu | se tiendra | doit avoir lieu | doit se tenir) => vote noun=1 status=planned
    ($must | doit) [%lower] (se prononcer | voter | statuer) [<date>] (sur | %punct) => vote status=planned
    $had rejoint le camp du (oui | non) => vote position=for
    $had voté oui => vote position=for
    $had voté non => vote position=against
    (résolution | texte) ..6 (adopté | adoptée) [..6!$stop] par [le | la | l'] => vote position=for voice=passive

# -- Agreements --------------------------------------------------------------------------

def deal = (arrangement | accord | accords | mémorandum | mémorandums | protocole | traité | traités | déclaration | déclarations | convention | conventions | contrat | contrats | partenariat | partenariats | mémorandum d'entente | documents | document | pacte | feuille de route | plan)
agreement
    texte ..14!$hardstop (a été | fut) [%lower] (paraphé | signé | ratifié) => agreement status=held voice=passive
    texte ..14!$hardstop (sera | doit être | devrait être) [%lower] (paraphé | signé | ratifié) => agreement status=planned voice=passive
    avant de (signer | parapher | ratifier | conclure) => agreement main=1
    $had (renouvelé | reconduit | prorogé | prolongé | amendé) ..6!$stop (accord | accords | traité | convention | protocole | pacte | partenariat) => agreement status=held
    $had (adhéré) [<date>] (à | au | aux) [la | l'] (traité | traités | convention | accord | accords | pacte | charte | protocole) => agreement status=held
    (et | puis | "," puis) << (signé | paraphé | conclu | ratifié) [<date>] >> ((un | une | le | la | l' | deux | trois | plusieurs | @number) [%lower] $deal) => agreement status=held
    $had (apposé | mis) [<date>] (sa | leur | leurs) (signature | signatures | paraphe) [%lower] (au | à | sur) => agreement status=held
    $had (signé | paraphé | ratifié | conclu | scellé) => agreement status=held
    (vient | viennent | venait | venaient) de (signer | parapher | ratifier | conclure | sceller) ..6!$hardstop $deal => agreement status=held
    $had (conclu | scellé | approuvé | finalisé) $at{0,3} [$det | plusieurs | @number | %number] [%lower] $deal => agreement status=held
    (s'accordent | s'accordaient | se sont accordés | se sont accordées) sur => agreement status=held reflexive=1
    (signera | signeront | parapheront) => agreement status=planned
    ($must | $mustpast) [y] (signer | parapher | ratifier) => agreement status=planned
    (signent | paraphent | signe | paraphe | signaient | signait | concluent) [$det | plusieurs | @number | %number] ..3!$stop $deal => agreement
    ($must | $mustpast) [y] (conclure | sceller) ..4!$stop $deal => agreement status=planned
    (conclura | concluront | ratifiera | scellera) ..4!$stop $deal => agreement status=planned
    (sont | étaient | est | était) [$mid] (parvenus | parvenues | parvenu | parvenue | arrivés) à [un | une] [%lower] [%lower] (accord | compromis | entente | trêve) => agreement status=held
    $had trouvé [un | <date>] [un] [%lower] (accord | compromis | terrain d'entente) => agreement status=held
    (se sont | s'étaient) [$mid] (mis | mises) d'accord => agreement status=held
    (se sont | s'étaient) [$mid] (entendus | entendues | engagés | engagées) (sur | pour | à) => agreement status=held
    signature $at{0,2} [$of] [un | une | le | la | l' | plusieurs | @number] [%lower] $deal [..10!$hardstop] entre => agreement noun=1
    signature [$of] [un | une | le | la | l' | plusieurs | @number] [%lower] $deal ..6!$stop par => agreement noun=1
    (signature | conclusion | ratification) par => agreement noun=1
    $deal [..6!$stop] "," (signé | signée | conclu | conclue | paraphé) [<date>] [(à | au | en) <place,state>] par => agreement status=held voice=passive
    ($deal) [..8!$stop] (ratifié | ratifiée | ratifiés) ..3!$stop par => agreement status=held voice=passive
    $deal [..10!$stop] (signé | signée | signés | conclu | conclue | paraphé) [<date>] [(à | au | en) <place,state>] entre => agreement status=held noun=1
    $deal [..20!$hardstop] ($was [%lower] [%lower]) (signé | signée | signés | signées | paraphé | paraphée | paraphés | ratifié | ratifiée | ratifiés | conclu | conclue | conclus | scellé | scellée) => agreement status=held voice=passive
    $deal [..20!$hardstop] $willbe (signé | signée | signés | signées | paraphé | paraphée | ratifié | ratifiée | conclu | conclue | scellé | scellée) => agreement status=planned voice=passive
    $deal ($willbe) (signé | signée | signés | signées | conclu | conclue | paraphés) => agreement status=planned voice=passive
    (sont | étaient | est | était) [%lower] (convenus | convenues | convenu | tombés d'accord | tombées d'accord | tombé d'accord | tombée d'accord) => agreement status=held
    ^ (signé | signée | conclu | conclue | paraphé) ..8!$stop par => agreement status=held voice=passive
    $deal [..10!$stop] (signé | signée | signés | signées | conclu | conclue | paraphé | paraphée) => agreement status=held voice=passive
    $deal (ont été | a été | avait été | avaient été | fut | furent) (signé | signée | signés | signées | conclu | conclue) => agreement status=held voice=passive
    (texte | textes | document) (ont été | a été | avait été | avaient été) (signé | signés | paraphé | paraphés) $at{0,2} (par | entre) => agreement status=held voice=passive
    $had [présidé] (à la signature | la signature) => agreement status=held
    $had procédé ..6!$stop à la (signature | ratification) => agreement status=held

# -- Letters -----------------------------------------------------------------------------

def letters = (lettre | lettres | message | messages | courrier | missive | note verbale | pli | télégramme | correspondance)
def sent = (fait remettre | ~adresser:ppart | ~envoyer:ppart | ~transmettre:ppart | ~expédier:ppart | ~écrire:ppart | ~dépêcher:ppart | fait parvenir)
letter
    message (clair | fort | politique | fort et clair) => -
    $had (félicité | remercié) [<date>] [$det] [$title] $stuff{0,4} [","] with:<person> ..8!$hardstop (dans | par) (un | une) [$adj] $letters => letter status=held
    $had $sent ..14!$hardstop $letters => letter status=held
    $had (remis | porté | délivré | apporté | transmis) ..14!$hardstop $letters [écrit | écrite | personnel | personnelle | verbal | %lower] [%lower] $of => letter status=held bearer=1
    $had (remis | délivré) ..14!$hardstop $letters => letter status=held
    ($must | $mustpast) (adresser | envoyer | transmettre | remettre) ..12!$hardstop $letters => letter status=planned
    (adressera | enverra | transmettra | remettra) ..12!$hardstop $letters => letter status=planned bearer=1
    (adresse | envoie | transmet | adressait) ..8!$stop $letters => letter
    $letters ..12 $willbe [%lower] (remis | remise | transmis | transmise | adressé | adressée) => letter status=planned noun=1
    $letters ..12 (a été | avait été | ont été | est | fut) [%lower] (remis | remise | transmis | transmise | adressé | adressée | envoyé | envoyée) => letter status=held noun=1
    $had reçu [<date>] [un | une | le | la] [$adj] $letters [$adj] [$adj] $of => letter status=held received=1
    ($had écrit | écrit | écrivait | écrivit | écrivaient) [<date>] (à | au | aux) => letter status=held
    ^ (dans | par) (un | une | sa | son | ce | cette) [$adj] $letters [$adj] (adressée | envoyée | adressé | transmise | envoyé | transmis) [<date>] => letter status=held light=1 subject=main
    ^ (dans | par) (une | sa | cette) [$adj] (lettre | missive) [$adj] [<date>] (à | au | aux) => letter status=held light=1 subject=main
    ^ dans (un | une | sa | son) [$adj] (lettre | courrier | missive | message | télégramme) [$adj] [daté $of | datée $of | en date $of] [<date>] [à | au | aux] => letter status=held light=1 subject=main
    (dans | par) (une | sa | cette) [$adj] $letters [$adj] (adressée | envoyée | adressé | transmise | envoyé) [<date>] => letter status=held light=1
    (dans | par) (une | sa) [$adj] (lettre | missive) [$adj] (à | au | aux) => letter status=held light=1
    $letters [$adj] (adressée | adressé | envoyée | envoyé | remise | remis | transmise | transmis) [<date>] par => letter status=held voice=passive
    ($had | avoir) saisi ..6 (par lettre | par courrier) => letter status=held
    ($had | avoir) saisi [<date>] [le | la | l'] with:<organisation> [<date>] [par lettre | par courrier | d'une (plainte | lettre | requête)] => letter status=held

# -- Appointments ------------------------------------------------------------------------

# Who is named, how it is told, and to what; who goes is told beside it.
def naming = ($had (nommé | désigné | élu | choisi | investi | promu | proclamé | réélu | reconduit | intronisé) | nomme | désigne | élit | choisit | promeut | reconduit)
def named = (nommé | nommée | nommés | désigné | désignée | désignés | élu | élue | élus | réélu | réélue | choisi | choisie | investi | investie | promu | promue | proclamé | proclamée | reconduit | reconduite | confirmé | confirmée | maintenu | maintenue | porté | portée | placé | placée | propulsé | propulsée | intronisé | intronisée)
def office = [comme | (au poste | à la fonction | aux fonctions | au rang) $of | en qualité $of | en tant que] [le | la | l' | son | sa | leur] [nouveau | nouvelle | nouvel | prochain | prochaine | premier | première] office:@office
# Bodies of a state; of what companies have as well only those that say so.
def bureau = (ministère | gouvernement | parlement | assemblée | sénat | commission | cour | tribunal | police | gendarmerie | douanes | armée | armées | état-major | diplomatie | préfecture | sûreté | renseignement | magistrature | région | sécurité (nationale | intérieure | publique) | chambre (des députés | des représentants | haute | basse) | conseil (constitutionnel | d'État | européen | régional | départemental | municipal | national | supérieur | général | de sécurité) | agence (nationale | spatiale | de renseignement) | autorité (nationale | palestinienne | électorale | de régulation | de sûreté) | département (d'État | de la défense))
def lead = (la tête | la direction | la direction générale | les rênes | les commandes | la présidence | le commandement) $of [la | le | l' | les] [haute | cette] ($bureau | banque centrale | banque (de | d') <state>)
appointment
    $naming [<date>] ..8!($hardstop | par | pour | et | qui | à) who:<person> [","] [<date>] $office => appointment status=held
    $was $named [<date>] [","] [par ..11!$hardstop] [","] $office => appointment voice=passive status=held
    $was $named [<date>] [","] [par ..11!$hardstop] [","] $office $of [la | le | l'] [haute] ($bureau | Banque centrale) => appointment voice=passive status=held public=1
    $willbe $named [<date>] $office => appointment voice=passive status=planned
    $naming [<date>] ..8!($hardstop | par | pour | et | qui | à) who:<person> [<date>] à $lead => appointment status=held public=1
    $was $named [<date>] [par ..6!$hardstop] à $lead => appointment voice=passive status=held public=1
    $was $named [<date>] (à | à la | à l' | aux | au) [la | l'] [ministère $of] [la | l' | le] (Affaires étrangères | Intérieur | Défense | Finances | Économie | Justice | Santé | Éducation | Éducation nationale | Agriculture | Culture | Transports | Environnement | Énergie | Travail | Commerce | Budget) => appointment voice=passive status=held public=1
    (prend | prenait | reprend | $had (pris | repris)) [<date>] $lead => appointment status=held public=1
    (prendra | prendront | reprendra | $must (prendre | reprendre)) [<date>] $lead => appointment status=planned public=1
    (quitte | quittait | abandonne | $had (quitté | abandonné)) [<date>] ($lead | le gouvernement) => appointment status=held public=1
    (quittera | quitteront | $must quitter) [<date>] ($lead | le gouvernement) => appointment status=planned public=1
    (hérite | héritait | $had hérité) [<date>] (du portefeuille | du ministère | du maroquin) => appointment status=held public=1
    (obtient | décroche | prend | récupère | se voit (confier | attribuer) | s'est vu (confier | attribuer) | $had (obtenu | pris | récupéré)) [<date>] (le portefeuille | le ministère | le maroquin) => appointment status=held public=1
    (entre | $was entré | $was entrée | (fait | $had fait) son entrée) [<date>] (au gouvernement | dans le gouvernement) => appointment status=held public=1
    (assurera | assureront) [<date>] l'intérim => appointment status=planned
    (assure | $had assuré) [<date>] l'intérim => appointment status=held
    $was (limogé | limogée | démis | démise | relevé | relevée | révoqué | révoquée | écarté | écartée | déchargé | déchargée) [<date>] $of (son poste | ses fonctions) $of office:@office => appointment voice=passive status=held
    mis fin [<date>] aux fonctions => appointment object=1 status=held subject=none
    ($had (accepté | entériné) | accepte) [<date>] la démission => appointment object=1 status=held
    (succède | succédait | $had succédé | remplace | $had remplacé) >> ([<date>] [à] [$det] [@former | @demonym] [$title] <person>) => appointment status=held heir=1
    (succédera | succéderont | remplacera | $must (succéder | remplacer)) >> ([<date>] [à] [$det] [@former | @demonym] [$title] <person>) => appointment status=planned heir=1
    (succédera | succéderont | succéder) << à [$det] [@former | @demonym] [$title] who:<person> => appointment status=planned subject=none heir=1
    (succède | succédait | succédant | succédé) << à [$det] [@former | @demonym] [$title] who:<person> => appointment status=held subject=none heir=1
    (en remplacement | en lieu et place | pour succéder à | pour remplacer) [$of] [$det] [@former | @demonym] [$title] who:<person> => appointment status=held subject=none heir=beside
    ($willbe (remplacé | remplacée)) << par >> ([$det] [@former | @deputy | @demonym | %lower] [$title] [","] <person>) => appointment status=planned object=by subject=none heir=1
    (remplacé | remplacée) << par >> ([$det] [@former | @deputy | @demonym | %lower] [$title] [","] <person>) => appointment status=held object=by subject=none heir=1
    (cède | $had cédé) [<date>] (son fauteuil | sa place | son poste | les rênes | le relais) => appointment status=held
    ((cède | cédé) [<date>] (son fauteuil | sa place | son poste | les rênes | le relais)) << à [$det] [@former | @demonym] [$title] who:<person> => appointment status=held subject=none heir=1
    $had (choisi | nommé | désigné) [<date>] [$title] who:<person> pour (diriger | présider | conduire) [la | le | l'] (diplomatie | ministère | gouvernement | armée | état-major | police | banque centrale) => appointment status=held public=1
    (devient | est devenu | est devenue | devenait) [<date>] [le | la | l'] [nouveau | nouvelle | premier | première] office:@office => appointment status=held
    (deviendra | $must devenir) [<date>] [le | la | l'] [nouveau | nouvelle | premier | première] office:@office => appointment status=planned
    $was (relevé | relevée | déchargé | déchargée | suspendu | suspendue | destitué | destituée | révoqué | révoquée | congédié | congédiée | écarté | écartée) [<date>] [%lower] (de ses fonctions | de son poste | de la tête | par) => appointment voice=passive status=held
    (succède | succédait | $had succédé) [<date>] à >> ([$title] [@demonym] <person> ..3 (à la tête | au poste | comme | à la présidence | à ce poste | dans cette fonction)) => appointment status=held
    (succédera | succéderont) [<date>] à >> ([$title] [@demonym] <person> ..3 (à la tête | au poste | comme | à la présidence | à ce poste | dans cette fonction)) => appointment status=planned
    $had (nommé | désigné | élu | choisi | investi | porté | proclamé) [<date>] [$title] who:<person> [comme | (au poste | à la fonction | à la tête) $of | en qualité $of] [nouveau | nouvelle] office:@office par intérim => appointment status=held public=1
    $had (nommé | désigné | élu | choisi | investi | porté | proclamé) [<date>] [$title] who:<person> [comme | (au poste | à la fonction | à la tête) $of | en qualité $of] [nouveau | nouvelle] office:@office => appointment status=held
    (et | puis) << (nommé | désigné | promu | limogé) [<date>] >> ([$det] [$title] [@demonym] [","] <person>) => appointment object=1 status=held
    (l' | les) (a | ont | avait) [%lower] remplacé [<date>] par => appointment object=by status=held
    pour (le | la | les) remplacer [","] [$det] [@former | %lower] [$title] who:<person> => appointment status=held subject=none heir=1
    $had (limogé | démis | révoqué | remplacé | écarté) [<date>] (son | sa | le | la) [@portfolio | @title] => appointment object=1 status=held
    $willbe (nommé | nommée | investi | investie | remplacé | remplacée | désigné | désignée) => appointment voice=passive status=planned
    "," (nommé | nommée | désigné | désignée | promu | promue) [<date>] [au poste $of] office:@office => appointment voice=passive status=held apposed=1
    "," (nommé | nommée | désigné | désignée | investi | investie | promu | promue) [<date>] [$mid] >> (@office | à | au | <date> | ministre | premier) => appointment voice=passive status=held apposed=1
    (nomination | désignation) [<date>] $of [$title] <person> [","] [comme | (au poste | à la fonction) $of | à la tête $of | en qualité $of | en tant que] [nouveau | nouvelle] [la | le | l'] office:@office => appointment noun=1 status=held
    (nomination | désignation | limogeage | démission | destitution | investiture) [<date>] [$of] [$title] >> <person> => appointment noun=1 status=held
    (prendra | prend | quittera | quitte) (ses | leurs) fonctions => appointment
    (prendra | quittera) (ses | leurs) fonctions => appointment status=planned
    (démissionne | démissionnait) => appointment
    $had (reconduit | remplacé) [<date>] >> ([$det] [$title] <person>) => appointment object=1 status=held
    (prêtera | prête) serment => appointment
    $was (confirmé | confirmée | maintenu | maintenue | reconduit | reconduite) [<date>] (à son poste | à la tête | dans ses fonctions | comme @office) => appointment voice=passive status=held
    $was (remplacé | remplacée | nommé | nommée | placé | placée | reconduit | reconduite | maintenu) [%lower] [<date>] (à la tête | à la direction) $of [la | le | l'] (ministère | gouvernement | diplomatie | armée | état-major | présidence | cabinet | agence | office) => appointment voice=passive status=held public=1
    $was (élu | élue | reconduit | reconduite | remplacé | remplacée) [%lower] [<date>] (à la tête | à la présidence | président | présidente | secrétaire | au poste | dans ses fonctions | par) => appointment voice=passive status=held
    $had (remis | présenté) ..8!$stop (lettres de créance | copies figurées) => appointment status=held
    (remet | présente | remettra | présentera) ..6!$stop (lettres de créance | copies figurées) => appointment
    $had reçu [<date>] ..8!$hardstop who:<person> [","] (venu | venue | qui est venu | qui est venue | qui $had | qui lui $had) [lui] (présenter | remettre | présenté | remis) ..3!$stop (lettres de créance | copies figurées) => appointment status=held
    $had reçu [<date>] ..8!$hardstop "," who:<person> "," (venu | venue | qui $had | qui lui $had) [lui] (présenter | remettre | présenté | remis) ..3!$stop (lettres de créance | copies figurées) => appointment status=held
    $had reçu ..10 (lettres de créance | copies figurées) [$of] [@number | %number | des | les] [@number] [@office | chefs de mission | diplomates] [":"] => appointment object=1 status=held
    $was (élu | élue | investi | investie) [<date>] [comme | à la] office:@office $of [la | le | l' | du] (<state> | République) => appointment voice=passive status=held public=1
    $was (élu | élue | investi | investie | proclamé | proclamée | intronisé | confirmé | confirmée) [<date>] [comme | à la] office:@office => appointment voice=passive status=held
    $had prêté [<date>] serment [<date>] [en tant que | comme] office:@office => appointment status=held
    $was (nommé | nommée | nommés | désigné | désignée | intronisé | investi | investie | accrédité | accréditée | limogé | limogée | démis | démise | promu | promue) => appointment voice=passive status=held
    $had (~nommer:ppart | ~désigner:ppart | ~limoger:ppart | ~accréditer:ppart | promu | démis | relevé | révoqué) => appointment object=1 status=held
    (nomme | nommait | désigne | limoge | limogeait | révoque) >> ([$det] [$title] [@demonym] [","] <person>) => appointment object=1 status=held
    ($had | avoir | ayant) (présenté | remis | annoncé | déposé | donné) [<date>] (sa démission | la démission $of) => appointment status=held
    ($had | avoir | ayant) pris [<date>] (ses fonctions | leurs fonctions) [<date>] (comme | en qualité $of | en tant que) [nouveau | nouvelle] office:@office => appointment status=held
    $was (réélu | réélue) [<date>] [%lower] (pour | à | avec | dès | par | au | ".") => appointment voice=passive status=held
    ($had | avoir | ayant) (pris | quitté) [%lower] [<date>] (ses fonctions | leurs fonctions) => appointment status=held
    ($had | avoir | ayant) prêté [<date>] serment => appointment status=held
    $had prêté [<date>] serment [<date>] devant (le (président | chef de l'État | roi | Parlement | Sénat) | la (présidente | reine | Cour | Chambre) | l'Assemblée) => appointment status=held public=1
    (nommé | nommée) [<date>] (office:@office | à la tête $of | au poste $of) ..6!%punct par => appointment voice=passive status=held apposed=1
    ^ (nommé | nommée | désigné | désignée | élu | élue | choisi | choisie | investi | investie | reconduit | reconduite) [en] [<date>] [office:@office | à ce poste | à la tête | par] => appointment status=held subject=main
    $had (pris ses fonctions | prêté serment | démissionné | quitté ses fonctions | présenté sa démission | présenté ses lettres de créance | remis ses lettres de créance) => appointment status=held
    $had reçu [..8!$stop] (lettres de créance | copies figurées) => appointment object=1 status=held

# -- Sanctions ---------------------------------------------------------------------------

def penalty = (sanctions | sanction | embargo | mesures restrictives | mesures de rétorsion | gel des avoirs)
sanction
    ($had levé | lève | lèvent) ..4!$stop (sanctions | mesures restrictives | restrictions) (qui (frappaient | visaient) | visant | pesant sur | qui pesaient sur | imposées (à | au | aux | contre)) [la | l' | le | les] with:<state> => sanction status=held cameo=085
    $had (imposé | infligé) [<date>] ..4!$stop $penalty (à | contre) [@number | %number | des | plusieurs | les] [@number | %number] %lower [%lower] side:@demonym => sanction status=held
    # "les pays qui lui ont imposé des sanctions": the subject is no name
    !(lui | leur) << $had (imposé | infligé | adopté | décrété | pris | décidé | annoncé | approuvé | prononcé | introduit | entériné) ..8!$hardstop $penalty => sanction status=held object=1
    $had sanctionné => sanction status=held object=1
    $had sanctionné [<date>] [@number | %number | plusieurs | des | le | la | les | une | un] [@number | %number] $adj [$adj] side:@demonym => sanction status=held
    $had (imposé | infligé | adopté | décrété | pris | décidé | annoncé | approuvé) ..5!$hardstop $penalty (contre | à l'encontre $of | visant | ciblant | frappant) ..3!$stop $adj side:@demonym => sanction status=held
    (impose | imposent | inflige | adopte | adoptent | décrète | prend | prennent | annonce | annoncent) ..5!$stop $penalty => sanction object=1
    (sanctionne | sanctionnent) => sanction object=1
    (sanctionne | sanctionnent) [<date>] [@number | %number | plusieurs | des | la | le | les | une | un] [@number | %number] $adj [$adj] side:@demonym => sanction status=held
    $had gelé [<date>] [$det] (avoirs | actifs | biens | fonds) [$of ..4!$stop side:@demonym] => sanction status=held object=1
    $had (placé | inscrit | ajouté) ..10!$stop (liste noire | liste des sanctions | sous sanctions | liste de sanctions) => sanction status=held object=1
    $had [décidé de | choisi de | accepté de] [<date>] (levé | lever | allégé | alléger | suspendu | suspendre | assoupli | assouplir) ["«" ..4 "»"] [<date>] ..4!$stop $penalty [visant | imposées | frappant | pesant sur | en vigueur] [contre] => sanction status=held cameo=085 object=1
    $had (imposé | infligé | adopté | décrété | pris | décidé | annoncé | approuvé | prononcé) ..8!$hardstop $penalty (visant | frappant | ciblant) => sanction status=held object=1
    (frappé | frappée | frappés | visé | visée | visés) [<date>] (par | de) ..3!$stop $penalty => sanction status=held voice=passive
    (lève | lèvent | allège | allègent) ..4!$stop $penalty => sanction cameo=085
    $had (levé | allégé | suspendu) [<date>] ..2!$stop $penalty [qui] (visaient | visant | frappaient | frappant | touchaient | pesant sur | pesaient sur | imposées) ..7!$hardstop side:@demonym => sanction status=held cameo=085
    (lèvera | lèveront | $must (lever | alléger | suspendre)) ..4!$stop $penalty => sanction status=planned cameo=085
    (levée | suspension | allègement) (des | de ses | de leurs) $penalty => sanction noun=1 status=held cameo=085
    # Wished for, not done.
    (appel | appels | appelé | appelle | appellent | appeler | demande | demandé | demandent | exige | exigé | exigent | réclame | réclamé | réclament | plaide pour | plaidé pour | en faveur | obtenir | négocier | discuter | contre | pour | conditionnée | espère) [$of | à] [la | une] << ((levée | suspension | allègement) (des | de ses | de leurs) $penalty) => -
    $penalty ..12!$hardstop (ont été | avaient été | a été | avait été | sont | étaient) [$mid] [$mid] (levées | levée | supprimées | suspendues | allégées | levé) => sanction status=held voice=passive cameo=085
    $had (prolongé | renouvelé | prorogé | reconduit) [<date>] ..6!$stop $penalty => sanction status=held
    $penalty ..12!$hardstop (ont été | avaient été | a été | avait été | étaient) [$mid] (prolongées | renouvelées | prorogées | reconduites | prorogé | prolongé | imposées | adoptées | décrétées | imposée | durcies | renforcées) => sanction status=held voice=passive
    $penalty ..8!$hardstop (seront | doivent être | devraient être) [$mid] (prolongées | renouvelées | prorogées | imposées | adoptées | reconduites) => sanction status=planned voice=passive
    $penalty [%lower] (imposées | décrétées | adoptées | prises) [<date>] par => sanction status=held voice=passive
    (n' | ne) (imposera | imposeront | adoptera | adopteront | prendra | prendront | lèvera | lèveront) (pas | plus | jamais | aucune) ..4!$stop $penalty => -
    ($must | $mustpast) (imposer | adopter | décréter | prolonger | renouveler | proroger | annoncer) ..6!$stop $penalty => sanction status=planned
    (imposera | imposeront | adoptera | prolongera | renouvellera) ..6!$stop $penalty => sanction status=planned

# -- Ruptures ----------------------------------------------------------------------------

def ties = (relations | relations diplomatiques | liens | liens diplomatiques | ponts | coopération | traité | accord | accords | participation | toute coopération | dialogue | pacte | convention)
def envoy = (agents de l'ambassade | membres de l'ambassade | employés | membres | conseiller | attachés | ambassadeur | ambassadrice | ambassadeurs | diplomates | diplomate | chargé d'affaires | agents | fonctionnaires consulaires | attaché militaire | attaché | fonctionnaires | consul)
def border = (le consulat | l'espace aérien | son espace aérien | leur espace aérien | sa frontière | ses frontières | la frontière | son ambassade | ses ambassades | l'ambassade | son consulat)
rupture
    ($had (annoncé | ordonné | décidé) | annonce | ordonne | décide) [<date>] l'expulsion $of [l'] (ambassadeur | ambassadrice | chargé d'affaires | consul | attaché militaire) $of [la | l' | le] with:<state> => rupture status=held
    ($had fermé | ferme | ferment) ..6!$stop (points de passage | postes-frontières | postes frontaliers | poste-frontière | point de passage) => rupture status=held
    (fermera | fermeront) ..6!$stop (points de passage | postes-frontières | postes frontaliers | poste-frontière | point de passage) => rupture status=planned
    $had fermé [<date>] (leurs espaces aériens | leurs frontières | leurs ambassades) => rupture status=held
    ($had (annoncé | décidé | ordonné | décrété) | annonce | ordonne | décide | décrète) [<date>] la fermeture $of [ses | sa | son | leur | leurs | la | l'] (frontière | frontières | ambassade | ambassades | consulat | espace aérien) [%lower] [avec] => rupture status=held
    ($had (annoncé | décidé | ordonné) | annonce | ordonne | décide) [<date>] la (rupture | suspension) $of [ses | leurs] [relations | coopération] [diplomatiques] [avec] => rupture status=held
    (et | puis) << (expulsé | rappelé | renvoyé) [<date>] ..3!$stop $envoy [side:@demonym] => rupture status=held
    $had fermé [<date>] (son | ses) (ambassade | ambassades | consulat) (à | au | en | aux) [la | l'] post:<place,state> => rupture status=held
    $had (annoncé | décidé | ordonné | demandé) [<date>] (l'expulsion | le rappel | le renvoi | le retrait) $of ..3!$stop $envoy [side:@demonym] => rupture status=held
    en (rappelant | expulsant | renvoyant) ..3!$stop $envoy [side:@demonym] => rupture status=held
    en (rompant | suspendant | gelant | fermant) ..2!$stop ($ties | $border) => rupture status=held
    (a été | ont été | avait été) [%lower] [<date>] (sommé | sommée | sommés | prié | priée | priés) de quitter (le pays | le territoire) => rupture status=held voice=passive
    ($had | avoir) (donné | laissé | accordé) ..6!$stop (heures | jours) [%lower] [%lower] $envoy ..6!$stop pour quitter (le pays | le territoire) => rupture status=held
    ($had | avoir) mis fin [<date>] (à | au | aux) [l' | son | sa | ses | la | leur] [%lower] $ties [de %lower] [%lower] [avec] => rupture status=held
    décision (de | du | des | d') [la | le | l'] who:<state> (d'expulser | de renvoyer) ..3!$stop $envoy [%lower] [side:@demonym] => rupture status=held
    décision (de | du | des | d') [la | le | l'] who:<state> (de rappeler | de rompre | de suspendre | de geler) ..4!$stop ($envoy | $ties) => rupture status=held
    (ambassadeur | ambassadrice) (de | du | des | d') [la | l' | le] who:<state> ..12!$hardstop (a été | avait été | est) (rappelé | rappelée) => rupture status=held voice=passive
    $envoy (de | du | des | d') [la | l' | le] with:<state> ..10!$hardstop (a été | ont été | avait été) [<date>] (expulsé | expulsée | expulsés | déclaré persona non grata | déclarés persona non grata) (du | de | de la | par) [la | le | l'] who:<state> => rupture status=held voice=passive
    ($had | avoir) (expulsé | chassé) [<date>] ..4!$stop (représentant | représentante | coordinateur | coordinatrice | envoyé | chef de mission) [%lower] $of [la | l' | le | les] with:<organisation> => rupture status=held
    ($had | avoir) (rompu | rompues | coupé | suspendu | gelé | dénoncé | résilié | abrogé | interrompu) ["," <date> ","] [<date>] ["«" ..4 "»"] ..4!$stop $ties => rupture status=held
    (rompt | rompent | rompait | suspend | suspendait | gèle | gelait | dénonce | résilie | interrompt | coupe | coupent) [<date>] [$det] [toutes] [ses | les] $ties => rupture
    ($must | $mustpast) (rompre | suspendre | geler) [$det] [toutes] [ses | les] $ties => rupture status=planned
    ($had | avoir) (rappelé | retiré) [<date>] [%lower] ["«" ..4 "»"] ..4!$stop $envoy [side:@demonym] => rupture status=held
    ($had | avoir) (rappelé | retiré) [<date>] [%lower] ["«" ..4 "»"] [$det] [%lower] $envoy (à | au | en | aux) [la | l'] post:<place,state> >> !et => rupture status=held
    (rappelle | rappellent | rappelait | rappelaient | retire) [<date>] (son | ses | leurs | leur) (ambassadeur | ambassadrice | ambassadeurs) (à | au | en | aux) [la | l'] post:<place,state> >> !et => rupture status=held
    (rappelait | retirait | rappelle | rappellent | rappelèrent | rappela | rappelaient) [<date>] [$det] [propres | son | ses] (ambassadeur | ambassadrice | ambassadeurs) => rupture status=held
    ($had | avoir) (expulsé | déclaré persona non grata | renvoyé | prié de quitter) [<date>] ..4!$stop $envoy [side:@demonym] => rupture status=held
    ($had | avoir) (expulsé) [<date>] ..4!$stop $envoy $of [la | le | l'] with:<state> => rupture status=held
    ($had | avoir) déclaré ..8!$stop (persona | personae) non (grata | gratae) => rupture status=held object=1
    ($had | avoir) déclaré [<date>] (persona | personae) non (grata | gratae) [le | la | les | l' | @number | %number | plusieurs] [@number | %number] $envoy [side:@demonym] => rupture status=held
    ($had | avoir) déclaré [<date>] (persona | personae) non (grata | gratae) ..4!$stop $envoy (de | du | à | en) [l'ambassade de | l'ambassade du | l'ambassade des] [la | le | l' | les] with:<state> => rupture status=held
    ($had | avoir) (expulsé | prié de quitter) ..4!$stop $envoy (de | du | à | en) (l'ambassade de | l'ambassade du | l'ambassade des) [la | le | l' | les] with:<state> => rupture status=held
    (expulse | expulsent | expulsait) [<date>] ..3!$stop $envoy [side:@demonym] => rupture
    $envoy [side:@demonym] ..4!$stop (expulsé | expulsés | expulsée | déclaré persona non grata | rappelé | rappelés) [<date>] par => rupture status=held voice=passive
    ($had | avoir) fermé [<date>] $border [%lower] [aux] => rupture status=held
    (ferme | ferment | fermait) [<date>] $border => rupture
    (rompre | rompu) [%lower %lower] relations diplomatiques => rupture status=held
    rupture ([$of] [$det] [ses | leurs]) relations [diplomatiques] [..3!$stop] (entre | avec) => rupture noun=1 status=held
    (retrait | rappel) [%lower] ["«" ..4 "»"] [$of] (l' | son | leur | ses) (ambassadeur | ambassadrice | ambassadeurs) => rupture noun=1 light=1 status=held
    $had (quitté | claqué la porte $of) [<date>] [la | le | l'] with:<organisation> => rupture status=held
    (quitte | quittent) [<date>] [la | le | l'] with:<organisation> => rupture
    (s'est | se sont | s'était | s'étaient) [$mid] (retiré | retirés | retirée | retirées) [<date>] $of [la | le | l'] with:<organisation> => rupture status=held
    ($had | avoir) annoncé ..3!$stop retrait ["«" ..4 "»"] [%lower] [$of <state>] [du | de | de la | de l'] [with:<organisation>] => rupture status=held
    avant de (suspendre | rompre | rappeler | dénoncer | expulser | geler) ["," <date> ","] [<date>] [$det] ($ties | ambassadeur | ambassadeurs) => rupture status=held
    puis (suspendu | rompu | rappelé | dénoncé | expulsé | gelé) ["," <date> ","] [<date>] [$det] ($ties | ambassadeur | ambassadeurs) => rupture status=held

# -- Which side words take ---------------------------------------------------------------------

set against = inacceptable | inacceptables | intolérable | intolérables | illégal | illégale | illégaux | illégales | illégitime | illégitimes | déséquilibré | déséquilibrée | bancal | biaisé | biaisée | dangereux | dangereuse | dangereuses | irresponsable | irresponsables | mensonger | mensongère | mensongers | mensongères | infondé | infondée | infondées | provocation | provocations | agression | scandaleux | scandaleuse | honte | honteux | honteuse | ridicule | contre-productif | contre-productive | contre-productives | violation | violations | ingérence | ingérences | chantage | trahison | échec | délire | hypocrisie | caduc | caduque | massacre | massacres | génocide | injuste | injustes | injustifié | injustifiée | injustifiées | inadmissible | hostile | hostiles | regrettable | absurde | hâtif | faillite | barbarie | diktat | surenchère
set infavour = historique | historiques | fructueux | fructueuse | fructueuses | constructif | constructive | constructives | excellent | excellente | excellents | excellentes | encourageant | encourageante | bienvenu | bienvenue | avancée | avancées | fraternel | fraternelle | progressé | indéfectible | prometteur | prometteuse | courageux | courageuse | équilibré | équilibrée | exemplaire | exemplaires
stance
    $against => stance position=oppose
    (contraire | contraires) (à | au | aux | à la | à l') => stance position=oppose
    (ne | n') (acceptera | accepterons | accepteront | acceptons | accepte | acceptent | tolérera | tolérerons | tolérons | cédera | céderons | cédons | reconnaîtra | reconnaîtrons | reconnaissons | reconnaît | permettra | permettrons | laissera | laisserons | soutenait | soutiendra | soutiendrons | soutenons | négociera | négocierons) (pas | jamais | plus | aucun | aucune | rien) => stance position=oppose
    (ne | n') (peut | pouvons | pouvions | pouvait | saurait | saurions | saurons) [pas | plus | jamais] (accepter | tolérer | soutenir | rester silencieux | cautionner | approuver) => stance position=oppose
    (tourne | tournent | tourné) le dos => stance position=oppose
    (deux poids | ligne rouge | fuite en avant | en deçà | fin de non-recevoir | occasion manquée | grave erreur | erreur stratégique | faute grave | mauvaise direction | mauvaise nouvelle) => stance position=oppose
    (manque | manquait) d'équilibre => stance position=oppose
    (éviter | évitent) (l' | toute | une) escalade => stance position=oppose
    $infavour => stance position=support
    (pas | étape | signal | geste | message) (en avant | important | importante | décisif | décisive | positif | positive | fort | forte | majeur | majeure) => stance position=support
    (bonne direction | bonne voie | bonne nouvelle | bon sens | main tendue | ère nouvelle | nouvelle ère | nouvelle page | nouveau chapitre | époque nouvelle) => stance position=support
    (partenaire | partenaires | partenariat | alliance | relation | relations | coopération) (stratégique | stratégiques | fiable | fiables | privilégié | privilégiée | solide | solides | d'exception | incontournable) => stance position=support
    (prêt | prête | prêts | prêtes | disposé | disposée | disposés | déterminé | déterminée | attaché | attachée | attachés) (à | au) => stance position=support
    (espère | espérons | espérait | espèrent | souhaite | souhaitons | souhaitait | appuie | soutient | soutenons | soutiendra | soutiendrons | encourage | encourageons) => stance position=support
    plein soutien => stance position=support

# -- What it is about ------------------------------------------------------------------------

set notnoun = chaîne | réseau | radio | plateau | compte | site | tarmac | place | sol | terrain | antenne | ondes | perron | page | base | ordre | deux | trois | plusieurs | tous | tout | cette | ce | ceux | celui | celle | leur | leurs | lui | elle | quoi | lequel | invitation | initiative | décision | demande
def thing = !($notnoun | %initial | $of | $det | %punct | %cap | %upper | %number | à | au | aux | en | et | ou | que | qui | dans | pour | avec | par | sur | a | ont | est | sont | avait | avaient | était | ne | n' | se | s' | y | il)
def like = !($notnoun | $of | $det | ~:ppart | ~:pres | %punct | %cap | %upper | %number | à | au | aux | en | et | ou | que | qui | dans | pour | avec | par | sur | ne | n' | se | s' | y | il | vers | contre | entre | selon | après | avant | depuis)
def what = ([$det] $thing [$like] ($of [$det] ($thing [$like] | <state,place,organisation,person>)){0,2} | [$det] $thing [$like] (%number | <state,place,organisation>) | [le | la | l'] <state,place>)
topic
    (sur | concernant | touchant) what:$what => topic
    (à propos | au sujet | autour) $of what:$what => topic
    (relatif | relative | relatifs | relatives | consacré | consacrée | consacrés | consacrées) (à | au | aux | à la | à l') what:($thing [$like] [$of [$det] ($thing | <state,place,organisation>)]) => topic
    ($had | ayant) (~{condemn}:ppart | ~{welcome}:ppart | ~{praise}:ppart | ~{support}:ppart | ~{reject}:ppart | ~{demand}:ppart) what:($det $thing [$like] [$of [$det] ($thing [$like] | <state,place,organisation>)]) => topic
    # Behind an article it is no verb: "à la presse le porte-parole".
    !$det << ((~{condemn}:pres.3 | ~{welcome}:pres.3 | ~{support}:pres.3 | ~{reject}:pres.3 | ~{demand}:pres.3) what:($det $thing [$like] [$of [$det] ($thing [$like] | <state,place,organisation>)])) => topic
    (a porté | ont porté | portait | portaient | portera | porteront) [%lower] [%lower] sur what:$what => topic
    (contre | en faveur $of | à propos $of) what:($det $thing [$like] [$of [$det] ($thing [$like] | <state,place,organisation>)]) => topic
    ($had | ayant | pour) (évoqué | abordé | examiné | discuté de | passé en revue | évoquer | aborder | examiner | discuter de | préparer) what:$what => topic
    (s'est | se sont | s'était | s'étaient) [$mid] (opposé | opposée | opposés | félicité | félicitée | réjoui | inquiété | rallié | ralliée | entendus) (à | au | aux | à la | à l' | du | de | de la | de l' | d' | des | sur) what:($thing [$like] [$of [$det] ($thing [$like] | <state,place,organisation>)]) => topic
    what:($deal (de | d' | sur | en matière de) [$det] $thing [$like] [$of [$det] ($thing | <state,place,organisation>)]) => topic
    what:((résolution | projet de résolution | motion) (sur | relative à | condamnant | appelant à | exigeant) [$det] $thing [$like] [$of [$det] ($thing | <state,place,organisation>)]) => topic
    (le | la | l' | du | au | ce | cette) what:((plan | projet | initiative | dossier | question | mandat) [$of [$det]] [@demonym] ($thing [$like] | <state,place,organisation>)) => topic
    what:([le | la | l' | les] résolution (%number | <organisation>)) => topic
