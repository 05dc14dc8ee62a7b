/* From tellings to happenings. Each telling looks up to the one that agrees
 * with it best among those that know more (facts_order); who looks up, at
 * length, to the same one are a happening. That depends on which tellings there
 * are and not on when they came. An article costs what may agree with its
 * events, found by keys, and the happenings that it touches: these are made
 * again, no others.
 *
 * An article tells one thing once: of its events that would be one happening,
 * the better one stays, unless they say the same. */
#include "stories/settle.h"

#include "core/banned.h"

enum {
    BATCH = 32, /* articles at once; those of a batch see one another's rows */
    BATCH_MEMORY = 1 << 30
};

/* -- Nodes -------------------------------------------------------------------
 */

dp_str settler_key(settler *s, int64_t n)
{
    char *bytes = dp_arena_alloc(s->arena, sizeof n);

    if (bytes)
        memcpy(bytes, &n, sizeof n);
    return (dp_str){ bytes, bytes ? sizeof n : 0 };
}

node *settler_node(settler *s, int64_t n)
{
    uint32_t *at =
        dp_map_get(&s->by_number, (dp_str){ (const char *)&n, sizeof n });

    return at && *at ? s->all.at[*at - 1] : NULL;
}

static node *add_node(settler *s, const dp_telling_row *row)
{
    dp_str key = settler_key(s, row->n);
    node *made = DP_NEW(s->arena, node);
    uint32_t *at;

    if (!key.p || !made || !dp_vec_push(s->arena, &s->all, made))
        return NULL;
    at = dp_map_put(s->arena, &s->by_number, key, NULL);
    if (!at)
        return NULL;
    *at = (uint32_t)s->all.n;
    made->row = *row;
    return made;
}

/* The id of an article as facts have it, asked once. */
static dp_status article_id(settler *s, int64_t number, dp_str *out)
{
    dp_str key = settler_key(s, number), id = DP_NULL;
    uint32_t *at = key.p ? dp_map_put(s->arena, &s->articles, key, NULL) : NULL;
    dp_status status;

    if (!at)
        return dp_no_memory(s->ctx, "happenings");
    if (*at) {
        *out = s->ids.at[*at - 1];
        return DP_OK;
    }
    status = dp_store_id_numbered(s->ctx, s->arena, s->store, number, &id);
    if (status != DP_OK)
        return status;
    *out = facts_id(s->arena, id);
    if (!out->p || !dp_vec_push(s->arena, &s->ids, *out))
        return dp_no_memory(s->ctx, "happenings");
    *at = (uint32_t)s->ids.n;
    return DP_OK;
}

/* The node of a row, as it is by now. */
static dp_status node_of(settler *s, const dp_telling_row *row, node **out)
{
    dp_status status;

    *out = settler_node(s, row->n);
    if (*out)
        return DP_OK;
    *out = add_node(s, row);
    if (!*out)
        return dp_no_memory(s->ctx, "happenings");
    status = facts_unpack(s->ctx, (*out)->row.facts, &(*out)->facts);
    (*out)->facts.number = row->article;
    return status == DP_OK ? article_id(s, row->article, &(*out)->facts.article)
                           : status;
}

static dp_status node_numbered(settler *s, int64_t n, node **out)
{
    dp_telling_rows rows = { 0 };
    dp_status status;

    *out = settler_node(s, n);
    if (*out)
        return DP_OK;
    status =
        dp_telling_get(s->ctx, s->arena, s->store, DP_TELLING_NUMBER, n, &rows);
    if (status == DP_OK && rows.n)
        return node_of(s, &rows.at[0], out);
    return status;
}

/* -- Taking in ---------------------------------------------------------------
 */

static bool same_place(const dp_event *a, const dp_event *b)
{
    return dp_str_eq(a->kind, b->kind) && a->evidence.n && b->evidence.n &&
           a->evidence.at[0].begin == b->evidence.at[0].begin;
}

/* By what an event is known in its article: where its evidence begins; where
 * several events of a kind begin there, over which of them it is. */
static void take_place(const dp_article *article, size_t n, telling_pack *pack)
{
    const dp_event *event = &article->events.at[n];
    size_t begin = event->evidence.n ? event->evidence.at[0].begin : 0;

    for (size_t i = 0; i < n; i++)
        pack->twins += same_place(&article->events.at[i], event);
    pack->begin = dp_utf8_count(dp_str_sub(article->text, 0, begin));
}

