/* Streams: the numbers of their articles, the articles themselves; articles by
 * number; marked as read and starred. */
#include "core/json.h"
#include "record/record.h"
#include "serve/greader.h"
#include "serve/inside.h"
#include "serve/lines.h"

#include "core/banned.h"

enum {
    IDS_MAX = 10000,    /* at once */
    WHOLE_MAX = 250,    /* with their texts */
    MARKED_MAX = 20000, /* of a stream, by one word */
    TEXT_MAX = 1 << 20  /* bytes of one */
};

static const size_t record_max = (size_t)256 << 20;

/* -- What is asked -----------------------------------------------------------
 */

static bool number_asked(const dp_visit *v, const char *name, int64_t *out)
{
    dp_str text = dp_greader_asked(v, name);
    uint64_t n = 0;

    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] < '0' || text.p[i] > '9' || n > INT64_MAX / 10 - 10)
            return false;
        n = n * 10 + (uint64_t)(text.p[i] - '0');
    }
    *out = (int64_t)n;
    return text.n > 0;
}

static bool is_state(dp_str tag, dp_str state)
{
    dp_str middle = DP_S("/state/com.google/");
    size_t at = dp_str_find(tag, middle, 0);

    return dp_str_starts(tag, DP_S("user/")) && at != DP_NOT_FOUND &&
           dp_str_eq(dp_str_sub(tag, at + middle.n, tag.n), state);
}

/* Left out (xt), or those alone (it). */
static void read_filters(const dp_visit *v, dp_stream *out)
{
    dp_str tag;

    for (size_t at = 0; (tag = dp_greader_next(v, "xt", &at)).p;)
        if (is_state(tag, DP_S("read")))
            out->unread = true;
    for (size_t at = 0; (tag = dp_greader_next(v, "it", &at)).p;) {
        if (is_state(tag, DP_S("read")))
            out->read = true;
        if (is_state(tag, DP_S("kept-unread")))
            out->unread = true;
        if (is_state(tag, DP_S("starred")))
            out->starred = true;
    }
}

static dp_status read_asked(dp_visit *v, dp_str stream, int64_t most,
                            dp_stream *out)
{
    int64_t n = 0;

    *out = (dp_stream){ .account = v->editor->n };
    read_filters(v, out);
    number_asked(v, "ot", &out->since);
    number_asked(v, "nt", &out->until);
    if (out->until)
        out->until++;
    out->oldest = dp_str_eq(dp_greader_asked(v, "r"), DP_S("o"));
    if (dp_greader_asked(v, "c").p && !number_asked(v, "c", &out->behind))
        return DP_USAGE;
    if (number_asked(v, "n", &n))
        out->limit = (size_t)(n > most ? most : n < 1 ? 1 : n);
    return dp_greader_stream(v, stream, out);
}

static void put_continuation(dp_visit *v, dp_buf *out,
                             const dp_stream_items *items)
{
    if (items->more && items->n)
        dp_greader_text(
            out, "continuation",
            dp_str_printf(v->arena, "%lld",
                          (long long)items->at[items->n - 1].place));
}

/* -- Numbers alone -----------------------------------------------------------
 */

dp_status dp_greader_ids(dp_visit *v)
{
    dp_stream asked;
    dp_stream_items items = { 0 };
    dp_buf out = dp_greader_begin(v);
    dp_status status = read_asked(v, dp_greader_asked(v, "s"), IDS_MAX, &asked);

    if (status == DP_OK)
        status = dp_stream_get(v->ctx, v->arena, v->store, &asked, &items);
    if (status != DP_OK)
        return status;
    dp_json_key(&out, DP_S("itemRefs"));
    dp_json_open(&out, '[');
    for (size_t i = 0; i < items.n; i++) {
        const dp_stream_item *item = &items.at[i];
        dp_json_open(&out, '{');
        dp_greader_text(
            &out, "id",
            dp_str_printf(v->arena, "%lld", (long long)item->number));
        dp_json_key(&out, DP_S("directStreamIds"));
        dp_json_put_word(&out, DP_S("[]"));
        dp_greader_text(
            &out, "timestampUsec",
            dp_str_printf(v->arena, "%lld000000", (long long)item->got));
        dp_json_shut(&out, '}');
    }
    dp_json_shut(&out, ']');
    put_continuation(v, &out, &items);
    dp_json_shut(&out, '}');
    return dp_greader_answer(v, &out);
}

