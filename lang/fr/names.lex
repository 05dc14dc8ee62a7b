# Names as they stand in running French, where the tables have another form. Edited by hand.
# form	class	value	attributes
# cities whose article is contracted: au Caire, du Caire
=Caire	capital	EG	city=cairo
=Caire	city	cairo	iso=EG size=7 capital=1
=Haye	city	the-hague	iso=NL size=6
=Havane	capital	CU	city=havana
