/* Making the index of a language: words are interned as they come; what hangs
 * on them is kept in lists and laid out by counting, at the end. */
#include "text/lexicon.h"

#include "core/banned.h"

typedef struct word_rec {
    uint32_t hash, flags, state;
    lex_str text;
} word_rec;

typedef struct entry_rec {
    uint32_t word;
    lex_entry entry;
} entry_rec;

typedef struct verb_rec {
    uint32_t word;
    lex_verb verb;
} verb_rec;

struct dp_lexicon_maker {
    dp_arena *arena;
    dp_map words, strings, lemmas_by_text, features_by_text, steps_by_key;
    DP_VEC(word_rec) word;
    DP_VEC(entry_rec) entry;
    DP_VEC(verb_rec) verb;
    DP_VEC(lex_lemma) lemma;
    DP_VEC(lex_str) feature;
    DP_VEC(lex_step) step;
    DP_VEC(uint32_t) final; /* by state */
    DP_VEC(lex_rule) rule;
    DP_VEC(char) text;
    bool failed;
};

/* A string of the pool, one copy of each. */
static lex_str intern(dp_lexicon_maker *m, dp_str s)
{
    bool fresh = false;
    uint32_t *slot;
    uint16_t n = s.n > UINT16_MAX ? UINT16_MAX : (uint16_t)s.n;
    size_t at;

    s.n = n;
    slot = dp_map_get(&m->strings, s);
    if (slot)
        return *slot;
    s = dp_str_dup(m->arena, s.p ? s : DP_S(""));
    slot = s.p ? dp_map_put(m->arena, &m->strings, s, &fresh) : NULL;
    at = m->text.n;
    if (!slot || !dp_vec_reserve(m->arena, &m->text, s.n + sizeof n)) {
        m->failed = true;
        return 0;
    }
    memcpy(m->text.at + at, &n, sizeof n);
    if (n)
        memcpy(m->text.at + at + sizeof n, s.p, n);
    m->text.n += s.n + sizeof n;
    *slot = (uint32_t)at;
    return (lex_str)at;
}

dp_lexicon_maker *dp_lexicon_maker_new(dp_arena *arena)
{
    dp_lexicon_maker *m = DP_NEW(arena, dp_lexicon_maker);

    if (!m)
        return NULL;
    m->arena = arena;
    intern(m, DP_S("")); /* offset 0 is the empty string */
    /* Number 0 of everything is nothing. */
    if (m->failed || !dp_vec_push(arena, &m->word, (word_rec){ 0 }) ||
        !dp_vec_push(arena, &m->lemma, (lex_lemma){ 0 }) ||
        !dp_vec_push(arena, &m->feature, 0) ||
        !dp_vec_push(arena, &m->final, 0))
        return NULL;
    return m;
}

static uint32_t word_hash(dp_str s)
{
    uint32_t h = (uint32_t)WORD_HASH_BASIS;

    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.p[i]) * WORD_HASH_PRIME;
    return h;
}

uint32_t dp_lexicon_put_word(dp_lexicon_maker *m, dp_str bytes, uint32_t flags)
{
    uint32_t *slot = dp_map_get(&m->words, bytes);
    dp_str own;
    word_rec rec = { word_hash(bytes), flags, 0, 0 };

    if (slot) {
        m->word.at[*slot].flags |= flags;
        return *slot;
    }
    own = dp_str_dup(m->arena, bytes);
    rec.text = intern(m, bytes);
    slot = own.p ? dp_map_put(m->arena, &m->words, own, NULL) : NULL;
    if (!slot || m->failed || !dp_vec_push(m->arena, &m->word, rec)) {
        m->failed = true;
        return 0;
    }
    return *slot = (uint32_t)m->word.n - 1;
}

bool dp_lexicon_put_rule(dp_lexicon_maker *m, uint32_t kind, dp_str form,
                         dp_str put)
{
    size_t edge = kind == RULE_SUFFIX ? form.n - 1 : 0;
    lex_rule rule = { kind, intern(m, form), intern(m, put),
                      (uint32_t)dp_utf8_count(form),
                      (unsigned char)form.p[edge] };

    return !m->failed && dp_vec_push(m->arena, &m->rule, rule);
}

/* The state after one more word, made where it is new; 0: no memory. */
static uint32_t step_put(dp_lexicon_maker *m, uint32_t state, uint32_t word)
{
    uint32_t key[2] = { state, word };
    dp_str view = { (const char *)key, sizeof key };
    uint32_t *slot = dp_map_get(&m->steps_by_key, view);
    lex_step step = { state, word, (uint32_t)m->final.n };

    if (slot)
        return *slot;
    m->word.at[word].flags |= WORD_INSIDE;
    view = dp_str_dup(m->arena, view);
    slot = view.p ? dp_map_put(m->arena, &m->steps_by_key, view, NULL) : NULL;
    if (!slot || !dp_vec_push(m->arena, &m->step, step) ||
        !dp_vec_push(m->arena, &m->final, 0)) {
        m->failed = true;
        return 0;
    }
    return *slot = step.next;
}