/* -- Articles ----------------------------------------------------------------
 */

static void put_href(dp_buf *out, const char *key, dp_str url)
{
    dp_json_key(out, dp_str_of(key));
    dp_json_open(out, '[');
    if (dp_is_link(url)) {
        dp_json_open(out, '{');
        dp_greader_text(out, "href", url);
        dp_greader_text(out, "type", DP_S("text/html"));
        dp_json_shut(out, '}');
    }
    dp_json_shut(out, ']');
}

static void put_categories(dp_visit *v, dp_buf *out, const dp_stream_item *item,
                           const dp_article *article)
{
    dp_json_key(out, DP_S("categories"));
    dp_json_open(out, '[');
    dp_json_put(out, DP_S("user/-/state/com.google/reading-list"));
    if (item->read)
        dp_json_put(out, DP_S("user/-/state/com.google/read"));
    if (item->starred)
        dp_json_put(out, DP_S("user/-/state/com.google/starred"));
    if (article->language.n)
        dp_json_put(
            out, dp_greader_label(v, dp_greader_folder(v, article->language)));
    dp_json_shut(out, ']');
}

/* Paragraphs of the article's text, escaped: nothing of its page is in it. */
static dp_str html_of(dp_arena *arena, const dp_article *article)
{
    dp_buf buf = dp_buf_new(arena, TEXT_MAX * 8);
    dp_str rest = dp_str_sub(article->text, 0, TEXT_MAX), line;

    while (dp_str_next(&rest, '\n', &line)) {
        line = dp_str_trim(line);
        if (line.n == 0)
            continue;
        dp_buf_add(&buf, DP_S("<p dir=\"auto\">"));
        dp_escape(&buf, line);
        dp_buf_add(&buf, DP_S("</p>\n"));
    }
    return buf.n ? dp_buf_str(&buf) : DP_S("");
}

static dp_str authors_of(dp_arena *arena, const dp_article *article)
{
    dp_buf buf = dp_buf_new(arena, 1 << 14);

    for (size_t i = 0; i < article->authors.n; i++) {
        if (i)
            dp_buf_add(&buf, DP_S(", "));
        dp_buf_add(&buf, article->authors.at[i]);
    }
    return buf.n ? dp_buf_str(&buf) : DP_NULL;
}

/* When it was published, by its place in time; what nobody dates, when it was
 * got. */
static int64_t published_of(const dp_stream_item *item,
                            const dp_article *article)
{
    dp_edtf edtf;
    int64_t day;

    if (!dp_edtf_parse(article->published, &edtf) || edtf.interval ||
        edtf.first.day == 0)
        return item->got;
    day = dp_day_of(edtf.first.year, edtf.first.month, edtf.first.day);
    if (edtf.first.hour < 0)
        return day * 86400;
    return day * 86400 + edtf.first.hour * 3600 +
           (edtf.first.minute > 0 ? edtf.first.minute * 60 : 0) -
           (edtf.first.zone == DP_EDTF_NO_ZONE ? 0 : edtf.first.zone * 60);
}

static void put_item(dp_visit *v, dp_arena *arena, dp_buf *out,
                     const dp_stream_item *item, const dp_article *article)
{
    int64_t published = published_of(item, article);

    dp_json_open(out, '{');
    dp_greader_text(out, "id",
                    dp_str_printf(arena,
                                  "tag:google.com,2005:reader/item/%016llx",
                                  (unsigned long long)item->number));
    dp_greader_text(out, "crawlTimeMsec",
                    dp_str_printf(arena, "%lld000", (long long)item->got));
    dp_greader_text(out, "timestampUsec",
                    dp_str_printf(arena, "%lld000000", (long long)item->got));
    dp_greader_number(out, "published", published);
    dp_greader_number(out, "updated", item->got);
    dp_greader_text(out, "title", article->title);
    dp_greader_text(out, "author", authors_of(arena, article));
    put_href(out, "canonical", article->url);
    put_href(out, "alternate", article->url);
    put_categories(v, out, item, article);
    dp_json_key(out, DP_S("origin"));
    dp_json_open(out, '{');
    dp_greader_text(out, "streamId", dp_greader_feed(v, article->outlet));
    dp_greader_text(out, "title", article->outlet);
    dp_greader_text(out, "htmlUrl", DP_NULL);
    dp_json_shut(out, '}');
    dp_json_key(out, DP_S("summary"));
    dp_json_open(out, '{');
    dp_greader_text(out, "content", html_of(arena, article));
    dp_json_shut(out, '}');
    dp_json_shut(out, '}');
}

