/* Stories of a store, printed: a list of them, or one with its articles. */
#include <unistd.h>

#include "cli/stories.h"
#include "core/json.h"
#include "store/story.h"

#include "core/banned.h"

enum { LIMIT = 20, OUTLETS_SHOWN = 8 };

/* -- What is asked -----------------------------------------------------------
 */

/* The first or the last day of what an option gives; 2024-02 is a month. */
static dp_status read_day(dp_work *work, const char *given, bool last,
                          dp_day *out)
{
    dp_edtf value;
    dp_day first, end;

    if (!given)
        return DP_OK;
    if (!dp_edtf_parse(dp_str_of(given), &value) ||
        !dp_edtf_bounds(&value, &first, &end) || first == DP_DAY_MIN ||
        end == DP_DAY_MAX)
        return dp_fail(work->ctx, DP_USAGE, "'%s' is no day", given);
    *out = last ? end : first;
    return DP_OK;
}

static dp_search search_of(const stories_options *o, dp_str words)
{
    return (dp_search){ .words = words,
                        .about = dp_str_of(o->about),
                        .between = dp_str_of(o->between),
                        .dossier = dp_str_of(o->dossier) };
}

static bool asks(const dp_search *search)
{
    return search->words.p || search->about.p || search->between.p ||
           search->dossier.p;
}

/* -- Text --------------------------------------------------------------------
 */

static dp_str shown(dp_arena *arena, dp_str s)
{
    return dp_is_terminal(STDOUT_FILENO) ? dp_harmless(arena, s, false) : s;
}

static void put(dp_arena *arena, const char *before, dp_str s)
{
    s = shown(arena, s);
    if (s.n)
        printf("%s%.*s", before, (int)s.n, s.p);
}

static void put_title(dp_arena *arena, dp_str title)
{
    bool colour = dp_has_colour(STDOUT_FILENO);

    title = title.n ? shown(arena, title) : DP_S("(without a title)");
    printf("%s%.*s%s\n", colour ? "\033[1m" : "", (int)title.n, title.p,
           colour ? "\033[0m" : "");
}

static void put_shares(dp_arena *arena, const char *before,
                       const dp_story_shares *shares, size_t most)
{
    for (size_t i = 0; i < shares->n && i < most; i++)
        put(arena, i == 0 ? before : ", ", shares->at[i].name);
    if (shares->n > most)
        printf(" and %zu more", shares->n - most);
}

static dp_str day_of(dp_str published)
{
    return dp_str_sub(published, 0, dp_str_find_char(published, 'T', 0));
}

static void print_story(dp_arena *arena, const dp_story *story)
{
    put_title(arena, story->title);
    printf("%zu %s", story->articles,
           story->articles == 1 ? "article" : "articles");
    if (story->copies)
        printf(", %zu %s", story->copies,
               story->copies == 1 ? "copy" : "copies");
    put_shares(arena, " \u00b7 ", &story->outlets, OUTLETS_SHOWN);
    put_shares(arena, " \u00b7 ", &story->languages, 10);
    putchar('\n');
    put(arena, "first ", day_of(story->first_published));
    put(arena, ", ", story->first_outlet);
    put(arena, " \u00b7 last ", day_of(story->last_published));
    printf("%s\n", story->growing ? " \u00b7 growing" : "");
    put(arena, "", story->id);
    putchar('\n');
}

static void print_why(dp_arena *arena, const dp_story_article *article)
{
    switch (article->why) {
    case DP_STORY_FIRST:
        break;
    case DP_STORY_NEAR:
        printf(" \u00b7 near %u in 100", article->score);
        break;
    case DP_STORY_COPY:
        printf(" \u00b7 a copy, %u in 100 the same%s", article->kept,
               article->cut ? ", cut" : "");
        break;
    case DP_STORY_EDITOR:
        printf(" \u00b7 put here by an editor");
        break;
    }
}

static void print_article(dp_arena *arena, const dp_story_article *article,
                          bool copy)
{
    const char *indent = copy ? "    " : "";

    printf("\n%s", indent);
    put_title(arena, article->title);
    printf("%s", indent);
    put(arena, "", article->outlet);
    put(arena, article->outlet.n ? " \u00b7 " : "", article->published);
    put(arena, " \u00b7 ", article->language);
    put(arena, " \u00b7 ", article->agency);
    print_why(arena, article);
    printf("\n%s", indent);
    put(arena, "", article->url.n ? article->url : article->id);
    putchar('\n');
}

/* -- JSON --------------------------------------------------------------------
 */

