/* Stories, the weightiest first; one with its articles. */
#include "serve/api.h"
#include "serve/lines.h"
#include "serve/stories.h"
#include "store/story.h"

#include "core/banned.h"

static void add_shares(dp_buf *out, const char *key,
                       const dp_story_shares *shares)
{
    dp_api_list(out, key);
    for (size_t i = 0; i < shares->n; i++) {
        dp_json_open(out, '{');
        dp_api_text(out, "name", shares->at[i].name);
        dp_api_count(out, "articles", shares->at[i].articles);
        dp_json_shut(out, '}');
    }
    dp_json_shut(out, ']');
}

/* The fields of a story in an object that is open. */
static void add_story(dp_buf *out, const dp_story *story)
{
    dp_api_text(out, "id", story->id);
    dp_api_text(out, "title", story->title);
    dp_api_text(out, "title_of", story->title_of);
    dp_api_text(out, "language", story->language);
    dp_api_text(out, "first_published", story->first_published);
    dp_api_text(out, "first_outlet", story->first_outlet);
    dp_api_text(out, "last_published", story->last_published);
    dp_api_count(out, "articles", story->articles);
    dp_api_count(out, "copies", story->copies);
    add_shares(out, "outlets", &story->outlets);
    add_shares(out, "languages", &story->languages);
    dp_api_flag(out, "growing", story->growing);
}

dp_status dp_api_stories(dp_visit *v)
{
    dp_search match = { .words = dp_visit_asked(v, "q"),
                        .lang = dp_visit_asked(v, "lang"),
                        .dossier = dp_visit_asked(v, "dossier") };
    bool any = match.words.p || match.lang.p || match.dossier.p;
    dp_story_search search = { .first = DP_DAY_MIN,
                               .last = DP_DAY_MAX,
                               .language = dp_wording_language(v->words),
                               .match = any ? &match : NULL };
    dp_story_list stories = { 0 };
    dp_api_span span;
    dp_buf out = dp_api_begin(v);
    dp_status status = dp_api_span_of(v, &span);

    if (span.cursor < 0)
        return DP_USAGE;
    search.limit = span.limit;
    search.behind = (size_t)span.cursor;
    if (status == DP_OK)
        status =
            dp_store_stories(v->ctx, v->arena, v->store, &search, &stories);
    if (status != DP_OK)
        return status;
    dp_api_list(&out, "items");
    for (size_t i = 0; i < stories.n; i++) {
        dp_json_open(&out, '{');
        add_story(&out, &stories.at[i]);
        dp_json_shut(&out, '}');
    }
    dp_api_next(&out, stories.more, span.cursor + (int64_t)stories.n);
    return dp_api_answer(v, &out);
}

static const char *why_of(dp_story_why why)
{
    static const char *const words[] = { "first", "near", "copy", "editor" };

    return words[why];
}

static void add_article(dp_buf *out, const dp_story_article *a)
{
    dp_json_open(out, '{');
    dp_api_text(out, "id", a->id);
    dp_api_text(out, "url", a->url);
    dp_api_text(out, "outlet", a->outlet);
    dp_api_text(out, "title", a->title);
    dp_api_text(out, "published", a->published);
    dp_api_text(out, "language", a->language);
    dp_api_text(out, "agency", a->agency);
    dp_api_text(out, "copy_of", a->copy_of);
    dp_api_text(out, "why", dp_str_of(why_of(a->why)));
    dp_json_shut(out, '}');
}

dp_status dp_api_story(dp_visit *v)
{
    dp_story_whole whole = { 0 };
    dp_buf out = dp_api_begin(v);
    dp_status status = dp_story_asked(v, 3, &whole);

    if (status != DP_OK)
        return status;
    add_story(&out, &whole.story);
    dp_api_list(&out, "items");
    for (size_t i = 0; i < whole.n; i++)
        add_article(&out, &whole.at[i]);
    dp_json_shut(&out, ']');
    return dp_api_answer(v, &out);
}
