/* Sounds of names: the longest rule that matches the folded word at each place
 * gives its code. Rules whose letters begin with `^` are for the word's begin
 * and are tried there first. */
#include "marks/sound.h"

#include "core/banned.h"

enum {
    MAX_LETTERS = 6, /* of a rule, in code points, `^` among them */
    WORD_MAX = 256   /* bytes of a folded word that are looked at */
};

/* The rules' letters, byte by byte; a node's children are a list. Node 0 is
 * nothing: no child, no sibling. */
typedef struct node {
    uint32_t child, sibling;
    uint8_t byte;
    bool ends; /* a rule: */
    dp_str code;
} node;

struct dp_sounds {
    dp_arena *arena;
    DP_VEC(node) nodes;
    uint32_t begin[256]; /* node by first byte */
    dp_map particles;
};

/* -- Rules -------------------------------------------------------------------
 */

static uint32_t child_of(const dp_sounds *sounds, uint32_t parent, uint8_t byte)
{
    uint32_t i = sounds->nodes.at[parent].child;

    while (i && sounds->nodes.at[i].byte != byte)
        i = sounds->nodes.at[i].sibling;
    return i;
}

/* The child, made where there is none; 0: no memory. */
static uint32_t child_make(dp_sounds *sounds, uint32_t parent, uint8_t byte)
{
    uint32_t i = parent ? child_of(sounds, parent, byte) : sounds->begin[byte];
    node made = { .byte = byte };

    if (i)
        return i;
    i = (uint32_t)sounds->nodes.n;
    if (parent)
        made.sibling = sounds->nodes.at[parent].child;
    if (!dp_vec_push(sounds->arena, &sounds->nodes, made))
        return 0;
    if (parent)
        sounds->nodes.at[parent].child = i;
    else
        sounds->begin[byte] = i;
    return i;
}

static bool add_rule(dp_sounds *sounds, dp_str letters, dp_str code)
{
    uint32_t at = 0;

    for (size_t i = 0; i < letters.n; i++) {
        at = child_make(sounds, at, (uint8_t)letters.p[i]);
        if (!at)
            return false;
    }
    sounds->nodes.at[at].ends = true;
    sounds->nodes.at[at].code = code;
    return true;
}

static dp_status read_rules(dp_ctx *ctx, const dp_data *data, dp_sounds *sounds)
{
    dp_table table;
    node nothing = { 0 };

    if (!dp_vec_push(sounds->arena, &sounds->nodes, nothing))
        return dp_no_memory(ctx, "the sounds of names");
    dp_table_open(data, DP_NULL, DP_S("sounds"), &table);
    for (size_t row = 0; row < dp_table_rows(&table); row++) {
        dp_str letters = dp_table_cell(&table, row, 0);
        dp_str code = dp_table_cell(&table, row, 1);
        if (letters.n == 0 || dp_utf8_count(letters) > MAX_LETTERS ||
            code.n > 2)
            return dp_fail(ctx, DP_BAD_DATA,
                           "world/sounds.tsv: rule '%.*s' is wrong",
                           DP_F(letters));
        if (!add_rule(sounds, letters, code))
            return dp_no_memory(ctx, "the sounds of names");
    }
    return DP_OK;
}

static dp_status read_particles(dp_ctx *ctx, const dp_data *data,
                                dp_sounds *sounds)
{
    dp_table table;

    dp_table_open(data, DP_NULL, DP_S("particles"), &table);
    for (size_t row = 0; row < dp_table_rows(&table); row++)
        if (!dp_map_put(sounds->arena, &sounds->particles,
                        dp_table_cell(&table, row, 0), NULL))
            return dp_no_memory(ctx, "the particles of names");
    return DP_OK;
}

dp_status dp_sounds_open(dp_ctx *ctx, const dp_data *data, dp_sounds **out)
{
    dp_sounds *sounds = calloc(1, sizeof *sounds);
    dp_status status;

    if (!sounds)
        return dp_no_memory(ctx, "the sounds of names");
    sounds->arena = dp_arena_new(1 << 20);
    if (!sounds->arena) {
        free(sounds);
        return dp_no_memory(ctx, "the sounds of names");
    }
    status = read_rules(ctx, data, sounds);
    if (status == DP_OK)
        status = read_particles(ctx, data, sounds);
    if (status != DP_OK) {
        dp_sounds_close(sounds);
        return status;
    }
    *out = sounds;
    return DP_OK;
}

