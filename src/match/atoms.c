/* Atoms: one for all that are alike, and which words satisfy which. */
#include "match/ast.h"

#include "core/banned.h"

bool dp_values_have(dp_str list, dp_str value)
{
    dp_str piece;

    if (list.n <= value.n) /* one at most */
        return list.n == value.n && dp_str_eq(list, value);
    while (dp_str_next(&list, LIST_SEP, &piece))
        if (dp_str_eq(piece, value))
            return true;
    return false;
}

/* "past" goes with "past.3s" and not with "pastx"; "past.3" with "past.3s". */
static bool feature_goes(dp_str wanted, dp_str feature)
{
    if (!dp_str_starts(feature, wanted))
        return wanted.n && wanted.p[0] == '.' &&
               dp_str_find(feature, wanted, 0) != DP_NOT_FOUND;
    return feature.n == wanted.n || feature.p[wanted.n] == '.' ||
           dp_str_find_char(wanted, '.', 0) != DP_NOT_FOUND;
}

bool dp_features_have(dp_str wanted, dp_str feature)
{
    dp_str piece;

    while (dp_str_next(&wanted, LIST_SEP, &piece))
        if (feature_goes(piece, feature))
            return true;
    return false;
}

/* Atoms are alike when their keys are. */
static dp_str atom_key(compiler *c, const atom *a)
{
    dp_buf buf = dp_buf_new(c->arena, 1 << 20);

    dp_buf_printf(&buf, "%d %u %u %u %d", (int)a->kind, a->low, a->high, a->n,
                  a->b.p != NULL);
    dp_buf_char(&buf, '\0');
    dp_buf_add(&buf, a->a);
    dp_buf_char(&buf, '\0');
    dp_buf_add(&buf, a->b);
    dp_buf_char(&buf, '\0');
    dp_buf_add(&buf, a->c);
    dp_buf_char(&buf, '\0');
    dp_buf_add(&buf, (dp_str){ (const char *)a->members,
                               a->members_n * sizeof *a->members });
    return dp_buf_str(&buf);
}

/* A literal's words go into the index, so that texts have numbers for them. */
static bool put_words(compiler *c, const atom *a)
{
    char capital[WORD_MAX];
    size_t n;

    if (a->kind != ATOM_LITERAL)
        return true;
    n = dp_word_capital(c->chars, a->a, capital);
    if (n && !dp_lexicon_put_word(c->maker, (dp_str){ capital, n }, 0))
        return false;
    return dp_lexicon_put_word(c->maker, a->a, 0) != 0;
}

uint32_t dp_atom_put(compiler *c, const atom *a)
{
    bool fresh = false;
    dp_str key = atom_key(c, a);
    uint32_t *slot =
        key.p ? dp_map_put(c->arena, &c->atom_keys, key, &fresh) : NULL;

    if (!slot)
        return UINT32_MAX;
    if (!fresh)
        return *slot;
    if (!put_words(c, a) || !dp_vec_push(c->arena, &c->atoms, *a))
        return UINT32_MAX;
    return *slot = (uint32_t)c->atoms.n - 1;
}

/* -- Words of atoms ----------------------------------------------------------
 */

typedef struct link {
    uint32_t atom, next; /* next: + 1 */
} link;

/* Atoms by what they ask for, as chains. */
typedef struct asked {
    compiler *c;
    const dp_lexicon *lexicon;
    word_items *out;
    DP_VEC(link) links;
    dp_map classes, lemmas, verb_classes;
    uint32_t any_verb;
    uint32_t *parents; /* of each atom, the sets that have it */
    bool failed;
} asked;

static void add_link(asked *k, uint32_t *chain, uint32_t atom_at)
{
    link made = { atom_at, chain ? *chain : 0 };

    if (!chain || !dp_vec_push(k->c->arena, &k->links, made))
        k->failed = true;
    else
        *chain = (uint32_t)k->links.n;
}

static void add_named(asked *k, dp_map *map, dp_str list, uint32_t atom_at)
{
    dp_str piece;

    while (dp_str_next(&list, LIST_SEP, &piece))
        add_link(k, dp_map_put(k->c->arena, map, piece, NULL), atom_at);
}

static void ask(asked *k, uint32_t at)
{
    const atom *a = &k->c->atoms.at[at];

    if (a->kind == ATOM_SET)
        for (size_t i = 0; i < a->members_n; i++)
            add_link(k, &k->parents[a->members[i]], at);
    if (a->kind == ATOM_CLASS)
        add_named(k, &k->classes, a->a, at);
    if (a->kind != ATOM_VERB)
        return;
    if (a->a.n)
        add_named(k, &k->lemmas, a->a, at);
    else if (a->b.n)
        add_named(k, &k->verb_classes, a->b, at);
    else
        add_link(k, &k->any_verb, at);
}

/* The word satisfies the atom, and the sets that have it. */
static void satisfies(asked *k, word_item item)
{
    if (k->c->atoms.at[item.atom].used &&
        !dp_vec_push(k->c->arena, k->out, item))
        k->failed = true;
    for (uint32_t i = k->parents[item.atom]; i && !k->failed;
         i = k->links.at[i - 1].next) {
        word_item up = item;
        up.atom = k->links.at[i - 1].atom;
        satisfies(k, up);
    }
}

static uint32_t chain_of(const dp_map *map, dp_str key)
{
    uint32_t *slot = dp_map_get(map, key);

    return slot ? *slot : 0;
}

static bool entry_goes(const atom *a, dp_str value, dp_str attributes)
{
    if (!a->b.n)
        return true;
    if (a->c.n)
        value = dp_attribute(attributes, a->c);
    return dp_values_have(a->b, value.p ? value : DP_S(""));
}

