/* Any bytes as a request: its target, a form, cookies, what is preferred. What
 * is taken is text, and a link made of it leads back to it. */
#include "source.h"

#include <sys/socket.h>

#include "serve/request.h"
#include "serve/squeeze.h"

static void check_text(dp_str s)
{
    check(dp_utf8_invalid(s) == DP_NOT_FOUND);
    for (size_t i = 0; i < s.n; i++)
        check((unsigned char)s.p[i] >= ' ' || s.p[i] == '\n' ||
              s.p[i] == '\r' || s.p[i] == '\t');
}

static void check_pairs(const dp_pairs *pairs)
{
    for (size_t i = 0; i < pairs->n; i++) {
        check_text(pairs->at[i].name);
        check_text(pairs->at[i].value);
    }
}

/* The same segments come of a link made of them. */
static void check_link(struct dp_ctx *ctx, dp_arena *arena,
                       const dp_request *request)
{
    dp_link link = dp_link_new(arena, "");
    dp_request again = { 0 };

    for (size_t i = 0; i < request->segments_n; i++) {
        check_text(request->segments[i]);
        check(!dp_str_eq(request->segments[i], DP_S("..")));
        dp_link_segment(&link, request->segments[i]);
    }
    if (request->segments_n == 0 || dp_link_str(&link).n > DP_TARGET_MAX)
        return;
    check(dp_request_target(ctx, arena, dp_link_str(&link), &again) == DP_OK);
    check(again.segments_n == request->segments_n);
    for (size_t i = 0; i < again.segments_n; i++)
        check(dp_str_eq(again.segments[i], request->segments[i]));
}

/* Whatever passed it on says. */
static void check_caller(dp_str bytes)
{
    struct sockaddr peer = { .sa_family = AF_UNIX };
    dp_passed passed = { true, bytes, bytes };
    dp_caller caller;

    dp_caller_of(&peer, &passed, "unix,10.0.0.0/8", &caller);
    check(caller.outside && caller.network[0]);
    passed.forwarded = DP_NULL;
    dp_caller_of(&peer, &passed, "unix,10.0.0.0/8", &caller);
    check(caller.outside && caller.network[0]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const dp_str offers[] = { DP_S("en"), DP_S("fr"), DP_S("ar") };
    static struct dp_ctx ctx;
    static dp_arena *arena;
    dp_str bytes = { (const char *)data, size };
    dp_request request = { 0 };
    dp_pairs pairs = { 0 };

    if (!arena)
        arena = dp_arena_new((size_t)64 << 20);
    if (dp_request_target(&ctx, arena, bytes, &request) == DP_OK) {
        check_text(request.path);
        check_pairs(&request.query);
        check_link(&ctx, arena, &request);
    }
    if (dp_pairs_read(&ctx, arena, bytes, &pairs) == DP_OK)
        check_pairs(&pairs);
    if (dp_cookies_read(&ctx, arena, bytes, &pairs) == DP_OK)
        check_pairs(&pairs);
    check(dp_accept_language(bytes, offers, 3) < 3);
    check(dp_coding_choose(bytes) < DP_CODINGS);
    dp_none_match(bytes, DP_S("\"tag\""));
    check_caller(bytes);
    dp_arena_reset(arena);
    return 0;
}
