/* From tellings to happenings. Each telling looks up to the one that agrees
 * with it best among those that know more (facts_order); who looks up, at
 * length, to the same one are a happening. That depends on which tellings there
 * are and not on when they came. An article costs what may agree with its
 * events, found by keys, and the happenings that it touches: these are made
 * again, no others.
 *
 * An article tells one thing once: of its events that would be one happening,
 * the better one stays, unless they say the same. */
#include <sodium.h>

#include "stories/telling.h"

#include "core/banned.h"

enum {
    BATCH = 32, /* articles at once; those of a batch see one another's rows */
    BATCH_MEMORY = 1 << 30,
    PAIRS_MAX = 24 /* states of a happening that stand in pairs: 276 rows */
};

typedef struct node {
    dp_telling_row row;
    telling_facts facts;
    telling_pack pack; /* id null: not loaded */
    bool fresh;        /* of an article of this batch */
    bool look;         /* it is to look for whom it looks up to */
    bool changed;      /* its row is to be written */
    bool here;         /* it is of a happening that is made again */
    bool cut;          /* another of its article is with its parent */
    uint32_t group;
} node;

typedef DP_VEC(node *) nodes;

/* A happening that is made again. */
typedef struct touched {
    int64_t n;
    telling_packs packs; /* as it was */
    size_t alive;        /* of its tellings */
} touched;

typedef struct settler {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    nodes all;
    dp_map by_number; /* of 8 bytes: index into `all`, plus 1 */
    DP_VEC(touched) happenings;
    dp_map seen; /* happenings, by number */
    nodes here;
} settler;

/* -- Nodes -------------------------------------------------------------------
 */

static dp_str number_key(settler *s, int64_t n)
{
    char *bytes = dp_arena_alloc(s->arena, sizeof n);

    if (bytes)
        memcpy(bytes, &n, sizeof n);
    return (dp_str){ bytes, bytes ? sizeof n : 0 };
}

static node *find_node(settler *s, int64_t n)
{
    uint32_t *at =
        dp_map_get(&s->by_number, (dp_str){ (const char *)&n, sizeof n });

    return at && *at ? s->all.at[*at - 1] : NULL;
}

