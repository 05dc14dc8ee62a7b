# What attributes words: `according` stands before who is quoted, `source` heads the phrase
# for somebody without a name (`voice`: who speaks for a body, which is the one quoted);
# `subject` are pronouns that say something; `saying` are several words that say as a verb does.
# form	class	value	attributes
according to	according
in the words of	according
citing	according
through	according	voice
source	source
sources	source
official	source
officials	source
diplomat	source
diplomats	source
adviser	source
aide	source
aides	source
analyst	source
analysts	source
observer	source
observers	source
witness	source
spokesman	source	voice
spokeswoman	source	voice
spokesperson	source	voice
statement	source	document
readout	source	document
communiqué	source	document
resident	source
researcher	source
expert	source
experts	source
lawmaker	source
lawmakers	source
organiser	source
doctor	source
coach	source
negotiator	source
activist	source
economist	source
delegation	source
lawyer	source
prosecutor	source
neighbour	source
neighbor	source
fan	source
villager	source
report	source	document
letter	source	document
opposition	source
he	subject		gender=m
she	subject		gender=f
it	subject		gender=n
they	subject
i	subject
we	subject
