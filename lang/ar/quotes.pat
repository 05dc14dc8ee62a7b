# Phrases for somebody who is quoted and has no name: مصدر دبلوماسي. docs/quotes.md.

source
    head:@source [دبلوماسي | دبلوماسية | حكومي | رسمي | رسمية | مطلع | مشترك | @demonym] [من | في | مقرب من] [<person,state,organisation>] => source

# Whoever was quoted before.
again
    head:@source (ذاته | نفسه | ذاتها | نفسها)       => again
