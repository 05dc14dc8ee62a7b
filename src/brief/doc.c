/* A press review as a document: blocks in the order they are read, in the words
 * of the reader's language. Every format prints these. */
#include "brief/inside.h"

#include "core/banned.h"

typedef struct writer {
    dp_ctx *ctx;
    dp_arena *arena;
    const dp_brief *brief;
    brief_words words;
    doc *out;
    doc_block block; /* being written */
    dp_buf text;
    size_t sections, stories;
    bool failed;
} writer;

/* -- Blocks ------------------------------------------------------------------
 */

static void begin(writer *w, doc_style style, dp_str language)
{
    w->block = (doc_block){ .style = style, .language = language };
    w->block.own = language.p == w->brief->language.p;
    w->text = dp_buf_new(w->arena, PRINTED_MAX);
}

static void end(writer *w)
{
    w->block.text = w->text.n ? dp_buf_str(&w->text) : DP_S("");
    if (!w->block.text.p ||
        !dp_vec_push(w->arena, &w->out->blocks, w->block))
        w->failed = true;
}

static void add(writer *w, dp_str s)
{
    dp_buf_add(&w->text, s);
}

static void add_run(writer *w, size_t from, doc_kind kind, size_t number,
                    dp_str url)
{
    doc_run run = { from, w->text.n, kind, number, url };

    if (w->text.n > from && !dp_vec_push(w->arena, &w->block.runs, run))
        w->failed = true;
}

/* What stands between two of a list. */
static dp_str comma(writer *w)
{
    return word_with(&w->words, "comma", DP_S(""), DP_S(""));
}

static void add_name(writer *w, dp_str s)
{
    size_t from = w->text.n;

    add(w, s);
    add_run(w, from, RUN_NAME, 0, DP_NULL);
}

static void add_strong(writer *w, dp_str s)
{
    size_t from = w->text.n;

    add(w, s);
    add_run(w, from, RUN_STRONG, 0, DP_NULL);
}

/* A blank before it that no line is broken at. */
static void add_reference(writer *w, size_t number)
{
    size_t from;

    if (number == 0)
        return;
    add(w, DP_S("\u00a0"));
    from = w->text.n;
    dp_buf_printf(&w->text, "[%zu]", number);
    add_run(w, from, RUN_REFERENCE, number, DP_NULL);
}

static void add_dot(writer *w)
{
    if (w->text.n)
        add(w, DP_S(" \u00b7 "));
}

static void whole(writer *w, doc_style style, dp_str language, dp_str text)
{
    begin(w, style, language);
    add(w, text);
    end(w);
}

static dp_str own(const writer *w)
{
    return w->brief->language;
}

static void section(writer *w, const char *key)
{
    begin(w, DOC_SECTION, own(w));
    w->block.number = ++w->sections;
    add(w, word_of(&w->words, key));
    end(w);
}

/* -- Head --------------------------------------------------------------------
 */

static dp_str review_title(writer *w)
{
    const dp_brief *brief = w->brief;

    if (brief->chosen && brief->chosen->title.n)
        return brief->chosen->title;
    if (brief->chosen && brief->full)
        return word_of(&w->words, "panorama");
    return brief->subject.p ? word_with(&w->words, "title.dossier",
                                        brief->subject, DP_NULL)
                            : word_of(&w->words, "title");
}

/* Who made it, and for how many: what who licenses whole texts asks. */
static void put_maker(writer *w)
{
    const dp_brief_chosen *chosen = w->brief->chosen;

    if (!chosen || (!chosen->who.n && !chosen->copies))
        return;
    begin(w, DOC_NOTE, own(w));
    if (chosen->who.n)
        add_name(w, word_with(&w->words, "made.by", chosen->who, DP_NULL));
    if (chosen->copies) {
        add_dot(w);
        add(w, word_count(&w->words, "printed", chosen->copies));
    }
    end(w);
}

