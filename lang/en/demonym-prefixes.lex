# First halves of double demonyms ("algéro-mauritanien"): class demonym-prefix, value = ISO code (or an organisation in org=). Edited by hand.
# form	class	value	attributes
Franco	demonym-prefix	FR
Anglo	demonym-prefix	GB
Sino	demonym-prefix	CN
Russo	demonym-prefix	RU
Indo	demonym-prefix	IN
Israeli	demonym-prefix	IL
Hispano	demonym-prefix	ES
Luso	demonym-prefix	PT
Italo	demonym-prefix	IT
Austro	demonym-prefix	AT
Greco	demonym-prefix	GR
Graeco	demonym-prefix	GR
Turco	demonym-prefix	TR
Turko	demonym-prefix	TR
Polish	demonym-prefix	PL
Serbo	demonym-prefix	RS
Irano	demonym-prefix	IR
Americano	demonym-prefix	US
Americo	demonym-prefix	US
Finno	demonym-prefix	FI
Euro	demonym-prefix		org=european-union
Afro	demonym-prefix		region=africa
