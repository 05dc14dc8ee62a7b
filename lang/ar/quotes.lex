# What attributes words: `according` stands before who is quoted, `source` heads the phrase
# for somebody without a name (`voice`: who speaks for a body, which is the one quoted);
# `written` is what somebody adopts and has then said;
# `subject` are pronouns that say something; `saying` are several words that say as a verb does.
# form	class	value	attributes
وفق	according
وفقا ل	according
حسب	according
بحسب	according
نقلا عن	according
على لسان	according	voice
مصدر	source
مصادر	source
مسؤول	source
مسؤولون	source
دبلوماسي	source
دبلوماسيون	source
مستشار	source
محلل	source
محللون	source
مراقب	source
مراقبون	source
شاهد	source
متحدث	source	voice
بيان	source	document
بلاغ	source	document
خبير	source
نائب	source
مدرب	source
معارضة	source
ناشط	source
تقرير	source	document
رسالة	source	document
برقية	source	document
وثيقة	source	document
قرار	written
قرارا	written
نص	written
نصا	written
قانون	written
قانونا	written
توصية	written
هو	subject		gender=m
هي	subject		gender=f
