/* A press review on its way out: what `brief` and `review` share. */
#ifndef DP_CLI_BRIEF_PRINT_H
#define DP_CLI_BRIEF_PRINT_H

#include "brief/brief.h"
#include "cli/store.h"

/* Behind the formats of brief.h. */
enum { DP_FORMAT_PDF = 100 };

/* For an option that takes a format. */
extern const dp_word dp_brief_formats[];

/* The format that the name of a file says, where none is given. */
int dp_brief_format_of(const char *output, int given);

/* A day, a month, or two of them: "2025-06", "2025-06-19..2025-06-20". Of an
 * empty text DP_DAY_MIN for both. DP_USAGE: it is none. */
dp_status dp_days_read(dp_work *work, dp_str given, dp_day *from, dp_day *to);

/* Print it there; `output` NULL: on the standard output. Scripts that no font
 * has are told. */
dp_status dp_brief_write(dp_work *work, const dp_brief *brief, int format,
                         const char *output);

/* The same of what was printed before; `text`: a terminal may show it. */
dp_status dp_bytes_write(dp_work *work, dp_str bytes, bool text,
                         const char *output);

#endif
