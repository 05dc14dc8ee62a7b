/* Reviews out of a store and into another: a line each, with its items and what
 * went out, in base64. */
#include <sodium.h>

#include "core/json.h"
#include "store/inside.h"
#include "store/review.h"

#include "core/banned.h"

enum { MOST = 100000 };

/* -- Out ---------------------------------------------------------------------
 */

json_t *dp_review_items_json(const dp_review *review)
{
    json_t *array = json_array();

    for (size_t i = 0; i < review->items.n; i++) {
        const dp_review_item *item = &review->items.at[i];
        json_t *one = json_object();
        json_object_set_new(one, "n", json_integer(item->n));
        json_object_set_new(one, "article", dp_json_of(item->article));
        json_object_set_new(one, "alone", json_boolean(item->alone));
        json_object_set_new(one, "chosen", json_boolean(item->chosen));
        json_object_set_new(one, "section", dp_json_of(item->section));
        json_object_set_new(one, "comment", dp_json_of(item->comment));
        json_array_append_new(array, one);
    }
    return array;
}

static json_t *base64_of(dp_arena *arena, dp_str bytes)
{
    size_t n =
        sodium_base64_encoded_len(bytes.n, sodium_base64_VARIANT_ORIGINAL);
    char *text = dp_arena_alloc(arena, n);

    if (!text)
        return NULL;
    sodium_bin2base64(text, n, (const unsigned char *)bytes.p, bytes.n,
                      sodium_base64_VARIANT_ORIGINAL);
    return json_string(text);
}

static dp_status put_prints(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str id, json_t *object)
{
    dp_status status = DP_OK;

    for (int i = 0; i < DP_REVIEW_FORMATS && status == DP_OK; i++) {
        dp_str bytes = DP_NULL;
        status = dp_review_printed(ctx, arena, store, id, (dp_review_format)i,
                                   &bytes);
        if (status == DP_OK && bytes.p)
            json_object_set_new(object, dp_review_formats[i],
                                base64_of(arena, bytes));
    }
    return status;
}

static dp_status put_texts(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str id, json_t *array)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite,
                           "SELECT id(article), outlet, title FROM review_text"
                           " WHERE review = ?1 ORDER BY article",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "export");
    dp_bind_str(s, 1, id);
    while ((status = dp_db_step(ctx, &store->db, s, "export")) == DP_OK) {
        json_t *one = json_object();
        json_object_set_new(one, "article",
                            dp_json_of(dp_column_str(arena, s, 0)));
        json_object_set_new(one, "outlet",
                            dp_json_of(dp_column_str(arena, s, 1)));
        json_object_set_new(one, "title",
                            dp_json_of(dp_column_str(arena, s, 2)));
        json_array_append_new(array, one);
    }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

static dp_status put_review(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str id, dp_store_line *line, void *self)
{
    json_t *row = json_object(), *prints = json_object(), *texts = json_array();
    dp_review review;
    dp_str printed = DP_NULL;
    dp_status status = dp_review_get(ctx, arena, store, id, &review);

    if (status == DP_OK) {
        json_object_set_new(row, "kind", json_string("review"));
        json_object_set_new(row, "id", dp_json_of(id));
        json_object_set_new(row, "title", dp_json_of(review.title));
        json_object_set_new(row, "who", dp_json_of(review.who));
        json_object_set_new(row, "language", dp_json_of(review.language));
        json_object_set_new(row, "first", json_integer(review.first));
        json_object_set_new(row, "last", json_integer(review.last));
        json_object_set_new(row, "whole", json_boolean(review.whole));
        json_object_set_new(row, "copies", json_integer(review.copies));
        json_object_set_new(row, "made", dp_json_of(review.made));
        json_object_set_new(row, "sent", dp_json_of(review.sent));
        json_object_set_new(row, "items", dp_review_items_json(&review));
        status = put_prints(ctx, arena, store, id, prints);
    }
    if (status == DP_OK)
        status = put_texts(ctx, arena, store, id, texts);
    json_object_set_new(row, "prints", prints);
    json_object_set_new(row, "texts", texts);
    if (status == DP_OK)
        printed = dp_json_print(arena, row);
    json_decref(row);
    if (printed.p)
        printed = dp_str_printf(arena, "%.*s\n", (int)printed.n, printed.p);
    if (status == DP_OK && !printed.p)
        return dp_no_memory(ctx, "a review");
    return status == DP_OK ? line(self, printed) : status;
}

