/* Figures for Prometheus, for whoever has the token. Without a token in the
 * settings there is no such path. */
#include <sodium.h>

#include "serve/followed.h"
#include "serve/inside.h"
#include "store/picture.h"
#include "store/shown.h"

#include "core/banned.h"

enum { METRICS_MAX = 64 << 10, PICTURES_MAX = 20000 };

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

static void add_one(dp_buf *out, const char *name, const char *type,
                    const char *help, uint64_t n)
{
    begin(out, name, type, help);
    add(out, name, NULL, NULL, n);
}

/* -- The reader --------------------------------------------------------------
 */

static void add_answers(const dp_figures *f, dp_buf *out)
{
    static const char *const classes[] = { "2xx", "3xx", "4xx", "5xx" };

    begin(out, "answers_total", "counter", "Answers by class of status.");
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        add(out, "answers_total", "status", classes[i],
            atomic_load(&f->answers[i + 2]));
    add_one(out, "answers_kept_total", "counter",
            "Answers that had been made before and were kept.",
            atomic_load(&f->kept));
}

/* A histogram's buckets count what is not above them, each with those below. */
static void add_times(const dp_figures *f, dp_buf *out)
{
    static const unsigned ends[] = { DP_FIGURES_TIMES };
    uint64_t n = 0;
    char end[16];

    begin(out, "answer_seconds", "histogram",
          "What answers took, without what they waited for.");
    for (size_t i = 0; i < DP_FIGURES_TIMES_N; i++) {
        n += atomic_load(&f->times[i]);
        snprintf(end, sizeof end, "%g", ends[i] / 1000.0);
        add(out, "answer_seconds_bucket", "le", end, n);
    }
    n += atomic_load(&f->times[DP_FIGURES_TIMES_N]);
    add(out, "answer_seconds_bucket", "le", "+Inf", n);
    dp_buf_printf(out, "depeche_answer_seconds_sum %.9f\n",
                  (double)atomic_load(&f->nanoseconds) / 1e9);
    add(out, "answer_seconds_count", NULL, NULL, n);
}

static void add_people(const dp_figures *f, dp_buf *out)
{
    static const char *const outcomes[] = {
        [DP_TRIAL_RIGHT] = "right",
        [DP_TRIAL_WRONG] = "wrong",
        [DP_TRIAL_OFTEN] = "too_often",
        [DP_TRIAL_CROWDED] = "crowded",
    };

    begin(out, "logins_total", "counter",
          "Passwords tried, by what came of it.");
    for (size_t i = DP_TRIAL_RIGHT; i <= DP_TRIAL_CROWDED; i++)
        add(out, "logins_total", "outcome", outcomes[i],
            atomic_load(&f->logins[i]));
    begin(out, "reports_total", "counter",
          "Reports of pictures, taken or refused as a flood.");
    add(out, "reports_total", "outcome", "taken", atomic_load(&f->reports));
    add(out, "reports_total", "outcome", "too_often",
        atomic_load(&f->reports_refused));
}

static void add_server(dp_visit *v, dp_buf *out)
{
    dp_server *server = v->server;

    begin(out, "build_info", "gauge", "The version that runs.");
    add(out, "build_info", "version", DP_VERSION, 1);
    add_one(out, "start_time_seconds", "gauge", "When it began, in Unix time.",
            (uint64_t)server->started);
    add_answers(&server->figures, out);
    add_times(&server->figures, out);
    add_people(&server->figures, out);
    add_one(out, "answering", "gauge", "Requests under way.",
            atomic_load(&server->answering));
    add_one(out, "connections", "gauge", "Connections that are open.",
            atomic_load(&server->connections));
    add_one(out, "kept_bytes", "gauge", "What answers that are kept take.",
            dp_cache_used(server->cache));
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
    add_one(out, "articles", "gauge", "Articles that name their outlet.",
            articles);
    add_one(out, "outlets", "gauge", "Outlets that articles name.", all.n);
    return status;
}

static dp_status add_pictures(dp_visit *v, dp_buf *out)
{
    static const dp_picture_state states[] = { DP_PICTURE_REPORTED,
                                               DP_PICTURE_HIDDEN,
                                               DP_PICTURE_BLOCKED,
                                               DP_PICTURE_RESTORED };
    dp_reporteds all = { 0 };
    dp_status status =
        dp_picture_list(v->ctx, v->arena, v->store, PICTURES_MAX, &all);

    begin(out, "pictures", "gauge", "Pictures that were reported, by state.");
    for (size_t s = 0; s < sizeof states / sizeof *states; s++) {
        uint64_t n = 0;
        for (size_t i = 0; i < all.n; i++)
            n += all.at[i].state == states[s];
        add(out, "pictures", "state", dp_picture_word(states[s]).p, n);
    }
    return status;
}

static const char *state_of(const dp_outlet *outlet)
{
    if (outlet->state != DP_OUTLET_ON)
        return outlet->state == DP_OUTLET_GONE ? "gone" : "lost";
    return outlet->streak ? "failing" : "well";
}

static void add_states(const dp_outlet_list *all, dp_buf *out)
{
    static const char *const states[] = { "well", "failing", "gone", "lost" };

    begin(out, "followed", "gauge", "Outlets that are followed, by state.");
    for (size_t s = 0; s < sizeof states / sizeof *states; s++) {
        uint64_t n = 0;
        for (size_t i = 0; i < all->n; i++)
            n += strcmp(state_of(&all->at[i]), states[s]) == 0;
        add(out, "followed", "state", states[s], n);
    }
}

static dp_status add_followed(dp_visit *v, dp_buf *out)
{
    uint64_t waiting = 0, given_up = 0;
    int64_t tried = 0, brought = 0;
    dp_outlet_list all = { 0 };
    dp_status status = dp_followed_list(v, &all);

    for (size_t i = 0; i < all.n; i++) {
        waiting += all.at[i].waiting;
        given_up += all.at[i].given_up;
        tried = all.at[i].tried > tried ? all.at[i].tried : tried;
        brought = all.at[i].brought > brought ? all.at[i].brought : brought;
    }
    add_states(&all, out);
    begin(out, "entries", "gauge",
          "Entries of feeds that are no articles yet.");
    add(out, "entries", "state", "waiting", waiting);
    add(out, "entries", "state", "given_up", given_up);
    add_one(out, "last_poll_timestamp_seconds", "gauge",
            "When an outlet was last asked, in Unix time; 0: never.",
            (uint64_t)tried);
    add_one(out, "last_entry_timestamp_seconds", "gauge",
            "When one last had something new, in Unix time; 0: never.",
            (uint64_t)brought);
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
    add_server(v, &out);
    status = add_store(v, &out);
    if (status == DP_OK)
        status = add_pictures(v, &out);
    if (status == DP_OK)
        status = add_followed(v, &out);
    if (status != DP_OK)
        return status;
    return dp_buf_str(&out).p
               ? dp_answer_bytes(v, "text/plain; version=0.0.4; charset=utf-8",
                                 dp_buf_str(&out))
               : dp_no_memory(v->ctx, "figures");
}
