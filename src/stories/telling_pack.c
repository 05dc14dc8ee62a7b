/* Tellings as they are shown, one behind the other: what the store keeps of a
 * happening. */
#include <sodium.h>

#include "stories/telling.h"

#include "core/banned.h"

enum { PACK_VERSION = 3 };

static void put_strs(dp_buf *buf, dp_strs strs)
{
    dp_put_number(buf, strs.n);
    for (size_t i = 0; i < strs.n; i++)
        dp_put_str(buf, strs.at[i]);
}

/* Most ids are a kind, a slash, and the name with small letters. */
static bool is_slug(dp_str id, dp_str name)
{
    return name.n && id.n > name.n && id.p[id.n - name.n - 1] == '/' &&
           dp_str_is_slug(dp_str_sub(id, id.n - name.n, id.n), name);
}

/* What stands before the name in the id, or all of it. */
static void put_id(dp_buf *buf, dp_str id, dp_str name)
{
    bool slug = is_slug(id, name);

    dp_put_number(buf, slug);
    dp_put_str(buf, slug ? dp_str_sub(id, 0, id.n - name.n) : id);
}

static void put_people(dp_buf *buf, dp_actors actors)
{
    dp_put_number(buf, actors.n);
    for (size_t i = 0; i < actors.n; i++) {
        dp_put_str(buf, actors.at[i].name);
        put_id(buf, actors.at[i].id, actors.at[i].name);
        dp_put_str(buf, actors.at[i].role);
        dp_put_str(buf, actors.at[i].state);
    }
}

static void put_event(dp_buf *buf, const dp_event *event)
{
    dp_put_str(buf, event->kind);
    dp_put_str(buf, event->status);
    put_people(buf, event->actors);
    put_people(buf, event->with);
    put_strs(buf, event->states);
    dp_put_str(buf, event->place);
    dp_put_str(buf, event->place_state);
    dp_put_str(buf, event->date);
    dp_put_str(buf, event->body);
    dp_put_str(buf, event->position);
    put_strs(buf, event->subjects);
    dp_put_str(buf, event->said_by);
    dp_put_signed(buf, event->quote);
}

dp_str pack_id(dp_arena *arena, const telling_pack *pack)
{
    dp_str article = pack->told.article, kind = pack->told.told.kind;
    dp_buf buf = dp_buf_new(arena, article.n + kind.n + 256);
    unsigned char digest[crypto_hash_sha256_BYTES];

    dp_buf_add(&buf, article);
    dp_buf_char(&buf, '\n');
    dp_buf_add(&buf, kind);
    dp_buf_printf(&buf, "\n%zu", pack->begin);
    if (pack->twins)
        dp_buf_printf(&buf, "\n%zu", pack->twins);
    if (buf.failed)
        return DP_NULL;
    crypto_hash_sha256(digest, (const unsigned char *)buf.p, buf.n);
    return dp_str_dup(arena, (dp_str){ (char *)digest, DP_HAPPENING_ID });
}

void pack_put(dp_buf *buf, const telling_pack *pack)
{
    dp_put_number(buf, PACK_VERSION);
    dp_put_signed(buf, pack->n);
    dp_put_number(buf, pack->begin);
    dp_put_number(buf, pack->twins);
    dp_put_str(buf, pack->before);
    dp_put_str(buf, pack->after);
    dp_put_id(buf, pack->told.article);
    dp_put_number(buf, pack->told.event);
    dp_put_str(buf, pack->told.published);
    dp_put_str(buf, pack->told.outlet);
    dp_put_str(buf, pack->told.language);
    put_event(buf, &pack->told.told);
    put_strs(buf, pack->beside);
}

typedef struct unpacker {
    dp_arena *arena;
    dp_bytes bytes;
    bool memory; /* is out */
} unpacker;

static dp_strs take_strs(unpacker *u)
{
    dp_strs out = { NULL, dp_take_count(&u->bytes) };

    if (!out.n)
        return out;
    out.at = DP_NEWS(u->arena, out.n, dp_str);
    if (!out.at) {
        u->memory = true;
        return (dp_strs){ 0 };
    }
    for (size_t i = 0; i < out.n; i++)
        out.at[i] = dp_take_str(&u->bytes);
    return out;
}

