/* Sounds of names: the longest rule that matches the folded word at each place
 * gives its code. The word is looked at with `^` before it, which rules for its
 * begin have, and others are found behind. */
#include "marks/sound.h"

#include "core/banned.h"

enum {
    MAX_LETTERS = 6, /* of a rule, in code points, `^` among them */
    WORD_MAX = 256   /* bytes of a folded word that are looked at */
};

struct dp_sounds {
    dp_arena *arena;
    dp_map rules; /* letters -> index of `codes` + 1 */
    DP_VEC(dp_str) codes;
    dp_map particles;
    uint8_t lengths[256]; /* of rules by their first byte: a bit a length, so
                             that most places cost no look-up */
};

static dp_status read_rules(dp_ctx *ctx, const dp_data *data, dp_sounds *sounds)
{
    dp_table table;

    dp_table_open(data, DP_NULL, DP_S("sounds"), &table);
    for (size_t row = 0; row < dp_table_rows(&table); row++) {
        dp_str letters = dp_table_cell(&table, row, 0);
        dp_str code = dp_table_cell(&table, row, 1);
        uint32_t *slot;
        if (letters.n == 0 || dp_utf8_count(letters) > MAX_LETTERS ||
            code.n > 2)
            return dp_fail(ctx, DP_BAD_DATA,
                           "world/sounds.tsv: rule '%.*s' is wrong",
                           DP_F(letters));
        slot = dp_map_put(sounds->arena, &sounds->rules, letters, NULL);
        if (!slot || !dp_vec_push(sounds->arena, &sounds->codes, code))
            return dp_no_memory(ctx, "the sounds of names");
        *slot = (uint32_t)sounds->codes.n;
        sounds->lengths[(unsigned char)letters.p[0]] |=
            (uint8_t)(1u << dp_utf8_count(letters));
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

/* The longest rule at `at`; moves behind its letters. False: none. */
static bool apply_rule(const dp_sounds *sounds, dp_str word, size_t *at,
                       dp_str *code)
{
    size_t ends[MAX_LETTERS];
    size_t n = 0;
    unsigned lengths = sounds->lengths[(unsigned char)word.p[*at]];

    if (!lengths)
        return false;
    for (size_t i = *at; i < word.n && n < MAX_LETTERS; n++) {
        dp_utf8_next(word, &i);
        ends[n] = i;
    }
    while (n-- > 0) {
        const uint32_t *rule = NULL;

        if (lengths & 1u << (n + 1))
            rule = dp_map_get(&sounds->rules, dp_str_sub(word, *at, ends[n]));
        if (rule) {
            *code = sounds->codes.at[*rule - 1];
            *at = ends[n];
            return true;
        }
    }
    return false;
}

/* Doubled sounds are one: "Hassan", "Hasan". */
static void add_code(dp_sound *sound, char code)
{
    if (sound->n > 0 && sound->codes[sound->n - 1] == code)
        return;
    if (sound->n < DP_SOUND_MAX)
        sound->codes[sound->n++] = code;
}

dp_sound dp_sound_of(const dp_sounds *sounds, dp_str word)
{
    char folded[WORD_MAX] = "^";
    size_t n = dp_fold_into(dp_str_sub(word, 0, WORD_MAX / 4), folded + 1,
                            WORD_MAX - 1);
    dp_str plain = { folded, n == DP_NOT_FOUND ? 1 : n + 1 };
    dp_sound sound = { .n = 0 };

    for (size_t at = 0; at < plain.n;) {
        dp_str code;
        if (apply_rule(sounds, plain, &at, &code)) {
            for (size_t i = 0; i < code.n; i++)
                add_code(&sound, code.p[i]);
        } else {
            if (at > 0)
                add_code(&sound, plain.p[at]);
            dp_utf8_next(plain, &at);
        }
    }
    return sound;
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
