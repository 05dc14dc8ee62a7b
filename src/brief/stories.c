/* The stories of a press review: of each a few articles, with an extract or
 * whole, and who else carries it. */
#include "brief/gather.h"
#include "record/record.h"

#include "core/banned.h"

enum {
    STORIES = 12,
    SHOWN = 3,       /* articles of a story, with extracts */
    SHOWN_FULL = 40, /* with whole texts */
    EXTRACT = 420,   /* bytes */
    QUOTES_OF = 2,   /* quotes taken of a story */
    QUOTE_SHORT = 40,
    QUOTE_LONG = 400 /* bytes */
};

typedef struct shower {
    gatherer *g;
    const dp_story_whole *whole;
    dp_brief_story *out;
    size_t *order; /* places of the texts of their own, the fittest first */
    size_t order_n;
    size_t quotes;
    bool any_day; /* articles of all days, not of the review's alone */
} shower;

static dp_brief_source source_of(const dp_story_article *article)
{
    return (dp_brief_source){ .id = article->id,
                              .outlet = article->outlet,
                              .title = article->title,
                              .url = article->url,
                              .published = article->published,
                              .language = article->language };
}

static bool in_days(const shower *s, const dp_story_article *article)
{
    return s->any_day || (article->day >= s->g->out->first &&
                          article->day <= s->g->out->last);
}

static bool in_language(const gatherer *g, dp_str tag)
{
    dp_str primary = dp_str_sub(tag, 0, dp_str_find_char(tag, '-', 0));

    return dp_str_eq(primary, g->out->language);
}

/* -- Which are shown ---------------------------------------------------------
 */

static bool has_outlet(const shower *s, size_t n, dp_str outlet)
{
    for (size_t i = 0; i < n; i++)
        if (dp_str_eq(s->whole->at[s->order[i]].outlet, outlet))
            return true;
    return false;
}

/* The one the story is called by, then those in the reader's language, then the
 * others; of each an outlet once, then again. */
static bool fits(const shower *s, size_t i, int round)
{
    const dp_story_article *article = &s->whole->at[i];
    bool told = has_outlet(s, s->order_n, article->outlet);

    switch (round) {
    case 0:
        return dp_str_eq(article->id, s->whole->story.title_of);
    case 1:
        return in_language(s->g, article->language) && !told;
    case 2:
        return !told;
    default:
        return true;
    }
}

static bool taken(const shower *s, size_t i)
{
    for (size_t k = 0; k < s->order_n; k++)
        if (s->order[k] == i)
            return true;
    return false;
}

/* A copy stands for itself where its original is of another day. */
static bool own_text(const shower *s, size_t i)
{
    size_t original = s->whole->at[i].original;

    return original == i || !in_days(s, &s->whole->at[original]);
}

static void sort_articles(shower *s)
{
    for (int round = 0; round < 4; round++)
        for (size_t i = 0; i < s->whole->n; i++)
            if (in_days(s, &s->whole->at[i]) && own_text(s, i) &&
                !taken(s, i) && fits(s, i, round))
                s->order[s->order_n++] = i;
}

/* -- Showing one -------------------------------------------------------------
 */

static dp_str dup(gatherer *g, dp_str s)
{
    return s.p ? dp_str_dup(g->arena, s) : s;
}

static bool may_quote(const dp_quote *quote)
{
    size_t n = quote->span.end - quote->span.begin;

    return quote->speaker.n > 0 && n >= QUOTE_SHORT && n <= QUOTE_LONG;
}

static void take_quotes(shower *s, const dp_article *article, size_t source)
{
    gatherer *g = s->g;

    for (size_t i = 0; i < article->quotes.n && s->quotes < QUOTES_OF; i++) {
        const dp_quote *quote = &article->quotes.at[i];
        dp_brief_quote said = { .source = source };
        if (!may_quote(quote))
            continue;
        said.words = extract_cut(g->arena,
                                 dp_str_sub(article->text, quote->span.begin,
                                            quote->span.end),
                                 QUOTE_LONG);
        said.speaker = dup(g, dp_called(&g->calling, g->arena, quote->speaker_id,
                                        quote->speaker));
        said.language = dup(g, article->language);
        if (dp_vec_push(g->arena, &g->said, said))
            s->quotes++;
    }
}