static json_t *shares_json(const dp_story_shares *shares)
{
    json_t *array = json_array();

    for (size_t i = 0; i < shares->n; i++) {
        json_t *share = json_object();
        json_object_set_new(share, "name", dp_json_of(shares->at[i].name));
        json_object_set_new(share, "articles",
                            json_integer((json_int_t)shares->at[i].articles));
        json_array_append_new(array, share);
    }
    return array;
}

static json_t *story_json(const dp_story *story)
{
    json_t *object = json_object();

    json_object_set_new(object, "story", dp_json_of(story->id));
    json_object_set_new(object, "title", dp_json_of(story->title));
    json_object_set_new(object, "language", dp_json_of(story->language));
    json_object_set_new(object, "articles",
                        json_integer((json_int_t)story->articles));
    json_object_set_new(object, "copies",
                        json_integer((json_int_t)story->copies));
    json_object_set_new(object, "outlets", shares_json(&story->outlets));
    json_object_set_new(object, "languages", shares_json(&story->languages));
    json_object_set_new(object, "first", dp_json_of(story->first_published));
    json_object_set_new(object, "first_outlet",
                        dp_json_of(story->first_outlet));
    json_object_set_new(object, "last", dp_json_of(story->last_published));
    json_object_set_new(object, "growing", json_boolean(story->growing));
    return object;
}

static json_t *article_json(const dp_story_article *article)
{
    static const char *const whys[] = { "first", "near", "copy", "editor" };
    json_t *object = json_object();

    json_object_set_new(object, "id", dp_json_of(article->id));
    json_object_set_new(object, "url", dp_json_of(article->url));
    json_object_set_new(object, "title", dp_json_of(article->title));
    json_object_set_new(object, "outlet", dp_json_of(article->outlet));
    json_object_set_new(object, "published", dp_json_of(article->published));
    json_object_set_new(object, "language", dp_json_of(article->language));
    json_object_set_new(object, "copy_of", dp_json_of(article->copy_of));
    json_object_set_new(object, "why", json_string(whys[article->why]));
    json_object_set_new(object, "near", dp_json_of(article->near));
    json_object_set_new(object, "nearness", json_integer(article->score));
    return object;
}

static dp_status print_json(dp_work *work, json_t *object)
{
    dp_str line = dp_json_print(work->arena, object);

    json_decref(object);
    if (!line.p)
        return dp_no_memory(work->ctx, "a story");
    line = shown(work->arena, line);
    printf("%.*s\n", (int)line.n, line.p ? line.p : "");
    return DP_OK;
}

/* -- Both --------------------------------------------------------------------
 */

dp_status dp_stories_list(dp_work *work, const stories_options *options,
                          dp_str words)
{
    dp_search match = search_of(options, words);
    dp_story_search search = { .first = DP_DAY_MIN,
                               .last = DP_DAY_MAX,
                               .language = dp_str_of(options->lang),
                               .match = asks(&match) ? &match : NULL,
                               .limit =
                                   options->limit ? options->limit : LIMIT };
    bool json = options->json || options->format == DP_STORIES_JSON;
    dp_story_list list = { 0 };
    dp_status status = read_day(work, options->since, false, &search.first);

    if (status == DP_OK)
        status = read_day(work, options->until, true, &search.last);
    if (status == DP_OK)
        status = dp_store_stories(work->ctx, work->arena, work->store, &search,
                                  &list);
    for (size_t i = 0; i < list.n && status == DP_OK; i++) {
        if (json) {
            status = print_json(work, story_json(&list.at[i]));
            continue;
        }
        if (i > 0)
            putchar('\n');
        print_story(work->arena, &list.at[i]);
    }
    if (status == DP_OK && list.n == 0)
        dp_complain("no stories found");
    if (status == DP_OK && list.more && !options->common.quiet)
        dp_complain("there are more; --limit N shows them");
    return status;
}

/* Copies behind the text they repeat. */
static dp_status print_articles(dp_work *work, const dp_story_whole *whole,
                                bool json)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < whole->n && status == DP_OK; i++) {
        if (json) {
            status = print_json(work, article_json(&whole->at[i]));
            continue;
        }
        if (whole->at[i].original != i)
            continue;
        print_article(work->arena, &whole->at[i], false);
        for (size_t k = 0; k < whole->n; k++)
            if (k != i && whole->at[k].original == i)
                print_article(work->arena, &whole->at[k], true);
    }
    return status;
}

dp_status dp_stories_show(dp_work *work, const stories_options *options)
{
    bool json = options->json || options->format == DP_STORIES_JSON;
    dp_story_whole whole;
    dp_status status =
        dp_store_story(work->ctx, work->arena, work->store,
                       dp_str_of(options->story), dp_str_of(options->lang),
                       &whole);

    if (status != DP_OK)
        return status;
    if (!json)
        print_story(work->arena, &whole.story);
    return print_articles(work, &whole, json);
}
