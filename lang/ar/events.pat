# What happened, in Arabic. docs/events.md says what kinds, keys and captures mean.
# Verbs stand before their subjects: subject=first.
mode all

set stop = "،" | "؛" | ":" | "." | ","
# Agencies put the day between commas right behind verb and subject.
set hard = "؛" | ":" | "."
def title = (@office | @homologue | @rank | @title)
def nameless = (مصدر | مصادر | مسؤول | مسؤولون | مسؤولين | مسؤولان | دبلوماسي | دبلوماسيون | دبلوماسيين | دبلوماسيان)

# -- Who -----------------------------------------------------------------------

np
    $title ["،"] who:<person>                     => np
    $title @demonym (الجديد | الجديدة | السابق) [(لدى | في) <state,place,organisation>] ["،"] who:<person> => np
    $title (@portfolio | @ministry | @title | @rank | @demonym | @former | @office | @acting | (جمهورية | مملكة | دولة | سلطنة) <state> | <state,organisation,place> | (لدى | ل | في | باسم) <state,organisation,place>){1,5} ["،"] who:<person>                     => np
    (نظيره | نظيرها | نظيرته | ضيفه | مضيفه) [@demonym] ["،"] who:<person>  => np
    who:<person> "،" $title (@portfolio | @demonym | @former | <state,organisation,place>){0,4}                     => np
    (و | "،") << @demonym who:<person>  => np
    و << <state> who:<person>  => np
    (وفدا | وفد) من [%uncased] [@demonym] (برئاسة | بقيادة | ب رئاسة | ب قيادة) [$title] who:<person>  => np role=bare
    (وفد | بعثة) [%uncased] [من] [%uncased | %uncased %uncased] [<organisation>] (برئاسة | بقيادة | ب رئاسة | ب قيادة) [$title] who:<person>  => np role=bare
    (حكومة | سلطات | جمهورية | مملكة | دولة) who:<state>  => np
    (سفراء | مبعوثو | مبعوثي | ممثلو | ممثلي) who:<state>  => np head=1
    (رؤساء | قادة | زعماء | رئيسا | رئيسي | زعيما | زعيمي) who:<state> => np head=1 office="president|head of state|head of government|crown prince"
    (وزراء | وزيرا | وزيري) [خارجية | دفاع | @portfolio] who:<state> => np head=1 office="minister"
    (وفد | بعثة) [من | %uncased] who:<state,organisation>  => np
    who:<organisation> "(" (%upper | %uncased) ")" => np

def dem = side:@demonym
described
    (نظيره | نظيرها | نظيرته) $dem [و $dem] => described
    (نظيريه | نظيراه | نظرائه) $dem [و $dem] => described
    office:@office [portfolio:@portfolio] $dem => described
    office:@office [portfolio:@portfolio] side:<state> => described

pronoun
    (سموه | سموها | فخامته | فخامتها | جلالته | جلالتها | معاليه | معاليها | دولته | سعادته | سعادتها) => pronoun count=1 for=person
    (الطرفان | الطرفين | الجانبان | الجانبين) => pronoun count=2 for=any
    (الوزيران | الوزيرين | الرئيسان | الرئيسين | الزعيمان | الزعيمين | المسؤولان | المسؤولين | الاثنان | كلاهما) => pronoun count=2 for=person
    (وزراء خارجية الدول الثلاث | رؤساء الدول الثلاث | الدول الثلاث | البلدان الثلاثة | الحكومات الثلاث | العواصم الثلاث | الدول الثلاثة) => pronoun count=3 for=state
    (البلدان | البلدين | الدولتان | الدولتين | العاصمتان | العاصمتين | الحكومتان | الحكومتين) => pronoun count=2 for=state
    (هذا الأخير | الأخير) => pronoun count=1 for=person
    (الرجلان | الرجلين | الدبلوماسيان | الدبلوماسيين | الجانبان) => pronoun count=2 for=person
    (القائدان | القائدين | رئيسا البلدين | رئيسي البلدين) => pronoun count=2 for=person office="president|head of state|head of government|crown prince"
    (وزيرا خارجية البلدين | وزيري خارجية البلدين) => pronoun count=2 for=person office="minister"
    (نظيره | نظيرها | مضيفه | ضيفه | محاوره) >> !(<person> | @demonym | "،") => pronoun count=1 for=person other=1
    (مع | ب | إلى) << (ه | ها) => pronoun count=1 for=person other=1

case
    (بحضور | بمشاركة) => case role=present
    (مع | برفقة | رفقة)                             => case role=with
    (لدى استقبال | خلال استقبال) => case role=other
    (أمام) => case role=against
    مع كل من                            => case role=with
    (من قبل | من طرف | على يد | برئاسة | برعاية | برئاسة مشتركة بين | برئاسة مشتركة ل)                           => case role=by
    (إلى | ل | لدى | نحو)                   => case role=to
    (في | ب | داخل)                               => case role=in
    (في | ب) (مدينة | العاصمة | بلدة | منتجع | مقر | مطار | قصر) => case role=in
    (إلى | ل) (مدينة | العاصمة | بلدة | منتجع) => case role=to
    بين                            => case role=between
    (العلاقات | علاقات | التعاون | الحدود | الشراكة | الخلاف | الحرب | النزاع | التوتر | الأزمة | التبادل) [%uncased] [%uncased] بين => case role=other
    بين كل من => case role=between
    (ب طلب من | ب دعوة من | ب مبادرة من)      => case role=other
    (ضد)                           => case role=against
    (حسبما | وفق ما | بحسب ما | حسب ما | كما | على ما | وفقا لما | بحسبما) (~{announce}:past.3 | ~{say}:past.3 | ~{confirm}:past.3 | نقلت | ذكرته | أفاد به | أفادت به) => case role=other
    (على | عن | من | حول | بشأن | منذ | بعد | قبل | خلال | عبر | دون | وفق | حسب | تجاه | رغم | عقب | إزاء | عند | أثناء | باسم | بسبب | لصالح) => case role=other
    (للقاء | ليلتقي | لإجراء محادثات مع | لإجراء مباحثات مع | للاجتماع مع | للاجتماع ب | للتباحث مع | للقاء مع | ل لقاء | ل إجراء محادثات مع)      => case role=host
    بدعوة من     => case role=host

join
    (و | أو)        => join
    و (مع | بين | إلى | ل | ب)         => join
    ("،" | ",")                            => join weak=1

break
    ("؛" | ":" | ";")                           => break
    (أن | إن | أنه | أنها | إنه | إنها | أنهم | إنهم | بأن | بأنه | بأنها | كما | مؤكدا | مشيرا | مضيفا | معتبرا | قائلا | موضحا | مشددا | داعيا | محذرا | لافتا)                   => break
    (إذا | لو | ما إذا | ما لم) => break maybe=1
    حيث => break where=1
    (حين | حينما | بينما | لكن | غير أن | إلا أن | رغم أن | قبل أن | بعد أن | بعدما | فيما | في حين | عندما | إذا | لأن)     => break
    (الذي | التي | الذين | اللذان) >> !(كان مقررا | كانت مقررة | كان من المقرر | كانت ستبدأ | تعقد | عقد | عقدت | انعقدت | ستعقد | جرت | جرى)                 => break relative=1
    "،" (و | ف)           => break
    ["،"] (تناول | تناولت | تناولا | تمحور | تمحورت | تطرق | تطرقا | تركز | تركزت) => break

# -- Whether -------------------------------------------------------------------

def due = (من المقرر | من المنتظر | من المرتقب | من المتوقع | من المزمع | من المفترض | كان مقررا | كان من المقرر | ينتظر | يرتقب | يعتزم | تعتزم | يتوقع | المقرر | المنتظر)

status
    (نفى | نفت | ينفي | تنفي) ..5!$hard (هذه الأنباء | هذا الخبر | صحة الخبر | صحة هذه الأنباء | هذه المعلومات | هذه التقارير | هذا النبأ) => status is=denied report=1
    (نفى | نفت | ينفي | تنفي) ..12!$hard (وجود | إجراء | عقد) [أي] => status is=denied
    (الأنباء | التقارير | المعلومات) ..14!$hard (غير صحيحة | عارية عن الصحة | عارية من الصحة | لا أساس لها) => status is=denied
    (مقرر | مقررة | مقررا | مرتقب | مرتقبة | منتظر | منتظرة | مبرمج | مبرمجا | مبرمجة | مزمع | مزمعة | متوقعة)   => status is=planned
    $due [أن] => status is=planned
    (ستعقد | سيعقد | ستنعقد | سينعقد | سيتم | ستتم | ستجري | سيجري | ستلتئم | سيلتئم | ستبدأ | سيبدأ | ستنطلق | ستستضيف | ستحتضن | تحتضن) => status is=planned
    المقبل => status is=planned
    (انعقدت | انعقد | عقدت | جرت | جرى | اختتمت | اختتم | اختتام | انتهت | انطلقت | التأمت) => status is=held
    (يزور حاليا | تزور حاليا | يقوم حاليا | جارية | تتواصل | يواصل) => status is=ongoing
    (تأجيل | تأجيله | تأجيلها | تأجل | تأجلت | أجل | أجلت | أرجئ | أرجئت | إرجاء | تؤجل | يؤجل | مؤجلة | تأجيل موعد) => status is=postponed
    (إلغاء | إلغائها | إلغاؤها | ألغي | ألغيت | ألغى | ألغت | تلغى | يلغى) => status is=cancelled
    لا (لقاء | اجتماع | زيارة | قمة | اتصال) (مقرر | مقررا | مقررة | مرتقب | مرتقبا | مبرمج | مبرمجا) => status is=denied
    (لا يوجد | ليس هناك | لا توجد) [%uncased] (لقاء | اجتماع | زيارة | موعد | اتصال | خطط) => status is=denied
    (أي | أية) (لقاء | اجتماع | زيارة | قمة | اتصال | مكالمة) => status is=denied
    (نفى | نفت | ينفي | تنفي | نفيه | كذب | كذبت) ..10!$stop (عقد | إجراء | حصول | وجود | صحة | لقاء | اجتماع | زيارة | أي) => status is=denied
    لن (يتم | تتم | يعقد | تعقد | ينعقد | تجري | يجري) => status is=cancelled
    لم (يتم | تتم | يعقد | تعقد | ينعقد | تجر | يجر) => status is=denied
    (نفى | نفت | ينفي | تنفي) [%uncased] [%uncased] [وجود | صحة | حصول | عقد | إجراء] => status is=denied