static node *add_node(settler *s, const dp_telling_row *row)
{
    dp_str key = number_key(s, row->n);
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

/* The node of a row, as it is by now. */
static dp_status node_of(settler *s, const dp_telling_row *row, node **out)
{
    *out = find_node(s, row->n);
    if (*out)
        return DP_OK;
    *out = add_node(s, row);
    if (!*out)
        return dp_no_memory(s->ctx, "happenings");
    return facts_unpack(s->ctx, (*out)->row.facts, &(*out)->facts);
}

static dp_status node_numbered(settler *s, int64_t n, node **out)
{
    dp_telling_rows rows = { 0 };
    dp_status status;

    *out = find_node(s, n);
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

/* The id of a happening that this event of this article is the first to tell:
 * over article, kind and where its evidence begins; where several events of a
 * kind begin there, over which of them it is, too. */
static dp_str make_id(settler *s, const dp_article *article, size_t n)
{
    const dp_event *event = &article->events.at[n];
    size_t begin = event->evidence.n ? event->evidence.at[0].begin : 0;
    unsigned char digest[crypto_hash_sha256_BYTES];
    dp_buf buf = dp_buf_new(s->arena, 1 << 16);
    size_t twins = 0;

    for (size_t i = 0; i < n; i++)
        twins += same_place(&article->events.at[i], event);
    dp_buf_add(&buf, article->id);
    dp_buf_printf(&buf, "\n%.*s\n%zu", DP_F(event->kind),
                  dp_utf8_count(dp_str_sub(article->text, 0, begin)));
    if (twins)
        dp_buf_printf(&buf, "\n%zu", twins);
    if (buf.failed)
        return DP_NULL;
    crypto_hash_sha256(digest, (const unsigned char *)buf.p, buf.n);
    return dp_str_dup(s->arena, (dp_str){ (char *)digest, DP_HAPPENING_ID });
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

static dp_status take_event(settler *s, const dp_article *article,
                            int64_t number, size_t n, node **out)
{
    dp_telling_row row = { .article = number, .id = make_id(s, article, n) };
    telling_pack pack = { .id = row.id,
                          .told = { .article = article->id,
                                    .event = n,
                                    .published = article->published,
                                    .outlet = article->outlet,
                                    .language = article->language,
                                    .told = article->events.at[n] } };
    telling_facts facts;
    dp_keys keys = { 0 };
    dp_status status = facts_make(s->ctx, s->arena, article, n, &facts);

    if (status == DP_OK)
        row.facts = facts_pack(s->arena, &facts);
    if (!row.id.p || !row.facts.p ||
        !states_beside(s, article, n, &pack.beside))
        return dp_no_memory(s->ctx, "a telling");
    if (status == DP_OK)
        status = facts_keys(s->ctx, s->arena, &facts, &keys);
    if (status == DP_OK)
        status = dp_telling_add(s->ctx, s->store, &row, &keys);
    if (status != DP_OK)
        return status;
    *out = add_node(s, &row);
    if (!*out)
        return dp_no_memory(s->ctx, "a telling");
    pack.n = row.n;
    (*out)->pack = pack;
    (*out)->facts = facts;
    (*out)->fresh = (*out)->look = (*out)->here = true;
    return dp_vec_push(s->arena, &s->here, *out)
               ? DP_OK
               : dp_no_memory(s->ctx, "a telling");
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
    for (size_t i = 0; i < article.events.n && status == DP_OK; i++)
        status = take_event(s, &article, number, i, &events[i]);
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

/* One that looks, and those that agree with it. */
typedef struct looker {
    settler *s;
    node *one;
    struct found {
        dp_telling_row row;
        int32_t score;
    } * at;
    size_t n, cap;
} looker;

/* Many share somebody, few agree: those are told apart before anything is kept
 * of them. */
static dp_status meet(void *self, const dp_telling_row *row)
{
    looker *l = self;
    telling_facts facts;
    struct found found = { .row = *row };
    dp_status status;

    if (row->n == l->one->row.n)
        return DP_OK;
    status = facts_unpack(l->s->ctx, row->facts, &facts);
    if (status != DP_OK)
        return status;
    found.score = facts_agree(&l->one->facts, &facts);
    if (found.score <= 0)
        return DP_OK;
    for (size_t i = 0; i < l->n; i++)
        if (l->at[i].row.n == row->n) /* under two keys */
            return DP_OK;
    found.row.id = dp_str_dup(l->s->arena, row->id);
    found.row.facts = dp_str_dup(l->s->arena, row->facts);
    if (!found.row.id.p || !found.row.facts.p ||
        !dp_vec_push(l->s->arena, l, found))
        return dp_no_memory(l->s->ctx, "happenings");
    return DP_OK;
}

static dp_status look(settler *s, node *one)
{
    looker l = { .s = s, .one = one };
    dp_keys asks = { 0 };
    dp_status status = facts_asks(s->ctx, s->arena, &one->facts, &asks);

    for (size_t i = 0; i < asks.n && status == DP_OK; i++)
        status = dp_telling_near(s->ctx, s->store, asks.at[i], one->facts.first,
                                 meet, &l);
    for (size_t i = 0; i < l.n && status == DP_OK; i++) {
        node *other;
        status = node_of(s, &l.at[i].row, &other);
        if (status != DP_OK)
            break;
        status = facts_order(&other->facts, &one->facts) < 0
                     ? consider(s, one, other, l.at[i].score)
                     : consider(s, other, one, l.at[i].score);
    }
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
    key = number_key(s, happening);
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
    for (size_t i = 0; i < one->packs.n && status == DP_OK; i++) {
        const telling_pack *pack = &one->packs.at[i];
        size_t n = rows->n;
        status = dp_telling_get(s->ctx, s->arena, s->store, DP_TELLING_NUMBER,
                                pack->n, rows);
        /* A number may have been given again: the id says whose it is. */
        if (rows->n > n && !dp_str_eq(rows->at[n].id, pack->id))
            rows->n = n;
    }
    return status;
}

static void give_packs(settler *s, touched *one)
{
    for (size_t i = 0; i < one->packs.n; i++) {
        node *telling = find_node(s, one->packs.at[i].n);
        if (telling && dp_str_eq(telling->row.id, one->packs.at[i].id)) {
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

static int by_publication(const void *a, const void *b)
{
    return facts_published(&(*(node *const *)a)->facts,
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

typedef DP_VEC(nodes) groups;

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
        node *one = s->here.at[i], *parent = find_node(s, one->row.parent);
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

/* -- Keys --------------------------------------------------------------------
 */

typedef struct key_list {
    settler *s;
    dp_keys keys;
    bool failed;
} key_list;

static void add_key(key_list *list, dp_str what)
{
    dp_key key = { .key = dp_key_of(what) };

    if (!what.p) {
        list->failed = true;
        return;
    }
    for (size_t i = 0; i < list->keys.n; i++)
        if (list->keys.at[i].key == key.key)
            return;
    if (!dp_vec_push(list->s->arena, &list->keys, key))
        list->failed = true;
}

static void add_pair(key_list *list, dp_str a, dp_str b)
{
    bool turned = dp_str_cmp(a, b) > 0;
    dp_str x = turned ? b : a, y = turned ? a : b;

    add_key(list, dp_str_printf(list->s->arena, "between/%.*s,%.*s", DP_F(x),
                                DP_F(y)));
}

static void add_state_keys(key_list *list, const dp_happening *happening,
                           const telling_packs *packs)
{
    dp_strs states = happening->states;

    for (size_t i = 0; i < states.n; i++) {
        add_key(list, dp_str_printf(list->s->arena, "state/%.*s",
                                    DP_F(states.at[i])));
        for (size_t j = i + 1; j < states.n && states.n <= PAIRS_MAX; j++)
            add_pair(list, states.at[i], states.at[j]);
        if (states.n > PAIRS_MAX)
            add_key(list, dp_str_printf(list->s->arena, "among/%.*s",
                                        DP_F(states.at[i])));
    }
    for (size_t i = 0; i < packs->n && states.n == 1; i++) {
        dp_strs beside = packs->at[i].beside;
        for (size_t j = 0; j < beside.n; j++)
            add_pair(list, states.at[0], beside.at[j]);
    }
}

static void add_people_keys(key_list *list, dp_actors people)
{
    for (size_t i = 0; i < people.n; i++)
        if (people.at[i].id.p)
            add_key(list, people.at[i].id);
}

/* -- Writing -----------------------------------------------------------------
 */

/* Among those of a day: by the first publication, as far as it is within some
 * months, then by a hash of the article, then by the place in it; in 29 bits. */
static int64_t ord_of(const node *first, dp_day day)
{
    enum { NEAR = 100, HASH_BITS = 16 };
    int64_t after = (int64_t)first->facts.published - day + NEAR / 2;
    int64_t article = dp_str_hash(first->facts.article) >> (32 - HASH_BITS);

    after = after < 0 ? 0 : after > NEAR ? NEAR : after;
    return after << (HASH_BITS + ORD_EVENT_BITS) | article << ORD_EVENT_BITS |
           (first->facts.event & ((1 << ORD_EVENT_BITS) - 1));
}

/* What is kept of a happening beside its pack, and its keys. To take it out both
 * are made again of the pack: who changes either raises PACK_VERSION. */
static dp_status row_of(settler *s, const telling_packs *packs,
                        dp_happening_row *row, dp_keys *keys)
{
    key_list list = { .s = s };
    dp_happening happening;
    dp_status status = happening_of(s->ctx, s->arena, packs, &happening);

    if (status != DP_OK)
        return status;
    add_state_keys(&list, &happening, packs);
    add_people_keys(&list, happening.actors);
    add_people_keys(&list, happening.with);
    if (happening.body.n)
        add_key(&list, dp_body_key(s->arena, happening.body));
    for (size_t i = 0; i < packs->n; i++)
        add_key(&list, packs->at[i].id);
    if (list.failed)
        return dp_no_memory(s->ctx, "a happening");
    *row = (dp_happening_row){ .day = happening.day,
                               .last = happening.last,
                               .kind = happening.kind,
                               .status = happening.status };
    *keys = list.keys;
    return DP_OK;
}

static dp_status remove_happening(settler *s, const touched *was)
{
    dp_happening_row row;
    dp_keys keys;
    dp_status status;

    if (was->packs.n == 0) /* it is gone */
        return DP_OK;
    status = row_of(s, &was->packs, &row, &keys);
    row.n = was->n;
    return status == DP_OK
               ? dp_happening_remove(s->ctx, s->store, &row, &keys)
               : status;
}

static dp_status write_group(settler *s, nodes *group)
{
    dp_buf buf = dp_buf_new(s->arena, 1 << 28);
    telling_packs packs = { 0 };
    dp_keys keys;
    dp_happening_row row = { 0 };
    dp_status status;

    qsort(group->at, group->n, sizeof *group->at, by_publication);
    for (size_t i = 0; i < group->n; i++) {
        pack_put(&buf, &group->at[i]->pack);
        if (!dp_vec_push(s->arena, &packs, group->at[i]->pack))
            return dp_no_memory(s->ctx, "a happening");
    }
    status = row_of(s, &packs, &row, &keys);
    if (status != DP_OK)
        return status;
    row.ord = ord_of(group->at[0], row.day);
    row.pack = dp_buf_str(&buf);
    if (!row.pack.p)
        return dp_no_memory(s->ctx, "a happening");
    status = dp_happening_add(s->ctx, s->arena, s->store, &row, &keys);
    for (size_t i = 0; i < group->n && status == DP_OK; i++) {
        group->at[i]->row.happening = row.n;
        group->at[i]->changed = false;
        status = dp_telling_update(s->ctx, s->store, &group->at[i]->row);
    }
    return status;
}

static touched *touched_numbered(settler *s, int64_t n)
{
    for (size_t i = 0; i < s->happenings.n; i++)
        if (s->happenings.at[i].n == n)
            return &s->happenings.at[i];
    return NULL;
}

/* Whether the group is a happening as it stands already. */
static bool is_unchanged(settler *s, const nodes *group, touched **out)
{
    int64_t n = group->at[0]->row.happening;

    *out = NULL;
    for (size_t i = 0; i < group->n; i++)
        if (group->at[i]->fresh || group->at[i]->row.happening != n)
            return false;
    *out = touched_numbered(s, n);
    return *out && (*out)->packs.n == group->n && (*out)->alive == group->n;
}

/* An id whose telling is gone leads to the event that its article has in its
 * place now, else to another that told the same. */
static dp_status lead_on(settler *s, const touched *was)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < was->packs.n && status == DP_OK; i++) {
        const telling_pack *gone = &was->packs.at[i];
        const node *heir = NULL, *now = find_node(s, gone->n);
        if (now && dp_str_eq(now->row.id, gone->id))
            continue;
        for (size_t j = 0; j < s->here.n; j++) {
            const node *one = s->here.at[j];
            bool same =
                dp_str_eq(one->pack.told.article, gone->told.article) &&
                dp_str_eq(one->pack.told.told.kind, gone->told.told.kind);
            if (same && one->pack.told.event == gone->told.event)
                heir = one;
        }
        for (size_t j = 0; j < was->packs.n && !heir; j++) {
            now = find_node(s, was->packs.at[j].n);
            if (now && dp_str_eq(now->row.id, was->packs.at[j].id))
                heir = now;
        }
        if (heir && !dp_str_eq(heir->row.id, gone->id))
            status =
                dp_happening_lead(s->ctx, s->store, gone->id, heir->row.id);
    }
    return status;
}

static dp_status write_all(settler *s, groups *made)
{
    dp_status status = DP_OK;
    dp_map kept = { 0 };

    for (size_t i = 0; i < made->n && status == DP_OK; i++) {
        touched *same;
        dp_str key;
        if (!is_unchanged(s, &made->at[i], &same))
            continue;
        key = number_key(s, same->n);
        if (!key.p || !dp_map_put(s->arena, &kept, key, NULL))
            return dp_no_memory(s->ctx, "happenings");
    }
    for (size_t i = 0; i < s->happenings.n && status == DP_OK; i++) {
        dp_str key = { (const char *)&s->happenings.at[i].n, sizeof(int64_t) };
        if (dp_map_get(&kept, key))
            continue;
        status = lead_on(s, &s->happenings.at[i]);
        if (status == DP_OK)
            status = remove_happening(s, &s->happenings.at[i]);
    }
    for (size_t i = 0; i < made->n && status == DP_OK; i++) {
        touched *same;
        if (!is_unchanged(s, &made->at[i], &same))
            status = write_group(s, &made->at[i]);
    }
    for (size_t i = 0; i < s->here.n && status == DP_OK; i++)
        if (s->here.at[i]->changed)
            status = dp_telling_update(s->ctx, s->store, &s->here.at[i]->row);
    return status;
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
    return status == DP_OK ? write_all(s, &made) : status;
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
    dp_store_settle_with(store, settle, keys_again, NULL);
}
