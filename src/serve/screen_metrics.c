/* Figures for Prometheus, for whoever has the token. Without a token in the
 * settings there is no such path. */
#include <sodium.h>
#include <time.h>

#include "serve/inside.h"
#include "store/shown.h"

#include "core/banned.h"

enum { OUTLETS_MAX = 20000, METRICS_MAX = 64 << 10 };

/* "Authorization: Bearer TOKEN"; compared in the same time whatever it is. */
static bool may(const dp_visit *v)
{
    dp_str token = dp_str_of(v->server->options.metrics_token);
    dp_str given = v->request->authorization;
    dp_str scheme = dp_str_sub(given, 0, sizeof "Bearer " - 1);

    if (!dp_str_eq_ascii(scheme, DP_S("Bearer ")))
        return false;
    given = dp_str_trim(dp_str_sub(given, scheme.n, given.n));
    return given.n == token.n && sodium_memcmp(given.p, token.p, token.n) == 0;
}

static void begin(dp_buf *out, const char *name, const char *type,
                  const char *help)
{
    dp_buf_printf(out, "# HELP depeche_%s %s\n# TYPE depeche_%s %s\n", name,
                  help, name, type);
}

static void add(dp_buf *out, const char *name, const char *label,
                const char *value, uint64_t n)
{
    dp_buf_printf(out, "depeche_%s", name);
    if (label)
        dp_buf_printf(out, "{%s=\"%s\"}", label, value);
    dp_buf_printf(out, " %llu\n", (unsigned long long)n);
}

/* -- The reader --------------------------------------------------------------
 */

static void add_answers(dp_visit *v, dp_buf *out)
{
    static const char *const classes[] = { "2xx", "3xx", "4xx", "5xx" };

    begin(out, "answers_total", "counter", "Answers by class of status.");
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        add(out, "answers_total", "status", classes[i],
            atomic_load(&v->server->answers[i + 2]));
    begin(out, "answering", "gauge", "Requests under way.");
    add(out, "answering", NULL, NULL, atomic_load(&v->server->answering));
}

/* -- The store ---------------------------------------------------------------
 */

static dp_status add_store(dp_visit *v, dp_buf *out)
{
    dp_outlets_shown all = { 0 };
    uint64_t articles = 0;
    dp_status status =
        dp_store_outlets(v->ctx, v->arena, v->store, v->today, &all);

    for (size_t i = 0; i < all.n; i++)
        articles += (uint64_t)all.at[i].articles;
    begin(out, "articles", "gauge", "Articles that name their outlet.");
    add(out, "articles", NULL, NULL, articles);
    begin(out, "outlets", "gauge", "Outlets that articles name.");
    add(out, "outlets", NULL, NULL, all.n);
    return status;
}

static const char *state_of(const dp_outlet *outlet)
{
    if (outlet->state != DP_OUTLET_ON)
        return outlet->state == DP_OUTLET_GONE ? "gone" : "lost";
    return outlet->streak ? "failing" : "well";
}

static dp_status add_followed(dp_visit *v, dp_buf *out)
{
    static const char *const states[] = { "well", "failing", "gone", "lost" };
    uint64_t counts[4] = { 0 }, waiting = 0, given_up = 0;
    dp_outlet_list all = { 0 };
    dp_status status =
        v->outlets ? dp_outlets_list(v->ctx, v->arena, v->outlets,
                                     (int64_t)time(NULL), 0, OUTLETS_MAX, &all)
                   : DP_OK;

    for (size_t i = 0; i < all.n; i++) {
        for (size_t s = 0; s < 4; s++)
            counts[s] += strcmp(state_of(&all.at[i]), states[s]) == 0;
        waiting += all.at[i].waiting;
        given_up += all.at[i].given_up;
    }
    begin(out, "followed", "gauge", "Outlets that are followed, by state.");
    for (size_t s = 0; s < 4; s++)
        add(out, "followed", "state", states[s], counts[s]);
    begin(out, "entries", "gauge",
          "Entries of feeds that are no articles yet.");
    add(out, "entries", "state", "waiting", waiting);
    add(out, "entries", "state", "given_up", given_up);
    return status;
}

dp_status dp_screen_metrics(dp_visit *v)
{
    dp_buf out = dp_buf_new(v->arena, METRICS_MAX);
    const char *token = v->server->options.metrics_token;
    dp_status status;

    if (!token || !token[0])
        return DP_NO_INPUT;
    if (!may(v))
        return DP_NOT_ALLOWED;
    add_answers(v, &out);
    status = add_store(v, &out);
    if (status == DP_OK)
        status = add_followed(v, &out);
    if (status != DP_OK)
        return status;
    return dp_buf_str(&out).p
               ? dp_answer_bytes(v, "text/plain; version=0.0.4; charset=utf-8",
                                 dp_buf_str(&out))
               : dp_no_memory(v->ctx, "figures");
}
