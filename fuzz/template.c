/* Any bytes as a template: what is made of it can be shown, and a value stays
 * a value: no '<', '>' or '"' of it comes out but where {{raw}} says so. */
#include "source.h"

#include "serve/template.h"

static const char poison[] = "<\x02>\"\x02\"";

/* A view in which every short name has the value that must not come out. */
static dp_view *view_of_poison(dp_arena *arena)
{
    static const char *const names[] = { "a", "b", "x", "title", "url",
                                         "n", "t", "w", "path",  "s" };
    dp_view *view = dp_view_new(arena);

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        dp_view_text(view, names[i], dp_str_of(poison));
    return view;
}

static void check_shown(dp_str out)
{
    for (size_t i = 0; i < out.n; i++)
        if (out.p[i] == '\x02')
            check(i > 0 && out.p[i - 1] == ';');
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct dp_ctx ctx;
    static dp_arena *arena;
    static dp_data *knowledge;
    static dp_wording *words;
    dp_str bytes = { (const char *)data, size };
    dp_template *made;

    if (!arena) {
        arena = dp_arena_new((size_t)64 << 20);
        check(dp_data_open(&ctx, NULL, &knowledge) == DP_OK);
        check(dp_wording_open(&ctx, knowledge, DP_S("en"), "reader",
                              &words) == DP_OK);
    }
    if (size < 4096 && dp_str_find(bytes, DP_S("\x02"), 0) == DP_NOT_FOUND &&
        dp_str_find(bytes, DP_S("raw"), 0) == DP_NOT_FOUND &&
        dp_template_make(&ctx, arena, DP_S("x"), bytes, &made) == DP_OK) {
        dp_shown how = { .words = words, .base = DP_S("") };
        dp_buf out = dp_buf_new(arena, 8 << 20);
        dp_template_show(&ctx, made, &how, view_of_poison(arena), &out);
        if (!out.failed)
            check_shown(dp_buf_str(&out));
    }
    dp_arena_reset(arena);
    return 0;
}