/* States that stand beside the one state of event `n` in another event. */
static bool states_beside(settler *s, const dp_article *article, size_t n,
                          dp_strs *out)
{
    const dp_event *event = &article->events.at[n];
    DP_VEC(dp_str) list = { 0 };

    *out = (dp_strs){ 0 };
    if (event->states.n != 1)
        return true;
    for (size_t i = 0; i < article->events.n; i++) {
        dp_strs states = article->events.at[i].states;
        bool has = false;
        for (size_t j = 0; j < states.n; j++)
            has = has || dp_str_eq(states.at[j], event->states.at[0]);
        for (size_t j = 0; has && j < states.n; j++) {
            bool there = dp_str_eq(states.at[j], event->states.at[0]);
            for (size_t k = 0; k < list.n; k++)
                there = there || dp_str_eq(list.at[k], states.at[j]);
            if (!there && !dp_vec_push(s->arena, &list, states.at[j]))
                return false;
        }
    }
    *out = (dp_strs){ list.at, list.n };
    return true;
}

/* An event of an article, as it is kept, compared and shown. */
typedef struct taken {
    telling_facts facts;
    telling_pack pack;
} taken;

static dp_status take_event(settler *s, const dp_article *article,
                            int64_t number, size_t n, taken *out,
                            dp_telling_row *row, dp_keys *keys)
{
    telling_pack *pack = &out->pack;
    dp_status status =
        facts_make(s->ctx, s->arena, article, number, n, &out->facts);

    *row = (dp_telling_row){ .article = number };
    *pack = (telling_pack){ .told = { .article = article->id,
                                      .event = n,
                                      .published = article->published,
                                      .outlet = article->outlet,
                                      .language = article->language,
                                      .told = article->events.at[n] } };
    if (status == DP_OK)
        row->facts = facts_pack(s->arena, &out->facts);
    take_place(article, n, pack);
    pack->id = pack_id(s->arena, pack);
    if (!pack->id.p || !row->facts.p ||
        !states_beside(s, article, n, &pack->beside))
        return dp_no_memory(s->ctx, "a telling");
    return status == DP_OK ? facts_keys(s->ctx, s->arena, &out->facts, keys)
                           : status;
}

static dp_status add_fresh(settler *s, const taken *one,
                           const dp_telling_row *row, node **out)
{
    *out = add_node(s, row);
    if (!*out)
        return dp_no_memory(s->ctx, "a telling");
    (*out)->pack = one->pack;
    (*out)->pack.n = row->n;
    (*out)->facts = one->facts;
    (*out)->fresh = (*out)->look = (*out)->here = true;
    return dp_vec_push(s->arena, &s->here, *out)
               ? DP_OK
               : dp_no_memory(s->ctx, "a telling");
}

static dp_status take_events(settler *s, const dp_article *article,
                             int64_t number, node **out)
{
    size_t n = article->events.n;
    taken *made = DP_NEWS(s->arena, n + 1, taken);
    dp_telling_row *rows = DP_NEWS(s->arena, n + 1, dp_telling_row);
    dp_keys *keys = DP_NEWS(s->arena, n + 1, dp_keys);
    dp_status status = DP_OK;

    if (!made || !rows || !keys)
        return dp_no_memory(s->ctx, "an article");
    for (size_t i = 0; i < n && status == DP_OK; i++)
        status =
            take_event(s, article, number, i, &made[i], &rows[i], &keys[i]);
    if (status == DP_OK)
        status = dp_tellings_add(s->ctx, s->arena, s->store, rows, keys, n);
    for (size_t i = 0; i < n && status == DP_OK; i++)
        status = add_fresh(s, &made[i], &rows[i], &out[i]);
    return status;
}

/* What an article says was put off to another day. */
static void join_put_off(node **events, size_t n)
{
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            if (i != j && !events[i]->pack.after.p &&
                !events[j]->pack.before.p &&
                facts_put_off(&events[i]->facts, &events[j]->facts)) {
                events[i]->pack.after = events[j]->pack.id;
                events[j]->pack.before = events[i]->pack.id;
            }
}

static dp_status take_article(settler *s, int64_t number)
{
    dp_article article;
    node **events;
    dp_status status =
        dp_store_numbered(s->ctx, s->arena, s->store, number, &article);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    events = DP_NEWS(s->arena, article.events.n + 1, node *);
    if (!events)
        return dp_no_memory(s->ctx, "an article");
    status = take_events(s, &article, number, events);
    if (status == DP_OK)
        join_put_off(events, article.events.n);
    return status;
}

