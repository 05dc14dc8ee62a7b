/* The statistical tagger of names: what stands like a name, and of which kind.
 *
 *     dp_tagger *tagger = NULL;
 *
 *     status = dp_tagger_open(ctx, "models/names-fr", &tagger);
 *     if (status == DP_OK)
 *         status = dp_tagger_run(ctx, arena, tagger, &text, &tags);
 *     for (size_t i = 0; i < tags.spans.n; i++)
 *         use(tags.spans.at[i]);
 *
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira
 * 2001) over hashed features of a word, its neighbours and its word classes.
 * It was learned by tools/train_names.py from share-alike texts and is a file
 * of its own, read where it lies; docs/models.md tells its layout. Nothing of
 * a language is in here: folding, word classes and proclitics come with the
 * model.
 */
#ifndef DP_MARKS_TAGGER_H
#define DP_MARKS_TAGGER_H

#include "text/text.h"

typedef struct dp_tagger dp_tagger; /* a model */

typedef enum dp_tagger_kind {
    DP_TAGGER_NONE = 0,
    DP_TAGGER_PERSON,
    DP_TAGGER_PLACE, /* states too */
    DP_TAGGER_ORGANISATION,
    DP_TAGGER_KINDS
} dp_tagger_kind;

/* What the model thinks of one token. */
typedef struct dp_tagger_tag {
    uint8_t kind;  /* dp_tagger_kind, of the best reading of the sentence */
    uint8_t first; /* the first token of its name */
    uint8_t probability[DP_TAGGER_KINDS]; /* of each kind, 255 is certain */
} dp_tagger_tag;

typedef struct dp_tagger_span {
    uint32_t begin, end; /* tokens */
    uint8_t kind;
    uint8_t probability; /* of the kind, at its least sure token */
} dp_tagger_span;

typedef struct dp_tagger_tags {
    struct {
        dp_tagger_tag *at; /* one for each token of the text */
        size_t n;
    } tokens;
    struct {
        dp_tagger_span *at; /* in the order of the text, none overlap */
        size_t n;
    } spans;
} dp_tagger_tags;

/* Open the model file `path`; it stays mapped until closed, and must not be
 * written to meanwhile.
 *
 * DP_NO_INPUT: there is no such file. DP_BAD_DATA: it is no model, or one of
 * another version. DP_IO, DP_NO_MEMORY.
 */
dp_status dp_tagger_open(dp_ctx *ctx, const char *path, dp_tagger **out);

/* The same over bytes of the caller's, which must outlive the model. */
dp_status dp_tagger_wrap(dp_ctx *ctx, dp_str bytes, dp_tagger **out);

/* Accepts NULL. */
void dp_tagger_close(dp_tagger *tagger);

/* Tag the tokens of `text`. What a proclitic was split off from is one word
 * with it where the model was learned so: the name then begins with the
 * proclitic's token. All in `arena`; of a text without tokens, nothing.
 *
 * DP_NO_MEMORY.
 */
dp_status dp_tagger_run(dp_ctx *ctx, dp_arena *arena, const dp_tagger *tagger,
                        const dp_text *text, dp_tagger_tags *out);

#endif
