# Seats and streets that stand for a body of state (class seat, value = id of the body), and names by which the press
# calls a state (class epithet, value = ISO code; several states: empty, of= lists them, most frequent first).
# building=1: also a place one can stand before. Edited by hand.
# form	class	value	attributes
الكرملين	seat	ru-presidency	iso=RU building=1
الإليزيه	seat	fr-presidency	iso=FR building=1
الاليزيه	seat	fr-presidency	iso=FR building=1
قصر الإليزيه	seat	fr-presidency	iso=FR building=1
قصر الاليزيه	seat	fr-presidency	iso=FR building=1
الكي دورسيه	seat	fr-foreign-ministry	iso=FR building=1
كي دورسيه	seat	fr-foreign-ministry	iso=FR building=1
الكيه دورسيه	seat	fr-foreign-ministry	iso=FR building=1
ماتينيون	seat	fr-government	iso=FR building=1
قصر ماتينيون	seat	fr-government	iso=FR building=1
البيت الأبيض	seat	us-presidency	iso=US building=1
المكتب البيضاوي	seat	us-presidency	iso=US building=1
البنتاغون	seat	us-defence-department	iso=US building=1
البنتاجون	seat	us-defence-department	iso=US building=1
الكابيتول	seat	us-congress	iso=US building=1
مبنى الكابيتول	seat	us-congress	iso=US building=1
وول ستريت	seat	us-stock-exchange	iso=US
داونينغ ستريت	seat	gb-government	iso=GB building=1
داوننغ ستريت	seat	gb-government	iso=GB building=1
10 داونينغ ستريت	seat	gb-government	iso=GB building=1
وستمنستر	seat	gb-parliament	iso=GB building=1
ويستمنستر	seat	gb-parliament	iso=GB building=1
قصر باكنغهام	seat	gb-royal-household	iso=GB building=1
باكنغهام	seat	gb-royal-household	iso=GB building=1
المونكلوا	seat	es-government-presidency	iso=ES building=1
قصر المونكلوا	seat	es-government-presidency	iso=ES building=1
مونكلوا	seat	es-government-presidency	iso=ES building=1
لامونكلوا	seat	es-government-presidency	iso=ES building=1
قصر الثارثويلا	seat	es-royal-household	iso=ES building=1
قصر لا ثارثويلا	seat	es-royal-household	iso=ES building=1
قصر المرادية	seat	dz-presidency	iso=DZ building=1
المرادية	seat	dz-presidency	iso=DZ building=1
قصر قرطاج	seat	tn-presidency	iso=TN building=1 caution=place
قرطاج	seat	tn-presidency	iso=TN building=1 caution=place
القصبة	seat	tn-government	iso=TN building=1 caution=place
قصر الحكومة بالقصبة	seat	tn-government	iso=TN building=1 caution=place
قصر باردو	seat	tn-parliament	iso=TN building=1
قصر الاتحادية	seat	eg-presidency	iso=EG building=1 caution=word
الاتحادية	seat	eg-presidency	iso=EG building=1 caution=word
قصر بعبدا	seat	lb-presidency	iso=LB building=1
بعبدا	seat	lb-presidency	iso=LB building=1
عين التينة	seat	lb-parliament	iso=LB building=1
السراي الحكومي	seat	lb-government	iso=LB building=1
السراي الكبير	seat	lb-government	iso=LB building=1
المقاطعة	seat	ps-presidency	iso=PS building=1 caution=word
قصر الشعب	seat	sy-presidency	iso=SY building=1 caution=several
القصر الجمهوري	seat		building=1 caution=several
القصر الرئاسي	seat		building=1 caution=several
القصر الملكي	seat		building=1 caution=several
القصر الكبير	seat	om-government	iso=OM building=1 caution=place
الديوان الأميري	seat		building=1 of=QA|KW caution=several
الديوان الملكي	seat		of=SA|MA|JO|BH caution=several
البلاط الملكي	seat		of=MA|SA caution=several
الديوان الأميري القطري	seat	qa-amiri-diwan	iso=QA
قصر بيان	seat	kw-amiri-diwan	iso=KW building=1
قصر اليمامة	seat	sa-government	iso=SA building=1
المنطقة الخضراء	seat	iq-government	iso=IQ building=1 caution=place
قصر كيجي	seat	it-government	iso=IT building=1
قصر تشيغي	seat	it-government	iso=IT building=1
قصر الكويرينالي	seat	it-presidency	iso=IT building=1
قصر باشتبه	seat	tr-presidency	iso=TR building=1
باش تبه	seat	tr-presidency	iso=TR building=1
المجمع الرئاسي بأنقرة	seat	tr-presidency	iso=TR building=1
قصر بلانالتو	seat	br-presidency	iso=BR building=1
كاسا روسادا	seat	ar-presidency	iso=AR building=1
قصر ميرافلوريس	seat	ve-presidency	iso=VE building=1
الكرسي الرسولي	seat	va-holy-see	iso=VA
الباب العالي	seat	tr-government	former=1
بروكسل	seat	european-union	caution=capital
ستراسبورغ	seat	european-parliament	caution=place
لاهاي	seat	icj	caution=place
المملكة	epithet		of=SA|MA|JO|BH caution=context
بلاد الحرمين	epithet	SA
بلاد الحرمين الشريفين	epithet	SA
أرض الحرمين	epithet	SA
المملكة الشريفة	epithet	MA
الإيالة الشريفة	epithet	MA
المملكة الهاشمية	epithet	JO
الإمارة	epithet		of=QA|KW caution=context
السلطنة	epithet	OM	caution=context
الجمهورية الإسلامية	epithet		of=IR|MR|PK caution=context
الدولة العبرية	epithet	IL
الدولة اليهودية	epithet	IL
الكيان الصهيوني	epithet	IL	tone=hostile
الكيان الإسرائيلي	epithet	IL	tone=hostile
كيان الاحتلال	epithet	IL	tone=hostile
دولة الاحتلال	epithet	IL	tone=hostile
سلطات الاحتلال	epithet	IL	tone=hostile
الاحتلال الإسرائيلي	epithet	IL	tone=hostile
العدو الصهيوني	epithet	IL	tone=hostile
العدو الإسرائيلي	epithet	IL	tone=hostile
بلاد الرافدين	epithet	IQ
أرض الكنانة	epithet	EG
المحروسة	epithet	EG
بلاد النيل	epithet	EG
بلاد الأرز	epithet	LB
بلاد شنقيط	epithet	MR
بلد المليون شهيد	epithet	DZ
بلاد الخضراء	epithet	TN
تونس الخضراء	epithet	TN
اليمن السعيد	epithet	YE
التنين الصيني	epithet	CN
الدب الروسي	epithet	RU
العم سام	epithet	US
بلاد العم سام	epithet	US
الاتحاد السوفيتي	epithet	RU	former=1
الاتحاد السوفياتي	epithet	RU	former=1
الاتحاد السوفييتي	epithet	RU	former=1
يوغوسلافيا	epithet		former=1 of=RS|HR|BA|SI|MK|ME
يوغسلافيا	epithet		former=1 of=RS|HR|BA|SI|MK|ME
تشيكوسلوفاكيا	epithet		former=1 of=CZ|SK
ألمانيا الشرقية	epithet	DE	former=1
ألمانيا الغربية	epithet	DE	former=1
الجماهيرية	epithet	LY	former=1
الجماهيرية الليبية	epithet	LY	former=1
زائير	epithet	CD	former=1
الجمهورية العربية المتحدة	epithet		of=EG|SY former=1
# Where a union of states sits: it acts there, unless the text speaks of the state itself.
بروكسل	acts-for	european-union
