/* The keys by which a telling is found, and finds others.
 *
 * Two tellings that agree share somebody who takes part: by id, or as the state
 * that one of them names and the other's person acts for. Those of few (two to
 * four) agree with others of few only where they share two, so that pairs are
 * asked for, not everybody who met a popular man that day. Whoever asks finds
 * those by whom he would be found. Sessions and votes may share nothing but
 * their body or their seat. A key is also of one length of time, so that those
 * whose days meet stand in some ranges of the index.
 *
 * Whoever changes them raises FACTS_VERSION (telling_facts_pack.c). */
#include "stories/telling.h"

#include "core/banned.h"

enum {
    FEW = 4,
    BY_ID = 1,
    BY_STATE,
    BY_STATE_OF, /* for whom a person acts */
    BY_ID_OF_FEW,
    BY_PAIR,
    BY_STATES, /* a pair of them */
    BY_BODY,
    BY_SEAT
};

static const int lengths[] = { 9, 130, INT32_MAX };
enum { LENGTHS = sizeof lengths / sizeof *lengths };

/* Of each length, the days of a slot. */
static const int widths[LENGTHS] = { 2, 256, 0 };

static int length_of(const telling_facts *facts)
{
    int64_t days = (int64_t)facts->last - facts->first;

    for (int i = 0; i < LENGTHS; i++)
        if (days < lengths[i])
            return i;
    return LENGTHS - 1;
}

/* Of 24 bits: those who have one by chance do not agree. */
static int64_t key_of(const telling_facts *facts, int by, uint64_t what,
                      int length)
{
    const uint32_t parts[] = { facts->kind, (uint32_t)by, (uint32_t)what,
                               (uint32_t)(what >> 32), (uint32_t)length };
    char bytes[sizeof parts];

    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (char)(parts[i / 4] >> (8 * (i % 4)));
    return dp_key_of((dp_str){ bytes, sizeof bytes }) & 0xFFFFFF;
}

typedef struct key_maker {
    dp_arena *arena;
    const telling_facts *facts;
    dp_keys *out;
    bool asks; /* keys to ask with, not to be found by */
    bool failed;
} key_maker;

static void push_key(key_maker *m, dp_key key)
{
    for (size_t i = 0; i < m->out->n; i++)
        if (m->out->at[i].key == key.key)
            return;
    if (!dp_vec_push(m->arena, m->out, key))
        m->failed = true;
}

static dp_day before(dp_day day, int days)
{
    return (int64_t)day - days < DP_DAY_MIN ? DP_DAY_MIN : day - days;
}

static void add_key(key_maker *m, int by, uint64_t what)
{
    const telling_facts *f = m->facts;

    if (!m->asks) {
        int length = length_of(f);
        push_key(m, (dp_key){ key_of(f, by, what, length), f->first, f->last,
                              widths[length] });
        return;
    }
    for (int i = 0; i < LENGTHS; i++)
        push_key(m, (dp_key){ key_of(f, by, what, i),
                              lengths[i] == INT32_MAX
                                  ? DP_DAY_MIN
                                  : before(f->first, lengths[i]),
                              f->last, widths[i] });
}

static void add_actor_keys(key_maker *m, const facts_actor *actor)
{
    bool state = actor->is_state || !actor->id;

    if (actor->id)
        add_key(m, BY_ID, actor->id);
    if (!actor->state)
        return;
    if (m->asks || state)
        add_key(m, BY_STATE, actor->state);
    if (m->asks ? state : !state)
        add_key(m, BY_STATE_OF, actor->state);
}

/* Those who are one or many find the few, and are found by them, by id alone.
 */
static void add_ids(key_maker *m, int by)
{
    for (size_t i = 0; i < m->facts->actors_n; i++)
        if (m->facts->actors[i].id)
            add_key(m, by, m->facts->actors[i].id);
}

static void add_each(key_maker *m)
{
    for (size_t i = 0; i < m->facts->actors_n; i++)
        add_actor_keys(m, &m->facts->actors[i]);
}

static uint64_t pair_of(uint32_t a, uint32_t b)
{
    return a < b ? (uint64_t)a << 32 | b : (uint64_t)b << 32 | a;
}

static void add_pairs(key_maker *m)
{
    const facts_actor *actors = m->facts->actors;

    for (size_t i = 0; i < m->facts->actors_n; i++)
        for (size_t j = i + 1; j < m->facts->actors_n; j++) {
            if (actors[i].id && actors[j].id)
                add_key(m, BY_PAIR, pair_of(actors[i].id, actors[j].id));
            if (actors[i].state && actors[j].state)
                add_key(m, BY_STATES,
                        pair_of(actors[i].state, actors[j].state));
        }
}

static void add_body_keys(key_maker *m)
{
    const telling_facts *f = m->facts;

    if (f->body_id)
        add_key(m, BY_BODY, f->body_id);
    for (size_t i = 0; i < f->body_n; i++)
        add_key(m, BY_BODY, f->body[i]);
    if (f->place_state && facts_is_kind(f, DP_S("session")))
        add_key(m, BY_SEAT, f->place_state);
}

static void add_all_keys(key_maker *m)
{
    const telling_facts *f = m->facts;

    if (facts_is_kind(f, DP_S("session")) || facts_is_kind(f, DP_S("vote"))) {
        add_each(m);
        add_body_keys(m);
    } else if (f->actors_n < 2 || f->actors_n > FEW) {
        add_each(m);
        if (m->asks)
            add_ids(m, BY_ID_OF_FEW);
    } else {
        add_pairs(m);
        add_ids(m, m->asks ? BY_ID : BY_ID_OF_FEW);
    }
}

static dp_status make_keys(dp_ctx *ctx, key_maker *m)
{
    const telling_facts *f = m->facts;

    if (f->when == WHEN_NEVER)
        return DP_OK;
    add_all_keys(m);
    return m->failed ? dp_no_memory(ctx, "a telling") : DP_OK;
}

dp_status facts_keys(dp_ctx *ctx, dp_arena *arena, const telling_facts *facts,
                     dp_keys *out)
{
    return make_keys(ctx, &(key_maker){ arena, facts, out, false, false });
}

dp_status facts_asks(dp_ctx *ctx, dp_arena *arena, const telling_facts *facts,
                     dp_keys *out)
{
    return make_keys(ctx, &(key_maker){ arena, facts, out, true, false });
}
