/* depeche search: articles of the store, newest first. */
#include <unistd.h>

#include "cli/store.h"
#include "core/json.h"
#include "store/story.h"

#include "core/banned.h"

typedef enum order { BY_TIME, BY_FITNESS } order;
typedef enum format { FORMAT_TEXT, FORMAT_JSON } format;

typedef struct search_options {
    dp_common common;
    const char *store, *lang, *outlet, *about, *kind, *between, *since, *until;
    const char *dossier;
    int by, format;
    bool json;
    size_t limit;
} search_options;

static const dp_word orders[] = { { "time", BY_TIME },
                                  { "fitness", BY_FITNESS },
                                  { 0 } };
static const dp_word formats[] = { { "text", FORMAT_TEXT },
                                   { "json", FORMAT_JSON },
                                   { 0 } };

#define AT(member) offsetof(search_options, member)

const dp_option dp_search_options[] = {
    DP_STORE_OPTION(search_options),
    { "lang", 0, DP_OPTION_TEXT, AT(lang), "LANG", NULL,
      "articles in this language: fr, en, es, ar" },
    { "outlet", 0, DP_OPTION_TEXT, AT(outlet), "NAME", NULL,
      "of this publication" },
    { "about", 0, DP_OPTION_TEXT, AT(about), "NAME", NULL,
      "that name this person, state or body, in any spelling or script" },
    { "kind", 0, DP_OPTION_TEXT, AT(kind), "KIND", NULL,
      "that tell an event of this kind: visit, meeting, vote" },
    { "between", 0, DP_OPTION_TEXT, AT(between), "A,B", NULL,
      "that tell an event of both states: MA,RU" },
    { "since", 0, DP_OPTION_TEXT, AT(since), "DAY", NULL,
      "published on this day or later; 2024-02 is a month" },
    { "until", 0, DP_OPTION_TEXT, AT(until), "DAY", NULL,
      "published on this day or before" },
    { "dossier", 0, DP_OPTION_TEXT, AT(dossier), "NAME", NULL,
      "the search saved under this name, and what else is asked for" },
    { "by", 0, DP_OPTION_WORD, AT(by), NULL, orders,
      "'fitness' ranks the newest 2,000" },
    { "limit", 0, DP_OPTION_COUNT, AT(limit), "N", NULL,
      "show at most N articles, 10000 of them at most; 20" },
    { "format", 0, DP_OPTION_WORD, AT(format), NULL, formats,
      "'json' prints one object a line" },
    { "json", 0, DP_OPTION_FLAG, AT(json), NULL, NULL,
      "the same as --format json" },
    { 0 }
};

/* -- Printing ----------------------------------------------------------------
 */

static dp_str shown(dp_arena *arena, dp_str s)
{
    return dp_is_terminal(STDOUT_FILENO) ? dp_harmless(arena, s, false) : s;
}

static void print_part(dp_arena *arena, dp_str s, const char *before)
{
    s = shown(arena, s);
    if (s.n)
        printf("%s%.*s", before, (int)s.n, s.p);
}

/* The snippet with its hits in bold, or between asterisks. */
static void print_snippet(dp_arena *arena, const dp_hit *hit, bool colour)
{
    const char *on = colour ? "\033[1m" : "*", *off = colour ? "\033[0m" : "*";
    size_t at = 0;

    printf("    ");
    for (size_t i = 0; i < hit->marks.n; i++) {
        dp_span mark = hit->marks.at[i];
        print_part(arena, dp_str_sub(hit->snippet, at, mark.begin), "");
        printf("%s", on);
        print_part(arena, dp_str_sub(hit->snippet, mark.begin, mark.end), "");
        printf("%s", off);
        at = mark.end;
    }
    print_part(arena, dp_str_sub(hit->snippet, at, hit->snippet.n), "");
    putchar('\n');
}

