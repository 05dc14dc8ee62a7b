/* Marks of texts: JSON Lines with `id`, `text`, `language`, `published` (and
 * `names`) in, records with their dates and quotes out, for `score_dates.py
 * --from`. A developer's tool: the page stage is left out.
 *
 *     marksdump [--data DIR] [--now DAY] < rows.jsonl > records.jsonl
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/core.h"
#include "core/json.h"
#include "marks/marks.h"
#include "record/offsets.h"

static const char *const basis_words[] = {
    [DP_BASIS_EXPLICIT] = "explicit",
    [DP_BASIS_PUBLISHED] = "published",
    [DP_BASIS_PREVIOUS] = "previous",
    [DP_BASIS_WEEKDAY] = "weekday",
};

static json_t *dates_json(dp_ctx *ctx, dp_arena *arena, dp_str text,
                          const dp_dates *dates)
{
    json_t *all = json_array();
    dp_offsets offsets;

    if (dp_offsets_make(ctx, arena, text, &offsets) != DP_OK)
        return all;
    for (size_t i = 0; i < dates->n; i++) {
        const dp_date *date = &dates->at[i];
        const char *basis = basis_words[date->basis];
        json_t *one = json_object();

        json_object_set_new(one, "begin",
                            json_integer((json_int_t)dp_offsets_points(
                                &offsets, date->span.begin)));
        json_object_set_new(one, "end",
                            json_integer((json_int_t)dp_offsets_points(
                                &offsets, date->span.end)));
        json_object_set_new(one, "value", dp_json_of(date->value));
        json_object_set_new(one, "basis", json_string(basis ? basis : "?"));
        json_array_append_new(all, one);
    }
    return all;
}

/* Names as a row gives them, so that speakers can be looked at by themselves.
 */
static size_t names_of(dp_ctx *ctx, dp_arena *arena, dp_str text,
                       const json_t *rows, dp_name **out)
{
    dp_offsets offsets;
    size_t n = json_array_size(rows), kept = 0;
    static const char *const kinds[] = { "person", "state", "organisation",
                                         "place" };

    *out = dp_arena_zero(arena, n + 1, sizeof **out);
    if (!*out || dp_offsets_make(ctx, arena, text, &offsets) != DP_OK)
        return 0;
    for (size_t i = 0; i < n; i++) {
        const json_t *row = json_array_get(rows, i);
        dp_name *name = &(*out)[kept++];
        dp_str kind = dp_json_str(row, "kind", NULL);

        name->span.begin = (uint32_t)dp_offsets_bytes(
            &offsets,
            (size_t)json_integer_value(json_object_get(row, "begin")));
        name->span.end = (uint32_t)dp_offsets_bytes(
            &offsets, (size_t)json_integer_value(json_object_get(row, "end")));
        name->name = dp_json_str(row, "name", NULL);
        name->id = dp_json_str(row, "id", NULL);
        for (int k = 0; k < 4; k++)
            if (dp_str_eq(kind, dp_str_of(kinds[k])))
                name->kind = (dp_name_kind)k;
    }
    return kept;
}

static json_t *quotes_json(dp_ctx *ctx, dp_arena *arena, dp_str text,
                           const dp_quotes *quotes)
{
    json_t *all = json_array();
    dp_offsets offsets;

    if (dp_offsets_make(ctx, arena, text, &offsets) != DP_OK)
        return all;
    for (size_t i = 0; i < quotes->n; i++) {
        const dp_quote *quote = &quotes->at[i];
        json_t *one = json_object();

        json_object_set_new(one, "begin",
                            json_integer((json_int_t)dp_offsets_points(
                                &offsets, quote->span.begin)));
        json_object_set_new(one, "end",
                            json_integer((json_int_t)dp_offsets_points(
                                &offsets, quote->span.end)));
        json_object_set_new(one, "speaker", dp_json_of(quote->speaker));
        json_object_set_new(one, "speaker_id", dp_json_of(quote->speaker_id));
        json_object_set_new(one, "verb", dp_json_of(quote->verb));
        json_array_append_new(all, one);
    }
    return all;
}

static dp_status row(dp_ctx *ctx, dp_arena *arena, dp_str line, dp_day now)
{
    json_t *in, *out;
    dp_text text;
    dp_dates dates = { 0 };
    dp_quotes quotes = { 0 };
    dp_name *names = NULL;
    size_t names_n = 0;
    dp_dates_from from = { .now = now };
    dp_str article, printed;
    dp_status status = dp_json_parse(ctx, line, &in);

    if (status != DP_OK)
        return status;
    article = dp_json_str(in, "text", NULL);
    from.published = dp_json_str(in, "published", NULL);
    status = dp_text_make(ctx, arena, article,
                          dp_json_str(in, "language", NULL), &text);
    if (status == DP_OK && !from.published.p)
        status = dp_published_work_out(ctx, arena, &text, &from);
    if (status == DP_OK)
        status = dp_dates_find(ctx, arena, &text, &from, &dates);
    names_n =
        names_of(ctx, arena, article, json_object_get(in, "names"), &names);
    if (status == DP_OK)
        status = dp_quotes_find(ctx, arena, &text, names, names_n, &quotes);
    if (status == DP_OK) {
        out = json_object();
        json_object_set_new(out, "quotes",
                            quotes_json(ctx, arena, article, &quotes));
        json_object_set(out, "input", json_object_get(in, "id"));
        json_object_set(out, "text", json_object_get(in, "text"));
        json_object_set_new(out, "published", dp_json_of(from.published));
        json_object_set_new(out, "dates",
                            dates_json(ctx, arena, article, &dates));
        printed = dp_json_print(arena, out);
        printf("%.*s\n", (int)printed.n, printed.p);
        json_decref(out);
    }
    json_decref(in);
    return status;
}

int main(int argc, char **argv)
{
    dp_options options = { 0 };
    dp_ctx *ctx = NULL;
    dp_arena *arena = dp_arena_new(256 << 20);
    dp_day now = dp_day_of(2025, 12, 31);
    char *line = NULL;
    size_t room = 0;
    ssize_t n;
    dp_status status;

    for (int i = 1; i + 1 < argc; i += 2) {
        dp_edtf day;

        if (strcmp(argv[i], "--data") == 0)
            options.data_dir = argv[i + 1];
        else if (strcmp(argv[i], "--now") == 0 &&
                 dp_edtf_parse(dp_str_of(argv[i + 1]), &day))
            now = dp_day_of(day.first.year, day.first.month, day.first.day);
    }
    status = dp_open(&options, &ctx);
    while (status == DP_OK && (n = getline(&line, &room, stdin)) > 0) {
        status = row(ctx, arena, (dp_str){ line, (size_t)n }, now);
        dp_arena_reset(arena);
    }
    if (status != DP_OK)
        fprintf(stderr, "%s\n", dp_message(ctx));
    free(line);
    dp_arena_close(arena);
    dp_close(ctx);
    return status;
}
