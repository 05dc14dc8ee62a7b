/* Where a newspaper is at home: its own row in the tables says so, the domain
 * it stands on, the region of its language, or what its name tells of ("Nairobi
 * Ledger"). */
#include "fetch/fetch.h"
#include "marks/name_inside.h"

#include "core/banned.h"

static size_t last_dot(dp_str host)
{
    size_t at = host.n;

    while (at > 0 && host.p[at - 1] != '.')
        at--;
    return at > 0 ? at - 1 : DP_NOT_FOUND;
}

/* The state that a domain of two letters is of; some are sold to anybody. */
static dp_str state_of_domain(dp_ctx *ctx, dp_arena *arena, dp_str host)
{
    dp_table domains;
    size_t dot = last_dot(host), row;
    dp_str last, state;

    if (dot == DP_NOT_FOUND || host.n - dot != 3)
        return DP_NULL;
    last = dp_str_sub(host, dot + 1, host.n);
    row = dp_table_open(ctx->data, DP_NULL, DP_S("domains"), &domains)
              ? dp_table_find(&domains, last)
              : DP_NOT_FOUND;
    if (row != DP_NOT_FOUND) {
        state = dp_table_cell(&domains, row, 1);
        return state.n == 2 ? state : DP_NULL;
    }
    state = dp_str_printf(arena, "%c%c", last.p[0] & ~0x20, last.p[1] & ~0x20);
    return dp_table_find(&ctx->marks->states, state) != DP_NOT_FOUND ? state
                                                                     : DP_NULL;
}

/* The region of a language tag: "es-MX". */
static dp_str state_of_tag(dp_ctx *ctx, dp_str tag)
{
    size_t dash = dp_str_find_char(tag, '-', 0);
    dp_str region =
        dash == DP_NOT_FOUND ? DP_NULL : dp_str_sub(tag, dash + 1, tag.n);

    return region.n == 2 &&
                   dp_table_find(&ctx->marks->states, region) != DP_NOT_FOUND
               ? region
               : DP_NULL;
}

/* The state that a word of the outlet's name is of. */
static dp_str state_of_entry(const dp_entry *entry)
{
    static const char *const own[] = { "state", "capital", "demonym" };
    static const char *const with[] = { "media", "city", "region" };
    bool town = dp_str_eq(entry->class, DP_S("city"));

    if (town && dp_str_eq(dp_attribute(entry->attributes, DP_S("caution")),
                          DP_S("word")))
        return DP_NULL;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (dp_str_eq(entry->class, dp_str_of(own[i])))
            return entry->value;
    for (size_t i = 0; i < sizeof with / sizeof *with; i++)
        if (dp_str_eq(entry->class, dp_str_of(with[i])))
            return dp_attribute(entry->attributes, DP_S("iso"));
    return DP_NULL;
}

/* What the entries tell: one state, none, or several, which is none. */
static void take_entries(const dp_entry *entries, size_t n, dp_str *state,
                         bool *several)
{
    for (size_t i = 0; i < n; i++) {
        dp_str one = state_of_entry(&entries[i]);

        if (one.n && state->n && !dp_str_eq(one, *state))
            *several = true;
        if (one.n)
            *state = one;
    }
}

static dp_status state_of_outlet(dp_ctx *ctx, dp_arena *arena, dp_str outlet,
                                 dp_str language, dp_str *out)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    dp_text text;
    bool several = false;
    dp_str state = DP_NULL;
    dp_status status = dp_text_make(ctx, arena, outlet, language, &text);

    if (status != DP_OK)
        return status;
    for (size_t i = 0; i < text.phrases.n; i++)
        take_entries(entries,
                     dp_phrase_entries(&text, &text.phrases.at[i], DP_NULL,
                                       entries, NAME_ENTRIES_MAX),
                     &state, &several);
    for (uint32_t i = 0; i < text.tokens.n; i++)
        take_entries(
            entries,
            dp_token_entries(&text, i, DP_NULL, entries, NAME_ENTRIES_MAX),
            &state, &several);
    *out = several ? DP_NULL : state;
    return DP_OK;
}

dp_status dp_names_home(dp_ctx *ctx, dp_arena *arena, dp_str outlet, dp_str url,
                        dp_str tag, dp_str *out)
{
    dp_str host = DP_NULL, state = DP_NULL;
    dp_str language = dp_str_sub(tag, 0, dp_str_find_char(tag, '-', 0));
    dp_status status = DP_OK;

    if (url.n)
        status = dp_url_host(ctx, arena, url, &host);
    if (status == DP_OK && host.n)
        state = state_of_domain(ctx, arena, host);
    if (status == DP_OK && !state.n)
        state = state_of_tag(ctx, tag);
    if (status == DP_OK && !state.n && outlet.n)
        status = state_of_outlet(ctx, arena, outlet, language, &state);
    if (status == DP_OK)
        *out = state;
    return status;
}