static void put_head(writer *w)
{
    const dp_brief *brief = w->brief;
    dp_str title = review_title(w);
    dp_str days = DP_S("");

    if (brief->last != DP_DAY_MIN)
        days = brief->first == brief->last
                   ? words_day(&w->words, brief->last, true)
                   : word_with(&w->words, "date.span",
                               words_day(&w->words, brief->first, false),
                               words_day(&w->words, brief->last, false));
    whole(w, DOC_TITLE, own(w), title);
    whole(w, DOC_DATE, own(w), days);
    w->out->title = days.n ? word_with(&w->words, "comma", title, days) : title;
    if (brief->articles == 0) {
        whole(w, DOC_NOTE, own(w), word_of(&w->words, "nothing"));
        return;
    }
    put_maker(w);
    if (!brief->chosen)
        whole(w, DOC_NOTE, own(w),
              word_count(&w->words, "made", brief->articles));
    whole(w, DOC_CONTENTS, own(w), word_of(&w->words, "contents"));
}

/* -- Stories -----------------------------------------------------------------
 */

static dp_str title_of(writer *w, dp_str title)
{
    return title.n ? title : word_of(&w->words, "untitled");
}

static dp_str outlet_of(writer *w, dp_str outlet)
{
    return outlet.n ? outlet : word_of(&w->words, "unknown");
}

static void put_story_head(writer *w, const dp_story *story)
{
    begin(w, DOC_STORY, story->language);
    w->block.number = ++w->stories;
    add(w, title_of(w, story->title));
    end(w);
    begin(w, DOC_META, own(w));
    add(w, word_count(&w->words, "articles", story->articles));
    if (story->outlets.n) {
        add_dot(w);
        add(w, word_count(&w->words, "outlets", story->outlets.n));
    }
    for (size_t i = 0; i < story->languages.n; i++) {
        add(w, i == 0 ? DP_S(" \u00b7 ") : comma(w));
        add(w, words_tongue(&w->words, story->languages.at[i].name));
    }
    if (story->articles > 1 && story->first_outlet.n) {
        add_dot(w);
        add_name(w,
                 word_with(&w->words, "first", story->first_outlet, DP_NULL));
    }
    if (story->growing) {
        add_dot(w);
        add(w, word_of(&w->words, "growing"));
    }
    end(w);
}

/* Names with their references, in the phrase of `key`. */
static void put_names(writer *w, const char *key, const dp_strs *names,
                      const size_t *numbers)
{
    dp_str mark = DP_S("\x01"), phrase;
    size_t at;

    if (names->n == 0)
        return;
    phrase = word_with(&w->words, key, mark, DP_NULL);
    at = dp_str_find(phrase, mark, 0);
    begin(w, DOC_META, own(w));
    add(w, dp_str_sub(phrase, 0, at));
    for (size_t i = 0; i < names->n; i++) {
        if (i > 0)
            add(w, comma(w));
        add_name(w, outlet_of(w, names->at[i]));
        add_reference(w, numbers[i]);
    }
    if (at != DP_NOT_FOUND)
        add(w, dp_str_sub(phrase, at + mark.n, phrase.n));
    end(w);
}

static void put_paragraphs(writer *w, dp_str language, dp_str text)
{
    size_t at = 0;

    while (at < text.n) {
        size_t next = dp_str_find(text, DP_S("\n\n"), at);
        dp_str paragraph = dp_str_trim(
            dp_str_sub(text, at, next == DP_NOT_FOUND ? text.n : next));
        if (paragraph.n)
            whole(w, DOC_TEXT, language,
                  extract_cut(w->arena, paragraph, SIZE_MAX / 2));
        if (next == DP_NOT_FOUND)
            return;
        at = next + 2;
    }
}

/* A person's words; `language` null: not told. */
static void put_remark(writer *w, dp_str language, dp_str text, dp_str who)
{
    if (!text.n)
        return;
    begin(w, DOC_REMARK, language);
    if (who.n) {
        add_strong(w, who);
        add_dot(w);
    }
    add(w, extract_cut(w->arena, text, SIZE_MAX / 2));
    end(w);
}