static dp_status touch(settler *s, int64_t happening);

/* Take in what is due; `*more`: there is some. */
static dp_status take_due(settler *s, bool *more)
{
    dp_numbers due[3] = { 0 };
    dp_status status = DP_OK;

    for (int what = 0; what < 3 && status == DP_OK; what++)
        status =
            dp_due_list(s->ctx, s->arena, s->store, (dp_due)what,
                        what == DP_DUE_ARTICLE ? BATCH : 4 * BATCH, &due[what]);
    *more = due[0].n || due[1].n || due[2].n;
    for (size_t i = 0; i < due[DP_DUE_ARTICLE].n && status == DP_OK; i++)
        status = take_article(s, due[DP_DUE_ARTICLE].at[i]);
    for (size_t i = 0; i < due[DP_DUE_TELLING].n && status == DP_OK; i++) {
        node *one;
        status = node_numbered(s, due[DP_DUE_TELLING].at[i], &one);
        if (status != DP_OK || !one)
            continue;
        one->row.parent = 0;
        one->row.score = 0;
        one->look = one->changed = true;
        status = touch(s, one->row.happening);
    }
    for (size_t i = 0; i < due[DP_DUE_HAPPENING].n && status == DP_OK; i++)
        status = touch(s, due[DP_DUE_HAPPENING].at[i]);
    for (int what = 0; what < 3 && status == DP_OK; what++)
        for (size_t i = 0; i < due[what].n && status == DP_OK; i++)
            status =
                dp_due_done(s->ctx, s->store, (dp_due)what, due[what].at[i]);
    return status;
}

/* -- Looking up --------------------------------------------------------------
 */

/* Whether `to` is a better one to look up to than the one there is. */
static dp_status is_better(settler *s, const node *of, const node *to,
                           int32_t score, bool *out)
{
    node *now = NULL;
    dp_status status = DP_OK;

    *out = score > of->row.score;
    if (of->row.parent && score == of->row.score) {
        status = node_numbered(s, of->row.parent, &now);
        *out = now && facts_order(&to->facts, &now->facts) < 0;
    }
    return status;
}

static dp_status consider(settler *s, node *of, node *to, int32_t score)
{
    bool better;
    dp_status status = is_better(s, of, to, score, &better);

    if (status != DP_OK || !better)
        return status;
    of->row.parent = to->row.n;
    of->row.score = score;
    of->changed = true;
    return touch(s, of->row.happening);
}

/* A telling that is found, read once in a batch: nothing is written while its
 * articles look. */
static dp_status get_found(settler *s, int64_t n, found **out)
{
    dp_str key = settler_key(s, n);
    uint32_t *at = key.p ? dp_map_put(s->arena, &s->found_by, key, NULL) : NULL;
    dp_telling_rows rows = { 0 };
    dp_status status;

    if (at && *at) {
        *out = s->found.at[*at - 1];
        return DP_OK;
    }
    *out = DP_NEW(s->arena, found);
    if (!at || !*out || !dp_vec_push(s->arena, &s->found, *out))
        return dp_no_memory(s->ctx, "happenings");
    *at = (uint32_t)s->found.n;
    status =
        dp_telling_get(s->ctx, s->arena, s->store, DP_TELLING_NUMBER, n, &rows);
    if (status != DP_OK || !rows.n)
        return status;
    (*out)->row = rows.at[0];
    status = facts_unpack(s->ctx, rows.at[0].facts, &(*out)->facts);
    (*out)->facts.number = rows.at[0].article;
    return status;
}

/* Those who share a key with one that looks. */
typedef struct looker {
    settler *s;
    int64_t one;
    dp_numbers near;
} looker;

static dp_status meet(void *self, int64_t n)
{
    looker *l = self;

    return n == l->one || dp_vec_push(l->s->arena, &l->near, n)
               ? DP_OK
               : dp_no_memory(l->s->ctx, "happenings");
}

static int by_number(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return x < y ? -1 : x > y;
}

