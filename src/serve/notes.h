/* Notes beside an article, as pages show them. */
#ifndef DP_SERVE_NOTES_H
#define DP_SERVE_NOTES_H

#include "serve/visit.h"

/* Put into the view a list `notes`: text, who, edtf, written (the day), id. */
dp_status dp_notes_show(dp_visit *v, dp_str article);

#endif
