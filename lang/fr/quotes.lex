# What attributes words: `according` stands before who is quoted, `source` heads the phrase
# for somebody without a name (`voice`: who speaks for a body, which is the one quoted);
# `subject` are pronouns that say something; `saying` are several words that say as a verb does.
# form	class	value	attributes
selon	according
d'après	according
de source	according
aux yeux de	according
de l'avis de	according
citant	according
par la voix de	according	voice
par la bouche de	according	voice
source	source
sources	source
responsable	source
responsables	source
diplomate	source
diplomates	source
conseiller	source
conseillère	source
analyste	source
analystes	source
observateur	source
observateurs	source
témoin	source
entourage	source
communiqué	source	document
texte	source	document
opposition	source
fonctionnaire	source
élu	source
élue	source
député	source
députée	source
porte-parole	source	voice
habitant	source
habitante	source
chercheur	source
chercheuse	source
expert	source
experts	source
commerçant	source
médecin	source
entraîneur	source
organisateur	source
négociateur	source
économiste	source
junte	source
juntes	source
politologue	source
avocat	source
avocate	source
syndicat	source
syndicaliste	source
proche	source
proches	source
voisin	source
voisine	source
supporter	source
joueur	source
magistrat	source
procureur	source
militant	source
document	source	document
rapport	source	document
lettre	source	document
projet	source	document
il	subject		gender=m
elle	subject		gender=f
ils	subject
elles	subject
on	subject
ce dernier	subject		gender=m
cette dernière	subject		gender=f
celui-ci	subject		gender=m
celle-ci	subject		gender=f
fait savoir	saying	faire savoir
faisait savoir	saying	faire savoir
fait valoir	saying	faire valoir
fait remarquer	saying	faire remarquer
fait observer	saying	faire observer
fait part	saying	faire part