static dp_status read_article(shower *s, const dp_story_article *of,
                              dp_brief_article *out)
{
    gatherer *g = s->g;
    dp_arena *arena = dp_arena_new((size_t)1 << 30);
    dp_article article;
    dp_str record = DP_NULL;
    dp_status status;

    if (!arena)
        return dp_no_memory(g->ctx, "an article");
    status = dp_store_record(g->ctx, arena, g->store, of->id, &record);
    if (status == DP_OK && record.p)
        status = dp_record_parse(g->ctx, arena, record, &article);
    if (status == DP_OK && record.p)
        status = extract_of(g->ctx, arena, &article, EXTRACT, &out->extract);
    if (status == DP_OK && record.p) {
        out->extract = dup(g, out->extract);
        if (g->query->full)
            out->text = dup(g, article.text);
        take_quotes(s, &article, out->source);
    }
    dp_arena_close(arena);
    if (status == DP_OK)
        status = dp_notes_of(g->ctx, g->arena, g->store, of->id, &out->notes);
    return status;
}

/* Outlets that carry the same text. */
static dp_status take_copies(shower *s, size_t of, dp_brief_article *out)
{
    gatherer *g = s->g;
    const dp_story_whole *whole = s->whole;

    out->copies.at = DP_NEWS(g->arena, whole->n + 1, dp_str);
    out->copy_sources = DP_NEWS(g->arena, whole->n + 1, size_t);
    if (!out->copies.at || !out->copy_sources)
        return dp_no_memory(g->ctx, "copies");
    for (size_t i = 0; i < whole->n; i++) {
        dp_brief_source source = source_of(&whole->at[i]);
        if (i == of || whole->at[i].original != whole->at[of].original ||
            !in_days(s, &whole->at[i]) || own_text(s, i))
            continue;
        out->copy_sources[out->copies.n] = source_number(g, &source);
        out->copies.at[out->copies.n++] = source.outlet;
    }
    return DP_OK;
}

static dp_status show_articles(shower *s)
{
    size_t most = s->g->query->full ? SHOWN_FULL : SHOWN;
    dp_status status = DP_OK;

    s->out->articles.at =
        DP_NEWS(s->g->arena, s->order_n + 1, dp_brief_article);
    if (!s->out->articles.at)
        return dp_no_memory(s->g->ctx, "a story");
    for (size_t i = 0; i < s->order_n && i < most && status == DP_OK; i++) {
        const dp_story_article *article = &s->whole->at[s->order[i]];
        dp_brief_source source = source_of(article);
        dp_brief_article *shown = &s->out->articles.at[s->out->articles.n++];
        shown->source = source_number(s->g, &source);
        status = read_article(s, article, shown);
        if (status == DP_OK)
            status = take_copies(s, s->order[i], shown);
    }
    return status;
}

/* Outlets whose articles are not shown. */
static dp_status name_others(shower *s)
{
    size_t shown = s->out->articles.n;

    s->out->others.at = DP_NEWS(s->g->arena, s->order_n + 1, dp_str);
    s->out->other_sources = DP_NEWS(s->g->arena, s->order_n + 1, size_t);
    if (!s->out->others.at || !s->out->other_sources)
        return dp_no_memory(s->g->ctx, "a story");
    for (size_t i = shown; i < s->order_n; i++) {
        const dp_story_article *article = &s->whole->at[s->order[i]];
        dp_brief_source source = source_of(article);
        if (has_outlet(s, i, article->outlet))
            continue;
        s->out->other_sources[s->out->others.n] =
            source_number(s->g, &source);
        s->out->others.at[s->out->others.n++] = article->outlet;
    }
    return DP_OK;
}