/* Many share somebody, few agree. */
static dp_status meet_one(settler *s, node *one, int64_t n)
{
    found *near;
    node *other;
    int32_t score;
    dp_status status = get_found(s, n, &near);

    if (status != DP_OK || !near->row.n)
        return status;
    score = facts_agree(&one->facts, &near->facts);
    if (score <= 0)
        return DP_OK;
    status = node_of(s, &near->row, &other);
    if (status != DP_OK)
        return status;
    return facts_order(&other->facts, &one->facts) < 0
               ? consider(s, one, other, score)
               : consider(s, other, one, score);
}

/* Who shares two keys is found twice. */
static dp_status look(settler *s, node *one)
{
    looker l = { .s = s, .one = one->row.n };
    dp_keys asks = { 0 };
    dp_status status = facts_asks(s->ctx, s->arena, &one->facts, &asks);

    for (size_t i = 0; i < asks.n && status == DP_OK; i++)
        status = dp_telling_near(s->ctx, s->store, asks.at[i], one->facts.first,
                                 meet, &l);
    if (l.near.n > 1)
        qsort(l.near.at, l.near.n, sizeof *l.near.at, by_number);
    for (size_t i = 0; i < l.near.n && status == DP_OK; i++)
        if (i == 0 || l.near.at[i] != l.near.at[i - 1])
            status = meet_one(s, one, l.near.at[i]);
    return status;
}

static dp_status look_all(settler *s)
{
    dp_status status = DP_OK;
    size_t n = s->all.n; /* those met meanwhile do not look */

    for (size_t i = 0; i < n && status == DP_OK; i++)
        if (s->all.at[i]->look)
            status = look(s, s->all.at[i]);
    for (size_t i = 0; i < s->all.n && status == DP_OK; i++) {
        node *one = s->all.at[i], *parent = NULL;
        if (!one->changed && !one->fresh)
            continue;
        if (one->row.parent)
            status = node_numbered(s, one->row.parent, &parent);
        if (status == DP_OK && parent)
            status = touch(s, parent->row.happening);
    }
    return status;
}

/* -- What is touched ---------------------------------------------------------
 */

static dp_status touch(settler *s, int64_t happening)
{
    dp_str key;
    bool fresh = false;

    if (happening <= 0)
        return DP_OK;
    key = settler_key(s, happening);
    if (!key.p || !dp_map_put(s->arena, &s->seen, key, &fresh))
        return dp_no_memory(s->ctx, "happenings");
    if (fresh &&
        !dp_vec_push(s->arena, &s->happenings, ((touched){ .n = happening })))
        return dp_no_memory(s->ctx, "happenings");
    return DP_OK;
}

static dp_status bring_here(settler *s, const dp_telling_row *row)
{
    node *one;
    dp_status status = node_of(s, row, &one);

    if (status != DP_OK || one->here)
        return status;
    one->here = true;
    return dp_vec_push(s->arena, &s->here, one)
               ? DP_OK
               : dp_no_memory(s->ctx, "happenings");
}

/* The happening as it was, and its tellings that are there still. */
static dp_status load_packs(settler *s, touched *one, dp_telling_rows *rows)
{
    dp_happening_row row;
    dp_status status =
        dp_happening_by_number(s->ctx, s->arena, s->store, one->n, &row);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    status = packs_take(s->ctx, s->arena, row.pack, &one->packs);
    for (size_t i = 0; i < one->packs.n && status == DP_OK; i++)
        status = dp_telling_get(s->ctx, s->arena, s->store, DP_TELLING_NUMBER,
                                one->packs.at[i].n, rows);
    return status;
}

static void give_packs(settler *s, touched *one)
{
    for (size_t i = 0; i < one->packs.n; i++) {
        node *telling = settler_node(s, one->packs.at[i].n);
        if (telling) {
            telling->pack = one->packs.at[i];
            one->alive++;
        }
    }
}

/* The tellings of the `i`th happening come here, and with them the happenings
 * of those that they look up to or that look up to them: what was cut apart is
 * looked at together again. */
static dp_status load(settler *s, size_t i)
{
    dp_telling_rows rows = { 0 }, below = { 0 };
    touched one = s->happenings.at[i]; /* the list may move */
    dp_status status = load_packs(s, &one, &rows);

    for (size_t j = 0; j < rows.n && status == DP_OK; j++) {
        node *parent = NULL;
        status = bring_here(s, &rows.at[j]);
        if (status == DP_OK && rows.at[j].parent)
            status = node_numbered(s, rows.at[j].parent, &parent);
        if (status == DP_OK && parent)
            status = touch(s, parent->row.happening);
        if (status == DP_OK)
            status = dp_telling_get(s->ctx, s->arena, s->store,
                                    DP_TELLING_PARENT, rows.at[j].n, &below);
    }
    for (size_t j = 0; j < below.n && status == DP_OK; j++)
        status = touch(s, below.at[j].happening);
    if (status == DP_OK)
        give_packs(s, &one);
    s->happenings.at[i] = one;
    return status;
}

