# Offices (class office, value = the role of the record), portfolios ("des Affaires étrangères": what turns "minister" into a role),
# ministries and bodies (value = function slug of the id <cc>-<function>), civil titles, ranks, counterpart and kin words. docs/lexicon.md tells
# what each class means. Edited by hand.
# form	class	value	attributes
# forms without article match with it too
# heads of state and government
رئيس	office	president	gender=m number=s
رئيس الجمهورية	office	president	gender=m number=s
رئيس البلاد	office	president	gender=m number=s
رئيس الدولة الجزائرية	office	president	gender=m number=s
رئيس انتقالي	office	president	gender=m number=s
رئيس مؤقت	office	president	gender=m number=s
رئيس منتخب	office	president	gender=m number=s
رئيس الفترة الانتقالية	office	president	gender=m number=s
رئيس المرحلة الانتقالية	office	president	gender=m number=s
رئيس الولايات المتحدة	office	president	gender=m number=s
رئيسة	office	president	gender=f number=s
رئيسة الجمهورية	office	president	gender=f number=s
رئيسة البلاد	office	president	gender=f number=s
رؤساء	office	president	number=p
رئيسان	office	president	number=d
رئيسين	office	president	number=d
رئيس الدولة	office	head of state	number=s
رئيس المجلس الرئاسي	office	head of state	number=s
رئيس مجلس السيادة	office	head of state	number=s
رئيس مجلس السيادة الانتقالي	office	head of state	number=s
رئيس مجلس القيادة الرئاسي	office	head of state	number=s
رئيس المجلس العسكري	office	head of state	number=s
قائد المجلس العسكري	office	head of state	number=s
مرشد	office	head of state	number=s
مرشد أعلى	office	head of state	number=s throne=1
مرشد الثورة	office	head of state	number=s
مرشد الجمهورية	office	head of state	number=s
قائد الثورة	office	head of state	number=s
حاكم عام	office	head of state	number=s
زعيم المجلس العسكري	office	head of state	number=s
رؤساء الدول	office	head of state	number=p
رؤساء دول	office	head of state	number=p
رؤساء الدول والحكومات	office	head of state	number=p
رؤساء دول وحكومات	office	head of state	number=p
قادة الدول	office	head of state	number=p
ملك	office	head of state	gender=m number=s throne=1
عاهل	office	head of state	gender=m number=s throne=1
سلطان	office	head of state	gender=m number=s throne=1
أمير البلاد	office	head of state	gender=m number=s
أمير دولة	office	head of state	gender=m number=s
أمير دولة قطر	office	head of state	gender=m number=s
أمير دولة الكويت	office	head of state	gender=m number=s
عاهل البلاد	office	head of state	gender=m number=s
خادم الحرمين الشريفين	office	head of state	gender=m number=s
خادم الحرمين	office	head of state	gender=m number=s
أمير المؤمنين	office	head of state	gender=m number=s
جلالة الملك	office	head of state	gender=m number=s
صاحب الجلالة	office	head of state	gender=m number=s
إمبراطور	office	head of state	gender=m number=s
بابا الفاتيكان	office	head of state	gender=m number=s
بابا	office	head of state	gender=m number=s
الحبر الأعظم	office	head of state	gender=m number=s
سمو الأمير	office	head of state	gender=m number=s
أمير قطر	office	head of state	gender=m number=s
أمير الكويت	office	head of state	gender=m number=s
سلطان عمان	office	head of state	gender=m number=s
سلطان عُمان	office	head of state	gender=m number=s
ملكة	office	head of state	gender=f number=s
إمبراطورة	office	head of state	gender=f number=s
ملوك	office	head of state	number=p
رئيس الوزراء	office	head of government	gender=m number=s
رئيس وزراء	office	head of government	gender=m number=s
رئيسا وزراء	office	head of government	number=d
رئيسي وزراء	office	head of government	number=d
رئيسا الوزراء	office	head of government	number=d
رئيسي الوزراء	office	head of government	number=d
رئيس الحكومة	office	head of government	gender=m number=s
رئيس حكومة	office	head of government	gender=m number=s
وزير أول	office	head of government	gender=m number=s
الوزير الأول	office	head of government	gender=m number=s
رئيس مجلس الوزراء	office	head of government	gender=m number=s
مستشار ألماني	office	head of government	gender=m number=s
مستشار ألمانيا	office	head of government	gender=m number=s
مستشار النمسا	office	head of government	gender=m number=s
رئيس حكومة الوحدة الوطنية	office	head of government	gender=m number=s
رئيس الوزراء المكلف	office	head of government	gender=m number=s
رئيس الحكومة المكلف	office	head of government	gender=m number=s
رئيس الحكومة المؤقتة	office	head of government	gender=m number=s
رئيس وزراء حكومة	office	head of government	gender=m number=s
رئيس الوزراء الانتقالي	office	head of government	gender=m number=s
رئيس الوزراء المؤقت	office	head of government	gender=m number=s
رئيسة الوزراء	office	head of government	gender=f number=s
رئيسة وزراء	office	head of government	gender=f number=s
رئيسة الحكومة	office	head of government	gender=f number=s
مستشارة ألمانية	office	head of government	gender=f number=s
مستشارة ألمانيا	office	head of government	gender=f number=s
رؤساء الوزراء	office	head of government	number=p
رؤساء الحكومات	office	head of government	number=p
رؤساء وزراء	office	head of government	number=p
رؤساء حكومات	office	head of government	number=p
نائب الرئيس	office	vice president	number=s
نائب رئيس الجمهورية	office	vice president	number=s
نائبة الرئيس	office	vice president	number=s
نائب رئيس	office	vice president	number=s
نائب رئيس الوزراء	office	deputy head of government	number=s
نائب رئيس الحكومة	office	deputy head of government	number=s
نائبة رئيس الحكومة	office	deputy head of government	number=s
نائبة رئيس الوزراء	office	deputy head of government	number=s
نائب رئيس مجلس الوزراء	office	deputy head of government	number=s
النائب الأول لرئيس الوزراء	office	deputy head of government	number=s
نائب أول لرئيس الوزراء	office	deputy head of government	number=s
نائب المستشار	office	deputy head of government	number=s
ولي العهد	office	crown prince	number=s
ولي عهد	office	crown prince	number=s
سمو ولي العهد	office	crown prince	number=s
ولية العهد	office	crown prince	number=s
# of a state that follows: "the foreign ministers of both countries"
وزيرا خارجية	office	foreign minister	number=d
وزيرا دفاع	office	defence minister	number=d
وزيرا داخلية	office	interior minister	number=d
وزيرا مالية	office	finance minister	number=d
وزيري خارجية	office	foreign minister	number=d
وزيري دفاع	office	defence minister	number=d
وزيري داخلية	office	interior minister	number=d
وزيري مالية	office	finance minister	number=d
وزراء خارجية	office	foreign minister	number=p
وزراء دفاع	office	defence minister	number=p
وزراء داخلية	office	interior minister	number=p
وزراء مالية	office	finance minister	number=p
# ministers
وزير	office	minister	gender=m number=s
وزير دولة	office	minister	gender=m number=s
وزير الدولة	office	minister	gender=m number=s
وزير منتدب	office	minister	gender=m number=s
كاتب الدولة	office	minister	gender=m number=s
كاتب دولة	office	minister	gender=m number=s
وزير مفوض	office	minister	gender=m number=s
وزيرة	office	minister	gender=f number=s
وزيرة دولة	office	minister	gender=f number=s
وزيرة الدولة	office	minister	gender=f number=s
كاتبة الدولة	office	minister	gender=f number=s
وزراء	office	minister	number=p
وزيران	office	minister	number=d
وزيرين	office	minister	number=d
نائب وزير	office	deputy minister	number=s
نائب الوزير	office	deputy minister	number=s
نائبة الوزير	office	deputy minister	number=s
وكيل وزارة	office	deputy minister	number=s
وكيل الوزارة	office	deputy minister	number=s
الخارجية	portfolio	foreign minister	ministry=foreign-ministry caution=context
وزير الخارجية	office	foreign minister	gender=m number=s
وزيرة الخارجية	office	foreign minister	gender=f number=s
وزراء الخارجية	office	foreign minister	number=p
وزيري الخارجية	office	foreign minister	number=d
وزيرا الخارجية	office	foreign minister	number=d
وزارة الخارجية	ministry	foreign-ministry
نائب وزير الخارجية	office	deputy foreign minister	number=s
نائبة وزير الخارجية	office	deputy foreign minister	number=s
مساعد وزير الخارجية	office	deputy foreign minister	number=s
مساعدة وزير الخارجية	office	deputy foreign minister	number=s
وكيل وزارة الخارجية	office	deputy foreign minister	number=s
وكيلة وزارة الخارجية	office	deputy foreign minister	number=s
الشؤون الخارجية	portfolio	foreign minister	ministry=foreign-ministry caution=context
وزير الشؤون الخارجية	office	foreign minister	gender=m number=s
وزيرة الشؤون الخارجية	office	foreign minister	gender=f number=s
وزراء الشؤون الخارجية	office	foreign minister	number=p
وزيري الشؤون الخارجية	office	foreign minister	number=d
وزيرا الشؤون الخارجية	office	foreign minister	number=d
وزارة الشؤون الخارجية	ministry	foreign-ministry
نائب وزير الشؤون الخارجية	office	deputy foreign minister	number=s
نائبة وزير الشؤون الخارجية	office	deputy foreign minister	number=s
مساعد وزير الشؤون الخارجية	office	deputy foreign minister	number=s
مساعدة وزير الشؤون الخارجية	office	deputy foreign minister	number=s
وكيل وزارة الشؤون الخارجية	office	deputy foreign minister	number=s
وكيلة وزارة الشؤون الخارجية	office	deputy foreign minister	number=s
الشؤون الخارجية والتعاون	portfolio	foreign minister	ministry=foreign-ministry caution=context
وزير الشؤون الخارجية والتعاون	office	foreign minister	gender=m number=s
وزيرة الشؤون الخارجية والتعاون	office	foreign minister	gender=f number=s
وزراء الشؤون الخارجية والتعاون	office	foreign minister	number=p
وزيري الشؤون الخارجية والتعاون	office	foreign minister	number=d
وزيرا الشؤون الخارجية والتعاون	office	foreign minister	number=d
وزارة الشؤون الخارجية والتعاون	ministry	foreign-ministry
نائب وزير الشؤون الخارجية والتعاون	office	deputy foreign minister	number=s
نائبة وزير الشؤون الخارجية والتعاون	office	deputy foreign minister	number=s
مساعد وزير الشؤون الخارجية والتعاون	office	deputy foreign minister	number=s
مساعدة وزير الشؤون الخارجية والتعاون	office	deputy foreign minister	number=s
وكيل وزارة الشؤون الخارجية والتعاون	office	deputy foreign minister	number=s
وكيلة وزارة الشؤون الخارجية والتعاون	office	deputy foreign minister	number=s
الشؤون الخارجية والتعاون الأفريقي والمغاربة المقيمين بالخارج	portfolio	foreign minister	ministry=foreign-ministry caution=context
وزير الشؤون الخارجية والتعاون الأفريقي والمغاربة المقيمين بالخارج	office	foreign minister	gender=m number=s
وزيرة الشؤون الخارجية والتعاون الأفريقي والمغاربة المقيمين بالخارج	office	foreign minister	gender=f number=s
وزراء الشؤون الخارجية والتعاون الأفريقي والمغاربة المقيمين بالخارج	office	foreign minister	number=p
وزيري الشؤون الخارجية والتعاون الأفريقي والمغاربة المقيمين بالخارج	office	foreign minister	number=d
وزيرا الشؤون الخارجية والتعاون الأفريقي والمغاربة المقيمين بالخارج	office	foreign minister	number=d
وزارة الشؤون الخارجية والتعاون الأفريقي والمغاربة المقيمين بالخارج	ministry	foreign-ministry
نائب وزير الشؤون الخارجية والتعاون الأفريقي والمغاربة المقيمين بالخارج	office	deputy foreign minister	number=s
نائبة وزير الشؤون الخارجية والتعاون الأفريقي والمغاربة المقيمين بالخارج	office	deputy foreign minister	number=s
مساعد وزير الشؤون الخارجية والتعاون الأفريقي والمغاربة المقيمين بالخارج	office	deputy foreign minister	number=s
مساعدة وزير الشؤون الخارجية والتعاون الأفريقي والمغاربة المقيمين بالخارج	office	deputy foreign minister	number=s
وكيل وزارة الشؤون الخارجية والتعاون الأفريقي والمغاربة المقيمين بالخارج	office	deputy foreign minister	number=s
وكيلة وزارة الشؤون الخارجية والتعاون الأفريقي والمغاربة المقيمين بالخارج	office	deputy foreign minister	number=s
الشؤون الخارجية والجالية الوطنية بالخارج	portfolio	foreign minister	ministry=foreign-ministry caution=context
وزير الشؤون الخارجية والجالية الوطنية بالخارج	office	foreign minister	gender=m number=s
وزيرة الشؤون الخارجية والجالية الوطنية بالخارج	office	foreign minister	gender=f number=s
وزراء الشؤون الخارجية والجالية الوطنية بالخارج	office	foreign minister	number=p
وزيري الشؤون الخارجية والجالية الوطنية بالخارج	office	foreign minister	number=d
وزيرا الشؤون الخارجية والجالية الوطنية بالخارج	office	foreign minister	number=d
وزارة الشؤون الخارجية والجالية الوطنية بالخارج	ministry	foreign-ministry
نائب وزير الشؤون الخارجية والجالية الوطنية بالخارج	office	deputy foreign minister	number=s
نائبة وزير الشؤون الخارجية والجالية الوطنية بالخارج	office	deputy foreign minister	number=s
مساعد وزير الشؤون الخارجية والجالية الوطنية بالخارج	office	deputy foreign minister	number=s
مساعدة وزير الشؤون الخارجية والجالية الوطنية بالخارج	office	deputy foreign minister	number=s
وكيل وزارة الشؤون الخارجية والجالية الوطنية بالخارج	office	deputy foreign minister	number=s
وكيلة وزارة الشؤون الخارجية والجالية الوطنية بالخارج	office	deputy foreign minister	number=s
أوروبا والشؤون الخارجية	portfolio	foreign minister	ministry=foreign-ministry caution=context
وزير أوروبا والشؤون الخارجية	office	foreign minister	gender=m number=s
وزيرة أوروبا والشؤون الخارجية	office	foreign minister	gender=f number=s
وزراء أوروبا والشؤون الخارجية	office	foreign minister	number=p
وزيري أوروبا والشؤون الخارجية	office	foreign minister	number=d
وزيرا أوروبا والشؤون الخارجية	office	foreign minister	number=d
وزارة أوروبا والشؤون الخارجية	ministry	foreign-ministry
نائب وزير أوروبا والشؤون الخارجية	office	deputy foreign minister	number=s
نائبة وزير أوروبا والشؤون الخارجية	office	deputy foreign minister	number=s
مساعد وزير أوروبا والشؤون الخارجية	office	deputy foreign minister	number=s
مساعدة وزير أوروبا والشؤون الخارجية	office	deputy foreign minister	number=s
وكيل وزارة أوروبا والشؤون الخارجية	office	deputy foreign minister	number=s
وكيلة وزارة أوروبا والشؤون الخارجية	office	deputy foreign minister	number=s
الشؤون الخارجية والهجرة والتونسيين بالخارج	portfolio	foreign minister	ministry=foreign-ministry caution=context
وزير الشؤون الخارجية والهجرة والتونسيين بالخارج	office	foreign minister	gender=m number=s
وزيرة الشؤون الخارجية والهجرة والتونسيين بالخارج	office	foreign minister	gender=f number=s
وزراء الشؤون الخارجية والهجرة والتونسيين بالخارج	office	foreign minister	number=p
وزيري الشؤون الخارجية والهجرة والتونسيين بالخارج	office	foreign minister	number=d
وزيرا الشؤون الخارجية والهجرة والتونسيين بالخارج	office	foreign minister	number=d
وزارة الشؤون الخارجية والهجرة والتونسيين بالخارج	ministry	foreign-ministry
نائب وزير الشؤون الخارجية والهجرة والتونسيين بالخارج	office	deputy foreign minister	number=s
نائبة وزير الشؤون الخارجية والهجرة والتونسيين بالخارج	office	deputy foreign minister	number=s
مساعد وزير الشؤون الخارجية والهجرة والتونسيين بالخارج	office	deputy foreign minister	number=s
مساعدة وزير الشؤون الخارجية والهجرة والتونسيين بالخارج	office	deputy foreign minister	number=s
وكيل وزارة الشؤون الخارجية والهجرة والتونسيين بالخارج	office	deputy foreign minister	number=s
وكيلة وزارة الشؤون الخارجية والهجرة والتونسيين بالخارج	office	deputy foreign minister	number=s
الخارجية والتعاون الدولي	portfolio	foreign minister	ministry=foreign-ministry caution=context
وزير الخارجية والتعاون الدولي	office	foreign minister	gender=m number=s
وزيرة الخارجية والتعاون الدولي	office	foreign minister	gender=f number=s
وزراء الخارجية والتعاون الدولي	office	foreign minister	number=p
وزيري الخارجية والتعاون الدولي	office	foreign minister	number=d
وزيرا الخارجية والتعاون الدولي	office	foreign minister	number=d
وزارة الخارجية والتعاون الدولي	ministry	foreign-ministry
نائب وزير الخارجية والتعاون الدولي	office	deputy foreign minister	number=s
نائبة وزير الخارجية والتعاون الدولي	office	deputy foreign minister	number=s
مساعد وزير الخارجية والتعاون الدولي	office	deputy foreign minister	number=s
مساعدة وزير الخارجية والتعاون الدولي	office	deputy foreign minister	number=s
وكيل وزارة الخارجية والتعاون الدولي	office	deputy foreign minister	number=s
وكيلة وزارة الخارجية والتعاون الدولي	office	deputy foreign minister	number=s
الخارجية والمغتربين	portfolio	foreign minister	ministry=foreign-ministry caution=context
وزير الخارجية والمغتربين	office	foreign minister	gender=m number=s
وزيرة الخارجية والمغتربين	office	foreign minister	gender=f number=s
وزراء الخارجية والمغتربين	office	foreign minister	number=p
وزيري الخارجية والمغتربين	office	foreign minister	number=d
وزيرا الخارجية والمغتربين	office	foreign minister	number=d
وزارة الخارجية والمغتربين	ministry	foreign-ministry
نائب وزير الخارجية والمغتربين	office	deputy foreign minister	number=s
نائبة وزير الخارجية والمغتربين	office	deputy foreign minister	number=s
مساعد وزير الخارجية والمغتربين	office	deputy foreign minister	number=s
مساعدة وزير الخارجية والمغتربين	office	deputy foreign minister	number=s
وكيل وزارة الخارجية والمغتربين	office	deputy foreign minister	number=s
وكيلة وزارة الخارجية والمغتربين	office	deputy foreign minister	number=s
العلاقات الخارجية	portfolio	foreign minister	ministry=foreign-ministry caution=context
وزير العلاقات الخارجية	office	foreign minister	gender=m number=s
وزيرة العلاقات الخارجية	office	foreign minister	gender=f number=s
وزراء العلاقات الخارجية	office	foreign minister	number=p
وزيري العلاقات الخارجية	office	foreign minister	number=d
وزيرا العلاقات الخارجية	office	foreign minister	number=d
وزارة العلاقات الخارجية	ministry	foreign-ministry
نائب وزير العلاقات الخارجية	office	deputy foreign minister	number=s
نائبة وزير العلاقات الخارجية	office	deputy foreign minister	number=s
مساعد وزير العلاقات الخارجية	office	deputy foreign minister	number=s
مساعدة وزير العلاقات الخارجية	office	deputy foreign minister	number=s
وكيل وزارة العلاقات الخارجية	office	deputy foreign minister	number=s
وكيلة وزارة العلاقات الخارجية	office	deputy foreign minister	number=s
الشؤون الخارجية والتعاون والموريتانيين في الخارج	portfolio	foreign minister	ministry=foreign-ministry caution=context
وزير الشؤون الخارجية والتعاون والموريتانيين في الخارج	office	foreign minister	gender=m number=s
وزيرة الشؤون الخارجية والتعاون والموريتانيين في الخارج	office	foreign minister	gender=f number=s
وزراء الشؤون الخارجية والتعاون والموريتانيين في الخارج	office	foreign minister	number=p
وزيري الشؤون الخارجية والتعاون والموريتانيين في الخارج	office	foreign minister	number=d
وزيرا الشؤون الخارجية والتعاون والموريتانيين في الخارج	office	foreign minister	number=d
وزارة الشؤون الخارجية والتعاون والموريتانيين في الخارج	ministry	foreign-ministry
نائب وزير الشؤون الخارجية والتعاون والموريتانيين في الخارج	office	deputy foreign minister	number=s
نائبة وزير الشؤون الخارجية والتعاون والموريتانيين في الخارج	office	deputy foreign minister	number=s
مساعد وزير الشؤون الخارجية والتعاون والموريتانيين في الخارج	office	deputy foreign minister	number=s
مساعدة وزير الشؤون الخارجية والتعاون والموريتانيين في الخارج	office	deputy foreign minister	number=s
وكيل وزارة الشؤون الخارجية والتعاون والموريتانيين في الخارج	office	deputy foreign minister	number=s
وكيلة وزارة الشؤون الخارجية والتعاون والموريتانيين في الخارج	office	deputy foreign minister	number=s
الخارجية والتعاون	portfolio	foreign minister	ministry=foreign-ministry caution=context
وزير الخارجية والتعاون	office	foreign minister	gender=m number=s
وزيرة الخارجية والتعاون	office	foreign minister	gender=f number=s
وزراء الخارجية والتعاون	office	foreign minister	number=p
وزيري الخارجية والتعاون	office	foreign minister	number=d
وزيرا الخارجية والتعاون	office	foreign minister	number=d
وزارة الخارجية والتعاون	ministry	foreign-ministry
نائب وزير الخارجية والتعاون	office	deputy foreign minister	number=s
نائبة وزير الخارجية والتعاون	office	deputy foreign minister	number=s
مساعد وزير الخارجية والتعاون	office	deputy foreign minister	number=s
مساعدة وزير الخارجية والتعاون	office	deputy foreign minister	number=s
وكيل وزارة الخارجية والتعاون	office	deputy foreign minister	number=s
وكيلة وزارة الخارجية والتعاون	office	deputy foreign minister	number=s
الدفاع	portfolio	defence minister	ministry=defence-ministry caution=context
وزير الدفاع	office	defence minister	gender=m number=s
وزيرة الدفاع	office	defence minister	gender=f number=s
وزراء الدفاع	office	defence minister	number=p
وزيري الدفاع	office	defence minister	number=d
وزيرا الدفاع	office	defence minister	number=d
وزارة الدفاع	ministry	defence-ministry
الدفاع الوطني	portfolio	defence minister	ministry=defence-ministry caution=context
وزير الدفاع الوطني	office	defence minister	gender=m number=s
وزيرة الدفاع الوطني	office	defence minister	gender=f number=s
وزراء الدفاع الوطني	office	defence minister	number=p
وزيري الدفاع الوطني	office	defence minister	number=d
وزيرا الدفاع الوطني	office	defence minister	number=d
وزارة الدفاع الوطني	ministry	defence-ministry
الجيوش	portfolio	defence minister	ministry=defence-ministry caution=context
وزير الجيوش	office	defence minister	gender=m number=s
وزيرة الجيوش	office	defence minister	gender=f number=s
وزراء الجيوش	office	defence minister	number=p
وزيري الجيوش	office	defence minister	number=d
وزيرا الجيوش	office	defence minister	number=d
وزارة الجيوش	ministry	defence-ministry
القوات المسلحة	portfolio	defence minister	ministry=defence-ministry caution=context
وزير القوات المسلحة	office	defence minister	gender=m number=s
وزيرة القوات المسلحة	office	defence minister	gender=f number=s
وزراء القوات المسلحة	office	defence minister	number=p
وزيري القوات المسلحة	office	defence minister	number=d
وزيرا القوات المسلحة	office	defence minister	number=d
وزارة القوات المسلحة	ministry	defence-ministry
الحرب	portfolio	defence minister	ministry=defence-ministry caution=context
وزير الحرب	office	defence minister	gender=m number=s
وزيرة الحرب	office	defence minister	gender=f number=s
وزراء الحرب	office	defence minister	number=p
وزيري الحرب	office	defence minister	number=d
وزيرا الحرب	office	defence minister	number=d
وزارة الحرب	ministry	defence-ministry
الحربية	portfolio	defence minister	ministry=defence-ministry caution=context
وزير الحربية	office	defence minister	gender=m number=s
وزيرة الحربية	office	defence minister	gender=f number=s
وزراء الحربية	office	defence minister	number=p
وزيري الحربية	office	defence minister	number=d
وزيرا الحربية	office	defence minister	number=d
وزارة الحربية	ministry	defence-ministry
الداخلية	portfolio	interior minister	ministry=interior-ministry caution=context
وزير الداخلية	office	interior minister	gender=m number=s
وزيرة الداخلية	office	interior minister	gender=f number=s
وزراء الداخلية	office	interior minister	number=p
وزيري الداخلية	office	interior minister	number=d
وزيرا الداخلية	office	interior minister	number=d
وزارة الداخلية	ministry	interior-ministry
الأمن	portfolio	interior minister	ministry=interior-ministry caution=context
وزير الأمن	office	interior minister	gender=m number=s
وزيرة الأمن	office	interior minister	gender=f number=s
وزراء الأمن	office	interior minister	number=p
وزيري الأمن	office	interior minister	number=d
وزيرا الأمن	office	interior minister	number=d
وزارة الأمن	ministry	interior-ministry
الأمن الداخلي	portfolio	interior minister	ministry=interior-ministry caution=context
وزير الأمن الداخلي	office	interior minister	gender=m number=s
وزيرة الأمن الداخلي	office	interior minister	gender=f number=s
وزراء الأمن الداخلي	office	interior minister	number=p
وزيري الأمن الداخلي	office	interior minister	number=d
وزيرا الأمن الداخلي	office	interior minister	number=d
وزارة الأمن الداخلي	ministry	interior-ministry
الداخلية واللامركزية	portfolio	interior minister	ministry=interior-ministry caution=context
وزير الداخلية واللامركزية	office	interior minister	gender=m number=s
وزيرة الداخلية واللامركزية	office	interior minister	gender=f number=s
وزراء الداخلية واللامركزية	office	interior minister	number=p
وزيري الداخلية واللامركزية	office	interior minister	number=d
وزيرا الداخلية واللامركزية	office	interior minister	number=d
وزارة الداخلية واللامركزية	ministry	interior-ministry
الأمن القومي	portfolio	interior minister	ministry=interior-ministry caution=context
وزير الأمن القومي	office	interior minister	gender=m number=s
وزيرة الأمن القومي	office	interior minister	gender=f number=s
وزراء الأمن القومي	office	interior minister	number=p
وزيري الأمن القومي	office	interior minister	number=d
وزيرا الأمن القومي	office	interior minister	number=d
وزارة الأمن القومي	ministry	interior-ministry
الأمن العام	portfolio	interior minister	ministry=interior-ministry caution=context
وزير الأمن العام	office	interior minister	gender=m number=s
وزيرة الأمن العام	office	interior minister	gender=f number=s
وزراء الأمن العام	office	interior minister	number=p
وزيري الأمن العام	office	interior minister	number=d
وزيرا الأمن العام	office	interior minister	number=d
وزارة الأمن العام	ministry	interior-ministry
المالية	portfolio	finance minister	ministry=finance-ministry caution=word
وزير المالية	office	finance minister	gender=m number=s
وزيرة المالية	office	finance minister	gender=f number=s
وزراء المالية	office	finance minister	number=p
وزيري المالية	office	finance minister	number=d
وزيرا المالية	office	finance minister	number=d
وزارة المالية	ministry	finance-ministry
الاقتصاد والمالية	portfolio	finance minister	ministry=finance-ministry caution=context
وزير الاقتصاد والمالية	office	finance minister	gender=m number=s
وزيرة الاقتصاد والمالية	office	finance minister	gender=f number=s
وزراء الاقتصاد والمالية	office	finance minister	number=p
وزيري الاقتصاد والمالية	office	finance minister	number=d
وزيرا الاقتصاد والمالية	office	finance minister	number=d
وزارة الاقتصاد والمالية	ministry	finance-ministry
الخزانة	portfolio	finance minister	ministry=finance-ministry caution=word
وزير الخزانة	office	finance minister	gender=m number=s
وزيرة الخزانة	office	finance minister	gender=f number=s
وزراء الخزانة	office	finance minister	number=p
وزيري الخزانة	office	finance minister	number=d
وزيرا الخزانة	office	finance minister	number=d
وزارة الخزانة	ministry	finance-ministry
المال	portfolio	finance minister	ministry=finance-ministry caution=word
وزير المال	office	finance minister	gender=m number=s
وزيرة المال	office	finance minister	gender=f number=s
وزراء المال	office	finance minister	number=p
وزيري المال	office	finance minister	number=d
وزيرا المال	office	finance minister	number=d
وزارة المال	ministry	finance-ministry
الاقتصاد	portfolio	economy minister	ministry=economy-ministry caution=word
وزير الاقتصاد	office	economy minister	gender=m number=s
وزيرة الاقتصاد	office	economy minister	gender=f number=s
وزراء الاقتصاد	office	economy minister	number=p
وزيري الاقتصاد	office	economy minister	number=d
وزيرا الاقتصاد	office	economy minister	number=d
وزارة الاقتصاد	ministry	economy-ministry
الشؤون الاقتصادية	portfolio	economy minister	ministry=economy-ministry caution=context
وزير الشؤون الاقتصادية	office	economy minister	gender=m number=s
وزيرة الشؤون الاقتصادية	office	economy minister	gender=f number=s
وزراء الشؤون الاقتصادية	office	economy minister	number=p
وزيري الشؤون الاقتصادية	office	economy minister	number=d
وزيرا الشؤون الاقتصادية	office	economy minister	number=d
وزارة الشؤون الاقتصادية	ministry	economy-ministry
العدل	portfolio	justice minister	ministry=justice-ministry caution=word
وزير العدل	office	justice minister	gender=m number=s
وزيرة العدل	office	justice minister	gender=f number=s
وزراء العدل	office	justice minister	number=p
وزيري العدل	office	justice minister	number=d
وزيرا العدل	office	justice minister	number=d
وزارة العدل	ministry	justice-ministry
التجارة	portfolio	trade minister	ministry=trade-ministry caution=word
وزير التجارة	office	trade minister	gender=m number=s
وزيرة التجارة	office	trade minister	gender=f number=s
وزراء التجارة	office	trade minister	number=p
وزيري التجارة	office	trade minister	number=d
وزيرا التجارة	office	trade minister	number=d
وزارة التجارة	ministry	trade-ministry
التجارة الخارجية	portfolio	trade minister	ministry=trade-ministry caution=context
وزير التجارة الخارجية	office	trade minister	gender=m number=s
وزيرة التجارة الخارجية	office	trade minister	gender=f number=s
وزراء التجارة الخارجية	office	trade minister	number=p
وزيري التجارة الخارجية	office	trade minister	number=d
وزيرا التجارة الخارجية	office	trade minister	number=d
وزارة التجارة الخارجية	ministry	trade-ministry
الصناعة والتجارة	portfolio	trade minister	ministry=trade-ministry caution=context
وزير الصناعة والتجارة	office	trade minister	gender=m number=s
وزيرة الصناعة والتجارة	office	trade minister	gender=f number=s
وزراء الصناعة والتجارة	office	trade minister	number=p
وزيري الصناعة والتجارة	office	trade minister	number=d
وزيرا الصناعة والتجارة	office	trade minister	number=d
وزارة الصناعة والتجارة	ministry	trade-ministry
التجارة والصناعة	portfolio	trade minister	ministry=trade-ministry caution=context
وزير التجارة والصناعة	office	trade minister	gender=m number=s
وزيرة التجارة والصناعة	office	trade minister	gender=f number=s
وزراء التجارة والصناعة	office	trade minister	number=p
وزيري التجارة والصناعة	office	trade minister	number=d
وزيرا التجارة والصناعة	office	trade minister	number=d
وزارة التجارة والصناعة	ministry	trade-ministry
الطاقة	portfolio	energy minister	ministry=energy-ministry caution=word
وزير الطاقة	office	energy minister	gender=m number=s
وزيرة الطاقة	office	energy minister	gender=f number=s
وزراء الطاقة	office	energy minister	number=p
وزيري الطاقة	office	energy minister	number=d
وزيرا الطاقة	office	energy minister	number=d
وزارة الطاقة	ministry	energy-ministry
النفط	portfolio	energy minister	ministry=energy-ministry caution=word
وزير النفط	office	energy minister	gender=m number=s
وزيرة النفط	office	energy minister	gender=f number=s
وزراء النفط	office	energy minister	number=p
وزيري النفط	office	energy minister	number=d
وزيرا النفط	office	energy minister	number=d
وزارة النفط	ministry	energy-ministry
البترول	portfolio	energy minister	ministry=energy-ministry caution=word
وزير البترول	office	energy minister	gender=m number=s
وزيرة البترول	office	energy minister	gender=f number=s
وزراء البترول	office	energy minister	number=p
وزيري البترول	office	energy minister	number=d
وزيرا البترول	office	energy minister	number=d
وزارة البترول	ministry	energy-ministry
الطاقة والمناجم	portfolio	energy minister	ministry=energy-ministry caution=context
وزير الطاقة والمناجم	office	energy minister	gender=m number=s
وزيرة الطاقة والمناجم	office	energy minister	gender=f number=s
وزراء الطاقة والمناجم	office	energy minister	number=p
وزيري الطاقة والمناجم	office	energy minister	number=d
وزيرا الطاقة والمناجم	office	energy minister	number=d
وزارة الطاقة والمناجم	ministry	energy-ministry
الطاقة والمعادن	portfolio	energy minister	ministry=energy-ministry caution=context
وزير الطاقة والمعادن	office	energy minister	gender=m number=s
وزيرة الطاقة والمعادن	office	energy minister	gender=f number=s
وزراء الطاقة والمعادن	office	energy minister	number=p
وزيري الطاقة والمعادن	office	energy minister	number=d
وزيرا الطاقة والمعادن	office	energy minister	number=d
وزارة الطاقة والمعادن	ministry	energy-ministry
المعادن	portfolio	energy minister	ministry=energy-ministry caution=word
وزير المعادن	office	energy minister	gender=m number=s
وزيرة المعادن	office	energy minister	gender=f number=s
وزراء المعادن	office	energy minister	number=p
وزيري المعادن	office	energy minister	number=d
وزيرا المعادن	office	energy minister	number=d
وزارة المعادن	ministry	energy-ministry
البترول والثروة المعدنية	portfolio	energy minister	ministry=energy-ministry caution=context
وزير البترول والثروة المعدنية	office	energy minister	gender=m number=s
وزيرة البترول والثروة المعدنية	office	energy minister	gender=f number=s
وزراء البترول والثروة المعدنية	office	energy minister	number=p
وزيري البترول والثروة المعدنية	office	energy minister	number=d
وزيرا البترول والثروة المعدنية	office	energy minister	number=d
وزارة البترول والثروة المعدنية	ministry	energy-ministry
الصحة	portfolio	health minister	ministry=health-ministry caution=word
وزير الصحة	office	health minister	gender=m number=s
وزيرة الصحة	office	health minister	gender=f number=s
وزراء الصحة	office	health minister	number=p
وزيري الصحة	office	health minister	number=d
وزيرا الصحة	office	health minister	number=d
وزارة الصحة	ministry	health-ministry
الصحة العامة	portfolio	health minister	ministry=health-ministry caution=context
وزير الصحة العامة	office	health minister	gender=m number=s
وزيرة الصحة العامة	office	health minister	gender=f number=s
وزراء الصحة العامة	office	health minister	number=p
وزيري الصحة العامة	office	health minister	number=d
وزيرا الصحة العامة	office	health minister	number=d
وزارة الصحة العامة	ministry	health-ministry
الصحة والسكان	portfolio	health minister	ministry=health-ministry caution=context
وزير الصحة والسكان	office	health minister	gender=m number=s
وزيرة الصحة والسكان	office	health minister	gender=f number=s
وزراء الصحة والسكان	office	health minister	number=p
وزيري الصحة والسكان	office	health minister	number=d
وزيرا الصحة والسكان	office	health minister	number=d
وزارة الصحة والسكان	ministry	health-ministry
التعليم	portfolio	education minister	ministry=education-ministry caution=word
وزير التعليم	office	education minister	gender=m number=s
وزيرة التعليم	office	education minister	gender=f number=s
وزراء التعليم	office	education minister	number=p
وزيري التعليم	office	education minister	number=d
وزيرا التعليم	office	education minister	number=d
وزارة التعليم	ministry	education-ministry
التربية	portfolio	education minister	ministry=education-ministry caution=word
وزير التربية	office	education minister	gender=m number=s
وزيرة التربية	office	education minister	gender=f number=s
وزراء التربية	office	education minister	number=p
وزيري التربية	office	education minister	number=d
وزيرا التربية	office	education minister	number=d
وزارة التربية	ministry	education-ministry
التربية الوطنية	portfolio	education minister	ministry=education-ministry caution=context
وزير التربية الوطنية	office	education minister	gender=m number=s
وزيرة التربية الوطنية	office	education minister	gender=f number=s
وزراء التربية الوطنية	office	education minister	number=p
وزيري التربية الوطنية	office	education minister	number=d
وزيرا التربية الوطنية	office	education minister	number=d
وزارة التربية الوطنية	ministry	education-ministry
التعليم العالي	portfolio	education minister	ministry=education-ministry caution=context
وزير التعليم العالي	office	education minister	gender=m number=s
وزيرة التعليم العالي	office	education minister	gender=f number=s
وزراء التعليم العالي	office	education minister	number=p
وزيري التعليم العالي	office	education minister	number=d
وزيرا التعليم العالي	office	education minister	number=d
وزارة التعليم العالي	ministry	education-ministry
التربية والتعليم	portfolio	education minister	ministry=education-ministry caution=context
وزير التربية والتعليم	office	education minister	gender=m number=s
وزيرة التربية والتعليم	office	education minister	gender=f number=s
وزراء التربية والتعليم	office	education minister	number=p
وزيري التربية والتعليم	office	education minister	number=d
وزيرا التربية والتعليم	office	education minister	number=d
وزارة التربية والتعليم	ministry	education-ministry
الزراعة	portfolio	agriculture minister	ministry=agriculture-ministry caution=word
وزير الزراعة	office	agriculture minister	gender=m number=s
وزيرة الزراعة	office	agriculture minister	gender=f number=s
وزراء الزراعة	office	agriculture minister	number=p
وزيري الزراعة	office	agriculture minister	number=d
وزيرا الزراعة	office	agriculture minister	number=d
وزارة الزراعة	ministry	agriculture-ministry
الفلاحة	portfolio	agriculture minister	ministry=agriculture-ministry caution=word
وزير الفلاحة	office	agriculture minister	gender=m number=s
وزيرة الفلاحة	office	agriculture minister	gender=f number=s
وزراء الفلاحة	office	agriculture minister	number=p
وزيري الفلاحة	office	agriculture minister	number=d
وزيرا الفلاحة	office	agriculture minister	number=d
وزارة الفلاحة	ministry	agriculture-ministry
النقل	portfolio	transport minister	ministry=transport-ministry caution=word
وزير النقل	office	transport minister	gender=m number=s
وزيرة النقل	office	transport minister	gender=f number=s
وزراء النقل	office	transport minister	number=p
وزيري النقل	office	transport minister	number=d
وزيرا النقل	office	transport minister	number=d
وزارة النقل	ministry	transport-ministry
المواصلات	portfolio	transport minister	ministry=transport-ministry caution=word
وزير المواصلات	office	transport minister	gender=m number=s
وزيرة المواصلات	office	transport minister	gender=f number=s
وزراء المواصلات	office	transport minister	number=p
وزيري المواصلات	office	transport minister	number=d
وزيرا المواصلات	office	transport minister	number=d
وزارة المواصلات	ministry	transport-ministry
الثقافة	portfolio	culture minister	ministry=culture-ministry caution=word
وزير الثقافة	office	culture minister	gender=m number=s
وزيرة الثقافة	office	culture minister	gender=f number=s
وزراء الثقافة	office	culture minister	number=p
وزيري الثقافة	office	culture minister	number=d
وزيرا الثقافة	office	culture minister	number=d
وزارة الثقافة	ministry	culture-ministry
الإعلام	portfolio	communication minister	ministry=communication-ministry caution=word
وزير الإعلام	office	communication minister	gender=m number=s
وزيرة الإعلام	office	communication minister	gender=f number=s
وزراء الإعلام	office	communication minister	number=p
وزيري الإعلام	office	communication minister	number=d
وزيرا الإعلام	office	communication minister	number=d
وزارة الإعلام	ministry	communication-ministry
الاتصال	portfolio	communication minister	ministry=communication-ministry caution=word
وزير الاتصال	office	communication minister	gender=m number=s
وزيرة الاتصال	office	communication minister	gender=f number=s
وزراء الاتصال	office	communication minister	number=p
وزيري الاتصال	office	communication minister	number=d
وزيرا الاتصال	office	communication minister	number=d
وزارة الاتصال	ministry	communication-ministry
الاتصالات	portfolio	communication minister	ministry=communication-ministry caution=word
وزير الاتصالات	office	communication minister	gender=m number=s
وزيرة الاتصالات	office	communication minister	gender=f number=s
وزراء الاتصالات	office	communication minister	number=p
وزيري الاتصالات	office	communication minister	number=d
وزيرا الاتصالات	office	communication minister	number=d
وزارة الاتصالات	ministry	communication-ministry
العمل	portfolio	labour minister	ministry=labour-ministry caution=word
وزير العمل	office	labour minister	gender=m number=s
وزيرة العمل	office	labour minister	gender=f number=s
وزراء العمل	office	labour minister	number=p
وزيري العمل	office	labour minister	number=d
وزيرا العمل	office	labour minister	number=d
وزارة العمل	ministry	labour-ministry
الشغل	portfolio	labour minister	ministry=labour-ministry caution=word
وزير الشغل	office	labour minister	gender=m number=s
وزيرة الشغل	office	labour minister	gender=f number=s
وزراء الشغل	office	labour minister	number=p
وزيري الشغل	office	labour minister	number=d
وزيرا الشغل	office	labour minister	number=d
وزارة الشغل	ministry	labour-ministry
التشغيل	portfolio	labour minister	ministry=labour-ministry caution=word
وزير التشغيل	office	labour minister	gender=m number=s
وزيرة التشغيل	office	labour minister	gender=f number=s
وزراء التشغيل	office	labour minister	number=p
وزيري التشغيل	office	labour minister	number=d
وزيرا التشغيل	office	labour minister	number=d
وزارة التشغيل	ministry	labour-ministry
البيئة	portfolio	environment minister	ministry=environment-ministry caution=word
وزير البيئة	office	environment minister	gender=m number=s
وزيرة البيئة	office	environment minister	gender=f number=s
وزراء البيئة	office	environment minister	number=p
وزيري البيئة	office	environment minister	number=d
وزيرا البيئة	office	environment minister	number=d
وزارة البيئة	ministry	environment-ministry
المياه	portfolio	environment minister	ministry=environment-ministry caution=word
وزير المياه	office	environment minister	gender=m number=s
وزيرة المياه	office	environment minister	gender=f number=s
وزراء المياه	office	environment minister	number=p
وزيري المياه	office	environment minister	number=d
وزيرا المياه	office	environment minister	number=d
وزارة المياه	ministry	environment-ministry
الري	portfolio	environment minister	ministry=environment-ministry caution=word
وزير الري	office	environment minister	gender=m number=s
وزيرة الري	office	environment minister	gender=f number=s
وزراء الري	office	environment minister	number=p
وزيري الري	office	environment minister	number=d
وزيرا الري	office	environment minister	number=d
وزارة الري	ministry	environment-ministry
الصناعة	portfolio	industry minister	ministry=industry-ministry caution=word
وزير الصناعة	office	industry minister	gender=m number=s
وزيرة الصناعة	office	industry minister	gender=f number=s
وزراء الصناعة	office	industry minister	number=p
وزيري الصناعة	office	industry minister	number=d
وزيرا الصناعة	office	industry minister	number=d
وزارة الصناعة	ministry	industry-ministry
السياحة	portfolio	tourism minister	ministry=tourism-ministry caution=word
وزير السياحة	office	tourism minister	gender=m number=s
وزيرة السياحة	office	tourism minister	gender=f number=s
وزراء السياحة	office	tourism minister	number=p
وزيري السياحة	office	tourism minister	number=d
وزيرا السياحة	office	tourism minister	number=d
وزارة السياحة	ministry	tourism-ministry
الرياضة	portfolio	sports minister	ministry=sports-ministry caution=word
وزير الرياضة	office	sports minister	gender=m number=s
وزيرة الرياضة	office	sports minister	gender=f number=s
وزراء الرياضة	office	sports minister	number=p
وزيري الرياضة	office	sports minister	number=d
وزيرا الرياضة	office	sports minister	number=d
وزارة الرياضة	ministry	sports-ministry
الشباب والرياضة	portfolio	sports minister	ministry=sports-ministry caution=context
وزير الشباب والرياضة	office	sports minister	gender=m number=s
وزيرة الشباب والرياضة	office	sports minister	gender=f number=s
وزراء الشباب والرياضة	office	sports minister	number=p
وزيري الشباب والرياضة	office	sports minister	number=d
وزيرا الشباب والرياضة	office	sports minister	number=d
وزارة الشباب والرياضة	ministry	sports-ministry
الأوقاف	portfolio	religious affairs minister	ministry=religious-affairs-ministry caution=word
وزير الأوقاف	office	religious affairs minister	gender=m number=s
وزيرة الأوقاف	office	religious affairs minister	gender=f number=s
وزراء الأوقاف	office	religious affairs minister	number=p
وزيري الأوقاف	office	religious affairs minister	number=d
وزيرا الأوقاف	office	religious affairs minister	number=d
وزارة الأوقاف	ministry	religious-affairs-ministry
الشؤون الدينية	portfolio	religious affairs minister	ministry=religious-affairs-ministry caution=context
وزير الشؤون الدينية	office	religious affairs minister	gender=m number=s
وزيرة الشؤون الدينية	office	religious affairs minister	gender=f number=s
وزراء الشؤون الدينية	office	religious affairs minister	number=p
وزيري الشؤون الدينية	office	religious affairs minister	number=d
وزيرا الشؤون الدينية	office	religious affairs minister	number=d
وزارة الشؤون الدينية	ministry	religious-affairs-ministry
الأوقاف والشؤون الإسلامية	portfolio	religious affairs minister	ministry=religious-affairs-ministry caution=context
وزير الأوقاف والشؤون الإسلامية	office	religious affairs minister	gender=m number=s
وزيرة الأوقاف والشؤون الإسلامية	office	religious affairs minister	gender=f number=s
وزراء الأوقاف والشؤون الإسلامية	office	religious affairs minister	number=p
وزيري الأوقاف والشؤون الإسلامية	office	religious affairs minister	number=d
وزيرا الأوقاف والشؤون الإسلامية	office	religious affairs minister	number=d
وزارة الأوقاف والشؤون الإسلامية	ministry	religious-affairs-ministry
الشؤون الإسلامية	portfolio	religious affairs minister	ministry=religious-affairs-ministry caution=context
وزير الشؤون الإسلامية	office	religious affairs minister	gender=m number=s
وزيرة الشؤون الإسلامية	office	religious affairs minister	gender=f number=s
وزراء الشؤون الإسلامية	office	religious affairs minister	number=p
وزيري الشؤون الإسلامية	office	religious affairs minister	number=d
وزيرا الشؤون الإسلامية	office	religious affairs minister	number=d
وزارة الشؤون الإسلامية	ministry	religious-affairs-ministry
التخطيط	portfolio	planning minister	ministry=planning-ministry caution=word
وزير التخطيط	office	planning minister	gender=m number=s
وزيرة التخطيط	office	planning minister	gender=f number=s
وزراء التخطيط	office	planning minister	number=p
وزيري التخطيط	office	planning minister	number=d
وزيرا التخطيط	office	planning minister	number=d
وزارة التخطيط	ministry	planning-ministry
التعاون	portfolio	cooperation minister	ministry=cooperation-ministry caution=word
وزير التعاون	office	cooperation minister	gender=m number=s
وزيرة التعاون	office	cooperation minister	gender=f number=s
وزراء التعاون	office	cooperation minister	number=p
وزيري التعاون	office	cooperation minister	number=d
وزيرا التعاون	office	cooperation minister	number=d
وزارة التعاون	ministry	cooperation-ministry
التعاون الدولي	portfolio	cooperation minister	ministry=cooperation-ministry caution=context
وزير التعاون الدولي	office	cooperation minister	gender=m number=s
وزيرة التعاون الدولي	office	cooperation minister	gender=f number=s
وزراء التعاون الدولي	office	cooperation minister	number=p
وزيري التعاون الدولي	office	cooperation minister	number=d
وزيرا التعاون الدولي	office	cooperation minister	number=d
وزارة التعاون الدولي	ministry	cooperation-ministry
التنمية	portfolio	cooperation minister	ministry=cooperation-ministry caution=word
وزير التنمية	office	cooperation minister	gender=m number=s
وزيرة التنمية	office	cooperation minister	gender=f number=s
وزراء التنمية	office	cooperation minister	number=p
وزيري التنمية	office	cooperation minister	number=d
وزيرا التنمية	office	cooperation minister	number=d
وزارة التنمية	ministry	cooperation-ministry
الهجرة	portfolio	immigration minister	ministry=immigration-ministry caution=word
وزير الهجرة	office	immigration minister	gender=m number=s
وزيرة الهجرة	office	immigration minister	gender=f number=s
وزراء الهجرة	office	immigration minister	number=p
وزيري الهجرة	office	immigration minister	number=d
وزيرا الهجرة	office	immigration minister	number=d
وزارة الهجرة	ministry	immigration-ministry
شؤون الهجرة	portfolio	immigration minister	ministry=immigration-ministry caution=context
وزير شؤون الهجرة	office	immigration minister	gender=m number=s
وزيرة شؤون الهجرة	office	immigration minister	gender=f number=s
وزراء شؤون الهجرة	office	immigration minister	number=p
وزيري شؤون الهجرة	office	immigration minister	number=d
وزيرا شؤون الهجرة	office	immigration minister	number=d
وزارة شؤون الهجرة	ministry	immigration-ministry
الشؤون الاستراتيجية	portfolio	strategic affairs minister	ministry=strategic-affairs-ministry caution=context
وزير الشؤون الاستراتيجية	office	strategic affairs minister	gender=m number=s
وزيرة الشؤون الاستراتيجية	office	strategic affairs minister	gender=f number=s
وزراء الشؤون الاستراتيجية	office	strategic affairs minister	number=p
وزيري الشؤون الاستراتيجية	office	strategic affairs minister	number=d
وزيرا الشؤون الاستراتيجية	office	strategic affairs minister	number=d
وزارة الشؤون الاستراتيجية	ministry	strategic-affairs-ministry
الشؤون الأوروبية	portfolio	European affairs minister	ministry=european-affairs-ministry caution=context
وزير الشؤون الأوروبية	office	European affairs minister	gender=m number=s
وزيرة الشؤون الأوروبية	office	European affairs minister	gender=f number=s
وزراء الشؤون الأوروبية	office	European affairs minister	number=p
وزيري الشؤون الأوروبية	office	European affairs minister	number=d
وزيرا الشؤون الأوروبية	office	European affairs minister	number=d
وزارة الشؤون الأوروبية	ministry	european-affairs-ministry
وزير الدولة للشؤون الخارجية	office	deputy foreign minister	number=s
وزير الدولة بوزارة الخارجية	office	deputy foreign minister	number=s
وزير الدولة في وزارة الخارجية	office	deputy foreign minister	number=s
رئيس الدبلوماسية	office	foreign minister	number=s
رئيسة الدبلوماسية	office	foreign minister	number=s
رئيس الديبلوماسية	office	foreign minister	number=s
كبير الدبلوماسيين	office	foreign minister	number=s
كبير مستشاري	office	adviser
نائب وزير الخارجية الأمريكي	office	deputy foreign minister	iso=US
وكيل وزارة الخارجية الأمريكية	office	deputy foreign minister	iso=US
مساعد وزير الخارجية الأمريكي	office	assistant secretary of state	iso=US
مساعدة وزير الخارجية الأمريكي	office	assistant secretary of state	iso=US
مساعد وزير الخارجية الأميركي	office	assistant secretary of state	iso=US
مساعدة وزير الخارجية الأميركي	office	assistant secretary of state	iso=US
نائب عام	office	prosecutor
النائب العام	office	prosecutor
مدعي عام	office	prosecutor
المدعي العام	office	prosecutor
المدعي العام للمحكمة الجنائية الدولية	office	prosecutor
أمين عام وزارة الخارجية	office	ministry secretary-general
الأمين العام لوزارة الخارجية	office	ministry secretary-general
زعيم	office	leader	gender=m number=s
قائد	office	leader	gender=m number=s
مسؤول	office	leader	gender=m number=s
زعيمة	office	leader	gender=f number=s
قائدة	office	leader	gender=f number=s
مسؤولة	office	leader	gender=f number=s
زعماء	office	leader	number=p
قادة	office	leader	number=p
سيد البيت الأبيض	office	president	iso=US
ساكن البيت الأبيض	office	president	iso=US
سيد الكرملين	office	president	iso=RU
ساكن الإليزيه	office	president	iso=FR
# diplomats and envoys
سفير	office	ambassador	gender=m number=s
سفير مفوض	office	ambassador	gender=m number=s
مندوب دائم	office	ambassador	gender=m number=s
ممثل دائم	office	ambassador	gender=m number=s
سفير فوق العادة	office	ambassador	gender=m number=s
المندوب الدائم لدى الأمم المتحدة	office	ambassador	gender=m number=s
الممثل الدائم لدى الأمم المتحدة	office	ambassador	gender=m number=s
مندوب	office	ambassador	gender=m number=s
السفير المندوب الدائم	office	ambassador	gender=m number=s
السفير الممثل الدائم	office	ambassador	gender=m number=s
القاصد الرسولي	office	ambassador	gender=m number=s
سفيرة	office	ambassador	gender=f number=s
مندوبة دائمة	office	ambassador	gender=f number=s
ممثلة دائمة	office	ambassador	gender=f number=s
مندوبة	office	ambassador	gender=f number=s
سفراء	office	ambassador	number=p
مندوبون دائمون	office	ambassador	number=p
مندوبين دائمين	office	ambassador	number=p
نائب المندوب الدائم	office	deputy ambassador	number=s
نائب الممثل الدائم	office	deputy ambassador	number=s
نائب السفير	office	deputy ambassador	number=s
نائبة المندوب الدائم	office	deputy ambassador	number=s
نائبة السفير	office	deputy ambassador	number=s
قائم بالأعمال	office	chargé d'affaires	number=s
قائم بأعمال	office	chargé d'affaires	number=s
القائم بأعمال السفارة	office	chargé d'affaires	number=s
القائمة بالأعمال	office	chargé d'affaires	number=s
قنصل	office	consul
قنصلة	office	consul
قنصل عام	office	consul general
مبعوث خاص	office	special envoy	gender=m number=s
مبعوث شخصي	office	special envoy	gender=m number=s
مبعوث أممي	office	special envoy	gender=m number=s
مبعوث رئاسي	office	special envoy	gender=m number=s
موفد خاص	office	special envoy	gender=m number=s
ممثل خاص	office	special envoy	gender=m number=s
ممثل شخصي	office	special envoy	gender=m number=s
مبعوث الأمم المتحدة	office	special envoy	gender=m number=s
المبعوث الشخصي للأمين العام	office	special envoy	gender=m number=s
المبعوث الخاص للأمين العام	office	special envoy	gender=m number=s
الممثل الخاص للأمين العام	office	special envoy	gender=m number=s
مبعوث الرئيس	office	special envoy	gender=m number=s
موفد رئاسي	office	special envoy	gender=m number=s
مبعوثة خاصة	office	special envoy	gender=f number=s
مبعوثة شخصية	office	special envoy	gender=f number=s
مبعوثة أممية	office	special envoy	gender=f number=s
ممثلة خاصة	office	special envoy	gender=f number=s
موفدة خاصة	office	special envoy	gender=f number=s
مبعوثة رئاسية	office	special envoy	gender=f number=s
مبعوثة الأمم المتحدة	office	special envoy	gender=f number=s
مبعوثون خاصون	office	special envoy	number=p
مبعوثين خاصين	office	special envoy	number=p
ممثلون خاصون	office	special envoy	number=p
نائبة المبعوث الخاص	office	deputy special envoy
نائب المبعوث الخاص	office	deputy special envoy
نائبة المبعوث	office	deputy special envoy
نائب المبعوث	office	deputy special envoy
مبعوث	office	envoy	number=s
موفد	office	envoy	number=s
مبعوثة	office	envoy	number=s
موفدة	office	envoy	number=s
مبعوثون	office	envoy	number=p
مبعوثين	office	envoy	number=p
موفدون	office	envoy	number=p
وسيط	office	mediator
وسطاء	office	mediator	number=p
كبير المفاوضين	office	chief negotiator
كبير مفاوضي	office	chief negotiator
مفاوض	office	negotiator
مفاوضون	office	negotiator	number=p
مفاوضين	office	negotiator	number=p
دبلوماسي	office	diplomat	number=s caution=word
دبلوماسية	office	diplomat	number=s caution=word
دبلوماسيون	office	diplomat	number=p
دبلوماسيين	office	diplomat	number=p
ملحق عسكري	office	military attaché
# organisations
أمين عام	office	secretary-general	gender=m number=s
الأمين العام	office	secretary-general	gender=m number=s
الأمينة العامة	office	secretary-general	gender=f number=s
الأمين العام للأمم المتحدة	office	secretary-general	gender=m number=s
أمين عام الأمم المتحدة	office	secretary-general	gender=m number=s
الأمين العام لجامعة الدول العربية	office	secretary-general	gender=m number=s
أمين عام الجامعة العربية	office	secretary-general	gender=m number=s
الأمين العام لحلف شمال الأطلسي	office	secretary-general	gender=m number=s
أمين عام حلف الناتو	office	secretary-general	gender=m number=s
الأمين العام لحلف الناتو	office	secretary-general	gender=m number=s
الأمين العام لمنظمة التعاون الإسلامي	office	secretary-general	gender=m number=s
الأمين العام لمجلس التعاون	office	secretary-general	gender=m number=s
أمينة عامة	office	secretary-general	gender=f number=s
نائب الأمين العام	office	deputy secretary-general
نائبة الأمين العام	office	deputy secretary-general
أمين عام مساعد	office	deputy secretary-general
الأمين العام المساعد	office	deputy secretary-general
وكيل الأمين العام	office	under-secretary-general
وكيلة الأمين العام	office	under-secretary-general
مدير عام	office	director general	gender=m number=s
المدير العام	office	director general	gender=m number=s
مدير عام الوكالة	office	director general	gender=m number=s
المدير العام للوكالة الدولية للطاقة الذرية	office	director general	gender=m number=s
مدير الوكالة الدولية للطاقة الذرية	office	director general	gender=m number=s
مدير عام منظمة الصحة العالمية	office	director general	gender=m number=s
مديرة عامة	office	director general	gender=f number=s
المديرة العامة	office	director general	gender=f number=s
مدير تنفيذي	office	executive director
مديرة تنفيذية	office	executive director
مدير	office	director	number=s
مديرة	office	director	number=s
ممثل أعلى	office	high representative	number=s
الممثل الأعلى للسياسة الخارجية	office	high representative	number=s
ممثلة عليا	office	high representative	number=s
الممثلة العليا للسياسة الخارجية	office	high representative	number=s
مسؤول السياسة الخارجية في الاتحاد الأوروبي	office	high representative	number=s
مسؤولة السياسة الخارجية في الاتحاد الأوروبي	office	high representative	number=s
مسؤول السياسة الخارجية بالاتحاد الأوروبي	office	high representative	number=s
مسؤولة السياسة الخارجية بالاتحاد الأوروبي	office	high representative	number=s
منسق السياسة الخارجية الأوروبية	office	high representative	number=s
مفوض سام	office	high commissioner
المفوض السامي	office	high commissioner
مفوضة سامية	office	high commissioner
المفوضة السامية	office	high commissioner
مفوض سامي	office	high commissioner
مفوض	office	commissioner
مفوضة	office	commissioner
مفوض عام	office	commissioner
المفوض العام	office	commissioner
رئيس المفوضية الأوروبية	office	commission president
رئيسة المفوضية الأوروبية	office	commission president
رئيسة المفوضية	office	commission president
رئيس المفوضية	office	commission president
رئيس مفوضية الاتحاد الأفريقي	office	commission president
رئيس مفوضية الاتحاد الإفريقي	office	commission president
رئيس مفوضية إيكواس	office	commission president
رئيس المجلس الأوروبي	office	council president
رئيس المجلس الأعلى للدولة	office	council president
رئيس البنك الدولي	office	bank president
رئيسة البنك المركزي الأوروبي	office	bank president
رئيس البرلمان	office	speaker of parliament
رئيسة البرلمان	office	speaker of parliament
رئيس مجلس النواب	office	speaker of parliament
رئيسة مجلس النواب	office	speaker of parliament
رئيس مجلس الأمة	office	speaker of parliament
رئيس مجلس الشورى	office	speaker of parliament
رئيس الكنيست	office	speaker of parliament
رئيس الجمعية الوطنية	office	speaker of parliament
رئيسة الجمعية الوطنية	office	speaker of parliament
رئيس مجلس الشيوخ	office	speaker of parliament
رئيس مجلس المستشارين	office	speaker of parliament
رئيس المجلس الشعبي الوطني	office	speaker of parliament
رئيس الدوما	office	speaker of parliament
رئيس البرلمان العربي	office	speaker of parliament
رئيسة البرلمان الأوروبي	office	speaker of parliament
رئيس الجمعية العامة	office	un general assembly president
رئيسة الجمعية العامة	office	un general assembly president
محافظ البنك المركزي	office	central bank governor
محافظ المصرف المركزي	office	central bank governor
والي بنك المغرب	office	central bank governor
رئيس مجلس الاحتياطي الفيدرالي	office	central bank governor
محافظ	office	governor
والي	office	governor
وال	office	governor
حاكم	office	governor
عمدة	office	mayor
رئيس بلدية	office	mayor
رئيس البلدية	office	mayor
# voices, advisers, parliament, parties, forces, courts
متحدث	office	spokesperson	gender=m number=s
ناطق	office	spokesperson	gender=m number=s
متحدث باسم	office	spokesperson	gender=m number=s
ناطق باسم	office	spokesperson	gender=m number=s
متحدث رسمي	office	spokesperson	gender=m number=s
ناطق رسمي	office	spokesperson	gender=m number=s
متحدث باسم الخارجية	office	spokesperson	gender=m number=s
المتحدث باسم وزارة الخارجية	office	spokesperson	gender=m number=s
الناطق باسم وزارة الخارجية	office	spokesperson	gender=m number=s
المتحدث الرسمي باسم	office	spokesperson	gender=m number=s
المتحدث باسم الكرملين	office	spokesperson	gender=m number=s
الناطق باسم الكرملين	office	spokesperson	gender=m number=s
المتحدث باسم الحكومة	office	spokesperson	gender=m number=s
الناطق باسم الحكومة	office	spokesperson	gender=m number=s
الناطق الرسمي باسم الحكومة	office	spokesperson	gender=m number=s
المتحدث باسم الجيش	office	spokesperson	gender=m number=s
الناطق باسم الجيش	office	spokesperson	gender=m number=s
متحدث عسكري	office	spokesperson	gender=m number=s
متحدثة	office	spokesperson	gender=f number=s
ناطقة	office	spokesperson	gender=f number=s
متحدثة باسم	office	spokesperson	gender=f number=s
ناطقة باسم	office	spokesperson	gender=f number=s
المتحدثة باسم وزارة الخارجية	office	spokesperson	gender=f number=s
الناطقة باسم وزارة الخارجية	office	spokesperson	gender=f number=s
متحدثة رسمية	office	spokesperson	gender=f number=s
متحدثون	office	spokesperson	number=p
ناطقون	office	spokesperson	number=p
نائب المتحدث	office	deputy spokesperson
نائب المتحدث باسم	office	deputy spokesperson
مستشار	office	adviser	gender=m number=s
مستشار رئاسي	office	adviser	gender=m number=s
مستشار الرئيس	office	adviser	gender=m number=s
كبير المستشارين	office	adviser	gender=m number=s
كبير مستشاري الرئيس	office	adviser	gender=m number=s
مستشار الملك	office	adviser	gender=m number=s
مستشار المرشد	office	adviser	gender=m number=s
مساعد الرئيس	office	adviser	gender=m number=s
مستشار خاص	office	adviser	gender=m number=s
مستشار دبلوماسي	office	adviser	gender=m number=s
مستشارة	office	adviser	gender=f number=s
كبيرة المستشارين	office	adviser	gender=f number=s
مستشارون	office	adviser	number=p
مستشارين	office	adviser	number=p
مستشارو	office	adviser	number=p
مستشار الأمن القومي	office	national security adviser
مستشارة الأمن القومي	office	national security adviser
أمين المجلس الأعلى للأمن القومي	office	national security adviser
سكرتير مجلس الأمن	office	national security adviser
مدير الديوان	office	chief of staff
مدير مكتب الرئيس	office	chief of staff
رئيس الديوان	office	chief of staff
كبير موظفي البيت الأبيض	office	chief of staff
رئيس ديوان رئيس الجمهورية	office	chief of staff
نائب	office	member of parliament	gender=m number=s caution=context
نائب معارض	office	member of parliament	gender=m number=s
نائبة معارضة	office	member of parliament	gender=f number=s
نائب اشتراكي	office	member of parliament	gender=m number=s
نائب جمهوري	office	member of parliament	gender=m number=s
نائب ديمقراطي	office	member of parliament	gender=m number=s
نائب إسلامي	office	member of parliament	gender=m number=s
نائب مستقل	office	member of parliament	gender=m number=s
نائب برلماني	office	member of parliament	gender=m number=s caution=context
عضو البرلمان	office	member of parliament	gender=m number=s caution=context
عضو مجلس النواب	office	member of parliament	gender=m number=s caution=context
برلماني	office	member of parliament	gender=m number=s caution=context
عضو الكنيست	office	member of parliament	gender=m number=s caution=context
عضو الكونغرس	office	member of parliament	gender=m number=s caution=context
مشرع	office	member of parliament	gender=m number=s caution=context
نائبة	office	member of parliament	gender=f number=s caution=context
نائبة برلمانية	office	member of parliament	gender=f number=s caution=context
برلمانية	office	member of parliament	gender=f number=s caution=context
نواب	office	member of parliament	number=p
برلمانيون	office	member of parliament	number=p
برلمانيين	office	member of parliament	number=p
مشرعون	office	member of parliament	number=p
مشرعين	office	member of parliament	number=p
سيناتور	office	senator
عضو مجلس الشيوخ	office	senator
رئيس الحزب	office	party leader
زعيم الحزب	office	party leader
أمين عام الحزب	office	party leader
الأمين العام للحزب	office	party leader
رئيسة الحزب	office	party leader
زعيمة الحزب	office	party leader
زعيمة حزب	office	party leader
زعيم حزب	office	party leader
رئيس حزب	office	party leader
زعيم المعارضة	office	opposition leader
زعيمة المعارضة	office	opposition leader
معارض	office	opposition figure	number=s caution=word
معارضة	office	opposition figure	number=s caution=word
مرشح	office	candidate	number=s
مرشحة	office	candidate	number=s
مرشح رئاسي	office	presidential candidate
مرشح للرئاسة	office	presidential candidate
مرشحة للرئاسة	office	presidential candidate
زعيم حركة	office	movement leader	number=s
رئيس المكتب السياسي	office	movement leader	number=s
رئيس المكتب السياسي لحركة حماس	office	movement leader	number=s
زعيم جبهة البوليساريو	office	movement leader	number=s
الأمين العام لجبهة البوليساريو	office	movement leader	number=s
أمين عام جبهة البوليساريو	office	movement leader	number=s
الأمين العام لحزب الله	office	movement leader	number=s
أمين عام حزب الله	office	movement leader	number=s
زعيم الحوثيين	office	movement leader	number=s
زعيم جماعة الحوثي	office	movement leader	number=s
زعيم حماس	office	movement leader	number=s
زعيم حركة حماس	office	movement leader	number=s
زعيم طالبان	office	movement leader	number=s
قائد قوات الدعم السريع	office	movement leader	number=s
زعيم المتمردين	office	movement leader	number=s
رئيس الجبهة	office	movement leader	number=s
قائد الجيش	office	military leader	number=s
القائد العام	office	military leader	number=s
القائد العام للقوات المسلحة	office	military leader	number=s
القائد العام للجيش	office	military leader	number=s
رئيس الأركان	office	military leader	number=s
رئيسا الأركان	office	military leader	number=d
رئيسي الأركان	office	military leader	number=d
رئيسا أركان	office	military leader	number=d
رئيسي أركان	office	military leader	number=d
رئيس أركان الجيش	office	military leader	number=s
رئيس هيئة الأركان	office	military leader	number=s
رئيس هيئة الأركان المشتركة	office	military leader	number=s
رئيس أركان	office	military leader	number=s
قائد عسكري	office	military leader	number=s
قائد القوات المسلحة	office	military leader	number=s
نائب القائد العام	office	military leader	number=s
رئيس أركان القوات البرية	office	military leader	number=s
القائد العام للجيش الوطني	office	military leader	number=s
قائد ميداني	office	commander
قائد القوات	office	commander
رئيس المخابرات	office	intelligence chief	number=s
رئيس جهاز المخابرات	office	intelligence chief	number=s
رئيس الاستخبارات	office	intelligence chief	number=s
مدير المخابرات	office	intelligence chief	number=s
مدير جهاز المخابرات	office	intelligence chief	number=s
رئيس المخابرات العامة	office	intelligence chief	number=s
مدير وكالة المخابرات المركزية	office	intelligence chief	number=s
مدير وكالة الاستخبارات المركزية	office	intelligence chief	number=s
رئيس الموساد	office	intelligence chief	number=s
مدير الموساد	office	intelligence chief	number=s
رئيس جهاز الموساد	office	intelligence chief	number=s
رئيس الشاباك	office	intelligence chief	number=s
رئيس جهاز الشاباك	office	intelligence chief	number=s
مدير الاستخبارات الوطنية	office	intelligence chief	number=s
مديرة الاستخبارات الوطنية	office	intelligence chief	number=s
مدير السي آي إيه	office	intelligence chief	number=s
قاض	office	judge
قاضي	office	judge
قاضية	office	judge
قضاة	office	judge	number=p
محامي	office	lawyer
محام	office	lawyer
محامية	office	lawyer
مقرر خاص	office	special rapporteur
المقرر الخاص	office	special rapporteur
مقررة خاصة	office	special rapporteur
المقررة الخاصة	office	special rapporteur
خبير	office	expert	number=s
خبيرة	office	expert	number=s
خبراء	office	expert	number=p
سيدة أولى	office	first lady
السيدة الأولى	office	first lady
شيخ الأزهر	office	grand imam
مفتي	office	mufti
مفتي الجمهورية	office	mufti
المفتي العام	office	mufti
بطريرك	office	patriarch
كاردينال	office	cardinal
رئيس مجلس الإدارة	office	chief executive
رئيس تنفيذي	office	chief executive
رئيس سابق	office	former president	gender=m number=s
الرئيس السابق	office	former president	gender=m number=s
رئيس أسبق	office	former president	gender=m number=s
الرئيس الأسبق	office	former president	gender=m number=s
رئيس راحل	office	former president	gender=m number=s
الرئيس المخلوع	office	former president	gender=m number=s
الرئيس المعزول	office	former president	gender=m number=s
الرئيس المنتهية ولايته	office	former president	gender=m number=s
رئيسة سابقة	office	former president	gender=f number=s
رئيس وزراء سابق	office	former head of government	number=s
رئيس الوزراء السابق	office	former head of government	number=s
رئيس الوزراء الأسبق	office	former head of government	number=s
رئيس الحكومة السابق	office	former head of government	number=s
رئيس الحكومة الأسبق	office	former head of government	number=s
الوزير الأول السابق	office	former head of government	number=s
وزير خارجية سابق	office	former foreign minister	number=s
وزير الخارجية السابق	office	former foreign minister	number=s
وزير الخارجية الأسبق	office	former foreign minister	number=s
وزيرة الخارجية السابقة	office	former foreign minister	number=s
وزير سابق	office	former minister
وزيرة سابقة	office	former minister
# words that change an office
سابق	former	former
سابقة	former	former
سابقين	former	former
سابقون	former	former
أسبق	former	former
راحل	former	former
مخلوع	former	former
معزول	former	former
مقال	former	former
بالإنابة	acting	acting
بالنيابة	acting	acting
مؤقت	acting	acting
مؤقتة	acting	acting
انتقالي	acting	acting
انتقالية	acting	acting
مكلف	acting	acting
مكلفة	acting	acting
نائب	deputy	deputy
نائبة	deputy	deputy
مساعد	deputy	deputy
مساعدة	deputy	deputy
وكيل	deputy	deputy
منتهية ولايته	outgoing	outgoing
منصرف	outgoing	outgoing
منتخب	elect	designate
منتخبة	elect	designate
معين	elect	designate
معينة	elect	designate
# civil titles, ranks, counterparts, kin
السيد	title		gender=m
السيدة	title		gender=f
السادة	title		gender=m
السيدان	title		gender=m
سيد	title		gender=m
سيدة	title		gender=f
الآنسة	title		gender=f
الأستاذ	rank		gender=m
الأستاذة	title		gender=f
الدكتور	rank		gender=m
الدكتورة	rank		gender=f
دكتور	rank		gender=m
دكتورة	rank		gender=f
=د.	title
=أ.	title
=م.	title
المهندس	title		gender=m
الحاج	title		gender=m
فخامة	title
فخامة الرئيس	title		gender=m
جلالة	title
صاحب الجلالة	title		gender=m
صاحبة الجلالة	title		gender=f
معالي	title
معالي الوزير	title
سعادة	title
سعادة السفير	title
سمو	title
صاحب السمو	title		gender=m
صاحب السمو الملكي	title		gender=m
صاحب السمو الشيخ	title		gender=m
دولة الرئيس	title		gender=m
سماحة	title		gender=m
فضيلة	title		gender=m
قداسة	title		gender=m
نيافة	title		gender=m
غبطة	title		gender=m
جنرال	rank
فريق	rank		caution=word
فريق أول	rank
فريق أول ركن	rank
لواء	rank		caution=word
لواء ركن	rank
عميد	rank		caution=word
عميد ركن	rank
عقيد	rank
مقدم	rank		caution=word
رائد	rank		caution=word
نقيب	rank
ملازم	rank
مشير	rank
أميرال	rank
مارشال	rank
أمير	rank
أميرة	rank
شيخ	rank
شيخة	rank
ملك	rank
ملكة	rank
سلطان	rank
إمام	rank		caution=word
آية الله	rank
حجة الإسلام	rank
ملا	rank
بابا	rank
كاردينال	rank
مطران	rank
أسقف	rank
أب	rank		caution=word
أخ	rank		caution=word
مولاي	rank
سيدي	rank
للا	rank
لالة	rank
باشا	rank
لورد	rank
سير	rank		caution=word
بارون	rank
كونت	rank
دوق	rank
قس	rank		caution=word
حاخام	rank
شريف	rank		caution=word
حاج	rank
بروفيسور	rank
نظير	homologue		gender=m number=s
نظيره	homologue		gender=m number=s
نظيرها	homologue		gender=m number=s
نظيرته	homologue		gender=f number=s
نظيرتها	homologue		gender=f number=s
نظيرة	homologue		gender=f number=s
نظراء	homologue		number=p
نظرائه	homologue		number=p
نظرائها	homologue		number=p
نظيريه	homologue		number=d
نظيراه	homologue		number=d
نظيرهما	homologue		gender=m number=s
زميل	homologue		gender=m number=s
زميله	homologue		gender=m number=s
زملائه	homologue		number=p
محاور	interlocutor
ضيف	interlocutor
ضيفه	interlocutor
مضيف	interlocutor
مضيفه	interlocutor
ابن	kin		gender=m
نجل	kin		gender=m
نجله	kin		gender=m
ابنه	kin		gender=m
ابنة	kin		gender=f
ابنته	kin		gender=f
كريمة	kin		gender=f caution=word
والد	kin		gender=m
والده	kin		gender=m
والدة	kin		gender=f
شقيق	kin		gender=m
شقيقه	kin		gender=m
شقيقة	kin		gender=f
أخ	kin		gender=m
أخت	kin		gender=f
زوج	kin		gender=m caution=word
زوجة	kin		gender=f
زوجته	kin		gender=f
زوجها	kin		gender=m
قرينة	kin		gender=f
قرينته	kin		gender=f
حرم	kin		gender=f caution=word
عقيلة	kin		gender=f caution=word
صهر	kin		gender=m
صهره	kin		gender=m
عم	kin		gender=m caution=word
خال	kin		gender=m caution=word
حفيد	kin		gender=m
أرملة	kin		gender=f
خلف	successor		caution=word
خليفة	successor		caution=word
خلفه	successor		caution=word
خليفته	successor		caution=word
خلفا	successor		caution=word
سلف	predecessor		caution=word
سلفه	predecessor		caution=word
سلفها	predecessor		caution=word
# ministries and bodies of states
وزارة	ministry		head=1
وزارات	ministry		head=1
وزارتا	ministry		head=1 number=d
وزارتي	ministry		head=1 number=d
دبلوماسية	ministry	foreign-ministry	needs=demonym
ديبلوماسية	ministry	foreign-ministry	needs=demonym
خارجية	ministry	foreign-ministry	needs=demonym caution=word
دفاع	ministry	defence-ministry	needs=demonym caution=word
داخلية	ministry	interior-ministry	needs=demonym caution=word
رئاسة	body	presidency	caution=word
رئاسة الجمهورية	body	presidency
ديوان الرئاسة	body	presidency
قصر الرئاسة	body	presidency
مكتب الرئيس	body	presidency
مكتب الرئاسة	body	presidency
إدارة الرئيس	body	presidency
حكومة	body	government
حكومات	body	government
مجلس الوزراء	body	government
إدارة	body	government	caution=word
حكومة انتقالية	body	government
حكومة مؤقتة	body	government
سلطة تنفيذية	body	government
رئاسة الوزراء	body	government-presidency
رئاسة الحكومة	body	government-presidency
مكتب رئيس الوزراء	body	government-presidency
رئاسة مجلس الوزراء	body	government-presidency
برلمان	body	parliament
مجلس تشريعي	body	parliament
مجلس النواب	body	parliament
مجلس الأمة	body	parliament
مجلس الشورى	body	parliament
برلمانات	body	parliament
الجمعية الوطنية	body	national-assembly
المجلس الوطني	body	national-assembly
مجلس الشيوخ	body	senate
جيش	body	army
قوات مسلحة	body	army
قوات الجيش	body	army
هيئة الأركان	body	army
جيوش	body	army
قيادة الجيش	body	army
رئاسة الأركان	body	army
سلاح الجو	body	air-force
قوات جوية	body	air-force
بحرية	body	navy	caution=word
قوات بحرية	body	navy
سلاح البحرية	body	navy
شرطة	body	police	caution=word
درك	body	police	caution=word
أمن وطني	body	police
مخابرات	body	intelligence
استخبارات	body	intelligence
جهاز المخابرات	body	intelligence
أجهزة الاستخبارات	body	intelligence
أجهزة الأمن	body	intelligence
مخابرات عامة	body	intelligence
استخبارات عسكرية	body	military-intelligence
مخابرات حربية	body	military-intelligence
سفارة	body	embassy
سفارات	body	embassy
بعثة دائمة	body	embassy
بعثة دبلوماسية	body	embassy
مندوبية دائمة	body	embassy
قنصلية	body	consulate
قنصليات	body	consulate
قنصلية عامة	body	consulate
بنك مركزي	body	central-bank
مصرف مركزي	body	central-bank
البنك المركزي	body	central-bank
المصرف المركزي	body	central-bank
محكمة عليا	body	supreme-court
محكمة دستورية	body	constitutional-court
نيابة عامة	body	prosecution
نيابة	body	prosecution	caution=word
مجلس الأمن القومي	body	security-council
المجلس الأعلى للأمن	body	security-council
لجنة الانتخابات	body	electoral-commission
هيئة الانتخابات	body	electoral-commission
مفوضية الانتخابات	body	electoral-commission
اللجنة المستقلة للانتخابات	body	electoral-commission
المفوضية العليا للانتخابات	body	electoral-commission
المفوضية العليا المستقلة للانتخابات	body	electoral-commission
الهيئة العليا المستقلة للانتخابات	body	electoral-commission
المفوضية الوطنية العليا للانتخابات	body	electoral-commission
السلطة الوطنية المستقلة للانتخابات	body	electoral-commission
ديوان ملكي	body	royal-cabinet
بلاط ملكي	body	royal-court
قصر ملكي	body	royal-court
ديوان أميري	body	royal-court
تلفزيون رسمي	body	television
تلفزيون الدولة	body	television
تلفزيون حكومي	body	television
تلفزيون وطني	body	television
تلفزة وطنية	body	television
إذاعة رسمية	body	radio
إذاعة وطنية	body	radio
وكالة الأنباء الرسمية	body	news-agency
وكالة رسمية	body	news-agency
وكالة أنباء رسمية	body	news-agency
وكالة الأنباء	body	news-agency	caution=word
وكالة أنباء	body	news-agency	caution=word
خفر السواحل	body	coast-guard
حرس السواحل	body	coast-guard
مجلس عسكري	body	junta
سلطات انتقالية	body	junta
مجلس عسكري انتقالي	body	junta
نظام عسكري	body	junta
حرس وطني	body	national-guard
حرس رئاسي	body	presidential-guard
حرس جمهوري	body	presidential-guard
معارضة	body	opposition	nobody=1
وفد	body	negotiating-team	nobody=1
وفود	body	negotiating-team	nobody=1
سلطات	body	authorities	nobody=1
جهات رسمية	body	authorities	nobody=1

