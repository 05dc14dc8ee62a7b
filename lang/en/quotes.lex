# What attributes words: `according` stands before who is quoted, `source` heads the phrase
# for somebody without a name; `subject` are pronouns that say something.
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
spokesman	source
spokeswoman	source
spokesperson	source
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
report	source	document
letter	source	document
opposition	source
he	subject
she	subject
they	subject
i	subject
we	subject
