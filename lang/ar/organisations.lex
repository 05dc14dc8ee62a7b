# Made by tools/world.py from reference tables and world/sources: do not edit.
# Organisations, bodies, movements, and media (class media); caution= says what else a form is.
# form	class	value	attributes
الأمم المتحدة	organisation	un	kind=universal
منظمة الأمم المتحدة	organisation	un	kind=universal
هيئة الأمم المتحدة	organisation	un	kind=universal
=الأمم المتحدة	organisation	un	kind=universal
مجلس الأمن الدولي	organisation	un-security-council	kind=body parent=un
مجلس الأمن التابع للأمم المتحدة	organisation	un-security-council	kind=body parent=un
مجلس الأمن	organisation	un-security-council	caution=word kind=body parent=un
مجلس الأمن الأممي	organisation	un-security-council	kind=body parent=un
مجلس الأمن بالأمم المتحدة	organisation	un-security-council	kind=body parent=un
مجلس الأمن للأمم المتحدة	organisation	un-security-council	kind=body parent=un
الجمعية العامة للأمم المتحدة	organisation	un-general-assembly	kind=body parent=un
الجمعية العامة	organisation	un-general-assembly	caution=word kind=body parent=un
الجمعية العامة لمنظمة الأمم المتحدة	organisation	un-general-assembly	kind=body parent=un
الأمانة العامة للأمم المتحدة	organisation	un-secretariat	kind=body parent=un
المجلس الاقتصادي والاجتماعي	organisation	un-ecosoc	kind=body parent=un
اللجنة الرابعة	organisation	un-fourth-committee	kind=body parent=un-general-assembly
لجنة المسائل السياسية الخاصة وإنهاء الاستعمار	organisation	un-fourth-committee	kind=body parent=un-general-assembly
لجنة الـ24	organisation	un-c24	kind=body parent=un-general-assembly
اللجنة الخاصة المعنية بإنهاء الاستعمار	organisation	un-c24	kind=body parent=un-general-assembly
لجنة الأربعة والعشرين	organisation	un-c24	kind=body parent=un-general-assembly
مجلس حقوق الإنسان	organisation	un-human-rights-council	kind=body parent=un
مفوضية الأمم المتحدة السامية لحقوق الإنسان	organisation	ohchr	kind=agency parent=un
المفوضية السامية لحقوق الإنسان	organisation	ohchr	kind=agency parent=un
المفوضية السامية للأمم المتحدة لشؤون اللاجئين	organisation	unhcr	kind=agency parent=un
مفوضية اللاجئين	organisation	unhcr	kind=agency parent=un
وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين	organisation	unrwa	kind=agency parent=un
وكالة غوث وتشغيل اللاجئين الفلسطينيين	organisation	unrwa	kind=agency parent=un
الأونروا	organisation	unrwa	kind=agency parent=un
أونروا	organisation	unrwa	kind=agency parent=un
برنامج الأغذية العالمي	organisation	wfp	kind=agency parent=un
برنامج الغذاء العالمي	organisation	wfp	kind=agency parent=un
منظمة الأغذية والزراعة	organisation	fao	kind=agency parent=un
الفاو	organisation	fao	kind=agency parent=un
منظمة الأمم المتحدة للطفولة	organisation	unicef	kind=agency parent=un
اليونيسف	organisation	unicef	kind=agency parent=un
يونيسيف	organisation	unicef	kind=agency parent=un
اليونيسيف	organisation	unicef	kind=agency parent=un
يونيسف	organisation	unicef	kind=agency parent=un
منظمة الأمم المتحدة للتربية والعلم والثقافة	organisation	unesco	kind=agency parent=un
اليونسكو	organisation	unesco	kind=agency parent=un
يونسكو	organisation	unesco	kind=agency parent=un
برنامج الأمم المتحدة الإنمائي	organisation	undp	kind=agency parent=un
منظمة الصحة العالمية	organisation	who	kind=agency parent=un
منظمة العمل الدولية	organisation	ilo	kind=agency parent=un
المنظمة البحرية الدولية	organisation	imo	kind=agency parent=un
منظمة الطيران المدني الدولي	organisation	icao	kind=agency parent=un
الإيكاو	organisation	icao	kind=agency parent=un
المنظمة الدولية للهجرة	organisation	iom	kind=agency parent=un
الوكالة الدولية للطاقة الذرية	organisation	iaea	kind=agency parent=un
مؤتمر الأمم المتحدة للتجارة والتنمية	organisation	unctad	kind=agency parent=un
الأمم المتحدة للتجارة والتنمية	organisation	unctad	kind=agency parent=un
الأونكتاد	organisation	unctad	kind=agency parent=un
مكتب الأمم المتحدة المعني بالمخدرات والجريمة	organisation	unodc	kind=agency parent=un
مكتب تنسيق الشؤون الإنسانية	organisation	ocha	kind=agency parent=un
أوتشا	organisation	ocha	kind=agency parent=un
بعثة الأمم المتحدة للاستفتاء في الصحراء الغربية	organisation	minurso	kind=mission parent=un
بعثة الأمم المتحدة لتنظيم الاستفتاء في الصحراء الغربية	organisation	minurso	kind=mission parent=un
المينورسو	organisation	minurso	kind=mission parent=un
مينورسو	organisation	minurso	kind=mission parent=un
بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في مالي	organisation	minusma	kind=mission parent=un
المينوسما	organisation	minusma	kind=mission parent=un
مينوسما	organisation	minusma	kind=mission parent=un
قوة الأمم المتحدة المؤقتة في لبنان	organisation	unifil	kind=mission parent=un
اليونيفيل	organisation	unifil	kind=mission parent=un
يونيفيل	organisation	unifil	kind=mission parent=un
بعثة الأمم المتحدة للدعم في ليبيا	organisation	unsmil	kind=mission parent=un
بعثة منظمة الأمم المتحدة لتحقيق الاستقرار في جمهورية الكونغو الديمقراطية	organisation	monusco	kind=mission parent=un iso=CD
المونوسكو	organisation	monusco	kind=mission parent=un iso=CD
مونوسكو	organisation	monusco	kind=mission parent=un iso=CD
محكمة العدل الدولية	organisation	icj	kind=court parent=un
المحكمة الجنائية الدولية	organisation	international-criminal-court	kind=court
الجنائية الدولية	organisation	international-criminal-court	kind=court
صندوق النقد الدولي	organisation	imf	kind=agency
البنك الدولي	organisation	world-bank	kind=agency
منظمة التجارة العالمية	organisation	wto	kind=agency
منظمة حظر الأسلحة الكيميائية	organisation	opcw	kind=agency
منظمة حظر الأسلحة الكيماوية	organisation	opcw	kind=agency
المنظمة الدولية للشرطة الجنائية	organisation	interpol	kind=agency
الإنتربول	organisation	interpol	kind=agency
الانتربول	organisation	interpol	kind=agency
اللجنة الدولية للصليب الأحمر	organisation	icrc	kind=humanitarian
الاتحاد الأوروبي	organisation	european-union	kind=regional
الاتحاد الأوربي	organisation	european-union	kind=regional
الاتحاد الأوروبى	organisation	european-union	kind=regional
التكتل الأوروبي	organisation	european-union	kind=regional
المفوضية الأوروبية	organisation	european-commission	kind=body parent=european-union
المفوضية الأوروبي	organisation	european-commission	kind=body parent=european-union
مفوضية الاتحاد الأوروبي	organisation	european-commission	kind=body parent=european-union
المجلس الأوروبي	organisation	european-council	caution=word kind=body parent=european-union
مجلس الاتحاد الأوروبي	organisation	council-of-the-eu	kind=body parent=european-union
مجلس الاتحاد الأوروبى	organisation	council-of-the-eu	kind=body parent=european-union
البرلمان الأوروبي	organisation	european-parliament	kind=body parent=european-union
برلمان الاتحاد الأوروبي	organisation	european-parliament	kind=body parent=european-union
محكمة العدل الأوروبية	organisation	cjeu	kind=court parent=european-union
محكمة العدل للاتحاد الأوروبي	organisation	cjeu	kind=court parent=european-union
محكمة العدل التابعة للاتحاد الأوروبي	organisation	cjeu	kind=court parent=european-union
جهاز العمل الخارجي الأوروبي	organisation	eeas	kind=body parent=european-union
دائرة العمل الخارجي الأوروبي	organisation	eeas	kind=body parent=european-union
دائرة العمل الخارجي الأوروبية	organisation	eeas	kind=body parent=european-union
البنك المركزي الأوروبي	organisation	ecb	kind=agency parent=european-union
مجلس أوروبا	organisation	council-of-europe	kind=regional
المحكمة الأوروبية لحقوق الإنسان	organisation	echr	kind=court parent=council-of-europe
منظمة الأمن والتعاون في أوروبا	organisation	osce	kind=regional
حلف شمال الأطلسي	organisation	nato	kind=alliance
حلف الناتو	organisation	nato	kind=alliance
الناتو	organisation	nato	kind=alliance
ناتو	organisation	nato	kind=alliance
حلف شمال الاطلسي	organisation	nato	kind=alliance
حلف الأطلسي	organisation	nato	kind=alliance
الحلف الأطلسي	organisation	nato	kind=alliance
=الناتو	organisation	nato	kind=alliance
=الحلف	organisation	nato	caution=context kind=alliance
منظمة معاهدة الأمن الجماعي	organisation	csto	kind=alliance
الاتحاد الأفريقي	organisation	african-union	kind=regional
الاتحاد الإفريقي	organisation	african-union	kind=regional
الاتحاد الافريقي	organisation	african-union	kind=regional
منظمة الاتحاد الأفريقي	organisation	african-union	kind=regional
منظمة الاتحاد الإفريقي	organisation	african-union	kind=regional
مجلس السلم والأمن التابع للاتحاد الأفريقي	organisation	au-peace-and-security-council	kind=body parent=african-union
مجلس السلم والأمن التابع للاتحاد الإفريقي	organisation	au-peace-and-security-council	kind=body parent=african-union
مجلس السلم والأمن الأفريقي	organisation	au-peace-and-security-council	kind=body parent=african-union
مجلس السلم والأمن الإفريقي	organisation	au-peace-and-security-council	kind=body parent=african-union
مفوضية الاتحاد الأفريقي	organisation	au-commission	kind=body parent=african-union
مفوضية الاتحاد الإفريقي	organisation	au-commission	kind=body parent=african-union
المحكمة الأفريقية لحقوق الإنسان والشعوب	organisation	african-court	kind=court parent=african-union
المحكمة الإفريقية لحقوق الإنسان والشعوب	organisation	african-court	kind=court parent=african-union
البنك الأفريقي للتنمية	organisation	afdb	kind=agency
البنك الإفريقي للتنمية	organisation	afdb	kind=agency
بنك التنمية الأفريقي	organisation	afdb	kind=agency
بنك التنمية الإفريقي	organisation	afdb	kind=agency
المجموعة الاقتصادية لدول غرب أفريقيا	organisation	ecowas	kind=regional
المجموعة الاقتصادية لدول غرب إفريقيا	organisation	ecowas	kind=regional
الجماعة الاقتصادية لدول غرب أفريقيا	organisation	ecowas	kind=regional
الجماعة الاقتصادية لدول غرب إفريقيا	organisation	ecowas	kind=regional
إيكواس	organisation	ecowas	kind=regional
الإيكواس	organisation	ecowas	kind=regional
سيدياو	organisation	ecowas	kind=regional
منظمة إيكواس	organisation	ecowas	kind=regional
=سيدياو	organisation	ecowas	kind=regional
الاتحاد الاقتصادي والنقدي لغرب أفريقيا	organisation	uemoa	kind=regional
الاتحاد الاقتصادي والنقدي لغرب إفريقيا	organisation	uemoa	kind=regional
الجماعة الاقتصادية لدول وسط أفريقيا	organisation	eccas	kind=regional
الجماعة الاقتصادية لدول وسط إفريقيا	organisation	eccas	kind=regional
الجماعة الإنمائية للجنوب الأفريقي	organisation	sadc	kind=regional
الجماعة الإنمائية للجنوب الإفريقي	organisation	sadc	kind=regional
مجموعة تنمية الجنوب الأفريقي	organisation	sadc	kind=regional
مجموعة تنمية الجنوب الإفريقي	organisation	sadc	kind=regional
سادك	organisation	sadc	caution=word kind=regional
الهيئة الحكومية الدولية المعنية بالتنمية	organisation	igad	kind=regional
الهيئة الحكومية للتنمية	organisation	igad	kind=regional
إيغاد	organisation	igad	kind=regional
مجموعة شرق أفريقيا	organisation	eac	kind=regional
مجموعة شرق إفريقيا	organisation	eac	kind=regional
اتحاد المغرب العربي	organisation	arab-maghreb-union	kind=regional
تحالف دول الساحل	organisation	alliance-of-sahel-states	kind=regional
كونفدرالية دول الساحل	organisation	alliance-of-sahel-states	kind=regional
تحالف دول الساحل الثلاث	organisation	alliance-of-sahel-states	kind=regional
كونفيدرالية دول الساحل	organisation	alliance-of-sahel-states	kind=regional
مجموعة دول الساحل الخمس	organisation	g5-sahel	kind=regional
جامعة الدول العربية	organisation	arab-league	kind=regional
الجامعة العربية	organisation	arab-league	kind=regional
=الجامعة العربية	organisation	arab-league	kind=regional
مجلس التعاون لدول الخليج العربية	organisation	gulf-cooperation-council	kind=regional
مجلس التعاون الخليجي	organisation	gulf-cooperation-council	kind=regional
مجلس التعاون	organisation	gulf-cooperation-council	kind=regional
منظمة التعاون الإسلامي	organisation	oic	kind=regional
منظمة الدول الأمريكية	organisation	oas	kind=regional
منظمة الدول الأميركية	organisation	oas	kind=regional
جماعة دول أمريكا اللاتينية والكاريبي	organisation	celac	kind=regional
جماعة دول أميركا اللاتينية والكاريبي	organisation	celac	kind=regional
مجموعة دول أمريكا اللاتينية والكاريبي	organisation	celac	kind=regional
مجموعة دول أميركا اللاتينية والكاريبي	organisation	celac	kind=regional
سيلاك	organisation	celac	kind=regional
السوق المشتركة للجنوب	organisation	mercosur	kind=regional
ميركوسور	organisation	mercosur	kind=regional
مجموعة دول الأنديز	organisation	andean-community	kind=regional
الجماعة الكاريبية	organisation	caricom	kind=regional
كاريكوم	organisation	caricom	kind=regional
التحالف البوليفاري لشعوب أمريكا	organisation	alba	kind=regional
التحالف البوليفاري لشعوب أميركا	organisation	alba	kind=regional
ألبا	organisation	alba	caution=word kind=regional
رابطة دول جنوب شرق آسيا	organisation	asean	kind=regional
آسيان	organisation	asean	kind=regional
رابطة جنوب آسيا للتعاون الإقليمي	organisation	saarc	kind=regional
سارك	organisation	saarc	caution=word kind=regional
منظمة شنغهاي للتعاون	organisation	shanghai-cooperation-organisation	kind=regional
رابطة الدول المستقلة	organisation	cis	kind=regional
كومنولث الدول المستقلة	organisation	cis	kind=regional
الاتحاد الاقتصادي الأوراسي	organisation	eaeu	kind=regional
مجموعة بريكس	organisation	brics	kind=club
بريكس	organisation	brics	caution=word kind=club
مجموعة السبع	organisation	g7	kind=club
مجموعة العشرين	organisation	g20	kind=club
مجموعة الـ77	organisation	g77	kind=club
مجموعة السبعة والسبعين	organisation	g77	kind=club
حركة عدم الانحياز	organisation	non-aligned-movement	kind=club
رابطة الكومنولث	organisation	commonwealth	kind=club
الكومنولث	organisation	commonwealth	caution=word kind=club
المنظمة الدولية للفرنكوفونية	organisation	oif	kind=club
المنظمة الدولية للفرنكفونية	organisation	oif	kind=club
منظمة الدول المصدرة للبترول	organisation	opec	kind=agency
منظمة البلدان المصدرة للبترول	organisation	opec	kind=agency
منظمة الدول المصدرة للنفط	organisation	opec	kind=agency
أوبك	organisation	opec	kind=agency
أوبيك	organisation	opec	kind=agency
أوبك+	organisation	opec-plus	kind=club
أوبك بلس	organisation	opec-plus	kind=club
تحالف أوبك+	organisation	opec-plus	kind=club
منظمة التعاون الاقتصادي والتنمية	organisation	oecd	kind=agency
منظمة التعاون والتنمية الاقتصادية	organisation	oecd	kind=agency
الوكالة الدولية للطاقة	organisation	iea	kind=agency
وكالة الطاقة الدولية	organisation	iea	kind=agency
منتدى الدول المصدرة للغاز	organisation	gecf	kind=agency
منتدى البلدان المصدرة للغاز	organisation	gecf	kind=agency
الاتحاد من أجل المتوسط	organisation	union-for-the-mediterranean	kind=regional
منظمة العفو الدولية	organisation	amnesty	kind=ngo
العفو الدولية	organisation	amnesty	kind=ngo
أمنستي	organisation	amnesty	kind=ngo
هيومن رايتس ووتش	organisation	hrw	kind=ngo
أطباء بلا حدود	organisation	msf	kind=ngo
مراسلون بلا حدود	organisation	rsf	kind=ngo
جبهة البوليساريو	organisation	polisario-front	kind=movement
البوليساريو	organisation	polisario-front	kind=movement
جبهة بوليساريو	organisation	polisario-front	kind=movement
جبهة البوليزاريو	organisation	polisario-front	kind=movement
البوليزاريو	organisation	polisario-front	kind=movement
=بوليساريو	organisation	polisario-front	kind=movement
منظمة التحرير الفلسطينية	organisation	plo	kind=movement
حركة حماس	organisation	hamas	kind=movement
حماس	organisation	hamas	caution=word kind=movement
حركة المقاومة الإسلامية	organisation	hamas	kind=movement
حزب الله	organisation	hezbollah	kind=movement iso=LB
=حزب الله	organisation	hezbollah	kind=movement iso=LB
الحوثيون	organisation	houthis	kind=movement iso=YE
جماعة الحوثي	organisation	houthis	kind=movement iso=YE
أنصار الله	organisation	houthis	kind=movement iso=YE
الحوثيين	organisation	houthis	kind=movement iso=YE
حركة أنصار الله	organisation	houthis	kind=movement iso=YE
أنصار الله الحوثيين	organisation	houthis	kind=movement iso=YE
الحوثي	organisation	houthis	kind=movement iso=YE
تنظيم الدولة الإسلامية	organisation	islamic-state	kind=movement
الدولة الإسلامية	organisation	islamic-state	kind=movement
داعش	organisation	islamic-state	kind=movement
تنظيم الدولة	organisation	islamic-state	kind=movement
تنظيم داعش	organisation	islamic-state	kind=movement
تنظيم القاعدة	organisation	al-qaeda	kind=movement
القاعدة	organisation	al-qaeda	caution=word kind=movement
القاعدة في بلاد المغرب الإسلامي	organisation	aqim	kind=movement parent=al-qaeda
تنظيم القاعدة في بلاد المغرب الإسلامي	organisation	aqim	kind=movement parent=al-qaeda
مجموعة فاغنر	organisation	wagner	kind=movement
فاغنر	organisation	wagner	caution=word kind=movement
الفيلق الأفريقي	organisation	africa-corps	kind=movement
الفيلق الإفريقي	organisation	africa-corps	kind=movement
فيلق أفريقيا	organisation	africa-corps	kind=movement
فيلق إفريقيا	organisation	africa-corps	kind=movement
رويترز	media	reuters	kind=press
وكالة رويترز	media	reuters	kind=press
=رويترز	media	reuters	kind=press
وكالة فرانس برس	media	afp	kind=press iso=FR
وكالة الصحافة الفرنسية	media	afp	kind=press iso=FR
فرانس برس	media	afp	kind=press iso=FR
أ ف ب	media	afp	kind=press iso=FR
وكالة الأنباء الفرنسية	media	afp	kind=press iso=FR
فرانس بريس	media	afp	kind=press iso=FR
أسوشيتد برس	media	ap	kind=press iso=US
وكالة أسوشيتد برس	media	ap	kind=press iso=US
أسوشييتد برس	media	ap	kind=press iso=US
وكالة إفي	media	efe	kind=press iso=ES
إفي	media	efe	caution=word kind=press iso=ES
وكالة الأنباء الإسبانية	media	efe	kind=press iso=ES
تاس	media	tass	caution=word kind=press iso=RU
وكالة تاس	media	tass	kind=press iso=RU
وكالة تاس الروسية	media	tass	kind=press iso=RU
ريا نوفوستي	media	ria-novosti	kind=press iso=RU
وكالة نوفوستي	media	ria-novosti	kind=press iso=RU
ريا نوفوستي الروسية	media	ria-novosti	kind=press iso=RU
سبوتنيك	media	sputnik	caution=word kind=press
وكالة سبوتنيك	media	sputnik	kind=press
شينخوا	media	xinhua	kind=press iso=CN
وكالة شينخوا	media	xinhua	kind=press iso=CN
وكالة أنباء الصين الجديدة	media	xinhua	kind=press iso=CN
وكالة الأنباء الجزائرية	media	aps	kind=press
واج	media	aps	caution=word kind=press
وكالة المغرب العربي للأنباء	media	map	kind=press iso=MA
و م ع	media	map	kind=press iso=MA
لاماب	media	map	kind=press iso=MA
وكالة المغرب العربي	media	map	kind=press iso=MA
وكالة الأنباء الصحراوية	media	sps	kind=press
واص	media	sps	caution=word kind=press
لجنة مكافحة الإرهاب	organisation	un-counter-terrorism-committee	kind=body parent=un-security-council
لجنة بناء السلام	organisation	un-peacebuilding-commission	kind=body parent=un
لجنة وضع المرأة	organisation	un-commission-on-the-status-of-women	kind=body parent=un
اللجنة الأولى	organisation	un-first-committee	kind=body parent=un-general-assembly
اللجنة الثالثة	organisation	un-third-committee	kind=body parent=un-general-assembly
اللجنة الخامسة	organisation	un-fifth-committee	kind=body parent=un-general-assembly
اللجنة السادسة	organisation	un-sixth-committee	kind=body parent=un-general-assembly
هيئة الأمم المتحدة للمرأة	organisation	un-women	kind=agency parent=un
برنامج الأمم المتحدة للبيئة	organisation	unep	kind=agency parent=un
صندوق الأمم المتحدة للسكان	organisation	unfpa	kind=agency parent=un
موئل الأمم المتحدة	organisation	un-habitat	kind=agency parent=un
برنامج الأمم المتحدة المشترك المعني بفيروس نقص المناعة البشرية	organisation	unaids	kind=agency parent=un
منظمة الأمم المتحدة للتنمية الصناعية	organisation	unido	kind=agency parent=un
اليونيدو	organisation	unido	kind=agency parent=un
الصندوق الدولي للتنمية الزراعية	organisation	ifad	kind=agency parent=un
إيفاد	organisation	ifad	kind=agency parent=un
الاتحاد الدولي للاتصالات	organisation	itu	kind=agency parent=un
المنظمة العالمية للملكية الفكرية	organisation	wipo	kind=agency parent=un
المنظمة العالمية للأرصاد الجوية	organisation	wmo	kind=agency parent=un
منظمة السياحة العالمية	organisation	un-tourism	kind=agency parent=un
الأمم المتحدة للسياحة	organisation	un-tourism	kind=agency parent=un
الاتحاد البريدي العالمي	organisation	upu	kind=agency parent=un
اتفاقية الأمم المتحدة لمكافحة التصحر	organisation	unccd	kind=agency parent=un
اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ	organisation	unfccc	kind=agency parent=un
الهيئة الحكومية الدولية المعنية بتغير المناخ	organisation	ipcc	kind=agency parent=un
اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي	organisation	eclac	kind=agency parent=un
اللجنة الاقتصادية لأميركا اللاتينية ومنطقة البحر الكاريبي	organisation	eclac	kind=agency parent=un
اللجنة الاقتصادية لأفريقيا	organisation	uneca	kind=agency parent=un
اللجنة الاقتصادية لإفريقيا	organisation	uneca	kind=agency parent=un
اللجنة الاقتصادية والاجتماعية لغربي آسيا	organisation	escwa	kind=agency parent=un
الإسكوا	organisation	escwa	kind=agency parent=un
إسكوا	organisation	escwa	kind=agency parent=un
مينوسكا	organisation	minusca	kind=mission parent=un iso=CF
المينوسكا	organisation	minusca	kind=mission parent=un iso=CF
بعثة الأمم المتحدة في جنوب السودان	organisation	unmiss	kind=mission parent=un iso=SS
يونميس	organisation	unmiss	kind=mission parent=un iso=SS
قوة الأمم المتحدة الأمنية المؤقتة لأبيي	organisation	unisfa	kind=mission parent=un
يونيسفا	organisation	unisfa	kind=mission parent=un
يوناميد	organisation	unamid	kind=mission parent=un iso=SD
يونيتامس	organisation	unitams	kind=mission parent=un iso=SD
بعثة الأمم المتحدة للمساعدة في أفغانستان	organisation	unama	kind=mission parent=un iso=AF
يوناما	organisation	unama	kind=mission parent=un iso=AF
بعثة الأمم المتحدة لمساعدة العراق	organisation	unami	kind=mission parent=un iso=IQ
يونامي	organisation	unami	kind=mission parent=un iso=IQ
قوة الأمم المتحدة لمراقبة فض الاشتباك	organisation	undof	kind=mission parent=un
الأندوف	organisation	undof	kind=mission parent=un
أندوف	organisation	undof	kind=mission parent=un
قوة الأمم المتحدة لحفظ السلام في قبرص	organisation	unficyp	kind=mission parent=un iso=CY
مكتب الأمم المتحدة المتكامل في هايتي	organisation	binuh	kind=mission parent=un iso=HT
بعثة الأمم المتحدة لدعم اتفاق الحديدة	organisation	unmha	kind=mission parent=un iso=YE
أونمها	organisation	unmha	kind=mission parent=un iso=YE
مكتب الأمم المتحدة لغرب أفريقيا والساحل	organisation	unowas	kind=mission parent=un
مكتب الأمم المتحدة لغرب إفريقيا والساحل	organisation	unowas	kind=mission parent=un
بعثة الاتحاد الأفريقي في الصومال	organisation	au-mission-in-somalia	kind=mission parent=african-union iso=SO
بعثة الاتحاد الإفريقي في الصومال	organisation	au-mission-in-somalia	kind=mission parent=african-union iso=SO
أميصوم	organisation	au-mission-in-somalia	kind=mission parent=african-union iso=SO
أتميس	organisation	au-mission-in-somalia	kind=mission parent=african-union iso=SO
المحكمة الجنائية الدولية ليوغوسلافيا السابقة	organisation	icty	kind=court parent=un
محكمة التحكيم الدائمة	organisation	permanent-court-of-arbitration	kind=court
المحكمة الدولية لقانون البحار	organisation	itlos	kind=court
مجلس محافظي الوكالة الدولية للطاقة الذرية	organisation	iaea-board	kind=body parent=iaea
مجلس محافظي الوكالة	organisation	iaea-board	kind=body parent=iaea
الصندوق العالمي لمكافحة الإيدز	organisation	global-fund	kind=agency
تحالف غافي	organisation	gavi	kind=agency
مجلس الشؤون الخارجية للاتحاد الأوروبي	organisation	eu-foreign-affairs-council	kind=body parent=european-union
اللجنة السياسية والأمنية	organisation	eu-political-and-security-committee	kind=body parent=european-union
مجموعة اليورو	organisation	eurogroup	kind=body parent=european-union
المحكمة العامة للاتحاد الأوروبي	organisation	general-court-of-the-eu	kind=court parent=european-union
بنك الاستثمار الأوروبي	organisation	eib	kind=agency parent=european-union
البنك الأوروبي لإعادة الإعمار والتنمية	organisation	ebrd	kind=agency
فرونتكس	organisation	frontex	kind=agency parent=european-union
يوروبول	organisation	europol	kind=agency parent=european-union
اليوروبول	organisation	europol	kind=agency parent=european-union
يوروجست	organisation	eurojust	kind=agency parent=european-union
محكمة المدققين الأوروبية	organisation	european-court-of-auditors	kind=executive parent=european-union
مكتب المدعي العام الأوروبي	organisation	european-public-prosecutor	kind=executive parent=european-union
لجنة البندقية	organisation	venice-commission	kind=body parent=council-of-europe
الجمعية البرلمانية لمجلس أوروبا	organisation	pace	kind=body parent=council-of-europe
المجموعة السياسية الأوروبية	organisation	european-political-community	kind=club
مجموعة فيشغراد	organisation	visegrad-group	kind=club
مجلس الشمال	organisation	nordic-council	kind=regional
مثلث فايمار	organisation	weimar-triangle	kind=club
مجلس شمال الأطلسي	organisation	north-atlantic-council	kind=body parent=nato
مجموعة مينسك	organisation	osce-minsk-group	kind=body parent=osce
مجموعة الاتصال الدفاعية بشأن أوكرانيا	organisation	ramstein-group	kind=club
مجموعة رامشتاين	organisation	ramstein-group	kind=club
تحالف الراغبين	organisation	coalition-of-the-willing	kind=club
حوار 5+5	organisation	5-plus-5-dialogue	kind=club
مجموعة 5+5	organisation	5-plus-5-dialogue	kind=club
مؤتمر الاتحاد الأفريقي	organisation	au-assembly	kind=body parent=african-union
مؤتمر الاتحاد الإفريقي	organisation	au-assembly	kind=body parent=african-union
قمة الاتحاد الأفريقي	organisation	au-assembly	kind=body parent=african-union
قمة الاتحاد الإفريقي	organisation	au-assembly	kind=body parent=african-union
البرلمان الأفريقي	organisation	pan-african-parliament	kind=body parent=african-union
البرلمان الإفريقي	organisation	pan-african-parliament	kind=body parent=african-union
برلمان عموم أفريقيا	organisation	pan-african-parliament	kind=body parent=african-union
برلمان عموم إفريقيا	organisation	pan-african-parliament	kind=body parent=african-union
اللجنة الأفريقية لحقوق الإنسان والشعوب	organisation	african-commission-on-human-rights	kind=body parent=african-union
اللجنة الإفريقية لحقوق الإنسان والشعوب	organisation	african-commission-on-human-rights	kind=body parent=african-union
المراكز الأفريقية لمكافحة الأمراض والوقاية منها	organisation	africa-cdc	kind=agency parent=african-union
المراكز الإفريقية لمكافحة الأمراض والوقاية منها	organisation	africa-cdc	kind=agency parent=african-union
النيباد	organisation	nepad	kind=agency parent=african-union
نيباد	organisation	nepad	kind=agency parent=african-union
منطقة التجارة الحرة القارية الأفريقية	organisation	afcfta	kind=agency parent=african-union
منطقة التجارة الحرة القارية الإفريقية	organisation	afcfta	kind=agency parent=african-union
محكمة العدل التابعة لإيكواس	organisation	ecowas-court	kind=court parent=ecowas
محكمة إيكواس	organisation	ecowas-court	kind=court parent=ecowas
مفوضية إيكواس	organisation	ecowas-commission	kind=executive parent=ecowas
مفوضية الإيكواس	organisation	ecowas-commission	kind=executive parent=ecowas
البنك المركزي لدول غرب أفريقيا	organisation	bceao	kind=agency parent=uemoa
البنك المركزي لدول غرب إفريقيا	organisation	bceao	kind=agency parent=uemoa
المجموعة الاقتصادية والنقدية لوسط أفريقيا	organisation	cemac	kind=regional
المجموعة الاقتصادية والنقدية لوسط إفريقيا	organisation	cemac	kind=regional
السوق المشتركة لشرق وجنوب أفريقيا	organisation	comesa	kind=regional
السوق المشتركة لشرق وجنوب إفريقيا	organisation	comesa	kind=regional
كوميسا	organisation	comesa	kind=regional
الكوميسا	organisation	comesa	kind=regional
تجمع دول الساحل والصحراء	organisation	cen-sad	kind=regional
تجمع الساحل والصحراء	organisation	cen-sad	kind=regional
لجنة الأركان العملياتية المشتركة	organisation	cemoc	kind=body
لجنة الأركان المشتركة	organisation	cemoc	kind=body
المؤتمر الدولي لمنطقة البحيرات الكبرى	organisation	great-lakes-conference	kind=regional
القوة المتعددة الجنسيات المشتركة	organisation	multinational-joint-task-force	kind=mission
أفريكسيم بنك	organisation	afreximbank	kind=agency
البنك الأفريقي للتصدير والاستيراد	organisation	afreximbank	kind=agency
البنك الإفريقي للتصدير والاستيراد	organisation	afreximbank	kind=agency
لجنة المحيط الهندي	organisation	indian-ocean-commission	kind=regional
الاتحاد الأفريقي لكرة القدم	organisation	caf	kind=ngo
الاتحاد الإفريقي لكرة القدم	organisation	caf	kind=ngo
الكاف	organisation	caf	caution=word kind=ngo
الفيفا	organisation	fifa	kind=ngo
الاتحاد الدولي لكرة القدم	organisation	fifa	kind=ngo
=فيفا	organisation	fifa	kind=ngo
يويفا	organisation	uefa	kind=ngo
الاتحاد الأوروبي لكرة القدم	organisation	uefa	kind=ngo
اللجنة الأولمبية الدولية	organisation	ioc	kind=ngo
البرلمان العربي	organisation	arab-parliament	kind=body parent=arab-league
الاتحاد البرلماني العربي	organisation	arab-inter-parliamentary-union	kind=regional
صندوق النقد العربي	organisation	arab-monetary-fund	kind=agency
الألكسو	organisation	alecso	kind=agency parent=arab-league
المنظمة العربية للتربية والثقافة والعلوم	organisation	alecso	kind=agency parent=arab-league
الإيسيسكو	organisation	icesco	kind=agency
إيسيسكو	organisation	icesco	kind=agency
البنك الإسلامي للتنمية	organisation	islamic-development-bank	kind=agency
أوابك	organisation	oapec	kind=agency
منظمة الأقطار العربية المصدرة للبترول	organisation	oapec	kind=agency
الاتحاد البرلماني الدولي	organisation	inter-parliamentary-union	kind=universal
تحالف دعم الشرعية	organisation	saudi-led-coalition	kind=alliance
التحالف العربي	organisation	saudi-led-coalition	kind=alliance
التحالف الدولي ضد داعش	organisation	global-coalition-against-daesh	kind=alliance
التحالف الدولي لمحاربة داعش	organisation	global-coalition-against-daesh	kind=alliance
لجنة القدس	organisation	al-quds-committee	kind=body parent=oic
وكالة بيت مال القدس	organisation	bayt-mal-al-quds	kind=agency iso=MA
وكالة بيت مال القدس الشريف	organisation	bayt-mal-al-quds	kind=agency iso=MA
محكمة البلدان الأمريكية لحقوق الإنسان	organisation	inter-american-court	kind=court parent=oas
محكمة البلدان الأميركية لحقوق الإنسان	organisation	inter-american-court	kind=court parent=oas
لجنة البلدان الأمريكية لحقوق الإنسان	organisation	inter-american-commission	kind=body parent=oas
لجنة البلدان الأميركية لحقوق الإنسان	organisation	inter-american-commission	kind=body parent=oas
بنك التنمية للبلدان الأمريكية	organisation	idb	kind=agency
بنك التنمية للبلدان الأميركية	organisation	idb	kind=agency
اتحاد أمم أمريكا الجنوبية	organisation	unasur	kind=regional
اتحاد أمم أميركا الجنوبية	organisation	unasur	kind=regional
أوناسور	organisation	unasur	kind=regional
تحالف المحيط الهادئ	organisation	pacific-alliance	kind=regional
منظومة التكامل لأمريكا الوسطى	organisation	sica	kind=regional
منظومة التكامل لأميركا الوسطى	organisation	sica	kind=regional
برلمان أمريكا اللاتينية	organisation	parlatino	kind=regional
برلمان أميركا اللاتينية	organisation	parlatino	kind=regional
القمة الأيبيرية الأمريكية	organisation	ibero-american-summit	kind=club
القمة الأيبيرية الأميركية	organisation	ibero-american-summit	kind=club
الأمانة العامة الأيبيرية الأمريكية	organisation	segib	kind=agency
الأمانة العامة الأيبيرية الأميركية	organisation	segib	kind=agency
مجموعة ليما	organisation	lima-group	kind=club
مجموعة بويبلا	organisation	puebla-group	kind=club
منتدى ساو باولو	organisation	sao-paulo-forum	kind=club
منتدى التعاون الاقتصادي لدول آسيا والمحيط الهادئ	organisation	apec	kind=regional
أبيك	organisation	apec	kind=regional
آبيك	organisation	apec	kind=regional
أوكوس	organisation	aukus	kind=alliance
كواد	organisation	quad	kind=club
الحوار الأمني الرباعي	organisation	quad	kind=club
العيون الخمس	organisation	five-eyes	kind=alliance
بنك التنمية الآسيوي	organisation	adb	kind=agency
البنك الآسيوي للاستثمار في البنية التحتية	organisation	aiib	kind=agency
بنك التنمية الجديد	organisation	new-development-bank	kind=agency parent=brics
منتدى جزر المحيط الهادئ	organisation	pacific-islands-forum	kind=regional
منظمة الدول التركية	organisation	organization-of-turkic-states	kind=regional
منظمة التعاون الاقتصادي	organisation	eco	kind=regional
مجموعة الأربع	organisation	g4	kind=club
مجموعة الثماني	organisation	g8	kind=club
مجموعة الـ24	organisation	g24	kind=club
مجموعة العشر	organisation	g10	kind=club
نادي باريس	organisation	paris-club	kind=club
المنتدى الاقتصادي العالمي	organisation	world-economic-forum	kind=ngo
مؤتمر ميونخ للأمن	organisation	munich-security-conference	kind=club
مؤتمر ميونيخ للأمن	organisation	munich-security-conference	kind=club
مجموعة العمل المالي	organisation	fatf	kind=agency
فاتف	organisation	fatf	kind=agency
لجنة بازل	organisation	basel-committee	kind=body
منتدى الطاقة الدولي	organisation	international-energy-forum	kind=agency
الوكالة الدولية للطاقة المتجددة	organisation	irena	kind=agency
إيرينا	organisation	irena	kind=agency
الوكالة العالمية لمكافحة المنشطات	organisation	wada	kind=agency
وادا	organisation	wada	kind=agency
مجموعة الدول الناطقة بالبرتغالية	organisation	cplp	kind=club
منظمة دول أفريقيا والكاريبي والمحيط الهادئ	organisation	acp	kind=regional
منظمة دول إفريقيا والكاريبي والمحيط الهادئ	organisation	acp	kind=regional
كوب 28	organisation	cop28	kind=club parent=unfccc
كوب28	organisation	cop28	kind=club parent=unfccc
كوب 29	organisation	cop29	kind=club parent=unfccc
كوب29	organisation	cop29	kind=club parent=unfccc
كوب 30	organisation	cop30	kind=club parent=unfccc
كوب30	organisation	cop30	kind=club parent=unfccc
الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر	organisation	ifrc	kind=humanitarian
الصليب الأحمر	organisation	red-cross	kind=humanitarian
الهلال الأحمر	organisation	red-crescent	kind=humanitarian
الهلال الأحمر الفلسطيني	organisation	ps-red-crescent	kind=humanitarian iso=PS
جمعية الهلال الأحمر الفلسطيني	organisation	ps-red-crescent	kind=humanitarian iso=PS
أوكسفام	organisation	oxfam	kind=ngo
منظمة إنقاذ الطفولة	organisation	save-the-children	kind=ngo
أنقذوا الأطفال	organisation	save-the-children	kind=ngo
غرينبيس	organisation	greenpeace	kind=ngo
منظمة السلام الأخضر	organisation	greenpeace	kind=ngo
منظمة الشفافية الدولية	organisation	transparency-international	kind=ngo
المطبخ المركزي العالمي	organisation	world-central-kitchen	kind=ngo
وورلد سنترال كيتشن	organisation	world-central-kitchen	kind=ngo
الفدرالية الدولية لحقوق الإنسان	organisation	fidh	kind=ngo
لجنة حماية الصحفيين	organisation	cpj	kind=ngo
مجموعة الأزمات الدولية	organisation	international-crisis-group	kind=ngo
المرصد السوري لحقوق الإنسان	organisation	syrian-observatory	kind=ngo iso=SY
معهد ستوكهولم الدولي لأبحاث السلام	organisation	sipri	kind=ngo
سيبري	organisation	sipri	kind=ngo
بتسيلم	organisation	btselem	kind=ngo iso=IL
السلام الآن	organisation	peace-now	kind=ngo iso=IL
مؤسسة غزة الإنسانية	organisation	gaza-humanitarian-foundation	kind=ngo
الجمهورية العربية الصحراوية الديمقراطية	organisation	sahrawi-republic	kind=movement iso=EH
الجمهورية الصحراوية	organisation	sahrawi-republic	kind=movement iso=EH
حركة فتح	organisation	fatah	kind=movement iso=PS
=فتح	organisation	fatah	kind=movement iso=PS
السلطة الفلسطينية	organisation	palestinian-authority	kind=executive iso=PS
السلطة الوطنية الفلسطينية	organisation	palestinian-authority	kind=executive iso=PS
الجهاد الإسلامي	organisation	islamic-jihad	kind=movement iso=PS
حركة الجهاد الإسلامي	organisation	islamic-jihad	kind=movement iso=PS
الجبهة الشعبية لتحرير فلسطين	organisation	pflp	kind=movement iso=PS
كتائب القسام	organisation	qassam-brigades	kind=movement parent=hamas iso=PS
كتائب عز الدين القسام	organisation	qassam-brigades	kind=movement parent=hamas iso=PS
حركة أمل	organisation	amal	kind=movement iso=LB
المجلس الانتقالي الجنوبي	organisation	southern-transitional-council	kind=movement iso=YE
هيئة تحرير الشام	organisation	hts	kind=movement iso=SY
قوات سوريا الديمقراطية	organisation	sdf	kind=movement iso=SY
قسد	organisation	sdf	kind=movement iso=SY
حزب العمال الكردستاني	organisation	pkk	kind=movement iso=TR
وحدات حماية الشعب	organisation	ypg	kind=movement iso=SY
الحزب الديمقراطي الكردستاني	organisation	kdp	kind=movement iso=IQ
الحشد الشعبي	organisation	hashd-al-shaabi	kind=movement iso=IQ
هيئة الحشد الشعبي	organisation	hashd-al-shaabi	kind=movement iso=IQ
طالبان	organisation	taliban	kind=movement iso=AF
حركة طالبان	organisation	taliban	kind=movement iso=AF
حركة طالبان باكستان	organisation	ttp	kind=movement iso=PK
طالبان الباكستانية	organisation	ttp	kind=movement iso=PK
حركة الشباب	organisation	al-shabaab	kind=movement iso=SO
حركة الشباب الصومالية	organisation	al-shabaab	kind=movement iso=SO
الشباب المجاهدين	organisation	al-shabaab	kind=movement iso=SO
بوكو حرام	organisation	boko-haram	kind=movement iso=NG
جماعة نصرة الإسلام والمسلمين	organisation	jnim	kind=movement iso=ML
جبهة تحرير أزواد	organisation	azawad-liberation-front	kind=movement iso=ML
حركة 23 مارس	organisation	m23	kind=movement iso=CD
إم 23	organisation	m23	kind=movement iso=CD
=إم23	organisation	m23	kind=movement iso=CD
قوات الدعم السريع	organisation	rapid-support-forces	kind=movement iso=SD
الدعم السريع	organisation	rapid-support-forces	kind=movement iso=SD
الحركة الشعبية لتحرير السودان	organisation	splm-n	kind=movement iso=SD
الحركة الشعبية لتحرير السودان - شمال	organisation	splm-n	kind=movement iso=SD
جبهة تحرير شعب تيغراي	organisation	tplf	kind=movement iso=ET
جبهة تحرير تيغراي	organisation	tplf	kind=movement iso=ET
القوات الديمقراطية المتحالفة	organisation	adf	kind=movement iso=CD
القوات الديمقراطية لتحرير رواندا	organisation	fdlr	kind=movement iso=CD
سيليكا	organisation	seleka	kind=movement iso=CF
رينامو	organisation	renamo	kind=movement iso=MZ
الجيش الوطني الليبي	organisation	lna	kind=movement iso=LY
الإخوان المسلمون	organisation	muslim-brotherhood	kind=movement
الإخوان المسلمين	organisation	muslim-brotherhood	kind=movement
جماعة الإخوان المسلمين	organisation	muslim-brotherhood	kind=movement
جماعة الإخوان	organisation	muslim-brotherhood	kind=movement
جيش التحرير الوطني	organisation	eln	kind=movement iso=CO
القوات المسلحة الثورية الكولومبية	organisation	farc	kind=movement iso=CO
فارك	organisation	farc	kind=movement iso=CO
منظمة إيتا	organisation	eta	kind=movement iso=ES
الجيش الجمهوري الأيرلندي	organisation	ira	kind=movement iso=GB
داعش خراسان	organisation	isis-k	kind=movement parent=islamic-state iso=AF
تنظيم الدولة - ولاية خراسان	organisation	isis-k	kind=movement parent=islamic-state iso=AF
تنظيم الدولة الإسلامية في غرب أفريقيا	organisation	iswap	kind=movement parent=islamic-state iso=NG
تنظيم الدولة الإسلامية في غرب إفريقيا	organisation	iswap	kind=movement parent=islamic-state iso=NG
تنظيم الدولة الإسلامية في الصحراء الكبرى	organisation	eigs	kind=movement parent=islamic-state
كتائب حزب الله	organisation	kataib-hezbollah	kind=movement iso=IQ
مجاهدي خلق	organisation	mek	kind=movement iso=IR
منظمة مجاهدي خلق	organisation	mek	kind=movement iso=IR
التجمع الوطني	organisation	fr-rassemblement-national	kind=party iso=FR
حزب النهضة الفرنسي	organisation	fr-renaissance	kind=party iso=FR
الجمهوريون	organisation	fr-les-republicains	kind=party iso=FR
فرنسا الأبية	organisation	fr-la-france-insoumise	kind=party iso=FR
حزب فرنسا الأبية	organisation	fr-la-france-insoumise	kind=party iso=FR
الحزب الاشتراكي الفرنسي	organisation	fr-parti-socialiste	kind=party iso=FR
الحزب الشيوعي الفرنسي	organisation	fr-parti-communiste	kind=party iso=FR
الحزب الشعبي	organisation	pp	kind=party iso=ES
حزب الشعب الإسباني	organisation	pp	kind=party iso=ES
الحزب الاشتراكي العمالي الإسباني	organisation	psoe	kind=party iso=ES
حزب فوكس	organisation	vox	kind=party iso=ES
سومار	organisation	sumar	kind=party iso=ES
ائتلاف سومار	organisation	sumar	kind=party iso=ES
بوديموس	organisation	podemos	kind=party iso=ES
حزب بوديموس	organisation	podemos	kind=party iso=ES
أونيداس بوديموس	organisation	unidas-podemos	kind=party iso=ES
الحزب القومي الباسكي	organisation	pnv	kind=party iso=ES
اليسار الجمهوري الكتالوني	organisation	erc	kind=party iso=ES
حزب العدالة والتنمية	organisation	ma-pjd	kind=party iso=MA
حزب التجمع الوطني للأحرار	organisation	ma-rni	kind=party iso=MA
التجمع الوطني للأحرار	organisation	ma-rni	kind=party iso=MA
حزب الاستقلال	organisation	ma-istiqlal	kind=party iso=MA
حزب الأصالة والمعاصرة	organisation	ma-pam	kind=party iso=MA
الاتحاد الاشتراكي للقوات الشعبية	organisation	ma-usfp	kind=party iso=MA
حزب الاتحاد الاشتراكي	organisation	ma-usfp	kind=party iso=MA
حزب التقدم والاشتراكية	organisation	ma-pps	kind=party iso=MA
جبهة التحرير الوطني	organisation	dz-fln	kind=party iso=DZ
حزب جبهة التحرير الوطني	organisation	dz-fln	kind=party iso=DZ
التجمع الوطني الديمقراطي	organisation	dz-rnd	kind=party iso=DZ
جبهة القوى الاشتراكية	organisation	dz-ffs	kind=party iso=DZ
حركة مجتمع السلم	organisation	dz-msp	kind=party iso=DZ
حمس	organisation	dz-msp	kind=party iso=DZ
حركة النهضة	organisation	tn-ennahda	kind=party iso=TN
الاتحاد العام التونسي للشغل	organisation	tn-ugtt	kind=party iso=TN
باستيف	organisation	sn-pastef	kind=party iso=SN
التحالف من أجل الجمهورية	organisation	sn-apr	kind=party iso=SN
اللجنة الوطنية لإنقاذ الشعب	organisation	ml-cnsp	kind=body iso=ML
المجلس الوطني لحماية الوطن	organisation	ne-cnsp	kind=body iso=NE
اللجنة الوطنية للتجمع من أجل التنمية	organisation	gn-cnrd	kind=body iso=GN
المؤتمر الوطني الأفريقي	organisation	za-anc	kind=party iso=ZA
المؤتمر الوطني الإفريقي	organisation	za-anc	kind=party iso=ZA
التحالف الديمقراطي	organisation	za-da	kind=party iso=ZA
مؤتمر جميع التقدميين	organisation	ng-apc	kind=party iso=NG
حزب الإنصاف	organisation	mr-insaf	kind=party iso=MR
الحزب الجمهوري	organisation	us-republican-party	kind=party iso=US
الحزب الديمقراطي	organisation	us-democratic-party	kind=party iso=US
الحزب الديموقراطي	organisation	us-democratic-party	kind=party iso=US
حزب العمال البريطاني	organisation	gb-labour-party	kind=party iso=GB
حزب المحافظين	organisation	gb-conservative-party	kind=party iso=GB
حزب الإصلاح البريطاني	organisation	gb-reform-uk	kind=party iso=GB
الديمقراطيون الأحرار	organisation	gb-liberal-democrats	kind=party iso=GB
الحزب الوطني الاسكتلندي	organisation	gb-snp	kind=party iso=GB
شين فين	organisation	ie-sinn-fein	kind=party iso=IE
الحزب الديمقراطي المسيحي	organisation	de-cdu	kind=party iso=DE
الاتحاد الديمقراطي المسيحي	organisation	de-cdu	kind=party iso=DE
الاتحاد الاجتماعي المسيحي	organisation	de-csu	kind=party iso=DE
الحزب الاشتراكي الديمقراطي	organisation	de-spd	kind=party iso=DE
حزب البديل من أجل ألمانيا	organisation	de-afd	kind=party iso=DE
البديل من أجل ألمانيا	organisation	de-afd	kind=party iso=DE
الحزب الديمقراطي الحر	organisation	de-fdp	kind=party iso=DE
إخوة إيطاليا	organisation	it-fratelli	kind=party iso=IT
فورزا إيطاليا	organisation	it-forza-italia	kind=party iso=IT
حزب الرابطة	organisation	it-lega	kind=party iso=IT
الحزب الاشتراكي البرتغالي	organisation	pt-ps	kind=party iso=PT
حزب شيغا	organisation	pt-chega	kind=party iso=PT
حزب فيدس	organisation	hu-fidesz	kind=party iso=HU
فيدس	organisation	hu-fidesz	kind=party iso=HU
حزب تيسا	organisation	hu-tisza	kind=party iso=HU
حزب القانون والعدالة	organisation	pl-pis	kind=party iso=PL
حزب العدالة والتنمية التركي	organisation	tr-akp	kind=party iso=TR
حزب الشعب الجمهوري	organisation	tr-chp	kind=party iso=TR
حزب المساواة وديمقراطية الشعوب	organisation	tr-dem	kind=party iso=TR
الليكود	organisation	il-likud	kind=party iso=IL
حزب الليكود	organisation	il-likud	kind=party iso=IL
حزب العمل الإسرائيلي	organisation	il-labor	kind=party iso=IL
عوتسما يهوديت	organisation	il-otzma-yehudit	kind=party iso=IL
القوة اليهودية	organisation	il-otzma-yehudit	kind=party iso=IL
حزب شاس	organisation	il-shas	kind=party iso=IL
شاس	organisation	il-shas	kind=party iso=IL
يش عتيد	organisation	il-yesh-atid	kind=party iso=IL
حزب بهاراتيا جاناتا	organisation	in-bjp	kind=party iso=IN
حزب المؤتمر الهندي	organisation	in-congress	kind=party iso=IN
حركة إنصاف	organisation	pk-pti	kind=party iso=PK
حزب حركة الإنصاف	organisation	pk-pti	kind=party iso=PK
الحزب الشيوعي الصيني	organisation	cn-communist-party	kind=party iso=CN
الحزب الشيوعي الفيتنامي	organisation	vn-communist-party	kind=party iso=VN
حزب العمال الكوري	organisation	kp-workers-party	kind=party iso=KP
الحزب التقدمي الديمقراطي	organisation	tw-dpp	kind=party iso=TW
الكومينتانغ	organisation	tw-kuomintang	kind=party iso=TW
حزب الكومينتانغ	organisation	tw-kuomintang	kind=party iso=TW
الحزب الليبرالي الديمقراطي	organisation	jp-ldp	kind=party iso=JP
الحزب الشيوعي الكوبي	organisation	cu-communist-party	kind=party iso=CU
الحزب الاشتراكي الموحد	organisation	ve-psuv	kind=party iso=VE
حزب مورينا	organisation	mx-morena	kind=party iso=MX
الحزب الثوري المؤسسي	organisation	mx-pri	kind=party iso=MX
حزب العمل الوطني	organisation	mx-pan	kind=party iso=MX
حزب العمال البرازيلي	organisation	br-pt	kind=party iso=BR
حزب الحرية تتقدم	organisation	ar-la-libertad-avanza	kind=party iso=AR
القوة الشعبية	organisation	pe-fuerza-popular	kind=party iso=PE
بيرو الحرة	organisation	pe-peru-libre	kind=party iso=PE
حركة نحو الاشتراكية	organisation	bo-mas	kind=party iso=BO
الجبهة الساندينية للتحرير الوطني	organisation	ni-fsln	kind=party iso=NI
روسيا الموحدة	organisation	ru-united-russia	kind=party iso=RU
حزب روسيا الموحدة	organisation	ru-united-russia	kind=party iso=RU
خادم الشعب	organisation	ua-servant-of-the-people	kind=party iso=UA
الحلم الجورجي	organisation	ge-georgian-dream	kind=party iso=GE
حزب الشعب الأوروبي	organisation	eu-epp	kind=party
مجلس النواب الأمريكي	organisation	us-house-of-representatives	kind=parliament parent=us-congress iso=US
مجلس النواب الأميركي	organisation	us-house-of-representatives	kind=parliament parent=us-congress iso=US
مجلس الشيوخ الأمريكي	organisation	us-senate	kind=parliament parent=us-congress iso=US
مجلس الشيوخ الأميركي	organisation	us-senate	kind=parliament parent=us-congress iso=US
الكونغرس	organisation	us-congress	kind=parliament iso=US
الكونغرس الأمريكي	organisation	us-congress	kind=parliament iso=US
الكونغرس الأميركي	organisation	us-congress	kind=parliament iso=US
الكونجرس	organisation	us-congress	kind=parliament iso=US
المحكمة العليا الأمريكية	organisation	us-supreme-court	kind=court iso=US
المحكمة العليا الأميركية	organisation	us-supreme-court	kind=court iso=US
الاحتياطي الفيدرالي	organisation	us-federal-reserve	kind=agency iso=US
مجلس الاحتياطي الفدرالي	organisation	us-federal-reserve	kind=agency iso=US
الاحتياطي الفدرالي	organisation	us-federal-reserve	kind=agency iso=US
وزارة الخزانة الأمريكية	organisation	us-treasury	kind=ministry iso=US
وزارة الخزانة الأميركية	organisation	us-treasury	kind=ministry iso=US
الخزانة الأمريكية	organisation	us-treasury	kind=ministry iso=US
الخزانة الأميركية	organisation	us-treasury	kind=ministry iso=US
وزارة الخارجية الأمريكية	organisation	us-state-department	kind=ministry iso=US
وزارة الخارجية الأميركية	organisation	us-state-department	kind=ministry iso=US
الخارجية الأمريكية	organisation	us-state-department	kind=ministry iso=US
الخارجية الأميركية	organisation	us-state-department	kind=ministry iso=US
وزارة الدفاع الأمريكية	organisation	us-defence-department	kind=ministry iso=US
وزارة الدفاع الأميركية	organisation	us-defence-department	kind=ministry iso=US
وزارة العدل الأمريكية	organisation	us-justice-department	kind=ministry iso=US
وزارة العدل الأميركية	organisation	us-justice-department	kind=ministry iso=US
وزارة الأمن الداخلي الأمريكية	organisation	us-homeland-security	kind=ministry iso=US
وزارة الأمن الداخلي الأميركية	organisation	us-homeland-security	kind=ministry iso=US
وزارة التجارة الأمريكية	organisation	us-commerce-department	kind=ministry iso=US
وزارة التجارة الأميركية	organisation	us-commerce-department	kind=ministry iso=US
وزارة الطاقة الأمريكية	organisation	us-energy-department	kind=ministry iso=US
وزارة الطاقة الأميركية	organisation	us-energy-department	kind=ministry iso=US
مجلس الأمن القومي الأمريكي	organisation	us-national-security-council	kind=body iso=US
مجلس الأمن القومي الأميركي	organisation	us-national-security-council	kind=body iso=US
وكالة المخابرات المركزية	organisation	us-cia	kind=agency iso=US
وكالة الاستخبارات المركزية	organisation	us-cia	kind=agency iso=US
السي آي إيه	organisation	us-cia	kind=agency iso=US
مكتب التحقيقات الفيدرالي	organisation	us-fbi	kind=agency iso=US
مكتب التحقيقات الفدرالي	organisation	us-fbi	kind=agency iso=US
إف بي آي	organisation	us-fbi	kind=agency iso=US
وكالة الأمن القومي الأمريكية	organisation	us-nsa	kind=agency iso=US
وكالة الأمن القومي الأميركية	organisation	us-nsa	kind=agency iso=US
إدارة مكافحة المخدرات الأمريكية	organisation	us-dea	kind=agency iso=US
إدارة مكافحة المخدرات الأميركية	organisation	us-dea	kind=agency iso=US
الوكالة الأمريكية للتنمية الدولية	organisation	us-usaid	kind=agency iso=US
الوكالة الأميركية للتنمية الدولية	organisation	us-usaid	kind=agency iso=US
يو إس إيد	organisation	us-usaid	kind=agency iso=US
مكتب مراقبة الأصول الأجنبية	organisation	us-ofac	kind=agency parent=us-treasury iso=US
أوفاك	organisation	us-ofac	kind=agency parent=us-treasury iso=US
القيادة المركزية الأمريكية	organisation	us-centcom	kind=army iso=US
القيادة المركزية الأميركية	organisation	us-centcom	kind=army iso=US
سنتكوم	organisation	us-centcom	kind=army iso=US
أفريكوم	organisation	us-africom	kind=army iso=US
القيادة الأمريكية في أفريقيا	organisation	us-africom	kind=army iso=US
القيادة الأمريكية في إفريقيا	organisation	us-africom	kind=army iso=US
القيادة الأميركية في أفريقيا	organisation	us-africom	kind=army iso=US
ناسا	organisation	us-nasa	kind=agency iso=US
وكالة ناسا	organisation	us-nasa	kind=agency iso=US
إدارة الهجرة والجمارك الأمريكية	organisation	us-ice	kind=agency iso=US
إدارة الهجرة والجمارك الأميركية	organisation	us-ice	kind=agency iso=US
مجلس العموم البريطاني	organisation	gb-house-of-commons	kind=parliament parent=gb-parliament iso=GB
مجلس العموم	organisation	gb-house-of-commons	kind=parliament parent=gb-parliament iso=GB
مجلس اللوردات	organisation	gb-house-of-lords	kind=parliament parent=gb-parliament iso=GB
البرلمان البريطاني	organisation	gb-parliament	kind=parliament iso=GB
وزارة الخارجية البريطانية	organisation	gb-foreign-ministry	kind=ministry iso=GB
الخارجية البريطانية	organisation	gb-foreign-ministry	kind=ministry iso=GB
وزارة الدفاع البريطانية	organisation	gb-defence-ministry	kind=ministry iso=GB
وزارة الداخلية البريطانية	organisation	gb-interior-ministry	kind=ministry iso=GB
وزارة الخزانة البريطانية	organisation	gb-treasury	kind=ministry iso=GB
بنك إنجلترا	organisation	gb-bank-of-england	kind=agency iso=GB
إم آي 6	organisation	gb-mi6	kind=agency iso=GB
جهاز الاستخبارات البريطاني	organisation	gb-mi6	kind=agency iso=GB
إم آي 5	organisation	gb-mi5	kind=agency iso=GB
سكوتلاند يارد	organisation	gb-scotland-yard	kind=agency iso=GB
الجمعية الوطنية الفرنسية	organisation	fr-national-assembly	kind=parliament parent=fr-parliament iso=FR
مجلس الشيوخ الفرنسي	organisation	fr-senate	kind=parliament parent=fr-parliament iso=FR
المجلس الدستوري الفرنسي	organisation	fr-constitutional-council	kind=court iso=FR
مجلس الدولة الفرنسي	organisation	fr-council-of-state	kind=court iso=FR
المديرية العامة للأمن الخارجي	organisation	fr-dgse	kind=agency iso=FR
المديرية العامة للأمن الداخلي	organisation	fr-dgsi	kind=agency iso=FR
الوكالة الفرنسية للتنمية	organisation	fr-afd	kind=agency iso=FR
عملية برخان	organisation	fr-barkhane	kind=mission iso=FR
قوة برخان	organisation	fr-barkhane	kind=mission iso=FR
برخان	organisation	fr-barkhane	kind=mission iso=FR
البوندستاغ	organisation	de-bundestag	kind=parliament iso=DE
البرلمان الألماني	organisation	de-bundestag	kind=parliament iso=DE
البوندسرات	organisation	de-bundesrat	kind=parliament iso=DE
البنك المركزي الألماني	organisation	de-bundesbank	kind=agency iso=DE
بوندسبنك	organisation	de-bundesbank	kind=agency iso=DE
البوندسفير	organisation	de-bundeswehr	kind=army iso=DE
الجيش الألماني	organisation	de-bundeswehr	kind=army iso=DE
مجلس النواب الإسباني	organisation	es-congress-of-deputies	kind=parliament iso=ES
مجلس الشيوخ الإسباني	organisation	es-senate	kind=parliament iso=ES
الكورتيس	organisation	es-cortes	kind=parliament iso=ES
المحكمة العليا الإسبانية	organisation	es-supreme-court	kind=court iso=ES
المحكمة الدستورية الإسبانية	organisation	es-constitutional-court	kind=court iso=ES
المحكمة الوطنية الإسبانية	organisation	es-national-court	kind=court iso=ES
المركز الوطني للمخابرات	organisation	es-cni	kind=agency iso=ES
الحرس المدني الإسباني	organisation	es-guardia-civil	kind=agency iso=ES
الحرس المدني	organisation	es-guardia-civil	kind=agency iso=ES
حكومة كتالونيا	organisation	es-generalitat	kind=government iso=ES
مجلس النواب الإيطالي	organisation	it-chamber-of-deputies	kind=parliament iso=IT
إيني	organisation	it-eni	kind=company iso=IT
شركة إيني	organisation	it-eni	kind=company iso=IT
الكوريا الرومانية	organisation	va-curia	kind=executive iso=VA
الدوما	organisation	ru-duma	kind=parliament iso=RU
مجلس الدوما	organisation	ru-duma	kind=parliament iso=RU
دوما الدولة	organisation	ru-duma	kind=parliament iso=RU
مجلس الاتحاد الروسي	organisation	ru-federation-council	kind=parliament iso=RU
مجلس الفيدرالية	organisation	ru-federation-council	kind=parliament iso=RU
مجلس الأمن الروسي	organisation	ru-security-council	kind=body iso=RU
جهاز الأمن الفيدرالي الروسي	organisation	ru-fsb	kind=agency iso=RU
جهاز الأمن الفدرالي الروسي	organisation	ru-fsb	kind=agency iso=RU
جهاز الاستخبارات الخارجية الروسي	organisation	ru-svr	kind=agency iso=RU
الصندوق الروسي للاستثمارات المباشرة	organisation	ru-rdif	kind=agency iso=RU
صندوق الاستثمار المباشر الروسي	organisation	ru-rdif	kind=agency iso=RU
الرادا	organisation	ua-rada	kind=parliament iso=UA
البرلمان الأوكراني	organisation	ua-rada	kind=parliament iso=UA
الرادا الأوكرانية	organisation	ua-rada	kind=parliament iso=UA
جهاز الأمن الأوكراني	organisation	ua-sbu	kind=agency iso=UA
الاستخبارات العسكرية الأوكرانية	organisation	ua-military-intelligence	kind=agency iso=UA
البرلمان البولندي	organisation	pl-sejm	kind=parliament iso=PL
الكنيست	organisation	il-knesset	kind=parliament iso=IL
الكنيست الإسرائيلي	organisation	il-knesset	kind=parliament iso=IL
الموساد	organisation	mossad	kind=agency iso=IL
الشاباك	organisation	il-shin-bet	kind=agency iso=IL
الشين بيت	organisation	il-shin-bet	kind=agency iso=IL
جهاز الشاباك	organisation	il-shin-bet	kind=agency iso=IL
الجيش الإسرائيلي	organisation	il-army	kind=army iso=IL
جيش الاحتلال	organisation	il-army	kind=army iso=IL
جيش الاحتلال الإسرائيلي	organisation	il-army	kind=army iso=IL
الكابينت	organisation	il-security-cabinet	kind=body iso=IL
المجلس الوزاري المصغر	organisation	il-security-cabinet	kind=body iso=IL
الكابينيت	organisation	il-security-cabinet	kind=body iso=IL
المحكمة العليا الإسرائيلية	organisation	il-supreme-court	kind=court iso=IL
مجلس الشورى الإسلامي	organisation	ir-parliament	kind=parliament iso=IR
مجلس الشورى الإيراني	organisation	ir-parliament	kind=parliament iso=IR
البرلمان الإيراني	organisation	ir-parliament	kind=parliament iso=IR
الحرس الثوري	organisation	ir-revolutionary-guards	kind=army iso=IR
الحرس الثوري الإيراني	organisation	ir-revolutionary-guards	kind=army iso=IR
فيلق القدس	organisation	ir-quds-force	kind=army parent=ir-revolutionary-guards iso=IR
المجلس الأعلى للأمن القومي	organisation	ir-supreme-national-security-council	kind=body iso=IR
المجلس الأعلى للأمن القومي الإيراني	organisation	ir-supreme-national-security-council	kind=body iso=IR
مجلس صيانة الدستور	organisation	ir-guardian-council	kind=body iso=IR
منظمة الطاقة الذرية الإيرانية	organisation	ir-atomic-energy-organisation	kind=agency iso=IR
حكومة الوحدة الوطنية	organisation	ly-government	kind=government iso=LY
المجلس الرئاسي الليبي	organisation	ly-presidential-council	kind=body iso=LY
المجلس الرئاسي	organisation	ly-presidential-council	caution=context kind=body iso=LY
المجلس الأعلى للدولة	organisation	ly-high-council-of-state	kind=body iso=LY
مجلس النواب الليبي	organisation	ly-house-of-representatives	kind=parliament iso=LY
المؤسسة الوطنية للنفط	organisation	ly-noc	kind=company iso=LY
الديوان الملكي	organisation	ma-royal-cabinet	kind=executive iso=MA
الديوان الملكي المغربي	organisation	ma-royal-cabinet	kind=executive iso=MA
مجلس النواب المغربي	organisation	ma-house-of-representatives	kind=parliament parent=ma-parliament iso=MA
مجلس المستشارين	organisation	ma-house-of-councillors	kind=parliament parent=ma-parliament iso=MA
المديرية العامة للأمن الوطني	organisation	ma-dgsn	kind=agency iso=MA
المديرية العامة لمراقبة التراب الوطني	organisation	ma-dgst	kind=agency iso=MA
المديرية العامة للدراسات والمستندات	organisation	ma-dged	kind=agency iso=MA
لادجيد	organisation	ma-dged	kind=agency iso=MA
القوات المسلحة الملكية	organisation	ma-far	kind=army iso=MA
المجلس الوطني لحقوق الإنسان	organisation	ma-cndh	kind=agency iso=MA
المندوبية السامية للتخطيط	organisation	ma-hcp	kind=agency iso=MA
بنك المغرب	organisation	ma-bank-al-maghrib	kind=agency iso=MA
المكتب الشريف للفوسفاط	organisation	ma-ocp	kind=company iso=MA
مجموعة OCP	organisation	ma-ocp	kind=company iso=MA
المجلس الملكي الاستشاري للشؤون الصحراوية	organisation	ma-corcas	kind=body iso=MA
الكوركاس	organisation	ma-corcas	kind=body iso=MA
المجلس الشعبي الوطني	organisation	dz-apn	kind=parliament parent=dz-parliament iso=DZ
مجلس الأمة الجزائري	organisation	dz-council-of-the-nation	kind=parliament parent=dz-parliament iso=DZ
الجيش الوطني الشعبي	organisation	dz-army	kind=army iso=DZ
الجيش الجزائري	organisation	dz-army	kind=army iso=DZ
المجلس الأعلى للأمن	organisation	dz-high-security-council	kind=body iso=DZ
سوناطراك	organisation	dz-sonatrach	kind=company iso=DZ
دائرة الاستعلام والأمن	organisation	dz-drs	kind=agency iso=DZ
مجلس نواب الشعب	organisation	tn-arp	kind=parliament iso=TN
الهيئة العليا المستقلة للانتخابات	organisation	tn-isie	kind=agency iso=TN
المجلس الأعلى للقوات المسلحة	organisation	eg-scaf	kind=body iso=EG
الأزهر	organisation	eg-al-azhar	kind=executive iso=EG
الأزهر الشريف	organisation	eg-al-azhar	kind=executive iso=EG
هيئة قناة السويس	organisation	eg-suez-canal-authority	kind=agency iso=EG
مجلس الشورى السعودي	organisation	sa-shura-council	kind=parliament iso=SA
صندوق الاستثمارات العامة	organisation	sa-pif	kind=agency iso=SA
أرامكو	organisation	sa-aramco	kind=company iso=SA
أرامكو السعودية	organisation	sa-aramco	kind=company iso=SA
مجلس السيادة	organisation	sd-sovereignty-council	kind=body iso=SD
مجلس السيادة السوداني	organisation	sd-sovereignty-council	kind=body iso=SD
مجلس السيادة الانتقالي	organisation	sd-sovereignty-council	kind=body iso=SD
مجلس القيادة الرئاسي	organisation	ye-presidential-leadership-council	kind=body iso=YE
مجلس الدولة الصيني	organisation	cn-state-council	kind=government iso=CN
المجلس الوطني لنواب الشعب الصيني	organisation	cn-npc	kind=parliament iso=CN
جيش التحرير الشعبي	organisation	cn-pla	kind=army iso=CN
المكتب السياسي للحزب الشيوعي الصيني	organisation	cn-politburo	kind=body parent=cn-communist-party iso=CN
مكتب شؤون تايوان	organisation	cn-taiwan-affairs-office	kind=executive iso=CN
لوك سابها	organisation	in-lok-sabha	kind=parliament iso=IN
الاستخبارات الباكستانية	organisation	pk-isi	kind=agency iso=PK
البرلمان الياباني	organisation	jp-diet	kind=parliament iso=JP
بنك اليابان	organisation	jp-bank-of-japan	kind=agency iso=JP
مجلس العموم الكندي	organisation	ca-house-of-commons	kind=parliament iso=CA
الشؤون العالمية الكندية	organisation	ca-global-affairs	kind=ministry iso=CA
وزارة الخارجية المكسيكية	organisation	mx-foreign-ministry	kind=ministry iso=MX
الخارجية المكسيكية	organisation	mx-foreign-ministry	kind=ministry iso=MX
بيميكس	organisation	mx-pemex	kind=company iso=MX
وزارة الخارجية البرازيلية	organisation	br-foreign-ministry	kind=ministry iso=BR
إيتاماراتي	organisation	br-foreign-ministry	kind=ministry iso=BR
بتروبراس	organisation	br-petrobras	kind=company iso=BR
المحكمة العليا الفيدرالية البرازيلية	organisation	br-supreme-federal-court	kind=court iso=BR
الجمعية الوطنية الفنزويلية	organisation	ve-national-assembly	kind=parliament iso=VE
شركة النفط الوطنية الفنزويلية	organisation	ve-pdvsa	kind=company iso=VE
المجلس الوطني الانتخابي الفنزويلي	organisation	ve-cne	kind=agency iso=VE
الكونغرس البيروفي	organisation	pe-congress	kind=parliament iso=PE
وزارة الخارجية البيروفية	organisation	pe-foreign-ministry	kind=ministry iso=PE
القضاء الخاص من أجل السلام	organisation	co-jep	kind=court iso=CO
مجلس النواب العراقي	organisation	iq-parliament	kind=parliament iso=IQ
مجلس النواب اللبناني	organisation	lb-parliament	kind=parliament iso=LB
الجيش اللبناني	organisation	lb-army	kind=army iso=LB
مجلس الأمة	organisation	kw-national-assembly	kind=parliament iso=KW
مجلس الأمة الكويتي	organisation	kw-national-assembly	kind=parliament iso=KW
البرلمان التركي	organisation	tr-grand-national-assembly	kind=parliament iso=TR
مجلس الأمة التركي	organisation	tr-grand-national-assembly	kind=parliament iso=TR
جهاز الاستخبارات التركي	organisation	tr-mit	kind=agency iso=TR
بي بي سي	media	bbc	kind=media iso=GB
هيئة الإذاعة البريطانية	media	bbc	kind=media iso=GB
سي إن إن	media	cnn	kind=media iso=US
شبكة سي إن إن	media	cnn	kind=media iso=US
=الجزيرة	media	al-jazeera	kind=media iso=QA
قناة الجزيرة	media	al-jazeera	kind=media iso=QA
=العربية	media	al-arabiya	kind=media iso=SA
قناة العربية	media	al-arabiya	kind=media iso=SA
قناة الحدث	media	al-hadath	kind=media iso=SA
سكاي نيوز عربية	media	sky-news-arabia	kind=media iso=AE
سكاي نيوز	media	sky-news	kind=media iso=GB
فوكس نيوز	media	fox-news	kind=media iso=US
إن بي سي	media	nbc	kind=media iso=US
إيه بي سي نيوز	media	abc-news	kind=media iso=US
سي بي إس	media	cbs	kind=media iso=US
نيويورك تايمز	media	new-york-times	kind=media iso=US
واشنطن بوست	media	washington-post	kind=media iso=US
وول ستريت جورنال	media	wall-street-journal	kind=media iso=US
أكسيوس	media	axios	kind=media iso=US
موقع أكسيوس	media	axios	kind=media iso=US
بوليتيكو	media	politico	kind=media iso=US
بلومبرغ	media	bloomberg	kind=media iso=US
بلومبيرغ	media	bloomberg	kind=media iso=US
وكالة بلومبرغ	media	bloomberg	kind=media iso=US
فايننشال تايمز	media	financial-times	kind=media iso=GB
فاينانشال تايمز	media	financial-times	kind=media iso=GB
الغارديان	media	the-guardian	kind=media iso=GB
غارديان	media	the-guardian	kind=media iso=GB
التايمز	media	the-times	kind=media iso=GB
التلغراف	media	the-telegraph	kind=media iso=GB
ذي إيكونوميست	media	the-economist	kind=media iso=GB
إيكونوميست	media	the-economist	kind=media iso=GB
الإندبندنت	media	the-independent	kind=media iso=GB
ديلي ميل	media	daily-mail	kind=media iso=GB
لوموند	media	le-monde	kind=media iso=FR
صحيفة لوموند	media	le-monde	kind=media iso=FR
لوفيغارو	media	le-figaro	kind=media iso=FR
صحيفة لوفيغارو	media	le-figaro	kind=media iso=FR
ليبراسيون	media	liberation	kind=media iso=FR
لوباريزيان	media	le-parisien	kind=media iso=FR
ليزيكو	media	les-echos	kind=media iso=FR
لوبوان	media	le-point	kind=media iso=FR
ليكسبريس	media	l-express	kind=media iso=FR
ميديابارت	media	mediapart	kind=media iso=FR
لاكروا	media	la-croix	kind=media iso=FR
جون أفريك	media	jeune-afrique	kind=media iso=FR
إذاعة فرنسا الدولية	media	rfi	kind=media iso=FR
آر إف آي	media	rfi	kind=media iso=FR
فرانس 24	media	france-24	kind=media iso=FR
=فرانس24	media	france-24	kind=media iso=FR
فرانس إنفو	media	france-info	kind=media iso=FR
فرانس إنتر	media	france-inter	kind=media iso=FR
فرانس 2	media	france-2	kind=media iso=FR
بي إف إم	media	bfmtv	kind=media iso=FR
أوروبا 1	media	europe-1	kind=media iso=FR
تي في 5 موند	media	tv5-monde	kind=media iso=FR
دويتشه فيله	media	dw	kind=media iso=DE
دويتشه فيلله	media	dw	kind=media iso=DE
دير شبيغل	media	der-spiegel	kind=media iso=DE
صحيفة بيلد	media	bild	kind=media iso=DE
بيلد	media	bild	kind=media iso=DE
وكالة الأنباء الألمانية	media	dpa	kind=media iso=DE
د ب أ	media	dpa	kind=media iso=DE
فرانكفورتر ألغماينه	media	frankfurter-allgemeine	kind=media iso=DE
دي فيلت	media	die-welt	kind=media iso=DE
زود دويتشه تسايتونغ	media	suddeutsche-zeitung	kind=media iso=DE
كورييري ديلا سيرا	media	corriere-della-sera	kind=media iso=IT
لا ريبوبليكا	media	la-repubblica	kind=media iso=IT
أنسا	media	ansa	kind=media iso=IT
وكالة أنسا	media	ansa	kind=media iso=IT
أوروبا برس	media	europa-press	kind=media iso=ES
الباييس	media	el-pais	kind=media iso=ES
صحيفة إل باييس	media	el-pais	kind=media iso=ES
إلباييس	media	el-pais	kind=media iso=ES
إلموندو	media	el-mundo	kind=media iso=ES
إل موندو	media	el-mundo	kind=media iso=ES
لا راثون	media	la-razon	kind=media iso=ES
لا فانغوارديا	media	la-vanguardia	kind=media iso=ES
إلكونفيدينسيال	media	el-confidencial	kind=media iso=ES
الإسبانيول	media	el-espanol	kind=media iso=ES
إنفوباي	media	infobae	kind=media iso=AR
تيليسور	media	telesur	kind=media iso=VE
برنسا لاتينا	media	prensa-latina	kind=media iso=CU
إنترفاكس	media	interfax	kind=media iso=RU
روسيا اليوم	media	rt	kind=media iso=RU
آر تي	media	rt	kind=media iso=RU
قناة روسيا اليوم	media	rt	kind=media iso=RU
كوميرسانت	media	kommersant	kind=media iso=RU
إزفيستيا	media	izvestia	kind=media iso=RU
ميدوزا	media	meduza	kind=media iso=LV
نوفايا غازيتا	media	novaya-gazeta	kind=media iso=RU
أوكرينفورم	media	ukrinform	kind=media iso=UA
كييف إندبندنت	media	kyiv-independent	kind=media iso=UA
غلوبال تايمز	media	global-times	kind=media iso=CN
سي سي تي في	media	cctv	kind=media iso=CN
صحيفة الشعب اليومية	media	people-s-daily	kind=media iso=CN
ساوث تشاينا مورنينغ بوست	media	south-china-morning-post	kind=media iso=HK
كيودو	media	kyodo	kind=media iso=JP
وكالة كيودو	media	kyodo	kind=media iso=JP
يونهاب	media	yonhap	kind=media iso=KR
وكالة يونهاب	media	yonhap	kind=media iso=KR
وكالة الأنباء المركزية الكورية	media	kcna	kind=media iso=KP
تايمز أوف إنديا	media	times-of-india	kind=media iso=IN
إرنا	media	irna	kind=media iso=IR
وكالة إرنا	media	irna	kind=media iso=IR
وكالة الأنباء الإيرانية	media	irna	kind=media iso=IR
تسنيم	media	tasnim	kind=media iso=IR
وكالة تسنيم	media	tasnim	kind=media iso=IR
وكالة فارس	media	fars	kind=media iso=IR
وكالة أنباء فارس	media	fars	kind=media iso=IR
وكالة مهر	media	mehr	kind=media iso=IR
وكالة أنباء مهر	media	mehr	kind=media iso=IR
برس تي في	media	press-tv	kind=media iso=IR
إسنا	media	isna	kind=media iso=IR
الأناضول	media	anadolu	kind=media iso=TR
وكالة الأناضول	media	anadolu	kind=media iso=TR
تي آر تي	media	trt	kind=media iso=TR
تي آر تي خبر	media	trt-haber	kind=media iso=TR
حرييت	media	hurriyet	kind=media iso=TR
هآرتس	media	haaretz	kind=media iso=IL
صحيفة هآرتس	media	haaretz	kind=media iso=IL
جيروزاليم بوست	media	jerusalem-post	kind=media iso=IL
تايمز أوف إسرائيل	media	times-of-israel	kind=media iso=IL
يديعوت أحرونوت	media	yedioth-ahronoth	kind=media iso=IL
معاريف	media	maariv	kind=media iso=IL
يسرائيل هيوم	media	israel-hayom	kind=media iso=IL
هيئة البث الإسرائيلية	media	kan	kind=media iso=IL
هيئة البث العبرية	media	kan	kind=media iso=IL
القناة 12	media	channel-12-il	kind=media iso=IL
القناة الـ12	media	channel-12-il	kind=media iso=IL
القناة 12 الإسرائيلية	media	channel-12-il	kind=media iso=IL
وكالة وفا	media	wafa	kind=media iso=PS
وكالة الأنباء الفلسطينية	media	wafa	kind=media iso=PS
القدس العربي	media	al-quds-al-arabi	kind=media iso=GB
الشرق الأوسط	media	asharq-al-awsat	kind=media iso=SA
صحيفة الحياة	media	al-hayat	kind=media iso=SA
عكاظ	media	okaz	kind=media iso=SA
صحيفة عكاظ	media	okaz	kind=media iso=SA
وكالة الأنباء السعودية	media	spa	kind=media iso=SA
واس	media	spa	kind=media iso=SA
وكالة أنباء الإمارات	media	wam	kind=media iso=AE
وام	media	wam	kind=media iso=AE
وكالة الأنباء القطرية	media	qna	kind=media iso=QA
قنا	media	qna	caution=word kind=media iso=QA
كونا	media	kuna	kind=media iso=KW
وكالة الأنباء الكويتية	media	kuna	kind=media iso=KW
وكالة أنباء البحرين	media	bna	kind=media iso=BH
بنا	media	bna	kind=media iso=BH
وكالة الأنباء العمانية	media	oman-news-agency	kind=media iso=OM
وكالة الأنباء الأردنية	media	petra	kind=media iso=JO
بترا	media	petra	kind=media iso=JO
وكالة بترا	media	petra	kind=media iso=JO
سانا	media	sana	kind=media iso=SY
وكالة سانا	media	sana	kind=media iso=SY
وكالة الأنباء السورية	media	sana	kind=media iso=SY
الوكالة الوطنية للإعلام	media	nna	kind=media iso=LB
قناة المنار	media	al-manar	kind=media iso=LB
الميادين	media	al-mayadeen	kind=media iso=LB
قناة الميادين	media	al-mayadeen	kind=media iso=LB
صحيفة النهار	media	an-nahar	kind=media iso=LB
صحيفة الأخبار	media	al-akhbar	kind=media iso=LB
لوريان لوجور	media	l-orient-le-jour	kind=media iso=LB
وكالة الأنباء العراقية	media	ina-iq	kind=media iso=IQ
واع	media	ina-iq	kind=media iso=IQ
رووداو	media	rudaw	kind=media iso=IQ
وكالة أنباء الشرق الأوسط	media	mena	kind=media iso=EG
أ ش أ	media	mena	kind=media iso=EG
الأهرام	media	al-ahram	kind=media iso=EG
صحيفة الأهرام	media	al-ahram	kind=media iso=EG
بوابة الأهرام	media	al-ahram	kind=media iso=EG
المصري اليوم	media	al-masry-al-youm	kind=media iso=EG
اليوم السابع	media	youm7	kind=media iso=EG
مدى مصر	media	mada-masr	kind=media iso=EG
القاهرة الإخبارية	media	al-qahera-news	kind=media iso=EG
وكالة تونس أفريقيا للأنباء	media	tap	kind=media iso=TN
وكالة تونس إفريقيا للأنباء	media	tap	kind=media iso=TN
وات	media	tap	kind=media iso=TN
موزاييك	media	mosaique-fm	kind=media iso=TN
موزاييك إف إم	media	mosaique-fm	kind=media iso=TN
وكالة الأنباء الليبية	media	lana	kind=media iso=LY
وال	media	lana	kind=media iso=LY
ليكونوميست	media	l-economiste-ma	kind=media iso=MA
لوبينيون	media	l-opinion-ma	kind=media iso=MA
هسبريس	media	hespress	kind=media iso=MA
لو 360	media	le360	kind=media iso=MA
تيل كيل	media	telquel	kind=media iso=MA
ميدي 1	media	medi1	kind=media iso=MA
ميدي1	media	medi1	kind=media iso=MA
القناة الثانية	media	2m	kind=media iso=MA
صحيفة المساء	media	al-massae	kind=media iso=MA
الوطن الجزائرية	media	el-watan	kind=media iso=DZ
صحيفة الخبر	media	el-khabar	kind=media iso=DZ
الخبر الجزائرية	media	el-khabar	kind=media iso=DZ
صحيفة المجاهد	media	el-moudjahid	kind=media iso=DZ
الشروق الجزائرية	media	echorouk	kind=media iso=DZ
الشروق أونلاين	media	echorouk	kind=media iso=DZ
النهار الجزائرية	media	ennahar	kind=media iso=DZ
الوكالة الموريتانية للأنباء	media	ami-mr	kind=media iso=MR
صحراء ميديا	media	sahara-media	kind=media iso=MR
وكالة الأخبار	media	al-akhbar-mr	kind=media iso=MR
الأخبار الموريتانية	media	al-akhbar-mr	kind=media iso=MR
وكالة الأنباء السنغالية	media	aps-sn	kind=media iso=SN
وكالة الأنباء الأفريقية	media	apanews	kind=media
وكالة الأنباء الإفريقية	media	apanews	kind=media
وكالة أبا نيوز	media	apanews	kind=media
بانابريس	media	panapress	kind=media
التلفزيون المالي	media	ortm	kind=media iso=ML
سونا	media	suna	kind=media iso=SD
وكالة السودان للأنباء	media	suna	kind=media iso=SD
سودان تربيون	media	sudan-tribune	kind=media iso=SD
وكالة الأنباء الإثيوبية	media	ena	kind=media iso=ET
وكالة أنباء نيجيريا	media	nan	kind=media iso=NG
وكالة بلغا	media	belga	kind=media iso=BE
لوسوار	media	le-soir	kind=media iso=BE
راديو كندا	media	radio-canada	kind=media iso=CA
صوت أمريكا	media	voice-of-america	kind=media iso=US
صوت أميركا	media	voice-of-america	kind=media iso=US
إذاعة أوروبا الحرة	media	rfe-rl	kind=media iso=US
قناة الحرة	media	al-hurra	kind=media iso=US
فورين بوليسي	media	foreign-policy	kind=media iso=US
فورين أفيرز	media	foreign-affairs	kind=media iso=US
مجلة تايم	media	time	kind=media iso=US
نيوزويك	media	newsweek	kind=media iso=US
أفريكا إنتلجنس	media	africa-intelligence	kind=media iso=FR
ميدل إيست آي	media	middle-east-eye	kind=media iso=GB
العربي الجديد	media	al-araby-al-jadeed	kind=media iso=QA
هاف بوست	media	huffpost	kind=media iso=US
ويكيليكس	media	wikileaks	kind=media
منصة إكس	organisation	x	kind=company
=إكس	organisation	x	kind=company
تويتر	organisation	twitter	kind=company iso=US
منصة تويتر	organisation	twitter	kind=company iso=US
فيسبوك	organisation	facebook	kind=company iso=US
فايسبوك	organisation	facebook	kind=company iso=US
إنستغرام	organisation	instagram	kind=company iso=US
انستغرام	organisation	instagram	kind=company iso=US
تلغرام	organisation	telegram	kind=company
تيليغرام	organisation	telegram	kind=company
تروث سوشيال	organisation	truth-social	kind=company iso=US
تروث سوشال	organisation	truth-social	kind=company iso=US
منصة تروث سوشيال	organisation	truth-social	kind=company iso=US
تيك توك	organisation	tiktok	kind=company iso=CN
واتساب	organisation	whatsapp	kind=company iso=US
يوتيوب	organisation	youtube	kind=company iso=US
غوغل	organisation	google	kind=company iso=US
جوجل	organisation	google	kind=company iso=US
شركة ميتا	organisation	meta	kind=company iso=US
مايكروسوفت	organisation	microsoft	kind=company iso=US
شركة أمازون	organisation	amazon	kind=company iso=US
شركة آبل	organisation	apple	kind=company iso=US
أوبن إيه آي	organisation	openai	kind=company iso=US
إنفيديا	organisation	nvidia	kind=company iso=US
شركة تسلا	organisation	tesla	kind=company iso=US
سبيس إكس	organisation	spacex	kind=company iso=US
بوينغ	organisation	boeing	kind=company iso=US
إيرباص	organisation	airbus	kind=company
لوكهيد مارتن	organisation	lockheed-martin	kind=company iso=US
إكسون موبيل	organisation	exxonmobil	kind=company iso=US
شيفرون	organisation	chevron	kind=company iso=US
توتال إنرجيز	organisation	totalenergies	kind=company iso=FR
توتال	organisation	totalenergies	kind=company iso=FR
ألستوم	organisation	alstom	kind=company iso=FR
أورانو	organisation	orano	kind=company iso=FR
داسو	organisation	dassault	kind=company iso=FR
تاليس	organisation	thales	kind=company iso=FR
رينو	organisation	renault	kind=company iso=FR
إنجي	organisation	engie	kind=company iso=FR
شركة شل	organisation	shell	kind=company iso=GB
بريتيش بتروليوم	organisation	bp	kind=company iso=GB
بي بي	organisation	bp	kind=company iso=GB
إكوينور	organisation	equinor	kind=company iso=NO
سيمنز	organisation	siemens	kind=company iso=DE
فولكسفاغن	organisation	volkswagen	kind=company iso=DE
ريبسول	organisation	repsol	kind=company iso=ES
ناتورجي	organisation	naturgy	kind=company iso=ES
إيبردرولا	organisation	iberdrola	kind=company iso=ES
غازبروم	organisation	gazprom	kind=company iso=RU
روسنفت	organisation	rosneft	kind=company iso=RU
لوك أويل	organisation	lukoil	kind=company iso=RU
روساتوم	organisation	rosatom	kind=company iso=RU
نافتوغاز	organisation	naftogaz	kind=company iso=UA
هواوي	organisation	huawei	kind=company iso=CN
أدنوك	organisation	adnoc	kind=company iso=AE
قطر للطاقة	organisation	qatarenergy	kind=company iso=QA
مصدر الإماراتية	organisation	masdar	kind=company iso=AE
الخطوط الجوية الجزائرية	organisation	air-algerie	kind=company iso=DZ
الخطوط الملكية المغربية	organisation	royal-air-maroc	kind=company iso=MA
الخطوط الجوية الملكية المغربية	organisation	royal-air-maroc	kind=company iso=MA
باريك غولد	organisation	barrick	kind=company iso=CA
بورصة الدار البيضاء	organisation	casablanca-stock-exchange	kind=company iso=MA
بورصة باريس	organisation	paris-stock-exchange	kind=company iso=FR
سوني	organisation	sony	kind=company iso=JP
سامسونغ	organisation	samsung	kind=company iso=KR
سامسونج	organisation	samsung	kind=company iso=KR
تويوتا	organisation	toyota	kind=company iso=JP
هوندا	organisation	honda	kind=company iso=JP
نيسان موتور	organisation	nissan	kind=company iso=JP
ميتسوبيشي	organisation	mitsubishi	kind=company iso=JP
متسوبيشي	organisation	mitsubishi	kind=company iso=JP
مازدا	organisation	mazda	kind=company iso=JP
شركة سوزوكي	organisation	suzuki	kind=company iso=JP
باناسونيك	organisation	panasonic	kind=company iso=JP
توشيبا	organisation	toshiba	kind=company iso=JP
هيتاشي	organisation	hitachi	kind=company iso=JP
نينتندو	organisation	nintendo	kind=company iso=JP
سوفت بنك	organisation	softbank	kind=company iso=JP
هيونداي	organisation	hyundai	kind=company iso=KR
كيا موتورز	organisation	kia	kind=company iso=KR
إل جي	organisation	lg-electronics	kind=company iso=KR
فوكسكون	organisation	foxconn	kind=company iso=TW
علي بابا	organisation	alibaba	kind=company iso=CN
تينسنت	organisation	tencent	kind=company iso=CN
بايدو	organisation	baidu	kind=company iso=CN
شاومي	organisation	xiaomi	kind=company iso=CN
لينوفو	organisation	lenovo	kind=company iso=CN
سينوبك	organisation	sinopec	kind=company iso=CN
بتروتشاينا	organisation	petrochina	kind=company iso=CN
مجموعة تاتا	organisation	tata	kind=company iso=IN
إنفوسيس	organisation	infosys	kind=company iso=IN
ريلاينس	organisation	reliance-industries	kind=company iso=IN
مجموعة أداني	organisation	adani	kind=company iso=IN
آي بي إم	organisation	ibm	kind=company iso=US
شركة إنتل	organisation	intel	kind=company iso=US
شركة ديل	organisation	dell	kind=company iso=US
هيوليت باكارد	organisation	hewlett-packard	kind=company iso=US
شركة أوراكل	organisation	oracle	kind=company iso=US
سيسكو	organisation	cisco	kind=company iso=US
أدوبي	organisation	adobe	kind=company iso=US
كوالكوم	organisation	qualcomm	kind=company iso=US
نتفليكس	organisation	netflix	kind=company iso=US
والت ديزني	organisation	disney	kind=company iso=US
ديزني	organisation	disney	kind=company iso=US
وارنر براذرز	organisation	warner-bros	kind=company iso=US
باراماونت	organisation	paramount	kind=company iso=US
تايم وارنر	organisation	time-warner	kind=company iso=US
كومكاست	organisation	comcast	kind=company iso=US
فيرايزون	organisation	verizon	kind=company iso=US
تي موبايل	organisation	t-mobile	kind=company iso=US
ياهو	organisation	yahoo	kind=company iso=US
إيباي	organisation	ebay	kind=company iso=US
باي بال	organisation	paypal	kind=company iso=US
أوبر	organisation	uber	kind=company iso=US
لينكد إن	organisation	linkedin	kind=company iso=US
سناب شات	organisation	snapchat	kind=company iso=US
سبوتيفاي	organisation	spotify	kind=company iso=SE
إريكسون	organisation	ericsson	kind=company iso=SE
نوكيا	organisation	nokia	kind=company iso=FI
إيكيا	organisation	ikea	kind=company iso=SE
فولفو	organisation	volvo	kind=company iso=SE
جنرال موتورز	organisation	general-motors	kind=company iso=US
فورد موتور	organisation	ford	kind=company iso=US
كرايسلر	organisation	chrysler	kind=company iso=US
هارلي ديفيدسون	organisation	harley-davidson	kind=company iso=US
جنرال إلكتريك	organisation	general-electric	kind=company iso=US
رايثيون	organisation	raytheon	kind=company iso=US
نورثروب غرومان	organisation	northrop-grumman	kind=company iso=US
كاتربيلر	organisation	caterpillar	kind=company iso=US
كوكاكولا	organisation	coca-cola	kind=company iso=US
كوكا كولا	organisation	coca-cola	kind=company iso=US
بيبسيكو	organisation	pepsico	kind=company iso=US
بيبسي	organisation	pepsico	kind=company iso=US
ماكدونالدز	organisation	mcdonalds	kind=company iso=US
ستاربكس	organisation	starbucks	kind=company iso=US
برغر كنغ	organisation	burger-king	kind=company iso=US
وول مارت	organisation	walmart	kind=company iso=US
كوستكو	organisation	costco	kind=company iso=US
شركة نايكي	organisation	nike	kind=company iso=US
أديداس	organisation	adidas	kind=company iso=DE
بروكتر آند غامبل	organisation	procter-gamble	kind=company iso=US
جونسون آند جونسون	organisation	johnson-johnson	kind=company iso=US
فايزر	organisation	pfizer	kind=company iso=US
موديرنا	organisation	moderna	kind=company iso=US
شركة ميرك	organisation	merck	kind=company iso=US
مونسانتو	organisation	monsanto	kind=company iso=US
داو كيميكال	organisation	dow-chemical	kind=company iso=US
دوبونت	organisation	dupont	kind=company iso=US
هاليبرتون	organisation	halliburton	kind=company iso=US
شلمبرجير	organisation	schlumberger	kind=company iso=US
كونوكو فيليبس	organisation	conocophillips	kind=company iso=US
إنرون	organisation	enron	kind=company iso=US
انرون	organisation	enron	kind=company iso=US
فيديكس	organisation	fedex	kind=company iso=US
أميركان إيرلاينز	organisation	american-airlines	kind=company iso=US
يونايتد إيرلاينز	organisation	united-airlines	kind=company iso=US
دلتا إيرلاينز	organisation	delta-air-lines	kind=company iso=US
الخطوط الجوية البريطانية	organisation	british-airways	kind=company iso=GB
إيزي جت	organisation	easyjet	kind=company iso=GB
راين إير	organisation	ryanair	kind=company iso=IE
الخطوط الجوية الفرنسية	organisation	air-france	kind=company iso=FR
إير فرانس	organisation	air-france	kind=company iso=FR
لوفتهانزا	organisation	lufthansa	kind=company iso=DE
أليطاليا	organisation	alitalia	kind=company iso=IT
أيروفلوت	organisation	aeroflot	kind=company iso=RU
الخطوط الجوية التركية	organisation	turkish-airlines	kind=company iso=TR
طيران الإمارات	organisation	emirates-airline	kind=company iso=AE
الاتحاد للطيران	organisation	etihad	kind=company iso=AE
الخطوط الجوية القطرية	organisation	qatar-airways	kind=company iso=QA
الخطوط الجوية السعودية	organisation	saudia	kind=company iso=SA
مصر للطيران	organisation	egyptair	kind=company iso=EG
الخطوط التونسية	organisation	tunisair	kind=company iso=TN
الخطوط الجوية الإثيوبية	organisation	ethiopian-airlines	kind=company iso=ET
كانتاس	organisation	qantas	kind=company iso=AU
كاثي باسيفيك	organisation	cathay-pacific	kind=company iso=HK
الخطوط الجوية السنغافورية	organisation	singapore-airlines	kind=company iso=SG
غولدمان ساكس	organisation	goldman-sachs	kind=company iso=US
مورغان ستانلي	organisation	morgan-stanley	kind=company iso=US
جي بي مورغان	organisation	jpmorgan	kind=company iso=US
سيتي غروب	organisation	citigroup	kind=company iso=US
سيتي بنك	organisation	citigroup	kind=company iso=US
بنك أوف أميركا	organisation	bank-of-america	kind=company iso=US
ويلز فارغو	organisation	wells-fargo	kind=company iso=US
ميريل لينش	organisation	merrill-lynch	kind=company iso=US
ليمان براذرز	organisation	lehman-brothers	kind=company iso=US
أميركان إكسبريس	organisation	american-express	kind=company iso=US
ماستركارد	organisation	mastercard	kind=company iso=US
بلاك روك	organisation	blackrock	kind=company iso=US
بيركشاير هاثاواي	organisation	berkshire-hathaway	kind=company iso=US
موديز	organisation	moodys	kind=company iso=US
ستاندرد آند بورز	organisation	standard-poors	kind=company iso=US
فيتش	organisation	fitch	kind=company iso=US
باركليز	organisation	barclays	kind=company iso=GB
إتش إس بي سي	organisation	hsbc	kind=company iso=GB
ستاندرد تشارترد	organisation	standard-chartered	kind=company iso=GB
كريدي سويس	organisation	credit-suisse	kind=company iso=CH
نستله	organisation	nestle	kind=company iso=CH
نوفارتس	organisation	novartis	kind=company iso=CH
غلينكور	organisation	glencore	kind=company iso=CH
دويتشه بنك	organisation	deutsche-bank	kind=company iso=DE
كومرتس بنك	organisation	commerzbank	kind=company iso=DE
أليانز	organisation	allianz	kind=company iso=DE
بي إم دبليو	organisation	bmw	kind=company iso=DE
مرسيدس بنز	organisation	mercedes-benz	kind=company iso=DE
دايملر	organisation	mercedes-benz	kind=company iso=DE
دايملر كرايسلر	organisation	mercedes-benz	kind=company iso=DE
أودي	organisation	audi	kind=company iso=DE
بورش	organisation	porsche	kind=company iso=DE
أوبل	organisation	opel	kind=company iso=DE
شركة باير	organisation	bayer	kind=company iso=DE
تيسن كروب	organisation	thyssenkrupp	kind=company iso=DE
دويتشه تيليكوم	organisation	deutsche-telekom	kind=company iso=DE
راينميتال	organisation	rheinmetall	kind=company iso=DE
بيونتيك	organisation	biontech	kind=company iso=DE
بيجو	organisation	peugeot	kind=company iso=FR
سيتروين	organisation	citroen	kind=company iso=FR
ستيلانتيس	organisation	stellantis	kind=company iso=NL
ميشلان	organisation	michelin	kind=company iso=FR
بي إن بي باريبا	organisation	bnp-paribas	kind=company iso=FR
سوسيتيه جنرال	organisation	societe-generale	kind=company iso=FR
كريدي أغريكول	organisation	credit-agricole	kind=company iso=FR
أكسا	organisation	axa	kind=company iso=FR
لوريال	organisation	loreal	kind=company iso=FR
دانون	organisation	danone	kind=company iso=FR
كارفور	organisation	carrefour	kind=company iso=FR
فيوليا	organisation	veolia	kind=company iso=FR
بويغ	organisation	bouygues	kind=company iso=FR
فيفندي	organisation	vivendi	kind=company iso=FR
سافران	organisation	safran	kind=company iso=FR
سانوفي	organisation	sanofi	kind=company iso=FR
ديكاتلون	organisation	decathlon	kind=company iso=FR
فرانس تيليكوم	organisation	france-telecom	kind=company iso=FR
تليفونيكا	organisation	telefonica	kind=company iso=ES
بنك سانتاندير	organisation	santander	kind=company iso=ES
إنديتكس	organisation	inditex	kind=company iso=ES
فيات	organisation	fiat	kind=company iso=IT
لامبورغيني	organisation	lamborghini	kind=company iso=IT
بيريللي	organisation	pirelli	kind=company iso=IT
يونيكريديت	organisation	unicredit	kind=company iso=IT
تيليكوم إيطاليا	organisation	telecom-italia	kind=company iso=IT
بنيتون	organisation	benetton	kind=company iso=IT
شركة فيليبس	organisation	philips	kind=company iso=NL
هاينكن	organisation	heineken	kind=company iso=NL
يونيليفر	organisation	unilever	kind=company iso=GB
فودافون	organisation	vodafone	kind=company iso=GB
تيسكو	organisation	tesco	kind=company iso=GB
ماركس آند سبنسر	organisation	marks-spencer	kind=company iso=GB
رولز رويس	organisation	rolls-royce	kind=company iso=GB
جاغوار لاند روفر	organisation	jaguar-land-rover	kind=company iso=GB
أسترازينيكا	organisation	astrazeneca	kind=company iso=GB
غلاكسو سميث كلاين	organisation	glaxosmithkline	kind=company iso=GB
ريو تينتو	organisation	rio-tinto	kind=company iso=GB
بي إيه إي سيستمز	organisation	bae-systems	kind=company iso=GB
ديلويت	organisation	deloitte	kind=company iso=GB
إرنست آند يونغ	organisation	ernst-young	kind=company iso=GB
ماكنزي	organisation	mckinsey	kind=company iso=US
أكسنتشر	organisation	accenture	kind=company iso=IE
ميرسك	organisation	maersk	kind=company iso=DK
نوفو نورديسك	organisation	novo-nordisk	kind=company iso=DK
أرسيلور ميتال	organisation	arcelormittal	kind=company iso=LU
بومباردييه	organisation	bombardier	kind=company iso=CA
إمبراير	organisation	embraer	kind=company iso=BR
أوديبريشت	organisation	odebrecht	kind=company iso=BR
سبيربنك	organisation	sberbank	kind=company iso=RU
ياندكس	organisation	yandex	kind=company iso=RU
يوكوس	organisation	yukos	kind=company iso=RU
كاسبرسكي	organisation	kaspersky	kind=company iso=RU
سابك	organisation	sabic	kind=company iso=SA
المملكة القابضة	organisation	kingdom-holding	kind=company iso=SA
شركة المملكة القابضة	organisation	kingdom-holding	kind=company iso=SA
موانئ دبي العالمية	organisation	dp-world	kind=company iso=AE
إعمار العقارية	organisation	emaar	kind=company iso=AE
اتصالات الإماراتية	organisation	etisalat	kind=company iso=AE
أوراسكوم	organisation	orascom	kind=company iso=EG
اتصالات المغرب	organisation	maroc-telecom	kind=company iso=MA
التجاري وفا بنك	organisation	attijariwafa-bank	kind=company iso=MA
سيفيتال	organisation	cevital	kind=company iso=DZ
موبيليس	organisation	mobilis	kind=company iso=DZ
جازي	organisation	djezzy	kind=company iso=DZ
ناسداك	organisation	nasdaq	kind=company iso=US
بورصة نيويورك	organisation	nyse	kind=company iso=US
بورصة لندن	organisation	london-stock-exchange	kind=company iso=GB
ويكيبيديا	organisation	wikipedia	kind=company
مجلة فوربس	media	forbes	kind=media iso=US
فوربس	media	forbes	kind=media iso=US
يو إس إيه توداي	media	usa-today	kind=media iso=US
لوس أنجلوس تايمز	media	los-angeles-times	kind=media iso=US
شيكاغو تريبيون	media	chicago-tribune	kind=media iso=US
ناشيونال جيوغرافيك	media	national-geographic	kind=media iso=US
كريستيان ساينس مونيتور	media	christian-science-monitor	kind=media iso=US
صحيفة ذا صن	media	the-sun	kind=media iso=GB
ديلي ميرور	media	daily-mirror	kind=media iso=GB
لانسيت	media	the-lancet	kind=media iso=GB
شارلي إيبدو	media	charlie-hebdo	kind=media iso=FR
باري ماتش	media	paris-match	kind=media iso=FR
برافدا	media	pravda	kind=media iso=RU
ريال مدريد	organisation	real-madrid	kind=team iso=ES
نادي برشلونة	organisation	fc-barcelona	kind=team iso=ES
أتلتيكو مدريد	organisation	atletico-madrid	kind=team iso=ES
أتليتكو مدريد	organisation	atletico-madrid	kind=team iso=ES
أتليتيكو مدريد	organisation	atletico-madrid	kind=team iso=ES
أتلتيك بيلباو	organisation	athletic-bilbao	kind=team iso=ES
أتلتيك بلباو	organisation	athletic-bilbao	kind=team iso=ES
ريال سوسيداد	organisation	real-sociedad	kind=team iso=ES
ريال بيتيس	organisation	real-betis	kind=team iso=ES
سيلتا فيغو	organisation	celta-vigo	kind=team iso=ES
إسبانيول	organisation	espanyol	kind=team iso=ES
ديبورتيفو لا كورونيا	organisation	deportivo-la-coruna	kind=team iso=ES
مانشستر يونايتد	organisation	manchester-united	kind=team iso=GB
مانشستر سيتي	organisation	manchester-city	kind=team iso=GB
نادي ليفربول	organisation	liverpool-fc	kind=team iso=GB
تشيلسي	organisation	chelsea-fc	kind=team iso=GB
تشلسي	organisation	chelsea-fc	kind=team iso=GB
أرسنال	organisation	arsenal-fc	kind=team iso=GB
آرسنال	organisation	arsenal-fc	kind=team iso=GB
توتنهام	organisation	tottenham	kind=team iso=GB
إيفرتون	organisation	everton	kind=team iso=GB
أستون فيلا	organisation	aston-villa	kind=team iso=GB
نيوكاسل يونايتد	organisation	newcastle-united	kind=team iso=GB
وست هام	organisation	west-ham	kind=team iso=GB
ليستر سيتي	organisation	leicester-city	kind=team iso=GB
ليدز يونايتد	organisation	leeds-united	kind=team iso=GB
نوتنغهام فورست	organisation	nottingham-forest	kind=team iso=GB
كريستال بالاس	organisation	crystal-palace	kind=team iso=GB
سلتيك	organisation	celtic-fc	kind=team iso=GB
رينجرز	organisation	rangers-fc	kind=team iso=GB
يوفنتوس	organisation	juventus	kind=team iso=IT
نادي ميلان	organisation	ac-milan	kind=team iso=IT
إنتر ميلان	organisation	inter-milan	kind=team iso=IT
نادي روما	organisation	as-roma	kind=team iso=IT
لاتسيو	organisation	lazio-fc	kind=team iso=IT
فيورنتينا	organisation	fiorentina	kind=team iso=IT
سامبدوريا	organisation	sampdoria	kind=team iso=IT
أودينيزي	organisation	udinese	kind=team iso=IT
بايرن ميونيخ	organisation	bayern-munich	kind=team iso=DE
بايرن ميونخ	organisation	bayern-munich	kind=team iso=DE
بوروسيا دورتموند	organisation	borussia-dortmund	kind=team iso=DE
باير ليفركوزن	organisation	bayer-leverkusen	kind=team iso=DE
شالكه	organisation	schalke-04	kind=team iso=DE
فيردر بريمن	organisation	werder-bremen	kind=team iso=DE
باريس سان جيرمان	organisation	paris-saint-germain	kind=team iso=FR
أولمبيك مرسيليا	organisation	olympique-de-marseille	kind=team iso=FR
أولمبيك ليون	organisation	olympique-lyonnais	kind=team iso=FR
نادي موناكو	organisation	as-monaco	kind=team iso=FR
أياكس أمستردام	organisation	ajax-amsterdam	kind=team iso=NL
فينورد	organisation	feyenoord	kind=team iso=NL
بنفيكا	organisation	benfica	kind=team iso=PT
بورتو البرتغالي	organisation	fc-porto	kind=team iso=PT
سبورتنغ لشبونة	organisation	sporting-cp	kind=team iso=PT
غلطة سراي	organisation	galatasaray	kind=team iso=TR
فنربخشة	organisation	fenerbahce	kind=team iso=TR
بشكتاش	organisation	besiktas	kind=team iso=TR
أولمبياكوس	organisation	olympiakos	kind=team iso=GR
باناثينايكوس	organisation	panathinaikos	kind=team iso=GR
شاختار دونيتسك	organisation	shakhtar-donetsk	kind=team iso=UA
دينامو كييف	organisation	dynamo-kyiv	kind=team iso=UA
سسكا موسكو	organisation	cska-moscow	kind=team iso=RU
زينيت	organisation	zenit	kind=team iso=RU
النجم الأحمر الصربي	organisation	red-star-belgrade	kind=team iso=RS
بوكا جونيورز	organisation	boca-juniors	kind=team iso=AR
ريفر بليت	organisation	river-plate	kind=team iso=AR
فلامنغو	organisation	flamengo	kind=team iso=BR
كورينثيانز	organisation	corinthians	kind=team iso=BR
الأهلي المصري	organisation	al-ahly	kind=team iso=EG
الزمالك	organisation	zamalek-sc	kind=team iso=EG
الهلال السعودي	organisation	al-hilal-sfc	kind=team iso=SA
النصر السعودي	organisation	al-nassr	kind=team iso=SA
الاتحاد السعودي	organisation	al-ittihad	kind=team iso=SA
الترجي التونسي	organisation	esperance-de-tunis	kind=team iso=TN
الترجي	organisation	esperance-de-tunis	kind=team iso=TN
النادي الإفريقي	organisation	club-africain	kind=team iso=TN
النجم الساحلي	organisation	etoile-du-sahel	kind=team iso=TN
الرجاء البيضاوي	organisation	raja-casablanca	kind=team iso=MA
الوداد البيضاوي	organisation	wydad-casablanca	kind=team iso=MA
لوس أنجلوس ليكرز	organisation	los-angeles-lakers	kind=team iso=US
شيكاغو بولز	organisation	chicago-bulls	kind=team iso=US
جامعة هارفارد	organisation	harvard-university	kind=university iso=US
جامعة ييل	organisation	yale-university	kind=university iso=US
جامعة برنستون	organisation	princeton-university	kind=university iso=US
جامعة ستانفورد	organisation	stanford-university	kind=university iso=US
جامعة كولومبيا	organisation	columbia-university	kind=university iso=US
جامعة جورجتاون	organisation	georgetown-university	kind=university iso=US
جامعة جونز هوبكنز	organisation	johns-hopkins-university	kind=university iso=US
جامعة أكسفورد	organisation	oxford-university	kind=university iso=GB
جامعة كامبريدج	organisation	cambridge-university	kind=university iso=GB
السوربون	organisation	sorbonne	kind=university iso=FR
جامعة الأزهر	organisation	al-azhar-university	kind=university iso=EG
جامعة القاهرة	organisation	cairo-university	kind=university iso=EG
مؤسسة راند	organisation	rand-corporation	kind=ngo iso=US
معهد بروكينغز	organisation	brookings	kind=ngo iso=US
مؤسسة هيريتيج	organisation	heritage-foundation	kind=ngo iso=US
مؤسسة غيتس	organisation	gates-foundation	kind=ngo iso=US
المجلس الاتحادي السويسري	organisation	ch-federal-council	kind=government iso=CH
البنك الوطني السويسري	organisation	snb	kind=agency iso=CH
