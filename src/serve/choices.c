/* What a reader has chosen: one cookie, "choices", a query of its own, in
 * base64 as cookies may hold it. It holds nothing that tells who they are. */
#include <sodium.h>

#include "serve/inside.h"

#include "core/banned.h"

static const char name[] = "choices";

enum { COOKIE_MAX = 1024, CHOICE_MAX = 120 };

static dp_str chosen(const dp_pairs *pairs, const char *key)
{
    dp_str value = dp_pair_get(pairs, key);

    return value.n && value.n <= CHOICE_MAX ? value : DP_NULL;
}

static void read_pairs(const dp_pairs *pairs, dp_choices *out)
{
    out->ui = chosen(pairs, "ui");
    out->lang = chosen(pairs, "lang");
    out->outlet = chosen(pairs, "outlet");
    out->dossier = chosen(pairs, "dossier");
    out->state = chosen(pairs, "state");
    out->last = chosen(pairs, "last");
    out->seen = chosen(pairs, "seen");
    out->fresh = chosen(pairs, "fresh").n > 0;
}

void dp_choices_read(dp_arena *arena, const dp_request *request,
                     dp_choices *out)
{
    dp_str cookie = dp_pair_get(&request->cookies, name);
    unsigned char *plain;
    dp_pairs pairs = { 0 };
    size_t n = 0;

    *out = (dp_choices){ 0 };
    if (cookie.n == 0 || cookie.n > COOKIE_MAX)
        return;
    plain = dp_arena_alloc(arena, COOKIE_MAX);
    if (!plain ||
        sodium_base642bin(plain, COOKIE_MAX, cookie.p, cookie.n, NULL, &n, NULL,
                          sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0)
        return;
    if (dp_pairs_read(NULL, arena, (dp_str){ (char *)plain, n }, &pairs) ==
        DP_OK)
        read_pairs(&pairs, out);
}

dp_str dp_choices_cookie(dp_arena *arena, const dp_choices *choices)
{
    const struct {
        const char *key;
        dp_str value;
    } all[] = {
        { "ui", choices->ui },
        { "lang", choices->lang },
        { "outlet", choices->outlet },
        { "dossier", choices->dossier },
        { "state", choices->state },
        { "last", choices->last },
        { "seen", choices->seen },
        { "fresh", choices->fresh ? DP_S("1") : DP_NULL },
    };
    dp_link query = dp_link_new(arena, "");
    dp_str plain;
    char *coded;
    size_t room;

    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (all[i].value.n)
            dp_link_query(&query, all[i].key, all[i].value);
    plain = dp_str_sub(dp_link_str(&query), 1, SIZE_MAX);
    room = sodium_base64_ENCODED_LEN(plain.n,
                                     sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    coded = dp_arena_alloc(arena, room);
    if (!coded || !dp_link_str(&query).p)
        return DP_NULL;
    sodium_bin2base64(coded, room, (const unsigned char *)plain.p, plain.n,
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return dp_str_printf(arena, "%s=%s", name, coded);
}

size_t dp_choices_language(const dp_server *server, const dp_request *request,
                           const dp_choices *choices)
{
    for (size_t i = 0; i < server->languages_n; i++)
        if (dp_str_eq(server->languages[i], choices->ui))
            return i;
    return dp_accept_language(request->accept_language, server->languages,
                              server->languages_n);
}
