# Which way the verbs of an Arabic sentence look: what dates without a year go by.

future priority=5
    (اتفق | اتفقت | اتفقا | اتفقوا | قرر | قررت | قررا) ..6!%punct << [على] (عقد | تنظيم | استضافة | الاجتماع | اللقاء) => future
    (سوف | لن) [~:pres]                                                      => future
    س ~:pres                                                                 => future
    ~:fut                                                                    => future
    (من المقرر | من المرتقب | من المنتظر | من المتوقع | يرتقب | ينتظر | يتوقع | مقررة | مقرر | مرتقب | مرتقبة) => future
past
    ~:past                                                                   => past
    (كان | كانت | كانوا | قد | لم)                                           => past
present
    ~:pres                                                                   => present
