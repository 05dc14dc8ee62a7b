# Arabic dates, fourth layer: intervals without begin or end. The words that open
# or close them belong to the span.

open
    منذ [يوم] a:<date>                                                       => period op=since
    (ابتداء من | ابتداءً من | اعتبارا من | اعتبارًا من | بدءا من | انطلاقا من) [يوم] a:<date> => period op=from
    (حتى | إلى غاية | لغاية | إلى حدود) [يوم] a:<date>                       => period op=until
    (قبل | لا يتجاوز | في موعد أقصاه | في أجل أقصاه) [يوم | حلول] a:<date>   => period op=before
    بعد a:<year,month>                                                       => period op=after
    (بحلول | في أفق | مع حلول) a:<date>                                      => period op=by
    (بحلول) a:<bare> >> ($ | %punct)                                         => period op=by
    قبل نهاية a:<bare>                                                       => period op=before