static dp_status put_items(dp_visit *v, dp_buf *out,
                           const dp_stream_items *items)
{
    dp_arena *arena = dp_arena_new(record_max);
    dp_status status = arena ? DP_OK : dp_no_memory(v->ctx, "articles");

    dp_json_key(out, DP_S("items"));
    dp_json_open(out, '[');
    for (size_t i = 0; i < items->n && status == DP_OK; i++) {
        dp_str record = DP_NULL;
        dp_article article;
        status =
            dp_store_record(v->ctx, arena, v->store, items->at[i].id, &record);
        if (status == DP_OK && record.p)
            status = dp_record_parse(v->ctx, arena, record, &article);
        if (status == DP_OK && record.p)
            put_item(v, arena, out, &items->at[i], &article);
        dp_arena_reset(arena);
    }
    dp_json_shut(out, ']');
    dp_arena_close(arena);
    return status;
}

static dp_status answer_items(dp_visit *v, dp_str stream,
                              const dp_stream_items *items)
{
    dp_buf out = dp_greader_begin(v);
    dp_status status;

    dp_greader_text(&out, "direction", DP_S("ltr"));
    dp_greader_text(&out, "id", stream);
    dp_greader_text(&out, "title", dp_wording_of(v->words, DP_S("name")));
    dp_greader_number(&out, "updated", items->n ? items->at[0].got : 0);
    status = put_items(v, &out, items);
    put_continuation(v, &out, items);
    dp_json_shut(&out, '}');
    return status == DP_OK ? dp_greader_answer(v, &out) : status;
}

/* The stream stands in the path, whose slashes may be encoded, or in `s`. */
static dp_str stream_in_path(dp_visit *v)
{
    enum { BEFORE = 5 }; /* reader/api/0/stream/contents */
    dp_buf buf = dp_buf_new(v->arena, DP_TARGET_MAX);

    for (size_t i = BEFORE; i < v->request->segments_n; i++) {
        if (buf.n)
            dp_buf_char(&buf, '/');
        dp_buf_add(&buf, dp_visit_segment(v, i));
    }
    return buf.n ? dp_buf_str(&buf) : dp_greader_asked(v, "s");
}

dp_status dp_greader_contents(dp_visit *v)
{
    dp_str stream = stream_in_path(v);
    dp_stream_items items = { 0 };
    dp_stream asked;
    dp_status status = read_asked(v, stream, WHOLE_MAX, &asked);

    if (status == DP_OK)
        status = dp_stream_get(v->ctx, v->arena, v->store, &asked, &items);
    return status == DP_OK ? answer_items(v, stream, &items) : status;
}

/* -- By number ---------------------------------------------------------------
 */

static dp_status ids_asked(dp_visit *v, dp_strs *out)
{
    DP_VEC(int64_t) numbers = { 0 };
    dp_str text;

    for (size_t at = 0; (text = dp_greader_next(v, "i", &at)).p;) {
        int64_t number;
        if (!dp_greader_item(text, &number))
            return DP_USAGE;
        if (!dp_vec_push(v->arena, &numbers, number))
            return dp_no_memory(v->ctx, "articles");
    }
    return dp_item_ids(v->ctx, v->arena, v->store, numbers.at, numbers.n, out);
}

