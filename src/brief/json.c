/* A press review as one JSON object: for programs that set it themselves. */
#include "brief/inside.h"
#include "core/json.h"

#include "core/banned.h"

static json_t *number_of(size_t n)
{
    return json_integer((json_int_t)n);
}

static json_t *numbers_of(const size_t *at, size_t n)
{
    json_t *array = json_array();

    for (size_t i = 0; i < n; i++)
        json_array_append_new(array, number_of(at[i]));
    return array;
}

static json_t *names_of(const dp_strs *names)
{
    json_t *array = json_array();

    for (size_t i = 0; i < names->n; i++)
        json_array_append_new(array, dp_json_of(names->at[i]));
    return array;
}

static json_t *shares_of(const dp_story_shares *shares)
{
    json_t *array = json_array();

    for (size_t i = 0; i < shares->n; i++)
        json_array_append_new(array, dp_json_of(shares->at[i].name));
    return array;
}

static json_t *notes_of(const dp_notes *notes)
{
    json_t *array = json_array();

    for (size_t i = 0; i < notes->n; i++) {
        json_t *object = json_object();
        json_object_set_new(object, "who", dp_json_of(notes->at[i].who));
        json_object_set_new(object, "at", dp_json_of(notes->at[i].at));
        json_object_set_new(object, "text", dp_json_of(notes->at[i].text));
        json_array_append_new(array, object);
    }
    return array;
}

static json_t *article_of(const dp_brief_article *article)
{
    json_t *object = json_object();

    json_object_set_new(object, "source", number_of(article->source));
    json_object_set_new(object, "extract", dp_json_of(article->extract));
    json_object_set_new(object, "text", dp_json_of(article->text));
    json_object_set_new(object, "copies", names_of(&article->copies));
    json_object_set_new(object, "notes", notes_of(&article->notes));
    json_object_set_new(
        object, "copy_sources",
        numbers_of(article->copy_sources, article->copies.n));
    return object;
}

static json_t *story_of(const dp_brief_story *story)
{
    json_t *object = json_object(), *articles = json_array();

    json_object_set_new(object, "story", dp_json_of(story->story.id));
    json_object_set_new(object, "title", dp_json_of(story->story.title));
    json_object_set_new(object, "language", dp_json_of(story->story.language));
    json_object_set_new(object, "count", number_of(story->story.articles));
    json_object_set_new(object, "outlets", shares_of(&story->story.outlets));
    json_object_set_new(object, "languages",
                        shares_of(&story->story.languages));
    json_object_set_new(object, "first",
                        dp_json_of(story->story.first_published));
    json_object_set_new(object, "first_outlet",
                        dp_json_of(story->story.first_outlet));
    json_object_set_new(object, "growing", json_boolean(story->story.growing));
    for (size_t i = 0; i < story->articles.n; i++)
        json_array_append_new(articles, article_of(&story->articles.at[i]));
    json_object_set_new(object, "articles", articles);
    json_object_set_new(object, "section", dp_json_of(story->section));
    json_object_set_new(object, "comment", dp_json_of(story->comment));
    json_object_set_new(object, "others", names_of(&story->others));
    json_object_set_new(object, "other_sources",
                        numbers_of(story->other_sources, story->others.n));
    return object;
}

static json_t *facts_of(const dp_brief_facts *facts)
{
    json_t *array = json_array();

    for (size_t i = 0; i < facts->n; i++) {
        const dp_brief_fact *fact = &facts->at[i];
        json_t *object = json_object();
        json_object_set_new(object, "happening",
                            dp_happening_json(&fact->happening, DP_NULL));
        json_object_set_new(object, "status", dp_json_of(fact->status));
        json_object_set_new(object, "words", dp_json_of(fact->words));
        json_object_set_new(object, "sources",
                            numbers_of(fact->sources, fact->sources_n));
        json_array_append_new(array, object);
    }
    return array;
}

static json_t *said_of(const dp_brief *brief)
{
    json_t *array = json_array();

    for (size_t i = 0; i < brief->said.n; i++) {
        const dp_brief_quote *quote = &brief->said.at[i];
        json_t *object = json_object();
        json_object_set_new(object, "speaker", dp_json_of(quote->speaker));
        json_object_set_new(object, "words", dp_json_of(quote->words));
        json_object_set_new(object, "language", dp_json_of(quote->language));
        json_object_set_new(object, "source", number_of(quote->source));
        json_array_append_new(array, object);
    }
    return array;
}

static json_t *sources_of(const dp_brief *brief)
{
    json_t *array = json_array();

    for (size_t i = 0; i < brief->sources.n; i++) {
        const dp_brief_source *source = &brief->sources.at[i];
        json_t *object = json_object();
        json_object_set_new(object, "number", number_of(i + 1));
        json_object_set_new(object, "id", dp_json_of(source->id));
        json_object_set_new(object, "outlet", dp_json_of(source->outlet));
        json_object_set_new(object, "title", dp_json_of(source->title));
        json_object_set_new(object, "url", dp_json_of(source->url));
        json_object_set_new(object, "published",
                            dp_json_of(source->published));
        json_object_set_new(object, "language", dp_json_of(source->language));
        json_array_append_new(array, object);
    }
    return array;
}

static json_t *day_of(dp_arena *arena, dp_day day)
{
    dp_edtf edtf;

    if (day == DP_DAY_MIN)
        return json_null();
    edtf = dp_edtf_point(dp_edtf_of_day(day));
    return dp_json_of(dp_edtf_print(arena, &edtf));
}

dp_str print_json(dp_arena *arena, const dp_brief *brief)
{
    json_t *object = json_object(), *stories = json_array();
    dp_str line;

    for (size_t i = 0; i < brief->stories.n; i++)
        json_array_append_new(stories, story_of(&brief->stories.at[i]));
    json_object_set_new(object, "first", day_of(arena, brief->first));
    json_object_set_new(object, "last", day_of(arena, brief->last));
    json_object_set_new(object, "language", dp_json_of(brief->language));
    json_object_set_new(object, "subject", dp_json_of(brief->subject));
    json_object_set_new(object, "title",
                        dp_json_of(brief->chosen ? brief->chosen->title
                                                 : DP_NULL));
    json_object_set_new(
        object, "who",
        dp_json_of(brief->chosen ? brief->chosen->who : DP_NULL));
    json_object_set_new(object, "articles", number_of(brief->articles));
    json_object_set_new(object, "stories", stories);
    json_object_set_new(object, "happened", facts_of(&brief->happened));
    json_object_set_new(object, "said", said_of(brief));
    json_object_set_new(object, "votes", facts_of(&brief->votes));
    json_object_set_new(object, "coming", facts_of(&brief->coming));
    json_object_set_new(object, "sources", sources_of(brief));
    line = dp_json_print(arena, object);
    json_decref(object);
    return line.p ? dp_str_printf(arena, "%.*s\n", (int)line.n, line.p) : line;
}
