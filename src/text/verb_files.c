/* Verbs: every form of every verb, by paradigm. The forms of irregular.tsv
 * stand in place of those that the paradigm has for the same feature. */
#include "text/lexicon_files.h"

#include "core/banned.h"

typedef struct ending {
    dp_str feature, endings;
    uint32_t next; /* of the same paradigm, + 1 */
} ending;

typedef struct verbs {
    dp_reader *r;
    DP_VEC(ending) endings;
    dp_map paradigms; /* name -> last ending + 1; endings run backwards */
    dp_map irregular; /* "lemma<tab>feature" */
    dp_map lemmas;    /* lemma -> number */
} verbs;

static const dp_source *source_named(const dp_source *sources, size_t n,
                                     dp_str tail)
{
    for (size_t i = 0; i < n; i++)
        if (dp_str_ends(sources[i].name, tail))
            return &sources[i];
    return NULL;
}

static bool is_feature(dp_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.'))
            return false;
    }
    return s.n > 0;
}

static dp_status read_paradigms(verbs *v, const dp_source *source)
{
    dp_rows row = source ? dp_rows_of(source) : (dp_rows){ 0 };
    dp_arena *arena = v->r->arena;

    while (dp_rows_next(&row)) {
        uint32_t *last;
        ending e = { row.cell[1], row.cell[2], 0 };
        if (!row.cell[0].n || !is_feature(e.feature)) {
            dp_status status = dp_reader_mistake(
                v->r, &row, "no paradigm, or the feature is none");
            if (status != DP_OK)
                return status;
            continue;
        }
        last = dp_map_put(arena, &v->paradigms, row.cell[0], NULL);
        if (!last)
            return dp_no_memory(v->r->ctx, "paradigms");
        e.next = *last;
        if (!dp_vec_push(arena, &v->endings, e))
            return dp_no_memory(v->r->ctx, "paradigms");
        *last = (uint32_t)v->endings.n;
    }
    return DP_OK;
}

/* One form, and the same with its first accent left out under a capital. */
static dp_status put_form(verbs *v, dp_str form, uint32_t lemma, dp_str feature,
                          const dp_rows *row)
{
    uint32_t id = dp_lexicon_put_feature(v->r->maker, feature);
    uint32_t word, capital;

    if (dp_str_find_char(form, ' ', 0) != DP_NOT_FOUND)
        return dp_reader_mistake(v->r, row, "a verb form has one word only");
    word = dp_reader_word(v->r, form, true, 0);
    if (!word)
        return dp_reader_mistake(v->r, row, "a form is empty or too long");
    capital = dp_reader_capital(v->r, form);
    if (!id || !lemma ||
        !dp_lexicon_put_verb(v->r->maker, word, lemma, id, false) ||
        (capital &&
         !dp_lexicon_put_verb(v->r->maker, capital, lemma, id, true)))
        return dp_fail(v->r->ctx, DP_NO_MEMORY,
                       "too many verbs or features, or no memory for them");
    return DP_OK;
}

static dp_status put_endings(verbs *v, const dp_rows *row, uint32_t lemma,
                             const ending *e)
{
    dp_str rest = e->endings, piece = DP_S("");
    bool more = dp_str_next(&rest, '|', &piece);
    dp_status status;

    do {
        dp_str form = dp_str_printf(v->r->arena, "%.*s%.*s", DP_F(row->cell[1]),
                                    DP_F(piece));
        if (!form.p)
            return dp_no_memory(v->r->ctx, "verbs");
        status = put_form(v, form, lemma, e->feature, row);
        more = more && dp_str_next(&rest, '|', &piece);
    } while (status == DP_OK && more);
    return status;
}

static bool is_irregular(verbs *v, dp_str lemma, dp_str feature)
{
    dp_str key =
        dp_str_printf(v->r->arena, "%.*s\t%.*s", DP_F(lemma), DP_F(feature));

    return key.p && dp_map_get(&v->irregular, key);
}

static dp_status no_such(verbs *v, const dp_rows *row, const char *what,
                         dp_str name)
{
    char said[160];

    snprintf(said, sizeof said, "%s '%.*s'", what, DP_F(name));
    return dp_reader_mistake(v->r, row, said);
}

static dp_status read_verb(verbs *v, const dp_rows *row)
{
    uint32_t lemma = dp_lexicon_put_lemma(v->r->maker, row->cell[0],
                                          dp_str_trim(row->cell[3]));
    uint32_t *slot, *last;

    if (!row->cell[0].n)
        return dp_reader_mistake(v->r, row, "no lemma");
    slot = dp_map_put(v->r->arena, &v->lemmas, row->cell[0], NULL);
    if (!lemma || !slot)
        return dp_no_memory(v->r->ctx, "verbs");
    *slot = lemma;
    if (!row->cell[2].n) /* all its forms are irregular */
        return DP_OK;
    last = dp_map_get(&v->paradigms, row->cell[2]);
    if (!last)
        return no_such(v, row, "paradigms.tsv has no such one:", row->cell[2]);
    for (uint32_t i = *last; i; i = v->endings.at[i - 1].next) {
        const ending *e = &v->endings.at[i - 1];
        dp_status status = DP_OK;
        if (!is_irregular(v, row->cell[0], e->feature))
            status = put_endings(v, row, lemma, e);
        if (status != DP_OK)
            return status;
    }
    return DP_OK;
}

static dp_status read_verbs(verbs *v, const dp_source *source)
{
    dp_rows row = source ? dp_rows_of(source) : (dp_rows){ 0 };
    dp_status status = DP_OK;

    while (status == DP_OK && dp_rows_next(&row))
        status = read_verb(v, &row);
    return status;
}

static dp_status note_irregular(verbs *v, const dp_source *source)
{
    dp_rows row = source ? dp_rows_of(source) : (dp_rows){ 0 };

    while (dp_rows_next(&row)) {
        dp_str key = dp_str_printf(v->r->arena, "%.*s\t%.*s", DP_F(row.cell[0]),
                                   DP_F(row.cell[1]));
        if (!key.p || !dp_map_put(v->r->arena, &v->irregular, key, NULL))
            return dp_no_memory(v->r->ctx, "irregular verbs");
    }
    return DP_OK;
}

static dp_status read_irregular(verbs *v, const dp_source *source)
{
    dp_rows row = source ? dp_rows_of(source) : (dp_rows){ 0 };
    dp_status status = DP_OK;

    while (status == DP_OK && dp_rows_next(&row)) {
        dp_str rest = row.cell[2], form;
        uint32_t *lemma = dp_map_get(&v->lemmas, row.cell[0]);
        if (!lemma)
            status =
                no_such(v, &row, "verbs.tsv has no such lemma:", row.cell[0]);
        else if (!is_feature(row.cell[1]))
            status = dp_reader_mistake(v->r, &row, "the feature is none");
        else
            while (status == DP_OK && dp_str_next(&rest, '|', &form))
                status = put_form(v, form, *lemma, row.cell[1], &row);
    }
    return status;
}

dp_status dp_verbs_read(dp_reader *r, const dp_source *sources, size_t n)
{
    verbs v = { .r = r };
    const dp_source *irregular =
        source_named(sources, n, DP_S("/irregular.tsv"));
    dp_status status =
        read_paradigms(&v, source_named(sources, n, DP_S("/paradigms.tsv")));

    if (status == DP_OK)
        status = note_irregular(&v, irregular);
    if (status == DP_OK)
        status = read_verbs(&v, source_named(sources, n, DP_S("/verbs.tsv")));
    if (status == DP_OK)
        status = read_irregular(&v, irregular);
    return status;
}
