/* Phrases are found by their first word in a hash table, then compared as a
 * whole; texts are folded and their punctuation made blank first, so that one
 * blank parts any two words. */
#include "page/words.h"

#include "core/banned.h"

enum {
    /* Of a text only this much is looked at: furniture is short, or says at
     * once what it is. */
    LOOK_BYTES = 400,
    SHORT_BYTES = 240, /* where phrases inside count */
    FOLD_BYTES = LOOK_BYTES * 4,
    MAX_CLASS_WORD = 48
};

enum where { WHERE_IN, WHERE_BEGIN, WHERE_WHOLE };

typedef struct phrase {
    uint32_t next; /* index + 1 of the next with this hash, or 0 */
    uint32_t text, n;
    uint8_t kind, where;
} phrase;

typedef struct class_word {
    uint32_t word, n;
    float weight;
} class_word;

struct dp_words {
    dp_arena *arena;
    dp_buf text;
    DP_VEC(phrase) phrases;
    uint32_t *heads; /* by the hash of the first word */
    uint32_t mask;
    dp_map classes; /* to an index + 1 */
    DP_VEC(float) weights;
};

#define KIND_NAME(name) #name,
static const char *const kind_names[] = { DP_PAGE_KINDS(KIND_NAME) };
#undef KIND_NAME

static bool is_word_byte(unsigned char c)
{
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z');
}

/* Fold and part words by one blank; a blank before and behind. Marks that say
 * something by themselves stay: @ and the copyright sign. */
static size_t fold_words(dp_str text, char *out, size_t cap)
{
    char folded[FOLD_BYTES];
    size_t n = dp_fold_into(text, folded, sizeof folded), k = 0;

    if (n == DP_NOT_FOUND || n + 3 > cap)
        return 0;
    out[k++] = ' ';
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)folded[i];
        /* General punctuation (U+2000...) and the Latin-1 signs. */
        if (c == 0xE2 && i + 2 < n && (unsigned char)folded[i + 1] == 0x80) {
            i += 2;
            c = ' ';
        } else if (c == 0xC2 && i + 1 < n &&
                   (unsigned char)folded[i + 1] != 0xA9) {
            i++;
            c = ' ';
        }
        if (is_word_byte(c) || c == '@')
            out[k++] = (char)c;
        else if (out[k - 1] != ' ')
            out[k++] = ' ';
    }
    if (out[k - 1] != ' ')
        out[k++] = ' ';
    return k;
}

static dp_str first_word(const char *p, size_t n)
{
    size_t i = 0;

    while (i < n && p[i] != ' ')
        i++;
    return (dp_str){ p, i };
}

/* -- Opening ----------------------------------------------------------------
 */

static dp_status add_phrase(dp_ctx *ctx, dp_words *words, uint8_t kind,
                            enum where where, dp_str text)
{
    char folded[FOLD_BYTES];
    size_t n = fold_words(text, folded, sizeof folded);
    phrase p = { .kind = kind, .where = (uint8_t)where };

    if (n < 3)
        return DP_OK;
    p.text = (uint32_t)words->text.n;
    p.n = (uint32_t)n - 1; /* without the first blank */
    dp_buf_add(&words->text, (dp_str){ folded + 1, n - 1 });
    if (words->text.failed || !dp_vec_push(words->arena, &words->phrases, p))
        return dp_no_memory(ctx, "the words of pages");
    return DP_OK;
}

