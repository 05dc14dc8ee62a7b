/* The forms a timeline is printed in. */
#ifndef DP_CLI_TIMELINE_H
#define DP_CLI_TIMELINE_H

#include "cli/store.h"
#include "stories/tell.h"

typedef struct dp_timeline_print {
    dp_work *work;
    const dp_timeline *timeline;
    const dp_teller *teller;
    dp_str dossier; /* null: none was asked for */
    dp_str asked;   /* what was asked for, for a title; null: everything */
    dp_day today;
} dp_timeline_print;

dp_status dp_timeline_text(const dp_timeline_print *print);
dp_status dp_timeline_csv(const dp_timeline_print *print);
dp_status dp_timeline_html(const dp_timeline_print *print);

#endif
