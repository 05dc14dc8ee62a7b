# What stands so only in running text, beside the lexicons of names.
# form	class	value	attributes
# Parts of states with a government of their own, by adjective: the Scottish Government.
اسكتلندي	part	scotland
اسكتلندية	part	scotland
إسكتلندي	part	scotland
إسكتلندية	part	scotland
ويلزي	part	wales
ويلزية	part	wales
كتالوني	part	catalonia
كتالونية	part	catalonia
كاتالوني	part	catalonia
كاتالونية	part	catalonia
باسكي	part	basque-country
باسكية	part	basque-country
بافاري	part	bavaria
بافارية	part	bavaria
غرينلاندي	part	greenland
غرينلاندية	part	greenland
إقليم كردستان	part	kurdistan	noun=1
إقليم كردستان العراق	part	kurdistan	noun=1
كردستان	part	kurdistan	noun=1
كردستان العراق	part	kurdistan	noun=1
# Words that names of several words begin with: what is written with them is parted from them.
أمم	noun
جامعة	noun
صندوق	noun
بنك	noun
منظمة	noun
محكمة	noun
مؤتمر	noun
قمة	noun
وزيرا	noun
وزيري	noun
شركة	noun
قوات	noun
جهاز	noun
تنظيم	noun
قوة	noun
حرس	noun
فيلق	noun
منطقة	noun
إقليم	noun
جمهورية	noun
مجموعة	noun
تحالف	noun
رابطة	noun
جمعية	noun
مكتب	noun
بعثة	noun
ديوان	noun