static dp_status add_row(dp_ctx *ctx, dp_words *words, const dp_table *table,
                         size_t row)
{
    dp_str kind_name = dp_table_cell(table, row, 0);
    dp_str where_name = dp_table_cell(table, row, 1);
    dp_str rest = dp_table_cell(table, row, 2), piece;
    enum where where = dp_str_eq(where_name, DP_S("begin"))   ? WHERE_BEGIN
                       : dp_str_eq(where_name, DP_S("whole")) ? WHERE_WHOLE
                                                              : WHERE_IN;
    uint8_t kind = 0;
    dp_status status = DP_OK;

    while (kind < KIND_COUNT &&
           !dp_str_eq(kind_name, dp_str_of(kind_names[kind])))
        kind++;
    if (kind == KIND_COUNT)
        return dp_fail(ctx, DP_BAD_DATA, "page.tsv: unknown kind '%.*s'",
                       DP_F(kind_name));
    while (status == DP_OK && dp_str_next(&rest, '|', &piece))
        status = add_phrase(ctx, words, kind, where, piece);
    return status;
}

static dp_status hash_phrases(dp_ctx *ctx, dp_words *words)
{
    size_t size = 64;

    while (size < words->phrases.n * 2)
        size *= 2;
    words->mask = (uint32_t)size - 1;
    words->heads = DP_NEWS(words->arena, size, uint32_t);
    if (!words->heads)
        return dp_no_memory(ctx, "the words of pages");
    for (size_t i = 0; i < words->phrases.n; i++) {
        phrase *p = &words->phrases.at[i];
        uint32_t *head = &words->heads[dp_str_hash(first_word(
                                           words->text.p + p->text, p->n)) &
                                       words->mask];
        p->next = *head;
        *head = (uint32_t)i + 1;
    }
    return DP_OK;
}

/* A weight as the tables write it: thousandths. */
static float weight_of(dp_str cell)
{
    bool minus = dp_str_starts(cell, DP_S("-"));
    uint32_t n = 0;

    dp_str_number(dp_str_sub(cell, minus, cell.n), &n);
    return (float)(minus ? -(double)n : (double)n) / 1000.0f;
}

static dp_status open_classes(dp_ctx *ctx, const dp_data *data, dp_words *words)
{
    dp_table table;

    dp_table_open(data, DP_NULL, DP_S("page-classes"), &table);
    for (size_t row = 0; row < dp_table_rows(&table); row++) {
        uint32_t *slot = dp_map_put(words->arena, &words->classes,
                                    dp_table_cell(&table, row, 0), NULL);
        if (!slot || !dp_vec_push(words->arena, &words->weights,
                                  weight_of(dp_table_cell(&table, row, 1))))
            return dp_no_memory(ctx, "the words of pages");
        *slot = (uint32_t)words->weights.n;
    }
    return DP_OK;
}

static dp_status open_phrases(dp_ctx *ctx, const dp_data *data, dp_words *words)
{
    dp_str languages[64];
    size_t n = dp_data_languages(data, languages, 64);
    dp_status status = DP_OK;

    for (size_t i = 0; i < n; i++) {
        dp_table table;
        dp_table_open(data, languages[i], DP_S("page"), &table);
        for (size_t row = 0; row < dp_table_rows(&table); row++) {
            status = add_row(ctx, words, &table, row);
            if (status != DP_OK)
                return status;
        }
    }
    return hash_phrases(ctx, words);
}

dp_status dp_words_open(dp_ctx *ctx, const dp_data *data, dp_words **out)
{
    dp_arena *arena = dp_arena_new(16 << 20);
    dp_words *words = arena ? DP_NEW(arena, dp_words) : NULL;
    dp_status status;

    if (!words) {
        dp_arena_close(arena);
        return dp_no_memory(ctx, "the words of pages");
    }
    words->arena = arena;
    words->text = dp_buf_new(arena, 4 << 20);
    status = open_phrases(ctx, data, words);
    if (status == DP_OK)
        status = open_classes(ctx, data, words);
    if (status != DP_OK) {
        dp_words_close(words);
        return status;
    }
    *out = words;
    return DP_OK;
}

void dp_words_close(dp_words *words)
{
    if (words)
        dp_arena_close(words->arena);
}

/* -- Texts ------------------------------------------------------------------
 */

