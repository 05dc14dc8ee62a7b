/* Search: the grammar in the box, and the same as small choices beside it. What
 * was asked, box and choices together, is one query text, which is also what a
 * dossier keeps. */
#include "events/kinds.h"
#include "serve/channel.h"
#include "serve/hits.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "serve/months.h"
#include "wording/tongues.h"

#include "core/banned.h"

enum { LIMIT = 10, LIMIT_MAX = 200 };

/* The choices that a form of ours sends, each as a field of the grammar: a body
 * is somebody, too. The dossier is none: what it finds may be what is filed. */
static const struct {
    const char *asked, *field;
} fields[] = { { "lang", "lang" },   { "outlet", "outlet" },
               { "about", "about" }, { "body", "about" },
               { "kind", "kind" },   { "between", "between" } };

static dp_str days_of(dp_visit *v)
{
    dp_str since = dp_visit_asked(v, "since"),
           until = dp_visit_asked(v, "until");

    if (!since.p && !until.p)
        return DP_NULL;
    return dp_str_printf(v->arena, "%.*s..%.*s", DP_F(since), DP_F(until));
}

/* lang:"fr": a value in quotation marks may hold blanks, and no mark. */
static void add_field(dp_buf *buf, const char *name, dp_str value)
{
    dp_buf_printf(buf, "%s%s:\"", buf->n ? " " : "", name);
    for (size_t i = 0; i < value.n; i++)
        dp_buf_char(buf, value.p[i] == '"' ? ' ' : value.p[i]);
    dp_buf_char(buf, '"');
}

static dp_str query_of(dp_visit *v)
{
    dp_buf buf = dp_buf_new(v->arena, DP_TARGET_MAX);
    dp_str words = dp_visit_asked(v, "q"), days = days_of(v);

    dp_buf_add(&buf, words);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (dp_visit_asked(v, fields[i].asked).p)
            add_field(&buf, fields[i].field,
                      dp_visit_asked(v, fields[i].asked));
    if (days.p)
        dp_buf_printf(&buf, "%s%.*s", buf.n ? " " : "", DP_F(days));
    return buf.n ? dp_buf_str(&buf) : DP_NULL;
}

/* -- The choices -------------------------------------------------------------
 */

static void add_choice(dp_visit *v, dp_list *list, const char *field,
                       dp_str value, dp_str label)
{
    dp_view *one = dp_list_add(list);

    dp_view_text(one, "value", value);
    dp_view_text(one, "label", label);
    dp_view_flag(one, "chosen", dp_str_eq(dp_visit_asked(v, field), value));
}

static void show_kinds(dp_visit *v)
{
    dp_list *list = dp_view_list(v->view, "kinds");

    for (size_t i = 0; dp_event_kinds[i]; i++) {
        dp_str key = dp_str_printf(v->arena, "kind.%s", dp_event_kinds[i]);
        add_choice(v, list, "kind", dp_str_of(dp_event_kinds[i]),
                   dp_wording_of(v->words, key));
    }
}

static dp_status show_choices(dp_visit *v)
{
    dp_str ui = dp_wording_language(v->words);
    dp_list *languages = dp_view_list(v->view, "langs");
    dp_list *outlets = dp_view_list(v->view, "outlets");
    dp_list *dossiers = dp_view_list(v->view, "dossiers");
    dp_lists lists = { 0 };
    const dp_strs *codes = &lists.languages, *names = &lists.outlets;
    dp_dossiers kept = { 0 };
    dp_status status = dp_lists_get(v, &lists);

    if (status == DP_OK)
        status = dp_dossier_list(v->ctx, v->arena, v->store, &kept);
    for (size_t i = 0; i < codes->n; i++)
        add_choice(v, languages, "lang", codes->at[i],
                   dp_language_name(v->arena, ui, codes->at[i]));
    for (size_t i = 0; i < names->n; i++)
        add_choice(v, outlets, "outlet", names->at[i], names->at[i]);
    show_kinds(v);
    for (size_t i = 0; i < kept.n; i++)
        add_choice(v, dossiers, "dossier", kept.at[i].name, kept.at[i].name);
    dp_view_text(v->view, "about", dp_visit_asked(v, "about"));
    dp_view_text(v->view, "body", dp_visit_asked(v, "body"));
    dp_view_text(v->view, "between", dp_visit_asked(v, "between"));
    dp_view_text(v->view, "since", dp_visit_asked(v, "since"));
    dp_view_text(v->view, "until", dp_visit_asked(v, "until"));
    dp_view_flag(v->view, "by_fitness",
                 dp_str_eq(dp_visit_asked(v, "by"), DP_S("fitness")));
    return status;
}

/* -- What was found ----------------------------------------------------------
 */

/* The same search with more of it. */
static dp_str more_link(dp_visit *v, size_t limit)
{
    dp_link link = dp_link_new(v->arena, "/search");

    for (size_t i = 0; i < v->request->query.n; i++) {
        const dp_pair *pair = &v->request->query.at[i];
        const char *name = dp_str_z(v->arena, pair->name);
        if (name && pair->value.n && !dp_str_eq(pair->name, DP_S("limit")))
            dp_link_query(&link, name, pair->value);
    }
    dp_link_query(&link, "limit", dp_str_printf(v->arena, "%zu", limit));
    return dp_link_str(&link);
}

static dp_status find(dp_visit *v, dp_str query)
{
    uint32_t limit = LIMIT;
    dp_search search = { .words = query,
                         .dossier = dp_visit_asked(v, "dossier") };
    dp_hits hits = { 0 };
    dp_counts months = { 0 };
    dp_status status;

    dp_str_number(dp_visit_asked(v, "limit"), &limit);
    search.limit = limit == 0 || limit > LIMIT_MAX ? LIMIT_MAX : limit;
    search.fitness = dp_str_eq(dp_visit_asked(v, "by"), DP_S("fitness"));
    status = dp_store_search_months(v->ctx, v->arena, v->store, &search, &hits,
                                    &months);
    if (status == DP_USAGE) {
        dp_view_flag(v->view, "misunderstood", true);
        return DP_OK;
    }
    if (status != DP_OK)
        return status;
    status = dp_hits_show(v, &hits);
    dp_view_number(v->view, "found", (int64_t)hits.n);
    dp_view_flag(v->view, "none", hits.n == 0);
    dp_months_show(v, &search, query, &months);
    if (hits.more && search.limit < LIMIT_MAX)
        dp_view_text(v->view, "more_link", more_link(v, search.limit + 30));
    return status;
}

dp_status dp_screen_search(dp_visit *v)
{
    dp_str query = query_of(v);
    dp_status status = show_choices(v);

    dp_visit_title(v, "search");
    dp_visit_section(v, "search");
    dp_view_text(v->view, "q", dp_visit_asked(v, "q"));
    dp_view_text(v->view, "query", query);
    dp_view_text(v->view, "keep_login", dp_login_link(v));
    if (query.p)
        dp_feeds_offer(v, dp_search_again(v, query));
    if (status == DP_OK && (query.p || dp_visit_asked(v, "dossier").p))
        status = find(v, query);
    v->shown = "search";
    return status;
}
