/* Persons, organisations, states, places: by name, in any spelling; by id. */
#include "serve/api.h"

#include "core/banned.h"

static void add_spellings(dp_buf *out, const dp_who *who)
{
    dp_api_list(out, "spellings");
    for (size_t i = 0; i < who->spellings.n; i++) {
        dp_json_open(out, '{');
        dp_api_text(out, "form", who->spellings.at[i].form);
        dp_api_count(out, "met", (size_t)who->spellings.at[i].met);
        dp_json_shut(out, '}');
    }
    dp_json_shut(out, ']');
}

static void add_offices(dp_buf *out, const dp_who *who)
{
    dp_api_list(out, "offices");
    for (size_t i = 0; i < who->offices.n; i++) {
        const dp_who_office *office = &who->offices.at[i];
        dp_json_open(out, '{');
        dp_api_text(out, "role", office->role);
        dp_api_text(out, "state", office->state.n ? office->state : DP_NULL);
        dp_api_count(out, "articles", (size_t)office->articles);
        dp_api_text(out, "source", office->source);
        dp_json_shut(out, '}');
    }
    dp_json_shut(out, ']');
}

static void add_deeds(dp_buf *out, const char *key, const dp_who_deeds *deeds)
{
    dp_api_list(out, key);
    for (size_t i = 0; i < deeds->n; i++) {
        const dp_who_deed *deed = &deeds->at[i];
        dp_json_open(out, '{');
        dp_api_text(out, "kind", deed->kind);
        dp_api_text(out, "status", deed->status);
        dp_api_text(out, "published", deed->published);
        dp_api_text(out, "article", deed->article);
        dp_api_text(out, "title", deed->title);
        dp_api_text(out, "words", deed->words);
        dp_json_shut(out, '}');
    }
    dp_json_shut(out, ']');
}

static void add_who(dp_buf *out, const dp_who *who)
{
    dp_json_open(out, '{');
    dp_api_text(out, "id", who->id);
    dp_api_list(out, "ids");
    for (size_t i = 0; i < who->ids.n; i++)
        dp_json_put(out, who->ids.at[i]);
    dp_json_shut(out, ']');
    dp_api_text(out, "kind", who->kind);
    dp_api_text(out, "name", who->name);
    dp_api_count(out, "articles", (size_t)who->articles);
    add_spellings(out, who);
    add_offices(out, who);
    add_deeds(out, "events", &who->events);
    add_deeds(out, "quotes", &who->quotes);
    dp_json_shut(out, '}');
}

dp_status dp_api_entities(dp_visit *v)
{
    dp_str name = dp_visit_asked(v, "name");
    dp_whos all = { 0 };
    dp_buf out = dp_api_begin(v);
    dp_status status =
        name.p ? dp_store_who(v->ctx, v->arena, v->store, name, &all)
               : DP_USAGE;

    if (status != DP_OK)
        return status;
    dp_api_list(&out, "items");
    for (size_t i = 0; i < all.n; i++)
        add_who(&out, &all.at[i]);
    dp_api_next(&out, false, 0);
    return dp_api_answer(v, &out);
}

dp_status dp_api_entity(dp_visit *v)
{
    dp_str id =
        dp_str_printf(v->arena, "%.*s/%.*s", DP_F(dp_visit_segment(v, 3)),
                      DP_F(dp_visit_segment(v, 4)));
    dp_who who = { 0 };
    dp_buf out = dp_buf_new(v->arena, 4 << 20);
    dp_status status = dp_store_entity(v->ctx, v->arena, v->store, id, 0, &who);

    if (status == DP_END)
        return DP_NO_INPUT;
    if (status != DP_OK)
        return status;
    add_who(&out, &who);
    return dp_buf_str(&out).p
               ? dp_answer_bytes(v, "application/json", dp_buf_str(&out))
               : dp_no_memory(v->ctx, "an answer");
}