/* -- Groups ------------------------------------------------------------------
 */

static int by_order(const void *a, const void *b)
{
    return facts_order(&(*(node *const *)a)->facts,
                       &(*(node *const *)b)->facts);
}

/* Those who look up to one parent, by article, the best before the others. */
static int by_rivalry(const void *a, const void *b)
{
    const node *x = *(node *const *)a, *y = *(node *const *)b;
    int order;

    if (x->row.parent != y->row.parent)
        return x->row.parent < y->row.parent ? -1 : 1;
    order = dp_str_cmp(x->facts.article, y->facts.article);
    if (order != 0)
        return order;
    if (x->row.score != y->row.score)
        return x->row.score > y->row.score ? -1 : 1;
    return facts_order(&x->facts, &y->facts);
}

static void cut_rivals(nodes *here)
{
    qsort(here->at, here->n, sizeof *here->at, by_rivalry);
    for (size_t i = 1; i < here->n; i++) {
        node *one = here->at[i], *best = here->at[i - 1];
        one->cut = one->row.parent && one->row.parent == best->row.parent &&
                   dp_str_eq(one->facts.article, best->facts.article) &&
                   facts_agree(&one->facts, &best->facts) == 0;
    }
}

/* Whether the group has another event of the same article. */
static bool is_rival(const nodes *group, const node *one)
{
    for (size_t i = 0; i < group->n; i++)
        if (dp_str_eq(group->at[i]->facts.article, one->facts.article) &&
            facts_agree(&group->at[i]->facts, &one->facts) == 0)
            return true;
    return false;
}

/* Parents come before those who look up to them. */
static dp_status make_groups(settler *s, groups *out)
{
    if (s->here.n == 0)
        return DP_OK;
    cut_rivals(&s->here);
    qsort(s->here.at, s->here.n, sizeof *s->here.at, by_order);
    for (size_t i = 0; i < s->here.n; i++) {
        node *one = s->here.at[i], *parent = settler_node(s, one->row.parent);
        bool joins = parent && parent->here && !one->cut &&
                     !is_rival(&out->at[parent->group], one);
        one->group = joins ? parent->group : (uint32_t)out->n;
        if (!joins && !dp_vec_push(s->arena, out, (nodes){ 0 }))
            return dp_no_memory(s->ctx, "happenings");
        if (!dp_vec_push(s->arena, &out->at[one->group], one))
            return dp_no_memory(s->ctx, "happenings");
    }
    return DP_OK;
}

/* -- Settling ----------------------------------------------------------------
 */

static dp_status settle_batch(settler *s, bool *more)
{
    groups made = { 0 };
    dp_status status = take_due(s, more);

    if (status == DP_OK)
        status = look_all(s);
    for (size_t i = 0; i < s->happenings.n && status == DP_OK; i++)
        status = load(s, i);
    if (status == DP_OK)
        status = make_groups(s, &made);
    return status == DP_OK ? settler_write(s, &made) : status;
}

static dp_status settle(void *self, dp_ctx *ctx, dp_store *store)
{
    dp_arena *arena = dp_arena_new(BATCH_MEMORY);
    dp_status status = arena ? DP_OK : dp_no_memory(ctx, "happenings");
    bool more = true;

    while (status == DP_OK && more) {
        settler s = { .ctx = ctx, .arena = arena, .store = store };
        status = settle_batch(&s, &more);
        dp_arena_reset(arena);
    }
    dp_arena_close(arena);
    return status;
}

static dp_status keys_again(dp_ctx *ctx, dp_arena *arena, dp_str packed,
                            dp_keys *out)
{
    telling_facts facts;
    dp_status status = facts_unpack(ctx, packed, &facts);

    return status == DP_OK ? facts_keys(ctx, arena, &facts, out) : status;
}

void dp_happenings_attach(dp_store *store)
{
    dp_store_settle_with(store, settle, keys_again, settler_keys, NULL);
}
