# What attributes words: `according` stands before who is quoted, `source` heads the phrase
# for somebody without a name; `subject` are pronouns that say something.
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
porte-parole	source
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
militant	source
document	source	document
rapport	source	document
lettre	source	document
projet	source	document
il	subject
elle	subject
ils	subject
elles	subject
on	subject
ce dernier	subject
cette dernière	subject
celui-ci	subject
celle-ci	subject