void dp_sounds_close(dp_sounds *sounds)
{
    if (!sounds)
        return;
    dp_arena_close(sounds->arena);
    free(sounds);
}

/* -- Words -------------------------------------------------------------------
 */

/* The longest rule below `from` that goes on at `*at`, which moves behind its
 * letters; NULL: none. */
static const node *longest(const dp_sounds *sounds, uint32_t from, dp_str word,
                           size_t *at)
{
    const node *found = NULL;
    size_t end = *at;

    for (size_t i = *at; i < word.n; i++) {
        uint8_t byte = (uint8_t)word.p[i];
        from = from ? child_of(sounds, from, byte) : sounds->begin[byte];
        if (!from)
            break;
        if (sounds->nodes.at[from].ends) {
            found = &sounds->nodes.at[from];
            end = i + 1;
        }
    }
    *at = end;
    return found;
}

/* Doubled sounds are one: "Hassan", "Hasan". */
static void add_code(dp_sound *sound, char code)
{
    if (sound->n > 0 && sound->codes[sound->n - 1] == code)
        return;
    if (sound->n < DP_SOUND_MAX)
        sound->codes[sound->n++] = code;
}

static void add_codes(dp_sound *sound, dp_str codes)
{
    for (size_t i = 0; i < codes.n; i++)
        add_code(sound, codes.p[i]);
}

dp_sound dp_sound_of_folded(const dp_sounds *sounds, dp_str word)
{
    dp_sound sound = { .n = 0 };
    size_t at = 0;
    uint32_t edge = sounds->begin['^'];
    const node *rule = edge ? longest(sounds, edge, word, &at) : NULL;

    if (rule)
        add_codes(&sound, rule->code);
    while (at < word.n) {
        rule = longest(sounds, 0, word, &at);
        if (rule) {
            add_codes(&sound, rule->code);
            continue;
        }
        add_code(&sound, word.p[at]);
        dp_utf8_next(word, &at);
    }
    return sound;
}

dp_sound dp_sound_of(const dp_sounds *sounds, dp_str word)
{
    char folded[WORD_MAX];
    size_t n =
        dp_fold_into(dp_str_sub(word, 0, WORD_MAX / 4), folded, sizeof folded);

    return dp_sound_of_folded(sounds,
                              (dp_str){ folded, n == DP_NOT_FOUND ? 0 : n });
}

bool dp_sound_eq(dp_sound a, dp_sound b)
{
    return a.n == b.n && memcmp(a.codes, b.codes, a.n) == 0;
}

bool dp_is_particle(const dp_sounds *sounds, dp_str folded)
{
    return dp_map_get(&sounds->particles, folded) != NULL;
}

/* Levenshtein's distance over bytes, one row at a time. */
unsigned dp_spelling_distance(dp_str a, dp_str b)
{
    enum { MAX = 32 };
    unsigned row[MAX + 1];
    size_t n = a.n < MAX ? a.n : MAX, m = b.n < MAX ? b.n : MAX;
    size_t longer = n > m ? n : m;

    if (longer == 0)
        return 0;
    /* What both begin and end with needs no edit. */
    while (n && m && a.p[n - 1] == b.p[m - 1])
        n--, m--;
    while (n && m && *a.p == *b.p)
        a.p++, b.p++, n--, m--;
    for (size_t j = 0; j <= m; j++)
        row[j] = (unsigned)j;
    for (size_t i = 1; i <= n; i++) {
        unsigned diagonal = row[0];
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= m; j++) {
            unsigned change = diagonal + (a.p[i - 1] != b.p[j - 1]);
            unsigned best = row[j] < row[j - 1] ? row[j] + 1 : row[j - 1] + 1;
            diagonal = row[j];
            row[j] = change < best ? change : best;
        }
    }
    return row[m] * 100 / (unsigned)longer;
}