negation
    (لم | لن | لا) ~:subj     => negation
    (لم | لن | لا) ~:pres     => negation
    (عدم | دون) (~:masdar) => negation
    (رفض | رفضت | رفض أن) (~:masdar | لقاء | استقبال) => negation
    # A past is "had": only forms that are no past, "may meet".
    (قد | ربما | لو | إذا) (~:pres.3ms | ~:subj.3ms | تلتقي | تزور | تعقد | تستقبل | تصل | تتوجه | تشارك) => -

place
    (في | إلى) العاصمة of:@demonym   => place
    في المدينة (نفسها | ذاتها) => place
    في العاصمة >> !(@demonym | <place>) => place capital=1
    (في | ب) [قصر] house:@seat.building=1 => place

until
    (حتى | إلى غاية | وتستمر حتى) d:<date> => until
days
    (يومين) => days n=2
    (ثلاثة أيام) => days n=3
    (أربعة أيام) => days n=4
    (خمسة أيام) => days n=5

# At an occasion told before.
def conversing = (اللقاء | اللقاءين | المحادثات | المباحثات | المشاورات)
def assembling = (الاجتماع | القمة | المؤتمر | الجلسة | الزيارة | الحفل | المراسم | التصويت | الافتتاح | المفاوضات | لقاء | قمة | لقائهما | اجتماعهما | لقائه | اجتماعه)
def event = ($conversing | $assembling)
def during = (عقب | بعد | خلال | في ختام | في افتتاح | لدى افتتاح | عند افتتاح | في مستهل | أثناء | إثر | في نهاية | بمناسبة | في أعقاب)
occasion
    (غداة | في اليوم التالي ل) $event => occasion shift=1
    (عشية | قبل يوم من | قبيل) $event => occasion shift=-1
    (على الفور | فورا | على الأثر) => occasion once=1
    $during $conversing >> !(مع | بين | ب) => occasion of=meeting
    $during $assembling >> !(مع | بين | ب) => occasion
    (في كلمة | في كلمته | في كلمة له) => occasion
    (لدى وصوله | عند وصوله | في المطار | لدى وصولها) => occasion first=1
    (على هامش (القمة | الاجتماع | المؤتمر | الزيارة | الدورة) | على هامشها | على هامشه) => occasion aside=1

each
    (هاتفيا | هاتفيين | هاتفية | مكالمتين هاتفيتين) ..5!$hard (بكل من | مع كل من) => each
    (منفصلين | منفصلة | منفصل | على حدة | كل على حدة | على التوالي)   => each

source priority=1
    (وفق | وفقا ل | حسب | بحسب | نقلا عن | أضاف | أوضح | ذكر | أكد | أضافت | أوضحت) (المصدر ذاته | المصدر نفسه | نفس المصدر | البيان ذاته | ذات المصدر) => source same=1 instead=1

# A word that may go on with a name: none that a clause, a place or a day begins with.
def further = !(@conj | @prep | @adv | @weekdayart | %punct | %number)
source
    (في | خلال) (تصريح | تصريحات | مقابلة | حديث | حوار) (لشبكة | لقناة | لصحيفة | لوكالة | لإذاعة | لتلفزيون) ["«"] who:(<organisation> | %uncased [$further] [$further]) => source medium=1
    في (تصريح | تصريحات | بيان | حديث) ل ["("] who:<organisation> => source medium=1
    (على | عبر) [منصة | موقع | حسابه في | صفحته على] who:(فيسبوك | تويتر | إكس | إنستغرام | تلغرام) => source medium=1
    (وفق | وفقا ل | حسب | بحسب) who:((بيان | بلاغ | تصريح) (مكتبه | مكتبها | رئاسة | ديوان | وزارة | مكتب | لمكتبه | لمكتبها | لرئاسة | لديوان | لوزارة | لمكتب | الوزارة | الرئاسة) [$further] [$further]) => source
    (حسبما | وفق ما | بحسب ما | كما | على ما | حسب ما) (ذكر | أعلن | أفاد [به] | أوضح | أكد | صرح [به] | قال) who:((المتحدث | الناطق) [الرسمي] باسم (%uncased | <organisation>) [$further]) => source instead=1
    (بموجب | ب | وفق) who:(مرسوم [%uncased] | قرار رئاسي | أمر ملكي | ظهير شريف) => source
    (حسبما | وفق ما | بحسب ما | كما | حسب ما) (أعلنت | أعلن | أفادت | أفاد | ذكرت | ذكر | أوضحت | أكدت) who:((الوزارة | وزارة | الرئاسة | رئاسة | الحكومة | السفارة | الديوان) [%uncased] [@demonym]) => source instead=1
    (حسبما | وفق ما | بحسب ما | حسب ما | كما | على ما | وفقا لما | مثلما | بحسبما) (~{announce}:past.3 | ~{say}:past.3 | ~{confirm}:past.3 | نقلت | نقله | ذكرته | أفاد به | أفادت به | أعلنه | أعلنته) [به] => source next=1 instead=1
    (حسبما | وفق ما | بحسب ما | حسب ما | كما | على ما | وفقا لما | بحسبما) (~{announce}:past.3 | ~{say}:past.3 | ~{confirm}:past.3 | نقلت | نقله) [به] [<organisation>] [عن] who:($nameless [%uncased | @demonym] [%uncased | @demonym]) => source instead=1
    (وفق | وفقا ل | حسب | بحسب | نقلا عن | طبقا ل) => source next=1
    (وفق | وفقا ل | حسب | بحسب | نقلا عن | طبقا ل) (بيان | بلاغ | تقرير) [صادر عن | ل | من | نشرته | أصدرته] => source next=1
    (أفاد | أفادت | قال | قالت | ذكر | ذكرت | أكد | أكدت | أعلن | أعلنت | أوضح | كشف | كشفت | صرح) who:($nameless [%uncased | @demonym] [%uncased | @demonym]) ["،"] (أن | إن | بأن | ب | ل | عن) => source
    (كشف | كشفت | ذكرت | أفادت | أوردت | قالت | نقلت | أعلنت | نشرت) [موقع | صحيفة | قناة | وكالة | إذاعة | شبكة | مجلة] (صحيفة | قناة | وكالة | إذاعة | شبكة | مجلة | موقع) who:(<organisation> | %uncased [%uncased]) (أن | إن | ب | "،") => source instead=1
    (أكد | أكدت | أعلن | أعلنت | أوضحت | نفت) who:<organisation,person,state> ذلك => source instead=1
    (نقلت | نقل) ..4!$stop عن who:($nameless [%uncased | @demonym] [%uncased | @demonym]) (أن | إن | قوله | قولها | قولهم | تأكيده | "،") => source
    (ذكر | أفاد | أوضح | جاء في | أكد) [ب] (بيان | بلاغ) [صادر عن | ل | من] => source next=1
    (وفق | وفقا ل | حسب | بحسب | نقلا عن) [ما ~{say} | ما أفادت به | ما ذكرت | ما أعلنت | ما أعلنه | ما نقلت] who:<person,organisation,state>    => source
    (وفق | حسب | بحسب | نقلا عن | ذكر | أفاد) who:(بيان [صادر عن | ل | من] [%uncased] <organisation,state>)    => source
    (جاء ذلك | جاء الإعلان | وذلك) في (بيان | تصريح | تصريحات) [صادر عن | ل | من] [وزارة | رئاسة] who:<organisation,state,person> => source
    (أكد | أعلن | أكدت | أعلنت | أفادت | أفاد) ب ذلك who:<organisation,person,state> => source
    (قال | قالت | أكد | أكدت | أفاد | أفادت | ذكر | ذكرت) who:((مصدر | مصادر | مسؤول | مسؤولون | دبلوماسي | دبلوماسيون) [%uncased] [%uncased]) (إن | أن | ل) => source
    (في | عبر | خلال) (مقابلة | حوار | حديث | تصريح | تصريحات) (مع | ل | إلى) [قناة | وكالة | صحيفة | إذاعة] [%uncased] who:<organisation> => source medium=1
    (ل | نقلت | نقلته | عن | على) (قناة | وكالة | صحيفة | إذاعة | التلفزيون) who:<organisation> => source
    (لقناة | لصحيفة | لوكالة | لإذاعة | لشبكة | لموقع) ["«"] who:<organisation> => source medium=1
    (حسبما | وفق ما | بحسب ما | حسب ما | كما | على ما | وفقا لما) (أفادت | أفاد | ذكرت | ذكر | أوردت | أعلنت | كشفت | نقلت) [به] (صحيفة | قناة | وكالة | شبكة | موقع | مجلة) "«" who:<organisation> => source instead=1
    (وفق | حسب | بحسب | نقلا عن) who:(مصدر [%uncased] | مصادر [%uncased] | مصدر مقرب من <person>) => source
    ("،" | "»") (وفق | حسب | بحسب | كما أفادت | كما ذكرت | كما أعلنت) [ما أفادت به | ما ذكرت] [%uncased] who:<organisation,person> => source