dp_status dp_greader_items(dp_visit *v)
{
    dp_stream_items items = { 0 };
    dp_strs ids = { 0 };
    dp_status status = ids_asked(v, &ids);

    if (status == DP_OK)
        status = dp_stream_states(v->ctx, v->arena, v->store, v->editor->n, ids,
                                  &items);
    /* A program that asks for more asks again for those it did not get. */
    if (items.n > WHOLE_MAX)
        items.n = WHOLE_MAX;
    return status == DP_OK
               ? answer_items(v, DP_S("user/-/state/com.google/reading-list"),
                              &items)
               : status;
}

/* -- Marked ------------------------------------------------------------------
 */

/* What the tags of `name` set: +1, or take away: -1. */
static void read_tags(const dp_visit *v, const char *name, int way, int *read,
                      int *starred)
{
    dp_str tag;

    for (size_t at = 0; (tag = dp_greader_next(v, name, &at)).p;) {
        if (is_state(tag, DP_S("read")))
            *read = way;
        if (is_state(tag, DP_S("kept-unread")))
            *read = -way;
        if (is_state(tag, DP_S("starred")))
            *starred = way;
    }
}

static dp_status mark(dp_visit *v, dp_strs ids, int read, int starred)
{
    dp_store *store = NULL;
    dp_status status = dp_visit_write_desk(v, &store);

    if (status == DP_OK)
        status = dp_reading_mark(v->ctx, v->arena, store, v->editor->n, ids,
                                 read, starred);
    dp_store_close(store);
    return status;
}

dp_status dp_greader_edit(dp_visit *v)
{
    int read = 0, starred = 0;
    dp_strs ids = { 0 };
    dp_status status;

    if (!dp_greader_token_fits(v))
        return DP_OK;
    status = ids_asked(v, &ids);
    read_tags(v, "r", -1, &read, &starred);
    read_tags(v, "a", 1, &read, &starred);
    if (status == DP_OK && (read || starred) && ids.n)
        status = mark(v, ids, read, starred);
    return status == DP_OK ? dp_greader_ok(v) : status;
}

/* Seconds of `ts`, which programs give in millionths of a second or in
 * billionths. Not given: now. */
static int64_t until_asked(const dp_visit *v)
{
    static const int64_t micros = 100000000000000; /* of 1973 */
    int64_t ts = 0;

    if (!number_asked(v, "ts", &ts) || ts == 0)
        return (int64_t)time(NULL);
    return ts > micros * 1000 ? ts / 1000000000
           : ts > micros      ? ts / 1000000
                              : ts;
}

static dp_status mark_everything(dp_visit *v, int64_t until)
{
    dp_store *store = NULL;
    dp_status status = dp_visit_write_desk(v, &store);

    if (status == DP_OK)
        status = dp_reading_all(v->ctx, v->arena, store, v->editor->n, until);
    dp_store_close(store);
    return status;
}

static dp_status mark_stream(dp_visit *v, dp_stream *asked)
{
    dp_stream_items items = { 0 };
    dp_strs ids = { 0 };
    dp_status status;

    asked->unread = true;
    asked->read = false;
    asked->limit = MARKED_MAX;
    status = dp_stream_get(v->ctx, v->arena, v->store, asked, &items);
    if (status != DP_OK)
        return status;
    ids.at = DP_NEWS(v->arena, items.n + 1, dp_str);
    if (!ids.at)
        return dp_no_memory(v->ctx, "articles");
    for (size_t i = 0; i < items.n; i++)
        ids.at[ids.n++] = items.at[i].id;
    return ids.n ? mark(v, ids, 1, 0) : DP_OK;
}

dp_status dp_greader_mark_all(dp_visit *v)
{
    int64_t until = until_asked(v);
    dp_stream asked = { .account = v->editor->n, .until = until + 1 };
    dp_status status;

    if (!dp_greader_token_fits(v))
        return DP_OK;
    status = dp_greader_stream(v, dp_greader_asked(v, "s"), &asked);
    if (status != DP_OK)
        return status;
    if (asked.outlet.p || asked.dossier.p || asked.lang.p || asked.starred)
        status = mark_stream(v, &asked);
    else
        status = mark_everything(v, until);
    return status == DP_OK ? dp_greader_ok(v) : status;
}
