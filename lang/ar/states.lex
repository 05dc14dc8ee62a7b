# Made by tools/world.py from reference tables and world/sources: do not edit.
# Names of states and territories, their people, the capitals that speak for a government.
# form	class	value	attributes
أندورا	state	AD
إمارة أندورا	state	AD	formal=1
أندوري	demonym	AD	gender=m number=s
أندورية	demonym	AD	gender=f number=s
أندوريون	demonym	AD	gender=m number=p
أندوريين	demonym	AD	gender=m number=p
أندوريان	demonym	AD	gender=m number=d
أندوريات	demonym	AD	gender=f number=p
الإمارات	state	AE
الإمارات العربية المتحدة	state	AE	formal=1
دولة الإمارات	state	AE
دولة الإمارات العربية المتحدة	state	AE
إماراتي	demonym	AE	gender=m number=s
إماراتية	demonym	AE	gender=f number=s
إماراتيون	demonym	AE	gender=m number=p
إماراتيين	demonym	AE	gender=m number=p
إماراتيان	demonym	AE	gender=m number=d
إماراتيات	demonym	AE	gender=f number=p
أفغانستان	state	AF
جمهورية أفغانستان الإسلامية	state	AF	formal=1
أفغاني	demonym	AF	gender=m number=s
أفغانية	demonym	AF	gender=f number=s
أفغانيون	demonym	AF	gender=m number=p
أفغانيين	demonym	AF	gender=m number=p
أفغانيان	demonym	AF	gender=m number=d
أفغانيات	demonym	AF	gender=f number=p
أفغان	demonym	AF	gender=m number=p
أنتيغوا وبربودا	state	AG	formal=1
أنتيغوي	demonym	AG	gender=m number=s
أنتيغوية	demonym	AG	gender=f number=s
أنتيغويون	demonym	AG	gender=m number=p
أنتيغويين	demonym	AG	gender=m number=p
أنتيغويان	demonym	AG	gender=m number=d
أنتيغويات	demonym	AG	gender=f number=p
أنغويلا	territory	AI
ألبانيا	state	AL
جمهورية ألبانيا	state	AL	formal=1
ألباني	demonym	AL	gender=m number=s
ألبانية	demonym	AL	gender=f number=s
ألبانيون	demonym	AL	gender=m number=p
ألبانيين	demonym	AL	gender=m number=p
ألبانيان	demonym	AL	gender=m number=d
ألبانيات	demonym	AL	gender=f number=p
ألبان	demonym	AL	gender=m number=p
أرمينيا	state	AM
جمهورية أرمينيا	state	AM	formal=1
أرميني	demonym	AM	gender=m number=s
أرمينية	demonym	AM	gender=f number=s
أرمينيون	demonym	AM	gender=m number=p
أرمينيين	demonym	AM	gender=m number=p
أرمينيان	demonym	AM	gender=m number=d
أرمينيات	demonym	AM	gender=f number=p
أرمني	demonym	AM	gender=m number=s
أرمنية	demonym	AM	gender=f number=s
أرمنيون	demonym	AM	gender=m number=p
أرمنيين	demonym	AM	gender=m number=p
أرمنيان	demonym	AM	gender=m number=d
أرمنيات	demonym	AM	gender=f number=p
أرمن	demonym	AM	gender=m number=p
أنغولا	state	AO
جمهورية أنغولا	state	AO	formal=1
أنغولي	demonym	AO	gender=m number=s
أنغولية	demonym	AO	gender=f number=s
أنغوليون	demonym	AO	gender=m number=p
أنغوليين	demonym	AO	gender=m number=p
أنغوليان	demonym	AO	gender=m number=d
أنغوليات	demonym	AO	gender=f number=p
أنتاركتيكا	territory	AQ
الأرجنتين	state	AR
أرجنتين	state	AR
جمهورية الأرجنتين	state	AR	formal=1
أرجنتيني	demonym	AR	gender=m number=s
أرجنتينية	demonym	AR	gender=f number=s
أرجنتينيون	demonym	AR	gender=m number=p
أرجنتينيين	demonym	AR	gender=m number=p
أرجنتينيان	demonym	AR	gender=m number=d
أرجنتينيات	demonym	AR	gender=f number=p
ساموا الأمريكية	territory	AS
ساموا الأميركية	territory	AS
النمسا	state	AT
جمهورية النمسا	state	AT	formal=1
نمساوي	demonym	AT	gender=m number=s
نمساوية	demonym	AT	gender=f number=s
نمساويون	demonym	AT	gender=m number=p
نمساويين	demonym	AT	gender=m number=p
نمساويان	demonym	AT	gender=m number=d
نمساويات	demonym	AT	gender=f number=p
أستراليا	state	AU	formal=1
أسترالي	demonym	AU	gender=m number=s
أسترالية	demonym	AU	gender=f number=s
أستراليون	demonym	AU	gender=m number=p
أستراليين	demonym	AU	gender=m number=p
أستراليان	demonym	AU	gender=m number=d
أستراليات	demonym	AU	gender=f number=p
أروبا	territory	AW
جزر آلاند	territory	AX
أذربيجان	state	AZ
اذربيجان	state	AZ
جمهورية أذربيجان	state	AZ	formal=1
أذربيجاني	demonym	AZ	gender=m number=s
أذربيجانية	demonym	AZ	gender=f number=s
أذربيجانيون	demonym	AZ	gender=m number=p
أذربيجانيين	demonym	AZ	gender=m number=p
أذربيجانيان	demonym	AZ	gender=m number=d
أذربيجانيات	demonym	AZ	gender=f number=p
أذري	demonym	AZ	gender=m number=s
أذرية	demonym	AZ	gender=f number=s
أذريون	demonym	AZ	gender=m number=p
أذريين	demonym	AZ	gender=m number=p
أذريان	demonym	AZ	gender=m number=d
أذريات	demonym	AZ	gender=f number=p
البوسنة والهرسك	state	BA	formal=1
البوسنة	state	BA
بوسني	demonym	BA	gender=m number=s
بوسنية	demonym	BA	gender=f number=s
بوسنيون	demonym	BA	gender=m number=p
بوسنيين	demonym	BA	gender=m number=p
بوسنيان	demonym	BA	gender=m number=d
بوسنيات	demonym	BA	gender=f number=p
بشناق	demonym	BA	gender=m number=p
بوشناق	demonym	BA	gender=m number=p
بربادوس	state	BB	formal=1
بربادوسي	demonym	BB	gender=m number=s
بربادوسية	demonym	BB	gender=f number=s
بربادوسيون	demonym	BB	gender=m number=p
بربادوسيين	demonym	BB	gender=m number=p
بربادوسيان	demonym	BB	gender=m number=d
بربادوسيات	demonym	BB	gender=f number=p
بنغلاديش	state	BD
بنغلادش	state	BD
بنجلاديش	state	BD
جمهورية بنغلاديش الشعبية	state	BD	formal=1
بنغلاديشي	demonym	BD	gender=m number=s
بنغلاديشية	demonym	BD	gender=f number=s
بنغلاديشيون	demonym	BD	gender=m number=p
بنغلاديشيين	demonym	BD	gender=m number=p
بنغلاديشيان	demonym	BD	gender=m number=d
بنغلاديشيات	demonym	BD	gender=f number=p
بلجيكا	state	BE
مملكة بلجيكا	state	BE	formal=1
بلجيكي	demonym	BE	gender=m number=s
بلجيكية	demonym	BE	gender=f number=s
بلجيكيون	demonym	BE	gender=m number=p
بلجيكيين	demonym	BE	gender=m number=p
بلجيكيان	demonym	BE	gender=m number=d
بلجيكيات	demonym	BE	gender=f number=p
بوركينا فاسو	state	BF	formal=1
بوركينافاسو	state	BF
بوركينا	state	BF
بوركينابي	demonym	BF	gender=m number=s
بوركينابية	demonym	BF	gender=f number=s
بوركينابيون	demonym	BF	gender=m number=p
بوركينابيين	demonym	BF	gender=m number=p
بوركينابيان	demonym	BF	gender=m number=d
بوركينابيات	demonym	BF	gender=f number=p
بوركيني	demonym	BF	gender=m number=s
بوركينية	demonym	BF	gender=f number=s
بوركينيون	demonym	BF	gender=m number=p
بوركينيين	demonym	BF	gender=m number=p
بوركينيان	demonym	BF	gender=m number=d
بوركينيات	demonym	BF	gender=f number=p
بلغاريا	state	BG
جمهورية بلغاريا	state	BG	formal=1
بلغاري	demonym	BG	gender=m number=s
بلغارية	demonym	BG	gender=f number=s
بلغاريون	demonym	BG	gender=m number=p
بلغاريين	demonym	BG	gender=m number=p
بلغاريان	demonym	BG	gender=m number=d
بلغاريات	demonym	BG	gender=f number=p
بلغار	demonym	BG	gender=m number=p
البحرين	state	BH
مملكة البحرين	state	BH	formal=1
بحريني	demonym	BH	gender=m number=s
بحرينية	demonym	BH	gender=f number=s
بحرينيون	demonym	BH	gender=m number=p
بحرينيين	demonym	BH	gender=m number=p
بحرينيان	demonym	BH	gender=m number=d
بحرينيات	demonym	BH	gender=f number=p
بوروندي	state	BI
جمهورية بوروندي	state	BI	formal=1
بوروندي	demonym	BI	gender=m number=s
بوروندية	demonym	BI	gender=f number=s
بورونديون	demonym	BI	gender=m number=p
بورونديين	demonym	BI	gender=m number=p
بورونديان	demonym	BI	gender=m number=d
بورونديات	demonym	BI	gender=f number=p
بنين	state	BJ
بنن	state	BJ
البنين	state	BJ
بينين	state	BJ
جمهورية بنن	state	BJ	formal=1
بنيني	demonym	BJ	gender=m number=s
بنينية	demonym	BJ	gender=f number=s
بنينيون	demonym	BJ	gender=m number=p
بنينيين	demonym	BJ	gender=m number=p
بنينيان	demonym	BJ	gender=m number=d
بنينيات	demonym	BJ	gender=f number=p
سان بارتليمي	territory	BL
برمودا	territory	BM
بروناي	state	BN
بروني دار السلام	state	BN	formal=1
بروناوي	demonym	BN	gender=m number=s
بروناوية	demonym	BN	gender=f number=s
بروناويون	demonym	BN	gender=m number=p
بروناويين	demonym	BN	gender=m number=p
بروناويان	demonym	BN	gender=m number=d
بروناويات	demonym	BN	gender=f number=p
بوليفيا	state	BO
دولة بوليفيا المتعددة القوميات	state	BO	formal=1
بوليفي	demonym	BO	gender=m number=s
بوليفية	demonym	BO	gender=f number=s
بوليفيون	demonym	BO	gender=m number=p
بوليفيين	demonym	BO	gender=m number=p
بوليفيان	demonym	BO	gender=m number=d
بوليفيات	demonym	BO	gender=f number=p
هولندا الكاريبية	territory	BQ
البرازيل	state	BR
جمهورية البرازيل الاتحادية	state	BR	formal=1
برازيلي	demonym	BR	gender=m number=s
برازيلية	demonym	BR	gender=f number=s
برازيليون	demonym	BR	gender=m number=p
برازيليين	demonym	BR	gender=m number=p
برازيليان	demonym	BR	gender=m number=d
برازيليات	demonym	BR	gender=f number=p
الباهاما	state	BS
جزر البهاما	state	BS
الباهاماس	state	BS
جزر الباهاما	state	BS
كمنولث جزر البهاما	state	BS	formal=1
باهامي	demonym	BS	gender=m number=s
باهامية	demonym	BS	gender=f number=s
باهاميون	demonym	BS	gender=m number=p
باهاميين	demonym	BS	gender=m number=p
باهاميان	demonym	BS	gender=m number=d
باهاميات	demonym	BS	gender=f number=p
بوتان	state	BT
مملكة بوتان	state	BT	formal=1
بوتاني	demonym	BT	gender=m number=s
بوتانية	demonym	BT	gender=f number=s
بوتانيون	demonym	BT	gender=m number=p
بوتانيين	demonym	BT	gender=m number=p
بوتانيان	demonym	BT	gender=m number=d
بوتانيات	demonym	BT	gender=f number=p
جزيرة بوفيه	territory	BV
بوتسوانا	state	BW
جمهورية بوتسوانا	state	BW	formal=1
بوتسواني	demonym	BW	gender=m number=s
بوتسوانية	demonym	BW	gender=f number=s
بوتسوانيون	demonym	BW	gender=m number=p
بوتسوانيين	demonym	BW	gender=m number=p
بوتسوانيان	demonym	BW	gender=m number=d
بوتسوانيات	demonym	BW	gender=f number=p
بيلاروسيا	state	BY
بيلاروس	state	BY
روسيا البيضاء	state	BY
بيلوروسيا	state	BY
جمهورية بيلاروس	state	BY	formal=1
بيلاروسي	demonym	BY	gender=m number=s
بيلاروسية	demonym	BY	gender=f number=s
بيلاروسيون	demonym	BY	gender=m number=p
بيلاروسيين	demonym	BY	gender=m number=p
بيلاروسيان	demonym	BY	gender=m number=d
بيلاروسيات	demonym	BY	gender=f number=p
بيلوروسي	demonym	BY	gender=m number=s
بيلوروسية	demonym	BY	gender=f number=s
بيلوروسيون	demonym	BY	gender=m number=p
بيلوروسيين	demonym	BY	gender=m number=p
بيلوروسيان	demonym	BY	gender=m number=d
بيلوروسيات	demonym	BY	gender=f number=p
بليز	state	BZ	formal=1
بليزي	demonym	BZ	gender=m number=s
بليزية	demonym	BZ	gender=f number=s
بليزيون	demonym	BZ	gender=m number=p
بليزيين	demonym	BZ	gender=m number=p
بليزيان	demonym	BZ	gender=m number=d
بليزيات	demonym	BZ	gender=f number=p
كندا	state	CA	formal=1
كندي	demonym	CA	gender=m number=s
كندية	demonym	CA	gender=f number=s
كنديون	demonym	CA	gender=m number=p
كنديين	demonym	CA	gender=m number=p
كنديان	demonym	CA	gender=m number=d
كنديات	demonym	CA	gender=f number=p
جزر كوكوس	territory	CC
جمهورية الكونغو الديمقراطية	state	CD	formal=1
الكونغو الديمقراطية	state	CD
الكونغو كينشاسا	state	CD
كونغولي	demonym	CD	gender=m number=s
كونغولية	demonym	CD	gender=f number=s
كونغوليون	demonym	CD	gender=m number=p
كونغوليين	demonym	CD	gender=m number=p
كونغوليان	demonym	CD	gender=m number=d
كونغوليات	demonym	CD	gender=f number=p
جمهورية أفريقيا الوسطى	state	CF	formal=1
جمهورية إفريقيا الوسطى	state	CF
أفريقيا الوسطى	state	CF
إفريقيا الوسطى	state	CF
أفريقي أوسطي	demonym	CF	gender=m number=s
الأفريقي الأوسطي	demonym	CF	gender=m number=s definite=1
أفريقية أوسطية	demonym	CF	gender=f number=s
الأفريقية الأوسطية	demonym	CF	gender=f number=s definite=1
أفريقيون أوسطيون	demonym	CF	gender=m number=p
الأفريقيون الأوسطيون	demonym	CF	gender=m number=p definite=1
أفريقيين أوسطيين	demonym	CF	gender=m number=p
الأفريقيين الأوسطيين	demonym	CF	gender=m number=p definite=1
أفريقيان أوسطيان	demonym	CF	gender=m number=d
الأفريقيان الأوسطيان	demonym	CF	gender=m number=d definite=1
أفريقيات أوسطيات	demonym	CF	gender=f number=p
الأفريقيات الأوسطيات	demonym	CF	gender=f number=p definite=1
إفريقي أوسطي	demonym	CF	gender=m number=s
الإفريقي الأوسطي	demonym	CF	gender=m number=s definite=1
إفريقية أوسطية	demonym	CF	gender=f number=s
الإفريقية الأوسطية	demonym	CF	gender=f number=s definite=1
إفريقيون أوسطيون	demonym	CF	gender=m number=p
الإفريقيون الأوسطيون	demonym	CF	gender=m number=p definite=1
إفريقيين أوسطيين	demonym	CF	gender=m number=p
الإفريقيين الأوسطيين	demonym	CF	gender=m number=p definite=1
إفريقيان أوسطيان	demonym	CF	gender=m number=d
الإفريقيان الأوسطيان	demonym	CF	gender=m number=d definite=1
إفريقيات أوسطيات	demonym	CF	gender=f number=p
الإفريقيات الأوسطيات	demonym	CF	gender=f number=p definite=1
جمهورية الكونغو	state	CG	formal=1
الكونغو	state	CG
الكونغو برازافيل	state	CG
كونغولي	demonym	CG	gender=m number=s
كونغولية	demonym	CG	gender=f number=s
كونغوليون	demonym	CG	gender=m number=p
كونغوليين	demonym	CG	gender=m number=p
كونغوليان	demonym	CG	gender=m number=d
كونغوليات	demonym	CG	gender=f number=p
سويسرا	state	CH
الاتحاد السويسري	state	CH	formal=1
سويسري	demonym	CH	gender=m number=s
سويسرية	demonym	CH	gender=f number=s
سويسريون	demonym	CH	gender=m number=p
سويسريين	demonym	CH	gender=m number=p
سويسريان	demonym	CH	gender=m number=d
سويسريات	demonym	CH	gender=f number=p
ساحل العاج	state	CI
كوت ديفوار	state	CI
إيفواري	demonym	CI	gender=m number=s
إيفوارية	demonym	CI	gender=f number=s
إيفواريون	demonym	CI	gender=m number=p
إيفواريين	demonym	CI	gender=m number=p
إيفواريان	demonym	CI	gender=m number=d
إيفواريات	demonym	CI	gender=f number=p
عاجي	demonym	CI	gender=m number=s
عاجية	demonym	CI	gender=f number=s
عاجيون	demonym	CI	gender=m number=p
عاجيين	demonym	CI	gender=m number=p
عاجيان	demonym	CI	gender=m number=d
عاجيات	demonym	CI	gender=f number=p
جزر كوك	territory	CK	formal=1
تشيلي	state	CL
شيلي	state	CL
الشيلي	state	CL
جمهورية شيلي	state	CL	formal=1
تشيلي	demonym	CL	gender=m number=s
تشيلية	demonym	CL	gender=f number=s
تشيليون	demonym	CL	gender=m number=p
تشيليين	demonym	CL	gender=m number=p
تشيليان	demonym	CL	gender=m number=d
تشيليات	demonym	CL	gender=f number=p
شيلي	demonym	CL	gender=m number=s
شيلية	demonym	CL	gender=f number=s
شيليون	demonym	CL	gender=m number=p
شيليين	demonym	CL	gender=m number=p
شيليان	demonym	CL	gender=m number=d
شيليات	demonym	CL	gender=f number=p
الكاميرون	state	CM
جمهورية الكاميرون	state	CM	formal=1
كاميروني	demonym	CM	gender=m number=s
كاميرونية	demonym	CM	gender=f number=s
كاميرونيون	demonym	CM	gender=m number=p
كاميرونيين	demonym	CM	gender=m number=p
كاميرونيان	demonym	CM	gender=m number=d
كاميرونيات	demonym	CM	gender=f number=p
الصين	state	CN
جمهورية الصين الشعبية	state	CN	formal=1
صيني	demonym	CN	gender=m number=s
صينية	demonym	CN	gender=f number=s
صينيون	demonym	CN	gender=m number=p
صينيين	demonym	CN	gender=m number=p
صينيان	demonym	CN	gender=m number=d
صينيات	demonym	CN	gender=f number=p
كولومبيا	state	CO
جمهورية كولومبيا	state	CO	formal=1
كولومبي	demonym	CO	gender=m number=s
كولومبية	demonym	CO	gender=f number=s
كولومبيون	demonym	CO	gender=m number=p
كولومبيين	demonym	CO	gender=m number=p
كولومبيان	demonym	CO	gender=m number=d
كولومبيات	demonym	CO	gender=f number=p
كوستاريكا	state	CR
جمهورية كوستاريكا	state	CR	formal=1
كوستاريكي	demonym	CR	gender=m number=s
كوستاريكية	demonym	CR	gender=f number=s
كوستاريكيون	demonym	CR	gender=m number=p
كوستاريكيين	demonym	CR	gender=m number=p
كوستاريكيان	demonym	CR	gender=m number=d
كوستاريكيات	demonym	CR	gender=f number=p
كوبا	state	CU
جمهورية كوبا	state	CU	formal=1
كوبي	demonym	CU	gender=m number=s
كوبية	demonym	CU	gender=f number=s
كوبيون	demonym	CU	gender=m number=p
كوبيين	demonym	CU	gender=m number=p
كوبيان	demonym	CU	gender=m number=d
كوبيات	demonym	CU	gender=f number=p
الرأس الأخضر	state	CV
كابو فيردي	state	CV
جمهورية كابو فيردي	state	CV	formal=1
رأس أخضري	demonym	CV	gender=m number=s
الرأس الأخضري	demonym	CV	gender=m number=s definite=1
الرأس أخضري	demonym	CV	gender=m number=s definite=1
رأس أخضرية	demonym	CV	gender=f number=s
الرأس الأخضرية	demonym	CV	gender=f number=s definite=1
الرأس أخضرية	demonym	CV	gender=f number=s definite=1
رأس أخضريون	demonym	CV	gender=m number=p
الرأس الأخضريون	demonym	CV	gender=m number=p definite=1
الرأس أخضريون	demonym	CV	gender=m number=p definite=1
رأس أخضريين	demonym	CV	gender=m number=p
الرأس الأخضريين	demonym	CV	gender=m number=p definite=1
الرأس أخضريين	demonym	CV	gender=m number=p definite=1
رأس أخضريان	demonym	CV	gender=m number=d
الرأس الأخضريان	demonym	CV	gender=m number=d definite=1
الرأس أخضريان	demonym	CV	gender=m number=d definite=1
رأس أخضريات	demonym	CV	gender=f number=p
الرأس الأخضريات	demonym	CV	gender=f number=p definite=1
الرأس أخضريات	demonym	CV	gender=f number=p definite=1
كوراساو	territory	CW
جزيرة كريسماس	territory	CX
قبرص	state	CY
جمهورية قبرص	state	CY	formal=1
قبرصي	demonym	CY	gender=m number=s
قبرصية	demonym	CY	gender=f number=s
قبرصيون	demonym	CY	gender=m number=p
قبرصيين	demonym	CY	gender=m number=p
قبرصيان	demonym	CY	gender=m number=d
قبرصيات	demonym	CY	gender=f number=p
التشيك	state	CZ
جمهورية التشيك	state	CZ
تشيكيا	state	CZ
الجمهورية التشيكية	state	CZ	formal=1
تشيكي	demonym	CZ	gender=m number=s
تشيكية	demonym	CZ	gender=f number=s
تشيكيون	demonym	CZ	gender=m number=p
تشيكيين	demonym	CZ	gender=m number=p
تشيكيان	demonym	CZ	gender=m number=d
تشيكيات	demonym	CZ	gender=f number=p
ألمانيا	state	DE
جمهورية ألمانيا الاتحادية	state	DE	formal=1
ألماني	demonym	DE	gender=m number=s
ألمانية	demonym	DE	gender=f number=s
ألمانيون	demonym	DE	gender=m number=p
ألمانيين	demonym	DE	gender=m number=p
ألمانيان	demonym	DE	gender=m number=d
ألمانيات	demonym	DE	gender=f number=p
ألمان	demonym	DE	gender=m number=p
جيبوتي	state	DJ
جمهورية جيبوتي	state	DJ	formal=1
جيبوتي	demonym	DJ	gender=m number=s
جيبوتية	demonym	DJ	gender=f number=s
جيبوتيون	demonym	DJ	gender=m number=p
جيبوتيين	demonym	DJ	gender=m number=p
جيبوتيان	demonym	DJ	gender=m number=d
جيبوتيات	demonym	DJ	gender=f number=p
الدنمارك	state	DK
الدانمارك	state	DK
الدانمرك	state	DK
مملكة الدانمرك	state	DK	formal=1
دنماركي	demonym	DK	gender=m number=s
دنماركية	demonym	DK	gender=f number=s
دنماركيون	demonym	DK	gender=m number=p
دنماركيين	demonym	DK	gender=m number=p
دنماركيان	demonym	DK	gender=m number=d
دنماركيات	demonym	DK	gender=f number=p
دانماركي	demonym	DK	gender=m number=s
دانماركية	demonym	DK	gender=f number=s
دانماركيون	demonym	DK	gender=m number=p
دانماركيين	demonym	DK	gender=m number=p
دانماركيان	demonym	DK	gender=m number=d
دانماركيات	demonym	DK	gender=f number=p
دانمركي	demonym	DK	gender=m number=s
دانمركية	demonym	DK	gender=f number=s
دانمركيون	demonym	DK	gender=m number=p
دانمركيين	demonym	DK	gender=m number=p
دانمركيان	demonym	DK	gender=m number=d
دانمركيات	demonym	DK	gender=f number=p
دومينيكا	state	DM
كمنولث دومينيكا	state	DM	formal=1
دومينيكي	demonym	DM	gender=m number=s
دومينيكية	demonym	DM	gender=f number=s
دومينيكيون	demonym	DM	gender=m number=p
دومينيكيين	demonym	DM	gender=m number=p
دومينيكيان	demonym	DM	gender=m number=d
دومينيكيات	demonym	DM	gender=f number=p
جمهورية الدومينيكان	state	DO
الجمهورية الدومينيكية	state	DO	formal=1
الدومينيكان	state	DO
دومينيكاني	demonym	DO	gender=m number=s
دومينيكانية	demonym	DO	gender=f number=s
دومينيكانيون	demonym	DO	gender=m number=p
دومينيكانيين	demonym	DO	gender=m number=p
دومينيكانيان	demonym	DO	gender=m number=d
دومينيكانيات	demonym	DO	gender=f number=p
الجزائر	state	DZ	caution=word
الجمهورية الجزائرية الديمقراطية الشعبية	state	DZ	formal=1
جزائري	demonym	DZ	gender=m number=s
جزائرية	demonym	DZ	gender=f number=s
جزائريون	demonym	DZ	gender=m number=p
جزائريين	demonym	DZ	gender=m number=p
جزائريان	demonym	DZ	gender=m number=d
جزائريات	demonym	DZ	gender=f number=p
الإكوادور	state	EC
إكوادور	state	EC
جمهورية إكوادور	state	EC	formal=1
إكوادوري	demonym	EC	gender=m number=s
إكوادورية	demonym	EC	gender=f number=s
إكوادوريون	demonym	EC	gender=m number=p
إكوادوريين	demonym	EC	gender=m number=p
إكوادوريان	demonym	EC	gender=m number=d
إكوادوريات	demonym	EC	gender=f number=p
إستونيا	state	EE
جمهورية إستونيا	state	EE	formal=1
إستوني	demonym	EE	gender=m number=s
إستونية	demonym	EE	gender=f number=s
إستونيون	demonym	EE	gender=m number=p
إستونيين	demonym	EE	gender=m number=p
إستونيان	demonym	EE	gender=m number=d
إستونيات	demonym	EE	gender=f number=p
مصر	state	EG	caution=name
جمهورية مصر العربية	state	EG	formal=1
مصري	demonym	EG	gender=m number=s
مصرية	demonym	EG	gender=f number=s
مصريون	demonym	EG	gender=m number=p
مصريين	demonym	EG	gender=m number=p
مصريان	demonym	EG	gender=m number=d
مصريات	demonym	EG	gender=f number=p
الصحراء الغربية	territory	EH
صحراوي	demonym	EH	gender=m number=s caution=word
صحراوية	demonym	EH	gender=f number=s
صحراويون	demonym	EH	gender=m number=p
صحراويين	demonym	EH	gender=m number=p
صحراويان	demonym	EH	gender=m number=d
صحراويات	demonym	EH	gender=f number=p
إريتريا	state	ER
دولة إريتريا	state	ER	formal=1
إريتري	demonym	ER	gender=m number=s
إريترية	demonym	ER	gender=f number=s
إريتريون	demonym	ER	gender=m number=p
إريتريين	demonym	ER	gender=m number=p
إريتريان	demonym	ER	gender=m number=d
إريتريات	demonym	ER	gender=f number=p
إسبانيا	state	ES
أسبانيا	state	ES
مملكة إسبانيا	state	ES	formal=1
إسباني	demonym	ES	gender=m number=s
إسبانية	demonym	ES	gender=f number=s
إسبانيون	demonym	ES	gender=m number=p
إسبانيين	demonym	ES	gender=m number=p
إسبانيان	demonym	ES	gender=m number=d
إسبانيات	demonym	ES	gender=f number=p
أسباني	demonym	ES	gender=m number=s
أسبانية	demonym	ES	gender=f number=s
أسبانيون	demonym	ES	gender=m number=p
أسبانيين	demonym	ES	gender=m number=p
أسبانيان	demonym	ES	gender=m number=d
أسبانيات	demonym	ES	gender=f number=p
إسبان	demonym	ES	gender=m number=p
أسبان	demonym	ES	gender=m number=p
إثيوبيا	state	ET
أثيوبيا	state	ET
جمهورية إثيوبيا الديمقراطية الاتحادية	state	ET	formal=1
إثيوبي	demonym	ET	gender=m number=s
إثيوبية	demonym	ET	gender=f number=s
إثيوبيون	demonym	ET	gender=m number=p
إثيوبيين	demonym	ET	gender=m number=p
إثيوبيان	demonym	ET	gender=m number=d
إثيوبيات	demonym	ET	gender=f number=p
أثيوبي	demonym	ET	gender=m number=s
أثيوبية	demonym	ET	gender=f number=s
أثيوبيون	demonym	ET	gender=m number=p
أثيوبيين	demonym	ET	gender=m number=p
أثيوبيان	demonym	ET	gender=m number=d
أثيوبيات	demonym	ET	gender=f number=p
أحباش	demonym	ET	gender=m number=p
فنلندا	state	FI
جمهورية فنلندا	state	FI	formal=1
فنلندي	demonym	FI	gender=m number=s
فنلندية	demonym	FI	gender=f number=s
فنلنديون	demonym	FI	gender=m number=p
فنلنديين	demonym	FI	gender=m number=p
فنلنديان	demonym	FI	gender=m number=d
فنلنديات	demonym	FI	gender=f number=p
فيجي	state	FJ	caution=word
جمهورية فيجي	state	FJ	formal=1
فيجي	demonym	FJ	gender=m number=s caution=word
فيجية	demonym	FJ	gender=f number=s
فيجيون	demonym	FJ	gender=m number=p
فيجيين	demonym	FJ	gender=m number=p
فيجيان	demonym	FJ	gender=m number=d
فيجيات	demonym	FJ	gender=f number=p
جزر فوكلاند	territory	FK
ميكرونيزيا	state	FM
ولايات ميكرونيزيا الموحدة	state	FM	formal=1
ميكرونيزي	demonym	FM	gender=m number=s
ميكرونيزية	demonym	FM	gender=f number=s
ميكرونيزيون	demonym	FM	gender=m number=p
ميكرونيزيين	demonym	FM	gender=m number=p
ميكرونيزيان	demonym	FM	gender=m number=d
ميكرونيزيات	demonym	FM	gender=f number=p
جزر فارو	territory	FO
فرنسا	state	FR
الجمهورية الفرنسية	state	FR	formal=1
فرنسي	demonym	FR	gender=m number=s
فرنسية	demonym	FR	gender=f number=s
فرنسيون	demonym	FR	gender=m number=p
فرنسيين	demonym	FR	gender=m number=p
فرنسيان	demonym	FR	gender=m number=d
فرنسيات	demonym	FR	gender=f number=p
الغابون	state	GA
غابون	state	GA
جمهورية الغابون	state	GA	formal=1
غابوني	demonym	GA	gender=m number=s
غابونية	demonym	GA	gender=f number=s
غابونيون	demonym	GA	gender=m number=p
غابونيين	demonym	GA	gender=m number=p
غابونيان	demonym	GA	gender=m number=d
غابونيات	demonym	GA	gender=f number=p
بريطانيا	state	GB
المملكة المتحدة	state	GB
المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية	state	GB	formal=1
بريطانيا العظمى	state	GB
إنجلترا	state	GB
إنكلترا	state	GB
بريطاني	demonym	GB	gender=m number=s
بريطانية	demonym	GB	gender=f number=s
بريطانيون	demonym	GB	gender=m number=p
بريطانيين	demonym	GB	gender=m number=p
بريطانيان	demonym	GB	gender=m number=d
بريطانيات	demonym	GB	gender=f number=p
إنجليز	demonym	GB	gender=m number=p
إنكليز	demonym	GB	gender=m number=p
غرينادا	state	GD	formal=1
غرينادي	demonym	GD	gender=m number=s
غرينادية	demonym	GD	gender=f number=s
غريناديون	demonym	GD	gender=m number=p
غريناديين	demonym	GD	gender=m number=p
غريناديان	demonym	GD	gender=m number=d
غريناديات	demonym	GD	gender=f number=p
جورجيا	state	GE	caution=name formal=1
جورجي	demonym	GE	gender=m number=s
جورجية	demonym	GE	gender=f number=s
جورجيون	demonym	GE	gender=m number=p
جورجيين	demonym	GE	gender=m number=p
جورجيان	demonym	GE	gender=m number=d
جورجيات	demonym	GE	gender=f number=p
غويانا الفرنسية	territory	GF
غيرنزي	territory	GG
غانا	state	GH
جمهورية غانا	state	GH	formal=1
غاني	demonym	GH	gender=m number=s caution=word
غانية	demonym	GH	gender=f number=s
غانيون	demonym	GH	gender=m number=p
غانيين	demonym	GH	gender=m number=p
غانيان	demonym	GH	gender=m number=d
غانيات	demonym	GH	gender=f number=p
جبل طارق	territory	GI
غرينلاند	territory	GL
غرينلاندي	demonym	GL	gender=m number=s
غرينلاندية	demonym	GL	gender=f number=s
غرينلانديون	demonym	GL	gender=m number=p
غرينلانديين	demonym	GL	gender=m number=p
غرينلانديان	demonym	GL	gender=m number=d
غرينلانديات	demonym	GL	gender=f number=p
غامبيا	state	GM
جمهورية غامبيا	state	GM	formal=1
غامبي	demonym	GM	gender=m number=s
غامبية	demonym	GM	gender=f number=s
غامبيون	demonym	GM	gender=m number=p
غامبيين	demonym	GM	gender=m number=p
غامبيان	demonym	GM	gender=m number=d
غامبيات	demonym	GM	gender=f number=p
غينيا	state	GN
غينيا كوناكري	state	GN
جمهورية غينيا	state	GN	formal=1
غيني	demonym	GN	gender=m number=s
غينية	demonym	GN	gender=f number=s
غينيون	demonym	GN	gender=m number=p
غينيين	demonym	GN	gender=m number=p
غينيان	demonym	GN	gender=m number=d
غينيات	demonym	GN	gender=f number=p
غوادلوب	territory	GP
غينيا الاستوائية	state	GQ
جمهورية غينيا الاستوائية	state	GQ	formal=1
غيني استوائي	demonym	GQ	gender=m number=s
الغيني الاستوائي	demonym	GQ	gender=m number=s definite=1
غينية استوائية	demonym	GQ	gender=f number=s
الغينية الاستوائية	demonym	GQ	gender=f number=s definite=1
غينيون استوائيون	demonym	GQ	gender=m number=p
الغينيون الاستوائيون	demonym	GQ	gender=m number=p definite=1
غينيين استوائيين	demonym	GQ	gender=m number=p
الغينيين الاستوائيين	demonym	GQ	gender=m number=p definite=1
غينيان استوائيان	demonym	GQ	gender=m number=d
الغينيان الاستوائيان	demonym	GQ	gender=m number=d definite=1
غينيات استوائيات	demonym	GQ	gender=f number=p
الغينيات الاستوائيات	demonym	GQ	gender=f number=p definite=1
اليونان	state	GR
الجمهورية الهيلينية	state	GR	formal=1
يوناني	demonym	GR	gender=m number=s
يونانية	demonym	GR	gender=f number=s
يونانيون	demonym	GR	gender=m number=p
يونانيين	demonym	GR	gender=m number=p
يونانيان	demonym	GR	gender=m number=d
يونانيات	demonym	GR	gender=f number=p
جورجيا الجنوبية وجزر ساندويتش الجنوبية	territory	GS
غواتيمالا	state	GT
جمهورية غواتيمالا	state	GT	formal=1
غواتيمالي	demonym	GT	gender=m number=s
غواتيمالية	demonym	GT	gender=f number=s
غواتيماليون	demonym	GT	gender=m number=p
غواتيماليين	demonym	GT	gender=m number=p
غواتيماليان	demonym	GT	gender=m number=d
غواتيماليات	demonym	GT	gender=f number=p
غوام	territory	GU
غينيا بيساو	state	GW
غينيا-بيساو	state	GW
غيني بيساوي	demonym	GW	gender=m number=s
الغيني البيساوي	demonym	GW	gender=m number=s definite=1
الغيني بيساوي	demonym	GW	gender=m number=s definite=1
غيني بيساوية	demonym	GW	gender=f number=s
الغيني البيساوية	demonym	GW	gender=f number=s definite=1
الغيني بيساوية	demonym	GW	gender=f number=s definite=1
غيني بيساويون	demonym	GW	gender=m number=p
الغيني البيساويون	demonym	GW	gender=m number=p definite=1
الغيني بيساويون	demonym	GW	gender=m number=p definite=1
غيني بيساويين	demonym	GW	gender=m number=p
الغيني البيساويين	demonym	GW	gender=m number=p definite=1
الغيني بيساويين	demonym	GW	gender=m number=p definite=1
غيني بيساويان	demonym	GW	gender=m number=d
الغيني البيساويان	demonym	GW	gender=m number=d definite=1
الغيني بيساويان	demonym	GW	gender=m number=d definite=1
غيني بيساويات	demonym	GW	gender=f number=p
الغيني البيساويات	demonym	GW	gender=f number=p definite=1
الغيني بيساويات	demonym	GW	gender=f number=p definite=1
غيانا	state	GY
غويانا	state	GY
جمهورية غيانا التعاونية	state	GY	formal=1
غياني	demonym	GY	gender=m number=s
غيانية	demonym	GY	gender=f number=s
غيانيون	demonym	GY	gender=m number=p
غيانيين	demonym	GY	gender=m number=p
غيانيان	demonym	GY	gender=m number=d
غيانيات	demonym	GY	gender=f number=p
غوياني	demonym	GY	gender=m number=s
غويانية	demonym	GY	gender=f number=s
غويانيون	demonym	GY	gender=m number=p
غويانيين	demonym	GY	gender=m number=p
غويانيان	demonym	GY	gender=m number=d
غويانيات	demonym	GY	gender=f number=p
هونغ كونغ	territory	HK
هونغ كونغي	demonym	HK	gender=m number=s
الهونغ الكونغي	demonym	HK	gender=m number=s definite=1
الهونغ كونغي	demonym	HK	gender=m number=s definite=1
هونغ كونغية	demonym	HK	gender=f number=s
الهونغ الكونغية	demonym	HK	gender=f number=s definite=1
الهونغ كونغية	demonym	HK	gender=f number=s definite=1
هونغ كونغيون	demonym	HK	gender=m number=p
الهونغ الكونغيون	demonym	HK	gender=m number=p definite=1
الهونغ كونغيون	demonym	HK	gender=m number=p definite=1
هونغ كونغيين	demonym	HK	gender=m number=p
الهونغ الكونغيين	demonym	HK	gender=m number=p definite=1
الهونغ كونغيين	demonym	HK	gender=m number=p definite=1
هونغ كونغيان	demonym	HK	gender=m number=d
الهونغ الكونغيان	demonym	HK	gender=m number=d definite=1
الهونغ كونغيان	demonym	HK	gender=m number=d definite=1
هونغ كونغيات	demonym	HK	gender=f number=p
الهونغ الكونغيات	demonym	HK	gender=f number=p definite=1
الهونغ كونغيات	demonym	HK	gender=f number=p definite=1
جزيرة هيرد وجزر ماكدونالد	territory	HM
هندوراس	state	HN
جمهورية هندوراس	state	HN	formal=1
هندوراسي	demonym	HN	gender=m number=s
هندوراسية	demonym	HN	gender=f number=s
هندوراسيون	demonym	HN	gender=m number=p
هندوراسيين	demonym	HN	gender=m number=p
هندوراسيان	demonym	HN	gender=m number=d
هندوراسيات	demonym	HN	gender=f number=p
كرواتيا	state	HR
جمهورية كرواتيا	state	HR	formal=1
كرواتي	demonym	HR	gender=m number=s
كرواتية	demonym	HR	gender=f number=s
كرواتيون	demonym	HR	gender=m number=p
كرواتيين	demonym	HR	gender=m number=p
كرواتيان	demonym	HR	gender=m number=d
كرواتيات	demonym	HR	gender=f number=p
كروات	demonym	HR	gender=m number=p
هايتي	state	HT
جمهورية هايتي	state	HT	formal=1
هايتي	demonym	HT	gender=m number=s
هايتية	demonym	HT	gender=f number=s
هايتيون	demonym	HT	gender=m number=p
هايتيين	demonym	HT	gender=m number=p
هايتيان	demonym	HT	gender=m number=d
هايتيات	demonym	HT	gender=f number=p
المجر	state	HU	caution=word
هنغاريا	state	HU	formal=1
مجري	demonym	HU	gender=m number=s
مجرية	demonym	HU	gender=f number=s
مجريون	demonym	HU	gender=m number=p
مجريين	demonym	HU	gender=m number=p
مجريان	demonym	HU	gender=m number=d
مجريات	demonym	HU	gender=f number=p
هنغاري	demonym	HU	gender=m number=s
هنغارية	demonym	HU	gender=f number=s
هنغاريون	demonym	HU	gender=m number=p
هنغاريين	demonym	HU	gender=m number=p
هنغاريان	demonym	HU	gender=m number=d
هنغاريات	demonym	HU	gender=f number=p
إندونيسيا	state	ID
أندونيسيا	state	ID
جمهورية إندونيسيا	state	ID	formal=1
إندونيسي	demonym	ID	gender=m number=s
إندونيسية	demonym	ID	gender=f number=s
إندونيسيون	demonym	ID	gender=m number=p
إندونيسيين	demonym	ID	gender=m number=p
إندونيسيان	demonym	ID	gender=m number=d
إندونيسيات	demonym	ID	gender=f number=p
أندونيسي	demonym	ID	gender=m number=s
أندونيسية	demonym	ID	gender=f number=s
أندونيسيون	demonym	ID	gender=m number=p
أندونيسيين	demonym	ID	gender=m number=p
أندونيسيان	demonym	ID	gender=m number=d
أندونيسيات	demonym	ID	gender=f number=p
أيرلندا	state	IE	formal=1
إيرلندا	state	IE
أيرلندي	demonym	IE	gender=m number=s
أيرلندية	demonym	IE	gender=f number=s
أيرلنديون	demonym	IE	gender=m number=p
أيرلنديين	demonym	IE	gender=m number=p
أيرلنديان	demonym	IE	gender=m number=d
أيرلنديات	demonym	IE	gender=f number=p
إيرلندي	demonym	IE	gender=m number=s
إيرلندية	demonym	IE	gender=f number=s
إيرلنديون	demonym	IE	gender=m number=p
إيرلنديين	demonym	IE	gender=m number=p
إيرلنديان	demonym	IE	gender=m number=d
إيرلنديات	demonym	IE	gender=f number=p
إسرائيل	state	IL
دولة إسرائيل	state	IL	formal=1
إسرائيلي	demonym	IL	gender=m number=s
إسرائيلية	demonym	IL	gender=f number=s
إسرائيليون	demonym	IL	gender=m number=p
إسرائيليين	demonym	IL	gender=m number=p
إسرائيليان	demonym	IL	gender=m number=d
إسرائيليات	demonym	IL	gender=f number=p
جزيرة مان	territory	IM
الهند	state	IN
جمهورية الهند	state	IN	formal=1
هندي	demonym	IN	gender=m number=s
هندية	demonym	IN	gender=f number=s
هنديون	demonym	IN	gender=m number=p
هنديين	demonym	IN	gender=m number=p
هنديان	demonym	IN	gender=m number=d
هنديات	demonym	IN	gender=f number=p
هنود	demonym	IN	gender=m number=p
الإقليم البريطاني في المحيط الهندي	territory	IO
العراق	state	IQ
جمهورية العراق	state	IQ	formal=1
عراقي	demonym	IQ	gender=m number=s
عراقية	demonym	IQ	gender=f number=s
عراقيون	demonym	IQ	gender=m number=p
عراقيين	demonym	IQ	gender=m number=p
عراقيان	demonym	IQ	gender=m number=d
عراقيات	demonym	IQ	gender=f number=p
إيران	state	IR
الجمهورية الإسلامية الإيرانية	state	IR
جمهورية إيران الإسلامية	state	IR	formal=1
إيراني	demonym	IR	gender=m number=s
إيرانية	demonym	IR	gender=f number=s
إيرانيون	demonym	IR	gender=m number=p
إيرانيين	demonym	IR	gender=m number=p
إيرانيان	demonym	IR	gender=m number=d
إيرانيات	demonym	IR	gender=f number=p
آيسلندا	state	IS
أيسلندا	state	IS
جمهورية آيسلندا	state	IS	formal=1
آيسلندي	demonym	IS	gender=m number=s
آيسلندية	demonym	IS	gender=f number=s
آيسلنديون	demonym	IS	gender=m number=p
آيسلنديين	demonym	IS	gender=m number=p
آيسلنديان	demonym	IS	gender=m number=d
آيسلنديات	demonym	IS	gender=f number=p
أيسلندي	demonym	IS	gender=m number=s
أيسلندية	demonym	IS	gender=f number=s
أيسلنديون	demonym	IS	gender=m number=p
أيسلنديين	demonym	IS	gender=m number=p
أيسلنديان	demonym	IS	gender=m number=d
أيسلنديات	demonym	IS	gender=f number=p
إيطاليا	state	IT
ايطاليا	state	IT
جمهورية إيطاليا	state	IT	formal=1
إيطالي	demonym	IT	gender=m number=s
إيطالية	demonym	IT	gender=f number=s
إيطاليون	demonym	IT	gender=m number=p
إيطاليين	demonym	IT	gender=m number=p
إيطاليان	demonym	IT	gender=m number=d
إيطاليات	demonym	IT	gender=f number=p
طليان	demonym	IT	gender=m number=p
جيرسي	territory	JE
جامايكا	state	JM	formal=1
جامايكي	demonym	JM	gender=m number=s
جامايكية	demonym	JM	gender=f number=s
جامايكيون	demonym	JM	gender=m number=p
جامايكيين	demonym	JM	gender=m number=p
جامايكيان	demonym	JM	gender=m number=d
جامايكيات	demonym	JM	gender=f number=p
الأردن	state	JO	caution=word
المملكة الأردنية الهاشمية	state	JO	formal=1
المملكة الأردنية	state	JO
أردني	demonym	JO	gender=m number=s
أردنية	demonym	JO	gender=f number=s
أردنيون	demonym	JO	gender=m number=p
أردنيين	demonym	JO	gender=m number=p
أردنيان	demonym	JO	gender=m number=d
أردنيات	demonym	JO	gender=f number=p
اليابان	state	JP	formal=1
ياباني	demonym	JP	gender=m number=s
يابانية	demonym	JP	gender=f number=s
يابانيون	demonym	JP	gender=m number=p
يابانيين	demonym	JP	gender=m number=p
يابانيان	demonym	JP	gender=m number=d
يابانيات	demonym	JP	gender=f number=p
كينيا	state	KE
جمهورية كينيا	state	KE	formal=1
كيني	demonym	KE	gender=m number=s
كينية	demonym	KE	gender=f number=s
كينيون	demonym	KE	gender=m number=p
كينيين	demonym	KE	gender=m number=p
كينيان	demonym	KE	gender=m number=d
كينيات	demonym	KE	gender=f number=p
قيرغيزستان	state	KG
قرغيزستان	state	KG
قيرغيزيا	state	KG
جمهورية قيرغيزستان	state	KG	formal=1
قيرغيزستاني	demonym	KG	gender=m number=s
قيرغيزستانية	demonym	KG	gender=f number=s
قيرغيزستانيون	demonym	KG	gender=m number=p
قيرغيزستانيين	demonym	KG	gender=m number=p
قيرغيزستانيان	demonym	KG	gender=m number=d
قيرغيزستانيات	demonym	KG	gender=f number=p
قرغيزستاني	demonym	KG	gender=m number=s
قرغيزستانية	demonym	KG	gender=f number=s
قرغيزستانيون	demonym	KG	gender=m number=p
قرغيزستانيين	demonym	KG	gender=m number=p
قرغيزستانيان	demonym	KG	gender=m number=d
قرغيزستانيات	demonym	KG	gender=f number=p
قيرغيزي	demonym	KG	gender=m number=s
قيرغيزية	demonym	KG	gender=f number=s
قيرغيزيون	demonym	KG	gender=m number=p
قيرغيزيين	demonym	KG	gender=m number=p
قيرغيزيان	demonym	KG	gender=m number=d
قيرغيزيات	demonym	KG	gender=f number=p
قرغيزي	demonym	KG	gender=m number=s
قرغيزية	demonym	KG	gender=f number=s
قرغيزيون	demonym	KG	gender=m number=p
قرغيزيين	demonym	KG	gender=m number=p
قرغيزيان	demonym	KG	gender=m number=d
قرغيزيات	demonym	KG	gender=f number=p
قيرغيز	demonym	KG	gender=m number=p
كمبوديا	state	KH
مملكة كمبوديا	state	KH	formal=1
كمبودي	demonym	KH	gender=m number=s
كمبودية	demonym	KH	gender=f number=s
كمبوديون	demonym	KH	gender=m number=p
كمبوديين	demonym	KH	gender=m number=p
كمبوديان	demonym	KH	gender=m number=d
كمبوديات	demonym	KH	gender=f number=p
كيريباتي	state	KI
كيريباس	state	KI
جمهورية كيريباس	state	KI	formal=1
كيريباتي	demonym	KI	gender=m number=s
كيريباتية	demonym	KI	gender=f number=s
كيريباتيون	demonym	KI	gender=m number=p
كيريباتيين	demonym	KI	gender=m number=p
كيريباتيان	demonym	KI	gender=m number=d
كيريباتيات	demonym	KI	gender=f number=p
جزر القمر	state	KM
اتحاد جزر القمر	state	KM	formal=1
قمري	demonym	KM	gender=m number=s caution=word
قمرية	demonym	KM	gender=f number=s
قمريون	demonym	KM	gender=m number=p
قمريين	demonym	KM	gender=m number=p
قمريان	demonym	KM	gender=m number=d
قمريات	demonym	KM	gender=f number=p
سانت كيتس ونيفيس	state	KN
سانت كيتس ونيفس	state	KN	formal=1
سانت كيتسي	demonym	KN	gender=m number=s
السانت الكيتسي	demonym	KN	gender=m number=s definite=1
السانت كيتسي	demonym	KN	gender=m number=s definite=1
سانت كيتسية	demonym	KN	gender=f number=s
السانت الكيتسية	demonym	KN	gender=f number=s definite=1
السانت كيتسية	demonym	KN	gender=f number=s definite=1
سانت كيتسيون	demonym	KN	gender=m number=p
السانت الكيتسيون	demonym	KN	gender=m number=p definite=1
السانت كيتسيون	demonym	KN	gender=m number=p definite=1
سانت كيتسيين	demonym	KN	gender=m number=p
السانت الكيتسيين	demonym	KN	gender=m number=p definite=1
السانت كيتسيين	demonym	KN	gender=m number=p definite=1
سانت كيتسيان	demonym	KN	gender=m number=d
السانت الكيتسيان	demonym	KN	gender=m number=d definite=1
السانت كيتسيان	demonym	KN	gender=m number=d definite=1
سانت كيتسيات	demonym	KN	gender=f number=p
السانت الكيتسيات	demonym	KN	gender=f number=p definite=1
السانت كيتسيات	demonym	KN	gender=f number=p definite=1
كوريا الشمالية	state	KP
جمهورية كوريا الشعبية الديمقراطية	state	KP	formal=1
كوري شمالي	demonym	KP	gender=m number=s
الكوري الشمالي	demonym	KP	gender=m number=s definite=1
كورية شمالية	demonym	KP	gender=f number=s
الكورية الشمالية	demonym	KP	gender=f number=s definite=1
كوريون شماليون	demonym	KP	gender=m number=p
الكوريون الشماليون	demonym	KP	gender=m number=p definite=1
كوريين شماليين	demonym	KP	gender=m number=p
الكوريين الشماليين	demonym	KP	gender=m number=p definite=1
كوريان شماليان	demonym	KP	gender=m number=d
الكوريان الشماليان	demonym	KP	gender=m number=d definite=1
كوريات شماليات	demonym	KP	gender=f number=p
الكوريات الشماليات	demonym	KP	gender=f number=p definite=1
كوريا الجنوبية	state	KR
جمهورية كوريا	state	KR	formal=1
كوري جنوبي	demonym	KR	gender=m number=s
الكوري الجنوبي	demonym	KR	gender=m number=s definite=1
كورية جنوبية	demonym	KR	gender=f number=s
الكورية الجنوبية	demonym	KR	gender=f number=s definite=1
كوريون جنوبيون	demonym	KR	gender=m number=p
الكوريون الجنوبيون	demonym	KR	gender=m number=p definite=1
كوريين جنوبيين	demonym	KR	gender=m number=p
الكوريين الجنوبيين	demonym	KR	gender=m number=p definite=1
كوريان جنوبيان	demonym	KR	gender=m number=d
الكوريان الجنوبيان	demonym	KR	gender=m number=d definite=1
كوريات جنوبيات	demonym	KR	gender=f number=p
الكوريات الجنوبيات	demonym	KR	gender=f number=p definite=1
الكويت	state	KW
دولة الكويت	state	KW	formal=1
كويتي	demonym	KW	gender=m number=s
كويتية	demonym	KW	gender=f number=s
كويتيون	demonym	KW	gender=m number=p
كويتيين	demonym	KW	gender=m number=p
كويتيان	demonym	KW	gender=m number=d
كويتيات	demonym	KW	gender=f number=p
جزر كايمان	territory	KY
كازاخستان	state	KZ
كازخستان	state	KZ
جمهورية كازاخستان	state	KZ	formal=1
كازاخستاني	demonym	KZ	gender=m number=s
كازاخستانية	demonym	KZ	gender=f number=s
كازاخستانيون	demonym	KZ	gender=m number=p
كازاخستانيين	demonym	KZ	gender=m number=p
كازاخستانيان	demonym	KZ	gender=m number=d
كازاخستانيات	demonym	KZ	gender=f number=p
كازاخي	demonym	KZ	gender=m number=s
كازاخية	demonym	KZ	gender=f number=s
كازاخيون	demonym	KZ	gender=m number=p
كازاخيين	demonym	KZ	gender=m number=p
كازاخيان	demonym	KZ	gender=m number=d
كازاخيات	demonym	KZ	gender=f number=p
كازاخ	demonym	KZ	gender=m number=p
لاوس	state	LA
جمهورية لاو الديمقراطية الشعبية	state	LA	formal=1
لاوسي	demonym	LA	gender=m number=s
لاوسية	demonym	LA	gender=f number=s
لاوسيون	demonym	LA	gender=m number=p
لاوسيين	demonym	LA	gender=m number=p
لاوسيان	demonym	LA	gender=m number=d
لاوسيات	demonym	LA	gender=f number=p
لبنان	state	LB	caution=word
الجمهورية اللبنانية	state	LB	formal=1
لبناني	demonym	LB	gender=m number=s
لبنانية	demonym	LB	gender=f number=s
لبنانيون	demonym	LB	gender=m number=p
لبنانيين	demonym	LB	gender=m number=p
لبنانيان	demonym	LB	gender=m number=d
لبنانيات	demonym	LB	gender=f number=p
سانت لوسيا	state	LC	formal=1
سانت لوسي	demonym	LC	gender=m number=s
السانت اللوسي	demonym	LC	gender=m number=s definite=1
السانت لوسي	demonym	LC	gender=m number=s definite=1
سانت لوسية	demonym	LC	gender=f number=s
السانت اللوسية	demonym	LC	gender=f number=s definite=1
السانت لوسية	demonym	LC	gender=f number=s definite=1
سانت لوسيون	demonym	LC	gender=m number=p
السانت اللوسيون	demonym	LC	gender=m number=p definite=1
السانت لوسيون	demonym	LC	gender=m number=p definite=1
سانت لوسيين	demonym	LC	gender=m number=p
السانت اللوسيين	demonym	LC	gender=m number=p definite=1
السانت لوسيين	demonym	LC	gender=m number=p definite=1
سانت لوسيان	demonym	LC	gender=m number=d
السانت اللوسيان	demonym	LC	gender=m number=d definite=1
السانت لوسيان	demonym	LC	gender=m number=d definite=1
سانت لوسيات	demonym	LC	gender=f number=p
السانت اللوسيات	demonym	LC	gender=f number=p definite=1
السانت لوسيات	demonym	LC	gender=f number=p definite=1
ليختنشتاين	state	LI
إمارة ليختنشتاين	state	LI	formal=1
ليختنشتايني	demonym	LI	gender=m number=s
ليختنشتاينية	demonym	LI	gender=f number=s
ليختنشتاينيون	demonym	LI	gender=m number=p
ليختنشتاينيين	demonym	LI	gender=m number=p
ليختنشتاينيان	demonym	LI	gender=m number=d
ليختنشتاينيات	demonym	LI	gender=f number=p
سريلانكا	state	LK
سري لانكا	state	LK
جمهورية سري لانكا الاشتراكية الديمقراطية	state	LK	formal=1
سريلانكي	demonym	LK	gender=m number=s
سريلانكية	demonym	LK	gender=f number=s
سريلانكيون	demonym	LK	gender=m number=p
سريلانكيين	demonym	LK	gender=m number=p
سريلانكيان	demonym	LK	gender=m number=d
سريلانكيات	demonym	LK	gender=f number=p
ليبيريا	state	LR
ليبريا	state	LR
جمهورية ليبريا	state	LR	formal=1
ليبيري	demonym	LR	gender=m number=s
ليبيرية	demonym	LR	gender=f number=s
ليبيريون	demonym	LR	gender=m number=p
ليبيريين	demonym	LR	gender=m number=p
ليبيريان	demonym	LR	gender=m number=d
ليبيريات	demonym	LR	gender=f number=p
ليسوتو	state	LS
مملكة ليسوتو	state	LS	formal=1
ليسوتي	demonym	LS	gender=m number=s
ليسوتية	demonym	LS	gender=f number=s
ليسوتيون	demonym	LS	gender=m number=p
ليسوتيين	demonym	LS	gender=m number=p
ليسوتيان	demonym	LS	gender=m number=d
ليسوتيات	demonym	LS	gender=f number=p
ليتوانيا	state	LT
جمهورية ليتوانيا	state	LT	formal=1
ليتواني	demonym	LT	gender=m number=s
ليتوانية	demonym	LT	gender=f number=s
ليتوانيون	demonym	LT	gender=m number=p
ليتوانيين	demonym	LT	gender=m number=p
ليتوانيان	demonym	LT	gender=m number=d
ليتوانيات	demonym	LT	gender=f number=p
لوكسمبورغ	state	LU
لكسمبرغ	state	LU
دوقية لكسمبرغ الكبرى	state	LU	formal=1
لوكسمبورغي	demonym	LU	gender=m number=s
لوكسمبورغية	demonym	LU	gender=f number=s
لوكسمبورغيون	demonym	LU	gender=m number=p
لوكسمبورغيين	demonym	LU	gender=m number=p
لوكسمبورغيان	demonym	LU	gender=m number=d
لوكسمبورغيات	demonym	LU	gender=f number=p
لاتفيا	state	LV
جمهورية لاتفيا	state	LV	formal=1
لاتفي	demonym	LV	gender=m number=s
لاتفية	demonym	LV	gender=f number=s
لاتفيون	demonym	LV	gender=m number=p
لاتفيين	demonym	LV	gender=m number=p
لاتفيان	demonym	LV	gender=m number=d
لاتفيات	demonym	LV	gender=f number=p
ليبيا	state	LY
دولة ليبيا	state	LY	formal=1
ليبي	demonym	LY	gender=m number=s
ليبية	demonym	LY	gender=f number=s
ليبيون	demonym	LY	gender=m number=p
ليبيين	demonym	LY	gender=m number=p
ليبيان	demonym	LY	gender=m number=d
ليبيات	demonym	LY	gender=f number=p
المغرب	state	MA
المملكة المغربية	state	MA	formal=1
مغربي	demonym	MA	gender=m number=s
مغربية	demonym	MA	gender=f number=s
مغربيون	demonym	MA	gender=m number=p
مغربيين	demonym	MA	gender=m number=p
مغربيان	demonym	MA	gender=m number=d
مغربيات	demonym	MA	gender=f number=p
مغاربة	demonym	MA	gender=m number=p
موناكو	state	MC
إمارة موناكو	state	MC	formal=1
موناكي	demonym	MC	gender=m number=s
موناكية	demonym	MC	gender=f number=s
موناكيون	demonym	MC	gender=m number=p
موناكيين	demonym	MC	gender=m number=p
موناكيان	demonym	MC	gender=m number=d
موناكيات	demonym	MC	gender=f number=p
موناكوي	demonym	MC	gender=m number=s
موناكوية	demonym	MC	gender=f number=s
موناكويون	demonym	MC	gender=m number=p
موناكويين	demonym	MC	gender=m number=p
موناكويان	demonym	MC	gender=m number=d
موناكويات	demonym	MC	gender=f number=p
مولدوفا	state	MD
جمهورية مولدوفا	state	MD	formal=1
مولدوفي	demonym	MD	gender=m number=s
مولدوفية	demonym	MD	gender=f number=s
مولدوفيون	demonym	MD	gender=m number=p
مولدوفيين	demonym	MD	gender=m number=p
مولدوفيان	demonym	MD	gender=m number=d
مولدوفيات	demonym	MD	gender=f number=p
مولدافي	demonym	MD	gender=m number=s
مولدافية	demonym	MD	gender=f number=s
مولدافيون	demonym	MD	gender=m number=p
مولدافيين	demonym	MD	gender=m number=p
مولدافيان	demonym	MD	gender=m number=d
مولدافيات	demonym	MD	gender=f number=p
الجبل الأسود	state	ME	formal=1
مونتينيغرو	state	ME
مونتينيغري	demonym	ME	gender=m number=s
مونتينيغرية	demonym	ME	gender=f number=s
مونتينيغريون	demonym	ME	gender=m number=p
مونتينيغريين	demonym	ME	gender=m number=p
مونتينيغريان	demonym	ME	gender=m number=d
مونتينيغريات	demonym	ME	gender=f number=p
جبل أسودي	demonym	ME	gender=m number=s
الجبل الأسودي	demonym	ME	gender=m number=s definite=1
الجبل أسودي	demonym	ME	gender=m number=s definite=1
جبل أسودية	demonym	ME	gender=f number=s
الجبل الأسودية	demonym	ME	gender=f number=s definite=1
الجبل أسودية	demonym	ME	gender=f number=s definite=1
جبل أسوديون	demonym	ME	gender=m number=p
الجبل الأسوديون	demonym	ME	gender=m number=p definite=1
الجبل أسوديون	demonym	ME	gender=m number=p definite=1
جبل أسوديين	demonym	ME	gender=m number=p
الجبل الأسوديين	demonym	ME	gender=m number=p definite=1
الجبل أسوديين	demonym	ME	gender=m number=p definite=1
جبل أسوديان	demonym	ME	gender=m number=d
الجبل الأسوديان	demonym	ME	gender=m number=d definite=1
الجبل أسوديان	demonym	ME	gender=m number=d definite=1
جبل أسوديات	demonym	ME	gender=f number=p
الجبل الأسوديات	demonym	ME	gender=f number=p definite=1
الجبل أسوديات	demonym	ME	gender=f number=p definite=1
سان مارتن	territory	MF
مدغشقر	state	MG
جمهورية مدغشقر	state	MG	formal=1
مدغشقري	demonym	MG	gender=m number=s
مدغشقرية	demonym	MG	gender=f number=s
مدغشقريون	demonym	MG	gender=m number=p
مدغشقريين	demonym	MG	gender=m number=p
مدغشقريان	demonym	MG	gender=m number=d
مدغشقريات	demonym	MG	gender=f number=p
ملغاشي	demonym	MG	gender=m number=s
ملغاشية	demonym	MG	gender=f number=s
ملغاشيون	demonym	MG	gender=m number=p
ملغاشيين	demonym	MG	gender=m number=p
ملغاشيان	demonym	MG	gender=m number=d
ملغاشيات	demonym	MG	gender=f number=p
جزر مارشال	state	MH
جمهورية جزر مارشال	state	MH	formal=1
مارشالي	demonym	MH	gender=m number=s
مارشالية	demonym	MH	gender=f number=s
مارشاليون	demonym	MH	gender=m number=p
مارشاليين	demonym	MH	gender=m number=p
مارشاليان	demonym	MH	gender=m number=d
مارشاليات	demonym	MH	gender=f number=p
مقدونيا الشمالية	state	MK
مقدونيا	state	MK
جمهورية مقدونيا الشمالية	state	MK	formal=1
مقدوني	demonym	MK	gender=m number=s
مقدونية	demonym	MK	gender=f number=s
مقدونيون	demonym	MK	gender=m number=p
مقدونيين	demonym	MK	gender=m number=p
مقدونيان	demonym	MK	gender=m number=d
مقدونيات	demonym	MK	gender=f number=p
مقدوني شمالي	demonym	MK	gender=m number=s
المقدوني الشمالي	demonym	MK	gender=m number=s definite=1
مقدونية شمالية	demonym	MK	gender=f number=s
المقدونية الشمالية	demonym	MK	gender=f number=s definite=1
مقدونيون شماليون	demonym	MK	gender=m number=p
المقدونيون الشماليون	demonym	MK	gender=m number=p definite=1
مقدونيين شماليين	demonym	MK	gender=m number=p
المقدونيين الشماليين	demonym	MK	gender=m number=p definite=1
مقدونيان شماليان	demonym	MK	gender=m number=d
المقدونيان الشماليان	demonym	MK	gender=m number=d definite=1
مقدونيات شماليات	demonym	MK	gender=f number=p
المقدونيات الشماليات	demonym	MK	gender=f number=p definite=1
مالي	state	ML	caution=word
جمهورية مالي	state	ML	formal=1
مالي	demonym	ML	gender=m number=s caution=word
مالية	demonym	ML	gender=f number=s
ماليون	demonym	ML	gender=m number=p
ماليين	demonym	ML	gender=m number=p
ماليان	demonym	ML	gender=m number=d
ماليات	demonym	ML	gender=f number=p
ميانمار	state	MM
بورما	state	MM
جمهورية اتحاد ميانمار	state	MM	formal=1
ميانماري	demonym	MM	gender=m number=s
ميانمارية	demonym	MM	gender=f number=s
ميانماريون	demonym	MM	gender=m number=p
ميانماريين	demonym	MM	gender=m number=p
ميانماريان	demonym	MM	gender=m number=d
ميانماريات	demonym	MM	gender=f number=p
بورمي	demonym	MM	gender=m number=s
بورمية	demonym	MM	gender=f number=s
بورميون	demonym	MM	gender=m number=p
بورميين	demonym	MM	gender=m number=p
بورميان	demonym	MM	gender=m number=d
بورميات	demonym	MM	gender=f number=p
منغوليا	state	MN	formal=1
منغولي	demonym	MN	gender=m number=s
منغولية	demonym	MN	gender=f number=s
منغوليون	demonym	MN	gender=m number=p
منغوليين	demonym	MN	gender=m number=p
منغوليان	demonym	MN	gender=m number=d
منغوليات	demonym	MN	gender=f number=p
مغول	demonym	MN	gender=m number=p
ماكاو	territory	MO
منطقة ماكاو الإدارية الخاصة	territory	MO
مكاو	territory	MO
جزر ماريانا الشمالية	territory	MP
جزر المارتينيك	territory	MQ
موريتانيا	state	MR
الجمهورية الإسلامية الموريتانية	state	MR	formal=1
موريتاني	demonym	MR	gender=m number=s
موريتانية	demonym	MR	gender=f number=s
موريتانيون	demonym	MR	gender=m number=p
موريتانيين	demonym	MR	gender=m number=p
موريتانيان	demonym	MR	gender=m number=d
موريتانيات	demonym	MR	gender=f number=p
مونتسرات	territory	MS
مالطا	state	MT
مالطة	state	MT
جمهورية مالطة	state	MT	formal=1
مالطي	demonym	MT	gender=m number=s
مالطية	demonym	MT	gender=f number=s
مالطيون	demonym	MT	gender=m number=p
مالطيين	demonym	MT	gender=m number=p
مالطيان	demonym	MT	gender=m number=d
مالطيات	demonym	MT	gender=f number=p
موريشيوس	state	MU
جمهورية موريشيوس	state	MU	formal=1
موريشيوسي	demonym	MU	gender=m number=s
موريشيوسية	demonym	MU	gender=f number=s
موريشيوسيون	demonym	MU	gender=m number=p
موريشيوسيين	demonym	MU	gender=m number=p
موريشيوسيان	demonym	MU	gender=m number=d
موريشيوسيات	demonym	MU	gender=f number=p
موريشي	demonym	MU	gender=m number=s
موريشية	demonym	MU	gender=f number=s
موريشيون	demonym	MU	gender=m number=p
موريشيين	demonym	MU	gender=m number=p
موريشيان	demonym	MU	gender=m number=d
موريشيات	demonym	MU	gender=f number=p
جزر المالديف	state	MV
المالديف	state	MV
ملديف	state	MV
جمهورية ملديف	state	MV	formal=1
مالديفي	demonym	MV	gender=m number=s
مالديفية	demonym	MV	gender=f number=s
مالديفيون	demonym	MV	gender=m number=p
مالديفيين	demonym	MV	gender=m number=p
مالديفيان	demonym	MV	gender=m number=d
مالديفيات	demonym	MV	gender=f number=p
ملاوي	state	MW	caution=word
جمهورية ملاوي	state	MW	formal=1
ملاوي	demonym	MW	gender=m number=s caution=word
ملاوية	demonym	MW	gender=f number=s
ملاويون	demonym	MW	gender=m number=p
ملاويين	demonym	MW	gender=m number=p
ملاويان	demonym	MW	gender=m number=d
ملاويات	demonym	MW	gender=f number=p
المكسيك	state	MX
الولايات المتحدة المكسيكية	state	MX	formal=1
مكسيكي	demonym	MX	gender=m number=s
مكسيكية	demonym	MX	gender=f number=s
مكسيكيون	demonym	MX	gender=m number=p
مكسيكيين	demonym	MX	gender=m number=p
مكسيكيان	demonym	MX	gender=m number=d
مكسيكيات	demonym	MX	gender=f number=p
ماليزيا	state	MY	formal=1
ماليزي	demonym	MY	gender=m number=s
ماليزية	demonym	MY	gender=f number=s
ماليزيون	demonym	MY	gender=m number=p
ماليزيين	demonym	MY	gender=m number=p
ماليزيان	demonym	MY	gender=m number=d
ماليزيات	demonym	MY	gender=f number=p
موزمبيق	state	MZ
موزامبيق	state	MZ
الموزمبيق	state	MZ
جمهورية موزامبيق	state	MZ	formal=1
موزمبيقي	demonym	MZ	gender=m number=s
موزمبيقية	demonym	MZ	gender=f number=s
موزمبيقيون	demonym	MZ	gender=m number=p
موزمبيقيين	demonym	MZ	gender=m number=p
موزمبيقيان	demonym	MZ	gender=m number=d
موزمبيقيات	demonym	MZ	gender=f number=p
ناميبيا	state	NA
جمهورية ناميبيا	state	NA	formal=1
ناميبي	demonym	NA	gender=m number=s
ناميبية	demonym	NA	gender=f number=s
ناميبيون	demonym	NA	gender=m number=p
ناميبيين	demonym	NA	gender=m number=p
ناميبيان	demonym	NA	gender=m number=d
ناميبيات	demonym	NA	gender=f number=p
كاليدونيا الجديدة	territory	NC
النيجر	state	NE	caution=word
جمهورية النيجر	state	NE	formal=1
نيجري	demonym	NE	gender=m number=s
نيجرية	demonym	NE	gender=f number=s
نيجريون	demonym	NE	gender=m number=p
نيجريين	demonym	NE	gender=m number=p
نيجريان	demonym	NE	gender=m number=d
نيجريات	demonym	NE	gender=f number=p
جزيرة نورفولك	territory	NF
نيجيريا	state	NG
جمهورية نيجيريا الاتحادية	state	NG	formal=1
نيجيري	demonym	NG	gender=m number=s
نيجيرية	demonym	NG	gender=f number=s
نيجيريون	demonym	NG	gender=m number=p
نيجيريين	demonym	NG	gender=m number=p
نيجيريان	demonym	NG	gender=m number=d
نيجيريات	demonym	NG	gender=f number=p
نيكاراغوا	state	NI
جمهورية نيكاراغوا	state	NI	formal=1
نيكاراغوي	demonym	NI	gender=m number=s
نيكاراغوية	demonym	NI	gender=f number=s
نيكاراغويون	demonym	NI	gender=m number=p
نيكاراغويين	demonym	NI	gender=m number=p
نيكاراغويان	demonym	NI	gender=m number=d
نيكاراغويات	demonym	NI	gender=f number=p
هولندا	state	NL
مملكة هولندا	state	NL	formal=1
هولندي	demonym	NL	gender=m number=s
هولندية	demonym	NL	gender=f number=s
هولنديون	demonym	NL	gender=m number=p
هولنديين	demonym	NL	gender=m number=p
هولنديان	demonym	NL	gender=m number=d
هولنديات	demonym	NL	gender=f number=p
النرويج	state	NO
مملكة النرويج	state	NO	formal=1
نرويجي	demonym	NO	gender=m number=s
نرويجية	demonym	NO	gender=f number=s
نرويجيون	demonym	NO	gender=m number=p
نرويجيين	demonym	NO	gender=m number=p
نرويجيان	demonym	NO	gender=m number=d
نرويجيات	demonym	NO	gender=f number=p
نيبال	state	NP	formal=1
نيبالي	demonym	NP	gender=m number=s
نيبالية	demonym	NP	gender=f number=s
نيباليون	demonym	NP	gender=m number=p
نيباليين	demonym	NP	gender=m number=p
نيباليان	demonym	NP	gender=m number=d
نيباليات	demonym	NP	gender=f number=p
ناورو	state	NR
جمهورية ناورو	state	NR	formal=1
ناوروي	demonym	NR	gender=m number=s
ناوروية	demonym	NR	gender=f number=s
ناورويون	demonym	NR	gender=m number=p
ناورويين	demonym	NR	gender=m number=p
ناورويان	demonym	NR	gender=m number=d
ناورويات	demonym	NR	gender=f number=p
نيوي	territory	NU	formal=1
نيوزيلندا	state	NZ	formal=1
نيوزيلندي	demonym	NZ	gender=m number=s
نيوزيلندية	demonym	NZ	gender=f number=s
نيوزيلنديون	demonym	NZ	gender=m number=p
نيوزيلنديين	demonym	NZ	gender=m number=p
نيوزيلنديان	demonym	NZ	gender=m number=d
نيوزيلنديات	demonym	NZ	gender=f number=p
عُمان	state	OM	caution=word
عمان	state	OM	caution=word
سلطنة عمان	state	OM	formal=1
سلطنة عُمان	state	OM
عماني	demonym	OM	gender=m number=s
عمانية	demonym	OM	gender=f number=s
عمانيون	demonym	OM	gender=m number=p
عمانيين	demonym	OM	gender=m number=p
عمانيان	demonym	OM	gender=m number=d
عمانيات	demonym	OM	gender=f number=p
عُماني	demonym	OM	gender=m number=s
عُمانية	demonym	OM	gender=f number=s
عُمانيون	demonym	OM	gender=m number=p
عُمانيين	demonym	OM	gender=m number=p
عُمانيان	demonym	OM	gender=m number=d
عُمانيات	demonym	OM	gender=f number=p
بنما	state	PA
جمهورية بنما	state	PA	formal=1
بنمي	demonym	PA	gender=m number=s
بنمية	demonym	PA	gender=f number=s
بنميون	demonym	PA	gender=m number=p
بنميين	demonym	PA	gender=m number=p
بنميان	demonym	PA	gender=m number=d
بنميات	demonym	PA	gender=f number=p
بيرو	state	PE
البيرو	state	PE
جمهورية بيرو	state	PE	formal=1
بيروفي	demonym	PE	gender=m number=s
بيروفية	demonym	PE	gender=f number=s
بيروفيون	demonym	PE	gender=m number=p
بيروفيين	demonym	PE	gender=m number=p
بيروفيان	demonym	PE	gender=m number=d
بيروفيات	demonym	PE	gender=f number=p
بولينيزيا الفرنسية	territory	PF
بابوا غينيا الجديدة	state	PG
دولة بابوا غينيا الجديدة المستقلة	state	PG	formal=1
بابوي	demonym	PG	gender=m number=s
بابوية	demonym	PG	gender=f number=s
بابويون	demonym	PG	gender=m number=p
بابويين	demonym	PG	gender=m number=p
بابويان	demonym	PG	gender=m number=d
بابويات	demonym	PG	gender=f number=p
الفلبين	state	PH
الفيليبين	state	PH
جمهورية الفلبين	state	PH	formal=1
فلبيني	demonym	PH	gender=m number=s
فلبينية	demonym	PH	gender=f number=s
فلبينيون	demonym	PH	gender=m number=p
فلبينيين	demonym	PH	gender=m number=p
فلبينيان	demonym	PH	gender=m number=d
فلبينيات	demonym	PH	gender=f number=p
فيليبيني	demonym	PH	gender=m number=s
فيليبينية	demonym	PH	gender=f number=s
فيليبينيون	demonym	PH	gender=m number=p
فيليبينيين	demonym	PH	gender=m number=p
فيليبينيان	demonym	PH	gender=m number=d
فيليبينيات	demonym	PH	gender=f number=p
باكستان	state	PK
جمهورية باكستان الإسلامية	state	PK	formal=1
باكستاني	demonym	PK	gender=m number=s
باكستانية	demonym	PK	gender=f number=s
باكستانيون	demonym	PK	gender=m number=p
باكستانيين	demonym	PK	gender=m number=p
باكستانيان	demonym	PK	gender=m number=d
باكستانيات	demonym	PK	gender=f number=p
بولندا	state	PL
بولونيا	state	PL
جمهورية بولندا	state	PL	formal=1
بولندي	demonym	PL	gender=m number=s
بولندية	demonym	PL	gender=f number=s
بولنديون	demonym	PL	gender=m number=p
بولنديين	demonym	PL	gender=m number=p
بولنديان	demonym	PL	gender=m number=d
بولنديات	demonym	PL	gender=f number=p
سان بيير ومكويلون	territory	PM
جزر بيتكيرن	territory	PN
بورتوريكو	territory	PR
بورتوريكي	demonym	PR	gender=m number=s
بورتوريكية	demonym	PR	gender=f number=s
بورتوريكيون	demonym	PR	gender=m number=p
بورتوريكيين	demonym	PR	gender=m number=p
بورتوريكيان	demonym	PR	gender=m number=d
بورتوريكيات	demonym	PR	gender=f number=p
فلسطين	state	PS
الأراضي الفلسطينية	state	PS
دولة فلسطين	state	PS	formal=1
فلسطيني	demonym	PS	gender=m number=s
فلسطينية	demonym	PS	gender=f number=s
فلسطينيون	demonym	PS	gender=m number=p
فلسطينيين	demonym	PS	gender=m number=p
فلسطينيان	demonym	PS	gender=m number=d
فلسطينيات	demonym	PS	gender=f number=p
البرتغال	state	PT
جمهورية البرتغال	state	PT	formal=1
برتغالي	demonym	PT	gender=m number=s
برتغالية	demonym	PT	gender=f number=s
برتغاليون	demonym	PT	gender=m number=p
برتغاليين	demonym	PT	gender=m number=p
برتغاليان	demonym	PT	gender=m number=d
برتغاليات	demonym	PT	gender=f number=p
بالاو	state	PW
جمهورية بالاو	state	PW	formal=1
بالاوي	demonym	PW	gender=m number=s
بالاوية	demonym	PW	gender=f number=s
بالاويون	demonym	PW	gender=m number=p
بالاويين	demonym	PW	gender=m number=p
بالاويان	demonym	PW	gender=m number=d
بالاويات	demonym	PW	gender=f number=p
باراغواي	state	PY
جمهورية باراغواي	state	PY	formal=1
باراغواياني	demonym	PY	gender=m number=s
باراغوايانية	demonym	PY	gender=f number=s
باراغوايانيون	demonym	PY	gender=m number=p
باراغوايانيين	demonym	PY	gender=m number=p
باراغوايانيان	demonym	PY	gender=m number=d
باراغوايانيات	demonym	PY	gender=f number=p
قطر	state	QA	caution=name
دولة قطر	state	QA	formal=1
قطري	demonym	QA	gender=m number=s
قطرية	demonym	QA	gender=f number=s
قطريون	demonym	QA	gender=m number=p
قطريين	demonym	QA	gender=m number=p
قطريان	demonym	QA	gender=m number=d
قطريات	demonym	QA	gender=f number=p
روينيون	territory	RE
رومانيا	state	RO	formal=1
روماني	demonym	RO	gender=m number=s
رومانية	demonym	RO	gender=f number=s
رومانيون	demonym	RO	gender=m number=p
رومانيين	demonym	RO	gender=m number=p
رومانيان	demonym	RO	gender=m number=d
رومانيات	demonym	RO	gender=f number=p
صربيا	state	RS
جمهورية صربيا	state	RS	formal=1
صربي	demonym	RS	gender=m number=s
صربية	demonym	RS	gender=f number=s
صربيون	demonym	RS	gender=m number=p
صربيين	demonym	RS	gender=m number=p
صربيان	demonym	RS	gender=m number=d
صربيات	demonym	RS	gender=f number=p
صرب	demonym	RS	gender=m number=p
روسيا	state	RU
الاتحاد الروسي	state	RU	formal=1
روسيا الاتحادية	state	RU
روسي	demonym	RU	gender=m number=s
روسية	demonym	RU	gender=f number=s
روسيون	demonym	RU	gender=m number=p
روسيين	demonym	RU	gender=m number=p
روسيان	demonym	RU	gender=m number=d
روسيات	demonym	RU	gender=f number=p
روس	demonym	RU	gender=m number=p
رواندا	state	RW
جمهورية رواندا	state	RW	formal=1
رواندي	demonym	RW	gender=m number=s
رواندية	demonym	RW	gender=f number=s
روانديون	demonym	RW	gender=m number=p
روانديين	demonym	RW	gender=m number=p
روانديان	demonym	RW	gender=m number=d
روانديات	demonym	RW	gender=f number=p
السعودية	state	SA
المملكة العربية السعودية	state	SA	formal=1
سعودي	demonym	SA	gender=m number=s
سعودية	demonym	SA	gender=f number=s
سعوديون	demonym	SA	gender=m number=p
سعوديين	demonym	SA	gender=m number=p
سعوديان	demonym	SA	gender=m number=d
سعوديات	demonym	SA	gender=f number=p
جزر سليمان	state	SB	formal=1
سليماني	demonym	SB	gender=m number=s caution=word
سليمانية	demonym	SB	gender=f number=s
سليمانيون	demonym	SB	gender=m number=p
سليمانيين	demonym	SB	gender=m number=p
سليمانيان	demonym	SB	gender=m number=d
سليمانيات	demonym	SB	gender=f number=p
سيشل	state	SC
سيشيل	state	SC
جزر سيشل	state	SC
جمهورية سيشيل	state	SC	formal=1
سيشيلي	demonym	SC	gender=m number=s
سيشيلية	demonym	SC	gender=f number=s
سيشيليون	demonym	SC	gender=m number=p
سيشيليين	demonym	SC	gender=m number=p
سيشيليان	demonym	SC	gender=m number=d
سيشيليات	demonym	SC	gender=f number=p
السودان	state	SD
جمهورية السودان	state	SD	formal=1
سوداني	demonym	SD	gender=m number=s
سودانية	demonym	SD	gender=f number=s
سودانيون	demonym	SD	gender=m number=p
سودانيين	demonym	SD	gender=m number=p
سودانيان	demonym	SD	gender=m number=d
سودانيات	demonym	SD	gender=f number=p
السويد	state	SE
مملكة السويد	state	SE	formal=1
سويدي	demonym	SE	gender=m number=s
سويدية	demonym	SE	gender=f number=s
سويديون	demonym	SE	gender=m number=p
سويديين	demonym	SE	gender=m number=p
سويديان	demonym	SE	gender=m number=d
سويديات	demonym	SE	gender=f number=p
سنغافورة	state	SG
جمهورية سنغافورة	state	SG	formal=1
سنغافوري	demonym	SG	gender=m number=s
سنغافورية	demonym	SG	gender=f number=s
سنغافوريون	demonym	SG	gender=m number=p
سنغافوريين	demonym	SG	gender=m number=p
سنغافوريان	demonym	SG	gender=m number=d
سنغافوريات	demonym	SG	gender=f number=p
سانت هيلينا	territory	SH
سلوفينيا	state	SI
جمهورية سلوفينيا	state	SI	formal=1
سلوفيني	demonym	SI	gender=m number=s
سلوفينية	demonym	SI	gender=f number=s
سلوفينيون	demonym	SI	gender=m number=p
سلوفينيين	demonym	SI	gender=m number=p
سلوفينيان	demonym	SI	gender=m number=d
سلوفينيات	demonym	SI	gender=f number=p
سفالبارد وجان ماين	territory	SJ
سلوفاكيا	state	SK
الجمهورية السلوفاكية	state	SK	formal=1
سلوفاكي	demonym	SK	gender=m number=s
سلوفاكية	demonym	SK	gender=f number=s
سلوفاكيون	demonym	SK	gender=m number=p
سلوفاكيين	demonym	SK	gender=m number=p
سلوفاكيان	demonym	SK	gender=m number=d
سلوفاكيات	demonym	SK	gender=f number=p
سلوفاك	demonym	SK	gender=m number=p
سيراليون	state	SL
جمهورية سيراليون	state	SL	formal=1
سيراليوني	demonym	SL	gender=m number=s
سيراليونية	demonym	SL	gender=f number=s
سيراليونيون	demonym	SL	gender=m number=p
سيراليونيين	demonym	SL	gender=m number=p
سيراليونيان	demonym	SL	gender=m number=d
سيراليونيات	demonym	SL	gender=f number=p
سان مارينو	state	SM
جمهورية سان مارينو	state	SM	formal=1
سان ماريني	demonym	SM	gender=m number=s
السان الماريني	demonym	SM	gender=m number=s definite=1
السان ماريني	demonym	SM	gender=m number=s definite=1
سان مارينية	demonym	SM	gender=f number=s
السان المارينية	demonym	SM	gender=f number=s definite=1
السان مارينية	demonym	SM	gender=f number=s definite=1
سان مارينيون	demonym	SM	gender=m number=p
السان المارينيون	demonym	SM	gender=m number=p definite=1
السان مارينيون	demonym	SM	gender=m number=p definite=1
سان مارينيين	demonym	SM	gender=m number=p
السان المارينيين	demonym	SM	gender=m number=p definite=1
السان مارينيين	demonym	SM	gender=m number=p definite=1
سان مارينيان	demonym	SM	gender=m number=d
السان المارينيان	demonym	SM	gender=m number=d definite=1
السان مارينيان	demonym	SM	gender=m number=d definite=1
سان مارينيات	demonym	SM	gender=f number=p
السان المارينيات	demonym	SM	gender=f number=p definite=1
السان مارينيات	demonym	SM	gender=f number=p definite=1
السنغال	state	SN
السينغال	state	SN
جمهورية السنغال	state	SN	formal=1
سنغالي	demonym	SN	gender=m number=s
سنغالية	demonym	SN	gender=f number=s
سنغاليون	demonym	SN	gender=m number=p
سنغاليين	demonym	SN	gender=m number=p
سنغاليان	demonym	SN	gender=m number=d
سنغاليات	demonym	SN	gender=f number=p
الصومال	state	SO
جمهورية الصومال الاتحادية	state	SO	formal=1
صومالي	demonym	SO	gender=m number=s
صومالية	demonym	SO	gender=f number=s
صوماليون	demonym	SO	gender=m number=p
صوماليين	demonym	SO	gender=m number=p
صوماليان	demonym	SO	gender=m number=d
صوماليات	demonym	SO	gender=f number=p
سورينام	state	SR
جمهورية سورينام	state	SR	formal=1
سورينامي	demonym	SR	gender=m number=s
سورينامية	demonym	SR	gender=f number=s
سوريناميون	demonym	SR	gender=m number=p
سوريناميين	demonym	SR	gender=m number=p
سوريناميان	demonym	SR	gender=m number=d
سوريناميات	demonym	SR	gender=f number=p
جنوب السودان	state	SS
جمهورية جنوب السودان	state	SS	formal=1
جنوب سوداني	demonym	SS	gender=m number=s
الجنوب السوداني	demonym	SS	gender=m number=s definite=1
الجنوب سوداني	demonym	SS	gender=m number=s definite=1
جنوب سودانية	demonym	SS	gender=f number=s
الجنوب السودانية	demonym	SS	gender=f number=s definite=1
الجنوب سودانية	demonym	SS	gender=f number=s definite=1
جنوب سودانيون	demonym	SS	gender=m number=p
الجنوب السودانيون	demonym	SS	gender=m number=p definite=1
الجنوب سودانيون	demonym	SS	gender=m number=p definite=1
جنوب سودانيين	demonym	SS	gender=m number=p
الجنوب السودانيين	demonym	SS	gender=m number=p definite=1
الجنوب سودانيين	demonym	SS	gender=m number=p definite=1
جنوب سودانيان	demonym	SS	gender=m number=d
الجنوب السودانيان	demonym	SS	gender=m number=d definite=1
الجنوب سودانيان	demonym	SS	gender=m number=d definite=1
جنوب سودانيات	demonym	SS	gender=f number=p
الجنوب السودانيات	demonym	SS	gender=f number=p definite=1
الجنوب سودانيات	demonym	SS	gender=f number=p definite=1
ساو تومي وبرينسيبي	state	ST
سان تومي وبرينسيبي	state	ST
جمهورية سان تومي وبرينسيبي الديمقراطية	state	ST	formal=1
ساوتومي	demonym	ST	gender=m number=s
ساوتومية	demonym	ST	gender=f number=s
ساوتوميون	demonym	ST	gender=m number=p
ساوتوميين	demonym	ST	gender=m number=p
ساوتوميان	demonym	ST	gender=m number=d
ساوتوميات	demonym	ST	gender=f number=p
السلفادور	state	SV
جمهورية السلفادور	state	SV	formal=1
سلفادوري	demonym	SV	gender=m number=s
سلفادورية	demonym	SV	gender=f number=s
سلفادوريون	demonym	SV	gender=m number=p
سلفادوريين	demonym	SV	gender=m number=p
سلفادوريان	demonym	SV	gender=m number=d
سلفادوريات	demonym	SV	gender=f number=p
سانت مارتن	territory	SX
سوريا	state	SY	caution=name
الجمهورية العربية السورية	state	SY	formal=1
سورية	state	SY
سوري	demonym	SY	gender=m number=s caution=word
سورية	demonym	SY	gender=f number=s
سوريون	demonym	SY	gender=m number=p
سوريين	demonym	SY	gender=m number=p
سوريان	demonym	SY	gender=m number=d
سوريات	demonym	SY	gender=f number=p
إسواتيني	state	SZ
سوازيلاند	state	SZ
مملكة إسواتيني	state	SZ	formal=1
إسواتيني	demonym	SZ	gender=m number=s
إسواتينية	demonym	SZ	gender=f number=s
إسواتينيون	demonym	SZ	gender=m number=p
إسواتينيين	demonym	SZ	gender=m number=p
إسواتينيان	demonym	SZ	gender=m number=d
إسواتينيات	demonym	SZ	gender=f number=p
سوازي	demonym	SZ	gender=m number=s
سوازية	demonym	SZ	gender=f number=s
سوازيون	demonym	SZ	gender=m number=p
سوازيين	demonym	SZ	gender=m number=p
سوازيان	demonym	SZ	gender=m number=d
سوازيات	demonym	SZ	gender=f number=p
جزر توركس وكايكوس	territory	TC
تشاد	state	TD
التشاد	state	TD
جمهورية تشاد	state	TD	formal=1
تشادي	demonym	TD	gender=m number=s
تشادية	demonym	TD	gender=f number=s
تشاديون	demonym	TD	gender=m number=p
تشاديين	demonym	TD	gender=m number=p
تشاديان	demonym	TD	gender=m number=d
تشاديات	demonym	TD	gender=f number=p
الأقاليم الجنوبية الفرنسية	territory	TF
توغو	state	TG
الطوغو	state	TG
جمهورية توغو	state	TG	formal=1
توغولي	demonym	TG	gender=m number=s
توغولية	demonym	TG	gender=f number=s
توغوليون	demonym	TG	gender=m number=p
توغوليين	demonym	TG	gender=m number=p
توغوليان	demonym	TG	gender=m number=d
توغوليات	demonym	TG	gender=f number=p
تايلاند	state	TH
تايلند	state	TH
مملكة تايلند	state	TH	formal=1
تايلاندي	demonym	TH	gender=m number=s
تايلاندية	demonym	TH	gender=f number=s
تايلانديون	demonym	TH	gender=m number=p
تايلانديين	demonym	TH	gender=m number=p
تايلانديان	demonym	TH	gender=m number=d
تايلانديات	demonym	TH	gender=f number=p
تايلندي	demonym	TH	gender=m number=s
تايلندية	demonym	TH	gender=f number=s
تايلنديون	demonym	TH	gender=m number=p
تايلنديين	demonym	TH	gender=m number=p
تايلنديان	demonym	TH	gender=m number=d
تايلنديات	demonym	TH	gender=f number=p
طاجيكستان	state	TJ
جمهورية طاجيكستان	state	TJ	formal=1
طاجيكستاني	demonym	TJ	gender=m number=s
طاجيكستانية	demonym	TJ	gender=f number=s
طاجيكستانيون	demonym	TJ	gender=m number=p
طاجيكستانيين	demonym	TJ	gender=m number=p
طاجيكستانيان	demonym	TJ	gender=m number=d
طاجيكستانيات	demonym	TJ	gender=f number=p
طاجيكي	demonym	TJ	gender=m number=s
طاجيكية	demonym	TJ	gender=f number=s
طاجيكيون	demonym	TJ	gender=m number=p
طاجيكيين	demonym	TJ	gender=m number=p
طاجيكيان	demonym	TJ	gender=m number=d
طاجيكيات	demonym	TJ	gender=f number=p
طاجيك	demonym	TJ	gender=m number=p
توكيلاو	territory	TK
تيمور الشرقية	state	TL
تيموري	demonym	TL	gender=m number=s
تيمورية	demonym	TL	gender=f number=s
تيموريون	demonym	TL	gender=m number=p
تيموريين	demonym	TL	gender=m number=p
تيموريان	demonym	TL	gender=m number=d
تيموريات	demonym	TL	gender=f number=p
تركمانستان	state	TM	formal=1
تركمنستان	state	TM
تركمانستاني	demonym	TM	gender=m number=s
تركمانستانية	demonym	TM	gender=f number=s
تركمانستانيون	demonym	TM	gender=m number=p
تركمانستانيين	demonym	TM	gender=m number=p
تركمانستانيان	demonym	TM	gender=m number=d
تركمانستانيات	demonym	TM	gender=f number=p
تركماني	demonym	TM	gender=m number=s
تركمانية	demonym	TM	gender=f number=s
تركمانيون	demonym	TM	gender=m number=p
تركمانيين	demonym	TM	gender=m number=p
تركمانيان	demonym	TM	gender=m number=d
تركمانيات	demonym	TM	gender=f number=p
تركمان	demonym	TM	gender=m number=p
تونس	state	TN	caution=word
الجمهورية التونسية	state	TN	formal=1
تونسي	demonym	TN	gender=m number=s
تونسية	demonym	TN	gender=f number=s
تونسيون	demonym	TN	gender=m number=p
تونسيين	demonym	TN	gender=m number=p
تونسيان	demonym	TN	gender=m number=d
تونسيات	demonym	TN	gender=f number=p
توانسة	demonym	TN	gender=m number=p
تونغا	state	TO
مملكة تونغا	state	TO	formal=1
تونغي	demonym	TO	gender=m number=s
تونغية	demonym	TO	gender=f number=s
تونغيون	demonym	TO	gender=m number=p
تونغيين	demonym	TO	gender=m number=p
تونغيان	demonym	TO	gender=m number=d
تونغيات	demonym	TO	gender=f number=p
تركيا	state	TR
تركية	state	TR
تركي	demonym	TR	gender=m number=s
تركية	demonym	TR	gender=f number=s
تركيون	demonym	TR	gender=m number=p
تركيين	demonym	TR	gender=m number=p
تركيان	demonym	TR	gender=m number=d
تركيات	demonym	TR	gender=f number=p
أتراك	demonym	TR	gender=m number=p
ترينيداد وتوباغو	state	TT
جمهورية ترينيداد وتوباغو	state	TT	formal=1
ترينيدادي	demonym	TT	gender=m number=s
ترينيدادية	demonym	TT	gender=f number=s
ترينيداديون	demonym	TT	gender=m number=p
ترينيداديين	demonym	TT	gender=m number=p
ترينيداديان	demonym	TT	gender=m number=d
ترينيداديات	demonym	TT	gender=f number=p
توفالو	state	TV	formal=1
توفالي	demonym	TV	gender=m number=s
توفالية	demonym	TV	gender=f number=s
توفاليون	demonym	TV	gender=m number=p
توفاليين	demonym	TV	gender=m number=p
توفاليان	demonym	TV	gender=m number=d
توفاليات	demonym	TV	gender=f number=p
تايوان	territory	TW
تايواني	demonym	TW	gender=m number=s
تايوانية	demonym	TW	gender=f number=s
تايوانيون	demonym	TW	gender=m number=p
تايوانيين	demonym	TW	gender=m number=p
تايوانيان	demonym	TW	gender=m number=d
تايوانيات	demonym	TW	gender=f number=p
تنزانيا	state	TZ
جمهورية تنزانيا المتحدة	state	TZ	formal=1
تنزاني	demonym	TZ	gender=m number=s
تنزانية	demonym	TZ	gender=f number=s
تنزانيون	demonym	TZ	gender=m number=p
تنزانيين	demonym	TZ	gender=m number=p
تنزانيان	demonym	TZ	gender=m number=d
تنزانيات	demonym	TZ	gender=f number=p
أوكرانيا	state	UA	formal=1
اوكرانيا	state	UA
أوكراني	demonym	UA	gender=m number=s
أوكرانية	demonym	UA	gender=f number=s
أوكرانيون	demonym	UA	gender=m number=p
أوكرانيين	demonym	UA	gender=m number=p
أوكرانيان	demonym	UA	gender=m number=d
أوكرانيات	demonym	UA	gender=f number=p
أوغندا	state	UG
اوغندا	state	UG
جمهورية أوغندا	state	UG	formal=1
أوغندي	demonym	UG	gender=m number=s
أوغندية	demonym	UG	gender=f number=s
أوغنديون	demonym	UG	gender=m number=p
أوغنديين	demonym	UG	gender=m number=p
أوغنديان	demonym	UG	gender=m number=d
أوغنديات	demonym	UG	gender=f number=p
جزر الولايات المتحدة النائية	territory	UM
الولايات المتحدة	state	US
الولايات المتحدة الأمريكية	state	US	formal=1
الولايات المتحدة الأميركية	state	US
أمريكا	state	US
أميركا	state	US
أمريكي	demonym	US	gender=m number=s
أمريكية	demonym	US	gender=f number=s
أمريكيون	demonym	US	gender=m number=p
أمريكيين	demonym	US	gender=m number=p
أمريكيان	demonym	US	gender=m number=d
أمريكيات	demonym	US	gender=f number=p
أميركي	demonym	US	gender=m number=s
أميركية	demonym	US	gender=f number=s
أميركيون	demonym	US	gender=m number=p
أميركيين	demonym	US	gender=m number=p
أميركيان	demonym	US	gender=m number=d
أميركيات	demonym	US	gender=f number=p
أمريكان	demonym	US	gender=m number=p
أميركان	demonym	US	gender=m number=p
أورغواي	state	UY
أوروغواي	state	UY
جمهورية أوروغواي الشرقية	state	UY	formal=1
أوروغواياني	demonym	UY	gender=m number=s
أوروغوايانية	demonym	UY	gender=f number=s
أوروغوايانيون	demonym	UY	gender=m number=p
أوروغوايانيين	demonym	UY	gender=m number=p
أوروغوايانيان	demonym	UY	gender=m number=d
أوروغوايانيات	demonym	UY	gender=f number=p
أوزبكستان	state	UZ
جمهورية أوزبكستان	state	UZ	formal=1
أوزبكستاني	demonym	UZ	gender=m number=s
أوزبكستانية	demonym	UZ	gender=f number=s
أوزبكستانيون	demonym	UZ	gender=m number=p
أوزبكستانيين	demonym	UZ	gender=m number=p
أوزبكستانيان	demonym	UZ	gender=m number=d
أوزبكستانيات	demonym	UZ	gender=f number=p
أوزبكي	demonym	UZ	gender=m number=s
أوزبكية	demonym	UZ	gender=f number=s
أوزبكيون	demonym	UZ	gender=m number=p
أوزبكيين	demonym	UZ	gender=m number=p
أوزبكيان	demonym	UZ	gender=m number=d
أوزبكيات	demonym	UZ	gender=f number=p
أوزبك	demonym	UZ	gender=m number=p
الفاتيكان	state	VA
الكرسي الرسولي	state	VA	formal=1
فاتيكاني	demonym	VA	gender=m number=s
فاتيكانية	demonym	VA	gender=f number=s
فاتيكانيون	demonym	VA	gender=m number=p
فاتيكانيين	demonym	VA	gender=m number=p
فاتيكانيان	demonym	VA	gender=m number=d
فاتيكانيات	demonym	VA	gender=f number=p
سانت فنسنت وجزر غرينادين	state	VC	formal=1
فنسنتي	demonym	VC	gender=m number=s
فنسنتية	demonym	VC	gender=f number=s
فنسنتيون	demonym	VC	gender=m number=p
فنسنتيين	demonym	VC	gender=m number=p
فنسنتيان	demonym	VC	gender=m number=d
فنسنتيات	demonym	VC	gender=f number=p
فنزويلا	state	VE
فنزويلا البوليفارية	state	VE
جمهورية فنزويلا البوليفارية	state	VE	formal=1
فنزويلي	demonym	VE	gender=m number=s
فنزويلية	demonym	VE	gender=f number=s
فنزويليون	demonym	VE	gender=m number=p
فنزويليين	demonym	VE	gender=m number=p
فنزويليان	demonym	VE	gender=m number=d
فنزويليات	demonym	VE	gender=f number=p
جزر فيرجن البريطانية	territory	VG
جزر فيرجن الأمريكية	territory	VI
جزر فيرجن الأميركية	territory	VI
فيتنام	state	VN
فييت نام	state	VN
الفيتنام	state	VN
جمهورية فييت نام الاشتراكية	state	VN	formal=1
فيتنامي	demonym	VN	gender=m number=s
فيتنامية	demonym	VN	gender=f number=s
فيتناميون	demonym	VN	gender=m number=p
فيتناميين	demonym	VN	gender=m number=p
فيتناميان	demonym	VN	gender=m number=d
فيتناميات	demonym	VN	gender=f number=p
فانواتو	state	VU
جمهورية فانواتو	state	VU	formal=1
فانواتي	demonym	VU	gender=m number=s
فانواتية	demonym	VU	gender=f number=s
فانواتيون	demonym	VU	gender=m number=p
فانواتيين	demonym	VU	gender=m number=p
فانواتيان	demonym	VU	gender=m number=d
فانواتيات	demonym	VU	gender=f number=p
جزر والس وفوتونا	territory	WF
ساموا	state	WS
دولة ساموا المستقلة	state	WS	formal=1
ساموي	demonym	WS	gender=m number=s
ساموية	demonym	WS	gender=f number=s
سامويون	demonym	WS	gender=m number=p
سامويين	demonym	WS	gender=m number=p
سامويان	demonym	WS	gender=m number=d
سامويات	demonym	WS	gender=f number=p
كوسوفو	state	XK
كوسوفي	demonym	XK	gender=m number=s
كوسوفية	demonym	XK	gender=f number=s
كوسوفيون	demonym	XK	gender=m number=p
كوسوفيين	demonym	XK	gender=m number=p
كوسوفيان	demonym	XK	gender=m number=d
كوسوفيات	demonym	XK	gender=f number=p
كوسوفاري	demonym	XK	gender=m number=s
كوسوفارية	demonym	XK	gender=f number=s
كوسوفاريون	demonym	XK	gender=m number=p
كوسوفاريين	demonym	XK	gender=m number=p
كوسوفاريان	demonym	XK	gender=m number=d
كوسوفاريات	demonym	XK	gender=f number=p
اليمن	state	YE
الجمهورية اليمنية	state	YE	formal=1
يمني	demonym	YE	gender=m number=s
يمنية	demonym	YE	gender=f number=s
يمنيون	demonym	YE	gender=m number=p
يمنيين	demonym	YE	gender=m number=p
يمنيان	demonym	YE	gender=m number=d
يمنيات	demonym	YE	gender=f number=p
مايوت	territory	YT
جنوب أفريقيا	state	ZA
جنوب إفريقيا	state	ZA
جمهورية جنوب أفريقيا	state	ZA	formal=1
جنوب أفريقي	demonym	ZA	gender=m number=s
الجنوب الأفريقي	demonym	ZA	gender=m number=s definite=1
الجنوب أفريقي	demonym	ZA	gender=m number=s definite=1
جنوب أفريقية	demonym	ZA	gender=f number=s
الجنوب الأفريقية	demonym	ZA	gender=f number=s definite=1
الجنوب أفريقية	demonym	ZA	gender=f number=s definite=1
جنوب أفريقيون	demonym	ZA	gender=m number=p
الجنوب الأفريقيون	demonym	ZA	gender=m number=p definite=1
الجنوب أفريقيون	demonym	ZA	gender=m number=p definite=1
جنوب أفريقيين	demonym	ZA	gender=m number=p
الجنوب الأفريقيين	demonym	ZA	gender=m number=p definite=1
الجنوب أفريقيين	demonym	ZA	gender=m number=p definite=1
جنوب أفريقيان	demonym	ZA	gender=m number=d
الجنوب الأفريقيان	demonym	ZA	gender=m number=d definite=1
الجنوب أفريقيان	demonym	ZA	gender=m number=d definite=1
جنوب أفريقيات	demonym	ZA	gender=f number=p
الجنوب الأفريقيات	demonym	ZA	gender=f number=p definite=1
الجنوب أفريقيات	demonym	ZA	gender=f number=p definite=1
جنوب إفريقي	demonym	ZA	gender=m number=s
الجنوب الإفريقي	demonym	ZA	gender=m number=s definite=1
الجنوب إفريقي	demonym	ZA	gender=m number=s definite=1
جنوب إفريقية	demonym	ZA	gender=f number=s
الجنوب الإفريقية	demonym	ZA	gender=f number=s definite=1
الجنوب إفريقية	demonym	ZA	gender=f number=s definite=1
جنوب إفريقيون	demonym	ZA	gender=m number=p
الجنوب الإفريقيون	demonym	ZA	gender=m number=p definite=1
الجنوب إفريقيون	demonym	ZA	gender=m number=p definite=1
جنوب إفريقيين	demonym	ZA	gender=m number=p
الجنوب الإفريقيين	demonym	ZA	gender=m number=p definite=1
الجنوب إفريقيين	demonym	ZA	gender=m number=p definite=1
جنوب إفريقيان	demonym	ZA	gender=m number=d
الجنوب الإفريقيان	demonym	ZA	gender=m number=d definite=1
الجنوب إفريقيان	demonym	ZA	gender=m number=d definite=1
جنوب إفريقيات	demonym	ZA	gender=f number=p
الجنوب الإفريقيات	demonym	ZA	gender=f number=p definite=1
الجنوب إفريقيات	demonym	ZA	gender=f number=p definite=1
زامبيا	state	ZM
جمهورية زامبيا	state	ZM	formal=1
زامبي	demonym	ZM	gender=m number=s caution=word
زامبية	demonym	ZM	gender=f number=s
زامبيون	demonym	ZM	gender=m number=p
زامبيين	demonym	ZM	gender=m number=p
زامبيان	demonym	ZM	gender=m number=d
زامبيات	demonym	ZM	gender=f number=p
زيمبابوي	state	ZW
زمبابوي	state	ZW
زيمبابوى	state	ZW
جمهورية زمبابوي	state	ZW	formal=1
زيمبابوي	demonym	ZW	gender=m number=s
زيمبابوية	demonym	ZW	gender=f number=s
زيمبابويون	demonym	ZW	gender=m number=p
زيمبابويين	demonym	ZW	gender=m number=p
زيمبابويان	demonym	ZW	gender=m number=d
زيمبابويات	demonym	ZW	gender=f number=p
أبيدجان	capital	CI	city=abidjan
أبوظبي	capital	AE	city=abu-dhabi
أبو ظبي	capital	AE	city=abu-dhabi
أبوجا	capital	NG	city=abuja
أكرا	capital	GH	city=accra
أديس أبابا	capital	ET	city=addis-ababa
الجزائر العاصمة	capital	DZ	city=algiers
الجزائر	capital	DZ	caution=word city=algiers alike=state
عمان	capital	JO	caution=word city=amman
عمّان	capital	JO	caution=word city=amman
أمستردام	capital	NL	city=amsterdam
أندورا لا فيلا	capital	AD	city=andorra-la-vella
أنقرة	capital	TR	city=ankara
أنتاناناريفو	capital	MG	city=antananarivo
آبيا	capital	WS	city=apia
أبيا	capital	WS	city=apia
عشق آباد	capital	TM	city=ashgabat
أسمرة	capital	ER	city=asmara
أسمرا	capital	ER	city=asmara
أستانا	capital	KZ	city=astana
أسونسيون	capital	PY	city=asuncion
أثينا	capital	GR	city=athens
بغداد	capital	IQ	caution=name city=baghdad
باكو	capital	AZ	city=baku
باماكو	capital	ML	city=bamako
بندر سري بكاوان	capital	BN	city=bandar-seri-begawan
بندر سيري بيغاوان	capital	BN	city=bandar-seri-begawan
بانكوك	capital	TH	city=bangkok
بانغي	capital	CF	city=bangui
بانجول	capital	GM	city=banjul
باستير	capital	KN	city=basseterre
بكين	capital	CN	city=beijing
بيجين	capital	CN	city=beijing
بيروت	capital	LB	city=beirut
بلغراد	capital	RS	city=belgrade
بلموبان	capital	BZ	city=belmopan
برلين	capital	DE	city=berlin
برن	capital	CH	city=bern
بيشكيك	capital	KG	city=bishkek
بيساو	capital	GW	city=bissau
بوغوتا	capital	CO	city=bogota
برازيليا	capital	BR	city=brasilia
براتيسلافا	capital	SK	city=bratislava
برازافيل	capital	CG	city=brazzaville
بريدجتاون	capital	BB	city=bridgetown
بروكسل	capital	BE	city=brussels
بوخارست	capital	RO	city=bucharest
بودابست	capital	HU	city=budapest
بوينس آيرس	capital	AR	city=buenos-aires
بوينس أيرس	capital	AR	city=buenos-aires
بوجمبورا	capital	BI	city=bujumbura
القاهرة	capital	EG	city=cairo
كانبيرا	capital	AU	city=canberra
كانبرا	capital	AU	city=canberra
كاراكاس	capital	VE	city=caracas
كاستريس	capital	LC	city=castries
كيشيناو	capital	MD	city=chisinau
سيوداد دي لا باز	capital	GQ	city=ciudad-de-la-paz
كولومبو	capital	LK	city=colombo
كوناكري	capital	GN	city=conakry
كوبنهاغن	capital	DK	city=copenhagen
كوتونو	capital	BJ	city=cotonou
داكار	capital	SN	city=dakar
دمشق	capital	SY	city=damascus
دار السلام	capital	TZ	city=dar-es-salaam
دكا	capital	BD	city=dhaka
داكا	capital	BD	city=dhaka
ديلي	capital	TL	city=dili
جيبوتي	capital	DJ	city=djibouti alike=state
دودوما	capital	TZ	city=dodoma
الدوحة	capital	QA	city=doha
دبلن	capital	IE	city=dublin
دوشنبه	capital	TJ	city=dushanbe
فريتاون	capital	SL	city=freetown
فونافوتي	capital	TV	city=funafuti
غابورون	capital	BW	city=gaborone
جورج تاون	capital	GY	city=georgetown
غيتيغا	capital	BI	city=gitega
جيتيغا	capital	BI	city=gitega
غواتيمالا سيتي	capital	GT	city=guatemala-city
مدينة غواتيمالا	capital	GT	city=guatemala-city
لاهاي	capital	NL	city=the-hague
هانوي	capital	VN	city=hanoi
هراري	capital	ZW	city=harare
هافانا	capital	CU	city=havana
هلسنكي	capital	FI	city=helsinki
هونغ كونغ	capital	HK	city=hong-kong
هونيارا	capital	SB	city=honiara
إسلام آباد	capital	PK	city=islamabad
إسلام أباد	capital	PK	city=islamabad
جاكرتا	capital	ID	city=jakarta
جاكارتا	capital	ID	city=jakarta
القدس	capital	IL	city=jerusalem
جوبا	capital	SS	city=juba
كابل	capital	AF	city=kabul
كابول	capital	AF	city=kabul
كمبالا	capital	UG	city=kampala
كاتماندو	capital	NP	city=kathmandu
الخرطوم	capital	SD	city=khartoum
كيغالي	capital	RW	city=kigali
كينغستون	capital	JM	city=kingston
كينغستاون	capital	VC	city=kingstown
كينشاسا	capital	CD	city=kinshasa
كوالالمبور	capital	MY	city=kuala-lumpur
مدينة الكويت	capital	KW	city=kuwait-city
الكويت	capital	KW	city=kuwait-city alike=state
كييف	capital	UA	city=kyiv
لاباز	capital	BO	city=la-paz
ليبرفيل	capital	GA	city=libreville
ليلونغوي	capital	MW	city=lilongwe
ليما	capital	PE	city=lima
لشبونة	capital	PT	city=lisbon
ليوبليانا	capital	SI	city=ljubljana
لومي	capital	TG	city=lome
لندن	capital	GB	city=london
لواندا	capital	AO	city=luanda
لوساكا	capital	ZM	city=lusaka
لوكسمبورغ	capital	LU	city=luxembourg alike=state
مدريد	capital	ES	city=madrid
ماجورو	capital	MH	city=majuro
مالابو	capital	GQ	city=malabo
ماليه	capital	MV	city=male
ماناغوا	capital	NI	city=managua
المنامة	capital	BH	city=manama
مانيلا	capital	PH	city=manila
مابوتو	capital	MZ	city=maputo
ماسيرو	capital	LS	city=maseru
مبابان	capital	SZ	city=mbabane
مباباني	capital	SZ	city=mbabane
مكسيكو سيتي	capital	MX	city=mexico-city
مكسيكو	capital	MX	city=mexico-city
مدينة مكسيكو	capital	MX	city=mexico-city
مينسك	capital	BY	city=minsk
مقديشو	capital	SO	city=mogadishu
موناكو	capital	MC	city=monaco alike=state
مونروفيا	capital	LR	city=monrovia
مونتيفيديو	capital	UY	city=montevideo
موروني	capital	KM	city=moroni
موسكو	capital	RU	city=moscow
مسقط	capital	OM	caution=word city=muscat
نجامينا	capital	TD	city=ndjamena
انجمينا	capital	TD	city=ndjamena
نيروبي	capital	KE	city=nairobi
ناساو	capital	BS	city=nassau
نايبيداو	capital	MM	city=naypyidaw
نيودلهي	capital	IN	city=new-delhi
نيو دلهي	capital	IN	city=new-delhi
نغيرولمود	capital	PW	city=ngerulmud
نيامي	capital	NE	city=niamey
نيقوسيا	capital	CY	city=nicosia
نواكشوط	capital	MR	city=nouakchott
نوكوألوفا	capital	TO	city=nukualofa
أوسلو	capital	NO	city=oslo
أوتاوا	capital	CA	city=ottawa
واغادوغو	capital	BF	city=ouagadougou
باليكير	capital	FM	city=palikir
مدينة بنما	capital	PA	city=panama-city
بنما سيتي	capital	PA	city=panama-city
بنما	capital	PA	city=panama-city alike=state
باراماريبو	capital	SR	city=paramaribo
باريس	capital	FR	city=paris
بنوم بنه	capital	KH	city=phnom-penh
بودغوريتسا	capital	ME	city=podgorica
بورت لويس	capital	MU	city=port-louis
بورت مورسبي	capital	PG	city=port-moresby
بورت أوف سبين	capital	TT	city=port-of-spain
بورت فيلا	capital	VU	city=port-vila
بورت أو برنس	capital	HT	city=port-au-prince
بورتو برنس	capital	HT	city=port-au-prince
بورتو نوفو	capital	BJ	city=porto-novo
براغ	capital	CZ	city=prague
برايا	capital	CV	city=praia
بريتوريا	capital	ZA	city=pretoria
بريشتينا	capital	XK	city=pristina
بيونغ يانغ	capital	KP	city=pyongyang
كيتو	capital	EC	city=quito
الرباط	capital	MA	city=rabat
رام الله	capital	PS	city=ramallah
ريكيافيك	capital	IS	city=reykjavik
ريغا	capital	LV	city=riga
الرياض	capital	SA	city=riyadh
روما	capital	IT	city=rome
روسو	capital	DM	city=roseau
سانت جورجز	capital	GD	city=saint-georges
سانت جونز	capital	AG	city=saint-johns
سان خوسيه	capital	CR	city=san-jose
سان مارينو	capital	SM	city=san-marino alike=state
سان سلفادور	capital	SV	city=san-salvador
صنعاء	capital	YE	caution=word city=sanaa
سانتياغو	capital	CL	city=santiago
سانتو دومينغو	capital	DO	city=santo-domingo
ساو تومي	capital	ST	city=sao-tome
سراييفو	capital	BA	city=sarajevo
سيول	capital	KR	city=seoul
سول	capital	KR	city=seoul
سنغافورة	capital	SG	city=singapore alike=state
سكوبيه	capital	MK	city=skopje
سكوبي	capital	MK	city=skopje
صوفيا	capital	BG	caution=name city=sofia
ستوكهولم	capital	SE	city=stockholm
سوكري	capital	BO	city=sucre
سوفا	capital	FJ	city=suva
تايبيه	capital	TW	city=taipei
تايبي	capital	TW	city=taipei
تالين	capital	EE	city=tallinn
تاراوا	capital	KI	city=tarawa
طشقند	capital	UZ	city=tashkent
تبليسي	capital	GE	city=tbilisi
تيغوسيغالبا	capital	HN	city=tegucigalpa
طهران	capital	IR	city=tehran
تل أبيب	capital	IL	city=tel-aviv
تيمفو	capital	BT	city=thimphu
ثيمفو	capital	BT	city=thimphu
تيرانا	capital	AL	city=tirana
طوكيو	capital	JP	city=tokyo
طرابلس	capital	LY	city=tripoli
تونس العاصمة	capital	TN	city=tunis
تونس	capital	TN	caution=word city=tunis alike=state
أولان باتور	capital	MN	city=ulaanbaatar
فادوز	capital	LI	city=vaduz
فاليتا	capital	MT	city=valletta
مدينة الفاتيكان	capital	VA	city=vatican-city
الفاتيكان	capital	VA	city=vatican-city alike=state
فيكتوريا	capital	SC	caution=name city=victoria
فيينا	capital	AT	city=vienna
فيينتيان	capital	LA	city=vientiane
فيلنيوس	capital	LT	city=vilnius
وارسو	capital	PL	city=warsaw
واشنطن	capital	US	caution=name city=washington
ويلينغتون	capital	NZ	city=wellington
ولنغتون	capital	NZ	city=wellington
ويندهوك	capital	NA	city=windhoek
ياموسوكرو	capital	CI	city=yamoussoukro
ياوندي	capital	CM	city=yaounde
يارين	capital	NR	city=yaren
يريفان	capital	AM	city=yerevan
إيريفان	capital	AM	city=yerevan
زغرب	capital	HR	city=zagreb
