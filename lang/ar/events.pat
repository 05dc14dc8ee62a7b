# What happened, in Arabic. docs/events.md says what kinds, keys and captures mean.
# Verbs stand before their subjects: subject=first.
mode all

set stop = "،" | "؛" | ":" | "." | ","
def title = (@office | @homologue | @rank | @title)

# -- Who -----------------------------------------------------------------------

np
    $title ["،"] who:<person>                     => np
    $title (@portfolio | @demonym | @former | @office | @acting | <state,organisation,place> | (لدى | ل | في | باسم) <state,organisation,place>){1,5} ["،"] who:<person>                     => np
    (نظيره | نظيرها | نظيرته | ضيفه | مضيفه) [@demonym] ["،"] who:<person>  => np
    who:<person> "،" $title (@portfolio | @demonym | @former | <state,organisation,place>){0,4}                     => np
    (حكومة | سلطات | جمهورية | مملكة | دولة) who:<state>  => np

pronoun
    (الطرفان | الطرفين | الجانبان | الجانبين) => pronoun count=2 for=any
    (الوزيران | الوزيرين | الرئيسان | الرئيسين | الزعيمان | الزعيمين | المسؤولان | المسؤولين | الاثنان | كلاهما) => pronoun count=2 for=person
    (البلدان | البلدين | الدولتان | الدولتين | العاصمتان | العاصمتين | الحكومتان | الحكومتين) => pronoun count=2 for=state
    (هذا الأخير | الأخير) => pronoun count=1 for=person

case
    (مع | برفقة)                             => case role=with
    مع كل من                            => case role=with
    (من قبل | من طرف | على يد | برئاسة | برعاية)                           => case role=by
    (إلى | ل | لدى | نحو)                   => case role=to
    (في | ب | داخل)                               => case role=in
    بين                            => case role=between
    بين كل من => case role=between
    (ضد)                           => case role=against
    (على | عن | من | حول | بشأن | منذ | بعد | قبل | خلال | عبر | دون | وفق | حسب | أمام | تجاه | رغم | عقب) => case role=other
    (للقاء | ليلتقي | لإجراء محادثات مع | للاجتماع مع | للتباحث مع)      => case role=host
    بدعوة من     => case role=host

join
    (و | أو)        => join
    و (مع | بين | إلى | ل | ب)         => join
    ("،" | ",")                            => join weak=1

break
    ("؛" | ":" | ";")                           => break
    (أن | إن | أنه | أنها | إنه | إنها)                   => break
    (حيث | بينما | لكن | غير أن | قبل أن | بعد أن | بعدما | فيما | في حين | عندما | إذا | لأن)     => break
    (الذي | التي | الذين | اللذان)                 => break relative=1
    "،" (و | ف)           => break

# -- Whether -------------------------------------------------------------------

status
    (مقرر | مقررة | مرتقب | مرتقبة | منتظر | منتظرة | مبرمج | مبرمجة | مزمع | مزمعة)   => status is=planned
    (من المقرر | من المنتظر | من المرتقب | من المتوقع) [أن] => status is=planned
    (ستعقد | سيعقد | ستنعقد | سينعقد | سيتم | ستتم | ستجري | سيجري) => status is=planned
    (تأجيل | تأجل | تأجلت | أجل | أجلت | أرجئ | أرجئت | إرجاء | تؤجل | يؤجل) => status is=postponed
    (إلغاء | ألغي | ألغيت | ألغى | ألغت) => status is=cancelled
    لن (يتم | تتم | يعقد | تعقد | ينعقد) => status is=cancelled
    لم (يتم | تتم | يعقد | تعقد | ينعقد) => status is=denied
    (نفى | نفت | ينفي | تنفي) => status is=denied

negation
    (لم | لن | لا) ~:subj     => negation
    (لم | لن | لا) ~:pres     => negation

source
    (وفق | حسب | بحسب | وفقا ل) who:<person,organisation,state>    => source
    (وفق | حسب | بحسب | وفقا ل) [ما ~{say} | ما أفادت به] who:<person,organisation,state>    => source
    (وفق | حسب | بحسب) who:(بيان [صادر عن] <organisation>)    => source
    (وفق | حسب | بحسب) who:(مصدر [%uncased] | مصادر [%uncased] | مصدر مقرب من <person>) => source

# -- Meetings and calls ----------------------------------------------------------

def talk = (محادثات | مباحثات | لقاء | اجتماعا | اجتماع | جلسة مباحثات | مشاورات)