/* A hit among the others; those with one text are told under the first. */
typedef struct found {
    const dp_hit *hit;
    dp_story_of story;
    dp_str text; /* the id of the first article that has it */
    bool folded, shared;
} found;

/* Who else has the text. */
static void print_same(dp_arena *arena, const found *all, size_t n, size_t of)
{
    bool first = true;

    for (size_t i = of + 1; all[of].shared && i < n; i++) {
        const dp_hit *hit = all[i].hit;
        if (!dp_str_eq(all[i].text, all[of].text))
            continue;
        printf("%s", first ? "    the same text: " : ", ");
        print_part(arena, hit->outlet.n ? hit->outlet : hit->id, "");
        first = false;
    }
    if (!first)
        putchar('\n');
}

static void print_text(dp_arena *arena, const found *all, size_t n, size_t of,
                       bool first)
{
    const dp_hit *hit = all[of].hit;
    bool colour = dp_has_colour(STDOUT_FILENO);
    dp_str title = hit->title.n ? hit->title : DP_S("(without a title)");

    if (!first)
        putchar('\n');
    printf("%s", colour ? "\033[1m" : "");
    print_part(arena, title, "");
    printf("%s\n", colour ? "\033[0m" : "");
    print_part(arena, hit->outlet, "");
    print_part(arena, hit->published, hit->outlet.n ? " \u00b7 " : "");
    print_part(arena, hit->language,
               hit->outlet.n || hit->published.n ? " \u00b7 " : "");
    if (!dp_str_eq(all[of].text, hit->id))
        printf(" \u00b7 a copy");
    if (all[of].story.articles > 1)
        printf(" \u00b7 a story of %zu articles", all[of].story.articles);
    if (hit->revisions > 1)
        printf(" \u00b7 %lld versions", (long long)hit->revisions);
    putchar('\n');
    print_part(arena, hit->url.n ? hit->url : hit->id, "");
    putchar('\n');
    print_snippet(arena, hit, colour);
    print_same(arena, all, n, of);
}

static dp_status print_json(dp_ctx *ctx, dp_arena *arena, const found *one)
{
    const dp_hit *hit = one->hit;
    json_t *object = json_object(), *marks = json_array();
    dp_str line;

    json_object_set_new(object, "id", dp_json_of(hit->id));
    json_object_set_new(object, "url", dp_json_of(hit->url));
    json_object_set_new(object, "title", dp_json_of(hit->title));
    json_object_set_new(object, "outlet", dp_json_of(hit->outlet));
    json_object_set_new(object, "published", dp_json_of(hit->published));
    json_object_set_new(object, "language", dp_json_of(hit->language));
    json_object_set_new(
        object, "copy_of",
        dp_json_of(dp_str_eq(one->text, hit->id) ? DP_NULL : one->text));
    json_object_set_new(object, "story", dp_json_of(one->story.story));
    json_object_set_new(object, "revisions", json_integer(hit->revisions));
    json_object_set_new(object, "snippet", dp_json_of(hit->snippet));
    for (size_t i = 0; i < hit->marks.n; i++) {
        dp_str s = hit->snippet;
        dp_span mark = hit->marks.at[i];
        size_t begin = dp_utf8_count(dp_str_sub(s, 0, mark.begin));
        size_t n = dp_utf8_count(dp_str_sub(s, mark.begin, mark.end));
        json_array_append_new(marks,
                              json_pack("{s:I,s:I}", "begin", (json_int_t)begin,
                                        "end", (json_int_t)(begin + n)));
    }
    json_object_set_new(object, "marks", marks);
    line = dp_json_print(arena, object);
    json_decref(object);
    if (!line.p)
        return dp_no_memory(ctx, "a hit");
    line = shown(arena, line);
    printf("%.*s\n", (int)line.n, line.p ? line.p : "");
    return DP_OK;
}