static void put_notes(writer *w, const dp_notes *notes)
{
    for (size_t i = 0; i < notes->n; i++)
        put_remark(w, notes->at[i].language, notes->at[i].text,
                   notes->at[i].who.n ? notes->at[i].who
                                      : word_of(&w->words, "note"));
}

static void put_article(writer *w, const dp_brief_article *article,
                        dp_str story_title)
{
    const dp_brief_source *source =
        &w->brief->sources.at[article->source - 1];

    begin(w, DOC_BYLINE, own(w));
    add_strong(w, outlet_of(w, source->outlet));
    if (source->published.p) {
        add_dot(w);
        add(w, words_date(&w->words, source->published));
    }
    add_reference(w, article->source);
    end(w);
    if (!dp_str_eq(source->title, story_title))
        whole(w, DOC_HEADLINE, source->language, title_of(w, source->title));
    if (article->text.p)
        put_paragraphs(w, source->language, article->text);
    else if (article->extract.n)
        whole(w, DOC_TEXT, source->language, article->extract);
    put_names(w, "copies", &article->copies, article->copy_sources);
    put_notes(w, &article->notes);
}

/* The stories of a review that a person made stand under its own sections. */
static void put_story_section(writer *w, size_t i)
{
    const dp_brief_story *story = &w->brief->stories.at[i];
    dp_str before = i ? story[-1].section : DP_NULL;

    if (!story->section.n && i == 0)
        section(w, "stories");
    if (!story->section.n || dp_str_eq(story->section, before))
        return;
    begin(w, DOC_SECTION, DP_NULL);
    w->block.number = ++w->sections;
    add(w, story->section);
    end(w);
}

static void put_stories(writer *w)
{
    if (w->brief->stories.n == 0)
        return;
    for (size_t i = 0; i < w->brief->stories.n; i++) {
        const dp_brief_story *story = &w->brief->stories.at[i];
        put_story_section(w, i);
        put_story_head(w, &story->story);
        put_remark(w, DP_NULL, story->comment, DP_NULL);
        for (size_t k = 0; k < story->articles.n; k++)
            put_article(w, &story->articles.at[k], story->story.title);
        put_names(w, "also", &story->others, story->other_sources);
    }
}

/* -- Facts -------------------------------------------------------------------
 */

/* "Marsac" beside "Odile Marsac" is the same person. */
static bool is_tail(dp_str tail, dp_str of)
{
    return of.n > tail.n && dp_str_ends(of, tail) &&
           of.p[of.n - tail.n - 1] == ' ';
}

static bool named_better(const dp_actors *actors, size_t of)
{
    dp_str name = actors->at[of].name;

    for (size_t i = 0; i < actors->n; i++)
        if (i != of && (is_tail(name, actors->at[i].name) ||
                        (i < of && dp_str_eq(name, actors->at[i].name))))
            return true;
    return false;
}

static void add_actors(writer *w, const dp_actors *actors)
{
    bool first = true;

    for (size_t i = 0; i < actors->n; i++) {
        if (named_better(actors, i))
            continue;
        if (!first)
            add(w, comma(w));
        add_name(w, actors->at[i].name);
        first = false;
    }
}

/* Behind a dot, in the phrase of `key` unless that is NULL. */
static void add_people(writer *w, const char *key, const dp_actors *actors)
{
    dp_str mark = DP_S("\x01"), phrase = mark;
    size_t at;

    if (actors->n == 0)
        return;
    add_dot(w);
    if (key)
        phrase = word_with(&w->words, key, mark, DP_NULL);
    at = dp_str_find(phrase, mark, 0);
    add(w, dp_str_sub(phrase, 0, at));
    add_actors(w, actors);
    if (at != DP_NOT_FOUND)
        add(w, dp_str_sub(phrase, at + mark.n, phrase.n));
}

