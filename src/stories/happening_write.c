/* What is written of happenings that were made again: who is there still and
 * says the same stays as it is, all others go and come by rows and keys. */
#include "stories/settle.h"

#include "core/banned.h"

enum {
    PAIRS_MAX = 24 /* states of a happening that stand in pairs: 276 rows */
};

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
 * months, then by a hash of the article, then by the place in it; in 29 bits.
 */
static int64_t ord_of(const node *first, dp_day day)
{
    enum { NEAR = 100, HASH_BITS = 16 };
    int64_t after = (int64_t)first->facts.published - day + NEAR / 2;
    int64_t article = dp_str_hash(first->facts.article) >> (32 - HASH_BITS);

    after = after < 0 ? 0 : after > NEAR ? NEAR : after;
    return after << (HASH_BITS + ORD_EVENT_BITS) | article << ORD_EVENT_BITS |
           (first->facts.event & ((1 << ORD_EVENT_BITS) - 1));
}

/* What is kept of a happening beside its pack, and its keys. To take it out
 * both are made again of the pack: who changes either raises PACK_VERSION. */
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

dp_status settler_keys(dp_ctx *ctx, dp_arena *arena, dp_str pack, dp_keys *out)
{
    settler s = { .ctx = ctx, .arena = arena };
    telling_packs packs = { 0 };
    dp_happening_row row;
    dp_status status = packs_take(ctx, arena, pack, &packs);

    return status == DP_OK ? row_of(&s, &packs, &row, out) : status;
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
    return status == DP_OK ? dp_happening_remove(s->ctx, s->store, &row, &keys)
                           : status;
}

static int by_publication(const void *a, const void *b)
{
    return facts_published(&(*(node *const *)a)->facts,
                           &(*(node *const *)b)->facts);
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
        const node *heir = NULL, *now = settler_node(s, gone->n);
        if (now)
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
            now = settler_node(s, was->packs.at[j].n);
            if (now)
                heir = now;
        }
        if (heir && !dp_str_eq(heir->pack.id, gone->id))
            status =
                dp_happening_lead(s->ctx, s->store, gone->id, heir->pack.id);
    }
    return status;
}

dp_status settler_write(settler *s, groups *made)
{
    dp_status status = DP_OK;
    dp_map kept = { 0 };

    for (size_t i = 0; i < made->n && status == DP_OK; i++) {
        touched *same;
        dp_str key;
        if (!is_unchanged(s, &made->at[i], &same))
            continue;
        key = settler_key(s, same->n);
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