static void talk(const search_options *o, const dp_hits *hits)
{
    if (hits->nobody.p)
        dp_complain("no record names '%.*s'; looked for the name in the texts",
                    DP_F(hits->nobody));
    if (hits->no_outlet.p)
        dp_complain("no publication has '%.*s' in its name",
                    DP_F(hits->no_outlet));
    if (hits->n == 0)
        dp_complain("nothing found");
    if (hits->meant.p)
        dp_complain("did you mean: %.*s", DP_F(hits->meant));
    if (o->common.quiet)
        return;
    if (hits->only)
        dp_complain("ranked the newest 2,000; there are more");
    if (hits->more)
        dp_complain(hits->n < DP_HITS_MAX
                        ? "there are more; --limit N shows them"
                        : "there are more; days or another word part them");
}

/* -- Folding -----------------------------------------------------------------
 */

/* Stories know of copies with edits, too. */
static dp_status place_hits(dp_work *work, const dp_hits *hits, found **out)
{
    found *all = DP_NEWS(work->arena, hits->n + 1, found);
    dp_status status = DP_OK;
    dp_map texts = { 0 };
    uint32_t *first;
    bool fresh;

    if (!all)
        return dp_no_memory(work->ctx, "the search");
    for (size_t i = 0; i < hits->n && status == DP_OK; i++) {
        const dp_hit *hit = &hits->at[i];
        all[i].hit = hit;
        status = dp_store_story_of(work->ctx, work->arena, work->store, hit->id,
                                   &all[i].story);
        all[i].text = all[i].story.copy_of.p ? all[i].story.copy_of
                      : hit->copy_of.p       ? hit->copy_of
                                             : hit->id;
        first = dp_map_put(work->arena, &texts, all[i].text, &fresh);
        if (!first)
            return dp_no_memory(work->ctx, "the search");
        if (fresh)
            *first = (uint32_t)i;
        all[i].folded = !fresh;
        all[*first].shared |= !fresh;
    }
    *out = all;
    return status;
}

static dp_status print_hits(dp_work *work, const search_options *o,
                            const dp_hits *hits)
{
    found *all = NULL;
    dp_status status = place_hits(work, hits, &all);

    for (size_t i = 0; status == DP_OK && i < hits->n; i++) {
        if (o->json || o->format == FORMAT_JSON)
            status = print_json(work->ctx, work->arena, &all[i]);
        else if (!all[i].folded)
            print_text(work->arena, all, hits->n, i, i == 0);
    }
    return status;
}

/* -- Asking ------------------------------------------------------------------
 */

static dp_status ask(dp_work *work, const search_options *o, char **words,
                     int n)
{
    dp_search search = { .words = dp_join_operands(work->arena, words, n),
                         .lang = dp_str_of(o->lang),
                         .outlet = dp_str_of(o->outlet),
                         .about = dp_str_of(o->about),
                         .kind = dp_str_of(o->kind),
                         .between = dp_str_of(o->between),
                         .dossier = dp_str_of(o->dossier),
                         .fitness = o->by == BY_FITNESS,
                         .limit = o->limit };
    dp_hits hits;
    dp_status status;

    if (o->since || o->until)
        search.days =
            dp_str_printf(work->arena, "%s..%s", o->since ? o->since : "",
                          o->until ? o->until : "");
    status =
        dp_store_search(work->ctx, work->arena, work->store, &search, &hits);
    if (status == DP_OK)
        status = print_hits(work, o, &hits);
    if (status == DP_OK)
        talk(o, &hits);
    return status;
}

int cmd_search(const dp_command *self, int argc, char **argv)
{
    search_options options = { 0 };
    dp_work work = { 0 };
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (options.limit > DP_HITS_MAX)
        return dp_misused(self, "option '--limit' takes at most %d",
                          DP_HITS_MAX);
    status = dp_work_open(&options.common, options.store, DP_STORE_READ, &work);
    if (status == DP_OK)
        status = ask(&work, &options, argv, n);
    return dp_work_end(&work, status);
}