static bool phrase_fits(const dp_words *words, const phrase *p,
                        const char *text, size_t at, size_t n, bool is_short)
{
    if (n - at < p->n || memcmp(text + at, words->text.p + p->text, p->n) != 0)
        return false;
    switch (p->where) {
    case WHERE_BEGIN:
        return at == 1;
    case WHERE_WHOLE:
        return at == 1 && at + p->n == n;
    default:
        return is_short;
    }
}

uint32_t dp_words_kinds(const dp_words *words, dp_str text)
{
    char folded[FOLD_BYTES + 2];
    bool is_short = text.n <= SHORT_BYTES;
    dp_str look = dp_str_sub(text, 0, is_short ? text.n : 80);
    size_t n = fold_words(look, folded, sizeof folded);
    uint32_t kinds = 0;

    for (size_t at = 1; at < n;) {
        dp_str word = first_word(folded + at, n - at);
        uint32_t i = words->heads[dp_str_hash(word) & words->mask];
        while (i > 0) {
            const phrase *p = &words->phrases.at[i - 1];
            if (!(kinds & 1u << p->kind) &&
                phrase_fits(words, p, folded, at, n, is_short))
                kinds |= 1u << p->kind;
            i = p->next;
        }
        if (!is_short)
            break; /* only what it begins with */
        at += word.n + 1;
    }
    return kinds;
}

/* -- Classes ----------------------------------------------------------------
 */

static bool is_ascii_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_class_letter(char c)
{
    return is_ascii_upper(c) || (c >= 'a' && c <= 'z');
}

/* One name: its letters as pieces, and the whole of it. */
static void one_name(dp_str name, dp_class_word *each, void *self)
{
    char whole[MAX_CLASS_WORD], piece[MAX_CLASS_WORD];
    size_t whole_n = 0, piece_n = 0, pieces = 0;

    for (size_t i = 0; i <= name.n; i++) {
        char c = i < name.n ? name.p[i] : '-';
        bool letter = is_class_letter(c);
        bool hump = letter && i > 0 && is_ascii_upper(c) &&
                    !is_ascii_upper(name.p[i - 1]);
        if ((!letter || hump) && piece_n > 0) {
            if (piece_n > 1)
                each(self, (dp_str){ piece, piece_n });
            pieces++;
            piece_n = 0;
            if (whole_n < MAX_CLASS_WORD)
                whole[whole_n++] = '-';
        }
        if (!letter)
            continue;
        c = (char)(c | 32);
        if (piece_n < MAX_CLASS_WORD)
            piece[piece_n++] = c;
        if (whole_n < MAX_CLASS_WORD)
            whole[whole_n++] = c;
    }
    if (pieces > 1 && whole_n < MAX_CLASS_WORD)
        each(self, (dp_str){ whole, whole_n - 1 });
}

void dp_class_words(dp_str names, dp_class_word *each, void *self)
{
    size_t begin = 0;

    for (size_t i = 0; i <= names.n; i++) {
        bool blank = i == names.n || names.p[i] == ' ' || names.p[i] == '\n' ||
                     names.p[i] == '\t';
        if (!blank)
            continue;
        if (i > begin)
            one_name(dp_str_sub(names, begin, i), each, self);
        begin = i + 1;
    }
}

typedef struct weigher {
    const dp_words *words;
    float *low, *high;
} weigher;

static void weigh_word(void *self, dp_str word)
{
    weigher *w = self;
    uint32_t *slot = dp_map_get(&w->words->classes, word);
    float weight;

    if (!slot || *slot == 0)
        return;
    weight = w->words->weights.at[*slot - 1];
    if (weight < *w->low)
        *w->low = weight;
    if (weight > *w->high)
        *w->high = weight;
}

void dp_words_class(const dp_words *words, dp_str names, float *low,
                    float *high)
{
    weigher w = { words, low, high };

    if (words->weights.n > 0)
        dp_class_words(names, weigh_word, &w);
}