static dp_status show_whole(shower *s)
{
    dp_status status;

    s->order = DP_NEWS(s->g->arena, s->whole->n + 1, size_t);
    if (!s->order)
        return dp_no_memory(s->g->ctx, "a story");
    sort_articles(s);
    status = show_articles(s);
    return status == DP_OK ? name_others(s) : status;
}

static dp_status show_story(gatherer *g, const dp_story *story,
                            dp_brief_story *out)
{
    dp_story_whole whole;
    shower s = { .g = g, .whole = &whole, .out = out };
    dp_status status = dp_store_story(g->ctx, g->arena, g->store, story->id,
                                      g->out->language, &whole);

    out->story = *story;
    return status == DP_OK ? show_whole(&s) : status;
}

/* -- All ---------------------------------------------------------------------
 */

dp_status gather_stories(gatherer *g)
{
    dp_search match = { .words = g->query->words,
                        .about = g->query->about,
                        .between = g->query->between,
                        .dossier = g->query->dossier };
    dp_story_search search = {
        .first = g->out->first,
        .last = g->out->last,
        .language = g->out->language,
        .match = g->out->subject.p ? &match : NULL,
        .limit = g->query->stories ? g->query->stories : STORIES,
    };
    dp_story_list list;
    dp_status status =
        dp_store_stories(g->ctx, g->arena, g->store, &search, &list);

    if (status != DP_OK)
        return status;
    g->out->articles = list.articles;
    g->out->stories.at = DP_NEWS(g->arena, list.n + 1, dp_brief_story);
    if (!g->out->stories.at)
        return dp_no_memory(g->ctx, "stories");
    for (size_t i = 0; i < list.n && status == DP_OK; i++)
        status = show_story(g, &list.at[i], &g->out->stories.at[i]);
    g->out->stories.n = list.n;
    return status;
}

/* -- What a person chose -----------------------------------------------------
 */

static bool has_days(const shower *s)
{
    for (size_t i = 0; i < s->whole->n; i++)
        if (in_days(s, &s->whole->at[i]))
            return true;
    return false;
}

/* An article alone is a story that has nothing else. */
static void leave_alone(dp_story_whole *whole, dp_str id)
{
    size_t i = 0;

    while (i < whole->n && !dp_str_eq(whole->at[i].id, id))
        i++;
    if (i == whole->n)
        return;
    whole->at = &whole->at[i];
    whole->at->original = 0;
    whole->n = 1;
    whole->story = (dp_story){ .id = whole->at->id,
                               .title = whole->at->title,
                               .title_of = whole->at->id,
                               .language = whole->at->language,
                               .first_published = whole->at->published,
                               .first_outlet = whole->at->outlet,
                               .articles = 1 };
}

static dp_status show_choice(gatherer *g, const dp_brief_choice *choice,
                             dp_brief_story *out)
{
    dp_story_whole whole;
    shower s = { .g = g, .whole = &whole, .out = out };
    dp_status status = dp_store_story(g->ctx, g->arena, g->store,
                                      choice->article, g->out->language,
                                      &whole);

    if (status != DP_OK)
        return status;
    if (choice->alone)
        leave_alone(&whole, choice->article);
    s.any_day = choice->alone || !has_days(&s);
    out->story = whole.story;
    out->section = choice->section;
    out->comment = choice->comment;
    return show_whole(&s);
}

/* One whose article is gone is left out: it was forgotten for good. */
dp_status gather_chosen(gatherer *g)
{
    const dp_brief_chosen *chosen = g->query->chosen;
    size_t n = 0;

    g->out->stories.at = DP_NEWS(g->arena, chosen->n + 1, dp_brief_story);
    if (!g->out->stories.at)
        return dp_no_memory(g->ctx, "stories");
    for (size_t i = 0; i < chosen->n; i++) {
        dp_brief_story *story = &g->out->stories.at[n];
        dp_status status = show_choice(g, &chosen->at[i], story);
        if (status != DP_OK && status != DP_NO_INPUT)
            return status;
        n += status == DP_OK;
    }
    g->out->stories.n = n;
    for (size_t i = 0; i < n; i++)
        g->out->articles += g->out->stories.at[i].articles.n;
    return DP_OK;
}
