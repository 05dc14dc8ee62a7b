/* Patterns over tokens: compiled from lang/XX/NAME.pat, run in one pass.
 *
 * docs/patterns.md teaches the language. A stage opens its patterns by name,
 * gives the spans that earlier stages found, and reads matches:
 *
 *     const dp_patterns *dates = dp_patterns_open(ctx, text.language,
 *                                                 DP_S("dates"));
 *     dp_matches found;
 *
 *     status = dp_match_run(ctx, arena, dates, &text, earlier, n, &found);
 *     for (size_t i = 0; i < found.n; i++) {
 *         const dp_match *m = &found.at[i];
 *         if (dp_str_eq(m->kind, DP_S("day")))
 *             day = dp_match_number(m, DP_S("day"));
 *     }
 *
 * Nothing here knows a language: kinds, keys and values mean what the stage's
 * C makes of them.
 */
#ifndef DP_MATCH_MATCH_H
#define DP_MATCH_MATCH_H

#include "text/text.h"

typedef struct dp_patterns dp_patterns; /* compiled, read where it lies */

/* The patterns `name` ("dates") of a language; NULL where it has none, which
 * dp_match_run takes for patterns that never match. Valid as long as
 * ctx->data. */
const dp_patterns *dp_patterns_open(dp_ctx *ctx, dp_str language, dp_str name);

/* A span that an earlier stage found: what <kind> means in a pattern. Its bytes
 * must begin and end where tokens do, else it is widened to them. One that goes
 * over the end of a sentence is not seen. */
typedef struct dp_mark {
    dp_span span;
    dp_str kind;    /* "person"; the same span may come under several kinds */
    uint32_t index; /* the caller's own; comes back in captures */
} dp_mark;

#define DP_NO_MARK UINT32_MAX

typedef struct dp_capture {
    dp_str name;
    dp_span span;
    uint32_t begin, end; /* tokens */
    /* Of a capture over one element: */
    dp_str value;    /* @class: the entry's value; ~verb: the lemma; a word: the
                        word as the pattern has it; else null */
    dp_str feature;  /* ~verb: "past.3s"; @class: the entry's attributes */
    uint32_t number; /* #: the number; @class: its value, where it is one; else
                        DP_NO_NUMBER */
    uint32_t mark;   /* <kind>: the caller's index, else DP_NO_MARK */
} dp_capture;

typedef struct dp_pair {
    dp_str key, value;
} dp_pair;

typedef struct dp_match {
    dp_span span;
    uint32_t begin, end; /* tokens */
    dp_str kind;
    dp_str rule; /* the rule's name */
    uint32_t line, priority;
    const dp_pair *pairs; /* what stands behind =>, in its order */
    size_t pairs_n;
    dp_capture *captures; /* in the order of the text; names may repeat */
    size_t captures_n;
} dp_match;

typedef struct dp_matches {
    dp_match *at; /* by begin, then the longest first */
    size_t n;
    bool cut; /* a sentence took more steps or gave more matches than allowed
                 and was left early */
} dp_matches;

/* Run `patterns` over `text`. Everything made lives in `arena` or in the
 * compiled patterns. `marks` in any order. DP_NO_MEMORY. */
dp_status dp_match_run(dp_ctx *ctx, dp_arena *arena,
                       const dp_patterns *patterns, const dp_text *text,
                       const dp_mark *marks, size_t marks_n, dp_matches *out);

/* The first capture of a name, or the next one after `after` (NULL: the first);
 * NULL where there is none. */
const dp_capture *dp_match_capture(const dp_match *match, dp_str name,
                                   const dp_capture *after);

/* The value of a key behind =>; null where there is none. */
dp_str dp_match_get(const dp_match *match, dp_str key);

/* The number of a capture, or else of a pair; DP_NO_NUMBER where there is
 * none. */
uint32_t dp_match_number(const dp_match *match, dp_str name);

/* -- Compiling --------------------------------------------------------------
 */

/* Compile `dir`/lang and `dir`/world into `blob`: tables, lexicons, verbs and
 * patterns. What `dir` does not have of a language is taken from `under` (may
 * be NULL), the knowledge that it is laid over, so that one changed file is
 * enough. DP_BAD_DATA with file, line and column. */
dp_status dp_knowledge_compile(dp_ctx *ctx, const char *dir,
                               const dp_data *under, dp_blob *blob);

/* Open the built-in knowledge, and over it what `dir` holds (may be NULL): what
 * a context calls. */
dp_status dp_knowledge_open(dp_ctx *ctx, const char *dir, dp_data **out);

/* One mistake in a knowledge file. */
typedef struct dp_mistake {
    dp_str path;
    uint32_t line, column; /* from 1; 0: the whole file */
    dp_str text;
} dp_mistake;

typedef struct dp_mistakes {
    dp_mistake *at;
    size_t n, cap;
    size_t patterns, words; /* what was compiled */
} dp_mistakes;

/* What in a pattern file is asked about. */
typedef enum dp_judged {
    DP_JUDGED_FILE,    /* the file itself: is it read? */
    DP_JUDGED_KIND,    /* what comes out: => name */
    DP_JUDGED_SPAN,    /* what an earlier layer found: <name> */
    DP_JUDGED_CAPTURE, /* name:element */
    DP_JUDGED_PAIR     /* => name=value; value null: that of a capture */
} dp_judged;

/* What those who read the patterns of `file` ("dates-part") think of a name
 * in it: NULL where it means something to them, else what is wrong, to stand
 * before the name. */
typedef const char *dp_pattern_judge(dp_str file, dp_judged what, dp_str name,
                                     dp_str value);

/* Find all mistakes (at most some hundreds) in `dir`, over the built-in
 * knowledge: `depeche patterns check`; `judge` (may be NULL) knows what names
 * mean. Finding some is DP_OK. */
dp_status dp_patterns_check(dp_ctx *ctx, dp_arena *arena, const char *dir,
                            dp_pattern_judge *judge, dp_mistakes *out);

/* What a person wants to know of a sentence: its tokens with their classes and
 * lemmas, and what each pattern file, or only `name` (null: all), found in it
 * and by which line: `depeche patterns explain`. Readable text in `arena`. */
dp_status dp_patterns_explain(dp_ctx *ctx, dp_arena *arena, dp_str language,
                              dp_str name, dp_str sentence, dp_str *out);

#endif
