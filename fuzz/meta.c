/* Any bytes as what a page says of itself: the first line as a date, a byline
 * and a credit, all of it as JSON-LD. */
#include "pages.h"

#include "page/inside.h"

static void check_day(const dp_edtf_date *date)
{
    dp_edtf value = dp_edtf_point(*date), again;
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_str text = dp_edtf_print(arena, &value);

    check(text.p && dp_edtf_parse(text, &again));
    check(again.first.year == date->year && again.first.day == date->day);
    dp_arena_close(arena);
}

static void check_line(dp_ctx *ctx, dp_str line)
{
    dp_edtf_date date;
    dp_byline byline;
    size_t begin, end;

    for (int order = 0; order < 2; order++) {
        if (dp_stamp_read(ctx->page->written, line, order, &date))
            check_day(&date);
        if (dp_written_find(ctx->page->written, line, 0, order, &date, &begin,
                            &end)) {
            check(begin < end && end <= line.n);
            check_day(&date);
        }
        if (dp_byline_read(ctx->page->bylines, line, order, &byline)) {
            check_text(byline.author);
            check_text(byline.outlet);
            if (byline.dated)
                check_day(&byline.date);
        }
    }
    dp_agency_of(ctx->page, line);
    dp_words_kinds(ctx->page->words, line);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static dp_arena *arena;
    dp_ctx *ctx = fuzz_ctx();
    dp_said said = { 0 };
    dp_str clean;

    if (!arena)
        arena = dp_arena_new((size_t)256 << 20);
    if (dp_utf8_clean(ctx, arena, (dp_str){ (const char *)data, size },
                      &clean) == DP_OK) {
        check_line(ctx, dp_str_sub(clean, 0, dp_str_find_char(clean, '\n', 0)));
        check(dp_said_json(ctx, arena, clean, &said) == DP_OK);
        for (size_t i = 0; i < said.claims.n; i++)
            check_text(said.claims.at[i].value);
    }
    dp_arena_reset(arena);
    return 0;
}