meeting
    v:(~التقى:past | ~اجتمع:past | ~قابل:past)            => meeting status=held subject=first
    v:(~التقى:fut | ~اجتمع:fut | ~استقبل:fut)            => meeting status=planned subject=first
    (يلتقي | تلتقي | يجتمع | تجتمع | يستقبل)      => meeting subject=first
    (أن) [<date>] (يلتقي | تلتقي | يجتمع | تجتمع | يستقبل | تستقبل) => meeting status=planned subject=first
    v:~استقبل:past => meeting status=held subject=first
    ~استقبل:past ..6!$stop (رسالة | أوراق اعتماد) => -
    (أجرى | أجرت | أجريا | عقد | عقدت | عقدا) ..14!$stop $talk => meeting status=held subject=first
    (سيجري | ستجري | سيعقد | يعقد) ..10!$stop ($talk) مع => meeting status=planned subject=first
    (بحث | بحثت | تباحث | ناقش) ..10 مع => meeting status=held subject=first
    (لقاء | اجتماع | محادثات | مباحثات) ..4!$stop (بين | مع)  => meeting noun=1
    (لقاء | اجتماع ثنائي) => meeting noun=1

def phone = (هاتفيا | هاتفي | هاتفية | بالهاتف | عبر الهاتف | عبر الفيديو)
call
    (اتصل | اتصلت | تحادث | تحادثا | تحدث | تحدثت | تحدثا) ..8!$stop $phone [ب | مع]  => call status=held subject=first
    $phone [<date>] (ب | مع | بكل من) with:<person> ([و] with:<person>)* => call status=held
    (أجرى | أجرت | أجراه | أجراها | أجريا) ..14!$stop (مكالمة هاتفية | اتصالا هاتفيا | اتصال هاتفي | اتصالين هاتفيين | محادثة هاتفية | مكالمة) [مع | ب] => call status=held subject=first
    (تلقى | تلقت) ..8!$stop (مكالمة هاتفية | اتصالا هاتفيا) [من] => call status=held subject=first
    هاتف ..2 <person> => call status=held subject=first
    (مكالمة هاتفية | اتصال هاتفي | مكالمة | محادثة هاتفية) ..4!$stop (بين | مع) => call noun=1
    (مكالمة هاتفية | اتصال هاتفي | المكالمة) => call noun=1

# -- Visits ------------------------------------------------------------------------

visit
    v:(~زار:past)  => visit status=held goal=1 subject=first
    v:(~زار:fut)  => visit status=planned goal=1 subject=first
    (يزور | تزور)  => visit goal=1 subject=first
    أن (يزور | تزور | يصل | تصل | يتوجه) => visit status=planned goal=1 subject=first
    (وصل | وصلت | توجه | توجهت | سافر | سافرت | حل | حلت) => visit status=held subject=first
    v:(~وصل:fut | ~توجه:fut | ~سافر:fut) => visit status=planned subject=first
    (قام | قامت | أدى | أنهى | اختتم | بدأ | أجرى) ..10!$stop (زيارة | جولة) => visit status=held subject=first light=1 noun=1
    (سيقوم | ستقوم | يقوم | سيبدأ | يبدأ | سيؤدي) ..10!$stop (زيارة | جولة) => visit status=planned subject=first light=1 noun=1
    (زيارة) => visit noun=1
    (زيارة) (رسمية | دولة | عمل | الدولة) => visit noun=1
    زيارة ..3 (إلى | ل) => visit noun=1
    في زيارة => visit light=1 noun=1

# -- Sessions ------------------------------------------------------------------------

session
    body:(القمة العربية | قمة عربية | القمة الإفريقية | القمة الأفريقية | قمة <organisation> | اجتماع <organisation> | دورة <organisation> | مؤتمر <organisation>) => session noun=1
    القمة => session noun=1
    body:(اللجنة المشتركة | اللجنة العليا المشتركة) => session noun=1
    (عقد | يعقد | سيعقد) body:<organisation> (جلسة | اجتماعا | دورة) => session
    (شارك | شاركت | ترأس | ترأست | حضر | حضرت | افتتح) ..10!$stop body:(قمة ..2 [<organisation>] | مؤتمر ..2 [<organisation>] | اجتماع ..2 <organisation> | <organisation>) => session status=held attend=1 subject=first
    (سيشارك | ستشارك | سيترأس | سيحضر) ..10!$stop body:(قمة ..2 [<organisation>] | مؤتمر ..2 [<organisation>] | <organisation>) => session status=planned attend=1 subject=first
    (اجتمع | يجتمع) body:<organisation> => session

# -- Statements --------------------------------------------------------------------