/* The number of the phrase of these words. */
static uint32_t phrase_put(dp_lexicon_maker *m, const uint32_t *words, size_t n)
{
    uint32_t state = m->word.at[words[0]].state;
    word_rec rec = { .flags = WORD_PHRASE };

    if (!state) {
        state = m->word.at[words[0]].state = (uint32_t)m->final.n;
        if (!dp_vec_push(m->arena, &m->final, 0))
            return 0;
    }
    for (size_t i = 1; i < n && state; i++)
        state = step_put(m, state, words[i]);
    if (!state)
        return 0;
    if (!m->final.at[state]) {
        if (!dp_vec_push(m->arena, &m->word, rec))
            return 0;
        m->final.at[state] = (uint32_t)m->word.n - 1;
    }
    return m->final.at[state];
}

bool dp_lexicon_put_entry(dp_lexicon_maker *m, const uint32_t *words, size_t n,
                          const dp_entry *entry)
{
    entry_rec rec = {
        n == 1 ? words[0] : phrase_put(m, words, n),
        { intern(m, entry->class), intern(m, entry->value),
          intern(m, entry->attributes), intern(m, entry->exact) },
    };

    return rec.word && !m->failed && dp_vec_push(m->arena, &m->entry, rec);
}

bool dp_lexicon_put_verb(dp_lexicon_maker *m, uint32_t word, uint32_t lemma,
                         uint32_t feature, bool capital)
{
    verb_rec rec = {
        word,
        { (uint16_t)lemma, (uint16_t)(feature | (capital ? VERB_CAPITAL : 0)) },
    };

    return dp_vec_push(m->arena, &m->verb, rec);
}

uint32_t dp_lexicon_put_lemma(dp_lexicon_maker *m, dp_str lemma, dp_str classes)
{
    lex_lemma rec = { intern(m, lemma), intern(m, classes) };
    uint32_t key[2] = { rec.text, rec.classes };
    dp_str view =
        dp_str_dup(m->arena, (dp_str){ (const char *)key, sizeof key });
    bool fresh = false;
    uint32_t *slot =
        view.p ? dp_map_put(m->arena, &m->lemmas_by_text, view, &fresh) : NULL;

    if (!slot || m->failed || m->lemma.n > LEMMAS_MAX)
        return 0;
    if (fresh) {
        if (!dp_vec_push(m->arena, &m->lemma, rec))
            return 0;
        *slot = (uint32_t)m->lemma.n - 1;
    }
    return *slot;
}

uint32_t dp_lexicon_put_feature(dp_lexicon_maker *m, dp_str feature)
{
    bool fresh = false;
    dp_str own = dp_str_dup(m->arena, feature);
    uint32_t *slot =
        own.p ? dp_map_put(m->arena, &m->features_by_text, own, &fresh) : NULL;

    if (!slot || m->feature.n > FEATURES_MAX)
        return 0;
    if (fresh) {
        if (!dp_vec_push(m->arena, &m->feature, intern(m, feature)))
            return 0;
        *slot = (uint32_t)m->feature.n - 1;
    }
    return *slot;
}

/* -- Laying out --------------------------------------------------------------
 */

static uint32_t power_above(size_t n)
{
    uint32_t power = 16;

    while (power < n)
        power *= 2;
    return power;
}

/* Reserve room for `n` things of `size` bytes; returns where. */
static uint32_t reserve(lex_head *head, size_t n, size_t size)
{
    uint32_t at = head->size;

    head->size += (uint32_t)((n * size + 15) & ~(size_t)15);
    return at;
}

static void measure(const dp_lexicon_maker *m, lex_head *head)
{
    uint32_t slots = power_above(m->word.n * 2);
    uint32_t steps = power_above(m->step.n * 2);

    *head = (lex_head){ 0 };
    reserve(head, 1, sizeof *head);
    head->words = (uint32_t)m->word.n - 1;
    head->mask = slots - 1;
    head->slots = reserve(head, slots, sizeof(uint32_t));
    head->word = reserve(head, m->word.n + 1, sizeof(lex_word));
    head->entries = (uint32_t)m->entry.n;
    head->entry = reserve(head, m->entry.n, sizeof(lex_entry));
    head->verbs = (uint32_t)m->verb.n;
    head->verb = reserve(head, m->verb.n, sizeof(lex_verb));
    head->lemmas = (uint32_t)m->lemma.n;
    head->lemma = reserve(head, m->lemma.n, sizeof(lex_lemma));
    head->features = (uint32_t)m->feature.n;
    head->feature = reserve(head, m->feature.n, sizeof(lex_str));
    head->states = (uint32_t)m->final.n;
    head->final = reserve(head, m->final.n, sizeof(uint32_t));
    head->trie_mask = steps - 1;
    head->trie = reserve(head, steps, sizeof(lex_step));
    head->rules_n = (uint32_t)m->rule.n;
    head->rules = reserve(head, m->rule.n, sizeof(lex_rule));
    head->text = reserve(head, m->text.n, 1);
}