# بين يوم وما كان قبله أو بعده بأيام
apart
    (بعد يوم من | بعد يوم واحد من | غداة) => apart n=1
    بعد يومين من => apart n=2
    بعد n:(#2..20 | @number) أيام من => apart
    (قبل يوم من | عشية) => apart n=1 before=1
    قبل يومين من => apart n=2 before=1
    (بعد | قبل) (أسبوع | أسبوعين | شهر | شهرين | أشهر | أسابيع | عام | عامين | سنوات) من => apart

# What a letter told before holds.
contents
    (في | ضمن) (هذه (الرسالة | البرقية) | هذا الخطاب | الرسالة | البرقية | رسالته | برقيته) >> !(إلى | الموجهة | ل) => contents

# What was talked of, of talks told before.
readout
    (تناول | تناولت | تناولا | تطرق | تطرقا | تمحور | تمحورت | تركز | تركزت | ناقش | ناقشا | بحثا | استعرضا | استعرض | تبادلا | تبادل) => readout
    (تم | جرى) [خلال] (بحث | مناقشة | استعراض | التطرق | تبادل | تناول) => readout
# -- Meetings and calls ----------------------------------------------------------

def talk = (محادثات | مباحثات | لقاء | اجتماعا | اجتماع | جلسة مباحثات | جلسة محادثات | جلسة عمل | مشاورات | لقاءات | جولة محادثات | جولة مباحثات | مفاوضات | قمة ثنائية | خلوة)

call
    (بحث | بحثت | ناقش | ناقشت | تناول | استعرض) ..10!$hard هاتفيا ["،"] مع => call status=held subject=first reflexive=1
    (أجرى | أجرت | أجريا | عقد) ..12!$hard (مباحثات | محادثات | مشاورات | مكالمة | اتصالا) (هاتفية | هاتفيا) [<date>] مع => call status=held subject=first reflexive=1

meeting
    (اللقاء | الاجتماع | المباحثات) بين ..14!$hard (الذي | التي) (كان | كانت) => meeting noun=1 relative=1
    (عرض | عرضت | استعرض | استعرضت) ($title | <person>) ..9!$hard مع >> ([$title] [$title] [@portfolio | @demonym] <person>) => meeting status=held subject=first
    (استأنف | استأنفت | استأنفا) ..5!$hard (حوارهما | محادثاتهما | مباحثاتهما | مفاوضاتهما | مشاوراتهما) => meeting status=held subject=first reflexive=1
    (بحث | ناقش | استعرض | تدارس) (الجانبان | الطرفان) side:@demonym و side:@demonym => meeting status=held subject=none reflexive=1
    (سيجتمعون | سيلتقون | سيجتمعان | سيلتقيان) => meeting status=planned subject=first reflexive=1
    (بحث | ناقش | استعرض | تدارس | يبحث) >> (وزيرا | رئيسا | زعيما | قائدا | سفيرا | الوزيران | الرئيسان | الزعيمان | @office.number=d) => meeting status=held subject=first reflexive=1
    (أنهى | اختتم | أنهت | اختتمت) ..14!$hard (محادثات | مباحثات | مشاورات | مفاوضات) => meeting status=held subject=first
    (أجرى | أجرت | عقد | عقدت | يجري) مع (ه | ها | هم) ..4!$hard $talk => meeting status=held subject=first clitic=1 reflexive=1
    (عقد | إجراء | تنظيم) (لقاء | اجتماع | محادثات | مباحثات | مشاورات | قمة) ..3!$stop (بين | مع) => meeting noun=1
    (انطلقت | بدأت | انطلق | استؤنفت | اختتمت | جرت | عقدت | انعقدت | جرى | عقد) ..8!$hard (محادثات | مباحثات | مشاورات | مفاوضات | لقاء | اجتماع) ..3!$stop بين => meeting noun=1 status=held
    (إلغاء | تأجيل | إرجاء) (اللقاء | الاجتماع | لقاء | اجتماع | القمة) ..6!$hard (بين | مع) => meeting noun=1
    (اللقاء | الاجتماع | القمة) ..8!$hard (بين | مع) => meeting noun=1
    (جولة | الجولة) [%uncased] من (محادثات | مباحثات | مفاوضات | مشاورات) [%uncased] (بين | مع) => meeting noun=1
    (خلال | عقب | بعد | أثناء | لدى | إثر) (لقائه | لقائها | استقباله | استقبالها) >> (نظيره | نظيرها | $title | <person>) => meeting noun=1 during=1
    ("،" | و) [كان] (استقبله | التقاه) => meeting status=held subject=first clitic=1 reflexive=1
    لن (يلتقي | تلتقي | يجتمع | يستقبل | تستقبل) => meeting status=cancelled subject=first not=1
    لم (يلتق | تلتق | يجتمع | تجتمع | يستقبل | تستقبل) => meeting status=denied subject=first not=1
    (استقبله | استقبلها | استقبلته | استقبلتها | التقاه | التقته | التقاها | استقبلهم) => meeting status=held subject=first clitic=1 reflexive=1
    (سيستقبله | سيلتقيه | ستستقبله | يستقبله) => meeting status=planned subject=first clitic=1 reflexive=1
    (~التقى:past | ~اجتمع:past | ~قابل:past) >> (..8!$hard (ب | إلى)) => meeting status=held subject=first object=in
    (صافح | صافحت) => meeting status=held subject=first
    v:(~التقى:past | ~اجتمع:past | ~قابل:past | ~تباحث:past | ~تحادث:past | ~تشاور:past | ~تحاور:past)            => meeting status=held subject=first
    v:(~التقى:fut | ~اجتمع:fut | ~استقبل:fut | ~تباحث:fut)            => meeting status=planned subject=first
    ($due أن | أن) [<date>] (يلتقي | تلتقي | يجتمع | تجتمع | يستقبل | تستقبل | يتباحث | يقابل | يلتقيا) => meeting status=planned subject=first
    (يلتقي | تلتقي | يجتمع | تجتمع | يستقبل | تستقبل | يلتقيان)      => meeting subject=first
    v:~استقبل:past => meeting status=held subject=first object=1
    (حظي | حظيت) ب استقبال (من | من قبل) [%uncased] => meeting status=held
    ~استقبل:past ..8!$hard (رسالة | أوراق اعتماد | مكالمة | اتصالا) => -
    (أجرى | أجرت | أجريا | أجرتا | عقد | عقدت | عقدا | عقدتا | يجري | تجري | بدأ | استأنف | اختتم | يعقد) ..16!($hard | بين) $talk [%uncased] [%uncased] مع => meeting status=held subject=first
    (أجريا | أجرتا | عقدا | عقدتا) ..16!$hard $talk => meeting status=held subject=first
    (أجرى | أجرت | عقد | عقدت) ..16!($hard | بين | <organisation>) $talk [ثنائية | ثنائي | موسعة | %uncased] => meeting status=held subject=first
    (سيجري | ستجري | سيعقد | ستعقد | $due أن يجري | $due أن يعقد | أن تجري | أن يجري | أن يعقد) ..12!$hard ($talk) [%uncased] [%uncased] مع => meeting status=planned subject=first
    (بحث | بحثت | بحثا | ناقش | ناقشت | استعرض | تناول) ..10!$hard (في | خلال) (اتصال هاتفي | مكالمة هاتفية | محادثة هاتفية | اتصال مرئي) ..4!$hard مع => call status=held subject=first
    (بحث | بحثت | بحثا | ناقش | ناقشت | تدارس | استعرض | تبادل | يبحث | تبحث) ..10!($hard | هاتفيا) مع => meeting status=held subject=first
    (بحث | بحثت | بحثا | ناقش | ناقشت | استعرض | تبادل | يبحث | تبحث) ..10!$hard هاتفيا [<date>] مع => call status=held subject=first
    (بحث | بحثا | ناقش | ناقشا | بحثت) ..8!$hard هاتفيا => call status=held subject=first
    (جمع | جمعت | جمعه | جمعهما) [%uncased] (لقاء | اجتماع | محادثات | مباحثات) ..4!$hard (ب | مع) => meeting status=held noun=1 object=in
    (لقاء | اجتماع) (جمع | جمعه | جمعهما) => meeting noun=1 light=1 object=in
    (خلال | عقب | بعد | أثناء | لدى | في ختام | قبيل | على هامش | إثر | في) (لقائه | لقائها | لقائهما | اجتماعه | اجتماعها | محادثاته | محادثاتها | مباحثاته | مباحثاتها | محادثات | مباحثات | لقاء | اجتماع) ..3!$hard (مع | ب) => meeting noun=1 object=in
    (خلال | عقب | بعد | أثناء | لدى | إثر) (استقباله | استقبالها | استقبال) => meeting noun=1 during=1 genitive=1
    ($talk | لقاء | اجتماع) ..4!$hard (بين | مع | جمع)  => meeting noun=1
    (لقاء | لقاؤه | لقاءه | لقائه | اجتماعه | محادثاته | مباحثاته) (ب | مع) => meeting noun=1 object=in
    (لقاء | استقبال) => meeting noun=1 genitive=1
    (اجتماع | محادثات | مباحثات) >> ($title | <person>) => meeting noun=1 genitive=1
    (اجتماع ثنائي | محادثات | مباحثات) => meeting noun=1
    (يروي | تروي | يحكي | تحكي | يصور) [الفيلم | الرواية | الكتاب | المسلسل | %uncased] (اللقاء | لقاء | الزيارة | زيارة | القمة | المحادثات) => -
    (لقاء (صحفي | تلفزيوني | صحافي | إعلامي) | حفل استقبال | لقاء مع (قناة | صحيفة | وكالة) | اجتماع (مجلس الوزراء | الحكومة)) => -

def phone = (هاتفيا | هاتفي | هاتفية | بالهاتف | عبر الهاتف | عبر الفيديو | عبر تقنية الفيديو)
call
    (تلقى | تلقت) ..22!$hard (مكالمة هاتفية | اتصالا هاتفيا | مكالمة | اتصالا) [%uncased] [<date>] من [(@office | @title | @homologue | @portfolio | @demonym | <state,organisation> | %uncased)] [(@office | @portfolio | @demonym | <state,organisation> | %uncased)] [(@portfolio | @demonym | <state>)] [@demonym] ["،"] with:<person> => call status=held subject=first reflexive=1
    (جمع | جمعهما) ..3!$stop (اتصال هاتفي | مكالمة هاتفية | محادثة هاتفية) => call noun=1 status=held
    (اتصل | اتصلت | تحادث | تحادثا | تحدث | تحدثت | تحدثا | تباحث | تباحثا | تواصل) ..8!$hard $phone [ب | مع]  => call status=held subject=first
    $phone [<date>] (ب | مع | بكل من | مع كل من) with:<person> ([و] with:<person>)* => call status=held
    (أجرى | أجرت | أجراه | أجراها | أجريا | يجري | أجرياه) ..14!$hard (مكالمة هاتفية | اتصالا هاتفيا | اتصال هاتفي | اتصالين هاتفيين | اتصالات هاتفية | محادثة هاتفية | مكالمة | محادثات هاتفية | مكالمتين) [%uncased] [مع | ب] => call status=held subject=first
    (مكالمة هاتفية | اتصال هاتفي | محادثة هاتفية | اتصالا هاتفيا) (أجراها | أجراه | أجرتها | أجرته | تلقاه | تلقاها) => call status=held subject=first
    (تلقى | تلقت) ..10!$hard (مكالمة هاتفية | اتصالا هاتفيا | مكالمة) [<date> | %uncased] من [%uncased] [%uncased] [%uncased] [%uncased] with:<person> => call status=held subject=first reflexive=1
    (سيجري | سيتحدث | ستجري) ..8!$hard $phone => call status=planned subject=first
    هاتف ..3 <person> => call status=held subject=first
    (خلال | في | أثناء) (مكالمة هاتفية | اتصال هاتفي | محادثة هاتفية | اتصال هاتفيا) ..4!$hard (مع | ب | بين | أجراه) => call noun=1 object=in
    (مكالمة هاتفية | اتصال هاتفي | مكالمة | محادثة هاتفية | اتصالا هاتفيا | اتصال) ..4!$hard (بين | مع) => call noun=1
    (خلال | في) (مكالمة هاتفية | اتصال هاتفي | المكالمة | الاتصال) => call noun=1 during=1
    (مكالمة هاتفية | اتصال هاتفي | المكالمة) => call noun=1

# -- Visits ------------------------------------------------------------------------

def trip = (زيارة | زيارته | زيارتها | جولة | جولته | زيارتين)

visit
    (يقوم | تقوم) [حاليا] ب زيارة => visit status=ongoing
    (ألغى | ألغت | يلغي | تلغي) ..10!$hard (زيارة | زيارته | زيارتها | رحلته) => visit status=cancelled subject=first
    (أرجأ | أرجأت | أجل | أجلت | يرجئ | يؤجل) ..10!$hard (زيارة | زيارته | زيارتها | رحلته) => visit status=postponed subject=first
    (بدأ | بدأت | استهل | استهلت) ..12!$hard جولة ..4!$hard (تقوده | تقودها | ستقوده | ستقودها | تشمل | ستشمل | (تقود | ستقود) (ه | ها)) [إلى | ل | في] => visit status=planned subject=first light=1
    $trip [%uncased] التي [كان | كانت] ($due) أن (يقوم | تقوم) بها => visit status=planned subject=first light=1 noun=1
    (غادر | غادرت | يغادر) ..10!$hard place:<place,state> [يوم] [<date>] ["،"] (بعد | عقب | إثر | في ختام | في نهاية | بعدما أنهى | مختتما | منهيا) $trip => visit status=held subject=first ends=1
    (غادر | غادرت | يغادر) ..15!$hard (إلى | متوجها إلى | متوجهة إلى | باتجاه | نحو) => visit status=held subject=first
    (قام | قامت) ..8!$hard ب $trip [%uncased] [%uncased] [إلى | ل] => visit status=held subject=first light=1 noun=1
    (يقوم | تقوم | سيقوم | ستقوم) ..12!$hard ب [أول | ثاني] $trip [%uncased] [%uncased] [إلى | ل] => visit status=planned subject=first light=1 noun=1
    لن (يزور | تزور | يتوجه | يسافر) => visit status=cancelled subject=first not=1 goal=1
    لم (يزر | تزر | يسافر | يتوجه) => visit status=denied subject=first not=1 goal=1
    (~زار:past) [%uncased] [%uncased] (وفد) => visit status=held goal=1 subject=first
    (أمضى | أمضت | قضى | قضت) ..8!$hard <date> في >> <place,state> => visit status=held subject=first
    (أمضى | أمضت | قضى | قضت) ..8!$hard (يوما | يومين | أيام | أسبوعا | ليلة) [%uncased] في >> <place,state> => visit status=held subject=first
    v:(~زار:past)  => visit status=held goal=1 subject=first
    v:(~زار:fut)  => visit status=planned goal=1 subject=first
    ($due أن | أن | قد) [<date>] (يزور | تزور) => visit status=planned goal=1 subject=first
    (يزور | تزور)  => visit goal=1 subject=first
    ($due أن | أن) [<date>] (يصل | تصل | يتوجه | تتوجه | يسافر | يحل) => visit status=planned subject=first
    (~وصل:past | ~حل:past) => visit status=held subject=first arrival=1
    (~توجه:past | ~سافر:past | ~انتقل:past) => visit status=held subject=first
    (يصل | تصل | يتوجه | تتوجه) [<date>] => visit status=planned subject=first
    (سيتوقف | ستتوقف) ..6!$hard في => visit status=planned subject=first
    v:(~وصل:fut | ~توجه:fut | ~سافر:fut) => visit status=planned subject=first
    (قام | قامت | أدى | بدأ | بدأت | أجرى | باشر | شرع في) ..16!$hard $trip [%uncased] [%uncased] [إلى | ل] => visit status=held subject=first light=1 noun=1
    (أنهى | اختتم | اختتمت | أنهت | ختم) ..12!$hard $trip [%uncased] [%uncased] [إلى | ل] => visit status=held subject=first light=1 noun=1 ends=1
    (سيقوم | ستقوم | يقوم | سيبدأ | يبدأ | سيؤدي | يؤدي | ستبدأ | تبدأ | سيجري | التي سيقوم بها | التي يقوم بها) ..12!$hard $trip => visit status=planned subject=first light=1 noun=1
    $trip [%uncased] [التي] (سيقوم بها | يعتزم القيام بها | يقوم بها | سيؤديها | سيجريها) => visit status=planned subject=first light=1 noun=1
    $trip [%uncased] [التي] (قام بها | أداها | أجراها) => visit status=held subject=first light=1 noun=1
    (أجل | أرجأ | ألغى | ألغت | أجلت | علق) ..6!$hard $trip => visit subject=first light=1 noun=1
    (جولة | الجولة) (أولى | ثانية | ثالثة | جديدة | أخرى | الأولى | الثانية | الثالثة | المقبلة) => -
    $trip => visit noun=1 genitive=1
    $trip (رسمية | دولة | عمل | الدولة | خاطفة | مفاجئة) => visit noun=1
    $trip (رسمية | دولة | عمل | خاطفة) [إلى | ل] => visit noun=1
    (زيارته | زيارتها) [%uncased] [إلى | ل] => visit noun=1 light=1
    في (زيارة | إطار زيارة | مستهل زيارة | ختام زيارة | ختام زيارته) [%uncased] [%uncased] [إلى | ل] => visit light=1 noun=1

# -- Sessions ------------------------------------------------------------------------

def ordinary = (الدورة (العادية | الطارئة | الاستثنائية | الوزارية) | دورته العادية | الاجتماع (الوزاري | الطارئ) | اجتماع | دورة | الجلسة (الافتتاحية | الطارئة) | جلسة (طارئة | مغلقة))
# What sits in public, by its first word, where it is not known.
chamber
    (هيئة | الهيئة | مفوضية | المفوضية | برلمان | البرلمان | لجنة | اللجنة | مجلس | المجلس | جمعية | الجمعية | مؤتمر | المؤتمر | قمة | القمة | محكمة | المحكمة) => chamber

# Bodies of two sides, which sit on both where no one is named.
sides
    (اللجنة (المشتركة | العليا المشتركة | الكبرى المشتركة | المشتركة العليا) | الحوار الاستراتيجي) => sides

session
    (يجتمع | سيجتمع | يلتقي) وزراء [@portfolio | %uncased] [%uncased] body:<organisation> => session status=planned public=1
    (اجتمع | التقى) وزراء [@portfolio | %uncased] [%uncased] body:<organisation> => session status=held public=1
    (حضر | حضرت) (اللقاء | المقابلة | الاستقبال | المباحثات | الجلسة | المحادثات) => -
    الاتفاق على عقد ..5!$hard ل body:(لجنة (مشتركة | عليا | عليا مشتركة | [%uncased] [%uncased]) | <organisation>) => session status=planned noun=1
    (عقد | عقدت) body:((مجلس | لجنة | هيئة | جمعية) %uncased{0,3}) ..5!$hard (اجتماعا | جلسة) => session status=held
    (تأجيل | إرجاء) body:((الملتقى | المؤتمر | القمة | الاجتماع | الدورة | الجلسة | المنتدى) %uncased{0,2}) => session status=postponed noun=1 public=1
    (يعقد | تعقد | سيعقد | ستعقد) body:((مجلس | لجنة | هيئة) [%uncased] <organisation>) ..5!$hard [<date>] (جلسة | اجتماعا | اجتماعه | جلسته | دورة) => session status=planned
    body:<organisation> (سيعقد | ستعقد | يعقد | تعقد) [<date>] (جلسة | اجتماعا | اجتماعه | جلسته | دورة) => session status=planned
    (عقد | عقدت) body:((مجلس | لجنة | هيئة | جمعية) %uncased{0,3}) (جلسته | جلستها | جلسة | اجتماعه | اجتماعها | اجتماعا | دورته | دورتها) => session status=held
    (يعقد | تعقد | سيعقد | ستعقد | $due أن يعقد | $due أن تعقد) body:((مجلس | لجنة | هيئة | جمعية) %uncased{0,3}) [<date>] (جلسته | جلستها | جلسة | اجتماعه | اجتماعها | اجتماعا | دورته | دورتها) => session status=planned
    body:<organisation> ["،"] (في | خلال) جلسة (عقدها | عقدت | عامة | علنية | مغلقة | طارئة | له | لها) => session status=held
    (ترأس | ترأست | رأس | يترأس) ..12!$hard (اجتماعا | اجتماع | جلسة) [%uncased] ل body:((لجنة | مجلس | هيئة | خلية) %uncased{1,2}) => session status=held attend=1 subject=first
    (ترأس | ترأست | رأس | يترأس) ..12!$hard (اجتماع | جلسة) body:((لجنة | مجلس | هيئة | خلية) %uncased{1,2}) => session status=held attend=1 subject=first
    (اختتمت | انطلقت | افتتحت | بدأت) ..7!$hard أعمال ..4!$hard ل body:(لجنة (مشتركة | عليا | عليا مشتركة) | <organisation>) => session status=held
    (تختتم | تنطلق | ستنطلق | تبدأ) ..7!$hard أعمال ..4!$hard ل body:(لجنة (مشتركة | عليا | عليا مشتركة) | <organisation>) => session status=planned
    (تستضيف | ستستضيف | تحتضن | ستحتضن) ..6!$hard body:(مؤتمر %uncased [%uncased] [<place,state>]) => session status=planned
    body:<organisation> ..6!$hard تأجيل (جلستها | جلسته | اجتماعها | اجتماعه) => session status=postponed
    (عقد | عقدت | انعقد) body:(مؤتمر %uncased [ل <state>]) => session status=held
    (اجتمع | يجتمع | عقد) body:(مجلس <organisation>) => session status=held
    (تأجلت | تأجل | أرجئت | أرجئ | ألغيت | ألغي) ..5!$hard [ل | من] body:((اللجنة | لجنة) [%uncased] [%uncased] | القمة [%uncased] | قمة [%uncased] | <organisation>) => session noun=1 status=postponed
    (انعقدت | انعقد | عقدت | عقد | اختتمت | افتتحت | انطلقت | تنعقد | ستنعقد | تنطلق | ستنطلق) ..7!$hard body:((قمة | القمة) [%uncased]) => session noun=1
    (تستضيف | ستستضيف | تحتضن | ستحتضن) [مدينة | العاصمة] place:<place,state> ..10!$hard body:(قمة [%uncased] [%uncased] | القمة [%uncased] | مؤتمرا [دوليا] | اجتماعا وزاريا | الاجتماع [%uncased] [ل] <organisation>) => session status=planned
    (استضافت | احتضنت) [مدينة | العاصمة] place:<place,state> ..10!$hard body:(قمة [%uncased] [%uncased] | القمة [%uncased] | مؤتمرا [دوليا] | اجتماعا وزاريا | الاجتماع [%uncased] [ل] <organisation>) => session status=held
    (تستضيف | ستستضيف | تحتضن | ستحتضن) ..10!$hard body:(قمة [%uncased] [%uncased] | القمة [%uncased] | الاجتماع [%uncased] [ل] <organisation>) => session status=planned
    (اجتمع | التقى) (وزراء خارجية | وزراء | سفراء | قادة | رؤساء) body:<organisation> => session status=held public=1
    (يجتمع | سيجتمع) (وزراء خارجية | وزراء | سفراء | قادة | رؤساء) body:<organisation> => session status=planned public=1
    (عقد | يعقد) body:((وزراء الخارجية | وزراء الدفاع | القادة | الزعماء | المندوبون) (العرب | الأوروبيون | الأفارقة | الخليجيون)) ..6!$hard (اجتماعا | جلسة | قمة | لقاء) [%uncased] [%uncased] => session status=held
    (عقد) (وزراء خارجية | وزراء | سفراء | قادة) body:<organisation> ..8!$hard (اجتماعا | جلسة | قمة) => session status=held public=1
    (تستضيف | ستستضيف | تحتضن | ستحتضن) ..6!$hard body:(مؤتمرا [دوليا] | قمة [%uncased] | اجتماعا وزاريا) => session status=planned
    (عقد | عقدت) body:<organisation> ..8!$hard (جلسة | اجتماعا | دورة | مشاورات | قمة) => session status=held
    (يعقد | تعقد | سيعقد | ستعقد | $due أن يعقد | $due أن تعقد) body:<organisation> ..8!$hard (جلسة | اجتماعا | دورة | مشاورات | قمة) => session status=planned
    (يجتمع | تجتمع | سيجتمع | ستجتمع) body:<organisation> => session status=planned
    (اجتمع | اجتمعت | التأم) body:<organisation> => session status=held
    (عقدت | انعقدت | التأمت | اختتمت | انطلقت) ..6!$hard body:((القمة | الدورة | الجلسة) [%uncased] [ل] [<organisation>]) => session noun=1
    (شارك | شاركت | حضر | حضرت | ترأس | ترأست | افتتح | يشارك | تشارك | يحضر | يترأس) ..16!$hard [في] [أشغال | أعمال] body:((الاجتماع | اجتماع | الدورة | دورة | القمة | قمة | المؤتمر | مؤتمر | الجلسة | جلسة | الاجتماع الوزاري) [%uncased] [%uncased] [ل] <organisation>) => session status=held attend=1 subject=first
    (ترأس | ترأست | ترأسا | يترأس) ..16!$hard [أشغال | أعمال] body:(اللجنة (المشتركة | العليا المشتركة | الكبرى المشتركة | المشتركة العليا | العليا)) => session status=held attend=1 subject=first
    body:((القمة | قمة) (العربية | عربية | الإفريقية | الأفريقية | إفريقية | الإسلامية | الخليجية | الأوروبية | الطارئة | طارئة | الثلاثية | استثنائية)) => session noun=1
    (عقدت | انعقدت | عقد | تعقد | ستعقد | تنعقد | اختتمت | احتضنت | تحتضن | تستضيف | ستستضيف | تلتئم) ..3!$hard body:((القمة | قمة) [%uncased]) => session noun=1
    body:(قمة <organisation> | اجتماع <organisation> | دورة <organisation> | مؤتمر <organisation> | جلسة <organisation>) => session noun=1
    القمة => session noun=1
    (اختتام | انعقاد | أعمال | عقد) $ordinary [ل | من] body:<organisation> => session noun=1
    $ordinary (ل | من) body:(<organisation> | وزراء الخارجية العرب | وزراء خارجية <organisation>) => session noun=1
    (عقدت | تعقد) body:(اللجنة %uncased{1,4}) (دورتها | اجتماعها | جلستها) => session status=held
    (ستعقد) body:(اللجنة %uncased{1,4}) (دورتها | اجتماعها | جلستها) => session status=planned
    body:(اللجنة (المشتركة | العليا المشتركة | الكبرى المشتركة | المشتركة العليا)) => session noun=1
    (عقد | يعقد | سيعقد) body:<organisation> (جلسة | اجتماعا | دورة) => session
    (شارك | شاركت | ترأس | ترأست | حضر | حضرت | افتتح | يشارك | يترأس) ..10!$hard body:(قمة ..2 [<organisation>] | مؤتمر ..2 [<organisation>] | اجتماع ..2 <organisation> | القمة [%uncased] | <organisation>) => session status=held attend=1 subject=first
    (سيشارك | ستشارك | سيترأس | سيحضر | $due أن يشارك | أن يشارك | أن يترأس) ..10!$hard body:(قمة ..2 [<organisation>] | مؤتمر ..2 [<organisation>] | القمة [%uncased] | <organisation>) => session status=planned attend=1 subject=first
    (اجتمع | يجتمع) body:<organisation> => session

# -- Statements --------------------------------------------------------------------

# Words that hardly are anything but speech; the others need a clause or a quote.
def told = (~قال:past.3 | ~صرح:past.3 | ~أكد:past.3 | ~أضاف:past.3 | ~أوضح:past.3 | ~أشار:past.3 | ~شدد:past.3 | ~اعتبر:past.3 | ~أعلن:past.3 | ~حذر:past.3)
def tells = (~{say}:past.3 | ~{reply}:past.3 | ~{confirm}:past.3 | ~{announce}:past.3 | ~{think}:past.3)
def that = (..9!$hard (أن | إن | إنه | إنها | أنه | أنها | بأن | بأنه | بأنها) | ":" | "«" | "\"" | "“")

statement
    # What a court does to somebody is no word of it.
    (أدانت | دانت) (محكمة | المحكمة | هيئة المحكمة) => -
    (أقال | أقالت | أعفى) => appointment object=1 status=held subject=first
    (أكد | أعلن | جدد | شدد | أبدى) (الجانبان | الطرفان) side:@demonym و side:@demonym => statement subject=none
    # A verb in the dual or plural has its subject before it.
    (~{say}:past.3md | ~{announce}:past.3md | ~{confirm}:past.3md | ~{think}:past.3md | ~{say}:past.3mp) => statement
    (~{condemn}:past.3md | ~{accuse}:past.3md | ~{reject}:past.3md) => statement position=oppose
    (~{welcome}:past.3md) => statement position=support
    (~{demand}:past.3md) => statement act=REQUEST
    $told     => statement subject=first
    $tells >> $that => statement subject=first
    $tells => statement subject=first words=1
    (~{say}:pres.3 | ~{think}:pres.3) >> $that => statement subject=first
    (~{condemn}:past.3 | ~{accuse}:past.3 | ~أدان:pres.3 | ~ندد:pres.3 | ~اتهم:pres.3) => statement subject=first act=ACCUSE position=oppose
    (~رفض:past.3 | ~رفض:pres.3 | ~استبعد:past.3 | ~عارض:past.3 | ~عارض:pres.3 | ~اعترض:past.3) => statement subject=first position=oppose
    (استبعد | استبعدت) => statement subject=first position=oppose
    (نوه | نوهت | أشاد | أشادت | ثمن | ثمنت) => statement subject=first position=support
    (لفت | لفتت) ..10!$hard إلى => statement subject=first
    (أعرب | أعربت) ..10!$hard عن => statement subject=first
    (عبر | عبرت) ($title | <person,organisation,state>) ..9!$hard عن => statement subject=first
    (رفضت | رفض | قبلت | أيدت | نقضت | ألغت) [المحكمة | محكمة] [%uncased] [%uncased] (الطعن | طعن | الدعوى | دعوى | الاستئناف | الحكم | حكم) => -
    كل (يوم | مرة | عام | سنة) << (~:pres) => -
    (قرار | قرارا | نص | نصا | مشروع قرار | بيان | بيانا | رسالة | مذكرة) << (يطالب | تطالب | يدعو | تدعو | يدين | تدين | يندد | تندد | يحث | تحث | يؤكد | تؤكد) => -
    (توعد | توعدت | هاجم | هاجمت | انتقد | انتقدت) => statement subject=first position=oppose
    (قلل | قللت) ..10!$hard من => statement subject=first
    (~نفى:past.3 | ~كذب:past.3 | ~فند:past.3 | ~أنكر:past.3) => statement subject=first position=oppose denies=1
    (رفض | رفضت | يرفض | ترفض | امتنع عن | اعتذر عن) ..3!$stop (السفر | لقاء | استقبال | التعليق | المشاركة | حضور | الحضور | زيارة | الرد) => -
    (جدد | جددت | أكد | أكدت | يجدد | تجدد | جددا) ..9!$hard (دعم | دعمه | دعمها | تأييد | مساندة | تضامن | تضامنه | تضامنها | التزام) => statement subject=first position=support
    (جدد | جددت | أكد | أكدت | يجدد | تجدد) ..6!$hard (رفض | رفضه | رفضها | إدانته | إدانتها | معارضته | معارضتها | استنكارها | استنكاره) => statement subject=first position=oppose
    (أعرب | أعربت | عبر | عبرت | يعرب | تعرب) ..9!$hard عن (قلقه | قلقها | قلق | أسفه | أسفها | إدانته | إدانتها | رفضه | رفضها | استنكاره | استنكارها | استيائه) => statement subject=first position=oppose
    (أعرب | أعربت | عبر | عبرت | يعرب | تعرب) ..9!$hard عن (ارتياحه | ارتياحها | دعمه | دعمها | ترحيبه | ترحيبها | تضامنه | تضامنها | تقديره | شكره | امتنانه | تأييده) => statement subject=first position=support
    (~رحب:past.3 | ~أشاد:past.3 | ~ثمن:past.3 | ~هنأ:past.3 | ~أيد:past.3 | ~ساند:past.3 | ~رحب:pres.3 | ~أيد:pres.3) => statement subject=first position=support
    (جدد | جددت | أكد | أكدت | أعرب عن | أبدى | أبدت) ..6!$hard (دعمه | دعمها | تأييده | تأييدها | مساندته | مساندتها | دعم) => statement subject=first position=support
    (~هدد:past.3 | ~توعد:past.3 | ~أنذر:past.3) => statement subject=first
    (~دعا:past.3 | ~طالب:past.3 | ~حث:past.3 | ~ناشد:past.3 | ~طالب:pres.3 | ~اقترح:past.3) => statement subject=first act=REQUEST
    (وصف | وصفت | اعتبر) => statement subject=first
    (ألقى | وجه) ..6!$hard (خطابا | كلمة | خطاب) => statement subject=first
    (عبر | أعرب | أعربت | عبرت) [..6!$hard] عن => statement subject=first
    (رد | ردت) ..9!$hard (بأن | بأنه | بأنها | ب القول | قائلا | قائلة) => statement subject=first
    # Of somebody told before, in a clause that has no subject of its own.
    (تتهمه | تتهمها | تتهمهم | يتهمه | يتهمها | يتهمهم | تتهمهما) => -
    (أبدى | أبدت) ..6!$hard (استعداده | استعدادها | قلقه | قلقها | أسفه | أسفها | رغبته | تحفظه | تحفظها) => statement subject=first
    (استدعى | استدعت) ..6!$hard (السفير | سفير | القائم بأعمال | القائم بالأعمال) => statement subject=first position=oppose
    (تعهد | تعهدت | التزم | التزمت) [..6!$hard] ب => statement subject=first
    (تقدم | تقدمت | قدم | قدمت) ..8!$hard (مشروع قرار | مشروع القرار | مسودة) => statement subject=first
    (مؤكدا | مؤكدة | مشددا | مضيفا | معتبرا | قائلا | موضحا | محذرا | معربا | مشيرا) >> ([إلى | على | عن | من] (أن | أنه | أنها | إن | إنه | "«" | "\"")) => statement report=1
    (أعلن | أعلنت) ..4!$hard الحرب => -

# Offices that companies have too, of bodies that a state or a party has.
official
    (رئيس | رئيسة | مدير | مديرة | أمين | أمينة | المتحدث | المتحدثة | الناطق | الناطقة | متحدث | ناطق | قائد | عضو | عضوة) [عام | الرسمي] [باسم] (محكمة | مجلس | لجنة | هيئة | حزب | شرطة | جيش | حكومة | وزارة | مفوضية | برلمان | كتلة | حركة | جماعة | أركان) %uncased{0,3} ["،"] who:<person> => official

# Subjects that are nobody: "قالت مصادر".
def noun = !(@prep | @conj | @office | @title | @rank | @homologue | @portfolio | @former | @demonym | @pron | @det | @neg | @adv | @number | %punct | %number | ~:past | ~:pres | أن | إن | أنه | أنها | إنه | إنها | في | من | على | عن | إلى | ل | ب | و | ف | ك)
nobody
    ($told | $tells | ~نفى:past.3 | ~{condemn}:past.3 | ~{reject}:past.3 | ~{demand}:past.3 | ~{welcome}:past.3 | ~{say}:pres.3 | ~{think}:pres.3 | ~التقى:past | ~زار:past) >> $noun => nobody at=behind

# -- Votes -----------------------------------------------------------------------------

vote
    لن (يشارك | تشارك | يشاركا | تشاركا) ..6!$hard في التصويت => vote position=absent status=planned subject=first not=1
    لم (يشارك | تشارك) ..6!$hard في التصويت => vote position=absent status=held subject=first not=1
    (وافق | أقر | صادق | صوت) <organisation> [<date>] (ب أغلبية | بالأغلبية | بالإجماع | ب إجماع | بأغلبية) [%uncased] على => vote position=for status=held subject=first
    ~امتنع:past ..10!$hard [عن التصويت]        => vote position=abstain status=held subject=first
    ~امتنع:pres ..6!$hard عن التصويت        => vote position=abstain status=held subject=first
    (امتناع) ..6!$hard عن التصويت => vote position=abstain noun=1 genitive=1
    (صوت | صوتت | صوتوا | صوتتا) ..12!$hard إلى جانب with:<state> ([و] with:<state>){0,4} (لصالح | لفائدة | لصالحه) => vote position=for status=held subject=first
    (صوت | صوتت | صوتوا | صوتتا) ..14!($hard | صوت | صوتت | امتنع | امتنعت | ضد | فيما | بينما) (لصالح | لفائدة | تأييدا | لصالحه | لصالحها | بالموافقة | ب نعم) => vote position=for status=held subject=first
    (صوت | صوتت) ..14!$hard (بأغلبية | بالأغلبية | بإجماع | بالإجماع) => vote position=for status=held subject=first
    (صوت | صوتت | صوتتا) ..12!($hard | صوت | صوتت | امتنع | امتنعت | لصالح | فيما | بينما) (ضد | ضده | ضدها | بالرفض | ب لا) => vote position=against status=held subject=first
    (سيصوت | ستصوت | يصوت | $due أن يصوت) => vote status=planned subject=first
    (استخدم | استخدمت | استعملت | استعمل) ..6!$hard (حق النقض | الفيتو) => vote position=veto status=held subject=first
    لم (تشارك | يشارك) [فيه | في التصويت] => vote position=absent status=held not=1 subject=first
    (رفض | رفضت) ..8!$hard (مشروع قرار | مشروع القرار) => vote position=against status=held subject=first
    (استخدم | استخدمت | استعملت | مارست) ..8!$hard (حق النقض | الفيتو | حق الفيتو) => vote position=veto status=held subject=first
    (أحبط | أحبطت | عرقل | عرقلت) ..6!$hard (القرار | مشروع قرار | مشروع القرار) => vote position=veto status=held subject=first
    تم (اعتماد | تبني) ..3!$stop (القرار | قرار) ..3!$stop (من قبل | من طرف) => vote position=for voice=passive status=held
    (~اعتمد:past | ~تبنى:past | أقر | أقرت | وافق | وافقت) ..8!$hard (القرار | قرارا | قرار | مشروع القرار) => vote position=for status=held subject=first
    (اعتماد | تبني | إقرار) [%uncased] <organisation> (القرار | قرارا | قرار | ل قرار | ل القرار) => vote position=for noun=1 genitive=1
    (اعتماد | تبني | إقرار) => vote position=for noun=1 genitive=1

# -- Agreements --------------------------------------------------------------------------

def deal = (عقدا | اتفاق | اتفاقا | الاتفاق | اتفاقية | اتفاقيات | اتفاقات | بروتوكولا | بروتوكولات | مذكرة | مذكرات | مذكرتي | معاهدة | بروتوكول | إعلان | إعلانا | عقد | عقود | ميثاق | خارطة طريق | شراكة | وثيقة)
agreement
    (وقعها | وقعه | وقعهما | وقع عليها | وقع عليه) ..6!$hard who:<person> ..9!$hard (الجانب | جانب | الطرف) [%uncased | @demonym | <state>] [$title] who:<person> => agreement status=held subject=none
    (جدد | جددت | مدد | مددت | جددتا) ..8!$hard (اتفاق | اتفاقية | معاهدة | اتفاقا | بروتوكول) => agreement status=held subject=first
    (انضم | انضمت) ..6!$hard إلى (معاهدة | اتفاقية | اتفاق | ميثاق | بروتوكول) => agreement status=held subject=first
    (تم | جرى | جرت) ..8!$hard (التوقيع على | توقيع | إبرام) ..3!$stop $deal ..14!$hard (من قبل | من طرف | على يد) => agreement status=held noun=1
    (سيتم | سيجري | $due أن يتم) ..8!$hard (التوقيع على | توقيع | إبرام) ..3!$stop $deal ..14!$hard (من قبل | من طرف | بين) => agreement status=planned noun=1
    (تم | جرى | جرت) ..8!$hard (التوقيع على | توقيع | إبرام) ..3!$stop $deal ..6!$stop بين => agreement status=held noun=1
    (التوقيع على | توقيع | إبرام) ..3!$stop $deal ..6!$stop بين => agreement noun=1
    $deal ..4!$stop (وقعتها | وقعها | وقعه | وقعته | وقعاها | أبرمتها) => agreement status=held subject=first
    (وقع | أبرم) (الجانبان | الطرفان | البلدان) side:@demonym و side:@demonym ..8!$hard $deal => agreement status=held subject=none
    (وقع | وقعت | وقعا | وقعتا | وقعوا | أبرم | أبرمت | أبرما | صادق | صادقت | وقعه | وقعته) ..22!$hard $deal => agreement status=held subject=first
    (الاتفاق | الاتفاقية | المعاهدة) (الذي | التي) (وقعته | وقعه | أبرمته) ..2!$hard مع => agreement status=held
    (يوقعان | يوقعون) ..3!$hard $deal => agreement main=1
    (سيوقعان | سيوقعون) ..3!$hard $deal => agreement main=1 status=planned
    (سيوقع | ستوقع | يوقع | توقع | $due أن يوقع) ..12!$hard $deal => agreement status=planned subject=first
    (اتفق | توافق) (الجانبان | الطرفان | البلدان) side:@demonym و side:@demonym ..8!$hard (على | $deal) => agreement status=held subject=none
    (اتفق | اتفقا | اتفقت | توافق) ..10!$hard على >> !أن => agreement status=held subject=first reflexive=1
    (توصل | توصلت | توصلا | توصلتا | توصلوا) ..8!$hard إلى $deal => agreement status=held subject=first
    (توقيع) ..3!$hard $deal ..4!$hard بين => agreement noun=1
    (توقيع) => agreement noun=1 genitive=1 reflexive=1

# -- Letters -----------------------------------------------------------------------------

letter
    (سيسلم | ستسلم | سينقل | ستنقل) ..10!$hard (رسالة | خطابا) [خطية | شفوية | %uncased] من => letter status=planned received=1
    (تسلم | تسلمت | تلقى | تلقت | استلم) ..10!$hard (رسالة | برقية | خطابا) [خطية | شفوية | تهنئة | %uncased] [<date>] من => letter status=held subject=first received=1
    (بعث | بعثت | وجه | وجهت | أرسل | أرسلت | رفع) ..10!$hard (رسالة | رسائل | خطابا | مذكرة | برقية) [خطية] [إلى]  => letter status=held subject=first
    (سلم | سلمت | نقل | نقلت) ..10!$hard (رسالة | خطابا) [خطية | شفوية | %uncased] من => letter status=held received=1
    (سلم | سلمت) ..10!$hard مذكرة ..2!$hard من => letter status=held subject=first
    (سلم | سلمت) ..10!$hard (رسالة | مذكرة) => letter status=held subject=first
    (أبلغ | أبلغت | أبلغه) ..8!$hard في رسالة => letter status=held subject=first
    (أبلغ | أبلغت) ..6!$hard <person,organisation> ..3!$hard في رسالة [%uncased] => letter status=held subject=first
    في رسالة [%uncased] (إلى | ل | وجهها إلى | بعثها إلى | بعث بها إلى) => letter status=held light=1 subject=first
    في رسالة رسمية  => letter status=held light=1 subject=first

# -- Appointments ------------------------------------------------------------------------

# Offices that only a state has, and those of any body, before one of a state.
def post = (سفيرا | سفيرة | وزيرا | وزيرة | حاكما | محافظا | واليا | والية | مبعوثا | مبعوثة | قاضيا | مفوضا | قنصلا)
def helm = (رئيسا | رئيسة | نائبا | نائبة | مديرا | مديرة | أمينا | أمينة | قائدا | ناطقا | متحدثا | عضوا | مستشارا)
def bureau = (وزير | وزيرة | رئيس | مجلس | برلمان | حكومة | وزراء | وزارة | هيئة | محكمة | أركان | جهاز | جمهورية | ديوان | شرطة | أمن | جيش | (مصرف | بنك) (مركزي | لبنان | المغرب | الجزائر) | اتحاد | أمم | مفوضية | لجنة | حرس | درك | سفارة)
def named = (عين | عينت | انتخب | انتخبت | اختير | اختيرت | سمي | سميت | نصب | رقي)
appointment
    (كلف | كلفت) ..8!$hard who:<person> (بمهام | بمنصب | بمهمة) (رئيس | وزير | مدير | أمين | محافظ | والي | قائد) => appointment status=held subject=first public=1
    $named [$title] [$title] ["،"] who:<person> [يوم] [<date>] [بالإجماع | بالتزكية] ($post | $helm [%uncased] ل [$title | %uncased] ($bureau | <state,organisation>)) >> !(إدارة | الإدارة) => appointment status=held subject=none public=1
    $named ..14!$hard who:<person> [يوم] [<date>] ($post | $helm [%uncased] ل [$title | %uncased] ($bureau | <state,organisation>)) >> !(إدارة | الإدارة) => appointment status=held subject=first public=1
    تعيين [$title] [$title] who:<person> [<date>] ($post | $helm [%uncased] ل [$title | %uncased] ($bureau | <state,organisation>)) >> !(إدارة | الإدارة) => appointment status=held subject=none public=1
    خلفا ل [$title] [$title] who:<person> => appointment status=held subject=none heir=1
    تعيين [$title] [$title] who:<person> (خلفا له | خلفا لها | بدلا منه | بدلا عنه | في مكانه) => appointment status=held subject=none heir=1
    (إعفاء | إقالة) [$title] [$title] [$title] who:<person> من (منصبه | منصبها | مهامه | مهامها) => appointment status=held subject=none heir=1
    (أعلن | أعلنت | قرر | قررت | أصدر) ..14!$hard (إعفاء | إقالة) => appointment object=1 status=held subject=first genitive=1
    (قبل | قبلت) ..8!$hard استقالة => appointment object=1 status=held subject=first genitive=1
    (انتخب | انتخبت | اختار | اختارت) ..8!$hard who:<person> (رئيسا | رئيسة | نائبا | أمينا) => appointment status=held subject=first
    (تتولى | يتولى | ستتولى | سيتولى) ..10!$hard (حقيبة | وزارة | رئاسة | قيادة) => appointment status=planned subject=first public=1
    (تولى | تولت) ..10!$hard (حقيبة | وزارة | رئاسة | قيادة) => appointment status=held subject=first public=1
    (أدى | أدت) ..10!$hard اليمين ..4!$hard أمام (رئيس | الرئيس | ملك | الملك | مجلس | البرلمان) => appointment status=held subject=first public=1
    (أقيل | أقيلت | أعفي | أعفيت | عزل) [$title] [$title | @portfolio | %uncased] [%uncased] who:<person> => appointment status=held subject=none
    إعادة انتخاب [$title] who:<person> => appointment status=held subject=none
    (عين | عينت | سمى | سمت) [$title] [@demonym] [$title] (<person> | <organisation>) $title who:<person> => appointment status=held subject=first public=1
    (عين | عينت) ..16!$hard who:<person> (office:(سفيرا | سفيرة) | سفيرا | سفيرة | وزيرا | وزيرة | مبعوثا | حاكما) => appointment status=held subject=first public=1
    (سيباشر | ستباشر | سيتولى | ستتولى | سيتسلم | ستتسلم | $due أن يتولى | $due أن تتولى) ..14!$hard (مهامه | مهامها | منصبه | منصبها) => appointment status=planned subject=first
    (باشر | باشرت | تولى | تولت | تسلم | تسلمت) ..14!$hard (مهامه | مهامها | منصبه | منصبها) => appointment status=held subject=first
    ($due أن تقدم | $due أن يقدم | سيقدم | ستقدم) ..10!$hard (أوراق اعتماده | أوراق اعتمادها) => appointment status=planned subject=first
    تم تعيين >> ([$title] <person>) => appointment noun=1 genitive=1 status=held
    (عين | عينت | انتخب | انتخبت) [$title] <person> [يوم] [<date>] (office:(سفيرا | سفيرة | وزيرا | وزيرة | حاكما | (رئيسا | رئيسة) ل (وزراء | حكومة | جمهورية | بلاد | @office)) | رئيسا | رئيسة | مبعوثا | مديرا | أمينا | ناطقا | قائدا) => appointment voice=passive status=held subject=first
    (عين | عينت | سمى | كلف) ..12!$hard <person> (سفيرا | وزيرا | رئيسا | مبعوثا | مديرا | أمينا | ناطقا | حاكما | قائدا) => appointment object=1 status=held subject=first
    (كلف | كلفت) ..8!$hard <person> ب (تشكيل | رئاسة | تأليف) => appointment object=1 status=held subject=first
    (أدى | أدت | يؤدي) ..10!$hard اليمين => appointment status=held subject=first
    (عين | عينت | كلف | كلفت) ..8!$hard <person> [%uncased] [ل] (office:@office | رئيسة | رئيسا | وزيرا | وزيرة | سفيرا | مبعوثا | مديرا | ناطقا | متحدثا) => appointment object=1 status=held subject=first
    تم تعيين => appointment noun=1 genitive=1 status=held
    (عين | عينت) ..5!$hard (سفيرا | وزيرا | رئيسا | مبعوثا | مديرا | أمينا | ناطقا) => appointment object=1 status=held subject=first
    (عين | عينت) >> ([$title] <person>) => appointment object=1 status=held
    (قدم | قدمت | أعلن | أعلنت) ..10!$hard (استقالته | استقالتها) => appointment status=held subject=first
    (تعيين) => appointment noun=1 genitive=1 status=held
    (أقال | أعفى | أقالت | أعفت) => appointment object=1 status=held subject=first
    (قدم | قدمت | سلم) ..8!$hard (أوراق اعتماده | أوراق اعتمادها | أوراق اعتماد | نسخة من أوراق اعتماده) => appointment status=held subject=first
    (استقبل | استقبلت) ..12!$hard who:<person> (الذي | التي) (قدم | قدمت | سلم | سلمت) [له | لها | ل | %uncased] [ه | ها] (أوراق اعتماده | أوراق اعتمادها) => appointment status=held subject=first
    (تسلم | تسلمت | استلم | استقبل) ..6!$hard (أوراق اعتماد) => appointment object=1 status=held subject=first genitive=1
    (استقال | استقالت | أدى اليمين | أدت اليمين | تولى مهامه | تسلم مهامه | باشر مهامه | قدم استقالته | قدمت استقالتها | تولى منصبه) => appointment status=held subject=first

# -- Sanctions ---------------------------------------------------------------------------

sanction
    لن (يفرض | تفرض | يرفع | ترفع) ..5!$hard (عقوبات | العقوبات) => -
    (جمد | جمدت | أعلن | أعلنت | قرر | قررت) ..8!$hard (أصول | تجميد أصول | تجميد أموال | أموال) => sanction status=held subject=first
    (أعلن | أعلنت | قررت | قرر | أقر | أقرت) ..12!$hard فرض (عقوبات | حظر) [%uncased] [على] => sanction status=held subject=first
    (أعلن | أعلنت | قررت | قرر) ..12!$hard (رفع | تخفيف) (العقوبات | عقوباتها | عقوبات) [%uncased] [على | عن] => sanction status=held subject=first cameo=085
    (فرض | فرضت | فرضا) ..8!$hard (عقوبات | العقوبات | حظرا) [%uncased] على [@number | %number] %uncased [%uncased] side:@demonym => sanction status=held subject=first
    (فرض | فرضت | فرضا) ..8!$hard (عقوبات | العقوبات | حظرا | عقوباتها | عقوباته) [على]  => sanction status=held subject=first
    (ستفرض | سيفرض) ..8!$hard (عقوبات | العقوبات | حظرا | عقوباتها | عقوباته) [على]  => sanction status=planned subject=first
    (قرر | قررت | أعلن | أعلنت | رفع | رفعت) ..8!$hard (رفع | العقوبات | عقوبات) [العقوبات] عن [@number | %number] %uncased [%uncased] side:@demonym => sanction status=held subject=first cameo=085
    (رفع | رفعت | خفف | خففت) ..5!$hard (عقوبات | العقوبات | حظرا | عقوباتها | عقوباته) => sanction status=held subject=first cameo=085
    (مدد | مددت | جدد | جددت) ..5!$hard (عقوبات | العقوبات | حظرا | عقوباتها | عقوباته) => sanction status=held subject=first

# -- Ruptures ----------------------------------------------------------------------------

rupture
    (أغلق | أغلقت) ..3!$hard (سفارتها | سفارته | قنصليتها) (في | لدى | ب) [ال] post:<place,state> => rupture status=held subject=first
    (أغلق | أغلقت | تغلق | يغلق) ..4!$hard (معبرا | معبرين | معابر | نقاط) [%uncased] [حدودية | حدوديا | حدوديين] مع => rupture status=held subject=first
    (ستغلق | سيغلق) ..4!$hard (معبرا | معبرين | معابر | نقاط) [%uncased] [حدودية | حدوديا | حدوديين] مع => rupture status=planned subject=first
    و << (طرد | طردت | أبعد | أبعدت) ..3!$hard (دبلوماسيين | دبلوماسي | السفير | سفير) [side:@demonym] => rupture status=held subject=first
    ب (استدعاء | سحب) (سفيرها | سفيره | سفيرتها | القائم بأعمالها) => rupture status=held light=1
    (أغلق | أغلقت) ..5!$hard (القنصلية | السفارة | قنصلية | سفارة | قنصليتها) [side:@demonym] => rupture status=held subject=first
    (أعلن | أعلنت | قرر | قررت) ..8!$hard (طرد | إبعاد) (السفير | سفير | دبلوماسيين | دبلوماسي) [side:@demonym] => rupture status=held subject=first
    (استدعاء | سحب | طرد) (سفير | سفيرة) who:<state> (لدى | في | ب) [ال] post:<state,place> => rupture status=held
    (استدعاء | سحب) (سفير | سفيرة) who:<state> => rupture status=held
    (استدعاء | سحب) (سفيرها | سفيرتها | سفيره | سفيرته) (لدى | في | من | ب) [ال] post:<place,state> => rupture status=held light=1
    (أعلن | أعلنت | قررت | قرر) ..6!$hard (قطع | تعليق) (العلاقات | علاقاتها | علاقاته | علاقات) [الدبلوماسية] [مع] => rupture status=held subject=first
    (أعلن | أعلنت | أعلنوا | قررت | قرر) ..14!$hard (انسحابها | انسحابه | انسحابهم | الانسحاب) من [ال] with:<organisation> => rupture status=held subject=first
    (اعتبر | اعتبرت | أعلن | أعلنت) ..8!$hard (شخصا غير مرغوب فيه | أشخاصا غير مرغوب فيهم | غير مرغوب) => rupture status=held subject=first
    (استدعى | استدعت | سحب | سحبت | سحبتا | استدعتا) ..8!$hard (سفيرها | سفراءها | سفيره | سفيريها | سفيريهما | سفيرهم | سفيرتها | سفيرته | القائم بأعمالها) (لدى | في | من | ب) [ال] post:<place,state> >> !و => rupture status=held subject=first
    (استدعى | استدعت | سحب | سحبت | سحبتا | استدعتا) ..8!$hard (سفيرها | سفراءها | سفيره | سفيريها | سفيريهما | سفيرهم | سفيرتها | سفيرته | القائم بأعمالها) => rupture status=held subject=first
    (طرد | طردت | أبعدت) ..8!$hard (سفير | دبلوماسيين | دبلوماسيا | دبلوماسي | سفيرا) [side:@demonym] => rupture status=held subject=first
    (قطع | قطعت | قطعتا | علق | علقت | جمد | جمدت | ألغت) ..8!$hard (علاقاتها | علاقات | علاقاته | تعاون | تعاونها | اتفاقية | معاهدة | الاتفاق | مشاركتها) => rupture status=held subject=first
    قطع (العلاقات | علاقاتها) [الدبلوماسية] => rupture noun=1 light=1 status=held
    (أمهلت | أمهل) ..8!$hard (ساعة | أيام) ل (مغادرة) => rupture status=held subject=first
    إغلاق (أجوائها | مجالها الجوي | حدودها) أمام => rupture status=held light=1
    (أغلق | أغلقت) ..5!$hard (مجالها الجوي | أجواءها | حدودها | سفارتها) => rupture status=held subject=first
    (أعلن | أعلنت | قررت | قرر) ..6!$hard (إغلاق | غلق) (مجالها الجوي | أجوائها | أجواءها | حدودها | مجالها | سفارتها | أجوائه) [أمام] => rupture status=held subject=first
    إغلاق (مجالها الجوي | أجوائها | حدودها | مجالها) => rupture status=held light=1
    (انسحب | انسحبت) ..4!$hard من with:<organisation> => rupture status=held subject=first
    انسحابها من with:<organisation> => rupture status=held light=1

# -- Which side words take ---------------------------------------------------------------------

set against = مرفوض | مرفوضة | خطير | خطيرة | عدوان | عدوانية | عدوانا | انتهاك | انتهاكا | انتهاكات | استفزاز | استفزازا | استفزازية | هذيان | جريمة | جرائم | مجزرة | إبادة | ظالم | ظالمة | باطل | باطلة | ابتزاز | ابتزازا | مؤسف | مؤسفا | عدائي | عدائيا | عدائية | سافر | سافرا | سافرة | ازدواجية | أحادية | خيانة
def infavour = (تاريخي | تاريخيا | تاريخية | إيجابي | إيجابيا | إيجابية | بناء | بناءة | مثمر | مثمرة | مثمرا | أخوي | أخوية | راسخ | راسخة | تقدما | صادق | واعدة | مشجعة)
stance
    $against => stance position=oppose
    لن (يقبل | تقبل | نقبل | يسمح | تسمح | نسمح | يتنازل | تتنازل | نتنازل | يعترف | تعترف | نعترف | يشارك | تشارك | يكون طرفا | تكون طرفا) => stance position=oppose
    لا (يقبل | تقبل | نقبل | يعكس | تعكس | يمكن القبول | يخدم | تخدم) => stance position=oppose
    (خط أحمر | خطا أحمر | يفتقر | تفتقر) => stance position=oppose
    $infavour => stance position=support
    (منعطف | منعطفا) => stance position=support
    (خطوة | رسالة) (مهمة | هامة | إيجابية | في الاتجاه) => stance position=support
    (شريك | شريكا | شراكة) (استراتيجي | استراتيجيا | استراتيجية) => stance position=support
    (مستعد | مستعدة | مستعدون | استعداد | ملتزم | ملتزمة) => stance position=support
    (تأمل | يأمل | نأمل | تتطلع | نتطلع | تدعم | يدعم | ندعم | تؤيد | يؤيد | نؤيد) => stance position=support

# -- What it is about ------------------------------------------------------------------------

def thing = !(@prep | @conj | @pron | @det | @office | @title | %punct | %number | ~:past | ~:pres | ~:subj | في | من | إلى | على | مع | عن | بين | و | أن | التي | الذي | هذا | هذه | ذلك | كل | ما | ها | ه | هم | ل | ب)
topic
    (حول | بشأن | بخصوص | إزاء) what:($thing [$thing] [في <state,place>] | <state,place,organisation>) => topic
    (الأوضاع | تطورات | مستجدات) << what:($thing [في <state,place>]) => topic
    (ندد | نددت | رحب | رحبت) ..5!$hard ب what:($thing [$thing]) => topic
    (أدان | أدانت | رفض | رفضت) [<state,organisation>] what:($thing [$thing]) => topic
    what:(القرار %number) => topic
