/* What pages share: titles, the head, redirections. */
#include "serve/inside.h"
#include "store/picture.h"
#include "serve/made.h"
#include "stories/happenings.h"

#include "core/banned.h"

dp_str dp_visit_segment(const dp_visit *v, size_t i)
{
    return i < v->request->segments_n ? v->request->segments[i] : DP_NULL;
}

dp_str dp_visit_asked(const dp_visit *v, const char *name)
{
    dp_str value = dp_str_trim(dp_pair_get(&v->request->query, name));

    return value.n ? value : DP_NULL;
}

void dp_visit_title(dp_visit *v, const char *word)
{
    dp_visit_title_text(v, dp_wording_of(v->words, dp_str_of(word)));
}

void dp_visit_title_text(dp_visit *v, dp_str title)
{
    dp_view_text(v->view, "title", title);
}

void dp_visit_section(dp_visit *v, const char *section)
{
    dp_view_text(v->view, "section", dp_str_of(section));
}

dp_str dp_login_link(dp_visit *v)
{
    dp_link link = dp_link_new(v->arena, "/login");

    dp_link_query(&link, "back", v->request->target);
    return dp_link_str(&link);
}

void dp_visit_form(dp_visit *v)
{
    char token[DP_TOKEN_SIZE];

    dp_visit_token(v, token);
    dp_view_print(v->view, "token", "%s", token);
}

dp_status dp_visit_write(dp_visit *v, dp_store **out)
{
    dp_status status =
        dp_store_open(v->ctx, v->server->options.store, DP_STORE_WRITE, out);

    /* What an editor says of an article changes what it is found by. */
    if (status == DP_OK)
        dp_happenings_attach(*out);
    return status;
}

dp_status dp_visit_write_desk(dp_visit *v, dp_store **out)
{
    return dp_store_open(v->ctx, v->server->options.store, DP_STORE_REPAIR,
                         out);
}

dp_status dp_answer_see(dp_visit *v, dp_str path)
{
    v->answer.status = 303;
    v->answer.location = path;
    v->answer.type = "text/plain; charset=utf-8";
    v->answer.body = DP_S("");
    return path.p ? DP_OK : dp_no_memory(v->ctx, "an answer");
}

dp_status dp_answer_bytes(dp_visit *v, const char *type, dp_str body)
{
    v->answer.type = type;
    v->answer.body = body;
    return DP_OK;
}

/* The switch: each language by its own name. */
static void add_languages(dp_visit *v)
{
    dp_list *list = dp_view_list(v->view, "languages");

    for (size_t i = 0; i < v->server->languages_n; i++) {
        const dp_wording *words = v->server->words[i];
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "code", v->server->languages[i]);
        dp_view_text(one, "own_name", dp_wording_of(words, DP_S("language")));
        dp_view_text(one, "own_dir",
                     dp_wording_rtl(words) ? DP_S("rtl") : DP_S("ltr"));
        dp_view_flag(one, "is_current", words == v->words);
    }
}

/* What an editor puts things into, wherever they read. */
static void show_open_review(dp_visit *v)
{
    dp_review open;

    if (dp_made_open(v, v->store, &open) == DP_OK && open.id.p) {
        dp_view_text(v->view, "open_review", dp_made_link(v, open.id));
        dp_view_number(v->view, "open_review_n", (int64_t)open.chosen);
    }
}

void dp_visit_begin(dp_visit *v)
{
    const char *version = dp_skin_version(v->server->skin);

    dp_view_text(v->view, "ui", dp_wording_language(v->words));
    dp_view_text(v->view, "dir",
                 dp_wording_rtl(v->words) ? DP_S("rtl") : DP_S("ltr"));
    dp_view_text(v->view, "today",
                 dp_dates_day(v->dates, v->arena, DP_DATE_DAY, v->today, 0));
    dp_view_text(v->view, "here", v->request->target);
    dp_view_print(v->view, "style", "/files/%s/style.css", version);
    dp_view_print(v->view, "script", "/files/%s/script.js", version);
    dp_view_print(v->view, "icon", "/files/%s/icon.svg", version);
    add_languages(v);
    if (v->editor) {
        int64_t waiting = 0;
        if (dp_picture_waiting(v->ctx, v->store, &waiting) == DP_OK)
            dp_view_number(v->view, "waiting_pictures", waiting);
        dp_view_print(v->view, "editor", "%s", v->editor->name);
        show_open_review(v);
        dp_visit_form(v);
    }
}
