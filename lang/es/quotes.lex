# What attributes words: `according` stands before who is quoted, `source` heads the phrase
# for somebody without a name (`voice`: who speaks for a body, which is the one quoted);
# `subject` are pronouns that say something; `saying` are several words that say as a verb does.
# form	class	value	attributes
según	according
de acuerdo con	according
a juicio de	according
por boca de	according	voice
citando	according
fuente	source
fuentes	source
responsable	source
funcionario	source
funcionaria	source
diplomático	source
diplomáticos	source
asesor	source
analista	source
analistas	source
observador	source
testigo	source
entorno	source
comunicado	source	document
texto	source	document
oposición	source
portavoz	source	voice
vecino	source
vecina	source
investigador	source
experto	source
parlamentario	source
entrenador	source
negociador	source
activista	source
economista	source
abogado	source
abogada	source
fiscal	source
delegación	source
hizo saber	saying	hacer saber
dio a conocer	saying	dar a conocer
informe	source	document
carta	source	document
=él	subject		gender=m
=Él	subject		gender=m
ella	subject		gender=f
ellos	subject
ellas	subject