static void ask_entries(asked *k, uint32_t word)
{
    const lex_word *w = lex_word_of(k->lexicon, word);
    const lex_entry *entries = lex_array(k->lexicon, k->lexicon->head.entry);

    for (uint32_t i = w[0].entry; i < w[1].entry; i++) {
        const lex_entry *e = &entries[i];
        dp_str class = dp_lexicon_str(k->lexicon, e->class);
        dp_str value = dp_lexicon_str(k->lexicon, e->value);
        dp_str attributes = dp_lexicon_str(k->lexicon, e->attributes);
        word_item item = { word, 0, HOW_LOOSE, DP_NULL };
        if (e->exact)
            item.exact = dp_lexicon_str(k->lexicon, e->exact);
        for (uint32_t at = chain_of(&k->classes, class); at;
             at = k->links.at[at - 1].next) {
            item.atom = k->links.at[at - 1].atom;
            if (entry_goes(&k->c->atoms.at[item.atom], value, attributes))
                satisfies(k, item);
        }
    }
}

static void ask_chain(asked *k, uint32_t chain, word_item item, dp_str feature)
{
    for (; chain; chain = k->links.at[chain - 1].next) {
        const atom *a = &k->c->atoms.at[k->links.at[chain - 1].atom];
        item.atom = k->links.at[chain - 1].atom;
        if (!a->c.n || dp_features_have(a->c, feature))
            satisfies(k, item);
    }
}

static void ask_verbs(asked *k, uint32_t word)
{
    const lex_word *w = lex_word_of(k->lexicon, word);
    const lex_verb *verbs = lex_array(k->lexicon, k->lexicon->head.verb);
    const lex_lemma *lemmas = lex_array(k->lexicon, k->lexicon->head.lemma);
    const lex_str *features = lex_array(k->lexicon, k->lexicon->head.feature);

    for (uint32_t i = w[0].verb; i < w[1].verb; i++) {
        uint16_t f = verbs[i].feature;
        dp_str feature = dp_lexicon_str(k->lexicon, features[f & FEATURES_MAX]);
        dp_str classes =
            dp_lexicon_str(k->lexicon, lemmas[verbs[i].lemma].classes);
        dp_str lemma = dp_lexicon_str(k->lexicon, lemmas[verbs[i].lemma].text);
        dp_str piece;
        word_item item = { word, 0, f & VERB_CAPITAL ? HOW_CAPITAL : HOW_STRICT,
                           DP_NULL };
        ask_chain(k, k->any_verb, item, feature);
        ask_chain(k, chain_of(&k->lemmas, lemma), item, feature);
        while (dp_str_next(&classes, ' ', &piece))
            if (piece.n)
                ask_chain(k, chain_of(&k->verb_classes, piece), item, feature);
    }
}

static uint32_t word_of(const asked *k, dp_str bytes)
{
    uint32_t hash = (uint32_t)WORD_HASH_BASIS;

    for (size_t i = 0; i < bytes.n; i++)
        hash = (hash ^ (unsigned char)bytes.p[i]) * WORD_HASH_PRIME;
    return dp_lexicon_find(k->lexicon, bytes, hash);
}

static void ask_literal(asked *k, uint32_t at)
{
    const atom *a = &k->c->atoms.at[at];
    char capital[WORD_MAX];
    word_item item = { word_of(k, a->a), at, HOW_STRICT, a->b };
    size_t n;

    if (a->kind != ATOM_LITERAL)
        return;
    satisfies(k, item);
    n = a->b.p ? 0 : dp_word_capital(k->c->chars, a->a, capital);
    if (!n)
        return;
    item.word = word_of(k, (dp_str){ capital, n });
    item.how = HOW_CAPITAL;
    satisfies(k, item);
}

static int by_word(const void *a, const void *b)
{
    const word_item *x = a, *y = b;

    if (x->word != y->word)
        return x->word < y->word ? -1 : 1;
    if (x->atom != y->atom)
        return x->atom < y->atom ? -1 : 1;
    if (x->how != y->how)
        return x->how < y->how ? -1 : 1;
    if (!x->exact.p != !y->exact.p)
        return y->exact.p ? -1 : 1;
    return dp_str_cmp(x->exact, y->exact);
}

/* Sorted, each once. */
static void tidy(word_items *items)
{
    size_t n = 0;

    if (items->n)
        qsort(items->at, items->n, sizeof *items->at, by_word);
    for (size_t i = 0; i < items->n; i++)
        if (n == 0 || by_word(&items->at[n - 1], &items->at[i]) != 0)
            items->at[n++] = items->at[i];
    items->n = n;
}

dp_status dp_words_of_atoms(compiler *c, const dp_lexicon *lexicon,
                            word_items *out)
{
    asked k = { .c = c, .lexicon = lexicon, .out = out };

    k.parents = DP_NEWS(c->arena, c->atoms.n + 1, uint32_t);
    if (!k.parents)
        return dp_no_memory(c->ctx, "patterns");
    for (uint32_t i = 0; i < c->atoms.n; i++)
        ask(&k, i);
    for (uint32_t i = 0; i < c->atoms.n && !k.failed; i++)
        ask_literal(&k, i);
    for (uint32_t w = 1; w <= lexicon->head.words && !k.failed; w++) {
        ask_entries(&k, w);
        ask_verbs(&k, w);
    }
    if (k.failed)
        return dp_no_memory(c->ctx, "patterns");
    tidy(out);
    return DP_OK;
}