statement
    (~{say}:past.3 | ~{reply}:past.3 | ~{confirm}:past.3 | ~{announce}:past.3 | ~{think}:past.3)     => statement subject=first
    (~{say}:pres.3) >> (إن | أن | إنه) => statement subject=first
    (~{condemn}:past.3 | ~{accuse}:past.3) => statement subject=first act=ACCUSE position=oppose
    (~{oppose}:past.3 | ~{reject}:past.3) => statement subject=first position=oppose
    (~{deny}:past.3) => statement subject=first position=oppose
    (~{welcome}:past.3 | ~{praise}:past.3 | ~{support}:past.3) => statement subject=first position=support
    (~{warn}:past.3) => statement subject=first
    (~{demand}:past.3 | ~{ask}:past.3 | ~{call-for}:past.3) => statement subject=first act=REQUEST
    (وصف | وصفت | فوصف) => statement subject=first
    (ألقى) ..4 خطابا => statement subject=first
    (عبر | أعرب | أعربت | عبرت) [..6!$stop] عن => statement subject=first

# -- Votes -----------------------------------------------------------------------------

vote
    ~امتنع:past ..8!$stop [عن التصويت]        => vote position=abstain status=held subject=first
    ~امتنع:pres ..6!$stop عن التصويت        => vote position=abstain status=held subject=first
    (صوت | صوتت | صوتوا) ..4!$stop (لصالح | لفائدة | تأييدا) => vote position=for status=held subject=first
    (صوت | صوتت) ..2 (ضد | ضده | ضدها) => vote position=against status=held subject=first
    (استخدمت | استعملت) ..6!$stop (حق النقض | الفيتو) => vote position=veto status=held subject=first
    لم (تشارك | يشارك) [فيه | في التصويت] => vote position=absent status=held not=1 subject=first
    (اعتمد | اعتمدت | تبنى | أقر | أقرت) ..6!$stop (القرار | قرارا | قرار) => vote position=for status=held subject=first

# -- Agreements --------------------------------------------------------------------------

def deal = (اتفاق | اتفاقا | اتفاقية | اتفاقيات | مذكرة | مذكرات | معاهدة | بروتوكول | إعلان | عقد | عقود)
agreement
    (وقع | وقعت | وقعا | وقعتا | أبرم | أبرمت | صادق | صادقت) ..10!$stop $deal => agreement status=held subject=first
    (سيوقع | ستوقع | يوقع) ..10!$stop $deal => agreement status=planned subject=first
    اتفق ..10!$stop على => agreement status=held subject=first
    (توقيع) ..2 $deal ..4!$stop بين => agreement noun=1

# -- Letters -----------------------------------------------------------------------------

letter
    (بعث | بعثت | وجه | وجهت | أرسل | أرسلت | سلم | سلمت) ..10!$stop (رسالة | برسالة | خطابا | مذكرة) [خطية] [إلى]  => letter status=held subject=first
    في رسالة [%uncased] (إلى | ل) => letter status=held light=1 subject=first
    في رسالة رسمية  => letter status=held light=1 subject=first

# -- Appointments ------------------------------------------------------------------------

appointment
    (عين | عينت) => appointment object=1 status=held
    (أقال | أعفى) => appointment object=1 status=held
    (قدم | قدمت) ..6!$stop أوراق اعتماد => appointment status=held subject=first
    (استقال | استقالت | أدى اليمين | أدت اليمين | تولى مهامه) => appointment status=held subject=first

# -- Sanctions ---------------------------------------------------------------------------

sanction
    (فرض | فرضت) ..8!$stop عقوبات [على]  => sanction status=held subject=first
    (رفع | رفعت) ..4!$stop عقوبات => sanction status=held subject=first
    (مدد | مددت | جدد) ..4!$stop عقوبات => sanction status=held subject=first

# -- Ruptures ----------------------------------------------------------------------------

rupture
    (استدعى | استدعت | سحب | سحبت) ..8!$stop (سفيرها | سفراءها | سفيره | سفيريها) => rupture status=held subject=first
    (طرد | طردت) ..8!$stop (سفير | دبلوماسيين | دبلوماسيا) => rupture status=held subject=first
    (قطع | قطعت | علق | علقت) ..6!$stop (علاقاتها | علاقات | تعاون | اتفاقية | معاهدة) => rupture status=held subject=first
    (أغلق | أغلقت) ..4!$stop (مجالها الجوي | أجواءها | حدودها) => rupture status=held subject=first
    إغلاق (مجالها الجوي | أجوائها | حدودها) => rupture status=held light=1
    (انسحب | انسحبت) ..3!$stop من with:<organisation> => rupture status=held subject=first
