/* Reading the files of a language. Private. */
#ifndef DP_TEXT_LEXICON_FILES_H
#define DP_TEXT_LEXICON_FILES_H

#include "text/cut.h"

enum {
    ROW_CELLS = 4,
    FORM_TOKENS = 24 /* of one lexicon form; the names of treaties are long */
};

typedef struct dp_reader {
    dp_ctx *ctx;
    dp_arena *arena, *scratch;
    dp_chars *chars;
    dp_lexicon_maker *maker;
    const dp_lexicon *lexicon; /* what was known before this step */
    dp_lexicon_mistake *mistake;
    void *self;
} dp_reader;

/* The rows of a file, one at a time; missing cells are "". */
typedef struct dp_rows {
    const dp_source *source;
    dp_str rest;
    uint32_t line;
    dp_str cell[ROW_CELLS];
    size_t n;
} dp_rows;

dp_rows dp_rows_of(const dp_source *source);
bool dp_rows_next(dp_rows *rows);

dp_status dp_reader_mistake(dp_reader *r, const dp_rows *rows,
                            const char *what);

/* The number of a form of one token: as written but for case when `strict`,
 * else folded. 0: empty or too long, or no memory. */
uint32_t dp_reader_word(dp_reader *r, dp_str form, bool strict, uint32_t flags);

/* The form whose first letter has lost its accent ("Etait"); 0: it has none. */
uint32_t dp_reader_capital(dp_reader *r, dp_str form);

/* verbs.tsv with paradigms.tsv and irregular.tsv. */
dp_status dp_verbs_read(dp_reader *r, const dp_source *sources, size_t n);

#endif