static dp_str take_id(unpacker *u, dp_str name)
{
    bool slug = dp_take_number(&u->bytes) != 0;
    dp_str head = dp_take_str(&u->bytes);
    char *room;

    if (!slug)
        return head;
    room = dp_arena_alloc(u->arena, head.n + name.n + 1);
    if (!room) {
        u->memory = true;
        return DP_NULL;
    }
    memcpy(room, head.p ? head.p : "", head.n);
    for (size_t i = 0; i < name.n; i++)
        room[head.n + i] = dp_slug_char(name.p[i]);
    return (dp_str){ room, head.n + name.n };
}

static dp_actors take_people(unpacker *u)
{
    dp_actors out = { NULL, dp_take_count(&u->bytes) };

    if (!out.n)
        return out;
    out.at = DP_NEWS(u->arena, out.n, dp_actor);
    if (!out.at) {
        u->memory = true;
        return (dp_actors){ 0 };
    }
    for (size_t i = 0; i < out.n; i++) {
        out.at[i].name = dp_take_str(&u->bytes);
        out.at[i].id = take_id(u, out.at[i].name);
        out.at[i].role = dp_take_str(&u->bytes);
        out.at[i].state = dp_take_str(&u->bytes);
    }
    return out;
}

static void take_event(unpacker *u, dp_event *event)
{
    dp_bytes *bytes = &u->bytes;

    event->kind = dp_take_str(bytes);
    event->status = dp_take_str(bytes);
    event->actors = take_people(u);
    event->with = take_people(u);
    event->states = take_strs(u);
    event->place = dp_take_str(bytes);
    event->place_state = dp_take_str(bytes);
    event->date = dp_take_str(bytes);
    event->body = dp_take_str(bytes);
    event->position = dp_take_str(bytes);
    event->subjects = take_strs(u);
    event->said_by = dp_take_str(bytes);
    event->quote = (ptrdiff_t)dp_take_signed(bytes);
}

static void take_pack(unpacker *u, telling_pack *pack)
{
    if (dp_take_number(&u->bytes) != PACK_VERSION)
        u->bytes.failed = true;
    pack->n = dp_take_signed(&u->bytes);
    pack->begin = (size_t)dp_take_number(&u->bytes);
    pack->twins = (size_t)dp_take_number(&u->bytes);
    pack->before = dp_take_str(&u->bytes);
    pack->after = dp_take_str(&u->bytes);
    pack->told.article = dp_take_id(u->arena, &u->bytes);
    pack->told.event = (size_t)dp_take_number(&u->bytes);
    pack->told.published = dp_take_str(&u->bytes);
    pack->told.outlet = dp_take_str(&u->bytes);
    pack->told.language = dp_take_str(&u->bytes);
    take_event(u, &pack->told.told);
    pack->beside = take_strs(u);
    pack->id = u->bytes.failed || u->memory ? DP_NULL : pack_id(u->arena, pack);
    u->memory = u->memory || (!u->bytes.failed && !pack->id.p);
}

dp_status packs_take(dp_ctx *ctx, dp_arena *arena, dp_str bytes,
                     telling_packs *out)
{
    unpacker u = { .arena = arena, .bytes = { .s = bytes } };

    while (u.bytes.at < bytes.n && !u.bytes.failed && !u.memory) {
        telling_pack pack = { 0 };
        take_pack(&u, &pack);
        if (!dp_vec_push(arena, out, pack))
            u.memory = true;
    }
    if (u.memory)
        return dp_no_memory(ctx, "a happening");
    if (u.bytes.failed)
        return dp_happening_damaged(ctx);
    return DP_OK;
}

/* -- Ids ---------------------------------------------------------------------
 */

dp_str happening_id_text(dp_arena *arena, dp_str id)
{
    static const char digits[] = "0123456789abcdef";
    dp_buf buf = dp_buf_new(arena, 64);

    dp_buf_add(&buf, DP_S("happening:"));
    for (size_t i = 0; i < id.n; i++) {
        dp_buf_char(&buf, digits[(unsigned char)id.p[i] >> 4]);
        dp_buf_char(&buf, digits[(unsigned char)id.p[i] & 15]);
    }
    return dp_buf_str(&buf);
}

static int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool happening_id_read(dp_str text, char out[DP_HAPPENING_ID])
{
    dp_str head = DP_S("happening:");

    if (dp_str_starts(text, head))
        text = dp_str_sub(text, head.n, text.n);
    if (text.n != 2 * DP_HAPPENING_ID)
        return false;
    for (size_t i = 0; i < DP_HAPPENING_ID; i++) {
        int high = digit(text.p[2 * i]), low = digit(text.p[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        out[i] = (char)(high << 4 | low);
    }
    return true;
}
