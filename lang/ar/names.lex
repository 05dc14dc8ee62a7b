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