dp_status dp_reviews_export(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_store_line *line, void *self)
{
    dp_arena *kept = dp_arena_new(64 << 20);
    dp_reviews all = { 0 };
    dp_status status = kept ? dp_reviews_list(ctx, kept, store, MOST, &all)
                            : dp_no_memory(ctx, "reviews");

    /* The oldest first, as they were made. */
    for (size_t i = all.n; i-- > 0 && status == DP_OK;) {
        status = put_review(ctx, arena, store, all.at[i].id, line, self);
        dp_arena_reset(arena);
    }
    dp_arena_close(kept);
    return status;
}

/* -- In ----------------------------------------------------------------------
 */

static bool take_print(dp_arena *arena, dp_str text, dp_str *out)
{
    char *room = dp_arena_alloc(arena, text.n + 1);
    size_t n = 0;

    if (!room ||
        sodium_base642bin((unsigned char *)room, text.n + 1, text.p, text.n,
                          NULL, &n, NULL, sodium_base64_VARIANT_ORIGINAL) != 0)
        return false;
    *out = (dp_str){ room, n };
    return true;
}

static bool take_prints(dp_arena *arena, const json_t *prints,
                        dp_review_sent *out)
{
    for (int i = 0; i < DP_REVIEW_FORMATS; i++) {
        dp_str text = dp_json_str(prints, dp_review_formats[i], NULL);
        if (text.p && !take_print(arena, text, &out->prints[i]))
            return false;
    }
    return true;
}

static bool take_items(dp_arena *arena, const json_t *items, dp_review *out)
{
    size_t n = json_array_size(items);

    if (n > DP_REVIEW_ITEMS_MAX)
        return false;
    out->items.at = DP_NEWS(arena, n + 1, dp_review_item);
    if (!out->items.at)
        return false;
    for (size_t i = 0; i < n; i++) {
        const json_t *one = json_array_get(items, i);
        dp_review_item *item = &out->items.at[i];
        item->n = json_integer_value(json_object_get(one, "n"));
        item->article = dp_json_str(one, "article", NULL);
        item->alone = json_is_true(json_object_get(one, "alone"));
        item->chosen = json_is_true(json_object_get(one, "chosen"));
        item->section = dp_json_str(one, "section", NULL);
        item->comment = dp_json_str(one, "comment", NULL);
        if (!item->article.p || item->n < 1)
            return false;
    }
    out->items.n = n;
    return true;
}

static bool take_texts(dp_arena *arena, const json_t *texts,
                       dp_review_sent *out)
{
    size_t n = json_array_size(texts);

    out->texts = DP_NEWS(arena, n + 1, dp_review_text);
    if (!out->texts)
        return false;
    for (size_t i = 0; i < n; i++) {
        const json_t *one = json_array_get(texts, i);
        out->texts[i] =
            (dp_review_text){ .article = dp_json_str(one, "article", NULL),
                              .outlet = dp_json_str(one, "outlet", NULL),
                              .title = dp_json_str(one, "title", NULL) };
        if (!out->texts[i].article.p)
            return false;
    }
    out->texts_n = n;
    return true;
}

dp_status dp_review_import(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           const struct json_t *row)
{
    dp_review_sent sent = { 0 };
    dp_review review = {
        .id = dp_json_str(row, "id", NULL),
        .title = dp_json_str(row, "title", NULL),
        .who = dp_json_str(row, "who", NULL),
        .language = dp_json_str(row, "language", NULL),
        .first = (dp_day)json_integer_value(json_object_get(row, "first")),
        .last = (dp_day)json_integer_value(json_object_get(row, "last")),
        .whole = json_is_true(json_object_get(row, "whole")),
        .copies = (uint32_t)json_integer_value(json_object_get(row, "copies")),
        .made = dp_json_str(row, "made", NULL),
        .sent = dp_json_str(row, "sent", NULL),
    };

    if (!review.id.n || !review.language.p || !review.made.p ||
        !take_items(arena, json_object_get(row, "items"), &review) ||
        !take_prints(arena, json_object_get(row, "prints"), &sent) ||
        !take_texts(arena, json_object_get(row, "texts"), &sent))
        return dp_move_no_line(ctx);
    return dp_review_put(ctx, arena, store, &review, &sent);
}