/* Words with the begins of what is theirs; the sentinel's are the ends. */
static void lay_words(const dp_lexicon_maker *m, char *base,
                      const lex_head *head)
{
    lex_word *words = (void *)(base + head->word);
    uint32_t *slots = (void *)(base + head->slots);

    for (size_t i = 0; i < m->entry.n; i++)
        words[m->entry.at[i].word + 1].entry++;
    for (size_t i = 0; i < m->verb.n; i++)
        words[m->verb.at[i].word + 1].verb++;
    for (size_t i = 1; i <= m->word.n; i++) {
        words[i].entry += words[i - 1].entry;
        words[i].verb += words[i - 1].verb;
    }
    for (size_t i = 1; i < m->word.n; i++) {
        const word_rec *rec = &m->word.at[i];
        uint32_t slot = rec->hash & head->mask;
        words[i].hash = rec->hash;
        words[i].text = rec->text;
        words[i].state = rec->state;
        words[i].flags = (uint16_t)rec->flags;
        if (rec->flags & WORD_PHRASE)
            continue;
        while (slots[slot])
            slot = (slot + 1) & head->mask;
        slots[slot] = (uint32_t)i;
    }
}

static dp_str pooled(const dp_lexicon_maker *m, lex_str s)
{
    const char *p = m->text.at + s;
    uint16_t n;

    memcpy(&n, p, sizeof n);
    return (dp_str){ p + sizeof n, n };
}

/* What hangs on words, in their order and else in that of the files. */
static bool lay_lists(const dp_lexicon_maker *m, char *base,
                      const lex_head *head)
{
    lex_word *words = (void *)(base + head->word);
    uint32_t *used = DP_NEWS(m->arena, m->word.n * 2, uint32_t);
    lex_entry *entries = (void *)(base + head->entry);
    lex_verb *verbs = (void *)(base + head->verb);

    if (!used)
        return false;
    for (size_t i = 0; i < m->entry.n; i++) {
        uint32_t word = m->entry.at[i].word;
        entries[words[word].entry + used[word * 2]++] = m->entry.at[i].entry;
        words[word].classes |=
            dp_class_bit(pooled(m, m->entry.at[i].entry.class));
    }
    for (size_t i = 0; i < m->verb.n; i++) {
        uint32_t word = m->verb.at[i].word;
        verbs[words[word].verb + used[word * 2 + 1]++] = m->verb.at[i].verb;
    }
    return true;
}

static void lay_steps(const dp_lexicon_maker *m, char *base,
                      const lex_head *head)
{
    lex_step *steps = (void *)(base + head->trie);

    for (size_t i = 0; i < m->step.n; i++) {
        const lex_step *step = &m->step.at[i];
        uint32_t slot =
            lex_step_hash(step->state, step->word) & head->trie_mask;
        while (steps[slot].next)
            slot = (slot + 1) & head->trie_mask;
        steps[slot] = *step;
    }
}

static void copy(char *to, const void *from, size_t n)
{
    if (n)
        memcpy(to, from, n);
}

dp_str dp_lexicon_finish(dp_lexicon_maker *m)
{
    lex_head head;
    char *base;

    measure(m, &head);
    base = m->failed ? NULL : dp_arena_zero(m->arena, 1, head.size);
    if (!base)
        return DP_NULL;
    lay_words(m, base, &head);
    if (!lay_lists(m, base, &head))
        return DP_NULL;
    lay_steps(m, base, &head);
    copy(base, &head, sizeof head);
    copy(base + head.lemma, m->lemma.at, m->lemma.n * sizeof(lex_lemma));
    copy(base + head.feature, m->feature.at, m->feature.n * sizeof(lex_str));
    copy(base + head.final, m->final.at, m->final.n * sizeof(uint32_t));
    copy(base + head.rules, m->rule.at, m->rule.n * sizeof(lex_rule));
    copy(base + head.text, m->text.at, m->text.n);
    return (dp_str){ base, head.size };
}