# offices of councils, regions, police, missions, and chambers
رئيس مجلس الأعيان	office	speaker of parliament	number=s
المبعوثة الخاصة	office	special envoy	number=s
زعيم ائتلاف	office	party leader	number=s
رئيس ائتلاف	office	party leader	number=s
رئيس كتلة	office	parliamentary leader	number=s
رئيسة كتلة	office	parliamentary leader	number=s
رئيس الكتلة	office	parliamentary leader	number=s
منسق الشؤون الإنسانية	office	humanitarian coordinator	number=s
منسقة الشؤون الإنسانية	office	humanitarian coordinator	number=s
المنسق المقيم	office	resident coordinator	number=s
مدير الأمن العام	office	police chief	number=s
قائد الشرطة	office	police chief	number=s
مدير الأمن الوطني	office	police chief	number=s
المدير العام للأمن الوطني	office	police chief	number=s
قائد الدرك الوطني	office	military leader	number=s
قائد الدرك	office	military leader	number=s
وسيط الجمهورية	office	ombudsman	number=s
عضو المجلس البلدي	office	councillor	number=s
رئيس المجلس البلدي	office	mayor	number=s
نائب المحافظ	office	deputy governor	number=s
رئيس البعثة	office	head of mission	number=s
رئيسة البعثة	office	head of mission	number=s

# heads of bodies: no organisation by themselves, but words of their own behind what is written with them
لجنة	body	committee	nobody=1
هيئة	body	authority	nobody=1
مفوضية	body	commission	nobody=1
خلية	body	cell	nobody=1
مجلس	body	council	nobody=1
صاحب السمو الأمير	rank
صاحب السمو الملكي الأمير	rank
كاتب الدولة لدى وزير الخارجية	office	minister	gender=m number=s
كاتب الدولة لدى وزير الشؤون الخارجية	office	minister	gender=m number=s
كاتبة الدولة لدى وزير الشؤون الخارجية	office	minister	gender=f number=s