static void add_part(writer *w, dp_str part)
{
    if (!part.n)
        return;
    add_dot(w);
    add_name(w, part);
}

/* What needs no saying: that what is past took place, and that what is to come
 * is planned. */
static void put_fact(writer *w, const dp_brief_fact *fact, dp_str unsaid)
{
    const dp_happening *h = &fact->happening;

    begin(w, DOC_FACT, own(w));
    add_strong(w, h->date.p ? words_date(&w->words, h->date) : DP_S(""));
    add_dot(w);
    add(w, word_under(&w->words, "kind", h->kind));
    if (fact->status.n && !dp_str_eq(fact->status, unsaid)) {
        add(w, DP_S(" ("));
        add(w, word_under(&w->words, "status", fact->status));
        add(w, DP_S(")"));
    }
    add_people(w, NULL, &h->actors);
    add_people(w, "with", &h->with);
    add_part(w, h->body);
    if (h->position.n)
        add_part(w, word_under(&w->words, "position", h->position));
    add_part(w, h->place);
    for (size_t i = 0; i < fact->sources_n; i++)
        add_reference(w, fact->sources[i]);
    end(w);
    if (fact->words.n)
        whole(w, DOC_TEXT, fact->language, fact->words);
}

static void put_facts(writer *w, const char *key, const dp_brief_facts *facts,
                      dp_str unsaid)
{
    if (facts->n == 0)
        return;
    section(w, key);
    for (size_t i = 0; i < facts->n; i++)
        put_fact(w, &facts->at[i], unsaid);
}

static void put_said(writer *w)
{
    if (w->brief->said.n == 0)
        return;
    section(w, "said");
    for (size_t i = 0; i < w->brief->said.n; i++) {
        const dp_brief_quote *quote = &w->brief->said.at[i];
        begin(w, DOC_FACT, quote->language);
        add_strong(w, quote->speaker);
        add_reference(w, quote->source);
        end(w);
        whole(w, DOC_TEXT, quote->language,
              word_with(&w->words, "quote", quote->words, DP_NULL));
    }
}

/* -- Sources -----------------------------------------------------------------
 */

static void put_source(writer *w, size_t i)
{
    const dp_brief_source *source = &w->brief->sources.at[i];
    size_t from;

    begin(w, DOC_SOURCE, own(w));
    w->block.number = i + 1;
    add_strong(w, outlet_of(w, source->outlet));
    if (source->published.p) {
        add_dot(w);
        add(w, words_date(&w->words, source->published));
    }
    add(w, DP_S("\n"));
    add(w, extract_cut(w->arena, title_of(w, source->title), 300));
    if (source->url.n) {
        add(w, DP_S("\n"));
        from = w->text.n;
        add(w, source->url);
        add_run(w, from, RUN_LINK, 0, source->url);
    }
    end(w);
}

static void put_sources(writer *w)
{
    if (w->brief->sources.n == 0)
        return;
    section(w, "sources");
    for (size_t i = 0; i < w->brief->sources.n; i++)
        put_source(w, i);
}

dp_status doc_make(dp_ctx *ctx, dp_arena *arena, const dp_brief *brief,
                   doc *out)
{
    writer w = { .ctx = ctx, .arena = arena, .brief = brief, .out = out };
    dp_status status = words_open(ctx, arena, brief->language, &w.words);

    if (status != DP_OK)
        return status;
    *out = (doc){ .language = brief->language, .day = brief->last };
    put_head(&w);
    put_stories(&w);
    put_facts(&w, "happened", &brief->happened, DP_S("held"));
    put_said(&w);
    put_facts(&w, "votes", &brief->votes, DP_S("held"));
    put_facts(&w, "coming", &brief->coming, DP_S("planned"));
    put_sources(&w);
    words_close(&w.words);
    return w.failed ? dp_no_memory(ctx, "the press review") : DP_OK;
}
