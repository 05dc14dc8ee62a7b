/* What the files of the press review share: its words, and a review as a
 * document, which every format prints. */
#ifndef DP_BRIEF_INSIDE_H
#define DP_BRIEF_INSIDE_H

#include "brief/brief.h"
#include "data/data.h"
#include "wording/dates.h"
#include "wording/wording.h"

/* -- words.c: the words of the interface ------------------------------------
 */

typedef struct brief_words {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_str language; /* that has a brief.tsv */
    dp_wording *wording;
    dp_dates *dates;
} brief_words;

/* The language where it has words, else English. */
dp_str words_language(const dp_data *data, dp_str wanted);

/* `language` as words_language gives it. DP_BAD_DATA: there are no words. */
dp_status words_open(dp_ctx *ctx, dp_arena *arena, dp_str language,
                     brief_words *out);
void words_close(brief_words *words);

/* What a key reads; the key itself where it has no row. Those with more have
 * their {holes}, in their order, filled. */
dp_str word_of(brief_words *words, const char *key);
dp_str word_under(brief_words *words, const char *group, dp_str key);
dp_str word_with(brief_words *words, const char *key, dp_str a, dp_str b);
dp_str word_count(brief_words *words, const char *key, size_t n);

/* A language by its tag, "fr". */
dp_str words_tongue(brief_words *words, dp_str tag);

/* Days in words: "4 March 2025", with the weekday, or what an EDTF value knows
 * ("March 2025", "since 2018"); null for null. */
dp_str words_day(brief_words *words, dp_day day, bool weekday);
dp_str words_date(brief_words *words, dp_str edtf);

/* -- extract.c --------------------------------------------------------------
 */

/* The sentences of an article that say what it tells: its lede, or the one with
 * its event, up to `most` bytes. Whole sentences; one that is too long is cut
 * at a blank, with an ellipsis. */
dp_status extract_of(dp_ctx *ctx, dp_arena *arena, const dp_article *article,
                     size_t most, dp_str *out);

/* `s` where it is not longer than `most`, else cut at a blank and marked; white
 * space of any kind becomes one blank. */
dp_str extract_cut(dp_arena *arena, dp_str s, size_t most);

/* -- doc.c: a review as a document ------------------------------------------
 */

typedef enum doc_style {
    DOC_TITLE,    /* of the review */
    DOC_DATE,     /* the days it is of */
    DOC_NOTE,     /* what stands under it */
    DOC_CONTENTS, /* the contents stand here: `text` is their heading */
    DOC_SECTION,
    DOC_STORY,
    DOC_META,     /* about what stands above it */
    DOC_BYLINE,   /* outlet and day */
    DOC_HEADLINE, /* of an article */
    DOC_TEXT,     /* words of an article */
    DOC_REMARK,   /* what the desk says of what stands above it */
    DOC_FACT,     /* a happening */
    DOC_SOURCE    /* `number`; its lines are parted by line feeds */
} doc_style;

typedef enum doc_kind {
    RUN_STRONG,
    RUN_NAME,      /* in whatever language: it may be read from the right */
    RUN_REFERENCE, /* to source `number` */
    RUN_LINK       /* to the address `url` */
} doc_kind;

/* Bytes of a block's text that are more than text. */
typedef struct doc_run {
    size_t begin, end;
    doc_kind kind;
    size_t number;
    dp_str url;
} doc_run;

typedef struct doc_block {
    doc_style style;
    dp_str language, text;
    size_t number; /* of a source, a section or a story */
    bool own;      /* in the review's own words */
    struct {
        doc_run *at;
        size_t n, cap;
    } runs;
} doc_block;

typedef struct doc {
    dp_str language, title;
    dp_day day; /* the last it is of */
    struct {
        doc_block *at;
        size_t n, cap;
    } blocks;
} doc;

dp_status doc_make(dp_ctx *ctx, dp_arena *arena, const dp_brief *brief,
                   doc *out);

/* -- The formats ------------------------------------------------------------
 */
dp_str print_text(dp_arena *arena, const doc *document);
dp_str print_markdown(dp_arena *arena, const doc *document);
dp_str print_html(dp_arena *arena, const doc *document, bool page);
dp_str print_json(dp_arena *arena, const dp_brief *brief);

/* A language written from right to left. */
bool from_right(dp_str language);

enum { PRINTED_MAX = 512 << 20 };

#endif
