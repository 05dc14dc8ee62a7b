/* Logging in, and what an account sees: folders, dossiers as tags, how much is
 * unread. */
#include "core/json.h"
#include "serve/greader.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "store/shown.h"

#include "core/banned.h"

enum { COUNTED = 1000 };

/* -- Logging in --------------------------------------------------------------
 */

dp_status dp_trial_greader(dp_visit *v, dp_trial *trial)
{
    return dp_login_trial(v, dp_str_trim(dp_greader_asked(v, "Email")),
                          dp_greader_asked(v, "Passwd"), trial);
}

static dp_status refuse(dp_visit *v, const dp_trial *trial)
{
    static const unsigned codes[] = {
        [DP_TRIAL_WRONG] = 401, [DP_TRIAL_OFTEN] = 429, [DP_TRIAL_CROWDED] = 503
    };

    v->answer.status =
        trial->outcome <= DP_TRIAL_CROWDED && codes[trial->outcome]
            ? codes[trial->outcome]
            : 503;
    v->answer.retry = trial->wait;
    return dp_answer_bytes(v, "text/plain; charset=utf-8",
                           DP_S("Error=BadAuthentication\n"));
}

static dp_status begin_reading(dp_visit *v, int64_t account)
{
    dp_store *store = NULL;
    dp_status status = dp_visit_write_desk(v, &store);

    if (status == DP_OK)
        status = dp_reading_begin(v->ctx, store, account);
    dp_store_close(store);
    return status;
}

dp_status dp_greader_login(dp_visit *v)
{
    const dp_trial *trial = v->request->trial;
    dp_str id = DP_NULL;
    dp_buf out;
    dp_status status;

    if (trial->outcome != DP_TRIAL_RIGHT)
        return refuse(v, trial);
    status = dp_login_begin(v, trial, &id);
    if (status == DP_OK)
        status = begin_reading(v, trial->account);
    v->answer.known = DP_NULL; /* a program keeps no cookie */
    if (status != DP_OK)
        return status;
    if (dp_str_eq(dp_greader_asked(v, "output"), DP_S("json"))) {
        out = dp_greader_begin(v);
        dp_greader_text(&out, "SID", id);
        dp_greader_text(&out, "LSID", id);
        dp_greader_text(&out, "Auth", id);
        dp_json_shut(&out, '}');
        return dp_greader_answer(v, &out);
    }
    return dp_answer_bytes(v, "text/plain; charset=utf-8",
                           dp_str_printf(v->arena,
                                         "SID=%.*s\nLSID=%.*s\nAuth=%.*s\n",
                                         DP_F(id), DP_F(id), DP_F(id)));
}

dp_status dp_greader_token(dp_visit *v)
{
    char token[DP_TOKEN_SIZE];

    dp_visit_token(v, token);
    return dp_answer_bytes(v, "text/plain; charset=utf-8",
                           dp_str_dup(v->arena, dp_str_of(token)));
}

bool dp_greader_token_fits(dp_visit *v)
{
    dp_str given = dp_greader_asked(v, "T");
    char token[DP_TOKEN_SIZE];

    dp_visit_token(v, token);
    if (given.n == 0 || dp_str_eq(given, DP_S("x")) ||
        dp_str_eq(given, dp_str_of(token)))
        return true;
    v->answer.status = 401;
    v->answer.bad_token = true;
    v->answer.type = "text/plain; charset=utf-8";
    v->answer.body = DP_S("Unauthorized!");
    return false;
}

dp_status dp_greader_user(dp_visit *v)
{
    dp_str name = dp_str_of(v->editor->name),
           number = dp_str_printf(v->arena, "%lld", (long long)v->editor->n);
    dp_buf out = dp_greader_begin(v);

    dp_greader_text(&out, "userId", number);
    dp_greader_text(&out, "userName", name);
    dp_greader_text(&out, "userProfileId", number);
    dp_greader_text(&out, "userEmail", name);
    dp_json_shut(&out, '}');
    return dp_greader_answer(v, &out);
}

/* None are kept here; programs that ask go on. */
dp_status dp_greader_preferences(dp_visit *v)
{
    return dp_answer_bytes(v, "application/json; charset=utf-8",
                           DP_S("{\"prefs\":[],\"streamprefs\":{}}"));
}

/* -- Folders and dossiers ----------------------------------------------------
 */

static void put_tag(dp_buf *out, dp_str id, const char *type)
{
    dp_json_open(out, '{');
    dp_greader_text(out, "id", id);
    if (type)
        dp_greader_text(out, "type", dp_str_of(type));
    dp_json_shut(out, '}');
}

