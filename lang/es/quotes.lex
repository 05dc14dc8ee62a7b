# What attributes words: `according` stands before who is quoted, `source` heads the phrase
# for somebody without a name; `subject` are pronouns that say something.
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
portavoz	source
vecino	source
vecina	source
investigador	source
experto	source
parlamentario	source
entrenador	source
negociador	source
activista	source
informe	source	document
carta	source	document
=él	subject
=Él	subject
ella	subject
ellos	subject
ellas	subject