dp_status dp_greader_tags(dp_visit *v)
{
    dp_lists lists = { 0 };
    dp_strs folders = { 0 };
    dp_dossiers dossiers = { 0 };
    dp_buf out = dp_greader_begin(v);
    dp_status status = dp_lists_get(v, &lists);

    if (status == DP_OK)
        status = dp_dossier_list(v->ctx, v->arena, v->store, &dossiers);
    if (status == DP_OK)
        status = dp_greader_folders(v, &folders);
    dp_json_key(&out, DP_S("tags"));
    dp_json_open(&out, '[');
    put_tag(&out, DP_S("user/-/state/com.google/starred"), NULL);
    for (size_t i = 0; status == DP_OK && i < lists.languages.n; i++)
        put_tag(
            &out,
            dp_greader_label(v, dp_greader_folder(v, lists.languages.at[i])),
            "folder");
    for (size_t i = 0; i < folders.n; i++)
        put_tag(&out, dp_greader_label(v, folders.at[i]), "folder");
    for (size_t i = 0; i < dossiers.n; i++)
        put_tag(&out, dp_greader_label(v, dossiers.at[i].name), "tag");
    dp_json_shut(&out, ']');
    dp_json_shut(&out, '}');
    return status == DP_OK ? dp_greader_answer(v, &out) : status;
}

/* -- How much is unread ------------------------------------------------------
 */

typedef struct count {
    dp_str id;
    size_t n;
    int64_t newest;
} count;

static void put_count(dp_visit *v, dp_buf *out, const count *c)
{
    dp_json_open(out, '{');
    dp_greader_text(out, "id", c->id);
    dp_greader_number(out, "count", (int64_t)c->n);
    dp_greader_text(
        out, "newestItemTimestampUsec",
        dp_str_printf(v->arena, "%lld000000", (long long)c->newest));
    dp_json_shut(out, '}');
}

static void add_to(count *c, int64_t got)
{
    c->n++;
    if (got > c->newest)
        c->newest = got;
}

typedef struct counts {
    dp_map seen;
    DP_VEC(count) all;
} counts;

static bool count_id(dp_visit *v, counts *c, dp_str id, int64_t got)
{
    bool fresh = false;
    uint32_t *slot = dp_map_put(v->arena, &c->seen, id, &fresh);
    count one = { .id = id };

    if (slot && fresh && dp_vec_push(v->arena, &c->all, one))
        *slot = (uint32_t)c->all.n - 1;
    if (!slot || *slot >= c->all.n)
        return false;
    add_to(&c->all.at[*slot], got);
    return true;
}

/* By its outlet, and by the folder of its language. */
static dp_status count_item(dp_visit *v, counts *c, const dp_stream_item *item)
{
    dp_str ids[] = { item->id };
    dp_lines lines = { 0 };
    const dp_line *line = NULL;
    dp_status status =
        dp_store_lines(v->ctx, v->arena, v->store, (dp_strs){ ids, 1 }, &lines);

    if (status != DP_OK || lines.n == 0)
        return status;
    line = &lines.at[0];
    if (line->outlet.n &&
        !count_id(v, c, dp_greader_feed(v, line->outlet), item->got))
        return dp_no_memory(v->ctx, "counts");
    if (line->language.n &&
        !count_id(v, c,
                  dp_greader_label(v, dp_greader_folder(v, line->language)),
                  item->got))
        return dp_no_memory(v->ctx, "counts");
    return DP_OK;
}

/* Of the newest thousand that are unread, as the old service counted. */
static dp_status count_all(dp_visit *v, const dp_stream_items *items,
                           dp_buf *out)
{
    counts c = { 0 };

    for (size_t i = 0; i < items->n; i++) {
        dp_status status = count_item(v, &c, &items->at[i]);
        if (status != DP_OK)
            return status;
    }
    for (size_t i = 0; i < c.all.n; i++)
        put_count(v, out, &c.all.at[i]);
    return DP_OK;
}

dp_status dp_greader_unread(dp_visit *v)
{
    dp_stream asked = { .account = v->editor->n,
                        .unread = true,
                        .limit = COUNTED };
    count whole = { DP_S("user/-/state/com.google/reading-list"), 0, 0 };
    dp_stream_items items = { 0 };
    dp_buf out = dp_greader_begin(v);
    dp_status status =
        dp_stream_get(v->ctx, v->arena, v->store, &asked, &items);

    for (size_t i = 0; i < items.n; i++)
        add_to(&whole, items.at[i].got);
    dp_greader_number(&out, "max", COUNTED);
    dp_json_key(&out, DP_S("unreadcounts"));
    dp_json_open(&out, '[');
    put_count(v, &out, &whole);
    if (status == DP_OK)
        status = count_all(v, &items, &out);
    dp_json_shut(&out, ']');
    dp_json_shut(&out, '}');
    return status == DP_OK ? dp_greader_answer(v, &out) : status;
}
